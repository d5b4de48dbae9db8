import { known, unknown, type Answer } from '@sar/baseline';
import type { Job, Workflow } from '@sar/workflows';
import type { SensorInput } from '../../sensor.js';
import { jobCheckNames } from '../test-gate/checks/job-check-names.js';

/** The checks that the rules of a branch require. */
export interface RequiredChecks {
  readonly branch: string;
  /** Whether a job makes a required check, by all of its name: a name that only the run knows is none. */
  isRequired(job: Job, workflow: Workflow): boolean;
}

/** The checks that the default branch requires, or the one that `sensors.test-gate.required-checks-branch` names. */
export async function requiredChecks({ github, history, baseline, branch }: SensorInput): Promise<Answer<RequiredChecks>> {
  if (github === undefined) return unknown('no-token', 'which checks are required is only known with a token');
  const asked = await history?.defaultBranch();
  const name = baseline.sensors['test-gate']['required-checks-branch'] ?? (asked?.known === true ? asked.value : branch);
  if (name === undefined) return unknown('not-configured', 'name the branch in sensors.test-gate.required-checks-branch');
  const required = await github.requiredChecks(name);
  if (!required.known) return required;
  const contexts = new Set(required.value.map(({ context }) => context));
  return known({
    branch: name,
    isRequired: (job, { triggers }) =>
      job.uses === undefined &&
      job.matrix === undefined &&
      triggers.some(({ event }) => event !== 'workflow_call') &&
      jobCheckNames(job).some(([name, ...more]) => name !== undefined && more.length === 0 && contexts.has(name)),
  });
}
