export const id = 5803;
export const ids = [5803];
export const modules = {

/***/ 58409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readSignalsDocument)
/* harmony export */ });
async function readSignalsDocument(text, where) {
    const [{ readDocument }, { signalsDocumentSchema }] = await Promise.all([__webpack_require__.e(/* import() */ 6723).then(__webpack_require__.bind(__webpack_require__, 66723)), Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2054)]).then(__webpack_require__.bind(__webpack_require__, 62054))]);
    return readDocument(signalsDocumentSchema, 'sar.signals/1', text, where);
}


/***/ }),

/***/ 43836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZS: () => (/* binding */ GATE_LINE_KINDS),
/* harmony export */   sA: () => (/* binding */ GATE_OUTCOMES),
/* harmony export */   su: () => (/* binding */ GATE_CHECKS)
/* harmony export */ });
const GATE_CHECKS = ['code-quality', 'tests', 'variable-audit', 'secrets-baseline', 'schema', 'ci-failure-rate'];
const GATE_OUTCOMES = ['pass', 'fail', 'unknown'];
const GATE_LINE_KINDS = ['check', 'integrity', 'weakening', 'proof'];


/***/ }),

/***/ 68177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GATE_COMMANDS: () => (/* binding */ GATE_COMMANDS)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/gate.js
var gate = __webpack_require__(43836);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/live-options.js
var live_options = __webpack_require__(45723);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/options.js
var options = __webpack_require__(28631);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/gate/gate-options.js



const GATE_FORMATS = ['table', 'markdown', 'json'];
const GATE_OPTIONS = [
    {
        name: 'format',
        short: 'f',
        value: 'FORMAT',
        choices: GATE_FORMATS,
        help: 'what to print; json is the verdict (schemas/verdict.schema.json)',
    },
    {
        name: 'check',
        short: 'c',
        value: 'ID',
        repeat: true,
        help: 'judge only this check, by its id or its number (1 to 6), or with ! before it all but this one; may be given several times, or several with commas',
        suggest: () => gate/* GATE_CHECKS */.su,
    },
    {
        name: 'base',
        value: 'REF',
        help: 'judge the change since the branch left REF, e.g. origin/main: checks, commands and waivers come from there, and weakening them fails',
    },
    {
        name: 'run-commands',
        help: 'run the commands of the baseline; only in a repository that you trust, since they are programs of its choice. Without it the checks that have some are unknown',
    },
    {
        name: 'reports',
        value: 'GLOB',
        repeat: true,
        help: 'take the signals of earlier jobs (sar.signals/1, of this commit) instead of running their sensors; findings (sar.triage/1) serve --proves',
    },
    {
        name: 'needs',
        value: 'FILE',
        help: 'JSON of a workflow\'s ${{ toJSON(needs) }}: each needed job must have succeeded; "-" reads standard input',
    },
    { name: 'allow-skipped', value: 'JOB', repeat: true, help: 'with --needs: this job may be skipped; may be given several times' },
    {
        name: 'proves',
        value: 'ID',
        repeat: true,
        help: 'this finding must be gone, and nothing as severe may be new; the beginning of its id is enough',
    },
    {
        name: 'on-unknown',
        value: 'WHAT',
        choices: ['fail', 'warn'],
        help: 'what a required check that is unknown does: fail (default), or warn',
    },
    { name: 'fail-fast', help: 'start nothing more after the first required check that fails' },
    { name: 'jobs', short: 'j', value: 'N', help: 'judge so many checks at once, 1 to 16 (default: gate.concurrency of the baseline)' },
    { name: 'verdict-file', value: 'FILE', help: 'also write the verdict (sar.verdict/1) into this file' },
    { ...live_options/* DRY_RUN */.yE, help: 'show what would be judged, and with which commands and sensors; run nothing' },
    {
        name: 'lint',
        help: 'judge the gates of all workflows instead: skippable gates, jobs that no gate covers; exit with 1 when there is a finding',
    },
    options/* BASELINE */.Um,
    { name: 'offline', help: 'use no network; what needs it is unknown' },
    { name: 'time-limit', value: 'SECONDS', help: 'give up a sensor after so many seconds, 1 to 3600 (default 120); it is unknown then' },
    ...live_options/* LIVE_OPTIONS */.oY,
    live_options/* VARS_CONTEXT */.Nx,
    live_options/* VARS_ENVIRONMENT */.fz,
    { ...options/* QUIET */.DC, help: 'print the verdict alone, in one line; with --lint the findings' },
    options/* NO_COLOR */.qV,
];

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/gate/lib/verdict/verdict-document.js
var verdict_document = __webpack_require__(16295);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/write-output.js + 1 modules
var write_output = __webpack_require__(48244);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/open-gate.js + 14 modules
var open_gate = __webpack_require__(53635);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/judge-gate.js + 11 modules
var judge_gate = __webpack_require__(3078);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/version.js + 1 modules
var version = __webpack_require__(8153);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/gate/lib/checks/gate-checks.js
var gate_checks = __webpack_require__(32629);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/gate-plan.js

function gatePlan({ survey, change, input, memory }, asked) {
    const { baseline } = survey;
    const source = baseline.sources.join(', ');
    const from = change === undefined
        ? `Checks and commands come from ${source}.`
        : `Checks and commands come from ${source} of the base commit ${change.base.commit.slice(0, 12)}.`;
    const checks = (0,gate_checks/* gateChecks */.H)(baseline.gate, asked).map(({ id, settings }) => ({
        id,
        title: settings.title ?? id,
        required: settings.required,
        parts: partsOf(settings, memory.given),
    }));
    const hasCommands = checks.some(({ parts }) => parts.some(({ kind }) => kind === 'command'));
    const notes = [
        ...(baseline.notice === undefined ? [] : [`${baseline.notice}.`]),
        ...(hasCommands && input.sensing.ports.commands === undefined
            ? ['Commands are not run without --run-commands; the checks that have some are unknown then.']
            : []),
        ...(change === undefined ? [] : change.weakenings.map(({ words }) => `The change weakens the gate: ${words}.`)),
    ];
    return { from, checks, notes };
}
function partsOf(settings, given) {
    const { commands = [], reports = [], sensors = [], changed } = settings;
    const rate = settings['failure-rate'];
    const alerts = settings['new-alerts'];
    const findings = settings['new-findings'];
    return [
        ...commands.map(({ run, shell, directory }) => ({
            kind: 'command',
            what: `${run === undefined ? `bash: ${shell ?? ''}` : run.join(' ')}${directory === undefined ? '' : ` (in ${directory})`}`,
        })),
        ...reports.map((glob) => ({ kind: 'report', what: glob })),
        ...sensors.map((id) => ({ kind: 'sensor', what: given.has(id) ? `${id} (from the reports that were given)` : id })),
        ...(rate === undefined ? [] : [{ kind: 'failure rate', what: `not older than ${rate['max-age-hours']} hours` }]),
        ...(changed === undefined ? [] : [{ kind: 'changed files', what: `${changed.when.join(', ')} with ${changed.expect.join(', ')}` }]),
        ...(alerts === undefined ? [] : [{ kind: 'alerts', what: `no new code-scanning alert: ${alerts}` }]),
        ...(findings === undefined ? [] : [{ kind: 'findings', what: `no new finding of ${findings} or more severe` }]),
    ];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(77072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/json-text.js
var json_text = __webpack_require__(58884);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/gate/gate-markdown.js
var gate_markdown = __webpack_require__(80992);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/step-summary-limit.js
var step_summary_limit = __webpack_require__(1924);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/gate/verdict-text.js
var verdict_text = __webpack_require__(85584);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/palette.js
var terminal_palette = __webpack_require__(80519);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/gate/gate-table.js
var gate_table = __webpack_require__(58509);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(31554);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/gate/gate-plan-table.js


function gatePlanTable({ from, checks, notes }, palette) {
    const width = Math.max(0, ...checks.flatMap(({ parts }) => parts.map(({ kind }) => kind.length)));
    return [
        (0,terminal_safe/* terminalSafe */.k)(from),
        ...notes.map(terminal_safe/* terminalSafe */.k),
        ...checks.flatMap(({ id, title, required, parts }) => [
            '',
            `${palette.heading((0,terminal_safe/* terminalSafe */.k)(title))} (${(0,terminal_safe/* terminalSafe */.k)(id)})${required ? '' : ', not required'}`,
            ...(parts.length === 0
                ? [`  ${palette.P2('nothing is configured, so that the check is unknown')}`]
                : parts.map(({ kind, what }) => `  ${kind.padEnd(width)}  ${(0,terminal_safe/* terminalSafe */.k)(what)}`)),
        ]),
    ].map(break_workflow_commands/* breakWorkflowCommands */.$);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/io.js
var lib_io = __webpack_require__(51249);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/gate/gate-input.js + 1 modules
var gate_input = __webpack_require__(82232);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/read-text-file.js
var read_text_file = __webpack_require__(89642);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/gate/integrity-option.js


function integrityOption(given, io) {
    const file = given.value('needs');
    if (file === undefined)
        return undefined;
    const needs = file === '-' ? io.readInput() : (0,read_text_file/* readTextFile */.G)((0,external_node_path_.resolve)(io.workingDirectory, file));
    const job = runningJob(io.environment);
    return { needs, allowSkipped: given.values('allow-skipped'), required: undefined, ...(job !== undefined && { job }) };
}
const WORKFLOW = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@/;
function runningJob(environment) {
    const { GITHUB_ACTIONS: isRun, GITHUB_JOB: id = '', GITHUB_WORKFLOW_REF: workflow = '' } = environment;
    const [, workflowPath] = WORKFLOW.exec(workflow) ?? [];
    return isRun !== 'true' || id === '' || workflowPath === undefined ? undefined : { workflowPath, id };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var survey = __webpack_require__(33616);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/patrol.js + 12 modules
var patrol = __webpack_require__(3613);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/report-notes.js
var report_notes = __webpack_require__(91885);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/patrol-document.js
var patrol_document = __webpack_require__(5106);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/open-run.js
var open_run = __webpack_require__(69601);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/output/render.js + 3 modules
var render = __webpack_require__(88533);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/sensing/open-sensing.js
var open_sensing = __webpack_require__(6187);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/gate/lint-gates.js





const SENSOR = 'gate-integrity';
async function lintGates(given, io) {
    const run = await (0,open_run/* openRun */.I)(given, io);
    const sensors = (0,survey/* chosenSensors */.cI)(run.survey.baseline, [SENSOR]);
    const result = await (0,patrol/* patrol */.rW)(await (0,open_sensing/* openSensing */.O)(given, io, run, { sensors, partial: true }));
    const report = {
        findings: result.findings,
        readings: result.readings,
        rules: (0,survey/* allRules */.V7)(),
        notes: (0,report_notes/* workflowNotes */.fN)(run.survey),
    };
    const { baseline, at, asOf, partial } = result;
    const json = () => (0,patrol_document/* patrolDocument */.U)(result, {
        version: version/* SAR_VERSION */.w,
        at: at.toISOString(),
        asOf,
        partial,
        baseline: { sources: [...baseline.sources], ...(baseline.notice !== undefined && { notice: baseline.notice }) },
    });
    io.out((0,render/* render */.XX)({ report, command: 'sar gate --lint', category: 'sar/gate', json }, given, io));
    const isOpen = result.findings.some(({ waived }) => waived === undefined);
    return isOpen || result.unknown.length > 0 ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/gate/refuse-contradictions.js

const OF_JUDGING = [
    'check',
    'base',
    'run-commands',
    'reports',
    'needs',
    'allow-skipped',
    'proves',
    'on-unknown',
    'fail-fast',
    'jobs',
    'verdict-file',
    'vars-context',
    'vars-environment',
];
const OF_A_VERDICT = ['needs', 'allow-skipped', 'proves', 'on-unknown', 'fail-fast', 'jobs', 'verdict-file'];
function refuseContradictions(given) {
    const isGiven = (name) => given.flag(name) || given.values(name).length > 0;
    if (given.flag('lint')) {
        const other = [...OF_JUDGING, 'dry-run'].find(isGiven);
        if (other !== undefined)
            throw new user_error/* UserError */.y(`--lint looks at workflows and judges no check, so --${other} has no place beside it`);
    }
    if (given.flag('dry-run')) {
        const other = OF_A_VERDICT.find(isGiven);
        if (other !== undefined)
            throw new user_error/* UserError */.y(`--dry-run judges nothing, so --${other} has no place beside it`);
    }
    if (isGiven('allow-skipped') && !isGiven('needs'))
        throw new user_error/* UserError */.y('--allow-skipped goes with --needs FILE');
    if (given.value('needs') === '-' && given.value('vars-context') === '-')
        throw new user_error/* UserError */.y('--needs and --vars-context cannot both read standard input; give one of them a file');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/gate/while-judging.js
async function whileJudging(given, io, work) {
    if (io.progressColumns === undefined || given.flag('quiet'))
        return work();
    const text = 'Judging; this takes as long as the commands and sensors of the checks …'.slice(0, Math.max(0, io.progressColumns - 1));
    io.err(text);
    try {
        return await work();
    }
    finally {
        io.err('\r\u001b[0K');
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/gate/run-gate-command.js













async function runGateCommand(given, io) {
    refuseContradictions(given);
    if (given.flag('lint'))
        return lintGates(given, io);
    const jobs = (0,live_options/* countOption */.D3)(given, 'jobs', { min: 1, max: 16 });
    const place = await (0,gate_input/* gateInput */.y)(given, io);
    const opened = await (0,open_gate/* openGate */.G)(place.input);
    if (given.flag('dry-run'))
        return showPlan(opened, given, io);
    if (given.value('format') !== 'json' && !given.flag('quiet') && opened.survey.baseline.notice !== undefined)
        io.err(`${(0,terminal_safe/* terminalSafe */.k)(opened.survey.baseline.notice)}\n`);
    const integrity = integrityOption(given, io);
    const run = {
        checks: given.values('check'),
        onUnknown: given.value('on-unknown') === 'warn' ? 'warn' : 'fail',
        failFast: given.flag('fail-fast'),
        ...(jobs !== undefined && { concurrency: jobs }),
        ...(integrity !== undefined && { integrity }),
        proves: given.values('proves'),
    };
    const verdict = await whileJudging(given, io, async () => (0,judge_gate/* judgeGate */.$)(opened, run));
    print(verdict, place, given, io);
    return verdict.outcome === 'pass' ? 0 : 1;
}
function print(verdict, place, given, io) {
    const document = () => (0,json_text/* jsonText */.s)((0,verdict_document/* verdictDocument */.b)(verdict, { version: version/* SAR_VERSION */.w, at: io.now(), commit: place.commit, base: place.base }));
    io.out(run_gate_command_text(verdict, document, given, io));
    const file = given.value('verdict-file');
    if (file === undefined)
        return;
    (0,write_output/* writeOutput */.z)(place.root, (0,external_node_path_.resolve)(io.workingDirectory, file), document());
    io.err(`wrote ${file}\n`);
}
function run_gate_command_text(verdict, json, given, io) {
    switch (given.value('format') ?? 'table') {
        case 'json':
            return json();
        case 'markdown':
            return (0,gate_markdown/* gateMarkdown */.b)(verdict, { limitBytes: step_summary_limit/* MAX_MARKDOWN_BYTES */.X, command: 'sar gate' });
        default: {
            if (given.flag('quiet'))
                return `${(0,terminal_safe/* terminalSafe */.k)((0,verdict_text/* verdictText */.n)(verdict))}\n`;
            const palette = (0,lib_io/* wantsColor */.z)(io, given.flag('no-color')) ? terminal_palette/* ANSI_PALETTE */.C : terminal_palette/* PLAIN_PALETTE */.J;
            const lines = (0,gate_table/* gateTable */.k)(verdict, { palette, ...(io.columns !== undefined && { columns: io.columns }) });
            return lines.map((line) => `${line}\n`).join('');
        }
    }
}
function showPlan(opened, given, io) {
    if ((given.value('format') ?? 'table') !== 'table')
        throw new user_error/* UserError */.y('--dry-run prints a table; leave out --format');
    const palette = (0,lib_io/* wantsColor */.z)(io, given.flag('no-color')) ? terminal_palette/* ANSI_PALETTE */.C : terminal_palette/* PLAIN_PALETTE */.J;
    io.out(gatePlanTable(gatePlan(opened, given.values('check')), palette)
        .map((line) => `${line}\n`)
        .join(''));
    return 0;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/gate/gate-command.js


const gateCommand = {
    name: 'gate',
    summary: 'judge whether a change may be merged: the checks of the baseline, each passed, failed or unknown; unknown fails',
    positionals: '[path]',
    maxPositionals: 1,
    details: 'Works in a checkout without GitHub; what it cannot know is unknown, and fails where it is required. Commands are run only with --run-commands. Writes nothing unless --verdict-file asks for it. Exits with 0 when the gate passes, with 1 when it fails.',
    options: GATE_OPTIONS,
    examples: [
        'sar gate --dry-run',
        'sar gate --run-commands',
        'sar gate --base origin/main --run-commands --fail-fast',
        "sar gate --check tests --check 3 --reports 'signals/*.json'",
        'sar gate --proves 4f1c09aa --base origin/main',
        'sar gate --lint',
    ],
    run: runGateCommand,
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/gate/gate-commands.js

const GATE_COMMANDS = [gateCommand];


/***/ }),

/***/ 82232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ baseOf),
  y: () => (/* binding */ gateInput)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/targets.js
var targets = __webpack_require__(23893);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/checkout-tree.js + 1 modules
var checkout_tree = __webpack_require__(2750);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/git-facts.js
var git_facts = __webpack_require__(15773);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commit-time.js
var commit_time = __webpack_require__(22430);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/named-files.js
var named_files = __webpack_require__(39328);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/history.js
var lib_history = __webpack_require__(68771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/run-git.js
var run_git = __webpack_require__(32867);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/merge-base.js


function mergeBase(root, name) {
    const merge = (0,run_git/* runGit */.E)(root, ['merge-base', '--end-of-options', name, 'HEAD']);
    if (merge.ok)
        return merge.text.trim();
    throw new user_error/* UserError */.y(`git finds no common commit of ${name} and HEAD in ${root}${merge.why === '' ? '' : ` (${merge.why})`}; fetch it (actions/checkout: fetch-depth: 0)`);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commit-tree.js + 2 modules
var commit_tree = __webpack_require__(51676);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/changed-files.js
var changed_files = __webpack_require__(85585);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/sensing/sensing-of-options.js + 2 modules
var sensing_of_options = __webpack_require__(44836);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/gate/gate-input.js



const MAX_BYTES = 64 * 1024 * 1024;
const MAX_FILES = 500;
async function gateInput(given, io) {
    const { root: named, only } = (0,targets/* targets */.z)(given.positionals, io.workingDirectory);
    if (only !== undefined)
        throw new user_error/* UserError */.y('the gate judges a whole checkout; give its folder, not a file');
    const tree = (0,checkout_tree/* checkoutTree */.p)(named);
    const { root } = tree;
    const branch = (0,git_facts/* currentBranch */.eR)(root);
    const reference = given.value('base');
    const base = reference === undefined ? undefined : baseOf(root, reference);
    const baseline = given.value('baseline');
    const place = { root, branch, origin: (0,git_facts/* originRepository */.Vp)(root), only: undefined };
    const sensing = await (0,sensing_of_options/* sensingOfOptions */.v)(given, io, place, base?.commit);
    const commit = sensing.ports.revisions?.head;
    const committedAt = commit === undefined ? undefined : (0,commit_time/* commitTime */.b)(root, commit);
    const names = given.values('reports');
    const input = {
        tree,
        sensing,
        reports: names.length === 0 ? [] : (0,named_files/* namedFiles */.V)(names, io.workingDirectory, { maxBytes: MAX_BYTES, maxFiles: MAX_FILES }),
        monotonic: () => performance.now(),
        ...(baseline !== undefined && { baseline }),
        ...(commit !== undefined && { commit }),
        ...(committedAt !== undefined && { committedAt }),
        ...(base !== undefined && { base }),
    };
    return { root, commit, base: base?.commit, input };
}
function baseOf(root, reference) {
    if ((0,lib_history/* headCommit */.Qo)(root) === undefined)
        throw new user_error/* UserError */.y(`${root} has no commit of git that could be compared with ${(0,quote_untrusted/* quoteUntrusted */.X)(reference)}; commit first, or give the folder of a checkout`);
    const commit = mergeBase(root, reference);
    let changed;
    return { commit, tree: (0,commit_tree/* commitTree */.S)(root, commit), changedFiles: () => (changed ??= (0,changed_files/* changedSince */.$)(root, commit)) };
}


/***/ }),

/***/ 39328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ namedFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99770);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14727);
/* harmony import */ var _work_files_work_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29231);




function namedFiles(names, folder, { maxBytes, maxFiles }) {
    const found = new Map();
    let left = maxBytes;
    for (const name of names) {
        for (const { root, path, shown } of isPattern(name) ? matching(name, folder, maxFiles) : [named(name, folder)]) {
            const key = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
            if (found.has(key))
                continue;
            if (found.size >= maxFiles)
                throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .quoteUntrusted */ .X)(name)} means more than ${maxFiles} files; name fewer`);
            const text = read(root, path, shown, left);
            left -= Buffer.byteLength(text);
            found.set(key, { path: shown, text });
        }
    }
    return [...found.values()];
}
function isPattern(name) {
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg)(name.replaceAll('\\', '/'));
}
function named(name, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, name);
    return { root: realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), name), path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), shown: name };
}
function matching(glob, folder, limit) {
    const problem = (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .globProblem */ .AI)(glob);
    if (problem !== undefined)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`the glob ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .quoteUntrusted */ .X)(glob)}: ${problem}`);
    const segments = glob.replaceAll('\\', '/').split('/');
    const wild = segments.findIndex((segment) => (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg)(segment));
    const start = segments.slice(0, wild).join('/');
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(glob) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(glob).root, start) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, start);
    const root = realFolder(base, glob);
    const { paths } = (0,_work_files_work_files_js__WEBPACK_IMPORTED_MODULE_5__/* .workFiles */ .n)(root).find([segments.slice(wild).join('/')], limit + 1);
    if (paths.length === 0)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`no file matches ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .quoteUntrusted */ .X)(glob)}`);
    return paths.map((path) => ({ root, path, shown: start === '' ? path : `${start}/${path}` }));
}
function realFolder(folder, name) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    }
    catch (error) {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .quoteUntrusted */ .X)(name)} cannot be read: ${error.code ?? 'its folder is not there'}`);
    }
}
function read(root, path, shown, maxBytes) {
    const content = (0,_work_files_work_files_js__WEBPACK_IMPORTED_MODULE_5__/* .workFiles */ .n)(root).read(path, maxBytes);
    if (content.kind === 'text')
        return content.text;
    const why = {
        absent: 'it is not there',
        outside: 'it leads out of its folder or into .git',
        binary: 'it is no text',
        'too-large': 'the files are too large together',
    };
    throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .quoteUntrusted */ .X)(shown)} cannot be read: ${content.kind === 'unreadable' ? content.reason : why[content.kind]}`);
}


/***/ }),

/***/ 54419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readingsOfDocument)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50229);


function readingsOfDocument(document, where) {
    const bySensor = new Map();
    document.signals.forEach((given, index) => {
        const signal = given;
        expectForeign(signal.sensor, `${where}: signals[${index}]`);
        const own = bySensor.get(signal.sensor);
        if (own === undefined)
            bySensor.set(signal.sensor, [signal]);
        else
            own.push(signal);
    });
    const { sensors } = document;
    sensors?.forEach(({ sensor }, index) => expectForeign(sensor, `${where}: sensors[${index}]`));
    if (sensors === undefined)
        return [...bySensor].map(([sensor, signals]) => readingWithout(sensor, signals));
    const readings = sensors.map((each, index) => readingOf(each, bySensor.get(each.sensor) ?? [], `${where}: sensors[${index}]`));
    expectOnce(readings, where);
    const answered = new Set(readings.map(({ sensor }) => sensor));
    const stranger = document.signals.findIndex(({ sensor }) => !answered.has(sensor));
    if (stranger >= 0)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where}: signals[${stranger}] is of a sensor that is not in "sensors"`);
    return readings;
}
function expectForeign(sensor, where) {
    if (sensor === _sar_triage__WEBPACK_IMPORTED_MODULE_1__/* .GOVERNANCE_SENSOR */ .Qd)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where} is of ${_sar_triage__WEBPACK_IMPORTED_MODULE_1__/* .GOVERNANCE_SENSOR */ .Qd}, whose findings triage makes itself; leave it out`);
}
function readingWithout(sensor, signals) {
    const layer = signals[0]?.layer ?? 'L1';
    return { sensor, layer, outcome: 'signals', scope: { unit: 'signals', judged: signals.length, unjudged: [] }, signals };
}
function readingOf(given, signals, where) {
    const { sensor, layer, looked } = given;
    const base = { sensor, layer, ...(looked !== undefined && { looked }) };
    if ((given.outcome === 'signals') !== signals.length > 0)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where} is "${given.outcome}", and there ${signals.length === 0 ? 'is no signal' : 'are signals'} of it`);
    if (given.outcome === 'unknown')
        return { ...base, outcome: 'unknown', reason: given.reason, detail: given.detail };
    const { unit, judged, unjudged } = given;
    const scope = { unit, judged, unjudged };
    return given.outcome === 'clear' ? { ...base, outcome: 'clear', scope } : { ...base, outcome: 'signals', scope, signals };
}
function expectOnce(readings, where) {
    const seen = new Set();
    readings.forEach(({ sensor }, index) => {
        if (seen.has(sensor))
            throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where}: sensors[${index}] is a sensor that is there twice`);
        seen.add(sensor);
    });
}


/***/ })

};
