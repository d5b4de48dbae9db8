import type { Reading } from '@sar/baseline';
import { countWords } from '../../records/age-words.js';
import { readingOfStores, type StoreResult } from '../../records/store-reading.js';
import { unknownReading } from '../../reading/reading-draft.js';
import type { SensorInput } from '../../sensor.js';
import { patternSignals, type PatternFault } from '../pattern-store/pattern-signals.js';
import type { PatternStore } from '../pattern-store/pattern-store.js';
import { readStores } from '../pattern-store/read-stores.js';
import { storesReady } from '../pattern-store/stores-ready.js';
import { confidenceOf } from './confidence-of.js';
import { PATTERN_CONFIDENCE_RULE_TABLE } from './pattern-confidence-rules.js';

const BASE = { sensor: 'pattern-confidence', layer: 'L5', unit: 'patterns' } as const;
const [LOW, INVALID] = PATTERN_CONFIDENCE_RULE_TABLE;

/** See `patternConfidence`. */
export async function readPatternConfidence(input: SensorInput): Promise<Reading> {
  const settings = input.baseline.sensors['pattern-confidence'];
  if (settings.stores.length + input.baseline.ci.patterns.length === 0) {
    const readiness = storesReady(input, BASE.sensor);
    if (!readiness.ready) return unknownReading(BASE, readiness.reason, readiness.detail);
  }
  const results: StoreResult[] = [];
  for (const { store, settings: own } of await readStores(input, settings.stores)) {
    results.push(resultOf(store, own?.['min-confidence'] ?? settings['min-confidence']));
  }
  return readingOfStores(BASE, results);
}

function resultOf(store: PatternStore, minimum: number): StoreResult {
  if (!store.ok) return store;
  const { patterns, path, detail, unjudged } = store;
  const low: PatternFault[] = [];
  const invalid: PatternFault[] = [];
  for (const pattern of patterns) {
    const confidence = confidenceOf(pattern.confidence);
    if (!confidence.valid) invalid.push({ pattern, actual: `has a confidence that is ${confidence.is}` });
    else if (confidence.value < minimum) low.push({ pattern, actual: `has a confidence of ${rounded(confidence.value)}` });
  }
  const signals = [
    ...patternSignals(LOW, store, low, {
      expected: `a confidence of at least ${minimum}`,
      many: (count) => `${count} of ${countWords(patterns.length, 'pattern')} have a confidence below ${minimum}`,
    }),
    ...patternSignals(INVALID, store, invalid, {
      expected: 'a confidence from 0 to 1',
      many: (count) => `${count} of ${countWords(patterns.length, 'pattern')} have no confidence from 0 to 1`,
    }),
  ];
  return { ok: true, judged: patterns.length, signals, unjudged, looked: [{ what: path, detail }] };
}

/** To four places, downwards, so that it never reads as the limit that it is below. */
function rounded(value: number): number {
  return Math.floor(value * 10_000) / 10_000;
}
