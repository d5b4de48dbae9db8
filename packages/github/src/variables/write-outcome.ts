import type { WriteOutcome } from '@sar/baseline';
import type { ApiFailure } from '../client/index.js';

/** GitHub's words for a value or a name that it will not take. */
const INVALID = new Set([400, 413, 422]);
/** A permission, or nothing there that the token may see. */
const FORBIDDEN = new Set([403, 404, 410, 451]);

/** A failed write: refused for good, or worth another run (a rate limit, a connection, a token that expired). */
export function writeOutcome({ status, reason, detail, attempts }: ApiFailure): WriteOutcome {
  // Nothing was sent: a name that cannot stand in an address.
  if (status === undefined && reason === 'failed' && attempts === 0) return { outcome: 'refused', reason: 'invalid', detail };
  if (reason === 'rate-limited' || reason === 'no-token' || status === undefined) return { outcome: 'failed', reason, detail };
  if (INVALID.has(status)) return { outcome: 'refused', reason: 'invalid', detail };
  return { outcome: FORBIDDEN.has(status) ? 'refused' : 'failed', reason, detail };
}
