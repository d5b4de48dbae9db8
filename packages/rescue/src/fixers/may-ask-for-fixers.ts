import type { Signal } from '@sar/baseline';
import { chooseFixers } from './choose-fixers.js';
import { isFailureRate, namedPatterns } from './named-patterns.js';

/** Whether a fixer is for findings, as far as they tell by themselves: why CI fails as often as it does is known only to GitHub. */
export function mayAskForFixers(findings: readonly Signal[]): boolean {
  return findings.some(isFailureRate) || chooseFixers(findings, namedPatterns(findings)).length > 0;
}
