import { issuesOf, type GitHubServer } from '@sar/testkit';
import { expect, vi } from 'vitest';
import { isWrite } from './is-write.fixture.js';
import type { Batch } from './ci-runs.fixture.js';
import { runInProcess, type InProcessRun } from './run-in-process.fixture.js';
import { BASELINE, FIXABLE, scene, type Scene } from './run-monitor.fixture.js';

export const NOW = new Date('2026-11-22T12:00:00Z');
const LATER = new Date('2026-11-22T13:00:00Z');

// What is read does not matter here: few runs, one of them examined, and no sample.
const SMALL = `${BASELINE.replace('sample-runs: 2', 'sample-runs: 0').replace('examine-runs: 2', 'examine-runs: 1')}  thresholds: { minimum-runs: 5 }\n`;
const CRITICAL: Batch = { workflow: 'ci.yml', count: 12, failed: 11 };
const DEGRADED: Batch = { workflow: 'ci.yml', count: 12, failed: 5, log: FIXABLE };
const GREEN: Batch = { workflow: 'ci.yml', count: 12 };

/** What a run that dies is about: the baseline, what was measured before it, what it measures, and the fewest writes that it makes. */
export type Dying = readonly [what: string, baseline: string, before: Batch | undefined, now: Batch, writes: number];

export const OPENING: Dying = ['opening the alert and dispatching', SMALL, undefined, DEGRADED, 3];
export const HALTING: Dying = ['raising the halt and tagging the owner', `${SMALL}  halt-at-critical: true\n`, undefined, CRITICAL, 6];
export const CLOSING: Dying = ['closing with the recovery', SMALL, DEGRADED, GREEN, 4];

/** What must be the same however the runs before went. */
function outcome(opened: Scene) {
  const { repository, variables, comments, dispatches } = opened;
  const issues = [...issuesOf(repository).issues.values()].map(({ title, body, state, labels }) => {
    // Why there is no alert any more is said by the run that closes it.
    return { title, body: body?.replace(/^No alert: .*$/m, ''), state, labels };
  });
  // A comment may be there twice, and a dispatch of a run that died right before it never comes.
  return { variables: variables(), issues, comments: new Set(comments()), dispatched: dispatches().slice(1) };
}

/** Everything as it is before the run that dies. */
async function start(opened: Scene, before: Batch | undefined, now: Batch): Promise<void> {
  const { repository } = opened;
  repository.variables.clear();
  delete repository.issues;
  delete repository.actions;
  delete repository.checks;
  opened.server.reset(opened.server.world);
  vi.setSystemTime(NOW);
  if (before !== undefined) {
    opened.onlyResults(before);
    await finish(opened);
  }
  vi.setSystemTime(LATER);
  opened.onlyResults(now);
}

const INPUTS = { dispatch: 'sar-ci-alert' };

async function finish(opened: Scene): Promise<InProcessRun> {
  const run = await runInProcess(opened, { inputs: INPUTS });
  if (run.failure !== undefined) throw new Error(run.failure);
  return run;
}

/**
 * Kills a run at its requests, each time from the beginning, and expects that the next run comes to the end of one that was not killed.
 *
 * @param requestsOf which requests it dies at, counted from 1, of those that it makes
 */
export async function expectSameEnd(
  server: GitHubServer,
  [, baseline, before, now, writes]: Dying,
  requestsOf: (sent: number) => readonly number[],
): Promise<void> {
  const opened = await scene({ server, baseline });
  await start(opened, before, now);
  const { sent } = await finish(opened);
  const expected = outcome(opened);
  const made = opened.server.requests.filter(isWrite).length;
  expect(made).toBeGreaterThanOrEqual(writes);
  // To die after the effect of a request is to die before the next one.
  let isFresh = false;
  for (const request of requestsOf(sent)) {
    if (!isFresh) await start(opened, before, now);
    const asked = opened.server.requests.length;
    const killed = await runInProcess(opened, { inputs: INPUTS, death: { request, afterEffect: true } });
    expect(killed.died).toBe(true);
    // Where nothing was written, the next run is the one that was seen above.
    isFresh = opened.server.requests.slice(asked).every(({ method }) => method === 'GET');
    if (isFresh) continue;
    await finish(opened);
    expect(outcome(opened), `killed at ${request} of ${sent}`).toEqual(expected);
    expect(opened.dispatches().length).toBeLessThanOrEqual(1);
  }
  expect(opened.server.problems).toEqual([]);
}
