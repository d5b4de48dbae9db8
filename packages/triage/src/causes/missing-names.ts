import data from './empty-variable-lines.json' with { type: 'json' };

/** Longest line that is looked at, in UTF-16 units: what tells the name stands at the beginning. */
const MAX_LINE = 500;

const PATTERNS = data.lines.map(({ pattern }) => new RegExp(pattern, 'g'));

/** Names of variables that a line of a log says are empty or not set, in upper case, as GitHub compares them. */
export function missingNames(line: string): ReadonlySet<string> {
  const text = line.slice(0, MAX_LINE);
  return new Set(PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(([, name]) => name?.toUpperCase() ?? [])));
}
