import type { CiWorkflow, ScheduleHealth } from '@sar/baseline';
import { timeOf } from '../ci-health/collect/time-of.js';
import { RETENTION_DAYS } from '../ci-health/measure/whole-window.js';
import { missedMoment } from './missed-moment.js';
import type { ScheduledWorkflow } from './scheduled-workflow.js';

const DAY_MS = 86_400_000;

/** What is known of a schedule, to judge it. */
export interface ScheduleFacts {
  readonly workflow: ScheduledWorkflow;
  readonly registered: CiWorkflow;
  /** When the newest scheduled run was created, ISO 8601; undefined when there is none. */
  readonly lastRunAt: string | undefined;
  /** When the file last changed, ISO 8601; undefined when it is not known. */
  readonly changedAt: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly graceMs: number;
}

/** A state with its reason in words. */
export type SettledState = Pick<ScheduleHealth, 'state' | 'detail'>;

/** A schedule whose runs were not looked at. */
export function unjudgedSchedule(
  { path, workflow, crons, times }: ScheduledWorkflow,
  { state, detail }: SettledState,
  now: number,
): ScheduleHealth {
  const nextAt = isoTime(times?.after(now));
  return { path, workflow, crons, state, lastRunAt: undefined, missedAt: undefined, nextAt, detail };
}

/** A workflow as GitHub lists it, where only its runs can tell more; else what its absence or its state settles. */
export function standingOf(listed: CiWorkflow | undefined): { readonly active: CiWorkflow } | SettledState {
  if (listed === undefined || listed.state === 'deleted')
    return { state: 'not-registered', detail: 'GitHub does not list the workflow: its file is not on the default branch' };
  switch (listed.state) {
    case 'disabled_inactivity':
      return {
        state: 'disabled-inactivity',
        detail: 'GitHub disabled the workflow because nothing happened in the repository for 60 days',
      };
    case 'disabled_manually':
      return { state: 'disabled-manually', detail: 'somebody disabled the workflow' };
    case 'disabled_fork':
      return { state: 'unknown', detail: 'GitHub keeps the workflow disabled because the repository is a fork' };
    default:
      return { active: listed };
  }
}

/** Whether the runs of a schedule came when they were due. */
export function judgeSchedule(facts: ScheduleFacts): ScheduleHealth {
  const { workflow, lastRunAt, now } = facts;
  const { path, crons, times } = workflow;
  const base = { path, workflow: workflow.workflow, crons, lastRunAt, nextAt: isoTime(times?.after(now)) };
  if (times === undefined)
    return { ...base, state: 'unknown', missedAt: undefined, detail: 'none of its cron expressions is one that GitHub would take' };
  const missed = missedMoment({ ...facts, times, since: inForceSince(facts), lastRun: timeOf(lastRunAt) });
  const left =
    workflow.leftOut === 0
      ? ''
      : `; ${workflow.leftOut} of its ${crons.length} cron expressions were left out: GitHub would not take them, or they are too many`;
  if (missed === undefined) return { ...base, state: 'on-time', missedAt: undefined, detail: `${onTimeWords(facts)}${left}` };
  const due = `a run was due at ${minuteWords(missed)}`;
  if (lastRunAt === undefined && missed < now - RETENTION_DAYS * DAY_MS)
    return { ...base, state: 'unknown', missedAt: undefined, detail: `${due}, and GitHub keeps runs for ${RETENTION_DAYS} days${left}` };
  const missedAt = isoTime(missed);
  if (lastRunAt === undefined)
    return { ...base, state: 'never-ran', missedAt, detail: `${due}, and GitHub has no run that its schedule started${left}` };
  return { ...base, state: 'overdue', missedAt, detail: `${due}, and the newest began at ${minuteWords(Date.parse(lastRunAt))}${left}` };
}

/** `2026-11-22 04:00 UTC`. */
export function minuteWords(time: number): string {
  const text = new Date(time).toISOString();
  return `${text.slice(0, 10)} ${text.slice(11, 16)} UTC`;
}

/** An earlier state of the file may have had another schedule, and a workflow that was just enabled had none in force. */
function inForceSince({ registered, changedAt }: ScheduleFacts): number {
  return Math.max(...[registered.createdAt, registered.updatedAt, changedAt].map((text) => timeOf(text) ?? -Infinity));
}

function onTimeWords({ lastRunAt }: ScheduleFacts): string {
  return lastRunAt === undefined ? 'no run is due yet' : `the newest run began at ${minuteWords(Date.parse(lastRunAt))}`;
}

function isoTime(time: number | undefined): string | undefined {
  return time === undefined ? undefined : new Date(time).toISOString();
}
