import type { JournalEntry, LedgerEntry } from '@sar/baseline';
import { compareIntents, type Intent } from '../intents/intent.js';
import { valueHash } from '../intents/sha256.js';
import type { MailboxFile } from '../mailbox/mailbox-file.js';
import type { RunningRepository } from '../policy/intent-policy.js';
import type { Decision, MailboxPlan, OrphanDecision, Verdict } from './decision.js';
import { HandledVariables, variableKey } from './handled-variables.js';
import { INTERRUPTED_CONFLICT } from './ledger-lookup.js';
import { liveValues, type LiveTargets } from './live-targets.js';
import type { Screened } from './screen-mailbox.js';
import { simulateTargets } from './simulated-targets.js';
import { targetKey, targetOfFields } from './target-key.js';

export interface PlanInput {
  readonly files: readonly MailboxFile[];
  readonly screened: Screened;
  readonly ledger: readonly LedgerEntry[];
  /** What was listed. */
  readonly live: LiveTargets;
  /** Most intents that one run deals with, oldest first. Those of targets that cannot be read do not count. */
  readonly maxIntents: number;
  readonly running: RunningRepository;
  /** Size of the organisation's variables that the repository sees, in bytes; undefined when it is not known. */
  readonly sharedBytes: number | undefined;
}

/**
 * Decides what becomes of every file of the mailbox. Intents for one variable are thought through in their order, each compared
 * with what the ones before it leave; only the last one writes. The same input gives the same plan. Pure.
 */
export function planMailbox(input: PlanInput): MailboxPlan {
  const { screened, live } = input;
  const handled = new HandledVariables(input.ledger);
  const verdicts = new Map(screened.verdicts);
  const unsettled: JournalEntry[] = [];
  const orphans = screened.orphans.map((entry) => judgeOrphan(entry, live));
  for (const { entry, verdict } of orphans) {
    if (verdict === 'dropped') continue;
    unsettled.push(entry);
    if (verdict !== 'kept') handled.addJournaled(entry);
  }
  const again: Intent[] = [];
  for (const { intent, entry, otherwise } of screened.interrupted) {
    const verdict = judgeInterrupted(intent, entry, live);
    if (verdict === 'not-made') {
      if (otherwise === undefined) again.push(intent);
      else verdicts.set(intent.path, otherwise);
      continue;
    }
    verdicts.set(intent.path, verdict);
    unsettled.push(entry);
    if (verdict.kind !== 'failed') handled.addJournaled(entry);
  }
  const pending = [...screened.pending, ...again].sort(compareIntents).filter((intent) => {
    const verdict = judgeAgainstOrphans(intent, orphans);
    if (verdict !== undefined) verdicts.set(intent.path, verdict);
    return verdict === undefined;
  });
  planPending(pending, input, handled, verdicts);
  return { decisions: input.files.map((file) => decision(file, verdicts)), orphans, unsettled };
}

function decision(file: MailboxFile, verdicts: ReadonlyMap<string, Verdict>): Decision {
  const verdict = verdicts.get(file.path);
  if (verdict === undefined) throw new Error('a file of the mailbox has no verdict');
  return { path: file.path, blob: file.blob, intent: file.reading.kind === 'waiting' ? undefined : file.reading.intent, verdict };
}

function judgeOrphan(entry: JournalEntry, live: LiveTargets): OrphanDecision {
  const target = targetOfFields(entry);
  const values = target === undefined ? undefined : liveValues(live, target);
  if (values?.known !== true) return { entry, verdict: 'kept' };
  const now = valueHash(values.value.get(entry.name));
  if (now === entry.after) return { entry, verdict: 'applied' };
  return { entry, verdict: now === entry.before ? 'dropped' : 'refused' };
}

/** An interrupted write whose file was renamed or changed still counts: what it began is not begun again under another name. */
function judgeAgainstOrphans(intent: Intent, orphans: readonly OrphanDecision[]): Verdict | undefined {
  const begun = orphans.filter(({ verdict }) => verdict !== 'dropped');
  if (begun.some(({ entry }) => entry.id === intent.id && entry.content !== intent.content)) {
    return { kind: 'refused', reasons: ['its content was changed after a run had begun to apply it: use a new `id`'] };
  }
  const same = begun.find(({ entry }) => entry.content === intent.content);
  if (same?.verdict === 'applied') return { kind: 'recorded', reason: 'an interrupted run had written it; it is recorded now' };
  return same?.verdict === 'refused' ? { kind: 'refused', reasons: [INTERRUPTED_CONFLICT] } : undefined;
}

function judgeInterrupted(intent: Intent, entry: JournalEntry, live: LiveTargets): Exclude<Verdict, { kind: 'write' }> | 'not-made' {
  const values = liveValues(live, intent.target);
  if (!values.known) return { kind: 'failed', reasons: [values.detail], cause: values.reason };
  const now = valueHash(values.value.get(intent.name));
  if (now === entry.after) return { kind: 'recovered', before: entry.before, after: entry.after };
  if (now === entry.before) return 'not-made';
  return { kind: 'refused', reasons: [INTERRUPTED_CONFLICT], conflict: { before: entry.before, after: now } };
}

function planPending(pending: readonly Intent[], input: PlanInput, handled: HandledVariables, verdicts: Map<string, Verdict>): void {
  const simulated = simulateTargets(input.live, input.running, input.sharedBytes);
  const accepted = new Map<string, Intent[]>();
  let dealtWith = 0;
  for (const intent of pending) {
    const { target, name, path, value } = intent;
    if (dealtWith === input.maxIntents || !input.live.has(targetKey(target))) {
      verdicts.set(path, {
        kind: 'remaining',
        reasons: [`a run deals with at most ${input.maxIntents} ${input.maxIntents === 1 ? 'intent' : 'intents'}, oldest first`],
      });
      continue;
    }
    const values = liveValues(input.live, target);
    if (!values.known) {
      verdicts.set(path, { kind: 'failed', reasons: [values.detail], cause: values.reason });
      continue;
    }
    dealtWith++;
    if (handled.isOutdated(intent)) {
      verdicts.set(path, { kind: 'superseded', by: undefined });
      continue;
    }
    const problem =
      expectProblem(intent, simulated.value(target, name)) ?? (value === null ? undefined : simulated.problem(target, name, value));
    if (problem !== undefined) {
      verdicts.set(path, { kind: 'refused', reasons: [problem] });
      continue;
    }
    simulated.apply(target, name, value);
    const key = variableKey(targetKey(target), name);
    const group = accepted.get(key);
    if (group === undefined) accepted.set(key, [intent]);
    else group.push(intent);
  }
  for (const group of accepted.values()) decideGroup(group, input.live, verdicts);
}

/** The last intent of a variable writes, unless the variable is already as it wants; the others are superseded. */
function decideGroup(group: readonly Intent[], live: LiveTargets, verdicts: Map<string, Verdict>): void {
  const last = group.at(-1);
  if (last === undefined) return;
  const values = liveValues(live, last.target);
  const before = values.known ? valueHash(values.value.get(last.name)) : null;
  const after = valueHash(last.value);
  for (const intent of group.slice(0, -1)) verdicts.set(intent.path, { kind: 'superseded', by: last.path });
  if (before === after) verdicts.set(last.path, { kind: 'unchanged', now: after });
  else verdicts.set(last.path, { kind: 'write', action: actionOf(before, after), before, after });
}

function actionOf(before: string | null, after: string | null): 'create' | 'update' | 'delete' {
  if (after === null) return 'delete';
  return before === null ? 'create' : 'update';
}

function expectProblem(intent: Intent, current: string | undefined): string | undefined {
  if (intent.expect === undefined) return undefined;
  const now = valueHash(current) ?? 'absent';
  if (now === intent.expect) return undefined;
  const found = current === undefined ? 'is not there' : 'holds another value';
  return `\`expect\` does not hold: the variable ${found}; look at it and queue the intent again`;
}
