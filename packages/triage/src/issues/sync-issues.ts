import { attempt, known, type HaltGuard, type IssueBoard, type TriageAct, type IssueLink } from '@sar/baseline';
import { findDashboard } from './find-dashboard.js';
import type { IssueWorld } from './issue-world.js';
import { lookAround } from './look-around.js';
import { openIssues, type OpenIssue } from './open-issues.js';
import { syncDashboard } from './sync-dashboard.js';
import { syncFindings } from './sync-findings.js';
import type { SyncInput } from './sync-input.js';
import { SyncWriter } from './sync-writer.js';

/** What acting on issues came to. */
export interface SyncResult {
  readonly acts: readonly TriageAct[];
  /** Open issues by the ids of their subjects. */
  readonly issues: ReadonlyMap<string, OpenIssue>;
  readonly dashboard?: IssueLink;
  /** What people should know besides, one sentence each. */
  readonly notes: readonly string[];
}

export interface SyncPorts {
  readonly board: IssueBoard;
  readonly guard: HaltGuard;
}

export interface SyncOptions {
  /** Writes nothing, and reports what a run would do. */
  readonly dryRun: boolean;
}

/**
 * Brings the issues of a repository up to date: one for each open P0 and P1 where the mode says so, and the dashboard with everything.
 * Nothing is written where nothing changed. What a run that was killed, another run at the same time, or a person left behind is put in
 * order by the next one. P0 are told of even while SAR is halted; everything else asks the guard first. Never throws: what was not
 * possible is an act.
 *
 * @param world of `openIssueWorld`, with the same board
 */
export async function syncIssues(input: SyncInput, world: IssueWorld, ports: SyncPorts, options: SyncOptions): Promise<SyncResult> {
  if (input.mode === 'off') return { acts: [], issues: new Map(), notes: [] };
  const writer = new SyncWriter(world, ports, options.dryRun);
  const done = await attempt(async () => known(await syncAll(input, world, writer)));
  if (!done.known) writer.acts.push({ what: 'issue', outcome: 'not-possible', detail: done.detail });
  const { issue } = findDashboard(world, input.dashboardTitle);
  const dashboard = issue?.state === 'open' ? { number: issue.number, url: issue.url } : undefined;
  return {
    acts: writer.acts,
    issues: openIssues(input.subjects, world),
    ...(dashboard !== undefined && { dashboard }),
    notes: done.known ? done.value : [],
  };
}

async function syncAll(input: SyncInput, world: IssueWorld, writer: SyncWriter): Promise<readonly string[]> {
  const { earlier, newer } = await lookAround(input, world);
  if (world.problem !== undefined) {
    writer.acts.push({ what: 'issue', outcome: 'not-possible', detail: `the issues cannot be listed: ${world.problem}` });
    return [];
  }
  if (newer !== undefined) {
    const detail = `issue #${newer.number} was written by a newer version of SAR; use that version`;
    writer.acts.push({ what: 'issue', outcome: 'not-possible', detail, url: newer.url });
    return [];
  }
  const { plan, notes } = await syncFindings(input, world, writer, earlier);
  await syncDashboard(input, world, writer, { earlier, plan });
  return notes;
}
