/** Highest line number: what GitHub and editors take. */
const MAX_POSITION = 2 ** 31 - 1;

/** An object of parsed JSON whose members are not known. */
export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object, or an empty one for everything else. */
export function object(value: unknown): Json {
  return isObject(value) ? value : {};
}

/** The list, or an empty one for everything else. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The text, or undefined for everything else. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The number of a line or column, from 1; undefined for everything else. */
export function position(value: unknown): number | undefined {
  const read = number(value);
  return read !== undefined && Number.isInteger(read) && read > 0 && read <= MAX_POSITION ? read : undefined;
}

/** The finite number, or undefined for everything else. */
export function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
