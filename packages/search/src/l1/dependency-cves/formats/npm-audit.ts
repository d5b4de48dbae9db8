import { isObject, list, number, object, text, type Json } from '../../../reports/json-value.js';
import { rate } from '../severity.js';
import { compareVersions } from '../versions.js';
import type { Remedy, Vulnerability } from '../vulnerability.js';
import type { AuditContext, AuditFormat } from './audit-format.js';
import { ghsaOf, texts, titleOf, versionsBehind } from './field-values.js';
import { npmLock, type LockedPackage } from './npm-lock.js';

/** CWE of code that was put in to do harm. https://cwe.mitre.org/data/definitions/506.html */
const MALICIOUS_CODE = 'CWE-506';
/** Most copies of one package in a lockfile. */
const MAX_NODES = 200;

/** `npm audit --json` of npm 7 and newer. Packages that are vulnerable only through another one are left out: that one is the finding. */
export const npmAudit: AuditFormat = {
  name: 'npm audit',
  recognises: (value) => isObject(value) && (number(value['auditReportVersion']) === 2 || isFailure(value)),
  read(value, context) {
    const report = object(value);
    if (isFailure(report))
      return {
        packages: undefined,
        vulnerabilities: [],
        skipped: [],
        failure: `npm audit failed: ${titleOf(report['message']) || titleOf(object(report['error'])['summary'])}`,
      };
    const lock = npmLock(context);
    const entries = Object.values(object(report['vulnerabilities'])).map(object);
    const total = number(object(object(report['metadata'])['dependencies'])['total']);
    return { packages: total, vulnerabilities: entries.flatMap((entry) => ofPackage(entry, context, lock)), skipped: [] };
  },
};

/** What npm prints when it could not ask: `{message, error: {code, summary}}`. */
function isFailure(value: Json): boolean {
  return (
    isObject(value['error']) &&
    text(object(value['error'])['summary']) !== undefined &&
    value['vulnerabilities'] === undefined &&
    value['advisories'] === undefined
  );
}

function ofPackage(entry: Json, { source }: AuditContext, lock: ReturnType<typeof npmLock>): readonly Vulnerability[] {
  const name = text(entry['name']) ?? '';
  const advisories = list(entry['via']).filter(isObject);
  if (name === '') return [];
  const nodes = texts(list(entry['nodes'])).slice(0, MAX_NODES);
  const places: readonly (LockedPackage | undefined)[] =
    nodes.length === 0 ? [undefined] : distinct(nodes.map((node) => lock.packageAt(node)));
  return advisories.flatMap((advisory) => {
    const url = text(advisory['url']);
    const ids = texts([ghsaOf(url), advisory['source'] === undefined ? undefined : `npm-${String(advisory['source'])}`]);
    if (ids.length === 0) return [];
    const cvss = object(advisory['cvss']);
    const rating = rate({ vector: text(cvss['vectorString']), score: number(cvss['score']), word: text(advisory['severity']) });
    return places.map((place) => ({
      ecosystem: 'npm',
      package: name,
      installed: place?.version,
      ids,
      title: titleOf(advisory['title']),
      ...rating,
      remedy: remedyOf(entry['fixAvailable'], name, text(advisory['range']) ?? '', lock),
      manifest: lock.path,
      ...(place !== undefined && { lockKey: place.key }),
      scope: place?.scope,
      isMalware: list(advisory['cwe']).includes(MALICIOUS_CODE),
      source,
      url,
    }));
  });
}

function remedyOf(available: unknown, name: string, range: string, lock: ReturnType<typeof npmLock>): Remedy {
  const versions = versionsBehind(range);
  if (isObject(available)) {
    const parent = text(available['name']) ?? '';
    const version = text(available['version']) ?? '';
    const there = lock.packageAt(`node_modules/${parent}`).version;
    // npm offers an older version too, from before the parent needed the package; going back is no bump.
    const isOlder = there !== undefined && compareVersions('npm', version, there) <= 0;
    if (isOlder) return versions.length > 0 ? { kind: 'versions', versions } : { kind: 'none' };
    if (parent !== '' && version !== '' && parent !== name)
      return { kind: 'parent', name: parent, version, isMajor: available['isSemVerMajor'] === true };
    if (version !== '' && versions.length === 0) return { kind: 'versions', versions: [version] };
  }
  if (versions.length > 0) return { kind: 'versions', versions };
  return available === true ? { kind: 'command', command: 'npm audit fix' } : { kind: 'none' };
}

/** One place for each version and scope. */
function distinct(places: readonly (LockedPackage | undefined)[]): readonly (LockedPackage | undefined)[] {
  return [...new Map(places.map((place) => [`${place?.version}\0${place?.scope}`, place])).values()];
}
