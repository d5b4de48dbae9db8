import { ApiError, type ApiCall } from '../contract/operation.js';
import type { RepositoryState, Visibility, World } from '../contract/world.js';

/** True when the repository, one of the same organisation, may use the entry. */
export function isSharedWith({ visibility, selected }: Visibility, repository: RepositoryState): boolean {
  if (visibility === 'all') return true;
  if (visibility === 'private') return repository.private;
  return selected.includes(`${repository.owner}/${repository.name}`);
}

/** @throws ApiError 422 for a number that is no repository of the organisation */
export function namesOfIds(world: World, login: string, ids: readonly (number | string)[]): string[] {
  return ids.map((id) => {
    const found = [...world.repositories.values()].find(
      (each) => each.id === Number(id) && each.owner.toLowerCase() === login.toLowerCase(),
    );
    if (found === undefined) throw new ApiError(422, `The repository ${id} is not one of the organization`);
    return `${found.owner}/${found.name}`;
  });
}

/** What a request says about who sees an organisation's entry. */
export interface VisibilityRequest {
  readonly visibility?: Visibility['visibility'];
  readonly selected_repository_ids?: readonly (number | string)[];
}

/**
 * The visibility that a request asks for; what it does not say stays as it is.
 *
 * @throws ApiError 422 for repositories that are not the organisation's, or where the visibility is not `selected`
 */
export function requestedVisibility(call: ApiCall, request: VisibilityRequest, current?: Visibility): Visibility {
  const visibility = request.visibility ?? current?.visibility ?? 'private';
  const ids = request.selected_repository_ids;
  if (visibility !== 'selected') {
    if (ids !== undefined && ids.length > 0)
      throw new ApiError(422, 'selected_repository_ids can only be given when visibility is selected');
    return { visibility, selected: [] };
  }
  return { visibility, selected: ids === undefined ? (current?.selected ?? []) : namesOfIds(call.world, call.path.org ?? '', ids) };
}
