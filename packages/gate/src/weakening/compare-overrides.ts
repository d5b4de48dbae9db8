import type { TriageOverride } from '@sar/baseline';
import { sameValue, valueText } from './same-value.js';
import { shownValue } from './shown-value.js';

/** A difference of the overrides that may lower a severity; `index` is one of the change, undefined for an entry that is gone. */
export interface ChangedOverride {
  readonly index: number | undefined;
  readonly words: string;
}

/**
 * Overrides that came, went or moved and may lower the severity of a finding. The first entry that matches decides, so that an entry without a
 * severity keeps those behind it from deciding, too. Entries at the beginning and at the end that are the same decide as before.
 */
export function compareOverrides(before: readonly TriageOverride[], after: readonly TriageOverride[]): readonly ChangedOverride[] {
  const [old, now] = [before.map(meaningOf), after.map(meaningOf)];
  let start = 0;
  while (start < old.length && start < now.length && sameValue(old[start], now[start])) start += 1;
  let end = 0;
  while (end < old.length - start && end < now.length - start && sameValue(old.at(-1 - end), now.at(-1 - end))) end += 1;
  const lastDeciding = now.findLastIndex(({ decides }) => decides);
  const came = now.flatMap((entry, index) => {
    if (index < start || index >= now.length - end || !mayLower(entry, index < lastDeciding)) return [];
    const what = entry.decides ? `sets ${shownValue(entry.set)}` : 'keeps those behind it from deciding';
    return [{ index, words: `an override that is new, or stands elsewhere, ${what} for ${shownValue(entry.match)}` }];
  });
  const kept = new Set(now.map(valueText));
  const went = old.flatMap((entry, index) => {
    if (index < start || index >= old.length - end || !entry.decides || entry.set.severity === 'P3') return [];
    if (kept.has(valueText(entry))) return [];
    const what = `sets ${shownValue(entry.set)} for ${shownValue(entry.match)}`;
    return [{ index: undefined, words: `an override is gone that ${what}` }];
  });
  return [...came, ...went];
}

/** What an override does to severities. */
interface Meaning {
  readonly match: TriageOverride['match'];
  /** Whatever else the entry says, so that nothing of it is overlooked. */
  readonly more: object;
  readonly set: Pick<TriageOverride['set'], 'severity'>;
  readonly decides: boolean;
}

/** Deadline, route, owner, labels and the reason are no matter for what passes; every other key is. */
function meaningOf({ match, set: given, reason: _reason, ...more }: TriageOverride): Meaning {
  const { 'sla-hours': _hours, route: _route, owner: _owner, labels: _labels, ...set } = given;
  return { match, more, set, decides: Object.keys({ ...set, ...more }).length > 0 };
}

/** The most severe that there is lowers nothing, nor does an entry that says nothing and has none behind it that does. */
function mayLower({ set, more, decides }: Meaning, hasDecidingBehind: boolean): boolean {
  if (!decides) return hasDecidingBehind;
  return !sameValue({ ...set, ...more }, { severity: 'P0' });
}
