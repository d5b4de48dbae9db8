import { RE2JS } from 're2js';

/** A pattern of a schema on RE2: its time grows with the text and with `size` alone. */
export interface SchemaPattern {
  /** Instructions that are looked at for each character. */
  readonly size: number;
  test(text: string): boolean;
}

/**
 * Compiles a pattern. RE2 has no look-ahead; where it stands at the very beginning (`^(?!a)(?=b)c`), it is compiled apart: all parts look at the same place.
 *
 * @returns undefined for what RE2 does not have
 */
export function schemaPattern(pattern: string): SchemaPattern | undefined {
  const parts = leadingLookaheads(pattern);
  const rest = compile(parts.rest);
  const aheads = parts.aheads.map(({ inner, wanted }) => ({ wanted, compiled: compile(`^(?:${inner})`) }));
  if (rest === undefined || aheads.some(({ compiled }) => compiled === undefined)) return undefined;
  return {
    size: [rest, ...aheads.flatMap(({ compiled }) => compiled ?? [])].reduce((sum, each) => sum + each.programSize(), 0),
    test: (text) => aheads.every(({ compiled, wanted }) => compiled?.matcher(text).find() === wanted) && rest.matcher(text).find(),
  };
}

interface Parts {
  readonly aheads: readonly { readonly inner: string; readonly wanted: boolean }[];
  readonly rest: string;
}

/** Nothing is taken apart when an alternative stands outside of all groups: the look-aheads would belong to the first one only. */
function leadingLookaheads(pattern: string): Parts {
  const aheads: { inner: string; wanted: boolean }[] = [];
  let rest = pattern;
  while (/^\^\(\?[!=]/.test(rest)) {
    const end = endOfGroup(rest, 1);
    if (end === undefined) break;
    aheads.push({ inner: rest.slice(4, end), wanted: rest[3] === '=' });
    rest = `^${rest.slice(end + 1)}`;
  }
  return endOfGroup(`(${rest}`, 0, true) === undefined ? { aheads, rest } : { aheads: [], rest: pattern };
}

/**
 * Index of the bracket that closes the group at `open`; with `alternative`, of the first `|` that stands in the group and in no other.
 */
function endOfGroup(pattern: string, open: number, alternative = false): number | undefined {
  let depth = 0;
  let inClass = false;
  for (let index = open; index < pattern.length; index++) {
    const char = pattern[index];
    if (char === '\\') index++;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') depth++;
    else if (char === ')') {
      depth--;
      if (depth === 0) return alternative ? undefined : index;
    } else if (alternative && char === '|' && depth === 1) return index;
  }
  return undefined;
}

function compile(pattern: string): RE2JS | undefined {
  try {
    return RE2JS.compile(RE2JS.translateRegExp(pattern));
  } catch {
    return undefined;
  }
}
