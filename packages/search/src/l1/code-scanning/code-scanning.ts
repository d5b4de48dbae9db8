import type { Reading } from '@sar/baseline';
import { reportsReady } from '../../reports/find-reports.js';
import type { Readiness, Sensor, SensorInput } from '../../sensor.js';
import { CODE_SCANNING_RULE_TABLE } from './code-scanning-rules.js';

/**
 * Code scanning: weaknesses that CodeQL and other scanners found in the code.
 *
 * Reads SARIF files (`sensors.code-scanning.reports` or `command`) and the open alerts of the default branch on GitHub; the same result of both is one.
 * One signal for each file and rule of a tool, by its security severity. To mend it, change the code or dismiss the alert. Unknown when there is no
 * SARIF file and GitHub cannot be asked; beside a SARIF file, alerts that could not be read this time are not judged.
 */
export const codeScanning: Sensor = {
  id: 'code-scanning',
  layer: 'L1',
  title: 'Code scanning',
  needs: 'SARIF files, or a token that may read code-scanning alerts',
  rules: CODE_SCANNING_RULE_TABLE,
  ready,
  read,
};

function ready(input: SensorInput): Readiness {
  const reports = reportsReady(input, 'code-scanning', input.baseline.sensors['code-scanning'], 'SARIF file');
  if (reports.ready) return reports;
  if (input.github !== undefined) return { ready: true, by: `code-scanning alerts of ${input.github.repository}` };
  return reports;
}

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readCodeScanning } = await import('./read-code-scanning.js');
  return readCodeScanning(input);
}
