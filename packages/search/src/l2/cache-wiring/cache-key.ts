import { ecosystems, expressionSpans } from '@sar/workflows';

/** The patterns of every `hashFiles('…', '…')` of a key, as written. */
export function hashedPatterns(key: string): readonly string[] {
  const patterns: string[] = [];
  for (const { inner } of expressionSpans(key)) {
    for (const call of inner.matchAll(/hashFiles\s*\(([^)]*)\)/gi)) {
      for (const literal of (call[1] ?? '').matchAll(/'((?:[^']|'')*)'/g)) patterns.push((literal[1] ?? '').replaceAll("''", "'"));
    }
  }
  return patterns;
}

/** True when each of a key's `hashFiles` has only literal patterns, so that they can be looked up. */
export function hashesAreLiteral(key: string): boolean {
  return [...key.matchAll(/hashFiles\s*\(([^)]*)\)/gi)].every((call) => /^(?:\s*'(?:[^']|'')*'\s*,?)+\s*$/.test(call[1] ?? ''));
}

/** A key without the spaces that do not count: those inside of its expressions. */
export function withoutSpaces(key: string): string {
  let plain = '';
  let from = 0;
  for (const { start, end, inner } of expressionSpans(key)) {
    plain += `${key.slice(from, start)}\${{${inner.replaceAll(/\s+/g, '')}}}`;
    from = end;
  }
  return plain + key.slice(from);
}

/** True when two keys are written alike, but for spaces in their expressions. */
export function sameKey(one: string, other: string): boolean {
  return withoutSpaces(one) === withoutSpaces(other);
}

/** The ecosystems whose lockfile a key hashes. */
export function ecosystemsOfKey(key: string): readonly string[] {
  const names = new Set(hashedPatterns(key).map((pattern) => pattern.slice(pattern.lastIndexOf('/') + 1)));
  if (names.size === 0) return [];
  return ecosystems()
    .filter(({ lockfiles }) => lockfiles.some((lockfile) => names.has(lockfile)))
    .map(({ id }) => id);
}

/** Parts of a key that differ between runs by themselves. */
const PER_RUN = /github\.(?:run_id|run_number|run_attempt|sha)\b|\bevent\.(?:after|pull_request\.head\.sha|head_commit\.id)\b/;

/** True when the key is another one in every run or commit. */
export function changesEveryRun(key: string): boolean {
  return expressionSpans(key).some(({ inner }) => PER_RUN.test(inner));
}

/** Contexts whose values stay the same while files change. */
const CONSTANT =
  /^(?:runner\.(?:os|arch)|github\.(?:job|workflow|ref|ref_name|base_ref|head_ref|repository)|matrix\.[\w.-]+|strategy\.[\w-]+)$/;

/**
 * True when nothing in the key follows the files that it stands for: only literals, the runner and the matrix. Anything else
 * (`env`, `steps`, `vars`, `inputs`, functions) may carry a hash or a version, and counts as changing.
 */
export function neverChanges(key: string): boolean {
  return expressionSpans(key).every(({ inner }) => CONSTANT.test(inner));
}
