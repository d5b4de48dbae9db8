export const id = 2847;
export const ids = [2847];
export const modules = {

/***/ 72847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  querySqlite: () => (/* binding */ querySqlite)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var ports_answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/sqlite/run-sqlite-child.js
var run_sqlite_child = __webpack_require__(70617);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/sqlite/sqlite-child-source.js
const SQLITE_CHILD_SOURCE = `'use strict';
let text = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', (piece) => { text += piece; });
process.stdin.on('end', () => { process.stdout.write(JSON.stringify(answer(JSON.parse(text)))); });

function answer({ location, queries, maxRows, maxBytes, maxValueBytes }) {
  let DatabaseSync;
  try {
    ({ DatabaseSync } = require('node:sqlite'));
  } catch {
    return { ok: false, unsupported: true };
  }
  try {
    const place = location.startsWith('file:') ? new URL(location) : location;
    const database = new DatabaseSync(place, { readOnly: true, allowExtension: false, timeout: 2000, limits: { length: maxValueBytes, attach: 0 } });
    for (const pragma of ['trusted_schema = OFF', 'query_only = ON', 'cell_size_check = ON', 'mmap_size = 0', 'temp_store = MEMORY'])
      database.exec('PRAGMA ' + pragma);
    let left = maxBytes;
    const results = queries.map(({ sql, parameters }) => {
      const statement = database.prepare(sql);
      statement.setReadBigInts(true);
      const columns = statement.columns().map(({ name }) => name);
      const rows = [];
      for (const row of statement.iterate(...parameters.map(plain))) {
        const values = columns.map((name) => wire(row[name]));
        left -= values.reduce((bytes, value) => bytes + sizeOf(value), 16);
        if (rows.length === maxRows || left < 0) return { columns, rows, cut: true };
        rows.push(values);
      }
      return { columns, rows, cut: false };
    });
    database.close();
    return { ok: true, results };
  } catch (error) {
    return { ok: false, unsupported: false, code: typeof error.errcode === 'number' ? error.errcode & 255 : 0, message: String(error.message).slice(0, 500) };
  }
}

function plain(value) {
  return value !== null && typeof value === 'object' ? BigInt(value.integer) : value;
}

function wire(value) {
  if (typeof value === 'bigint') return value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : { integer: String(value) };
  if (typeof value === 'number') return Number.isFinite(value) ? value : { real: String(value) };
  return value instanceof Uint8Array ? { bytes: Buffer.from(value).toString('base64') } : value;
}

function sizeOf(value) {
  if (value === null || typeof value === 'number') return 8;
  return typeof value === 'string' ? value.length * 2 : 16 + (value.bytes ?? '').length;
}
`;

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/sqlite/sqlite-problem.js
var sqlite_problem = __webpack_require__(62468);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/sqlite/sqlite-place.js
var sqlite_place = __webpack_require__(57096);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/sqlite/query-sqlite.js





const MAX_BYTES = 64 * 1_048_576;
const MAX_VALUE_BYTES = 16 * 1_048_576;
const MAX_SECONDS = 60;
const HEAP_MB = 512;
const READING = /^\s*(?:SELECT|WITH|PRAGMA)\b/i;
async function querySqlite(path, queries, { maxRows, signal, maxBytes = MAX_BYTES }) {
    if (!queries.every(({ sql }) => READING.test(sql)))
        return (0,ports_answer/* unknown */.L)('failed', 'only queries that read are run');
    const place = await (0,sqlite_place/* sqlitePlace */.i)(path);
    if (!place.known)
        return place;
    try {
        const request = {
            location: place.value.location,
            queries: queries.map(({ sql, parameters = [] }) => ({ sql, parameters: parameters.map(toWire) })),
            maxRows,
            maxBytes,
            maxValueBytes: MAX_VALUE_BYTES,
        };
        const answer = await (0,run_sqlite_child/* runSqliteChild */.u)({
            source: SQLITE_CHILD_SOURCE,
            request,
            maxSeconds: MAX_SECONDS,
            heapMb: HEAP_MB,
            maxPrinted: maxBytes * 4,
            does: 'reads',
            work: 'its queries',
        }, signal);
        return answer.known ? rowsOf(answer.value) : answer;
    }
    finally {
        await place.value.release();
    }
}
function rowsOf(answer) {
    if (answer.ok)
        return (0,ports_answer/* known */.e)(answer.results.map(({ columns, rows, cut }) => ({
            rows: rows.map((values) => Object.fromEntries(columns.map((name, at) => [name, fromWire(values[at] ?? null)]))),
            cut,
        })));
    return (0,sqlite_problem/* sqliteProblem */.y)(answer, MAX_VALUE_BYTES);
}
function toWire(value) {
    return typeof value === 'bigint' ? { integer: String(value) } : value;
}
function fromWire(value) {
    if (value === null || typeof value !== 'object')
        return value;
    if ('integer' in value)
        return BigInt(value.integer);
    return 'bytes' in value ? new Uint8Array(Buffer.from(value.bytes, 'base64')) : Number(value.real);
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
