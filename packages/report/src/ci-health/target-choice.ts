import { compareText, type CiHealth, type TargetHealth } from '@sar/baseline';

/** Rows of a table of workflows or jobs. */
export const MOST_TARGETS = 10;

/** Workflows with failures, those with the most first. */
export function failingWorkflows({ workflows }: CiHealth): readonly TargetHealth[] {
  return workflows.filter(({ rate }) => rate.failed > 0).toSorted((a, b) => b.rate.failed - a.rate.failed || byName(a, b));
}

/** Workflows and jobs that failed and then passed on the same commit, the greatest share of commits first. */
export function flakiestTargets({ workflows, jobs }: CiHealth): readonly TargetHealth[] {
  return [...workflows, ...jobs]
    .filter(({ flaky }) => flaky.commits > 0)
    .toSorted((a, b) => flakyShare(b) - flakyShare(a) || b.flaky.commits - a.flaky.commits || byName(a, b));
}

/** Jobs by their median duration, the slowest first; workflows where no job was read. */
export function slowestTargets({ workflows, jobs }: CiHealth): readonly TargetHealth[] {
  const known = (targets: readonly TargetHealth[]): readonly TargetHealth[] =>
    targets.filter(({ duration }) => duration.median !== undefined);
  const chosen = known(jobs).length > 0 ? known(jobs) : known(workflows);
  return chosen.toSorted((a, b) => (b.duration.median ?? 0) - (a.duration.median ?? 0) || byName(a, b));
}

function flakyShare({ flaky }: TargetHealth): number {
  return flaky.commits / Math.max(1, flaky.of);
}

function byName(a: TargetHealth, b: TargetHealth): number {
  return compareText(a.path, b.path) || compareText(a.job ?? '', b.job ?? '');
}
