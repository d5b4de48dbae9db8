import { reportsReady } from '../../reports/find-reports.js';
import type { Readiness, SensorInput } from '../../sensor.js';

/** Whether there is a report or a token that alerts can be asked with. */
export function auditReady(input: SensorInput): Readiness {
  const options = input.baseline.sensors['dependency-cves'];
  const reports = reportsReady(input, 'dependency-cves', options, 'audit report');
  if (reports.ready || !options.dependabot || input.github === undefined) return reports;
  return { ready: true, by: `Dependabot alerts of ${input.github.repository}` };
}
