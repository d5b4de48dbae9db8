import type { Json } from '../../../reports/json-value.js';
import { isObject, list, number, object, text } from '../../../reports/json-value.js';
import type { FileCoverage } from '../model/file-coverage.js';
import type { LineBudget } from '../model/line-table.js';
import { fileGatherer, type ParsedReport } from '../model/parsed-report.js';
import type { Ratio } from '../model/ratio.js';

/** Whether parsed JSON is Istanbul's `coverage-final.json`: files with a map of statements. */
export function isIstanbul(value: Json): boolean {
  return Object.values(value).some((file) => isObject(object(file)['statementMap']));
}

/** Whether parsed JSON is Istanbul's `coverage-summary.json`: a total and counts per file. */
export function isIstanbulSummary(value: Json): boolean {
  return number(object(object(value['total'])['lines'])['total']) !== undefined || isObject(object(value['total'])['statements']);
}

/** Reads `coverage-final.json`. A line is run as often as the statement that begins in it and ran most, which is how Istanbul counts lines. */
export function readIstanbul(value: Json, budget: LineBudget): ParsedReport {
  const { files, at } = fileGatherer(budget);
  for (const [key, each] of Object.entries(value)) {
    const data = object(each);
    const file = isObject(data['statementMap']) ? at(text(data['path']) ?? key) : undefined;
    if (file === undefined) continue;
    const hits = object(data['s']);
    for (const [id, place] of Object.entries(object(data['statementMap']))) {
      const line = lineOf(object(place)['start']);
      if (line !== undefined) file.lines.mark(line, (number(hits[id]) ?? 0) > 0);
    }
    addBranches(file, data);
    addFunctions(file, data);
  }
  return { format: 'Istanbul JSON', files, pathStyle: 'path', sources: [], madeAt: undefined };
}

function addBranches(file: FileCoverage, data: Json): void {
  const byLine = new Map<number, Ratio>();
  const hits = object(data['b']);
  for (const [id, branch] of Object.entries(object(data['branchMap']))) {
    const line = lineOf(object(object(branch)['loc'])['start']) ?? number(object(branch)['line']);
    const counts = list(hits[id]);
    if (line === undefined || counts.length === 0) continue;
    const known = byLine.get(line) ?? { covered: 0, total: 0 };
    const covered = counts.filter((count) => (number(count) ?? 0) > 0).length;
    byLine.set(line, { covered: known.covered + covered, total: known.total + counts.length });
  }
  for (const [line, ratio] of byLine) file.markBranches(line, ratio);
}

function addFunctions(file: FileCoverage, data: Json): void {
  for (const each of Object.values(object(data['fnMap']))) {
    const name = text(object(each)['name']) ?? '';
    const place = object(object(each)['loc']);
    const first = lineOf(object(object(each)['decl'])['start']) ?? lineOf(place['start']);
    const last = lineOf(place['end']);
    if (first === undefined) continue;
    file.addFunction({ name, first, ...(last !== undefined && { last }) });
  }
}

/** Reads `coverage-summary.json`, which knows counts and no lines. */
export function readIstanbulSummary(value: Json, budget: LineBudget): ParsedReport {
  const { files, at } = fileGatherer(budget);
  for (const [path, each] of Object.entries(value)) {
    const counts = object(each);
    const lines = ratioOf(counts['lines']);
    const file = path === 'total' || lines === undefined ? undefined : at(path);
    if (file !== undefined && lines !== undefined)
      file.summary = { lines, branches: ratioOf(counts['branches']) ?? { covered: 0, total: 0 } };
  }
  return { format: 'Istanbul summary', files, pathStyle: 'path', sources: [], madeAt: undefined };
}

function ratioOf(value: unknown): Ratio | undefined {
  const covered = number(object(value)['covered']);
  const total = number(object(value)['total']);
  return covered === undefined || total === undefined || covered < 0 || total < covered || total > 1e9 ? undefined : { covered, total };
}

function lineOf(place: unknown): number | undefined {
  return number(object(place)['line']);
}
