import type { RescueAttempt, RescueSubject, Signal } from '@sar/baseline';
import type { OpenBlocker } from '../blockers/blockers.js';
import { parseRescueJournal, RESCUE_JOURNAL_PATH } from '../journal/journal.js';
import { allSteps } from './all-steps.js';
import { isLeased } from './attempt-hold.js';
import { attemptKey } from './attempt-key.js';
import type { FindingsLeft, SoughtFinding } from './findings-left.js';
import { playbookOf } from './playbook-of.js';
import type { RescueRun, RescueTask } from './rescue-task.js';

const CHOSEN_BY = 'an earlier run';

/** What an earlier run left behind for a cause that is not among the subjects: an attempt that goes on, or an issue that asks for it. */
export interface LeftOver {
  readonly playbook: string;
  readonly subject: string;
  readonly findings: readonly SoughtFinding[];
  readonly attempt?: RescueAttempt;
  readonly blocker?: OpenBlocker;
}

/** What earlier runs left for causes that are not among the tasks of this one, of playbooks that the baseline has. */
export async function leftOvers(tasks: readonly RescueTask[], { ports, handled, blockers }: RescueRun): Promise<readonly LeftOver[]> {
  const text = await ports.state.read(RESCUE_JOURNAL_PATH);
  const attempts = (await parseRescueJournal(text, ports.state.place)).filter(
    (entry) =>
      entry.endedAt === undefined &&
      !handled.has(entry.key) &&
      !isLeased(entry, ports.now()) &&
      playbookOf(ports.baseline, entry.playbook) !== undefined,
  );
  const open = await blockers.list();
  const asked = (open.known ? open.value : []).filter(
    ({ marker }) =>
      playbookOf(ports.baseline, marker.playbook) !== undefined &&
      marker.findings.length > 0 &&
      !tasks.some((task) => isFor(task, marker)) &&
      !attempts.some((entry) => entry.playbook === marker.playbook && entry.subject === marker.subject),
  );
  return [
    ...attempts.map((entry) => ({
      playbook: entry.playbook,
      subject: entry.subject,
      findings: entry.findings.map(sought),
      attempt: entry,
    })),
    ...asked.map((blocker) => ({ ...blocker.marker, blocker })),
  ];
}

function isFor({ playbook, subject }: RescueTask, marker: OpenBlocker['marker']): boolean {
  const ids = new Set(subject.findings.map(({ id }) => id));
  return playbook === marker.playbook && (subject.id === marker.subject || marker.findings.some(({ id }) => ids.has(id)));
}

function sought({ id, sensor, path }: RescueAttempt['findings'][number]): SoughtFinding {
  return { id, sensor, ...(path !== undefined && { path }) };
}

/** The task of what was left; of findings that are there still the search tells all that a step needs. */
export function leftTask(
  { playbook, subject: id, findings, attempt: open }: LeftOver,
  state: FindingsLeft,
  { ports }: RescueRun,
): RescueTask | undefined {
  const settings = playbookOf(ports.baseline, playbook);
  if (settings === undefined) return undefined;
  const subject: RescueSubject = { id, findings: state.kind === 'there' ? state.signals : (open?.findings ?? []).map(signalOf) };
  return {
    playbook,
    settings,
    subject,
    chosenBy: CHOSEN_BY,
    steps: allSteps(settings, findings.length > 0),
    last: open,
    key: open?.key ?? attemptKey(playbook, id, ''),
    startedAt: open?.startedAt ?? '',
    plan: [],
    isForAll: false,
  };
}

/** A finding of an earlier run, as far as the journal has it. */
function signalOf({ id, sensor, rule, path = '' }: RescueAttempt['findings'][number]): Signal {
  return {
    id,
    sensor,
    rule,
    layer: 'L1',
    condition: 'stale',
    impact: 'advisory',
    artefact: { kind: 'file', path },
    message: 'found by an earlier run',
    expected: '',
    actual: '',
    evidence: [],
    help: '',
  };
}
