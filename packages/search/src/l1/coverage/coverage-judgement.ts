import type { Looked, SensorSettings, Signal, Unjudged } from '@sar/baseline';
import type { FileCoverage } from './model/file-coverage.js';
import { sumOf, type Ratio } from './model/ratio.js';

/** What the judges of coverage are given. */
export interface CoverageFacts {
  readonly files: ReadonlyMap<string, FileCoverage>;
  readonly reports: readonly string[];
  readonly settings: SensorSettings<'coverage'>;
}

/** What one of them says. */
export interface CoverageVerdict {
  readonly signals: readonly Signal[];
  readonly unjudged: readonly Unjudged[];
  readonly looked: readonly Looked[];
}

export const NOTHING: CoverageVerdict = { signals: [], unjudged: [], looked: [] };

/** `1 file`, `2 files`. */
export function filesText(count: number): string {
  return count === 1 ? '1 file' : `${count} files`;
}

/** What is counted of a file: its lines, and where the baseline says so and they are measured, its branches. */
export function countedOf(file: FileCoverage, { count }: SensorSettings<'coverage'>): Ratio {
  const own = file.lines.counts();
  const lines = own.total > 0 ? own : (file.summary?.lines ?? own);
  if (count === 'lines') return lines;
  const branches =
    file.branches.size > 0 || own.total > 0 ? sumOf(file.branches.values()) : (file.summary?.branches ?? { covered: 0, total: 0 });
  return { covered: lines.covered + branches.covered, total: lines.total + branches.total };
}
