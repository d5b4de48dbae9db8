import { UserError } from '@sar/baseline';
import type { Pace } from '../../../pace.js';
import { isObject } from '../../../reports/json-value.js';
import { parseJsonReport } from '../../../reports/parse-json-report.js';
import type { ReportSource } from '../../../reports/report-source.js';
import type { LineBudget } from '../model/line-table.js';
import type { ReportOutcome } from '../model/parsed-report.js';
import { isCoveragePy, readCoveragePy } from './coverage-py.js';
import { isIstanbul, isIstanbulSummary, readIstanbul, readIstanbulSummary } from './istanbul.js';
import { readLcov } from './lcov.js';
import { readXmlCoverage } from './xml-coverage.js';

/** Characters that tell the format. */
const BEGINNING = 200;

/**
 * Reads a coverage report; what it begins with tells the format, not its name.
 *
 * @throws TimeIsUp
 */
export async function readCoverageReport(source: ReportSource, pace: Pace, budget: LineBudget): Promise<ReportOutcome> {
  const beginning = beginningOf(source);
  if (!beginning.ok) return beginning;
  if (beginning.text.startsWith('<')) return readXmlCoverage(source, pace, budget);
  if (/^(?:TN:|SF:|#)/.test(beginning.text)) return readLcov(source, pace, budget);
  if (beginning.text.startsWith('mode: '))
    return { ok: false, why: 'it is a Go cover profile; convert it with gcov2lcov or gocover-cobertura' };
  if (beginning.text.includes('\0')) return { ok: false, why: 'it is written in UTF-16, or it is no text; reports are read in UTF-8' };
  if (beginning.text === '') return { ok: false, why: 'it is empty' };
  return readJsonCoverage(source, budget);
}

function readJsonCoverage(source: ReportSource, budget: LineBudget): ReportOutcome {
  const parsed = parseJsonReport(source);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (isObject(value)) {
    // Istanbul's, when nothing was measured.
    if (Object.keys(value).length === 0) return { ok: false, why: 'it measures no file' };
    if (isCoveragePy(value)) return { ok: true, report: readCoveragePy(value, budget) };
    if (isIstanbul(value)) return { ok: true, report: readIstanbul(value, budget) };
    if (isIstanbulSummary(value)) return { ok: true, report: readIstanbulSummary(value, budget) };
  }
  return { ok: false, why: 'it is JSON, but neither of coverage.py nor of Istanbul' };
}

function beginningOf(source: ReportSource): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string } {
  try {
    let text = '';
    for (const piece of source.pieces()) {
      text = (text + piece).replace(/^\uFEFF/, '').trimStart();
      if (text.length > BEGINNING) break;
    }
    return { ok: true, text: text.slice(0, BEGINNING) };
  } catch (error) {
    if (error instanceof UserError) return { ok: false, why: error.message };
    throw error;
  }
}
