import { isObject, list, object, text } from '../../../reports/json-value.js';
import { packageName } from '../package-name.js';
import type { AuditFormat } from './audit-format.js';
import { titleOf, texts } from './field-values.js';

/** `pip-audit --format json`, with and without `--desc` and `--aliases`; before 2.5 the list of dependencies was the whole document. It rates nothing and names no file. */
export const pipAudit: AuditFormat = {
  name: 'pip-audit',
  recognises: (value) =>
    dependenciesOf(value).some(
      (each) =>
        isObject(each) && text(each['name']) !== undefined && (Array.isArray(each['vulns']) || text(each['skip_reason']) !== undefined),
    ) ||
    (isObject(value) && Array.isArray(value['fixes']) && Array.isArray(value['dependencies'])),
  read(value, { source }) {
    const skipped: string[] = [];
    const dependencies = dependenciesOf(value).map(object);
    const vulnerabilities = dependencies.flatMap((dependency) => {
      const name = text(dependency['name']) ?? '';
      const reason = text(dependency['skip_reason']);
      if (reason !== undefined) skipped.push(`${name} was not audited: ${reason}`);
      return list(dependency['vulns'])
        .map(object)
        .flatMap((vulnerability) => {
          const ids = texts([vulnerability['id'], ...list(vulnerability['aliases'])]);
          if (ids.length === 0 || name === '') return [];
          const versions = texts(list(vulnerability['fix_versions']));
          return [
            {
              ecosystem: 'pypi',
              package: packageName('pypi', name),
              installed: text(dependency['version']),
              ids,
              title: titleOf(vulnerability['description']),
              severity: 'unknown' as const,
              score: undefined,
              remedy: versions.length > 0 ? ({ kind: 'versions', versions } as const) : ({ kind: 'none' } as const),
              manifest: undefined,
              scope: undefined,
              isMalware: ids.some((id) => id.startsWith('MAL-')),
              source,
              url: undefined,
            },
          ];
        });
    });
    return { packages: dependencies.length, vulnerabilities, skipped };
  },
};

function dependenciesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : list(object(value)['dependencies']);
}
