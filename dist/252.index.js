export const id = 252;
export const ids = [252];
export const modules = {

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

/***/ 86890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ patternGroupSignal),
/* harmony export */   y: () => (/* binding */ patternSignals)
/* harmony export */ });
/* harmony import */ var _reading_signal_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38828);

const GROUPED_FROM = 20;
const MAX_NAMED = 50;
const PLAYBOOK = 'SAR-005';
function patternSignals(rule, store, faults, { expected, many }) {
    if (faults.length >= GROUPED_FROM) {
        const line = faults[0]?.pattern.line;
        return [
            patternSignal(rule, { kind: 'pattern', path: store.path, name: store.name, ...(line !== undefined && { line }) }, ['many', store.path], {
                message: `${store.name}: ${many(faults.length)}`,
                expected,
                actual: `${faults.length} patterns`,
                evidence: faults.slice(0, MAX_NAMED).map(({ pattern, actual }) => evidenceOf(store, pattern, `${pattern.id} ${actual}`)),
            }),
        ];
    }
    return faults.map(({ pattern, actual }) => patternSignal(rule, artefactOf(store, pattern), [store.path, pattern.id], {
        message: `the pattern ${pattern.id} of ${store.name} ${actual}`,
        expected,
        actual,
    }));
}
function patternGroupSignal(rule, store, patterns, told) {
    const [first] = patterns;
    const ids = patterns.map(({ id }) => id).toSorted();
    const { facts, ...words } = told;
    const artefact = first === undefined ? { kind: 'pattern', path: store.path } : artefactOf(store, first);
    return patternSignal(rule, artefact, [store.path, ...ids.slice(0, MAX_NAMED)], {
        ...words,
        evidence: patterns.slice(0, MAX_NAMED).map((pattern) => evidenceOf(store, pattern, facts(pattern))),
    });
}
function patternSignal(rule, artefact, identity, told) {
    return (0,_reading_signal_of_js__WEBPACK_IMPORTED_MODULE_0__/* .signalOf */ .o)(rule, 'L5', { artefact, identity, ...told, playbook: PLAYBOOK });
}
function artefactOf(store, { id, line }) {
    return { kind: 'pattern', path: store.path, name: id, ...(line !== undefined && { line }) };
}
function evidenceOf(store, { line }, text) {
    return { path: store.path, ...(line !== undefined && { line }), text: text.slice(0, 300) };
}


/***/ }),

/***/ 21152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ readStores)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/patterns/read-failure-patterns.js + 1 modules
var read_failure_patterns = __webpack_require__(70918);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/instant-of.js
var instant_of = __webpack_require__(23959);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/age-words.js
var age_words = __webpack_require__(64931);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/what-is-there.js
var what_is_there = __webpack_require__(44334);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/pattern-store/pattern-store.js
function normalPattern(text) {
    return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/pattern-store/read-own-patterns.js





const MAX_BYTES = 1_048_576;
async function readOwnPatterns({ baseline, tree, pace }) {
    const stores = [];
    for (const path of baseline.ci.patterns) {
        await pace.step();
        const content = tree.read(path, MAX_BYTES);
        if (content.kind !== 'text')
            stores.push({
                ok: false,
                path,
                reason: 'failed',
                why: content.kind === 'absent' ? 'ci.patterns names it, and it is not there' : (0,what_is_there/* whatIsThere */.x)(content),
            });
        else
            stores.push(await storeOf(path, content.text));
    }
    return stores;
}
async function storeOf(path, text) {
    try {
        const library = await (0,read_failure_patterns/* readFailurePatterns */.E)(text, path);
        const lines = linesOfIds(text);
        const patterns = library.map((pattern) => storedPattern(pattern, lines.get(pattern.pattern_id)));
        return { ok: true, name: path, path, patterns, unjudged: [], detail: `failure patterns, ${(0,age_words/* countWords */.rj)(patterns.length, 'pattern')}` };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        return { ok: false, path, reason: 'failed', why: error.message.split('\n').slice(0, 3).join(' ') };
    }
}
function storedPattern({ pattern_id, class: kind = 'code-regression', detection, metadata }, line) {
    const created = (0,instant_of/* instantOf */.B)(metadata.discovered);
    const isUnused = metadata.reuse_count === 0 && metadata.counted_until !== undefined;
    return {
        id: pattern_id,
        pattern: detectionText(detection),
        resolution: kind,
        confidence: metadata.confidence,
        ...(isUnused && { lastUsed: 'never' }),
        ...(created !== undefined && { created }),
        ...(line !== undefined && { line }),
    };
}
function detectionText(detection) {
    const parts = [
        detection.error_signatures,
        detection.context_signatures ?? [],
        detection.excluded_signatures ?? [],
        detection.file_patterns ?? [],
        detection.log_locations ?? ['annotation', 'log'],
    ];
    return parts
        .map((texts) => texts.map(normalPattern).toSorted().join(' | '))
        .join(' & ')
        .replace(/(?: & )+$/, '');
}
function linesOfIds(text) {
    const lines = new Map();
    for (const [at, line] of text.split('\n').entries()) {
        const id = /pattern_id['"]?\s*:\s*['"]?([A-Z0-9_]+)/.exec(line)?.[1];
        if (id !== undefined && !lines.has(id))
            lines.set(id, at + 1);
    }
    return lines;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/read-records.js + 2 modules
var read_records = __webpack_require__(12350);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/record.js
var record = __webpack_require__(23691);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/pattern-store/read-pattern-store.js





const MAX_COMPARED = 20_000;
async function readPatternStore(input, store) {
    const { path, fields } = store;
    const names = Object.values(fields).flatMap((name) => name ?? []);
    const read = await (0,read_records/* readRecords */.T)(input, store, [...new Set(names)]);
    if (!read.ok)
        return { ok: false, path, reason: read.reason, why: read.why };
    const patterns = [];
    const undated = [];
    let nameless = read.odd;
    for (const record of read.records) {
        await input.pace.step();
        const id = textOf(record.value(fields.id));
        if (id === undefined)
            nameless += 1;
        else {
            const { pattern, isUndated } = patternOf(id, record, fields);
            patterns.push(pattern);
            if (isUndated)
                undated.push(id);
        }
    }
    const unjudged = [
        ...(nameless > 0
            ? [{ path, reason: `${(0,age_words/* countWords */.rj)(nameless, 'record')} without ${fields.id}, by which a pattern is told from others` }]
            : []),
        ...(undated.length > 0
            ? [
                {
                    path,
                    reason: `when ${(0,age_words/* countWords */.rj)(undated.length, 'pattern')} (${undated.slice(0, 5).join(', ')}${undated.length > 5 ? ' …' : ''}) was used: no time that can be read`,
                },
            ]
            : []),
        ...(read.cut ? [{ path, reason: `only the first ${record/* MAX_RECORDS */.u} records are read` }] : []),
    ];
    if (patterns.length === 0 && nameless > 0)
        return { ok: false, path, reason: 'not-configured', why: `no record has the field ${fields.id}; correct \`fields.id\` of the store` };
    return {
        ok: true,
        name: store.name ?? path,
        path,
        patterns,
        unjudged,
        detail: `${read.form}, ${(0,age_words/* countWords */.rj)(patterns.length, 'pattern')}`,
    };
}
function patternOf(id, record, fields) {
    const value = (name) => (name === undefined ? undefined : record.value(name));
    const used = value(fields['last-used']);
    const count = value(fields['reuse-count']);
    const lastUsed = (0,instant_of/* instantOf */.B)(used);
    const isNever = isEmpty(used) && (fields['reuse-count'] === undefined ? fields['last-used'] !== undefined : Number(count ?? Number.NaN) === 0);
    const created = (0,instant_of/* instantOf */.B)(value(fields.created));
    const pattern = comparable(value(fields.pattern));
    const resolution = comparable(value(fields.resolution));
    const { line } = record;
    return {
        isUndated: !isEmpty(used) && lastUsed === undefined,
        pattern: {
            id,
            ...(pattern !== undefined && { pattern }),
            ...(resolution !== undefined && { resolution }),
            ...(fields.confidence !== undefined && { confidence: record.value(fields.confidence) }),
            ...(lastUsed !== undefined ? { lastUsed } : isNever && { lastUsed: 'never' }),
            ...(created !== undefined && { created }),
            ...(line !== undefined && { line }),
        },
    };
}
function isEmpty(value) {
    return value === undefined || value === null || value === '';
}
function textOf(value) {
    if (typeof value === 'number' || typeof value === 'bigint')
        return String(value);
    return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 300) : undefined;
}
function comparable(value) {
    if (isEmpty(value))
        return undefined;
    if (typeof value === 'string')
        return value.length > MAX_COMPARED ? undefined : normalPattern(value) || undefined;
    if (typeof value === 'bigint' || value instanceof Uint8Array)
        return undefined;
    const text = JSON.stringify(value);
    return text.length > MAX_COMPARED ? undefined : text;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/pattern-store/read-stores.js


async function readStores(input, declared) {
    const isAsked = (path) => input.onlyPaths?.has(path) ?? true;
    const stores = [];
    for (const settings of declared)
        if (isAsked(settings.path))
            stores.push({ store: await readPatternStore(input, settings), settings });
    for (const store of await readOwnPatterns(input))
        if (isAsked(store.path))
            stores.push({ store });
    return stores;
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

/***/ 23959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ instantOf)
/* harmony export */ });
const JULIAN_UNIX_EPOCH = 2_440_587.5;
const DAY_MS = 86_400_000;
const FIRST_JULIAN_DAY = 1_721_059.5;
const LAST_JULIAN_DAY = 5_373_484.5;
const MAX_MS = 253_402_300_800_000;
const MILLISECONDS_FROM = 1e11;
const MICROSECONDS_FROM = 1e14;
const NANOSECONDS_FROM = 1e17;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s?(Z|UTC|[+-]\d{2}(?::?\d{2})?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;
function instantOf(value) {
    if (typeof value === 'bigint')
        return ofNumber(Number(value));
    if (typeof value === 'number')
        return ofNumber(value);
    if (typeof value !== 'string' || value.length > 100)
        return undefined;
    const text = value.trim();
    if (/^-?\d+(?:\.\d+)?$/.test(text))
        return ofNumber(Number(text));
    const match = ISO.exec(text) ?? COMPACT.exec(text);
    if (match === null)
        return undefined;
    const [, year = '', month = '', day = '', hour = '0', minute = '0', second = '0', fraction = '', zone = 'Z'] = match;
    return ofParts([year, month, day, hour, minute, second].map(Number), fraction, zone);
}
function ofNumber(value) {
    if (!Number.isFinite(value) || value <= 0)
        return undefined;
    if (value >= FIRST_JULIAN_DAY && value <= LAST_JULIAN_DAY)
        return within(Math.round((value - JULIAN_UNIX_EPOCH) * DAY_MS));
    if (value >= NANOSECONDS_FROM)
        return within(Math.floor(value / 1e6));
    if (value >= MICROSECONDS_FROM)
        return within(Math.floor(value / 1e3));
    return within(Math.floor(value >= MILLISECONDS_FROM ? value : value * 1000));
}
function ofParts(parts, fraction, zone) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
    if (hour > 24 || minute > 59 || second > 60 || month < 1 || month > 12 || day < 1)
        return undefined;
    const midnight = Date.UTC(year, month - 1, day);
    const date = new Date(midnight);
    if (date.getUTCDate() !== day || date.getUTCFullYear() !== year)
        return undefined;
    const offset = offsetMinutes(zone);
    if (offset === undefined)
        return undefined;
    const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3));
    return within(midnight + ((hour * 60 + minute - offset) * 60 + second) * 1000 + milliseconds);
}
function offsetMinutes(zone) {
    if (!/^[+-]/.test(zone))
        return 0;
    const digits = zone.slice(1).replace(':', '');
    const hours = Number(digits.slice(0, 2));
    const minutes = Number(digits.slice(2) || '0');
    if (hours > 14 || minutes > 59)
        return undefined;
    return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
function within(milliseconds) {
    return Math.abs(milliseconds) < MAX_MS ? milliseconds : undefined;
}


/***/ }),

/***/ 12350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readRecords)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/what-is-there.js
var what_is_there = __webpack_require__(44334);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/record.js
var record = __webpack_require__(23691);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/json-value.js
var json_value = __webpack_require__(86939);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/report-source.js
var report_source = __webpack_require__(45465);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/value-at.js
var value_at = __webpack_require__(64279);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/records/read-json-records.js






const MAX_LOCATED = 4_000_000;
const KEY_FIELD = '$key';
function readJsonRecords({ files }, { path, table }) {
    const content = files.read(path, report_source/* MAX_REPORT_BYTES */.WA);
    if (content.kind === 'too-large')
        return (0,record/* noRecords */.K)('unsupported', `it has more than ${report_source/* MAX_REPORT_BYTES */.WA / 1_048_576} MB, the most that is read`);
    if (content.kind !== 'text')
        return (0,record/* noRecords */.K)('failed', content.kind === 'binary' ? 'it is neither SQLite nor JSON' : (0,what_is_there/* whatIsThere */.x)(content));
    const text = content.text.replace(/^\uFEFF/, '');
    const whole = parse(text);
    const lines = text.split('\n').filter((line) => line.trim() !== '').length;
    if (whole.ok && !(lines === 1 && /\.(?:ndjson|jsonl)$/i.test(path)))
        return ofDocument(whole.value, text, table);
    if (lines < 2 && !whole.ok)
        return (0,record/* noRecords */.K)('failed', `it is no JSON: ${whole.why}`);
    const read = ofLines(text);
    return read.records.length === 0
        ? (0,record/* noRecords */.K)('failed', `it is neither JSON nor NDJSON: ${whole.ok ? 'no line is an object' : whole.why}`)
        : read;
}
function parse(text) {
    try {
        return { ok: true, value: JSON.parse(text) };
    }
    catch (error) {
        return { ok: false, why: error.message.slice(0, 200) };
    }
}
function ofDocument(document, text, table) {
    const held = table === undefined ? document : (0,value_at/* valueAt */.f)(document, table);
    if (table !== undefined && held === undefined)
        return (0,record/* noRecords */.K)('not-configured', `it has no key ${table}`);
    if (Array.isArray(held)) {
        const list = held;
        const lineOf = locator(text, table === undefined ? [] : keysTo(document, table));
        return gather(list.map((value, at) => ({ value, line: () => lineOf(at) })), list.length, 'JSON list');
    }
    if (!(0,json_value/* isObject */.Gv)(held))
        return (0,record/* noRecords */.K)('failed', 'it holds neither a list nor a map of records');
    const entries = Object.entries(held);
    if (entries.length > 0 && !entries.some(([, value]) => (0,json_value/* isObject */.Gv)(value))) {
        const lists = entries.filter(([, value]) => Array.isArray(value)).map(([key]) => key);
        const hint = lists.length > 0 ? `; name the key that holds them with \`table\`: ${lists.slice(0, 5).join(', ')}` : '';
        return (0,record/* noRecords */.K)('not-configured', `it is a JSON object without records${hint}`);
    }
    const lineOf = locator(text, table === undefined ? [] : keysTo(document, table));
    return gather(entries.map(([key, value]) => ({ value, key, line: () => lineOf(key) })), entries.length, 'JSON map');
}
function gather(held, count, form) {
    const kept = held.slice(0, record/* MAX_RECORDS */.u);
    const records = kept.filter(({ value }) => (0,json_value/* isObject */.Gv)(value)).map(recordOf);
    return { ok: true, records, cut: count > record/* MAX_RECORDS */.u, odd: kept.length - records.length, form };
}
function recordOf({ value, key, line }) {
    return {
        value: (field) => (field === KEY_FIELD && key !== undefined ? key : ((0,value_at/* valueAt */.f)(value, field) ?? undefined)),
        get line() {
            return line();
        },
    };
}
function locator(text, path) {
    let root = null;
    let starts = [];
    return (at) => {
        if (text.length > MAX_LOCATED)
            return undefined;
        if (root === null) {
            root = treeOf(text);
            starts = [...text.matchAll(/\n/g)].map(({ index }) => index);
        }
        const node = root === undefined ? undefined : (0,main.findNodeAtLocation)(root, [...path, at]);
        return node === undefined ? undefined : 1 + countBelow(starts, node.offset);
    };
}
function treeOf(text) {
    try {
        return (0,main.parseTree)(text);
    }
    catch {
        return undefined;
    }
}
function keysTo(document, table) {
    return (0,json_value/* isObject */.Gv)(document) && Object.hasOwn(document, table) ? [table] : table.split('.');
}
function countBelow(sorted, limit) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function ofLines(text) {
    const records = [];
    let odd = 0;
    let at = 0;
    for (const line of text.split('\n')) {
        at += 1;
        if (line.trim() === '')
            continue;
        if (records.length === record/* MAX_RECORDS */.u)
            return { ok: true, records, cut: true, odd, form: 'NDJSON' };
        const parsed = parse(line);
        if (parsed.ok && (0,json_value/* isObject */.Gv)(parsed.value)) {
            const { value } = parsed;
            records.push({ value: (field) => (0,value_at/* valueAt */.f)(value, field) ?? undefined, line: at });
        }
        else
            odd += 1;
    }
    return { ok: true, records, cut: false, odd, form: 'NDJSON' };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/memory/quote-identifier.js
var quote_identifier = __webpack_require__(17470);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/sqlite-columns.js
var sqlite_columns = __webpack_require__(91248);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/records/read-sqlite-records.js



async function readSqliteRecords(input, { path, table }, fields) {
    if (table === undefined)
        return (0,record/* noRecords */.K)('not-configured', 'it is a SQLite database; name its table with the key `table`');
    const columns = await (0,sqlite_columns/* sqliteColumns */.E)(input, path, table);
    if (!columns.known)
        return (0,record/* noRecords */.K)(columns.reason, columns.detail);
    const absent = fields.filter((field) => !columns.value.some((column) => column.toLowerCase() === field.toLowerCase()));
    if (absent.length > 0)
        return (0,record/* noRecords */.K)('not-configured', `its table ${table} has no column ${absent.join(', ')}; it has ${columns.value.slice(0, 30).join(', ')}`);
    const list = fields.map((field, at) => `${(0,quote_identifier/* quoteIdentifier */.C)(field)} AS f${at}`).join(', ');
    const answer = await input.files.query(path, [{ sql: `SELECT ${list} FROM ${(0,quote_identifier/* quoteIdentifier */.C)(table)}` }], {
        maxRows: record/* MAX_RECORDS */.u,
        signal: input.pace.signal,
    });
    if (!answer.known)
        return (0,record/* noRecords */.K)(answer.reason, answer.detail);
    const [{ rows, cut } = { rows: [], cut: false }] = answer.value;
    const places = new Map(fields.map((field, at) => [field, `f${at}`]));
    const records = rows.map((row) => ({ value: (field) => row[places.get(field) ?? ''] ?? undefined }));
    return { ok: true, records, cut, odd: 0, form: `SQLite table ${table}` };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/records/read-records.js




const SQLITE_MAGIC = 'SQLite format 3\0';
async function readRecords(input, store, fields) {
    const facts = input.files.facts(store.path);
    if (facts.kind === 'absent')
        return (0,record/* noRecords */.K)('not-configured', 'there is no such file here; give its path, or restore it before the sensor runs');
    if (facts.kind !== 'file')
        return (0,record/* noRecords */.K)('failed', (0,what_is_there/* whatIsThere */.x)(facts));
    if (facts.sizeBytes === 0)
        return (0,record/* noRecords */.K)('failed', 'it is empty');
    const start = input.files.slice(store.path, 0, SQLITE_MAGIC.length);
    if (!start.known)
        return (0,record/* noRecords */.K)(start.reason, start.detail);
    if (new TextDecoder('latin1').decode(start.value) === SQLITE_MAGIC)
        return readSqliteRecords(input, store, fields);
    return readJsonRecords(input, store);
}


/***/ }),

/***/ 23691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ noRecords),
/* harmony export */   u: () => (/* binding */ MAX_RECORDS)
/* harmony export */ });
const MAX_RECORDS = 200_000;
function noRecords(reason, why) {
    return { ok: false, reason, why };
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

/***/ 64279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var _reports_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86939);

function valueAt(value, path) {
    if ((0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.hasOwn(value, path))
        return value[path];
    let at = value;
    for (const key of path.split('.')) {
        if (!(0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(at) || !Object.hasOwn(at, key))
            return undefined;
        at = at[key];
    }
    return at;
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
