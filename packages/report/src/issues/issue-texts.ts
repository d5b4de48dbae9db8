import type { SyncTexts } from '@sar/baseline';
import { dashboardText } from './dashboard-text.js';
import { findingIssueText } from './finding-issue-text.js';
import type { IssueTextOptions } from './issue-text-options.js';

/** Renders issues with the links and names of one run. */
export function issueTexts(options: IssueTextOptions): SyncTexts {
  return {
    finding: (subject, facts) => findingIssueText(subject, { ...options, ...facts }),
    dashboard: (view) => dashboardText(view, options),
  };
}
