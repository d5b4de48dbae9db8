import type { CiHistory, CiJob, CiRun, NotExamined } from '@sar/baseline';
import { askEach } from '../ci-health/collect/ask-each.js';
import { pagesOf, type Allowance } from './allowance.js';

/** A run with the jobs of its latest attempt. */
export interface RunWithJobs {
  readonly run: CiRun;
  readonly jobs: readonly CiJob[];
}

/** The jobs of runs, in the runs' order, as far as the allowance goes; `reserve` requests of it are left. */
export async function jobsOfRuns(
  history: CiHistory,
  runs: readonly CiRun[],
  allowance: Allowance,
  reserve = 0,
): Promise<{ readonly sampled: readonly RunWithJobs[]; readonly notExamined: readonly NotExamined[] }> {
  const ask = ({ id, attempt }: CiRun): ReturnType<CiHistory['jobs']> => history.jobs(id, attempt);
  const mayAsk = (): boolean => allowance.left > reserve && allowance.take();
  const words = (left: readonly CiRun[]): string => `jobs of ${left.length} ${left.length === 1 ? 'run' : 'runs'}`;
  const { answered, notExamined } = await askEach(runs, ask, mayAsk, words);
  // The first page of each list was taken already.
  for (const { value } of answered) allowance.spend(pagesOf(value.length) - 1);
  return { sampled: answered.map(({ question, value }) => ({ run: question, jobs: value })), notExamined };
}
