import type { Finding, Reading } from '@sar/baseline';
import type { RuleInfo } from './rule-info.js';

/** All that a run found, ready to be written out. What is not to be shown (pedantic signals, say) is left out by the caller. */
export interface PatrolReport {
  readonly findings: readonly Finding[];
  /** One for each sensor that ran. */
  readonly readings: readonly Reading[];
  /** Every rule of the sensors that ran, whether it fired or not. */
  readonly rules: readonly RuleInfo[];
  /** What a reader must know first, one line each, e.g. that the repository has no baseline. */
  readonly notes: readonly string[];
}
