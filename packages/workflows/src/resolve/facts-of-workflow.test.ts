import { withinProcessorTime } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { CI, factsOf, lineOf } from './resolving.fixture.js';

const RUN = (command: string) => `{runs-on: ubuntu-latest, steps: [{run: ${command}}]}`;
const called = (jobs: string, inputs = '') => `on: {workflow_call: {inputs: {${inputs}}}}\njobs: {${jobs}}\n`;
const caller = (jobs: string, on = 'push') => `on: ${on}\njobs: {${jobs}}\n`;
const W = (name: string) => `.github/workflows/${name}.yml`;

function told(files: Readonly<Record<string, string>>) {
  const { jobs, opaque } = factsOf(files);
  return {
    jobs: jobs.map(({ job, effectiveJob, via, happenings }) => [
      job.id,
      effectiveJob.id,
      via.join(' > '),
      happenings.map(lineOf).join('; '),
    ]),
    opaque: opaque.map(({ job, reason }) => `${job.id}: ${reason}`),
  };
}

describe('reusable workflows', () => {
  it('are followed to their jobs, each told by its chain of calls', () => {
    expect(
      told({
        [CI]: caller(`a: {uses: ./${W('one')}}, b: ${RUN('npm ci')}`),
        [W('one')]: called(`c: {uses: $/${W('two')}}, d: ${RUN('one')}`),
        [W('two')]: called(`e: ${RUN('two')}`),
      }),
    ).toEqual({
      jobs: [
        ['a', 'e', `./${W('one')} > $/${W('two')}`, 'cmd two'],
        ['a', 'd', `./${W('one')}`, 'cmd one'],
        ['b', 'b', '', 'cmd npm ci'],
      ],
      opaque: [],
    });
  });

  it.each<[string, string, string, string, string]>([
    ['given', '{dir: web}', 'dir: {type: string, default: docs}', '"go ${{ inputs.dir }}"', 'cmd go web'],
    ['by default', '{}', 'dir: {type: string, default: docs}', '"go ${{ inputs.dir }}"', 'cmd go docs'],
    ['in other letters', '{DIR: web}', 'Dir: {type: string}', '"go ${{ inputs.dir }}"', 'cmd go web'],
    ['without default', '{}', 'dir: {type: string}', '"go ${{ inputs.dir }} x"', 'cmd go x'],
    ['a number', '{n: 3.10}', 'n: {type: number}', '"go ${{ inputs.n }}"', 'cmd go 3.1'],
    ['a number without default', '{}', 'n: {type: number}', '"go ${{ inputs.n }}"', 'cmd go 0'],
    ['a boolean', '{}', 'b: {type: boolean, default: true}', '"go ${{ inputs.b }}"', 'cmd go true'],
    ['a boolean without default', '{}', 'b: {type: boolean}', '"go ${{ inputs.b }}"', 'cmd go false'],
    ['of the caller', '{dir: "${{ github.event_name }}"}', 'dir: {type: string}', '"go ${{ inputs.dir }}"', 'cmd go push'],
  ])('get inputs %s', (_, given, inputs, command, expected) => {
    expect(
      told({ [CI]: caller(`a: {uses: ./${W('one')}, with: ${given}}`), [W('one')]: called(`c: ${RUN(command)}`, inputs) }).jobs,
    ).toEqual([['a', 'c', `./${W('one')}`, expected]]);
  });

  it.each<[string, string, string, boolean]>([
    ['{}', 'b: {type: boolean, default: false}', 'inputs.b', false],
    ['{}', 'b: {type: boolean, default: true}', 'inputs.b', true],
    ['{}', 'b: {type: boolean}', 'inputs.b', false],
    ['{b: true}', 'b: {type: boolean}', 'inputs.b', true],
    ['{b: true}', 'b: {type: boolean}', 'inputs.b == true', true],
    ['{b: false}', 'b: {type: boolean, default: true}', '!inputs.b', true],
    ['{b: "${{ github.ref }}"}', 'b: {type: boolean}', 'inputs.b', true],
    ['{n: 2}', 'n: {type: number}', 'inputs.n > 10', false],
    ['{s: "false"}', 's: {type: string}', 'inputs.s', true],
  ])('given %s for %s run a job if %s: %s', (given, inputs, condition, runs) => {
    const job = `c: {if: "${condition}", runs-on: x, steps: [{run: x}]}`;
    expect(told({ [CI]: caller(`a: {uses: ./${W('one')}, with: ${given}}`), [W('one')]: called(job, inputs) }).jobs).toHaveLength(
      runs ? 1 : 0,
    );
  });

  it('do not know their inputs when they are judged by themselves', () => {
    const text = called(
      'c: {if: inputs.b, runs-on: x, steps: [{if: inputs.b, run: "x ${{ inputs.b }}"}]}',
      'b: {type: boolean, default: false}',
    );
    expect(told({ [CI]: text }).jobs).toEqual([['c', 'c', '', 'cmd x ${{ inputs.b }}']]);
  });

  it('see nothing of the variables and defaults of their caller', () => {
    const files = {
      [CI]: `on: push\nenv: {A: w}\ndefaults: {run: {working-directory: web}}\njobs: {a: {uses: ./${W('one')}}}`,
      [W('one')]: called('c: {runs-on: x, env: {B: "${{ env.A }}"}, steps: [{run: npm ci}]}'),
    };
    const [job] = factsOf(files).jobs;
    expect(job?.env).toEqual({ B: '${{ env.A }}' });
    expect(job?.happenings[0]).toMatchObject({ directory: '' });
    expect([job?.workflow.path, job?.effectiveWorkflow.path, job?.events]).toEqual([CI, W('one'), ['push']]);
  });

  it.each<[string, string, Readonly<Record<string, string>>, string]>([
    [
      'of another repository',
      'o/r/.github/workflows/x.yml@v1',
      {},
      'a: it calls a workflow of another repository: o/r/.github/workflows/x.yml@v1',
    ],
    [
      'that is not there',
      './.github/workflows/none.yml',
      {},
      'a: it calls a workflow that is not in the repository: ./.github/workflows/none.yml',
    ],
    ['that cannot be read', './x.yml', { 'x.yml': 'a: [' }, 'a: it calls a workflow that cannot be read: ./x.yml'],
    [
      'that is an action',
      './action.yml',
      { 'action.yml': 'runs: {using: node24}' },
      'a: it calls a workflow that cannot be read: ./action.yml',
    ],
    ['outside', './../x.yml', {}, 'a: it calls a workflow that cannot be read: ./../x.yml'],
    ['itself', `./${CI}`, {}, `a: it calls itself, or calls nest too deep: ./${CI}`],
    [
      'in a circle',
      `./${W('one')}`,
      { [W('one')]: called(`b: {uses: ./${W('two')}}`), [W('two')]: called(`c: {uses: ./${W('one')}}`) },
      `a: it calls itself, or calls nest too deep: ./${W('one')}`,
    ],
  ])('%s make the job opaque', (_, uses, files, expected) => {
    expect(told({ [CI]: caller(`a: {uses: "${uses}"}`), ...files })).toEqual({ jobs: [], opaque: [expected] });
  });

  it('nest ten levels', () => {
    const chain = (levels: number) =>
      told({
        [CI]: caller(`a: {uses: ./w0.yml}`),
        ...Object.fromEntries(
          Array.from({ length: levels }, (_, level) => [
            `w${level}.yml`,
            called(level === levels - 1 ? `z: ${RUN('end')}` : `a: {uses: ./w${level + 1}.yml}`),
          ]),
        ),
      });
    expect(chain(10).jobs.map((job) => job.at(-1))).toEqual(['cmd end']);
    expect(chain(11)).toEqual({ jobs: [], opaque: ['a: it calls itself, or calls nest too deep: ./w10.yml'] });
  });

  it('do not end the reading when they branch at every level', async () => {
    const jobs = (level: number) => Array.from({ length: 30 }, (_, index) => `j${index}: {uses: ./w${level}.yml}`).join(', ');
    const files = Object.fromEntries(
      Array.from({ length: 9 }, (_, level) => [`w${level}.yml`, called(level === 8 ? 'z: {if: false, uses: ./x.yml}' : jobs(level + 1))]),
    );
    await withinProcessorTime(5000, () => {
      expect(told({ [CI]: caller(jobs(0)), ...files })).toEqual({ jobs: [], opaque: ['j0: its calls start more jobs than are read'] });
    });
  });
});

describe('jobs', () => {
  it('that never run are left out, also with all that they call', () => {
    expect(
      told({
        [CI]: caller(
          `a: {if: false, uses: ./x.yml}, b: {if: "github.event_name == 'release'", runs-on: x, steps: [{run: x}]}, c: {if: "${'${{ github.actor }}'} == 'x'", runs-on: x, steps: [{run: y}]}`,
        ),
      }),
    ).toEqual({ jobs: [['c', 'c', '', 'cmd y']], opaque: [] });
  });

  it.each([
    ['push', ['push']],
    ['[push, pull_request]', ['push', 'pull_request']],
    ['{push: {tags: [v*]}}', ['push:tags']],
    ['{push: {tags: [v*], branches: [main]}}', ['push']],
    ['{push: {tags: [v*], branches-ignore: [x]}}', ['push']],
    ['{push: {branches: [main]}}', ['push']],
    ['{release: {types: [published]}}', ['release']],
  ])('of a workflow on %s are started by %j', (on, events) => {
    expect(factsOf({ [CI]: caller(`a: ${RUN('x')}`, on) }).jobs[0]?.events).toEqual(events);
  });
});
