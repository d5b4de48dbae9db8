export const id = 1628;
export const ids = [1628];
export const modules = {

/***/ 44882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ collectReferences),
/* harmony export */   Z: () => (/* binding */ neverRuns)
/* harmony export */ });
/* harmony import */ var _sar_workflows__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73399);
/* harmony import */ var _sar_workflows__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73922);
/* harmony import */ var _known_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73089);
/* harmony import */ var _version_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25269);



function collectReferences(document) {
    const grouped = new Map();
    for (const use of usesOf(document)) {
        const reference = referenceOf(document, use);
        if (reference === undefined)
            continue;
        const key = `${reference.action}@${reference.ref} ${reference.versionText ?? ''}`;
        const earlier = grouped.get(key);
        grouped.set(key, earlier === undefined ? reference : { ...earlier, uses: [...earlier.uses, use] });
    }
    return [...grouped.values()];
}
function neverRuns(condition) {
    return condition !== undefined && (0,_sar_workflows__WEBPACK_IMPORTED_MODULE_0__/* .evaluateCondition */ .F9)(condition.value, () => undefined) === false;
}
function usesOf(document) {
    if (document.kind === 'action')
        return stepUses(document.path, document.steps, undefined);
    return document.jobs
        .filter((job) => !neverRuns(job.if))
        .flatMap((job) => [
        ...(job.uses === undefined ? [] : [{ path: document.path, uses: job.uses, job: job.id }]),
        ...stepUses(document.path, job.steps, job.id),
    ]);
}
function stepUses(path, steps, job) {
    return steps
        .filter((step) => !neverRuns(step.if))
        .flatMap((step) => [
        ...(step.uses === undefined
            ? []
            : [{ path, uses: step.uses, step: step.name?.value ?? step.uses.value, ...(job !== undefined && { job }) }]),
        ...stepUses(path, step.children, job),
    ]);
}
function referenceOf(document, use) {
    const parsed = (0,_sar_workflows__WEBPACK_IMPORTED_MODULE_1__/* .parseUses */ .A)(use.uses, document.text);
    if (parsed.kind !== 'remote')
        return undefined;
    const { action, ref, pinned, version: versionText } = parsed.reference;
    const major = (0,_known_action_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(action)?.entry.aliases?.[ref];
    const version = major === undefined ? (0,_version_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersionName */ .hJ)(versionText ?? '') : { numbers: [major], bare: false };
    return {
        path: document.path,
        text: document.text,
        action,
        ref,
        pinned,
        ...(version !== undefined && { version }),
        ...(versionText !== undefined && { versionText }),
        reusableWorkflow: action.includes('/.github/workflows/'),
        uses: [use],
    };
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

/***/ 77366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pagesOf),
/* harmony export */   U: () => (/* binding */ allowanceOf)
/* harmony export */ });
function allowanceOf(most, history) {
    let made = 0;
    const left = () => Math.max(0, Math.min(most - made, history?.requestsLeft ?? most));
    return {
        get left() {
            return left();
        },
        take: (requests = 1) => {
            if (requests > left())
                return false;
            made += requests;
            return true;
        },
        spend: (requests) => {
            made += requests;
        },
    };
}
function pagesOf(items) {
    return Math.max(1, Math.ceil(items / 100));
}


/***/ }),

/***/ 21585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ jobsOfRuns)
/* harmony export */ });
/* harmony import */ var _ci_health_collect_ask_each_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50422);
/* harmony import */ var _allowance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77366);


async function jobsOfRuns(history, runs, allowance, reserve = 0) {
    const ask = ({ id, attempt }) => history.jobs(id, attempt);
    const mayAsk = () => allowance.left > reserve && allowance.take();
    const words = (left) => `jobs of ${left.length} ${left.length === 1 ? 'run' : 'runs'}`;
    const { answered, notExamined } = await (0,_ci_health_collect_ask_each_js__WEBPACK_IMPORTED_MODULE_0__/* .askEach */ .H)(runs, ask, mayAsk, words);
    for (const { value } of answered)
        allowance.spend((0,_allowance_js__WEBPACK_IMPORTED_MODULE_1__/* .pagesOf */ .E)(value.length) - 1);
    return { sampled: answered.map(({ question, value }) => ({ run: question, jobs: value })), notExamined };
}


/***/ }),

/***/ 17668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ inTurns),
/* harmony export */   s: () => (/* binding */ recentRuns)
/* harmony export */ });
/* harmony import */ var _allowance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77366);

const HOUR_MS = 3_600_000;
const WINDOW_HOURS = [1, 24, 168];
async function recentRuns(history, allowance, now, wanted) {
    const found = new Map();
    const gaps = [];
    let asked = 0;
    for (const hours of WINDOW_HOURS) {
        const expected = asked === 0 ? 1 : Math.ceil((found.size * (hours - asked)) / asked / 100);
        if (found.size >= wanted || gaps.length > 0 || Math.max(1, expected) > allowance.left / 2)
            break;
        const listing = await history.runs({ since: before(now, hours), until: before(now, asked) });
        allowance.spend((0,_allowance_js__WEBPACK_IMPORTED_MODULE_0__/* .pagesOf */ .E)(listing.runs.length));
        for (const run of listing.runs)
            found.set(run.id, run);
        gaps.push(...listing.gaps);
        asked = hours;
    }
    const runs = [...found.values()].toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
    return { runs, gaps, hours: asked };
}
function inTurns(runs) {
    const turns = [];
    const seen = new Map();
    for (const run of runs) {
        const turn = seen.get(run.workflowId) ?? 0;
        seen.set(run.workflowId, turn + 1);
        (turns[turn] ??= []).push(run);
    }
    return turns.flat();
}
function before(now, hours) {
    return `${new Date(now - hours * HOUR_MS).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 71628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRunnerHealth: () => (/* binding */ readRunnerHealth)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/reading-draft.js
var reading_draft = __webpack_require__(74336);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/live-runs/allowance.js
var live_runs_allowance = __webpack_require__(77366);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/live-runs/jobs-of-runs.js
var jobs_of_runs = __webpack_require__(21585);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/live-runs/recent-runs.js
var recent_runs = __webpack_require__(17668);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/signal-of.js
var signal_of = __webpack_require__(38828);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/runner-health/label-set.js
function labelSet(labels) {
    return new Set(labels.map((label) => label.trim().toLowerCase()));
}
function labelKey(labels) {
    return [...labelSet(labels)].toSorted().join(', ');
}
function serves(runner, asked) {
    return [...asked].every((label) => runner.has(label));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/runner-health/runner-health-rules.js
var runner_health_rules = __webpack_require__(43301);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/runner-health/runner-words.js

const MAX_PLACES = 20;
const MAX_LABELS = 10;
const MAX_LABEL = 60;
function quotedLabels(labels) {
    const shown = labels.slice(0, MAX_LABELS).map((label) => (0,quote_untrusted/* quoteUntrusted */.X)(label, MAX_LABEL));
    return `${shown.join(', ')}${labels.length > shown.length ? ` and ${labels.length - shown.length} more` : ''}`;
}
function placesAsEvidence({ places }) {
    return places.slice(0, MAX_PLACES).map(({ path, line, job }) => ({ path, line, text: `runs-on of the job ${(0,quote_untrusted/* quoteUntrusted */.X)(job)}` }));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/runner-health/judge-demands.js





const [NO_MATCHING, NO_ONLINE] = runner_health_rules/* RUNNER_HEALTH_RULE_TABLE */._;
function judgeDemands(demands, { repository, organization }, queues, maxMinutes) {
    const listed = [...repository, ...(organization.known ? organization.value : [])];
    const names = new Set(listed.map(({ name }) => name));
    const all = listed.map((runner) => ({ runner, own: labelSet(runner.labels) }));
    const signals = [];
    const unjudged = [];
    const named = new Set();
    let judged = 0;
    for (const demand of demands.filter(({ isSelfHosted }) => isSelfHosted)) {
        const asked = labelSet(demand.labels);
        const able = all.filter(({ own }) => serves(own, asked)).map(({ runner }) => runner);
        const queue = queues.get(demand.key);
        const stuck = queue?.stuck !== undefined && (queue.stuck.isEnded || queue.stuck.minutes > maxMinutes) ? queue.stuck : undefined;
        const isServed = able.some(({ status }) => status === 'online') ||
            servedByOthers(queue, names) ||
            (stuck === undefined && able.length > 0 && able.every(({ ephemeral }) => ephemeral === true));
        if (!isServed && !organization.known) {
            const [{ path, line, job }] = demand.places;
            const reason = `whether a runner has the labels ${quotedLabels(demand.labels)} is not known: ${organization.detail}`;
            unjudged.push({ path, line, job, reason });
            continue;
        }
        judged += 1;
        if (isServed)
            continue;
        for (const { id } of able)
            named.add(id);
        signals.push(demandSignal(demand, able, stuck));
    }
    return { judged, signals, unjudged, named };
}
function servedByOthers(queue, listed) {
    return [...(queue?.servedBy ?? [])].some((name) => !listed.has(name));
}
function demandSignal(demand, able, stuck) {
    const rule = able.length === 0 ? NO_MATCHING : NO_ONLINE;
    const [place] = demand.places;
    const labels = quotedLabels(demand.labels);
    const waits = stuck === undefined
        ? 'a job that asks for them waits for up to 24 hours and then fails'
        : stuck.isEnded
            ? `GitHub gave up ${(0,quote_untrusted/* quoteUntrusted */.X)(stuck.job.name)} after ${Math.round(stuck.minutes / 60)} hours without a runner`
            : `${(0,quote_untrusted/* quoteUntrusted */.X)(stuck.job.name)} has been waiting for ${Math.round(stuck.minutes)} minutes`;
    const names = able.slice(0, 5).map(({ name }) => (0,quote_untrusted/* quoteUntrusted */.X)(name));
    const others = able.length > names.length ? ` and ${able.length - names.length} more` : '';
    const actual = able.length === 0 ? 'no runner in the lists has them' : `offline: ${names.join(', ')}${others}`;
    return (0,signal_of/* signalOf */.o)(rule, 'L2', {
        artefact: { kind: 'job', path: place.path, line: place.line, job: place.job, name: demand.key, ...(stuck && { url: stuck.job.url }) },
        identity: [demand.key],
        message: able.length === 0
            ? `no self-hosted runner has the labels ${labels}: ${waits}`
            : `every self-hosted runner with the labels ${labels} is offline: ${waits}`,
        expected: `a runner with the labels ${labels} that is online`,
        actual,
        evidence: placesAsEvidence(demand),
        ...(stuck === undefined && !demand.places.some(({ isAwaited }) => isAwaited) && { impact: 'degrades' }),
        ...(able.length === 0 && stuck === undefined && { pedantic: true }),
    });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/collect/time-of.js
var time_of = __webpack_require__(76806);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/group-by.js
var group_by = __webpack_require__(87486);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/runner-health/queue-times.js



const MINUTE_MS = 60_000;
const EXPIRED_MS = 23 * 60 * MINUTE_MS;
function queueFacts(sampled, repository, now) {
    const counted = sampled.flatMap(({ run, jobs }) => {
        const document = repository.workflow(run.path);
        const workflow = document?.kind === 'workflow' ? document : undefined;
        return jobs.filter((job) => job.labels.length > 0 && !mayWaitForOthers(job.name, workflow));
    });
    const groups = (0,group_by/* groupBy */.$)(counted, ({ labels }) => labelKey(labels));
    return [...groups].map(([key, jobs]) => factsOf(key, jobs, now)).toSorted((a, b) => (a.key < b.key ? -1 : 1));
}
function percentile(ascending, percent) {
    return ascending[Math.max(0, Math.ceil((percent / 100) * ascending.length) - 1)];
}
function factsOf(key, jobs, now) {
    const waits = jobs.flatMap((job) => {
        const created = (0,time_of/* timeOf */.n)(job.createdAt);
        if (created === undefined || job.conclusion === 'skipped')
            return [];
        const isWaiting = job.status === 'queued' && job.runnerName === undefined;
        const began = job.runnerName === undefined ? undefined : (0,time_of/* timeOf */.n)(job.startedAt);
        const end = isWaiting ? now : began;
        return end === undefined ? [] : [{ job, isWaiting, minutes: Math.max(0, end - created) / MINUTE_MS }];
    });
    const ordered = waits.toSorted((a, b) => a.minutes - b.minutes);
    const waiting = ordered.findLast(({ isWaiting }) => isWaiting);
    const ended = jobs.find((job) => unservedMs(job) >= EXPIRED_MS);
    return {
        key,
        labels: jobs[0]?.labels ?? [],
        minutes: ordered.map(({ minutes }) => minutes),
        servedBy: new Set(jobs.flatMap(({ runnerName }) => runnerName ?? [])),
        stuck: waiting !== undefined
            ? { job: waiting.job, minutes: waiting.minutes, isEnded: false }
            : ended && { job: ended, minutes: unservedMs(ended) / MINUTE_MS, isEnded: true },
        slowest: ordered.at(-1)?.job,
    };
}
function unservedMs({ status, conclusion, runnerName, createdAt, completedAt }) {
    const [from, to] = [(0,time_of/* timeOf */.n)(createdAt), (0,time_of/* timeOf */.n)(completedAt)];
    const isUnserved = status === 'completed' && runnerName === undefined && conclusion !== 'skipped' && conclusion !== 'success';
    return isUnserved && from !== undefined && to !== undefined ? to - from : 0;
}
function mayWaitForOthers(name, workflow) {
    if (workflow === undefined)
        return false;
    if (name.includes(' / '))
        return true;
    const own = workflow.jobs.find((job) => isNamed(name, job.name?.value ?? job.id));
    const possible = own === undefined ? workflow.jobs : [own];
    return possible.some((job) => job.environment !== undefined || /[\s{,](?:concurrency|max-parallel)\s*:/.test(textOf(job, workflow)));
}
function isNamed(name, written) {
    return !written.includes('${{') && (name === written || name.startsWith(`${written} (`));
}
function textOf({ range }, { text }) {
    return text.slice(range.start, range.end);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/runner-health/judge-queues.js





const [, , , , SLOW] = runner_health_rules/* RUNNER_HEALTH_RULE_TABLE */._;
const PERCENT = 95;
const PATH = '.github/workflows';
const MAX_FEW = 10;
function judgeQueues(queues, demands, { maxMinutes, minJobs }) {
    const enough = queues.filter(({ minutes }) => minutes.length >= minJobs);
    const few = queues.filter(({ minutes }) => minutes.length > 0 && minutes.length < minJobs);
    const signals = enough.flatMap((queue) => {
        const value = percentile(queue.minutes, PERCENT) ?? 0;
        return value > maxMinutes ? [queueSignal(queue, value, maxMinutes, demands)] : [];
    });
    const seen = few.slice(0, MAX_FEW).map(({ key, minutes }) => `${(0,quote_untrusted/* quoteUntrusted */.X)(key)} (${minutes.length})`);
    const reason = `waiting times are judged from ${minJobs} jobs on (sensors.runner-health.min-queue-jobs), and fewer were seen with the labels ${seen.join(', ')}${few.length > seen.length ? ` and ${few.length - seen.length} more` : ''}: raise max-requests to see more`;
    const unjudged = few.length === 0 ? [] : [{ path: PATH, reason }];
    return { judged: enough.length, signals, unjudged };
}
function queueSignal({ key, labels, minutes, slowest }, value, most, demands) {
    const demand = demands.find((one) => one.key === key);
    const place = demand?.places[0];
    return (0,signal_of/* signalOf */.o)(SLOW, 'L2', {
        artefact: {
            kind: 'runner',
            path: place?.path ?? PATH,
            ...(place && { line: place.line, job: place.job }),
            name: key,
            ...(slowest && { url: slowest.url }),
        },
        identity: [key],
        message: `jobs with the labels ${quotedLabels(labels)} wait too long for a runner: 95 of 100 began within ${words(value)}, not within ${words(most)}`,
        expected: `95 of 100 jobs begin within ${words(most)}`,
        actual: `${words(value)}, seen in ${minutes.length} jobs`,
        evidence: demand === undefined ? [] : placesAsEvidence(demand),
    });
}
function words(minutes) {
    const rounded = Math.round(minutes * 10) / 10;
    return `${rounded} ${rounded === 1 ? 'minute' : 'minutes'}`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var glob = __webpack_require__(14727);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/runner-health/runner-releases.json
const runner_releases_namespaceObject = /*#__PURE__*/JSON.parse('{"M1":30,"jY":"2026-09-25","D8":[{"version":"2.311.0","published":"2023-10-23","source":"https://github.com/actions/runner/releases/tag/v2.311.0"},{"version":"2.319.0","published":"2024-08-08","source":"https://github.com/actions/runner/releases/tag/v2.319.0"},{"version":"2.321.0","published":"2024-11-13","source":"https://github.com/actions/runner/releases/tag/v2.321.0"},{"version":"2.323.0","published":"2025-03-19","source":"https://github.com/actions/runner/releases/tag/v2.323.0"},{"version":"2.325.0","published":"2025-06-02","source":"https://github.com/actions/runner/releases/tag/v2.325.0"},{"version":"2.327.0","published":"2025-07-22","source":"https://github.com/actions/runner/releases/tag/v2.327.0"},{"version":"2.327.1","published":"2025-07-25","source":"https://github.com/actions/runner/releases/tag/v2.327.1"},{"version":"2.328.0","published":"2025-08-13","source":"https://github.com/actions/runner/releases/tag/v2.328.0"},{"version":"2.329.0","published":"2025-10-14","source":"https://github.com/actions/runner/releases/tag/v2.329.0"},{"version":"2.330.0","published":"2025-11-19","source":"https://github.com/actions/runner/releases/tag/v2.330.0"},{"version":"2.331.0","published":"2026-01-09","source":"https://github.com/actions/runner/releases/tag/v2.331.0"},{"version":"2.332.0","published":"2026-02-25","source":"https://github.com/actions/runner/releases/tag/v2.332.0"},{"version":"2.333.0","published":"2026-03-18","source":"https://github.com/actions/runner/releases/tag/v2.333.0"},{"version":"2.333.1","published":"2026-03-27","source":"https://github.com/actions/runner/releases/tag/v2.333.1"},{"version":"2.334.0","published":"2026-04-21","source":"https://github.com/actions/runner/releases/tag/v2.334.0"},{"version":"2.335.0","published":"2026-06-08","source":"https://github.com/actions/runner/releases/tag/v2.335.0"},{"version":"2.335.1","published":"2026-06-08","source":"https://github.com/actions/runner/releases/tag/v2.335.1"},{"version":"2.336.0","published":"2026-07-20","source":"https://github.com/actions/runner/releases/tag/v2.336.0"},{"version":"2.337.0","published":"2026-09-15","note":"published on this day at the latest","source":"https://github.com/testflows/TestFlows-GitHub-Hetzner-Runners/pull/122"}]}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/runner-health/runner-version.js

const DAY_MS = 86_400_000;
function missedRelease(version, asOf) {
    const own = numbersOf(version);
    if (own === undefined)
        return undefined;
    for (const { version: other, published } of runner_releases_namespaceObject.D8) {
        if (isOlder(own, numbersOf(other))) {
            const until = dayAfter(published, runner_releases_namespaceObject.M1);
            const from = until > runner_releases_namespaceObject.jY ? until : runner_releases_namespaceObject.jY;
            return asOf > from ? { version: other, published, until: from } : undefined;
        }
    }
    return undefined;
}
function newestRelease() {
    return runner_releases_namespaceObject.D8.at(-1)?.version ?? '';
}
function numbersOf(version) {
    const found = /^v?(\d{1,5})\.(\d{1,5})\.(\d{1,5})$/.exec(version.trim());
    return found === null ? undefined : found.slice(1).map(Number);
}
function isOlder(own, other) {
    const at = own.findIndex((number, index) => number !== other?.[index]);
    return other !== undefined && at >= 0 && (own[at] ?? 0) < (other[at] ?? 0);
}
function dayAfter(day, days) {
    return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/runner-health/judge-runners.js







const [, , OFFLINE, OUTDATED] = runner_health_rules/* RUNNER_HEALTH_RULE_TABLE */._;
const judge_runners_PATH = '.github/workflows';
const MAX_NAMES = 10;
function judgeRunners({ runners, demands, named, exempt, asOf }) {
    const globs = exempt.map((pattern) => (0,glob/* compileGlob */.SO)(pattern));
    const asked = demands.filter(({ isSelfHosted }) => isSelfHosted).map(({ labels }) => labelSet(labels));
    const isOwn = ({ level, labels }) => {
        const own = labelSet(labels);
        return level === 'repository' || asked.some((labelsOfJob) => serves(own, labelsOfJob));
    };
    const judged = runners.filter((runner) => !globs.some((glob) => glob.matches(runner.name)) && isOwn(runner));
    const pools = (0,group_by/* groupBy */.$)(judged, ({ level, labels }) => `${level} ${labelKey(labels)}`);
    const online = judged.filter(({ status, version }) => status === 'online' && version !== undefined);
    const versions = (0,group_by/* groupBy */.$)(online, ({ level, version }) => `${level} ${version}`);
    return [
        ...[...pools.values()].flatMap((pool) => offlineSignal(pool, named) ?? []),
        ...[...versions.values()].flatMap((group) => outdatedSignal(group, asOf) ?? []),
    ];
}
function offlineSignal(pool, named) {
    const offline = pool.filter(({ id, status, ephemeral }) => status === 'offline' && ephemeral !== true && !named.has(id));
    const [first] = offline;
    if (first === undefined)
        return undefined;
    const key = labelKey(first.labels);
    const are = offline.length === 1 ? 'is' : 'are';
    return (0,signal_of/* signalOf */.o)(OFFLINE, 'L2', {
        artefact: { kind: 'runner', path: judge_runners_PATH, name: key },
        identity: [first.level, key],
        message: `${offline.length} of ${pool.length} self-hosted runners with the labels ${quotedLabels(first.labels)} ${are} offline: ${namesOf(offline)}`,
        expected: `${pool.length} online`,
        actual: `${pool.length - offline.length} online, ${offline.length} offline`,
        evidence: [{ path: judge_runners_PATH, text: `offline, of the ${first.level}: ${namesOf(offline)}` }],
    });
}
function outdatedSignal(group, asOf) {
    const [first] = group;
    const missed = first?.version === undefined ? undefined : missedRelease(first.version, asOf);
    if (first === undefined || missed === undefined)
        return undefined;
    const version = (0,quote_untrusted/* quoteUntrusted */.X)(first.version ?? '');
    const have = group.length === 1 ? 'a self-hosted runner has' : `${group.length} self-hosted runners have`;
    return (0,signal_of/* signalOf */.o)(OUTDATED, 'L2', {
        artefact: { kind: 'runner', path: judge_runners_PATH, name: `version ${first.version}` },
        identity: [first.level, first.version],
        message: `${have} version ${version} (${namesOf(group)}): ${missed.version} came out on ${missed.published}, and since ${missed.until} GitHub gives no jobs to runners without it`,
        expected: `${newestRelease()} or newer`,
        actual: version,
        evidence: [{ path: judge_runners_PATH, text: `version ${version}, of the ${first.level}: ${namesOf(group)}` }],
    });
}
function namesOf(runners) {
    const shown = runners.slice(0, MAX_NAMES).map(({ name }) => (0,quote_untrusted/* quoteUntrusted */.X)(name));
    return `${shown.join(', ')}${runners.length > shown.length ? ` and ${runners.length - shown.length} more` : ''}`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/read/read-matrix.js
var read_matrix = __webpack_require__(43552);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/collect-references.js
var collect_references = __webpack_require__(44882);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/runner-health/runner-demands.js




const UNAWAITED = new Set(['workflow_dispatch', 'repository_dispatch', 'workflow_call', 'schedule']);
const MAX_VALUES = 64;
const MATRIX_VALUE = /^\$\{\{\s*matrix\.([\w.-]{1,100})\s*\}\}$/;
function runnerDemands(repository, isAsked) {
    const found = new Map();
    const open = [];
    for (const workflow of repository.workflows()) {
        if (workflow.kind !== 'workflow' || !isAsked(workflow.path))
            continue;
        for (const job of workflow.jobs) {
            const [first] = job.runsOn;
            if (first === undefined || (0,collect_references/* neverRuns */.Z)(job.if))
                continue;
            const place = placeOf(workflow, job, first.range.line);
            const sets = labelSets(job);
            if (typeof sets === 'string')
                open.push({ place, reason: sets });
            else
                for (const labels of sets)
                    add(found, labels, place);
        }
    }
    return { demands: [...found.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)), unjudged: unjudgedOf(open) };
}
function unjudgedOf(open) {
    return [...(0,group_by/* groupBy */.$)(open, ({ place, reason }) => JSON.stringify([place.path, reason])).values()].flatMap(([first, ...more]) => {
        if (first === undefined)
            return [];
        const { place, reason } = first;
        const others = more.length === 0 ? '' : `; so it is with ${more.length} more ${more.length === 1 ? 'job' : 'jobs'} of the file`;
        return [{ path: place.path, line: place.line, job: place.job, reason: `${reason}${others}` }];
    });
}
function placeOf({ path, triggers }, job, line) {
    return { path, line, job: job.id, isAwaited: triggers.some(({ event }) => !UNAWAITED.has(event)) };
}
function add(found, labels, place) {
    const key = labelKey(labels);
    const earlier = found.get(key);
    const isSelfHosted = labels.some((label) => label.toLowerCase() === 'self-hosted');
    found.set(key, earlier === undefined ? { key, labels, isSelfHosted, places: [place] } : { ...earlier, places: [...earlier.places, place] });
}
function labelSets(job) {
    const labels = job.runsOn.map(({ value }) => value.trim());
    if (labels.some((label) => label.startsWith('group:')))
        return 'its runs-on names a runner group, whose runners GitHub tells to administrators of the organisation alone';
    const open = labels.filter((label) => label.includes('${{'));
    const [expression, more] = open;
    if (expression === undefined)
        return [labels];
    const name = MATRIX_VALUE.exec(expression)?.[1];
    const values = name === undefined || job.matrix?.dynamic !== false ? [] : (0,read_matrix/* matrixValues */.Q)(job.matrix, name);
    if (more !== undefined || values.length === 0 || values.length > MAX_VALUES || values.some((value) => value.includes('${{')))
        return 'its runs-on is an expression that only the run decides';
    return values.map((value) => labels.map((label) => (label === expression ? value : label)));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/runner-health/read-runner-health.js









const BASE = { sensor: 'runner-health', layer: 'L2' };
const read_runner_health_PATH = '.github/workflows';
const WANTED_RUNS = 50;
const NO_TOKEN = { known: false, reason: 'no-token', detail: 'without a token GitHub does not list runners' };
async function readRunnerHealth(input) {
    const { repository, baseline, github, history, onlyPaths, asOf } = input;
    const options = baseline.sensors['runner-health'];
    if (github === undefined && history === undefined)
        return (0,reading_draft/* unknownReading */.$)(BASE, 'no-token', 'without a token GitHub tells neither runners nor jobs: pass one with actions: read');
    const isAsked = (path) => onlyPaths?.has(path) ?? true;
    const { demands, unjudged } = runnerDemands(repository, isAsked);
    if (onlyPaths !== undefined && !demands.some(({ isSelfHosted }) => isSelfHosted))
        return (0,reading_draft/* readingOf */.MU)({ ...BASE, unit: UNIT, judged: 0, signals: [], unjudged });
    const allowance = (0,live_runs_allowance/* allowanceOf */.U)(options['max-requests'], history);
    const lists = await askRunners(github, allowance);
    const jobs = await askJobs(input, allowance, demands);
    await input.pace.step();
    if (!lists.repository.known && jobs.refused !== undefined)
        return (0,reading_draft/* unknownReading */.$)(BASE, lists.repository.reason, `${lists.repository.detail}; ${jobs.refused}`);
    const now = Date.parse(input.now ?? `${asOf}T00:00:00.000Z`);
    const queues = queueFacts(jobs.sampled, repository, now);
    const limits = { maxMinutes: options['max-queue-minutes'], minJobs: options['min-queue-jobs'] };
    const waiting = onlyPaths === undefined ? judgeQueues(queues, demands, limits) : { judged: 0, signals: [], unjudged: [] };
    const base = { ...BASE, unit: UNIT, looked: [...lists.looked, ...jobs.looked] };
    if (!lists.repository.known) {
        if (waiting.judged === 0)
            return (0,reading_draft/* unknownReading */.$)({ ...BASE, looked: base.looked }, lists.repository.reason, lists.repository.detail);
        const closed = [{ path: read_runner_health_PATH, reason: `the self-hosted runners: ${lists.repository.detail}` }];
        const open = [...unjudged, ...closed, ...jobs.unjudged, ...waiting.unjudged];
        return (0,reading_draft/* readingOf */.MU)({ ...base, judged: waiting.judged, signals: waiting.signals, unjudged: open });
    }
    const { organization } = lists;
    const known = { repository: lists.repository.value, organization };
    const served = judgeDemands(demands, known, new Map(queues.map((queue) => [queue.key, queue])), limits.maxMinutes);
    const runners = [...known.repository, ...(organization.known ? organization.value : [])];
    const question = { runners, demands, named: served.named, exempt: options['exempt-runners'], asOf };
    const ownSignals = onlyPaths === undefined ? judgeRunners(question) : [];
    return (0,reading_draft/* readingOf */.MU)({
        ...base,
        judged: (onlyPaths === undefined ? runners.length : 0) + served.judged + waiting.judged,
        signals: [...served.signals, ...ownSignals, ...waiting.signals],
        unjudged: [
            ...unjudged,
            ...(organization.known ? [] : [{ path: read_runner_health_PATH, reason: `the organisation's self-hosted runners: ${organization.detail}` }]),
            ...served.unjudged,
            ...jobs.unjudged,
            ...waiting.unjudged,
        ],
    });
}
const UNIT = 'runners and label sets';
async function askRunners(github, allowance) {
    if (github === undefined)
        return { repository: NO_TOKEN, organization: NO_TOKEN, looked: [] };
    const repository = await github.runners('repository');
    allowance.spend(repository.known ? (0,live_runs_allowance/* pagesOf */.E)(repository.value.length) : 1);
    if (!repository.known)
        return { repository, organization: repository, looked: [] };
    const organization = await github.runners('organization');
    allowance.spend(1 + (organization.known ? (0,live_runs_allowance/* pagesOf */.E)(organization.value.length) : 1));
    const looked = [
        { what: 'runners of the repository', detail: `${repository.value.length} listed` },
        ...(organization.known ? [{ what: 'runners of the organisation', detail: `${organization.value.length} listed` }] : []),
    ];
    return { repository, organization, looked };
}
async function askJobs({ history, asOf, now }, allowance, demands) {
    if (history === undefined)
        return refusedJobs('without a token GitHub does not tell how long jobs waited');
    const { runs, gaps, hours } = await (0,recent_runs/* recentRuns */.s)(history, allowance, Date.parse(now ?? `${asOf}T00:00:00.000Z`), WANTED_RUNS);
    const [gap] = gaps;
    if (runs.length === 0 && gap !== undefined)
        return refusedJobs(gap.detail);
    const own = new Set(demands.filter(({ isSelfHosted }) => isSelfHosted).flatMap(({ places }) => places.map(({ path }) => path)));
    const turns = (0,recent_runs/* inTurns */.g)(runs);
    const ordered = [...turns.filter(({ path }) => own.has(path)), ...turns.filter(({ path }) => !own.has(path))];
    const { sampled, notExamined } = await (0,jobs_of_runs/* jobsOfRuns */.e)(history, ordered.slice(0, allowance.left), allowance);
    return {
        sampled,
        refused: undefined,
        unjudged: [
            ...gaps.map(({ detail }) => ({ path: read_runner_health_PATH, reason: `some runs are not listed: ${detail}` })),
            ...notExamined.map(({ what, detail }) => ({ path: read_runner_health_PATH, reason: `${what} are not known: ${detail}` })),
        ],
        looked: [{ what: 'jobs', detail: `of ${sampled.length} of ${runs.length} runs of the last ${hours} hours` }],
    };
}
function refusedJobs(detail) {
    return { sampled: [], looked: [], refused: detail, unjudged: [{ path: read_runner_health_PATH, reason: `waiting times: ${detail}` }] };
}


/***/ }),

/***/ 74336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unknownReading),
/* harmony export */   MU: () => (/* binding */ readingOf)
/* harmony export */ });
/* unused harmony export MAX_SIGNALS */
const MAX_SIGNALS = 2000;
const MAX_NAMED = 1000;
function readingOf({ sensor, layer, unit, judged, signals, unjudged = [], looked = [] }) {
    const kept = signals.slice(0, MAX_SIGNALS);
    const cut = signals.length - kept.length;
    const open = unjudged.slice(0, MAX_NAMED);
    const unnamed = unjudged.length - open.length;
    const scope = {
        unit,
        judged,
        unjudged: [
            ...open,
            ...(unnamed > 0 ? [{ path: '.', reason: `${unnamed} more are not named here` }] : []),
            ...(cut > 0 ? [{ path: '.', reason: `${cut} more signals are not listed: ${MAX_SIGNALS} are the most` }] : []),
        ],
    };
    const base = { sensor, layer, ...(looked.length > 0 && { looked: looked.slice(0, MAX_NAMED) }) };
    return kept.length === 0 ? { ...base, outcome: 'clear', scope } : { ...base, outcome: 'signals', scope, signals: kept };
}
function unknownReading({ sensor, layer, looked = [] }, reason, detail) {
    return { sensor, layer, ...(looked.length > 0 && { looked: looked.slice(0, MAX_NAMED) }), outcome: 'unknown', reason, detail };
}


/***/ }),

/***/ 38828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ signalOf)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75699);

function signalOf(rule, layer, draft) {
    const { artefact, identity, message, expected, actual, evidence = [], help = rule.help, impact = rule.impact, playbook, fix, pedantic, } = draft;
    return {
        id: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(rule.sensor, rule.id, identity),
        sensor: rule.sensor,
        rule: rule.id,
        layer,
        condition: rule.condition,
        impact,
        artefact,
        message,
        expected,
        actual,
        evidence,
        help,
        ...(playbook !== undefined && { playbook }),
        ...(fix !== undefined && { fix }),
        ...(pedantic !== undefined && { pedantic }),
    };
}


/***/ })

};
