import type { Fix, Signal, TextEdit } from '@sar/baseline';

/** A signal that was seen twice, with a fix for both places, or with none when one place has none. */
export function withFixOfBoth(known: Signal, again: Signal): Signal {
  const { fix: _, ...bare } = known;
  const fix = mergeFixes(known.fix, again.fix);
  return fix === undefined ? bare : { ...bare, fix };
}

/**
 * The fix of a signal that was seen several times, with the edits of every sighting; the same edit counts once. Undefined when one
 * sighting has no fix, or when two edits are in each other's way.
 */
export function mergeFixes(one: Fix | undefined, other: Fix | undefined): Fix | undefined {
  if (one === undefined || other === undefined) return undefined;
  const added = other.edits.filter((edit) => !one.edits.some((known) => sameEdit(known, edit)));
  if (added.some((edit) => one.edits.some((known) => inTheWay(known, edit)))) return undefined;
  return { title: one.title, edits: [...one.edits, ...added] };
}

/** True when two edits do the same at the same place. */
export function sameEdit(a: TextEdit, b: TextEdit): boolean {
  return a.path === b.path && a.start === b.start && a.end === b.end && a.text === b.text;
}

/** True when two edits touch the same characters, or insert at the same place: then their order would matter. */
export function inTheWay(a: TextEdit, b: TextEdit): boolean {
  return a.path === b.path && a.start <= b.end && b.start <= a.end;
}
