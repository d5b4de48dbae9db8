import type { CiHealth } from '@sar/baseline';
import { ciHealthDocument, ciHealthMarkdown, ciHealthText, jsonText, MAX_MARKDOWN_BYTES, terminalSafe } from '@sar/report';
import type { Command } from '../../arguments/command.js';
import { expectKnown } from '../../live/expect-known.js';
import { NO_COLOR } from '../../options.js';
import { linesText, tableOptions } from '../variables/render-audit.js';
import { openWatch, WATCH_OPTIONS } from './open-watch.js';

/** `sar ci-health`: how healthy the CI of a repository is, and why. */
export const ciHealth: Command = {
  name: 'ci-health',
  summary: 'say how healthy CI is: failure rate, causes, flaky and slow jobs, schedules that do not run, the last green commit',
  positionals: '',
  maxPositionals: 0,
  details:
    'Reads runs, jobs, logs and schedules from GitHub and writes nothing. Exit code 1 when an alert is required: enough results, an interval that lies above the threshold as a whole, and the same without each of the newest results. Needs Actions: read; Checks: read, Contents: read, Issues: read and Variables: read tell it more.',
  options: [
    { name: 'format', short: 'f', value: 'FORMAT', choices: ['text', 'json', 'md'], help: 'text, json or md (default text)' },
    ...WATCH_OPTIONS,
    NO_COLOR,
  ],
  examples: ['sar ci-health', 'sar ci-health --repo octo-org/octo-repo --since 30d', 'sar ci-health --format json > ci-health.json'],
  async run(given, io) {
    const { watch, baseline } = await openWatch(given, io);
    const { health, notes } = expectKnown(watch);
    if (given.value('since') !== undefined) io.err(`the window begins at ${minuteOf(health.window.since)}\n`);
    switch (given.value('format')) {
      case 'json':
        io.out(jsonText(ciHealthDocument(health)));
        break;
      case 'md':
        io.out(
          ciHealthMarkdown(health, { limitBytes: MAX_MARKDOWN_BYTES, ...(baseline.owner !== undefined && { owner: baseline.owner }) }),
        );
        break;
      default:
        io.out(linesText(ciHealthText(health, tableOptions(given, io))));
    }
    for (const note of [...notes, ...emptyNotes(health)]) io.err(`${terminalSafe(note)}\n`);
    return health.alert.isRequired ? 1 : 0;
  },
};

/** A branch that is not there has no runs either, and looks as healthy as one that is at rest. */
function emptyNotes({ counts, branches, window }: CiHealth): readonly string[] {
  if (counts.runs > 0) return [];
  const where = branches.length === 0 ? '' : ` on ${branches.join(', ')}`;
  return [`No run${where} since ${minuteOf(window.since)} counts: is that the branch that CI runs on?`];
}

function minuteOf(time: string): string {
  return `${time.slice(0, 16).replace('T', ' ')} UTC`;
}
