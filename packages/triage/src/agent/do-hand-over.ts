import { attempt, type TriageAct } from '@sar/baseline';
import type { AgentMemory } from './agent-memory.js';
import { claimHandOver, claimTelling, settleHandOver, type Claim } from './claim-hand-over.js';
import { dispatchTarget } from './dispatch-target.js';
import { none, quiet, reported, stateAct, tripped } from './hand-over-acts.js';
import type { HandOverInput, HandOverPorts, HandOverSubject } from './hand-over-input.js';
import { handOverPayload, planComment, waitingComment } from './hand-over-words.js';
import { isAssigned } from './agent-logins.js';

/** What a hand-over may consist of, in its order: an agent reads the comments that are there when it is assigned. */
export type Wanted = 'comment' | 'assign' | 'dispatch';

/** One hand-over, and what it is done with. */
export interface Doing {
  readonly claim: Claim;
  readonly wanted: readonly Wanted[];
  readonly state: NonNullable<HandOverPorts['state']>;
  readonly input: HandOverInput;
  readonly ports: HandOverPorts;
  readonly acts: TriageAct[];
}

/** `ended`: nothing more can be handed over in this run. `memory`: what is remembered now; `daily`: the limit of a day, which is told once. */
export type HandedOver = { readonly kind: 'ended' } | { readonly kind: 'done' | 'daily'; readonly memory: AgentMemory };

/** Does one hand-over. A halt ends the run, and so does a state that cannot be written. */
export async function doHandOver(subject: HandOverSubject, doing: Doing): Promise<HandedOver> {
  const { claim, state, ports, acts } = doing;
  if (await isHalted(doing, subject)) return { kind: 'ended' };
  const claimed = await claimHandOver(state, claim);
  if (!claimed.known) {
    acts.push(stateAct(`issue #${claim.issue} is not handed over, and none behind it: ${claimed.detail}`));
    return { kind: 'ended' };
  }
  const { verdict, memory } = claimed.value;
  if (verdict.kind === 'tripped') {
    if (verdict.limit === 'day') return { kind: 'daily', memory };
    acts.push(tripped(subject, claim.limits));
    if (!verdict.isTold) await tell(subject, doing);
    return { kind: 'done', memory };
  }
  if (verdict.kind !== 'due') {
    acts.push(quiet(subject, verdict));
    return { kind: 'done', memory };
  }
  let isPosted = verdict.isPlanPosted;
  let wasHalted = false;
  for (const what of doing.wanted) {
    // A plan that nobody can read is no hand-over.
    if (what !== 'comment' && !isPosted) break;
    if (what === 'comment' && isPosted) continue;
    wasHalted = await isHalted(doing, subject);
    if (wasHalted) break;
    const act = await attemptAct(what, subject, doing);
    acts.push(act);
    if (what === 'comment') isPosted = act.outcome === 'done';
  }
  // What was done is written down whatever halts now: forgotten, it would be done again.
  const settled = await settleHandOver(state, claim, { isPosted, isSettled: !wasHalted });
  if (!settled.known)
    acts.push(stateAct(`what became of the hand-over of issue #${claim.issue} could not be written down: ${settled.detail}`));
  return wasHalted ? { kind: 'ended' } : { kind: 'done', memory };

  async function attemptAct(what: Wanted, { issue, plan }: HandOverSubject, { input, wanted }: Doing): Promise<TriageAct> {
    const { settings } = input;
    if (what === 'comment') {
      const text = planComment(plan.markdown, settings.assign, wanted.includes('assign') || issue.assignees.length > 0);
      const answer = await attempt(async () => ports.board.comment(issue.number, text));
      return reported('comment', `the sprint plan in issue #${issue.number}`, answer, answer.known ? answer.value.url : issue.url);
    }
    if (what === 'assign') return assignment(subject, doing);
    const target = dispatchTarget(settings.dispatch ?? '', input.defaultBranch);
    const answer = await attempt(async () => ports.dispatcher?.dispatch(target, handOverPayload(subject.subject, issue.number)) ?? none());
    return reported('dispatch', `${settings.dispatch ?? ''} for issue #${issue.number}`, answer, issue.url);
  }
}

async function assignment({ issue }: HandOverSubject, { input, ports }: Doing): Promise<TriageAct> {
  const login = input.settings.assign ?? '';
  const answer = await attempt(async () => ports.agentBoard?.assign(issue.number, [login]) ?? none());
  const what = `issue #${issue.number} to ${login}`;
  // GitHub leaves out whom it does not take, and answers as if all were well.
  if (answer.known && !isAssigned(answer.value, login)) {
    return {
      what: 'assign',
      outcome: 'not-possible',
      detail: `${what}: GitHub did not assign it. See that the coding agent is switched on for this repository, and that \`agent-token\` is a user's who may use it`,
      url: issue.url,
    };
  }
  return reported('assign', what, answer, issue.url);
}

async function tell(subject: HandOverSubject, doing: Doing): Promise<void> {
  const { claim, state, ports, acts } = doing;
  if (await isHalted(doing, subject)) return;
  const claimed = await claimTelling(state, claim);
  if (!claimed.known || claimed.value.verdict.kind !== 'tripped' || claimed.value.verdict.isTold) return;
  if (await isHalted(doing, subject)) return;
  const { number, url } = subject.issue;
  const answer = await attempt(async () => ports.board.comment(number, waitingComment(claim.limits['max-per-finding'])));
  acts.push(reported('comment', `issue #${number} waits for a person`, answer, answer.known ? answer.value.url : url));
}

async function isHalted({ ports, acts }: Doing, { issue }: HandOverSubject): Promise<boolean> {
  const verdict = await ports.guard.check();
  if (verdict.isAllowed) return false;
  acts.push({
    what: 'assign',
    outcome: 'not-possible',
    detail: `issue #${issue.number} is not handed over: ${verdict.reason}`,
    url: issue.url,
  });
  return true;
}
