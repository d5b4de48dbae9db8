import { nodeId } from '../answers/node-id.js';
import { repositoryOf, repositoryUrl } from '../answers/repository-of.js';
import { type ApiCall, ApiError, type Operations } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import { refuseProtected } from './git-branch-rules.js';

/** References of the git database. */
export const gitRefOperations: Operations = {
  'git/get-ref': {
    needs: [{ name: 'contents', level: 'read' }],
    handle(call) {
      const repository = repositoryOf(call);
      const ref = fullRef(call);
      if (!repository.git.refs.has(ref)) throw new ApiError(404, 'Not Found');
      return { status: 200, body: refAnswer(repository, ref, call.baseUrl) };
    },
  },
  'git/list-matching-refs': {
    needs: [{ name: 'contents', level: 'read' }],
    handle(call) {
      const repository = repositoryOf(call);
      const matching = [...repository.git.refs.keys()].filter((ref) => ref.startsWith(fullRef(call))).sort();
      return { list: matching.map((ref) => refAnswer(repository, ref, call.baseUrl)) };
    },
  },
  'git/create-ref': {
    needs: [{ name: 'contents', level: 'write' }],
    handle(call) {
      const repository = repositoryOf(call);
      const { git } = repository;
      const { ref, sha } = call.body as { ref: string; sha: string };
      if (git.objects.commits.size === 0) throw new ApiError(409, 'Git Repository is empty.');
      if (!/^refs\/[^/]+\/[^/].*$/.test(ref) || /[\s~^:?*[\\]|\.\.|\/\/|[/.]$|\.lock$/.test(ref)) {
        throw new ApiError(422, 'Reference name is invalid');
      }
      if (git.refs.has(ref)) throw new ApiError(422, 'Reference already exists');
      requireObject(repository, sha);
      git.refs.set(ref, sha);
      return { status: 201, body: refAnswer(repository, ref, call.baseUrl) };
    },
  },
  'git/update-ref': {
    needs: [{ name: 'contents', level: 'write' }],
    handle(call) {
      const repository = repositoryOf(call);
      const { git } = repository;
      const { sha, force } = call.body as { sha: string; force?: boolean };
      const ref = fullRef(call);
      const old = git.refs.get(ref);
      if (old === undefined) throw new ApiError(422, 'Reference does not exist');
      requireObject(repository, sha);
      refuseProtected(call, repository, ref.replace(/^refs\/heads\//, ''), 422);
      if (force !== true && !git.isAncestor(old, sha)) throw new ApiError(422, 'Update is not a fast forward');
      git.refs.set(ref, sha);
      return { status: 200, body: refAnswer(repository, ref, call.baseUrl) };
    },
  },
  'git/delete-ref': {
    needs: [{ name: 'contents', level: 'write' }],
    handle(call) {
      const repository = repositoryOf(call);
      const ref = fullRef(call);
      if (!repository.git.refs.has(ref)) throw new ApiError(422, 'Reference does not exist');
      refuseProtected(call, repository, ref.replace(/^refs\/heads\//, ''), 422);
      if (ref === `refs/heads/${repository.defaultBranch}`) throw new ApiError(422, 'Cannot delete the default branch');
      repository.git.refs.delete(ref);
      return { status: 204 };
    },
  },
};

function fullRef(call: ApiCall): string {
  return `refs/${call.path['ref'] ?? ''}`;
}

function typeOf({ git: { objects } }: RepositoryState, id: string): 'commit' | 'tag' | 'tree' | 'blob' | undefined {
  if (objects.commits.has(id)) return 'commit';
  if (objects.tags.has(id)) return 'tag';
  if (objects.trees.has(id)) return 'tree';
  return objects.blobs.has(id) ? 'blob' : undefined;
}

function requireObject(repository: RepositoryState, id: string): void {
  if (typeOf(repository, id) === undefined) throw new ApiError(422, 'Object does not exist');
}

function refAnswer(repository: RepositoryState, ref: string, baseUrl: string): unknown {
  const url = repositoryUrl(repository, baseUrl);
  const sha = repository.git.refs.get(ref) ?? '';
  const type = typeOf(repository, sha) ?? 'commit';
  return { ref, node_id: nodeId('Ref', ref), url: `${url}/git/${ref}`, object: { type, sha, url: `${url}/git/${type}s/${sha}` } };
}
