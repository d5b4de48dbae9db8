export const id = 6693;
export const ids = [6693];
export const modules = {

/***/ 55393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ haltedBranch)
/* harmony export */ });
/* harmony import */ var _ports_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27339);

function haltedBranch(writer, guard) {
    const find = writer.findPullRequest?.bind(writer);
    return {
        filesAt: async (branch, folder) => writer.filesAt(branch, folder),
        ...(find !== undefined && { findPullRequest: find }),
        commit: async (commit) => {
            const verdict = await guard.check();
            return verdict.isAllowed ? writer.commit(commit) : { outcome: 'failed', reason: 'failed', detail: verdict.reason };
        },
        createBranch: async (branch, head) => {
            const verdict = await guard.check();
            return verdict.isAllowed ? writer.createBranch(branch, head) : (0,_ports_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', verdict.reason);
        },
        openPullRequest: async (draft) => {
            const verdict = await guard.check();
            return verdict.isAllowed ? writer.openPullRequest(draft) : (0,_ports_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', verdict.reason);
        },
    };
}


/***/ }),

/***/ 86693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CI_HEALTH_COMMANDS: () => (/* binding */ CI_HEALTH_COMMANDS)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/json-text.js
var json_text = __webpack_require__(58884);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/ci-health-document.js + 2 modules
var ci_health_document = __webpack_require__(31228);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/ci-health-markdown.js + 3 modules
var ci_health_markdown = __webpack_require__(37606);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/step-summary-limit.js
var step_summary_limit = __webpack_require__(1924);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/ci-health-text.js
var ci_health_text = __webpack_require__(19458);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(77072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/expect-known.js
var expect_known = __webpack_require__(53453);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/options.js
var options = __webpack_require__(28631);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/render-audit.js
var render_audit = __webpack_require__(23370);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/checkout-tree.js + 1 modules
var checkout_tree = __webpack_require__(2750);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/git-facts.js
var git_facts = __webpack_require__(15773);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/history.js
var lib_history = __webpack_require__(68771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var lib_survey = __webpack_require__(33616);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/ci-health/own-patterns.js
var own_patterns = __webpack_require__(70649);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/ci-health/watch-ci.js + 2 modules
var watch_ci = __webpack_require__(90446);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/live-options.js
var live_options = __webpack_require__(45723);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/repository-option.js
var repository_option = __webpack_require__(48942);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/required-live.js
var required_live = __webpack_require__(12130);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/ci-health/since-option.js

const DAY_MS = 86_400_000;
const MAX_DAYS = 90;
const SINCE = {
    name: 'since',
    value: 'WHEN',
    help: 'begin of the window: days or hours such as 30d or 12h, or a day or time (2026-11-01, 2026-11-01T06:00:00Z), at most 90 days ago (default: `ci.window-days` of the baseline)',
};
function sinceOption(given, io) {
    const text = given.value('since');
    if (text === undefined)
        return undefined;
    const now = io.now().getTime();
    const [, count, unit] = /^(\d{1,4})([dh])$/.exec(text) ?? [];
    const time = count === undefined ? timeOf(text) : now - Number(count) * (unit === 'd' ? DAY_MS : DAY_MS / 24);
    if (Number.isNaN(time))
        throw new user_error/* UserError */.y(`--since takes 30d, 12h, 2026-11-01 or 2026-11-01T06:00:00Z, not ${(0,quote_untrusted/* quoteUntrusted */.X)(text)}`);
    if (time >= now)
        throw new user_error/* UserError */.y(`--since ${text} is not in the past`);
    if (time < now - MAX_DAYS * DAY_MS)
        throw new user_error/* UserError */.y(`--since ${text} is more than ${MAX_DAYS} days ago, and GitHub keeps runs for no longer`);
    return new Date(time).toISOString();
}
function timeOf(text) {
    const [, day, rest = 'T00:00:00Z'] = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}:\d{2}Z)?$/.exec(text) ?? [];
    if (day === undefined)
        return Number.NaN;
    const time = Date.parse(day + rest);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? time : Number.NaN;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/ci-health/while-waiting.js
var while_waiting = __webpack_require__(57785);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/ci-health/open-watch.js









const BRANCH = {
    name: 'branch',
    value: 'NAME',
    repeat: true,
    help: 'branch whose runs are measured; may be given several times (default: `ci.branches` of the baseline, else the default branch)',
};
const MAX_BRANCHES = 20;
const WATCH_OPTIONS = [SINCE, BRANCH, ...live_options/* LIVE_OPTIONS */.oY, options/* BASELINE */.Um];
async function openWatch(given, io, { mayBeginFile = false } = {}) {
    const since = sinceOption(given, io);
    const branches = given.values('branch');
    if (branches.length > MAX_BRANCHES)
        throw new user_error/* UserError */.y(`--branch may be given at most ${MAX_BRANCHES} times`);
    io.favourMemory();
    const tree = (0,checkout_tree/* checkoutTree */.p)((0,git_facts/* rootOf */.I5)(io.workingDirectory));
    const survey = await (0,lib_survey/* openSurvey */.ji)(tree, given.value('baseline'));
    const { baseline } = survey;
    const own = await (0,own_patterns/* ownPatterns */.Y)(mayBeginFile ? withEmptyFile(tree, baseline.ci.patterns[0]) : tree, baseline);
    const origin = (0,git_facts/* originRepository */.Vp)(tree.root);
    const repository = (0,repository_option/* expectRepository */.uW)((0,repository_option/* repositoryOption */.cx)(given, () => origin));
    const live = await (0,required_live/* requiredLive */.Q)(given, io, repository);
    const { issueBoard, variableStore } = await Promise.all(/* import() */[__webpack_require__.e(8586), __webpack_require__.e(3754), __webpack_require__.e(1620), __webpack_require__.e(4937), __webpack_require__.e(1842), __webpack_require__.e(7791)]).then(__webpack_require__.bind(__webpack_require__, 67889));
    const name = `${repository.owner}/${repository.repo}`;
    const isOwn = origin !== undefined && `${origin.owner}/${origin.repo}`.toLowerCase() === name.toLowerCase();
    const watch = await (0,while_waiting/* whileWaiting */.F)(io, `looking at the CI of ${name}`, async () => (0,watch_ci/* watchCi */.E)({ history: live.history, board: issueBoard(live.client, name), reader: variableStore(live.client, name) }, {
        settings: baseline.ci,
        now: io.now().toISOString(),
        ownPatterns: own,
        ...(isOwn && { repository: survey.repository, changedAt: (0,lib_history/* changeTimes */.fl)(tree.root, '.github/workflows') }),
        ...(since !== undefined && { since }),
        ...(branches.length > 0 && { branches }),
    }));
    return { root: tree.root, repository, live, survey, baseline, own, watch };
}
function withEmptyFile(tree, path) {
    return {
        list: () => tree.list(),
        has: (asked) => tree.has(asked),
        read: (asked, maxBytes) => {
            const content = tree.read(asked, maxBytes);
            return asked === path && content.kind === 'absent' ? { kind: 'text', text: '', sizeBytes: 0 } : content;
        },
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/ci-health/ci-health.js





const ciHealth = {
    name: 'ci-health',
    summary: 'say how healthy CI is: failure rate, causes, flaky and slow jobs, schedules that do not run, the last green commit',
    positionals: '',
    maxPositionals: 0,
    details: 'Reads runs, jobs, logs and schedules from GitHub and writes nothing. Exit code 1 when an alert is required: enough results, an interval that lies above the threshold as a whole, and the same without each of the newest results. Needs Actions: read; Checks: read, Contents: read, Issues: read and Variables: read tell it more.',
    options: [
        { name: 'format', short: 'f', value: 'FORMAT', choices: ['text', 'json', 'md'], help: 'text, json or md (default text)' },
        ...WATCH_OPTIONS,
        options/* NO_COLOR */.qV,
    ],
    examples: ['sar ci-health', 'sar ci-health --repo octo-org/octo-repo --since 30d', 'sar ci-health --format json > ci-health.json'],
    async run(given, io) {
        const { watch, baseline } = await openWatch(given, io);
        const { health, notes } = (0,expect_known/* expectKnown */.P)(watch);
        if (given.value('since') !== undefined)
            io.err(`the window begins at ${minuteOf(health.window.since)}\n`);
        switch (given.value('format')) {
            case 'json':
                io.out((0,json_text/* jsonText */.s)((0,ci_health_document/* ciHealthDocument */.Y)(health)));
                break;
            case 'md':
                io.out((0,ci_health_markdown/* ciHealthMarkdown */.g)(health, { limitBytes: step_summary_limit/* MAX_MARKDOWN_BYTES */.X, ...(baseline.owner !== undefined && { owner: baseline.owner }) }));
                break;
            default:
                io.out((0,render_audit/* linesText */.zu)((0,ci_health_text/* ciHealthText */.q)(health, (0,render_audit/* tableOptions */.nw)(given, io))));
        }
        for (const note of [...notes, ...emptyNotes(health)])
            io.err(`${(0,terminal_safe/* terminalSafe */.k)(note)}\n`);
        return health.alert.isRequired ? 1 : 0;
    },
};
function emptyNotes({ counts, branches, window }) {
    if (counts.runs > 0)
        return [];
    const where = branches.length === 0 ? '' : ` on ${branches.join(', ')}`;
    return [`No run${where} since ${minuteOf(window.since)} counts: is that the branch that CI runs on?`];
}
function minuteOf(time) {
    return `${time.slice(0, 16).replace('T', ' ')} UTC`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var paths_glob = __webpack_require__(14727);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/read-text-pieces.js
var read_text_pieces = __webpack_require__(31147);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/log/log-slicer.js + 4 modules
var log_slicer = __webpack_require__(10922);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/classify/classify-evidence.js + 7 modules
var classify_evidence = __webpack_require__(4673);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/classify/classify-log.js


function classifyLog(log, library, options) {
    const slicer = (0,log_slicer/* createLogSlicer */.H)();
    for (const piece of typeof log === 'string' ? [log] : log)
        slicer.push(piece);
    return (0,classify_evidence/* classifyEvidence */.M)({
        conclusions: [],
        annotations: [],
        slice: slicer.end(),
        workflowPath: options.workflowPath,
        isSelfHealing: options.isSelfHealing ?? false,
    }, library, options.minConfidence);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/patterns/load-pattern-library.js + 4 modules
var load_pattern_library = __webpack_require__(35389);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/ci-health/classified-lines.js
function classifiedLines(found, pattern) {
    if (found.pattern === undefined || pattern === undefined) {
        return [
            `${found.class}: ${found.name}`,
            ...(found.line === undefined ? [] : [`  last error  ${found.line}`]),
            'No pattern tells the cause. If it comes again, "sar ci-health learn" proposes one, which only names it until somebody says its class.',
        ];
    }
    const sure = `${Math.round(found.confidence * 100)} %${found.isAmbiguous ? ', the step could not be told apart' : ''}`;
    return [
        `${found.class}: ${found.name}`,
        `  pattern     ${found.pattern} (${found.family}), ${found.basis === 'ran' ? 'seen in logs that ran' : 'from documentation'}`,
        ...(found.line === undefined ? [] : [`  line        ${found.line}`]),
        ...(found.captures.length === 0 ? [] : [`  about       ${found.captures.join(', ')}`]),
        `  confidence  ${sure}`,
        `  cause       ${pattern.root_cause}`,
        ...pattern.fix_steps.map((step, index) => `  ${index === 0 ? 'mend' : '    '}        ${step}`),
        ...(found.isFixable && pattern.validation !== undefined
            ? [`  then        ${pattern.validation.command}: ${pattern.validation.expected}`]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/ci-health/log-pieces.js

const ARCHIVES = [
    ['PK\u0003\u0004', 'a ZIP archive'],
    ['\u001f\uFFFD', 'a gzip archive'],
];
const MOST_ODD = 0.1;
function* logPieces(pieces, name, onEmpty) {
    let isFirst = true;
    for (const piece of pieces) {
        if (piece === '')
            continue;
        if (isFirst)
            expectText(piece, name);
        isFirst = false;
        yield piece;
    }
    if (isFirst)
        onEmpty();
}
function expectText(piece, name) {
    const archive = ARCHIVES.find(([beginning]) => piece.startsWith(beginning));
    if (archive !== undefined)
        throw new user_error/* UserError */.y(`${name} is ${archive[1]}: unpack it, and give the log of one job`);
    let odd = 0;
    for (const char of piece)
        if (char === '\0' || char === '\uFFFD')
            odd += 1;
    if (odd > piece.length * MOST_ODD)
        throw new user_error/* UserError */.y(`${name} is no text in UTF-8; where PowerShell wrote it, use "Out-File -Encoding utf8"`);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/ci-health/ci-health-classify.js










const ciHealthClassify = {
    name: 'ci-health classify',
    summary: 'say why the job failed that wrote a log; reads a file or standard input, and no network',
    positionals: 'LOGFILE',
    maxPositionals: 1,
    details: 'Takes the log of a job as GitHub gives it, the output of "gh run view --log", or what a tool printed; "-" reads standard input. In a checkout the failure patterns of its baseline count too. Exit code 0, also for an unknown cause.',
    options: [
        { name: 'format', short: 'f', value: 'FORMAT', choices: ['text', 'json'], help: 'text or json (default text)' },
        {
            name: 'workflow',
            value: 'PATH',
            help: 'file of the workflow that the job belongs to, for patterns that name files and workflows that heal',
        },
        options/* BASELINE */.Um,
    ],
    examples: ['sar ci-health classify build.log', 'gh run view 123 --log-failed | sar ci-health classify -'],
    async run(given, io) {
        const [file] = given.positionals;
        if (file === undefined)
            throw new user_error/* UserError */.y('which log? Give a file, or "-" for standard input');
        const { library, baseline } = await patternsHere(given.value('baseline'), io);
        const name = file === '-' ? 'standard input' : file;
        const pieces = file === '-' ? io.inputPieces() : (0,read_text_pieces/* readTextPieces */.Z)((0,external_node_path_.resolve)(io.workingDirectory, file));
        const log = logPieces(pieces, name, () => io.err(`${(0,terminal_safe/* terminalSafe */.k)(name)} is empty\n`));
        const classification = classifyLog(log, library, {
            minConfidence: baseline.ci['min-confidence'],
            ...workflowFacts(given.value('workflow'), baseline),
        });
        const pattern = library.patterns.find((entry) => entry.pattern.pattern_id === classification.pattern)?.pattern;
        if (given.value('format') === 'json')
            io.out((0,json_text/* jsonText */.s)(documentOf(classification, pattern)));
        else
            io.out((0,render_audit/* linesText */.zu)(classifiedLines(classification, pattern).map(terminal_safe/* terminalSafe */.k)));
        return 0;
    },
};
async function patternsHere(baselinePath, io) {
    const tree = (0,checkout_tree/* checkoutTree */.p)((0,git_facts/* rootOf */.I5)(io.workingDirectory));
    const { baseline } = await (0,lib_survey/* openSurvey */.ji)(tree, baselinePath);
    return { library: await (0,load_pattern_library/* loadPatternLibrary */.Y)(await (0,own_patterns/* ownPatterns */.Y)(tree, baseline)), baseline };
}
function workflowFacts(path, { ci }) {
    if (path === undefined)
        return {};
    return { workflowPath: path, isSelfHealing: ci['self-healing'].some((glob) => (0,paths_glob/* compileGlob */.SO)(glob).matches(path)) };
}
function documentOf(classification, pattern) {
    const { class: failureClass, pattern: id, name, family, confidence, isFixable, line, captures, isAmbiguous, basis } = classification;
    return {
        schema: 'sar.ci-classification/1',
        class: failureClass,
        pattern: id ?? null,
        name,
        family,
        confidence,
        fixable: isFixable,
        line: line ?? null,
        captures: [...captures],
        ambiguous: isAmbiguous,
        basis: basis ?? null,
        root_cause: pattern?.root_cause ?? null,
        fix_steps: [...(pattern?.fix_steps ?? [])],
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/patterns/read-failure-patterns.js + 1 modules
var read_failure_patterns = __webpack_require__(70918);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory-files.js
var state_directory_files = __webpack_require__(42914);
// EXTERNAL MODULE: ./lib/staged/node_modules/yaml/browser/index.js + 71 modules
var browser = __webpack_require__(66889);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/edit/edit-failure-patterns.js


const HEADER = '# Failure patterns of this repository: `ci.patterns` of the baseline names this file.\n';
function editFailurePatterns(text, path, { counts, additions }) {
    const document = (0,browser/* parseDocument */.Tp)(text, { uniqueKeys: true });
    const [problem] = document.errors;
    const isEmpty = document.contents === null;
    if (problem !== undefined || !(isEmpty || (0,browser/* isSeq */.oP)(document.contents))) {
        const why = problem === undefined ? 'it is no list of patterns' : `it is not valid YAML: ${problem.message}`;
        throw new user_error/* UserError */.y(`${path} cannot be added to: ${why}`, { places: [{ file: path }] });
    }
    const counted = setCounts(document, counts) ? document.toString({ lineWidth: 0 }) : text;
    if (additions.length === 0)
        return counted;
    const isBlock = isEmpty || ((0,browser/* isSeq */.oP)(document.contents) && document.contents.flow !== true);
    const entries = isBlock ? undefined : document.toJS();
    const base = isBlock ? counted : Array.isArray(entries) && entries.length > 0 ? (0,browser/* stringify */.As)(entries, { lineWidth: 0 }) : '';
    const start = base.trim() === '' ? HEADER : base.endsWith('\n') ? base : `${base}\n`;
    return start + (0,browser/* stringify */.As)(additions, { lineWidth: 0 });
}
function setCounts(document, counts) {
    if (!(0,browser/* isSeq */.oP)(document.contents))
        return false;
    let isChanged = false;
    for (const [index, entry] of document.contents.items.entries()) {
        const id = (0,browser/* isMap */.jh)(entry) ? entry.get('pattern_id') : undefined;
        const metadata = typeof id === 'string' ? counts.get(id) : undefined;
        for (const [key, value] of Object.entries(metadata ?? {})) {
            if (document.getIn([index, 'metadata', key]) === value)
                continue;
            document.setIn([index, 'metadata', key], value);
            isChanged = true;
        }
    }
    return isChanged;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/examine/normalise-cause.js
var normalise_cause = __webpack_require__(62658);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/learn/expression-of.js

const MAX_EXPRESSION = 500;
const MIN_LETTERS = 12;
const CAPTURES = {
    time: String.raw `([\d:.,TZ+-]+(?:[ T][\d:.,Z+-]+)?)`,
    duration: String.raw `(\d+(?:\.\d+)? ?[a-zµ]+)`,
    id: String.raw `([0-9A-Fa-fx-]+)`,
    path: String.raw `([^\s'":,;()\[\]]+)`,
    number: String.raw `(\d+(?:\.\d+)*)`,
};
function expressionOf(line) {
    let expression = String.raw `^\s*`;
    let letters = 0;
    for (const { text, kind } of (0,normalise_cause/* causeParts */.O)(line.replace(/^[\t\n\f\r ]+/, ''))) {
        const next = kind === 'same' ? escaped(text) : CAPTURES[kind];
        if (kind === 'same')
            letters += text.match(/\p{L}/gu)?.length ?? 0;
        if (expression.length + next.length > MAX_EXPRESSION) {
            if (kind === 'same')
                expression += escaped(text.slice(0, Math.floor((MAX_EXPRESSION - expression.length) / 5)));
            break;
        }
        expression += next;
    }
    return letters < MIN_LETTERS ? undefined : expression;
}
function escaped(text) {
    return text
        .replace(/[\\.+*?()|[\]{}^$]/g, String.raw `\$&`)
        .replace(/[\t\n\f\r ]+/g, String.raw `\s+`)
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '.');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/learn/propose-patterns.js

const MIN_RUNS = 3;
const ID = /^LEARNED_(\d{3})$/;
const MAX_ID = 999;
const UNJUDGED = 0.5;
function proposePatterns(groups, existing, { asOf, minRuns = MIN_RUNS }) {
    const expressions = new Set(existing.flatMap(({ detection }) => detection.error_signatures));
    let number = Math.max(0, ...existing.map(({ pattern_id }) => Number(ID.exec(pattern_id)?.[1] ?? 0)));
    const proposals = [];
    for (const group of groups) {
        const { pattern, line } = group.classification;
        if (pattern !== undefined || line === undefined || group.runs < minRuns || number >= MAX_ID)
            continue;
        const expression = expressionOf(line);
        if (expression === undefined || expressions.has(expression))
            continue;
        expressions.add(expression);
        number += 1;
        proposals.push(proposal(`LEARNED_${String(number).padStart(3, '0')}`, expression, line, group, asOf));
    }
    return proposals;
}
function proposal(id, expression, line, group, asOf) {
    const shown = visible(line);
    const [source] = group.examples;
    const places = `${group.runs} runs of ${group.workflows.slice(0, 5).map(visible).join(', ')}`;
    return {
        pattern_id: id,
        name: `Not recognised: ${shown}`.slice(0, 200),
        category: 'unknown',
        class: 'unknown',
        priority: 4,
        severity: 'P3',
        detection: { error_signatures: [expression] },
        root_cause: `Not known yet. ${places} failed with this line from ${group.firstAt} to ${group.lastAt}: ${shown}`.slice(0, 1000),
        fix_steps: ['Look at the runs, and write here what mends them.', 'Choose class, category, priority and severity.'],
        metadata: {
            discovered: asOf,
            confidence: UNJUDGED,
            reuse_count: group.runs,
            evidence: 'ran',
            ...(source !== undefined && source.length <= 500 && { source }),
        },
    };
}
function visible(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ').trim();
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/learn/count-reuse.js
const PASSING = new Set(['flaky-test', 'infrastructure', 'dependency-network']);
const FAILING = new Set(['code-regression', 'configuration']);
const PRIOR = 2;
const MAX_PRIOR = 50;
function countReuse(patterns, uses) {
    const byPattern = new Map();
    for (const use of uses) {
        const id = use.classification.pattern;
        if (id === undefined)
            continue;
        const known = byPattern.get(id);
        if (known === undefined)
            byPattern.set(id, [use]);
        else
            known.push(use);
    }
    return patterns.map((pattern) => {
        const own = byPattern.get(pattern.pattern_id);
        return own === undefined ? pattern : counted(pattern, own);
    });
}
function counted(pattern, uses) {
    const { confidence, reuse_count } = pattern.metadata;
    const kind = pattern.class ?? 'code-regression';
    const told = PASSING.has(kind) ? 'passed' : FAILING.has(kind) ? 'failed' : undefined;
    const observed = told === undefined ? [] : uses.filter(({ ranAgain }) => ranAgain !== undefined);
    const agreeing = observed.filter(({ ranAgain }) => ranAgain === told).length;
    const weight = Math.min(MAX_PRIOR, Math.max(PRIOR, reuse_count));
    const share = (confidence * weight + agreeing) / (weight + observed.length);
    return {
        ...pattern,
        metadata: {
            ...pattern.metadata,
            confidence: observed.length === 0 ? confidence : Math.round(share * 1000) / 1000,
            reuse_count: reuse_count + uses.length,
        },
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/ci-health/without-secrets.js
var without_secrets = __webpack_require__(31945);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/ci-health/learn-patterns.js



const PATTERNS_PATH = '.github/failure-patterns.yml';
function learnPatterns({ health, others, file, minRuns }) {
    const { until } = health.window;
    const told = health.groups.filter(({ classification }) => !(0,without_secrets/* isWithheld */.Ys)(classification.line));
    const proposals = proposePatterns(told, [...others, ...file.patterns], {
        asOf: health.at.slice(0, 10),
        ...(minRuns !== undefined && { minRuns }),
    }).map((proposal) => ({ ...proposal, metadata: { ...proposal.metadata, counted_until: until } }));
    const counts = new Map();
    for (const pattern of file.patterns) {
        const uses = usesOf(health, pattern);
        const [after] = countReuse([pattern], uses);
        if (uses.length === 0 || after === undefined)
            continue;
        const { confidence, reuse_count } = after.metadata;
        counts.set(pattern.pattern_id, { confidence, reuse_count, counted_until: until });
    }
    const text = editFailurePatterns(file.text, file.path, { counts, additions: proposals });
    return { text, proposals, counted: [...counts.keys()] };
}
function usesOf({ failedRuns }, { pattern_id, metadata }) {
    const until = metadata.counted_until === undefined ? -Infinity : Date.parse(metadata.counted_until);
    return failedRuns.flatMap(({ classification, createdAt, ranAgain }) => classification?.pattern === pattern_id && Date.parse(createdAt) > until ? [{ classification, ranAgain }] : []);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(55617);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/diff-text.js
var diff_text = __webpack_require__(39687);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/offer-as-pull-request.js
var offer_as_pull_request = __webpack_require__(99715);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/ci-health/offer-patterns.js

const LEARN_BRANCH = 'sar/failure-patterns';
const BODY = [
    'A proposed pattern has the class `unknown`. Choose its class, category and priority, say what mends the failure, or remove it.',
    'Commit what you change to this branch: SAR leaves it as it is. After the merge, or to decline, delete the branch, so that the next proposal begins at the new head.',
];
async function offerPatterns(opened, { path, before, text, what }) {
    const body = [`From the failed runs of CI: ${what}.`, ...BODY].join('\n\n');
    return [
        await (0,offer_as_pull_request/* offerAsPullRequest */.N)(opened, { from: LEARN_BRANCH, path, before, text, title: 'Learn failure patterns from CI', body }, what),
    ];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/ci-health/ci-health-learn.js










const MAX_BYTES = 1_048_576;
const ciHealthLearn = {
    name: 'ci-health learn',
    summary: 'propose failure patterns from unknown failures that repeat, and count the matches of your own patterns',
    positionals: '',
    maxPositionals: 0,
    details: 'Shows the change of the pattern file as a diff and writes it into the checkout: the first file of `ci.patterns`, else .github/failure-patterns.yml. A proposal has the class `unknown`: it gives the failure a name, and a person says what it means. Counts run from where the last ones ended. A pull request needs Contents: write and Pull requests: write too.',
    options: [
        live_options/* DRY_RUN */.yE,
        {
            name: 'pull-request',
            help: `offer the change as a pull request from the branch ${LEARN_BRANCH}, and write nothing into the checkout`,
        },
        { name: 'min-runs', value: 'N', help: 'failed runs that must have the same unknown cause (default 3)' },
        ...WATCH_OPTIONS,
    ],
    examples: ['sar ci-health learn --dry-run', 'sar ci-health learn --since 30d', 'sar ci-health learn --pull-request'],
    async run(given, io) {
        const minRuns = (0,live_options/* countOption */.D3)(given, 'min-runs', { min: 2, max: 1000 });
        const opened = await openWatch(given, io, { mayBeginFile: true });
        const { health, notes } = (0,expect_known/* expectKnown */.P)(opened.watch);
        for (const note of notes)
            io.err(`${(0,terminal_safe/* terminalSafe */.k)(note)}\n`);
        const [path = PATTERNS_PATH] = opened.baseline.ci.patterns;
        const file = await patternFile(opened, path);
        const inFile = new Set(file.patterns.map(({ pattern_id: id }) => id));
        const others = [...(await (0,load_pattern_library/* shippedPatterns */.L)()), ...opened.own.filter(({ pattern_id: id }) => !inFile.has(id))];
        const before = file.text ?? '';
        const learned = learnPatterns({ health, others, file: { ...file, text: before }, ...(minRuns !== undefined && { minRuns }) });
        if (learned.text === before) {
            io.err('nothing to learn: no unknown failure repeats, and no pattern of the file matched anew\n');
            return 0;
        }
        io.out((0,diff_text/* diffText */.N)(path, before, learned.text, io));
        const what = `${(0,count_words/* countOf */.pq)(learned.proposals.length, 'proposal')}, counts of ${(0,count_words/* countOf */.pq)(learned.counted.length, 'pattern')}`;
        if (given.flag('dry-run'))
            io.err(`dry run: nothing was written; ${what}\n`);
        else if (given.flag('pull-request')) {
            for (const line of await offerPatterns(opened, { path, before: file.text, text: learned.text, what }))
                io.err(`${line}\n`);
        }
        else {
            (0,state_directory_files/* writeInside */.Mt)(opened.root, path, learned.text);
            io.err(`wrote ${(0,terminal_safe/* terminalSafe */.k)(path)}: ${what}\n`);
        }
        if (!isNamed(opened.baseline, path))
            io.err(`the baseline does not read the file yet: add ${(0,terminal_safe/* terminalSafe */.k)(path)} to \`ci.patterns\`\n`);
        return 0;
    },
};
async function patternFile({ survey }, path) {
    const content = survey.tree.read(path, MAX_BYTES);
    if (content.kind === 'absent')
        return { path, text: undefined, patterns: [] };
    if (content.kind !== 'text')
        throw new user_error/* UserError */.y(`${path} is no file of failure patterns that can be written: it is ${WORDS[content.kind]}`);
    return { path, text: content.text, patterns: await (0,read_failure_patterns/* readFailurePatterns */.E)(content.text, path) };
}
const WORDS = {
    binary: 'no text',
    'too-large': `larger than ${MAX_BYTES} bytes`,
    outside: 'outside of the checkout',
    unreadable: 'not readable',
};
function isNamed({ ci }, path) {
    return ci.patterns.includes(path);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/ci-health/ci-health-commands.js



const CI_HEALTH_COMMANDS = [ciHealth, ciHealthClassify, ciHealthLearn];


/***/ }),

/***/ 57785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ whileWaiting)
/* harmony export */ });
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23771);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77072);

async function whileWaiting({ err, progressColumns }, text, act) {
    if (progressColumns === undefined)
        return act();
    err((0,_sar_report__WEBPACK_IMPORTED_MODULE_0__/* .cutEnd */ .ym)(`${(0,_sar_report__WEBPACK_IMPORTED_MODULE_1__/* .terminalSafe */ .k)(text)} …`, progressColumns - 1));
    try {
        return await act();
    }
    finally {
        err('\r\u001b[K');
    }
}


/***/ }),

/***/ 39687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ diffText)
/* harmony export */ });
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53408);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94198);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80519);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51249);
/* harmony import */ var _render_audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23370);



function diffText(path, before, after, io) {
    return (0,_render_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .linesText */ .zu)((0,_sar_report__WEBPACK_IMPORTED_MODULE_1__/* .terminalDiff */ .c)((0,_sar_report__WEBPACK_IMPORTED_MODULE_2__/* .unifiedDiff */ .W)(path, before, after), (0,_io_js__WEBPACK_IMPORTED_MODULE_3__/* .wantsColor */ .z)(io, false) ? _sar_report__WEBPACK_IMPORTED_MODULE_4__/* .ANSI_PALETTE */ .C : _sar_report__WEBPACK_IMPORTED_MODULE_4__/* .PLAIN_PALETTE */ .J));
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

/***/ 99715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ offerAsPullRequest)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5533);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55393);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77072);
/* harmony import */ var _sar_rescue__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98046);
/* harmony import */ var _expect_known_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53453);




const CHANGE_WORDS = {
    committed: (url, what) => `offered in ${url}: ${what}`,
    same: (url) => `this is offered already: ${url}`,
    left: (url) => `an earlier proposal waits and was left as it is: merge or close ${url}, delete its branch, and run this again`,
};
async function offerAsPullRequest({ repository, live }, offer, what) {
    const { branchWriter, defaultBranch, haltSwitch, issueBoard } = await Promise.all(/* import() */[__webpack_require__.e(8586), __webpack_require__.e(3754), __webpack_require__.e(1620), __webpack_require__.e(4937), __webpack_require__.e(1842), __webpack_require__.e(7791)]).then(__webpack_require__.bind(__webpack_require__, 67889));
    const name = `${repository.owner}/${repository.repo}`;
    const guard = (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .guardHalt */ .J4)(haltSwitch(issueBoard(live.client, name)));
    const verdict = await guard.check();
    if (!verdict.isAllowed)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(verdict.reason);
    const into = (0,_expect_known_js__WEBPACK_IMPORTED_MODULE_2__/* .expectKnown */ .P)(await defaultBranch(live.client, name));
    const { url, change } = (0,_expect_known_js__WEBPACK_IMPORTED_MODULE_2__/* .expectKnown */ .P)(await (0,_sar_rescue__WEBPACK_IMPORTED_MODULE_3__/* .offerFile */ .p)({ ...offer, into }, (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .haltedBranch */ .V)(branchWriter(live.client, name), guard)));
    return (0,_sar_report__WEBPACK_IMPORTED_MODULE_5__/* .terminalSafe */ .k)(CHANGE_WORDS[change](url, what));
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

/***/ 72346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function blobId(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1')
        .update(`blob ${Buffer.byteLength(text)}\0${text}`, 'utf8')
        .digest('hex');
}


/***/ }),

/***/ 84416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ blobsOnBranch)
/* harmony export */ });
/* unused harmony export foldersOf */
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27339);

const LEVELS = 3;
const MAX_TRIES = 3;
async function blobsOnBranch(branch, paths, writer) {
    for (let tries = 1;; tries++) {
        const heads = new Set();
        const blobs = new Map();
        for (const folder of foldersOf(paths)) {
            const part = await writer.filesAt(branch, folder);
            if (!part.known || part.value === undefined)
                return part;
            heads.add(part.value.head);
            for (const [path, id] of part.value.blobs)
                blobs.set(path, id);
        }
        const [head = '', ...others] = heads;
        if (others.length === 0)
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)({ head, blobs });
        if (tries === MAX_TRIES)
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `the branch ${branch} was moved by others all the time`);
    }
}
function foldersOf(paths) {
    const folders = [...new Set(paths.map((path) => path.split('/').slice(0, -1).join('/')))].toSorted((a, b) => depth(a) - depth(b));
    const asked = [];
    for (const folder of folders) {
        const isRead = asked.some((above) => above !== '' && folder.startsWith(`${above}/`) && depth(folder) - depth(above) <= LEVELS);
        if (!isRead)
            asked.push(folder);
    }
    return asked;
}
function depth(folder) {
    return folder === '' ? 0 : folder.split('/').length;
}


/***/ }),

/***/ 86539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ offerChanges)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27339);
/* harmony import */ var _blob_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72346);
/* harmony import */ var _blobs_on_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84416);



const MAX_TRIES = 3;
async function offerChanges(offer, writer) {
    const { into, from, changes } = offer;
    if (from === into)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `the branch ${into} is never written to`);
    if (changes.length === 0)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', 'there is no change to offer');
    const start = offer.at === undefined ? await headThatHolds(offer, writer) : { known: true, value: offer.at };
    if (!start.known)
        return start;
    const created = await writer.createBranch(from, start.value);
    if (!created.known)
        return created;
    for (let tries = 0; tries < MAX_TRIES; tries++) {
        const head = await (0,_blobs_on_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .blobsOnBranch */ .w)(from, paths(changes), writer);
        if (!head.known)
            return head;
        if (head.value === undefined)
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `the branch ${from} is gone`);
        const open = notYetThere(changes, head.value.blobs);
        if (open === 'left')
            return opened(offer, writer, 'left');
        if (open.length === 0)
            return opened(offer, writer, 'same');
        const outcome = await writer.commit({
            branch: from,
            expectedHead: head.value.head,
            message: offer.title,
            additions: open.flatMap(({ path, after }) => (after === undefined ? [] : [{ path, text: after }])),
            deletions: open.flatMap(({ path, after }) => (after === undefined ? [path] : [])),
        });
        if (outcome.outcome === 'committed')
            return opened(offer, writer, 'committed');
        if (outcome.outcome === 'protected')
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('forbidden', outcome.detail);
        if (outcome.outcome === 'failed')
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)(outcome.reason, outcome.detail);
    }
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `the branch ${from} moved ${MAX_TRIES} times`);
}
async function headThatHolds({ into, changes }, writer) {
    const base = await (0,_blobs_on_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .blobsOnBranch */ .w)(into, paths(changes), writer);
    if (!base.known)
        return base;
    if (base.value === undefined)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `there is no branch ${into}`);
    const { blobs } = base.value;
    const other = changes.find(({ path, before }) => blobs.get(path) !== idOf(before));
    if (other !== undefined)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `${other.path} is another file here than on the branch ${into}: pull, or push what you changed, and try again`);
    return { known: true, value: base.value.head };
}
function notYetThere(changes, blobs) {
    const open = [];
    for (const change of changes) {
        const blob = blobs.get(change.path);
        if (blob === idOf(change.after))
            continue;
        if (blob !== idOf(change.before))
            return 'left';
        open.push(change);
    }
    return open;
}
function idOf(text) {
    return text === undefined ? undefined : (0,_blob_id_js__WEBPACK_IMPORTED_MODULE_2__/* .blobId */ .z)(text);
}
function paths(changes) {
    return changes.map(({ path }) => path);
}
async function opened(offer, writer, change) {
    const { from, into, title, body } = offer;
    const answer = await writer.openPullRequest({ from, into, title, body });
    return answer.known ? { known: true, value: { ...answer.value, change } } : answer;
}


/***/ }),

/***/ 98046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ offerFile)
/* harmony export */ });
/* harmony import */ var _offer_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86539);

async function offerFile(offer, writer) {
    const { into, from, path, before, text, title, body } = offer;
    const change = { path, after: text, ...(before !== undefined && { before }) };
    return (0,_offer_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .offerChanges */ .q)({ into, from, changes: [change], title, body }, writer);
}


/***/ })

};
