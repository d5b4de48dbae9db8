export { findingIssueText, type FindingIssueContext } from './finding-issue-text.js';
export { dashboardText } from './dashboard-text.js';
export type { CommitLink, IssueTextOptions } from './issue-text-options.js';
export { issueTexts } from './issue-texts.js';
