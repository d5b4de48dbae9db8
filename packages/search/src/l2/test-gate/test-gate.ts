import type { Reading } from '@sar/baseline';
import type { Readiness, Sensor, SensorInput } from '../../sensor.js';
import { TEST_GATE_RULE_TABLE } from './test-gate-rules.js';

/**
 * Test results, and required checks that nothing reports: does the gate of tests hold, and can it be passed at all?
 *
 * Reads JUnit XML (pytest, surefire, Gradle, jest-junit, gotestsum and others), earlier JUnit files or records where the baseline names them, and with
 * a token the checks that the default branch requires. Reports `failing-tests`, `newly-failing-tests`, `flaky-tests`, `vanished-tests` and `slow-tests`,
 * one signal for a file or class of tests, and `required-check-gone`. To mend: the tests named, or the name in the ruleset. Unknown: neither a JUnit file
 * nor a token. Files that cannot be read, are older than the code, or that git tracks (they are test data) are not judged. Without a token, required
 * checks are not judged.
 */
export const testGate: Sensor = {
  id: 'test-gate',
  layer: 'L2',
  title: 'Test gate',
  needs: 'JUnit XML, or a token for required checks',
  rules: TEST_GATE_RULE_TABLE,
  ready,
  read,
};

async function ready(input: SensorInput): Promise<Readiness> {
  const { reportsReady } = await import('../../reports/find-reports.js');
  const reports = reportsReady(input, 'test-gate', input.baseline.sensors['test-gate'], 'JUnit report');
  return reports.ready || input.github === undefined ? reports : { ready: true, by: 'required checks' };
}

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readTestGate } = await import('./read-test-gate.js');
  return readTestGate(input);
}
