import { actionsOf } from '@sar/testkit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runInProcess } from './run-in-process.fixture.js';
import { sharedServer, type Scene } from './run-rescue.fixture.js';
import { brokenLink, missingVariable, oldSecret, showIds, staleIndex } from './scenes.fixture.js';

const server = sharedServer();
const NOW = new Date('2026-11-22T12:00:00Z');
/** An attempt belongs to a run that died for half an hour. */
const LATER = new Date('2026-11-22T13:00:00Z');
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterEach(() => void vi.useRealTimers());

/** What must be the same however the runs before went. */
function outcome(opened: Scene) {
  const { git } = opened.repository;
  const branches = opened.branches().map((ref) => {
    const name = ref.replace('refs/heads/', '');
    return { files: [...git.history(name)].length, isOwn: name.startsWith('sar/') };
  });
  const issues = opened.issues().map(({ title, state }) => ({ title, state }));
  const runs = [...actionsOf(opened.repository).runs.values()].length;
  const journal = JSON.parse(git.readText('sar-state', 'rescue/journal.json') ?? '{"attempts":[]}') as {
    readonly attempts: readonly { readonly step: number; readonly outcome?: string }[];
  };
  return { branches, issues, runs, attempts: journal.attempts.map(({ step, outcome: came }) => ({ step, came })) };
}

function reset(opened: Scene): void {
  const { repository } = opened;
  delete repository.issues;
  delete repository.actions;
  for (const ref of repository.git.refs.keys()) if (ref !== 'refs/heads/main') repository.git.refs.delete(ref);
  opened.server.reset(opened.server.world);
  showIds(opened);
  vi.setSystemTime(NOW);
}

describe('killed at any request, the next run comes to the same end', () => {
  it.each<[string, string, typeof missingVariable]>([
    ['a variable is queued', 'SAR-001', missingVariable],
    ['a rebuild is started', 'SAR-003', staleIndex],
    ['a rotation is asked for', 'SAR-006', oldSecret],
    ['a pull request is opened', 'MEND-LINKS', brokenLink],
  ])(
    '%s',
    async (_, playbook, open) => {
      const opened = open({ server: server() });
      const inputs = { apply: 'true', playbook };
      reset(opened);
      const { sent, failure } = await runInProcess(opened, { inputs });
      expect(failure).toBeUndefined();
      vi.setSystemTime(LATER);
      await runInProcess(opened, { inputs });
      const expected = outcome(opened);
      // To die after the effect of a request is to die before the next one.
      let isFresh = false;
      for (let request = 1; request <= sent; request++) {
        if (!isFresh) reset(opened);
        const asked = opened.writes().length;
        const killed = await runInProcess(opened, { inputs, death: { request, afterEffect: true } });
        expect(killed.died).toBe(true);
        // Where nothing was written, the next run is the one that was seen above.
        isFresh = opened.writes().length === asked;
        if (isFresh) continue;
        vi.setSystemTime(LATER);
        expect((await runInProcess(opened, { inputs })).failure, `killed at ${request} of ${sent}`).toBeUndefined();
        vi.setSystemTime(new Date(LATER.getTime() + 3_600_000));
        await runInProcess(opened, { inputs });
        expect(outcome(opened), `killed at ${request} of ${sent}`).toEqual(expected);
      }
      expect(opened.server.problems).toEqual([]);
    },
    600_000,
  );
});
