import type { Looked, Tree, Unjudged } from '@sar/baseline';
import type { ReportSource } from '../../reports/report-source.js';
import { MAX_SARIF_RESULTS, readSarif, type SarifResult } from '../../reports/sarif/read-sarif.js';
import type { ScanResult } from './scan-result.js';
import { classOfScore } from './severity-class.js';

/** What one SARIF file gave. */
export interface SarifRead {
  /** False when it could not be read. */
  readonly judged: boolean;
  readonly results: readonly ScanResult[];
  readonly unjudged: readonly Unjudged[];
  readonly looked: Looked;
}

/** The results of a SARIF file at places of the repository. */
export function sarifResults(report: ReportSource, tree: Tree): SarifRead {
  const log = readSarif(report, tree);
  if (!log.ok)
    return {
      judged: false,
      results: [],
      unjudged: [{ path: report.name, reason: log.why }],
      looked: { what: report.name, detail: log.why },
    };
  const unjudged: Unjudged[] = log.failed.map((tool) => ({
    path: report.name,
    reason: `${tool.slice(0, 100)} says that its run failed, so its silence means nothing`,
  }));
  const results = log.results.flatMap((result) => placed(result));
  const lost = log.results.length - results.length;
  if (lost > 0)
    unjudged.push({ path: report.name, reason: `${lost} results name no file of the repository; the log may be of another commit` });
  if (log.cut > 0) unjudged.push({ path: report.name, reason: `${log.cut} results beyond the first ${MAX_SARIF_RESULTS} are not read` });
  const left = log.left > 0 ? `, ${log.left} suppressed` : '';
  const tools = log.tools.slice(0, 5).join(', ').slice(0, 200);
  return { judged: true, results, unjudged, looked: { what: report.name, detail: `${log.results.length} results of ${tools}${left}` } };
}

function placed(result: SarifResult): readonly ScanResult[] {
  const { tool, ruleId, ruleText, securitySeverity, level, message, path, line, helpUri } = result;
  if (path === undefined) return [];
  const isWarning = level === 'warning' || level === 'error';
  return [{ tool, ruleId, ruleText, rated: classOfScore(securitySeverity), isWarning, message, path, line, helpUri, url: undefined }];
}
