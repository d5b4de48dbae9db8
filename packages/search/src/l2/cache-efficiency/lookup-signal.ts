import { quoteUntrusted, type Signal } from '@sar/baseline';
import { signalOf } from '../../reading/signal-of.js';
import { groupBy } from '../ci-health/measure/group-by.js';
import { CACHE_EFFICIENCY_RULE_TABLE } from './cache-efficiency-rules.js';
import { keyPattern } from './key-pattern.js';
import type { Lookup } from './lookups-in-log.js';

const LOW = CACHE_EFFICIENCY_RULE_TABLE[6];
const PATH = '.github/workflows';
/** Patterns of keys that are listed as evidence, those that miss most. */
const MAX_PATTERNS = 10;

/** The signal of lookups that find nothing too often; undefined when they do not. */
export function lookupSignal(lookups: readonly Lookup[], maxMissPercent: number): Signal | undefined {
  const missed = lookups.filter(({ isHit }) => !isHit).length;
  const percent = (missed / lookups.length) * 100;
  if (lookups.length === 0 || percent <= maxMissPercent) return undefined;
  const groups = groupBy(lookups, ({ key, tool }) => (key === undefined ? tool : quoteUntrusted(keyPattern(key), 120)));
  const worst = [...groups]
    .map(([name, all]) => ({ name, all: all.length, missed: all.filter(({ isHit }) => !isHit).length }))
    .filter((group) => group.missed > 0)
    .toSorted((a, b) => b.missed - a.missed);
  return signalOf(LOW, 'L2', {
    artefact: { kind: 'cache', path: PATH, name: 'lookups in the cache' },
    identity: [],
    message: `${round(percent)} % of the lookups in recent logs found nothing (${missed} of ${lookups.length}), most often ${worst[0]?.name ?? ''}`,
    expected: `at most ${maxMissPercent} %`,
    actual: `${round(percent)} %, ${missed} of ${lookups.length}`,
    evidence: worst
      .slice(0, MAX_PATTERNS)
      .map((group) => ({ path: PATH, text: `${group.name}: ${group.missed} of ${group.all} found nothing` })),
  });
}

function round(percent: number): number {
  return Math.round(percent * 10) / 10;
}
