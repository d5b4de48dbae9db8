import type { CiHistory, CiJob, Looked } from '@sar/baseline';
import type { RepositoryWorkflows } from '@sar/workflows';
import type { Pace } from '../../pace.js';
import type { Allowance } from '../live-runs/allowance.js';
import { jobsOfRuns } from '../live-runs/jobs-of-runs.js';
import { inTurns, recentRuns } from '../live-runs/recent-runs.js';
import { lookupReader, type Lookup } from './lookups-in-log.js';

/** Runs whose jobs are asked for, of different workflows first. */
const RUNS = 6;
const WANTED_RUNS = 50;
/** A log costs two requests: where it is, and itself. */
const REQUESTS_OF_LOG = 2;
/** Set-up comes early in a log, and clean-up late; more than this is a test's output. */
const MAX_LOG_BYTES = 4_000_000;
/** Words of workflows that use the cache, and of steps that do. */
const USES_CACHE = /cache|setup-(?:go|uv|gradle|ruby|bazel)|golangci/i;
const CACHING_STEP = /cache|set[ -]?up/i;

/** What the logs of recent jobs tell of lookups. */
export interface RecentLookups {
  readonly lookups: readonly Lookup[];
  readonly looked: readonly Looked[];
  /** What could not be read. */
  readonly notRead: readonly string[];
}

/** The lookups in the logs of jobs of the newest completed runs, as many as the allowance lets read, until there are `enough`. */
export async function readLookups(
  history: CiHistory,
  repository: RepositoryWorkflows,
  { allowance, now, enough, pace }: { readonly allowance: Allowance; readonly now: number; readonly enough: number; readonly pace: Pace },
): Promise<RecentLookups> {
  const { runs, gaps, hours } = await recentRuns(history, allowance, now, WANTED_RUNS);
  const notRead = gaps.map(({ detail }) => `some runs are not listed: ${detail}`);
  const caching = runs.filter(({ path, status }) => status === 'completed' && usesCache(repository, path));
  const { sampled, notExamined } = await jobsOfRuns(history, inTurns(caching).slice(0, RUNS), allowance, REQUESTS_OF_LOG);
  notRead.push(...notExamined.map(({ what, detail }) => `${what} are not known: ${detail}`));
  const jobs = inTurnsOfRuns(sampled.map((run) => run.jobs.filter(ranWithCache)));
  const lookups: Lookup[] = [];
  let logs = 0;
  for (const job of jobs) {
    await pace.step();
    if (lookups.length >= enough || !allowance.take(REQUESTS_OF_LOG)) break;
    const reader = lookupReader();
    const log = await history.log(job.id, MAX_LOG_BYTES, reader.push);
    if (log.known) {
      logs += 1;
      lookups.push(...reader.end());
    } else {
      notRead.push(log.detail);
      if (log.reason === 'forbidden' || log.reason === 'rate-limited') break;
    }
  }
  const detail =
    caching.length === 0
      ? `none: no workflow that uses the cache ran in the last ${hours} hours`
      : `${logs} of ${jobs.length} jobs of ${sampled.length} runs of the last ${hours} hours, ${lookups.length} lookups`;
  return { lookups, looked: [{ what: 'logs', detail }], notRead };
}

/** A workflow that is not in the checkout may use the cache. */
function usesCache(repository: RepositoryWorkflows, path: string): boolean {
  const workflow = repository.workflow(path);
  return workflow?.kind !== 'workflow' || USES_CACHE.test(workflow.text) || workflow.jobs.some(({ uses }) => uses !== undefined);
}

function ranWithCache({ status, conclusion, steps, runnerName }: CiJob): boolean {
  return (
    status === 'completed' && conclusion !== 'skipped' && runnerName !== undefined && steps.some(({ name }) => CACHING_STEP.test(name))
  );
}

/** The first job of every run, then the second of every run, and so on. */
function inTurnsOfRuns(runs: readonly (readonly CiJob[])[]): readonly CiJob[] {
  const longest = Math.max(0, ...runs.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => runs.flatMap((jobs) => jobs[turn] ?? [])).flat();
}
