import type { Json } from '../../../reports/json-value.js';
import { isObject, list, number, object } from '../../../reports/json-value.js';
import type { FileCoverage } from '../model/file-coverage.js';
import type { LineBudget } from '../model/line-table.js';
import { fileGatherer, type ParsedReport } from '../model/parsed-report.js';

/** Whether parsed JSON is what `coverage json` writes: `meta` and `files`. */
export function isCoveragePy(value: Json): boolean {
  return isObject(value['meta']) && isObject(value['files']);
}

/** Reads the JSON of coverage.py, with or without contexts. Its time has no zone and is not used. */
export function readCoveragePy(value: Json, budget: LineBudget): ParsedReport {
  const { files, at } = fileGatherer(budget);
  for (const [path, each] of Object.entries(object(value['files']))) {
    const file = at(path);
    const data = object(each);
    if (file === undefined) continue;
    for (const line of numbers(data['missing_lines'])) file.lines.mark(line, false);
    for (const line of numbers(data['executed_lines'])) file.lines.mark(line, true);
    addBranches(file, data);
    for (const [name, region] of Object.entries(object(data['functions']))) addFunction(file, name, object(region));
  }
  return { format: 'coverage.py JSON', files, pathStyle: 'path', sources: [], madeAt: undefined };
}

/** Arcs `[from, to]`; they belong to the line that they leave. */
function addBranches(file: FileCoverage, data: Json): void {
  const byLine = new Map<number, { covered: number; total: number }>();
  const count = (arcs: unknown, covered: 0 | 1): void => {
    for (const arc of list(arcs)) {
      const from = number(list(arc)[0]);
      if (from === undefined) continue;
      const known = byLine.get(from) ?? { covered: 0, total: 0 };
      byLine.set(from, { covered: known.covered + covered, total: known.total + 1 });
    }
  };
  count(data['executed_branches'], 1);
  count(data['missing_branches'], 0);
  for (const [line, ratio] of byLine) file.markBranches(line, ratio);
}

/** The empty name is the module's own code. */
function addFunction(file: FileCoverage, name: string, region: Json): void {
  if (name === '') return;
  let first = number(region['start_line']) ?? Infinity;
  let last = 0;
  for (const key of ['executed_lines', 'missing_lines', 'excluded_lines'] as const) {
    for (const line of numbers(region[key])) {
      first = Math.min(first, line);
      last = Math.max(last, line);
    }
  }
  if (last > 0) file.addFunction({ name, first, last });
}

function numbers(value: unknown): readonly number[] {
  return list(value).flatMap((each) => number(each) ?? []);
}
