import { isObject, list, number, object, text, type Json } from '../../../reports/json-value.js';
import { ecosystemName, packageName } from '../package-name.js';
import { rate, rateVector, worse, type Rating } from '../severity.js';
import type { Remedy } from '../vulnerability.js';
import type { AuditFormat } from './audit-format.js';
import { texts, titleOf } from './field-values.js';

/** Groups of dependencies that only development needs, as lockfiles name them. */
const DEVELOPMENT = /^(?:dev|develop|development|test|tests|testing|docs?|lint|build)/i;

/** `osv-scanner --format json`, whose entries are records of OSV. https://ossf.github.io/osv-schema/ */
export const osvScanner: AuditFormat = {
  name: 'OSV-Scanner',
  recognises: (value) =>
    isObject(value) &&
    Array.isArray(value['results']) &&
    value['results'].every((each) => isObject(each) && isObject(each['source'])) &&
    value['runs'] === undefined,
  read(value, { source, pathOf }) {
    const vulnerabilities = list(object(value)['results'])
      .map(object)
      .flatMap((result) => {
        const manifest = pathOf(text(object(result['source'])['path']) ?? '');
        return list(result['packages'])
          .map(object)
          .flatMap((entry) => {
            const named = object(entry['package']);
            const ecosystem = ecosystemName(text(named['ecosystem']) ?? '');
            const name = packageName(ecosystem, text(named['name']) ?? '');
            if (name === '') return [];
            const groups = texts(list(entry['dependency_groups']));
            const scope =
              groups.length === 0
                ? undefined
                : groups.every((group) => DEVELOPMENT.test(group))
                  ? ('development' as const)
                  : ('runtime' as const);
            return list(entry['vulnerabilities'])
              .map(object)
              .filter(({ withdrawn }) => withdrawn === undefined)
              .flatMap((record) => {
                const ids = texts([record['id'], ...list(record['aliases'])]);
                if (ids.length === 0) return [];
                return [
                  {
                    ecosystem,
                    package: name,
                    installed: text(named['version']),
                    ids,
                    title: titleOf(record['summary'] ?? record['details']),
                    ...ratingOf(record, list(entry['groups']).map(object), ids),
                    remedy: remedyOf(record, ecosystem, name),
                    manifest,
                    scope,
                    isMalware: ids.some((id) => id.startsWith('MAL-')),
                    source,
                    url: `https://osv.dev/vulnerability/${encodeURIComponent(ids[0] ?? '')}`,
                  },
                ];
              });
          });
      });
    return { packages: undefined, vulnerabilities, skipped: [] };
  },
};

function ratingOf(record: Json, groups: readonly Json[], ids: readonly string[]): Rating {
  const own = list(record['severity'])
    .map(object)
    .flatMap((each) => rateVector(text(each['score']) ?? '') ?? []);
  if (own.length > 0) return own.reduce(worse);
  const group = groups.find((each) => texts(list(each['ids'])).some((id) => ids.includes(id)));
  const score = Number(text(group?.['max_severity']) ?? number(group?.['max_severity']) ?? 0);
  return rate({ score, word: text(object(record['database_specific'])['severity']) });
}

/** The `fixed` events of what the record says about this package. */
function remedyOf(record: Json, ecosystem: string, name: string): Remedy {
  const own = list(record['affected'])
    .map(object)
    .filter((each) => {
      const named = object(each['package']);
      const system = ecosystemName(text(named['ecosystem']) ?? '');
      return system === ecosystem && packageName(system, text(named['name']) ?? '') === name;
    });
  const ranges = own.flatMap((each) => list(each['ranges']).map(object)).filter(({ type }) => type !== 'GIT');
  const versions = texts(ranges.flatMap((range) => list(range['events']).map((event) => object(event)['fixed'])));
  if (versions.length > 0) return { kind: 'versions', versions };
  return own.length === 0 ? { kind: 'unknown' } : { kind: 'none' };
}
