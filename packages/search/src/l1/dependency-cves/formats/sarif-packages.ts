import { readSarif, type SarifResult } from '../../../reports/sarif/read-sarif.js';
import { isObject } from '../../../reports/json-value.js';
import { manifestKind } from '../manifest-kinds.js';
import { ecosystemName, packageName } from '../package-name.js';
import { rate } from '../severity.js';
import type { Remedy, Vulnerability } from '../vulnerability.js';
import type { AuditFormat } from './audit-format.js';
import { texts, titleOf } from './field-values.js';

const ID = /\b(?:CVE-\d{4}-\d{4,}|GHSA(?:-[a-z0-9]{4}){3}|PYSEC-\d{4}-\d+|RUSTSEC-\d{4}-\d+|GO-\d{4}-\d+|MAL-\d{4}-\d+|OSV-\d{4}-\d+)\b/gi;

/** How a tool words a result about a package; the groups are named. Those that match none of them are no vulnerabilities of packages. */
const WORDINGS: readonly RegExp[] = [
  // Trivy
  /Package:\s*(?<name>\S+)\s+Installed Version:\s*(?<version>\S+)[^]*?Severity:\s*(?<severity>\w+)\s+Fixed Version:[ \t]*(?<fixed>[^\r\n]*)/,
  // Grype
  /A (?<severity>\w+) vulnerability in (?<ecosystem>[\w-]+) package: (?<name>\S+), version (?<version>\S+) was found/,
  // OSV-Scanner
  /Package '(?<name>.+)@(?<version>[^@']+)' is vulnerable to/,
];

/** SARIF of a scanner of packages. Results about code are left out: they are the subject of `code-scanning`. */
export const sarifPackages: AuditFormat = {
  name: 'SARIF',
  recognises: (value) => isObject(value) && Array.isArray(value['runs']),
  read(_value, { source, report, tree }) {
    const log = readSarif(report, tree);
    if (!log.ok) return { packages: undefined, vulnerabilities: [], skipped: [], failure: log.why };
    // Without a run no tool looked at anything, so that no result means nothing.
    if (log.tools.length === 0) return { packages: undefined, vulnerabilities: [], skipped: [], failure: 'it has no runs' };
    if (log.results.length === 0 && log.failed.length === log.tools.length)
      return {
        packages: undefined,
        vulnerabilities: [],
        skipped: [],
        failure: `${log.tools.slice(0, 3).join(', ').slice(0, 100)} says that its run failed`,
      };
    const vulnerabilities = log.results.flatMap((result) => ofResult(result, source) ?? []);
    const others = log.results.length - vulnerabilities.length;
    return {
      packages: undefined,
      vulnerabilities,
      skipped: [
        ...(others > 0 ? [`${others} results name no package and no id of a vulnerability`] : []),
        ...(log.cut > 0 ? [`${log.cut} more results are not read`] : []),
        ...log.failed.map((tool) => `${tool} says that its run failed`),
      ],
    };
  },
};

function ofResult({ ruleId, ruleText, message, path, securitySeverity, helpUri }: SarifResult, source: string): Vulnerability | undefined {
  const groups = WORDINGS.map((wording) => wording.exec(message)?.groups).find((each) => each !== undefined);
  const ids = texts([...ruleId.matchAll(ID), ...message.matchAll(ID)].map((match) => match[0]));
  if (groups === undefined || ids.length === 0) return undefined;
  const { name = '', version, severity, fixed, ecosystem: written } = groups;
  const ecosystem = written === undefined ? (manifestKind(path ?? '')?.ecosystem ?? '') : ecosystemName(written);
  const versions = fixed === undefined ? [] : texts(fixed.split(','));
  const remedy: Remedy =
    versions.length > 0 ? { kind: 'versions', versions } : fixed === undefined ? { kind: 'unknown' } : { kind: 'none' };
  return {
    ecosystem,
    package: packageName(ecosystem, name),
    installed: version,
    ids,
    title: titleOf(ruleText),
    ...rate({ score: securitySeverity, word: severity }),
    remedy,
    manifest: path,
    scope: undefined,
    isMalware: ids.some((id) => id.startsWith('MAL-')),
    source,
    url: helpUri,
  };
}
