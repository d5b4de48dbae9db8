import {
  readTicks,
  type BoardIssue,
  type IssueChange,
  type IssueDraft,
  type DashboardFacts,
  type IssueLink,
  type OpenRow,
} from '@sar/baseline';
import { dashboardMarker, readDashboardMemory } from './dashboard-memory.js';
import { clockMarker, rowMarkers, type EarlierRow } from './dashboard-rows.js';
import { issueBody, isSameBody, roomFor, tailOf } from './issue-body.js';
import { DASHBOARD_LABELS, isSameLabels, withLabels } from './issue-labels.js';
import { keptRows } from './kept-rows.js';
import type { FindingIssue } from './match-issues.js';
import type { SyncInput } from './sync-input.js';
import { textDigest } from './text-digest.js';
import { withTicks } from './with-ticks.js';

/** The issues as they stand when the dashboard is written. */
export interface DashboardWorld {
  readonly issue: BoardIssue | undefined;
  /** Rows of all dashboards before. */
  readonly earlier: readonly EarlierRow[];
  /** Open issues by the ids of their subjects. */
  readonly issues: ReadonlyMap<string, IssueLink>;
  /** Issues that a person closed while their findings were there, by the ids of their subjects. */
  readonly closedByHand: ReadonlyMap<string, IssueLink>;
  readonly kept: readonly FindingIssue[];
}

/** What has to be done with the dashboard, and how many rows it has. */
export type DashboardPlan = { readonly rows: number } & (
  | { readonly kind: 'nothing' }
  | { readonly kind: 'create'; readonly draft: IssueDraft }
  | { readonly kind: 'update'; readonly issue: BoardIssue; readonly change: IssueChange }
);

const MARKER_ROOM = 300;

/** Decides whether the dashboard has to be written. Boxes that are ticked stay so. One that a person closed is opened again, if there
 * is anything to show. Pure. */
export function planDashboard(input: SyncInput, world: DashboardWorld): DashboardPlan {
  const { issue } = world;
  const facts = factsOf(input, world);
  const rows = facts.rows.length + facts.keptIssues.length;
  const quiet = facts.waived.length + facts.accepted.length;
  const title = input.dashboardTitle;
  const digest = textDigest(title);
  const tail = issue === undefined ? '' : tailOf(issue.body);
  const writtenAt = (commit: string | undefined): string => {
    const marker = dashboardMarker({ digest, commit, isDuplicate: false });
    const text = input.texts.dashboard({ ...facts, commit, maxLength: roomFor(' '.repeat(MARKER_ROOM), tail) });
    return issueBody(marker, withTicks(text, readTicks(issue?.body ?? '')), tail);
  };
  const wanted = [...DASHBOARD_LABELS, ...input.labels];
  if (issue === undefined) {
    if (rows + quiet === 0) return { kind: 'nothing', rows };
    return { kind: 'create', rows, draft: { title, body: writtenAt(input.commit), labels: withLabels([], wanted) } };
  }
  // A person who closes a dashboard on which nothing is left wants none: it is opened again with the first row.
  if (issue.state === 'closed' && rows + quiet === 0) return { kind: 'nothing', rows };
  const reading = readDashboardMemory(issue.body);
  const memory = reading.kind === 'memory' ? reading.memory : undefined;
  const isSame =
    issue.state === 'open' &&
    memory !== undefined &&
    isSameBody(writtenAt(memory.commit), issue.body) &&
    isSameLabels(withLabels(issue.labels, DASHBOARD_LABELS), issue.labels);
  if (isSame) return { kind: 'nothing', rows };
  const labels = withLabels(issue.labels, wanted);
  const change: IssueChange = {
    body: writtenAt(input.commit),
    state: 'open',
    ...(memory?.digest !== digest && { title }),
    ...(!isSameLabels(labels, issue.labels) && { labels }),
  };
  return { kind: 'update', rows, issue, change };
}

function factsOf(input: SyncInput, world: DashboardWorld): Omit<DashboardFacts, 'commit' | 'maxLength'> {
  const open = input.subjects.map((subject): OpenRow => {
    const closed = world.closedByHand.get(subject.id);
    const issue = world.issues.get(subject.id) ?? closed;
    return {
      kind: 'open',
      subject,
      markers: () => rowMarkers(subject, issue?.number, closed !== undefined),
      issue: issue === undefined ? undefined : { number: issue.number, url: issue.url },
      isClosedByHand: closed !== undefined,
    };
  });
  const { kept, unseen } = keptRows(input, world.earlier);
  const named = new Set([...kept.flatMap(({ issue }) => (issue === undefined ? [] : [issue])), ...open.map(({ issue }) => issue?.number)]);
  return {
    rows: [...open, ...kept, ...unseen],
    keptIssues: world.kept
      .filter(({ issue }) => !named.has(issue.number))
      .map(({ issue: { number, url, title }, memory: { severity } }) => ({ number, url, title, severity })),
    unknown: input.unknown,
    waived: input.waived.map((finding) => ({ finding, markers: () => clockMarker(finding) })),
    accepted: input.accepted.map((finding) => ({ finding, markers: () => clockMarker(finding) })),
    hasOwnIssues: input.mode === 'all',
    waiveDays: input.waiveDays,
  };
}
