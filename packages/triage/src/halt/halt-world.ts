import { attempt, HALT_LABEL, isClosedByApp, known, type Answer, type BoardIssue, type IssueBoard } from '@sar/baseline';
import { haltMemory } from './halt-memory.js';
import type { EndedHalt } from './is-cleared.js';

/** Halts that are looked at closer because GitHub's list does not say who closed them. */
const MAX_READS = 20;

/** The halts as they are now. */
export interface HaltWorld {
  /** The open ones, whoever raised them, the oldest first. */
  readonly open: readonly BoardIssue[];
  /** Those that SAR raised for findings and a person closed. */
  readonly ended: readonly EndedHalt[];
}

/** Reads the halts; two requests, and one for each closed halt of which the list does not say who closed it. */
export async function readHalts(board: IssueBoard, author: string | undefined): Promise<Answer<HaltWorld>> {
  const open = await attempt(async () => board.withLabel(HALT_LABEL, 'open'));
  if (!open.known) return open;
  const closed = await attempt(async () => board.withLabel(HALT_LABEL, 'closed'));
  if (!closed.known) return closed;
  const ended: EndedHalt[] = [];
  let reads = 0;
  for (const listed of closed.value) {
    const memory = haltMemory(listed, author);
    if (memory === undefined || memory.findings.length === 0) continue;
    let issue: BoardIssue | undefined = listed;
    if (listed.closedBy === undefined && reads < MAX_READS) {
      reads++;
      const read = await attempt(async () => board.read(listed.number));
      if (!read.known) return read;
      issue = read.value;
    }
    // Only a person ends a halt: what an app closed is raised again.
    if (issue?.state === 'closed' && !isClosedByApp(issue)) ended.push({ issue, memory });
  }
  return known({ open: [...open.value].sort((a, b) => a.number - b.number), ended });
}
