import { compileGlob, type Baseline } from '@sar/baseline';

/** Rules that are vulnerabilities of packages, as Trivy (`CVE-2024-1234`) and Grype (`CVE-2024-1234-name`, `GHSA-…-name`) call them. */
const VULNERABILITY = /^(?:CVE-\d{4}-\d+|GHSA(?:-[a-z0-9]{4}){3})\b/i;

/** Whether a result of a SARIF file is told by `dependency-cves`, which reads that file too and names the version that mends it: told twice, it would be mended twice. */
export function packageResults({ sensors }: Baseline): (report: string, ruleId: string) => boolean {
  const { enabled, command, reports } = sensors['dependency-cves'];
  const globs = enabled && command === undefined ? reports.map((glob) => compileGlob(glob)) : [];
  return (report, ruleId) => VULNERABILITY.test(ruleId) && globs.some((glob) => glob.matches(report));
}
