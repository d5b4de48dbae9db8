import { attempt } from '@sar/baseline';
import { dispatchTarget } from '../agent/dispatch-target.js';
import type { TickClaim } from './claim-ticks.js';
import { offerWaivers } from './offer-waivers.js';
import type { TickInput, TickPorts } from './tick-input.js';
import { inCode, type TickResult } from './tick-result.js';
import type { TickTask } from './tick-tasks.js';

/** Ids in one payload: GitHub takes 64 KB. */
const MOST_IDS = 500;

/** Why a box stays ticked: SAR is halted. */
export class Halted extends Error {}

/**
 * Does what boxes ask for, after it was claimed.
 *
 * @throws Halted as soon as SAR is halted
 */
export async function doTasks(
  tasks: readonly TickTask[],
  claim: TickClaim,
  issueUrl: string,
  input: TickInput,
  ports: TickPorts,
): Promise<readonly TickResult[]> {
  const waivers = await waiveAll(tasks, claim, issueUrl, input, ports);
  const results: TickResult[] = [];
  for (const task of tasks) {
    if (task.kind === 'refused') results.push({ task, outcome: 'not-possible', words: task.why });
    else if (task.kind === 'accept') results.push(accepted(task, claim));
    else if (task.kind === 'waive') results.push({ task, ...waivers });
    else results.push(await run(task, claim, input, ports));
  }
  return results;
}

function accepted(task: TickTask & { kind: 'accept' }, { isAcceptedNew }: TickClaim): TickResult {
  const { findings, left } = task;
  const words =
    findings.size === 1 && left === 0
      ? 'its finding is accepted as it is; the next triage lists it apart'
      : left === 0
        ? `its ${findings.size} findings are accepted as they are; the next triage lists them apart`
        : `${findings.size} of its ${findings.size + left} findings are accepted as they are, as many as a row can name; after the next triage tick it again for the others`;
  return { task, outcome: isAcceptedNew ? 'done' : 'unchanged', words };
}

async function run(task: TickTask & { kind: 'run' }, claim: TickClaim, input: TickInput, ports: TickPorts): Promise<TickResult> {
  const { playbook, tick, findings } = task;
  const refusal = claim.refusedRuns.get(tick.id);
  if (refusal !== undefined) return { task, outcome: 'not-now', words: `${playbook} is not started: ${refusal}; tick it again later` };
  const { dispatch } = input.baseline.playbooks;
  if (dispatch === undefined) return { task, outcome: 'done', words: `${playbook} is in the output \`matrix\` of this run` };
  const { dispatcher } = ports;
  if (dispatcher === undefined)
    return { task, outcome: 'not-possible', words: `${playbook} is not started: no token was given that may dispatch` };
  await expectNoHalt(ports);
  const payload = { subject: tick.id, issue: String(input.issueNumber), findings: findings.slice(0, MOST_IDS).join(','), playbook };
  const answer = await attempt(async () => dispatcher.dispatch(dispatchTarget(dispatch, input.defaultBranch), payload));
  return answer.known
    ? { task, outcome: 'done', words: `${playbook} is started by \`${dispatch}\`` }
    : { task, outcome: 'not-possible', words: `${playbook} is not started: ${inCode(answer.detail)}` };
}

/** One pull request for all waivers of the event. */
async function waiveAll(
  tasks: readonly TickTask[],
  { waivers }: TickClaim,
  issueUrl: string,
  input: TickInput,
  ports: TickPorts,
): Promise<Omit<TickResult, 'task'>> {
  const targets = tasks.flatMap((task) => (task.kind === 'waive' ? task.targets : []));
  if (waivers === undefined || targets.length === 0) return { outcome: 'unchanged', words: '' };
  await expectNoHalt(ports);
  const answer = await offerWaivers(targets, waivers, issueUrl, input, ports);
  if (!answer.known) return { outcome: 'not-possible', words: `no waiver is offered: ${inCode(answer.detail)}` };
  if (answer.value.kind === 'there') return { outcome: 'unchanged', words: 'the baseline waives it already' };
  const { url, isNew } = answer.value;
  return {
    outcome: isNew ? 'done' : 'unchanged',
    words: `a pull request waives it until ${waivers.expires}; it holds after the merge`,
    url,
  };
}

async function expectNoHalt({ guard }: TickPorts): Promise<void> {
  const verdict = await guard.check();
  if (!verdict.isAllowed) throw new Halted(verdict.reason);
}
