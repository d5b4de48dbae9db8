export const id = 792;
export const ids = [792];
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

/***/ 70428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readTriageDocument)
/* harmony export */ });
async function readTriageDocument(text, where) {
    const [{ readDocument }, { triageDocumentSchema }] = await Promise.all([__webpack_require__.e(/* import() */ 6723).then(__webpack_require__.bind(__webpack_require__, 66723)), Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3193)]).then(__webpack_require__.bind(__webpack_require__, 53193))]);
    return readDocument(triageDocumentSchema, 'sar.triage/1', text, where);
}


/***/ }),

/***/ 5533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ guardHalt),
/* harmony export */   Pr: () => (/* binding */ guardRaisedHalt)
/* harmony export */ });
/* unused harmony export haltReason */
/* harmony import */ var _ports_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38276);
/* harmony import */ var _ports_halt_switch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2723);


function guardHalt(haltSwitch) {
    return {
        check: async () => {
            if (haltSwitch === undefined)
                return { isAllowed: true };
            const answer = await (0,_ports_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(async () => haltSwitch.read());
            if (!answer.known)
                return { isAllowed: false, reason: unreadableReason(answer.detail), cause: answer.reason };
            const halt = answer.value;
            return halt === undefined ? { isAllowed: true } : { isAllowed: false, reason: haltReason(halt.number, halt.url), halt };
        },
    };
}
function guardRaisedHalt({ number, url }) {
    return { check: async () => ({ isAllowed: false, reason: haltReason(number, url) }) };
}
function haltReason(number, url) {
    return `halted by issue #${number} (${url}); close it to let SAR write again`;
}
function unreadableReason(detail) {
    const why = detail.replace(/[.\s]+$/, '');
    return `nothing is written while it cannot be read whether an open issue labelled \`${_ports_halt_switch_js__WEBPACK_IMPORTED_MODULE_1__/* .HALT_LABEL */ .t}\` halts SAR: ${why}`;
}


/***/ }),

/***/ 55393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ haltedBranch)
/* harmony export */ });
/* harmony import */ var _ports_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27339);

function haltedBranch(writer, guard) {
    const find = writer.findPullRequest?.bind(writer);
    return {
        filesAt: async (branch, folder) => writer.filesAt(branch, folder),
        ...(find !== undefined && { findPullRequest: find }),
        commit: async (commit) => {
            const verdict = await guard.check();
            return verdict.isAllowed ? writer.commit(commit) : { outcome: 'failed', reason: 'failed', detail: verdict.reason };
        },
        createBranch: async (branch, head) => {
            const verdict = await guard.check();
            return verdict.isAllowed ? writer.createBranch(branch, head) : (0,_ports_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', verdict.reason);
        },
        openPullRequest: async (draft) => {
            const verdict = await guard.check();
            return verdict.isAllowed ? writer.openPullRequest(draft) : (0,_ports_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', verdict.reason);
        },
    };
}


/***/ }),

/***/ 62344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ haltedState)
/* harmony export */ });
/* harmony import */ var _vocabulary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);

function haltedState(store, guard) {
    return {
        place: store.place,
        read: async (path) => store.read(path),
        update: async (message, change) => store.update(message, async (read) => {
            const changed = await change(read);
            const verdict = changed.size === 0 ? undefined : await guard.check();
            if (verdict?.isAllowed === false)
                throw new _vocabulary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${store.place} is not written: ${verdict.reason}`);
            return changed;
        }),
    };
}


/***/ }),

/***/ 91586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ readHiddenMarker),
/* harmony export */   v3: () => (/* binding */ MAX_MARKER_LENGTH),
/* harmony export */   z0: () => (/* binding */ hiddenMarker)
/* harmony export */ });
/* harmony import */ var _json_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39455);

const MAX_MARKER_LENGTH = 4000;
function hiddenMarker(name, value) {
    const json = JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
    const marker = `<!-- ${name} ${json} -->`;
    if (marker.length > MAX_MARKER_LENGTH)
        throw new Error(`the marker ${name} is longer than ${MAX_MARKER_LENGTH} characters`);
    return marker;
}
function readHiddenMarker(name, body) {
    const start = `<!-- ${name} `;
    let at = body.indexOf(start);
    while (at > 0 && body[at - 1] !== '\n')
        at = body.indexOf(start, at + 1);
    if (at < 0)
        return { kind: 'none' };
    const text = body.slice(at + start.length, at + MAX_MARKER_LENGTH);
    const end = text.indexOf('-->');
    const json = end < 0 ? undefined : (0,_json_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readStrictJson */ .Sr)(text.slice(0, end).trim());
    if (json?.ok !== true || json.value === null || typeof json.value !== 'object' || Array.isArray(json.value))
        return { kind: 'unreadable' };
    return { kind: 'object', value: json.value };
}


/***/ }),

/***/ 39097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isOwnIssue)
/* harmony export */ });
const WORKFLOWS = 'github-actions[bot]';
function isOwnIssue(issue, author) {
    if (author === undefined)
        return issue.isTrusted;
    if (issue.author === author || issue.author === `${author}[bot]`)
        return true;
    return issue.isTrusted && (issue.author === WORKFLOWS || !issue.author.endsWith('[bot]'));
}


/***/ }),

/***/ 39455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ MAX_JSON_BYTES),
/* harmony export */   Sr: () => (/* binding */ readStrictJson)
/* harmony export */ });
/* unused harmony export MAX_JSON_DEPTH */
const MAX_JSON_BYTES = 65_536;
const MAX_JSON_DEPTH = 8;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const PLAIN_TEXT = /[^"\\\u0000-\u001f]*/y;
const SPACE = /[ \t\n\r]*/y;
const ESCAPES = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
class Refusal extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
function readStrictJson(text) {
    try {
        if (text.length > MAX_JSON_BYTES || Buffer.byteLength(text, 'utf8') > MAX_JSON_BYTES) {
            throw new Refusal(`the document is larger than ${MAX_JSON_BYTES} bytes`, 0);
        }
        if (text.startsWith('\ufeff'))
            throw new Refusal('the document begins with a byte-order mark', 0);
        return { ok: true, value: new Reader(text).document() };
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        return { ok: false, problem: { message: error.message, ...placeOf(text, error.offset) } };
    }
}
function placeOf(text, offset) {
    const before = text.slice(0, offset);
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
class Reader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    document() {
        const value = this.#value(0);
        if (this.#at < this.#text.length)
            throw new Refusal('there is text behind the document', this.#at);
        return value;
    }
    #value(depth) {
        this.#match(SPACE);
        const value = this.#bare(depth);
        this.#match(SPACE);
        return value;
    }
    #bare(depth) {
        const char = this.#text[this.#at];
        if (char === undefined)
            throw new Refusal('the document ends where a value should be', this.#at);
        if (char === '{' || char === '[') {
            if (depth === MAX_JSON_DEPTH)
                throw new Refusal(`nesting is deeper than ${MAX_JSON_DEPTH}`, this.#at);
            return char === '{' ? this.#object(depth + 1) : this.#array(depth + 1);
        }
        if (char === '"')
            return this.#string();
        for (const [word, value] of [
            ['true', true],
            ['false', false],
            ['null', null],
        ]) {
            if (this.#text.startsWith(word, this.#at)) {
                this.#at += word.length;
                return value;
            }
        }
        return this.#number();
    }
    #number() {
        const start = this.#at;
        const digits = this.#match(NUMBER);
        if (digits === '')
            throw new Refusal('this is no JSON value', start);
        const value = Number(digits);
        if (!Number.isFinite(value))
            throw new Refusal('the number is too large', start);
        return value;
    }
    #object(depth) {
        const object = Object.create(null);
        this.#at++;
        this.#match(SPACE);
        if (this.#takes('}'))
            return object;
        do {
            this.#match(SPACE);
            const start = this.#at;
            if (this.#text[start] !== '"')
                throw new Refusal('a key in double quotes is expected', start);
            const key = this.#string();
            if (FORBIDDEN_KEYS.has(key))
                throw new Refusal(`the key ${JSON.stringify(key)} is not allowed`, start);
            if (key in object)
                throw new Refusal('the key is given twice', start);
            this.#match(SPACE);
            if (!this.#takes(':'))
                throw new Refusal('`:` is expected', this.#at);
            object[key] = this.#value(depth);
        } while (this.#takes(','));
        if (!this.#takes('}'))
            throw new Refusal('`,` or `}` is expected', this.#at);
        return object;
    }
    #array(depth) {
        const items = [];
        this.#at++;
        this.#match(SPACE);
        if (this.#takes(']'))
            return items;
        do
            items.push(this.#value(depth));
        while (this.#takes(','));
        if (!this.#takes(']'))
            throw new Refusal('`,` or `]` is expected', this.#at);
        return items;
    }
    #string() {
        const start = this.#at++;
        const parts = [];
        for (;;) {
            parts.push(this.#match(PLAIN_TEXT));
            const char = this.#text[this.#at];
            if (char === '"') {
                this.#at++;
                return parts.join('');
            }
            if (char === undefined)
                throw new Refusal('the text has no closing quote', start);
            if (char !== '\\')
                throw new Refusal('a control character in a text must be escaped', this.#at);
            parts.push(this.#escape());
        }
    }
    #escape() {
        const start = this.#at;
        const kind = this.#text[start + 1] ?? '';
        if (kind === 'u') {
            const digits = this.#text.slice(start + 2, start + 6);
            if (!/^[0-9a-fA-F]{4}$/.test(digits))
                throw new Refusal('`\\u` needs four hexadecimal digits', start);
            this.#at = start + 6;
            return String.fromCharCode(Number.parseInt(digits, 16));
        }
        const char = Object.hasOwn(ESCAPES, kind) ? ESCAPES[kind] : undefined;
        if (char === undefined)
            throw new Refusal('the escape is not known to JSON', start);
        this.#at = start + 2;
        return char;
    }
    #takes(char) {
        if (this.#text[this.#at] !== char)
            return false;
        this.#at++;
        return true;
    }
    #match(expression) {
        expression.lastIndex = this.#at;
        const found = expression.exec(this.#text)?.[0] ?? '';
        this.#at += found.length;
        return found;
    }
}


/***/ }),

/***/ 38276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27339);

async function attempt(ask) {
    try {
        return await ask();
    }
    catch (error) {
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', error instanceof Error ? error.message : 'the port threw something that is no error');
    }
}


/***/ }),

/***/ 2723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ HALT_LABEL)
/* harmony export */ });
const HALT_LABEL = 'sar:halt';


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
/* harmony export */   _P: () => (/* binding */ CHANGING_STEPS),
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
const CHANGING_STEPS = ['run-command', 'apply-fixers'];
const STEP_OUTCOMES = ['would-do', 'done', 'unchanged', 'waiting', 'not-now', 'not-possible', 'failed'];
const RESCUE_OUTCOMES = ['planned', 'fixed', 'waiting', 'not-now', 'blocked', 'failed'];


/***/ }),

/***/ 51676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ commitTree)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commit-id.js
var commit_id = __webpack_require__(79626);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/baseline-input.js
var baseline_input = __webpack_require__(84173);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/list-entries.js
var list_entries = __webpack_require__(40706);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/commit-entries.js



const LOOK_UPS = 3;
const PLACES = baseline_input/* BASELINE_PATHS */.j;
const SUBMODULE = '160000';
const FOLDER = '040000';
function commitEntries(root, commit) {
    let whole;
    const lookedUp = new Map();
    let lookUps = 0;
    const list = () => (whole ??= listed((0,list_entries/* listEntries */.f)(root, commit, '')));
    const around = (path) => {
        const known = whole ?? lookedUp.get(path);
        if (known !== undefined)
            return known;
        const inside = [...lookedUp].find(([other]) => other.startsWith(`${path}/`));
        if (inside !== undefined)
            return inside[1];
        if (lookUps >= LOOK_UPS)
            return list();
        lookUps += 1;
        const together = PLACES.includes(path) ? PLACES : [path];
        const found = listed((0,list_entries/* namedEntries */.i)(root, commit, [...together.flatMap(foldersOf), ...together]));
        for (const each of together)
            lookedUp.set(each, found);
        return found;
    };
    return {
        all: () => list().entries,
        entry: (path) => around(path).byPath.get(path),
        hasFolder: (path) => around(path).folders.has(path),
        isListed: () => whole !== undefined,
    };
}
function listed(all) {
    const folders = new Set(all.filter(({ mode }) => mode === FOLDER).map(({ path }) => path));
    const entries = all.filter(({ mode }) => mode !== SUBMODULE && mode !== FOLDER);
    for (const { path } of entries)
        for (let folder = external_node_path_.posix.dirname(path); folder !== '.' && !folders.has(folder); folder = external_node_path_.posix.dirname(folder))
            folders.add(folder);
    return { entries, byPath: new Map(entries.map((entry) => [entry.path, entry])), folders };
}
function foldersOf(path) {
    const folders = [];
    for (let at = external_node_path_.posix.dirname(path); at !== '.' && at !== '/'; at = external_node_path_.posix.dirname(at))
        folders.push(at);
    return folders;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/read-ahead.js
const KEPT_BYTES = 1 << 26;
const AHEAD_BYTES = 1 << 23;
const AHEAD_FILE_BYTES = 524_288;
const FIRST_FILES = 8;
const MOST_FILES = 512;
const FILE = /^100/;
function readAhead(entries, readAll) {
    const kept = new Map();
    const places = new Map(entries.map(({ path }, index) => [path, index]));
    let keptBytes = 0;
    let files = FIRST_FILES;
    return {
        bytes: (entry, maxBytes) => {
            const known = kept.get(entry.id);
            if (known !== undefined)
                return known;
            const own = read([...new Set([entry.id, ...behind(entry)])], entry.id, maxBytes);
            files = Math.min(MOST_FILES, files * 2);
            return own;
        },
    };
    function behind(entry) {
        const ids = [];
        let left = AHEAD_BYTES;
        const start = (places.get(entry.path) ?? entries.length) + 1;
        for (let at = start; at < entries.length && ids.length < files; at += 1) {
            const { mode = '', id = '', sizeBytes = Infinity } = entries[at] ?? {};
            if (!FILE.test(mode) || sizeBytes > AHEAD_FILE_BYTES || kept.has(id))
                continue;
            left -= sizeBytes;
            if (left < 0)
                break;
            ids.push(id);
        }
        return ids;
    }
    function read(ids, asked, maxBytes) {
        const blobs = batch(ids, asked, maxBytes);
        const own = blobs.get(asked);
        for (const [id, blob] of blobs)
            if (blob.kind === 'bytes')
                keep(id, blob.bytes);
        return own?.kind === 'bytes' ? own.bytes : undefined;
    }
    function batch(ids, asked, maxBytes) {
        if (ids.length === 1)
            return readAll(ids, maxBytes);
        try {
            return readAll(ids, Math.max(maxBytes, AHEAD_FILE_BYTES));
        }
        catch {
            return readAll([asked], maxBytes);
        }
    }
    function keep(id, bytes) {
        if (kept.has(id))
            return;
        kept.set(id, bytes);
        keptBytes += bytes.length;
        for (const [oldest, { length }] of kept) {
            if (keptBytes <= KEPT_BYTES || oldest === id)
                break;
            kept.delete(oldest);
            keptBytes -= length;
        }
    }
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/read-blobs.js
var read_blobs = __webpack_require__(73682);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/commit-tree.js





const DEFAULT_MAX_BYTES = 524_288;
const LINK = '120000';
function commitTree(root, commit) {
    (0,commit_id/* requireCommit */.F)(root, commit);
    const committed = committedOf(root, commit);
    let paths;
    return {
        list: () => (paths ??= committed.entries
            .all()
            .map(({ path }) => path)
            .toSorted()),
        has: (path) => committed.entries.entry(path) !== undefined,
        read: (path, maxBytes = DEFAULT_MAX_BYTES) => readEntry(committed, path, maxBytes),
    };
}
function committedOf(root, commit) {
    const entries = commitEntries(root, commit);
    const read = (ids, maxBytes) => (0,read_blobs/* readBlobs */.b)(root, ids, maxBytes);
    let ahead;
    return {
        entries,
        bytes: (entry, maxBytes) => {
            if (entries.isListed())
                return (ahead ??= readAhead(entries.all(), read)).bytes(entry, maxBytes);
            if (entry.sizeBytes !== undefined)
                return (0,read_blobs/* readBlob */.g)(root, entry.id);
            const blob = read([entry.id], maxBytes).get(entry.id);
            return blob?.kind === 'bytes' ? blob.bytes : undefined;
        },
    };
}
function readEntry(committed, path, maxBytes) {
    const inside = external_node_path_.posix.normalize(path).replace(/(.)\/$/, '$1');
    if (inside === '..' || inside.startsWith('../') || inside.startsWith('/'))
        return { kind: 'outside' };
    const entry = committed.entries.entry(inside);
    if (entry === undefined)
        return withoutEntry(committed, inside);
    if (entry.mode === LINK)
        return { kind: 'unreadable', reason: 'a link, which is not followed in a commit' };
    if (entry.sizeBytes !== undefined && entry.sizeBytes > maxBytes)
        return { kind: 'too-large', sizeBytes: entry.sizeBytes };
    const bytes = committed.bytes(entry, maxBytes);
    if (bytes === undefined)
        return { kind: 'unreadable', reason: 'its content is not in the checkout' };
    const text = bytes.toString('utf8');
    return text.includes('\0') ? { kind: 'binary', sizeBytes: bytes.length } : { kind: 'text', text, sizeBytes: bytes.length };
}
function withoutEntry({ entries }, path) {
    for (let at = external_node_path_.posix.dirname(path); at !== '.'; at = external_node_path_.posix.dirname(at)) {
        if (entries.entry(at)?.mode === LINK)
            return { kind: 'unreadable', reason: 'behind a link, which is not followed in a commit' };
    }
    return path === '.' || entries.hasFolder(path) ? { kind: 'unreadable', reason: 'not a file' } : { kind: 'absent' };
}


/***/ }),

/***/ 29347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ memoryHomes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27339);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50679);
/* harmony import */ var _work_tree_remove_with_this_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56956);






function memoryHomes({ root: named, folder, results, artifacts, now }) {
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(named);
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(folder), `sar-memory-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const taken = new Map();
    const unchanged = new Map();
    let copies = 0;
    let remove = () => undefined;
    const place = (home) => {
        if (copies === 0) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(own, { mode: 0o700 });
            remove = (0,_work_tree_remove_with_this_process_js__WEBPACK_IMPORTED_MODULE_4__/* .removeWithThisProcess */ .w)(own);
        }
        copies += 1;
        const [at, key] = [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(own, String(copies)), JSON.stringify(home)];
        const before = unchanged.get(key);
        if (before !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(before, { recursive: true, force: true });
        unchanged.set(key, at);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(at, home.path);
    };
    const stored = async (home) => {
        if (results === undefined)
            return outside(home.kind);
        if (home.kind === 'cache')
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .known */ .e)((await __webpack_require__.e(/* import() */ 5653).then(__webpack_require__.bind(__webpack_require__, 95653))).cacheHome(results, now));
        if (artifacts === undefined)
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L)('no-token', 'artifacts are found through the API: give a token with "actions: read"');
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .known */ .e)((await __webpack_require__.e(/* import() */ 5747).then(__webpack_require__.bind(__webpack_require__, 85747))).artifactHome(results, artifacts));
    };
    const fetch = async (home) => {
        if (home.kind === 'repository')
            return (await __webpack_require__.e(/* import() */ 7786).then(__webpack_require__.bind(__webpack_require__, 77786))).copyFromCheckout(root, home.path, place(home));
        const at = await stored(home);
        if (!at.known)
            return at;
        const answer = await at.value.fetch(home, place(home));
        if (!answer.known || answer.value === undefined)
            return answer;
        const { mark, ...memory } = answer.value;
        taken.set(memory.path, { home, mark });
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .known */ .e)(memory);
    };
    return {
        folder: own,
        remove: () => remove(),
        prune: async (path, order, signal) => {
            const { pruneDatabase } = await __webpack_require__.e(/* import() */ 3026).then(__webpack_require__.bind(__webpack_require__, 33026));
            if (!order.dryRun)
                for (const [key, at] of unchanged)
                    if (path.startsWith(`${at}${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`))
                        unchanged.delete(key);
            const pruned = await pruneDatabase(path, order, signal);
            const home = taken.get(path)?.home;
            if (pruned.known && !pruned.value.isNeeded && !order.dryRun && home !== undefined)
                await placed(root, home.path, path);
            return pruned;
        },
        read: async (path, maxBytes) => readBytes(path, maxBytes),
        fetch,
        restore: async (home) => {
            const { addToCheckout, isInCheckout } = await __webpack_require__.e(/* import() */ 2637).then(__webpack_require__.bind(__webpack_require__, 82637));
            if (await isInCheckout(root, home.path))
                return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .known */ .e)('there');
            const copy = await fetch(home);
            if (!copy.known)
                return copy;
            if (copy.value === undefined)
                return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .known */ .e)('none');
            const why = await addToCheckout(root, home.path, copy.value.path);
            return why === undefined ? (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .known */ .e)('restored') : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L)('failed', `it was not put into the checkout: ${why}`);
        },
        store: async (home, path) => {
            const at = await stored(home);
            if (!at.known)
                return at;
            if (!_sar_baseline__WEBPACK_IMPORTED_MODULE_6__/* .MEMORY_EVENTS */ .O.includes(results?.event ?? ''))
                return noStore(results?.event ?? '');
            const copy = taken.get(path);
            const answer = await at.value.store(home, path, async () => (copy === undefined ? (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .known */ .e)('new') : stillNewest(at.value, copy)));
            if (!answer.known)
                return answer;
            const left = await placed(root, home.path, path);
            return left === undefined ? answer : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .known */ .e)({ ...answer.value, to: `${answer.value.to} (${left})` });
        },
    };
}
function outside(kind) {
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L)('unsupported', `${kind === 'cache' ? 'caches' : 'artifacts'} are reached from inside a job of GitHub Actions only: run the action \`rescue\` in a workflow`);
}
async function stillNewest(at, { home, mark }) {
    const newest = await at.mark(home);
    if (!newest.known || newest.value === mark)
        return newest;
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L)('unreachable', 'a newer one was stored there since it was taken, and is not replaced; a later run prunes that one');
}
async function placed(root, path, from) {
    return (await __webpack_require__.e(/* import() */ 2637).then(__webpack_require__.bind(__webpack_require__, 82637))).placeInCheckout(root, path, from);
}
function noStore(event) {
    const events = _sar_baseline__WEBPACK_IMPORTED_MODULE_6__/* .MEMORY_EVENTS */ .O.join(', ');
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L)('unsupported', `runs of the event ${event === '' ? 'unknown' : event} store no agent memory: let ${events} start the workflow`);
}
async function readBytes(path, maxBytes) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
    if (size > maxBytes)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L)('unsupported', `it has ${size} bytes, and ${maxBytes} can be sent`);
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .known */ .e)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path));
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
const MAX_PAGES = 20;
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
            if (found === undefined)
                return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(undefined);
            const version = label(found['version']);
            return version === undefined ? (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('unsupported', 'the server names a version that is no whole number') : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(version);
        },
        versions: async (model) => {
            if (model.includes("'"))
                return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('unsupported', 'a model whose name holds a quotation mark cannot be looked up');
            const filter = encodeURIComponent(`name='${model}'`);
            const all = [];
            let token = '';
            for (let page = 1; page <= MAX_PAGES; page++) {
                const next = token === '' ? '' : `&page_token=${encodeURIComponent(token)}`;
                const answer = await ask(`model-versions/search?filter=${filter}&max_results=${PER_PAGE}${next}`);
                if (!answer.known)
                    return answer;
                const found = recordOf(answer.value);
                for (const each of recordsOf(found['model_versions'])) {
                    const version = label(each['version']);
                    if (each['name'] !== model || version === undefined)
                        continue;
                    all.push({ version, run: textOf(each['run_id']), status: textOf(each['status']) ?? '' });
                }
                const following = textOf(found['next_page_token']) ?? '';
                if (all.length > MAX_VERSIONS || (following !== '' && following === token))
                    break;
                token = following;
                if (token === '')
                    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(all.toSorted((a, b) => Number(a.version) - Number(b.version)));
            }
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('unsupported', `the model has more than ${MAX_VERSIONS} versions, or its list has no end`);
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

/***/ 39328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ namedFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99770);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14727);
/* harmony import */ var _work_files_work_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29231);




function namedFiles(names, folder, { maxBytes, maxFiles }) {
    const found = new Map();
    let left = maxBytes;
    for (const name of names) {
        for (const { root, path, shown } of isPattern(name) ? matching(name, folder, maxFiles) : [named(name, folder)]) {
            const key = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
            if (found.has(key))
                continue;
            if (found.size >= maxFiles)
                throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .quoteUntrusted */ .X)(name)} means more than ${maxFiles} files; name fewer`);
            const text = read(root, path, shown, left);
            left -= Buffer.byteLength(text);
            found.set(key, { path: shown, text });
        }
    }
    return [...found.values()];
}
function isPattern(name) {
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg)(name.replaceAll('\\', '/'));
}
function named(name, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, name);
    return { root: realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), name), path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), shown: name };
}
function matching(glob, folder, limit) {
    const problem = (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .globProblem */ .AI)(glob);
    if (problem !== undefined)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`the glob ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .quoteUntrusted */ .X)(glob)}: ${problem}`);
    const segments = glob.replaceAll('\\', '/').split('/');
    const wild = segments.findIndex((segment) => (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg)(segment));
    const start = segments.slice(0, wild).join('/');
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(glob) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(glob).root, start) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, start);
    const root = realFolder(base, glob);
    const { paths } = (0,_work_files_work_files_js__WEBPACK_IMPORTED_MODULE_5__/* .workFiles */ .n)(root).find([segments.slice(wild).join('/')], limit + 1);
    if (paths.length === 0)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`no file matches ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .quoteUntrusted */ .X)(glob)}`);
    return paths.map((path) => ({ root, path, shown: start === '' ? path : `${start}/${path}` }));
}
function realFolder(folder, name) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    }
    catch (error) {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .quoteUntrusted */ .X)(name)} cannot be read: ${error.code ?? 'its folder is not there'}`);
    }
}
function read(root, path, shown, maxBytes) {
    const content = (0,_work_files_work_files_js__WEBPACK_IMPORTED_MODULE_5__/* .workFiles */ .n)(root).read(path, maxBytes);
    if (content.kind === 'text')
        return content.text;
    const why = {
        absent: 'it is not there',
        outside: 'it leads out of its folder or into .git',
        binary: 'it is no text',
        'too-large': 'the files are too large together',
    };
    throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .quoteUntrusted */ .X)(shown)} cannot be read: ${content.kind === 'unreadable' ? content.reason : why[content.kind]}`);
}


/***/ }),

/***/ 73682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readBlobs),
/* harmony export */   g: () => (/* binding */ readBlob)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52731);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79626);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32867);



const BATCH_BYTES = 1 << 26;
const LINE_FEED = 10;
function readBlobs(root, ids, maxBytes) {
    const blobs = new Map([...ids].map((id) => [id, { kind: 'absent' }]));
    const asked = [...blobs.keys()].filter(_commit_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .T);
    if (asked.length === 0)
        return blobs;
    let batch = [];
    let batchBytes = 0;
    const readBatch = () => {
        for (const [id, bytes] of contentsOf(root, batch))
            blobs.set(id, { kind: 'bytes', bytes });
        [batch, batchBytes] = [[], 0];
    };
    for (const [id, sizeBytes] of sizesOf(root, asked)) {
        if (sizeBytes > maxBytes)
            blobs.set(id, { kind: 'too-large' });
        else {
            if (batchBytes + sizeBytes > BATCH_BYTES)
                readBatch();
            batch.push(id);
            batchBytes += sizeBytes;
        }
    }
    readBatch();
    return blobs;
}
function readBlob(root, id) {
    return (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .T)(id) ? contentsOf(root, [id])[0]?.[1] : undefined;
}
function sizesOf(root, ids) {
    const lines = catFile(root, '--batch-check', ids).toString('latin1').split('\n');
    return lines.flatMap((line) => {
        const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(line) ?? [];
        return id === undefined ? [] : [[id, Number(size)]];
    });
}
function contentsOf(root, ids) {
    if (ids.length === 0)
        return [];
    const answer = catFile(root, '--batch', ids);
    let at = 0;
    return ids.flatMap((id) => {
        const lineEnd = answer.indexOf(LINE_FEED, at);
        const line = answer.toString('latin1', at, lineEnd);
        if (line === `${id} missing`) {
            at = lineEnd + 1;
            return [];
        }
        const [, found, size = ''] = /^([0-9a-f]+) blob (\d+)$/.exec(line) ?? [];
        if (found !== id)
            throw new Error(`git answered something else than blob ${id}`);
        const start = lineEnd + 1;
        at = start + Number(size) + 1;
        return [[id, Buffer.from(answer.subarray(start, at - 1))]];
    });
}
function catFile(root, mode, ids) {
    const run = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGitForBytes */ .U)(root, ['cat-file', mode], { input: ids.map((id) => `${id}\n`).join('') });
    if (!run.ok)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`git cannot read objects of ${root}: ${run.why}; a partial clone must be completed first`);
    return run.bytes;
}


/***/ }),

/***/ 31164:
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
    const isSame = isFolder && isPlainFile(config) && (0,external_node_fs_.readFileSync)(config, 'utf8') === (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(places.own, 'programs.config'), 'utf8');
    if (isSame && (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, 'commondir'), { throwIfNoEntry: false }) === undefined)
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

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/work-tree/remove-with-this-process.js
var remove_with_this_process = __webpack_require__(56956);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/work-tree/open-work-tree.js













const EXECUTABLE = '100755';
function openWorkTree(source, environment, folder = (0,external_node_os_.tmpdir)()) {
    return async (commit) => {
        let base;
        try {
            (0,commit_id/* requireCommit */.F)(source, commit);
            base = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(folder, 'sar-work-tree-')));
            const remove = (0,remove_with_this_process/* removeWithThisProcess */.w)(base);
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

/***/ 56956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ removeWithThisProcess)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'];
function removeWithThisProcess(folder) {
    const remove = () => {
        process.removeListener('exit', remove);
        for (const signal of ENDING)
            process.removeListener(signal, end);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
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


/***/ }),

/***/ 29990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ proposalsOfDocument),
/* harmony export */   h: () => (/* binding */ findingOf)
/* harmony export */ });
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47103);
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83935);
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75312);
/* harmony import */ var _rescue_with_playbooks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12136);


function proposalsOfDocument(document, { gaps }, baseline, now) {
    const { isDefaultBranch, partial, sensors, groups, accepted } = document;
    const findings = document.findings.map(findingOf);
    const isAccepted = new Set(accepted);
    return (0,_sar_triage__WEBPACK_IMPORTED_MODULE_0__/* .proposeGaps */ .Q7)({
        subjects: (0,_rescue_with_playbooks_js__WEBPACK_IMPORTED_MODULE_1__/* .withPlaybooks */ .B)((0,_sar_triage__WEBPACK_IMPORTED_MODULE_2__/* .subjectsOf */ .Z)(findings.filter(({ signal }) => !isAccepted.has(signal.id)), groups), baseline.playbooks),
        present: new Set(findings.map(({ signal }) => signal.id)),
        gaps,
        settings: baseline.gaps,
        isGone: (0,_sar_triage__WEBPACK_IMPORTED_MODULE_3__/* .goneJudge */ .r)({ isDefaultBranch, isPart: partial, readings: sensors.map(readingOf) }),
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

/***/ 76339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ rescue)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/attempt.js
var attempt = __webpack_require__(38276);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/agent-memory/prune-words.js
var prune_words = __webpack_require__(35662);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/agent-memory/restore-memories.js


function memoryRestorer({ baseline, files, memory }, playbook) {
    const homes = homesToPrune(baseline, playbook);
    const missing = new Map();
    const asked = new Set();
    return {
        restore: async () => {
            for (const [path, choices] of homes) {
                if (memory === undefined || asked.has(path) || files.facts(path).kind !== 'absent')
                    continue;
                asked.add(path);
                const lacks = await missingFrom(choices, memory);
                if (lacks !== undefined)
                    missing.set(path, lacks);
            }
            return missing;
        },
        notes: () => [...missing].flatMap(([path, { state, home }]) => state === 'none' ? [`Nothing is to be pruned of ${path}: there is none in ${home}.`] : []),
    };
}
async function missingFrom(homes, memory) {
    const all = [];
    for (const home of homes) {
        const answer = await (0,attempt/* attempt */.C)(async () => memory.restore(home));
        if (answer.known && answer.value !== 'none')
            return undefined;
        const where = (0,prune_words/* homePlace */.VM)(home);
        all.push(answer.known ? { state: 'none', home: where } : { state: 'unknown', home: where, reason: answer.reason, detail: answer.detail });
    }
    return all.find(({ state }) => state === 'unknown') ?? all[0];
}
function homesToPrune({ playbooks, sensors }, playbook) {
    const declared = new Set(sensors['ltm-capacity'].databases.map(({ path }) => path));
    const runs = Object.entries(playbooks.list).filter(([id, { enabled, when }]) => enabled && (playbook === undefined ? when.length > 0 : id === playbook));
    const homes = new Map();
    for (const [, { steps }] of runs)
        for (const step of steps) {
            if (step.do !== 'prune-memory' || step.home.kind === 'repository' || !declared.has(step.database))
                continue;
            homes.set(step.database, [...(homes.get(step.database) ?? []), { ...step.home, path: step.database }]);
        }
    return homes;
}

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
    const found = only.map((id) => ({ id, meant: subjects.filter((subject) => begins(subject, id)) }));
    const vague = found.find(({ id, meant }) => meant.length > 1 && id.length < WHOLE);
    if (vague !== undefined)
        throw new user_error/* UserError */.y(`${vague.id} is the beginning of the ids of ${vague.meant.length} causes; give more digits of the one that is meant`);
    const chosen = new Set(found.flatMap(({ meant }) => meant));
    return {
        chosen: subjects.filter((subject) => chosen.has(subject)),
        missing: found.flatMap(({ id, meant }) => (meant.length === 0 ? [id] : [])),
    };
}
const WHOLE = 16;

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

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/sensors-of-playbook.js
var sensors_of_playbook = __webpack_require__(69072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/governance/governance-signal.js
var governance_signal = __webpack_require__(50229);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gaps/proposals-of-document.js
var proposals_of_document = __webpack_require__(29990);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/unknown-notes.js
const MAX_NOTES = 10;
function unknownNotes({ unknown, unjudged }, areAsked) {
    const told = areAsked ? unknown : unknown.filter(({ reason }) => reason !== 'not-configured');
    const notes = [
        ...sameReason(told, areAsked).map(silentNote),
        ...(areAsked ? unjudged : []).map(({ sensor, count, reason }) => `${sensor} could not judge ${count === 1 ? 'one place' : `${count} places`}: ${reason}.`),
    ];
    const left = notes.length - MAX_NOTES;
    return left <= 0
        ? notes
        : [...notes.slice(0, MAX_NOTES), `${left} more of what is not known ${left === 1 ? 'is' : 'are'} left out here.`];
}
function sameReason(unknown, areAsked) {
    const keyOf = ({ reason, detail }) => (reason === 'no-token' && !areAsked ? reason : `${reason} ${detail}`);
    return [...new Set(unknown.map(keyOf))].map((key) => unknown.filter((each) => keyOf(each) === key));
}
function silentNote(unknown) {
    const [first] = unknown.toSorted((a, b) => a.detail.length - b.detail.length);
    const [last = '', ...others] = unknown.map(({ sensor }) => sensor).reverse();
    const names = others.length === 0 ? last : `${others.reverse().join(', ')} and ${last}`;
    if (unknown.every(({ detail }) => detail === first?.detail))
        return `Nothing is known of ${names}: ${first?.detail ?? ''}.`;
    return `Nothing is known of ${names}: they lack a token (${first?.sensor ?? ''}: ${first?.detail ?? ''}).`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/subjects-of-document.js








async function subjectsOfDocument({ document, path }, request, input) {
    expectSameRepository(document, path, input.repository);
    const isSameCommit = document.commit !== undefined && document.commit === input.commit;
    const asked = askedSubjects(document, path, request.only, input);
    const all = (0,lib_survey/* everySensor */.yz)(input.survey.baseline);
    const known = new Set(all.map(({ id }) => id));
    const off = new Set(all.flatMap((sensor) => ((0,lib_survey/* isEnabled */.Ol)(input.survey.baseline, sensor) ? [] : [sensor.id])));
    const sensors = [...new Set(asked.flatMap(({ members }) => members.map(({ signal }) => signal.sensor)))];
    const found = await searchSubjects(input, sensors.filter((id) => known.has(id) && !off.has(id)));
    const silent = new Map([
        ...found.unknown.map(({ sensor, detail }) => [sensor, detail]),
        ...[...off].map((sensor) => [sensor, 'it is switched off in the baseline']),
    ]);
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
        else if (isSameCommit && (!known.has(sensor) || (!request.applies && !off.has(sensor))))
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
    const sensors = named === undefined ? (0,lib_survey/* chosenSensors */.cI)(baseline, []) : (0,sensors_of_playbook/* sensorsOfPlaybook */.e)(baseline, named);
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
    throw new user_error/* UserError */.y(`the baseline has no playbook ${(0,quote_untrusted/* quoteUntrusted */.X)(id, 60)}; ${near === undefined ? 'it' : `did you mean ${near}? It`} has ${ids.join(', ')}`);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/search-input-of.js
function searchInputOf(world, root, missing) {
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
            ...(missing !== undefined && { missingMemories: missing }),
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
const MEMORY_SENSORS = ['ltm-capacity', 'pattern-confidence', 'stale-patterns', 'knowledge-graph'];
function rescuePortsOf(world, memories) {
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
        sense: async (sensors) => {
            const missing = sensors.some((id) => MEMORY_SENSORS.includes(id)) ? await memories.restore() : undefined;
            return senseAgain(() => searchInputOf(world, undefined, missing))(sensors);
        },
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
    const { gateOnWorkTree } = await Promise.all(/* import() */[__webpack_require__.e(294), __webpack_require__.e(7472)]).then(__webpack_require__.bind(__webpack_require__, 11009));
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
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var ports_answer = __webpack_require__(27339);
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
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/blockers/fenced-text.js
var fenced_text = __webpack_require__(26561);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/blockers/blocker-text.js



const MOST_DETAILS = 60;
const blocker_text_MOST_FINDINGS = 40;
const MOST_TITLE = 200;
const MOST_BODY = 60_000;
function blockerDraft(blocked) {
    const { playbook, settings, subject, labels, run } = blocked;
    const place = subject.findings[0]?.artefact.path;
    const title = (0,fenced_text/* plainLine */.h0)(`${playbook} needs a person: ${settings.title}${place === undefined ? '' : ` (${place})`}`);
    const text = textOf(blocked);
    const digest = (0,sha256/* sha256 */.s)(`${title}\n${text}`).slice(0, 16);
    const marker = blockerMarker({ playbook, subject: subject.id, findings: markedFindings(subject), digest });
    const seen = `Written by this run:\n\n${(0,fenced_text/* fencedText */.fV)([run], 1)}\n`;
    return {
        title: (0,fenced_text/* cutText */.IN)(title, MOST_TITLE),
        body: `${marker}\n${(0,fenced_text/* cutText */.IN)(text, MOST_BODY)}\n${seen}`,
        labels: ['sar', BLOCKED_LABEL, ...labels],
        digest,
    };
}
function rest(minutes) {
    return minutes === 0 ? '' : `, once it has rested for ${minutes === 1 ? 'a minute' : `${minutes} minutes`}`;
}
function textOf({ playbook, settings, subject, reports, kind, owner }) {
    const failed = reports.filter(({ outcome }) => outcome !== 'done' && outcome !== 'unchanged' && outcome !== 'would-do');
    const told = failed.length > 0 ? failed : reports;
    const next = kind === 'missing'
        ? 'Give what is missing. The playbook is begun by the next run that finds nothing missing.'
        : `Mend it, or close this issue to let the playbook try again${rest(settings['cooldown-minutes'])}.`;
    return [
        `${owner === undefined ? '' : `${owner} `}Playbook ${playbook} could not mend this${kind === 'missing' ? ', since something is missing' : ''}.`,
        '',
        'Why:',
        '',
        (0,fenced_text/* fencedText */.fV)(told.flatMap(({ step, outcome, words, details = [], url }) => [
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
                (0,fenced_text/* fencedText */.fV)(subject.findings.map(({ sensor, rule, artefact, message }) => `${sensor}/${rule} ${artefact.path}: ${message}`), blocker_text_MOST_FINDINGS),
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
        const closed = [];
        for (const { issue } of younger) {
            const answer = await this.#close(board, issue, 'duplicate');
            if (answer.known)
                closed.push(answer.value);
        }
        const { digest, ...draft } = blockerDraft(blocked);
        if (first === undefined) {
            if (this.#left === 0)
                return (0,ports_answer/* unknown */.L)('failed', 'this run has opened as many issues as it may (`issues.max-new`)');
            const created = await (0,attempt/* attempt */.C)(async () => board.create(draft));
            if (!created.known)
                return created;
            this.#left -= 1;
            return (0,ports_answer/* known */.e)({ ...this.#note(created.value), closed });
        }
        if (first.marker.digest === digest)
            return (0,ports_answer/* known */.e)({ number: first.issue.number, url: first.issue.url, isWritten: false, closed });
        const { title, body } = draft;
        const updated = await (0,attempt/* attempt */.C)(async () => board.update(first.issue.number, { title, body }));
        return updated.known ? (0,ports_answer/* known */.e)({ ...this.#note(updated.value), closed }) : updated;
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
function withAttempt(journal, attempt, known = attempt.key) {
    return journal.some(({ key }) => key === known) ? journal.map((each) => (each.key === known ? attempt : each)) : [...journal, attempt];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/journal/journal.js
var journal_journal = __webpack_require__(22040);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/playbook.js
var vocabulary_playbook = __webpack_require__(44364);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/selection/held-up-by.js

function heldUpBy(journal, playbook, { steps }) {
    return journal.find((attempt) => attempt.playbook === playbook &&
        attempt.endedAt === undefined &&
        steps.slice(attempt.step).some(({ do: kind }) => kind === 'open-pull-request' || vocabulary_playbook/* CHANGING_STEPS */._P.includes(kind)));
}
function heldUpWords({ startedAt }) {
    return `the attempt of ${startedAt} for other findings changes the same files first; this waits until its pull request is merged or closed`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/breaker/breaker.js

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
function breakerVerdict(journal, playbook, subject, limits, now) {
    const last = findAttempt(journal, playbook, subject);
    if (last !== undefined) {
        const rested = now.getTime() - passed(last.endedAt ?? last.startedAt, now);
        const cooldown = limits['cooldown-minutes'] * MINUTE;
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
    const minute = new Date(Math.ceil(until / MINUTE) * MINUTE).toISOString().slice(0, 16);
    return { isOpen: true, words: `${why}; it may act again from ${minute}Z on`, until: new Date(until).toISOString() };
}
function passed(time, now) {
    return Math.min(Date.parse(time), now.getTime());
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/engine/playbook-of.js
function playbookOf({ playbooks: { list } }, id) {
    return Object.hasOwn(list, id) ? list[id] : undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/selection/is-for-all.js

const FOR_ALL = [
    ...vocabulary_playbook/* CHANGING_STEPS */._P,
    'prune-memory',
    'open-pull-request',
    'open-issue',
    'dispatch-workflow',
    'wait-for',
    'search-again',
];
async function isForAll(steps, subject, ports) {
    if (!steps.some(({ do: kind }) => vocabulary_playbook/* CHANGING_STEPS */._P.includes(kind) || kind === 'prune-memory'))
        return false;
    for (const step of steps) {
        if (!FOR_ALL.includes(step.do))
            return false;
        if (step.do === 'apply-fixers' && step.fixers === undefined && !(await mayBeFixed(subject, ports)))
            return false;
    }
    return true;
}
async function mayBeFixed({ findings }, { targetRunId }) {
    if (targetRunId !== undefined)
        return true;
    const { mayAskForFixers } = await __webpack_require__.e(/* import() */ 4201).then(__webpack_require__.bind(__webpack_require__, 54201));
    return mayAskForFixers(findings);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/selection/share-attempts.js




async function shareAttempts(selections, journal, ports) {
    const shared = new Map();
    for (const [at, selection] of selections.entries()) {
        const settings = playbookOf(ports.baseline, selection.playbook);
        const isShared = settings !== undefined && (await isForAll(settings.steps, selection.subject, ports));
        const place = isShared ? `${selection.playbook} ${apart(selection, journal, ports)}` : String(at);
        const group = shared.get(place) ?? [];
        group.push({ ...selection, isForAll: isShared });
        shared.set(place, group);
    }
    return [...shared.values()].flatMap(([first, ...more]) => first === undefined ? [] : [{ ...first, subject: allOf(first.subject, more) }]);
}
function apart({ playbook, subject }, journal, { baseline, now }) {
    const last = findAttempt(journal, playbook, subject);
    const settings = playbookOf(baseline, playbook);
    if (last === undefined || settings === undefined)
        return '';
    const isHeld = last.endedAt === undefined || last.outcome === 'blocked';
    const limits = { 'max-per-day': Number.POSITIVE_INFINITY, 'cooldown-minutes': settings['cooldown-minutes'] };
    return isHeld || breakerVerdict(journal, playbook, subject, limits, now()).isOpen ? last.key : '';
}
function allOf({ id, findings }, more) {
    return { id, findings: [...findings, ...more.flatMap(({ subject }) => subject.findings)] };
}

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
    identity: ({ key, step, index, outcome, words, at }) => `${key} ${step} ${index} ${outcome} ${at} ${words}`,
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


function askActs(about, index, { number, url, isWritten, closed }, run) {
    const asked = { step: 'blocker-issue', outcome: 'done', words: `issue #${number} asks the owner`, url };
    return [...(isWritten ? [actOf(about, index, asked, run.ports)] : []), ...closed.map((issue) => closeAct(about, index, issue, run))];
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
        restore: async (home) => memory.restore(home),
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



const attempt_hold_MINUTE = 60_000;
const LEASE_MINUTES = 30;
const RENEW_MINUTES = 10;
const MOST_LEASE_MINUTES = 24 * 60;
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
        if (this.#isHeld && this.#writer.now().getTime() - this.#heldAt < RENEW_MINUTES * attempt_hold_MINUTE)
            return;
        await this.write({ message: `Playbook ${this.#attempt.playbook} goes on` });
    }
    async write({ message, next = this.#attempt, acts = [], release = false, extraMinutes = 0 }) {
        const { state, now, holder } = this.#writer;
        const at = now();
        const until = new Date(at.getTime() + (LEASE_MINUTES + extraMinutes) * attempt_hold_MINUTE).toISOString();
        const { lease: _lease, ...rest } = next;
        const changed = release ? rest : { ...rest, lease: { holder, until } };
        await (0,journal_journal/* expectReadable */.I$)(changed);
        await state.update(message, async (read) => {
            const journal = await (0,journal_journal/* parseRescueJournal */.El)(await read(journal_journal/* RESCUE_JOURNAL_PATH */.G1), state.place);
            if (journal.some((each) => each.key === changed.key && isSame(each, changed)))
                return new Map();
            const { key: known } = this.#attempt;
            const stored = journal.find(({ key }) => key === known);
            if (stored === undefined || !this.#isOwn(stored, at))
                throw new LostAttempt();
            const files = new Map(await appendActs(read, state.place, acts, at));
            files.set(journal_journal/* RESCUE_JOURNAL_PATH */.G1, (0,journal_journal/* rescueJournalText */.ob)(withAttempt(journal, changed, known), at));
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
    const left = lease === undefined ? 0 : Date.parse(lease.until) - now.getTime();
    return left > 0 && left <= MOST_LEASE_MINUTES * attempt_hold_MINUTE;
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

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/allow-commands.js
var allow_commands = __webpack_require__(7905);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/engine/shared-tree.js


function changesFiles({ do: kind }) {
    return vocabulary_playbook/* CHANGING_STEPS */._P.includes(kind);
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
            return { missing: `it takes a work tree with commands, which this run does not allow: ${allow_commands/* ALLOW_COMMANDS */.b}` };
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
    const about = { key: task.key, playbook: task.playbook, subject: task.subject.id };
    if (opened.known)
        await recordActs(run.ports, askActs(about, at, opened.value, run));
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
            ...(opened.known ? askActs(attempt, attempt.step, opened.value, run) : []),
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

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/engine/findings-left.js
var findings_left = __webpack_require__(88838);
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
        isForAll: false,
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
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/engine/hold-long.js

const GATE_MINUTES = 60;
async function holdLong(hold, step) {
    const extraMinutes = step.do === 'run-command' ? Math.ceil((step['time-limit'] ?? 0) / 60) : 0;
    if (extraMinutes > LEASE_MINUTES / 2)
        await hold.write({ message: `Playbook ${hold.attempt.playbook}: ${step.do} begins`, extraMinutes });
}
async function gateHolding(gate, hold, root) {
    await hold.write({ message: `Playbook ${hold.attempt.playbook}: the gate begins`, extraMinutes: GATE_MINUTES });
    return gate(root);
}
async function waitHolding(ports, hold, ms) {
    await ports.wait(ms);
    if (hold.isHeld)
        await hold.ensure();
}

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
    const { gate, ...guarded } = guardedPorts(ports, leasedGuard(ports.guard, hold));
    const contextOf = (at) => ({
        ports: {
            ...guarded,
            wait: async (ms) => waitHolding(ports, hold, ms),
            ...(gate !== undefined && { gate: async (root) => gateHolding(gate, hold, root) }),
        },
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
            await holdLong(hold, earlier);
            const report = await runStep('apply', earlier, kinds, contextOf(at));
            before.push(report);
            if (report.outcome !== 'done' && report.outcome !== 'unchanged')
                return { missing: `${earlier.do}, done again: ${report.words}` };
        }
        return undefined;
    };
    await holdLong(hold, step);
    return runStep('apply', step, kinds, contextOf(index));
}
function atStep({ waits: _waits, ...attempt }, step) {
    return { ...attempt, step };
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
function refusal(journal, { playbook, subject, settings, isForAll }, at) {
    const last = findAttempt(journal, playbook, subject);
    if (last !== undefined && last.endedAt === undefined)
        return { kind: 'goes-on' };
    const other = isForAll ? heldUpBy(journal, playbook, settings) : undefined;
    if (other !== undefined)
        return { kind: 'tripped', words: heldUpWords(other) };
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
    if (task.heldUp !== undefined) {
        run.holding.add(task.heldUp.key);
        return reportOf(task, { outcome: 'not-now', words: heldUpWords(task.heldUp) });
    }
    if (missingStep(task.plan) !== undefined)
        return missingReport(task, run);
    return begin(task, run);
}
async function begin(task, run) {
    const { playbook, settings, subject, steps, plan, isForAll } = task;
    const notNow = (words) => reportOf(task, { outcome: 'not-now', words, steps: plan });
    if (run.left <= 0)
        return notNow('this run has begun as many playbooks as it may (`max-actions`)');
    const begun = await beginAttempt(run.writer, { playbook, settings, subject, isForAll, steps: stepsDigest(steps), run: run.ports.run });
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
    run.handled.add(hold.attempt.key);
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
        const key = attemptKey(playbook, `${attempt.subject} ${digest}`, attempt.startedAt);
        const next = { ...attempt, key, steps: digest, step: 0, remembered: {} };
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
async function endLeftOver({ only, isWhole = false }, tasks, run) {
    if (!isWhole && run.holding.size === 0)
        return [];
    const all = await (0,attempt/* attempt */.C)(async () => (0,ports_answer/* known */.e)(await leftOvers(tasks, run)));
    const isLookedAfter = ({ playbook, attempt: open }) => isWhole ? only === undefined || playbook === only : open !== undefined && run.holding.has(open.key);
    const left = (all.known ? all.value : []).filter(isLookedAfter);
    if (left.length === 0)
        return [];
    const sensors = [...new Set(left.flatMap(({ findings }) => findings.map(({ sensor }) => sensor)))].toSorted();
    const sensed = sensors.length === 0 ? (0,ports_answer/* known */.e)([]) : await (0,attempt/* attempt */.C)(async () => (0,ports_answer/* known */.e)(await run.ports.sense(sensors)));
    const reports = [];
    for (const each of left) {
        const state = sensed.known ? (0,findings_left/* findingsLeft */.i)(each.findings, sensed.value) : { kind: 'unknown', words: sensed.detail };
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
    for (const selection of await shareAttempts(chosenOf(input, ports), journal, ports)) {
        const task = taskOf(selection, journal, ports);
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
    return [...reports, ...(await endLeftOver(input, tasks, run))];
}
function chosenOf({ subjects, only }, { baseline }) {
    return (0,select_playbooks/* selectPlaybooks */.P)(baseline.playbooks, subjects, only).flatMap((selection) => (selection.kind === 'chosen' ? [selection] : []));
}
function openRun({ maxActions }, kinds, ports) {
    const { baseline, author, guard } = ports;
    return {
        kinds,
        ports,
        writer: { state: ports.state, now: ports.now, holder: (0,external_node_crypto_.randomBytes)(8).toString('hex') },
        blockers: new Blockers({ board: guardedPorts(ports, guard).board, author, maxNew: baseline.issues['max-new'] }),
        handled: new Set(),
        holding: new Set(),
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
    return !mayAct || (openAttempt(task) === undefined && task.heldUp === undefined && (await stillBlocked(task, run)) === undefined);
}
function taskOf({ playbook, subject, chosenBy, isForAll }, journal, { baseline, now }) {
    const settings = playbookOf(baseline, playbook);
    if (settings === undefined)
        return undefined;
    const last = findAttempt(journal, playbook, subject);
    const open = openAttempt({ last });
    const startedAt = open?.startedAt ?? now().toISOString();
    const heldUp = isForAll && open === undefined ? heldUpBy(journal, playbook, settings) : undefined;
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
        isForAll,
        ...(heldUp !== undefined && { heldUp }),
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/resolve-gaps.js
async function resolveGaps(reports, ports) {
    const { baseline, branch, state, guard, tree, defaultBranch, now } = ports;
    const fixed = new Set(reports.flatMap(({ outcome, subject }) => (outcome === 'fixed' ? subject.findings.map(({ id }) => id) : [])));
    if (fixed.size === 0 || branch === undefined)
        return [];
    const { offerGaps } = await __webpack_require__.e(/* import() */ 9276).then(__webpack_require__.bind(__webpack_require__, 59276));
    const acts = await offerGaps({ subjects: [], findings: [], isGone: ({ id }) => fixed.has(id), at: now(), baseline, files: tree }, { branch, state, guard }, { dryRun: false, defaultBranch });
    return acts.map(({ what, outcome, detail, url }) => `${what} ${outcome}: ${detail}${url === undefined ? '' : ` (${url})`}.`);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/unused-run-notes.js
function unusedRunNotes(reports, { baseline, targetRunId }) {
    const ran = new Set(reports.map(({ playbook }) => playbook));
    const isLookedAt = Object.entries(baseline.playbooks.list).some(([id, { steps }]) => ran.has(id) && steps.some((step) => step.do === 'apply-fixers' && step.fixers === undefined));
    if (targetRunId === undefined || isLookedAt)
        return [];
    return [
        `Nothing looked at run ${targetRunId}: it narrows down what failed for a playbook that chooses fixers by that, such as SAR-002, and none of these has a cause now.`,
    ];
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
        notes: [...opened.notes, ...unusedRunNotes(reports, ports), ...notes],
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/step-kinds.js
function stepKinds() {
    return {
        'queue-intent': whenNeeded('queue-intent'),
        'dispatch-workflow': whenNeeded('dispatch-workflow'),
        'open-issue': whenNeeded('open-issue'),
        'run-command': whenNeeded('run-command'),
        'apply-fixers': whenNeeded('apply-fixers'),
        'open-pull-request': whenNeeded('open-pull-request'),
        'wait-for': whenNeeded('wait-for'),
        'compare-runs': whenNeeded('compare-runs'),
        'roll-back-alias': whenNeeded('roll-back-alias'),
        'prune-memory': whenNeeded('prune-memory'),
        'track-rotation': whenNeeded('track-rotation'),
        'search-again': whenNeeded('search-again'),
    };
}
function whenNeeded(kind) {
    const load = async () => {
        const { EVERY_STEP_KIND } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(3964), __webpack_require__.e(7911)]).then(__webpack_require__.bind(__webpack_require__, 57911));
        return EVERY_STEP_KIND[kind];
    };
    return {
        plan: async (step, context) => (await load()).plan(step, context),
        apply: async (step, context) => (await load()).apply(step, context),
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/rescue.js





async function rescue(request, options, known, world, kinds = stepKinds()) {
    const { survey, machine, commit, branch, github } = world;
    const { files } = machine.folder(machine.root);
    const { memory } = machine;
    const memories = memoryRestorer({ baseline: survey.baseline, files, ...(memory !== undefined && { memory }) }, request.playbook);
    const ports = rescuePortsOf(world, memories);
    const opened = await openRescue(request, {
        survey,
        known,
        now: machine.now(),
        sense: ports.sense,
        ...(commit !== undefined && { commit }),
        ...(branch !== undefined && { branch }),
        ...(github !== undefined && { repository: github.repository }),
    });
    const notes = request.playbook === undefined ? [] : memories.notes();
    return runPlaybooks({ ...opened, notes: [...opened.notes, ...notes] }, request, options, kinds, ports);
}


/***/ }),

/***/ 69072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sensorsOfPlaybook)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14727);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33616);


function sensorsOfPlaybook(baseline, { when }) {
    const matches = when.map(({ sensor, rule }) => ({
        sensor: sensor === undefined ? undefined : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(sensor),
        rule: rule === undefined ? undefined : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(rule),
    }));
    return (0,_survey_js__WEBPACK_IMPORTED_MODULE_1__/* .chosenSensors */ .cI)(baseline, []).filter(({ id, rules }) => matches.some((match) => (match.sensor?.matches(id) ?? true) &&
        (match.rule === undefined || rules.length === 0 || rules.some((rule) => match.rule?.matches(rule.id) === true))));
}


/***/ }),

/***/ 72119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unpushedWorkflows),
/* harmony export */   Y: () => (/* binding */ workflowsLeft)
/* harmony export */ });
const WORKFLOWS = /^\.github\/workflows\//i;
function unpushedWorkflows({ steps, outcome }, mayPush) {
    if (mayPush && outcome !== 'blocked')
        return [];
    const changes = steps.flatMap(({ changes: each = [] }) => each.filter(({ path }) => WORKFLOWS.test(path)));
    return [...new Map(changes.map((change) => [change.path, change])).values()];
}
function workflowsLeft(reports, mayPush) {
    const byPath = new Map();
    const notes = new Set();
    for (const report of reports)
        for (const change of unpushedWorkflows(report, mayPush)) {
            const first = byPath.get(change.path);
            if (first === undefined)
                byPath.set(change.path, { change, playbook: report.playbook });
            else if (first.change.after !== change.after)
                notes.add(`${change.path} is changed in more than one way: the patch has what ${first.playbook} does for the first cause; apply it, and run again for the rest.`);
        }
    return { changes: [...byPath.values()].map(({ change }) => change), notes: [...notes] };
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
    const { playbook, title, chosenBy, words, steps, pullRequest, issue, key } = report;
    const links = [
        ...(pullRequest === undefined ? [] : [(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)('pull request', pullRequest)]),
        ...(issue === undefined ? [] : [(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)('issue', issue)]),
    ];
    const intro = [
        `### ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(playbook)}: ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(title)}`,
        `**${(0,_rescue_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rescueWords */ .L3)(report)}**: ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(words.replace(/[.\s]+$/, ''))}.${links.length === 0 ? '' : ` ${links.join(', ')}.`}`,
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
    const { playbook, title, subject, chosenBy, key, words, steps, pullRequest, issue } = report;
    const facts = [
        ['for', safe((0,_rescue_words_js__WEBPACK_IMPORTED_MODULE_4__/* .rescueSubjectWords */ .RI)(subject))],
        ...others(report),
        ['chosen by', safe(chosenBy)],
        ['attempt', safe(key)],
        ...(pullRequest === undefined ? [] : [['pull request', safe(pullRequest)]]),
        ...(issue === undefined ? [] : [['issue', safe(issue)]]),
    ];
    const style = (0,_rescue_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isBadRescue */ .le)(report) ? palette.P1 : (0,_rescue_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isGoodRescue */ .XB)(report) ? palette.good : palette.P2;
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
        `  ${style((0,_rescue_words_js__WEBPACK_IMPORTED_MODULE_4__/* .rescueWords */ .L3)(report))}: ${safe(words)}`,
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
/* harmony export */   L3: () => (/* binding */ rescueWords),
/* harmony export */   RI: () => (/* binding */ rescueSubjectWords),
/* harmony export */   XB: () => (/* binding */ isGoodRescue),
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
const HELD_UP = 'cannot begin';
function rescueWords(report) {
    return isHeldUp(report) ? HELD_UP : RESCUE_WORDS[report.outcome];
}
function isHeldUp({ outcome, steps }) {
    return outcome === 'planned' && steps.some((step) => step.outcome === 'not-possible' || step.outcome === 'failed');
}
function isGoodRescue(report) {
    return report.outcome === 'fixed' || (report.outcome === 'planned' && !isHeldUp(report));
}
function rescueSubjectWords({ findings }) {
    const [first] = findings;
    if (first === undefined)
        return 'no finding: it was named';
    const more = findings.length === 1 ? '' : ` (and ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(findings.length - 1, 'more finding')})`;
    return `${first.rule} in ${(0,_findings_place_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeWords */ .f)(first.artefact)}${more}`;
}
function rescueHeadline({ reports, unmatched }) {
    const all = reports.map(rescueWords);
    const [planned, ...others] = _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .RESCUE_OUTCOMES */ .iM.map((outcome) => RESCUE_WORDS[outcome]);
    const counts = [planned, HELD_UP, ...others].flatMap((words) => {
        const count = all.filter((each) => each === words).length;
        return count === 0 ? [] : [`${count} ${words}`];
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

/***/ 32551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var _terminal_display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23771);

const GAP = '  ';
const LEAST_LAST_COLUMN = 10;
function textTable(rows, columns) {
    const widths = (rows[0] ?? []).map((_, index) => Math.max(0, ...rows.map((row) => (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(row[index] ?? ''))));
    const last = widths.length - 1;
    const before = widths.slice(0, -1).reduce((sum, width) => sum + width + GAP.length, GAP.length);
    const room = columns === undefined ? undefined : Math.max(LEAST_LAST_COLUMN, columns - before);
    return rows.map((row) => {
        const cells = row.map((cell, index) => index < last ? (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padTo */ .v0)(cell, widths[index] ?? 0) : room === undefined ? cell : (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .cutEnd */ .ym)(cell, room));
        return `${GAP}${cells.join(GAP)}`.trimEnd();
    });
}


/***/ }),

/***/ 35662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ pruneWords),
/* harmony export */   VM: () => (/* binding */ homePlace),
/* harmony export */   lz: () => (/* binding */ homeWords),
/* harmony export */   vS: () => (/* binding */ pruneDetails)
/* harmony export */ });
function homeWords(home) {
    if (home.kind === 'repository')
        return 'the repository, as a pull request';
    return home.kind === 'cache' ? `the Actions cache, under a key that begins with ${home.key}` : `the artifact ${home.name}`;
}
function homePlace(home) {
    if (home.kind === 'repository')
        return 'the checkout';
    return home.kind === 'cache' ? `the Actions cache under ${home.key}` : `an artifact ${home.name}`;
}
function pruneWords({ order, maxAgeDays }, result, tense) {
    const gone = result.rowsBefore - result.rowsAfter;
    const verb = (plain, past) => (tense === 'would' ? `would ${plain}` : past);
    const parts = [
        ...(gone > 0
            ? [`${verb('delete', 'deleted')} ${gone} of ${rows(result.rowsBefore)} of ${order.table}, older than ${maxAgeDays} days`]
            : []),
        ...(result.retagged > 0 ? [`${verb('tag', 'tagged')} ${rows(result.retagged)} ${order.retag ?? ''}`.trim()] : []),
        ...(result.rescored > 0
            ? [`${verb('reckon', 'reckoned')} the confidence of ${result.rescored} ${result.rescored === 1 ? 'pattern' : 'patterns'} again`]
            : []),
    ];
    return parts.length > 0 ? parts.join(', ') : `${verb('give back', 'gave back')} ${result.bytesFree} bytes of free pages`;
}
function pruneDetails({ order }, result, backup) {
    const { rowsBefore, rowsAfter, bytesBefore, bytesAfter, bytesFree, undated, alsoChanged, renumbered } = result;
    return [
        `rows of ${order.table}: ${rowsBefore} before, ${rowsAfter} after`,
        backup === undefined
            ? `bytes: ${bytesBefore}, of which ${bytesFree} in free pages`
            : `bytes: ${bytesBefore} before, ${bytesAfter} after`,
        `rows from before ${order.before} go`,
        ...(undated > 0 ? [`${rows(undated)} without a time that can be read ${undated === 1 ? 'stays' : 'stay'}`] : []),
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


/***/ }),

/***/ 28529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ valueHash),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
}
function valueHash(value) {
    return value === null || value === undefined ? null : sha256(value);
}


/***/ }),

/***/ 95334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ appendChain)
/* harmony export */ });
/* harmony import */ var _intents_sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28529);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73569);
/* harmony import */ var _read_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80602);
/* harmony import */ var _verify_chain_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7202);




async function appendChain(chain, read, place, added, now) {
    if (added.length === 0)
        return new Map();
    const index = await (0,_read_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .parseChainIndex */ .R)(chain, await read((0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .chainIndexPath */ .rF)(chain)), place);
    const files = [...index.files];
    const opened = await openLast(chain, read, place, files, now);
    let { path, text, last } = opened;
    let lines = opened.entries.length;
    const known = new Set(opened.entries.map((entry) => chain.identity(entry)));
    const changed = new Map();
    for (const entry of added) {
        if (known.has(chain.identity(entry)))
            continue;
        if (text.length > _chain_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LEDGER_FILE_LENGTH */ .zc) {
            const { month, part } = (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .chainFileMonth */ .sK)(chain, path);
            [path, text, lines] = [(0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .chainFilePath */ .P6)(chain, month, part + 1), '', 0];
        }
        const line = JSON.stringify({ schema: chain.lineSchema, ...entry, previous: last });
        known.add(chain.identity(entry));
        last = (0,_intents_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(line);
        text += `${line}\n`;
        lines++;
        changed.set(path, text);
        note(files, { path, lines, last });
    }
    if (changed.size > 0)
        changed.set((0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .chainIndexPath */ .rF)(chain), `${JSON.stringify({ ...index, files }, null, 2)}\n`);
    return changed;
}
function note(files, file) {
    const at = files.findIndex(({ path }) => path === file.path);
    if (at < 0)
        files.push(file);
    else
        files[at] = file;
}
async function openLast(chain, read, place, files, now) {
    const current = (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .chainFilePath */ .P6)(chain, (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .monthOf */ .GS)(now.getTime()), 1);
    const newest = files.at(-1);
    const isNewMonth = newest === undefined || (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .chainFileMonth */ .sK)(chain, newest.path).month < (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .chainFileMonth */ .sK)(chain, current).month;
    const path = isNewMonth ? current : newest.path;
    const before = isNewMonth ? newest : files.at(-2);
    const text = (await read(path)) ?? '';
    const recorded = isNewMonth ? {} : { recorded: { lines: newest.lines, last: newest.last } };
    return { path, text, ...(await (0,_verify_chain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyChainFile */ .f)(chain, text, { path, previous: before?.last ?? null, ...recorded }, place)) };
}


/***/ }),

/***/ 73569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ monthOf),
/* harmony export */   P6: () => (/* binding */ chainFilePath),
/* harmony export */   rF: () => (/* binding */ chainIndexPath),
/* harmony export */   sK: () => (/* binding */ chainFileMonth),
/* harmony export */   zc: () => (/* binding */ MAX_LEDGER_FILE_LENGTH)
/* harmony export */ });
const MAX_LEDGER_FILE_LENGTH = 600_000;
function chainIndexPath({ stem }) {
    return `${stem}.json`;
}
function chainFilePath({ stem }, month, part) {
    return `${stem}-${month}${part > 1 ? `-${part}` : ''}.ndjson`;
}
function chainFileMonth({ stem }, path) {
    const rest = path.startsWith(`${stem}-`) ? path.slice(stem.length + 1) : '';
    const [, month = '', part = '1'] = /^(\d{4}-\d{2})(?:-(\d+))?\.ndjson$/.exec(rest) ?? [];
    return { month, part: Number(part) };
}
function monthOf(ms) {
    return new Date(Math.max(0, ms)).toISOString().slice(0, 7);
}


/***/ }),

/***/ 80602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseChainIndex),
/* harmony export */   U: () => (/* binding */ readChain)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52731);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73569);
/* harmony import */ var _verify_chain_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7202);



async function readChain(chain, read, place, sinceMs, now) {
    const indexText = await read((0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .chainIndexPath */ .rF)(chain));
    const index = await parseChainIndex(chain, indexText, place);
    const since = (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(sinceMs);
    const entries = [];
    let previous = null;
    for (const { path, lines, last } of index.files) {
        if ((0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .chainFileMonth */ .sK)(chain, path).month >= since || path === index.files.at(-1)?.path) {
            const file = await (0,_verify_chain_file_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyChainFile */ .f)(chain, (await read(path)) ?? '', { path, previous, recorded: { lines, last } }, place);
            entries.push(...file.entries);
            previous = file.last;
        }
        else
            previous = last;
    }
    const next = (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .chainFilePath */ .P6)(chain, (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(now.getTime()), 1);
    if ((0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .chainFileMonth */ .sK)(chain, index.files.at(-1)?.path ?? '').month < (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .chainFileMonth */ .sK)(chain, next).month) {
        const begun = await (0,_verify_chain_file_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyChainFile */ .f)(chain, (await read(next)) ?? '', { path: next, previous }, place);
        entries.push(...begun.entries);
    }
    return { indexText, entries };
}
async function parseChainIndex(chain, text, place) {
    if (text === undefined)
        return { schema: chain.indexSchema, files: [] };
    const { index } = await chain.load();
    try {
        const parsed = index.safeParse(JSON.parse(text)).data;
        if (parsed !== undefined)
            return parsed;
    }
    catch {
    }
    const path = (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .chainIndexPath */ .rF)(chain);
    throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path} (${place}) is no index of a ledger that this version reads. Restore it from the history of ${place}; ${chain.refusal} until then.`, { places: [{ file: path }] });
}


/***/ }),

/***/ 7202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ verifyChainFile)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52731);
/* harmony import */ var _intents_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28529);


async function verifyChainFile(chain, text, expected, place) {
    const { line: schema } = await chain.load();
    const parseLine = (line) => {
        try {
            return schema.safeParse(JSON.parse(line)).data;
        }
        catch {
            return undefined;
        }
    };
    const broken = (line, what) => brokenLedger(chain, expected.path, place, line, what);
    const entries = [];
    let last = expected.previous;
    let lastRecorded = expected.recorded === undefined;
    const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
    for (const [index, line] of lines.entries()) {
        const entry = parseLine(line);
        if (entry === undefined)
            throw broken(index + 1, 'it is no line of a ledger');
        if (entry.previous !== last)
            throw broken(index + 1, 'it does not follow the line before it');
        entries.push(entry);
        last = (0,_intents_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(line);
        if (index + 1 === expected.recorded?.lines)
            lastRecorded = last === expected.recorded.last;
    }
    if (!lastRecorded)
        throw broken(expected.recorded?.lines ?? 1, 'it is not the line that the index records');
    return { entries, last };
}
function brokenLedger({ name, refusal }, file, place, line, what) {
    return new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The ${name} is not as it was written: ${file}, line ${line} (${place}): ${what}. ` +
        `${refusal[0]?.toUpperCase() ?? ''}${refusal.slice(1)} until this is clear: compare the file with its history and restore it from the last commit that is right.`, { places: [{ file, line }] });
}


/***/ }),

/***/ 7905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ALLOW_COMMANDS)
/* harmony export */ });
const ALLOW_COMMANDS = 'allow commands with --run-commands, or run-commands: true in the action';


/***/ }),

/***/ 26561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   fV: () => (/* binding */ fencedText),
/* harmony export */   h0: () => (/* binding */ plainLine)
/* harmony export */ });
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;
const LONGEST_LINE = 1000;
const LONGEST_BLOCK = 15_000;
function fencedText(lines, most) {
    const shown = [];
    let length = 0;
    for (const line of lines.slice(0, most).map(plainLine)) {
        length += line.length;
        if (length > LONGEST_BLOCK)
            break;
        shown.push(line);
    }
    if (lines.length > shown.length)
        shown.push(`… and ${lines.length - shown.length} more`);
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


/***/ }),

/***/ 88838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ findingsLeft)
/* harmony export */ });
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
    const ids = new Set(findings.map(({ id }) => id));
    const touches = touching(findings);
    for (const reading of readings) {
        if (reading.outcome === 'unknown')
            return `${sensor} could not tell (${reading.reason}): ${reading.detail}`;
        const sources = new Set((reading.looked ?? []).map(({ what }) => what));
        const hiding = reading.scope.unjudged.find(({ path, hides }) => hides === undefined ? sources.has(path) || touches(path) : hides.some((id) => ids.has(id)));
        if (hiding !== undefined)
            return `${sensor} could not judge ${hiding.path}: ${hiding.reason}`;
    }
    return undefined;
}
function touching(findings) {
    const places = new Set(findings.map(({ path = '' }) => folderOf(path)));
    const sorted = [...places].toSorted();
    return (path) => {
        const folder = folderOf(path);
        return isBeginning(folder, sorted) || isIn(folder, places);
    };
}
function isBeginning(start, sorted) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') < start)
            low = middle + 1;
        else
            high = middle;
    }
    return sorted[low]?.startsWith(start) === true;
}
function isIn(folder, places) {
    if (places.has(''))
        return true;
    for (let end = folder.indexOf('/'); end >= 0; end = folder.indexOf('/', end + 1))
        if (places.has(folder.slice(0, end + 1)))
            return true;
    return false;
}
function folderOf(path) {
    const plain = path.replace(/\/$/, '');
    return plain === '' || plain === '.' ? '' : `${plain}/`;
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

/***/ 66638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ MAX_PATH_LENGTH),
/* harmony export */   Mm: () => (/* binding */ episodeStart),
/* harmony export */   Z4: () => (/* binding */ CLOCK_SCHEMA),
/* harmony export */   yK: () => (/* binding */ CLOCK_FILE)
/* harmony export */ });
const CLOCK_FILE = 'clock.json';
const CLOCK_SCHEMA = 'sar.clock/1';
const MAX_PATH_LENGTH = 500;
function episodeStart(clock, id) {
    const entry = clock.get(id);
    return entry?.lastGone ?? entry?.firstSeen;
}


/***/ }),

/***/ 75312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ goneJudge)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/governance/governance-signal.js
var governance_signal = __webpack_require__(50229);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/clock/clock.js
var clock = __webpack_require__(66638);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/clock/sight.js

function sightsOf(readings) {
    const answers = new Map();
    for (const reading of readings) {
        if (reading.outcome === 'unknown')
            continue;
        const others = answers.get(reading.sensor);
        if (others === undefined)
            answers.set(reading.sensor, [reading]);
        else
            others.push(reading);
    }
    for (const { sensor, outcome } of readings)
        if (outcome === 'unknown')
            answers.delete(sensor);
    return new Map([...answers].map(([sensor, given]) => [sensor, sightOf(given)]));
}
function sightOf(answers) {
    const sources = sourcesOf(answers);
    const all = answers.flatMap(({ scope }) => scope.unjudged);
    const hidden = new Set(all.flatMap(({ hides = [] }) => hides));
    const open = all.filter(({ hides }) => hides === undefined);
    const unjudged = new Set(open.map(({ path }) => placeOf(path)));
    const holdsUnjudged = folderTest(unjudged);
    const isSourceUnread = open.some(unreadTest(sources));
    return (path, id) => {
        if (hidden.has(id))
            return false;
        const place = placeOf(path);
        if (isWithin(place, unjudged) || holdsUnjudged(place))
            return false;
        return !isSourceUnread || sources.has(place);
    };
}
function sourcesOf(answers) {
    const sources = new Map();
    for (const { what, detail } of answers.flatMap(({ looked = [] }) => looked)) {
        const said = sources.get(placeOf(what));
        if (said === undefined)
            sources.set(placeOf(what), [detail]);
        else
            said.push(detail);
    }
    return sources;
}
function unreadTest(sources) {
    const saysMore = [...sources.values()].some(({ length }) => length > 1);
    return ({ path, reason }) => {
        const said = sources.get(placeOf(path));
        return said !== undefined && (saysMore || said.includes(reason));
    };
}
function folderTest(paths) {
    const sorted = [...paths].toSorted();
    return (folder) => {
        if (folder === '.')
            return sorted.length > 0;
        const start = `${folder}/`;
        let [low, high] = [0, sorted.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((sorted[middle] ?? '') < start)
                low = middle + 1;
            else
                high = middle;
        }
        return sorted[low]?.startsWith(start) === true;
    };
}
function placeOf(path) {
    const place = path.replace(/\/$/, '').slice(0, clock/* MAX_PATH_LENGTH */.Kb);
    return place === '' ? '.' : place;
}
function isWithin(path, paths) {
    if (paths.size === 0)
        return false;
    if (paths.has('.') || paths.has(path))
        return true;
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
        if (paths.has(path.slice(0, end)))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/clock/coverage.js


function goneJudge({ isDefaultBranch, isPart, readings, undecided }) {
    if (!isDefaultBranch || isPart)
        return () => false;
    const answered = sightsOf(readings);
    const unread = unreadWorkflows(readings);
    const sawAll = readings.length > 0 && readings.every((reading) => reading.outcome !== 'unknown' && reading.scope.unjudged.length === 0);
    return ({ id, sensor, rule, path }) => {
        if (sensor !== governance_signal/* GOVERNANCE_SENSOR */.Qd)
            return answered.get(sensor)?.(path, id) ?? false;
        if (unread.has(placeOf(path)))
            return false;
        return rule !== governance_signal/* UNUSED_WAIVER */.Se || (undecided === undefined ? sawAll : !undecided.has(id));
    };
}
function unreadWorkflows(readings) {
    const ofPipeline = readings.flatMap((reading) => (reading.layer === 'L2' && reading.outcome !== 'unknown' ? reading.scope.unjudged : []));
    return new Set(ofPipeline.flatMap(({ path, job }) => (job === undefined ? [placeOf(path)] : [])));
}


/***/ }),

/***/ 68364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ nextGapIds)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52731);
/* harmony import */ var _gap_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50162);


const MAX_NUMBER = 9999;
function nextGapIds(taken, count) {
    let highest = 0;
    for (const id of taken)
        highest = Math.max(highest, (0,_gap_order_js__WEBPACK_IMPORTED_MODULE_0__/* .gapNumber */ .kO)(id));
    if (highest + count > MAX_NUMBER)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`the ids of gaps are used up: SAR-G${highest} is taken, and SAR-G${MAX_NUMBER} is the last`);
    return Array.from({ length: count }, (_, at) => `SAR-G${String(highest + 1 + at).padStart(2, '0')}`);
}


/***/ }),

/***/ 47103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ changeKey),
/* harmony export */   Q7: () => (/* binding */ proposeGaps),
/* harmony export */   ol: () => (/* binding */ MAX_NEW_GAPS)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90865);
/* harmony import */ var _gap_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50162);
/* harmony import */ var _next_gap_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68364);



const MAX_FINDINGS = 100;
const MAX_LENGTH = 40_000;
const MAX_WORDS = 160;
const MAX_PATH = 100;
const MAX_NOTE = 400;
const MAX_NEW_GAPS = 20;
const MAX_CHANGED_GAPS = 100;
function proposeGaps(input) {
    const changes = changedGaps(input);
    const missing = newSubjects(input);
    const ids = (0,_next_gap_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .nextGapIds */ .E)(input.gaps.map(({ id }) => id), Math.min(missing.length, MAX_NEW_GAPS));
    const additions = ids.flatMap((id, at) => {
        const subject = missing[at];
        return subject === undefined ? [] : [{ kind: 'add', gap: gapOfSubject(id, subject) }];
    });
    const kept = changes.slice(0, MAX_CHANGED_GAPS);
    return { proposals: [...kept, ...additions], left: changes.length - kept.length + missing.length - additions.length };
}
function changedGaps({ subjects, present, gaps, isGone, at, isOffered }) {
    const open = new Set(subjects.flatMap(({ members }) => members.map(({ signal }) => signal.id)));
    const changes = (0,_gap_order_js__WEBPACK_IMPORTED_MODULE_1__/* .inGapOrder */ .WH)(gaps).flatMap((gap) => {
        const { findings = [], status } = gap;
        if (findings.length === 0 || status === 'ok')
            return [];
        if (status === 'resolved')
            return findings.some(({ id }) => open.has(id)) ? [{ kind: 'reopen', gap: reopened(gap) }] : [];
        const isOver = findings.every((finding) => !present.has(finding.id) && isGone(finding));
        return isOver ? [{ kind: 'resolve', gap: resolved(gap, findings, at.slice(0, 10)) }] : [];
    });
    return changes.filter((proposal) => isOffered?.({ change: changeKey(proposal) }) !== true);
}
function changeKey({ kind, gap }) {
    return `${gap.id}:${kind}`;
}
function reopened(gap) {
    const { resolved: _resolved, ...rest } = gap;
    return { ...rest, status: 'open' };
}
function resolved(gap, findings, day) {
    const rules = [...new Set(findings.map(({ sensor, rule }) => `${sensor}/${rule}`))].slice(0, 5).join(', ');
    return { ...gap, status: 'resolved', resolved: { at: day, by: 'SAR', evidence: `no finding of ${rules} is left` } };
}
function newSubjects({ subjects, gaps, settings, isOffered }) {
    const named = new Set(gaps.flatMap(({ findings = [] }) => findings.map(({ id }) => id)));
    return subjects.filter((subject) => {
        const ids = subject.members.map(({ signal }) => signal.id);
        return settings.propose.includes((0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .severityOf */ .x)(subject)) && !ids.some((id) => named.has(id)) && isOffered?.({ findings: ids }) !== true;
    });
}
function gapOfSubject(id, subject) {
    const { root, members, group, playbook } = subject;
    const { signal, owner } = root;
    const others = members.length - 1;
    const more = others === 0 ? '' : ` and ${others} more ${others === 1 ? 'place' : 'places'}`;
    return {
        id,
        gap: group === undefined ? placed(signal) : oneLine(group.title, MAX_WORDS) || group.kind,
        layer: signal.layer,
        severity: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .severityOf */ .x)(subject),
        status: 'open',
        ...(owner !== undefined && { owner }),
        ...(playbook !== undefined && { playbook: oneLine(playbook, MAX_PATH) }),
        note: oneLine(`Found by ${signal.sensor}/${signal.rule} in ${signal.artefact.path}${more}.`, MAX_NOTE),
        findings: namedFindings(members),
    };
}
function namedFindings(members) {
    const named = [];
    let room = MAX_LENGTH;
    for (const { signal } of members.slice(0, MAX_FINDINGS)) {
        const { id, sensor, rule } = signal;
        const one = { id, sensor, rule, path: signal.artefact.path.trim() === '' ? '.' : signal.artefact.path };
        room -= JSON.stringify(one).length;
        if (room < 0 && named.length > 0)
            break;
        named.push(one);
    }
    return named;
}
function placed({ message, rule, artefact: { path } }) {
    const [sentence = ''] = message.split(/\. (?=\p{Lu})/u, 1);
    const words = oneLine(sentence, MAX_WORDS) || rule;
    const place = oneLine(path, MAX_PATH);
    return place === '' || words.includes(place) ? words : `${words} (${place})`;
}
function oneLine(text, max) {
    const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\s]+/gu, ' ').trim();
    if (line.length <= max)
        return line;
    const cut = line.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '');
    return `${cut.trimEnd()}…`;
}


/***/ })

};
