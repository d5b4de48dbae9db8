import { posix } from 'node:path';
import { isBot, requireWorkflows, signatureOf } from '../answers/caller-identity.js';
import { gitCommitAnswer } from '../answers/commit-answer.js';
import { repositoryOf } from '../answers/repository-of.js';
import { type ApiAnswer, type ApiCall, ApiError, type Operations } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import { entryAt } from '../git/file-tree.js';
import type { TreeEntry } from '../git/git-objects.js';
import { entryAnswer, fileAnswer } from './contents-answer.js';
import { refuseProtected } from './git-branch-rules.js';

interface Change {
  readonly message: string;
  readonly content?: string;
  readonly sha?: string;
  readonly branch?: string;
  readonly author?: { readonly name: string; readonly email: string };
}

/** Files by path. */
export const contentsOperations: Operations = {
  'repos/get-content': {
    needs: [{ name: 'contents', level: 'read' }],
    handle: (call) => getContent(call, repositoryOf(call)),
  },
  'repos/create-or-update-file-contents': {
    needs: [{ name: 'contents', level: 'write' }],
    handle(call) {
      const repository = repositoryOf(call);
      const change = call.body as Change;
      const { path, branch, existing } = target(call, repository, change);
      if (existing !== undefined && change.sha === undefined) throw new ApiError(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
      requireSame(path, change.sha, existing);
      const text = change.content ?? '';
      if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(text)) throw new ApiError(422, 'content is not valid Base64');
      const id = commit(call, repository, branch, change, { additions: { [path]: Buffer.from(text, 'base64') } });
      const entry = entryIn(repository, id, path);
      return {
        status: existing === undefined ? 201 : 200,
        body: {
          content: entry === undefined ? null : entryAnswer(call, repository, path, entry, branch),
          commit: gitCommitAnswer(repository, id, call.baseUrl),
        },
      };
    },
  },
  'repos/delete-file': {
    needs: [{ name: 'contents', level: 'write' }],
    handle(call) {
      const repository = repositoryOf(call);
      const change = call.body as Change;
      const { path, branch, existing } = target(call, repository, change);
      if (existing === undefined) throw new ApiError(404, 'Not Found');
      requireSame(path, change.sha, existing);
      const id = commit(call, repository, branch, change, { deletions: [path] });
      return { status: 200, body: { content: null, commit: gitCommitAnswer(repository, id, call.baseUrl) } };
    },
  },
};

function getContent(call: ApiCall, repository: RepositoryState): ApiAnswer {
  const ref = String(call.query['ref'] ?? repository.defaultBranch);
  const commitId = repository.git.resolve(ref);
  if (commitId === undefined) {
    throw new ApiError(404, repository.git.refs.size === 0 ? 'This repository is empty.' : `No commit found for the ref ${ref}`);
  }
  const path = (call.path['path'] ?? '').replaceAll(/^\/+|\/+$/g, '');
  const entry = entryIn(repository, commitId, path);
  if (entry === undefined) throw new ApiError(404, 'Not Found');
  const raw = /\bapplication\/vnd\.github(\.v3)?\.raw\b/.test(call.headers['accept'] ?? '');
  const { objects } = repository.git;
  switch (entry.mode) {
    case '040000': {
      const entries = objects.trees.get(entry.id) ?? [];
      return {
        status: 200,
        body: entries.map(({ name, ...inner }) => entryAnswer(call, repository, path === '' ? name : `${path}/${name}`, inner, ref)),
      };
    }
    case '160000':
      return {
        status: 200,
        body: { ...entryAnswer(call, repository, path, entry, ref), submodule_git_url: `${call.baseUrl}/submodules/${path}.git` },
      };
    case '120000': {
      // GitHub follows a link whose target is a file of the same repository.
      const target = objects.blobs.get(entry.id)?.toString('utf8') ?? '';
      const followed = entryIn(repository, commitId, posix.normalize(posix.join(posix.dirname(path), target)));
      if (followed?.mode === '100644' || followed?.mode === '100755') return fileOrRaw(call, repository, path, followed, ref, raw);
      return { status: 200, body: { ...entryAnswer(call, repository, path, entry, ref), target } };
    }
    default:
      return fileOrRaw(call, repository, path, entry, ref, raw);
  }
}

function fileOrRaw(
  call: ApiCall,
  repository: RepositoryState,
  path: string,
  entry: Omit<TreeEntry, 'name'>,
  ref: string,
  raw: boolean,
): ApiAnswer {
  if (!raw) return { status: 200, body: fileAnswer(call, repository, path, entry, ref) };
  return { status: 200, text: repository.git.objects.blobs.get(entry.id)?.toString('utf8') ?? '' };
}

function entryIn(repository: RepositoryState, commitId: string, path: string): Omit<TreeEntry, 'name'> | undefined {
  return entryAt(repository.git.objects, repository.git.objects.commits.get(commitId)?.tree ?? '', path);
}

/** Where a change goes, and the file that is there now. */
function target(
  call: ApiCall,
  repository: RepositoryState,
  change: Change,
): { readonly path: string; readonly branch: string; readonly existing: string | undefined } {
  const path = call.path['path'] ?? '';
  const branch = (change.branch ?? repository.defaultBranch).replace(/^refs\/heads\//, '');
  const head = repository.git.head(branch);
  if (head === undefined && repository.git.refs.size > 0) throw new ApiError(404, `Branch ${branch} not found`);
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..' || part === '.git')) {
    throw new ApiError(422, 'path contains a malformed path component');
  }
  requireWorkflows(call, [path]);
  refuseProtected(call, repository, branch, 409);
  return { path, branch, existing: head === undefined ? undefined : repository.git.files(head).get(path)?.id };
}

function requireSame(path: string, given: string | undefined, existing: string | undefined): void {
  if (given !== undefined && given !== existing) throw new ApiError(409, `${path} does not match ${given}`);
}

function commit(
  call: ApiCall,
  repository: RepositoryState,
  branch: string,
  { message, author }: Change,
  files: { readonly additions?: Readonly<Record<string, Uint8Array>>; readonly deletions?: readonly string[] },
): string {
  return repository.git.commit({
    branch,
    message,
    ...files,
    date: call.now,
    author: author ?? signatureOf(call),
    signed: isBot(call) && author === undefined,
  });
}
