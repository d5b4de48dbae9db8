export const id = 1842;
export const ids = [1842];
export const modules = {

/***/ 31494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ artifactSource)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27339);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99770);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50679);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79433);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52222);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84894);


const NEEDS = 'actions=read';
const MOST_CANDIDATES = 20;
const PER_PAGE = 100;
const MOST_PAGES = 10;
const DOWNLOAD_MS = 1_200_000;
const MAX_BYTES = 10_737_418_240;
function artifactSource(client, name, defaultBranch) {
    return {
        newest: async (artifact) => newest(client, name, defaultBranch, artifact),
        download: async (artifact, onBytes) => {
            const label = `read the artifact ${artifact.id} of ${name.owner}/${name.repo}`;
            const result = await client.stream({
                path: '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
                parameters: { ...name, artifact_id: artifact.id, archive_format: 'zip' },
                label,
                needs: NEEDS,
                maxBytes: MAX_BYTES,
                timeoutMs: DOWNLOAD_MS,
                onBytes,
            });
            if (!result.ok)
                return (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownFrom */ .N)(result.failure);
            return result.end === 'complete' ? (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)('complete') : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L)('unreachable', `cannot ${label}: the transfer broke off`);
        },
    };
}
async function newest(client, name, branch, artifact) {
    const label = `read the artifacts ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .quoteUntrusted */ .X)(artifact)} of ${name.owner}/${name.repo}`;
    if (!client.isAuthenticated)
        return (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownFrom */ .N)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .anonymousFailure */ .k)(label, NEEDS));
    const candidates = [];
    for (let page = 1; page <= MOST_PAGES && candidates.length === 0; page++) {
        const result = await client.request({
            method: 'GET',
            path: '/repos/{owner}/{repo}/actions/artifacts',
            parameters: { ...name },
            query: { name: artifact, per_page: PER_PAGE, page },
            label,
            needs: NEEDS,
            isKept: false,
        });
        if (!result.ok)
            return (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownFrom */ .N)(result.failure);
        const listed = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .asRecord */ .q)(result.body)?.['artifacts'];
        if (!Array.isArray(listed))
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L)('failed', `cannot ${label}: the answer has an unexpected shape`);
        candidates.push(...listed.flatMap((each) => candidateOf(each, artifact, branch) ?? []));
        if (listed.length < PER_PAGE)
            break;
    }
    candidates.sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
    for (const { run, ...found } of candidates.slice(0, MOST_CANDIDATES)) {
        const address = await ownRun(client, name, branch, run);
        if (!address.known)
            return address;
        if (address.value !== undefined)
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)({ ...found, url: address.value });
    }
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)(undefined);
}
function candidateOf(value, name, branch) {
    const { id, name: called, expired, size_in_bytes: sizeBytes, created_at: createdAt, workflow_run: made } = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .asRecord */ .q)(value) ?? {};
    const run = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .asRecord */ .q)(made);
    if (called !== name || expired !== false || !isCount(id) || !isCount(sizeBytes) || typeof createdAt !== 'string')
        return undefined;
    if (!isCount(run?.['id']) || run['head_branch'] !== branch || run['head_repository_id'] !== run['repository_id'])
        return undefined;
    return Number.isNaN(Date.parse(createdAt)) ? undefined : { id, sizeBytes, createdAt, url: '', run: run['id'] };
}
async function ownRun(client, name, branch, id) {
    const label = `read the run ${id} of ${name.owner}/${name.repo}`;
    const result = await client.request({
        method: 'GET',
        path: '/repos/{owner}/{repo}/actions/runs/{run_id}',
        parameters: { ...name, run_id: id },
        label,
        needs: NEEDS,
        isKept: false,
    });
    if (!result.ok)
        return result.failure.status === 404 ? (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)(undefined) : (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownFrom */ .N)(result.failure);
    const run = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .asRecord */ .q)(result.body);
    const [repository, head] = [(0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .asRecord */ .q)(run?.['repository'])?.['id'], (0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .asRecord */ .q)(run?.['head_repository'])?.['id']];
    const isOwn = _sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .MEMORY_EVENTS */ .O.includes(String(run?.['event'])) && run?.['head_branch'] === branch && isCount(repository) && repository === head;
    const address = run?.['html_url'];
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)(isOwn ? (typeof address === 'string' ? address.slice(0, 300) : '') : undefined);
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}


/***/ }),

/***/ 84139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ branchWriter)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/repository-name.js
var repository_name = __webpack_require__(48952);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/commit-on-branch.js + 2 modules
var commit_on_branch = __webpack_require__(68683);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/create-branch.js
var create_branch = __webpack_require__(98472);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/files-at.js
var files_at = __webpack_require__(65648);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/as-record.js
var as_record = __webpack_require__(84894);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/github-client.js
var github_client = __webpack_require__(79433);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/find-pull-request.js


async function findPullRequest(client, name, branches) {
    const found = await pullRequestsBetween(client, name, branches, 'all');
    return found.known ? (0,answer/* known */.e)(found.value.find(({ state }) => state === 'open') ?? found.value[0]) : found;
}
async function pullRequestsBetween(client, name, { from, into }, state) {
    const list = await client.list({
        path: '/repos/{owner}/{repo}/pulls',
        parameters: { ...name },
        query: { state, head: `${name.owner}:${from}`, base: into },
        perPage: 100,
        label: `read the ${state === 'open' ? 'open ' : ''}pull requests of ${name.owner}/${name.repo}`,
        needs: 'pull_requests=read',
        item: (value) => {
            const pull = (0,as_record/* asRecord */.q)(value);
            const url = addressOf(pull);
            const head = (0,as_record/* asRecord */.q)(pull?.['head']);
            const ref = head?.['ref'];
            if (url === undefined || typeof ref !== 'string')
                return undefined;
            const isOwn = String((0,as_record/* asRecord */.q)(head?.['repo'])?.['full_name']).toLowerCase() === `${name.owner}/${name.repo}`.toLowerCase();
            const isMerged = typeof pull?.['merged_at'] === 'string';
            return {
                url,
                isMeant: isOwn && ref === from,
                state: pull?.['state'] === 'open' ? 'open' : isMerged ? 'merged' : 'closed',
            };
        },
    });
    if (!list.ok)
        return (0,github_client/* unknownFrom */.N)(list.failure);
    return (0,answer/* known */.e)(list.items.filter(({ isMeant }) => isMeant).map(({ url, state: now }) => ({ url, state: now })));
}
function addressOf(value) {
    const url = (0,as_record/* asRecord */.q)(value)?.['html_url'];
    return typeof url === 'string' && /^https?:\/\/[^\s<>"'`\\]{1,500}$/.test(url) ? url : undefined;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/open-pull-request.js



const MAX_TITLE = 250;
const MAX_BODY = 65_000;
async function openPullRequest(client, name, request) {
    const open = await findOpen(client, name, request);
    if (!open.known)
        return open;
    if (open.value !== undefined)
        return (0,answer/* known */.e)({ url: open.value, isNew: false });
    const { from, into, title, body } = request;
    const label = `open a pull request from ${(0,quote_untrusted/* quoteUntrusted */.X)(from)} in ${name.owner}/${name.repo}`;
    const result = await client.request({
        method: 'POST',
        path: '/repos/{owner}/{repo}/pulls',
        parameters: { ...name },
        body: { head: from, base: into, title: title.slice(0, MAX_TITLE), body: body.slice(0, MAX_BODY) },
        label,
        needs: 'pull_requests=write',
    });
    if (result.ok) {
        const url = addressOf(result.body);
        return url === undefined ? (0,answer/* unknown */.L)('failed', `cannot ${label}: the answer has an unexpected shape`) : (0,answer/* known */.e)({ url, isNew: true });
    }
    const { status, reason } = result.failure;
    if (status === 422 || reason === 'unreachable' || reason === 'failed') {
        const now = await findOpen(client, name, request);
        if (now.known && now.value !== undefined)
            return (0,answer/* known */.e)({ url: now.value, isNew: status !== 422 });
    }
    return (0,github_client/* unknownFrom */.N)(result.failure);
}
async function findOpen(client, name, request) {
    const found = await pullRequestsBetween(client, name, request, 'open');
    return found.known ? (0,answer/* known */.e)(found.value[0]?.url) : found;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/branch-writer.js






function branchWriter(client, repository) {
    const name = (0,repository_name/* readRepositoryName */.o)(repository);
    return {
        filesAt: async (branch, folder) => (0,files_at/* filesAt */.T)(client, name, branch, folder),
        commit: async (commit) => (0,commit_on_branch/* commitOnBranch */.$)(client, name, commit),
        createBranch: async (branch, commit) => (0,create_branch/* createBranch */.l)(client, name, branch, commit),
        findPullRequest: async (request) => findPullRequest(client, name, request),
        openPullRequest: async (request) => openPullRequest(client, name, request),
    };
}


/***/ }),

/***/ 65648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ filesAt)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99770);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27339);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79433);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84894);
/* harmony import */ var _find_branch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25949);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43928);




const DEPTH = 4;
const ENTRIES = Array.from({ length: DEPTH }).reduceRight((inner) => `name type oid${inner === '' ? '' : ` object { ... on Tree { entries { ${inner} } } }`}`, '');
const QUERY = `query ($owner: String!, $repo: String!, $ref: String!, $folder: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) { target { oid } }
    object(expression: $folder) { ... on Tree { entries { ${ENTRIES} } } }
  }
}`;
async function filesAt(client, name, branch, folder) {
    const within = folder.replace(/^\/+|\/+$/g, '');
    const ref = `refs/heads/${branch}`;
    const label = `read ${within === '' ? 'the files' : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .quoteUntrusted */ .X)(within)} on the branch ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .quoteUntrusted */ .X)(branch)} of ${name.owner}/${name.repo}`;
    const result = await client.graphql({
        query: QUERY,
        variables: { ...name, ref, folder: `${ref}:${within}` },
        label,
        needs: 'contents=read',
        idempotent: true,
    });
    if (!result.ok)
        return (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .N)(result.failure);
    const repository = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .q)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .q)(result.data)?.['repository']);
    if (repository?.['ref'] === null)
        return absent(client, name, branch, label);
    const head = (0,_object_id_js__WEBPACK_IMPORTED_MODULE_3__/* .objectId */ .T)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .q)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .q)(repository?.['ref'])?.['target'])?.['oid']);
    const blobs = new Map();
    const entries = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .q)(repository?.['object'])?.['entries'] ?? [];
    const isRead = readEntries(entries, within === '' ? '' : `${within}/`, blobs, DEPTH);
    if (head === undefined || !isRead)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)('failed', `cannot ${label}: the answer has an unexpected shape`);
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .known */ .e)({ head, blobs });
}
async function absent(client, name, branch, label) {
    const found = await (0,_find_branch_js__WEBPACK_IMPORTED_MODULE_5__/* .findBranch */ .E)(client, name, branch);
    if (!found.known)
        return found;
    return found.value === undefined ? (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .known */ .e)(undefined) : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)('failed', `cannot ${label}: GitHub both has it and does not`);
}
function readEntries(entries, prefix, blobs, depth) {
    if (depth === 0)
        return true;
    if (!Array.isArray(entries))
        return false;
    return entries.every((entry) => {
        const { name, type, oid, object } = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .q)(entry) ?? {};
        const id = (0,_object_id_js__WEBPACK_IMPORTED_MODULE_3__/* .objectId */ .T)(oid);
        if (typeof name !== 'string' || id === undefined)
            return false;
        if (type === 'blob')
            blobs.set(`${prefix}${name}`, id);
        return type !== 'tree' || readEntries((0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .q)(object)?.['entries'], `${prefix}${name}/`, blobs, depth - 1);
    });
}


/***/ }),

/***/ 76770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ dispatcher)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/github-client.js
var github_client = __webpack_require__(79433);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/anonymous-failure.js
var anonymous_failure = __webpack_require__(52222);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/repository-name.js
var repository_name = __webpack_require__(48952);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/dispatch/payload-problem.js
const MOST_INPUTS = 25;
const MOST_KEYS = 10;
const MOST_BYTES = 65_535;
const MOST_TYPE = 100;
function payloadProblem(target, payload) {
    const keys = Object.keys(payload).length;
    const bytes = Buffer.byteLength(JSON.stringify(payload));
    if (bytes > MOST_BYTES)
        return `the payload has ${bytes} bytes, and GitHub takes ${MOST_BYTES}: shorten its values`;
    if (target.kind === 'workflow')
        return keys > MOST_INPUTS ? `GitHub takes ${MOST_INPUTS} inputs, not ${keys}` : undefined;
    if (target.type === '' || target.type.length > MOST_TYPE)
        return `the type of an event has 1 to ${MOST_TYPE} characters`;
    return keys > MOST_KEYS ? `GitHub takes ${MOST_KEYS} keys in the payload of an event, not ${keys}` : undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/dispatch/dispatcher.js




const DONE = new Set([200, 204]);
function dispatcher(client, repository) {
    const name = (0,repository_name/* readRepositoryName */.o)(repository);
    return {
        async dispatch(target, payload) {
            const request = requestFor(target, payload, repository);
            const problem = payloadProblem(target, payload);
            if (problem !== undefined)
                return (0,answer/* unknown */.L)('not-configured', `cannot ${request.label}: ${problem}`);
            if (!client.isAuthenticated)
                return (0,github_client/* unknownFrom */.N)((0,anonymous_failure/* anonymousFailure */.k)(request.label, request.needs));
            const result = await client.request({ ...request, parameters: { ...name, ...request.parameters } });
            if (!result.ok)
                return refusal(target, request.label, result.failure);
            if (DONE.has(result.status))
                return (0,answer/* known */.e)('dispatched');
            return (0,answer/* unknown */.L)('failed', `cannot ${request.label}: GitHub answered with HTTP ${result.status}, which does not say that it did`);
        },
    };
}
function requestFor(target, payload, repository) {
    if (target.kind === 'repository-event') {
        return {
            method: 'POST',
            path: '/repos/{owner}/{repo}/dispatches',
            body: { event_type: target.type, client_payload: { ...payload } },
            label: `send the event ${(0,quote_untrusted/* quoteUntrusted */.X)(target.type)} to ${repository}`,
            needs: 'contents=write',
        };
    }
    return {
        method: 'POST',
        path: '/repos/{owner}/{repo}/actions/workflows/{file}/dispatches',
        parameters: { file: target.file },
        body: { ref: target.ref, inputs: { ...payload } },
        label: `start the workflow ${(0,quote_untrusted/* quoteUntrusted */.X)(target.file)} of ${repository} on ${(0,quote_untrusted/* quoteUntrusted */.X)(target.ref)}`,
        needs: 'actions=write',
    };
}
function refusal(target, label, failure) {
    const said = failure.message === '' ? '' : `: ${(0,quote_untrusted/* quoteUntrusted */.X)(failure.message, 300)}`;
    if (target.kind === 'workflow' && failure.status === 422) {
        const mend = `add \`workflow_dispatch\` with these inputs to the workflow on that ref, or name another ref, and see that the workflow is not disabled`;
        return (0,answer/* unknown */.L)('not-configured', `cannot ${label}: GitHub refuses it (HTTP 422)${said}. To mend it, ${mend}`);
    }
    if (target.kind === 'workflow' && failure.status === 404) {
        const mend = 'name the file of a workflow that is in `.github/workflows` of the default branch';
        return (0,answer/* unknown */.L)(failure.reason, `${failure.detail} If the workflow is missing, ${mend}`);
    }
    if (failure.status === 422)
        return (0,answer/* unknown */.L)('not-configured', `cannot ${label}: GitHub refuses the event (HTTP 422)${said}`);
    return (0,github_client/* unknownFrom */.N)(failure);
}


/***/ }),

/***/ 72301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ viewerLogin)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27339);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79433);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84894);


async function viewerLogin(client) {
    const label = 'read whom the token belongs to';
    const result = await client.graphql({ query: '{ viewer { login } }', label, needs: 'metadata=read', idempotent: true });
    if (!result.ok)
        return (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownFrom */ .N)(result.failure);
    const login = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .q)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .q)(result.data)?.['viewer'])?.['login'];
    return typeof login === 'string' && login !== ''
        ? (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .known */ .e)(login)
        : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L)('failed', `cannot ${label}: the answer has an unexpected shape`);
}


/***/ }),

/***/ 80742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ variableStore)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/github-client.js
var github_client = __webpack_require__(79433);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/list-entries.js
var list_entries = __webpack_require__(38603);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/plain-or-quoted.js
var plain_or_quoted = __webpack_require__(79785);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/read-live-entry.js
var read_live_entry = __webpack_require__(90528);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/repository-facts.js
var repository_facts = __webpack_require__(76516);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/repository-name.js
var repository_name = __webpack_require__(48952);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/layer-endpoints.js
var layer_endpoints = __webpack_require__(37322);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/variable-endpoints.js


function variableEndpoint(target) {
    const of = {
        owner: target.owner,
        ...(target.scope === 'org' ? {} : { repo: target.repo }),
        ...(target.scope === 'environment' ? { environment: target.environment } : {}),
    };
    const list = { repo: layer_endpoints/* LAYER_LISTS */.O['repo-vars'], environment: layer_endpoints/* LAYER_LISTS */.O['env-vars'], org: layer_endpoints/* ORGANIZATION_LISTS */.Q['org-vars'] }[target.scope];
    return {
        list,
        of,
        parameters: { owner: of.owner, org: of.owner, repo: of.repo ?? '', environment_name: of.environment ?? '' },
        needsWrite: list.needs.replace('=read', '=write'),
        text: (0,list_entries/* ownerText */.d)(of),
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/anonymous-failure.js
var anonymous_failure = __webpack_require__(52222);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/write-outcome.js
const INVALID = new Set([400, 413, 422]);
const FORBIDDEN = new Set([403, 404, 410, 451]);
function writeOutcome({ status, reason, detail, attempts }) {
    if (status === undefined && reason === 'failed' && attempts === 0)
        return { outcome: 'refused', reason: 'invalid', detail };
    if (reason === 'rate-limited' || reason === 'no-token' || status === undefined)
        return { outcome: 'failed', reason, detail };
    if (INVALID.has(status))
        return { outcome: 'refused', reason: 'invalid', detail };
    return { outcome: FORBIDDEN.has(status) ? 'refused' : 'failed', reason, detail };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/variable-writer.js




const MOST_STEPS = 3;
function variableWriter(client, running, facts) {
    return {
        async set(target, name, value, exists = true) {
            const endpoint = variableEndpoint(target);
            let createNext = !exists;
            let mayHaveCreated = false;
            for (let step = 1;; step += 1) {
                const sharing = createNext ? await sharingOf(target, running, facts) : { body: {} };
                if ('outcome' in sharing)
                    return sharing.outcome;
                const result = await write(client, endpoint, name, { ...sharing.body, value }, createNext);
                if (result.ok && result.status !== (createNext ? 201 : 204))
                    return oddAnswer(endpoint, name, result.status);
                if (result.ok)
                    return { outcome: createNext || mayHaveCreated ? 'created' : 'updated' };
                const { failure } = result;
                const isOther = failure.status === (createNext ? 409 : 404);
                if (!isOther || step === MOST_STEPS)
                    return writeOutcome(failure);
                mayHaveCreated = createNext && failure.attempts > 1;
                createNext = !createNext;
            }
        },
        async remove(target, name) {
            const endpoint = variableEndpoint(target);
            const request = requestFor(endpoint, name, 'delete');
            if (!client.isAuthenticated)
                return writeOutcome((0,anonymous_failure/* anonymousFailure */.k)(request.label, endpoint.needsWrite));
            const result = await client.request({ ...request, method: 'DELETE' });
            if (result.ok)
                return result.status === 204 ? { outcome: 'deleted' } : oddAnswer(endpoint, name, result.status);
            if (result.failure.status !== 404)
                return writeOutcome(result.failure);
            return { outcome: result.failure.attempts > 1 ? 'deleted' : 'already-absent' };
        },
    };
}
function oddAnswer(endpoint, name, status) {
    const detail = `writing the variable ${(0,plain_or_quoted/* plainOrQuoted */.E)(name)} of ${endpoint.text} was answered with HTTP ${status}, which GitHub never does: check the address of the API, and what is between it and this machine`;
    return { outcome: 'failed', reason: 'failed', detail };
}
async function write(client, endpoint, name, body, isNew) {
    const request = requestFor(endpoint, name, 'set');
    if (!client.isAuthenticated)
        return { ok: false, failure: (0,anonymous_failure/* anonymousFailure */.k)(request.label, endpoint.needsWrite) };
    if (!isNew)
        return client.request({ ...request, method: 'PATCH', body });
    return client.request({ ...request, method: 'POST', path: endpoint.list.path, body: { name, ...body }, idempotent: true });
}
function requestFor(endpoint, name, verb) {
    return {
        path: `${endpoint.list.path}/{name}`,
        parameters: { ...endpoint.parameters, name },
        label: `${verb} the variable ${(0,plain_or_quoted/* plainOrQuoted */.E)(name)} of ${endpoint.text}`,
        needs: endpoint.needsWrite,
    };
}
async function sharingOf(target, running, facts) {
    if (target.scope !== 'org')
        return { body: {} };
    if (target.owner.toLowerCase() !== running.owner.toLowerCase()) {
        const detail = `a new variable of the organisation ${(0,plain_or_quoted/* plainOrQuoted */.E)(target.owner)} would be shared with ${running.owner}/${running.repo}, which is not in it: create it there once and choose whom it is shared with`;
        return { outcome: { outcome: 'refused', reason: 'invalid', detail } };
    }
    const repository = await facts();
    if (!repository.known)
        return { outcome: { outcome: 'failed', reason: repository.reason, detail: repository.detail } };
    return { body: { visibility: 'selected', selected_repository_ids: [repository.value.id] } };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/variable-store.js









function variableStore(client, repository) {
    const name = (0,repository_name/* readRepositoryName */.o)(repository);
    const list = async (target) => {
        const endpoint = variableEndpoint(target);
        const result = await (0,list_entries/* listEntries */.f)(client, endpoint.list, endpoint.of);
        return result.ok ? (0,answer/* known */.e)(result.items) : (0,github_client/* unknownFrom */.N)(result.failure);
    };
    return {
        list,
        get: async (target, variable) => getVariable(client, target, variable, list),
        ...variableWriter(client, name, (0,repository_facts/* repositoryFacts */.O)(client, name)),
    };
}
async function getVariable(client, target, name, list) {
    const endpoint = variableEndpoint(target);
    const label = `read the variable ${(0,plain_or_quoted/* plainOrQuoted */.E)(name)} of ${endpoint.text}`;
    const result = await client.request({
        method: 'GET',
        path: `${endpoint.list.path}/{name}`,
        parameters: { ...endpoint.parameters, name },
        label,
        needs: endpoint.list.needs,
    });
    if (result.ok) {
        const entry = (0,read_live_entry/* readVariable */.n)(result.body);
        return entry === undefined
            ? { known: false, reason: 'failed', detail: `cannot ${label}: the answer has an unexpected shape` }
            : (0,answer/* known */.e)(entry);
    }
    if (result.failure.status !== 404)
        return (0,github_client/* unknownFrom */.N)(result.failure);
    const all = await list(target);
    return all.known ? (0,answer/* known */.e)(all.value.find((entry) => entry.name === name.toUpperCase())) : all;
}


/***/ })

};
