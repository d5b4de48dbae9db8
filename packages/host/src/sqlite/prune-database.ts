import { existsSync, rmSync } from 'node:fs';
import { lstat, stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { known, quoteIdentifier, unknown, type Answer, type PruneOrder, type PruneResult } from '@sar/baseline';
import { PRUNE_CHILD_SOURCE } from './prune-child-source.js';
import type { PruneAnswer, PruneRequest } from './prune-exchange.js';
import { pruneStatements } from './prune-statements.js';
import { runSqliteChild } from './run-sqlite-child.js';
import { headerOf } from './sqlite-place.js';
import { sqliteProblem } from './sqlite-problem.js';

/** Longest that a pruning may take, in seconds; 1 GB takes about a minute. */
const MAX_SECONDS = 3600;
const HEAP_MB = 128;
/** Most bytes of one value, as the child bounds them. */
const MAX_VALUE_BYTES = 268_435_456;
/** The copy, and twice the size for VACUUM: https://www.sqlite.org/lang_vacuum.html */
const SPACE_FACTOR = 3;
const MAX_BACKUPS = 100;
/** Result codes of SQLite that say something else where it writes than where it reads. */
const READ_ONLY = 8;
const CONSTRAINT = 19;

/** What the machine has, where a test says something else. */
export interface PruneOptions {
  /** Bytes that the disk of a folder has left. */
  readonly freeBytes?: (folder: string) => Promise<number>;
  /** Milliseconds to wait for another program that writes to it; default 5,000. */
  readonly busyMs?: number;
}

/**
 * Prunes a SQLite database: a copy beside it first (`<path>.backup`), looked at with PRAGMA integrity_check before anything is deleted; then
 * one transaction that deletes old rows, tags untagged ones and reckons confidence again; then VACUUM. A process of its own does it, so
 * that it can be ended. Interrupted at any place, the database is valid, and either as it was or pruned. Rows of other tables go along
 * only as the foreign keys of the database say; triggers on any of these tables, foreign keys that would delete rows that are not old,
 * virtual tables and views are refused.
 *
 * @param path absolute; a file in a folder where files can be made
 * @returns unknown with words when nothing was changed, and when it was pruned and could not be made smaller: it must not be used then
 */
export async function pruneDatabase(
  path: string,
  order: PruneOrder,
  signal: AbortSignal,
  { freeBytes = freeOf, busyMs = 5000 }: PruneOptions = {},
): Promise<Answer<PruneResult>> {
  if (!Number.isFinite(Date.parse(order.before))) throw new RangeError(`no time: ${order.before}`);
  const header = await headerOf(path);
  if (!header.known) return header;
  if (!(await lstat(path)).isFile()) return unknown('failed', 'it is a link, and only the file itself is pruned');
  const bytesBefore = await bytesOf(path);
  if (!order.dryRun) {
    const [free, needed] = [await freeBytes(dirname(path)), SPACE_FACTOR * bytesBefore];
    if (free < needed)
      return unknown('failed', `it takes ${megabytes(needed)} MB of disk for its copy and for VACUUM, and ${megabytes(free)} MB are free`);
  }
  const backup = backupPath(path);
  if (backup === undefined) return unknown('failed', `there are ${MAX_BACKUPS} copies of it already; remove those that are not needed`);
  const answer = await runSqliteChild<PruneAnswer>(
    {
      source: PRUNE_CHILD_SOURCE,
      request: requestOf(path, backup, order, busyMs),
      maxSeconds: MAX_SECONDS,
      heapMb: HEAP_MB,
      maxPrinted: 100_000,
      does: 'prunes',
      work: 'the pruning',
      temporary: dirname(path),
    },
    signal,
  );
  // What was broken off may have changed it, and its copy stays.
  if (!answer.known) return answer;
  if (answer.value.ok) return resultOf(answer.value, bytesBefore, await bytesOf(path), order.dryRun ? undefined : backup);
  if (answer.value.phase !== 'vacuum') rmSync(backup, { force: true });
  return refusal(answer.value, order.dryRun);
}

function resultOf(
  { ok: _ok, ...told }: Extract<PruneAnswer, { ok: true }>,
  bytesBefore: number,
  bytesAfter: number,
  backup: string | undefined,
): Answer<PruneResult> {
  return known({ ...told, bytesBefore, bytesAfter, ...(told.isNeeded && backup !== undefined && { backup }) });
}

function refusal(answer: Exclude<PruneAnswer, { ok: true }>, isDry: boolean): Answer<never> {
  if (answer.refused !== undefined) return unknown('failed', answer.refused);
  if (answer.unsupported) return sqliteProblem(answer);
  const { code, message, phase } = answer;
  if (code === READ_ONLY && !isDry) return unknown('failed', 'it cannot be written: the file or its folder is read-only');
  if (code === CONSTRAINT) return unknown('failed', `a rule of the database forbids it, and nothing was changed: ${message}`);
  const problem = sqliteProblem(answer, MAX_VALUE_BYTES);
  return phase === 'vacuum' && !problem.known ? unknown('failed', `VACUUM: ${problem.detail}`) : problem;
}

function requestOf(path: string, backup: string, order: PruneOrder, busyMs: number): PruneRequest {
  const { table, created, accessed, tag, retag, confidence } = order;
  const columns = [created, accessed, tag].flatMap((name) => name ?? []);
  return {
    path,
    backup,
    dryRun: order.dryRun,
    busyMs,
    tables: [
      { name: table, columns, written: tag === undefined || retag === undefined ? [] : [tag] },
      ...(confidence === undefined
        ? []
        : [
            {
              name: confidence.table,
              columns: [confidence.column, confidence.successes, confidence.uses],
              written: [confidence.column],
            },
          ]),
    ],
    table: quoteIdentifier(table),
    tableName: table,
    statements: pruneStatements(order),
  };
}

/** A name beside the database that nothing has. */
function backupPath(path: string): string | undefined {
  const names = Array.from({ length: MAX_BACKUPS }, (_, at) => `${path}.backup${at === 0 ? '' : `-${at + 1}`}`);
  return names.find((name) => !existsSync(name));
}

/** Bytes of the database and of its write-ahead log. */
async function bytesOf(path: string): Promise<number> {
  const log = await stat(`${path}-wal`).catch(() => undefined);
  return (await stat(path)).size + (log?.size ?? 0);
}

async function freeOf(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_048_576);
}
