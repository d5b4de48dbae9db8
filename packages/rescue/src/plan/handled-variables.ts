import { compareText, type JournalEntry, type LedgerEntry } from '@sar/baseline';
import { fileNameOf } from '../intents/file-name.js';
import { type Intent } from '../intents/intent.js';
import { isRefusalLine } from './refusal-line.js';
import { targetKey, targetOfFields } from './target-key.js';

interface Handled {
  readonly queuedAtMs: number;
  /** Undefined for a line of the ledger, which does not name it. */
  readonly fileName: string | undefined;
}

/**
 * For each variable the newest intent that was dealt with. An older intent that arrives later, from a branch that was merged
 * late or a file that was added again, must not undo it (threat Q10).
 */
export class HandledVariables {
  readonly #newest = new Map<string, Handled>();

  constructor(entries: readonly LedgerEntry[]) {
    // What was refused changed nothing, so that it stands in nobody's way.
    for (const entry of entries) if (!isRefusalLine(entry)) this.#add(entry, undefined);
  }

  addJournaled(entry: JournalEntry): void {
    this.#add(entry, fileNameOf(entry.path));
  }

  /** True when a newer intent for the same variable was dealt with. */
  isOutdated(intent: Intent): boolean {
    const newest = this.#newest.get(variableKey(targetKey(intent.target), intent.name));
    if (newest === undefined || newest.queuedAtMs < intent.queuedAtMs) return false;
    if (newest.queuedAtMs > intent.queuedAtMs) return true;
    return newest.fileName !== undefined && compareText(intent.fileName, newest.fileName) < 0;
  }

  #add(entry: LedgerEntry | JournalEntry, fileName: string | undefined): void {
    const target = targetOfFields(entry);
    const queuedAtMs = Date.parse(entry.queued_at);
    if (target === undefined || Number.isNaN(queuedAtMs)) return;
    const key = variableKey(targetKey(target), entry.name);
    const known = this.#newest.get(key);
    if (known === undefined || known.queuedAtMs <= queuedAtMs) this.#newest.set(key, { queuedAtMs, fileName });
  }
}

/** One text for each variable of each target. */
export function variableKey(target: string, name: string): string {
  return `${target} ${name}`;
}
