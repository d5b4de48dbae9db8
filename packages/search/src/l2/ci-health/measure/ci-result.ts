import type { CiRun, CiSettings } from '@sar/baseline';
import { isLaterReading } from '../collect/newest-attempts.js';
import { isPass, outcomeOf, type Outcome } from './outcome.js';
import { pathMatcher } from './path-matcher.js';

/** One attempt of a run, judged. */
export interface CiResult {
  readonly run: CiRun;
  readonly outcome: Outcome;
  /** True where it really passed; not all that is no failure did. */
  readonly isPass: boolean;
  readonly isSelfHealing: boolean;
  /** True for the newest attempt of its run. */
  readonly isNewest: boolean;
  /** When the run was created, and when this attempt began; milliseconds since 1970. */
  readonly createdAt: number;
  readonly at: number;
}

/**
 * Every attempt once, in the order in which they began. Attempts of runs that are not among `runs` are left out. Neither the order
 * nor the repetition of what is given changes anything.
 *
 * @param runs at their newest attempts
 * @param older the same runs at older attempts
 */
export function ciResults(runs: readonly CiRun[], older: readonly CiRun[], settings: CiSettings): CiResult[] {
  const attempts = new Map<number, CiRun[]>();
  for (const run of runs) {
    const ofRun = attempts.get(run.id);
    if (ofRun === undefined) attempts.set(run.id, [run]);
    else add(ofRun, run);
  }
  for (const run of older) add(attempts.get(run.id), run);
  const outcome = outcomeOf(settings);
  const isSelfHealing = pathMatcher(settings['self-healing']);
  const results: CiResult[] = [];
  for (const ofRun of attempts.values()) {
    const newest = ofRun.reduce((highest, { attempt }) => Math.max(highest, attempt), 0);
    for (const run of ofRun) {
      const createdAt = Date.parse(run.createdAt) || 0;
      results.push({
        run,
        outcome: outcome(run),
        isPass: isPass(run),
        isSelfHealing: isSelfHealing(run.path),
        isNewest: run.attempt === newest,
        createdAt,
        // A run that was started again keeps its creation; what it told then, it told later.
        at: run.attempt === 1 ? createdAt : Math.max(createdAt, Date.parse(run.startedAt) || 0),
      });
    }
  }
  return results.sort((a, b) => a.at - b.at || a.run.id - b.run.id || a.run.attempt - b.run.attempt);
}

/** What the settings count: every attempt, or of each run the newest. */
export function countedResults(results: readonly CiResult[], unit: CiSettings['count']): readonly CiResult[] {
  return unit === 'attempts' ? results : results.filter(({ isNewest }) => isNewest);
}

/** Adds an attempt to those of its run, which are few; of two readings of one attempt, the later stays. */
function add(ofRun: CiRun[] | undefined, run: CiRun): void {
  if (ofRun === undefined) return;
  const index = ofRun.findIndex(({ attempt }) => attempt === run.attempt);
  const other = ofRun[index];
  if (other === undefined) ofRun.push(run);
  else if (isLaterReading(run, other)) ofRun[index] = run;
}
