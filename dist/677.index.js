export const id = 677;
export const ids = [677];
export const modules = {

/***/ 5578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ toFindingDocument)
/* harmony export */ });
/** A finding in the form in which SAR's documents hold it: signal and triage side by side, absent keys left out. */
function toFindingDocument(finding) {
    const { signal, severity, decision, route, owner, firstSeen, sla, waived } = finding;
    const { artefact } = signal;
    return {
        id: signal.id,
        sensor: signal.sensor,
        rule: signal.rule,
        layer: signal.layer,
        condition: signal.condition,
        impact: signal.impact,
        severity,
        decision: { ...decision },
        route,
        ...(owner !== undefined && { owner }),
        firstSeen,
        sla: { ...sla },
        ...(waived !== undefined && { waived: { ...waived } }),
        artefact: { ...artefact, ...(artefact.via !== undefined && { via: [...artefact.via] }) },
        ...(signal.ecosystem !== undefined && { ecosystem: signal.ecosystem }),
        message: signal.message,
        expected: signal.expected,
        actual: signal.actual,
        evidence: signal.evidence.map(toEvidenceDocument),
        help: signal.help,
        ...(signal.playbook !== undefined && { playbook: signal.playbook }),
        ...(signal.fix !== undefined && { fix: toFixDocument(signal.fix) }),
        ...(signal.pedantic !== undefined && { pedantic: signal.pedantic }),
    };
}
function toEvidenceDocument({ path, line, text }) {
    return { path, ...(line !== undefined && { line }), text };
}
function toFixDocument({ title, edits }) {
    return { title, edits: edits.map(({ path, start, end, text }) => ({ path, start, end, text })) };
}


/***/ }),

/***/ 5773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   Vp: () => (/* binding */ originRepository),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   eR: () => (/* binding */ currentBranch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2731);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2867);





/** The branch that is checked out; undefined for a detached head, and where there is no git. */
function currentBranch(root) {
    const head = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(root, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
    return head.ok && head.text.trim() !== '' ? head.text.trim() : undefined;
}
/**
 * The files that differ between the merge base with `base` and the work tree, new ones included; paths are relative to `root`, and only
 * what is in it counts.
 *
 * @throws UserError when git does not know the base, e.g. in a shallow checkout
 */
function changedFiles(root, base) {
    const merge = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(root, ['merge-base', '--end-of-options', base, 'HEAD']);
    if (!merge.ok) {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`git finds no common commit of ${base} and HEAD in ${root}${merge.why === '' ? '' : ` (${merge.why})`}; fetch it (actions/checkout: fetch-depth: 0), or judge everything`);
    }
    const comparison = [
        'diff',
        '--name-only',
        '-z',
        '--relative',
        '--no-ext-diff',
        '--no-textconv',
        '--ignore-submodules=dirty',
        merge.text.trim(),
    ];
    const top = rootOf(root);
    const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, '.git')) ? { workTree: top } : {};
    const changed = withIndexCopy(root, (index) => (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(root, comparison, { settings: withoutFilters(root), index, ...files }));
    const untracked = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(root, ['ls-files', '-z', '--others', '--exclude-standard'], files);
    if (!changed.ok)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`git cannot compare ${root} with ${base}: ${changed.why}`);
    return new Set([...changed.text.split('\0'), ...(untracked.ok ? untracked.text.split('\0') : [])].filter((path) => path !== ''));
}
/** Runs git on a copy of the index: a comparison writes down what it learned of files that were only touched. */
function withIndexCopy(root, run) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'sar-index-'));
    const index = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'index');
    try {
        const own = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(root, ['rev-parse', '--git-path', 'index']);
        const path = own.ok ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, own.text.replace(/\n$/, '')) : undefined;
        // A bare repository has none, and git itself says what is wrong with comparing it.
        if (path !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            copyIndex(path, index);
        return run(index);
    }
    catch (error) {
        return { ok: false, why: error instanceof Error ? error.message : String(error) };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}
/**
 * A copy as old as the index, to the second. By the time of the index git knows which files changed after it in the same moment, and
 * looks into them although their times and sizes are unchanged: https://git-scm.com/docs/racy-git
 */
function copyIndex(path, copy) {
    const seconds = Math.floor((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).mtimeMs / 1000);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(path, copy);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(copy, seconds, seconds);
}
/** Settings that switch off the programs through which git would read changed files (`filter.<name>.clean`). */
function withoutFilters(root) {
    const keys = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(root, ['config', '--list', '--name-only', '-z']);
    const filters = keys.ok ? keys.text.split('\0').filter((key) => /^filter\..*\.(?:clean|process|required)$/s.test(key)) : [];
    return Object.fromEntries(filters.map((key) => [key, key.endsWith('.required') ? 'false' : '']));
}
/** The root of the checkout that holds a folder: the nearest one upwards with `.git`; the folder itself when there is none. */
function rootOf(folder) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder);
    for (let at = start;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) === at)
            return start;
    }
}
/** `https://host/owner/repo`, `ssh://git@host:22/owner/repo`, `git@host:owner/repo`, of a host that has "github" in its name. */
const ORIGIN = /^(?:[a-z+]+:\/\/)?(?:[^@/\s]*@)?[^/:@\s]*github[^/:@\s]*(?::\d+)?[/:]([A-Za-z0-9][\w-]{0,99})\/([\w.-]{1,100}?)(?:\.git)?\/?$/;
/** The GitHub repository in the address of the remote `origin`; undefined when there is none. */
function originRepository(root) {
    const origin = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(root, ['config', '--get', 'remote.origin.url']);
    const found = origin.ok ? ORIGIN.exec(origin.text.trim().slice(0, 2000)) : null;
    const [, owner, repo] = found ?? [];
    return owner === undefined || repo === undefined ? undefined : { owner, repo };
}


/***/ }),

/***/ 3277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ stateDirectory)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(2731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory-files.js
var state_directory_files = __webpack_require__(2914);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory-lock.js





/** A lock is held for milliseconds; one that is older than this was left behind by a process that ended. */
const STALE_MS = 30_000;
/** The lock's own text is shorter. */
const MAX_LOCK_BYTES = 500;
/**
 * Tries once to lock a folder of the checkout, by a file `.lock` that only one process can create. It holds the process's id and
 * the time, for people; a lock that was left behind is removed.
 *
 * @param now milliseconds since 1970
 * @returns the lock, or who holds it
 * @throws UserError when the folder cannot be written, or something else has the lock's name
 */
function tryLock(root, folder, now) {
    const path = `${folder}/.lock`;
    const file = (0,state_directory_files/* insidePath */.yt)(root, path, 'written');
    const own = JSON.stringify({ pid: process.pid, at: new Date(now).toISOString(), token: (0,external_node_crypto_.randomUUID)() });
    try {
        (0,state_directory_files/* refuseLinks */.UA)(root, file, path, 'written');
        const made = (0,state_directory_files/* makeFolder */.fc)(root, (0,external_node_path_.dirname)(file), path);
        if (create(file, own))
            return heldLock(file, own, made);
        const holder = readLock(file, path);
        if (holder === undefined)
            return { heldBy: `${path} was just released` };
        if (Math.abs(now - holder.since) <= STALE_MS)
            return { heldBy: holder.text };
        breakLock(file, holder.text);
        return { heldBy: `${path} was left behind and is removed` };
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            throw error;
        throw new user_error/* UserError */.y(`${path} cannot be written: ${error.code ?? String(error)}`);
    }
}
function create(file, text) {
    try {
        (0,external_node_fs_.writeFileSync)(file, text, { flag: 'wx' });
        return true;
    }
    catch (error) {
        const { code } = error;
        // A folder that another process made for its lock, and removed again since.
        if (code === 'EEXIST' || code === 'ENOENT')
            return false;
        throw error;
    }
}
function heldLock(file, own, made) {
    const isHeld = () => textOf(file) === own;
    return {
        isHeld,
        release: () => {
            if (isHeld())
                (0,external_node_fs_.rmSync)(file, { force: true });
            if (made !== undefined)
                removeEmpty((0,external_node_path_.dirname)(file), made);
        },
    };
}
function removeEmpty(folder, topmost) {
    try {
        for (let at = folder; at.length >= topmost.length; at = (0,external_node_path_.dirname)(at))
            (0,external_node_fs_.rmdirSync)(at);
    }
    catch {
        // Not empty: something was written, here or by another process.
    }
}
function readLock(file, path) {
    const stat = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
    if (stat === undefined)
        return undefined;
    if (!stat.isFile())
        throw new user_error/* UserError */.y(`${path} is no file; remove it`);
    const text = stat.size > MAX_LOCK_BYTES ? '' : (textOf(file) ?? '');
    const at = Date.parse(/"at":"([^"]{1,40})"/.exec(text)?.[1] ?? '');
    // Without a time in it, a lock is being written right now, or was never one of ours.
    return { text, since: Number.isNaN(at) ? stat.mtimeMs : at };
}
/**
 * Takes a lock that was left behind out of the way. Two processes may see the same old lock, and the slower one could take the
 * quicker one's new lock: it is moved first, looked at, and put back when it is not the old one.
 */
function breakLock(file, stale) {
    const aside = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.lock-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        (0,external_node_fs_.renameSync)(file, aside);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return;
        throw error;
    }
    try {
        const text = textOf(aside);
        if (text !== stale && text !== undefined && text.length <= MAX_LOCK_BYTES)
            (0,external_node_fs_.linkSync)(aside, file);
    }
    catch {
        // Somebody locked meanwhile: the owner of the lock that was moved sees that it is no longer held.
    }
    finally {
        (0,external_node_fs_.rmSync)(aside, { force: true });
    }
}
function textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory.js




/** A larger file is neither read nor written. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;
/** Longer than a lock that was left behind is respected. */
const MAX_WAIT_MS = 60_000;
const PAUSE_MS = 10;
/** More than fit into the longest wait with its pauses. */
const MOST_TRIES = 2000;
/**
 * The state directory of a checkout. Nothing is created before something is written, and a directory that is a link out of the
 * checkout is refused: the repository is not trusted. A change is computed without a lock, and written under one when what it was
 * computed from is still there; otherwise it is computed again.
 *
 * @param directory relative to the root, e.g. `.sar`
 */
function stateDirectory(tree, directory, { pause = promises_.setTimeout, now = Date.now, maxWaitMs = MAX_WAIT_MS } = {}) {
    const read = async (path) => readState(tree, `${directory}/${path}`);
    return {
        place: directory,
        read,
        update: async (_message, change) => {
            const until = now() + maxWaitMs;
            for (let tries = 1;; tries += 1) {
                const seen = new Map();
                const asked = await change(async (path) => remember(seen, path, readState(tree, `${directory}/${path}`)));
                const isCurrent = () => [...seen].every(([path, text]) => readState(tree, `${directory}/${path}`) === text);
                const files = below(directory, asked);
                const held = asked.size === 0 ? undefined : tryLock(tree.root, directory, now());
                if (held === undefined ? isCurrent() : 'release' in held && writeUnder(held, isCurrent, tree.root, files))
                    return;
                if (now() >= until || tries >= MOST_TRIES)
                    throw busy(directory, held);
                // Up to a tenth of a second, and never the same for two that wait for each other.
                await pause(PAUSE_MS * Math.min(tries, 10) * (0.5 + Math.random()));
            }
        },
    };
}
/** The first answer counts: a change is computed from one state of every file. */
function remember(seen, path, text) {
    if (!seen.has(path))
        seen.set(path, text);
    return seen.get(path);
}
function readState(tree, path) {
    const content = tree.read(path, MAX_FILE_BYTES);
    if (content.kind === 'text')
        return content.text;
    if (content.kind === 'absent')
        return undefined;
    throw new user_error/* UserError */.y(`${path} cannot be read: ${content.kind === 'unreadable' ? content.reason : content.kind}`);
}
function below(directory, change) {
    for (const [path, text] of change) {
        if (text !== null && Buffer.byteLength(text) > MAX_FILE_BYTES)
            throw new user_error/* UserError */.y(`${directory}/${path} would be larger than ${MAX_FILE_BYTES} bytes; move its older content to another file`);
    }
    return new Map([...change].map(([path, text]) => [`${directory}/${path}`, text]));
}
/** False when somebody else wrote meanwhile; then nothing is written. */
function writeUnder(lock, isCurrent, root, change) {
    try {
        if (!isCurrent() || !lock.isHeld())
            return false;
        (0,state_directory_files/* applyInside */.XK)(root, change);
        return true;
    }
    finally {
        lock.release();
    }
}
function busy(directory, held) {
    const holder = held !== undefined && 'heldBy' in held ? ` (${held.heldBy.slice(0, 200)})` : '';
    return new user_error/* UserError */.y(`${directory} is being written by somebody else all the time${holder}; try again, or remove ${directory}/.lock when no other process works here`);
}


/***/ }),

/***/ 356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkCacheWiring)
/* harmony export */ });
/* harmony import */ var _sar_search__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2951);
/* harmony import */ var _patrol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7559);


/** The cache-wiring check alone, with the verdict on every job. Writes nothing. */
function checkCacheWiring(input) {
    const { survey, onlyPaths, pedantic, rules } = input;
    const report = (0,_sar_search__WEBPACK_IMPORTED_MODULE_0__/* .judgeCacheWiring */ .Y)(survey.repository, survey.baseline.cache, onlyPaths);
    const signals = report.signals.filter((signal) => (pedantic || signal.pedantic !== true) && (rules === undefined || rules.includes(signal.rule)));
    const base = {
        sensor: 'cache-wiring',
        layer: 'L2',
        scope: { unit: 'jobs', judged: report.jobs.filter(({ verdict }) => verdict !== 'unknown').length, unjudged: report.unjudged },
    };
    const reading = signals.length === 0 ? { ...base, outcome: 'clear' } : { ...base, outcome: 'signals', signals };
    return { findings: (0,_patrol_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)(input, [reading]).findings, report, counts: countJobs(report) };
}
function countJobs({ jobs }) {
    const count = (verdict) => jobs.filter((job) => job.verdict === verdict).length;
    const [wired, missing, exempt, unknown] = [count('wired'), count('missing'), count('exempt'), count('unknown')];
    const installing = jobs.filter(({ ecosystems }) => ecosystems.length > 0).length;
    return {
        total: jobs.length,
        installing,
        wired,
        missing,
        exempt,
        unknown,
        wiringRate: wired + missing === 0 ? 1 : wired / (wired + missing),
    };
}


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ FAIL_ON_LEVELS),
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   XV: () => (/* binding */ parseFailOn)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4500);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(304);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2731);

/** Every value of `fail-on`. */
const FAIL_ON_LEVELS = [..._sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC, 'never', ..._sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.map((severity) => `new:${severity}`)];
/**
 * Reads `P0` … `P3`, `never`, `new:P2`; case does not matter.
 *
 * @throws UserError for anything else
 */
function parseFailOn(text) {
    const match = /^(new:)?(P[0-3])$/i.exec(text.trim());
    if (match !== null)
        return { kind: match[1] === undefined ? 'any' : 'new', severity: (match[2] ?? '').toUpperCase() };
    if (text.trim().toLowerCase() === 'never')
        return { kind: 'never' };
    const near = (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .nearestWord */ .z)(text, FAIL_ON_LEVELS);
    throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`fail-on takes ${FAIL_ON_LEVELS.join(', ')}, not "${text}"${near === undefined ? '' : `; did you mean ${near}?`}`);
}
/** The findings for which a run fails: at or above the threshold, not waived, and not accepted where only new ones count. */
function failing(findings, failOn, accepted) {
    if (failOn.kind === 'never')
        return [];
    return findings.filter(({ severity, waived, signal }) => waived === undefined && (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .du)(severity, failOn.severity) && (failOn.kind === 'any' || !accepted.has(signal.id)));
}


/***/ }),

/***/ 995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readKnownFindings),
/* harmony export */   q: () => (/* binding */ findingsRecord)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2731);

const FILE = 'findings.json';
const SCHEMA = 'sar.findings/1';
const NONE = { firstSeen: new Map(), accepted: new Set() };
/**
 * Reads the findings that `--accept` recorded; none when there is no record.
 *
 * @throws UserError when the record cannot be read, or has a major version that is not known
 */
async function readKnownFindings(store) {
    const text = await store.read(FILE);
    if (text === undefined)
        return NONE;
    const where = `${store.place}/${FILE}`;
    const document = parsed(text, where);
    if (document['schema'] !== SCHEMA) {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where} has the schema ${JSON.stringify(document['schema'])}, and this version of SAR reads ${SCHEMA}; update SAR, or record anew with --accept`);
    }
    const accepted = document['accepted'];
    if (typeof accepted !== 'object' || accepted === null || Array.isArray(accepted))
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where} has no "accepted"; record anew with --accept`);
    const firstSeen = new Map();
    for (const [id, entry] of Object.entries(accepted)) {
        const seen = typeof entry === 'object' && entry !== null ? entry.firstSeen : undefined;
        if (typeof seen !== 'string' || !/^\d{4}-\d\d-\d\dT/.test(seen) || Number.isNaN(Date.parse(seen)))
            throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where}: "firstSeen" of ${id} is no date; record anew with --accept`);
        firstSeen.set(id, seen);
    }
    return { firstSeen, accepted: new Set(firstSeen.keys()) };
}
/** The record of today's findings, for people to read in a diff: one entry a finding, by id. */
function findingsRecord(findings) {
    const accepted = {};
    const sorted = findings.filter(({ waived }) => waived === undefined).toSorted((a, b) => (a.signal.id < b.signal.id ? -1 : 1));
    for (const { signal, firstSeen } of sorted)
        accepted[signal.id] = { firstSeen, rule: signal.rule, path: signal.artefact.path };
    return { path: FILE, text: `${JSON.stringify({ schema: SCHEMA, accepted }, undefined, 2)}\n` };
}
function parsed(text, where) {
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
            return value;
    }
    catch {
        // Told below: the same advice as for JSON that is no object.
    }
    throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where} is not readable as JSON; restore it, or record anew with --accept`);
}


/***/ }),

/***/ 7559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  r: () => (/* binding */ patrol)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/severity.js
var severity = __webpack_require__(4500);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/decide/day.js
var day = __webpack_require__(2280);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/severity/severity.generated.json
const severity_generated_namespaceObject = /*#__PURE__*/JSON.parse('{"y":[{"severity":"P0","name":"critical","question":"Data loss or security breach?","impacts":["data-loss","security"],"sla-hours":1,"route":"incident"},{"severity":"P1","name":"blocker","question":"Blocks pull requests or deployment?","impacts":["blocks"],"sla-hours":4,"route":"dispatch"},{"severity":"P2","name":"degraded","question":"Measurably degrades performance or reliability?","impacts":["degrades"],"sla-hours":24,"route":"backlog"},{"severity":"P3","name":"advisory","question":"None of these?","impacts":["advisory"],"sla-hours":168,"route":"registry"}],"J":{"incident":"escalate to the owner, open a P0 incident issue, halt all autonomous actions","dispatch":"dispatch the coding agent or auto-fix, run the matching playbook, open a blocker issue","backlog":"schedule remediation, update the failure-rate variable, add to the SAR backlog","registry":"add to the gap registry, queue for the next SAR sprint"}}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/severity/severity-table.js

/** The severity rules, compiled from `data/severity.yml`. */
const SEVERITY_TABLE = {
    levels: severity_generated_namespaceObject.y.map((level) => ({
        severity: level.severity,
        name: level.name,
        question: level.question,
        impacts: level.impacts,
        slaHours: level['sla-hours'],
        route: level.route,
    })),
    routes: severity_generated_namespaceObject.J,
};
/** The row that decides for an impact: the first in the flowchart that names it. */
function levelOfImpact(impact) {
    const level = SEVERITY_TABLE.levels.find((candidate) => candidate.impacts.includes(impact));
    if (level === undefined)
        throw new Error(`no severity level for impact ${impact}`);
    return level;
}
/** The row of a severity: its SLA and route. */
function levelOfSeverity(severity) {
    const level = SEVERITY_TABLE.levels.find((candidate) => candidate.severity === severity);
    if (level === undefined)
        throw new Error(`no severity level ${severity}`);
    return level;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/baseline.js
var load_baseline = __webpack_require__(668);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/origin.js
var origin = __webpack_require__(8517);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var glob = __webpack_require__(4727);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/decide/decide.js

/**
 * Makes the decision function of a baseline. The severity comes from the most specific rule that says anything:
 *
 * 1. `triage`: the first entry that matches, if it sets a severity (later entries are not asked, as in the flowchart, where
 *    the first yes decides);
 * 2. the rule's own level (`cache.rules.<rule>`, `sensors.<sensor>.rules.<rule>`); `off` means that there is no finding, whatever `triage` says;
 * 3. the sensor's severity (`sensors.<sensor>.severity`);
 * 4. the severity table, by the signal's impact.
 *
 * Deadline and route follow from the severity, the owner is the baseline's, unless the matching entry sets them.
 */
function decider(baseline, branch) {
    const overrides = baseline.triage.map((override, index) => compileOverride(override, index, branch));
    return (signal) => {
        if (ruleLevel(baseline, signal)?.level === 'off')
            return 'off';
        const override = overrides.find((candidate) => candidate.matches(signal));
        const { severity, decision } = decideSeverity(baseline, signal, override);
        const level = levelOfSeverity(severity);
        const owner = override?.set.owner ?? baseline.owner;
        return {
            severity,
            decision: withOtherSettings(baseline, decision, override),
            slaHours: override?.set['sla-hours'] ?? level.slaHours,
            route: override?.set.route ?? level.route,
            ...(owner !== undefined && { owner }),
        };
    };
}
function decideSeverity(baseline, signal, override) {
    if (override?.set.severity !== undefined) {
        const where = (0,load_baseline/* describeOrigin */.uN)(baseline, ['triage', override.index]);
        const why = override.reason === undefined ? `the first entry that matches: ${where}` : `${override.reason} (${where})`;
        return { severity: override.set.severity, decision: { by: `triage[${override.index}]`, why } };
    }
    const rule = ruleLevel(baseline, signal);
    if (rule !== undefined && rule.level !== 'off') {
        const why = `the rule's severity: ${(0,load_baseline/* describeOrigin */.uN)(baseline, rule.path)}`;
        return { severity: rule.level, decision: { by: (0,origin/* documentPathText */.I)(rule.path), why } };
    }
    const sensor = sensorSeverity(baseline, signal.sensor);
    if (sensor !== undefined) {
        const why = `the sensor's severity: ${(0,load_baseline/* describeOrigin */.uN)(baseline, ['sensors', signal.sensor, 'severity'])}`;
        return { severity: sensor, decision: { by: `sensors.${signal.sensor}.severity`, why } };
    }
    const { severity, question, impacts } = levelOfImpact(signal.impact);
    const why = impacts.includes('advisory') ? 'none of the questions of the severity table applies' : `${question} Yes.`;
    return { severity, decision: { by: `impact:${signal.impact}`, why } };
}
/** The sections that hold the rules' levels, by sensor. */
function ruleSection(baseline, sensor) {
    if (sensor === 'cache-wiring')
        return { path: ['cache', 'rules'], rules: baseline.cache.rules };
    const sensors = baseline.sensors;
    const rules = Object.hasOwn(sensors, sensor) ? sensors[sensor]?.rules : undefined;
    return rules === undefined ? undefined : { path: ['sensors', sensor, 'rules'], rules };
}
/** The level of a rule and where it is written, where the baseline gives it one. */
function ruleLevel(baseline, { sensor, rule }) {
    const section = ruleSection(baseline, sensor);
    const level = section !== undefined && Object.hasOwn(section.rules, rule) ? section.rules[rule] : undefined;
    return section === undefined || level === undefined ? undefined : { level, path: [...section.path, rule] };
}
function sensorSeverity(baseline, sensor) {
    const sensors = baseline.sensors;
    return Object.hasOwn(sensors, sensor) ? sensors[sensor]?.severity : undefined;
}
/** Adds to the reason what the matching entry of `triage` sets besides the severity. */
function withOtherSettings(baseline, decision, override) {
    if (override === undefined)
        return decision;
    const { 'sla-hours': slaHours, route, owner } = override.set;
    const others = Object.entries({ 'sla-hours': slaHours, route, owner }).flatMap(([key, value]) => (value === undefined ? [] : [key]));
    if (others.length === 0)
        return decision;
    return { by: decision.by, why: `${decision.why}; ${others.join(', ')} by ${(0,load_baseline/* describeOrigin */.uN)(baseline, ['triage', override.index])}` };
}
function compileOverride({ match, set, reason }, index, branch) {
    const sensor = compileOptional(match.sensor);
    const rule = compileOptional(match.rule);
    const path = compileOptional(match.path);
    const onBranch = match.branch === undefined || (branch !== undefined && (0,glob/* compileGlob */.SO)(match.branch).matches(branch));
    const matches = (signal) => onBranch &&
        sensor?.matches(signal.sensor) !== false &&
        rule?.matches(signal.rule) !== false &&
        path?.matches(signal.artefact.path) !== false;
    return { index, set, reason, matches };
}
function compileOptional(pattern) {
    return pattern === undefined ? undefined : (0,glob/* compileGlob */.SO)(pattern);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/decide/sla-clock.js
const MS_PER_HOUR = 3_600_000;
/**
 * When a finding is due: `firstSeen` plus the hours of its SLA. A first sighting that is missing, unreadable or later than
 * `now` counts as now. Times are ISO 8601 in UTC.
 */
function slaClock(firstSeen, hours, now) {
    const recorded = firstSeen === undefined ? Number.NaN : Date.parse(firstSeen);
    const since = Number.isNaN(recorded) ? now.getTime() : Math.min(recorded, now.getTime());
    const due = since + hours * MS_PER_HOUR;
    return { firstSeen: new Date(since).toISOString(), sla: { hours, dueAt: new Date(due).toISOString(), breached: now.getTime() > due } };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/governance/governance-signal.js
var governance_signal = __webpack_require__(229);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/waivers/exception-signals.js

const EXPIRED_NOTES = {
    used: '; what it covered is still there',
    unused: ' and covers nothing any more',
    unknown: '',
};
/** An exception that is past its last day, as a signal. It weighs more while there still is something that it would cover. */
function expiredSignal(exception, today, use) {
    const { until } = exception.waived;
    return (0,governance_signal/* governanceSignal */.XT)('expired-waiver', exception.identity, exception.artefact, {
        message: `${exception.name} held until ${until}${EXPIRED_NOTES[use]}`,
        expected: `a last day from ${today} on, or no such ${exception.waived.by}`,
        actual: until,
        ...(use === 'unused' && { impact: 'advisory' }),
    });
}
/** An exception that applies to no finding, as a signal. */
function unusedSignal(exception) {
    return (0,governance_signal/* governanceSignal */.XT)('unused-waiver', exception.identity, exception.artefact, {
        message: `${exception.name} applies to no finding`,
        expected: 'at least one finding that it covers',
        actual: 'none',
    });
}
/**
 * True when every sensor that could have found what an exception covers ran, answered, and judged everything where it
 * reaches. Only then does "no finding" mean that it is not needed.
 */
function couldHaveMatched(exception, { readings, enabledSensors, sensorOfRule }) {
    const named = [...sensorOfRule].filter(([rule]) => exception.covers(rule)).map(([, sensor]) => sensor);
    const sensors = named.length > 0 ? new Set(named) : new Set(enabledSensors);
    return [...sensors].every((sensor) => {
        const reading = readings.find((candidate) => candidate.sensor === sensor);
        return reading !== undefined && reading.outcome !== 'unknown' && !reading.scope.unjudged.some(({ path }) => exception.reaches(path));
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/waivers/exceptions.js

/** The waivers of a baseline as exceptions, in its order. */
function waiverExceptions(baseline) {
    return baseline.waivers.map((waiver, index) => waiverException(baseline, waiver, index));
}
function waiverException(baseline, { rule, path, job, reason, owner, expires }, index) {
    const rules = (0,glob/* compileGlob */.SO)(rule);
    const paths = path === undefined ? undefined : (0,glob/* compileGlob */.SO)(path);
    const jobs = job === undefined ? undefined : (0,glob/* compileGlob */.SO)(job);
    const { source, line, column } = (0,load_baseline/* originOf */.yv)(baseline, ['waivers', index]);
    const reaches = (candidate) => paths?.matches(candidate) !== false;
    return {
        waived: { by: 'waiver', reason, owner, until: expires },
        artefact: { kind: 'waiver', path: source, ...(line !== undefined && { line }), ...(column !== undefined && { column }), name: rule },
        identity: [rule, path ?? '', job ?? ''],
        name: (0,load_baseline/* describeOrigin */.uN)(baseline, ['waivers', index]),
        covers: (candidate) => rules.matches(candidate),
        matches: ({ rule: signalRule, artefact }) => rules.matches(signalRule) &&
            reaches(artefact.path) &&
            (jobs === undefined || (artefact.job !== undefined && jobs.matches(artefact.job))),
        reaches,
    };
}
/** A suppression as one exception per rule that it names: one rule of a list may be used and another not. */
function suppressionExceptions(suppression) {
    const { path, line, column, appliesTo, rules, until, reason } = suppression;
    return [...new Set(rules)].map((rule) => ({
        waived: { by: 'suppression', reason, until },
        artefact: { kind: 'suppression', path, line, column, name: rule },
        identity: [rule, reason],
        name: `sar-ignore[${rule}] in ${path}:${line}`,
        covers: (candidate) => candidate === rule,
        matches: (signal) => signal.rule === rule && signal.artefact.path === path && signal.artefact.line === appliesTo,
        reaches: (candidate) => candidate === path,
    }));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/triage.js







/**
 * Gives each signal a severity, a deadline, a route and an owner, and says which rule decided (see `decider`). Waivers and
 * suppressions mark findings as accepted through their last day; the first that matches counts, waivers before suppressions.
 * What is wrong with them is itself a finding of sensor `governance`, which no waiver covers.
 */
function triage(input) {
    const { readings, baseline, now } = input;
    const decide = decider(baseline, input.branch);
    const today = (0,day/* dayOf */.k)(now);
    const exceptions = [...waiverExceptions(baseline), ...input.suppressions.flatMap(suppressionExceptions)];
    const used = new Set();
    const findings = [];
    const off = [];
    for (const reading of readings) {
        for (const signal of reading.outcome === 'signals' ? reading.signals : [])
            add(signal, exceptions);
    }
    const governance = [...exceptionSignals(input, exceptions, used, today), ...(input.suppressionProblems ?? []).map(problemSignal)];
    for (const signal of (0,governance_signal/* withDistinctIds */.rv)(governance))
        add(signal, []);
    return {
        findings: findings.sort(bySeverityAndPlace),
        unknown: readings.filter((reading) => reading.outcome === 'unknown'),
        clear: readings.filter((reading) => reading.outcome === 'clear'),
        off,
    };
    function add(signal, candidates) {
        const verdict = decide(signal);
        if (verdict === 'off') {
            off.push(signal);
            return;
        }
        const matching = candidates.filter((exception) => exception.matches(signal));
        for (const exception of matching)
            used.add(exception);
        const waived = matching.find((exception) => exception.waived.until >= today)?.waived;
        const { severity, decision, slaHours, route, owner } = verdict;
        findings.push({
            signal,
            severity,
            decision,
            route,
            ...(owner !== undefined && { owner }),
            ...slaClock(input.firstSeen(signal.id), slaHours, now),
            ...(waived !== undefined && { waived }),
        });
    }
}
function exceptionSignals({ readings, baseline, sensorOfRule, partial }, exceptions, used, today) {
    const enabledSensors = Object.entries(baseline.sensors).flatMap(([sensor, { enabled }]) => (enabled ? [sensor] : []));
    const coverage = { readings, enabledSensors, sensorOfRule: sensorOfRule ?? new Map() };
    return exceptions.flatMap((exception) => {
        const use = used.has(exception) ? 'used' : partial !== true && couldHaveMatched(exception, coverage) ? 'unused' : 'unknown';
        if (exception.waived.until < today)
            return [expiredSignal(exception, today, use)];
        return use === 'unused' ? [unusedSignal(exception)] : [];
    });
}
function problemSignal({ path, line, column, message, comment }) {
    return (0,governance_signal/* governanceSignal */.XT)('invalid-suppression', [comment], { kind: 'suppression', path, line, column }, {
        message: `this comment suppresses nothing: ${message}`,
        expected: '# sar-ignore[rule] until=YYYY-MM-DD reason',
        actual: comment,
    });
}
function bySeverityAndPlace(a, b) {
    return ((0,severity/* compareSeverity */.zK)(a.severity, b.severity) ||
        compareText(a.signal.artefact.path, b.signal.artefact.path) ||
        (a.signal.artefact.line ?? 0) - (b.signal.artefact.line ?? 0) ||
        compareText(a.signal.rule, b.signal.rule) ||
        compareText(a.signal.id, b.signal.id));
}
/** By UTF-16 units: the same on every machine, whatever its language. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/ci-health/own-patterns.js
var own_patterns = __webpack_require__(649);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/without-doubtful.js
/** A reading without its pedantic signals; clear when nothing is left. */
function withoutDoubtful(reading) {
    if (reading.outcome !== 'signals')
        return reading;
    const signals = reading.signals.filter(({ pedantic }) => pedantic !== true);
    const { signals: _all, ...rest } = reading;
    return signals.length === 0 ? { ...rest, outcome: 'clear' } : { ...reading, signals };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/run-sensors.js

/**
 * Runs sensors one after the other. A sensor that crashes is `unknown: failed` and never hides the others; one that needs the
 * network is `unknown: unreachable` when the run is offline. Doubtful signals are left out unless the run is pedantic.
 */
async function runSensors(sensors, input, options) {
    const readings = [];
    for (const sensor of sensors) {
        options.onProgress?.({ sensor, state: 'running' });
        const answer = options.offline && sensor.needsNetwork === true ? offline(sensor) : await guarded(sensor, input);
        const reading = options.pedantic ? answer : withoutDoubtful(answer);
        readings.push(reading);
        options.onProgress?.({ sensor, state: 'done', reading });
    }
    return readings;
}
async function guarded(sensor, input) {
    try {
        return await sensor.read(input);
    }
    catch (error) {
        const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        return { sensor: sensor.id, layer: sensor.layer, outcome: 'unknown', reason: 'failed', detail: `this is a bug of SAR: ${detail}` };
    }
}
function offline({ id, layer }) {
    return { sensor: id, layer, outcome: 'unknown', reason: 'unreachable', detail: 'it needs the network, and the run is offline' };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 2 modules
var lib_survey = __webpack_require__(559);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/without-repeats.js
/**
 * Readings in which nothing is said twice: a dead version of the cache action is a `dead-cache-action` of the cache wiring, and the
 * `dead-reference` of the action versions at the same line is left out. A reading that is left without signals is clear.
 */
function withoutRepeats(readings) {
    const told = new Set(readings.flatMap((reading) => (reading.outcome === 'signals' && reading.sensor === 'cache-wiring' ? placesOf(reading.signals) : [])));
    return told.size === 0 ? readings : readings.map((reading) => without(reading, told));
}
function placesOf(signals) {
    return signals.flatMap(({ rule, artefact }) => (rule === 'dead-cache-action' && artefact.line !== undefined ? [placeOf(artefact)] : []));
}
function placeOf({ path, line }) {
    return `${line ?? ''}:${path}`;
}
function without(reading, told) {
    if (reading.outcome !== 'signals' || reading.sensor !== 'action-drift')
        return reading;
    const signals = reading.signals.filter(({ rule, artefact }) => rule !== 'dead-reference' || !told.has(placeOf(artefact)));
    const { signals: _all, ...rest } = reading;
    return signals.length === 0 ? { ...rest, outcome: 'clear' } : { ...reading, signals };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/patrol.js





/** One patrol: runs the sensors and triages what they return. Writes nothing. */
async function patrol(input) {
    const { survey, now, onlyPaths, repositoryOwner } = input;
    const asOf = input.asOf ?? now.toISOString().slice(0, 10);
    const { repository, baseline } = survey;
    const sensorInput = {
        repository,
        baseline,
        asOf,
        now: now.toISOString(),
        ...(input.live !== undefined && { live: input.live }),
        ...(input.history !== undefined && { history: input.history, ownPatterns: await (0,own_patterns/* ownPatterns */.Y)(survey.tree, baseline) }),
        ...(input.changedAt !== undefined && { changedAt: input.changedAt }),
        ...(input.varsContext !== undefined && { varsContext: input.varsContext }),
        ...(onlyPaths !== undefined && { onlyPaths }),
        ...(repositoryOwner !== undefined && { repositoryOwner }),
    };
    const { offline, pedantic, onProgress } = input;
    const read = await runSensors(input.sensors, sensorInput, { offline, pedantic, ...(onProgress && { onProgress }) });
    const readings = withoutRepeats(await Promise.all(read.map(withoutLoggedSecrets)));
    return { ...judge(input, readings), readings, baseline, at: now, asOf, partial: isPartial(input) };
}
/** Logs are the one thing that sensors quote which is not in the repository. What looks for secrets is loaded where there is something to look at. */
async function withoutLoggedSecrets(reading) {
    if (reading.sensor !== 'ci-health' || reading.outcome !== 'signals')
        return reading;
    const { readingWithoutSecrets } = await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(596)]).then(__webpack_require__.bind(__webpack_require__, 5596));
    return readingWithoutSecrets(reading);
}
/** Triage of readings, with the suppressions of the repository's files. */
function judge(input, readings) {
    const { survey, now, known, branch } = input;
    const { suppressions, problems } = (0,lib_survey/* suppressionsOf */.mG)(survey.repository);
    const { findings, unknown } = triage({
        readings,
        baseline: survey.baseline,
        now,
        firstSeen: (id) => known.firstSeen.get(id),
        ...(branch !== undefined && { branch }),
        suppressions,
        suppressionProblems: problems,
        sensorOfRule: new Map(input.sensors.flatMap((sensor) => sensor.rules.map(({ id }) => [id, sensor.id]))),
        partial: isPartial(input),
    });
    return { findings, unknown };
}
function isPartial({ partial, onlyPaths }) {
    return partial || onlyPaths !== undefined;
}


/***/ }),

/***/ 3898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ planFixes)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-wiring/judge-cache-wiring.js + 33 modules
var judge_cache_wiring = __webpack_require__(2951);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/edit/apply-edits.js
/**
 * The text with all edits of one file applied; insertions at the same place keep their given order. Undefined when two edits overlap, when
 * an insertion stands inside what another edit replaces, or when an edit lies outside the text.
 */
function applyEdits(text, edits) {
    const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
    const parts = [];
    let at = 0;
    for (const { start, end, text: replacement } of sorted) {
        if (start < at || end < start || end > text.length)
            return undefined;
        parts.push(text.slice(at, start), replacement);
        at = end;
    }
    parts.push(text.slice(at));
    return parts.join('');
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-wiring/fixes/edit-set.js
var edit_set = __webpack_require__(1005);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-wiring/fixes/fix-context.js
var fix_context = __webpack_require__(3763);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/repository/repository-workflows.js + 98 modules
var repository_workflows = __webpack_require__(2532);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/read/parse-yaml.js + 1 modules
var parse_yaml = __webpack_require__(4140);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-wiring/fixes/overlay-repository.js

/**
 * A repository with other texts for some of its files. Files that keep their text are not read again.
 *
 * @param texts path → text, of files that are in the repository
 */
function overlayRepository(base, texts) {
    const fresh = (0,repository_workflows/* repositoryWorkflows */.N)(overlayTree(base.tree, texts));
    return {
        ...fresh,
        workflows: () => base.workflows().flatMap((workflow) => (texts.has(workflow.path) ? (fresh.workflow(workflow.path) ?? []) : workflow)),
        workflow: (path) => (texts.has(path) ? fresh : base).workflow(path),
        actions: () => base.actions().flatMap((action) => (texts.has(action.path) ? (fresh.action(folderOf(action.path)) ?? []) : action)),
        action: (folder) => {
            const known = base.action(folder);
            return known !== undefined && texts.has(known.path) ? fresh.action(folder) : known;
        },
    };
}
function overlayTree(tree, texts) {
    return {
        list: () => tree.list(),
        has: (path) => tree.has(path),
        read: (path, maxBytes = parse_yaml/* MAX_FILE_BYTES */.gZ) => {
            const text = texts.get(path);
            if (text === undefined)
                return tree.read(path, maxBytes);
            const sizeBytes = new TextEncoder().encode(text).length;
            return sizeBytes > maxBytes ? { kind: 'too-large', sizeBytes } : { kind: 'text', text, sizeBytes };
        },
    };
}
function folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-wiring/fixes/fix-attempt.js





/** The fixes of a list that can be applied together, in its order: each edit once, and none in another one's way. */
function compatible(signals) {
    const edits = new edit_set/* EditSet */.p();
    return signals.filter(({ fix }) => edits.add(fix.edits));
}
/**
 * Applies compatible fixes and checks the result: every changed file is read again and must be sound, every finding of the fixes must be gone, and
 * no finding may be new.
 */
function attemptFixes(state, signals, original, settings) {
    const set = new edit_set/* EditSet */.p();
    for (const { fix } of signals)
        set.add(fix.edits);
    const edits = set.files();
    const texts = new Map(state.texts);
    for (const [path, list] of edits) {
        const text = (0,fix_context/* fileAt */.W)(state, path)?.text;
        const result = text === undefined ? undefined : applyEdits(text, list);
        if (result === undefined)
            return { kind: 'refused', reason: `its edits of ${path} do not fit the file` };
        texts.set(path, result);
    }
    const repository = overlayRepository(original, texts);
    for (const path of edits.keys()) {
        const read = (0,fix_context/* documentAt */.X)(repository, path);
        if (read === undefined || read.kind === 'invalid')
            return { kind: 'refused', reason: `${path} would not be readable: ${read?.message ?? 'it is gone'}` };
    }
    const report = (0,judge_cache_wiring/* judgeCacheWiring */.Y)(repository, settings);
    const before = new Set(state.report.signals.map(({ id }) => id));
    const wanted = new Set(signals.map(({ id }) => id));
    const still = report.signals.find(({ id, pedantic }) => wanted.has(id) && pedantic !== true);
    if (still !== undefined)
        return { kind: 'refused', reason: 'a second check still finds it' };
    const brought = report.signals.find(({ id, pedantic }) => !before.has(id) && pedantic !== true);
    if (brought !== undefined)
        return { kind: 'refused', reason: `it would bring another finding: ${brought.rule} in ${brought.artefact.path}: ${brought.message}` };
    return { kind: 'mended', state: { texts, repository, report } };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-wiring/fixes/fix-of.js + 27 modules
var fix_of = __webpack_require__(2282);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-wiring/fixes/plan-cache-fixes.js




/** Most checks of the repository that one plan makes; each fix that cannot be applied with the others costs a few. */
const MAX_ATTEMPTS = 120;
/**
 * Plans the mending of findings: applies their fixes to copies of the files and checks the result again after each step. A fix that
 * does not leave a sound file, does not clear its finding or brings another one is left out, with the reason. A plan for the planned result is
 * empty. Pure; its work is bounded by the number of findings.
 */
function planCacheFixes({ repository, settings, signals }) {
    const first = { texts: new Map(), repository, report: (0,judge_cache_wiring/* judgeCacheWiring */.Y)(repository, settings) };
    const wanted = new Set(signals.map(({ id }) => id));
    const { state, refused } = mend(first, wanted, repository, settings);
    const left = new Map(state.report.signals.filter(({ pedantic }) => pedantic !== true).map((signal) => [signal.id, signal]));
    const found = new Set(first.report.signals.map(({ id }) => id));
    return {
        files: [...state.texts].flatMap(([path, after]) => changed(repository, path, after)).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
        fixed: signals.filter(({ id }) => found.has(id) && !left.has(id) && state !== first),
        skipped: signals
            .filter(({ id }) => left.has(id))
            .map((signal) => ({ signal, reason: refused.get(signal.id) ?? reasonWithout(signal) })),
    };
}
/** Applies what can be applied until nothing more can; a fix that was refused is tried again after others were applied. */
function mend(first, wanted, original, settings) {
    let state = first;
    let attempts = 0;
    const refused = new Map();
    for (let applied = true; applied;) {
        applied = false;
        const tried = new Set();
        for (let batch = nextBatch(state, wanted, tried); batch.length > 0; batch = nextBatch(state, wanted, tried)) {
            // Halved until it holds, so that one bad fix does not spoil the good ones.
            for (let size = batch.length; size > 0; size = Math.floor(size / 2)) {
                if (attempts >= MAX_ATTEMPTS)
                    return { state, refused };
                attempts += 1;
                const part = batch.slice(0, size);
                const attempt = attemptFixes(state, part, original, settings);
                if (attempt.kind === 'mended') {
                    state = attempt.state;
                    applied = true;
                    break;
                }
                for (const { id } of size === 1 ? part : []) {
                    tried.add(id);
                    refused.set(id, attempt.reason);
                }
            }
        }
        if (refused.size === 0)
            break;
    }
    return { state, refused };
}
function nextBatch({ report }, wanted, tried) {
    return compatible(report.signals.filter((signal) => signal.fix !== undefined && signal.fix.edits.length > 0 && wanted.has(signal.id) && !tried.has(signal.id)));
}
function changed(repository, path, after) {
    const before = (0,fix_context/* fileAt */.W)({ repository }, path)?.text;
    return before === undefined || before === after ? [] : [{ path, before, after }];
}
function reasonWithout({ rule }) {
    return (0,fix_of/* isFixable */.G)(rule) ? 'no edit is known to be safe here' : `findings of ${rule} are mended by hand`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/plan-fixes.js

/** The edits that mend the open findings of a cache check; each is proved on a copy in memory before it is offered. */
function planFixes({ repository, baseline }, { findings }) {
    const open = findings.filter(({ waived }) => waived === undefined).map(({ signal }) => signal);
    return planCacheFixes({ repository, settings: baseline.cache, signals: open });
}


/***/ }),

/***/ 1885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ surveyNotes),
/* harmony export */   L: () => (/* binding */ unreadNotes)
/* harmony export */ });
/** Most files that are named one by one. */
const MAX_NAMED = 5;
/** What a reader must know before the findings: which baseline applies when none is there, and that there is nothing to judge. */
function surveyNotes({ baseline, repository }) {
    const nothing = repository.workflows().length === 0 && repository.actions().length === 0;
    return [
        ...(baseline.notice === undefined ? [] : [baseline.notice]),
        ...(nothing ? ['nothing to judge: there are no workflows (.github/workflows/*.yml) and no action files here'] : []),
    ];
}
/** The files of which the cache-wiring check could read no job, with the reasons; the JSON report has every one. */
function unreadNotes({ files, jobs }) {
    const withJobs = new Set(jobs.map(({ path }) => path));
    const unread = files.filter(({ path, outcome }) => outcome !== 'judged' && !withJobs.has(path));
    const named = unread.slice(0, MAX_NAMED).map(({ path, reason }) => `not judged: ${path}: ${reason ?? 'it could not be read'}`);
    return unread.length > named.length ? [...named, `not judged: ${unread.length - named.length} more files`] : named;
}


/***/ }),

/***/ 4624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ wiringDocument),
  f: () => (/* binding */ wiringReport)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/to-finding-document.js
var to_finding_document = __webpack_require__(5578);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/order-findings.js
var order_findings = __webpack_require__(2625);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/ordered-artefact.js
var ordered_artefact = __webpack_require__(7446);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/json/cache-check-document.js



/** The document `sar.cache-check/1`: findings of the cache-wiring check, most severe first, and its counts of jobs and files. */
function cacheCheckDocument(findings, counts) {
    return {
        schema: 'sar.cache-check/1',
        findings: (0,order_findings/* mostSevereFirst */.QX)(findings).map((finding) => {
            const { id, rule, severity, ecosystem, artefact, message, expected, actual, evidence, fix, waived } = (0,to_finding_document/* toFindingDocument */.k)(finding);
            return {
                id,
                rule,
                severity,
                ...(ecosystem === undefined ? {} : { ecosystem }),
                artefact: (0,ordered_artefact/* orderedArtefact */.Y)(artefact),
                message,
                expected,
                actual,
                evidence,
                ...(fix === undefined ? {} : { fix }),
                ...(waived === undefined ? {} : { waived }),
            };
        }),
        jobs: counts.jobs,
        files: counts.files,
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/diff/unified-diff.js + 3 modules
var unified_diff = __webpack_require__(4198);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/plan-fixes.js + 4 modules
var plan_fixes = __webpack_require__(3898);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/report-notes.js
var report_notes = __webpack_require__(1885);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 2 modules
var lib_survey = __webpack_require__(559);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/wiring-report.js




const STATES = {
    missing: 'not-wired',
    unknown: 'unknown',
    wired: 'wired',
    exempt: 'exempt',
};
/** A cache check as the report package writes it out. The edits are planned only when some finding has a fix. */
function wiringReport(result, survey, sensor) {
    const { report, findings } = result;
    const rules = (0,lib_survey/* allRules */.V7)().filter((rule) => rule.sensor === sensor.id || findings.some(({ signal }) => signal.rule === rule.id));
    return {
        findings,
        readings: [readingOf(report)],
        rules,
        notes: [...(0,report_notes/* surveyNotes */.C)(survey), ...(0,report_notes/* unreadNotes */.L)(report)],
        jobs: wiringDocument(result).jobs,
        wiring: report.jobs.flatMap(wiringOf),
        edits: findings.some(({ signal, waived }) => signal.fix !== undefined && waived === undefined) ? editsOf(result, survey) : [],
    };
}
/** The JSON document of a cache check. */
function wiringDocument({ findings, report, counts }) {
    const count = (outcome) => report.files.filter((file) => file.outcome === outcome).length;
    const { total, installing, wired, exempt, unknown } = counts;
    return cacheCheckDocument(findings, {
        jobs: { total, installing, wired, exempt, unknown },
        files: {
            total: report.files.length,
            judged: count('judged'),
            invalid: count('invalid'),
            unknown: count('unknown'),
            problems: report.files.flatMap(({ path, outcome, reason }) => outcome === 'judged' ? [] : [{ path, outcome, reason: reason ?? '' }]),
        },
    });
}
function readingOf(report) {
    const judged = report.jobs.filter(({ verdict }) => verdict !== 'unknown').length;
    return {
        sensor: 'cache-wiring',
        layer: 'L2',
        scope: { unit: 'jobs', judged, unjudged: report.unjudged },
        outcome: 'signals',
        signals: report.signals,
    };
}
function wiringOf({ path, line, job, verdict, reason, ecosystems }) {
    if (ecosystems.length > 0)
        return ecosystems.map((one) => ({ path, line, job, ecosystem: one.ecosystem, state: STATES[one.verdict], why: one.reason }));
    return verdict === 'unknown' ? [{ path, line, job, state: 'unknown', why: reason }] : [];
}
function editsOf(result, survey) {
    const plan = (0,plan_fixes/* planFixes */.T)(survey, result);
    return plan.files.map(({ path, before, after }) => ({
        path,
        titles: [
            ...new Set(plan.fixed.filter((signal) => signal.fix?.edits.some((edit) => edit.path === path)).map((signal) => signal.fix?.title ?? '')),
        ],
        diff: (0,unified_diff/* unifiedDiff */.W)(path, before, after),
    }));
}


/***/ }),

/***/ 6404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hk: () => (/* binding */ annotations)
/* harmony export */ });
/* unused harmony exports MAX_PER_KIND, MAX_PER_JOB, MAX_MESSAGE_LENGTH */
/* harmony import */ var _findings_count_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4176);
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5617);
/* harmony import */ var _findings_order_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2625);
/* harmony import */ var _safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7072);




/** The runner keeps this many annotations of each kind from a step (`_maxCountPerIssueType` of actions/runner). */
const MAX_PER_KIND = 10;
/** And this many of a job (docs/problem-matchers.md of actions/toolkit). */
const MAX_PER_JOB = 50;
/** The runner cuts a longer message. In UTF-16 units. */
const MAX_MESSAGE_LENGTH = 4096;
const KINDS = { P0: 'error', P1: 'error', P2: 'warning', P3: 'notice' };
/**
 * Annotations of the open findings, most severe first, within the runner's limits. When some are left out, the last
 * annotation is a notice that says how many and that the summary has them.
 *
 * @param budget how many annotations this step may make: what other steps of the job made is to be taken off
 */
function annotations(findings, budget = MAX_PER_JOB) {
    const open = (0,_findings_order_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .mostSevereFirst */ .QX)(findings.filter(_findings_count_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .n));
    const all = pick(open, budget, MAX_PER_KIND);
    if (all.length === open.length)
        return all.map(toAnnotation);
    // The closing notice needs a place of its own, in the budget and among the notices.
    const shown = pick(open, Math.max(0, budget - 1), MAX_PER_KIND - 1);
    const left = open.length - shown.length;
    const message = `${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(left, shown.length === 0 ? 'finding' : 'more finding')} in the summary`;
    const more = { kind: 'notice', properties: { title: 'sar' }, message };
    return budget < 1 ? [] : [...shown.map(toAnnotation), more];
}
/** The first findings of each kind; `notices` bounds the notices, the runner's limit the other kinds. */
function pick(findings, budget, notices) {
    const used = { error: 0, warning: 0, notice: 0 };
    return findings
        .filter(({ severity }) => {
        const kind = KINDS[severity];
        used[kind] += 1;
        return used[kind] <= (kind === 'notice' ? notices : MAX_PER_KIND);
    })
        .slice(0, budget);
}
function toAnnotation({ severity, signal }) {
    const { path, line, endLine, column } = signal.artefact;
    return {
        kind: KINDS[severity],
        properties: {
            file: path,
            ...(line === undefined ? {} : { line }),
            ...(endLine === undefined || line === undefined ? {} : { endLine }),
            ...(column === undefined || line === undefined ? {} : { col: column }),
            title: `${severity} ${signal.rule}`,
        },
        message: cutMessage(`${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalSafe */ .k)(signal.message)}\n${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalSafe */ .k)(signal.help)}`),
    };
}
function cutMessage(message) {
    if (message.length <= MAX_MESSAGE_LENGTH)
        return message;
    // A cut inside a surrogate pair would leave half a character.
    return `${message.slice(0, MAX_MESSAGE_LENGTH - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 4198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ unifiedDiff)
});

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/base.js
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/line.js


class LineDiff extends Diff {
    constructor() {
        super(...arguments);
        this.tokenize = tokenize;
    }
    equals(left, right, options) {
        // If we're ignoring whitespace, we need to normalise lines by stripping
        // whitespace before checking equality. (This has an annoying interaction
        // with newlineIsToken that requires special handling: if newlines get their
        // own token, then we DON'T want to trim the *newline* tokens down to empty
        // strings, since this would cause us to treat whitespace-only line content
        // as equal to a separator between lines, which would be weird and
        // inconsistent with the documented behavior of the options.)
        if (options.ignoreWhitespace) {
            if (!options.newlineIsToken || !left.includes('\n')) {
                left = left.trim();
            }
            if (!options.newlineIsToken || !right.includes('\n')) {
                right = right.trim();
            }
        }
        else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
            if (left.endsWith('\n')) {
                left = left.slice(0, -1);
            }
            if (right.endsWith('\n')) {
                right = right.slice(0, -1);
            }
        }
        return super.equals(left, right, options);
    }
}
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
    return lineDiff.diff(oldStr, newStr, options);
}
function diffTrimmedLines(oldStr, newStr, options) {
    options = generateOptions(options, { ignoreWhitespace: true });
    return lineDiff.diff(oldStr, newStr, options);
}
// Exported standalone so it can be used from jsonDiff too.
function tokenize(value, options) {
    if (options.stripTrailingCr) {
        // remove one \r before \n to match GNU diff's --strip-trailing-cr behavior
        value = value.replace(/\r\n/g, '\n');
    }
    const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
    // Ignore the final empty token that occurs if the string ends with a new line
    if (!linesAndNewlines[linesAndNewlines.length - 1]) {
        linesAndNewlines.pop();
    }
    // Merge the content and line separators into single tokens
    for (let i = 0; i < linesAndNewlines.length; i++) {
        const line = linesAndNewlines[i];
        if (i % 2 && !options.newlineIsToken) {
            retLines[retLines.length - 1] += line;
        }
        else {
            retLines.push(line);
        }
    }
    return retLines;
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/patch/create.js

/**
 * Returns true if the filename contains characters that require C-style
 * quoting (as used by Git and GNU diffutils in diff output).
 */
function needsQuoting(s) {
    for (let i = 0; i < s.length; i++) {
        if (s[i] < '\x20' || s[i] > '\x7e' || s[i] === '"' || s[i] === '\\') {
            return true;
        }
    }
    return false;
}
/**
 * C-style quotes a filename, encoding special characters as escape sequences
 * and non-ASCII bytes as octal escapes. This is the inverse of
 * `parseQuotedFileName` in parse.ts.
 *
 * Non-ASCII bytes are encoded as UTF-8 before being emitted as octal escapes.
 * This matches the behaviour of both Git and GNU diffutils, which always emit
 * UTF-8 octal escapes regardless of the underlying filesystem encoding (e.g.
 * Git for Windows converts from NTFS's UTF-16 to UTF-8 internally).
 *
 * If the filename doesn't need quoting, returns it as-is.
 */
function quoteFileNameIfNeeded(s) {
    if (!needsQuoting(s)) {
        return s;
    }
    let result = '"';
    const bytes = new TextEncoder().encode(s);
    let i = 0;
    while (i < bytes.length) {
        const b = bytes[i];
        // See https://en.wikipedia.org/wiki/Escape_sequences_in_C#Escape_sequences
        if (b === 0x07) {
            result += '\\a';
        }
        else if (b === 0x08) {
            result += '\\b';
        }
        else if (b === 0x09) {
            result += '\\t';
        }
        else if (b === 0x0a) {
            result += '\\n';
        }
        else if (b === 0x0b) {
            result += '\\v';
        }
        else if (b === 0x0c) {
            result += '\\f';
        }
        else if (b === 0x0d) {
            result += '\\r';
        }
        else if (b === 0x22) {
            result += '\\"';
        }
        else if (b === 0x5c) {
            result += '\\\\';
        }
        else if (b >= 0x20 && b <= 0x7e) {
            // Just a printable ASCII character that is neither a double quote nor a
            // backslash; no need to escape it.
            result += String.fromCharCode(b);
        }
        else {
            // Either part of a non-ASCII character or a control character without a
            // special escape sequence; needs escaping as a 3-digit octal escape
            result += '\\' + b.toString(8).padStart(3, '0');
        }
        i++;
    }
    result += '"';
    return result;
}
const INCLUDE_HEADERS = {
    includeIndex: true,
    includeUnderline: true,
    includeFileHeaders: true
};
const FILE_HEADERS_ONLY = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: true
};
const OMIT_HEADERS = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: false
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    let optionsObj;
    if (!options) {
        optionsObj = {};
    }
    else if (typeof options === 'function') {
        optionsObj = { callback: options };
    }
    else {
        optionsObj = options;
    }
    if (typeof optionsObj.context === 'undefined') {
        optionsObj.context = 4;
    }
    // We copy this into its own variable to placate TypeScript, which thinks
    // optionsObj.context might be undefined in the callbacks below.
    const context = optionsObj.context;
    // @ts-expect-error (runtime check for something that is correctly a static type error)
    if (optionsObj.newlineIsToken) {
        throw new Error('newlineIsToken may not be used with patch-generation functions, only with diffing functions');
    }
    if (!optionsObj.callback) {
        return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
    }
    else {
        const { callback } = optionsObj;
        diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
                const patch = diffLinesResultToPatch(diff);
                // TypeScript is unhappy without the cast because it does not understand that `patch` may
                // be undefined here only if `callback` is StructuredPatchCallbackAbortable:
                callback(patch);
            } }));
    }
    function diffLinesResultToPatch(diff) {
        // STEP 1: Build up the patch with no "\ No newline at end of file" lines and with the arrays
        //         of lines containing trailing newline characters. We'll tidy up later...
        if (!diff) {
            return;
        }
        diff.push({ value: '', lines: [] }); // Append an empty value to make cleanup easier
        function contextLines(lines) {
            return lines.map(function (entry) { return ' ' + entry; });
        }
        const hunks = [];
        let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
        for (let i = 0; i < diff.length; i++) {
            const current = diff[i], lines = current.lines || splitLines(current.value);
            current.lines = lines;
            if (current.added || current.removed) {
                // If we have previous context, start with that
                if (!oldRangeStart) {
                    const prev = diff[i - 1];
                    oldRangeStart = oldLine;
                    newRangeStart = newLine;
                    if (prev) {
                        curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
                        oldRangeStart -= curRange.length;
                        newRangeStart -= curRange.length;
                    }
                }
                // Output our changes
                for (const line of lines) {
                    curRange.push((current.added ? '+' : '-') + line);
                }
                // Track the updated file position
                if (current.added) {
                    newLine += lines.length;
                }
                else {
                    oldLine += lines.length;
                }
            }
            else {
                // Identical context lines. Track line changes
                if (oldRangeStart) {
                    // Close out any changes that have been output (or join overlapping)
                    if (lines.length <= context * 2 && i < diff.length - 2) {
                        // Overlapping
                        for (const line of contextLines(lines)) {
                            curRange.push(line);
                        }
                    }
                    else {
                        // end the range and output
                        const contextSize = Math.min(lines.length, context);
                        for (const line of contextLines(lines.slice(0, contextSize))) {
                            curRange.push(line);
                        }
                        const hunk = {
                            oldStart: oldRangeStart,
                            oldLines: (oldLine - oldRangeStart + contextSize),
                            newStart: newRangeStart,
                            newLines: (newLine - newRangeStart + contextSize),
                            lines: curRange
                        };
                        hunks.push(hunk);
                        oldRangeStart = 0;
                        newRangeStart = 0;
                        curRange = [];
                    }
                }
                oldLine += lines.length;
                newLine += lines.length;
            }
        }
        // Step 2: eliminate the trailing `\n` from each line of each hunk, and, where needed, add
        //         "\ No newline at end of file".
        for (const hunk of hunks) {
            for (let i = 0; i < hunk.lines.length; i++) {
                if (hunk.lines[i].endsWith('\n')) {
                    hunk.lines[i] = hunk.lines[i].slice(0, -1);
                }
                else {
                    hunk.lines.splice(i + 1, 0, '\\ No newline at end of file');
                    i++; // Skip the line we just added, then continue iterating
                }
            }
        }
        return {
            oldFileName: oldFileName, newFileName: newFileName,
            oldHeader: oldHeader, newHeader: newHeader,
            hunks: hunks
        };
    }
}
/**
 * creates a unified diff patch.
 *
 * @param patch either a single structured patch object (as returned by `structuredPatch`) or an
 *   array of them (as returned by `parsePatch`).
 * @param headerOptions behaves the same as the `headerOptions` option of `createTwoFilesPatch`.
 *   Ignored for patches where `isGit` is `true`.
 *
 * When a patch has `isGit: true`, `formatPatch` output is changed to more closely match Git's
 * output: it emits a `diff --git` header, emits Git extended headers as appropriate based on
 * properties like `isRename`, `isCreate`, `newMode`, etc, and will omit `---`/`+++` file
 * headers for patches with no hunks (e.g. renames without content changes).
 */
function formatPatch(patch, headerOptions) {
    var _a, _b, _c, _d, _e, _f;
    if (!headerOptions) {
        headerOptions = INCLUDE_HEADERS;
    }
    if (Array.isArray(patch)) {
        if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every(p => p.isGit)) {
            throw new Error('Cannot omit file headers on a multi-file patch. '
                + '(The result would be unparseable; how would a tool trying to apply '
                + 'the patch know which changes are to which file?)');
        }
        return patch.map(p => formatPatch(p, headerOptions)).join('\n');
    }
    const ret = [];
    // Git patches have a fixed header format (diff --git, extended headers,
    // and ---/+++ when hunks are present), so headerOptions is ignored.
    if (patch.isGit) {
        headerOptions = INCLUDE_HEADERS;
        // Emit Git-style diff --git header and extended headers.
        // Git never puts /dev/null in the "diff --git" line; for file
        // creations/deletions it uses the real filename on both sides.
        if (!patch.oldFileName) {
            throw new Error('oldFileName must be specified for Git patches');
        }
        if (!patch.newFileName) {
            throw new Error('newFileName must be specified for Git patches');
        }
        let gitOldName = patch.oldFileName;
        let gitNewName = patch.newFileName;
        if (patch.isCreate && gitOldName === '/dev/null') {
            gitOldName = gitNewName.replace(/^b\//, 'a/');
        }
        else if (patch.isDelete && gitNewName === '/dev/null') {
            gitNewName = gitOldName.replace(/^a\//, 'b/');
        }
        ret.push('diff --git ' + quoteFileNameIfNeeded(gitOldName) + ' ' + quoteFileNameIfNeeded(gitNewName));
        if (patch.isDelete) {
            ret.push('deleted file mode ' + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : '100644'));
        }
        if (patch.isCreate) {
            ret.push('new file mode ' + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : '100644'));
        }
        if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
            ret.push('old mode ' + patch.oldMode);
            ret.push('new mode ' + patch.newMode);
        }
        if (patch.isRename) {
            ret.push('rename from ' + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : '').replace(/^a\//, '')));
            ret.push('rename to ' + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : '').replace(/^b\//, '')));
        }
        if (patch.isCopy) {
            ret.push('copy from ' + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : '').replace(/^a\//, '')));
            ret.push('copy to ' + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : '').replace(/^b\//, '')));
        }
    }
    else {
        if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== undefined) {
            ret.push('Index: ' + patch.oldFileName);
        }
        if (headerOptions.includeUnderline) {
            ret.push('===================================================================');
        }
    }
    // Emit --- / +++ file headers. For Git patches with no hunks (e.g.
    // pure renames, mode-only changes), Git omits these, so we do too.
    const hasHunks = patch.hunks.length > 0;
    if (headerOptions.includeFileHeaders && patch.oldFileName !== undefined && patch.newFileName !== undefined
        && (!patch.isGit || hasHunks)) {
        ret.push('--- ' + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? '\t' + patch.oldHeader : ''));
        ret.push('+++ ' + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? '\t' + patch.newHeader : ''));
    }
    for (let i = 0; i < patch.hunks.length; i++) {
        const hunk = patch.hunks[i];
        // Unified Diff Format quirk: If the chunk size is 0,
        // the first number is one lower than one would expect.
        // https://www.artima.com/weblogs/viewpost.jsp?thread=164293
        const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
        const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
        ret.push('@@ -' + oldStart + ',' + hunk.oldLines
            + ' +' + newStart + ',' + hunk.newLines
            + ' @@');
        for (const line of hunk.lines) {
            ret.push(line);
        }
    }
    return ret.join('\n') + '\n';
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    if (typeof options === 'function') {
        options = { callback: options };
    }
    if (!(options === null || options === void 0 ? void 0 : options.callback)) {
        const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
        if (!patchObj) {
            return;
        }
        return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
    }
    else {
        const { callback } = options;
        structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: patchObj => {
                if (!patchObj) {
                    callback(undefined);
                }
                else {
                    callback(formatPatch(patchObj, options.headerOptions));
                }
            } }));
    }
}
function createPatch(fileName, oldStr, newStr, oldHeader, newHeader, options) {
    return createTwoFilesPatch(fileName, fileName, oldStr, newStr, oldHeader, newHeader, options);
}
/**
 * Split `text` into an array of lines, including the trailing newline character (where present)
 */
function splitLines(text) {
    const hasTrailingNl = text.endsWith('\n');
    const result = text.split('\n').map(line => line + '\n');
    if (hasTrailingNl) {
        result.pop();
    }
    else {
        result.push(result.pop().slice(0, -1));
    }
    return result;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/diff/unified-diff.js

/** Lines around a change, as git shows them. */
const CONTEXT_LINES = 3;
/** Beyond this many changed lines the search for the smallest diff grows quadratic: the whole file is replaced instead. */
const MAX_CHANGED_LINES = 2000;
/**
 * The change of one file as a unified diff that `git apply` takes: prefixes `a/` and `b/`, three lines of context, line ends
 * as they are in the texts (CR included), a mark where the last line has no newline. Equal texts give an empty string.
 * Diffs of several files may be joined.
 *
 * @param path from the root of the repository, with `/`; odd characters are quoted as git quotes them
 */
function unifiedDiff(path, before, after) {
    if (before === after)
        return '';
    const names = [`a/${path}`, `b/${path}`];
    const options = { context: CONTEXT_LINES, maxEditLength: MAX_CHANGED_LINES };
    const patch = structuredPatch(...names, before, after, undefined, undefined, options) ?? wholeFile(...names, before, after);
    return formatPatch(patch, FILE_HEADERS_ONLY);
}
function wholeFile(oldFileName, newFileName, before, after) {
    const [removed, added] = [unified_diff_diffLines('-', before), unified_diff_diffLines('+', after)];
    const hunk = { oldStart: 1, oldLines: removed.count, newStart: 1, newLines: added.count, lines: [...removed.lines, ...added.lines] };
    return { oldFileName, newFileName, oldHeader: undefined, newHeader: undefined, hunks: [hunk] };
}
function unified_diff_diffLines(sign, text) {
    if (text === '')
        return { count: 0, lines: [] };
    const lines = text.split('\n').map((line) => sign + line);
    if (text.endsWith('\n'))
        lines.pop();
    return { count: lines.length, lines: text.endsWith('\n') ? lines : [...lines, '\\ No newline at end of file'] };
}


/***/ }),

/***/ 4176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ countFindings),
/* harmony export */   n: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4500);

function countFindings(findings) {
    const open = findings.filter(isOpen);
    const bySeverity = Object.fromEntries(_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.map((severity) => [severity, open.filter((finding) => finding.severity === severity).length]));
    const fixable = open.filter(({ signal }) => signal.fix !== undefined).length;
    return { total: open.length, bySeverity, waived: findings.length - open.length, fixable };
}
/** True when nothing waives the finding. */
function isOpen(finding) {
    return finding.waived === undefined;
}


/***/ }),

/***/ 6183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextSteps)
/* harmony export */ });
/* harmony import */ var _count_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4176);
/* harmony import */ var _count_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5617);
/* harmony import */ var _order_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2625);



/** What to do about the findings; empty when there are none. `command` is the command that was run, e.g. `sar patrol`. */
function nextSteps(report, command) {
    const [worst] = (0,_order_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .mostSevereFirst */ .QX)(report.findings.filter(_count_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .n));
    if (worst === undefined)
        return [];
    const { fixable } = (0,_count_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .G)(report.findings);
    const steps = [{ command: `sar explain ${worst.signal.rule}`, gain: 'what the rule means and how to mend it' }];
    if (fixable > 0) {
        steps.push({ command: 'sar cache fix --dry-run', gain: `show the edits that mend ${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(fixable, 'finding')}` });
    }
    steps.push({ command: `${command} --format json`, gain: 'every finding whole, with its evidence' });
    return steps;
}


/***/ }),

/***/ 2625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ byLayer),
/* harmony export */   QX: () => (/* binding */ mostSevereFirst),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4500);

/** The findings by layer, then as `mostSevereFirst` orders them. A new array; the same findings give the same order. */
function byLayer(findings) {
    const ordered = mostSevereFirst(findings);
    return _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .LAYERS */ .RR.map((layer) => ({ layer, findings: ordered.filter(({ signal }) => signal.layer === layer) })).filter((group) => group.findings.length > 0);
}
/** The findings by severity, path, line, rule and id. A new array. */
function mostSevereFirst(findings) {
    return [...findings].sort((a, b) => (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(a.severity, b.severity) ||
        compareText(a.signal.artefact.path, b.signal.artefact.path) ||
        (a.signal.artefact.line ?? 0) - (b.signal.artefact.line ?? 0) ||
        compareText(a.signal.rule, b.signal.rule) ||
        compareText(a.signal.id, b.signal.id));
}
/** By UTF-16 units, so that the order does not hang on the machine's language. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 1609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ placeWords)
/* harmony export */ });
/** `path:line`, or the path alone. Not yet escaped. */
function placeWords(place) {
    return place.line === undefined ? place.path : `${place.path}:${place.line}`;
}


/***/ }),

/***/ 7446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ orderedArtefact)
/* harmony export */ });
const KEYS = ['kind', 'path', 'line', 'column', 'endLine', 'job', 'step', 'via', 'name', 'url'];
/** The artefact with its keys in the order of the published schema, whatever order the sensor made them in. */
function orderedArtefact(artefact) {
    const present = KEYS.filter((key) => artefact[key] !== undefined).map((key) => [key, artefact[key]]);
    return Object.fromEntries(present);
}


/***/ }),

/***/ 7923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ cacheWiringMarkdown)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-findings.js
var count_findings = __webpack_require__(4176);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(5617);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/order-findings.js
var order_findings = __webpack_require__(2625);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/markdown-safe.js
var markdown_safe = __webpack_require__(3003);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/bounded-markdown.js
var bounded_markdown = __webpack_require__(3484);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/cut-notice.js
var cut_notice = __webpack_require__(7466);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(1554);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/visible-text.js
var visible_text = __webpack_require__(7158);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/diff-block.js


/**
 * A unified diff as a fenced block that nothing inside can end. For reading: control characters are written out, carriage
 * returns at line ends left out, workflow commands broken. Ends with a newline.
 */
function diffBlock(diff) {
    const lines = diff.replace(/\r?\n$/, '').split(/\r?\n/);
    const shown = lines.map((line) => (0,break_workflow_commands/* breakWorkflowCommands */.$)(line.split('\t').map(visible_text/* visibleText */.Q).join('\t'))).join('\n');
    const longestRun = Math.max(2, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longestRun + 1);
    return `${fence}diff\n${shown}\n${fence}\n`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/finding-cells.js
var finding_cells = __webpack_require__(7992);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/markdown-table.js
var markdown_table = __webpack_require__(1597);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/next-steps-section.js
var next_steps_section = __webpack_require__(2180);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/waived-section.js
var waived_section = __webpack_require__(433);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/cache-wiring-markdown.js











/**
 * The cache-wiring check as a job summary: totals first, findings, the edits that would mend them as diffs, then every job
 * that downloads packages with how it stands and why. Cut at a row when it would exceed the limit.
 */
function cacheWiringMarkdown(report, options) {
    const open = (0,order_findings/* mostSevereFirst */.QX)(report.findings.filter(count_findings/* isOpen */.n));
    const sections = [
        (0,markdown_table/* textSection */.V)(['## Cache wiring', headline(report), ...report.notes.map(markdown_safe/* markdownText */.p7)].join('\n\n')),
        totals(report),
        ...(open.length === 0
            ? []
            : [
                (0,markdown_table/* tableSection */.Y)(finding_cells/* FINDING_COLUMNS */.GR, open.map((finding) => (0,finding_cells/* findingCells */.bg)(finding, options)), { before: '### Findings' }),
            ]),
        ...editSections(report.edits),
        ...wiringSections(report, 'not-wired', '### Not wired', options),
        ...wiringSections(report, 'unknown', '### Not judged', options),
        ...wiringSections(report, 'wired', undefined, options),
        ...wiringSections(report, 'exempt', undefined, options),
        ...(0,waived_section/* waivedSections */.r)(report.findings, options),
        ...(0,next_steps_section/* nextStepsSections */.v)(report, options),
    ];
    return (0,bounded_markdown/* boundedMarkdown */.N)(sections, options.limitBytes, (0,cut_notice/* cutNotice */.z)(options));
}
function headline({ findings, jobs }) {
    const one = jobs.installing === 1;
    const all = `${(0,count_words/* countOf */.pq)(jobs.installing, 'job')} that ${one ? 'downloads' : 'download'} packages`;
    const wired = `${(0,count_words/* groupedNumber */.O4)(jobs.wired)} of ${all} ${jobs.wired === 1 ? 'is' : 'are'} wired.`;
    return `**${jobs.installing === 0 ? 'No job downloads packages.' : wired}** ${(0,count_words/* findingCountWords */.sY)((0,count_findings/* countFindings */.G)(findings))}.`;
}
function totals({ jobs }) {
    const cells = [jobs.total, jobs.installing, jobs.wired, jobs.exempt, jobs.unknown].map(count_words/* groupedNumber */.O4);
    return (0,markdown_table/* tableSection */.Y)(['#Jobs', '#Downloading', '#Wired', '#Exempt', '#Not judged'], [cells]);
}
function editSections(edits) {
    if (edits.length === 0)
        return [];
    const rows = edits.map(({ path, titles, diff }) => `${(0,markdown_safe/* markdownCode */.D9)(path)}: ${titles.map(markdown_safe/* markdownText */.p7).join('; ')}\n\n${diffBlock(diff)}\n`);
    return [{ head: '### Edits that mend it\n\n', rows, foot: '' }];
}
/** A table of the jobs in one state; without a heading it is folded away. */
function wiringSections({ wiring }, state, heading, options) {
    const rows = wiring
        .filter((entry) => entry.state === state)
        .sort((a, b) => (0,order_findings/* compareText */.n6)(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (0,order_findings/* compareText */.n6)(a.job, b.job))
        .map((entry) => [(0,finding_cells/* placeCell */.sL)(entry, options), (0,markdown_safe/* markdownCode */.D9)(entry.job), (0,markdown_safe/* markdownText */.p7)(entry.ecosystem ?? ''), (0,markdown_safe/* markdownText */.p7)(entry.why)]);
    if (rows.length === 0)
        return [];
    const frame = heading === undefined ? { folded: (0,count_words/* countOf */.pq)(rows.length, `${state} job`) } : { before: heading };
    return [(0,markdown_table/* tableSection */.Y)(['Place', 'Job', 'Packages', 'Why'], rows, frame)];
}


/***/ }),

/***/ 7992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ FINDING_COLUMNS),
/* harmony export */   bg: () => (/* binding */ findingCells),
/* harmony export */   sL: () => (/* binding */ placeCell)
/* harmony export */ });
/* harmony import */ var _findings_place_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1609);
/* harmony import */ var _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3003);


/** Titles of the table of findings. */
const FINDING_COLUMNS = ['Severity', 'Rule', 'Place', 'Job', 'Finding'];
/** One row of the table of findings. */
function findingCells({ severity, signal }, options) {
    const { artefact } = signal;
    return [
        severity,
        (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(signal.rule), options.linkTo({ id: signal.rule, sensor: signal.sensor })),
        placeCell(artefact, options),
        (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(artefact.job ?? ''),
        (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(signal.message),
    ];
}
/** A path with its line, linked where a link can be made. */
function placeCell(place, options) {
    return (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_findings_place_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeWords */ .f)(place)), options.placeLink?.(place));
}


/***/ }),

/***/ 2180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ nextStepsSections)
/* harmony export */ });
/* harmony import */ var _findings_next_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6183);
/* harmony import */ var _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3003);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1597);



/** What to do next, as a list; none when there are no findings. */
function nextStepsSections(report, options) {
    const steps = (0,_findings_next_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .nextSteps */ .Z)(report, options.command);
    if (steps.length === 0)
        return [];
    return [(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textSection */ .V)(['### Next steps', '', ...steps.map(({ command, gain }) => `- ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(command)}: ${gain}`)].join('\n'))];
}


/***/ }),

/***/ 433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ waivedSections)
/* harmony export */ });
/* harmony import */ var _findings_count_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4176);
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5617);
/* harmony import */ var _findings_order_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2625);
/* harmony import */ var _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3003);
/* harmony import */ var _finding_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7992);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1597);






/** The waived findings, folded away; none when nothing is waived. */
function waivedSections(findings, options) {
    const waived = (0,_findings_order_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .mostSevereFirst */ .QX)(findings.filter((finding) => !(0,_findings_count_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .n)(finding)));
    if (waived.length === 0)
        return [];
    const rows = waived.map((finding) => {
        const [severity = '', rule = '', place = '', job = ''] = (0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .findingCells */ .bg)(finding, options);
        const { reason = '', until = '', owner = '' } = finding.waived ?? {};
        return [severity, rule, place, job, ...[reason, until, owner].map(_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)];
    });
    const columns = ['Severity', 'Rule', 'Place', 'Job', 'Reason', 'Until', 'Owner'];
    return [(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableSection */ .Y)(columns, rows, { folded: `${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(waived.length, 'waived finding')}` })];
}


/***/ }),

/***/ 5687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ sarif)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(5617);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/order-findings.js
var order_findings = __webpack_require__(2625);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/unknown-words.js
var unknown_words = __webpack_require__(5792);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/sarif/sarif-limits.js
/**
 * What GitHub's code scanning takes; a file beyond a maximum is rejected whole.
 * Source: https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit
 */
const SARIF_LIMITS = {
    /** Only the 5,000 most severe are shown. */
    resultsPerRun: 25_000,
    /** The maximum is 20; only 10 are kept. */
    tagsPerRule: 10,
    /** The maximum is 1,000; only 100 are shown. */
    locationsPerResult: 100,
};

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/visible-text.js
var visible_text = __webpack_require__(7158);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/sarif/sarif-message.js

/**
 * Text of a repository as a plain-text message on one line. `[text](target)` is a link in SARIF's plain text too
 * (section 3.11.6); a blank before the bracket makes it none.
 */
function sarifMessage(text) {
    return { text: (0,visible_text/* visibleText */.Q)(text).replaceAll('](', '] (') };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/fingerprint.js
var fingerprint = __webpack_require__(5699);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/encoded-path.js
/** A path with `/` as the path of a URI: every segment percent-encoded (RFC 3986), lone surrogates as U+FFFD. */
function encodedPath(path) {
    return path
        .replace(/\p{Cs}/gu, '\ufffd')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/sarif/sarif-location.js



/** A path of the repository as SARIF refers to it: relative to its root. */
function artifactLocation(path) {
    return { uri: encodedPath(path), uriBaseId: '%SRCROOT%' };
}
/** Where a finding is. Code scanning shows no result without a line: line 1 stands for the whole file. */
function primaryLocation(artefact) {
    const { path, line, column, endLine, job } = artefact;
    return {
        physicalLocation: {
            artifactLocation: artifactLocation(path),
            region: {
                startLine: line ?? 1,
                ...(line === undefined || column === undefined ? {} : { startColumn: column }),
                ...(line === undefined || endLine === undefined || endLine < line ? {} : { endLine }),
            },
        },
        ...(job === undefined ? {} : { logicalLocations: [{ name: job, kind: 'member' }] }),
    };
}
/** The evidence of a finding as related locations, within the limit of locations; undefined when there is none. */
function relatedLocations(evidence) {
    if (evidence.length === 0)
        return undefined;
    return evidence.slice(0, SARIF_LIMITS.locationsPerResult - 1).map(({ path, line, text }, index) => ({
        id: index + 1,
        physicalLocation: { artifactLocation: artifactLocation(path), region: { startLine: line ?? 1 } },
        message: sarifMessage(text),
    }));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/severity.js
var severity = __webpack_require__(4500);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/markdown-safe.js
var markdown_safe = __webpack_require__(3003);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/sarif/sarif-rule.js



/** Severity → level of a result. */
const SARIF_LEVELS = { P0: 'error', P1: 'error', P2: 'warning', P3: 'note' };
/** Impact → the severity that it has where nothing overrides it (the decision flowchart). */
const USUAL_SEVERITY = {
    'data-loss': 'P0',
    security: 'P0',
    blocks: 'P1',
    degrades: 'P2',
    advisory: 'P3',
};
/** Severity → a number in GitHub's band of the same weight: critical above 9.0, high from 7.0, medium from 4.0, low below. */
const SECURITY_SEVERITY = { P0: '9.5', P1: '8.0', P2: '5.5', P3: '2.0' };
/** Id of a rule in SARIF: with its sensor, since two sensors may name a rule alike. */
function sarifRuleId(rule) {
    return `${rule.sensor}/${rule.id}`;
}
/**
 * A rule as code scanning shows it. Rules of security or data loss get `security-severity`, by the worst finding of this
 * run (so that an override counts), else by their impact.
 *
 * @param findings those of this rule
 */
function sarifRule(rule, findings, linkTo) {
    const usual = USUAL_SEVERITY[rule.impact];
    const [worst = usual] = findings.map(({ severity }) => severity).sort(severity/* compareSeverity */.zK);
    const isSecurity = rule.impact === 'security' || rule.impact === 'data-loss';
    const link = linkTo(rule);
    const isAddress = link !== undefined && /^https?:\/\//.test(link);
    const layers = [...new Set(findings.map(({ signal }) => signal.layer))].sort();
    const tags = [isSecurity ? 'security' : 'reliability', rule.sensor, ...layers].slice(0, SARIF_LIMITS.tagsPerRule);
    const page = link === undefined ? '' : isAddress ? `\n\n[More about this rule](${link})` : `\n\nMore: ${(0,markdown_safe/* markdownCode */.D9)(link)}`;
    return {
        id: sarifRuleId(rule),
        name: rule.id,
        shortDescription: { text: rule.summary },
        fullDescription: { text: `${rule.summary} ${rule.help}` },
        ...(isAddress ? { helpUri: link } : {}),
        help: {
            text: link === undefined ? rule.help : `${rule.help}\nMore: ${link}`,
            markdown: `${rule.summary}\n\n**How to mend it.** ${rule.help}${page}`,
        },
        defaultConfiguration: { level: SARIF_LEVELS[usual] },
        properties: { tags, ...(isSecurity ? { 'security-severity': SECURITY_SEVERITY[worst] } : {}) },
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/sarif/sarif-result.js




/**
 * A finding as a result. Its identity is the finding's id alone, so that an alert lives on when lines move.
 *
 * @param occurrence 1 for the first result with this id, 2 for the next …
 */
function sarifResult(finding, ruleIndex, occurrence) {
    const { signal, severity, decision, waived } = finding;
    const related = relatedLocations(signal.evidence);
    return {
        ruleId: sarifRuleId({ id: signal.rule, sensor: signal.sensor }),
        ruleIndex,
        level: SARIF_LEVELS[severity],
        message: sarifMessage(signal.message),
        locations: [primaryLocation(signal.artefact)],
        ...(related === undefined ? {} : { relatedLocations: related }),
        partialFingerprints: {
            'sarFindingId/v1': signal.id,
            primaryLocationLineHash: `${(0,fingerprint/* fingerprint */.R)('sarif', 'primaryLocationLineHash', [signal.id])}:${occurrence}`,
        },
        // SARIF 3.27.23: either all results of a run have the list, or none.
        suppressions: waived === undefined ? [] : [suppression(waived)],
        ...(signal.fix === undefined ? {} : { fixes: [sarifFix(signal.fix)] }),
        properties: { severity, decidedBy: decision.by, expected: signal.expected, actual: signal.actual },
    };
}
function suppression({ by, reason, owner, until }) {
    const who = owner === undefined ? '' : `, ${owner}`;
    return { kind: by === 'suppression' ? 'inSource' : 'external', justification: sarifMessage(`${reason} (until ${until}${who})`).text };
}
function sarifFix({ title, edits }) {
    const paths = [...new Set(edits.map(({ path }) => path))];
    return {
        description: sarifMessage(title),
        artifactChanges: paths.map((path) => ({
            artifactLocation: artifactLocation(path),
            replacements: edits
                .filter((edit) => edit.path === path)
                .map(({ start, end, text }) => ({
                deletedRegion: { charOffset: start, charLength: end - start },
                ...(text === '' ? {} : { insertedContent: { text } }),
            })),
        })),
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/sarif/sarif.js







/**
 * A run as a SARIF 2.1.0 log, within the limits of GitHub's code scanning: when there are too many results, the most severe
 * stay and a notification says how many are missing. Waived findings are results with a suppression; sensors that could not
 * answer are notifications. Write it with `jsonText`.
 */
function sarif(report, options) {
    const findings = (0,order_findings/* mostSevereFirst */.QX)(report.findings);
    const rules = allRules(report);
    const indices = new Map(rules.map((rule, index) => [sarifRuleId(rule), index]));
    const occurrences = new Map();
    const shown = findings.slice(0, SARIF_LIMITS.resultsPerRun);
    const category = options.category.replace(/\/*$/, '/');
    return {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'sar',
                        semanticVersion: options.version,
                        ...(options.informationUri === undefined ? {} : { informationUri: options.informationUri }),
                        rules: rules.map((rule) => sarifRule(rule, findings.filter((finding) => ruleIdOf(finding) === sarifRuleId(rule)), options.linkTo)),
                    },
                },
                automationDetails: { id: category },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                invocations: [
                    {
                        executionSuccessful: !report.readings.some((reading) => reading.outcome === 'unknown' && reading.reason === 'failed'),
                        toolExecutionNotifications: [
                            ...report.readings.flatMap(unknownNotification),
                            ...cutNotification(findings.length - shown.length),
                        ],
                    },
                ],
                results: shown.map((finding) => {
                    const occurrence = (occurrences.get(finding.signal.id) ?? 0) + 1;
                    occurrences.set(finding.signal.id, occurrence);
                    return sarifResult(finding, indices.get(ruleIdOf(finding)) ?? -1, occurrence);
                }),
            },
        ],
    };
}
/** The rules of the report, and a bare one for each finding of another rule. */
function allRules({ rules, findings }) {
    const known = new Map(rules.map((rule) => [sarifRuleId(rule), rule]));
    for (const finding of findings) {
        const { rule: id, sensor, impact } = finding.signal;
        if (!known.has(ruleIdOf(finding)))
            known.set(ruleIdOf(finding), { id, sensor, summary: id, help: `Run \`sar explain ${id}\`.`, impact });
    }
    return [...known.values()];
}
function ruleIdOf({ signal }) {
    return sarifRuleId({ id: signal.rule, sensor: signal.sensor });
}
function unknownNotification(reading) {
    if (reading.outcome !== 'unknown')
        return [];
    const { sensor, reason, detail } = reading;
    const message = sarifMessage(`${sensor} is unknown, ${unknown_words/* UNKNOWN_WORDS */.$[reason]}: ${detail}`);
    return [
        { descriptor: { id: 'sensor-unknown' }, level: reason === 'failed' ? 'error' : 'warning', message, properties: { sensor, reason } },
    ];
}
function cutNotification(left) {
    if (left === 0)
        return [];
    const text = `${(0,count_words/* countOf */.pq)(left, 'result')} left out: code scanning takes ${SARIF_LIMITS.resultsPerRun}. The JSON report has them.`;
    return [{ descriptor: { id: 'results-cut' }, level: 'warning', message: { text } }];
}


/***/ })

};
