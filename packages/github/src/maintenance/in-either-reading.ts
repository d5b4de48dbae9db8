import { known, type Answer } from '@sar/baseline';

/** Longest list that comes as one page. */
const PAGE = 100;

/**
 * What is in one of two readings of a list that is longer than a page. While pages are read, an item that goes shifts another one to a page
 * that was read already; what decides that something is gone must not take that one for gone. Not known unless both readings are.
 */
export async function inEitherReading<T extends number | string>(read: () => Promise<Answer<readonly T[]>>): Promise<Answer<readonly T[]>> {
  const first = await read();
  if (!first.known || first.value.length < PAGE) return first;
  const second = await read();
  return second.known ? known([...new Set([...first.value, ...second.value])]) : second;
}
