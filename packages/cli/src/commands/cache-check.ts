import { CACHE_RULES, UserError } from '@sar/baseline';
import { failing, parseFailOn, unreadNotes, wiringDocument, wiringReport } from '@sar/patrol';
import { cacheWiringMarkdown, terminalSafe, MAX_MARKDOWN_BYTES } from '@sar/report';
import type { Command, OptionSpec } from '../arguments/command.js';
import { BASELINE, CHANGED, FAIL_ON, NO_COLOR, PEDANTIC, QUIET } from '../options.js';
import { FORMAT, render } from '../output/render.js';
import { ruleLink } from '../rule-link.js';
import { cacheRun } from './cache-run.js';
import { explainLines } from '../output/explain-lines.js';

export const RULES: OptionSpec = {
  name: 'rules',
  value: 'IDS',
  repeat: true,
  help: 'judge only these rules, separated by commas',
  suggest: () => CACHE_RULES,
};

/** `sar cache check`: the cache wiring of workflows. */
export const cacheCheck: Command = {
  name: 'cache check',
  summary: 'find jobs whose dependency caches are missing, broken or useless',
  positionals: '[path…]',
  maxPositionals: 10_000,
  details: 'A directory is a checkout; files are judged alone, in the checkout that holds them.',
  options: [
    FORMAT,
    { ...FAIL_ON, help: `${FAIL_ON.help} (default P2)` },
    RULES,
    { name: 'explain', help: 'also list every job with the reason why its cache is wired, missing, not needed (exempt) or unknown' },
    BASELINE,
    CHANGED,
    PEDANTIC,
    QUIET,
    NO_COLOR,
  ],
  examples: [
    'sar cache check',
    'sar cache check .github/workflows/ci.yml --explain',
    'sar cache check --changed origin/main --format github',
  ],
  async run(given, io) {
    const failOn = parseFailOn(given.value('fail-on') ?? 'P2');
    const isTable = (given.value('format') ?? 'table') === 'table';
    if (given.flag('explain') && !isTable)
      throw new UserError(`--explain prints text and goes with --format table; "sar cache explain" prints it alone`);
    const { run, result, sensor } = await cacheRun(given, io);
    const wiring = wiringReport(result, run.survey, sensor);
    const report = { ...wiring, notes: [...wiring.notes, ...run.notes] };
    const command = 'sar cache check';
    io.out(
      render(
        {
          report,
          command,
          category: 'sar/cache-wiring',
          json: () => wiringDocument(result),
          markdown: () => cacheWiringMarkdown(report, { limitBytes: MAX_MARKDOWN_BYTES, linkTo: ruleLink, command }),
        },
        given,
        io,
      ),
    );
    // What the chosen form of output leaves out, so that nothing is passed over in silence.
    if (given.flag('quiet') || !isTable)
      for (const note of [...unreadNotes(result.report), ...run.notes]) io.err(`${terminalSafe(note)}\n`);
    if (given.flag('explain')) io.out(`\n${explainLines(result).join('\n')}\n`);
    return failing(result.findings, failOn, run.known.accepted).length === 0 ? 0 : 1;
  },
};
