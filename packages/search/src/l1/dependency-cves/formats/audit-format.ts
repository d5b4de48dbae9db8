import type { Tree } from '@sar/baseline';
import type { ReportSource } from '../../../reports/report-source.js';
import type { RepositoryPath } from '../../../reports/repository-path.js';
import type { Vulnerability } from '../vulnerability.js';

/** What a report says. */
export interface AuditResult {
  /** How many packages the tool looked at; undefined where it names only the vulnerable ones. */
  readonly packages: number | undefined;
  readonly vulnerabilities: readonly Vulnerability[];
  /** What the tool itself could not judge, in its words. */
  readonly skipped: readonly string[];
  /** Why the report says nothing at all: the tool failed. */
  readonly failure?: string;
}

export interface AuditContext {
  /** Name of the report. */
  readonly source: string;
  readonly report: ReportSource;
  readonly tree: Tree;
  /** The repository's file for a path that the tool wrote. */
  readonly pathOf: RepositoryPath;
}

/** One format of audit reports. Neither method throws for what a report holds. */
export interface AuditFormat {
  readonly name: string;
  /** Whether parsed JSON is of this format. */
  recognises(value: unknown): boolean;
  read(value: unknown, context: AuditContext): AuditResult;
}
