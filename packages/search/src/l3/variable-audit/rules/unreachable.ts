import type { Reference } from '@sar/workflows';
import type { AuditEntry } from '../audit-entry.js';
import { kindOf } from '../declared-entry.js';
import type { Picture } from '../deviation.js';
import { kindOfContext, sees } from '../visibility.js';

/** The references that would mean an environment's entry, were their jobs in it: none are in it, and nothing else settles them. */
export function referencesOutside(entry: AuditEntry, { entries, named }: Pick<Picture, 'entries' | 'named'>): readonly Reference[] {
  if (entry.environment === undefined) return [];
  const sameName = (named.get(entry.name) ?? []).filter(
    (reference) => reference.effect === 'live' && kindOfContext(reference.context) === kindOf(entry.layer),
  );
  if (sameName.some((reference) => sees(reference, entry) !== 'no')) return [];
  const others = entries.filter((other) => other !== entry && other.name === entry.name);
  return sameName.filter((reference) => others.every((other) => sees(reference, other) === 'no'));
}

/** Whether the name is declared for an environment alone that none of its references is in. */
export function isElsewhere({ name }: { readonly name: string }, picture: Pick<Picture, 'entries' | 'named'>): boolean {
  return picture.entries.some((entry) => entry.name === name && referencesOutside(entry, picture).length > 0);
}
