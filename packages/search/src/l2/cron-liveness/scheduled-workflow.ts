import type { ScheduleHealth } from '@sar/baseline';
import type { Invalid, RepositoryWorkflows, Workflow } from '@sar/workflows';
import { cronTimes, unionTimes, type CronTimes } from './cron-times.js';

/** A workflow with `schedule:`. */
export interface ScheduledWorkflow extends Pick<ScheduleHealth, 'path' | 'workflow' | 'crons'> {
  /** When its expressions are due, together; undefined when none of them can be read. */
  readonly times: CronTimes | undefined;
  /** Expressions that are left out: GitHub would not take them, or there are too many. */
  readonly leftOut: number;
}

/** What a repository schedules. */
export interface ScheduledWorkflows {
  readonly workflows: readonly ScheduledWorkflow[];
  /** Workflow files that SAR could not read, and GitHub perhaps can; what GitHub cannot read has no schedule. */
  readonly unread: readonly { readonly path: string; readonly why: string }[];
}

/** Reasons that keep SAR from reading a file, and perhaps not GitHub. */
const NOT_SEEN: ReadonlySet<Invalid['reason']> = new Set(['too-large', 'outside', 'unreadable', 'too-deep']);
/** Different expressions that are read of one repository, and expressions of a workflow; real ones have under a hundred and a dozen. */
const MAX_EXPRESSIONS = 500;
const MAX_OF_WORKFLOW = 100;

/** Every workflow in `.github/workflows` with at least one cron expression, sorted by path. */
export function scheduledWorkflows(repository: RepositoryWorkflows, isAsked: (path: string) => boolean): ScheduledWorkflows {
  const known = new Map<string, CronTimes | undefined>();
  const timesOf = (cron: string, timezone: string | undefined): CronTimes | undefined => {
    const key = JSON.stringify([cron, timezone]);
    if (!known.has(key) && known.size < MAX_EXPRESSIONS) known.set(key, cronTimes(cron, timezone));
    return known.get(key);
  };
  const workflows: ScheduledWorkflow[] = [];
  const unread: { path: string; why: string }[] = [];
  for (const file of repository.workflows().filter(({ path }) => isAsked(path))) {
    if (file.kind === 'invalid') {
      if (NOT_SEEN.has(file.reason)) unread.push({ path: file.path, why: file.message });
    } else {
      const crons = cronsOf(file);
      const read = crons.slice(0, MAX_OF_WORKFLOW).flatMap(({ cron, timezone }) => timesOf(cron, timezone) ?? []);
      const times = read.length === 0 ? undefined : unionTimes(read);
      const workflow = file.name?.value ?? file.path;
      if (crons.length > 0) workflows.push({ path: file.path, workflow, crons, times, leftOut: crons.length - read.length });
    }
  }
  return { workflows, unread };
}

function cronsOf({ triggers }: Workflow): ScheduledWorkflow['crons'] {
  return triggers
    .filter(({ event }) => event === 'schedule')
    .flatMap(({ crons = [] }) => crons)
    .map(({ cron, timezone }) => ({ cron: cron.value, timezone: timezone?.value, line: cron.range.line }));
}
