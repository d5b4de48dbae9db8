import { attempt, HALT_LABEL, isClosedByApp, known, type Answer, type BoardIssue, type IssueBoard } from '@sar/baseline';
import { haltMemory } from './halt-memory.js';
import { isCleared } from './is-cleared.js';
import type { P0Finding } from './p0-finding.js';

/** Closed halts that are looked at one by one, because GitHub's list does not say who closed them. */
const MAX_READS = 20;

/** The halts as they are now. */
export interface HaltWorld {
  /** The open ones, whoever raised them, the oldest first. */
  readonly open: readonly BoardIssue[];
  /** The findings whose halt no person has ended. */
  readonly uncleared: Answer<readonly P0Finding[]>;
}

/** Reads the halts; two requests, and one for each closed halt that may clear a finding while the list does not say who closed it. */
export async function readHalts(board: IssueBoard, findings: readonly P0Finding[], author: string | undefined): Promise<Answer<HaltWorld>> {
  const open = await attempt(async () => board.withLabel(HALT_LABEL, 'open'));
  if (!open.known) return open;
  const sorted = [...open.value].sort((a, b) => a.number - b.number);
  return known({ open: sorted, uncleared: await unclearedOf(board, findings, author) });
}

async function unclearedOf(
  board: IssueBoard,
  findings: readonly P0Finding[],
  author: string | undefined,
): Promise<Answer<readonly P0Finding[]>> {
  const closed = await attempt(async () => board.withLabel(HALT_LABEL, 'closed'));
  if (!closed.known) return closed;
  let uncleared = findings;
  let reads = 0;
  for (const issue of closed.value) {
    const memory = haltMemory(issue, author);
    if (memory === undefined) continue;
    const left = uncleared.filter((finding) => !isCleared(finding, { issue, memory }));
    if (left.length === uncleared.length) continue;
    if (issue.closedBy === undefined) {
      // The newest come first, so that what a person closes next is among those that are looked at.
      if (++reads > MAX_READS) break;
      const read = await attempt(async () => board.read(issue.number));
      if (!read.known) return read;
      if (!isEnded(read.value)) continue;
    } else if (!isEnded(issue)) continue;
    uncleared = left;
  }
  return known(uncleared);
}

/** Only a person ends a halt: what an app closed is raised again. */
function isEnded(issue: BoardIssue | undefined): boolean {
  return issue?.state === 'closed' && !isClosedByApp(issue);
}
