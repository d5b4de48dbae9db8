import type { ActionInputs } from '@sar/runtime';

/** The tokens of a run, masked before anybody sees them. */
export interface Tokens {
  readonly token: string | undefined;
  readonly variablesToken: string | undefined;
}

export function readTokens(inputs: ActionInputs): Tokens {
  return { token: inputs.secret('token'), variablesToken: inputs.secret('variables-token') };
}
