import { randomBytes } from 'node:crypto';
import { UserError, type RescueReport } from '@sar/baseline';
import { Blockers } from '../blockers/blockers.js';
import { findAttempt } from '../journal/find-attempt.js';
import { parseRescueJournal, RESCUE_JOURNAL_PATH, type Journal } from '../journal/journal.js';
import { heldUpBy } from '../selection/held-up-by.js';
import { selectPlaybooks, type Selection } from '../selection/select-playbooks.js';
import { shareAttempts, type SharedSelection } from '../selection/share-attempts.js';
import type { RescuePorts } from '../rescue-ports.js';
import type { StepKinds } from '../step-kind.js';
import { allSteps } from './all-steps.js';
import { attemptKey } from './attempt-key.js';
import { stillBlocked } from './end-blocked.js';
import { endLeftOver } from './end-left-over.js';
import { guardedPorts } from './guarded-ports.js';
import { playbookOf } from './playbook-of.js';
import { planSteps } from './plan-steps.js';
import type { RescueInput } from './rescue-input.js';
import { rescueOne } from './rescue-one.js';
import { openAttempt, reportOf, type RescueRun, type RescueTask } from './rescue-task.js';
import { plannedWords } from './rescue-words.js';

/**
 * Runs the playbooks of the subjects, in their order: plans all of them, and, told to apply, does one after the other. What is begun is
 * written into the journal of the state first, and every act into its ledger, so that a run that was cut off is gone on with, two runs at
 * once do nothing twice, and no playbook acts more often than it may.
 *
 * @returns a report for each subject that has a playbook, those that share an attempt together, and for what is left of earlier runs
 * @throws UserError when it is to apply and the journal cannot be read: then nothing is done
 */
export async function runRescue(input: RescueInput, kinds: StepKinds, ports: RescuePorts): Promise<readonly RescueReport[]> {
  const mayAct = input.apply && !input.dryRun;
  const { journal, notes } = await readJournal(ports, mayAct);
  const run = openRun(input, kinds, ports);
  const tasks: RescueTask[] = [];
  for (const selection of await shareAttempts(chosenOf(input, ports), journal, ports)) {
    const task = taskOf(selection, journal, ports);
    if (task !== undefined)
      tasks.push({
        ...task,
        plan: (await isPlanned(task, run, mayAct)) ? await planSteps({ ...task, attempt: openAttempt(task), kinds, ports }) : [],
      });
  }
  if (!mayAct) {
    return tasks.map((task) =>
      reportOf(task, { outcome: 'planned', words: `${plannedWords(task.plan, openAttempt(task), task.steps)}${notes}`, steps: task.plan }),
    );
  }
  const reports: RescueReport[] = [];
  for (const task of tasks) reports.push(await rescueOne(task, run));
  return [...reports, ...(await endLeftOver(input, tasks, run))];
}

function chosenOf({ subjects, only }: RescueInput, { baseline }: RescuePorts): readonly Extract<Selection, { kind: 'chosen' }>[] {
  return selectPlaybooks(baseline.playbooks, subjects, only).flatMap((selection) => (selection.kind === 'chosen' ? [selection] : []));
}

function openRun({ maxActions }: RescueInput, kinds: StepKinds, ports: RescuePorts): RescueRun {
  const { baseline, author, guard } = ports;
  return {
    kinds,
    ports,
    writer: { state: ports.state, now: ports.now, holder: randomBytes(8).toString('hex') },
    blockers: new Blockers({ board: guardedPorts(ports, guard).board, author, maxNew: baseline.issues['max-new'] }),
    handled: new Set(),
    holding: new Set(),
    left: Math.min(maxActions, baseline.playbooks['max-actions']),
  };
}

/** A plan may do without the journal, and says so; acting may not. */
async function readJournal({ state }: RescuePorts, mayAct: boolean): Promise<{ readonly journal: Journal; readonly notes: string }> {
  try {
    return { journal: await parseRescueJournal(await state.read(RESCUE_JOURNAL_PATH), state.place), notes: '' };
  } catch (error) {
    if (mayAct || !(error instanceof UserError)) throw error;
    return { journal: [], notes: `; what was begun before is not known: ${error.message}` };
  }
}

/** What is acted on is planned before it begins: not what goes on, and not what waits for a person or another attempt. */
async function isPlanned(task: RescueTask, run: RescueRun, mayAct: boolean): Promise<boolean> {
  return !mayAct || (openAttempt(task) === undefined && task.heldUp === undefined && (await stillBlocked(task, run)) === undefined);
}

/** What is known of a subject and its playbook; the plan is to come. */
function taskOf(
  { playbook, subject, chosenBy, isForAll }: SharedSelection,
  journal: Journal,
  { baseline, now }: RescuePorts,
): RescueTask | undefined {
  const settings = playbookOf(baseline, playbook);
  if (settings === undefined) return undefined;
  const last = findAttempt(journal, playbook, subject);
  const open = openAttempt({ last });
  const startedAt = open?.startedAt ?? now().toISOString();
  const heldUp = isForAll && open === undefined ? heldUpBy(journal, playbook, settings) : undefined;
  return {
    playbook,
    settings,
    subject,
    chosenBy,
    steps: allSteps(settings, subject.findings.length > 0),
    last,
    key: open?.key ?? attemptKey(playbook, subject.id, startedAt),
    startedAt,
    plan: [],
    isForAll,
    ...(heldUp !== undefined && { heldUp }),
  };
}
