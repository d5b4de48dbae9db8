import { reportLag } from '../../../reports/report-lag.js';
import type { ReportSource } from '../../../reports/report-source.js';
import type { SensorInput } from '../../../sensor.js';
import { readJUnit, type JUnitOutcome } from './read-junit.js';

export type JUnitReader = (source: ReportSource) => Promise<JUnitOutcome>;

/** Reads a JUnit file unless it is too old to say something about the code: the newest commit is more than `max-age-days` younger. */
export function timelyReader(input: SensorInput): JUnitReader {
  const most = input.baseline.sensors['test-gate']['max-age-days'];
  const lagOf = reportLag(input);
  return async (source) => {
    const lag = lagOf(Date.parse(source.modifiedAt ?? ''));
    if (lag === undefined || lag.days <= most) return readJUnit(source, input.pace);
    const why = `it was written ${lag.days} days before the newest commit (${lag.change.commit.slice(0, 12)}), and sensors.test-gate.max-age-days is ${most}; run the tests again`;
    return { ok: false, why };
  };
}
