export const id = 1530;
export const ids = [1530];
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

/***/ 27339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unknown),
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
function known(value) {
    return { known: true, value };
}
function unknown(reason, detail) {
    return { known: false, reason, detail };
}


/***/ }),

/***/ 51530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLtmCapacity: () => (/* binding */ readLtmCapacity)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/age-words.js
var age_words = __webpack_require__(64931);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/run-instant.js
var run_instant = __webpack_require__(42661);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/sqlite-columns.js
var sqlite_columns = __webpack_require__(91248);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/store-reading.js
var store_reading = __webpack_require__(77980);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/what-is-there.js
var what_is_there = __webpack_require__(44334);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/reading-draft.js
var reading_draft = __webpack_require__(74336);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/ltm-capacity/check-integrity.js
const MAX_CHECKED_BYTES = 4_294_967_296;
const MAX_FAULTS = 20;
const LOST_PAGES = /^(?:Tree \d+ |On tree page \d+|On page \d+ at |unable to get the page|database disk image is malformed)/;
const MALFORMED = /SQLite says: database disk image is malformed/;
const ODD_SCHEMA = /malformed database schema/;
async function checkIntegrity(input, path, sizeBytes) {
    const before = JSON.stringify(input.files.facts(path));
    const integrity = await askSqlite(input, path, sizeBytes);
    if (integrity.state !== 'corrupt' || JSON.stringify(input.files.facts(path)) === before)
        return integrity;
    return { state: 'unknown', why: 'its integrity: it was written to while it was read; try again when nothing writes to it' };
}
async function askSqlite({ files, pace }, path, sizeBytes) {
    if (sizeBytes > MAX_CHECKED_BYTES)
        return {
            state: 'unknown',
            why: `it is larger than ${MAX_CHECKED_BYTES / 1_073_741_824} GB, beyond which its integrity is not checked`,
        };
    const answer = await files.query(path, [{ sql: `PRAGMA integrity_check(${MAX_FAULTS})` }], {
        maxRows: MAX_FAULTS * 2,
        signal: pace.signal,
    });
    if (!answer.known && ODD_SCHEMA.test(answer.detail))
        return {
            state: 'unknown',
            why: `${answer.detail}; a newer SQLite wrote it, or it is damaged: open it with the program that writes it`,
        };
    if (!answer.known)
        return MALFORMED.test(answer.detail) ? { state: 'corrupt', faults: [answer.detail] } : { state: 'unknown', why: answer.detail };
    const faults = (answer.value[0]?.rows ?? [])
        .flatMap((row) => String(Object.values(row)[0] ?? '').split('\n'))
        .map((line) => line.trim())
        .filter((line) => line !== '' && !/^\*\*\* in database \w+ \*\*\*$/.test(line));
    if (faults.length === 0 || (faults.length === 1 && faults[0] === 'ok'))
        return { state: 'sound' };
    return { state: faults.some((fault) => LOST_PAGES.test(fault)) ? 'corrupt' : 'damaged', faults };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/ltm-capacity/ltm-capacity.js
var ltm_capacity = __webpack_require__(6108);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/memory/memory-age-sql.js + 1 modules
var memory_age_sql = __webpack_require__(69847);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/memory/quote-identifier.js
var quote_identifier = __webpack_require__(17470);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var ports_answer = __webpack_require__(27339);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/ltm-capacity/measure-memory.js

async function measureMemory({ files, pace }, { path, table, columns }, before) {
    const isTimed = (columns.accessed ?? columns.created) !== undefined;
    const sql = `SELECT count(*) AS n, sum(at < ?) AS old, sum(at IS NULL) AS undated, min(at) AS oldest, sum(untagged) AS untagged
    FROM (SELECT ${(0,memory_age_sql/* memoryAgeSql */.l)(columns)} AS at, ${(0,memory_age_sql/* untaggedSql */.E)(columns.tag)} AS untagged FROM ${(0,quote_identifier/* quoteIdentifier */.C)(table)})`;
    const answer = await files.query(path, [{ sql, parameters: [before] }], { maxRows: 1, signal: pace.signal });
    if (!answer.known)
        return answer;
    const row = answer.value[0]?.rows[0] ?? {};
    const oldest = row['oldest'];
    return (0,ports_answer/* known */.e)({
        rows: count(row['n']),
        ...(isTimed && { old: count(row['old']), undated: count(row['undated']) }),
        ...(typeof oldest === 'number' && { oldestSeconds: oldest }),
        ...(columns.tag !== undefined && { untagged: count(row['untagged']) }),
    });
}
function count(value) {
    return Number(typeof value === 'number' || typeof value === 'bigint' ? value : 0);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/signal-of.js
var signal_of = __webpack_require__(38828);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/ltm-capacity/ltm-capacity-rules.js
var ltm_capacity_rules = __webpack_require__(11778);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/ltm-capacity/memory-signals.js



const RULES = new Map(ltm_capacity_rules/* LTM_CAPACITY_RULE_TABLE */.R.map((rule) => [rule.id, rule]));
const PLAYBOOK = 'SAR-005';
function memorySignal(id, { name, path, table }, { evidence = [], ...told }) {
    const rule = RULES.get(id);
    if (rule === undefined)
        throw new RangeError(`no rule ${id}`);
    return (0,signal_of/* signalOf */.o)(rule, 'L5', {
        artefact: { kind: 'database', path, name: name ?? path },
        identity: [path, table],
        ...told,
        evidence: evidence.map((text) => ({ path, text })),
    });
}
function oldMemoriesId(database) {
    return memorySignal('old-memories', database, { message: '', expected: '', actual: '' }).id;
}
function fullSignals(database, rows, bytes, warnPercent) {
    const uses = [
        ...(database['max-rows'] === undefined ? [] : [{ what: 'rows', used: rows, budget: database['max-rows'] }]),
        ...(database['max-bytes'] === undefined ? [] : [{ what: 'bytes', used: bytes, budget: database['max-bytes'] }]),
    ];
    const over = uses
        .filter(({ used, budget }) => used * 100 > budget * warnPercent)
        .toSorted((a, b) => b.used / b.budget - a.used / a.budget);
    const [worst] = over;
    if (worst === undefined)
        return [];
    const words = over.map(({ what, used, budget }) => `${used} of ${budget} ${what} (${percent(used, budget)} %)`);
    return [
        memorySignal('memory-full', database, {
            message: `the memory ${database.name ?? database.path} uses ${words.join(' and ')}; above ${warnPercent} % it has to be pruned`,
            expected: `at most ${warnPercent} % of its budget`,
            actual: words.join(', '),
            playbook: PLAYBOOK,
        }),
    ];
}
function percent(used, budget) {
    return Math.floor((used / budget) * 1000) / 10;
}
function rowSignals(database, measures, maxAgeDays) {
    const { old = 0, untagged = 0, oldestSeconds, rows } = measures;
    const label = database.name ?? database.path;
    const oldest = oldestSeconds === undefined ? '' : `; the oldest is of ${(0,age_words/* dayOf */.kb)(oldestSeconds * 1000)}`;
    return [
        ...(old === 0
            ? []
            : [
                memorySignal('old-memories', database, {
                    message: `${(0,age_words/* countWords */.rj)(old, 'row')} of ${rows} in ${database.table} of the memory ${label} ${old === 1 ? 'is' : 'are'} older than ${(0,age_words/* dayWords */.Yw)(maxAgeDays)}${oldest}`,
                    expected: `no row older than ${(0,age_words/* dayWords */.Yw)(maxAgeDays)}`,
                    actual: `${(0,age_words/* countWords */.rj)(old, 'row')} of ${rows}${oldest}`,
                    playbook: PLAYBOOK,
                }),
            ]),
        ...(untagged === 0
            ? []
            : [
                memorySignal('untagged-memories', database, {
                    message: `${(0,age_words/* countWords */.rj)(untagged, 'row')} of ${rows} in ${database.table} of the memory ${label} ${untagged === 1 ? 'has' : 'have'} no ${database.columns.tag}`,
                    expected: `a ${database.columns.tag} in every row`,
                    actual: `${(0,age_words/* countWords */.rj)(untagged, 'row')} without one`,
                    playbook: PLAYBOOK,
                }),
            ]),
    ];
}
function integritySignals(database, integrity) {
    if (integrity.state !== 'damaged' && integrity.state !== 'corrupt')
        return [];
    const [first = ''] = integrity.faults;
    const isCorrupt = integrity.state === 'corrupt';
    return [
        memorySignal(isCorrupt ? 'memory-corrupt' : 'memory-damaged', database, {
            message: `the memory ${database.name ?? database.path} ${isCorrupt ? 'is corrupt' : 'is damaged'}: ${first.slice(0, 300)}`,
            expected: 'PRAGMA integrity_check says ok',
            actual: (0,age_words/* countWords */.rj)(integrity.faults.length, 'fault'),
            evidence: integrity.faults.map((fault) => fault.slice(0, 300)),
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/ltm-capacity/read-ltm-capacity.js










const BASE = { sensor: 'ltm-capacity', layer: 'L5', unit: 'databases' };
const DAY_SECONDS = 86_400;
async function readLtmCapacity(input) {
    const { databases } = input.baseline.sensors['ltm-capacity'];
    if (databases.length === 0) {
        const readiness = await ltm_capacity/* ltmCapacity */.k.ready?.(input);
        if (readiness?.ready === false)
            return (0,reading_draft/* unknownReading */.$)(BASE, readiness.reason, readiness.detail);
    }
    const asked = databases.filter(({ path }) => input.onlyPaths?.has(path) ?? true);
    const results = [];
    for (const database of asked) {
        await input.pace.step();
        results.push(await readDatabase(input, database));
    }
    return (0,store_reading/* readingOfStores */.I)(BASE, results);
}
async function readDatabase(input, database) {
    const { path, table } = database;
    const facts = input.files.facts(path);
    if (facts.kind === 'absent')
        return absentDatabase(path, input.missingMemories?.get(path));
    if (facts.kind !== 'file')
        return { ok: false, path, reason: 'failed', why: (0,what_is_there/* whatIsThere */.x)(facts) };
    const log = input.files.facts(`${path}-wal`);
    const bytes = facts.sizeBytes + (log.kind === 'file' ? log.sizeBytes : 0);
    const integrity = await checkIntegrity(input, path, bytes);
    const looked = [{ what: path, detail: `SQLite database, ${bytes} bytes; table ${table}; integrity: ${integrity.state}` }];
    if (integrity.state === 'corrupt')
        return { ok: true, judged: 1, signals: integritySignals(database, integrity), unjudged: [], looked };
    const rows = await rowsOf(input, database, bytes);
    const faults = integritySignals(database, integrity);
    if (!rows.ok) {
        const why = integrity.state === 'unknown' ? integrity.why : rows.why;
        return faults.length === 0
            ? { ok: false, path, reason: rows.reason, why }
            : { ok: true, judged: 1, signals: faults, unjudged: [{ path, reason: why }], looked };
    }
    const unjudged = [...rows.unjudged, ...(integrity.state === 'unknown' ? [{ path, reason: integrity.why }] : [])];
    return { ok: true, judged: 1, signals: [...faults, ...rows.signals], unjudged, looked };
}
function absentDatabase(path, missing) {
    if (missing === undefined)
        return {
            ok: false,
            path,
            reason: 'not-configured',
            why: 'there is no such file here; restore the memory before the sensor runs, or correct its path in sensors.ltm-capacity.databases',
        };
    const { home } = missing;
    if (missing.state === 'none')
        return {
            ok: true,
            judged: 0,
            signals: [],
            unjudged: [],
            looked: [{ what: path, detail: `there is none, neither here nor in ${home}` }],
        };
    return {
        ok: false,
        path,
        reason: missing.reason,
        why: `there is no such file here, and what ${home} holds is not known: ${missing.detail}`,
    };
}
async function rowsOf(input, database, bytes) {
    const settings = input.baseline.sensors['ltm-capacity'];
    const { path, table } = database;
    const layout = await (0,sqlite_columns/* sqliteColumns */.E)(input, path, table);
    if (!layout.known) {
        if (layout.reason !== 'not-configured')
            return { ok: false, path, reason: layout.reason, why: layout.detail };
        return { ok: true, signals: [layoutSignal(database, `no table ${table}`, layout.detail)], unjudged: [] };
    }
    const there = new Set(layout.value.map((name) => name.toLowerCase()));
    const wanted = [database.columns.created, database.columns.accessed, database.columns.tag].flatMap((name) => name ?? []);
    const absent = wanted.filter((name) => !there.has(name.toLowerCase()));
    if (absent.length > 0)
        return {
            ok: true,
            signals: [
                layoutSignal(database, `no column ${absent.join(', ')} in ${table}`, `its columns are ${layout.value.slice(0, 30).join(', ')}`),
            ],
            unjudged: [],
        };
    const maxAgeDays = database['max-age-days'] ?? settings['max-age-days'];
    const measures = await measureMemory(input, database, (0,run_instant/* runInstant */.j)(input) / 1000 - maxAgeDays * DAY_SECONDS);
    if (!measures.known)
        return { ok: false, path, reason: measures.reason, why: measures.detail };
    const { rows, undated = 0 } = measures.value;
    return {
        ok: true,
        signals: [
            ...fullSignals(database, rows, bytes, database['warn-percent'] ?? settings['warn-percent']),
            ...rowSignals(database, measures.value, maxAgeDays),
        ],
        unjudged: undated === 0
            ? []
            : [
                {
                    path,
                    reason: `the age of ${(0,age_words/* countWords */.rj)(undated, 'row')} of ${table}: no time that can be read is in its columns`,
                    hides: undated < rows ? [] : [oldMemoriesId(database)],
                },
            ],
    };
}
function layoutSignal(database, lack, there) {
    return memorySignal('memory-layout', database, {
        message: `the memory ${database.name ?? database.path} has ${lack}, which the baseline names: ${there}`,
        expected: `the table ${database.table} with its declared columns`,
        actual: lack,
    });
}


/***/ }),

/***/ 74336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unknownReading),
/* harmony export */   MU: () => (/* binding */ readingOf)
/* harmony export */ });
/* unused harmony export MAX_SIGNALS */
const MAX_SIGNALS = 2000;
const MAX_NAMED = 1000;
function readingOf({ sensor, layer, unit, judged, signals, unjudged = [], looked = [] }) {
    const kept = signals.slice(0, MAX_SIGNALS);
    const cut = signals.length - kept.length;
    const open = unjudged.slice(0, MAX_NAMED);
    const unnamed = unjudged.length - open.length;
    const scope = {
        unit,
        judged,
        unjudged: [
            ...open,
            ...(unnamed > 0 ? [{ path: '.', reason: `${unnamed} more are not named here` }] : []),
            ...(cut > 0 ? [{ path: '.', reason: `${cut} more signals are not listed: ${MAX_SIGNALS} are the most` }] : []),
        ],
    };
    const base = { sensor, layer, ...(looked.length > 0 && { looked: looked.slice(0, MAX_NAMED) }) };
    return kept.length === 0 ? { ...base, outcome: 'clear', scope } : { ...base, outcome: 'signals', scope, signals: kept };
}
function unknownReading({ sensor, layer, looked = [] }, reason, detail) {
    return { sensor, layer, ...(looked.length > 0 && { looked: looked.slice(0, MAX_NAMED) }), outcome: 'unknown', reason, detail };
}


/***/ }),

/***/ 38828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ signalOf)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75699);

function signalOf(rule, layer, draft) {
    const { artefact, identity, message, expected, actual, evidence = [], help = rule.help, impact = rule.impact, playbook, fix, pedantic, } = draft;
    return {
        id: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(rule.sensor, rule.id, identity),
        sensor: rule.sensor,
        rule: rule.id,
        layer,
        condition: rule.condition,
        impact,
        artefact,
        message,
        expected,
        actual,
        evidence,
        help,
        ...(playbook !== undefined && { playbook }),
        ...(fix !== undefined && { fix }),
        ...(pedantic !== undefined && { pedantic }),
    };
}


/***/ }),

/***/ 64931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   Yw: () => (/* binding */ dayWords),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   rj: () => (/* binding */ countWords)
/* harmony export */ });
const DAY_MS = 86_400_000;
function daysBetween(from, to) {
    return Math.floor((to - from) / DAY_MS);
}
function dayWords(count) {
    return `${count} day${count === 1 ? '' : 's'}`;
}
function dayOf(instant) {
    return new Date(instant).toISOString().slice(0, 10);
}
function countWords(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 42661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ runInstant)
/* harmony export */ });
function runInstant({ now, asOf }) {
    return Date.parse(now ?? `${asOf}T00:00:00.000Z`);
}


/***/ }),

/***/ 91248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ sqliteColumns)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27339);

const MAX_COLUMNS = 2000;
const MAX_TABLES = 1000;
async function sqliteColumns({ files, pace }, path, table) {
    const answer = await files.query(path, [
        { sql: 'SELECT name FROM pragma_table_xinfo(?)', parameters: [table] },
        { sql: "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name" },
    ], { maxRows: Math.max(MAX_COLUMNS, MAX_TABLES), signal: pace.signal });
    if (!answer.known)
        return answer;
    const [columns = [], tables = []] = answer.value.map(({ rows }) => rows.map(({ name }) => String(name)));
    if (columns.length > 0)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(columns);
    const there = tables.length === 0 ? 'it has no tables' : `it has ${tables.slice(0, 30).join(', ')}`;
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('not-configured', `it has no table ${table}; ${there}`);
}


/***/ }),

/***/ 77980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readingOfStores)
/* harmony export */ });
/* harmony import */ var _reading_reading_draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74336);

function readingOfStores({ sensor, layer, unit }, results) {
    const read = results.filter((result) => result.ok);
    const failed = results.filter((result) => !result.ok);
    const looked = [...read.flatMap((result) => result.looked), ...failed.map(({ path, why }) => ({ what: path, detail: why }))];
    const [first] = failed;
    if (read.length === 0 && first !== undefined)
        return (0,_reading_reading_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownReading */ .$)({ sensor, layer, looked }, first.reason, `${first.path}: ${first.why}`);
    return (0,_reading_reading_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .readingOf */ .MU)({
        sensor,
        layer,
        unit,
        judged: read.reduce((sum, { judged }) => sum + judged, 0),
        signals: read.flatMap(({ signals }) => signals),
        unjudged: [...failed.map(({ path, why }) => ({ path, reason: why })), ...read.flatMap(({ unjudged }) => unjudged)],
        looked,
    });
}


/***/ }),

/***/ 44334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ whatIsThere)
/* harmony export */ });
const WORDS = {
    absent: 'it is not there',
    binary: 'it is binary, and no text',
    file: 'it is a file',
    folder: 'it is a folder',
    outside: 'it leads out of the repository, where nothing is read',
    text: 'it is text',
    'too-large': 'it is larger than what is read of such a file',
};
function whatIsThere(there) {
    return there.kind === 'unreadable' ? `it cannot be read: ${there.reason}` : WORDS[there.kind];
}


/***/ })

};
