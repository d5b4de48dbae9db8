import { known, recommendedBaseline, rowMarker, tickLine, type Answer, type DashboardRow, type Role, type TickAction } from '@sar/baseline';
import { agentRun, AgentWorld, type Faults } from '../agent/agent-world.fixture.js';
import { dashboardMarker } from '../issues/dashboard-memory.js';
import { handleTicks } from './handle-ticks.js';
import type { TickInput, WaiverOffer } from './tick-input.js';

export const BASE = recommendedBaseline();
export const ID = 'a'.repeat(16);
export const OTHER = 'b'.repeat(16);
export const FOUND = '2026-11-01T00:00:00.000Z';
export const ROW: DashboardRow = {
  id: ID,
  findings: { [ID]: FOUND },
  targets: [{ rule: 'missing-cache', path: '.github/workflows/ci.yml', job: 'test' }],
  playbook: 'SAR-001',
};
export const MARKER = dashboardMarker({ digest: 'x', commit: undefined, isDuplicate: false });
const day = (count: number): string => new Date(Date.UTC(2026, 10, 22, 12) + count * 86_400_000).toISOString();

/** A dashboard with rows, and the boxes of each that are ticked. */
export function body(...rows: readonly (readonly [DashboardRow, ...TickAction[]])[]): string {
  const row = ([entry, ...ticked]: (typeof rows)[number]): string => {
    const boxes = (['run', 'accept', 'waive'] as const).map((action) => {
      const line = tickLine(action, entry.id, action);
      return ticked.includes(action) ? line.replace('[ ]', '[x]') : line;
    });
    return [rowMarker(entry), '- a row', ...boxes, 'somebody’s note'].join('\n');
  };
  return [MARKER, '', ...rows.map(row)].join('\n');
}

/** What is different in a run. */
export interface TickRun {
  readonly sender?: string;
  readonly role?: Answer<Role>;
  readonly before?: string;
  readonly at?: number;
  readonly dryRun?: boolean;
  readonly dispatch?: string;
  readonly faults?: Faults;
  readonly owner?: string;
  /** Whom the token of the run belongs to. */
  readonly author?: string;
  /** Waivers that the baseline has. */
  readonly waivers?: TickInput['baseline']['waivers'];
  readonly isStateless?: boolean;
}

/** What outlives a run besides the issues and the state: the baseline's file, and pull requests by their branch. */
export class TickWorld extends AgentWorld {
  baseline: string | undefined = 'version: 1 # mine\n';
  readonly pulls = new Map<string, WaiverOffer>();
}

/** A world with this dashboard as issue 5. */
export function worldOf(text: string): TickWorld {
  const world = new TickWorld();
  world.add(5, { labels: ['sar', 'sar:dashboard'], body: text });
  return world;
}

/** Runs the handler over a world. */
export async function runTicks(
  world: TickWorld,
  {
    sender = 'octocat',
    role = known('write'),
    before,
    at = 0,
    dryRun = false,
    dispatch,
    faults,
    owner,
    author = 'github-actions[bot]',
    waivers = [],
    isStateless = false,
  }: TickRun = {},
) {
  const ports = agentRun(world, faults);
  const input: TickInput = {
    issueNumber: 5,
    sender,
    ...(before !== undefined && { before }),
    at: day(at),
    baseline: {
      ...BASE,
      waivers,
      playbooks: { ...BASE.playbooks, ...(dispatch !== undefined && { dispatch }) },
      ...(owner !== undefined && { owner }),
    },
    defaultBranch: 'main',
  };
  const report = await handleTicks(
    input,
    {
      board: ports.board,
      collaborators: {
        roleOf: async () => {
          const asked = await ports.call('roleOf', () => true);
          return asked.known ? role : asked;
        },
      },
      offer: async (offer) =>
        ports.call('offer', () => {
          const there = world.pulls.has(offer.from);
          if (!there) world.pulls.set(offer.from, offer);
          return { url: 'https://github.com/octo/repo/pull/9', isNew: !there };
        }),
      dispatcher: ports.dispatcher,
      ...(!isStateless && { state: ports.state }),
      readBaseline: async () => ({ path: '.github/sar.yml', text: world.baseline }),
      guard: ports.guard,
    },
    { dryRun, author },
  );
  return { ...report, lines: report.acts.map(({ what, outcome }) => `${what} ${outcome}`), calls: ports.calls };
}

/** All that a run may have written. */
export const written = (world: TickWorld): unknown => [world.comments, [...world.pulls], world.dispatches, [...world.files.keys()]];
