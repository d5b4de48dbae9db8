import type { Operations } from '../contract/operation.js';
import type { Limits } from '../limits/limits.js';

/** What is left of the caller's requests; asking costs none. */
export function rateLimitOperations(limits: Limits): Operations {
  return {
    'rate-limit/get': {
      needs: [],
      handle: ({ caller }) => {
        const core = limits.state(caller, 'core');
        return {
          status: 200,
          body: { resources: { core, search: limits.state(caller, 'search'), graphql: limits.state(caller, 'graphql') }, rate: core },
        };
      },
    },
  };
}
