/** An entry of a commit's tree. `mode` is git's: `100644` a file, `100755` an executable, `120000` a link, `160000` a submodule. */
export interface CommittedEntry {
  /** From the root, with `/`. */
  readonly path: string;
  readonly mode: string;
  /** Id of the blob. */
  readonly id: string;
  /** In bytes; undefined for what is no blob. */
  readonly sizeBytes: number | undefined;
}

/** A blob's content, or why it is not given. */
export type BlobContent = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'too-large' | 'not-utf8' | 'absent' };

/** The files of one commit, read from git's objects: no work tree, so that no link, submodule or odd file can be followed. */
export interface CommitFiles {
  /** Full id of the commit. */
  readonly commit: string;
  /** Every entry below a folder, in git's order; none when there is no such folder. */
  list(folder: string): readonly CommittedEntry[];
  /** Blobs by id. Larger ones than `maxBytes` are not read. */
  read(ids: readonly string[], maxBytes: number): ReadonlyMap<string, BlobContent>;
}
