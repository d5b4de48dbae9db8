import { severityOf } from '@sar/baseline';
import { adoptIssues } from './adopt-issues.js';
import type { EarlierRow } from './dashboard-rows.js';
import type { IssueWorld } from './issue-world.js';
import { planSync } from './plan-sync.js';
import type { SyncInput } from './sync-input.js';
import type { SyncPlan, SyncStep } from './sync-step.js';
import type { SyncWriter, Written } from './sync-writer.js';

/** Times that the plan is made because an issue had vanished. */
const MOST_ROUNDS = 3;
/** Issues that wait for another run, and are named one by one. */
const MOST_NAMED = 20;

/** The last plan, and what people should know besides. */
export interface SyncedFindings {
  readonly plan: SyncPlan;
  readonly notes: readonly string[];
}

/** Brings the issues about findings up to date: plans, does it, and plans anew where an issue had vanished meanwhile. */
export async function syncFindings(
  input: SyncInput,
  world: IssueWorld,
  writer: SyncWriter,
  earlier: readonly EarlierRow[],
): Promise<SyncedFindings> {
  const notes = new Set<string>();
  const blocked = new Set<string>();
  let opened = 0;
  for (let round = 1; ; round++) {
    const adopted = adoptIssues(input, world, earlier);
    for (const note of adopted.notes) notes.add(note);
    const plan = planSync(input, { issues: adopted.issues, mayOpen: Math.max(0, input.maxNew - opened) });
    let isAnyGone = false;
    for (const step of plan.steps) {
      const key = step.kind === 'create' ? step.subject.id : String(step.issue.number);
      if (blocked.has(key) || !writer.mayTry(step.isEscalation)) continue;
      if (step.kind === 'create') opened += 1;
      const { kind } = await take(step, writer);
      if (kind === 'gone') isAnyGone = true;
      else if (kind !== 'done') blocked.add(key);
    }
    if (isAnyGone && round < MOST_ROUNDS) continue;
    nameWaiting(input, plan, writer);
    return { plan, notes: [...notes] };
  }
}

async function take(step: SyncStep, writer: SyncWriter): Promise<Written> {
  const { isEscalation } = step;
  if (step.kind === 'create') return writer.create(step.draft, { what: 'issue', done: 'opened', detail: step.draft.title, isEscalation });
  const { issue, change, what, why, comment } = step;
  return writer.change(issue, change, { what: 'issue', done: what, detail: `${why} (${step.severity})`, isEscalation, comment });
}

function nameWaiting({ maxNew }: SyncInput, { waiting }: SyncPlan, { acts }: SyncWriter): void {
  for (const subject of waiting.slice(0, MOST_NAMED)) {
    const message = subject.group?.title ?? subject.root.signal.message;
    const detail = `${severityOf(subject)}: ${message}: a later run opens its issue, as this one opens no more than ${maxNew}`;
    acts.push({ what: 'issue', outcome: 'not-now', detail });
  }
  const more = waiting.length - MOST_NAMED;
  if (more > 0) acts.push({ what: 'issue', outcome: 'not-now', detail: `${more} more issues wait for later runs` });
}
