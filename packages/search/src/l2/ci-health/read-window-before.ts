import type { CiHistory, NotExamined } from '@sar/baseline';
import { collectAttempts, type CollectedAttempts } from './collect/collect-attempts.js';
import { collectRuns, type CollectedRuns, type RunScope } from './collect/collect-runs.js';
import { RETENTION_DAYS } from './measure/whole-window.js';
import type { RequestShares } from './request-shares.js';

const PAGE = 100;
const DAY_MS = 86_400_000;

/** The window before, or why it was not read. */
export interface WindowBefore {
  readonly window: { readonly runs: CollectedRuns; readonly attempts: CollectedAttempts } | undefined;
  readonly notExamined: readonly NotExamined[];
}

/** Reads the window of the same length before a window, where the budget probably allows all of it: half a window is nothing to compare with. */
export async function readWindowBefore(
  history: CiHistory,
  { runs, ...scope }: RunScope & { readonly runs: CollectedRuns },
  shares: RequestShares,
): Promise<WindowBefore> {
  const since = new Date(2 * Date.parse(scope.since) - Date.parse(scope.until)).toISOString();
  if (Date.parse(since) < Date.parse(scope.until) - RETENTION_DAYS * DAY_MS) {
    const detail = `it begins more than ${RETENTION_DAYS} days ago, for which GitHub keeps runs by default`;
    return { window: undefined, notExamined: [{ what: 'the window before, for trends', count: undefined, reason: 'unsupported', detail }] };
  }
  const olderAttempts = runs.runs.reduce((sum, { attempt }) => sum + attempt - 1, 0);
  const expected = Math.ceil(((runs.runs.length + runs.excluded) / PAGE + olderAttempts) * 1.2) + scope.branches.length;
  if (shares.left() < expected) {
    const detail = `it would take about ${expected} requests, and ${shares.left()} are left`;
    return { window: undefined, notExamined: [{ what: 'the window before, for trends', count: undefined, reason: 'budget', detail }] };
  }
  // The moment at which the window begins belongs to it.
  const until = new Date(Date.parse(scope.since) - 1000).toISOString();
  const before = await collectRuns(history, { ...scope, since, until });
  const attempts = await collectAttempts(history, before.runs, shares.upTo(1), scope.settings.count);
  const notExamined = [...before.notExamined, ...attempts.notExamined].map((entry) => ({
    ...entry,
    what: `of the window before: ${entry.what}`,
  }));
  return { window: { runs: before, attempts }, notExamined };
}
