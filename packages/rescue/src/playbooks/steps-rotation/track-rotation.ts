import { fingerprint, unknown, whyLost, type Answer, type BoardIssue, type IssueBoard, type StepOf, type StepReport } from '@sar/baseline';
import type { RotationEntry } from '@sar/search';
import type { StepContext, StepKind } from '../step-kind.js';
import { plannedReport, unansweredReport } from '../unanswered-report.js';
import { isDue, planRotation, type RotationAct } from './plan-rotation.js';
import { ROTATION_LABEL, secretKey } from './rotation-marker.js';

type Report = Omit<StepReport, 'step'>;
type TrackRotation = StepOf<'track-rotation'>;

/** Most issues that one step writes; the next run goes on. */
const MAX_WRITES = 50;
const SENSOR = 'secret-rotation';
const RULES = ['rotation-due', 'rotation-due-soon'];

/**
 * Asks people to rotate secrets (playbook SAR-006): one issue for each, with the steps of the runbook as boxes. What can be seen from outside is when a secret was last written: SAR
 * ticks that box and closes the issue. Names and dates are all that it reads of a secret. Waiting, until every secret of the findings is fresh.
 */
export const trackRotation: StepKind<TrackRotation> = {
  async plan(step, context) {
    const looked = await look(step, context);
    if ('outcome' in looked) return plannedReport(looked);
    const writes = looked.acts.filter(({ kind }) => kind !== 'stays');
    if (writes.length === 0) return stateReport(looked, [], 'unchanged');
    return {
      outcome: 'would-do',
      words: `${writes.length} of ${looked.acts.length} rotation issues are written`,
      details: looked.acts.map(planWords),
    };
  },

  async apply(step, context) {
    const looked = await look(step, context);
    if ('outcome' in looked) return looked;
    const { board, author } = context.ports;
    if (board === undefined) return NO_BOARD;
    const done: Done[] = [];
    for (const act of looked.acts) {
      if (done.filter(({ isWritten }) => isWritten).length >= MAX_WRITES) break;
      const answer = await write(act, board, author);
      if (!answer.known) return { ...(await unansweredReport(act.secret, answer, context.ports)), details: done.map(({ words }) => words) };
      done.push(answer.value);
    }
    return stateReport(looked, done, done.some(({ isWritten }) => isWritten) ? 'done' : 'unchanged');
  },
};

const NO_BOARD: Report = { outcome: 'not-possible', words: 'rotations are asked for in issues: give a token with "issues: write"' };

interface Looked {
  readonly acts: readonly RotationAct[];
  /** Secrets of the findings that are due still. */
  readonly due: readonly RotationEntry[];
}

interface Done {
  readonly isWritten: boolean;
  readonly words: string;
  readonly url: string;
}

async function look(step: TrackRotation, { ports, subject }: StepContext): Promise<Looked | Report> {
  const { board, live, baseline, author } = ports;
  if (live === undefined)
    return {
      outcome: 'not-possible',
      words: 'when secrets were last written is not known: give a token that lists them (variables-token)',
    };
  if (board === undefined) return NO_BOARD;
  const { rotationReport } = await import('@sar/search');
  const { registry, rotation } = baseline.variables;
  const report = await rotationReport({
    registry,
    live,
    now: ports.now().toISOString(),
    maxAgeDays: rotation['max-age-days'],
    warnDays: rotation['warn-days'],
  });
  const ids = new Set(subject.findings.filter(({ sensor }) => sensor === SENSOR).map(({ id }) => id));
  const wanted = report.entries.filter((entry) => idsOf(entry).some((id) => ids.has(id)));
  if (wanted.length === 0 && subject.findings.length > 0) {
    const [refused] = report.unanswered;
    if (refused !== undefined) return unansweredReport('secrets cannot be listed', refused, ports);
    return { outcome: 'not-possible', words: 'the findings are about no secret whose age GitHub tells' };
  }
  const unread = wanted.find(({ state }) => state.status === 'unknown')?.state;
  if (unread?.status === 'unknown')
    return unansweredReport('when the secret was last written is not known', { reason: unread.reason, detail: unread.note }, ports);
  const issues = await issuesOf(board);
  if (!issues.known) return unansweredReport('the issues cannot be read', issues, ports);
  const keys = new Set(wanted.map(secretKey));
  const acts = planRotation({ entries: report.entries, wanted: keys, issues: issues.value, runbook: step.runbook, author });
  return { acts, due: wanted.filter(isDue) };
}

/** The ids of the findings that a secret can be the subject of; nothing of a finding but its id says which secret it is. */
function idsOf({ layer, environment, name }: RotationEntry): readonly string[] {
  return RULES.map((rule) => fingerprint(SENSOR, rule, [layer, environment?.toLowerCase(), name]));
}

async function issuesOf(board: IssueBoard): Promise<Answer<readonly BoardIssue[]>> {
  const open = await board.withLabel(ROTATION_LABEL, 'open');
  if (!open.known) return open;
  const closed = await board.withLabel(ROTATION_LABEL, 'closed');
  return closed.known ? { known: true, value: [...open.value, ...closed.value] } : closed;
}

async function write(act: RotationAct, board: IssueBoard, author: string | undefined): Promise<Answer<Done>> {
  if (act.kind === 'stays') return { known: true, value: { isWritten: false, words: staysWords(act), url: act.issue.url } };
  if (act.kind === 'change') {
    const changed = await board.update(act.issue.number, act.change);
    const words = `${act.secret}: issue #${act.issue.number} is ${act.isClosing ? 'closed' : 'brought up to date'}`;
    return changed.known ? { known: true, value: { isWritten: true, words, url: act.issue.url } } : changed;
  }
  const created = await board.create(act.draft);
  if (!created.known) return created;
  const { number, url } = created.value;
  const lost = whyLost(created.value, [ROTATION_LABEL], author);
  if (lost !== undefined) return unknown('forbidden', `issue #${number} was opened, and no later run would know it: ${lost}`);
  return { known: true, value: { isWritten: true, words: `${act.secret}: issue #${number} is opened`, url } };
}

function staysWords({ secret, issue, isDismissed }: Extract<RotationAct, { kind: 'stays' }>): string {
  return isDismissed
    ? `${secret}: issue #${issue.number} was closed by hand before the secret was written anew, and stays closed: waive the finding, or open it again`
    : `${secret}: issue #${issue.number} is open`;
}

function planWords(act: RotationAct): string {
  if (act.kind === 'stays') return staysWords(act);
  if (act.kind === 'open') return `${act.secret}: opens an issue`;
  return `${act.secret}: ${act.isClosing ? 'closes' : 'brings up to date'} issue #${act.issue.number}`;
}

function stateReport({ due }: Looked, done: readonly Done[], written: 'done' | 'unchanged'): Report {
  const url = done.find(({ isWritten }) => isWritten)?.url ?? done[0]?.url;
  const rest = { details: done.map(({ words }) => words), ...(url !== undefined && { url }) };
  if (due.length === 0) return { outcome: written, words: 'every secret of the findings is fresh', ...rest };
  return {
    outcome: 'waiting',
    words: `${due.length} ${due.length === 1 ? 'secret waits' : 'secrets wait'} for people to rotate ${due.length === 1 ? 'it' : 'them'}`,
    ...rest,
  };
}
