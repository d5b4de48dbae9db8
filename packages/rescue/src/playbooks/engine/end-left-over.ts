import { attempt, known, type PlaybookStep, type Reading, type RescueAttempt, type RescueReport } from '@sar/baseline';
import type { NewAct } from '../../ledger/acts-ledger.js';
import type { OpenBlocker } from '../blockers/blockers.js';
import { actOf } from './act-of.js';
import { AttemptHold } from './attempt-hold.js';
import { findingsLeft, type FindingsLeft } from './findings-left.js';
import { closeAct, recordActs } from './issue-acts.js';
import { leftOvers, leftTask, type LeftOver } from './left-overs.js';
import type { RescueInput } from './rescue-input.js';
import { rescueOne } from './rescue-one.js';
import { reportOf, type RescueRun, type RescueTask } from './rescue-task.js';
import { crashWords } from './run-step.js';

const GONE = 'a search finds its findings no more';

/**
 * Looks after what earlier runs left for causes that are not among the subjects, since their findings are gone or were decided otherwise:
 * what is mended is ended, with its issues; an attempt whose findings are there still goes on. A run for some findings alone looks only
 * after the attempts that hold these up.
 */
export async function endLeftOver(
  { only, isWhole = false }: Pick<RescueInput, 'only' | 'isWhole'>,
  tasks: readonly RescueTask[],
  run: RescueRun,
): Promise<readonly RescueReport[]> {
  if (!isWhole && run.holding.size === 0) return [];
  // Where the journal cannot be read any more, the next run looks after it.
  const all = await attempt(async () => known(await leftOvers(tasks, run)));
  const isLookedAfter = ({ playbook, attempt: open }: LeftOver): boolean =>
    isWhole ? only === undefined || playbook === only : open !== undefined && run.holding.has(open.key);
  const left = (all.known ? all.value : []).filter(isLookedAfter);
  if (left.length === 0) return [];
  const sensors = [...new Set(left.flatMap(({ findings }) => findings.map(({ sensor }) => sensor)))].toSorted();
  const sensed = sensors.length === 0 ? known<readonly Reading[]>([]) : await attempt(async () => known(await run.ports.sense(sensors)));
  const reports: RescueReport[] = [];
  for (const each of left) {
    const state: FindingsLeft = sensed.known ? findingsLeft(each.findings, sensed.value) : { kind: 'unknown', words: sensed.detail };
    const report = await endOne(each, state, run);
    if (report !== undefined) reports.push(report);
  }
  return reports;
}

async function endOne(left: LeftOver, state: FindingsLeft, run: RescueRun): Promise<RescueReport | undefined> {
  const task = leftTask(left, state, run);
  if (task === undefined) return undefined;
  const { attempt: open, blocker } = left;
  if (open !== undefined && (state.kind === 'there' || left.findings.length === 0 || (state.kind === 'gone' && isTended(task, open))))
    return task.settings.enabled ? rescueOne(task, run) : undefined;
  if (state.kind === 'unknown' && open !== undefined)
    return reportOf(task, { outcome: 'waiting', words: `whether its findings are gone is not known: ${state.words}` });
  if (state.kind !== 'gone') return undefined;
  try {
    return await endGone(task, open, blocker, run);
  } catch (error) {
    return reportOf(task, { outcome: 'failed', words: `${GONE}, but that could not be written down: ${crashWords(error)}` });
  }
}

/** Steps that ask people in an issue of their own, and that close it themselves once the findings are gone. */
const TENDING: readonly PlaybookStep['do'][] = ['track-rotation'];

function isTended({ steps }: RescueTask, { step, waits }: RescueAttempt): boolean {
  return waits === true && TENDING.includes(steps[step]?.do ?? 'search-again');
}

async function endGone(
  task: RescueTask,
  open: RescueAttempt | undefined,
  blocker: OpenBlocker | undefined,
  run: RescueRun,
): Promise<RescueReport | undefined> {
  const { ports, writer, blockers } = run;
  const verdict = await ports.guard.check();
  if (!verdict.isAllowed) return reportOf(task, { outcome: 'not-now', words: `${GONE}; ${verdict.reason}` });
  const found = blocker === undefined ? await blockers.find(task.playbook, task.subject) : known([blocker]);
  const closed = found.known ? await blockers.close(found.value) : found;
  const { key, playbook, subject } = task;
  const acts = (closed.known ? closed.value : []).map((issue) =>
    closeAct({ key, playbook, subject: subject.id }, open?.step ?? 0, issue, run),
  );
  if (open === undefined) await recordActs(ports, acts);
  else {
    const { waits: _waits, ...rest } = open;
    await new AttemptHold(writer, open, false).write({
      message: `Playbook ${task.playbook} is done: ${GONE}`,
      next: { ...rest, remembered: {}, outcome: 'fixed', endedAt: ports.now().toISOString() },
      acts: [...begunActs(task, open, run), ...acts],
      release: true,
    });
  }
  const issues = closed.known ? closed.value.map(({ number }) => `#${number}`).join(', ') : '';
  return reportOf(task, { outcome: 'fixed', words: `${GONE}${issues === '' ? '' : `; closed ${issues}`}` });
}

/** That a step was begun by a run that was cut off: what it did is not known, and must not be missing in the ledger. */
function begunActs({ steps }: RescueTask, open: RescueAttempt, { ports }: RescueRun): readonly NewAct[] {
  const step = steps[open.step];
  if (step === undefined || open.waits === true || open.remembered[String(open.step)] === undefined) return [];
  return [actOf(open, open.step, { step: step.do, outcome: 'waiting', words: `it was begun by a run that was cut off; ${GONE}` }, ports)];
}
