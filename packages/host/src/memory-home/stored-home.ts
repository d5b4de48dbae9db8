import type { Answer, FetchedMemory, StoredMemory, StoringHome } from '@sar/baseline';

/** Largest archive that is read, in bytes: GitHub's limit for all caches of a repository. */
export const MAX_ARCHIVE_BYTES = 10_737_418_240;
/** Largest database that is taken out of one, in bytes. */
export const MAX_DATABASE_BYTES = 8_589_934_592;

/** A copy of a database, and what tells the entry that it came from apart from any later one. */
export interface MarkedMemory extends FetchedMemory {
  readonly mark: string;
}

/** Unknown with words when somebody stored a newer database in the home since it was taken: that one must not be replaced. */
export type StillNewest = () => Promise<Answer<unknown>>;

/** A home that the service of a job keeps. */
export interface StoredHome<Home extends StoringHome> {
  /** Puts its newest database into a file that is not there yet; undefined when there is none. */
  fetch(home: Home, to: string): Promise<Answer<MarkedMemory | undefined>>;
  /** The mark of its newest database; undefined when there is none. */
  mark(home: Home): Promise<Answer<string | undefined>>;
  /** Stores a database as its newest one; asked at the last moment before it counts. */
  store(home: Home, path: string, isStillNewest: StillNewest): Promise<Answer<StoredMemory>>;
}
