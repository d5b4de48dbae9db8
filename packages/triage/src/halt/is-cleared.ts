import type { BoardIssue } from '@sar/baseline';
import type { HaltMemory } from './halt-memory.js';
import type { P0Finding } from './p0-finding.js';

/** A halt that is closed, and what it was raised for. */
export interface ClosedHalt {
  readonly issue: Pick<BoardIssue, 'closedAt'>;
  readonly memory: HaltMemory;
}

/**
 * Whether a halt was raised for a finding and closed after the finding came. One that was gone and came back after that is another
 * matter, and is not cleared. Where nothing remembers when it came, the halt counts: it could never be ended otherwise.
 */
export function isCleared({ id, since }: P0Finding, { issue, memory }: ClosedHalt): boolean {
  if (!memory.findings.has(id) && !isAmongAll(memory, since)) return false;
  return since === undefined || Date.parse(since) <= Date.parse(issue.closedAt ?? '');
}

function isAmongAll({ allAt }: HaltMemory, since: string | undefined): boolean {
  return allAt !== undefined && (since === undefined || Date.parse(since) <= Date.parse(allAt));
}
