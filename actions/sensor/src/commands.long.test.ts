import { describe, expect, it } from 'vitest';
import { FILES, repositoryFor, runSensor, signalsIn } from './run-sensor.fixture.js';

const PRINTER = `
const secrets = Object.entries(process.env).filter(([, value]) => value.includes('ghs_')).map(([name]) => name);
const message = 'argument ' + process.argv[2] + ', secrets ' + (secrets.join(' ') || 'none');
console.log(JSON.stringify({ schema: 'sar.signals/1', signals: [{ rule: 'said', message, artefact: { path: 'print.mjs', line: 1 } }] }));
`;
const baseline = (command: readonly string[]) =>
  `version: 1\ncustom-sensors:\n  own: {layer: L4, command: ${JSON.stringify(command)}, format: signals, impact: degrades}\n`;
const files = (command: readonly string[] = ['node', 'print.mjs', '$(id); ::error::x']) => ({
  ...FILES,
  'print.mjs': PRINTER,
  '.github/sar.yml': baseline(command),
});
const OWN = { sensors: 'own' };

describe('a sensor of the repository', () => {
  it('is not run unless the workflow allows commands, and says how to', async () => {
    const result = await runSensor(repositoryFor(files()).root, OWN);
    expect(result.outputs.get('unknown-count')).toBe('1');
    expect(signalsIn(result.outputs.get('signals-file')).sensors).toMatchObject([
      { sensor: 'own', outcome: 'unknown', reason: 'not-configured', detail: expect.stringContaining('run-commands: true') },
    ]);
  });

  it('gets its arguments as they are, and no token', async () => {
    const token = 'ghs_averysecrettoken0123456789abcdefghij';
    const { root } = repositoryFor(files());
    const result = await runSensor(root, { ...OWN, 'run-commands': 'true', token }, { env: { GITHUB_TOKEN: token, OTHER: token } });
    expect(result.exitCode, result.log).toBe(0);
    expect(signalsIn(result.outputs.get('signals-file')).signals).toMatchObject([
      { sensor: 'own', layer: 'L4', rule: 'said', impact: 'degrades', message: 'argument $(id); ::error::x, secrets none' },
    ]);
    // What it printed is text in the log, and no command of the runner.
    expect(result.commands.filter(({ name, data }) => name === 'error' && data === 'x')).toEqual([]);
    expect(result.log.replace(`::add-mask::${token}`, '') + result.summary).not.toContain(token);
  });

  it.each(['pull_request_target', 'workflow_run', 'issue_comment', 'check_suite', 'an_event_to_come'])(
    'is refused for the event %s',
    async (name) => {
      const { root } = repositoryFor(files());
      const result = await runSensor(root, { ...OWN, 'run-commands': 'true' }, { event: { name, payload: {} } });
      expect(result.exitCode).toBe(1);
      expect(result.log).toContain(`run-commands is refused for the event ${name}`);
    },
  );

  it('that takes too long is unknown, and the others finish', async () => {
    const { root } = repositoryFor(files(['node', '-e', 'setTimeout(() => {}, 60000)']));
    const result = await runSensor(root, { sensors: 'own, doc-links', 'run-commands': 'true', 'time-limit': '1' });
    expect(signalsIn(result.outputs.get('signals-file')).sensors).toMatchObject([
      { sensor: 'doc-links', outcome: 'signals' },
      { sensor: 'own', outcome: 'unknown', reason: 'failed', detail: expect.stringMatching(/did not end within/) },
    ]);
  });

  it.each([
    ['no JSON', ['node', '-e', 'console.log("oops")'], /no JSON/],
    ['another schema', ['node', '-e', 'console.log(JSON.stringify({schema: "sar.signals/2", signals: []}))'], /its schema is/],
    ['nothing', ['node', '-e', 'console.error("why"); process.exit(4)'], /printed no report and ended with 4: why/],
    ['a program that is not there', ['no-such-program-of-sar'], /is not installed here/],
  ])('that gives %s is unknown with the reason', async (_, command, detail) => {
    const result = await runSensor(repositoryFor(files(command)).root, { ...OWN, 'run-commands': 'true' });
    expect(signalsIn(result.outputs.get('signals-file')).sensors).toMatchObject([
      { outcome: 'unknown', detail: expect.stringMatching(detail) },
    ]);
  });
});
