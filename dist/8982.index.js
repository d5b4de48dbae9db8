export const id = 8982;
export const ids = [8982];
export const modules = {

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

/***/ 68982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCronLiveness: () => (/* binding */ readCronLiveness)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/fingerprint.js
var fingerprint = __webpack_require__(75699);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cron-liveness/cron-liveness-rules.js
var cron_liveness_rules = __webpack_require__(27765);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cron-liveness/liveness-signal.js


const [DISABLED, NEVER_RAN, OVERDUE] = cron_liveness_rules/* CRON_LIVENESS_RULES */.h;
const RULE_OF = {
    'disabled-inactivity': DISABLED,
    'disabled-manually': DISABLED,
    'never-ran': NEVER_RAN,
    overdue: OVERDUE,
};
const MAX_EVIDENCE = 20;
const MAX_EXPRESSION = 200;
function livenessSignal({ path, workflow, crons, state, detail }) {
    const rule = RULE_OF[state];
    if (rule === undefined)
        return undefined;
    const [first] = crons;
    const expressions = crons
        .slice(0, MAX_EVIDENCE)
        .map(({ cron, timezone }) => (timezone === undefined ? cron : `${cron} (${timezone})`).slice(0, MAX_EXPRESSION));
    return {
        id: (0,fingerprint/* fingerprint */.R)(rule.sensor, rule.id, [path]),
        sensor: rule.sensor,
        rule: rule.id,
        layer: 'L2',
        condition: rule.condition,
        impact: rule.impact,
        artefact: { kind: 'workflow', path, ...(first?.line !== undefined && { line: first.line }), name: workflow },
        message: `the schedule ${rule === DISABLED ? 'starts nothing' : rule === NEVER_RAN ? 'has never started a run' : 'is overdue'}: ${detail}`,
        expected: `runs by ${expressions.join(', ')}`,
        actual: detail,
        evidence: crons
            .slice(0, MAX_EVIDENCE)
            .map(({ line }, at) => ({ path, ...(line !== undefined && { line }), text: `cron: ${expressions[at] ?? ''}` })),
        help: rule.help,
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cron-liveness/read-schedules.js + 1 modules
var read_schedules = __webpack_require__(35956);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cron-liveness/read-cron-liveness.js


const NOT_JUDGED = new Set(['unknown', 'not-registered']);
async function readCronLiveness({ repository, baseline, asOf, now, history, onlyPaths, changedAt }) {
    const base = { sensor: 'cron-liveness', layer: 'L2' };
    const { schedules, unread, refused } = await (0,read_schedules/* readSchedules */.D)({
        repository,
        settings: baseline.ci.liveness,
        now: now ?? `${asOf}T00:00:00.000Z`,
        ...(history !== undefined && { history }),
        ...(onlyPaths !== undefined && { onlyPaths }),
        ...(changedAt !== undefined && { changedAt }),
    });
    if (refused !== undefined)
        return { ...base, outcome: 'unknown', ...refused };
    const open = schedules.filter(({ state }) => NOT_JUDGED.has(state));
    const unjudged = [
        ...unread.map(({ path, why }) => ({ path, reason: why })),
        ...open.map(({ path, crons, detail }) => ({ path, ...(crons[0]?.line !== undefined && { line: crons[0].line }), reason: detail })),
    ];
    const scope = { unit: 'schedules', judged: schedules.length - open.length, unjudged };
    const signals = schedules.flatMap((schedule) => livenessSignal(schedule) ?? []);
    return signals.length === 0 ? { ...base, outcome: 'clear', scope } : { ...base, outcome: 'signals', scope, signals };
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
