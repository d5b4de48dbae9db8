import { countOf } from '../findings/count-words.js';

/** What became of one file of the mailbox. Never holds a value. */
export interface IntentRow {
  readonly path: string;
  readonly outcome: 'applied' | 'unchanged' | 'superseded' | 'refused' | 'failed' | 'remaining' | 'planned';
  readonly reasons: readonly string[];
  readonly name?: string;
  readonly operation?: string;
  readonly target?: string;
  readonly length?: number;
  readonly hashPrefix?: string;
  readonly action?: string;
}

/** A run of the variable-intent processor. */
export interface IntentRun {
  readonly mailbox: string;
  readonly dryRun: boolean;
  readonly intents: readonly IntentRow[];
  /** What became of the files, in words. */
  readonly removal: string;
  readonly notes: readonly string[];
}

const ORDER = ['refused', 'failed', 'applied', 'planned', 'unchanged', 'superseded', 'remaining'] as const;

/** What needs a person first. */
export function mostUrgentIntents(intents: readonly IntentRow[]): readonly IntentRow[] {
  return intents.toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) || (a.path < b.path ? -1 : 1));
}

/** `set LOG_LEVEL (5 characters, SHA-256 0123456789ab…)`, or the file's name where it holds no intent. */
export function intentRowWords({ path, name, operation, length, hashPrefix }: IntentRow): string {
  if (name === undefined) return path.slice(path.lastIndexOf('/') + 1);
  const digest = length === undefined || hashPrefix === undefined ? '' : ` (${countOf(length, 'character')}, SHA-256 ${hashPrefix}…)`;
  return `${operation ?? ''} ${name}${digest}`.trim();
}

/** `3 applied, 1 refused`. */
export function intentCounts(intents: readonly IntentRow[]): string {
  const counted = ORDER.map((outcome) => [outcome, intents.filter((row) => row.outcome === outcome).length] as const);
  const words = counted.filter(([, count]) => count > 0).map(([outcome, count]) => `${count} ${outcome}`);
  return words.length === 0 ? 'no intents' : words.join(', ');
}
