export const id = 4976;
export const ids = [4976];
export const modules = {

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

/***/ 70356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkCacheWiring)
/* harmony export */ });
/* harmony import */ var _sar_search__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33119);
/* harmony import */ var _patrol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3613);


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
    return { findings: (0,_patrol_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S4)(input, [reading]).findings, report, counts: countJobs(report) };
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

/***/ 91950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ planFixes)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-wiring/judge-cache-wiring.js + 25 modules
var judge_cache_wiring = __webpack_require__(33119);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/edit/apply-edits.js
var apply_edits = __webpack_require__(17546);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-wiring/fixes/edit-set.js
var edit_set = __webpack_require__(1005);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-wiring/fixes/fix-context.js
var fix_context = __webpack_require__(83763);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/repository/repository-workflows.js + 40 modules
var repository_workflows = __webpack_require__(787);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/read/parse-yaml.js + 1 modules
var parse_yaml = __webpack_require__(4140);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-wiring/fixes/overlay-repository.js

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





function compatible(signals) {
    const edits = new edit_set/* EditSet */.p();
    return signals.filter(({ fix }) => edits.add(fix.edits));
}
function attemptFixes(state, signals, original, settings) {
    const set = new edit_set/* EditSet */.p();
    for (const { fix } of signals)
        set.add(fix.edits);
    const edits = set.files();
    const texts = new Map(state.texts);
    for (const [path, list] of edits) {
        const text = (0,fix_context/* fileAt */.W)(state, path)?.text;
        const result = text === undefined ? undefined : (0,apply_edits/* applyEdits */.c)(text, list);
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

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-wiring/fixes/fix-of.js + 19 modules
var fix_of = __webpack_require__(74704);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-wiring/fixes/plan-cache-fixes.js




const MAX_ATTEMPTS = 120;
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
function mend(first, wanted, original, settings) {
    let state = first;
    let attempts = 0;
    const refused = new Map();
    for (let applied = true; applied;) {
        applied = false;
        const tried = new Set();
        for (let batch = nextBatch(state, wanted, tried); batch.length > 0; batch = nextBatch(state, wanted, tried)) {
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

function planFixes({ repository, baseline }, { findings }) {
    const open = findings.filter(({ waived }) => waived === undefined).map(({ signal }) => signal);
    return planCacheFixes({ repository, settings: baseline.cache, signals: open });
}


/***/ }),

/***/ 34624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ wiringDocument),
  f: () => (/* binding */ wiringReport)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/to-finding-document.js
var to_finding_document = __webpack_require__(25578);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/order-findings.js
var order_findings = __webpack_require__(22625);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/ordered-artefact.js
var ordered_artefact = __webpack_require__(27446);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/json/cache-check-document.js



function cacheCheckDocument(findings, counts) {
    return {
        schema: 'sar.cache-check/1',
        findings: (0,order_findings/* mostSevereFirst */.Q)(findings).map((finding) => {
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
var unified_diff = __webpack_require__(94198);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/plan-fixes.js + 3 modules
var plan_fixes = __webpack_require__(91950);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/report-notes.js
var report_notes = __webpack_require__(91885);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 3 modules
var lib_survey = __webpack_require__(28208);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/wiring-report.js




const STATES = {
    missing: 'not-wired',
    unknown: 'unknown',
    wired: 'wired',
    exempt: 'exempt',
};
function wiringReport(result, survey, sensor) {
    const { report, findings } = result;
    const rules = (0,lib_survey/* allRules */.V7)().filter((rule) => rule.sensor === sensor.id || findings.some(({ signal }) => signal.rule === rule.id));
    return {
        findings,
        readings: [readingOf(report)],
        rules,
        notes: [...(0,report_notes/* workflowNotes */.fN)(survey), ...(0,report_notes/* unreadNotes */.Li)(report)],
        jobs: wiringDocument(result).jobs,
        wiring: report.jobs.flatMap(wiringOf),
        edits: findings.some(({ signal, waived }) => signal.fix !== undefined && waived === undefined) ? editsOf(result, survey) : [],
    };
}
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

/***/ 54918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ annotationLine)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/visible-text.js
var visible_text = __webpack_require__(7158);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/workflow-command-safe.js

function commandDataSafe(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map(encodeLine)
        .join('%0A');
}
function commandPropertySafe(text) {
    return commandDataSafe(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function encodeLine(line) {
    return (0,visible_text/* visibleText */.Q)(line)
        .replaceAll('%', '%25')
        .replace(/##(?=\[)/g, '#\\#');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/annotations/annotation-line.js

function annotationLine({ kind, properties, message }) {
    const { file, line, endLine, col, title } = properties;
    const pairs = Object.entries({ file, line, endLine, col, title }).flatMap(([key, value]) => value === undefined ? [] : [`${key}=${commandPropertySafe(String(value))}`]);
    return `::${kind}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${commandDataSafe(message)}`;
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
    const open = (0,_findings_order_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .mostSevereFirst */ .Q)(findings.filter(_findings_count_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .n));
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

/***/ 94198:
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

const CONTEXT_LINES = 3;
const MAX_CHANGED_LINES = 2000;
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

/***/ 66183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextSteps)
/* harmony export */ });
/* harmony import */ var _count_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34176);
/* harmony import */ var _count_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55617);
/* harmony import */ var _order_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22625);



function nextSteps(report, command) {
    const [worst] = (0,_order_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .mostSevereFirst */ .Q)(report.findings.filter(_count_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .n));
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

/***/ 80304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ cacheWiringMarkdown)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/compare-text.js
var compare_text = __webpack_require__(78108);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-findings.js
var count_findings = __webpack_require__(34176);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(55617);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/order-findings.js
var order_findings = __webpack_require__(22625);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/markdown-safe.js
var markdown_safe = __webpack_require__(83003);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/bounded-markdown.js
var bounded_markdown = __webpack_require__(13484);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/cut-notice.js
var cut_notice = __webpack_require__(47466);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(31554);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/visible-text.js
var visible_text = __webpack_require__(7158);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/diff-block.js


function diffBlock(diff) {
    const lines = diff.replace(/\r?\n$/, '').split(/\r?\n/);
    const shown = lines.map((line) => (0,break_workflow_commands/* breakWorkflowCommands */.$)(line.split('\t').map(visible_text/* visibleText */.Q).join('\t'))).join('\n');
    const longestRun = Math.max(2, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longestRun + 1);
    return `${fence}diff\n${shown}\n${fence}\n`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/finding-cells.js
var finding_cells = __webpack_require__(97992);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/markdown-table.js
var markdown_table = __webpack_require__(71597);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/next-steps-section.js
var next_steps_section = __webpack_require__(72180);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/waived-section.js
var waived_section = __webpack_require__(20433);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/cache-wiring-markdown.js












function cacheWiringMarkdown(report, options) {
    const open = (0,order_findings/* mostSevereFirst */.Q)(report.findings.filter(count_findings/* isOpen */.n));
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
function wiringSections({ wiring }, state, heading, options) {
    const rows = wiring
        .filter((entry) => entry.state === state)
        .sort((a, b) => (0,compare_text/* compareText */.n)(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (0,compare_text/* compareText */.n)(a.job, b.job))
        .map((entry) => [(0,finding_cells/* placeCell */.sL)(entry, options), (0,markdown_safe/* markdownCode */.D9)(entry.job), (0,markdown_safe/* markdownText */.p7)(entry.ecosystem ?? ''), (0,markdown_safe/* markdownText */.p7)(entry.why)]);
    if (rows.length === 0)
        return [];
    const frame = heading === undefined ? { folded: (0,count_words/* countOf */.pq)(rows.length, `${state} job`) } : { before: heading };
    return [(0,markdown_table/* tableSection */.Y)(['Place', 'Job', 'Packages', 'Why'], rows, frame)];
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

/***/ 17546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
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


/***/ })

};
