/** A compiled pattern for paths and names. */
export interface Glob {
  readonly pattern: string;
  /** True when the whole text matches. Time: length of the text × length of the pattern, whatever they hold. */
  matches(text: string): boolean;
}

/** Longest pattern, in UTF-16 units, and deepest nesting of braces that are accepted. */
export const MAX_GLOB_LENGTH = 500;
const MAX_BRACE_DEPTH = 8;

/** States of a non-deterministic automaton. `next` and the branches are indices of states. */
type State =
  | { readonly kind: 'char'; readonly char: string; readonly next: number }
  /** Any one character; `slash` tells whether `/` counts. */
  | { readonly kind: 'any'; readonly slash: boolean; readonly next: number }
  | { readonly kind: 'split'; readonly branches: number[] }
  | { readonly kind: 'end' };

/**
 * Compiles a glob: `?` is one character except `/`; `*` any number of them; `**` any number with `/`; a leading or inner
 * `**` + `/` also matches no directory at all; `{a,b}` is either, and may be nested; `\` takes the next character literally.
 * All else, `[` included, is literal. Matching is case-sensitive and includes names that begin with a dot.
 *
 * The automaton is walked with a set of states, so hostile patterns cannot make it slow; no regular expression is built.
 *
 * @throws RangeError when `globProblem` names a problem
 */
export function compileGlob(pattern: string): Glob {
  const problem = globProblem(pattern);
  if (problem !== undefined) throw new RangeError(`glob ${JSON.stringify(pattern.slice(0, 80))}: ${problem}`);
  const simple = simpleMatcher(pattern);
  if (simple !== undefined) return { pattern, matches: simple };
  const states: State[] = [{ kind: 'end' }];
  const start = compileSequence(pattern, states, 0);
  // Most texts differ at their ends already, and comparing those takes a hundredth of the walk.
  const [first = ''] = /^[^*?{}\\]*/.exec(pattern) ?? [];
  const ends = literalEnds(pattern);
  return { pattern, matches: (text) => text.startsWith(first) && ends.some((end) => text.endsWith(end)) && run(states, start, text) };
}

/** Most ends that are compared one by one. */
const MAX_ENDS = 64;

/** Of a valid pattern: each text that it matches ends with one of these. `*.{db,sqlite}` has two. */
function literalEnds(pattern: string): readonly string[] {
  let ends: readonly string[] = [''];
  for (const part of splitParts(pattern).reverse()) {
    if (part.startsWith('*') || part === '?') return ends;
    const branches = part.startsWith('{') ? splitBranches(part) : [part.startsWith('\\') ? part.slice(1) : part];
    const isLiteral = !part.startsWith('{') || !branches.some(isGlob);
    const heads = isLiteral ? branches : branches.flatMap(literalEnds);
    if (heads.length * ends.length > MAX_ENDS) return ends;
    ends = ends.flatMap((end) => heads.map((head) => head + end));
    if (!isLiteral) return ends;
  }
  return ends;
}

/** Plain text, and names with `*` alone, need no automaton. Undefined for all other patterns. */
function simpleMatcher(pattern: string): Glob['matches'] | undefined {
  if (!/[*?{\\]/.test(pattern)) return (text) => text === pattern;
  if (/[?{\\/]|\*\*/.test(pattern)) return undefined;
  const [start = '', ...behind] = pattern.split('*');
  const end = behind.pop() ?? '';
  return (text) => {
    if (!text.startsWith(start) || !text.endsWith(end) || text.includes('/')) return false;
    // Each part is taken where it comes first, which leaves the most for those behind it.
    let at = start.length;
    for (const part of behind) {
      const found = text.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return at + end.length <= text.length;
  };
}

/** What is wrong with a pattern, in words, or undefined when `compileGlob` takes it. */
export function globProblem(pattern: string): string | undefined {
  if (pattern === '') return 'the pattern is empty';
  if (pattern.length > MAX_GLOB_LENGTH) return `the pattern is longer than ${MAX_GLOB_LENGTH} characters`;
  let depth = 0;
  for (let index = 0; index < pattern.length; index++) {
    const char = pattern[index];
    if (char === '\\') {
      index++;
      if (index === pattern.length) return 'a backslash at the end escapes nothing';
    } else if (char === '{') {
      depth++;
      if (depth > MAX_BRACE_DEPTH) return `braces are nested deeper than ${MAX_BRACE_DEPTH}`;
    } else if (char === '}') {
      depth--;
      if (depth < 0) return '`}` without `{` (write `\\}` for a literal brace)';
    }
  }
  return depth === 0 ? undefined : '`{` without `}` (write `\\{` for a literal brace)';
}

/** True when the text holds a character that means something in a glob. */
export function isGlob(text: string): boolean {
  return /[*?{}\\]/.test(text);
}

/** Adds the states of a valid pattern in front of state `next`; returns the first one. Built from the end to the start. */
function compileSequence(pattern: string, states: State[], next: number): number {
  let after = next;
  for (const part of splitParts(pattern).reverse()) after = compilePart(part, states, after);
  return after;
}

function compilePart(part: string, states: State[], next: number): number {
  if (part === '**/') {
    const slash = add(states, { kind: 'char', char: '/', next });
    return add(states, { kind: 'split', branches: [next, repeatAny(states, true, slash)] });
  }
  if (part === '**') return repeatAny(states, true, next);
  if (part === '*') return repeatAny(states, false, next);
  if (part === '?') return add(states, { kind: 'any', slash: false, next });
  if (part.startsWith('{')) {
    return add(states, { kind: 'split', branches: splitBranches(part).map((branch) => compileSequence(branch, states, next)) });
  }
  return add(states, { kind: 'char', char: part.startsWith('\\') ? part.slice(1) : part, next });
}

function repeatAny(states: State[], slash: boolean, next: number): number {
  const branches = [next];
  const loop = add(states, { kind: 'split', branches });
  branches.push(add(states, { kind: 'any', slash, next: loop }));
  return loop;
}

function add(states: State[], state: State): number {
  return states.push(state) - 1;
}

/** Cuts a valid pattern into `**` + `/`, `**`, `*`, `?`, `{…}`, `\x` and single characters. */
function splitParts(pattern: string): string[] {
  const parts: string[] = [];
  for (let index = 0; index < pattern.length; index++) {
    let end = index + 1;
    if (pattern[index] === '\\') end++;
    else if (pattern[index] === '{') end = closingBrace(pattern, index) + 1;
    else if (pattern[index] === '*') {
      while (pattern[end] === '*') end++;
      const many = end - index > 1;
      const wholeName = index === 0 || pattern[index - 1] === '/';
      if (many && wholeName && pattern[end] === '/') {
        parts.push('**/');
        index = end;
        continue;
      }
      parts.push(many ? '**' : '*');
      index = end - 1;
      continue;
    }
    parts.push(pattern.slice(index, end));
    index = end - 1;
  }
  return parts;
}

function closingBrace(pattern: string, open: number): number {
  let depth = 0;
  for (let index = open; index < pattern.length; index++) {
    if (pattern[index] === '\\') index++;
    else if (pattern[index] === '{') depth++;
    else if (pattern[index] === '}' && --depth === 0) return index;
  }
  return pattern.length - 1;
}

/** `{a,{b,c}}` → `a`, `{b,c}`. */
function splitBranches(group: string): string[] {
  const branches: string[] = [];
  let depth = 0;
  let start = 1;
  for (let index = 1; index < group.length - 1; index++) {
    if (group[index] === '\\') index++;
    else if (group[index] === '{') depth++;
    else if (group[index] === '}') depth--;
    else if (group[index] === ',' && depth === 0) {
      branches.push(group.slice(start, index));
      start = index + 1;
    }
  }
  branches.push(group.slice(start, -1));
  return branches;
}

function run(states: readonly State[], start: number, text: string): boolean {
  let current = closure(states, [start]);
  for (let index = 0; index < text.length && current.length > 0; index++) {
    const char = text[index];
    const reached: number[] = [];
    for (const id of current) {
      const state = states[id];
      if (state?.kind === 'char' && state.char === char) reached.push(state.next);
      else if (state?.kind === 'any' && (state.slash || char !== '/')) reached.push(state.next);
    }
    current = closure(states, reached);
  }
  return current.includes(0);
}

/** All states that can be reached without reading a character, each once. */
function closure(states: readonly State[], from: readonly number[]): number[] {
  const seen = new Set<number>();
  const waiting = [...from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const state = states[id];
    if (state?.kind === 'split') waiting.push(...state.branches);
  }
  return [...seen];
}
