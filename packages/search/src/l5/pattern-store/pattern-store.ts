import type { Unjudged, UnknownReason } from '@sar/baseline';

/** A pattern of a store, as far as its fields are declared. */
export interface StoredPattern {
  readonly id: string;
  /** What it matches, its white space normalised. */
  readonly pattern?: string;
  /** What is done about it, its white space normalised. */
  readonly resolution?: string;
  /** As it is stored: a number from 0 to 1, when all is well. */
  readonly confidence?: unknown;
  /** When it was last used, in milliseconds since 1970; `never` where the store says so. */
  readonly lastUsed?: number | 'never';
  /** When it was made, in milliseconds since 1970. */
  readonly created?: number;
  readonly line?: number;
}

/** A store of patterns, read. */
export type PatternStore =
  | {
      readonly ok: true;
      readonly name: string;
      readonly path: string;
      readonly patterns: readonly StoredPattern[];
      readonly unjudged: readonly Unjudged[];
      readonly detail: string;
    }
  | { readonly ok: false; readonly path: string; readonly reason: UnknownReason; readonly why: string };

/** White space tells nothing; everything else of an expression does. */
export function normalPattern(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
