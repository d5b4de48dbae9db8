import { recommendedBaseline } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { authorise } from './authorise.js';
import type { IntentPolicy } from './intent-policy.js';
import { intentPolicyOf } from './mailbox-settings.js';
import { writeIntent } from '../intents/write-intent.js';

const RUNNING = { owner: 'octo', repo: 'repo' };

async function policy(halting: string | undefined, registry: IntentPolicy['registry'] = {}): Promise<IntentPolicy> {
  const baseline = await recommendedBaseline();
  const variables = { ...baseline.variables, registry, intents: { allow: [{ names: ['*'] }] } };
  return intentPolicyOf({
    sources: baseline.sources,
    variables,
    halt: halting === undefined ? {} : { variable: { name: halting, value: '1' } },
  });
}

function decision(given: IntentPolicy, name: string, value: string): string {
  const { intent } = writeIntent(
    {
      operation: 'set',
      name,
      value,
      id: 'x',
      target: { scope: 'repo', ...RUNNING },
      queuedAt: new Date('2026-11-23T00:00:00Z'),
      queuedBy: 'boss',
    },
    new Set(),
  );
  return authorise(intent, { policies: [given], running: RUNNING }).decision;
}

describe('the variable of the halt', () => {
  it.each([
    ['whatever the registry says', 'KILL', {}],
    ['in small letters', 'kill', {}],
    ['where the registry leaves it to everybody', 'KILL', { 'repo-vars': { KILL: { 'human-governance': false } } }],
    ['where the registry knows others', 'KILL', { 'repo-vars': { OTHER: {} } }],
  ])('is for people, %s', async (_what, name, registry) => {
    const given = await policy(name, registry);
    expect(decision(given, 'KILL', '0')).toBe('refused');
    expect(decision(given, 'KILL', '1')).toBe('refused');
    expect(decision(given, 'OTHER', '0')).toBe('allowed');
  });

  it('is none where the baseline names none', async () => {
    const registry = { 'repo-vars': { OTHER: {} } };
    const given = await policy(undefined, registry);
    expect(given.registry).toBe(registry);
    expect(decision(given, 'KILL', '0')).toBe('allowed');
  });
});
