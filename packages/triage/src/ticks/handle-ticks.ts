import { attempt, mayWrite, unknown, type Answer, type BoardIssue, type TriageAct } from '@sar/baseline';
import { answerBoxes } from './answer-boxes.js';
import { claimTicks, type TickClaim } from './claim-ticks.js';
import { doTasks, Halted } from './do-tasks.js';
import { newTicks } from './new-ticks.js';
import { isOwnDashboard } from './own-dashboard.js';
import { refuseTicks, roleOf } from './refuse-ticks.js';
import type { TickInput, TickPorts, TickReport } from './tick-input.js';
import { actOfTick, dashboardAct, inCode, type TickResult } from './tick-result.js';
import { ticksLeft, tickTasks, type TickTask } from './tick-tasks.js';

export interface TickOptions {
  readonly dryRun: boolean;
  /** Login that SAR writes as, where it is known. */
  readonly author?: string;
}

/**
 * Acts on the boxes that are ticked in the dashboard, as it is now, when a person who may write ticked one: starts playbooks, accepts
 * findings, offers waivers. All boxes of an event are answered in one comment and emptied, also those that could not be acted on; a halt
 * leaves them. Boxes that somebody else ticked are emptied without being acted on, so that the next person does not answer for them.
 *
 * Killed at any place and run again it comes to the same end: what is accepted and offered is there once, and no playbook is started more
 * often than `agent.max-per-finding` and `agent.max-per-day` of the baseline allow in 24 hours.
 */
export async function handleTicks(input: TickInput, ports: TickPorts, options: TickOptions): Promise<TickReport> {
  if (isOwnApp(input.sender, options.author)) return nothing('SAR edited the dashboard itself');
  const read = await attempt(async () => ports.board.read(input.issueNumber));
  if (!read.known) return impossible(`the dashboard cannot be read: ${read.detail}`);
  const issue = read.value;
  if (issue === undefined || !isOwnDashboard(issue, options.author))
    return nothing(`issue #${input.issueNumber} is no open dashboard of SAR`);
  const tasks = tasksOf(issue.body, input, options.author);
  if (tasks.length === 0) return nothing('no box is ticked');
  const role = await roleOf(input.sender, ports);
  if (!role.known) return impossible(`no box is acted on, since the role of the sender cannot be read: ${role.detail}`);
  if (!mayWrite(role.value)) return refuseTicks(role.value, tasks, input, ports, options.dryRun);
  if (options.dryRun) return { acts: tasks.map(wouldDo), playbooks: [] };
  const halt = await ports.guard.check();
  if (!halt.isAllowed) return impossible(`no box is acted on: ${halt.reason}`);
  return act(tasks, issue, input, ports);
}

async function act(tasks: readonly TickTask[], issue: BoardIssue, input: TickInput, ports: TickPorts): Promise<TickReport> {
  const { baseline, issueNumber, at } = input;
  const left = ticksLeft(issue.body);
  const limits = { 'max-per-finding': baseline.agent['max-per-finding'], 'max-per-day': baseline.agent['max-per-day'] };
  const claims = { tasks, issueNumber, limits, waiveDays: baseline.issues['waive-days'], at };
  const claim: Answer<TickClaim> =
    ports.state === undefined ? unknown('not-configured', 'there is no state that remembers it') : await claimTicks(ports.state, claims);
  try {
    const results: readonly TickResult[] = claim.known
      ? await doTasks(tasks, claim.value, issue.url, input, ports)
      : tasks.map((task) => ({ task, outcome: 'not-possible', words: `nothing was done: ${inCode(claim.detail)}` }));
    const refused = claim.known ? claim.value.refusedRuns : new Map<string, string>();
    const playbooks = tasks.flatMap((task) =>
      task.kind === 'run' && claim.known && !refused.has(task.tick.id)
        ? [{ subject: task.tick.id, playbook: task.playbook, findings: task.findings }]
        : [],
    );
    return { acts: [...results.map(actOfTick), ...(await answerBoxes(results, left, input, ports))], playbooks };
  } catch (error) {
    if (!(error instanceof Halted)) throw error;
    return impossible(`the boxes stay ticked: ${error.message}`);
  }
}

function isOwnApp(sender: string, author: string | undefined): boolean {
  return author !== undefined && sender.endsWith('[bot]') && (sender === author || sender === `${author}[bot]`);
}

/**
 * What is asked for. With the token of a person SAR writes as that person, and keeps what others ticked: then only the boxes are theirs
 * that this edit ticked, since SAR itself ticks none.
 */
function tasksOf(body: string, { sender, before, baseline }: TickInput, author: string | undefined): readonly TickTask[] {
  const tasks = tickTasks(body, baseline.playbooks.list);
  return sender === author ? newTicks(tasks, before ?? body) : tasks;
}

function wouldDo(task: TickTask): TriageAct {
  return task.kind === 'refused'
    ? actOfTick({ task, outcome: 'not-possible', words: task.why })
    : actOfTick({ task, outcome: 'would-do', words: task.kind === 'run' ? `${task.playbook} is started` : `${task.kind} it` });
}

function nothing(detail: string): TickReport {
  return { acts: [dashboardAct('unchanged', detail)], playbooks: [] };
}

function impossible(detail: string): TickReport {
  return { acts: [dashboardAct('not-possible', detail)], playbooks: [] };
}
