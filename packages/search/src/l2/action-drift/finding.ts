import type { Artefact } from '@sar/baseline';
import type { ActionDriftRuleId } from './action-drift-rules.js';
import type { Verdict } from './verdict.js';

/** One place in a file that a verdict is about. */
export interface Place {
  readonly artefact: Artefact;
  /** What stands there, as people read it. */
  readonly actual: string;
  /** The same as a line of evidence. */
  readonly text: string;
}

/** A verdict with every place of one file that it holds for. */
export interface Finding {
  readonly verdict: Verdict;
  /** What the verdict was decided by: together with the rule it tells the finding from others, also when files are edited. */
  readonly subject: string;
  readonly places: readonly [Place, ...Place[]];
}

/** Advice is taken for the whole repository at once: nobody wants to read it once per file. */
const ONCE_PER_REPOSITORY: ReadonlySet<ActionDriftRuleId> = new Set([
  'archived-action',
  'deprecated-runtime',
  'outdated-major',
  'floating-reference',
  'retired-runner-image',
]);

/** True when all places of a repository share one signal; what stops a job is told once per file. */
export function isOncePerRepository({ rule, impact }: Verdict): boolean {
  return impact !== 'blocks' && ONCE_PER_REPOSITORY.has(rule);
}
