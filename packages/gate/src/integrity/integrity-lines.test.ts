import { known, unknown, type RequiredCheck } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { FACTS, line, needs, NOTHING } from './integrity.fixture.js';
import { integrityLines } from './integrity-lines.js';

describe('integrity', () => {
  it('says nothing where nothing is known', () => {
    expect(integrityLines(NOTHING)).toEqual([]);
  });

  it('has its lines in one order', () => {
    const all = integrityLines({
      needs: needs({ test: 'success' }),
      allowSkipped: [],
      workflow: known(FACTS),
      required: { branch: 'main', names: ['gate'], checks: known([]) },
    });
    expect(all.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'integrity integrity:needs',
      'integrity integrity:if-always',
      'integrity integrity:jobs',
      'integrity integrity:required-check',
    ]);
  });
});

describe('jobs that the gate covers', () => {
  it.each([
    ['all', FACTS.jobs, 'pass', 'every job of the workflow is needed by the gate or comes behind it'],
    ['one behind it', [...FACTS.jobs, { id: 'deploy', needs: ['Gate'] }, { id: 'tell', needs: ['deploy'] }], 'pass', 'every job'],
    [
      'one beside it',
      [...FACTS.jobs, { id: 'e2e', needs: ['build'] }],
      'fail',
      '1 job of the workflow may fail without the gate noticing: "e2e"',
    ],
    [
      'a circle',
      [
        { id: 'a', needs: ['b'] },
        { id: 'b', needs: ['a'] },
        { id: 'gate', needs: ['a'] },
      ],
      'pass',
      'every job',
    ],
    ['needs of jobs that there are not', [{ id: 'gate', needs: ['none'] }], 'pass', 'every job'],
  ])('%s', (_, jobs, outcome, detail) => {
    expect(line('jobs', { workflow: known({ ...FACTS, jobs }) })).toMatchObject({
      required: false,
      outcome,
      detail: expect.stringContaining(detail),
    });
  });

  it('shows where the gate is, and not more than 20 jobs', () => {
    const jobs = [...FACTS.jobs, ...Array.from({ length: 30 }, (_, index) => ({ id: `x${index}`, needs: [] }))];
    const found = line('jobs', { workflow: known({ ...FACTS, jobs }) });
    expect(found?.evidence).toHaveLength(20);
    expect(found?.evidence[0]).toEqual({ text: '"x0" is not among the needs of the gate', path: FACTS.path, line: 20 });
    expect(found?.detail).toMatch(/^30 jobs .* "x4" …$/);
  });
});

describe('a gate that does not always run', () => {
  it('fails, since GitHub counts a skipped job as passed', () => {
    expect(line('if-always', { workflow: known({ ...FACTS, runsAlways: false }) })).toMatchObject({
      required: true,
      outcome: 'fail',
      evidence: [{ path: FACTS.path, line: 20 }],
      remedy: 'Add `if: ${{ always() }}` to the job of the gate.',
    });
  });

  it('is unknown and fails nothing where the workflow cannot be read', () => {
    const workflow = unknown('not-configured', 'there is no workflow ci.yml');
    for (const id of ['if-always', 'jobs']) expect(line(id, { workflow })).toMatchObject({ required: false, outcome: 'unknown' });
  });
});

describe('the branch', () => {
  const check = (context: string): RequiredCheck => ({ context, integrationId: undefined, source: 'ruleset' });
  it.each([
    ['requires the job', known([check('build'), check('gate')]), 'pass', true],
    ['requires the check run', known([check('SAR gate')]), 'pass', true],
    ['requires others', known([check('Gate')]), 'fail', true],
    ['requires none', known([]), 'fail', false],
    ['cannot be asked', unknown('forbidden', 'administration: read is missing'), 'unknown', false],
  ])('%s', (_, checks, outcome, required) => {
    expect(line('required-check', { required: { branch: 'main', names: ['gate', 'SAR gate'], checks } })).toMatchObject({
      outcome,
      required,
    });
  });
});
