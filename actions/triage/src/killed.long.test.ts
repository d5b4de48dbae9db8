import { issuesOf } from '@sar/testkit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runInProcess, type InProcessRun } from './run-in-process.fixture.js';
import { BASELINE, BLOCKS, BREACH, DEGRADES, scene, sharedServer, VARIABLES_TOKEN, type Scene } from './run-triage.fixture.js';

const server = sharedServer();
const NOW = new Date('2026-11-22T12:00:00Z');
const LATER = new Date('2026-11-22T13:00:00Z');
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterEach(() => void vi.useRealTimers());

const SWITCH = `${BASELINE}halt: { variable: { name: AGENT_KILL_SWITCH, value: '1' } }\n`;
type Signals = Parameters<Scene['signals']>[0];

async function finish(opened: Scene): Promise<InProcessRun> {
  const run = await runInProcess(opened, { inputs: { 'variables-token': VARIABLES_TOKEN } });
  if (run.failure !== undefined) throw new Error(run.failure);
  return run;
}

/** Everything as it is before the run that dies. */
async function start(opened: Scene, before: Signals | undefined, now: Signals): Promise<void> {
  const { repository } = opened;
  repository.variables.clear();
  delete repository.issues;
  for (const ref of repository.git.refs.keys()) if (ref !== 'refs/heads/main') repository.git.refs.delete(ref);
  opened.server.reset(opened.server.world);
  vi.setSystemTime(NOW);
  if (before !== undefined) {
    opened.signals(before);
    await finish(opened);
  }
  vi.setSystemTime(LATER);
  opened.signals(now);
}

/** A comment may be missing, since it is said at most once, or be there twice, and never is there another one. */
const comments = (opened: Scene) => opened.comments().map((text) => text.replaceAll(/#\d+/g, '#'));

/** What must be the same however the runs before went; the younger of two issues is a duplicate. */
function outcome(opened: Scene) {
  const issues = [...issuesOf(opened.repository).issues.values()].filter(({ stateReason }) => stateReason !== 'duplicate');
  const clock = opened.repository.git.readText('sar-state', 'clock.json');
  return {
    variables: opened.variables(),
    issues: issues.map(({ title, state, labels }) => ({ title, state, labels })).toSorted((a, b) => (a.title < b.title ? -1 : 1)),
    clock,
  };
}

describe('killed at any request, the next run comes to the same end', () => {
  it.each<[string, Signals | undefined, Signals]>([
    ['opening issue and dashboard, and handing over', undefined, [BLOCKS, DEGRADES]],
    ['halting for a P0', [BLOCKS], [BREACH, BLOCKS]],
    ['closing what is gone', [BLOCKS, DEGRADES], [DEGRADES]],
  ])(
    '%s',
    async (_, before, now) => {
      const opened = scene({ server: server(), baseline: SWITCH });
      await start(opened, before, now);
      const { sent } = await finish(opened);
      const expected = outcome(opened);
      const said = comments(opened);
      // To die after the effect of a request is to die before the next one.
      let isFresh = false;
      for (let request = 1; request <= sent; request++) {
        if (!isFresh) await start(opened, before, now);
        const asked = opened.writes().length;
        const killed = await runInProcess(opened, {
          inputs: { 'variables-token': VARIABLES_TOKEN },
          death: { request, afterEffect: true },
        });
        expect(killed.died).toBe(true);
        // Where nothing was written, the next run is the one that was seen above.
        isFresh = opened.writes().length === asked;
        if (isFresh) continue;
        await finish(opened);
        expect(outcome(opened), `killed at ${request} of ${sent}`).toEqual(expected);
        expect(comments(opened).filter((text) => !said.includes(text) && !/duplicate/i.test(text))).toEqual([]);
      }
      expect(opened.server.problems).toEqual([]);
    },
    300_000,
  );
});
