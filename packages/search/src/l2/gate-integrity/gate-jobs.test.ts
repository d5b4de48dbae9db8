import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gateJobs, type GateJobs } from './gate-jobs.js';
import { jobGraph } from './job-graph.js';

const PATH = '.github/workflows/ci.yml';

function ask(jobs: string, gate = 'gate') {
  return gateJobs(repositoryWorkflows(memoryTree({ [PATH]: `on: pull_request\njobs:\n${jobs}` })), PATH, gate);
}

function jobsOf(jobs: string): GateJobs {
  const answer = ask(jobs);
  if (!answer.known) throw new Error(answer.detail);
  return answer.value;
}

const JOB = 'runs-on: x, steps: [{run: x}]';

describe('gateJobs', () => {
  it('tells which jobs the gate covers, which come after it, and which are neither', () => {
    expect(
      jobsOf(
        `  build: {${JOB}}\n  test: {needs: build, ${JOB}}\n  lint: {continue-on-error: true, ${JOB}}\n  gate: {if: always(), needs: [test], ${JOB}}\n  deploy: {needs: gate, ${JOB}}\n  tell: {needs: [deploy], ${JOB}}\n`,
      ),
    ).toEqual({
      gate: { id: 'gate', line: 6, needs: ['test'], if: 'always()', hidesFailure: false },
      jobs: [
        { id: 'build', line: 3, needs: [], hidesFailure: false },
        { id: 'test', line: 4, needs: ['build'], hidesFailure: false },
        { id: 'lint', line: 5, needs: [], hidesFailure: true },
        { id: 'gate', line: 6, needs: ['test'], if: 'always()', hidesFailure: false },
        { id: 'deploy', line: 7, needs: ['gate'], hidesFailure: false },
        { id: 'tell', line: 8, needs: ['deploy'], hidesFailure: false },
      ],
      covered: ['build', 'test'],
      after: ['deploy', 'tell'],
      outside: ['lint'],
      alwaysRuns: true,
    });
  });

  it.each<[string, boolean]>([
    ['', false],
    ['if: always(), ', true],
    ['if: "!cancelled()", ', true],
    ['if: success() || failure(), ', false],
    ['if: failure(), ', false],
    ['if: "always() && vars.X == \'1\'", ', true],
    ['if: "always() && github.event_name == \'push\'", ', false],
  ])('a gate with %j always runs: %s', (condition, always) => {
    expect(jobsOf(`  test: {${JOB}}\n  gate: {${condition}needs: [test], ${JOB}}\n`).alwaysRuns).toBe(always);
  });

  it('a gate without needs runs by itself', () => {
    expect(jobsOf(`  gate: {${JOB}}\n`)).toMatchObject({ alwaysRuns: true, covered: [], outside: [] });
  });

  it('finds ids whatever their case, and is not led round in circles', () => {
    expect(ask(`  Gate: {needs: [A], ${JOB}}\n  a: {needs: [gate, nowhere], ${JOB}}\n`, 'gate')).toMatchObject({
      known: true,
      value: { gate: { id: 'Gate' }, covered: ['Gate', 'a'], after: ['Gate', 'a'], outside: [] },
    });
  });

  it.each<[string, string, string, string]>([
    ['no such workflow', 'a', '.github/workflows/gone.yml', 'there is no workflow .github/workflows/gone.yml'],
    ['no such job', 'gone', PATH, `${PATH} has no job gone`],
    ['no workflow', 'a', 'bad.yml', 'bad.yml cannot be read'],
  ])('%s', (_what, job, path, detail) => {
    const repository = repositoryWorkflows(memoryTree({ [PATH]: `on: push\njobs:\n  a: {${JOB}}\n`, 'bad.yml': '- x' }));
    expect(gateJobs(repository, path, job)).toMatchObject({ known: false, detail: expect.stringContaining(detail) });
  });

  it('every job is the gate, covered, after it, or outside', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'gate');
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(id, fc.array(id, { maxLength: 3 })), { selector: ([each]) => each }), (jobs) => {
        const all = jobs.some(([each]) => each === 'gate') ? jobs : [...jobs, ['gate', []] as [string, string[]]];
        const text = all.map(([each, needs]) => `  ${each}: {needs: [${needs.join(', ')}], ${JOB}}`).join('\n');
        const { covered, after, outside } = jobsOf(`${text}\n`);
        const named = new Set(['gate', ...covered, ...after, ...outside]);
        expect([...named].toSorted()).toEqual(all.map(([each]) => each).toSorted());
        expect(outside.filter((each) => covered.includes(each) || after.includes(each) || each === 'gate')).toEqual([]);
      }),
    );
  });
});

it('the graph of many jobs is quick', () => {
  const jobs = Array.from({ length: 400 }, (_, index) => `  j${index}: {needs: [${index === 0 ? '' : `j${index - 1}`}], ${JOB}}`).join(
    '\n',
  );
  const document = repositoryWorkflows(memoryTree({ [PATH]: `on: push\njobs:\n${jobs}\n` })).workflow(PATH);
  if (document?.kind !== 'workflow') throw new Error('no workflow');
  const { before, behind } = jobGraph(document);
  const began = performance.now();
  expect([before('j399').size, behind('j0').size]).toEqual([399, 399]);
  expect(performance.now() - began).toBeLessThan(500);
});
