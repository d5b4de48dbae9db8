import type { Answer } from './answer.js';
import type { FileContent } from './tree.js';

/** What is at a path, without reading it. Links that lead out of the root are `outside`. */
export type FileFacts =
  | { readonly kind: 'file'; readonly sizeBytes: number; /** ISO 8601 in UTC. */ readonly modifiedAt: string }
  | { readonly kind: 'folder' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Files that match, sorted. `cut`: there are more than were listed. */
export interface FoundFiles {
  readonly paths: readonly string[];
  readonly cut: boolean;
}

export const DIGESTS = ['md5', 'sha1', 'sha256', 'sha512'] as const;
export type DigestName = (typeof DIGESTS)[number];

/** One statement; `parameters` stand for its `?`. */
export interface SqlQuery {
  readonly sql: string;
  readonly parameters?: readonly (string | number | bigint | null)[];
}

/** A value of a row: integers beyond 2^53 are `bigint`. */
export type SqlValue = string | number | bigint | null | Uint8Array;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** The rows of one query; `cut` when there are more than `maxRows`. */
export interface SqlRows {
  readonly rows: readonly SqlRow[];
  readonly cut: boolean;
}

/**
 * The files of the work tree, which git need not track: reports that a build left, data sets, checkpoints, databases. Paths are relative
 * to the root, with `/`. Nothing outside the root is read, also not through a link, and nothing of `.git`: that is `outside`, too.
 */
export interface WorkFiles {
  facts(path: string): FileFacts;
  /**
   * Files that match one of the globs, whether git tracks them or not. `node_modules` and the folders of virtual environments are entered
   * only by a glob that begins with their path.
   *
   * @param limit most paths; default 1,000
   */
  find(globs: readonly string[], limit?: number): FoundFiles;
  /** A text file of at most `maxBytes`. */
  read(path: string, maxBytes: number): FileContent;
  /**
   * A file's bytes in pieces of about 64 KB, so that its size costs no memory.
   *
   * @throws UserError, when a piece is asked for, if it cannot be read
   */
  pieces(path: string): Iterable<Uint8Array>;
  /** `length` bytes from `start`; fewer where the file ends. */
  slice(path: string, start: number, length: number): Answer<Uint8Array>;
  /** Hex digest of a file, read in pieces; others are served meanwhile. Ends early when `signal` is aborted. */
  digest(path: string, name: DigestName, signal?: AbortSignal): Promise<Answer<string>>;
  /**
   * Runs queries on a SQLite database that is opened read-only, apart from the caller's thread, so that one that takes long can be ended.
   *
   * @param maxRows most rows that are kept of each query
   * @returns the rows of each query in their order; unknown with a reason for a file that is no database, a query that fails, and when
   *   `signal` is aborted
   */
  query(
    path: string,
    queries: readonly SqlQuery[],
    options: { readonly maxRows: number; readonly signal?: AbortSignal },
  ): Promise<Answer<readonly SqlRows[]>>;
}
