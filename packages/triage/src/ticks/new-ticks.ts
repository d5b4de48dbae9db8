import { readTicks } from '@sar/baseline';
import type { TickTask } from './tick-tasks.js';

/** The tasks of boxes that were not ticked in an earlier body: those that the edit ticked. */
export function newTicks(tasks: readonly TickTask[], before: string): readonly TickTask[] {
  const earlier = new Set(readTicks(before).map(({ action, id }) => `${action} ${id}`));
  return tasks.filter(({ tick: { action, id } }) => !earlier.has(`${action} ${id}`));
}
