/** What reading a file gave. `too-large` files are not read at all. */
export type FileContent =
  | { readonly kind: 'text'; readonly text: string; readonly sizeBytes: number }
  | { readonly kind: 'binary'; readonly sizeBytes: number }
  | { readonly kind: 'too-large'; readonly sizeBytes: number }
  | { readonly kind: 'outside' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/**
 * The repository's files, wherever they are: a checkout, an API, memory. Paths are relative to the root, separated by `/`,
 * without a leading `./`. A file outside the root, also through a link, is never read: `outside`.
 */
export interface Tree {
  /** Every file's path, sorted; files that git ignores may be left out. Listed once and kept. */
  list(): readonly string[];
  /** True when the path is a listed file. */
  has(path: string): boolean;
  /** Reads a text file of at most `maxBytes` (default 524,288, GitHub's practical limit for a workflow). */
  read(path: string, maxBytes?: number): FileContent;
}
