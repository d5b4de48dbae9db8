/** The run that would save. */
export interface SavingRun {
  /** `ACTIONS_CACHE_MODE` of the runner; empty where it says nothing. */
  readonly mode: string;
  readonly event: string;
  /** `refs/heads/main`. */
  readonly ref: string;
  /** Undefined where the event does not tell it. */
  readonly defaultBranch: string | undefined;
}

/**
 * Events whose runs may write caches of the default branch.
 * Source: https://github.blog/changelog/ of 2026-06-26
 */
const TRUSTED = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'delete', 'registry_package', 'page_build']);
const WRITABLE: ReadonlyMap<string, boolean> = new Map([
  ['write', true],
  ['write-only', true],
  ['read', false],
  ['none', false],
]);

/**
 * Why the run saves nothing, or undefined when it may. What the runner says counts first. Without its word, runs that a stranger can start
 * write no caches of the default branch; those of a pull request or a tag go to a scope of their own.
 */
export function whyNotSave({ mode, event, ref, defaultBranch }: SavingRun): string | undefined {
  const said = WRITABLE.get(mode.trim().toLowerCase());
  if (said === false) return `the run may not write caches (cache-mode ${mode.trim().toLowerCase()})`;
  if (said === true || TRUSTED.has(event)) return undefined;
  if (/^refs\/(?:pull|tags)\//.test(ref)) return undefined;
  const isElsewhere = defaultBranch !== undefined && ref.startsWith('refs/heads/') && ref !== `refs/heads/${defaultBranch}`;
  return isElsewhere ? undefined : `runs of the event ${event} may only read the caches of the default branch`;
}
