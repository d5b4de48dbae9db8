import { finding, subject } from '../sprint-plan/subject.fixture.js';
import { agentRun, AgentWorld, type Faults } from './agent-world.fixture.js';
import { handOver } from './hand-over.js';
import type { HandOverInput, HandOverPorts, HandOverSubject } from './hand-over-input.js';

export const COPILOT = 'copilot-swe-agent[bot]';
export const SETTINGS = { assign: COPILOT, dispatch: 'heal.yml', 'max-per-finding': 2, 'max-per-day': 5 };
export const hours = (count: number): string => new Date(Date.UTC(2026, 10, 22, 12) + count * 3_600_000).toISOString();
const digestOf = (text: string): string => Buffer.from(text).toString('hex').padEnd(16, '0').slice(0, 16);

/** What is different in a run. */
export interface HandOverRun {
  readonly numbers?: readonly number[];
  readonly settings?: Partial<HandOverInput['settings']>;
  readonly plan?: string;
  readonly at?: number;
  readonly faults?: Faults;
  readonly dryRun?: boolean;
  readonly without?: readonly (keyof HandOverPorts)[];
}

/** A world with these issues. */
export function worldOf(...numbers: readonly number[]): AgentWorld {
  const world = new AgentWorld();
  for (const number of numbers) world.add(number);
  return world;
}

/** Hands subjects over, one for each issue. */
export async function runHandOver(
  world: AgentWorld,
  { numbers = [1], settings, plan = 'plan', at = 0, faults = {}, dryRun = false, without = [] }: HandOverRun = {},
) {
  const ports = agentRun(world, { shownAs: (login) => (login === COPILOT ? 'Copilot' : login), ...faults });
  const subjects: readonly HandOverSubject[] = numbers.map((number) => ({
    subject: { ...subject(finding({ id: String(number).padStart(16, '0'), playbook: 'SAR-001' })), playbook: 'SAR-002' },
    issue: world.issue(number),
    plan: { markdown: `## ${plan}\n`, digest: digestOf(plan) },
  }));
  const all = { board: ports.board, agentBoard: ports.board, dispatcher: ports.dispatcher, state: ports.state, guard: ports.guard };
  const given = Object.fromEntries(Object.entries(all).filter(([name]) => !without.includes(name as keyof HandOverPorts))) as typeof all;
  const { acts } = await handOver({ subjects, settings: { ...SETTINGS, ...settings }, at: hours(at), defaultBranch: 'main' }, given, {
    dryRun,
  });
  return { acts, lines: acts.map(({ what, outcome }) => `${what} ${outcome}`), calls: ports.calls };
}
