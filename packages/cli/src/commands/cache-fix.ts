import { planFixes } from '@sar/patrol';
import { ANSI_PALETTE, PLAIN_PALETTE, terminalDiff, terminalSafe, unifiedDiff } from '@sar/report';
import { writeInside } from '@sar/host';
import type { Command } from '../arguments/command.js';
import { wantsColor } from '../io.js';
import { BASELINE, CHANGED, NO_COLOR } from '../options.js';
import { RULES } from './cache-check.js';
import { cacheRun } from './cache-run.js';

/** `sar cache fix`: mends what can be mended by a small edit. */
export const cacheFix: Command = {
  name: 'cache fix',
  summary: 'mend what a small edit of the workflow can mend',
  positionals: '[path…]',
  maxPositionals: 10_000,
  details: 'Edits the files in place, and keeps comments, quotes, indentation and line ends. An edit is made only if the result parses, no longer has the finding, and has no new one.',
  options: [{ name: 'dry-run', short: 'n', help: 'print the edits as a diff and write nothing' }, RULES, BASELINE, CHANGED, NO_COLOR],
  examples: ['sar cache fix --dry-run', 'sar cache fix --dry-run | git apply', 'sar cache fix .github/workflows/ci.yml'],
  async run(given, io) {
    const { run, result } = await cacheRun(given, io);
    const plan = planFixes(run.survey, result);
    const dryRun = given.flag('dry-run');
    const palette = wantsColor(io, given.flag('no-color')) ? ANSI_PALETTE : PLAIN_PALETTE;
    for (const { path, before, after } of plan.files) {
      if (dryRun) io.out(terminalDiff(unifiedDiff(path, before, after), palette).map((line) => `${line}\n`).join(''));
      else {
        writeInside(run.root, path, after);
        io.out(`mended ${terminalSafe(path)}\n`);
      }
    }
    for (const { signal, reason } of plan.skipped) io.err(`not mended: ${terminalSafe(`${signal.artefact.path}:${signal.artefact.line ?? 1}`)} ${signal.rule}: ${terminalSafe(reason)}\n`);
    const did = dryRun ? 'would mend' : 'mended';
    io.err(`${did} ${plan.fixed.length} of ${result.findings.length} findings in ${plan.files.length} ${plan.files.length === 1 ? 'file' : 'files'}\n`);
    return 0;
  },
};
