import type { Looked, Reading, Signal, Unjudged, UnknownReason } from '@sar/baseline';
import { readingOf, unknownReading, type ReadingDraft } from '../reading/reading-draft.js';

/** What one declared store gave: signals and what was not judged, or why nothing was. */
export type StoreResult =
  | {
      readonly ok: true;
      readonly judged: number;
      readonly signals: readonly Signal[];
      readonly unjudged: readonly Unjudged[];
      readonly looked: readonly Looked[];
    }
  | { readonly ok: false; readonly path: string; readonly reason: UnknownReason; readonly why: string };

/** The reading over several stores: unknown when none could be read, with the first one's reason. */
export function readingOfStores(
  { sensor, layer, unit }: Pick<ReadingDraft, 'sensor' | 'layer' | 'unit'>,
  results: readonly StoreResult[],
): Reading {
  const read = results.filter((result) => result.ok);
  const failed = results.filter((result) => !result.ok);
  const looked = [...read.flatMap((result) => result.looked), ...failed.map(({ path, why }) => ({ what: path, detail: why }))];
  const [first] = failed;
  if (read.length === 0 && first !== undefined)
    return unknownReading({ sensor, layer, looked }, first.reason, `${first.path}: ${first.why}`);
  return readingOf({
    sensor,
    layer,
    unit,
    judged: read.reduce((sum, { judged }) => sum + judged, 0),
    signals: read.flatMap(({ signals }) => signals),
    unjudged: [...failed.map(({ path, why }) => ({ path, reason: why })), ...read.flatMap(({ unjudged }) => unjudged)],
    looked,
  });
}
