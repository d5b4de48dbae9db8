export const id = 7960;
export const ids = [7960];
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
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/runtime/lib/run-action.js + 11 modules
var run_action = __webpack_require__(56909);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/create-github-client.js + 38 modules
var create_github_client = __webpack_require__(74843);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/live-variables.js
var live_variables = __webpack_require__(51504);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/repository/live-repository.js + 11 modules
var live_repository = __webpack_require__(2072);
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
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/work-files/work-files.js + 3 modules
var work_files = __webpack_require__(29231);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/http-reader.js
var http_reader = __webpack_require__(23587);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/service-credentials.js
var service_credentials = __webpack_require__(85279);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commands/command-runner.js + 6 modules
var command_runner = __webpack_require__(10383);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var lib_survey = __webpack_require__(33616);
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
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/unit-of.js
var unit_of = __webpack_require__(40789);
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
        return [...head, says, `${(0,count_words/* groupedNumber */.O4)(judged)}${all} ${(0,markdown_safe/* markdownText */.p7)((0,unit_of/* unitOf */.u)(judged + unjudged.length, unit))}`];
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
    (0,write_output/* writeOutput */.z)(process.cwd(), sarifFile, (0,json_text/* jsonText */.s)((0,sarif/* sarif */.I)(report, { version: version/* SAR_VERSION */.w, category: 'sar/search', linkTo, forCodeScanning: true })));
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

/***/ 40789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ unitOf)
/* harmony export */ });
function unitOf(count, plural) {
    return count === 1 ? plural.replace(/(?<=x)es$|s$/, '') : plural;
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

/***/ 25303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ dueSensors)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90668);
/* harmony import */ var _sar_search__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79716);


const MINUTE_MS = 60_000;
function dueSensors(baseline, sensors, at, lastSearched) {
    const now = at.getTime();
    return sensors.filter(({ id }) => {
        const entry = Object.hasOwn(baseline.schedule, id) ? baseline.schedule[id] : undefined;
        if (entry === undefined)
            return true;
        const due = lastDue(baseline, id, entry.cron, now);
        const last = Date.parse(lastSearched(id) ?? '');
        return Number.isNaN(last) || last > now ? now - due < entry.minutes * MINUTE_MS : last < due;
    });
}
function lastDue(baseline, id, cron, now) {
    const times = (0,_sar_search__WEBPACK_IMPORTED_MODULE_0__/* .cronTimes */ .x)(cron, undefined);
    const due = times?.atOrBefore(now);
    if (due !== undefined)
        return due;
    const what = times === undefined ? 'is no cron expression of five fields' : 'names a time that never comes';
    throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .describeOrigin */ .uN)(baseline, ['schedule', id, 'cron'])}: ${JSON.stringify(cron)} ${what}`);
}


/***/ }),

/***/ 67236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   He: () => (/* binding */ signalsDocument),
/* harmony export */   RD: () => (/* binding */ signalStores),
/* harmony export */   cB: () => (/* binding */ lastSearched)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25578);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52731);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77778);
/* harmony import */ var _sensor_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93527);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8153);




function signalsDocument(readings, { at, commit, partial }) {
    return {
        schema: 'sar.signals/1',
        version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .SAR_VERSION */ .w,
        at: at.toISOString(),
        ...(commit !== undefined && { commit }),
        partial,
        sensors: readings.map((reading) => (0,_sar_report__WEBPACK_IMPORTED_MODULE_1__/* .readingDocument */ .W)(reading)),
        signals: readings.flatMap((reading) => (reading.outcome === 'signals' ? reading.signals.map(_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .toSignalDocument */ .x) : [])),
    };
}
function signalStores(baseline, readings, run, tree) {
    const byPath = new Map();
    for (const reading of readings) {
        const path = (0,_sensor_section_js__WEBPACK_IMPORTED_MODULE_3__/* .sensorSection */ .G)(baseline, reading.sensor)?.store;
        if (path === undefined)
            continue;
        byPath.set(path, [...(byPath.get(path) ?? []), reading]);
    }
    for (const [path, own] of byPath) {
        const [first] = own;
        if (own.length > 1)
            throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${own.map(({ sensor }) => sensor).join(' and ')} have the same store ${path}; give each its own file`);
        if (first !== undefined && !mayBeStore(tree, path))
            throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`the store ${path} of ${first.sensor} is another file already, which is not overwritten; name a file of its own`);
    }
    return new Map([...byPath].map(([path, own]) => [path, signalsDocument(own, run)]));
}
function mayBeStore(tree, path) {
    if (path.split('/').some((part) => part.toLowerCase() === '.git'))
        return false;
    const content = tree.read(path, MAX_STORE_BYTES);
    if (content.kind === 'absent' || content.kind === 'outside')
        return true;
    return content.kind === 'text' && (content.text.trim() === '' || documentIn(content.text) !== undefined);
}
function lastSearched(baseline, tree) {
    return (sensor) => {
        const path = (0,_sensor_section_js__WEBPACK_IMPORTED_MODULE_3__/* .sensorSection */ .G)(baseline, sensor)?.store;
        if (path === undefined)
            return undefined;
        const content = tree.read(path, MAX_STORE_BYTES);
        if (content.kind !== 'text')
            return undefined;
        const document = documentIn(content.text);
        const answered = document?.sensors.some((each) => isAnswerOf(each, sensor)) === true;
        return answered && typeof document?.at === 'string' ? document.at : undefined;
    };
}
function documentIn(text) {
    try {
        const document = JSON.parse(text);
        if (document?.schema !== 'sar.signals/1')
            return undefined;
        return { at: document.at, sensors: Array.isArray(document.sensors) ? document.sensors : [] };
    }
    catch {
        return undefined;
    }
}
const MAX_STORE_BYTES = 67_108_864;
function isAnswerOf(each, sensor) {
    const { sensor: id, outcome } = (each ?? {});
    return id === sensor && outcome !== 'unknown';
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


/***/ }),

/***/ 90316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readVarsContext)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);

const COMPLETE_BELOW_BYTES = 200 * 1024;
const MAX_BYTES = 16 * 1024 * 1024;
function readVarsContext(json, options = {}) {
    if (json.length > MAX_BYTES)
        throw notAContext('it is larger than 16 MB');
    let parsed;
    try {
        parsed = JSON.parse(json);
    }
    catch {
        throw notAContext('it is not JSON');
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
        throw notAContext('it is not a map');
    const values = new Map();
    let bytes = 0;
    for (const [name, value] of Object.entries(parsed)) {
        if (typeof value !== 'string')
            throw notAContext('a value is not a text');
        values.set(name.toUpperCase(), value);
        bytes += name.length + new TextEncoder().encode(value).length;
    }
    const incomplete = options.withheld ??
        (bytes < COMPLETE_BELOW_BYTES
            ? undefined
            : 'the variables are near the 256 KB that GitHub reads for a run, beyond which it drops some');
    return {
        values,
        ...(options.environment !== undefined && { environment: options.environment }),
        ...(incomplete !== undefined && { incomplete }),
    };
}
function notAContext(why) {
    return new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`vars-context cannot be read: ${why}; it takes what \${{ toJSON(vars) }} gives in a workflow`);
}


/***/ })

};
