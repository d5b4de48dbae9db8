export const id = 1620;
export const ids = [1620];
export const modules = {

/***/ 51620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ ciHistory)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/default-branch.js
var default_branch = __webpack_require__(55903);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/api-fields.js
var api_fields = __webpack_require__(77288);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/github-client.js
var github_client = __webpack_require__(79433);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/as-record.js
var as_record = __webpack_require__(84894);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/once-by-key.js
var once_by_key = __webpack_require__(74687);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/repository-name.js
var repository_name = __webpack_require__(48952);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/ci/first-page.js


async function readFirstPage(client, request, { key, item, noneStatus }) {
    const result = await client.request({ ...request, method: 'GET' });
    if (!result.ok && noneStatus !== undefined && result.failure.status === noneStatus)
        return (0,answer/* known */.e)([]);
    if (!result.ok)
        return (0,github_client/* unknownFrom */.N)(result.failure);
    const values = key === undefined ? result.body : (0,as_record/* asRecord */.q)(result.body)?.[key];
    if (!Array.isArray(values))
        return oddShape(request.label);
    const items = values.map((value) => item(value)).filter((read) => read !== undefined);
    return items.length === values.length ? (0,answer/* known */.e)(items) : oddShape(request.label);
}
function oddShape(label) {
    return (0,answer/* unknown */.L)('failed', `cannot ${label}: the answer has an unexpected shape`);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/anonymous-failure.js
var anonymous_failure = __webpack_require__(52222);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/ci/job-log.js


const NEEDS = 'actions=read';
const MISSING = new Set([404, 410]);
async function jobLog(client, { owner, repo }, jobId, maxBytes, onText) {
    const label = `read the log of job ${jobId} of ${owner}/${repo}`;
    if (!client.isAuthenticated)
        return (0,github_client/* unknownFrom */.N)((0,anonymous_failure/* anonymousFailure */.k)(label, NEEDS));
    const path = '/repos/{owner}/{repo}/actions/jobs/{job_id}/logs';
    const result = await client.stream({ path, parameters: { owner, repo, job_id: jobId }, label, needs: NEEDS, maxBytes, onText });
    if (result.ok)
        return (0,answer/* known */.e)({ bytes: result.bytes, end: result.end });
    const { failure } = result;
    if (failure.status === undefined || !MISSING.has(failure.status))
        return (0,github_client/* unknownFrom */.N)(failure);
    const detail = `cannot ${label}: GitHub has none any more (HTTP ${failure.status}): logs expire, and people delete them`;
    return (0,answer/* unknown */.L)('unsupported', detail);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/next-page.js
var next_page = __webpack_require__(22611);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/ci/read-run.js


const MOST_WORDS = 300;
const MOST_PATH = 1000;
function readRun(value, pooled = (text) => text) {
    const run = (0,as_record/* asRecord */.q)(value) ?? {};
    const word = (field) => poolText((0,api_fields/* readText */.yR)(field), pooled);
    const words = (field) => poolText((0,api_fields/* readCutText */.Uf)(field, MOST_WORDS), pooled);
    const branch = (0,api_fields/* readOptional */.T9)(run['head_branch'], word);
    const headRepository = (0,api_fields/* readOptional */.T9)((0,as_record/* asRecord */.q)(run['head_repository'])?.['full_name'], word);
    const conclusion = (0,api_fields/* readOptional */.T9)(run['conclusion'], word);
    const actor = (0,api_fields/* readOptional */.T9)((0,as_record/* asRecord */.q)(run['triggering_actor'] ?? run['actor'])?.['login'], word);
    if (branch === null || headRepository === null || conclusion === null || actor === null)
        return undefined;
    const path = poolText(pathOf(run['path']), pooled);
    const createdAt = (0,api_fields/* readTime */.aQ)(run['created_at']);
    const always = (0,api_fields/* allRead */.E3)({
        id: (0,api_fields/* readId */.wh)(run['id']),
        workflowId: (0,api_fields/* readId */.wh)(run['workflow_id']),
        path,
        name: words(run['name'] ?? path),
        title: words(run['display_title']),
        headSha: poolText((0,api_fields/* readSha */.tU)(run['head_sha']), pooled),
        event: word(run['event']),
        status: run['status'] === null ? (conclusion === undefined ? 'queued' : 'completed') : word(run['status']),
        attempt: run['run_attempt'] === undefined ? 1 : (0,api_fields/* readId */.wh)(run['run_attempt']),
        number: (0,api_fields/* readId */.wh)(run['run_number']),
        createdAt,
        startedAt: run['run_started_at'] === undefined ? createdAt : (0,api_fields/* readTime */.aQ)(run['run_started_at']),
        updatedAt: (0,api_fields/* readTime */.aQ)(run['updated_at']),
        url: (0,api_fields/* readWebAddress */.XQ)(run['html_url']),
    });
    return always === undefined ? undefined : { ...always, branch, headRepository, conclusion, actor };
}
function poolText(text, pooled) {
    return text === undefined ? undefined : pooled(text);
}
function pathOf(value) {
    const path = (0,api_fields/* readCutText */.Uf)(value, MOST_PATH);
    const file = path?.search(/\.ya?ml@/) ?? -1;
    if (path === undefined || file !== -1)
        return path?.slice(0, path.indexOf('@', file));
    return path.startsWith('dynamic/') && path.includes('@') ? path.slice(0, path.indexOf('@')) : path;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/ci/run-page.js



const RUNS_PER_PAGE = 100;
async function readRunPage(client, { owner, repo }, window, number, pooled) {
    const { since, until, branch } = window;
    const label = `read the workflow runs of ${owner}/${repo} that were created from ${since} to ${until}`;
    const result = await client.request({
        method: 'GET',
        path: '/repos/{owner}/{repo}/actions/runs',
        parameters: { owner, repo },
        query: {
            created: `${since}..${until}`,
            exclude_pull_requests: true,
            per_page: RUNS_PER_PAGE,
            ...(branch === undefined ? {} : { branch }),
            ...(number === 1 ? {} : { page: number }),
        },
        label,
        needs: 'actions=read',
        isKept: false,
    });
    if (!result.ok)
        return result;
    const items = (0,as_record/* asRecord */.q)(result.body)?.['workflow_runs'];
    if (!Array.isArray(items)) {
        const detail = `cannot ${label}: the answer has an unexpected shape`;
        return { ok: false, failure: { status: undefined, reason: 'failed', detail, message: '', attempts: result.attempts } };
    }
    const total = (0,as_record/* asRecord */.q)(result.body)?.['total_count'];
    return {
        ok: true,
        page: {
            ...sortOut(items, window, pooled, `${until} ${number}`),
            length: items.length,
            total: typeof total === 'number' ? total : undefined,
            hasNext: (0,next_page/* nextPage */.Z)(result.headers['link'], client.apiUrl) !== undefined,
        },
    };
}
function sortOut(items, { since, until }, pooled, pageName) {
    const runs = [];
    const unreadable = [];
    const times = [];
    let strays = 0;
    for (const [index, item] of items.entries()) {
        const record = (0,as_record/* asRecord */.q)(item);
        const time = (0,api_fields/* readTime */.aQ)(record?.['created_at']);
        if (time !== undefined && (time < since || time > until)) {
            strays += 1;
            continue;
        }
        if (time !== undefined)
            times.push(time);
        const run = readRun(item, pooled);
        if (run !== undefined)
            runs.push(run);
        else
            unreadable.push({ name: typeof record?.['id'] === 'number' ? String(record['id']) : `${pageName} ${index}`, createdAt: time });
    }
    const oldest = times.reduce((least, time) => (least === undefined || time < least ? time : least), undefined);
    return { runs, unreadable, strays, oldest, atOldest: times.filter((time) => time === oldest).length };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/ci/run-walk.js

const MOST_PAGES = 10;
const MOST_SEEN_AGAIN = 10;
function walkFrom(endMs, anchors = [], slackSeconds = 0) {
    return { endMs, slackSeconds, page: 1, total: undefined, oldestMs: undefined, anchors };
}
function nextStep(at, page) {
    const oldestMs = page.oldest === undefined ? undefined : Date.parse(page.oldest);
    const { endMs, slackSeconds } = at;
    const hasProgress = oldestMs !== undefined && oldestMs < endMs;
    const shown = (at.page - 1) * RUNS_PER_PAGE + page.length;
    const isShort = page.length < RUNS_PER_PAGE;
    if (missesAnchors(at, page, hasProgress || isShort)) {
        if (slackSeconds === 0)
            return { next: walkFrom(endMs, at.anchors, 1) };
        return rest(at, 'runs that were seen before are missing when GitHub is asked for the same second again');
    }
    if (at.oldestMs !== undefined && (page.total ?? Infinity) < (at.total ?? 0))
        return { next: walkFrom(at.oldestMs, [], slackSeconds) };
    if (isShort && !page.hasNext && page.strays === 0 && (page.total ?? 0) <= shown)
        return {};
    if (page.length === 0)
        return rest(at, `GitHub counts ${page.total ?? 'more'} runs and shows ${shown}`);
    if (!hasProgress && page.strays > 0)
        return rest(at, 'GitHub answered with runs of another time than it was asked for');
    const isWhole = !isShort && page.strays === 0;
    if (oldestMs !== undefined && hasProgress && (at.page === MOST_PAGES || !isWhole || page.atOldest <= MOST_SEEN_AGAIN)) {
        return { next: walkFrom(oldestMs, anchorsOf(page), slackSeconds) };
    }
    if (at.page < MOST_PAGES) {
        const least = Math.min(oldestMs ?? Infinity, at.oldestMs ?? Infinity);
        const total = at.page === 1 ? page.total : at.total;
        return { next: { ...at, page: at.page + 1, total, oldestMs: least === Infinity ? undefined : least } };
    }
    const detail = `more than ${MOST_PAGES * RUNS_PER_PAGE} runs were created in one second, and GitHub shows no more of one query`;
    return { gap: { sinceMs: endMs, untilMs: endMs, reason: 'unsupported', detail }, next: walkFrom(endMs - 1000) };
}
function missesAnchors(at, page, isBeyond) {
    if (at.page !== 1 || !isBeyond)
        return false;
    const ids = new Set(page.runs.map(({ id }) => id));
    return at.anchors.some((id) => !ids.has(id));
}
function anchorsOf({ runs, oldest }) {
    return runs.filter(({ createdAt }) => createdAt === oldest).map(({ id }) => id);
}
function rest({ endMs, oldestMs }, detail) {
    return { gap: { sinceMs: undefined, untilMs: oldestMs ?? endMs, reason: 'failed', detail } };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/ci/text-pool.js
function createTextPool() {
    const texts = new Map();
    return (text) => {
        const known = texts.get(text);
        if (known !== undefined)
            return known;
        texts.set(text, text);
        return text;
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/ci/list-runs.js



const KEPT = 0.2;
async function listRuns(client, name, window) {
    const sinceMs = Math.ceil(timeOf(window.since) / 1000) * 1000;
    const untilMs = Math.floor(timeOf(window.until) / 1000) * 1000;
    const since = secondText(sinceMs);
    const lastSecond = secondText(untilMs);
    const pooled = createTextPool();
    const runs = new Map();
    const unreadable = new Map();
    const gaps = [];
    const kept = Math.floor(client.requestsLeft * KEPT);
    let at = walkFrom(untilMs);
    while (at !== undefined && at.endMs >= sinceMs) {
        if (kept > 0 && client.requestsLeft <= kept) {
            const detail = `the last ${kept} requests are kept for what comes after listing runs: allow more requests, or look at fewer days`;
            gaps.push({ since, until: secondText(at.oldestMs ?? at.endMs), reason: 'rate-limited', detail });
            break;
        }
        const until = secondText(Math.min(at.endMs + at.slackSeconds * 1000, untilMs));
        const read = await readRunPage(client, name, { ...window, since, until }, at.page, pooled);
        if (!read.ok) {
            const { reason, detail } = read.failure;
            gaps.push({ since, until: secondText(at.oldestMs ?? at.endMs), reason, detail });
            break;
        }
        for (const run of read.page.runs)
            if (!runs.has(run.id))
                runs.set(run.id, run);
        for (const { name: item, createdAt } of read.page.unreadable)
            unreadable.set(item, createdAt);
        const { gap, next } = nextStep(at, read.page);
        if (gap !== undefined) {
            const { reason, detail } = gap;
            gaps.push({ since: secondText(gap.sinceMs ?? sinceMs), until: secondText(gap.untilMs), reason, detail });
        }
        at = next;
    }
    if (unreadable.size > 0)
        gaps.push(unreadableGap([...unreadable.values()], { since, until: lastSecond }));
    return { runs: [...runs.values()].sort(newestFirst), gaps };
}
function unreadableGap(times, window) {
    const known = times.filter((time) => time !== undefined).sort();
    const count = `${times.length} ${times.length === 1 ? 'run' : 'runs'}`;
    const detail = `${count} could not be read, since GitHub's answer has an unexpected shape`;
    const [since, until] = known.length === times.length ? [known[0], known.at(-1)] : [];
    return { since: since ?? window.since, until: until ?? window.until, reason: 'failed', detail };
}
function newestFirst(a, b) {
    if (a.createdAt !== b.createdAt)
        return a.createdAt < b.createdAt ? 1 : -1;
    return b.id - a.id;
}
function timeOf(text) {
    return new Date(text).getTime();
}
function secondText(milliseconds) {
    return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/ci/patient-client.js
const MORE_ROUNDS = 2;
const PASSING = new Set(['unreachable']);
function patientClient(client) {
    const patiently = async (ask) => {
        let result = await ask();
        for (let round = 0; round < MORE_ROUNDS && isPassing(result) && client.requestsLeft > 0; round++)
            result = await ask();
        return result;
    };
    return {
        apiUrl: client.apiUrl,
        isAuthenticated: client.isAuthenticated,
        get requestsMade() {
            return client.requestsMade;
        },
        get requestsLeft() {
            return client.requestsLeft;
        },
        graphql: async (request) => client.graphql(request),
        stream: async (request) => client.stream(request),
        request: async (request) => patiently(async () => client.request(request)),
        list: async (request) => patiently(async () => client.list(request)),
    };
}
function isPassing({ ok, failure }) {
    return !ok && failure !== undefined && PASSING.has(failure.reason);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/ci/read-annotation.js


const MOST_MESSAGE = 65_536;
const MOST_TITLE = 300;
const read_annotation_MOST_PATH = 1000;
function readAnnotation(value) {
    const annotation = (0,as_record/* asRecord */.q)(value) ?? {};
    const level = annotation['annotation_level'] ?? 'notice';
    const title = (0,api_fields/* readOptional */.T9)(annotation['title'], (text) => (0,api_fields/* readCutText */.Uf)(text, MOST_TITLE));
    const message = (0,api_fields/* readOptional */.T9)(annotation['message'], (text) => (0,api_fields/* readCutText */.Uf)(text, MOST_MESSAGE));
    const path = (0,api_fields/* readCutText */.Uf)(annotation['path'], read_annotation_MOST_PATH);
    if (level !== 'notice' && level !== 'warning' && level !== 'failure')
        return undefined;
    if (title === null || message === null || path === undefined)
        return undefined;
    return { level, title: title === '' ? undefined : title, message: message ?? '', path, line: (0,api_fields/* readId */.wh)(annotation['start_line']) };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/ci/read-job.js


const MOST_NAME = 500;
function readJob(value) {
    const job = (0,as_record/* asRecord */.q)(value) ?? {};
    const conclusion = (0,api_fields/* readOptional */.T9)(job['conclusion'], api_fields/* readText */.yR);
    const createdAt = (0,api_fields/* readOptional */.T9)(job['created_at'], api_fields/* readTime */.aQ);
    const startedAt = (0,api_fields/* readOptional */.T9)(job['started_at'], api_fields/* readTime */.aQ);
    const completedAt = (0,api_fields/* readOptional */.T9)(job['completed_at'], api_fields/* readTime */.aQ);
    const runnerName = (0,api_fields/* readOptional */.T9)(job['runner_name'] === '' ? undefined : job['runner_name'], api_fields/* readText */.yR);
    if (conclusion === null || createdAt === null || startedAt === null || completedAt === null || runnerName === null)
        return undefined;
    const always = (0,api_fields/* allRead */.E3)({
        id: (0,api_fields/* readId */.wh)(job['id']),
        runId: (0,api_fields/* readId */.wh)(job['run_id']),
        attempt: job['run_attempt'] === undefined ? 1 : (0,api_fields/* readId */.wh)(job['run_attempt']),
        name: (0,api_fields/* readCutText */.Uf)(job['name'], MOST_NAME),
        status: (0,api_fields/* readText */.yR)(job['status']),
        steps: readEach(job['steps'] ?? [], readStep),
        labels: readEach(job['labels'], (label) => (0,api_fields/* readCutText */.Uf)(label, MOST_NAME)),
        url: (0,api_fields/* readWebAddress */.XQ)(job['html_url']),
    });
    const checkRunId = idAtEnd(job['check_run_url']);
    return always === undefined ? undefined : { ...always, conclusion, createdAt, startedAt, completedAt, runnerName, checkRunId };
}
function readStep(value) {
    const step = (0,as_record/* asRecord */.q)(value) ?? {};
    const conclusion = (0,api_fields/* readOptional */.T9)(step['conclusion'], api_fields/* readText */.yR);
    const startedAt = (0,api_fields/* readOptional */.T9)(step['started_at'], api_fields/* readTime */.aQ);
    const completedAt = (0,api_fields/* readOptional */.T9)(step['completed_at'], api_fields/* readTime */.aQ);
    if (conclusion === null || startedAt === null || completedAt === null)
        return undefined;
    const always = (0,api_fields/* allRead */.E3)({
        name: (0,api_fields/* readCutText */.Uf)(step['name'], MOST_NAME),
        number: (0,api_fields/* readId */.wh)(step['number']),
        status: (0,api_fields/* readText */.yR)(step['status']),
    });
    return always === undefined ? undefined : { ...always, conclusion, startedAt, completedAt };
}
function readEach(value, read) {
    if (!Array.isArray(value))
        return undefined;
    const items = [];
    for (const item of value) {
        const one = read(item);
        if (one === undefined)
            return undefined;
        items.push(one);
    }
    return items;
}
function idAtEnd(address) {
    const digits = typeof address === 'string' ? /\/(\d{1,16})$/.exec(address)?.[1] : undefined;
    return digits === undefined ? undefined : (0,api_fields/* readId */.wh)(Number(digits));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/ci/read-workflow.js


const read_workflow_MOST_NAME = 300;
const read_workflow_MOST_PATH = 1000;
function readWorkflow(value) {
    const workflow = (0,as_record/* asRecord */.q)(value) ?? {};
    return (0,api_fields/* allRead */.E3)({
        id: (0,api_fields/* readId */.wh)(workflow['id']),
        path: (0,api_fields/* readCutText */.Uf)(workflow['path'], read_workflow_MOST_PATH),
        name: (0,api_fields/* readCutText */.Uf)(workflow['name'], read_workflow_MOST_NAME),
        state: (0,api_fields/* readText */.yR)(workflow['state']),
        createdAt: (0,api_fields/* readTime */.aQ)(workflow['created_at']),
        updatedAt: (0,api_fields/* readTime */.aQ)(workflow['updated_at']),
        url: (0,api_fields/* readWebAddress */.XQ)(workflow['html_url']),
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/ci/ci-history.js














const PER_PAGE = 100;
const SINCE_EVER = '>=2018-01-01';
function ciHistory(connected, repository) {
    const client = patientClient(connected);
    const name = (0,repository_name/* readRepositoryName */.o)(repository);
    const once = (0,once_by_key/* onceByKey */.o)();
    const read = (path, label, more = {}) => ({
        needs: 'actions=read',
        ...more,
        path: `/repos/{owner}/{repo}/${path}`,
        parameters: { ...name, ...more.parameters },
        label: `${label} of ${repository}`,
        isKept: false,
    });
    return {
        repository,
        get requestsMade() {
            return client.requestsMade;
        },
        get requestsLeft() {
            return client.requestsLeft;
        },
        defaultBranch: async () => once('default branch', async () => (0,default_branch/* defaultBranch */.O)(client, repository)),
        async workflows() {
            const list = await client.list({
                ...read('actions/workflows', 'read the workflows'),
                perPage: PER_PAGE,
                key: 'workflows',
                isCounted: true,
                identity: ({ id }) => String(id),
                item: readWorkflow,
            });
            return list.ok ? (0,answer/* known */.e)(list.items) : (0,github_client/* unknownFrom */.N)(list.failure);
        },
        runs: async (window) => listRuns(client, name, window),
        async latestRuns(workflowId, count, event) {
            const request = read('actions/workflows/{workflow_id}/runs', `read the newest runs of workflow ${workflowId}`, {
                parameters: { workflow_id: workflowId },
                query: {
                    created: SINCE_EVER,
                    exclude_pull_requests: true,
                    per_page: Math.min(Math.max(count, 1), PER_PAGE),
                    ...(event === undefined ? {} : { event }),
                },
            });
            const runs = await readFirstPage(client, request, { key: 'workflow_runs', item: (value) => readRun(value) });
            return runs.known ? (0,answer/* known */.e)(runs.value.toSorted(newestFirst)) : runs;
        },
        async attempt(runId, attempt) {
            const request = read('actions/runs/{run_id}/attempts/{attempt_number}', `read attempt ${attempt} of run ${runId}`, {
                parameters: { run_id: runId, attempt_number: attempt },
                query: { exclude_pull_requests: true },
            });
            const result = await client.request({ ...request, method: 'GET' });
            if (!result.ok)
                return (0,github_client/* unknownFrom */.N)(result.failure);
            const run = readRun(result.body);
            return run?.id === runId && run.attempt === attempt ? (0,answer/* known */.e)(run) : oddShape(request.label);
        },
        async jobs(runId, attempt) {
            const list = await client.list({
                ...read('actions/runs/{run_id}/attempts/{attempt_number}/jobs', `read the jobs of attempt ${attempt} of run ${runId}`, {
                    parameters: { run_id: runId, attempt_number: attempt },
                }),
                perPage: PER_PAGE,
                key: 'jobs',
                isCounted: true,
                identity: ({ id }) => String(id),
                item: readJob,
            });
            return list.ok ? (0,answer/* known */.e)(list.items) : (0,github_client/* unknownFrom */.N)(list.failure);
        },
        async annotations(checkRunId) {
            const request = read('check-runs/{check_run_id}/annotations', `read the annotations of check run ${checkRunId}`, {
                parameters: { check_run_id: checkRunId },
                query: { per_page: PER_PAGE },
                needs: 'checks=read',
            });
            return readFirstPage(client, request, { item: readAnnotation });
        },
        log: async (jobId, maxBytes, onText) => jobLog(client, name, jobId, maxBytes, onText),
        async commits(branch) {
            const request = read('commits', `read the commits of branch ${(0,quote_untrusted/* quoteUntrusted */.X)(branch)}`, {
                query: { sha: branch, per_page: PER_PAGE },
                needs: 'contents=read',
            });
            return readFirstPage(client, request, { item: (value) => (0,api_fields/* readSha */.tU)((0,as_record/* asRecord */.q)(value)?.['sha']), noneStatus: 409 });
        },
    };
}


/***/ }),

/***/ 74687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ onceByKey)
/* harmony export */ });
function onceByKey() {
    const kept = new Map();
    return async (key, ask) => {
        const earlier = kept.get(key);
        if (earlier !== undefined)
            return earlier;
        const asked = ask();
        kept.set(key, asked);
        try {
            return await asked;
        }
        catch (error) {
            kept.delete(key);
            throw error;
        }
    };
}


/***/ })

};
