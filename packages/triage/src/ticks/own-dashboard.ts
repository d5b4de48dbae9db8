import { isOwnIssue, type BoardIssue } from '@sar/baseline';
import { DASHBOARD_LABEL, readDashboardMemory } from '../issues/dashboard-memory.js';

/** Whether an issue is the open dashboard that SAR keeps: by its author, its label and its marker; anybody can write an issue like it. */
export function isOwnDashboard(issue: BoardIssue, author: string | undefined): boolean {
  if (issue.state !== 'open' || !issue.labels.includes(DASHBOARD_LABEL) || !isOwnIssue(issue, author)) return false;
  const reading = readDashboardMemory(issue.body);
  return reading.kind === 'memory' && !reading.memory.isDuplicate;
}
