export const id = 779;
export const ids = [779];
export const modules = {

/***/ 5533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ guardHalt),
/* harmony export */   Pr: () => (/* binding */ guardRaisedHalt)
/* harmony export */ });
/* unused harmony export haltReason */
/* harmony import */ var _ports_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38276);
/* harmony import */ var _ports_halt_switch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2723);


function guardHalt(haltSwitch) {
    return {
        check: async () => {
            if (haltSwitch === undefined)
                return { isAllowed: true };
            const answer = await (0,_ports_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(async () => haltSwitch.read());
            if (!answer.known)
                return { isAllowed: false, reason: unreadableReason(answer.detail), cause: answer.reason };
            const halt = answer.value;
            return halt === undefined ? { isAllowed: true } : { isAllowed: false, reason: haltReason(halt.number, halt.url), halt };
        },
    };
}
function guardRaisedHalt({ number, url }) {
    return { check: async () => ({ isAllowed: false, reason: haltReason(number, url) }) };
}
function haltReason(number, url) {
    return `halted by issue #${number} (${url}); close it to let SAR write again`;
}
function unreadableReason(detail) {
    const why = detail.replace(/[.\s]+$/, '');
    return `nothing is written while it cannot be read whether an open issue labelled \`${_ports_halt_switch_js__WEBPACK_IMPORTED_MODULE_1__/* .HALT_LABEL */ .t}\` halts SAR: ${why}`;
}


/***/ }),

/***/ 38276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27339);

async function attempt(ask) {
    try {
        return await ask();
    }
    catch (error) {
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', error instanceof Error ? error.message : 'the port threw something that is no error');
    }
}


/***/ }),

/***/ 2723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ HALT_LABEL)
/* harmony export */ });
const HALT_LABEL = 'sar:halt';


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

/***/ 23370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ markdownOptions),
/* harmony export */   Wy: () => (/* binding */ renderAudit),
/* harmony export */   nw: () => (/* binding */ tableOptions),
/* harmony export */   zu: () => (/* binding */ linesText)
/* harmony export */ });
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1924);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80519);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58884);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10783);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95496);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51249);


function markdownOptions(command) {
    return { limitBytes: _sar_report__WEBPACK_IMPORTED_MODULE_0__/* .MAX_MARKDOWN_BYTES */ .X, command };
}
function tableOptions(given, io) {
    return {
        palette: (0,_io_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsColor */ .z)(io, given.flag('no-color')) ? _sar_report__WEBPACK_IMPORTED_MODULE_2__/* .ANSI_PALETTE */ .C : _sar_report__WEBPACK_IMPORTED_MODULE_2__/* .PLAIN_PALETTE */ .J,
        ...(io.columns !== undefined && { columns: io.columns }),
    };
}
function linesText(lines) {
    return lines.map((line) => `${line}\n`).join('');
}
function renderAudit(document, given, io) {
    switch (given.value('format')) {
        case 'json':
            return (0,_sar_report__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s)(document);
        case 'md':
            return (0,_sar_report__WEBPACK_IMPORTED_MODULE_4__/* .variableMarkdown */ .Mv)(document, markdownOptions('sar variables check'));
        default:
            return linesText((0,_sar_report__WEBPACK_IMPORTED_MODULE_5__/* .variableTable */ .FT)(document, tableOptions(given, io)));
    }
}


/***/ }),

/***/ 779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WATCHDOGS_COMMANDS: () => (/* binding */ WATCHDOGS_COMMANDS)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/version.js + 1 modules
var version = __webpack_require__(8153);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/watchdogs/life-words.js
const LIFE_WORDS = {
    'on-time': 'on time',
    late: 'late',
    'never-ran': 'never ran',
    runs: 'switched on',
    'disabled-inactivity': 'switched off by GitHub',
    'disabled-manually': 'switched off by hand',
    'disabled-fork': 'switched off in a fork',
    'not-registered': 'not known to GitHub',
    missing: 'not there',
    exempt: 'not judged',
    unknown: 'unknown',
};
const NOT_WATCHING = new Set([
    'late',
    'never-ran',
    'disabled-inactivity',
    'disabled-manually',
    'disabled-fork',
    'not-registered',
    'missing',
]);
function stopsWatching(state) {
    return state === 'unknown' || (NOT_WATCHING.has(state) && state !== 'disabled-fork');
}
function lifeWords({ state, lateMinutes }) {
    return state === 'late' && lateMinutes !== undefined ? `late by ${minutesWords(lateMinutes)}` : LIFE_WORDS[state];
}
function minutesWords(minutes) {
    if (minutes < 60)
        return `${minutes} min`;
    const hours = Math.floor(minutes / 60);
    if (hours >= 48)
        return `${Math.floor(hours / 24)} d`;
    return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/json-text.js
var json_text = __webpack_require__(58884);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/bounded-markdown.js
var bounded_markdown = __webpack_require__(13484);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/cut-notice.js
var cut_notice = __webpack_require__(47466);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/markdown-table.js
var markdown_table = __webpack_require__(71597);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/markdown-safe.js
var markdown_safe = __webpack_require__(83003);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(55617);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/watchdogs/life-counts.js


function lifeCounts(lives) {
    const off = lives.filter(({ state }) => NOT_WATCHING.has(state)).length;
    const unknown = lives.filter(({ state }) => state === 'unknown' || state === 'exempt').length;
    const parts = [`${lives.length - off - unknown} run`, `${off} ${off === 1 ? 'does' : 'do'} not`];
    return `${(0,count_words/* countOf */.pq)(lives.length, 'workflow')} that ${lives.length === 1 ? 'is a watchdog' : 'are watchdogs'}: ${[...parts, ...(unknown === 0 ? [] : [`${unknown} unknown`])].join(', ')}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/watchdogs/watchdog-life-markdown.js






function watchdogLifeMarkdown({ watchdogs, unseen, notes }, options) {
    const said = [
        ...(unseen.length === 0 ? [] : [`No workflows, so that nobody can see here whether they run: ${unseen.join(', ')}`]),
        ...notes,
    ];
    return (0,bounded_markdown/* boundedMarkdown */.N)([
        (0,markdown_table/* textSection */.V)(`## Watchdogs\n\n${(0,markdown_safe/* markdownText */.p7)(watchdogs.length === 0 ? 'No workflow here is a watchdog' : lifeCounts(watchdogs))}.`),
        ...(watchdogs.length === 0
            ? []
            : [
                (0,markdown_table/* tableSection */.Y)(['State', 'Watchdog', 'Workflow', 'Why'], watchdogs.map((life) => [
                    lifeWords(life),
                    life.ids.map(markdown_safe/* markdownText */.p7).join(', '),
                    (0,markdown_safe/* markdownCode */.D9)(life.path),
                    (0,markdown_safe/* markdownText */.p7)(life.detail),
                ])),
            ]),
        ...said.map((note) => (0,markdown_table/* textSection */.V)((0,markdown_safe/* markdownText */.p7)(note))),
    ], options.limitBytes, (0,cut_notice/* cutNotice */.z)({ ...options, linkTo: () => undefined }));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/step-summary-limit.js
var step_summary_limit = __webpack_require__(1924);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(31554);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(77072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/display-width.js
var display_width = __webpack_require__(23771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/watchdogs/fitted-rows.js
var fitted_rows = __webpack_require__(41146);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/watchdogs/watchdog-life-table.js






function watchdogLifeTable({ watchdogs, unseen, notes }, { columns, palette }) {
    const lines = (0,fitted_rows/* fittedRows */.q)(watchdogs.map((life) => [lifeWords(life), life.ids.join(', '), life.path, life.detail].map(terminal_safe/* terminalSafe */.k)), columns).map((line, at) => {
        const state = watchdogs[at]?.state;
        return state === undefined || !NOT_WATCHING.has(state) ? line : palette.P2(line);
    });
    const isWell = watchdogs.every(({ state }) => !NOT_WATCHING.has(state) && state !== 'unknown');
    const said = [
        ...(unseen.length === 0 ? [] : [`no workflows, so that nobody can see here whether they run: ${unseen.join(', ')}`]),
        ...notes,
    ];
    return [
        ...lines,
        ...(lines.length === 0 ? [] : ['']),
        ...said.flatMap((note) => (columns === undefined ? [(0,terminal_safe/* terminalSafe */.k)(note)] : (0,display_width/* wrapWords */.EO)((0,terminal_safe/* terminalSafe */.k)(note), columns))),
        (isWell && watchdogs.length > 0 ? palette.good : palette.P2)(watchdogs.length === 0 ? 'no workflow here is a watchdog; see "sar init"' : lifeCounts(watchdogs)),
    ].map(break_workflow_commands/* breakWorkflowCommands */.$);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/render-audit.js
var render_audit = __webpack_require__(23370);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/history.js
var lib_history = __webpack_require__(68771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/check-watchdogs.js + 1 modules
var check_watchdogs = __webpack_require__(92999);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/coverage-of.js + 15 modules
var coverage_of = __webpack_require__(33650);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/live-options.js
var live_options = __webpack_require__(45723);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/open-live.js
var open_live = __webpack_require__(48645);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/repository-option.js
var repository_option = __webpack_require__(48942);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/repository-to-ask.js
var repository_to_ask = __webpack_require__(51906);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/open-run.js
var open_run = __webpack_require__(69601);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/options.js
var options = __webpack_require__(28631);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/watchdogs/open-watchdogs.js









const WATCHDOG_OPTIONS = [options/* BASELINE */.Um, ...live_options/* LIVE_OPTIONS */.oY, options/* NO_COLOR */.qV];
async function openWatchdogs(given, io) {
    const run = await (0,open_run/* openRun */.I)(given, io);
    if (run.only !== undefined)
        throw new user_error/* UserError */.y('watchdogs are those of the whole repository; give its folder, not a file');
    const { origin, survey } = run;
    const repository = (0,repository_to_ask/* repositoryToAsk */.$)(given, io, (0,repository_option/* repositoryOption */.cx)(given, () => origin));
    if (origin !== undefined && repository !== undefined && nameOf(origin) !== nameOf(repository))
        throw new user_error/* UserError */.y(`the checkout is of ${origin.owner}/${origin.repo}, and its watchdogs say nothing about ${repository.owner}/${repository.repo}; leave --repo out, or give the folder of a checkout of that`);
    const live = await (0,open_live/* openLive */.n)(given, io, repository);
    const lives = await (0,check_watchdogs/* checkWatchdogs */.v)({
        coverage: (0,coverage_of/* coverageOf */._)(survey),
        repository: survey.repository,
        baseline: survey.baseline,
        now: io.now(),
        changedAt: (0,lib_history/* changeTimes */.fl)(run.root, '.github/workflows'),
        ...(live !== undefined && { history: live.history }),
    });
    return { run, repository, live, lives };
}
function nameOf({ owner, repo }) {
    return `${owner}/${repo}`.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/watchdogs/watchdogs-check.js




const watchdogsCheck = {
    name: 'watchdogs check',
    summary: 'say whether each watchdog still runs: switched on, and on time by its schedule',
    positionals: '[path]',
    maxPositionals: 1,
    details: 'The watchdogs are those of "sar coverage": workflows that call SAR, and those that the baseline declares. Asks GitHub for their state and their newest run, and writes nothing. Needs Actions: read. How late a run may be says max-late-minutes of the watchdog, else ci.liveness.grace-hours.',
    options: [
        {
            name: 'format',
            short: 'f',
            value: 'FORMAT',
            choices: ['table', 'markdown', 'json'],
            help: 'table (default), markdown or json (schemas/watchdogs.schema.json)',
        },
        {
            name: 'fail-on-late',
            help: 'exit with 1 when a watchdog is late, never ran, is switched off, not there, or not known to run; with 2 without a token that may ask',
        },
        ...WATCHDOG_OPTIONS,
    ],
    examples: [
        'sar watchdogs check',
        'sar watchdogs check --fail-on-late',
        'sar watchdogs check --format markdown >> "$GITHUB_STEP_SUMMARY"',
    ],
    async run(given, io) {
        const opened = await openWatchdogs(given, io);
        io.out(printed(opened, given, io));
        return given.flag('fail-on-late') ? exitCodeOf(opened.lives) : 0;
    },
};
function exitCodeOf({ watchdogs, refused }) {
    if (refused?.reason === 'no-token' || refused?.reason === 'forbidden')
        return 2;
    return watchdogs.some(({ state }) => stopsWatching(state)) ? 1 : 0;
}
function printed({ lives, repository }, given, io) {
    const { watchdogs, unseen, notes } = lives;
    switch (given.value('format')) {
        case 'json':
            return (0,json_text/* jsonText */.s)({
                schema: 'sar.watchdogs/1',
                version: version/* SAR_VERSION */.w,
                at: io.now().toISOString(),
                ...(repository !== undefined && { repository: `${repository.owner}/${repository.repo}` }),
                watchdogs,
                unseen,
                notes,
            });
        case 'markdown':
            return watchdogLifeMarkdown(lives, { limitBytes: step_summary_limit/* MAX_MARKDOWN_BYTES */.X, command: 'sar watchdogs check' });
        default:
            return (0,render_audit/* linesText */.zu)(watchdogLifeTable(lives, (0,render_audit/* tableOptions */.nw)(given, io)));
    }
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/halt/halt-guard.js
var halt_guard = __webpack_require__(5533);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/attempt.js
var attempt = __webpack_require__(38276);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cron-liveness/listed-by-path.js
var listed_by_path = __webpack_require__(75526);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/enable-watchdogs.js


const FOLDER = '.github/workflows/';
function planEnable(lives) {
    return lives.flatMap(({ ids, path, state, detail }) => {
        switch (state) {
            case 'disabled-inactivity':
                return path.startsWith(FOLDER) ? [{ ids, path, outcome: 'would-enable', detail }] : [];
            case 'disabled-manually':
                return [{ ids, path, outcome: 'kept-off', detail: 'a person switched it off, and only a person switches it on again' }];
            case 'disabled-fork':
                return [{ ids, path, outcome: 'kept-off', detail: 'GitHub keeps schedules off in forks, and a person decides about them' }];
            default:
                return [];
        }
    });
}
async function applyEnable(plan, ports) {
    const done = [];
    for (const step of plan)
        done.push(step.outcome === 'would-enable' ? await enableOne(step, ports) : step);
    if (!done.some(({ outcome }) => outcome === 'enabled'))
        return done;
    const listed = await (0,attempt/* attempt */.C)(async () => ports.history.workflows());
    if (!listed.known) {
        const detail = `GitHub took it, and whether it is on could not be read: ${listed.detail}`;
        return done.map((step) => (step.outcome === 'enabled' ? { ...step, outcome: 'failed', detail } : step));
    }
    const states = (0,listed_by_path/* listedByPath */._)(listed.value);
    return done.map((step) => {
        const state = states.get(step.path)?.state;
        if (step.outcome !== 'enabled' || state === 'active')
            return step;
        return { ...step, outcome: 'failed', detail: `GitHub took it, and lists the workflow as ${state ?? 'not there'} all the same` };
    });
}
async function enableOne(step, { workflows, guard }) {
    const verdict = await guard.check();
    if (!verdict.isAllowed) {
        const isForbidden = verdict.cause === 'forbidden' || verdict.cause === 'no-token';
        return { ...step, outcome: 'halted', detail: verdict.reason, ...(isForbidden && { isForbidden }) };
    }
    const answer = await (0,attempt/* attempt */.C)(async () => workflows.enable(step.path.slice(FOLDER.length)));
    if (answer.known)
        return { ...step, outcome: 'enabled', detail: 'GitHub had switched it off for inactivity' };
    const isForbidden = answer.reason === 'forbidden' || answer.reason === 'no-token';
    return { ...step, outcome: 'failed', detail: answer.detail, ...(isForbidden && { isForbidden }) };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/expect-known.js
var expect_known = __webpack_require__(53453);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/required-live.js
var required_live = __webpack_require__(12130);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/watchdogs/watchdogs-enable.js









const watchdogsEnable = {
    name: 'watchdogs enable',
    summary: 'switch watchdogs on again that GitHub switched off for inactivity; a plan only without --apply',
    positionals: '[path]',
    maxPositionals: 1,
    details: 'GitHub switches schedules of public repositories off after 60 days without activity. What a person switched off stays so, and what GitHub keeps off in forks. With --apply it needs Actions: write and Issues: read, acts only in a checkout of the default branch, and writes nothing while an issue labelled sar:halt is open. Exit code 1: one could not be switched on.',
    options: [
        { name: 'apply', help: 'switch them on; without it, only say which' },
        { ...live_options/* DRY_RUN */.yE, help: 'with --apply: show what would be done and write nothing' },
        ...WATCHDOG_OPTIONS,
    ],
    examples: ['sar watchdogs enable', 'sar watchdogs enable --apply'],
    run,
};
async function run(given, io) {
    const isApplied = given.flag('apply') && !given.flag('dry-run');
    if (given.flag('dry-run') && !given.flag('apply'))
        throw new user_error/* UserError */.y('--dry-run is for --apply; without it nothing is written anyway');
    const opened = await openWatchdogs(given, io);
    if (opened.live === undefined)
        await (0,required_live/* requiredLive */.Q)(given, io, (0,repository_option/* expectRepository */.uW)(opened.repository));
    const { refused } = opened.lives;
    if (refused !== undefined)
        (0,expect_known/* expectKnown */.P)((0,answer/* unknown */.L)(refused.reason, refused.detail));
    const plan = planEnable(opened.lives.watchdogs);
    const steps = isApplied ? await apply(plan, opened) : plan;
    io.out((0,render_audit/* linesText */.zu)(steps.length === 0 ? ['no watchdog is switched off'] : steps.map(lineOf)));
    for (const note of opened.lives.notes)
        io.err(`${(0,terminal_safe/* terminalSafe */.k)(note)}\n`);
    if (steps.some(({ isForbidden }) => isForbidden === true))
        return 2;
    return steps.some(({ outcome }) => outcome === 'failed' || outcome === 'halted') ? 1 : 0;
}
async function apply(plan, { run: { branch }, live, repository }) {
    if (live === undefined || repository === undefined)
        throw new Error('a plan without GitHub');
    const defaultBranch = (0,expect_known/* expectKnown */.P)(await live.history.defaultBranch());
    if (branch !== defaultBranch)
        throw new user_error/* UserError */.y(`--apply acts for the default branch, ${defaultBranch}, and the checkout is on ${branch ?? 'none'}; switch to it`);
    const { haltSwitch, issueBoard, workflowSwitch } = await Promise.all(/* import() */[__webpack_require__.e(8586), __webpack_require__.e(3754), __webpack_require__.e(1620), __webpack_require__.e(4937), __webpack_require__.e(1842), __webpack_require__.e(7791)]).then(__webpack_require__.bind(__webpack_require__, 67889));
    const name = `${repository.owner}/${repository.repo}`;
    return applyEnable(plan, {
        workflows: workflowSwitch(live.client, name),
        guard: (0,halt_guard/* guardHalt */.J4)(haltSwitch(issueBoard(live.client, name))),
        history: live.history,
    });
}
const WORDS = {
    'would-enable': 'would switch on',
    enabled: 'switched on',
    'kept-off': 'stays off',
    halted: 'not now',
    failed: 'failed',
};
function lineOf({ outcome, path, ids, detail }) {
    return (0,terminal_safe/* terminalSafe */.k)(`${WORDS[outcome]}: ${path} (${ids.join(', ')}): ${detail}`);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/watchdogs/watchdogs-commands.js


const WATCHDOGS_COMMANDS = [watchdogsCheck, watchdogsEnable];


/***/ }),

/***/ 53453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ expectKnown)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);

function expectKnown(answer) {
    if (answer.known)
        return answer.value;
    throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(answer.detail, { exitCode: answer.reason === 'no-token' || answer.reason === 'forbidden' ? 2 : 3 });
}


/***/ }),

/***/ 51906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ repositoryToAsk)
/* harmony export */ });
/* harmony import */ var _read_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4354);
/* harmony import */ var _repository_option_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48942);


function repositoryToAsk(given, io, repository) {
    return (0,_read_token_js__WEBPACK_IMPORTED_MODULE_0__/* .readToken */ .A)(given, io) === undefined ? repository : (0,_repository_option_js__WEBPACK_IMPORTED_MODULE_1__/* .expectRepository */ .uW)(repository);
}


/***/ }),

/***/ 12130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ requiredLive)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52731);
/* harmony import */ var _live_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45723);
/* harmony import */ var _open_live_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48645);



async function requiredLive(given, io, repository) {
    const live = await (0,_open_live_js__WEBPACK_IMPORTED_MODULE_0__/* .openLive */ .n)(given, io, repository);
    if (live === undefined) {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`this needs a token: put a fine-grained token, or an App's, into the environment variable ${_live_options_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_VARIABLE */ .bG} (or name another one with --token-env)`, { exitCode: 2 });
    }
    return live;
}


/***/ }),

/***/ 92999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ checkWatchdogs)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var glob = __webpack_require__(14727);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cron-liveness/listed-by-path.js
var listed_by_path = __webpack_require__(75526);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/collect/ask-each.js
var ask_each = __webpack_require__(50422);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cron-liveness/scheduled-workflow.js
var scheduled_workflow = __webpack_require__(66362);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cron-liveness/judge-schedule.js + 1 modules
var judge_schedule = __webpack_require__(90223);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/watchdog-files.js
function watchdogFiles({ watchdogs }, baseline) {
    const files = new Map();
    for (const { id, origin, place, start } of watchdogs) {
        if (place === undefined)
            continue;
        const { path } = place;
        const before = files.get(path);
        const own = origin === 'declared' ? baseline.watchdogs.list[id]?.['max-late-minutes'] : undefined;
        const limits = [before?.maxLateMinutes, own].filter((minutes) => minutes !== undefined);
        files.set(path, {
            path,
            ids: [...(before?.ids ?? []), id],
            maxLateMinutes: limits.length === 0 ? undefined : Math.min(...limits),
            isMissing: start === 'missing',
            isUnread: start === 'unread',
        });
    }
    return [...files.values()].toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/check-watchdogs.js



const MINUTE_MS = 60_000;
async function checkWatchdogs(check) {
    const { coverage, history } = check;
    const files = watchdogFiles(coverage, check.baseline);
    const unseen = coverage.watchdogs.filter(({ start }) => start === 'unseen').map(({ id }) => id);
    if (files.length === 0)
        return { watchdogs: [], unseen, notes: [] };
    const listed = await history?.workflows();
    if (history === undefined || listed?.known !== true) {
        const { reason, detail } = listed?.known === false ? listed : NO_TOKEN;
        const watchdogs = files.map((file) => settled(file, file.isMissing ? MISSING : { state: 'unknown', detail }));
        return { watchdogs, unseen, notes: [detail], refused: { reason, detail } };
    }
    const byPath = (0,listed_by_path/* listedByPath */._)(listed.value);
    const judge = judgeOf(check, files);
    const standing = files.map((file) => ({ file, answer: judge.before(file, byPath.get(file.path)) }));
    const asked = standing.flatMap(({ file, answer }) => ('active' in answer ? [{ file, active: answer.active }] : []));
    const last = await (0,ask_each/* askEach */.H)(asked, ({ file, active }) => history.latestRuns(active.id, 1, judge.scheduleOf(file) === undefined ? undefined : 'schedule'), () => history.requestsLeft > 0, (questions) => `newest runs of ${questions.map(({ file }) => file.path).join(', ')}`);
    const runs = new Map(last.answered.map(({ question, value }) => [question.file.path, value[0]]));
    const why = last.notExamined.map(({ detail }) => detail).join('; ');
    return {
        watchdogs: standing.map(({ file, answer }) => {
            if (!('active' in answer))
                return answer;
            if (!runs.has(file.path))
                return settled(file, { state: 'unknown', detail: `its runs are not known: ${why}` });
            return judge.after(file, answer.active, runs.get(file.path));
        }),
        unseen,
        notes: last.notExamined.map(({ what, detail }) => `not asked or not answered: ${what}: ${detail}`),
    };
}
const NO_TOKEN = { reason: 'no-token', detail: 'without a token GitHub does not tell whether workflows run' };
const MISSING = { state: 'missing', detail: 'the file is not there' };
const UNREAD = { state: 'unknown', detail: 'it is switched on, and its file cannot be read; see "sar coverage"' };
function settled({ ids, path }, { state, detail }) {
    return { ids: [...ids], path, state, detail };
}
function judgeOf({ repository, baseline, now, changedAt }, files) {
    const { liveness } = baseline.ci;
    const exempt = liveness.exempt.map((pattern) => (0,glob/* compileGlob */.SO)(pattern));
    const paths = new Set(files.map(({ path }) => path));
    const schedules = new Map((0,scheduled_workflow/* scheduledWorkflows */.A)(repository, (path) => paths.has(path)).workflows.map((one) => [one.path, one]));
    const time = now.getTime();
    const nextOf = (file) => {
        const next = schedules.get(file.path)?.times?.after(time);
        return next === undefined ? {} : { nextAt: new Date(next).toISOString() };
    };
    return {
        scheduleOf: ({ path }) => schedules.get(path),
        before: (file, listed) => {
            if (file.isMissing)
                return settled(file, MISSING);
            if (exempt.some((glob) => glob.matches(file.path)))
                return settled(file, { state: 'exempt', detail: 'ci.liveness.exempt of the baseline leaves it out' });
            const standing = (0,judge_schedule/* standingOf */.YP)(listed);
            if ('active' in standing)
                return file.isUnread ? settled(file, UNREAD) : standing;
            if (listed?.state === 'disabled_fork')
                return settled(file, { state: 'disabled-fork', detail: standing.detail });
            return settled(file, { state: STANDINGS[standing.state] ?? 'unknown', detail: standing.detail });
        },
        after: (file, registered, run) => {
            const workflow = schedules.get(file.path);
            const facts = { ...lastOf(run), ...nextOf(file) };
            const base = { ids: [...file.ids], path: file.path, ...facts };
            if (workflow === undefined)
                return { ...base, state: 'runs', detail: runWords(run) };
            const graceMs = (file.maxLateMinutes ?? liveness['grace-hours'] * 60) * MINUTE_MS;
            const { state, detail, missedAt } = (0,judge_schedule/* judgeSchedule */.No)({
                workflow,
                registered,
                lastRunAt: run?.createdAt,
                changedAt: changedAt?.(file.path),
                now: time,
                graceMs,
            });
            const missed = missedAt === undefined ? {} : { missedAt, lateMinutes: Math.floor((time - Date.parse(missedAt)) / MINUTE_MS) };
            const failed = state === 'on-time' && run?.conclusion === 'failure' ? '; it failed' : '';
            return { ...base, ...missed, state: STATES[state] ?? 'unknown', detail: `${detail}${failed}` };
        },
    };
}
const STANDINGS = {
    'not-registered': 'not-registered',
    'disabled-inactivity': 'disabled-inactivity',
    'disabled-manually': 'disabled-manually',
};
const STATES = { 'on-time': 'on-time', overdue: 'late', 'never-ran': 'never-ran' };
function lastOf(run) {
    const time = run === undefined ? Number.NaN : Date.parse(run.createdAt);
    if (Number.isNaN(time))
        return {};
    return { lastRunAt: new Date(time).toISOString(), ...(run?.conclusion !== undefined && { conclusion: run.conclusion }) };
}
function runWords(run) {
    if (run === undefined)
        return 'it has no schedule, and has not run yet';
    return `it has no schedule; its newest run, ${run.conclusion ?? run.status}, began on ${run.createdAt.slice(0, 10)}`;
}


/***/ }),

/***/ 22066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ auditSummaryWords),
/* harmony export */   fs: () => (/* binding */ STORAGE_LAYER_NAMES),
/* harmony export */   go: () => (/* binding */ byStorageLayer),
/* harmony export */   h2: () => (/* binding */ resultNotes)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65610);
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55617);


const STORAGE_LAYER_NAMES = {
    'org-secrets': 'Organisation secrets',
    'repo-secrets': 'Repository secrets',
    'env-secrets': 'Environment secrets',
    'repo-vars': 'Repository variables',
    'env-vars': 'Environment variables',
    codespace: 'Codespaces secrets',
    'org-vars': 'Organisation variables',
    dependabot: 'Dependabot secrets',
};
function byStorageLayer(items) {
    return _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .STORAGE_LAYERS */ .Bo.flatMap((layer) => {
        const ofLayer = items.filter((item) => item.layer === layer);
        return [...new Set(ofLayer.map(({ environment }) => environment))].map((environment) => ({
            layer,
            ...(environment !== undefined && { environment }),
            items: ofLayer.filter((item) => item.environment === environment),
        }));
    });
}
function auditSummaryWords({ summary }) {
    const { total, present, absent, unknown, absent_required: required, extra } = summary;
    const number = _findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedNumber */ .O4;
    const ofWhich = absent === 0 ? '' : ` (${number(required)} required)`;
    const more = extra === 0 ? '' : `; ${number(extra)} more ${extra === 1 ? 'is' : 'are'} configured but not declared`;
    const entries = total === 1 ? '1 entry' : `${number(total)} entries`;
    return `${entries}: ${number(present)} present, ${number(absent)} absent${ofWhich}, ${number(unknown)} unknown${more}`;
}
function resultNotes({ required, human_governance: governed, value_drift: drift, note }) {
    const digest = ({ length, sha256_prefix: prefix }) => `${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(length, 'byte')}, SHA-256 ${prefix}…`;
    return [
        required ? '' : 'optional',
        governed ? 'only people may write it' : '',
        drift === undefined ? '' : `another value than declared (${digest(drift.actual)}; declared: ${digest(drift.expected)})`,
        note,
    ]
        .filter((part) => part !== '')
        .join('; ');
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

/***/ 8698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unknownReasonLines)
/* harmony export */ });
/* harmony import */ var _safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77072);
/* harmony import */ var _terminal_display_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23771);


const INDENT = '  ';
const LEAST_COLUMNS = 40;
function unknownReasonLines(items, columns) {
    const reasons = new Set(items.filter(({ status, note }) => status === 'unknown' && note !== '').map(({ note }) => (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafe */ .k)(note)));
    return [...reasons].flatMap((reason) => {
        const text = `unknown: ${reason}`;
        const lines = columns === undefined ? [text] : (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapWords */ .EO)(text, Math.max(LEAST_COLUMNS, columns) - 2 * INDENT.length);
        return lines.map((line, index) => `${index === 0 ? INDENT : INDENT + INDENT}${line}`);
    });
}


/***/ }),

/***/ 10783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mv: () => (/* binding */ variableMarkdown),
/* harmony export */   SZ: () => (/* binding */ groupTitle),
/* harmony export */   iA: () => (/* binding */ minuteOf)
/* harmony export */ });
/* harmony import */ var _markdown_bounded_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13484);
/* harmony import */ var _markdown_cut_notice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47466);
/* harmony import */ var _markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71597);
/* harmony import */ var _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83003);
/* harmony import */ var _audit_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22066);





function variableMarkdown(document, options) {
    const { owner, repo, timestamp, auth_ok: authOk } = document;
    const intro = [
        '## Variable audit',
        `${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(`${owner}/${repo}`)}, ${minuteOf(timestamp)}: ${(0,_audit_words_js__WEBPACK_IMPORTED_MODULE_1__/* .auditSummaryWords */ .L5)(document)}.`,
        ...(authOk ? [] : ['GitHub answered with no list: what is not known has its reason in the note.']),
    ];
    const sections = [
        (0,_markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textSection */ .V)(intro.join('\n\n')),
        ...(0,_audit_words_js__WEBPACK_IMPORTED_MODULE_1__/* .byStorageLayer */ .go)(document.results).map((group) => (0,_markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableSection */ .Y)(['Name', 'Status', 'Category', 'Written', 'Note'], group.items.map((item) => [
            (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(item.name),
            item.status,
            (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(item.category),
            (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((item.updated_at ?? '').slice(0, 10)),
            (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_audit_words_js__WEBPACK_IMPORTED_MODULE_1__/* .resultNotes */ .h2)(item)),
        ]), { before: groupTitle(group) })),
    ];
    if (document.extra_vars.length > 0) {
        const rows = document.extra_vars.map((name) => [(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(name)]);
        sections.push((0,_markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableSection */ .Y)(['Configured, not declared'], rows, { before: '### Not declared' }));
    }
    return (0,_markdown_bounded_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .boundedMarkdown */ .N)(sections, options.limitBytes, (0,_markdown_cut_notice_js__WEBPACK_IMPORTED_MODULE_4__/* .cutNotice */ .z)({ ...options, linkTo: () => undefined }));
}
function groupTitle({ layer, environment, items }) {
    const of = environment === undefined ? '' : ` of ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(environment)}`;
    return `### ${_audit_words_js__WEBPACK_IMPORTED_MODULE_1__/* .STORAGE_LAYER_NAMES */ .fs[layer]}${of} (${items.length})`;
}
function minuteOf(timestamp) {
    return (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(`${timestamp.slice(0, 10)} ${timestamp.slice(11, 16)} UTC`);
}


/***/ }),

/***/ 95496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ variableTable),
/* harmony export */   Yg: () => (/* binding */ groupHeading),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
/* harmony import */ var _safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31554);
/* harmony import */ var _safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77072);
/* harmony import */ var _unknown_reason_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8698);
/* harmony import */ var _audit_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22066);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32551);





function variableTable(document, { columns, palette }) {
    const blocks = (0,_audit_words_js__WEBPACK_IMPORTED_MODULE_0__/* .byStorageLayer */ .go)(document.results).map((group) => [
        palette.heading(groupHeading(group)),
        ...(0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textTable */ .e)(group.items.map((item) => [item.status, (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k)(item.name), dayOf(item.updated_at), (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k)(rowNotes(item))]), columns).map((line, index) => styled(line, group.items[index], palette)),
        ...(0,_unknown_reason_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownReasonLines */ .M)(group.items, columns).map((line) => palette.faint(line)),
    ]);
    const extra = document.extra_vars.map((name) => `  ${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k)(name)}`);
    if (extra.length > 0)
        blocks.push([palette.heading('Configured, not declared'), ...extra]);
    blocks.push([summaryLine(document, palette)]);
    return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block])).map(_safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .breakWorkflowCommands */ .$);
}
function groupHeading({ layer, environment, items }) {
    const of = environment === undefined ? '' : ` of ${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k)(environment)}`;
    return `${_audit_words_js__WEBPACK_IMPORTED_MODULE_0__/* .STORAGE_LAYER_NAMES */ .fs[layer]}${of} (${items.length})`;
}
function dayOf(time) {
    return time === undefined ? '' : (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k)(time.slice(0, 10));
}
function rowNotes(item) {
    return (0,_audit_words_js__WEBPACK_IMPORTED_MODULE_0__/* .resultNotes */ .h2)(item.status === 'unknown' ? { ...item, note: '' } : item);
}
function styled(line, item, palette) {
    if (item === undefined)
        return line;
    if (item.status === 'absent')
        return item.required ? palette.P1(line) : palette.faint(line);
    if (item.status === 'unknown')
        return palette.faint(line);
    return item.value_drift === undefined ? line : palette.P2(line);
}
function summaryLine(document, palette) {
    const words = (0,_audit_words_js__WEBPACK_IMPORTED_MODULE_0__/* .auditSummaryWords */ .L5)(document);
    const { absent_required: absent, unknown } = document.summary;
    return absent > 0 ? palette.P1(words) : unknown > 0 ? words : palette.good(words);
}


/***/ }),

/***/ 41146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ fittedRows)
/* harmony export */ });
/* harmony import */ var _terminal_display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23771);

const GAP = '  ';
const LEAST = 10;
function fittedRows(rows, columns) {
    const count = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: count }, (_, at) => Math.max(0, ...rows.map((row) => (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(row[at] ?? ''))));
    if (columns !== undefined)
        shrink(widths, columns - GAP.length * count);
    return rows.map((row) => `${GAP}${widths.map((width, at) => (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padTo */ .v0)((0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .cutEnd */ .ym)(row[at] ?? '', columns === undefined ? Infinity : width), at === count - 1 ? 0 : width)).join(GAP)}`.trimEnd());
}
function shrink(widths, room) {
    let over = widths.reduce((sum, width) => sum + width, 0) - room;
    while (over > 0) {
        const widest = Math.max(...widths);
        if (widest <= LEAST)
            return;
        const second = Math.max(LEAST, ...widths.filter((width) => width < widest));
        const share = widths.filter((width) => width === widest).length;
        const step = Math.max(1, Math.min(widest - second, Math.ceil(over / share)));
        for (const [at, width] of widths.entries()) {
            if (width !== widest || over <= 0)
                continue;
            widths[at] = width - step;
            over -= step;
        }
    }
}


/***/ }),

/***/ 50422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ askEach)
/* harmony export */ });
const WIDTH = 6;
const FINAL = new Set(['no-token', 'forbidden', 'rate-limited', 'not-configured']);
async function askEach(questions, ask, mayAsk, words) {
    const values = new Map();
    const refused = new Map();
    let final;
    let next = 0;
    const lane = async () => {
        while (final === undefined && next < questions.length) {
            if (!mayAsk()) {
                final = { reason: 'budget', detail: 'the share of the requests that was set aside for this is used up' };
                return;
            }
            const index = next++;
            const answer = await ask(questions[index]);
            if (answer.known)
                values.set(index, answer.value);
            else {
                refused.set(index, answer);
                if (FINAL.has(answer.reason))
                    final ??= answer;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(WIDTH, questions.length) }, lane));
    const answered = [];
    const left = new Map();
    for (const [index, question] of questions.entries()) {
        if (values.has(index)) {
            answered.push({ question, value: values.get(index) });
            continue;
        }
        const why = refused.get(index) ?? final;
        if (why === undefined)
            continue;
        const group = left.get(why.reason);
        if (group === undefined)
            left.set(why.reason, { reason: why.reason, detail: why.detail, questions: [question] });
        else
            group.questions.push(question);
    }
    const notExamined = [...left.values()].map(({ reason, detail, questions: rest }) => ({
        what: words(rest),
        count: rest.length,
        reason,
        detail,
    }));
    return { answered, notExamined };
}


/***/ }),

/***/ 76806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ timeOf)
/* harmony export */ });
function timeOf(text) {
    const time = text === undefined ? Number.NaN : Date.parse(text);
    return Number.isNaN(time) ? undefined : time;
}


/***/ }),

/***/ 35479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UV: () => (/* binding */ isWholeWindow),
/* harmony export */   eS: () => (/* binding */ mayBeDeleted),
/* harmony export */   zh: () => (/* binding */ RETENTION_DAYS)
/* harmony export */ });
const RETENTION_DAYS = 90;
function isWholeWindow(runs, { attempts }, count, at) {
    if (runs.gaps.length > 0)
        return false;
    if (isOlderThanKept(runs, at))
        return false;
    if (count === 'runs')
        return true;
    const read = new Set(attempts.map(({ id, attempt }) => `${id}/${attempt}`));
    return runs.runs.every(({ id, attempt }) => {
        for (let older = 1; older < attempt; older++)
            if (!read.has(`${id}/${older}`))
                return false;
        return true;
    });
}
function mayBeDeleted(runs, at, what) {
    if (!isOlderThanKept(runs, at))
        return [];
    const detail = `GitHub keeps runs for ${RETENTION_DAYS} days by default, and may have deleted what is older`;
    return [{ what, count: undefined, reason: 'unsupported', detail }];
}
function isOlderThanKept({ since }, at) {
    return Date.parse(since) < Date.parse(at) - RETENTION_DAYS * 86_400_000;
}


/***/ }),

/***/ 90223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  No: () => (/* binding */ judgeSchedule),
  YP: () => (/* binding */ standingOf),
  q9: () => (/* binding */ unjudgedSchedule)
});

// UNUSED EXPORTS: minuteWords

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/collect/time-of.js
var time_of = __webpack_require__(76806);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/whole-window.js
var whole_window = __webpack_require__(35479);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cron-liveness/missed-moment.js
const TOLERANCE_MS = 60_000;
function missedMoment({ times, lastRun, since, now, graceMs }) {
    const due = times.atOrBefore(now - graceMs);
    if (due === undefined || due <= since)
        return undefined;
    const before = times.atOrBefore(due - 1);
    const period = before === undefined ? Infinity : due - before;
    const expected = period < graceMs ? denseMoment(due, { times, now, graceMs }) : { from: due, silence: 0 };
    const isServed = lastRun !== undefined && (lastRun >= expected.from - TOLERANCE_MS || now - lastRun <= expected.silence);
    if (isServed)
        return undefined;
    const isNew = lastRun === undefined || lastRun < since;
    return isNew && now - since < period + graceMs ? undefined : due;
}
function denseMoment(due, { times, now, graceMs }) {
    const next = times.after(due);
    const goesOn = next !== undefined && next <= now && next - due < graceMs;
    const last = (goesOn ? times.atOrBefore(now) : undefined) ?? due;
    const early = times.atOrBefore(last - graceMs);
    const first = early === undefined ? undefined : times.after(early);
    if (early === undefined || first === undefined)
        return { from: due, silence: 0 };
    const pause = first - early;
    return pause >= graceMs ? { from: first, silence: 0 } : { from: early, silence: graceMs + pause };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cron-liveness/judge-schedule.js



const DAY_MS = 86_400_000;
function unjudgedSchedule({ path, workflow, crons, times }, { state, detail }, now) {
    const nextAt = isoTime(times?.after(now));
    return { path, workflow, crons, state, lastRunAt: undefined, missedAt: undefined, nextAt, detail };
}
function standingOf(listed) {
    if (listed === undefined || listed.state === 'deleted')
        return { state: 'not-registered', detail: 'GitHub does not list the workflow: its file is not on the default branch' };
    switch (listed.state) {
        case 'disabled_inactivity':
            return {
                state: 'disabled-inactivity',
                detail: 'GitHub disabled the workflow because nothing happened in the repository for 60 days',
            };
        case 'disabled_manually':
            return { state: 'disabled-manually', detail: 'somebody disabled the workflow' };
        case 'disabled_fork':
            return { state: 'unknown', detail: 'GitHub keeps the workflow disabled because the repository is a fork' };
        default:
            return { active: listed };
    }
}
function judgeSchedule(facts) {
    const { workflow, lastRunAt, now } = facts;
    const { path, crons, times } = workflow;
    const base = { path, workflow: workflow.workflow, crons, lastRunAt, nextAt: isoTime(times?.after(now)) };
    if (times === undefined)
        return { ...base, state: 'unknown', missedAt: undefined, detail: 'none of its cron expressions is one that GitHub would take' };
    const missed = missedMoment({ ...facts, times, since: inForceSince(facts), lastRun: (0,time_of/* timeOf */.n)(lastRunAt) });
    const left = workflow.leftOut === 0
        ? ''
        : `; ${workflow.leftOut} of its ${crons.length} cron expressions were left out: GitHub would not take them, or they are too many`;
    if (missed === undefined)
        return { ...base, state: 'on-time', missedAt: undefined, detail: `${onTimeWords(facts)}${left}` };
    const due = `a run was due at ${minuteWords(missed)}`;
    if (lastRunAt === undefined && missed < now - whole_window/* RETENTION_DAYS */.zh * DAY_MS)
        return { ...base, state: 'unknown', missedAt: undefined, detail: `${due}, and GitHub keeps runs for ${whole_window/* RETENTION_DAYS */.zh} days${left}` };
    const missedAt = isoTime(missed);
    if (lastRunAt === undefined)
        return { ...base, state: 'never-ran', missedAt, detail: `${due}, and GitHub has no run that its schedule started${left}` };
    return { ...base, state: 'overdue', missedAt, detail: `${due}, and the newest began at ${minuteWords(Date.parse(lastRunAt))}${left}` };
}
function minuteWords(time) {
    const text = new Date(time).toISOString();
    return `${text.slice(0, 10)} ${text.slice(11, 16)} UTC`;
}
function inForceSince({ registered, changedAt }) {
    return Math.max(...[registered.createdAt, registered.updatedAt, changedAt].map((text) => (0,time_of/* timeOf */.n)(text) ?? -Infinity));
}
function onTimeWords({ lastRunAt }) {
    return lastRunAt === undefined ? 'no run is due yet' : `the newest run began at ${minuteWords(Date.parse(lastRunAt))}`;
}
function isoTime(time) {
    return time === undefined ? undefined : new Date(time).toISOString();
}


/***/ }),

/***/ 75526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ listedByPath)
/* harmony export */ });
function listedByPath(workflows) {
    const found = new Map();
    for (const workflow of workflows) {
        const other = found.get(workflow.path);
        const isBetter = other === undefined || rank(workflow) > rank(other) || (rank(workflow) === rank(other) && workflow.id > other.id);
        if (isBetter)
            found.set(workflow.path, workflow);
    }
    return found;
}
function rank({ state }) {
    return state === 'deleted' ? 0 : 1;
}


/***/ }),

/***/ 66362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ scheduledWorkflows)
/* harmony export */ });
/* harmony import */ var _cron_times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79716);

const NOT_SEEN = new Set(['too-large', 'outside', 'unreadable', 'too-deep']);
const MAX_EXPRESSIONS = 500;
const MAX_OF_WORKFLOW = 100;
function scheduledWorkflows(repository, isAsked) {
    const known = new Map();
    const timesOf = (cron, timezone) => {
        const key = JSON.stringify([cron, timezone]);
        if (!known.has(key) && known.size < MAX_EXPRESSIONS)
            known.set(key, (0,_cron_times_js__WEBPACK_IMPORTED_MODULE_0__/* .cronTimes */ .x)(cron, timezone));
        return known.get(key);
    };
    const workflows = [];
    const unread = [];
    for (const file of repository.workflows().filter(({ path }) => isAsked(path))) {
        if (file.kind === 'invalid') {
            if (NOT_SEEN.has(file.reason))
                unread.push({ path: file.path, why: file.message });
        }
        else {
            const crons = cronsOf(file);
            const read = crons.slice(0, MAX_OF_WORKFLOW).flatMap(({ cron, timezone }) => timesOf(cron, timezone) ?? []);
            const times = read.length === 0 ? undefined : (0,_cron_times_js__WEBPACK_IMPORTED_MODULE_0__/* .unionTimes */ .K)(read);
            const workflow = file.name?.value ?? file.path;
            if (crons.length > 0)
                workflows.push({ path: file.path, workflow, crons, times, leftOut: crons.length - read.length });
        }
    }
    return { workflows, unread };
}
function cronsOf({ triggers }) {
    return triggers
        .filter(({ event }) => event === 'schedule')
        .flatMap(({ crons = [] }) => crons)
        .map(({ cron, timezone }) => ({ cron: cron.value, timezone: timezone?.value, line: cron.range.line }));
}


/***/ })

};
