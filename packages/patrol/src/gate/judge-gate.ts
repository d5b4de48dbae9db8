import { known, unknown, type Answer, type GateLine, type GateVerdict } from '@sar/baseline';
import { gateChecks, integrityLines, runChecks, verdictOf, weakeningLine, type Approval, type IntegrityInput } from '@sar/gate';
import { gateJobs } from '@sar/search';
import type { RepositoryWorkflows } from '@sar/workflows';
import type { GateIntegrity, GateRun } from './gate-input.js';
import { comparedWith, gatePortsOf } from './gate-ports-of.js';
import type { OpenGate } from './open-gate.js';
import { proofs } from './proofs.js';

/**
 * Judges: runs the checks, and adds what is known of the gate's own integrity, of a change that weakens it, and of findings that are to be
 * gone. Writes nothing.
 *
 * @throws UserError for a check that there is not, before anything runs
 */
export async function judgeGate(opened: OpenGate, run: GateRun): Promise<GateVerdict> {
  const { gate, ci } = opened.survey.baseline;
  const checks = gateChecks(gate, run.checks);
  const approval = await approvalOf(opened, run);
  const isApproved = approval.known && approval.value !== undefined;
  const compared = comparedWith(opened, isApproved);
  const ports = gatePortsOf(opened, isApproved, compared);
  const lines: GateLine[] = [
    ...(await runChecks(checks, ports, {
      concurrency: run.concurrency ?? gate.concurrency,
      failFast: run.failFast,
      degradedPercent: ci.thresholds.degraded,
    })),
    ...(run.integrity === undefined ? [] : integrityLines({ ...run.integrity, workflow: workflowOf(opened, run.integrity) })),
    ...(opened.change === undefined ? [] : [weakeningLine(opened.change.weakenings, approval, opened.approvers)]),
    ...(await proofs(opened, run.proves, ports, compared)),
  ];
  return verdictOf(lines, run.onUnknown);
}

/** Asked only where there is something to approve. */
async function approvalOf({ change, approvers }: OpenGate, { approval }: GateRun): Promise<Answer<Approval | undefined>> {
  if (change === undefined || change.weakenings.length === 0) return known(undefined);
  if (approval === undefined) return unknown('not-configured', 'approvals are read of a pull request on GitHub');
  return approval(approvers);
}

function workflowOf({ survey }: OpenGate, { job }: GateIntegrity): IntegrityInput['workflow'] {
  if (job === undefined || isOfCalledWorkflow(survey.repository, job)) return undefined;
  const read = gateJobs(survey.repository, job.workflowPath, job.id);
  if (!read.known) return read;
  const { gate, jobs, alwaysRuns } = read.value;
  return known({
    path: job.workflowPath,
    job: gate.id,
    line: gate.line,
    runsAlways: alwaysRuns,
    jobs: jobs.map(({ id, needs }) => ({ id, needs })),
  });
}

/** The runner names the workflow that was started, also where a job of one that it calls runs: that one says which jobs are around the gate. */
function isOfCalledWorkflow(repository: RepositoryWorkflows, { workflowPath, id }: NonNullable<GateIntegrity['job']>): boolean {
  const document = repository.workflow(workflowPath);
  if (document?.kind !== 'workflow') return false;
  const { jobs } = document;
  return (
    jobs.some(({ uses }) => uses !== undefined) && !jobs.some((job) => job.uses === undefined && job.id.toLowerCase() === id.toLowerCase())
  );
}
