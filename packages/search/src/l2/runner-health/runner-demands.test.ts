import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import { expect, it } from 'vitest';
import { runnerDemands } from './runner-demands.js';

const CI = '.github/workflows/ci.yml';
const demandsOf = (...jobs: readonly string[]) =>
  runnerDemands(
    repositoryWorkflows(
      memoryTree({ [CI]: `on: push\njobs:\n${jobs.map((job, index) => `  j${index}: {${job}, steps: [{run: x}]}\n`).join('')}` }),
    ),
    () => true,
  );

it.each<[string, string, readonly string[]]>([
  ['a label', 'runs-on: ubuntu-latest', ['ubuntu-latest']],
  ['several', 'runs-on: [self-hosted, Linux, gpu]', ['gpu, linux, self-hosted']],
  ['a mapping without a group', 'runs-on: {labels: [self-hosted, gpu]}', ['gpu, self-hosted']],
  ['a matrix', 'runs-on: "${{ matrix.os }}", strategy: {matrix: {os: [a, b]}}', ['a', 'b']],
  ['a matrix with more values', 'runs-on: "${{ matrix.os }}", strategy: {matrix: {os: [a], include: [{os: c}]}}', ['a', 'c']],
  [
    'a label beside a matrix',
    'runs-on: [self-hosted, "${{ matrix.os }}"], strategy: {matrix: {os: [a, b]}}',
    ['a, self-hosted', 'b, self-hosted'],
  ],
  ['a job that never runs', 'runs-on: gpu, if: false', []],
])('reads %s', (_what, job, keys) => {
  expect(demandsOf(job).demands.map(({ key }) => key)).toEqual(keys);
});

it.each([
  'runs-on: "${{ inputs.runner }}"',
  'runs-on: "gpu-${{ matrix.os }}", strategy: {matrix: {os: [a]}}',
  'runs-on: ["${{ matrix.a }}", "${{ matrix.b }}"], strategy: {matrix: {a: [x], b: [y]}}',
  'runs-on: "${{ matrix.os }}", strategy: {matrix: {os: [[self-hosted, gpu], [b]]}}',
  'runs-on: "${{ matrix.os }}", strategy: "${{ fromJSON(inputs.s) }}"',
  'runs-on: {group: big}',
])('does not read %s', (job) => {
  expect(demandsOf(job)).toMatchObject({ demands: [], unjudged: [{ path: CI, job: 'j0' }] });
});

it('names what it cannot read once for a file', () => {
  const { unjudged } = demandsOf('runs-on: "${{ inputs.a }}"', 'runs-on: "${{ inputs.b }}"', 'runs-on: "${{ inputs.c }}"');
  expect(unjudged.map(({ reason }) => reason)).toEqual([
    'its runs-on is an expression that only the run decides; so it is with 2 more jobs of the file',
  ]);
});
