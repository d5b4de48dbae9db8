import type { ShellCommand } from '@sar/workflows';
import { OWN_COMMANDS } from './own-part.js';
import type { OwnUse } from './own-use.js';

/** Short options that are read. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['-s', 'sensor'],
  ['-h', 'help'],
  ['-n', 'dry-run'],
]);
/** The bundle that stands for the program in SAR's own repository, and in a checkout of it. */
const BUNDLE = /(?:^|\/)dist\/cli\/index\.js$/;

/**
 * The part of SAR that a command of a script runs; undefined for another program. `sar` is the name of another program, too, which
 * takes no such words.
 */
export function commandUse(command: ShellCommand, path: string, line: number): OwnUse | undefined {
  const words = command.program === 'sar' ? command.args : bundleArguments(command);
  if (words === undefined || command.elsewhere !== undefined) return undefined;
  const [first = '', second = ''] = words.map(({ text }) => text);
  const name = [`${first} ${second}`, first].find((each) => Object.hasOwn(OWN_COMMANDS, each));
  const part = name === undefined ? undefined : OWN_COMMANDS[name];
  if (name === undefined || part === undefined) return undefined;
  return { part, name: `sar ${name}`, given: optionsOf(words.map(({ text }) => text).slice(name.split(' ').length)), path, line };
}

function bundleArguments({ program, args }: ShellCommand): ShellCommand['args'] | undefined {
  const [script, ...rest] = args;
  return program === 'node' && script !== undefined && BUNDLE.test(script.text) ? rest : undefined;
}

/** `--name value`, `--name=value`, `-s value`; of one that is given several times, all values with commas. A switch has `true`. */
function optionsOf(words: readonly string[]): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const [index, word] of words.entries()) {
    const [, name, value] = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(word) ?? [];
    const key = name ?? SHORT.get(word);
    if (key === undefined) continue;
    const next = words[index + 1];
    const text = value ?? (next === undefined || next.startsWith('-') ? 'true' : next);
    const before = given.get(key);
    given.set(key, before === undefined ? text : `${before},${text}`);
  }
  return given;
}
