import type { ActionInputs } from '@sar/runtime';

/** Tokens of the action, masked as they are read. */
export interface Tokens {
  readonly token: string | undefined;
  readonly pushToken: string | undefined;
  readonly variablesToken: string | undefined;
}

export function readTokens(inputs: ActionInputs): Tokens {
  return { token: inputs.secret('token'), pushToken: inputs.secret('push-token'), variablesToken: inputs.secret('variables-token') };
}
