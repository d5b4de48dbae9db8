import type { Evidence } from '@sar/baseline';
import { uncoveredRanges, type UncoveredRange } from './uncovered-ranges.js';
import type { FileCoverage } from './model/file-coverage.js';

/** Most files and most ranges of a file that become tasks: what one change can hold. */
const MAX_FILES = 10;
const MAX_RANGES = 8;

/** A file and the lines of it that are asked about; without `wanted`, all. */
export interface TaskFile {
  readonly path: string;
  readonly file: FileCoverage;
  readonly wanted?: (line: number) => boolean;
}

/**
 * What is to be tested, as tasks that stand by themselves: one evidence a file, those with the most uncovered lines first. `Write tests that run
 * src/a.py lines 12-18 (function load), 30 (function save): 8 uncovered lines.`
 */
export function testTasks(files: readonly TaskFile[]): readonly Evidence[] {
  const open = files
    .map(({ path, file, wanted }) => ({ path, ranges: uncoveredRanges(file, wanted) }))
    .map(({ path, ranges }) => ({ path, ranges, lines: ranges.reduce((sum, range) => sum + range.lines, 0) }))
    .filter(({ lines }) => lines > 0)
    .toSorted((a, b) => b.lines - a.lines || (a.path < b.path ? -1 : 1));
  const tasks = open.slice(0, MAX_FILES).map(({ path, ranges, lines }) => {
    const largest = ranges.toSorted((a, b) => b.lines - a.lines || a.first - b.first).slice(0, MAX_RANGES);
    const shown = largest.toSorted((a, b) => a.first - b.first);
    const [first] = shown;
    const rest = ranges.length - shown.length;
    const more = rest === 0 ? '' : rest === 1 ? ' and 1 smaller range' : ` and ${rest} smaller ranges`;
    const places = `${placesText(shown)}${more}`;
    return {
      path,
      ...(first !== undefined && { line: first.first }),
      text: `Write tests that run ${path} ${lines === 1 ? 'line' : 'lines'} ${places}: ${lines === 1 ? '1 uncovered line' : `${lines} uncovered lines`}.`,
    };
  });
  const left = open.slice(MAX_FILES);
  const [next] = left;
  if (next === undefined) return tasks;
  const lines = left.reduce((sum, each) => sum + each.lines, 0);
  return [...tasks, { path: next.path, text: `${left.length} more files have ${lines} uncovered lines.` }];
}

/** `12-18, 20 (function load), 30 (function save)`: a function once behind its ranges. */
function placesText(ranges: readonly UncoveredRange[]): string {
  return ranges
    .map(({ first, last, function: name }, at) => {
      const lines = first === last ? String(first) : `${first}-${last}`;
      return name === undefined || ranges[at + 1]?.function === name ? lines : `${lines} (function ${name})`;
    })
    .join(', ');
}
