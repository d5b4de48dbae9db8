import {
  UserError,
  toSignalDocument,
  type Baseline,
  type ReadingDocument,
  type Reading,
  type SignalsDocument,
  type Tree,
} from '@sar/baseline';
import { readingDocument } from '@sar/report';
import type { LastSearched } from './due-sensors.js';
import { SAR_VERSION } from './version.js';

/** What a search says about itself. */
export interface SearchRun {
  readonly at: Date;
  readonly commit?: string;
  readonly partial: boolean;
}

/** The document `sar.signals/1` of readings. */
export function signalsDocument(readings: readonly Reading[], { at, commit, partial }: SearchRun): SignalsDocument {
  return {
    schema: 'sar.signals/1',
    version: SAR_VERSION,
    at: at.toISOString(),
    ...(commit !== undefined && { commit }),
    partial,
    sensors: readings.map((reading): ReadingDocument => readingDocument(reading)),
    signals: readings.flatMap((reading) => (reading.outcome === 'signals' ? reading.signals.map(toSignalDocument) : [])),
  };
}

/** The signal stores that the baseline names, for the sensors that were read: path → document. */
export function signalStores(baseline: Baseline, readings: readonly Reading[], run: SearchRun): ReadonlyMap<string, SignalsDocument> {
  const byPath = new Map<string, Reading[]>();
  for (const reading of readings) {
    const path = storeOf(baseline, reading.sensor);
    if (path === undefined) continue;
    byPath.set(path, [...(byPath.get(path) ?? []), reading]);
  }
  const shared = [...byPath].find(([, several]) => several.length > 1);
  if (shared !== undefined)
    throw new UserError(`${shared[1].map(({ sensor }) => sensor).join(' and ')} have the same store ${shared[0]}; give each its own file`);
  return new Map([...byPath].map(([path, own]) => [path, signalsDocument(own, run)]));
}

/** When each sensor last answered, from the signal stores in the repository. A store that cannot be read remembers nothing. */
export function lastSearched(baseline: Baseline, tree: Pick<Tree, 'read'>): LastSearched {
  return (sensor) => {
    const path = storeOf(baseline, sensor);
    if (path === undefined) return undefined;
    const content = tree.read(path, MAX_STORE_BYTES);
    if (content.kind !== 'text') return undefined;
    try {
      const document = JSON.parse(content.text) as {
        readonly schema?: unknown;
        readonly at?: unknown;
        readonly sensors?: readonly unknown[];
      };
      const answered = document.sensors?.some((each) => isAnswerOf(each, sensor)) === true;
      return document.schema === 'sar.signals/1' && answered && typeof document.at === 'string' ? document.at : undefined;
    } catch {
      return undefined;
    }
  };
}

const MAX_STORE_BYTES = 67_108_864;

/** A sensor that could not answer is asked again. */
function isAnswerOf(each: unknown, sensor: string): boolean {
  const { sensor: id, outcome } = (each ?? {}) as { readonly sensor?: unknown; readonly outcome?: unknown };
  return id === sensor && outcome !== 'unknown';
}

/** The signal store that the baseline gives a sensor. */
function storeOf(baseline: Baseline, sensor: string): string | undefined {
  const sections: Readonly<Record<string, { readonly store?: string | undefined } | undefined>> = {
    ...baseline.sensors,
    ...baseline['custom-sensors'],
  };
  return sections[sensor]?.store;
}
