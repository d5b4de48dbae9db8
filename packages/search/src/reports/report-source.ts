import type { Looked, Unjudged, UnknownReason } from '@sar/baseline';

/** Largest report that is read as a whole, in bytes: JSON and SARIF have to be. */
export const MAX_REPORT_BYTES = 64 * 1_048_576;
/** Largest report that is read in pieces, in bytes. */
export const MAX_STREAMED_BYTES = 512 * 1_048_576;
/** Most report files that a sensor reads. */
export const MAX_REPORTS = 500;

/** A report: a file, or what a command printed. */
export interface ReportSource {
  /** Path of the file, or the command's words. */
  readonly name: string;
  /** Folder of the file, without a slash at the end; empty for the root and for a command. Paths in a report may be relative to it. */
  readonly folder: string;
  readonly sizeBytes: number;
  /** When the file was written, ISO 8601; of a command, undefined. */
  readonly modifiedAt?: string;
  /** The whole text, or why it is not read. */
  text(): ReportText;
  /**
   * The text in pieces.
   *
   * @throws UserError when the file cannot be read
   */
  pieces(): Iterable<string>;
}

export type ReportText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string };

/** The reports that there are for a sensor, and what stands in the way of others; or why there are none. */
export type Reports =
  | {
      readonly found: true;
      readonly reports: readonly ReportSource[];
      readonly unjudged: readonly Unjudged[];
      readonly looked: readonly Looked[];
    }
  | { readonly found: false; readonly reason: UnknownReason; readonly detail: string };
