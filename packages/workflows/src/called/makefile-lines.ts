/** A line of a makefile with its continuation lines. */
export interface MakefileLine {
  /** Joined by spaces for make's own lines; recipe lines keep the backslash and the line break, which the shell reads. */
  readonly text: string;
  readonly line: number;
  /** True when it starts with a tab. */
  readonly recipe: boolean;
}

/** The lines of a makefile with continuations joined; time is linear in the text. */
export function makefileLines(text: string): MakefileLine[] {
  const physical = text.split('\n');
  const lines: MakefileLine[] = [];
  for (let index = 0; index < physical.length; index += 1) {
    const line = index + 1;
    let current = withoutReturn(physical[index]);
    const recipe = current.startsWith('\t');
    const parts: string[] = [];
    while (endsWithContinuation(current) && index + 1 < physical.length) {
      parts.push(recipe ? current : current.slice(0, -1));
      index += 1;
      current = withoutReturn(physical[index]);
      if (recipe && current.startsWith('\t')) current = current.slice(1);
    }
    parts.push(current);
    lines.push({ text: recipe ? parts.join('\n').slice(1) : parts.join(' '), line, recipe });
  }
  return lines;
}

/** The text before a comment; `\#` is no comment. */
export function withoutComment(text: string): string {
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    if (text[at - 1] !== '\\') return text.slice(0, at);
  }
  return text;
}

export interface Assignment {
  readonly kind: 'assignment';
  readonly name: string;
  readonly operator: string;
  readonly value: string;
}

export interface RuleLine {
  readonly kind: 'rule';
  readonly targets: string;
  /** True for `::`: every rule of the target runs. */
  readonly double: boolean;
  readonly rest: string;
}

/** Reads a line as an assignment or a rule, whichever sign comes first outside references; undefined when it is neither. */
export function assignmentOrRule(text: string): Assignment | RuleLine | undefined {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index];
    if (char === '(' || char === '{') depth += depth > 0 || text[index - 1] === '$' ? 1 : 0;
    else if (char === ')' || char === '}') depth -= depth > 0 ? 1 : 0;
    if (depth > 0) continue;
    if (char === '=') {
      const sign = /[?+!]/.test(text[index - 1] ?? '') ? (text[index - 1] ?? '') : '';
      return assignment(text.slice(0, index - sign.length), `${sign}=`, text.slice(index + 1));
    }
    if (char !== ':') continue;
    const colons = /^:{1,3}/.exec(text.slice(index, index + 3))?.[0].length ?? 1;
    if (text[index + colons] === '=') return assignment(text.slice(0, index), ':=', text.slice(index + colons + 1));
    const double = colons > 1;
    return { kind: 'rule', targets: text.slice(0, index).replace(/&$/, ''), double, rest: text.slice(index + (double ? 2 : 1)) };
  }
  return undefined;
}

/** Index of a sign outside references, or -1. */
export function topLevelIndex(text: string, sign: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index];
    if (char === '(' || char === '{') depth += depth > 0 || text[index - 1] === '$' ? 1 : 0;
    else if (char === ')' || char === '}') depth -= depth > 0 ? 1 : 0;
    else if (char === sign && depth === 0) return index;
  }
  return -1;
}

function assignment(left: string, operator: string, value: string): Assignment {
  return { kind: 'assignment', name: left.trim().replace(/^(?:(?:export|override|private)\s+)+/, ''), operator, value: value.trim() };
}

function endsWithContinuation(text: string): boolean {
  let count = 0;
  while (text[text.length - 1 - count] === '\\') count += 1;
  return count % 2 === 1;
}

function withoutReturn(text: string | undefined): string {
  return text?.endsWith('\r') === true ? text.slice(0, -1) : (text ?? '');
}
