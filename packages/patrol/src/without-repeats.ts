import type { Reading, Signal } from '@sar/baseline';

/**
 * Readings in which nothing is said twice: a dead version of the cache action is a `dead-cache-action` of the cache wiring, and the
 * `dead-reference` of the action versions at the same line is left out. A reading that is left without signals is clear.
 */
export function withoutRepeats(readings: readonly Reading[]): readonly Reading[] {
  const told = new Set(
    readings.flatMap((reading) => (reading.outcome === 'signals' && reading.sensor === 'cache-wiring' ? placesOf(reading.signals) : [])),
  );
  return told.size === 0 ? readings : readings.map((reading) => without(reading, told));
}

function placesOf(signals: readonly Signal[]): readonly string[] {
  return signals.flatMap(({ rule, artefact }) => (rule === 'dead-cache-action' && artefact.line !== undefined ? [placeOf(artefact)] : []));
}

function placeOf({ path, line }: Signal['artefact']): string {
  return `${line ?? ''}:${path}`;
}

function without(reading: Reading, told: ReadonlySet<string>): Reading {
  if (reading.outcome !== 'signals' || reading.sensor !== 'action-drift') return reading;
  const signals = reading.signals.filter(({ rule, artefact }) => rule !== 'dead-reference' || !told.has(placeOf(artefact)));
  const { signals: _all, ...rest } = reading;
  return signals.length === 0 ? { ...rest, outcome: 'clear' } : { ...reading, signals };
}
