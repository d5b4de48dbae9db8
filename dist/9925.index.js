export const id = 9925;
export const ids = [9925];
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

/***/ 91586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ readHiddenMarker),
/* harmony export */   v3: () => (/* binding */ MAX_MARKER_LENGTH),
/* harmony export */   z0: () => (/* binding */ hiddenMarker)
/* harmony export */ });
/* harmony import */ var _json_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39455);

const MAX_MARKER_LENGTH = 4000;
function hiddenMarker(name, value) {
    const json = JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
    const marker = `<!-- ${name} ${json} -->`;
    if (marker.length > MAX_MARKER_LENGTH)
        throw new Error(`the marker ${name} is longer than ${MAX_MARKER_LENGTH} characters`);
    return marker;
}
function readHiddenMarker(name, body) {
    const start = `<!-- ${name} `;
    let at = body.indexOf(start);
    while (at > 0 && body[at - 1] !== '\n')
        at = body.indexOf(start, at + 1);
    if (at < 0)
        return { kind: 'none' };
    const text = body.slice(at + start.length, at + MAX_MARKER_LENGTH);
    const end = text.indexOf('-->');
    const json = end < 0 ? undefined : (0,_json_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readStrictJson */ .Sr)(text.slice(0, end).trim());
    if (json?.ok !== true || json.value === null || typeof json.value !== 'object' || Array.isArray(json.value))
        return { kind: 'unreadable' };
    return { kind: 'object', value: json.value };
}


/***/ }),

/***/ 39097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isOwnIssue)
/* harmony export */ });
const WORKFLOWS = 'github-actions[bot]';
function isOwnIssue(issue, author) {
    if (author === undefined)
        return issue.isTrusted;
    if (issue.author === author || issue.author === `${author}[bot]`)
        return true;
    return issue.isTrusted && (issue.author === WORKFLOWS || !issue.author.endsWith('[bot]'));
}


/***/ }),

/***/ 39032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ whyLost)
/* harmony export */ });
/* harmony import */ var _own_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39097);

const MEND = 'give a token whose account has a role in the repository, such as GITHUB_TOKEN with "issues: write"';
function whyLost(issue, needed, author) {
    const given = new Set(issue.labels.map((label) => label.toLowerCase()));
    const lost = needed.filter((label) => !given.has(label.toLowerCase()));
    if (lost.length > 0)
        return `its label ${lost.map((label) => `\`${label}\``).join(', ')} was dropped, without which no run finds it: ${MEND}`;
    if (!(0,_own_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnIssue */ .S)(issue, author))
        return `it was written by somebody without a role in the repository, whom no later run believes: ${MEND}`;
    return undefined;
}


/***/ }),

/***/ 39455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ MAX_JSON_BYTES),
/* harmony export */   Sr: () => (/* binding */ readStrictJson)
/* harmony export */ });
/* unused harmony export MAX_JSON_DEPTH */
const MAX_JSON_BYTES = 65_536;
const MAX_JSON_DEPTH = 8;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const PLAIN_TEXT = /[^"\\\u0000-\u001f]*/y;
const SPACE = /[ \t\n\r]*/y;
const ESCAPES = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
class Refusal extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
function readStrictJson(text) {
    try {
        if (text.length > MAX_JSON_BYTES || Buffer.byteLength(text, 'utf8') > MAX_JSON_BYTES) {
            throw new Refusal(`the document is larger than ${MAX_JSON_BYTES} bytes`, 0);
        }
        if (text.startsWith('\ufeff'))
            throw new Refusal('the document begins with a byte-order mark', 0);
        return { ok: true, value: new Reader(text).document() };
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        return { ok: false, problem: { message: error.message, ...placeOf(text, error.offset) } };
    }
}
function placeOf(text, offset) {
    const before = text.slice(0, offset);
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
class Reader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    document() {
        const value = this.#value(0);
        if (this.#at < this.#text.length)
            throw new Refusal('there is text behind the document', this.#at);
        return value;
    }
    #value(depth) {
        this.#match(SPACE);
        const value = this.#bare(depth);
        this.#match(SPACE);
        return value;
    }
    #bare(depth) {
        const char = this.#text[this.#at];
        if (char === undefined)
            throw new Refusal('the document ends where a value should be', this.#at);
        if (char === '{' || char === '[') {
            if (depth === MAX_JSON_DEPTH)
                throw new Refusal(`nesting is deeper than ${MAX_JSON_DEPTH}`, this.#at);
            return char === '{' ? this.#object(depth + 1) : this.#array(depth + 1);
        }
        if (char === '"')
            return this.#string();
        for (const [word, value] of [
            ['true', true],
            ['false', false],
            ['null', null],
        ]) {
            if (this.#text.startsWith(word, this.#at)) {
                this.#at += word.length;
                return value;
            }
        }
        return this.#number();
    }
    #number() {
        const start = this.#at;
        const digits = this.#match(NUMBER);
        if (digits === '')
            throw new Refusal('this is no JSON value', start);
        const value = Number(digits);
        if (!Number.isFinite(value))
            throw new Refusal('the number is too large', start);
        return value;
    }
    #object(depth) {
        const object = Object.create(null);
        this.#at++;
        this.#match(SPACE);
        if (this.#takes('}'))
            return object;
        do {
            this.#match(SPACE);
            const start = this.#at;
            if (this.#text[start] !== '"')
                throw new Refusal('a key in double quotes is expected', start);
            const key = this.#string();
            if (FORBIDDEN_KEYS.has(key))
                throw new Refusal(`the key ${JSON.stringify(key)} is not allowed`, start);
            if (key in object)
                throw new Refusal('the key is given twice', start);
            this.#match(SPACE);
            if (!this.#takes(':'))
                throw new Refusal('`:` is expected', this.#at);
            object[key] = this.#value(depth);
        } while (this.#takes(','));
        if (!this.#takes('}'))
            throw new Refusal('`,` or `}` is expected', this.#at);
        return object;
    }
    #array(depth) {
        const items = [];
        this.#at++;
        this.#match(SPACE);
        if (this.#takes(']'))
            return items;
        do
            items.push(this.#value(depth));
        while (this.#takes(','));
        if (!this.#takes(']'))
            throw new Refusal('`,` or `]` is expected', this.#at);
        return items;
    }
    #string() {
        const start = this.#at++;
        const parts = [];
        for (;;) {
            parts.push(this.#match(PLAIN_TEXT));
            const char = this.#text[this.#at];
            if (char === '"') {
                this.#at++;
                return parts.join('');
            }
            if (char === undefined)
                throw new Refusal('the text has no closing quote', start);
            if (char !== '\\')
                throw new Refusal('a control character in a text must be escaped', this.#at);
            parts.push(this.#escape());
        }
    }
    #escape() {
        const start = this.#at;
        const kind = this.#text[start + 1] ?? '';
        if (kind === 'u') {
            const digits = this.#text.slice(start + 2, start + 6);
            if (!/^[0-9a-fA-F]{4}$/.test(digits))
                throw new Refusal('`\\u` needs four hexadecimal digits', start);
            this.#at = start + 6;
            return String.fromCharCode(Number.parseInt(digits, 16));
        }
        const char = Object.hasOwn(ESCAPES, kind) ? ESCAPES[kind] : undefined;
        if (char === undefined)
            throw new Refusal('the escape is not known to JSON', start);
        this.#at = start + 2;
        return char;
    }
    #takes(char) {
        if (this.#text[this.#at] !== char)
            return false;
        this.#at++;
        return true;
    }
    #match(expression) {
        expression.lastIndex = this.#at;
        const found = expression.exec(this.#text)?.[0] ?? '';
        this.#at += found.length;
        return found;
    }
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

/***/ 17938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ SCHEDULE_STATES),
/* harmony export */   k: () => (/* binding */ CI_STATES)
/* harmony export */ });
const CI_STATES = ['ok', 'degraded', 'critical'];
const SCHEDULE_STATES = [
    'on-time',
    'never-ran',
    'overdue',
    'disabled-inactivity',
    'disabled-manually',
    'not-registered',
    'unknown',
];


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

/***/ 13449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readPercent)
/* harmony export */ });
const PERCENT = /^\d{1,3}(?:\.\d{1,2})?$/;
function readPercent(text) {
    const percent = PERCENT.test(text) ? Number(text) : Number.NaN;
    return percent <= 100 ? percent : undefined;
}


/***/ }),

/***/ 90446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ watchCi)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/read-percent.js
var read_percent = __webpack_require__(13449);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-variables/read-threshold.js

async function readThreshold(reader, target, name) {
    const answer = await reader.get(target, name);
    if (!answer.known)
        return { percent: undefined, warning: `The variable ${name} could not be read, so that the baseline decides: ${answer.detail}` };
    const text = answer.value?.value?.trim();
    if (text === undefined)
        return { percent: undefined, warning: undefined };
    const percent = (0,read_percent/* readPercent */.o)(text);
    if (percent !== undefined)
        return { percent, warning: undefined };
    return {
        percent: undefined,
        warning: `The variable ${name} holds ${(0,quote_untrusted/* quoteUntrusted */.X)(text, 40)}, which is no percent from 0 to 100 such as 12.5; the baseline decides.`,
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/find-alert.js
var find_alert = __webpack_require__(69880);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/issue-world.js
var issue_world = __webpack_require__(65608);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/next-memory.js + 1 modules
var next_memory = __webpack_require__(55663);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/read-alert-level.js




async function readAlertLevel(board, at, author) {
    const world = new issue_world/* IssueWorld */.c(board, at, author);
    const listed = await world.listAlerts();
    if (!listed.known)
        return listed;
    const found = (0,find_alert/* findAlert */.K)(world.alerts, at, author);
    if (found.kind === 'none' || found.kind === 'newer' || found.memory === undefined || (0,next_memory/* isQuiet */.r)(found.memory.state))
        return (0,answer/* known */.e)('ok');
    return (0,answer/* known */.e)(found.memory.level);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/look-at-ci.js
var look_at_ci = __webpack_require__(19970);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/patterns/load-pattern-library.js + 4 modules
var load_pattern_library = __webpack_require__(35389);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/ci-health/without-secrets.js
var without_secrets = __webpack_require__(31945);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/ci-health/watch-ci.js



async function watchCi(ports, options) {
    const notes = [];
    const degradedPercent = options.degradedPercent ?? (await thresholdOf(ports, options.settings, notes));
    const alertingAt = await openAlertLevel(ports.board, options, notes);
    const { settings, now, branches, since, repository, runningRunId, reservedRequests } = options;
    const answer = await (0,look_at_ci/* lookAtCi */.P)({
        history: ports.history,
        settings,
        now,
        library: await (0,load_pattern_library/* loadPatternLibrary */.Y)(options.ownPatterns),
        withTrend: true,
        ...(degradedPercent !== undefined && { degradedPercent }),
        ...(alertingAt !== undefined && { alertingAt }),
        ...(branches !== undefined && { branches }),
        ...(since !== undefined && { since }),
        ...(repository !== undefined && { repository }),
        ...(options.changedAt !== undefined && { changedAt: options.changedAt }),
        ...(runningRunId !== undefined && { runningRunId }),
        ...(reservedRequests !== undefined && { reservedRequests }),
    });
    return answer.known ? { known: true, value: { health: (0,without_secrets/* withoutSecrets */.cT)(answer.value), notes } } : answer;
}
async function thresholdOf({ reader, history }, settings, notes) {
    if (reader === undefined)
        return undefined;
    const [owner = '', repo = ''] = history.repository.split('/');
    const { percent, warning } = await readThreshold(reader, { scope: 'repo', owner, repo }, settings.variables.threshold);
    if (warning !== undefined)
        notes.push(warning);
    return percent;
}
async function openAlertLevel(board, { now, author }, notes) {
    if (board === undefined)
        return undefined;
    const level = await readAlertLevel(board, now, author);
    if (level.known)
        return level.value;
    notes.push(`Whether an alert is open could not be read, so this look is taken as the first one: ${level.detail}`);
    return undefined;
}


/***/ }),

/***/ 31945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ys: () => (/* binding */ isWithheld),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   f$: () => (/* binding */ shownText)
/* harmony export */ });
/* harmony import */ var _sar_rescue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95571);

const START = '[not shown: it looks as if it held a ';
function withoutSecrets(health) {
    return {
        ...health,
        groups: health.groups.map((group) => ({ ...group, classification: cleaned(group.classification) })),
        failedRuns: health.failedRuns.map((run) => run.classification === undefined ? run : { ...run, classification: cleaned(run.classification) }),
    };
}
function isWithheld(line) {
    return line?.startsWith(START) === true;
}
function cleaned(classification) {
    const { line, captures, name } = classification;
    return {
        ...classification,
        name: shownText(name),
        line: line === undefined ? undefined : shownText(line),
        captures: captures.map(shownText),
    };
}
function shownText(text) {
    const [secret] = (0,_sar_rescue__WEBPACK_IMPORTED_MODULE_0__/* .secretsIn */ .V)(text, { entropy: false });
    return secret === undefined ? text : `${START}${secret}]`;
}


/***/ }),

/***/ 32802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ beginningOf)
/* harmony export */ });
function beginningOf(text, most) {
    const characters = Array.from(text.slice(0, most * 2 + 1));
    return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}


/***/ }),

/***/ 31228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ ciHealthDocument)
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/present.js
function present(key, value) {
    return value === undefined ? {} : { [key]: value };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/failure-rows.js

function failedRunRow(run) {
    const { classification } = run;
    return {
        run_id: run.id,
        run_name: run.name,
        run_html_url: run.url,
        conclusion: run.conclusion,
        created_at: run.createdAt,
        pattern: classification?.family ?? 'unknown',
        jobs: run.jobs.map(({ name, url, step, pattern }) => ({ name, html_url: url, ...present('step', step), pattern })),
        path: run.path,
        attempt: run.attempt,
        self_healing: run.isSelfHealing,
        ...(classification !== undefined && { classification: classificationOf(classification) }),
    };
}
function familyCounts(runs) {
    const counts = new Map();
    for (const { pattern } of runs)
        counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
    return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
function classificationOf(classification) {
    return {
        class: classification.class,
        ...present('pattern_id', classification.pattern),
        pattern_name: classification.name,
        confidence: classification.confidence,
        fixable: classification.isFixable,
        evidence: classification.evidence,
        ...present('line', classification.line),
        captures: [...classification.captures],
        ambiguous: classification.isAmbiguous,
        ...present('basis', classification.basis),
    };
}
function failureGroupRow(group) {
    return {
        key: group.key,
        family: group.classification.family,
        ...classificationOf(group.classification),
        jobs: group.jobs,
        inferred_jobs: group.inferredJobs,
        runs: group.runs,
        workflows: [...group.workflows],
        first_at: group.firstAt,
        last_at: group.lastAt,
        examples: [...group.examples],
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/ci-health-document.js


function ciHealthDocument(health) {
    const { rate, cascade, counts, alert, lastGreen } = health;
    const failedRuns = health.failedRuns.map(failedRunRow);
    return {
        schema: 'sar.ci-health/1',
        generated_at: new Date(health.at).toISOString(),
        repository: health.repository,
        branch: health.branches.join(', '),
        days_analyzed: health.window.days,
        summary: { total_runs: rate.concluded, failed_runs: rate.failed, failure_rate: rate.share ?? 0 },
        pattern_distribution: familyCounts(failedRuns),
        failed_runs: failedRuns,
        cascade_analysis: {
            cascade_detected: cascade.isDetected,
            cascade_rate: cascade.share ?? 0,
            self_healing_count: cascade.selfHealingFailures,
            total_failures: cascade.failures,
        },
        branches: [...health.branches],
        window: { since: health.window.since, until: health.window.until },
        unit: health.unit,
        counts: {
            runs: counts.runs,
            attempts: counts.attempts,
            concluded: counts.concluded,
            failed: counts.failed,
            ignored: { ...counts.ignored },
            pending: counts.pending,
            excluded: counts.excluded,
        },
        rate: rateOf(rate),
        raw_rate: rateOf(health.rawRate),
        ...(health.before !== undefined && { before: rateOf(health.before) }),
        state: health.state,
        thresholds: { degraded: health.thresholds.degraded, critical: health.thresholds.critical },
        alert: { required: alert.isRequired, level: alert.level, why: alert.why },
        flaky: { commits: health.flaky.commits, of: health.flaky.of },
        days: health.days.map(({ day, concluded, failed }) => ({ day, concluded, failed })),
        workflows: health.workflows.map(targetOf),
        jobs: health.jobs.map(targetOf),
        job_sample: { runs: health.jobSample.runs, of: health.jobSample.of },
        ...(lastGreen !== undefined && { last_green: { sha: lastGreen.sha, runs: lastGreen.runs, pending: lastGreen.pending } }),
        groups: health.groups.map(failureGroupRow),
        examined: { failed_runs: health.examined.failedRuns, of: health.examined.of },
        schedules: health.schedules.map(scheduleOf),
        not_examined: health.notExamined.map(({ what, count, reason, detail }) => ({ what, ...present('count', count), reason, detail })),
        requests: health.requests,
    };
}
function targetOf(target) {
    return {
        path: target.path,
        workflow: target.workflow,
        ...present('job', target.job),
        rate: rateOf(target.rate),
        flaky: { commits: target.flaky.commits, of: target.flaky.of },
        duration: spreadOf(target.duration),
        queue: spreadOf(target.queue),
        recovery: spreadOf(target.recovery),
        longest_red_streak: target.longestRedStreak,
        current_red_streak: target.currentRedStreak,
        ...(target.before !== undefined && { before: rateOf(target.before) }),
        self_healing: target.isSelfHealing,
    };
}
function scheduleOf({ path, workflow, crons, state, lastRunAt, missedAt, nextAt, detail, }) {
    return {
        path,
        workflow,
        crons: crons.map(({ cron, timezone, line }) => ({ cron, ...present('timezone', timezone), ...present('line', line) })),
        state,
        ...present('last_run_at', lastRunAt),
        ...present('missed_at', missedAt),
        ...present('next_at', nextAt),
        detail,
    };
}
function rateOf({ failed, concluded, share, low, high }) {
    return { failed, concluded, ...present('share', share), ...present('low', low), ...present('high', high) };
}
function spreadOf({ median, p95, sample }) {
    return { ...present('median', median), ...present('p95', p95), sample };
}


/***/ }),

/***/ 37606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ ciHealthMarkdown)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(55617);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/bounded-markdown.js
var bounded_markdown = __webpack_require__(13484);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/cut-notice.js
var cut_notice = __webpack_require__(47466);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/markdown-table.js
var markdown_table = __webpack_require__(71597);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/step-summary-limit.js
var step_summary_limit = __webpack_require__(1924);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/markdown-safe.js
var markdown_safe = __webpack_require__(83003);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/variable-markdown.js
var variable_markdown = __webpack_require__(10783);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/beginning-of.js
var beginning_of = __webpack_require__(32802);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/cause-table.js




const COLUMNS = ['Cause', 'Class', '#Runs', '#Jobs', 'Sure', 'Last', 'Line', 'Examples'];
const MAX_LINE = 160;
const MAX_CAPTURES = 3;
const MAX_CAPTURE = 60;
function ciCauseSection(groups, heading) {
    return groups.length === 0 ? [] : [(0,markdown_table/* tableSection */.Y)(COLUMNS, groups.map(causeCells), { before: heading })];
}
function ciCauseTable(groups, most) {
    const shown = groups.slice(0, most);
    const table = shown.length === 0 ? undefined : tableSection(COLUMNS, shown.map(causeCells));
    return table === undefined ? '' : table.head + table.rows.join('');
}
function causeCells({ classification, jobs, inferredJobs, runs, lastAt, examples }) {
    const { pattern, name, class: failureClass, confidence, line, captures, isFixable, isAmbiguous } = classification;
    const id = pattern === undefined ? '' : ` ${(0,markdown_safe/* markdownCode */.D9)(pattern)}`;
    const what = captures.slice(0, MAX_CAPTURES).filter((capture) => capture !== '');
    const keys = what.length === 0 ? '' : `: ${what.map((capture) => (0,markdown_safe/* markdownCode */.D9)((0,beginning_of/* beginningOf */.V)(capture, MAX_CAPTURE))).join(', ')}`;
    const sure = pattern === undefined ? '' : `${confidence.toFixed(2)}${isAmbiguous ? ', step not certain' : ''}`;
    return [
        `${(0,markdown_safe/* markdownText */.p7)(name)}${id}${keys}${isFixable ? ' (known fix)' : ''}`,
        failureClass,
        (0,count_words/* groupedNumber */.O4)(runs),
        `${(0,count_words/* groupedNumber */.O4)(jobs)}${inferredJobs === 0 ? '' : ` + ${(0,count_words/* groupedNumber */.O4)(inferredJobs)} not read`}`,
        sure,
        (0,markdown_safe/* markdownText */.p7)(lastAt.slice(0, 10)),
        line === undefined ? '' : (0,markdown_safe/* markdownCode */.D9)((0,beginning_of/* beginningOf */.V)(line, MAX_LINE)),
        examples.map((url, index) => (0,markdown_safe/* markdownLink */.iQ)(String(index + 1), url)).join(' '),
    ];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/day-chart.js
const MAX_BARS = 90;
const MAX_LABELS = 14;
function ciDayChart(days, thresholds) {
    const shown = days.filter(({ day }) => /^\d{4}-\d\d-\d\d$/.test(day)).slice(-MAX_BARS);
    if (!shown.some(({ concluded }) => concluded > 0))
        return '';
    const bars = shown.map(({ failed, concluded }) => (concluded > 0 ? oneDecimal((failed / concluded) * 100) : 0));
    const top = Math.min(100, Math.ceil((Math.max(...bars, thresholds.degraded) + 1) / 10) * 10);
    const every = Math.ceil(shown.length / MAX_LABELS);
    const labels = shown.map(({ day }, index) => `"${index % every === 0 ? day.slice(5) : invisible(index)}"`);
    return [
        '```mermaid',
        'xychart-beta',
        '  title "Failures per day (percent)"',
        `  x-axis [${labels.join(', ')}]`,
        `  y-axis "percent" 0 --> ${top}`,
        `  bar [${bars.join(', ')}]`,
        ...(shown.length > 1 ? [`  line [${shown.map(() => oneDecimal(thresholds.degraded)).join(', ')}]`] : []),
        '```',
    ].join('\n');
}
function invisible(index) {
    return index.toString(2).replace(/./g, (digit) => (digit === '0' ? '\u200b' : '\u200c'));
}
function oneDecimal(value) {
    return Math.round(Math.min(100, Math.max(0, value)) * 10) / 10;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/not-examined-words.js
var not_examined_words = __webpack_require__(24908);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/rate-words.js
var rate_words = __webpack_require__(64151);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/schedule-choice.js
var schedule_choice = __webpack_require__(43814);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/duration-words.js
var duration_words = __webpack_require__(86369);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/target-choice.js
var target_choice = __webpack_require__(8066);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/target-tables.js







const MAX_JOB = 120;
function ciTargetSections(health) {
    return [
        ...section('### Failing workflows', ['Workflow', 'Failed', 'Trend', '#Red now', '#Longest red', 'Recovery (median)'], (0,target_choice/* failingWorkflows */.b)(health), (target) => [
            (0,markdown_safe/* markdownCode */.D9)(target.path),
            (0,rate_words/* ciCountsWords */.YO)(target.rate.failed, target.rate.concluded),
            (0,rate_words/* ciTrendWords */.bb)(target.rate, target.before),
            (0,count_words/* groupedNumber */.O4)(target.currentRedStreak),
            (0,count_words/* groupedNumber */.O4)(target.longestRedStreak),
            (0,duration_words/* durationWords */.S)(target.recovery.median),
        ]),
        ...section('### Flakiest', ['Workflow', 'Job', 'Commits that failed, then passed', 'Failed'], (0,target_choice/* flakiestTargets */.MD)(health), (target) => [
            ...nameCells(target),
            (0,rate_words/* ciCountsWords */.YO)(target.flaky.commits, target.flaky.of),
            (0,rate_words/* ciCountsWords */.YO)(target.rate.failed, target.rate.concluded),
        ]),
        ...section('### Slowest', ['Workflow', 'Job', 'Median', '95th percentile', 'Queued (95th)', '#Sample'], (0,target_choice/* slowestTargets */.OF)(health), (target) => [
            ...nameCells(target),
            (0,duration_words/* durationWords */.S)(target.duration.median),
            (0,duration_words/* durationWords */.S)(target.duration.p95),
            (0,duration_words/* durationWords */.S)(target.queue.p95),
            (0,count_words/* groupedNumber */.O4)(target.duration.sample),
        ]),
        ...sampleNote(health),
    ];
}
function section(heading, columns, targets, cells) {
    if (targets.length === 0)
        return [];
    const more = targets.length > target_choice/* MOST_TARGETS */.TE ? `, the first ${target_choice/* MOST_TARGETS */.TE} of ${(0,count_words/* groupedNumber */.O4)(targets.length)}` : '';
    return [(0,markdown_table/* tableSection */.Y)(columns, targets.slice(0, target_choice/* MOST_TARGETS */.TE).map(cells), { before: `${heading}${more}` })];
}
function nameCells({ path, job }) {
    return [(0,markdown_safe/* markdownCode */.D9)(path), (0,markdown_safe/* markdownCode */.D9)((0,beginning_of/* beginningOf */.V)(job ?? '', MAX_JOB))];
}
function sampleNote({ jobs, jobSample }) {
    if (jobs.length === 0)
        return [];
    const from = `${(0,count_words/* groupedNumber */.O4)(jobSample.runs)} of ${(0,count_words/* countOf */.pq)(jobSample.of, 'concluded run')}`;
    return [(0,markdown_table/* textSection */.V)(`Durations and figures of jobs are from a sample: ${from}.`)];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/summary-words.js
var summary_words = __webpack_require__(39945);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/ci-health-markdown.js















const MOST_EXPRESSIONS = 5;
const MAX_EXPRESSION = 60;
const COMMAND = 'sar ci-health';
function ciHealthMarkdown(health, options = {}) {
    const sections = [
        (0,markdown_table/* textSection */.V)(introduction(health, options).join('\n\n')),
        ...chartSection(health),
        ...ciCauseSection(health.groups, '### Causes'),
        ...examinedSection(health),
        ...scheduleSection(health),
        ...ciTargetSections(health),
        ...notExaminedSection(health),
    ];
    const notice = (0,cut_notice/* cutNotice */.z)({
        command: COMMAND,
        limitBytes: 0,
        linkTo: () => undefined,
        ...(options.jsonFile !== undefined && { jsonFile: options.jsonFile }),
    });
    return (0,bounded_markdown/* boundedMarkdown */.N)(sections, options.limitBytes ?? step_summary_limit/* MAX_STEP_SUMMARY_BYTES */.n, notice);
}
function introduction(health, { owner, runUrl }) {
    const { rate, unit, state, window, branches, alert } = health;
    const trend = (0,rate_words/* ciTrendWords */.bb)(rate, health.before);
    const where = branches.length === 0 ? '' : ` on ${branches.map(markdown_safe/* markdownCode */.D9).join(', ')}`;
    const when = `${(0,count_words/* countOf */.pq)(window.days, 'day')} to ${(0,variable_markdown/* minuteOf */.iA)(window.until)}`;
    const measured = `${(0,markdown_safe/* markdownCode */.D9)(health.repository)}${where}, ${when}. ${(0,summary_words/* countsWords */.Mm)(health)}.`;
    const green = (0,summary_words/* lastGreenWords */.Pp)(health.lastGreen, (sha) => (0,markdown_safe/* markdownLink */.iQ)((0,markdown_safe/* markdownCode */.D9)(sha.slice(0, 10)), commitUrl(health, sha, runUrl)));
    return [
        `## CI health: ${rate_words/* CI_STATE_WORDS */.LH[state]}`,
        `**${capital((0,rate_words/* ciRateWords */.qA)(rate, unit))}.**${trend === '' ? '' : ` ${capital(trend)}.`}`,
        measured,
        `${alert.isRequired ? '**Alert**' : 'No alert'}: ${(0,markdown_safe/* markdownText */.p7)(alert.why)}.`,
        ...(0,summary_words/* cascadeWords */.Sl)(health),
        [green, ...(0,summary_words/* flakyWords */.Xy)(health)].join(' '),
        ...(owner === undefined || state === 'ok' ? [] : [`Owner: ${(0,markdown_safe/* markdownText */.p7)(owner)}.`]),
        ...(runUrl === undefined ? [] : [(0,markdown_safe/* markdownLink */.iQ)('The run that measured', runUrl)]),
    ];
}
function commitUrl({ repository, failedRuns }, sha, runUrl = '') {
    const [origin] = /^https:\/\/[\w.-]+(?::\d+)?\//.exec(failedRuns[0]?.url ?? runUrl) ?? [];
    return origin === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[0-9a-f]+$/.test(sha)
        ? undefined
        : `${origin}${repository}/commit/${sha}`;
}
function chartSection({ days, thresholds }) {
    const chart = ciDayChart(days, thresholds);
    const line = days.length > 1 ? `; the line is the threshold of ${thresholds.degraded} %` : '';
    const words = `Failures of each day (UTC) in percent of what concluded${line}.`;
    return chart === '' ? [] : [(0,markdown_table/* textSection */.V)(`${words}\n\n${chart}`)];
}
function examinedSection({ examined, unit }) {
    if (examined.of === 0)
        return [];
    return [(0,markdown_table/* textSection */.V)(`The causes of ${examined.failedRuns} of ${(0,count_words/* countOf */.pq)(examined.of, (0,summary_words/* failedNoun */.Gs)(unit))} were looked for.`)];
}
function scheduleSection({ schedules }) {
    const rows = (0,schedule_choice/* silentSchedules */.G)(schedules).map(({ path, crons, state, detail }) => [
        (0,markdown_safe/* markdownCode */.D9)(path),
        schedule_choice/* SCHEDULE_STATE_WORDS */.y[state],
        expressions(crons),
        (0,markdown_safe/* markdownText */.p7)(detail),
    ]);
    return rows.length === 0 ? [] : [(0,markdown_table/* tableSection */.Y)(['Workflow', 'Schedule', 'Expressions', 'Why'], rows, { before: '### Schedules' })];
}
function expressions(crons) {
    const shown = crons
        .slice(0, MOST_EXPRESSIONS)
        .map(({ cron, timezone }) => (0,beginning_of/* beginningOf */.V)(timezone === undefined ? cron : `${cron} ${timezone}`, MAX_EXPRESSION));
    return `${shown.map(markdown_safe/* markdownCode */.D9).join(', ')}${crons.length > shown.length ? ', …' : ''}`;
}
function notExaminedSection({ notExamined }) {
    const rows = notExamined.map((one) => {
        const [what, count, why] = (0,not_examined_words/* notExaminedWords */.C)(one);
        return [(0,markdown_safe/* markdownText */.p7)(what), count, (0,markdown_safe/* markdownText */.p7)(why)];
    });
    return rows.length === 0 ? [] : [(0,markdown_table/* tableSection */.Y)(['What', '#Count', 'Why'], rows, { before: '### Not examined' })];
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 19458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ ciHealthText)
/* harmony export */ });
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55617);
/* harmony import */ var _safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31554);
/* harmony import */ var _safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77072);
/* harmony import */ var _terminal_display_width_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(23771);
/* harmony import */ var _variables_text_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32551);
/* harmony import */ var _beginning_of_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32802);
/* harmony import */ var _duration_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86369);
/* harmony import */ var _not_examined_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24908);
/* harmony import */ var _rate_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64151);
/* harmony import */ var _schedule_choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43814);
/* harmony import */ var _summary_words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39945);
/* harmony import */ var _target_choice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8066);












const MOST_CAUSES = 20;
const MAX_LINE = 300;
function ciHealthText(health, { columns, palette }) {
    const block = (heading, lines) => (lines.length === 0 ? [] : [palette.heading(heading), ...lines]);
    const table = (heading, rows) => block(heading, (0,_variables_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textTable */ .e)(rows, columns));
    const blocks = [
        block('Causes', causeLines(health, columns, palette)),
        table('Schedules', (0,_schedule_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .silentSchedules */ .G)(health.schedules).map(({ path, state, detail }) => [
            _schedule_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .SCHEDULE_STATE_WORDS */ .y[state],
            (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k)(path),
            (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k)(detail),
        ])),
        table('Failing workflows', top((0,_target_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .failingWorkflows */ .b)(health)).map((target) => [
            (0,_rate_words_js__WEBPACK_IMPORTED_MODULE_4__/* .ciCountsWords */ .YO)(target.rate.failed, target.rate.concluded),
            target.currentRedStreak === 0 ? '' : `${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_5__/* .groupedNumber */ .O4)(target.currentRedStreak)} red now`,
            nameOf(target),
        ])),
        table('Flakiest (commits that failed, then passed)', top((0,_target_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .flakiestTargets */ .MD)(health)).map((target) => [(0,_rate_words_js__WEBPACK_IMPORTED_MODULE_4__/* .ciCountsWords */ .YO)(target.flaky.commits, target.flaky.of), nameOf(target)])),
        table(`Slowest (median, 95th percentile; ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(health.jobSample.runs, 'run')} of ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_5__/* .groupedNumber */ .O4)(health.jobSample.of)} read)`, top((0,_target_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .slowestTargets */ .OF)(health)).map((target) => [
            (0,_duration_words_js__WEBPACK_IMPORTED_MODULE_6__/* .durationWords */ .S)(target.duration.median),
            (0,_duration_words_js__WEBPACK_IMPORTED_MODULE_6__/* .durationWords */ .S)(target.duration.p95),
            nameOf(target),
        ])),
        table('Not examined', health.notExamined.map((one) => {
            const [what, count, why] = (0,_not_examined_words_js__WEBPACK_IMPORTED_MODULE_7__/* .notExaminedWords */ .C)(one);
            return [(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k)(what), count, (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k)(why)];
        })),
        summaryLines(health, columns, palette),
    ];
    return blocks
        .filter((lines) => lines.length > 0)
        .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))
        .map(_safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_8__/* .breakWorkflowCommands */ .$);
}
function causeLines({ groups, examined, unit }, columns, palette) {
    const shown = groups.slice(0, MOST_CAUSES);
    const rows = shown.map(({ runs, jobs, inferredJobs, classification: { name, pattern, class: failureClass, line } }) => [
        (0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(runs, 'run'),
        (0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(jobs + inferredJobs, 'job'),
        failureClass,
        (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k)(`${name}${pattern === undefined ? '' : ` (${pattern})`}${line === undefined ? '' : `: ${(0,_beginning_of_js__WEBPACK_IMPORTED_MODULE_9__/* .beginningOf */ .V)(line, MAX_LINE)}`}`),
    ]);
    const more = groups.length > shown.length ? [palette.faint(`  and ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(groups.length - shown.length, 'more cause')}`)] : [];
    const partly = examined.failedRuns < examined.of
        ? [
            palette.faint(`  from ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_5__/* .groupedNumber */ .O4)(examined.failedRuns)} of ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(examined.of, (0,_summary_words_js__WEBPACK_IMPORTED_MODULE_10__/* .failedNoun */ .Gs)(unit))}; the others were not examined`),
        ]
        : [];
    return [...(0,_variables_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textTable */ .e)(rows, columns), ...more, ...(shown.length === 0 ? [] : partly)];
}
function summaryLines(health, columns, palette) {
    const { rate, unit, state, branches, window, alert, repository } = health;
    const where = branches.length === 0 ? '' : ` on ${branches.join(', ')}`;
    const trend = (0,_rate_words_js__WEBPACK_IMPORTED_MODULE_4__/* .ciTrendWords */ .bb)(rate, health.before);
    const green = (0,_summary_words_js__WEBPACK_IMPORTED_MODULE_10__/* .lastGreenWords */ .Pp)(health.lastGreen, (sha) => sha.slice(0, 10));
    const lines = [
        `${repository}${where}, ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(window.days, 'day')} to ${window.until.slice(0, 16).replace('T', ' ')} UTC. ${(0,_summary_words_js__WEBPACK_IMPORTED_MODULE_10__/* .countsWords */ .Mm)(health)}.`,
        ...(trend === '' ? [] : [`Rate: ${trend}.`]),
        ...(0,_summary_words_js__WEBPACK_IMPORTED_MODULE_10__/* .cascadeWords */ .Sl)(health),
        green,
        ...(0,_summary_words_js__WEBPACK_IMPORTED_MODULE_10__/* .flakyWords */ .Xy)(health),
        `${alert.isRequired ? 'Alert' : 'No alert'}: ${alert.why}.`,
    ];
    const style = { ok: palette.good, degraded: palette.P2, critical: palette.P1 };
    return [
        ...lines.map(_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k).flatMap((line) => (columns === undefined ? [line] : (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_11__/* .wrapWords */ .EO)(line, columns))),
        style[state](`CI is ${_rate_words_js__WEBPACK_IMPORTED_MODULE_4__/* .CI_STATE_WORDS */ .LH[state]}: ${(0,_rate_words_js__WEBPACK_IMPORTED_MODULE_4__/* .ciRateWords */ .qA)(rate, unit)}`),
    ];
}
function nameOf({ path, job }) {
    return (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k)(job === undefined ? path : `${path} ${job}`);
}
function top(targets) {
    return targets.slice(0, _target_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_TARGETS */ .TE);
}


/***/ }),

/***/ 86369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationWords)
/* harmony export */ });
function durationWords(seconds) {
    if (seconds === undefined || !Number.isFinite(seconds))
        return '';
    const whole = Math.max(0, Math.round(seconds));
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return pair(whole, 60, 'min', 's');
    if (whole < 86_400)
        return pair(Math.round(whole / 60), 60, 'h', 'min');
    return pair(Math.round(whole / 3600), 24, 'd', 'h');
}
function pair(value, size, large, small) {
    const rest = value % size;
    return `${Math.floor(value / size)} ${large}${rest === 0 ? '' : ` ${rest} ${small}`}`;
}


/***/ }),

/***/ 24908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ notExaminedWords)
/* harmony export */ });
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55617);
/* harmony import */ var _findings_unknown_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5792);


const WORDS = {
    ..._findings_unknown_words_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN_WORDS */ .$,
    failed: 'failed',
    budget: 'budget of requests used up',
    sample: 'a sample was taken',
};
function notExaminedWords({ what, count, reason, detail }) {
    return [what, count === undefined ? '' : (0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedNumber */ .O4)(count), detail === '' ? WORDS[reason] : `${WORDS[reason]}: ${detail}`];
}


/***/ }),

/***/ 44828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ percentOfCounts),
/* harmony export */   k: () => (/* binding */ percentOfShare)
/* harmony export */ });
function percentOfCounts(part, whole) {
    return `${(Math.floor((part * 2000 + whole) / (2 * whole)) / 10).toFixed(1)} %`;
}
function percentOfShare(share) {
    return `${(Math.round(share * 1000) / 10).toFixed(1)} %`;
}


/***/ }),

/***/ 64151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ CI_STATE_WORDS),
/* harmony export */   YO: () => (/* binding */ ciCountsWords),
/* harmony export */   bb: () => (/* binding */ ciTrendWords),
/* harmony export */   qA: () => (/* binding */ ciRateWords)
/* harmony export */ });
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55617);
/* harmony import */ var _percent_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44828);


const CI_STATE_WORDS = { ok: 'healthy', degraded: 'degraded', critical: 'critical' };
function ciRateWords(rate, unit) {
    const { failed, concluded, low, high } = rate;
    if (concluded === 0)
        return `no ${unit} concluded`;
    const interval = low === undefined || high === undefined ? '' : ` (95 % interval ${(0,_percent_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentOfShare */ .k)(low)} to ${(0,_percent_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentOfShare */ .k)(high)})`;
    const all = (0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(concluded, unit === 'runs' ? 'concluded run' : 'concluded attempt');
    return `${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedNumber */ .O4)(failed)} of ${all} failed: ${(0,_percent_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentOfCounts */ .f)(failed, concluded)}${interval}`;
}
function ciTrendWords(rate, before) {
    if (before === undefined || before.concluded === 0 || rate.concluded === 0)
        return '';
    const points = Math.round((rate.failed / rate.concluded - before.failed / before.concluded) * 1000) / 10;
    const from = `${(0,_percent_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentOfCounts */ .f)(before.failed, before.concluded)} (${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedNumber */ .O4)(before.failed)} of ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedNumber */ .O4)(before.concluded)})`;
    if (points === 0)
        return `as in the window before: ${from}`;
    return `${points > 0 ? 'up' : 'down'} ${Math.abs(points).toFixed(1)} points from ${from}`;
}
function ciCountsWords(part, whole) {
    return whole === 0 ? '' : `${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedNumber */ .O4)(part)} of ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedNumber */ .O4)(whole)} (${(0,_percent_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentOfCounts */ .f)(part, whole)})`;
}


/***/ }),

/***/ 43814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ silentSchedules),
/* harmony export */   y: () => (/* binding */ SCHEDULE_STATE_WORDS)
/* harmony export */ });
const SCHEDULE_STATE_WORDS = {
    overdue: 'overdue',
    'never-ran': 'never ran',
    'disabled-inactivity': 'disabled by GitHub',
    'disabled-manually': 'disabled by hand',
    unknown: 'unknown',
    'not-registered': 'not registered',
    'on-time': 'on time',
};
const ORDER = Object.keys(SCHEDULE_STATE_WORDS);
function silentSchedules(schedules) {
    return schedules
        .filter(({ state }) => state !== 'on-time')
        .toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || (a.path < b.path ? -1 : 1));
}


/***/ }),

/***/ 39945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ failedNoun),
/* harmony export */   Mm: () => (/* binding */ countsWords),
/* harmony export */   Pp: () => (/* binding */ lastGreenWords),
/* harmony export */   Sl: () => (/* binding */ cascadeWords),
/* harmony export */   Xy: () => (/* binding */ flakyWords)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40789);
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55617);
/* harmony import */ var _percent_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44828);
/* harmony import */ var _rate_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64151);




function countsWords({ counts, unit }) {
    const ignored = Object.values(counts.ignored).reduce((sum, count) => sum + count, 0);
    const rest = [
        [counts.concluded, 'concluded'],
        [ignored, 'ignored'],
        [counts.pending, 'pending'],
    ];
    const parts = rest.filter(([count], index) => index === 0 || count > 0).map(([count, word]) => `${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedNumber */ .O4)(count)} ${word}`);
    const counted = unit === 'runs' ? '' : `, ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(counts.attempts, 'attempt')}`;
    const excluded = counts.excluded === 0 ? '' : `; ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(counts.excluded, 'more run')} excluded`;
    return `${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(counts.runs, 'run')}${counted}: ${parts.join(', ')}${excluded}`;
}
function failedNoun(unit) {
    return unit === 'runs' ? 'failed run' : 'failed attempt';
}
function flakyWords({ flaky }) {
    if (flaky.of === 0)
        return [];
    const { commits, of } = flaky;
    return [`Flaky: ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedNumber */ .O4)(commits)} of ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(of, 'commit')} failed and then passed (${(0,_percent_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percentOfCounts */ .f)(commits, of)}).`];
}
function cascadeWords({ cascade, rawRate, unit }) {
    const { isDetected, selfHealingFailures, failures } = cascade;
    if (selfHealingFailures === 0)
        return [];
    const part = `${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedNumber */ .O4)(selfHealingFailures)} of ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedNumber */ .O4)(failures)} failures (${(0,_percent_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percentOfCounts */ .f)(selfHealingFailures, failures)}) are those of self-healing workflows`;
    if (!isDetected)
        return [`${part}.`];
    return [`Self-healing cascade: ${part}, which do not count in the rate. With them: ${(0,_rate_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ciRateWords */ .qA)(rawRate, unit)}.`];
}
function lastGreenWords(lastGreen, shown) {
    if (lastGreen === undefined)
        return 'No commit of the window is known to be green.';
    const { sha, runs, pending } = lastGreen;
    const waiting = pending === 0 ? '' : `, ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedNumber */ .O4)(pending)} not completed`;
    return `Last green commit: ${shown(sha)} (${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedNumber */ .O4)(runs)} ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .unitOf */ .u)(runs, 'runs')}${waiting}).`;
}


/***/ }),

/***/ 8066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MD: () => (/* binding */ flakiestTargets),
/* harmony export */   OF: () => (/* binding */ slowestTargets),
/* harmony export */   TE: () => (/* binding */ MOST_TARGETS),
/* harmony export */   b: () => (/* binding */ failingWorkflows)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78108);

const MOST_TARGETS = 10;
function failingWorkflows({ workflows }) {
    return workflows.filter(({ rate }) => rate.failed > 0).toSorted((a, b) => b.rate.failed - a.rate.failed || byName(a, b));
}
function flakiestTargets({ workflows, jobs }) {
    return [...workflows, ...jobs]
        .filter(({ flaky }) => flaky.commits > 0)
        .toSorted((a, b) => flakyShare(b) - flakyShare(a) || b.flaky.commits - a.flaky.commits || byName(a, b));
}
function slowestTargets({ workflows, jobs }) {
    const known = (targets) => targets.filter(({ duration }) => duration.median !== undefined);
    const chosen = known(jobs).length > 0 ? known(jobs) : known(workflows);
    return chosen.toSorted((a, b) => (b.duration.median ?? 0) - (a.duration.median ?? 0) || byName(a, b));
}
function flakyShare({ flaky }) {
    return flaky.commits / Math.max(1, flaky.of);
}
function byName(a, b) {
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.path, b.path) || (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.job ?? '', b.job ?? '');
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

/***/ 14057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $k: () => (/* binding */ alertMarker),
  rE: () => (/* binding */ isMemoryTime),
  m3: () => (/* binding */ readAlertMemory)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/issues/hidden-marker.js
var hidden_marker = __webpack_require__(91586);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/ci-health.js
var ci_health = __webpack_require__(17938);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/alert-memory.js
var alert_memory = __webpack_require__(20018);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/heal-states.js
const HEAL_STATES = [
    'Monitoring',
    'Healthy',
    'Degraded',
    'Critical',
    'Classifying',
    'AutoFixable',
    'Patching',
    'Validating',
    'ManualRequired',
    'EscalatedIssue',
    'PipelineHalt',
];
const HEAL_EVENTS = (/* unused pure expression or super */ null && ([
    'rate-healthy',
    'rate-degraded',
    'rate-critical',
    'classify',
    'pattern-known',
    'pattern-unknown',
    'patch-begun',
    'fix-unavailable',
    'patch-made',
    'gate-passed',
    'gate-failed',
    'overdue',
    'escalated',
    'halt-raised',
    'triaged',
]));

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/alert-marker.js



const SCHEMA = 'sar.ci-alert/1';
const SCHEMA_NAME = 'sar.ci-alert/';
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/;
const KEY = /^[0-9a-f]{16}$/;
function alertMarker(memory) {
    return (0,hidden_marker/* hiddenMarker */.z0)(alert_memory/* ALERT_LABEL */.We, {
        schema: SCHEMA,
        state: memory.state,
        level: memory.level,
        since: memory.since,
        state_since: memory.stateSince,
        ...(memory.criticalSince !== undefined && { critical_since: memory.criticalSince }),
        ...(memory.calmSince !== undefined && { calm_since: memory.calmSince }),
        tagged: memory.isTagged,
        ...(memory.halt !== undefined && { halt: memory.halt }),
        dispatched: memory.dispatched,
        ...(memory.refusedAt !== undefined && { refused_at: memory.refusedAt }),
        due: memory.due,
        digest: memory.digest,
    });
}
const KEYS = new Set([
    'schema',
    'state',
    'level',
    'since',
    'state_since',
    'critical_since',
    'calm_since',
    'tagged',
    'halt',
    'dispatched',
    'refused_at',
    'due',
    'digest',
]);
function readAlertMemory(body) {
    const marker = (0,hidden_marker/* readHiddenMarker */.$6)(alert_memory/* ALERT_LABEL */.We, body);
    if (marker.kind === 'none')
        return { kind: 'none' };
    if (marker.kind === 'unreadable')
        return { kind: 'broken' };
    const { value } = marker;
    const { schema } = value;
    if (schema !== SCHEMA)
        return { kind: typeof schema === 'string' && schema.startsWith(SCHEMA_NAME) ? 'newer' : 'broken' };
    const state = HEAL_STATES.find((known) => known === value['state']);
    const level = ci_health/* CI_STATES */.k.find((known) => known === value['level']);
    const { since, state_since: stateSince, critical_since: criticalSince, calm_since: calmSince, refused_at: refusedAt } = value;
    const { tagged, halt, dispatched, due, digest } = value;
    if (Object.keys(value).some((key) => !KEYS.has(key)) ||
        state === undefined ||
        level === undefined ||
        !isMemoryTime(since) ||
        !isMemoryTime(stateSince) ||
        !isMemoryTimeOrNone(criticalSince) ||
        !isMemoryTimeOrNone(calmSince) ||
        !isMemoryTimeOrNone(refusedAt) ||
        typeof tagged !== 'boolean' ||
        !(halt === undefined || (typeof halt === 'number' && Number.isSafeInteger(halt) && halt > 0)) ||
        !isListOf(dispatched, alert_memory/* MAX_DISPATCHED */.bP, isKey) ||
        !isListOf(due, alert_memory/* NOTICES */.ku.length, isNotice) ||
        !isKey(digest)) {
        return { kind: 'broken' };
    }
    const times = { since, stateSince, criticalSince, calmSince, refusedAt };
    return { kind: 'memory', memory: { state, level, ...times, isTagged: tagged, halt, dispatched, due, digest } };
}
function isMemoryTime(value) {
    return typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value));
}
function isMemoryTimeOrNone(value) {
    return value === undefined || isMemoryTime(value);
}
function isKey(value) {
    return typeof value === 'string' && KEY.test(value);
}
function isNotice(value) {
    return alert_memory/* NOTICES */.ku.some((notice) => notice === value);
}
function isListOf(value, most, isItem) {
    return Array.isArray(value) && value.length <= most && value.every(isItem);
}


/***/ }),

/***/ 20018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ noMemory),
/* harmony export */   We: () => (/* binding */ ALERT_LABEL),
/* harmony export */   bP: () => (/* binding */ MAX_DISPATCHED),
/* harmony export */   ku: () => (/* binding */ NOTICES)
/* harmony export */ });
const ALERT_LABEL = 'sar:ci-health';
const MAX_DISPATCHED = 20;
const NOTICES = ['critical', 'recovery'];
function noMemory(at) {
    return {
        state: 'Monitoring',
        level: 'ok',
        since: at,
        stateSince: at,
        criticalSince: undefined,
        calmSince: undefined,
        isTagged: false,
        halt: undefined,
        dispatched: [],
        refusedAt: undefined,
        due: [],
        digest: '0'.repeat(16),
    };
}


/***/ }),

/***/ 83343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ phaseAt),
/* harmony export */   Il: () => (/* binding */ CALM_DAYS),
/* harmony export */   ll: () => (/* binding */ nextPhase),
/* harmony export */   qL: () => (/* binding */ NO_PHASE)
/* harmony export */ });
const DAY_MS = 86_400_000;
const CALM_DAYS = 7;
const NO_PHASE = { criticalSince: undefined, calmSince: undefined, isTagged: false, halt: undefined };
function phaseAt(memory, at) {
    const { criticalSince, calmSince, isTagged, halt } = memory;
    const isOver = calmSince !== undefined && Math.abs(Date.parse(at) - Date.parse(calmSince)) >= CALM_DAYS * DAY_MS;
    return isOver ? NO_PHASE : { criticalSince, calmSince, isTagged, halt };
}
function nextPhase(before, { at, level, isCritical, hasOwner, halt }) {
    if (!isCritical)
        return before.criticalSince === undefined ? NO_PHASE : { ...before, calmSince: before.calmSince ?? at };
    return {
        criticalSince: before.criticalSince ?? halt?.phase ?? at,
        calmSince: undefined,
        isTagged: before.isTagged || (hasOwner && level === 'critical'),
        halt: halt?.number ?? before.halt,
    };
}


/***/ }),

/***/ 69880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findAlert)
/* harmony export */ });
/* unused harmony export REOPEN_DAYS */
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39097);
/* harmony import */ var _alert_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14057);


const DAY_MS = 86_400_000;
const REOPEN_DAYS = 7;
function findAlert(issues, at, author) {
    const own = issues
        .filter((issue) => (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .isOwnIssue */ .S)(issue, author))
        .map((issue) => ({ issue, reading: (0,_alert_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readAlertMemory */ .m3)(issue.body) }))
        .filter(({ reading }) => reading.kind !== 'none')
        .sort((a, b) => a.issue.number - b.issue.number);
    const open = own.filter(({ issue }) => issue.state === 'open');
    const chosen = open[0] ?? own.findLast(({ issue }) => daysClosed(issue, at) < REOPEN_DAYS);
    if (chosen === undefined)
        return { kind: 'none', notes: [] };
    const { issue, reading } = chosen;
    const notes = duplicateNotes(open.map(({ issue }) => issue));
    if (reading.kind === 'newer')
        return { kind: 'newer', issue, notes };
    const memory = reading.kind === 'memory' ? reading.memory : undefined;
    if (memory === undefined)
        notes.push(`The hidden marker of issue #${issue.number} is damaged: the alert begins anew in it.`);
    if (issue.state === 'open')
        return { kind: 'open', issue, memory, notes };
    const isRecovered = memory === undefined || memory.state === 'Healthy' || memory.state === 'Monitoring';
    return { kind: isRecovered ? 'recovered' : 'dismissed', issue, memory, notes };
}
function daysClosed({ closedAt }, at) {
    return closedAt === undefined ? Number.POSITIVE_INFINITY : (Date.parse(at) - Date.parse(closedAt)) / DAY_MS;
}
function duplicateNotes([first, ...others]) {
    if (first === undefined || others.length === 0)
        return [];
    const named = others.slice(0, 5).map(({ number }) => `#${number}`);
    const more = others.length > named.length ? ` and ${others.length - named.length} more` : '';
    return [`Issue #${first.number} is the alert, being the oldest; close the others by hand: ${named.join(', ')}${more}.`];
}


/***/ }),

/***/ 65608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ IssueWorld)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38276);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2723);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39032);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27339);
/* harmony import */ var _alert_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20018);
/* harmony import */ var _find_alert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69880);



class IssueWorld {
    board;
    at;
    author;
    #alerts = [];
    #halts;
    constructor(board, at, author) {
        this.board = board;
        this.at = at;
        this.author = author;
    }
    get alerts() {
        return this.#alerts;
    }
    get halts() {
        return this.#halts;
    }
    async listAlerts() {
        const open = await (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(async () => this.board.withLabel(_alert_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .ALERT_LABEL */ .We, 'open'));
        if (!open.known)
            return open;
        this.#alerts = open.value;
        if ((0,_find_alert_js__WEBPACK_IMPORTED_MODULE_2__/* .findAlert */ .K)(open.value, this.at, this.author).kind !== 'none')
            return open;
        const all = await (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(async () => this.board.withLabel(_alert_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .ALERT_LABEL */ .We, 'all'));
        if (all.known)
            this.#alerts = all.value;
        return all;
    }
    async listHalts() {
        const open = await (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(async () => this.board.withLabel(_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .HALT_LABEL */ .t, 'open'));
        if (!open.known)
            return open;
        const all = await (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(async () => this.board.withLabel(_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .HALT_LABEL */ .t, 'all'));
        if (all.known)
            this.#halts = [...new Map([...open.value, ...all.value].map((issue) => [issue.number, issue])).values()];
        return all;
    }
    async create(draft, kind) {
        const answer = await (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(async () => this.board.create(draft));
        if (!answer.known)
            return answer;
        const why = (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .whyLost */ .p)(answer.value, draft.labels, this.author);
        if (why !== undefined) {
            const { number } = answer.value;
            const closed = await (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(async () => this.board.update(number, { state: 'closed' }));
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L)('forbidden', `issue #${number} was opened, and ${closed.known ? 'closed again' : 'could not be closed again'}: ${why}`);
        }
        const issue = { ...answer.value, ...draft, state: 'open', isTrusted: true };
        if (kind === 'alert')
            this.#alerts = [...this.#alerts, issue];
        else
            this.#halts = [...(this.#halts ?? []), issue];
        return answer;
    }
    async updateAlert(issue, change) {
        const answer = await (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(async () => this.board.update(issue.number, change));
        if (!answer.known)
            return answer;
        const closedAt = change.state === 'closed' ? this.at : change.state === 'open' ? undefined : issue.closedAt;
        const now = { ...issue, ...change, closedAt };
        this.#alerts = this.#alerts.map((other) => (other.number === issue.number ? now : other));
        return answer;
    }
}


/***/ }),

/***/ 55663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ isQuiet),
  X: () => (/* binding */ nextMemory)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/alert-memory.js
var alert_memory = __webpack_require__(20018);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/critical-phase.js
var critical_phase = __webpack_require__(83343);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/next-state.js + 1 modules
var next_state = __webpack_require__(74664);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/events-of.js

const AT_WORK = new Set([
    'Classifying',
    'AutoFixable',
    'Patching',
    'Validating',
    'ManualRequired',
    'EscalatedIssue',
]);
function eventsOf(state, facts) {
    const events = [];
    let now = state;
    for (;;) {
        const event = eventIn(now, facts, events);
        if (event === undefined)
            return events;
        events.push(event);
        now = (0,next_state/* stateAfter */.W)(now, [event]);
    }
}
function eventIn(state, facts, taken) {
    const judged = taken.includes('patch-begun') ? { ...facts, gate: undefined, isOverdue: false } : facts;
    const event = rateEvent(state, judged, taken) ?? workEvent(state, judged);
    return event === undefined || taken.includes(event) ? undefined : event;
}
function rateEvent(state, { level, before, gate }, taken) {
    if (level === undefined || state === 'PipelineHalt')
        return undefined;
    if (level === 'ok') {
        if (state === 'Healthy')
            return undefined;
        return state === 'Validating' && gate === 'pass' ? 'gate-passed' : 'rate-healthy';
    }
    if (level === 'degraded')
        return ['Monitoring', 'Healthy', 'Critical'].includes(state) ? 'rate-degraded' : undefined;
    if (state === 'Critical')
        return undefined;
    return !AT_WORK.has(state) || (before !== 'critical' && taken.length === 0) ? 'rate-critical' : undefined;
}
function workEvent(state, facts) {
    switch (state) {
        case 'Degraded':
            return 'classify';
        case 'Critical':
            if (!facts.haltAtCritical)
                return 'classify';
            return facts.isHaltRaised ? 'halt-raised' : undefined;
        case 'Classifying':
            return facts.isFixable ? 'pattern-known' : 'pattern-unknown';
        case 'AutoFixable':
            if (facts.isDispatched)
                return 'patch-begun';
            if (!facts.isFixable)
                return 'pattern-unknown';
            return facts.canFix ? undefined : 'fix-unavailable';
        case 'Patching':
            if (facts.gate !== undefined)
                return 'patch-made';
            return facts.isOverdue ? 'overdue' : undefined;
        case 'Validating':
            if (facts.gate === 'fail')
                return 'gate-failed';
            return facts.isOverdue ? 'overdue' : undefined;
        case 'ManualRequired':
            return facts.canEscalate ? 'escalated' : undefined;
        case 'EscalatedIssue':
            return facts.isDispatched ? 'patch-begun' : undefined;
        case 'PipelineHalt':
            return facts.isTriaged ? 'triaged' : undefined;
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/next-memory.js




const PATCH_HOURS = { ok: 24, degraded: 24, critical: 4 };
const HOUR_MS = 3_600_000;
const REFUSED_HOURS = 24;
function nextMemory(memory, moment) {
    const { health, level, causes, halt } = moment;
    const isNew = isQuiet(memory.state);
    const dispatched = isNew ? [] : memory.dispatched;
    const canFix = moment.fixer !== 'none' &&
        causes.isMost &&
        causes.patterns.length > 0 &&
        !dispatched.includes(causes.key) &&
        dispatched.length < alert_memory/* MAX_DISPATCHED */.bP &&
        (memory.refusedAt === undefined || hoursBetween(memory.refusedAt, health.at) >= REFUSED_HOURS);
    const events = eventsOf(memory.state, {
        level,
        before: memory.level,
        isFixable: causes.isMost,
        canFix,
        isDispatched: canFix && moment.fixer === 'ready',
        haltAtCritical: moment.haltAtCritical,
        isHaltRaised: halt !== undefined,
        isTriaged: halt?.isTriaged ?? (memory.state === 'PipelineHalt' && moment.areHaltsKnown),
        gate: verdictOver(memory, moment.gate),
        isOverdue: isPatched(memory) && hoursBetween(memory.stateSince, health.at) > PATCH_HOURS[level],
        canEscalate: moment.canEscalate,
    });
    const state = (0,next_state/* stateAfter */.W)(memory.state, events);
    const isDispatchDue = events.includes('patch-begun');
    const isCritical = level === 'critical' || state === 'PipelineHalt';
    const before = (0,critical_phase/* phaseAt */.BA)(memory, health.at);
    const phase = isQuiet(state) ? critical_phase/* NO_PHASE */.qL : (0,critical_phase/* nextPhase */.ll)(before, { at: health.at, level, isCritical, hasOwner: moment.hasOwner, halt });
    return {
        events,
        isDispatchDue,
        memory: {
            state,
            level,
            since: isNew && !isQuiet(state) ? health.at : memory.since,
            stateSince: events.length === 0 ? memory.stateSince : health.at,
            ...phase,
            dispatched: isQuiet(state) ? [] : isDispatchDue ? [...dispatched, causes.key] : dispatched,
            refusedAt: isQuiet(state) || isDispatchDue ? undefined : memory.refusedAt,
            due: dueNotices({ ...memory, isTagged: before.isTagged }, state, phase.isTagged && level === 'critical'),
            digest: memory.digest,
        },
    };
}
function hoursBetween(one, other) {
    return Math.abs(Date.parse(other) - Date.parse(one)) / HOUR_MS;
}
function isPatched({ state }) {
    return state === 'Patching' || state === 'Validating';
}
function verdictOver({ state, stateSince }, gate) {
    return gate !== undefined && isPatched({ state }) && Date.parse(gate.at) > Date.parse(stateSince) ? gate.verdict : undefined;
}
function isQuiet(state) {
    return state === 'Healthy' || state === 'Monitoring';
}
function dueNotices(memory, state, isTaggable) {
    const hasRecovered = state === 'Healthy' && (!isQuiet(memory.state) || memory.due.includes('recovery'));
    if (hasRecovered)
        return ['recovery'];
    return isTaggable && (!memory.isTagged || memory.due.includes('critical')) ? ['critical'] : [];
}


/***/ }),

/***/ 74664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ nextState),
  W: () => (/* binding */ stateAfter)
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/transitions.js
const TRANSITIONS = {
    Monitoring: { 'rate-healthy': 'Healthy', 'rate-degraded': 'Degraded', 'rate-critical': 'Critical' },
    Healthy: { 'rate-degraded': 'Degraded', 'rate-critical': 'Critical' },
    Degraded: { 'rate-healthy': 'Healthy', 'rate-critical': 'Critical', classify: 'Classifying' },
    Critical: { 'rate-healthy': 'Healthy', 'rate-degraded': 'Degraded', classify: 'Classifying', 'halt-raised': 'PipelineHalt' },
    Classifying: {
        'rate-healthy': 'Healthy',
        'rate-critical': 'Critical',
        'pattern-known': 'AutoFixable',
        'pattern-unknown': 'ManualRequired',
    },
    AutoFixable: {
        'rate-healthy': 'Healthy',
        'rate-critical': 'Critical',
        'patch-begun': 'Patching',
        'pattern-unknown': 'ManualRequired',
        'fix-unavailable': 'ManualRequired',
    },
    Patching: { 'rate-healthy': 'Healthy', 'rate-critical': 'Critical', 'patch-made': 'Validating', overdue: 'ManualRequired' },
    Validating: {
        'rate-healthy': 'Healthy',
        'rate-critical': 'Critical',
        'gate-passed': 'Healthy',
        'gate-failed': 'ManualRequired',
        overdue: 'ManualRequired',
    },
    ManualRequired: { 'rate-healthy': 'Healthy', 'rate-critical': 'Critical', escalated: 'EscalatedIssue' },
    EscalatedIssue: { 'rate-healthy': 'Healthy', 'rate-critical': 'Critical', 'patch-begun': 'Patching' },
    PipelineHalt: { triaged: 'ManualRequired' },
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/next-state.js

function nextState(state, event) {
    return TRANSITIONS[state][event];
}
function stateAfter(state, events) {
    let now = state;
    for (const event of events) {
        const next = nextState(now, event);
        if (next === undefined)
            throw new Error(`the event ${event} does not belong to the state ${now}`);
        now = next;
    }
    return now;
}


/***/ }),

/***/ 95571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ secretsIn)
});

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/secret-patterns.json
const secret_patterns_namespaceObject = /*#__PURE__*/JSON.parse('{"q":[{"name":"GitHub token","pattern":"\\\\bgh[pousr]_[A-Za-z0-9_.-]{20,}","source":"https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/"},{"name":"GitHub fine-grained token","pattern":"\\\\bgithub_pat_[A-Za-z0-9_]{20,}","source":"https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns"},{"name":"AWS access key id","pattern":"\\\\b(?:AKIA|ASIA)[A-Z0-9]{16}\\\\b","source":"https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids"},{"name":"private key","pattern":"-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY","source":"https://www.rfc-editor.org/rfc/rfc7468#section-10"},{"name":"JSON web token","pattern":"\\\\beyJ[A-Za-z0-9_-]{8,}\\\\.eyJ[A-Za-z0-9_-]{8,}\\\\.[A-Za-z0-9_-]*","source":"https://www.rfc-editor.org/rfc/rfc7519#section-3.1"},{"name":"Slack token","pattern":"\\\\bxox[abeoprs]-[A-Za-z0-9-]{10,}","source":"https://docs.slack.dev/authentication/tokens/"},{"name":"Slack webhook","pattern":"hooks\\\\.slack\\\\.com/(?:services|workflows)/[A-Za-z0-9/]{20,}","source":"https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/"},{"name":"API key with the prefix sk-","pattern":"\\\\bsk-[A-Za-z0-9_-]{20,}","source":"https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns"},{"name":"Stripe key","pattern":"\\\\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}","source":"https://docs.stripe.com/keys"},{"name":"npm token","pattern":"\\\\bnpm_[A-Za-z0-9]{30,}","source":"https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/"},{"name":"PyPI token","pattern":"\\\\bpypi-[A-Za-z0-9_-]{16,}","source":"https://docs.pypi.org/api/secrets/"},{"name":"GitLab token","pattern":"\\\\bgl(?:pat|ptt|dt|rt|cbt|soat)-[A-Za-z0-9_.-]{16,}","source":"https://docs.gitlab.com/security/tokens/#token-prefixes"},{"name":"SendGrid key","pattern":"\\\\bSG\\\\.[A-Za-z0-9_-]{16,}\\\\.[A-Za-z0-9_-]{16,}","source":"https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns"},{"name":"Google API key","pattern":"\\\\bAIza[A-Za-z0-9_-]{30,}","source":"https://cloud.google.com/docs/authentication/api-keys"},{"name":"Hugging Face token","pattern":"\\\\bhf_[A-Za-z]{30,}","source":"https://huggingface.co/docs/hub/security-tokens"},{"name":"password in an address","pattern":"\\\\b[A-Za-z][A-Za-z0-9+.-]{0,20}://[^\\\\s/:@?#]{1,200}:[^\\\\s/@?#]{3,200}@","source":"https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1"},{"name":"signed address","pattern":"[?&](?i:sig|signature|x-amz-signature|x-goog-signature)=[A-Za-z0-9%/+_-]{20,}","source":"https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas"},{"name":"connection string with a key","pattern":"(?i:AccountKey|SharedAccessKey|password|pwd)=[^;\\\\s]{8,}","source":"https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string"}],"U":{"Bp":32,"tQ":4,"xF":0.4,"iP":[32,40,56,64,96,128]}}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/looks-random.js

const { /* minLength */ "Bp": minLength, /* minBitsPerCharacter */ "tQ": minBitsPerCharacter, /* minChangesOfClass */ "xF": minChangesOfClass, /* digestLengths */ "iP": digestLengths } = secret_patterns_namespaceObject.U;
const RUN = /[A-Za-z0-9+/=_-]{32,}/g;
const HEX = /^(?:[0-9a-f]+|[0-9A-F]+)$/;
const ADDRESS = /\b[a-z][a-z0-9+.-]{0,20}:\/\/\S+/gi;
const INTEGRITY = /\bsha(?:256|384|512)-[A-Za-z0-9+/]{43,88}={0,2}/g;
function looksRandom(text) {
    const rest = text.replace(ADDRESS, ' ').replace(INTEGRITY, ' ');
    return [...rest.matchAll(RUN)].some(([run]) => isRandomRun(run));
}
function isRandomRun(run) {
    const characters = run.replace(/=+$/, '');
    if (characters.length < minLength)
        return false;
    if (HEX.test(characters))
        return isRandomHex(characters);
    if (!/[A-Z]/.test(characters) || !/[a-z]/.test(characters) || !/[0-9]/.test(characters))
        return false;
    return bitsPerCharacter(characters) >= minBitsPerCharacter && changesOfClass(characters) >= minChangesOfClass;
}
function isRandomHex(characters) {
    return !digestLengths.includes(characters.length) && /[a-fA-F]/.test(characters) && new Set(characters).size >= 10;
}
function bitsPerCharacter(text) {
    const counts = new Map();
    for (const char of text)
        counts.set(char, (counts.get(char) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}
function changesOfClass(run) {
    const text = run.replace(/[+/=_-]/g, '');
    let changes = 0;
    for (let index = 1; index < text.length; index++)
        if (classOf(text, index) !== classOf(text, index - 1))
            changes++;
    return changes / (text.length - 1);
}
function classOf(text, index) {
    const char = text[index] ?? '';
    if (char >= 'A' && char <= 'Z')
        return 'upper';
    if (char >= 'a' && char <= 'z')
        return 'lower';
    return 'digit';
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/secrets-in.js



let patterns;
function secretsIn(text, options) {
    if (text === '')
        return [];
    patterns ??= compile();
    const found = patterns.match(text).map((index) => secret_patterns_namespaceObject.q[index]?.name ?? 'secret');
    if (found.length === 0 && options.entropy && looksRandom(text))
        found.push('long random text');
    return [...new Set(found)];
}
function compile() {
    const set = new build.RE2Set();
    for (const { pattern } of secret_patterns_namespaceObject.q)
        set.add(pattern);
    set.compile();
    return set;
}


/***/ }),

/***/ 19970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ lookAtCi)
/* harmony export */ });
async function lookAtCi(input) {
    const { readCiHealth } = await Promise.all(/* import() */[__webpack_require__.e(9716), __webpack_require__.e(1369), __webpack_require__.e(3163)]).then(__webpack_require__.bind(__webpack_require__, 13163));
    return readCiHealth(input);
}


/***/ })

};
