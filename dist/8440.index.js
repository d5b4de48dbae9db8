export const id = 8440;
export const ids = [8440];
export const modules = {

/***/ 36077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ gateResultsOf)
/* harmony export */ });
/* harmony import */ var _vocabulary_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43836);

const MAX_DETAIL = 1000;
function gateResultsOf({ lines, }) {
    return _vocabulary_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .GATE_CHECKS */ .su.flatMap((check) => {
        const line = lines.find(({ id, kind }) => id === check && kind === 'check');
        return line === undefined ? [] : [{ check, outcome: line.outcome, detail: line.detail.slice(0, MAX_DETAIL) }];
    });
}


/***/ }),

/***/ 82239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readVerdict)
/* harmony export */ });
/* harmony import */ var _vocabulary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);

async function readVerdict(text, where) {
    const [{ readDocument }, { verdictDocumentSchema }] = await Promise.all([__webpack_require__.e(/* import() */ 6723).then(__webpack_require__.bind(__webpack_require__, 66723)), Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9786)]).then(__webpack_require__.bind(__webpack_require__, 89786))]);
    const verdict = readDocument(verdictDocumentSchema, 'sar.verdict/1', text, where);
    const lines = new Map(verdict.lines.map((line) => [line.id, line]));
    if (lines.size < verdict.lines.length)
        throw new _vocabulary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where}: a line is in it twice; a verdict says each once`);
    const passed = verdict.failed.find((id) => lines.get(id)?.outcome !== 'fail' && lines.get(id)?.outcome !== 'unknown');
    if (passed !== undefined)
        throw new _vocabulary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where}: it fails with a line that passed, or that it does not have`);
    const told = new Set(verdict.failed);
    const isUntold = verdict.lines.some(({ id, required, outcome }) => required && outcome === 'fail' && !told.has(id));
    if (isUntold || verdict.lines.length === 0 || (verdict.outcome === 'pass') !== (told.size === 0))
        throw new _vocabulary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where}: its outcome is not that of its lines`);
    return verdict;
}


/***/ }),

/***/ 81663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ literalGlob)
/* harmony export */ });
/* harmony import */ var _paths_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14727);

function literalGlob(text) {
    const glob = text.replace(/[*?{}\\]/g, String.raw `\$&`);
    return glob === '' || glob.length > _paths_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_GLOB_LENGTH */ .v7 ? undefined : glob;
}


/***/ }),

/***/ 27893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ editGap)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66889);
/* harmony import */ var _vocabulary_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52731);
/* harmony import */ var _gap_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70427);
/* harmony import */ var _write_gap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26760);




const MAPS = { resolved: _gap_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .RESOLVED_KEYS */ .o0, schedule: _gap_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .SCHEDULE_KEYS */ .pI };
const BYTE_ORDER_MARK = '\uFEFF';
function editGap(text, path, next) {
    const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text.slice(mark.length), { uniqueKeys: true });
    const map = document.contents;
    if (document.errors.length > 0 || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map)) {
        throw new _vocabulary_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path} cannot be edited: it is no map of a gap`, { places: [{ file: path }] });
    }
    const isAliased = hasAlias(document);
    if (!setKeys(document, map, (0,_gap_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .gapEntry */ .Vk)(next), _gap_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP_KEYS */ .oD))
        return text;
    const isPadded = /\{ /.test(text) || !text.includes('{');
    const written = isAliased ? (0,_write_gap_js__WEBPACK_IMPORTED_MODULE_3__/* .writeGap */ .o)(next) : document.toString({ lineWidth: 0, flowCollectionPadding: isPadded });
    return mark + (text.includes('\r\n') ? written.replace(/\r?\n/g, '\r\n') : written);
}
function setKeys(document, map, values, order) {
    let isChanged = false;
    for (const key of order) {
        const pair = map.items.find((item) => keyOf(item) === key);
        const value = values[key];
        const inner = MAPS[key];
        if (pair === undefined) {
            if (value === undefined)
                continue;
            insertPair(map, document.createPair(key, value), order);
        }
        else if (value === undefined)
            map.items.splice(map.items.indexOf(pair), 1);
        else if (inner !== undefined && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(pair.value)) {
            if (!setKeys(document, pair.value, value, inner))
                continue;
        }
        else if (isSame(plainOf(pair, document), value))
            continue;
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.value) && typeof value !== 'object')
            pair.value.value = value;
        else
            pair.value = document.createNode(value);
        isChanged = true;
    }
    return isChanged;
}
function keyOf({ key }) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '';
}
function insertPair(map, pair, order) {
    const rank = order.indexOf(keyOf(pair));
    const at = map.items.findIndex((item) => order.indexOf(keyOf(item)) > rank);
    if (at < 0)
        map.items.push(pair);
    else
        map.items.splice(at, 0, pair);
}
function plainOf({ value }, document) {
    return typeof value === 'object' && value !== null && 'toJS' in value && typeof value.toJS === 'function'
        ? value.toJS(document)
        : value;
}
function isSame(one, other) {
    if (Array.isArray(one) && typeof other === 'string')
        return one.length === 1 && one[0] === other;
    if (Array.isArray(one))
        return Array.isArray(other) && one.length === other.length && one.every((item, at) => isSame(item, other[at]));
    if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null)
        return one === other;
    const values = new Map(Object.entries(other));
    const entries = Object.entries(one);
    return entries.length === values.size && entries.every(([key, value]) => values.has(key) && isSame(value, values.get(key)));
}
function hasAlias(document) {
    let isFound = false;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, (_key, node) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return undefined;
        isFound = true;
        return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
    });
    return isFound;
}


/***/ }),

/***/ 70427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vk: () => (/* binding */ gapEntry),
/* harmony export */   o0: () => (/* binding */ RESOLVED_KEYS),
/* harmony export */   oD: () => (/* binding */ GAP_KEYS),
/* harmony export */   pI: () => (/* binding */ SCHEDULE_KEYS)
/* harmony export */ });
const GAP_KEYS = [
    'id',
    'gap',
    'layer',
    'severity',
    'status',
    'owner',
    'playbook',
    'note',
    'resolved',
    'area',
    'impact-score',
    'findings',
    'schedule',
];
const RESOLVED_KEYS = ['at', 'by', 'evidence'];
const SCHEDULE_KEYS = ['name', 'from', 'to', 'after', 'days'];
const FINDING_KEYS = ['id', 'sensor', 'rule', 'path'];
function gapEntry(gap) {
    const values = {
        ...gap,
        resolved: gap.resolved === undefined ? undefined : inOrder(gap.resolved, RESOLVED_KEYS),
        'impact-score': gap.impactScore,
        findings: gap.findings?.map((finding) => inOrder(finding, FINDING_KEYS)),
        schedule: gap.schedule === undefined ? undefined : inOrder(scheduleEntry(gap.schedule), SCHEDULE_KEYS),
    };
    return inOrder(values, GAP_KEYS);
}
function scheduleEntry({ after, ...rest }) {
    return { ...rest, ...(after !== undefined && { after: after.length === 1 ? after[0] : after }) };
}
function inOrder(value, keys) {
    const entries = new Map(Object.entries(value));
    return Object.fromEntries(keys.filter((key) => entries.get(key) !== undefined).map((key) => [key, entries.get(key)]));
}


/***/ }),

/***/ 26760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ writeGap)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66889);
/* harmony import */ var _gap_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70427);


function writeGap(gap) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)((0,_gap_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .gapEntry */ .Vk)(gap), { lineWidth: 0 });
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

/***/ 84432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ halted)
/* harmony export */ });
function halted(writer, guard) {
    const unlessHalted = async (write) => {
        const verdict = await guard.check();
        return verdict.isAllowed ? write() : { outcome: 'failed', reason: 'failed', detail: verdict.reason };
    };
    return {
        set: async (target, name, value, exists) => unlessHalted(async () => (exists === undefined ? writer.set(target, name, value) : writer.set(target, name, value, exists))),
        remove: async (target, name) => unlessHalted(async () => writer.remove(target, name)),
    };
}


/***/ }),

/***/ 12290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readRows),
/* harmony export */   h: () => (/* binding */ rowMarker)
/* harmony export */ });
/* harmony import */ var _hidden_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91586);
/* harmony import */ var _json_strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39455);


const NAME = 'sar:row';
const TIME = /^\d{4}-\d{2}-\d{2}T[\d:.]{5,12}Z$/;
const START = `<!-- ${NAME} `;
const INDENT = /^ {0,8}(?=<)/;
function rowMarker(row) {
    const { targets: _targets, ...bare } = row;
    const entries = Object.entries(row.findings);
    for (const count of [entries.length, 50, 20, 1]) {
        const findings = Object.fromEntries(entries.slice(0, count));
        const left = count < entries.length ? { left: entries.length - count } : {};
        for (const candidate of [
            { ...row, findings, ...left },
            { ...bare, findings, ...left },
        ]) {
            const length = JSON.stringify(candidate).replaceAll(/[<>]/g, '\\u003c').length;
            if (length < _hidden_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_MARKER_LENGTH */ .v3 - 50)
                return (0,_hidden_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .hiddenMarker */ .z0)(NAME, candidate);
        }
    }
    return (0,_hidden_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .hiddenMarker */ .z0)(NAME, { id: row.id, findings: {} });
}
function readRows(body) {
    const rows = new Map();
    for (const line of body.split(/\r?\n/).slice(0, 100_000)) {
        const at = line.replace(INDENT, '');
        const end = at.startsWith(START) ? at.slice(0, _hidden_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_MARKER_LENGTH */ .v3).indexOf('-->') : -1;
        const row = end < START.length ? undefined : rowOf(at.slice(START.length, end).trim());
        if (row !== undefined && !rows.has(row.id))
            rows.set(row.id, row);
    }
    return rows;
}
function rowOf(text) {
    const json = (0,_json_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readStrictJson */ .Sr)(text);
    if (!json.ok || typeof json.value !== 'object' || json.value === null || Array.isArray(json.value))
        return undefined;
    const { id, findings, left, targets, playbook } = json.value;
    if (typeof id !== 'string' || !/^[0-9a-f]{16}$/.test(id))
        return undefined;
    if (typeof findings !== 'object' || findings === null || Array.isArray(findings))
        return undefined;
    const seen = Object.entries(findings).filter((entry) => isFinding(entry));
    const read = Array.isArray(targets) ? targets.map(targetOf) : undefined;
    const whole = read?.every((target) => target !== undefined) === true ? read : undefined;
    return {
        id,
        findings: Object.fromEntries(seen),
        ...(typeof left === 'number' && Number.isSafeInteger(left) && left > 0 && { left }),
        ...(whole !== undefined && { targets: whole }),
        ...(typeof playbook === 'string' && { playbook }),
    };
}
function isFinding([id, seen]) {
    return /^[0-9a-f]{16}$/.test(id) && typeof seen === 'string' && TIME.test(seen) && !Number.isNaN(Date.parse(seen));
}
function targetOf(value) {
    const { rule, path, job } = (value ?? {});
    if (typeof rule !== 'string' || typeof path !== 'string')
        return undefined;
    return { rule, path, ...(typeof job === 'string' && { job }) };
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

/***/ 37893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ tickLine),
/* harmony export */   Zf: () => (/* binding */ withoutTicks),
/* harmony export */   bn: () => (/* binding */ readTicks)
/* harmony export */ });
/* unused harmony export TICK_ACTIONS */
const TICK_ACTIONS = (/* unused pure expression or super */ null && (['run', 'accept', 'waive']));
const LINE = /^ {0,8}- \[([ xX])\] <!-- sar:tick (run|accept|waive) ([0-9a-f]{16}) --> /;
const MOST = 2000;
function tickLine(action, id, label) {
    return `  - [ ] <!-- sar:tick ${action} ${id} --> ${label}`;
}
function readTicks(body) {
    const ticks = new Map();
    for (const line of body.split(/\r?\n/).slice(0, 100_000)) {
        const [, box, action, id] = LINE.exec(line) ?? [];
        if (box === undefined || box === ' ' || id === undefined)
            continue;
        ticks.set(`${action} ${id}`, { action: action, id });
        if (ticks.size >= MOST)
            break;
    }
    return [...ticks.values()];
}
function withoutTicks(body, ticks) {
    const cleared = new Set(ticks.map(({ action, id }) => `${action} ${id}`));
    return body
        .split('\n')
        .map((line) => {
        const [, box, action, id] = LINE.exec(line) ?? [];
        return box !== undefined && box !== ' ' && cleared.has(`${action} ${id}`) ? line.replace(/\[[xX]\]/, '[ ]') : line;
    })
        .join('\n');
}


/***/ }),

/***/ 39032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ whyLost)
/* harmony export */ });
/* harmony import */ var _own_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39097);

const MEND = 'give a token whose account has a role in the repository, such as GITHUB_TOKEN with "issues: write"';
function whyLost(issue, needed, author) {
    const given = new Set(issue.labels.map((label) => label.toLowerCase()));
    const lost = needed.filter((label) => !given.has(label.toLowerCase()));
    if (lost.length > 0)
        return `its label ${lost.map((label) => `\`${label}\``).join(', ')} was dropped, without which no run finds it: ${MEND}`;
    if (!(0,_own_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnIssue */ .S)(issue, author))
        return `it was written by somebody without a role in the repository, whom no later run believes: ${MEND}`;
    return undefined;
}


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

/***/ 39030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isRateDue)
/* harmony export */ });
/* unused harmony export RATE_REFRESH_HOURS */
const RATE_REFRESH_HOURS = 12;
function isRateDue(updatedAt, now) {
    const age = Date.parse(now) - Date.parse(updatedAt ?? '');
    return age >= RATE_REFRESH_HOURS * 3_600_000;
}


/***/ }),

/***/ 59276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  offerGaps: () => (/* binding */ offerGaps)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/attempt.js
var attempt = __webpack_require__(38276);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/halt/halted-branch.js
var halted_branch = __webpack_require__(55393);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/halt/halted-state.js
var halted_state = __webpack_require__(62344);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/gaps/gap-offer-text.js
var gap_offer_text = __webpack_require__(18524);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/gaps/propose-gaps.js
var propose_gaps = __webpack_require__(47103);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/read-gap-offers.js
async function readGapOffers(text, where) {
    const [{ readDocument }, { gapOffersDocumentSchema }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6723).then(__webpack_require__.bind(__webpack_require__, 66723)),
        Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6293)]).then(__webpack_require__.bind(__webpack_require__, 36293)),
    ]);
    return readDocument(gapOffersDocumentSchema, 'sar.gap-offers/1', text, where);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gaps/gap-offers.js


const GAP_OFFERS_FILE = 'gap-offers.json';
const MAX_FINDINGS = 5000;
async function readOffers(state) {
    return parseOffers(await state.read(GAP_OFFERS_FILE), state.place);
}
async function rememberOffers(state, offered, url, statuses) {
    await state.update('gaps offered', async (read) => {
        const text = await read(GAP_OFFERS_FILE);
        const next = nextOffers(await parseOffers(text, state.place), offered, url, statuses);
        const written = `${JSON.stringify({ schema: 'sar.gap-offers/1', ...next }, null, 2)}\n`;
        return new Map(written === text ? [] : [[GAP_OFFERS_FILE, written]]);
    });
}
async function parseOffers(text, place) {
    return text === undefined ? { findings: {}, changes: {} } : readGapOffers(text, `${GAP_OFFERS_FILE} (${place})`);
}
function nextOffers(before, offered, url, statuses) {
    const findings = new Map(Object.entries(before.findings));
    const changes = new Map(Object.entries(before.changes).filter(([key]) => isAhead(key, statuses)));
    for (const proposal of offered) {
        if (proposal.kind !== 'add')
            changes.set((0,propose_gaps/* changeKey */.Cy)(proposal), url);
        else
            for (const { id } of proposal.gap.findings ?? [])
                findings.set(id, url);
    }
    return { findings: Object.fromEntries([...findings].slice(-MAX_FINDINGS)), changes: Object.fromEntries(changes) };
}
function isAhead(key, statuses) {
    const [id = '', kind] = key.split(':');
    const status = statuses.get(id);
    return status !== undefined && (status === 'resolved') === (kind === 'reopen');
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/gaps/gap-path.js
var gap_path = __webpack_require__(66796);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/gaps/write-gap.js
var write_gap = __webpack_require__(26760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/learn/blob-id.js
var blob_id = __webpack_require__(72346);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/gaps/next-gap-ids.js
var next_gap_ids = __webpack_require__(68364);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gaps/offer-on-branch.js




const GAPS_BRANCH = 'sar/gaps';
const MAX_TRIES = 3;
async function offerOnBranch(files, directory, into, writer) {
    const base = await writer.filesAt(into, directory);
    if (!base.known)
        return base;
    if (base.value === undefined)
        return (0,answer/* unknown */.L)('failed', `there is no branch ${into}`);
    for (let tries = 0; tries < MAX_TRIES; tries++) {
        const head = await openBranch(base.value.head, directory, writer);
        if (!head.known)
            return head;
        const plan = planBranch(files, directory, base.value.blobs, head.value.blobs);
        const text = (0,gap_offer_text/* gapOfferText */.k)(plan.offered, directory);
        if (plan.offered.length === 0)
            return { known: true, value: plan };
        if (plan.additions.length > 0) {
            const outcome = await writer.commit({
                branch: GAPS_BRANCH,
                expectedHead: head.value.head,
                message: text.title,
                additions: plan.additions,
                deletions: [],
            });
            if (outcome.outcome === 'moved')
                continue;
            if (outcome.outcome === 'protected')
                return (0,answer/* unknown */.L)('forbidden', outcome.detail);
            if (outcome.outcome === 'failed')
                return (0,answer/* unknown */.L)(outcome.reason, outcome.detail);
        }
        const pull = await writer.openPullRequest({ from: GAPS_BRANCH, into, ...text });
        if (!pull.known)
            return pull;
        return { known: true, value: { url: pull.value.url, offered: plan.offered, waiting: plan.waiting } };
    }
    return (0,answer/* unknown */.L)('failed', `the branch ${GAPS_BRANCH} moved ${MAX_TRIES} times`);
}
async function openBranch(baseHead, directory, writer) {
    const found = await writer.filesAt(GAPS_BRANCH, directory);
    if (!found.known)
        return found;
    if (found.value !== undefined)
        return { known: true, value: found.value };
    const created = await writer.createBranch(GAPS_BRANCH, baseHead);
    if (!created.known)
        return created;
    const head = await writer.filesAt(GAPS_BRANCH, directory);
    if (!head.known)
        return head;
    return head.value === undefined ? (0,answer/* unknown */.L)('failed', `the branch ${GAPS_BRANCH} is gone`) : { known: true, value: head.value };
}
function planBranch(files, directory, base, head) {
    const additions = [];
    const offered = [];
    const waiting = [];
    const earlier = new Map([...head].filter(([path]) => !base.has(path) && /^SAR-G\d{2,4}$/.test((0,gap_path/* gapIdOf */.$)(path))));
    const taken = new Set([...base.keys(), ...head.keys()].map(gap_path/* gapIdOf */.$).filter((id) => /^SAR-G\d{2,4}$/.test(id)));
    for (const { proposal, path, before, text } of files) {
        if (before !== undefined) {
            const isSame = head.get(path) === base.get(path);
            if (base.get(path) !== (0,blob_id/* blobId */.z)(before) || !(isSame || head.get(path) === (0,blob_id/* blobId */.z)(text)))
                waiting.push(proposal);
            else {
                offered.push(proposal);
                if (isSame)
                    additions.push({ path, text });
            }
            continue;
        }
        const { gap } = proposal;
        const known = [...earlier].find(([at, blob]) => blob === (0,blob_id/* blobId */.z)((0,write_gap/* writeGap */.o)({ ...gap, id: (0,gap_path/* gapIdOf */.$)(at) })));
        if (known !== undefined)
            offered.push({ ...proposal, gap: { ...gap, id: (0,gap_path/* gapIdOf */.$)(known[0]) } });
        else if (earlier.size + additions.length >= propose_gaps/* MAX_NEW_GAPS */.ol)
            waiting.push(proposal);
        else {
            const [id = ''] = (0,next_gap_ids/* nextGapIds */.E)(taken, 1);
            taken.add(id);
            const numbered = { ...gap, id };
            offered.push({ ...proposal, gap: numbered });
            additions.push({ path: (0,gap_path/* gapPath */.W)(directory, id), text: (0,write_gap/* writeGap */.o)(numbered) });
        }
    }
    return { additions, offered, waiting };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gaps/proposed-files.js
var proposed_files = __webpack_require__(57553);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gaps/read-registry.js
var read_registry = __webpack_require__(58421);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gaps/offer-gaps.js







const NOTHING_OFFERED = { findings: {}, changes: {} };
async function offerGaps(input, ports, options) {
    try {
        const registry = await (0,read_registry/* readRegistry */._)(input.files, input.baseline.gaps);
        if (proposalsOf(input, registry, NOTHING_OFFERED).proposals.length === 0)
            return [];
        const found = proposalsOf(input, registry, await readOffers(ports.state));
        if (found.proposals.length === 0)
            return [];
        if (options.dryRun)
            return [act('would-do', `offer ${(0,gap_offer_text/* offerWords */.e)(found.proposals)} in a pull request`), ...later(found.left)];
        const verdict = await ports.guard.check();
        if (!verdict.isAllowed)
            return [act('not-possible', verdict.reason)];
        return await offer(found, registry, ports, options.defaultBranch);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return [act('not-possible', error.message)];
        throw error;
    }
}
async function offer({ proposals, left }, registry, { branch, state, guard }, into) {
    const files = (0,proposed_files/* proposedFiles */.m)(proposals, registry);
    const answer = await (0,attempt/* attempt */.C)(async () => offerOnBranch(files, registry.directory, into, (0,halted_branch/* haltedBranch */.V)(branch, guard)));
    if (!answer.known)
        return [act('not-possible', answer.detail)];
    const { url, offered, waiting } = answer.value;
    if (url === undefined)
        return later(left + waiting.length);
    const statuses = new Map(registry.gaps.map(({ id, status }) => [id, status]));
    const done = [{ ...act('done', `offered ${(0,gap_offer_text/* offerWords */.e)(offered)}`), url }, ...later(left + waiting.length)];
    try {
        await rememberOffers((0,halted_state/* haltedState */.k)(state, guard), offered, url, statuses);
        return done;
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return [...done, { what: 'state', outcome: 'not-possible', detail: error.message }];
        throw error;
    }
}
function proposalsOf({ subjects, findings, isGone, at, baseline }, { gaps }, offers) {
    return (0,propose_gaps/* proposeGaps */.Q7)({
        subjects,
        present: new Set(findings.map(({ signal }) => signal.id)),
        gaps,
        settings: baseline.gaps,
        isGone,
        at: at.toISOString(),
        isOffered: (offer) => 'change' in offer ? Object.hasOwn(offers.changes, offer.change) : offer.findings.some((id) => Object.hasOwn(offers.findings, id)),
    });
}
function act(outcome, detail) {
    return { what: 'gap', outcome, detail };
}
function later(count) {
    if (count === 0)
        return [];
    const what = count === 1 ? 'one more change of the gap registry waits' : `${count} more changes of the gap registry wait`;
    return [act('not-now', `${what} until the pull request is merged, or its branch is deleted`)];
}


/***/ }),

/***/ 57553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ proposedFiles)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66796);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26760);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27893);

function proposedFiles(proposals, { directory, files }) {
    return proposals.map((proposal) => {
        const { gap } = proposal;
        const file = files.get(gap.id);
        if (file === undefined)
            return { proposal, path: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .gapPath */ .W)(directory, gap.id), before: undefined, text: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .writeGap */ .o)(gap) };
        return { proposal, path: file.path, before: file.text, text: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .editGap */ .d)(file.text, file.path, gap) };
    });
}


/***/ }),

/***/ 17053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ actOnTriage)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/subject-facts.js
var subject_facts = __webpack_require__(90865);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/halt/halted-variables.js
var halted_variables = __webpack_require__(84432);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/severity.js
var vocabulary_severity = __webpack_require__(14500);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(55617);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/severity-names.js
var severity_names = __webpack_require__(71182);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/compare-text.js
var compare_text = __webpack_require__(78108);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/issues/bounded-blocks.js
var bounded_blocks = __webpack_require__(30944);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/place-words.js
var place_words = __webpack_require__(31609);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/markdown-safe.js
var markdown_safe = __webpack_require__(83003);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/issues/safe-cut.js
var safe_cut = __webpack_require__(11614);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/issues/finding-place.js



const MOST_PATH = 300;
function placeMarkdown(place, commit, link) {
    const code = (0,safe_cut/* safeCodeEnd */.eR)((0,place_words/* placeWords */.f)(place), MOST_PATH);
    return (0,markdown_safe/* markdownLink */.iQ)(code, commit === undefined || place.path.length > MOST_PATH ? undefined : link?.(place, commit));
}
function artefactMarkdown(artefact, commit, link) {
    const place = artefact.path === '' ? '' : placeMarkdown(artefact, commit, link);
    const job = artefact.job === undefined ? '' : `job ${(0,safe_cut/* safeCode */.lI)(artefact.job, 100)}`;
    const name = artefact.name === undefined || place !== '' ? '' : (0,safe_cut/* safeCode */.lI)(artefact.name, 100);
    return [place, job, name].filter((part) => part !== '').join(', ');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/issues/dashboard-quiet.js





function dashboardQuiet(view, options, most) {
    const waived = folded(`${(0,count_words/* countOf */.pq)(view.waived.length, 'waived finding')}`, view.waived, waivedWords, view, options, most / 2);
    const accepted = folded(`${(0,count_words/* countOf */.pq)(view.accepted.length, 'accepted finding')}`, view.accepted, () => '', view, options, most / 2);
    return waived + accepted;
}
function folded(title, rows, words, view, { commitLink }, most) {
    if (rows.length === 0)
        return '';
    const blocks = rows
        .toSorted((a, b) => (0,compare_text/* compareText */.n)(a.finding.severity + a.finding.signal.id, b.finding.severity + b.finding.signal.id))
        .map((row) => () => {
        const { signal, severity } = row.finding;
        const where = artefactMarkdown(signal.artefact, view.commit, commitLink);
        const place = where === '' ? '' : ` in ${where}`;
        return `${row.markers()}- ${severity} ${(0,safe_cut/* safeCode */.lI)(signal.rule, 100)}${place}: ${(0,safe_cut/* safeText */.Hk)(signal.message, 200)}${words(row)}\n`;
    });
    const notice = (left) => `- … and ${left} more\n`;
    return `\n<details><summary>${title}</summary>\n\n${(0,bounded_blocks/* boundedBlocks */.e)(blocks, most - 100, notice)}\n</details>\n`;
}
function waivedWords({ finding: { waived } }) {
    if (waived === undefined)
        return '';
    const owner = waived.owner === undefined ? '' : `, ${(0,safe_cut/* safeText */.Hk)(waived.owner, 100)}`;
    return ` · through ${(0,safe_cut/* safeText */.Hk)(waived.until, 20)}: ${(0,safe_cut/* safeText */.Hk)(waived.reason, 200)}${owner}`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/issues/tick-marker.js
var tick_marker = __webpack_require__(37893);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/issues/subject-words.js

function decidingMember(subject) {
    const severity = (0,subject_facts/* severityOf */.x)(subject);
    return [subject.root, ...subject.members].find((member) => member.severity === severity) ?? subject.root;
}
function subjectSince({ root, members }) {
    return members.reduce((first, { firstSeen }) => (Date.parse(firstSeen) < Date.parse(first) ? firstSeen : first), root.firstSeen);
}
function subjectMessage({ group, root }) {
    return group?.title ?? root.signal.message;
}
function otherMembers({ root, members }) {
    return members.filter(({ signal }) => signal.id !== root.signal.id);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/issues/time-words.js


function timeWords(time) {
    const at = new Date(time);
    if (Number.isNaN(at.getTime()))
        return (0,markdown_safe/* markdownText */.p7)(time.slice(0, 40));
    return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function dueWords({ dueAt, breached }) {
    return breached ? `**overdue since ${timeWords(dueAt)}**` : `due ${timeWords(dueAt)}`;
}
function slaWords({ hours, isBusiness }) {
    return `${(0,count_words/* countOf */.pq)(hours, isBusiness === true ? 'business hour' : 'hour')} from the first sighting`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/issues/dashboard-row.js







const MOST_MESSAGE = 300;
const MOST_OTHERS = 5;
function dashboardRow(row, view, options, style) {
    const { subject, markers } = row;
    const { signal } = subject.root;
    const commit = style === 'full' ? view.commit : undefined;
    const rule = (0,markdown_safe/* markdownLink */.iQ)((0,safe_cut/* safeCode */.lI)(signal.rule, 100), style === 'full' ? options.linkTo({ id: signal.rule, sensor: signal.sensor }) : undefined);
    const where = artefactMarkdown(signal.artefact, commit, options.commitLink);
    const parts = [
        `${rule}${where === '' ? '' : ` in ${where}`}: ${(0,safe_cut/* safeText */.Hk)(subjectMessage(subject), MOST_MESSAGE)}`,
        `since ${timeWords(subjectSince(subject))}`,
        dueWords((0,subject_facts/* slaOf */.U)(subject)),
        ...issueWords(row),
    ];
    return `${markers()}- ${parts.join(' · ')}\n${othersLine(subject, commit, options)}${boxes(subject, view.waiveDays)}\n`;
}
function unseenRow({ markers, rule, path, firstSeen, dueAt }) {
    const where = path === '' ? '' : ` in ${(0,safe_cut/* safeCodeEnd */.eR)(path, 300)}`;
    const times = `since ${timeWords(firstSeen)} · due ${timeWords(dueAt)}`;
    return `${markers()}- ${(0,safe_cut/* safeCode */.lI)(rule, 100)}${where}: could not be looked at since it was found · ${times}\n`;
}
function issueWords({ issue, isClosedByHand }) {
    if (issue === undefined)
        return [];
    const link = (0,markdown_safe/* markdownLink */.iQ)(`#${issue.number}`, issue.url);
    return [isClosedByHand ? `${link}, closed by hand` : link];
}
function othersLine(subject, commit, { commitLink }) {
    const others = otherMembers(subject);
    if (others.length === 0)
        return '';
    const own = placeMarkdown(subject.root.signal.artefact, commit, commitLink);
    const places = [...new Set(others.map(({ signal }) => placeMarkdown(signal.artefact, commit, commitLink)))].filter((place) => place !== '' && place !== own);
    const more = places.length > MOST_OTHERS ? ` and ${(0,count_words/* countOf */.pq)(places.length - MOST_OTHERS, 'more place')}` : '';
    const named = places.length === 0 ? '' : `, also in ${places.slice(0, MOST_OTHERS).join(', ')}${more}`;
    return `  ${(0,count_words/* countOf */.pq)(subject.members.length, 'finding')} of one cause${named}\n`;
}
function boxes({ id, playbook }, waiveDays) {
    const lines = [
        ...(playbook === undefined ? [] : [(0,tick_marker/* tickLine */.Iy)('run', id, `run the playbook ${(0,safe_cut/* safeCode */.lI)(playbook, 60)}`)]),
        (0,tick_marker/* tickLine */.Iy)('accept', id, 'accept it as it is'),
        (0,tick_marker/* tickLine */.Iy)('waive', id, `waive it for ${(0,count_words/* countOf */.pq)(waiveDays, 'day')}`),
    ];
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/issues/dashboard-sections.js







function dashboardSections(view, options, most) {
    let isCut = false;
    const full = (0,bounded_blocks/* boundedBlocks */.e)(blocksOf(view, options, 'full'), most, (left) => {
        isCut = true;
        return moreWords(left);
    });
    return isCut ? (0,bounded_blocks/* boundedBlocks */.e)(blocksOf(view, options, 'short'), most, moreWords) : full;
}
function moreWords(left) {
    return `\n**${(0,count_words/* countOf */.pq)(left, 'more row')}** left out: an issue holds no more text. The findings file of the run and \`sar patrol\` have all of them.\n\n`;
}
function blocksOf(view, options, style) {
    const placed = view.rows.map(placedRow).toSorted(byDeadline);
    return vocabulary_severity/* SEVERITIES */.oC.flatMap((severity) => {
        const ofSeverity = placed.filter((entry) => entry.severity === severity);
        const rows = vocabulary_severity/* LAYERS */.RR.flatMap((layer) => ofSeverity
            .filter(({ row }) => layerOf(row) === layer)
            .map(({ row }, at) => () => {
            const block = blockOf(row, view, options, style);
            return at === 0 ? `\n### ${vocabulary_severity/* LAYER_NAMES */.fj[layer]} (${layer})\n\n${block}` : block;
        }));
        const kept = view.keptIssues
            .filter((issue) => issue.severity === severity)
            .map(({ number, url, title }, at) => () => {
            const line = `- ${(0,markdown_safe/* markdownLink */.iQ)(`#${number}`, url)}: ${(0,safe_cut/* safeText */.Hk)(title, 250)}\n`;
            return at === 0 ? `\n### Not looked at in this run\n\n${line}` : line;
        });
        const [first, ...others] = [...rows, ...kept];
        return first === undefined ? [] : [() => `\n## ${severity} ${severity_names/* SEVERITY_NAMES */.t[severity]}\n${first()}`, ...others];
    });
}
function blockOf(row, view, options, style) {
    switch (row.kind) {
        case 'open':
            return dashboardRow(row, view, options, style);
        case 'unseen':
            return unseenRow(row);
        case 'kept':
            return row.block;
    }
}
function placedRow(row) {
    if (row.kind !== 'open')
        return { severity: row.severity, dueAt: row.dueAt, id: row.id, row };
    return { severity: (0,subject_facts/* severityOf */.x)(row.subject), dueAt: (0,subject_facts/* slaOf */.U)(row.subject).dueAt, id: row.subject.id, row };
}
function layerOf(row) {
    return row.kind !== 'open' ? row.layer : row.subject.root.signal.layer;
}
function byDeadline(a, b) {
    return Date.parse(a.dueAt) - Date.parse(b.dueAt) || (0,compare_text/* compareText */.n)(a.id, b.id);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/silent-groups.js
var silent_groups = __webpack_require__(89834);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/unknown-words.js
var unknown_words = __webpack_require__(5792);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/issues/dashboard-unknown.js






const PASSING = new Set(['rate-limited', 'unreachable']);
function dashboardUnknown({ unknown }, most) {
    if (unknown.length === 0)
        return '';
    const { groups, rest } = (0,silent_groups/* silentGroups */.i)(unknown.toSorted((a, b) => (0,compare_text/* compareText */.n)(a.sensor, b.sensor)));
    const alone = rest.flatMap((reading) => {
        if (reading.outcome !== 'unknown')
            return [];
        const detail = PASSING.has(reading.reason) ? '' : `: ${(0,safe_cut/* safeText */.Hk)(reading.detail, 400)}`;
        return [`- ${(0,safe_cut/* safeCode */.lI)(reading.sensor, 100)}: ${unknown_words/* UNKNOWN_WORDS */.$[reading.reason]}${detail}\n`];
    });
    const together = groups.map(({ sensors, words }) => `- ${sensors.map((sensor) => (0,safe_cut/* safeCode */.lI)(sensor, 100)).join(', ')} ${words}\n`);
    const head = `\n<details><summary>${(0,count_words/* countOf */.pq)(unknown.length, 'sensor')} could not answer</summary>\n\nWhat they watch is neither well nor ill; their rows stay as they were.\n\n`;
    const foot = '\n</details>\n';
    const notice = (left) => `- … and ${left} more\n`;
    const lines = [...alone, ...together].map((line) => () => line);
    return `${head}${(0,bounded_blocks/* boundedBlocks */.e)(lines, most - head.length - foot.length, notice)}${foot}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/issues/dashboard-text.js






const MOST_FOLDED = 8000;
function dashboardText(view, options) {
    const head = `${summary(view)}\n`;
    const unknown = dashboardUnknown(view, MOST_FOLDED);
    const quiet = dashboardQuiet(view, options, MOST_FOLDED);
    const foot = footText(view);
    const room = view.maxLength - head.length - unknown.length - quiet.length - foot.length;
    return `${head}${dashboardSections(view, options, room)}${unknown}${quiet}${foot}`;
}
function summary({ rows, keptIssues, waived, accepted, unknown }) {
    const severities = [
        ...rows.map((row) => (row.kind !== 'open' ? row.severity : (0,subject_facts/* severityOf */.x)(row.subject))),
        ...keptIssues.map(({ severity }) => severity),
    ];
    const overdue = rows.filter((row) => row.kind === 'open' && (0,subject_facts/* slaOf */.U)(row.subject).breached).length;
    const isAre = (count) => `${(0,count_words/* groupedNumber */.O4)(count)} ${count === 1 ? 'is' : 'are'}`;
    const open = severities.length === 0
        ? '**Nothing is open.**'
        : `**${(0,count_words/* countOf */.pq)(severities.length, 'problem')} open:** ${vocabulary_severity/* SEVERITIES */.oC.flatMap((severity) => counted(severity, severities)).join(', ')}.`;
    const more = [
        ...(overdue > 0 ? [`${isAre(overdue)} overdue.`] : []),
        ...(waived.length > 0 ? [`${isAre(waived.length)} waived.`] : []),
        ...(accepted.length > 0 ? [`${isAre(accepted.length)} accepted.`] : []),
        ...(unknown.length > 0 ? [`${(0,count_words/* countOf */.pq)(unknown.length, 'sensor')} could not answer.`] : []),
    ];
    return [open, ...more].join(' ');
}
function counted(severity, all) {
    const count = all.filter((other) => other === severity).length;
    return count === 0 ? [] : [`${(0,count_words/* groupedNumber */.O4)(count)} ${severity} ${severity_names/* SEVERITY_NAMES */.t[severity]}`];
}
function footText({ hasOwnIssues, waiveDays }) {
    return [
        '',
        '---',
        '',
        `- **Boxes:** *run* starts the playbook, *accept* keeps a finding as it is, *waive* opens a pull request that waives it for ${(0,count_words/* countOf */.pq)(waiveDays, 'day')}. Ticking takes write permission, and the workflow for ticks in the repository.`,
        `- **Rows:** a row goes when the same sensor has looked at the same place again and the finding is gone.${hasOwnIssues ? ' P0 and P1 have issues of their own besides.' : ''}`,
        "- **Text:** what you write below stays; the text above is SAR's, and is written anew when something changes.",
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/visible-text.js
var visible_text = __webpack_require__(7158);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/issues/cut-text.js
var cut_text = __webpack_require__(28010);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/issues/owner-tag.js

const MENTION = /^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}(?:\/[A-Za-z0-9][\w.-]{0,99})?$/;
function ownerTag(owner) {
    return MENTION.test(owner) ? owner : (0,safe_cut/* safeCode */.lI)(owner, 100);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/issues/finding-issue-text.js












const MOST_TITLE_MESSAGE = 130;
const MOST_TITLE_PLACE = 60;
const MOST_TITLE_JOB = 30;
const MOST_EVIDENCE = 10;
const FOOT_ROOM = 1500;
function findingIssueText(subject, context) {
    const { root } = subject;
    const { signal } = root;
    const severity = (0,subject_facts/* severityOf */.x)(subject);
    const head = [
        `**${severity} ${severity_names/* SEVERITY_NAMES */.t[severity]}** in ${vocabulary_severity/* LAYER_NAMES */.fj[signal.layer].replace(/^(?!CI|ML)./, (letter) => letter.toLowerCase())} (${signal.layer}): ${ruleMarkdown(root, context)} of the sensor ${(0,safe_cut/* safeCode */.lI)(signal.sensor, 100)}`,
        '',
        (0,safe_cut/* safeText */.Hk)(subjectMessage(subject), 1500),
        ...(subject.group === undefined ? [] : ['', (0,safe_cut/* safeText */.Hk)(subject.group.why, 1000)]),
        '',
        ...factLines(subject, context),
        '',
        '### How to mend it',
        '',
        (0,safe_cut/* safeText */.Hk)(signal.help, 1500),
        ...(context.command === undefined ? [] : ['', `Next: ${(0,safe_cut/* safeCode */.lI)(context.command, 500)}`]),
        ...(subject.playbook === undefined ? [] : ['', `Playbook: ${(0,safe_cut/* safeCode */.lI)(subject.playbook, 60)}`]),
        ...(signal.fix === undefined ? [] : ['', `There is a mechanical remedy: ${(0,safe_cut/* safeText */.Hk)(signal.fix.title, 300)}`]),
        '',
        '### Why this severity',
        '',
        ...decisionLines(subject),
        '',
        '',
    ].join('\n');
    const evidence = evidenceBlocks(root, context);
    const members = subject.members.length > 1 ? subject.members.map((member) => () => memberLine(member, context)) : [];
    const foot = footLines(context).join('\n');
    const room = context.maxLength - head.length - evidence.length - Math.max(foot.length, FOOT_ROOM);
    const unseen = unseenLine(context);
    const list = members.length === 0
        ? ''
        : `<details><summary>All ${(0,count_words/* countOf */.pq)(members.length, 'finding')} of this cause</summary>\n\n${(0,bounded_blocks/* boundedBlocks */.e)(members, room - 100, (left) => `- … and ${(0,count_words/* countOf */.pq)(left, 'more finding')}, which \`sar triage\` lists\n`)}\n</details>\n\n`;
    return { title: titleOf(subject), body: (0,cut_text/* cutText */.I)(`${head}${evidence}${list}${unseen}${foot}`, context.maxLength) };
}
function titleOf(subject) {
    const { artefact } = subject.root.signal;
    const message = (0,cut_text/* cutText */.I)(plain(subjectMessage(subject)), MOST_TITLE_MESSAGE);
    const isNamed = subject.group !== undefined || artefact.path === '' || message.includes(artefact.path);
    const job = artefact.job === undefined || subject.group !== undefined ? '' : `job ${(0,cut_text/* cutText */.I)(plain(artefact.job), MOST_TITLE_JOB)}`;
    const place = [isNamed ? '' : withoutMention((0,cut_text/* cutTextStart */._)(plain(artefact.path), MOST_TITLE_PLACE)), job]
        .filter((part) => part !== '')
        .join(', ');
    return `${(0,subject_facts/* severityOf */.x)(subject)}: ${message}${place === '' ? '' : ` (${place})`}`;
}
function plain(value) {
    return withoutMention((0,visible_text/* visibleText */.Q)(value.replaceAll(/\s+/g, ' ')).trim());
}
function withoutMention(text) {
    return text.replace(/(^|[^\p{L}\p{N}_/])@(?=[\p{L}\p{N}])/gu, '$1@\u200b');
}
function ruleMarkdown({ signal }, { linkTo }) {
    return (0,markdown_safe/* markdownLink */.iQ)((0,safe_cut/* safeCode */.lI)(signal.rule, 200), linkTo({ id: signal.rule, sensor: signal.sensor }));
}
function factLines(subject, { commit, commitLink }) {
    const { root } = subject;
    const { artefact, expected, actual } = root.signal;
    const sla = (0,subject_facts/* slaOf */.U)(subject);
    const owner = root.owner ?? decidingMember(subject).owner;
    const where = artefactMarkdown(artefact, commit, commitLink);
    return [
        ...(where === '' ? [] : [`- **Where:** ${where}`]),
        `- **Since:** ${timeWords(subjectSince(subject))}`,
        `- **Deadline:** ${dueWords(sla)} (${slaWords(sla)})`,
        ...(owner === undefined ? [] : [`- **Owner:** ${ownerTag(owner)}`]),
        `- **Expected:** ${(0,safe_cut/* safeText */.Hk)(expected, 500)}`,
        `- **Found:** ${(0,safe_cut/* safeText */.Hk)(actual, 500)}`,
    ];
}
function decisionLines(subject) {
    const { signal, decision } = decidingMember(subject);
    const whose = signal.id === subject.root.signal.id ? '' : `Of ${(0,safe_cut/* safeCode */.lI)(signal.rule, 100)}, which is the most severe: `;
    return [
        `${whose}${(0,safe_cut/* safeCode */.lI)(decision.by, 200)}: ${(0,safe_cut/* safeText */.Hk)(decision.why, 1000)}`,
        '',
        `Everything about the decision, and what would change it: ${(0,safe_cut/* safeCode */.lI)(`sar triage --explain ${signal.id}`, 100)}`,
    ];
}
function evidenceBlocks({ signal }, { commit, commitLink }) {
    if (signal.evidence.length === 0)
        return '';
    const lines = signal.evidence
        .slice(0, MOST_EVIDENCE)
        .map((evidence) => `- ${placeMarkdown(evidence, commit, commitLink)}: ${(0,safe_cut/* safeCode */.lI)(evidence.text, 300)}`);
    const more = signal.evidence.length - lines.length;
    return ['### Evidence', '', ...lines, ...(more > 0 ? [`- … and ${(0,count_words/* countOf */.pq)(more, 'more fact')}`] : []), '', ''].join('\n');
}
function memberLine(finding, context) {
    const { signal, severity } = finding;
    const where = artefactMarkdown(signal.artefact, context.commit, context.commitLink) || (0,safe_cut/* safeCode */.lI)(signal.artefact.kind, 20);
    return `- ${severity} ${ruleMarkdown(finding, context)} in ${where}: ${(0,safe_cut/* safeText */.Hk)(signal.message, 300)}\n`;
}
function unseenLine({ unseen = 0 }) {
    if (unseen === 0)
        return '';
    return `${(0,count_words/* countOf */.pq)(unseen, 'more finding')} of this issue could not be looked at in this run; the issue stays open until somebody could.\n\n`;
}
function footLines({ dashboardUrl }) {
    const dashboard = (0,markdown_safe/* markdownLink */.iQ)('the dashboard', dashboardUrl);
    return [
        '---',
        '',
        `This issue is closed when the same sensor has looked at the same place again and the finding is gone, and opened again with the same clock when it comes back. It can be accepted or waived on ${dashboard}. Closed by hand, it stays closed until the finding was gone or its severity rises. What you write below stays; the text above is SAR's.`,
    ];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/issues/issue-texts.js


function issueTexts(options) {
    return {
        finding: (subject, facts) => findingIssueText(subject, { ...options, ...facts }),
        dashboard: (view) => dashboardText(view, options),
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/halt/halt-guard.js
var halt_guard = __webpack_require__(5533);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/attempt.js
var attempt = __webpack_require__(38276);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/halt-switch.js
var halt_switch = __webpack_require__(2723);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/halt/has-halt-label.js

function hasHaltLabel({ labels }) {
    return labels.some((label) => label.toLowerCase() === halt_switch/* HALT_LABEL */.t);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/issues/hidden-marker.js
var hidden_marker = __webpack_require__(91586);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/issues/own-issue.js
var own_issue = __webpack_require__(39097);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/halt/halt-memory.js

const SCHEMA = 'sar.p0-halt/1';
const MAX_NAMED = 150;
const ID = /^[0-9a-f]{16}$/;
function haltMarker(ids, at) {
    const named = [...ids].sort().slice(0, MAX_NAMED);
    return (0,hidden_marker/* hiddenMarker */.z0)(halt_switch/* HALT_LABEL */.t, { schema: SCHEMA, findings: named, ...(ids.length > MAX_NAMED && { allAt: at }) });
}
function haltMemory(issue, author) {
    if (!(0,own_issue/* isOwnIssue */.S)(issue, author))
        return undefined;
    const marker = (0,hidden_marker/* readHiddenMarker */.$6)(halt_switch/* HALT_LABEL */.t, issue.body);
    if (marker.kind !== 'object' || marker.value['schema'] !== SCHEMA)
        return undefined;
    const { findings, allAt } = marker.value;
    if (!Array.isArray(findings))
        return undefined;
    const ids = findings.filter((id) => typeof id === 'string' && ID.test(id));
    return { findings: new Set(ids), ...(typeof allAt === 'string' && !Number.isNaN(Date.parse(allAt)) && { allAt }) };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/halt/close-younger-halts.js



async function closeYoungerHalts(open, board, { dryRun, author, at }) {
    const [oldest, ...younger] = open.filter((issue) => haltMemory(issue, author) !== undefined);
    if (oldest === undefined)
        return [];
    const acts = [];
    for (const issue of younger) {
        const what = `#${issue.number}, a second halt beside #${oldest.number},`;
        if (dryRun)
            acts.push({ what: 'halt', outcome: 'would-do', detail: `${what} would be closed as a duplicate` });
        else
            acts.push(await close_younger_halts_close(issue, oldest, what, board, at));
    }
    return acts;
}
async function close_younger_halts_close(issue, oldest, what, board, at) {
    const { number, url } = issue;
    const older = await (0,attempt/* attempt */.C)(async () => board.read(oldest.number));
    const isHalting = older.known && older.value?.state === 'open' && hasHaltLabel(older.value);
    if (!isHalting)
        return { what: 'halt', outcome: 'not-now', detail: `${what} stays open: it could not be seen that the older one is`, url };
    const body = `${haltMarker([], at)}\nA duplicate of #${oldest.number}, which halts SAR.\n`;
    const closed = await (0,attempt/* attempt */.C)(async () => board.update(number, { body, state: 'closed', reason: 'duplicate' }));
    if (!closed.known)
        return { what: 'halt', outcome: 'not-possible', detail: `${what} could not be closed: ${closed.detail}`, url };
    return { what: 'halt', outcome: 'done', detail: `${what} was closed as a duplicate`, url };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/halt/halt-draft.js


const MAX_LISTED = 20;
const NAME = /^[\w.-]{1,80}$/;
function p0HaltDraft(findings, at, variable) {
    const ids = findings.map(({ id }) => id);
    const more = findings.length - MAX_LISTED;
    return {
        title: `SAR is halted: ${findings.length === 1 ? 'a critical finding' : `${findings.length} critical findings`} (P0)`,
        labels: [halt_switch/* HALT_LABEL */.t],
        body: [
            haltMarker(ids, at),
            `SAR found something critical (P0), and stops itself. Raised at ${at} for`,
            '',
            ...findings.slice(0, MAX_LISTED).map(lineOf),
            ...(more > 0 ? [`- and ${more} more`] : []),
            '',
            'While this issue is open, SAR only reports: it opens issues for what is critical, and writes nothing else. No variable, no branch, no dispatch.',
            '',
            '- What was found, where, and how to mend it is in the issues labelled `sar:P0` and in the summary of the triage run; `sar triage --explain ID` tells of one.',
            '- Close this issue to end the halt: that is the decision of a person. Closed by an app, it is raised again.',
            '- It is not raised again for these findings, unless one is gone and comes back; it is for every other one.',
            ...(variable === undefined ? [] : [variableLine(variable)]),
            '',
        ].join('\n'),
    };
}
function lineOf({ id, sensor, rule }) {
    const names = NAME.test(sensor) && NAME.test(rule) ? `: sensor \`${sensor}\`, rule \`${rule}\`` : '';
    return `- finding \`${id}\`${names}`;
}
function variableLine({ name }) {
    return `- Where its token may, SAR also sets the variable \`${name}\` to its halting value. It never sets it back: do that by hand after closing this issue.`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var ports_answer = __webpack_require__(27339);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/issues/is-closed-by-app.js
function isClosedByApp({ state, closedBy }) {
    return state === 'closed' && closedBy?.endsWith('[bot]') === true;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/halt/is-cleared.js
function isCleared({ id, since }, { issue, memory }) {
    if (!memory.findings.has(id) && !isAmongAll(memory, since))
        return false;
    return since === undefined || Date.parse(since) <= Date.parse(issue.closedAt ?? '');
}
function isAmongAll({ allAt }, since) {
    return allAt !== undefined && (since === undefined || Date.parse(since) <= Date.parse(allAt));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/halt/halt-world.js



const MAX_READS = 20;
async function readHalts(board, findings, author) {
    const open = await (0,attempt/* attempt */.C)(async () => board.withLabel(halt_switch/* HALT_LABEL */.t, 'open'));
    if (!open.known)
        return open;
    const sorted = [...open.value].sort((a, b) => a.number - b.number);
    return (0,ports_answer/* known */.e)({ open: sorted, uncleared: await unclearedOf(board, findings, author) });
}
async function unclearedOf(board, findings, author) {
    const closed = await (0,attempt/* attempt */.C)(async () => board.withLabel(halt_switch/* HALT_LABEL */.t, 'closed'));
    if (!closed.known)
        return closed;
    let uncleared = findings;
    let reads = 0;
    for (const issue of closed.value) {
        const memory = haltMemory(issue, author);
        if (memory === undefined)
            continue;
        const left = uncleared.filter((finding) => !isCleared(finding, { issue, memory }));
        if (left.length === uncleared.length)
            continue;
        if (issue.closedBy === undefined) {
            if (++reads > MAX_READS)
                break;
            const read = await (0,attempt/* attempt */.C)(async () => board.read(issue.number));
            if (!read.known)
                return read;
            if (!isEnded(read.value))
                continue;
        }
        else if (!isEnded(issue))
            continue;
        uncleared = left;
    }
    return (0,ports_answer/* known */.e)(uncleared);
}
function isEnded(issue) {
    return issue?.state === 'closed' && !isClosedByApp(issue);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/halt/p0-finding.js
function p0FindingsOf(subject, sinceOf) {
    return subject.members.filter(isP0).map(({ signal: { id, sensor, rule } }) => ({ id, sensor, rule, since: sinceOf(id) }));
}
function isP0({ severity, waived }) {
    return severity === 'P0' && waived === undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/halt/raise-p0-halt.js


async function raiseP0Halt(draft, board) {
    const answer = await (0,attempt/* attempt */.C)(async () => board.create(draft));
    if (!answer.known || hasHaltLabel(answer.value))
        return answer;
    const { number } = answer.value;
    const closed = await (0,attempt/* attempt */.C)(async () => board.update(number, { state: 'closed', reason: 'not-planned' }));
    return (0,ports_answer/* unknown */.L)('forbidden', `issue #${number} was opened, and ${closed.known ? 'closed again' : 'could not be closed again'}: GitHub dropped its label \`${halt_switch/* HALT_LABEL */.t}\`, without which it halts nothing; give a token whose account has a role in the repository, such as GITHUB_TOKEN with "issues: write"`);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/halt/set-halt-variable.js

const set_halt_variable_NAME = /^(?!GITHUB_)[A-Z_][A-Z0-9_]{0,254}$/i;
const VALUE = /^[^\u0000-\u001f\u007f]{1,1000}$/;
async function setHaltVariable(repository, { name, value }, { reader, writer }, dryRun) {
    const act = (outcome, detail) => ({ what: 'variable', outcome, detail: `${name}: ${detail}` });
    if (!set_halt_variable_NAME.test(name) || !VALUE.test(value))
        return { ...act('not-possible', ''), detail: '`halt.variable` of the baseline names no variable that can be set' };
    if (reader === undefined || writer === undefined) {
        return act('not-possible', 'it is not set to its halting value, since no token was given that may write variables (`variables-token`)');
    }
    const [owner = '', repo = ''] = repository.split('/');
    const target = { scope: 'repo', owner, repo };
    const current = await (0,attempt/* attempt */.C)(async () => reader.get(target, name));
    if (!current.known)
        return act('not-possible', `it is not set to its halting value: ${current.detail}`);
    if (current.value?.value === value)
        return act('unchanged', 'it has its halting value already');
    const exists = current.value !== undefined;
    if (dryRun)
        return act('would-do', `would be ${exists ? 'set' : 'created with'} ${exists ? 'to ' : ''}its halting value`);
    const written = await (0,attempt/* attempt */.C)(async () => (0,ports_answer/* known */.e)(await writer.set(target, name, value, exists)));
    if (!written.known)
        return act('not-possible', `it is not set to its halting value: ${written.detail}`);
    const { value: result } = written;
    if (result.outcome === 'refused' || result.outcome === 'failed')
        return act('not-possible', `it is not set to its halting value: ${result.detail}`);
    return act('done', `${result.outcome} with its halting value; only a person sets it back`);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/halt/halt-for-p0.js







const halt_for_p0_PASSING = new Set(['unreachable', 'rate-limited']);
async function haltForP0(input, ports, options) {
    const subjects = input.incidents.map((subject) => ({ id: subject.id, findings: p0FindingsOf(subject, input.sinceOf) }));
    const findings = subjects.flatMap((subject) => subject.findings);
    if (findings.length === 0)
        return { acts: [], cleared: [] };
    const world = await readHalts(ports.board, findings, options.author);
    const judged = world.known ? world.value.uncleared : world;
    const uncleared = judged.known ? judged.value : findings;
    const raised = world.known
        ? await raise(world.value, input, ports, options)
        : failed(`whether SAR is halted cannot be read, so that no halt is raised: ${world.detail}`);
    const isDue = uncleared.length > 0 && (judged.known || !halt_for_p0_PASSING.has(judged.reason));
    const { variable, dryRun } = options;
    const acts = [
        ...raised.acts,
        ...(variable === undefined || !isDue ? [] : [await setHaltVariable(input.repository, variable, ports, dryRun)]),
    ];
    const { halt } = raised;
    const guard = uncleared.length === 0 || dryRun ? undefined : halt === undefined ? UNRAISED : (0,halt_guard/* guardRaisedHalt */.Pr)(halt);
    const stands = { acts, ...(guard !== undefined && { guard }) };
    if (halt !== undefined)
        return { ...stands, halt, cleared: [] };
    const open = new Set(uncleared.map(({ id }) => id));
    return {
        ...stands,
        cleared: subjects
            .filter((subject) => subject.findings.length > 0 && subject.findings.every(({ id }) => !open.has(id)))
            .map(({ id }) => id),
    };
}
const UNRAISED = {
    check: async () => ({ isAllowed: false, reason: 'a finding of P0 stands, and the halt for it could not be raised' }),
};
async function raise({ open: [open, ...others], uncleared }, { at }, { board }, { dryRun, author, variable }) {
    if (open !== undefined) {
        const { number, url } = open;
        const there = { what: 'halt', outcome: 'unchanged', detail: `issue #${number} halts SAR`, url };
        const closed = await closeYoungerHalts([open, ...others], board, { dryRun, at, ...(author !== undefined && { author }) });
        return { acts: [there, ...closed], halt: { number, url } };
    }
    if (!uncleared.known)
        return failed(`whether a person has ended the halt cannot be read, so that none is raised: ${uncleared.detail}`);
    if (uncleared.value.length === 0)
        return { acts: [] };
    if (dryRun)
        return { acts: [{ what: 'halt', outcome: 'would-do', detail: 'an issue that halts SAR would be raised' }] };
    const answer = await raiseP0Halt(p0HaltDraft(uncleared.value, at, variable), board);
    if (!answer.known)
        return failed(`the halt could not be raised: ${answer.detail}`);
    const { number, url } = answer.value;
    return {
        acts: [{ what: 'halt', outcome: 'done', detail: `issue #${number} halts SAR until a person closes it`, url }],
        halt: { number, url },
    };
}
function failed(detail) {
    return { acts: [{ what: 'halt', outcome: 'not-possible', detail }] };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/clock/clock.js
var clock_clock = __webpack_require__(66638);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/dashboard-memory.js
var dashboard_memory = __webpack_require__(80028);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/issue-world.js
var issue_world = __webpack_require__(9004);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/find-dashboard.js


function findDashboard({ issues, author }, title) {
    const candidates = issues.filter((issue) => (0,issue_world/* isDashboard */.ri)(issue) && (hasMemory(issue) || issue.title.trim() === title.trim() || isWrittenBySar(issue, author)));
    const open = candidates.filter(({ state }) => state === 'open');
    const issue = open.find(hasMemory) ?? open[0] ?? candidates.findLast((candidate) => !isDuplicate(candidate));
    return { issue, others: open.filter(({ number }) => number !== issue?.number) };
}
function hasMemory({ body }) {
    return (0,dashboard_memory/* readDashboardMemory */.qQ)(body).kind === 'memory';
}
function isWrittenBySar({ author: writer }, author) {
    return writer === author || writer.endsWith('[bot]');
}
function isDuplicate({ body }) {
    const reading = (0,dashboard_memory/* readDashboardMemory */.qQ)(body);
    return reading.kind === 'memory' && reading.memory.isDuplicate;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/closed-as.js

function closedAs({ issue, memory }) {
    if (issue.state === 'open')
        return undefined;
    return memory.closing ?? (isClosedByApp(issue) ? 'app' : 'hand');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/match-issues.js
function matchIssues(subjects, issues) {
    const byFinding = new Map();
    for (const subject of subjects) {
        for (const { signal } of subject.members)
            byFinding.set(signal.id, subject);
        byFinding.set(subject.id, subject);
    }
    const rank = new Map(subjects.map(({ id }, at) => [id, at]));
    const bySubject = new Map();
    const duplicates = [];
    const rest = [];
    for (const candidate of issues.toSorted(byPrecedence)) {
        const { issue, memory } = candidate;
        const fitting = [memory.subject, ...memory.seen.keys()].map((id) => byFinding.get(id)).filter((subject) => subject !== undefined);
        const free = fitting.filter(({ id }) => !bySubject.has(id));
        const [taken] = fitting;
        if (free.length > 0)
            bySubject.set(bestOf(free, memory, rank).id, candidate);
        else if (taken === undefined)
            rest.push(candidate);
        else {
            const older = bySubject.get(taken.id);
            if (issue.state === 'open' && older !== undefined && older.issue.state === 'open')
                duplicates.push({ younger: candidate, older, subject: taken });
        }
    }
    return { bySubject, duplicates, rest };
}
function match_issues_isDuplicate({ issue, memory }) {
    return issue.state === 'closed' && memory.closing === 'duplicate';
}
function byPrecedence(one, other) {
    const [a, b] = [one.issue, other.issue];
    if (a.state !== b.state)
        return a.state === 'open' ? -1 : 1;
    if (a.state === 'open')
        return a.number - b.number;
    return Number(match_issues_isDuplicate(one)) - Number(match_issues_isDuplicate(other)) || b.number - a.number;
}
function bestOf(subjects, memory, rank) {
    const [root] = memory.places;
    const score = (subject) => {
        if (subject.id === memory.subject)
            return -2;
        if (subject.members.some(({ signal }) => signal.id === root?.id))
            return -1;
        return rank.get(subject.id) ?? 0;
    };
    return subjects.reduce((best, subject) => (score(subject) < score(best) ? subject : best));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/subject-facts.js
function isBreached({ root, members }) {
    return root.sla.breached || members.some(({ sla }) => sla.breached);
}
function hasOwnIssue(severity) {
    return severity === 'P0' || severity === 'P1';
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/ask-who-closed.js




const MOST_ASKED = 100;
async function askWhoClosed(input, world, rows) {
    if (input.mode !== 'all' || world.problem !== undefined)
        return;
    const answered = new Set(rows.flatMap(({ issue, isClosedByHand }) => (isClosedByHand && issue !== undefined ? [issue] : [])));
    const { bySubject } = matchIssues(input.subjects, world.findingIssues);
    const asked = input.subjects.flatMap((subject) => {
        const found = bySubject.get(subject.id);
        const severity = (0,subject_facts/* severityOf */.x)(subject);
        if (found === undefined || closedAs(found) !== 'hand' || !hasOwnIssue(severity) || answered.has(found.issue.number))
            return [];
        return (0,vocabulary_severity/* compareSeverity */.zK)(severity, found.memory.severity) < 0 ? [] : [found.issue.number];
    });
    for (const number of asked.slice(0, MOST_ASKED)) {
        const answer = await (0,attempt/* attempt */.C)(async () => world.board.read(number));
        if (answer.known && answer.value !== undefined)
            world.remember(answer.value);
    }
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/issues/dashboard-row.js
var dashboard_row = __webpack_require__(12290);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/issue-body.js
var issue_body = __webpack_require__(76202);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/marker-length.js
var marker_length = __webpack_require__(12267);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/dashboard-rows.js



const dashboard_rows_NAME = 'sar:about';
const ROW_START = '<!-- sar:row ';
const MOST_LINES = 8;
const MOST_LINE = 4000;
const LONGEST_PLACE = 1500;
function rowMarkers(subject, issue, isClosedByHand) {
    const { id, root, members, playbook } = subject;
    const { sensor, rule, layer, artefact } = root.signal;
    const row = (0,dashboard_row/* rowMarker */.h)({
        id,
        findings: Object.fromEntries(members.map(({ signal, firstSeen }) => [signal.id, firstSeen])),
        targets: targetsOf(members),
        ...(playbook !== undefined && { playbook }),
    });
    const about = {
        severity: (0,subject_facts/* severityOf */.x)(subject),
        layer,
        due: (0,subject_facts/* slaOf */.U)(subject).dueAt,
        ...(issue !== undefined && { issue }),
        ...(isClosedByHand && { hand: true }),
    };
    return `${row}\n${aboutLine(row, about, id, { sensor, rule, path: artefact.path })}\n`;
}
function unseenMarkers({ severity, layer, dueAt }, { id, firstSeen }, places) {
    const row = (0,dashboard_row/* rowMarker */.h)({ id, findings: { [id]: firstSeen }, targets: places.map(({ rule, path }) => ({ rule, path })) });
    const about = { severity, layer, due: dueAt };
    return `${row}\n${aboutLine(row, about, id, places[0])}\n`;
}
function aboutLine(row, about, id, at) {
    if (at === undefined)
        return (0,hidden_marker/* hiddenMarker */.z0)(dashboard_rows_NAME, about);
    const { sensor, rule, path } = at;
    const isNamed = (0,dashboard_row/* readRows */.a)(row).get(id)?.targets !== undefined;
    const place = isNamed ? { sensor } : { sensor, rule, path };
    return (0,hidden_marker/* hiddenMarker */.z0)(dashboard_rows_NAME, (0,marker_length/* markerLength */.L)(place) < LONGEST_PLACE ? { ...about, ...place } : about);
}
function clockMarker({ signal, firstSeen }) {
    return `${(0,dashboard_row/* rowMarker */.h)({ id: signal.id, findings: { [signal.id]: firstSeen } })}\n`;
}
function targetsOf(members) {
    const targets = members.map(({ signal: { rule, artefact } }) => {
        return { rule, path: artefact.path, ...(artefact.job !== undefined && { job: artefact.job }) };
    });
    return [...new Map(targets.map((target) => [JSON.stringify(target), target])).values()];
}
function earlierRows(body) {
    const text = (0,issue_body/* textOf */.b6)(body);
    const lines = text.split('\n');
    const rows = (0,dashboard_row/* readRows */.a)(text);
    const found = new Map();
    for (const [at, line] of lines.entries()) {
        if (!line.startsWith(ROW_START))
            continue;
        const [id] = (0,dashboard_row/* readRows */.a)(line).keys();
        const row = id === undefined ? undefined : rows.get(id);
        if (id === undefined || row === undefined || found.has(id))
            continue;
        const marker = (0,hidden_marker/* readHiddenMarker */.$6)(dashboard_rows_NAME, lines[at + 1] ?? '');
        if (marker.kind !== 'object')
            continue;
        const { severity: level, layer: name, due, issue, hand, sensor, rule, path } = marker.value;
        const severity = vocabulary_severity/* SEVERITIES */.oC.find((known) => known === level);
        const layer = vocabulary_severity/* LAYERS */.RR.find((known) => known === name);
        if (severity === undefined || layer === undefined || typeof due !== 'string' || Number.isNaN(Date.parse(due)))
            continue;
        const block = blockAt(lines, at);
        found.set(id, {
            kind: 'kept',
            id,
            severity,
            layer,
            dueAt: due,
            block: (0,tick_marker/* withoutTicks */.Zf)(block, (0,tick_marker/* readTicks */.bn)(block)),
            findings: row.findings,
            isCut: row.left !== undefined || Object.keys(row.findings).length === 0,
            places: placesOf(id, row.targets ?? [{ rule, path }], sensor),
            hasAllPlaces: row.targets !== undefined || Object.keys(row.findings).length < 2,
            issue: typeof issue === 'number' && Number.isSafeInteger(issue) ? issue : undefined,
            isClosedByHand: hand === true,
        });
    }
    return [...found.values()];
}
function placesOf(id, targets, sensor) {
    return targets.flatMap(({ rule, path }) => typeof sensor === 'string' && typeof rule === 'string' && typeof path === 'string' ? [{ id, sensor, rule, path }] : []);
}
function blockAt(lines, at) {
    const block = lines.slice(at, at + 2);
    for (const line of lines.slice(at + 2, at + 2 + MOST_LINES)) {
        const belongs = block.length === 2 ? line.startsWith('- ') : line.startsWith('  ');
        if (!belongs || line.length > MOST_LINE)
            break;
        block.push(line);
    }
    return `${block.join('\n')}\n`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/finding-memory.js
var finding_memory = __webpack_require__(39035);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/look-around.js








const MOST_LOOKUPS = 20;
async function lookAround(input, world) {
    let earlier = rowsOf(input, world);
    const ids = new Set(input.subjects.flatMap(({ id, members }) => [id, ...members.map(({ signal }) => signal.id)]));
    const { bySubject } = matchIssues(input.subjects, world.findingIssues);
    const isMissing = input.mode === 'all' && input.subjects.some((subject) => hasOwnIssue((0,subject_facts/* severityOf */.x)(subject)) && !bySubject.has(subject.id));
    const isToBeMarked = earlier.some(({ id, issue }) => issue !== undefined && !ids.has(id) && !world.has(issue));
    if (isMissing || isToBeMarked || findDashboard(world, input.dashboardTitle).issue === undefined) {
        await world.listClosed();
        earlier = rowsOf(input, world);
        await lookUp(world, earlier, ids);
        await askWhoClosed(input, world, earlier);
    }
    const newer = world.issues.find(({ body, state }) => state === 'open' && [(0,finding_memory/* readFindingMemory */.vf)(body).kind, (0,dashboard_memory/* readDashboardMemory */.qQ)(body).kind].includes('newer'));
    return { earlier, newer };
}
async function lookUp(world, rows, ids) {
    const lost = rows.flatMap(({ id, issue }) => (issue !== undefined && ids.has(id) && !world.has(issue) ? [issue] : []));
    for (const number of lost.slice(0, MOST_LOOKUPS)) {
        const answer = await (0,attempt/* attempt */.C)(async () => world.board.read(number));
        if (answer.known && answer.value !== undefined)
            world.remember(answer.value);
    }
}
function rowsOf(input, world) {
    const { issue, others } = findDashboard(world, input.dashboardTitle);
    const rows = new Map();
    for (const { body } of [...(issue === undefined ? [] : [issue]), ...others])
        for (const row of earlierRows(body))
            if (!rows.has(row.id))
                rows.set(row.id, row);
    return [...rows.values()];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/open-issues.js

function openIssues(subjects, world) {
    const { bySubject } = matchIssues(subjects, world.findingIssues);
    return new Map([...bySubject].flatMap(([id, { issue: { number, url, state, assignees }, },]) => (state === 'open' ? [[id, { number, url, assignees }]] : [])));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/issue-words.js
function closingWords(closing, severity, older) {
    switch (closing) {
        case 'gone':
            return 'Closed by SAR: the same sensor looked at the same place again and does not find it any more. If it comes back, this issue is opened again.';
        case 'waived':
            return 'Closed by SAR: it is waived. The waiver, its reason and its last day are on the dashboard. When the waiver is over and it is still there, this issue is opened again.';
        case 'accepted':
            return 'Closed by SAR: it is accepted as it is, and is listed on the dashboard.';
        case 'dashboard':
            return `Closed by SAR: it needs no issue of its own now (severity ${severity}), and is listed on the dashboard.`;
        case 'duplicate':
            return `Closed by SAR: a duplicate of #${older ?? 0}.`;
    }
}
function reopeningWords(closed, before, now) {
    switch (closed) {
        case 'hand':
            return `Opened again by SAR: it was closed while it was still there, and its severity is now ${now} (it was ${before}).`;
        case 'app':
            return 'Opened again by SAR: an app closed it, and it is still there. Closed by a person, it stays closed.';
        case 'dashboard':
            return `Opened again by SAR: it has an issue of its own again (severity ${now}). The clock runs on.`;
        case 'duplicate':
            return 'Opened again by SAR: no other open issue is about it now. The clock runs on.';
        case 'waived':
        case 'accepted':
            return `Opened again by SAR: it is not ${closed} any more, and still there. The clock runs on from when it was first seen.`;
        case 'gone':
            return 'Opened again by SAR: it is there again. The clock runs on from when it was first seen.';
    }
}
function severityWords(before, now) {
    return `Severity ${now} (it was ${before}). The description says which rule decided.`;
}
function overdueWords(dueAt) {
    return `Overdue: the deadline was ${dueAt.slice(0, 16).replace('T', ' ')} UTC.`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/issue-labels.js + 1 modules
var issue_labels = __webpack_require__(46650);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/fate.js
const WHOLE = '.';
function fateJudge(input) {
    const waived = new Set(input.waived.map(({ signal }) => signal.id));
    const accepted = new Set(input.accepted.map(({ signal }) => signal.id));
    return ({ seen, places, isCut }) => {
        const byId = new Map(places.map((place) => [place.id, place]));
        const [first] = places;
        const knownOf = (id) => input.known?.(id) ?? byId.get(id) ?? (first === undefined ? undefined : { ...first, id, path: WHOLE });
        const isQuiet = (id) => waived.has(id) || accepted.has(id);
        const isGone = (id) => {
            const known = knownOf(id);
            return known !== undefined && input.isGone(known);
        };
        const ids = [...seen.keys()];
        if (!ids.every((id) => isQuiet(id) || isGone(id)))
            return undefined;
        if (isCut && (first === undefined || !input.isGone({ ...first, path: WHOLE })))
            return undefined;
        if (ids.some((id) => waived.has(id)))
            return 'waived';
        return ids.some((id) => accepted.has(id)) ? 'accepted' : 'gone';
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/kept-rows.js


function keptRows(input, earlier) {
    const fateOf = fateJudge(input);
    const open = new Set(input.subjects.flatMap(({ id, members }) => [id, ...members.map(({ signal }) => signal.id)]));
    const quiet = new Set([...input.waived, ...input.accepted].map(({ signal }) => signal.id));
    const kept = [];
    const unseen = new Map();
    for (const row of earlier) {
        const ids = Object.keys(row.findings);
        if (open.has(row.id) || ids.some((id) => open.has(id) || quiet.has(id))) {
            for (const id of ids.filter((other) => !open.has(other) && !quiet.has(other))) {
                const left = isUnseen(input, row, [id], fateOf) ? kept_rows_unseenRow(input, row, id) : undefined;
                if (left !== undefined)
                    unseen.set(id, left);
            }
        }
        else if (isUnseen(input, row, ids, fateOf))
            kept.push(row);
    }
    const rows = new Set(kept.flatMap(({ id, findings }) => [id, ...Object.keys(findings)]));
    return { kept, unseen: [...unseen.values()].filter(({ id }) => !rows.has(id)) };
}
function isUnseen(input, row, ids, fateOf) {
    const asked = ids.length === 0 ? [row.id] : ids;
    const seen = new Map(asked.map((id) => [id, row.findings[id] ?? input.at]));
    const isCut = row.isCut && ids.length === Object.keys(row.findings).length;
    return fateOf({ seen, places: kept_rows_placesOf(row, asked), isCut }) === undefined || !isEveryPlaceGone(input, row, asked);
}
function kept_rows_placesOf({ places, hasAllPlaces }, ids) {
    const [first] = places;
    return first === undefined || !hasAllPlaces ? places : ids.map((id) => ({ ...first, id }));
}
function isEveryPlaceGone(input, { places }, ids) {
    if (input.known !== undefined && ids.every((id) => input.known?.(id) !== undefined))
        return true;
    return places.every((place) => input.isGone({ ...place }));
}
function kept_rows_unseenRow(input, row, id) {
    const known = input.known?.(id);
    const unjudged = row.places.filter((place) => !input.isGone(place));
    const places = known === undefined ? unjudged : [known];
    const [place] = places;
    const firstSeen = row.findings[id];
    if (place === undefined || firstSeen === undefined)
        return undefined;
    const { severity, layer, dueAt } = row;
    return {
        kind: 'unseen',
        id,
        severity,
        layer,
        dueAt,
        firstSeen,
        rule: place.rule,
        path: places.length === 1 ? place.path : '',
        markers: () => unseenMarkers(row, { id, firstSeen }, places),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/text-digest.js

function textDigest(...parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts), 'utf8').digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/with-ticks.js
function withTicks(text, ticks) {
    if (ticks.length === 0)
        return text;
    const starts = new Set(ticks.map(({ action, id }) => `- [ ] <!-- sar:tick ${action} ${id} --> `));
    return text
        .split('\n')
        .map((line) => {
        const end = line.indexOf('--> ');
        const isTicked = end >= 0 && starts.has(line.slice(0, end + 4).trimStart());
        return isTicked ? line.replace('- [ ] ', '- [x] ') : line;
    })
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/plan-dashboard.js








const MARKER_ROOM = 300;
function planDashboard(input, world) {
    const { issue } = world;
    const facts = factsOf(input, world);
    const rows = facts.rows.length + facts.keptIssues.length;
    const quiet = facts.waived.length + facts.accepted.length;
    const title = input.dashboardTitle;
    const digest = textDigest(title);
    const tail = issue === undefined ? '' : (0,issue_body/* tailOf */.Cj)(issue.body);
    const writtenAt = (commit) => {
        const marker = (0,dashboard_memory/* dashboardMarker */.XN)({ digest, commit, isDuplicate: false });
        const text = input.texts.dashboard({ ...facts, commit, maxLength: (0,issue_body/* roomFor */.N_)(' '.repeat(MARKER_ROOM), tail) });
        return (0,issue_body/* issueBody */.y6)(marker, withTicks(text, (0,tick_marker/* readTicks */.bn)(issue?.body ?? '')), tail);
    };
    const wanted = [...issue_labels/* DASHBOARD_LABELS */.jK, ...input.labels];
    if (issue === undefined) {
        if (rows + quiet === 0)
            return { kind: 'nothing', rows };
        return { kind: 'create', rows, draft: { title, body: writtenAt(input.commit), labels: (0,issue_labels/* withLabels */.IO)([], wanted) } };
    }
    if (issue.state === 'closed' && rows + quiet === 0)
        return { kind: 'nothing', rows };
    const reading = (0,dashboard_memory/* readDashboardMemory */.qQ)(issue.body);
    const memory = reading.kind === 'memory' ? reading.memory : undefined;
    const isSame = issue.state === 'open' &&
        memory !== undefined &&
        (0,issue_body/* isSameBody */.ZP)(writtenAt(memory.commit), issue.body) &&
        (0,issue_labels/* isSameLabels */.QH)((0,issue_labels/* withLabels */.IO)(issue.labels, issue_labels/* DASHBOARD_LABELS */.jK), issue.labels);
    if (isSame)
        return { kind: 'nothing', rows };
    const labels = (0,issue_labels/* withLabels */.IO)(issue.labels, wanted);
    const change = {
        body: writtenAt(input.commit),
        state: 'open',
        ...(memory?.digest !== digest && { title }),
        ...(!(0,issue_labels/* isSameLabels */.QH)(labels, issue.labels) && { labels }),
    };
    return { kind: 'update', rows, issue, change };
}
function factsOf(input, world) {
    const open = input.subjects.map((subject) => {
        const closed = world.closedByHand.get(subject.id);
        const issue = world.issues.get(subject.id) ?? closed;
        return {
            kind: 'open',
            subject,
            markers: () => rowMarkers(subject, issue?.number, closed !== undefined),
            issue: issue === undefined ? undefined : { number: issue.number, url: issue.url },
            isClosedByHand: closed !== undefined,
        };
    });
    const { kept, unseen } = keptRows(input, world.earlier);
    const named = new Set([...kept.flatMap(({ issue }) => (issue === undefined ? [] : [issue])), ...open.map(({ issue }) => issue?.number)]);
    return {
        rows: [...open, ...kept, ...unseen],
        keptIssues: world.kept
            .filter(({ issue }) => !named.has(issue.number))
            .map(({ issue: { number, url, title }, memory: { severity } }) => ({ number, url, title, severity })),
        unknown: input.unknown,
        waived: input.waived.map((finding) => ({ finding, markers: () => clockMarker(finding) })),
        accepted: input.accepted.map((finding) => ({ finding, markers: () => clockMarker(finding) })),
        hasOwnIssues: input.mode === 'all',
        waiveDays: input.waiveDays,
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/sync-dashboard.js








const MOST_ROUNDS = 3;
async function syncDashboard(input, world, writer, before) {
    const planned = () => planNow(input, world, before);
    for (let round = 0; round < MOST_ROUNDS && writer.mayTry(false); round++) {
        const plan = planned();
        const common = { what: 'dashboard', isEscalation: false, detail: `${plan.rows} ${plan.rows === 1 ? 'row' : 'rows'}` };
        if (plan.kind === 'nothing') {
            const detail = `all issues are as they should be (${common.detail})`;
            if (writer.acts.length === 0)
                writer.acts.push({ what: 'dashboard', outcome: 'unchanged', detail });
            break;
        }
        if (plan.kind === 'create') {
            await writer.create(plan.draft, { ...common, done: 'opened' });
            break;
        }
        await refresh(world, plan.issue.number);
        const now = planned();
        if (now.kind !== 'update')
            continue;
        const { kind } = await writer.change(now.issue, now.change, { ...common, done: 'updated' });
        if (kind !== 'gone')
            break;
    }
    const { issue: older, others } = findDashboard(world, input.dashboardTitle);
    if (older !== undefined)
        for (const issue of others)
            await closeOther(issue, older, writer);
}
function planNow(input, world, { earlier, plan }) {
    const { bySubject } = matchIssues(input.subjects, world.findingIssues);
    const closed = [...bySubject].flatMap(([id, { issue }]) => plan.closedByHand.has(id) && issue.state === 'closed' ? [[id, issue]] : []);
    return planDashboard(input, {
        issue: findDashboard(world, input.dashboardTitle).issue,
        earlier,
        issues: openIssues(input.subjects, world),
        closedByHand: new Map(closed),
        kept: plan.kept,
    });
}
async function refresh(world, number) {
    const answer = await (0,attempt/* attempt */.C)(async () => world.board.read(number));
    if (!answer.known)
        return;
    if (answer.value === undefined)
        world.forget(number);
    else
        world.remember(answer.value);
}
async function closeOther(issue, older, writer) {
    const reading = (0,dashboard_memory/* readDashboardMemory */.qQ)(issue.body);
    const digest = reading.kind === 'memory' ? reading.memory.digest : '';
    const words = closingWords('duplicate', 'P3', older.number);
    const marker = (0,dashboard_memory/* dashboardMarker */.XN)({ digest, commit: undefined, isDuplicate: true });
    const body = (0,issue_body/* issueBody */.y6)(marker, (0,issue_body/* textOf */.b6)(issue.body), (0,issue_body/* tailOf */.Cj)(issue.body), `> ${words}`);
    await writer.change(issue, { body, state: 'closed', reason: 'duplicate' }, { what: 'dashboard', done: 'closed', detail: `a duplicate of #${older.number}`, isEscalation: false, comment: words });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/subject-memory.js


function subjectMemory(subject, before, { digest, commit }, unseen) {
    const seen = subject.members.map(({ signal, firstSeen }) => [
        signal.id,
        earliest(firstSeen, before?.seen.get(signal.id)),
    ]);
    return {
        subject: subject.id,
        severity: (0,subject_facts/* severityOf */.x)(subject),
        seen: new Map([...seen, ...unseen.map(({ id, firstSeen }) => [id, firstSeen])]),
        places: [
            ...subject.members.map(({ signal: { id, sensor, rule, artefact } }) => ({ id, sensor, rule, path: artefact.path })),
            ...unseen.flatMap(({ place }) => place ?? []),
        ],
        isCut: false,
        isBreachTold: isBreached(subject),
        closing: undefined,
        digest,
        commit: commit !== undefined && /^[0-9a-f]{7,64}$/.test(commit) ? commit : undefined,
    };
}
function earliest(now, before) {
    return before !== undefined && Date.parse(before) <= Date.parse(now) ? before : now;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/adopt-issues.js






const OWN_SEVERITY = /^sar:P[01]$/i;
const OTHER_MARKER = /^<!-- sar:(?!finding |row |about |tick |end |status )[\w-]+ /m;
function adoptIssues(input, world, rows) {
    const known = world.findingIssues;
    const orphans = world.issues.filter((issue) => issue.state === 'open' && isOrphan(issue));
    if (orphans.length === 0)
        return { issues: known, notes: [] };
    const byNumber = new Map(rows.flatMap((row) => (row.issue === undefined ? [] : [[row.issue, row]])));
    const byRow = orphans.flatMap((issue) => {
        const row = byNumber.get(issue.number);
        return row === undefined ? [] : [{ issue, memory: rowMemory(row) }];
    });
    const issues = [...known, ...byRow];
    const taken = matchIssues(input.subjects, issues).bySubject;
    const titles = new Map();
    for (const subject of input.subjects) {
        if (taken.has(subject.id) || !hasOwnIssue((0,subject_facts/* severityOf */.x)(subject)))
            continue;
        const { title } = input.texts.finding(subject, { commit: input.commit, command: undefined, maxLength: 60_000, unseen: 0 });
        titles.set(title.trim(), { ...subjectMemory(subject, undefined, { digest: '', commit: undefined }, []), isBreachTold: true });
    }
    const notes = [];
    for (const issue of orphans.filter(({ number }) => !byNumber.has(number))) {
        const memory = titles.get(issue.title.trim());
        if (memory !== undefined)
            issues.push({ issue, memory });
        else
            notes.push(`Issue #${issue.number} has labels of SAR and does not say what it is about; close it by hand.`);
    }
    return { issues, notes };
}
function isOrphan(issue) {
    const { kind } = (0,finding_memory/* readFindingMemory */.vf)(issue.body);
    if (kind === 'memory' || (0,issue_world/* isDashboard */.ri)(issue) || OTHER_MARKER.test(issue.body))
        return false;
    return kind === 'damaged' || issue.labels.some((label) => OWN_SEVERITY.test(label));
}
function rowMemory(row) {
    return {
        subject: row.id,
        severity: row.severity,
        seen: new Map(Object.entries(row.findings)),
        places: row.places,
        isCut: row.isCut,
        isBreachTold: true,
        closing: undefined,
        digest: '',
        commit: undefined,
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/plan-steps.js









const plan_steps_MARKER_ROOM = 4000;
const REASONS = {
    gone: 'completed',
    waived: 'not-planned',
    accepted: 'not-planned',
    dashboard: 'not-planned',
    duplicate: 'duplicate',
};
function createStep(input, subject) {
    const severity = (0,subject_facts/* severityOf */.x)(subject);
    const { title, body } = writtenAt(input, subject, undefined, input.commit);
    const labels = (0,issue_labels/* withLabels */.IO)([], [...(0,issue_labels/* subjectLabels */.g1)(subject), ...(0,issue_labels/* extraLabels */.m5)(subject, input.labels)]);
    return { kind: 'create', isEscalation: severity === 'P0', severity, subject, draft: { title, body, labels } };
}
function openStep(input, subject, { issue, memory }, unseenOf) {
    const severity = (0,subject_facts/* severityOf */.x)(subject);
    const own = (0,issue_labels/* subjectLabels */.g1)(subject);
    const isReopened = issue.state === 'closed';
    const unseen = unseenOf(memory);
    const asBefore = writtenAt(input, subject, { issue, memory }, memory.commit, unseen);
    const isSame = (0,issue_body/* isSameBody */.ZP)(asBefore.body, issue.body) && (0,issue_labels/* isSameLabels */.QH)((0,issue_labels/* withLabels */.IO)(issue.labels, own), issue.labels);
    if (isSame && !isReopened)
        return undefined;
    const { title, body, digest } = writtenAt(input, subject, { issue, memory }, input.commit, unseen);
    const labels = (0,issue_labels/* withLabels */.IO)(issue.labels, [...own, ...(0,issue_labels/* extraLabels */.m5)(subject, input.labels)]);
    const comment = commentOn(subject, { issue, memory });
    return {
        kind: 'change',
        what: isReopened ? 'opened again' : 'updated',
        why: whyChanged(severity, { issue, memory }),
        isEscalation: severity === 'P0' && (isReopened || memory.severity !== 'P0'),
        severity,
        issue,
        change: {
            body,
            state: 'open',
            ...(digest !== memory.digest && { title }),
            ...(!(0,issue_labels/* isSameLabels */.QH)(labels, issue.labels) && { labels }),
        },
        ...(comment !== undefined && { comment }),
        subject,
    };
}
function closeStep({ issue, memory }, closing, severity, older) {
    const words = closingWords(closing, severity, older);
    return {
        kind: 'change',
        what: 'closed',
        why: closing === 'duplicate' ? `a duplicate of #${older ?? 0}` : CLOSED_WHY[closing],
        isEscalation: closing === 'duplicate' && severity === 'P0',
        severity,
        issue,
        change: { body: closedBody({ issue, memory }, closing, `> ${words}`), state: 'closed', reason: REASONS[closing] },
        comment: words,
    };
}
function markStep({ issue, memory }, closing) {
    return {
        kind: 'change',
        what: 'updated',
        why: `closed by hand, and now ${closing}`,
        isEscalation: false,
        severity: memory.severity,
        issue,
        change: { body: closedBody({ issue, memory }, closing), state: 'closed' },
    };
}
const CLOSED_WHY = {
    gone: 'gone',
    waived: 'waived',
    accepted: 'accepted',
    dashboard: 'on the dashboard now',
};
const OPENED_WHY = {
    gone: 'there again',
    waived: 'not waived any more',
    accepted: 'not accepted any more',
    dashboard: 'has an issue of its own again',
    duplicate: 'no other issue is about it now',
    hand: 'worse than when it was closed by hand',
    app: 'an app closed it, and it is still there',
};
function closedBody({ issue, memory }, closing, status) {
    const tail = (0,issue_body/* tailOf */.Cj)(issue.body);
    const marker = (0,finding_memory/* findingMarker */.iY)({ ...memory, closing });
    return (0,issue_body/* issueBody */.y6)(marker, (0,issue_body/* firstPart */.Yj)((0,issue_body/* textOf */.b6)(issue.body), (0,issue_body/* roomFor */.N_)(marker, tail)), tail, status);
}
function writtenAt(input, subject, found, commit, unseen = []) {
    const tail = found === undefined ? '' : (0,issue_body/* tailOf */.Cj)(found.issue.body);
    const maxLength = (0,issue_body/* roomFor */.N_)(' '.repeat(plan_steps_MARKER_ROOM), tail);
    const { title, body } = input.texts.finding(subject, { commit, command: input.commandOf?.(subject), maxLength, unseen: unseen.length });
    const digest = textDigest(title, ...(0,issue_labels/* extraLabels */.m5)(subject, input.labels));
    const marker = (0,finding_memory/* findingMarker */.iY)(subjectMemory(subject, found?.memory, { digest, commit }, unseen));
    return { title, digest, body: (0,issue_body/* issueBody */.y6)(marker, body, tail) };
}
function commentOn(subject, { issue, memory }) {
    const severity = (0,subject_facts/* severityOf */.x)(subject);
    const closed = closedAs({ issue, memory });
    if (closed !== undefined)
        return reopeningWords(closed, memory.severity, severity);
    if (severity !== memory.severity)
        return severityWords(memory.severity, severity);
    const isOverdue = !memory.isBreachTold && isBreached(subject);
    return isOverdue ? overdueWords((0,subject_facts/* slaOf */.U)(subject).dueAt) : undefined;
}
function whyChanged(severity, { issue, memory }) {
    const closed = closedAs({ issue, memory });
    if (closed !== undefined)
        return OPENED_WHY[closed];
    if (severity === memory.severity)
        return 'its text or its labels changed';
    return `${(0,vocabulary_severity/* compareSeverity */.zK)(severity, memory.severity) < 0 ? 'raised' : 'lowered'} from ${memory.severity} to ${severity}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/unseen-findings.js

function unseenJudge(input) {
    const fateOf = fateJudge(input);
    const open = new Set(input.subjects.flatMap(({ members }) => members.map(({ signal }) => signal.id)));
    return ({ seen, places }) => [...seen]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([id, firstSeen]) => {
        if (open.has(id) || fateOf({ seen: new Map([[id, firstSeen]]), places, isCut: false }) !== undefined)
            return [];
        return [{ id, firstSeen, place: places.find((place) => place.id === id) ?? input.known?.(id) }];
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/plan-sync.js







function planSync(input, { issues, mayOpen }) {
    const { bySubject, duplicates, rest } = matchIssues(input.subjects, issues);
    const fateOf = fateJudge(input);
    const unseenOf = unseenJudge(input);
    const steps = [];
    const closedByHand = new Set();
    const kept = [];
    const missing = [];
    for (const { younger, older, subject } of duplicates) {
        steps.push(closeStep(younger, 'duplicate', (0,subject_facts/* severityOf */.x)(subject), older.issue.number));
    }
    for (const found of rest) {
        const fate = fateOf(found.memory);
        const isOpen = found.issue.state === 'open';
        if (fate === undefined) {
            if (isOpen)
                kept.push(found);
        }
        else if (isOpen) {
            if (found.memory.closing !== fate)
                steps.push(closeStep(found, fate, found.memory.severity));
        }
        else if (found.memory.closing === undefined)
            steps.push(markStep(found, fate));
    }
    for (const subject of input.subjects) {
        const found = bySubject.get(subject.id);
        const severity = (0,subject_facts/* severityOf */.x)(subject);
        const isWanted = input.mode === 'all' && hasOwnIssue(severity);
        if (found === undefined) {
            if (isWanted)
                missing.push(subject);
        }
        else if (!isWanted) {
            if (found.issue.state === 'open' && found.memory.closing !== 'dashboard')
                steps.push(closeStep(found, 'dashboard', severity));
        }
        else if (closedAs(found) === 'hand' && (0,vocabulary_severity/* compareSeverity */.zK)(severity, found.memory.severity) >= 0)
            closedByHand.add(subject.id);
        else {
            const step = openStep(input, subject, found, unseenOf);
            if (step !== undefined)
                steps.push(step);
        }
    }
    const created = missing.slice(0, mayOpen);
    steps.push(...created.map((subject) => createStep(input, subject)));
    return {
        steps: steps.toSorted((a, b) => orderOf(a) - orderOf(b)),
        waiting: missing.slice(mayOpen),
        closedByHand,
        kept,
    };
}
function orderOf(step) {
    if (step.isEscalation)
        return 0;
    if (step.kind === 'create')
        return 3;
    return step.what === 'closed' ? 1 : 2;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/sync-findings.js



const sync_findings_MOST_ROUNDS = 3;
const MOST_NAMED = 20;
async function syncFindings(input, world, writer, earlier) {
    const notes = new Set();
    const blocked = new Set();
    let opened = 0;
    for (let round = 1;; round++) {
        const adopted = adoptIssues(input, world, earlier);
        for (const note of adopted.notes)
            notes.add(note);
        const plan = planSync(input, { issues: adopted.issues, mayOpen: Math.max(0, input.maxNew - opened) });
        let isAnyGone = false;
        for (const step of plan.steps) {
            const key = step.kind === 'create' ? step.subject.id : String(step.issue.number);
            if (blocked.has(key) || !writer.mayTry(step.isEscalation))
                continue;
            if (step.kind === 'create')
                opened += 1;
            const { kind } = await take(step, writer);
            if (kind === 'gone')
                isAnyGone = true;
            else if (kind !== 'done')
                blocked.add(key);
        }
        if (isAnyGone && round < sync_findings_MOST_ROUNDS)
            continue;
        nameWaiting(input, plan, writer);
        return { plan, notes: [...notes] };
    }
}
async function take(step, writer) {
    const { isEscalation } = step;
    if (step.kind === 'create')
        return writer.create(step.draft, { what: 'issue', done: 'opened', detail: step.draft.title, isEscalation });
    const { issue, change, what, why, comment } = step;
    return writer.change(issue, change, { what: 'issue', done: what, detail: `${why} (${step.severity})`, isEscalation, comment });
}
function nameWaiting({ maxNew }, { waiting }, { acts }) {
    for (const subject of waiting.slice(0, MOST_NAMED)) {
        const message = subject.group?.title ?? subject.root.signal.message;
        const detail = `${(0,subject_facts/* severityOf */.x)(subject)}: ${message}: a later run opens its issue, as this one opens no more than ${maxNew}`;
        acts.push({ what: 'issue', outcome: 'not-now', detail });
    }
    const more = waiting.length - MOST_NAMED;
    if (more > 0)
        acts.push({ what: 'issue', outcome: 'not-now', detail: `${more} more issues wait for later runs` });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/issues/why-lost.js
var why_lost = __webpack_require__(39032);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/sync-writer.js


const ENDINGS = new Set(['no-token', 'rate-limited']);
const MOST_FAILURES = 5;
class SyncWriter {
    acts = [];
    #world;
    #board;
    #guard;
    #isDryRun;
    #failures = 0;
    #isStopped = false;
    #isHalted = false;
    constructor(world, { board, guard }, isDryRun) {
        this.#world = world;
        this.#board = board;
        this.#guard = guard;
        this.#isDryRun = isDryRun;
    }
    mayTry(isEscalation) {
        return !this.#isStopped && (isEscalation || !this.#isHalted);
    }
    async create(draft, write) {
        const refusal = await this.#before(write, draft.labels);
        if (refusal !== undefined)
            return refusal;
        const answer = await (0,attempt/* attempt */.C)(async () => this.#board.create(draft));
        if (!answer.known)
            return this.#failed(write, answer);
        const { number, url } = answer.value;
        const why = (0,why_lost/* whyLost */.p)(answer.value, (0,issue_labels/* ownLabels */.ct)(draft.labels), this.#world.author);
        if (why !== undefined) {
            const closed = await (0,attempt/* attempt */.C)(async () => this.#board.update(number, { state: 'closed', reason: 'not-planned' }));
            const detail = `issue #${number} was opened, and ${closed.known ? 'closed again' : 'could not be closed again'}: ${why}`;
            this.#isStopped = true;
            return this.#failed(write, { known: false, reason: 'forbidden', detail });
        }
        const issue = { ...answer.value, ...draft, state: 'open' };
        this.#world.remember(issue);
        this.acts.push({ what: write.what, outcome: 'done', detail: `#${number} ${write.done}: ${write.detail}`, url });
        return { kind: 'done', issue };
    }
    async change(before, change, write) {
        const refusal = await this.#before(write, change.labels ?? [], before.number);
        if (refusal !== undefined)
            return refusal;
        const { number, url } = before;
        const answer = await (0,attempt/* attempt */.C)(async () => this.#board.update(number, change));
        if (!answer.known) {
            if (!(await this.#isThere(number, answer.reason))) {
                this.#world.forget(number);
                return { kind: 'gone' };
            }
            return this.#failed(write, answer, number);
        }
        const { reason: _reason, ...written } = change;
        const issue = { ...before, ...written };
        this.#world.remember(issue);
        this.acts.push({ what: write.what, outcome: 'done', detail: `#${number} ${write.done}: ${write.detail}`, url });
        if (write.comment !== undefined)
            await this.#comment(issue, write.comment);
        return { kind: 'done', issue };
    }
    async #comment({ number, url }, body) {
        const answer = await (0,attempt/* attempt */.C)(async () => this.#board.comment(number, body));
        if (!answer.known)
            this.acts.push({ what: 'comment', outcome: 'not-possible', detail: `on #${number}: ${answer.detail}`, url });
    }
    async #before(write, labels, number) {
        if (!this.mayTry(write.isEscalation))
            return { kind: 'refused' };
        if (this.#isDryRun) {
            const which = number === undefined ? 'a new issue' : `#${number}`;
            this.acts.push({ what: write.what, outcome: 'would-do', detail: `${which} would be ${write.done}: ${write.detail}` });
            return { kind: 'would-do' };
        }
        if (!write.isEscalation) {
            const verdict = await this.#guard.check();
            if (!verdict.isAllowed) {
                this.#isHalted = true;
                this.acts.push({ what: write.what, outcome: 'not-possible', detail: `nothing more is written: ${verdict.reason}` });
                return { kind: 'refused' };
            }
        }
        await this.#createLabels(labels);
        return undefined;
    }
    async #createLabels(names) {
        for (const label of issue_labels/* LABELS */.kg) {
            if (this.#world.hasLabel(label.name) || !names.some((name) => name.toLowerCase() === label.name.toLowerCase()))
                continue;
            this.#world.addLabel(label.name);
            const answer = await (0,attempt/* attempt */.C)(async () => this.#board.createLabel(label));
            if (!answer.known)
                this.acts.push({ what: 'label', outcome: 'not-possible', detail: `${label.name}: ${answer.detail}` });
            else if (answer.value === 'created')
                this.acts.push({ what: 'label', outcome: 'done', detail: `${label.name} created` });
        }
    }
    async #isThere(number, reason) {
        if (ENDINGS.has(reason) || reason === 'unreachable')
            return true;
        const answer = await (0,attempt/* attempt */.C)(async () => this.#board.read(number));
        return !answer.known || answer.value !== undefined;
    }
    #failed(write, { reason, detail }, number) {
        this.#failures += 1;
        if (ENDINGS.has(reason) || this.#failures >= MOST_FAILURES)
            this.#isStopped = true;
        const which = number === undefined ? write.detail : `#${number}`;
        this.acts.push({ what: write.what, outcome: 'not-possible', detail: `${which}: ${detail}` });
        return { kind: 'refused' };
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/sync-issues.js







async function syncIssues(input, world, ports, options) {
    if (input.mode === 'off')
        return { acts: [], issues: new Map(), notes: [] };
    const writer = new SyncWriter(world, ports, options.dryRun);
    const done = await (0,attempt/* attempt */.C)(async () => (0,ports_answer/* known */.e)(await syncAll(input, world, writer)));
    if (!done.known)
        writer.acts.push({ what: 'issue', outcome: 'not-possible', detail: done.detail });
    const { issue } = findDashboard(world, input.dashboardTitle);
    const dashboard = issue?.state === 'open' ? { number: issue.number, url: issue.url } : undefined;
    return {
        acts: writer.acts,
        issues: openIssues(input.subjects, world),
        ...(dashboard !== undefined && { dashboard }),
        notes: done.known ? done.value : [],
    };
}
async function syncAll(input, world, writer) {
    const { earlier, newer } = await lookAround(input, world);
    if (world.problem !== undefined) {
        writer.acts.push({ what: 'issue', outcome: 'not-possible', detail: `the issues cannot be listed: ${world.problem}` });
        return [];
    }
    if (newer !== undefined) {
        const detail = `issue #${newer.number} was written by a newer version of SAR; use that version`;
        writer.acts.push({ what: 'issue', outcome: 'not-possible', detail, url: newer.url });
        return [];
    }
    const { plan, notes } = await syncFindings(input, world, writer, earlier);
    await syncDashboard(input, world, writer, { earlier, plan });
    return notes;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/failure-rate/failure-rate-from.js
const SENSOR = 'ci-health';
const RULES = new Set(['failure-rate-critical', 'failure-rate-degraded']);
const ACTUAL = /^\d{1,3}\.\d %, (\d{1,9}) of (\d{1,9})$/;
function failureRateFrom(readings, thresholds) {
    for (const reading of readings) {
        if (reading.sensor !== SENSOR || reading.outcome !== 'signals')
            continue;
        for (const { rule, actual } of reading.signals) {
            const [, failed, concluded] = (RULES.has(rule) ? ACTUAL.exec(actual) : undefined) ?? [];
            const text = rateText(Number(failed), Number(concluded), thresholds);
            if (text !== undefined)
                return text;
        }
    }
    return undefined;
}
function rateText(failed, concluded, { degraded, critical }) {
    if (!(concluded > 0 && failed >= 0 && failed <= concluded))
        return undefined;
    const isAbove = (percent) => failed * 100 > percent * concluded;
    if (!isAbove(degraded))
        return undefined;
    const percent = (Math.floor((failed * 2000 + concluded) / (2 * concluded)) / 10).toFixed(1);
    return `${percent}:${isAbove(Math.max(degraded, critical)) ? 'critical' : 'degraded'}`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/variables/governed-layers.js
var governed_layers = __webpack_require__(34823);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/variables/rate-refresh.js
var rate_refresh = __webpack_require__(39030);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/failure-rate/update-failure-rate.js

async function updateFailureRate({ rate, name, registry, repository, at }, { reader, writer }, { dryRun }) {
    const act = (outcome, detail) => ({ what: 'variable', outcome, detail: `${name}: ${detail}` });
    if ((0,governed_layers/* governedLayers */.d)(registry, name).length > 0)
        return act('not-possible', 'the registry reserves it for people (`human-governance`)');
    if (reader === undefined || writer === undefined)
        return act('not-possible', 'no token was given that may write variables (`variables-token`)');
    const [owner = '', repo = ''] = repository.split('/');
    const target = { scope: 'repo', owner, repo };
    const current = await (0,attempt/* attempt */.C)(async () => reader.get(target, name));
    if (!current.known)
        return act('not-possible', current.detail);
    if (current.value?.value === rate && !(0,rate_refresh/* isRateDue */.g)(current.value.updatedAt, at))
        return act('unchanged', `it holds ${rate} already`);
    const exists = current.value !== undefined;
    if (dryRun)
        return act('would-do', `would be ${exists ? 'updated' : 'created'}: ${rate}`);
    const written = await (0,attempt/* attempt */.C)(async () => (0,ports_answer/* known */.e)(await writer.set(target, name, rate, exists)));
    if (!written.known)
        return act('not-possible', written.detail);
    const { value: result } = written;
    if (result.outcome === 'refused' || result.outcome === 'failed')
        return act('not-possible', result.detail);
    return act('done', `${result.outcome}: ${rate}`);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gaps/offer-gaps.js + 3 modules
var offer_gaps = __webpack_require__(59276);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/act-safely.js
var act_safely = __webpack_require__(69647);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/sprint-plan/sprint-plan-markdown.js
var sprint_plan_markdown = __webpack_require__(66072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/sprint-plan/plan-sprint.js + 5 modules
var plan_sprint = __webpack_require__(95152);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/fingerprint.js
var fingerprint = __webpack_require__(75699);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/sprint-plan/plan-digest.js

function planDigest({ phases, beforeCommit }) {
    const steps = phases.flatMap(({ phase, steps }) => steps.map(({ isDeclared, title, command, findings }) => JSON.stringify([phase, isDeclared ? title : '', command ?? '', findings.toSorted()])));
    return (0,fingerprint/* fingerprint */.R)('sprint-plan', '', [...steps, ...beforeCommit]);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/agent/breaker.js
var breaker = __webpack_require__(72895);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/agent/agent-memory.js
var agent_memory = __webpack_require__(98216);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/agent/claim-hand-over.js



async function claimHandOver(state, claim) {
    const { issue, plan, at, limits } = claim;
    return changed(state, `Issue #${issue} is handed over`, at, (memory) => {
        const verdict = (0,breaker/* handOverVerdict */.x)(memory, issue, plan, limits, at);
        return verdict.kind === 'due' ? { verdict, memory: withClaim(memory, claim) } : { verdict };
    });
}
function withClaim(memory, { issue, plan, at }) {
    return withIssue(memory, issue, ({ handed }) => ({ handed: [...handed, { at, plan }] }));
}
async function settleHandOver(state, { issue, plan, at }, { isPosted, isSettled }) {
    const end = { ...(isPosted && { posted: true }), ...(isSettled && { settled: true }) };
    return changed(state, `Issue #${issue} was handed over`, at, (memory) => ({
        verdict: { kind: 'settled' },
        memory: withIssue(memory, issue, (before) => ({
            ...before,
            handed: before.handed.map((entry) => (entry.at === at && entry.plan === plan ? { ...entry, ...end } : entry)),
        })),
    }));
}
async function claimTelling(state, { issue, at, ...claim }) {
    return changed(state, `Issue #${issue} waits for a person`, at, (memory) => {
        const verdict = (0,breaker/* handOverVerdict */.x)(memory, issue, claim.plan, claim.limits, at);
        if (verdict.kind !== 'tripped' || verdict.limit !== 'finding' || verdict.isTold)
            return { verdict };
        return { verdict, memory: withIssue(memory, issue, (before) => ({ ...before, told: at })) };
    });
}
async function readAgentMemory(state, at) {
    return (0,attempt/* attempt */.C)(async () => (0,ports_answer/* known */.e)(await (0,agent_memory/* agentMemoryOf */.Ke)(await state.read(agent_memory/* AGENT_FILE */.N0), state.place, at)));
}
function withIssue(memory, issue, next) {
    return { ...memory, issues: { ...memory.issues, [issue]: next(memory.issues[issue] ?? { handed: [] }) } };
}
async function changed(state, message, at, change) {
    return (0,attempt/* attempt */.C)(async () => {
        let claimed;
        await state.update(message, async (read) => {
            const before = await (0,agent_memory/* agentMemoryOf */.Ke)(await read(agent_memory/* AGENT_FILE */.N0), state.place, at);
            const { verdict, memory } = change(before);
            claimed = { verdict, memory: memory ?? before };
            return memory === undefined ? new Map() : new Map([[agent_memory/* AGENT_FILE */.N0, (0,agent_memory/* agentMemoryText */.yL)(memory)]]);
        });
        if (claimed === undefined)
            throw new Error(`${state.place} was not asked`);
        return (0,ports_answer/* known */.e)(claimed);
    });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/agent/dispatch-target.js
var dispatch_target = __webpack_require__(96563);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/agent/hand-over-words.js
const MOST_IDS = 500;
function planComment(markdown, agent, isAssigning) {
    if (isAssigning)
        return markdown;
    const who = agent === undefined ? 'A person or a coding agent works through it.' : `A person hands it over: assign \`${agent}\`.`;
    return `${markdown}\n---\n\n${who}\n`;
}
function waitingComment(times) {
    const count = times === 1 ? 'once' : `${times} times`;
    return `This was handed over ${count}, and it is still open: it waits for a person now. SAR hands it over again when \`agent.max-per-finding\` of the baseline is raised.\n`;
}
function handOverPayload(subject, issue) {
    return {
        subject: subject.id,
        issue: String(issue),
        findings: subject.members
            .slice(0, MOST_IDS)
            .map(({ signal }) => signal.id)
            .join(','),
        playbook: subject.playbook ?? '',
    };
}
function handOverWords({ assign, dispatch }) {
    const parts = [
        'the sprint plan',
        ...(assign === undefined ? [] : [`the assignment of ${assign}`]),
        ...(dispatch === undefined ? [] : [`the start of ${dispatch}`]),
    ];
    return parts.join(', ');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/agent/hand-over-acts.js


const hand_over_acts_MOST_NAMED = 10;
function personNeeded({ issue }, { settings }, { agentBoard, dispatcher }) {
    const { assign, dispatch } = settings;
    return [
        ...(assign !== undefined && agentBoard === undefined && issue.assignees.length === 0
            ? [
                {
                    what: 'assign',
                    outcome: 'not-possible',
                    detail: `issue #${issue.number} waits for a person who assigns ${assign}: that takes a user's token (\`agent-token\`)`,
                    url: issue.url,
                },
            ]
            : []),
        ...(dispatch !== undefined && dispatcher === undefined
            ? [
                {
                    what: 'dispatch',
                    outcome: 'not-possible',
                    detail: `${dispatch} for issue #${issue.number}: no token was given that may dispatch`,
                    url: issue.url,
                },
            ]
            : []),
    ];
}
function wouldDo({ issue }, { settings }) {
    return {
        what: 'assign',
        outcome: 'would-do',
        detail: `issue #${issue.number} is handed over: ${handOverWords(settings)}`,
        url: issue.url,
    };
}
function quiet({ issue }, { kind }) {
    return kind === 'running'
        ? { what: 'comment', outcome: 'not-now', detail: `issue #${issue.number} is being handed over by another run`, url: issue.url }
        : { what: 'comment', outcome: 'unchanged', detail: `issue #${issue.number} is handed over`, url: issue.url };
}
function tripped({ issue }, limits) {
    const times = limits['max-per-finding'];
    const why = `it was handed over ${times === 1 ? 'once' : `${times} times`} (\`agent.max-per-finding\`) and waits for a person`;
    return { what: 'assign', outcome: 'not-now', detail: `issue #${issue.number} is not handed over: ${why}`, url: issue.url };
}
function waitingForAnotherDay(issues, limits) {
    if (issues.length === 0)
        return [];
    const named = issues.slice(0, hand_over_acts_MOST_NAMED).map((number) => `#${number}`);
    const more = issues.length > named.length ? ` and ${issues.length - named.length} more` : '';
    const which = `${issues.length === 1 ? 'issue' : 'issues'} ${named.join(', ')}${more}`;
    const limit = limits['max-per-day'];
    const why = limit === 0 ? 'it hands nothing over' : `${limit} in 24 hours; a later run takes ${issues.length === 1 ? 'it' : 'them'} up`;
    return [{ what: 'assign', outcome: 'not-now', detail: `${which} not handed over: \`agent.max-per-day\` is ${limit}, ${why}` }];
}
function reported(what, detail, answer, url) {
    return answer.known
        ? { what, outcome: 'done', detail, url }
        : { what, outcome: 'not-possible', detail: `${detail}: ${answer.detail}`, url };
}
function stateAct(detail) {
    return { what: 'state', outcome: 'not-possible', detail };
}
function none() {
    return (0,ports_answer/* unknown */.L)('no-token', 'no token was given');
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/agent/agent-logins.js + 1 modules
var agent_logins = __webpack_require__(79290);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/agent/do-hand-over.js






async function doHandOver(subject, doing) {
    const { claim, state, ports, acts } = doing;
    if (await isHalted(doing, subject))
        return { kind: 'ended' };
    const claimed = await claimHandOver(state, claim);
    if (!claimed.known) {
        acts.push(stateAct(`issue #${claim.issue} is not handed over, and none behind it: ${claimed.detail}`));
        return { kind: 'ended' };
    }
    const { verdict, memory } = claimed.value;
    if (verdict.kind === 'tripped') {
        if (verdict.limit === 'day')
            return { kind: 'daily', memory };
        acts.push(tripped(subject, claim.limits));
        if (!verdict.isTold)
            await tell(subject, doing);
        return { kind: 'done', memory };
    }
    if (verdict.kind !== 'due') {
        acts.push(quiet(subject, verdict));
        return { kind: 'done', memory };
    }
    let isPosted = verdict.isPlanPosted;
    let wasHalted = false;
    for (const what of doing.wanted) {
        if (what !== 'comment' && !isPosted)
            break;
        if (what === 'comment' && isPosted)
            continue;
        wasHalted = await isHalted(doing, subject);
        if (wasHalted)
            break;
        const act = await attemptAct(what, subject, doing);
        acts.push(act);
        if (what === 'comment')
            isPosted = act.outcome === 'done';
    }
    const settled = await settleHandOver(state, claim, { isPosted, isSettled: !wasHalted });
    if (!settled.known)
        acts.push(stateAct(`what became of the hand-over of issue #${claim.issue} could not be written down: ${settled.detail}`));
    return wasHalted ? { kind: 'ended' } : { kind: 'done', memory };
    async function attemptAct(what, { issue, plan }, { input, wanted }) {
        const { settings } = input;
        if (what === 'comment') {
            const text = planComment(plan.markdown, settings.assign, wanted.includes('assign') || issue.assignees.length > 0);
            const answer = await (0,attempt/* attempt */.C)(async () => ports.board.comment(issue.number, text));
            return reported('comment', `the sprint plan in issue #${issue.number}`, answer, answer.known ? answer.value.url : issue.url);
        }
        if (what === 'assign')
            return assignment(subject, doing);
        const target = (0,dispatch_target/* dispatchTarget */.a)(settings.dispatch ?? '', input.defaultBranch);
        const answer = await (0,attempt/* attempt */.C)(async () => ports.dispatcher?.dispatch(target, handOverPayload(subject.subject, issue.number)) ?? none());
        return reported('dispatch', `${settings.dispatch ?? ''} for issue #${issue.number}`, answer, issue.url);
    }
}
async function assignment({ issue }, { input, ports }) {
    const login = input.settings.assign ?? '';
    const answer = await (0,attempt/* attempt */.C)(async () => ports.agentBoard?.assign(issue.number, [login]) ?? none());
    const what = `issue #${issue.number} to ${login}`;
    if (answer.known && !(0,agent_logins/* isAssigned */.Z)(answer.value, login)) {
        return {
            what: 'assign',
            outcome: 'not-possible',
            detail: `${what}: GitHub did not assign it. See that the coding agent is switched on for this repository, and that \`agent-token\` is a user's who may use it`,
            url: issue.url,
        };
    }
    return reported('assign', what, answer, issue.url);
}
async function tell(subject, doing) {
    const { claim, state, ports, acts } = doing;
    if (await isHalted(doing, subject))
        return;
    const claimed = await claimTelling(state, claim);
    if (!claimed.known || claimed.value.verdict.kind !== 'tripped' || claimed.value.verdict.isTold)
        return;
    if (await isHalted(doing, subject))
        return;
    const { number, url } = subject.issue;
    const answer = await (0,attempt/* attempt */.C)(async () => ports.board.comment(number, waitingComment(claim.limits['max-per-finding'])));
    acts.push(reported('comment', `issue #${number} waits for a person`, answer, answer.known ? answer.value.url : url));
}
async function isHalted({ ports, acts }, { issue }) {
    const verdict = await ports.guard.check();
    if (verdict.isAllowed)
        return false;
    acts.push({
        what: 'assign',
        outcome: 'not-possible',
        detail: `issue #${issue.number} is not handed over: ${verdict.reason}`,
        url: issue.url,
    });
    return true;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/agent/hand-over.js




async function handOver(input, ports, options) {
    const acts = [];
    if (input.subjects.length === 0)
        return { acts };
    const { state } = ports;
    if (state === undefined)
        return { acts: [stateAct('nothing is handed over: there is no state that remembers it')] };
    const read = await readAgentMemory(state, input.at);
    if (!read.known)
        return { acts: [stateAct(`nothing is handed over: ${read.detail}`)] };
    const limits = { 'max-per-finding': input.settings['max-per-finding'], 'max-per-day': input.settings['max-per-day'] };
    const another = [];
    let memory = read.value;
    for (const subject of input.subjects) {
        const claim = { issue: subject.issue.number, plan: subject.plan.digest, at: input.at, limits };
        const before = (0,breaker/* handOverVerdict */.x)(memory, claim.issue, claim.plan, limits, input.at);
        const wanted = wantedActs(subject, before, input, ports);
        if (wanted.length > 0 && before.kind === 'tripped' && before.limit === 'day') {
            another.push(claim.issue);
            continue;
        }
        acts.push(...personNeeded(subject, input, ports));
        if (wanted.length === 0 || before.kind === 'settled' || before.kind === 'running')
            acts.push(quiet(subject, before));
        else if (before.kind === 'tripped' && (before.isTold || options.dryRun))
            acts.push(tripped(subject, limits));
        else if (options.dryRun) {
            acts.push(wouldDo(subject, input));
            memory = withClaim(memory, claim);
        }
        else {
            const done = await doHandOver(subject, { claim, wanted, state, input, ports, acts });
            if (done.kind === 'ended')
                break;
            if (done.kind === 'daily')
                another.push(claim.issue);
            memory = done.memory;
        }
    }
    return { acts: [...acts, ...waitingForAnotherDay(another, limits)] };
}
function wantedActs({ issue }, verdict, { settings }, { agentBoard, dispatcher }) {
    const isPosted = 'isPlanPosted' in verdict && verdict.isPlanPosted;
    return [
        ...(isPosted ? [] : ['comment']),
        ...(settings.assign !== undefined && agentBoard !== undefined && issue.assignees.length === 0 ? ['assign'] : []),
        ...(settings.dispatch !== undefined && dispatcher !== undefined ? ['dispatch'] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/hand-over-p1.js



async function handOverP1(run, issues, world, ports, { dryRun, defaultBranch }) {
    const subjects = run.subjects
        .filter((subject) => (0,subject_facts/* severityOf */.x)(subject) === 'P1')
        .flatMap((subject) => {
        const issue = issues.get(subject.id);
        if (issue === undefined)
            return [];
        const assignees = world.issues.find(({ number }) => number === issue.number)?.assignees ?? [];
        const plan = (0,plan_sprint/* planSprint */.w)({ ...planFacts(run), subjects: [subject], unknown: [] });
        return [{ subject, issue: { ...issue, assignees }, plan: { markdown: (0,sprint_plan_markdown/* sprintPlanMarkdown */.p)(plan), digest: planDigest(plan) } }];
    });
    const { board, agentBoard, dispatcher, state, guard } = ports;
    const { acts } = await handOver({ subjects, settings: run.baseline.agent, at: run.at.toISOString(), defaultBranch }, { board, state, guard, ...(agentBoard !== undefined && { agentBoard }), ...(dispatcher !== undefined && { dispatcher }) }, { dryRun });
    return acts;
}
function planFacts({ baseline, at, place: { repository, commit } }) {
    return { baseline, at, ...(repository !== undefined && { repository }), ...(commit !== undefined && { commit }) };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/halt/halted-state.js
var halted_state = __webpack_require__(62344);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/clock/clock-text.js

function clockText(clock) {
    const lines = [...clock]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, { firstSeen, goneSince, lastGone, sensor, rule, path }]) => {
        return `    ${JSON.stringify(id)}: ${JSON.stringify({ firstSeen, goneSince, lastGone, sensor, rule, path })}`;
    });
    const findings = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
    return `{\n  "schema": ${JSON.stringify(clock_clock/* CLOCK_SCHEMA */.Z4)},\n  "findings": ${findings}\n}\n`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/clock/next-clock.js
var next_clock = __webpack_require__(46968);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/clock/read-clock.js
var read_clock = __webpack_require__(60521);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/clock/record-clock.js




async function recordClock(store, findings, isGone, now) {
    let isChanged = false;
    await store.update('First sightings of findings', async (read) => {
        const text = await read(clock_clock/* CLOCK_FILE */.yK);
        const before = await (0,read_clock/* clockOf */.i)(text, store.place);
        const after = clockText((0,next_clock/* nextClock */.k)(before, findings, isGone, now));
        isChanged = text === undefined ? findings.length > 0 : after !== clockText(before);
        return isChanged ? new Map([[clock_clock/* CLOCK_FILE */.yK, after]]) : new Map();
    });
    return isChanged;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/maturity/score-history.js
var score_history = __webpack_require__(25750);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/record-state.js



async function recordState(run, { state, guard }, dryRun) {
    const { findings, isGone, at, score, isPart, notRun, place } = run;
    const store = (0,halted_state/* haltedState */.k)(dryRun ? withoutWrites(state) : state, guard);
    const clock = await (0,act_safely/* actSafely */.f)('state', async () => {
        const isChanged = await recordClock(store, findings, isGone, at);
        return [
            { what: 'state', outcome: !isChanged ? 'unchanged' : dryRun ? 'would-do' : 'done', detail: `first sightings in ${state.place}` },
        ];
    });
    const entry = isPart || notRun.length > 0 ? undefined : (0,score_history/* scoreEntry */.RD)(score, at, place.commit);
    const history = entry === undefined ? [] : await (0,act_safely/* actSafely */.f)('state', async () => [await (0,score_history/* appendScore */.X$)(store, entry, { dryRun })]);
    return [...clock, ...history];
}
function withoutWrites(state) {
    return { place: state.place, read: state.read, update: async (_, change) => void (await change(state.read)) };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/act-on-triage.js







async function actOnTriage(run, world, given, options) {
    const { dryRun } = options;
    const state = await recordState(run, given, dryRun);
    const raised = await raiseHalt(run, given, options);
    const ports = raised.guard === undefined ? given : { ...given, guard: raised.guard };
    const synced = await sync(run, world, ports, options);
    const handed = await (0,act_safely/* actSafely */.f)('assign', async () => handOverP1(run, synced.issues, world, ports, options));
    const rate = await (0,act_safely/* actSafely */.f)('variable', async () => failureRateActs(run, ports, dryRun));
    const gaps = await (0,act_safely/* actSafely */.f)('gap', async () => gapActs(run, ports, options));
    const verdict = await ports.guard.check();
    return {
        acts: [...raised.acts, ...synced.acts, ...handed, ...rate, ...gaps, ...state],
        notes: synced.notes,
        issues: synced.issues,
        cleared: new Set(raised.cleared),
        halted: verdict.isAllowed ? undefined : verdict.reason,
    };
}
async function raiseHalt(run, { board, reader, writer }, { dryRun, author }) {
    const { variable } = run.baseline.halt;
    return haltForP0({
        incidents: run.subjects.filter((subject) => (0,subject_facts/* severityOf */.x)(subject) === 'P0'),
        sinceOf: (id) => (0,clock_clock/* episodeStart */.Mm)(run.clock, id),
        at: run.at.toISOString(),
        repository: board.repository,
    }, { board, ...(reader !== undefined && { reader }), ...(writer !== undefined && { writer }) }, { dryRun, ...(author !== undefined && { author }), ...(variable !== undefined && { variable }) });
}
async function sync(run, world, { board, guard }, options) {
    const { baseline, subjects, unknown, findings, accepted, isGone, at, clock } = run;
    const { mode, dryRun, maxNew } = options;
    const isAccepted = (id) => accepted.has(id);
    return syncIssues({
        subjects,
        unknown,
        waived: findings.filter(({ waived }) => waived !== undefined),
        accepted: findings.filter(({ waived, signal }) => waived === undefined && isAccepted(signal.id)),
        isGone,
        known: (id) => {
            const entry = clock.get(id);
            return entry === undefined ? undefined : { id, ...entry };
        },
        at: at.toISOString(),
        mode,
        maxNew: maxNew ?? baseline.issues['max-new'],
        labels: baseline.issues.labels,
        dashboardTitle: baseline.issues['dashboard-title'],
        waiveDays: baseline.issues['waive-days'],
        ...(run.place.commit !== undefined && { commit: run.place.commit }),
        texts: issueTexts(options.texts),
    }, world, { board, guard }, { dryRun });
}
async function failureRateActs({ readings, baseline, at }, ports, dryRun) {
    const rate = failureRateFrom(readings, baseline.ci.thresholds);
    const name = baseline.ci.variables['failure-rate'];
    if (rate === undefined || name === undefined)
        return [];
    const { reader, writer, guard, board } = ports;
    const { registry } = baseline.variables;
    return [
        await updateFailureRate({ rate, name, registry, repository: board.repository, at: at.toISOString() }, { ...(reader !== undefined && { reader }), ...(writer !== undefined && { writer: (0,halted_variables/* halted */.T)(writer, guard) }) }, { dryRun }),
    ];
}
async function gapActs(run, { branch, guard, state, files }, { dryRun, defaultBranch }) {
    if (branch === undefined)
        return [];
    return (0,offer_gaps.offerGaps)({ ...run, files }, { branch, state, guard }, { dryRun, defaultBranch });
}


/***/ }),

/***/ 32570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ issueAddresses)
/* harmony export */ });
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6574);

function issueAddresses(repository) {
    return {
        commitLink: ({ path, line }, commit) => `${repository}/blob/${commit}/${(0,_sar_report__WEBPACK_IMPORTED_MODULE_0__/* .encodedPath */ .y)(path)}${line === undefined ? '' : `#L${line}`}`,
        dashboardUrl: `${repository}/issues?q=is%3Aissue+is%3Aopen+label%3Asar%3Adashboard`,
    };
}


/***/ }),

/***/ 82762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ISSUE_MODES)
/* harmony export */ });
const ISSUE_MODES = ['off', 'dashboard', 'all'];


/***/ }),

/***/ 76310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readSignals)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58409);
/* harmony import */ var _without_repeats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64246);
/* harmony import */ var _readings_of_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54419);



const MAX_LENGTH = 64 * 1024 * 1024;
const MAX_SIGNALS = 25_000;
async function readSignals(texts, commit, now) {
    if (texts.reduce((sum, { text }) => sum + text.length, 0) > MAX_LENGTH)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('the documents of signals are larger than 64 MB together; triage fewer sensors at once');
    const bySensor = new Map();
    const notes = [];
    let isPart = false;
    let count = 0;
    for (const { path, text } of texts) {
        const document = await (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .readSignalsDocument */ .j)(text, path);
        count += document.signals.length;
        if (count > MAX_SIGNALS)
            throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${path}: there are more than ${MAX_SIGNALS} signals together; triage fewer sensors at once`);
        const readings = (0,_readings_of_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readingsOfDocument */ .W)(document, path);
        if (readings.length === 0)
            notes.push(`${path} names no sensor and no signal, so that it answers for nothing`);
        if (document.partial === true) {
            isPart = true;
            notes.push(`${path} is of a part of the repository: nothing is called gone`);
        }
        if (commit !== undefined && document.commit !== undefined && document.commit !== commit) {
            isPart = true;
            notes.push(`${path} is of the commit ${document.commit.slice(0, 12)}, not of ${commit.slice(0, 12)}: nothing is called gone`);
        }
        for (const reading of readings) {
            const dated = {
                reading,
                at: document.at === undefined ? '' : new Date(Math.min(Date.parse(document.at), now.getTime())).toISOString(),
            };
            const other = bySensor.get(reading.sensor);
            if (other === undefined || isBetter(dated, other))
                bySensor.set(reading.sensor, dated);
        }
    }
    const given = [...bySensor.values()].map(({ reading }) => reading);
    const readings = withDistinctSignals(given);
    const repeats = countOf(given) - countOf(readings);
    if (repeats > 0)
        notes.push(`${repeats} ${repeats === 1 ? 'signal has the id of another one, and counts' : 'signals have ids of others, and count'} once`);
    return { readings: (0,_without_repeats_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRepeats */ .j)(readings), isPart, notes };
}
function isBetter(one, other) {
    const [isUnknown, wasUnknown] = [one.reading.outcome === 'unknown', other.reading.outcome === 'unknown'];
    return isUnknown === wasUnknown ? one.at >= other.at : wasUnknown;
}
function countOf(readings) {
    return readings.reduce((sum, reading) => sum + (reading.outcome === 'signals' ? reading.signals.length : 0), 0);
}
function withDistinctSignals(readings) {
    const seen = new Set();
    return readings.map((reading) => {
        if (reading.outcome !== 'signals')
            return reading;
        const signals = reading.signals.filter(({ id }) => !seen.has(id) && seen.add(id) !== undefined);
        const { signals: _all, ...rest } = reading;
        return signals.length === 0 ? { ...rest, outcome: 'clear' } : { ...reading, signals };
    });
}


/***/ }),

/***/ 48062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ triageDocument)
/* harmony export */ });
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5106);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8153);


function triageDocument(run) {
    const { at, place, isPart, baseline, notes, groups, accepted, findings, gate, evidence, score } = run;
    const { repository, commit, branch, isDefaultBranch } = place;
    const { sources, notice } = baseline;
    const about = {
        version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .SAR_VERSION */ .w,
        at: at.toISOString(),
        partial: isPart,
        baseline: { sources: [...sources], ...(notice !== undefined && { notice }) },
    };
    const document = (0,_sar_report__WEBPACK_IMPORTED_MODULE_1__/* .patrolDocument */ .U)(run, about);
    const breached = findings.filter(({ waived, sla }) => waived === undefined && sla.breached).length;
    return {
        schema: 'sar.triage/1',
        version: about.version,
        at: about.at,
        ...(repository !== undefined && { repository }),
        ...(commit !== undefined && { commit }),
        ...(branch !== undefined && { branch }),
        isDefaultBranch,
        partial: isPart,
        baseline: about.baseline,
        notes: [...notes],
        sensors: document.sensors,
        findings: document.findings,
        groups: groups.map(({ id, kind, title, why, root, members }) => ({ id, kind, title, why, root, members: [...members] })),
        accepted: [...accepted].filter((id) => findings.some(({ signal }) => signal.id === id)).toSorted(),
        totals: { ...document.totals, breached },
        ...(gate !== undefined && { gate: gate.map((result) => ({ ...result })) }),
        evidence: evidence.map((result) => ({ ...result })),
        dimensions: baseline.dimensions,
        maturity: baseline.maturity,
        score: score,
    };
}


/***/ }),

/***/ 18524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ offerWords),
/* harmony export */   k: () => (/* binding */ gapOfferText)
/* harmony export */ });
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55617);
/* harmony import */ var _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83003);


const WORDS = {
    add: ({ severity = '' }) => `new, ${severity}`,
    resolve: () => 'resolved: none of its findings is left',
    reopen: () => 'open again: a finding of it is back',
};
const MAX_NAMED = 100;
function offerWords(offered) {
    const count = (kind) => offered.filter((one) => one.kind === kind).length;
    return [
        ...(count('add') > 0 ? [(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(count('add'), 'new gap')] : []),
        ...(count('resolve') > 0 ? [(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(count('resolve'), 'resolution')] : []),
        ...(count('reopen') > 0 ? [(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(count('reopen'), 'reopened gap')] : []),
    ].join(', ');
}
function gapOfferText(offered, directory) {
    const rows = offered
        .slice(0, MAX_NAMED)
        .map((one) => `- ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(one.gap.id)}: ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(one.gap.gap)} (${WORDS[one.kind](one.gap)})`);
    const more = offered.length > rows.length ? [`- and ${offered.length - rows.length} more`] : [];
    return {
        title: `Gap registry: ${offerWords(offered)}`,
        body: [
            `Triage proposes changes of the gap registry in ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(directory)}:`,
            [...rows, ...more].join('\n'),
            'Edit the files on this branch as you like: SAR leaves what is there, and adds what is new until it is merged. After the merge, delete the branch.',
            'To decline, close this pull request and delete its branch. What was offered is not offered again.',
        ].join('\n\n'),
    };
}


/***/ }),

/***/ 43006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ actLines)
/* harmony export */ });
/* harmony import */ var _safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31554);
/* harmony import */ var _safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77072);
/* harmony import */ var _variables_text_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32551);
/* harmony import */ var _act_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97104);




function actLines(acts) {
    const rows = (0,_act_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .orderedActs */ .n)(acts).map(({ what, outcome, detail, url }) => [
        _act_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .ACT_OUTCOMES */ .x[outcome],
        what,
        (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalSafe */ .k)(url === undefined ? detail : `${detail} ${url}`),
    ]);
    return (0,_variables_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textTable */ .e)(rows, undefined).map(_safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .breakWorkflowCommands */ .$);
}


/***/ }),

/***/ 43712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ actMarkdown),
/* harmony export */   v: () => (/* binding */ actSections)
/* harmony export */ });
/* harmony import */ var _markdown_bounded_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13484);
/* harmony import */ var _markdown_cut_notice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47466);
/* harmony import */ var _markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71597);
/* harmony import */ var _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83003);
/* harmony import */ var _act_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97104);





function actMarkdown(title, acts, notes, limitBytes) {
    const intro = (0,_markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textSection */ .V)([`## ${title}`, ...notes.map(_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)].join('\n\n'));
    return (0,_markdown_bounded_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedMarkdown */ .N)([intro, ...actSections((0,_act_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .orderedActs */ .n)(acts))], limitBytes, (0,_markdown_cut_notice_js__WEBPACK_IMPORTED_MODULE_4__/* .cutNotice */ .z)({ limitBytes, command: 'sar triage', linkTo: () => undefined }));
}
function actSections(acts, before) {
    if (acts.length === 0)
        return [];
    const rows = acts.map(({ what, outcome, detail, url }) => [
        _act_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .ACT_OUTCOMES */ .x[outcome],
        what,
        url === undefined ? (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(detail) : `${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(detail)} ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)('view', url)}`,
    ]);
    return [(0,_markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .tableSection */ .Y)(['Outcome', 'What', 'Detail'], rows, before === undefined ? {} : { before })];
}


/***/ }),

/***/ 97104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ orderedActs),
/* harmony export */   x: () => (/* binding */ ACT_OUTCOMES)
/* harmony export */ });
const ACT_OUTCOMES = {
    done: 'done',
    'would-do': 'would do',
    unchanged: 'unchanged',
    'not-now': 'not now',
    'not-possible': 'not possible',
};
function orderedActs(acts) {
    const seen = new Set();
    const once = acts.filter(({ what, outcome, detail, url }) => {
        const key = JSON.stringify([what, outcome, detail, url]);
        return !seen.has(key) && seen.add(key) !== undefined;
    });
    return [...once.filter(({ outcome }) => outcome !== 'unchanged'), ...once.filter(({ outcome }) => outcome === 'unchanged')];
}


/***/ }),

/***/ 80214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ deadlineWords)
/* harmony export */ });
const DAY = 24;
function deadlineWords({ leftHours, breached, isBusiness }) {
    const words = hoursWords(Math.abs(leftHours), isBusiness === true);
    return breached ? `overdue by ${words}` : `${words} left`;
}
function hoursWords(hours, isBusiness) {
    const whole = Math.floor(hours);
    if (isBusiness)
        return whole === 1 ? '1 business hour' : `${whole} business hours`;
    if (whole >= 2 * DAY)
        return `${Math.floor(whole / DAY)} days`;
    return whole < 1 ? `${Math.max(1, Math.floor(hours * 60))} min` : `${whole} h`;
}


/***/ }),

/***/ 6258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ levelWords),
/* harmony export */   y: () => (/* binding */ headlineWords)
/* harmony export */ });
/* harmony import */ var _findings_count_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34176);
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55617);


function headlineWords({ findings, subjects, acceptedCount }) {
    const counts = (0,_findings_count_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .G)(findings);
    const overdue = findings.filter(({ waived, sla }) => waived === undefined && sla.breached).length;
    return [
        (0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .findingCountWords */ .sY)(counts),
        ...(overdue === 0 ? [] : [`${overdue} overdue`]),
        ...(acceptedCount === 0 ? [] : [`${acceptedCount} accepted`]),
        ...(counts.total - acceptedCount === subjects.length ? [] : [`from ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(subjects.length, 'cause')}`]),
    ].join(', ');
}
function levelWords({ score }) {
    const { level, basis, uncapped, between, cappedBy, declared } = score;
    if (level === undefined)
        return undefined;
    const range = between === undefined || between.high <= level ? '' : `, up to ${between.high} if all that is unknown were well`;
    const open = cappedBy === undefined ? '' : `${cappedBy.open} ${cappedBy.severity} that ${cappedBy.open === 1 ? 'is' : 'are'} open`;
    const cap = cappedBy === undefined ? '' : `, ${uncapped ?? level} without the ${open}`;
    const said = declared === undefined ? '' : `; declared ${declared.level}`;
    const how = basis === 'computed' ? '' : basis === 'mixed' ? ' (in part declared)' : ' (declared)';
    return `Maturity: level ${level} of 4${how}${cap}${range}${said}`;
}


/***/ }),

/***/ 90282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ subjectFacts)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14500);
/* harmony import */ var _findings_place_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31609);


function subjectFacts({ group, root, members }) {
    const first = members.reduce((earliest, each) => (each.sla.dueAt < earliest.sla.dueAt ? each : earliest), root);
    const severity = members.reduce((worst, each) => ((0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .du)(each.severity, worst) ? each.severity : worst), root.severity);
    const count = members.length === 1 ? '' : ` (${members.length} findings)`;
    return {
        severity,
        sla: first.sla,
        title: `${group?.title ?? root.signal.message}${count}`,
        place: (0,_findings_place_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeWords */ .f)(root.signal.artefact),
        owner: root.owner ?? '',
    };
}


/***/ }),

/***/ 89002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ triageMarkdown)
/* harmony export */ });
/* harmony import */ var _markdown_bounded_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13484);
/* harmony import */ var _markdown_cut_notice_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47466);
/* harmony import */ var _markdown_finding_cells_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(97992);
/* harmony import */ var _markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71597);
/* harmony import */ var _markdown_not_judged_section_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88042);
/* harmony import */ var _markdown_waived_section_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20433);
/* harmony import */ var _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83003);
/* harmony import */ var _act_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43712);
/* harmony import */ var _act_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97104);
/* harmony import */ var _deadline_words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(80214);
/* harmony import */ var _headline_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6258);
/* harmony import */ var _subject_facts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90282);












const ACTS_AHEAD = 60;
function triageMarkdown(report, options) {
    const { acts = [] } = report;
    const ordered = (0,_act_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .orderedActs */ .n)(acts);
    const level = (0,_headline_words_js__WEBPACK_IMPORTED_MODULE_1__/* .levelWords */ .s)(report);
    const sections = [
        (0,_markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textSection */ .V)([
            '## SAR triage',
            `**${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_headline_words_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineWords */ .y)(report))}.**${level === undefined ? '' : ` ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(level)}.`}`,
            ...report.notes.map(_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7),
        ].join('\n\n')),
        ...(0,_act_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .actSections */ .v)(ordered.slice(0, ACTS_AHEAD), '### What was done'),
        ...subjectSections(report, options),
        ...(0,_act_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .actSections */ .v)(ordered.slice(ACTS_AHEAD), '### What else was done'),
        ...(0,_markdown_not_judged_section_js__WEBPACK_IMPORTED_MODULE_5__/* .notJudgedSections */ .h)(report.readings, options),
        ...(0,_markdown_waived_section_js__WEBPACK_IMPORTED_MODULE_6__/* .waivedSections */ .r)(report.findings, options),
    ];
    return (0,_markdown_bounded_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .boundedMarkdown */ .N)(sections, options.limitBytes, (0,_markdown_cut_notice_js__WEBPACK_IMPORTED_MODULE_8__/* .cutNotice */ .z)(options));
}
function subjectSections({ subjects }, options) {
    if (subjects.length === 0)
        return [];
    const rows = subjects.map((subject) => {
        const { severity, sla, title, owner } = (0,_subject_facts_js__WEBPACK_IMPORTED_MODULE_9__/* .subjectFacts */ .S)(subject);
        const { rule, sensor, artefact } = subject.root.signal;
        const issue = options.issueOf?.(subject.id);
        return [
            severity,
            `${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(sla.dueAt.slice(0, 16).replace('T', ' '))} (${(0,_deadline_words_js__WEBPACK_IMPORTED_MODULE_10__/* .deadlineWords */ .m)(sla)})`,
            (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownLink */ .iQ)((0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(rule), options.linkTo({ id: rule, sensor })),
            (0,_markdown_finding_cells_js__WEBPACK_IMPORTED_MODULE_11__/* .placeCell */ .sL)(artefact, options),
            (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(title),
            (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(owner),
            issue === undefined ? '' : (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownLink */ .iQ)(`#${issue.number}`, issue.url),
        ];
    });
    return [(0,_markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableSection */ .Y)(['Severity', 'Due (UTC)', 'Rule', 'Place', 'Cause', 'Owner', 'Issue'], rows, { before: '### What comes first' })];
}


/***/ }),

/***/ 54755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ triageTable)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14500);
/* harmony import */ var _findings_count_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34176);
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55617);
/* harmony import */ var _findings_judged_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32077);
/* harmony import */ var _findings_silent_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89834);
/* harmony import */ var _safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31554);
/* harmony import */ var _safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77072);
/* harmony import */ var _terminal_display_width_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(23771);
/* harmony import */ var _terminal_not_judged_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65589);
/* harmony import */ var _variables_text_table_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(32551);
/* harmony import */ var _act_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43006);
/* harmony import */ var _deadline_words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(80214);
/* harmony import */ var _headline_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6258);
/* harmony import */ var _subject_facts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(90282);














const MOST = 40;
const WIDEST_PLACE = 40;
const WIDEST_TITLE = 400;
function triageTable(report, { columns, palette, command }) {
    const { groups, rest } = (0,_findings_silent_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .silentGroups */ .i)(report.readings);
    const silent = groups.map(({ sensors, words }) => `${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(sensors.length, 'sensor')} ${words}: ${sensors.join(', ')}`);
    const headed = (heading, lines) => (lines.length === 0 ? [] : [palette.heading(heading), ...lines]);
    const worst = _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.find((severity) => (0,_findings_count_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .countFindings */ .G)(report.findings).bySeverity[severity] > 0);
    const level = (0,_headline_words_js__WEBPACK_IMPORTED_MODULE_4__/* .levelWords */ .s)(report);
    const blocks = [
        report.notes.flatMap((note) => wrapped((0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalSafe */ .k)(note), columns)),
        headed('What comes first', subjectLines(report, columns)),
        headed('Not judged', [...(0,_terminal_not_judged_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .notJudgedLines */ .q)(rest, columns, palette), ...silent.flatMap((line) => indented((0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalSafe */ .k)(line), columns))]),
        headed('What was done', (0,_act_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .actLines */ .w)(report.acts ?? [])),
        headed('Next steps', stepLines(report, command)),
        [
            ...wrapped((0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalSafe */ .k)((0,_findings_judged_words_js__WEBPACK_IMPORTED_MODULE_8__/* .judgedWords */ .T)(report.readings)), columns).filter((line) => line !== ''),
            ...(level === undefined ? [] : wrapped(level, columns)),
            (worst === undefined ? palette.good : palette[worst])((0,_headline_words_js__WEBPACK_IMPORTED_MODULE_4__/* .headlineWords */ .y)(report)),
        ],
    ];
    return blocks
        .filter((block) => block.length > 0)
        .flatMap((block, index) => (index === 0 ? block : ['', ...block]))
        .map(_safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_9__/* .breakWorkflowCommands */ .$);
}
function subjectLines({ subjects }, columns) {
    const rows = subjects.slice(0, MOST).map((subject) => {
        const { severity, sla, title, place } = (0,_subject_facts_js__WEBPACK_IMPORTED_MODULE_10__/* .subjectFacts */ .S)(subject);
        return [
            severity,
            (0,_deadline_words_js__WEBPACK_IMPORTED_MODULE_11__/* .deadlineWords */ .m)(sla),
            subject.root.signal.id.slice(0, 8),
            (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_12__/* .cutStart */ .Dr)((0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalSafe */ .k)(place), WIDEST_PLACE),
            (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_12__/* .cutEnd */ .ym)((0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalSafe */ .k)(title), WIDEST_TITLE),
        ];
    });
    const more = subjects.length - rows.length;
    return [...(0,_variables_text_table_js__WEBPACK_IMPORTED_MODULE_13__/* .textTable */ .e)(rows, columns), ...(more > 0 ? [`  and ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(more, 'more cause')}`] : [])];
}
function stepLines({ subjects }, command) {
    const [first] = subjects;
    const rows = [
        ...(first === undefined
            ? []
            : [[`${command} --explain ${first.root.signal.id.slice(0, 8)}`, 'which rule decided, and what would change it']]),
        [`${command} --format json`, 'every finding whole, with its clock and its evidence'],
    ];
    return (0,_variables_text_table_js__WEBPACK_IMPORTED_MODULE_13__/* .textTable */ .e)(rows, undefined);
}
function indented(text, columns) {
    return wrapped(text, columns === undefined ? undefined : columns - 4).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`);
}
function wrapped(text, columns) {
    return columns === undefined ? [text] : (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_12__/* .wrapWords */ .EO)(text, columns);
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

/***/ 72346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function blobId(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1')
        .update(`blob ${Buffer.byteLength(text)}\0${text}`, 'utf8')
        .digest('hex');
}


/***/ }),

/***/ 79290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ isAgent),
  Z: () => (/* binding */ isAssigned)
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/agent/agent-logins.json
const agent_logins_namespaceObject = /*#__PURE__*/JSON.parse('{"copilot-swe-agent[bot]":{"shownAs":["Copilot","copilot-swe-agent"],"source":"https://docs.github.com/en/copilot/how-tos/use-copilot-agents/cloud-agent/use-cloud-agent-via-the-api: assigned as copilot-swe-agent[bot] by REST, known as copilot-swe-agent to GraphQL, and shown as the user Copilot (its commits are by 198982749+Copilot@users.noreply.github.com)"}}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/agent/agent-logins.js

function isAgent(login) {
    return Object.values(agent_logins_namespaceObject).some(({ shownAs }) => shownAs.some((name) => name.toLowerCase() === login.toLowerCase()));
}
function isAssigned(assignees, login) {
    const known = Object.entries(agent_logins_namespaceObject).find(([name]) => name === login.toLowerCase())?.[1].shownAs ?? [];
    const names = new Set([login, login.replace(/\[bot\]$/, ''), ...known].map((name) => name.toLowerCase()));
    return assignees.some((assignee) => names.has(assignee.toLowerCase()));
}


/***/ }),

/***/ 98216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ agentMemoryOf),
/* harmony export */   N0: () => (/* binding */ AGENT_FILE),
/* harmony export */   yL: () => (/* binding */ agentMemoryText)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77154);

const AGENT_FILE = 'agent.json';
const SCHEMA = 'sar.agent/1';
const MAX_LENGTH = 32_000_000;
const MOST_ISSUES = 1000;
const DAY = 86_400_000;
const HANDED_DAYS = 90;
const WAIVER_DAYS = 7;
async function agentMemoryOf(text, place, at) {
    if (text === undefined)
        return { issues: {}, runs: {}, waivers: {} };
    const where = `${place}/${AGENT_FILE}`;
    const remedy = 'restore it from its history, or delete it to let everything start anew';
    let value;
    try {
        value = text.length > MAX_LENGTH ? undefined : JSON.parse(text);
    }
    catch {
        value = undefined;
    }
    if (value === undefined)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where} is not readable as JSON; ${remedy}`);
    const { agentDocumentSchema } = await (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .agentSchemas */ ._D)();
    const read = agentDocumentSchema.safeParse(value);
    if (!read.success) {
        const [issue] = read.error.issues;
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not readable'}; ${remedy}, or update SAR if a newer one wrote it`);
    }
    const { schema: _schema, ...memory } = read.data;
    return withoutOld(memory, at);
}
function agentMemoryText({ issues, runs, waivers }) {
    return `${JSON.stringify({ schema: SCHEMA, issues: byKey(issues), runs: byKey(runs), waivers: byKey(waivers) }, undefined, 2)}\n`;
}
function byKey(entries) {
    return Object.fromEntries(Object.entries(entries).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
function withoutOld(memory, at) {
    const isWithin = (time, days) => Date.parse(time) > Date.parse(at) - days * DAY;
    const issues = Object.entries(memory.issues)
        .map(([number, { handed, told }]) => {
        const kept = handed.filter((entry) => isWithin(entry.at, HANDED_DAYS));
        return [number, { handed: kept, ...(told !== undefined && { told }) }];
    })
        .filter(([, { handed }]) => handed.length > 0)
        .toSorted(([a], [b]) => Number(b) - Number(a))
        .slice(0, MOST_ISSUES);
    const runs = Object.entries(memory.runs)
        .map(([id, times]) => [id, times.filter((time) => isWithin(time, 1))])
        .filter(([, times]) => times.length > 0);
    const waivers = Object.entries(memory.waivers).filter(([, { at: time }]) => isWithin(time, WAIVER_DAYS));
    return { issues: Object.fromEntries(issues), runs: Object.fromEntries(runs), waivers: Object.fromEntries(waivers) };
}


/***/ }),

/***/ 72895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ runRefusal),
/* harmony export */   x: () => (/* binding */ handOverVerdict)
/* harmony export */ });
const HOUR = 3_600_000;
const RETRY_HOURS = 24;
const UNDER_WAY_HOURS = 1 / 6;
function handOverVerdict(memory, issue, plan, limits, at) {
    const { handed, told } = memory.issues[issue] ?? { handed: [] };
    const isPlanPosted = handed.some((entry) => entry.plan === plan && entry.posted === true);
    const last = handed.at(-1);
    if (last !== undefined) {
        const hours = hoursSince(last.at, at);
        if (last.settled !== true && hours < UNDER_WAY_HOURS)
            return { kind: 'running' };
        if (isPlanPosted && last.settled === true && last.plan === plan && hours < RETRY_HOURS)
            return { kind: 'settled' };
    }
    if (handed.length >= limits['max-per-finding'])
        return { kind: 'tripped', limit: 'finding', isTold: told !== undefined, isPlanPosted };
    const today = Object.values(memory.issues).flatMap((each) => each.handed.filter((entry) => hoursSince(entry.at, at) < 24)).length;
    return today >= limits['max-per-day'] ? { kind: 'tripped', limit: 'day', isTold: true, isPlanPosted } : { kind: 'due', isPlanPosted };
}
function runRefusal(memory, subject, limits, at) {
    const recent = (times) => times.filter((time) => hoursSince(time, at) < 24).length;
    const own = recent(memory.runs[subject] ?? []);
    if (own >= limits['max-per-finding'])
        return `it was started ${own} times in 24 hours (\`agent.max-per-finding\`)`;
    const all = recent(Object.values(memory.runs).flat());
    return all >= limits['max-per-day'] ? `${all} playbooks were started in 24 hours (\`agent.max-per-day\`)` : undefined;
}
function hoursSince(time, at) {
    return Math.max(0, Date.parse(at) - Date.parse(time)) / HOUR;
}


/***/ }),

/***/ 96563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ dispatchTarget)
/* harmony export */ });
function dispatchTarget(text, defaultBranch) {
    return /\.ya?ml$/i.test(text) ? { kind: 'workflow', file: text, ref: defaultBranch } : { kind: 'repository-event', type: text };
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


/***/ }),

/***/ 80028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XN: () => (/* binding */ dashboardMarker),
/* harmony export */   qQ: () => (/* binding */ readDashboardMemory),
/* harmony export */   up: () => (/* binding */ DASHBOARD_LABEL)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91586);

const DASHBOARD_LABEL = 'sar:dashboard';
const SCHEMA = 'sar.dashboard/1';
const SCHEMA_NAME = 'sar.dashboard/';
function dashboardMarker({ digest, commit, isDuplicate }) {
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .hiddenMarker */ .z0)(DASHBOARD_LABEL, {
        schema: SCHEMA,
        digest,
        ...(commit !== undefined && { commit }),
        ...(isDuplicate && { duplicate: true }),
    });
}
function readDashboardMemory(body) {
    const marker = (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .readHiddenMarker */ .$6)(DASHBOARD_LABEL, body);
    if (marker.kind === 'none')
        return { kind: 'none' };
    if (marker.kind === 'unreadable')
        return { kind: 'damaged' };
    const { schema, digest, commit, duplicate } = marker.value;
    if (schema !== SCHEMA)
        return { kind: typeof schema === 'string' && schema.startsWith(SCHEMA_NAME) ? 'newer' : 'damaged' };
    if (typeof digest !== 'string' || !(commit === undefined || typeof commit === 'string'))
        return { kind: 'damaged' };
    return { kind: 'memory', memory: { digest, commit, isDuplicate: duplicate === true } };
}


/***/ }),

/***/ 39035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iY: () => (/* binding */ findingMarker),
/* harmony export */   vf: () => (/* binding */ readFindingMemory)
/* harmony export */ });
/* unused harmony export CLOSINGS */
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91586);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14500);
/* harmony import */ var _marker_length_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12267);


const NAME = 'sar:finding';
const SCHEMA = 'sar.finding-issue/1';
const SCHEMA_NAME = 'sar.finding-issue/';
const ID = /^[0-9a-f]{16}$/;
const LONGEST_PLACE = 2000;
const CLOSINGS = ['gone', 'waived', 'accepted', 'dashboard', 'duplicate'];
function findingMarker(memory) {
    const ids = [...memory.seen.keys()];
    const withPlaces = written(memory, ids, memory.places);
    if (fits(withPlaces))
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .hiddenMarker */ .z0)(NAME, withPlaces);
    const root = memory.places.slice(0, 1).filter((place) => (0,_marker_length_js__WEBPACK_IMPORTED_MODULE_1__/* .markerLength */ .L)(place) < LONGEST_PLACE);
    let count = ids.length;
    while (count > 1 && !fits(written(memory, ids.slice(0, count), root)))
        count -= Math.max(1, Math.ceil(count / 20));
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .hiddenMarker */ .z0)(NAME, written(memory, ids.slice(0, count), root));
}
function fits(value) {
    return (0,_marker_length_js__WEBPACK_IMPORTED_MODULE_1__/* .markerLength */ .L)(value) < _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .MAX_MARKER_LENGTH */ .v3 - 50;
}
function written(memory, ids, places) {
    const seen = new Map();
    for (const id of ids)
        append(seen, memory.seen.get(id) ?? '', id);
    const at = new Map();
    for (const { id, sensor, rule, path } of places)
        append(at, JSON.stringify([sensor, rule, path]), id);
    return {
        schema: SCHEMA,
        subject: memory.subject,
        severity: memory.severity,
        seen: Object.fromEntries([...seen].map(([time, group]) => [time, group.join(' ')])),
        at: [...at].map(([place, group]) => [...JSON.parse(place), group.join(' ')]),
        ...((memory.isCut || ids.length < memory.seen.size) && { cut: true }),
        breach: memory.isBreachTold,
        ...(memory.closing !== undefined && { closing: memory.closing }),
        digest: memory.digest,
        ...(memory.commit !== undefined && { commit: memory.commit }),
    };
}
function append(groups, key, id) {
    const group = groups.get(key);
    if (group === undefined)
        groups.set(key, [id]);
    else
        group.push(id);
}
function readFindingMemory(body) {
    const marker = (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .readHiddenMarker */ .$6)(NAME, body);
    if (marker.kind === 'none')
        return { kind: 'none' };
    if (marker.kind === 'unreadable')
        return { kind: 'damaged' };
    const { schema, subject, severity: level, seen, at, cut, breach, closing, digest, commit } = marker.value;
    if (schema !== SCHEMA)
        return { kind: typeof schema === 'string' && schema.startsWith(SCHEMA_NAME) ? 'newer' : 'damaged' };
    const severity = _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.find((known) => known === level);
    const times = readSeen(seen);
    const places = Array.isArray(at) ? at.flatMap((entry) => readPlaces(entry)) : [];
    const reason = CLOSINGS.find((known) => known === closing);
    if (typeof subject !== 'string' ||
        !ID.test(subject) ||
        severity === undefined ||
        times === undefined ||
        typeof breach !== 'boolean' ||
        (closing !== undefined && reason === undefined) ||
        typeof digest !== 'string' ||
        !(commit === undefined || typeof commit === 'string')) {
        return { kind: 'damaged' };
    }
    return {
        kind: 'memory',
        memory: { subject, severity, seen: times, places, isCut: cut === true, isBreachTold: breach, closing: reason, digest, commit },
    };
}
function readSeen(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    const seen = new Map();
    for (const [time, ids] of Object.entries(value)) {
        if (Number.isNaN(Date.parse(time)) || typeof ids !== 'string')
            return undefined;
        for (const id of ids.split(' '))
            if (ID.test(id) && !seen.has(id))
                seen.set(id, time);
    }
    return seen.size === 0 ? undefined : seen;
}
function readPlaces(value) {
    if (!Array.isArray(value))
        return [];
    const [sensor, rule, path, ids] = value;
    if (typeof sensor !== 'string' || typeof rule !== 'string' || typeof path !== 'string' || typeof ids !== 'string')
        return [];
    return ids.split(' ').flatMap((id) => (ID.test(id) ? [{ id, sensor, rule, path }] : []));
}


/***/ }),

/***/ 76202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ tailOf),
/* harmony export */   N_: () => (/* binding */ roomFor),
/* harmony export */   Yj: () => (/* binding */ firstPart),
/* harmony export */   ZP: () => (/* binding */ isSameBody),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   y6: () => (/* binding */ issueBody)
/* harmony export */ });
/* unused harmony export END_LINE */
const END_LINE = '<!-- sar:end -->';
const STATUS_LINE = '<!-- sar:status -->';
const MOST_OWN = 60_000;
const MOST = 65_000;
function roomFor(marker, tail) {
    return Math.max(1000, Math.min(MOST_OWN, MOST - [...tail].length) - marker.length - 200);
}
function issueBody(marker, text, tail, status) {
    const state = status === undefined ? '' : `${STATUS_LINE}\n${status}\n\n`;
    const body = `${marker}\n\n${state}${text.trimEnd()}\n\n${END_LINE}\n`;
    return tail === '' ? body : firstPart(`${body}${tail}\n`, MOST);
}
function firstPart(text, most) {
    return text.length <= most ? text : [...text].slice(0, most).join('');
}
function tailOf(body) {
    const [, ...rest] = linesOf(body).join('\n').split(`\n${END_LINE}\n`);
    return rest.join(`\n${END_LINE}\n`).trim();
}
function textOf(body) {
    const [own = ''] = `${linesOf(body).join('\n')}\n`.split(`\n${END_LINE}\n`);
    const lines = own.split('\n');
    if (/^<!-- sar:(?:finding|dashboard) /.test(lines[0] ?? ''))
        lines.shift();
    const status = lines.indexOf(STATUS_LINE);
    if (status >= 0)
        lines.splice(status, 2);
    return lines.join('\n').trim();
}
function isSameBody(a, b) {
    return linesOf(a).join('\n').trim() === linesOf(b).join('\n').trim();
}
function linesOf(body) {
    return body.split(/\r\n|\n|\r/).map((line) => line.trimEnd());
}


/***/ }),

/***/ 46650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jK: () => (/* binding */ DASHBOARD_LABELS),
  kg: () => (/* binding */ LABELS),
  IS: () => (/* binding */ OWN_LABEL),
  m5: () => (/* binding */ extraLabels),
  QH: () => (/* binding */ isSameLabels),
  ct: () => (/* binding */ ownLabels),
  g1: () => (/* binding */ subjectLabels),
  IO: () => (/* binding */ withLabels)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/subject-facts.js
var subject_facts = __webpack_require__(90865);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/dashboard-memory.js
var dashboard_memory = __webpack_require__(80028);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/issue-labels.json
const issue_labels_namespaceObject = /*#__PURE__*/JSON.parse('{"W":[{"name":"sar","color":"0e4b76","description":"Kept by SAR, which writes and closes it"},{"name":"sar:dashboard","color":"0e4b76","description":"What SAR found, in one issue"},{"name":"sar:P0","color":"8b0000","description":"Critical: data loss or a security breach; halts what acts by itself"},{"name":"sar:P1","color":"b60205","description":"Blocker: blocks pull requests or deployment"},{"name":"sar:L1","color":"1d5fa8","description":"Layer 1: source code"},{"name":"sar:L2","color":"1d5fa8","description":"Layer 2: CI/CD pipeline"},{"name":"sar:L3","color":"1d5fa8","description":"Layer 3: configuration"},{"name":"sar:L4","color":"1d5fa8","description":"Layer 4: ML models and data"},{"name":"sar:L5","color":"1d5fa8","description":"Layer 5: agent memory"}]}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/issue-labels.js



const OWN_LABEL = 'sar';
const LABELS = issue_labels_namespaceObject.W;
const CHANGING = /^sar:(?:P[0-3]|L[1-5])$/i;
const OWN = /^sar(?::|$)/i;
const MOST_EXTRA = 50;
function subjectLabels(subject) {
    return [OWN_LABEL, `sar:${(0,subject_facts/* severityOf */.x)(subject)}`, `sar:${subject.root.signal.layer}`];
}
const DASHBOARD_LABELS = [OWN_LABEL, dashboard_memory/* DASHBOARD_LABEL */.up];
function extraLabels({ members }, configured) {
    const asked = [...new Set([...configured, ...members.flatMap(({ labels }) => labels ?? [])])].slice(0, MOST_EXTRA);
    return distinct(asked).filter((label) => !OWN.test(label));
}
function ownLabels(labels) {
    const own = new Set(LABELS.map(({ name }) => name));
    return labels.filter((label) => own.has(label));
}
function withLabels(current, wanted) {
    const keys = new Set(wanted.map((label) => label.toLowerCase()));
    return distinct([...current.filter((label) => keys.has(label.toLowerCase()) || !CHANGING.test(label)), ...wanted]);
}
function isSameLabels(a, b) {
    const key = (labels) => JSON.stringify(labels.map((label) => label.toLowerCase()).toSorted());
    return key(a) === key(b);
}
function distinct(labels) {
    const keys = labels.map((label) => label.toLowerCase());
    return labels.filter((_label, at) => keys.indexOf(keys[at] ?? '') === at);
}


/***/ }),

/***/ 9004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SY: () => (/* binding */ openIssueWorld),
/* harmony export */   ri: () => (/* binding */ isDashboard)
/* harmony export */ });
/* unused harmony export IssueWorld */
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12290);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38276);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39097);
/* harmony import */ var _dashboard_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80028);
/* harmony import */ var _finding_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39035);
/* harmony import */ var _issue_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76202);
/* harmony import */ var _issue_labels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46650);





const OWN_SEVERITIES = ['P0', 'P1'];
class IssueWorld {
    board;
    author;
    problem;
    #issues = new Map();
    #labels = new Set();
    #areClosedListed = false;
    constructor(board, author) {
        this.board = board;
        this.author = author;
    }
    get issues() {
        return [...this.#issues.values()].toSorted((a, b) => a.number - b.number);
    }
    get findingIssues() {
        return this.issues.flatMap((issue) => {
            const reading = (0,_finding_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .readFindingMemory */ .vf)(issue.body);
            return reading.kind === 'memory' ? [{ issue, memory: reading.memory }] : [];
        });
    }
    get clocks() {
        const clocks = new Map();
        const add = (id, seen) => {
            const before = clocks.get(id);
            if (before === undefined || Date.parse(seen) < Date.parse(before))
                clocks.set(id, seen);
        };
        for (const { memory } of this.findingIssues)
            for (const [id, seen] of memory.seen)
                add(id, seen);
        for (const { body } of this.issues.filter((issue) => (0,_dashboard_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .readDashboardMemory */ .qQ)(issue.body).kind === 'memory'))
            for (const row of (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .readRows */ .a)((0,_issue_body_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(body)).values())
                for (const [id, seen] of Object.entries(row.findings))
                    add(id, seen);
        return clocks;
    }
    hasLabel(name) {
        return this.#labels.has(name.toLowerCase());
    }
    addLabel(name) {
        this.#labels.add(name.toLowerCase());
    }
    async listOpen() {
        this.#take(await (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .C)(async () => this.board.withLabel(_issue_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN_LABEL */ .IS, 'open')));
    }
    async listClosed() {
        if (this.#areClosedListed || this.problem !== undefined)
            return;
        this.#areClosedListed = true;
        this.#take(await (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .C)(async () => this.board.withLabel(_issue_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN_LABEL */ .IS, 'closed')));
    }
    async listUnlabelled() {
        if (this.problem !== undefined || this.issues.some((issue) => issue.state === 'open' && isDashboard(issue)))
            return;
        this.#take(await (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .C)(async () => this.board.withLabel(_dashboard_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .DASHBOARD_LABEL */ .up, 'open')));
        if (!this.issues.some((issue) => issue.state === 'open' && isDashboard(issue)))
            return;
        for (const severity of OWN_SEVERITIES)
            this.#take(await (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .C)(async () => this.board.withLabel(`${_issue_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN_LABEL */ .IS}:${severity}`, 'open')));
    }
    remember(issue) {
        for (const label of issue.labels)
            this.addLabel(label);
        if ((0,_sar_baseline__WEBPACK_IMPORTED_MODULE_6__/* .isOwnIssue */ .S)(issue, this.author))
            this.#issues.set(issue.number, issue);
    }
    forget(number) {
        this.#issues.delete(number);
    }
    has(number) {
        return this.#issues.has(number);
    }
    #take(answer) {
        if (!answer.known)
            this.problem ??= answer.detail;
        else
            for (const issue of answer.value)
                this.remember(issue);
    }
}
async function openIssueWorld({ board }, author, ids) {
    const world = new IssueWorld(board, author);
    await world.listOpen();
    await world.listUnlabelled();
    const { clocks } = world;
    if (ids === undefined || ids.some((id) => !clocks.has(id)))
        await world.listClosed();
    return world;
}
function isDashboard({ body, labels }) {
    return (0,_dashboard_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .readDashboardMemory */ .qQ)(body).kind !== 'none' || (hasName(labels, _dashboard_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .DASHBOARD_LABEL */ .up) && (0,_finding_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .readFindingMemory */ .vf)(body).kind !== 'memory');
}
function hasName(labels, name) {
    return labels.some((label) => label.toLowerCase() === name);
}


/***/ }),

/***/ 12267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ markerLength)
/* harmony export */ });
function markerLength(value) {
    return JSON.stringify(value).replaceAll(/[<>]/g, '\\u003c').length;
}


/***/ })

};
