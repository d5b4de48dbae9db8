import type { CiRun, RunGap, RunListing, RunWindow } from '@sar/baseline';
import type { GitHubClient } from '../client/index.js';
import type { RepositoryName } from '../variables/repository-name.js';
import { readRunPage } from './run-page.js';
import { nextStep, walkFrom, type WalkPosition } from './run-walk.js';
import { createTextPool } from './text-pool.js';

/** Share of the requests which are left that a listing does not touch: runs without their attempts and causes, and nobody told, help nobody. */
const KEPT = 0.2;

/**
 * Lists every run of a window, newest first. A run that is re-run meanwhile stays as it was first read, and runs that are created
 * meanwhile are after the window's end. What could not be read is a gap, and so is what would take the last fifth of the requests.
 *
 * @throws RangeError when the window's ends are no times
 */
export async function listRuns(client: GitHubClient, name: RepositoryName, window: RunWindow): Promise<RunListing> {
  const sinceMs = Math.ceil(timeOf(window.since) / 1000) * 1000;
  const untilMs = Math.floor(timeOf(window.until) / 1000) * 1000;
  const since = secondText(sinceMs);
  const lastSecond = secondText(untilMs);
  const pooled = createTextPool();
  const runs = new Map<number, CiRun>();
  const unreadable = new Map<string, string | undefined>();
  const gaps: RunGap[] = [];
  const kept = Math.floor(client.requestsLeft * KEPT);
  let at: WalkPosition | undefined = walkFrom(untilMs);
  while (at !== undefined && at.endMs >= sinceMs) {
    if (kept > 0 && client.requestsLeft <= kept) {
      const detail = `the last ${kept} requests are kept for what comes after listing runs: allow more requests, or look at fewer days`;
      gaps.push({ since, until: secondText(at.oldestMs ?? at.endMs), reason: 'rate-limited', detail });
      break;
    }
    const until = secondText(Math.min(at.endMs + at.slackSeconds * 1000, untilMs));
    const read = await readRunPage(client, name, { ...window, since, until }, at.page, pooled);
    if (!read.ok) {
      const { reason, detail } = read.failure;
      gaps.push({ since, until: secondText(at.oldestMs ?? at.endMs), reason, detail });
      break;
    }
    for (const run of read.page.runs) if (!runs.has(run.id)) runs.set(run.id, run);
    for (const { name: item, createdAt } of read.page.unreadable) unreadable.set(item, createdAt);
    const { gap, next } = nextStep(at, read.page);
    if (gap !== undefined) {
      const { reason, detail } = gap;
      gaps.push({ since: secondText(gap.sinceMs ?? sinceMs), until: secondText(gap.untilMs), reason, detail });
    }
    at = next;
  }
  if (unreadable.size > 0) gaps.push(unreadableGap([...unreadable.values()], { since, until: lastSecond }));
  return { runs: [...runs.values()].sort(newestFirst), gaps };
}

/** Runs that could not be read are missing at their times; one without a time may be missing anywhere. */
function unreadableGap(times: readonly (string | undefined)[], window: Pick<RunGap, 'since' | 'until'>): RunGap {
  const known = times.filter((time) => time !== undefined).sort();
  const count = `${times.length} ${times.length === 1 ? 'run' : 'runs'}`;
  const detail = `${count} could not be read, since GitHub's answer has an unexpected shape`;
  const [since, until] = known.length === times.length ? [known[0], known.at(-1)] : [];
  return { since: since ?? window.since, until: until ?? window.until, reason: 'failed', detail };
}

/** The order of runs: by creation, and by id where that is the same. */
export function newestFirst(a: CiRun, b: CiRun): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? 1 : -1;
  return b.id - a.id;
}

function timeOf(text: string): number {
  return new Date(text).getTime();
}

/** @throws RangeError for what is no time */
function secondText(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
