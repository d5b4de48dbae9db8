import { memoryInstantSql } from './memory-instant-sql.js';
import { quoteIdentifier } from './quote-identifier.js';

/** Columns of a table of memories, by their names. */
export interface MemoryColumns {
  /** When a memory was made. */
  readonly created?: string | undefined;
  /** When it was last used; its age counts from the later one of both. */
  readonly accessed?: string | undefined;
}

/**
 * 2001-09-09, in seconds since 1970. No agent's memory is older, so what reads as such is no time: a zero that stands for "never" (0001-01-01,
 * 1970-01-01), a day as the number 20261122, seconds since 2001, a counter. Rows must not be called old, and be pruned, for those.
 */
const EARLIEST_SECONDS = 1e9;

/**
 * An SQL expression of the instant, in seconds since 1970, from which the age of a memory counts: when it was made or last used, the later
 * one. NULL where its columns tell none since 2001, and everywhere when there are no columns of time. What judges age and what prunes by it
 * share it.
 */
export function memoryAgeSql({ created, accessed }: MemoryColumns): string {
  const times = [accessed, created].flatMap((name) => (name === undefined ? [] : [memoryInstantSql(quoteIdentifier(name))]));
  if (times.length === 0) return 'NULL';
  // One expression for each column, since it is evaluated for each of millions of rows.
  const later = [...times.map((time) => `coalesce(${time}, ${EARLIEST_SECONDS})`), EARLIEST_SECONDS].join(', ');
  return `nullif(max(${later}), ${EARLIEST_SECONDS})`;
}

/** An SQL condition: the memory has no tag. False everywhere when there is no column of tags. */
export function untaggedSql(tag: string | undefined): string {
  if (tag === undefined) return '0';
  const column = quoteIdentifier(tag);
  return `(${column} IS NULL OR trim(${column}) IN ('', '[]', '{}'))`;
}
