import { UserError } from '@sar/baseline';
import type { Arguments, OptionSpec } from '../../arguments/command.js';
import type { Io } from '../../io.js';

export const STDIN: OptionSpec = { name: 'stdin', help: 'read the value from standard input, all of it but a last line end' };

/**
 * Name and value of `NAME VALUE`, or of `NAME --stdin`.
 *
 * @throws UserError when one is missing or given twice
 */
export function nameAndValue(given: Arguments, io: Io): { readonly name: string; readonly value: string } {
  const [name, value] = given.positionals;
  if (name === undefined) throw new UserError('the name of the variable is missing');
  if (given.flag('stdin')) {
    if (value !== undefined) throw new UserError('the value is given twice: as an argument and by --stdin');
    return { name, value: io.readInput().replace(/\r?\n$/, '') };
  }
  if (value === undefined) throw new UserError(`the value of ${name} is missing; --stdin reads it from standard input`);
  return { name, value };
}
