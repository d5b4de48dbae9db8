import { known, recommendedBaseline, type CustomSensor } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { sensorInput } from '../sensor-input.fixture.js';
import { customSensors } from './custom-sensors.js';
import { readCustomSensor } from './read-custom-sensor.js';

const SIGNALS: CustomSensor = { layer: 'L3', format: 'signals', reports: ['out/*.json'] };
const SARIF: CustomSensor = { layer: 'L1', format: 'sarif', reports: ['out/*.json'] };
const signal = (changes: object = {}) => ({ rule: 'r', message: 'm', artefact: { path: 'a.py', line: 3 }, ...changes });
const signals = (...all: readonly unknown[]) => JSON.stringify({ schema: 'sar.signals/1', signals: all });
const result = (changes: object = {}) => ({
  ruleId: 'X1',
  level: 'error',
  message: { text: 'bad' },
  locations: [{ physicalLocation: { artifactLocation: { uri: 'a.py' }, region: { startLine: 7 } } }],
  ...changes,
});
const sarif = (...results: readonly unknown[]) =>
  JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'checker' } }, results }] });

const read = (declared: CustomSensor, text: string, onlyPaths?: ReadonlySet<string>) =>
  readCustomSensor(
    sensorInput({ files: { 'a.py': '' }, untracked: { 'out/r.json': text } }, onlyPaths === undefined ? {} : { onlyPaths }),
    'own',
    declared,
  );
const found = async (...given: Parameters<typeof read>) => {
  const reading = await read(...given);
  return reading.outcome === 'signals' ? reading.signals : reading.outcome;
};

describe('signals of a program', () => {
  it('is clear, tells what broke, and is clear again when it is mended', async () => {
    expect(await found(SIGNALS, signals())).toBe('clear');
    expect(await found(SIGNALS, signals(signal({ expected: 'e', help: 'h', impact: 'blocks', condition: 'stale' })))).toMatchObject([
      {
        sensor: 'own',
        layer: 'L3',
        rule: 'r',
        impact: 'blocks',
        condition: 'stale',
        artefact: { kind: 'file', path: 'a.py', line: 3 },
        message: 'm',
        expected: 'e',
        help: 'h',
      },
    ]);
    expect(await found(SIGNALS, signals())).toBe('clear');
  });

  it('are advisory where nothing says otherwise, or what the declaration says', async () => {
    expect(await found(SIGNALS, signals(signal()))).toMatchObject([{ impact: 'advisory', condition: 'broken' }]);
    expect(await found({ ...SIGNALS, impact: 'security' }, signals(signal()))).toMatchObject([{ impact: 'security' }]);
  });

  it('keep their identity when only a line moves, and never that of another sensor or layer', async () => {
    const [one] = (await found(SIGNALS, signals(signal()))) as readonly { id: string }[];
    const [other] = (await found(
      SIGNALS,
      signals(signal({ artefact: { path: 'a.py', line: 99 }, sensor: 'coverage', layer: 'L1' })),
    )) as readonly {
      id: string;
      sensor: string;
      layer: string;
    }[];
    expect(other).toMatchObject({ id: one?.id, sensor: 'own', layer: 'L3' });
  });

  it.each([
    ['no rule', signal({ rule: undefined }), /no "rule"/],
    ['a rule with blanks', signal({ rule: 'a b' }), /no "rule"/],
    ['no message', signal({ message: '' }), /no "message"/],
    ['no place', signal({ artefact: {} }), /no "artefact"/],
    ['a place outside', signal({ artefact: { path: '../x' } }), /inside the repository/],
    ['an absolute place', signal({ artefact: { path: '/etc/passwd' } }), /inside the repository/],
    ['a place on a drive', signal({ artefact: { path: 'C:\\x' } }), /inside the repository/],
    ['a place of two lines', signal({ artefact: { path: 'a\n::error::b' } }), /inside the repository/],
    ['no object', 'text', /no object/],
  ])('with %s are left out and told', async (_, wrong, reason) => {
    const reading = await read(SIGNALS, signals(wrong, signal()));
    expect(reading).toMatchObject({
      outcome: 'signals',
      scope: { unjudged: [{ path: 'out/r.json', reason: expect.stringMatching(reason) }] },
    });
  });

  it.each([
    ['no JSON', 'oops', /no JSON/],
    ['another schema', '{"schema": "sar.patrol/1"}', /its schema is "sar.patrol\/1", not sar.signals\/1/],
    ['no list', '{"schema": "sar.signals/1", "signals": {}}', /no list "signals"/],
  ])('that are %s make the sensor unknown', async (_, text, detail) => {
    expect(await read(SIGNALS, text)).toMatchObject({ outcome: 'unknown', reason: 'failed', detail: expect.stringMatching(detail) });
  });

  it('of files that are not asked for are left out', async () => {
    const only = new Set(['b.py']);
    expect(await found(SIGNALS, signals(signal()), only)).toBe('clear');
  });
});

describe('what a signal of a program may say', () => {
  it('is shown under --pedantic alone, where the program says so', async () => {
    expect(await found(SIGNALS, signals(signal({ pedantic: true }), signal({ rule: 's', pedantic: 'yes' })))).toMatchObject([
      { rule: 'r', pedantic: true },
      expect.not.objectContaining({ pedantic: expect.anything() }),
    ]);
  });

  it('names no evidence outside of the repository, and no line that is none', async () => {
    const evidence = [
      { path: '../../etc/passwd', line: 1e300, text: 't' },
      { path: 'b.py', line: 2, text: 'u' },
    ];
    const [one] = (await found(SIGNALS, signals(signal({ evidence })))) as readonly { evidence: unknown }[];
    expect(one?.evidence).toEqual([
      { path: '', text: 't' },
      { path: 'b.py', line: 2, text: 'u' },
    ]);
  });
});

describe('SARIF of a program', () => {
  it('has the name of what is no file of the repository, and no path outside of it', async () => {
    const at = (uri: string) => [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: 3 } } }];
    const all = (await found(
      SARIF,
      sarif(result({ locations: at('../../etc/passwd') }), result({ locations: at('registry.example/image') })),
    )) as readonly { id: string; artefact: object }[];
    expect(all.map(({ artefact }) => artefact)).toEqual([
      { kind: 'file', path: '.', name: '../../etc/passwd' },
      { kind: 'file', path: '.', name: 'registry.example/image' },
    ]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(2);
  });

  it('has rules without blanks, so that the baseline can name them', async () => {
    expect(await found(SARIF, sarif(result({ ruleId: 'Missing docs\n(strict)' })))).toMatchObject([{ rule: 'Missing-docs-(strict)' }]);
  });

  it('is not clear where the program says that it failed', async () => {
    const run = { tool: { driver: { name: 'checker' } } };
    const failed = { ...run, results: [], invocations: [{ executionSuccessful: false }] };
    for (const runs of [[failed], [{ ...run, results: null }]])
      expect(await read(SARIF, JSON.stringify({ version: '2.1.0', runs }))).toMatchObject({
        outcome: 'unknown',
        reason: 'failed',
        detail: expect.stringContaining('checker failed by its own account'),
      });
    expect(await read(SARIF, JSON.stringify({ version: '2.1.0', runs: [failed, { ...run, results: [] }] }))).toMatchObject({
      outcome: 'clear',
      scope: { unjudged: [{ reason: expect.stringContaining('did not succeed') }] },
    });
  });

  it('has its levels as impacts, and the tool in the evidence', async () => {
    expect(await found(SARIF, sarif(result(), result({ ruleId: 'X2', level: 'note' })))).toMatchObject([
      { rule: 'X1', impact: 'degrades', artefact: { path: 'a.py', line: 7 }, evidence: [{ text: 'checker: X1' }] },
      { rule: 'X2', impact: 'advisory' },
    ]);
  });

  it('tells the same result in two places apart, and one that comes in two reports once', async () => {
    const all = (await found(SARIF, sarif(result(), result()))) as readonly { id: string }[];
    expect(new Set(all.map(({ id }) => id)).size).toBe(2);
    const input = sensorInput({ untracked: { 'out/1.json': sarif(result()), 'out/2.json': sarif(result()) } });
    expect(await readCustomSensor(input, 'own', SARIF)).toMatchObject({ scope: { judged: 2 }, signals: [{ rule: 'X1' }] });
  });
});

describe('without a report', () => {
  it('nothing is known, and the files that are looked for are named', async () => {
    expect(await readCustomSensor(sensorInput(), 'own', SIGNALS)).toMatchObject({
      outcome: 'unknown',
      reason: 'not-configured',
      detail: expect.stringContaining('out/*.json'),
    });
    // A name of a file that reads like the key of a section stays as it is.
    const declared: CustomSensor = { layer: 'L1', format: 'signals', reports: ['out/sensors.json'] };
    const detail =
      'no signals report: no file matches out/sensors.json; run the tool that writes one before, or name its file in custom-sensors.own.reports';
    expect(await readCustomSensor(sensorInput(), 'own', declared)).toMatchObject({ detail });
    const [sensor] = customSensors({ ...recommendedBaseline(), 'custom-sensors': { own: declared } });
    expect(await sensor?.ready?.(sensorInput())).toMatchObject({ ready: false, detail });
  });

  it('a command is run only where it is allowed, and its exit code decides nothing', async () => {
    const declared: CustomSensor = { layer: 'L1', format: 'signals', command: ['check', '--all'] };
    expect(await readCustomSensor(sensorInput(), 'own', declared)).toMatchObject({
      outcome: 'unknown',
      detail: expect.stringContaining('--run-commands'),
    });
    const asked: (readonly string[])[] = [];
    const commands = {
      run: async (command: readonly string[]) => {
        asked.push(command);
        return known({ exitCode: 1, stdout: signals(signal()), stderr: '', cut: false });
      },
    };
    expect(await readCustomSensor(sensorInput({}, { commands }), 'own', declared)).toMatchObject({ outcome: 'signals' });
    expect(asked).toEqual([['check', '--all']]);
    const broken = { run: async () => known({ exitCode: 0, stdout: '{', stderr: '', cut: false }) };
    expect(await readCustomSensor(sensorInput({}, { commands: broken }), 'own', declared)).toMatchObject({
      outcome: 'unknown',
      detail: expect.stringMatching(/^check --all: it is no JSON/),
    });
    const half = { run: async () => known({ exitCode: 0, stdout: signals(signal(), 5), stderr: '', cut: false }) };
    // What a command prints is no file, so nothing points to one.
    expect(await readCustomSensor(sensorInput({}, { commands: half }), 'own', declared)).toMatchObject({
      scope: { unjudged: [{ path: '.', reason: 'check --all: signals[1] is not used: no object' }] },
    });
  });
});
