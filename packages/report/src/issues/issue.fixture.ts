import { rowMarker, type Finding, type Subject, type DashboardFacts, type ShownRow } from '@sar/baseline';
import { sampleFinding, type FindingSpec } from '../findings/sample-report.fixture.js';
import type { FindingIssueContext } from './finding-issue-text.js';

export const COMMIT = 'c'.repeat(40);

export const CONTEXT: FindingIssueContext = {
  linkTo: ({ id }) => `docs/rules/${id}.md`,
  commitLink: ({ path, line }, commit) =>
    `https://github.com/octo/repo/blob/${commit.slice(0, 7)}/${path}${line === undefined ? '' : `#L${line}`}`,
  dashboardUrl: 'https://github.com/octo/repo/issues?q=label%3Asar%3Adashboard',
  commit: COMMIT,
  maxLength: 60_000,
};

/** A finding whose deadline is not over. */
export function openFinding(spec: FindingSpec = {}, changes: Partial<Finding> = {}): Finding {
  const finding = sampleFinding(spec);
  return { ...finding, sla: { ...finding.sla, breached: false, leftHours: 3 }, ...changes };
}

/** The subject of one finding, or of a group whose root is the first, with the playbook that this one names. */
export function subjectOf(findings: readonly Finding[], title = 'npm is cached nowhere', why = 'one cause'): Subject {
  const [root] = findings;
  if (root === undefined) throw new Error('a subject has a finding');
  const { playbook } = root.signal;
  const chosen = playbook !== undefined && { playbook };
  if (findings.length === 1) return { id: root.signal.id, root, members: findings, ...chosen };
  const id = 'fedcba9876543210';
  const members = findings.map(({ signal }) => signal.id);
  return { id, root, members: findings, group: { id, kind: 'same-remedy', title, why, root: root.signal.id, members }, ...chosen };
}

/** A row with its marker. */
export function openRow(subject: Subject, changes: Partial<Extract<ShownRow, { kind: 'open' }>> = {}): ShownRow {
  const markers = (): string => `${rowMarker({ id: subject.id, findings: { [subject.root.signal.id]: subject.root.firstSeen } })}\n`;
  return { kind: 'open', subject, markers, issue: undefined, isClosedByHand: false, ...changes };
}

export function view(changes: Partial<DashboardFacts> = {}): DashboardFacts {
  return {
    rows: [],
    keptIssues: [],
    unknown: [],
    waived: [],
    accepted: [],
    hasOwnIssues: true,
    waiveDays: 30,
    commit: COMMIT,
    maxLength: 60_000,
    ...changes,
  };
}
