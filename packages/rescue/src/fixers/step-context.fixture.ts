import {
  known,
  recommendedBaseline,
  type Baseline,
  type BranchCommit,
  type BranchWriter,
  type FoundPullRequest,
  type Signal,
  type StateStore,
  type WorkTree,
} from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { blobId } from '../learn/blob-id.js';
import type { RescuePorts } from '../playbooks/rescue-ports.js';
import type { StepContext } from '../playbooks/step-kind.js';

export const COMMIT = 'a'.repeat(40);
export const NOW = '2026-11-20T00:00:00.000Z';

/** A finding of a sensor. */
export function finding(sensor: string, rule: string, more: Partial<Signal> = {}): Signal {
  return {
    id: '0123456789abcdef',
    sensor,
    rule,
    layer: 'L2',
    condition: 'broken',
    impact: 'blocks',
    artefact: { kind: 'workflow', path: '.github/workflows/ci.yml' },
    message: 'it is broken',
    expected: 'sound',
    actual: 'broken',
    evidence: [],
    help: 'Mend it.',
    ...more,
  };
}

/** Branches of a repository, with the commits that are made on them and one pull request. */
export class MemoryWriter implements BranchWriter {
  readonly heads = new Map<string, { head: string; files: Map<string, string> }>();
  readonly commits: BranchCommit[] = [];
  readonly opened: { from: string; into: string; title: string; body: string }[] = [];
  pull: FoundPullRequest | undefined;
  private readonly start: Readonly<Record<string, string>>;

  constructor(files: Readonly<Record<string, string>>) {
    this.start = files;
    this.heads.set('main', { head: COMMIT, files: new Map(Object.entries(files)) });
  }

  async filesAt(branch: string, folder: string) {
    const found = this.heads.get(branch);
    if (found === undefined) return known(undefined);
    const inside = [...found.files].filter(([path]) => folder === '' || path.startsWith(`${folder}/`));
    return known({ head: found.head, blobs: new Map(inside.map(([path, text]) => [path, blobId(text)])) });
  }

  async createBranch(branch: string, commit: string) {
    if (this.heads.has(branch)) return known('exists' as const);
    this.heads.set(branch, { head: commit, files: new Map(Object.entries(this.start)) });
    return known('created' as const);
  }

  async commit(commit: BranchCommit) {
    this.commits.push(commit);
    const found = this.heads.get(commit.branch);
    if (found === undefined || found.head !== commit.expectedHead) return { outcome: 'moved', detail: 'moved' } as const;
    for (const { path, text } of commit.additions) found.files.set(path, text);
    for (const path of commit.deletions) found.files.delete(path);
    found.head = 'c'.repeat(40);
    return { outcome: 'committed', commit: found.head } as const;
  }

  async openPullRequest(request: { from: string; into: string; title: string; body: string }) {
    const isNew = this.pull === undefined;
    if (isNew) this.opened.push(request);
    this.pull ??= { url: 'https://github.com/octo-org/octo-repo/pull/1', state: 'open' };
    return known({ url: this.pull.url, isNew });
  }

  async findPullRequest() {
    return known(this.pull);
  }
}

/** What a test of a step sets. */
export interface StepWorld {
  readonly work?: WorkTree;
  readonly findings?: readonly Signal[];
  readonly ports?: Partial<RescuePorts>;
  readonly before?: StepContext['before'];
  readonly key?: string;
}

/** The context of a step over a work tree in memory. */
export async function stepContext({
  work,
  findings = [],
  ports = {},
  before = [],
  key = '0123456789abcdef',
}: StepWorld): Promise<StepContext> {
  const baseline: Baseline = await recommendedBaseline();
  const remembered: Record<string, string> = {};
  return {
    ports: {
      baseline,
      repository: 'octo-org/octo-repo',
      defaultBranch: 'main',
      commit: COMMIT,
      tree: work?.tree ?? memoryTree({}),
      files: {} as RescuePorts['files'],
      state: {} as StateStore,
      guard: { check: async () => ({ isAllowed: true }) },
      sense: async () => [],
      run: 'https://github.com/octo-org/octo-repo/actions/runs/7',
      now: () => new Date(NOW),
      wait: async () => undefined,
      ...ports,
    },
    playbook: 'SAR-002',
    key,
    index: 0,
    subject: { id: 'feedfacefeedface', findings },
    startedAt: NOW,
    before,
    remembered,
    remember: async (facts) => void Object.assign(remembered, facts),
    workTree: async () => work ?? { missing: 'commands are not allowed' },
  };
}
