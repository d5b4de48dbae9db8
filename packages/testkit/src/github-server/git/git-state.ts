import { Buffer } from 'node:buffer';
import { historyOf, reachable } from './commit-history.js';
import { entryAt, type FileEntry, filesOf, treeOf } from './file-tree.js';
import type { BranchProtection } from './branch-protection.js';
import { createGitObjects, type FileMode, type GitObjects, type Signature } from './git-objects.js';

/** A file of a seed or a commit: its text, its bytes, or with a mode (a link's content is its target, a submodule's its commit id). */
export type FileSource = string | Uint8Array | { readonly mode: FileMode; readonly content: string | Uint8Array };

export interface CommitChange {
  readonly branch: string;
  readonly message: string;
  readonly additions?: Readonly<Record<string, FileSource>>;
  readonly deletions?: readonly string[];
  readonly date: Date;
  readonly author?: Omit<Signature, 'date'>;
  /** True where GitHub signs the commit itself. */
  readonly signed?: boolean;
}

export interface GitSeed {
  readonly files: Readonly<Record<string, FileSource>>;
  readonly branch: string;
  /** Of the first commit. */
  readonly date: Date;
  readonly author?: Omit<Signature, 'date'>;
}

/** The git of one repository, in memory. Ids are those of real git. */
export interface GitState {
  readonly objects: GitObjects;
  /** By full name: `refs/heads/main`, `refs/tags/v1`. */
  readonly refs: Map<string, string>;
  /** By branch. */
  readonly protections: Map<string, BranchProtection>;
  /** Commits that GitHub signed. */
  readonly signed: Set<string>;
  /** How many entries one answer of a tree has before it is truncated; GitHub's limit is 100,000. */
  maxTreeEntries: number;
  /** The commit of a branch; undefined when there is none. */
  head(branch: string): string | undefined;
  /** The commit that a branch, tag, full ref (`refs/heads/x`, `heads/x`) or full commit id names. */
  resolve(name: string): string | undefined;
  /** Every file of a commit by path. */
  files(commitish: string): Map<string, FileEntry>;
  /** A file's bytes; undefined when there is none. */
  read(commitish: string, path: string): Buffer | undefined;
  readText(commitish: string, path: string): string | undefined;
  /** Commits on top of a branch; a branch that is not there starts without parents. Returns the commit's id. */
  commit(change: CommitChange): string;
  /** True when the second commit has the first in its history: then going from one to the other is a fast-forward. */
  isAncestor(ancestor: string, descendant: string): boolean;
  /** Newest first. */
  history(commitish: string): string[];
  /** True when the branch's rules forbid this login to commit directly. */
  forbids(branch: string, login: string): boolean;
}

const DEFAULT_AUTHOR = { name: 'Octo Cat', email: 'octocat@example.com' } as const;

/** A repository's git with one commit of the given files. Without files it has no commit and no branch. */
export function createGitState(seed: GitSeed): GitState {
  const objects = createGitObjects();
  const refs = new Map<string, string>();
  const protections = new Map<string, BranchProtection>();
  const signed = new Set<string>();

  const peel = (id: string | undefined): string | undefined => {
    const tag = id === undefined ? undefined : objects.tags.get(id);
    return tag === undefined ? id : peel(tag.object);
  };
  const resolve = (name: string): string | undefined => {
    if (objects.commits.has(name)) return name;
    const id = [name, `refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`]
      .map((ref) => refs.get(ref))
      .find((found) => found !== undefined);
    return peel(id);
  };
  const treeAt = (commitish: string): string | undefined => objects.commits.get(resolve(commitish) ?? '')?.tree;
  const files = (commitish: string): Map<string, FileEntry> => {
    const tree = treeAt(commitish);
    return tree === undefined ? new Map<string, FileEntry>() : filesOf(objects, tree);
  };
  const read = (commitish: string, path: string): Buffer | undefined => {
    const tree = treeAt(commitish);
    const entry = tree === undefined ? undefined : entryAt(objects, tree, path);
    return entry === undefined ? undefined : objects.blobs.get(entry.id);
  };
  const commit = (change: CommitChange): string => {
    const ref = `refs/heads/${change.branch}`;
    const parent = refs.get(ref);
    const next = parent === undefined ? new Map<string, FileEntry>() : files(parent);
    for (const path of change.deletions ?? []) next.delete(path);
    for (const [path, source] of Object.entries(change.additions ?? {})) {
      // A text that replaces a file keeps that file's mode, as a commit through the API does.
      next.set(path, addFile(objects, source, next.get(path)?.mode));
    }
    const person = { ...(change.author ?? DEFAULT_AUTHOR), date: change.date };
    const id = objects.addCommit({
      tree: treeOf(objects, next),
      parents: parent === undefined ? [] : [parent],
      author: person,
      committer: person,
      message: change.message,
    });
    if (change.signed === true) signed.add(id);
    refs.set(ref, id);
    return id;
  };

  const state: GitState = {
    objects,
    refs,
    protections,
    signed,
    maxTreeEntries: 100_000,
    head: (branch) => refs.get(`refs/heads/${branch}`),
    resolve,
    files,
    read,
    readText: (commitish, path) => read(commitish, path)?.toString('utf8'),
    commit,
    isAncestor: (ancestor, descendant) => reachable(objects, descendant).has(ancestor),
    history: (commitish) => {
      const id = resolve(commitish);
      return id === undefined ? [] : historyOf(objects, id);
    },
    forbids: (branch, login) => {
      const protection = protections.get(branch);
      return protection !== undefined && !protection.bypass.includes(login);
    },
  };
  if (Object.keys(seed.files).length > 0) {
    commit({
      branch: seed.branch,
      message: 'Initial commit',
      additions: seed.files,
      date: seed.date,
      ...(seed.author === undefined ? {} : { author: seed.author }),
    });
  }
  return state;
}

function addFile(objects: GitObjects, source: FileSource, existing: FileMode | undefined): FileEntry {
  const plain = typeof source === 'string' || source instanceof Uint8Array;
  const content = plain ? source : source.content;
  const mode = plain ? (existing === '100755' ? '100755' : '100644') : source.mode;
  if (mode === '160000') return { mode, id: Buffer.from(content).toString('utf8') };
  return { mode, id: objects.addBlob(Buffer.from(content)) };
}
