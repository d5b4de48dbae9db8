import { UserError } from '@sar/baseline';
import type { Command } from '../arguments/command.js';
import { didYouMean } from '../arguments/parse-arguments.js';
import { cacheCheck } from './cache-check.js';
import { cacheExplain } from './cache-explain.js';
import { cacheFix } from './cache-fix.js';
import { cachePrune } from './cache-prune.js';
import { COMMAND_GROUPS } from './command-groups.js';
import { completion } from './completion.js';
import { explain } from './explain.js';
import { patrolCommand } from './patrol-command.js';
import { searchCommand } from './search/search-command.js';

/** The commands that are there without loading a group, in the order of the help text. */
export const COMMANDS: readonly Command[] = [
  patrolCommand,
  searchCommand,
  cacheCheck,
  cacheFix,
  cacheExplain,
  cachePrune,
  explain,
  completion,
];

/** Every command, those of the groups included. */
export async function allCommands(): Promise<readonly Command[]> {
  const groups = await Promise.all(COMMAND_GROUPS.map(({ load }) => load()));
  return [...COMMANDS, ...groups.flat()];
}

/** The commands of a group: `cache` has `cache check` and others. None when the word is no group. */
export async function groupNamed(word: string): Promise<readonly Command[]> {
  const group = COMMAND_GROUPS.find((candidate) => candidate.word === word);
  return group === undefined ? COMMANDS.filter(({ name }) => name.startsWith(`${word} `)) : group.load();
}

/**
 * The command that the words begin with, and the words behind it.
 *
 * @throws UserError when there is none
 */
export async function commandNamed(words: readonly string[]): Promise<{ readonly command: Command; readonly rest: readonly string[] }> {
  const [first = '', second] = words;
  const members = await groupNamed(first);
  const known = [...COMMANDS, ...members];
  for (const count of [2, 1]) {
    const name = words.slice(0, count).join(' ');
    const command = known.find((candidate) => candidate.name === name);
    if (command === undefined) continue;
    if (count === 1) expectNoCommand(command, members, second);
    return { command, rest: words.slice(count) };
  }
  const group = subcommands(first, members);
  if (group.length === 0) throw new UserError(`there is no command "${first}"${suggestion(first, await allCommands())} See "sar help".`);
  if (second === undefined || second.startsWith('-'))
    throw new UserError(`"sar ${first}" needs one of: ${group.join(', ')}. See "sar help ${first}".`);
  throw new UserError(`"sar ${first}" has no command "${second}"${didYouMean(second, group)} It has ${group.join(', ')}.`);
}

/** What a command that takes no arguments is followed by was meant for another one: `ci-health clasify`. */
function expectNoCommand({ name, maxPositionals }: Command, members: readonly Command[], second: string | undefined): void {
  const group = subcommands(name, members);
  if (maxPositionals > 0 || group.length === 0 || second === undefined || second.startsWith('-')) return;
  throw new UserError(`"sar ${name}" has no command "${second}"${didYouMean(second, group)} It has ${group.join(', ')}.`);
}

/** The second words of the members of a group, without the one that is the group's own command. */
function subcommands(first: string, members: readonly Command[]): readonly string[] {
  return members.filter(({ name }) => name !== first).map(({ name }) => name.slice(first.length + 1));
}

/** Also finds `cache fix` for `fix`, where only one command ends so. */
function suggestion(word: string, commands: readonly Command[]): string {
  const names = commands.map(({ name }) => name);
  const whole = names.filter((name) => name.endsWith(` ${word}`));
  if (whole.length > 0) return `; did you mean ${whole.join(' or ')}?`;
  return didYouMean(word, [...names, ...names.map((name) => name.split(' ')[0] ?? ''), 'help', 'version']);
}
