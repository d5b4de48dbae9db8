import { jsonText, terminalSafe, wrapWords } from '@sar/report';

/** Words that some YAML reader takes for something else than text. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n|\.inf|\.nan)$/i;
const PLAIN = /^\.?[A-Za-z_][A-Za-z0-9_./-]*(?: [A-Za-z0-9_.,/-]+)*$/;
/** Nothing that is invisible, and no quote of its own. */
const QUOTABLE = /^[^\p{C}\p{Zl}\p{Zp}']*$/u;
const WIDTH = 110;

/**
 * A text as a YAML scalar on one line: plain where every reader gives the same text, in single quotes, or as JSON writes it, which is YAML,
 * too. Not for the inside of `[]` and `{}`.
 */
export function yamlText(value: string): string {
  if (PLAIN.test(value) && !RESERVED.test(value)) return value;
  return QUOTABLE.test(value) ? `'${value}'` : jsonText([value]).trim().slice(1, -1).trim();
}

/** A text as lines of comment; nothing in it can end the comment. */
export function yamlComment(text: string, indent = ''): readonly string[] {
  return wrapWords(terminalSafe(text), WIDTH - indent.length).map((line) => `${indent}# ${line}`);
}
