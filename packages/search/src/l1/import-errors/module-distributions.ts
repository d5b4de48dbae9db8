import names from './import-names.json' with { type: 'json' };
import { normalName } from './requirement-name.js';

const NAMES = new Map<string, readonly string[]>(Object.entries(names.modules));

/** The longest known name of a module, and the distributions that are known to give it; undefined when it is not known. */
export function knownDistributions(module: string): { readonly module: string; readonly distributions: readonly string[] } | undefined {
  for (let name = module; ; name = name.slice(0, name.lastIndexOf('.'))) {
    const known = NAMES.get(name);
    if (known !== undefined) return { module: name, distributions: known };
    if (!name.includes('.')) return undefined;
  }
}

/**
 * True when a declared distribution may give the module: one that is known to, one of the same name, or one whose name begins with it, since
 * `pytest-cov` brings `pytest`, and `google-cloud-storage` is in `google`.
 *
 * @param declared normal names
 */
export function isDeclared(module: string, declared: ReadonlySet<string>): boolean {
  const top = normalName(module.split('.')[0] ?? '').replace(/^-|-$/g, '');
  const known = [...(knownDistributions(module)?.distributions ?? []), ...(NAMES.get(module.split('.')[0] ?? '') ?? [])].map(normalName);
  const exact = [top, `python-${top}`, `py${top}`, `py-${top}`, `${top}-python`, `${top}-py`, `django-${top}`, ...known];
  if (exact.some((name) => declared.has(name))) return true;
  const beginnings = [top, ...known].map((name) => `${name}-`);
  for (const name of declared) if (beginnings.some((beginning) => name.startsWith(beginning))) return true;
  return false;
}
