import data from './fixers.json' with { type: 'json' };
import type { Fixer, FixerCondition } from './fixer.js';

/** Every fixer, in the order in which they run: what changes lines comes before what formats them. */
// A test checks every entry; TypeScript reads the words of unions in JSON as plain text.
export const FIXERS = data.fixers as readonly Fixer[];

/** What commands may depend on. */
export const FIXER_CONDITIONS: Readonly<Record<string, FixerCondition>> = data.conditions;

/** The fixers of some ids or groups in the order of the catalogue, and names that are neither. */
export function namedFixers(names: readonly string[]): { readonly fixers: readonly Fixer[]; readonly unknown: readonly string[] } {
  return {
    fixers: FIXERS.filter(({ id, group }) => names.includes(id) || (group !== undefined && names.includes(group))),
    unknown: names.filter((name) => !FIXERS.some(({ id, group }) => id === name || group === name)),
  };
}
