import type { CiHistory } from '@sar/baseline';
import { pagesOf, type Allowance } from '../live-runs/allowance.js';
import type { OldRuns } from './expiry-signals.js';

const HOUR_MS = 3_600_000;
/** How far before the oldest wanted run is looked, in hours: an hour, a week, a year. Each is looked at only when the ones before are empty. */
const STEPS = [1, 168, 8760];

/** Old runs; `none` when there are none within a year before the limit, or why that is not known. */
export type FoundRuns =
  | { readonly kind: 'found'; readonly runs: OldRuns }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly detail: string };

/**
 * Whether there are runs that were created before `limit` (milliseconds since 1970), and how many of the span in which the newest are. A
 * wide span is only asked for after a narrow one was empty, so that a busy repository costs a page and not a thousand.
 */
export async function findOldRuns(history: CiHistory, limit: number, allowance: Allowance): Promise<FoundRuns> {
  let asked = 0;
  for (const hours of STEPS) {
    if (allowance.left < 1) return { kind: 'unknown', detail: 'no request is left (sensors.workflow-expiry.max-requests)' };
    const [since, until] = [timeText(limit - hours * HOUR_MS), timeText(limit - asked * HOUR_MS)];
    const { runs, gaps } = await history.runs({ since, until });
    allowance.spend(pagesOf(runs.length));
    const [newest] = runs;
    if (newest !== undefined) return { kind: 'found', runs: { count: runs.length, since, until, url: newest.url } };
    const [gap] = gaps;
    if (gap !== undefined) return { kind: 'unknown', detail: gap.detail };
    asked = hours;
  }
  return { kind: 'none' };
}

function timeText(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
