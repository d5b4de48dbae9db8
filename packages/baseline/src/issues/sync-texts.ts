import type { Subject } from '../vocabulary/cause.js';
import type { Finding } from '../vocabulary/finding.js';
import type { Reading } from '../vocabulary/reading.js';
import type { Layer, Severity } from '../vocabulary/severity.js';

/** Title and body of an issue, as Markdown with everything untrusted escaped; the title is plain text. */
export interface IssueText {
  readonly title: string;
  readonly body: string;
}

/** What the text of one finding's issue hangs on besides its subject. */
export interface FindingFacts {
  /** Commit that links point at; undefined where none is known. */
  readonly commit: string | undefined;
  /** The command that mends it, or is the next step. Untrusted text. */
  readonly command: string | undefined;
  /** Most UTF-16 units of the body. */
  readonly maxLength: number;
  /** Findings of the issue that this run could not look at. */
  readonly unseen: number;
}

export interface IssueLink {
  readonly number: number;
  readonly url: string;
}

/** A row about a subject that is open. */
export interface OpenRow {
  readonly kind: 'open';
  readonly subject: Subject;
  /** Makes the hidden lines that stand above it, each with its newline. */
  readonly markers: () => string;
  readonly issue: IssueLink | undefined;
  /** True when a person closed the issue while the finding was there. */
  readonly isClosedByHand: boolean;
}

/** A row of an earlier run about something that this one could not look at, as it stands. */
export interface KeptRow {
  readonly kind: 'kept';
  /** Id of its subject. */
  readonly id: string;
  readonly severity: Severity;
  readonly layer: Layer;
  readonly dueAt: string;
  /** Markdown, ending with a newline; the boxes are empty. */
  readonly block: string;
}

/** A finding of an earlier row, of which this run could look at the rest. */
export interface UnseenRow {
  readonly kind: 'unseen';
  readonly id: string;
  readonly severity: Severity;
  readonly layer: Layer;
  readonly dueAt: string;
  readonly firstSeen: string;
  /** Untrusted text. */
  readonly rule: string;
  /** Untrusted text; empty where it has no place. */
  readonly path: string;
  /** Makes the hidden lines that stand above it, each with its newline. */
  readonly markers: () => string;
}

/** An open issue that this run could not look at, and that has no row in the dashboard. */
export interface KeptIssue extends IssueLink {
  readonly severity: Severity;
  /** Untrusted text. */
  readonly title: string;
}

/** A finding that is waived or accepted. */
export interface QuietRow {
  readonly finding: Finding;
  /** Makes the hidden lines that stand above it, each with its newline. */
  readonly markers: () => string;
}

/** A row of the dashboard. */
export type ShownRow = OpenRow | KeptRow | UnseenRow;

/** Everything that the dashboard shows. */
export interface DashboardFacts {
  readonly rows: readonly ShownRow[];
  readonly keptIssues: readonly KeptIssue[];
  readonly unknown: readonly Extract<Reading, { outcome: 'unknown' }>[];
  readonly waived: readonly QuietRow[];
  readonly accepted: readonly QuietRow[];
  /** Whether findings of severity P0 and P1 have issues of their own. */
  readonly hasOwnIssues: boolean;
  readonly waiveDays: number;
  readonly commit: string | undefined;
  readonly maxLength: number;
}

/** Renders what SAR writes; `packages/report` has the texts. */
export interface SyncTexts {
  readonly finding: (subject: Subject, facts: FindingFacts) => IssueText;
  readonly dashboard: (facts: DashboardFacts) => string;
}
