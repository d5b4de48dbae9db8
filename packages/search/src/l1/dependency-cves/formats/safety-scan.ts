import { isObject, list, object, text } from '../../../reports/json-value.js';
import { packageName } from '../package-name.js';
import type { AuditFormat } from './audit-format.js';
import { texts } from './field-values.js';
import { idOf } from './safety.js';

/** `safety scan --output json` of safety 3 (schema 3.0): files, their dependencies, and the ids of safety's own database. */
export const safetyScan: AuditFormat = {
  name: 'safety scan',
  recognises: (value) => isObject(value) && isObject(value['scan_results']) && isObject(value['meta']),
  read(value, { source, pathOf }) {
    const results = object(object(value)['scan_results']);
    const files = [...list(results['files']), ...list(results['projects']).flatMap((project) => list(object(project)['files']))].map(
      object,
    );
    let packages = 0;
    const vulnerabilities = files.flatMap((file) => {
      const manifest = pathOf(text(file['location']) ?? '');
      return list(object(file['results'])['dependencies'])
        .map(object)
        .flatMap((dependency) => {
          packages += 1;
          const name = packageName('pypi', text(dependency['name']) ?? '');
          return list(dependency['specifications'])
            .map(object)
            .flatMap((specification) => {
              const known = object(specification['vulnerabilities']);
              const versions = texts([object(known['remediation'])['recommended']]);
              const installed = /==\s*([^\s;,]+)/.exec(text(specification['raw']) ?? '')?.[1];
              return list(known['known_vulnerabilities'])
                .map(object)
                .filter(({ ignored }) => !isObject(ignored))
                .flatMap((vulnerability) => {
                  const ids = texts(idOf(vulnerability['id']));
                  if (ids.length === 0 || name === '') return [];
                  return [
                    {
                      ecosystem: 'pypi',
                      package: name,
                      installed,
                      ids,
                      title: '',
                      severity: 'unknown' as const,
                      score: undefined,
                      remedy: versions.length > 0 ? ({ kind: 'versions', versions } as const) : ({ kind: 'unknown' } as const),
                      manifest,
                      scope: undefined,
                      isMalware: false,
                      source,
                      url: undefined,
                    },
                  ];
                });
            });
        });
    });
    return { packages, vulnerabilities, skipped: [] };
  },
};
