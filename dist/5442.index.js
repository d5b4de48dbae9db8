export const id = 5442;
export const ids = [5442];
export const modules = {

/***/ 58409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readSignalsDocument)
/* harmony export */ });
async function readSignalsDocument(text, where) {
    const [{ readDocument }, { signalsDocumentSchema }] = await Promise.all([__webpack_require__.e(/* import() */ 6723).then(__webpack_require__.bind(__webpack_require__, 66723)), Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2054)]).then(__webpack_require__.bind(__webpack_require__, 62054))]);
    return readDocument(signalsDocumentSchema, 'sar.signals/1', text, where);
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

/***/ 69647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ actSafely)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);

async function actSafely(what, part) {
    try {
        return await part();
    }
    catch (error) {
        if (!(error instanceof _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y))
            throw error;
        return [{ what, outcome: 'not-possible', detail: error.message }];
    }
}


/***/ }),

/***/ 13240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S1: () => (/* binding */ readMemory),
/* harmony export */   T: () => (/* binding */ TRIAGE_STATE_FILES),
/* harmony export */   zE: () => (/* binding */ memoryOf)
/* harmony export */ });
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60521);
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25750);
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46930);
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66638);

async function readMemory(state, checkout) {
    const stores = checkout === undefined ? [state] : [state, checkout];
    const [clock, history, ...known] = await Promise.all([(0,_sar_triage__WEBPACK_IMPORTED_MODULE_0__/* .readClock */ .$)(state), (0,_sar_triage__WEBPACK_IMPORTED_MODULE_1__/* .readScoreHistory */ .Hs)(state), ...stores.map(_sar_triage__WEBPACK_IMPORTED_MODULE_2__/* .readKnownFindings */ .id)]);
    return { place: state.place, clock, history, known, sightings: [] };
}
const TRIAGE_STATE_FILES = [_sar_triage__WEBPACK_IMPORTED_MODULE_3__/* .CLOCK_FILE */ .yK, _sar_triage__WEBPACK_IMPORTED_MODULE_1__/* .SCORE_FILE */ .wJ, _sar_triage__WEBPACK_IMPORTED_MODULE_2__/* .FINDINGS_FILE */ .oU];
function memoryOf({ place, clock, known, sightings }, id) {
    if (clock.has(id))
        return place;
    if (known.some(({ firstSeen }) => firstSeen.has(id)))
        return 'the record of accepted findings';
    return sightings.some((each) => each.has(id)) ? 'an issue of SAR' : undefined;
}


/***/ }),

/***/ 54419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readingsOfDocument)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50229);


function readingsOfDocument(document, where) {
    const bySensor = new Map();
    document.signals.forEach((given, index) => {
        const signal = given;
        expectForeign(signal.sensor, `${where}: signals[${index}]`);
        const own = bySensor.get(signal.sensor);
        if (own === undefined)
            bySensor.set(signal.sensor, [signal]);
        else
            own.push(signal);
    });
    const { sensors } = document;
    sensors?.forEach(({ sensor }, index) => expectForeign(sensor, `${where}: sensors[${index}]`));
    if (sensors === undefined)
        return [...bySensor].map(([sensor, signals]) => readingWithout(sensor, signals));
    const readings = sensors.map((each, index) => readingOf(each, bySensor.get(each.sensor) ?? [], `${where}: sensors[${index}]`));
    expectOnce(readings, where);
    const answered = new Set(readings.map(({ sensor }) => sensor));
    const stranger = document.signals.findIndex(({ sensor }) => !answered.has(sensor));
    if (stranger >= 0)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where}: signals[${stranger}] is of a sensor that is not in "sensors"`);
    return readings;
}
function expectForeign(sensor, where) {
    if (sensor === _sar_triage__WEBPACK_IMPORTED_MODULE_1__/* .GOVERNANCE_SENSOR */ .Qd)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where} is of ${_sar_triage__WEBPACK_IMPORTED_MODULE_1__/* .GOVERNANCE_SENSOR */ .Qd}, whose findings triage makes itself; leave it out`);
}
function readingWithout(sensor, signals) {
    const layer = signals[0]?.layer ?? 'L1';
    return { sensor, layer, outcome: 'signals', scope: { unit: 'signals', judged: signals.length, unjudged: [] }, signals };
}
function readingOf(given, signals, where) {
    const { sensor, layer, looked } = given;
    const base = { sensor, layer, ...(looked !== undefined && { looked }) };
    if ((given.outcome === 'signals') !== signals.length > 0)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where} is "${given.outcome}", and there ${signals.length === 0 ? 'is no signal' : 'are signals'} of it`);
    if (given.outcome === 'unknown')
        return { ...base, outcome: 'unknown', reason: given.reason, detail: given.detail };
    const { unit, judged, unjudged } = given;
    const scope = { unit, judged, unjudged };
    return given.outcome === 'clear' ? { ...base, outcome: 'clear', scope } : { ...base, outcome: 'signals', scope, signals };
}
function expectOnce(readings, where) {
    const seen = new Set();
    readings.forEach(({ sensor }, index) => {
        if (seen.has(sensor))
            throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where}: sensors[${index}] is a sensor that is there twice`);
        seen.add(sensor);
    });
}


/***/ }),

/***/ 80362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ runTriage)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/maturity/score-of.js + 6 modules
var score_of = __webpack_require__(65811);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/clock/coverage.js + 1 modules
var coverage = __webpack_require__(75312);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/causes/subjects-of.js
var subjects_of = __webpack_require__(83935);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/clock/next-clock.js
var next_clock = __webpack_require__(46968);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/decide/sighting-time.js
var sighting_time = __webpack_require__(46389);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/clock/merge-clocks.js

function mergeClocks(clock, others, now) {
    const merged = new Map();
    const add = (id, seen) => {
        const time = (0,sighting_time/* sightingTime */.f)(seen, now);
        if (time === undefined)
            return;
        const text = new Date(time).toISOString();
        const known = merged.get(id);
        if (known === undefined || text < known)
            merged.set(id, text);
    };
    for (const [id, { firstSeen }] of clock)
        add(id, firstSeen);
    for (const sightings of others)
        for (const [id, seen] of sightings)
            add(id, seen);
    return merged;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/patrol.js + 12 modules
var patrol = __webpack_require__(3613);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/with-playbooks.js
var with_playbooks = __webpack_require__(12136);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/score/read-evidence.js
var read_evidence = __webpack_require__(39552);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var lib_survey = __webpack_require__(33616);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/run-triage.js





function runTriage(input) {
    const { survey, readings, isPart, now, place, memory, gate } = input;
    const { baseline, tree } = survey;
    const known = knownFindings(memory, now);
    const { findings, unknown, groups, undecided } = (0,patrol/* judge */.S4)({
        survey,
        sensors: (0,lib_survey/* everySensor */.yz)(baseline),
        now,
        known,
        partial: isPart,
        ...(place.branch !== undefined && { branch: place.branch }),
    }, readings);
    const evidence = (0,read_evidence/* readEvidence */.A)(tree, baseline);
    const read = new Set(readings.map(({ sensor }) => sensor));
    const notRun = (0,lib_survey/* chosenSensors */.cI)(baseline, []).flatMap(({ id }) => (read.has(id) ? [] : [id]));
    const score = (0,score_of/* scoreOf */.u)({
        dimensions: baseline.dimensions,
        maturity: baseline.maturity,
        readings,
        findings,
        gate: new Map((gate ?? []).map(({ check, outcome }) => [check, outcome])),
        evidence,
        history: memory.history,
        ...(!isPart && notRun.length === 0 && { at: now.toISOString().slice(0, 10) }),
    });
    const isGone = (0,coverage/* goneJudge */.r)({ isDefaultBranch: place.isDefaultBranch, isPart, readings, undecided });
    return {
        at: now,
        place,
        isPart,
        baseline,
        notes: [...input.notes, ...notRunNote(notRun)],
        readings,
        findings,
        unknown,
        groups,
        subjects: (0,with_playbooks/* withPlaybooks */.B)((0,subjects_of/* subjectsOf */.Z)(findings.filter(({ signal }) => !known.accepted.has(signal.id)), groups), baseline.playbooks),
        accepted: known.accepted,
        notRun,
        isGone,
        clock: (0,next_clock/* nextClock */.k)(memory.clock, findings, isGone, now),
        gate,
        evidence,
        score,
    };
}
function knownFindings({ clock, sightings, known }, now) {
    return {
        firstSeen: mergeClocks(clock, [...sightings, ...known.map(({ firstSeen }) => firstSeen)], now),
        accepted: new Set(known.flatMap(({ accepted }) => [...accepted])),
    };
}
const MAX_NAMED = 5;
function notRunNote(sensors) {
    if (sensors.length === 0)
        return [];
    const named = sensors.slice(0, MAX_NAMED).join(', ');
    const more = sensors.length > MAX_NAMED ? ` and ${sensors.length - MAX_NAMED} more` : '';
    return [
        `Nothing is known of ${named}${more}: no document of signals has them. The score lacks what they would earn, and is not recorded.`,
    ];
}


/***/ }),

/***/ 30944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ boundedBlocks)
/* harmony export */ });
function boundedBlocks(blocks, most, notice) {
    const made = [];
    let length = 0;
    for (const block of blocks) {
        const text = block();
        made.push(text);
        length += text.length;
        if (length > most)
            break;
    }
    if (length <= most)
        return made.join('');
    for (;;) {
        length -= made.pop()?.length ?? 0;
        const end = notice(blocks.length - made.length);
        if (length + end.length <= most)
            return made.join('') + end;
        if (made.length === 0)
            return '';
    }
}


/***/ }),

/***/ 28010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText),
/* harmony export */   _: () => (/* binding */ cutTextStart)
/* harmony export */ });
function cutText(text, most) {
    if (text.length <= most)
        return text;
    const end = most - 1;
    const isInPair = /[\ud800-\udbff]/.test(text[end - 1] ?? '');
    return `${text.slice(0, isInPair ? end - 1 : end)}…`;
}
function cutTextStart(text, most) {
    if (text.length <= most)
        return text;
    const start = text.length - most + 1;
    const isInPair = /[\udc00-\udfff]/.test(text[start] ?? '');
    return `…${text.slice(isInPair ? start + 1 : start)}`;
}


/***/ }),

/***/ 11614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ safeText),
/* harmony export */   eR: () => (/* binding */ safeCodeEnd),
/* harmony export */   lI: () => (/* binding */ safeCode)
/* harmony export */ });
/* harmony import */ var _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83003);
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28010);


function safeText(text, most) {
    return cutSafe(text, most, _cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I, prose);
}
function safeCode(text, most) {
    return cutSafe(text, most, _cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I, _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9);
}
function safeCodeEnd(text, most) {
    return cutSafe(text, most, _cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutTextStart */ ._, _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9);
}
function prose(text) {
    return text
        .split(/(`[^`\n]+`)/)
        .map((piece, at) => (at % 2 === 1 ? (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(piece.slice(1, -1)) : spaced(piece)))
        .join('');
}
function spaced(text) {
    const [, before = '', after = ''] = /^( ?).*?( ?)$/s.exec(text) ?? [];
    const safe = (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(text);
    return safe === '' ? before : `${before}${safe}${after}`;
}
function cutSafe(text, most, cut, escape) {
    for (let length = most;; length = Math.floor(length / 2)) {
        const safe = escape(cut(text, length));
        if (safe.length <= 2 * most || length < 4)
            return safe;
    }
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

/***/ 46968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ nextClock)
/* harmony export */ });
/* unused harmony export MAX_CLOCK_ENTRIES */
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66638);

const KEEP_GONE_MS = 400 * 86_400_000;
const MAX_CLOCK_ENTRIES = 20_000;
function nextClock(clock, findings, isGone, now) {
    const next = new Map();
    const at = now.toISOString();
    for (const finding of findings)
        next.set(finding.signal.id, presentEntry(finding, clock.get(finding.signal.id), at));
    for (const [id, entry] of clock) {
        if (next.has(id))
            continue;
        const { goneSince = entry.firstSeen < at && isGone({ id, ...entry }) ? at : undefined } = entry;
        if (goneSince === undefined)
            next.set(id, entry);
        else if (now.getTime() - Date.parse(goneSince) < KEEP_GONE_MS)
            next.set(id, { ...entry, goneSince });
    }
    return next.size > MAX_CLOCK_ENTRIES ? bounded(next) : next;
}
function presentEntry({ signal, firstSeen: seen }, known, at) {
    const recorded = Date.parse(known?.firstSeen ?? '');
    const firstSeen = recorded <= Date.parse(seen) ? new Date(recorded).toISOString() : seen;
    const lastGone = known?.goneSince ?? known?.lastGone;
    return {
        firstSeen,
        ...(lastGone !== undefined && { lastGone: lastGone < at ? lastGone : at }),
        sensor: signal.sensor.slice(0, 100),
        rule: signal.rule.slice(0, 100),
        path: signal.artefact.path.slice(0, _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATH_LENGTH */ .Kb),
    };
}
function bounded(clock) {
    const kept = [...clock].toSorted(([idA, a], [idB, b]) => {
        if ((a.goneSince === undefined) !== (b.goneSince === undefined))
            return a.goneSince === undefined ? -1 : 1;
        if (a.goneSince !== b.goneSince)
            return (a.goneSince ?? '') > (b.goneSince ?? '') ? -1 : 1;
        return a.firstSeen === b.firstSeen ? (idA < idB ? -1 : 1) : a.firstSeen < b.firstSeen ? -1 : 1;
    });
    return new Map(kept.slice(0, MAX_CLOCK_ENTRIES));
}


/***/ }),

/***/ 60521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readClock),
/* harmony export */   i: () => (/* binding */ clockOf)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77154);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66638);


const MAX_LENGTH = 32_000_000;
async function readClock(store) {
    return clockOf(await store.read(_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOCK_FILE */ .yK), store.place);
}
async function clockOf(text, place) {
    if (text === undefined)
        return new Map();
    const where = `${place}/${_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOCK_FILE */ .yK}`;
    const value = parsed(text, where);
    const { schema } = (value ?? {});
    if (schema !== _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOCK_SCHEMA */ .Z4) {
        const found = typeof schema === 'string' ? JSON.stringify(schema.slice(0, 80)) : 'none';
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${where} has the schema ${found}, and this version of SAR reads ${_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOCK_SCHEMA */ .Z4}; update SAR, or ${REMEDY}`);
    }
    const { clockDocumentSchema } = await (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .clockSchemas */ .z6)();
    const read = clockDocumentSchema.safeParse(value);
    if (read.success)
        return new Map(Object.entries(read.data.findings));
    const [issue] = read.error.issues;
    throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${where}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not readable'}; ${REMEDY}`);
}
const REMEDY = 'restore it from its history. Without it every deadline starts anew: to accept that, delete it';
function parsed(text, where) {
    if (text.length > MAX_LENGTH)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${where} is longer than ${MAX_LENGTH} characters; ${REMEDY}`);
    try {
        return JSON.parse(text);
    }
    catch {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${where} is not readable as JSON; ${REMEDY}`);
    }
}


/***/ })

};
