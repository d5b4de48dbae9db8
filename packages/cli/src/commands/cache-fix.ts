import { planFixes } from '@sar/patrol';
import { ANSI_PALETTE, breakWorkflowCommands, PLAIN_PALETTE, terminalDiff, terminalSafe, unifiedDiff } from '@sar/report';
import { writeInside } from '@sar/host';
import type { Command } from '../arguments/command.js';
import { wantsColor, type Io } from '../io.js';
import { BASELINE, CHANGED, NO_COLOR } from '../options.js';
import { RULES } from './cache-check.js';
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
      if (dryRun) printDiff(path, unifiedDiff(path, before, after), io, given.flag('no-color'));
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

/**
 * In a pipe the diff is printed to the byte, for `git apply`; on a terminal it is made safe to look at. In a runner's log, too,
 * text that the runner would take for a command is broken, which makes that diff useless for `git apply`; that is said.
 */
function printDiff(path: string, diff: string, io: Io, noColor: boolean): void {
  if (io.columns !== undefined || wantsColor(io, noColor)) {
    const palette = wantsColor(io, noColor) ? ANSI_PALETTE : PLAIN_PALETTE;
    io.out(
      terminalDiff(diff, palette)
        .map((line) => `${line}\n`)
        .join(''),
    );
    return;
  }
  const lines = diff.split('\n');
  const safe = io.environment['GITHUB_ACTIONS'] === 'true' ? lines.map(breakWorkflowCommands) : lines;
  io.out(safe.join('\n'));
  if (safe.some((line, at) => line !== lines[at]))
    io.err(
      `${terminalSafe(path)}: its text looks like a command to the runner and is printed changed; this diff does not apply, use "sar cache fix" without --dry-run\n`,
    );
}
