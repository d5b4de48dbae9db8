import type { Answer, JournalEntry, LedgerEntry, VariableTarget } from '@sar/baseline';
import { compareIntents, type Intent } from '../intents/intent.js';
import type { MailboxFile } from '../mailbox/mailbox-file.js';
import { authorise } from '../policy/authorise.js';
import type { IntentPolicy, RunningRepository } from '../policy/intent-policy.js';
import { LedgerLookup } from './ledger-lookup.js';
import type { Verdict } from './decision.js';
import { targetKey, targetOfFields } from './target-key.js';

export interface ScreenInput {
  readonly files: readonly MailboxFile[];
  readonly ledger: readonly LedgerEntry[];
  readonly journal: readonly JournalEntry[];
  /** The policies that a file is judged by: as of before it was added, and now. */
  readonly policiesFor: (path: string) => Answer<readonly IntentPolicy[]>;
  readonly running: RunningRepository;
}

/** An intent that an interrupted run was writing. `otherwise` is what becomes of it when the write was never made. */
export interface Interrupted {
  readonly intent: Intent;
  readonly entry: JournalEntry;
  readonly otherwise: Verdict | undefined;
}

/** What is decided without looking at live variables, and what is not. */
export interface Screened {
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly interrupted: readonly Interrupted[];
  /** In the order in which they apply. */
  readonly pending: readonly Intent[];
  /** Entries of the journal whose files are gone or changed. */
  readonly orphans: readonly JournalEntry[];
}

/** Decides what needs no live value: form, replay, policy. Pure. */
export function screenMailbox(input: ScreenInput): Screened {
  const ledger = new LedgerLookup(input.ledger);
  const journal = new Map(input.journal.map((entry) => [fileKey(entry.path, entry.blob), entry]));
  const verdicts = new Map<string, Verdict>();
  const interrupted: Interrupted[] = [];
  const allowed: Intent[] = [];
  for (const file of input.files) {
    const intent = file.reading.kind === 'waiting' ? undefined : file.reading.intent;
    const entry = journal.get(fileKey(file.path, file.blob));
    const early = judgeForm(file, intent, ledger);
    const judged = early ?? (intent === undefined ? undefined : judgeRights(file, intent, input));
    const verdict = intent === undefined ? judged : refusedBefore(judged, ledger.refusal(intent));
    if (entry !== undefined && intent !== undefined && early?.kind !== 'recorded') {
      journal.delete(fileKey(file.path, file.blob));
      interrupted.push({ intent, entry, otherwise: verdict });
    } else if (verdict !== undefined) verdicts.set(file.path, verdict);
    else if (intent !== undefined) allowed.push(intent);
  }
  const pending = refuseSharedIds(allowed.sort(compareIntents), interrupted, verdicts);
  const orphans = [...journal.values()].filter((entry) => !ledger.knows(entry));
  return { verdicts, interrupted, pending, orphans };
}

/** Targets that a run looks at beyond one for each intent that it deals with: some cannot be read, and must not hold up the others. */
const SPARE_TARGETS = 50;

/**
 * The targets whose live variables decide the rest: those of interrupted writes, then the running repository, then the others in the
 * order of their intents, as many as a run can look at.
 *
 * @param maxIntents most intents that the run deals with
 */
export function targetsToList(
  { interrupted, pending, orphans }: Screened,
  running: RunningRepository,
  maxIntents: number,
): readonly VariableTarget[] {
  const begun = [
    ...interrupted.map(({ intent }) => intent.target),
    ...orphans.map(targetOfFields).filter((target) => target !== undefined),
  ];
  const own = targetKey({ scope: 'repo', ...running });
  const asked = pending.map(({ target }) => target).sort((a, b) => Number(targetKey(b) === own) - Number(targetKey(a) === own));
  const others = distinct([...begun, ...asked]);
  return others.slice(0, distinct(begun).length + maxIntents + SPARE_TARGETS);
}

function distinct(targets: readonly VariableTarget[]): readonly VariableTarget[] {
  return [...new Map(targets.map((target) => [targetKey(target), target])).values()];
}

function fileKey(path: string, blob: string): string {
  return `${blob} ${path}`;
}

function judgeForm(file: MailboxFile, intent: Intent | undefined, ledger: LedgerLookup): Verdict | undefined {
  if (file.reading.kind === 'waiting') return { kind: 'remaining', reasons: ['the mailbox holds more files than a run reads'] };
  const known = intent === undefined ? undefined : ledger.verdict(intent);
  if (known !== undefined) return known;
  return file.reading.kind === 'refused' ? { kind: 'refused', reasons: file.reading.reasons } : undefined;
}

function judgeRights(file: MailboxFile, intent: Intent, input: ScreenInput): Verdict | undefined {
  const policies = input.policiesFor(file.path);
  if (!policies.known) return { kind: 'failed', reasons: [`the policy is not known: ${policies.detail}`], cause: policies.reason };
  const authorisation = authorise(intent, { policies: policies.value, running: input.running });
  return authorisation.decision === 'allowed' ? undefined : { kind: 'refused', reasons: authorisation.reasons };
}

/** What was refused stays refused, and for the reasons of now where there are any. */
function refusedBefore(verdict: Verdict | undefined, refusal: Extract<Verdict, { kind: 'refused' }> | undefined): Verdict | undefined {
  if (refusal === undefined || verdict?.kind === 'recorded') return verdict;
  return verdict?.kind === 'refused' ? { ...verdict, isRecorded: true } : refusal;
}

/** An id belongs to one file: of several the first in order keeps it. */
function refuseSharedIds(
  ordered: readonly Intent[],
  interrupted: readonly Interrupted[],
  verdicts: Map<string, Verdict>,
): readonly Intent[] {
  const owners = new Map(interrupted.map(({ intent }) => [intent.id, intent.path]));
  return ordered.filter((intent) => {
    const owner = owners.get(intent.id);
    if (owner === undefined) owners.set(intent.id, intent.path);
    else verdicts.set(intent.path, { kind: 'refused', reasons: [`another file of the mailbox has the same \`id\`: ${owner}`] });
    return owner === undefined;
  });
}
