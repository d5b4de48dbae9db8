import { quoteUntrusted, UserError } from '@sar/baseline';

/** A repository's name, taken apart. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/**
 * Takes `owner/repository` apart.
 *
 * @throws UserError when it is something else
 */
export function readRepositoryName(text: string): RepositoryName {
  const [, owner, repo] = /^([A-Za-z0-9_-]{1,100})\/([A-Za-z0-9._-]{1,100})$/.exec(text) ?? [];
  if (owner === undefined || repo === undefined || repo === '.' || repo === '..') {
    throw new UserError(`${quoteUntrusted(text)} is no repository: write it as owner/repository`);
  }
  return { owner, repo };
}
