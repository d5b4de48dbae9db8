import { isObject, list, number, object, text } from '../../../reports/json-value.js';
import { nearestFile } from '../nearest-file.js';
import { rate } from '../severity.js';
import type { Remedy } from '../vulnerability.js';
import type { AuditFormat } from './audit-format.js';
import { ghsaOf, texts, titleOf, versionsFrom } from './field-values.js';

/** `npm audit --json` of npm 6, which `pnpm audit --json` prints too. */
export const npmAudit6: AuditFormat = {
  name: 'npm audit 6',
  recognises: (value) =>
    isObject(value) &&
    isObject(value['advisories']) &&
    Object.values(value['advisories']).every((each) => isObject(each) && text(each['module_name']) !== undefined),
  read(value, { source, report, tree }) {
    const manifest = nearestFile(tree, report.folder, [
      'pnpm-lock.yaml',
      'package-lock.json',
      'npm-shrinkwrap.json',
      'yarn.lock',
      'package.json',
    ]);
    const root = object(value);
    const vulnerabilities = Object.values(object(root['advisories']))
      .map(object)
      .flatMap((advisory) => {
        const name = text(advisory['module_name']) ?? '';
        const url = text(advisory['url']);
        const ids = texts([
          ...list(advisory['cves']),
          text(advisory['github_advisory_id']),
          ghsaOf(url),
          advisory['id'] === undefined ? undefined : `npm-${String(advisory['id'])}`,
        ]);
        if (name === '' || ids.length === 0) return [];
        const cvss = object(advisory['cvss']);
        const rating = rate({ vector: text(cvss['vectorString']), score: number(cvss['score']), word: text(advisory['severity']) });
        const findings = list(advisory['findings']).map(object);
        const versions = texts(findings.map((finding) => finding['version']));
        const isDevelopment = findings.length > 0 && findings.every((finding) => finding['dev'] === true);
        const isRuntime = findings.some((finding) => finding['dev'] === false);
        return (versions.length === 0 ? [undefined] : versions).map((installed) => ({
          ecosystem: 'npm',
          package: name,
          installed,
          ids,
          title: titleOf(advisory['title']),
          ...rating,
          remedy: remedyOf(text(advisory['patched_versions']) ?? ''),
          manifest,
          scope: isDevelopment ? ('development' as const) : isRuntime ? ('runtime' as const) : undefined,
          isMalware: list(advisory['cwe']).includes('CWE-506') || advisory['cwe'] === 'CWE-506',
          source,
          url,
        }));
      });
    return { packages: number(object(root['metadata'])['totalDependencies']), vulnerabilities, skipped: [] };
  },
};

/** `<0.0.0` is npm's way to say that nothing is mended. */
function remedyOf(patched: string): Remedy {
  const versions = /^\s*<\s*0\.0\.0/.test(patched) ? [] : versionsFrom(patched);
  return versions.length > 0 ? { kind: 'versions', versions } : { kind: 'none' };
}
