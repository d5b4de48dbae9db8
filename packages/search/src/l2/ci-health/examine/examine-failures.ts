import type { CiHistory, CiJob, CiRun, CiSettings, NotExamined } from '@sar/baseline';
import { attemptKey, type JobsByAttempt } from '../collect/collect-jobs.js';
import { pathMatcher } from '../measure/path-matcher.js';
import type { PatternLibrary } from '../patterns/pattern-library.js';
import { Asking } from './asking.js';
import { examineRun } from './examine-run.js';
import type { Examined, ExaminedRun } from './examined.js';
import { failedRunOf } from './failed-run.js';
import { groupFailures } from './group-failures.js';

/** Runs that are examined at once: enough to hide the time on the wire, few enough for the memory that logs take. */
const WIDTH = 4;
/** The list of jobs, the annotations of one, and its log, for which GitHub redirects once. */
const REQUESTS_PER_RUN = 4;
const MAX_LOG_BYTES = 20 * 1024 * 1024;

/** What examining needs to know, and what it may ask. */
export interface ExamineOptions {
  readonly library: PatternLibrary;
  readonly settings: Pick<CiSettings, 'min-confidence' | 'self-healing' | 'examine-runs'>;
  /** Asked before each question: whether more may be asked. */
  readonly mayAsk: () => boolean;
  /** Jobs that were read already, by `run/attempt`. */
  readonly known?: JobsByAttempt;
  /** Requests for one failed run; 4 when it is left out. */
  readonly perRun?: number;
  /** Bytes of a log that are read at most; 20 MiB when it is left out. */
  readonly maxLogBytes?: number;
}

/**
 * Looks for the causes of failed runs. What could not be read (an expired or cut-off log, a permission that is missing, the end of the
 * budget) is told in `notExamined`, and its class is `unknown`.
 *
 * @param runs failed runs, newest first; the first `ci.examine-runs` of them are examined
 */
export async function examineFailures(history: CiHistory, runs: readonly CiRun[], options: ExamineOptions): Promise<Examined> {
  const asking = new Asking(options.mayAsk);
  const isSelfHealing = pathMatcher(options.settings['self-healing']);
  const settings = {
    library: options.library,
    minConfidence: options.settings['min-confidence'],
    perRun: options.perRun ?? REQUESTS_PER_RUN,
    maxLogBytes: options.maxLogBytes ?? MAX_LOG_BYTES,
    isSelfHealing,
  };
  const chosen = runs.slice(0, options.settings['examine-runs']);
  const results: (ExaminedRun | undefined)[] = chosen.map(() => undefined);
  const jobs = new Map<string, readonly CiJob[]>();
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let at = next++; at < chosen.length; at = next++) {
      const run = chosen[at];
      if (run === undefined) continue;
      const found = await examineRun(history, run, options.known?.get(attemptKey(run)), asking, settings);
      results[at] = found.examined;
      if (found.jobs !== undefined) jobs.set(attemptKey(run), found.jobs);
    }
  };
  await Promise.all(Array.from({ length: Math.min(WIDTH, chosen.length) }, lane));
  const examined = results.filter((result) => result !== undefined);
  return {
    runs: examined,
    groups: groupFailures(examined),
    failedRuns: runs.map((run, at) => failedRunOf(run, results[at], isSelfHealing(run.path))),
    examinedRuns: examined.filter(({ classification }) => classification !== undefined).length,
    jobs,
    notExamined: [...asking.notExamined(), ...leftOut(runs.length - chosen.length)],
  };
}

function leftOut(count: number): NotExamined[] {
  if (count <= 0) return [];
  const what = `causes of ${count} older failed ${count === 1 ? 'run' : 'runs'}`;
  return [{ what, count, reason: 'sample', detail: 'the baseline bounds the failed runs that are examined (`ci.examine-runs`)' }];
}
