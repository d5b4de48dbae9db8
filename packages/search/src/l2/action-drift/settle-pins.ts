import { componentOf } from './known-action.js';
import type { Reference } from './reference.js';
import { agree, type VersionName } from './version-name.js';

/**
 * The references, with commit pins given the most exact version that a comment of the repository has for the same commit: `# v4` is
 * `v4.2.2` where another place says so. Comments that contradict each other leave all pins of the commit as they are written.
 */
export function settlePins(references: readonly Reference[]): readonly Reference[] {
  const exact = new Map<string, VersionName | 'contradictory'>();
  for (const reference of references) {
    const { pinned, version } = reference;
    if (!pinned || version === undefined) continue;
    const key = commitOf(reference);
    const earlier = exact.get(key);
    if (earlier === undefined) exact.set(key, version);
    else if (earlier === 'contradictory' || !agree(earlier, version)) exact.set(key, 'contradictory');
    else if (version.numbers.length > earlier.numbers.length) exact.set(key, version);
  }
  return references.map((reference) => {
    if (!reference.pinned || reference.version === undefined) return reference;
    const version = exact.get(commitOf(reference));
    return version === undefined || version === 'contradictory' ? reference : { ...reference, version };
  });
}

function commitOf({ action, ref }: Reference): string {
  return `${componentOf(action)}@${ref.toLowerCase()}`;
}
