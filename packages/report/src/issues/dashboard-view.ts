import type { Finding, Layer, Reading, Severity, Subject } from '@sar/baseline';

/** A row about a subject that is open, or about something of an earlier run that this one could not look at. */
export type DashboardViewRow =
  | {
      readonly kind: 'open';
      readonly subject: Subject;
      /** Makes the hidden lines that stand above it, each with its newline. */
      readonly markers: () => string;
      readonly issue: { readonly number: number; readonly url: string } | undefined;
      /** True when a person closed the issue while the finding was there. */
      readonly isClosedByHand: boolean;
    }
  | {
      readonly kind: 'kept';
      readonly id: string;
      readonly severity: Severity;
      readonly layer: Layer;
      readonly dueAt: string;
      /** Markdown, ending with a newline. */
      readonly block: string;
    }
  | UnseenViewRow;

/** A finding that this run could not look at, while it could look at the rest of the row in which it was. */
export interface UnseenViewRow {
  readonly kind: 'unseen';
  readonly id: string;
  readonly severity: Severity;
  readonly layer: Layer;
  /** ISO 8601, as `firstSeen`. */
  readonly dueAt: string;
  readonly firstSeen: string;
  /** Untrusted text, as `path`, which is empty where it has no place. */
  readonly rule: string;
  readonly path: string;
  /** Makes the hidden lines that stand above it, each with its newline. */
  readonly markers: () => string;
}

/** A finding that is waived or accepted; `markers` makes the hidden lines above it. */
export interface QuietViewRow {
  readonly finding: Finding;
  readonly markers: () => string;
}

/** Everything that the dashboard shows. */
export interface DashboardView {
  readonly rows: readonly DashboardViewRow[];
  /** Open issues that this run could not look at, without a row. `title` is untrusted text. */
  readonly keptIssues: readonly { readonly number: number; readonly url: string; readonly severity: Severity; readonly title: string }[];
  readonly unknown: readonly Extract<Reading, { outcome: 'unknown' }>[];
  readonly waived: readonly QuietViewRow[];
  readonly accepted: readonly QuietViewRow[];
  /** Whether findings of severity P0 and P1 have issues of their own. */
  readonly hasOwnIssues: boolean;
  readonly waiveDays: number;
  /** Commit that the links point at. */
  readonly commit: string | undefined;
  /** Most UTF-16 units of the text. */
  readonly maxLength: number;
}
