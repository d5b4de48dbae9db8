import { planFixes } from '@sar/patrol';
import { terminalSafe, unifiedDiff } from '@sar/report';
import { writeInside } from '@sar/host';
import type { Command } from '../arguments/command.js';
import { BASELINE, CHANGED, NO_COLOR } from '../options.js';
import { RULES } from './cache-check.js';
import { printDiff } from '../output/print-diff.js';
import { cacheRun } from './cache-run.js';

/** `sar cache fix`: mends what can be mended by a small edit. */
export const cacheFix: Command = {
  name: 'cache fix',
  summary: 'edit the workflows so that findings with a mechanical remedy are mended',
  positionals: '[path…]',
  maxPositionals: 10_000,
  details:
    'Edits the files in place, and keeps comments, quotes, indentation and line ends. An edit is made only if the result parses, no longer has the finding, and has no new one.',
  options: [{ name: 'dry-run', short: 'n', help: 'print the edits as a diff and write nothing' }, RULES, BASELINE, CHANGED, NO_COLOR],
  examples: ['sar cache fix --dry-run', 'sar cache fix --dry-run | git apply', 'sar cache fix .github/workflows/ci.yml'],
  async run(given, io) {
    const { run, result } = await cacheRun(given, io);
    const { files, fixed, skipped } = planFixes(run.survey, result);
    const dryRun = given.flag('dry-run');
    for (const { path, before, after } of files) {
      if (dryRun) printDiff(path, unifiedDiff(path, before, after), io, { noColor: given.flag('no-color'), command: 'sar cache fix' });
      else {
        writeInside(run.root, path, after);
        io.out(`mended ${terminalSafe(path)}\n`);
      }
    }
    for (const note of run.notes) io.err(`${terminalSafe(note)}\n`);
    for (const { signal, reason } of skipped)
      io.err(`not mended: ${terminalSafe(`${signal.artefact.path}:${signal.artefact.line ?? 1} ${signal.rule}: ${reason}`)}\n`);
    const open = result.findings.filter(({ waived }) => waived === undefined).length;
    io.err(
      open === 0
        ? 'no findings, nothing to mend\n'
        : `${dryRun ? 'would mend' : 'mended'} ${fixed.length} of ${open} ${open === 1 ? 'finding' : 'findings'} in ${files.length} ${files.length === 1 ? 'file' : 'files'}\n`,
    );
    return 0;
  },
};
