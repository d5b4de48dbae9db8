/**
 * Runs a task for each item, at most `width` at once, begun in the order of the items. Waits for all that were begun, also when
 * one throws, and throws the first error then; after it none is begun.
 */
export async function runBounded<T>(items: readonly T[], width: number, task: (item: T) => Promise<void>): Promise<void> {
  const errors: unknown[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < items.length && errors.length === 0) {
      const item = items[next++] as T;
      try {
        await task(item);
      } catch (error) {
        errors.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
  if (errors.length > 0) throw errors[0];
}
