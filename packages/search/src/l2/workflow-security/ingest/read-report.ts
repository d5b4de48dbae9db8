import type { Tree } from '@sar/baseline';
import { isObject } from '../../../reports/json-value.js';
import { parseJsonReport } from '../../../reports/parse-json-report.js';
import { repositoryPaths } from '../../../reports/repository-path.js';
import type { ReportSource } from '../../../reports/report-source.js';
import { readSarif } from '../../../reports/sarif/read-sarif.js';
import { isActionlint, readActionlint } from './read-actionlint.js';
import { isZizmor, readZizmor } from './read-zizmor.js';
import { MAX_MESSAGE, type Reported, type ReportedList } from './reported.js';

/** Reads a report of zizmor or actionlint, or a SARIF log of any tool. */
export function readReport(report: ReportSource, tree: Tree): ReportedList {
  const parsed = parseJsonReport(report);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (Array.isArray(value)) {
    const toPath = repositoryPaths(tree, [report.folder]);
    if (value.length === 0) return { ok: true, findings: [], cut: 0, what: 'findings' };
    if (isZizmor(value)) return readZizmor(value, toPath);
    if (isActionlint(value)) return readActionlint(value, toPath);
  }
  if (isObject(value) && Array.isArray(value['runs'])) return fromSarif(report, tree);
  return { ok: false, why: "it is neither what zizmor (--format json-v1) nor what actionlint (-format '{{json .}}') prints, nor SARIF" };
}

function fromSarif(report: ReportSource, tree: Tree): ReportedList {
  const log = readSarif(report, tree);
  if (!log.ok) return log;
  const findings = log.results.map(({ tool: toolName, ruleId, ruleText, message, uri, path, line, endLine, level }): Reported => {
    const tool = /^zizmor$/i.test(toolName) ? 'zizmor' : /^(?:github )?actionlint$/i.test(toolName) ? 'actionlint' : 'other';
    return {
      tool,
      toolName: toolName.slice(0, 100),
      id: (tool === 'zizmor' ? ruleId.replace(/^zizmor\//, '') : ruleId).slice(0, 100),
      message: (message === '' ? (ruleText ?? '') : message).slice(0, MAX_MESSAGE),
      written: uri.slice(0, 500),
      path,
      line: line ?? 1,
      endLine: endLine ?? line ?? 1,
      isDoubtful: level === 'note' || level === 'none',
      isSevere: level === 'error',
    };
  });
  const [failed] = log.failed;
  return {
    ok: true,
    findings,
    cut: log.cut,
    what: `results of ${log.tools.join(', ').slice(0, 200)}`,
    ...(failed !== undefined && { failed }),
  };
}
