import type { UnknownReason } from '../vocabulary/reading.js';
import type { Answer } from './answer.js';

/** Prunes databases, and gets and stores them where they are kept. Paths are absolute and in a folder of this run. */
export interface MemoryPorts {
  /** Folder of this run, for copies. */
  readonly folder: string;
  /** See `PruneOrder`; unknown with words when nothing was changed. */
  prune(path: string, order: PruneOrder, signal: AbortSignal): Promise<Answer<PruneResult>>;
  /** Puts the newest database of a home into the folder, and tells its path; undefined when there is none. */
  fetch(home: MemoryHome): Promise<Answer<FetchedMemory | undefined>>;
  /**
   * Puts the newest database of a home at its path in the checkout, for the sensors that look there; whatever is at that path stays. Unknown with
   * words when it cannot be taken or put there.
   */
  restore(home: StoringHome): Promise<Answer<RestoredMemory>>;
  /** The bytes of a database in the folder; unknown when there are more than `maxBytes`. */
  read(path: string, maxBytes: number): Promise<Answer<Uint8Array>>;
  /** Stores a database of the folder in its home, and in the checkout for the sensors that look there. What is in a repository is offered as a pull request instead. */
  store(home: StoringHome, path: string): Promise<Answer<StoredMemory>>;
}

/** A copy of a database. */
export interface FetchedMemory {
  /** Absolute path of the copy. */
  readonly path: string;
  /** Where it came from, in words. */
  readonly from: string;
}

/** What became of a database that the checkout was to get. `there`: something is at its path; `none`: its home holds none. */
export type RestoredMemory = 'restored' | 'there' | 'none';

/** Why a database with a declared home is not in the checkout: its home holds none, or it is not known what that holds. */
export type MissingMemory = {
  /** Its home, in words. */
  readonly home: string;
} & ({ readonly state: 'none' } | { readonly state: 'unknown'; readonly reason: UnknownReason; readonly detail: string });

/** Where a database was stored, in words. */
export interface StoredMemory {
  readonly to: string;
  readonly url?: string;
}

/** The declared home of a database; `path` is its path in the repository. */
export type MemoryHome =
  | { readonly kind: 'repository'; readonly path: string }
  | { readonly kind: 'cache'; readonly path: string; readonly key: string }
  | { readonly kind: 'artifact'; readonly path: string; readonly name: string };

/**
 * Events whose runs of the default branch store agent memory: of those that GitHub lets write the caches of the default branch (its changelog
 * of 2026-06-26) the ones that start workflows of this kind. A run of any other event may carry what a stranger wrote.
 */
export const MEMORY_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];

/** A home that a run of a workflow stores into. */
export type StoringHome = Exclude<MemoryHome, { readonly kind: 'repository' }>;

/** An artifact of a run of the default branch. */
export interface FoundArtifact {
  readonly id: number;
  /** Bytes of its archive. */
  readonly sizeBytes: number;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Address of the run that made it. */
  readonly url: string;
}

/** Reads artifacts of one repository. */
export interface ArtifactSource {
  /** The newest artifact of a name that a run of the default branch's own code made, never one of a pull request or a fork; undefined when there is none. */
  newest(name: string): Promise<Answer<FoundArtifact | undefined>>;
  /** Hands over its zip archive, piece by piece; `onBytes` says whether it wants more. Unknown unless it was read to its end. */
  download(artifact: FoundArtifact, onBytes: (bytes: Uint8Array) => boolean): Promise<Answer<'complete'>>;
}

/** What is pruned. Names are those of the baseline, never of the database. */
export interface PruneOrder {
  readonly table: string;
  readonly created?: string;
  readonly accessed?: string;
  readonly tag?: string;
  /** Rows that were made and used last before this moment go. ISO 8601. Rows whose columns tell no time stay. */
  readonly before: string;
  /** Tag for rows that have none. */
  readonly retag?: string;
  /** Table of patterns whose confidence is reckoned again: (successes + 1) / (uses + 2). */
  readonly confidence?: { readonly table: string; readonly column: string; readonly successes: string; readonly uses: string };
  /** Only reckons what would go. */
  readonly dryRun: boolean;
}

/** What was done, or would be. Bytes and rows before and after; of a dry run the bytes after are not known and are those before. */
export interface PruneResult {
  readonly rowsBefore: number;
  readonly rowsAfter: number;
  readonly bytesBefore: number;
  readonly bytesAfter: number;
  /** Bytes of pages that were free before, which VACUUM gives back. */
  readonly bytesFree: number;
  /**
   * Tables, at most 20, with neither an INTEGER PRIMARY KEY nor an index: VACUUM gives their rows new row ids, which matters where
   * something outside of the database refers to them.
   */
  readonly renumbered: readonly string[];
  /** Whether anything is changed, or would be: rows, tags, confidence, or more free pages than a tenth. */
  readonly isNeeded: boolean;
  readonly retagged: number;
  readonly rescored: number;
  /** Rows of other tables that went or changed with them, as foreign keys of the database say; of a dry run not known, and 0. */
  readonly alsoChanged: number;
  /** Rows whose columns of time tell no time, and that stay. */
  readonly undated: number;
  /** Absolute path of the copy that was made before; undefined for a dry run, and when there was nothing to do. */
  readonly backup?: string;
}
