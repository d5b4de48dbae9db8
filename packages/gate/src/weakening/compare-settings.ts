import { judgeSetting } from './judge-setting.js';
import { isMap, sameValue, type SettingValue } from './same-value.js';
import { settingRule, type SettingRule } from './setting-rule.js';

/** A setting whose change weakens the gate, or may. */
export interface ChangedSetting {
  readonly path: readonly string[];
  readonly kind: 'weaker' | 'changed';
  /** What stands behind the setting's name. */
  readonly words: string;
}

const NEW: SettingRule = { setting: '', weaker: 'any', why: 'nobody can tell whether the gate is weaker by it' };

/** Compares a part of two settings by the table of rules, down to the settings that differ. A setting without a rule is told when it differs. */
export function compareSettings(
  before: SettingValue,
  after: SettingValue,
  path: readonly string[],
  whole: Whole,
): readonly ChangedSetting[] {
  if (sameValue(before, after)) return [];
  const rule = settingRule(path);
  const bothAreMaps = isMap(before) && isMap(after);
  const isEntry = rule?.weaker === 'gone' || rule?.weaker === 'there';
  if (rule !== undefined && !(isEntry && bothAreMaps)) return judged(rule);
  const [old, now] = [mapOf(before), mapOf(after)];
  if (old === undefined || now === undefined) return judged(NEW);
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return keys.flatMap((key) => compareSettings(own(old, key), own(now, key), [...path, key], whole));

  function judged(by: SettingRule): readonly ChangedSetting[] {
    const other = by['absent-is']?.split('.');
    const [old, now] = [before ?? at(whole.before, other), after ?? at(whole.after, other)];
    if (by.new === 'fine' && old === undefined && !hasBeside(by)) return [];
    const verdict = judgeSetting(by, old, now);
    return verdict === undefined ? [] : [{ path, ...verdict }];
  }

  function hasBeside({ 'new-beside': beside }: SettingRule): boolean {
    return beside !== undefined && at(whole.before, [...path.slice(0, -1), beside]) !== undefined;
  }
}

/** Both settings from their roots. */
export interface Whole {
  readonly before: SettingValue;
  readonly after: SettingValue;
}

/** Nothing is a map without entries, so that its entries are judged one by one. */
function mapOf(value: SettingValue): Readonly<Record<string, SettingValue>> | undefined {
  return value === undefined ? {} : isMap(value) ? value : undefined;
}

function own(map: Readonly<Record<string, SettingValue>>, key: string): SettingValue {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

function at(root: SettingValue, path: readonly string[] | undefined): SettingValue {
  let value = path === undefined ? undefined : root;
  for (const key of path ?? []) value = isMap(value) ? own(value, key) : undefined;
  return value;
}
