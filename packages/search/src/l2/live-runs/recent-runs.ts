import type { CiHistory, CiRun, RunGap } from '@sar/baseline';
import { pagesOf, type Allowance } from './allowance.js';

const HOUR_MS = 3_600_000;
/** Ends of the windows that are asked for one after the other, in hours before now; the last is a week. */
const WINDOW_HOURS = [1, 24, 168];

/** Runs of the last days, newest first, and what could not be listed. */
export interface RecentRuns {
  readonly runs: readonly CiRun[];
  readonly gaps: readonly RunGap[];
  /** How far back the runs go, in hours. */
  readonly hours: number;
}

/**
 * The newest runs of a repository: those of the last hour, then of the last day, then of the last week, until there are `wanted` ones. A
 * longer window is left out where the shorter ones let expect that its pages take more than half of what the allowance has left.
 */
export async function recentRuns(history: CiHistory, allowance: Allowance, now: number, wanted: number): Promise<RecentRuns> {
  const found = new Map<number, CiRun>();
  const gaps: RunGap[] = [];
  let asked = 0;
  for (const hours of WINDOW_HOURS) {
    const expected = asked === 0 ? 1 : Math.ceil((found.size * (hours - asked)) / asked / 100);
    if (found.size >= wanted || gaps.length > 0 || Math.max(1, expected) > allowance.left / 2) break;
    const listing = await history.runs({ since: before(now, hours), until: before(now, asked) });
    allowance.spend(pagesOf(listing.runs.length));
    for (const run of listing.runs) found.set(run.id, run);
    gaps.push(...listing.gaps);
    asked = hours;
  }
  const runs = [...found.values()].toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
  return { runs, gaps, hours: asked };
}

/** The runs in turns: the newest of every workflow, then the second of every workflow, and so on. */
export function inTurns(runs: readonly CiRun[]): readonly CiRun[] {
  const turns: CiRun[][] = [];
  const seen = new Map<number, number>();
  for (const run of runs) {
    const turn = seen.get(run.workflowId) ?? 0;
    seen.set(run.workflowId, turn + 1);
    (turns[turn] ??= []).push(run);
  }
  return turns.flat();
}

function before(now: number, hours: number): string {
  return `${new Date(now - hours * HOUR_MS).toISOString().slice(0, 19)}Z`;
}
