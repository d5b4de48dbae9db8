import type { RescueReport, StepReport } from '@sar/baseline';
import type { Blocked } from '../blockers/blocker-text.js';
import { askActs, recordActs } from './issue-acts.js';
import { actOf } from './act-of.js';
import type { AttemptHold } from './attempt-hold.js';
import { missingStep } from './plan-steps.js';
import { reportOf, type RescueRun, type RescueTask } from './rescue-task.js';
import { placeWords, stoppedWords } from './rescue-words.js';

/**
 * A cause whose last attempt failed and whose issue is open still: a person was asked, and closes it to let the playbook try again.
 *
 * @returns undefined when the playbook may begin
 */
export async function stillBlocked(task: RescueTask, { blockers }: RescueRun): Promise<RescueReport | undefined> {
  const { last, playbook, subject } = task;
  if (last?.outcome !== 'blocked' || last.issue === undefined) return undefined;
  const found = await blockers.find(playbook, subject);
  if (!found.known) {
    return reportOf(task, {
      outcome: 'not-now',
      words: `it could not mend this before, and whether its issue #${last.issue} is open is not known: ${found.detail}`,
    });
  }
  const [open] = found.value;
  if (open === undefined) return undefined;
  const { number, url } = open.issue;
  return reportOf(task, {
    key: last.key,
    outcome: 'blocked',
    words: `it could not mend this before, and issue #${number} asks for a person; close it to let the playbook try again`,
    issue: url,
  });
}

/** A playbook that cannot be begun, since something is missing: the issue says what, and no attempt is counted. */
export async function missingReport(task: RescueTask, run: RescueRun): Promise<RescueReport> {
  const missing = missingStep(task.plan);
  const at = task.plan.findIndex((report) => report === missing);
  const opened = await run.blockers.open(blockedOf(task, run, task.plan.slice(0, at + 1), 'missing'));
  const about = { key: task.key, playbook: task.playbook, subject: task.subject.id };
  if (opened.known) await recordActs(run.ports, askActs(about, at, opened.value, run));
  const words = `${placeWords(task.steps, at)}, is not possible: ${missing?.words ?? ''}`;
  return reportOf(task, {
    outcome: 'blocked',
    words: opened.known ? words : `${words}; no issue asks for it: ${opened.detail}`,
    steps: task.plan,
    issue: opened.known ? opened.value.url : undefined,
  });
}

/** Ends an attempt that failed: the issue is opened first, so that no end leaves its owner unasked. */
export async function endBlocked(
  task: RescueTask,
  run: RescueRun,
  hold: AttemptHold,
  reports: readonly StepReport[],
): Promise<RescueReport> {
  const { steps, playbook } = task;
  const { ports, blockers } = run;
  await hold.ensure();
  const opened = await blockers.open(blockedOf(task, run, reports, 'failed'));
  const { waits: _waits, ...attempt } = hold.attempt;
  const last = reports.at(-1);
  await hold.write({
    message: `Playbook ${playbook} is blocked`,
    next: {
      ...attempt,
      remembered: {},
      outcome: 'blocked',
      endedAt: ports.now().toISOString(),
      ...(opened.known && { issue: opened.value.number }),
    },
    acts: [
      ...(last === undefined ? [] : [actOf(attempt, attempt.step, last, ports)]),
      ...(opened.known ? askActs(attempt, attempt.step, opened.value, run) : []),
    ],
    release: true,
  });
  const words = last === undefined ? 'it could not be gone on with' : stoppedWords(steps, attempt.step, last);
  return reportOf(task, {
    key: attempt.key,
    outcome: 'blocked',
    words: opened.known ? words : `${words}; no issue asks for it: ${opened.detail}`,
    steps: reports,
    issue: opened.known ? opened.value.url : undefined,
  });
}

function blockedOf(
  { playbook, settings, subject }: RescueTask,
  { ports: { baseline, run } }: RescueRun,
  reports: readonly StepReport[],
  kind: Blocked['kind'],
): Blocked {
  return { playbook, settings, subject, reports, kind, owner: baseline.owner, run, labels: baseline.issues.labels };
}
