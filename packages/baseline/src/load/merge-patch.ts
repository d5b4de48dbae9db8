import type { Located, LocatedEntry } from './located.js';
import { documentPathText, type Origin } from './origin.js';

/**
 * JSON Merge Patch (RFC 7396) over located values: maps merge, scalars and lists replace, `null` removes. Every value keeps
 * the place where it was written.
 *
 * @param removed is given each path that a `null` of the patch removed, and where that `null` stands
 */
export function mergePatch(
  target: Located | undefined,
  patch: Located,
  removed: Map<string, Origin>,
  path: readonly string[] = [],
): Located {
  if (patch.kind !== 'map') return patch;
  const entries = new Map<string, LocatedEntry>(target?.kind === 'map' ? target.entries : []);
  for (const [key, entry] of patch.entries) {
    const here = [...path, key];
    if (entry.value.kind === 'scalar' && entry.value.value === null) {
      entries.delete(key);
      removed.set(documentPathText(here), entry.value.origin);
    } else {
      removed.delete(documentPathText(here));
      entries.set(key, { key: entry.key, value: mergePatch(entries.get(key)?.value, entry.value, removed, here) });
    }
  }
  return { kind: 'map', origin: patch.origin, entries };
}
