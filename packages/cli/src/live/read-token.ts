import { UserError } from '@sar/baseline';
import type { Arguments } from '../arguments/command.js';
import type { Io } from '../io.js';
import { TOKEN_VARIABLE } from './live-options.js';

/**
 * The token, from the environment variable that `--token-env` names, else from `SAR_TOKEN`; undefined when that is not set. No other
 * place is looked at: a token that happens to lie around is not one that was given.
 *
 * @throws UserError when `--token-env` names a variable that is not set, or the value cannot be a token
 */
export function readToken(given: Arguments, io: Io): string | undefined {
  const name = given.value('token-env');
  if (name !== undefined && !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
    throw new UserError('--token-env takes the name of an environment variable, not a token');
  const token = io.environment[name ?? TOKEN_VARIABLE];
  if (token === undefined || token === '') {
    // The name is not repeated: a token looks like one, and is given here by mistake.
    if (name !== undefined)
      throw new UserError('--token-env names an environment variable that is not set; it takes the name, not the token itself', {
        exitCode: 2,
      });
    return undefined;
  }
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new UserError('the token holds a space, a line break or another character that no token has: pass it as GitHub shows it', {
      exitCode: 2,
    });
  }
  return token;
}
