import { attempt, type BoardIssue } from '@sar/baseline';
import { dashboardMarker, readDashboardMemory } from './dashboard-memory.js';
import type { EarlierRow } from './dashboard-rows.js';
import { findDashboard } from './find-dashboard.js';
import { issueBody, tailOf, textOf } from './issue-body.js';
import { closingWords } from './issue-words.js';
import type { IssueWorld } from './issue-world.js';
import { matchIssues } from './match-issues.js';
import { openIssues } from './open-issues.js';
import { planDashboard, type DashboardPlan } from './plan-dashboard.js';
import type { SyncInput } from './sync-input.js';
import type { SyncPlan } from './sync-step.js';
import type { SyncWriter } from './sync-writer.js';

/** Times that the plan is made because the dashboard had vanished. */
const MOST_ROUNDS = 3;

/** Brings the dashboard up to date, and closes others that are too many. */
export async function syncDashboard(
  input: SyncInput,
  world: IssueWorld,
  writer: SyncWriter,
  before: { readonly earlier: readonly EarlierRow[]; readonly plan: SyncPlan },
): Promise<void> {
  const planned = (): DashboardPlan => planNow(input, world, before);
  for (let round = 0; round < MOST_ROUNDS && writer.mayTry(false); round++) {
    const plan = planned();
    const common = { what: 'dashboard', isEscalation: false, detail: `${plan.rows} ${plan.rows === 1 ? 'row' : 'rows'}` } as const;
    if (plan.kind === 'nothing') {
      const detail = `all issues are as they should be (${common.detail})`;
      if (writer.acts.length === 0) writer.acts.push({ what: 'dashboard', outcome: 'unchanged', detail });
      break;
    }
    if (plan.kind === 'create') {
      await writer.create(plan.draft, { ...common, done: 'opened' });
      break;
    }
    await refresh(world, plan.issue.number);
    const now = planned();
    if (now.kind !== 'update') continue;
    const { kind } = await writer.change(now.issue, now.change, { ...common, done: 'updated' });
    if (kind !== 'gone') break;
  }
  const { issue: older, others } = findDashboard(world, input.dashboardTitle);
  if (older !== undefined) for (const issue of others) await closeOther(issue, older, writer);
}

function planNow(
  input: SyncInput,
  world: IssueWorld,
  { earlier, plan }: { readonly earlier: readonly EarlierRow[]; readonly plan: SyncPlan },
): DashboardPlan {
  const { bySubject } = matchIssues(input.subjects, world.findingIssues);
  const closed = [...bySubject].flatMap(([id, { issue }]) =>
    plan.closedByHand.has(id) && issue.state === 'closed' ? [[id, issue] as const] : [],
  );
  return planDashboard(input, {
    issue: findDashboard(world, input.dashboardTitle).issue,
    earlier,
    issues: openIssues(input.subjects, world),
    closedByHand: new Map(closed),
    kept: plan.kept,
  });
}

/** Reads the dashboard again before it is written, so that no tick is lost that somebody made meanwhile. */
async function refresh(world: IssueWorld, number: number): Promise<void> {
  const answer = await attempt(async () => world.board.read(number));
  if (!answer.known) return;
  if (answer.value === undefined) world.forget(number);
  else world.remember(answer.value);
}

async function closeOther(issue: BoardIssue, older: BoardIssue, writer: SyncWriter): Promise<void> {
  const reading = readDashboardMemory(issue.body);
  const digest = reading.kind === 'memory' ? reading.memory.digest : '';
  const words = closingWords('duplicate', 'P3', older.number);
  const marker = dashboardMarker({ digest, commit: undefined, isDuplicate: true });
  const body = issueBody(marker, textOf(issue.body), tailOf(issue.body), `> ${words}`);
  await writer.change(
    issue,
    { body, state: 'closed', reason: 'duplicate' },
    { what: 'dashboard', done: 'closed', detail: `a duplicate of #${older.number}`, isEscalation: false, comment: words },
  );
}
