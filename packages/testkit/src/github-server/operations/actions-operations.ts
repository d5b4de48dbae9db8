import type { Operations } from '../contract/operation.js';
import { actionsCacheOperations } from './actions-cache-operations.js';
import { actionsJobOperations } from './actions-job-operations.js';
import { actionsRunnerOperations } from './actions-runner-operations.js';
import { actionsRerunOperations } from './actions-rerun-operations.js';
import { actionsRunOperations } from './actions-run-operations.js';
import { actionsSettingsOperations } from './actions-settings-operations.js';
import { actionsStoreOperations } from './actions-store-operations.js';
import { actionsWorkflowOperations } from './actions-workflow-operations.js';

/** Workflows, runs, jobs, caches, artifacts, runners and settings. */
export const actionsOperations: Operations = {
  ...actionsWorkflowOperations,
  ...actionsRunOperations,
  ...actionsRerunOperations,
  ...actionsJobOperations,
  ...actionsCacheOperations,
  ...actionsStoreOperations,
  ...actionsRunnerOperations,
  ...actionsSettingsOperations,
};
