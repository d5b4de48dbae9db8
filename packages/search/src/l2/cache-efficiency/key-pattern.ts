/** Longer keys are cut; GitHub takes 512 characters. */
const MAX_KEY = 600;
/** A hash in hexadecimal digits, such as a commit's. */
const HASH = /^(?=[0-9a-f]*\d)[0-9a-f]{7,}$/i;
/** The id of a run, a time or a date: `20261122`, `20261122T120000Z`. */
const NUMBER = /^\d{5,}$|^\d{8}T\d{4,6}Z?$/;
/** Longer words are hashes in other digits. */
const LONG_WORD = 24;

/** A key with `*` for what changes from entry to entry, such as hashes, ids of runs and dates: `npm-linux-4f2c9a…` → `npm-linux-*`. */
export function keyPattern(key: string): string {
  const pattern = key.slice(0, MAX_KEY).replace(/[A-Za-z0-9]+/g, (word) => (isVarying(word) ? '*' : word));
  return pattern.replace(/\*(?:[-_.]?\*)+/g, '*');
}

function isVarying(word: string): boolean {
  return HASH.test(word) || NUMBER.test(word) || (word.length >= LONG_WORD && /\d/.test(word));
}
