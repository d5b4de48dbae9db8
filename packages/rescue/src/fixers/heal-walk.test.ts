import { describe, expect, it } from 'vitest';
import type { HealEvent, HealState } from '../ci-alert/heal-states.js';
import { healStart, healWalk } from './heal-walk.js';

it.each<[HealState, readonly HealEvent[], string]>([
  ['Degraded', ['classify', 'pattern-known', 'patch-begun'], 'Degraded → Classifying → AutoFixable → Patching'],
  ['Patching', ['patch-made', 'gate-passed'], 'Patching → Validating → Healthy'],
  ['Patching', ['patch-made', 'gate-failed', 'escalated'], 'Patching → Validating → ManualRequired → EscalatedIssue'],
  ['Degraded', ['classify', 'pattern-unknown', 'escalated'], 'Degraded → Classifying → ManualRequired → EscalatedIssue'],
  ['Critical', ['classify', 'pattern-known'], 'Critical → Classifying → AutoFixable'],
  ['Healthy', ['gate-passed'], 'Healthy'],
])('from %s the events %j lead %s', (start, events, walk) => expect(healWalk(start, events)).toBe(walk));

describe('the start', () => {
  it.each<[readonly { readonly sensor: string; readonly rule: string }[], HealState | undefined]>([
    [[], undefined],
    [[{ sensor: 'doc-links', rule: 'broken-link' }], undefined],
    [[{ sensor: 'ci-health', rule: 'repeated-failure' }], 'Degraded'],
    [
      [
        { sensor: 'ci-health', rule: 'repeated-failure' },
        { sensor: 'ci-health', rule: 'failure-rate-critical' },
      ],
      'Critical',
    ],
  ])('of %j is %s', (findings, state) => expect(healStart(findings)).toBe(state));
});
