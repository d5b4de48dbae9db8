import { hash } from 'node:crypto';

/** Most parts of a line that are digested, and longest part in characters. */
const MAX_PARTS = 4000;
const MAX_PART = 2000;
const MIN_PART = 3;

/** SHA-1 of a secret as detect-secrets stores it, lower-case hex. */
export function secretDigest(secret: string): string {
  return hash('sha1', secret, 'hex');
}

/**
 * What detect-secrets could have taken for a secret in a line: every part between two borders of words, since its detectors take words, quoted texts,
 * values, tokens and what is between punctuation. `complete` is false when a line has too many.
 */
export function partsOfLine(line: string): { readonly parts: ReadonlySet<string>; readonly complete: boolean } {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < line.length; at++) {
    const isWord = isWordCode(line.charCodeAt(at));
    if (!isWord || at === 0 || !isWordCode(line.charCodeAt(at - 1))) starts.push(at);
    if (!isWord || at + 1 === line.length || !isWordCode(line.charCodeAt(at + 1))) ends.push(at + 1);
    if (starts.length > MAX_PARTS) break;
  }
  const parts = new Set<string>();
  let first = 0;
  for (const start of starts) {
    while ((ends[first] ?? Infinity) < start + MIN_PART) first += 1;
    for (let index = first; index < ends.length; index++) {
      const end = ends[index] ?? 0;
      if (end - start > MAX_PART) break;
      if (parts.size >= MAX_PARTS) return { parts, complete: false };
      const part = line.slice(start, end);
      if (!/^\s|\s$/.test(part)) parts.add(part);
    }
  }
  return { parts, complete: starts.length <= MAX_PARTS };
}

function isWordCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 127;
}
