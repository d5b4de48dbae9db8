import { UserError } from '@sar/baseline';
import { gapNumber } from './gap-order.js';

/** The format of ids has no room for more. */
const MAX_NUMBER = 9999;

/**
 * Ids for new gaps, behind the highest that is taken: an id that was given up is not used again.
 *
 * @throws UserError when the numbers are used up
 */
export function nextGapIds(taken: Iterable<string>, count: number): readonly string[] {
  let highest = 0;
  for (const id of taken) highest = Math.max(highest, gapNumber(id));
  if (highest + count > MAX_NUMBER)
    throw new UserError(`the ids of gaps are used up: SAR-G${highest} is taken, and SAR-G${MAX_NUMBER} is the last`);
  return Array.from({ length: count }, (_, at) => `SAR-G${String(highest + 1 + at).padStart(2, '0')}`);
}
