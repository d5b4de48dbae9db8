import type { TriageAct } from '@sar/baseline';
import { handOverVerdict, type HandOverVerdict } from './breaker.js';
import { readAgentMemory, withClaim } from './claim-hand-over.js';
import { doHandOver, type Wanted } from './do-hand-over.js';
import { personNeeded, quiet, stateAct, tripped, waitingForAnotherDay, wouldDo } from './hand-over-acts.js';
import type { HandOverInput, HandOverPorts, HandOverSubject } from './hand-over-input.js';

/**
 * Hands findings over to the coding agent: the sprint plan as a comment on the issue, the assignment, the dispatch, as far as the
 * baseline asks for them. Each hand-over is counted in the state before it is done, so that a run that is killed, or runs at once, never
 * exceed the limits of `agent`; what did not come to its end is taken up by a later run, which counts again. Without a state that can be
 * written nothing is handed over. The guard is asked before each act, so that ports need none of their own. An issue that somebody is assigned to already keeps its people.
 */
export async function handOver(
  input: HandOverInput,
  ports: HandOverPorts,
  options: { readonly dryRun: boolean },
): Promise<{ readonly acts: readonly TriageAct[] }> {
  const acts: TriageAct[] = [];
  if (input.subjects.length === 0) return { acts };
  const { state } = ports;
  if (state === undefined) return { acts: [stateAct('nothing is handed over: there is no state that remembers it')] };
  const read = await readAgentMemory(state, input.at);
  if (!read.known) return { acts: [stateAct(`nothing is handed over: ${read.detail}`)] };
  const limits = { 'max-per-finding': input.settings['max-per-finding'], 'max-per-day': input.settings['max-per-day'] };
  const another: number[] = [];
  let memory = read.value;
  for (const subject of input.subjects) {
    const claim = { issue: subject.issue.number, plan: subject.plan.digest, at: input.at, limits };
    const before = handOverVerdict(memory, claim.issue, claim.plan, limits, input.at);
    const wanted = wantedActs(subject, before, input, ports);
    // What a limit holds back costs nothing, neither a request nor a line for each issue.
    if (wanted.length > 0 && before.kind === 'tripped' && before.limit === 'day') {
      another.push(claim.issue);
      continue;
    }
    acts.push(...personNeeded(subject, input, ports));
    if (wanted.length === 0 || before.kind === 'settled' || before.kind === 'running') acts.push(quiet(subject, before));
    else if (before.kind === 'tripped' && (before.isTold || options.dryRun)) acts.push(tripped(subject, limits));
    else if (options.dryRun) {
      acts.push(wouldDo(subject, input));
      memory = withClaim(memory, claim);
    } else {
      const done = await doHandOver(subject, { claim, wanted, state, input, ports, acts });
      if (done.kind === 'ended') break;
      if (done.kind === 'daily') another.push(claim.issue);
      memory = done.memory;
    }
  }
  return { acts: [...acts, ...waitingForAnotherDay(another, limits)] };
}

/** What a hand-over would consist of; nothing where it would change nothing. */
function wantedActs(
  { issue }: HandOverSubject,
  verdict: HandOverVerdict,
  { settings }: HandOverInput,
  { agentBoard, dispatcher }: HandOverPorts,
): readonly Wanted[] {
  const isPosted = 'isPlanPosted' in verdict && verdict.isPlanPosted;
  return [
    ...(isPosted ? [] : (['comment'] as const)),
    ...(settings.assign !== undefined && agentBoard !== undefined && issue.assignees.length === 0 ? (['assign'] as const) : []),
    ...(settings.dispatch !== undefined && dispatcher !== undefined ? (['dispatch'] as const) : []),
  ];
}
