import type { Reading } from '@sar/baseline';
import { reportsOrEmpty } from '../../reports/find-reports.js';
import type { Sensor, SensorInput } from '../../sensor.js';
import { DEAD_CODE_RULE_TABLE } from './dead-code-rules.js';

/**
 * Dead code: imports, names, files, exports and dependencies that nothing uses.
 *
 * Reads the reports of ruff (JSON, SARIF), ESLint (JSON, SARIF), knip (JSON) and any tool that writes SARIF, from `sensors.dead-code.reports` or from
 * `sensors.dead-code.command`. One signal for each file and rule; the evidence names the lines. To mend it, remove what is unused. Unknown when there
 * is no report, or none that can be read.
 */
export const deadCode: Sensor = {
  id: 'dead-code',
  layer: 'L1',
  title: 'Dead code',
  needs: 'a report of ruff, ESLint or knip, any SARIF file, or a command that prints one',
  rules: DEAD_CODE_RULE_TABLE,
  ready: (input) => reportsOrEmpty(input, 'dead-code', input.baseline.sensors['dead-code'], 'report of dead code'),
  read,
};

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readDeadCode } = await import('./read-dead-code.js');
  return readDeadCode(input);
}
