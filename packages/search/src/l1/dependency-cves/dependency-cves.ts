import type { Reading } from '@sar/baseline';
import type { Readiness, Sensor, SensorInput } from '../../sensor.js';
import { DEPENDENCY_CVES_RULE_TABLE } from './dependency-cves-rules.js';

/**
 * Vulnerable dependencies: which packages have known vulnerabilities, and which version mends them?
 *
 * Reads the JSON of pip-audit, safety, npm audit (npm 6 and newer) and OSV-Scanner, SARIF of such tools (Trivy, Grype, OSV-Scanner), and open Dependabot
 * alerts. Formats are told by their content. Vulnerabilities are merged by their aliases, so that one that several reports have is told once.
 *
 * Reports `vulnerable-dependency` and `vulnerability-without-fix`, one signal for a package and a manifest, since one bump mends all that its version has;
 * `malicious-package`; `expired-ignore` and `unused-ignore` for the baseline's list. To mend it: raise the package to the version that is named.
 *
 * `unknown` without a report and without Dependabot alerts, when the repository has dependencies. A report that cannot be read, alerts that could not
 * be read this time beside one, and packages that a tool could not audit, are not judged.
 */
export const dependencyCves: Sensor = {
  id: 'dependency-cves',
  layer: 'L1',
  title: 'Vulnerable dependencies',
  needs: 'a report of pip-audit, safety, npm audit or OSV-Scanner, or a token that may read Dependabot alerts',
  rules: DEPENDENCY_CVES_RULE_TABLE,
  ready,
  read,
};

async function ready(input: SensorInput): Promise<Readiness> {
  const { auditReady } = await import('./audit-ready.js');
  return auditReady(input);
}

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readDependencyCves } = await import('./read-dependency-cves.js');
  return readDependencyCves(input);
}
