import type { Baseline, RescueReport } from '@sar/baseline';

/** What of the ports tells whether the run of a workflow that was named was of use. */
interface NamedRun {
  readonly baseline: Pick<Baseline, 'playbooks'>;
  readonly targetRunId?: number;
}

/** That the run which was named changed nothing: no playbook which chooses fixers by what failed had a cause. */
export function unusedRunNotes(reports: readonly Pick<RescueReport, 'playbook'>[], { baseline, targetRunId }: NamedRun): readonly string[] {
  const ran = new Set(reports.map(({ playbook }) => playbook));
  const isLookedAt = Object.entries(baseline.playbooks.list).some(
    ([id, { steps }]) => ran.has(id) && steps.some((step) => step.do === 'apply-fixers' && step.fixers === undefined),
  );
  if (targetRunId === undefined || isLookedAt) return [];
  return [
    `Nothing looked at run ${targetRunId}: it narrows down what failed for a playbook that chooses fixers by that, such as SAR-002, and none of these has a cause now.`,
  ];
}
