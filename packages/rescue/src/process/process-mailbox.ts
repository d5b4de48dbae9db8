import {
  UserError,
  type Answer,
  type BranchWriter,
  type CommitFiles,
  type JournalEntry,
  type LiveEntry,
  type StateStore,
  type VariableReader,
  type VariableWriter,
} from '@sar/baseline';
import type { Intent } from '../intents/intent.js';
import type { MailboxFile } from '../mailbox/mailbox-file.js';
import { readMailbox } from '../mailbox/read-mailbox.js';
import type { Decision, MailboxPlan, PlannedWrite } from '../plan/decision.js';
import { planMailbox } from '../plan/plan-mailbox.js';
import { screenMailbox, targetsToList, type Screened } from '../plan/screen-mailbox.js';
import { targetKey } from '../plan/target-key.js';
import { variableBytes } from '../plan/variable-limits.js';
import type { IntentPolicy, RunningRepository } from '../policy/intent-policy.js';
import { applyWrites } from './apply-writes.js';
import { journalEntry, ledgerEntries, type RunFacts } from './ledger-entries.js';
import { listTargets } from './list-targets.js';
import { beginWrites, readMailboxState, recordRun, type MailboxState } from './mailbox-state.js';
import type { ProcessReport } from './process-report.js';
import { removeProcessed, type Removal } from './remove-processed.js';
import { countOutcomes, orphanNote, reportIntent } from './report-intent.js';
import { stuckNote } from './stuck-note.js';
import { writtenUnrecorded, type WriteResult } from './write-result.js';

/** Most intents that one run deals with, whatever `maxIntents` says: the journal is one bounded file. */
export const MAX_INTENTS_PER_RUN = 500;

export interface MailboxInput {
  readonly running: RunningRepository;
  /** The default branch. */
  readonly branch: string;
  /** Folder of the mailbox, from the root. */
  readonly mailbox: string;
  /** The policies that a file is judged by: as of before it was added, and now. Unknown keeps the file for the next run. */
  readonly policiesFor: (path: string) => Answer<readonly IntentPolicy[]>;
  /** What the ledger calls this run: id and attempt. */
  readonly run: string;
  /** 1 to 500. */
  readonly maxIntents: number;
  /** Writes nothing anywhere and reports the same plan. */
  readonly dryRun: boolean;
}

export interface MailboxPorts {
  /** Of the default branch's commit that is checked out. */
  readonly files: CommitFiles;
  readonly reader: VariableReader;
  readonly writer: VariableWriter;
  readonly state: StateStore;
  readonly branch: BranchWriter;
  /** The organisation's variables that the repository sees, for the limit of their size together; unknown counts as none. */
  readonly sharedVariables?: () => Promise<Answer<readonly LiveEntry[]>>;
  readonly now: () => Date;
}

/**
 * Deals with every intent of the mailbox: validate, authorise, compare, apply, record, remove. The order of the writes makes it
 * resumable: first the journal says what will be written, then the variables are written, then one update of the state records
 * them and clears the journal, then the files are removed. Killed at any point, the next run ends in the same state: what was
 * written is recognised by its hash, and what the ledger knows is never applied again.
 *
 * @throws UserError when journal or ledger are not as they were written, or another run is at work: nothing is applied then
 */
export async function processMailbox(input: MailboxInput, ports: MailboxPorts): Promise<ProcessReport> {
  const startedAt = ports.now();
  const mailbox = input.mailbox.replace(/\/+$/, '');
  const all = readMailbox(ports.files, mailbox, startedAt);
  const files = all.filter(({ canBeRemoved }) => canBeRemoved);
  const stuck = stuckNote(all.filter(({ canBeRemoved }) => !canBeRemoved));
  const state = await readMailboxState(ports.state, oldestQueued(files, startedAt), startedAt, input.dryRun);
  const screened = screenMailbox({
    files,
    ledger: state.ledger.entries,
    journal: state.journal,
    policiesFor: input.policiesFor,
    running: input.running,
    maxIntents: Math.min(input.maxIntents, MAX_INTENTS_PER_RUN),
  });
  const live = await listTargets(targetsToList(screened), ports.reader);
  const listedAt = ports.now();
  const sharedBytes = await sizeOfShared(screened, input.running, ports);
  const plan = planMailbox({ files, screened, ledger: state.ledger.entries, live, running: input.running, sharedBytes });
  const facts: RunFacts = { commit: ports.files.commit, run: input.run, at: startedAt };
  const notes = [...(stuck === undefined ? [] : [stuck]), ...plan.orphans.map(orphanNote)];
  if (input.dryRun) return report(input, plan, facts, undefined, { entries: 0, removal: { kind: 'nothing' }, notes });

  const results = await applyJournaled(plan, state, facts, ports, listedAt);
  const added = ledgerEntries(plan.decisions, plan.orphans, results.byPath, facts);
  const isRecorded = added.length > 0 || results.isJournalChanged;
  let ledgerEntry: string | undefined;
  try {
    if (isRecorded) ledgerEntry = await recordRun(ports.state, added, results.open, startedAt);
  } catch (error) {
    const unrecorded = error instanceof UserError ? writtenUnrecorded(results.byPath, error.message) : undefined;
    if (unrecorded === undefined) throw error;
    return report(input, plan, facts, unrecorded, { entries: 0, removal: { kind: 'nothing' }, notes });
  }
  const removal = await removeProcessed({ ...facts, branch: input.branch, mailbox, ...leaving(plan, results.byPath) }, ports.branch);
  const done = report(input, plan, facts, results.byPath, { entries: added.length, removal, notes });
  return ledgerEntry === undefined ? done : { ...done, ledgerEntry };
}

/** Now, when there is nothing to be compared with older lines of the ledger. */
function oldestQueued(files: readonly MailboxFile[], now: Date): number {
  return files.reduce((oldest, { reading }) => {
    const queued = reading.kind === 'waiting' ? undefined : reading.intent?.queuedAtMs;
    return Math.min(oldest, queued ?? oldest);
  }, now.getTime());
}

/** Asked only where a repository's variables grow, and not when the organisation is listed anyway. */
async function sizeOfShared(screened: Screened, running: RunningRepository, ports: MailboxPorts): Promise<number | undefined> {
  const own = targetKey({ scope: 'repo', ...running });
  const organisation = targetKey({ scope: 'org', owner: running.owner });
  const keys = new Set(screened.pending.filter(({ value }) => value !== null).map(({ target }) => targetKey(target)));
  if (!keys.has(own) || keys.has(organisation) || ports.sharedVariables === undefined) return undefined;
  const answer = await ports.sharedVariables();
  return answer.known ? answer.value.reduce((sum, { name, value = '' }) => sum + variableBytes(name, value), 0) : undefined;
}

interface Applied {
  readonly byPath: ReadonlyMap<string, WriteResult>;
  /** What stays in the journal. */
  readonly open: readonly JournalEntry[];
  readonly isJournalChanged: boolean;
}

async function applyJournaled(
  plan: MailboxPlan,
  state: MailboxState,
  facts: RunFacts,
  ports: MailboxPorts,
  listedAt: Date,
): Promise<Applied> {
  const writes = plan.decisions.flatMap((decision): { decision: Decision; intent: Intent; planned: PlannedWrite }[] => {
    const { intent, verdict } = decision;
    return intent === undefined || verdict.kind !== 'write' ? [] : [{ decision, intent, planned: verdict }];
  });
  const entries = writes.map(({ decision, intent, planned }) => journalEntry(decision, intent, planned, facts));
  if (entries.length > 0) await beginWrites(ports.state, state, [...plan.unsettled, ...entries]);
  const byPath = await applyWrites(writes, ports, listedAt);
  const open = [
    ...plan.unsettled.filter((entry) => isStillOpen(entry, plan)),
    ...entries.filter(({ path }) => {
      const result = byPath.get(path);
      return result?.kind === 'failed' && result.mayHaveHappened;
    }),
  ];
  return { byPath, open, isJournalChanged: entries.length > 0 || state.journal.length > 0 };
}

/** An interrupted write whose target could not be read. */
function isStillOpen(entry: JournalEntry, plan: MailboxPlan): boolean {
  if (plan.orphans.some((orphan) => orphan.entry === entry))
    return plan.orphans.some((orphan) => orphan.entry === entry && orphan.verdict === 'kept');
  return plan.decisions.some(({ path, blob, verdict }) => path === entry.path && blob === entry.blob && verdict.kind === 'failed');
}

/** The files that leave the mailbox, by what was reported of them. */
function leaving(
  plan: MailboxPlan,
  results: ReadonlyMap<string, WriteResult>,
): Pick<Parameters<typeof removeProcessed>[0], 'processed' | 'refused'> {
  const reported = plan.decisions.map((decision) => ({ ...decision, ...reportIntent(decision, results), intent: decision.intent }));
  return {
    processed: reported.filter(({ outcome }) => outcome === 'applied' || outcome === 'unchanged' || outcome === 'superseded'),
    refused: reported.filter(({ outcome }) => outcome === 'refused'),
  };
}

function report(
  input: MailboxInput,
  plan: MailboxPlan,
  facts: RunFacts,
  results: ReadonlyMap<string, WriteResult> | undefined,
  { entries, removal, notes }: { readonly entries: number; readonly removal: Removal; readonly notes: readonly string[] },
): ProcessReport {
  const intents = plan.decisions.map((decision) => reportIntent(decision, results));
  return {
    dryRun: input.dryRun,
    commit: facts.commit,
    intents,
    counts: countOutcomes(intents),
    ledgerEntries: entries,
    removal,
    notes,
  };
}
