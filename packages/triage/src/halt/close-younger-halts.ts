import { attempt, type BoardIssue, type IssueBoard, type TriageAct } from '@sar/baseline';
import { hasHaltLabel } from './has-halt-label.js';
import { haltMarker, haltMemory } from './halt-memory.js';

/**
 * Closes the younger of several halts that SAR raised for findings, as two runs at once do. What is closed so is no decision of a
 * person: its marker is emptied, so that it clears nothing. Halts of people and of CI stay, and the oldest does.
 *
 * @param open oldest first
 */
export async function closeYoungerHalts(
  open: readonly BoardIssue[],
  board: IssueBoard,
  { dryRun, author, at }: { readonly dryRun: boolean; readonly author?: string; readonly at: string },
): Promise<readonly TriageAct[]> {
  const [oldest, ...younger] = open.filter((issue) => haltMemory(issue, author) !== undefined);
  if (oldest === undefined) return [];
  const acts: TriageAct[] = [];
  for (const issue of younger) {
    const what = `#${issue.number}, a second halt beside #${oldest.number},`;
    if (dryRun) acts.push({ what: 'halt', outcome: 'would-do', detail: `${what} would be closed as a duplicate` });
    else acts.push(await close(issue, oldest, what, board, at));
  }
  return acts;
}

async function close(issue: BoardIssue, oldest: BoardIssue, what: string, board: IssueBoard, at: string): Promise<TriageAct> {
  const { number, url } = issue;
  // Looked at anew: one of the two must stay open, and somebody may have closed the older one just now.
  const older = await attempt(async () => board.read(oldest.number));
  const isHalting = older.known && older.value?.state === 'open' && hasHaltLabel(older.value);
  if (!isHalting)
    return { what: 'halt', outcome: 'not-now', detail: `${what} stays open: it could not be seen that the older one is`, url };
  const body = `${haltMarker([], at)}\nA duplicate of #${oldest.number}, which halts SAR.\n`;
  const closed = await attempt(async () => board.update(number, { body, state: 'closed', reason: 'duplicate' }));
  if (!closed.known) return { what: 'halt', outcome: 'not-possible', detail: `${what} could not be closed: ${closed.detail}`, url };
  return { what: 'halt', outcome: 'done', detail: `${what} was closed as a duplicate`, url };
}
