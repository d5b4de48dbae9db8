import type { JournalEntry, UnknownReason } from '@sar/baseline';
import type { Intent } from '../intents/intent.js';

/** A change of a live variable that is to be made. Hashes are SHA-256 in hexadecimal, null for a variable that is not there. */
export interface PlannedWrite {
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * What is to become of one file of the mailbox.
 *
 * - `write`: the change is made now
 * - `recovered`: an interrupted run made it; it is recorded now
 * - `unchanged`: the variable is as the intent wants it
 * - `superseded`: a newer intent for the variable, at the path `by`, decides; undefined when that one was dealt with before
 * - `recorded`: the ledger knows it already; only the file is removed
 * - `refused`: final. `conflict`: an interrupted write met another value; recorded, so that it stays refused. `isRecorded`: the ledger
 *   says so already
 * - `failed`, `remaining`: stays for the next run
 */
export type Verdict =
  | ({ readonly kind: 'write'; readonly action: 'create' | 'update' | 'delete' } & PlannedWrite)
  | ({ readonly kind: 'recovered' } & PlannedWrite)
  | { readonly kind: 'unchanged'; readonly now: string | null }
  | { readonly kind: 'superseded'; readonly by: string | undefined }
  | { readonly kind: 'recorded'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reasons: readonly string[]; readonly conflict?: PlannedWrite; readonly isRecorded?: true }
  | { readonly kind: 'failed'; readonly reasons: readonly string[]; readonly cause: UnknownReason }
  | { readonly kind: 'remaining'; readonly reasons: readonly string[] };

export interface Decision {
  readonly path: string;
  readonly blob: string;
  /** Undefined for a file that holds no intent. */
  readonly intent: Intent | undefined;
  readonly verdict: Verdict;
}

/** What is to become of a journal entry whose file is no longer there as it was. */
export interface OrphanDecision {
  readonly entry: JournalEntry;
  /** `applied`, `refused` (another value is there): recorded. `dropped`: it was never made. `kept`: the target cannot be seen. */
  readonly verdict: 'applied' | 'refused' | 'dropped' | 'kept';
}

export interface MailboxPlan {
  /** One for every file, in the order of the paths. */
  readonly decisions: readonly Decision[];
  readonly orphans: readonly OrphanDecision[];
  /** Entries of the journal that are not settled before they are recorded. */
  readonly unsettled: readonly JournalEntry[];
}
