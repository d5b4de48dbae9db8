export const id = 514;
export const ids = [514];
export const modules = {

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

/***/ 30632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ commitFiles)
/* harmony export */ });
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79626);
/* harmony import */ var _list_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40706);
/* harmony import */ var _read_blobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73682);



function commitFiles(root, commit) {
    (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCommit */ .F)(root, commit);
    return {
        commit,
        list: (folder) => (0,_list_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .listEntries */ .f)(root, commit, folder),
        read: (ids, maxBytes) => new Map([...(0,_read_blobs_js__WEBPACK_IMPORTED_MODULE_2__/* .readBlobs */ .b)(root, ids, maxBytes)].map(([id, blob]) => [id, contentOf(blob)])),
    };
}
function contentOf(blob) {
    if (blob.kind !== 'bytes')
        return blob;
    try {
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(blob.bytes) };
    }
    catch {
        return { kind: 'not-utf8' };
    }
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

/***/ 59692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ intentRunOf)
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/removal-words.js
function removalWords(removal) {
    switch (removal.kind) {
        case 'nothing':
            return '';
        case 'committed':
            return `removed ${removal.files} ${removal.files === 1 ? 'file' : 'files'} in commit ${removal.commit.slice(0, 12)}`;
        case 'pull-request':
            return `the branch forbids the removal (${removal.detail}); ${removal.url} offers it, and the intents are not applied again`;
        case 'failed':
            return `the files could not be removed: ${removal.detail}; the intents are recorded and not applied again`;
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/intents/intent-run-of.js

function intentRunOf({ mailbox, report }) {
    return { mailbox, dryRun: report.dryRun, intents: report.intents, removal: removalWords(report.removal), notes: report.notes };
}


/***/ }),

/***/ 27951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ intentLines)
/* harmony export */ });
/* harmony import */ var _safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31554);
/* harmony import */ var _safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77072);
/* harmony import */ var _terminal_display_width_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23771);
/* harmony import */ var _variables_text_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32551);
/* harmony import */ var _intent_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2361);





const REASON_INDENT = '    ';
function intentLines({ mailbox, dryRun, intents, removal, notes }, columns) {
    const rows = (0,_intent_run_js__WEBPACK_IMPORTED_MODULE_0__/* .mostUrgentIntents */ .Ox)(intents);
    const cells = rows.map((row) => [row.outcome, (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalSafe */ .k)((0,_intent_run_js__WEBPACK_IMPORTED_MODULE_0__/* .intentRowWords */ .ih)(row)), (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalSafe */ .k)(row.target ?? '')]);
    const table = columns === undefined
        ? (0,_variables_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textTable */ .e)(cells.map((row, index) => [...row, (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalSafe */ .k)(rows[index]?.reasons.join('; ') ?? '')]), undefined)
        : (0,_variables_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textTable */ .e)(cells, columns).flatMap((line, index) => [line, ...reasonLines(rows[index]?.reasons ?? [], columns)]);
    return [
        ...table,
        ...notes.map(_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalSafe */ .k),
        ...(removal === '' ? [] : [(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalSafe */ .k)(removal)]),
        (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalSafe */ .k)(`${mailbox}: ${(0,_intent_run_js__WEBPACK_IMPORTED_MODULE_0__/* .intentCounts */ .r4)(intents)}${dryRun ? ' (dry run: nothing was written)' : ''}`),
    ].map(_safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .breakWorkflowCommands */ .$);
}
function reasonLines(reasons, columns) {
    return reasons.flatMap((reason) => (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapWords */ .EO)((0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalSafe */ .k)(reason), columns - REASON_INDENT.length).map((line) => `${REASON_INDENT}${line}`));
}


/***/ }),

/***/ 2361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ mostUrgentIntents),
/* harmony export */   ih: () => (/* binding */ intentRowWords),
/* harmony export */   r4: () => (/* binding */ intentCounts)
/* harmony export */ });
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55617);

const ORDER = ['refused', 'failed', 'applied', 'planned', 'unchanged', 'superseded', 'remaining'];
function mostUrgentIntents(intents) {
    return intents.toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) || (a.path < b.path ? -1 : 1));
}
function intentRowWords({ path, name, operation, length, hashPrefix }) {
    if (name === undefined)
        return path.slice(path.lastIndexOf('/') + 1);
    const digest = length === undefined || hashPrefix === undefined ? '' : ` (${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(length, 'character')}, SHA-256 ${hashPrefix}…)`;
    return `${operation ?? ''} ${name}${digest}`.trim();
}
function intentCounts(intents) {
    const counted = ORDER.map((outcome) => [outcome, intents.filter((row) => row.outcome === outcome).length]);
    const words = counted.filter(([, count]) => count > 0).map(([outcome, count]) => `${count} ${outcome}`);
    return words.length === 0 ? 'no intents' : words.join(', ');
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

/***/ 98927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ journalText),
/* harmony export */   ip: () => (/* binding */ JOURNAL_PATH),
/* harmony export */   z8: () => (/* binding */ parseJournal)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77154);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52731);

const JOURNAL_PATH = 'intents/journal.json';
async function parseJournal(text, place) {
    if (text === undefined)
        return [];
    const { intentJournalSchema } = await (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .ledgerSchemas */ .OA)();
    try {
        const parsed = intentJournalSchema.safeParse(JSON.parse(text));
        if (parsed.success)
            return parsed.data.entries;
    }
    catch {
    }
    throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${JOURNAL_PATH} (${place}) is no journal that this version reads. Restore it from the history of ${place}; nothing is applied until then.`, { places: [{ file: JOURNAL_PATH }] });
}
function journalText(entries) {
    if (entries.length === 0)
        return null;
    const schema = 'sar.intent-journal/1';
    return `{"schema": "${schema}", "entries": [\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}\n`;
}


/***/ }),

/***/ 60091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ VARIABLES_CHAIN),
/* harmony export */   l: () => (/* binding */ LEDGER_INDEX_PATH)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77154);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73569);


const VARIABLES_CHAIN = {
    name: 'ledger of variables',
    stem: 'ledger/variables',
    indexSchema: 'sar.ledger-index/1',
    lineSchema: 'sar.ledger/1',
    refusal: 'nothing is applied',
    load: async () => {
        const { ledgerEntrySchema, ledgerIndexSchema } = await (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .ledgerSchemas */ .OA)();
        return { line: ledgerEntrySchema, index: ledgerIndexSchema };
    },
    identity: ({ id, content, outcome }) => `${id} ${content} ${outcome}`,
};
const LEDGER_INDEX_PATH = (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .chainIndexPath */ .rF)(VARIABLES_CHAIN);


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

/***/ 34107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ MAX_INTENTS_PER_RUN)
/* harmony export */ });
const MAX_INTENTS_PER_RUN = 500;


/***/ }),

/***/ 4364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ processMailbox)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/halt/halt-guard.js
var halt_guard = __webpack_require__(5533);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/halt/halted-branch.js
var halted_branch = __webpack_require__(55393);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/sha256.js
var sha256 = __webpack_require__(28529);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/plan/target-key.js
var target_key = __webpack_require__(57223);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/redact-value.js
const MIN_LENGTH = 3;
function redactValue(message, value) {
    if (value === null || value.length < MIN_LENGTH)
        return message;
    return message.replaceAll(value, '[value]').replaceAll(JSON.stringify(value).slice(1, -1), '[value]');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/write-result.js
function stoppedWrite({ reason, cause }) {
    return cause === undefined ? { kind: 'halted', reason } : { kind: 'failed', reason, cause, mayHaveHappened: false };
}
function writtenUnrecorded(results, why) {
    if (![...results.values()].some(({ kind }) => kind === 'applied'))
        return undefined;
    const reason = unrecordedWords(why);
    return new Map([...results].map(([path, result]) => [
        path,
        result.kind === 'applied' ? { kind: 'failed', reason, cause: 'failed', mayHaveHappened: true } : result,
    ]));
}
function unrecordedWords(why) {
    return `it was written, and could not be recorded: ${why}; the next run records it`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/apply-writes.js




const FRESH_MS = 5000;
async function applyWrites(writes, ports, listedAt) {
    const results = new Map();
    const stops = new Stops();
    const one = async (write) => {
        const stopped = stops.of(write.intent.target);
        const result = stopped ?? (await applyOne(write, ports, listedAt));
        if (stopped === undefined && result.kind === 'failed')
            stops.note(write.intent.target, result.cause);
        results.set(write.intent.path, result);
    };
    const [deletions, others] = [
        writes.filter(({ planned }) => planned.after === null),
        writes.filter(({ planned }) => planned.after !== null),
    ];
    for (const write of [...deletions, ...others])
        await one(write);
    return results;
}
class Stops {
    #rateLimited = false;
    #targets = new Map();
    note(target, cause) {
        if (cause === 'rate-limited')
            this.#rateLimited = true;
        if (cause === 'forbidden' || cause === 'no-token')
            this.#targets.set((0,target_key/* targetKey */.hD)(target), cause);
    }
    of(target) {
        if (this.#rateLimited)
            return notTried('the rate limit is used up', 'rate-limited');
        const cause = this.#targets.get((0,target_key/* targetKey */.hD)(target));
        return cause === undefined ? undefined : notTried(`${(0,target_key/* targetText */.Z3)(target)} cannot be written`, cause);
    }
}
function notTried(why, cause) {
    return { kind: 'failed', reason: `not tried: ${why}; the next run tries it`, cause, mayHaveHappened: false };
}
async function applyOne(write, ports, listedAt) {
    const { intent, planned } = write;
    if (intent.expect !== undefined && ports.now().getTime() - listedAt.getTime() > FRESH_MS) {
        const stale = await staleness(write, ports);
        if (stale !== undefined)
            return stale;
    }
    const verdict = await ports.guard.check();
    if (!verdict.isAllowed)
        return stoppedWrite(verdict);
    const outcome = intent.value === null
        ? await ports.writer.remove(intent.target, intent.name)
        : await ports.writer.set(intent.target, intent.name, intent.value, planned.before !== null);
    return settle(write, outcome, ports);
}
async function staleness({ intent, planned }, ports) {
    const current = await ports.reader.get(intent.target, intent.name);
    if (!current.known)
        return { kind: 'failed', reason: current.detail, cause: current.reason, mayHaveHappened: false };
    if ((0,sha256/* valueHash */.K)(current.value?.value) === planned.before)
        return undefined;
    return { kind: 'refused', reason: '`expect` does not hold any more: the variable was changed while this run was at work' };
}
async function settle(write, outcome, ports) {
    if (outcome.outcome !== 'refused' && outcome.outcome !== 'failed')
        return { kind: 'applied', at: ports.now() };
    const { intent, planned } = write;
    const reason = redactValue(outcome.detail, intent.value);
    if (outcome.reason === 'invalid')
        return { kind: 'refused', reason: `GitHub does not take it: ${reason}` };
    const cause = outcome.reason;
    if (outcome.outcome === 'refused' || cause === 'rate-limited' || cause === 'forbidden' || cause === 'no-token') {
        return { kind: 'failed', reason, cause, mayHaveHappened: false };
    }
    const current = await ports.reader.get(intent.target, intent.name);
    const now = current.known ? (0,sha256/* valueHash */.K)(current.value?.value) : undefined;
    if (now === planned.after)
        return { kind: 'applied', at: ports.now() };
    return { kind: 'failed', reason, cause, mayHaveHappened: now !== planned.before };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/plan/refusal-line.js
const REFUSAL = { before: null, after: null };
function isRefusalLine({ outcome, before, after }) {
    return outcome === 'refused' && before === REFUSAL.before && after === REFUSAL.after;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/ledger-entries.js


const MAX_QUEUED_BY = 100;
function journalEntry({ path, blob }, intent, write, facts) {
    return { ...change(intent, write, facts), path, blob };
}
function ledgerEntries(decisions, orphans, results, facts) {
    return [
        ...orphans.flatMap(({ entry, verdict }) => verdict === 'applied' || verdict === 'refused' ? [settledOrphan(entry, verdict, facts)] : []),
        ...decisions.flatMap((decision) => {
            const settled = decision.intent === undefined ? undefined : ledger_entries_settle(decision, results);
            if (decision.intent === undefined || settled === undefined)
                return [];
            const { outcome, at = facts.at, ...write } = settled;
            return [{ ...change(decision.intent, write, { ...facts, at }), outcome }];
        }),
    ];
}
function refusalEntries(refused, facts) {
    return refused.flatMap(({ intent, verdict }) => {
        const isKnown = verdict.kind === 'refused' && (verdict.conflict !== undefined || verdict.isRecorded === true);
        return intent === undefined || isKnown ? [] : [{ ...change(intent, REFUSAL, facts), outcome: 'refused' }];
    });
}
function ledger_entries_settle({ path, verdict }, results) {
    switch (verdict.kind) {
        case 'write': {
            const result = results.get(path);
            return result?.kind === 'applied' ? { outcome: 'applied', before: verdict.before, after: verdict.after, at: result.at } : undefined;
        }
        case 'recovered':
            return { outcome: 'applied', before: verdict.before, after: verdict.after };
        case 'unchanged':
            return { outcome: 'unchanged', before: verdict.now, after: verdict.now };
        case 'superseded': {
            const came = verdict.by === undefined || (results.get(verdict.by)?.kind ?? 'applied') === 'applied';
            return came ? { outcome: 'superseded', before: null, after: null } : undefined;
        }
        case 'refused':
            return verdict.conflict === undefined ? undefined : { outcome: 'refused', ...verdict.conflict };
        default:
            return undefined;
    }
}
function settledOrphan(entry, outcome, { run, at }) {
    const { path: _path, blob: _blob, ...rest } = entry;
    return { ...rest, run, at: at.toISOString(), outcome };
}
function change(intent, { before, after }, { commit, run, at }) {
    return {
        id: intent.id,
        content: intent.content,
        operation: intent.operation,
        ...(0,target_key/* targetFields */.lU)(intent.target),
        name: intent.name,
        before,
        after,
        ...(intent.queuedBy !== undefined && { queued_by: [...intent.queuedBy].slice(0, MAX_QUEUED_BY).join('') }),
        queued_at: intent.queuedAt,
        commit,
        run,
        at: at.toISOString(),
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ledger/append-chain.js
var append_chain = __webpack_require__(95334);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ledger/ledger.js
var ledger = __webpack_require__(60091);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ledger/append-ledger.js


async function appendLedger(read, place, added, now) {
    return (0,append_chain/* appendChain */.m)(ledger/* VARIABLES_CHAIN */.K, read, place, added, now);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ledger/journal.js
var ledger_journal = __webpack_require__(98927);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ledger/read-chain.js
var read_chain = __webpack_require__(80602);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ledger/read-ledger.js


const SLACK_MS = 24 * 60 * 60_000;
async function readLedger(read, place, sinceMs, now) {
    return (0,read_chain/* readChain */.U)(ledger/* VARIABLES_CHAIN */.K, read, place, Math.min(sinceMs, now.getTime()) - SLACK_MS, now);
}
async function parseLedgerIndex(text, place) {
    return (0,read_chain/* parseChainIndex */.R)(ledger/* VARIABLES_CHAIN */.K, text, place);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/mailbox-state.js





async function readMailboxState(state, oldestMs, now, readOnly) {
    const load = async (read) => {
        const text = await read(ledger_journal/* JOURNAL_PATH */.ip);
        const journal = await (0,ledger_journal/* parseJournal */.z8)(text, state.place);
        const ledger = await readLedger(read, state.place, Math.min(oldestMs, ...journal.map((entry) => Date.parse(entry.queued_at) || 0)), now);
        return { journal, journalText: text, ledger };
    };
    if (readOnly)
        return load(async (path) => state.read(path));
    let loaded;
    await state.update('Read the journal and the ledger of variables', async (read) => {
        loaded = await load(read);
        return new Map();
    });
    if (loaded === undefined)
        throw new Error('the state store did not ask for the change');
    return loaded;
}
async function beginWrites(state, read, entries) {
    const text = (0,ledger_journal/* journalText */.Jh)(entries);
    await state.update(`Begin ${entries.length} writes of variables`, async (reader) => {
        const now = await reader(ledger_journal/* JOURNAL_PATH */.ip);
        if (now !== undefined && now === text)
            return new Map();
        if (now !== read.journalText || (await reader(ledger/* LEDGER_INDEX_PATH */.l)) !== read.ledger.indexText) {
            throw new user_error/* UserError */.y('Another run changed the journal or the ledger of variables while this one was planning: nothing was applied. ' +
                'Run it again, and give the workflow one concurrency group so that its runs follow one another.');
        }
        return new Map([[ledger_journal/* JOURNAL_PATH */.ip, text]]);
    });
}
async function recordRun(state, added, open, now) {
    let last;
    await state.update(`Record ${added.length} intents in the ledger of variables`, async (read) => {
        const change = new Map(await appendLedger(read, state.place, added, now));
        last = await lastLineHash(change.get(ledger/* LEDGER_INDEX_PATH */.l), state.place);
        const text = (0,ledger_journal/* journalText */.Jh)(open);
        if (((await read(ledger_journal/* JOURNAL_PATH */.ip)) ?? null) !== text)
            change.set(ledger_journal/* JOURNAL_PATH */.ip, text);
        return change;
    });
    return last;
}
async function lastLineHash(index, place) {
    return (await parseLedgerIndex(index ?? undefined, place)).files.at(-1)?.last;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/apply-journaled.js




async function applyJournaled(plan, state, facts, ports, listedAt, guard) {
    const writes = plan.decisions.flatMap((decision) => {
        const { intent, verdict } = decision;
        return intent === undefined || verdict.kind !== 'write' ? [] : [{ decision, intent, planned: verdict }];
    });
    const entries = writes.map(({ decision, intent, planned }) => journalEntry(decision, intent, planned, facts));
    const verdict = entries.length === 0 ? { isAllowed: true } : await guard.check();
    const isBegun = verdict.isAllowed && entries.length > 0;
    if (isBegun)
        await beginWrites(ports.state, state, [...plan.unsettled, ...entries]);
    const byPath = verdict.isAllowed
        ? await applyWrites(writes, { ...ports, guard }, listedAt)
        : new Map(writes.map(({ intent }) => [intent.path, stoppedWrite(verdict)]));
    const open = [
        ...plan.unsettled.filter((entry) => isStillOpen(entry, plan)),
        ...entries.filter(({ path }) => {
            const result = byPath.get(path);
            return result?.kind === 'failed' && result.mayHaveHappened;
        }),
    ];
    return { byPath, open, isJournalChanged: isBegun || state.journal.length > 0 };
}
function isStillOpen(entry, plan) {
    if (plan.orphans.some((orphan) => orphan.entry === entry))
        return plan.orphans.some((orphan) => orphan.entry === entry && orphan.verdict === 'kept');
    return plan.decisions.some(({ path, blob, verdict }) => path === entry.path && blob === entry.blob && verdict.kind === 'failed');
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/mailbox/read-mailbox.js + 1 modules
var read_mailbox = __webpack_require__(81177);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/compare-text.js
var compare_text = __webpack_require__(78108);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/intent.js

function compareIntents(a, b) {
    return a.queuedAtMs - b.queuedAtMs || (0,compare_text/* compareText */.n)(a.fileName, b.fileName) || (0,compare_text/* compareText */.n)(a.path, b.path);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/file-name.js
var file_name = __webpack_require__(92270);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/plan/handled-variables.js





class HandledVariables {
    #newest = new Map();
    constructor(entries) {
        for (const entry of entries)
            if (!isRefusalLine(entry))
                this.#add(entry, undefined);
    }
    addJournaled(entry) {
        this.#add(entry, (0,file_name/* fileNameOf */.bV)(entry.path));
    }
    isOutdated(intent) {
        const newest = this.#newest.get(variableKey((0,target_key/* targetKey */.hD)(intent.target), intent.name));
        if (newest === undefined || newest.queuedAtMs < intent.queuedAtMs)
            return false;
        if (newest.queuedAtMs > intent.queuedAtMs)
            return true;
        return newest.fileName !== undefined && (0,compare_text/* compareText */.n)(intent.fileName, newest.fileName) < 0;
    }
    #add(entry, fileName) {
        const target = (0,target_key/* targetOfFields */.g$)(entry);
        const queuedAtMs = Date.parse(entry.queued_at);
        if (target === undefined || Number.isNaN(queuedAtMs))
            return;
        const key = variableKey((0,target_key/* targetKey */.hD)(target), entry.name);
        const known = this.#newest.get(key);
        if (known === undefined || known.queuedAtMs <= queuedAtMs)
            this.#newest.set(key, { queuedAtMs, fileName });
    }
}
function variableKey(target, name) {
    return `${target} ${name}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/plan/ledger-lookup.js

class LedgerLookup {
    #byId;
    #byContent;
    #refusals;
    constructor(entries) {
        const settled = entries.filter((entry) => !isRefusalLine(entry));
        this.#byId = new Map(settled.map((entry) => [entry.id, entry]));
        this.#byContent = new Map(settled.map((entry) => [entry.content, entry]));
        this.#refusals = new Map(entries.filter(isRefusalLine).map((entry) => [entry.content, entry]));
    }
    knows(entry) {
        return this.#byId.get(entry.id)?.content === entry.content;
    }
    verdict(intent) {
        const same = this.#byId.get(intent.id);
        if (same !== undefined && same.content !== intent.content) {
            return {
                kind: 'refused',
                reasons: [`an intent with this \`id\` and other content was dealt with before, at ${same.at}: use a new \`id\``],
            };
        }
        const known = same ?? this.#byContent.get(intent.content);
        if (known === undefined)
            return undefined;
        if (known.outcome !== 'refused')
            return { kind: 'recorded', reason: `it was dealt with before, at ${known.at}: ${known.outcome}` };
        return { kind: 'refused', reasons: [INTERRUPTED_CONFLICT], isRecorded: true };
    }
    refusal({ content }) {
        const refusal = this.#refusals.get(content);
        if (refusal === undefined)
            return undefined;
        const reason = `it was refused before, at ${refusal.at}: queue a new intent if it is allowed now`;
        return { kind: 'refused', reasons: [reason], isRecorded: true };
    }
}
const INTERRUPTED_CONFLICT = 'a run was interrupted while it wrote this, and the variable holds a third value now: somebody else wrote it; queue a new intent if it is still wanted';

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/plan/live-targets.js


const NOT_LISTED = (0,answer/* unknown */.L)('failed', 'the variables were not listed');
function liveValues(live, target) {
    return live.get((0,target_key/* targetKey */.hD)(target)) ?? NOT_LISTED;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/plan/variable-limits.js
const VARIABLE_LIMITS = { repo: 500, org: 1000, environment: 100, combinedBytes: 262_144 };
function variableBytes(name, value) {
    return name.length + Buffer.byteLength(value, 'utf8');
}
function totalBytes(values) {
    let bytes = 0;
    for (const [name, value] of values)
        bytes += variableBytes(name, value);
    return bytes;
}
function limitProblem(target, change) {
    const limit = VARIABLE_LIMITS[target.scope];
    if (change.isNew && change.count >= limit) {
        return `the ${target.scope} has ${change.count} variables already, and GitHub allows ${limit}: delete some first`;
    }
    if (change.grows && change.bytes !== undefined && change.bytes > VARIABLE_LIMITS.combinedBytes) {
        return (`the variables of organisation and repository would have ${change.bytes} bytes together; ` +
            `beyond ${VARIABLE_LIMITS.combinedBytes} GitHub hides some of them from runs: delete or shorten some first`);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/plan/simulated-targets.js


function simulateTargets(live, running, sharedBytes) {
    const targets = new Map();
    for (const [key, answer] of live) {
        if (answer.known)
            targets.set(key, { values: new Map(answer.value), bytes: totalBytes(answer.value) });
    }
    const own = (0,target_key/* targetKey */.hD)({ scope: 'repo', ...running });
    const organisation = (0,target_key/* targetKey */.hD)({ scope: 'org', owner: running.owner });
    return {
        value: (target, name) => of(target).values.get(name),
        problem(target, name, value) {
            const { values } = of(target);
            const old = values.get(name);
            const growth = variableBytes(name, value) - (old === undefined ? 0 : variableBytes(name, old));
            const together = combinedBytes(target);
            return limitProblem(target, {
                isNew: old === undefined,
                count: values.size,
                bytes: together === undefined ? undefined : together + growth,
                grows: growth > 0,
            });
        },
        apply(target, name, value) {
            const simulated = of(target);
            const old = simulated.values.get(name);
            if (old !== undefined)
                simulated.bytes -= variableBytes(name, old);
            if (value === null)
                simulated.values.delete(name);
            else {
                simulated.values.set(name, value);
                simulated.bytes += variableBytes(name, value);
            }
        },
    };
    function of(target) {
        const found = targets.get((0,target_key/* targetKey */.hD)(target));
        if (found === undefined)
            throw new Error(`target ${(0,target_key/* targetKey */.hD)(target)} is not known`);
        return found;
    }
    function combinedBytes(target) {
        if (target.scope === 'environment')
            return undefined;
        const key = (0,target_key/* targetKey */.hD)(target);
        const repository = key === organisation ? targets.get(own)?.bytes : targets.get(key)?.bytes;
        const shared = key === own || key === organisation ? (targets.get(organisation)?.bytes ?? sharedBytes) : undefined;
        return (repository ?? 0) + (shared ?? 0);
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/plan/plan-mailbox.js







function planMailbox(input) {
    const { screened, live } = input;
    const handled = new HandledVariables(input.ledger);
    const verdicts = new Map(screened.verdicts);
    const unsettled = [];
    const orphans = screened.orphans.map((entry) => judgeOrphan(entry, live));
    for (const { entry, verdict } of orphans) {
        if (verdict === 'dropped')
            continue;
        unsettled.push(entry);
        if (verdict !== 'kept')
            handled.addJournaled(entry);
    }
    const again = [];
    for (const { intent, entry, otherwise } of screened.interrupted) {
        const verdict = judgeInterrupted(intent, entry, live);
        if (verdict === 'not-made') {
            if (otherwise === undefined)
                again.push(intent);
            else
                verdicts.set(intent.path, otherwise);
            continue;
        }
        verdicts.set(intent.path, verdict);
        unsettled.push(entry);
        if (verdict.kind !== 'failed')
            handled.addJournaled(entry);
    }
    const pending = [...screened.pending, ...again].sort(compareIntents).filter((intent) => {
        const verdict = judgeAgainstOrphans(intent, orphans);
        if (verdict !== undefined)
            verdicts.set(intent.path, verdict);
        return verdict === undefined;
    });
    planPending(pending, input, handled, verdicts);
    return { decisions: input.files.map((file) => decision(file, verdicts)), orphans, unsettled };
}
function decision(file, verdicts) {
    const verdict = verdicts.get(file.path);
    if (verdict === undefined)
        throw new Error('a file of the mailbox has no verdict');
    return { path: file.path, blob: file.blob, intent: file.reading.kind === 'waiting' ? undefined : file.reading.intent, verdict };
}
function judgeOrphan(entry, live) {
    const target = (0,target_key/* targetOfFields */.g$)(entry);
    const values = target === undefined ? undefined : liveValues(live, target);
    if (values?.known !== true)
        return { entry, verdict: 'kept' };
    const now = (0,sha256/* valueHash */.K)(values.value.get(entry.name));
    if (now === entry.after)
        return { entry, verdict: 'applied' };
    return { entry, verdict: now === entry.before ? 'dropped' : 'refused' };
}
function judgeAgainstOrphans(intent, orphans) {
    const begun = orphans.filter(({ verdict }) => verdict !== 'dropped');
    if (begun.some(({ entry }) => entry.id === intent.id && entry.content !== intent.content)) {
        return { kind: 'refused', reasons: ['its content was changed after a run had begun to apply it: use a new `id`'] };
    }
    const same = begun.find(({ entry }) => entry.content === intent.content);
    if (same?.verdict === 'applied')
        return { kind: 'recorded', reason: 'an interrupted run had written it; it is recorded now' };
    return same?.verdict === 'refused' ? { kind: 'refused', reasons: [INTERRUPTED_CONFLICT] } : undefined;
}
function judgeInterrupted(intent, entry, live) {
    const values = liveValues(live, intent.target);
    if (!values.known)
        return { kind: 'failed', reasons: [values.detail], cause: values.reason };
    const now = (0,sha256/* valueHash */.K)(values.value.get(intent.name));
    if (now === entry.after)
        return { kind: 'recovered', before: entry.before, after: entry.after };
    if (now === entry.before)
        return 'not-made';
    return { kind: 'refused', reasons: [INTERRUPTED_CONFLICT], conflict: { before: entry.before, after: now } };
}
function planPending(pending, input, handled, verdicts) {
    const simulated = simulateTargets(input.live, input.running, input.sharedBytes);
    const accepted = new Map();
    let dealtWith = 0;
    for (const intent of pending) {
        const { target, name, path, value } = intent;
        if (dealtWith === input.maxIntents || !input.live.has((0,target_key/* targetKey */.hD)(target))) {
            verdicts.set(path, {
                kind: 'remaining',
                reasons: [`a run deals with at most ${input.maxIntents} ${input.maxIntents === 1 ? 'intent' : 'intents'}, oldest first`],
            });
            continue;
        }
        const values = liveValues(input.live, target);
        if (!values.known) {
            verdicts.set(path, { kind: 'failed', reasons: [values.detail], cause: values.reason });
            continue;
        }
        dealtWith++;
        if (handled.isOutdated(intent)) {
            verdicts.set(path, { kind: 'superseded', by: undefined });
            continue;
        }
        const problem = expectProblem(intent, simulated.value(target, name)) ?? (value === null ? undefined : simulated.problem(target, name, value));
        if (problem !== undefined) {
            verdicts.set(path, { kind: 'refused', reasons: [problem] });
            continue;
        }
        simulated.apply(target, name, value);
        const key = variableKey((0,target_key/* targetKey */.hD)(target), name);
        const group = accepted.get(key);
        if (group === undefined)
            accepted.set(key, [intent]);
        else
            group.push(intent);
    }
    for (const group of accepted.values())
        decideGroup(group, input.live, verdicts);
}
function decideGroup(group, live, verdicts) {
    const last = group.at(-1);
    if (last === undefined)
        return;
    const values = liveValues(live, last.target);
    const before = values.known ? (0,sha256/* valueHash */.K)(values.value.get(last.name)) : null;
    const after = (0,sha256/* valueHash */.K)(last.value);
    for (const intent of group.slice(0, -1))
        verdicts.set(intent.path, { kind: 'superseded', by: last.path });
    if (before === after)
        verdicts.set(last.path, { kind: 'unchanged', now: after });
    else
        verdicts.set(last.path, { kind: 'write', action: actionOf(before, after), before, after });
}
function actionOf(before, after) {
    if (after === null)
        return 'delete';
    return before === null ? 'create' : 'update';
}
function expectProblem(intent, current) {
    if (intent.expect === undefined)
        return undefined;
    const now = (0,sha256/* valueHash */.K)(current) ?? 'absent';
    if (now === intent.expect)
        return undefined;
    const found = current === undefined ? 'is not there' : 'holds another value';
    return `\`expect\` does not hold: the variable ${found}; look at it and queue the intent again`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/authorise.js + 3 modules
var authorise = __webpack_require__(47221);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/plan/screen-mailbox.js




function screenMailbox(input) {
    const ledger = new LedgerLookup(input.ledger);
    const journal = new Map(input.journal.map((entry) => [fileKey(entry.path, entry.blob), entry]));
    const verdicts = new Map();
    const interrupted = [];
    const allowed = [];
    for (const file of input.files) {
        const intent = file.reading.kind === 'waiting' ? undefined : file.reading.intent;
        const entry = journal.get(fileKey(file.path, file.blob));
        const early = judgeForm(file, intent, ledger);
        const judged = early ?? (intent === undefined ? undefined : judgeRights(file, intent, input));
        const verdict = intent === undefined ? judged : refusedBefore(judged, ledger.refusal(intent));
        if (entry !== undefined && intent !== undefined && early?.kind !== 'recorded') {
            journal.delete(fileKey(file.path, file.blob));
            interrupted.push({ intent, entry, otherwise: verdict });
        }
        else if (verdict !== undefined)
            verdicts.set(file.path, verdict);
        else if (intent !== undefined)
            allowed.push(intent);
    }
    const pending = refuseSharedIds(allowed.sort(compareIntents), interrupted, verdicts);
    const orphans = [...journal.values()].filter((entry) => !ledger.knows(entry));
    return { verdicts, interrupted, pending, orphans };
}
const SPARE_TARGETS = 50;
function targetsToList({ interrupted, pending, orphans }, running, maxIntents) {
    const begun = [
        ...interrupted.map(({ intent }) => intent.target),
        ...orphans.map(target_key/* targetOfFields */.g$).filter((target) => target !== undefined),
    ];
    const own = (0,target_key/* targetKey */.hD)({ scope: 'repo', ...running });
    const asked = pending.map(({ target }) => target).sort((a, b) => Number((0,target_key/* targetKey */.hD)(b) === own) - Number((0,target_key/* targetKey */.hD)(a) === own));
    const others = distinct([...begun, ...asked]);
    return others.slice(0, distinct(begun).length + maxIntents + SPARE_TARGETS);
}
function distinct(targets) {
    return [...new Map(targets.map((target) => [(0,target_key/* targetKey */.hD)(target), target])).values()];
}
function fileKey(path, blob) {
    return `${blob} ${path}`;
}
function judgeForm(file, intent, ledger) {
    if (file.reading.kind === 'waiting')
        return { kind: 'remaining', reasons: ['the mailbox holds more files than a run reads'] };
    const known = intent === undefined ? undefined : ledger.verdict(intent);
    if (known !== undefined)
        return known;
    return file.reading.kind === 'refused' ? { kind: 'refused', reasons: file.reading.reasons } : undefined;
}
function judgeRights(file, intent, input) {
    const policies = input.policiesFor(file.path);
    if (!policies.known)
        return { kind: 'failed', reasons: [`the policy is not known: ${policies.detail}`], cause: policies.reason };
    const authorisation = (0,authorise/* authorise */.Z)(intent, { policies: policies.value, running: input.running });
    return authorisation.decision === 'allowed' ? undefined : { kind: 'refused', reasons: authorisation.reasons };
}
function refusedBefore(verdict, refusal) {
    if (refusal === undefined || verdict?.kind === 'recorded')
        return verdict;
    return verdict?.kind === 'refused' ? { ...verdict, isRecorded: true } : refusal;
}
function refuseSharedIds(ordered, interrupted, verdicts) {
    const owners = new Map(interrupted.map(({ intent }) => [intent.id, intent.path]));
    return ordered.filter((intent) => {
        const owner = owners.get(intent.id);
        if (owner === undefined)
            owners.set(intent.id, intent.path);
        else
            verdicts.set(intent.path, { kind: 'refused', reasons: [`another file of the mailbox has the same \`id\`: ${owner}`] });
        return owner === undefined;
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/run-bounded.js
async function runBounded(items, width, task) {
    const errors = [];
    let next = 0;
    const lane = async () => {
        while (next < items.length && errors.length === 0) {
            const item = items[next++];
            try {
                await task(item);
            }
            catch (error) {
                errors.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
    if (errors.length > 0)
        throw errors[0];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/list-targets.js



const WIDTH = 3;
async function listTargets(targets, reader) {
    const live = new Map();
    await runBounded(targets, WIDTH, async (target) => {
        const answer = await reader.list(target);
        live.set((0,target_key/* targetKey */.hD)(target), answer.known ? toValues(answer.value, target) : answer);
    });
    return live;
}
function toValues(entries, target) {
    const values = new Map();
    for (const { name, value } of entries) {
        if (value === undefined)
            return (0,answer/* unknown */.L)('failed', `the list of the variables of ${(0,target_key/* targetText */.Z3)(target)} holds one without a value`);
        values.set(name, value);
    }
    return (0,answer/* known */.e)(values);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/mailbox-input.js
var mailbox_input = __webpack_require__(34107);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/run-notes.js

const MAX_NAMED = 5;
function stuckNote(stuck) {
    if (stuck.length === 0)
        return undefined;
    const named = stuck.slice(0, MAX_NAMED).map(({ path }) => path.slice(0, 200));
    const more = stuck.length > named.length ? ` and ${stuck.length - named.length} more` : '';
    return `Left alone: ${named.join(', ')}${more}. A submodule, an entry far below the mailbox or one whose name is no UTF-8 is no intent, and this run cannot remove it: remove it by hand.`;
}
function orphanNote({ entry, verdict }) {
    const target = (0,target_key/* targetOfFields */.g$)(entry);
    const what = `An interrupted run was writing ${entry.name} of ${target === undefined ? entry.owner : (0,target_key/* targetText */.Z3)(target)} for ${entry.path}, which is gone or changed now`;
    switch (verdict) {
        case 'applied':
            return `${what}: the variable was written, which is recorded.`;
        case 'dropped':
            return `${what}: the variable was not written.`;
        case 'refused':
            return `${what}: the variable holds a third value, which stays.`;
        case 'kept':
            return `${what}: the variable cannot be read, so that the next run looks again.`;
    }
}
const REFUSED_FOLDER_TAKEN = 'Refused intents stay in the mailbox: `refused` in it is no folder, so that nothing can be moved there. Remove it by hand.';
function haltNote(reason) {
    return `The run stopped, and what it had not recorded stays for the next one: ${reason}.`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/shared-size.js


async function sharedSize(screened, running, { sharedVariables }) {
    const own = (0,target_key/* targetKey */.hD)({ scope: 'repo', ...running });
    const organisation = (0,target_key/* targetKey */.hD)({ scope: 'org', owner: running.owner });
    const keys = new Set(screened.pending.filter(({ value }) => value !== null).map(({ target }) => (0,target_key/* targetKey */.hD)(target)));
    if (!keys.has(own) || keys.has(organisation) || sharedVariables === undefined)
        return undefined;
    const answer = await sharedVariables();
    return answer.known ? answer.value.reduce((sum, { name, value = '' }) => sum + variableBytes(name, value), 0) : undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/plan-run.js








async function planRun(input, ports, startedAt) {
    const { mailbox, running, policiesFor } = input;
    const all = (0,read_mailbox/* readMailbox */.JD)(ports.files, mailbox, startedAt);
    const files = all.filter(({ canBeRemoved }) => canBeRemoved);
    const stuck = stuckNote(all.filter(({ canBeRemoved }) => !canBeRemoved));
    const state = await readMailboxState(ports.state, oldestQueued(files, startedAt), startedAt, input.dryRun);
    const { entries } = state.ledger;
    const maxIntents = Math.min(input.maxIntents, mailbox_input/* MAX_INTENTS_PER_RUN */.X);
    const screened = screenMailbox({ files, ledger: entries, journal: state.journal, policiesFor, running });
    const live = await listTargets(targetsToList(screened, running, maxIntents), ports.reader);
    const listedAt = ports.now();
    const sharedBytes = await sharedSize(screened, running, ports);
    const plan = planMailbox({ files, screened, ledger: entries, live, maxIntents, running, sharedBytes });
    return {
        plan,
        state,
        listedAt,
        notes: [...(stuck === undefined ? [] : [stuck]), ...plan.orphans.map(orphanNote)],
        isRefusedFolderTaken: ports.files.list(mailbox).some(({ path }) => path === `${mailbox}/${read_mailbox/* REFUSED_FOLDER */.wh}`),
    };
}
function oldestQueued(files, now) {
    return files.reduce((oldest, { reading }) => {
        const queued = reading.kind === 'waiting' ? undefined : reading.intent?.queuedAtMs;
        return Math.min(oldest, queued ?? oldest);
    }, now.getTime());
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/process-report.js
const INTENT_OUTCOMES = ['applied', 'unchanged', 'superseded', 'refused', 'failed', 'remaining', 'planned'];

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/secrets-in.js + 2 modules
var secrets_in = __webpack_require__(95571);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/sayable-id.js

function sayableId({ id }) {
    return (0,secrets_in/* secretsIn */.V)(id, { entropy: false }).length > 0 ? undefined : id;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/report-intent.js





function reportIntent(decision, results, halted) {
    const { intent, path } = decision;
    const outcome = (halted === undefined ? undefined : haltedOutcome(decision, results, halted)) ?? outcomeOf(decision, results);
    if (intent === undefined)
        return { path, ...outcome };
    const id = sayableId(intent);
    return {
        path,
        ...outcome,
        ...(id !== undefined && { id }),
        name: intent.name,
        operation: intent.operation,
        scope: intent.target.scope,
        target: (0,target_key/* targetText */.Z3)(intent.target),
        ...(intent.value !== null && { length: [...intent.value].length, hashPrefix: (0,sha256/* sha256 */.s)(intent.value).slice(0, 12) }),
    };
}
function haltedOutcome({ verdict, path }, results, { reason, cause }) {
    const stays = cause === undefined ? { outcome: 'remaining' } : { outcome: 'failed', cause };
    switch (verdict.kind) {
        case 'write':
            return results?.get(path)?.kind === 'applied' ? { ...stays, reasons: [unrecordedWords(reason)], action: verdict.action } : undefined;
        case 'recovered':
        case 'unchanged':
        case 'superseded':
            return { ...stays, reasons: [reason] };
        default:
            return undefined;
    }
}
function outcomeOf({ verdict, path }, results) {
    switch (verdict.kind) {
        case 'write':
            return results === undefined
                ? { outcome: 'planned', reasons: [], action: verdict.action }
                : { ...written(results.get(path)), action: verdict.action };
        case 'recovered':
            return { outcome: 'applied', reasons: ['an interrupted run had written it; it is recorded now'] };
        case 'unchanged':
            return { outcome: 'unchanged', reasons: [] };
        case 'recorded':
            return { outcome: 'unchanged', reasons: [verdict.reason] };
        case 'superseded':
            return superseded(verdict.by, results);
        case 'refused':
            return { outcome: 'refused', reasons: verdict.reasons };
        case 'failed':
            return { outcome: 'failed', reasons: verdict.reasons, cause: verdict.cause };
        case 'remaining':
            return { outcome: 'remaining', reasons: verdict.reasons };
    }
}
function written(result) {
    switch (result?.kind) {
        case 'applied':
            return { outcome: 'applied', reasons: [] };
        case 'refused':
            return { outcome: 'refused', reasons: [result.reason] };
        case 'halted':
            return { outcome: 'remaining', reasons: [result.reason] };
        case 'failed':
            return { outcome: 'failed', reasons: [result.reason], cause: result.cause };
        case undefined:
            throw new Error('a planned write has no result');
    }
}
function superseded(by, results) {
    if (by === undefined)
        return { outcome: 'superseded', reasons: ['a newer intent for this variable was dealt with'] };
    const result = results?.get(by);
    if (result === undefined || result.kind === 'applied')
        return { outcome: 'superseded', reasons: [`by ${by}`] };
    if (result.kind === 'halted')
        return { outcome: 'remaining', reasons: [result.reason] };
    return { outcome: 'failed', reasons: [`the newer intent ${by} was ${result.kind}; the next run looks again`], cause: 'failed' };
}
function countOutcomes(intents) {
    const counts = Object.fromEntries(INTENT_OUTCOMES.map((outcome) => [outcome, 0]));
    for (const { outcome } of intents)
        counts[outcome]++;
    return counts;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/report-run.js

function reportRun(plan, { commit }, end) {
    const { results, ledgerEntries = 0, ledgerEntry, removal = { kind: 'nothing' }, notes, halted } = end;
    const intents = plan.decisions.map((decision) => reportIntent(decision, results, halted));
    return {
        dryRun: results === undefined,
        commit,
        intents,
        counts: countOutcomes(intents),
        ledgerEntries,
        ...(ledgerEntry !== undefined && { ledgerEntry }),
        removal,
        notes,
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/halted-run.js




async function haltedRun(input, ports, facts, refusal) {
    const { plan, notes } = await planRun({ ...input, dryRun: true }, ports, facts.at);
    const results = new Map(plan.decisions.flatMap(({ path, verdict }) => verdict.kind === 'write' ? [[path, stoppedWrite(refusal)]] : []));
    return reportRun(plan, facts, {
        results,
        notes: plan.decisions.length === 0 ? notes : [...notes, haltNote(refusal.reason)],
        halted: refusal,
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/leaving-files.js

function leavingFiles(plan, results) {
    const processed = [];
    const refused = [];
    for (const decision of plan.decisions) {
        const { outcome, reasons } = reportIntent(decision, results);
        if (outcome === 'applied' || outcome === 'unchanged' || outcome === 'superseded')
            processed.push(decision);
        if (outcome === 'refused')
            refused.push({ ...decision, reasons });
    }
    return { processed, refused };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/record-refusals.js



async function recordRefusals(refused, open, facts, state, guard) {
    const added = refusalEntries(refused, facts);
    if (added.length === 0)
        return undefined;
    const verdict = await guard.check();
    if (!verdict.isAllowed)
        return { entries: 0, notes: [unrecordedNote(verdict.reason)] };
    try {
        return { entries: added.length, ledgerEntry: await recordRun(state, added, open, facts.at), notes: [] };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        return { entries: 0, notes: [unrecordedNote(error.message)] };
    }
}
function unrecordedNote(why) {
    return `Refused intents whose files stay could not be recorded; the next run judges them again: ${why}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/refused-file.js



function refusedFile(refused, facts, taken) {
    const { intent } = refused;
    const id = intent === undefined ? undefined : sayableId(intent);
    const document = {
        schema: 'sar.refused-intent/1',
        path: refused.path,
        blob: refused.blob,
        commit: facts.commit,
        ...(id !== undefined && { id }),
        ...(intent !== undefined && { name: intent.name }),
        reasons: [...refused.reasons],
        refused_at: facts.at.toISOString(),
        run: facts.run,
    };
    const fileName = (0,file_name/* fileNameOf */.bV)(refused.path);
    const folder = `${facts.mailbox}/${read_mailbox/* REFUSED_FOLDER */.wh}`;
    let path = `${folder}/${fileName}`;
    if ((0,file_name/* fileNameProblem */.XY)(fileName) !== undefined || taken.has(path.toLowerCase())) {
        for (let number = 0; number === 0 || taken.has(path.toLowerCase()); number++) {
            path = `${folder}/variable_${refused.blob.slice(0, 12)}${number > 0 ? `-${number}` : ''}.json`;
        }
    }
    taken.add(path.toLowerCase());
    return { path, text: `${JSON.stringify(document, null, 2)}\n` };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/remove-processed.js


const REMOVAL_BRANCH = 'sar/processed-intents';
const MAX_TRIES = 5;
async function removeProcessed(input, writer) {
    if (input.processed.length + input.refused.length === 0)
        return { kind: 'nothing' };
    let detail = '';
    for (let tries = 0; tries < MAX_TRIES; tries++) {
        const change = await changeAt(input, input.branch, writer, ' [skip ci]');
        if (change.kind !== 'change')
            return change.kind === 'failed' ? change : { kind: 'nothing' };
        const outcome = await writer.commit(change.commit);
        if (outcome.outcome === 'committed')
            return { kind: 'committed', commit: outcome.commit, files: change.commit.deletions.length };
        if (outcome.outcome === 'protected')
            return offerRemoval(input, writer, change.commit.expectedHead, outcome.detail);
        if (outcome.outcome === 'failed')
            return { kind: 'failed', detail: outcome.detail };
        ({ detail } = outcome);
    }
    return { kind: 'failed', detail: `the branch moved ${MAX_TRIES} times while the files were being removed: ${detail}` };
}
async function changeAt(input, branch, writer, mark) {
    const answer = await writer.filesAt(branch, input.mailbox);
    if (!answer.known)
        return { kind: 'failed', detail: answer.detail };
    if (answer.value === undefined)
        return { kind: 'failed', detail: 'the branch is gone' };
    const { head, blobs } = answer.value;
    const isSame = ({ path, blob }) => blobs.get(path) === blob;
    const isTaken = input.isRefusedFolderTaken || blobs.has(`${input.mailbox}/${read_mailbox/* REFUSED_FOLDER */.wh}`);
    const refused = isTaken ? [] : input.refused.filter(isSame);
    const deletions = [...input.processed.filter(isSame), ...refused].map(({ path }) => path).sort();
    if (deletions.length === 0)
        return { kind: 'nothing' };
    const taken = foldersOf(blobs.keys());
    const additions = refused.map((file) => refusedFile(file, input, taken));
    return {
        kind: 'change',
        commit: { branch, expectedHead: head, message: messageOf(deletions.length, refused.length, input.run, mark), additions, deletions },
    };
}
function foldersOf(paths) {
    const folders = new Set();
    for (const path of paths)
        for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
            folders.add(path.slice(0, end).toLowerCase());
    return folders;
}
function messageOf(files, refused, run, mark) {
    const what = `Remove ${files} variable ${files === 1 ? 'intent' : 'intents'} from the mailbox${mark}`;
    return `${what}\n\nDealt with: ${files - refused}. Refused, with the reasons in \`refused/\`: ${refused}. Run: ${run}.`;
}
async function offerRemoval(input, writer, head, why) {
    const created = await writer.createBranch(REMOVAL_BRANCH, head);
    if (!created.known)
        return { kind: 'failed', detail: created.detail };
    let files = 0;
    let outcome;
    for (let tries = 0; tries < MAX_TRIES && outcome?.outcome !== 'committed'; tries++) {
        const change = await changeAt(input, REMOVAL_BRANCH, writer, '');
        if (change.kind === 'failed')
            return change;
        if (change.kind === 'nothing')
            break;
        outcome = await writer.commit(change.commit);
        if (outcome.outcome === 'failed' || outcome.outcome === 'protected')
            return { kind: 'failed', detail: outcome.detail };
        files = change.commit.deletions.length;
    }
    if (outcome?.outcome === 'moved')
        return { kind: 'failed', detail: outcome.detail };
    const opened = await writer.openPullRequest({
        from: REMOVAL_BRANCH,
        into: input.branch,
        title: 'Remove processed variable intents',
        body: 'The intents of these files were dealt with and are recorded in the ledger: they are not applied again. ' +
            'Refused ones are below `refused/` with the reasons. After the merge, delete this branch, so that the next removal begins at the new head.',
    });
    return opened.known ? { kind: 'pull-request', url: opened.value.url, files, detail: why } : { kind: 'failed', detail: opened.detail };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/process-mailbox.js












async function processMailbox(input, ports) {
    const facts = { commit: ports.files.commit, run: input.run, at: ports.now() };
    const guard = (0,halt_guard/* guardHalt */.J4)(ports.halt);
    const verdict = input.dryRun ? undefined : await guard.check();
    if (verdict?.isAllowed === false)
        return haltedRun(input, ports, facts, verdict);
    const planned = await planRun(input, ports, facts.at);
    const { plan, state, listedAt, isRefusedFolderTaken } = planned;
    if (input.dryRun)
        return reportRun(plan, facts, { notes: planned.notes });
    const { byPath: results, open, isJournalChanged } = await applyJournaled(plan, state, facts, ports, listedAt, guard);
    const added = ledgerEntries(plan.decisions, plan.orphans, results, facts);
    const { notes } = planned;
    let ledgerEntry;
    if (added.length > 0 || isJournalChanged) {
        const verdict = await guard.check();
        if (!verdict.isAllowed)
            return reportRun(plan, facts, { results, notes: [...notes, haltNote(verdict.reason)], halted: verdict });
        try {
            ledgerEntry = await recordRun(ports.state, added, open, facts.at);
        }
        catch (error) {
            const unrecorded = error instanceof user_error/* UserError */.y ? writtenUnrecorded(results, error.message) : undefined;
            if (unrecorded === undefined)
                throw error;
            return reportRun(plan, facts, { results: unrecorded, notes });
        }
    }
    const leaving = leavingFiles(plan, results);
    const { branch, mailbox } = input;
    const removal = await removeProcessed({ ...facts, branch, mailbox, ...leaving, isRefusedFolderTaken }, (0,halted_branch/* haltedBranch */.V)(ports.branch, guard));
    const hasLeft = removal.kind === 'committed' && !isRefusedFolderTaken;
    const kept = hasLeft ? undefined : await recordRefusals(leaving.refused, open, facts, ports.state, guard);
    return reportRun(plan, facts, {
        results,
        ledgerEntries: added.length + (kept?.entries ?? 0),
        ledgerEntry: kept?.ledgerEntry ?? ledgerEntry,
        removal,
        notes: [...notes, ...(kept?.notes ?? []), ...(isRefusedFolderTaken && leaving.refused.length > 0 ? [REFUSED_FOLDER_TAKEN] : [])],
    });
}


/***/ }),

/***/ 32285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ STATE_FILES)
/* harmony export */ });
/* harmony import */ var _ledger_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98927);
/* harmony import */ var _ledger_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60091);


const STATE_FILES = [_ledger_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .JOURNAL_PATH */ .ip, _ledger_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .LEDGER_INDEX_PATH */ .l];


/***/ })

};
