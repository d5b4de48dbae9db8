import { resolve } from 'node:path';
import { readTextFile } from '@sar/host';
import type { GateIntegrity } from '@sar/patrol';
import type { Arguments } from '../../arguments/command.js';
import type { Io } from '../../io.js';

/**
 * What the gate knows of its place in a workflow: the results of the needed jobs, and in a run of GitHub Actions its own job. Undefined
 * without `--needs`: then it is no gate of a workflow.
 *
 * @throws UserError when the file cannot be read
 */
export function integrityOption(given: Arguments, io: Io): GateIntegrity | undefined {
  const file = given.value('needs');
  if (file === undefined) return undefined;
  const needs = file === '-' ? io.readInput() : readTextFile(resolve(io.workingDirectory, file));
  const job = runningJob(io.environment);
  return { needs, allowSkipped: given.values('allow-skipped'), required: undefined, ...(job !== undefined && { job }) };
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables: `owner/repository/path@reference` */
const WORKFLOW = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@/;

function runningJob(environment: Io['environment']): GateIntegrity['job'] {
  const { GITHUB_ACTIONS: isRun, GITHUB_JOB: id = '', GITHUB_WORKFLOW_REF: workflow = '' } = environment;
  const [, workflowPath] = WORKFLOW.exec(workflow) ?? [];
  return isRun !== 'true' || id === '' || workflowPath === undefined ? undefined : { workflowPath, id };
}
