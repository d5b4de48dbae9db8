/**
 * Events whose runs may create caches in the scope of the default branch. Every other event that runs on it has a read-only
 * cache token since 2026-06-26 (github.blog changelog of that day).
 */
const DEFAULT_BRANCH_WRITERS = new Set([
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'delete',
  'registry_package',
  'page_build',
]);
/** Events that write to a scope of their own, which later runs of the same pull request or queue restore from. */
const OWN_SCOPE = new Set(['pull_request', 'merge_group']);

/** True when runs of the event may save a cache; `workflow_call` inherits its caller's events. */
export function mayFillCache(event: string): boolean {
  return DEFAULT_BRANCH_WRITERS.has(event) || OWN_SCOPE.has(event) || event === 'workflow_call';
}

/** True when what its runs save can be restored by runs of other branches. */
export function savesForOthers(event: string): boolean {
  return DEFAULT_BRANCH_WRITERS.has(event) || event === 'pull_request' || event === 'merge_group';
}
