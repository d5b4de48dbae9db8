import { recommendedBaseline, UserError } from '@sar/baseline';
import { sensors } from '@sar/search';
import { memoryTree } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { patrol } from './patrol.js';
import { noFiles } from './no-files.fixture.js';
import { pacerFor } from './pacer.fixture.js';
import { allRules, chosenSensors, everySensor, openSurvey, suppressionsOf } from './survey.js';

const ALL = sensors().map(({ id }) => id);
const L5 = ['ltm-capacity', 'stale-patterns', 'pattern-confidence', 'knowledge-graph', 'session-context'];

it('knows the sensors that the baseline declares, among those of their layer', async () => {
  const opened = await openSurvey(
    memoryTree({ '.github/sar.yml': 'version: 1\ncustom-sensors: {licences: {layer: L1, reports: [x.sarif], format: sarif}}\n' }),
  );
  const ids = everySensor(opened.baseline).map(({ id }) => id);
  expect(ids).toHaveLength(ALL.length + 1);
  expect(ids.indexOf('licences')).toBe(ids.indexOf('doc-links') + 1);
  const off = { ...opened.baseline, 'custom-sensors': { licences: { layer: 'L1', format: 'sarif', enabled: false } as const } };
  expect(chosenSensors(off, []).map(({ id }) => id)).toEqual(ALL);
});

describe('chosenSensors', () => {
  const baseline = recommendedBaseline();
  const without = {
    ...baseline,
    sensors: { ...baseline.sensors, 'cache-wiring': { ...baseline.sensors['cache-wiring'], enabled: false } },
  };
  it.each([
    ['all that are enabled', baseline, [], ALL],
    ['not one that is switched off', without, [], ALL.filter((id) => id !== 'cache-wiring')],
    ['one that is asked for', baseline, ['action-drift'], ['action-drift']],
    ['one that is switched off and asked for', without, ['cache-wiring'], ['cache-wiring']],
    ['a layer', baseline, ['l5'], L5],
    ['a layer and a sensor', baseline, ['doc-links', 'L5'], ['doc-links', ...L5]],
    ['all, but for one that is switched off', without, ['all'], ALL.filter((id) => id !== 'cache-wiring')],
    ['in their own order, each once', baseline, ['action-drift', 'workflow-syntax', 'action-drift'], ['workflow-syntax', 'action-drift']],
  ])('%s', (_, given, asked, expected) => {
    expect(chosenSensors(given, asked).map(({ id }) => id)).toEqual(expected);
  });

  it('refuses one that there is not', () => {
    expect(() => chosenSensors(baseline, ['cache-wirings'])).toThrow(UserError);
    expect(() => chosenSensors(baseline, ['cache-wirings'])).toThrow(
      `there is no sensor "cache-wirings"; did you mean cache-wiring? The sensors are ${ALL.join(', ')}; "all" and the layers L1, L2, L3, L4, L5 are taken, too.`,
    );
    expect(() => chosenSensors(baseline, ['x'])).toThrow('there is no sensor "x". The sensors are');
  });
});

it('gives every rule an id of its own', () => {
  const ids = allRules().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(['missing-cache', 'dead-reference', 'invalid-workflow', 'expired-waiver']));
});

describe('a survey', () => {
  const workflow = (comment: string) =>
    `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      ${comment}\n      - uses: actions/cache@v2\n        with: {path: ~/.npm, key: x}\n`;
  const survey = (files: Readonly<Record<string, string>>) => openSurvey(memoryTree(files));
  const run = async (files: Readonly<Record<string, string>>) => {
    const opened = await survey(files);
    return patrol({
      survey: opened,
      sensors: chosenSensors(opened.baseline, []),
      now: new Date('2026-11-22T12:00:00Z'),
      known: { firstSeen: new Map(), accepted: new Set() },
      offline: true,
      ports: { files: noFiles },
      pacer: pacerFor(60_000),
      pedantic: false,
      partial: false,
    });
  };

  it('uses the recommended preset without a baseline, and says so', async () => {
    expect((await survey({})).baseline.notice).toContain('sar:recommended');
  });

  it('reads the suppressions of workflows and actions, and what is wrong with them', async () => {
    const { repository } = await survey({
      '.github/workflows/a.yml': workflow('# sar-ignore[dead-cache-action] until=2026-12-31 it goes away'),
      '.github/workflows/b.yml': workflow('# sar-ignore[dead-cache-action]'),
      '.github/workflows/c.yml': '# sar-ignore[x\n- no workflow',
      'action.yml':
        'runs:\n  using: composite\n  steps:\n    # sar-ignore[dead-reference] until=2026-12-31 soon\n    - uses: actions/cache@v2\n',
    });
    const { suppressions, problems } = suppressionsOf(repository);
    expect(suppressions.map(({ path }) => path)).toEqual(['.github/workflows/a.yml', 'action.yml']);
    expect(problems.map(({ path }) => path)).toEqual(['.github/workflows/b.yml']);
  });

  it('says of a dead cache action only once that it is dead', async () => {
    const { findings } = await run({ '.github/workflows/a.yml': workflow('# here') });
    const rules = findings.map(({ signal }) => signal.rule);
    expect(rules).toContain('dead-cache-action');
    expect(rules).not.toContain('dead-reference');
  });

  it('accounts for every file of a hostile repository', async () => {
    const { readings } = await run({
      '.github/workflows/binary.yml': 'GIF89a\0\u0001',
      '.github/workflows/empty.yml': '',
      '.github/workflows/large.yml': 'x'.repeat(600_000),
      '.github/workflows/::error::x\n.yml': 'on: push\njobs: {a: {runs-on: x, steps: [{run: npm ci}]}}',
      '.github/workflows/not.yml': 'a: [',
    });
    const readingOf = (id: string) => readings.find(({ sensor }) => sensor === id);
    const syntax = readingOf('workflow-syntax');
    for (const id of ['workflow-syntax', 'cache-wiring', 'action-drift', 'workflow-security'])
      expect(readingOf(id)?.outcome, id).not.toBe('unknown');
    expect(readings.filter((reading) => reading.outcome === 'unknown' && reading.reason === 'failed')).toEqual([]);
    const signals = syntax?.outcome === 'signals' ? syntax.signals.map(({ artefact }) => artefact.path) : [];
    const unjudged = syntax?.outcome === 'signals' ? syntax.scope.unjudged.map(({ path }) => path) : [];
    expect([...signals, ...unjudged].toSorted()).toEqual(
      ['binary', 'empty', 'large', 'not'].map((name) => `.github/workflows/${name}.yml`),
    );
  });
});
