export const id = 6970;
export const ids = [6970];
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

/***/ 86970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readWorkflowExpiry: () => (/* binding */ readWorkflowExpiry)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var glob = __webpack_require__(14727);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/reading-draft.js
var reading_draft = __webpack_require__(74336);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/live-runs/allowance.js
var live_runs_allowance = __webpack_require__(77366);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/signal-of.js
var signal_of = __webpack_require__(38828);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-expiry/workflow-expiry-rules.js
var workflow_expiry_rules = __webpack_require__(11157);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-expiry/expiry-signals.js



const [DISABLED, NEVER_RAN, ORPHANED, JOBS_OFF, OLD_RUNS] = workflow_expiry_rules/* WORKFLOW_EXPIRY_RULE_TABLE */.M;
function disabledSignal({ path, name, line }, { state, updatedAt, url }) {
    const isOfGitHub = state === 'disabled_inactivity';
    const who = isOfGitHub ? 'GitHub disabled it because nothing happened in the repository for 60 days' : 'somebody disabled it';
    return (0,signal_of/* signalOf */.o)(DISABLED, 'L2', {
        artefact: { kind: 'workflow', path, line, name, url },
        identity: [path],
        message: `nothing starts the workflow ${(0,quote_untrusted/* quoteUntrusted */.X)(name)}: ${who}; its state was last changed on ${updatedAt.slice(0, 10)}`,
        expected: 'a workflow that is active, or no file',
        actual: state,
    });
}
function neverRanSignal({ path, name, line, isUsual }, { createdAt, url }, isActive) {
    return (0,signal_of/* signalOf */.o)(NEVER_RAN, 'L2', {
        artefact: { kind: 'workflow', path, line, name, url },
        identity: [path],
        message: `GitHub knows the workflow ${(0,quote_untrusted/* quoteUntrusted */.X)(name)} since ${createdAt.slice(0, 10)} and has no run of it (runs are kept for 90 days by default)`,
        expected: 'a workflow that runs',
        actual: 'no run',
        ...(!(isUsual && isActive) && { pedantic: true }),
    });
}
function orphanedSignal({ id, path, name, state, url }, branch, lastRunAt) {
    const where = state === 'deleted' ? 'was deleted' : `is not on ${(0,quote_untrusted/* quoteUntrusted */.X)(branch)}`;
    return (0,signal_of/* signalOf */.o)(ORPHANED, 'L2', {
        artefact: { kind: 'workflow', path, name, url },
        identity: [path],
        message: `GitHub still lists the workflow ${(0,quote_untrusted/* quoteUntrusted */.X)(name)} (${id}), whose file ${where}; its newest run is of ${lastRunAt.slice(0, 10)}`,
        expected: `a file ${(0,quote_untrusted/* quoteUntrusted */.X)(path)}, or no runs of it`,
        actual: `state ${(0,quote_untrusted/* quoteUntrusted */.X)(state)}, no file`,
    });
}
function jobsOffSignal({ path, name, line, jobsOff }) {
    return (0,signal_of/* signalOf */.o)(JOBS_OFF, 'L2', {
        artefact: { kind: 'workflow', path, line, name },
        identity: [path],
        message: `the workflow ${(0,quote_untrusted/* quoteUntrusted */.X)(name)} does nothing: the condition of ${jobsOff === 1 ? 'its only job' : `each of its ${jobsOff} jobs`} is always false`,
        expected: 'a job that can run, or no file',
        actual: `${jobsOff} ${jobsOff === 1 ? 'job' : 'jobs'} with \`if: false\``,
    });
}
function oldRunsSignal({ count, since, until, url }, days) {
    const span = `${since.slice(0, 16).replace('T', ' ')} and ${until.slice(0, 16).replace('T', ' ')} UTC`;
    return (0,signal_of/* signalOf */.o)(OLD_RUNS, 'L2', {
        artefact: { kind: 'run', path: '.github/workflows', name: 'old runs', url },
        identity: [],
        message: `runs are kept for longer than ${days} days: ${count} of the time between ${span} ${count === 1 ? 'is' : 'are'} still there`,
        expected: `no run that is older than ${days} days`,
        actual: `at least ${count} ${count === 1 ? 'run' : 'runs'}`,
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-expiry/find-old-runs.js

const HOUR_MS = 3_600_000;
const STEPS = [1, 168, 8760];
async function findOldRuns(history, limit, allowance) {
    let asked = 0;
    for (const hours of STEPS) {
        if (allowance.left < 1)
            return { kind: 'unknown', detail: 'no request is left (sensors.workflow-expiry.max-requests)' };
        const [since, until] = [timeText(limit - hours * HOUR_MS), timeText(limit - asked * HOUR_MS)];
        const { runs, gaps } = await history.runs({ since, until });
        allowance.spend((0,live_runs_allowance/* pagesOf */.E)(runs.length));
        const [newest] = runs;
        if (newest !== undefined)
            return { kind: 'found', runs: { count: runs.length, since, until, url: newest.url } };
        const [gap] = gaps;
        if (gap !== undefined)
            return { kind: 'unknown', detail: gap.detail };
        asked = hours;
    }
    return { kind: 'none' };
}
function timeText(time) {
    return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-expiry/listed-workflows.js
const WORKFLOW_PATH = /^\.github\/workflows\/[^/]+\.ya?ml$/;
function listedWorkflows(workflows) {
    const found = new Map();
    for (const workflow of workflows) {
        if (!WORKFLOW_PATH.test(workflow.path))
            continue;
        const other = found.get(workflow.path);
        if (other === undefined || isBetter(workflow, other))
            found.set(workflow.path, workflow);
    }
    return found;
}
function isBetter(one, other) {
    const [isHere, wasHere] = [one.state !== 'deleted', other.state !== 'deleted'];
    return isHere === wasHere ? one.id > other.id : isHere;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/collect/ask-each.js
var ask_each = __webpack_require__(50422);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/live-runs/recent-runs.js
var recent_runs = __webpack_require__(17668);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-expiry/newest-runs.js


const MANY = 8;
const WANTED_RUNS = 300;
async function newestRuns(history, workflows, allowance, now) {
    const recent = workflows.length > MANY ? (await (0,recent_runs/* recentRuns */.s)(history, allowance, now, WANTED_RUNS)).runs : [];
    const createdAt = new Map(recent.toReversed().map((run) => [run.workflowId, run.createdAt]));
    const rest = workflows.filter(({ id }) => !createdAt.has(id));
    const ask = ({ id }) => history.latestRuns(id, 1);
    const { answered, notExamined } = await (0,ask_each/* askEach */.H)(rest, ask, () => allowance.take(), () => '');
    for (const { question, value } of answered)
        createdAt.set(question.id, value[0]?.createdAt);
    const reasons = notExamined.map(({ reason, detail }) => (reason === 'budget' ? BUDGET : detail));
    return { createdAt, why: reasons.join('; ') };
}
const BUDGET = 'no request is left: raise sensors.workflow-expiry.max-requests';

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/collect-references.js
var collect_references = __webpack_require__(44882);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-expiry/workflow-files.js

function workflowFiles(repository, isAsked) {
    const asked = repository.workflows().filter(({ path }) => isAsked(path));
    return {
        files: asked.flatMap((file) => (file.kind === 'workflow' ? [fileOf(file)] : [])),
        unread: asked.flatMap((file) => (file.kind === 'workflow' ? [] : [{ path: file.path, reason: file.message }])),
    };
}
function fileOf({ path, name, jobs, triggers }) {
    const events = triggers.map(({ event }) => event);
    return {
        path,
        name: name?.value ?? path,
        line: jobs[0]?.range.line ?? 1,
        isScheduled: events.includes('schedule'),
        isOnlyCalled: events.length > 0 && events.every((event) => event === 'workflow_call'),
        isUsual: triggers.some(isUsual),
        jobsOff: jobs.length > 0 && jobs.every((job) => (0,collect_references/* neverRuns */.Z)(job.if)) ? jobs.length : 0,
    };
}
const USUAL_TYPES = new Set(['opened', 'synchronize', 'reopened']);
const USUAL_BRANCHES = new Set(['main', 'master', '*', '**']);
function isUsual({ event, paths, tags, types, branches }) {
    if (paths !== undefined || branches?.some((branch) => USUAL_BRANCHES.has(branch)) === false)
        return false;
    if (event === 'push')
        return tags === undefined || branches !== undefined;
    const isPull = event === 'pull_request' || event === 'pull_request_target';
    return isPull && (types === undefined || types.some((type) => USUAL_TYPES.has(type)));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-expiry/read-workflow-expiry.js








const BASE = { sensor: 'workflow-expiry', layer: 'L2' };
const PATH = '.github/workflows';
const DAY_MS = 86_400_000;
async function readWorkflowExpiry(input) {
    const { repository, baseline, history, onlyPaths, asOf } = input;
    const options = baseline.sensors['workflow-expiry'];
    const exempt = options.exempt.map((pattern) => (0,glob/* compileGlob */.SO)(pattern));
    const isExempt = (path) => exempt.some((glob) => glob.matches(path));
    const { files, unread } = workflowFiles(repository, (path) => (onlyPaths?.has(path) ?? true) && !isExempt(path));
    if (onlyPaths !== undefined && files.length + unread.length === 0)
        return (0,reading_draft/* readingOf */.MU)({ ...BASE, unit: 'workflows', judged: 0, signals: [] });
    if (history === undefined)
        return (0,reading_draft/* unknownReading */.$)(BASE, 'no-token', 'without a token GitHub does not list workflows: pass one with actions: read');
    const listed = await history.workflows();
    if (!listed.known)
        return (0,reading_draft/* unknownReading */.$)(BASE, listed.reason, listed.detail);
    const allowance = (0,live_runs_allowance/* allowanceOf */.U)(options['max-requests'], history);
    allowance.spend((0,live_runs_allowance/* pagesOf */.E)(listed.value.length));
    const now = Date.parse(input.now ?? `${asOf}T00:00:00.000Z`);
    const draft = {
        judged: 0,
        signals: [],
        unjudged: [...unread],
        looked: [{ what: 'workflows that GitHub lists', detail: String(listed.value.length) }],
    };
    const byFile = listedWorkflows(listed.value);
    const isOld = (time) => now - Date.parse(time) > options['min-age-days'] * DAY_MS;
    const quiet = judgeFiles(files, byFile, isOld, draft);
    if (onlyPaths === undefined)
        await judgeOldRuns(history, now - options['max-run-age-days'] * DAY_MS, options['max-run-age-days'], allowance, draft);
    const gone = onlyPaths === undefined ? await withoutFile(input, [...byFile.values()], isExempt, isOld, allowance, draft) : undefined;
    await input.pace.step();
    const orphans = gone?.workflows ?? [];
    const asked = [...quiet.map(({ workflow }) => workflow), ...orphans];
    const newest = await newestRuns(history, asked, allowance, now);
    const isActive = [...newest.createdAt.values()].some((time) => time !== undefined);
    for (const { file, workflow } of quiet) {
        if (!newest.createdAt.has(workflow.id))
            draft.unjudged.push({ path: file.path, reason: `whether it ever ran is not known: ${newest.why}` });
        else if (newest.createdAt.get(workflow.id) === undefined)
            draft.signals.push(neverRanSignal(file, workflow, isActive));
    }
    for (const workflow of orphans) {
        const lastRunAt = newest.createdAt.get(workflow.id);
        if (!newest.createdAt.has(workflow.id))
            draft.unjudged.push({ path: workflow.path, reason: `its file is gone, and when it last ran is not known: ${newest.why}` });
        else
            draft.judged += 1;
        if (lastRunAt !== undefined && isOld(lastRunAt))
            draft.signals.push(orphanedSignal(workflow, gone?.branch ?? '', lastRunAt));
    }
    draft.judged -= quiet.filter(({ workflow }) => !newest.createdAt.has(workflow.id)).length;
    return (0,reading_draft/* readingOf */.MU)({
        ...BASE,
        unit: 'workflows',
        ...draft,
        signals: draft.signals.toSorted((a, b) => (a.artefact.path < b.artefact.path ? -1 : 1)),
    });
}
function judgeFiles(files, byFile, isOld, draft) {
    const quiet = [];
    for (const file of files) {
        const workflow = byFile.get(file.path);
        const state = workflow?.state ?? 'deleted';
        if (workflow === undefined || state === 'deleted' || state === 'disabled_fork') {
            const reason = state === 'disabled_fork'
                ? 'GitHub keeps the workflow disabled because the repository is a fork'
                : 'GitHub does not list the workflow: its file is not on the default branch';
            draft.unjudged.push({ path: file.path, reason });
            continue;
        }
        draft.judged += 1;
        const isDisabled = state === 'disabled_manually' || state === 'disabled_inactivity';
        if (isDisabled) {
            if (!file.isScheduled)
                draft.signals.push(disabledSignal(file, workflow));
        }
        else if (file.jobsOff > 0)
            draft.signals.push(jobsOffSignal(file));
        else if (!file.isScheduled && !file.isOnlyCalled && isOld(workflow.createdAt))
            quiet.push({ file, workflow });
    }
    return quiet;
}
async function judgeOldRuns(history, limit, days, allowance, draft) {
    const found = await findOldRuns(history, limit, allowance);
    if (found.kind === 'unknown')
        draft.unjudged.push({ path: PATH, reason: `whether runs older than ${days} days are kept is not known: ${found.detail}` });
    if (found.kind === 'found')
        draft.signals.push(oldRunsSignal(found.runs, days));
    draft.looked.push({ what: 'old runs', detail: `those created before the last ${days} days` });
}
async function withoutFile({ repository, branch, history }, listed, isExempt, isOld, allowance, draft) {
    const gone = listed.filter(({ path, updatedAt }) => !repository.tree.has(path) && !isExempt(path) && isOld(updatedAt));
    if (gone.length === 0)
        return undefined;
    const main = await history?.defaultBranch();
    allowance.spend(1);
    if (main?.known === true && main.value === branch)
        return { workflows: gone, branch };
    const why = main?.known === true
        ? `the checkout is of ${branch === undefined ? 'no branch' : 'another branch'} and not of the default branch ${(0,quote_untrusted/* quoteUntrusted */.X)(main.value)}`
        : (main?.detail ?? '');
    draft.unjudged.push({ path: PATH, reason: `${gone.length} workflows whose file is not here are not judged: ${why}` });
    return undefined;
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
