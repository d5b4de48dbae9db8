export type { TriageReport } from './triage-report.js';
export { actLines } from './act-lines.js';
export { triageTable } from './triage-table.js';
export { triageMarkdown, type IssueOf } from './triage-markdown.js';
export { actMarkdown } from './act-markdown.js';
