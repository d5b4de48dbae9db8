import { parseJsonReport } from '../../../reports/parse-json-report.js';
import type { ReportSource } from '../../../reports/report-source.js';
import { repositoryPaths } from '../../../reports/repository-path.js';
import type { Tree } from '@sar/baseline';
import type { AuditFormat, AuditResult } from './audit-format.js';
import { texts } from './field-values.js';
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
  const taken = result.vulnerabilities.slice(0, MAX_VULNERABILITIES);
  const vulnerabilities = taken.flatMap((each) => {
    const [name] = texts([each.package]);
    return name === undefined ? [] : [{ ...each, package: name, installed: texts([each.installed])[0] }];
  });
  const cut = result.vulnerabilities.length - taken.length;
  const unnamed = taken.length - vulnerabilities.length;
  const skipped = [
    ...result.skipped,
    ...(unnamed > 0 ? [`${unnamed} vulnerabilities are of packages whose names are no names`] : []),
    ...(cut > 0 ? [`${cut} more vulnerabilities are not read`] : []),
  ];
  return { ok: true, format: format.name, result: { ...result, vulnerabilities, skipped } };
}
