import { ANSI_PALETTE, breakWorkflowCommands, PLAIN_PALETTE, terminalDiff, terminalSafe } from '@sar/report';
import { wantsColor, type Io } from '../io.js';

/**
 * In a pipe the diff is printed to the byte, for `git apply`; on a terminal it is made safe to look at. In a runner's log, too,
 * text that the runner would take for a command is broken, which makes that diff useless for `git apply`; that is said.
 *
 * @param command the command that makes the edits without printing them
 */
export function printDiff(
  path: string,
  diff: string,
  io: Io,
  { noColor, command }: { readonly noColor: boolean; readonly command: string },
): void {
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
      `${terminalSafe(path)}: its text looks like a command to the runner and is printed changed; this diff does not apply, use "${command}" without --dry-run\n`,
    );
}
