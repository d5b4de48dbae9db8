export const id = 3001;
export const ids = [3001];
export const modules = {

/***/ 13336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/runtime/lib/run-action.js + 11 modules
var run_action = __webpack_require__(56909);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/checkout-tree.js + 1 modules
var checkout_tree = __webpack_require__(2750);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory.js + 1 modules
var state_directory = __webpack_require__(73277);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/changed-in-event.js
var changed_in_event = __webpack_require__(1914);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory-files.js
var state_directory_files = __webpack_require__(42914);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/fail-on.js
var fail_on = __webpack_require__(64065);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var lib_survey = __webpack_require__(33616);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/ticks/known-findings.js
var known_findings = __webpack_require__(46930);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/cache-check.js
var cache_check = __webpack_require__(70356);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/wiring-report.js + 1 modules
var wiring_report = __webpack_require__(34624);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/plan-fixes.js
var plan_fixes = __webpack_require__(52050);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/diff/unified-diff.js + 3 modules
var unified_diff = __webpack_require__(94198);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/severity.js
var severity = __webpack_require__(14500);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/write-output.js + 1 modules
var write_output = __webpack_require__(48244);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/version.js + 1 modules
var version = __webpack_require__(8153);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/json-text.js
var json_text = __webpack_require__(58884);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/sarif/sarif.js + 5 modules
var sarif = __webpack_require__(91302);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/annotations/annotations.js
var annotations = __webpack_require__(46404);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/annotations/annotation-line.js + 1 modules
var annotation_line = __webpack_require__(54918);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/cache-wiring-markdown.js
var cache_wiring_markdown = __webpack_require__(15210);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/step-summary-limit.js
var step_summary_limit = __webpack_require__(1924);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(31554);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(77072);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-cache-wiring-checker/lib/publish.js





const MAX_OUTPUT_LENGTH = 400_000;
async function publish(context, result, report, patch) {
    const { inputs, temporaryDirectory, event, setOutput, print } = context;
    const linkTo = (rule) => event.ownAddress(`docs/rules/${rule.sensor}/${rule.id}.md`);
    const jsonFile = (0,external_node_path_.resolve)(inputs.text('json-file') ?? (0,external_node_path_.join)(temporaryDirectory, 'sar-cache-wiring.json'));
    const sarifFile = (0,external_node_path_.resolve)(inputs.text('sarif-file') ?? (0,external_node_path_.join)(temporaryDirectory, 'sar-cache-wiring.sarif'));
    (0,write_output/* writeOutput */.z)(process.cwd(), jsonFile, (0,json_text/* jsonText */.s)((0,wiring_report/* wiringDocument */.m)(result)));
    (0,write_output/* writeOutput */.z)(process.cwd(), sarifFile, (0,json_text/* jsonText */.s)((0,sarif/* sarif */.I)(report, { version: version/* SAR_VERSION */.w, category: 'sar/cache-wiring', linkTo, forCodeScanning: true })));
    for (const annotation of (0,annotations/* annotations */.hk)(result.findings))
        print((0,annotation_line/* annotationLine */.A)(annotation));
    await context.writeSummary((0,cache_wiring_markdown/* cacheWiringMarkdown */.Q)(report, {
        limitBytes: step_summary_limit/* MAX_STEP_SUMMARY_BYTES */.n,
        linkTo,
        placeLink: ({ path, line }) => event.fileAddress(path, line),
        jsonFile: inputs.text('json-file') ?? 'sar-cache-wiring.json',
        command: 'sar cache check',
    }));
    const open = result.findings.filter(({ waived }) => waived === undefined);
    const { wired, installing, wiringRate, missing, unknown } = result.counts;
    setOutput('findings-count', open.length);
    setOutput('highest-severity', severity/* SEVERITIES */.oC.find((severity) => open.some((finding) => finding.severity === severity)) ?? 'none');
    setOutput('wired-jobs', wired);
    setOutput('installing-jobs', installing);
    setOutput('wiring-rate', wiringRate.toFixed(2));
    setOutput('sarif-file', sarifFile);
    setOutput('json-file', jsonFile);
    setOutput('patch', patch.length > MAX_OUTPUT_LENGTH ? '' : patch);
    if (patch.length > MAX_OUTPUT_LENGTH)
        print('the patch is longer than an output may be; the edits are in the checkout: use "git diff"');
    for (const note of report.notes)
        print((0,break_workflow_commands/* breakWorkflowCommands */.$)((0,terminal_safe/* terminalSafe */.k)(note)));
    print((0,break_workflow_commands/* breakWorkflowCommands */.$)(`${open.length} ${open.length === 1 ? 'finding' : 'findings'}; ${installing} jobs download dependencies, ${wired} of them wired, ${missing} missing a cache, ${unknown} unknown`));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-cache-wiring-checker/lib/check-workspace.js




async function checkWorkspace(context) {
    const { inputs, event } = context;
    const failOn = (0,fail_on/* parseFailOn */.XV)(inputs.text('fail-on') ?? 'P1');
    const tree = (0,checkout_tree/* checkoutTree */.p)(inputs.text('path') ?? '.');
    const survey = await (0,lib_survey/* openSurvey */.ji)(tree, inputs.text('baseline'));
    const known = await (0,known_findings/* readKnownFindings */.id)((0,state_directory/* stateDirectory */.F)(tree, survey.baseline.state));
    const [sensor] = (0,lib_survey/* chosenSensors */.cI)(survey.baseline, ['cache-wiring']);
    if (sensor === undefined)
        throw new Error('the cache-wiring sensor is not registered');
    const rules = inputs.choices('rules', sensor.rules.map(({ id }) => id));
    const changed = inputs.flag('changed-only') ? (0,changed_in_event/* changedInEvent */.O)(tree.root, context.event, context.print) : undefined;
    const result = (0,cache_check/* checkCacheWiring */.Z)({
        survey,
        sensors: [sensor],
        now: new Date(),
        known,
        pedantic: inputs.flag('pedantic'),
        partial: true,
        ...(rules.length > 0 && { rules }),
        ...(event.branch !== undefined && { branch: event.branch }),
        ...(changed !== undefined && { onlyPaths: changed }),
    });
    const report = (0,wiring_report/* wiringReport */.f)(result, survey, sensor);
    const patch = inputs.flag('fix') ? applyFixes(tree.root, survey, result) : '';
    await publish(context, result, report, patch);
    const failed = (0,fail_on/* failing */.Jr)(result.findings, failOn, known.accepted);
    if (failed.length > 0)
        context.fail(`${failed.length} ${failed.length === 1 ? 'finding' : 'findings'} at or above fail-on ${inputs.text('fail-on') ?? 'P1'}; the step's summary has them all`);
}
function applyFixes(root, survey, result) {
    const { files } = (0,plan_fixes/* planFixes */.T)(survey, result);
    for (const { path, after } of files)
        (0,state_directory_files/* writeInside */.Mt)(root, path, after);
    return files.map(({ path, before, after }) => (0,unified_diff/* unifiedDiff */.W)(path, before, after)).join('');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-cache-wiring-checker/lib/index.js


async function main() {
    await (0,run_action/* runAction */.C)(checkWorkspace);
}


/***/ }),

/***/ 85585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ changedSince),
/* harmony export */   Y: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var _compare_with_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46107);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32867);


const NAMES = ['--name-only', '--no-renames', '-z'];
function changedFiles(root, base) {
    return withNew(root, (0,_compare_with_base_js__WEBPACK_IMPORTED_MODULE_0__/* .compareWithBase */ .te)(root, base, NAMES));
}
function changedSince(root, commit) {
    return withNew(root, (0,_compare_with_base_js__WEBPACK_IMPORTED_MODULE_0__/* .compareWithCommit */ .TD)(root, commit, NAMES));
}
function withNew(root, changed) {
    const untracked = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(root, ['ls-files', '-z', '--others', '--exclude-standard'], (0,_compare_with_base_js__WEBPACK_IMPORTED_MODULE_0__/* .workTreeOf */ .FY)(root));
    return new Set([...changed.split('\0'), ...(untracked.ok ? untracked.text.split('\0') : [])].filter((path) => path !== ''));
}


/***/ }),

/***/ 1914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ changedInEvent)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52731);
/* harmony import */ var _changed_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85585);


function changedInEvent(root, event, print) {
    if (event.baseSha === undefined) {
        print(`changed-only: the event ${event.name} has no base to compare with; every file is judged`);
        return undefined;
    }
    try {
        return (0,_changed_files_js__WEBPACK_IMPORTED_MODULE_0__/* .changedFiles */ .Y)(root, event.baseSha);
    }
    catch (error) {
        if (!(error instanceof _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y))
            throw error;
        print(`changed-only: the checkout does not reach the base commit ${event.baseSha} (actions/checkout: fetch-depth: 0); every file is judged`);
        return undefined;
    }
}


/***/ }),

/***/ 46107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ workTreeOf),
/* harmony export */   TD: () => (/* binding */ compareWithCommit),
/* harmony export */   te: () => (/* binding */ compareWithBase)
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
    return compareWithCommit(root, merge.text.trim(), how);
}
function compareWithCommit(root, commit, how) {
    const plain = ['--relative', '--no-color', '--no-ext-diff', '--no-textconv', '--ignore-submodules=dirty'];
    const comparison = ['diff', ...plain, ...how, commit];
    const changed = withIndexCopy(root, (index) => (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(root, comparison, { settings: withoutFilters(root), index, ...workTreeOf(root) }));
    if (!changed.ok)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`git cannot compare ${root} with ${commit}: ${changed.why}`);
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

/***/ 27446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ orderedArtefact)
/* harmony export */ });
const KEYS = ['kind', 'path', 'line', 'column', 'endLine', 'job', 'step', 'via', 'name', 'url'];
function orderedArtefact(artefact) {
    const present = KEYS.filter((key) => artefact[key] !== undefined).map((key) => [key, artefact[key]]);
    return Object.fromEntries(present);
}


/***/ })

};
