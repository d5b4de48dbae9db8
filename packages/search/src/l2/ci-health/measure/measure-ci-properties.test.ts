import type { CiJob, CiRun, CiSettings } from '@sar/baseline';
import { withinProcessorTime } from '@sar/testkit';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ciJob, minute, runOf, sha } from '../collect/ci-run.fixture.js';
import { attemptKey } from '../collect/collect-jobs.js';
import { sampleRuns } from '../collect/sample-runs.js';
import { measureCi } from './measure-ci.js';
import { ci, input } from './measurement.fixture.js';

const settings: CiSettings = { ...ci, 'self-healing': ['.github/workflows/heal.yml'] };
const conclusions = fc.constantFrom('success', 'failure', 'timed_out', 'cancelled', 'skipped', 'neutral', 'a_new_word', undefined);
const someRun = fc
  .record({
    id: fc.integer({ min: 1, max: 40 }),
    at: fc.integer({ min: 0, max: 30 }),
    commit: fc.integer({ min: 1, max: 6 }),
    workflow: fc.constantFrom('ci', 'docs', 'heal'),
    attempt: fc.integer({ min: 1, max: 3 }),
    conclusion: conclusions,
  })
  .map(({ id, at, commit, workflow, attempt, conclusion }) =>
    // All that belongs to a run follows from its id, since attempts of one run share it.
    runOf(workflow === 'heal' ? 'heal' : (['ci', 'docs'][id % 2] ?? ''), workflow === 'heal' ? id + 100 : id, {
      createdAt: minute((id * 7 + 3) % 31),
      startedAt: minute(((id * 7 + 3) % 31) + attempt * at),
      headSha: sha((id % 3) + commit),
      attempt,
      status: conclusion === undefined ? 'queued' : 'completed',
      conclusion,
    }),
  );
const jobsOf = (runs: readonly CiRun[]): Map<string, CiJob[]> =>
  new Map(runs.map((run) => [attemptKey(run), [ciJob(run, 'test', { conclusion: run.conclusion })]]));

describe('whatever ran', () => {
  it('the order of it and repetitions change nothing', () => {
    const shuffled = fc.array(someRun, { maxLength: 40 }).chain((runs) =>
      fc.record({
        runs: fc.constant(runs),
        again: fc.shuffledSubarray([...runs, ...runs], { minLength: runs.length * 2 }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ runs, again }) => {
        // Two attempts of one number with other content do not happen.
        const one = [...new Map(runs.map((run) => [attemptKey(run), run])).values()];
        const keys = new Map(one.map((run) => [attemptKey(run), run]));
        const two = again.map((run) => keys.get(attemptKey(run)) as CiRun);
        const jobs = { jobs: jobsOf(one), notExamined: [] };
        const measures = (given: readonly CiRun[]) =>
          measureCi(input(given, { settings, attempts: { attempts: given, notExamined: [] }, jobs }));
        expect(measures(two)).toEqual(measures(one));
      }),
      { numRuns: 60 },
    );
  });

  it('ignored results change no rate, no alert, no streak and no flaky commit', () => {
    fc.assert(
      fc.property(
        fc.array(someRun, { maxLength: 30 }),
        fc.array(fc.tuple(fc.integer({ min: 500, max: 540 }), fc.constantFrom('cancelled', 'skipped', 'future')), { maxLength: 10 }),
        (runs, more) => {
          const ignored = more.map(([id, conclusion]) => runOf('ci', id, { conclusion, createdAt: minute(id % 31), headSha: sha(id % 5) }));
          const [without, withThem] = [measureCi(input(runs, { settings })), measureCi(input([...runs, ...ignored], { settings }))];
          expect([withThem.rate, withThem.alert, withThem.flaky, withThem.days, withThem.cascade]).toEqual([
            without.rate,
            without.alert,
            without.flaky,
            without.days,
            without.cascade,
          ]);
          for (const target of without.workflows) {
            const same = withThem.workflows.find(({ path }) => path === target.path);
            expect([same?.rate, same?.longestRedStreak, same?.currentRedStreak]).toEqual([
              target.rate,
              target.longestRedStreak,
              target.currentRedStreak,
            ]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('counts add up', () => {
    fc.assert(
      fc.property(fc.array(someRun, { maxLength: 40 }), (runs) => {
        const { counts, rate, rawRate, workflows, days } = measureCi(
          input(runs, { settings, attempts: { attempts: runs, notExamined: [] } }),
        );
        const ignored = Object.values(counts.ignored).reduce((sum, count) => sum + count, 0);
        expect(counts.concluded + ignored + counts.pending).toBe(counts.attempts);
        expect(workflows.reduce((sum, target) => sum + target.rate.failed, 0)).toBe(rawRate.failed);
        expect(days.reduce((sum, day) => sum + day.failed, 0)).toBe(rate.failed);
        expect(rate.concluded).toBeLessThanOrEqual(rawRate.concluded);
      }),
      { numRuns: 60 },
    );
  });

  it('10,000 runs take no time', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `workflow-${index}`);
    const runs = Array.from({ length: 10_000 }, (_, index) =>
      runOf(names[index % 40] ?? '', index, {
        headSha: sha(Math.floor(index / 40)),
        conclusion: index % 7 === 0 ? 'failure' : 'success',
        attempt: index % 20 === 0 ? 2 : 1,
      }),
    );
    const older = runs.filter(({ attempt }) => attempt === 2).map((run) => ({ ...run, attempt: 1, conclusion: 'failure' }));
    const jobs = { jobs: jobsOf(sampleRuns(runs, 200, ci)), notExamined: [] };
    const given = input(runs, {
      attempts: { attempts: older, notExamined: [] },
      jobs,
      commits: runs.slice(0, 100).map((run) => run.headSha),
    });
    // Some 60 ms where nothing else runs; a quadratic step would take seconds.
    const measures = await withinProcessorTime(1000, () => measureCi(given));
    expect(measures.counts.attempts).toBe(10_500);
  });
});
