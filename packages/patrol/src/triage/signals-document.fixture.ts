import { toSignalDocument, type ReadingDocument, type Signal, type SignalsDocument } from '@sar/baseline';
import { signal } from '../finding.fixture.js';

/** The reading of `cache-wiring` that has signals. */
export const CACHE_READING: ReadingDocument = {
  sensor: 'cache-wiring',
  layer: 'L2',
  outcome: 'signals',
  unit: 'jobs',
  judged: 3,
  unjudged: [],
};

/** A reading of a sensor that found nothing. */
export function clearReading(sensor: string): ReadingDocument {
  return { sensor, layer: 'L2', outcome: 'clear', unit: 'files', judged: 1, unjudged: [] };
}

/** A reading of a sensor that could not answer. */
export function unknownReading(sensor: string): ReadingDocument {
  return { sensor, layer: 'L2', outcome: 'unknown', reason: 'no-token', detail: 'it needs a token' };
}

/** A document of signals: one `missing-cache` of `cache-wiring`, with the given changes. */
export function signalsText(changes: object = {}, signals: readonly Partial<Signal>[] = [{}]): string {
  const document: SignalsDocument = {
    schema: 'sar.signals/1',
    version: '0.1.0',
    at: '2026-11-22T05:00:00.000Z',
    commit: 'a'.repeat(40),
    partial: false,
    sensors: [CACHE_READING],
    signals: signals.map((each) => toSignalDocument(signal(each))),
  };
  return JSON.stringify({ ...document, ...changes });
}
