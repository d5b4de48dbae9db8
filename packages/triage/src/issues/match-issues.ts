import type { BoardIssue, Subject } from '@sar/baseline';
import type { FindingMemory } from './finding-memory.js';

/** An issue about findings, and what it remembers. */
export interface FindingIssue {
  readonly issue: BoardIssue;
  readonly memory: FindingMemory;
}

/** Which issue is about which subject. */
export interface Matches {
  /** By the id of the subject. */
  readonly bySubject: ReadonlyMap<string, FindingIssue>;
  /** Open issues whose findings another issue is about already, with that one. */
  readonly duplicates: readonly { readonly younger: FindingIssue; readonly older: FindingIssue; readonly subject: Subject }[];
  /** Issues about nothing that is open now. */
  readonly rest: readonly FindingIssue[];
}

/**
 * Gives each subject at most one issue, by any finding that both know, so that a finding which joins or leaves a group keeps its
 * issue: the open ones first and of these the oldest, then the newest of the closed, and of these the duplicates last: what a group
 * took in is a subject of its own again when the group falls apart. An issue that fits several subjects goes to the one it was opened
 * for, then to that with its first finding, then to the worst. Pure.
 */
export function matchIssues(subjects: readonly Subject[], issues: readonly FindingIssue[]): Matches {
  const byFinding = new Map<string, Subject>();
  for (const subject of subjects) {
    for (const { signal } of subject.members) byFinding.set(signal.id, subject);
    byFinding.set(subject.id, subject);
  }
  const rank = new Map(subjects.map(({ id }, at) => [id, at]));
  const bySubject = new Map<string, FindingIssue>();
  const duplicates: { younger: FindingIssue; older: FindingIssue; subject: Subject }[] = [];
  const rest: FindingIssue[] = [];
  for (const candidate of issues.toSorted(byPrecedence)) {
    const { issue, memory } = candidate;
    const fitting = [memory.subject, ...memory.seen.keys()].map((id) => byFinding.get(id)).filter((subject) => subject !== undefined);
    const free = fitting.filter(({ id }) => !bySubject.has(id));
    const [taken] = fitting;
    if (free.length > 0) bySubject.set(bestOf(free, memory, rank).id, candidate);
    else if (taken === undefined) rest.push(candidate);
    else {
      const older = bySubject.get(taken.id);
      if (issue.state === 'open' && older !== undefined && older.issue.state === 'open')
        duplicates.push({ younger: candidate, older, subject: taken });
    }
  }
  return { bySubject, duplicates, rest };
}

/** Whether SAR closed it as a duplicate. */
function isDuplicate({ issue, memory }: FindingIssue): boolean {
  return issue.state === 'closed' && memory.closing === 'duplicate';
}

function byPrecedence(one: FindingIssue, other: FindingIssue): number {
  const [a, b] = [one.issue, other.issue];
  if (a.state !== b.state) return a.state === 'open' ? -1 : 1;
  if (a.state === 'open') return a.number - b.number;
  return Number(isDuplicate(one)) - Number(isDuplicate(other)) || b.number - a.number;
}

function bestOf(subjects: readonly Subject[], memory: FindingMemory, rank: ReadonlyMap<string, number>): Subject {
  const [root] = memory.places;
  const score = (subject: Subject): number => {
    if (subject.id === memory.subject) return -2;
    if (subject.members.some(({ signal }) => signal.id === root?.id)) return -1;
    return rank.get(subject.id) ?? 0;
  };
  return subjects.reduce((best, subject) => (score(subject) < score(best) ? subject : best));
}
