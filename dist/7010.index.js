export const id = 7010;
export const ids = [7010];
export const modules = {

/***/ 67010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failingPatterns: () => (/* binding */ failingPatterns)
/* harmony export */ });
/* harmony import */ var _sar_search__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19970);
/* harmony import */ var _sar_search__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35389);
/* harmony import */ var _sar_search__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55713);
/* harmony import */ var _named_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94605);


const MOST_EXAMINED = 20;
const MOST_ATTEMPTS = 10;
async function failingPatterns(findings, ports) {
    const { targetRunId, history } = ports;
    if (targetRunId !== undefined)
        return patternsOfRun(targetRunId, ports);
    const named = (0,_named_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .namedPatterns */ .D)(findings);
    if (!findings.some(_named_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailureRate */ .l))
        return { patterns: named };
    if (history === undefined)
        return { missing: 'without a token that may read actions, GitHub does not tell why runs failed' };
    const { ci } = ports.baseline;
    const looked = await (0,_sar_search__WEBPACK_IMPORTED_MODULE_1__/* .lookAtCi */ .P)({
        history,
        settings: { ...ci, 'sample-runs': 0, 'examine-runs': Math.min(ci['examine-runs'], MOST_EXAMINED) },
        now: ports.now().toISOString(),
        library: await (0,_sar_search__WEBPACK_IMPORTED_MODULE_2__/* .loadPatternLibrary */ .Y)(),
        branches: [ports.defaultBranch],
        withTrend: false,
        withLastGreen: false,
        reservedRequests: Math.floor(history.requestsLeft / 2),
    });
    if (!looked.known)
        return { missing: looked.detail };
    return { patterns: [...new Set([...named, ...patternsIn(looked.value.groups)])] };
}
async function patternsOfRun(id, { history, baseline, defaultBranch, repository }) {
    if (history === undefined)
        return { missing: 'without a token that may read actions, GitHub does not tell why the run failed' };
    const run = await newestAttempt(id, history);
    if ('missing' in run)
        return run;
    if (run.headRepository?.toLowerCase() !== (repository ?? history.repository).toLowerCase())
        return { missing: `run ${id} is of the code of another repository` };
    if (run.branch !== defaultBranch)
        return { missing: `run ${id} is not of the branch ${defaultBranch}` };
    if (run.status !== 'completed')
        return { missing: `run ${id} has not ended yet` };
    const examined = await (0,_sar_search__WEBPACK_IMPORTED_MODULE_3__/* .examineFailures */ .T)(history, [run], {
        library: await (0,_sar_search__WEBPACK_IMPORTED_MODULE_2__/* .loadPatternLibrary */ .Y)(),
        settings: { ...baseline.ci, 'examine-runs': 1 },
        mayAsk: () => history.requestsLeft > 0,
        perRun: MOST_EXAMINED,
    });
    const [gap] = examined.notExamined;
    const patterns = patternsIn(examined.groups);
    return patterns.length === 0 && gap !== undefined ? { missing: `${gap.what} of run ${id}: ${gap.detail}` } : { patterns };
}
async function newestAttempt(id, history) {
    const first = await history.attempt(id, 1);
    if (!first.known)
        return { missing: `run ${id} cannot be read: ${first.detail}` };
    const newest = await history.latestRuns(first.value.workflowId, 100);
    const listed = newest.known ? newest.value.find((run) => run.id === id) : undefined;
    if (listed !== undefined)
        return listed;
    let run = first.value;
    for (let attempt = 2; attempt <= MOST_ATTEMPTS; attempt++) {
        const next = await history.attempt(id, attempt);
        if (!next.known)
            break;
        run = next.value;
    }
    return run;
}
function patternsIn(groups) {
    return groups.flatMap(({ classification }) => (classification.class === 'self-healing' ? [] : (classification.pattern ?? [])));
}


/***/ }),

/***/ 94605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ namedPatterns),
/* harmony export */   l: () => (/* binding */ isFailureRate)
/* harmony export */ });
function namedPatterns(findings) {
    return findings.flatMap(({ sensor, rule, artefact }) => sensor === 'ci-health' && rule === 'repeated-failure' ? [artefact.name ?? ''] : []);
}
function isFailureRate({ sensor, rule }) {
    return sensor === 'ci-health' && rule.startsWith('failure-rate');
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

/***/ 95422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ attemptKey),
/* harmony export */   r: () => (/* binding */ collectJobs)
/* harmony export */ });
/* harmony import */ var _ask_each_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50422);

function attemptKey({ id, attempt }) {
    return `${id}/${attempt}`;
}
async function collectJobs(history, sample, known = new Map(), mayAsk = () => true) {
    const asked = new Map(sample.map((run) => [attemptKey(run), run]));
    const { answered, notExamined } = await (0,_ask_each_js__WEBPACK_IMPORTED_MODULE_0__/* .askEach */ .H)(spread([...asked.values()]), (run) => {
        const jobs = known.get(attemptKey(run));
        return jobs === undefined ? history.jobs(run.id, run.attempt) : Promise.resolve({ known: true, value: jobs });
    }, mayAsk, (left) => `jobs of ${left.length} ${left.length === 1 ? 'attempt' : 'attempts'} in the sample`);
    return { jobs: new Map(answered.map(({ question, value }) => [attemptKey(question), value])), notExamined };
}
function spread(items) {
    let stride = Math.max(1, Math.round(items.length * 0.618));
    while (commonDivisor(stride, items.length) > 1)
        stride++;
    return items.map((_, index) => items[(index * stride) % items.length]);
}
function commonDivisor(a, b) {
    return b === 0 ? a : commonDivisor(b, a % b);
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

/***/ 55713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ examineFailures)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/collect/collect-jobs.js
var collect_jobs = __webpack_require__(95422);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/path-matcher.js
var path_matcher = __webpack_require__(38025);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/examine/asking.js
const WORDS = {
    jobs: (count) => `causes of ${count} failed ${count === 1 ? 'run' : 'runs'}`,
    annotations: (count) => `annotations of ${count} failed ${count === 1 ? 'job' : 'jobs'}`,
    logs: (count) => `logs of ${count} failed ${count === 1 ? 'job' : 'jobs'}`,
};
const BUDGET = { reason: 'budget', detail: 'the share of the requests that was set aside for failures is used up' };
class Asking {
    refused = new Map();
    missing = new Map();
    mayAsk;
    constructor(mayAsk) {
        this.mayAsk = mayAsk;
    }
    async ask(subject, request) {
        const before = this.refused.get(subject) ?? (this.mayAsk() ? undefined : BUDGET);
        if (before !== undefined)
            return this.miss(subject, before);
        const answer = await request();
        if (answer.known)
            return answer.value;
        const { reason, detail } = answer;
        if (reason === 'rate-limited')
            for (const each of Object.keys(WORDS))
                this.refused.set(each, { reason, detail });
        else if (reason === 'no-token' || reason === 'forbidden' || reason === 'not-configured')
            this.refused.set(subject, { reason, detail });
        return this.miss(subject, { reason, detail });
    }
    miss(subject, why) {
        const key = `${subject} ${why.reason}`;
        const known = this.missing.get(key);
        if (known === undefined)
            this.missing.set(key, { subject, why, count: 1 });
        else
            known.count += 1;
        return undefined;
    }
    notExamined() {
        return [...this.missing.values()].map(({ subject, why, count }) => ({ what: WORDS[subject](count), count, ...why }));
    }
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/classify/classify-evidence.js + 7 modules
var classify_evidence = __webpack_require__(4673);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/examine/conclusion-lines.js
function conclusionLines(run, failed) {
    const lines = [`run: ${run.conclusion ?? 'none'}`];
    if (failed === undefined)
        return lines;
    lines.push(`job: ${failed.job.conclusion ?? 'none'}`);
    if (failed.step === undefined)
        lines.push('failed step: none');
    else
        lines.push(`step: ${failed.step.conclusion ?? 'none'}`, `failed step: ${failed.step.name.slice(0, 500)}`);
    return lines;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/log/log-slicer.js + 4 modules
var log_slicer = __webpack_require__(10922);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/log/step-window.js
function stepWindow(steps, step) {
    const from = secondOf(step.startedAt);
    const to = secondOf(step.completedAt);
    if (from === undefined || to === undefined || to < from)
        return undefined;
    const others = steps.filter((other) => other.number !== step.number && other.conclusion !== 'skipped');
    const began = (second) => (other) => secondOf(other.startedAt) === second;
    return {
        from,
        to,
        isFirst: others.every((other) => other.number > step.number),
        before: others.filter((other) => other.number < step.number).filter(began(from)).length,
        after: others.filter((other) => other.number > step.number).filter(began(to)).length,
    };
}
function secondOf(time) {
    const milliseconds = time === undefined ? Number.NaN : Date.parse(time);
    return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString().slice(0, 19);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/examine/examine-job.js




const REQUESTS = { annotations: 1, log: 2 };
async function examineJob(history, run, failed, allowance, asking, settings) {
    const facts = {
        conclusions: conclusionLines(run, failed),
        annotations: [],
        slice: undefined,
        workflowPath: run.path,
        isSelfHealing: settings.isSelfHealing(run.path),
    };
    const classify = (more) => (0,classify_evidence/* classifyEvidence */.M)({ ...facts, ...more }, settings.library, settings.minConfidence);
    const byConclusion = classify({});
    if (byConclusion.pattern !== undefined)
        return { classification: byConclusion, isRead: true };
    const annotations = await annotationsOf(history, failed, allowance, asking);
    const byAnnotation = annotations === undefined ? byConclusion : classify({ annotations });
    if (byAnnotation.pattern !== undefined)
        return { classification: byAnnotation, isRead: true };
    const slice = await sliceOf(history, failed, allowance, asking, settings.maxLogBytes);
    if (slice === undefined)
        return { classification: byAnnotation, isRead: false };
    return { classification: classify({ annotations: annotations ?? [], slice }), isRead: true };
}
async function annotationsOf(history, { job }, allowance, asking) {
    const { checkRunId } = job;
    if (checkRunId === undefined || allowance.left < REQUESTS.annotations || allowance.left === REQUESTS.log)
        return undefined;
    allowance.left -= REQUESTS.annotations;
    return asking.ask('annotations', () => history.annotations(checkRunId));
}
async function sliceOf(history, { job, step }, allowance, asking, maxBytes) {
    if (allowance.left < REQUESTS.log) {
        return asking.miss('logs', {
            reason: 'budget',
            detail: 'the requests for one failed run are used up, by its other jobs or by the list of very many',
        });
    }
    allowance.left -= REQUESTS.log;
    const slicer = (0,log_slicer/* createLogSlicer */.H)(step === undefined ? undefined : stepWindow(job.steps, step));
    const facts = await asking.ask('logs', () => history.log(job.id, maxBytes, (text) => slicer.push(text)));
    if (facts === undefined)
        return undefined;
    const slice = slicer.end(facts.end === 'complete');
    if (slice.isComplete)
        return slice;
    return facts.end === 'cut-off'
        ? asking.miss('logs', { reason: 'unreachable', detail: 'the transfer of the log broke off before the end of the failed step' })
        : asking.miss('logs', { reason: 'budget', detail: `the failed step goes on behind the first ${maxBytes} bytes of the log` });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/collect/time-of.js
var time_of = __webpack_require__(76806);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/examine/failed-jobs.js

const FAILED = new Set(['failure', 'timed_out', 'startup_failure']);
const OWN_STEP = /^(?:Set up job|Complete job|Post .*)$/;
const CHECKOUT = /checkout/i;
const MATRIX_JOB = /^(.*) \(([^()]*)\)$/s;
const GATE_STEPS = 2;
const GATE_SECONDS = 60;
function failedJobs(jobs) {
    const failed = jobs.filter(({ conclusion }) => FAILED.has(conclusion));
    const chosen = failed.length > 0 ? failed : jobs.filter(({ conclusion }) => conclusion === 'cancelled');
    return chosen.map((job) => ({ job, step: failedStep(job) })).sort((a, b) => endOf(a.job) - endOf(b.job) || a.job.id - b.job.id);
}
function failedStep({ steps }) {
    return steps.find(({ conclusion }) => FAILED.has(conclusion)) ?? steps.find(({ conclusion }) => conclusion === 'cancelled');
}
function isGate({ job }, all) {
    const started = (0,time_of/* timeOf */.n)(job.startedAt);
    if (started === undefined || !all.some((other) => other.job.id !== job.id && endOf(other.job) <= started))
        return false;
    const own = job.steps.filter(({ name }) => !OWN_STEP.test(name));
    if (own.length === 0 || own.length > GATE_STEPS || own.some(({ name }) => CHECKOUT.test(name)))
        return false;
    return endOf(job) - started <= GATE_SECONDS * 1000;
}
function signOf({ job, step }) {
    const [, name = job.name, values = ''] = MATRIX_JOB.exec(job.name) ?? [];
    let place = step?.name;
    for (const value of values.split(', ').sort((x, y) => y.length - x.length))
        if (value !== '')
            place = place?.replaceAll(value, '*');
    return JSON.stringify([name, job.conclusion, step?.number, place]);
}
function endOf({ completedAt }) {
    return (0,time_of/* timeOf */.n)(completedAt) ?? Number.MAX_SAFE_INTEGER;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/examine/examine-run.js




const PAGE = 100;
const SAME_PLACE = { reason: 'sample', detail: 'a job of the same run that failed in the same place could not be read' };
async function examineRun(history, run, readBefore, asking, settings) {
    if (run.conclusion === 'startup_failure')
        return { examined: withoutJobs(run, settings), jobs: undefined };
    const jobs = readBefore ?? (await asking.ask('jobs', () => history.jobs(run.id, run.attempt)));
    if (jobs === undefined)
        return { examined: { run, jobs: [], classification: undefined }, jobs };
    const failed = failedJobs(jobs);
    if (failed.length === 0)
        return { examined: withoutJobs(run, settings), jobs };
    const allowance = { left: settings.perRun - (readBefore === undefined ? Math.max(1, Math.ceil(jobs.length / PAGE)) : 0) };
    const bySign = new Map();
    const examined = [];
    for (const one of failed) {
        const same = bySign.get(signOf(one));
        if (isGate(one, failed))
            examined.push(jobOf(one, 'gate', gateClassification(one, run, settings)));
        else if (same?.how === 'read')
            examined.push(jobOf(one, 'inferred', same.classification));
        else if (same !== undefined) {
            asking.miss('logs', SAME_PLACE);
            examined.push(jobOf(one, 'not-read', same.classification));
        }
        else {
            const { classification, isRead } = await examineJob(history, run, one, allowance, asking, settings);
            const first = jobOf(one, isRead ? 'read' : 'not-read', classification);
            bySign.set(signOf(one), first);
            examined.push(first);
        }
    }
    return { examined: { run, jobs: examined, classification: examined.find(({ how }) => how === 'read')?.classification }, jobs };
}
function jobOf({ job, step }, how, classification) {
    return { job, step: step?.name, how, classification };
}
function withoutJobs(run, settings) {
    return { run, jobs: [], classification: byConclusion(run, undefined, settings) };
}
function gateClassification(failed, run, settings) {
    return { ...byConclusion(run, failed, settings), name: 'another job failed' };
}
function byConclusion(run, failed, { library, minConfidence, isSelfHealing }) {
    return (0,classify_evidence/* classifyEvidence */.M)({
        conclusions: conclusionLines(run, failed),
        annotations: [],
        slice: undefined,
        workflowPath: run.path,
        isSelfHealing: isSelfHealing(run.path),
    }, library, minConfidence);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/examine/failed-run.js
function failedRunOf(run, examined, isSelfHealing) {
    const jobs = (examined?.jobs ?? []).filter(({ how }) => how !== 'gate');
    return {
        id: run.id,
        name: run.name,
        path: run.path,
        url: run.url,
        conclusion: run.conclusion ?? 'none',
        attempt: run.attempt,
        createdAt: run.createdAt,
        isSelfHealing,
        classification: examined?.classification,
        jobs: jobs.map(({ job, step, classification }) => ({
            name: job.name,
            url: job.url,
            step,
            pattern: classification.pattern ?? 'unknown',
        })),
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/compare-text.js
var compare_text = __webpack_require__(78108);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/fingerprint.js
var fingerprint = __webpack_require__(75699);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/group-by.js
var group_by = __webpack_require__(87486);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/examine/normalise-cause.js
var normalise_cause = __webpack_require__(62658);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/examine/group-failures.js



const MAX_EXAMPLES = 3;
function groupFailures(runs) {
    return [...(0,group_by/* groupBy */.$)(failuresOf(runs), keyOf)]
        .map(([key, failures]) => groupOf(key, failures))
        .sort((a, b) => b.jobs + b.inferredJobs - (a.jobs + a.inferredJobs) || (0,compare_text/* compareText */.n)(b.lastAt, a.lastAt) || (0,compare_text/* compareText */.n)(a.key, b.key));
}
function failuresOf(runs) {
    return runs.flatMap(({ run, jobs, classification }) => {
        if (jobs.length === 0) {
            return classification === undefined ? [] : [{ run, url: run.url, step: undefined, isInferred: false, classification }];
        }
        return jobs
            .filter(({ how }) => how === 'read' || how === 'inferred')
            .map(({ job, step, how, classification: cause }) => ({
            run,
            url: job.url,
            step,
            isInferred: how === 'inferred',
            classification: cause,
        }));
    });
}
function keyOf({ classification: { class: kind, pattern, captures, line, name }, step }) {
    const cause = pattern === undefined ? [(0,normalise_cause/* normaliseCause */.k)(line ?? `${name} in ${step ?? 'no step'}`)] : captures.map(normalise_cause/* normaliseCause */.k);
    return (0,fingerprint/* fingerprint */.R)('ci-health', pattern ?? 'unknown', [kind, ...cause]);
}
function groupOf(key, failures) {
    const ordered = [...failures].sort(byUse);
    const [first] = ordered;
    if (first === undefined)
        throw new RangeError('a group has at least one failure');
    const byRun = (0,group_by/* groupBy */.$)(ordered, ({ run }) => run.id);
    const ofEachRun = [...byRun.values()].flatMap(([one]) => one ?? []);
    const times = failures.map(({ run }) => run.createdAt).sort();
    return {
        key,
        classification: first.classification,
        jobs: failures.filter(({ isInferred }) => !isInferred).length,
        inferredJobs: failures.filter(({ isInferred }) => isInferred).length,
        runs: byRun.size,
        workflows: [...new Set(failures.map(({ run }) => run.path))].sort(),
        firstAt: times[0] ?? first.run.createdAt,
        lastAt: times.at(-1) ?? first.run.createdAt,
        examples: [...new Set([...ofEachRun, ...ordered].map(({ url }) => url))].slice(0, MAX_EXAMPLES),
    };
}
function byUse(a, b) {
    return (Number(a.isInferred) - Number(b.isInferred) ||
        (0,compare_text/* compareText */.n)(b.run.createdAt, a.run.createdAt) ||
        b.run.id - a.run.id ||
        b.run.attempt - a.run.attempt ||
        (0,compare_text/* compareText */.n)(a.url, b.url));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/examine/examine-failures.js






const WIDTH = 4;
const REQUESTS_PER_RUN = 4;
const MAX_LOG_BYTES = 20 * 1024 * 1024;
async function examineFailures(history, runs, options) {
    const asking = new Asking(options.mayAsk);
    const isSelfHealing = (0,path_matcher/* pathMatcher */.k)(options.settings['self-healing']);
    const settings = {
        library: options.library,
        minConfidence: options.settings['min-confidence'],
        perRun: options.perRun ?? REQUESTS_PER_RUN,
        maxLogBytes: options.maxLogBytes ?? MAX_LOG_BYTES,
        isSelfHealing,
    };
    const chosen = runs.slice(0, options.settings['examine-runs']);
    const results = chosen.map(() => undefined);
    const jobs = new Map();
    let next = 0;
    const lane = async () => {
        for (let at = next++; at < chosen.length; at = next++) {
            const run = chosen[at];
            if (run === undefined)
                continue;
            const found = await examineRun(history, run, options.known?.get((0,collect_jobs/* attemptKey */.j)(run)), asking, settings);
            results[at] = found.examined;
            if (found.jobs !== undefined)
                jobs.set((0,collect_jobs/* attemptKey */.j)(run), found.jobs);
        }
    };
    await Promise.all(Array.from({ length: Math.min(WIDTH, chosen.length) }, lane));
    const examined = results.filter((result) => result !== undefined);
    return {
        runs: examined,
        groups: groupFailures(examined),
        failedRuns: runs.map((run, at) => failedRunOf(run, results[at], isSelfHealing(run.path))),
        examinedRuns: examined.filter(({ classification }) => classification !== undefined).length,
        jobs,
        notExamined: [...asking.notExamined(), ...leftOut(runs.length - chosen.length)],
    };
}
function leftOut(count) {
    if (count <= 0)
        return [];
    const what = `causes of ${count} older failed ${count === 1 ? 'run' : 'runs'}`;
    return [{ what, count, reason: 'sample', detail: 'the baseline bounds the failed runs that are examined (`ci.examine-runs`)' }];
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


/***/ }),

/***/ 87486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 38025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ pathMatcher)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14727);

function pathMatcher(globs) {
    const compiled = globs.map((glob) => (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(glob));
    const answers = new Map();
    return (path) => {
        let answer = answers.get(path);
        if (answer === undefined)
            answers.set(path, (answer = compiled.some((glob) => glob.matches(path))));
        return answer;
    };
}


/***/ })

};
