import {
  compileGlob,
  type Baseline,
  type CiHistory,
  type CiRun,
  type CiWorkflow,
  type Coverage,
  type UnknownReason,
  type WatchdogLife,
  type WatchdogsDocument,
} from '@sar/baseline';
import { askEach, judgeSchedule, listedByPath, scheduledWorkflows, standingOf, type ScheduledWorkflow } from '@sar/search';
import type { RepositoryWorkflows } from '@sar/workflows';
import { watchdogFiles, type WatchdogFile } from './watchdog-files.js';

const MINUTE_MS = 60_000;

/** What is asked, and by what it is judged. */
export interface WatchdogCheck {
  readonly coverage: Coverage;
  readonly repository: RepositoryWorkflows;
  readonly baseline: Baseline;
  /** Without it everything is unknown. */
  readonly history?: CiHistory;
  readonly now: Date;
  /** When a file last changed, ISO 8601; undefined where that is not known. */
  readonly changedAt?: (path: string) => string | undefined;
}

/** Whether the watchdogs of a repository still run, and what kept SAR from knowing. */
export interface WatchdogLives extends Pick<WatchdogsDocument, 'watchdogs' | 'unseen' | 'notes'> {
  /** Set when nothing could be asked. */
  readonly refused?: { readonly reason: UnknownReason; readonly detail: string };
}

/**
 * Whether each workflow that is a watchdog still runs: its state at GitHub, and its newest run compared with its schedule. One request for
 * the list of workflows, and one for each that is switched on.
 */
export async function checkWatchdogs(check: WatchdogCheck): Promise<WatchdogLives> {
  const { coverage, history } = check;
  const files = watchdogFiles(coverage, check.baseline);
  const unseen = coverage.watchdogs.filter(({ start }) => start === 'unseen').map(({ id }) => id);
  if (files.length === 0) return { watchdogs: [], unseen, notes: [] };
  const listed = await history?.workflows();
  if (history === undefined || listed?.known !== true) {
    const { reason, detail } = listed?.known === false ? listed : NO_TOKEN;
    const watchdogs = files.map((file) => settled(file, file.isMissing ? MISSING : { state: 'unknown', detail }));
    return { watchdogs, unseen, notes: [detail], refused: { reason, detail } };
  }
  const byPath = listedByPath(listed.value);
  const judge = judgeOf(check, files);
  const standing = files.map((file) => ({ file, answer: judge.before(file, byPath.get(file.path)) }));
  const asked = standing.flatMap(({ file, answer }) => ('active' in answer ? [{ file, active: answer.active }] : []));
  const last = await askEach(
    asked,
    ({ file, active }) => history.latestRuns(active.id, 1, judge.scheduleOf(file) === undefined ? undefined : 'schedule'),
    () => history.requestsLeft > 0,
    (questions) => `newest runs of ${questions.map(({ file }) => file.path).join(', ')}`,
  );
  const runs = new Map(last.answered.map(({ question, value }) => [question.file.path, value[0]]));
  const why = last.notExamined.map(({ detail }) => detail).join('; ');
  return {
    watchdogs: standing.map(({ file, answer }) => {
      if (!('active' in answer)) return answer;
      if (!runs.has(file.path)) return settled(file, { state: 'unknown', detail: `its runs are not known: ${why}` });
      return judge.after(file, answer.active, runs.get(file.path));
    }),
    unseen,
    notes: last.notExamined.map(({ what, detail }) => `not asked or not answered: ${what}: ${detail}`),
  };
}

const NO_TOKEN = { reason: 'no-token', detail: 'without a token GitHub does not tell whether workflows run' } as const;
const MISSING: Settled = { state: 'missing', detail: 'the file is not there' };
const UNREAD: Settled = { state: 'unknown', detail: 'it is switched on, and its file cannot be read; see "sar coverage"' };

type Settled = Pick<WatchdogLife, 'state' | 'detail'>;

function settled({ ids, path }: WatchdogFile, { state, detail }: Settled): WatchdogLife {
  return { ids: [...ids], path, state, detail };
}

interface Judge {
  readonly scheduleOf: (file: WatchdogFile) => ScheduledWorkflow | undefined;
  /** What is known before its runs are asked for. */
  readonly before: (file: WatchdogFile, listed: CiWorkflow | undefined) => WatchdogLife | { readonly active: CiWorkflow };
  readonly after: (file: WatchdogFile, registered: CiWorkflow, run: CiRun | undefined) => WatchdogLife;
}

function judgeOf({ repository, baseline, now, changedAt }: WatchdogCheck, files: readonly WatchdogFile[]): Judge {
  const { liveness } = baseline.ci;
  const exempt = liveness.exempt.map((pattern) => compileGlob(pattern));
  const paths = new Set(files.map(({ path }) => path));
  const schedules = new Map(scheduledWorkflows(repository, (path) => paths.has(path)).workflows.map((one) => [one.path, one]));
  const time = now.getTime();
  const nextOf = (file: WatchdogFile): Pick<WatchdogLife, 'nextAt'> => {
    const next = schedules.get(file.path)?.times?.after(time);
    return next === undefined ? {} : { nextAt: new Date(next).toISOString() };
  };
  return {
    scheduleOf: ({ path }) => schedules.get(path),
    before: (file, listed) => {
      if (file.isMissing) return settled(file, MISSING);
      if (exempt.some((glob) => glob.matches(file.path)))
        return settled(file, { state: 'exempt', detail: 'ci.liveness.exempt of the baseline leaves it out' });
      const standing = standingOf(listed);
      if ('active' in standing) return file.isUnread ? settled(file, UNREAD) : standing;
      if (listed?.state === 'disabled_fork') return settled(file, { state: 'disabled-fork', detail: standing.detail });
      return settled(file, { state: STANDINGS[standing.state] ?? 'unknown', detail: standing.detail });
    },
    after: (file, registered, run) => {
      const workflow = schedules.get(file.path);
      const facts = { ...lastOf(run), ...nextOf(file) };
      const base = { ids: [...file.ids], path: file.path, ...facts };
      if (workflow === undefined) return { ...base, state: 'runs', detail: runWords(run) };
      const graceMs = (file.maxLateMinutes ?? liveness['grace-hours'] * 60) * MINUTE_MS;
      const { state, detail, missedAt } = judgeSchedule({
        workflow,
        registered,
        lastRunAt: run?.createdAt,
        changedAt: changedAt?.(file.path),
        now: time,
        graceMs,
      });
      const missed = missedAt === undefined ? {} : { missedAt, lateMinutes: Math.floor((time - Date.parse(missedAt)) / MINUTE_MS) };
      const failed = state === 'on-time' && run?.conclusion === 'failure' ? '; it failed' : '';
      return { ...base, ...missed, state: STATES[state] ?? 'unknown', detail: `${detail}${failed}` };
    },
  };
}

const STANDINGS: Readonly<Record<string, WatchdogLife['state']>> = {
  'not-registered': 'not-registered',
  'disabled-inactivity': 'disabled-inactivity',
  'disabled-manually': 'disabled-manually',
};
const STATES: Readonly<Record<string, WatchdogLife['state']>> = { 'on-time': 'on-time', overdue: 'late', 'never-ran': 'never-ran' };

function lastOf(run: CiRun | undefined): Pick<WatchdogLife, 'lastRunAt' | 'conclusion'> {
  const time = run === undefined ? Number.NaN : Date.parse(run.createdAt);
  if (Number.isNaN(time)) return {};
  return { lastRunAt: new Date(time).toISOString(), ...(run?.conclusion !== undefined && { conclusion: run.conclusion }) };
}

function runWords(run: CiRun | undefined): string {
  if (run === undefined) return 'it has no schedule, and has not run yet';
  return `it has no schedule; its newest run, ${run.conclusion ?? run.status}, began on ${run.createdAt.slice(0, 10)}`;
}
