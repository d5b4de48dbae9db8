import { UserError } from '@sar/baseline';

/**
 * Checks a token; undefined and the empty text are no token. What no HTTP header may hold is refused here, since the error of the
 * machine that sends it would show the token.
 *
 * @throws UserError without the token in it
 */
export function readToken(token: string | undefined): string | undefined {
  if (token === undefined || token === '') return undefined;
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new UserError('the token holds a space, a line break or another character that no token has: pass it as GitHub shows it', {
      exitCode: 2,
    });
  }
  return token;
}
