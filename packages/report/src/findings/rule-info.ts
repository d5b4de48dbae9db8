import type { Impact } from '@sar/baseline';

/** What a report says about a rule. The texts are SAR's own, not a repository's. */
export interface RuleInfo {
  readonly id: string;
  /** Id of the sensor the rule belongs to. */
  readonly sensor: string;
  /** One line: when it fires. */
  readonly summary: string;
  /** One or two sentences: how to mend what it finds. */
  readonly help: string;
  readonly impact: Impact;
}

/** Where the page of a rule is: an `http(s)` address or a path, or undefined when there is none. */
export type RuleLink = (rule: { readonly id: string; readonly sensor: string }) => string | undefined;
