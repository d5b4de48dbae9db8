import { SAR_VERSION } from '@sar/patrol';
import { coverageMarkdown, coverageTable, jsonText, MAX_MARKDOWN_BYTES, terminalSafe } from '@sar/report';
import type { Coverage } from '@sar/baseline';
import type { Arguments, Command } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import { openRun } from '../../open-run.js';
import { BASELINE, NO_COLOR } from '../../options.js';
import { linesText, tableOptions } from '../variables/render-audit.js';
import { openCoverage } from './open-coverage.js';

/** `sar coverage`: the coverage map of a repository. */
export const coverageCommand: Command = {
  name: 'coverage',
  summary: 'which watchdog watches each layer, what it feeds, what that sets off, and what nobody watches',
  positionals: '[path]',
  maxPositionals: 1,
  details:
    'Reads the workflows of the checkout, and the watchdogs that the baseline declares (watchdogs.list). Uses no network and writes nothing. A watchdog counts when a schedule, an event or another watchdog starts it; whether it really ran says "sar watchdogs check". Workflows that run SAR through a script of the repository are not seen.',
  options: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: ['table', 'markdown', 'json'],
      help: 'table (default), markdown or json (schemas/coverage.schema.json)',
    },
    { name: 'fail-on-gap', help: 'exit with 1 when there is a gap; what is only to know does not count' },
    BASELINE,
    NO_COLOR,
  ],
  examples: ['sar coverage', 'sar coverage --fail-on-gap', 'sar coverage --format markdown >> "$GITHUB_STEP_SUMMARY"'],
  run,
};

async function run(given: Arguments, io: Io): Promise<number> {
  const opened = await openRun(given, io);
  const coverage = await openCoverage(given, io, opened);
  io.out(printed(coverage, given, io));
  const { notice } = opened.survey.baseline;
  if (notice !== undefined) io.err(`${terminalSafe(notice)}\n`);
  return given.flag('fail-on-gap') && coverage.gaps.some(({ weight }) => weight !== 'low') ? 1 : 0;
}

function printed(coverage: Coverage, given: Arguments, io: Io): string {
  switch (given.value('format')) {
    case 'json':
      return jsonText({ schema: 'sar.coverage/1', version: SAR_VERSION, ...coverage });
    case 'markdown':
      return coverageMarkdown(coverage, { limitBytes: MAX_MARKDOWN_BYTES, command: 'sar coverage' });
    default:
      return linesText(coverageTable(coverage, tableOptions(given, io)));
  }
}
