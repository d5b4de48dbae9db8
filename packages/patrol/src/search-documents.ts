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
import { sensorSection } from './sensor-section.js';
import { SAR_VERSION } from './version.js';

/** What a search says about itself. */
export interface SearchRun {
  readonly at: Date;
  readonly commit?: string;
  /** True when only a part of the repository was judged; sensors that were left out make no part of it. */
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

/**
 * The signal stores that the baseline names, for the sensors that were read: path → document.
 *
 * @throws UserError for one that two sensors share, and for one that is another file already: a baseline may be somebody else's, and a
 *   slip of the pen should cost nobody a file
 */
export function signalStores(
  baseline: Baseline,
  readings: readonly Reading[],
  run: SearchRun,
  tree: Pick<Tree, 'read'>,
): ReadonlyMap<string, SignalsDocument> {
  const byPath = new Map<string, Reading[]>();
  for (const reading of readings) {
    const path = sensorSection(baseline, reading.sensor)?.store;
    if (path === undefined) continue;
    byPath.set(path, [...(byPath.get(path) ?? []), reading]);
  }
  for (const [path, own] of byPath) {
    const [first] = own;
    if (own.length > 1)
      throw new UserError(`${own.map(({ sensor }) => sensor).join(' and ')} have the same store ${path}; give each its own file`);
    if (first !== undefined && !mayBeStore(tree, path))
      throw new UserError(`the store ${path} of ${first.sensor} is another file already, which is not overwritten; name a file of its own`);
  }
  return new Map([...byPath].map(([path, own]) => [path, signalsDocument(own, run)]));
}

/** Whether a path is free, or holds signals already. A link is for the writing to refuse. */
function mayBeStore(tree: Pick<Tree, 'read'>, path: string): boolean {
  if (path.split('/').some((part) => part.toLowerCase() === '.git')) return false;
  const content = tree.read(path, MAX_STORE_BYTES);
  if (content.kind === 'absent' || content.kind === 'outside') return true;
  return content.kind === 'text' && (content.text.trim() === '' || documentIn(content.text) !== undefined);
}

/** When each sensor last answered, from the signal stores in the repository. A store that cannot be read remembers nothing. */
export function lastSearched(baseline: Baseline, tree: Pick<Tree, 'read'>): LastSearched {
  return (sensor) => {
    const path = sensorSection(baseline, sensor)?.store;
    if (path === undefined) return undefined;
    const content = tree.read(path, MAX_STORE_BYTES);
    if (content.kind !== 'text') return undefined;
    const document = documentIn(content.text);
    const answered = document?.sensors.some((each) => isAnswerOf(each, sensor)) === true;
    return answered && typeof document?.at === 'string' ? document.at : undefined;
  };
}

/** What of a signal store is looked at again; undefined for what is none. */
function documentIn(text: string): { readonly at?: unknown; readonly sensors: readonly unknown[] } | undefined {
  try {
    const document = JSON.parse(text) as { readonly schema?: unknown; readonly at?: unknown; readonly sensors?: unknown } | null;
    if (document?.schema !== 'sar.signals/1') return undefined;
    return { at: document.at, sensors: Array.isArray(document.sensors) ? document.sensors : [] };
  } catch {
    return undefined;
  }
}

const MAX_STORE_BYTES = 67_108_864;

/** A sensor that could not answer is asked again. */
function isAnswerOf(each: unknown, sensor: string): boolean {
  const { sensor: id, outcome } = (each ?? {}) as { readonly sensor?: unknown; readonly outcome?: unknown };
  return id === sensor && outcome !== 'unknown';
}
