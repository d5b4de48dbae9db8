import { attempt, known, readTicks, withoutTicks, type Answer, type IssueBoard, type Tick } from '@sar/baseline';

/** Tries while people edit the issue. */
const MOST_TRIES = 3;

/**
 * Empties boxes of an issue, in its body as it is now: other ticks, and what people wrote meanwhile, stay. GitHub cannot refuse a write
 * that is based on an older body, so it is read right before.
 *
 * @returns whether something was written
 */
export async function emptyBoxes(board: IssueBoard, number: number, ticks: readonly Tick[]): Promise<Answer<boolean>> {
  const handled = new Set(ticks.map(({ action, id }) => `${action} ${id}`));
  let isWritten = false;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const issue = await attempt(async () => board.read(number));
    if (!issue.known) return issue;
    const body = issue.value?.body ?? '';
    const left = readTicks(body).filter(({ action, id }) => handled.has(`${action} ${id}`));
    if (left.length === 0) return known(isWritten);
    const updated = await attempt(async () => board.update(number, { body: withoutTicks(body, left) }));
    if (!updated.known) return updated;
    isWritten = true;
    if (!readTicks(updated.value.body).some(({ action, id }) => handled.has(`${action} ${id}`))) return known(true);
  }
  return known(isWritten);
}
