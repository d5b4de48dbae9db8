import { UserError, type RescueAttempt, type RescueReport, type StepReport } from '@sar/baseline';
import { heldUpWords } from '../selection/held-up-by.js';
import { actOf } from './act-of.js';
import { applySteps, type Applied } from './apply-steps.js';
import { AttemptHold, isLeased, LostAttempt } from './attempt-hold.js';
import { attemptKey, stepsDigest } from './attempt-key.js';
import { beginAttempt } from './begin-attempt.js';
import { endBlocked, missingReport, stillBlocked } from './end-blocked.js';
import { closeAct } from './issue-acts.js';
import { missingStep } from './plan-steps.js';
import { openAttempt, reportOf, type RescueRun, type RescueTask } from './rescue-task.js';
import { stoppedWords } from './rescue-words.js';
import { crashWords } from './run-step.js';

/** Runs a playbook for a cause, or goes on with it. Never throws for what a port answers. */
export async function rescueOne(task: RescueTask, run: RescueRun): Promise<RescueReport> {
  try {
    return await rescued(task, run);
  } catch (error) {
    if (error instanceof LostAttempt) return reportOf(task, { outcome: 'not-now', words: 'another run took it over' });
    const words = crashWords(error);
    return reportOf(task, { outcome: 'failed', words: error instanceof UserError ? words : `the playbook was left where it is: ${words}` });
  }
}

async function rescued(task: RescueTask, run: RescueRun): Promise<RescueReport> {
  const { ports, writer, handled } = run;
  const verdict = await ports.guard.check();
  if (!verdict.isAllowed) return reportOf(task, { outcome: 'not-now', words: verdict.reason, steps: task.plan });
  const open = openAttempt(task);
  if (open !== undefined) {
    if (handled.has(open.key))
      return reportOf(task, { outcome: 'not-now', words: 'the attempt for other findings of the same cause is for these, too' });
    handled.add(open.key);
    if (isLeased(open, ports.now())) {
      return reportOf(task, {
        outcome: 'not-now',
        words: `another run is at it, or was cut off: it is taken over after ${open.lease?.until ?? ''}`,
      });
    }
    return goOn(task, run, new AttemptHold(writer, open, false));
  }
  const blocked = await stillBlocked(task, run);
  if (blocked !== undefined) return blocked;
  if (task.heldUp !== undefined) {
    run.holding.add(task.heldUp.key);
    return reportOf(task, { outcome: 'not-now', words: heldUpWords(task.heldUp) });
  }
  if (missingStep(task.plan) !== undefined) return missingReport(task, run);
  return begin(task, run);
}

async function begin(task: RescueTask, run: RescueRun): Promise<RescueReport> {
  const { playbook, settings, subject, steps, plan, isForAll } = task;
  const notNow = (words: string): RescueReport => reportOf(task, { outcome: 'not-now', words, steps: plan });
  if (run.left <= 0) return notNow('this run has begun as many playbooks as it may (`max-actions`)');
  const begun = await beginAttempt(run.writer, { playbook, settings, subject, isForAll, steps: stepsDigest(steps), run: run.ports.run });
  if (begun.kind === 'goes-on') return notNow('another run began it meanwhile');
  if (begun.kind === 'tripped') return notNow(begun.words);
  run.left -= 1;
  run.handled.add(begun.attempt.key);
  return goOn(task, run, new AttemptHold(run.writer, begun.attempt, true));
}

async function goOn(task: RescueTask, run: RescueRun, hold: AttemptHold): Promise<RescueReport> {
  const { steps, subject } = task;
  const { kinds, ports } = run;
  await makeOwn(task, hold);
  run.handled.add(hold.attempt.key);
  const applied = await applySteps({ hold, subject, steps, kinds, ports });
  const last = applied.reports.at(-1);
  if (applied.kind === 'done' || last === undefined) return endFixed(task, run, hold, applied);
  if (applied.kind === 'blocked') return endBlocked(task, run, hold, applied.reports);
  const words = stoppedWords(steps, hold.attempt.step, last);
  const outcome = last.outcome === 'waiting' ? 'waiting' : 'not-now';
  return reportOf(task, { key: hold.attempt.key, outcome, words, steps: applied.reports });
}

/**
 * Makes the attempt this run's before anything is done; one that waits is left unwritten until there is something to write. For other steps
 * than it began with it gets another key, so that they do not find the branches and runs of the former ones.
 */
async function makeOwn({ playbook, steps }: RescueTask, hold: AttemptHold): Promise<void> {
  const digest = stepsDigest(steps);
  if (hold.attempt.steps !== digest) {
    const { waits: _waits, ...attempt } = hold.attempt;
    const key = attemptKey(playbook, `${attempt.subject} ${digest}`, attempt.startedAt);
    const next: RescueAttempt = { ...attempt, key, steps: digest, step: 0, remembered: {} };
    await hold.write({ message: `Playbook ${playbook} begins anew: its steps are other ones now`, next });
  } else if (hold.attempt.waits !== true) await hold.ensure();
}

/** Ends an attempt whose every step is done: the issue that asked for the cause is closed first, so that no end leaves it open. */
async function endFixed(task: RescueTask, run: RescueRun, hold: AttemptHold, { reports }: Applied): Promise<RescueReport> {
  const { playbook, subject, steps } = task;
  const { ports, blockers } = run;
  const found = await blockers.find(playbook, subject);
  const closed = found.known ? await blockers.close(found.value) : found;
  const last: StepReport | undefined = reports.at(-1);
  const { waits: _waits, ...attempt } = hold.attempt;
  await hold.write({
    message: `Playbook ${playbook} is done`,
    next: { ...attempt, step: steps.length, remembered: {}, outcome: 'fixed', endedAt: ports.now().toISOString() },
    acts: [
      ...(last === undefined ? [] : [actOf(attempt, steps.length - 1, last, ports)]),
      ...(closed.known ? closed.value : []).map((issue) => closeAct(attempt, steps.length - 1, issue, run)),
    ],
    release: true,
  });
  const issues = closed.known && closed.value.length > 0 ? `; closed ${closed.value.map(({ number }) => `#${number}`).join(', ')}` : '';
  const left = closed.known ? '' : `; whether an issue asks for it could not be looked up: ${closed.detail}`;
  return reportOf(task, { key: attempt.key, outcome: 'fixed', words: `every step is done${issues}${left}`, steps: reports });
}
