import {
  compareSeverity,
  IMPACTS,
  recommendedBaseline,
  SEVERITIES,
  type Baseline,
  type Impact,
  type Reading,
  type Severity,
  type Waiver,
} from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signal } from '../signal.fixture.js';
import { triage } from '../triage.js';
import { decider } from './decide.js';

/** The decision flowchart: impact → severity, hours and route. */
const TABLE: Readonly<Record<Impact, readonly [Severity, number, string]>> = {
  'data-loss': ['P0', 1, 'incident'],
  security: ['P0', 1, 'incident'],
  blocks: ['P1', 4, 'dispatch'],
  degrades: ['P2', 24, 'backlog'],
  advisory: ['P3', 168, 'registry'],
};
const BY_SEVERITY = Object.fromEntries(Object.values(TABLE).map(([severity, hours, route]) => [severity, { hours, route }]));

/** Who may set the severity, the strongest first. */
const DECIDERS = ['override', 'rule', 'sensor', 'table'] as const;
type Decider = (typeof DECIDERS)[number];
const BY: Readonly<Record<Decider, (impact: Impact) => string>> = {
  override: () => 'triage[0]',
  rule: () => 'cache.rules.missing-cache',
  sensor: () => 'sensors.cache-wiring.severity',
  table: (impact) => `impact:${impact}`,
};

/** A baseline in which the strongest of the given deciders says `severity`, and weaker ones something else. */
function baselineWith(strongest: Decider, severity: Severity): Partial<Baseline> {
  const base = recommendedBaseline();
  const other = SEVERITIES[(SEVERITIES.indexOf(severity) + 1) % SEVERITIES.length] ?? 'P0';
  const says = (decider: Decider): Severity | undefined => {
    const distance = DECIDERS.indexOf(decider) - DECIDERS.indexOf(strongest);
    return distance < 0 ? undefined : distance === 0 ? severity : other;
  };
  const [override, rule, sensor] = (['override', 'rule', 'sensor'] as const).map(says);
  return {
    ...(override !== undefined && { triage: [{ match: { rule: 'missing-cache' }, set: { severity: override } }] }),
    ...(rule !== undefined && { cache: { ...base.cache, rules: { 'missing-cache': rule } } }),
    ...(sensor !== undefined && { sensors: { ...base.sensors, 'cache-wiring': { enabled: true, severity: sensor } } }),
  };
}

const WAIVER: Waiver = { rule: 'missing-cache', reason: 'known', owner: '@me', expires: '2026-12-31' };
const EXPIRED: Waiver = { ...WAIVER, expires: '2026-01-01' };
const WAIVERS = [
  ['no waiver', [], false],
  ['a waiver', [WAIVER], true],
  ['an expired waiver', [EXPIRED], false],
] as const;

function findingOf(impact: Impact, settings: Partial<Baseline>) {
  const reading: Reading = {
    sensor: 'cache-wiring',
    layer: 'L2',
    outcome: 'signals',
    scope: { unit: 'jobs', judged: 1, unjudged: [] },
    signals: [signal({ impact })],
  };
  const { findings } = triage({
    readings: [reading],
    baseline: { ...recommendedBaseline(), ...settings },
    now: new Date('2026-11-22T12:00:00Z'),
    firstSeen: () => undefined,
    suppressions: [],
  });
  return findings.find((finding) => finding.signal.sensor === 'cache-wiring');
}

const PATHS = IMPACTS.flatMap((impact) =>
  DECIDERS.flatMap((decider) =>
    (decider === 'table' ? [TABLE[impact][0]] : SEVERITIES).flatMap((severity) =>
      WAIVERS.map(([name, waivers, isWaived]) => ({ impact, decider, severity, name, waivers: [...waivers], isWaived })),
    ),
  ),
);

describe('every path to a severity', () => {
  it.each(PATHS)('$impact, decided by the $decider as $severity, with $name', ({ impact, decider: by, severity, waivers, isWaived }) => {
    const found = findingOf(impact, { ...baselineWith(by, severity), waivers });
    const { hours, route } = BY_SEVERITY[severity] ?? {};
    expect(found).toMatchObject({ severity, decision: { by: BY[by](impact) }, route, sla: { hours } });
    expect(found?.waived !== undefined).toBe(isWaived);
  });

  it.each(IMPACTS)('%s, the rule is off', (impact) => {
    const cache = { ...recommendedBaseline().cache, rules: { 'missing-cache': 'off' as const } };
    expect(findingOf(impact, { ...baselineWith('override', 'P0'), cache })).toBeUndefined();
  });

  it.each(IMPACTS)('%s, with the hours of the baseline', (impact) => {
    const [severity] = TABLE[impact];
    expect(findingOf(impact, { sla: { hours: { [severity]: 7 } } })?.sla.hours).toBe(7);
    const override = { match: { rule: '*' }, set: { 'sla-hours': 3 } };
    expect(findingOf(impact, { sla: { hours: { [severity]: 7 } }, triage: [override] })?.sla.hours).toBe(3);
  });
});

describe('the default rules', () => {
  it('give a higher impact never a lower severity, whatever the signal is', () => {
    const decide = decider(recommendedBaseline(), undefined);
    const anySensor = fc.oneof(fc.constantFrom(...Object.keys(recommendedBaseline().sensors)), fc.string());
    fc.assert(
      fc.property(anySensor, fc.string(), fc.string(), fc.nat(4), fc.nat(4), (sensor, rule, path, a, b) => {
        const verdict = (at: number) =>
          decide(signal({ sensor, rule, artefact: { kind: 'file', path }, impact: IMPACTS[at] ?? 'advisory' }));
        const [higher, lower] = [verdict(Math.min(a, b)), verdict(Math.max(a, b))];
        if (higher === 'off' || lower === 'off') throw new Error('the default rules switch nothing off');
        expect(compareSeverity(higher.severity, lower.severity)).toBeLessThanOrEqual(0);
        expect(higher.slaHours).toBeLessThanOrEqual(lower.slaHours);
      }),
    );
  });
});
