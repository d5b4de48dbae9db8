import type { IntentScope, UnknownReason } from '@sar/baseline';
import type { Removal } from './remove-processed.js';

/** `planned` stands in a dry run for what a run would write. */
export const INTENT_OUTCOMES = ['applied', 'unchanged', 'superseded', 'refused', 'failed', 'remaining', 'planned'] as const;
export type IntentOutcome = (typeof INTENT_OUTCOMES)[number];

/**
 * What became of one file. Never holds a value; path, name and target are text of the repository, for the caller to escape.
 */
export interface IntentReport {
  readonly path: string;
  readonly outcome: IntentOutcome;
  /** Sentences; empty where the outcome says it all. */
  readonly reasons: readonly string[];
  /** The rest is undefined for a file that holds no intent. */
  /** Without one that looks like a secret. */
  readonly id?: string;
  readonly name?: string;
  readonly operation?: 'set' | 'delete';
  readonly scope?: IntentScope;
  /** For people: `owner/repository`, `environment production of owner/repository`. */
  readonly target?: string;
  /** Length of the value in characters, and the first 12 digits of its SHA-256; without them for `delete`. */
  readonly length?: number;
  readonly hashPrefix?: string;
  /** What was or would be done to the variable. */
  readonly action?: 'create' | 'update' | 'delete';
  /** Of `failed`: why, in a word. `forbidden` and `no-token` mean a missing permission. */
  readonly cause?: UnknownReason;
}

/** The result of a run. */
export interface ProcessReport {
  readonly dryRun: boolean;
  /** The commit that the intents were read from. */
  readonly commit: string;
  /** In the order of the paths. */
  readonly intents: readonly IntentReport[];
  readonly counts: Readonly<Record<IntentOutcome, number>>;
  /** Lines that were added to the ledger. */
  readonly ledgerEntries: number;
  /** SHA-256 of the last of these lines, which chains to all before it. */
  readonly ledgerEntry?: string;
  readonly removal: Removal;
  /** What is worth knowing beyond the intents: interrupted writes whose files are gone. */
  readonly notes: readonly string[];
}
