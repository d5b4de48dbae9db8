import { minimalRepository } from '../answers/repository-answer.js';
import { ApiError, type ApiCall, type Operation, type Operations, type Permission } from '../contract/operation.js';
import type { Visibility } from '../contract/world.js';
import { namesOfIds } from './visibility.js';

/** Which repositories see an organisation's entry, where its visibility is `selected`. */
export interface SelectedRepositories {
  readonly needs: { readonly read: readonly Permission[]; readonly write: readonly Permission[] };
  /** The entry that the path names; throws ApiError 404. */
  entry(call: ApiCall): Visibility;
  select(call: ApiCall, selected: readonly string[]): void;
}

/**
 * The operations on the list of repositories; 409 where the visibility is another one.
 *
 * @param thing end of the operation ids: `org-variable`, `org-secret`
 */
export function selectedRepositoryOperations(area: string, thing: string, { needs, entry, select }: SelectedRepositories): Operations {
  const selectedEntry = (call: ApiCall): Visibility => {
    const found = entry(call);
    if (found.visibility !== 'selected') throw new ApiError(409, 'Visibility is not set to selected');
    return found;
  };
  const changeOne = (change: (selected: readonly string[], name: string) => readonly string[]): Operation => ({
    needs: needs.write,
    handle: (call) => {
      const { selected } = selectedEntry(call);
      const [name = ''] = namesOfIds(call.world, call.path.org ?? '', [Number(call.path.repository_id)]);
      select(call, change(selected, name));
      return { status: 204 };
    },
  });
  return {
    [`${area}/list-selected-repos-for-${thing}`]: {
      needs: needs.read,
      handle: (call) => {
        const { selected } = selectedEntry(call);
        return {
          list: [...call.world.repositories.values()]
            .filter(({ owner, name }) => selected.includes(`${owner}/${name}`))
            .map((repository) => minimalRepository(repository, call.baseUrl, call.world)),
          envelope: (page, total) => ({ total_count: total, repositories: page }),
        };
      },
    },
    [`${area}/set-selected-repos-for-${thing}`]: {
      needs: needs.write,
      handle: (call) => {
        selectedEntry(call);
        const { selected_repository_ids: ids } = call.body as { selected_repository_ids: readonly number[] };
        select(call, namesOfIds(call.world, call.path.org ?? '', ids));
        return { status: 204 };
      },
    },
    [`${area}/add-selected-repo-to-${thing}`]: changeOne((selected, name) => [...selected.filter((each) => each !== name), name]),
    [`${area}/remove-selected-repo-from-${thing}`]: changeOne((selected, name) => selected.filter((each) => each !== name)),
  };
}
