import { recommendedBaseline, type Baseline, type Reading, type Signal, type Waiver } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { signal } from './signal.fixture.js';
import type { Suppression } from './suppressions/suppression.js';
import { triage, type TriageInput } from './triage.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const CI = '.github/workflows/ci.yml';

function signals(...found: Signal[]): Reading {
  return { sensor: 'cache-wiring', layer: 'L2', outcome: 'signals', scope: { unit: 'jobs', judged: 3, unjudged: [] }, signals: found };
}

function clear(sensor: string, unjudged: string[] = []): Reading {
  return {
    sensor,
    layer: 'L2',
    outcome: 'clear',
    scope: { unit: 'jobs', judged: 3, unjudged: unjudged.map((path) => ({ path, reason: 'hidden' })) },
  };
}

function unknown(sensor: string): Reading {
  return { sensor, layer: 'L2', outcome: 'unknown', reason: 'failed', detail: 'crashed' };
}

function waiver(changes: Partial<Waiver> = {}): Waiver {
  return { rule: 'missing-cache', reason: 'known and small', owner: '@me', expires: '2026-12-31', ...changes };
}

function suppression(changes: Partial<Suppression> = {}): Suppression {
  return { path: CI, line: 4, column: 3, appliesTo: 5, rules: ['missing-cache'], until: '2026-12-31', reason: 'tiny', ...changes };
}

interface Case extends Partial<Omit<TriageInput, 'baseline'>> {
  readonly baseline?: Partial<Baseline>;
}

function run({ baseline, ...input }: Case) {
  return triage({
    readings: [],
    now: NOW,
    firstSeen: () => undefined,
    suppressions: [],
    ...input,
    baseline: { ...recommendedBaseline(), ...baseline },
  });
}

/** Rule, severity and how it is waived, of every finding. */
function outcome(input: Case): string[] {
  return run(input).findings.map(({ signal: { rule }, severity, waived }) => [rule, severity, ...(waived ? [waived.by] : [])].join(' '));
}

const DRIFT_CLEAR = clear('action-drift');
const SYNTAX_CLEAR = clear('workflow-syntax');
/** What the sensors beside cache wiring answer in a whole run. */
const OTHERS_CLEAR = [
  DRIFT_CLEAR,
  SYNTAX_CLEAR,
  ...Object.keys(recommendedBaseline().sensors)
    .filter((id) => !['action-drift', 'workflow-syntax', 'cache-wiring'].includes(id))
    .map((id) => clear(id)),
];
const RULES = new Map([
  ['missing-cache', 'cache-wiring'],
  ['outdated-action', 'action-drift'],
]);

describe('triage', () => {
  it('gives a finding its decision, deadline, route and owner', () => {
    const { findings } = run({ readings: [signals(signal())], baseline: { owner: '@all' }, firstSeen: () => '2026-11-20T00:00:00Z' });
    expect(findings).toEqual([
      {
        signal: signal(),
        severity: 'P2',
        decision: { by: 'impact:degrades', why: 'Measurably degrades performance or reliability? Yes.' },
        route: 'backlog',
        owner: '@all',
        firstSeen: '2026-11-20T00:00:00.000Z',
        sla: { hours: 24, dueAt: '2026-11-21T00:00:00.000Z', leftHours: -36, breached: true },
      },
    ]);
  });

  it('gives the hours of the calendar, and the labels of the entry that matches', () => {
    const { findings } = run({
      readings: [signals(signal())],
      firstSeen: () => '2026-11-20T16:00:00Z',
      baseline: {
        triage: [{ match: { rule: '*' }, set: { labels: ['ci', 'slow'] } }],
        sla: {
          hours: { P2: 10 },
          calendar: { 'time-zone': 'UTC', days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00', severities: ['P2'] },
        },
      },
    });
    expect(findings).toMatchObject([
      {
        labels: ['ci', 'slow'],
        decision: { by: 'impact:degrades', why: expect.stringMatching(/; labels by triage\[0\]/) as string },
        sla: { hours: 10, dueAt: '2026-11-24T10:00:00.000Z', leftHours: 9, breached: false, isBusiness: true },
      },
    ]);
  });

  it('links findings of one cause', () => {
    const { findings, groups } = run({ readings: [signals(signal(), signal({ id: 'fedcba9876543210' }))] });
    expect(groups).toMatchObject([{ kind: 'missing-cache', members: ['0123456789abcdef', 'fedcba9876543210'] }]);
    expect(findings.map(({ group }) => group)).toEqual([groups[0]?.id, groups[0]?.id]);
  });

  it('keeps what is unknown apart from what is clear', () => {
    const result = run({ readings: [unknown('cache-wiring'), DRIFT_CLEAR] });
    expect(result.unknown.map((reading) => reading.sensor)).toEqual(['cache-wiring']);
    expect(result.clear.map((reading) => reading.sensor)).toEqual(['action-drift']);
    expect(result.findings).toEqual([]);
  });

  it('a rule that is off makes no finding, and is told', () => {
    const cache = { ...recommendedBaseline().cache, rules: { 'missing-cache': 'off' as const } };
    const result = run({ readings: [signals(signal())], baseline: { cache } });
    expect([result.findings, result.off]).toEqual([[], [signal()]]);
  });

  it('sorts by severity, path, line, rule and id', () => {
    const at = (id: string, path: string, line: number, changes: Partial<Signal> = {}): Signal =>
      signal({ id, artefact: { kind: 'job', path, line }, ...changes });
    const found = [
      at('5', 'b', 1),
      at('4', 'a', 2, { rule: 'z' }),
      at('3', 'a', 2),
      at('2', 'a', 1),
      at('1', 'z', 9, { impact: 'blocks' }),
      at('6', 'b', 1),
    ];
    expect(run({ readings: [signals(...found)] }).findings.map((finding) => finding.signal.id)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  const readings = [signals(signal()), ...OTHERS_CLEAR];
  it.each<[string, Case, string[]]>([
    ['a waiver', { readings, baseline: { waivers: [waiver()] } }, ['missing-cache P2 waiver']],
    [
      'a waiver by globs',
      { readings, baseline: { waivers: [waiver({ rule: 'missing-*', path: '**/*.yml', job: 't*' })] } },
      ['missing-cache P2 waiver'],
    ],
    ['a waiver on its last day', { readings, baseline: { waivers: [waiver({ expires: '2026-11-22' })] } }, ['missing-cache P2 waiver']],
    [
      'a waiver the day after',
      { readings, baseline: { waivers: [waiver({ expires: '2026-11-21' })] } },
      ['missing-cache P2', 'expired-waiver P2'],
    ],
    [
      'an expired waiver beside a good one',
      { readings, baseline: { waivers: [waiver({ expires: '2026-01-01' }), waiver()] } },
      ['missing-cache P2 waiver', 'expired-waiver P2'],
    ],
    [
      'an expired waiver that covers nothing',
      { readings, baseline: { waivers: [waiver({ path: 'x', expires: '2026-01-01' })] } },
      ['missing-cache P2', 'expired-waiver P3'],
    ],
    [
      'an expired waiver in a partial run',
      { readings, partial: true, baseline: { waivers: [waiver({ path: 'x', expires: '2026-01-01' })] } },
      ['missing-cache P2', 'expired-waiver P2'],
    ],
    ['a waiver for another job', { readings, baseline: { waivers: [waiver({ job: 'build' })] } }, ['missing-cache P2', 'unused-waiver P3']],
    [
      'a waiver for a job, and a signal without one',
      {
        readings: [signals(signal({ artefact: { kind: 'file', path: CI } })), ...OTHERS_CLEAR],
        baseline: { waivers: [waiver({ job: '*' })] },
      },
      ['missing-cache P2', 'unused-waiver P3'],
    ],
    [
      'a waiver for another path',
      { readings, baseline: { waivers: [waiver({ path: 'docs/**' })] } },
      ['missing-cache P2', 'unused-waiver P3'],
    ],
    [
      'an unused waiver in a partial run',
      { readings, partial: true, baseline: { waivers: [waiver({ rule: 'x' })] } },
      ['missing-cache P2'],
    ],
    [
      'an unused waiver, a sensor unknown',
      { readings: [clear('cache-wiring'), unknown('action-drift'), SYNTAX_CLEAR], baseline: { waivers: [waiver()] } },
      [],
    ],
    ['an unused waiver', { readings: [clear('cache-wiring'), ...OTHERS_CLEAR], baseline: { waivers: [waiver()] } }, ['unused-waiver P3']],
    ['an unused waiver, a sensor not run', { readings: [clear('cache-wiring'), DRIFT_CLEAR], baseline: { waivers: [waiver()] } }, []],
    [
      'an unused waiver, its own sensor ran',
      { readings: [clear('cache-wiring'), unknown('action-drift')], sensorOfRule: RULES, baseline: { waivers: [waiver()] } },
      ['unused-waiver P3'],
    ],
    [
      'an unused waiver, its own sensor unknown',
      { readings: [unknown('cache-wiring'), ...OTHERS_CLEAR], sensorOfRule: RULES, baseline: { waivers: [waiver()] } },
      [],
    ],
    [
      'an unused waiver, its path not judged',
      { readings: [clear('cache-wiring', [CI]), ...OTHERS_CLEAR], baseline: { waivers: [waiver({ path: '**/ci.yml' })] } },
      [],
    ],
    [
      'an unused waiver, another path not judged',
      { readings: [clear('cache-wiring', ['x.yml']), ...OTHERS_CLEAR], baseline: { waivers: [waiver({ path: '**/ci.yml' })] } },
      ['unused-waiver P3'],
    ],
    ['a suppression', { readings, suppressions: [suppression()] }, ['missing-cache P2 suppression']],
    [
      'a suppression of another line',
      { readings, suppressions: [suppression({ appliesTo: 6 })] },
      ['unused-waiver P3', 'missing-cache P2'].reverse(),
    ],
    [
      'a suppression of another file',
      { readings, suppressions: [suppression({ path: 'x.yml' })] },
      ['missing-cache P2', 'unused-waiver P3'],
    ],
    [
      'an expired suppression',
      { readings, suppressions: [suppression({ until: '2026-11-21' })] },
      ['expired-waiver P2', 'missing-cache P2'],
    ],
    [
      'one of two rules used',
      { readings, suppressions: [suppression({ rules: ['missing-cache', 'static-key'] })] },
      ['missing-cache P2 suppression', 'unused-waiver P3'],
    ],
    [
      'a waiver before a suppression',
      { readings, suppressions: [suppression()], baseline: { waivers: [waiver()] } },
      ['missing-cache P2 waiver'],
    ],
    [
      'an incomplete suppression',
      { suppressionProblems: [{ path: CI, line: 4, column: 3, message: 'no reason is given', comment: '# sar-ignore[x]' }] },
      ['invalid-suppression P2'],
    ],
    [
      'a waiver of findings about waivers',
      { baseline: { waivers: [waiver({ rule: '*', expires: '2026-01-01' }), waiver({ rule: 'expired-waiver' })] } },
      ['expired-waiver P2'],
    ],
    [
      'triage of findings about waivers',
      {
        baseline: { waivers: [waiver({ expires: '2026-01-01' })], triage: [{ match: { sensor: 'governance' }, set: { severity: 'P1' } }] },
      },
      ['expired-waiver P1'],
    ],
  ])('%s', (_, input, expected) => {
    expect(outcome(input)).toEqual(expected);
  });

  it('points to the waiver, in words and by its place', () => {
    const origins = new Map([['waivers[0]', { source: '.github/sar.yml', line: 12, column: 5 }]]);
    const { findings } = run({ readings, baseline: { waivers: [waiver({ rule: 'static-key' })], origins } });
    expect(findings.at(-1)?.signal).toMatchObject({
      layer: 'L3',
      sensor: 'governance',
      artefact: { kind: 'waiver', path: '.github/sar.yml', line: 12, column: 5 },
      message: 'waivers[0] in .github/sar.yml:12 applies to no finding',
    });
  });

  it('gives two comments that are alike ids of their own, which stay when lines move', () => {
    const ids = (offset: number): string[] =>
      run({ suppressions: [1, 9].map((line) => suppression({ line: line + offset, until: '2026-01-01' })) }).findings.map(
        (finding) => finding.signal.id,
      );
    expect(new Set(ids(0)).size).toBe(2);
    expect(ids(5)).toEqual(ids(0));
  });
});

describe('what may be unused and is not told', () => {
  const unusedId = run({ readings: [clear('cache-wiring'), ...OTHERS_CLEAR], baseline: { waivers: [waiver()] } }).findings[0]?.signal.id;
  const clears = [clear('cache-wiring'), ...OTHERS_CLEAR];
  it.each<[string, Case, boolean]>([
    ['its sensor is unknown', { readings: [unknown('cache-wiring'), ...OTHERS_CLEAR], sensorOfRule: RULES }, true],
    ['its sensor did not run', { readings: OTHERS_CLEAR, sensorOfRule: RULES }, true],
    ['a part of the repository', { readings: clears, partial: true }, true],
    ['what it covers was not judged', { readings: [clear('cache-wiring', [CI]), ...OTHERS_CLEAR] }, true],
    ['it is told', { readings: clears }, false],
    ['it is told, another sensor unknown', { readings: [clear('cache-wiring'), unknown('action-drift')], sensorOfRule: RULES }, false],
    ['it is used', { readings: [signals(signal()), unknown('action-drift')] }, false],
    ['it is no more', { readings: [unknown('cache-wiring')], baseline: { waivers: [] } }, false],
    ['it is expired', { readings: [unknown('cache-wiring')], baseline: { waivers: [waiver({ expires: '2026-01-01' })] } }, false],
  ])('%s: %s', (_, input, expected) => {
    const { undecided } = run({ baseline: { waivers: [waiver()] }, ...input });
    expect(undecided.has(unusedId ?? '')).toBe(expected);
  });

  it('of two that are alike in one file, neither is gone', () => {
    const twice = [suppression(), suppression({ line: 9, appliesTo: 10 })];
    const told = run({ readings: clears, suppressions: twice }).findings.map((finding) => finding.signal.id);
    expect(new Set(told).size).toBe(2);
    const { undecided } = run({ readings: [unknown('cache-wiring'), ...OTHERS_CLEAR], suppressions: twice });
    expect([...undecided].toSorted()).toEqual(told.toSorted());
  });
});

it.each<[string, string, string[]]>([
  ['a pattern, while a sensor that names its own rules is unknown', 'missing-*', []],
  ['a known rule', 'missing-cache', ['unused-waiver P3']],
])('%s', (_, rule, expected) => {
  const readings = [clear('cache-wiring'), ...OTHERS_CLEAR, unknown('licences')];
  const custom = { licences: { enabled: true } } as unknown as Baseline['custom-sensors'];
  const known = new Map([...RULES, ...Object.keys(recommendedBaseline().sensors).map((id) => [`rule-of-${id}`, id] as const)]);
  expect(outcome({ readings, sensorOfRule: known, baseline: { waivers: [waiver({ rule })], 'custom-sensors': custom } })).toEqual(expected);
});
