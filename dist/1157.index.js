export const id = 1157;
export const ids = [1157];
export const modules = {

/***/ 88731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PQ: () => (/* binding */ ROTATION_RULES),
/* harmony export */   Tj: () => (/* binding */ CACHE_RULES),
/* harmony export */   _M: () => (/* binding */ CI_HEALTH_RULES),
/* harmony export */   n5: () => (/* binding */ VARIABLE_RULES),
/* harmony export */   oP: () => (/* binding */ DRIFT_RULES),
/* harmony export */   wd: () => (/* binding */ LIVENESS_RULES)
/* harmony export */ });
const CACHE_RULES = [
    'missing-cache',
    'cache-after-install',
    'ineffective-cache',
    'static-key',
    'volatile-key',
    'unsafe-key',
    'double-cache',
    'ignored-cache-input',
    'failing-cache-setup',
    'cannot-save',
    'cache-in-release',
    'dead-cache-action',
    'outside-hierarchy',
];
const DRIFT_RULES = [
    'dead-reference',
    'unresolvable-tag',
    'retired-runner-image',
    'archived-action',
    'deprecated-runtime',
    'outdated-major',
    'floating-reference',
    'version-comment-mismatch',
];
const VARIABLE_RULES = [
    'missing-variable',
    'undeclared-variable',
    'unused-variable',
    'shadowed-variable',
    'wrong-scope',
    'drifted-variable',
];
const ROTATION_RULES = ['rotation-due', 'rotation-due-soon'];
const CI_HEALTH_RULES = ['failure-rate-critical', 'failure-rate-degraded', 'repeated-failure', 'flaky-workflow'];
const LIVENESS_RULES = ['schedule-disabled', 'schedule-never-ran', 'schedule-overdue'];


/***/ }),

/***/ 52731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
class UserError extends Error {
    name = 'UserError';
    exitCode;
    places;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.exitCode = options.exitCode ?? 3;
        this.places = options.places ?? [];
    }
}


/***/ }),

/***/ 20304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/* unused harmony export editDistance */
const MAX_LENGTH = 64;
function nearestWord(word, candidates) {
    if (word.length > MAX_LENGTH)
        return undefined;
    let best;
    let bestDistance = Infinity;
    for (const candidate of candidates) {
        if (candidate.length > MAX_LENGTH)
            continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best !== undefined && bestDistance <= Math.max(1, Math.floor(Math.max(word.length, best.length) / 3)) ? best : undefined;
}
function editDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, at(beforePrevious, j - 2) + 1);
            row.push(cost);
        }
        beforePrevious = previous;
        previous = row;
    }
    return at(previous, b.length);
}
function at(row, index) {
    return row[index] ?? Infinity;
}


/***/ }),

/***/ 43400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments),
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20304);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55617);



function parseArguments(command, words) {
    const specs = new Map(command.options.map((option) => [option.name, option]));
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...words],
        strict: false,
        allowPositionals: true,
        tokens: true,
        options: Object.fromEntries(command.options.map(({ name, short, value }) => [
            name,
            { type: value === undefined ? 'boolean' : 'string', ...(short !== undefined && { short }) },
        ])),
    });
    const values = new Map();
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const option = specs.get(token.name);
        if (option === undefined)
            throw unknownOption(token.rawName, command);
        const text = checkedValue(option, token.value, token.rawName, token.inlineValue === true);
        const known = values.get(option.name);
        if (known === undefined)
            values.set(option.name, [text]);
        else if (option.repeat === true)
            known.push(text);
        else if (option.value !== undefined)
            throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${token.rawName} is given twice`);
    }
    if (positionals.length > command.maxPositionals) {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`"sar ${command.name}" takes ${command.maxPositionals === 0 ? 'no arguments' : `at most ${(0,_sar_report__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(command.maxPositionals, 'argument')}`}, not "${positionals.join(' ')}"`);
    }
    return {
        positionals,
        flag: (name) => values.has(name),
        value: (name) => values.get(name)?.at(-1),
        values: (name) => (values.get(name) ?? []).flatMap((value) => value.split(',')).filter((value) => value !== ''),
    };
}
function checkedValue(option, value, written, inline) {
    if (option.value === undefined) {
        if (value !== undefined)
            throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${written} takes no value`);
        return '';
    }
    const forgotten = !inline && value !== undefined && value.length > 1 && value.startsWith('-');
    if (value === undefined || value === '' || forgotten)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${written} needs a value: ${written} ${option.value}`);
    if (option.choices !== undefined && !option.choices.includes(value)) {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${written} takes ${option.choices.join(', ')}, not "${value}"${didYouMean(value, option.choices)}`);
    }
    return value;
}
function unknownOption(written, command) {
    const names = command.options.map(({ name }) => `--${name}`);
    return new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`"sar ${command.name}" has no option ${written}${didYouMean(written, names)} See "sar help ${command.name}".`);
}
function didYouMean(word, words) {
    const near = (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .nearestWord */ .z)(word, words);
    return near === undefined ? '.' : `; did you mean ${near}?`;
}


/***/ }),

/***/ 34114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ COMMAND_GROUPS)
/* harmony export */ });
const COMMAND_GROUPS = [
    {
        word: 'variables',
        summary: 'audit, adopt, preflight, rotate-check, set …: variables and secrets, declared, referenced and configured',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(2567), __webpack_require__.e(3964), __webpack_require__.e(514), __webpack_require__.e(4696), __webpack_require__.e(1538)]).then(__webpack_require__.bind(__webpack_require__, 11538))).VARIABLES_COMMANDS,
    },
    {
        word: 'intents',
        summary: 'set, delete, list, clear, validate, apply: changes of variables that are queued as files',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(3964), __webpack_require__.e(514), __webpack_require__.e(6782)]).then(__webpack_require__.bind(__webpack_require__, 46782))).INTENTS_COMMANDS,
    },
    {
        word: 'ci-health',
        summary: 'failure rate, causes, flaky and slow jobs, schedules; classify a log, learn patterns',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(1369), __webpack_require__.e(9925), __webpack_require__.e(6693)]).then(__webpack_require__.bind(__webpack_require__, 86693))).CI_HEALTH_COMMANDS,
    },
    {
        word: 'triage',
        summary: 'decide what matters first and why, and act on it: issues, dashboard, sprint plan, hand-over',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(367), __webpack_require__.e(5442), __webpack_require__.e(8440), __webpack_require__.e(8459)]).then(__webpack_require__.bind(__webpack_require__, 68459))).TRIAGE_COMMANDS,
    },
    {
        word: 'gate',
        summary: 'judge whether a change may be merged: the checks of the baseline; lint the gates of workflows',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(294), __webpack_require__.e(8023), __webpack_require__.e(5803)]).then(__webpack_require__.bind(__webpack_require__, 68177))).GATE_COMMANDS,
    },
    {
        word: 'diff',
        summary: 'findings that are new, gone and kept since the branch left a commit',
        load: async () => (await __webpack_require__.e(/* import() */ 4992).then(__webpack_require__.bind(__webpack_require__, 34992))).DIFF_COMMANDS,
    },
    {
        word: 'rescue',
        summary: 'playbooks: what they would do about findings, and with --apply doing it',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(792), __webpack_require__.e(9364)]).then(__webpack_require__.bind(__webpack_require__, 9364))).RESCUE_COMMANDS,
    },
    {
        word: 'gaps',
        summary: 'list, add, update, resolve, propose, render, check: the gap registry and its roadmap',
        load: async () => (await __webpack_require__.e(/* import() */ 2990).then(__webpack_require__.bind(__webpack_require__, 32990))).GAPS_COMMANDS,
    },
    {
        word: 'score',
        summary: 'maturity of each dimension, the level, and the cheapest next step',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(367), __webpack_require__.e(6142)]).then(__webpack_require__.bind(__webpack_require__, 56142))).SCORE_COMMANDS,
    },
    {
        word: 'init',
        summary: 'set SAR up in a repository: a baseline and the workflows that call the watchdogs',
        load: async () => (await __webpack_require__.e(/* import() */ 9459).then(__webpack_require__.bind(__webpack_require__, 99459))).INIT_COMMANDS,
    },
    {
        word: 'doctor',
        summary: 'check a set-up: permissions, tokens, schedules, versions, and what each missing one costs',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3650), __webpack_require__.e(266)]).then(__webpack_require__.bind(__webpack_require__, 266))).DOCTOR_COMMANDS,
    },
    {
        word: 'coverage',
        summary: 'which watchdog watches each layer, what it feeds, what that sets off, and what nobody watches',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3650), __webpack_require__.e(5787)]).then(__webpack_require__.bind(__webpack_require__, 35787))).COVERAGE_COMMANDS,
    },
    {
        word: 'watchdogs',
        summary: 'check, enable: whether the watchdogs still run, and switching those on again that GitHub switched off',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3650), __webpack_require__.e(779)]).then(__webpack_require__.bind(__webpack_require__, 779))).WATCHDOGS_COMMANDS,
    },
    {
        word: 'runs',
        summary: 'prune: which old runs of workflows nobody needs, and with --apply removing them',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(90), __webpack_require__.e(378)]).then(__webpack_require__.bind(__webpack_require__, 70378))).RUNS_COMMANDS,
    },
];


/***/ }),

/***/ 57575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lo: () => (/* binding */ COMMANDS),
  allCommands: () => (/* binding */ allCommands),
  v: () => (/* binding */ commandNamed),
  Z0: () => (/* binding */ groupNamed)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/arguments/parse-arguments.js
var parse_arguments = __webpack_require__(43400);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/rule-ids.js
var rule_ids = __webpack_require__(88731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/fail-on.js
var fail_on = __webpack_require__(64065);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/wiring-report.js + 1 modules
var wiring_report = __webpack_require__(34624);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/report-notes.js
var report_notes = __webpack_require__(91885);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/cache-wiring-markdown.js
var cache_wiring_markdown = __webpack_require__(15210);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/step-summary-limit.js
var step_summary_limit = __webpack_require__(1924);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(77072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/options.js
var options = __webpack_require__(28631);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/output/render.js + 3 modules
var render = __webpack_require__(88533);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/rule-link.js
var rule_link = __webpack_require__(87408);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var lib_survey = __webpack_require__(33616);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/cache-check.js
var cache_check = __webpack_require__(70356);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/nearest-word.js
var nearest_word = __webpack_require__(20304);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/open-run.js
var open_run = __webpack_require__(69601);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/cache-run.js



async function cacheRun(given, io) {
    const run = await (0,open_run/* openRun */.I)(given, io);
    const { survey, known, branch, only } = run;
    const [sensor] = (0,lib_survey/* chosenSensors */.cI)(survey.baseline, ['cache-wiring']);
    if (sensor === undefined)
        throw new Error('the cache-wiring sensor is not registered');
    const rules = given.values('rules');
    checkRules(rules, sensor);
    const result = (0,cache_check/* checkCacheWiring */.Z)({
        survey,
        sensors: [sensor],
        now: io.now(),
        known,
        pedantic: given.flag('pedantic'),
        partial: true,
        ...(rules.length > 0 && { rules }),
        ...(branch !== undefined && { branch }),
        ...(only !== undefined && { onlyPaths: only }),
    });
    return { run, result, sensor };
}
function checkRules(rules, sensor) {
    const ids = sensor.rules.map(({ id }) => id);
    for (const rule of rules) {
        if (ids.includes(rule))
            continue;
        const near = (0,nearest_word/* nearestWord */.z)(rule, ids);
        throw new user_error/* UserError */.y(`there is no rule "${rule}"${near === undefined ? '' : `; did you mean ${near}?`} The rules are ${ids.join(', ')}.`);
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/output/explain-lines.js

const WORDS = {
    missing: 'MISSING',
    unknown: 'unknown',
    wired: 'wired',
    exempt: 'exempt',
    'no-install': 'nothing to cache',
};
function explainLines({ report, counts }) {
    const lines = [];
    let path = '';
    for (const job of report.jobs.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line))) {
        if (job.path !== path)
            lines.push(...(path === '' ? [] : ['']), (0,terminal_safe/* terminalSafe */.k)(job.path));
        path = job.path;
        lines.push(`  ${(0,terminal_safe/* terminalSafe */.k)(job.job)}:${job.line}  ${WORDS[job.verdict]}${job.ecosystems.length === 0 ? `: ${(0,terminal_safe/* terminalSafe */.k)(job.reason)}` : ''}`);
        for (const { ecosystem, verdict, reason, installs } of job.ecosystems) {
            lines.push(`    ${ecosystem}: ${WORDS[verdict]}, ${(0,terminal_safe/* terminalSafe */.k)(reason)}`);
            lines.push(...installs.slice(0, 3).map((install) => `      ${(0,terminal_safe/* terminalSafe */.k)(install)}`));
        }
    }
    const withJobs = new Set(report.jobs.map((job) => job.path));
    const unread = report.files.filter((file) => file.outcome !== 'judged' && !withJobs.has(file.path));
    if (unread.length > 0)
        lines.push('', 'Not judged', ...unread.map((file) => `  ${(0,terminal_safe/* terminalSafe */.k)(file.path)}: ${file.outcome}, ${(0,terminal_safe/* terminalSafe */.k)(file.reason ?? '')}`));
    const { total, installing, wired, missing, exempt, unknown } = counts;
    const all = `${total} ${total === 1 ? 'job' : 'jobs'}, ${installing} of them ${installing === 1 ? 'downloads' : 'download'} dependencies`;
    lines.push(...(lines.length === 0 ? [] : ['']), `${all}: ${wired} wired, ${missing} missing a cache, ${exempt} exempt; ${unknown} unknown`);
    return lines;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/cache-check.js








const RULES = {
    name: 'rules',
    value: 'IDS',
    repeat: true,
    help: 'judge only these rules, separated by commas',
    suggest: () => rule_ids/* CACHE_RULES */.Tj,
};
const cacheCheck = {
    name: 'cache check',
    summary: 'find jobs whose dependency caches are missing, broken or useless',
    positionals: '[path…]',
    maxPositionals: 10_000,
    details: 'A directory is a checkout; files are judged alone, in the checkout that holds them.',
    options: [
        render/* FORMAT */.uB,
        { ...options/* FAIL_ON */.d$, help: `${options/* FAIL_ON */.d$.help} (default P2)` },
        RULES,
        { name: 'explain', help: 'also list every job with the reason why its cache is wired, missing, not needed (exempt) or unknown' },
        options/* BASELINE */.Um,
        options/* CHANGED */.Rj,
        options/* PEDANTIC */.lb,
        options/* QUIET */.DC,
        options/* NO_COLOR */.qV,
    ],
    examples: [
        'sar cache check',
        'sar cache check .github/workflows/ci.yml --explain',
        'sar cache check --changed origin/main --format github',
    ],
    async run(given, io) {
        const failOn = (0,fail_on/* parseFailOn */.XV)(given.value('fail-on') ?? 'P2');
        const isTable = (given.value('format') ?? 'table') === 'table';
        if (given.flag('explain') && !isTable)
            throw new user_error/* UserError */.y(`--explain prints text and goes with --format table; "sar cache explain" prints it alone`);
        const { run, result, sensor } = await cacheRun(given, io);
        const wiring = (0,wiring_report/* wiringReport */.f)(result, run.survey, sensor);
        const report = { ...wiring, notes: [...wiring.notes, ...run.notes] };
        const command = 'sar cache check';
        io.out((0,render/* render */.XX)({
            report,
            command,
            category: 'sar/cache-wiring',
            json: () => (0,wiring_report/* wiringDocument */.m)(result),
            markdown: () => (0,cache_wiring_markdown/* cacheWiringMarkdown */.Q)(report, { limitBytes: step_summary_limit/* MAX_MARKDOWN_BYTES */.X, linkTo: rule_link/* ruleLink */.l, command }),
        }, given, io));
        if (given.flag('quiet') || !isTable)
            for (const note of [...(0,report_notes/* unreadNotes */.Li)(result.report), ...run.notes])
                io.err(`${(0,terminal_safe/* terminalSafe */.k)(note)}\n`);
        if (given.flag('explain'))
            io.out(`\n${explainLines(result).join('\n')}\n`);
        return (0,fail_on/* failing */.Jr)(result.findings, failOn, run.known.accepted).length === 0 ? 0 : 1;
    },
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/cache-explain.js





const cacheExplain = {
    name: 'cache explain',
    summary: 'list every job: what it downloads, and why its cache is wired, missing, not needed (exempt) or unknown',
    positionals: '[path…]',
    maxPositionals: 10_000,
    details: 'A directory is a checkout; files are judged alone, in the checkout that holds them. Prints no findings and always exits with 0: "sar cache check" is for that.',
    options: [options/* BASELINE */.Um, options/* CHANGED */.Rj],
    examples: ['sar cache explain', 'sar cache explain .github/workflows/ci.yml'],
    async run(given, io) {
        const { run, result } = await cacheRun(given, io);
        for (const note of [...(0,report_notes/* workflowNotes */.fN)(run.survey), ...run.notes])
            io.out(`${(0,terminal_safe/* terminalSafe */.k)(note)}\n\n`);
        io.out(`${explainLines(result).join('\n')}\n`);
        return 0;
    },
};

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/plan-fixes.js
var plan_fixes = __webpack_require__(52050);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/diff/unified-diff.js + 3 modules
var unified_diff = __webpack_require__(94198);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory-files.js
var state_directory_files = __webpack_require__(42914);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/output/print-diff.js
var print_diff = __webpack_require__(67390);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/cache-fix.js







const cacheFix = {
    name: 'cache fix',
    summary: 'edit the workflows so that findings with a mechanical remedy are mended',
    positionals: '[path…]',
    maxPositionals: 10_000,
    details: 'Edits the files in place, and keeps comments, quotes, indentation and line ends. An edit is made only if the result parses, no longer has the finding, and has no new one.',
    options: [{ name: 'dry-run', short: 'n', help: 'print the edits as a diff and write nothing' }, RULES, options/* BASELINE */.Um, options/* CHANGED */.Rj, options/* NO_COLOR */.qV],
    examples: ['sar cache fix --dry-run', 'sar cache fix --dry-run | git apply', 'sar cache fix .github/workflows/ci.yml'],
    async run(given, io) {
        const { run, result } = await cacheRun(given, io);
        const { files, fixed, skipped } = (0,plan_fixes/* planFixes */.T)(run.survey, result);
        const dryRun = given.flag('dry-run');
        for (const { path, before, after } of files) {
            if (dryRun)
                (0,print_diff/* printDiff */.Z)(path, (0,unified_diff/* unifiedDiff */.W)(path, before, after), io, { noColor: given.flag('no-color'), command: 'sar cache fix' });
            else {
                (0,state_directory_files/* writeInside */.Mt)(run.root, path, after);
                io.out(`mended ${(0,terminal_safe/* terminalSafe */.k)(path)}\n`);
            }
        }
        for (const note of run.notes)
            io.err(`${(0,terminal_safe/* terminalSafe */.k)(note)}\n`);
        for (const { signal, reason } of skipped)
            io.err(`not mended: ${(0,terminal_safe/* terminalSafe */.k)(`${signal.artefact.path}:${signal.artefact.line ?? 1} ${signal.rule}: ${reason}`)}\n`);
        const open = result.findings.filter(({ waived }) => waived === undefined).length;
        io.err(open === 0
            ? 'no findings, nothing to mend\n'
            : `${dryRun ? 'would mend' : 'mended'} ${fixed.length} of ${open} ${open === 1 ? 'finding' : 'findings'} in ${files.length} ${files.length === 1 ? 'file' : 'files'}\n`);
        return 0;
    },
};

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/runs/prune-options.js
var prune_options = __webpack_require__(30528);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/cache-prune.js


const cachePrune = {
    name: 'cache prune',
    summary: 'show what of the Actions cache nobody needs any more; with --apply, remove it',
    positionals: '',
    maxPositionals: 0,
    details: 'Entries that nobody read for longer than --older-than go, the least recently used first; more with the options below. What was made or read within the last hour stays, and so does the newest entry of the tier `live` and of agent memory that the baseline keeps in the cache. Without --apply nothing is removed. With it the token needs actions: write, and issues: read for the halt. Exit code 1: some could not be removed, or SAR is halted; 2: the token may not.',
    options: [
        (0,prune_options/* daysOption */.dN)('entries that nobody read for longer go, such as 14d (default 7d)'),
        {
            name: 'keep-newest',
            value: 'N',
            help: 'of entries whose keys differ in hashes, dates and ids alone, keep the N newest of each branch; a group with several lockfiles needs as many',
        },
        {
            name: 'closed-pulls',
            help: 'also entries of pull requests that are closed, which no run can read; needs pull-requests: read',
        },
        { name: 'gone-branches', help: 'also entries of branches that are gone; needs contents: read' },
        ...prune_options/* PRUNE_OPTIONS */.eT,
        options/* BASELINE */.Um,
        options/* NO_COLOR */.qV,
    ],
    examples: [
        'sar cache prune',
        'sar cache prune --closed-pulls --gone-branches --keep-newest 3',
        'sar cache prune --older-than 14d --apply --format markdown',
    ],
    run: async (given, io) => (await Promise.all(/* import() */[__webpack_require__.e(90), __webpack_require__.e(9008)]).then(__webpack_require__.bind(__webpack_require__, 9008))).runCachePrune(given, io),
};

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/command-groups.js
var command_groups = __webpack_require__(34114);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/completion/shell-words.js
function firstWords(commands) {
    return [...new Set(commands.map(({ name }) => name.split(' ')[0] ?? '')), 'help', 'version'];
}
function secondWords(commands) {
    const words = new Map();
    for (const { name } of commands) {
        const [first = '', second] = name.split(' ');
        if (second !== undefined)
            words.set(first, [...(words.get(first) ?? []), second]);
    }
    return words;
}
function valueWords({ choices, suggest }) {
    return choices ?? suggest?.() ?? [];
}
function spellings({ name, short }) {
    return [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/completion/bash-completion.js

function bashCompletion(commands) {
    const groups = [...secondWords(commands)];
    return [
        '_sar() {',
        '  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" at=1 command IFS=$\' \\t\\n\'',
        '  COMPREPLY=()',
        '  # bash splits "--format=x" at the equals sign',
        '  if [ "$word" = = ]; then word=; elif [ "$before" = = ]; then before="${COMP_WORDS[COMP_CWORD-2]}"; fi',
        '  if [ "${COMP_WORDS[1]}" = help ] && [ "$COMP_CWORD" -gt 1 ]; then at=2; fi',
        `  if [ "$COMP_CWORD" -eq "$at" ]; then ${reply(firstWords(commands))}; return; fi`,
        '  command="${COMP_WORDS[at]}"',
        ...groups.flatMap(([first, words]) => [
            `  if [ "$command" = ${first} ] && [[ "\${COMP_WORDS[at+1]}" != -* ]]; then`,
            `    if [ "$COMP_CWORD" -eq "$((at + 1))" ]; then ${reply(words)}; return; fi`,
            `    command="${first} \${COMP_WORDS[at+1]}"`,
            '  fi',
        ]),
        '  if [ "$at" -eq 2 ]; then return; fi',
        '  case "$command $before" in',
        ...commands.flatMap(valueCases),
        '  esac',
        '  case "$command" in',
        ...commands.map(wordCase),
        '  esac',
        '}',
        'complete -o default -F _sar sar',
        '',
    ].join('\n');
}
function valueCases(command) {
    return command.options.flatMap((option) => {
        if (option.value === undefined)
            return [];
        const pattern = spellings(option)
            .map((spelling) => `"${command.name} ${spelling}"`)
            .join('|');
        const words = valueWords(option);
        return [`    ${pattern}) ${words.length === 0 ? '' : `${reply(words)}; `}return ;;`];
    });
}
function wordCase(command) {
    const options = [...command.options.map(({ name }) => `--${name}`), '--help'];
    const words = command.suggest?.() ?? [];
    return `    "${command.name}") if [[ "$word" == -* ]]; then ${reply(options)}; ${words.length === 0 ? '' : `else ${reply(words)}; `}fi ;;`;
}
function reply(words) {
    return `COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$word"))`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/completion/fish-completion.js

const CONDITIONS = `function __sar_is
  set -l words (commandline -opc)
  test "$words[2..]" = "$argv"
end
function __sar_in
  set -l words (commandline -opc)
  set -l last (math (count $argv) + 1)
  test (count $words) -ge $last; and test "$words[2..$last]" = "$argv"
end`;
function fishCompletion(commands) {
    const summaries = new Map(commands.map(({ name, summary }) => [name, summary]));
    const starts = firstWords(commands).flatMap((word) => {
        const about = summaries.has(word) ? ` -d ${quoted(summaries.get(word) ?? '')}` : '';
        return [
            `complete -c sar -n '__sar_is' -fa ${word}${about}`,
            ...(word === 'help' ? [] : [`complete -c sar -n '__sar_is help' -fa ${word}${about}`]),
        ];
    });
    const groups = secondWords(commands);
    const seconds = [...groups].flatMap(([first, words]) => words.flatMap((word) => {
        const about = quoted(summaries.get(`${first} ${word}`) ?? '');
        return [
            `complete -c sar -n '__sar_is ${first}' -fa ${word} -d ${about}`,
            `complete -c sar -n '__sar_is help ${first}' -fa ${word} -d ${about}`,
        ];
    }));
    return `${[CONDITIONS, ...starts, ...seconds, ...commands.flatMap((command) => argumentLines(command, groups.get(command.name) ?? []))].join('\n')}\n`;
}
function argumentLines(command, members) {
    const elsewhere = members.map((word) => `; and not __sar_in ${command.name} ${word}`).join('');
    const inside = `complete -c sar -n '__sar_in ${command.name}${elsewhere}'`;
    const words = command.suggest?.() ?? [];
    return [
        ...(words.length === 0 ? [] : [`${inside} -fa ${quoted(words.join(' '))}`]),
        ...command.options.map((option) => `${inside} ${optionWords(option)}`),
        `${inside} -l help -s h -d 'show the options'`,
    ];
}
function optionWords(option) {
    const { name, short, value, help } = option;
    const words = valueWords(option);
    return [
        `-l ${name}`,
        ...(short === undefined ? [] : [`-s ${short}`]),
        ...(value === undefined ? [] : [words.length === 0 ? '-r' : `-xa ${quoted(words.join(' '))}`]),
        `-d ${quoted(help)}`,
    ].join(' ');
}
function quoted(text) {
    return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/completion/completion-script.js


const SHELLS = ['bash', 'zsh', 'fish'];
function completionScript(shell, commands) {
    switch (shell) {
        case 'bash':
            return bashCompletion(commands);
        case 'zsh':
            return `#compdef sar\n(( $+functions[compdef] )) || { autoload -U +X compinit && compinit }\nautoload -U +X bashcompinit && bashcompinit\n${bashCompletion(commands)}`;
        case 'fish':
            return fishCompletion(commands);
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/completion.js


const completion = {
    name: 'completion',
    summary: 'print a completion script for bash, zsh or fish',
    positionals: `<${SHELLS.join('|')}>`,
    maxPositionals: 1,
    suggest: () => SHELLS,
    options: [],
    examples: [
        'source <(sar completion bash)   # in ~/.bashrc',
        'source <(sar completion zsh)    # in ~/.zshrc',
        'sar completion fish > ~/.config/fish/completions/sar.fish',
    ],
    async run({ positionals: [shell] }, io) {
        if (!isShell(shell))
            throw new user_error/* UserError */.y(`completion needs one of: ${SHELLS.join(', ')}`);
        const { allCommands } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 57575));
        io.out(completionScript(shell, await allCommands()));
        return 0;
    },
};
function isShell(text) {
    return SHELLS.some((shell) => shell === text);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/explain.js




const explain = {
    name: 'explain',
    summary: 'say what a rule finds, why it matters and how to mend it; without a rule, list them all',
    positionals: '[rule]',
    maxPositionals: 1,
    suggest: () => (0,lib_survey/* allRules */.V7)().map(({ id }) => id),
    options: [],
    examples: ['sar explain', 'sar explain missing-cache'],
    async run({ positionals: [id] }, io) {
        const rules = (0,lib_survey/* allRules */.V7)();
        if (id === undefined) {
            const width = Math.max(...rules.map((rule) => rule.id.length));
            for (const rule of rules)
                io.out(`${rule.id.padEnd(width)}  ${rule.sensor}: ${rule.summary}\n`);
            return 0;
        }
        const rule = rules.find((candidate) => candidate.id === id);
        if (rule === undefined)
            throw new user_error/* UserError */.y(`there is no rule "${id}"${(0,parse_arguments/* didYouMean */.a)(id, rules.map((candidate) => candidate.id))} "sar explain" lists them.`);
        const page = io.rulePage(`${rule.sensor}/${rule.id}`);
        io.out(`${page?.trimEnd() ?? `${rule.id}: ${rule.summary}\n\n${rule.help}`}\n\n${(0,rule_link/* ruleLink */.l)(rule) ?? ''}\n`);
        return 0;
    },
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/patrol.js + 12 modules
var patrol = __webpack_require__(3613);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/ticks/known-findings.js
var known_findings = __webpack_require__(46930);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/report-page.js
var report_page = __webpack_require__(47634);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/version.js + 1 modules
var version = __webpack_require__(8153);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/registry.js + 31 modules
var registry = __webpack_require__(42424);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(55617);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/patrol-document.js
var patrol_document = __webpack_require__(5106);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/write-output.js + 1 modules
var write_output = __webpack_require__(48244);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/history.js
var lib_history = __webpack_require__(68771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/output/html-document.js
var html_document = __webpack_require__(72314);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/output/page-facts.js
var page_facts = __webpack_require__(84850);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/sensing/open-sensing.js
var open_sensing = __webpack_require__(6187);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/sensing/sensing-options.js
var sensing_options = __webpack_require__(34869);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/output/progress-display.js + 2 modules
var progress_display = __webpack_require__(35137);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/patrol-command.js














const patrolCommand = {
    name: 'patrol',
    summary: 'run all sensors over a checkout and say what drifted, broke or went missing',
    positionals: '[path]',
    maxPositionals: 1,
    details: 'Looks at the checkout that holds the working directory, or at the one given; of a file, at that file alone. Writes nothing unless --out or --accept asks for it.',
    options: [
        render/* REPORT_FORMAT */.t3,
        { name: 'out', short: 'o', value: 'DIR', help: 'also write patrol.json, patrol.md and patrol.sarif into this folder' },
        { ...options/* FAIL_ON */.d$, help: `${options/* FAIL_ON */.d$.help} (default P1)` },
        {
            name: 'accept',
            help: 'record the findings of this run in the state directory, so that --fail-on new:LEVEL counts only later ones; then exit with 0',
        },
        {
            name: 'sensor',
            short: 's',
            value: 'ID',
            repeat: true,
            help: 'run only this sensor, or those of this layer (L1 to L5); may be given several times, or several with commas',
            suggest: () => (0,registry/* sensors */.a)().map(({ id }) => id),
        },
        ...sensing_options/* SENSING_OPTIONS */.j,
    ],
    examples: [
        'sar patrol',
        'sar patrol ../service --fail-on P2',
        'sar patrol --accept && sar patrol --fail-on new:P3',
        'sar patrol --format sarif > sar.sarif',
        'sar patrol --format html > sar.html',
    ],
    run,
};
async function run(given, io) {
    const failOn = (0,fail_on/* parseFailOn */.XV)(given.value('fail-on') ?? 'P1');
    const accept = given.flag('accept');
    if (accept)
        refuseParts(given);
    const opened = await (0,open_run/* openRun */.I)(given, io);
    if (accept && opened.only !== undefined)
        throw wholeOnly('a file');
    const { survey, known } = opened;
    const chosen = (0,lib_survey/* chosenSensors */.cI)(survey.baseline, given.values('sensor'));
    const progress = (0,progress_display/* progressDisplay */.m)(io, chosen, { quiet: given.flag('quiet'), noColor: given.flag('no-color') });
    const sensing = await (0,open_sensing/* openSensing */.O)(given, io, opened, { sensors: chosen, partial: given.values('sensor').length > 0 });
    const result = await (0,patrol/* patrol */.rW)({ ...sensing, onProgress: progress.onProgress });
    progress.clear();
    const rendering = {
        report: reportOf(result, (0,report_notes/* surveyNotes */.Cu)(survey)),
        command: 'sar patrol',
        category: 'sar/patrol',
        json: () => documentOf(result),
    };
    io.out(given.value('format') === 'html' ? await pageOf(result, opened) : (0,render/* render */.XX)(rendering, given, io));
    const out = given.value('out');
    if (out !== undefined) {
        const folder = (0,external_node_path_.resolve)(io.workingDirectory, out);
        (0,write_output/* writeOutput */.z)(opened.root, (0,external_node_path_.join)(folder, 'patrol.json'), (0,render/* document */.Al)('json', rendering));
        (0,write_output/* writeOutput */.z)(opened.root, (0,external_node_path_.join)(folder, 'patrol.md'), (0,render/* document */.Al)('markdown', rendering));
        (0,write_output/* writeOutput */.z)(opened.root, (0,external_node_path_.join)(folder, 'patrol.sarif'), (0,render/* document */.Al)('sarif', rendering));
        io.err(`wrote patrol.json, patrol.md and patrol.sarif to ${out}\n`);
    }
    if (accept) {
        const open = result.findings.filter(({ waived }) => waived === undefined);
        const record = (0,known_findings/* findingsRecord */.q7)(result.findings);
        await opened.state.update(`accept ${open.length} findings`, async () => new Map([[record.path, record.text]]));
        io.err(`accepted ${(0,count_words/* countOf */.pq)(open.length, 'finding')} in ${opened.state.place}/${record.path}; commit the file to share the decision\n`);
        return 0;
    }
    return (0,fail_on/* failing */.Jr)(result.findings, failOn, known.accepted).length === 0 ? 0 : 1;
}
function refuseParts(given) {
    for (const name of ['sensor', 'changed'])
        if (given.values(name).length > 0)
            throw wholeOnly(`--${name}`);
    if (given.value('fail-on') !== undefined)
        throw new user_error/* UserError */.y('--accept always exits with 0; run "sar patrol --fail-on new:LEVEL" after it');
}
function wholeOnly(what) {
    return new user_error/* UserError */.y(`--accept records the findings of the whole repository and does not go with ${what}`);
}
function reportOf({ findings, readings }, notes) {
    return { findings, readings, rules: (0,lib_survey/* allRules */.V7)(), notes };
}
async function pageOf(result, { root, survey, branch, origin }) {
    const commit = (0,lib_history/* headCommit */.Qo)(root);
    return (0,html_document/* htmlDocument */.r)(await (0,report_page/* patrolPage */.m)(result, survey, {
        ...(0,page_facts/* pageFacts */.P)('sar patrol', root, origin, commit),
        ...(commit !== undefined && { commit }),
        ...(branch !== undefined && { branch }),
    }));
}
function documentOf(result) {
    const { baseline } = result;
    return (0,patrol_document/* patrolDocument */.U)(result, {
        version: version/* SAR_VERSION */.w,
        at: result.at.toISOString(),
        asOf: result.asOf,
        partial: result.partial,
        baseline: { sources: [...baseline.sources], ...(baseline.notice !== undefined && { notice: baseline.notice }) },
    });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/due-sensors.js
var due_sensors = __webpack_require__(25303);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/search-documents.js
var search_documents = __webpack_require__(67236);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/json-text.js
var json_text = __webpack_require__(58884);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/readiness.js
var lib_readiness = __webpack_require__(68687);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/palette.js
var terminal_palette = __webpack_require__(80519);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/severity.js
var severity = __webpack_require__(14500);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/unknown-words.js
var unknown_words = __webpack_require__(5792);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(31554);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/display-width.js
var display_width = __webpack_require__(23771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/named-lines.js
var named_lines = __webpack_require__(67127);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/sensor-table.js







function sensorTable(sensors, { columns, palette }) {
    const layout = (0,named_lines/* namedLines */.v)(sensors.map(({ id }) => (0,terminal_safe/* terminalSafe */.k)(id)), columns);
    const lines = severity/* LAYERS */.RR.flatMap((layer) => {
        const own = sensors.filter((sensor) => sensor.layer === layer);
        if (own.length === 0)
            return [];
        return [
            palette.heading(`${layer} ${severity/* LAYER_NAMES */.fj[layer]}`),
            ...own.flatMap((sensor) => {
                const sign = !sensor.enabled ? palette.faint('-') : sensor.ready ? palette.good('✓') : palette.P2('?');
                const off = sensor.enabled ? '' : ' (switched off by the baseline)';
                const answer = sensor.ready ? `answers here: ${sensor.by}` : `${unknown_words/* UNKNOWN_WORDS */.$[sensor.reason]}: ${sensor.detail}`;
                return [
                    ...layout.line(sign, (0,terminal_safe/* terminalSafe */.k)(sensor.id), `${(0,terminal_safe/* terminalSafe */.k)(sensor.title)}${off}`),
                    ...layout.more((0,terminal_safe/* terminalSafe */.k)(`needs ${sensor.needs}`), palette.faint),
                    ...(sensor.ready && sensor.by === sensor.needs ? [] : layout.more((0,terminal_safe/* terminalSafe */.k)(answer), palette.faint)),
                ];
            }),
            '',
        ];
    });
    const ready = sensors.filter((sensor) => sensor.ready).length;
    const count = `${(0,count_words/* countOf */.pq)(sensors.length, 'sensor')}, ${ready} of them can answer here`;
    return [...lines, ...(0,display_width/* wrapWords */.EO)(count, columns ?? count.length)].map(break_workflow_commands/* breakWorkflowCommands */.$);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/io.js
var lib_io = __webpack_require__(51249);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/search/list-sensors.js





async function listSensors(given, io, run, sensors) {
    const format = given.value('format') ?? 'table';
    if (format !== 'table' && format !== 'json')
        throw new user_error/* UserError */.y(`--list is printed as table or json, not as ${format}`);
    const sensing = await (0,open_sensing/* openSensing */.O)(given, io, run, { sensors, partial: true });
    const input = await (0,patrol/* sensorInputOf */.yI)(sensing);
    const { pace, stop } = sensing.pacer(60_000, () => new user_error/* UserError */.y('looking for what the sensors need took more than a minute'));
    const rows = [];
    try {
        for (const sensor of sensors) {
            const readiness = await (0,lib_readiness/* readinessOf */.c)(sensor, { ...input, pace }, sensing.offline);
            const { id, layer, title, needs } = sensor;
            rows.push({ id, layer, title, needs, enabled: (0,lib_survey/* isEnabled */.Ol)(run.survey.baseline, sensor), ...readiness });
        }
    }
    finally {
        stop();
    }
    if (format === 'json')
        io.out((0,json_text/* jsonText */.s)({ schema: 'sar.sensors/1', version: version/* SAR_VERSION */.w, sensors: rows }));
    else {
        const palette = (0,lib_io/* wantsColor */.z)(io, given.flag('no-color')) ? terminal_palette/* ANSI_PALETTE */.C : terminal_palette/* PLAIN_PALETTE */.J;
        io.out(sensorTable(rows, { palette, ...(io.columns !== undefined && { columns: io.columns }) })
            .map((line) => `${line}\n`)
            .join(''));
    }
    return 0;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/edit/apply-edits.js
var apply_edits = __webpack_require__(17546);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/plan-edits.js

const PROVED_ELSEWHERE = 'cache-wiring';
const MAX_BYTES = 4 * 1_048_576;
function planEdits(findings, read) {
    const texts = new Map();
    const chosen = new Map();
    const mended = [];
    const skipped = [];
    for (const { signal, waived } of findings) {
        if (signal.fix === undefined || waived !== undefined || signal.sensor === PROVED_ELSEWHERE)
            continue;
        const { edits } = signal.fix;
        const reason = problemOf(edits);
        if (reason === undefined) {
            for (const edit of edits)
                chosen.set(edit.path, [...(chosen.get(edit.path) ?? []), edit]);
            mended.push(signal);
        }
        else
            skipped.push({ signal, reason });
    }
    const files = [...chosen].map(([path, edits]) => {
        const before = textOf(path) ?? '';
        return { path, before, after: (0,apply_edits/* applyEdits */.c)(before, edits) ?? before };
    });
    return { files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)), mended, skipped };
    function problemOf(edits) {
        for (const edit of edits) {
            const text = textOf(edit.path);
            if (text === undefined || edit.start > edit.end || edit.end > text.length)
                return `${edit.path} is not what it was when it was judged`;
            if ((chosen.get(edit.path) ?? []).some((other) => touches(edit, other)))
                return 'another edit touches the same place; run it again';
        }
        return undefined;
    }
    function textOf(path) {
        if (!texts.has(path)) {
            const content = read(path, MAX_BYTES);
            texts.set(path, content.kind === 'text' ? content.text : undefined);
        }
        return texts.get(path);
    }
}
function touches(one, other) {
    return one.start <= other.end && other.start <= one.end;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/search/make-edits.js




function makeEdits(findings, { root, survey }, given, io) {
    const dryRun = given.flag('dry-run');
    const { files, mended, skipped } = planEdits(findings, (path, maxBytes) => survey.tree.read(path, maxBytes));
    for (const { path, before, after } of files) {
        if (dryRun)
            (0,print_diff/* printDiff */.Z)(path, (0,unified_diff/* unifiedDiff */.W)(path, before, after), io, { noColor: given.flag('no-color'), command: 'sar search --fix' });
        else {
            (0,state_directory_files/* writeInside */.Mt)(root, path, after);
            io.out(`mended ${(0,terminal_safe/* terminalSafe */.k)(path)}\n`);
        }
    }
    for (const { signal, reason } of skipped)
        io.err(`not mended: ${(0,terminal_safe/* terminalSafe */.k)(`${signal.artefact.path}:${signal.artefact.line ?? 1} ${signal.rule}: ${reason}`)}\n`);
    const done = dryRun ? 'would mend' : 'mended';
    io.err(mended.length + skipped.length === 0
        ? 'no finding has an edit\n'
        : `${done} ${(0,count_words/* countOf */.pq)(mended.length, 'finding')} in ${(0,count_words/* countOf */.pq)(files.length, 'file')}\n`);
    if (findings.some(({ signal, waived }) => waived === undefined && signal.sensor === 'cache-wiring' && signal.fix !== undefined))
        io.err('caches are mended by "sar cache fix", which proves its edits together\n');
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/search/moment-option.js

function momentOption(given) {
    const text = given.value('at');
    if (text === undefined)
        return undefined;
    const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z$/.test(text) ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(time))
        throw new user_error/* UserError */.y(`--at takes a moment in UTC such as 2026-11-22T05:00:00Z, not ${(0,quote_untrusted/* quoteUntrusted */.X)(text)}`);
    return new Date(time);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/unit-of.js
var unit_of = __webpack_require__(40789);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-findings.js
var count_findings = __webpack_require__(34176);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/judged-words.js
var judged_words = __webpack_require__(32077);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/order-findings.js
var order_findings = __webpack_require__(22625);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/finding-columns.js
var finding_columns = __webpack_require__(2015);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/not-judged-lines.js
var not_judged_lines = __webpack_require__(65589);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/readings-table.js












const MAX_LOOKED = 40;
const UNLIMITED = 1_000_000;
function readingsTable(report, sensors, options) {
    const { columns, palette, explain, quiet } = options;
    const layout = (0,named_lines/* namedLines */.v)(report.readings.map(({ sensor }) => (0,terminal_safe/* terminalSafe */.k)(sensor)), columns);
    const blocks = severity/* LAYERS */.RR.map((layer) => {
        const own = report.readings.filter((reading) => reading.layer === layer && !(quiet && reading.outcome === 'clear'));
        const lines = own.flatMap((reading) => {
            const title = sensors.find(({ id }) => id === reading.sensor)?.title ?? reading.sensor;
            const findings = report.findings.filter((finding) => finding.signal.sensor === reading.sensor && (0,count_findings/* isOpen */.n)(finding));
            return [
                ...headLines(reading, title, layout, palette),
                ...findingLines(findings, options),
                ...(explain ? lookedLines(reading, options) : []),
            ];
        });
        return lines.length === 0 ? [] : [palette.heading(`${layer} ${severity/* LAYER_NAMES */.fj[layer]}`), ...lines];
    });
    const others = report.findings.filter((finding) => (0,count_findings/* isOpen */.n)(finding) && !report.readings.some(({ sensor }) => sensor === finding.signal.sensor));
    const counts = (0,count_findings/* countFindings */.G)(report.findings);
    const all = [
        report.notes.flatMap((note) => (0,display_width/* wrapWords */.EO)((0,terminal_safe/* terminalSafe */.k)(note), columns ?? UNLIMITED)),
        ...blocks,
        others.length === 0 ? [] : [palette.heading('The baseline and its waivers'), ...findingLines(others, options)],
        [(0,judged_words/* judgedWords */.T)(report.readings), (0,count_words/* findingCountWords */.sY)(counts)]
            .filter((words) => words !== '')
            .flatMap((words) => (0,display_width/* wrapWords */.EO)((0,terminal_safe/* terminalSafe */.k)(words), columns ?? UNLIMITED)),
    ];
    return all
        .filter((block) => block.length > 0)
        .flatMap((block, index) => (index === 0 ? block : ['', ...block]))
        .map(break_workflow_commands/* breakWorkflowCommands */.$);
}
function headLines(reading, title, { line, room }, palette) {
    const name = (0,terminal_safe/* terminalSafe */.k)(reading.sensor);
    if (reading.outcome === 'unknown')
        return line(palette.P2('?'), name, `unknown, ${unknown_words/* UNKNOWN_WORDS */.$[reading.reason]}: ${(0,terminal_safe/* terminalSafe */.k)(reading.detail)}`);
    const { unit, judged, unjudged } = reading.scope;
    const all = unjudged.length === 0 ? '' : ` of ${(0,count_words/* groupedNumber */.O4)(judged + unjudged.length)}`;
    const sign = reading.outcome === 'clear' ? palette.good('✓') : palette.P2('!');
    const outcome = reading.outcome === 'clear' ? 'clear' : (0,count_words/* countOf */.pq)(reading.signals.length, 'signal');
    const says = `${outcome}, ${(0,count_words/* groupedNumber */.O4)(judged)}${all} ${(0,terminal_safe/* terminalSafe */.k)((0,unit_of/* unitOf */.u)(judged + unjudged.length, unit))}`;
    const lines = line(sign, name, says);
    const named = (0,terminal_safe/* terminalSafe */.k)(title);
    const last = lines.at(-1) ?? '';
    return (0,display_width/* displayWidth */.F1)(`${says}  ${named}`) > room ? lines : [...lines.slice(0, -1), `${last}  ${palette.faint(named)}`];
}
const LEAST_COLUMNS = 40;
function findingLines(findings, { columns, palette }) {
    const indent = ' '.repeat(columns === undefined ? 4 : Math.min(4, Math.max(0, columns - LEAST_COLUMNS)));
    const table = (0,finding_columns/* findingColumns */.R)((0,order_findings/* mostSevereFirst */.Q)(findings), columns === undefined ? undefined : columns - indent.length, palette);
    const where = table.directory === undefined ? [] : [`${indent}${palette.faint(`in ${table.directory}`)}`];
    return [...where, ...table.lines.map((line) => `${indent}${line}`)];
}
function lookedLines(reading, { columns, palette }) {
    const looked = reading.looked ?? [];
    const room = (columns ?? UNLIMITED) - 6;
    const more = looked.length > MAX_LOOKED ? [`      ${palette.faint(`and ${looked.length - MAX_LOOKED} more`)}`] : [];
    const open = reading.outcome === 'unknown' ? [] : (0,not_judged_lines/* notJudgedLines */.q)([reading], columns === undefined ? undefined : columns - 2, palette);
    return [
        ...(looked.length === 0 ? [] : ['    looked at']),
        ...looked.slice(0, MAX_LOOKED).map(({ what, detail }) => `      ${(0,display_width/* cutEnd */.ym)(`${(0,terminal_safe/* terminalSafe */.k)(what)}: ${(0,terminal_safe/* terminalSafe */.k)(detail)}`, room)}`),
        ...more,
        ...(open.length === 0 ? [] : ['    not judged', ...open.map((line) => `  ${line}`)]),
    ];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/search/render-search.js



function renderSearch(given, io, { report, sensors, document: signals }) {
    const format = (given.value('format') ?? 'table');
    if (format === 'json')
        return (0,json_text/* jsonText */.s)(signals());
    if (format !== 'table')
        return (0,render/* document */.Al)(format, { report, command: 'sar search', category: 'sar/search', json: signals });
    const palette = (0,lib_io/* wantsColor */.z)(io, given.flag('no-color')) ? terminal_palette/* ANSI_PALETTE */.C : terminal_palette/* PLAIN_PALETTE */.J;
    const lines = readingsTable(report, sensors, {
        palette,
        explain: given.flag('explain'),
        quiet: given.flag('quiet'),
        ...(io.columns !== undefined && { columns: io.columns }),
    });
    return lines.map((line) => `${line}\n`).join('');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/search/search-command.js
















const searchCommand = {
    name: 'search',
    summary: 'run sensors and show what each one says: clear, its signals, or why it cannot answer; list and explain them',
    positionals: '[path]',
    maxPositionals: 1,
    details: 'Where "sar patrol" shows what to do first, this shows every sensor by itself, also those that are clear. Writes nothing unless --signals-file, --write-stores or --fix asks for it.',
    options: [
        { ...render/* FORMAT */.uB, help: 'what to print; json is the document of signals (schemas/signals.schema.json)' },
        {
            name: 'sensor',
            short: 's',
            value: 'ID',
            repeat: true,
            help: 'run only this sensor, or those of this layer (L1 to L5); may be given several times, or several with commas',
            suggest: () => (0,registry/* sensors */.a)().map(({ id }) => id),
        },
        { name: 'list', help: 'run nothing; list every sensor with its layer, what it needs, and whether it can answer here' },
        { name: 'explain', help: 'also show what each sensor looked at, and what it could not judge' },
        { name: 'due', help: "run only the sensors that are due by the baseline's schedule" },
        { name: 'at', value: 'TIME', help: 'with --due: the moment that counts, as 2026-11-22T05:00:00Z (default now)' },
        { name: 'signals-file', value: 'FILE', help: 'also write the document of signals into this file' },
        { name: 'write-stores', help: "also write each sensor's signals where the baseline says (sensors.<id>.store)" },
        { name: 'fix', help: 'make the edits of the findings that have some, instead of printing what the sensors say' },
        { name: 'dry-run', short: 'n', help: 'with --fix: print the edits as a diff and write nothing' },
        { ...options/* FAIL_ON */.d$, help: `${options/* FAIL_ON */.d$.help} (default never)` },
        ...sensing_options/* SENSING_OPTIONS */.j,
    ],
    examples: [
        'sar search',
        'sar search --list',
        'sar search --sensor doc-links --explain',
        'sar search --sensor L1 --format json > signals.json',
        'sar search --due --write-stores',
        'sar search --fix --dry-run',
    ],
    run: search_command_run,
};
async function search_command_run(given, io) {
    const failOn = (0,fail_on/* parseFailOn */.XV)(given.value('fail-on') ?? 'never');
    const at = momentOption(given);
    if (at !== undefined && !given.flag('due'))
        throw new user_error/* UserError */.y('--at says when it is for --due; give both');
    refuseContradictions(given);
    const run = await (0,open_run/* openRun */.I)(given, io);
    if (given.flag('write-stores') && run.only !== undefined)
        throw new user_error/* UserError */.y('--write-stores keeps what sensors say of the whole repository; leave out --changed and the path of a file');
    const { baseline } = run.survey;
    const asked = (0,lib_survey/* chosenSensors */.cI)(baseline, given.values('sensor'));
    const sensors = given.flag('due') ? (0,due_sensors/* dueSensors */.k)(baseline, asked, at ?? io.now(), (0,search_documents/* lastSearched */.cB)(baseline, run.survey.tree)) : asked;
    if (given.flag('list'))
        return listSensors(given, io, run, sensors);
    const progress = (0,progress_display/* progressDisplay */.m)(io, sensors, { quiet: given.flag('quiet'), noColor: given.flag('no-color') });
    const partial = sensors.length < (0,lib_survey/* chosenSensors */.cI)(baseline, []).length;
    const result = await (0,patrol/* patrol */.rW)({ ...(await (0,open_sensing/* openSensing */.O)(given, io, run, { sensors, partial })), onProgress: progress.onProgress });
    progress.clear();
    const head = (0,lib_history/* headCommit */.Qo)(run.root);
    const about = { at: result.at, partial: run.only !== undefined, ...(head !== undefined && { commit: head }) };
    const idle = sensors.length === 0 ? ['No sensor is due: "schedule" in the baseline says when each is.'] : [];
    const notes = [...(0,report_notes/* surveyNotes */.Cu)(run.survey), ...idle];
    const report = { findings: result.findings, readings: result.readings, rules: (0,lib_survey/* allRules */.V7)(), notes };
    if (given.flag('fix'))
        makeEdits(result.findings, run, given, io);
    else
        io.out(renderSearch(given, io, { report, sensors, document: () => (0,search_documents/* signalsDocument */.He)(result.readings, about) }));
    const file = given.value('signals-file');
    if (file !== undefined) {
        (0,write_output/* writeOutput */.z)(run.root, (0,external_node_path_.resolve)(io.workingDirectory, file), (0,json_text/* jsonText */.s)((0,search_documents/* signalsDocument */.He)(result.readings, about)));
        io.err(`wrote ${file}\n`);
    }
    if (given.flag('write-stores')) {
        for (const [path, document] of (0,search_documents/* signalStores */.RD)(baseline, result.readings, about, run.survey.tree)) {
            (0,state_directory_files/* writeInside */.Mt)(run.root, path, (0,json_text/* jsonText */.s)(document));
            io.err(`wrote ${path}\n`);
        }
    }
    return (0,fail_on/* failing */.Jr)(result.findings, failOn, run.known.accepted).length === 0 ? 0 : 1;
}
const OF_A_RUN = ['explain', 'signals-file', 'write-stores', 'fail-on', 'fix'];
function refuseContradictions(given) {
    const ignored = OF_A_RUN.find((name) => given.flag(name) || given.value(name) !== undefined);
    if (given.flag('list') && ignored !== undefined)
        throw new user_error/* UserError */.y(`--list runs nothing, so --${ignored} has no place beside it`);
    if (given.flag('dry-run') && !given.flag('fix'))
        throw new user_error/* UserError */.y('--dry-run is for --fix; a search alone writes nothing');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/commands.js











const COMMANDS = [
    patrolCommand,
    searchCommand,
    cacheCheck,
    cacheFix,
    cacheExplain,
    cachePrune,
    explain,
    completion,
];
async function allCommands() {
    const groups = await Promise.all(command_groups/* COMMAND_GROUPS */.R.map(({ load }) => load()));
    return [...COMMANDS, ...groups.flat()];
}
async function groupNamed(word) {
    const group = command_groups/* COMMAND_GROUPS */.R.find((candidate) => candidate.word === word);
    return group === undefined ? COMMANDS.filter(({ name }) => name.startsWith(`${word} `)) : group.load();
}
async function commandNamed(words) {
    const [first = '', second] = words;
    const members = await groupNamed(first);
    const known = [...COMMANDS, ...members];
    for (const count of [2, 1]) {
        const name = words.slice(0, count).join(' ');
        const command = known.find((candidate) => candidate.name === name);
        if (command === undefined)
            continue;
        if (count === 1)
            expectNoCommand(command, members, second);
        return { command, rest: words.slice(count) };
    }
    const group = subcommands(first, members);
    if (group.length === 0)
        throw new user_error/* UserError */.y(`there is no command "${first}"${suggestion(first, await allCommands())} See "sar help".`);
    if (second === undefined || second.startsWith('-'))
        throw new user_error/* UserError */.y(`"sar ${first}" needs one of: ${group.join(', ')}. See "sar help ${first}".`);
    throw new user_error/* UserError */.y(`"sar ${first}" has no command "${second}"${(0,parse_arguments/* didYouMean */.a)(second, group)} It has ${group.join(', ')}.`);
}
function expectNoCommand({ name, maxPositionals }, members, second) {
    const group = subcommands(name, members);
    if (maxPositionals > 0 || group.length === 0 || second === undefined || second.startsWith('-'))
        return;
    throw new user_error/* UserError */.y(`"sar ${name}" has no command "${second}"${(0,parse_arguments/* didYouMean */.a)(second, group)} It has ${group.join(', ')}.`);
}
function subcommands(first, members) {
    return members.filter(({ name }) => name !== first).map(({ name }) => name.slice(first.length + 1));
}
function suggestion(word, commands) {
    const names = commands.map(({ name }) => name);
    const whole = names.filter((name) => name.endsWith(` ${word}`));
    if (whole.length > 0)
        return `; did you mean ${whole.join(' or ')}?`;
    return (0,parse_arguments/* didYouMean */.a)(word, [...names, ...names.map((name) => name.split(' ')[0] ?? ''), 'help', 'version']);
}


/***/ }),

/***/ 30528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ usualRequests),
/* harmony export */   bf: () => (/* binding */ olderThanDays),
/* harmony export */   dN: () => (/* binding */ daysOption),
/* harmony export */   eT: () => (/* binding */ PRUNE_OPTIONS),
/* harmony export */   up: () => (/* binding */ mostDeletes)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99770);
/* harmony import */ var _live_live_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45723);


const MOST_DAYS = 400;
const DEFAULT_DELETES = 300;
const LISTING_REQUESTS = 900;
const REMOVAL_REQUESTS = 2;
function daysOption(help) {
    return { name: 'older-than', value: 'DAYS', help };
}
const PRUNE_OPTIONS = [
    {
        name: 'max-deletes',
        value: 'N',
        help: `remove at most so many, 1 to 5000; a later run goes on (default ${DEFAULT_DELETES}, since the workflows of a repository have 1,000 requests an hour together)`,
    },
    { name: 'apply', help: 'remove; without it everything is planned only' },
    {
        name: 'format',
        short: 'f',
        value: 'FORMAT',
        choices: ['table', 'markdown', 'json'],
        help: 'table (default), markdown or json (sar.prune/1)',
    },
    { name: 'out', short: 'o', value: 'FILE', help: 'write it to this file instead of printing it' },
    _live_live_options_js__WEBPACK_IMPORTED_MODULE_0__/* .REPO */ .NO,
    _live_live_options_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_ENV */ .o4,
    _live_live_options_js__WEBPACK_IMPORTED_MODULE_0__/* .API_URL */ .H$,
    {
        ..._live_live_options_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_REQUESTS */ .aA,
        help: `most requests to make; what is not removed by then is left for a later run (default: ${LISTING_REQUESTS}, and ${REMOVAL_REQUESTS} for each of --max-deletes)`,
    },
];
function mostDeletes(given) {
    return (0,_live_live_options_js__WEBPACK_IMPORTED_MODULE_0__/* .countOption */ .D3)(given, 'max-deletes', { min: 1, max: 5000 }) ?? DEFAULT_DELETES;
}
function usualRequests(given) {
    return LISTING_REQUESTS + REMOVAL_REQUESTS * mostDeletes(given);
}
function olderThanDays(given) {
    const text = given.value('older-than');
    if (text === undefined)
        return undefined;
    const days = Number(/^(\d{1,4})d$/.exec(text)?.[1] ?? Number.NaN);
    if (!(days >= 1 && days <= MOST_DAYS))
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`--older-than takes days such as 7d, from 1d to ${MOST_DAYS}d, not ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .quoteUntrusted */ .X)(text)}`);
    return days;
}


/***/ }),

/***/ 51157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* reexport */ main)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/commands.js + 21 modules
var commands = __webpack_require__(57575);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/arguments/parse-arguments.js
var parse_arguments = __webpack_require__(43400);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/display-width.js
var display_width = __webpack_require__(23771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/command-groups.js
var command_groups = __webpack_require__(34114);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/arguments/help.js



const LEAST_ROOM = 30;
const GENERAL = [
    'sar: search and rescue for repositories: finds what drifted from its intended state, and mends what a small edit can mend',
    'Begin with "sar patrol" in a checkout. "sar help <command>" lists the options of a command; "sar --version" prints the version.',
];
function generalHelp(columns) {
    return help_text([
        ...wrapped(GENERAL[0], columns),
        '',
        'Usage: sar <command> [options]',
        '',
        ...summaries([...commands/* COMMANDS */.Lo, ...command_groups/* COMMAND_GROUPS */.R.map(({ word, summary }) => ({ name: `${word} …`, summary }))], columns),
        '',
        ...wrapped(GENERAL[1], columns),
        '',
        'Exit codes:',
        '   0  no finding at or above --fail-on',
        '   1  findings at or above --fail-on',
        '   2  authentication or permission is missing',
        '   3  wrong usage, or an error in the baseline',
        '  70  a bug of SAR',
    ]);
}
function groupHelp(word, commands, columns) {
    return help_text([
        `Usage: sar ${word} <command> [options]`,
        '',
        ...summaries(commands, columns),
        '',
        `"sar help ${word} <command>" lists the options of a command.`,
    ]);
}
function helpOf(command, columns) {
    const rows = command.options.map((option) => [optionText(option), optionHelp(option)]);
    const usage = [command.positionals, command.options.length > 0 ? '[options]' : ''].filter((part) => part !== '');
    return help_text([
        ...wrapped(`sar ${command.name}: ${command.summary}`, columns),
        '',
        `Usage: sar ${command.name} ${usage.join(' ')}`,
        ...(command.details === undefined ? [] : ['', ...wrapped(command.details, columns)]),
        ...(rows.length === 0 ? [] : ['', 'Options:', ...table(rows, columns)]),
        '',
        'Examples:',
        ...command.examples.map((example) => `  ${example}`),
    ]);
}
function summaries(commands, columns) {
    return table(commands.map(({ name, summary }) => [name, summary]), columns);
}
function table(rows, columns) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.flatMap(([left, right]) => {
        const lines = wrapped(right, columns === undefined ? undefined : columns - width - 4);
        return lines.map((line, at) => `  ${(at === 0 ? left : '').padEnd(width)}  ${line}`);
    });
}
function wrapped(line, columns) {
    return columns === undefined || columns < LEAST_ROOM ? [line] : (0,display_width/* wrapWords */.EO)(line, columns);
}
function optionText({ name, short, value }) {
    return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}
function optionHelp({ help, choices }) {
    return choices === undefined ? help : `${help}: ${choices.join(', ')}`;
}
function help_text(lines) {
    return lines.map((line) => `${line}\n`).join('');
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/io.js
var io = __webpack_require__(51249);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/version.js + 1 modules
var version = __webpack_require__(8153);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(31554);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(77072);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/main.js







async function main() {
    for (const stream of [process.stdout, process.stderr]) {
        stream.on('error', (error) => {
            if (error.code !== 'EPIPE')
                throw error;
        });
    }
    process.exitCode = await runSar(process.argv.slice(2), (0,io/* processIo */.W)());
}
async function runSar(words, io) {
    try {
        return await dispatch(words, io);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y) {
            io.err(`sar: ${error.message.split('\n').map(safe).join('\n')}\n`);
            return error.exitCode;
        }
        const debug = io.environment['SAR_DEBUG'] !== undefined || io.environment['RUNNER_DEBUG'] === '1';
        const text = error instanceof Error ? (debug ? (error.stack ?? error.message) : error.message) : String(error);
        io.err(`sar: this is a bug of SAR: ${text}\n${debug ? '' : 'Set SAR_DEBUG=1 to see where, and report it.\n'}`);
        return 70;
    }
}
function safe(line) {
    return (0,break_workflow_commands/* breakWorkflowCommands */.$)((0,terminal_safe/* terminalSafe */.k)(line));
}
async function dispatch(words, io) {
    const [first] = words;
    if (first === undefined || (words.length === 1 && ['help', '--help', '-h'].includes(first))) {
        io.out(generalHelp(io.columns));
        return first === undefined ? 3 : 0;
    }
    if (first === '--version' || first === '-V' || first === 'version') {
        io.out(`${version/* SAR_VERSION */.w}\n`);
        return 0;
    }
    if (first === 'help')
        return help(words.slice(1), io);
    if (asksForHelp(words))
        return help(words.filter((word) => !word.startsWith('-')), io);
    const { command, rest } = await (0,commands/* commandNamed */.v)(words);
    return command.run((0,parse_arguments/* parseArguments */.W)(command, rest), io);
}
async function help(words, io) {
    const [word = '', second] = words;
    const group = await (0,commands/* groupNamed */.Z0)(word);
    const isGroup = group.length > 0 && second === undefined;
    const own = group.find(({ name }) => name === word);
    const others = group.filter((member) => member !== own);
    if (isGroup && own !== undefined)
        io.out(helpOf(own, io.columns));
    if (isGroup && own !== undefined && others.length > 0)
        io.out('\n');
    if (isGroup && others.length > 0)
        io.out(groupHelp(word, others, io.columns));
    if (!isGroup)
        io.out(helpOf((await (0,commands/* commandNamed */.v)(words)).command, io.columns));
    return 0;
}
function asksForHelp(words) {
    const end = words.indexOf('--');
    return words.slice(0, end < 0 ? undefined : end).some((word) => word === '--help' || word === '-h');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/index.js



/***/ }),

/***/ 51249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ processIo),
/* harmony export */   z: () => (/* binding */ wantsColor)
/* harmony export */ });
/* harmony import */ var _sar_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89642);
/* harmony import */ var _sar_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31147);
/* harmony import */ var _sar_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76835);
/* harmony import */ var _sar_host__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50048);

function processIo() {
    const { stdout, stderr, env } = process;
    return {
        out: (text) => void stdout.write(text),
        err: (text) => void stderr.write(text),
        workingDirectory: process.cwd(),
        environment: env,
        columns: stdout.isTTY ? stdout.columns : undefined,
        progressColumns: stderr.isTTY && env['CI'] === undefined && env['TERM'] !== 'dumb' ? stderr.columns : undefined,
        now: () => new Date(),
        readInput: () => (0,_sar_host__WEBPACK_IMPORTED_MODULE_0__/* .readTextFile */ .G)(0),
        inputPieces: () => (0,_sar_host__WEBPACK_IMPORTED_MODULE_1__/* .readTextPieces */ .Z)(0),
        rulePage: (id) => (0,_sar_host__WEBPACK_IMPORTED_MODULE_2__/* .readBesideProgram */ .P)(`../../docs/rules/${id}.md`),
        favourMemory: _sar_host__WEBPACK_IMPORTED_MODULE_3__/* .favourMemory */ .f,
    };
}
function wantsColor({ environment, columns }, noColor) {
    const { NO_COLOR: no, FORCE_COLOR: force, TERM: terminal } = environment;
    if (noColor || (no !== undefined && no !== ''))
        return false;
    if (force !== undefined && force !== '')
        return force !== '0' && force !== 'false';
    return columns !== undefined && terminal !== 'dumb';
}


/***/ }),

/***/ 45723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ countOption),
/* harmony export */   H$: () => (/* binding */ API_URL),
/* harmony export */   NO: () => (/* binding */ REPO),
/* harmony export */   Nx: () => (/* binding */ VARS_CONTEXT),
/* harmony export */   aA: () => (/* binding */ MAX_REQUESTS),
/* harmony export */   bG: () => (/* binding */ TOKEN_VARIABLE),
/* harmony export */   fz: () => (/* binding */ VARS_ENVIRONMENT),
/* harmony export */   o4: () => (/* binding */ TOKEN_ENV),
/* harmony export */   oY: () => (/* binding */ LIVE_OPTIONS),
/* harmony export */   yE: () => (/* binding */ DRY_RUN)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99770);

const TOKEN_VARIABLE = 'SAR_TOKEN';
const REPO = {
    name: 'repo',
    value: 'OWNER/NAME',
    help: 'the repository on GitHub (default: that of the remote origin)',
};
const TOKEN_ENV = {
    name: 'token-env',
    value: 'NAME',
    help: `environment variable that holds the token (default ${TOKEN_VARIABLE}); no other place is looked at`,
};
const API_URL = {
    name: 'api-url',
    value: 'URL',
    help: 'address of the API (default: GITHUB_API_URL, else https://api.github.com)',
};
const MAX_REQUESTS = {
    name: 'max-requests',
    value: 'N',
    help: 'most requests to make; what is not known by then is unknown (default 500)',
};
const VARS_CONTEXT = {
    name: 'vars-context',
    value: 'FILE',
    help: 'JSON of a workflow\'s ${{ toJSON(vars) }}: the visible variables, without any token; "-" reads standard input',
};
const VARS_ENVIRONMENT = {
    name: 'vars-environment',
    value: 'NAME',
    help: 'the environment of the job that --vars-context is from (default: it has none)',
};
const LIVE_OPTIONS = [REPO, TOKEN_ENV, API_URL, MAX_REQUESTS];
const DRY_RUN = { name: 'dry-run', short: 'n', help: 'show what would be done and write nothing' };
function countOption(given, name, bounds) {
    const text = given.value(name);
    if (text === undefined)
        return undefined;
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (!(number >= bounds.min && number <= bounds.max))
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`--${name} takes a whole number from ${bounds.min} to ${bounds.max}, not ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .quoteUntrusted */ .X)(text)}`);
    return number;
}


/***/ }),

/***/ 48645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ openLive)
/* harmony export */ });
/* harmony import */ var _sar_patrol__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8153);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77072);
/* harmony import */ var _live_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45723);
/* harmony import */ var _read_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4354);




const DEFAULT_MAX_REQUESTS = 500;
const MAX_WAIT_SECONDS = 60;
async function openLive(given, io, repository) {
    const maxRequests = (0,_live_options_js__WEBPACK_IMPORTED_MODULE_0__/* .countOption */ .D3)(given, 'max-requests', { min: 1, max: 100_000 }) ?? DEFAULT_MAX_REQUESTS;
    const token = (0,_read_token_js__WEBPACK_IMPORTED_MODULE_1__/* .readToken */ .A)(given, io);
    if (token === undefined || repository === undefined)
        return undefined;
    const { ciHistory, createGitHubClient, liveRepository, liveVariables } = await Promise.all(/* import() */[__webpack_require__.e(8586), __webpack_require__.e(3754), __webpack_require__.e(1620), __webpack_require__.e(4937), __webpack_require__.e(1842), __webpack_require__.e(6566)]).then(__webpack_require__.bind(__webpack_require__, 67889));
    const client = createGitHubClient({
        token,
        apiUrl: given.value('api-url') ?? apiUrlOf(io.environment['GITHUB_API_URL']),
        userAgent: `sar/${_sar_patrol__WEBPACK_IMPORTED_MODULE_2__/* .SAR_VERSION */ .w}`,
        maxRequests,
        maxWaitSeconds: MAX_WAIT_SECONDS,
        log: (line) => io.err(`${(0,_sar_report__WEBPACK_IMPORTED_MODULE_3__/* .terminalSafe */ .k)(line)}\n`),
    });
    const name = `${repository.owner}/${repository.repo}`;
    return { client, variables: liveVariables(client, name), history: ciHistory(client, name), github: liveRepository(client, name) };
}
function apiUrlOf(text) {
    return text === undefined || text === '' ? 'https://api.github.com' : text;
}


/***/ }),

/***/ 4354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readToken)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);
/* harmony import */ var _live_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45723);


function readToken(given, io) {
    const name = given.value('token-env');
    if (name !== undefined && !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('--token-env takes the name of an environment variable, not a token');
    const token = io.environment[name ?? _live_options_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_VARIABLE */ .bG];
    if (token === undefined || token === '') {
        if (name !== undefined)
            throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('--token-env names an environment variable that is not set; it takes the name, not the token itself', {
                exitCode: 2,
            });
        return undefined;
    }
    if (!/^[\x21-\x7e]+$/.test(token)) {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('the token holds a space, a line break or another character that no token has: pass it as GitHub shows it', {
            exitCode: 2,
        });
    }
    return token;
}


/***/ }),

/***/ 48942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UT: () => (/* binding */ requiredRepository),
/* harmony export */   cx: () => (/* binding */ repositoryOption),
/* harmony export */   uW: () => (/* binding */ expectRepository)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99770);
/* harmony import */ var _sar_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15773);


function repositoryOption(given, origin) {
    const text = given.value('repo');
    if (text === undefined)
        return origin();
    const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/.exec(text) ?? [];
    if (owner === undefined || repo === undefined)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`--repo takes OWNER/NAME such as octo-org/octo-repo, not ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .quoteUntrusted */ .X)(text)}`);
    return { owner, repo };
}
function requiredRepository(given, root) {
    return expectRepository(repositoryOption(given, () => (0,_sar_host__WEBPACK_IMPORTED_MODULE_2__/* .originRepository */ .Vp)(root)));
}
function expectRepository(repository) {
    if (repository === undefined)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('which repository? Give --repo OWNER/NAME; the checkout has no remote "origin" on github.com');
    return repository;
}


/***/ }),

/***/ 14250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ varsContextOption)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/read-text-file.js
var read_text_file = __webpack_require__(89642);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/vars-context.js
var vars_context = __webpack_require__(90316);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/withheld-from-run.js


const OF_FORKS = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);
function withheldFromRun({ environment }) {
    if (environment['GITHUB_ACTIONS'] !== 'true' || !OF_FORKS.has(environment['GITHUB_EVENT_NAME']))
        return undefined;
    const head = headRepository(environment['GITHUB_EVENT_PATH']);
    if (head === undefined)
        return 'the run is for a pull request that may be of a fork, and GitHub gives no variables to those';
    return head.toLowerCase() === environment['GITHUB_REPOSITORY']?.toLowerCase()
        ? undefined
        : 'the run is for a pull request of a fork, and GitHub gives no variables to those';
}
function headRepository(path) {
    try {
        const head = property(property(JSON.parse((0,read_text_file/* readTextFile */.G)(path ?? '')), 'pull_request'), 'head');
        const name = property(property(head, 'repo'), 'full_name');
        return typeof name === 'string' ? name : undefined;
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y || error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
function property(value, key) {
    return typeof value === 'object' && value !== null ? value[key] : undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/vars-context-option.js





function varsContextOption(given, io) {
    const path = given.value('vars-context');
    const environment = given.value('vars-environment');
    if (path === undefined) {
        if (environment !== undefined)
            throw new user_error/* UserError */.y('--vars-environment goes with --vars-context FILE');
        return undefined;
    }
    const text = path === '-' ? io.readInput() : (0,read_text_file/* readTextFile */.G)((0,external_node_path_.resolve)(io.workingDirectory, path));
    const withheld = withheldFromRun(io);
    return (0,vars_context/* readVarsContext */.u)(text, { ...(environment !== undefined && { environment }), ...(withheld !== undefined && { withheld }) });
}


/***/ }),

/***/ 69601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openRun)
/* harmony export */ });
/* harmony import */ var _sar_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23893);
/* harmony import */ var _sar_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2750);
/* harmony import */ var _sar_host__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73277);
/* harmony import */ var _sar_host__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85585);
/* harmony import */ var _sar_host__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15773);
/* harmony import */ var _sar_patrol__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33616);
/* harmony import */ var _sar_patrol__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46930);


async function openRun(given, io) {
    const { root, only } = (0,_sar_host__WEBPACK_IMPORTED_MODULE_0__/* .targets */ .z)(given.positionals, io.workingDirectory);
    const tree = (0,_sar_host__WEBPACK_IMPORTED_MODULE_1__/* .checkoutTree */ .p)(root);
    const survey = await (0,_sar_patrol__WEBPACK_IMPORTED_MODULE_2__/* .openSurvey */ .ji)(tree, given.value('baseline'));
    const state = (0,_sar_host__WEBPACK_IMPORTED_MODULE_3__/* .stateDirectory */ .F)(tree, survey.baseline.state);
    const base = given.value('changed');
    const changed = base === undefined ? undefined : (0,_sar_host__WEBPACK_IMPORTED_MODULE_4__/* .changedFiles */ .Y)(tree.root, base);
    return {
        root: tree.root,
        survey,
        state,
        known: await (0,_sar_patrol__WEBPACK_IMPORTED_MODULE_5__/* .readKnownFindings */ .id)(state),
        branch: (0,_sar_host__WEBPACK_IMPORTED_MODULE_6__/* .currentBranch */ .eR)(tree.root),
        origin: (0,_sar_host__WEBPACK_IMPORTED_MODULE_6__/* .originRepository */ .Vp)(tree.root),
        only: both(only, changed),
        notes: notWorkflows(survey, only),
    };
}
function notWorkflows({ repository }, asked) {
    if (asked === undefined)
        return [];
    const known = new Set([...repository.workflows(), ...repository.actions()].map(({ path }) => path));
    return [...asked]
        .filter((path) => !known.has(path))
        .map((path) => `not judged: ${path}: it is no workflow (.github/workflows/*.yml) and no action file`);
}
function both(one, other) {
    if (one === undefined || other === undefined)
        return one ?? other;
    return new Set([...one].filter((path) => other.has(path)));
}


/***/ }),

/***/ 28631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ QUIET),
/* harmony export */   H_: () => (/* binding */ AS_OF),
/* harmony export */   Rj: () => (/* binding */ CHANGED),
/* harmony export */   Sm: () => (/* binding */ dayOption),
/* harmony export */   Um: () => (/* binding */ BASELINE),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   lb: () => (/* binding */ PEDANTIC),
/* harmony export */   qV: () => (/* binding */ NO_COLOR)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52731);
/* harmony import */ var _sar_patrol__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64065);


const BASELINE = {
    name: 'baseline',
    value: 'FILE',
    help: 'baseline to judge by: a file of the repository, or a preset such as sar:recommended (default .github/sar.yml)',
    suggest: () => _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .PRESET_NAMES */ .dO,
};
const FAIL_ON = {
    name: 'fail-on',
    value: 'LEVEL',
    help: 'exit with 1 from this severity on: P0 to P3, never, or new:P0 to new:P3 for findings that --accept has not recorded',
    suggest: () => _sar_patrol__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON_LEVELS */ .D,
};
const PEDANTIC = { name: 'pedantic', help: 'also show doubtful findings' };
const NO_COLOR = { name: 'no-color', help: 'print without colour (NO_COLOR does the same)' };
const QUIET = { name: 'quiet', short: 'q', help: 'print the findings alone, one line each, and no progress' };
const CHANGED = {
    name: 'changed',
    value: 'REF',
    help: 'judge only files that differ from where the branch left REF, e.g. origin/main; uncommitted changes count',
};
const AS_OF = {
    name: 'as-of',
    value: 'DATE',
    help: 'judge versions as of that day (YYYY-MM-DD): what was released, deprecated or removed by then (default today)',
};
function dayOption(given) {
    const text = given.value('as-of');
    if (text === undefined)
        return undefined;
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`--as-of takes a day such as 2026-11-22, not "${text}"`);
    return text;
}


/***/ }),

/***/ 72314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ htmlDocument)
/* harmony export */ });
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81165);

async function htmlDocument(page) {
    const { htmlReport } = await (0,_sar_report__WEBPACK_IMPORTED_MODULE_0__/* .loadHtmlReport */ .Q)();
    return htmlReport(page);
}


/***/ }),

/***/ 84850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pageFacts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6574);
/* harmony import */ var _rule_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87408);



function pageFacts(command, root, origin, commit) {
    const name = origin === undefined ? undefined : `${origin.owner}/${origin.repo}`;
    return {
        title: name ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(root),
        command,
        ruleLink: _rule_link_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleLink */ .l,
        ...(name !== undefined &&
            commit !== undefined && {
            placeLink: ({ path, line }) => `https://github.com/${name}/blob/${commit}/${(0,_sar_report__WEBPACK_IMPORTED_MODULE_2__/* .encodedPath */ .y)(path)}${line === undefined ? '' : `#L${line}`}`,
        }),
    };
}


/***/ }),

/***/ 67390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ printDiff)
/* harmony export */ });
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80519);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53408);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31554);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77072);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51249);


function printDiff(path, diff, io, { noColor, command }) {
    if (io.columns !== undefined || (0,_io_js__WEBPACK_IMPORTED_MODULE_0__/* .wantsColor */ .z)(io, noColor)) {
        const palette = (0,_io_js__WEBPACK_IMPORTED_MODULE_0__/* .wantsColor */ .z)(io, noColor) ? _sar_report__WEBPACK_IMPORTED_MODULE_1__/* .ANSI_PALETTE */ .C : _sar_report__WEBPACK_IMPORTED_MODULE_1__/* .PLAIN_PALETTE */ .J;
        io.out((0,_sar_report__WEBPACK_IMPORTED_MODULE_2__/* .terminalDiff */ .c)(diff, palette)
            .map((line) => `${line}\n`)
            .join(''));
        return;
    }
    const lines = diff.split('\n');
    const safe = io.environment['GITHUB_ACTIONS'] === 'true' ? lines.map(_sar_report__WEBPACK_IMPORTED_MODULE_3__/* .breakWorkflowCommands */ .$) : lines;
    io.out(safe.join('\n'));
    if (safe.some((line, at) => line !== lines[at]))
        io.err(`${(0,_sar_report__WEBPACK_IMPORTED_MODULE_4__/* .terminalSafe */ .k)(path)}: its text looks like a command to the runner and is printed changed; this diff does not apply, use "${command}" without --dry-run\n`);
}


/***/ }),

/***/ 35137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ progressDisplay)
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/progress/progress.js
function newProgress(sensors) {
    return sensors.map(({ id, title }) => ({ id, title, status: { at: 'waiting' } }));
}
function sensorStarted(progress, id) {
    return withStatus(progress, id, { at: 'running' });
}
function sensorDone(progress, reading) {
    return withStatus(progress, reading.sensor, { at: 'done', reading });
}
function withStatus(progress, id, status) {
    return progress.map((sensor) => (sensor.id === id ? { ...sensor, status } : sensor));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/unit-of.js
var unit_of = __webpack_require__(40789);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(55617);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/unknown-words.js
var unknown_words = __webpack_require__(5792);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(31554);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(77072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/display-width.js
var display_width = __webpack_require__(23771);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/progress/progress-lines.js






const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const MOST_SHOWN = 10;
function progressLines(progress, options) {
    if (progress.length <= MOST_SHOWN)
        return sensorLines(progress, options);
    const done = progress.filter(({ status }) => status.at === 'done').length;
    const running = progress.filter(({ status }) => status.at === 'running').slice(0, MOST_SHOWN - 1);
    return [(0,display_width/* cutEnd */.ym)(`${done} of ${progress.length} sensors have answered`, options.columns - 1), ...sensorLines(running, options)];
}
function sensorLines(progress, { columns, palette, frame }) {
    const width = Math.max(0, ...progress.map(({ title }) => (0,display_width/* displayWidth */.F1)((0,terminal_safe/* terminalSafe */.k)(title))));
    return progress.map((sensor) => {
        const text = (0,display_width/* cutEnd */.ym)(`${(0,display_width/* padTo */.v0)((0,terminal_safe/* terminalSafe */.k)(sensor.title), width)}  ${statusWords(sensor)}`.trimEnd(), columns - 3);
        const { status } = sensor;
        if (status.at === 'waiting')
            return palette.faint(`  ${text}`);
        if (status.at === 'running')
            return `${palette.command(FRAMES[Math.abs(frame) % FRAMES.length] ?? FRAMES[0])} ${text}`;
        if (status.reading.outcome === 'clear')
            return `${palette.good('✓')} ${text}`;
        return `${palette.P2(status.reading.outcome === 'signals' ? '!' : '?')} ${text}`;
    });
}
function progressLine(sensor) {
    return (0,break_workflow_commands/* breakWorkflowCommands */.$)(`${(0,terminal_safe/* terminalSafe */.k)(sensor.title)}: ${statusWords(sensor)}`);
}
function statusWords({ status }) {
    if (status.at === 'waiting')
        return '';
    return status.at === 'running' ? 'running' : readingWords(status.reading);
}
function readingWords(reading) {
    if (reading.outcome === 'unknown')
        return `unknown, ${unknown_words/* UNKNOWN_WORDS */.$[reading.reason]}`;
    const { unit, judged, unjudged } = reading.scope;
    const all = unjudged.length === 0 ? '' : ` of ${(0,count_words/* groupedNumber */.O4)(judged + unjudged.length)}`;
    const signals = reading.outcome === 'clear' ? 'clear' : (0,count_words/* countOf */.pq)(reading.signals.length, 'signal');
    return `${signals}, ${(0,count_words/* groupedNumber */.O4)(judged)}${all} ${(0,terminal_safe/* terminalSafe */.k)((0,unit_of/* unitOf */.u)(judged + unjudged.length, unit))}`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/palette.js
var terminal_palette = __webpack_require__(80519);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/io.js
var lib_io = __webpack_require__(51249);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/output/progress-display.js


const SILENT = new Set(['not-configured', 'no-token']);
function hadNothing(reading) {
    if (reading.outcome === 'unknown')
        return SILENT.has(reading.reason);
    return reading.outcome === 'clear' && reading.scope.judged + reading.scope.unjudged.length === 0;
}
function progressDisplay(io, sensors, options) {
    if (options.quiet)
        return { onProgress: () => { }, clear: () => { } };
    let progress = newProgress(sensors);
    const columns = io.progressColumns;
    if (columns === undefined) {
        const onProgress = ({ sensor, reading }) => {
            if (reading === undefined || hadNothing(reading))
                return;
            progress = sensorDone(progress, reading);
            const line = progress.find(({ id }) => id === sensor.id);
            if (line !== undefined)
                io.err(`${progressLine(line)}\n`);
        };
        return { onProgress, clear: () => { } };
    }
    const palette = (0,lib_io/* wantsColor */.z)(io, options.noColor) ? terminal_palette/* ANSI_PALETTE */.C : terminal_palette/* PLAIN_PALETTE */.J;
    let drawn = 0;
    const clear = () => {
        if (drawn > 0)
            io.err(`\u001b[${drawn}A\u001b[0J`);
        drawn = 0;
    };
    return {
        onProgress: ({ sensor, reading }) => {
            progress = reading === undefined ? sensorStarted(progress, sensor.id) : sensorDone(progress, reading);
            clear();
            const lines = progressLines(progress, { columns, palette, frame: 0 });
            io.err(lines.map((line) => `${line}\n`).join(''));
            drawn = lines.length;
        },
        clear,
    };
}


/***/ }),

/***/ 88533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uB: () => (/* binding */ FORMAT),
  t3: () => (/* binding */ REPORT_FORMAT),
  Al: () => (/* binding */ render_document),
  XX: () => (/* binding */ render)
});

// UNUSED EXPORTS: FORMATS

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/palette.js
var terminal_palette = __webpack_require__(80519);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/severity.js
var severity = __webpack_require__(14500);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-findings.js
var count_findings = __webpack_require__(34176);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(55617);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/judged-words.js
var judged_words = __webpack_require__(32077);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/next-steps.js
var next_steps = __webpack_require__(66183);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/order-findings.js
var order_findings = __webpack_require__(22625);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/silent-groups.js
var silent_groups = __webpack_require__(89834);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(31554);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(77072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/display-width.js
var display_width = __webpack_require__(23771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/finding-columns.js
var finding_columns = __webpack_require__(2015);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/not-judged-lines.js
var not_judged_lines = __webpack_require__(65589);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/patrol-table.js












function patrolTable(report, options) {
    const { columns, palette, command } = options;
    const open = report.findings.filter(count_findings/* isOpen */.n);
    const { groups, rest } = (0,silent_groups/* silentGroups */.i)(report.readings);
    const blocks = [
        report.notes.flatMap((note) => wrapped((0,terminal_safe/* terminalSafe */.k)(note), columns)),
        ...(0,order_findings/* byLayer */.B)(open).map(({ layer, findings }) => {
            const table = (0,finding_columns/* findingColumns */.R)(findings, columns, palette);
            const heading = `${layer} ${severity/* LAYER_NAMES */.fj[layer]}`;
            const where = table.directory === undefined ? '' : `  ${palette.faint(`in ${table.directory}`)}`;
            return [palette.heading(heading) + where, ...table.lines];
        }),
        withHeading('Not judged', [...(0,not_judged_lines/* notJudgedLines */.q)(rest, columns, palette), ...groups.flatMap((group) => silentLines(group, columns))], palette),
        withHeading('Next steps', stepLines(report, command, columns, palette), palette),
        [...judgedLines(report.readings, columns), summaryLine(report, palette)],
    ];
    return blocks
        .filter((block) => block.length > 0)
        .flatMap((block, index) => (index === 0 ? block : ['', ...block]))
        .map(break_workflow_commands/* breakWorkflowCommands */.$);
}
function judgedLines(readings, columns) {
    const words = (0,terminal_safe/* terminalSafe */.k)((0,judged_words/* judgedWords */.T)(readings));
    return words === '' ? [] : wrapped(words, columns);
}
function summaryLine(report, palette) {
    const counts = (0,count_findings/* countFindings */.G)(report.findings);
    const worst = severity/* SEVERITIES */.oC.find((severity) => counts.bySeverity[severity] > 0);
    const words = (0,count_words/* findingCountWords */.sY)(counts);
    return worst === undefined ? palette.good(words) : palette[worst](words);
}
function stepLines(report, command, columns, palette) {
    const steps = (0,next_steps/* nextSteps */.Z)(report, command);
    const width = Math.max(0, ...steps.map((step) => (0,display_width/* displayWidth */.F1)((0,terminal_safe/* terminalSafe */.k)(step.command))));
    return steps.map((step) => {
        const whole = `  ${palette.command((0,display_width/* padTo */.v0)((0,terminal_safe/* terminalSafe */.k)(step.command), width))}  ${palette.faint(step.gain)}`;
        const room = columns === undefined || width + step.gain.length + 4 <= columns;
        return room ? whole : `  ${palette.command((0,terminal_safe/* terminalSafe */.k)(step.command))}`;
    });
}
function silentLines({ sensors, words }, columns) {
    const text = `${(0,count_words/* countOf */.pq)(sensors.length, 'sensor')} ${words}: ${sensors.map(terminal_safe/* terminalSafe */.k).join(', ')}`;
    return wrapped(text, columns === undefined ? undefined : columns - 4).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`);
}
function withHeading(heading, lines, palette) {
    return lines.length === 0 ? [] : [palette.heading(heading), ...lines];
}
function wrapped(text, columns) {
    return columns === undefined ? [text] : (0,display_width/* wrapWords */.EO)(text, columns);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/place-words.js
var place_words = __webpack_require__(31609);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/quiet-lines.js





function quietLines(report, palette) {
    return (0,order_findings/* mostSevereFirst */.Q)(report.findings.filter(count_findings/* isOpen */.n)).map(({ severity, signal }) => (0,break_workflow_commands/* breakWorkflowCommands */.$)(`${(0,terminal_safe/* terminalSafe */.k)((0,place_words/* placeWords */.f)(signal.artefact))}: ${palette[severity](severity)} ${(0,terminal_safe/* terminalSafe */.k)(signal.rule)}: ${(0,terminal_safe/* terminalSafe */.k)(signal.message)}`));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/json-text.js
var json_text = __webpack_require__(58884);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/severity-names.js
var severity_names = __webpack_require__(71182);
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
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/patrol-markdown.js














function patrolMarkdown(report, options) {
    const layers = (0,order_findings/* byLayer */.B)(report.findings);
    const sections = [
        (0,markdown_table/* textSection */.V)(['## SAR patrol', headline(report), ...report.notes.map(markdown_safe/* markdownText */.p7)].join('\n\n')),
        ...(layers.length === 0 ? [] : [totalsTable(layers)]),
        ...(0,order_findings/* byLayer */.B)(report.findings.filter(count_findings/* isOpen */.n)).map(({ layer, findings }) => (0,markdown_table/* tableSection */.Y)(finding_cells/* FINDING_COLUMNS */.GR, findings.map((finding) => (0,finding_cells/* findingCells */.bg)(finding, options)), { before: `### ${layer} ${severity/* LAYER_NAMES */.fj[layer]}` })),
        ...(0,not_judged_section/* notJudgedSections */.h)(report.readings, options),
        ...(0,waived_section/* waivedSections */.r)(report.findings, options),
        ...(0,next_steps_section/* nextStepsSections */.v)(report, options),
    ];
    return (0,bounded_markdown/* boundedMarkdown */.N)(sections, options.limitBytes, (0,cut_notice/* cutNotice */.z)(options));
}
function headline({ findings, readings }) {
    const judged = (0,markdown_safe/* markdownText */.p7)((0,judged_words/* judgedWords */.T)(readings));
    return `**${(0,count_words/* findingCountWords */.sY)((0,count_findings/* countFindings */.G)(findings))}.**${judged === '' ? '' : ` ${judged}.`}`;
}
function totalsTable(layers) {
    const columns = ['Layer', ...severity/* SEVERITIES */.oC.map((severity) => `#${severity} ${severity_names/* SEVERITY_NAMES */.t[severity]}`), '#Waived'];
    const row = (layer, counts) => [
        `${layer} ${severity/* LAYER_NAMES */.fj[layer]}`,
        ...severity/* SEVERITIES */.oC.map((severity) => (0,count_words/* groupedNumber */.O4)(counts.bySeverity[severity])),
        (0,count_words/* groupedNumber */.O4)(counts.waived),
    ];
    return (0,markdown_table/* tableSection */.Y)(columns, layers.map(({ layer, findings }) => row(layer, (0,count_findings/* countFindings */.G)(findings))));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/step-summary-limit.js
var step_summary_limit = __webpack_require__(1924);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/sarif/sarif.js + 5 modules
var sarif = __webpack_require__(91302);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/annotations/annotations.js
var annotations = __webpack_require__(46404);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/annotations/annotation-line.js + 1 modules
var annotation_line = __webpack_require__(54918);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/io.js
var lib_io = __webpack_require__(51249);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/rule-link.js
var rule_link = __webpack_require__(87408);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/version.js + 1 modules
var version = __webpack_require__(8153);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/output/render.js




const FORMATS = ['table', 'json', 'markdown', 'sarif', 'github'];
const FORMAT = { name: 'format', short: 'f', value: 'FORMAT', choices: FORMATS, help: 'what to print' };
const REPORT_FORMAT = {
    ...FORMAT,
    choices: [...FORMATS, 'html'],
    help: 'what to print; html is one page for a browser, with everything in it',
};
function render(rendering, given, io) {
    const format = (given.value('format') ?? 'table');
    if (format !== 'table')
        return render_document(format, rendering);
    const palette = (0,lib_io/* wantsColor */.z)(io, given.flag('no-color')) ? terminal_palette/* ANSI_PALETTE */.C : terminal_palette/* PLAIN_PALETTE */.J;
    const { report, command, table = (options) => patrolTable(report, options) } = rendering;
    const options = { palette, command, ...(io.columns !== undefined && { columns: io.columns }) };
    const lines = given.flag('quiet') ? quietLines(report, palette) : table(options);
    return lines.map((line) => `${line}\n`).join('');
}
function render_document(format, { report, command, category, json, markdown }) {
    switch (format) {
        case 'json':
            return (0,json_text/* jsonText */.s)(json());
        case 'markdown':
            return markdown?.() ?? patrolMarkdown(report, { limitBytes: step_summary_limit/* MAX_MARKDOWN_BYTES */.X, linkTo: rule_link/* ruleLink */.l, command });
        case 'sarif':
            return (0,json_text/* jsonText */.s)((0,sarif/* sarif */.I)(report, { version: version/* SAR_VERSION */.w, category, linkTo: rule_link/* ruleLink */.l }));
        case 'github':
            return (0,annotations/* annotations */.hk)(report.findings)
                .map((annotation) => `${(0,annotation_line/* annotationLine */.A)(annotation)}\n`)
                .join('');
    }
}


/***/ }),

/***/ 87408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ruleLink)
/* harmony export */ });
/* harmony import */ var _sar_patrol__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33616);

const PAGES = 'https://github.com/org/sar/blob/v1/docs/rules';
function ruleLink(rule) {
    return (0,_sar_patrol__WEBPACK_IMPORTED_MODULE_0__/* .allRules */ .V7)().some(({ sensor }) => sensor === rule.sensor) ? `${PAGES}/${rule.sensor}/${rule.id}.md` : undefined;
}


/***/ }),

/***/ 6187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openSensing)
/* harmony export */ });
/* harmony import */ var _sensing_of_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44836);

async function openSensing(given, io, run, choice) {
    return { ...choice, ...(await (0,_sensing_of_options_js__WEBPACK_IMPORTED_MODULE_0__/* .sensingOfOptions */ .v)(given, io, run, given.value('changed'))), survey: run.survey, known: run.known };
}


/***/ }),

/***/ 44836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ sensingOfOptions)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/revisions/revisions.js + 1 modules
var revisions = __webpack_require__(58005);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/pacer.js
var pacer = __webpack_require__(5648);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/work-files/work-files.js + 3 modules
var work_files = __webpack_require__(29231);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commands/command-runner.js + 6 modules
var command_runner = __webpack_require__(10383);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/http-reader.js
var http_reader = __webpack_require__(23587);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/service-credentials.js
var service_credentials = __webpack_require__(85279);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/history.js
var lib_history = __webpack_require__(68771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/version.js + 1 modules
var version = __webpack_require__(8153);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var ports_answer = __webpack_require__(27339);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/ci-health/offline-history.js

function offlineHistory(repository) {
    const detail = 'the run is offline (--offline)';
    const answer = async () => (0,ports_answer/* unknown */.L)('unreachable', detail);
    return {
        repository: repository === undefined ? '' : `${repository.owner}/${repository.repo}`,
        requestsMade: 0,
        requestsLeft: 0,
        defaultBranch: answer,
        workflows: answer,
        runs: async ({ since, until }) => ({ runs: [], gaps: [{ since, until, reason: 'unreachable', detail }] }),
        latestRuns: answer,
        attempt: answer,
        jobs: answer,
        annotations: answer,
        log: answer,
        commits: answer,
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/live-options.js
var live_options = __webpack_require__(45723);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/offline-variables.js

function offlineVariables(repository) {
    const answer = async () => (0,ports_answer/* unknown */.L)('unreachable', 'the run is offline (--offline)');
    return {
        repository: repository === undefined ? '' : `${repository.owner}/${repository.repo}`,
        entries: answer,
        environments: answer,
        notShared: answer,
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/open-live.js
var open_live = __webpack_require__(48645);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/repository-option.js
var repository_option = __webpack_require__(48942);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/vars-context-option.js + 1 modules
var vars_context_option = __webpack_require__(14250);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/options.js
var options = __webpack_require__(28631);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/sensing/sensing-of-options.js









async function sensingOfOptions(given, io, place, base) {
    const asOf = (0,options/* dayOption */.Sm)(given);
    const timeLimitSeconds = (0,live_options/* countOption */.D3)(given, 'time-limit', { min: 1, max: 3600 });
    const repository = (0,repository_option/* repositoryOption */.cx)(given, () => place.origin);
    const offline = given.flag('offline');
    const online = offline ? undefined : await (0,open_live/* openLive */.n)(given, io, repository);
    const live = offline ? offlineVariables(repository) : online?.variables;
    const history = offline ? offlineHistory(repository) : online?.history;
    const git = (0,revisions/* revisions */.Z)(place.root, base);
    const varsContext = (0,vars_context_option/* varsContextOption */.B)(given, io);
    return {
        now: io.now(),
        offline,
        pedantic: given.flag('pedantic'),
        pacer: pacer/* pacer */.y,
        ports: {
            files: (0,work_files/* workFiles */.n)(place.root),
            ...(git !== undefined && { revisions: git }),
            ...(given.flag('run-commands') && { commands: (0,command_runner/* commandRunner */.c)(place.root, io.environment) }),
            ...(!offline && { http: (0,http_reader/* httpReader */._)(`sar/${version/* SAR_VERSION */.w}`, (0,service_credentials/* serviceCredentials */.u)(io.environment)) }),
            ...(live !== undefined && { live }),
            ...(online !== undefined && { github: online.github }),
            ...(history !== undefined && { history, changedAt: (0,lib_history/* changeTimes */.fl)(place.root, '.github/workflows') }),
            ...(varsContext !== undefined && { varsContext }),
        },
        ...(timeLimitSeconds !== undefined && { timeLimitSeconds }),
        ...(asOf !== undefined && { asOf }),
        ...(place.branch !== undefined && { branch: place.branch }),
        ...(place.origin !== undefined && { repositoryOwner: place.origin.owner }),
        ...(place.only !== undefined && { onlyPaths: place.only }),
    };
}


/***/ }),

/***/ 34869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ SENSING_OPTIONS)
/* harmony export */ });
/* harmony import */ var _live_live_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45723);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28631);


const SENSING_OPTIONS = [
    _options_js__WEBPACK_IMPORTED_MODULE_0__/* .BASELINE */ .Um,
    _options_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANGED */ .Rj,
    _options_js__WEBPACK_IMPORTED_MODULE_0__/* .AS_OF */ .H_,
    { name: 'offline', help: 'use no network; what needs it is unknown' },
    {
        name: 'run-commands',
        help: 'run the commands that the baseline declares for sensors; only in a repository that you trust, since they are programs of its choice',
    },
    { name: 'time-limit', value: 'SECONDS', help: 'give up a sensor after so many seconds, 1 to 3600 (default 120); it is unknown then' },
    ..._live_live_options_js__WEBPACK_IMPORTED_MODULE_1__/* .LIVE_OPTIONS */ .oY,
    _live_live_options_js__WEBPACK_IMPORTED_MODULE_1__/* .VARS_CONTEXT */ .Nx,
    _live_live_options_js__WEBPACK_IMPORTED_MODULE_1__/* .VARS_ENVIRONMENT */ .fz,
    _options_js__WEBPACK_IMPORTED_MODULE_0__/* .PEDANTIC */ .lb,
    _options_js__WEBPACK_IMPORTED_MODULE_0__/* .QUIET */ .DC,
    _options_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COLOR */ .qV,
];


/***/ }),

/***/ 76835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readBesideProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function readBesideProgram(path, program = process.argv[1]) {
    try {
        return program === undefined ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(program)), path), 'utf8');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 31147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readTextPieces)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46193);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52731);



const PIECE_BYTES = 65_536;
function* readTextPieces(path) {
    const name = path === 0 ? 'standard input' : path;
    const failed = (error) => new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} cannot be read: ${error.code ?? String(error)}`, { cause: error });
    let file;
    try {
        file = path === 0 ? 0 : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    }
    catch (error) {
        throw failed(error);
    }
    try {
        const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder('utf8');
        const piece = Buffer.alloc(PIECE_BYTES);
        for (;;) {
            let length;
            try {
                length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, piece);
            }
            catch (error) {
                const { code } = error;
                if (code === 'EAGAIN')
                    continue;
                if (code === 'EOF')
                    break;
                throw failed(error);
            }
            if (length === 0)
                break;
            yield decoder.write(piece.subarray(0, length));
        }
        yield decoder.end();
    }
    finally {
        if (path !== 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 23893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ targets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52731);
/* harmony import */ var _git_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15773);




function targets(paths, workingDirectory) {
    if (paths.length === 0)
        return { root: (0,_git_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .rootOf */ .I5)(workingDirectory), only: undefined };
    const found = paths.map((path) => locate(path, workingDirectory));
    const directories = found.filter(({ directory }) => directory);
    const [first] = found;
    if (first === undefined || (directories.length > 0 && found.length > 1))
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('give one directory, or files of one checkout');
    if (first.directory)
        return { root: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(first.full), only: undefined };
    const files = found.map(({ full, path }) => {
        const root = checkoutOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full));
        return { path, root: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), inside: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, full).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
    });
    const root = files[0]?.root ?? '';
    const other = files.find((file) => file.root !== root);
    if (other !== undefined)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${other.path} is not in the checkout ${root}; give files of one checkout`);
    return { root, only: new Set(files.map(({ inside }) => inside)) };
}
function locate(path, workingDirectory) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path);
    try {
        const isLink = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full).isSymbolicLink();
        return { path, full, directory: isLink ? leadsToDirectory(full) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full).isDirectory() };
    }
    catch {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`there is no file or directory ${path}`);
    }
}
function leadsToDirectory(link) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(link).isDirectory();
    }
    catch {
        return false;
    }
}
function checkoutOf(folder) {
    const root = (0,_git_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .rootOf */ .I5)(folder);
    const inside = `${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}.github${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`;
    const at = `${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`.lastIndexOf(inside);
    return root === folder && at > 0 && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git')) ? root.slice(0, at) : root;
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

/***/ 68687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readinessOf)
/* harmony export */ });
/* harmony import */ var _crash_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1404);

const OFFLINE = { ready: false, reason: 'unreachable', detail: 'it needs the network, and the run is offline' };
function withoutGitHub({ live: _live, history: _history, github: _github, ...input }) {
    return input;
}
async function readinessOf(sensor, input, offline) {
    if (sensor.needsNetwork === true && offline)
        return OFFLINE;
    try {
        const own = await sensor.ready?.(offline ? withoutGitHub(input) : input);
        if (own?.ready === false && own.reason === 'no-token' && offline)
            return OFFLINE;
        if (own !== undefined)
            return own;
    }
    catch (error) {
        return { ready: false, reason: 'failed', detail: (0,_crash_words_js__WEBPACK_IMPORTED_MODULE_0__/* .crashWords */ .l)(error) };
    }
    if (sensor.needsNetwork === true && input.history === undefined)
        return {
            ready: false,
            reason: 'no-token',
            detail: `it needs ${sensor.needs}; set SAR_TOKEN, or name its variable with --token-env (in a workflow: the input token)`,
        };
    return { ready: true, by: sensor.needs };
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

/***/ 2015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ findingColumns)
/* harmony export */ });
/* harmony import */ var _findings_place_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31609);
/* harmony import */ var _safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77072);
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23771);



const MIN_MESSAGE = 36;
const NARROW_PLACE = 22;
const NARROW_JOB = 12;
const LEAST_COLUMNS = 40;
const WIDEST_PADDING = 60;
const GAP = '  ';
function findingColumns(findings, width, palette) {
    const whole = findings.map((finding) => cellsOf(finding, ''));
    const wide = naturalWidths(whole);
    if (width === undefined)
        return { lines: whole.map((cells) => lineOf(cells, wide, palette)) };
    const columns = Math.max(LEAST_COLUMNS, width);
    if (fits(wide, columns))
        return { lines: linesOf(whole, wide, columns, palette) };
    const directory = sharedDirectory(findings.map(({ signal }) => signal.artefact.path));
    const short = directory === undefined ? whole : findings.map((finding) => cellsOf(finding, directory));
    const natural = naturalWidths(short);
    const narrow = { ...natural, place: Math.min(natural.place, NARROW_PLACE), job: Math.min(natural.job, NARROW_JOB) };
    const widths = [natural, narrow].find((candidate) => fits(candidate, columns)) ?? squeezed(narrow, columns);
    const lines = linesOf(short, widths, columns, palette);
    return directory === undefined ? { lines } : { directory: (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafe */ .k)(directory), lines };
}
function cellsOf(finding, directory) {
    const { artefact, rule, message } = finding.signal;
    return {
        finding,
        rule: (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafe */ .k)(rule),
        place: (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafe */ .k)((0,_findings_place_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeWords */ .f)(artefact).slice(directory.length)),
        job: (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafe */ .k)(artefact.job ?? ''),
        message: (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafe */ .k)(message),
    };
}
function naturalWidths(rows) {
    const widest = (pick) => Math.max(0, ...rows.map((cells) => (0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F1)(pick(cells))));
    return {
        rule: widest((cells) => cells.rule),
        place: Math.min(WIDEST_PADDING, widest((cells) => cells.place)),
        job: Math.min(WIDEST_PADDING, widest((cells) => cells.job)),
        message: widest((cells) => cells.message),
    };
}
function fits(widths, columns) {
    return roomForMessage(widths, columns) >= Math.min(MIN_MESSAGE, widths.message);
}
function roomForMessage(widths, columns) {
    const job = widths.job === 0 ? 0 : widths.job + GAP.length;
    return columns - (2 * GAP.length + 2 + widths.rule + GAP.length + widths.place + GAP.length + job);
}
function squeezed(widths, columns) {
    const missing = Math.max(0, -roomForMessage({ ...widths, job: 0 }, columns));
    const place = Math.max(10, widths.place - missing);
    return { ...widths, job: 0, place, rule: widths.rule - (missing - (widths.place - place)) };
}
function linesOf(rows, widths, columns, palette) {
    const message = roomForMessage(widths, columns);
    return rows.map((cells) => lineOf({
        ...cells,
        rule: (0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .cutEnd */ .ym)(cells.rule, widths.rule),
        place: (0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .cutStart */ .Dr)(cells.place, widths.place),
        job: (0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .cutEnd */ .ym)(cells.job, widths.job),
        message: (0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .cutEnd */ .ym)(cells.message, message),
    }, widths, palette));
}
function lineOf(cells, widths, palette) {
    const { severity } = cells.finding;
    const job = widths.job === 0 ? '' : `${GAP}${(0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .padTo */ .v0)(cells.job, widths.job)}`;
    const start = `${GAP}${palette[severity](severity)}${GAP}${(0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .padTo */ .v0)(cells.rule, widths.rule)}`;
    return `${start}${GAP}${(0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .padTo */ .v0)(cells.place, widths.place)}${job}${GAP}${cells.message}`.trimEnd();
}
function sharedDirectory(paths) {
    const [first, ...others] = paths;
    if (first === undefined)
        return undefined;
    let shared = first.slice(0, first.lastIndexOf('/') + 1);
    for (const path of others) {
        while (!path.startsWith(shared))
            shared = shared.slice(0, shared.lastIndexOf('/', shared.length - 2) + 1);
    }
    return shared === '' ? undefined : shared;
}


/***/ }),

/***/ 67127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ namedLines)
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23771);

const LEAST_BESIDE = 30;
const BELOW = ' '.repeat(6);
const UNLIMITED = 1_000_000;
function namedLines(names, columns = UNLIMITED) {
    const width = Math.max(0, ...names.map((name) => name.length));
    const beside = ' '.repeat(width + 6);
    const isBelow = columns - beside.length < LEAST_BESIDE;
    const indent = isBelow ? BELOW : beside;
    const room = Math.max(1, columns - indent.length);
    const more = (text, paint = plain) => (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapWords */ .EO)(text, room).map((line) => `${indent}${paint(line)}`);
    const line = (sign, name, text, paint = plain) => {
        if (isBelow)
            return [`  ${sign} ${name}`, ...more(text, paint)];
        const [first = '', ...others] = (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapWords */ .EO)(text, room);
        return [`  ${sign} ${(0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padTo */ .v0)(name, width)}  ${paint(first)}`, ...others.map((other) => `${indent}${paint(other)}`)];
    };
    return { line, more, room };
}
function plain(text) {
    return text;
}


/***/ }),

/***/ 53408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ terminalDiff)
/* harmony export */ });
/* harmony import */ var _safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31554);
/* harmony import */ var _safety_visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7158);


function terminalDiff(diff, palette) {
    const lines = diff.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines.map((line) => {
        const safe = (0,_safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .breakWorkflowCommands */ .$)(line.replace(/\r$/, '').split('\t').map(_safety_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q).join('\t'));
        if (line.startsWith('--- ') || line.startsWith('+++ '))
            return palette.heading(safe);
        if (line.startsWith('@@ '))
            return palette.command(safe);
        if (line.startsWith('+'))
            return palette.good(safe);
        return line.startsWith('-') ? palette.P1(safe) : safe;
    });
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
