import { loadBaseline, recommendedBaseline, type Baseline, type Finding, type Reading, type Signal, type Subject } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signal } from '../signal.fixture.js';
import { triage } from '../triage.js';
import { explainFinding } from './explain-finding.js';
import type { Explanation } from './explanation.js';

const NOW = new Date('2026-11-22T12:00:00Z');

async function loaded(text: string): Promise<Baseline> {
  return loadBaseline({ text: `version: 1\n${text}`, path: '.github/sar.yml', readFile: () => ({ kind: 'absent' }) });
}

function run(baseline: Baseline, signals: readonly Signal[], branch?: string) {
  const sensors = [...new Set(signals.map(({ sensor }) => sensor))];
  const readings = sensors.map((sensor): Reading => ({
    sensor,
    layer: 'L2',
    outcome: 'signals',
    scope: { unit: 'jobs', judged: 1, unjudged: [] },
    signals: signals.filter((each) => each.sensor === sensor),
  }));
  return triage({
    readings,
    baseline,
    now: NOW,
    firstSeen: () => '2026-11-20T00:00:00Z',
    suppressions: [],
    ...(branch !== undefined && { branch }),
  });
}

function explained(baseline: Baseline, changes: Partial<Signal> = {}, branch?: string): Explanation {
  const { findings, groups } = run(baseline, [signal(changes)], branch);
  const [finding] = findings;
  if (finding === undefined) throw new Error('no finding');
  return explainFinding({ baseline, finding, findings, groups, subjects: [], now: NOW, ...(branch !== undefined && { branch }) });
}

const steps = ({ steps: all }: Explanation): readonly string[] => all.map(({ asked, outcome, why }) => `${outcome} | ${asked} | ${why}`);

describe('the questions', () => {
  it('are those of the table when the baseline says nothing', () => {
    expect(steps(explained(recommendedBaseline()))).toEqual([
      'no | triage | the baseline has no entries',
      'no | cache.rules.missing-cache | the baseline gives the rule no level',
      'no | sensors.cache-wiring.severity | the baseline gives the sensor no severity',
      'no | Data loss or security breach? | the impact is degrades',
      'no | Blocks pull requests or deployment? | the impact is degrades',
      'decides | Measurably degrades performance or reliability? | the impact is degrades, which is P2',
      'not-asked | None of these? | decided before',
    ]);
  });

  it('tell of each entry why it does not match, up to the first that does', async () => {
    const baseline = await loaded(`triage:
  - {match: {sensor: doc-*}, set: {severity: P0}}
  - {match: {rule: static-key}, set: {severity: P0}}
  - {match: {rule: missing-*, path: docs/**}, set: {severity: P0}}
  - {match: {branch: main}, set: {severity: P0}}
  - {match: {rule: missing-cache}, set: {severity: P1, owner: '@org/ci'}, reason: slow builds block us}
  - {match: {rule: '*'}, set: {severity: P3}}
`);
    const all = steps(explained(baseline, {}, 'release/1'));
    expect(all.slice(0, 6)).toEqual([
      'no | triage[0] in .github/sar.yml:3 | its sensor "doc-*" does not match "cache-wiring"',
      'no | triage[1] in .github/sar.yml:4 | its rule "static-key" does not match "missing-cache"',
      'no | triage[2] in .github/sar.yml:5 | its path "docs/**" does not match ".github/workflows/ci.yml"',
      'no | triage[3] in .github/sar.yml:6 | its branch "main" does not match "release/1"',
      'decides | triage[4] in .github/sar.yml:7 | P1: slow builds block us',
      'not-asked | triage[5] in .github/sar.yml:8 | decided before',
    ]);
    expect(all.slice(6).every((step) => step.startsWith('not-asked | '))).toBe(true);
    expect(steps(explained(baseline))[3]).toContain('never matches: the branch of this run is not known');
  });

  it('go on after an entry that sets no severity', async () => {
    const baseline = await loaded(`owner: '@all'
triage:
  - {match: {rule: '*'}, set: {sla-hours: 8, route: registry, labels: [ci]}}
cache: {rules: {missing-cache: P1}}
`);
    const explanation = explained(baseline);
    expect(steps(explanation).slice(0, 2)).toEqual([
      'matches | triage[0] in .github/sar.yml:4 | it sets sla-hours, route, labels, and no severity',
      'decides | cache.rules.missing-cache | P1, cache.rules.missing-cache in .github/sar.yml:5',
    ]);
    expect(explanation).toMatchObject({
      clock: { hoursBy: 'triage[0].set.sla-hours in .github/sar.yml:4' },
      routeBy: 'triage[0].set.route in .github/sar.yml:4',
      ownerBy: 'owner in .github/sar.yml:2',
    });
  });

  it('name the severity of a sensor', async () => {
    const explanation = explained(await loaded('sensors: {cache-wiring: {severity: P3}}\nsla: {hours: {P3: 200}}\n'));
    expect(steps(explanation)[2]).toBe('decides | sensors.cache-wiring.severity | P3, sensors.cache-wiring.severity in .github/sar.yml:2');
    expect(explanation.clock.hoursBy).toBe('sla.hours.P3 in .github/sar.yml:3');
  });
});

describe('the clock', () => {
  it('says where the first sighting is from, and which calendar counts', async () => {
    const baseline = await loaded(`sla:
  hours: {}
  calendar: {time-zone: Europe/Berlin, days: [mon, fri], from: '09:00', to: '17:00', holidays: [2026-12-25], severities: [P2]}
`);
    const { findings, groups } = run(baseline, [signal()]);
    const [finding] = findings;
    if (finding === undefined) throw new Error('no finding');
    const { clock } = explainFinding({ baseline, finding, findings, groups, subjects: [], now: NOW, seenIn: 'branch sar-state' });
    expect(clock).toEqual({
      from: 'branch sar-state',
      hoursBy: 'the severity table for P2',
      calendar: 'mon, fri from 09:00 to 17:00 in Europe/Berlin, without 1 holiday',
    });
    expect(explained(recommendedBaseline()).clock.calendar).toBeUndefined();
  });
});

describe('the group', () => {
  it('names the others', () => {
    const { findings, groups } = run(recommendedBaseline(), [signal(), signal({ id: 'fedcba9876543210' })]);
    const [first, second] = findings.map(
      (finding) => explainFinding({ baseline: recommendedBaseline(), finding, findings, groups, subjects: [], now: NOW }).group,
    );
    expect(first).toMatchObject({ title: 'jobs without a cache', isRoot: true, others: [{ signal: { id: 'fedcba9876543210' } }] });
    expect(second).toMatchObject({ isRoot: false, others: [{ signal: { id: '0123456789abcdef' } }] });
    expect(explained(recommendedBaseline()).group).toBeUndefined();
  });
});

describe('the playbook', () => {
  it('is that of the subject of the finding, and not the one that it names', () => {
    const { findings, groups } = run(recommendedBaseline(), [signal({ playbook: 'SAR-001' })]);
    const [finding] = findings;
    if (finding === undefined) throw new Error('no finding');
    const chosen = { id: 'x', root: finding, members: [finding], playbook: 'OWN' };
    const playbookOf = (subjects: readonly Subject[]) =>
      explainFinding({ baseline: recommendedBaseline(), finding, findings, groups, subjects, now: NOW }).playbook;
    expect([playbookOf([chosen]), playbookOf([])]).toEqual(['OWN', undefined]);
  });
});

describe('what would change it', () => {
  const BEFORE = `owner: '@all'
triage:
  - {match: {rule: missing-cache}, set: {severity: P2, route: registry}}
`;

  /** The finding after a change was written into the baseline. */
  async function after(yaml: string, changes: Partial<Signal> = {}): Promise<Finding | undefined> {
    return run(await loaded(yaml), [signal(changes)]).findings.find(({ signal: { rule } }) => rule === (changes.rule ?? 'missing-cache'));
  }

  it('does what it says, each on its own', async () => {
    const { changes } = explained(await loaded(BEFORE));
    const [raise, lower, waive, off] = changes;
    expect(changes.map(({ what }) => what)).toEqual([
      'raises it to P1, as the first entry of triage',
      'lowers it to P3, as the first entry of triage',
      'waives it for 30 days, as an entry of waivers',
      'switches the rule off everywhere',
    ]);
    expect(await after(raise?.yaml ?? '')).toMatchObject({ severity: 'P1', route: 'registry' });
    expect(await after(lower?.yaml ?? '')).toMatchObject({ severity: 'P3', route: 'registry' });
    expect(await after(waive?.yaml ?? '')).toMatchObject({ waived: { owner: '@all', until: '2026-12-22' } });
    expect(await after(off?.yaml ?? '')).toBeUndefined();
  });

  it.each<[string, Partial<Signal>, readonly string[]]>([
    ['P0 is not raised', { impact: 'security' }, ['lowers it to P1', 'waives it', 'switches the rule off']],
    ['P3 is not lowered', { impact: 'advisory' }, ['raises it to P2', 'waives it', 'switches the rule off']],
    ['findings about waivers are not waived', { sensor: 'governance', rule: 'unused-waiver' }, ['raises it to P1', 'lowers it to P3']],
    [
      'a sensor without levels of rules',
      { sensor: 'workflow-syntax', rule: 'invalid-workflow' },
      ['raises it to P1', 'lowers it to P3', 'waives it', 'switches the sensor off'],
    ],
    ['a sensor that the baseline does not know', { sensor: 'else', rule: 'x' }, ['raises it to P1', 'lowers it to P3', 'waives it']],
    ['a path that no pattern can name', { artefact: { kind: 'file', path: 'a'.repeat(600) } }, ['switches the rule off']],
  ])('%s', (_, changes, words) => {
    const offered = explained(recommendedBaseline(), changes).changes;
    expect(offered.map(({ what }, at) => what.startsWith(words[at] ?? '?'))).toEqual(words.map(() => true));
  });

  it('is YAML that loads and names this finding alone, whatever its path and job are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
        fc.string({ minLength: 1, maxLength: 20 }),
        async (path, job) => {
          const where: Partial<Signal> = { artefact: { kind: 'job', path, job } };
          const [raise, , waive] = explained(recommendedBaseline(), where).changes;
          if (raise === undefined || waive === undefined) return;
          expect(await after(raise.yaml, where)).toMatchObject({ severity: 'P1' });
          expect((await after(waive.yaml, where))?.waived).toBeDefined();
          expect((await after(waive.yaml, { artefact: { kind: 'job', path: `${path}x`, job } }))?.waived).toBeUndefined();
        },
      ),
      { numRuns: 40 },
    );
  });
});

it('every finding has exactly one deciding question, the one that it was decided by', () => {
  const any = fc.record({
    sensor: fc.constantFrom('cache-wiring', 'action-drift', 'governance', 'else', '__proto__'),
    rule: fc.constantFrom('missing-cache', 'outdated-major', 'constructor', 'x'),
    impact: fc.constantFrom<Signal['impact'][]>('data-loss', 'security', 'blocks', 'degrades', 'advisory'),
    triageSets: fc.array(
      fc.record({
        rule: fc.constantFrom('*', 'x', 'missing-*'),
        set: fc.constantFrom({ severity: 'P0' as const }, { route: 'registry' as const }),
      }),
      { maxLength: 3 },
    ),
  });
  fc.assert(
    fc.property(any, ({ sensor, rule, impact, triageSets }) => {
      const base = recommendedBaseline();
      const baseline: Baseline = {
        ...base,
        cache: { ...base.cache, rules: { 'missing-cache': 'P3' } },
        triage: triageSets.map(({ rule: glob, set }) => ({ match: { rule: glob }, set })),
      };
      const { finding, steps: all } = explained(baseline, { sensor, rule, impact });
      const deciding = all.filter(({ outcome }) => outcome === 'decides');
      expect(deciding).toHaveLength(1);
      const [{ asked } = { asked: '' }] = deciding;
      expect(finding.decision.by.startsWith('impact:') ? asked.endsWith('?') : asked.startsWith(finding.decision.by)).toBe(true);
    }),
  );
});
