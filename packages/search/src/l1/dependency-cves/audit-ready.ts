import { reportsReady } from '../../reports/find-reports.js';
import type { Readiness, SensorInput } from '../../sensor.js';
import { manifestsOf } from './manifests.js';

/** Whether there is a report, a token that alerts can be asked with, or nothing that could be vulnerable. */
export function auditReady(input: SensorInput): Readiness {
  const options = input.baseline.sensors['dependency-cves'];
  const reports = reportsReady(input, 'dependency-cves', options, 'audit report');
  if (reports.ready) return reports;
  if (options.dependabot && input.github !== undefined) return { ready: true, by: `Dependabot alerts of ${input.github.repository}` };
  const hasNone = options.command === undefined && manifestsOf(input.tree).isEmpty;
  return hasNone ? { ready: true, by: 'no file that names packages', empty: true } : reports;
}
