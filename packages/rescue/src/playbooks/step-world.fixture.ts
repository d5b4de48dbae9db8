import {
  known,
  loadBaseline,
  unknown,
  type Answer,
  type Baseline,
  type BranchWriter,
  type IssueBoard,
  type LiveEntry,
  type LiveVariables,
  type RescueSubject,
  type Signal,
  type StepReport,
  type StorageLayer,
} from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { MemoryBoard, boardRun, Killed } from '../ci-alert/memory-board.fixture.js';
import { blobId } from '../learn/blob-id.js';
import type { ModelAliases, RescuePorts } from './rescue-ports.js';
import type { StepContext } from './step-kind.js';

export { Killed };

/** A version of a registered model. */
export interface MemoryVersion {
  readonly version: string;
  readonly run: string | undefined;
  readonly status: string;
}

/** Everything that outlives a run of one step. For tests. */
export class StepWorld {
  readonly board = new MemoryBoard();
  readonly branches = new Map<string, Map<string, string>>([['main', new Map<string, string>()]]);
  pulls: { readonly from: string; readonly body: string }[] = [];
  /** Variables by `layer/NAME` or `layer/environment/NAME`. */
  readonly variables = new Map<string, string>();
  /** Secrets by layer or `layer/environment`. */
  readonly secrets = new Map<string, readonly LiveEntry[]>();
  readonly aliases = new Map<string, string>();
  versions: readonly MemoryVersion[] = [];
  remembered: Readonly<Record<string, string>> = {};
  now = new Date('2026-11-22T12:00:00Z');
  startedAt = '2026-11-22T12:00:00.000Z';
  isHalted = false;

  head(branch: string): string {
    return blobId(JSON.stringify([...(this.branches.get(branch) ?? [])]));
  }

  async merge(): Promise<void> {
    for (const { from } of this.pulls) for (const [path, text] of this.branches.get(from) ?? []) this.branches.get('main')?.set(path, text);
    this.pulls = [];
  }
}

/** What goes wrong in a run: the write, counted from 1, at which it is killed. */
export interface StepFaults {
  readonly killAt?: number;
  readonly afterEffect?: boolean;
}

/** One run of a step in a world: its context, and how often it wrote. */
export function stepRun(
  world: StepWorld,
  baseline: Baseline,
  findings: readonly Signal[],
  more: Partial<RescuePorts> = {},
  faults: StepFaults = {},
): { readonly context: StepContext; readonly board: IssueBoard; readonly live: LiveVariables; writes(): number } {
  let writes = 0;
  let isDead = false;
  /** Every write of a run, in one count. */
  const write = <T>(effect: () => T): T => {
    if (isDead) throw new Killed('dead');
    writes += 1;
    if (writes !== faults.killAt) return effect();
    isDead = true;
    if (faults.afterEffect === true) effect();
    throw new Killed('killed');
  };
  world.board.now = world.now.toISOString();
  const { board: plain } = boardRun(world.board);
  const board: IssueBoard = {
    ...plain,
    create: async (draft) => write(async () => plain.create(draft)),
    update: async (number, change) => write(async () => plain.update(number, change)),
  };
  const live = liveVariables(world);
  const subject: RescueSubject = { id: '0123456789abcdef', findings };
  const ports: RescuePorts = {
    baseline,
    repository: 'octo/repo',
    defaultBranch: 'main',
    commit: 'a'.repeat(40),
    tree: memoryTree(Object.fromEntries(world.branches.get('main') ?? [])),
    files: NO_FILES,
    state: { place: 'memory', read: async () => undefined, update: async () => undefined },
    guard: { check: async () => (world.isHalted ? { isAllowed: false, reason: 'halted by issue #9' } : { isAllowed: true }) },
    board,
    branch: branchWriter(world, write),
    live,
    variables: {
      list: async () => known([]),
      get: async (target, name) => {
        const layer = target.scope === 'repo' ? 'repo-vars' : target.scope === 'org' ? 'org-vars' : `env-vars/${target.environment}`;
        const value = world.variables.get(`${layer}/${name}`);
        return known(value === undefined ? undefined : { name, value });
      },
    },
    models: modelAliases(world, write),
    author: 'sar[bot]',
    sense: async () => [],
    run: 'https://github.com/octo/repo/actions/runs/1',
    now: () => world.now,
    wait: async () => undefined,
    ...more,
  };
  const context: StepContext = {
    ports,
    playbook: 'SAR-001',
    key: 'fedcba9876543210',
    index: 0,
    subject,
    startedAt: world.startedAt,
    before: [],
    remembered: world.remembered,
    remember: async (facts) =>
      write(() => {
        world.remembered = { ...world.remembered, ...facts };
      }),
    workTree: async () => ({ missing: 'there is none' }),
  };
  return { context, board, live, writes: () => writes };
}

/** Applies a step again and again, killed at each of its writes, before and after its effect, until it comes through; gives what it left each time. */
export async function killedAtEveryWrite(
  start: () => StepWorld,
  run: (world: StepWorld, faults: StepFaults) => Promise<Omit<StepReport, 'step'>>,
): Promise<readonly { readonly world: StepWorld; readonly report: Omit<StepReport, 'step'> }[]> {
  const ends: { world: StepWorld; report: Omit<StepReport, 'step'> }[] = [];
  for (const afterEffect of [false, true]) {
    for (let killAt = 1; killAt < 30; killAt++) {
      const world = start();
      const first = await run(world, { killAt, afterEffect }).catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error;
      });
      world.now = new Date(world.now.getTime() + 3_600_000);
      ends.push({ world, report: first ?? (await run(world, {})) });
      if (first !== undefined) break;
    }
  }
  return ends;
}

/** The recommended baseline with these sections, as YAML. */
export function baselineWith(text: string): Promise<Baseline> {
  let loaded = baselines.get(text);
  if (loaded === undefined) {
    loaded = loadBaseline({ text: `version: 1\n${text}`, path: '.github/sar.yml', readFile: () => ({ kind: 'absent' }) });
    baselines.set(text, loaded);
  }
  return loaded;
}

const baselines = new Map<string, Promise<Baseline>>();

/** A finding with nothing of interest but what is given. */
export function finding(changes: Partial<Signal>): Signal {
  return {
    id: '0000000000000000',
    sensor: 'variable-audit',
    rule: 'missing-variable',
    layer: 'L3',
    condition: 'missing',
    impact: 'blocks',
    artefact: { kind: 'variable', path: '.github/sar.yml', name: 'X' },
    message: 'a message',
    expected: '',
    actual: '',
    evidence: [],
    help: '',
    ...changes,
  };
}

const NO_FILES: RescuePorts['files'] = {
  facts: () => ({ kind: 'absent' }),
  find: () => ({ paths: [], cut: false }),
  read: () => ({ kind: 'absent' }),
  pieces: function* () {},
  slice: () => unknown('failed', 'there are no files'),
  digest: async () => unknown('failed', 'there are no files'),
  query: async () => unknown('failed', 'there are no files'),
};

type Write = <T>(effect: () => T) => T;

function branchWriter(world: StepWorld, write: Write): BranchWriter {
  return {
    filesAt: async (branch, folder) => {
      const files = world.branches.get(branch);
      if (files === undefined) return known(undefined);
      const inside = [...files].filter(([path]) => folder === '' || path.startsWith(`${folder}/`));
      return known({ head: world.head(branch), blobs: new Map(inside.map(([path, text]) => [path, blobId(text)])) });
    },
    createBranch: async (branch) =>
      write((): Answer<'created' | 'exists'> => {
        if (world.branches.has(branch)) return known('exists');
        world.branches.set(branch, new Map(world.branches.get('main')));
        return known('created');
      }),
    commit: async ({ branch, expectedHead, additions, deletions }) =>
      write(() => {
        if (branch === 'main') throw new Error('the default branch is never written');
        const files = world.branches.get(branch);
        if (files === undefined || world.head(branch) !== expectedHead) return { outcome: 'moved', detail: 'moved' } as const;
        for (const { path, text } of additions) files.set(path, text);
        for (const path of deletions) files.delete(path);
        return { outcome: 'committed', commit: world.head(branch) } as const;
      }),
    openPullRequest: async ({ from, body }) =>
      write(() => {
        const isNew = !world.pulls.some((pull) => pull.from === from);
        if (isNew) world.pulls = [...world.pulls, { from, body }];
        return known({ url: 'https://github.com/octo/repo/pull/1', isNew });
      }),
  };
}

function liveVariables(world: StepWorld): LiveVariables {
  return {
    repository: 'octo/repo',
    entries: async (layer: StorageLayer, environment?: string) =>
      known(world.secrets.get(environment === undefined ? layer : `${layer}/${environment}`) ?? []),
    environments: async () => known([]),
    notShared: async () => known([]),
  };
}

function modelAliases(world: StepWorld, write: Write): ModelAliases {
  return {
    versionOf: async (model, alias) => known(world.aliases.get(`${model}@${alias}`)),
    versions: async () => known(world.versions),
    setAlias: async (model, alias, version) =>
      write(() => {
        world.aliases.set(`${model}@${alias}`, version);
        return known('set' as const);
      }),
  };
}
