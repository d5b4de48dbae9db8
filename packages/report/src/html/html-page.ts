import type { CauseGroup, Finding, Gap, Layer, MaturityScore, Reading, Roadmap, TriageAct } from '@sar/baseline';
import type { RuleInfo, RuleLink } from '../findings/rule-info.js';
import type { PlaceLink } from '../markdown/markdown-options.js';

/**
 * What an HTML report is made of. Parts that are not given are not on the page; those that are given and empty are named as empty where
 * that says something. All text may be a repository's, and is shown as it is.
 */
export interface HtmlPage {
  /** What was looked at, for the heading: `owner/name`, or the name of a folder. */
  readonly title: string;
  /** When, in ISO 8601: the clock of all deadlines on the page. */
  readonly at: string;
  readonly commit?: string;
  readonly branch?: string;
  /** The baselines and presets that applied. */
  readonly baseline?: readonly string[];
  /** What a reader must know first, one line each. */
  readonly notes: readonly string[];
  /** True when only a part of the repository was judged. */
  readonly partial: boolean;
  /** The command that makes the same report, such as `sar patrol`: `--format json` of it has everything. */
  readonly command: string;
  /** Version of SAR. */
  readonly version: string;
  readonly findings: readonly Finding[];
  readonly groups: readonly CauseGroup[];
  /** Id of a finding → the playbook that the baseline chooses for it. */
  readonly playbooks?: ReadonlyMap<string, string>;
  /** One for each sensor that ran. */
  readonly readings: readonly Reading[];
  /** Every sensor that there is: those without a reading are shown as not asked. */
  readonly sensors?: readonly { readonly id: string; readonly layer: Layer }[];
  readonly rules: readonly RuleInfo[];
  /** Ids of findings that were accepted: they are open, and marked. */
  readonly accepted?: ReadonlySet<string>;
  readonly score?: MaturityScore;
  readonly gaps?: readonly Gap[];
  readonly roadmap?: Roadmap;
  readonly acts?: readonly TriageAct[];
  readonly ruleLink?: RuleLink;
  /** Where a line of the repository can be seen, best at `commit`. */
  readonly placeLink?: PlaceLink;
}
