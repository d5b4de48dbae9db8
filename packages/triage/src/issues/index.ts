export { openIssueWorld, type IssueWorld } from './issue-world.js';
export { syncIssues, type SyncOptions, type SyncPorts, type SyncResult } from './sync-issues.js';
export type { OpenIssue } from './open-issues.js';
export { planSync, type PlanFacts } from './plan-sync.js';
export type { SyncPlan, SyncStep } from './sync-step.js';
export type { SyncInput, SyncMode } from './sync-input.js';
export { DASHBOARD_LABEL } from './dashboard-memory.js';
export { OWN_LABEL } from './issue-labels.js';
