import { known, unknown } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { commandsOf, printed } from '../gate-ports.fixture.js';
import { checkRun } from './check-run.fixture.js';
import type { GateCommand } from './gate-command.js';
import { judgeCommands } from './judge-commands.js';

const RUFF: GateCommand = { run: ['ruff', 'check', '.'] };
const BLACK: GateCommand = { run: ['black', '--check', '.'] };

describe('commands of a check', () => {
  it('are unknown where nobody allowed them, and say how to', async () => {
    const { outcome, detail, remedy } = await judgeCommands([RUFF, BLACK], checkRun());
    expect(outcome).toBe('unknown');
    expect(detail).toBe('2 commands not run, since running programs of the repository was not allowed');
    expect(remedy).toMatch(/`run-commands: true` of the action, `--run-commands` of `sar gate`/);
  });

  it('run one after the other, all of them, in their folders', async () => {
    const log: { words: readonly string[]; directory: string | undefined }[] = [];
    const commands = commandsOf({ ruff: printed(1, 'F401'), black: printed(0) }, log);
    const result = await judgeCommands([RUFF, { ...BLACK, directory: 'api' }], checkRun({ commands }));
    expect(log).toEqual([
      { words: ['ruff', 'check', '.'], directory: undefined },
      { words: ['black', '--check', '.'], directory: 'api' },
    ]);
    expect(result).toMatchObject({
      outcome: 'fail',
      detail: 'ruff check . ended with exit code 1',
      evidence: [{ text: 'ruff check . ended with exit code 1', output: 'F401' }, { text: 'black --check . passed' }],
      command: 'ruff check .',
    });
  });

  it('a line for a shell goes to bash, which ends at the first failure', async () => {
    const log: { words: readonly string[]; directory: string | undefined }[] = [];
    const result = await judgeCommands(
      [{ shell: "a | tee 'b'", directory: 'a b' }],
      checkRun({ commands: commandsOf({ bash: printed(127) }, log) }),
    );
    expect(log[0]?.words).toEqual(['bash', '-euo', 'pipefail', '-c', "a | tee 'b'"]);
    expect(result).toMatchObject({
      outcome: 'fail',
      detail: "a | tee 'b' ended with exit code 127",
      remedy: expect.stringContaining('a program is not installed'),
      command: String.raw`(cd './a b' && bash -euo pipefail -c 'a | tee '\''b'\''')`,
    });
  });

  it('a line that no shell can be given again is shown by the gate', async () => {
    const result = await judgeCommands([{ run: ['ruff', 'a\nb'] }], checkRun({ commands: commandsOf({ ruff: printed(2) }) }));
    expect(result).toMatchObject({ detail: 'ruff a b ended with exit code 2', command: 'sar gate --check own --run-commands' });
  });

  it('a program that is not there is unknown with what to install', async () => {
    const result = await judgeCommands([RUFF], checkRun({ commands: commandsOf({}) }));
    expect(result).toMatchObject({
      outcome: 'unknown',
      detail: 'ruff is not installed here',
      remedy: 'Install what ruff check . needs in a step before the gate, so that it is on PATH.',
    });
  });

  it('a program that fails is worse than one that is not there', async () => {
    const result = await judgeCommands([BLACK, RUFF], checkRun({ commands: commandsOf({ ruff: printed(1) }) }));
    expect(result).toMatchObject({
      outcome: 'fail',
      detail: 'ruff check . ended with exit code 1',
      evidence: [{ text: 'black is not installed here' }, {}],
    });
  });

  it('one that does not end has failed, and what it printed is shown', async () => {
    const seconds: number[] = [];
    const stopped: string[] = [];
    const timer = (ms: number) => (
      seconds.push(ms / 1000),
      { signal: AbortSignal.abort(new Error('over')), stop: () => void stopped.push('x') }
    );
    const commands = commandsOf({ ruff: printed(124, 'waits for port 80') });
    const result = await judgeCommands([RUFF, { ...RUFF, 'time-limit': 5 }], checkRun({ commands, timer }));
    expect(seconds).toEqual([600, 5]);
    expect(stopped).toHaveLength(2);
    expect(result).toMatchObject({
      outcome: 'fail',
      detail: 'ruff check . did not end within 600 seconds; ruff check . did not end within 5 seconds',
      evidence: [{ output: 'waits for port 80' }, {}],
    });
  });

  it('a runner that throws does not leave its timer behind', async () => {
    const stopped: string[] = [];
    const timer = () => ({ signal: new AbortController().signal, stop: () => void stopped.push('x') });
    const commands = { run: async () => Promise.reject(new Error('EMFILE')) };
    await expect(judgeCommands([RUFF], checkRun({ commands, timer }))).rejects.toThrow('EMFILE');
    expect(stopped).toEqual(['x']);
  });

  it('shows the last 40 lines, without colours, each at most 400 characters long', async () => {
    const output = `${Array.from({ length: 100 }, (_, index) => `\u001b[31mline ${index}\u001b[0m`).join('\r\n')}\n10 %\r20 %\r30 %\n${'y'.repeat(5000)}\n\n\n`;
    const { evidence } = await judgeCommands(
      [RUFF],
      checkRun({ commands: { run: async () => known({ exitCode: 1, stdout: '', stderr: '', cut: true, output }) } }),
    );
    const lines = evidence[0]?.output?.split('\n') ?? [];
    expect(lines).toHaveLength(40);
    expect(lines[0]).toBe('line 62');
    expect(lines.at(-2)).toBe('30 %');
    expect(lines.at(-1)).toBe(`${'y'.repeat(399)}…`);
  });

  it('tells why one was not started', async () => {
    const commands = { run: async () => unknown('not-configured', 'the folder api is not there') };
    expect(await judgeCommands([{ ...RUFF, directory: 'api' }], checkRun({ commands }))).toMatchObject({
      outcome: 'unknown',
      detail: 'the folder api is not there',
    });
  });
});
