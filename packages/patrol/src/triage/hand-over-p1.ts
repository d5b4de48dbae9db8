import { severityOf, type TriageAct } from '@sar/baseline';
import { sprintPlanMarkdown } from '@sar/report';
import { handOver, planDigest, planSprint, type HandOverSubject, type IssueWorld, type SyncResult } from '@sar/triage';
import type { TriageRun } from './run-triage.js';
import type { TriageActOptions, TriagePorts } from './triage-ports.js';

/** Hands the subjects of severity P1 that have an issue over to the coding agent. */
export async function handOverP1(
  run: TriageRun,
  issues: SyncResult['issues'],
  world: IssueWorld,
  ports: TriagePorts,
  { dryRun, defaultBranch }: TriageActOptions,
): Promise<readonly TriageAct[]> {
  const subjects = run.subjects
    .filter((subject) => severityOf(subject) === 'P1')
    .flatMap((subject): HandOverSubject[] => {
      const issue = issues.get(subject.id);
      if (issue === undefined) return [];
      const assignees = world.issues.find(({ number }) => number === issue.number)?.assignees ?? [];
      const plan = planSprint({ ...planFacts(run), subjects: [subject], unknown: [] });
      return [{ subject, issue: { ...issue, assignees }, plan: { markdown: sprintPlanMarkdown(plan), digest: planDigest(plan) } }];
    });
  const { board, agentBoard, dispatcher, state, guard } = ports;
  // It asks the guard itself before each act.
  const { acts } = await handOver(
    { subjects, settings: run.baseline.agent, at: run.at.toISOString(), defaultBranch },
    { board, state, guard, ...(agentBoard !== undefined && { agentBoard }), ...(dispatcher !== undefined && { dispatcher }) },
    { dryRun },
  );
  return acts;
}

function planFacts({ baseline, at, place: { repository, commit } }: TriageRun) {
  return { baseline, at, ...(repository !== undefined && { repository }), ...(commit !== undefined && { commit }) };
}
