import { UserError } from '@sar/baseline';
import type { Pace } from '../../../pace.js';
import { MAX_STREAMED_BYTES, type ReportSource } from '../../../reports/report-source.js';
import type { FileCoverage } from '../model/file-coverage.js';
import type { LineBudget } from '../model/line-table.js';
import { fileGatherer, type ReportOutcome } from '../model/parsed-report.js';
import { wholeNumber } from './whole-number.js';

/** Longest line: a path, or a mangled name. */
const MAX_LENGTH = 65_536;
/** Lines between two pauses. */
const LINES_PER_STEP = 5000;

interface Record {
  readonly file: FileCoverage | undefined;
  /** Index of a function (`FNL`, since LCOV 2.2) → its lines. */
  readonly spans: Map<string, { readonly first: number; readonly last?: number }>;
  /** Line → its branches. */
  readonly branches: Map<number, { covered: number; total: number }>;
}

/** Reads an LCOV tracefile (geninfo(1)): `SF`, `DA`, `FN`, `FNL`, `FNA`, `BRDA` and `end_of_record`; summaries are counted anew. */
export async function readLcov(source: ReportSource, pace: Pace, budget: LineBudget): Promise<ReportOutcome> {
  if (source.sizeBytes > MAX_STREAMED_BYTES) return { ok: false, why: `it has more than ${MAX_STREAMED_BYTES / 1_048_576} MB` };
  const { files, at } = fileGatherer(budget);
  let record: Record | undefined;
  let rest = '';
  let count = 0;
  try {
    for (const piece of source.pieces()) {
      const lines = (rest + piece).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > MAX_LENGTH) return { ok: false, why: `it is no LCOV: a line has more than ${MAX_LENGTH} characters` };
      for (const line of lines) {
        if (count++ % LINES_PER_STEP === 0) await pace.step();
        take(line.trimEnd());
      }
    }
    take(rest.trim());
  } catch (error) {
    if (error instanceof UserError) return { ok: false, why: error.message };
    throw error;
  }
  if (record !== undefined) return { ok: false, why: 'it is cut off: its last record has no end_of_record' };
  if (count > 0 && files.size === 0) return { ok: false, why: 'it is no LCOV: it has no record' };
  return { ok: true, report: { format: 'LCOV', files, pathStyle: 'path', sources: [], madeAt: undefined } };

  function take(line: string): void {
    if (line === 'end_of_record') {
      for (const [number, ratio] of record?.branches ?? []) record?.file?.markBranches(number, ratio);
      record = undefined;
      return;
    }
    const colon = line.indexOf(':');
    if (colon === -1) return;
    const key = line.slice(0, colon);
    const value = line.slice(colon + 1);
    if (key === 'SF') record = { file: at(value), spans: new Map(), branches: new Map() };
    else if (record?.file !== undefined) takeEntry(record, record.file, key, value);
  }
}

function takeEntry({ spans, branches }: Record, file: FileCoverage, key: string, value: string): void {
  const parts = value.split(',');
  const [a = '', b = ''] = parts;
  if (key === 'DA') {
    const line = wholeNumber(a);
    if (line !== undefined) file.lines.mark(line, Number(b) > 0);
  } else if (key === 'BRDA') {
    const line = wholeNumber(a);
    if (line === undefined) return;
    const known = branches.get(line) ?? { covered: 0, total: 0 };
    branches.set(line, { covered: known.covered + (Number(parts.at(-1)) > 0 ? 1 : 0), total: known.total + 1 });
  } else if (key === 'FN') {
    const first = wholeNumber(a);
    const last = parts.length > 2 ? wholeNumber(b) : undefined;
    const name = parts.slice(last === undefined ? 1 : 2).join(',');
    if (first !== undefined) file.addFunction({ name, first, ...(last !== undefined && { last }) });
  } else if (key === 'FNL') {
    const first = wholeNumber(b);
    const last = wholeNumber(parts[2]);
    if (first !== undefined && spans.size < MAX_LENGTH) spans.set(a, { first, ...(last !== undefined && { last }) });
  } else if (key === 'FNA') {
    const span = spans.get(a);
    if (span !== undefined) file.addFunction({ name: parts.slice(2).join(','), ...span });
  }
}
