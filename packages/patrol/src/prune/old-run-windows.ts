import type { Answer, RunWindow } from '@sar/baseline';
import { known } from '@sar/baseline';

const DAY_MS = 86_400_000;
/** Before there were runs. */
const FIRST = Date.parse('2018-01-01T00:00:00Z');
/** Results of one query that GitHub shows: https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-repository */
const MOST_RUNS = 1000;

/**
 * The time before `end` (milliseconds since 1970) in windows, the oldest first and none without runs, so that the oldest runs are found without listing all of
 * them. A window holds fewer than 1,000 runs or is no longer than a day: it is halved until that is so, and the next one is tried at twice the
 * length. Ends with the first count that is not known.
 *
 * @param count how many runs a window has; above 1,000 a guess will do
 */
export async function* oldRunWindows(
  end: number,
  count: (window: RunWindow) => Promise<Answer<number>>,
): AsyncGenerator<Answer<RunWindow>> {
  let start = FIRST;
  let length = end - start;
  while (start < end) {
    const until = Math.min(start + length, end);
    const window = { since: secondText(start), until: secondText(until) };
    const runs = await count(window);
    if (!runs.known) {
      yield runs;
      return;
    }
    if (runs.value >= MOST_RUNS && until - start > DAY_MS) {
      length = Math.max(DAY_MS, (until - start) / 2);
      continue;
    }
    if (runs.value > 0) yield known(window);
    start = until;
    length *= 2;
  }
}

function secondText(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
