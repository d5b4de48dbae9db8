import type { RuleLink } from '../findings/rule-info.js';

/** A line of a file at a commit → its address, or undefined where there is none. */
export type CommitLink = (place: { readonly path: string; readonly line?: number }, commit: string) => string | undefined;

/** What is the same for all issues of a run. */
export interface IssueTextOptions {
  readonly linkTo: RuleLink;
  readonly commitLink?: CommitLink;
  /** Where the dashboard can be found, which stays the same when another issue becomes it: a search for its label, say. */
  readonly dashboardUrl?: string;
}
