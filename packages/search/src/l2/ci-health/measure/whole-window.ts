import type { CiSettings, NotExamined } from '@sar/baseline';
import type { CollectedAttempts } from '../collect/collect-attempts.js';
import type { CollectedRuns } from '../collect/collect-runs.js';

/**
 * Days for which GitHub keeps runs by default, and at most in public repositories, since October 2026:
 * https://docs.github.com/en/organizations/managing-organization-settings/configuring-the-retention-period-for-github-actions-artifacts-and-logs-in-your-organization
 */
export const RETENTION_DAYS = 90;

/**
 * Whether a window is known in full, so that it may be compared with: no gap, nothing that GitHub may have deleted since, and where
 * attempts are counted, each of them.
 *
 * @param at now, ISO 8601
 */
export function isWholeWindow(runs: CollectedRuns, { attempts }: CollectedAttempts, count: CiSettings['count'], at: string): boolean {
  if (runs.gaps.length > 0) return false;
  if (isOlderThanKept(runs, at)) return false;
  if (count === 'runs') return true;
  const read = new Set(attempts.map(({ id, attempt }) => `${id}/${attempt}`));
  return runs.runs.every(({ id, attempt }) => {
    for (let older = 1; older < attempt; older++) if (!read.has(`${id}/${older}`)) return false;
    return true;
  });
}

/**
 * Tells that GitHub may have deleted runs of a window, where that begins before what it keeps.
 *
 * @param what the window or its runs, for people
 */
export function mayBeDeleted(runs: CollectedRuns, at: string, what: string): NotExamined[] {
  if (!isOlderThanKept(runs, at)) return [];
  const detail = `GitHub keeps runs for ${RETENTION_DAYS} days by default, and may have deleted what is older`;
  return [{ what, count: undefined, reason: 'unsupported', detail }];
}

function isOlderThanKept({ since }: CollectedRuns, at: string): boolean {
  return Date.parse(since) < Date.parse(at) - RETENTION_DAYS * 86_400_000;
}
