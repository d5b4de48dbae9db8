import { workflowNotes } from '@sar/patrol';
import { terminalSafe } from '@sar/report';
import type { Command } from '../arguments/command.js';
import { BASELINE, CHANGED } from '../options.js';
import { explainLines } from '../output/explain-lines.js';
import { cacheRun } from './cache-run.js';

/** `sar cache explain`: the verdict on every job, with its reason. */
export const cacheExplain: Command = {
  name: 'cache explain',
  summary: 'list every job: what it downloads, and why its cache is wired, missing, not needed (exempt) or unknown',
  positionals: '[path…]',
  maxPositionals: 10_000,
  details:
    'A directory is a checkout; files are judged alone, in the checkout that holds them. Prints no findings and always exits with 0: "sar cache check" is for that.',
  options: [BASELINE, CHANGED],
  examples: ['sar cache explain', 'sar cache explain .github/workflows/ci.yml'],
  async run(given, io) {
    const { run, result } = await cacheRun(given, io);
    for (const note of [...workflowNotes(run.survey), ...run.notes]) io.out(`${terminalSafe(note)}\n\n`);
    io.out(`${explainLines(result).join('\n')}\n`);
    return 0;
  },
};
