import type { Answer, StateStore } from '@sar/baseline';
import { attempt, known } from '@sar/baseline';
import { AGENT_FILE, agentMemoryOf, agentMemoryText, type AgentMemory, type IssueMemory } from './agent-memory.js';
import { handOverVerdict, type BreakerLimits, type HandOverVerdict } from './breaker.js';

/** A hand-over that is about to begin. */
export interface Claim {
  readonly issue: number;
  readonly plan: string;
  readonly at: string;
  readonly limits: BreakerLimits;
}

/** What the state says about a claim, and what it remembers from now on. */
export interface Claimed {
  readonly verdict: HandOverVerdict;
  readonly memory: AgentMemory;
}

/**
 * Counts a hand-over in the state before it is done, or says why it is not. The verdict is that of the state as it is when it is
 * written, so that two runs at once do not count past the limits.
 */
export async function claimHandOver(state: StateStore, claim: Claim): Promise<Answer<Claimed>> {
  const { issue, plan, at, limits } = claim;
  return changed(state, `Issue #${issue} is handed over`, at, (memory) => {
    const verdict = handOverVerdict(memory, issue, plan, limits, at);
    return verdict.kind === 'due' ? { verdict, memory: withClaim(memory, claim) } : { verdict };
  });
}

/** The memory in which a hand-over is counted. Whom a limit was told of before is told of the next one, too. */
export function withClaim(memory: AgentMemory, { issue, plan, at }: Claim): AgentMemory {
  return withIssue(memory, issue, ({ handed }) => ({ handed: [...handed, { at, plan }] }));
}

/** What became of a claim: whether the plan stands in the issue, and whether all else was tried. */
export interface HandOverEnd {
  readonly isPosted: boolean;
  /** False where a halt came between: what is left is done once it is over, and not a day later. */
  readonly isSettled: boolean;
}

/** Writes down what became of a claim. */
export async function settleHandOver(
  state: StateStore,
  { issue, plan, at }: Claim,
  { isPosted, isSettled }: HandOverEnd,
): Promise<Answer<Claimed>> {
  const end = { ...(isPosted && { posted: true as const }), ...(isSettled && { settled: true as const }) };
  return changed(state, `Issue #${issue} was handed over`, at, (memory) => ({
    verdict: { kind: 'settled' },
    memory: withIssue(memory, issue, (before) => ({
      ...before,
      handed: before.handed.map((entry) => (entry.at === at && entry.plan === plan ? { ...entry, ...end } : entry)),
    })),
  }));
}

/** Writes down that people are told that an issue waits for them, unless they were told already. */
export async function claimTelling(state: StateStore, { issue, at, ...claim }: Claim): Promise<Answer<Claimed>> {
  return changed(state, `Issue #${issue} waits for a person`, at, (memory) => {
    const verdict = handOverVerdict(memory, issue, claim.plan, claim.limits, at);
    if (verdict.kind !== 'tripped' || verdict.limit !== 'finding' || verdict.isTold) return { verdict };
    return { verdict, memory: withIssue(memory, issue, (before) => ({ ...before, told: at })) };
  });
}

/** What is remembered now. */
export async function readAgentMemory(state: StateStore, at: string): Promise<Answer<AgentMemory>> {
  return attempt(async () => known(await agentMemoryOf(await state.read(AGENT_FILE), state.place, at)));
}

function withIssue(memory: AgentMemory, issue: number, next: (before: IssueMemory) => IssueMemory): AgentMemory {
  return { ...memory, issues: { ...memory.issues, [issue]: next(memory.issues[issue] ?? { handed: [] }) } };
}

async function changed(
  state: StateStore,
  message: string,
  at: string,
  change: (memory: AgentMemory) => { readonly verdict: HandOverVerdict; readonly memory?: AgentMemory },
): Promise<Answer<Claimed>> {
  return attempt(async () => {
    let claimed: Claimed | undefined;
    await state.update(message, async (read) => {
      const before = await agentMemoryOf(await read(AGENT_FILE), state.place, at);
      const { verdict, memory } = change(before);
      claimed = { verdict, memory: memory ?? before };
      return memory === undefined ? new Map() : new Map([[AGENT_FILE, agentMemoryText(memory)]]);
    });
    if (claimed === undefined) throw new Error(`${state.place} was not asked`);
    return known(claimed);
  });
}
