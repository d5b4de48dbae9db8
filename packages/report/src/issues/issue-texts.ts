import type { Subject } from '@sar/baseline';
import { dashboardText } from './dashboard-text.js';
import type { DashboardView } from './dashboard-view.js';
import { findingIssueText, type FindingIssueContext, type IssueText } from './finding-issue-text.js';
import type { IssueTextOptions } from './issue-text-options.js';

/** The texts of the issues, for the sync of the issues. */
export interface IssueTexts {
  readonly finding: (subject: Subject, facts: Pick<FindingIssueContext, 'commit' | 'command' | 'maxLength' | 'unseen'>) => IssueText;
  readonly dashboard: (view: DashboardView) => string;
}

/** Renders issues with the links and names of one run. */
export function issueTexts(options: IssueTextOptions): IssueTexts {
  return {
    finding: (subject, facts) => findingIssueText(subject, { ...options, ...facts }),
    dashboard: (view) => dashboardText(view, options),
  };
}
