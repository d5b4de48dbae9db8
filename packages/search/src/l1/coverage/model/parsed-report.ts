import { FileCoverage } from './file-coverage.js';
import type { LineBudget } from './line-table.js';

/** Most files of one report. */
export const MAX_FILES = 100_000;

/** How a report writes the paths of files. */
export type PathStyle =
  /** Relative to where the tool ran or to one of `sources`, or absolute on the machine where it did. */
  | 'path'
  /** Package and name of a source file; the folder that sources begin in is not told. */
  | 'package';

/** A report as it was read, with the paths that its tool wrote. */
export interface ParsedReport {
  readonly format: string;
  readonly files: ReadonlyMap<string, FileCoverage>;
  readonly pathStyle: PathStyle;
  /** Folders that paths may be relative to, as they are written. */
  readonly sources: readonly string[];
  /** When the tool made it, milliseconds since 1970 in UTC, where the report says so without doubt. */
  readonly madeAt: number | undefined;
}

export type ReportOutcome = { readonly ok: true; readonly report: ParsedReport } | { readonly ok: false; readonly why: string };

/** Gathers the files of a report; undefined for a file beyond the limit. */
export function fileGatherer(budget: LineBudget): {
  readonly files: Map<string, FileCoverage>;
  readonly at: (path: string) => FileCoverage | undefined;
} {
  const files = new Map<string, FileCoverage>();
  return {
    files,
    at: (path) => {
      const known = files.get(path);
      if (known !== undefined) return known;
      if (files.size >= MAX_FILES || path === '' || path.length > 4096) return undefined;
      const made = new FileCoverage(budget);
      files.set(path, made);
      return made;
    },
  };
}
