import { UserError } from '@sar/baseline';
import type { Arguments } from './command.js';

/**
 * The argument of a command that needs exactly one.
 *
 * @throws UserError when it is missing
 */
export function onePositional(given: Arguments, what: string): string {
  const [word] = given.positionals;
  if (word === undefined || word === '') throw new UserError(`${what} is missing`);
  return word;
}
