import type { Reading, UnknownReason } from '@sar/baseline';

/** Sensors that cannot answer for the same reason, where a whole run is told: what each lacks, `sar search --list` says. */
export interface SilentGroup {
  readonly reason: UnknownReason;
  readonly sensors: readonly string[];
  /** What they lack, in words. */
  readonly words: string;
}

/** Reasons that are no trouble of this run: a repository has no such report, or nobody gave a token. */
const GROUPED: Readonly<Partial<Record<UnknownReason, string>>> = {
  'not-configured': 'have nothing to read here; "sar search --list" says what each needs',
  'no-token': 'need a token (SAR_TOKEN, or the input token of the action)',
};
/** From so many on they are told together. */
const FEWEST = 3;

/** Splits readings into groups of sensors that lack the same, and the rest, which is told one by one. */
export function silentGroups(readings: readonly Reading[]): { readonly groups: readonly SilentGroup[]; readonly rest: readonly Reading[] } {
  const groups = Object.entries(GROUPED).flatMap(([reason, words]) => {
    const sensors = readings.flatMap((reading) => (reading.outcome === 'unknown' && reading.reason === reason ? [reading.sensor] : []));
    return sensors.length < FEWEST ? [] : [{ reason: reason as UnknownReason, sensors, words: words ?? '' }];
  });
  const grouped = new Set(groups.flatMap(({ sensors }) => sensors));
  return { groups, rest: readings.filter(({ sensor }) => !grouped.has(sensor)) };
}
