import type { CiHealth, CiState } from '@sar/baseline';

/**
 * The level that people are told of: `ok` unless the evidence requires an alert. Undefined when nothing concluded in the window:
 * that neither raises an alert nor clears one.
 */
export function alertLevel({ rate, alert }: Pick<CiHealth, 'rate' | 'alert'>): CiState | undefined {
  if (rate.share === undefined || rate.concluded === 0) return undefined;
  if (!alert.isRequired) return 'ok';
  return alert.level === 'critical' ? 'critical' : 'degraded';
}
