import type { JournalEntry, LedgerEntry } from '@sar/baseline';
import type { Intent } from '../intents/intent.js';
import type { Verdict } from './decision.js';

/** What the ledger knows about intents, by id and by content. */
export class LedgerLookup {
  readonly #byId: ReadonlyMap<string, LedgerEntry>;
  readonly #byContent: ReadonlyMap<string, LedgerEntry>;

  constructor(entries: readonly LedgerEntry[]) {
    this.#byId = new Map(entries.map((entry) => [entry.id, entry]));
    this.#byContent = new Map(entries.map((entry) => [entry.content, entry]));
  }

  /** True when a begun write was recorded. */
  knows(entry: JournalEntry): boolean {
    return this.#byId.get(entry.id)?.content === entry.content;
  }

  /**
   * What becomes of an intent that was dealt with before: its file is removed, nothing is applied again. The same content under
   * another file name is the same intent; the same id with other content is none (threats Q10 and Q15).
   */
  verdict(intent: Intent): Verdict | undefined {
    const same = this.#byId.get(intent.id);
    if (same !== undefined && same.content !== intent.content) {
      return {
        kind: 'refused',
        reasons: [`an intent with this \`id\` and other content was dealt with before, at ${same.at}: use a new \`id\``],
      };
    }
    const known = same ?? this.#byContent.get(intent.content);
    if (known === undefined) return undefined;
    if (known.outcome !== 'refused') return { kind: 'recorded', reason: `it was dealt with before, at ${known.at}: ${known.outcome}` };
    return { kind: 'refused', reasons: [INTERRUPTED_CONFLICT] };
  }
}

/** Why an interrupted write is refused. */
export const INTERRUPTED_CONFLICT =
  'a run was interrupted while it wrote this, and the variable holds a third value now: somebody else wrote it; queue a new intent if it is still wanted';
