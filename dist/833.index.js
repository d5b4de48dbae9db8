export const id = 833;
export const ids = [833];
export const modules = {

/***/ 7938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ CI_STATES)
/* harmony export */ });
/* unused harmony export SCHEDULE_STATES */
/** The published states of CI; `healthy` of the state machine is written `ok`. */
const CI_STATES = ['ok', 'degraded', 'critical'];
/** What became of one `schedule:` of a workflow. */
const SCHEDULE_STATES = (/* unused pure expression or super */ null && ([
    'on-time',
    'never-ran',
    'overdue',
    'disabled-inactivity',
    'disabled-manually',
    'not-registered',
    'unknown',
]));


/***/ }),

/***/ 3449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readPercent)
/* harmony export */ });
/** Percent with at most two decimals, as a person writes it. */
const PERCENT = /^\d{1,3}(?:\.\d{1,2})?$/;
/** The number of a text such as `12.5`; undefined for what is no percent from 0 to 100 with at most two decimals. */
function readPercent(text) {
    const percent = PERCENT.test(text) ? Number(text) : Number.NaN;
    return percent <= 100 ? percent : undefined;
}


/***/ }),

/***/ 2270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ watchCi)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/read-percent.js
var read_percent = __webpack_require__(3449);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(9770);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-variables/read-threshold.js

/** Reads the percent above which CI is degraded from a variable. Text that is no percent is a warning, and is not used. */
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
var answer = __webpack_require__(7339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/find-alert.js
var find_alert = __webpack_require__(9880);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/issue-world.js
var issue_world = __webpack_require__(5608);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/next-memory.js + 3 modules
var next_memory = __webpack_require__(6959);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/read-alert-level.js




/**
 * The level of the alert that is on now, `ok` without one: whoever measures needs it, since clearing an alert takes other evidence
 * than raising one. An alert that a person closed less than seven days ago is still on.
 *
 * @param at the time of the look, ISO 8601
 * @param author login that SAR writes as, where it is known
 */
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

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/look-at-ci.js
/** See `readCiHealth`: the code behind it is loaded by those who ask. */
async function lookAtCi(input) {
    const { readCiHealth } = await Promise.all(/* import() */[__webpack_require__.e(714), __webpack_require__.e(860), __webpack_require__.e(982)]).then(__webpack_require__.bind(__webpack_require__, 2982));
    return readCiHealth(input);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/patterns/load-pattern-library.js + 4 modules
var load_pattern_library = __webpack_require__(5389);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/ci-health/without-secrets.js
var without_secrets = __webpack_require__(1945);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/ci-health/watch-ci.js



/** Looks at the CI of a repository. Reads alone. The answer is unknown when the runs cannot be read. */
async function watchCi(ports, options) {
    const notes = [];
    const degradedPercent = options.degradedPercent ?? (await thresholdOf(ports, options.settings, notes));
    const alertingAt = await openAlertLevel(ports.board, options, notes);
    const { settings, now, branches, since, repository, runningRunId, reservedRequests } = options;
    const answer = await lookAtCi({
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

/***/ 1945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ys: () => (/* binding */ isWithheld),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   f$: () => (/* binding */ shownText)
/* harmony export */ });
/* harmony import */ var _sar_rescue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5571);

const START = '[not shown: it looks as if it held a ';
/**
 * The health without lines of logs that look as if they held a secret. GitHub masks in a log what it knows; what it does not know stands
 * there for whoever may read logs, and an issue, a summary or a report would hand it on.
 */
function withoutSecrets(health) {
    return {
        ...health,
        groups: health.groups.map((group) => ({ ...group, classification: cleaned(group.classification) })),
        failedRuns: health.failedRuns.map((run) => run.classification === undefined ? run : { ...run, classification: cleaned(run.classification) }),
    };
}
/** Whether a line was left out by `withoutSecrets`. */
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
/** The text, or in its place a sentence that it is not shown. */
function shownText(text) {
    const [secret] = (0,_sar_rescue__WEBPACK_IMPORTED_MODULE_0__/* .secretsIn */ .V)(text, { entropy: false });
    return secret === undefined ? text : `${START}${secret}]`;
}


/***/ }),

/***/ 2802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ beginningOf)
/* harmony export */ });
/** The first characters of a text, with `…` in place of the rest; never half of a character. */
function beginningOf(text, most) {
    // More units than that are needed for no `most` characters.
    const characters = Array.from(text.slice(0, most * 2 + 1));
    return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}


/***/ }),

/***/ 1228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ ciHealthDocument)
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/present.js
/** An object with the key and its value; without it for undefined. */
function present(key, value) {
    return value === undefined ? {} : { [key]: value };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/failure-rows.js

/** A failed run as a row of the document. */
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
/** Family → failed runs, the most frequent first. */
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
/** A cause as a row of the document. */
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


/** The health of CI as the document that SAR writes: the telemetry report of the compatible format, with everything else beside it. */
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

/***/ 7606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ ciHealthMarkdown)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(5617);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/bounded-markdown.js
var bounded_markdown = __webpack_require__(3484);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/cut-notice.js
var cut_notice = __webpack_require__(7466);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/markdown-table.js
var markdown_table = __webpack_require__(1597);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/step-summary-limit.js
var step_summary_limit = __webpack_require__(1924);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/markdown-safe.js
var markdown_safe = __webpack_require__(3003);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/variable-markdown.js
var variable_markdown = __webpack_require__(783);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/beginning-of.js
var beginning_of = __webpack_require__(2802);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/cause-table.js




const COLUMNS = ['Cause', 'Class', '#Runs', '#Jobs', 'Sure', 'Last', 'Line', 'Examples'];
/** Characters of a log line that a cell shows. */
const MAX_LINE = 160;
/** Captures of a cause that a cell shows, and characters of each. */
const MAX_CAPTURES = 3;
const MAX_CAPTURE = 60;
/** The causes of failures as a table that can be cut at a row: what, how often, how sure, and where to look. */
function ciCauseSection(groups, heading) {
    return groups.length === 0 ? [] : [(0,markdown_table/* tableSection */.Y)(COLUMNS, groups.map(causeCells), { before: heading })];
}
/** The same as Markdown of at most `most` rows; empty without causes. */
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
/** Labels of a chart, 700 pixels wide, that do not lie upon each other. */
const MAX_LABELS = 14;
/**
 * The failures of each day in percent as a Mermaid chart (`xychart-beta`), with the degraded threshold as a line; empty when nothing
 * concluded. At most the last 90 days. Numbers and days alone are in it.
 *
 * Source: https://mermaid.js.org/syntax/xyChart.html
 */
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
/** A label that cannot be seen and is that of no other bar: bars with equal labels would be drawn as one. */
function invisible(index) {
    return index.toString(2).replace(/./g, (digit) => (digit === '0' ? '\u200b' : '\u200c'));
}
function oneDecimal(value) {
    return Math.round(Math.min(100, Math.max(0, value)) * 10) / 10;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/not-examined-words.js
var not_examined_words = __webpack_require__(4908);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/rate-words.js
var rate_words = __webpack_require__(4151);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/schedule-choice.js
var schedule_choice = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/duration-words.js
var duration_words = __webpack_require__(6369);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/target-choice.js
var target_choice = __webpack_require__(8066);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/target-tables.js







/** Characters of a job's name, matrix values included, that a cell shows. */
const MAX_JOB = 120;
/** Failing workflows, the flakiest and the slowest of workflows and jobs, as tables; the sample of jobs is said with them. */
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
/** How many runs the figures of jobs are from; nothing where there are none. */
function sampleNote({ jobs, jobSample }) {
    if (jobs.length === 0)
        return [];
    const from = `${(0,count_words/* groupedNumber */.O4)(jobSample.runs)} of ${(0,count_words/* countOf */.pq)(jobSample.of, 'concluded run')}`;
    return [(0,markdown_table/* textSection */.V)(`Durations and figures of jobs are from a sample: ${from}.`)];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/summary-words.js
var summary_words = __webpack_require__(9945);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/ci-health-markdown.js















/** Expressions of a schedule that a cell shows, and characters of each. */
const MOST_EXPRESSIONS = 5;
const MAX_EXPRESSION = 60;
const COMMAND = 'sar ci-health';
/**
 * The health of CI as GitHub's Markdown, for a job summary, an issue or a file: state, rate and trend first, a chart per day, causes,
 * schedules that do not run, failing, flaky and slow workflows and jobs, and what was not examined. Cut at a table row beyond the limit.
 */
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
/** Of the repository on the server that the runs are on; undefined where no run tells. */
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
/** The first expressions of a schedule, each cut: whatever a file says is one row. */
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

/***/ 9458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ ciHealthText)
/* harmony export */ });
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5617);
/* harmony import */ var _safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1554);
/* harmony import */ var _safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7072);
/* harmony import */ var _terminal_display_width_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3771);
/* harmony import */ var _variables_text_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2551);
/* harmony import */ var _beginning_of_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2802);
/* harmony import */ var _duration_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6369);
/* harmony import */ var _not_examined_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4908);
/* harmony import */ var _rate_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4151);
/* harmony import */ var _schedule_choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3814);
/* harmony import */ var _summary_words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9945);
/* harmony import */ var _target_choice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8066);












/** Causes that are listed; the JSON document has all. */
const MOST_CAUSES = 20;
/** Characters of a line of a log. */
const MAX_LINE = 300;
/** The health of CI for people at a terminal, one line an element: causes, schedules, workflows and jobs, and the summary last. */
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

/***/ 6369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationWords)
/* harmony export */ });
/** `8 s`, `3 min 20 s`, `2 h 5 min`, `3 d 4 h`; empty for undefined. */
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

/***/ 4908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ notExaminedWords)
/* harmony export */ });
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5617);
/* harmony import */ var _findings_unknown_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5792);


const WORDS = {
    ..._findings_unknown_words_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN_WORDS */ .$,
    failed: 'failed',
    budget: 'budget of requests used up',
    sample: 'a sample was taken',
};
/** What was not examined, how many, and why. The texts are untrusted. */
function notExaminedWords({ what, count, reason, detail }) {
    return [what, count === undefined ? '' : (0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedNumber */ .O4)(count), detail === '' ? WORDS[reason] : `${WORDS[reason]}: ${detail}`];
}


/***/ }),

/***/ 4828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ percentOfCounts),
/* harmony export */   k: () => (/* binding */ percentOfShare)
/* harmony export */ });
/** A share as percent with one decimal, `12.5 %`: halves rounded up, in whole numbers, as the failure-rate variable has it. */
function percentOfCounts(part, whole) {
    return `${(Math.floor((part * 2000 + whole) / (2 * whole)) / 10).toFixed(1)} %`;
}
/** A share from 0 to 1 as percent with one decimal. */
function percentOfShare(share) {
    return `${(Math.round(share * 1000) / 10).toFixed(1)} %`;
}


/***/ }),

/***/ 4151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ CI_STATE_WORDS),
/* harmony export */   YO: () => (/* binding */ ciCountsWords),
/* harmony export */   bb: () => (/* binding */ ciTrendWords),
/* harmony export */   qA: () => (/* binding */ ciRateWords)
/* harmony export */ });
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5617);
/* harmony import */ var _percent_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4828);


/** The states in words for people. */
const CI_STATE_WORDS = { ok: 'healthy', degraded: 'degraded', critical: 'critical' };
/**
 * `25 of 200 concluded attempts failed: 12.5 % (95 % interval 8.6 % to 17.8 %)`. Holds figures alone, and can be shown anywhere.
 *
 * @param unit what is counted: `attempts` or `runs`
 */
function ciRateWords(rate, unit) {
    const { failed, concluded, low, high } = rate;
    if (concluded === 0)
        return `no ${unit} concluded`;
    const interval = low === undefined || high === undefined ? '' : ` (95 % interval ${(0,_percent_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentOfShare */ .k)(low)} to ${(0,_percent_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentOfShare */ .k)(high)})`;
    const all = (0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(concluded, unit === 'runs' ? 'concluded run' : 'concluded attempt');
    return `${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedNumber */ .O4)(failed)} of ${all} failed: ${(0,_percent_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentOfCounts */ .f)(failed, concluded)}${interval}`;
}
/** `up 3.1 points from 9.4 % (9 of 96)`, against the window before; empty where one of them has no share. */
function ciTrendWords(rate, before) {
    if (before === undefined || before.concluded === 0 || rate.concluded === 0)
        return '';
    const points = Math.round((rate.failed / rate.concluded - before.failed / before.concluded) * 1000) / 10;
    const from = `${(0,_percent_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentOfCounts */ .f)(before.failed, before.concluded)} (${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedNumber */ .O4)(before.failed)} of ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedNumber */ .O4)(before.concluded)})`;
    if (points === 0)
        return `as in the window before: ${from}`;
    return `${points > 0 ? 'up' : 'down'} ${Math.abs(points).toFixed(1)} points from ${from}`;
}
/** `5 of 40 (12.5 %)`; empty without a denominator. */
function ciCountsWords(part, whole) {
    return whole === 0 ? '' : `${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedNumber */ .O4)(part)} of ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedNumber */ .O4)(whole)} (${(0,_percent_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentOfCounts */ .f)(part, whole)})`;
}


/***/ }),

/***/ 3814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ silentSchedules),
/* harmony export */   y: () => (/* binding */ SCHEDULE_STATE_WORDS)
/* harmony export */ });
/** States of a schedule in words, those to act on first. */
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
/** Schedules that are not in order or not known, the most urgent first. */
function silentSchedules(schedules) {
    return schedules
        .filter(({ state }) => state !== 'on-time')
        .toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || (a.path < b.path ? -1 : 1));
}


/***/ }),

/***/ 9945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ failedNoun),
/* harmony export */   Mm: () => (/* binding */ countsWords),
/* harmony export */   Pp: () => (/* binding */ lastGreenWords),
/* harmony export */   Sl: () => (/* binding */ cascadeWords),
/* harmony export */   Xy: () => (/* binding */ flakyWords)
/* harmony export */ });
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5617);
/* harmony import */ var _percent_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4828);
/* harmony import */ var _rate_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4151);



/** `210 runs, 214 attempts: 200 concluded, 8 ignored, 6 pending; 12 more runs excluded`. Figures alone, safe anywhere. */
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
/** What one of the failures is that are counted: a re-run that fails too is a failed attempt more. */
function failedNoun(unit) {
    return unit === 'runs' ? 'failed run' : 'failed attempt';
}
/** How many commits failed and then passed: one sentence, or none where no commit could be told. */
function flakyWords({ flaky }) {
    if (flaky.of === 0)
        return [];
    const { commits, of } = flaky;
    return [`Flaky: ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedNumber */ .O4)(commits)} of ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(of, 'commit')} failed and then passed (${(0,_percent_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percentOfCounts */ .f)(commits, of)}).`];
}
/** Whether the failures are those of the workflows that heal: one sentence, or none where they have no failures. */
function cascadeWords({ cascade, rawRate, unit }) {
    const { isDetected, selfHealingFailures, failures } = cascade;
    if (selfHealingFailures === 0)
        return [];
    const part = `${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedNumber */ .O4)(selfHealingFailures)} of ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedNumber */ .O4)(failures)} failures (${(0,_percent_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percentOfCounts */ .f)(selfHealingFailures, failures)}) are those of self-healing workflows`;
    if (!isDetected)
        return [`${part}.`];
    return [`Self-healing cascade: ${part}, which do not count in the rate. With them: ${(0,_rate_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ciRateWords */ .qA)(rawRate, unit)}.`];
}
/**
 * The newest commit whose every completed run succeeded, as a sentence.
 *
 * @param shown makes the commit's text safe
 */
function lastGreenWords(lastGreen, shown) {
    if (lastGreen === undefined)
        return 'No commit of the window is known to be green.';
    const { sha, runs, pending } = lastGreen;
    const waiting = pending === 0 ? '' : `, ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedNumber */ .O4)(pending)} not completed`;
    return `Last green commit: ${shown(sha)} (${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedNumber */ .O4)(runs)} ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)(runs, 'runs')}${waiting}).`;
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
/** Rows of a table of workflows or jobs. */
const MOST_TARGETS = 10;
/** Workflows with failures, those with the most first. */
function failingWorkflows({ workflows }) {
    return workflows.filter(({ rate }) => rate.failed > 0).toSorted((a, b) => b.rate.failed - a.rate.failed || byName(a, b));
}
/** Workflows and jobs that failed and then passed on the same commit, the greatest share of commits first. */
function flakiestTargets({ workflows, jobs }) {
    return [...workflows, ...jobs]
        .filter(({ flaky }) => flaky.commits > 0)
        .toSorted((a, b) => flakyShare(b) - flakyShare(a) || b.flaky.commits - a.flaky.commits || byName(a, b));
}
/** Jobs by their median duration, the slowest first; workflows where no job was read. */
function slowestTargets({ workflows, jobs }) {
    const known = (targets) => targets.filter(({ duration }) => duration.median !== undefined);
    const chosen = known(jobs).length > 0 ? known(jobs) : known(workflows);
    return chosen.toSorted((a, b) => (b.duration.median ?? 0) - (a.duration.median ?? 0) || byName(a, b));
}
function flakyShare({ flaky }) {
    return flaky.commits / Math.max(1, flaky.of);
}
function byName(a, b) {
    return compare(a.path, b.path) || compare(a.job ?? '', b.job ?? '');
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 4057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $k: () => (/* binding */ alertMarker),
  rE: () => (/* binding */ isMemoryTime),
  m3: () => (/* binding */ readAlertMemory)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/ci-health.js
var ci_health = __webpack_require__(7938);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/alert-memory.js
var alert_memory = __webpack_require__(18);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/heal-states.js
/** The states of playbook SAR-002, as the methodology names them (1.6 of the methodology). */
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
/**
 * What moves them.
 *
 * - `rate-healthy`, `rate-degraded`, `rate-critical`: the level of the alert, after evidence and hysteresis
 * - `classify`: failures are looked at for their causes
 * - `pattern-known`, `pattern-unknown`: most failures have, or have not, a known mechanical fix
 * - `patch-begun`: the fix was dispatched, or somebody began one; `fix-unavailable`: nothing can be dispatched for these causes
 * - `patch-made`: there is a verdict of the gate over the patch; `gate-passed`, `gate-failed`: that verdict
 * - `overdue`: the patch did not bring the rate down in the time of the severity
 * - `escalated`: the alert issue asks people to act
 * - `halt-raised`: an issue halts SAR; `triaged`: a person labelled or closed it
 */
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

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/hidden-marker.js
var hidden_marker = __webpack_require__(6911);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/alert-marker.js




const SCHEMA = 'sar.ci-alert/1';
const SCHEMA_NAME = 'sar.ci-alert/';
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/;
const KEY = /^[0-9a-f]{16}$/;
/** The hidden line of the alert issue. */
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
/** The memory in an issue's body. Nothing but what SAR writes is taken: no further key, no other type, no longer list. */
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
/** Whether a value is a time as the memory holds them: ISO 8601 in UTC. */
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

/***/ 18:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ noMemory),
/* harmony export */   We: () => (/* binding */ ALERT_LABEL),
/* harmony export */   bP: () => (/* binding */ MAX_DISPATCHED),
/* harmony export */   ku: () => (/* binding */ NOTICES)
/* harmony export */ });
/** Label of the alert issue. */
const ALERT_LABEL = 'sar:ci-health';
/** Sets of causes that are remembered; when there are more in one alert, nothing is dispatched any more. */
const MAX_DISPATCHED = 20;
/** A comment that is still to be written. */
const NOTICES = ['critical', 'recovery'];
/** The memory before anything happened. */
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

/***/ 3343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ phaseAt),
/* harmony export */   Il: () => (/* binding */ CALM_DAYS),
/* harmony export */   ll: () => (/* binding */ nextPhase),
/* harmony export */   qL: () => (/* binding */ NO_PHASE)
/* harmony export */ });
const DAY_MS = 86_400_000;
/** Days below critical that end a critical phase: whoever flaps around the threshold is told, and halted, once. */
const CALM_DAYS = 7;
/** Outside of a critical phase. */
const NO_PHASE = { criticalSince: undefined, calmSince: undefined, isTagged: false, halt: undefined };
/** The phase that goes on at a time, ISO 8601; nothing is remembered of one that is over. */
function phaseAt(memory, at) {
    const { criticalSince, calmSince, isTagged, halt } = memory;
    // A clock that was set back ends it too, rather than to make it last.
    const isOver = calmSince !== undefined && Math.abs(Date.parse(at) - Date.parse(calmSince)) >= CALM_DAYS * DAY_MS;
    return isOver ? NO_PHASE : { criticalSince, calmSince, isTagged, halt };
}
/** The phase after a moment in an alert. */
function nextPhase(before, { at, level, isCritical, hasOwner, halt }) {
    if (!isCritical)
        return before.criticalSince === undefined ? NO_PHASE : { ...before, calmSince: before.calmSince ?? at };
    return {
        // The phase of a halt that a killed run raised is the one that goes on.
        criticalSince: before.criticalSince ?? halt?.phase ?? at,
        calmSince: undefined,
        isTagged: before.isTagged || (hasOwner && level === 'critical'),
        halt: halt?.number ?? before.halt,
    };
}


/***/ }),

/***/ 9880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findAlert)
/* harmony export */ });
/* unused harmony export REOPEN_DAYS */
/* harmony import */ var _alert_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4057);
/* harmony import */ var _own_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4224);


const DAY_MS = 86_400_000;
/** Days after its closing for which an alert issue is used again. */
const REOPEN_DAYS = 7;
/**
 * Finds the alert issue among those with its label: of the open ones with the marker the oldest, else the newest closed one. What an
 * outsider or another app wrote is never it.
 *
 * @param at the time of the look, ISO 8601
 * @param author login that SAR writes as, where it is known
 */
function findAlert(issues, at, author) {
    const own = issues
        .filter((issue) => (0,_own_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnIssue */ .S)(issue, author))
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

/***/ 6911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ readHiddenMarker),
/* harmony export */   z0: () => (/* binding */ hiddenMarker)
/* harmony export */ });
/* unused harmony export MAX_MARKER_LENGTH */
/* harmony import */ var _intents_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4806);

/** Longest marker that is written or read, in UTF-16 units. */
const MAX_MARKER_LENGTH = 4000;
/**
 * A line that GitHub does not show, with the memory of SAR. No text can end the comment early: angle brackets are written as
 * escapes of JSON.
 *
 * @throws Error when it is longer than MAX_MARKER_LENGTH
 */
function hiddenMarker(name, value) {
    const json = JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
    const marker = `<!-- ${name} ${json} -->`;
    if (marker.length > MAX_MARKER_LENGTH)
        throw new Error(`the marker ${name} is longer than ${MAX_MARKER_LENGTH} characters`);
    return marker;
}
/**
 * Reads the first marker of that name at the beginning of a line. SAR writes its own above everything else, so that what untrusted
 * text forges below it is never read. Bounded, and never throws.
 */
function readHiddenMarker(name, body) {
    const start = `<!-- ${name} `;
    let at = body.indexOf(start);
    while (at > 0 && body[at - 1] !== '\n')
        at = body.indexOf(start, at + 1);
    if (at < 0)
        return { kind: 'none' };
    const text = body.slice(at + start.length, at + MAX_MARKER_LENGTH);
    const end = text.indexOf('-->');
    const json = end < 0 ? undefined : (0,_intents_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readStrictJson */ .Sr)(text.slice(0, end).trim());
    if (json?.ok !== true || json.value === null || typeof json.value !== 'object' || Array.isArray(json.value))
        return { kind: 'unreadable' };
    return { kind: 'object', value: json.value };
}


/***/ }),

/***/ 5608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ IssueWorld)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2723);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7339);
/* harmony import */ var _alert_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6767);
/* harmony import */ var _find_alert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9880);
/* harmony import */ var _own_issue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4224);





/** The issues as they are known in a run: what was listed, and what the run wrote since. Listings of GitHub lag behind writes. */
class IssueWorld {
    board;
    at;
    author;
    #alerts = [];
    #halts;
    /** @param author login that SAR writes as, where it is known */
    constructor(board, at, author) {
        this.board = board;
        this.at = at;
        this.author = author;
    }
    get alerts() {
        return this.#alerts;
    }
    /** Undefined until they are listed. */
    get halts() {
        return this.#halts;
    }
    /** Lists the alert issues: the open ones, and where none of them is the alert, the newest of all. */
    async listAlerts() {
        const open = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(async () => this.board.withLabel(_alert_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .ALERT_LABEL */ .We, 'open'));
        if (!open.known)
            return open;
        this.#alerts = open.value;
        if ((0,_find_alert_js__WEBPACK_IMPORTED_MODULE_2__/* .findAlert */ .K)(open.value, this.at, this.author).kind !== 'none')
            return open;
        const all = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(async () => this.board.withLabel(_alert_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .ALERT_LABEL */ .We, 'all'));
        if (all.known)
            this.#alerts = all.value;
        return all;
    }
    /** Lists the halts: every open one, and the newest closed ones. */
    async listHalts() {
        const open = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(async () => this.board.withLabel(_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .HALT_LABEL */ .t, 'open'));
        if (!open.known)
            return open;
        const all = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(async () => this.board.withLabel(_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .HALT_LABEL */ .t, 'all'));
        if (all.known)
            this.#halts = [...new Map([...open.value, ...all.value].map((issue) => [issue.number, issue])).values()];
        return all;
    }
    /** Opens an issue. One that no later run would find again, or believe, is closed at once, and counts as not opened. */
    async create(draft, kind) {
        const answer = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(async () => this.board.create(draft));
        if (!answer.known)
            return answer;
        const why = whyLost(answer.value, draft, this.author);
        if (why !== undefined) {
            const { number } = answer.value;
            const closed = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(async () => this.board.update(number, { state: 'closed' }));
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)('forbidden', `issue #${number} was opened, and ${closed.known ? 'closed again' : 'could not be closed again'}: ${why}`);
        }
        const issue = { ...answer.value, ...draft, state: 'open', isTrusted: true };
        if (kind === 'alert')
            this.#alerts = [...this.#alerts, issue];
        else
            this.#halts = [...(this.#halts ?? []), issue];
        return answer;
    }
    /** Writes title, body and state of an alert issue. */
    async updateAlert(issue, change) {
        const answer = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(async () => this.board.update(issue.number, change));
        if (!answer.known)
            return answer;
        const closedAt = change.state === 'closed' ? this.at : change.state === 'open' ? undefined : issue.closedAt;
        const now = { ...issue, ...change, closedAt };
        this.#alerts = this.#alerts.map((other) => (other.number === issue.number ? now : other));
        return answer;
    }
}
/** GitHub drops the labels of a caller without a role in the repository, and says nothing. */
function whyLost(issue, { labels }, author) {
    const given = new Set(issue.labels.map((label) => label.toLowerCase()));
    const lost = labels.filter((label) => !given.has(label.toLowerCase()));
    const mend = 'give a token whose account has a role in the repository, such as GITHUB_TOKEN with "issues: write"';
    if (lost.length > 0)
        return `its label ${lost.map((label) => `\`${label}\``).join(', ')} was dropped, without which no run finds it: ${mend}`;
    if (!(0,_own_issue_js__WEBPACK_IMPORTED_MODULE_5__/* .isOwnIssue */ .S)(issue, author))
        return `it was written by somebody without a role in the repository, whom no later run believes: ${mend}`;
    return undefined;
}


/***/ }),

/***/ 6959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ isQuiet),
  X: () => (/* binding */ nextMemory)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/alert-memory.js
var alert_memory = __webpack_require__(18);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/critical-phase.js
var critical_phase = __webpack_require__(3343);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/transitions.js
/**
 * Every transition of SAR-002: state → event → next state. An event that a state does not list does not belong there. The rate
 * leads out of every state but PipelineHalt, which only a person ends.
 */
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

/** The state that an event leads to; undefined for an event that does not belong to the state. */
function nextState(state, event) {
    return TRANSITIONS[state][event];
}
/**
 * The state after events, one after another.
 *
 * @throws Error naming state and event when one does not belong there
 */
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

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/events-of.js

/** States in which a rise to critical was taken into account already, unless it is new. */
const AT_WORK = new Set([
    'Classifying',
    'AutoFixable',
    'Patching',
    'Validating',
    'ManualRequired',
    'EscalatedIssue',
]);
/**
 * The events that follow from the facts, in their order, from a state on; each at most once. A rise of the level is one only while
 * `before` is lower.
 */
function eventsOf(state, facts) {
    const events = [];
    let now = state;
    for (;;) {
        const event = eventIn(now, facts, events);
        if (event === undefined)
            return events;
        events.push(event);
        now = stateAfter(now, [event]);
    }
}
function eventIn(state, facts, taken) {
    // Gate and time judge the patch before, not the one that begins now.
    const judged = taken.includes('patch-begun') ? { ...facts, gate: undefined, isOverdue: false } : facts;
    const event = rateEvent(state, judged, taken) ?? workEvent(state, judged);
    // Each happens once at one moment: a verdict of the gate leads round no circle.
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
    // What is at work already is not begun anew but by a rise, which comes before everything else of the moment.
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
            // A gate that passed says that the patch is sound; healthy it is when the rate says so too.
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




/** Hours that a patch may take: the methodology's limits for P1 and P2 (1.4). */
const PATCH_HOURS = { ok: 24, degraded: 24, critical: 4 };
const HOUR_MS = 3_600_000;
/** Hours after which a dispatch that was refused is tried again: what it starts may have been mended. */
const REFUSED_HOURS = 24;
/** What a moment makes of the memory. The same moment makes nothing more of the result. */
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
        // A halt that is nowhere to be found was deleted by a person.
        isTriaged: halt?.isTriaged ?? (memory.state === 'PipelineHalt' && moment.areHaltsKnown),
        gate: verdictOver(memory, moment.gate),
        isOverdue: isPatched(memory) && hoursBetween(memory.stateSince, health.at) > PATCH_HOURS[level],
        canEscalate: moment.canEscalate,
    });
    const state = stateAfter(memory.state, events);
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
/** Never negative: a clock that was set back makes nothing wait for ever. */
function hoursBetween(one, other) {
    return Math.abs(Date.parse(other) - Date.parse(one)) / HOUR_MS;
}
/** Whether there is a patch that time and gate judge. */
function isPatched({ state }) {
    return state === 'Patching' || state === 'Validating';
}
/** A verdict that is older than the patch is of another one. */
function verdictOver({ state, stateSince }, gate) {
    return gate !== undefined && isPatched({ state }) && Date.parse(gate.at) > Date.parse(stateSince) ? gate.verdict : undefined;
}
/** Whether there is no alert in a state. */
function isQuiet(state) {
    return state === 'Healthy' || state === 'Monitoring';
}
/** What is still to be said: a notice whose occasion has passed is not. */
function dueNotices(memory, state, isTaggable) {
    const hasRecovered = state === 'Healthy' && (!isQuiet(memory.state) || memory.due.includes('recovery'));
    if (hasRecovered)
        return ['recovery'];
    return isTaggable && (!memory.isTagged || memory.due.includes('critical')) ? ['critical'] : [];
}


/***/ }),

/***/ 4224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isOwnIssue)
/* harmony export */ });
/** Whom GitHub's own token writes as. Only workflows of the repository have it. */
const WORKFLOWS = 'github-actions[bot]';
/**
 * Whether an issue can be one that SAR wrote: it has its author, or is by somebody with a role in the repository, who may edit SAR's
 * issues as well. Of other apps only the workflows count: an app may copy an outsider's text into an issue, marker and all.
 *
 * @param author login that SAR writes as; where it is not known, every app counts
 */
function isOwnIssue(issue, author) {
    if (author === undefined)
        return issue.isTrusted;
    // GraphQL may leave out what REST writes behind an app's name.
    if (issue.author === author || issue.author === `${author}[bot]`)
        return true;
    return issue.isTrusted && (issue.author === WORKFLOWS || !issue.author.endsWith('[bot]'));
}


/***/ })

};
