import type { Answer, CiHealth, NotExamined } from '@sar/baseline';
import { readSchedules } from '../cron-liveness/read-schedules.js';
import type { CiHealthInput } from './ci-health-input.js';
import { collectAttempts } from './collect/collect-attempts.js';
import { collectJobs } from './collect/collect-jobs.js';
import { collectRuns, type CollectedRuns } from './collect/collect-runs.js';
import { sampleRuns, withOlderAttempts } from './collect/sample-runs.js';
import { examineFailures } from './examine/examine-failures.js';
import { failedRunsOf, withNextAttempts } from './failed-runs.js';
import { measureCi } from './measure/measure-ci.js';
import { readWindowBefore } from './read-window-before.js';
import { requestShares } from './request-shares.js';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** Shares of what is left of the budget, in this order: attempts decide the rate, causes and durations are samples anyway. */
const ATTEMPTS = 0.5;
const SCHEDULES = 0.4;
const EXAMINING = 0.6;
const SAMPLING = 0.8;

/**
 * One look at the CI of a repository: lists the runs, reads older attempts, examines failed runs, judges the schedules, samples jobs,
 * and measures. Reads through the port alone. What the budget does not allow is in `notExamined`.
 *
 * @returns the health, or why the runs could not be read at all
 */
export async function readCiHealth(input: CiHealthInput): Promise<Answer<CiHealth>> {
  const { history, settings, now, library, repository, changedAt } = input;
  const before = history.requestsMade;
  const shares = requestShares(history, input.reservedRequests ?? 0);
  const branches = await branchesOf(input);
  if (!branches.known) return branches;
  const windowDays = input.since === undefined ? settings['window-days'] : daysBetween(input.since, now);
  const since = input.since ?? new Date(Date.parse(now) - windowDays * DAY_MS).toISOString();
  const { runningRunId } = input;
  const scope = { branches: branches.value, since, until: now, settings, ...(runningRunId !== undefined && { runningRunId }) };
  const runs = await collectRuns(history, scope);
  const refused = refusedAltogether(runs);
  if (refused !== undefined) return refused;
  const attempts = await collectAttempts(history, runs.runs, shares.upTo(ATTEMPTS), settings.count);
  const [branch = ''] = branches.value;
  const commits = runs.runs.length === 0 || input.withLastGreen === false ? undefined : await history.commits(branch);
  const watched =
    repository &&
    (await readSchedules({
      repository,
      history,
      settings: settings.liveness,
      now,
      mayAsk: shares.upTo(SCHEDULES),
      ...(changedAt !== undefined && { changedAt }),
    }));
  const counted = settings.count === 'attempts' ? [...runs.runs, ...attempts.attempts] : runs.runs;
  const failed = failedRunsOf(counted, settings);
  const examined = await examineFailures(history, failed, { library, settings, mayAsk: shares.upTo(EXAMINING) });
  const sample = sampleRuns(runs.runs, settings['sample-runs'], settings);
  const jobs = await collectJobs(history, withOlderAttempts(sample, attempts.attempts), examined.jobs, shares.upTo(SAMPLING));
  const windowBefore = input.withTrend ? await readWindowBefore(history, { ...scope, runs }, shares) : undefined;
  const { degradedPercent, alertingAt } = input;
  const measured = measureCi({
    at: now,
    repository: history.repository,
    branches: branches.value,
    windowDays,
    settings,
    ...(degradedPercent !== undefined && { degradedPercent }),
    runs,
    attempts,
    ...(windowBefore?.window !== undefined && { before: windowBefore.window }),
    jobs,
    ...(commits?.known === true && { commits: commits.value }),
    ...(alertingAt !== undefined && { alertingAt }),
  });
  return {
    known: true,
    value: {
      ...measured,
      groups: examined.groups,
      failedRuns: withNextAttempts(examined.failedRuns, counted, settings),
      examined: { failedRuns: examined.examinedRuns, of: failed.length },
      schedules: watched?.schedules ?? [],
      notExamined: [
        ...measured.notExamined,
        ...orderOf(commits),
        ...examined.notExamined,
        ...(watched?.notExamined ?? [NO_CHECKOUT]),
        ...(windowBefore?.notExamined ?? []),
      ],
      requests: history.requestsMade - before,
    },
  };
}

const NO_CHECKOUT: NotExamined = {
  what: 'schedules',
  count: undefined,
  reason: 'not-configured',
  detail: 'the workflow files are read from a checkout of the repository, and there is none here',
};

/** Without the order of the commits, the last green one goes by the newest run, which may be one of an old commit. */
function orderOf(commits: Answer<readonly string[]> | undefined): NotExamined[] {
  if (commits === undefined || commits.known) return [];
  const { reason, detail } = commits;
  return [{ what: 'order of the commits, for the last green one', count: undefined, reason, detail }];
}

async function branchesOf({ branches, settings, history }: CiHealthInput): Promise<Answer<readonly string[]>> {
  const named = branches ?? settings.branches;
  if (named.length > 0) return { known: true, value: named };
  const answer = await history.defaultBranch();
  return answer.known ? { known: true, value: [answer.value] } : answer;
}

/** When nothing at all could be listed for one reason, there is nothing to measure; an empty repository is another thing. */
function refusedAltogether({ runs, gaps }: CollectedRuns): Answer<never> | undefined {
  const [gap] = gaps;
  return runs.length === 0 && gap !== undefined ? { known: false, reason: gap.reason, detail: gap.detail } : undefined;
}

/** Days that were begun, at least one. What is less than a minute is the time between two looks at the clock. */
function daysBetween(since: string, until: string): number {
  return Math.max(1, Math.ceil((Date.parse(until) - Date.parse(since) - MINUTE_MS) / DAY_MS));
}
