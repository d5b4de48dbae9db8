import {
  known,
  recommendedBaseline,
  unknown,
  UserError,
  type Answer,
  type Baseline,
  type BoardIssue,
  type CiRun,
  type DispatchTarget,
  type PlaybookSettings,
  type Reading,
  type RescueReport,
  type RescueSubject,
  type Signal,
  type StateStore,
  type StepReport,
} from '@sar/baseline';
import { runRescue } from './engine/run-rescue.js';
import type { RescueInput } from './engine/rescue-input.js';
import { boardOf } from './rescue-board.fixture.js';
import type { RescuePorts } from './rescue-ports.js';
import type { StepContext, StepKind, StepKinds } from './step-kind.js';
import { dispatchWorkflow, openIssue, runCommand, searchAgain, waitFor } from './steps-generic/index.js';

/** A process that ended: none of its calls is answered any more. */
export class Killed extends Error {}

export const NOW = '2026-11-22T12:00:00.000Z';

export function signal(id = '0'.repeat(16), changes: Partial<Signal> = {}): Signal {
  return {
    id,
    sensor: 'embedding-index',
    rule: 'index-stale',
    layer: 'L4',
    condition: 'stale',
    impact: 'degrades',
    artefact: { kind: 'index', path: 'embeddings/meta.json' },
    message: 'the index is 9 days old',
    expected: 'at most 7 days',
    actual: '9 days',
    evidence: [],
    help: 'Build it again.',
    ...changes,
  };
}

export function subject(id = '0'.repeat(16), ...findings: readonly Signal[]): RescueSubject {
  return { id, findings: findings.length > 0 ? findings : [signal(id)] };
}

export function playbook(steps: PlaybookSettings['steps'], changes: Partial<PlaybookSettings> = {}): PlaybookSettings {
  return {
    title: 'An index is stale',
    enabled: true,
    when: [{ sensor: 'embedding-index' }],
    'max-per-day': 20,
    'cooldown-minutes': 60,
    steps,
    ...changes,
  };
}

export function baselineOf(list: Readonly<Record<string, PlaybookSettings>>, changes: Partial<Baseline> = {}): Baseline {
  const base = recommendedBaseline();
  return { ...base, owner: '@octocat', playbooks: { 'max-actions': 20, list }, ...changes };
}

/** Everything that outlives a run. */
export class RescueWorld {
  readonly files = new Map<string, string>();
  issues: BoardIssue[] = [];
  readonly dispatches: { readonly target: DispatchTarget; readonly payload: Readonly<Record<string, string>> }[] = [];
  runs: CiRun[] = [];
  /** What is wrong now: the sensors find these. */
  findings: Signal[] = [];
  /** Sensors that do not answer. */
  readonly silent = new Set<string>();
  /** What effects the steps of the test had, by name. */
  readonly effects: string[] = [];
  isHalted = false;
  now = Date.parse(NOW);
  workflow: string | undefined = 'on: workflow_dispatch\nrun-name: ${{ inputs.sar-id }}\n';
  /** Ends a dispatched run when somebody looks for it; what it mends is gone then. */
  conclude: ((run: CiRun) => CiRun) | undefined;

  get journal(): { readonly attempts: readonly Record<string, unknown>[] } {
    return JSON.parse(this.files.get('rescue/journal.json') ?? '{"attempts": []}') as never;
  }

  acts(): readonly Record<string, unknown>[] {
    return [...this.files]
      .filter(([path]) => path.startsWith('ledger/acts-'))
      .flatMap(([, text]) => text.trimEnd().split('\n'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  later(minutes: number): void {
    this.now += minutes * 60_000;
  }
}

/** What goes wrong: writes are counted from 1. */
export interface Faults {
  readonly killAt?: { readonly write: number; readonly afterEffect: boolean };
  /** For each write: whether it fails, before its effect or after it. */
  readonly fails?: () => 'before' | 'after' | undefined;
  /** Is asked before each write, so that others act meanwhile. */
  readonly before?: (name: string) => void | Promise<void>;
}

export interface RescueRunFixture {
  readonly ports: RescuePorts;
  readonly kinds: StepKinds;
  /** Names of the writes. */
  readonly writes: string[];
  readonly act: (name: string, effect: () => void) => Promise<Answer<'done'>>;
}

/** The ports of one run. */
export function rescueRun(world: RescueWorld, baseline: Baseline, faults: Faults = {}, kinds: Partial<StepKinds> = {}): RescueRunFixture {
  const writes: string[] = [];
  let isDead = false;
  const alive = (): void => {
    if (isDead) throw new Killed('the process ended');
  };
  const write = async <T>(name: string, effect: () => T): Promise<Answer<T>> => {
    alive();
    await faults.before?.(name);
    writes.push(name);
    if (writes.length === faults.killAt?.write) {
      isDead = true;
      if (faults.killAt.afterEffect) effect();
      throw new Killed(name);
    }
    const fault = faults.fails?.();
    if (fault !== 'before') {
      const value = effect();
      if (fault === undefined) return known(value);
    }
    return unknown('unreachable', 'the connection was reset');
  };
  const state: StateStore = {
    place: 'branch sar-state',
    read: async (path) => {
      alive();
      return world.files.get(path);
    },
    update: async (message, change) => {
      for (let tries = 0; tries < 5; tries++) {
        const before = JSON.stringify([...world.files]);
        const files = await change(async (path) => world.files.get(path));
        if (files.size === 0) return;
        const written = await write(`state: ${message}`, () => {
          if (JSON.stringify([...world.files]) !== before) return false;
          for (const [path, text] of files) {
            if (text === null) world.files.delete(path);
            else world.files.set(path, text);
          }
          return true;
        });
        if (!written.known) throw new UserError(`branch sar-state cannot be written: ${written.detail}`);
        if (written.value) return;
      }
      throw new UserError('the state moved five times');
    },
  };
  const ports: RescuePorts = {
    baseline,
    repository: 'octo/repo',
    defaultBranch: 'main',
    commit: 'c'.repeat(40),
    tree: {
      list: () => [],
      has: () => false,
      read: (path) =>
        path === '.github/workflows/rebuild.yml' && world.workflow !== undefined
          ? { kind: 'text', text: world.workflow, sizeBytes: world.workflow.length }
          : { kind: 'absent' },
    },
    files: undefined as never,
    state,
    guard: {
      check: async () => {
        alive();
        return world.isHalted ? { isAllowed: false, reason: 'halted by issue #7' } : { isAllowed: true };
      },
    },
    board: boardOf(world, write, alive),
    dispatcher: {
      dispatch: async (target, payload) =>
        write('dispatch', () => {
          world.dispatches.push({ target, payload });
          world.runs.unshift(dispatchedRun(world, payload['sar-id'] ?? ''));
          return 'dispatched' as const;
        }),
    },
    history: {
      requestsLeft: 1000,
      workflows: async () => known([{ id: 5, path: '.github/workflows/rebuild.yml', name: 'rebuild', state: 'active' }]),
      latestRuns: async () => {
        alive();
        const { conclude } = world;
        if (conclude !== undefined) world.runs = world.runs.map((run) => conclude(run));
        return known(world.runs);
      },
    } as unknown as NonNullable<RescuePorts['history']>,
    sense: async (sensors) => {
      alive();
      return sensors.map((sensor): Reading => readingOf(world, sensor));
    },
    run: 'https://github.com/octo/repo/actions/runs/1',
    now: () => new Date(world.now),
    wait: async (ms) => {
      alive();
      world.now += ms;
    },
  };
  const act: RescueRunFixture['act'] = async (name, effect) => {
    const done = await write(name, effect);
    return done.known ? known('done') : done;
  };
  return { ports, kinds: kindsWith(kinds), writes, act };
}

/** Runs playbooks in a world. */
export async function rescue(
  world: RescueWorld,
  baseline: Baseline,
  subjects: readonly RescueSubject[],
  options: {
    readonly input?: Partial<RescueInput>;
    readonly faults?: Faults;
    readonly kinds?: Partial<StepKinds>;
    readonly ports?: Partial<RescuePorts>;
  } = {},
): Promise<{ readonly reports: readonly RescueReport[]; readonly writes: readonly string[] }> {
  const { ports, kinds, writes } = rescueRun(world, baseline, options.faults, options.kinds);
  const reports = await runRescue({ subjects, apply: true, dryRun: false, maxActions: 20, ...options.input }, kinds, {
    ...ports,
    ...options.ports,
  });
  return { reports, writes };
}

function readingOf(world: RescueWorld, sensor: string): Reading {
  const base = { sensor, layer: 'L4' as const };
  if (world.silent.has(sensor)) return { ...base, outcome: 'unknown', reason: 'unreachable', detail: 'GitHub did not answer' };
  const signals = world.findings.filter((found) => found.sensor === sensor);
  const scope = { unit: 'files', judged: 1, unjudged: [] };
  return signals.length === 0 ? { ...base, outcome: 'clear', scope } : { ...base, outcome: 'signals', scope, signals };
}

function dispatchedRun(world: RescueWorld, id: string): CiRun {
  const at = new Date(world.now).toISOString();
  return {
    id: world.runs.length + 100,
    workflowId: 5,
    path: '.github/workflows/rebuild.yml',
    name: 'rebuild',
    title: `Rebuild ${id}`,
    branch: 'main',
    headRepository: 'octo/repo',
    headSha: 'c'.repeat(40),
    event: 'workflow_dispatch',
    status: 'in_progress',
    conclusion: undefined,
    attempt: 1,
    number: 1,
    createdAt: at,
    startedAt: at,
    updatedAt: at,
    url: `https://github.com/octo/repo/actions/runs/${world.runs.length + 100}`,
    actor: 'github-actions[bot]',
  };
}

/** A kind that always reports the same. */
export function says(
  report: Omit<StepReport, 'step'>,
  plan: Omit<StepReport, 'step'> = { outcome: 'would-do', words: 'does it' },
): StepKind {
  return { plan: async () => plan, apply: async () => report };
}

/** A kind that the test tells what to do. */
export function doing(
  apply: (context: StepContext) => Promise<Omit<StepReport, 'step'>>,
  plan: StepKind['plan'] = async () => ({ outcome: 'would-do', words: 'does it' }),
): StepKind {
  return { plan, apply: async (_step, context) => apply(context) };
}

function kindsWith(kinds: Partial<StepKinds>): StepKinds {
  const done = says({ outcome: 'done', words: 'did it' });
  return {
    'queue-intent': done,
    'dispatch-workflow': dispatchWorkflow,
    'open-issue': openIssue,
    'run-command': runCommand,
    'apply-fixers': done,
    'open-pull-request': done,
    'wait-for': waitFor,
    'compare-runs': done,
    'roll-back-alias': done,
    'prune-memory': done,
    'track-rotation': done,
    'search-again': searchAgain,
    ...kinds,
  };
}
