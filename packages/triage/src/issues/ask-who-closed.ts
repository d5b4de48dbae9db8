import { attempt, compareSeverity, severityOf } from '@sar/baseline';
import { closedAs } from './closed-as.js';
import type { EarlierRow } from './dashboard-rows.js';
import type { IssueWorld } from './issue-world.js';
import { matchIssues } from './match-issues.js';
import { hasOwnIssue } from './subject-facts.js';
import type { SyncInput } from './sync-input.js';

/** Issues that are read in one run to learn who closed them; what is over counts as closed by a person. */
const MOST_ASKED = 100;

/**
 * Reads issues that are closed while their findings are there, to learn who closed them, which lists do not tell. Once a row says that it
 * was a person, it is not asked again.
 */
export async function askWhoClosed(input: SyncInput, world: IssueWorld, rows: readonly EarlierRow[]): Promise<void> {
  if (input.mode !== 'all' || world.problem !== undefined) return;
  const answered = new Set(rows.flatMap(({ issue, isClosedByHand }) => (isClosedByHand && issue !== undefined ? [issue] : [])));
  const { bySubject } = matchIssues(input.subjects, world.findingIssues);
  const asked = input.subjects.flatMap((subject) => {
    const found = bySubject.get(subject.id);
    const severity = severityOf(subject);
    if (found === undefined || closedAs(found) !== 'hand' || !hasOwnIssue(severity) || answered.has(found.issue.number)) return [];
    return compareSeverity(severity, found.memory.severity) < 0 ? [] : [found.issue.number];
  });
  for (const number of asked.slice(0, MOST_ASKED)) {
    const answer = await attempt(async () => world.board.read(number));
    if (answer.known && answer.value !== undefined) world.remember(answer.value);
  }
}
