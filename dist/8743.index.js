export const id = 8743;
export const ids = [8743];
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
    return {
        filesAt: async (branch, folder) => writer.filesAt(branch, folder),
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

/***/ 7901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ INTENT_SCOPES),
/* harmony export */   y: () => (/* binding */ MAX_VARIABLE_VALUE_BYTES)
/* harmony export */ });
const MAX_VARIABLE_VALUE_BYTES = 49_152;
const INTENT_SCOPES = ['repo', 'org', 'environment'];


/***/ }),

/***/ 34823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ governedLayers)
/* harmony export */ });
/* harmony import */ var _vocabulary_storage_layer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65610);

function governedLayers(registry, name) {
    const wanted = name.toUpperCase();
    return _vocabulary_storage_layer_js__WEBPACK_IMPORTED_MODULE_0__/* .STORAGE_LAYERS */ .Bo.filter((layer) => entriesOf(registry, layer).some((entries) => isGoverned(entries, wanted)));
}
function entriesOf(registry, layer) {
    const section = registry[layer];
    if (section === undefined)
        return [];
    return (0,_vocabulary_storage_layer_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnvironmentLayer */ .lV)(layer) ? Object.values(section) : [section];
}
function isGoverned(entries, name) {
    return Object.hasOwn(entries, name) && entries[name]?.['human-governance'] === true;
}


/***/ }),

/***/ 65610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ STORAGE_LAYERS),
/* harmony export */   lV: () => (/* binding */ isEnvironmentLayer),
/* harmony export */   qR: () => (/* binding */ isVariableLayer)
/* harmony export */ });
/* unused harmony exports ENVIRONMENT_LAYERS, VARIABLE_LAYERS */
const STORAGE_LAYERS = [
    'org-secrets',
    'repo-secrets',
    'env-secrets',
    'repo-vars',
    'env-vars',
    'codespace',
    'org-vars',
    'dependabot',
];
const ENVIRONMENT_LAYERS = ['env-secrets', 'env-vars'];
const VARIABLE_LAYERS = ['repo-vars', 'env-vars', 'org-vars'];
function isEnvironmentLayer(layer) {
    return ENVIRONMENT_LAYERS.includes(layer);
}
function isVariableLayer(layer) {
    return VARIABLE_LAYERS.includes(layer);
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

/***/ 52553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ exactTimeText),
/* harmony export */   h: () => (/* binding */ exactTimeMs)
/* harmony export */ });
const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
function exactTimeMs(text) {
    if (!FORM.test(text))
        return undefined;
    const ms = Date.parse(text);
    return Number.isNaN(ms) || exactTimeText(ms) !== text ? undefined : ms;
}
function exactTimeText(ms) {
    return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 69889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XY: () => (/* binding */ fileNameProblem),
/* harmony export */   Y: () => (/* binding */ isIntentFileName),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   my: () => (/* binding */ fileNameClaim)
/* harmony export */ });
const ALLOWED = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}\.json$/;
const CLAIM = /^variable_(set|delete)_(.+)_\d{1,12}\.json$/;
function fileNameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function isIntentFileName(fileName) {
    return fileName.startsWith('variable_') && fileName.endsWith('.json');
}
function fileNameProblem(fileName) {
    return ALLOWED.test(fileName)
        ? undefined
        : 'the file name must be 1 to 205 of A–Z, a–z, 0–9, `.`, `_` and `-`, begin with a letter or digit and end in .json';
}
function fileNameClaim(fileName) {
    const [, operation, name] = CLAIM.exec(fileName) ?? [];
    return operation === undefined || name === undefined ? undefined : { operation, name };
}


/***/ }),

/***/ 11773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ nameProblem)
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/denied-names.json
const denied_names_namespaceObject = /*#__PURE__*/JSON.parse('{"$":[{"prefix":"GITHUB_","why":"GitHub refuses it","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/variables#naming-conventions-for-configuration-variables"},{"prefix":"ACTIONS_","why":"it switches the runner\'s and the toolkit\'s behaviour","source":"https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging"},{"prefix":"RUNNER_","why":"it chooses or describes the runner","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables"},{"prefix":"NODE_","why":"as an environment variable it makes Node.js run code","source":"https://nodejs.org/api/cli.html#node_optionsoptions"},{"prefix":"LD_","why":"as an environment variable it makes programs load code","source":"https://man7.org/linux/man-pages/man8/ld.so.8.html"},{"prefix":"DYLD_","why":"as an environment variable it makes programs load code","source":"https://keith.github.io/xcode-man-pages/dyld.1.html"},{"prefix":"BASH_","why":"as an environment variable it makes the shell run code","source":"https://www.gnu.org/software/bash/manual/html_node/Bash-Variables.html"}],"D":[{"name":"PATH","why":"as an environment variable it decides which programs run","source":"https://www.gnu.org/software/bash/manual/html_node/Bourne-Shell-Variables.html"}]}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/name-problem.js

const NAME = /^[A-Z_][A-Z0-9_]{0,254}$/;
function nameProblem(name) {
    if (!NAME.test(name))
        return '`name` must be 1 to 255 of A–Z, 0–9 and _, not beginning with a digit';
    const byPrefix = denied_names_namespaceObject.$.find(({ prefix }) => name.startsWith(prefix));
    if (byPrefix !== undefined)
        return `names that begin with ${byPrefix.prefix} are never written: ${byPrefix.why}`;
    const byName = denied_names_namespaceObject.D.find((entry) => entry.name === name);
    return byName === undefined ? undefined : `the name ${byName.name} is never written: ${byName.why}`;
}


/***/ }),

/***/ 20936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ readIntent)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/json/strict-json.js
var strict_json = __webpack_require__(39455);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/compare-text.js
var compare_text = __webpack_require__(78108);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/sha256.js
var sha256 = __webpack_require__(28529);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/content-hash.js


function contentHash(document) {
    return (0,sha256/* sha256 */.s)(canonical(document));
}
function canonical(value) {
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (isList(value))
        return `[${value.map(canonical).join(',')}]`;
    const members = Object.entries(value).sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b));
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}
function isList(value) {
    return Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/exact-time.js
var exact_time = __webpack_require__(52553);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/file-name.js
var file_name = __webpack_require__(69889);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/secrets-in.js + 2 modules
var secrets_in = __webpack_require__(95571);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/name-problem.js + 1 modules
var name_problem = __webpack_require__(11773);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/variable-store.js
var variable_store = __webpack_require__(7901);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/value-problem.js

const LONE_SURROGATE = /\p{Surrogate}/u;
function isUnicode(text) {
    return !LONE_SURROGATE.test(text);
}
function valueProblem(value) {
    if (value === '')
        return '`value` is empty: a variable without a value cannot be set; queue a `delete`';
    if (!isUnicode(value))
        return '`value` holds half of a surrogate pair';
    if (value.includes('\0'))
        return '`value` holds a NUL character';
    const bytes = Buffer.byteLength(value, 'utf8');
    return bytes > variable_store/* MAX_VARIABLE_VALUE_BYTES */.y ? `\`value\` has ${bytes} bytes; at most ${variable_store/* MAX_VARIABLE_VALUE_BYTES */.y} are allowed` : undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/intent-fields.js




const KEYS = new Set([
    'schema_version',
    'operation',
    'scope',
    'owner',
    'repo',
    'environment',
    'name',
    'value',
    'queued_at',
    'queued_by',
    'note',
    'id',
    'expect',
    'expires_at',
]);
const OWNER = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/;
const REPOSITORY = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
const ID = /^[A-Za-z0-9._-]{1,100}$/;
const EXPECT = /^(?:absent|[0-9a-f]{64})$/;
const CONTROL = /\p{Cc}/u;
const MAX_FREE_TEXT = 1000;
function readIntentFields(document, problems) {
    for (const key of Object.keys(document))
        if (!KEYS.has(key))
            problems.push(unknownKey(key));
    if (document['schema_version'] !== '1')
        problems.push('`schema_version` must be "1": this is the only version that is read');
    const operation = oneOf(document, 'operation', ['set', 'delete'], problems);
    const name = intent_fields_text(document, 'name', problems, true);
    const badName = name === undefined ? undefined : (0,name_problem/* nameProblem */.r)(name);
    if (badName !== undefined)
        problems.push(badName);
    return {
        operation,
        target: readTarget(document, problems),
        askedFrom: document['scope'] === 'org' ? intent_fields_text(document, 'repo', problems) : undefined,
        name: badName === undefined ? name : undefined,
        value: readValue(document, operation, problems),
        queuedAt: readTime(document, 'queued_at', problems, true),
        queuedBy: freeText(document, 'queued_by', problems),
        note: freeText(document, 'note', problems),
        id: matching(document, 'id', ID, '1 to 100 of A–Z, a–z, 0–9, `.`, `_` and `-`', problems),
        expect: matching(document, 'expect', EXPECT, '64 lower-case hexadecimal digits (SHA-256 of the current value) or "absent"', problems),
        expiresAtMs: (0,exact_time/* exactTimeMs */.h)(readTime(document, 'expires_at', problems) ?? ''),
    };
}
function unknownKey(key) {
    return /^[\w-]{1,60}$/.test(key) && (0,secrets_in/* secretsIn */.V)(key, { entropy: true }).length === 0
        ? `the key \`${key}\` is not known`
        : 'a key is not known';
}
function readTarget(document, problems) {
    const scope = oneOf(document, 'scope', ['repo', 'org', 'environment'], problems);
    const owner = matching(document, 'owner', OWNER, 'the name of an account', problems, true);
    const repo = matching(document, 'repo', REPOSITORY, 'the name of a repository, without its owner', problems, scope !== 'org');
    const environment = intent_fields_text(document, 'environment', problems, scope === 'environment');
    if (environment !== undefined && !isEnvironmentName(environment)) {
        problems.push('`environment` must be 1 to 255 characters without control characters');
        return undefined;
    }
    if (environment !== undefined && scope !== undefined && scope !== 'environment') {
        problems.push(`\`environment\` stands in an intent of scope ${scope}: leave it out, or write "scope": "environment"`);
        return undefined;
    }
    if (owner === undefined || scope === undefined)
        return undefined;
    if (scope === 'org')
        return { scope, owner };
    if (repo === undefined)
        return undefined;
    if (scope === 'repo')
        return { scope, owner, repo };
    return environment === undefined ? undefined : { scope, owner, repo, environment };
}
function isEnvironmentName(name) {
    return name.length > 0 && name.length <= 255 && !CONTROL.test(name) && isUnicode(name) && name !== '.' && name !== '..';
}
function readValue(document, operation, problems) {
    const value = document['value'] ?? null;
    if (value !== null && typeof value !== 'string') {
        problems.push('`value` must be a text, or null for `delete`');
        return null;
    }
    if (operation === 'delete') {
        if (value !== null)
            problems.push('`value` must be null for `delete`');
        return null;
    }
    if (value === null) {
        if (operation === 'set')
            problems.push('`value` is required for `set`');
        return null;
    }
    const problem = valueProblem(value);
    if (problem !== undefined)
        problems.push(problem);
    return value;
}
function readTime(document, key, problems, required = false) {
    const written = intent_fields_text(document, key, problems, required);
    if (written === undefined || (0,exact_time/* exactTimeMs */.h)(written) !== undefined)
        return written;
    problems.push(`\`${key}\` must be a time that exists, in UTC, as YYYY-MM-DDTHH:MM:SSZ`);
    return undefined;
}
function freeText(document, key, problems) {
    const written = intent_fields_text(document, key, problems);
    if (written === undefined || (written.length <= MAX_FREE_TEXT && isUnicode(written)))
        return written;
    problems.push(`\`${key}\` must be Unicode text of at most ${MAX_FREE_TEXT} characters`);
    return undefined;
}
function matching(document, key, form, wanted, problems, required = false) {
    const written = intent_fields_text(document, key, problems, required);
    if (written === undefined || form.test(written))
        return written;
    problems.push(`\`${key}\` must be ${wanted}`);
    return undefined;
}
function oneOf(document, key, allowed, problems) {
    const written = intent_fields_text(document, key, problems, true);
    const found = allowed.find((word) => word === written);
    if (written !== undefined && found === undefined)
        problems.push(`\`${key}\` must be ${allowed.map((word) => `"${word}"`).join(' or ')}`);
    return found;
}
function intent_fields_text(document, key, problems, required = false) {
    const value = document[key];
    if (typeof value === 'string')
        return value;
    if (value !== undefined)
        problems.push(`\`${key}\` must be a text`);
    else if (required)
        problems.push(`\`${key}\` is missing`);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/read-intent.js






const MAX_CLOCK_AHEAD_MS = 10 * 60_000;
function readIntent(path, content, now) {
    const fileName = (0,file_name/* fileNameOf */.bV)(path);
    const badName = (0,file_name/* fileNameProblem */.XY)(fileName);
    if (badName !== undefined)
        return refused(badName);
    const text = typeof content === 'string' ? content : decode(content);
    if (text === undefined)
        return refused('the file is not UTF-8 text');
    const json = (0,strict_json/* readStrictJson */.Sr)(text);
    if (!json.ok)
        return refused(`line ${json.problem.line}, column ${json.problem.column}: ${json.problem.message}`);
    if (!isObject(json.value))
        return refused('line 1, column 1: the document must be a JSON object');
    const reasons = [];
    const fields = readIntentFields(json.value, reasons);
    checkFileName(fileName, fields, reasons);
    const intent = toIntent(path, json.value, fields);
    if (reasons.length > 0 || intent === undefined)
        return { kind: 'refused', reasons };
    const late = timeProblems(intent, fields.expiresAtMs, now);
    return late.length > 0 ? { kind: 'refused', reasons: late, intent } : { kind: 'intent', intent };
}
function refused(reason) {
    return { kind: 'refused', reasons: [reason] };
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function checkFileName(fileName, fields, reasons) {
    const claim = (0,file_name/* fileNameClaim */.my)(fileName);
    if (claim === undefined)
        return;
    if (fields.operation !== undefined && claim.operation !== fields.operation)
        reasons.push('the file name contradicts `operation`');
    if (fields.name !== undefined && claim.name !== fields.name)
        reasons.push('the file name contradicts `name`');
}
function toIntent(path, document, fields) {
    const { operation, target, name, queuedAt, queuedBy, note, expect, askedFrom } = fields;
    const queuedAtMs = (0,exact_time/* exactTimeMs */.h)(queuedAt ?? '');
    if (operation === undefined || target === undefined || name === undefined || queuedAt === undefined || queuedAtMs === undefined) {
        return undefined;
    }
    const content = contentHash(document);
    const fileName = (0,file_name/* fileNameOf */.bV)(path);
    return {
        path,
        fileName,
        id: fields.id ?? (0,sha256/* sha256 */.s)(`${content}\n${queuedAt}\n${fileName}`),
        content,
        operation,
        target,
        ...(askedFrom !== undefined && { askedFrom }),
        name,
        value: fields.value,
        queuedAt,
        queuedAtMs,
        ...(queuedBy !== undefined && { queuedBy }),
        ...(note !== undefined && { note }),
        ...(expect !== undefined && { expect }),
    };
}
function timeProblems(intent, expiresAtMs, now) {
    const problems = [];
    if (expiresAtMs !== undefined && expiresAtMs <= now.getTime())
        problems.push('`expires_at` has passed: queue it again if it is still wanted');
    if (intent.queuedAtMs > now.getTime() + MAX_CLOCK_AHEAD_MS)
        problems.push('`queued_at` is more than 10 minutes in the future');
    return problems;
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
/* harmony export */   Hh: () => (/* binding */ ledgerFilePath),
/* harmony export */   ZK: () => (/* binding */ EMPTY_INDEX),
/* harmony export */   e: () => (/* binding */ ledgerFileMonth),
/* harmony export */   lF: () => (/* binding */ LEDGER_INDEX_PATH),
/* harmony export */   zc: () => (/* binding */ MAX_LEDGER_FILE_LENGTH)
/* harmony export */ });
const LEDGER_INDEX_PATH = 'ledger/variables.json';
const MAX_LEDGER_FILE_LENGTH = 600_000;
const EMPTY_INDEX = { schema: 'sar.ledger-index/1', files: [] };
function ledgerFilePath(month, part) {
    return `ledger/variables-${month}${part > 1 ? `-${part}` : ''}.ndjson`;
}
function ledgerFileMonth(path) {
    const [, month = '', part = '1'] = /^ledger\/variables-(\d{4}-\d{2})(?:-(\d+))?\.ndjson$/.exec(path) ?? [];
    return { month, part: Number(part) };
}


/***/ }),

/***/ 81177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wh: () => (/* binding */ REFUSED_FOLDER),
  wT: () => (/* binding */ isIntentPath),
  JD: () => (/* binding */ readMailbox)
});

// UNUSED EXPORTS: MAX_MAILBOX_FILES

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/json/strict-json.js
var strict_json = __webpack_require__(39455);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/compare-text.js
var compare_text = __webpack_require__(78108);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/file-name.js
var file_name = __webpack_require__(69889);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/read-intent.js + 3 modules
var read_intent = __webpack_require__(20936);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/mailbox/can-be-removed.js
const DEPTH = 3;
const REPLACEMENT = '\uFFFD';
function canBeRemoved({ path, mode }, mailbox) {
    const folders = path.slice(mailbox.length + 1).split('/').length - 1;
    return mode !== '160000' && folders <= DEPTH && !path.includes(REPLACEMENT);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/mailbox/read-mailbox.js




const REFUSED_FOLDER = 'refused';
const MAX_MAILBOX_FILES = 1000;
function isIntentPath(path, mailbox) {
    const fileName = (0,file_name/* fileNameOf */.bV)(path);
    return path === `${mailbox}/${fileName}` && (0,file_name/* isIntentFileName */.Y)(fileName);
}
function readMailbox(files, mailbox, now) {
    const entries = files
        .list(mailbox)
        .filter(({ path }) => (0,file_name/* isIntentFileName */.Y)((0,file_name/* fileNameOf */.bV)(path)) && !path.startsWith(`${mailbox}/${REFUSED_FOLDER}/`));
    const spellings = countSpellings(entries);
    const places = entries.map((entry) => ({ entry, removable: canBeRemoved(entry, mailbox) })).sort(inTurn);
    const taken = places.map((place, index) => ({
        ...place,
        turn: index < MAX_MAILBOX_FILES,
        problem: entryProblem(place.entry, mailbox, spellings),
    }));
    const wanted = taken.filter(({ turn, problem }) => turn && problem === undefined).map(({ entry }) => entry.id);
    const contents = files.read([...new Set(wanted)], strict_json/* MAX_JSON_BYTES */.E7);
    return taken
        .map(({ entry, removable, turn, problem }) => {
        const content = contents.get(entry.id);
        const reading = problem === undefined ? readBlob(entry.path, content, now) : refusal(problem);
        return { path: entry.path, blob: entry.id, canBeRemoved: removable, reading: turn || !removable ? reading : { kind: 'waiting' } };
    })
        .sort((a, b) => (0,compare_text/* compareText */.n)(a.path, b.path));
}
function inTurn(a, b) {
    return Number(b.removable) - Number(a.removable) || (0,compare_text/* compareText */.n)(a.entry.path, b.entry.path);
}
function countSpellings(entries) {
    const counts = new Map();
    for (const { path } of entries)
        counts.set(path.toLowerCase(), (counts.get(path.toLowerCase()) ?? 0) + 1);
    return counts;
}
function entryProblem(entry, mailbox, spellings) {
    if (entry.mode === '120000')
        return 'it is a symbolic link: links are never followed';
    if (entry.mode === '160000')
        return 'it is a submodule';
    if (entry.mode !== '100644')
        return 'its mode is not 100644: an intent is a plain file that cannot be run';
    const fileName = (0,file_name/* fileNameOf */.bV)(entry.path);
    if (entry.path !== `${mailbox}/${fileName}`)
        return 'it is in a folder below the mailbox: intents stand in the mailbox itself';
    if ((spellings.get(entry.path.toLowerCase()) ?? 0) > 1)
        return 'another file has the same name but for upper and lower case';
    return (0,file_name/* fileNameProblem */.XY)(fileName);
}
function readBlob(path, content, now) {
    switch (content?.kind) {
        case 'text':
            return (0,read_intent/* readIntent */.N)(path, content.text, now);
        case 'too-large':
            return refusal(`the file is larger than ${strict_json/* MAX_JSON_BYTES */.E7} bytes`);
        case 'not-utf8':
            return refusal('the file is not UTF-8 text');
        default:
            return refusal('the commit does not hold the content of the file');
    }
}
function refusal(reason) {
    return { kind: 'refused', reasons: [reason] };
}


/***/ }),

/***/ 57223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z3: () => (/* binding */ targetText),
/* harmony export */   g$: () => (/* binding */ targetOfFields),
/* harmony export */   hD: () => (/* binding */ targetKey),
/* harmony export */   lU: () => (/* binding */ targetFields)
/* harmony export */ });
function targetKey(target) {
    switch (target.scope) {
        case 'org':
            return `org ${target.owner}`.toLowerCase();
        case 'repo':
            return `repo ${target.owner}/${target.repo}`.toLowerCase();
        case 'environment':
            return `environment ${target.owner}/${target.repo} ${target.environment}`.toLowerCase();
    }
}
function targetText(target) {
    switch (target.scope) {
        case 'org':
            return `organisation ${target.owner}`;
        case 'repo':
            return `${target.owner}/${target.repo}`;
        case 'environment':
            return `environment ${target.environment} of ${target.owner}/${target.repo}`;
    }
}
function targetFields(target) {
    return { ...target };
}
function targetOfFields(fields) {
    const { scope, owner, repo, environment } = fields;
    if (scope === 'org')
        return { scope, owner };
    if (repo === undefined)
        return undefined;
    if (scope === 'repo')
        return { scope, owner, repo };
    return environment === undefined ? undefined : { scope, owner, repo, environment };
}


/***/ }),

/***/ 47221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ authorise)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/variables/governed-layers.js
var governed_layers = __webpack_require__(34823);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/policy-reasons.js
class PolicyReasons {
    #policies;
    #found = new Map();
    constructor(policies) {
        this.#policies = policies;
    }
    add(policy, before, after) {
        const key = JSON.stringify([before, after]);
        const found = this.#found.get(key) ?? { before, after, sources: new Set() };
        found.sources.add(policy.source);
        this.#found.set(key, found);
    }
    sentences() {
        return [...this.#found.values()].map(({ before, after, sources }) => `${before}${this.#name([...sources])}${after}`);
    }
    #name(sources) {
        const isAll = sources.length > 1 && sources.length === new Set(this.#policies.map(({ source }) => source)).size;
        if (!isAll)
            return sources.join(' and ');
        return sources.length === 2 ? `both policies (${sources.join(' and ')})` : `all ${sources.length} policies (${sources.join(', ')})`;
    }
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var paths_glob = __webpack_require__(14727);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/rule-scope-problem.js

function ruleNames(rule, name) {
    return rule.names.some((glob) => (0,paths_glob/* compileGlob */.SO)(glob).matches(name));
}
function ruleScopeProblem(rule, intent, running) {
    const { target, operation } = intent;
    if (!(rule.operations ?? ['set']).includes(operation))
        return `does not allow the operation ${operation}`;
    if (!(rule.scopes ?? ['repo']).includes(target.scope))
        return `does not allow the scope ${target.scope}`;
    if (!ownerAllowed(rule, intent, running))
        return `does not name ${target.scope === 'org' ? 'the organisation' : 'the repository'} in \`owners\``;
    if (target.scope !== 'environment')
        return undefined;
    const allowed = (rule.environments ?? []).some((glob) => (0,paths_glob/* compileGlob */.SO)(glob).matches(target.environment));
    return allowed ? undefined : 'does not allow the environment';
}
function ownerAllowed(rule, intent, running) {
    const { target } = intent;
    const owners = (rule.owners ?? []).map((owner) => owner.toLowerCase());
    if (target.scope === 'org') {
        const asker = intent.askedFrom;
        if (asker !== undefined && !sameText(asker, running.repo))
            return false;
        return owners.includes(target.owner.toLowerCase());
    }
    if (sameText(target.owner, running.owner) && sameText(target.repo, running.repo))
        return true;
    return owners.includes(`${target.owner}/${target.repo}`.toLowerCase());
}
function sameText(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/rule-value-problem.js

const CONTROL = /[^\P{Cc}\t\n]/u;
const DECIMAL = /^-?(?:0|[1-9]\d{0,29})(?:\.\d{1,30})?$/;
const UNSAFE = [
    { kind: 'newline', in: (value) => /[\n\u2028\u2029]/.test(value), name: 'a line break' },
    { kind: 'backtick', in: (value) => value.includes('`'), name: 'a backtick' },
    { kind: 'command-substitution', in: (value) => value.includes('$('), name: '`$(`' },
    { kind: 'expression', in: (value) => value.includes('${{'), name: '`${{`' },
];
function ruleValueProblem(rule, value) {
    if (CONTROL.test(value))
        return 'the value holds a control character';
    const unsafe = UNSAFE.find((kind) => kind.in(value) && rule?.unsafe?.includes(kind.kind) !== true);
    if (unsafe !== undefined)
        return `the value holds ${unsafe.name}, which the rule does not allow (\`values.unsafe\`: ${unsafe.kind})`;
    if (rule === undefined)
        return undefined;
    if (rule.enum !== undefined && !rule.enum.includes(value))
        return 'the value is none of those that `values.enum` lists';
    if (rule['max-length'] !== undefined && [...value].length > rule['max-length'])
        return 'the value is longer than `values.max-length`';
    return patternProblem(rule.pattern, value) ?? numberProblem(rule, value);
}
const compiled = new Map();
function patternProblem(pattern, value) {
    if (pattern === undefined)
        return undefined;
    if (!compiled.has(pattern))
        compiled.set(pattern, compile(pattern));
    const expression = compiled.get(pattern);
    if (expression === undefined)
        return '`values.pattern` of the rule is no RE2 expression, so that nothing matches it';
    return expression.matches(value) ? undefined : 'the value does not match `values.pattern`';
}
function compile(pattern) {
    try {
        return build.RE2JS.compile(pattern);
    }
    catch {
        return undefined;
    }
}
function numberProblem(rule, value) {
    if (rule.minimum === undefined && rule.maximum === undefined)
        return undefined;
    if (!DECIMAL.test(value))
        return 'the value is no plain decimal number';
    const number = Number(value);
    if (rule.minimum !== undefined && number < rule.minimum)
        return 'the value is below `values.minimum`';
    if (rule.maximum !== undefined && number > rule.maximum)
        return 'the value is above `values.maximum`';
    return undefined;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/secrets-in.js + 2 modules
var secrets_in = __webpack_require__(95571);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/authorise.js





function authorise(intent, rights) {
    const { policies, running } = rights;
    const found = new PolicyReasons(policies);
    let rule = '';
    for (const policy of policies) {
        const governed = (0,governed_layers/* governedLayers */.d)(policy.registry, intent.name);
        if (governed.length > 0)
            found.add(policy, `only people may write ${intent.name}: \`human-governance\` in ${governed.join(', ')} of `, '');
        rule = allowingRule(intent, policy, running, found) ?? rule;
    }
    const none = policies.length === 0 ? ['there is no policy that could allow it'] : [];
    const reasons = [...secretReasons(intent), ...none, ...found.sentences()];
    return reasons.length > 0 ? { decision: 'refused', reasons } : { decision: 'allowed', rule };
}
function allowingRule(intent, policy, running, reasons) {
    const named = policy.allow.flatMap((rule, index) => ruleNames(rule, intent.name) ? [{ rule, entry: `variables.intents.allow[${index}] of ` }] : []);
    const judged = named.map(({ rule, entry }) => ({ rule, entry, problem: ruleScopeProblem(rule, intent, running) }));
    const fitting = judged.filter(({ problem }) => problem === undefined);
    const problems = fitting.map(({ rule, entry }) => ({
        entry,
        problem: intent.value === null ? undefined : ruleValueProblem(rule.values, intent.value),
    }));
    const allowing = problems.find(({ problem }) => problem === undefined);
    if (allowing !== undefined)
        return `${allowing.entry}${policy.source}`;
    for (const { entry, problem = '' } of fitting.length > 0 ? problems : judged)
        reasons.add(policy, entry, `: ${problem}`);
    if (named.length === 0)
        reasons.add(policy, 'no entry of variables.intents.allow of ', ` names ${intent.name}`);
    return undefined;
}
function secretReasons(intent) {
    const reasons = (0,secrets_in/* secretsIn */.V)(intent.value ?? '', { entropy: true }).map((what) => `the value looks like a secret (${what}): ${ADVICE}`);
    for (const [key, text] of [
        ['id', intent.id],
        ['queued_by', intent.queuedBy],
        ['note', intent.note],
    ]) {
        for (const what of (0,secrets_in/* secretsIn */.V)(text ?? '', { entropy: false }))
            reasons.push(`\`${key}\` looks like a secret (${what}): ${ADVICE}`);
    }
    return reasons;
}
const ADVICE = 'it is already in the history of the repository, so revoke it; secrets belong into secrets';


/***/ }),

/***/ 42202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ intentPolicyOf),
  S: () => (/* binding */ mailboxOf)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/mailbox/mailbox-folder.js

function mailboxFolder(written, state) {
    const folder = cleanPath(written);
    const name = `the mailbox ${(0,quote_untrusted/* quoteUntrusted */.X)(written)}`;
    if (/[\\\p{Cc}]/u.test(written) || written.startsWith('/') || folder.split('/').includes('..'))
        throw new user_error/* UserError */.y(`${name} is no folder of the repository: write it from the root, with \`/\`, without \`..\``);
    if (folder === '')
        throw new user_error/* UserError */.y(`${name} is the root of the repository: give the mailbox a folder of its own`);
    const own = cleanPath(state);
    if (own === folder || own.startsWith(`${folder}/`))
        throw new user_error/* UserError */.y(`${name} holds files that are no intents: give it a folder of its own, such as \`${own}/pending_ops\``);
    return folder;
}
function cleanPath(path) {
    return path
        .split('/')
        .filter((part) => part !== '' && part !== '.')
        .join('/');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/mailbox-settings.js

function mailboxOf(baseline, named) {
    return mailboxFolder(named ?? baseline.variables.intents.mailbox ?? `${baseline.state}/pending_ops`, baseline.state);
}
function intentPolicyOf({ variables, sources, halt }) {
    const name = halt.variable?.name.toUpperCase();
    return {
        source: sources.at(-1) ?? 'the baseline',
        registry: name === undefined ? variables.registry : withReserved(variables.registry, name),
        allow: variables.intents.allow,
    };
}
function withReserved(registry, name) {
    const own = registry['repo-vars'] ?? {};
    return { ...registry, 'repo-vars': { ...own, [name]: { ...own[name], 'human-governance': true } } };
}


/***/ }),

/***/ 95571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ secretsIn)
});

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/secret-patterns.json
const secret_patterns_namespaceObject = /*#__PURE__*/JSON.parse('{"q":[{"name":"GitHub token","pattern":"\\\\bgh[pousr]_[A-Za-z0-9_.-]{20,}","source":"https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/"},{"name":"GitHub fine-grained token","pattern":"\\\\bgithub_pat_[A-Za-z0-9_]{20,}","source":"https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns"},{"name":"AWS access key id","pattern":"\\\\b(?:AKIA|ASIA)[A-Z0-9]{16}\\\\b","source":"https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids"},{"name":"private key","pattern":"-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY","source":"https://www.rfc-editor.org/rfc/rfc7468#section-10"},{"name":"JSON web token","pattern":"\\\\beyJ[A-Za-z0-9_-]{8,}\\\\.eyJ[A-Za-z0-9_-]{8,}\\\\.[A-Za-z0-9_-]*","source":"https://www.rfc-editor.org/rfc/rfc7519#section-3.1"},{"name":"Slack token","pattern":"\\\\bxox[abeoprs]-[A-Za-z0-9-]{10,}","source":"https://docs.slack.dev/authentication/tokens/"},{"name":"Slack webhook","pattern":"hooks\\\\.slack\\\\.com/(?:services|workflows)/[A-Za-z0-9/]{20,}","source":"https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/"},{"name":"API key with the prefix sk-","pattern":"\\\\bsk-[A-Za-z0-9_-]{20,}","source":"https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns"},{"name":"Stripe key","pattern":"\\\\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}","source":"https://docs.stripe.com/keys"},{"name":"npm token","pattern":"\\\\bnpm_[A-Za-z0-9]{30,}","source":"https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/"},{"name":"PyPI token","pattern":"\\\\bpypi-[A-Za-z0-9_-]{16,}","source":"https://docs.pypi.org/api/secrets/"},{"name":"GitLab token","pattern":"\\\\bgl(?:pat|ptt|dt|rt|cbt|soat)-[A-Za-z0-9_.-]{16,}","source":"https://docs.gitlab.com/security/tokens/#token-prefixes"},{"name":"SendGrid key","pattern":"\\\\bSG\\\\.[A-Za-z0-9_-]{16,}\\\\.[A-Za-z0-9_-]{16,}","source":"https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns"},{"name":"Google API key","pattern":"\\\\bAIza[A-Za-z0-9_-]{30,}","source":"https://cloud.google.com/docs/authentication/api-keys"},{"name":"Hugging Face token","pattern":"\\\\bhf_[A-Za-z]{30,}","source":"https://huggingface.co/docs/hub/security-tokens"},{"name":"password in an address","pattern":"\\\\b[A-Za-z][A-Za-z0-9+.-]{0,20}://[^\\\\s/:@?#]{1,200}:[^\\\\s/@?#]{3,200}@","source":"https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1"},{"name":"signed address","pattern":"[?&](?i:sig|signature|x-amz-signature|x-goog-signature)=[A-Za-z0-9%/+_-]{20,}","source":"https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas"},{"name":"connection string with a key","pattern":"(?i:AccountKey|SharedAccessKey|password|pwd)=[^;\\\\s]{8,}","source":"https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string"}],"U":{"Bp":32,"tQ":4,"xF":0.4,"iP":[32,40,56,64,96,128]}}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/looks-random.js

const { /* minLength */ "Bp": minLength, /* minBitsPerCharacter */ "tQ": minBitsPerCharacter, /* minChangesOfClass */ "xF": minChangesOfClass, /* digestLengths */ "iP": digestLengths } = secret_patterns_namespaceObject.U;
const RUN = /[A-Za-z0-9+/=_-]{32,}/g;
const HEX = /^(?:[0-9a-f]+|[0-9A-F]+)$/;
const ADDRESS = /\b[a-z][a-z0-9+.-]{0,20}:\/\/\S+/gi;
const INTEGRITY = /\bsha(?:256|384|512)-[A-Za-z0-9+/]{43,88}={0,2}/g;
function looksRandom(text) {
    const rest = text.replace(ADDRESS, ' ').replace(INTEGRITY, ' ');
    return [...rest.matchAll(RUN)].some(([run]) => isRandomRun(run));
}
function isRandomRun(run) {
    const characters = run.replace(/=+$/, '');
    if (characters.length < minLength)
        return false;
    if (HEX.test(characters))
        return isRandomHex(characters);
    if (!/[A-Z]/.test(characters) || !/[a-z]/.test(characters) || !/[0-9]/.test(characters))
        return false;
    return bitsPerCharacter(characters) >= minBitsPerCharacter && changesOfClass(characters) >= minChangesOfClass;
}
function isRandomHex(characters) {
    return !digestLengths.includes(characters.length) && /[a-fA-F]/.test(characters) && new Set(characters).size >= 10;
}
function bitsPerCharacter(text) {
    const counts = new Map();
    for (const char of text)
        counts.set(char, (counts.get(char) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}
function changesOfClass(run) {
    const text = run.replace(/[+/=_-]/g, '');
    let changes = 0;
    for (let index = 1; index < text.length; index++)
        if (classOf(text, index) !== classOf(text, index - 1))
            changes++;
    return changes / (text.length - 1);
}
function classOf(text, index) {
    const char = text[index] ?? '';
    if (char >= 'A' && char <= 'Z')
        return 'upper';
    if (char >= 'a' && char <= 'z')
        return 'lower';
    return 'digit';
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/secrets-in.js



let patterns;
function secretsIn(text, options) {
    if (text === '')
        return [];
    patterns ??= compile();
    const found = patterns.match(text).map((index) => secret_patterns_namespaceObject.q[index]?.name ?? 'secret');
    if (found.length === 0 && options.entropy && looksRandom(text))
        found.push('long random text');
    return [...new Set(found)];
}
function compile() {
    const set = new build.RE2Set();
    for (const { pattern } of secret_patterns_namespaceObject.q)
        set.add(pattern);
    set.compile();
    return set;
}


/***/ }),

/***/ 34107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ MAX_INTENTS_PER_RUN)
/* harmony export */ });
const MAX_INTENTS_PER_RUN = 500;


/***/ }),

/***/ 48539:
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

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ledger/ledger.js
var ledger = __webpack_require__(60091);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/load-schemas.js
var load_schemas = __webpack_require__(77154);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ledger/verify-ledger-file.js


async function verifyLedgerFile(text, expected, place) {
    const { ledgerEntrySchema } = await (0,load_schemas/* ledgerSchemas */.OA)();
    const parseLine = (line) => {
        try {
            return ledgerEntrySchema.safeParse(JSON.parse(line)).data;
        }
        catch {
            return undefined;
        }
    };
    const entries = [];
    let last = expected.previous;
    let lastRecorded = expected.recorded === undefined;
    const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
    for (const [index, line] of lines.entries()) {
        const entry = parseLine(line);
        if (entry === undefined)
            throw broken(expected.path, place, index + 1, 'it is no line of a ledger');
        if (entry.previous !== last)
            throw broken(expected.path, place, index + 1, 'it does not follow the line before it');
        entries.push(entry);
        last = (0,sha256/* sha256 */.s)(line);
        if (index + 1 === expected.recorded?.lines)
            lastRecorded = last === expected.recorded.last;
    }
    if (!lastRecorded)
        throw broken(expected.path, place, expected.recorded?.lines ?? 1, 'it is not the line that the index records');
    return { entries, last };
}
function broken(file, place, line, what) {
    return new user_error/* UserError */.y(`The ledger of variables is not as it was written: ${file}, line ${line} (${place}): ${what}. ` +
        'Nothing is applied until this is clear: compare the file with its history and restore it from the last commit that is right.', { places: [{ file, line }] });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ledger/read-ledger.js



const SLACK_MS = 24 * 60 * 60_000;
async function readLedger(read, place, sinceMs, now) {
    const indexText = await read(ledger/* LEDGER_INDEX_PATH */.lF);
    const index = await parseLedgerIndex(indexText, place);
    const since = monthOf(Math.min(sinceMs, now.getTime()) - SLACK_MS);
    const entries = [];
    let previous = null;
    for (const { path, lines, last } of index.files) {
        if ((0,ledger/* ledgerFileMonth */.e)(path).month >= since || path === index.files.at(-1)?.path) {
            const file = await verifyLedgerFile((await read(path)) ?? '', { path, previous, recorded: { lines, last } }, place);
            entries.push(...file.entries);
            previous = file.last;
        }
        else
            previous = last;
    }
    const next = (0,ledger/* ledgerFilePath */.Hh)(monthOf(now.getTime()), 1);
    if ((0,ledger/* ledgerFileMonth */.e)(index.files.at(-1)?.path ?? '').month < (0,ledger/* ledgerFileMonth */.e)(next).month) {
        const begun = await verifyLedgerFile((await read(next)) ?? '', { path: next, previous }, place);
        entries.push(...begun.entries);
    }
    return { indexText, entries };
}
async function parseLedgerIndex(text, place) {
    if (text === undefined)
        return ledger/* EMPTY_INDEX */.ZK;
    const { ledgerIndexSchema } = await (0,load_schemas/* ledgerSchemas */.OA)();
    try {
        const parsed = ledgerIndexSchema.safeParse(JSON.parse(text));
        if (parsed.success)
            return parsed.data;
    }
    catch {
    }
    throw new user_error/* UserError */.y(`${ledger/* LEDGER_INDEX_PATH */.lF} (${place}) is no index of a ledger that this version reads. Restore it from the history of ${place}; nothing is applied until then.`, { places: [{ file: ledger/* LEDGER_INDEX_PATH */.lF }] });
}
function monthOf(ms) {
    return new Date(Math.max(0, ms)).toISOString().slice(0, 7);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ledger/append-ledger.js




async function appendLedger(read, place, added, now) {
    if (added.length === 0)
        return new Map();
    const index = await parseLedgerIndex(await read(ledger/* LEDGER_INDEX_PATH */.lF), place);
    const files = [...index.files];
    const opened = await openLast(read, place, files, now);
    let { path, text, last } = opened;
    let lines = opened.entries.length;
    const known = new Set(opened.entries.map(identity));
    const changed = new Map();
    for (const entry of added) {
        if (known.has(identity(entry)))
            continue;
        if (text.length > ledger/* MAX_LEDGER_FILE_LENGTH */.zc) {
            const { month, part } = (0,ledger/* ledgerFileMonth */.e)(path);
            [path, text, lines] = [(0,ledger/* ledgerFilePath */.Hh)(month, part + 1), '', 0];
        }
        const line = JSON.stringify({ schema: 'sar.ledger/1', ...entry, previous: last });
        known.add(identity(entry));
        last = (0,sha256/* sha256 */.s)(line);
        text += `${line}\n`;
        lines++;
        changed.set(path, text);
        note(files, { path, lines, last });
    }
    if (changed.size > 0)
        changed.set(ledger/* LEDGER_INDEX_PATH */.lF, `${JSON.stringify({ ...index, files }, null, 2)}\n`);
    return changed;
}
function identity({ id, content, outcome }) {
    return `${id} ${content} ${outcome}`;
}
function note(files, file) {
    const at = files.findIndex(({ path }) => path === file.path);
    if (at < 0)
        files.push(file);
    else
        files[at] = file;
}
async function openLast(read, place, files, now) {
    const current = (0,ledger/* ledgerFilePath */.Hh)(monthOf(now.getTime()), 1);
    const newest = files.at(-1);
    const isNewMonth = newest === undefined || (0,ledger/* ledgerFileMonth */.e)(newest.path).month < (0,ledger/* ledgerFileMonth */.e)(current).month;
    const path = isNewMonth ? current : newest.path;
    const before = isNewMonth ? newest : files.at(-2);
    const text = (await read(path)) ?? '';
    const recorded = isNewMonth ? {} : { recorded: { lines: newest.lines, last: newest.last } };
    return { path, text, ...(await verifyLedgerFile(text, { path, previous: before?.last ?? null, ...recorded }, place)) };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ledger/journal.js
var ledger_journal = __webpack_require__(98927);
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
        if (now !== read.journalText || (await reader(ledger/* LEDGER_INDEX_PATH */.lF)) !== read.ledger.indexText) {
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
        last = await lastLineHash(change.get(ledger/* LEDGER_INDEX_PATH */.lF), state.place);
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
var file_name = __webpack_require__(69889);
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


const STATE_FILES = [_ledger_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .JOURNAL_PATH */ .ip, _ledger_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .LEDGER_INDEX_PATH */ .lF];


/***/ })

};
