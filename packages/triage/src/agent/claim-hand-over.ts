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

/**
 * Counts a hand-over in the state before it is done, or says why it is not. The verdict is that of the state as it is when it is
 * written, so that two runs at once do not count past the limits.
 */
export async function claimHandOver(state: StateStore, { issue, plan, at, limits }: Claim): Promise<Answer<HandOverVerdict>> {
  return changed(state, `Issue #${issue} is handed over`, at, (memory) => {
    const verdict = handOverVerdict(memory, issue, plan, limits, at);
    if (verdict.kind !== 'due') return { verdict };
    const entry = { at, plan };
    return { verdict, memory: withIssue(memory, issue, (before) => ({ ...before, handed: [...before.handed, entry] })) };
  });
}

/** Writes down what became of a claim. */
export async function settleHandOver(state: StateStore, { issue, plan, at }: Claim, isPosted: boolean): Promise<Answer<HandOverVerdict>> {
  return changed(state, `Issue #${issue} was handed over`, at, (memory) => ({
    verdict: { kind: 'settled' },
    memory: withIssue(memory, issue, (before) => ({
      ...before,
      handed: before.handed.map((entry) =>
        entry.at === at && entry.plan === plan ? { ...entry, ...(isPosted && { posted: true as const }), settled: true as const } : entry,
      ),
    })),
  }));
}

/** Writes down that people are told that an issue waits for them, unless they were told already. */
export async function claimTelling(state: StateStore, { issue, at, ...claim }: Claim): Promise<Answer<HandOverVerdict>> {
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
): Promise<Answer<HandOverVerdict>> {
  return attempt(async () => {
    let verdict: HandOverVerdict = { kind: 'running' };
    await state.update(message, async (read) => {
      const next = change(await agentMemoryOf(await read(AGENT_FILE), state.place, at));
      verdict = next.verdict;
      return next.memory === undefined ? new Map() : new Map([[AGENT_FILE, agentMemoryText(next.memory)]]);
    });
    return known(verdict);
  });
}
