import { Buffer } from 'node:buffer';
import { objectId } from './object-id.js';

/** `100644` a file, `100755` an executable, `120000` a link, `160000` a submodule, `040000` a folder. */
export type FileMode = '100644' | '100755' | '120000' | '160000';
export type TreeMode = FileMode | '040000';

export interface TreeEntry {
  readonly name: string;
  readonly mode: TreeMode;
  readonly id: string;
}

/** Who wrote or committed, and when (whole seconds, UTC). */
export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: Date;
}

export interface CommitObject {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

/** An annotated tag. */
export interface TagObject {
  readonly object: string;
  readonly type: 'commit' | 'tree' | 'blob' | 'tag';
  readonly name: string;
  readonly tagger: Signature;
  readonly message: string;
}

/** Git's objects by id. An id is what git itself would compute. */
export interface GitObjects {
  readonly blobs: ReadonlyMap<string, Buffer>;
  readonly trees: ReadonlyMap<string, readonly TreeEntry[]>;
  readonly commits: ReadonlyMap<string, CommitObject>;
  readonly tags: ReadonlyMap<string, TagObject>;
  addBlob(content: Uint8Array): string;
  /** Entries in any order; names without `/`. */
  addTree(entries: readonly TreeEntry[]): string;
  addCommit(commit: CommitObject): string;
  addTag(tag: TagObject): string;
}

/** An empty store. */
export function createGitObjects(): GitObjects {
  const blobs = new Map<string, Buffer>();
  const trees = new Map<string, readonly TreeEntry[]>();
  const commits = new Map<string, CommitObject>();
  const tags = new Map<string, TagObject>();
  return {
    blobs,
    trees,
    commits,
    tags,
    addBlob: (content) => {
      const bytes = Buffer.from(content);
      return keep(blobs, objectId('blob', bytes), bytes);
    },
    addTree: (entries) => {
      const sorted = entries.toSorted(compareEntries);
      return keep(trees, objectId('tree', treeContent(sorted)), sorted);
    },
    addCommit: (commit) => keep(commits, objectId('commit', Buffer.from(commitText(commit))), commit),
    addTag: (tag) => keep(tags, objectId('tag', Buffer.from(tagText(tag))), tag),
  };
}

function keep<T>(store: Map<string, T>, id: string, value: T): string {
  if (!store.has(id)) store.set(id, value);
  return id;
}

/** Git sorts by bytes, a folder as if its name ended with `/`. */
function compareEntries(a: TreeEntry, b: TreeEntry): number {
  const key = (entry: TreeEntry): Buffer => Buffer.from(entry.mode === '040000' ? `${entry.name}/` : entry.name);
  return Buffer.compare(key(a), key(b));
}

/** A tree's content, as git stores it. */
export function treeContent(entries: readonly TreeEntry[]): Buffer {
  // In a tree object the mode of a folder is written without its leading zero.
  return Buffer.concat(
    entries.flatMap(({ mode, name, id }) => [Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`), Buffer.from(id, 'hex')]),
  );
}

/** A commit's content, as git stores it. */
export function commitText({ tree, parents, author, committer, message }: CommitObject): string {
  const lines = [`tree ${tree}`, ...parents.map((id) => `parent ${id}`), `author ${person(author)}`, `committer ${person(committer)}`];
  return `${lines.join('\n')}\n\n${message}`;
}

function tagText({ object, type, name, tagger, message }: TagObject): string {
  return `object ${object}\ntype ${type}\ntag ${name}\ntagger ${person(tagger)}\n\n${message}`;
}

function person({ name, email, date }: Signature): string {
  return `${name} <${email}> ${Math.floor(date.getTime() / 1000)} +0000`;
}
