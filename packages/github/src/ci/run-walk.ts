import type { UnknownReason } from '@sar/baseline';
import { RUNS_PER_PAGE, type RunPage } from './run-page.js';

/** Pages of one query that GitHub gives: 1,000 results. */
const MOST_PAGES = 10;
/**
 * When so many runs of a page's oldest second were seen, the next page of the same query costs less than seeing them again: bursts of
 * runs in one second are what a push to a repository with many workflows makes.
 */
const MOST_SEEN_AGAIN = 10;

/** Where a walk through a window is: at a page of a query that ends at a second. */
export interface WalkPosition {
  /** Milliseconds of the last second that is not known to be complete. */
  readonly endMs: number;
  /** Seconds after `endMs` that are asked for again. */
  readonly slackSeconds: 0 | 1;
  readonly page: number;
  /** GitHub's count on the first page of the query. */
  readonly total: number | undefined;
  /** The oldest second that earlier pages of the query showed. */
  readonly oldestMs: number | undefined;
  /** Runs of the second `endMs` that were seen, which the first page of the query must show again. */
  readonly anchors: readonly number[];
}

/** A second or more whose runs are not known. `sinceMs` is undefined for all that is left of the window. */
export interface WalkGap {
  readonly sinceMs: number | undefined;
  readonly untilMs: number;
  readonly reason: UnknownReason;
  readonly detail: string;
}

/** What comes after a page; without `next`, the walk is over. */
export interface WalkStep {
  readonly next?: WalkPosition;
  readonly gap?: WalkGap;
}

/** The beginning of a walk. */
export function walkFrom(endMs: number, anchors: readonly number[] = [], slackSeconds: 0 | 1 = 0): WalkPosition {
  return { endMs, slackSeconds, page: 1, total: undefined, oldestMs: undefined, anchors };
}

/**
 * Decides where to go on after a page. The end of the query moves to the oldest second seen, which is then read again, so that runs that
 * are deleted or come late shift nothing out of sight; and what is read again must show what was seen.
 */
export function nextStep(at: WalkPosition, page: RunPage): WalkStep {
  const oldestMs = page.oldest === undefined ? undefined : Date.parse(page.oldest);
  const { endMs, slackSeconds } = at;
  const hasProgress = oldestMs !== undefined && oldestMs < endMs;
  const shown = (at.page - 1) * RUNS_PER_PAGE + page.length;
  const isShort = page.length < RUNS_PER_PAGE;
  if (missesAnchors(at, page, hasProgress || isShort)) {
    // GitHub may keep parts of seconds that it does not show: then a second ends before its runs do.
    if (slackSeconds === 0) return { next: walkFrom(endMs, at.anchors, 1) };
    return rest(at, 'runs that were seen before are missing when GitHub is asked for the same second again');
  }
  if (at.oldestMs !== undefined && (page.total ?? Infinity) < (at.total ?? 0)) return { next: walkFrom(at.oldestMs, [], slackSeconds) };
  if (isShort && !page.hasNext && page.strays === 0 && (page.total ?? 0) <= shown) return {};
  if (page.length === 0) return rest(at, `GitHub counts ${page.total ?? 'more'} runs and shows ${shown}`);
  if (!hasProgress && page.strays > 0) return rest(at, 'GitHub answered with runs of another time than it was asked for');
  const isWhole = !isShort && page.strays === 0;
  if (oldestMs !== undefined && hasProgress && (at.page === MOST_PAGES || !isWhole || page.atOldest <= MOST_SEEN_AGAIN)) {
    return { next: walkFrom(oldestMs, anchorsOf(page), slackSeconds) };
  }
  if (at.page < MOST_PAGES) {
    const least = Math.min(oldestMs ?? Infinity, at.oldestMs ?? Infinity);
    const total = at.page === 1 ? page.total : at.total;
    return { next: { ...at, page: at.page + 1, total, oldestMs: least === Infinity ? undefined : least } };
  }
  const detail = `more than ${MOST_PAGES * RUNS_PER_PAGE} runs were created in one second, and GitHub shows no more of one query`;
  return { gap: { sinceMs: endMs, untilMs: endMs, reason: 'unsupported', detail }, next: walkFrom(endMs - 1000) };
}

/** Only where the page goes beyond the second, since in a crowded one they may be on a later page. */
function missesAnchors(at: WalkPosition, page: RunPage, isBeyond: boolean): boolean {
  if (at.page !== 1 || !isBeyond) return false;
  const ids = new Set(page.runs.map(({ id }) => id));
  return at.anchors.some((id) => !ids.has(id));
}

function anchorsOf({ runs, oldest }: RunPage): readonly number[] {
  return runs.filter(({ createdAt }) => createdAt === oldest).map(({ id }) => id);
}

function rest({ endMs, oldestMs }: WalkPosition, detail: string): WalkStep {
  return { gap: { sinceMs: undefined, untilMs: oldestMs ?? endMs, reason: 'failed', detail } };
}
