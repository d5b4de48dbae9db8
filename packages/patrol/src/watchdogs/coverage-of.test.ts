import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calling, coverageFor, stepping, W } from './coverage.fixture.js';

const SAR = 'org/sar/.github/workflows';
const NIGHTLY = calling("{schedule: [{cron: '0 2 * * *'}], workflow_dispatch: }", `${SAR}/watchdog-nightly.yml@v1`);
const ids = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  (await coverageFor(files)).watchdogs.map(({ id, origin, start }) => `${origin} ${id}: ${start}`);

describe('watchdogs', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['none', {}, []],
    ['none in a workflow without SAR', { [W('ci.yml')]: stepping('push', 'run: make') }, []],
    ['a caller, by its tag', { [W('n.yml')]: NIGHTLY }, ['shipped nightly: scheduled']],
    ['a caller of a fork under the same name', { [W('n.yml')]: NIGHTLY.replace('org/sar', 'Octo/SAR') }, ['shipped nightly: scheduled']],
    [
      'a caller pinned to a commit',
      { [W('n.yml')]: NIGHTLY.replace('@v1', `@${'a'.repeat(40)} # v1.2.0`) },
      ['shipped nightly: scheduled'],
    ],
    [
      'a caller that only hands start',
      { [W('n.yml')]: calling('workflow_dispatch', `${SAR}/watchdog-nightly.yml@v1`) },
      ['shipped nightly: by-hand'],
    ],
    ['a job that never runs', { [W('n.yml')]: NIGHTLY.replace('    uses', '    if: false\n    uses') }, []],
    ['a file that SAR does not have', { [W('n.yml')]: NIGHTLY.replace('watchdog-nightly', 'watchdog-daily') }, []],
    ['another repository', { [W('n.yml')]: NIGHTLY.replace('org/sar', 'acme/ci') }, []],
    [
      'another name of which two parts are used',
      {
        [W('n.yml')]: NIGHTLY.replace('org/sar', 'acme/watch'),
        [W('h.yml')]: stepping('push', 'uses: acme/watch/actions/ci-health-monitor@v1'),
      },
      ['shipped nightly: scheduled', 'found h.yml: event'],
    ],
    ['an action', { [W('a.yml')]: stepping('push', 'uses: org/sar/actions/sensor@v1') }, ['found a.yml: event']],
    ['an action that watches nothing', { [W('a.yml')]: stepping('push', 'uses: org/sar/actions/setup@v1') }, []],
    ['a command', { [W('a.yml')]: stepping("{schedule: [{cron: '1 1 * * *'}]}", 'run: sudo sar patrol') }, ['found a.yml: scheduled']],
    ['another program of that name', { [W('a.yml')]: stepping('push', 'run: sar -u 1 3') }, []],
    ['a step that never runs', { [W('a.yml')]: stepping('push', 'run: sar patrol\n        if: false') }, []],
    [
      'a composite action of the repository',
      {
        [W('a.yml')]: stepping('push', 'uses: ./watch'),
        'watch/action.yml': 'name: w\nruns: {using: composite, steps: [{uses: org/sar/actions/sensor@v1}]}\n',
      },
      ['found a.yml: event'],
    ],
    [
      'a reusable workflow of the repository counts for its caller',
      {
        [W('a.yml')]: calling("{schedule: [{cron: '1 1 * * *'}]}", './.github/workflows/b.yml'),
        [W('b.yml')]: calling('workflow_call', `${SAR}/watchdog-nightly.yml@v1`),
      },
      ['shipped nightly: scheduled'],
    ],
    [
      'workflows that call each other',
      { [W('a.yml')]: calling('push', './.github/workflows/b.yml'), [W('b.yml')]: calling('push', './.github/workflows/a.yml') },
      [],
    ],
    [
      "SAR's own repository",
      {
        'actions/sensor/action.yml': 'name: sar-sensor\nruns: {using: node24, main: x.js}\n',
        [W('n.yml')]: calling("{schedule: [{cron: '0 2 * * *'}]}", './.github/workflows/watchdog-nightly.yml'),
        [W('watchdog-nightly.yml')]: stepping('workflow_call', 'uses: $/actions/sensor'),
        [W('s.yml')]: stepping('push', 'uses: ./actions/sensor', 'run: node dist/cli/index.js patrol'),
      },
      ['shipped nightly: scheduled', 'found s.yml: event'],
    ],
    [
      'two callers of one watchdog',
      { [W('a.yml')]: NIGHTLY, [W('b.yml')]: NIGHTLY },
      ['shipped nightly: scheduled', 'shipped nightly (b.yml): scheduled'],
    ],
  ])('%s', async (_what, files, expected) => {
    expect(await ids(files)).toEqual(expected);
  });

  it('stand where the call stands', async () => {
    const { watchdogs } = await coverageFor({ [W('n.yml')]: NIGHTLY });
    expect(watchdogs[0]).toMatchObject({
      place: { path: W('n.yml'), line: 4 },
      crons: [{ cron: '0 2 * * *' }],
      events: ['workflow_dispatch'],
    });
  });

  it('of the baseline keep their names', async () => {
    const baseline = 'version: 1\nwatchdogs: {list: {nightly: {workflow: n.yml, does: looks, layers: [L1], cron: 1 1 * * *}}}\n';
    const { watchdogs, gaps } = await coverageFor({ [W('n.yml')]: NIGHTLY }, { baseline });
    expect(watchdogs.map(({ id, origin }) => [id, origin])).toEqual([
      ['nightly (n.yml)', 'shipped'],
      ['nightly', 'declared'],
    ]);
    expect(gaps.map(({ kind }) => kind)).toContain('watchdog-otherwise');
  });

  it('that another one starts are started, and nobody misses a schedule of theirs', async () => {
    const files = {
      [W('h.yml')]: stepping(
        "{schedule: [{cron: '7 * * * *'}]}",
        'uses: org/sar/actions/ci-health-monitor@v1\n        with: {dispatch: heal.yml}',
      ),
      [W('heal.yml')]: stepping('workflow_dispatch', "uses: org/sar/actions/rescue@v1\n        with: {apply: 'true', playbook: SAR-002}"),
    };
    const { watchdogs, gaps } = await coverageFor(files);
    expect(watchdogs.map(({ id, start }) => [id, start])).toEqual([
      ['h.yml', 'scheduled'],
      ['heal.yml', 'started'],
    ]);
    expect(gaps.filter(({ kind }) => kind === 'watchdog-by-hand')).toEqual([]);
    expect(gaps.filter(({ kind }) => kind === 'playbook-unstarted').map(({ subject }) => subject)).not.toContain('SAR-002');
  });
});

describe('what only a person starts', () => {
  it('watches no layer and no sensor', async () => {
    const watched = async (on: string): Promise<unknown> => {
      const { layers } = await coverageFor({ [W('a.yml')]: stepping(on, 'run: sar search -s doc-links') });
      const { watchdogs, sensors } = layers.find(({ layer }) => layer === 'L1') ?? { watchdogs: [], sensors: [] };
      return [watchdogs, sensors.find(({ id }) => id === 'doc-links')?.by ?? []];
    };
    expect(await watched('push')).toEqual([['a.yml'], ['a.yml']]);
    expect(await watched('workflow_dispatch')).toEqual([[], []]);
  });
});

describe('sensors of a workflow that runs SAR itself', () => {
  const sensorsOf = async (step: string, baseline?: string): Promise<readonly string[]> =>
    (await coverageFor({ [W('a.yml')]: stepping('push', step) }, baseline === undefined ? {} : { baseline })).watchdogs[0]?.sensors ?? [];

  it.each([
    ['uses: org/sar/actions/sensor@v1\n        with: {sensors: "doc-links, coverage"}', ['coverage', 'doc-links']],
    ['uses: org/sar/actions/sensor@v1\n        with: {sensors: nonsense}', []],
    ['uses: org/sar/actions/sensor@v1\n        with: {sensors: "${{ inputs.which }}"}', []],
    ['run: sar search --sensor doc-links --sensor=coverage', ['coverage', 'doc-links']],
    ['run: sar search -s doc-links', ['doc-links']],
    ['run: npx sar search -s doc-links', ['doc-links']],
    ['run: sar search -s doc-links\n        shell: pwsh', ['doc-links']],
    ['run: cd app && env CI=1 sar search -s doc-links | tee log', ['doc-links']],
    ['run: echo sar search -s doc-links', []],
    ['run: |\n          # sar patrol\n          true', []],
    ['run: sar search --sensor "$WHICH"', []],
    ['run: sar cache check', ['cache-wiring']],
    ['run: sar variables rotate-check --days 30', ['secret-rotation']],
    ['run: sar triage --signals-file signals.json', []],
    ['run: sar search --list', []],
    ['run: sar search -s doc-links --help', []],
    ['run: sar gate --dry-run', []],
    ['run: sar score --declared', []],
    ['run: sar search -s ci-health -s doc-links --offline', ['doc-links']],
    ['uses: org/sar/actions/gate@v1\n        with: {checks: "3 secrets-baseline"}', ['secrets-baseline', 'variable-audit']],
  ])('%s: %j', async (step, expected) => {
    expect(await sensorsOf(step)).toEqual(expected);
  });

  it('are only those that the baseline enables, unless it is all', async () => {
    const baseline = 'version: 1\nsensors: {doc-links: {enabled: false}}\n';
    expect(await sensorsOf('run: sar patrol', baseline)).not.toContain('doc-links');
    expect((await sensorsOf('run: sar patrol', baseline)).length).toBeGreaterThan(20);
  });

  it('that only the run knows are told', async () => {
    const { unknown } = await coverageFor({
      [W('a.yml')]: stepping('push', 'uses: org/sar/actions/sensor@v1\n        with: {sensors: "${{ inputs.which }}"}'),
    });
    expect(unknown).toEqual([{ path: W('a.yml'), line: 6, words: 'actions/sensor: which sensors it runs is decided when it runs' }]);
  });
});

describe('what cannot be read', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly unknown[]]>([
    [
      'a file that is no YAML and mentions SAR',
      { [W('a.yml')]: 'on: [\nuses: org/sar/actions/sensor@v1' },
      [expect.objectContaining({ path: W('a.yml') })],
    ],
    ['one that does not is not looked at', { [W('a.yml')]: 'on: [' }, []],
    [
      'a watchdog in a repository of another name',
      { [W('n.yml')]: NIGHTLY.replace('org/sar', 'acme/ci') },
      [
        {
          path: W('n.yml'),
          line: 4,
          words: 'acme/ci has a workflow that is called like a watchdog of SAR; if it is one, declare it in watchdogs.list',
        },
      ],
    ],
  ])('%s', async (_what, files, expected) => {
    expect((await coverageFor(files)).unknown).toEqual(expected);
  });

  it('never throws, and is the same twice', async () => {
    const words = fc.constantFrom(
      'sar',
      'patrol',
      '--sensor',
      '"$X"',
      'org/sar/actions/sensor@v1',
      '${{ x }}',
      '::error::x',
      '\n',
      '../..',
      'constructor',
      '__proto__',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 8 }), fc.constantFrom('run', 'uses', 'with'), async (parts, key) => {
        const files = { [W('a.yml')]: stepping('push', `${key}: ${JSON.stringify(parts.join(' '))}`) };
        expect(await coverageFor(files)).toEqual(await coverageFor(files));
      }),
      { numRuns: 60 },
    );
  });
});
