export const id = 3163;
export const ids = [3163];
export const modules = {

/***/ 61260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ RUN_CONCLUSIONS)
/* harmony export */ });
const RUN_CONCLUSIONS = [
    'success',
    'failure',
    'neutral',
    'cancelled',
    'skipped',
    'timed_out',
    'action_required',
    'startup_failure',
    'stale',
];


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

/***/ 21777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jq: () => (/* binding */ failureRate),
  gH: () => (/* binding */ failureRateText),
  pR: () => (/* binding */ percentOf),
  MK: () => (/* binding */ rateOf)
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/wilson-interval.js
function wilsonInterval(failed, total, z = 1.96) {
    if (!Number.isSafeInteger(failed) || !Number.isSafeInteger(total) || failed < 0 || failed > total) {
        throw new RangeError(`${failed} of ${total} is no share`);
    }
    if (total === 0)
        return undefined;
    const share = failed / total;
    const z2 = z * z;
    const centre = (share + z2 / (2 * total)) / (1 + z2 / total);
    const half = (z / (1 + z2 / total)) * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total * total));
    const low = failed === 0 ? 0 : Math.min(share, Math.max(0, centre - half));
    const high = failed === total ? 1 : Math.max(share, Math.min(1, centre + half));
    return { low, high };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/failure-rate.js

function failureRate(failed, concluded) {
    const interval = wilsonInterval(failed, concluded);
    return { failed, concluded, share: concluded === 0 ? undefined : failed / concluded, low: interval?.low, high: interval?.high };
}
function rateOf(results) {
    let failed = 0;
    let concluded = 0;
    for (const { outcome } of results) {
        if (outcome === 'failure')
            failed++;
        if (outcome === 'failure' || outcome === 'success')
            concluded++;
    }
    return failureRate(failed, concluded);
}
function failureRateText(rate, state) {
    return rate.concluded === 0 ? undefined : `${percentOf(rate.failed, rate.concluded)}:${state}`;
}
function percentOf(part, whole) {
    return (Math.floor((part * 2000 + whole) / (2 * whole)) / 10).toFixed(1);
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

/***/ 13163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCiHealth: () => (/* binding */ readCiHealth)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cron-liveness/read-schedules.js + 1 modules
var read_schedules = __webpack_require__(35956);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/collect/ask-each.js
var ask_each = __webpack_require__(50422);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/collect/newest-attempts.js
function newestAttempts(runs) {
    const byId = new Map();
    for (const run of runs) {
        const other = byId.get(run.id);
        if (other === undefined || isLaterReading(run, other))
            byId.set(run.id, run);
    }
    return newestFirst([...byId.values()]);
}
function isLaterReading(run, other) {
    if (run.attempt !== other.attempt)
        return run.attempt > other.attempt;
    if ((run.status === 'completed') !== (other.status === 'completed'))
        return run.status === 'completed';
    if (run.updatedAt !== other.updatedAt)
        return Date.parse(run.updatedAt) > Date.parse(other.updatedAt);
    return (run.conclusion ?? '') > (other.conclusion ?? '');
}
function newestFirst(runs) {
    const timed = runs.map((run) => ({ run, at: Date.parse(run.createdAt) }));
    return timed.sort((a, b) => b.at - a.at || b.run.id - a.run.id || b.run.attempt - a.run.attempt).map(({ run }) => run);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/collect/collect-attempts.js


const MAX_RERUNS = 50;
async function collectAttempts(history, runs, mayAsk, count = 'attempts') {
    const wanted = [];
    for (const run of newestFirst(runs)) {
        if (count === 'runs' && run.conclusion !== 'success')
            continue;
        for (let attempt = run.attempt - 1; attempt >= Math.max(1, run.attempt - MAX_RERUNS); attempt--)
            wanted.push({ id: run.id, attempt });
    }
    const { answered, notExamined } = await (0,ask_each/* askEach */.H)(wanted, ({ id, attempt }) => history.attempt(id, attempt), mayAsk, (left) => {
        const runsLeft = new Set(left.map(({ id }) => id)).size;
        return `older attempts of ${runsLeft} ${runsLeft === 1 ? 'run' : 'runs'}`;
    });
    return { attempts: answered.map(({ value }) => value), notExamined };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/collect/collect-jobs.js
var collect_jobs = __webpack_require__(95422);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/path-matcher.js
var path_matcher = __webpack_require__(38025);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/collect/collect-runs.js


async function collectRuns(history, { branches, since, until, settings, runningRunId }) {
    const listed = [];
    const gaps = [];
    for (const branch of new Set(branches)) {
        const listing = await history.runs({ since, until, branch });
        for (const run of listing.runs)
            listed.push(run);
        for (const gap of listing.gaps)
            gaps.push({ ...gap, branch });
    }
    const isExcludedPath = (0,path_matcher/* pathMatcher */.k)(settings.exclude.workflows);
    const excludedEvents = new Set(settings.exclude.events);
    const runs = [];
    let excluded = 0;
    for (const run of newestAttempts(listed)) {
        if (run.id === runningRunId)
            continue;
        if (isFromFork(run, history.repository) || excludedEvents.has(run.event) || isExcludedPath(run.path))
            excluded++;
        else
            runs.push(run);
    }
    return { since, until, runs, excluded, gaps, notExamined: gaps.map(describeGap) };
}
function isFromFork({ event, headRepository }, repository) {
    return event.startsWith('pull_request') && headRepository?.toLowerCase() !== repository.toLowerCase();
}
function describeGap({ branch, since, until, reason, detail }) {
    return { what: `runs on ${branch} created from ${since} to ${until}`, count: undefined, reason, detail };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/run-conclusion.js
var run_conclusion = __webpack_require__(61260);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/outcome.js

const KNOWN = new Set(run_conclusion/* RUN_CONCLUSIONS */.l);
const NO_CONCLUSION = 'none';
function outcomeOf(settings) {
    const failures = new Set(settings['failure-conclusions']);
    const ignored = new Set(settings['ignored-conclusions']);
    return ({ status, conclusion = NO_CONCLUSION }) => {
        if (status !== 'completed')
            return 'pending';
        if (failures.has(conclusion))
            return 'failure';
        return ignored.has(conclusion) || !KNOWN.has(conclusion) ? 'ignored' : 'success';
    };
}
function isPass({ status, conclusion }) {
    return status === 'completed' && (conclusion === 'success' || conclusion === 'neutral');
}
function countByConclusion(results) {
    const counts = new Map();
    for (const { conclusion = NO_CONCLUSION } of results)
        counts.set(conclusion, (counts.get(conclusion) ?? 0) + 1);
    return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/collect/sample-runs.js

function sampleRuns(runs, count, settings) {
    const concluded = concludedRuns(runs, settings)
        .map((run) => ({ run, at: Date.parse(run.createdAt) }))
        .sort((a, b) => (a.run.path < b.run.path ? -1 : a.run.path > b.run.path ? 1 : a.at - b.at || a.run.id - b.run.id))
        .map(({ run }) => run);
    if (concluded.length <= count)
        return concluded;
    return Array.from({ length: count }, (_, index) => concluded[Math.floor(((index + 0.5) * concluded.length) / count)]);
}
function withOlderAttempts(sample, attempts) {
    const sampled = new Set(sample.map(({ id }) => id));
    return [...sample, ...attempts.filter(({ id }) => sampled.has(id))];
}
function concludedRuns(runs, settings) {
    const outcomeOfRun = outcomeOf(settings);
    return runs.filter((run) => {
        const outcome = outcomeOfRun(run);
        return outcome === 'failure' || outcome === 'success';
    });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/examine/examine-failures.js + 8 modules
var examine_failures = __webpack_require__(55713);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/failed-runs.js



function failedRunsOf(runs, settings) {
    const outcome = outcomeOf(settings);
    return newestFirst(runs.filter((run) => outcome(run) === 'failure'));
}
function withNextAttempts(failed, runs, settings) {
    const outcome = outcomeOf(settings);
    const byKey = new Map(runs.map((run) => [(0,collect_jobs/* attemptKey */.j)(run), run]));
    return failed.map((run) => {
        const next = byKey.get((0,collect_jobs/* attemptKey */.j)({ id: run.id, attempt: run.attempt + 1 }));
        const result = next === undefined ? undefined : outcome(next);
        if (result !== 'failure' && result !== 'success')
            return run;
        return { ...run, ranAgain: result === 'success' ? 'passed' : 'failed' };
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/cascade.js
function cascadeOf(results) {
    let failures = 0;
    let selfHealingFailures = 0;
    for (const { outcome, isSelfHealing } of results) {
        if (outcome !== 'failure')
            continue;
        failures++;
        if (isSelfHealing)
            selfHealingFailures++;
    }
    return {
        isDetected: selfHealingFailures * 2 > failures,
        share: failures === 0 ? undefined : selfHealingFailures / failures,
        selfHealingFailures,
        failures,
    };
}
function withoutCascade(results, { isDetected }) {
    return isDetected ? results.filter(({ isSelfHealing }) => !isSelfHealing) : results;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/ci-days.js
const DAY = 86_400_000;
function ciDays(results, since, until) {
    const days = new Map();
    const last = Math.floor(Date.parse(until) / DAY);
    for (let day = Math.floor(Date.parse(since) / DAY); day <= last; day++)
        days.set(day, { concluded: 0, failed: 0 });
    for (const { createdAt, outcome } of results) {
        if (outcome !== 'failure' && outcome !== 'success')
            continue;
        const day = days.get(Math.floor(createdAt / DAY));
        if (day === undefined)
            continue;
        day.concluded++;
        if (outcome === 'failure')
            day.failed++;
    }
    return [...days].map(([day, counts]) => ({ day: new Date(day * DAY).toISOString().slice(0, 10), ...counts }));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/ci-result.js



function ciResults(runs, older, settings) {
    const attempts = new Map();
    for (const run of runs) {
        const ofRun = attempts.get(run.id);
        if (ofRun === undefined)
            attempts.set(run.id, [run]);
        else
            add(ofRun, run);
    }
    for (const run of older)
        add(attempts.get(run.id), run);
    const outcome = outcomeOf(settings);
    const isSelfHealing = (0,path_matcher/* pathMatcher */.k)(settings['self-healing']);
    const results = [];
    for (const ofRun of attempts.values()) {
        const newest = ofRun.reduce((highest, { attempt }) => Math.max(highest, attempt), 0);
        for (const run of ofRun) {
            const createdAt = Date.parse(run.createdAt) || 0;
            results.push({
                run,
                outcome: outcome(run),
                isPass: isPass(run),
                isSelfHealing: isSelfHealing(run.path),
                isNewest: run.attempt === newest,
                createdAt,
                at: run.attempt === 1 ? createdAt : Math.max(createdAt, Date.parse(run.startedAt) || 0),
            });
        }
    }
    return results.sort((a, b) => a.at - b.at || a.run.id - b.run.id || a.run.attempt - b.run.attempt);
}
function countedResults(results, unit) {
    return unit === 'attempts' ? results : results.filter(({ isNewest }) => isNewest);
}
function add(ofRun, run) {
    if (ofRun === undefined)
        return;
    const index = ofRun.findIndex(({ attempt }) => attempt === run.attempt);
    const other = ofRun[index];
    if (other === undefined)
        ofRun.push(run);
    else if (isLaterReading(run, other))
        ofRun[index] = run;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/commit-result.js
function commitResult({ run, outcome, isPass }) {
    return { target: run.path, runId: run.id, headSha: run.headSha, event: run.event, outcome, isPass };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/failure-rate.js + 1 modules
var failure_rate = __webpack_require__(21777);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/state-of.js
const ROUNDING = 1e-12;
function thresholdsOf(settings, degradedPercent) {
    const degraded = degradedPercent ?? settings.thresholds.degraded;
    return { degraded, critical: Math.max(degraded, settings.thresholds.critical) };
}
function isAbove(share, percent) {
    return share > percent / 100 + ROUNDING;
}
function stateOf(share, { degraded, critical }) {
    if (share === undefined || !isAbove(share, degraded))
        return 'ok';
    return isAbove(share, critical) ? 'critical' : 'degraded';
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/decide-alert.js


function decideAlert({ evaluations, alertingAt, thresholds }) {
    const [now] = evaluations;
    const after = thresholds['alert-after'];
    const counted = now === undefined || now.share === undefined ? 'nothing concluded in the window' : counts(now);
    for (const level of ['critical', 'degraded']) {
        if (evidenceFor(level, evaluations, thresholds) < after || (level === 'degraded' && alertingAt === 'critical'))
            continue;
        const why = `${counted}; the whole 95 % interval${interval(now)} is above ${thresholds[level]} %, after ${lastResults(after)}`;
        return { isRequired: true, level, why };
    }
    if (alertingAt === 'ok')
        return { isRequired: false, level: 'ok', why: `${counted}${whyNot(evaluations, thresholds)}` };
    const clear = thresholds['clear-after'];
    const calm = calmFor(thresholds.degraded, evaluations);
    if (calm >= clear) {
        const why = `${counted}; not above ${thresholds.degraded} % after ${lastResults(clear)}, which clears the alert`;
        return { isRequired: false, level: 'ok', why };
    }
    const level = alertingAt === 'critical' && calmFor(thresholds.critical, evaluations) >= clear ? 'degraded' : alertingAt;
    const why = `${counted}; the alert stays until the rate is not above ${thresholds.degraded} % after ${lastResults(clear)}, so far ${calm}`;
    return { isRequired: true, level, why };
}
function evidenceFor(level, evaluations, thresholds) {
    const isEvidence = ({ concluded, low }) => concluded >= thresholds['minimum-runs'] && low !== undefined && isAbove(low, thresholds[level]);
    return inARow(evaluations, isEvidence);
}
function calmFor(percent, evaluations) {
    return inARow(evaluations, ({ share }) => share !== undefined && !isAbove(share, percent));
}
function inARow(evaluations, holds) {
    const first = evaluations.findIndex((evaluation) => !holds(evaluation));
    return first < 0 ? evaluations.length : first;
}
function whyNot(evaluations, thresholds) {
    const [now] = evaluations;
    const { degraded } = thresholds;
    if (now?.share === undefined)
        return '';
    if (!isAbove(now.share, degraded))
        return `; not above ${degraded} %`;
    const minimum = thresholds['minimum-runs'];
    if (now.concluded < minimum)
        return `; above ${degraded} %, but fewer than ${minimum} results are no evidence`;
    const borne = evidenceFor('degraded', evaluations, thresholds);
    if (borne === 0)
        return `; above ${degraded} %, but the 95 % interval${interval(now)} is not above it as a whole`;
    return `; the whole 95 % interval${interval(now)} is above ${degraded} %, but only after the last ${borne} of ${thresholds['alert-after']} results`;
}
function counts({ failed, concluded }) {
    return `${failed} of ${concluded} failed (${(0,failure_rate/* percentOf */.pR)(failed, concluded)} %)`;
}
function interval(rate) {
    if (rate?.low === undefined || rate.high === undefined)
        return '';
    const percent = (share) => (Math.round(share * 1000) / 10).toFixed(1);
    return ` (${percent(rate.low)} % to ${percent(rate.high)} %)`;
}
function lastResults(count) {
    return count === 1 ? 'the last result' : `each of the last ${count} results`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/evaluations.js

function evaluationsOf(results, count) {
    const whole = (0,failure_rate/* rateOf */.MK)(results);
    const evaluations = [whole];
    let { failed, concluded } = whole;
    for (let index = results.length - 1; index >= 0 && evaluations.length < count && concluded > 1; index--) {
        const outcome = results[index]?.outcome;
        if (outcome !== 'failure' && outcome !== 'success')
            continue;
        concluded--;
        if (outcome === 'failure')
            failed--;
        evaluations.push((0,failure_rate/* failureRate */.jq)(failed, concluded));
    }
    return evaluations;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/flaky-commits.js
const BY_COMMIT_ALONE = new Set(['push', 'schedule', 'merge_group']);
function flakyCommits(results) {
    const seen = new Set();
    const flaky = new Set();
    const failed = new Map();
    for (const { target, runId, headSha, event, outcome, isPass } of results) {
        if (outcome === 'failure' || outcome === 'success')
            seen.add(headSha);
        const onCommit = failed.get(headSha);
        if (outcome !== 'failure' && onCommit === undefined)
            continue;
        const same = `${BY_COMMIT_ALONE.has(event) ? event : runId}\n${target}`;
        if (outcome !== 'failure') {
            if (isPass && onCommit?.has(same) === true)
                flaky.add(headSha);
        }
        else if (onCommit === undefined)
            failed.set(headSha, new Set([same]));
        else
            onCommit.add(same);
    }
    return { commits: flaky.size, of: seen.size };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/group-by.js
var group_by = __webpack_require__(87486);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/red-streaks.js
function redStreaks(results) {
    const open = new Map();
    const recoverySeconds = [];
    let longest = 0;
    for (const { branch, outcome, isPass, at } of results) {
        const streak = open.get(branch);
        if (outcome === 'failure') {
            const grown = streak ?? { since: at, count: 0 };
            grown.count++;
            longest = Math.max(longest, grown.count);
            open.set(branch, grown);
        }
        else if (isPass && streak !== undefined) {
            recoverySeconds.push((at - streak.since) / 1000);
            open.delete(branch);
        }
    }
    let current = 0;
    for (const { count } of open.values())
        current = Math.max(current, count);
    return { longest, current, recoverySeconds };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/collect/time-of.js
var time_of = __webpack_require__(76806);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/sampled-jobs.js



function sampledJobs(results, jobs, settings) {
    const outcome = outcomeOf(settings);
    const sampled = [];
    for (const result of results) {
        const { run, at, isNewest } = result;
        const isFirstRead = !jobs.has((0,collect_jobs/* attemptKey */.j)({ id: run.id, attempt: run.attempt - 1 }));
        for (const job of distinct(jobs.get((0,collect_jobs/* attemptKey */.j)(run)) ?? [])) {
            const startedAt = (0,time_of/* timeOf */.n)(job.startedAt);
            const isCarriedOver = run.attempt > 1 && startedAt !== undefined && startedAt < at;
            const ran = job.conclusion !== 'skipped' && !isCarriedOver;
            const queue = seconds((0,time_of/* timeOf */.n)(job.createdAt), startedAt);
            sampled.push({
                result,
                name: job.name,
                outcome: outcome(job),
                isPass: isPass(job),
                isCounted: settings.count === 'runs' ? isNewest : !isCarriedOver || isFirstRead,
                startedAt: ran ? startedAt : undefined,
                completedAt: ran ? (0,time_of/* timeOf */.n)(job.completedAt) : undefined,
                queueSeconds: ran ? queue : undefined,
            });
        }
    }
    return sampled;
}
function seconds(from, to) {
    if (from === undefined || to === undefined || to < from)
        return undefined;
    return (to - from) / 1000;
}
function distinct(jobs) {
    return new Map(jobs.map((job) => [job.id, job])).values();
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/spread-of.js
function spreadOf(values) {
    const sorted = Float64Array.from(values).sort();
    return { median: rank(sorted, 50), p95: rank(sorted, 95), sample: sorted.length };
}
function rank(sorted, percent) {
    return sorted[Math.ceil((sorted.length * percent) / 100) - 1];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/compare-text.js
var compare_text = __webpack_require__(78108);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/by-failures.js

function byFailures(a, b) {
    return (b.rate.failed - a.rate.failed ||
        (b.rate.share ?? 0) - (a.rate.share ?? 0) ||
        (0,compare_text/* compareText */.n)(a.path, b.path) ||
        (0,compare_text/* compareText */.n)(a.job ?? '', b.job ?? ''));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/job-health.js







function jobHealth(jobs) {
    const groups = (0,group_by/* groupBy */.$)(jobs, ({ result, name }) => `${result.run.path}\n${name}`);
    return [...groups.values()].map(healthOf).sort(byFailures);
}
function healthOf(jobs) {
    const { result, name } = jobs.at(-1);
    const whole = wholeAttempts(jobs);
    const { longest, current, recoverySeconds } = redStreaks(whole);
    return {
        path: result.run.path,
        workflow: result.run.name,
        job: name,
        rate: (0,failure_rate/* rateOf */.MK)(jobs.filter(({ isCounted }) => isCounted)),
        flaky: flakyCommits(whole),
        duration: spreadOf(present(jobs.filter(isConcluded).map((job) => seconds(job.startedAt, job.completedAt)))),
        queue: spreadOf(present(jobs.map(({ queueSeconds }) => queueSeconds))),
        recovery: spreadOf(recoverySeconds),
        longestRedStreak: longest,
        currentRedStreak: current,
        before: undefined,
        isSelfHealing: result.isSelfHealing,
    };
}
function isConcluded({ outcome }) {
    return outcome === 'failure' || outcome === 'success';
}
function present(values) {
    return values.filter((value) => value !== undefined);
}
function wholeAttempts(jobs) {
    return [...(0,group_by/* groupBy */.$)(jobs, ({ result }) => result).values()].map((same) => {
        const [{ result, name }] = same;
        const failed = same.find(({ outcome }) => outcome === 'failure');
        return {
            target: name,
            runId: result.run.id,
            headSha: result.run.headSha,
            event: result.run.event,
            branch: result.run.branch,
            at: result.at,
            outcome: (failed ?? same.find(isConcluded) ?? same[0]).outcome,
            isPass: same.every(({ isPass }) => isPass),
        };
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/last-green.js


const GREEN = new Set(['success', 'neutral', 'skipped']);
function lastGreen(runs, commits, unreadUntil) {
    const byCommit = (0,group_by/* groupBy */.$)(newestAttempts(runs), ({ headSha }) => headSha);
    const order = commits ?? [...byCommit.keys()];
    const whole = wholeCommits(order, byCommit, unreadUntil === undefined ? -Infinity : Date.parse(unreadUntil));
    for (const [index, headSha] of order.entries()) {
        const ofCommit = byCommit.get(headSha);
        if (ofCommit === undefined || index >= whole)
            continue;
        const green = judge(headSha, ofCommit);
        if (green !== undefined)
            return green;
    }
    return undefined;
}
function judge(headSha, runs) {
    const completed = runs.filter(({ status }) => status === 'completed');
    const isGreen = completed.every(({ conclusion }) => GREEN.has(conclusion)) && completed.some(({ conclusion }) => conclusion === 'success');
    return isGreen ? { sha: headSha, runs: completed.length, pending: runs.length - completed.length } : undefined;
}
function wholeCommits(order, byCommit, knownSince) {
    if (knownSince === -Infinity)
        return order.length;
    for (let index = order.length - 1; index >= 0; index--) {
        const inTime = (byCommit.get(order[index]) ?? []).filter(({ createdAt }) => Date.parse(createdAt) >= knownSince);
        if (inTime.some(({ event }) => event === 'push'))
            return index + 1;
        if (inTime.length > 0)
            return index;
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/green-of-branch.js


const LISTED_COMMITS = 100;
function greenOfBranch({ runs, before, branches, settings, commits }) {
    const [branch] = branches;
    const isSelfHealing = (0,path_matcher/* pathMatcher */.k)(settings['self-healing']);
    const isJoined = before !== undefined && before.runs.gaps.length === 0 && runs.gaps.length === 0;
    const known = isJoined ? [...runs.runs, ...before.runs.runs] : runs.runs;
    const ofBranch = known.filter((run) => run.branch === branch && !isSelfHealing(run.path));
    const unread = runs.gaps.filter((gap) => gap.branch === branch).map(({ until }) => until);
    return lastGreen(ofBranch, commits, [isJoined ? before.runs.since : runs.since, ...unread].reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a)));
}
function olderCommits({ commits, runs, branches: [branch] }) {
    if (commits === undefined || commits.length < LISTED_COMMITS)
        return [];
    const listed = new Set(commits);
    const count = new Set(runs.runs.filter((run) => run.branch === branch && !listed.has(run.headSha)).map(({ headSha }) => headSha)).size;
    if (count === 0)
        return [];
    const detail = `the newest ${LISTED_COMMITS} commits of the branch are looked at, and none of them is known to be green`;
    return [{ what: 'older commits, for the last green one', count, reason: 'sample', detail }];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/whole-window.js
var whole_window = __webpack_require__(35479);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/workflow-health.js









function workflowHealth(results, jobs, before) {
    const pathOf = ({ run }) => run.path;
    const counted = (0,group_by/* groupBy */.$)(results.counted, pathOf);
    const countedBefore = before && (0,group_by/* groupBy */.$)(before.counted, pathOf);
    const sampled = (0,group_by/* groupBy */.$)(jobs, ({ result }) => result.run.path);
    return [...(0,group_by/* groupBy */.$)(results.all, pathOf)]
        .map(([path, all]) => {
        const { run, isSelfHealing } = all.at(-1);
        const ofPath = counted.get(path) ?? [];
        const ofJobs = sampled.get(path) ?? [];
        const streaks = redStreaks(ofPath.map(({ run: { branch }, outcome, isPass, at }) => ({ branch, outcome, isPass, at })));
        return {
            path,
            workflow: run.name,
            job: undefined,
            rate: (0,failure_rate/* rateOf */.MK)(ofPath),
            flaky: flakyCommits(all.map(commitResult)),
            duration: spreadOf(attemptSeconds(ofJobs)),
            queue: spreadOf(present(ofJobs.map(({ queueSeconds }) => queueSeconds))),
            recovery: spreadOf(streaks.recoverySeconds),
            longestRedStreak: streaks.longest,
            currentRedStreak: streaks.current,
            before: countedBefore && (countedBefore.has(path) ? (0,failure_rate/* rateOf */.MK)(countedBefore.get(path) ?? []) : (0,failure_rate/* failureRate */.jq)(0, 0)),
            isSelfHealing,
        };
    })
        .sort(byFailures);
}
function attemptSeconds(jobs) {
    const durations = [...(0,group_by/* groupBy */.$)(jobs, ({ result }) => result)].map(([result, ofAttempt]) => {
        if (result.outcome !== 'failure' && result.outcome !== 'success')
            return undefined;
        const ran = ofAttempt.filter(({ startedAt, completedAt }) => seconds(startedAt, completedAt) !== undefined);
        if (ran.length === 0)
            return undefined;
        const first = Math.min(...present(ran.map(({ startedAt }) => startedAt)));
        return seconds(first, Math.max(...present(ran.map(({ completedAt }) => completedAt))));
    });
    return present(durations);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/measure-ci.js


















function measureCi(input) {
    const { settings, runs, branches } = input;
    const unit = settings.count;
    const thresholds = thresholdsOf(settings, input.degradedPercent);
    const all = ciResults(runs.runs, input.attempts.attempts, settings);
    const counted = countedResults(all, unit);
    const cascade = cascadeOf(counted);
    const deciding = withoutCascade(counted, cascade);
    const rate = (0,failure_rate/* rateOf */.MK)(deciding);
    const rawRate = (0,failure_rate/* rateOf */.MK)(counted);
    const before = windowBefore(input);
    const green = greenOfBranch(input);
    const jobs = sampledJobs(all, input.jobs.jobs, settings);
    const { 'alert-after': alertAfter, 'clear-after': clearAfter } = settings.thresholds;
    const jobSample = sampleOf(input);
    return {
        at: input.at,
        repository: input.repository,
        branches,
        window: { days: input.windowDays, since: runs.since, until: runs.until },
        unit,
        counts: {
            runs: new Set(all.map(({ run }) => run.id)).size,
            attempts: counted.length,
            concluded: rawRate.concluded,
            failed: rawRate.failed,
            ignored: countByConclusion(counted.filter(({ outcome }) => outcome === 'ignored').map(({ run }) => run)),
            pending: counted.filter(({ outcome }) => outcome === 'pending').length,
            excluded: runs.excluded,
        },
        rate,
        rawRate,
        before: before && (0,failure_rate/* rateOf */.MK)(withoutCascade(before.counted, cascade)),
        state: stateOf(rate.share, thresholds),
        thresholds,
        alert: decideAlert({
            evaluations: evaluationsOf(deciding, Math.max(alertAfter, clearAfter)),
            alertingAt: input.alertingAt ?? 'ok',
            thresholds: { ...settings.thresholds, ...thresholds },
        }),
        flaky: flakyCommits(withoutCascade(all, cascade).map(commitResult)),
        days: ciDays(deciding, runs.since, runs.until),
        workflows: workflowHealth({ all, counted }, jobs, before),
        jobs: jobHealth(jobs),
        jobSample,
        cascade,
        lastGreen: green,
        notExamined: [
            ...runs.notExamined,
            ...input.attempts.notExamined,
            ...input.jobs.notExamined,
            ...outsideSample(jobSample),
            ...(green === undefined ? olderCommits(input) : []),
            ...(0,whole_window/* mayBeDeleted */.eS)(runs, input.at, `older runs of the window, which begins at ${runs.since}`),
            ...(input.before === undefined ? [] : (0,whole_window/* mayBeDeleted */.eS)(input.before.runs, input.at, 'the window before, for trends')),
        ],
    };
}
function windowBefore({ before, settings, at }) {
    if (before === undefined || !(0,whole_window/* isWholeWindow */.UV)(before.runs, before.attempts, settings.count, at))
        return undefined;
    const all = ciResults(before.runs.runs, before.attempts.attempts, settings);
    return { all, counted: countedResults(all, settings.count) };
}
function sampleOf({ runs, jobs, settings }) {
    const concluded = concludedRuns(newestAttempts(runs.runs), settings);
    return { runs: concluded.filter((run) => jobs.jobs.has((0,collect_jobs/* attemptKey */.j)(run))).length, of: concluded.length };
}
function outsideSample({ runs, of }) {
    if (runs === of)
        return [];
    const detail = `figures of jobs, durations and queue times are those of ${runs} of ${of} concluded runs`;
    return [{ what: `jobs of ${of - runs} ${of - runs === 1 ? 'run' : 'runs'}`, count: of - runs, reason: 'sample', detail }];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/read-window-before.js



const PAGE = 100;
const DAY_MS = 86_400_000;
async function readWindowBefore(history, { runs, ...scope }, shares) {
    const since = new Date(2 * Date.parse(scope.since) - Date.parse(scope.until)).toISOString();
    if (Date.parse(since) < Date.parse(scope.until) - whole_window/* RETENTION_DAYS */.zh * DAY_MS) {
        const detail = `it begins more than ${whole_window/* RETENTION_DAYS */.zh} days ago, for which GitHub keeps runs by default`;
        return { window: undefined, notExamined: [{ what: 'the window before, for trends', count: undefined, reason: 'unsupported', detail }] };
    }
    const olderAttempts = runs.runs.reduce((sum, { attempt }) => sum + attempt - 1, 0);
    const expected = Math.ceil(((runs.runs.length + runs.excluded) / PAGE + olderAttempts) * 1.2) + scope.branches.length;
    if (shares.left() < expected) {
        const detail = `it would take about ${expected} requests, and ${shares.left()} are left`;
        return { window: undefined, notExamined: [{ what: 'the window before, for trends', count: undefined, reason: 'budget', detail }] };
    }
    const until = new Date(Date.parse(scope.since) - 1000).toISOString();
    const before = await collectRuns(history, { ...scope, since, until });
    const attempts = await collectAttempts(history, before.runs, shares.upTo(1), scope.settings.count);
    const notExamined = [...before.notExamined, ...attempts.notExamined].map((entry) => ({
        ...entry,
        what: `of the window before: ${entry.what}`,
    }));
    return { window: { runs: before, attempts }, notExamined };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/request-shares.js
function requestShares(history, reserved) {
    const left = () => Math.max(0, history.requestsLeft - reserved);
    return {
        left,
        upTo: (share) => {
            const floor = Math.floor(left() * (1 - share));
            return () => left() > floor;
        },
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/read-ci-health.js










const read_ci_health_DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const ATTEMPTS = 0.5;
const SCHEDULES = 0.4;
const EXAMINING = 0.6;
const SAMPLING = 0.8;
async function readCiHealth(input) {
    const { history, settings, now, library, repository, changedAt } = input;
    const before = history.requestsMade;
    const shares = requestShares(history, input.reservedRequests ?? 0);
    const branches = await branchesOf(input);
    if (!branches.known)
        return branches;
    const windowDays = input.since === undefined ? settings['window-days'] : daysBetween(input.since, now);
    const since = input.since ?? new Date(Date.parse(now) - windowDays * read_ci_health_DAY_MS).toISOString();
    const { runningRunId } = input;
    const scope = { branches: branches.value, since, until: now, settings, ...(runningRunId !== undefined && { runningRunId }) };
    const runs = await collectRuns(history, scope);
    const refused = refusedAltogether(runs);
    if (refused !== undefined)
        return refused;
    const attempts = await collectAttempts(history, runs.runs, shares.upTo(ATTEMPTS), settings.count);
    const [branch = ''] = branches.value;
    const commits = runs.runs.length === 0 || input.withLastGreen === false ? undefined : await history.commits(branch);
    const watched = repository &&
        (await (0,read_schedules/* readSchedules */.D)({
            repository,
            history,
            settings: settings.liveness,
            now,
            mayAsk: shares.upTo(SCHEDULES),
            ...(changedAt !== undefined && { changedAt }),
        }));
    const counted = settings.count === 'attempts' ? [...runs.runs, ...attempts.attempts] : runs.runs;
    const failed = failedRunsOf(counted, settings);
    const examined = await (0,examine_failures/* examineFailures */.T)(history, failed, { library, settings, mayAsk: shares.upTo(EXAMINING) });
    const sample = sampleRuns(runs.runs, settings['sample-runs'], settings);
    const jobs = await (0,collect_jobs/* collectJobs */.r)(history, withOlderAttempts(sample, attempts.attempts), examined.jobs, shares.upTo(SAMPLING));
    const windowBefore = input.withTrend ? await readWindowBefore(history, { ...scope, runs }, shares) : undefined;
    const { degradedPercent, alertingAt } = input;
    const measured = measureCi({
        at: now,
        repository: history.repository,
        branches: branches.value,
        windowDays,
        settings,
        ...(degradedPercent !== undefined && { degradedPercent }),
        runs,
        attempts,
        ...(windowBefore?.window !== undefined && { before: windowBefore.window }),
        jobs,
        ...(commits?.known === true && { commits: commits.value }),
        ...(alertingAt !== undefined && { alertingAt }),
    });
    return {
        known: true,
        value: {
            ...measured,
            groups: examined.groups,
            failedRuns: withNextAttempts(examined.failedRuns, counted, settings),
            examined: { failedRuns: examined.examinedRuns, of: failed.length },
            schedules: watched?.schedules ?? [],
            notExamined: [
                ...measured.notExamined,
                ...orderOf(commits),
                ...examined.notExamined,
                ...(watched?.notExamined ?? [NO_CHECKOUT]),
                ...(windowBefore?.notExamined ?? []),
            ],
            requests: history.requestsMade - before,
        },
    };
}
const NO_CHECKOUT = {
    what: 'schedules',
    count: undefined,
    reason: 'not-configured',
    detail: 'the workflow files are read from a checkout of the repository, and there is none here',
};
function orderOf(commits) {
    if (commits === undefined || commits.known)
        return [];
    const { reason, detail } = commits;
    return [{ what: 'order of the commits, for the last green one', count: undefined, reason, detail }];
}
async function branchesOf({ branches, settings, history }) {
    const named = branches ?? settings.branches;
    if (named.length > 0)
        return { known: true, value: named };
    const answer = await history.defaultBranch();
    return answer.known ? { known: true, value: [answer.value] } : answer;
}
function refusedAltogether({ runs, gaps }) {
    const [gap] = gaps;
    return runs.length === 0 && gap !== undefined ? { known: false, reason: gap.reason, detail: gap.detail } : undefined;
}
function daysBetween(since, until) {
    return Math.max(1, Math.ceil((Date.parse(until) - Date.parse(since) - MINUTE_MS) / read_ci_health_DAY_MS));
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

/***/ 35956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ readSchedules)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var glob = __webpack_require__(14727);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cron-liveness/judge-schedule.js + 1 modules
var judge_schedule = __webpack_require__(90223);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/collect/ask-each.js
var ask_each = __webpack_require__(50422);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cron-liveness/last-scheduled-runs.js

async function lastScheduledRuns(history, workflows, mayAsk) {
    const ask = ({ id }) => history.latestRuns(id, 1, 'schedule');
    const { answered, notExamined } = await (0,ask_each/* askEach */.H)(workflows, ask, mayAsk, words);
    return { createdAt: new Map(answered.map(({ question, value }) => [question.id, value[0]?.createdAt])), notExamined };
}
function words(workflows) {
    const [first] = workflows;
    return workflows.length === 1 ? `scheduled runs of ${first?.path ?? ''}` : `scheduled runs of ${workflows.length} workflows`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cron-liveness/listed-by-path.js
var listed_by_path = __webpack_require__(75526);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cron-liveness/scheduled-workflow.js
var scheduled_workflow = __webpack_require__(66362);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cron-liveness/read-schedules.js





const HOUR_MS = 3_600_000;
async function readSchedules(input) {
    const { repository, history, settings, onlyPaths } = input;
    const now = Date.parse(input.now);
    if (Number.isNaN(now))
        throw new RangeError(`no time: ${input.now}`);
    const exempt = settings.exempt.map((pattern) => (0,glob/* compileGlob */.SO)(pattern));
    const isAsked = (path) => (onlyPaths?.has(path) ?? true) && !exempt.some((glob) => glob.matches(path));
    const { workflows, unread } = (0,scheduled_workflow/* scheduledWorkflows */.A)(repository, isAsked);
    const notExamined = unread.map(({ path, why }) => ({
        what: `schedules of ${path}`,
        count: undefined,
        reason: 'unsupported',
        detail: why,
    }));
    if (workflows.length === 0)
        return { schedules: [], notExamined, unread };
    const listed = await history?.workflows();
    if (history === undefined || listed?.known !== true) {
        const { reason, detail } = listed?.known === false ? listed : NO_TOKEN;
        return {
            schedules: workflows.map((workflow) => (0,judge_schedule/* unjudgedSchedule */.q9)(workflow, { state: 'unknown', detail }, now)),
            notExamined: [...notExamined, { what: 'runs of scheduled workflows', count: workflows.length, reason, detail }],
            unread,
            refused: { reason, detail },
        };
    }
    const byFile = (0,listed_by_path/* listedByPath */._)(listed.value);
    const standing = workflows.map((workflow) => ({ workflow, ...(0,judge_schedule/* standingOf */.YP)(byFile.get(workflow.path)) }));
    const asked = standing.flatMap((one) => ('active' in one && one.workflow.times !== undefined ? [one.active] : []));
    const mayAsk = () => history.requestsLeft > 0 && (input.mayAsk?.() ?? true);
    const last = await lastScheduledRuns(history, asked, mayAsk);
    const unanswered = `its runs are not known: ${last.notExamined.map(({ detail }) => detail).join('; ')}`;
    const graceMs = settings['grace-hours'] * HOUR_MS;
    const schedules = standing.map((one) => {
        if (!('active' in one))
            return (0,judge_schedule/* unjudgedSchedule */.q9)(one.workflow, one, now);
        const { workflow, active } = one;
        if (workflow.times !== undefined && !last.createdAt.has(active.id))
            return (0,judge_schedule/* unjudgedSchedule */.q9)(workflow, { state: 'unknown', detail: unanswered }, now);
        const [lastRunAt, changedAt] = [last.createdAt.get(active.id), input.changedAt?.(workflow.path)];
        return (0,judge_schedule/* judgeSchedule */.No)({ workflow, registered: active, lastRunAt, changedAt, now, graceMs });
    });
    return { schedules, notExamined: [...notExamined, ...last.notExamined], unread };
}
const NO_TOKEN = { reason: 'no-token', detail: 'without a token GitHub does not tell when workflows ran' };


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
