import type { SensorInput } from '../sensor.js';
import { commandRefused } from './command-refused.js';
import { MAX_REPORT_BYTES, type Reports } from './report-source.js';

/**
 * Runs the baseline's command and takes what it printed as the report. Tools end with 1 when they found something, so the exit code decides only what a
 * silent command means: with 0 its report is empty, which some print when they found nothing; else it failed.
 *
 * @param key the baseline's key of the globs that can stand in the command's place, for messages
 */
export async function runForReport({ commands, pace }: SensorInput, key: string, command: readonly string[]): Promise<Reports> {
  const name = command.join(' ').slice(0, 200);
  if (commands === undefined) return { found: false, ...commandRefused(key, command) };
  const answer = await commands.run(command, { maxBytes: MAX_REPORT_BYTES, signal: pace.signal });
  if (!answer.known) return { found: false, reason: answer.reason, detail: answer.detail };
  const { exitCode, stdout, stderr, cut } = answer.value;
  if (cut) return { found: false, reason: 'unsupported', detail: `${name} printed more than ${MAX_REPORT_BYTES / 1_048_576} MB` };
  if (stdout.trim() === '' && exitCode !== 0)
    return { found: false, reason: 'failed', detail: `${name} printed no report and ended with ${exitCode}${lastLine(stderr)}` };
  const report = {
    name,
    folder: '',
    sizeBytes: stdout.length,
    text: () => ({ ok: true as const, text: stdout }),
    pieces: () => [stdout],
  };
  return {
    found: true,
    reports: [report],
    unjudged: [],
    looked: [{ what: name, detail: `ended with ${exitCode}, printed ${stdout.length} characters` }],
  };
}

function lastLine(stderr: string): string {
  const line = stderr.trim().split('\n').at(-1) ?? '';
  return line === '' ? '' : `: ${line.slice(0, 300)}`;
}
