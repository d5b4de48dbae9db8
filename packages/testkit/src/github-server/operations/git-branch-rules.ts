import { loginOf } from '../answers/caller-identity.js';
import { ApiError, type ApiCall } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';

/** The words of GitHub for a direct commit on a protected branch. */
export function violationOf(repository: RepositoryState, branch: string): string {
  const reason = 'Changes must be made through a pull request.';
  return repository.git.protections.get(branch)?.kind === 'branch-protection'
    ? reason
    : `Repository rule violations found\n\n${reason}\n\n`;
}

/** Refuses a direct change of a protected branch: 409 of the contents API, 422 of the git database. */
export function refuseProtected(call: ApiCall, repository: RepositoryState, branch: string, status: 409 | 422): void {
  if (repository.git.forbids(branch, loginOf(call))) throw new ApiError(status, violationOf(repository, branch));
}
