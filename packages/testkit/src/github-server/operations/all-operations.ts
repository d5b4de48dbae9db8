import type { ApiAnswer, ApiCall, Operations, StorageRoute } from '../contract/operation.js';
import { environmentOperations } from './environment-operations.js';
import { logStorage } from './actions-job-operations.js';
import { artifactStorage } from './actions-store-operations.js';
import { actionsOperations } from './actions-operations.js';
import { checksOperations } from './checks-operations.js';
import { codeScanningOperations } from './code-scanning-operations.js';
import { collaboratorOperations } from './collaborator-operations.js';
import { contentsOperations } from './contents-operations.js';
import { gitOperations } from './git-operations.js';
import { handleGraphql } from './graphql-operations.js';
import { organizationOperations } from './organization-operations.js';
import { organizationSecretOperations } from './organization-secret-operations.js';
import { organizationVariableOperations } from './organization-variable-operations.js';
import { issuesOperations } from './issues-operations.js';
import { pullsOperations } from './pulls-operations.js';
import { pullsReviewOperations } from './pulls-review-operations.js';
import { repositoryOperations } from './repository-operations.js';
import { secretOperations } from './secret-operations.js';
import { statusesOperations } from './statuses-operations.js';
import { teamOperations } from './team-operations.js';
import { variableOperations } from './variable-operations.js';

/** Everything that the server can do, by operation id. */
export const allOperations: Operations = {
  ...repositoryOperations,
  ...collaboratorOperations,
  ...organizationOperations,
  ...teamOperations,
  ...environmentOperations,
  ...variableOperations,
  ...organizationVariableOperations,
  ...secretOperations,
  ...organizationSecretOperations,
  ...gitOperations,
  ...contentsOperations,
  ...pullsOperations,
  ...pullsReviewOperations,
  ...issuesOperations,
  ...actionsOperations,
  ...checksOperations,
  ...statusesOperations,
  ...codeScanningOperations,
};

/** `POST /graphql`, which GitHub's REST description does not have. */
export const graphqlHandler: (call: ApiCall) => ApiAnswer | Promise<ApiAnswer> = handleGraphql;

/** Addresses outside the API that answers point to. */
export const storageRoutes: readonly StorageRoute[] = [logStorage, artifactStorage];
