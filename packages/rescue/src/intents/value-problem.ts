import { MAX_VARIABLE_VALUE_BYTES } from '@sar/baseline';

const LONE_SURROGATE = /\p{Surrogate}/u;

/** True when the text is Unicode: every surrogate has its other half. */
export function isUnicode(text: string): boolean {
  return !LONE_SURROGATE.test(text);
}

/** What GitHub would not take as a variable's value, without a word of the value itself; undefined for a value that it takes. */
export function valueProblem(value: string): string | undefined {
  if (value === '') return '`value` is empty: a variable without a value cannot be set; queue a `delete`';
  if (!isUnicode(value)) return '`value` holds half of a surrogate pair';
  if (value.includes('\0')) return '`value` holds a NUL character';
  const bytes = Buffer.byteLength(value, 'utf8');
  return bytes > MAX_VARIABLE_VALUE_BYTES ? `\`value\` has ${bytes} bytes; at most ${MAX_VARIABLE_VALUE_BYTES} are allowed` : undefined;
}
