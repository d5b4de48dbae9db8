import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import { describe, expect, it } from 'vitest';
import { ownCheck } from './own-check.js';

const PATH = '.github/workflows/ci.yml';
const JOB = 'runs-on: x, steps: [{run: x}]';

function check(jobs: string, more: Readonly<Record<string, string>> = {}, id = 'gate') {
  return ownCheck(repositoryWorkflows(memoryTree({ [PATH]: `on: pull_request\njobs:\n${jobs}`, ...more })), PATH, id);
}
const called = (jobs: string) => ({ '.github/workflows/gate.yml': `on: workflow_call\njobs:\n${jobs}` });

describe('the check of the running job', () => {
  it.each<[string, string, Readonly<Record<string, string>>, string, boolean]>([
    ['has its id', `  gate: {${JOB}}\n`, {}, 'gate', true],
    ['has its name, and not its id then', `  gate: {name: The gate, ${JOB}}\n`, {}, 'gate', false],
    ['is called as it was written, whatever the case of the id', `  Gate: {${JOB}}\n`, {}, 'Gate', true],
    ['has the values of a matrix behind it', `  gate: {strategy: {matrix: {os: [a, b]}}, ${JOB}}\n`, {}, 'gate (b)', true],
    ['has no other values', `  gate: {strategy: {matrix: {os: [a, b]}}, ${JOB}}\n`, {}, 'gate (c)', false],
    ['has them in its name', `  gate: {name: "Gate of \${{ matrix.os }}", strategy: {matrix: {os: [a]}}, ${JOB}}\n`, {}, 'Gate of a', true],
    ['has the calling job before it', `  ci: {uses: ./.github/workflows/gate.yml}\n`, called(`  gate: {${JOB}}\n`), 'ci / gate', true],
    [
      'is no other job that is called',
      `  ci: {uses: ./.github/workflows/gate.yml}\n`,
      called(`  gate: {${JOB}}\n  x: {${JOB}}\n`),
      'ci / x',
      false,
    ],
    ['of a workflow elsewhere has any name behind it', `  ci: {uses: acme/ci/.github/workflows/x.yml@v1}\n`, {}, 'ci / The gate', true],
    ['is not that of a job beside it', `  gate: {${JOB}}\n  lint: {${JOB}}\n`, {}, 'lint', false],
    ['is its id where the file does not have it', `  lint: {${JOB}}\n`, {}, 'gate', true],
    ['is nothing else then', `  lint: {${JOB}}\n`, {}, 'lint', false],
  ])('%s', (_, jobs, more, name, expected) => {
    expect(check(jobs, more).isNamed?.(name)).toBe(expected);
  });

  it('is not known where only the run names the job', () => {
    expect(check(`  gate: {name: "\${{ inputs.name }}", ${JOB}}\n`)).toEqual({ shown: 'gate', isNamed: undefined });
  });

  it.each([
    [`  gate: {strategy: {matrix: "\${{ fromJSON(vars.m) }}"}, ${JOB}}\n`, 'gate (…)'],
    ['  ci: {uses: acme/ci/.github/workflows/x.yml@v1}\n', 'ci / …'],
  ])('is shown to people: %j', (jobs, shown) => {
    expect(check(jobs).shown).toBe(shown);
  });

  it('is looked for once in each file, however they call each other', () => {
    const calls = (to: readonly number[]) =>
      `on: workflow_call\njobs:\n${to.map((at, index) => `  j${index}: {uses: ./.github/workflows/w${at}.yml}\n`).join('')}`;
    const all = Array.from({ length: 40 }, (_, at) => at);
    const files = Object.fromEntries(all.map((at) => [`.github/workflows/w${at}.yml`, calls(all)]));
    expect(check('  c: {uses: ./.github/workflows/w0.yml}\n', files).isNamed?.('c / j0 / x')).toBe(true);
  });
});
