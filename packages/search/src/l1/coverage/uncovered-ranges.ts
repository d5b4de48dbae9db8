import type { FileCoverage, FunctionSpan } from './model/file-coverage.js';

/** Lines of a file that no test runs, from the first to the last; lines between that cannot be run are among them. */
export interface UncoveredRange {
  readonly first: number;
  readonly last: number;
  /** How many of the lines can be run. */
  readonly lines: number;
  readonly function: string | undefined;
}

/**
 * The uncovered ranges of a file in its order. A range ends where a covered line or another function begins.
 *
 * @param wanted when given, only these lines count, and others end a range
 */
export function uncoveredRanges(file: FileCoverage, wanted?: (line: number) => boolean): readonly UncoveredRange[] {
  const spans = [...file.functions.values()].toSorted((a, b) => a.first - b.first || (b.last ?? Infinity) - (a.last ?? Infinity));
  const owner = ownerOf(spans);
  const ranges: UncoveredRange[] = [];
  let open: { first: number; last: number; lines: number; function: string | undefined } | undefined;
  const end = (): void => {
    if (open !== undefined) ranges.push(open);
    open = undefined;
  };
  for (const [line, covered] of file.lines) {
    if (covered || (wanted !== undefined && !wanted(line))) {
      end();
      continue;
    }
    const name = owner(line)?.name || undefined;
    if (open === undefined || open.function !== name) {
      end();
      open = { first: line, last: line, lines: 1, function: name };
    } else {
      open.last = line;
      open.lines += 1;
    }
  }
  end();
  return ranges;
}

/**
 * The innermost function of a line, asked in rising order. A span without an end lasts until the next one begins.
 *
 * @param spans sorted by their first line, outer ones first
 */
function ownerOf(spans: readonly FunctionSpan[]): (line: number) => FunctionSpan | undefined {
  const open: FunctionSpan[] = [];
  let next = 0;
  return (line) => {
    for (let span = spans[next]; span !== undefined && span.first <= line; span = spans[++next]) {
      while (open.length > 0 && open.at(-1)?.last === undefined) open.pop();
      open.push(span);
    }
    while (open.length > 0 && (open.at(-1)?.last ?? Infinity) < line) open.pop();
    return open.at(-1);
  };
}
