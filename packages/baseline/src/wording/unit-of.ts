/** A unit that is given in the plural, `jobs` or `indexes`, as it stands behind a count: `job`, `index` behind 1. */
export function unitOf(count: number, plural: string): string {
  return count === 1 ? plural.replace(/(?<=x)es$|s$/, '') : plural;
}
