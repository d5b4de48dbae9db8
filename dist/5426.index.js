export const id = 5426;
export const ids = [5426];
export const modules = {

/***/ 25578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ toFindingDocument),
/* harmony export */   x: () => (/* binding */ toSignalDocument)
/* harmony export */ });
function toFindingDocument(finding) {
    const { signal, severity, decision, route, owner, firstSeen, sla, waived } = finding;
    const { id, sensor, rule, layer, condition, impact, ...details } = toSignalDocument(signal);
    return {
        id,
        sensor,
        rule,
        layer,
        condition,
        impact,
        severity,
        decision: { ...decision },
        route,
        ...(owner !== undefined && { owner }),
        firstSeen,
        sla: { ...sla },
        ...(waived !== undefined && { waived: { ...waived } }),
        ...details,
    };
}
function toSignalDocument(signal) {
    const { artefact } = signal;
    return {
        id: signal.id,
        sensor: signal.sensor,
        rule: signal.rule,
        layer: signal.layer,
        condition: signal.condition,
        impact: signal.impact,
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

/***/ 85585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var _compare_with_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46107);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32867);


function changedFiles(root, base) {
    const changed = (0,_compare_with_base_js__WEBPACK_IMPORTED_MODULE_0__/* .compareWithBase */ .t)(root, base, ['--name-only', '-z']);
    const untracked = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(root, ['ls-files', '-z', '--others', '--exclude-standard'], (0,_compare_with_base_js__WEBPACK_IMPORTED_MODULE_0__/* .workTreeOf */ .F)(root));
    return new Set([...changed.split('\0'), ...(untracked.ok ? untracked.text.split('\0') : [])].filter((path) => path !== ''));
}


/***/ }),

/***/ 46107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ workTreeOf),
/* harmony export */   t: () => (/* binding */ compareWithBase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52731);
/* harmony import */ var _git_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15773);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32867);






function compareWithBase(root, base, how) {
    const merge = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(root, ['merge-base', '--end-of-options', base, 'HEAD']);
    if (!merge.ok) {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`git finds no common commit of ${base} and HEAD in ${root}${merge.why === '' ? '' : ` (${merge.why})`}; fetch it (actions/checkout: fetch-depth: 0), or judge everything`);
    }
    const plain = ['--relative', '--no-color', '--no-ext-diff', '--no-textconv', '--ignore-submodules=dirty'];
    const comparison = ['diff', ...plain, ...how, merge.text.trim()];
    const changed = withIndexCopy(root, (index) => (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(root, comparison, { settings: withoutFilters(root), index, ...workTreeOf(root) }));
    if (!changed.ok)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`git cannot compare ${root} with ${base}: ${changed.why}`);
    return changed.text;
}
function workTreeOf(root) {
    const top = (0,_git_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .rootOf */ .I5)(root);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, '.git')) ? { workTree: top } : {};
}
function withIndexCopy(root, run) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'sar-index-'));
    const index = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'index');
    try {
        const own = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(root, ['rev-parse', '--git-path', 'index']);
        const path = own.ok ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, own.text.replace(/\n$/, '')) : undefined;
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
function copyIndex(path, copy) {
    const seconds = Math.floor((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).mtimeMs / 1000);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(path, copy);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(copy, seconds, seconds);
}
function withoutFilters(root) {
    const keys = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(root, ['config', '--list', '--name-only', '-z']);
    const filters = keys.ok ? keys.text.split('\0').filter((key) => /^filter\..*\.(?:clean|process|required)$/s.test(key)) : [];
    return Object.fromEntries(filters.map((key) => [key, key.endsWith('.required') ? 'false' : '']));
}


/***/ }),

/***/ 15773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   Vp: () => (/* binding */ originRepository),
/* harmony export */   eR: () => (/* binding */ currentBranch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32867);



function currentBranch(root) {
    const head = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(root, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
    return head.ok && head.text.trim() !== '' ? head.text.trim() : undefined;
}
function rootOf(folder) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    for (let at = start;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return start;
    }
}
const ORIGIN = /^(?:[a-z+]+:\/\/)?(?:[^@/\s]*@)?[^/:@\s]*github[^/:@\s]*(?::\d+)?[/:]([A-Za-z0-9][\w-]{0,99})\/([\w.-]{1,100}?)(?:\.git)?\/?$/;
function originRepository(root) {
    const origin = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(root, ['config', '--get', 'remote.origin.url']);
    const found = origin.ok ? ORIGIN.exec(origin.text.trim().slice(0, 2000)) : null;
    const [, owner, repo] = found ?? [];
    return owner === undefined || repo === undefined ? undefined : { owner, repo };
}


/***/ }),

/***/ 73277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ stateDirectory)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory-files.js
var state_directory_files = __webpack_require__(42914);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory-lock.js





const STALE_MS = 30_000;
const MAX_LOCK_BYTES = 500;
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
    return { text, since: Number.isNaN(at) ? stat.mtimeMs : at };
}
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




const MAX_FILE_BYTES = 16 * 1024 * 1024;
const MAX_WAIT_MS = 60_000;
const PAUSE_MS = 10;
const MOST_TRIES = 2000;
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
                await pause(PAUSE_MS * Math.min(tries, 10) * (0.5 + Math.random()));
            }
        },
    };
}
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

/***/ 1404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ crashWords)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);

function crashWords(error) {
    if (error instanceof _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
        return error.message;
    return `this is a bug of SAR: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`;
}


/***/ }),

/***/ 64065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ FAIL_ON_LEVELS),
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   XV: () => (/* binding */ parseFailOn)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14500);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20304);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52731);

const FAIL_ON_LEVELS = [..._sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC, 'never', ..._sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.map((severity) => `new:${severity}`)];
function parseFailOn(text) {
    const match = /^(new:)?(P[0-3])$/i.exec(text.trim());
    if (match !== null)
        return { kind: match[1] === undefined ? 'any' : 'new', severity: (match[2] ?? '').toUpperCase() };
    if (text.trim().toLowerCase() === 'never')
        return { kind: 'never' };
    const near = (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .nearestWord */ .z)(text, FAIL_ON_LEVELS);
    throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`fail-on takes ${FAIL_ON_LEVELS.join(', ')}, not "${text}"${near === undefined ? '' : `; did you mean ${near}?`}`);
}
function failing(findings, failOn, accepted) {
    if (failOn.kind === 'never')
        return [];
    return findings.filter(({ severity, waived, signal }) => waived === undefined && (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .du)(severity, failOn.severity) && (failOn.kind === 'any' || !accepted.has(signal.id)));
}


/***/ }),

/***/ 70995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readKnownFindings),
/* harmony export */   q: () => (/* binding */ findingsRecord)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);

const FILE = 'findings.json';
const SCHEMA = 'sar.findings/1';
const NONE = { firstSeen: new Map(), accepted: new Set() };
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
    }
    throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where} is not readable as JSON; restore it, or record anew with --accept`);
}


/***/ }),

/***/ 47559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S4: () => (/* binding */ judge),
  rW: () => (/* binding */ patrol),
  yI: () => (/* binding */ sensorInputOf)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/severity.js
var severity = __webpack_require__(14500);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/decide/day.js
var day = __webpack_require__(82280);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/severity/severity.generated.json
const severity_generated_namespaceObject = /*#__PURE__*/JSON.parse('{"y":[{"severity":"P0","name":"critical","question":"Data loss or security breach?","impacts":["data-loss","security"],"sla-hours":1,"route":"incident"},{"severity":"P1","name":"blocker","question":"Blocks pull requests or deployment?","impacts":["blocks"],"sla-hours":4,"route":"dispatch"},{"severity":"P2","name":"degraded","question":"Measurably degrades performance or reliability?","impacts":["degrades"],"sla-hours":24,"route":"backlog"},{"severity":"P3","name":"advisory","question":"None of these?","impacts":["advisory"],"sla-hours":168,"route":"registry"}],"J":{"incident":"escalate to the owner, open a P0 incident issue, halt all autonomous actions","dispatch":"dispatch the coding agent or auto-fix, run the matching playbook, open a blocker issue","backlog":"schedule remediation, update the failure-rate variable, add to the SAR backlog","registry":"add to the gap registry, queue for the next SAR sprint"}}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/severity/severity-table.js

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
function levelOfImpact(impact) {
    const level = SEVERITY_TABLE.levels.find((candidate) => candidate.impacts.includes(impact));
    if (level === undefined)
        throw new Error(`no severity level for impact ${impact}`);
    return level;
}
function levelOfSeverity(severity) {
    const level = SEVERITY_TABLE.levels.find((candidate) => candidate.severity === severity);
    if (level === undefined)
        throw new Error(`no severity level ${severity}`);
    return level;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/baseline.js
var load_baseline = __webpack_require__(90668);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/origin.js
var origin = __webpack_require__(68517);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var glob = __webpack_require__(14727);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/decide/decide.js

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
        const why = `the sensor's severity: ${(0,load_baseline/* describeOrigin */.uN)(baseline, [sensor.section, signal.sensor, 'severity'])}`;
        return { severity: sensor.severity, decision: { by: `${sensor.section}.${signal.sensor}.severity`, why } };
    }
    const { severity, question, impacts } = levelOfImpact(signal.impact);
    const why = impacts.includes('advisory') ? 'none of the questions of the severity table applies' : `${question} Yes.`;
    return { severity, decision: { by: `impact:${signal.impact}`, why } };
}
function ruleSection(baseline, sensor) {
    if (sensor === 'cache-wiring')
        return { path: ['cache', 'rules'], rules: baseline.cache.rules };
    const sensors = baseline.sensors;
    const rules = Object.hasOwn(sensors, sensor) ? sensors[sensor]?.rules : undefined;
    if (rules !== undefined)
        return { path: ['sensors', sensor, 'rules'], rules };
    const own = customSensor(baseline, sensor)?.rules;
    return own === undefined ? undefined : { path: ['custom-sensors', sensor, 'rules'], rules: own };
}
function ruleLevel(baseline, { sensor, rule }) {
    const section = ruleSection(baseline, sensor);
    const level = section !== undefined && Object.hasOwn(section.rules, rule) ? section.rules[rule] : undefined;
    return section === undefined || level === undefined ? undefined : { level, path: [...section.path, rule] };
}
function sensorSeverity(baseline, sensor) {
    const sensors = baseline.sensors;
    const severity = Object.hasOwn(sensors, sensor) ? sensors[sensor]?.severity : undefined;
    if (severity !== undefined)
        return { severity, section: 'sensors' };
    const own = customSensor(baseline, sensor)?.severity;
    return own === undefined ? undefined : { severity: own, section: 'custom-sensors' };
}
function customSensor(baseline, sensor) {
    const custom = baseline['custom-sensors'];
    return Object.hasOwn(custom, sensor) ? custom[sensor] : undefined;
}
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
function slaClock(firstSeen, hours, now) {
    const recorded = firstSeen === undefined ? Number.NaN : Date.parse(firstSeen);
    const since = Number.isNaN(recorded) ? now.getTime() : Math.min(recorded, now.getTime());
    const due = since + hours * MS_PER_HOUR;
    return { firstSeen: new Date(since).toISOString(), sla: { hours, dueAt: new Date(due).toISOString(), breached: now.getTime() > due } };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/governance/governance-signal.js
var governance_signal = __webpack_require__(50229);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/waivers/exception-signals.js

const EXPIRED_NOTES = {
    used: '; what it covered is still there',
    unused: ' and covers nothing any more',
    unknown: '',
};
function expiredSignal(exception, today, use) {
    const { until } = exception.waived;
    return (0,governance_signal/* governanceSignal */.XT)('expired-waiver', exception.identity, exception.artefact, {
        message: `${exception.name} held until ${until}${EXPIRED_NOTES[use]}`,
        expected: `a last day from ${today} on, or no such ${exception.waived.by}`,
        actual: until,
        ...(use === 'unused' && { impact: 'advisory' }),
    });
}
function unusedSignal(exception) {
    return (0,governance_signal/* governanceSignal */.XT)('unused-waiver', exception.identity, exception.artefact, {
        message: `${exception.name} applies to no finding`,
        expected: 'at least one finding that it covers',
        actual: 'none',
    });
}
function couldHaveMatched(exception, { readings, enabledSensors, sensorOfRule }) {
    const named = [...sensorOfRule].filter(([rule]) => exception.covers(rule)).map(([, sensor]) => sensor);
    const sensors = named.length > 0 ? new Set(named) : new Set(enabledSensors);
    return [...sensors].every((sensor) => {
        const reading = readings.find((candidate) => candidate.sensor === sensor);
        return reading !== undefined && reading.outcome !== 'unknown' && !reading.scope.unjudged.some(({ path }) => exception.reaches(path));
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/waivers/exceptions.js

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
    const declared = Object.entries(baseline['custom-sensors']).map(([id, { enabled = true }]) => [id, { enabled }]);
    const enabledSensors = [...Object.entries(baseline.sensors), ...declared].flatMap(([sensor, { enabled }]) => (enabled ? [sensor] : []));
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
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/ci-health/own-patterns.js
var own_patterns = __webpack_require__(70649);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/pace.js
var lib_pace = __webpack_require__(27706);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/crash-words.js
var crash_words = __webpack_require__(1404);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/sensor-section.js
var sensor_section = __webpack_require__(93527);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/without-doubtful.js
function withoutDoubtful(reading) {
    if (reading.outcome !== 'signals')
        return reading;
    const signals = reading.signals.filter(({ pedantic }) => pedantic !== true);
    const { signals: _all, ...rest } = reading;
    return signals.length === 0 ? { ...rest, outcome: 'clear' } : { ...reading, signals };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/run-sensors.js




const AT_ONCE = 4;
async function runSensors(sensors, input, options) {
    const readings = [];
    const waiting = sensors.entries();
    const work = async () => {
        for (const [index, sensor] of waiting) {
            options.onProgress?.({ sensor, state: 'running' });
            const answer = options.offline && sensor.needsNetwork === true ? offline(sensor) : await timed(sensor, input, options);
            const reading = options.pedantic ? answer : withoutDoubtful(answer);
            readings[index] = reading;
            options.onProgress?.({ sensor, state: 'done', reading });
        }
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, sensors.length) }, work));
    return readings;
}
async function timed(sensor, input, { pacer, timeLimitSeconds }) {
    const limit = (0,sensor_section/* sensorSection */.G)(input.baseline, sensor.id)?.['time-limit'] ?? timeLimitSeconds;
    const { pace, stop } = pacer(limit * 1000, () => new lib_pace/* TimeIsUp */.D(`${limit} seconds`));
    const lastWords = timeOut(sensor, pace.signal, limit);
    try {
        return await Promise.race([guarded(sensor, { ...input, pace }, limit), lastWords.answer]);
    }
    finally {
        stop();
        lastWords.stop();
    }
}
async function guarded(sensor, input, limit) {
    try {
        return await sensor.read(input);
    }
    catch (error) {
        if (error instanceof lib_pace/* TimeIsUp */.D || input.pace.signal.aborted)
            return tooSlow(sensor, limit);
        return { sensor: sensor.id, layer: sensor.layer, outcome: 'unknown', reason: 'failed', detail: (0,crash_words/* crashWords */.l)(error) };
    }
}
const LAST_WORDS_MS = 3000;
function timeOut(sensor, signal, limit) {
    let timer;
    let isStopped = false;
    const answer = new Promise((resolve) => {
        const onAbort = () => {
            if (!isStopped)
                timer = setTimeout(() => resolve(tooSlow(sensor, limit)), LAST_WORDS_MS);
        };
        signal.addEventListener('abort', onAbort, { once: true });
    });
    const stop = () => {
        isStopped = true;
        clearTimeout(timer);
    };
    return { answer, stop };
}
function tooSlow({ id, layer }, limit) {
    return {
        sensor: id,
        layer,
        outcome: 'unknown',
        reason: 'failed',
        detail: `it did not end within ${limit} seconds; give it longer with --time-limit, or with time-limit in its section of the baseline`,
    };
}
function offline({ id, layer }) {
    return { sensor: id, layer, outcome: 'unknown', reason: 'unreachable', detail: 'it needs the network, and the run is offline' };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 3 modules
var lib_survey = __webpack_require__(28208);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/without-repeats.js
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





const TIME_LIMIT_SECONDS = 120;
async function patrol(input) {
    const { survey, now } = input;
    const { offline, pedantic, pacer, onProgress, timeLimitSeconds = TIME_LIMIT_SECONDS } = input;
    const options = { offline, pedantic, pacer, timeLimitSeconds, ...(onProgress && { onProgress }) };
    const read = await runSensors(input.sensors, await sensorInputOf(input), options);
    const readings = withoutRepeats(await Promise.all(read.map(withoutLoggedSecrets)));
    return { ...judge(input, readings), readings, baseline: survey.baseline, at: now, asOf: asOfOf(input), partial: isPartial(input) };
}
async function sensorInputOf(input) {
    const { survey, ports, now, onlyPaths, repositoryOwner, branch } = input;
    const { tree, repository, baseline } = survey;
    return {
        tree,
        repository,
        baseline,
        asOf: asOfOf(input),
        now: now.toISOString(),
        ...ports,
        ...(ports.history !== undefined && { ownPatterns: await (0,own_patterns/* ownPatterns */.Y)(tree, baseline) }),
        ...(onlyPaths !== undefined && { onlyPaths }),
        ...(repositoryOwner !== undefined && { repositoryOwner }),
        ...(branch !== undefined && { branch }),
    };
}
function asOfOf({ asOf, now }) {
    return asOf ?? now.toISOString().slice(0, 10);
}
async function withoutLoggedSecrets(reading) {
    if (reading.sensor !== 'ci-health' || reading.outcome !== 'signals')
        return reading;
    const { readingWithoutSecrets } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(5596)]).then(__webpack_require__.bind(__webpack_require__, 95596));
    return readingWithoutSecrets(reading);
}
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

/***/ 91885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ surveyNotes),
/* harmony export */   Li: () => (/* binding */ unreadNotes),
/* harmony export */   fN: () => (/* binding */ workflowNotes)
/* harmony export */ });
const MAX_NAMED = 5;
function surveyNotes({ baseline, tree }) {
    const nothing = tree.list().length === 0;
    return [...noticeOf(baseline), ...(nothing ? ['nothing to judge: there are no files here that git tracks'] : [])];
}
function workflowNotes({ baseline, repository }) {
    const nothing = repository.workflows().length === 0 && repository.actions().length === 0;
    return [
        ...noticeOf(baseline),
        ...(nothing ? ['nothing to judge: there are no workflows (.github/workflows/*.yml) and no action files here'] : []),
    ];
}
function noticeOf({ notice }) {
    return notice === undefined ? [] : [notice];
}
function unreadNotes({ files, jobs }) {
    const withJobs = new Set(jobs.map(({ path }) => path));
    const unread = files.filter(({ path, outcome }) => outcome !== 'judged' && !withJobs.has(path));
    const named = unread.slice(0, MAX_NAMED).map(({ path, reason }) => `not judged: ${path}: ${reason ?? 'it could not be read'}`);
    return unread.length > named.length ? [...named, `not judged: ${unread.length - named.length} more files`] : named;
}


/***/ }),

/***/ 46404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hk: () => (/* binding */ annotations)
/* harmony export */ });
/* unused harmony exports MAX_PER_KIND, MAX_PER_JOB, MAX_MESSAGE_LENGTH */
/* harmony import */ var _findings_count_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34176);
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55617);
/* harmony import */ var _findings_order_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22625);
/* harmony import */ var _safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77072);




const MAX_PER_KIND = 10;
const MAX_PER_JOB = 50;
const MAX_MESSAGE_LENGTH = 4096;
const KINDS = { P0: 'error', P1: 'error', P2: 'warning', P3: 'notice' };
function annotations(findings, budget = MAX_PER_JOB) {
    const open = (0,_findings_order_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .mostSevereFirst */ .QX)(findings.filter(_findings_count_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .n));
    const all = pick(open, budget, MAX_PER_KIND);
    if (all.length === open.length)
        return all.map(toAnnotation);
    const shown = pick(open, Math.max(0, budget - 1), MAX_PER_KIND - 1);
    const left = open.length - shown.length;
    const message = `${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(left, shown.length === 0 ? 'finding' : 'more finding')} in the summary`;
    const more = { kind: 'notice', properties: { title: 'sar' }, message };
    return budget < 1 ? [] : [...shown.map(toAnnotation), more];
}
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
    return `${message.slice(0, MAX_MESSAGE_LENGTH - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 34176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ countFindings),
/* harmony export */   n: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14500);

function countFindings(findings) {
    const open = findings.filter(isOpen);
    const bySeverity = Object.fromEntries(_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.map((severity) => [severity, open.filter((finding) => finding.severity === severity).length]));
    const fixable = open.filter(({ signal }) => signal.fix !== undefined).length;
    return { total: open.length, bySeverity, waived: findings.length - open.length, fixable };
}
function isOpen(finding) {
    return finding.waived === undefined;
}


/***/ }),

/***/ 66183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextSteps)
/* harmony export */ });
/* harmony import */ var _count_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34176);
/* harmony import */ var _count_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55617);
/* harmony import */ var _order_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22625);



function nextSteps(report, command) {
    const [worst] = (0,_order_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .mostSevereFirst */ .QX)(report.findings.filter(_count_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .n));
    if (worst === undefined)
        return [];
    const explained = report.rules.find(({ id, sensor }) => id === worst.signal.rule && sensor === worst.signal.sensor);
    const steps = explained === undefined ? [] : [{ command: `sar explain ${explained.id}`, gain: 'what the rule means and how to mend it' }];
    for (const { command: fix, count } of fixes(report))
        if (count > 0)
            steps.push({ command: `${fix} --dry-run`, gain: `show the edits that mend ${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(count, 'finding')}` });
    steps.push({ command: `${command} --format json`, gain: 'every finding whole, with its evidence' });
    return steps;
}
function fixes({ findings }) {
    const fixable = findings.filter((finding) => (0,_count_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .n)(finding) && finding.signal.fix !== undefined);
    const ofCaches = fixable.filter(({ signal }) => signal.sensor === 'cache-wiring').length;
    return [
        { command: 'sar cache fix', count: ofCaches },
        { command: 'sar search --fix', count: fixable.length - ofCaches },
    ];
}


/***/ }),

/***/ 22625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ byLayer),
/* harmony export */   QX: () => (/* binding */ mostSevereFirst),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14500);

function byLayer(findings) {
    const ordered = mostSevereFirst(findings);
    return _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .LAYERS */ .RR.map((layer) => ({ layer, findings: ordered.filter(({ signal }) => signal.layer === layer) })).filter((group) => group.findings.length > 0);
}
function mostSevereFirst(findings) {
    return [...findings].sort((a, b) => (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(a.severity, b.severity) ||
        compareText(a.signal.artefact.path, b.signal.artefact.path) ||
        (a.signal.artefact.line ?? 0) - (b.signal.artefact.line ?? 0) ||
        compareText(a.signal.rule, b.signal.rule) ||
        compareText(a.signal.id, b.signal.id));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 31609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ placeWords)
/* harmony export */ });
function placeWords(place) {
    return place.line === undefined ? place.path : `${place.path}:${place.line}`;
}


/***/ }),

/***/ 97992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ FINDING_COLUMNS),
/* harmony export */   bg: () => (/* binding */ findingCells),
/* harmony export */   sL: () => (/* binding */ placeCell)
/* harmony export */ });
/* harmony import */ var _findings_place_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31609);
/* harmony import */ var _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83003);


const FINDING_COLUMNS = ['Severity', 'Rule', 'Place', 'Job', 'Finding'];
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
function placeCell(place, options) {
    return (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_findings_place_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeWords */ .f)(place)), options.placeLink?.(place));
}


/***/ }),

/***/ 72180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ nextStepsSections)
/* harmony export */ });
/* harmony import */ var _findings_next_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66183);
/* harmony import */ var _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83003);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71597);



function nextStepsSections(report, options) {
    const steps = (0,_findings_next_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .nextSteps */ .Z)(report, options.command);
    if (steps.length === 0)
        return [];
    return [(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textSection */ .V)(['### Next steps', '', ...steps.map(({ command, gain }) => `- ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(command)}: ${gain}`)].join('\n'))];
}


/***/ }),

/***/ 20433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ waivedSections)
/* harmony export */ });
/* harmony import */ var _findings_count_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34176);
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55617);
/* harmony import */ var _findings_order_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22625);
/* harmony import */ var _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83003);
/* harmony import */ var _finding_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97992);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71597);






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

/***/ 85687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ sarif)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(55617);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/order-findings.js
var order_findings = __webpack_require__(22625);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/unknown-words.js
var unknown_words = __webpack_require__(5792);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/sarif/sarif-limits.js
const SARIF_LIMITS = {
    resultsPerRun: 25_000,
    tagsPerRule: 10,
    locationsPerResult: 100,
};

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/visible-text.js
var visible_text = __webpack_require__(7158);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/sarif/sarif-message.js

function sarifMessage(text) {
    return { text: (0,visible_text/* visibleText */.Q)(text).replaceAll('](', '] (') };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/fingerprint.js
var fingerprint = __webpack_require__(75699);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/encoded-path.js
function encodedPath(path) {
    return path
        .replace(/\p{Cs}/gu, '\ufffd')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/sarif/sarif-location.js



function artifactLocation(path) {
    return { uri: encodedPath(path), uriBaseId: '%SRCROOT%' };
}
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
var severity = __webpack_require__(14500);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/markdown-safe.js
var markdown_safe = __webpack_require__(83003);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/sarif/sarif-rule.js



const SARIF_LEVELS = { P0: 'error', P1: 'error', P2: 'warning', P3: 'note' };
const USUAL_SEVERITY = {
    'data-loss': 'P0',
    security: 'P0',
    blocks: 'P1',
    degrades: 'P2',
    advisory: 'P3',
};
const SECURITY_SEVERITY = { P0: '9.5', P1: '8.0', P2: '5.5', P3: '2.0' };
function sarifRuleId(rule) {
    return `${rule.sensor}/${rule.id}`;
}
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


/***/ }),

/***/ 27706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ TimeIsUp)
/* harmony export */ });
class TimeIsUp extends Error {
    name = 'TimeIsUp';
}


/***/ })

};
