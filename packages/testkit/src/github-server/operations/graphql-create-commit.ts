import { Buffer } from 'node:buffer';
import { holds, loginOf, mayChangeWorkflows, notAccessible, signatureOf } from '../answers/caller-identity.js';
import { nodeId } from '../answers/node-id.js';
import type { ApiCall } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import { violationOf } from './git-branch-rules.js';
import { typedError } from './graphql-error.js';
import { gitObject } from './graphql-git-objects.js';
import { refNode, visibleRepository } from './graphql-repository.js';

interface CreateCommitInput {
  readonly branch: { readonly id?: string | null; readonly repositoryNameWithOwner?: string | null; readonly branchName?: string | null };
  readonly clientMutationId?: string | null;
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string | null };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null;
    readonly deletions?: readonly { readonly path: string }[] | null;
  } | null;
}

/**
 * The mutation `createCommitOnBranch`: one signed commit on top of the expected head, or an error and nothing changed. The words are
 * those that GitHub was seen to answer with, the two spaces of `did not.  Pull` too:
 * https://github.com/ministryofjustice/modernisation-platform/issues/11985 (moved branch),
 * https://github.com/Thinkmill/keystatic/issues/1598 (branch protection and rulesets differ in type),
 * https://github.com/Thinkmill/keystatic/issues/1269 (deletion of what is not there).
 */
export function createCommitOnBranch(call: ApiCall, input: CreateCommitInput): unknown {
  const { repository, branch } = branchOf(call, input);
  const { git } = repository;
  if (!holds(call, 'contents', 'write')) throw typedError('FORBIDDEN', notAccessible(call));
  const additions = input.fileChanges?.additions ?? [];
  const deletions = (input.fileChanges?.deletions ?? []).map(({ path }) => path);
  refuseWorkflows(call, [...additions.map(({ path }) => path), ...deletions]);
  const head = git.head(branch);
  if (head === undefined) throw typedError('NOT_FOUND', `Could not resolve to a Ref with the name '${branch}'.`);
  if (head !== input.expectedHeadOid) {
    throw typedError('STALE_DATA', `Expected branch to point to "${input.expectedHeadOid}" but it did not.  Pull and try again.`);
  }
  const contents = Object.fromEntries(additions.map(({ path, contents: text }) => [validPath(path), decode(path, text)]));
  refusePaths(
    repository,
    head,
    additions.map(({ path }) => path),
    deletions,
  );
  if (git.forbids(branch, loginOf(call))) {
    const protection = git.protections.get(branch);
    const type = protection?.kind === 'branch-protection' ? 'BRANCH_PROTECTION_RULE_VIOLATION' : 'FORBIDDEN';
    throw typedError(protection?.errorType ?? type, violationOf(repository, branch));
  }
  const body = input.message.body ?? '';
  const id = git.commit({
    branch,
    message: body === '' ? input.message.headline : `${input.message.headline}\n\n${body}`,
    additions: contents,
    deletions,
    date: call.now,
    author: signatureOf(call),
    signed: true,
  });
  return {
    clientMutationId: input.clientMutationId ?? null,
    commit: gitObject(repository, id),
    ref: refNode(repository, `refs/heads/${branch}`),
  };
}

/** A branch is named by the repository and its name, or by the id of its reference. */
function branchOf(call: ApiCall, { branch }: CreateCommitInput): { readonly repository: RepositoryState; readonly branch: string } {
  if (typeof branch.id === 'string') {
    for (const repository of call.world.repositories.values()) {
      const fullName = `${repository.owner}/${repository.name}`;
      const ref = [...repository.git.refs.keys()].find((name) => nodeId('Ref', `${fullName}:${name}`) === branch.id);
      if (ref !== undefined) return { repository: visibleRepository(call, fullName), branch: ref.replace('refs/heads/', '') };
    }
    throw typedError('NOT_FOUND', `Could not resolve to a node with the global id of '${branch.id}'`);
  }
  if (typeof branch.repositoryNameWithOwner !== 'string' || typeof branch.branchName !== 'string') {
    throw typedError('UNPROCESSABLE', 'A branch needs an id, or repositoryNameWithOwner and branchName.');
  }
  return { repository: visibleRepository(call, branch.repositoryNameWithOwner), branch: branch.branchName.replace(/^refs\/heads\//, '') };
}

function refuseWorkflows(call: ApiCall, paths: readonly string[]): void {
  const workflow = paths.find((path) => path.startsWith('.github/workflows/'));
  if (workflow !== undefined && !mayChangeWorkflows(call)) {
    throw typedError(
      'FORBIDDEN',
      `refusing to allow a GitHub App to create or update workflow \`${workflow}\` without \`workflows\` permission`,
    );
  }
}

function refusePaths(repository: RepositoryState, head: string, additions: readonly string[], deletions: readonly string[]): void {
  const seen = new Set<string>();
  for (const path of [...additions, ...deletions]) {
    if (seen.has(path)) throw typedError('UNPROCESSABLE', `Path must be unique: ${path}`);
    seen.add(path);
  }
  const files = repository.git.files(head);
  if (deletions.some((path) => !files.has(path))) {
    throw typedError('UNPROCESSABLE', `A path was requested for deletion which does not exist as of commit oid \`${head}\``);
  }
}

function validPath(path: string): string {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || part === '.git') || path.includes('\0')) {
    throw typedError('UNPROCESSABLE', `Path is invalid: ${path}`);
  }
  return path;
}

function decode(path: string, contents: string): Buffer {
  const compact = contents.replaceAll(/\s/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(compact) || compact.length % 4 !== 0) {
    throw typedError('UNPROCESSABLE', `Contents of ${path} are not valid Base64.`);
  }
  return Buffer.from(compact, 'base64');
}
