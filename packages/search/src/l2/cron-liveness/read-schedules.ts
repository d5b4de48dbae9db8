import { compileGlob, type CiHistory, type CiSettings, type NotExamined, type ScheduleHealth, type UnknownReason } from '@sar/baseline';
import type { RepositoryWorkflows } from '@sar/workflows';
import { judgeSchedule, standingOf, unjudgedSchedule } from './judge-schedule.js';
import { lastScheduledRuns } from './last-scheduled-runs.js';
import { listedByPath } from './listed-by-path.js';
import { scheduledWorkflows, type ScheduledWorkflows } from './scheduled-workflow.js';

const HOUR_MS = 3_600_000;

export interface SchedulesInput {
  readonly repository: RepositoryWorkflows;
  /** Without it, every schedule is unknown. */
  readonly history?: CiHistory;
  readonly settings: CiSettings['liveness'];
  /** ISO 8601. */
  readonly now: string;
  /** When given, only these workflow files. */
  readonly onlyPaths?: ReadonlySet<string>;
  /** Says, each time it is asked, whether one more request for a workflow's runs may be made; without it, while the history allows any. */
  readonly mayAsk?: () => boolean;
  /** When a file last changed, ISO 8601; undefined where that is not known, as in a shallow checkout. Nothing that was due before counts. */
  readonly changedAt?: (path: string) => string | undefined;
}

export interface Schedules {
  /** By path. Exempt workflows are not among them. */
  readonly schedules: readonly ScheduleHealth[];
  readonly notExamined: readonly NotExamined[];
  /** Workflow files that could not be read; they are in `notExamined` too. */
  readonly unread: ScheduledWorkflows['unread'];
  /** Set when nothing could be judged at all. */
  readonly refused?: { readonly reason: UnknownReason; readonly detail: string };
}

/**
 * Whether every scheduled workflow of a repository runs when it should: of each, the cron expressions together, since GitHub tells no run's
 * expression. One request for the list of workflows, and one for each that is active.
 *
 * @throws RangeError when `now` is no time
 */
export async function readSchedules(input: SchedulesInput): Promise<Schedules> {
  const { repository, history, settings, onlyPaths } = input;
  const now = Date.parse(input.now);
  if (Number.isNaN(now)) throw new RangeError(`no time: ${input.now}`);
  const exempt = settings.exempt.map((pattern) => compileGlob(pattern));
  const isAsked = (path: string): boolean => (onlyPaths?.has(path) ?? true) && !exempt.some((glob) => glob.matches(path));
  const { workflows, unread } = scheduledWorkflows(repository, isAsked);
  const notExamined: NotExamined[] = unread.map(({ path, why }) => ({
    what: `schedules of ${path}`,
    count: undefined,
    reason: 'unsupported',
    detail: why,
  }));
  if (workflows.length === 0) return { schedules: [], notExamined, unread };
  const listed = await history?.workflows();
  if (history === undefined || listed?.known !== true) {
    const { reason, detail } = listed?.known === false ? listed : NO_TOKEN;
    return {
      schedules: workflows.map((workflow) => unjudgedSchedule(workflow, { state: 'unknown', detail }, now)),
      notExamined: [...notExamined, { what: 'runs of scheduled workflows', count: workflows.length, reason, detail }],
      unread,
      refused: { reason, detail },
    };
  }
  const byFile = listedByPath(listed.value);
  const standing = workflows.map((workflow) => ({ workflow, ...standingOf(byFile.get(workflow.path)) }));
  const asked = standing.flatMap((one) => ('active' in one && one.workflow.times !== undefined ? [one.active] : []));
  const mayAsk = (): boolean => history.requestsLeft > 0 && (input.mayAsk?.() ?? true);
  const last = await lastScheduledRuns(history, asked, mayAsk);
  const unanswered = `its runs are not known: ${last.notExamined.map(({ detail }) => detail).join('; ')}`;
  const graceMs = settings['grace-hours'] * HOUR_MS;
  const schedules = standing.map((one) => {
    if (!('active' in one)) return unjudgedSchedule(one.workflow, one, now);
    const { workflow, active } = one;
    if (workflow.times !== undefined && !last.createdAt.has(active.id))
      return unjudgedSchedule(workflow, { state: 'unknown', detail: unanswered }, now);
    const [lastRunAt, changedAt] = [last.createdAt.get(active.id), input.changedAt?.(workflow.path)];
    return judgeSchedule({ workflow, registered: active, lastRunAt, changedAt, now, graceMs });
  });
  return { schedules, notExamined: [...notExamined, ...last.notExamined], unread };
}

const NO_TOKEN = { reason: 'no-token', detail: 'without a token GitHub does not tell when workflows ran' } as const;
