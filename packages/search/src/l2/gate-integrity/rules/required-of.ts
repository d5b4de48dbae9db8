import type { Job } from '@sar/workflows';
import type { GatePicture } from './gate-rule.js';

/** The jobs whose checks are required; where that is not known, the gates with an action, which are there to be required. */
export function requiredJobs({ workflow, gates, required }: GatePicture): readonly { readonly job: Job }[] {
  if (required === undefined) return gates.filter(({ kind }) => kind === 'action' || kind === 'alls-green');
  return workflow.jobs.filter((job) => required.isRequired(job, workflow)).map((job) => ({ job }));
}
