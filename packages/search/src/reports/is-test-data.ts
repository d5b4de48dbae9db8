import { isGlob } from '@sar/baseline';
import type { SensorInput } from '../sensor.js';
import type { ReportSource } from './report-source.js';

/**
 * Whether a report that a wildcard found is no report of this repository: one that git tracks is a test's data, or was left there by mistake. A path
 * without a wildcard is meant. Without git, nothing is taken for test data.
 */
export function isTestData({ revisions, tree }: SensorInput, { name }: ReportSource, globs: readonly string[]): boolean {
  if (revisions === undefined || !tree.has(name)) return false;
  return !globs.some((glob) => !isGlob(glob) && glob === name);
}
