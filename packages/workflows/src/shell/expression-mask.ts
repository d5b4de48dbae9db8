const DIGITS = 4096;
const FIRST_DIGIT = 0xe800;
/** Candidates for the character that opens a mask: private use, never part of a shell's syntax. */
const FIRST_MARK = 0xe000;
const LAST_MARK = 0xe7ff;
const FILL = String.fromCharCode(LAST_MARK);

/** A text whose `${{ … }}` expressions are replaced by opaque characters, and the way back. */
export interface MaskedText {
  /** As long as the original; every expression is one run of word characters. */
  readonly text: string;
  readonly mask: ExpressionMask;
}

/** Knows the expressions behind the masks of one text. */
export class ExpressionMask {
  private readonly mark: string;
  private readonly expressions: readonly string[];

  constructor(mark: string, expressions: readonly string[]) {
    this.mark = mark;
    this.expressions = expressions;
  }

  /** True when a masked expression is in the text. */
  has(text: string): boolean {
    return this.expressions.length > 0 && text.includes(this.mark);
  }

  /** Puts the expressions back. A mask that was cut gives the whole expression while its number can still be read. */
  restore(text: string): string {
    if (!this.has(text)) return text;
    let result = '';
    let from = 0;
    for (let at = text.indexOf(this.mark); at !== -1; at = text.indexOf(this.mark, from)) {
      result += text.slice(from, at);
      const high = text.charCodeAt(at + 1) - FIRST_DIGIT;
      const low = text.charCodeAt(at + 2) - FIRST_DIGIT;
      const expression = this.expressions[high * DIGITS + low];
      if (expression === undefined) {
        from = at + 1;
      } else {
        result += expression;
        from = Math.min(text.length, at + expression.length);
      }
    }
    return result + text.slice(from);
  }
}

/**
 * Masks GitHub's expressions at equal length, so that offsets and lines stay true. An expression ends at the first `}}`
 * outside single-quoted strings; one that never ends is no expression.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/expressions
 */
export function maskExpressions(text: string): MaskedText {
  const mark = text.includes('${{') ? unusedCharacter(text) : undefined;
  if (mark === undefined) return { text, mask: new ExpressionMask('', []) };
  const expressions: string[] = [];
  let masked = '';
  let from = 0;
  for (let at = text.indexOf('${{'); at !== -1; at = text.indexOf('${{', from)) {
    const end = expressionEnd(text, at + 3);
    if (end === -1) break;
    const index = expressions.push(text.slice(at, end)) - 1;
    const head = mark + digit(Math.floor(index / DIGITS)) + digit(index % DIGITS);
    masked += text.slice(from, at) + head + FILL.repeat(end - at - head.length);
    from = end;
  }
  return { text: masked + text.slice(from), mask: new ExpressionMask(mark, expressions) };
}

function digit(value: number): string {
  return String.fromCharCode(FIRST_DIGIT + value);
}

/** Offset behind the expression's `}}`, or -1. Doubled quotes inside a string are an escaped quote and need no special case. */
function expressionEnd(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === 0x27) quoted = !quoted;
    else if (!quoted && character === 0x7d && text.charCodeAt(at + 1) === 0x7d) return at + 2;
  }
  return -1;
}

/** Undefined for a text that uses all candidates: such a text has no readable script in it. */
function unusedCharacter(text: string): string | undefined {
  for (let code = FIRST_MARK; code < LAST_MARK; code += 1) {
    const character = String.fromCharCode(code);
    if (!text.includes(character)) return character;
  }
  return undefined;
}
