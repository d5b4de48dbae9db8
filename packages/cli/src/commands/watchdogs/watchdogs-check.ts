import { SAR_VERSION, type WatchdogLives } from '@sar/patrol';
import { jsonText, MAX_MARKDOWN_BYTES, stopsWatching, watchdogLifeMarkdown, watchdogLifeTable } from '@sar/report';
import type { Arguments, Command } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import { linesText, tableOptions } from '../variables/render-audit.js';
import { openWatchdogs, WATCHDOG_OPTIONS, type OpenWatchdogs } from './open-watchdogs.js';

/** `sar watchdogs check`: whether the watchdogs of a repository still run. */
export const watchdogsCheck: Command = {
  name: 'watchdogs check',
  summary: 'say whether each watchdog still runs: switched on, and on time by its schedule',
  positionals: '[path]',
  maxPositionals: 1,
  details:
    'The watchdogs are those of "sar coverage": workflows that call SAR, and those that the baseline declares. Asks GitHub for their state and their newest run, and writes nothing. Needs Actions: read. How late a run may be says max-late-minutes of the watchdog, else ci.liveness.grace-hours.',
  options: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: ['table', 'markdown', 'json'],
      help: 'table (default), markdown or json (schemas/watchdogs.schema.json)',
    },
    {
      name: 'fail-on-late',
      help: 'exit with 1 when a watchdog is late, never ran, is switched off, not there, or not known to run; with 2 without a token that may ask',
    },
    ...WATCHDOG_OPTIONS,
  ],
  examples: [
    'sar watchdogs check',
    'sar watchdogs check --fail-on-late',
    'sar watchdogs check --format markdown >> "$GITHUB_STEP_SUMMARY"',
  ],
  async run(given, io) {
    const opened = await openWatchdogs(given, io);
    io.out(printed(opened, given, io));
    return given.flag('fail-on-late') ? exitCodeOf(opened.lives) : 0;
  },
};

function exitCodeOf({ watchdogs, refused }: WatchdogLives): number {
  if (refused?.reason === 'no-token' || refused?.reason === 'forbidden') return 2;
  return watchdogs.some(({ state }) => stopsWatching(state)) ? 1 : 0;
}

function printed({ lives, repository }: OpenWatchdogs, given: Arguments, io: Io): string {
  const { watchdogs, unseen, notes } = lives;
  switch (given.value('format')) {
    case 'json':
      return jsonText({
        schema: 'sar.watchdogs/1',
        version: SAR_VERSION,
        at: io.now().toISOString(),
        ...(repository !== undefined && { repository: `${repository.owner}/${repository.repo}` }),
        watchdogs,
        unseen,
        notes,
      });
    case 'markdown':
      return watchdogLifeMarkdown(lives, { limitBytes: MAX_MARKDOWN_BYTES, command: 'sar watchdogs check' });
    default:
      return linesText(watchdogLifeTable(lives, tableOptions(given, io)));
  }
}
