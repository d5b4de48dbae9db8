import { isObject, list, object, text, type Json } from '../../../reports/json-value.js';
import { packageName } from '../package-name.js';
import { rate } from '../severity.js';
import type { AuditFormat } from './audit-format.js';
import { texts, titleOf } from './field-values.js';

/** `safety check --output json` of safety 2 and 3, and the lists of safety 1. */
export const safety: AuditFormat = {
  name: 'safety',
  recognises: (value) => (isObject(value) && isObject(value['report_meta']) && Array.isArray(value['vulnerabilities'])) || isOldList(value),
  read(value, { source }) {
    const entries = Array.isArray(value)
      ? value.filter(Array.isArray).map(fromOldList)
      : list(object(value)['vulnerabilities']).map(object);
    const vulnerabilities = entries
      .filter(({ ignored }) => ignored !== true)
      .flatMap((entry) => {
        const name = text(entry['package_name']) ?? '';
        const ids = texts([entry['CVE'], ...idOf(entry['vulnerability_id']), ...list(entry['aliases'])]);
        if (name === '' || ids.length === 0) return [];
        const severity = object(entry['severity']);
        const cvss = [object(severity['cvssv3']), object(severity['cvssv2'])];
        const vector = cvss.map((each) => text(each['vector_string'])).find((each) => each !== undefined);
        const versions = texts([...list(entry['fixed_versions']), ...list(entry['closest_versions_without_known_vulnerabilities'])]);
        return [
          {
            ecosystem: 'pypi',
            package: packageName('pypi', name),
            installed: text(entry['analyzed_version']),
            ids,
            title: titleOf(entry['advisory']),
            ...rate({ vector, word: text(cvss[0]?.['base_severity']) }),
            // Only a paid account is told versions, so that none means nothing.
            remedy: versions.length > 0 ? ({ kind: 'versions', versions } as const) : ({ kind: 'unknown' } as const),
            manifest: undefined,
            scope: undefined,
            isMalware: false,
            source,
            url: text(entry['more_info_url']),
          },
        ];
      });
    const scanned = object(object(value)['scanned_packages']);
    return { packages: Array.isArray(value) ? undefined : Object.keys(scanned).length, vulnerabilities, skipped: [] };
  },
};

/** Safety's own ids are bare numbers. */
export function idOf(value: unknown): readonly string[] {
  const id = text(value)?.trim() ?? '';
  return id === '' ? [] : [/^\d+$/.test(id) ? `SFTY-${id}` : id];
}

/** `[package, specifier, version, advisory, id, …]`. */
function isOldList(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((each) => Array.isArray(each) && each.length >= 5 && each.slice(0, 3).every((part) => typeof part === 'string'))
  );
}

function fromOldList(entry: readonly unknown[]): Json {
  const [name, , version, advisory, id] = entry;
  return { package_name: name, analyzed_version: version, advisory, vulnerability_id: id };
}
