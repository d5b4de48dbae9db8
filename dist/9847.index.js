export const id = 9847;
export const ids = [9847];
export const modules = {

/***/ 65084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rescueSchemas)
/* harmony export */ });
async function rescueSchemas() {
    const [act, journal] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(7913)]).then(__webpack_require__.bind(__webpack_require__, 27913)), Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8616)]).then(__webpack_require__.bind(__webpack_require__, 38616))]);
    return { ...act, ...journal };
}


/***/ }),

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


function memoryAgeSql({ created, accessed }) {
    const times = [accessed, created].flatMap((name) => (name === undefined ? [] : [memoryInstantSql((0,quote_identifier/* quoteIdentifier */.C)(name))]));
    return times.length > 1 ? `coalesce(${times.join(', ')})` : (times[0] ?? 'NULL');
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

/***/ 50679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ MEMORY_EVENTS)
/* harmony export */ });
const MEMORY_EVENTS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];


/***/ }),

/***/ 44364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ STEP_OUTCOMES),
/* harmony export */   Rx: () => (/* binding */ PLAYBOOKS),
/* harmony export */   iM: () => (/* binding */ RESCUE_OUTCOMES),
/* harmony export */   zq: () => (/* binding */ STEP_KINDS)
/* harmony export */ });
const PLAYBOOKS = ['SAR-001', 'SAR-002', 'SAR-003', 'SAR-004', 'SAR-005', 'SAR-006'];
const STEP_KINDS = [
    'queue-intent',
    'dispatch-workflow',
    'open-issue',
    'run-command',
    'apply-fixers',
    'open-pull-request',
    'wait-for',
    'compare-runs',
    'roll-back-alias',
    'prune-memory',
    'track-rotation',
    'search-again',
];
const STEP_OUTCOMES = ['would-do', 'done', 'unchanged', 'waiting', 'not-now', 'not-possible', 'failed'];
const RESCUE_OUTCOMES = ['planned', 'fixed', 'waiting', 'not-now', 'blocked', 'failed'];


/***/ }),

/***/ 37485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ actionsResults),
/* harmony export */   cr: () => (/* binding */ isSafeAddress),
/* harmony export */   wo: () => (/* binding */ readUrl)
/* harmony export */ });
function actionsResults(environment) {
    const url = readUrl(environment['ACTIONS_RESULTS_URL'] ?? '');
    const token = environment['ACTIONS_RUNTIME_TOKEN'] ?? '';
    const server = readUrl(environment['GITHUB_SERVER_URL'] ?? 'https://github.com');
    if (url === undefined || server === undefined || !/^[\x21-\x7e]+$/.test(token))
        return undefined;
    if (!isHosted(server.hostname) || !isSafeAddress(url))
        return undefined;
    return { origin: url.origin, token, event: environment['GITHUB_EVENT_NAME'] ?? '' };
}
function readUrl(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
}
function isSafeAddress(url) {
    return url.protocol === 'https:' || (url.protocol === 'http:' && isThisMachine(url.hostname));
}
function isHosted(host) {
    return host === 'github.com' || host.endsWith('.ghe.com') || isThisMachine(host);
}
function isThisMachine(host) {
    return host === 'localhost' || host === '127.0.0.1' || host === '[::1]';
}


/***/ }),

/***/ 87192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ memoryHomes)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var ports_answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/memory-ports.js
var memory_ports = __webpack_require__(50679);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/memory/quote-identifier.js
var quote_identifier = __webpack_require__(17470);
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
    const fault = quickCheck(sqlite, request.backup);
    if (fault !== undefined) return no('it is damaged, so nothing is pruned: ' + fault);
    phase = 'transaction';
    database.exec('BEGIN IMMEDIATE');
    if (one(database, 'PRAGMA data_version') !== version) return no('another program wrote to it meanwhile; try again when nothing writes to it');
    const done = pruned(database, request, plan);
    database.exec('COMMIT');
    phase = 'vacuum';
    database.exec('VACUUM');
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    const left = one(database, 'PRAGMA quick_check(1)');
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

function problemOf(database, { tables }) {
  for (const { name, columns, changes } of tables) {
    const kind = database.prepare("SELECT type, name FROM pragma_table_list WHERE schema = 'main' AND name = ? COLLATE NOCASE").get(name);
    if (kind === undefined) return 'it has no table ' + name;
    if (kind.type !== 'table') return name + ' is no ordinary table of it (' + kind.type + '), and only those are pruned';
    const there = new Set(database.prepare('SELECT name FROM pragma_table_xinfo(?)').all(name).map((row) => row.name.toLowerCase()));
    const absent = columns.filter((column) => !there.has(column.toLowerCase()));
    if (absent.length > 0) return 'its table ' + name + ' has no column ' + absent.join(', ');
    const trigger = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ? COLLATE NOCASE").get(name);
    if (changes && trigger !== undefined) return 'its table ' + name + ' has the trigger ' + trigger.name.slice(0, 100) + ', which would run with each change: what it does cannot be foreseen, so prune it with the program that made it';
  }
  return undefined;
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

function quickCheck(sqlite, path) {
  const place = require('node:url').pathToFileURL(path);
  place.searchParams.set('immutable', '1');
  const copy = new sqlite.DatabaseSync(place, { readOnly: true, allowExtension: false });
  try {
    copy.exec('PRAGMA trusted_schema = OFF');
    copy.exec('PRAGMA cell_size_check = ON');
    const said = one(copy, 'PRAGMA quick_check(1)');
    return said === 'ok' ? undefined : String(said).slice(0, 300);
  } finally {
    copy.close();
  }
}

function pruned(database, request, { n }) {
  const total = () => one(database, 'SELECT total_changes()');
  const start = total();
  let direct = deleted(database, request);
  const run = (statement) => (statement === undefined ? 0 : Number(database.prepare(statement.sql).run(...statement.parameters).changes));
  const retagged = run(request.statements.retag);
  const rescored = run(request.statements.rescore);
  const rowsAfter = one(database, 'SELECT count(*) FROM ' + request.table);
  // A foreign key of the table to itself may delete rows that were not old.
  direct = Math.max(direct, n - rowsAfter);
  return { rowsAfter, retagged, rescored, alsoChanged: Math.max(0, total() - start - direct - retagged - rescored) };
}

/** Ranges of row ids keep the list of what is deleted short, which SQLite holds in memory where there are foreign keys. */
function deleted(database, { table, tableName, statements: { old } }) {
  const named = new Set(database.prepare('SELECT name FROM pragma_table_xinfo(?)').all(tableName).map((row) => row.name.toLowerCase()));
  const rowId = ['_rowid_', 'rowid', 'oid'].find((name) => !named.has(name));
  const { wr } = database.prepare("SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ? COLLATE NOCASE").get(tableName);
  if (wr === 1 || rowId === undefined) return Number(database.prepare('DELETE FROM ' + table + ' WHERE ' + old.sql).run(...old.parameters).changes);
  const next = database.prepare('SELECT max(id) AS last FROM (SELECT ' + rowId + ' AS id FROM ' + table + ' WHERE ' + rowId + ' >= ? AND ' + old.sql + ' ORDER BY ' + rowId + ' LIMIT ' + BATCH + ')');
  next.setReadBigInts(true);
  const remove = database.prepare('DELETE FROM ' + table + ' WHERE ' + rowId + ' BETWEEN ? AND ? AND ' + old.sql);
  let from = -9223372036854775808n;
  let sum = 0;
  for (;;) {
    const { last } = next.get(from, ...old.parameters);
    if (last === null) return sum;
    sum += Number(remove.run(from, last, ...old.parameters).changes);
    if (last === 9223372036854775807n) return sum;
    from = last + 1n;
  }
}
`;

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
    const changes = `${isNumber(successes)} AND ${isNumber(uses)} AND ${successes} >= 0 AND ${uses} >= ${successes}
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
    const { table, created, accessed, tag, confidence } = order;
    const columns = [created, accessed, tag].flatMap((name) => name ?? []);
    return {
        path,
        backup,
        dryRun: order.dryRun,
        busyMs,
        tables: [
            { name: table, columns, changes: true },
            ...(confidence === undefined
                ? []
                : [{ name: confidence.table, columns: [confidence.column, confidence.successes, confidence.uses], changes: true }]),
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

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/memory-home/call-results.js


const TRIES = 3;
const TIMEOUT_MS = 30_000;
const MAX_ANSWER_BYTES = 1_000_000;
async function callResults({ origin, token, pauseMs = 1000 }, service, method, body) {
    let failure = (0,ports_answer/* unknown */.L)('unreachable', 'nothing was sent');
    for (let tries = 0; tries < TRIES; tries++) {
        if (tries > 0)
            await (0,external_node_timers_promises_.setTimeout)(pauseMs * 3 ** (tries - 1));
        const sent = await send(`${origin}/twirp/github.actions.results.api.v1.${service}/${method}`, token, body);
        if (sent.answer !== undefined)
            return (0,ports_answer/* known */.e)(sent.answer);
        failure = (0,ports_answer/* unknown */.L)(sent.reason, `${method}: ${sent.why}`);
        if (!sent.isPassing)
            return failure;
    }
    return failure;
}
async function send(address, token, body) {
    try {
        const response = await fetch(address, {
            method: 'POST',
            redirect: 'error',
            signal: AbortSignal.timeout(TIMEOUT_MS),
            headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
            body: JSON.stringify(body),
        });
        const text = (await response.text()).slice(0, MAX_ANSWER_BYTES);
        if (response.ok)
            return readAnswer(text);
        const isPassing = response.status >= 500 || response.status === 429;
        return { isPassing, ...refusalOf(response.status, text) };
    }
    catch (error) {
        const { code = error.name } = (error.cause ?? {});
        return { isPassing: true, reason: 'unreachable', why: `the service of the job does not answer (${code})` };
    }
}
function readAnswer(text) {
    try {
        const answer = JSON.parse(text);
        if (typeof answer === 'object' && answer !== null && !Array.isArray(answer))
            return { answer: answer };
    }
    catch {
    }
    return { isPassing: false, reason: 'failed', why: 'the service of the job answered with something else than expected' };
}
function refusalOf(status, text) {
    const message = /"msg"\s*:\s*"([\w ,.:'()-]{1,200})/.exec(text)?.[1];
    const words = `the service of the job answered ${status}${message === undefined ? '' : ` (${message})`}`;
    if (status === 401 || status === 403)
        return { reason: 'forbidden', why: words };
    if (status === 429)
        return { reason: 'rate-limited', why: words };
    return { reason: status >= 500 ? 'unreachable' : 'failed', why: words };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/memory-home/signed-transfer.js
var signed_transfer = __webpack_require__(94589);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/memory-home/write-zip.js




const MAX_BYTES = 0xffff_ffff;
const DEFLATED = 8;
const FLAGS = 0x0808;
const VERSION = 20;
async function writeZip(path, name, archive) {
    const [title, sums] = [Buffer.from(name, 'utf8'), { crc: 0, size: 0, packed: 0 }];
    const entry = () => shorts(VERSION, FLAGS, DEFLATED, 0, DATE);
    async function* counted(source) {
        for await (const piece of source) {
            sums.crc = external_node_zlib_.crc32(piece, sums.crc);
            sums.size += piece.length;
            yield piece;
        }
    }
    async function* whole(source) {
        const head = Buffer.concat([longs(0x0403_4b50), entry(), longs(0, 0, 0), shorts(title.length, 0), title]);
        yield head;
        for await (const piece of source) {
            sums.packed += piece.length;
            yield piece;
        }
        if (sums.size > MAX_BYTES || sums.packed + head.length + 100 > MAX_BYTES)
            return;
        const facts = longs(sums.crc, sums.packed, sums.size);
        const tail = Buffer.concat([longs(0x0807_4b50), facts]);
        const index = Buffer.concat([
            longs(0x0201_4b50),
            shorts(VERSION),
            entry(),
            facts,
            shorts(title.length, 0, 0, 0, 0),
            longs(0, 0),
            title,
        ]);
        yield Buffer.concat([
            tail,
            index,
            longs(0x0605_4b50),
            shorts(0, 0, 1, 1),
            longs(index.length, head.length + sums.packed + tail.length),
            shorts(0),
        ]);
    }
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), counted, external_node_zlib_.createDeflateRaw(), whole, (0,external_node_fs_.createWriteStream)(archive, { flags: 'wx' }));
    return sums.size > MAX_BYTES ? (0,ports_answer/* unknown */.L)('unsupported', 'it has 4 GB or more; keep it in a cache (`home`)') : (0,ports_answer/* known */.e)('written');
}
const DATE = 0x21;
function shorts(...values) {
    const bytes = Buffer.alloc(values.length * 2);
    for (const [at, value] of values.entries())
        bytes.writeUInt16LE(value, at * 2);
    return bytes;
}
function longs(...values) {
    const bytes = Buffer.alloc(values.length * 4);
    for (const [at, value] of values.entries())
        bytes.writeUInt32LE(value, at * 4);
    return bytes;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/memory-home/artifact-home.js








const MAX_ARCHIVE_BYTES = 10_737_418_240;
const PROTOCOL = 7;
const ZIP = 'application/zip';
function artifactHome(results, artifacts) {
    return {
        fetch: async (home, to) => {
            if (artifacts === undefined)
                return (0,ports_answer/* unknown */.L)('no-token', 'artifacts are found through the API: give a token with "actions: read"');
            const found = await artifacts.newest(home.name);
            if (!found.known || found.value === undefined)
                return found;
            if (found.value.sizeBytes > MAX_ARCHIVE_BYTES)
                return (0,ports_answer/* unknown */.L)('unsupported', `the artifact has ${found.value.sizeBytes} bytes`);
            const archive = `${to}.archive`;
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
            try {
                const read = await download(artifacts, found.value, archive);
                if (!read.known)
                    return read;
                const { unpackArtifact } = await __webpack_require__.e(/* import() */ 6278).then(__webpack_require__.bind(__webpack_require__, 6278));
                const unpacked = await unpackArtifact(archive, home.path, to);
                return unpacked.known
                    ? (0,ports_answer/* known */.e)({ path: to, from: `the artifact ${home.name} of ${found.value.createdAt} (${found.value.url})` })
                    : unpacked;
            }
            finally {
                await (0,promises_.rm)(archive, { force: true });
            }
        },
        store: async (home, path) => {
            const ids = idsOf(results.token);
            if (ids === undefined)
                return (0,ports_answer/* unknown */.L)('failed', 'the token of the job does not name its run');
            const archive = `${path}.archive`;
            try {
                const packed = await writeZip(path, (0,external_node_path_.basename)(path), archive);
                return packed.known ? await save(results, { ...ids, name: home.name }, archive) : packed;
            }
            finally {
                await (0,promises_.rm)(archive, { force: true });
            }
        },
    };
}
async function download(artifacts, found, archive) {
    const file = (0,external_node_fs_.openSync)(archive, 'wx');
    let bytes = 0;
    try {
        return await artifacts.download(found, (piece) => {
            bytes += piece.length;
            for (let at = 0; at < piece.length;)
                at += (0,external_node_fs_.writeSync)(file, piece, at);
            return bytes <= MAX_ARCHIVE_BYTES;
        });
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
async function save(results, artifact, archive) {
    const created = await callResults(results, 'ArtifactService', 'CreateArtifact', { ...artifact, mime_type: ZIP, version: PROTOCOL });
    if (!created.known)
        return created;
    if (created.value['ok'] !== true)
        return (0,ports_answer/* unknown */.L)('failed', 'the service of the job takes no artifact of that name: this run has one already');
    const sent = await (0,signed_transfer/* sendToSigned */.km)(created.value['signed_upload_url'] ?? created.value['signedUploadUrl'], archive, ZIP);
    if (!sent.known)
        return sent;
    const done = await callResults(results, 'ArtifactService', 'FinalizeArtifact', {
        ...artifact,
        size: String((await (0,promises_.stat)(archive)).size),
        hash: `sha256:${await digestOf(archive)}`,
    });
    if (!done.known)
        return done;
    return done.value['ok'] === true
        ? (0,ports_answer/* known */.e)({ to: `the artifact ${artifact['name'] ?? ''} of this run` })
        : (0,ports_answer/* unknown */.L)('failed', 'the service of the job did not keep the artifact');
}
async function digestOf(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const piece of (0,external_node_fs_.createReadStream)(path))
        hash.update(piece);
    return hash.digest('hex');
}
function idsOf(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        const ids = /(?:^| )Actions\.Results:([\w-]{1,100}):([\w-]{1,100})(?: |$)/.exec(typeof claims.scp === 'string' ? claims.scp : '');
        return ids?.[1] === undefined || ids[2] === undefined
            ? undefined
            : { workflow_run_backend_id: ids[1], workflow_job_run_backend_id: ids[2] };
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commands/command-environment.js
var command_environment = __webpack_require__(64827);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/memory-home/cache-archive.js









const MAX_DATABASE_BYTES = 8_589_934_592;
const MAX_UNPACKED_BYTES = 2 * MAX_DATABASE_BYTES;
const ZSTD_MAGIC = '28b52ffd';
const GZIP_MAGIC = '1f8b';
async function zstdIsThere() {
    const child = (0,external_node_child_process_.spawn)('zstd', ['--quiet', '--version'], { stdio: 'ignore', windowsHide: true, env: (0,command_environment/* commandEnvironment */.J)(process.env) });
    const ended = await Promise.race([(0,external_node_events_.once)(child, 'close'), (0,external_node_events_.once)(child, 'error').then(() => undefined)]).catch(() => undefined);
    return ended !== undefined;
}
async function packCache(folder, path, archive) {
    const compress = (await zstdIsThere()) ? external_node_zlib_.createZstdCompress() : external_node_zlib_.createGzip();
    return withTar(['--format=pax', '-cf', '-', '-C', folder, '--', path], async ({ stdout }) => (0,external_node_stream_promises_.pipeline)(stdout, compress, (0,external_node_fs_.createWriteStream)(archive, { flags: 'wx' }))).then((answer) => (answer.known ? (0,ports_answer/* known */.e)('packed') : answer));
}
async function unpackCache(archive, path, to) {
    const form = await formOf(archive);
    if (form === undefined)
        return (0,ports_answer/* unknown */.L)('unsupported', 'its cache entry has a form that is not known');
    const bounded = (0,signed_transfer/* atMost */.Tu)(MAX_DATABASE_BYTES);
    const answer = await withTar(['-xOf', '-', '--', path], async ({ stdin, stdout }) => {
        const feeding = (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(archive), form === 'zstd' ? external_node_zlib_.createZstdDecompress() : external_node_zlib_.createGunzip(), (0,signed_transfer/* atMost */.Tu)(MAX_UNPACKED_BYTES), stdin).catch((error) => {
            if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_PREMATURE_CLOSE')
                throw error;
        });
        await Promise.all([feeding, (0,external_node_stream_promises_.pipeline)(stdout, bounded, (0,external_node_fs_.createWriteStream)(to, { flags: 'wx' }))]);
    });
    if (answer.known)
        return (0,ports_answer/* known */.e)('unpacked');
    await (0,promises_.rm)(to, { force: true });
    return answer;
}
async function withTar(options, work) {
    const tar = spawnTar(options);
    let complaint = '';
    tar.stderr.setEncoding('utf8').on('data', (piece) => (complaint = (complaint + piece).slice(0, 500)));
    const closed = new Promise((resolve) => {
        tar.on('error', ({ message }) => resolve(message));
        tar.on('close', (code) => resolve(code));
    });
    try {
        await work(tar);
    }
    catch (error) {
        tar.kill('SIGKILL');
        const ended = await closed;
        if (typeof ended === 'string')
            return (0,ports_answer/* unknown */.L)('failed', `the program tar cannot be started: ${ended}`);
        if (error instanceof signed_transfer/* TooLarge */.MF)
            return (0,ports_answer/* unknown */.L)('unsupported', error.message);
        return (0,ports_answer/* unknown */.L)('failed', `its archive cannot be read: ${error.code ?? error.name}`);
    }
    const code = await closed;
    return code === 0
        ? (0,ports_answer/* known */.e)('done')
        : (0,ports_answer/* unknown */.L)('failed', `the program tar ended with ${code}: ${complaint.replaceAll(/[\p{C}\s]+/gu, ' ').trim()}`);
}
function spawnTar(options) {
    return (0,external_node_child_process_.spawn)('tar', [...options], { stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true, env: (0,command_environment/* commandEnvironment */.J)(process.env) });
}
async function formOf(archive) {
    const file = await (0,promises_.open)(archive, 'r');
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
        const magic = buffer.subarray(0, bytesRead).toString('hex');
        if (magic === ZSTD_MAGIC)
            return 'zstd';
        return magic.startsWith(GZIP_MAGIC) ? 'gzip' : undefined;
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/memory-home/cache-home.js







const cache_home_MAX_ARCHIVE_BYTES = 10_737_418_240;
const MAX_KEY = 512;
function cacheHome(results, now) {
    return {
        fetch: async (home, to) => {
            const found = await callResults(results, 'CacheService', 'GetCacheEntryDownloadURL', {
                key: `${home.key}-${'0'.repeat(16)}`.slice(0, MAX_KEY),
                restore_keys: [home.key],
                version: await versionOf(home),
            });
            if (!found.known)
                return found;
            if (found.value['ok'] !== true)
                return (0,ports_answer/* known */.e)(undefined);
            const archive = `${to}.archive`;
            const read = await (0,signed_transfer/* readFromSigned */.nZ)(found.value['signed_download_url'] ?? found.value['signedDownloadUrl'], archive, cache_home_MAX_ARCHIVE_BYTES);
            if (!read.known)
                return read;
            const unpacked = await unpackCache(archive, home.path, to);
            await (0,promises_.rm)(archive, { force: true });
            if (!unpacked.known)
                return unpacked;
            const key = String(found.value['matched_key'] ?? found.value['matchedKey'] ?? home.key);
            return (0,ports_answer/* known */.e)({ path: to, from: `the cache entry ${key.slice(0, MAX_KEY)}` });
        },
        store: async (home, path) => {
            const key = `${home.key}-${now().toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
            const archive = `${path}.archive`;
            try {
                const packed = await packCache(folderAbove(path, home.path), home.path, archive);
                return packed.known ? await cache_home_save(results, home, key, archive) : packed;
            }
            finally {
                await (0,promises_.rm)(archive, { force: true });
            }
        },
    };
}
async function cache_home_save(results, home, key, archive) {
    const entry = { key, version: await versionOf(home) };
    const created = await callResults(results, 'CacheService', 'CreateCacheEntry', entry);
    if (!created.known)
        return created;
    if (created.value['ok'] !== true)
        return cache_home_refusal(key, created.value['message']);
    const sent = await (0,signed_transfer/* sendToSigned */.km)(created.value['signed_upload_url'] ?? created.value['signedUploadUrl'], archive, 'application/octet-stream');
    if (!sent.known)
        return sent;
    const sizeBytes = String((await (0,promises_.stat)(archive)).size);
    const done = await callResults(results, 'CacheService', 'FinalizeCacheEntryUpload', { ...entry, size_bytes: sizeBytes });
    if (!done.known)
        return done;
    return done.value['ok'] === true ? (0,ports_answer/* known */.e)({ to: `the cache entry ${key}` }) : (0,ports_answer/* unknown */.L)('failed', `the cache did not keep the entry ${key}`);
}
const cache_home_READ_ONLY = /^cache write denied/;
function cache_home_refusal(key, message) {
    return typeof message === 'string' && cache_home_READ_ONLY.test(message)
        ? (0,ports_answer/* unknown */.L)('forbidden', 'this run may only read caches; set "cache-mode: write" for the job')
        : (0,ports_answer/* unknown */.L)('failed', `the cache takes no entry ${key}: one of that name is there or is being made`);
}
async function versionOf({ path }) {
    const form = (await zstdIsThere()) ? 'zstd-without-long' : 'gzip';
    const system = process.platform === 'win32' ? ['windows-only'] : [];
    return (0,external_node_crypto_.createHash)('sha256')
        .update([path, form, ...system, '1.0'].join('|'))
        .digest('hex');
}
function folderAbove(full, path) {
    return path.split('/').reduce((folder) => (0,external_node_path_.dirname)(folder), full);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/inside-file.js
var inside_file = __webpack_require__(73506);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/memory-home/copy-from-checkout.js




const BESIDE = ['-wal', '-journal'];
async function copyFromCheckout(root, path, to) {
    const file = (0,inside_file/* insideFile */.n)(root, new Map(), path);
    if (file.kind === 'absent')
        return (0,ports_answer/* known */.e)(undefined);
    if (file.kind !== 'file' || file.real !== (0,external_node_path_.resolve)(root, path))
        return (0,ports_answer/* unknown */.L)('failed', 'it is no file of the checkout, or behind a link');
    for (const suffix of BESIDE) {
        const beside = await (0,promises_.lstat)(`${file.real}${suffix}`).catch(() => undefined);
        if (beside !== undefined && beside.size > 0)
            return (0,ports_answer/* unknown */.L)('failed', `a program writes to it, or was broken off: ${path}${suffix} holds what is not in it yet; close that program, or open the database once`);
    }
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    await (0,promises_.copyFile)(file.real, to);
    return (0,ports_answer/* known */.e)({ path: to, from: 'the checkout' });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory-files.js
var state_directory_files = __webpack_require__(42914);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/memory-home/place-in-checkout.js





async function placeInCheckout(root, path, from) {
    let part;
    try {
        const full = (0,state_directory_files/* insidePath */.yt)(root, path, 'written');
        for (const suffix of ['-wal', '-journal']) {
            const beside = await (0,promises_.lstat)(`${full}${suffix}`).catch(() => undefined);
            if (beside !== undefined)
                return `the one in the checkout was left: ${path}${suffix} belongs to it`;
        }
        (0,state_directory_files/* refuseLinks */.UA)(root, full, path, 'written');
        (0,state_directory_files/* makeFolder */.fc)(root, (0,external_node_path_.dirname)(full), path);
        part = (0,external_node_path_.join)((0,external_node_path_.dirname)(full), `.sar-${(0,external_node_crypto_.randomUUID)()}.part`);
        await (0,promises_.copyFile)(from, part);
        await (0,promises_.rename)(part, full);
        return undefined;
    }
    catch (error) {
        const why = error instanceof user_error/* UserError */.y ? error.message : String(error.code ?? error);
        return `the one in the checkout was left: ${why}`;
    }
    finally {
        if (part !== undefined)
            await (0,promises_.rm)(part, { force: true });
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/memory-home/memory-homes.js










function memoryHomes({ root: named, folder, results, artifacts, now }) {
    const root = (0,external_node_fs_.realpathSync)(named);
    const own = (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(folder), `sar-memory-${(0,external_node_crypto_.randomUUID)()}`);
    const remove = () => (0,external_node_fs_.rmSync)(own, { recursive: true, force: true });
    const fetched = new Map();
    let copies = 0;
    const place = (home) => {
        if (copies === 0) {
            (0,external_node_fs_.mkdirSync)(own, { mode: 0o700 });
            process.once('exit', remove);
        }
        copies += 1;
        return (0,external_node_path_.join)(own, String(copies), home.path);
    };
    const outside = (what) => (0,ports_answer/* unknown */.L)('unsupported', `${what} are reached from inside a job of GitHub Actions only: run the action \`rescue\` in a workflow`);
    const fetchStored = async (home) => {
        if (results === undefined)
            return outside(home.kind === 'cache' ? 'caches' : 'artifacts');
        if (home.kind === 'cache')
            return cacheHome(results, now).fetch(home, place(home));
        return artifacts === undefined ? noArtifacts() : artifactHome(results, artifacts).fetch(home, place(home));
    };
    return {
        folder: own,
        remove: () => {
            process.off('exit', remove);
            remove();
        },
        prune: async (path, order, signal) => {
            const pruned = await pruneDatabase(path, order, signal);
            const home = fetched.get(path);
            if (pruned.known && !pruned.value.isNeeded && !order.dryRun && home !== undefined)
                await placeInCheckout(root, home.path, path);
            return pruned;
        },
        read: async (path, maxBytes) => readBytes(path, maxBytes),
        fetch: async (home) => {
            if (home.kind === 'repository')
                return copyFromCheckout(root, home.path, place(home));
            const answer = await fetchStored(home);
            if (answer.known && answer.value !== undefined)
                fetched.set(answer.value.path, home);
            return answer;
        },
        store: async (home, path) => {
            if (results === undefined)
                return outside(home.kind === 'cache' ? 'caches' : 'artifacts');
            if (!memory_ports/* MEMORY_EVENTS */.O.includes(results.event))
                return noStore(results.event);
            const stored = home.kind === 'cache' ? await cacheHome(results, now).store(home, path) : await artifactHome(results, artifacts).store(home, path);
            if (!stored.known)
                return stored;
            const left = await placeInCheckout(root, home.path, path);
            return left === undefined ? stored : (0,ports_answer/* known */.e)({ ...stored.value, to: `${stored.value.to} (${left})` });
        },
    };
}
function noStore(event) {
    const events = memory_ports/* MEMORY_EVENTS */.O.join(', ');
    return (0,ports_answer/* unknown */.L)('unsupported', `runs of the event ${event === '' ? 'unknown' : event} store no agent memory: let ${events} start the workflow`);
}
function noArtifacts() {
    return (0,ports_answer/* unknown */.L)('no-token', 'artifacts are found through the API: give a token with "actions: read"');
}
async function readBytes(path, maxBytes) {
    const { size } = await (0,promises_.stat)(path);
    if (size > maxBytes)
        return (0,ports_answer/* unknown */.L)('unsupported', `it has ${size} bytes, and ${maxBytes} can be sent`);
    return (0,ports_answer/* known */.e)(await (0,promises_.readFile)(path));
}


/***/ }),

/***/ 94589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MF: () => (/* binding */ TooLarge),
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   km: () => (/* binding */ sendToSigned),
/* harmony export */   nZ: () => (/* binding */ readFromSigned)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27339);
/* harmony import */ var _actions_results_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37485);







const TIMEOUT_MS = 1_200_000;
const STORAGE_VERSION = '2020-10-02';
async function sendToSigned(address, path, contentType) {
    const url = signedUrl(address);
    if (url === undefined)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L)('failed', 'the service of the job named no address to store at');
    try {
        const response = await fetch(url, {
            method: 'PUT',
            redirect: 'error',
            signal: AbortSignal.timeout(TIMEOUT_MS),
            headers: { 'content-type': contentType, 'x-ms-blob-type': 'BlockBlob', 'x-ms-version': STORAGE_VERSION },
            body: await (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openAsBlob)(path),
        });
        await response.body?.cancel();
        return response.ok ? (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .known */ .e)('sent') : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L)('unreachable', `the storage answered ${response.status} when it was sent there`);
    }
    catch (error) {
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L)('unreachable', `sending it broke off (${codeOf(error)})`);
    }
}
async function readFromSigned(address, path, maxBytes) {
    const url = signedUrl(address);
    if (url === undefined)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L)('failed', 'the service of the job named no address to read from');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    let answer;
    try {
        const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
        if (response.ok && response.body !== null) {
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.fromWeb(response.body), atMost(maxBytes), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { flags: 'wx' }));
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .known */ .e)('read');
        }
        answer = (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L)('unreachable', `the storage answered ${response.status}`);
    }
    catch (error) {
        answer =
            error instanceof TooLarge ? (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L)('unsupported', error.message) : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L)('unreachable', `reading it broke off (${codeOf(error)})`);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
    return answer;
}
class TooLarge extends Error {
}
function atMost(maxBytes) {
    let bytes = 0;
    return new node_stream__WEBPACK_IMPORTED_MODULE_3__.Transform({
        transform(piece, _encoding, done) {
            bytes += piece.length;
            if (bytes > maxBytes)
                done(new TooLarge(`it has more than ${Math.round(maxBytes / 1_048_576)} MB`));
            else
                done(null, piece);
        },
    });
}
function signedUrl(address) {
    const url = typeof address === 'string' ? (0,_actions_results_js__WEBPACK_IMPORTED_MODULE_6__/* .readUrl */ .wo)(address) : undefined;
    return url !== undefined && (0,_actions_results_js__WEBPACK_IMPORTED_MODULE_6__/* .isSafeAddress */ .cr)(url) ? url : undefined;
}
function codeOf(error) {
    const { code } = (error.cause ?? error);
    return code ?? error.name;
}


/***/ }),

/***/ 21479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ mlflowAliases)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27339);

const MAX_BYTES = 8 * 1_048_576;
const LIMIT_MS = 30_000;
const PER_PAGE = 200;
const MAX_VERSIONS = 1000;
function mlflowAliases(http, address) {
    const base = `${address.replace(/[?#].*$/s, '').replace(/\/+$/, '')}/api/2.0/mlflow`;
    const ask = async (path, body) => http.json(`${base}/${path}`, {
        maxBytes: MAX_BYTES,
        signal: AbortSignal.timeout(LIMIT_MS),
        ...(body !== undefined && { body }),
    });
    return {
        versionOf: async (model, alias) => {
            const answer = await ask(`registered-models/get?name=${encodeURIComponent(model)}`);
            if (!answer.known)
                return answer;
            const found = recordsOf(recordOf(recordOf(answer.value)['registered_model'])['aliases']).find((each) => each['alias'] === alias);
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(found === undefined ? undefined : label(found['version']));
        },
        versions: async (model) => {
            if (model.includes("'"))
                return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('unsupported', 'a model whose name holds a quotation mark cannot be looked up');
            const filter = encodeURIComponent(`name='${model}'`);
            const all = [];
            for (let token = '';;) {
                const next = token === '' ? '' : `&page_token=${encodeURIComponent(token)}`;
                const answer = await ask(`model-versions/search?filter=${filter}&max_results=${PER_PAGE}${next}`);
                if (!answer.known)
                    return answer;
                const page = recordOf(answer.value);
                for (const each of recordsOf(page['model_versions'])) {
                    const version = label(each['version']);
                    if (each['name'] !== model || version === undefined)
                        continue;
                    all.push({ version, run: textOf(each['run_id']), status: textOf(each['status']) ?? '' });
                }
                const following = textOf(page['next_page_token']) ?? '';
                if (all.length > MAX_VERSIONS || (following !== '' && following === token))
                    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('unsupported', `the model has more than ${MAX_VERSIONS} versions, or its list has no end`);
                token = following;
                if (token === '')
                    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(all.toSorted((a, b) => Number(a.version) - Number(b.version)));
            }
        },
        setAlias: async (model, alias, version) => {
            const answer = await ask('registered-models/alias', { name: model, alias, version });
            return answer.known ? (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)('set') : answer;
        },
    };
}
function recordOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function recordsOf(value) {
    return Array.isArray(value) ? value.map(recordOf) : [];
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function label(value) {
    const text = typeof value === 'number' ? String(value) : value;
    return typeof text === 'string' && /^\d{1,15}$/.test(text) ? text : undefined;
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
    const kept = ['PATH', 'SystemRoot', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR', 'LD_LIBRARY_PATH'];
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
            if (bytesRead < MAGIC.length || Buffer.from(buffer).toString('latin1', 0, MAGIC.length) !== MAGIC)
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


/***/ }),

/***/ 73206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ openWorkTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/checkout-tree.js + 1 modules
var checkout_tree = __webpack_require__(2750);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commands/command-runner.js + 6 modules
var command_runner = __webpack_require__(10383);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commit-id.js
var commit_id = __webpack_require__(79626);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/list-entries.js
var list_entries = __webpack_require__(40706);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory-files.js
var state_directory_files = __webpack_require__(42914);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/work-files/work-files.js + 3 modules
var work_files = __webpack_require__(29231);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/read-blobs.js
var read_blobs = __webpack_require__(73682);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/work-files/inside-work-tree.js
var inside_work_tree = __webpack_require__(50894);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/run-git.js
var run_git = __webpack_require__(32867);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/work-tree/lay-out-commit.js




const LINK = '120000';
const NO_CONVERSION = '* -text -eol -filter -ident -working-tree-encoding\n';
const SETTINGS = {
    'core.bare': 'false',
    'core.autocrlf': 'false',
    'core.longpaths': 'true',
    'core.sparseCheckout': 'false',
    'gc.auto': '0',
};
function gitOf({ files, own }, args, input) {
    return (0,run_git/* runGit */.E)(files, [`--git-dir=${own}`, ...args], { workTree: files, settings: SETTINGS, ...(input !== undefined && { input }) });
}
function layOutCommit(places) {
    const { commit, files, own } = places;
    for (const folder of [own, files])
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)(files);
    startRepository(places, own);
    must(gitOf(places, ['read-tree', '--reset', '-u', commit]), commit);
    removeLeadingLinks(places);
    giveRepository(places);
}
function layOutAgain(places) {
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(places.files, '.git'), { recursive: true, force: true });
    const isDone = gitOf(places, ['clean', '-ffdxq']).ok &&
        gitOf(places, ['checkout-index', '--force', '--all', '--quiet']).ok &&
        gitOf(places, ['update-index', '-q', '--refresh']).ok &&
        isEmpty(gitOf(places, ['ls-files', '--others', '-z']));
    if (isDone)
        giveRepository(places);
    else
        layOutCommit(places);
}
function restoreSettings(places) {
    const folder = (0,external_node_path_.join)(places.files, '.git');
    const config = (0,external_node_path_.join)(folder, 'config');
    const isFolder = (0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true;
    if (isFolder && isPlainFile(config) && (0,external_node_fs_.readFileSync)(config, 'utf8') === (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(places.own, 'programs.config'), 'utf8'))
        return;
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    giveRepository(places);
}
function isPlainFile(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
function isEmpty(result) {
    return result.ok && result.text === '';
}
function giveRepository(places) {
    const { files, own } = places;
    startRepository(places, (0,external_node_path_.join)(files, '.git'));
    (0,external_node_fs_.copyFileSync)((0,external_node_path_.join)(own, 'index'), (0,external_node_path_.join)(files, '.git/index'));
    (0,external_node_fs_.copyFileSync)((0,external_node_path_.join)(files, '.git/config'), (0,external_node_path_.join)(own, 'programs.config'));
}
function startRepository({ source, commit }, folder) {
    const parts = must((0,run_git/* runGit */.E)(source, ['rev-parse', '--git-path', 'objects', '--git-path', 'shallow']), commit).split('\n');
    const [objects = '', shallow = ''] = parts.map((part) => (0,external_node_path_.resolve)(source, part));
    for (const part of ['info', 'objects/info', 'refs'])
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, part), { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'config'), settingsFor(commit));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'objects/info/alternates'), `${objects}\n`);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'info/attributes'), NO_CONVERSION);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'HEAD'), `${commit}\n`);
    if ((0,external_node_fs_.existsSync)(shallow))
        (0,external_node_fs_.copyFileSync)(shallow, (0,external_node_path_.join)(folder, 'shallow'));
}
function settingsFor(commit) {
    const isWindows = process.platform === 'win32';
    const core = `[core]\n\tbare = false\n\tfilemode = ${!isWindows}\n${isWindows ? '\tsymlinks = false\n' : ''}`;
    if (commit.length === 40)
        return `${core}\trepositoryformatversion = 0\n`;
    return `${core}\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n`;
}
function removeLeadingLinks(places) {
    const entries = must(gitOf(places, ['ls-files', '--stage', '-z']), places.commit).split('\0');
    const links = entries.flatMap((entry) => (entry.startsWith(`${LINK} `) ? [entry.slice(entry.indexOf('\t') + 1)] : []));
    const leading = links.filter((path) => !staysInside(places.files, (0,external_node_path_.join)(places.files, path)));
    if (leading.length === 0)
        return;
    for (const path of leading)
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(places.files, path), { force: true });
    must(gitOf(places, ['update-index', '--force-remove', '-z', '--stdin'], leading.map((path) => `${path}\0`).join('')), places.commit);
}
function staysInside(root, link) {
    if ((0,external_node_fs_.lstatSync)(link, { throwIfNoEntry: false })?.isSymbolicLink() !== true)
        return true;
    try {
        const parts = (0,external_node_path_.relative)(root, (0,external_node_fs_.realpathSync)(link)).split(external_node_path_.sep);
        return parts[0] !== '..' && !(0,external_node_path_.isAbsolute)(parts.join(external_node_path_.sep)) && parts.every((part) => part.toLowerCase() !== '.git');
    }
    catch {
        return false;
    }
}
function must(result, what) {
    if (result.ok)
        return result.text;
    throw new user_error/* UserError */.y(`the files of ${what} cannot be laid out: ${result.why}`);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/work-tree/changed-in-work-tree.js






const MAX_FILES = 2000;
const MAX_FILE_BYTES = 4 * 1_048_576;
const MAX_BYTES = 64 * 1_048_576;
function changedInWorkTree(places, blobs) {
    const touched = touchedFiles(places);
    if (!touched.known)
        return touched;
    if (touched.value.length > MAX_FILES)
        return (0,answer/* unknown */.L)('failed', `${touched.value.length} files were changed; ${MAX_FILES} are the most`);
    const before = (0,read_blobs/* readBlobs */.b)(places.source, touched.value.flatMap((path) => blobs.get(path) ?? []), MAX_FILE_BYTES);
    const changes = [];
    let bytes = 0;
    for (const path of touched.value) {
        const change = changeOf(places.files, path, before.get(blobs.get(path) ?? ''));
        if (typeof change === 'string')
            return (0,answer/* unknown */.L)('failed', `${(0,quote_untrusted/* quoteUntrusted */.X)(path)} ${change}`);
        bytes += (change.before?.length ?? 0) + (change.after?.length ?? 0);
        if (bytes > MAX_BYTES)
            return (0,answer/* unknown */.L)('failed', `the changed files have more than ${MAX_BYTES} bytes together`);
        if (change.before !== change.after)
            changes.push(change);
    }
    return (0,answer/* known */.e)(changes);
}
function touchedFiles(places) {
    const compared = gitOf(places, [
        'diff',
        '--name-only',
        '-z',
        '--no-color',
        '--no-ext-diff',
        '--no-textconv',
        '--no-renames',
        '--ignore-submodules',
    ]);
    const added = gitOf(places, ['ls-files', '--others', '--exclude-standard', '-z']);
    for (const one of [compared, added])
        if (!one.ok)
            return (0,answer/* unknown */.L)('failed', `git cannot compare the changed files: ${one.why}`);
    const paths = [compared, added].flatMap((one) => (one.ok ? one.text.split('\0') : [])).filter((path) => path !== '');
    return (0,answer/* known */.e)([...new Set(paths)].toSorted());
}
function changeOf(root, path, blob) {
    if (path.endsWith('/'))
        return 'is a repository of its own, which a change cannot hold';
    if (path.includes('\uFFFD'))
        return 'has a name that is no UTF-8';
    const before = blob === undefined ? undefined : textOf(blob);
    if (before !== undefined && 'problem' in before)
        return before.problem;
    const after = textAt(root, path);
    if (after !== undefined && 'problem' in after)
        return after.problem;
    return { path, ...(before !== undefined && { before: before.text }), ...(after !== undefined && { after: after.text }) };
}
function textAt(root, path) {
    const stat = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false });
    if (stat === undefined || stat.isDirectory())
        return undefined;
    if (!stat.isFile())
        return { problem: 'is no file, but a link or something else' };
    const place = (0,inside_work_tree/* insideWorkTree */.i)(root, new Map(), path);
    if (place.kind !== 'file' || place.real !== (0,external_node_path_.join)(root, path))
        return undefined;
    return textOf(stat.size > MAX_FILE_BYTES ? { kind: 'too-large' } : { kind: 'bytes', bytes: (0,external_node_fs_.readFileSync)(place.real) });
}
function textOf(blob) {
    if (blob.kind !== 'bytes')
        return { problem: blob.kind === 'absent' ? 'is not among the objects of the checkout' : `has more than ${MAX_FILE_BYTES} bytes` };
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(blob.bytes);
        return text.includes('\0') ? { problem: 'is no text' } : { text };
    }
    catch {
        return { problem: 'is no UTF-8 text' };
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/work-tree/remove-with-this-process.js

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'];
function removeWithThisProcess(folder) {
    const remove = () => {
        process.removeListener('exit', remove);
        for (const signal of ENDING)
            process.removeListener(signal, end);
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    };
    const end = (how) => {
        remove();
        if (process.listenerCount(how) === 0)
            process.kill(process.pid, how);
    };
    process.once('exit', remove);
    for (const signal of ENDING)
        process.on(signal, end);
    return remove;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/work-tree/open-work-tree.js













const EXECUTABLE = '100755';
function openWorkTree(source, environment, folder = (0,external_node_os_.tmpdir)()) {
    return async (commit) => {
        let base;
        try {
            (0,commit_id/* requireCommit */.F)(source, commit);
            base = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(folder, 'sar-work-tree-')));
            const remove = removeWithThisProcess(base);
            try {
                return (0,answer/* known */.e)(workTreeAt({ source, commit, files: (0,external_node_path_.join)(base, 'files'), own: (0,external_node_path_.join)(base, 'git') }, environment, remove));
            }
            catch (error) {
                remove();
                throw error;
            }
        }
        catch (error) {
            return failed(error);
        }
    };
}
function workTreeAt(places, environment, remove) {
    const { source, commit, files } = places;
    layOutCommit(places);
    const entries = (0,list_entries/* listEntries */.f)(source, commit, '');
    const blobs = new Map(entries.map(({ path, id }) => [path, id]));
    const executable = new Set(entries.filter(({ mode }) => mode === EXECUTABLE).map(({ path }) => path));
    const commands = (0,command_runner/* commandRunner */.c)(files, environment);
    return {
        root: files,
        commit,
        get tree() {
            return (0,checkout_tree/* checkoutTree */.p)(files);
        },
        get files() {
            return (0,work_files/* workFiles */.n)(files);
        },
        commands: {
            run: async (command, options) => {
                try {
                    return await commands.run(command, options);
                }
                finally {
                    restoreSettings(places);
                }
            },
        },
        isExecutable: (path) => executable.has(path),
        write: (path, text) => answered(() => {
            (0,state_directory_files/* writeInside */.Mt)(files, notOfGit(path), text);
            return 'written';
        }),
        erase: (path) => answered(() => {
            (0,state_directory_files/* removeInside */.pi)(files, notOfGit(path));
            return 'erased';
        }),
        changes: () => {
            try {
                return changedInWorkTree(places, blobs);
            }
            catch (error) {
                return failed(error);
            }
        },
        reset: () => answered(() => {
            layOutAgain(places);
            return 'clean';
        }),
        remove,
    };
}
function notOfGit(path) {
    if (path.split('/').some((part) => part.toLowerCase() === '.git'))
        throw new user_error/* UserError */.y(`${path} is git's own; nothing was changed`);
    return path;
}
function answered(act) {
    try {
        return (0,answer/* known */.e)(act());
    }
    catch (error) {
        return failed(error);
    }
}
function failed(error) {
    if (error instanceof user_error/* UserError */.y)
        return (0,answer/* unknown */.L)('failed', error.message);
    const { code } = error;
    if (typeof code === 'string')
        return (0,answer/* unknown */.L)('failed', `the files of the commit cannot be laid out: ${code}`);
    throw error;
}


/***/ }),

/***/ 29990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ proposalsOfDocument),
/* harmony export */   h: () => (/* binding */ findingOf)
/* harmony export */ });
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47103);
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83935);
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75312);

function proposalsOfDocument(document, { gaps }, settings, now) {
    const { isDefaultBranch, partial, sensors, groups, accepted } = document;
    const findings = document.findings.map(findingOf);
    const isAccepted = new Set(accepted);
    return (0,_sar_triage__WEBPACK_IMPORTED_MODULE_0__/* .proposeGaps */ .Q7)({
        subjects: (0,_sar_triage__WEBPACK_IMPORTED_MODULE_1__/* .subjectsOf */ .Z)(findings.filter(({ signal }) => !isAccepted.has(signal.id)), groups),
        present: new Set(findings.map(({ signal }) => signal.id)),
        gaps,
        settings,
        isGone: (0,_sar_triage__WEBPACK_IMPORTED_MODULE_2__/* .goneJudge */ .r)({ isDefaultBranch, isPart: partial, readings: sensors.map(readingOf) }),
        at: now.toISOString(),
    });
}
function findingOf({ severity, decision, route, owner, firstSeen, sla, waived, labels, group, ...signal }) {
    return { signal, severity, decision, route, owner, firstSeen, sla, waived, labels, group };
}
function readingOf(reading) {
    const { sensor, layer, looked } = reading;
    const base = { sensor, layer, ...(looked !== undefined && { looked }) };
    if (reading.outcome === 'unknown')
        return { ...base, outcome: 'unknown', reason: reading.reason, detail: reading.detail };
    const { unit, judged } = reading;
    const scope = { unit, judged, unjudged: reading.unjudged };
    return reading.outcome === 'clear' ? { ...base, outcome: 'clear', scope } : { ...base, outcome: 'signals', scope, signals: [] };
}


/***/ }),

/***/ 39316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ modelStoreOf)
/* harmony export */ });
function modelStoreOf({ sensors }, origin) {
    const store = sensors['model-drift'].mlflow?.store;
    const url = store === undefined ? null : URL.parse(store);
    return origin !== undefined && url !== null && url.origin === origin && /^https?:$/.test(url.protocol) ? store : undefined;
}


/***/ }),

/***/ 25056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ rescueDocumentOf)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8153);

const MAX_CHANGES = 200_000;
function rescueDocumentOf(run, { at, repository, commit }) {
    let room = MAX_CHANGES;
    const change = ({ path, before, after }) => {
        const size = (before?.length ?? 0) + (after?.length ?? 0);
        if (size > room)
            return { path, cut: true };
        room -= size;
        return { path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
    };
    const report = ({ steps, subject, ...rest }) => ({
        ...rest,
        subject: subjectOf(subject),
        steps: steps.map(({ changes, details, ...step }) => ({
            ...step,
            ...(details !== undefined && { details: [...details] }),
            ...(changes !== undefined && { changes: changes.map(change) }),
        })),
    });
    return {
        schema: 'sar.rescue/1',
        version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .SAR_VERSION */ .w,
        at: at.toISOString(),
        ...(repository !== undefined && { repository }),
        ...(commit !== undefined && { commit }),
        applied: run.applied,
        reports: run.reports.map(report),
        unmatched: run.unmatched.map(({ subject, why }) => ({ subject: subjectOf(subject), why })),
    };
}
function subjectOf({ id, findings }) {
    return {
        id,
        findings: findings.map(({ id: finding, sensor, rule, artefact, message }) => ({
            id: finding,
            sensor,
            rule,
            path: artefact.path,
            message,
        })),
    };
}


/***/ }),

/***/ 92392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ noFindingId)
/* harmony export */ });
const ID = /^[0-9a-f]{4,16}$/;
function noFindingId(ids) {
    return ids.find((id) => !ID.test(id));
}


/***/ }),

/***/ 57990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ RESCUE_STATE_FILES)
/* harmony export */ });
/* harmony import */ var _sar_rescue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22040);
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46930);


const RESCUE_STATE_FILES = [_sar_rescue__WEBPACK_IMPORTED_MODULE_0__/* .RESCUE_JOURNAL_PATH */ .G1, _sar_triage__WEBPACK_IMPORTED_MODULE_1__/* .FINDINGS_FILE */ .oU];


/***/ }),

/***/ 16637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ rescueSubject)
/* harmony export */ });
function rescueSubject({ id, members }) {
    return { id, findings: members.map(({ signal }) => signal) };
}


/***/ }),

/***/ 55202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ rescue)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/nearest-word.js
var nearest_word = __webpack_require__(20304);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var lib_survey = __webpack_require__(33616);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/only-these.js
function onlyThese(subjects, only) {
    if (only.length === 0)
        return { chosen: subjects, missing: [] };
    const begins = (subject, id) => subject.id.startsWith(id) || subject.members.some(({ signal }) => signal.id.startsWith(id));
    return {
        chosen: subjects.filter((subject) => only.some((id) => begins(subject, id))),
        missing: only.filter((id) => !subjects.some((subject) => begins(subject, id))),
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/rescue-subject.js
var rescue_subject = __webpack_require__(16637);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/causes/subjects-of.js
var subjects_of = __webpack_require__(83935);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/patrol.js + 12 modules
var patrol = __webpack_require__(3613);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/search-subjects.js



async function searchSubjects(search, sensors) {
    const { survey, now, known, branch } = search;
    const readings = sensors.length === 0 ? [] : await search.sense(sensors);
    const { findings, groups } = (0,patrol/* judge */.S4)({ survey, sensors: (0,lib_survey/* everySensor */.yz)(survey.baseline), now, known, partial: true, ...(branch !== undefined && { branch }) }, readings);
    const asked = new Set(sensors);
    const open = findings.filter(({ signal }) => asked.has(signal.sensor) && !known.accepted.has(signal.id));
    return {
        subjects: (0,subjects_of/* subjectsOf */.Z)(open, groups),
        unknown: readings.filter((reading) => reading.outcome === 'unknown'),
        unjudged: readings.flatMap((reading) => {
            const [first, ...more] = reading.outcome === 'unknown' ? [] : reading.scope.unjudged;
            return first === undefined ? [] : [{ sensor: reading.sensor, count: more.length + 1, reason: first.reason }];
        }),
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var paths_glob = __webpack_require__(14727);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/sensors-of-playbook.js


function sensorsOfPlaybook(baseline, { when }) {
    const matches = when.map(({ sensor, rule }) => ({
        sensor: sensor === undefined ? undefined : (0,paths_glob/* compileGlob */.SO)(sensor),
        rule: rule === undefined ? undefined : (0,paths_glob/* compileGlob */.SO)(rule),
    }));
    return (0,lib_survey/* chosenSensors */.cI)(baseline, []).filter(({ id, rules }) => matches.some((match) => (match.sensor?.matches(id) ?? true) &&
        (match.rule === undefined || rules.length === 0 || rules.some((rule) => match.rule?.matches(rule.id) === true))));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/governance/governance-signal.js
var governance_signal = __webpack_require__(50229);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gaps/proposals-of-document.js
var proposals_of_document = __webpack_require__(29990);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/unknown-notes.js
const MAX_UNKNOWN = 10;
function unknownNotes({ unknown, unjudged }, areAsked) {
    const told = areAsked ? unknown : unknown.filter(({ reason }) => reason !== 'not-configured');
    const notes = [
        ...told.map(({ sensor, detail }) => `Nothing is known of ${sensor}: ${detail}.`),
        ...(areAsked ? unjudged : []).map(({ sensor, count, reason }) => `${sensor} could not judge ${count === 1 ? 'one place' : `${count} places`}: ${reason}.`),
    ];
    const left = notes.length - MAX_UNKNOWN;
    return left <= 0 ? notes : [...notes.slice(0, MAX_UNKNOWN), `Nothing is known of ${left} more.`];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/subjects-of-document.js








async function subjectsOfDocument({ document, path }, request, input) {
    expectSameRepository(document, path, input.repository);
    const isSameCommit = document.commit !== undefined && document.commit === input.commit;
    const asked = askedSubjects(document, path, request.only, input);
    const known = new Set((0,lib_survey/* everySensor */.yz)(input.survey.baseline).map(({ id }) => id));
    const sensors = [...new Set(asked.flatMap(({ members }) => members.map(({ signal }) => signal.sensor)))];
    const found = await searchSubjects(input, sensors.filter((id) => known.has(id)));
    const silent = new Map(found.unknown.map(({ sensor, detail }) => [sensor, detail]));
    const taken = new Set();
    const subjects = [];
    const unmatched = [];
    let gone = 0;
    for (const subject of asked) {
        const ids = new Set(subject.members.map(({ signal }) => signal.id));
        const now = found.subjects.filter(({ members }) => members.some(({ signal }) => ids.has(signal.id)));
        for (const each of now) {
            if (!taken.has(each.id))
                subjects.push((0,rescue_subject/* rescueSubject */.e)(each));
            taken.add(each.id);
        }
        if (now.length > 0)
            continue;
        const told = toldSubject(subject);
        const sensor = subject.members.map(({ signal }) => signal.sensor).find((id) => !known.has(id) || silent.has(id));
        if (sensor === undefined)
            gone += 1;
        else if (isSameCommit && (!known.has(sensor) || !request.applies))
            subjects.push(told);
        else
            unmatched.push({ subject: told, why: whyUnmatched(sensor, silent.get(sensor)) });
    }
    return {
        subjects,
        unmatched,
        isWhole: isSameCommit && !document.partial && request.only.length === 0,
        notes: [
            ...(isSameCommit ? [] : [otherCommitNote(document, path, input.commit)]),
            ...(gone === 0
                ? []
                : [
                    `${gone} of ${asked.length} causes in ${path} ${gone === 1 ? 'is' : 'are'} not found any more: nothing is done for ${gone === 1 ? 'it' : 'them'}.`,
                ]),
            ...unknownNotes(found, true),
        ],
    };
}
function expectSameRepository({ repository }, path, own) {
    if (repository === undefined || own === undefined || repository.toLowerCase() === own.toLowerCase())
        return;
    throw new user_error/* UserError */.y(`${path} is of ${(0,quote_untrusted/* quoteUntrusted */.X)(repository, 150)}, and this repository is ${own}; name the findings of this repository`);
}
function askedSubjects(document, path, only, { known }) {
    const accepted = new Set([...document.accepted, ...known.accepted]);
    const findings = document.findings.map(proposals_of_document/* findingOf */.h).filter(({ signal }) => signal.sensor !== governance_signal/* GOVERNANCE_SENSOR */.Qd && !accepted.has(signal.id));
    const { chosen, missing } = onlyThese((0,subjects_of/* subjectsOf */.Z)(findings, document.groups), only);
    const [id] = missing;
    if (id !== undefined)
        throw new user_error/* UserError */.y(`${path} has no open finding or group that begins with ${id}`);
    return chosen;
}
function toldSubject({ id, members }) {
    return { id, findings: members.map(({ signal: { fix: _fix, playbook: _playbook, ...signal } }) => signal) };
}
function whyUnmatched(sensor, detail) {
    return detail === undefined
        ? `there is no sensor ${(0,quote_untrusted/* quoteUntrusted */.X)(sensor, 60)} here, and the findings are of another commit`
        : `it is not known whether it is still there: ${sensor}: ${detail}`;
}
function otherCommitNote({ commit }, path, own) {
    const of = commit === undefined ? 'names no commit' : `is of the commit ${(0,quote_untrusted/* quoteUntrusted */.X)(commit.slice(0, 12), 20)}`;
    return `${path} ${of}, and this is ${own?.slice(0, 12) ?? 'a checkout without a commit'}: only what is found again counts.`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/open-rescue.js








async function openRescue(request, input) {
    const { baseline } = input.survey;
    const named = request.playbook === undefined ? undefined : playbookNamed(baseline, request.playbook);
    if (request.findings !== undefined)
        return subjectsOfDocument(request.findings, request, input);
    if (named !== undefined && request.playbook !== undefined && named.when.length === 0) {
        if (request.only.length > 0)
            throw new user_error/* UserError */.y(`${request.playbook} runs only by name (its "when" is empty), so that it takes no finding; leave the finding out`);
        return { subjects: [{ id: request.playbook, findings: [] }], unmatched: [], isWhole: true, notes: [] };
    }
    const sensors = named === undefined ? (0,lib_survey/* chosenSensors */.cI)(baseline, []) : sensorsOfPlaybook(baseline, named);
    const found = await searchSubjects(input, sensors.map(({ id }) => id));
    const { chosen, missing } = onlyThese(found.subjects, request.only);
    return {
        subjects: chosen.map(rescue_subject/* rescueSubject */.e),
        unmatched: [],
        isWhole: request.only.length === 0,
        notes: [
            ...(named !== undefined && sensors.length === 0
                ? [`No enabled sensor can find what ${request.playbook ?? ''} is for, so that nothing was looked for.`]
                : []),
            ...unknownNotes(found, named !== undefined),
            ...missing.map((id) => `No finding or group that begins with ${id} is there now: it is gone, or its sensor could not answer.`),
        ],
    };
}
function playbookNamed(baseline, id) {
    const { list } = baseline.playbooks;
    const found = Object.hasOwn(list, id) ? list[id] : undefined;
    if (found !== undefined)
        return found;
    const ids = Object.keys(list);
    const near = (0,nearest_word/* nearestWord */.z)(id, ids);
    throw new user_error/* UserError */.y(`the baseline has no playbook ${(0,quote_untrusted/* quoteUntrusted */.X)(id, 60)}${near === undefined ? '' : `; did you mean ${near}?`} It has ${ids.join(', ')}.`);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var ports_answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/gate/lib/checks/gate-checks.js
var gate_checks = __webpack_require__(32629);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/gate/lib/run/run-gate.js + 15 modules
var run_gate = __webpack_require__(20172);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/gate/lib/verdict/verdict-of.js
var verdict_of = __webpack_require__(82947);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/repository/repository-workflows.js + 40 modules
var repository_workflows = __webpack_require__(787);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/gate-ports-of.js + 3 modules
var gate_ports_of = __webpack_require__(99916);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/sensor-memory.js
var sensor_memory = __webpack_require__(5597);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/tree-files.js
var tree_files = __webpack_require__(80441);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/gate-on-work-tree.js






async function gateOnWorkTree(input) {
    const { baseline, tree, base, sensing, monotonic } = input;
    const survey = { tree, repository: (0,repository_workflows/* repositoryWorkflows */.N)(tree), baseline };
    const opened = {
        input: { tree, sensing, reports: [], monotonic, ...(base !== undefined && { base }) },
        survey,
        memory: (0,sensor_memory/* sensorMemory */.m)({ ...sensing, survey }, baseline, new Map()),
        before: [],
        change: base === undefined ? undefined : { base, baseline: (0,ports_answer/* known */.e)(baseline), weakenings: [], suppressions: [] },
        approvers: [],
    };
    const earlier = base === undefined ? undefined : memoryBefore(input, base.tree);
    const judged = await Promise.all((0,gate_checks/* gateChecks */.H)(baseline.gate, []).map(async (check) => ofFiles(check, opened.memory, earlier)));
    const checks = judged.flatMap((check) => check ?? []);
    const ports = (0,gate_ports_of/* gatePortsOf */.h)(opened, true, (0,gate_ports_of/* comparedWith */.o)(opened, true));
    const lines = await (0,run_gate/* runChecks */.J)(checks, earlier === undefined ? ports : withoutEarlier(ports, earlier), {
        concurrency: baseline.gate.concurrency,
        failFast: false,
        degradedPercent: baseline.ci.thresholds.degraded,
    });
    return (0,verdict_of/* verdictOf */.V)(lines.length === 0 ? [NOTHING_JUDGED] : lines);
}
const NOTHING_JUDGED = {
    id: 'checks',
    kind: 'check',
    title: 'Checks of the change',
    required: true,
    outcome: 'unknown',
    detail: 'no check of the gate judges files',
    evidence: [],
    durationMs: 0,
    remedy: 'Declare commands or sensors in gate.checks of the baseline.',
};
function memoryBefore({ baseline, sensing }, tree) {
    const { commands: _commands, revisions: _revisions, ...ports } = sensing.ports;
    const survey = { tree, repository: (0,repository_workflows/* repositoryWorkflows */.N)(tree), baseline };
    return (0,sensor_memory/* sensorMemory */.m)({ ...sensing, survey, ports: { ...ports, files: (0,tree_files/* treeFiles */.C)(tree, sensing.now) } }, baseline, new Map());
}
async function ofFiles(check, after, before) {
    const { 'failure-rate': rate, 'new-alerts': alerts, sensors, ...rest } = check.settings;
    const left = sensors === undefined || before === undefined ? sensors : await answering(sensors, after, before);
    const settings = { ...rest, ...(left !== undefined && left.length > 0 && { sensors: left }) };
    const hadOthers = rate !== undefined || alerts !== undefined || sensors !== undefined;
    const has = PARTS.some((part) => settings[part] !== undefined);
    return has || !hadOthers ? { id: check.id, settings } : undefined;
}
const PARTS = ['commands', 'reports', 'sensors', 'changed', 'new-findings'];
async function answering(sensors, after, before) {
    const [now, then] = await Promise.all([after.readings(sensors), before.readings(sensors)]);
    const isSilent = (readings, id) => readings.find(({ sensor }) => sensor === id)?.outcome === 'unknown';
    return sensors.filter((id) => !isSilent(now, id) || !isSilent(then, id));
}
function withoutEarlier(ports, earlier) {
    const sense = async (sensors) => {
        const [sensed, then] = await Promise.all([ports.sense(sensors), earlier.readings(sensors)]);
        const ids = new Set(then.flatMap((reading) => (reading.outcome === 'signals' ? reading.signals.map(({ id }) => id) : [])));
        return { ...sensed, findings: sensed.findings.filter(({ signal }) => !ids.has(signal.id)) };
    };
    return { ...ports, sense };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/search-input-of.js
function searchInputOf(world, root) {
    const { survey, machine, github, branch, repositoryOwner, offline } = world;
    const { files, revisions, commands } = machine.folder(root ?? machine.root);
    return {
        survey,
        now: machine.now(),
        offline,
        pedantic: false,
        pacer: machine.pacer,
        ports: {
            files,
            ...(revisions !== undefined && { revisions }),
            ...(commands !== undefined && { commands }),
            ...(machine.http !== undefined && { http: machine.http }),
            ...github?.sensing(),
        },
        ...(branch !== undefined && { branch }),
        ...(repositoryOwner !== undefined && { repositoryOwner }),
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/without-repeats.js
var without_repeats = __webpack_require__(64246);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/sense-again.js



function senseAgain(input) {
    return async (asked) => {
        const wanted = new Set(asked);
        const made = input();
        const all = (0,lib_survey/* everySensor */.yz)(made.survey.baseline);
        const sensors = all.filter(({ id }) => wanted.has(id));
        const readings = sensors.length === 0 ? [] : (0,without_repeats/* withoutRepeats */.j)(await (0,patrol/* readSensors */.mY)(made, sensors));
        const missing = [...wanted].filter((id) => !all.some((sensor) => sensor.id === id));
        return [
            ...readings,
            ...missing.map((sensor) => ({
                sensor,
                layer: 'L1',
                outcome: 'unknown',
                reason: 'not-configured',
                detail: 'there is no such sensor',
            })),
        ];
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/rescue-ports-of.js



const NOWHERE = {
    check: async () => ({ isAllowed: false, reason: 'there is no repository on GitHub, or no token for it' }),
};
function rescuePortsOf(world) {
    const { survey, machine, github, state, commit, defaultBranch, run, targetRunId } = world;
    const folder = machine.folder(machine.root);
    const { openWorkTree, http, memory, models, now, wait } = machine;
    return {
        baseline: survey.baseline,
        repository: github?.repository,
        defaultBranch,
        commit,
        tree: survey.tree,
        files: folder.files,
        state,
        guard: github?.guard ?? NOWHERE,
        sense: senseAgain(() => searchInputOf(world)),
        run,
        now,
        wait,
        ...(folder.revisions !== undefined && { revisions: folder.revisions }),
        ...(github !== undefined && {
            board: github.board,
            dispatcher: github.dispatcher,
            branch: github.branch,
            variables: github.variables,
            history: github.sensing().history,
            live: liveAnew(() => github.sensing().live),
            ...(github.pushBranch !== undefined && { pushBranch: github.pushBranch }),
            ...(github.author !== undefined && { author: github.author }),
        }),
        ...(openWorkTree !== undefined && { openWorkTree }),
        ...(commit !== undefined && { gate: async (root) => gate(world, commit, root) }),
        ...(http !== undefined && { http }),
        ...(memory !== undefined && { memory }),
        ...(models !== undefined && { models }),
        ...(targetRunId !== undefined && { targetRunId }),
    };
}
async function gate(world, commit, root) {
    const { machine, survey } = world;
    const { survey: _survey, ...sensing } = searchInputOf(world, root);
    return gateOnWorkTree({
        baseline: survey.baseline,
        tree: machine.folder(root).tree,
        base: { commit, tree: machine.commitTree(commit), changedFiles: () => machine.changedFiles(root, commit) },
        sensing,
        monotonic: machine.monotonic,
    });
}
function liveAnew(open) {
    return {
        repository: open().repository,
        entries: async (layer, environment) => open().entries(layer, environment),
        environments: async () => open().environments(),
        notShared: async (layer) => open().notShared(layer),
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/selection/select-playbooks.js
var select_playbooks = __webpack_require__(17685);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/attempt.js
var attempt = __webpack_require__(38276);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/issues/own-issue.js
var own_issue = __webpack_require__(39097);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/issues/hidden-marker.js
var hidden_marker = __webpack_require__(91586);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/blockers/blocker-marker.js

const BLOCKED_LABEL = 'sar:blocked';
const SCHEMA = 'sar.blocker/1';
const MOST_FINDINGS = 60;
const ID = /^[0-9a-f]{16}$/;
const NAME = /^[a-z][a-z0-9-]{0,59}$/;
function markedFindings({ findings }) {
    return findings
        .filter(({ id, sensor }) => ID.test(id) && NAME.test(sensor))
        .slice(0, MOST_FINDINGS)
        .map(({ id, sensor }) => ({ id, sensor }));
}
function blockerMarker({ playbook, subject, findings, digest }) {
    const bySensor = {};
    for (const { id, sensor } of findings)
        (bySensor[sensor] ??= []).push(id);
    return (0,hidden_marker/* hiddenMarker */.z0)(BLOCKED_LABEL, { schema: SCHEMA, playbook, subject, findings: bySensor, digest });
}
function readBlockerMarker(body) {
    const marker = (0,hidden_marker/* readHiddenMarker */.$6)(BLOCKED_LABEL, body);
    if (marker.kind !== 'object')
        return undefined;
    const { schema, playbook, subject, findings, digest } = marker.value;
    if (schema !== SCHEMA || typeof playbook !== 'string' || typeof subject !== 'string' || typeof digest !== 'string')
        return undefined;
    if (typeof findings !== 'object' || findings === null || Array.isArray(findings))
        return undefined;
    const read = Object.entries(findings).flatMap(([sensor, ids]) => Array.isArray(ids) ? ids.flatMap((id) => (typeof id === 'string' && ID.test(id) && NAME.test(sensor) ? [{ id, sensor }] : [])) : []);
    return read.length > MOST_FINDINGS ? undefined : { playbook, subject, findings: read, digest };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/sha256.js
var sha256 = __webpack_require__(28529);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/blockers/fenced-text.js
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;
const LONGEST_LINE = 1000;
function fencedText(lines, most) {
    const shown = lines.slice(0, most).map(plainLine);
    if (lines.length > most)
        shown.push(`… and ${lines.length - most} more`);
    const runs = shown.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length);
    const fence = '`'.repeat(Math.max(2, ...runs) + 1);
    return [`${fence}text`, ...shown, fence].join('\n');
}
function cutText(text, most) {
    return (text.length > most ? `${text.slice(0, most - 1)}…` : text).replace(/\p{Surrogate}/gu, '\ufffd');
}
function plainLine(text) {
    return cutText(text, LONGEST_LINE).replace(INVISIBLE, (char) => char === '\t' ? '  ' : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/blockers/blocker-text.js



const MOST_DETAILS = 60;
const blocker_text_MOST_FINDINGS = 40;
const MOST_TITLE = 200;
const MOST_BODY = 60_000;
function blockerDraft(blocked) {
    const { playbook, settings, subject, labels, run } = blocked;
    const place = subject.findings[0]?.artefact.path;
    const title = plainLine(`${playbook} needs a person: ${settings.title}${place === undefined ? '' : ` (${place})`}`);
    const text = textOf(blocked);
    const digest = (0,sha256/* sha256 */.s)(`${title}\n${text}`).slice(0, 16);
    const marker = blockerMarker({ playbook, subject: subject.id, findings: markedFindings(subject), digest });
    const seen = `Written by this run:\n\n${fencedText([run], 1)}\n`;
    return {
        title: cutText(title, MOST_TITLE),
        body: `${marker}\n${cutText(text, MOST_BODY)}\n${seen}`,
        labels: ['sar', BLOCKED_LABEL, ...labels],
        digest,
    };
}
function textOf({ playbook, settings, subject, reports, kind, owner }) {
    const failed = reports.filter(({ outcome }) => outcome !== 'done' && outcome !== 'unchanged' && outcome !== 'would-do');
    const told = failed.length > 0 ? failed : reports;
    const next = kind === 'missing'
        ? 'Give what is missing. The playbook is begun by the next run that finds nothing missing.'
        : `Mend it, or close this issue to let the playbook try again, once it has rested for ${settings['cooldown-minutes']} minutes.`;
    return [
        `${owner === undefined ? '' : `${owner} `}Playbook ${playbook} could not mend this${kind === 'missing' ? ', since something is missing' : ''}.`,
        '',
        'Why:',
        '',
        fencedText(told.flatMap(({ step, outcome, words, details = [], url }) => [
            `${step}: ${outcome}: ${words}`,
            ...details.map((line) => `  ${line}`),
            ...(url === undefined ? [] : [`  ${url}`]),
        ]), MOST_DETAILS),
        '',
        ...(subject.findings.length === 0
            ? []
            : [
                'The findings:',
                '',
                fencedText(subject.findings.map(({ sensor, rule, artefact, message }) => `${sensor}/${rule} ${artefact.path}: ${message}`), blocker_text_MOST_FINDINGS),
                '',
            ]),
        `${next} SAR closes this issue when a search finds the findings no more.`,
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/blockers/blockers.js



const NO_BOARD = 'there is no repository on GitHub, or no token for its issues (`issues: write`)';
class Blockers {
    #ports;
    #listed;
    #left;
    constructor(ports) {
        this.#ports = ports;
        this.#left = ports.maxNew;
    }
    async list() {
        this.#listed ??= await this.#list();
        return this.#listed;
    }
    async find(playbook, subject) {
        const all = await this.list();
        if (!all.known)
            return all;
        const ids = new Set(subject.findings.map(({ id }) => id));
        return (0,ports_answer/* known */.e)(all.value.filter(({ marker }) => marker.playbook === playbook && (marker.subject === subject.id || marker.findings.some(({ id }) => ids.has(id)))));
    }
    async open(blocked) {
        const { board } = this.#ports;
        if (board === undefined)
            return (0,ports_answer/* unknown */.L)('no-token', NO_BOARD);
        const found = await this.find(blocked.playbook, blocked.subject);
        if (!found.known)
            return found;
        const [first, ...younger] = found.value;
        for (const { issue } of younger)
            await this.#close(board, issue, 'duplicate');
        const { digest, ...draft } = blockerDraft(blocked);
        if (first === undefined) {
            if (this.#left === 0)
                return (0,ports_answer/* unknown */.L)('failed', 'this run has opened as many issues as it may (`issues.max-new`)');
            const created = await (0,attempt/* attempt */.C)(async () => board.create(draft));
            if (!created.known)
                return created;
            this.#left -= 1;
            return (0,ports_answer/* known */.e)(this.#note(created.value));
        }
        if (first.marker.digest === digest)
            return (0,ports_answer/* known */.e)({ ...first.issue, isWritten: false });
        const { title, body } = draft;
        const updated = await (0,attempt/* attempt */.C)(async () => board.update(first.issue.number, { title, body }));
        return updated.known ? (0,ports_answer/* known */.e)(this.#note(updated.value)) : updated;
    }
    async close(blockers) {
        const { board } = this.#ports;
        if (board === undefined)
            return (0,ports_answer/* unknown */.L)('no-token', NO_BOARD);
        const closed = [];
        for (const { issue } of blockers) {
            const answer = await this.#close(board, issue, 'completed');
            if (!answer.known)
                return answer;
            closed.push(answer.value);
        }
        return (0,ports_answer/* known */.e)(closed);
    }
    async #close(board, { number }, reason) {
        const answer = await (0,attempt/* attempt */.C)(async () => board.update(number, { state: 'closed', reason }));
        if (answer.known && this.#listed?.known === true)
            this.#listed = (0,ports_answer/* known */.e)(this.#listed.value.filter((each) => each.issue.number !== number));
        return answer;
    }
    async #list() {
        const { board, author } = this.#ports;
        if (board === undefined)
            return (0,ports_answer/* known */.e)([]);
        const listed = await (0,attempt/* attempt */.C)(async () => board.withLabel(BLOCKED_LABEL, 'open'));
        if (!listed.known)
            return listed;
        return (0,ports_answer/* known */.e)(listed.value
            .filter((issue) => (0,own_issue/* isOwnIssue */.S)(issue, author))
            .flatMap((issue) => {
            const marker = readBlockerMarker(issue.body);
            return marker === undefined ? [] : [{ issue, marker }];
        })
            .toSorted((a, b) => a.issue.number - b.issue.number));
    }
    #note(issue) {
        const marker = readBlockerMarker(issue.body);
        if (marker !== undefined && this.#listed?.known === true) {
            const others = this.#listed.value.filter((each) => each.issue.number !== issue.number);
            this.#listed = (0,ports_answer/* known */.e)([...others, { issue, marker }].toSorted((a, b) => a.issue.number - b.issue.number));
        }
        return { number: issue.number, url: issue.url, isWritten: true };
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/journal/find-attempt.js
function findAttempt(journal, playbook, { id, findings }) {
    const own = journal.filter((attempt) => attempt.playbook === playbook);
    const ids = new Set(findings.map((finding) => finding.id));
    const isFor = (attempt) => attempt.subject === id || attempt.findings.some((finding) => ids.has(finding.id));
    return own.findLast((attempt) => attempt.endedAt === undefined && isFor(attempt)) ?? own.findLast(isFor);
}
function withAttempt(journal, attempt) {
    return journal.some(({ key }) => key === attempt.key)
        ? journal.map((each) => (each.key === attempt.key ? attempt : each))
        : [...journal, attempt];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/journal/journal.js
var journal_journal = __webpack_require__(22040);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/engine/all-steps.js
const SEARCH_MINUTES = 7 * 24 * 60;
function allSteps({ steps }, hasFindings) {
    return !hasFindings || steps.at(-1)?.do === 'search-again' ? steps : [...steps, { do: 'search-again', 'within-minutes': SEARCH_MINUTES }];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/engine/attempt-key.js

function attemptKey(playbook, subject, startedAt) {
    return (0,sha256/* sha256 */.s)(JSON.stringify([playbook, subject, startedAt])).slice(0, 16);
}
function stepsDigest(steps) {
    return (0,sha256/* sha256 */.s)(JSON.stringify(steps)).slice(0, 16);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/load-rescue-schemas.js
var load_rescue_schemas = __webpack_require__(65084);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ledger/append-chain.js
var append_chain = __webpack_require__(95334);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ledger/chain.js
var chain = __webpack_require__(73569);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ledger/acts-ledger.js




const ACTS_CHAIN = {
    name: 'ledger of playbooks',
    stem: 'ledger/acts',
    indexSchema: 'sar.act-index/1',
    lineSchema: 'sar.act/1',
    refusal: 'no playbook acts',
    load: async () => {
        const { rescueActSchema, rescueActIndexSchema } = await (0,load_rescue_schemas/* rescueSchemas */.I)();
        return { line: rescueActSchema, index: rescueActIndexSchema };
    },
    identity: ({ key, step, index, outcome, at }) => `${key} ${step} ${index} ${outcome} ${at}`,
};
const ACTS_INDEX_PATH = (0,chain/* chainIndexPath */.rF)(ACTS_CHAIN);
async function appendActs(read, place, added, now) {
    return (0,append_chain/* appendChain */.m)(ACTS_CHAIN, read, place, added, now);
}
async function readActs(read, place, sinceMs, now) {
    return readChain(ACTS_CHAIN, read, place, sinceMs, now);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/engine/act-of.js

const MOST_WORDS = 500;
const MOST_FILES = 50;
const MOST_PATH = 4096;
const MOST_ADDRESS = 1000;
function actOf({ key, playbook, subject }, index, { step, outcome, words, url, changes = [] }, { commit, run, now }) {
    const files = changes
        .slice(0, MOST_FILES)
        .map(({ path, before, after }) => ({ path: path.slice(0, MOST_PATH), before: (0,sha256/* valueHash */.K)(before), after: (0,sha256/* valueHash */.K)(after) }));
    return {
        key,
        playbook,
        step,
        index,
        subject,
        outcome,
        words: words.slice(0, MOST_WORDS),
        ...(files.length > 0 && { files }),
        ...(url !== undefined && url.length <= MOST_ADDRESS && { url }),
        ...(commit !== undefined && { commit }),
        run: run.slice(0, MOST_ADDRESS),
        at: now().toISOString(),
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/engine/issue-acts.js


function askAct(about, index, { number, url }, { ports }) {
    return actOf(about, index, { step: 'blocker-issue', outcome: 'done', words: `issue #${number} asks the owner`, url }, ports);
}
function closeAct(about, index, { number, url }, { ports }) {
    return actOf(about, index, { step: 'blocker-issue', outcome: 'done', words: `issue #${number} is closed`, url }, ports);
}
async function recordActs({ state, now }, acts) {
    if (acts.length === 0)
        return;
    await state.update('Record what playbooks did', async (read) => appendActs(read, state.place, acts, now()));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/halt/halted-state.js
var halted_state = __webpack_require__(62344);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/halt/halted-board.js

function haltedBoard(board, guard) {
    const unlessHalted = async (write) => {
        const verdict = await guard.check();
        return verdict.isAllowed ? write() : (0,ports_answer/* unknown */.L)('failed', verdict.reason);
    };
    return {
        repository: board.repository,
        withLabel: async (label, state) => board.withLabel(label, state),
        read: async (number) => board.read(number),
        create: async (draft) => unlessHalted(async () => board.create(draft)),
        update: async (number, change) => unlessHalted(async () => board.update(number, change)),
        comment: async (number, body) => unlessHalted(async () => board.comment(number, body)),
        createLabel: async (label) => unlessHalted(async () => board.createLabel(label)),
        assign: async (number, logins) => unlessHalted(async () => board.assign(number, logins)),
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/halt/halted-dispatcher.js

function haltedDispatcher(dispatcher, guard) {
    return {
        dispatch: async (target, payload) => {
            const verdict = await guard.check();
            return verdict.isAllowed ? dispatcher.dispatch(target, payload) : (0,ports_answer/* unknown */.L)('failed', verdict.reason);
        },
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/halt/halted-branch.js
var halted_branch = __webpack_require__(55393);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/engine/guarded-ports.js

function guardedPorts(ports, guard) {
    const { board, dispatcher, branch, pushBranch, memory, models, gate } = ports;
    return {
        ...ports,
        guard,
        state: (0,halted_state/* haltedState */.k)(ports.state, guard),
        sense: async (sensors) => ports.sense(sensors),
        wait: async (ms) => ports.wait(ms),
        ...(gate !== undefined && { gate: async (root) => gate.call(ports, root) }),
        ...(board !== undefined && { board: haltedBoard(board, guard) }),
        ...(dispatcher !== undefined && { dispatcher: haltedDispatcher(dispatcher, guard) }),
        ...(branch !== undefined && { branch: (0,halted_branch/* haltedBranch */.V)(branch, guard) }),
        ...(pushBranch !== undefined && { pushBranch: (0,halted_branch/* haltedBranch */.V)(pushBranch, guard) }),
        ...(memory !== undefined && { memory: haltedMemory(memory, guard) }),
        ...(models !== undefined && { models: haltedModels(models, guard) }),
    };
}
function readingPorts(ports) {
    return guardedPorts(ports, { check: async () => ({ isAllowed: false, reason: 'a plan writes nothing' }) });
}
function haltedMemory(memory, guard) {
    return {
        folder: memory.folder,
        prune: async (path, order, signal) => memory.prune(path, order, signal),
        fetch: async (home) => memory.fetch(home),
        read: async (path, maxBytes) => memory.read(path, maxBytes),
        store: async (...what) => {
            const verdict = await guard.check();
            return verdict.isAllowed ? memory.store(...what) : (0,ports_answer/* unknown */.L)('failed', verdict.reason);
        },
    };
}
function haltedModels(models, guard) {
    return {
        versionOf: async (model, alias) => models.versionOf(model, alias),
        versions: async (model) => models.versions(model),
        setAlias: async (model, alias, version) => {
            const verdict = await guard.check();
            return verdict.isAllowed ? models.setAlias(model, alias, version) : (0,ports_answer/* unknown */.L)('failed', verdict.reason);
        },
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/engine/attempt-hold.js



const MINUTE = 60_000;
const LEASE_MINUTES = 30;
const RENEW_MINUTES = 10;
class LostAttempt extends Error {
    constructor() {
        super('another run is at it');
    }
}
class AttemptHold {
    #writer;
    #attempt;
    #isHeld;
    #heldAt;
    constructor(writer, attempt, isHeld) {
        this.#writer = writer;
        this.#attempt = attempt;
        this.#isHeld = isHeld;
        this.#heldAt = writer.now().getTime();
    }
    get attempt() {
        return this.#attempt;
    }
    get isHeld() {
        return this.#isHeld;
    }
    async ensure() {
        if (this.#isHeld && this.#writer.now().getTime() - this.#heldAt < RENEW_MINUTES * MINUTE)
            return;
        await this.write({ message: `Playbook ${this.#attempt.playbook} goes on` });
    }
    async write({ message, next = this.#attempt, acts = [], release = false, extraMinutes = 0 }) {
        const { state, now, holder } = this.#writer;
        const at = now();
        const until = new Date(at.getTime() + (LEASE_MINUTES + extraMinutes) * MINUTE).toISOString();
        const { lease: _lease, ...rest } = next;
        const changed = release ? rest : { ...rest, lease: { holder, until } };
        await (0,journal_journal/* expectReadable */.I$)(changed);
        await state.update(message, async (read) => {
            const journal = await (0,journal_journal/* parseRescueJournal */.El)(await read(journal_journal/* RESCUE_JOURNAL_PATH */.G1), state.place);
            const stored = journal.find(({ key }) => key === changed.key);
            if (stored !== undefined && isSame(stored, changed))
                return new Map();
            if (stored === undefined || !this.#isOwn(stored, at))
                throw new LostAttempt();
            const files = new Map(await appendActs(read, state.place, acts, at));
            files.set(journal_journal/* RESCUE_JOURNAL_PATH */.G1, (0,journal_journal/* rescueJournalText */.ob)(withAttempt(journal, changed), at));
            return files;
        });
        this.#attempt = changed;
        this.#isHeld = !release;
        this.#heldAt = at.getTime();
    }
    #isOwn(stored, at) {
        const { lease } = stored;
        if (this.#isHeld)
            return lease?.holder === this.#writer.holder && stored.endedAt === undefined;
        return !isLeased(stored, at) && isSame({ ...stored, lease: this.#attempt.lease }, this.#attempt);
    }
}
function isLeased({ lease }, now) {
    return lease !== undefined && Date.parse(lease.until) > now.getTime();
}
function isSame(a, b) {
    return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([, each]) => each !== undefined)
        .toSorted(([x], [y]) => (x < y ? -1 : 1))
        .map(([key, each]) => [key, sorted(each)]));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/engine/run-step.js


const MOST_MESSAGE = 300;
async function runStep(mode, step, kinds, context) {
    try {
        return { step: step.do, ...(await kindOf(kinds, step)[mode](step, context)) };
    }
    catch (error) {
        if (error instanceof LostAttempt)
            throw error;
        return { step: step.do, outcome: 'failed', words: crashWords(error) };
    }
}
function crashWords(error) {
    if (error instanceof user_error/* UserError */.y)
        return error.message.replace(/[.\s]+$/, '');
    const message = error instanceof Error ? error.message : 'something that is no error';
    return `it ended with an error, which is a defect of SAR: ${(0,quote_untrusted/* quoteUntrusted */.X)(message, MOST_MESSAGE)}`;
}
function kindOf(kinds, { do: name }) {
    return kinds[name];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/engine/shared-tree.js

const CHANGING = ['run-command', 'apply-fixers'];
function changesFiles({ do: kind }) {
    return CHANGING.includes(kind);
}
class SharedTree {
    #ports;
    #tree;
    constructor(ports) {
        this.#ports = ports;
    }
    async open(fill) {
        if (this.#tree !== undefined)
            return this.#tree;
        const { openWorkTree, commit } = this.#ports;
        if (openWorkTree === undefined)
            return { missing: 'it takes a work tree with commands, which this run does not allow: give `run-commands`' };
        if (commit === undefined)
            return { missing: 'the commit of the default branch is not known' };
        this.#tree = await openedTree(openWorkTree, commit);
        if ('missing' in this.#tree)
            return this.#tree;
        const problem = await fill();
        if (problem !== undefined) {
            this.remove();
            this.#tree = problem;
        }
        return this.#tree;
    }
    remove() {
        const tree = this.#tree;
        this.#tree = undefined;
        if (tree !== undefined && !('missing' in tree))
            tree.remove();
    }
}
async function openedTree(open, commit) {
    const answer = await (0,attempt/* attempt */.C)(async () => open(commit));
    return answer.known ? answer.value : { missing: `no work tree could be opened: ${answer.detail}` };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/engine/plan-steps.js



async function planSteps(planning) {
    const { playbook, subject, steps, key, startedAt, attempt, kinds } = planning;
    const ports = readingPorts(planning.ports);
    const tree = new SharedTree(ports);
    const reports = [];
    try {
        for (const [index, step] of steps.entries()) {
            if (index < (attempt?.step ?? 0))
                continue;
            const report = await runStep('plan', step, kinds, {
                ports,
                playbook,
                key,
                index,
                subject,
                startedAt,
                before: [...reports],
                remembered: attempt?.remembered[String(index)] ?? {},
                remember: async () => {
                    throw new Error('a plan remembers nothing');
                },
                workTree: async () => tree.open(async () => undefined),
            });
            reports.push(report);
        }
    }
    finally {
        tree.remove();
    }
    return reports;
}
function missingStep(plan) {
    return plan.find(({ outcome }) => outcome === 'not-possible' || outcome === 'failed');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/engine/rescue-task.js
function openAttempt({ last }) {
    return last?.endedAt === undefined ? last : undefined;
}
function reportOf({ playbook, settings, subject, chosenBy, key }, what) {
    const { outcome, words, steps = [], issue } = what;
    const pullRequest = steps.findLast(({ url }) => url !== undefined && PULL_REQUEST.test(url))?.url;
    return {
        playbook,
        title: settings.title,
        subject,
        chosenBy,
        key: what.key ?? key,
        outcome,
        words,
        steps,
        ...(pullRequest !== undefined && { pullRequest }),
        ...(issue !== undefined && { issue }),
    };
}
const PULL_REQUEST = /^https?:\/\/[^\s]+\/pull\/[1-9]\d*$/;

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/engine/rescue-words.js
function plannedWords(plan, attempt, steps) {
    const missing = plan.find(({ outcome }) => outcome === 'not-possible' || outcome === 'failed');
    const begun = attempt === undefined
        ? ''
        : `an attempt of ${attempt.startedAt} ${attempt.waits === true ? 'waits at' : 'goes on with'} ${placeWords(steps, attempt.step)}; `;
    if (missing !== undefined)
        return `${begun}${missing.step} is not possible: ${missing.words}`;
    return `${begun}${plan.length} ${plan.length === 1 ? 'step' : 'steps'} with apply, nothing without`;
}
function placeWords(steps, at) {
    const step = steps[at];
    return step === undefined ? 'its end' : `step ${at + 1} of ${steps.length}, ${step.do}`;
}
function stoppedWords(steps, at, { words }) {
    return `${placeWords(steps, at)}: ${words}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/engine/end-blocked.js





async function stillBlocked(task, { blockers }) {
    const { last, playbook, subject } = task;
    if (last?.outcome !== 'blocked' || last.issue === undefined)
        return undefined;
    const found = await blockers.find(playbook, subject);
    if (!found.known) {
        return reportOf(task, {
            outcome: 'not-now',
            words: `it could not mend this before, and whether its issue #${last.issue} is open is not known: ${found.detail}`,
        });
    }
    const [open] = found.value;
    if (open === undefined)
        return undefined;
    const { number, url } = open.issue;
    return reportOf(task, {
        key: last.key,
        outcome: 'blocked',
        words: `it could not mend this before, and issue #${number} asks for a person; close it to let the playbook try again`,
        issue: url,
    });
}
async function missingReport(task, run) {
    const missing = missingStep(task.plan);
    const at = task.plan.findIndex((report) => report === missing);
    const opened = await run.blockers.open(blockedOf(task, run, task.plan.slice(0, at + 1), 'missing'));
    if (opened.known && opened.value.isWritten)
        await recordActs(run.ports, [askAct({ key: task.key, playbook: task.playbook, subject: task.subject.id }, at, opened.value, run)]);
    const words = `${placeWords(task.steps, at)}, is not possible: ${missing?.words ?? ''}`;
    return reportOf(task, {
        outcome: 'blocked',
        words: opened.known ? words : `${words}; no issue asks for it: ${opened.detail}`,
        steps: task.plan,
        issue: opened.known ? opened.value.url : undefined,
    });
}
async function endBlocked(task, run, hold, reports) {
    const { steps, playbook } = task;
    const { ports, blockers } = run;
    await hold.ensure();
    const opened = await blockers.open(blockedOf(task, run, reports, 'failed'));
    const { waits: _waits, ...attempt } = hold.attempt;
    const last = reports.at(-1);
    await hold.write({
        message: `Playbook ${playbook} is blocked`,
        next: {
            ...attempt,
            remembered: {},
            outcome: 'blocked',
            endedAt: ports.now().toISOString(),
            ...(opened.known && { issue: opened.value.number }),
        },
        acts: [
            ...(last === undefined ? [] : [actOf(attempt, attempt.step, last, ports)]),
            ...(opened.known && opened.value.isWritten ? [askAct(attempt, attempt.step, opened.value, run)] : []),
        ],
        release: true,
    });
    const words = last === undefined ? 'it could not be gone on with' : stoppedWords(steps, attempt.step, last);
    return reportOf(task, {
        key: attempt.key,
        outcome: 'blocked',
        words: opened.known ? words : `${words}; no issue asks for it: ${opened.detail}`,
        steps: reports,
        issue: opened.known ? opened.value.url : undefined,
    });
}
function blockedOf({ playbook, settings, subject }, { ports: { baseline, run } }, reports, kind) {
    return { playbook, settings, subject, reports, kind, owner: baseline.owner, run, labels: baseline.issues.labels };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/engine/findings-left.js
function findingsLeft(findings, readings) {
    const ids = new Set(findings.map(({ id }) => id));
    const signals = readings.flatMap((reading) => (reading.outcome === 'signals' ? reading.signals : [])).filter(({ id }) => ids.has(id));
    if (signals.length > 0)
        return { kind: 'there', signals };
    for (const sensor of new Set(findings.map((finding) => finding.sensor))) {
        const words = whyUnknown(sensor, findings.filter((finding) => finding.sensor === sensor), readings.filter((reading) => reading.sensor === sensor));
        if (words !== undefined)
            return { kind: 'unknown', words };
    }
    return { kind: 'gone' };
}
function whyUnknown(sensor, findings, readings) {
    if (readings.length === 0)
        return `${sensor} did not answer`;
    for (const reading of readings) {
        if (reading.outcome === 'unknown')
            return `${sensor} could not tell (${reading.reason}): ${reading.detail}`;
        const sources = new Set((reading.looked ?? []).map(({ what }) => what));
        const hiding = reading.scope.unjudged.find(({ path, hides }) => hides === undefined
            ? sources.has(path) || findings.some((finding) => finding.path === undefined || touches(finding.path, path))
            : findings.some(({ id }) => hides.includes(id)));
        if (hiding !== undefined)
            return `${sensor} could not judge ${hiding.path}: ${hiding.reason}`;
    }
    return undefined;
}
function touches(a, b) {
    const [one, other] = [folderOf(a), folderOf(b)];
    return one.startsWith(other) || other.startsWith(one);
}
function folderOf(path) {
    const plain = path.replace(/\/$/, '');
    return plain === '' || plain === '.' ? '' : `${plain}/`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/engine/playbook-of.js
function playbookOf({ playbooks: { list } }, id) {
    return Object.hasOwn(list, id) ? list[id] : undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/engine/left-overs.js





const CHOSEN_BY = 'an earlier run';
async function leftOvers(tasks, { ports, handled, blockers }) {
    const text = await ports.state.read(journal_journal/* RESCUE_JOURNAL_PATH */.G1);
    const attempts = (await (0,journal_journal/* parseRescueJournal */.El)(text, ports.state.place)).filter((entry) => entry.endedAt === undefined &&
        !handled.has(entry.key) &&
        !isLeased(entry, ports.now()) &&
        playbookOf(ports.baseline, entry.playbook) !== undefined);
    const open = await blockers.list();
    const asked = (open.known ? open.value : []).filter(({ marker }) => playbookOf(ports.baseline, marker.playbook) !== undefined &&
        marker.findings.length > 0 &&
        !tasks.some((task) => isFor(task, marker)) &&
        !attempts.some((entry) => entry.playbook === marker.playbook && entry.subject === marker.subject));
    return [
        ...attempts.map((entry) => ({
            playbook: entry.playbook,
            subject: entry.subject,
            findings: entry.findings.map(sought),
            attempt: entry,
        })),
        ...asked.map((blocker) => ({ ...blocker.marker, blocker })),
    ];
}
function isFor({ playbook, subject }, marker) {
    const ids = new Set(subject.findings.map(({ id }) => id));
    return playbook === marker.playbook && (subject.id === marker.subject || marker.findings.some(({ id }) => ids.has(id)));
}
function sought({ id, sensor, path }) {
    return { id, sensor, ...(path !== undefined && { path }) };
}
function leftTask({ playbook, subject: id, findings, attempt: open }, state, { ports }) {
    const settings = playbookOf(ports.baseline, playbook);
    if (settings === undefined)
        return undefined;
    const subject = { id, findings: state.kind === 'there' ? state.signals : (open?.findings ?? []).map(signalOf) };
    return {
        playbook,
        settings,
        subject,
        chosenBy: CHOSEN_BY,
        steps: allSteps(settings, findings.length > 0),
        last: open,
        key: open?.key ?? attemptKey(playbook, id, ''),
        startedAt: open?.startedAt ?? '',
        plan: [],
    };
}
function signalOf({ id, sensor, rule, path = '' }) {
    return {
        id,
        sensor,
        rule,
        layer: 'L1',
        condition: 'stale',
        impact: 'advisory',
        artefact: { kind: 'file', path },
        message: 'found by an earlier run',
        expected: '',
        actual: '',
        evidence: [],
        help: '',
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/engine/leased-guard.js


function leasedGuard(guard, hold) {
    return {
        check: async () => {
            const verdict = await guard.check();
            if (!verdict.isAllowed)
                return verdict;
            try {
                await hold.ensure();
                return verdict;
            }
            catch (error) {
                if (error instanceof LostAttempt || error instanceof user_error/* UserError */.y)
                    return { isAllowed: false, reason: error.message };
                throw error;
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/engine/remembered-facts.js
const MOST_FACTS = 20;
const LONGEST_FACT = 1000;
function mergedFacts(before, facts) {
    const merged = { ...before, ...facts };
    const entries = Object.entries(merged);
    if (entries.length > MOST_FACTS)
        throw new Error(`a step remembers more than ${MOST_FACTS} facts`);
    const long = entries.find(([key, value]) => key.length > 100 || value.length > LONGEST_FACT);
    if (long !== undefined)
        throw new Error(`the fact ${long[0].slice(0, 100)} is longer than ${LONGEST_FACT} characters`);
    return merged;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/engine/apply-steps.js








async function applySteps(applying) {
    const { hold, steps, ports } = applying;
    const tree = new SharedTree(ports);
    const reports = [];
    try {
        for (let index = hold.attempt.step;; index++) {
            const step = steps[index];
            if (step === undefined)
                return { kind: 'done', reports };
            const verdict = await ports.guard.check();
            const report = verdict.isAllowed
                ? await unlessHalted(applying, await applyStep(applying, step, index, reports, tree))
                : { step: step.do, outcome: 'not-now', words: verdict.reason };
            reports.push(report);
            switch (report.outcome) {
                case 'done':
                case 'unchanged':
                    if (index === steps.length - 1)
                        return { kind: 'done', reports };
                    await hold.write({
                        message: `Playbook ${hold.attempt.playbook}: ${step.do} is done`,
                        next: atStep(hold.attempt, index + 1),
                        acts: [actOf(hold.attempt, index, report, ports)],
                    });
                    continue;
                case 'waiting':
                case 'not-now':
                    await pause(applying, index, report);
                    return { kind: 'stopped', reports };
                default:
                    return { kind: 'blocked', reports };
            }
        }
    }
    finally {
        tree.remove();
    }
}
async function unlessHalted({ ports }, report) {
    if (report.outcome !== 'failed' && report.outcome !== 'not-possible')
        return report;
    const verdict = await ports.guard.check();
    return verdict.isAllowed ? report : { ...report, outcome: 'not-now', words: verdict.reason };
}
async function pause({ hold, ports }, index, report) {
    const waits = report.outcome === 'waiting';
    const isNew = waits && hold.attempt.waits !== true;
    if (!hold.isHeld && !isNew)
        return;
    await hold.write({
        message: `Playbook ${hold.attempt.playbook}: ${report.step} ${waits ? 'waits' : 'is left to a later run'}`,
        next: { ...hold.attempt, ...(waits && { waits: true }) },
        acts: isNew ? [actOf(hold.attempt, index, report, ports)] : [],
        release: true,
    });
}
async function applyStep({ hold, subject, steps, kinds, ports }, step, index, reports, tree) {
    const before = [...reports];
    const first = index - reports.length;
    const guarded = guardedPorts(ports, leasedGuard(ports.guard, hold));
    const contextOf = (at) => ({
        ports: { ...guarded, wait: async (ms) => waitHolding(ports, hold, ms) },
        playbook: hold.attempt.playbook,
        key: hold.attempt.key,
        index: at,
        subject: { id: hold.attempt.subject, findings: subject.findings },
        startedAt: hold.attempt.startedAt,
        before,
        remembered: hold.attempt.remembered[String(at)] ?? {},
        remember: async (facts) => {
            const { attempt } = hold;
            const merged = mergedFacts(attempt.remembered[String(at)], facts);
            if ((0,external_node_util_.isDeepStrictEqual)(merged, attempt.remembered[String(at)]))
                return hold.ensure();
            const remembered = { ...attempt.remembered, [String(at)]: merged };
            await hold.write({ message: `Playbook ${attempt.playbook}: ${step.do} begins`, next: { ...attempt, remembered } });
        },
        workTree: async () => tree.open(refill),
    });
    const refill = async () => {
        for (const [at, earlier] of steps.slice(0, first).entries()) {
            if (!changesFiles(earlier))
                continue;
            const report = await runStep('apply', earlier, kinds, contextOf(at));
            before.push(report);
            if (report.outcome !== 'done' && report.outcome !== 'unchanged')
                return { missing: `${earlier.do}, done again: ${report.words}` };
        }
        return undefined;
    };
    const extraMinutes = step.do === 'run-command' ? Math.ceil((step['time-limit'] ?? 0) / 60) : 0;
    if (extraMinutes > LEASE_MINUTES / 2)
        await hold.write({ message: `Playbook ${hold.attempt.playbook}: ${step.do} begins`, extraMinutes });
    return runStep('apply', step, kinds, contextOf(index));
}
async function waitHolding(ports, hold, ms) {
    await ports.wait(ms);
    if (hold.isHeld)
        await hold.ensure();
}
function atStep({ waits: _waits, ...attempt }, step) {
    return { ...attempt, step };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/breaker/breaker.js

const breaker_MINUTE = 60_000;
const DAY = 24 * 60 * breaker_MINUTE;
function breakerVerdict(journal, playbook, subject, limits, now) {
    const last = findAttempt(journal, playbook, subject);
    if (last !== undefined) {
        const rested = now.getTime() - passed(last.endedAt ?? last.startedAt, now);
        const cooldown = limits['cooldown-minutes'] * breaker_MINUTE;
        if (rested < cooldown) {
            return tripped(now.getTime() - rested + cooldown, `it rests for this cause (\`cooldown-minutes\` ${limits['cooldown-minutes']})`);
        }
    }
    const begun = journal
        .filter((attempt) => attempt.playbook === playbook)
        .map(({ startedAt }) => passed(startedAt, now))
        .filter((time) => now.getTime() - time < DAY)
        .toSorted((a, b) => b - a);
    const most = limits['max-per-day'];
    if (begun.length < most)
        return { isOpen: false };
    if (most === 0)
        return { isOpen: true, words: 'the baseline lets it never act (`max-per-day` 0)', until: '' };
    return tripped((begun[most - 1] ?? now.getTime()) + DAY, `it acted ${begun.length} times in 24 hours (\`max-per-day\` ${most})`);
}
function tripped(until, why) {
    const minute = new Date(Math.ceil(until / breaker_MINUTE) * breaker_MINUTE).toISOString().slice(0, 16);
    return { isOpen: true, words: `${why}; it may act again from ${minute}Z on`, until: new Date(until).toISOString() };
}
function passed(time, now) {
    return Math.min(Date.parse(time), now.getTime());
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/engine/begin-attempt.js





const begin_attempt_MOST_FINDINGS = 100;
const LONGEST_PATH = 500;
const LONGEST_RUN = 1000;
async function beginAttempt(writer, beginning) {
    const { state, now } = writer;
    const at = now();
    const attempt = newAttempt(writer, beginning, at);
    await (0,journal_journal/* expectReadable */.I$)(attempt);
    let begun;
    await state.update(`Playbook ${beginning.playbook} begins`, async (read) => {
        const journal = await (0,journal_journal/* parseRescueJournal */.El)(await read(journal_journal/* RESCUE_JOURNAL_PATH */.G1), state.place);
        if (journal.some(({ key, lease }) => key === attempt.key && lease?.holder === writer.holder)) {
            begun = { kind: 'begun', attempt };
            return new Map();
        }
        begun = refusal(journal, beginning, at) ?? { kind: 'begun', attempt };
        return begun.kind === 'begun'
            ? new Map([[journal_journal/* RESCUE_JOURNAL_PATH */.G1, (0,journal_journal/* rescueJournalText */.ob)(withAttempt(journal, attempt), at)]])
            : new Map();
    });
    if (begun === undefined)
        throw new Error(`${state.place} did not ask for the change`);
    return begun;
}
function refusal(journal, { playbook, subject, settings }, at) {
    const last = findAttempt(journal, playbook, subject);
    if (last !== undefined && last.endedAt === undefined)
        return { kind: 'goes-on' };
    const verdict = breakerVerdict(journal, playbook, subject, settings, at);
    return verdict.isOpen ? { kind: 'tripped', words: verdict.words } : undefined;
}
function newAttempt({ holder }, { playbook, subject, steps, run }, at) {
    const startedAt = at.toISOString();
    return {
        key: attemptKey(playbook, subject.id, startedAt),
        playbook,
        subject: subject.id,
        findings: subject.findings
            .slice(0, begin_attempt_MOST_FINDINGS)
            .map(({ id, sensor, rule, artefact: { path } }) => ({ id, sensor, rule, ...(path.length <= LONGEST_PATH && { path }) })),
        startedAt,
        run: run.slice(0, LONGEST_RUN),
        steps,
        step: 0,
        remembered: {},
        lease: { holder, until: new Date(at.getTime() + LEASE_MINUTES * 60_000).toISOString() },
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/engine/rescue-one.js












async function rescueOne(task, run) {
    try {
        return await rescued(task, run);
    }
    catch (error) {
        if (error instanceof LostAttempt)
            return reportOf(task, { outcome: 'not-now', words: 'another run took it over' });
        const words = crashWords(error);
        return reportOf(task, { outcome: 'failed', words: error instanceof user_error/* UserError */.y ? words : `the playbook was left where it is: ${words}` });
    }
}
async function rescued(task, run) {
    const { ports, writer, handled } = run;
    const verdict = await ports.guard.check();
    if (!verdict.isAllowed)
        return reportOf(task, { outcome: 'not-now', words: verdict.reason, steps: task.plan });
    const open = openAttempt(task);
    if (open !== undefined) {
        if (handled.has(open.key))
            return reportOf(task, { outcome: 'not-now', words: 'the attempt for other findings of the same cause is for these, too' });
        handled.add(open.key);
        if (isLeased(open, ports.now())) {
            return reportOf(task, {
                outcome: 'not-now',
                words: `another run is at it, or was cut off: it is taken over after ${open.lease?.until ?? ''}`,
            });
        }
        return goOn(task, run, new AttemptHold(writer, open, false));
    }
    const blocked = await stillBlocked(task, run);
    if (blocked !== undefined)
        return blocked;
    if (missingStep(task.plan) !== undefined)
        return missingReport(task, run);
    return begin(task, run);
}
async function begin(task, run) {
    const { playbook, settings, subject, steps, plan } = task;
    const notNow = (words) => reportOf(task, { outcome: 'not-now', words, steps: plan });
    if (run.left <= 0)
        return notNow('this run has begun as many playbooks as it may (`max-actions`)');
    const begun = await beginAttempt(run.writer, { playbook, settings, subject, steps: stepsDigest(steps), run: run.ports.run });
    if (begun.kind === 'goes-on')
        return notNow('another run began it meanwhile');
    if (begun.kind === 'tripped')
        return notNow(begun.words);
    run.left -= 1;
    run.handled.add(begun.attempt.key);
    return goOn(task, run, new AttemptHold(run.writer, begun.attempt, true));
}
async function goOn(task, run, hold) {
    const { steps, subject } = task;
    const { kinds, ports } = run;
    await makeOwn(task, hold);
    const applied = await applySteps({ hold, subject, steps, kinds, ports });
    const last = applied.reports.at(-1);
    if (applied.kind === 'done' || last === undefined)
        return endFixed(task, run, hold, applied);
    if (applied.kind === 'blocked')
        return endBlocked(task, run, hold, applied.reports);
    const words = stoppedWords(steps, hold.attempt.step, last);
    const outcome = last.outcome === 'waiting' ? 'waiting' : 'not-now';
    return reportOf(task, { key: hold.attempt.key, outcome, words, steps: applied.reports });
}
async function makeOwn({ playbook, steps }, hold) {
    const digest = stepsDigest(steps);
    if (hold.attempt.steps !== digest) {
        const { waits: _waits, ...attempt } = hold.attempt;
        const next = { ...attempt, steps: digest, step: 0, remembered: {} };
        await hold.write({ message: `Playbook ${playbook} begins anew: its steps are other ones now`, next });
    }
    else if (hold.attempt.waits !== true)
        await hold.ensure();
}
async function endFixed(task, run, hold, { reports }) {
    const { playbook, subject, steps } = task;
    const { ports, blockers } = run;
    const found = await blockers.find(playbook, subject);
    const closed = found.known ? await blockers.close(found.value) : found;
    const last = reports.at(-1);
    const { waits: _waits, ...attempt } = hold.attempt;
    await hold.write({
        message: `Playbook ${playbook} is done`,
        next: { ...attempt, step: steps.length, remembered: {}, outcome: 'fixed', endedAt: ports.now().toISOString() },
        acts: [
            ...(last === undefined ? [] : [actOf(attempt, steps.length - 1, last, ports)]),
            ...(closed.known ? closed.value : []).map((issue) => closeAct(attempt, steps.length - 1, issue, run)),
        ],
        release: true,
    });
    const issues = closed.known && closed.value.length > 0 ? `; closed ${closed.value.map(({ number }) => `#${number}`).join(', ')}` : '';
    const left = closed.known ? '' : `; whether an issue asks for it could not be looked up: ${closed.detail}`;
    return reportOf(task, { key: attempt.key, outcome: 'fixed', words: `every step is done${issues}${left}`, steps: reports });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/engine/end-left-over.js









const GONE = 'a search finds its findings no more';
async function endLeftOver({ only }, tasks, run) {
    const all = await (0,attempt/* attempt */.C)(async () => (0,ports_answer/* known */.e)(await leftOvers(tasks, run)));
    const left = (all.known ? all.value : []).filter(({ playbook }) => only === undefined || playbook === only);
    if (left.length === 0)
        return [];
    const sensors = [...new Set(left.flatMap(({ findings }) => findings.map(({ sensor }) => sensor)))].toSorted();
    const sensed = sensors.length === 0 ? (0,ports_answer/* known */.e)([]) : await (0,attempt/* attempt */.C)(async () => (0,ports_answer/* known */.e)(await run.ports.sense(sensors)));
    const reports = [];
    for (const each of left) {
        const state = sensed.known ? findingsLeft(each.findings, sensed.value) : { kind: 'unknown', words: sensed.detail };
        const report = await endOne(each, state, run);
        if (report !== undefined)
            reports.push(report);
    }
    return reports;
}
async function endOne(left, state, run) {
    const task = leftTask(left, state, run);
    if (task === undefined)
        return undefined;
    const { attempt: open, blocker } = left;
    if (open !== undefined && (state.kind === 'there' || left.findings.length === 0 || (state.kind === 'gone' && isTended(task, open))))
        return task.settings.enabled ? rescueOne(task, run) : undefined;
    if (state.kind === 'unknown' && open !== undefined)
        return reportOf(task, { outcome: 'waiting', words: `whether its findings are gone is not known: ${state.words}` });
    if (state.kind !== 'gone')
        return undefined;
    try {
        return await endGone(task, open, blocker, run);
    }
    catch (error) {
        return reportOf(task, { outcome: 'failed', words: `${GONE}, but that could not be written down: ${crashWords(error)}` });
    }
}
const TENDING = ['track-rotation'];
function isTended({ steps }, { step, waits }) {
    return waits === true && TENDING.includes(steps[step]?.do ?? 'search-again');
}
async function endGone(task, open, blocker, run) {
    const { ports, writer, blockers } = run;
    const verdict = await ports.guard.check();
    if (!verdict.isAllowed)
        return reportOf(task, { outcome: 'not-now', words: `${GONE}; ${verdict.reason}` });
    const found = blocker === undefined ? await blockers.find(task.playbook, task.subject) : (0,ports_answer/* known */.e)([blocker]);
    const closed = found.known ? await blockers.close(found.value) : found;
    const { key, playbook, subject } = task;
    const acts = (closed.known ? closed.value : []).map((issue) => closeAct({ key, playbook, subject: subject.id }, open?.step ?? 0, issue, run));
    if (open === undefined)
        await recordActs(ports, acts);
    else {
        const { waits: _waits, ...rest } = open;
        await new AttemptHold(writer, open, false).write({
            message: `Playbook ${task.playbook} is done: ${GONE}`,
            next: { ...rest, remembered: {}, outcome: 'fixed', endedAt: ports.now().toISOString() },
            acts: [...begunActs(task, open, run), ...acts],
            release: true,
        });
    }
    const issues = closed.known ? closed.value.map(({ number }) => `#${number}`).join(', ') : '';
    return reportOf(task, { outcome: 'fixed', words: `${GONE}${issues === '' ? '' : `; closed ${issues}`}` });
}
function begunActs({ steps }, open, { ports }) {
    const step = steps[open.step];
    if (step === undefined || open.waits === true || open.remembered[String(open.step)] === undefined)
        return [];
    return [actOf(open, open.step, { step: step.do, outcome: 'waiting', words: `it was begun by a run that was cut off; ${GONE}` }, ports)];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/engine/run-rescue.js
















async function runRescue(input, kinds, ports) {
    const mayAct = input.apply && !input.dryRun;
    const { journal, notes } = await readJournal(ports, mayAct);
    const run = openRun(input, kinds, ports);
    const tasks = [];
    for (const selection of (0,select_playbooks/* selectPlaybooks */.P)(ports.baseline.playbooks, input.subjects, input.only)) {
        const task = selection.kind === 'chosen' ? taskOf(selection, journal, ports) : undefined;
        if (task !== undefined)
            tasks.push({
                ...task,
                plan: (await isPlanned(task, run, mayAct)) ? await planSteps({ ...task, attempt: openAttempt(task), kinds, ports }) : [],
            });
    }
    if (!mayAct) {
        return tasks.map((task) => reportOf(task, { outcome: 'planned', words: `${plannedWords(task.plan, openAttempt(task), task.steps)}${notes}`, steps: task.plan }));
    }
    const reports = [];
    for (const task of tasks)
        reports.push(await rescueOne(task, run));
    return input.isWhole === true ? [...reports, ...(await endLeftOver(input, tasks, run))] : reports;
}
function openRun({ maxActions }, kinds, ports) {
    const { baseline, author, guard } = ports;
    return {
        kinds,
        ports,
        writer: { state: ports.state, now: ports.now, holder: (0,external_node_crypto_.randomBytes)(8).toString('hex') },
        blockers: new Blockers({ board: guardedPorts(ports, guard).board, author, maxNew: baseline.issues['max-new'] }),
        handled: new Set(),
        left: Math.min(maxActions, baseline.playbooks['max-actions']),
    };
}
async function readJournal({ state }, mayAct) {
    try {
        return { journal: await (0,journal_journal/* parseRescueJournal */.El)(await state.read(journal_journal/* RESCUE_JOURNAL_PATH */.G1), state.place), notes: '' };
    }
    catch (error) {
        if (mayAct || !(error instanceof user_error/* UserError */.y))
            throw error;
        return { journal: [], notes: `; what was begun before is not known: ${error.message}` };
    }
}
async function isPlanned(task, run, mayAct) {
    return !mayAct || (openAttempt(task) === undefined && (await stillBlocked(task, run)) === undefined);
}
function taskOf({ playbook, subject, chosenBy }, journal, { baseline, now }) {
    const settings = playbookOf(baseline, playbook);
    if (settings === undefined)
        return undefined;
    const last = findAttempt(journal, playbook, subject);
    const open = openAttempt({ last });
    const startedAt = open?.startedAt ?? now().toISOString();
    return {
        playbook,
        settings,
        subject,
        chosenBy,
        steps: allSteps(settings, subject.findings.length > 0),
        last,
        key: open?.key ?? attemptKey(playbook, subject.id, startedAt),
        startedAt,
        plan: [],
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gaps/offer-gaps.js + 3 modules
var offer_gaps = __webpack_require__(59276);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/resolve-gaps.js

async function resolveGaps(reports, ports) {
    const { baseline, branch, state, guard, tree, defaultBranch, now } = ports;
    const fixed = new Set(reports.flatMap(({ outcome, subject }) => (outcome === 'fixed' ? subject.findings.map(({ id }) => id) : [])));
    if (fixed.size === 0 || branch === undefined)
        return [];
    const acts = await (0,offer_gaps/* offerGaps */.S)({ subjects: [], findings: [], isGone: ({ id }) => fixed.has(id), at: now(), baseline, files: tree }, { branch, state, guard }, { dryRun: false, defaultBranch });
    return acts.map(({ what, outcome, detail, url }) => `${what} ${outcome}: ${detail}${url === undefined ? '' : ` (${url})`}.`);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/run-playbooks.js


async function runPlaybooks(opened, request, options, kinds, ports) {
    const { playbook, only, applies } = request;
    const { dryRun, maxActions = ports.baseline.playbooks['max-actions'] } = options;
    const selections = (0,select_playbooks/* selectPlaybooks */.P)(ports.baseline.playbooks, opened.subjects, playbook);
    const chosen = selections.flatMap((selection) => (selection.kind === 'chosen' ? [selection.subject] : []));
    const none = selections.flatMap(({ subject, ...selection }) => (selection.kind === 'none' ? [{ subject, why: selection.why }] : []));
    const reports = await runRescue({ subjects: chosen, apply: applies, dryRun, maxActions, isWhole: opened.isWhole, ...(playbook !== undefined && { only: playbook }) }, kinds, ports);
    const notes = applies && !dryRun ? await resolveGaps(reports, ports) : [];
    return {
        applied: applies && !dryRun,
        reports,
        unmatched: [...opened.unmatched, ...(playbook === undefined || only.length > 0 ? none : [])],
        notes: [...opened.notes, ...notes],
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/unanswered-report.js
const PASSING = new Set(['unreachable', 'rate-limited']);
const MISSING = new Set(['no-token', 'forbidden', 'not-configured', 'unsupported']);
async function unansweredReport(what, { reason, detail }, { guard }) {
    const words = `${what}: ${detail}`;
    if (PASSING.has(reason))
        return { outcome: 'not-now', words };
    if (MISSING.has(reason))
        return { outcome: 'not-possible', words };
    const verdict = await guard.check();
    return verdict.isAllowed ? { outcome: 'failed', words } : { outcome: 'not-now', words: verdict.reason };
}
function plannedReport(report) {
    return report.outcome === 'not-now' ? { ...report, outcome: 'would-do' } : report;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/json/strict-json.js
var strict_json = __webpack_require__(39455);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/plan-intents-for-missing.js
var plan_intents_for_missing = __webpack_require__(62672);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/read-intent.js + 3 modules
var read_intent = __webpack_require__(20936);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/mailbox/read-mailbox.js + 1 modules
var read_mailbox = __webpack_require__(81177);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/mailbox-settings.js + 1 modules
var mailbox_settings = __webpack_require__(42202);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/fingerprint.js
var fingerprint = __webpack_require__(75699);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/storage-layer.js
var storage_layer = __webpack_require__(65610);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-variables/live-value.js

function targetOf({ layer, environment }, { owner, repo }) {
    if (layer === 'repo-vars')
        return { scope: 'repo', owner, repo };
    if (layer === 'org-vars')
        return { scope: 'org', owner };
    return layer === 'env-vars' && environment !== undefined ? { scope: 'environment', owner, repo, environment } : undefined;
}
async function liveValue(variables, variable, running) {
    const target = targetOf(variable, running);
    if (variables === undefined || target === undefined)
        return (0,ports_answer/* unknown */.L)('no-token', 'there is no token that reads variables');
    const answer = await variables.get(target, variable.name);
    return answer.known ? (0,ports_answer/* known */.e)(answer.value?.value) : answer;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-variables/told.js
function nameOf({ layer, environment, name, }) {
    return [layer, ...(environment === undefined ? [] : [environment]), name].join('/');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-variables/missing-of-findings.js



const MENDED_RULES = new Set(['missing-variable', 'drifted-variable']);
async function missingOfFindings({ subject, ports }, running) {
    const { declaredEntries } = await __webpack_require__.e(/* import() */ 481).then(__webpack_require__.bind(__webpack_require__, 50481));
    const declared = declaredEntries(ports.baseline.variables.registry);
    const found = {
        missing: [],
        settled: [],
        left: [],
    };
    const seen = new Set();
    for (const finding of subject.findings) {
        if (finding.sensor !== 'variable-audit' || !MENDED_RULES.has(finding.rule)) {
            found.left.push({ what: titleOf(finding), reason: 'setting a variable does not mend it' });
            continue;
        }
        const entry = declared.find(({ layer, environment, name }) => finding.id === (0,fingerprint/* fingerprint */.R)('variable-audit', finding.rule, [layer, environment?.toLowerCase(), name]));
        if (entry === undefined) {
            found.left.push({
                what: titleOf(finding),
                reason: 'the registry does not declare it: write it into variables.registry, with its `value`',
            });
            continue;
        }
        const { layer, name, environment, value } = entry;
        const named = { layer, name, ...(environment !== undefined && { environment }) };
        const what = nameOf(named);
        if (seen.has(what))
            continue;
        seen.add(what);
        const live = (0,storage_layer/* isVariableLayer */.qR)(layer) ? await liveValue(ports.variables, named, running) : undefined;
        if (live === undefined)
            found.missing.push(named);
        else if (!live.known) {
            if (finding.rule === 'missing-variable')
                found.missing.push(named);
            else
                found.left.push({ what, reason: `its value cannot be read: ${live.detail}` });
        }
        else if (live.value === undefined)
            found.missing.push(named);
        else if (finding.rule === 'missing-variable' || live.value === value)
            found.settled.push({ what, reason: 'it is set' });
        else
            found.missing.push({ ...named, current: live.value });
    }
    return found;
}
function titleOf({ rule, artefact, message }) {
    return artefact.name === undefined ? `${rule}: ${message.slice(0, 200)}` : `${rule} ${artefact.name.slice(0, 200)}`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/write-intent.js
var write_intent = __webpack_require__(222);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/plan/target-key.js
var target_key = __webpack_require__(57223);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/authorise.js + 3 modules
var authorise = __webpack_require__(47221);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-variables/named-variable.js






async function namedVariable(name, written, queued, { ports }) {
    const place = placeOf(name, queued.policy.registry);
    const what = nameOf({ ...place, name });
    const leave = (reason) => ({ files: [], settled: [], left: [{ what, reason }] });
    const target = targetOf(place, queued.running);
    if (target === undefined)
        return leave('it is declared for environments alone: declare it in repo-vars or org-vars, or set it by hand');
    const value = written === 'timestamp' ? timestampOf(queued.queuedAt) : (written ?? declaredValue(name, place.layer, queued.policy.registry));
    if (value === undefined)
        return leave('no value is declared: write `value` at the step, or at its entry of variables.registry');
    const settle = (reason) => ({ files: [], settled: [{ what, reason }], left: [] });
    const live = await liveValue(ports.variables, { ...place, name }, queued.running);
    if (live.known && live.value === value)
        return settle('it has this value');
    const key = (0,target_key/* targetKey */.hD)(target);
    if (queued.waiting.some((intent) => intent.operation === 'set' && intent.name === name && (0,target_key/* targetKey */.hD)(intent.target) === key))
        return settle('an intent for it waits in the mailbox');
    const file = intentFile(name, value, target, queued);
    if (typeof file === 'string')
        return leave(file);
    const { decision, reasons } = { reasons: [], ...(0,authorise/* authorise */.Z)(file.intent, { policies: [queued.policy], running: queued.running }) };
    if (decision === 'refused')
        return leave(reasons.join('; '));
    return { files: [{ what, fileName: file.fileName, text: file.text }], settled: [], left: [] };
}
function timestampOf(at) {
    return `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
function placeOf(name, registry) {
    if (registry['repo-vars']?.[name] !== undefined)
        return { layer: 'repo-vars' };
    if (registry['org-vars']?.[name] !== undefined)
        return { layer: 'org-vars' };
    const ofEnvironments = Object.values(registry['env-vars'] ?? {}).some((entries) => Object.hasOwn(entries, name));
    return { layer: ofEnvironments ? 'env-vars' : 'repo-vars' };
}
function declaredValue(name, layer, registry) {
    return layer === 'env-vars' ? undefined : registry[layer]?.[name]?.value;
}
function intentFile(name, value, target, queued) {
    const { queuedAt, queuedBy, note, idPrefix, waiting } = queued;
    const id = (0,plan_intents_for_missing/* intentId */.W)(idPrefix, (0,target_key/* targetKey */.hD)(target), name);
    try {
        return (0,write_intent/* writeIntent */.U)({ operation: 'set', target, name, value, queuedAt, queuedBy, note, id }, new Set(waiting.map(({ fileName }) => fileName)));
    }
    catch (error) {
        if (error instanceof Error && error.name === 'UserError')
            return error.message;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-variables/intents-to-queue.js








const MAX_QUEUED = 100;
const WAITS = 'an intent for it waits in the mailbox';
async function intentsToQueue(step, context) {
    const { ports, startedAt, key, playbook } = context;
    const running = runningRepository(ports.repository);
    if (running === undefined)
        return 'variables are queued for a repository on GitHub: name it, or run in a checkout of one';
    const folder = (0,mailbox_settings/* mailboxOf */.S)(ports.baseline);
    const waiting = waitingIntents(context, folder);
    const queued = {
        policy: (0,mailbox_settings/* intentPolicyOf */.Q)(ports.baseline),
        running,
        waiting,
        queuedAt: new Date(startedAt),
        queuedBy: `sar rescue ${playbook}`,
        note: playbook,
        idPrefix: key,
    };
    if (step.variable !== undefined)
        return inFolder(folder, await namedVariable(step.variable, step.value, queued, context));
    if (step.value !== undefined)
        return 'the step `queue-intent` has a `value` without a `variable`: name the variable in the playbook';
    const { missing, settled, left } = await missingOfFindings(context, running);
    const plan = (0,plan_intents_for_missing/* planIntentsForMissing */.D)({ ...queued, missing: missing.slice(0, MAX_QUEUED) });
    const told = plan.left.map((entry) => ({ what: nameOf(entry), reason: reasonOf(entry.reason) }));
    const cut = missing
        .slice(MAX_QUEUED)
        .map((entry) => ({ what: nameOf(entry), reason: `more than ${MAX_QUEUED} variables are not queued at once` }));
    return inFolder(folder, {
        files: plan.files.map(({ fileName, text, intent }) => ({ what: intentName(intent), fileName, text })),
        settled: [...settled, ...told.filter(({ reason }) => reason === WAITS)],
        left: [...left, ...told.filter(({ reason }) => reason !== WAITS), ...cut],
    });
}
function inFolder(folder, { files, settled, left }) {
    return { folder, files: files.map(({ what, fileName, text }) => ({ what, path: `${folder}/${fileName}`, text })), settled, left };
}
function intentName({ target, name }) {
    if (target.scope === 'org')
        return nameOf({ layer: 'org-vars', name });
    return target.scope === 'repo'
        ? nameOf({ layer: 'repo-vars', name })
        : nameOf({ layer: 'env-vars', environment: target.environment, name });
}
function reasonOf(reason) {
    return reason === 'the registry declares no `value` for it'
        ? 'the registry declares no value for it: write `value` at its entry of variables.registry'
        : reason;
}
function runningRepository(repository) {
    const [owner, repo, more] = repository?.split('/') ?? [];
    return owner === undefined || owner === '' || repo === undefined || repo === '' || more !== undefined ? undefined : { owner, repo };
}
function waitingIntents({ ports, startedAt }, folder) {
    const paths = ports.tree.list().filter((path) => (0,read_mailbox/* isIntentPath */.wT)(path, folder));
    return paths.slice(0, read_mailbox/* MAX_MAILBOX_FILES */.oG).flatMap((path) => {
        const content = ports.tree.read(path, strict_json/* MAX_JSON_BYTES */.E7);
        if (content.kind !== 'text')
            return [];
        const reading = (0,read_intent/* readIntent */.N)(path, content.text, new Date(startedAt));
        return reading.kind === 'intent' ? [reading.intent] : [];
    });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/learn/offer-changes.js
var offer_changes = __webpack_require__(86539);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-variables/offer-intents.js


async function offerIntents(files, { ports, playbook, key, remember }) {
    const { branch, defaultBranch } = ports;
    if (branch === undefined)
        return (0,ports_answer/* unknown */.L)('not-configured', 'intents are offered as a pull request: give a token with "contents: write" and "pull-requests: write"');
    const from = `sar/intents-${key.slice(0, 8)}`;
    await remember({ branch: from });
    const changes = files.map(({ path, text }) => ({ path, after: text }));
    return (0,offer_changes/* offerChanges */.q)({ into: defaultBranch, from, changes, title: offer_intents_titleOf(files), body: bodyOf(files, playbook) }, branch);
}
function offer_intents_titleOf(files) {
    return files.length === 1 ? 'Queue a variable' : `Queue ${files.length} variables`;
}
function bodyOf(files, playbook) {
    const names = files.map(({ what }) => `    ${what.replaceAll(/[\p{C}\u2028\u2029]/gu, ' ')}`);
    return [
        `Playbook ${playbook} queues the values that the registry of the baseline declares. Merging this lets the workflow of the mailbox set:`,
        '',
        ...names,
        '',
        'Closing it without merging sets nothing.',
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-variables/queue-intent.js



const queueIntent = {
    async plan(step, context) {
        const queue = await intentsToQueue(step, context);
        if (typeof queue === 'string')
            return { outcome: 'not-possible', words: queue };
        if (queue.files.length === 0)
            return nothingToQueue(queue);
        const missing = context.ports.branch === undefined ? [NEEDS] : [];
        return {
            outcome: 'would-do',
            words: `${count(queue)} into ${queue.folder} by a pull request`,
            details: [...detailsOf(queue), ...missing],
            changes: queue.files.map(({ path, text }) => ({ path, after: text })),
        };
    },
    async apply(step, context) {
        const queue = await intentsToQueue(step, context);
        if (typeof queue === 'string')
            return { outcome: 'not-possible', words: queue };
        if (queue.files.length === 0)
            return nothingToQueue(queue);
        const offered = await offerIntents(queue.files, context);
        const details = detailsOf(queue);
        if (!offered.known)
            return { ...(await unansweredReport('the intents cannot be offered', offered, context.ports)), details };
        return {
            outcome: 'done',
            words: `${count(queue)} into ${queue.folder}; when the pull request is merged, the workflow of the mailbox sets ${queue.files.length === 1 ? 'it' : 'them'}`,
            details,
            url: offered.value.url,
            changes: queue.files.map(({ path, text }) => ({ path, after: text })),
        };
    },
};
const NEEDS = 'to apply it, give a token with "contents: write" and "pull-requests: write"';
function nothingToQueue(queue) {
    const details = detailsOf(queue);
    const [first, ...more] = queue.left;
    if (first === undefined) {
        const words = queue.settled.length > 0 ? 'each variable is set, or its intent waits in the mailbox' : 'the findings are about no variable';
        return { outcome: queue.settled.length > 0 ? 'unchanged' : 'not-possible', words, details };
    }
    const others = more.length === 0 ? '' : `, and ${more.length} more cannot be queued`;
    return { outcome: 'not-possible', words: `${first.what}: ${first.reason}${others}`, details };
}
function count({ files }) {
    return `${files.length} ${files.length === 1 ? 'intent' : 'intents'}`;
}
function detailsOf({ files, settled, left }) {
    return [
        ...files.map(({ what, path }) => `${what}: ${path}`),
        ...settled.map(({ what, reason }) => `${what}: ${reason}`),
        ...left.map(({ what, reason }) => `left alone: ${what}: ${reason}`),
    ];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-generic/dispatchable.js

const DEFAULT_ID_INPUT = 'sar-id';
function workflowPath(file) {
    return `.github/workflows/${file}`;
}
function declarationLines(step) {
    const input = step['id-input'] ?? DEFAULT_ID_INPUT;
    return [
        `${workflowPath(step.workflow)} on the default branch must take the id, and show it in the title of its runs:`,
        `run-name: Rebuild \${{ inputs.${input} }}`,
        'on:',
        '  workflow_dispatch:',
        '    inputs:',
        `      ${input}: { description: Id of the dispatch, required: false, type: string }`,
    ];
}
async function readDispatchable(step, { ports }) {
    const { dispatcher, history, tree } = ports;
    if (ports.repository === undefined)
        return problem('there is no repository on GitHub');
    if (dispatcher === undefined)
        return problem('there is no token that may dispatch workflows (`actions: write`)');
    if (history === undefined)
        return problem('runs cannot be read without a token (`actions: read`), so the run could not be found again');
    const path = workflowPath(step.workflow);
    const file = tree.read(path);
    if (file.kind === 'absent')
        return problem(`there is no ${path}`);
    if (file.kind !== 'text')
        return problem(`${path} cannot be read`);
    const input = step['id-input'] ?? DEFAULT_ID_INPUT;
    if (!file.text.includes('workflow_dispatch'))
        return problem(`${path} has no trigger \`workflow_dispatch\``, declarationLines(step));
    if (!file.text.includes(input))
        return problem(`${path} has no input \`${input}\``, declarationLines(step));
    const workflows = await (0,attempt/* attempt */.C)(async () => history.workflows());
    const workflow = workflows.known ? workflows.value.find((each) => each.path === path) : undefined;
    if (workflow !== undefined && workflow.state !== 'active')
        return problem(`${path} is switched off (${workflow.state}): gh workflow enable ${step.workflow}`);
    return { kind: 'ready', id: workflow?.id };
}
function problem(words, details) {
    return { kind: 'problem', report: { outcome: 'not-possible', words, ...(details !== undefined && { details }) } };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-generic/find-dispatched.js

const NEWEST_RUNS = 100;
async function findDispatched(workflow, id, { ports }) {
    const { history, defaultBranch } = ports;
    if (history === undefined || workflow === undefined)
        return (0,ports_answer/* unknown */.L)('unsupported', 'GitHub did not list the workflow');
    const runs = await (0,attempt/* attempt */.C)(async () => history.latestRuns(workflow, NEWEST_RUNS, 'workflow_dispatch'));
    if (!runs.known)
        return runs;
    const run = runs.value.findLast((each) => each.branch === defaultBranch && hasId(each, id));
    return (0,ports_answer/* known */.e)(run === undefined ? undefined : foundRun(run));
}
function foundRun({ url, status, conclusion }) {
    return { url, status, isEnded: status === 'completed', conclusion };
}
function hasId({ title }, id) {
    return title.split(/[^A-Za-z0-9-]+/).includes(id);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-generic/dispatch-workflow.js


const SECOND = 1000;
const dispatch_workflow_MINUTE = 60 * SECOND;
const UNSEEN_MINUTES = 5;
const GIVE_UP_MINUTES = 1440;
const POLL_SECONDS = 15;
const SPARE_REQUESTS = 25;
const dispatchWorkflow = {
    plan: async (step, context) => {
        const found = await readDispatchable(step, context);
        if (found.kind === 'problem')
            return found.report;
        const { id } = context.remembered;
        return {
            outcome: 'would-do',
            words: id === undefined ? `dispatches ${step.workflow}` : `looks for the run of ${step.workflow} with the id ${id}`,
        };
    },
    apply: async (step, context) => {
        const found = await readDispatchable(step, context);
        return found.kind === 'problem' ? found.report : dispatched({ step, context, workflow: found.id });
    },
};
async function dispatched(dispatch) {
    const { step, context, workflow } = dispatch;
    const { ports, remembered } = context;
    const id = remembered['id'] ?? `sar-${context.key}-${context.index}`;
    if (remembered['id'] !== undefined) {
        const found = await findDispatched(workflow, id, context);
        if (!found.known)
            return { outcome: 'waiting', words: `the run of ${step.workflow} could not be looked for: ${found.detail}` };
        if (found.value !== undefined)
            return followed(dispatch, id, found.value);
        const isSent = remembered['sent'] !== undefined;
        const sinceMs = ports.now().getTime() - Date.parse(remembered['at'] ?? '');
        if (isSent && sinceMs >= GIVE_UP_MINUTES * dispatch_workflow_MINUTE)
            return unseen(step, id);
        if (isSent || sinceMs < UNSEEN_MINUTES * dispatch_workflow_MINUTE)
            return followed(dispatch, id, undefined);
    }
    await context.remember({ id, at: ports.now().toISOString() });
    const sent = await ports.dispatcher?.dispatch({ kind: 'workflow', file: step.workflow, ref: ports.defaultBranch }, { ...step.inputs, [step['id-input'] ?? DEFAULT_ID_INPUT]: id });
    if (sent?.known !== true)
        return unsent(step, sent);
    await context.remember({ sent: ports.now().toISOString() });
    return followed(dispatch, id, undefined);
}
function unsent(step, answer) {
    const words = `${step.workflow} could not be dispatched`;
    if (answer === undefined || answer.known)
        return { outcome: 'failed', words };
    if (answer.reason === 'unreachable' || answer.reason === 'rate-limited')
        return { outcome: 'waiting', words: `${words}: ${answer.detail}; a later run looks for it` };
    const isInput = answer.reason === 'not-configured';
    return { outcome: 'failed', words: `${words}: ${answer.detail}`, ...(isInput && { details: declarationLines(step) }) };
}
async function followed({ step, context, workflow }, id, first) {
    const { ports } = context;
    let run = first;
    const tries = Math.ceil(((step['wait-minutes'] ?? 0) * 60) / POLL_SECONDS);
    for (let tried = 0; run?.isEnded !== true && tried < tries; tried++) {
        if ((ports.history?.requestsLeft ?? 0) < SPARE_REQUESTS)
            break;
        await ports.wait(POLL_SECONDS * SECOND);
        const found = await findDispatched(workflow, id, context);
        if (found.known && found.value !== undefined)
            run = found.value;
    }
    if (run === undefined)
        return { outcome: 'waiting', words: `the run of ${step.workflow} with the id ${id} is not seen yet` };
    const { url } = run;
    if (!run.isEnded)
        return { outcome: 'waiting', words: `the run of ${step.workflow} goes on (${run.status})`, url };
    if (run.conclusion === 'success')
        return { outcome: 'done', words: `the run of ${step.workflow} ended with success`, url };
    return { outcome: 'failed', words: `the run of ${step.workflow} ended with ${run.conclusion ?? 'no conclusion'}`, url };
}
function unseen(step, id) {
    return {
        outcome: 'failed',
        words: `no run of ${workflowPath(step.workflow)} with the id ${id} in its title was seen in ${GIVE_UP_MINUTES / 60} hours after the dispatch`,
        details: declarationLines(step),
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-generic/open-issue.js


const TASK_LABEL = 'sar:task';
const open_issue_SCHEMA = 'sar.task/1';
const open_issue_MOST_FINDINGS = 40;
const openIssue = {
    plan: async ({ title }, { ports }) => ports.board === undefined ? { outcome: 'not-possible', words: open_issue_NO_BOARD } : { outcome: 'would-do', words: `opens the issue “${title}”` },
    apply: async (step, context) => {
        const { board, author } = context.ports;
        if (board === undefined)
            return { outcome: 'not-possible', words: open_issue_NO_BOARD };
        const listed = await (0,attempt/* attempt */.C)(async () => board.withLabel(TASK_LABEL, 'all'));
        if (!listed.known)
            return { outcome: 'failed', words: `the issues could not be listed: ${listed.detail}` };
        const found = listed.value.find((issue) => (0,own_issue/* isOwnIssue */.S)(issue, author) && open_issue_isFor(issue, context));
        if (found !== undefined)
            return { outcome: 'unchanged', words: `issue #${found.number} is there`, url: found.url };
        const created = await (0,attempt/* attempt */.C)(async () => board.create({ title: step.title, body: open_issue_bodyOf(step, context), labels: labelsOf(step, context) }));
        if (!created.known)
            return { outcome: 'failed', words: `the issue could not be opened: ${created.detail}` };
        return { outcome: 'done', words: `opened issue #${created.value.number}`, url: created.value.url };
    },
};
const open_issue_NO_BOARD = 'there is no repository on GitHub, or no token for its issues (`issues: write`)';
function open_issue_isFor({ state, body }, { playbook, subject, index, key }) {
    const marker = (0,hidden_marker/* readHiddenMarker */.$6)(TASK_LABEL, body);
    if (marker.kind !== 'object' || marker.value['schema'] !== open_issue_SCHEMA || marker.value['step'] !== index)
        return false;
    if (marker.value['key'] === key)
        return true;
    return state === 'open' && marker.value['playbook'] === playbook && marker.value['subject'] === subject.id;
}
function labelsOf({ labels = [] }, { ports }) {
    return [...new Set(['sar', TASK_LABEL, ...ports.baseline.issues.labels, ...labels])];
}
function open_issue_bodyOf({ steps = [] }, { playbook, subject, index, key, ports }) {
    const { owner } = ports.baseline;
    return [
        (0,hidden_marker/* hiddenMarker */.z0)(TASK_LABEL, { schema: open_issue_SCHEMA, playbook, subject: subject.id, step: index, key }),
        `${owner === undefined ? '' : `${owner} `}Playbook ${playbook} asks for this.`,
        '',
        ...(steps.length === 0 ? [] : [...steps.map((step) => `- [ ] ${step}`), '']),
        ...(subject.findings.length === 0
            ? []
            : [
                'The findings:',
                '',
                fencedText(subject.findings.map(({ sensor, rule, artefact, message }) => `${sensor}/${rule} ${artefact.path}: ${message}`), open_issue_MOST_FINDINGS),
                '',
            ]),
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-generic/run-command.js

const TIME_LIMIT_SECONDS = 600;
const MAX_OUTPUT_BYTES = 64 * 1024;
const MOST_LINES = 20;
const run_command_LONGEST_LINE = 300;
const runCommand = {
    plan: async ({ run }, { ports }) => {
        if (ports.openWorkTree === undefined)
            return { outcome: 'not-possible', words: 'this run allows no commands: give `run-commands`' };
        return { outcome: 'would-do', words: `runs ${run.join(' ')}` };
    },
    apply: async ({ run, 'time-limit': seconds = TIME_LIMIT_SECONDS }, context) => {
        const tree = await context.workTree();
        if ('missing' in tree)
            return { outcome: 'not-possible', words: tree.missing };
        const before = tree.changes();
        if (!before.known)
            return { outcome: 'failed', words: before.detail };
        const signal = AbortSignal.timeout(seconds * 1000);
        const answer = await (0,attempt/* attempt */.C)(async () => tree.commands.run(run, { maxBytes: MAX_OUTPUT_BYTES, signal, keep: 'end' }));
        return run_command_reportOf(run, answer, tree, before.value);
    },
};
function run_command_reportOf(run, answer, tree, before) {
    const what = run.join(' ');
    if (!answer.known)
        return { outcome: 'failed', words: `${what} could not be run: ${answer.detail}` };
    const { exitCode, stdout, stderr } = answer.value;
    const details = [...lastLines(stdout), ...lastLines(stderr)].slice(-MOST_LINES);
    if (exitCode !== 0)
        return { outcome: 'failed', words: `${what} ended with ${exitCode}`, details };
    const after = tree.changes();
    if (!after.known)
        return { outcome: 'failed', words: `what ${what} changed is not known: ${after.detail}`, details };
    const known = new Map(before.map((change) => [change.path, change.after]));
    const changes = after.value.filter(({ path, after: text }) => !known.has(path) || known.get(path) !== text);
    const files = changes.length === 0 ? 'changed no file' : `changed ${changes.length} ${changes.length === 1 ? 'file' : 'files'}`;
    return { outcome: 'done', words: `${what} ended with 0 and ${files}`, details, ...(changes.length > 0 && { changes }) };
}
function lastLines(text) {
    return text
        .trimEnd()
        .split('\n')
        .slice(-MOST_LINES)
        .filter((line) => line.trim() !== '')
        .map((line) => (line.length > run_command_LONGEST_LINE ? `${line.slice(0, run_command_LONGEST_LINE)}…` : line));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/catalog/fixers.json
const fixers_namespaceObject = /*#__PURE__*/JSON.parse('{"j":{"isort":{"source":"https://pycqa.github.io/isort/docs/configuration/config_files.html","any":[{"path":".isort.cfg"},{"path":"pyproject.toml","contains":"[tool.isort"},{"path":"setup.cfg","contains":"[isort]"},{"path":"tox.ini","contains":"[isort]"}]}},"c":[{"id":"ruff-imports","title":"Unused imports and the order of imports (ruff)","source":"https://docs.astral.sh/ruff/rules/unused-import/","mends":[{"sensor":"dead-code","rule":"unused-import"}],"patterns":["RUFF_001","ISORT_001"],"files":["**/*.py","**/*.pyi","**/*.ipynb"],"tool":{"name":"ruff","install":"pip install ruff"},"commands":[{"run":["ruff","check","--select","F401,I","--fix","--exit-zero","--no-cache","--quiet","."],"unless":"isort"},{"run":["ruff","check","--select","F401","--fix","--exit-zero","--no-cache","--quiet","."],"when":"isort"}]},{"id":"ruff-format","title":"Format of Python sources (ruff)","source":"https://docs.astral.sh/ruff/formatter/","patterns":["RUFF_002"],"files":["**/*.py","**/*.pyi","**/*.ipynb"],"tool":{"name":"ruff","install":"pip install ruff"},"commands":[{"run":["ruff","format","--no-cache","--quiet","."]}]},{"id":"black","title":"Format of Python sources (black)","source":"https://black.readthedocs.io/en/stable/usage_and_configuration/the_basics.html","patterns":["BLACK_001"],"files":["**/*.py","**/*.pyi","**/*.ipynb"],"tool":{"name":"black","install":"pip install black"},"commands":[{"run":["black","--quiet","."]}]},{"id":"isort","title":"Order of Python imports (isort)","source":"https://pycqa.github.io/isort/docs/quick_start/0.-try.html","patterns":["ISORT_001"],"files":["**/*.py","**/*.pyi"],"tool":{"name":"isort","install":"pip install isort"},"commands":[{"run":["isort","--quiet","."],"when":"isort"}]},{"id":"prettier","title":"Format of web sources and documents (Prettier)","source":"https://prettier.io/docs/cli","patterns":["PRETTIER_001"],"files":["**"],"workflows":true,"tool":{"name":"prettier","install":"npm install --global prettier"},"commands":[{"run":["prettier","--write","--ignore-unknown","--log-level","warn","."]}]},{"id":"gofmt","title":"Format of Go sources (gofmt)","source":"https://pkg.go.dev/cmd/gofmt","patterns":["GO_FMT_001"],"files":["**/*.go"],"tool":{"name":"gofmt","install":"the action actions/setup-go"},"commands":[{"run":["gofmt","-w","."]}]},{"id":"rustfmt","title":"Format of Rust sources (rustfmt)","source":"https://github.com/rust-lang/rustfmt#running","patterns":["RUST_FMT_001"],"files":["**/*.rs"],"tool":{"name":"cargo","install":"rustup component add rustfmt"},"commands":[{"run":["cargo","fmt","--all"],"beside":["Cargo.toml"],"topmost":true}]},{"id":"yaml-indentation","title":"Indentation of YAML files that mix several","source":"https://yamllint.readthedocs.io/en/stable/rules.html#module-yamllint.rules.indentation","patterns":["YAMLLINT_001"],"files":["**/*.yml","**/*.yaml"],"workflows":true,"own":"yaml-indentation"},{"id":"action-versions","title":"Versions of actions that are dead, made for a runtime that was given up, or several majors behind","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses","mends":[{"sensor":"action-drift","rule":"dead-reference"},{"sensor":"action-drift","rule":"deprecated-runtime"},{"sensor":"action-drift","rule":"outdated-major"}],"patterns":["GITHUB_ACTION_003"],"files":[".github/workflows/*.yml",".github/workflows/*.yaml","**/action.yml","**/action.yaml"],"workflows":true,"own":"action-versions"},{"id":"cache-wiring","title":"Missing and broken wiring of dependency caches","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching","mends":[{"sensor":"cache-wiring"}],"files":[".github/workflows/*.yml",".github/workflows/*.yaml","**/action.yml","**/action.yaml"],"workflows":true,"own":"cache-wiring"},{"id":"workflow-permissions","title":"Missing permissions of workflows that only read","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions","mends":[{"sensor":"workflow-security","rule":"excessive-permissions"}],"files":[".github/workflows/*.yml",".github/workflows/*.yaml"],"workflows":true,"own":"workflow-permissions"},{"id":"markdown-links","title":"Relative links of Markdown files after a move","source":"https://git-scm.com/docs/git-log#Documentation/git-log.txt---find-renamesltngt","mends":[{"sensor":"doc-links","rule":"broken-link"},{"sensor":"doc-links","rule":"wrong-case"}],"files":["**/*.md","**/*.markdown","**/*.mdx"],"own":"markdown-links"},{"id":"lockfile-npm","group":"lockfile","title":"package-lock.json that is not in step with package.json","source":"https://docs.npmjs.com/cli/v11/commands/npm-install#package-lock-only","patterns":["NPM_001"],"files":["**/package-lock.json"],"network":true,"tool":{"name":"npm","install":"the action actions/setup-node"},"commands":[{"run":["npm","install","--package-lock-only","--ignore-scripts","--no-audit","--no-fund","--loglevel=error"],"beside":["package-lock.json","package.json"]}]},{"id":"lockfile-pnpm","group":"lockfile","title":"pnpm-lock.yaml that is not in step with package.json","source":"https://pnpm.io/cli/install#--lockfile-only","patterns":["PNPM_001"],"files":["**/pnpm-lock.yaml"],"network":true,"tool":{"name":"pnpm","install":"npm install --global pnpm"},"commands":[{"run":["pnpm","install","--lockfile-only","--ignore-scripts","--ignore-pnpmfile","--no-frozen-lockfile"],"beside":["pnpm-lock.yaml","package.json"]}]},{"id":"lockfile-uv","group":"lockfile","title":"uv.lock that is not in step with pyproject.toml","source":"https://docs.astral.sh/uv/reference/cli/#uv-lock","patterns":["UV_002"],"files":["**/uv.lock"],"network":true,"tool":{"name":"uv","install":"the action astral-sh/setup-uv"},"commands":[{"run":["uv","lock","--quiet"],"beside":["uv.lock","pyproject.toml"]}]},{"id":"lockfile-poetry","group":"lockfile","title":"poetry.lock that is not in step with pyproject.toml (Poetry 2 and newer)","source":"https://python-poetry.org/docs/cli/#lock","patterns":["POETRY_002"],"files":["**/poetry.lock"],"network":true,"tool":{"name":"poetry","install":"pip install poetry"},"commands":[{"run":["poetry","lock","--no-interaction","--quiet"],"beside":["poetry.lock","pyproject.toml"]}]},{"id":"lockfile-cargo","group":"lockfile","title":"Cargo.lock that is not in step with Cargo.toml","source":"https://doc.rust-lang.org/cargo/commands/cargo-update.html","patterns":["RUST_LOCK_001"],"files":["**/Cargo.lock"],"network":true,"tool":{"name":"cargo","install":"rustup"},"commands":[{"run":["cargo","update","--workspace","--quiet"],"beside":["Cargo.lock","Cargo.toml"]}]},{"id":"lockfile-go","group":"lockfile","title":"go.mod and go.sum that are not tidy","source":"https://go.dev/ref/mod#go-mod-tidy","patterns":["GO_MODULE_002","GO_MODULE_003"],"files":["**/go.mod","**/go.sum"],"network":true,"tool":{"name":"go","install":"the action actions/setup-go"},"commands":[{"run":["go","mod","tidy"],"beside":["go.mod"]}]}]}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/catalog/fixer-catalog.js

const FIXERS = fixers_namespaceObject.c;
const FIXER_CONDITIONS = fixers_namespaceObject.j;
function namedFixers(names) {
    return {
        fixers: FIXERS.filter(({ id, group }) => names.includes(id) || (group !== undefined && names.includes(group))),
        unknown: names.filter((name) => !FIXERS.some(({ id, group }) => id === name || group === name)),
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/choose-fixers.js

function chooseFixers(findings, patterns) {
    return FIXERS.flatMap((fixer) => {
        const mended = (fixer.mends ?? []).find(({ sensor, rule }) => findings.some((finding) => finding.sensor === sensor && (rule === undefined || finding.rule === rule)));
        if (mended !== undefined)
            return [{ fixer, why: mended.rule === undefined ? mended.sensor : `${mended.sensor}/${mended.rule}` }];
        const pattern = fixer.patterns?.find((each) => patterns.includes(each));
        return pattern === undefined ? [] : [{ fixer, why: pattern }];
    });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/next-state.js + 1 modules
var next_state = __webpack_require__(74664);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/heal-walk.js

function healStart(findings) {
    const rules = findings.filter(({ sensor }) => sensor === 'ci-health').map(({ rule }) => rule);
    if (rules.length === 0)
        return undefined;
    return rules.includes('failure-rate-critical') ? 'Critical' : 'Degraded';
}
function healWalk(start, events) {
    const states = [start];
    for (const event of events) {
        const next = (0,next_state/* nextState */.V)(states.at(-1) ?? start, event);
        if (next !== undefined)
            states.push(next);
    }
    return states.join(' → ');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/own/own-fixers.js
const OWN = {
    'yaml-indentation': async (input) => (await __webpack_require__.e(/* import() */ 1984).then(__webpack_require__.bind(__webpack_require__, 61984))).fixYamlIndentation(input),
    'action-versions': async (input) => (await __webpack_require__.e(/* import() */ 1697).then(__webpack_require__.bind(__webpack_require__, 51697))).fixActionVersions(input),
    'cache-wiring': async (input) => (await __webpack_require__.e(/* import() */ 9720).then(__webpack_require__.bind(__webpack_require__, 49720))).fixCacheWiring(input),
    'workflow-permissions': async (input) => (await __webpack_require__.e(/* import() */ 2755).then(__webpack_require__.bind(__webpack_require__, 52755))).fixWorkflowPermissions(input),
    'markdown-links': async (input) => (await Promise.all(/* import() */[__webpack_require__.e(2457), __webpack_require__.e(2664), __webpack_require__.e(9702), __webpack_require__.e(5988), __webpack_require__.e(7640)]).then(__webpack_require__.bind(__webpack_require__, 47640))).fixMarkdownLinks(input),
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/run-fixer-commands.js

const MAX_OUTPUT = 16_384;
const TIME_LIMIT_MS = 600_000;
const MAX_FOLDERS = 20;
const MAX_SHOWN = 300;
async function runFixerCommands({ commands = [], tool }, { commands: runner, tree }) {
    const details = [];
    for (const command of commands) {
        if (!applies(command, tree))
            continue;
        for (const directory of foldersFor(command, tree)) {
            const answer = await runner.run(command.run, {
                maxBytes: MAX_OUTPUT,
                signal: AbortSignal.timeout(TIME_LIMIT_MS),
                keep: 'end',
                ...(directory !== '' && { directory }),
            });
            if (!answer.known && answer.reason === 'not-configured')
                return {
                    outcome: 'missing',
                    words: `${tool?.name ?? command.run[0] ?? 'its program'} is not installed here; install it before (${tool?.install ?? ''})`,
                };
            const where = `${command.run.join(' ')}${directory === '' ? '' : ` in ${directory}`}`;
            if (!answer.known)
                return { outcome: 'failed', words: `${where}: ${answer.detail}` };
            const { exitCode, stderr, stdout } = answer.value;
            if (exitCode !== 0)
                return { outcome: 'failed', words: `${where} ended with ${exitCode}: ${lastLine(stderr) || lastLine(stdout)}` };
            details.push(where);
        }
    }
    return { outcome: 'done', details };
}
function applies({ when, unless }, tree) {
    const holds = (id) => (FIXER_CONDITIONS[id]?.any ?? []).some((one) => says(one, tree));
    return (when === undefined || holds(when)) && (unless === undefined || !holds(unless));
}
function says({ path, contains }, tree) {
    if (!tree.has(path))
        return false;
    const content = contains === undefined ? undefined : tree.read(path);
    return contains === undefined || (content?.kind === 'text' && content.text.includes(contains));
}
function foldersFor({ beside, topmost }, tree) {
    if (beside === undefined)
        return [''];
    const [first = '', ...others] = beside;
    const folders = tree
        .list()
        .filter((path) => path === first || path.endsWith(`/${first}`))
        .map((path) => path.slice(0, Math.max(0, path.length - first.length - 1)))
        .filter((folder) => !/(?:^|\/)(?:node_modules|vendor|third_party|fixtures?|testdata|__fixtures__)(?:\/|$)/.test(folder))
        .filter((folder) => others.every((name) => tree.has(folder === '' ? name : `${folder}/${name}`)))
        .toSorted((a, b) => a.split('/').length - b.split('/').length);
    const chosen = topmost === true ? folders.filter((folder) => !folders.some((other) => isAbove(other, folder))) : folders;
    return chosen.slice(0, MAX_FOLDERS);
}
function isAbove(above, folder) {
    return above !== folder && (above === '' || folder.startsWith(`${above}/`));
}
function lastLine(text) {
    return (text.trim().split('\n').at(-1) ?? '').slice(0, MAX_SHOWN);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/restore-changes.js

function restoreChanges(work, changes) {
    const clean = work.reset();
    if (!clean.known)
        return clean;
    for (const { path, after } of changes) {
        const done = after === undefined ? (work.erase?.(path) ?? (0,ports_answer/* unknown */.L)('unsupported', `${path} cannot be removed again`)) : work.write(path, after);
        if (!done.known)
            return done;
    }
    return (0,ports_answer/* known */.e)('restored');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/run-fixer.js




const MAX_LEFT = 10;
async function runFixer(fixer, input) {
    const { work } = input;
    const before = work.changes();
    if (!before.known)
        return { fixer, outcome: 'failed', words: before.detail, changes: [], details: [] };
    const ran = await run_fixer_actOf(fixer, input);
    if (ran.outcome !== 'done') {
        undo(work, before.value);
        return { fixer, outcome: ran.outcome, words: ran.words, changes: [], details: [] };
    }
    const after = work.changes();
    const problem = after.known ? whatItMayNot(fixer, between(before.value, after.value)) : after.detail;
    if (!after.known || problem !== undefined) {
        undo(work, before.value);
        return { fixer, outcome: 'refused', words: problem ?? '', changes: [], details: [] };
    }
    const changes = between(before.value, after.value);
    const words = changes.length === 0 ? 'there was nothing to change' : countWords(changes.length);
    return { fixer, outcome: changes.length === 0 ? 'unchanged' : 'changed', words, changes, details: ran.details };
}
async function run_fixer_actOf(fixer, input) {
    if (fixer.own === undefined)
        return runFixerCommands(fixer, input.work);
    const own = OWN[fixer.own];
    const plan = await (0,attempt/* attempt */.C)(async () => ({ known: true, value: await own(input) }));
    if (!plan.known)
        return { outcome: 'failed', words: plan.detail };
    const { files, mended, left } = plan.value;
    for (const { path, before, after } of files) {
        const now = input.work.tree.read(path);
        if (now.kind !== 'text' || now.text !== before)
            return { outcome: 'failed', words: `${path} is not what it was when it was read` };
        const written = input.work.write(path, after);
        if (!written.known)
            return { outcome: 'failed', words: written.detail };
    }
    const notShown = left.length > MAX_LEFT ? [`and ${left.length - MAX_LEFT} more that were left`] : [];
    return { outcome: 'done', details: [...mended, ...left.slice(0, MAX_LEFT).map((each) => `left: ${each}`), ...notShown] };
}
function between(before, after) {
    const earlier = new Map(before.map((change) => [change.path, change]));
    const changes = [];
    for (const change of after) {
        const known = earlier.get(change.path);
        earlier.delete(change.path);
        if (known !== undefined && known.after === change.after)
            continue;
        const start = known === undefined ? change.before : known.after;
        changes.push(changeOf(change.path, start, change.after));
    }
    for (const { path, before: start, after: end } of earlier.values())
        changes.push(changeOf(path, end, start));
    return changes;
}
function changeOf(path, before, after) {
    return { path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}
function whatItMayNot({ files, workflows }, changes) {
    const globs = files.map((glob) => (0,paths_glob/* compileGlob */.SO)(glob));
    for (const { path } of changes) {
        if (!globs.some((glob) => glob.matches(path)))
            return `it changed ${path}, which is not its matter; that was undone`;
        if (workflows !== true && path.startsWith('.github/workflows/'))
            return `it changed ${path}, and may not change workflows; that was undone`;
    }
    return undefined;
}
function undo(work, changes) {
    const now = work.changes();
    if (now.known && between(changes, now.value).length === 0)
        return;
    const restored = restoreChanges(work, changes);
    if (!restored.known)
        throw new Error(`the work tree cannot be put back: ${restored.detail}`);
}
function countWords(count) {
    return `it changed ${count === 1 ? 'one file' : `${count} files`}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/steps/apply-fixers.js




const MAX_DETAILS = 20;
const applyFixers = {
    plan: async (step, context) => report(step, context, 'would-do'),
    apply: async (step, context) => report(step, context, 'done'),
};
async function report(step, context, done) {
    const chosen = await chosenFixers(step, context);
    if ('missing' in chosen)
        return { outcome: 'not-possible', words: chosen.missing, ...walk(context, ['classify', 'pattern-unknown', 'escalated']) };
    const work = await context.workTree();
    if ('missing' in work)
        return { outcome: 'not-possible', words: work.missing };
    const runs = [];
    for (const { fixer } of chosen.fixers)
        runs.push(await runFixer(fixer, { work, ports: context.ports }));
    const details = runs.flatMap((run, at) => linesOf(run, chosen.fixers[at]?.why ?? ''));
    const changed = runs.filter(({ outcome }) => outcome === 'changed');
    if (changed.length === 0) {
        const { details: states = [] } = walk(context, ['classify', 'pattern-known', 'fix-unavailable', 'escalated']);
        return { outcome: 'not-possible', words: whyNothing(runs), details: [...details, ...states] };
    }
    const changes = work.changes();
    if (!changes.known)
        return { outcome: 'failed', words: changes.detail, details };
    const { details: states = [] } = walk(context, ['classify', 'pattern-known', 'patch-begun']);
    const names = changed.map(({ fixer }) => fixer.id).join(', ');
    const count = changes.value.length === 1 ? 'one file' : `${changes.value.length} files`;
    return { outcome: done, words: `${names}: ${count} changed`, details: [...details, ...states], changes: changes.value };
}
async function chosenFixers({ fixers }, { subject, ports }) {
    if (fixers !== undefined) {
        const named = namedFixers(fixers);
        if (named.unknown.length > 0)
            return { missing: `there is no fixer ${named.unknown.join(', ')}; docs/guides/playbooks.md lists them` };
        return { fixers: named.fixers.map((fixer) => ({ fixer, why: 'named by the playbook' })) };
    }
    const { failingPatterns } = await Promise.all(/* import() */[__webpack_require__.e(1369), __webpack_require__.e(7010)]).then(__webpack_require__.bind(__webpack_require__, 67010));
    const failing = await failingPatterns(subject.findings, ports);
    const patterns = 'missing' in failing ? [] : failing.patterns;
    const chosen = chooseFixers(subject.findings, patterns);
    if (chosen.length > 0)
        return { fixers: chosen };
    if ('missing' in failing)
        return { missing: `why CI fails is not known: ${failing.missing}` };
    return { missing: patterns.length === 0 ? 'no fixer mends what was found' : `no fixer mends ${patterns.slice(0, 5).join(', ')}` };
}
function whyNothing(runs) {
    const missing = runs.filter(({ outcome }) => outcome === 'missing' || outcome === 'failed' || outcome === 'refused');
    const [first] = missing;
    if (first === undefined)
        return 'the fixers found nothing to change';
    return `no fixer could change anything: ${missing.map(({ fixer, words }) => `${fixer.id}: ${words}`).join('; ')}`;
}
function linesOf({ fixer, words, details, changes }, why) {
    const paths = changes.map(({ path }) => path);
    const shown = [...(paths.length > 0 ? [`changed: ${paths.slice(0, MAX_DETAILS).join(', ')}`] : []), ...details.slice(0, MAX_DETAILS)];
    return [`${fixer.id} (${why}): ${words}`, ...shown.map((line) => `  ${line}`)];
}
function walk({ subject, ports }, events) {
    const start = healStart(subject.findings) ?? (ports.targetRunId === undefined ? undefined : 'Degraded');
    return start === undefined ? {} : { details: [`state: ${healWalk(start, events)}`] };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/steps/offered-parts.js
const WORKFLOWS = '.github/workflows/';
function offeredParts(changes, mayPushWorkflows, work) {
    const executables = changes.filter(({ path, after }) => after !== undefined && work.isExecutable?.(path) === true);
    const rest = changes.filter((change) => !executables.includes(change));
    const workflows = mayPushWorkflows ? [] : rest.filter(({ path }) => path.startsWith(WORKFLOWS));
    return { offered: rest.filter((change) => !workflows.includes(change)), workflows, executables };
}
function isWorkflowChange({ path }) {
    return path.startsWith(WORKFLOWS);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/steps/pull-request-body.js

const MAX_BODY = 60_000;
const MAX_FILES = 100;
const MAX_LINES = 100;
const MAX_LINE = 250;
const MAX_PROOFS = 5;
const FINDING_ID = /^[0-9a-f]{8,64}$/;
function pullRequestBody(facts) {
    const { playbook, key, subject, run, before, changes, leftOut, gate } = facts;
    const ids = subject.findings.map(({ id }) => id).filter((id) => FINDING_ID.test(id));
    const proofs = ids.slice(0, MAX_PROOFS).map((id) => `sar gate --proves ${id}`);
    const parts = [
        (0,hidden_marker/* hiddenMarker */.z0)('sar-rescue', { playbook, key, subject: subject.id.slice(0, 200) }),
        `SAR made this change with the playbook ${playbook}. It is mechanical: review it as you would any other.`,
        gate === 'pass' ? 'The validation gate passed on these files.' : 'The validation gate was not asked; the playbook says so.',
        '### What was done',
        block(before.flatMap(({ step, words, details = [] }) => [`${step}: ${words}`, ...details])),
        `### Files (${changes.length})`,
        block(changes.map(({ path, before: old, after }) => `${old === undefined ? 'new     ' : after === undefined ? 'removed ' : 'changed '}${path}`), MAX_FILES),
        ...(leftOut.length === 0
            ? []
            : [
                '### Not in it',
                'Files below `.github/workflows` take a token that may write workflows (`push-token`):',
                block(leftOut, MAX_FILES),
            ]),
        ...(proofs.length === 0 ? [] : ['### To see that it mends what was found', block(proofs)]),
        ...(/^https:\/\/[^\s<>()[\]"'`\\]{1,500}$/.test(run) ? [`Made by [this run](${run}).`] : []),
    ];
    return bounded(parts.join('\n\n'));
}
function block(lines, most = MAX_LINES) {
    const plain = lines
        .map((line) => line
        .replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ')
        .trimEnd()
        .slice(0, MAX_LINE))
        .filter((line) => line !== '');
    const shown = plain.slice(0, most);
    if (plain.length > most)
        shown.push(`and ${plain.length - most} more`);
    const longest = Math.max(2, ...shown.map((line) => Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length))));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${shown.join('\n')}\n${fence}`;
}
function bounded(text) {
    if (text.length <= MAX_BODY)
        return text;
    const cut = text.lastIndexOf('\n\n', MAX_BODY);
    return `${text.slice(0, Math.max(0, cut))}\n\nShortened: the rest is in the summary of the run.`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/steps/gate-of-changes.js

const gate_of_changes_MAX_LINES = 20;
async function gateOf(ports, root) {
    if (ports.gate === undefined)
        return { outcome: 'not-possible', words: 'the validation gate cannot be asked here: it takes commands (run-commands)', details: [] };
    const answer = await (0,attempt/* attempt */.C)(async () => ({ known: true, value: await ports.gate?.(root) }));
    if (!answer.known || answer.value === undefined)
        return {
            outcome: 'failed',
            words: `the validation gate could not judge the changed files: ${answer.known ? '' : answer.detail}`,
            details: [],
        };
    const { outcome, failed, lines } = answer.value;
    if (outcome === 'pass')
        return { outcome: 'pass' };
    const shown = lines.filter(({ id }) => failed.includes(id)).map((line) => lineOf(line));
    return {
        outcome: 'failed',
        words: `the validation gate fails on the changed files: ${failed.slice(0, gate_of_changes_MAX_LINES).join(', ')}`,
        details: shown.slice(0, gate_of_changes_MAX_LINES),
    };
}
function lineOf({ title, outcome, detail, remedy }) {
    return `${title}: ${outcome}, ${detail}${remedy === undefined ? '' : `. ${remedy}`}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/steps/open-pull-request.js






const open_pull_request_MAX_FILES = 1000;
const MAX_LENGTH = 10 * 1_048_576;
const openPullRequest = {
    plan: async (step, context) => {
        const start = startOf(context);
        if ('missing' in start)
            return { outcome: 'not-possible', words: start.missing };
        const changes = context.before.flatMap((report) => report.changes ?? []);
        const workflows = context.ports.pushBranch === undefined && changes.some(isWorkflowChange);
        return {
            outcome: 'would-do',
            words: `opens a pull request from ${start.branch} into ${context.ports.defaultBranch}${step.gate === false ? '' : ', after the validation gate has passed'}`,
            ...(workflows && { details: [NEEDS_PUSH_TOKEN] }),
        };
    },
    apply: async (step, context) => {
        const start = startOf(context);
        if ('missing' in start)
            return { outcome: 'not-possible', words: start.missing };
        const found = await start.reader.findPullRequest?.({ from: start.branch, into: context.ports.defaultBranch });
        if (found?.known === false)
            return unanswered(found);
        if (found?.value !== undefined)
            return stateOf(found.value);
        const work = await context.workTree();
        return 'missing' in work ? { outcome: 'not-possible', words: work.missing } : offer(step, context, start, work);
    },
};
const NEEDS_PUSH_TOKEN = 'files below .github/workflows take a token of an app with the permission Workflows: write (push-token); without it they are left out';
function startOf({ ports, playbook, key }) {
    const reader = ports.branch ?? ports.pushBranch;
    if (reader === undefined)
        return { missing: 'a pull request takes a token with the permissions contents: write and pull-requests: write' };
    if (ports.commit === undefined)
        return { missing: `the commit of the branch ${ports.defaultBranch} is not known` };
    const branch = `sar/${playbook}-${key.slice(0, 8)}`;
    if (branch === ports.defaultBranch)
        return { missing: `${branch} is the default branch, which is never pushed to` };
    return { branch, commit: ports.commit, reader };
}
function stateOf({ url, state }) {
    if (state === 'merged')
        return { outcome: 'done', words: 'the pull request was merged', url };
    if (state === 'open')
        return { outcome: 'waiting', words: 'the pull request waits for review', url };
    return { outcome: 'failed', words: 'the pull request was closed without being merged', url };
}
async function offer(step, context, { branch, commit, reader }, work) {
    const { ports, subject, playbook, key, before } = context;
    const changes = work.changes();
    if (!changes.known)
        return { outcome: 'failed', words: `what was changed cannot be offered: ${changes.detail}` };
    if (changes.value.length === 0)
        return { outcome: 'unchanged', words: 'no file differs, so there is nothing to offer' };
    const { offered, workflows, executables } = offeredParts(changes.value, ports.pushBranch !== undefined, work);
    const left = [...workflows, ...executables];
    const patch = left.length > 0 && { changes: left };
    const notes = [
        ...(workflows.length === 0 ? [] : [`left out: ${pathsOf(workflows)}: ${NEEDS_PUSH_TOKEN}`]),
        ...(executables.length === 0
            ? []
            : [`left out: ${pathsOf(executables)}: a commit through the API would take the permission to execute away`]),
    ];
    if (offered.length === 0)
        return { outcome: 'not-possible', words: 'nothing of what was changed can be offered', details: notes, ...patch };
    const problem = tooMuch(offered);
    if (problem !== undefined)
        return { outcome: 'not-possible', words: problem, details: notes, ...patch };
    if (left.length > 0) {
        const restored = restoreChanges(work, offered);
        if (!restored.known)
            return { outcome: 'failed', words: restored.detail, details: notes };
    }
    const verdict = step.gate === false ? undefined : await gateOf(ports, work.root);
    if (verdict !== undefined && verdict.outcome !== 'pass') {
        const events = ['patch-made', 'gate-failed', 'escalated'];
        return {
            outcome: verdict.outcome,
            words: verdict.words,
            details: [...verdict.details, ...notes, ...open_pull_request_walk(context, events)],
            changes: offered,
        };
    }
    await context.remember({ branch, commit });
    const body = pullRequestBody({
        playbook,
        key,
        subject,
        run: ports.run,
        before,
        changes: offered,
        leftOut: workflows.map(({ path }) => path),
        gate: verdict?.outcome,
    });
    const writer = offered.some(isWorkflowChange) ? (ports.pushBranch ?? reader) : reader;
    const answer = await (0,offer_changes/* offerChanges */.q)({ into: ports.defaultBranch, from: branch, at: commit, changes: offered, title: step.title, body }, writer);
    if (!answer.known)
        return (await ports.guard.check()).isAllowed ? unanswered(answer) : { outcome: 'not-now', words: answer.detail };
    const details = [...notes, ...open_pull_request_walk(context, verdict === undefined ? ['patch-made'] : ['patch-made', 'gate-passed'])];
    return {
        outcome: 'waiting',
        words: `a pull request with ${offered.length === 1 ? 'one file' : `${offered.length} files`} waits for review`,
        url: answer.value.url,
        ...(details.length > 0 && { details }),
        ...patch,
    };
}
function tooMuch(changes) {
    if (changes.length > open_pull_request_MAX_FILES)
        return `${changes.length} files were changed; ${open_pull_request_MAX_FILES} are the most of one pull request: name fewer fixers`;
    const length = changes.reduce((sum, { after = '' }) => sum + after.length, 0);
    return length > MAX_LENGTH ? `the changed files are too large for one pull request: name fewer fixers` : undefined;
}
function unanswered({ reason, detail }) {
    if (reason === 'forbidden' || reason === 'no-token')
        return { outcome: 'not-possible', words: detail };
    return { outcome: reason === 'unreachable' || reason === 'rate-limited' ? 'not-now' : 'failed', words: detail };
}
function pathsOf(changes) {
    const paths = changes.map(({ path }) => path);
    return `${paths.slice(0, 20).join(', ')}${paths.length > 20 ? ` and ${paths.length - 20} more` : ''}`;
}
function open_pull_request_walk({ subject }, events) {
    return healStart(subject.findings) === undefined ? [] : [`state: ${healWalk('Patching', events)}`];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-generic/search-verdict.js


const search_verdict_MOST_DETAILS = 20;
async function searchVerdict({ ports, subject }, sensors, others) {
    const sought = subject.findings
        .filter(({ sensor }) => sensors.includes(sensor))
        .map(({ id, sensor, artefact: { path } }) => ({ id, sensor, path }));
    const asked = [...new Set([...sensors, ...others])];
    const sensed = await (0,attempt/* attempt */.C)(async () => (0,ports_answer/* known */.e)(await ports.sense(asked)));
    if (!sensed.known)
        return { isClear: false, words: `the search failed: ${sensed.detail}`, details: [] };
    const left = findingsLeft(sought, sensed.value);
    if (left.kind === 'unknown')
        return { isClear: false, words: left.words, details: [] };
    const strays = sensed.value.filter(({ sensor }) => others.includes(sensor) && !sensors.includes(sensor));
    const unknown = strays.find(({ outcome }) => outcome === 'unknown');
    const missing = others.find((id) => !sensed.value.some(({ sensor }) => sensor === id));
    if (unknown !== undefined || missing !== undefined)
        return { isClear: false, words: `${unknown?.sensor ?? missing ?? ''} could not tell`, details: [] };
    const signals = [
        ...(left.kind === 'there' ? left.signals : []),
        ...strays.flatMap((reading) => (reading.outcome === 'signals' ? reading.signals : [])),
    ];
    if (signals.length === 0)
        return { isClear: true, words: `${asked.join(', ')} ${asked.length === 1 ? 'finds' : 'find'} nothing of it any more`, details: [] };
    return {
        isClear: false,
        words: `${signals.length} ${signals.length === 1 ? 'finding is' : 'findings are'} there still`,
        details: signals.slice(0, search_verdict_MOST_DETAILS).map(({ sensor, rule, artefact, message }) => `${sensor}/${rule} ${artefact.path}: ${message}`),
    };
}
async function untilDeadline(context, withinMinutes) {
    const since = context.remembered['since'] ?? context.ports.now().toISOString();
    const end = Date.parse(since) + withinMinutes * 60_000;
    const until = new Date(end).toISOString();
    if (context.ports.now().getTime() >= end)
        return { outcome: 'failed', until };
    if (context.remembered['since'] === undefined)
        await context.remember({ since });
    return { outcome: 'waiting', until };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-generic/wait-for.js


const WITHIN_MINUTES = 1440;
const wait_for_MINUTE = 60_000;
const waitFor = {
    plan: async (step, context) => {
        const missing = whatIsMissing(step, context);
        if (missing !== undefined)
            return { outcome: 'not-possible', words: missing };
        return { outcome: 'would-do', words: `waits for ${awaited(step)}, ${step.minutes} minutes in this run` };
    },
    apply: async (step, context) => {
        const missing = whatIsMissing(step, context);
        if (missing !== undefined)
            return { outcome: 'not-possible', words: missing };
        let { isThere, words } = await look(step, context);
        for (let waited = 0; !isThere && waited < step.minutes; waited++) {
            await context.ports.wait(wait_for_MINUTE);
            ({ isThere, words } = await look(step, context));
        }
        if (isThere)
            return { outcome: 'done', words };
        const { outcome, until } = await untilDeadline(context, step['within-minutes'] ?? WITHIN_MINUTES);
        return {
            outcome,
            words: outcome === 'waiting' ? `${words}; a later run looks again, until ${until}` : `${words}, and the time for it was over at ${until}`,
        };
    },
};
function awaited({ sensor, variable }) {
    return sensor === undefined ? `the variable ${variable ?? ''}` : `${sensor} to be clear`;
}
function whatIsMissing({ variable }, { ports }) {
    if (variable === undefined)
        return undefined;
    if (ports.repository === undefined)
        return `the variable ${variable} is of no repository: there is none on GitHub`;
    if (ports.variables === undefined && ports.live === undefined)
        return `the variable ${variable} cannot be looked up: give a token that may read variables (\`variables-token\`)`;
    return undefined;
}
async function look({ sensor, variable }, context) {
    if (sensor !== undefined) {
        const isOwn = context.subject.findings.some((finding) => finding.sensor === sensor);
        const { isClear, words } = await searchVerdict(context, isOwn ? [sensor] : [], isOwn ? [] : [sensor]);
        return { isThere: isClear, words };
    }
    const name = variable ?? '';
    const answer = await hasVariable(name, context);
    if (!answer.known)
        return { isThere: false, words: `whether the variable ${name} is there is not known: ${answer.detail}` };
    return { isThere: answer.value, words: answer.value ? `the variable ${name} is there` : `the variable ${name} is not there` };
}
async function hasVariable(name, { ports }) {
    const [owner = '', repo = ''] = (ports.repository ?? '').split('/');
    if (ports.variables !== undefined) {
        const found = await ports.variables.get({ scope: 'repo', owner, repo }, name);
        return found.known ? (0,ports_answer/* known */.e)(found.value !== undefined) : found;
    }
    const listed = (await ports.live?.entries('repo-vars')) ?? (0,ports_answer/* unknown */.L)('no-token', 'there is no token for variables');
    return listed.known ? (0,ports_answer/* known */.e)(listed.value.some((entry) => entry.name === name)) : listed;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-models/comparison-lines.js
const comparison_lines_MAX_LINES = 200;
const VERDICTS = {
    worse: 'worse',
    accepted: 'accepted',
    missing: 'not logged',
    'no-reference': 'nothing to compare with',
};
function comparisonLines(comparisons) {
    const lines = comparisons.flatMap(({ experiment, current, baseline, metrics, parameters }) => [
        `${experiment}: run ${runName(current)} against ${baseline === undefined ? 'the best of the earlier runs' : `run ${runName(baseline)}`}`,
        ...metrics.map((metric) => `metric ${metric.name}: ${figures(metric)}, ${VERDICTS[metric.verdict]}${ofRun(metric, baseline)}`),
        ...parameterLines(parameters),
    ]);
    return lines.length <= comparison_lines_MAX_LINES ? lines : [...lines.slice(0, comparison_lines_MAX_LINES), `${lines.length - comparison_lines_MAX_LINES} more lines`];
}
function runName({ id, name }) {
    return name === '' ? id : `${name} (${id})`;
}
function figures({ baseline = 'none', current = 'none', change }) {
    return `baseline ${baseline}, now ${current}${change === undefined ? '' : `, change ${change}`}`;
}
function ofRun({ baselineRun }, baseline) {
    return baseline === undefined && baselineRun !== undefined ? ` (run ${baselineRun})` : '';
}
function parameterLines(parameters) {
    if (!parameters.known)
        return [`parameters cannot be compared: ${parameters.detail}`];
    const { changed, cut } = parameters.value;
    return [
        ...changed.map(({ name, baseline, current }) => `parameter ${name}: ${comparison_lines_valueOf(baseline)} before, ${comparison_lines_valueOf(current)} now`),
        ...(changed.length === 0 ? ['no parameter differs'] : []),
        ...(cut ? ['more parameters differ, or could not be read'] : []),
    ];
}
function comparison_lines_valueOf(value) {
    return value === undefined ? 'none' : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-models/unhurried.js
function unhurried() {
    return { step: () => Promise.resolve(), signal: new AbortController().signal };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-models/compare-runs.js



const MAX_TOLD = 20;
const compareRuns = {
    plan: async (_step, context) => compare(context, true),
    apply: async (_step, context) => compare(context, false),
};
async function compare({ ports, subject }, isPlan) {
    const { baseline, files, http } = ports;
    if (baseline.sensors['model-drift'].mlflow === undefined) {
        const details = subject.findings.slice(0, MAX_TOLD).map(({ message }) => message);
        return { outcome: 'unchanged', words: 'sensors.model-drift.mlflow names no runs, so there are none to compare', details };
    }
    const { compareModelRuns } = await __webpack_require__.e(/* import() */ 481).then(__webpack_require__.bind(__webpack_require__, 50481));
    const answer = await compareModelRuns({ baseline, files, pace: unhurried(), ...(http !== undefined && { http }) });
    if (!answer.known) {
        const report = await unansweredReport('the runs cannot be compared', answer, ports);
        return isPlan ? plannedReport(report) : report;
    }
    const worse = answer.value.flatMap(({ metrics }) => metrics.filter(({ verdict }) => verdict === 'worse')).length;
    const words = `${answer.value.length === 1 ? 'the run' : `the runs of ${answer.value.length} experiments`} against the baseline: ${worse === 0 ? 'no metric is' : worse === 1 ? 'one metric is' : `${worse} metrics are`} worse`;
    return { outcome: isPlan ? 'would-do' : 'done', words, details: comparisonLines(answer.value) };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-models/plan-roll-back.js


const VERSION = /^[1-9]\d{0,17}$/;
async function planRollBack({ model, alias, to }, context, models) {
    const now = await models.versionOf(model, alias);
    if (!now.known)
        return unansweredReport(`the alias ${alias} of ${model} cannot be read`, now, context.ports);
    if (now.value === undefined)
        return notPossible(`${model} has no alias ${alias}`);
    if (!VERSION.test(now.value))
        return notPossible(`${alias} of ${model} is no version that counts from 1`);
    if (to === 'previous')
        return previousOf(now.value, { model, alias }, context, models);
    const target = await models.versionOf(model, to);
    if (!target.known)
        return unansweredReport(`the alias ${to} of ${model} cannot be read`, target, context.ports);
    if (target.value === undefined)
        return notPossible(`${model} has no alias ${to}: set it to the last good version`);
    if (!VERSION.test(target.value))
        return notPossible(`${to} of ${model} is no version that counts from 1`);
    if (target.value === now.value)
        return { outcome: 'unchanged', words: `${alias} of ${model} is version ${now.value} already, as ${to} is` };
    return { from: now.value, to: target.value };
}
async function previousOf(current, { model, alias }, { ports }, models) {
    const { compareModelRuns } = await __webpack_require__.e(/* import() */ 481).then(__webpack_require__.bind(__webpack_require__, 50481));
    const { baseline, files, http } = ports;
    const compared = await compareModelRuns({ baseline, files, pace: unhurried(), ...(http !== undefined && { http }) });
    if (!compared.known)
        return unansweredReport(`whether ${alias} of ${model} is the model that drifted is not known`, compared, ports);
    const drifted = new Set(compared.value.filter(({ metrics }) => metrics.some(({ verdict }) => verdict === 'worse')).map(({ current: run }) => run.id));
    const listed = await models.versions(model);
    if (!listed.known)
        return unansweredReport(`the versions of ${model} cannot be read`, listed, ports);
    const own = listed.value.find(({ version }) => version === current);
    if (own?.run === undefined || !drifted.has(own.run))
        return {
            outcome: 'unchanged',
            words: `${alias} of ${model} is version ${current}, which is not of a run that is worse than its baseline`,
        };
    const before = listed.value.filter(({ version, status }) => status === 'READY' && VERSION.test(version) && BigInt(version) < BigInt(current));
    const [newest] = before.toSorted((a, b) => (BigInt(a.version) > BigInt(b.version) ? -1 : 1));
    if (newest === undefined)
        return notPossible(`${model} has no version before ${current} that is ready`);
    return { from: current, to: newest.version };
}
function notPossible(words) {
    return { outcome: 'not-possible', words };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-models/roll-back-alias.js


const rollBackAlias = {
    async plan(step, context) {
        const { models } = context.ports;
        if (models === undefined)
            return NO_SERVER;
        const planned = await planRollBack(step, context, models);
        if ('outcome' in planned)
            return plannedReport(planned);
        return { outcome: 'would-do', words: wordsOf(step, planned) };
    },
    async apply(step, context) {
        const { models } = context.ports;
        if (models === undefined)
            return NO_SERVER;
        const begun = begunRollBack(step, context.remembered);
        if (begun !== undefined)
            return roll_back_alias_goOn(step, begun, models, context.ports);
        const planned = await planRollBack(step, context, models);
        if ('outcome' in planned)
            return planned;
        await context.remember({ model: step.model, alias: step.alias, from: planned.from, to: planned.to });
        return setAlias(step, planned, models, context.ports);
    },
};
const NO_SERVER = {
    outcome: 'not-possible',
    words: 'aliases are set on a tracking server: give its address in sensors.model-drift.mlflow.store, and a token that may write there',
};
function begunRollBack({ model, alias }, remembered) {
    const { from, to } = remembered;
    const isSame = remembered['model'] === model && remembered['alias'] === alias;
    return isSame && from !== undefined && to !== undefined ? { from, to } : undefined;
}
async function roll_back_alias_goOn(step, begun, models, ports) {
    const now = await models.versionOf(step.model, step.alias);
    if (!now.known)
        return unansweredReport('the alias cannot be read', now, ports);
    if (now.value === begun.to)
        return { outcome: 'done', words: `${wordsOf(step, begun)}, by a run that was cut off` };
    if (now.value === begun.from)
        return setAlias(step, begun, models, ports);
    return {
        outcome: 'failed',
        words: `${step.alias} of ${step.model} was moved to ${now.value === undefined ? 'nothing' : `version ${now.value}`} by somebody else meanwhile, and is left there`,
    };
}
async function setAlias(step, planned, models, ports) {
    const set = await models.setAlias(step.model, step.alias, planned.to);
    if (!set.known)
        return unansweredReport(`${step.alias} of ${step.model} was not set`, set, ports);
    const now = await models.versionOf(step.model, step.alias);
    if (!now.known)
        return unansweredReport('the alias cannot be read', now, ports);
    if (now.value === planned.to)
        return { outcome: 'done', words: wordsOf(step, planned) };
    return { outcome: 'failed', words: `${step.alias} of ${step.model} is version ${now.value ?? 'none'} after it was set to ${planned.to}` };
}
function wordsOf({ model, alias }, { from, to }) {
    return `${alias} of ${model} from version ${from} back to version ${to}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/agent-memory/memory-plan.js

const DAY_MS = 86_400_000;
function memoryPlan(step, { ports, startedAt }) {
    const settings = ports.baseline.sensors['ltm-capacity'];
    const declared = settings.databases.find(({ path }) => path === step.database);
    if (declared === undefined)
        return (0,ports_answer/* unknown */.L)('not-configured', `sensors.ltm-capacity.databases declares no ${step.database}: declare it with its table and columns`);
    const missing = missingIn(step, declared);
    if (missing !== undefined)
        return (0,ports_answer/* unknown */.L)('not-configured', `sensors.ltm-capacity.databases declares ${missing} of ${step.database}`);
    const { created, accessed, tag } = declared.columns;
    const maxAgeDays = step['max-age-days'] ?? declared['max-age-days'] ?? settings['max-age-days'];
    return (0,ports_answer/* known */.e)({
        home: { ...step.home, path: step.database },
        maxAgeDays,
        order: {
            table: declared.table,
            ...(created !== undefined && { created }),
            ...(accessed !== undefined && { accessed }),
            ...(tag !== undefined && { tag }),
            before: new Date(Date.parse(startedAt) - maxAgeDays * DAY_MS).toISOString(),
            ...(step.retag !== undefined && { retag: step.retag }),
            ...(step.confidence !== undefined && { confidence: step.confidence }),
        },
    });
}
function missingIn(step, { columns }) {
    if (step.retag !== undefined && columns.tag === undefined)
        return 'no column `tag`, which `retag` writes,';
    if (columns.created === undefined && columns.accessed === undefined && step.retag === undefined && step.confidence === undefined)
        return 'neither a column `created` nor `accessed`, so that no row has an age,';
    return undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/agent-memory/prune-words.js
function homeWords(home) {
    if (home.kind === 'repository')
        return 'the repository, as a pull request';
    return home.kind === 'cache' ? `the Actions cache, under a key that begins with ${home.key}` : `the artifact ${home.name}`;
}
function pruneWords({ order, maxAgeDays }, result, tense) {
    const gone = result.rowsBefore - result.rowsAfter;
    const verb = (plain, past) => (tense === 'would' ? `would ${plain}` : past);
    const parts = [
        `${verb('delete', 'deleted')} ${gone} of ${rows(result.rowsBefore)} of ${order.table} that ${gone === 1 ? 'is' : 'are'} older than ${maxAgeDays} days`,
        ...(result.retagged > 0 ? [`${verb('tag', 'tagged')} ${rows(result.retagged)} ${order.retag ?? ''}`.trim()] : []),
        ...(result.rescored > 0 ? [`${verb('reckon', 'reckoned')} the confidence of ${result.rescored} patterns again`] : []),
    ];
    return parts.join(', ');
}
function pruneDetails({ order }, result, backup) {
    const { rowsBefore, rowsAfter, bytesBefore, bytesAfter, bytesFree, undated, alsoChanged, renumbered } = result;
    return [
        `rows of ${order.table}: ${rowsBefore} before, ${rowsAfter} after`,
        backup === undefined
            ? `bytes: ${bytesBefore}, of which ${bytesFree} in free pages`
            : `bytes: ${bytesBefore} before, ${bytesAfter} after`,
        `rows from before ${order.before} go`,
        ...(undated > 0 ? [`${rows(undated)} without a time that can be read stay`] : []),
        ...(alsoChanged > 0 ? [`rows of other tables that went or changed with them, as foreign keys say: ${alsoChanged}`] : []),
        ...(renumbered.length > 0
            ? [
                `VACUUM gives new row ids to the rows of ${renumbered.join(', ')}, which have no INTEGER PRIMARY KEY: nothing outside may refer to them`,
            ]
            : []),
        ...(backup === undefined ? [] : [`copy from before: ${backup}, in the folder of this run`]),
    ];
}
function rows(count) {
    return count === 1 ? '1 row' : `${count} rows`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/learn/blobs-on-branch.js
var blobs_on_branch = __webpack_require__(84416);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/agent-memory/offer-database.js



const MAX_TRIES = 3;
async function offerDatabase(offer, writer) {
    const { into, from, path } = offer;
    const [before, after] = [offer.before, bytesId(offer.after)];
    if (from === into)
        return (0,ports_answer/* unknown */.L)('failed', `the branch ${into} is never written to`);
    const base = await (0,blobs_on_branch/* blobsOnBranch */.w)(into, [path], writer);
    if (!base.known)
        return base;
    if (base.value?.blobs.get(path) !== before)
        return (0,ports_answer/* unknown */.L)('failed', `${path} is another file here than on the branch ${into} (files of Git LFS always are): check out its newest commit`);
    const created = await writer.createBranch(from, base.value.head);
    if (!created.known)
        return created;
    for (let tries = 0; tries < MAX_TRIES; tries++) {
        const head = await (0,blobs_on_branch/* blobsOnBranch */.w)(from, [path], writer);
        if (!head.known)
            return head;
        if (head.value === undefined)
            return (0,ports_answer/* unknown */.L)('failed', `the branch ${from} is gone`);
        const blob = head.value.blobs.get(path);
        if (blob === after || blob !== before)
            return opened(offer, writer);
        const outcome = await writer.commit({
            branch: from,
            expectedHead: head.value.head,
            message: offer.title,
            additions: [{ path, text: Buffer.from(offer.after).toString('base64'), encoding: 'base64' }],
            deletions: [],
        });
        if (outcome.outcome === 'committed')
            return opened(offer, writer);
        if (outcome.outcome === 'protected')
            return (0,ports_answer/* unknown */.L)('forbidden', outcome.detail);
        if (outcome.outcome === 'failed')
            return (0,ports_answer/* unknown */.L)(outcome.reason, outcome.detail);
    }
    return (0,ports_answer/* unknown */.L)('failed', `the branch ${from} moved ${MAX_TRIES} times`);
}
async function opened({ from, into, title, body }, writer) {
    const answer = await writer.openPullRequest({ from, into, title, body });
    return answer.known ? (0,ports_answer/* known */.e)({ url: answer.value.url }) : answer;
}
function bytesId(bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/agent-memory/store-memory.js


const MAX_COMMITTED_BYTES = 20_000_000;
const MAX_READ_BYTES = 104_857_600;
function storable(home, { ports }) {
    if (home.kind === 'repository' && ports.branch === undefined)
        return (0,ports_answer/* unknown */.L)('not-configured', 'it goes back as a pull request: give a token with "contents: write" and "pull-requests: write"');
    return (0,ports_answer/* known */.e)('yes');
}
async function blobBefore(home, path, memory) {
    if (home.kind !== 'repository')
        return (0,ports_answer/* known */.e)('');
    const bytes = await memory.read(path, MAX_READ_BYTES);
    return bytes.known ? (0,ports_answer/* known */.e)(bytesId(bytes.value)) : tooLarge(bytes.detail);
}
function tooLarge(detail) {
    return (0,ports_answer/* unknown */.L)('unsupported', `${detail}; keep a database of that size in a cache or an artifact (\`home\`)`);
}
async function storeMemory(home, pruned, memory, context) {
    if (home.kind !== 'repository') {
        const stored = await memory.store(home, pruned.path);
        return stored.known ? (0,ports_answer/* known */.e)({ state: 'is-stored', ...stored.value }) : stored;
    }
    const { branch, defaultBranch } = context.ports;
    if (branch === undefined)
        return storable(home, context);
    const after = await memory.read(pruned.path, MAX_COMMITTED_BYTES);
    if (!after.known)
        return tooLarge(after.detail);
    const offered = await offerDatabase({
        into: defaultBranch,
        from: branchOf(context),
        path: home.path,
        before: pruned.before,
        after: after.value,
        title: 'Prune the agent memory',
        body: store_memory_bodyOf(home.path, pruned.lines, context.playbook),
    }, branch);
    return offered.known ? (0,ports_answer/* known */.e)({ state: 'is-offered', url: offered.value.url }) : offered;
}
function branchOf({ key }) {
    return `sar/memory-${key.slice(0, 8)}`;
}
function store_memory_bodyOf(path, lines, playbook) {
    const block = [`database: ${path}`, ...lines].map((line) => `    ${line.replaceAll(/[\p{C}\u2028\u2029]/gu, ' ')}`);
    return [
        `Playbook ${playbook} pruned a database of agent memory:`,
        '',
        ...block,
        '',
        'The database as it was is in the history of this file. Merging replaces it; rows that were written to it since are lost, so merge it',
        'before the next change of the file. Closing it without merging changes nothing.',
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/agent-memory/prune-memory.js




const COUNT_LIMIT_MS = 600_000;
const PRUNE_LIMIT_MS = 3_600_000;
const pruneMemory = {
    plan: async (step, context) => {
        const ready = readyFor(step, context);
        if (!ready.ok)
            return ready.report;
        const { plan, memory } = ready;
        const fetched = await fetchedFrom(plan, memory, context);
        if (!fetched.ok)
            return plannedReport(fetched.report);
        const looked = await memory.prune(fetched.path, { ...plan.order, dryRun: true }, AbortSignal.timeout(COUNT_LIMIT_MS));
        if (!looked.known)
            return plannedReport(await unansweredReport(`${plan.home.path} cannot be pruned`, looked, context.ports));
        if (!looked.value.isNeeded)
            return unneeded(plan, looked.value);
        return {
            outcome: 'would-do',
            words: `${pruneWords(plan, looked.value, 'would')}, and put it back into ${homeWords(plan.home)}`,
            details: [`taken from ${fetched.from}`, ...pruneDetails(plan, looked.value, undefined)],
        };
    },
    apply: async (step, context) => {
        const ready = readyFor(step, context);
        if (!ready.ok)
            return ready.report;
        const { plan, memory } = ready;
        const waiting = await offeredBefore(plan, context);
        if (waiting !== undefined)
            return waiting;
        const fetched = await fetchedFrom(plan, memory, context);
        if (!fetched.ok)
            return fetched.report;
        const before = await blobBefore(plan.home, fetched.path, memory);
        if (!before.known)
            return unansweredReport(`${plan.home.path} cannot be pruned`, before, context.ports);
        const done = await memory.prune(fetched.path, { ...plan.order, dryRun: false }, AbortSignal.timeout(PRUNE_LIMIT_MS));
        if (!done.known)
            return unansweredReport(`${plan.home.path} was not pruned`, done, context.ports);
        const { backup } = done.value;
        if (!done.value.isNeeded || backup === undefined)
            return doneBefore(context, plan, done.value);
        return put(plan, { path: fetched.path, from: fetched.from, before: before.value, backup, result: done.value }, memory, context);
    },
};
async function put(plan, { path, from, before, backup, result }, memory, context) {
    const words = pruneWords(plan, result, 'did');
    const details = [`taken from ${from}`, ...pruneDetails(plan, result, backup.slice(memory.folder.length).replace(/^[\\/]+/, ''))];
    await context.remember({ phase: 'storing', words: words.slice(0, 900) });
    const kept = await storeMemory(plan.home, { path, before, lines: pruneDetails(plan, result, backup).slice(0, -1) }, memory, context);
    if (!kept.known) {
        const what = `${plan.home.path} was pruned, and could not be put back into its home, which holds it as it was`;
        return { ...(await unansweredReport(what, kept, context.ports)), details };
    }
    if (kept.value.state === 'is-stored')
        return { outcome: 'done', words: `${words}, and put it back into ${kept.value.to}`, details, ...urlOf(kept.value.url) };
    await context.remember({ phase: 'offered', url: kept.value.url, branch: branchOf(context) });
    return { outcome: 'waiting', words: `${words}; a pull request waits for its merge`, details, url: kept.value.url };
}
async function offeredBefore({ home }, context) {
    const { ports, remembered } = context;
    if (home.kind !== 'repository' || remembered['phase'] !== 'offered')
        return undefined;
    const found = await ports.branch?.findPullRequest?.({ from: branchOf(context), into: ports.defaultBranch });
    if (found === undefined || (found.known && found.value === undefined))
        return undefined;
    if (!found.known)
        return {
            outcome: 'not-now',
            words: `the pull request with the pruned database cannot be read: ${found.detail}`,
            ...urlOf(remembered['url']),
        };
    const pull = found.value;
    if (pull === undefined)
        return undefined;
    if (pull.state === 'merged')
        return { outcome: 'done', words: 'the pull request with the pruned database was merged', url: pull.url };
    return pull.state === 'open'
        ? { outcome: 'waiting', words: 'the pull request with the pruned database waits for its merge', url: pull.url }
        : { outcome: 'failed', words: 'the pull request with the pruned database was closed without being merged', url: pull.url };
}
function doneBefore({ remembered }, plan, result) {
    const words = remembered['words'];
    if (words === undefined)
        return unneeded(plan, result);
    return { outcome: 'done', words: `an earlier run of this attempt ${words}`, ...urlOf(remembered['url']) };
}
function unneeded(plan, result) {
    return {
        outcome: 'unchanged',
        words: `no row of ${plan.order.table} in ${plan.home.path} is older than ${plan.maxAgeDays} days, and nothing else is to do`,
        details: pruneDetails(plan, result, undefined),
    };
}
function readyFor(step, context) {
    const no = (words) => ({ ok: false, report: { outcome: 'not-possible', words } });
    const plan = memoryPlan(step, context);
    if (!plan.known)
        return no(plan.detail);
    const home = storable(plan.value.home, context);
    if (!home.known)
        return no(home.detail);
    const { memory } = context.ports;
    return memory === undefined
        ? no('there is no folder on this machine in which a database can be pruned')
        : { ok: true, plan: plan.value, memory };
}
async function fetchedFrom({ home }, memory, { ports }) {
    const answer = await memory.fetch(home);
    if (!answer.known)
        return { ok: false, report: await unansweredReport(`${home.path} cannot be taken from its home`, answer, ports) };
    if (answer.value !== undefined)
        return { ok: true, ...answer.value };
    const where = home.kind === 'repository'
        ? 'the checkout'
        : home.kind === 'cache'
            ? `the Actions cache under ${home.key}`
            : `an artifact ${home.name}`;
    return {
        ok: false,
        report: { outcome: 'not-possible', words: `there is no ${home.path} in ${where}: correct \`home\`, or store it there first` },
    };
}
function urlOf(url) {
    return url === undefined ? {} : { url };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/issues/why-lost.js
var why_lost = __webpack_require__(39032);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-rotation/rotation-marker.js

const ROTATION_LABEL = 'sar:rotation';
const rotation_marker_SCHEMA = 'sar.rotation/1';
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;
const MAX_TEXT = 255;
function rotationMarker({ layer, environment, name, since, ended }) {
    return (0,hidden_marker/* hiddenMarker */.z0)(ROTATION_LABEL, {
        schema: rotation_marker_SCHEMA,
        layer,
        ...(environment !== undefined && { environment }),
        name,
        ...(since !== undefined && { since }),
        ...(ended !== undefined && { ended }),
    });
}
function readRotationMarker(body) {
    const marker = (0,hidden_marker/* readHiddenMarker */.$6)(ROTATION_LABEL, body);
    if (marker.kind !== 'object' || marker.value['schema'] !== rotation_marker_SCHEMA)
        return undefined;
    const { layer, environment, name, since, ended } = marker.value;
    if (!isText(layer) || !isText(name) || !(environment === undefined || isText(environment)))
        return undefined;
    if (!(since === undefined || (typeof since === 'string' && TIME.test(since))) || !(ended === undefined || ended === true))
        return undefined;
    return {
        layer,
        ...(environment !== undefined && { environment }),
        name,
        ...(since !== undefined && { since }),
        ...(ended === true && { ended }),
    };
}
function secretKey({ layer, environment = '', name }) {
    return JSON.stringify([layer, environment.toLowerCase(), name.toUpperCase()]);
}
function isText(value) {
    return typeof value === 'string' && value !== '' && value.length <= MAX_TEXT;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-rotation/rotation-body.js

const rotation_body_NAME = /^[A-Z_][A-Z0-9_]{0,254}$/i;
const TICKED = /^[ \t]*[-*] \[x\] (.*)$/gim;
function rotationTitle({ layer, name }) {
    return rotation_body_NAME.test(name) ? `Rotate the secret ${name} (${layer})` : `Rotate a secret (${layer})`;
}
function rotationBody({ memory, state, maxAgeDays, seen, runbook, before }) {
    const ticked = new Set([...(before ?? '').matchAll(TICKED)].map(([, text = '']) => oneLine(text)));
    const named = rotation_body_NAME.test(memory.name) ? `\`${memory.name}\` (${memory.layer})` : `below (${memory.layer})`;
    const hidden = [memory.environment ?? '', rotation_body_NAME.test(memory.name) ? '' : memory.name].filter((text) => text !== '');
    const boxes = runbook.map(oneLine).map((text) => `- [${ticked.has(text) ? 'x' : ' '}] ${text}`);
    return [
        rotationMarker(memory),
        `The secret ${named} ${whenWords(memory, state)}; the baseline allows ${maxAgeDays} days.`,
        '',
        ...hidden.flatMap((text) => [`    ${text.replaceAll(/[\p{C}\u2028\u2029]/gu, ' ')}`, '']),
        ...boxes,
        `- [${seen === undefined ? ' ' : 'x'}] ${seen === undefined ? 'SAR sees that it was written anew' : `SAR sees that it was written anew, on ${seen.slice(0, 10)}`}`,
        '',
        'SAR ticks the last box and closes this issue when the secret is fresh. It never reads or writes the secret.',
        '',
    ].join('\n');
}
function whenWords({ since }, state) {
    const was = since === undefined ? 'is due for rotation' : `was last written ${since.slice(0, 10)} when this was opened`;
    return 'dueAt' in state && state.updatedAt === since ? `${was}, and is due on ${state.dueAt.slice(0, 10)}` : was;
}
function oneLine(text) {
    return text.replaceAll(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-rotation/plan-rotation.js



function planRotation(input) {
    const { entries, wanted, issues, author } = input;
    const known = issues
        .filter((issue) => (0,own_issue/* isOwnIssue */.S)(issue, author))
        .flatMap((issue) => {
        const memory = readRotationMarker(issue.body);
        return memory === undefined ? [] : [{ issue, memory, key: secretKey(memory) }];
    })
        .toSorted((a, b) => a.issue.number - b.issue.number);
    return entries.flatMap((entry) => {
        const key = secretKey(entry);
        const own = known.filter((each) => each.key === key);
        const open = own.find(({ issue }) => issue.state === 'open');
        if (open !== undefined)
            return [actOnOpen(entry, open, input)];
        if (!wanted.has(key) || !isDue(entry))
            return [];
        const last = own.at(-1);
        if (last !== undefined && last.memory.ended !== true && last.memory.since === sinceOf(entry))
            return [{ kind: 'stays', secret: plan_rotation_nameOf(entry), issue: last.issue, isDismissed: true }];
        return [{ kind: 'open', secret: plan_rotation_nameOf(entry), draft: draftOf(entry, input) }];
    });
}
function isDue({ state }) {
    return state.status === 'due' || state.status === 'due-soon';
}
function draftOf(entry, { runbook }) {
    const since = sinceOf(entry);
    const memory = memoryOf(entry, since);
    const text = { memory, state: entry.state, maxAgeDays: entry.maxAgeDays, seen: undefined, runbook, before: undefined };
    return { title: rotationTitle(memory), labels: [ROTATION_LABEL], body: rotationBody(text) };
}
function actOnOpen(entry, { issue, memory }, { runbook }) {
    const secret = plan_rotation_nameOf(entry);
    const { state, maxAgeDays } = entry;
    if (state.status === 'unknown')
        return { kind: 'stays', secret, issue, isDismissed: false };
    const isClosing = !isDue(entry);
    const now = sinceOf(entry);
    const seen = now !== undefined && (memory.since === undefined || Date.parse(now) > Date.parse(memory.since)) ? now : undefined;
    const kept = memoryOf(memory, memory.since);
    const body = rotationBody({
        memory: isClosing ? { ...kept, ended: true } : kept,
        state,
        maxAgeDays,
        seen,
        runbook,
        before: issue.body,
    });
    const isSame = body === issue.body.replaceAll('\r\n', '\n');
    if (isSame && !isClosing)
        return { kind: 'stays', secret, issue, isDismissed: false };
    const reason = state.status === 'absent' ? 'not-planned' : 'completed';
    return { kind: 'change', secret, issue, change: { body, ...(isClosing && { state: 'closed', reason }) }, isClosing };
}
function memoryOf({ layer, environment, name }, since) {
    return { layer, ...(environment !== undefined && { environment }), name, ...(since !== undefined && { since }) };
}
function sinceOf({ state }) {
    return 'updatedAt' in state ? state.updatedAt : undefined;
}
function plan_rotation_nameOf({ layer, environment, name }) {
    return [layer, ...(environment === undefined ? [] : [environment]), name].join('/');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-rotation/track-rotation.js




const MAX_WRITES = 50;
const SENSOR = 'secret-rotation';
const RULES = ['rotation-due', 'rotation-due-soon'];
const trackRotation = {
    async plan(step, context) {
        const looked = await track_rotation_look(step, context);
        if ('outcome' in looked)
            return plannedReport(looked);
        const writes = looked.acts.filter(({ kind }) => kind !== 'stays');
        if (writes.length === 0)
            return stateReport(looked, [], 'unchanged');
        return {
            outcome: 'would-do',
            words: `${writes.length} of ${looked.acts.length} rotation issues are written`,
            details: looked.acts.map(planWords),
        };
    },
    async apply(step, context) {
        const looked = await track_rotation_look(step, context);
        if ('outcome' in looked)
            return looked;
        const { board, author } = context.ports;
        if (board === undefined)
            return track_rotation_NO_BOARD;
        const done = [];
        for (const act of looked.acts) {
            if (done.filter(({ isWritten }) => isWritten).length >= MAX_WRITES)
                break;
            const answer = await write(act, board, author);
            if (!answer.known)
                return { ...(await unansweredReport(act.secret, answer, context.ports)), details: done.map(({ words }) => words) };
            done.push(answer.value);
        }
        return stateReport(looked, done, done.some(({ isWritten }) => isWritten) ? 'done' : 'unchanged');
    },
};
const track_rotation_NO_BOARD = { outcome: 'not-possible', words: 'rotations are asked for in issues: give a token with "issues: write"' };
async function track_rotation_look(step, { ports, subject }) {
    const { board, live, baseline, author } = ports;
    if (live === undefined)
        return {
            outcome: 'not-possible',
            words: 'when secrets were last written is not known: give a token that lists them (variables-token)',
        };
    if (board === undefined)
        return track_rotation_NO_BOARD;
    const { rotationReport } = await __webpack_require__.e(/* import() */ 481).then(__webpack_require__.bind(__webpack_require__, 50481));
    const { registry, rotation } = baseline.variables;
    const report = await rotationReport({
        registry,
        live,
        now: ports.now().toISOString(),
        maxAgeDays: rotation['max-age-days'],
        warnDays: rotation['warn-days'],
    });
    const ids = new Set(subject.findings.filter(({ sensor }) => sensor === SENSOR).map(({ id }) => id));
    const wanted = report.entries.filter((entry) => idsOf(entry).some((id) => ids.has(id)));
    if (wanted.length === 0 && subject.findings.length > 0) {
        const [refused] = report.unanswered;
        if (refused !== undefined)
            return unansweredReport('secrets cannot be listed', refused, ports);
        return { outcome: 'not-possible', words: 'the findings are about no secret whose age GitHub tells' };
    }
    const unread = wanted.find(({ state }) => state.status === 'unknown')?.state;
    if (unread?.status === 'unknown')
        return unansweredReport('when the secret was last written is not known', { reason: unread.reason, detail: unread.note }, ports);
    const issues = await issuesOf(board);
    if (!issues.known)
        return unansweredReport('the issues cannot be read', issues, ports);
    const keys = new Set(wanted.map(secretKey));
    const acts = planRotation({ entries: report.entries, wanted: keys, issues: issues.value, runbook: step.runbook, author });
    return { acts, due: wanted.filter(isDue) };
}
function idsOf({ layer, environment, name }) {
    return RULES.map((rule) => (0,fingerprint/* fingerprint */.R)(SENSOR, rule, [layer, environment?.toLowerCase(), name]));
}
async function issuesOf(board) {
    const open = await board.withLabel(ROTATION_LABEL, 'open');
    if (!open.known)
        return open;
    const closed = await board.withLabel(ROTATION_LABEL, 'closed');
    return closed.known ? { known: true, value: [...open.value, ...closed.value] } : closed;
}
async function write(act, board, author) {
    if (act.kind === 'stays')
        return { known: true, value: { isWritten: false, words: staysWords(act), url: act.issue.url } };
    if (act.kind === 'change') {
        const changed = await board.update(act.issue.number, act.change);
        const words = `${act.secret}: issue #${act.issue.number} is ${act.isClosing ? 'closed' : 'brought up to date'}`;
        return changed.known ? { known: true, value: { isWritten: true, words, url: act.issue.url } } : changed;
    }
    const created = await board.create(act.draft);
    if (!created.known)
        return created;
    const { number, url } = created.value;
    const lost = (0,why_lost/* whyLost */.p)(created.value, [ROTATION_LABEL], author);
    if (lost !== undefined)
        return (0,ports_answer/* unknown */.L)('forbidden', `issue #${number} was opened, and no later run would know it: ${lost}`);
    return { known: true, value: { isWritten: true, words: `${act.secret}: issue #${number} is opened`, url } };
}
function staysWords({ secret, issue, isDismissed }) {
    return isDismissed
        ? `${secret}: issue #${issue.number} was closed by hand before the secret was written anew, and stays closed: waive the finding, or open it again`
        : `${secret}: issue #${issue.number} is open`;
}
function planWords(act) {
    if (act.kind === 'stays')
        return staysWords(act);
    if (act.kind === 'open')
        return `${act.secret}: opens an issue`;
    return `${act.secret}: ${act.isClosing ? 'closes' : 'brings up to date'} issue #${act.issue.number}`;
}
function stateReport({ due }, done, written) {
    const url = done.find(({ isWritten }) => isWritten)?.url ?? done[0]?.url;
    const rest = { details: done.map(({ words }) => words), ...(url !== undefined && { url }) };
    if (due.length === 0)
        return { outcome: written, words: 'every secret of the findings is fresh', ...rest };
    return {
        outcome: 'waiting',
        words: `${due.length} ${due.length === 1 ? 'secret waits' : 'secrets wait'} for people to rotate ${due.length === 1 ? 'it' : 'them'}`,
        ...rest,
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-generic/search-again.js

const search_again_WITHIN_MINUTES = 1440;
const searchAgain = {
    plan: async (step, context) => {
        const { own, others } = sensorsOf(step, context);
        if (own.length + others.length === 0)
            return { outcome: 'unchanged', words: 'nothing was found that could be looked for again' };
        return { outcome: 'would-do', words: `searches again with ${[...own, ...others].join(', ')}` };
    },
    apply: async (step, context) => {
        const { own, others } = sensorsOf(step, context);
        if (own.length + others.length === 0)
            return { outcome: 'unchanged', words: 'nothing was found that could be looked for again' };
        const { isClear, words, details } = await searchVerdict(context, own, others);
        if (isClear)
            return { outcome: 'done', words };
        const { outcome, until } = await untilDeadline(context, step['within-minutes'] ?? search_again_WITHIN_MINUTES);
        const told = outcome === 'waiting' ? `${words}; a later run looks again, until ${until}` : `${words}, and the time for it was over at ${until}`;
        return { outcome, words: told, details };
    },
};
function sensorsOf({ sensors = [] }, { subject }) {
    const own = [...new Set(subject.findings.map(({ sensor }) => sensor))];
    return { own, others: sensors.filter((sensor) => !own.includes(sensor)) };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/step-kinds.js

function stepKinds() {
    return {
        'queue-intent': queueIntent,
        'dispatch-workflow': dispatchWorkflow,
        'open-issue': openIssue,
        'run-command': runCommand,
        'apply-fixers': applyFixers,
        'open-pull-request': openPullRequest,
        'wait-for': waitFor,
        'compare-runs': compareRuns,
        'roll-back-alias': rollBackAlias,
        'prune-memory': pruneMemory,
        'track-rotation': trackRotation,
        'search-again': searchAgain,
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/rescue.js




async function rescue(request, options, known, world, kinds = stepKinds()) {
    const ports = rescuePortsOf(world);
    const { survey, machine, commit, branch, github } = world;
    const opened = await openRescue(request, {
        survey,
        known,
        now: machine.now(),
        sense: ports.sense,
        ...(commit !== undefined && { commit }),
        ...(branch !== undefined && { branch }),
        ...(github !== undefined && { repository: github.repository }),
    });
    return runPlaybooks(opened, request, options, kinds, ports);
}


/***/ }),

/***/ 72119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unpushedWorkflows)
/* harmony export */ });
const WORKFLOWS = /^\.github\/workflows\//i;
function unpushedWorkflows({ steps }, mayPush) {
    if (mayPush)
        return [];
    const changes = steps.flatMap(({ changes: each = [] }) => each.filter(({ path }) => WORKFLOWS.test(path)));
    return [...new Map(changes.map((change) => [change.path, change])).values()];
}


/***/ }),

/***/ 91419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ changesPatch)
/* harmony export */ });
/* harmony import */ var _diff_unified_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94198);

const MAX_COMPARED = 1_000_000;
function changesPatch(changes) {
    const left = [];
    const patches = changes.map(({ path, before, after }) => {
        if ((before?.length ?? 0) + (after?.length ?? 0) > MAX_COMPARED) {
            left.push(path);
            return '';
        }
        return withAbsence((0,_diff_unified_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .unifiedDiff */ .W)(path, before ?? '', after ?? ''), before === undefined, after === undefined);
    });
    return { patch: patches.join(''), left };
}
function withAbsence(diff, isNew, isGone) {
    const [from = '', to = '', ...rest] = diff.split('\n');
    if (diff === '' || !(isNew || isGone))
        return diff;
    return [isNew ? '--- /dev/null' : from, isGone ? '+++ /dev/null' : to, ...rest].join('\n');
}


/***/ }),

/***/ 68096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ rescueMarkdown)
/* harmony export */ });
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55617);
/* harmony import */ var _findings_place_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31609);
/* harmony import */ var _markdown_bounded_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13484);
/* harmony import */ var _markdown_cut_notice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47466);
/* harmony import */ var _markdown_diff_block_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(66294);
/* harmony import */ var _markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71597);
/* harmony import */ var _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83003);
/* harmony import */ var _rescue_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22600);
/* harmony import */ var _shown_changes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17828);
/* harmony import */ var _unmatched_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63748);










const MOST_DIFF = 300;
const MOST_DETAILS = 50;
const MOST_FINDINGS = 10;
function rescueMarkdown(view, options) {
    const { reports, unmatched, notes } = view;
    const sections = [
        (0,_markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textSection */ .V)(['## SAR rescue', `**${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_rescue_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rescueHeadline */ .eu)(view))}.**`, ...notes.map(_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)].join('\n\n')),
        ...reports.flatMap((report) => reportSections(report, options)),
        ...(unmatched.length === 0
            ? []
            : [
                (0,_markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .tableSection */ .Y)(['Why', 'What'], (0,_unmatched_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .unmatchedRows */ .j)(view).map(({ what, why }) => [(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(why), (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(what)]), { before: '### Without a playbook' }),
            ]),
    ];
    return (0,_markdown_bounded_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .boundedMarkdown */ .N)(sections, options.limitBytes, (0,_markdown_cut_notice_js__WEBPACK_IMPORTED_MODULE_5__/* .cutNotice */ .z)(options));
}
function reportSections(report, options) {
    const { playbook, title, chosenBy, outcome, words, steps, pullRequest, issue, key } = report;
    const links = [
        ...(pullRequest === undefined ? [] : [(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)('pull request', pullRequest)]),
        ...(issue === undefined ? [] : [(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)('issue', issue)]),
    ];
    const intro = [
        `### ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(playbook)}: ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(title)}`,
        `**${_rescue_words_js__WEBPACK_IMPORTED_MODULE_2__/* .RESCUE_WORDS */ .OJ[outcome]}**: ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(words)}.${links.length === 0 ? '' : ` ${links.join(', ')}.`}`,
        [...findingLines(report, options), `- Chosen by ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(chosenBy)}; attempt ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(key)}`].join('\n'),
    ].join('\n\n');
    const rows = steps.map(({ step, outcome: came, words: said, url }) => [
        _rescue_words_js__WEBPACK_IMPORTED_MODULE_2__/* .STEP_WORDS */ .lO[came],
        step,
        url === undefined ? (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(said) : `${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(said)} ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)('view', url)}`,
    ]);
    return [
        (0,_markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textSection */ .V)(intro),
        ...(rows.length === 0 ? [] : [(0,_markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .tableSection */ .Y)(['Outcome', 'Step', 'What'], rows)]),
        ...steps.flatMap(detailSection),
        ...diffSections(report),
    ];
}
function findingLines({ subject }, options) {
    const { findings } = subject;
    if (findings.length === 0)
        return ['- For no finding: it was named'];
    const shown = findings.slice(0, MOST_FINDINGS).map(({ rule, sensor, artefact, message }) => {
        const place = (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)((0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_findings_place_words_js__WEBPACK_IMPORTED_MODULE_6__/* .placeWords */ .f)(artefact)), options.placeLink?.(artefact));
        return `- ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)((0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(rule), options.linkTo({ id: rule, sensor }))} in ${place}: ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(message)}`;
    });
    const left = findings.length - shown.length;
    return left === 0 ? shown : [...shown, `- and ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_7__/* .countOf */ .pq)(left, 'more finding')}`];
}
function detailSection({ step, details = [] }) {
    if (details.length === 0)
        return [];
    const rows = details.slice(0, MOST_DETAILS).map((line) => `- ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(line)}\n`);
    const left = details.length - rows.length;
    return [
        {
            head: `<details><summary>Details of ${step}</summary>\n\n`,
            rows,
            foot: `${left === 0 ? '' : `- and ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_7__/* .countOf */ .pq)(left, 'more line')}\n`}\n</details>\n\n`,
        },
    ];
}
function diffSections(report) {
    const shown = (0,_shown_changes_js__WEBPACK_IMPORTED_MODULE_8__/* .shownChanges */ .p)(report, MOST_DIFF);
    if (shown === undefined)
        return [];
    const missing = shown.missing.map((line) => `${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(line)}\n\n`).join('');
    return [
        {
            head: '<details><summary>Changes</summary>\n\n',
            rows: [...(shown.diff === '' ? [] : [`${(0,_markdown_diff_block_js__WEBPACK_IMPORTED_MODULE_9__/* .diffBlock */ .T)(shown.diff)}\n`]), ...(missing === '' ? [] : [missing])],
            foot: '</details>\n\n',
        },
    ];
}


/***/ }),

/***/ 45837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ rescueTable)
/* harmony export */ });
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55617);
/* harmony import */ var _findings_place_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31609);
/* harmony import */ var _safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31554);
/* harmony import */ var _safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77072);
/* harmony import */ var _terminal_display_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23771);
/* harmony import */ var _terminal_terminal_diff_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53408);
/* harmony import */ var _variables_text_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32551);
/* harmony import */ var _rescue_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22600);
/* harmony import */ var _shown_changes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17828);
/* harmony import */ var _unmatched_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63748);










const MOST = 40;
const MOST_DIFF = 80;
const MOST_DETAILS = 20;
const WIDEST = 400;
const WIDEST_WHY = 70;
function rescueTable(view, { columns, palette }) {
    const { reports, notes } = view;
    const left = reports.length - MOST;
    const rows = (0,_unmatched_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .unmatchedRows */ .j)(view);
    const bare = rows.slice(0, MOST).map(({ what, why }) => [(0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .cutEnd */ .ym)(safe(why), WIDEST_WHY), (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .cutEnd */ .ym)(safe(what), WIDEST)]);
    const blocks = [
        notes.flatMap((note) => wrapped(safe(note), columns)),
        ...reports.slice(0, MOST).map((report) => reportLines(report, columns, palette)),
        left > 0 ? [`and ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(left, 'more playbook')}`] : [],
        bare.length === 0
            ? []
            : [
                palette.heading('Without a playbook'),
                ...(0,_variables_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textTable */ .e)(bare, columns),
                ...(rows.length > MOST ? [`  and ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(rows.length - MOST, 'more rule')}`] : []),
            ],
        [(reports.some(_rescue_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isBadRescue */ .le) ? palette.P1 : palette.good)((0,_rescue_words_js__WEBPACK_IMPORTED_MODULE_4__/* .rescueHeadline */ .eu)(view))],
    ];
    return blocks
        .filter((block) => block.length > 0)
        .flatMap((block, index) => (index === 0 ? block : ['', ...block]))
        .map(_safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .breakWorkflowCommands */ .$);
}
function reportLines(report, columns, palette) {
    const { playbook, title, subject, chosenBy, key, outcome, words, steps, pullRequest, issue } = report;
    const facts = [
        ['for', safe((0,_rescue_words_js__WEBPACK_IMPORTED_MODULE_4__/* .rescueSubjectWords */ .RI)(subject))],
        ...others(report),
        ['chosen by', safe(chosenBy)],
        ['attempt', safe(key)],
        ...(pullRequest === undefined ? [] : [['pull request', safe(pullRequest)]]),
        ...(issue === undefined ? [] : [['issue', safe(issue)]]),
    ];
    const style = (0,_rescue_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isBadRescue */ .le)(report) ? palette.P1 : outcome === 'planned' || outcome === 'fixed' ? palette.good : palette.P2;
    return [
        `${palette.heading(`${safe(playbook)}  ${safe(title)}`)}`,
        ...(0,_variables_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textTable */ .e)(facts, columns),
        ...steps.flatMap(({ step, outcome: came, words: said, details = [], url }) => [
            ...(0,_variables_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textTable */ .e)([[_rescue_words_js__WEBPACK_IMPORTED_MODULE_4__/* .STEP_WORDS */ .lO[came], step, safe(url === undefined ? said : `${said} ${url}`)]], undefined).flatMap((line) => wrapped(line.trimStart(), columns === undefined ? undefined : columns - 4).map((part, at) => `${at === 0 ? '  ' : '      '}${part}`)),
            ...details
                .slice(0, MOST_DETAILS)
                .map((line) => `      ${palette.faint((0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .cutEnd */ .ym)(safe(line), columns === undefined ? WIDEST : columns - 6))}`),
            ...(details.length > MOST_DETAILS ? [`      and ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(details.length - MOST_DETAILS, 'more line')}`] : []),
        ]),
        ...diffLines(report, palette),
        `  ${style(_rescue_words_js__WEBPACK_IMPORTED_MODULE_4__/* .RESCUE_WORDS */ .OJ[outcome])}: ${safe(words)}`,
    ];
}
function others({ subject }) {
    return subject.findings.slice(1, 4).map(({ rule, artefact }) => ['and', safe(`${rule} in ${(0,_findings_place_words_js__WEBPACK_IMPORTED_MODULE_6__/* .placeWords */ .f)(artefact)}`)]);
}
function diffLines(report, palette) {
    const shown = (0,_shown_changes_js__WEBPACK_IMPORTED_MODULE_7__/* .shownChanges */ .p)(report, MOST_DIFF);
    if (shown === undefined)
        return [];
    return [
        ...(shown.diff === '' ? [] : (0,_terminal_terminal_diff_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalDiff */ .c)(shown.diff, palette).map((line) => `    ${line}`)),
        ...shown.missing.map((line) => `    ${safe(line)}`),
    ];
}
function safe(text) {
    return (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_9__/* .terminalSafe */ .k)(text);
}
function wrapped(text, columns) {
    return columns === undefined ? [text] : (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapWords */ .EO)(text, columns);
}


/***/ }),

/***/ 22600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OJ: () => (/* binding */ RESCUE_WORDS),
/* harmony export */   RI: () => (/* binding */ rescueSubjectWords),
/* harmony export */   eu: () => (/* binding */ rescueHeadline),
/* harmony export */   lO: () => (/* binding */ STEP_WORDS),
/* harmony export */   le: () => (/* binding */ isBadRescue)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44364);
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55617);
/* harmony import */ var _findings_place_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31609);



const STEP_WORDS = {
    'would-do': 'would do',
    done: 'done',
    unchanged: 'unchanged',
    waiting: 'waiting',
    'not-now': 'not now',
    'not-possible': 'not possible',
    failed: 'failed',
};
const RESCUE_WORDS = {
    planned: 'planned',
    fixed: 'fixed',
    waiting: 'waiting',
    'not-now': 'not now',
    blocked: 'blocked',
    failed: 'failed',
};
function rescueSubjectWords({ findings }) {
    const [first] = findings;
    if (first === undefined)
        return 'no finding: it was named';
    const more = findings.length === 1 ? '' : ` (and ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(findings.length - 1, 'more finding')})`;
    return `${first.rule} in ${(0,_findings_place_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeWords */ .f)(first.artefact)}${more}`;
}
function rescueHeadline({ reports, unmatched }) {
    const counts = _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .RESCUE_OUTCOMES */ .iM.flatMap((outcome) => {
        const count = reports.filter((report) => report.outcome === outcome).length;
        return count === 0 ? [] : [`${count} ${RESCUE_WORDS[outcome]}`];
    });
    const run = reports.length === 0 ? 'Nothing to rescue' : `${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(reports.length, 'playbook')}: ${counts.join(', ')}`;
    return unmatched.length === 0 ? run : `${run}; no playbook for ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(unmatched.length, 'cause')}`;
}
function isBadRescue({ outcome }) {
    return outcome === 'blocked' || outcome === 'failed';
}


/***/ }),

/***/ 17828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ shownChanges)
/* harmony export */ });
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55617);
/* harmony import */ var _changes_patch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91419);


const MAX_CHARACTERS = 200_000;
function shownChanges({ steps }, mostLines) {
    const byPath = new Map(steps.flatMap(({ changes = [] }) => changes.map((change) => [change.path, change])));
    if (byPath.size === 0)
        return undefined;
    const { patch, left } = (0,_changes_patch_js__WEBPACK_IMPORTED_MODULE_0__/* .changesPatch */ .g)([...byPath.values()]);
    const cut = patch.slice(0, MAX_CHARACTERS);
    const lines = cut.replace(/\n$/, '').split('\n');
    const shown = lines.slice(0, mostLines);
    const isCut = shown.length < lines.length || cut.length < patch.length;
    return {
        diff: patch === '' ? '' : `${shown.join('\n')}\n`,
        missing: [
            ...left.map((path) => `${path} is too large to be compared here`),
            ...(isCut ? [`the diff is longer: it has ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(patch.split('\n').length - 1, 'line')}, and the plan file has the changes`] : []),
        ],
    };
}


/***/ }),

/***/ 63748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ unmatchedRows)
/* harmony export */ });
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55617);
/* harmony import */ var _rescue_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22600);


function unmatchedRows({ unmatched }) {
    const groups = new Map();
    for (const each of unmatched) {
        const [first] = each.subject.findings;
        const key = JSON.stringify([first?.sensor, first?.rule, each.why]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [each]);
        else
            group.push(each);
    }
    return [...groups.values()].flatMap(([first, ...more]) => {
        if (first === undefined)
            return [];
        const { subject, why } = first;
        if (more.length === 0)
            return [{ what: (0,_rescue_words_js__WEBPACK_IMPORTED_MODULE_0__/* .rescueSubjectWords */ .RI)(subject), why }];
        return [{ what: `${subject.findings[0]?.rule ?? subject.id}: ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(more.length + 1, 'cause')}`, why }];
    });
}


/***/ }),

/***/ 74664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ nextState),
  W: () => (/* binding */ stateAfter)
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/transitions.js
const TRANSITIONS = {
    Monitoring: { 'rate-healthy': 'Healthy', 'rate-degraded': 'Degraded', 'rate-critical': 'Critical' },
    Healthy: { 'rate-degraded': 'Degraded', 'rate-critical': 'Critical' },
    Degraded: { 'rate-healthy': 'Healthy', 'rate-critical': 'Critical', classify: 'Classifying' },
    Critical: { 'rate-healthy': 'Healthy', 'rate-degraded': 'Degraded', classify: 'Classifying', 'halt-raised': 'PipelineHalt' },
    Classifying: {
        'rate-healthy': 'Healthy',
        'rate-critical': 'Critical',
        'pattern-known': 'AutoFixable',
        'pattern-unknown': 'ManualRequired',
    },
    AutoFixable: {
        'rate-healthy': 'Healthy',
        'rate-critical': 'Critical',
        'patch-begun': 'Patching',
        'pattern-unknown': 'ManualRequired',
        'fix-unavailable': 'ManualRequired',
    },
    Patching: { 'rate-healthy': 'Healthy', 'rate-critical': 'Critical', 'patch-made': 'Validating', overdue: 'ManualRequired' },
    Validating: {
        'rate-healthy': 'Healthy',
        'rate-critical': 'Critical',
        'gate-passed': 'Healthy',
        'gate-failed': 'ManualRequired',
        overdue: 'ManualRequired',
    },
    ManualRequired: { 'rate-healthy': 'Healthy', 'rate-critical': 'Critical', escalated: 'EscalatedIssue' },
    EscalatedIssue: { 'rate-healthy': 'Healthy', 'rate-critical': 'Critical', 'patch-begun': 'Patching' },
    PipelineHalt: { triaged: 'ManualRequired' },
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/next-state.js

function nextState(state, event) {
    return TRANSITIONS[state][event];
}
function stateAfter(state, events) {
    let now = state;
    for (const event of events) {
        const next = nextState(now, event);
        if (next === undefined)
            throw new Error(`the event ${event} does not belong to the state ${now}`);
        now = next;
    }
    return now;
}


/***/ }),

/***/ 62672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ planIntentsForMissing),
/* harmony export */   W: () => (/* binding */ intentId)
/* harmony export */ });
/* harmony import */ var _plan_target_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57223);
/* harmony import */ var _policy_authorise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47221);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28529);
/* harmony import */ var _write_intent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(222);




function planIntentsForMissing(input) {
    const files = [];
    const left = [];
    const taken = new Set(input.waiting.map(({ fileName }) => fileName));
    for (const entry of input.missing) {
        const outcome = intentFor(entry, input, taken);
        const { current: _, ...named } = entry;
        if (typeof outcome === 'string')
            left.push({ ...named, reason: outcome });
        else {
            taken.add(outcome.fileName);
            files.push(outcome);
        }
    }
    return { files, left };
}
function intentFor(entry, input, taken) {
    const target = targetOf(entry, input.running);
    if (target === undefined)
        return 'it is a secret: people set it';
    const value = declaredValue(entry, input.policy.registry);
    if (value === undefined)
        return 'the registry declares no `value` for it';
    const key = (0,_plan_target_key_js__WEBPACK_IMPORTED_MODULE_0__/* .targetKey */ .hD)(target);
    if (input.waiting.some((intent) => intent.operation === 'set' && intent.name === entry.name && (0,_plan_target_key_js__WEBPACK_IMPORTED_MODULE_0__/* .targetKey */ .hD)(intent.target) === key)) {
        return 'an intent for it waits in the mailbox';
    }
    const { queuedAt, queuedBy, note = 'SAR-001', idPrefix } = input;
    const request = {
        operation: 'set',
        target,
        name: entry.name,
        value,
        queuedAt,
        queuedBy,
        note,
        expect: expectationOf(entry),
        ...(idPrefix !== undefined && { id: intentId(idPrefix, key, entry.name) }),
    };
    const file = writeOrReasons(request, taken);
    if (typeof file === 'string')
        return file;
    const authorisation = (0,_policy_authorise_js__WEBPACK_IMPORTED_MODULE_1__/* .authorise */ .Z)(file.intent, { policies: [input.policy], running: input.running });
    return authorisation.decision === 'allowed' ? file : authorisation.reasons.join('; ');
}
function intentId(prefix, target, name) {
    return `${prefix}-${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(`${target} ${name}`).slice(0, 8)}`;
}
function expectationOf({ current }) {
    return current === undefined ? 'absent' : (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(current);
}
function writeOrReasons(request, taken) {
    try {
        return (0,_write_intent_js__WEBPACK_IMPORTED_MODULE_3__/* .writeIntent */ .U)(request, taken);
    }
    catch (error) {
        if (error instanceof Error && error.name === 'UserError')
            return error.message;
        throw error;
    }
}
function targetOf({ layer, environment }, { owner, repo }) {
    if (layer === 'repo-vars')
        return { scope: 'repo', owner, repo };
    if (layer === 'org-vars')
        return { scope: 'org', owner };
    return layer === 'env-vars' && environment !== undefined ? { scope: 'environment', owner, repo, environment } : undefined;
}
function declaredValue({ layer, name, environment }, registry) {
    if (layer === 'repo-vars' || layer === 'org-vars')
        return registry[layer]?.[name]?.value;
    return environment === undefined ? undefined : registry['env-vars']?.[environment]?.[name]?.value;
}


/***/ }),

/***/ 222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ writeIntent)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52731);
/* harmony import */ var _exact_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52553);
/* harmony import */ var _read_intent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20936);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28529);




const MAX_NAME_IN_FILE = 150;
function writeIntent(request, taken) {
    const { operation, target, name, note = '', id, expect, expiresAt } = request;
    const document = {
        schema_version: '1',
        operation,
        ...target,
        name,
        value: request.value ?? null,
        queued_at: (0,_exact_time_js__WEBPACK_IMPORTED_MODULE_0__/* .exactTimeText */ .M)(request.queuedAt.getTime()),
        queued_by: request.queuedBy,
        note,
        ...(id !== undefined && { id }),
        ...(expect !== undefined && { expect }),
        ...(expiresAt !== undefined && { expires_at: (0,_exact_time_js__WEBPACK_IMPORTED_MODULE_0__/* .exactTimeText */ .M)(expiresAt.getTime()) }),
    };
    const text = `${JSON.stringify(document, null, 2)}\n`;
    const fileName = freeFileName(request, taken);
    const reading = (0,_read_intent_js__WEBPACK_IMPORTED_MODULE_1__/* .readIntent */ .N)(fileName, text, request.queuedAt);
    if (reading.kind === 'intent')
        return { fileName, text, intent: reading.intent };
    throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The intent for ${JSON.stringify(name.slice(0, 100))} cannot be queued: ${reading.reasons.join('; ')}.`);
}
function freeFileName({ operation, name, queuedAt }, taken) {
    const stem = name.length <= MAX_NAME_IN_FILE ? `${operation}_${name}` : (0,_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(`${operation} ${name}`).slice(0, 16);
    let seconds = Math.floor(queuedAt.getTime() / 1000);
    while (taken.has(`variable_${stem}_${seconds}.json`))
        seconds++;
    return `variable_${stem}_${seconds}.json`;
}


/***/ }),

/***/ 84416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ blobsOnBranch)
/* harmony export */ });
/* unused harmony export foldersOf */
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27339);

const LEVELS = 3;
const MAX_TRIES = 3;
async function blobsOnBranch(branch, paths, writer) {
    for (let tries = 1;; tries++) {
        const heads = new Set();
        const blobs = new Map();
        for (const folder of foldersOf(paths)) {
            const part = await writer.filesAt(branch, folder);
            if (!part.known || part.value === undefined)
                return part;
            heads.add(part.value.head);
            for (const [path, id] of part.value.blobs)
                blobs.set(path, id);
        }
        const [head = '', ...others] = heads;
        if (others.length === 0)
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)({ head, blobs });
        if (tries === MAX_TRIES)
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `the branch ${branch} was moved by others all the time`);
    }
}
function foldersOf(paths) {
    const folders = [...new Set(paths.map((path) => path.split('/').slice(0, -1).join('/')))].toSorted((a, b) => depth(a) - depth(b));
    const asked = [];
    for (const folder of folders) {
        const isRead = asked.some((above) => above !== '' && folder.startsWith(`${above}/`) && depth(folder) - depth(above) <= LEVELS);
        if (!isRead)
            asked.push(folder);
    }
    return asked;
}
function depth(folder) {
    return folder === '' ? 0 : folder.split('/').length;
}


/***/ }),

/***/ 86539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ offerChanges)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27339);
/* harmony import */ var _blob_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72346);
/* harmony import */ var _blobs_on_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84416);



const MAX_TRIES = 3;
async function offerChanges(offer, writer) {
    const { into, from, changes } = offer;
    if (from === into)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `the branch ${into} is never written to`);
    if (changes.length === 0)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', 'there is no change to offer');
    const start = offer.at === undefined ? await headThatHolds(offer, writer) : { known: true, value: offer.at };
    if (!start.known)
        return start;
    const created = await writer.createBranch(from, start.value);
    if (!created.known)
        return created;
    for (let tries = 0; tries < MAX_TRIES; tries++) {
        const head = await (0,_blobs_on_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .blobsOnBranch */ .w)(from, paths(changes), writer);
        if (!head.known)
            return head;
        if (head.value === undefined)
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `the branch ${from} is gone`);
        const open = notYetThere(changes, head.value.blobs);
        if (open === 'left')
            return opened(offer, writer, 'left');
        if (open.length === 0)
            return opened(offer, writer, 'same');
        const outcome = await writer.commit({
            branch: from,
            expectedHead: head.value.head,
            message: offer.title,
            additions: open.flatMap(({ path, after }) => (after === undefined ? [] : [{ path, text: after }])),
            deletions: open.flatMap(({ path, after }) => (after === undefined ? [path] : [])),
        });
        if (outcome.outcome === 'committed')
            return opened(offer, writer, 'committed');
        if (outcome.outcome === 'protected')
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('forbidden', outcome.detail);
        if (outcome.outcome === 'failed')
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)(outcome.reason, outcome.detail);
    }
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `the branch ${from} moved ${MAX_TRIES} times`);
}
async function headThatHolds({ into, changes }, writer) {
    const base = await (0,_blobs_on_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .blobsOnBranch */ .w)(into, paths(changes), writer);
    if (!base.known)
        return base;
    if (base.value === undefined)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `there is no branch ${into}`);
    const { blobs } = base.value;
    const other = changes.find(({ path, before }) => blobs.get(path) !== idOf(before));
    if (other !== undefined)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `${other.path} is another file here than on the branch ${into}: pull, or push what you changed, and try again`);
    return { known: true, value: base.value.head };
}
function notYetThere(changes, blobs) {
    const open = [];
    for (const change of changes) {
        const blob = blobs.get(change.path);
        if (blob === idOf(change.after))
            continue;
        if (blob !== idOf(change.before))
            return 'left';
        open.push(change);
    }
    return open;
}
function idOf(text) {
    return text === undefined ? undefined : (0,_blob_id_js__WEBPACK_IMPORTED_MODULE_2__/* .blobId */ .z)(text);
}
function paths(changes) {
    return changes.map(({ path }) => path);
}
async function opened(offer, writer, change) {
    const { from, into, title, body } = offer;
    const answer = await writer.openPullRequest({ from, into, title, body });
    return answer.known ? { known: true, value: { ...answer.value, change } } : answer;
}


/***/ }),

/***/ 22040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ parseRescueJournal),
/* harmony export */   G1: () => (/* binding */ RESCUE_JOURNAL_PATH),
/* harmony export */   I$: () => (/* binding */ expectReadable),
/* harmony export */   ob: () => (/* binding */ rescueJournalText)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65084);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52731);

const RESCUE_JOURNAL_PATH = 'rescue/journal.json';
const SCHEMA = 'sar.rescue-journal/1';
const DAY = 86_400_000;
const KEPT_DAYS = 30;
const OPEN_DAYS = 90;
const LIMIT_DAYS = 1;
const WANTED_LENGTH = 600_000;
const MOST_LENGTH = 900_000;
async function parseRescueJournal(text, place) {
    if (text === undefined)
        return [];
    const { rescueJournalSchema } = await (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .rescueSchemas */ .I)();
    try {
        const parsed = rescueJournalSchema.safeParse(JSON.parse(text));
        if (parsed.success)
            return parsed.data.attempts;
    }
    catch {
    }
    throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${RESCUE_JOURNAL_PATH} (${place}) is no journal of playbooks that this version reads. ` +
        `Restore it from the history of ${place}, or update SAR if a newer one wrote it; no playbook acts until then.`, { places: [{ file: RESCUE_JOURNAL_PATH }] });
}
async function expectReadable(attempt) {
    const { rescueAttemptSchema } = await (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .rescueSchemas */ .I)();
    const [issue] = rescueAttemptSchema.safeParse(attempt).error?.issues ?? [];
    if (issue !== undefined)
        throw new Error(`the attempt cannot be written down: ${issue.path.join('.')}: ${issue.message}`);
}
function rescueJournalText(journal, now) {
    const lines = journal.filter((entry) => isKept(entry, now)).map((entry) => ({ entry, line: JSON.stringify(entry) }));
    if (lines.length === 0)
        return null;
    let length = lines.reduce((sum, { line }) => sum + line.length, 0);
    const kept = lines.filter(({ entry, line }) => {
        const isDropped = length > WANTED_LENGTH && entry.endedAt !== undefined && ageDays(entry.endedAt, now) > LIMIT_DAYS;
        if (isDropped)
            length -= line.length;
        return !isDropped;
    });
    if (length > MOST_LENGTH) {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${RESCUE_JOURNAL_PATH} is full: more attempts of playbooks go on, or were begun in a day, than it holds. ` +
            'Lower `playbooks.max-actions` or `max-per-day`, and close the pull requests and issues that playbooks wait for.');
    }
    return `{"schema": "${SCHEMA}", "attempts": [\n${kept.map(({ line }) => line).join(',\n')}\n]}\n`;
}
function isKept({ startedAt, endedAt }, now) {
    return endedAt === undefined ? ageDays(startedAt, now) < OPEN_DAYS : ageDays(endedAt, now) < KEPT_DAYS;
}
function ageDays(time, now) {
    return (now.getTime() - Date.parse(time)) / DAY;
}


/***/ }),

/***/ 67652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ compileSelection)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14727);

function compileSelection(when) {
    return when.map(compileMatch);
}
function compileMatch({ sensor, rule, path }) {
    const sensors = compileOptional(sensor);
    const rules = compileOptional(rule);
    const paths = compileOptional(path);
    const isFor = (ofSensor, ofRule) => (sensors?.matches(ofSensor) ?? true) && (rules?.matches(ofRule) ?? true);
    return {
        isFor,
        path,
        matches: (signal) => isFor(signal.sensor, signal.rule) && (paths?.matches(signal.artefact.path) ?? true),
    };
}
function compileOptional(pattern) {
    return pattern === undefined ? undefined : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(pattern);
}


/***/ }),

/***/ 17685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ selectPlaybooks)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99770);
/* harmony import */ var _compile_selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67652);


function selectPlaybooks(settings, subjects, only) {
    const list = Object.entries(settings.list).map(([id, { enabled, when }]) => ({
        id,
        isEnabled: enabled,
        when: (0,_compile_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .compileSelection */ .q)(when),
    }));
    return subjects.map((subject) => (only === undefined ? choose(subject, list) : chooseNamed(subject, list, only)));
}
function choose(subject, list) {
    let disabled;
    for (const finding of subject.findings) {
        for (const { id, isEnabled, when } of list) {
            const at = when.findIndex((match) => match.matches(finding));
            if (at < 0)
                continue;
            if (isEnabled)
                return { kind: 'chosen', subject, playbook: id, chosenBy: `playbooks.list.${id}.when[${at}]` };
            disabled ??= id;
        }
    }
    for (const finding of subject.findings) {
        const named = list.find(({ id }) => id === finding.playbook);
        if (named === undefined || named.when.length === 0)
            continue;
        if (named.isEnabled)
            return { kind: 'chosen', subject, playbook: named.id, chosenBy: namedBy(finding) };
        disabled ??= named.id;
    }
    return { kind: 'none', subject, why: disabled === undefined ? 'no playbook is for it' : disabledWords(disabled) };
}
function chooseNamed(subject, list, only) {
    const named = list.find(({ id }) => id === only);
    if (named === undefined)
        return { kind: 'none', subject, why: `the baseline has no playbook ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .quoteUntrusted */ .X)(only)}` };
    if (!named.isEnabled)
        return { kind: 'none', subject, why: disabledWords(only) };
    const chosen = (chosenBy) => ({ kind: 'chosen', subject, playbook: only, chosenBy });
    if (named.when.length === 0)
        return chosen('its name');
    for (const finding of subject.findings) {
        const at = named.when.findIndex((match) => match.matches(finding));
        if (at >= 0)
            return chosen(`its name, and playbooks.list.${only}.when[${at}]`);
        if (finding.playbook === only)
            return chosen(`its name, and ${namedBy(finding)}`);
    }
    return { kind: 'none', subject, why: `${only} is not for it` };
}
function namedBy({ sensor }) {
    return `the finding of ${sensor}`;
}
function disabledWords(id) {
    return `${id} is for it and is disabled: playbooks.list.${id}.enabled`;
}


/***/ })

};
