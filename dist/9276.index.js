export const id = 9276;
export const ids = [9276];
export const modules = {

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

/***/ 66796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ gapIdOf),
/* harmony export */   W: () => (/* binding */ gapPath)
/* harmony export */ });
function gapPath(directory, id) {
    return `${directory.replace(/\/+$/, '')}/${id}.yml`;
}
function gapIdOf(path) {
    return (path.split('/').at(-1) ?? '').replace(/\.yml$/, '');
}


/***/ }),

/***/ 88528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ MAX_GAP_BYTES),
  p: () => (/* binding */ readGap)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/load-schemas.js
var load_schemas = __webpack_require__(77154);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/document-problem.js
var document_problem = __webpack_require__(62264);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/located.js
var located = __webpack_require__(83885);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/read-located.js
var read_located = __webpack_require__(26992);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/gaps/gap-path.js
var gap_path = __webpack_require__(66796);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/gaps/gap-rules.js
function gapRules({ status, severity, resolved, schedule }) {
    const problems = [];
    if (status === 'resolved' && resolved === undefined) {
        problems.push({
            path: ['status'],
            message: '`resolved` needs the key `resolved` with `at`, `by` or `evidence`, such as `{ at: 2026-03-07 }`',
        });
    }
    if (status !== 'resolved' && resolved !== undefined) {
        problems.push({ path: ['resolved'], message: `the status is \`${status}\`; remove this key, or set the status to \`resolved\`` });
    }
    if (status !== 'ok' && severity === undefined) {
        problems.push({ path: ['severity'], message: 'missing; every gap but one with the status `ok` has a severity, `P0` to `P3`' });
    }
    if (schedule !== undefined && severity === undefined) {
        problems.push({
            path: ['schedule'],
            message: 'the roadmap is ordered by severity, and this gap has none: add one, or remove this key',
        });
    }
    return [...problems, ...(schedule === undefined ? [] : scheduleProblems(schedule))];
}
function scheduleProblems({ from, to, days, after }) {
    const path = ['schedule'];
    const problems = [];
    if (from === undefined && after === undefined)
        problems.push({ path, message: 'it has no beginning: add `from` (a day) or `after` (gaps)' });
    if (from !== undefined && after !== undefined)
        problems.push({ path, message: '`from` and `after` are two beginnings: keep one' });
    if (to === undefined && days === undefined)
        problems.push({ path, message: 'it has no end: add `to` (a day) or `days`' });
    if (to !== undefined && days !== undefined)
        problems.push({ path, message: '`to` and `days` are two ends: keep one' });
    if (from !== undefined && to !== undefined && to < from) {
        problems.push({ path: [...path, 'to'], message: `${to} is before the beginning, ${from}` });
    }
    return problems;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/gaps/read-gap.js






const MAX_GAP_BYTES = 65_536;
async function readGap(text, path) {
    const file = { source: path };
    if (text.length > MAX_GAP_BYTES) {
        throw (0,document_problem/* problemsError */.$)('the gap', [
            { origin: file, message: `${text.length} characters are too many for a gap (at most ${MAX_GAP_BYTES})` },
        ]);
    }
    const { value, problems } = (0,read_located/* readLocated */.H)(path, text.startsWith('\uFEFF') ? text.slice(1) : text);
    if (problems.length > 0 || value === undefined) {
        throw (0,document_problem/* problemsError */.$)('the gap', problems);
    }
    const { gapDocumentSchema, gapIssues } = await (0,load_schemas/* gapSchemas */.NM)();
    const result = gapDocumentSchema.safeParse((0,located/* plainValue */._y)(value));
    const gap = result.success ? gapOf(result.data) : undefined;
    const wrong = gap === undefined ? gapIssues(result.error?.issues ?? [], value) : [...gapRules(gap), ...nameProblem(gap.id, path)];
    if (gap === undefined || wrong.length > 0) {
        throw (0,document_problem/* problemsError */.$)('the gap', wrong.map(({ path: at, message }) => ({ origin: (0,located/* nearestOrigin */.$s)(value, at), path: at, message })));
    }
    return gap;
}
function nameProblem(id, path) {
    return (0,gap_path/* gapIdOf */.$)(path) === id ? [] : [{ path: ['id'], message: `the gap is ${id}, and its file must be ${id}.yml: rename one of the two` }];
}
function gapOf({ 'impact-score': impactScore, schedule, resolved, findings, ...rest }) {
    return {
        ...withoutUndefined(rest),
        ...(resolved !== undefined && { resolved: withoutUndefined(resolved) }),
        ...(impactScore !== undefined && { impactScore }),
        ...(findings !== undefined && { findings }),
        ...(schedule !== undefined && { schedule: scheduleOf(schedule) }),
    };
}
function scheduleOf({ after, ...rest }) {
    return { ...withoutUndefined(rest), ...(after !== undefined && { after: typeof after === 'string' ? [after] : after }) };
}
function withoutUndefined(value) {
    return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
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

/***/ 58421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ MAX_GAPS),
/* harmony export */   _: () => (/* binding */ readRegistry)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88528);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66796);
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50162);
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72751);


const MAX_GAPS = 1000;
const MAX_BROKEN = 10;
async function readRegistry(files, settings) {
    const directory = settings.directory.replace(/\/+$/, '');
    const paths = files.list().filter((path) => isOfRegistry(path, directory));
    if (paths.length > MAX_GAPS)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${directory} holds ${paths.length} gaps; at most ${MAX_GAPS} are read`);
    const read = [];
    const broken = [];
    for (const path of paths) {
        try {
            const text = textOf(files, path);
            read.push({ gap: await (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .readGap */ .p)(text, path), path, text });
        }
        catch (error) {
            if (!(error instanceof _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y))
                throw error;
            broken.push(error);
        }
        if (broken.length === MAX_BROKEN)
            break;
    }
    if (broken.length > 0) {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(broken.map(({ message }) => message).join('\n'), { places: broken.flatMap(({ places }) => places) });
    }
    const gaps = (0,_sar_triage__WEBPACK_IMPORTED_MODULE_2__/* .inGapOrder */ .WH)(read.map(({ gap }) => gap));
    return {
        directory,
        gaps,
        files: new Map(read.map(({ gap, path, text }) => [gap.id, { path, text }])),
        problems: (0,_sar_triage__WEBPACK_IMPORTED_MODULE_3__/* .registryProblems */ .S)(gaps, settings),
    };
}
function isOfRegistry(path, directory) {
    return path.startsWith(`${directory}/`) && !path.slice(directory.length + 1).includes('/') && /\.ya?ml$/.test(path);
}
function textOf(files, path) {
    if (!/^SAR-G\d{2,4}$/.test((0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .gapIdOf */ .$)(path))) {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${path} is no file of a gap: in the registry, files are called SAR-G01.yml; rename it, or move it elsewhere`, {
            places: [{ file: path }],
        });
    }
    const content = files.read(path, _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GAP_BYTES */ .M);
    if (content.kind === 'text')
        return content.text;
    throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${path} cannot be read as a gap: ${content.kind === 'unreadable' ? content.reason : WORDS[content.kind]}`, {
        places: [{ file: path }],
    });
}
const WORDS = {
    binary: 'it is no text',
    'too-large': `it is larger than ${_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GAP_BYTES */ .M} bytes`,
    outside: 'it lies outside of the repository',
    absent: 'it is not there',
};


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

/***/ 72751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ registryProblems)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/nearest-word.js
var nearest_word = __webpack_require__(20304);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/gaps/gap-order.js
var gap_order = __webpack_require__(50162);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/gaps/waiting-circle.js
function waitingCircle(gaps) {
    const after = new Map(gaps.map(({ id, schedule }) => [id, schedule?.after ?? []]));
    const done = new Set();
    for (const { id } of gaps) {
        const circle = circleFrom(id, after, done);
        if (circle !== undefined)
            return circle;
    }
    return undefined;
}
function circleFrom(start, after, done) {
    const path = [];
    const open = new Set();
    const enter = (id) => {
        path.push({ id, next: 0 });
        open.add(id);
    };
    if (!done.has(start))
        enter(start);
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
        const other = after.get(last.id)?.[last.next];
        last.next += 1;
        if (other === undefined) {
            path.pop();
            open.delete(last.id);
            done.add(last.id);
        }
        else if (open.has(other))
            return path.slice(path.findIndex(({ id }) => id === other)).map(({ id }) => id);
        else if (!done.has(other))
            enter(other);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/gaps/registry-problems.js



function registryProblems(gaps, settings) {
    const byId = new Map(gaps.map((gap) => [gap.id, gap]));
    const circle = waitingCircle(gaps);
    return [
        ...repeated(gaps),
        ...gaps.flatMap((gap) => [...areaProblem(gap, Object.keys(settings['impact-scores'])), ...waitProblems(gap, byId)]),
        ...(circle === undefined
            ? []
            : [{ gap: circle[0], message: `it waits for itself: ${[...circle, circle[0]].join(' → ')}; remove one \`after\`` }]),
        ...(gaps.length === 0 ? [] : milestoneProblems(settings.milestones, byId)),
    ];
}
function repeated(gaps) {
    const seen = new Set();
    return gaps.flatMap(({ id }) => {
        if (!seen.has(id))
            return (seen.add(id), []);
        return [{ gap: id, message: 'the id is there twice; give one of the two another' }];
    });
}
function areaProblem({ id, area }, areas) {
    if (area === undefined || areas.includes(area))
        return [];
    const near = (0,nearest_word/* nearestWord */.z)(area, areas);
    const remedy = near === undefined ? 'add it there, or give the gap an `impact-score` of its own' : `did you mean ${(0,quote_untrusted/* quoteUntrusted */.X)(near)}?`;
    return [{ gap: id, message: `the area ${(0,quote_untrusted/* quoteUntrusted */.X)(area)} is not in \`gaps.impact-scores\` of the baseline; ${remedy}` }];
}
function waitProblems({ id, schedule }, byId) {
    return (schedule?.after ?? []).flatMap((other) => {
        const why = cannotBeAwaited(other, byId);
        return why === undefined ? [] : [{ gap: id, message: `\`schedule.after\` names ${other}: ${why}` }];
    });
}
function milestoneProblems(milestones, byId) {
    const taken = new Set([...byId.keys()].map(gap_order/* shortGapId */.et));
    return milestones.flatMap(({ id, after }) => {
        const isTaken = taken.has(id);
        taken.add(id);
        const own = isTaken
            ? [{ gap: undefined, message: `the milestone ${id} has the id of another bar of the roadmap; choose another` }]
            : [];
        const waits = (typeof after === 'string' ? [after] : after).flatMap((other) => {
            const why = cannotBeAwaited(other, byId);
            return why === undefined
                ? []
                : [{ gap: undefined, message: `the milestone ${id} comes after ${other}: ${why}, or change \`gaps.milestones\`` }];
        });
        return [...own, ...waits];
    });
}
function cannotBeAwaited(id, byId) {
    const gap = byId.get(id);
    if (gap === undefined)
        return 'there is no such gap; name another';
    return gap.schedule === undefined ? 'it has no `schedule`; add one to it' : undefined;
}


/***/ })

};
