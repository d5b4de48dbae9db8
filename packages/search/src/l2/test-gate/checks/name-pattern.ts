/** A name of which parts are not known before the run: the literal parts, with anything between them. One part alone is the whole name. */
export type NamePattern = readonly string[];

/** Most characters that a pattern has to fix to say that a name is its. */
const LEAST_FIXED = 3;

/** Joins patterns one behind the other. */
export function joined(...patterns: readonly NamePattern[]): NamePattern {
  return patterns.reduce((before, next) => [...before.slice(0, -1), `${before.at(-1) ?? ''}${next[0] ?? ''}`, ...next.slice(1)]);
}

/** A pattern that fixes so little that almost every name would be its. */
export function isVague(pattern: NamePattern): boolean {
  return pattern.length > 1 && pattern.join('').replaceAll(/[\s()/,-]/g, '').length < LEAST_FIXED;
}

/** Whether a name can be the pattern's. Each part is taken where it comes first, which leaves the most for those behind it. */
export function isNameOf(pattern: NamePattern, name: string): boolean {
  const [start = '', ...behind] = pattern;
  const end = behind.pop();
  if (end === undefined) return name === start;
  if (!name.startsWith(start) || !name.endsWith(end)) return false;
  let at = start.length;
  for (const part of behind) {
    const found = name.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at + end.length <= name.length;
}
