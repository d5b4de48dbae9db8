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
    ['a change of another branch, whose baseline judges', 'pull_request', 'release/1', 'main', [], 'SAR gate (release/1)'],
    ['where the default branch is not known', 'pull_request', 'main', undefined, [], 'SAR gate (main)'],
    ['a branch, whose own baseline judges', 'push', 'main', 'main', [], 'SAR gate (push)'],
    ['a run that somebody started on a branch', 'workflow_dispatch', 'fix', 'main', [], 'SAR gate (workflow_dispatch)'],
    ['some of the checks', 'pull_request', 'main', 'main', ['tests'], 'SAR gate (tests)'],
    ['some of the checks by their number', 'push', 'main', 'main', ['2'], 'SAR gate (push, tests)'],
  ])('%s', async (_, name, branch, defaultBranch, checks, expected) => {
    const baseline = await loadBaseline({ text: BASELINE, path: '.github/sar.yml', readFile: () => ({ kind: 'absent' }) });
    const context = {
      event: { name, branch, baseSha: undefined, fileAddress: () => undefined, ownAddress: () => undefined },
      run: () => ({ defaultBranch }) as RunFacts,
    };
    expect(gateName(context, { checks }, { survey: { baseline } } as OpenGate)).toBe(expected);
  });

  it('is cut where a branch has a long one', async () => {
    const baseline = await loadBaseline({ text: BASELINE, path: '.github/sar.yml', readFile: () => ({ kind: 'absent' }) });
    const event = {
      name: 'pull_request',
      branch: 'x'.repeat(500),
      baseSha: undefined,
      fileAddress: () => undefined,
      ownAddress: () => undefined,
    };
    const name = gateName({ event, run: () => ({ defaultBranch: 'main' }) as RunFacts }, { checks: [] }, {
      survey: { baseline },
    } as OpenGate);
    expect(name).toHaveLength(200);
  });
});
