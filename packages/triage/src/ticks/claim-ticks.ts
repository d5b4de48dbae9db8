import { attempt, fingerprint, known, type Answer, type StateStore } from '@sar/baseline';
import { AGENT_FILE, agentMemoryOf, agentMemoryText, type AgentMemory } from '../agent/agent-memory.js';
import { runRefusal, type BreakerLimits } from '../agent/breaker.js';
import { FINDINGS_FILE, withAccepted } from './known-findings.js';
import type { TickTask, WaiverTarget } from './tick-tasks.js';

const DAY = 86_400_000;

/** What was written down before anything is done. */
export interface TickClaim {
  /** Why the playbook of a subject is not started, by the subject's id. */
  readonly refusedRuns: ReadonlyMap<string, string>;
  /** False when all that is accepted was so before. */
  readonly isAcceptedNew: boolean;
  /** The last day of the waivers, and what tells their pull request from others; undefined when none is asked for. */
  readonly waivers: { readonly expires: string; readonly key: string } | undefined;
}

/** What is to be claimed. */
export interface TickClaims {
  readonly tasks: readonly TickTask[];
  readonly issueNumber: number;
  readonly limits: BreakerLimits;
  readonly waiveDays: number;
  readonly at: string;
}

/**
 * Writes into the state, at once: what is accepted, which playbooks are started, and the last day of new waivers, so that a run that
 * takes up one that was killed offers the same pull request, on whatever day.
 */
export async function claimTicks(state: StateStore, claims: TickClaims): Promise<Answer<TickClaim>> {
  return attempt(async () => {
    let claim: TickClaim | undefined;
    await state.update(`Boxes of the dashboard (issue #${claims.issueNumber})`, async (read) => {
      const memory = await agentMemoryOf(await read(AGENT_FILE), state.place, claims.at);
      const findingsText = await read(FINDINGS_FILE);
      const { next, ...made } = claimed(memory, claims);
      const added = new Map(claims.tasks.flatMap((task) => (task.kind === 'accept' ? [...task.findings] : [])));
      const accepted = added.size === 0 ? findingsText : withAccepted(findingsText, added, state.place);
      claim = { ...made, isAcceptedNew: accepted !== findingsText };
      return new Map([
        ...(accepted !== undefined && accepted !== findingsText ? ([[FINDINGS_FILE, accepted]] as const) : []),
        ...(next === memory ? [] : ([[AGENT_FILE, agentMemoryText(next)]] as const)),
      ]);
    });
    if (claim === undefined) throw new Error(`${state.place} was not asked`);
    return known(claim);
  });
}

function claimed(
  memory: AgentMemory,
  { tasks, issueNumber, limits, waiveDays, at }: TickClaims,
): Omit<TickClaim, 'isAcceptedNew'> & { readonly next: AgentMemory } {
  let next = memory;
  const refusedRuns = new Map<string, string>();
  for (const task of tasks) {
    if (task.kind !== 'run') continue;
    const { id } = task.tick;
    const why = runRefusal(next, id, limits, at);
    if (why === undefined) next = { ...next, runs: { ...next.runs, [id]: [...(next.runs[id] ?? []), at] } };
    else refusedRuns.set(id, why);
  }
  const targets = tasks.flatMap((task) => (task.kind === 'waive' ? task.targets : []));
  if (targets.length === 0) return { next, refusedRuns, waivers: undefined };
  const key = waiverKey(targets, issueNumber);
  const before = memory.waivers[key];
  const earlier = before !== undefined && before.expires > at.slice(0, 10) ? before : undefined;
  const expires = earlier?.expires ?? new Date(Date.parse(at) + waiveDays * DAY).toISOString().slice(0, 10);
  if (earlier === undefined) next = { ...next, waivers: { ...next.waivers, [key]: { at, expires } } };
  return { next, refusedRuns, waivers: { expires, key } };
}

/** What tells a set of waivers from others, in whatever order they were ticked. */
function waiverKey(targets: readonly WaiverTarget[], issueNumber: number): string {
  const places = new Set(targets.map(({ rule, path, job }) => JSON.stringify([rule, path, job ?? ''])));
  return fingerprint('waivers', String(issueNumber), [...places].toSorted());
}
