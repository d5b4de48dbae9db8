/** Characters of a JSON string that a terminal or a log must not get raw; JSON.stringify leaves them. */
const RAW = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * A JSON document as text: two spaces of indentation, keys in the order of the value, a newline at the end. Invisible
 * characters inside strings, and the `[` of `##[` (a workflow command in a log), are written as `\u` escapes, so that the
 * text can be printed anywhere and reads back as the same value.
 */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`.replace(RAW, escapeUnits).replace(/##\[/g, '##\\u005b');
}

function escapeUnits(char: string): string {
  return char
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
