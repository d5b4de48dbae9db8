import { attempt, type Tick, type TriageAct } from '@sar/baseline';
import { emptyBoxes } from './empty-boxes.js';
import type { TickInput, TickPorts } from './tick-input.js';
import { dashboardAct, tickComment, type TickResult } from './tick-result.js';

/**
 * Answers boxes and empties them. The comment comes first: killed between both, a box is answered twice rather than never.
 *
 * @param left boxes that are ticked, and too many for this run
 */
export async function answerBoxes(
  results: readonly TickResult[],
  left: number,
  { issueNumber, sender }: TickInput,
  ports: TickPorts,
): Promise<readonly TriageAct[]> {
  const acts: TriageAct[] = [];
  const isHalted = async (): Promise<boolean> => {
    const verdict = await ports.guard.check();
    if (!verdict.isAllowed) acts.push(dashboardAct('not-possible', `the boxes stay ticked: ${verdict.reason}`));
    return !verdict.isAllowed;
  };
  if (await isHalted()) return acts;
  const comment = await attempt(async () => ports.board.comment(issueNumber, tickComment(results, sender, left)));
  acts.push(
    comment.known
      ? { what: 'comment', outcome: 'done', detail: 'what was done is said in the dashboard', url: comment.value.url }
      : { what: 'comment', outcome: 'not-possible', detail: `what was done cannot be said in the dashboard: ${comment.detail}` },
  );
  if (await isHalted()) return acts;
  acts.push(
    await emptied(
      issueNumber,
      results.map(({ task }) => task.tick),
      ports,
    ),
  );
  return acts;
}

/** Empties boxes, and says so. */
export async function emptied(issueNumber: number, ticks: readonly Tick[], { board }: TickPorts): Promise<TriageAct> {
  const done = await emptyBoxes(board, issueNumber, ticks);
  if (!done.known) return dashboardAct('not-possible', `the boxes cannot be emptied: ${done.detail}`);
  return dashboardAct(done.value ? 'done' : 'unchanged', `${ticks.length} ${ticks.length === 1 ? 'box is' : 'boxes are'} empty again`);
}
