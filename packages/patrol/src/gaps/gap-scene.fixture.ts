import {
  recommendedBaseline,
  unknown,
  UserError,
  type Answer,
  type BranchCommit,
  type BranchWriter,
  type Finding,
  type HaltGuard,
  type StateStore,
  type Tree,
} from '@sar/baseline';
import { blobId } from '@sar/rescue';
import { subjectsOf } from '@sar/triage';
import { finding } from '../finding.fixture.js';
import type { GapOfferInput } from './offer-gaps.js';

type Files = ReadonlyMap<string, string>;

/** Branches in memory, and a state; every call but looking at the guard counts, and fails when `calls` is used up. */
export class GapScene {
  readonly branches = new Map<string, Files>();
  readonly commits: BranchCommit[] = [];
  readonly pulls: string[] = [];
  readonly state = new Map<string, string>();
  closedPulls = 0;
  calls = Infinity;
  isHalted = false;
  made = 0;
  private heads = 0;

  constructor(files: Readonly<Record<string, string>> = {}) {
    this.branches.set('main', new Map(Object.entries(files)));
  }

  /** Whoever merges keeps the branch, as it may be. */
  merge(): void {
    this.branches.set('main', new Map([...(this.branches.get('main') ?? []), ...(this.branches.get('sar/gaps') ?? [])]));
    this.closedPulls = this.pulls.length;
  }

  /** The checkout of the default branch. */
  files(): Pick<Tree, 'list' | 'read'> {
    const files = this.branches.get('main') ?? new Map<string, string>();
    return {
      list: () => [...files.keys()].toSorted(),
      read: (path) => {
        const text = files.get(path);
        return text === undefined ? { kind: 'absent' } : { kind: 'text', text, sizeBytes: text.length };
      },
    };
  }

  input(findings: readonly Finding[], change: Partial<GapOfferInput> = {}): GapOfferInput {
    return {
      subjects: subjectsOf(findings, []),
      findings,
      isGone: () => true,
      at: new Date('2026-11-22T12:00:00Z'),
      baseline: recommendedBaseline(),
      files: this.files(),
      ...change,
    };
  }

  get ports(): { readonly branch: BranchWriter; readonly guard: HaltGuard; readonly state: StateStore } {
    return { branch: this.writer(), state: this.store(), guard: this.guard() };
  }

  private spend(): boolean {
    this.made += 1;
    this.calls -= 1;
    return this.calls >= 0;
  }

  private answer<T>(value: () => T): Answer<T> {
    return this.spend() ? { known: true, value: value() } : unknown('unreachable', 'cut off');
  }

  private writer(): BranchWriter {
    return {
      filesAt: async (branch, folder) =>
        this.answer(() => {
          const files = this.branches.get(branch);
          if (files === undefined) return undefined;
          const inside = [...files].filter(([path]) => path.startsWith(`${folder}/`));
          return { head: `${branch}-${this.heads}`, blobs: new Map(inside.map(([path, text]) => [path, blobId(text)])) };
        }),
      createBranch: async (branch) =>
        this.answer(() => {
          const isNew = !this.branches.has(branch);
          if (isNew) this.branches.set(branch, this.branches.get('main') ?? new Map<string, string>());
          return isNew ? ('created' as const) : ('exists' as const);
        }),
      commit: async (commit) => {
        if (commit.expectedHead !== `${commit.branch}-${this.heads}`) return { outcome: 'moved', detail: 'moved' };
        if (!this.spend()) return { outcome: 'failed', reason: 'unreachable', detail: 'cut off' };
        this.heads += 1;
        this.commits.push(commit);
        const added = commit.additions.map(({ path, text }) => [path, text] as const);
        this.branches.set(commit.branch, new Map([...(this.branches.get(commit.branch) ?? []), ...added]));
        return { outcome: 'committed', commit: 'c' };
      },
      openPullRequest: async ({ title }) =>
        this.answer(() => {
          const isNew = this.pulls.length === this.closedPulls;
          if (isNew) this.pulls.push(title);
          return { url: `https://github.com/o/r/pull/${this.pulls.length}`, isNew };
        }),
    };
  }

  private store(): StateStore {
    const read = async (path: string): Promise<string | undefined> => {
      if (!this.spend()) throw new UserError('the state cannot be read');
      return this.state.get(path);
    };
    return {
      place: 'memory',
      read,
      update: async (_message, change) => {
        const next = await change(read);
        if (next.size > 0 && !this.spend()) throw new UserError('the state cannot be written');
        for (const [path, text] of next) if (text !== null) this.state.set(path, text);
      },
    };
  }

  private guard(): HaltGuard {
    return { check: async () => (this.isHalted ? { isAllowed: false, reason: 'halted by issue #1' } : { isAllowed: true }) };
  }
}

/** An open P3 finding. */
export function advisory(number: number, path = 'a.yml'): Finding {
  const one = finding({ id: number.toString(16).padStart(16, '0'), severity: 'P3' });
  return { ...one, signal: { ...one.signal, message: `finding ${number}`, artefact: { kind: 'file', path } } };
}
