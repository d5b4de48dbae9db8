import type { Answer, CiHistory, CiJob, CiRun, NotExamined } from '@sar/baseline';
import { askEach } from './ask-each.js';

/** Jobs by `run/attempt`. */
export type JobsByAttempt = ReadonlyMap<string, readonly CiJob[]>;

/** Jobs of the runs that were asked for. */
export interface CollectedJobs {
  /** Of the sample alone: jobs known before that are not in it would prefer failures. */
  readonly jobs: JobsByAttempt;
  readonly notExamined: readonly NotExamined[];
}

/** Key of an attempt: `run/attempt`. */
export function attemptKey({ id, attempt }: { readonly id: number; readonly attempt: number }): string {
  return `${id}/${attempt}`;
}

/**
 * Reads the jobs of a sample of runs, one request each, except of those that are known. Where the sample's runs were started again,
 * give their older attempts too: that a job failed and then passed shows in both alone. When the budget ends early, what was read is
 * a fair part of the sample: known jobs, which are mostly those of failures, do not get in before their turn.
 *
 * @param known jobs that were read already, by `run/attempt`
 */
export async function collectJobs(
  history: CiHistory,
  sample: readonly CiRun[],
  known: JobsByAttempt = new Map(),
  mayAsk: () => boolean = () => true,
): Promise<CollectedJobs> {
  const asked = new Map(sample.map((run) => [attemptKey(run), run]));
  const { answered, notExamined } = await askEach(
    spread([...asked.values()]),
    (run): Promise<Answer<readonly CiJob[]>> => {
      const jobs = known.get(attemptKey(run));
      return jobs === undefined ? history.jobs(run.id, run.attempt) : Promise.resolve({ known: true, value: jobs });
    },
    mayAsk,
    (left) => `jobs of ${left.length} ${left.length === 1 ? 'attempt' : 'attempts'} in the sample`,
  );
  return { jobs: new Map(answered.map(({ question, value }) => [attemptKey(question), value])), notExamined };
}

/** Another order of the items, of which every beginning is spread over the whole: steps of the golden section, around and around. */
function spread<T>(items: readonly T[]): T[] {
  let stride = Math.max(1, Math.round(items.length * 0.618));
  while (commonDivisor(stride, items.length) > 1) stride++;
  return items.map((_, index) => items[(index * stride) % items.length] as T);
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
