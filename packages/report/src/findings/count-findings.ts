import { SEVERITIES, type Finding, type Severity } from '@sar/baseline';

/** How many findings there are. Waived ones count in `waived` only. */
export interface FindingCounts {
  readonly total: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly waived: number;
  /** Findings with a mechanical remedy. */
  readonly fixable: number;
}

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const open = findings.filter(isOpen);
  const bySeverity = Object.fromEntries(
    SEVERITIES.map((severity) => [severity, open.filter((finding) => finding.severity === severity).length]),
  ) as Record<Severity, number>;
  const fixable = open.filter(({ signal }) => signal.fix !== undefined).length;
  return { total: open.length, bySeverity, waived: findings.length - open.length, fixable };
}

/** True when nothing waives the finding. */
export function isOpen(finding: Finding): boolean {
  return finding.waived === undefined;
}
