import { UserError } from '@sar/baseline';
import type { Command } from '../arguments/command.js';
import { didYouMean } from '../arguments/parse-arguments.js';
import { cacheCheck } from './cache-check.js';
import { cacheExplain } from './cache-explain.js';
import { cacheFix } from './cache-fix.js';
import { completion } from './completion.js';
import { explain } from './explain.js';
import { patrolCommand } from './patrol-command.js';

/** Every command, in the order of the help text. */
export const COMMANDS: readonly Command[] = [patrolCommand, cacheCheck, cacheFix, cacheExplain, explain, completion];

/**
 * The command that the words begin with, and the words behind it.
 *
 * @throws UserError when there is none
 */
export function commandNamed(words: readonly string[]): { readonly command: Command; readonly rest: readonly string[] } {
  for (const count of [2, 1]) {
    const name = words.slice(0, count).join(' ');
    const command = COMMANDS.find((candidate) => candidate.name === name);
    if (command !== undefined) return { command, rest: words.slice(count) };
  }
  const names = COMMANDS.map(({ name }) => name);
  const group = names.filter((name) => name.startsWith(`${words[0]} `));
  if (group.length > 0) throw new UserError(`"sar ${words[0]}" needs one of: ${group.map((name) => name.slice((words[0] ?? '').length + 1)).join(', ')}`);
  throw new UserError(`there is no command "${words[0] ?? ''}"${didYouMean(words[0] ?? '', names)} See "sar help".`);
}
