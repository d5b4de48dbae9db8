/** A value that is known without a run; undefined means that only the run can know. */
export type Known = string | number | boolean | null | undefined;

/** A value that is surely known. */
export type Value = Exclude<Known, undefined>;

/** Longest text that `format` may give: nested calls multiply it. */
const MAX_FORMATTED = 20_000;

/** GitHub's truth: `false`, 0, '' and null are false. */
export function truth(value: Known): boolean | undefined {
  return value === undefined ? undefined : Boolean(value);
}

/** A value as GitHub writes it into a text. */
export function asText(value: Value): string {
  return value === null ? '' : String(value);
}

/** GitHub compares texts without case, and values of different kinds as numbers. */
export function looselyEqual(left: Value, right: Value): boolean {
  if (typeof left === 'string' && typeof right === 'string') return left.toUpperCase() === right.toUpperCase();
  if (typeof left === typeof right) return left === right;
  return Number(left) === Number(right);
}

/** `<`, `<=`, `>` and `>=`: texts by their upper-case letters, everything else as numbers. */
export function compare(operator: string, left: Value, right: Value): boolean | undefined {
  if (typeof left === 'string' && typeof right === 'string') return ordered(operator, left.toUpperCase(), right.toUpperCase());
  return ordered(operator, Number(left), Number(right));
}

function ordered<T extends string | number>(operator: string, left: T, right: T): boolean | undefined {
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    default:
      return undefined;
  }
}

/** GitHub's `format`; undefined for a template that GitHub refuses, and for texts longer than a condition needs. */
export function formatted(template: string, values: readonly Value[]): string | undefined {
  let result = '';
  let from = 0;
  for (const match of template.matchAll(/\{\{|\}\}|\{(\d{1,3})\}|[{}]/g)) {
    const [written, index] = match;
    const value = values[Number(index)];
    if (written.length === 1 || (index !== undefined && value === undefined)) return undefined;
    result += template.slice(from, match.index) + (value === undefined ? written.charAt(0) : asText(value));
    from = match.index + written.length;
    if (result.length > MAX_FORMATTED) return undefined;
  }
  return result + template.slice(from);
}
