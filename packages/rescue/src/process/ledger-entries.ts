import type { JournalEntry, LedgerOutcome } from '@sar/baseline';
import type { Intent } from '../intents/intent.js';
import { REFUSAL } from '../plan/refusal-line.js';
import type { NewLedgerEntry } from '../ledger/ledger.js';
import type { Decision, OrphanDecision, PlannedWrite } from '../plan/decision.js';
import { targetFields } from '../plan/target-key.js';
import type { WriteResult } from './write-result.js';

/** Longest `queued_by` that is recorded: the state's files are bounded. */
const MAX_QUEUED_BY = 100;

export interface RunFacts {
  readonly commit: string;
  readonly run: string;
  readonly at: Date;
}

/** The journal's entry of a write that is about to be made. */
export function journalEntry({ path, blob }: Decision, intent: Intent, write: PlannedWrite, facts: RunFacts): JournalEntry {
  return { ...change(intent, write, facts), path, blob };
}

/** The ledger's lines of a run, in the order of the paths: all that is settled for good. */
export function ledgerEntries(
  decisions: readonly Decision[],
  orphans: readonly OrphanDecision[],
  results: ReadonlyMap<string, WriteResult>,
  facts: RunFacts,
): readonly NewLedgerEntry[] {
  return [
    ...orphans.flatMap(({ entry, verdict }) =>
      verdict === 'applied' || verdict === 'refused' ? [settledOrphan(entry, verdict, facts)] : [],
    ),
    ...decisions.flatMap((decision) => {
      const settled = decision.intent === undefined ? undefined : settle(decision, results);
      if (decision.intent === undefined || settled === undefined) return [];
      const { outcome, at = facts.at, ...write } = settled;
      return [{ ...change(decision.intent, write, { ...facts, at }), outcome }];
    }),
  ];
}

/** The ledger's lines of refused intents whose files stay. What the ledger knows already is not said again. */
export function refusalEntries(refused: readonly Decision[], facts: RunFacts): readonly NewLedgerEntry[] {
  return refused.flatMap(({ intent, verdict }) => {
    const isKnown = verdict.kind === 'refused' && (verdict.conflict !== undefined || verdict.isRecorded === true);
    return intent === undefined || isKnown ? [] : [{ ...change(intent, REFUSAL, facts), outcome: 'refused' as const }];
  });
}

type Settled = PlannedWrite & { readonly outcome: LedgerOutcome; readonly at?: Date };

function settle({ path, verdict }: Decision, results: ReadonlyMap<string, WriteResult>): Settled | undefined {
  switch (verdict.kind) {
    case 'write': {
      const result = results.get(path);
      return result?.kind === 'applied' ? { outcome: 'applied', before: verdict.before, after: verdict.after, at: result.at } : undefined;
    }
    case 'recovered':
      return { outcome: 'applied', before: verdict.before, after: verdict.after };
    case 'unchanged':
      return { outcome: 'unchanged', before: verdict.now, after: verdict.now };
    case 'superseded': {
      const came = verdict.by === undefined || (results.get(verdict.by)?.kind ?? 'applied') === 'applied';
      return came ? { outcome: 'superseded', before: null, after: null } : undefined;
    }
    case 'refused':
      return verdict.conflict === undefined ? undefined : { outcome: 'refused', ...verdict.conflict };
    default:
      return undefined;
  }
}

function settledOrphan(entry: JournalEntry, outcome: 'applied' | 'refused', { run, at }: RunFacts): NewLedgerEntry {
  const { path: _path, blob: _blob, ...rest } = entry;
  return { ...rest, run, at: at.toISOString(), outcome };
}

function change(intent: Intent, { before, after }: PlannedWrite, { commit, run, at }: RunFacts): Omit<NewLedgerEntry, 'outcome'> {
  return {
    id: intent.id,
    content: intent.content,
    operation: intent.operation,
    ...targetFields(intent.target),
    name: intent.name,
    before,
    after,
    ...(intent.queuedBy !== undefined && { queued_by: [...intent.queuedBy].slice(0, MAX_QUEUED_BY).join('') }),
    queued_at: intent.queuedAt,
    commit,
    run,
    at: at.toISOString(),
  };
}
