import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNameOf, isVague, joined } from './name-pattern.js';
import { workflowCheckNames } from './workflow-check-names.js';

/** The names that the jobs make; `…` is what only the run knows. */
function names(jobs: string, more: Readonly<Record<string, string>> = {}): readonly string[] {
  const files = { ...CALLED, '.github/workflows/ci.yml': `on: push\njobs:\n${jobs}`, ...more };
  const all = workflowCheckNames(repositoryWorkflows(memoryTree(files))).names;
  return all.filter(({ path }) => path === '.github/workflows/ci.yml').map(({ pattern }) => pattern.join('…'));
}

const CALLED = {
  '.github/workflows/called.yml':
    'on: workflow_call\njobs:\n  inner: {runs-on: x, steps: []}\n  other: {name: Other, runs-on: x, steps: []}\n',
};

describe('workflowCheckNames', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['its id', '  lint: {runs-on: x, steps: []}', ['lint']],
    ['its name', '  lint: {name: Lint all, runs-on: x, steps: []}', ['Lint all']],
    ['a name of the run', '  a: {name: "Build ${{ inputs.what }} now", runs-on: x, steps: []}', ['Build … now']],
    ['a matrix', '  t: {strategy: {matrix: {os: [l, m], py: [3]}}, runs-on: x, steps: []}', ['t (l, 3)', 't (m, 3)']],
    ['a matrix of numbers', '  t: {strategy: {matrix: {py: [3.10, 3.9]}}, runs-on: x, steps: []}', ['t (3.10)', 't (3.1)', 't (3.9)']],
    ['a matrix beside a name', '  t: {name: Test, strategy: {matrix: {os: [l]}}, runs-on: x, steps: []}', ['Test (l)']],
    [
      'a matrix in the name',
      '  t: {name: "Test ${{ matrix.os }}", strategy: {matrix: {os: [l, m]}}, runs-on: x, steps: []}',
      ['Test l', 'Test m'],
    ],
    [
      'entries of include',
      '  t: {strategy: {matrix: {os: [l], include: [{os: l, fast: yes}, {os: w}]}}, runs-on: x, steps: []}',
      ['t (l)', 't (l, …)', 't (l, yes)', 't (w)'],
    ],
    ['include alone', '  t: {strategy: {matrix: {include: [{os: l, py: 3}]}}, runs-on: x, steps: []}', ['t (l, 3)']],
    ['a matrix of the run', '  t: {strategy: {matrix: "${{ fromJSON(needs.a.outputs.m) }}"}, runs-on: x, steps: []}', ['t (…)']],
    ['a matrix of mappings', '  t: {strategy: {matrix: {os: [{name: l}]}}, runs-on: x, steps: []}', ['t (…)']],
    ['a called workflow', '  c: {uses: ./.github/workflows/called.yml}', ['c / inner', 'c / Other']],
    ['a called workflow of another repository', '  c: {uses: acme/ci/.github/workflows/x.yml@v1}', ['c / …']],
    ['a called workflow that is not there', '  c: {uses: ./.github/workflows/gone.yml}', ['c / …']],
  ])('knows the names of a job by %s', (_, jobs, expected) => {
    expect(names(jobs)).toEqual(expected);
  });

  it('knows no names of a workflow that is only called', () => {
    const { names: all } = workflowCheckNames(repositoryWorkflows(memoryTree(CALLED)));
    expect(all).toEqual([]);
  });

  it('ends when workflows call each other, and when one calls many that call many', () => {
    const calls = (to: string) =>
      `on: workflow_call\njobs:\n${Array.from({ length: 40 }, (_, at) => `  j${at}: {uses: ./.github/workflows/${to}.yml}\n`).join('')}`;
    const chain = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`.github/workflows/w${at}.yml`, calls(`w${(at + 1) % 12}`)]));
    const all = names('  c: {uses: ./.github/workflows/w0.yml}', chain);
    expect([all.length, all.at(-1)]).toEqual([2001, '…']);
  });

  it('names the files that cannot be read', () => {
    const { unread } = workflowCheckNames(repositoryWorkflows(memoryTree({ '.github/workflows/bad.yml': '[' })));
    expect(unread.map(({ path }) => path)).toEqual(['.github/workflows/bad.yml']);
  });
});

describe('a name pattern', () => {
  it('is the name of whatever stands in its gaps', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.string({ maxLength: 4 }), { maxLength: 4 }),
        (parts, fillings) => {
          const name = parts.map((part, at) => (at === 0 ? part : `${fillings[at - 1] ?? ''}${part}`)).join('');
          expect(isNameOf(parts, name)).toBe(true);
        },
      ),
    );
  });

  it.each([
    [['test (', ')'], 'test ()x', false],
    [['test'], 'test2', false],
    [['ab', 'ba'], 'aba', false],
    [['a', 'b', 'c'], 'a-c', false],
  ])('%j is not the name of %s', (pattern, name, expected) => {
    expect(isNameOf(pattern, name)).toBe(expected);
  });

  it('is vague when it fixes next to nothing', () => {
    expect([isVague(['', '']), isVague(['', ' (', ')']), isVague(['test (', ')']), isVague(['a'])]).toEqual([true, true, false, false]);
    expect(joined(['a', 'b'], ['c'], ['', 'd'])).toEqual(['a', 'bc', 'd']);
  });
});
