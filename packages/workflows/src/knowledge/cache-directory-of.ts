import type { ShellCommand } from '../shell/shell-command.js';
import { knowledge } from './knowledge-data.js';

/** Id of the ecosystem whose cache directory the command prints (`npm config get cache`, `go env GOCACHE`); undefined for other commands. */
export function cacheDirectoryOf(command: ShellCommand): string | undefined {
  const program = command.program.replace(/^(pip|python)\d[\d.]*$/, '$1');
  const words = command.args.map(({ text }) => text);
  for (const { id, prints } of knowledge().ecosystems.values()) {
    if (prints.some((print) => fits(print.split(' '), program, words))) return id;
  }
  return undefined;
}

/** The words of the data in their order; options may stand between them. */
function fits(print: readonly string[], program: string, words: readonly string[]): boolean {
  if (print[0] !== program) return false;
  let from = 0;
  for (const wanted of print.slice(1)) {
    const at = words.indexOf(wanted, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
