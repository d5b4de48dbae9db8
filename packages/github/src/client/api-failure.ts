import type { UnknownReason } from '@sar/baseline';

/** Why a request has no answer, in words for people. Holds no token and no value that was sent. */
export interface ApiFailure {
  /** HTTP status; undefined when there was no answer, or none was asked for. */
  readonly status: number | undefined;
  readonly reason: UnknownReason;
  /** What could not be done, why, how to mend it and what works without it. */
  readonly detail: string;
  /** GitHub's own message, untrusted; empty when there is none. */
  readonly message: string;
  /** HTTP requests that were sent for it. More than one means that an earlier one may have taken effect. */
  readonly attempts: number;
}

/** Carries a failure through Octokit's hooks. Without a `request`, so that the retry plugin leaves it alone. */
export class ApiFailureError extends Error {
  override readonly name = 'ApiFailureError';
  readonly failure: Omit<ApiFailure, 'attempts'>;

  constructor(failure: Omit<ApiFailure, 'attempts'>) {
    super(failure.detail);
    this.failure = failure;
  }
}
