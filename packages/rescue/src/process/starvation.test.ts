import type { IntentRule } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { queue, REPO, runMailbox } from './mailbox-scenario.fixture.js';
import { MemoryGitHub } from './memory-github.fixture.js';

const ANYWHERE: readonly IntentRule[] = [{ names: ['X_*'], scopes: ['repo', 'environment'], environments: ['*'] }];

function queueForNowhere(github: MemoryGitHub, count: number, environment: (number: number) => string): void {
  for (let number = 0; number < count; number++)
    queue(github, { name: `X_${number}`, scope: 'environment', environment: environment(number), queued_at: '2026-11-22T08:00:00Z' });
}

describe('intents whose target cannot be read', () => {
  it.each([
    ['one environment', () => 'gone'],
    ['as many environments', (number: number) => `gone-${number}`],
  ])('do not take the places of others, however old they are: %s', async (_what, environment) => {
    const github = new MemoryGitHub();
    queueForNowhere(github, 20, environment);
    queue(github, { name: 'X_OWN' });
    queue(github, { name: 'X_DEV', scope: 'environment', environment: 'dev' });
    const options = {
      maxIntents: 5,
      allow: ANYWHERE,
      faults: { listUnknown: (target: object) => JSON.stringify(target).includes('gone') },
    };
    const report = await runMailbox(github, options);
    expect(report.counts).toMatchObject({ applied: 2, failed: 20, remaining: 0 });
    expect((await runMailbox(github, options)).counts).toMatchObject({ failed: 20 });
  });

  it('are looked at in bounded number, after the own repository', async () => {
    const github = new MemoryGitHub();
    queueForNowhere(github, 90, (number) => `gone-${number}`);
    queue(github, { name: 'X_OWN' });
    const report = await runMailbox(github, {
      maxIntents: 5,
      allow: ANYWHERE,
      faults: { listUnknown: ({ scope }) => scope === 'environment' },
    });
    expect(report.counts).toMatchObject({ applied: 1, failed: 54, remaining: 36 });
    expect(report.calls.filter((call) => call === 'list')).toHaveLength(55);
    expect(github.variablesOf(REPO).has('X_OWN')).toBe(true);
  });
});
