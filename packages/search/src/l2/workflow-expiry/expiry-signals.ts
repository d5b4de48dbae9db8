import { quoteUntrusted, type CiWorkflow, type Signal } from '@sar/baseline';
import { signalOf } from '../../reading/signal-of.js';
import { WORKFLOW_EXPIRY_RULE_TABLE } from './workflow-expiry-rules.js';
import type { WorkflowFile } from './workflow-files.js';

const [DISABLED, NEVER_RAN, ORPHANED, JOBS_OFF, OLD_RUNS] = WORKFLOW_EXPIRY_RULE_TABLE;

export function disabledSignal({ path, name, line }: WorkflowFile, { state, updatedAt, url }: CiWorkflow): Signal {
  const isOfGitHub = state === 'disabled_inactivity';
  const who = isOfGitHub ? 'GitHub disabled it because nothing happened in the repository for 60 days' : 'somebody disabled it';
  return signalOf(DISABLED, 'L2', {
    artefact: { kind: 'workflow', path, line, name, url },
    identity: [path],
    message: `nothing starts the workflow ${quoteUntrusted(name)}: ${who}; its state was last changed on ${updatedAt.slice(0, 10)}`,
    expected: 'a workflow that is active, or no file',
    actual: state,
  });
}

/** @param isActive true when other workflows of the repository ran; where none did, or only rare events start it, the signal is doubtful */
export function neverRanSignal({ path, name, line, isUsual }: WorkflowFile, { createdAt, url }: CiWorkflow, isActive: boolean): Signal {
  return signalOf(NEVER_RAN, 'L2', {
    artefact: { kind: 'workflow', path, line, name, url },
    identity: [path],
    message: `GitHub knows the workflow ${quoteUntrusted(name)} since ${createdAt.slice(0, 10)} and has no run of it (runs are kept for 90 days by default)`,
    expected: 'a workflow that runs',
    actual: 'no run',
    ...(!(isUsual && isActive) && { pedantic: true }),
  });
}

/** @param lastRunAt ISO 8601 */
export function orphanedSignal({ id, path, name, state, url }: CiWorkflow, branch: string, lastRunAt: string): Signal {
  const where = state === 'deleted' ? 'was deleted' : `is not on ${quoteUntrusted(branch)}`;
  return signalOf(ORPHANED, 'L2', {
    artefact: { kind: 'workflow', path, name, url },
    identity: [path],
    message: `GitHub still lists the workflow ${quoteUntrusted(name)} (${id}), whose file ${where}; its newest run is of ${lastRunAt.slice(0, 10)}`,
    expected: `a file ${quoteUntrusted(path)}, or no runs of it`,
    actual: `state ${quoteUntrusted(state)}, no file`,
  });
}

export function jobsOffSignal({ path, name, line, jobsOff }: WorkflowFile): Signal {
  return signalOf(JOBS_OFF, 'L2', {
    artefact: { kind: 'workflow', path, line, name },
    identity: [path],
    message: `the workflow ${quoteUntrusted(name)} does nothing: the condition of ${jobsOff === 1 ? 'its only job' : `each of its ${jobsOff} jobs`} is always false`,
    expected: 'a job that can run, or no file',
    actual: `${jobsOff} ${jobsOff === 1 ? 'job' : 'jobs'} with \`if: false\``,
  });
}

/** What is known of runs that are too old. */
export interface OldRuns {
  readonly count: number;
  /** Span in which they were counted, ISO 8601. */
  readonly since: string;
  readonly until: string;
  /** Of the newest of them. */
  readonly url: string;
}

export function oldRunsSignal({ count, since, until, url }: OldRuns, days: number): Signal {
  const span = `${since.slice(0, 16).replace('T', ' ')} and ${until.slice(0, 16).replace('T', ' ')} UTC`;
  return signalOf(OLD_RUNS, 'L2', {
    artefact: { kind: 'run', path: '.github/workflows', name: 'old runs', url },
    identity: [],
    message: `runs are kept for longer than ${days} days: ${count} of the time between ${span} ${count === 1 ? 'is' : 'are'} still there`,
    expected: `no run that is older than ${days} days`,
    actual: `at least ${count} ${count === 1 ? 'run' : 'runs'}`,
  });
}
