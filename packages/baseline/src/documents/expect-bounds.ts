import { UserError } from '../vocabulary/user-error.js';

/** Values of all kinds in one document: 25,000 signals with a few dozen each have well below a million. */
const MOST_VALUES = 2_000_000;
/** UTF-16 units of one text. */
const LONGEST_TEXT = 100_000;

/**
 * Refuses a parsed document that is out of all proportion, before a schema looks at it: a schema collects what is wrong with every value,
 * and reports lay out every text.
 *
 * @param where what people call the document: its path
 * @throws UserError for more than 2,000,000 values, and for a text of more than 100,000 characters
 */
export function expectBounds(document: unknown, where: string): void {
  const waiting: unknown[] = [document];
  let count = 0;
  while (waiting.length > 0) {
    const value = waiting.pop();
    count += 1;
    if (typeof value === 'string' && value.length > LONGEST_TEXT)
      throw new UserError(`${where} has a text of more than ${LONGEST_TEXT} characters; shorten it`);
    if (typeof value !== 'object' || value === null) continue;
    const values: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
    if (count + waiting.length + values.length > MOST_VALUES)
      throw new UserError(`${where} has more than ${MOST_VALUES} values; write fewer into one document`);
    for (const each of values) waiting.push(each);
  }
}
