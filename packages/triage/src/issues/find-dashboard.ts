import type { BoardIssue } from '@sar/baseline';
import { readDashboardMemory } from './dashboard-memory.js';
import { isDashboard, type IssueWorld } from './issue-world.js';

/** The dashboard among the issues of SAR. */
export interface FoundDashboard {
  readonly issue: BoardIssue | undefined;
  /** Open ones that are too many. */
  readonly others: readonly BoardIssue[];
}

/**
 * Finds the dashboard: the oldest open one, else the newest closed one that is no duplicate. One whose marker somebody damaged is known
 * by its label if it has the dashboard's title, or SAR wrote it; one with a marker comes before it.
 */
export function findDashboard({ issues, author }: Pick<IssueWorld, 'issues' | 'author'>, title: string): FoundDashboard {
  const candidates = issues.filter(
    (issue) => isDashboard(issue) && (hasMemory(issue) || issue.title.trim() === title.trim() || isWrittenBySar(issue, author)),
  );
  const open = candidates.filter(({ state }) => state === 'open');
  const issue = open.find(hasMemory) ?? open[0] ?? candidates.findLast((candidate) => !isDuplicate(candidate));
  return { issue, others: open.filter(({ number }) => number !== issue?.number) };
}

function hasMemory({ body }: BoardIssue): boolean {
  return readDashboardMemory(body).kind === 'memory';
}

/** Of apps, none but SAR's is among its issues, where it is known whom SAR writes as. */
function isWrittenBySar({ author: writer }: BoardIssue, author: string | undefined): boolean {
  return writer === author || writer.endsWith('[bot]');
}

function isDuplicate({ body }: BoardIssue): boolean {
  const reading = readDashboardMemory(body);
  return reading.kind === 'memory' && reading.memory.isDuplicate;
}
