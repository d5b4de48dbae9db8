import type { TriageAct } from '@sar/baseline';
import { sprintPlanMarkdown, type TriageReport } from '@sar/report';
import { planSprint } from '@sar/triage';
import { allRules } from '../survey.js';
import type { TriageRun } from './run-triage.js';

/** What reports show of a run, and of what was done about it. */
export function triageReport(run: TriageRun, acts?: readonly TriageAct[]): TriageReport {
  const { findings, readings, subjects, accepted, score, baseline, notes } = run;
  return {
    findings,
    readings,
    rules: allRules(),
    notes: [...(baseline.notice === undefined ? [] : [baseline.notice]), ...notes],
    subjects,
    acceptedCount: findings.filter(({ waived, signal }) => waived === undefined && accepted.has(signal.id)).length,
    score,
    ...(acts !== undefined && { acts }),
  };
}

/** The sprint plan of a run, as Markdown. */
export function planText({ baseline, subjects, unknown, at, place: { repository, commit } }: TriageRun): string {
  return sprintPlanMarkdown(
    planSprint({
      baseline,
      subjects,
      unknown,
      at,
      ...(repository !== undefined && { repository }),
      ...(commit !== undefined && { commit }),
    }),
  );
}
