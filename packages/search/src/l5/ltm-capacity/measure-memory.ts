import { known, memoryAgeSql, quoteIdentifier, untaggedSql, type Answer, type SqlValue } from '@sar/baseline';
import type { SensorInput } from '../../sensor.js';
import type { MemoryDatabase } from './memory-database.js';

/** What a table of memories holds. */
export interface MemoryMeasures {
  readonly rows: number;
  /** Rows whose last use is before the limit; without columns of time, undefined. */
  readonly old?: number;
  /** Rows whose columns of time tell no time. */
  readonly undated?: number;
  /** Seconds since 1970 of the oldest row. */
  readonly oldestSeconds?: number;
  /** Rows without a tag; undefined without a column of tags. */
  readonly untagged?: number;
}

/**
 * Counts the rows of a table, all in SQL.
 *
 * @param before seconds since 1970: rows from before are old
 */
export async function measureMemory(
  { files, pace }: SensorInput,
  { path, table, columns }: MemoryDatabase,
  before: number,
): Promise<Answer<MemoryMeasures>> {
  const isTimed = (columns.accessed ?? columns.created) !== undefined;
  const sql = `SELECT count(*) AS n, sum(at < ?) AS old, sum(at IS NULL) AS undated, min(at) AS oldest, sum(untagged) AS untagged
    FROM (SELECT ${memoryAgeSql(columns)} AS at, ${untaggedSql(columns.tag)} AS untagged FROM ${quoteIdentifier(table)})`;
  const answer = await files.query(path, [{ sql, parameters: [before] }], { maxRows: 1, signal: pace.signal });
  if (!answer.known) return answer;
  const row = answer.value[0]?.rows[0] ?? {};
  const oldest = row['oldest'];
  return known({
    rows: count(row['n']),
    ...(isTimed && { old: count(row['old']), undated: count(row['undated']) }),
    ...(typeof oldest === 'number' && { oldestSeconds: oldest }),
    ...(columns.tag !== undefined && { untagged: count(row['untagged']) }),
  });
}

/** A sum over no rows is NULL. */
function count(value: SqlValue | undefined): number {
  return Number(typeof value === 'number' || typeof value === 'bigint' ? value : 0);
}
