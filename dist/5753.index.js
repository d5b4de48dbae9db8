export const id = 5753;
export const ids = [5753];
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

/***/ 90865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ slaOf),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14500);

function severityOf({ root, members }) {
    return members.reduce((worst, { severity }) => ((0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(severity, worst) < 0 ? severity : worst), root.severity);
}
function slaOf({ root, members }) {
    return members.reduce((first, { sla }) => (Date.parse(sla.dueAt) < Date.parse(first.dueAt) ? sla : first), root.sla);
}


/***/ }),

/***/ 59276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ offerGaps)
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

/***/ 83935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ subjectsOf)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90865);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14500);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78108);

function subjectsOf(findings, groups) {
    const open = new Map(findings.filter(({ waived }) => waived === undefined).map((finding) => [finding.signal.id, finding]));
    const subjects = [];
    const add = (subject) => {
        for (const { signal } of subject.members)
            open.delete(signal.id);
        subjects.push({ subject, severity: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .x)(subject), dueAt: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .slaOf */ .U)(subject).dueAt });
    };
    for (const group of groups) {
        const [root, ...others] = group.members.flatMap((id) => open.get(id) ?? []);
        if (root !== undefined && others.length > 0)
            add({ id: group.id, group, root, members: [root, ...others] });
    }
    for (const finding of open.values())
        add({ id: finding.signal.id, root: finding, members: [finding] });
    return subjects
        .toSorted((a, b) => (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .zK)(a.severity, b.severity) || (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.dueAt, b.dueAt) || (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.subject.id, b.subject.id))
        .map(({ subject }) => subject);
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
    const { root, members, group } = subject;
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
        ...(signal.playbook !== undefined && { playbook: oneLine(signal.playbook, MAX_PATH) }),
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
