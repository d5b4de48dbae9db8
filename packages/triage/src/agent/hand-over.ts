import type { TriageAct } from '@sar/baseline';
import { handOverVerdict, type HandOverVerdict } from './breaker.js';
import { readAgentMemory } from './claim-hand-over.js';
import { doHandOver, type Wanted } from './do-hand-over.js';
import { personNeeded, quiet, stateAct, tripped, wouldDo } from './hand-over-acts.js';
import type { HandOverInput, HandOverPorts, HandOverSubject } from './hand-over-input.js';

/**
 * Hands findings over to the coding agent: the sprint plan as a comment on the issue, the assignment, the dispatch, as far as the
 * baseline asks for them. Each hand-over is counted in the state before it is done, so that a run that is killed, or runs at once, never
 * exceed the limits of `agent`; what did not come to its end is taken up by a later run, which counts again. Without a state that can be
 * written nothing is handed over. An issue that somebody is assigned to already keeps its people.
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
  const memory = await readAgentMemory(state, input.at);
  if (!memory.known) return { acts: [stateAct(`nothing is handed over: ${memory.detail}`)] };
  const limits = { 'max-per-finding': input.settings['max-per-finding'], 'max-per-day': input.settings['max-per-day'] };
  for (const subject of input.subjects) {
    const claim = { issue: subject.issue.number, plan: subject.plan.digest, at: input.at, limits };
    const before = handOverVerdict(memory.value, claim.issue, claim.plan, limits, input.at);
    const wanted = wantedActs(subject, before, input, ports);
    acts.push(...personNeeded(subject, input, ports));
    if (wanted.length === 0 || before.kind === 'settled' || before.kind === 'running') {
      acts.push(quiet(subject, before));
      continue;
    }
    if (options.dryRun) {
      acts.push(before.kind === 'due' ? wouldDo(subject, input) : tripped(subject, before, limits));
      continue;
    }
    const isHalted = await doHandOver(subject, { claim, wanted, state, input, ports, acts });
    if (isHalted) break;
  }
  return { acts };
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
