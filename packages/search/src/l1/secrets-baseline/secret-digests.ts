import { hash } from 'node:crypto';
import cut from './cut-tokens.json' with { type: 'json' };

/** Most parts of a line that are digested, and longest part in characters; of longer ones only texts between quotes are. */
const MAX_PARTS = 4000;
const MAX_PART = 2000;
/** Longest line, in characters, that is searched for tokens that are cut: some forms take the square of it. */
const MAX_CUT_LINE = 10_000;
/** What ends a value without quotes for the keyword detector, which keeps a blank before it. */
const KEYWORD_END = /[,'"`]/;
const CUT_TOKENS = cut.forms.map(({ form }) => new RegExp(form, 'g'));

/** SHA-1 of a secret as detect-secrets stores it, lower-case hex. */
export function secretDigest(secret: string): string {
  return hash('sha1', secret, 'hex');
}

/**
 * What detect-secrets could have taken for a secret in a line: every part between two borders of words, since its detectors take words, quoted texts,
 * values, tokens and what is between punctuation; and the beginnings of tokens that it cuts. `complete` is false when a line has too many, or parts that
 * are too long.
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
  const parts = new Set([...cutTokens(line), ...longQuoted(line)]);
  let complete = starts.length <= MAX_PARTS;
  let first = 0;
  for (const start of starts) {
    while ((ends[first] ?? Infinity) <= start) first += 1;
    for (let index = first; index < ends.length; index++) {
      const end = ends[index] ?? 0;
      if (end - start > MAX_PART) {
        complete = false;
        break;
      }
      if (parts.size >= MAX_PARTS) return { parts, complete: false };
      const part = line.slice(start, end);
      if (!/^\s/.test(part) && (!/\s$/.test(part) || KEYWORD_END.test(line.charAt(end)))) parts.add(part);
    }
  }
  return { parts, complete };
}

/** Texts between quotes that are longer than a part, such as those in base64. */
function longQuoted(line: string): readonly string[] {
  if (line.length <= MAX_PART) return [];
  return ['"', "'", '`'].flatMap((quote) => line.split(quote, MAX_PARTS).filter(({ length }) => length > MAX_PART));
}

function cutTokens(line: string): readonly string[] {
  if (line.length > MAX_CUT_LINE) return [];
  return CUT_TOKENS.flatMap((form) => [...line.matchAll(form)].map(([token]) => token)).slice(0, MAX_PARTS);
}

function isWordCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 127;
}
