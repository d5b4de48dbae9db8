import { attempt, severityOf, type BoardIssue } from '@sar/baseline';
import { askWhoClosed } from './ask-who-closed.js';
import { readDashboardMemory } from './dashboard-memory.js';
import { earlierRows, type EarlierRow } from './dashboard-rows.js';
import { findDashboard } from './find-dashboard.js';
import { readFindingMemory } from './finding-memory.js';
import type { IssueWorld } from './issue-world.js';
import { matchIssues } from './match-issues.js';
import { hasOwnIssue } from './subject-facts.js';
import type { SyncInput } from './sync-input.js';

/** Issues without SAR's label that are looked for by their number. */
const MOST_LOOKUPS = 20;

/** What is there before anything is written. */
export interface Surroundings {
  /** The rows of the dashboard, and of others that are too many. */
  readonly earlier: readonly EarlierRow[];
  /** An open issue that a newer version of SAR wrote. */
  readonly newer: BoardIssue | undefined;
}

/** Reads what the plan needs besides the open issues: the closed ones where an issue is missing and who closed them, and those that lost SAR's label. */
export async function lookAround(input: SyncInput, world: IssueWorld): Promise<Surroundings> {
  let earlier = rowsOf(input, world);
  const ids = new Set(input.subjects.flatMap(({ id, members }) => [id, ...members.map(({ signal }) => signal.id)]));
  const { bySubject } = matchIssues(input.subjects, world.findingIssues);
  const isMissing =
    input.mode === 'all' && input.subjects.some((subject) => hasOwnIssue(severityOf(subject)) && !bySubject.has(subject.id));
  // An issue that a person or a pull request closed has to remember that its finding is gone: it may be opened again then.
  const isToBeMarked = earlier.some(({ id, issue }) => issue !== undefined && !ids.has(id) && !world.has(issue));
  if (isMissing || isToBeMarked || findDashboard(world, input.dashboardTitle).issue === undefined) {
    await world.listClosed();
    earlier = rowsOf(input, world);
    await lookUp(world, earlier, ids);
    await askWhoClosed(input, world, earlier);
  }
  const newer = world.issues.find(
    ({ body, state }) => state === 'open' && [readFindingMemory(body).kind, readDashboardMemory(body).kind].includes('newer'),
  );
  return { earlier, newer };
}

/** Reads issues that a row names and no list gave: somebody took SAR's label away. */
async function lookUp(world: IssueWorld, rows: readonly EarlierRow[], ids: ReadonlySet<string>): Promise<void> {
  const lost = rows.flatMap(({ id, issue }) => (issue !== undefined && ids.has(id) && !world.has(issue) ? [issue] : []));
  for (const number of lost.slice(0, MOST_LOOKUPS)) {
    const answer = await attempt(async () => world.board.read(number));
    if (answer.known && answer.value !== undefined) world.remember(answer.value);
  }
}

function rowsOf(input: SyncInput, world: IssueWorld): readonly EarlierRow[] {
  const { issue, others } = findDashboard(world, input.dashboardTitle);
  const rows = new Map<string, EarlierRow>();
  for (const { body } of [...(issue === undefined ? [] : [issue]), ...others])
    for (const row of earlierRows(body)) if (!rows.has(row.id)) rows.set(row.id, row);
  return [...rows.values()];
}
