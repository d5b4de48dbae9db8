import type { UnknownReason } from '@sar/baseline';

/** Why a sensor could not answer → in words. */
export const UNKNOWN_WORDS: Readonly<Record<UnknownReason, string>> = {
  'no-token': 'no token',
  forbidden: 'not permitted',
  'rate-limited': 'rate limit reached',
  unreachable: 'not reachable',
  'not-configured': 'not configured',
  unsupported: 'not supported here',
  failed: 'failed',
};
