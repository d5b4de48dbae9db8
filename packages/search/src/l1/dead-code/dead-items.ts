import type { Tree } from '@sar/baseline';
import { isObject, object } from '../../reports/json-value.js';
import { parseJsonReport } from '../../reports/parse-json-report.js';
import type { ReportSource } from '../../reports/report-source.js';
import { sarifLog } from '../../reports/sarif/read-sarif.js';
import type { DeadCodeMeaning } from './dead-code-meaning.js';
import type { DeadItems } from './dead-item.js';
import { eslintItems } from './eslint-items.js';
import { knipItems } from './knip-items.js';
import { ruffItems } from './ruff-items.js';
import { sarifItems } from './sarif-items.js';

/** The results of a report, whose format is told by its shape and not by its name. */
export function deadItems(report: ReportSource, tree: Tree, meaning: DeadCodeMeaning): DeadItems {
  const parsed = parseJsonReport(report);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (Array.isArray(value)) {
    const objects = value.filter(isObject);
    if (value.length === 0) return { ok: true, items: [], unjudged: [], what: 'a report without results' };
    if (objects.some((each) => 'filename' in each && 'location' in each)) return ruffItems(objects, meaning);
    if (objects.some((each) => 'filePath' in each && 'messages' in each)) return eslintItems(objects, meaning);
  } else {
    const whole = object(value);
    if (Array.isArray(whole['runs'])) return sarifItems(sarifLog(whole, report.folder, tree), meaning);
    if (Array.isArray(whole['issues'])) return knipItems(whole);
  }
  return { ok: false, why: 'it is neither JSON of ruff, ESLint or knip nor SARIF' };
}
