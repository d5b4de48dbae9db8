import { loadBaseline } from '@sar/baseline';
import type { OpenGate } from '@sar/patrol';
import type { RunFacts } from '@sar/runtime';
import { describe, expect, it } from 'vitest';
import { gateName } from './gate-name.js';
import { BASELINE } from './gate-scene.fixture.js';

describe('the name of the gate', () => {
  it.each<[string, string, string | undefined, string | undefined, readonly string[], string]>([
    ['a change of the default branch', 'pull_request', 'main', 'main', [], 'SAR gate'],
    ['the merge queue of it', 'merge_group', 'main', 'main', [], 'SAR gate'],
    ['a change of another branch, whose baseline judges', 'pull_request', 'release/1', 'main', [], 'SAR gate (to release/1)'],
    ['where the default branch is not known', 'pull_request', 'main', undefined, [], 'SAR gate (to main)'],
    ['a branch, whose own baseline judges', 'push', 'main', 'main', [], 'SAR gate (on push)'],
    ['a run that somebody started on a branch', 'workflow_dispatch', 'fix', 'main', [], 'SAR gate (on workflow_dispatch)'],
    ['some of the checks', 'pull_request', 'main', 'main', ['tests'], 'SAR gate (tests)'],
    ['a change of a branch that is called as a check is', 'pull_request', 'tests', 'main', [], 'SAR gate (to tests)'],
    ['some of the checks by their number', 'push', 'main', 'main', ['2'], 'SAR gate (on push, tests)'],
  ])('%s', async (_, name, branch, defaultBranch, checks, expected) => {
    const baseline = await loadBaseline({ text: BASELINE, path: '.github/sar.yml', readFile: () => ({ kind: 'absent' }) });
    const context = {
      event: { name, branch, baseSha: undefined, fileAddress: () => undefined, ownAddress: () => undefined },
      run: () => ({ defaultBranch }) as RunFacts,
    };
    expect(gateName(context, { checks }, { survey: { baseline } } as OpenGate)).toBe(expected);
  });

  it('is cut where a branch has a long one, and another one has another name all the same', async () => {
    const baseline = await loadBaseline({ text: BASELINE, path: '.github/sar.yml', readFile: () => ({ kind: 'absent' }) });
    const nameOf = (branch: string) =>
      gateName(
        {
          event: { name: 'pull_request', branch, baseSha: undefined, fileAddress: () => undefined, ownAddress: () => undefined },
          run: () => ({ defaultBranch: 'main' }) as RunFacts,
        },
        { checks: [] },
        { survey: { baseline } } as OpenGate,
      );
    const names = ['a', 'b'].map((end) => nameOf(`${'x'.repeat(400)}${end}`));
    expect(names.map(({ length }) => length)).toEqual([200, 200]);
    expect(new Set(names).size).toBe(2);
  });
});
