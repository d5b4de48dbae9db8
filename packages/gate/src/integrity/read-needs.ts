/** What became of a job that is needed. */
export const JOB_RESULTS = ['success', 'failure', 'cancelled', 'skipped'] as const;
export type JobResult = (typeof JOB_RESULTS)[number];

/** Longest text, in UTF-16 units: the runner hands an input over in a variable of the environment, which Linux bounds at a tenth of it. */
const MAX_LENGTH = 1_048_576;
const MAX_JOBS = 1000;
/** Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_id */
const JOB_ID = /^[A-Za-z_][A-Za-z0-9_-]{0,199}$/;

/** The results of the needed jobs by their ids, or what is wrong with the text. */
export type NeedsReading =
  | { readonly ok: true; readonly results: ReadonlyMap<string, JobResult> }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads `${{ toJSON(needs) }}`: an object with a result for each job. The outputs of the jobs are left alone. What is not as GitHub writes it
 * is refused as a whole, since a job that is overlooked is a failure that nobody sees. The problem holds none of the text.
 *
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#needs-context
 */
export function readNeeds(text: string): NeedsReading {
  if (text.trim() === '') return refused('it is empty');
  if (text.length > MAX_LENGTH) return refused(`it is longer than ${MAX_LENGTH} characters`);
  const whole = parsed(text);
  if (!isObject(whole)) return refused('it is no JSON object');
  const entries = Object.entries(whole);
  if (entries.length > MAX_JOBS) return refused(`it names more than ${MAX_JOBS} jobs`);
  const results = new Map<string, JobResult>();
  for (const [id, job] of entries) {
    if (!JOB_ID.test(id)) return refused('a key of it is no id of a job');
    const result = isObject(job) ? job['result'] : undefined;
    const known = JOB_RESULTS.find((each) => each === result);
    if (known === undefined) return refused(`the job ${id} has no result of ${JOB_RESULTS.join(', ')}`);
    results.set(id, known);
  }
  return { ok: true, results };
}

function refused(problem: string): NeedsReading {
  return { ok: false, problem };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
