import type { Reading } from '@sar/baseline';
import { readingOf, unknownReading } from '../../reading/reading-draft.js';
import type { SensorInput } from '../../sensor.js';
import { allowanceOf } from '../live-runs/allowance.js';
import { judgeEntries } from './judge-entries.js';
import { judgeLookups } from './judge-lookups.js';
import type { Part } from './part.js';

const BASE = { sensor: 'cache-efficiency', layer: 'L2' } as const;
const UNIT = 'cache entries and lookups';
const PATH = '.github/workflows';

/** See `cacheEfficiency`. */
export async function readCacheEfficiency(input: SensorInput): Promise<Reading> {
  const { github, history, onlyPaths } = input;
  if (github === undefined && history === undefined)
    return unknownReading(BASE, 'no-token', 'without a token GitHub does not list cache entries: pass one with actions: read');
  // Entries and lookups are about no file, so nothing of them is of a change.
  if (onlyPaths !== undefined) return readingOf({ ...BASE, unit: UNIT, judged: 0, signals: [] });
  const allowance = allowanceOf(input.baseline.sensors['cache-efficiency']['max-requests'], history);
  const entries = await judgeEntries(input, allowance);
  const lookups = await judgeLookups(input, allowance);
  if (!entries.known && lookups.judged === 0) return unknownReading(BASE, entries.reason, entries.detail);
  const parts: readonly Part[] = [
    entries.known ? entries.value : { judged: 0, signals: [], looked: [], unjudged: [{ path: PATH, reason: entries.detail }] },
    lookups,
  ];
  return readingOf({
    ...BASE,
    unit: UNIT,
    judged: parts.reduce((sum, { judged }) => sum + judged, 0),
    signals: parts.flatMap(({ signals }) => signals),
    unjudged: parts.flatMap(({ unjudged }) => unjudged),
    looked: parts.flatMap(({ looked }) => looked),
  });
}
