import type { SensorRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

const SENSOR = 'dependency-cves';

/** The rules of the sensor; `docs/rules/dependency-cves/<id>.md` has a page for each. The impact of the first two follows from the severity. */
export const DEPENDENCY_CVES_RULE_TABLE = [
  {
    id: 'vulnerable-dependency',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'degrades',
    summary: 'a package with known vulnerabilities that a newer version mends',
    help: 'Raise the package to the version named, renew the lockfile, run the tests, and run the audit again.',
  },
  {
    id: 'vulnerability-without-fix',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'degrades',
    summary: 'a package with known vulnerabilities that no version mends, or none that the report names',
    help: 'Read the advisory: avoid what is vulnerable, or replace the package. If it cannot be reached here, add the id to sensors.dependency-cves.ignore with a reason and an end.',
  },
  {
    id: 'malicious-package',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'security',
    summary: 'a package version that was published to do harm',
    help: 'Remove the package at once, treat every machine and secret that its installation could reach as compromised, rotate the secrets, and rebuild from a clean lockfile.',
  },
  {
    id: 'expired-ignore',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'advisory',
    summary: 'an entry of the ignore list whose day has passed',
    help: 'Look at the vulnerability again: mend it and remove the entry, or give the entry a new day and reason.',
  },
  {
    id: 'unused-ignore',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'advisory',
    summary: 'an entry of the ignore list that nothing in the reports matches any more',
    help: 'Remove the entry, unless a report that was not read here has the vulnerability.',
  },
] as const satisfies readonly (Rule & { readonly id: SensorRule<'dependency-cves'> })[];
