import type { JournalEntry, LedgerEntry } from '@sar/baseline';
import type { Intent } from '../intents/intent.js';
import type { Verdict } from './decision.js';
import { isRefusalLine } from './refusal-line.js';

/** What the ledger knows about intents, by id and by content. */
export class LedgerLookup {
  readonly #byId: ReadonlyMap<string, LedgerEntry>;
  readonly #byContent: ReadonlyMap<string, LedgerEntry>;
  /** By content alone: who is refused has no claim on an id. */
  readonly #refusals: ReadonlyMap<string, LedgerEntry>;

  constructor(entries: readonly LedgerEntry[]) {
    const settled = entries.filter((entry) => !isRefusalLine(entry));
    this.#byId = new Map(settled.map((entry) => [entry.id, entry]));
    this.#byContent = new Map(settled.map((entry) => [entry.content, entry]));
    this.#refusals = new Map(entries.filter(isRefusalLine).map((entry) => [entry.content, entry]));
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
    return { kind: 'refused', reasons: [INTERRUPTED_CONFLICT], isRecorded: true };
  }

  /** The same for an intent that was refused as it stood, and whose file could not be moved then: what was refused stays refused. */
  refusal({ content }: Intent): Extract<Verdict, { kind: 'refused' }> | undefined {
    const refusal = this.#refusals.get(content);
    if (refusal === undefined) return undefined;
    const reason = `it was refused before, at ${refusal.at}: queue a new intent if it is allowed now`;
    return { kind: 'refused', reasons: [reason], isRecorded: true };
  }
}

/** Why an interrupted write is refused. */
export const INTERRUPTED_CONFLICT =
  'a run was interrupted while it wrote this, and the variable holds a third value now: somebody else wrote it; queue a new intent if it is still wanted';
