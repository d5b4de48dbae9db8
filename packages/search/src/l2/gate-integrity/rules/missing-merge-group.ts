import { jobArtefact, jobTitle } from '../gate-place.js';
import type { GateRule } from './gate-rule.js';
import { requiredJobs } from './required-of.js';

/** A required check that does not run in the merge queue. Only where the baseline says that there is one. */
export const missingMergeGroup: GateRule = (picture) => {
  const { workflow, hasMergeQueue } = picture;
  const events = new Set(workflow.triggers.map(({ event }) => event));
  if (!hasMergeQueue || events.has('merge_group') || !(events.has('pull_request') || events.has('pull_request_target'))) return [];
  return requiredJobs(picture).map(({ job }) => ({
    rule: 'missing-merge-group' as const,
    artefact: jobArtefact(workflow, job),
    identity: [workflow.path, job.id],
    message: `the check of ${jobTitle(job)} is not made in the merge queue, which waits for it where it is required`,
    expected: 'the trigger `merge_group`',
    actual: [...events]
      .map((event) => event.slice(0, 50))
      .join(', ')
      .slice(0, 200),
  }));
};
