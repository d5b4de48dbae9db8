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
  const why = log.ok ? noRuns(log) : log.why;
  if (!log.ok || why !== undefined) {
    const reason = why ?? '';
    return { judged: false, results: [], unjudged: [{ path: report.name, reason }], looked: { what: report.name, detail: reason } };
  }
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
  // Where every run failed, or no result is of a file that is here, the log says nothing of this repository.
  const judged = results.length > 0 || (lost === 0 && log.failed.length < log.tools.length);
  return { judged, results, unjudged, looked: { what: report.name, detail: `${log.results.length} results of ${tools}${left}` } };
}

/** Without a run no tool looked at anything, so that no result means nothing. */
function noRuns({ tools }: { readonly tools: readonly string[] }): string | undefined {
  return tools.length === 0 ? 'it has no runs: no tool looked at anything; run the scanner again' : undefined;
}

function placed(result: SarifResult): readonly ScanResult[] {
  const { tool, ruleId, ruleText, securitySeverity, level, message, path, line, helpUri } = result;
  if (path === undefined) return [];
  const isWarning = level === 'warning' || level === 'error';
  return [{ tool, ruleId, ruleText, rated: classOfScore(securitySeverity), isWarning, message, path, line, helpUri, url: undefined }];
}
