import type { Tree } from '@sar/baseline';
import { isObject, object, position, text, type Json } from '../../reports/json-value.js';
import { parseJsonReport } from '../../reports/parse-json-report.js';
import type { ReportSource } from '../../reports/report-source.js';
import { repositoryPaths } from '../../reports/repository-path.js';
import type { ImportFault } from './import-fault.js';

/** What a report of another tool says about imports. */
export type ReportedFaults =
  | {
      readonly ok: true;
      readonly faults: readonly ImportFault[];
      /** Results for files that are not the repository's. */ readonly lost: number;
      readonly what: string;
    }
  | { readonly ok: false; readonly why: string };

/** Most results of one report. */
const MAX_FAULTS = 5000;
/** Codes of ruff that end the import of a file: https://docs.astral.sh/ruff/rules/#pyflakes-f */
const RUFF_CODES = new Set(['F404', 'F407']);
/** `path(line,column): error TS2307: …` and `path:line:column - error TS2307: …` */
const TSC = /^(.{1,1000}?)(?:\((\d{1,9}),\d{1,9}\)|:(\d{1,9}):\d{1,9}) ?[:-] error (TS\d{4,5}): (.*)$/;
/** A module that is not there: https://github.com/microsoft/TypeScript/blob/main/src/compiler/diagnosticMessages.json */
const TSC_MISSING = new Set(['TS2307', 'TS2792']);

const NEITHER = { ok: false, why: 'it is neither JSON of pyright or ruff nor what tsc prints' } as const;

const COLOUR = /\u001B\[[\d;]{0,20}m/g;

interface Row {
  readonly written: string;
  readonly line: number | undefined;
  readonly module: string;
  readonly says: string;
  readonly isDoubtful: boolean;
}

/** Reads JSON of pyright and ruff, and what `tsc --noEmit` prints. Which it is, is told by its form. */
export function reportedFaults(report: ReportSource, tree: Tree): ReportedFaults {
  const parsed = parseJsonReport(report);
  if (!parsed.ok) {
    const read = report.text();
    if (!read.ok) return read;
    const printed = read.text.replaceAll(COLOUR, '');
    const rows = printed.split('\n').flatMap(tscRow);
    if (rows.length === 0 && !isTsc(printed)) return NEITHER;
    return placed(rows, report, { tree, what: 'tsc' });
  }
  const { value } = parsed;
  if (Array.isArray(value)) {
    const results = value.filter(isObject);
    if (value.length > 0 && !results.some((each) => 'filename' in each && 'location' in each)) return NEITHER;
    return placed(results.flatMap(ruffRow), report, { tree, what: 'ruff' });
  }
  const diagnostics = object(value)['generalDiagnostics'];
  if (!Array.isArray(diagnostics)) return NEITHER;
  return placed(diagnostics.filter(isObject).flatMap(pyrightRow), report, { tree, what: 'pyright' });
}

/** What tsc prints when it finds nothing, or only other errors. */
function isTsc(printed: string): boolean {
  return printed.trim() === '' || /(?:error TS\d{4,5}:|^Found \d+ errors?)/m.test(printed);
}

function tscRow(raw: string): readonly Row[] {
  if (!raw.includes('error TS')) return [];
  const [, written = '', first, second, code = '', message = ''] = TSC.exec(raw.trim().slice(0, 3000)) ?? [];
  const module = /^Cannot find module '([^']{1,300})'/.exec(message)?.[1];
  if (!TSC_MISSING.has(code) || module === undefined) return [];
  return [{ written, line: position(Number(first ?? second)), module, says: message.slice(0, 300), isDoubtful: false }];
}

function ruffRow(result: Json): readonly Row[] {
  const written = text(result['filename']);
  const code = text(result['code']);
  if (written === undefined || code === undefined || !RUFF_CODES.has(code)) return [];
  const says = text(result['message'])?.slice(0, 300) ?? '';
  return [
    { written, line: position(object(result['location'])['row']), module: '__future__', says: `${code}: ${says}`, isDoubtful: false },
  ];
}

/** Of a module that has stubs and no source, the source may be missing only where pyright ran. */
function pyrightRow(diagnostic: Json): readonly Row[] {
  const written = text(diagnostic['file']);
  const rule = text(diagnostic['rule']);
  if (written === undefined || (rule !== 'reportMissingImports' && rule !== 'reportMissingModuleSource')) return [];
  const says = text(diagnostic['message'])?.slice(0, 300) ?? '';
  const module = /"([^"]{1,300})"/.exec(says)?.[1] ?? 'a module';
  const start = object(object(diagnostic['range'])['start']);
  const line = typeof start['line'] === 'number' ? position(start['line'] + 1) : undefined;
  return [{ written, line, module, says, isDoubtful: rule === 'reportMissingModuleSource' }];
}

function placed(
  rows: readonly Row[],
  report: ReportSource,
  { tree, what }: { readonly tree: Tree; readonly what: string },
): ReportedFaults {
  const toPath = repositoryPaths(tree, [report.folder]);
  const faults: ImportFault[] = [];
  let lost = 0;
  for (const { written, line, module, says, isDoubtful } of rows.slice(0, MAX_FAULTS)) {
    const path = toPath(written);
    if (path === undefined) {
      lost += 1;
      continue;
    }
    faults.push({
      rule: 'unresolved-import',
      path,
      line: line ?? 1,
      module,
      group: `${what}\0${module.startsWith('.') ? `${path}\0` : ''}${module}`,
      expected: `${module} can be imported`,
      actual: `${what} says: ${says}`,
      isDoubtful,
      isAuxiliary: false,
    });
  }
  const cut = rows.length > MAX_FAULTS ? `, the first ${MAX_FAULTS} read` : '';
  return { ok: true, faults, lost, what: `${rows.length} results of ${what} about imports${cut}` };
}
