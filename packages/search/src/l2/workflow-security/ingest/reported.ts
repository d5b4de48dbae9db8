/** One finding of another tool, as its report has it. Text is untrusted. */
export interface Reported {
  readonly tool: 'zizmor' | 'actionlint' | 'other';
  /** Name of the tool as it is shown. */
  readonly toolName: string;
  /** Id of the audit, kind or rule. */
  readonly id: string;
  readonly message: string;
  /** Path as written. */
  readonly written: string;
  /** The repository's file; undefined when there is none of that name. */
  readonly path: string | undefined;
  readonly line: number;
  readonly endLine: number;
  /** The tool itself has doubts: low confidence, or a persona for those who want to see everything. */
  readonly isDoubtful: boolean;
  /** The tool calls it severe. */
  readonly isSevere: boolean;
}

/** What a report held, or why it was not read. */
export type ReportedList =
  | { readonly ok: true; readonly findings: readonly Reported[]; readonly cut: number; readonly what: string; readonly failed?: string }
  | { readonly ok: false; readonly why: string };

/** Most findings that are taken of one report. */
/** A line of a report as a whole number from 1 on; what is no number counts as the first. */
export function lineOf(value: number | undefined): number {
  return value === undefined || !(value >= 1) ? 1 : Math.min(Math.trunc(value), MAX_LINE);
}

/** More lines than any file that is read. */
const MAX_LINE = 10_000_000;

export const MAX_REPORTED = 25_000;
/** Most characters of a message. */
export const MAX_MESSAGE = 500;
