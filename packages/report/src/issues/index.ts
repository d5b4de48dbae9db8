export { findingIssueText, type FindingIssueContext, type IssueText } from './finding-issue-text.js';
export { dashboardText } from './dashboard-text.js';
export type { DashboardView, DashboardViewRow, QuietViewRow } from './dashboard-view.js';
export type { CommitLink, IssueTextOptions } from './issue-text-options.js';
export { issueTexts, type IssueTexts } from './issue-texts.js';
