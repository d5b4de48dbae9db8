import type { Subject, IssueLink } from '@sar/baseline';
import type { IssueWorld } from './issue-world.js';
import { matchIssues } from './match-issues.js';

/** An open issue of a subject. */
export interface OpenIssue extends IssueLink {
  /** Logins. */
  readonly assignees: readonly string[];
}

/** The open issues by the ids of their subjects. */
export function openIssues(subjects: readonly Subject[], world: IssueWorld): ReadonlyMap<string, OpenIssue> {
  const { bySubject } = matchIssues(subjects, world.findingIssues);
  return new Map(
    [...bySubject].flatMap(
      ([
        id,
        {
          issue: { number, url, state, assignees },
        },
      ]) => (state === 'open' ? [[id, { number, url, assignees }] as const] : []),
    ),
  );
}
