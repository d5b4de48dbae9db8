import { ApiError, type ApiCall } from '../contract/operation.js';
import type { RepositoryState, World } from '../contract/world.js';

/** The repository that a call's path names, whatever the case of its letters; 404 when there is none. */
export function repositoryOf(call: Pick<ApiCall, 'path' | 'world'>): RepositoryState {
  const repository = repositoryNamed(call.world, `${call.path['owner']}/${call.path['repo']}`);
  if (repository === undefined) throw new ApiError(404, 'Not Found');
  return repository;
}

/** The repository of that name (`owner/name`); undefined when there is none. */
export function repositoryNamed(world: World, fullName: string): RepositoryState | undefined {
  return world.repositories.get(fullName.toLowerCase());
}

/** The address of a repository in the API: `http://127.0.0.1:1/repos/octo-org/octo-repo`. */
export function repositoryUrl(repository: RepositoryState, baseUrl: string): string {
  return `${baseUrl}/repos/${repository.owner}/${repository.name}`;
}
