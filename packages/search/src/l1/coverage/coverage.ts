import type { Reading } from '@sar/baseline';
import type { Readiness, Sensor, SensorInput } from '../../sensor.js';
import { COVERAGE_RULE_TABLE } from './coverage-rules.js';

/**
 * Coverage reports against thresholds: how much of the code do the tests run, and which lines do they not?
 *
 * Reads Cobertura XML, JaCoCo XML, LCOV, coverage.py JSON and Istanbul's `coverage-final.json` and `coverage-summary.json`, several at once: a line
 * is covered when any report says so. Reports `total-below-threshold`, `path-below-threshold`, `changed-lines-uncovered` (in a pull request) and
 * `never-covered`, each with the uncovered ranges as tasks, by function where a report knows them. To mend: write the tests that are named, and the
 * report anew. Unknown: no report, none that can be read, none whose files are the repository's, and reports that are older than the code. A report
 * that git tracks counts only when the baseline names it without a wildcard: others are test data.
 */
export const coverage: Sensor = {
  id: 'coverage',
  layer: 'L1',
  title: 'Test coverage',
  needs: 'a coverage report, or a command that prints one',
  rules: COVERAGE_RULE_TABLE,
  ready,
  read,
};

async function ready(input: SensorInput): Promise<Readiness> {
  const { reportsOrEmpty } = await import('../../reports/find-reports.js');
  return reportsOrEmpty(input, 'coverage', input.baseline.sensors.coverage, 'coverage report');
}

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readCoverage } = await import('./read-coverage.js');
  return readCoverage(input);
}
