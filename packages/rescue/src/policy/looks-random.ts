import data from './secret-patterns.json' with { type: 'json' };

const { minLength, minBitsPerCharacter, minChangesOfClass, digestLengths } = data.entropy;

const RUN = /[A-Za-z0-9+/=_-]{32,}/g;
const HEX = /^(?:[0-9a-f]+|[0-9A-F]+)$/;
/** Addresses carry identifiers that are as random as a key and no secret; passwords and signatures in them have patterns. */
const ADDRESS = /\b[a-z][a-z0-9+.-]{0,20}:\/\/\S+/gi;
/** Integrity digests of packages: https://www.w3.org/TR/sri/#the-integrity-attribute */
const INTEGRITY = /\bsha(?:256|384|512)-[A-Za-z0-9+/]{43,88}={0,2}/g;

/**
 * True when a text holds 32 or more characters that look like a random key in base64 or hexadecimal. Commit ids, digests,
 * addresses, paths, versions and names do not. Thresholds and their reasons are in secret-patterns.json.
 */
export function looksRandom(text: string): boolean {
  const rest = text.replace(ADDRESS, ' ').replace(INTEGRITY, ' ');
  return [...rest.matchAll(RUN)].some(([run]) => isRandomRun(run));
}

function isRandomRun(run: string): boolean {
  const characters = run.replace(/=+$/, '');
  if (characters.length < minLength) return false;
  if (HEX.test(characters)) return isRandomHex(characters);
  if (!/[A-Z]/.test(characters) || !/[a-z]/.test(characters) || !/[0-9]/.test(characters)) return false;
  return bitsPerCharacter(characters) >= minBitsPerCharacter && changesOfClass(characters) >= minChangesOfClass;
}

/** Hexadecimal text of a digest's length is a digest; of another length it may be a key, when it is spread over the digits. */
function isRandomHex(characters: string): boolean {
  return !digestLengths.includes(characters.length) && /[a-fA-F]/.test(characters) && new Set(characters).size >= 10;
}

/** Shannon entropy over the characters, in bits. */
function bitsPerCharacter(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}

/** Share of places at which upper case, lower case and digits change, signs left out: they part the words of a name. 0 to 1. */
function changesOfClass(run: string): number {
  const text = run.replace(/[+/=_-]/g, '');
  let changes = 0;
  for (let index = 1; index < text.length; index++) if (classOf(text, index) !== classOf(text, index - 1)) changes++;
  return changes / (text.length - 1);
}

function classOf(text: string, index: number): string {
  const char = text[index] ?? '';
  if (char >= 'A' && char <= 'Z') return 'upper';
  if (char >= 'a' && char <= 'z') return 'lower';
  return 'digit';
}
