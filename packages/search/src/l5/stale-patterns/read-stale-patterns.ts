import type { Reading, Signal } from '@sar/baseline';
import { countWords, dayWords } from '../../records/age-words.js';
import { runInstant } from '../../records/run-instant.js';
import { readingOfStores, type StoreResult } from '../../records/store-reading.js';
import { unknownReading } from '../../reading/reading-draft.js';
import type { SensorInput } from '../../sensor.js';
import { patternGroupSignal, patternSignals } from '../pattern-store/pattern-signals.js';
import type { PatternStore } from '../pattern-store/pattern-store.js';
import { readStores } from '../pattern-store/read-stores.js';
import { storesReady } from '../pattern-store/stores-ready.js';
import { matchingPatterns, type MatchingPatterns } from './matching-patterns.js';
import { STALE_PATTERNS_RULE_TABLE } from './stale-patterns-rules.js';
import { unusedPatterns } from './unused-patterns.js';

const BASE = { sensor: 'stale-patterns', layer: 'L5', unit: 'patterns' } as const;
const [UNUSED, DUPLICATE, CONTRADICTING] = STALE_PATTERNS_RULE_TABLE;
/** Most ids and resolutions that a message names. */
const MAX_NAMED = 5;

/** See `stalePatterns`. */
export async function readStalePatterns(input: SensorInput): Promise<Reading> {
  const settings = input.baseline.sensors['stale-patterns'];
  if (settings.stores.length + input.baseline.ci.patterns.length === 0) {
    const readiness = storesReady(input, BASE.sensor);
    if (!readiness.ready) return unknownReading(BASE, readiness.reason, readiness.detail);
  }
  const now = runInstant(input);
  const results: StoreResult[] = [];
  for (const { store, settings: own } of await readStores(input, settings.stores)) {
    results.push(resultOf(store, own?.['unused-days'] ?? settings['unused-days'], now));
  }
  return readingOfStores(BASE, results);
}

function resultOf(store: PatternStore, unusedDays: number, now: number): StoreResult {
  if (!store.ok) return store;
  const { patterns, path, detail, unjudged } = store;
  const unused = unusedPatterns(patterns, unusedDays, now);
  const signals = [
    ...patternSignals(UNUSED, store, unused, {
      expected: `used in the last ${dayWords(unusedDays)}`,
      many: (count) => `${count} of ${countWords(patterns.length, 'pattern')} were not used in the last ${dayWords(unusedDays)}`,
    }),
    ...matchingPatterns(patterns).map((group) => matchSignal(store, group)),
  ];
  return { ok: true, judged: patterns.length, signals, unjudged, looked: [{ what: path, detail }] };
}

function matchSignal(store: Extract<PatternStore, { readonly ok: true }>, { patterns, resolutions }: MatchingPatterns): Signal {
  const ids = named(patterns.map(({ id }) => id));
  if (resolutions.length > 0)
    return patternGroupSignal(CONTRADICTING, store, patterns, {
      message: `the patterns ${ids} of ${store.name} match the same and lead to different resolutions: ${named(resolutions.map(short))}`,
      expected: 'one resolution for what matches the same',
      actual: countWords(resolutions.length, 'resolution'),
      facts: ({ id, resolution = 'none' }) => `${id}: ${short(resolution)}`,
    });
  return patternGroupSignal(DUPLICATE, store, patterns, {
    message: `the patterns ${ids} of ${store.name} match the same`,
    expected: 'one pattern',
    actual: countWords(patterns.length, 'pattern'),
    facts: ({ id, pattern = '' }) => `${id}: ${short(pattern)}`,
  });
}

function named(texts: readonly string[]): string {
  return `${texts.slice(0, MAX_NAMED).join(', ')}${texts.length > MAX_NAMED ? ` and ${texts.length - MAX_NAMED} more` : ''}`;
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
