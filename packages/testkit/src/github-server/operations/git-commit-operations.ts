import { isBot, signatureOf } from '../answers/caller-identity.js';
import { gitCommitAnswer } from '../answers/commit-answer.js';
import { isoSeconds } from '../answers/iso-seconds.js';
import { nodeId } from '../answers/node-id.js';
import { repositoryOf, repositoryUrl } from '../answers/repository-of.js';
import { type ApiCall, ApiError, type Operations } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import type { Signature, TagObject } from '../git/git-objects.js';

interface Person {
  readonly name: string;
  readonly email: string;
  readonly date?: string;
}

/** Commits and annotated tags of the git database. */
export const gitCommitOperations: Operations = {
  'git/get-commit': {
    needs: [{ name: 'contents', level: 'read' }],
    handle: (call) => ({ status: 200, body: gitCommitAnswer(repositoryOf(call), call.path['commit_sha'] ?? '', call.baseUrl) }),
  },
  'git/create-commit': {
    needs: [{ name: 'contents', level: 'write' }],
    handle(call) {
      const repository = repositoryOf(call);
      if (repository.git.refs.size === 0) throw new ApiError(409, 'Git Repository is empty.');
      const { git } = repository;
      const body = call.body as { message: string; tree: string; parents?: string[]; author?: Person; committer?: Person };
      if (!git.objects.trees.has(body.tree)) throw new ApiError(422, 'Tree SHA does not exist');
      for (const parent of body.parents ?? []) {
        if (!git.objects.commits.has(parent)) throw new ApiError(422, 'Parent SHA does not exist or is not a commit object');
      }
      const author = person(call, body.author);
      const id = git.objects.addCommit({
        tree: body.tree,
        parents: body.parents ?? [],
        author,
        committer: body.committer === undefined ? author : person(call, body.committer),
        message: body.message,
      });
      if (isBot(call) && body.author === undefined && body.committer === undefined) git.signed.add(id);
      return { status: 201, body: gitCommitAnswer(repository, id, call.baseUrl) };
    },
  },
  'git/get-tag': {
    needs: [{ name: 'contents', level: 'read' }],
    handle(call) {
      const repository = repositoryOf(call);
      const id = call.path['tag_sha'] ?? '';
      const tag = repository.git.objects.tags.get(id);
      if (tag === undefined) throw new ApiError(404, 'Not Found');
      return { status: 200, body: tagAnswer(repository, id, tag, call.baseUrl) };
    },
  },
  'git/create-tag': {
    needs: [{ name: 'contents', level: 'write' }],
    handle(call) {
      const repository = repositoryOf(call);
      const body = call.body as { tag: string; message: string; object: string; type: TagObject['type']; tagger?: Person };
      if (!repository.git.objects[`${body.type}s` as const].has(body.object)) throw new ApiError(422, 'Object does not exist');
      const { object, type, message } = body;
      const tag = { object, type, name: body.tag, tagger: person(call, body.tagger), message };
      return { status: 201, body: tagAnswer(repository, repository.git.objects.addTag(tag), tag, call.baseUrl) };
    },
  },
};

function person(call: ApiCall, given: Person | undefined): Signature {
  const { name, email } = given ?? signatureOf(call);
  return { name, email, date: given?.date === undefined ? call.now : new Date(given.date) };
}

function tagAnswer(repository: RepositoryState, id: string, tag: TagObject, baseUrl: string): unknown {
  const url = repositoryUrl(repository, baseUrl);
  return {
    node_id: nodeId('Tag', id),
    tag: tag.name,
    sha: id,
    url: `${url}/git/tags/${id}`,
    message: tag.message,
    tagger: { name: tag.tagger.name, email: tag.tagger.email, date: isoSeconds(tag.tagger.date) },
    object: { sha: tag.object, type: tag.type, url: `${url}/git/${tag.type}s/${tag.object}` },
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  };
}
