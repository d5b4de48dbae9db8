/**
 * Characters that forge lines, drive a terminal, hide text or turn its direction: controls (C0, DEL, C1), format characters
 * (bidirectional marks, zero-width characters, BOM, tags), line and paragraph separators, lone surrogates, noncharacters,
 * blank letters.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{NChar}\u115f\u1160\u2800\u3164\uffa0]/gu;

const SHORT_NAMES: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/**
 * The text on one line, with every character that cannot be seen written out: `\n`, `\t`, `\r`, else `\u{…}` with the code
 * point in hexadecimal. A backslash that was in the text stays as it is: the result is for reading, not for decoding.
 */
export function visibleText(text: string): string {
  return text.replace(INVISIBLE, (char) => SHORT_NAMES[char] ?? `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}
