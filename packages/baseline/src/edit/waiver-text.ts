import { parse } from 'yaml';
import type { Waiver } from '../schema/settings-schema.js';

const KEYS = ['rule', 'path', 'job', 'reason', 'owner', 'expires'] as const;
/** Characters that YAML may not have in a text, or takes for a line end. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/g;

/** A waiver as an entry of a block list, one line for each key, the first with its dash. */
export function waiverLines(waiver: Waiver): readonly string[] {
  return entriesOf(waiver).map(([key, value], index) => `${index === 0 ? '- ' : '  '}${key}: ${yamlScalar(value)}`);
}

/** A waiver as an entry of a list in brackets. */
export function waiverFlow(waiver: Waiver): string {
  return `{ ${entriesOf(waiver)
    .map(([key, value]) => `${key}: ${yamlScalar(value)}`)
    .join(', ')} }`;
}

/** A text as YAML on one line: as it is where that is read as the same text everywhere, else in double quotes. */
export function yamlScalar(text: string): string {
  if (/^[A-Za-z0-9._][A-Za-z0-9._/ -]*$/.test(text) && !text.endsWith(' ') && parse(text) === text) return text;
  return JSON.stringify(text).replace(UNPRINTABLE, (char, at: number, whole: string) =>
    isHalfOfPair(whole, at) ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** True for a surrogate with its other half: together they are a character that YAML may have. */
function isHalfOfPair(text: string, at: number): boolean {
  const isAt = (index: number, from: number): boolean => (text.charCodeAt(index) & 0xfc00) === from;
  return (isAt(at, 0xd800) && isAt(at + 1, 0xdc00)) || (isAt(at, 0xdc00) && isAt(at - 1, 0xd800));
}

/** A waiver with its keys in the order in which they are written, and no others. */
export function inOrder(waiver: Waiver): Waiver {
  return Object.fromEntries(entriesOf(waiver)) as unknown as Waiver;
}

function entriesOf(waiver: Waiver): readonly (readonly [string, string])[] {
  return KEYS.flatMap((key) => {
    const value = waiver[key];
    return value === undefined ? [] : [[key, value] as const];
  });
}
