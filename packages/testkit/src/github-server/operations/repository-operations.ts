import { minimalRepository, fullRepository } from '../answers/repository-answer.js';
import { repositoryOf } from '../answers/repository-of.js';
import { may, sees } from '../access/check-access.js';
import type { ApiCall, Operations } from '../contract/operation.js';
import { mergingOf } from '../world/merging-state.js';

/** Repositories themselves. */
export const repositoryOperations: Operations = {
  'repos/get': {
    needs: [{ name: 'metadata', level: 'read' }],
    handle: (call) => ({ status: 200, body: { ...fullRepository(repositoryOf(call), call.baseUrl, call.world), ...mergeSettings(call) } }),
  },
  'repos/list-for-org': {
    needs: [],
    handle: ({ world, path, caller, baseUrl }) => ({
      list: [...world.repositories.values()]
        .filter(({ owner }) => owner.toLowerCase() === path.org?.toLowerCase())
        .filter((repository) => sees(caller, `${repository.owner}/${repository.name}`, repository.private))
        .map((repository) => minimalRepository(repository, baseUrl, world)),
    }),
  },
};

/** GitHub tells of merging only who may write contents or administer. */
function mergeSettings(call: ApiCall): Readonly<Record<string, unknown>> {
  const repository = repositoryOf(call);
  const name = `${repository.owner}/${repository.name}`;
  const isTold =
    may(call.caller, name, { name: 'contents', level: 'write' }) || may(call.caller, name, { name: 'administration', level: 'read' });
  return isTold ? { allow_auto_merge: mergingOf(repository).autoMergeAllowed } : {};
}
