import { isObject, object, text } from '../../../reports/json-value.js';
import { nearestFile } from '../nearest-file.js';
import type { AuditContext } from './audit-format.js';

export interface LockedPackage {
  /** Key in `packages` of the lockfile. */
  readonly key: string;
  readonly version: string | undefined;
  readonly scope: 'runtime' | 'development' | undefined;
}

/** Largest lockfile that is read, in bytes. */
const MAX_BYTES = 32 * 1_048_576;

/** The lockfile that an audit of npm was about: the nearest above the report. Its path is undefined when there is none. */
export function npmLock({ report, tree }: AuditContext): { readonly path: string | undefined; packageAt(key: string): LockedPackage } {
  const path = nearestFile(tree, report.folder, ['package-lock.json', 'npm-shrinkwrap.json', 'package.json']);
  const content = path === undefined || path.endsWith('package.json') ? undefined : tree.read(path, MAX_BYTES);
  const packages = content?.kind === 'text' ? packagesOf(content.text) : {};
  return {
    path,
    packageAt(key) {
      const entry = Object.hasOwn(packages, key) ? packages[key] : undefined;
      if (!isObject(entry)) return { key, version: undefined, scope: undefined };
      return { key, version: text(entry['version']), scope: entry['dev'] === true ? 'development' : 'runtime' };
    },
  };
}

function packagesOf(lock: string): Readonly<Record<string, unknown>> {
  try {
    return object(object(JSON.parse(lock))['packages']);
  } catch {
    return {};
  }
}
