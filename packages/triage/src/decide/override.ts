import { compileGlob, type Baseline, type Glob, type Signal, type TriageOverride } from '@sar/baseline';

/** What an entry of `triage` may ask of a finding. */
export type MatchKey = keyof TriageOverride['match'];

/** An entry of `triage`, ready to be asked. */
export interface Override {
  readonly index: number;
  readonly match: TriageOverride['match'];
  readonly set: TriageOverride['set'];
  readonly reason: string | undefined;
  /** The first key of `match` that a signal does not meet; undefined when it meets all. */
  readonly mismatch: (signal: Signal) => MatchKey | undefined;
}

/** The entries of `triage`, in their order. The branch is the one that is checked, if it is known. */
export function compileOverrides(baseline: Baseline, branch: string | undefined): readonly Override[] {
  return baseline.triage.map((override, index) => compileOverride(override, index, branch));
}

function compileOverride({ match, set, reason }: TriageOverride, index: number, branch: string | undefined): Override {
  const sensor = compileOptional(match.sensor);
  const rule = compileOptional(match.rule);
  const path = compileOptional(match.path);
  const isOnBranch = match.branch === undefined || (branch !== undefined && compileGlob(match.branch).matches(branch));
  const mismatch = (signal: Signal): MatchKey | undefined => {
    if (!isOnBranch) return 'branch';
    if (sensor?.matches(signal.sensor) === false) return 'sensor';
    if (rule?.matches(signal.rule) === false) return 'rule';
    return path?.matches(signal.artefact.path) === false ? 'path' : undefined;
  };
  return { index, match, set, reason, mismatch };
}

function compileOptional(pattern: string | undefined): Glob | undefined {
  return pattern === undefined ? undefined : compileGlob(pattern);
}
