/** A `# sar-ignore[rule] until=YYYY-MM-DD reason` comment. Lines and columns are 1-based. */
export interface Suppression {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** The line whose findings it covers: its own, or the next line with content when the comment stands alone. */
  readonly appliesTo: number;
  readonly rules: readonly string[];
  /** Last day (UTC) on which it holds. */
  readonly until: string;
  readonly reason: string;
}

/** A `sar-ignore` comment that is not complete. It suppresses nothing. */
export interface SuppressionProblem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong and what to write instead. */
  readonly message: string;
  /** The comment, as it is written, cut to 200 characters. */
  readonly comment: string;
}
