import type { CiRun, FailedRun } from '@sar/baseline';
import type { ExaminedRun } from './examined.js';

/** A failed run with its causes, for the telemetry report. Gates are left out: they failed because the others did. */
export function failedRunOf(run: CiRun, examined: ExaminedRun | undefined, isSelfHealing: boolean): FailedRun {
  const jobs = (examined?.jobs ?? []).filter(({ how }) => how !== 'gate');
  return {
    id: run.id,
    name: run.name,
    path: run.path,
    url: run.url,
    conclusion: run.conclusion ?? 'none',
    attempt: run.attempt,
    createdAt: run.createdAt,
    isSelfHealing,
    classification: examined?.classification,
    jobs: jobs.map(({ job, step, classification }) => ({
      name: job.name,
      url: job.url,
      step,
      pattern: classification.pattern ?? 'unknown',
    })),
  };
}
