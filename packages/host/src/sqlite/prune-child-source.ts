import { PRUNE_SCHEMA_SOURCE } from './prune-schema-source.js';

/**
 * The program of the child, as text, so that a bundle needs no second file. Its steps: look at the schema, count, copy, look at the copy,
 * one transaction, `VACUUM`, look at the result. A process that is killed at any place leaves the database as it was or as it is to be,
 * with SQLite's own journal beside it, by which the next program that opens it sets it right.
 *
 * Memory stays bounded: the cache of pages is limited, what does not fit is written out, and rows are deleted by ranges of row ids.
 */
export const PRUNE_CHILD_SOURCE = `'use strict';
let text = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', (piece) => { text += piece; });
process.stdin.on('end', () => { answer(JSON.parse(text)).then((value) => { process.stdout.write(JSON.stringify(value)); }); });
const BATCH = 20000;
const FREE_SHARE = 0.1;
// VACUUM gives new row ids to rows of tables with neither an INTEGER PRIMARY KEY nor an index.
const RENUMBERED = "SELECT t.name AS name FROM pragma_table_list AS t WHERE t.schema = 'main' AND t.type = 'table' AND t.wr = 0 AND t.name NOT LIKE 'sqlite~_%' ESCAPE '~' " +
  "AND NOT EXISTS (SELECT 1 FROM pragma_index_list(t.name)) AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(t.name) AS c WHERE c.pk = 1 AND upper(c.type) = 'INTEGER') LIMIT 20";
let phase = 'open';

async function answer(request) {
  let sqlite;
  try {
    sqlite = require('node:sqlite');
    if (typeof sqlite.backup !== 'function') throw new Error('no backup');
  } catch {
    return { ok: false, unsupported: true };
  }
  let database;
  try {
    database = new sqlite.DatabaseSync(request.path, { readOnly: request.dryRun, allowExtension: false, timeout: request.busyMs, enableForeignKeyConstraints: true, limits: { length: 268435456 } });
    for (const pragma of ['trusted_schema = OFF', 'cell_size_check = ON', 'mmap_size = 0', 'temp_store = FILE', 'cache_size = -32768', 'soft_heap_limit = 134217728', 'hard_heap_limit = 805306368'])
      database.exec('PRAGMA ' + pragma);
    const refused = problemOf(database, request);
    if (refused !== undefined) return no(refused);
    const plan = counted(database, request.statements);
    const isNeeded = plan.old + plan.retag + plan.rescore > 0 || plan.bytesFree > FREE_SHARE * plan.bytes;
    if (request.dryRun || !isNeeded) return told(plan, { rowsAfter: plan.n - plan.old, retagged: plan.retag, rescored: plan.rescore, alsoChanged: 0, isNeeded });
    phase = 'backup';
    const version = one(database, 'PRAGMA data_version');
    await sqlite.backup(database, request.backup, { rate: 2000 });
    const fault = faultOf(sqlite, request.backup);
    if (fault !== undefined) return no('it is damaged, so nothing is pruned: ' + fault);
    phase = 'transaction';
    database.exec('BEGIN IMMEDIATE');
    if (one(database, 'PRAGMA data_version') !== version) return no('another program wrote to it meanwhile; try again when nothing writes to it');
    const done = pruned(database, request, plan);
    const others = plan.n - plan.old - done.rowsAfter;
    if (others !== 0) return no('foreign keys of it would delete ' + others + ' rows of ' + request.tableName + ' that are not old together with old ones, so nothing was changed');
    database.exec('COMMIT');
    phase = 'vacuum';
    database.exec('VACUUM');
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    const left = one(database, 'PRAGMA integrity_check(1)');
    if (left !== 'ok') return no('it is not sound after it was pruned, so it must not be used: ' + String(left).slice(0, 300));
    return told(plan, { ...done, isNeeded });
  } catch (error) {
    if (typeof error.errcode !== 'number') return { ok: false, unsupported: false, code: 0, message: String(error.message).slice(0, 500), phase };
    return { ok: false, unsupported: false, code: error.errcode & 255, message: String(error.message).slice(0, 500), phase };
  } finally {
    // Rolls an open transaction back.
    try { database?.close(); } catch {}
  }
}

function no(refused) {
  return { ok: false, refused, phase };
}

function told({ n, undated, bytesFree, renumbered }, rest) {
  return { ok: true, rowsBefore: n, undated, bytesFree, renumbered, ...rest };
}

function one(database, sql, parameters = []) {
  return Object.values(database.prepare(sql).get(...parameters) ?? {})[0];
}

function counted(database, { count, toRetag, toRescore }) {
  const { n, old, undated } = database.prepare(count.sql).get(...count.parameters);
  const amount = (statement) => (statement === undefined ? 0 : one(database, statement.sql, statement.parameters));
  const page = one(database, 'PRAGMA page_size');
  const renumbered = database.prepare(RENUMBERED).all().map(({ name }) => name);
  return {
    renumbered,
    n, old, undated, retag: amount(toRetag), rescore: amount(toRescore),
    bytesFree: one(database, 'PRAGMA freelist_count') * page, bytes: one(database, 'PRAGMA page_count') * page,
  };
}

// Entries that an index lacks are faults too: VACUUM would copy it as it is.
function faultOf(sqlite, path) {
  const place = require('node:url').pathToFileURL(path);
  place.searchParams.set('immutable', '1');
  const copy = new sqlite.DatabaseSync(place, { readOnly: true, allowExtension: false });
  try {
    copy.exec('PRAGMA trusted_schema = OFF');
    copy.exec('PRAGMA cell_size_check = ON');
    copy.exec('PRAGMA cache_size = -32768');
    const said = one(copy, 'PRAGMA integrity_check(1)');
    return said === 'ok' ? undefined : String(said).slice(0, 300);
  } finally {
    copy.close();
  }
}

function pruned(database, request, { n }) {
  const total = () => one(database, 'SELECT total_changes()');
  const start = total();
  deleteOld(database, request);
  const run = (statement) => (statement === undefined ? 0 : Number(database.prepare(statement.sql).run(...statement.parameters).changes));
  const retagged = run(request.statements.retag);
  const rescored = run(request.statements.rescore);
  const rowsAfter = one(database, 'SELECT count(*) FROM ' + request.table);
  return { rowsAfter, retagged, rescored, alsoChanged: Math.max(0, total() - start - (n - rowsAfter) - retagged - rescored) };
}

/** Ranges of row ids keep the list of what is deleted short, which SQLite holds in memory where there are foreign keys. */
function deleteOld(database, { table, tableName, statements: { old } }) {
  const named = new Set(database.prepare('SELECT name FROM pragma_table_xinfo(?)').all(tableName).map((row) => row.name.toLowerCase()));
  const rowId = ['_rowid_', 'rowid', 'oid'].find((name) => !named.has(name));
  const { wr } = database.prepare("SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ? COLLATE NOCASE").get(tableName);
  if (wr === 1 || rowId === undefined) return void database.prepare('DELETE FROM ' + table + ' WHERE ' + old.sql).run(...old.parameters);
  const next = database.prepare('SELECT max(id) AS last FROM (SELECT ' + rowId + ' AS id FROM ' + table + ' WHERE ' + rowId + ' >= ? AND ' + old.sql + ' ORDER BY ' + rowId + ' LIMIT ' + BATCH + ')');
  next.setReadBigInts(true);
  const remove = database.prepare('DELETE FROM ' + table + ' WHERE ' + rowId + ' BETWEEN ? AND ? AND ' + old.sql);
  let from = -9223372036854775808n;
  for (;;) {
    const { last } = next.get(from, ...old.parameters);
    if (last === null) return;
    remove.run(from, last, ...old.parameters);
    if (last === 9223372036854775807n) return;
    from = last + 1n;
  }
}
${PRUNE_SCHEMA_SOURCE}`;
