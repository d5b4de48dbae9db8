import rules from './setting-rules.json' with { type: 'json' };

/**
 * How a change of a setting is judged.
 *
 * - `later`: weaker when the value comes later in `order`; `higher` and `lower`: of numbers; `older`: of versions
 * - `fewer`, `more`: of lists, weaker when entries went or came
 * - `gone`, `there`: of entries of a map; of one that is in both, its parts are judged
 * - `any`: nobody can tell which is weaker, so that every change is told
 * - `never`: says nothing about what passes
 */
export interface SettingRule {
  /** Keys from the root; `*` stands for one of the user's. */
  readonly setting: string;
  readonly weaker: 'later' | 'higher' | 'lower' | 'older' | 'fewer' | 'more' | 'gone' | 'there' | 'any' | 'never';
  /** Values, strongest first. */
  readonly order?: readonly (string | boolean)[];
  /** What no value means: a value, or the strongest and the weakest that it may mean. */
  readonly absent?: string | number | boolean | readonly (string | number | boolean)[];
  /** The setting whose value counts where there is none here. */
  readonly 'absent-is'?: string;
  /** `fine` where a value in place of none is no weakening, such as commands for a check that had none. */
  readonly new?: 'fine';
  /** The setting beside it that makes a new value one that has to be looked at: a command can write the report that is asked for. */
  readonly 'new-beside'?: string;
  /** Why it matters, as the end of a sentence. */
  readonly why: string;
}

/** Sections whose changes are judged; the others say nothing about what the gate lets through. */
export const JUDGED_SECTIONS: readonly string[] = rules.sections;

/** The rule of a setting: the first of the table that fits; undefined where none does. */
export function settingRule(path: readonly string[]): SettingRule | undefined {
  return splitRules().find(
    ({ parts }) => parts.length === path.length && parts.every((part, index) => part === '*' || part === path[index]),
  );
}

type SplitRule = SettingRule & { readonly parts: readonly string[] };
let split: readonly SplitRule[] | undefined;

/** The rules with their paths in parts, split once. */
function splitRules(): readonly SplitRule[] {
  return (split ??= (rules.rules as readonly SettingRule[]).map((rule) => ({ ...rule, parts: rule.setting.split('.') })));
}
