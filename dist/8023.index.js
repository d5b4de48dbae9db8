export const id = 8023;
export const ids = [8023];
export const modules = {

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

/***/ 16295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ verdictDocument)
/* harmony export */ });
function verdictDocument({ outcome, failed, lines }, { version, at, commit, base, event }) {
    return {
        schema: 'sar.verdict/1',
        version,
        at: at.toISOString(),
        ...(commit !== undefined && { commit }),
        ...(base !== undefined && { base }),
        ...(event !== undefined && { event }),
        outcome,
        failed: [...failed],
        lines: lines.map((line) => ({ ...line, evidence: line.evidence.map((each) => ({ ...each })) })),
    };
}


/***/ }),

/***/ 22430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ commitTime)
/* harmony export */ });
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79626);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32867);


function commitTime(root, commit) {
    if (!(0,_commit_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .T)(commit))
        return undefined;
    const raw = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(root, ['cat-file', 'commit', commit]);
    if (!raw.ok)
        return undefined;
    const [header = ''] = raw.text.split('\n\n', 1);
    const [, seconds] = /^committer .* (\d{1,12}) [-+]\d{4}$/m.exec(header) ?? [];
    return seconds === undefined ? undefined : new Date(Number(seconds) * 1000).toISOString();
}


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

/***/ 3078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ judgeGate)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/gate/lib/checks/gate-checks.js
var gate_checks = __webpack_require__(32629);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/gate/lib/run/run-gate.js + 15 modules
var run_gate = __webpack_require__(20172);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/integrity/integrity-line.js
function integrityLine(name, title, { required = true, evidence = [], outcome, detail, remedy }) {
    return {
        id: `integrity:${name}`,
        kind: 'integrity',
        title,
        required,
        outcome,
        detail,
        evidence,
        durationMs: 0,
        ...(remedy !== undefined && outcome !== 'pass' && { remedy }),
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/gate/lib/parts/bounded-text.js
var bounded_text = __webpack_require__(82052);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/integrity/job-order.js
function jobOrder({ job, jobs }) {
    const needs = new Map(jobs.map((each) => [each.id.toLowerCase(), each.needs.map((id) => id.toLowerCase())]));
    const neededBy = new Map();
    for (const [id, before] of needs)
        for (const each of before)
            neededBy.set(each, [...(neededBy.get(each) ?? []), id]);
    const ids = jobs.map(({ id }) => id);
    const own = job.toLowerCase();
    const before = reachedFrom(own, needs);
    const behind = reachedFrom(own, neededBy);
    return {
        needed: jobs.find(({ id }) => id.toLowerCase() === own)?.needs ?? [],
        outside: ids.filter((id) => ![before, behind].some((set) => set.has(id.toLowerCase()))),
        before: (id) => {
            const reached = reachedFrom(id.toLowerCase(), needs);
            return ids.filter((each) => each.toLowerCase() !== id.toLowerCase() && reached.has(each.toLowerCase()));
        },
    };
}
function reachedFrom(start, edges) {
    const seen = new Set();
    const open = [start];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (seen.has(id))
            continue;
        seen.add(id);
        open.push(...(edges.get(id) ?? []));
    }
    return seen;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/integrity/judge-jobs.js



const MOST_TOLD = 20;
const MOST_NAMED = 5;
function judgeJobs(workflow) {
    if (!workflow.known)
        return {
            outcome: 'unknown',
            required: false,
            detail: `which jobs the workflow has is not known: ${workflow.detail}`,
            remedy: CHECKOUT,
        };
    const { outside } = jobOrder(workflow.value);
    if (outside.length === 0)
        return { outcome: 'pass', required: false, detail: 'every job of the workflow is needed by the gate or comes behind it' };
    const named = outside.slice(0, MOST_NAMED).map((id) => (0,quote_untrusted/* quoteUntrusted */.X)(id));
    return {
        outcome: 'fail',
        required: false,
        detail: `${(0,bounded_text/* counted */.hS)(outside.length, 'job')} of the workflow may fail without the gate noticing: ${named.join(', ')}${outside.length > MOST_NAMED ? ' …' : ''}`,
        evidence: outside
            .slice(0, MOST_TOLD)
            .map((id) => ({ text: `${(0,quote_untrusted/* quoteUntrusted */.X)(id)} is not among the needs of the gate`, ...placeOf(workflow.value) })),
        remedy: 'Add the job to `needs` of the job of the gate, if a change has to wait for it.',
    };
}
function judgeCondition(workflow) {
    if (!workflow.known)
        return {
            outcome: 'unknown',
            required: false,
            detail: `whether the gate runs when a job before it fails is not known: ${workflow.detail}`,
            remedy: CHECKOUT,
        };
    if (workflow.value.runsAlways)
        return { outcome: 'pass', detail: 'the gate runs whatever the jobs before it came to' };
    return {
        outcome: 'fail',
        detail: 'the job of the gate is skipped when a job before it fails, and GitHub counts a skipped required job as passed',
        evidence: [{ text: 'the job of the gate has no `if: always()`', ...placeOf(workflow.value) }],
        remedy: 'Add `if: ${{ always() }}` to the job of the gate.',
    };
}
function placeOf({ path, line }) {
    return { path, ...(line !== undefined && { line }) };
}
const CHECKOUT = 'Check the repository out in the job of the gate (actions/checkout), with the workflow that runs.';

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/nearest-word.js
var nearest_word = __webpack_require__(20304);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/integrity/read-needs.js
const JOB_RESULTS = ['success', 'failure', 'cancelled', 'skipped'];
const MAX_LENGTH = 1_048_576;
const MAX_JOBS = 1000;
const JOB_ID = /^[A-Za-z_][A-Za-z0-9_-]{0,199}$/;
function readNeeds(text) {
    if (text.trim() === '')
        return refused('it is empty');
    if (text.length > MAX_LENGTH)
        return refused(`it is longer than ${MAX_LENGTH} characters`);
    const whole = parsed(text);
    if (!isObject(whole))
        return refused('it is no JSON object');
    const entries = Object.entries(whole);
    if (entries.length > MAX_JOBS)
        return refused(`it names more than ${MAX_JOBS} jobs`);
    const results = new Map();
    for (const [id, job] of entries) {
        if (!JOB_ID.test(id))
            return refused('a key of it is no id of a job');
        const result = isObject(job) ? job['result'] : undefined;
        const known = JOB_RESULTS.find((each) => each === result);
        if (known === undefined)
            return refused(`the job ${id} has no result of ${JOB_RESULTS.join(', ')}`);
        results.set(id, known);
    }
    return { ok: true, results };
}
function refused(problem) {
    return { ok: false, problem };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/integrity/judge-needs.js




const judge_needs_MOST_TOLD = 200;
const judge_needs_MOST_NAMED = 5;
const MOST_STRAY = 20;
const INPUT = '`needs: ${{ toJSON(needs) }}`';
function judgeNeeds({ needs, allowSkipped, workflow }) {
    const order = workflow?.known === true ? jobOrder(workflow.value) : undefined;
    if (needs === undefined)
        return order === undefined || order.needed.length === 0 ? undefined : notGiven(order.needed);
    const reading = readNeeds(needs);
    if (!reading.ok)
        return {
            outcome: 'fail',
            detail: `the input \`needs\` cannot be read: ${reading.problem}`,
            remedy: `Give it as GitHub writes it: ${INPUT}.`,
        };
    const { results } = reading;
    if (results.size === 0)
        return {
            outcome: 'fail',
            detail: 'the input `needs` names no job, so that no job of the workflow is covered',
            remedy: 'Let the job of the gate need the jobs that must pass (`needs: [build, test]`), or leave the input out.',
        };
    return judgeResults(results, allowSkipped, order);
}
function notGiven(declared) {
    return {
        outcome: 'fail',
        detail: `the job of the gate needs ${(0,bounded_text/* counted */.hS)(declared.length, 'job')}, and what became of them was not handed over`,
        evidence: declared.slice(0, judge_needs_MOST_TOLD).map((id) => ({ text: `needed: ${(0,quote_untrusted/* quoteUntrusted */.X)(id)}` })),
        remedy: `Give the input ${INPUT}.`,
    };
}
function judgeResults(results, allowSkipped, order) {
    const given = new Set([...results.keys()].map((id) => id.toLowerCase()));
    const isGiven = (id) => given.has(id.toLowerCase());
    const allowed = new Set(allowSkipped.map((id) => id.toLowerCase()));
    const letThrough = [...results].flatMap(([id, result]) => (result === 'skipped' && allowed.has(id.toLowerCase()) ? [id] : []));
    const bad = [...results].filter(([id, result]) => result !== 'success' && !letThrough.includes(id));
    const lost = (order?.needed ?? []).filter((id) => !isGiven(id));
    const hidden = letThrough.flatMap((id) => (order?.before(id) ?? []).filter((each) => !isGiven(each)).map((cause) => ({ id, cause })));
    const stray = allowSkipped.filter((id) => !isGiven(id)).slice(0, MOST_STRAY);
    const evidence = [
        ...bad.map(([id, result]) => ({ text: `${id}: ${result}` })),
        ...lost.map((id) => ({ text: `${(0,quote_untrusted/* quoteUntrusted */.X)(id)} is needed by the job, and not in the input` })),
        ...hidden.map(({ id, cause }) => ({
            text: `${id} was skipped, maybe since ${(0,quote_untrusted/* quoteUntrusted */.X)(cause)} failed, which the gate does not need itself`,
        })),
        ...letThrough.map((id) => ({ text: `${id}: skipped, which is allowed` })),
        ...stray.map((id) => ({ text: strayText(id, [...results.keys()]) })),
    ].slice(0, judge_needs_MOST_TOLD);
    if (bad.length + lost.length + hidden.length === 0) {
        const skipped = letThrough.length > 0 ? `, ${letThrough.length} skipped as allowed` : '';
        return { outcome: 'pass', detail: `${(0,bounded_text/* counted */.hS)(results.size - letThrough.length, 'needed job')} succeeded${skipped}`, evidence };
    }
    return { outcome: 'fail', detail: failureText(bad, lost, hidden), evidence, remedy: remedyFor(bad, lost, hidden) };
}
function failureText(bad, lost, hidden) {
    return [
        ...bad.slice(0, judge_needs_MOST_NAMED).map(([id, result]) => `${id} ${WORDS[result]}`),
        ...(bad.length > judge_needs_MOST_NAMED ? [`${bad.length - judge_needs_MOST_NAMED} more did not succeed`] : []),
        ...(lost.length > 0 ? [`${(0,bounded_text/* counted */.hS)(lost.length, 'needed job')} not in the input`] : []),
        ...hidden.slice(0, 1).map(({ id, cause }) => `${id} was skipped, and whether ${(0,quote_untrusted/* quoteUntrusted */.X)(cause)} before it failed is not known`),
    ].join(', ');
}
function remedyFor(bad, lost, hidden) {
    if (lost.length > 0)
        return `Give the whole of the results: ${INPUT}.`;
    if (bad.some(([, result]) => result !== 'skipped'))
        return 'Mend the job, or run it again where it was cancelled.';
    if (bad.length > 0)
        return 'Find out why the job was skipped; where that is meant to be, name it in `allow-skipped`.';
    return `Add ${hidden
        .map(({ cause }) => (0,quote_untrusted/* quoteUntrusted */.X)(cause))
        .slice(0, judge_needs_MOST_NAMED)
        .join(', ')} to \`needs\` of the job of the gate.`;
}
const WORDS = {
    success: 'succeeded',
    failure: 'failed',
    cancelled: 'was cancelled',
    skipped: 'was skipped',
};
function strayText(id, ids) {
    const near = (0,nearest_word/* nearestWord */.z)(id, ids);
    return `allow-skipped names ${(0,quote_untrusted/* quoteUntrusted */.X)(id)}, which is no needed job${near === undefined ? '' : `; did you mean ${near}?`}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/integrity/judge-required.js

function judgeRequired({ branch, names, checks }) {
    const where = (0,quote_untrusted/* quoteUntrusted */.X)(branch);
    if (!checks.known)
        return {
            outcome: 'unknown',
            required: false,
            detail: `which checks ${where} requires is not known: ${checks.detail}`,
            remedy: 'Give a token that may read the rules of the branch, or look in the settings of the repository.',
        };
    const required = checks.value.map(({ context }) => context);
    const found = names.find((name) => required.includes(name));
    if (found !== undefined)
        return { outcome: 'pass', detail: `${where} requires the check ${(0,quote_untrusted/* quoteUntrusted */.X)(found)}` };
    const shown = names.map((name) => (0,quote_untrusted/* quoteUntrusted */.X)(name)).join(' or ');
    const remedy = `Add the check ${shown} to the required status checks of ${where} (a ruleset, or branch protection).`;
    if (required.length === 0)
        return { outcome: 'fail', required: false, detail: `${where} requires no check, so that the gate holds nothing up`, remedy };
    return {
        outcome: 'fail',
        detail: `${where} requires other checks, and not ${shown}, so that the gate holds nothing up`,
        evidence: required.slice(0, 20).map((context) => ({ text: `required: ${(0,quote_untrusted/* quoteUntrusted */.X)(context)}` })),
        remedy,
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/integrity/integrity-lines.js




function integrityLines(input) {
    const needs = judgeNeeds(input);
    const { workflow, required } = input;
    return [
        ...(needs === undefined ? [] : [integrityLine('needs', 'Jobs before the gate', needs)]),
        ...(workflow === undefined
            ? []
            : [
                integrityLine('if-always', 'The gate runs when a job before it fails', judgeCondition(workflow)),
                integrityLine('jobs', 'Jobs that the gate covers', judgeJobs(workflow)),
            ]),
        ...(required === undefined ? [] : [integrityLine('required-check', 'The branch requires the gate', judgeRequired(required))]),
    ];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/weakening/weakening-line.js

const weakening_line_MOST_TOLD = 50;
const MAX_WORDS = 600;
function weakeningLine(weakenings, approval, approvers) {
    const line = {
        id: 'weakening:baseline',
        kind: 'weakening',
        title: 'The change does not weaken the gate',
        required: true,
        durationMs: 0,
    };
    if (weakenings.length === 0)
        return { ...line, outcome: 'pass', detail: 'nothing of the change lets through more than before', evidence: [] };
    const evidence = weakenings.slice(0, weakening_line_MOST_TOLD).map(({ words, path, line: at }) => ({
        text: (0,bounded_text/* cutText */.IN)(words, MAX_WORDS),
        ...(path !== undefined && { path }),
        ...(at !== undefined && { line: at }),
    }));
    if (weakenings.length > weakening_line_MOST_TOLD)
        evidence.push({ text: `and ${weakenings.length - weakening_line_MOST_TOLD} more` });
    const what = `${(0,bounded_text/* counted */.hS)(weakenings.length, 'change')} ${weakenings.length === 1 ? 'weakens' : 'weaken'} the gate, or may`;
    if (approval.known && approval.value !== undefined) {
        const { by, commit } = approval.value;
        return { ...line, outcome: 'pass', detail: `${what}; @${by} approved ${commit.slice(0, 12)}`, evidence };
    }
    const why = approval.known
        ? 'nobody who may has approved the commit'
        : `whether it is approved is not known: ${(0,bounded_text/* cutText */.IN)(approval.detail, 500)}`;
    return { ...line, outcome: 'fail', detail: `${what}, and ${why}`, evidence, remedy: remedyOf(approvers) };
}
function remedyOf(approvers) {
    if (approvers.length === 0)
        return 'Take back what weakens it. Nobody may approve it, since the baseline of the base names neither `gate.approvers` nor `owner`.';
    return `Take back what weakens it, or ask ${approvers.join(' or ')} for a review that approves the newest commit; then run the gate again.`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/gate/lib/verdict/verdict-of.js
var verdict_of = __webpack_require__(82947);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/gate-integrity/skipped-by.js
var skipped_by = __webpack_require__(22420);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/gate-integrity/gate-jobs.js


function gateJobs(repository, workflowPath, jobId) {
    const document = repository.workflow(workflowPath);
    if (document === undefined)
        return (0,answer/* unknown */.L)('not-configured', `there is no workflow ${workflowPath}`);
    if (document.kind === 'invalid')
        return (0,answer/* unknown */.L)('failed', `${workflowPath} cannot be read: ${document.message}`);
    const gate = document.jobs.find(({ id }) => id.toLowerCase() === jobId.toLowerCase());
    if (gate === undefined)
        return (0,answer/* unknown */.L)('not-configured', `${workflowPath} has no job ${jobId}`);
    return (0,answer/* known */.e)({
        gate: factsOf(gate),
        jobs: document.jobs.map(factsOf),
        alwaysRuns: (0,skipped_by/* notRunningWith */.dM)(gate, document) === undefined,
    });
}
function factsOf({ id, range, needs }) {
    return { id, line: range.line, needs: needs.map(({ value }) => value) };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/gate-ports-of.js + 2 modules
var gate_ports_of = __webpack_require__(77295);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/severity.js
var vocabulary_severity = __webpack_require__(14500);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/gate/lib/parts/finding-evidence.js
var finding_evidence = __webpack_require__(5610);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/gate/lib/run/part-result.js
var part_result = __webpack_require__(58797);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/proof/proof-lines.js




const ID = /^[0-9a-f]{8,16}$/;
async function proofLines(asked, input) {
    const words = [...new Set(asked.map((word) => word.trim().toLowerCase()))];
    const wrong = words.find((word) => !ID.test(word));
    if (wrong !== undefined)
        throw new user_error/* UserError */.y(`${(0,quote_untrusted/* quoteUntrusted */.X)(wrong, 40)} is no id of a finding; give its 16 digits (0-9, a-f), or at least the first 8`);
    const lines = [];
    for (const word of words)
        lines.push(await proofLine(word, input));
    return lines;
}
async function proofLine(word, input) {
    const start = input.ports.monotonic();
    const { outcome, detail, evidence, remedy } = await attempt(word, input);
    return {
        id: `proof:${word}`,
        kind: 'proof',
        title: `Finding ${word} is mended`,
        required: true,
        outcome,
        detail,
        evidence,
        durationMs: Math.max(0, Math.round(input.ports.monotonic() - start)),
        ...(outcome !== 'pass' && remedy !== undefined && { remedy }),
    };
}
async function attempt(word, input) {
    try {
        return await prove(word, input);
    }
    catch (error) {
        return (0,part_result/* unknownPart */.Q)(`the proof could not be made: ${(0,bounded_text/* cutText */.IN)(error instanceof Error ? error.message : String(error), 500)}`, 'Run the gate again.');
    }
}
async function prove(word, { before, ports }) {
    if (!before.known)
        return (0,part_result/* unknownPart */.Q)(`what was found before is not known: ${before.detail}`, 'Run the gate on a pull request, or name the base; check out its history, too (`fetch-depth: 0`).');
    const named = before.value.filter(({ signal }) => signal.id.startsWith(word));
    const [finding] = named;
    if (finding === undefined)
        return (0,part_result/* unknownPart */.Q)('the base does not have this finding, so that nothing can be said of its being mended', 'Take the id from a report of the base: `sar patrol --format json`.');
    if (new Set(named.map(({ signal }) => signal.id)).size > 1)
        return (0,part_result/* unknownPart */.Q)(`${named.length} findings of the base begin with it`, 'Give all 16 digits of the id.');
    const gone = await judgeGone(finding, ports);
    if (gone.outcome === 'fail')
        return gone;
    const fresh = await judgeFresh(finding, ports);
    const worst = (0,part_result/* worstOutcome */.O)([gone.outcome, fresh.outcome]);
    const deciding = [gone, fresh].filter(({ outcome }) => outcome === worst);
    return {
        outcome: worst,
        detail: deciding.map(({ detail }) => detail).join('; '),
        evidence: [...gone.evidence, ...fresh.evidence],
        ...(deciding[0]?.remedy !== undefined && { remedy: deciding[0].remedy }),
    };
}
async function judgeGone({ signal: { id, sensor, artefact } }, ports) {
    const sensed = await ports.sense([sensor]);
    const still = sensed.findings.find(({ signal }) => signal.id === id);
    if (still !== undefined)
        return {
            outcome: 'fail',
            detail: still.waived === undefined ? 'the finding is still there' : 'the finding is still there; a waiver accepts it and does not mend it',
            evidence: [(0,finding_evidence/* findingEvidence */.N)(still)],
            remedy: 'Mend it; `sar explain` with its rule says how.',
        };
    const silent = sensed.unknown.find((each) => each.sensor === sensor);
    if (silent !== undefined)
        return (0,part_result/* unknownPart */.Q)(`${sensor} cannot answer here: ${(0,bounded_text/* cutText */.IN)(silent.detail, 500)}`, 'Give the sensor what it needs; it says what that is.');
    const hidden = sensed.unjudged.find((each) => each.sensor === sensor && each.path === artefact.path);
    if (hidden !== undefined)
        return {
            ...(0,part_result/* unknownPart */.Q)(`${sensor} could not judge the place of the finding: ${(0,bounded_text/* cutText */.IN)(hidden.reason, 500)}`, 'Make the place readable for the sensor.'),
            evidence: [{ text: (0,bounded_text/* cutText */.IN)(hidden.reason, 500), path: hidden.path }],
        };
    return { outcome: 'pass', detail: `${sensor} finds it no more`, evidence: [] };
}
async function judgeFresh({ severity }, ports) {
    const fresh = await ports.newFindings();
    if (!fresh.known)
        return (0,part_result/* unknownPart */.Q)(`what is new against the base is not known: ${fresh.detail}`, 'Check out the history, too (`fetch-depth: 0`).');
    const worse = fresh.value.filter((each) => each.waived === undefined && (0,vocabulary_severity/* isAtLeast */.du)(each.severity, severity));
    if (worse.length === 0)
        return { outcome: 'pass', detail: `nothing of ${severity} or more severe is new`, evidence: [] };
    return {
        outcome: 'fail',
        detail: `${(0,bounded_text/* counted */.hS)(worse.length, 'finding')} of ${severity} or more severe came with the change`,
        evidence: worse.slice(0, finding_evidence/* MOST_FINDINGS */.V).map(finding_evidence/* findingEvidence */.N),
        remedy: 'Mend what the change brought, too.',
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var survey = __webpack_require__(33616);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/proofs.js



async function proofs(opened, asked, ports, compared) {
    if (asked.length === 0)
        return [];
    return proofLines(asked, { before: await answered(async () => findingsBefore(opened, await compared())), ports });
}
async function answered(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return (0,answer/* unknown */.L)('failed', error.message);
        throw error;
    }
}
async function findingsBefore(opened, compared) {
    const told = opened.before;
    if (compared === undefined && told.length === 0)
        return (0,answer/* unknown */.L)('not-configured', 'there is neither a base nor a document of findings (sar.triage/1) among the reports');
    return (0,answer/* known */.e)([...(compared?.before ?? []), ...ofRunningSensors(told, opened)]);
}
function ofRunningSensors(told, { survey: { baseline } }) {
    const named = new Set(Object.values(baseline.gate.checks).flatMap((check) => check?.sensors ?? []));
    const off = new Set((0,survey/* everySensor */.yz)(baseline).flatMap((sensor) => ((0,survey/* isEnabled */.Ol)(baseline, sensor) || named.has(sensor.id) ? [] : [sensor.id])));
    return told.filter(({ signal }) => !off.has(signal.sensor));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/judge-gate.js





async function judgeGate(opened, run) {
    const { gate, ci } = opened.survey.baseline;
    const checks = (0,gate_checks/* gateChecks */.H)(gate, run.checks);
    const approval = await approvalOf(opened, run);
    const isApproved = approval.known && approval.value !== undefined;
    const compared = (0,gate_ports_of/* comparedWith */.o)(opened, isApproved);
    const ports = (0,gate_ports_of/* gatePortsOf */.h)(opened, isApproved, compared);
    const lines = [
        ...(await (0,run_gate/* runChecks */.J)(checks, ports, {
            concurrency: run.concurrency ?? gate.concurrency,
            failFast: run.failFast,
            degradedPercent: ci.thresholds.degraded,
        })),
        ...(run.integrity === undefined ? [] : integrityLines({ ...run.integrity, workflow: workflowOf(opened, run.integrity) })),
        ...(opened.change === undefined ? [] : [weakeningLine(opened.change.weakenings, approval, opened.approvers)]),
        ...(await proofs(opened, run.proves, ports, compared)),
    ];
    return (0,verdict_of/* verdictOf */.V)(lines, run.onUnknown);
}
async function approvalOf({ change, approvers }, { approval }) {
    if (change === undefined || change.weakenings.length === 0)
        return (0,answer/* known */.e)(undefined);
    if (approval === undefined)
        return (0,answer/* unknown */.L)('not-configured', 'approvals are read of a pull request on GitHub');
    return approval(approvers);
}
function workflowOf({ survey }, { job }) {
    if (job === undefined || isOfCalledWorkflow(survey.repository, job))
        return undefined;
    const read = gateJobs(survey.repository, job.workflowPath, job.id);
    if (!read.known)
        return read;
    const { gate, jobs, alwaysRuns } = read.value;
    return (0,answer/* known */.e)({
        path: job.workflowPath,
        job: gate.id,
        line: gate.line,
        runsAlways: alwaysRuns,
        jobs: jobs.map(({ id, needs }) => ({ id, needs })),
    });
}
function isOfCalledWorkflow(repository, { workflowPath, id }) {
    const document = repository.workflow(workflowPath);
    if (document?.kind !== 'workflow')
        return false;
    const { jobs } = document;
    return (jobs.some(({ uses }) => uses !== undefined) && !jobs.some((job) => job.uses === undefined && job.id.toLowerCase() === id.toLowerCase()));
}


/***/ }),

/***/ 53635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ openGate)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/baseline-input.js
var baseline_input = __webpack_require__(84173);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var paths_glob = __webpack_require__(14727);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/weakening/guarded-changes.js

const MOST_NAMED = 50;
function guardedChanges({ gate }, changed) {
    const globs = (gate.guarded ?? []).map(paths_glob/* compileGlob */.SO);
    const touched = [...changed].filter((path) => globs.some((glob) => glob.matches(path))).toSorted();
    const more = touched.length - MOST_NAMED;
    return [
        ...touched.slice(0, MOST_NAMED).map((path) => ({
            setting: `gate.guarded: ${path}`,
            kind: 'changed',
            words: `${path} is changed, which gate.guarded of the base names: such a change has to be approved`,
            path,
        })),
        ...(more > 0
            ? [{ setting: 'gate.guarded', kind: 'changed', words: `${more} more files that gate.guarded of the base names are changed` }]
            : []),
    ];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/origin.js
var origin = __webpack_require__(68517);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/presets/presets.js + 1 modules
var presets = __webpack_require__(78100);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/baseline.js
var baseline = __webpack_require__(90668);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/weakening/same-value.js
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function valueText(value) {
    return (JSON.stringify(value, (_, part) => isMap(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part) ?? 'nothing');
}
function sameValue(a, b) {
    return a === b || valueText(a) === valueText(b);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/weakening/shown-value.js


const MAX_VALUE = 120;
function shownValue(value) {
    if (value === undefined)
        return 'not set';
    if (typeof value === 'string')
        return (0,quote_untrusted/* quoteUntrusted */.X)(value, MAX_VALUE);
    return (0,quote_untrusted/* quoteUntrusted */.X)(valueText(value), MAX_VALUE)
        .slice(1, -1)
        .replaceAll(/\\(["\\])/g, '$1');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/weakening/compare-overrides.js


function compareOverrides(before, after) {
    const [old, now] = [before.map(meaningOf), after.map(meaningOf)];
    let start = 0;
    while (start < old.length && start < now.length && sameValue(old[start], now[start]))
        start += 1;
    let end = 0;
    while (end < old.length - start && end < now.length - start && sameValue(old.at(-1 - end), now.at(-1 - end)))
        end += 1;
    const lastDeciding = now.findLastIndex(({ decides }) => decides);
    const came = now.flatMap((entry, index) => {
        if (index < start || index >= now.length - end || !mayLower(entry, index < lastDeciding))
            return [];
        const what = entry.decides ? `sets ${shownValue(entry.set)}` : 'keeps those behind it from deciding';
        return [{ index, words: `an override that is new, or stands elsewhere, ${what} for ${shownValue(entry.match)}` }];
    });
    const kept = new Set(now.map(valueText));
    const went = old.flatMap((entry, index) => {
        if (index < start || index >= old.length - end || !entry.decides || entry.set.severity === 'P3')
            return [];
        if (kept.has(valueText(entry)))
            return [];
        const what = `sets ${shownValue(entry.set)} for ${shownValue(entry.match)}`;
        return [{ index: undefined, words: `an override is gone that ${what}` }];
    });
    return [...came, ...went];
}
function meaningOf({ match, set: given, reason: _reason, ...more }) {
    const { 'sla-hours': _hours, route: _route, owner: _owner, labels: _labels, ...set } = given;
    return { match, more, set, decides: Object.keys({ ...set, ...more }).length > 0 };
}
function mayLower({ set, more, decides }, hasDecidingBehind) {
    if (!decides)
        return hasDecidingBehind;
    return !sameValue({ ...set, ...more }, { severity: 'P0' });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/weakening/judge-setting.js


const judge_setting_MOST_NAMED = 5;
function judgeSetting(rule, before, after) {
    if (rule.weaker === 'never')
        return undefined;
    if (rule.weaker === 'gone')
        return after === undefined ? { kind: 'weaker', words: `is gone: ${rule.why}` } : undefined;
    if (rule.weaker === 'there')
        return before === undefined ? { kind: 'weaker', words: `is new: ${rule.why}` } : undefined;
    if (rule.weaker === 'fewer' || rule.weaker === 'more')
        return judgeList(rule, before, after);
    const change = `is ${shownValue(after)} instead of ${shownValue(before)}: ${rule.why}`;
    const [old, now] = [rankOf(rule, before), rankOf(rule, after)];
    if (rule.weaker === 'any' || old === undefined || now === undefined)
        return { kind: 'changed', words: change };
    if (now.weakest <= old.strongest)
        return undefined;
    return { kind: now.strongest > old.weakest ? 'weaker' : 'changed', words: change };
}
function rankOf(rule, value) {
    const { absent } = rule;
    const meant = value === undefined ? (Array.isArray(absent) ? absent : [absent]) : [value];
    const ranks = meant.map((each) => rankOne(rule, each)).filter((rank) => rank !== undefined);
    return ranks.length < meant.length ? undefined : { strongest: Math.min(...ranks), weakest: Math.max(...ranks) };
}
function rankOne({ weaker, order = [] }, value) {
    if (weaker === 'later') {
        const rank = order.findIndex((each) => each === value);
        return rank < 0 ? undefined : rank;
    }
    if (weaker === 'older')
        return typeof value === 'string' ? versionRank(value) : undefined;
    if (typeof value !== 'number')
        return undefined;
    return weaker === 'higher' ? value : -value;
}
function versionRank(text) {
    if (text === 'working')
        return 0;
    const [, major, minor = '0', patch = '0'] = /^v(\d{1,4})(?:\.(\d{1,4}))?(?:\.(\d{1,4}))?$/.exec(text) ?? [];
    return major === undefined ? undefined : -(Number(major) * 1e8 + Number(minor) * 1e4 + Number(patch) + 1);
}
function judgeList({ weaker, why }, before, after) {
    const [old, now] = [entriesOf(before), entriesOf(after)];
    if (old === undefined || now === undefined)
        return { kind: 'changed', words: `is ${shownValue(after)} instead of ${shownValue(before)}: ${why}` };
    const [from, to] = weaker === 'fewer' ? [old, now] : [now, old];
    const others = new Set(to.map(valueText));
    const entries = from.filter((entry) => !others.has(valueText(entry)));
    if (entries.length === 0)
        return undefined;
    const more = entries.length > judge_setting_MOST_NAMED ? `, and ${entries.length - judge_setting_MOST_NAMED} more` : '';
    return {
        kind: 'weaker',
        words: `${weaker === 'fewer' ? 'lost' : 'gained'} ${entries.slice(0, judge_setting_MOST_NAMED).map(shownValue).join(', ')}${more}: ${why}`,
    };
}
function entriesOf(value) {
    if (value === undefined)
        return [];
    if (typeof value === 'string')
        return [value];
    return Array.isArray(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/weakening/setting-rules.json
const setting_rules_namespaceObject = /*#__PURE__*/JSON.parse('{"V":["owner","gate","sensors","custom-sensors","ci","cache","variables","halt"],"a":[{"setting":"owner","weaker":"any","new":"fine","why":"the owner answers for findings, and may approve changes of the gate"},{"setting":"gate.checks.*","weaker":"gone","why":"what it judged is judged no more"},{"setting":"gate.checks.*.title","weaker":"never","why":"it is a name for people"},{"setting":"gate.checks.*.remedy","weaker":"never","why":"it is advice"},{"setting":"gate.checks.*.playbook","weaker":"never","why":"it is advice"},{"setting":"gate.checks.*.required","weaker":"later","order":[true,false],"why":"its failure would hold nothing up"},{"setting":"gate.checks.*.commands","weaker":"any","new":"fine","new-beside":"reports","why":"what a command judges cannot be told by its words"},{"setting":"gate.checks.*.reports","weaker":"fewer","why":"those reports need not be there any more"},{"setting":"gate.checks.*.sensors","weaker":"fewer","why":"what those sensors find fails the check no more"},{"setting":"gate.checks.*.fail-on","weaker":"later","order":["P3","P2","P1","P0"],"absent":"P2","why":"less severe findings fail the check no more"},{"setting":"gate.checks.*.failure-rate","weaker":"gone","why":"the failure rate of CI is judged no more"},{"setting":"gate.checks.*.failure-rate.max-percent","weaker":"higher","absent-is":"ci.thresholds.degraded","why":"CI may fail more often"},{"setting":"gate.checks.*.failure-rate.max-age-hours","weaker":"higher","why":"an older figure is believed"},{"setting":"gate.checks.*.changed","weaker":"gone","why":"files need not change together any more"},{"setting":"gate.checks.*.changed.when","weaker":"fewer","why":"fewer files ask for the others"},{"setting":"gate.checks.*.changed.expect","weaker":"more","why":"more files satisfy it"},{"setting":"gate.checks.*.new-alerts","weaker":"later","order":["any","low","medium","high","critical","off"],"absent":"off","why":"less severe alerts fail the check no more"},{"setting":"gate.checks.*.new-findings","weaker":"later","order":["P3","P2","P1","P0","off"],"absent":"off","why":"less severe findings fail the check no more"},{"setting":"gate.concurrency","weaker":"never","why":"it says how fast the checks are run"},{"setting":"gate.merge-method","weaker":"never","why":"it says how a change is merged that has passed"},{"setting":"gate.approvers","weaker":"more","new":"fine","absent-is":"owner","why":"they may approve changes that weaken the gate"},{"setting":"gate.guarded","weaker":"fewer","why":"a change of those files need not be approved any more"},{"setting":"gate.check-run","weaker":"any","why":"the rules of the branch require the check by its name"},{"setting":"sensors.*.enabled","weaker":"later","order":[true,false],"why":"what it finds is found no more"},{"setting":"sensors.*.severity","weaker":"later","order":["P0","P1","P2","P3"],"absent":["P0","P3"],"why":"its findings may be less severe than before"},{"setting":"sensors.*.rules.*","weaker":"later","order":["P0","P1","P2","P3","off"],"absent":["P0","P3"],"why":"its findings may be less severe than before, or are found no more"},{"setting":"sensors.*.time-limit","weaker":"never","why":"a sensor that does not end is unknown, which fails the gate"},{"setting":"sensors.*.store","weaker":"never","why":"it says where signals are written"},{"setting":"sensors.*.max-requests","weaker":"never","why":"a sensor that may ask no more is unknown, which fails the gate"},{"setting":"sensors.*.exclude","weaker":"more","why":"what is left out is not judged"},{"setting":"sensors.coverage.reports","weaker":"any","why":"a line is covered when any report says so, and is not where none is read"},{"setting":"sensors.*.reports","weaker":"fewer","why":"those reports are read no more"},{"setting":"sensors.dead-code.codes","weaker":"fewer","why":"those results count no more"},{"setting":"sensors.coverage.total-percent","weaker":"lower","why":"less of the code has to be covered by tests"},{"setting":"sensors.coverage.changed-lines-percent","weaker":"lower","why":"less of a change has to be covered by tests"},{"setting":"sensors.coverage.paths.*","weaker":"lower","absent":0,"why":"less of these files has to be covered by tests"},{"setting":"sensors.coverage.sources","weaker":"fewer","why":"those files need no test any more"},{"setting":"sensors.coverage.max-age-days","weaker":"higher","why":"older reports are believed"},{"setting":"sensors.dependency-cves.dependabot","weaker":"later","order":[true,false],"why":"the alerts of Dependabot are read no more"},{"setting":"sensors.dependency-cves.ignore","weaker":"more","why":"a vulnerability is accepted"},{"setting":"sensors.secrets-baseline.scan","weaker":"later","order":[true,false],"why":"files are searched for secrets no more"},{"setting":"sensors.secrets-baseline.doubtful","weaker":"more","why":"hits in those files do not count"},{"setting":"sensors.secrets-baseline.max-file-bytes","weaker":"lower","why":"larger files are searched no more"},{"setting":"sensors.code-scanning.exclude-tools","weaker":"more","why":"what those tools find does not count"},{"setting":"sensors.doc-links.ignore-targets","weaker":"more","why":"links to those places are not judged"},{"setting":"sensors.test-gate.max-age-days","weaker":"higher","why":"older results of tests are believed"},{"setting":"sensors.test-gate.flaky-changes","weaker":"higher","why":"a test has to waver more often to be called flaky"},{"setting":"sensors.test-gate.slow-seconds","weaker":"higher","absent":1000000000,"why":"tests may be slower"},{"setting":"sensors.test-gate.slow-factor","weaker":"higher","why":"tests may be slower than before"},{"setting":"sensors.test-gate.slow-least-seconds","weaker":"higher","why":"tests may be slower than before"},{"setting":"sensors.action-drift.grace-days","weaker":"higher","why":"actions may be behind for longer"},{"setting":"sensors.runner-health.max-queue-minutes","weaker":"higher","why":"jobs may wait longer"},{"setting":"sensors.runner-health.exempt-runners","weaker":"more","why":"those runners are not judged"},{"setting":"sensors.cache-efficiency.max-miss-percent","weaker":"higher","why":"caches may miss more often"},{"setting":"sensors.cache-efficiency.max-idle-days","weaker":"higher","why":"caches may lie unused for longer"},{"setting":"sensors.cache-efficiency.max-used-percent","weaker":"higher","why":"the cache may be fuller"},{"setting":"sensors.workflow-expiry.max-run-age-days","weaker":"higher","why":"older runs may stay"},{"setting":"sensors.workflow-expiry.exempt","weaker":"more","why":"those workflows are not judged"},{"setting":"sensors.workflow-security.trusted-owners","weaker":"more","why":"the actions of those owners are trusted"},{"setting":"sensors.workflow-security.trusted-runners","weaker":"more","why":"those runners are trusted"},{"setting":"sensors.workflow-security.cooldown-days","weaker":"lower","why":"younger releases of actions are trusted"},{"setting":"sensors.schema-drift.schemas","weaker":"fewer","why":"those files are held against no schema"},{"setting":"sensors.codespace-blockers.secrets-elsewhere","weaker":"more","why":"those secrets need not be there"},{"setting":"sensors.embedding-index.max-age-days","weaker":"higher","why":"an index may be older"},{"setting":"sensors.embedding-index.max-drop-percent","weaker":"higher","why":"an index may lose more"},{"setting":"sensors.embedding-index.indexes","weaker":"fewer","why":"those indexes are judged no more"},{"setting":"sensors.dataset-integrity.manifests","weaker":"fewer","why":"the files of those manifests are judged no more"},{"setting":"sensors.dataset-integrity.optional","weaker":"more","why":"those files need not be there"},{"setting":"sensors.dataset-integrity.folders","weaker":"fewer","why":"those folders are judged no more"},{"setting":"sensors.dataset-integrity.ignore-untracked","weaker":"more","why":"those files are not judged"},{"setting":"sensors.model-drift.mlflow.max-age-days","weaker":"higher","absent":1000000000,"why":"older runs are believed"},{"setting":"sensors.model-drift.thresholds.psi","weaker":"higher","why":"data may drift further"},{"setting":"sensors.model-drift.thresholds.js","weaker":"higher","why":"data may drift further"},{"setting":"sensors.checkpoint-staleness.checkpoints","weaker":"fewer","why":"those checkpoints are judged no more"},{"setting":"sensors.ltm-capacity.warn-percent","weaker":"higher","why":"a memory may be fuller"},{"setting":"sensors.ltm-capacity.max-age-days","weaker":"higher","why":"rows may be older"},{"setting":"sensors.ltm-capacity.databases","weaker":"fewer","why":"those databases are judged no more"},{"setting":"sensors.stale-patterns.unused-days","weaker":"higher","why":"patterns may lie unused for longer"},{"setting":"sensors.pattern-confidence.min-confidence","weaker":"lower","why":"patterns may be less sure"},{"setting":"sensors.knowledge-graph.graphs","weaker":"fewer","why":"those graphs are judged no more"},{"setting":"sensors.session-context.max-age-days","weaker":"higher","why":"contexts may be older"},{"setting":"sensors.session-context.contexts","weaker":"fewer","why":"those contexts are judged no more"},{"setting":"custom-sensors.*","weaker":"gone","why":"what it finds is found no more"},{"setting":"custom-sensors.*.title","weaker":"never","why":"it is a name for people"},{"setting":"custom-sensors.*.layer","weaker":"never","why":"it says where the sensor is listed"},{"setting":"custom-sensors.*.store","weaker":"never","why":"it says where signals are written"},{"setting":"custom-sensors.*.time-limit","weaker":"never","why":"a sensor that does not end is unknown, which fails the gate"},{"setting":"custom-sensors.*.condition","weaker":"never","why":"it is a word for findings"},{"setting":"custom-sensors.*.enabled","weaker":"later","order":[true,false],"absent":true,"why":"what it finds is found no more"},{"setting":"custom-sensors.*.reports","weaker":"fewer","why":"those reports are read no more"},{"setting":"custom-sensors.*.severity","weaker":"later","order":["P0","P1","P2","P3"],"absent":["P0","P3"],"why":"its findings may be less severe than before"},{"setting":"custom-sensors.*.rules.*","weaker":"later","order":["P0","P1","P2","P3","off"],"absent":["P0","P3"],"why":"its findings may be less severe than before, or are found no more"},{"setting":"custom-sensors.*.impact","weaker":"later","order":["data-loss","security","blocks","degrades","advisory"],"absent":["degrades","advisory"],"why":"its findings may be less severe than before"},{"setting":"ci.thresholds.degraded","weaker":"higher","why":"CI may fail more often"},{"setting":"ci.thresholds.critical","weaker":"higher","why":"CI may fail more often"},{"setting":"ci.thresholds.minimum-runs","weaker":"higher","why":"an alert takes more runs"},{"setting":"ci.thresholds.alert-after","weaker":"higher","why":"an alert takes more results"},{"setting":"ci.thresholds.clear-after","weaker":"lower","why":"an alert is cleared sooner"},{"setting":"ci.failure-conclusions","weaker":"fewer","why":"those conclusions are no failures any more"},{"setting":"ci.ignored-conclusions","weaker":"more","why":"those conclusions do not count"},{"setting":"ci.exclude.workflows","weaker":"more","why":"those workflows are not measured"},{"setting":"ci.exclude.events","weaker":"more","why":"the runs of those events are not measured"},{"setting":"ci.self-healing","weaker":"more","why":"the failures of those workflows may not count"},{"setting":"ci.count","weaker":"later","order":["attempts","runs"],"why":"a run that is repeated until it passes hides its failures"},{"setting":"ci.sample-runs","weaker":"never","why":"it says how much is read for figures"},{"setting":"ci.examine-runs","weaker":"never","why":"it says how many causes are looked for"},{"setting":"ci.halt-at-critical","weaker":"later","order":[true,false],"why":"a critical state would halt nothing"},{"setting":"ci.liveness.grace-hours","weaker":"higher","why":"scheduled runs may be later"},{"setting":"ci.liveness.exempt","weaker":"more","why":"the schedules of those workflows are not judged"},{"setting":"cache.exempt","weaker":"more","why":"those jobs are not judged"},{"setting":"cache.minimum-version","weaker":"older","why":"older versions of actions/cache are accepted"},{"setting":"cache.action","weaker":"gone","why":"jobs need not use it any more"},{"setting":"cache.action.uses","weaker":"any","new":"fine","why":"jobs must use this action"},{"setting":"cache.action.ecosystems","weaker":"fewer","why":"jobs of those ecosystems need not use the action any more"},{"setting":"cache.ecosystems","weaker":"any","why":"only these ecosystems are judged, and all where none is named"},{"setting":"cache.rules.*","weaker":"later","order":["P0","P1","P2","P3","off"],"absent":["P0","P3"],"why":"its findings may be less severe than before, or are found no more"},{"setting":"cache.tier","weaker":"never","why":"it is what a fix writes"},{"setting":"cache.version","weaker":"never","why":"it is what a fix writes"},{"setting":"variables.registry.env-secrets.*.*","weaker":"gone","why":"nobody looks any more whether it is there"},{"setting":"variables.registry.env-vars.*.*","weaker":"gone","why":"nobody looks any more whether it is there"},{"setting":"variables.registry.env-secrets.*.*.required","weaker":"later","order":[true,false],"absent":true,"why":"it need not be there"},{"setting":"variables.registry.env-vars.*.*.required","weaker":"later","order":[true,false],"absent":true,"why":"it need not be there"},{"setting":"variables.registry.env-secrets.*.*.human-governance","weaker":"later","order":[true,false],"absent":false,"why":"it may be written without a person"},{"setting":"variables.registry.env-vars.*.*.human-governance","weaker":"later","order":[true,false],"absent":false,"why":"it may be written without a person"},{"setting":"variables.registry.env-secrets.*.*.max-age-days","weaker":"higher","absent-is":"variables.rotation.max-age-days","why":"a secret may be older"},{"setting":"variables.registry.env-secrets.*.*.category","weaker":"never","why":"it is a word for people"},{"setting":"variables.registry.env-vars.*.*.category","weaker":"never","why":"it is a word for people"},{"setting":"variables.registry.env-secrets.*.*.purpose","weaker":"never","why":"it is a word for people"},{"setting":"variables.registry.env-vars.*.*.purpose","weaker":"never","why":"it is a word for people"},{"setting":"variables.registry.env-vars.*.*.value","weaker":"any","new":"fine","why":"it is the value that is expected, and that a missing variable gets"},{"setting":"variables.registry.env-secrets.*","weaker":"gone","why":"nobody looks any more whether its secrets are there"},{"setting":"variables.registry.env-vars.*","weaker":"gone","why":"nobody looks any more whether its variables are there"},{"setting":"variables.registry.*.*","weaker":"gone","why":"nobody looks any more whether it is there"},{"setting":"variables.registry.*.*.required","weaker":"later","order":[true,false],"absent":true,"why":"it need not be there"},{"setting":"variables.registry.*.*.human-governance","weaker":"later","order":[true,false],"absent":false,"why":"it may be written without a person"},{"setting":"variables.registry.*.*.max-age-days","weaker":"higher","absent-is":"variables.rotation.max-age-days","why":"a secret may be older"},{"setting":"variables.registry.*.*.category","weaker":"never","why":"it is a word for people"},{"setting":"variables.registry.*.*.purpose","weaker":"never","why":"it is a word for people"},{"setting":"variables.registry.*.*.value","weaker":"any","new":"fine","why":"it is the value that is expected, and that a missing variable gets"},{"setting":"variables.registry.*","weaker":"gone","why":"nobody looks any more whether its entries are there"},{"setting":"variables.rotation.max-age-days","weaker":"higher","why":"secrets may be older"},{"setting":"variables.rotation.warn-days","weaker":"never","why":"it says how long before people are told"},{"setting":"variables.guide","weaker":"never","why":"it says which document is stamped"},{"setting":"variables.intents.allow","weaker":"more","why":"more may be written without a person"},{"setting":"halt.variable","weaker":"any","new":"fine","why":"it is what stops everything that acts by itself"}]}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/weakening/setting-rule.js

const JUDGED_SECTIONS = setting_rules_namespaceObject.V;
function settingRule(path) {
    return splitRules().find(({ parts }) => parts.length === path.length && parts.every((part, index) => part === '*' || part === path[index]));
}
let split;
function splitRules() {
    return (split ??= setting_rules_namespaceObject.a.map((rule) => ({ ...rule, parts: rule.setting.split('.') })));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/weakening/compare-settings.js



const NEW = { setting: '', weaker: 'any', why: 'nobody can tell whether the gate is weaker by it' };
function compareSettings(before, after, path, whole) {
    if (sameValue(before, after))
        return [];
    const rule = settingRule(path);
    const bothAreMaps = isMap(before) && isMap(after);
    const isEntry = rule?.weaker === 'gone' || rule?.weaker === 'there';
    if (rule !== undefined && !(isEntry && bothAreMaps))
        return judged(rule);
    const [old, now] = [mapOf(before), mapOf(after)];
    if (old === undefined || now === undefined)
        return judged(NEW);
    const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    return keys.flatMap((key) => compareSettings(own(old, key), own(now, key), [...path, key], whole));
    function judged(by) {
        const other = by['absent-is']?.split('.');
        const [old, now] = [before ?? at(whole.before, other), after ?? at(whole.after, other)];
        if (by.new === 'fine' && old === undefined && !hasBeside(by))
            return [];
        const verdict = judgeSetting(by, old, now);
        return verdict === undefined ? [] : [{ path, ...verdict }];
    }
    function hasBeside({ 'new-beside': beside }) {
        return beside !== undefined && at(whole.before, [...path.slice(0, -1), beside]) !== undefined;
    }
}
function mapOf(value) {
    return value === undefined ? {} : isMap(value) ? value : undefined;
}
function own(map, key) {
    return Object.hasOwn(map, key) ? map[key] : undefined;
}
function at(root, path) {
    let value = path === undefined ? undefined : root;
    for (const key of path ?? [])
        value = isMap(value) ? own(value, key) : undefined;
    return value;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/weakening/compare-waivers.js


function compareWaivers(before, after) {
    const held = new Map();
    for (const waiver of before) {
        const key = keyOf(waiver);
        const until = held.get(key);
        if (until === undefined || until < waiver.expires)
            held.set(key, waiver.expires);
    }
    return after.flatMap((waiver, index) => {
        const until = held.get(keyOf(waiver));
        if (until !== undefined && waiver.expires <= until)
            return [];
        const what = `${(0,quote_untrusted/* quoteUntrusted */.X)(waiver.rule)}${waiver.path === undefined ? '' : ` at ${(0,quote_untrusted/* quoteUntrusted */.X)(waiver.path)}`}`;
        const words = until === undefined
            ? `a new waiver accepts ${what} through ${waiver.expires}`
            : `the waiver of ${what} holds through ${waiver.expires} instead of ${until}`;
        return [{ index, words: `${words}: ${(0,quote_untrusted/* quoteUntrusted */.X)(waiver.reason, 200)}` }];
    });
}
function keyOf({ reason: _reason, owner: _owner, expires: _expires, ...which }) {
    return valueText(which);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/weakening/weakenings.js





function weakenings(before, after) {
    const whole = { before, after };
    return [
        ...lostFile(before, after),
        ...JUDGED_SECTIONS.flatMap((section) => compareSettings(before[section], after[section], [section], whole)).map(({ path, kind, words }) => weakeningAt(after, path, kind, `${(0,origin/* documentPathText */.I)(path)} ${words}`)),
        ...compareWaivers(before.waivers, after.waivers).map(({ index, words }) => weakeningAt(after, ['waivers', index], 'weaker', words)),
        ...compareOverrides(before.triage, after.triage).map(({ index, words }, nth) => index === undefined
            ? { setting: `triage, entry ${nth}`, kind: 'changed', words }
            : weakeningAt(after, ['triage', index], 'changed', words)),
    ];
}
function lostFile(before, after) {
    const file = before.sources.findLast((source) => !(0,presets/* isPresetName */.l6)(source));
    if (file === undefined || after.sources.some((source) => !(0,presets/* isPresetName */.l6)(source)))
        return [];
    return [{ setting: 'baseline', kind: 'weaker', words: `the baseline ${file} is gone, and presets alone apply` }];
}
function weakeningAt(after, path, kind, words) {
    const { source, line } = (0,baseline/* originOf */.yv)(after, path);
    const place = (0,presets/* isPresetName */.l6)(source) ? {} : { path: source, ...(line !== undefined && { line }) };
    return { setting: (0,origin/* documentPathText */.I)(path), kind, words, ...place };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/repository/repository-workflows.js + 40 modules
var repository_workflows = __webpack_require__(787);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var lib_survey = __webpack_require__(33616);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/counts-of.js
var counts_of = __webpack_require__(35193);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/secrets-allowed-by.js
const FILTER = /^detect_secrets\.filters\.regex\.(should_exclude_(?:file|line|secret))$/;
function secretsAllowedBy(text) {
    const whole = parsed(text);
    const secrets = new Map();
    for (const [path, rows] of Object.entries(object(whole['results'])))
        for (const row of list(rows).map(object)) {
            const digest = row['hashed_secret'];
            if (typeof digest !== 'string' || row['is_secret'] === true)
                continue;
            const file = path.replaceAll('\\', '/').replace(/^\.\//, '');
            secrets.set(file, (secrets.get(file) ?? new Set()).add(digest.toLowerCase()));
        }
    return { secrets, filters: new Set(filtersOf(whole)) };
}
function filtersOf(whole) {
    const used = list(whole['filters_used'])
        .map(object)
        .flatMap(({ path, pattern }) => {
        const [, name] = FILTER.exec(String(path)) ?? [];
        return name === undefined ? [] : [pattern].flat().map((each) => `${name} ${String(each)}`);
    });
    const old = Object.entries(object(whole['exclude'])).flatMap(([name, pattern]) => typeof pattern === 'string' ? [`should_exclude_${name.replace(/s$/, '')} ${pattern}`] : []);
    return [...used, ...old];
}
function parsed(text) {
    try {
        return object(JSON.parse(text.replace(/^\uFEFF/, '')));
    }
    catch {
        return {};
    }
}
function object(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/allowed-secrets.js



const SENSOR = 'secrets-baseline';
const ALLOWED = /pragma:\s?(?:allow|white)list[ -](nextline[ -])?secret/;
const allowed_secrets_MOST_NAMED = 50;
const MAX_BYTES = 64 * 1_048_576;
function allowedSecrets(head, base, changed, before) {
    if (!Object.values(before.gate.checks).some(({ sensors }) => sensors?.includes(SENSOR) === true))
        return [];
    const { baseline: path } = before.sensors[SENSOR];
    const found = [...(changed.has(path) ? ofDocument(head, base, path) : []), ...ofComments(head, base, changed, before)];
    const more = found.length - allowed_secrets_MOST_NAMED;
    return more <= 0
        ? found
        : [
            ...found.slice(0, allowed_secrets_MOST_NAMED),
            { setting: 'allowed secrets', kind: 'weaker', words: `in ${more} more places the change allows secrets that the base does not` },
        ];
}
function ofDocument(head, base, path) {
    const [after, before] = [secretsAllowedBy(textOf(head, path)), secretsAllowedBy(textOf(base, path))];
    const weakening = (what, words) => ({ setting: `${path}: ${what}`, kind: 'weaker', words, path });
    const filters = [...after.filters].filter((filter) => !before.filters.has(filter));
    return [
        ...filters.map((filter, index) => weakening(`filter ${index + 1}`, `${path} has a new filter, which leaves out what it matches: ${filter}`)),
        ...[...after.secrets].flatMap(([file, digests]) => {
            const known = before.secrets.get(file);
            const fresh = [...digests].filter((digest) => known?.has(digest) !== true).length;
            return fresh === 0 ? [] : [weakening(file, `${path} accepts ${fresh === 1 ? 'a secret' : `${fresh} secrets`} more in ${file}`)];
        }),
    ];
}
function ofComments(head, base, changed, { sensors }) {
    const { exclude, 'max-file-bytes': maxBytes, baseline } = sensors[SENSOR];
    const excluded = exclude.map((glob) => (0,paths_glob/* compileGlob */.SO)(glob));
    return [...changed].toSorted().flatMap((path) => {
        if (path === baseline)
            return [];
        const own = comments(textOf(head, path, maxBytes));
        if (own.length === 0 || excluded.some((glob) => glob.matches(path)))
            return [];
        const left = (0,counts_of/* countsOf */.m)(comments(textOf(base, path, maxBytes)).map(({ covered }) => covered));
        return own.flatMap(({ covered, line }) => {
            const count = left.get(covered) ?? 0;
            left.set(covered, count - 1);
            if (count > 0)
                return [];
            return [
                { setting: `allowlist comment at ${path}:${line}`, kind: 'weaker', words: 'a new comment allows the secret of a line', path, line },
            ];
        });
    });
}
function comments(text) {
    if (!ALLOWED.test(text))
        return [];
    const lines = text.split(/\r?\n/);
    return lines.flatMap((each, index) => {
        const found = ALLOWED.exec(each);
        if (found === null)
            return [];
        return [{ covered: `${each.trim()}\n${found[1] === undefined ? '' : (lines[index + 1] ?? '').trim()}`, line: index + 1 }];
    });
}
function textOf(files, path, maxBytes = MAX_BYTES) {
    const content = files.read(path, maxBytes);
    return content.kind === 'text' ? content.text : '';
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/new-suppressions.js
var new_suppressions = __webpack_require__(77398);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/read-triage-document.js
var read_triage_document = __webpack_require__(70428);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/read-reports.js

const TRIAGE = /^[^{]{0,10}\{\s*"schema"\s*:\s*"sar\.triage\//;
async function readReports(texts) {
    const signals = [];
    const findings = [];
    for (const each of texts) {
        if (TRIAGE.test(each.text))
            findings.push(...(await (0,read_triage_document/* readTriageDocument */.e)(each.text, each.path)).findings.map(findingOf));
        else
            signals.push(each);
    }
    return { signals, findings };
}
function findingOf({ severity, decision, route, owner, firstSeen, sla, waived, labels, group, ...signal }) {
    return {
        signal: signal,
        severity,
        decision,
        route,
        ...(owner !== undefined && { owner }),
        firstSeen,
        sla: sla,
        ...(waived !== undefined && { waived: waived }),
        ...(labels !== undefined && { labels }),
        ...(group !== undefined && { group }),
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/read-signals-document.js
var read_signals_document = __webpack_require__(58409);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/readings-of-document.js
var readings_of_document = __webpack_require__(54419);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/readings-of-reports.js


async function readingsOfReports(texts, judged) {
    const found = new Map();
    for (const { path, text } of texts) {
        const document = await (0,read_signals_document/* readSignalsDocument */.j)(text, path);
        const refusal = refusalOf(document, judged);
        for (const reading of (0,readings_of_document/* readingsOfDocument */.W)(document, path)) {
            const other = found.get(reading.sensor);
            const own = {
                reading: refusal === undefined ? reading : refused(reading, `${path} ${refusal}`),
                isTaken: refusal === undefined,
                at: document.at ?? '',
            };
            if (other === undefined || (own.isTaken === other.isTaken ? own.at >= other.at : own.isTaken))
                found.set(reading.sensor, own);
        }
    }
    return new Map([...found].map(([sensor, { reading }]) => [sensor, reading]));
}
function refusalOf({ commit, at, partial }, judged) {
    if (judged.commit === undefined)
        return 'cannot be taken: the judged commit is not known';
    if (commit === undefined)
        return 'does not say which commit it is of';
    if (commit !== judged.commit)
        return `is of the commit ${commit.slice(0, 12)}, not of ${judged.commit.slice(0, 12)}`;
    if (at === undefined)
        return 'does not say when it was made';
    if (judged.committedAt !== undefined && Date.parse(at) < Date.parse(judged.committedAt))
        return `is of ${at}, older than the commit`;
    return partial === true ? 'is of a part of the repository' : undefined;
}
function refused({ sensor, layer }, detail) {
    return { sensor, layer, outcome: 'unknown', reason: 'failed', detail };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/sensor-memory.js
var sensor_memory = __webpack_require__(5597);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/open-gate.js









async function openGate(input) {
    const { tree, base } = input;
    const baseline = base === undefined ? (await (0,lib_survey/* openSurvey */.ji)(tree, input.baseline)).baseline : await baselineOfBase(input, base);
    const survey = { tree, repository: (0,repository_workflows/* repositoryWorkflows */.N)(tree), baseline };
    const approvers = baseline.gate.approvers ?? (baseline.owner === undefined ? [] : [baseline.owner]);
    const { signals, findings } = await readReports(input.reports);
    const given = await readingsOfReports(signals, { commit: input.commit, committedAt: input.committedAt });
    return {
        input,
        survey,
        memory: (0,sensor_memory/* sensorMemory */.m)({ ...input.sensing, survey }, baseline, given),
        before: findings,
        change: base === undefined ? undefined : await changeOf(input, base, baseline),
        approvers,
    };
}
async function baselineOfBase(input, base) {
    try {
        return (await (0,lib_survey/* openSurvey */.ji)(base.tree, input.baseline)).baseline;
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        const where = `the gate takes the baseline of the base commit ${base.commit.slice(0, 12)}, and there it cannot be read`;
        throw new user_error/* UserError */.y(`${where}; mend it on the base branch first. ${error.message}`, {
            exitCode: error.exitCode,
            places: error.places,
            cause: error,
        });
    }
}
async function changeOf(input, base, before) {
    const changed = base.changedFiles();
    const suppressions = (0,new_suppressions/* newSuppressions */.D)(input.tree, base.tree, changed);
    const fresh = [
        ...suppressions.map(suppressionWeakening),
        ...allowedSecrets(input.tree, base.tree, changed, before),
        ...guardedChanges(before, changed),
    ];
    const isTouched = [...before.sources, ...baseline_input/* BASELINE_PATHS */.j].some((path) => changed.has(path));
    const after = isTouched ? await headBaseline(input) : (0,answer/* known */.e)(before);
    if (after.known)
        return { base, baseline: after, weakenings: [...weakenings(before, after.value), ...fresh], suppressions };
    const broken = {
        setting: 'baseline',
        kind: 'changed',
        words: `the baseline of the change cannot be read: ${after.detail}`,
    };
    return { base, baseline: after, weakenings: [broken, ...fresh], suppressions };
}
async function headBaseline({ tree, baseline }) {
    try {
        return { known: true, value: (await (0,lib_survey/* openSurvey */.ji)(tree, baseline)).baseline };
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return { known: false, reason: 'failed', detail: error.message };
        throw error;
    }
}
function suppressionWeakening({ path, line, column, rules, until }) {
    return {
        setting: `sar-ignore at ${path}:${line}:${column}`,
        kind: 'weaker',
        words: `a new comment suppresses ${rules.join(', ')} through ${until}`,
        path,
        line,
    };
}


/***/ }),

/***/ 86369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationWords)
/* harmony export */ });
function durationWords(seconds) {
    if (seconds === undefined || !Number.isFinite(seconds))
        return '';
    const whole = Math.max(0, Math.round(seconds));
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return pair(whole, 60, 'min', 's');
    if (whole < 86_400)
        return pair(Math.round(whole / 60), 60, 'h', 'min');
    return pair(Math.round(whole / 3600), 24, 'd', 'h');
}
function pair(value, size, large, small) {
    const rest = value % size;
    return `${Math.floor(value / size)} ${large}${rest === 0 ? '' : ` ${rest} ${small}`}`;
}


/***/ }),

/***/ 37225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ evidenceBlocks)
/* harmony export */ });
const MOST_LINES = 100;
function evidenceBlocks(evidence) {
    const blocks = [];
    let items = [];
    for (const { output, ...fact } of evidence) {
        if (items.length === 0)
            blocks.push({ kind: 'facts', items });
        items.push(fact);
        if (output === undefined || output.trim() === '')
            continue;
        const lines = output
            .replace(/(?:\r?\n)+$/, '')
            .split(/\r?\n/)
            .slice(-MOST_LINES);
        blocks.push({ kind: 'output', lines });
        items = [];
    }
    return blocks;
}


/***/ }),

/***/ 80992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ gateMarkdown)
/* harmony export */ });
/* harmony import */ var _markdown_bounded_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13484);
/* harmony import */ var _markdown_cut_notice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47466);
/* harmony import */ var _markdown_finding_cells_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97992);
/* harmony import */ var _markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71597);
/* harmony import */ var _safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31554);
/* harmony import */ var _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83003);
/* harmony import */ var _safety_visible_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7158);
/* harmony import */ var _sprint_plan_fenced_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58909);
/* harmony import */ var _evidence_blocks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37225);
/* harmony import */ var _gate_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67880);
/* harmony import */ var _verdict_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85584);











function gateMarkdown(verdict, options) {
    const { notes = [] } = options;
    const linked = { ...options, linkTo: () => undefined };
    const open = verdict.lines.filter(({ outcome }) => outcome !== 'pass');
    const sections = [
        (0,_markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textSection */ .V)(['## SAR gate', `**${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_gate_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(capital((0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictText */ .n)(verdict))))}**`, ...notes.map(_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)].join('\n\n')),
        ...(verdict.lines.length === 0 ? [] : [(0,_markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .tableSection */ .Y)(['Outcome', 'Check', '#Took', 'Why'], verdict.lines.map(row))]),
        ...open.flatMap((line) => openSections(line, linked)),
    ];
    return (0,_markdown_bounded_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .boundedMarkdown */ .N)(sections, options.limitBytes, (0,_markdown_cut_notice_js__WEBPACK_IMPORTED_MODULE_5__/* .cutNotice */ .z)(linked));
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
function row(line) {
    const outcome = (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX)(line);
    return [
        line.outcome === 'pass' ? outcome : `**${outcome}**`,
        `${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(line.title)} ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(line.id)}`,
        (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_2__/* .millisecondsWords */ .s7)(line.durationMs),
        (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(line.detail),
    ];
}
function openSections(line, options) {
    const { title, outcome, detail, evidence, remedy, command, playbook } = line;
    const way = [
        ...(remedy === undefined ? [] : [`**What to do:** ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_gate_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(remedy))}`]),
        ...(command === undefined ? [] : [(0,_sprint_plan_fenced_command_js__WEBPACK_IMPORTED_MODULE_6__/* .fencedCommand */ .l)(visibleLines(command), '').trimEnd()]),
        ...(playbook === undefined || outcome !== 'fail' ? [] : [`Back to RESCUE: ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_gate_words_js__WEBPACK_IMPORTED_MODULE_2__/* .playbookCommand */ .xr)(playbook))}`]),
    ];
    return [
        (0,_markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textSection */ .V)(`### ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(title)} ${_gate_words_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOME_WORDS */ .nx[outcome]}\n\n${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_gate_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(detail))}`),
        ...(way.length === 0 ? [] : [(0,_markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textSection */ .V)(way.join('\n\n'))]),
        ...(0,_evidence_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceBlocks */ .I)(evidence).map((block) => evidenceSection(block, options)),
    ];
}
function visibleLines(text) {
    return text
        .split('\n')
        .map((line) => (0,_safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_8__/* .breakWorkflowCommands */ .$)((0,_safety_visible_text_js__WEBPACK_IMPORTED_MODULE_9__/* .visibleText */ .Q)(line)))
        .join('\n');
}
function evidenceSection(block, options) {
    if (block.kind === 'output')
        return outputSection(block.lines);
    const rows = block.items.map(({ path, line, text, url }) => {
        const place = path === undefined ? '' : `${(0,_markdown_finding_cells_js__WEBPACK_IMPORTED_MODULE_10__/* .placeCell */ .sL)({ path, ...(line !== undefined && { line }) }, options)} `;
        const more = url === undefined ? '' : ` ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)('view', url)}`;
        return (0,_safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_8__/* .breakWorkflowCommands */ .$)(`- ${place}${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(text)}${more}\n`);
    });
    return { head: '', rows, foot: '\n' };
}
function outputSection(lines) {
    const shown = lines.map((line) => `${(0,_safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_8__/* .breakWorkflowCommands */ .$)(line.split('\t').map(_safety_visible_text_js__WEBPACK_IMPORTED_MODULE_9__/* .visibleText */ .Q).join('\t'))}\n`);
    const longest = Math.max(2, ...shown.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
    const fence = '`'.repeat(longest + 1);
    return { head: `${fence}text\n`, rows: shown, foot: `${fence}\n\n` };
}


/***/ }),

/***/ 58509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gateTable)
/* harmony export */ });
/* harmony import */ var _findings_place_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31609);
/* harmony import */ var _safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31554);
/* harmony import */ var _safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77072);
/* harmony import */ var _terminal_display_width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23771);
/* harmony import */ var _evidence_blocks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37225);
/* harmony import */ var _gate_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67880);
/* harmony import */ var _verdict_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85584);







const WIDEST_TITLE = 48;
const WIDEST_WHY = 400;
function gateTable(verdict, { columns, palette }) {
    const open = verdict.lines.filter(({ outcome }) => outcome !== 'pass');
    const last = verdict.outcome === 'pass' ? palette.good : palette.P1;
    const blocks = [
        overview(verdict.lines, columns, palette),
        ...open.map((line) => details(line, columns, palette)),
        [last((0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictText */ .n)(verdict))],
    ];
    return blocks
        .filter((block) => block.length > 0)
        .flatMap((block, index) => (index === 0 ? block : ['', ...block]))
        .map(_safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .breakWorkflowCommands */ .$);
}
function overview(lines, columns, palette) {
    const rows = lines.map((line) => ({
        line,
        title: (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .cutEnd */ .ym)((0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalSafe */ .k)(line.title), WIDEST_TITLE),
        words: (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeWords */ .wX)(line),
        took: (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_4__/* .millisecondsWords */ .s7)(line.durationMs),
        why: (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .cutEnd */ .ym)((0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalSafe */ .k)(line.detail), WIDEST_WHY),
    }));
    const widest = (cells) => Math.max(0, ...cells.map(_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F1));
    const [title, words, took] = [
        widest(rows.map((row) => row.title)),
        widest(rows.map((row) => row.words)),
        widest(rows.map((row) => row.took)),
    ];
    const room = columns === undefined ? undefined : Math.max(10, columns - (4 + title + 2 + words + 2 + took + 2));
    return rows.map((row) => {
        const style = styleOf(row.line, palette);
        const why = room === undefined ? row.why : (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .cutEnd */ .ym)(row.why, room);
        const before = `  ${style(_gate_words_js__WEBPACK_IMPORTED_MODULE_4__/* .OUTCOME_MARKS */ .Uq[row.line.outcome])} ${(0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .padTo */ .v0)(row.title, title)}  ${style(row.words)}${' '.repeat(words - row.words.length)}`;
        return `${before}  ${row.took.padStart(took)}  ${why}`.trimEnd();
    });
}
const STYLES = { pass: 'good', fail: 'P1', unknown: 'P2' };
function styleOf({ outcome, required }, palette) {
    return required || outcome === 'pass' ? palette[STYLES[outcome]] : palette.faint;
}
function details(line, columns, palette) {
    const { id, title, outcome, detail, evidence, remedy, command, playbook } = line;
    const heading = `${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalSafe */ .k)(title)} (${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalSafe */ .k)(id)}) ${_gate_words_js__WEBPACK_IMPORTED_MODULE_4__/* .OUTCOME_WORDS */ .nx[outcome]}${line.required ? '' : ', and is not required'}`;
    return [
        palette.heading(heading),
        ...indented((0,_gate_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)((0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalSafe */ .k)(detail)), columns),
        ...(0,_evidence_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceBlocks */ .I)(evidence).flatMap((block) => evidenceLines(block, palette)),
        ...(remedy === undefined ? [] : indented(`Do: ${(0,_gate_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)((0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalSafe */ .k)(remedy))}`, columns)),
        ...(command === undefined ? [] : [`  Run: ${palette.command((0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalSafe */ .k)(command))}`]),
        ...(playbook === undefined || outcome !== 'fail'
            ? []
            : [`  Back to RESCUE: ${palette.command((0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalSafe */ .k)((0,_gate_words_js__WEBPACK_IMPORTED_MODULE_4__/* .playbookCommand */ .xr)(playbook)))}`]),
    ];
}
function evidenceLines(block, palette) {
    if (block.kind === 'output')
        return block.lines.map((text) => `    ${palette.faint('|')} ${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalSafe */ .k)(text)}`.trimEnd());
    return block.items.map(({ path, line, text, url }) => {
        const where = path === undefined ? '' : `${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalSafe */ .k)((0,_findings_place_words_js__WEBPACK_IMPORTED_MODULE_6__/* .placeWords */ .f)({ path, ...(line !== undefined && { line }) }))}  `;
        const more = url === undefined ? '' : `  ${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalSafe */ .k)(url)}`;
        return `    ${where}${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalSafe */ .k)(text)}${more}`;
    });
}
function indented(text, columns) {
    return (columns === undefined ? [text] : (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapWords */ .EO)(text, columns - 4)).map((part, index) => `${index === 0 ? '  ' : '    '}${part}`);
}


/***/ }),

/***/ 67880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uq: () => (/* binding */ OUTCOME_MARKS),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   nx: () => (/* binding */ OUTCOME_WORDS),
/* harmony export */   s7: () => (/* binding */ millisecondsWords),
/* harmony export */   wX: () => (/* binding */ outcomeWords),
/* harmony export */   xr: () => (/* binding */ playbookCommand)
/* harmony export */ });
/* harmony import */ var _ci_health_duration_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86369);

const OUTCOME_MARKS = { pass: '✓', fail: '✗', unknown: '?' };
const OUTCOME_WORDS = { pass: 'passed', fail: 'failed', unknown: 'is unknown' };
function millisecondsWords(milliseconds) {
    if (!Number.isFinite(milliseconds) || milliseconds < 1)
        return '';
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    return milliseconds < 59_950 ? `${(milliseconds / 1000).toFixed(1)} s` : (0,_ci_health_duration_words_js__WEBPACK_IMPORTED_MODULE_0__/* .durationWords */ .S)(milliseconds / 1000);
}
function outcomeWords({ outcome, required }) {
    return required || outcome === 'pass' ? outcome : `${outcome}, not required`;
}
function playbookCommand(playbook) {
    return `sar rescue --playbook ${playbook}`;
}
function sentence(text) {
    const trimmed = text.trim();
    return trimmed === '' || /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}


/***/ }),

/***/ 85584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ verdictText)
/* harmony export */ });
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55617);
/* harmony import */ var _safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77072);


const MOST_NAMED = 8;
function verdictText({ outcome, lines, failed }) {
    const required = lines.filter((line) => line.required).length;
    if (outcome === 'pass')
        return `the gate passes${required === 0 ? '; nothing was required' : `: ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(required, 'required line')}${letThrough(lines)}`}`;
    const named = failed.slice(0, MOST_NAMED).map((id) => (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalSafe */ .k)(id));
    const more = failed.length > named.length ? ` and ${failed.length - named.length} more` : '';
    return `the gate fails: ${named.join(', ')}${more} (${failed.length} of ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(required, 'required line')})`;
}
function letThrough(lines) {
    const unknown = lines.filter(({ required, outcome }) => required && outcome !== 'pass').length;
    return unknown === 0 ? '' : `, ${unknown} of them unknown and let through`;
}


/***/ }),

/***/ 97876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   UN: () => (/* binding */ runsIn),
/* harmony export */   sg: () => (/* binding */ conditionTree)
/* harmony export */ });
/* harmony import */ var _sar_workflows__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51995);
/* harmony import */ var _workflow_security_picture_written_expressions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24335);
/* harmony import */ var _workflow_security_expression_expression_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11445);



const STATUS_FUNCTIONS = new Set(['success', 'failure', 'cancelled', 'always']);
function runsIn({ if: condition }, situation) {
    if (condition === undefined)
        return succeeded(situation);
    const tree = conditionTree(condition.value);
    if (tree === undefined)
        return /\b(?:always|cancelled|failure|success)\s*\(/i.test(condition.value) ? undefined : unreadable(condition.value, situation);
    const holds = truth(valueOf(tree, situation));
    const hasStatus = [...(0,_workflow_security_expression_expression_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .nodesOf */ .N)(tree)].some((node) => node.kind === 'call' && STATUS_FUNCTIONS.has(node.name));
    return hasStatus ? holds : and(succeeded(situation), holds);
}
function conditionTree(text) {
    const [span, ...more] = (0,_sar_workflows__WEBPACK_IMPORTED_MODULE_1__/* .expressionSpans */ .k)(text);
    if (span === undefined)
        return (0,_workflow_security_picture_written_expressions_js__WEBPACK_IMPORTED_MODULE_2__/* .treeOf */ .g7)(text.trim());
    const isAlone = more.length === 0 && text.slice(0, span.start).trim() === '' && text.slice(span.end).trim() === '';
    return isAlone ? (0,_workflow_security_picture_written_expressions_js__WEBPACK_IMPORTED_MODULE_2__/* .treeOf */ .g7)(span.inner) : undefined;
}
function unreadable(text, situation) {
    return succeeded(situation) ? (text.trim() === '' ? true : undefined) : false;
}
function succeeded({ results, isRunCancelled, isInStep }) {
    if (isInStep === true)
        return !isRunCancelled;
    return !isRunCancelled && [...results.values()].every((result) => result === 'success');
}
function valueOf(node, situation) {
    switch (node.kind) {
        case 'literal':
            return node.value;
        case 'path':
            return pathValue(node, situation);
        case 'call':
            return callValue(node, situation);
        case 'not':
            return not(truth(valueOf(node.inner, situation)));
        case 'binary':
            return binaryValue(node, situation);
    }
}
function pathValue(node, { results, event }) {
    const path = (0,_workflow_security_expression_expression_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .L)(node);
    if (path === 'github.event_name')
        return event;
    const [, need] = /^needs\.([^.*]+)\.result$/.exec(path) ?? [];
    return need === undefined ? undefined : results.get(need);
}
function callValue(node, situation) {
    const { results, isRunCancelled, hasFailedAncestor, isInStep } = situation;
    switch (node.name) {
        case 'always':
            return true;
        case 'cancelled':
            return isRunCancelled;
        case 'success':
            return succeeded(situation);
        case 'failure':
            return isInStep !== true && (hasFailedAncestor || [...results.values()].includes('failure'));
        case 'contains': {
            const [list, part] = node.args;
            const asked = part === undefined ? undefined : valueOf(part, situation);
            if (list === undefined || typeof asked !== 'string' || !isAllResults(list))
                return undefined;
            return [...results.values()].some((result) => result === asked.toLowerCase());
        }
        case 'startswith': {
            const [of, start] = node.args;
            return of !== undefined && start !== undefined && isOtherRef(of, valueOf(start, situation), situation) ? false : undefined;
        }
        default:
            return undefined;
    }
}
function isOtherRef(node, text, { event }) {
    if (event !== 'pull_request' || node.kind !== 'path' || typeof text !== 'string')
        return false;
    return (0,_workflow_security_expression_expression_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .L)(node) === 'github.ref' && /^refs\/(?:heads|tags)\//i.test(text);
}
function isAllResults(node) {
    if (node.kind === 'path')
        return (0,_workflow_security_expression_expression_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .L)(node) === 'needs.*.result';
    return (node.kind === 'call' && (node.name === 'join' || node.name === 'tojson') && node.args[0] !== undefined && isAllResults(node.args[0]));
}
function binaryValue(node, situation) {
    const left = valueOf(node.left, situation);
    const right = valueOf(node.right, situation);
    const isOther = isOtherRef(node.left, right, situation) || isOtherRef(node.right, left, situation);
    if (isOther && (node.operator === '==' || node.operator === '!='))
        return node.operator === '!=';
    if (node.operator === '&&')
        return and(truth(left), truth(right));
    if (node.operator === '||')
        return not(and(not(truth(left)), not(truth(right))));
    if (left === undefined || right === undefined || (node.operator !== '==' && node.operator !== '!='))
        return undefined;
    if (typeof left !== typeof right)
        return undefined;
    const isEqual = typeof left === 'string' && typeof right === 'string' ? left.toLowerCase() === right.toLowerCase() : left === right;
    return isEqual === (node.operator === '==');
}
function truth(value) {
    return value === undefined ? undefined : Boolean(value);
}
function not(value) {
    return value === undefined ? undefined : !value;
}
function and(a, b) {
    if (a === false || b === false)
        return false;
    return a === true && b === true ? true : undefined;
}


/***/ }),

/***/ 22420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z7: () => (/* binding */ changeEvent),
/* harmony export */   _7: () => (/* binding */ situationOf),
/* harmony export */   dM: () => (/* binding */ notRunningWith),
/* harmony export */   kY: () => (/* binding */ skippedBy)
/* harmony export */ });
/* harmony import */ var _situation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97876);

const CHANGE_EVENTS = ['pull_request', 'merge_group', 'pull_request_target', 'push'];
function changeEvent({ triggers }) {
    return CHANGE_EVENTS.find((each) => triggers.some(({ event }) => event === each));
}
function situationOf({ needs }, workflow, odd) {
    const results = needs.map(({ value }) => value.toLowerCase()).map((need) => [need, 'success']);
    return {
        results: new Map(odd === undefined ? results : [...results, [odd.need.toLowerCase(), odd.result]]),
        isRunCancelled: false,
        hasFailedAncestor: false,
        event: changeEvent(workflow),
    };
}
function skippedBy(job, workflow) {
    if ((0,_situation_js__WEBPACK_IMPORTED_MODULE_0__/* .runsIn */ .UN)(job, situationOf(job, workflow)) === false)
        return undefined;
    return oddThatSkips(job, workflow, ['failure']);
}
function notRunningWith(job, workflow) {
    const [first] = job.needs;
    if (first !== undefined && (0,_situation_js__WEBPACK_IMPORTED_MODULE_0__/* .runsIn */ .UN)(job, situationOf(job, workflow)) === false)
        return { need: first.value, result: 'success' };
    return oddThatSkips(job, workflow, ['failure', 'skipped', 'cancelled']);
}
function oddThatSkips(job, workflow, results) {
    for (const result of results) {
        for (const { value } of job.needs) {
            const odd = { need: value, result };
            if ((0,_situation_js__WEBPACK_IMPORTED_MODULE_0__/* .runsIn */ .UN)(job, situationOf(job, workflow, odd)) === false)
                return odd;
        }
    }
    return undefined;
}


/***/ }),

/***/ 11445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pathText),
/* harmony export */   N: () => (/* binding */ nodesOf)
/* harmony export */ });
function pathText({ keys }) {
    return keys.join('.').toLowerCase();
}
function* nodesOf(tree) {
    yield tree;
    switch (tree.kind) {
        case 'path':
            for (const each of tree.computed)
                yield* nodesOf(each);
            return;
        case 'call':
            for (const each of tree.args)
                yield* nodesOf(each);
            return;
        case 'binary':
            yield* nodesOf(tree.left);
            yield* nodesOf(tree.right);
            return;
        case 'not':
            yield* nodesOf(tree.inner);
            return;
        case 'literal':
    }
}


/***/ }),

/***/ 24335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bk: () => (/* binding */ expressionsOfFile),
  g7: () => (/* binding */ treeOf),
  bm: () => (/* binding */ writtenExpressions)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/expressions/expression-spans.js
var expression_spans = __webpack_require__(51995);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/expression/expression-tokens.js
const TOKEN = /\s*(?:'((?:[^']|'')*)'|"([^"]*)"|([-+]?(?:0x[0-9a-f]+|0o[0-7]+|(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?))(?![\w-])|([A-Za-z_][\w-]*)|(&&|\|\||[=!<>]=|[()[\].,!<>*]))/iy;
function expressionTokens(expression) {
    const tokens = [];
    const end = expression.trimEnd().length;
    for (let at = 0; at < end; at = TOKEN.lastIndex) {
        TOKEN.lastIndex = at;
        const match = TOKEN.exec(expression);
        if (match === null)
            return undefined;
        const [, single, double, digits, name, operator] = match;
        if (single !== undefined)
            tokens.push({ kind: 'text', text: single.replaceAll("''", "'") });
        else if (double !== undefined)
            tokens.push({ kind: 'text', text: double });
        else if (digits !== undefined)
            tokens.push({ kind: 'number', text: digits });
        else if (name !== undefined)
            tokens.push({ kind: 'name', text: name });
        else if (operator !== undefined)
            tokens.push({ kind: 'operator', text: operator });
    }
    return tokens;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/expression/read-expression.js

const MAX_LENGTH = 21_000;
const MAX_DEPTH = 60;
const STRENGTH = { '||': 1, '&&': 2, '==': 3, '!=': 3, '<': 4, '<=': 4, '>': 4, '>=': 4 };
const WORDS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
function readExpression(expression) {
    if (expression.length > MAX_LENGTH)
        return undefined;
    const tokens = expressionTokens(expression);
    if (tokens === undefined || tokens.length === 0)
        return undefined;
    const reader = new Reader(tokens);
    const tree = reader.binary(0, 0);
    return reader.isAtEnd() ? tree : undefined;
}
function keyOf(base, keys, computed) {
    switch (base.kind) {
        case 'path':
            return { kind: 'path', keys: [...base.keys, ...keys], computed: [...base.computed, ...computed] };
        case 'call':
            return { ...base, rest: [...base.rest, ...keys] };
        case 'binary':
            if (base.operator !== '||' && base.operator !== '&&')
                return { kind: 'literal', value: null };
            return { ...base, left: keyOf(base.left, keys, computed), right: keyOf(base.right, keys, computed) };
        case 'literal':
        case 'not':
            return { kind: 'literal', value: null };
    }
}
class Reader {
    #at = 0;
    #tokens;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    isAtEnd() {
        return this.#at >= this.#tokens.length;
    }
    binary(strength, depth) {
        let left = this.#unary(depth + 1);
        while (left !== undefined) {
            const operator = this.#operator();
            const own = STRENGTH[operator ?? ''];
            if (operator === undefined || own === undefined || own <= strength)
                return left;
            this.#at += 1;
            const right = this.binary(own, depth + 1);
            left = right && { kind: 'binary', operator, left, right };
        }
        return undefined;
    }
    #unary(depth) {
        if (depth > MAX_DEPTH)
            return undefined;
        if (!this.#take('!'))
            return this.#primary(depth);
        const inner = this.#unary(depth + 1);
        return inner && { kind: 'not', inner };
    }
    #primary(depth) {
        if (this.#take('(')) {
            const inner = this.binary(0, depth);
            return inner !== undefined && this.#take(')') ? this.#suffixes(inner, depth) : undefined;
        }
        const token = this.#tokens[this.#at];
        if (token === undefined || token.kind === 'operator')
            return undefined;
        this.#at += 1;
        if (token.kind === 'text')
            return { kind: 'literal', value: token.text };
        if (token.kind === 'number')
            return { kind: 'literal', value: Number(token.text) };
        const name = token.text.toLowerCase();
        if (this.#take('(')) {
            const args = this.#arguments(depth);
            return args && this.#suffixes({ kind: 'call', name, args, rest: [] }, depth);
        }
        const word = WORDS.get(name);
        return word === undefined ? this.#suffixes({ kind: 'path', keys: [name], computed: [] }, depth) : { kind: 'literal', value: word };
    }
    #arguments(depth) {
        const args = [];
        if (this.#take(')'))
            return args;
        do {
            const arg = this.binary(0, depth + 1);
            if (arg === undefined)
                return undefined;
            args.push(arg);
        } while (this.#take(','));
        return this.#take(')') ? args : undefined;
    }
    #suffixes(base, depth) {
        const keys = [];
        const computed = [];
        for (;;) {
            if (this.#take('.')) {
                const token = this.#tokens[this.#at];
                this.#at += 1;
                if (token?.kind !== 'name' && token?.text !== '*')
                    return undefined;
                keys.push(token.text);
            }
            else if (this.#take('[')) {
                const index = this.#take('*') ? undefined : this.binary(0, depth + 1);
                if (!this.#take(']'))
                    return undefined;
                const isName = index?.kind === 'literal' && typeof index.value === 'string';
                keys.push(isName ? String(index.value) : '*');
                if (index !== undefined && index.kind !== 'literal')
                    computed.push(index);
            }
            else
                break;
        }
        return keys.length === 0 ? base : keyOf(base, keys, computed);
    }
    #operator() {
        const token = this.#tokens[this.#at];
        return token?.kind === 'operator' ? token.text : undefined;
    }
    #take(text) {
        if (this.#operator() !== text)
            return false;
        this.#at += 1;
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/written-expressions.js


function writtenExpressions(file, { range, value }) {
    if (!value.includes('${{'))
        return [];
    const raw = file.text.slice(range.start, range.end);
    const written = (0,expression_spans/* expressionSpans */.k)(raw);
    const read = /^['"]/.test(raw) ? (0,expression_spans/* expressionSpans */.k)(value) : written;
    return read.map(({ inner }, index) => {
        const span = read.length === written.length ? written[index] : undefined;
        const place = { start: range.start + (span?.start ?? 0), end: range.start + (span?.end ?? raw.length) };
        return { ...place, inner, tree: treeOf(inner) };
    });
}
function expressionsOfFile({ text }) {
    return (0,expression_spans/* expressionSpans */.k)(text)
        .filter(({ start }) => !/^\s*#/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)))
        .map(({ start, end, inner }) => ({ start, end, inner, tree: treeOf(inner) ?? unquoted(inner) }));
}
function unquoted(inner) {
    return inner.includes("''") ? treeOf(inner.replaceAll("''", "'")) : undefined;
}
function treeOf(inner) {
    if (!trees.has(inner)) {
        if (trees.size >= MAX_KEPT)
            trees.clear();
        trees.set(inner, readExpression(inner));
    }
    return trees.get(inner);
}
const MAX_KEPT = 2000;
const trees = new Map();


/***/ })

};
