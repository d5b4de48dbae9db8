import { known, unknown, type Answer, type CommandOutput } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { sensorInput } from '../sensor-input.fixture.js';
import { MAX_REPORT_BYTES } from './report-source.js';
import { runForReport } from './run-for-report.js';

const OUTPUT: CommandOutput = { exitCode: 1, stdout: '[]', stderr: '', cut: false };

function run(answer: Answer<CommandOutput>) {
  const asked: unknown[] = [];
  const commands = {
    run: (command: readonly string[], { maxBytes }: { readonly maxBytes: number }) => {
      asked.push([...command, maxBytes]);
      return Promise.resolve(answer);
    },
  };
  return { asked, reports: runForReport(sensorInput({}, { commands }), 'dead-code', ['ruff', 'check']) };
}

describe('runForReport', () => {
  it('takes what the command printed, whatever it ended with', async () => {
    const { asked, reports } = run(known(OUTPUT));
    const found = await reports;
    expect(asked).toEqual([['ruff', 'check', MAX_REPORT_BYTES]]);
    expect(found).toMatchObject({ found: true, looked: [{ what: 'ruff check', detail: 'ended with 1, printed 2 characters' }] });
    expect(found.found && found.reports[0]?.text()).toEqual({ ok: true, text: '[]' });
    expect(found.found && [...(found.reports[0]?.pieces() ?? [])]).toEqual(['[]']);
  });

  it('takes silence for an empty report when the command succeeded, as tsc does', async () => {
    expect(await run(known({ ...OUTPUT, exitCode: 0, stdout: '' })).reports).toMatchObject({ found: true });
  });

  it.each<[string, Answer<CommandOutput>, object]>([
    ['is not there', unknown('failed', 'ruff: not found'), { reason: 'failed', detail: 'ruff: not found' }],
    ['printed too much', known({ ...OUTPUT, cut: true }), { reason: 'unsupported', detail: 'ruff check printed more than 64 MB' }],
    [
      'failed silently',
      known({ ...OUTPUT, exitCode: 2, stdout: ' \n', stderr: 'x\nno such option\n' }),
      { reason: 'failed', detail: 'ruff check printed no report and ended with 2: no such option' },
    ],
  ])('says that the command %s', async (_, answer, expected) => {
    expect(await run(answer).reports).toEqual({ found: false, ...expected });
  });

  it('runs nothing unless the user allowed it', async () => {
    expect(await runForReport(sensorInput(), 'dead-code', ['ruff'])).toMatchObject({
      found: false,
      reason: 'not-configured',
      detail: expect.stringContaining('--run-commands'),
    });
  });
});
