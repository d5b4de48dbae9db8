import type { Command } from '../arguments/command.js';
import { BASELINE, CHANGED, NO_COLOR, PEDANTIC } from '../options.js';
import { explainLines } from '../output/explain-lines.js';
import { cacheRun } from './cache-run.js';

/** `sar cache explain`: the verdict on every job, with its reason. */
export const cacheExplain: Command = {
  name: 'cache explain',
  summary: 'say of every job what it downloads, and why it is wired, exempt, missing a cache or unknown',
  positionals: '[path…]',
  maxPositionals: 10_000,
  options: [BASELINE, CHANGED, PEDANTIC, NO_COLOR],
  examples: ['sar cache explain', 'sar cache explain .github/workflows/ci.yml'],
  async run(given, io) {
    const { result } = await cacheRun(given, io);
    io.out(`${explainLines(result).join('\n')}\n`);
    return 0;
  },
};
