import { organizationAnswer } from '../answers/organization-answer.js';
import { organizationOf } from '../answers/organization-of.js';
import type { Operations } from '../contract/operation.js';

/** Organisations themselves. */
export const organizationOperations: Operations = {
  'orgs/get': {
    needs: [],
    handle: (call) => ({ status: 200, body: organizationAnswer(call, organizationOf(call)) }),
  },
};
