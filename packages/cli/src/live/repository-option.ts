import { quoteUntrusted, UserError } from '@sar/baseline';
import { originRepository } from '@sar/host';
import type { Arguments } from '../arguments/command.js';

/** A repository on GitHub. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/**
 * The repository of `--repo`, else the one of the checkout's remote `origin`; undefined when neither names one.
 *
 * @param origin reads the remote; it is asked only without `--repo`
 * @throws UserError when `--repo` is no `owner/name`
 */
export function repositoryOption(given: Arguments, origin: () => RepositoryName | undefined): RepositoryName | undefined {
  const text = given.value('repo');
  if (text === undefined) return origin();
  const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/.exec(text) ?? [];
  if (owner === undefined || repo === undefined)
    throw new UserError(`--repo takes OWNER/NAME such as octo-org/octo-repo, not ${quoteUntrusted(text)}`);
  return { owner, repo };
}

/**
 * The same for a command that cannot do without.
 *
 * @throws UserError when there is none
 */
export function requiredRepository(given: Arguments, root: string): RepositoryName {
  return expectRepository(repositoryOption(given, () => originRepository(root)));
}

/** @throws UserError when there is none */
export function expectRepository(repository: RepositoryName | undefined): RepositoryName {
  if (repository === undefined)
    throw new UserError('which repository? Give --repo OWNER/NAME; the checkout has no remote "origin" on github.com');
  return repository;
}
