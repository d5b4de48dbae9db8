import type { Reading, ReadingDocument } from '@sar/baseline';

/** What a sensor returned, as SAR's documents hold it: without its signals. */
export function readingDocument(reading: Reading): ReadingDocument {
  const { sensor, layer, outcome, looked } = reading;
  const seen = looked === undefined ? {} : { looked: looked.map(({ what, detail }) => ({ what, detail })) };
  if (outcome === 'unknown') return { sensor, layer, outcome, reason: reading.reason, detail: reading.detail, ...seen };
  const { unit, judged, unjudged } = reading.scope;
  const open = unjudged.map(({ hides, ...rest }) => ({ ...rest, ...(hides !== undefined && { hides: [...hides] }) }));
  return { sensor, layer, outcome, unit, judged, unjudged: open, ...seen };
}
