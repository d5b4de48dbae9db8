import {
  known,
  unknown,
  type BlobContent,
  type BranchCommit,
  type CommitFiles,
  type CommitOutcome,
  type LiveEntry,
  type StateChange,
  type VariableTarget,
  type WriteOutcome,
} from '@sar/baseline';
import { sha256 } from '../intents/sha256.js';
import { targetKey } from '../plan/target-key.js';
import type { MailboxPorts } from './mailbox-input.js';

export interface StoredFile {
  readonly mode: string;
  readonly text: string;
}

/** Everything that outlives a run: variables, branches, the state, pull requests, and every write of a variable. */
export class MemoryGitHub {
  readonly variables = new Map<string, Map<string, string>>();
  readonly state = new Map<string, string>();
  readonly branches = new Map<string, Map<string, StoredFile>>([['main', new Map()]]);
  readonly pullRequests: { from: string; into: string }[] = [];
  readonly writes: { key: string; name: string; value: string | null }[] = [];
  isProtected = false;

  variablesOf(target: VariableTarget): Map<string, string> {
    const key = targetKey(target);
    const found = this.variables.get(key) ?? new Map<string, string>();
    this.variables.set(key, found);
    return found;
  }

  files(branch = 'main'): Map<string, StoredFile> {
    const files = this.branches.get(branch);
    if (files === undefined) throw new Error(`no branch ${branch}`);
    return files;
  }

  add(path: string, content: unknown, mode = '100644'): void {
    this.files().set(path, { mode, text: typeof content === 'string' ? content : JSON.stringify(content) });
  }

  head(branch = 'main'): string {
    return blobId(JSON.stringify([...this.files(branch)]));
  }

  /** Lines of the ledger, parsed. */
  ledger(): Record<string, unknown>[] {
    return [...this.state]
      .filter(([path]) => path.endsWith('.ndjson'))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, text]) => text.trimEnd().split('\n'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  }
}

export function blobId(text: string): string {
  return sha256(text).slice(0, 40);
}

/** What goes wrong in one run. Calls are counted from 1 over all ports. */
export interface Faults {
  /** The process dies at this call: before its effect, or after it. */
  readonly killAt?: { readonly call: number; readonly afterEffect: boolean };
  /** Instead of a write: what it answers. `afterEffect` lets it take effect nevertheless. */
  readonly write?: (target: VariableTarget, name: string) => { outcome: WriteOutcome; afterEffect: boolean } | undefined;
  /** Runs before a commit, as somebody else's push. */
  readonly beforeCommit?: (github: MemoryGitHub, tries: number) => void;
  readonly listUnknown?: (target: VariableTarget) => boolean;
  readonly getUnknown?: () => boolean;
}

export class Killed extends Error {}

export interface MemoryRun {
  readonly ports: MailboxPorts;
  /** Names of the calls made, in order. */
  readonly calls: string[];
}

/** The ports of one run. */
export function memoryRun(github: MemoryGitHub, now: () => Date, faults: Faults = {}): MemoryRun {
  const calls: string[] = [];
  let dead = false;
  let commits = 0;
  const call = async <T>(name: string, effect: () => T | Promise<T>): Promise<T> => {
    if (dead) throw new Killed(name);
    calls.push(name);
    if (calls.length !== faults.killAt?.call) {
      await Promise.resolve();
      return effect();
    }
    dead = true;
    if (faults.killAt.afterEffect) await effect();
    throw new Killed(name);
  };
  const write = async (target: VariableTarget, name: string, value: string | null): Promise<WriteOutcome> =>
    call(value === null ? 'remove' : 'set', () => {
      const variables = github.variablesOf(target);
      const fault = faults.write?.(target, name);
      if (fault !== undefined && !fault.afterEffect) return fault.outcome;
      const existed = variables.has(name);
      github.writes.push({ key: targetKey(target), name, value });
      if (value === null) variables.delete(name);
      else variables.set(name, value);
      if (fault !== undefined) return fault.outcome;
      if (value === null) return { outcome: existed ? 'deleted' : 'already-absent' };
      return { outcome: existed ? 'updated' : 'created' };
    });
  const entries = (target: VariableTarget): LiveEntry[] => [...github.variablesOf(target)].map(([name, value]) => ({ name, value }));
  const ports: MailboxPorts = {
    now,
    files: commitFiles(github),
    reader: {
      list: async (target) =>
        call('list', () =>
          faults.listUnknown?.(target) === true ? unknown('forbidden', 'Variables: read is missing') : known(entries(target)),
        ),
      get: async (target, name) =>
        call('get', () =>
          faults.getUnknown?.() === true ? unknown('unreachable', 'reset') : known(entries(target).find((entry) => entry.name === name)),
        ),
    },
    writer: {
      set: async (target, name, value) => write(target, name, value),
      remove: async (target, name) => write(target, name, null),
    },
    state: {
      place: 'branch sar-state',
      read: async (path) => call('state.read', () => github.state.get(path)),
      update: async (_message, change) => {
        const changes = await change(async (path) => github.state.get(path));
        await call('state.update', () => applyState(github.state, changes));
      },
    },
    branch: {
      filesAt: async (branch, folder) =>
        call('filesAt', () => {
          if (!github.branches.has(branch)) return known(undefined);
          const blobs = [...github.files(branch)].filter(([path]) => path.startsWith(`${folder}/`));
          return known({ head: github.head(branch), blobs: new Map(blobs.map(([path, { text }]) => [path, blobId(text)])) });
        }),
      commit: async (commit) =>
        call('commit', () => {
          faults.beforeCommit?.(github, ++commits);
          return applyCommit(github, commit);
        }),
      createBranch: async (branch) =>
        call('createBranch', () => {
          if (github.branches.has(branch)) return known('exists' as const);
          github.branches.set(branch, new Map(github.files()));
          return known('created' as const);
        }),
      openPullRequest: async ({ from, into }) =>
        call('openPullRequest', () => {
          const isNew = !github.pullRequests.some((pull) => pull.from === from);
          if (isNew) github.pullRequests.push({ from, into });
          return known({ url: 'https://github.com/octo/repo/pull/1', isNew });
        }),
    },
  };
  return { ports, calls };
}

function commitFiles(github: MemoryGitHub): CommitFiles {
  const files = new Map(github.files());
  return {
    commit: blobId(JSON.stringify([...files])),
    list: (folder) =>
      [...files]
        .filter(([path]) => path.startsWith(`${folder}/`))
        .map(([path, { mode, text }]) => ({ path, mode, id: blobId(text), sizeBytes: Buffer.byteLength(text) })),
    read: (ids, maxBytes) =>
      new Map(
        [...files.values()]
          .filter(({ text }) => ids.includes(blobId(text)))
          .map(({ text }): [string, BlobContent] => [
            blobId(text),
            Buffer.byteLength(text) > maxBytes ? { kind: 'too-large' } : { kind: 'text', text },
          ]),
      ),
  };
}

function applyState(state: Map<string, string>, changes: StateChange): void {
  for (const [path, text] of changes) {
    if (text === null) state.delete(path);
    else state.set(path, text);
  }
}

function applyCommit(github: MemoryGitHub, commit: BranchCommit): CommitOutcome {
  if (github.isProtected && commit.branch === 'main') return { outcome: 'protected', detail: 'the branch is protected' };
  if (github.head(commit.branch) !== commit.expectedHead) return { outcome: 'moved', detail: 'the branch moved' };
  const files = github.files(commit.branch);
  for (const path of commit.deletions) if (!files.delete(path)) throw new Error(`deletes ${path}, which is not there`);
  const clash = commit.additions.find(({ path }) =>
    [...files.keys()].some((other) => other.startsWith(`${path}/`) || path.startsWith(`${other}/`)),
  );
  if (clash !== undefined) return { outcome: 'failed', reason: 'failed', detail: 'a file and a folder have the same name' };
  for (const { path, text } of commit.additions) files.set(path, { mode: '100644', text });
  return { outcome: 'committed', commit: github.head(commit.branch) };
}
