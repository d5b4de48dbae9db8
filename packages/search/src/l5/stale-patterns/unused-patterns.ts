import { dayOf, daysBetween, dayWords } from '../../records/age-words.js';
import type { PatternFault } from '../pattern-store/pattern-signals.js';
import type { StoredPattern } from '../pattern-store/pattern-store.js';

/**
 * The patterns that were not used for longer than allowed. One that was never used counts from when it was made; where that is not told,
 * it counts at once.
 *
 * @param now milliseconds since 1970
 */
export function unusedPatterns(patterns: readonly StoredPattern[], unusedDays: number, now: number): readonly PatternFault[] {
  return patterns.flatMap((pattern) => {
    const { lastUsed, created } = pattern;
    if (lastUsed === undefined) return [];
    if (lastUsed !== 'never') {
      const days = daysBetween(lastUsed, now);
      return days > unusedDays ? [{ pattern, actual: `was last used ${dayOf(lastUsed)}, ${dayWords(days)} ago` }] : [];
    }
    if (created === undefined) return [{ pattern, actual: 'was never used' }];
    const days = daysBetween(created, now);
    return days > unusedDays ? [{ pattern, actual: `was never used since it was made ${dayOf(created)}, ${dayWords(days)} ago` }] : [];
  });
}
