export const id = 3026;
export const ids = [3026];
export const modules = {

/***/ 69847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ memoryAgeSql),
  E: () => (/* binding */ untaggedSql)
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/memory/memory-instant-sql.js
const DIGIT = '[0-9]';
function memoryInstantSql(column) {
    const trimmed = `trim(${column})`;
    return `CASE typeof(${column})
    WHEN 'text' THEN CASE
      WHEN ${trimmed} GLOB '[0-9]*' AND ${trimmed} NOT GLOB '*[^0-9.]*' AND ${trimmed} NOT GLOB '*.' AND ${trimmed} NOT GLOB '*.*.*' THEN ${ofNumber(`CAST(${column} AS REAL)`)}
      WHEN ${trimmed} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-*' THEN ${ofText(`replace(replace(${trimmed}, ' UTC', 'Z'), ',', '.')`)}
      WHEN ${trimmed} GLOB '${DIGIT.repeat(8)}T${DIGIT.repeat(6)}Z' THEN ${ofCompact(trimmed)}
      ELSE NULL END
    WHEN 'integer' THEN ${ofNumber(column)}
    WHEN 'real' THEN ${ofNumber(column)}
    ELSE NULL END`;
}
function ofNumber(value) {
    return `CASE
      WHEN ${value} <= 0 THEN NULL
      WHEN ${value} BETWEEN 1721059.5 AND 5373484.5 THEN (${value} - 2440587.5) * 86400.0
      WHEN ${value} >= 1e17 THEN ${value} / 1e9
      WHEN ${value} >= 1e14 THEN ${value} / 1e6
      WHEN ${value} >= 1e11 THEN ${value} / 1e3
      ELSE ${value} END`;
}
function ofText(text) {
    return `CAST(strftime('%s', CASE
      WHEN ${text} GLOB '*:*[+-]${DIGIT.repeat(4)}' THEN substr(${text}, 1, length(${text}) - 2) || ':' || substr(${text}, -2)
      WHEN ${text} GLOB '*:*[+-]${DIGIT.repeat(2)}' THEN ${text} || ':00'
      ELSE ${text} END) AS REAL)`;
}
function ofCompact(text) {
    const part = (start, length) => `substr(${text}, ${start}, ${length})`;
    const day = [part(1, 4), part(5, 2), part(7, 2)].join(` || '-' || `);
    const time = [part(10, 2), part(12, 2), part(14, 2)].join(` || ':' || `);
    return `CAST(strftime('%s', ${day} || 'T' || ${time}) AS REAL)`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/memory/quote-identifier.js
var quote_identifier = __webpack_require__(17470);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/memory/memory-age-sql.js


const EARLIEST_SECONDS = 1e9;
function memoryAgeSql({ created, accessed }) {
    const times = [accessed, created].flatMap((name) => (name === undefined ? [] : [memoryInstantSql((0,quote_identifier/* quoteIdentifier */.C)(name))]));
    if (times.length === 0)
        return 'NULL';
    const later = [...times.map((time) => `coalesce(${time}, ${EARLIEST_SECONDS})`), EARLIEST_SECONDS].join(', ');
    return `nullif(max(${later}), ${EARLIEST_SECONDS})`;
}
function untaggedSql(tag) {
    if (tag === undefined)
        return '0';
    const column = (0,quote_identifier/* quoteIdentifier */.C)(tag);
    return `(${column} IS NULL OR trim(${column}) IN ('', '[]', '{}'))`;
}


/***/ }),

/***/ 17470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ quoteIdentifier)
/* harmony export */ });
function quoteIdentifier(name) {
    return `"${name.replaceAll('"', '""')}"`;
}


/***/ }),

/***/ 33026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pruneDatabase: () => (/* binding */ pruneDatabase)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var ports_answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/memory/quote-identifier.js
var quote_identifier = __webpack_require__(17470);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/sqlite/prune-schema-source.js
const PRUNE_SCHEMA_SOURCE = `
// A trigger of a table, or of one whose rows foreign keys delete or change together with its rows, over any number of tables.
const TRIGGER = "WITH RECURSIVE reached (name) AS (SELECT lower(?) UNION SELECT lower(t.name) FROM reached AS r, pragma_table_list AS t, pragma_foreign_key_list(t.name) AS f " +
  "WHERE t.schema = 'main' AND t.type = 'table' AND lower(f.[table]) = r.name AND (f.on_delete NOT IN ('NO ACTION', 'RESTRICT') OR f.on_update NOT IN ('NO ACTION', 'RESTRICT'))) " +
  "SELECT s.name AS name, s.tbl_name AS owner FROM sqlite_schema AS s JOIN reached AS r ON lower(s.tbl_name) = r.name WHERE s.type = 'trigger' LIMIT 1";
const VIRTUAL = "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%' AND sql LIKE '%content%'";
const CONTENT = /[,(]\\s*content\\s*=\\s*(?:'([^']*)'|"([^"]*)"|\\x60([^\\x60]*)\\x60|\\[([^\\]]*)\\]|([^\\s,)'"]+))/i;

function problemOf(database, { tables }) {
  for (const { name, columns, written } of tables) {
    const kind = database.prepare("SELECT type, name FROM pragma_table_list WHERE schema = 'main' AND name = ? COLLATE NOCASE").get(name);
    if (kind === undefined) return 'it has no table ' + name;
    if (kind.type !== 'table') return name + ' is no ordinary table of it (' + kind.type + '), and only those are pruned';
    const kinds = new Map(database.prepare('SELECT name, hidden FROM pragma_table_xinfo(?)').all(name).map((row) => [row.name.toLowerCase(), row.hidden]));
    const absent = columns.filter((column) => !kinds.has(column.toLowerCase()));
    if (absent.length > 0) return 'its table ' + name + ' has no column ' + absent.join(', ');
    const computed = written.find((column) => kinds.get(column.toLowerCase()) !== 0);
    if (computed !== undefined) return 'the column ' + computed + ' of its table ' + name + ' is computed from others, so it cannot be written';
    const trigger = database.prepare(TRIGGER).get(name);
    if (trigger !== undefined) return 'its table ' + plain(trigger.owner) + ' has the trigger ' + plain(trigger.name) + ', which would run with the changes: what it does cannot be foreseen, so prune it with the program that made it';
    const index = database.prepare(VIRTUAL).all().find(({ sql }) => contentOf(sql) === name.toLowerCase());
    if (index !== undefined) return 'its full-text index ' + plain(index.name) + ' reads its text from ' + name + ', and nothing of the database keeps both together: prune it with the program that made it';
  }
  return undefined;
}

// The table that a full-text index has its text in; a search that meets a row which is gone there fails.
function contentOf(sql) {
  const found = CONTENT.exec(String(sql).slice(0, 20000));
  return found === null ? undefined : found.slice(1).find((name) => name !== undefined).toLowerCase();
}

// A name of the database, for words.
function plain(name) {
  return String(name).replace(/[\\p{C}\\s]+/gu, ' ').slice(0, 100);
}
`;

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/sqlite/prune-child-source.js

const PRUNE_CHILD_SOURCE = `'use strict';
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

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/memory/memory-age-sql.js + 1 modules
var memory_age_sql = __webpack_require__(69847);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/sqlite/prune-statements.js

const SAME_CONFIDENCE = 1e-9;
function pruneStatements(order) {
    const table = (0,quote_identifier/* quoteIdentifier */.C)(order.table);
    const age = (0,memory_age_sql/* memoryAgeSql */.l)(order);
    const before = Date.parse(order.before) / 1000;
    const isTimed = (order.accessed ?? order.created) !== undefined;
    const old = isTimed ? { sql: `${age} < ?`, parameters: [before] } : { sql: '0', parameters: [] };
    const stays = { sql: `coalesce(${old.sql}, 0) = 0`, parameters: old.parameters };
    return {
        count: {
            sql: `SELECT count(*) AS n, coalesce(sum(${old.sql}), 0) AS old, ${isTimed ? `coalesce(sum(${age} IS NULL), 0)` : '0'} AS undated FROM ${table}`,
            parameters: old.parameters,
        },
        old,
        ...retagging(order, table, stays),
        ...rescoring(order, stays),
    };
}
function retagging({ tag, retag }, table, stays) {
    if (tag === undefined || retag === undefined)
        return {};
    const column = (0,quote_identifier/* quoteIdentifier */.C)(tag);
    const isUntagged = `${(0,memory_age_sql/* untaggedSql */.E)(tag)} AND coalesce(trim(${column}), '') <> '{}'`;
    const isList = `EXISTS (SELECT 1 FROM ${table} AS tagged WHERE trim(tagged.${column}) GLOB '[[]*' AND json_valid(tagged.${column}))`;
    return {
        toRetag: { sql: `SELECT count(*) AS n FROM ${table} WHERE ${isUntagged} AND ${stays.sql}`, parameters: stays.parameters },
        retag: {
            sql: `UPDATE ${table} SET ${column} = CASE WHEN trim(${column}) = '[]' OR ${isList} THEN json_array(?) ELSE ? END WHERE ${isUntagged}`,
            parameters: [retag, retag],
        },
    };
}
function rescoring({ table, confidence }, stays) {
    if (confidence === undefined)
        return {};
    const [name, column, successes, uses] = [confidence.table, confidence.column, confidence.successes, confidence.uses].map(quote_identifier/* quoteIdentifier */.C);
    const isNumber = (value) => `typeof(${value}) IN ('integer', 'real')`;
    const share = `((${successes} + 1.0) / (${uses} + 2.0))`;
    const changes = `${isNumber(successes)} AND ${isNumber(uses)} AND ${successes} >= 0 AND ${uses} >= ${successes} AND ${share} IS NOT NULL
    AND (${column} IS NULL OR abs(CAST(${column} AS REAL) - ${share}) > ${SAME_CONFIDENCE})`;
    const same = confidence.table.toLowerCase() === table.toLowerCase();
    const staying = same ? ` AND ${stays.sql}` : '';
    return {
        toRescore: {
            sql: `SELECT count(*) AS n FROM ${name} WHERE ${changes}${staying}`,
            parameters: same ? stays.parameters : [],
        },
        rescore: { sql: `UPDATE ${name} SET ${column} = ${share} WHERE ${changes}`, parameters: [] },
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/sqlite/run-sqlite-child.js
var run_sqlite_child = __webpack_require__(70617);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/sqlite/sqlite-place.js
var sqlite_place = __webpack_require__(57096);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/sqlite/sqlite-problem.js
var sqlite_problem = __webpack_require__(62468);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/sqlite/prune-database.js









const MAX_SECONDS = 3600;
const HEAP_MB = 128;
const MAX_VALUE_BYTES = 268_435_456;
const SPACE_FACTOR = 3;
const MAX_BACKUPS = 100;
const READ_ONLY = 8;
const CONSTRAINT = 19;
async function pruneDatabase(path, order, signal, { freeBytes = freeOf, busyMs = 5000 } = {}) {
    if (!Number.isFinite(Date.parse(order.before)))
        throw new RangeError(`no time: ${order.before}`);
    const header = await (0,sqlite_place/* headerOf */.r)(path);
    if (!header.known)
        return header;
    if (!(await (0,promises_.lstat)(path)).isFile())
        return (0,ports_answer/* unknown */.L)('failed', 'it is a link, and only the file itself is pruned');
    const bytesBefore = await bytesOf(path);
    if (!order.dryRun) {
        const [free, needed] = [await freeBytes((0,external_node_path_.dirname)(path)), SPACE_FACTOR * bytesBefore];
        if (free < needed)
            return (0,ports_answer/* unknown */.L)('failed', `it takes ${megabytes(needed)} MB of disk for its copy and for VACUUM, and ${megabytes(free)} MB are free`);
    }
    const backup = backupPath(path);
    if (backup === undefined)
        return (0,ports_answer/* unknown */.L)('failed', `there are ${MAX_BACKUPS} copies of it already; remove those that are not needed`);
    const answer = await (0,run_sqlite_child/* runSqliteChild */.u)({
        source: PRUNE_CHILD_SOURCE,
        request: requestOf(path, backup, order, busyMs),
        maxSeconds: MAX_SECONDS,
        heapMb: HEAP_MB,
        maxPrinted: 100_000,
        does: 'prunes',
        work: 'the pruning',
        temporary: (0,external_node_path_.dirname)(path),
    }, signal);
    if (!answer.known)
        return answer;
    if (answer.value.ok)
        return resultOf(answer.value, bytesBefore, await bytesOf(path), order.dryRun ? undefined : backup);
    if (answer.value.phase !== 'vacuum')
        (0,external_node_fs_.rmSync)(backup, { force: true });
    return refusal(answer.value, order.dryRun);
}
function resultOf({ ok: _ok, ...told }, bytesBefore, bytesAfter, backup) {
    return (0,ports_answer/* known */.e)({ ...told, bytesBefore, bytesAfter, ...(told.isNeeded && backup !== undefined && { backup }) });
}
function refusal(answer, isDry) {
    if (answer.refused !== undefined)
        return (0,ports_answer/* unknown */.L)('failed', answer.refused);
    if (answer.unsupported)
        return (0,sqlite_problem/* sqliteProblem */.y)(answer);
    const { code, message, phase } = answer;
    if (code === READ_ONLY && !isDry)
        return (0,ports_answer/* unknown */.L)('failed', 'it cannot be written: the file or its folder is read-only');
    if (code === CONSTRAINT)
        return (0,ports_answer/* unknown */.L)('failed', `a rule of the database forbids it, and nothing was changed: ${message}`);
    const problem = (0,sqlite_problem/* sqliteProblem */.y)(answer, MAX_VALUE_BYTES);
    return phase === 'vacuum' && !problem.known ? (0,ports_answer/* unknown */.L)('failed', `VACUUM: ${problem.detail}`) : problem;
}
function requestOf(path, backup, order, busyMs) {
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
        table: (0,quote_identifier/* quoteIdentifier */.C)(table),
        tableName: table,
        statements: pruneStatements(order),
    };
}
function backupPath(path) {
    const names = Array.from({ length: MAX_BACKUPS }, (_, at) => `${path}.backup${at === 0 ? '' : `-${at + 1}`}`);
    return names.find((name) => !(0,external_node_fs_.existsSync)(name));
}
async function bytesOf(path) {
    const log = await (0,promises_.stat)(`${path}-wal`).catch(() => undefined);
    return (await (0,promises_.stat)(path)).size + (log?.size ?? 0);
}
async function freeOf(folder) {
    const { bavail, bsize } = await (0,promises_.statfs)(folder);
    return bavail * bsize;
}
function megabytes(bytes) {
    return Math.ceil(bytes / 1_048_576);
}


/***/ }),

/***/ 70617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ runSqliteChild)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27339);


const MAX_ERROR_TEXT = 4000;
function runSqliteChild(program, signal) {
    const { source, request, maxSeconds, heapMb, maxPrinted, does, work, temporary } = program;
    if (signal?.aborted === true)
        return Promise.resolve((0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L)('failed', 'there was no time left for it'));
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, ['--no-warnings', `--max-old-space-size=${heapMb}`, '--input-type=commonjs', '-e', source], {
            env: environment(temporary),
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        const printed = [];
        let bytes = 0;
        let complaint = '';
        let killedFor;
        const kill = (why) => {
            killedFor ??= why;
            child.kill('SIGKILL');
        };
        const onAbort = () => kill(`${work} did not end in time`);
        const timer = setTimeout(() => kill(`${work} took longer than ${maxSeconds} seconds`), maxSeconds * 1000);
        signal?.addEventListener('abort', onAbort, { once: true });
        const end = (answer) => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', onAbort);
            resolve(answer);
        };
        child.stdout.on('data', (piece) => {
            bytes += piece.length;
            if (bytes > maxPrinted)
                kill('its rows take too many bytes');
            else
                printed.push(piece);
        });
        child.stderr.setEncoding('utf8').on('data', (piece) => {
            if (complaint.length < MAX_ERROR_TEXT)
                complaint += piece;
        });
        child.stdin.on('error', () => undefined);
        child.on('error', (error) => end((0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L)('failed', `the process that ${does} SQLite cannot be started: ${error.message}`)));
        child.on('close', (code, by) => {
            if (killedFor !== undefined)
                end((0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L)('failed', killedFor));
            else if (code === 0)
                end(parse(Buffer.concat(printed).toString('utf8'), does));
            else
                end((0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L)('failed', endOf(program, code, by, complaint)));
        });
        child.stdin.end(JSON.stringify(request));
    });
}
function environment(temporary) {
    const kept = ['PATH', 'SystemRoot', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR', 'LD_LIBRARY_PATH', 'RUNNER_TRACKING_ID'];
    const system = Object.fromEntries(kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
    return temporary === undefined ? system : { ...system, SQLITE_TMPDIR: temporary, TEMP: temporary, TMP: temporary };
}
function parse(text, does) {
    try {
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)(JSON.parse(text));
    }
    catch {
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L)('failed', `the process that ${does} SQLite ended without an answer`);
    }
}
function endOf({ does, heapMb }, code, by, complaint) {
    if (/heap out of memory|allocation failed/i.test(complaint))
        return `its rows take more than ${heapMb} MB of memory`;
    return `the process that ${does} SQLite ended with ${by ?? `code ${code}`}`;
}


/***/ }),

/***/ 57096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ sqlitePlace),
/* harmony export */   r: () => (/* binding */ headerOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27339);





const MAGIC = 'SQLite format 3\0';
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
const MIN_BYTES = 512;
const READ_VERSION_AT = 19;
const WRITE_AHEAD = 2;
const MAX_COPIED_BYTES = 1_073_741_824;
async function sqlitePlace(path) {
    const header = await headerOf(path);
    if (!header.known)
        return header;
    const stay = { release: () => Promise.resolve() };
    const [log, journal] = [await entryAt(`${path}-wal`), await entryAt(`${path}-journal`)];
    if (log === 'entries')
        return copyWithLog(path);
    if (header.value[READ_VERSION_AT] !== WRITE_AHEAD && log === 'none' && journal !== 'odd')
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .known */ .e)({ location: path, ...stay });
    const address = (0,node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)(path);
    address.searchParams.set('immutable', '1');
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .known */ .e)({ location: address.href, ...stay });
}
async function entryAt(path) {
    try {
        const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        if (!facts.isFile())
            return 'odd';
        return facts.size === 0 ? 'none' : 'entries';
    }
    catch {
        return 'none';
    }
}
async function headerOf(path) {
    try {
        const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (!facts.isFile())
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)('failed', 'it is no file');
        if (facts.size === 0)
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)('failed', 'it is no SQLite database: it is empty');
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
        try {
            const { buffer, bytesRead } = await file.read(new Uint8Array(100), 0, 100, 0);
            const text = Buffer.from(buffer).toString('latin1', 0, bytesRead);
            if (text.startsWith(LFS_POINTER))
                return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)('failed', 'it is a pointer of Git LFS, not the database: check it out with LFS (`lfs: true` of actions/checkout)');
            if (!text.startsWith(MAGIC))
                return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)('failed', 'it is no SQLite database, or it is encrypted: its first bytes are not those of SQLite');
            if (facts.size < MIN_BYTES)
                return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)('failed', `it is a SQLite database that was cut off: it has ${facts.size} bytes`);
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .known */ .e)(buffer);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)('failed', `it cannot be read: ${codeOf(error)}`);
    }
}
async function copyWithLog(path) {
    const before = await bothFacts(path);
    if (before.bytes > MAX_COPIED_BYTES)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)('unsupported', `its write-ahead log is not merged and it is larger than ${MAX_COPIED_BYTES / 1_048_576} MB; run PRAGMA wal_checkpoint(TRUNCATE) on it first`);
    let folder;
    const release = async () => {
        if (folder !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    };
    try {
        folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'sar-sqlite-'));
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'copy.db');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(`${path}-wal`, `${copy}-wal`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(path, copy);
        const after = await bothFacts(path);
        if (after.written === before.written)
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .known */ .e)({ location: copy, release });
        await release();
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)('failed', 'it was written to while it was read; try again when nothing writes to it');
    }
    catch (error) {
        await release();
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)('failed', `it cannot be read: ${codeOf(error)}`);
    }
}
async function bothFacts(path) {
    const both = [await factsOf(path), await factsOf(`${path}-wal`)];
    return {
        bytes: both.reduce((sum, facts) => sum + (facts?.size ?? 0), 0),
        written: both.map((facts) => `${facts?.size} ${facts?.mtimeMs}`).join(),
    };
}
async function factsOf(path) {
    try {
        const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        return facts.isFile() ? facts : undefined;
    }
    catch {
        return undefined;
    }
}
function codeOf(error) {
    return error.code ?? String(error);
}


/***/ }),

/***/ 62468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ sqliteProblem)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27339);

function sqliteProblem(refusal, maxValueBytes) {
    if (refusal.unsupported)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('unsupported', 'this Node has no node:sqlite; run with Node 24 or later');
    const { code, message } = refusal;
    const module = /^no such module: (\w{1,60})$/.exec(message)?.[1];
    if (module !== undefined)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('unsupported', `it needs SQLite's extension ${module}, and none is ever loaded: name a table without it`);
    if (code === TOO_BIG && maxValueBytes !== undefined)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `a value in it takes more than ${maxValueBytes / 1_048_576} MB`);
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', WORDS[code] ?? `SQLite says: ${message}`);
}
const TOO_BIG = 18;
const WORDS = {
    5: 'it is locked by another program; try again when nothing writes to it',
    6: 'a table of it is locked; try again when nothing uses it',
    7: 'reading it takes more memory than there is',
    8: 'a transaction was broken off and has to be rolled back; open it once with the program that writes it',
    13: 'the disk is full',
    14: 'it cannot be opened',
    26: 'it is no SQLite database, or it is encrypted',
};


/***/ })

};
