import type { FileChange, RescueReport } from '@sar/baseline';
import { changesPatch } from '@sar/report';
import { temporaryRepository } from '@sar/testkit';
import { execFileSync } from 'node:child_process';
import { expect, it, onTestFinished } from 'vitest';
import { CACHE } from './opened.fixture.js';
import { workflowsLeft } from './workflow-patch.js';

const PATH = '.github/workflows/ci.yml';
const change = (after: string, path = PATH): FileChange => ({ path, before: 'a\n', after });

function report(playbook: string, changes: readonly FileChange[], outcome: RescueReport['outcome'] = 'planned'): RescueReport {
  return {
    playbook,
    title: 'x',
    subject: { id: CACHE.id, findings: [CACHE] },
    chosenBy: 'x',
    key: 'f'.repeat(16),
    outcome,
    words: 'x',
    steps: [{ step: 'apply-fixers', outcome: 'would-do', words: 'x', changes }],
  };
}

it('several playbooks that change one file give one patch that git applies', () => {
  const { changes, notes } = workflowsLeft([report('A', [change('b\n')]), report('B', [change('b\n'), change('c\n', 'x.md')])], false);
  const repository = temporaryRepository({ [PATH]: 'a\n' });
  onTestFinished(repository.remove);
  execFileSync('git', ['apply'], { cwd: repository.root, input: changesPatch(changes).patch });
  expect(repository.git('diff', '--stat')).toContain('1 file changed');
  expect(notes).toEqual([]);
});

it('tells where they change it otherwise, and keeps the first', () => {
  const { changes, notes } = workflowsLeft(
    [report('A', [change('b\n')]), report('B', [change('c\n')]), report('C', [change('d\n')])],
    false,
  );
  expect(changes).toEqual([change('b\n')]);
  expect(notes).toEqual([
    `${PATH} is changed in more than one way: the patch has what A does for the first cause; apply it, and run again for the rest.`,
  ]);
});

it.each([
  ['waiting', []],
  ['blocked', [PATH]],
] as const)('with a token that may push, what is %s leaves %j', (outcome, left) => {
  const { changes } = workflowsLeft([report('A', [change('b\n')], outcome)], true);
  expect(changes.map(({ path }) => path)).toEqual(left);
});
