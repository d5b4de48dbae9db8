import type { StoredPattern } from '../pattern-store/pattern-store.js';

/** Patterns that match the same. */
export interface MatchingPatterns {
  readonly patterns: readonly StoredPattern[];
  /** The different resolutions; empty when no two that are told differ. */
  readonly resolutions: readonly string[];
}

/** The groups of two or more patterns with the same text; patterns without one belong to none. */
export function matchingPatterns(patterns: readonly StoredPattern[]): readonly MatchingPatterns[] {
  const groups = new Map<string, StoredPattern[]>();
  for (const each of patterns) {
    if (each.pattern === undefined) continue;
    const group = groups.get(each.pattern);
    if (group === undefined) groups.set(each.pattern, [each]);
    else group.push(each);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const resolutions = [...new Set(group.flatMap(({ resolution }) => resolution ?? []))];
      return { patterns: group, resolutions: resolutions.length > 1 ? resolutions : [] };
    });
}
