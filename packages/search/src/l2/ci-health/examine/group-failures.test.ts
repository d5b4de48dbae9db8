import type { Classification } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { ciJob, ciRun } from '../collect/ci-run.fixture.js';
import type { ExaminedJob, ExaminedRun } from './examined.js';
import { groupFailures } from './group-failures.js';

const cause = (changes: Partial<Classification> = {}): Classification => ({
  class: 'code-regression',
  pattern: 'TEST_001',
  name: 'a test failed',
  family: 'test',
  confidence: 0.9,
  isFixable: false,
  evidence: 'log',
  line: 'FAILED a after 12 s',
  captures: [],
  isAmbiguous: false,
  basis: 'ran',
  ...changes,
});
const unknown = (line: string | undefined) => cause({ class: 'unknown', pattern: undefined, line });

function run(id: number, path: string, ...jobs: readonly [Classification, ExaminedJob['how']][]): ExaminedRun {
  const of = ciRun(id, { path });
  return {
    run: of,
    jobs: jobs.map(([classification, how], at) => ({ job: ciJob(of, `j${at}`, { id: id * 10 + at }), step: 'Run x', how, classification })),
    classification: jobs[0]?.[0],
  };
}

describe('groupFailures', () => {
  it('makes one group of equal causes, largest first, whatever the order of the runs', () => {
    const runs = [
      run(3, 'a.yml', [cause({ captures: ['x', 'after 12 s'] }), 'read'], [cause({ captures: ['x', 'after 12 s'] }), 'inferred']),
      run(2, 'b.yml', [cause({ captures: ['x', 'after 130 s'] }), 'read']),
      run(1, 'a.yml', [cause({ captures: ['y'] }), 'read'], [cause({ pattern: 'GATE_001' }), 'gate'], [unknown('z'), 'not-read']),
    ];
    const groups = groupFailures(runs);
    expect(groups).toMatchObject([
      { jobs: 2, inferredJobs: 1, runs: 2, workflows: ['a.yml', 'b.yml'], classification: { captures: ['x', 'after 12 s'] } },
      { jobs: 1, inferredJobs: 0, runs: 1, workflows: ['a.yml'] },
    ]);
    expect(groups[0]?.firstAt).toBe(runs[1]?.run.createdAt);
    expect(groups[0]?.lastAt).toBe(runs[0]?.run.createdAt);
    expect(groupFailures([...runs].reverse())).toEqual(groups);
  });

  it('groups unknown failures by their error line', () => {
    const groups = groupFailures([
      run(1, 'a.yml', [unknown('error: worker 17 died'), 'read']),
      run(2, 'a.yml', [unknown('error: worker 3 died'), 'read']),
      run(3, 'a.yml', [unknown('error: other'), 'read']),
      run(4, 'a.yml', [unknown(undefined), 'read']),
    ]);
    expect(groups.map(({ jobs }) => jobs)).toEqual([2, 1, 1]);
  });

  it('keeps at most three examples, read ones first', () => {
    const runs = [1, 2, 3, 4].map((id) => run(id, 'a.yml', [cause(), id === 4 ? 'inferred' : 'read']));
    expect(groupFailures(runs)[0]?.examples.map((url) => /runs\/(\d+)/.exec(url)?.[1])).toEqual(['3', '2', '1']);
  });

  it('counts the attempts of a run as one run, and shows jobs of different runs first', () => {
    const matrix = run(9, 'a.yml', ...Array.from({ length: 40 }, () => [cause(), 'read'] as [Classification, ExaminedJob['how']]));
    const again = { ...matrix, run: { ...matrix.run, attempt: 2 } };
    const other = run(5, 'b.yml', [cause(), 'read']);
    const groups = groupFailures([matrix, again, other]);
    expect(groups).toMatchObject([{ jobs: 81, runs: 2 }]);
    expect(groups[0]?.examples.map((url) => /runs\/(\d+)/.exec(url)?.[1])).toEqual(['9', '5', '9']);
    expect(groupFailures([other, again, matrix])).toEqual(groups);
  });
});
