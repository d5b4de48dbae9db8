import { recommendedBaseline, type Baseline, type Signal } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { signal } from '../signal.fixture.js';
import { decider } from './decide.js';

function withSettings(changes: Partial<Baseline>): Baseline {
  return { ...recommendedBaseline(), ...changes };
}

const sensors = recommendedBaseline().sensors;
const sensorP1 = { ...sensors, 'cache-wiring': { enabled: true, severity: 'P1' as const } };
const driftP1 = {
  ...sensors,
  'action-drift': { ...sensors['action-drift'], severity: 'P3' as const, rules: { 'outdated-major': 'P1' as const } },
};
const ruleP0 = { ...recommendedBaseline().cache, rules: { 'missing-cache': 'P0' as const } };
const ruleOff = { ...recommendedBaseline().cache, rules: { 'missing-cache': 'off' as const } };

describe('decider', () => {
  it.each<[string, Partial<Baseline>, Partial<Signal>, string, string, number, string]>([
    ['data loss', {}, { impact: 'data-loss' }, 'P0', 'impact:data-loss', 1, 'incident'],
    ['security', {}, { impact: 'security' }, 'P0', 'impact:security', 1, 'incident'],
    ['blocks', {}, { impact: 'blocks' }, 'P1', 'impact:blocks', 4, 'dispatch'],
    ['degrades', {}, { impact: 'degrades' }, 'P2', 'impact:degrades', 24, 'backlog'],
    ['advisory', {}, { impact: 'advisory' }, 'P3', 'impact:advisory', 168, 'registry'],
    ['the sensor over the impact', { sensors: sensorP1 }, {}, 'P1', 'sensors.cache-wiring.severity', 4, 'dispatch'],
    ['another sensor stays', { sensors: sensorP1 }, { sensor: 'action-drift' }, 'P2', 'impact:degrades', 24, 'backlog'],
    ['the rule over the sensor', { sensors: sensorP1, cache: ruleP0 }, {}, 'P0', 'cache.rules.missing-cache', 1, 'incident'],
    ['a rule of another sensor stays', { cache: ruleP0 }, { sensor: 'action-drift' }, 'P2', 'impact:degrades', 24, 'backlog'],
    [
      'a rule of action-drift',
      { sensors: driftP1 },
      { sensor: 'action-drift', rule: 'outdated-major' },
      'P1',
      'sensors.action-drift.rules.outdated-major',
      4,
      'dispatch',
    ],
    [
      'another rule of action-drift',
      { sensors: driftP1 },
      { sensor: 'action-drift', rule: 'dead-reference' },
      'P3',
      'sensors.action-drift.severity',
      168,
      'registry',
    ],
    [
      'triage over the rule',
      { cache: ruleP0, triage: [{ match: { rule: 'missing-*' }, set: { severity: 'P3' } }] },
      {},
      'P3',
      'triage[0]',
      168,
      'registry',
    ],
    [
      'the first entry that matches',
      {
        triage: [
          { match: { rule: 'x' }, set: { severity: 'P0' } },
          { match: { sensor: 'cache-*' }, set: { severity: 'P1' } },
          { match: { rule: '*' }, set: { severity: 'P3' } },
        ],
      },
      {},
      'P1',
      'triage[1]',
      4,
      'dispatch',
    ],
    [
      'all keys of an entry must match',
      { triage: [{ match: { rule: 'missing-cache', path: 'other/**' }, set: { severity: 'P0' } }] },
      {},
      'P2',
      'impact:degrades',
      24,
      'backlog',
    ],
    [
      'a path',
      { triage: [{ match: { path: '.github/workflows/{ci,cd}.yml' }, set: { severity: 'P1' } }] },
      {},
      'P1',
      'triage[0]',
      4,
      'dispatch',
    ],
    ['the branch', { triage: [{ match: { branch: 'release/*' }, set: { severity: 'P1' } }] }, {}, 'P1', 'triage[0]', 4, 'dispatch'],
    ['another branch', { triage: [{ match: { branch: 'main' }, set: { severity: 'P1' } }] }, {}, 'P2', 'impact:degrades', 24, 'backlog'],
    ['a deadline alone', { triage: [{ match: { rule: '*' }, set: { 'sla-hours': 0.5 } }] }, {}, 'P2', 'impact:degrades', 0.5, 'backlog'],
    ['a route alone', { triage: [{ match: { rule: '*' }, set: { route: 'registry' } }] }, {}, 'P2', 'impact:degrades', 24, 'registry'],
  ])('%s', (_, settings, changes, severity, by, slaHours, route) => {
    const verdict = decider(withSettings(settings), 'release/2')(signal(changes));
    expect(verdict).toMatchObject({ severity, decision: { by }, slaHours, route });
  });

  it('an entry that names a branch never matches when the branch is not known', () => {
    const baseline = withSettings({ triage: [{ match: { branch: '**' }, set: { severity: 'P0' } }] });
    expect(decider(baseline, undefined)(signal())).toMatchObject({ severity: 'P2' });
  });

  it('a rule that is off gives no verdict, whatever triage says', () => {
    const baseline = withSettings({ cache: ruleOff, triage: [{ match: { rule: '*' }, set: { severity: 'P0' } }] });
    expect(decider(baseline, undefined)(signal())).toBe('off');
  });

  it.each<[string, Partial<Baseline>, string | undefined]>([
    ['nobody', {}, undefined],
    ['the owner of the baseline', { owner: '@all' }, '@all'],
    ['the owner of the entry', { owner: '@all', triage: [{ match: { rule: '*' }, set: { owner: '@org/ci' } }] }, '@org/ci'],
  ])('tags %s', (_, settings, owner) => {
    const verdict = decider(withSettings(settings), undefined)(signal());
    expect(verdict === 'off' ? 'off' : verdict.owner).toBe(owner);
  });

  it.each<[string, Partial<Baseline>, string]>([
    ['the question', {}, 'Measurably degrades performance or reliability? Yes.'],
    [
      'the place of the entry',
      { triage: [{ match: { rule: '*' }, set: { severity: 'P1' } }] },
      'the first entry that matches: triage[0] in .github/sar.yml:7',
    ],
    [
      'the reason of the entry',
      { triage: [{ match: { rule: '*' }, set: { severity: 'P1', route: 'backlog' }, reason: 'slow builds block us' }] },
      'slow builds block us (triage[0] in .github/sar.yml:7); route by triage[0] in .github/sar.yml:7',
    ],
    ['the place of the rule', { cache: ruleP0 }, "the rule's severity: cache.rules.missing-cache in .github/sar.yml:3"],
  ])('the reason gives %s', (_, settings, why) => {
    const origins = new Map([
      ['triage[0]', { source: '.github/sar.yml', line: 7, column: 5 }],
      ['cache.rules.missing-cache', { source: '.github/sar.yml', line: 3 }],
    ]);
    expect(decider(withSettings({ ...settings, origins }), undefined)(signal())).toMatchObject({ decision: { why } });
  });
});
