import type { Reading } from '@sar/baseline';

/** A reading without its pedantic signals; clear when nothing is left. */
export function withoutDoubtful(reading: Reading): Reading {
  if (reading.outcome !== 'signals') return reading;
  const signals = reading.signals.filter(({ pedantic }) => pedantic !== true);
  const { signals: _all, ...rest } = reading;
  return signals.length === 0 ? { ...rest, outcome: 'clear' } : { ...reading, signals };
}
