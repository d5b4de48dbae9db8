import { parseJsonReport } from '../../../reports/parse-json-report.js';
import type { ReportSource } from '../../../reports/report-source.js';
import { repositoryPaths } from '../../../reports/repository-path.js';
import type { Tree } from '@sar/baseline';
import type { AuditFormat, AuditResult } from './audit-format.js';
import { npmAudit } from './npm-audit.js';
import { npmAudit6 } from './npm-audit-6.js';
import { osvScanner } from './osv-scanner.js';
import { pipAudit } from './pip-audit.js';
import { safety } from './safety.js';
import { safetyScan } from './safety-scan.js';
import { sarifPackages } from './sarif-packages.js';

const FORMATS: readonly AuditFormat[] = [sarifPackages, npmAudit, npmAudit6, osvScanner, safetyScan, safety, pipAudit];

/** Largest number of vulnerabilities that are taken of one report. */
const MAX_VULNERABILITIES = 50_000;

export type AuditReport =
  | { readonly ok: true; readonly format: string; readonly result: AuditResult }
  | { readonly ok: false; readonly why: string };

/** Reads an audit report, whatever format it is of. */
export function readAuditReport(report: ReportSource, tree: Tree): AuditReport {
  const parsed = parseJsonReport(report);
  if (!parsed.ok) return parsed;
  const format = FORMATS.find((each) => each.recognises(parsed.value));
  if (format === undefined) return { ok: false, why: `it is of no known format; ${FORMATS.map(({ name }) => name).join(', ')} are read` };
  const result = format.read(parsed.value, {
    source: report.name,
    report,
    tree,
    pathOf: repositoryPaths(tree, report.folder === '' ? [] : [report.folder]),
  });
  if (result.failure !== undefined) return { ok: false, why: result.failure };
  const cut = result.vulnerabilities.length - MAX_VULNERABILITIES;
  if (cut <= 0) return { ok: true, format: format.name, result };
  return {
    ok: true,
    format: format.name,
    result: {
      ...result,
      vulnerabilities: result.vulnerabilities.slice(0, MAX_VULNERABILITIES),
      skipped: [...result.skipped, `${cut} more vulnerabilities are not read`],
    },
  };
}
