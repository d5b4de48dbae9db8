import type { ApiFailure } from './api-failure.js';
import { translateError } from './translate-error.js';

/** The failure of a request that is not sent, since GitHub answers it to nobody without a token. */
export function anonymousFailure(label: string, needs: string): ApiFailure {
  const failed = { status: 401, headers: {}, message: '', label, needs, isAuthenticated: false };
  return { status: undefined, message: '', attempts: 0, ...translateError(failed) };
}
