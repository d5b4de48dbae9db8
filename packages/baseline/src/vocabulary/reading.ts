import type { Layer } from './severity.js';
import type { Signal } from './signal.js';

/** Why a sensor could not answer. */
export const UNKNOWN_REASONS = ['no-token', 'forbidden', 'rate-limited', 'unreachable', 'not-configured', 'unsupported', 'failed'] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** Something inside a sensor's scope that it could not judge; never counted as clear. */
export interface Unjudged {
  readonly path: string;
  readonly line?: number;
  readonly job?: string;
  readonly reason: string;
  /** Ids of the only findings that it can hide; without it, it can hide any at its path. */
  readonly hides?: readonly string[];
  /** What it is, where its place does not say: `NPM_TOKEN`. */
  readonly name?: string;
  /** The baseline says that it must be there: whoever judges by the sensor does not know, instead of passing. */
  readonly required?: true;
}

/** What was looked at: `judged` items, and those that stay unknown. */
export interface Scope {
  /** What the items are, in the plural: `jobs`, `references`, `files`. */
  readonly unit: string;
  readonly judged: number;
  readonly unjudged: readonly Unjudged[];
}

/** Something that a sensor looked at: a file, a report, a list of GitHub's, and what it was in a few words. */
export interface Looked {
  readonly what: string;
  readonly detail: string;
}

interface ReadingBase {
  readonly sensor: string;
  readonly layer: Layer;
  /** What it looked at, for `sar search --explain`. */
  readonly looked?: readonly Looked[];
}

/** What one sensor returned. `unknown` is never counted as clear. */
export type Reading =
  | (ReadingBase & { readonly outcome: 'clear'; readonly scope: Scope })
  | (ReadingBase & { readonly outcome: 'signals'; readonly scope: Scope; readonly signals: readonly Signal[] })
  | (ReadingBase & { readonly outcome: 'unknown'; readonly reason: UnknownReason; readonly detail: string });
