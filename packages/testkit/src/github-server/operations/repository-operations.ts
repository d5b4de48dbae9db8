import { minimalRepository, fullRepository } from '../answers/repository-answer.js';
import { repositoryOf } from '../answers/repository-of.js';
import { sees } from '../access/check-access.js';
import type { Operations } from '../contract/operation.js';

/** Repositories themselves. */
export const repositoryOperations: Operations = {
  'repos/get': {
    needs: [{ name: 'metadata', level: 'read' }],
    handle: (call) => ({ status: 200, body: fullRepository(repositoryOf(call), call.baseUrl, call.world) }),
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
