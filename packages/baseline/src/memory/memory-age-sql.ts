import { memoryInstantSql } from './memory-instant-sql.js';
import { quoteIdentifier } from './quote-identifier.js';

/** Columns of a table of memories, by their names. */
export interface MemoryColumns {
  /** When a memory was made. */
  readonly created?: string | undefined;
  /** When it was last used; its age counts from there where it is set. */
  readonly accessed?: string | undefined;
}

/**
 * An SQL expression of the instant, in seconds since 1970, from which the age of a memory counts; NULL where its columns tell none, and
 * everywhere when there are no columns of time. What judges age and what prunes by it share it.
 */
export function memoryAgeSql({ created, accessed }: MemoryColumns): string {
  const times = [accessed, created].flatMap((name) => (name === undefined ? [] : [memoryInstantSql(quoteIdentifier(name))]));
  return times.length > 1 ? `coalesce(${times.join(', ')})` : (times[0] ?? 'NULL');
}

/** An SQL condition: the memory has no tag. False everywhere when there is no column of tags. */
export function untaggedSql(tag: string | undefined): string {
  if (tag === undefined) return '0';
  const column = quoteIdentifier(tag);
  return `(${column} IS NULL OR trim(${column}) IN ('', '[]', '{}'))`;
}
