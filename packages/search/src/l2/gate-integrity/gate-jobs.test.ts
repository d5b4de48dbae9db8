import { memoryTree, withinProcessorTime } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
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
  it('tells the gate, and every job with what it needs', () => {
    expect(
      jobsOf(`  test: {needs: build, ${JOB}}\n  gate: {if: always(), needs: [test], ${JOB}}\n  deploy: {needs: gate, ${JOB}}\n`),
    ).toEqual({
      gate: { id: 'gate', line: 4, needs: ['test'] },
      jobs: [
        { id: 'test', line: 3, needs: ['build'] },
        { id: 'gate', line: 4, needs: ['test'] },
        { id: 'deploy', line: 5, needs: ['gate'] },
      ],
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
    expect(jobsOf(`  gate: {${JOB}}\n`)).toMatchObject({ alwaysRuns: true });
  });

  it('finds ids whatever their case', () => {
    expect(ask(`  Gate: {needs: [A], ${JOB}}\n  a: {needs: [gate, nowhere], ${JOB}}\n`, 'gate')).toMatchObject({
      known: true,
      value: { gate: { id: 'Gate' } },
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
});

it('the graph of many jobs is quick', async () => {
  const jobs = Array.from({ length: 400 }, (_, index) => `  j${index}: {needs: [${index === 0 ? '' : `j${index - 1}`}], ${JOB}}`).join(
    '\n',
  );
  const document = repositoryWorkflows(memoryTree({ [PATH]: `on: push\njobs:\n${jobs}\n` })).workflow(PATH);
  if (document?.kind !== 'workflow') throw new Error('no workflow');
  const { before, behind } = jobGraph(document);
  await withinProcessorTime(500, () => {
    expect([before('j399').size, behind('j0').size]).toEqual([399, 399]);
  });
});

it('the graph is not led round in circles', () => {
  const text = `on: push\njobs:\n  Gate: {needs: [A], ${JOB}}\n  a: {needs: [gate, nowhere], ${JOB}}\n`;
  const document = repositoryWorkflows(memoryTree({ [PATH]: text })).workflow(PATH);
  if (document?.kind !== 'workflow') throw new Error('no workflow');
  const { before, behind } = jobGraph(document);
  expect([[...before('Gate')].toSorted(), [...behind('Gate')].toSorted()]).toEqual([
    ['Gate', 'a'],
    ['Gate', 'a'],
  ]);
});
