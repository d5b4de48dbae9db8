import type { ShellCommand } from '../shell/shell-command.js';
import type { CommandLine } from './command-line.js';
import { packageName } from './package-word.js';

/** The command that a launcher starts (`npx playwright install` starts `playwright install`); undefined when there is none. */
export function innerCommand(command: ShellCommand, line: CommandLine, taken: number): ShellCommand | undefined {
  const start = line.positionals[taken]?.index ?? line.rest[0]?.index;
  if (start === undefined) return undefined;
  const word = command.args[start];
  if (word === undefined) return undefined;
  const module = word.text === '-m' || (/^(?:python|python3)$/.test(word.text) && command.args[start + 1]?.text === '-m');
  const shift = module ? (word.text === '-m' ? 1 : 2) : 0;
  const program = command.args[start + shift];
  if (program === undefined) return undefined;
  return { ...command, program: baseName(packageName(program)), writtenProgram: program.text, args: command.args.slice(start + shift + 1) };
}

/** Scoped packages (`@puppeteer/browsers`) keep their scope: it is part of the program's name in the data. */
function baseName(name: string): string {
  if (name.startsWith('@')) return name;
  return (name.split(/[/\\]/).at(-1) ?? name).replace(/\.(?:exe|cmd)$/i, '');
}
