import { valueText, type SettingValue } from './same-value.js';
import type { SettingRule } from './setting-rule.js';
import { shownValue } from './shown-value.js';

/** What a change of one setting is: undefined when it is no weakening. `words` stand behind the setting's name. */
export type SettingVerdict = { readonly kind: 'weaker' | 'changed'; readonly words: string } | undefined;

/** Entries of lists that are named. */
const MOST_NAMED = 5;

/**
 * Judges two values of a setting that are not the same. Values that the rule does not know are told as changed: nothing passes because
 * nobody thought of it.
 */
export function judgeSetting(rule: SettingRule, before: SettingValue, after: SettingValue): SettingVerdict {
  if (rule.weaker === 'never') return undefined;
  if (rule.weaker === 'gone') return after === undefined ? { kind: 'weaker', words: `is gone: ${rule.why}` } : undefined;
  if (rule.weaker === 'there') return before === undefined ? { kind: 'weaker', words: `is new: ${rule.why}` } : undefined;
  if (rule.weaker === 'fewer' || rule.weaker === 'more') return judgeList(rule, before, after);
  const change = `is ${shownValue(after)} instead of ${shownValue(before)}: ${rule.why}`;
  const [old, now] = [rankOf(rule, before), rankOf(rule, after)];
  if (rule.weaker === 'any' || old === undefined || now === undefined) return { kind: 'changed', words: change };
  if (now.weakest <= old.strongest) return undefined;
  return { kind: now.strongest > old.weakest ? 'weaker' : 'changed', words: change };
}

/** How weak a value is: a higher rank is weaker. One that stands for several values has a span. */
interface Rank {
  readonly strongest: number;
  readonly weakest: number;
}

function rankOf(rule: SettingRule, value: SettingValue): Rank | undefined {
  const { absent } = rule;
  const meant = value === undefined ? (Array.isArray(absent) ? absent : [absent]) : [value];
  const ranks = meant.map((each) => rankOne(rule, each)).filter((rank) => rank !== undefined);
  return ranks.length < meant.length ? undefined : { strongest: Math.min(...ranks), weakest: Math.max(...ranks) };
}

function rankOne({ weaker, order = [] }: SettingRule, value: SettingValue): number | undefined {
  if (weaker === 'later') {
    const rank = order.findIndex((each) => each === value);
    return rank < 0 ? undefined : rank;
  }
  if (weaker === 'older') return typeof value === 'string' ? versionRank(value) : undefined;
  if (typeof value !== 'number') return undefined;
  return weaker === 'higher' ? value : -value;
}

/** `v4.2` is weaker than `v5`, and `working`, any that still works, is weaker than both. */
function versionRank(text: string): number | undefined {
  if (text === 'working') return 0;
  const [, major, minor = '0', patch = '0'] = /^v(\d{1,4})(?:\.(\d{1,4}))?(?:\.(\d{1,4}))?$/.exec(text) ?? [];
  return major === undefined ? undefined : -(Number(major) * 1e8 + Number(minor) * 1e4 + Number(patch) + 1);
}

function judgeList({ weaker, why }: SettingRule, before: SettingValue, after: SettingValue): SettingVerdict {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  if (old === undefined || now === undefined)
    return { kind: 'changed', words: `is ${shownValue(after)} instead of ${shownValue(before)}: ${why}` };
  const [from, to] = weaker === 'fewer' ? [old, now] : [now, old];
  const others = new Set(to.map(valueText));
  const entries = from.filter((entry) => !others.has(valueText(entry)));
  if (entries.length === 0) return undefined;
  const more = entries.length > MOST_NAMED ? `, and ${entries.length - MOST_NAMED} more` : '';
  return {
    kind: 'weaker',
    words: `${weaker === 'fewer' ? 'lost' : 'gained'} ${entries.slice(0, MOST_NAMED).map(shownValue).join(', ')}${more}: ${why}`,
  };
}

/** The entries of a list; of none, no entries; a text is a list of one. */
function entriesOf(value: SettingValue): readonly SettingValue[] | undefined {
  if (value === undefined) return [];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as readonly SettingValue[]) : undefined;
}
