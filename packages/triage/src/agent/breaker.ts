import type { AgentMemory, IssueMemory } from './agent-memory.js';

const HOUR = 3_600_000;
/** After so long an issue that is still open may be handed over again with the same plan. */
const RETRY_HOURS = 24;
/** So long a hand-over that did not come to its end may still be under way in another run. */
const UNDER_WAY_HOURS = 1 / 6;

export interface BreakerLimits {
  readonly 'max-per-finding': number;
  readonly 'max-per-day': number;
}

/** `settled`: nothing new since the last time. `running`: another run is at it. `tripped`: a limit; `told` when people know. */
export type HandOverVerdict =
  | { readonly kind: 'due'; readonly isPlanPosted: boolean }
  | { readonly kind: 'settled' | 'running' }
  | { readonly kind: 'tripped'; readonly limit: 'finding' | 'day'; readonly isTold: boolean; readonly isPlanPosted: boolean };

/**
 * Whether an issue is handed over now: when it never was, when its plan is another one, when the last time did not come to its end, and
 * after a day for as long as it is open. Times that lie in the future count as now.
 */
export function handOverVerdict(memory: AgentMemory, issue: number, plan: string, limits: BreakerLimits, at: string): HandOverVerdict {
  const { handed, told }: IssueMemory = memory.issues[issue] ?? { handed: [] };
  const isPlanPosted = handed.some((entry) => entry.plan === plan && entry.posted === true);
  const last = handed.at(-1);
  if (last !== undefined) {
    const hours = hoursSince(last.at, at);
    if (last.settled !== true && hours < UNDER_WAY_HOURS) return { kind: 'running' };
    if (isPlanPosted && last.settled === true && last.plan === plan && hours < RETRY_HOURS) return { kind: 'settled' };
  }
  if (handed.length >= limits['max-per-finding']) return { kind: 'tripped', limit: 'finding', isTold: told !== undefined, isPlanPosted };
  const today = Object.values(memory.issues).flatMap((each) => each.handed.filter((entry) => hoursSince(entry.at, at) < 24)).length;
  return today >= limits['max-per-day'] ? { kind: 'tripped', limit: 'day', isTold: true, isPlanPosted } : { kind: 'due', isPlanPosted };
}

/** Why the playbook of a subject is not started by a tick now; undefined when it is. */
export function runRefusal(memory: AgentMemory, subject: string, limits: BreakerLimits, at: string): string | undefined {
  const recent = (times: readonly string[]): number => times.filter((time) => hoursSince(time, at) < 24).length;
  const own = recent(memory.runs[subject] ?? []);
  if (own >= limits['max-per-finding']) return `it was started ${own} times in 24 hours (\`agent.max-per-finding\`)`;
  const all = recent(Object.values(memory.runs).flat());
  return all >= limits['max-per-day'] ? `${all} playbooks were started in 24 hours (\`agent.max-per-day\`)` : undefined;
}

function hoursSince(time: string, at: string): number {
  return Math.max(0, Date.parse(at) - Date.parse(time)) / HOUR;
}
