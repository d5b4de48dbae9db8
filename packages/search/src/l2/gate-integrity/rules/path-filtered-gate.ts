import type { Trigger } from '@sar/workflows';
import type { Gate } from '../gate-of.js';
import { jobArtefact, jobTitle } from '../gate-place.js';
import type { GatePicture, GateRule } from './gate-rule.js';
import { requiredJobs } from './required-of.js';

const EVENTS: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target']);
/** Characters that mean something in a filter. */
const NOT_PLAIN = /[*?+![\]\\]/;

/**
 * A required check of a workflow that a filter keeps from starting. Without a token it is not known whether a gate is required, so that it is only a hint. Where another workflow makes a check of that name
 * without a filter, that one reports.
 */
export const pathFilteredGate: GateRule = (picture) => {
  const { workflow, required } = picture;
  const found = workflow.triggers.flatMap((trigger) => filterOf(trigger, required?.branch) ?? []);
  const [filter] = found;
  const starts = workflow.triggers.filter(({ event }) => EVENTS.has(event)).length;
  if (filter === undefined || found.length < starts) return [];
  return requiredJobs(picture)
    .filter((gate) => !isReportedElsewhere(gate, picture))
    .map(({ job }) => ({
      rule: 'path-filtered-gate' as const,
      artefact: jobArtefact(workflow, job),
      identity: [workflow.path, job.id],
      message: `the check of ${jobTitle(job)} is not reported for pull requests that ${filter.key} leaves out: where it is required, they wait for ever`,
      expected: `${filter.trigger.event} without ${filter.key}`,
      actual: `${filter.trigger.event} with ${filter.key}`,
      evidence: [{ path: workflow.path, line: filter.trigger.range.line, text: `${filter.trigger.event}: ${filter.key}` }],
      ...(required === undefined && { pedantic: true, impact: 'advisory' as const }),
    }));
};

function filterOf(trigger: Trigger, branch: string | undefined): { readonly trigger: Trigger; readonly key: string } | undefined {
  if (!EVENTS.has(trigger.event)) return undefined;
  if (trigger.paths !== undefined) return { trigger, key: '`paths`' };
  if (trigger.pathsIgnore !== undefined) return { trigger, key: '`paths-ignore`' };
  const { branches, branchesIgnore } = trigger;
  if (branch === undefined) return undefined;
  if (branchesIgnore?.includes(branch) === true) return { trigger, key: '`branches-ignore`' };
  const isLeftOut = branches !== undefined && !branches.some((pattern) => pattern === branch || NOT_PLAIN.test(pattern));
  return isLeftOut ? { trigger, key: '`branches`' } : undefined;
}

/** A job of the same name in another workflow: the usual way to report a check where the first one does not start. */
function isReportedElsewhere({ job }: Pick<Gate, 'job'>, { workflow, repository }: GatePicture): boolean {
  const name = (job.name ?? { value: job.id }).value;
  return repository
    .workflows()
    .some(
      (other) =>
        other.kind === 'workflow' &&
        other.path !== workflow.path &&
        other.triggers.some(({ event }) => EVENTS.has(event)) &&
        other.jobs.some((each) => (each.name?.value ?? each.id) === name),
    );
}
