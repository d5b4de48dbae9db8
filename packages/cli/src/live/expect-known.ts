import { UserError, type Answer } from '@sar/baseline';

/**
 * The value of an answer.
 *
 * @throws UserError (exit code 2 for a token or a permission) when it is not known
 */
export function expectKnown<T>(answer: Answer<T>): T {
  if (answer.known) return answer.value;
  throw new UserError(answer.detail, { exitCode: answer.reason === 'no-token' || answer.reason === 'forbidden' ? 2 : 3 });
}
