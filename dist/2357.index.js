export const id = 2357;
export const ids = [2357];
export const modules = {

/***/ 11907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/favour-memory.js
var favour_memory = __webpack_require__(50048);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/runtime/lib/run-action.js + 10 modules
var run_action = __webpack_require__(78423);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/create-github-client.js + 38 modules
var create_github_client = __webpack_require__(74843);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/live-variables.js
var live_variables = __webpack_require__(51504);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/repository/live-repository.js + 12 modules
var live_repository = __webpack_require__(42391);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/ci/ci-history.js + 11 modules
var ci_history = __webpack_require__(51620);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/checkout-tree.js + 1 modules
var checkout_tree = __webpack_require__(2750);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory.js + 1 modules
var state_directory = __webpack_require__(73277);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/changed-in-event.js
var changed_in_event = __webpack_require__(1914);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/pacer.js
var pacer = __webpack_require__(5648);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/history.js
var lib_history = __webpack_require__(68771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/revisions/revisions.js + 1 modules
var revisions = __webpack_require__(58005);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/work-files/work-files.js + 4 modules
var work_files = __webpack_require__(65940);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/http-reader.js
var http_reader = __webpack_require__(23587);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/service-credentials.js
var service_credentials = __webpack_require__(85279);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commands/command-runner.js + 5 modules
var command_runner = __webpack_require__(3489);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 3 modules
var lib_survey = __webpack_require__(28208);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/ticks/known-findings.js
var known_findings = __webpack_require__(46930);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/due-sensors.js
var due_sensors = __webpack_require__(25303);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/search-documents.js
var search_documents = __webpack_require__(67236);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/patrol.js + 12 modules
var patrol = __webpack_require__(3613);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/fail-on.js
var fail_on = __webpack_require__(64065);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/version.js + 1 modules
var version = __webpack_require__(8153);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(31554);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(77072);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/severity.js
var severity = __webpack_require__(14500);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/write-output.js + 1 modules
var write_output = __webpack_require__(48244);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory-files.js
var state_directory_files = __webpack_require__(42914);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/report-notes.js
var report_notes = __webpack_require__(91885);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/json-text.js
var json_text = __webpack_require__(58884);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/sarif/sarif.js + 5 modules
var sarif = __webpack_require__(91302);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/annotations/annotations.js
var annotations = __webpack_require__(46404);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/annotations/annotation-line.js + 1 modules
var annotation_line = __webpack_require__(54918);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(55617);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-findings.js
var count_findings = __webpack_require__(34176);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/order-findings.js
var order_findings = __webpack_require__(22625);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/unknown-words.js
var unknown_words = __webpack_require__(5792);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/markdown-safe.js
var markdown_safe = __webpack_require__(83003);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/bounded-markdown.js
var bounded_markdown = __webpack_require__(13484);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/cut-notice.js
var cut_notice = __webpack_require__(47466);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/finding-cells.js
var finding_cells = __webpack_require__(97992);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/markdown-table.js
var markdown_table = __webpack_require__(71597);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/next-steps-section.js
var next_steps_section = __webpack_require__(72180);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/not-judged-section.js
var not_judged_section = __webpack_require__(88042);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/waived-section.js
var waived_section = __webpack_require__(20433);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/search-markdown.js












function searchMarkdown(report, sensors, options) {
    const open = (0,order_findings/* mostSevereFirst */.Q)(report.findings.filter(count_findings/* isOpen */.n));
    const sections = [
        (0,markdown_table/* textSection */.V)(['## SAR search', `**${(0,count_words/* findingCountWords */.sY)((0,count_findings/* countFindings */.G)(report.findings))}.**`, ...report.notes.map(markdown_safe/* markdownText */.p7)].join('\n\n')),
        (0,markdown_table/* tableSection */.Y)(['Layer', 'Sensor', 'Says', 'Looked at'], sensorRows(report, sensors)),
        ...(open.length === 0
            ? []
            : [
                (0,markdown_table/* tableSection */.Y)(finding_cells/* FINDING_COLUMNS */.GR, open.map((finding) => (0,finding_cells/* findingCells */.bg)(finding, options)), { before: '### Findings' }),
            ]),
        ...(0,not_judged_section/* notJudgedSections */.h)(report.readings, options),
        ...(0,waived_section/* waivedSections */.r)(report.findings, options),
        ...(0,next_steps_section/* nextStepsSections */.v)(report, options),
    ];
    return (0,bounded_markdown/* boundedMarkdown */.N)(sections, options.limitBytes, (0,cut_notice/* cutNotice */.z)(options));
}
function sensorRows({ readings }, sensors) {
    return readings.map((reading) => {
        const title = sensors.find(({ id }) => id === reading.sensor)?.title ?? reading.sensor;
        const head = [reading.layer, (0,markdown_safe/* markdownText */.p7)(title)];
        if (reading.outcome === 'unknown')
            return [...head, `unknown, ${unknown_words/* UNKNOWN_WORDS */.$[reading.reason]}`, ''];
        const { unit, judged, unjudged } = reading.scope;
        const all = unjudged.length === 0 ? '' : ` of ${(0,count_words/* groupedNumber */.O4)(judged + unjudged.length)}`;
        const says = reading.outcome === 'clear' ? 'clear' : (0,count_words/* countOf */.pq)(reading.signals.length, 'signal');
        return [...head, says, `${(0,count_words/* groupedNumber */.O4)(judged)}${all} ${(0,markdown_safe/* markdownText */.p7)((0,count_words/* unitOf */.uF)(judged + unjudged.length, unit))}`];
    });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/step-summary-limit.js
var step_summary_limit = __webpack_require__(1924);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-sensor/lib/publish.js





async function publish(context, { root, survey, result, sensors, about, given, isPart }) {
    const { temporaryDirectory, event, setOutput, print } = context;
    const own = new Set((0,lib_survey/* allRules */.V7)().map(({ sensor }) => sensor));
    const linkTo = (rule) => own.has(rule.sensor) ? event.ownAddress(`docs/rules/${rule.sensor}/${rule.id}.md`) : undefined;
    const signalsFile = (0,external_node_path_.resolve)(given.signalsFile ?? (0,external_node_path_.join)(temporaryDirectory, 'sar-signals.json'));
    const sarifFile = (0,external_node_path_.resolve)(given.sarifFile ?? (0,external_node_path_.join)(temporaryDirectory, 'sar-search.sarif'));
    const report = { findings: result.findings, readings: result.readings, rules: (0,lib_survey/* allRules */.V7)(), notes: (0,report_notes/* surveyNotes */.Cu)(survey) };
    (0,write_output/* writeOutput */.z)(process.cwd(), signalsFile, (0,json_text/* jsonText */.s)((0,search_documents/* signalsDocument */.He)(result.readings, about)));
    (0,write_output/* writeOutput */.z)(process.cwd(), sarifFile, (0,json_text/* jsonText */.s)((0,sarif/* sarif */.I)(report, { version: version/* SAR_VERSION */.w, category: 'sar/search', linkTo })));
    if (given.writeStores && isPart) {
        print('signal stores are not written: they keep what sensors say of the whole repository, and only changed files were judged');
    }
    else if (given.writeStores) {
        for (const [path, document] of (0,search_documents/* signalStores */.RD)(result.baseline, result.readings, about, survey.tree)) {
            (0,state_directory_files/* writeInside */.Mt)(root, path, (0,json_text/* jsonText */.s)(document));
            print((0,break_workflow_commands/* breakWorkflowCommands */.$)((0,terminal_safe/* terminalSafe */.k)(`wrote the signal store ${path}`)));
        }
    }
    for (const annotation of (0,annotations/* annotations */.hk)(result.findings))
        print((0,annotation_line/* annotationLine */.A)(annotation));
    await context.writeSummary(searchMarkdown(report, sensors, {
        limitBytes: step_summary_limit/* MAX_STEP_SUMMARY_BYTES */.n,
        linkTo,
        placeLink: ({ path, line }) => event.fileAddress(path, line),
        jsonFile: given.signalsFile ?? 'sar-signals.json',
        command: 'sar search',
    }));
    const open = result.findings.filter(({ waived }) => waived === undefined);
    const unknown = result.readings.filter(({ outcome }) => outcome === 'unknown').length;
    setOutput('signals-file', signalsFile);
    setOutput('sarif-file', sarifFile);
    setOutput('signals-count', open.length);
    setOutput('unknown-count', unknown);
    setOutput('by-layer', JSON.stringify(byLayer(result)));
    setOutput('highest-impact', worst(open.map(({ signal }) => signal.impact)));
    print(`${(0,count_words/* countOf */.pq)(result.readings.length, 'sensor')}: ${(0,count_words/* countOf */.pq)(open.length, 'signal')}, ${unknown} could not answer`);
}
function worst(impacts) {
    return severity/* IMPACTS */.wD.find((impact) => impacts.includes(impact)) ?? 'none';
}
function byLayer({ readings, findings }) {
    const layers = severity/* LAYERS */.RR.flatMap((layer) => {
        const own = readings.filter((reading) => reading.layer === layer);
        const signals = findings.filter(({ signal, waived }) => signal.layer === layer && waived === undefined).length;
        if (own.length === 0 && signals === 0)
            return [];
        const count = (outcome) => own.filter((reading) => reading.outcome === outcome).length;
        return [[layer, { clear: count('clear'), unknown: count('unknown'), signals }]];
    });
    return Object.fromEntries(layers);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/vars-context.js
var vars_context = __webpack_require__(90316);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-sensor/lib/sensor-inputs.js



const MAY_RUN_COMMANDS = new Set([
    'push',
    'pull_request',
    'merge_group',
    'schedule',
    'workflow_dispatch',
    'repository_dispatch',
    'release',
]);
function sensorInputs({ inputs, event, run }) {
    const runCommands = inputs.flag('run-commands');
    if (runCommands && !MAY_RUN_COMMANDS.has(event.name))
        throw new user_error/* UserError */.y(`run-commands is refused for the event ${event.name}: it may have the rights of the repository while the baseline in the checkout is somebody else's. Commands run on ${[...MAY_RUN_COMMANDS].join(', ')}`);
    return {
        sensors: inputs.list('sensors'),
        path: inputs.text('path') ?? '.',
        baseline: inputs.text('baseline'),
        changedOnly: inputs.flag('changed-only'),
        due: inputs.flag('due'),
        runCommands,
        varsContext: varsContextOf({ inputs, run }),
        failOn: (0,fail_on/* parseFailOn */.XV)(inputs.text('fail-on') ?? 'never'),
        pedantic: inputs.flag('pedantic'),
        signalsFile: inputs.text('signals-file'),
        sarifFile: inputs.text('sarif-file'),
        writeStores: inputs.flag('write-stores'),
        maxRequests: inputs.count('max-requests', { min: 1, max: 100_000 }) ?? 500,
        timeLimitSeconds: inputs.count('time-limit', { min: 1, max: 3600 }) ?? 300,
    };
}
function varsContextOf({ inputs, run }) {
    const json = inputs.text('vars-context');
    const environment = inputs.text('vars-environment');
    if (json === undefined) {
        if (environment !== undefined)
            throw new user_error/* UserError */.y('the input "vars-environment" goes with "vars-context"');
        return undefined;
    }
    return (0,vars_context/* readVarsContext */.u)(json, {
        ...(environment !== undefined && { environment }),
        ...(run().fromFork && { withheld: 'the run is for a fork, and GitHub gives no variables to those' }),
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-sensor/lib/search-workspace.js






const MAX_WAIT_SECONDS = 300;
async function searchWorkspace(context) {
    const token = context.inputs.secret('token');
    const given = sensorInputs(context);
    const run = context.run();
    const tree = (0,checkout_tree/* checkoutTree */.p)(given.path);
    const survey = await (0,lib_survey/* openSurvey */.ji)(tree, given.baseline);
    const { baseline } = survey;
    const known = await (0,known_findings/* readKnownFindings */.id)((0,state_directory/* stateDirectory */.F)(tree, baseline.state));
    const now = new Date();
    const asked = (0,lib_survey/* chosenSensors */.cI)(baseline, given.sensors);
    const sensors = given.due ? (0,due_sensors/* dueSensors */.k)(baseline, asked, now, (0,search_documents/* lastSearched */.cB)(baseline, tree)) : asked;
    const onlyPaths = given.changedOnly ? (0,changed_in_event/* changedInEvent */.O)(tree.root, context.event, context.print) : undefined;
    const result = await (0,patrol/* patrol */.rW)({
        survey,
        sensors,
        now,
        known,
        offline: false,
        pedantic: given.pedantic,
        pacer: pacer/* pacer */.y,
        timeLimitSeconds: given.timeLimitSeconds,
        partial: sensors.length < (0,lib_survey/* chosenSensors */.cI)(baseline, []).length,
        repositoryOwner: run.owner,
        ports: { ...localPorts(tree.root, context, given), ...(token !== undefined && livePorts(tree.root, context, token, given)) },
        ...(context.event.branch !== undefined && { branch: context.event.branch }),
        ...(onlyPaths !== undefined && { onlyPaths }),
        onProgress: ({ sensor, reading }) => {
            if (reading !== undefined)
                context.print((0,break_workflow_commands/* breakWorkflowCommands */.$)(`${(0,terminal_safe/* terminalSafe */.k)(sensor.id)}: ${reading.outcome}`));
        },
    });
    const head = (0,lib_history/* headCommit */.Qo)(tree.root);
    const about = { at: now, partial: onlyPaths !== undefined, ...(head !== undefined && { commit: head }) };
    await publish(context, { root: tree.root, survey, result, sensors, about, given, isPart: onlyPaths !== undefined });
    const failed = (0,fail_on/* failing */.Jr)(result.findings, given.failOn, known.accepted);
    if (failed.length > 0)
        context.fail(`${failed.length} ${failed.length === 1 ? 'finding' : 'findings'} at or above fail-on ${context.inputs.text('fail-on') ?? 'never'}; the step's summary has them all`);
}
function localPorts(root, { event }, { runCommands, varsContext }) {
    const git = (0,revisions/* revisions */.Z)(root, event.baseSha);
    return {
        files: (0,work_files/* workFiles */.n)(root),
        http: (0,http_reader/* httpReader */._)(`sar/${version/* SAR_VERSION */.w}`, (0,service_credentials/* serviceCredentials */.u)(process.env)),
        ...(git !== undefined && { revisions: git }),
        ...(runCommands && { commands: (0,command_runner/* commandRunner */.c)(root, process.env) }),
        ...(varsContext !== undefined && { varsContext }),
    };
}
function livePorts(root, { run, print }, token, { maxRequests }) {
    const { owner, repo, apiUrl } = run();
    const client = (0,create_github_client/* createGitHubClient */.L)({
        token,
        apiUrl,
        userAgent: `sar/${version/* SAR_VERSION */.w}`,
        maxRequests,
        maxWaitSeconds: MAX_WAIT_SECONDS,
        log: (line) => print((0,break_workflow_commands/* breakWorkflowCommands */.$)((0,terminal_safe/* terminalSafe */.k)(line))),
    });
    const name = `${owner}/${repo}`;
    return {
        live: (0,live_variables/* liveVariables */.Y)(client, name),
        github: (0,live_repository/* liveRepository */.R)(client, name),
        history: (0,ci_history/* ciHistory */.Z)(client, name),
        changedAt: (0,lib_history/* changeTimes */.fl)(root, '.github/workflows'),
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-sensor/lib/index.js



async function main() {
    (0,favour_memory/* favourMemory */.f)();
    await (0,run_action/* runAction */.C)(searchWorkspace);
}


/***/ }),

/***/ 27339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unknown),
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
function known(value) {
    return { known: true, value };
}
function unknown(reason, detail) {
    return { known: false, reason, detail };
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

/***/ 79626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ requireCommit),
/* harmony export */   T: () => (/* binding */ isObjectId)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32867);


function isObjectId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function requireCommit(root, commit) {
    if (!isObjectId(commit))
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${JSON.stringify(commit.slice(0, 100))} is no full commit id; give 40 or 64 hexadecimal digits`);
    const found = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`]);
    if (!found.ok && found.status !== 1 && found.why !== '')
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`git cannot read ${root}: ${found.why}`);
    if (!found.ok || found.text.trim() !== commit)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`commit ${commit} is not in ${root}; fetch it (actions/checkout: fetch-depth: 0)`);
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

/***/ 50048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ favourMemory)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

function favourMemory() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--optimize-for-size');
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

/***/ 68771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ changes),
/* harmony export */   IW: () => (/* binding */ changedBy),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   fl: () => (/* binding */ changeTimes),
/* harmony export */   o7: () => (/* binding */ isCutOff)
/* harmony export */ });
/* unused harmony export isAncestor */
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52731);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79626);
/* harmony import */ var _list_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40706);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32867);




const PLAIN_LOG = {
    'log.showSignature': 'false',
    'log.showRoot': 'true',
    'log.follow': 'false',
    'log.diffMerges': 'first-parent',
    'diff.relative': 'false',
    'diff.ignoreSubmodules': 'none',
};
function headCommit(root) {
    const head = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    return head.ok && (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectId */ .T)(head.text.trim()) ? head.text.trim() : undefined;
}
function isAncestor(root, ancestor, commit) {
    if (!isObjectId(ancestor) || !isObjectId(commit))
        return undefined;
    const forth = reaches(root, ancestor, commit);
    if (forth !== false || !isShallow(root))
        return forth;
    return reaches(root, commit, ancestor) === true ? false : undefined;
}
function changedBy(root, commit, folder) {
    const changed = timedChanges(root, commit, folder);
    return new Map([...changed].map(([path, change]) => [path, change && { commit: change.commit, parent: change.parent }]));
}
function timedChanges(root, commit, folder) {
    (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCommit */ .F)(root, commit);
    const changed = new Map((0,_list_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .listEntries */ .f)(root, commit, folder).map(({ path }) => [path, undefined]));
    if (changed.size === 0)
        return changed;
    let open = changed.size;
    for (const { path, ...change } of changes(root, commit, [folder])) {
        if (!changed.has(path) || changed.get(path) !== undefined)
            continue;
        changed.set(path, change);
        open -= 1;
        if (open === 0)
            break;
    }
    const first = [...changed.values()].find((change) => change !== undefined && change.parent === undefined);
    if (first !== undefined && isCutOff(root, first.commit))
        for (const [path, change] of changed)
            if (change?.commit === first.commit)
                changed.set(path, undefined);
    return changed;
}
function* changes(root, commit, paths) {
    const log = ['log', '-m', '--first-parent', '--diff-filter=AMT', '--no-renames', '--name-only', '-z', '--full-history'];
    const plain = ['--no-color', '--no-ext-diff', '--no-textconv', '-O/dev/null', '--format=/%H %ct %P'];
    const within = paths.map((path) => path.replace(/\/+$/, '')).filter((path) => path !== '');
    const run = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['--literal-pathspecs', ...log, ...plain, commit, '--', ...within], { settings: PLAIN_LOG });
    if (!run.ok)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`git cannot read the history of ${root}: ${run.why}; fetch all of it (actions/checkout: fetch-depth: 0)`);
    let change;
    let isFirstName = false;
    for (const part of run.text.split('\0')) {
        const [, id, seconds, parent] = /^\/([0-9a-f]+) (\d{1,12}) ([0-9a-f]*)(?: [0-9a-f ]*)?$/.exec(part) ?? [];
        if (id !== undefined) {
            change = { commit: id, parent: parent === '' ? undefined : parent, at: new Date(Number(seconds) * 1000).toISOString() };
            isFirstName = true;
        }
        else if (change !== undefined && part !== '') {
            yield { ...change, path: isFirstName ? part.replace(/^\n/, '') : part };
            isFirstName = false;
        }
    }
}
function isCutOff(root, commit) {
    const raw = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['cat-file', 'commit', commit]);
    return !raw.ok || /^tree [0-9a-f]+\nparent /.test(raw.text);
}
function isShallow(root) {
    const shallow = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['rev-parse', '--is-shallow-repository']);
    return !shallow.ok || shallow.text.trim() !== 'false';
}
function reaches(root, ancestor, commit) {
    const asked = runGit(root, ['merge-base', '--is-ancestor', ancestor, commit]);
    return asked.ok ? true : asked.status === 1 ? false : undefined;
}
function changeTimes(root, folder) {
    let times;
    return (path) => {
        times ??= readTimes(root, folder);
        return times.get(path)?.at;
    };
}
function readTimes(root, folder) {
    const head = headCommit(root);
    if (head === undefined)
        return new Map();
    try {
        return timedChanges(root, head, folder);
    }
    catch (error) {
        if (error instanceof _sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y)
            return new Map();
        throw error;
    }
}


/***/ }),

/***/ 40706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ listEntries)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52731);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32867);


const MAX_FOLDER_LENGTH = 4096;
const ENTRY = /^(\d{6}) (\w+) ([0-9a-f]+) +(\d+|-)\t(.+)$/s;
function listEntries(root, commit, folder) {
    const name = folder.replace(/\/+$/, '');
    if (!isFolderName(name))
        return [];
    const within = name === '' ? [] : ['--', name];
    const listed = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['--literal-pathspecs', 'ls-tree', '-r', '-z', '--long', '--full-tree', commit, ...within]);
    if (!listed.ok)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`git cannot list ${name === '' ? 'the files' : JSON.stringify(name)} of commit ${commit}: ${listed.why}`);
    return listed.text.split('\0').flatMap((line) => {
        const [, mode = '', , id = '', size = '-', path = ''] = ENTRY.exec(line) ?? [];
        if (path === '' || !(name === '' || path.startsWith(`${name}/`)))
            return [];
        return [{ path, mode, id, sizeBytes: size === '-' ? undefined : Number(size) }];
    });
}
function isFolderName(name) {
    if (name === '')
        return true;
    if (name.length > MAX_FOLDER_LENGTH || name.includes('\0'))
        return false;
    return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}


/***/ }),

/***/ 65940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ workFiles)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var ports_answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/work-files/read-pieces.js


const PIECE_BYTES = 65_536;
function openFile(real, name) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(real, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        if ((0,external_node_fs_.fstatSync)(file).isFile())
            return file;
    }
    catch (error) {
        throw new user_error/* UserError */.y(`${name} cannot be read: ${error.code ?? String(error)}`, { cause: error });
    }
    (0,external_node_fs_.closeSync)(file);
    throw new user_error/* UserError */.y(`${name} is no file`);
}
function* readPieces(real, name) {
    const file = openFile(real, name);
    try {
        for (;;) {
            const piece = Buffer.allocUnsafe(PIECE_BYTES);
            const length = (0,external_node_fs_.readSync)(file, piece);
            if (length === 0)
                return;
            yield piece.subarray(0, length);
        }
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            throw error;
        throw new user_error/* UserError */.y(`${name} cannot be read: ${error.code ?? String(error)}`, { cause: error });
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function readSlice(real, name, start, length) {
    const file = openFile(real, name);
    try {
        const size = (0,external_node_fs_.fstatSync)(file).size;
        const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - start)));
        let filled = 0;
        while (filled < bytes.length) {
            const read = (0,external_node_fs_.readSync)(file, bytes, filled, bytes.length - filled, start + filled);
            if (read === 0)
                break;
            filled += read;
        }
        return bytes.subarray(0, filled);
    }
    catch (error) {
        throw new user_error/* UserError */.y(`${name} cannot be read: ${error.code ?? String(error)}`, { cause: error });
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/work-files/digest-file.js




const PIECES_PER_TURN = 64;
async function digestFile(real, name, digest, signal) {
    const hash = (0,external_node_crypto_.createHash)(digest);
    let pieces = 0;
    try {
        for (const piece of readPieces(real, name)) {
            hash.update(piece);
            pieces += 1;
            if (pieces % PIECES_PER_TURN !== 0)
                continue;
            await (0,promises_.setImmediate)();
            if (signal?.aborted === true)
                return (0,ports_answer/* unknown */.L)('failed', `${name} was not read to its end: the time limit was reached`);
        }
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return (0,ports_answer/* unknown */.L)('failed', error.message);
        throw error;
    }
    return (0,ports_answer/* known */.e)(hash.digest('hex'));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var paths_glob = __webpack_require__(14727);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/inside-file.js
var inside_file = __webpack_require__(73506);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/work-files/inside-work-tree.js


function insideWorkTree(root, folders, path) {
    const file = (0,inside_file/* insideFile */.n)(root, folders, path);
    return 'real' in file && isOfGit(root, file.real) ? { kind: 'outside' } : file;
}
function isOfGit(root, real) {
    return (0,external_node_path_.relative)(root, real)
        .split(external_node_path_.sep)
        .some((part) => part.toLowerCase() === '.git');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/work-files/find-files.js




const NOT_ENTERED = new Set([
    '.git',
    'node_modules',
    '.venv',
    'venv',
    '.tox',
    '.nox',
    '__pycache__',
    '.mypy_cache',
    '.ruff_cache',
    '.pytest_cache',
]);
const MAX_ENTRIES = 1_000_000;
function fileFinder(root, folders) {
    const listed = new Map();
    return (globs, limit = 1000) => {
        const found = new Set();
        let cut = false;
        for (const glob of new Set(globs)) {
            if (!(0,paths_glob/* isGlob */.fg)(glob)) {
                if (insideWorkTree(root, folders, glob).kind === 'file')
                    found.add(glob);
                continue;
            }
            const start = startOf(glob);
            let listing = listed.get(start);
            if (listing === undefined)
                listed.set(start, (listing = walk(root, folders, start)));
            cut ||= listing.cut;
            const { matches } = (0,paths_glob/* compileGlob */.SO)(glob);
            for (const path of listing.paths)
                if (matches(path))
                    found.add(path);
        }
        const paths = [...found].toSorted();
        return { paths: paths.slice(0, limit), cut: cut || paths.length > limit };
    };
}
function startOf(glob) {
    const segments = glob.split('/').slice(0, -1);
    const wild = segments.findIndex((segment) => (0,paths_glob/* isGlob */.fg)(segment));
    const start = wild === -1 ? segments : segments.slice(0, wild);
    return start.includes('..') ? '' : start.filter((segment) => segment !== '' && segment !== '.').join('/');
}
function walk(root, folders, start) {
    const paths = [];
    const top = start === '' ? { kind: 'folder', real: root } : insideWorkTree(root, folders, start);
    if (top.kind !== 'folder' || (start !== '' && top.real !== (0,external_node_path_.join)(root, start)))
        return { paths, cut: false };
    const pending = [start];
    let seen = 0;
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const entry of entriesOf((0,external_node_path_.join)(root, folder))) {
            seen += 1;
            if (seen > MAX_ENTRIES)
                return { paths, cut: true };
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (!NOT_ENTERED.has(entry.name))
                    pending.push(path);
            }
            else if (entry.isFile())
                paths.push(path);
            else if (entry.isSymbolicLink() && insideWorkTree(root, folders, path).kind === 'file')
                paths.push(path);
        }
    }
    return { paths, cut: false };
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/work-files/work-files.js





function workFiles(root) {
    const folders = new Map();
    const look = (path) => insideWorkTree(root, folders, path);
    return {
        facts: (path) => factsOf(look(path)),
        find: fileFinder(root, folders),
        read: (path, maxBytes) => read(look(path), path, maxBytes),
        pieces: (path) => pieces(look(path), path),
        slice: (path, start, length) => {
            const file = look(path);
            return file.kind === 'file' ? tried(() => readSlice(file.real, path, start, length)) : notRead(file, path);
        },
        digest: async (path, name, signal) => {
            const file = look(path);
            return file.kind === 'file' ? digestFile(file.real, path, name, signal) : notRead(file, path);
        },
        query: async (path, queries, options) => {
            const file = look(path);
            if (file.kind !== 'file')
                return notRead(file, path);
            const { querySqlite } = await __webpack_require__.e(/* import() */ 9210).then(__webpack_require__.bind(__webpack_require__, 29210));
            const answer = await querySqlite(file.real, queries, options);
            return answer.known ? answer : (0,ports_answer/* unknown */.L)(answer.reason, answer.detail.replaceAll(file.real, path));
        },
    };
}
function factsOf(file) {
    if (file.kind === 'file')
        return { kind: 'file', sizeBytes: file.stat.size, modifiedAt: file.stat.mtime.toISOString() };
    return file.kind === 'folder' ? { kind: 'folder' } : file;
}
function read(file, path, maxBytes) {
    if (file.kind === 'folder')
        return { kind: 'unreadable', reason: 'not a file' };
    if (file.kind !== 'file')
        return file;
    const sizeBytes = file.stat.size;
    if (sizeBytes > maxBytes)
        return { kind: 'too-large', sizeBytes };
    const bytes = tried(() => readSlice(file.real, path, 0, maxBytes));
    if (!bytes.known)
        return { kind: 'unreadable', reason: bytes.detail };
    const text = new TextDecoder().decode(bytes.value);
    return text.includes('\0') ? { kind: 'binary', sizeBytes } : { kind: 'text', text, sizeBytes };
}
function* pieces(file, path) {
    if (file.kind !== 'file')
        throw new user_error/* UserError */.y(why(file, path));
    yield* readPieces(file.real, path);
}
function notRead(file, path) {
    return (0,ports_answer/* unknown */.L)('failed', why(file, path));
}
function why(file, path) {
    if (file.kind === 'absent')
        return `${path} is not there`;
    if (file.kind === 'outside')
        return `${path} leads out of the repository or into .git; it is not read`;
    return `${path} cannot be read: ${file.kind === 'folder' ? 'it is a folder' : file.reason}`;
}
function tried(act) {
    try {
        return (0,ports_answer/* known */.e)(act());
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return (0,ports_answer/* unknown */.L)('failed', error.message);
        throw error;
    }
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

/***/ 89834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ silentGroups)
/* harmony export */ });
const GROUPED = {
    'not-configured': 'have nothing to read here; "sar search --list" says what each needs',
    'no-token': 'need a token (SAR_TOKEN, or the input token of the action)',
};
const FEWEST = 3;
function silentGroups(readings) {
    const groups = Object.entries(GROUPED).flatMap(([reason, words]) => {
        const sensors = readings.flatMap((reading) => (reading.outcome === 'unknown' && reading.reason === reason ? [reading.sensor] : []));
        return sensors.length < FEWEST ? [] : [{ reason: reason, sensors, words: words ?? '' }];
    });
    const grouped = new Set(groups.flatMap(({ sensors }) => sensors));
    return { groups, rest: readings.filter(({ sensor }) => !grouped.has(sensor)) };
}


/***/ }),

/***/ 3168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ unjudgedGroups),
/* harmony export */   c: () => (/* binding */ judgedCounts)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78108);

function unjudgedGroups(items, maxExamples) {
    const byReason = new Map();
    for (const item of items) {
        const group = byReason.get(item.reason);
        if (group === undefined)
            byReason.set(item.reason, [item]);
        else
            group.push(item);
    }
    return [...byReason]
        .map(([reason, group]) => ({
        reason,
        count: group.length,
        examples: group.sort((a, b) => (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0)).slice(0, maxExamples),
    }))
        .sort((a, b) => b.count - a.count || (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.reason, b.reason));
}
function judgedCounts(readings) {
    const byUnit = new Map();
    for (const reading of readings) {
        if (reading.outcome === 'unknown')
            continue;
        const { unit, judged, unjudged } = reading.scope;
        const entry = byUnit.get(unit) ?? { unit, judged: 0, unjudged: 0 };
        byUnit.set(unit, { unit, judged: entry.judged + judged, unjudged: entry.unjudged + unjudged.length });
    }
    return [...byUnit.values()];
}


/***/ }),

/***/ 77778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readingDocument)
/* harmony export */ });
function readingDocument(reading) {
    const { sensor, layer, outcome, looked } = reading;
    const seen = looked === undefined ? {} : { looked: looked.map(({ what, detail }) => ({ what, detail })) };
    if (outcome === 'unknown')
        return { sensor, layer, outcome, reason: reading.reason, detail: reading.detail, ...seen };
    const { unit, judged, unjudged } = reading.scope;
    const open = unjudged.map(({ hides, ...rest }) => ({ ...rest, ...(hides !== undefined && { hides: [...hides] }) }));
    return { sensor, layer, outcome, unit, judged, unjudged: open, ...seen };
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

/***/ 88042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ notJudgedSections)
/* harmony export */ });
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55617);
/* harmony import */ var _findings_silent_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89834);
/* harmony import */ var _findings_unjudged_groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3168);
/* harmony import */ var _findings_unknown_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5792);
/* harmony import */ var _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83003);
/* harmony import */ var _finding_cells_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97992);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71597);







const MAX_EXAMPLES = 3;
function notJudgedSections(readings, options) {
    const { groups, rest } = (0,_findings_silent_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .silentGroups */ .i)(readings);
    const silent = groups.map(({ reason, sensors, words }) => [
        (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(sensors.join(', ')),
        'everything',
        (0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .groupedNumber */ .O4)(sensors.length),
        (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(`${_findings_unknown_words_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN_WORDS */ .$[reason]}: they ${words}`),
        '',
    ]);
    const rows = rest.flatMap((reading) => {
        const sensor = (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(reading.sensor);
        if (reading.outcome === 'unknown')
            return [[sensor, 'everything', '', (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(`${_findings_unknown_words_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN_WORDS */ .$[reading.reason]}: ${reading.detail}`), '']];
        const { unit, unjudged } = reading.scope;
        return (0,_findings_unjudged_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .unjudgedGroups */ .P)(unjudged, MAX_EXAMPLES).map(({ reason, count, examples }) => {
            const more = count > examples.length ? ', …' : '';
            return [
                sensor,
                (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(unit),
                (0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .groupedNumber */ .O4)(count),
                (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(reason),
                examples.map((item) => (0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .placeCell */ .sL)(item, options)).join(', ') + more,
            ];
        });
    });
    const all = [...rows, ...silent];
    return all.length === 0 ? [] : [(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableSection */ .Y)(['Sensor', 'What', '#Count', 'Why', 'For example'], all, { before: '### Not judged' })];
}


/***/ })

};
