import { compareText, type Reading, type Unjudged } from '@sar/baseline';

/** Items of one sensor that share the reason why they were not judged. */
export interface UnjudgedGroup {
  readonly reason: string;
  readonly count: number;
  /** The first items, by path and line. */
  readonly examples: readonly Unjudged[];
}

/** What one sensor could not judge, most frequent reason first, at most `maxExamples` examples each. */
export function unjudgedGroups(items: readonly Unjudged[], maxExamples: number): readonly UnjudgedGroup[] {
  const byReason = new Map<string, Unjudged[]>();
  for (const item of items) {
    const group = byReason.get(item.reason);
    if (group === undefined) byReason.set(item.reason, [item]);
    else group.push(item);
  }
  return [...byReason]
    .map(([reason, group]) => ({
      reason,
      count: group.length,
      examples: group.sort((a, b) => compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0)).slice(0, maxExamples),
    }))
    .sort((a, b) => b.count - a.count || compareText(a.reason, b.reason));
}

/** How much the sensors judged: one entry for each unit, in the order of the readings. */
export function judgedCounts(
  readings: readonly Reading[],
): readonly { readonly unit: string; readonly judged: number; readonly unjudged: number }[] {
  const byUnit = new Map<string, { unit: string; judged: number; unjudged: number }>();
  for (const reading of readings) {
    if (reading.outcome === 'unknown') continue;
    const { unit, judged, unjudged } = reading.scope;
    const entry = byUnit.get(unit) ?? { unit, judged: 0, unjudged: 0 };
    byUnit.set(unit, { unit, judged: entry.judged + judged, unjudged: entry.unjudged + unjudged.length });
  }
  return [...byUnit.values()];
}
