import { addRequiredCheck, checksOf } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { BASELINE, scene, sharedServer, type Scene } from './gate-scene.fixture.js';
import { runInProcess } from './run-in-process.fixture.js';

const server = sharedServer();
/** Workflows that cannot be read, each with an annotation. */
const MANY = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [`.github/workflows/bad-${index}.yml`, 'on: push\njobs:\n  a:\n    runs-on: [\n']),
);
const SENSED = BASELINE.replace('schema: null', 'schema: { title: Workflows, required: true, sensors: [workflow-syntax], fail-on: P3 }');
const INPUTS = { comment: 'true', merge: 'auto' };

function opened(change: Readonly<Record<string, string>>): Scene {
  const made = scene({ server: server(), files: { '.github/sar.yml': SENSED }, change });
  addRequiredCheck(made.repository, { context: 'gate' });
  return made;
}

/** Everything as it was before the first run. */
function reset({ repository, pull, server: at }: Scene): void {
  checksOf(repository).runs.clear();
  repository.issues?.comments.clear();
  delete pull.autoMerge;
  at.reset(at.world);
}

const outcome = ({ checkRuns, comments, pull }: Scene) => ({
  checkRuns: checkRuns().map(({ name, sha, status, conclusion, annotations }) => ({ name, sha, status, conclusion, annotations })),
  comments: comments(),
  merge: pull.autoMerge?.method,
});

describe('killed at any request, the next run comes to the same end: one check run, one comment', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['of a gate that passes and merges', { 'a.txt': 'a\n' }],
    ['of a gate that fails with annotations', MANY],
  ])(
    '%s',
    async (_, change) => {
      const made = opened(change);
      const { sent } = await runInProcess(made, { inputs: INPUTS });
      const expected = outcome(made);
      expect([expected.checkRuns.length, expected.comments.length]).toEqual([1, 1]);
      // To die after the effect of a request is to die before the next one.
      for (let request = 1; request <= sent; request += 1) {
        reset(made);
        const killed = await runInProcess(made, { inputs: INPUTS, death: { request, afterEffect: true } });
        expect(killed.died).toBe(true);
        // Where nothing was written, the next run is the one that was seen above.
        if (made.writes().length === 0 && made.pull.autoMerge === undefined) continue;
        await runInProcess(made, { inputs: INPUTS });
        expect(outcome(made), `killed at ${request} of ${sent}`).toEqual(expected);
      }
      expect(made.server.problems).toEqual([]);
    },
    300_000,
  );
});
