import type { CiRun } from '@sar/baseline';
import type { FailedJob } from './failed-jobs.js';

/**
 * What the conclusions say, as lines for patterns that look there: `run: startup_failure`, `job: timed_out`, `step: failure`,
 * `failed step: Set up job`, or `failed step: none` where a job failed outside its steps.
 */
export function conclusionLines(run: CiRun, failed: FailedJob | undefined): readonly string[] {
  const lines = [`run: ${run.conclusion ?? 'none'}`];
  if (failed === undefined) return lines;
  lines.push(`job: ${failed.job.conclusion ?? 'none'}`);
  if (failed.step === undefined) lines.push('failed step: none');
  else lines.push(`step: ${failed.step.conclusion ?? 'none'}`, `failed step: ${failed.step.name.slice(0, 500)}`);
  return lines;
}
