import type { Layer, Looked, Reading, Signal, Unjudged, UnknownReason } from '@sar/baseline';

/** Most signals that a sensor returns; the rest is counted among what was not judged. */
export const MAX_SIGNALS = 2000;
/** Most items that are named as looked at, or as not judged. */
const MAX_NAMED = 1000;

/** What a sensor gathers while it looks. */
export interface ReadingDraft {
  readonly sensor: string;
  readonly layer: Layer;
  /** What the judged items are, in the plural. */
  readonly unit: string;
  readonly judged: number;
  readonly signals: readonly Signal[];
  readonly unjudged?: readonly Unjudged[];
  readonly looked?: readonly Looked[];
}

/** The reading of a draft: `signals` when there are any, else `clear`. What is cut off is said. */
export function readingOf({ sensor, layer, unit, judged, signals, unjudged = [], looked = [] }: ReadingDraft): Reading {
  const kept = signals.slice(0, MAX_SIGNALS);
  const cut = signals.length - kept.length;
  const open = unjudged.slice(0, MAX_NAMED);
  const unnamed = unjudged.length - open.length;
  const scope = {
    unit,
    judged,
    unjudged: [
      ...open,
      ...(unnamed > 0 ? [{ path: '.', reason: `${unnamed} more are not named here` }] : []),
      ...(cut > 0 ? [{ path: '.', reason: `${cut} more signals are not listed: ${MAX_SIGNALS} are the most` }] : []),
    ],
  };
  const base = { sensor, layer, ...(looked.length > 0 && { looked: looked.slice(0, MAX_NAMED) }) };
  return kept.length === 0 ? { ...base, outcome: 'clear', scope } : { ...base, outcome: 'signals', scope, signals: kept };
}

/** The reading of a sensor that cannot answer. `detail` says what is missing and what to do. */
export function unknownReading(
  { sensor, layer, looked = [] }: Pick<ReadingDraft, 'sensor' | 'layer' | 'looked'>,
  reason: UnknownReason,
  detail: string,
): Reading {
  return { sensor, layer, ...(looked.length > 0 && { looked: looked.slice(0, MAX_NAMED) }), outcome: 'unknown', reason, detail };
}
