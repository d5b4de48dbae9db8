import type { CiJob, CiStep } from '@sar/baseline';
import { timeOf } from '../collect/time-of.js';

const FAILED: ReadonlySet<string | undefined> = new Set(['failure', 'timed_out', 'startup_failure']);
/** The runner's own steps: they begin and end every job. */
const OWN_STEP = /^(?:Set up job|Complete job|Post .*)$/;
const CHECKOUT = /checkout/i;
/** `test (ubuntu-latest, 3.12)`: the name of a job and the values of its matrix. */
const MATRIX_JOB = /^(.*) \(([^()]*)\)$/s;
/** A gate has one step that tests results, or two with a message. */
const GATE_STEPS = 2;
const GATE_SECONDS = 60;

/** A job that failed, and where. */
export interface FailedJob {
  readonly job: CiJob;
  readonly step: CiStep | undefined;
}

/**
 * The jobs that a run failed by, in the order in which they ended. Jobs that were cancelled count only when none failed: the others were
 * cancelled because of those that did, or a job ran out of its time, which GitHub calls cancelled too.
 */
export function failedJobs(jobs: readonly CiJob[]): readonly FailedJob[] {
  const failed = jobs.filter(({ conclusion }) => FAILED.has(conclusion));
  const chosen = failed.length > 0 ? failed : jobs.filter(({ conclusion }) => conclusion === 'cancelled');
  return chosen.map((job) => ({ job, step: failedStep(job) })).sort((a, b) => endOf(a.job) - endOf(b.job) || a.job.id - b.job.id);
}

function failedStep({ steps }: CiJob): CiStep | undefined {
  return steps.find(({ conclusion }) => FAILED.has(conclusion)) ?? steps.find(({ conclusion }) => conclusion === 'cancelled');
}

/**
 * True for a job that failed only because another one did, such as one that tests `needs.*.result` so that a branch rule has one check to
 * ask for: it began after another job had failed, took at most a minute, checked nothing out, and has at most two steps of its own.
 */
export function isGate({ job }: FailedJob, all: readonly FailedJob[]): boolean {
  const started = timeOf(job.startedAt);
  if (started === undefined || !all.some((other) => other.job.id !== job.id && endOf(other.job) <= started)) return false;
  const own = job.steps.filter(({ name }) => !OWN_STEP.test(name));
  if (own.length === 0 || own.length > GATE_STEPS || own.some(({ name }) => CHECKOUT.test(name))) return false;
  return endOf(job) - started <= GATE_SECONDS * 1000;
}

/**
 * Jobs with the same sign failed in the same place of the same job, in other combinations of its matrix. The values of the matrix do not
 * count in the step's name, which may show them as the job's name does.
 */
export function signOf({ job, step }: FailedJob): string {
  const [, name = job.name, values = ''] = MATRIX_JOB.exec(job.name) ?? [];
  let place = step?.name;
  for (const value of values.split(', ').sort((x, y) => y.length - x.length)) if (value !== '') place = place?.replaceAll(value, '*');
  return JSON.stringify([name, job.conclusion, step?.number, place]);
}

function endOf({ completedAt }: CiJob): number {
  return timeOf(completedAt) ?? Number.MAX_SAFE_INTEGER;
}
