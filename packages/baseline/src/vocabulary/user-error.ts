/** A place in a file of the user, 1-based. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * The user must act: the message says what is wrong, where, and how to mend it. Everything else that is thrown is a defect
 * of SAR. `exitCode` is the CLI's: 2 authentication or permission, 3 usage or baseline.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly exitCode: 2 | 3;
  readonly places: readonly Place[];

  constructor(message: string, options: { exitCode?: 2 | 3; places?: readonly Place[]; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.exitCode = options.exitCode ?? 3;
    this.places = options.places ?? [];
  }
}
