/** A part of a line: as it stands, or something that differs from run to run. */
export type CausePart = { readonly text: string; readonly kind: 'same' | VaryingKind };

/** What differs from run to run though the cause is the same. */
export type VaryingKind = 'time' | 'duration' | 'id' | 'path' | 'number';

/** Longest text that is looked at: a line longer than this differs by its beginning already. */
const MAX_LENGTH = 400;

/** Alternatives in the order in which they are tried at a place. Each begins with a character class of its own and has no nested repetition. */
const VARYING: readonly (readonly [VaryingKind, string])[] = [
  ['time', String.raw`\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?\b`],
  ['time', String.raw`\b\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\b`],
  ['id', String.raw`\b[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\b`],
  ['id', String.raw`\b0x[0-9a-fA-F]{1,16}\b`],
  ['duration', String.raw`\b\d{1,9}(?:\.\d{1,9})? ?(?:ns|us|µs|ms|s|sec|secs|seconds?|m|min|mins|minutes?|h|hours?)\b`],
  ['id', String.raw`\b(?=[0-9a-f]{0,62}[0-9])(?=[0-9a-f]{0,62}[a-f])[0-9a-f]{7,64}\b`],
  ['path', String.raw`(?:/private)?(?:/tmp|/var/folders|/home/runner/work/_temp)/[^\s'":,;()\[\]]{1,200}`],
  ['path', String.raw`\b[A-Z]:\\Users\\[^\\\s]{1,60}\\AppData\\Local\\Temp\\[^\s'":,;()\[\]]{1,200}`],
  ['number', String.raw`\b\d{1,20}(?:\.\d{1,20}){0,3}\b`],
];

const VARYING_PARTS = new RegExp(VARYING.map(([, source]) => `(${source})`).join('|'), 'g');

/** Takes a line apart into what stays and what differs from run to run. */
export function causeParts(line: string): readonly CausePart[] {
  const text = line.slice(0, MAX_LENGTH);
  const parts: CausePart[] = [];
  let from = 0;
  for (const match of text.matchAll(VARYING_PARTS)) {
    if (match.index > from) parts.push({ text: text.slice(from, match.index), kind: 'same' });
    const at = match.slice(1).findIndex((group) => group !== undefined);
    parts.push({ text: match[0], kind: VARYING[at]?.[0] ?? 'number' });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), kind: 'same' });
  return parts;
}

/** A line in the form in which lines of one cause are equal: `took <duration>`. Spaces are made single. */
export function normaliseCause(line: string): string {
  const joined = causeParts(line).map(({ text, kind }) => (kind === 'same' ? text : `<${kind}>`));
  return joined.join('').replace(/\s+/g, ' ').trim();
}
