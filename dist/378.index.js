export const id = 378;
export const ids = [378];
export const modules = {

/***/ 70378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RUNS_COMMANDS: () => (/* binding */ RUNS_COMMANDS)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/prune/memory-places.js
var memory_places = __webpack_require__(53938);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/version.js + 1 modules
var version = __webpack_require__(8153);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/prune/apply-prune.js + 2 modules
var apply_prune = __webpack_require__(51668);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/prune/deleted-workflows.js

const WORKFLOW_PATH = /^\.github\/workflows\/[^/]+\.ya?ml$/;
async function deletedWorkflows({ history, workflowFiles }, branch) {
    const listed = await history.workflows();
    if (!listed.known)
        return listed;
    const files = await workflowFiles(branch);
    if (!files.known)
        return files;
    const present = new Set(files.value);
    const isGone = ({ path, state }) => WORKFLOW_PATH.test(path) && (state === 'deleted' || !present.has(path));
    return (0,answer/* known */.e)(new Set(listed.value.filter(isGone).map(({ id }) => id)));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/prune/group-by.js
var group_by = __webpack_require__(24849);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/prune/old-run-windows.js

const DAY_MS = 86_400_000;
const FIRST = Date.parse('2018-01-01T00:00:00Z');
const MOST_RUNS = 1000;
async function* oldRunWindows(end, count) {
    let start = FIRST;
    let length = end - start;
    while (start < end) {
        const until = Math.min(start + length, end);
        const window = { since: secondText(start), until: secondText(until) };
        const runs = await count(window);
        if (!runs.known) {
            yield runs;
            return;
        }
        if (runs.value >= MOST_RUNS && until - start > DAY_MS) {
            length = Math.max(DAY_MS, (until - start) / 2);
            continue;
        }
        if (runs.value > 0)
            yield (0,answer/* known */.e)(window);
        start = until;
        length *= 2;
    }
}
function secondText(time) {
    return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/prune/run-prune-plan.js

const run_prune_plan_DAY_MS = 86_400_000;
function planRunPrune(runs, settings, at) {
    const all = [...new Map(runs.map((run) => [run.id, run])).values()];
    const byWorkflow = (0,group_by/* groupBy */.$)(all, ({ workflowId }) => workflowId);
    const going = [];
    const kept = [];
    for (const [workflow, group] of byWorkflow) {
        group.sort(newestFirst);
        const isOver = settings.deletedWorkflows.has(workflow) && group.every((run) => isOld(run, settings, at));
        const success = group.find((run) => isLastSuccess(run, settings));
        const ofEvents = newestOfEvents(group);
        for (const [index, run] of group.entries()) {
            const why = whyKept(run, { isNewest: index < settings.keep || ofEvents.has(run), isOver, isSuccess: run === success }, settings, at);
            if (why === undefined)
                going.push({ run, reason: isOver ? 'deleted-workflow' : 'old' });
            else
                kept.push({ run, why });
        }
    }
    going.sort(({ run: a }, { run: b }) => -newestFirst(a, b));
    return { removals: going.slice(0, settings.maxDeletes), later: going.slice(settings.maxDeletes), kept };
}
function whyKept(run, { isNewest, isOver, isSuccess }, settings, at) {
    if (!isOld(run, settings, at) || Date.parse(run.createdAt) > settings.listedUntil)
        return 'recent';
    if (settings.referenced.has(run.id))
        return 'referenced';
    if (settings.unsureWorkflows.has(run.workflowId))
        return 'unsure';
    if (isOver)
        return undefined;
    if (isNewest)
        return 'newest';
    return isSuccess ? 'last-success' : undefined;
}
function newestOfEvents(newestFirst) {
    const found = new Map();
    for (const run of newestFirst)
        if (!found.has(run.event))
            found.set(run.event, run);
    return new Set(found.values());
}
function isOld({ status, createdAt, startedAt, updatedAt }, { olderThanDays, windowDays }, at) {
    const ended = Math.max(...[createdAt, startedAt, updatedAt].map((time) => Date.parse(time)));
    return status === 'completed' && at - ended > Math.max(olderThanDays, windowDays) * run_prune_plan_DAY_MS;
}
function isLastSuccess({ conclusion, branch, headRepository }, { defaultBranch, repository }) {
    const isOwn = headRepository === undefined || headRepository.toLowerCase() === repository.toLowerCase();
    return conclusion === 'success' && branch === defaultBranch && isOwn;
}
function newestFirst(a, b) {
    return Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.id - a.id;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/prune/list-old-runs.js




const list_old_runs_DAY_MS = 86_400_000;
const NEWEST = 100;
const LASTING = new Set(['no-token', 'forbidden', 'rate-limited', 'unreachable']);
async function listOldRuns(settings, { history, runCount }, at) {
    const runs = [];
    const asked = new Set();
    const unsure = new Map();
    const notes = [];
    let plan = planRunPrune([], { ...settings, unsureWorkflows: new Set(), listedUntil: 0 }, at);
    let isAll = true;
    const end = at - Math.max(settings.olderThanDays, settings.windowDays) * list_old_runs_DAY_MS;
    for await (const window of oldRunWindows(end, runCount)) {
        if (!window.known) {
            if (plan.removals.length === 0)
                return window;
            notes.push(`Not all old runs were listed: ${window.detail}`);
            isAll = false;
            break;
        }
        const { runs: old, gaps } = await history.runs(window.value);
        runs.push(...old);
        for (const workflow of (0,group_by/* groupBy */.$)(old, ({ workflowId }) => workflowId).keys()) {
            if (asked.has(workflow))
                continue;
            asked.add(workflow);
            const newest = await history.latestRuns(workflow, NEWEST);
            if (newest.known)
                runs.push(...newest.value);
            else
                unsure.set(workflow, newest.detail);
        }
        const listedUntil = Date.parse(window.value.until);
        plan = planRunPrune(runs, { ...settings, unsureWorkflows: new Set(unsure.keys()), listedUntil }, at);
        notes.push(...gaps.map(gapWords));
        isAll &&= gaps.length === 0;
        const lasting = gaps.find(({ reason }) => LASTING.has(reason));
        if (lasting !== undefined && plan.removals.length === 0)
            return (0,answer/* unknown */.L)(lasting.reason, lasting.detail);
        if (lasting === undefined && plan.removals.length < settings.maxDeletes)
            continue;
        isAll &&= lasting === undefined && listedUntil > end - 1000;
        break;
    }
    for (const detail of new Set(unsure.values()))
        notes.push(`A workflow keeps all its runs, since its newest are not known: ${detail}`);
    return (0,answer/* known */.e)({ plan, isAll, notes });
}
function gapWords({ since, until, detail }) {
    return `Old runs from ${since} to ${until} were not all listed: ${detail}`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/prune/referenced-runs.js

const INDEXES = ['ledger/acts.json', 'ledger/variables.json'];
const LEDGER_FILE = /^ledger\/[a-z]+-\d{4}-\d{2}(?:-\d{1,4})?\.ndjson$/;
const RUN_ADDRESS = /\/actions\/runs\/(\d{1,15})(?!\d)/g;
async function referencedRuns(state) {
    const found = new Set();
    for (const index of INDEXES) {
        const text = await state(index);
        if (text === undefined)
            continue;
        for (const path of filesOf(index, text)) {
            const lines = await state(path);
            if (lines === undefined)
                throw notKnown(index, `names ${path}, which is not there`);
            for (const [, id] of lines.matchAll(RUN_ADDRESS))
                found.add(Number(id));
        }
    }
    return found;
}
function filesOf(index, text) {
    let read;
    try {
        read = JSON.parse(text);
    }
    catch {
        throw notKnown(index, 'is no JSON');
    }
    const files = typeof read === 'object' && read !== null && 'files' in read ? read.files : undefined;
    if (!Array.isArray(files))
        throw notKnown(index, 'names no files');
    return files.map((file) => {
        const path = typeof file === 'object' && file !== null && 'path' in file ? file.path : undefined;
        if (typeof path === 'string' && LEDGER_FILE.test(path))
            return path;
        throw notKnown(index, `names a file that is none of a ledger: ${(0,quote_untrusted/* quoteUntrusted */.X)(String(path), 60)}`);
    });
}
function notKnown(index, what) {
    return new user_error/* UserError */.y(`the state's ${index} ${what}, so that it is not known which runs the ledger refers to; restore it from its history`);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/prune/prune-runs.js






async function pruneRuns({ memoryArtifacts, ...request }, ports) {
    const { repository, history, acting } = ports;
    const at = ports.now();
    const branch = await history.defaultBranch();
    if (!branch.known)
        return branch;
    const referenced = new Set(await referencedRuns(ports.state));
    for (const artifact of memoryArtifacts) {
        const run = await ports.artifactRun(artifact, branch.value);
        if (!run.known)
            return run;
        if (run.value !== undefined)
            referenced.add(run.value);
    }
    const gone = request.deletedWorkflows ? await deletedWorkflows(ports, branch.value) : (0,answer/* known */.e)(new Set());
    const listed = await listOldRuns({
        olderThanDays: request.olderThanDays,
        keep: request.keep,
        windowDays: request.windowDays,
        maxDeletes: request.maxDeletes,
        defaultBranch: branch.value,
        repository,
        deletedWorkflows: gone.known ? gone.value : new Set(),
        referenced,
    }, ports, at.getTime());
    if (!listed.known)
        return listed;
    const { plan, isAll, notes } = listed.value;
    const { removals, later, kept } = plan;
    const ids = removals.map(({ run }) => run.id);
    const applied = acting === undefined ? undefined : await (0,apply_prune/* applyPrune */.$)(ids, async (cleaner, id) => cleaner.removeRun(id), acting);
    const countOf = (wanted) => kept.filter(({ why }) => why === wanted).length;
    return (0,answer/* known */.e)({
        schema: 'sar.prune/1',
        version: version/* SAR_VERSION */.w,
        at: at.toISOString(),
        repository,
        applied: acting !== undefined,
        what: 'runs',
        settings: request,
        listed: { count: removals.length + later.length + kept.length },
        removals: removals.map((removal, index) => entryOf(removal, applied, index)),
        later: { count: later.length, isAll },
        kept: { newest: countOf('newest'), lastSuccess: countOf('last-success'), referenced: countOf('referenced') },
        ...(applied?.stopped !== undefined && { stopped: applied.stopped }),
        notes: [
            ...(gone.known ? [] : [`Workflows whose file is gone keep what others keep, since it is not known which those are: ${gone.detail}`]),
            ...notes,
        ],
    });
}
function entryOf({ run, reason }, applied, index) {
    const { id, path, name, number, branch, conclusion, startedAt, url } = run;
    const { outcome, detail } = applied?.results[index] ?? { outcome: 'planned' };
    return {
        id,
        workflow: path,
        name,
        number,
        startedAt,
        url,
        reason,
        outcome,
        ...(branch !== undefined && { branch }),
        ...(conclusion !== undefined && { conclusion }),
        ...(detail !== undefined && { detail }),
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/live-options.js
var live_options = __webpack_require__(45723);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/options.js
var options = __webpack_require__(28631);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/expect-known.js
var expect_known = __webpack_require__(53453);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/open-run.js
var open_run = __webpack_require__(69601);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/ci-health/while-waiting.js
var while_waiting = __webpack_require__(57785);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/runs/open-prune.js
var open_prune = __webpack_require__(75742);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/runs/prune-options.js
var prune_options = __webpack_require__(30528);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/runs/write-prune.js + 5 modules
var write_prune = __webpack_require__(65221);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/runs/runs-prune.js










const DEFAULT_KEEP = 5;
const runsPrune = {
    name: 'runs prune',
    summary: 'show which old runs of workflows nobody needs any more; with --apply, remove them',
    positionals: '[path]',
    maxPositionals: 1,
    details: 'Completed runs older than --older-than go with their logs and artifacts, the oldest first. What stays: the newest runs of each workflow and of each event that starts it, its newest success on the default branch, runs within `ci.window-days` of the baseline, and runs that the ledger of SAR refers to or that hold agent memory. Without --apply nothing is removed. With it the token needs actions: write, and issues: read for the halt. Exit code 1: some could not be removed, or SAR is halted; 2: the token may not.',
    options: [
        (0,prune_options/* daysOption */.dN)('runs that are older go, such as 30d (default: `sensors.workflow-expiry.max-run-age-days` of the baseline)'),
        { name: 'keep', value: 'N', help: `keep the N newest runs of each workflow, 1 to 100 (default ${DEFAULT_KEEP})` },
        {
            name: 'deleted-workflows',
            help: 'also every run of workflows whose file is not on the default branch and whose newest run is older than --older-than',
        },
        ...prune_options/* PRUNE_OPTIONS */.eT,
        options/* BASELINE */.Um,
        options/* NO_COLOR */.qV,
    ],
    examples: ['sar runs prune', 'sar runs prune --older-than 60d --keep 10', 'sar runs prune --deleted-workflows --apply --format markdown'],
    async run(given, io) {
        const days = (0,prune_options/* olderThanDays */.bf)(given);
        const keep = (0,live_options/* countOption */.D3)(given, 'keep', { min: 1, max: 100 }) ?? DEFAULT_KEEP;
        const maxDeletes = (0,prune_options/* mostDeletes */.up)(given);
        const run = await (0,open_run/* openRun */.I)(given, io);
        const { root, survey, only } = run;
        if (only !== undefined)
            throw new user_error/* UserError */.y('runs are of the whole repository; give its folder, not a file');
        const { sensors, ci } = survey.baseline;
        const request = {
            olderThanDays: days ?? sensors['workflow-expiry']['max-run-age-days'],
            keep,
            windowDays: ci['window-days'],
            deletedWorkflows: given.flag('deleted-workflows'),
            maxDeletes,
            memoryArtifacts: (0,memory_places/* memoryPlaces */.c)(survey.baseline).artifacts,
        };
        const { name, live, now, acting } = await (0,open_prune/* openPrune */.h)(given, io, run);
        const { artifactRun, runCount, stateBranch, workflowFilesOn } = await Promise.all(/* import() */[__webpack_require__.e(8586), __webpack_require__.e(3754), __webpack_require__.e(1620), __webpack_require__.e(4937), __webpack_require__.e(1842), __webpack_require__.e(4316)]).then(__webpack_require__.bind(__webpack_require__, 67889));
        const state = stateBranch(live.client, name, { usual: ['ledger/acts.json', 'ledger/variables.json'] });
        const ports = {
            repository: name,
            history: live.history,
            runCount: async (window) => runCount(live.client, name, window),
            workflowFiles: async (branch) => workflowFilesOn(live.client, name, branch),
            artifactRun: async (artifact, branch) => artifactRun(live.client, name, branch, artifact),
            state: state.read,
            now,
            ...(acting !== undefined && { acting }),
        };
        const what = acting === undefined ? 'listing old runs' : 'pruning old runs';
        const pruned = await (0,while_waiting/* whileWaiting */.F)(io, what, async () => pruneRuns(request, ports));
        return (0,write_prune/* writePrune */.o)((0,expect_known/* expectKnown */.P)(pruned), root, given, io);
    },
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/runs/runs-commands.js

const RUNS_COMMANDS = [runsPrune];


/***/ })

};
