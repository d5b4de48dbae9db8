import type { Classification, FailureClass, FailurePattern } from '@sar/baseline';

/** A pattern that recognised a failed job. */
export interface PatternUse {
  readonly classification: Classification;
  /** How the same commit ended when the job ran again; undefined when it did not. */
  readonly ranAgain: 'passed' | 'failed' | undefined;
}

/** Classes whose causes lie outside the commit: what ran again has a chance to pass. The others fail again until something is changed. */
const PASSING: ReadonlySet<FailureClass> = new Set(['flaky-test', 'infrastructure', 'dependency-network']);
const FAILING: ReadonlySet<FailureClass> = new Set(['code-regression', 'configuration']);
/** Weight of the confidence that is written, in observations, when nothing was counted yet; Laplace's two. */
const PRIOR = 2;
/** Older observations weigh no more than this, so that a pattern that has become wrong is noticed. */
const MAX_PRIOR = 50;

/**
 * The patterns with what their matches have shown. `reuse_count` grows by the matches. `confidence` is a Laplace-smoothed share: of the
 * matches whose commit ran again, those that ended as the class says they would (a regression fails again, a flaky test or a network
 * failure passes), joined with the confidence that was written, which weighs as much as the matches behind it, at least 2 and at most 50:
 * (confidence × weight + agreeing) ÷ (weight + observed), to three digits. What did not run again changes no confidence, and neither do
 * classes that say nothing about it.
 *
 * @param patterns those that are kept in a file; uses of others are passed over
 */
export function countReuse(patterns: readonly FailurePattern[], uses: readonly PatternUse[]): readonly FailurePattern[] {
  const byPattern = new Map<string, PatternUse[]>();
  for (const use of uses) {
    const id = use.classification.pattern;
    if (id === undefined) continue;
    const known = byPattern.get(id);
    if (known === undefined) byPattern.set(id, [use]);
    else known.push(use);
  }
  return patterns.map((pattern) => {
    const own = byPattern.get(pattern.pattern_id);
    return own === undefined ? pattern : counted(pattern, own);
  });
}

function counted(pattern: FailurePattern, uses: readonly PatternUse[]): FailurePattern {
  const { confidence, reuse_count } = pattern.metadata;
  const kind = pattern.class ?? 'code-regression';
  const told = PASSING.has(kind) ? 'passed' : FAILING.has(kind) ? 'failed' : undefined;
  const observed = told === undefined ? [] : uses.filter(({ ranAgain }) => ranAgain !== undefined);
  const agreeing = observed.filter(({ ranAgain }) => ranAgain === told).length;
  const weight = Math.min(MAX_PRIOR, Math.max(PRIOR, reuse_count));
  const share = (confidence * weight + agreeing) / (weight + observed.length);
  return {
    ...pattern,
    metadata: {
      ...pattern.metadata,
      confidence: observed.length === 0 ? confidence : Math.round(share * 1000) / 1000,
      reuse_count: reuse_count + uses.length,
    },
  };
}
