export const id = 4316;
export const ids = [4316,7791,8802];
export const modules = {

/***/ 50679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ MEMORY_EVENTS)
/* harmony export */ });
const MEMORY_EVENTS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];


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

/***/ 92744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ commitPosition)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84894);
/* harmony import */ var _variables_repository_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48952);


async function commitPosition(client, repository, commit, branch) {
    const result = await client.request({
        method: 'GET',
        path: '/repos/{owner}/{repo}/compare/{basehead}',
        parameters: { ...(0,_variables_repository_name_js__WEBPACK_IMPORTED_MODULE_0__/* .readRepositoryName */ .o)(repository), basehead: `${commit}...${branch}` },
        query: { per_page: 1 },
        label: `compare ${commit.slice(0, 12)} with the branch`,
        needs: 'contents=read',
    });
    if (!result.ok)
        return 'unknown';
    switch ((0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .q)(result.body)?.['status']) {
        case 'identical':
            return 'tip';
        case 'ahead':
            return 'behind';
        case 'behind':
        case 'diverged':
            return 'diverged';
        default:
            return 'unknown';
    }
}


/***/ }),

/***/ 67889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  artifactRun: () => (/* reexport */ artifactRun),
  branchNames: () => (/* reexport */ branchNames),
  branchWriter: () => (/* reexport */ branch_writer/* branchWriter */.y),
  ciHistory: () => (/* reexport */ ci_history/* ciHistory */.Z),
  cleaner: () => (/* reexport */ cleaner),
  commitPosition: () => (/* reexport */ commit_position/* commitPosition */.l),
  createGitHubClient: () => (/* reexport */ create_github_client/* createGitHubClient */.L),
  defaultBranch: () => (/* reexport */ default_branch/* defaultBranch */.O),
  dispatcher: () => (/* reexport */ dispatcher/* dispatcher */.o),
  haltSwitch: () => (/* reexport */ halt_switch/* haltSwitch */.I),
  inEitherReading: () => (/* reexport */ inEitherReading),
  intentPorts: () => (/* reexport */ intent_ports/* intentPorts */.b),
  issueBoard: () => (/* reexport */ issue_board/* issueBoard */.e),
  leastUsedCaches: () => (/* reexport */ leastUsedCaches),
  liveRepository: () => (/* reexport */ live_repository/* liveRepository */.R),
  liveVariables: () => (/* reexport */ live_variables/* liveVariables */.Y),
  repositorySetting: () => (/* reexport */ repositorySetting),
  runCount: () => (/* reexport */ runCount),
  serverTime: () => (/* reexport */ serverTime),
  stateBranch: () => (/* reexport */ state_branch/* stateBranch */.G),
  variableStore: () => (/* reexport */ variable_store/* variableStore */.C),
  viewerLogin: () => (/* reexport */ viewer_login/* viewerLogin */.w),
  workflowFilesOn: () => (/* reexport */ workflowFilesOn),
  workflowSwitch: () => (/* reexport */ workflowSwitch)
});

// UNUSED EXPORTS: API_VERSION, anonymousFailure, artifactSource, asRecord, checkRuns, collaborators, createEntityTagStore, nextPage, permissionText, pullRequests, unknownFrom

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/create-github-client.js + 38 modules
var create_github_client = __webpack_require__(74843);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/index.js








// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/live-variables.js
var live_variables = __webpack_require__(51504);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/variable-store.js + 3 modules
var variable_store = __webpack_require__(80742);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/index.js



// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/branch-writer.js + 2 modules
var branch_writer = __webpack_require__(84139);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/state-branch.js + 2 modules
var state_branch = __webpack_require__(29706);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/commit-position.js
var commit_position = __webpack_require__(92744);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/default-branch.js
var default_branch = __webpack_require__(55903);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/index.js





// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/ci/ci-history.js + 11 modules
var ci_history = __webpack_require__(51620);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/ci/index.js


// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/issues/issue-board.js + 1 modules
var issue_board = __webpack_require__(60723);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/issues/halt-switch.js
var halt_switch = __webpack_require__(64949);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/issues/viewer-login.js
var viewer_login = __webpack_require__(72301);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/issues/index.js





// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/repository/live-repository.js + 11 modules
var live_repository = __webpack_require__(2072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/api-fields.js
var api_fields = __webpack_require__(77288);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/as-record.js
var as_record = __webpack_require__(84894);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/repository-name.js
var repository_name = __webpack_require__(48952);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/repository/repository-reader.js
var repository_reader = __webpack_require__(11615);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/repository/branch-names.js




const MOST_BRANCHES = 2000;
async function branchNames(client, repository) {
    const reader = (0,repository_reader/* repositoryReader */.U_)(client, (0,repository_name/* readRepositoryName */.o)(repository));
    return (0,repository_reader/* readWhole */.oD)(client, {
        ...reader.request('branches', 'the branches', 'contents=read'),
        most: MOST_BRANCHES,
        identity: String,
        item: (value) => (0,api_fields/* readText */.yR)((0,as_record/* asRecord */.q)(value)?.['name']),
    });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/github-client.js
var github_client = __webpack_require__(79433);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/next-page.js
var next_page = __webpack_require__(22611);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/repository/read-cache-entry.js
var read_cache_entry = __webpack_require__(22253);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/repository/least-used-caches.js





const MOST_PAGES = 10;
async function leastUsedCaches(client, repository) {
    const { request } = (0,repository_reader/* repositoryReader */.U_)(client, (0,repository_name/* readRepositoryName */.o)(repository));
    const found = new Map();
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const query = { sort: 'last_accessed_at', direction: 'asc', per_page: repository_reader/* PER_PAGE */.EK, page };
        const asked = request('actions/caches', 'the least used cache entries', 'actions=read', { query });
        const result = await client.request({ ...asked, method: 'GET' });
        if (!result.ok)
            return (0,github_client/* unknownFrom */.N)(result.failure);
        const values = (0,as_record/* asRecord */.q)(result.body)?.['actions_caches'];
        const entries = Array.isArray(values) ? values.map(read_cache_entry/* readCacheEntry */.L) : [undefined];
        for (const entry of entries) {
            if (entry === undefined)
                return (0,answer/* unknown */.L)('failed', `cannot ${asked.label}: the answer has an unexpected shape`);
            found.set(entry.id, entry);
        }
        if ((0,next_page/* nextPage */.Z)(result.headers['link'], client.apiUrl) === undefined)
            break;
    }
    return (0,answer/* known */.e)([...found.values()]);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/repository/index.js




// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/dispatch/dispatcher.js + 1 modules
var dispatcher = __webpack_require__(76770);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/dispatch/index.js


// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/intent-ports.js
var intent_ports = __webpack_require__(2663);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/artifacts/artifact-source.js
var artifact_source = __webpack_require__(31494);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/maintenance/artifact-run.js



async function artifactRun(client, repository, branch, artifact) {
    const found = await (0,artifact_source/* artifactSource */.k)(client, (0,repository_name/* readRepositoryName */.o)(repository), branch).newest(artifact);
    if (!found.known)
        return found;
    if (found.value === undefined)
        return (0,answer/* known */.e)(undefined);
    const id = Number(/\/actions\/runs\/(\d{1,15})$/.exec(found.value.url)?.[1]);
    return Number.isSafeInteger(id)
        ? (0,answer/* known */.e)(id)
        : (0,answer/* unknown */.L)('failed', `the run of the artifact ${found.value.id} of ${repository} has no address`);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/anonymous-failure.js
var anonymous_failure = __webpack_require__(52222);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/maintenance/cleaner.js



const NEEDS = 'actions=write';
const GOES_ON = /^Could not delete the workflow run/i;
function cleaner(client, repository) {
    const name = (0,repository_name/* readRepositoryName */.o)(repository);
    const remove = async (request) => {
        if (!client.isAuthenticated)
            return (0,github_client/* unknownFrom */.N)((0,anonymous_failure/* anonymousFailure */.k)(request.label, NEEDS));
        const result = await client.request({
            ...request,
            method: 'DELETE',
            parameters: { ...name, ...request.parameters },
            needs: NEEDS,
        });
        if (result.ok)
            return (0,answer/* known */.e)('removed');
        return result.failure.status === 404 ? (0,answer/* known */.e)('gone') : refusal(request.label, result.failure);
    };
    return {
        removeCache: async (id) => remove({
            path: '/repos/{owner}/{repo}/actions/caches/{cache_id}',
            parameters: { cache_id: id },
            label: `remove the cache entry ${id} of ${repository}`,
        }),
        removeRun: async (id) => remove({
            path: '/repos/{owner}/{repo}/actions/runs/{run_id}',
            parameters: { run_id: id },
            label: `remove the run ${id} of ${repository}`,
        }),
    };
}
function refusal(label, failure) {
    if (failure.status === 403 && GOES_ON.test(failure.message))
        return (0,answer/* unknown */.L)('failed', `cannot ${label}: it has not ended`);
    return (0,github_client/* unknownFrom */.N)(failure);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/maintenance/in-either-reading.js

const PAGE = 100;
async function inEitherReading(read) {
    const first = await read();
    if (!first.known || first.value.length < PAGE)
        return first;
    const second = await read();
    return second.known ? (0,answer/* known */.e)([...new Set([...first.value, ...second.value])]) : second;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/maintenance/run-count.js



async function runCount(client, repository, { since, until, branch }) {
    const label = `count the workflow runs of ${repository} that were created from ${since} to ${until}`;
    const result = await client.request({
        method: 'GET',
        path: '/repos/{owner}/{repo}/actions/runs',
        parameters: { ...(0,repository_name/* readRepositoryName */.o)(repository) },
        query: {
            created: `${since}..${until}`,
            exclude_pull_requests: true,
            per_page: 1,
            ...(branch !== undefined && { branch }),
        },
        label,
        needs: 'actions=read',
        isKept: false,
    });
    if (!result.ok)
        return (0,github_client/* unknownFrom */.N)(result.failure);
    const { total_count: total, workflow_runs: runs } = (0,as_record/* asRecord */.q)(result.body) ?? {};
    if (typeof total !== 'number' || !Number.isSafeInteger(total) || !Array.isArray(runs))
        return (0,answer/* unknown */.L)('failed', `cannot ${label}: the answer has an unexpected shape`);
    return (0,answer/* known */.e)(Math.max(total, runs.length));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/maintenance/server-time.js



async function serverTime(client, repository) {
    const result = await client.request({
        method: 'GET',
        path: '/repos/{owner}/{repo}',
        parameters: { ...(0,repository_name/* readRepositoryName */.o)(repository) },
        label: `read ${repository}`,
        isKept: false,
    });
    if (!result.ok)
        return (0,github_client/* unknownFrom */.N)(result.failure);
    const time = Date.parse(result.headers['date'] ?? '');
    return (0,answer/* known */.e)(Number.isNaN(time) ? undefined : time);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/files-at.js
var files_at = __webpack_require__(65648);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/maintenance/workflow-files-on.js



const FOLDER = '.github/workflows';
async function workflowFilesOn(client, repository, branch) {
    const files = await (0,files_at/* filesAt */.T)(client, (0,repository_name/* readRepositoryName */.o)(repository), branch, FOLDER);
    if (!files.known)
        return files;
    if (files.value !== undefined)
        return (0,answer/* known */.e)([...files.value.blobs.keys()]);
    return (0,answer/* unknown */.L)('not-configured', `cannot read ${FOLDER} of ${repository}: there is no branch ${(0,quote_untrusted/* quoteUntrusted */.X)(branch)}`);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/maintenance/index.js







// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/once-by-key.js
var once_by_key = __webpack_require__(74687);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/setting/access-probes.json
const access_probes_namespaceObject = /*#__PURE__*/JSON.parse('[{"permission":"actions","what":"the workflows","path":"actions/workflows","query":{"per_page":1},"source":"https://docs.github.com/en/rest/actions/workflows#list-repository-workflows"},{"permission":"contents","what":"the default branch","path":"branches/{branch}","query":{},"source":"https://docs.github.com/en/rest/branches/branches#get-a-branch"},{"permission":"checks","what":"the check runs on the default branch","path":"commits/{branch}/check-runs","query":{"per_page":1},"source":"https://docs.github.com/en/rest/checks/runs#list-check-runs-for-a-git-reference"},{"permission":"issues","what":"the issues","path":"issues","query":{"per_page":1},"source":"https://docs.github.com/en/rest/issues/issues#list-repository-issues"},{"permission":"pull_requests","what":"the pull requests","path":"pulls","query":{"per_page":1},"source":"https://docs.github.com/en/rest/pulls/pulls#list-pull-requests"},{"permission":"security_events","what":"the code-scanning alerts","path":"code-scanning/alerts","query":{"per_page":1},"source":"https://docs.github.com/en/rest/code-scanning/code-scanning#list-code-scanning-alerts-for-a-repository"},{"permission":"vulnerability_alerts","what":"the Dependabot alerts","path":"dependabot/alerts","query":{"per_page":1},"source":"https://docs.github.com/en/rest/dependabot/alerts#list-dependabot-alerts-for-a-repository"},{"permission":"actions_variables","what":"the variables","path":"actions/variables","query":{"per_page":1},"source":"https://docs.github.com/en/rest/actions/variables#list-repository-variables"},{"permission":"secrets","what":"the names of the secrets","path":"actions/secrets","query":{"per_page":1},"source":"https://docs.github.com/en/rest/actions/secrets#list-repository-secrets"}]');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/setting/read-access.js



const NOT_THERE = /(?:^no analysis found|is not enabled|are disabled|is disabled|must be enabled)/i;
async function readAccessOf(reader, branch) {
    return Promise.all(access_probes_namespaceObject.map(async ({ permission, what, path, query }) => {
        const usesBranch = path.includes('{branch}');
        const asked = reader.request(path, what, `${permission}=read`, {
            query: query,
            ...(usesBranch && { parameters: { branch } }),
        });
        const result = await reader.client.request({ ...asked, method: 'GET' });
        return { permission, access: result.ok ? (0,answer/* known */.e)(true) : accessOf(result.failure) };
    }));
}
function accessOf(failure) {
    return NOT_THERE.test(failure.message) ? (0,answer/* unknown */.L)('not-configured', `${failure.detail}: it is switched off there`) : (0,github_client/* unknownFrom */.N)(failure);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/setting/setting-answers.js


const MOST_PATTERNS = 2000;
const flag = (value) => (typeof value === 'boolean' ? value : undefined);
function readProfile(body) {
    const repository = (0,as_record/* asRecord */.q)(body) ?? {};
    const defaultBranch = (0,api_fields/* readText */.yR)(repository['default_branch']);
    const [archived, fork] = [flag(repository['archived']), flag(repository['fork'])];
    if (defaultBranch === undefined || archived === undefined || fork === undefined)
        return undefined;
    return { defaultBranch, archived, fork, allowsAutoMerge: flag(repository['allow_auto_merge']) };
}
function readActionsPolicy(body) {
    const policy = (0,as_record/* asRecord */.q)(body) ?? {};
    const enabled = flag(policy['enabled']);
    const allowed = policy['allowed_actions'];
    const isKnown = allowed === 'all' || allowed === 'local_only' || allowed === 'selected';
    if (enabled === undefined || (enabled && !isKnown))
        return undefined;
    return { enabled, allowed: isKnown ? allowed : undefined, requiresCommitIds: policy['sha_pinning_required'] === true };
}
function readSelectedActions(body) {
    const selected = (0,as_record/* asRecord */.q)(body) ?? {};
    const patterns = selected['patterns_allowed'] ?? [];
    const [githubOwned, verifiedCreators] = [flag(selected['github_owned_allowed']), flag(selected['verified_allowed'])];
    if (githubOwned === undefined || verifiedCreators === undefined || !Array.isArray(patterns) || patterns.length > MOST_PATTERNS)
        return undefined;
    const read = patterns.flatMap((pattern) => (0,api_fields/* readText */.yR)(pattern) ?? []);
    return read.length === patterns.length ? { githubOwned, verifiedCreators, patterns: read } : undefined;
}
function readWorkflowToken(body) {
    const policy = (0,as_record/* asRecord */.q)(body) ?? {};
    const permissions = policy['default_workflow_permissions'];
    const mayOpenPulls = flag(policy['can_approve_pull_request_reviews']);
    if ((permissions !== 'read' && permissions !== 'write') || mayOpenPulls === undefined)
        return undefined;
    return { default: permissions, mayOpenPulls };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/setting/repository-setting.js







function repositorySetting(client, repository) {
    const reader = (0,repository_reader/* repositoryReader */.U_)(client, (0,repository_name/* readRepositoryName */.o)(repository));
    const profile = (0,once_by_key/* onceByKey */.o)();
    const policy = (0,once_by_key/* onceByKey */.o)();
    const selected = (0,once_by_key/* onceByKey */.o)();
    const token = (0,once_by_key/* onceByKey */.o)();
    const branches = (0,once_by_key/* onceByKey */.o)();
    const profileOf = async () => profile('', async () => ask(reader, { path: '', what: 'the settings', needs: 'metadata=read' }, readProfile));
    return {
        repository,
        profile: profileOf,
        actionsPolicy: async () => policy('', async () => ask(reader, { path: 'actions/permissions', what: 'the Actions settings', needs: 'administration=read' }, readActionsPolicy)),
        selectedActions: async () => selected('', async () => ask(reader, { path: 'actions/permissions/selected-actions', what: 'the list of allowed actions', needs: 'administration=read' }, readSelectedActions)),
        workflowToken: async () => token('', async () => ask(reader, { path: 'actions/permissions/workflow', what: "the settings of the workflows' token", needs: 'administration=read' }, readWorkflowToken)),
        hasBranch: async (branch) => branches(branch, async () => hasBranch(reader, branch)),
        readAccess: async () => {
            const facts = await profileOf();
            return facts.known ? readAccessOf(reader, facts.value.defaultBranch) : [];
        },
    };
}
async function ask(reader, { path, what, needs }, read) {
    const asked = reader.request(path, what, needs);
    const result = await reader.client.request({ ...asked, path: asked.path.replace(/\/$/, ''), method: 'GET' });
    if (!result.ok)
        return (0,github_client/* unknownFrom */.N)(result.failure);
    const value = read(result.body);
    return value === undefined ? (0,answer/* unknown */.L)('failed', `cannot ${asked.label}: the answer has an unexpected shape`) : (0,answer/* known */.e)(value);
}
async function hasBranch(reader, branch) {
    const asked = reader.request('branches/{branch}', `branch ${(0,quote_untrusted/* quoteUntrusted */.X)(branch)}`, 'contents=read', { parameters: { branch } });
    const result = await reader.client.request({ ...asked, method: 'GET' });
    if (result.ok) {
        const isBranch = typeof (0,as_record/* asRecord */.q)(result.body)?.['name'] === 'string';
        return isBranch ? (0,answer/* known */.e)(true) : (0,answer/* unknown */.L)('failed', `cannot ${asked.label}: the answer has an unexpected shape`);
    }
    return result.failure.message === 'Branch not found' ? (0,answer/* known */.e)(false) : (0,github_client/* unknownFrom */.N)(result.failure);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/setting/workflow-switch.js



const workflow_switch_NEEDS = 'actions=write';
function workflowSwitch(client, repository) {
    const name = (0,repository_name/* readRepositoryName */.o)(repository);
    return {
        async enable(file) {
            const label = `switch the workflow ${(0,quote_untrusted/* quoteUntrusted */.X)(file)} of ${repository} on`;
            if (!client.isAuthenticated)
                return (0,github_client/* unknownFrom */.N)((0,anonymous_failure/* anonymousFailure */.k)(label, workflow_switch_NEEDS));
            const result = await client.request({
                method: 'PUT',
                path: '/repos/{owner}/{repo}/actions/workflows/{file}/enable',
                parameters: { ...name, file },
                label,
                needs: workflow_switch_NEEDS,
            });
            if (result.ok)
                return result.status === 204
                    ? (0,answer/* known */.e)('enabled')
                    : (0,answer/* unknown */.L)('failed', `cannot ${label}: GitHub answered with HTTP ${result.status}, which does not say that it did`);
            const { failure } = result;
            const said = failure.message === '' ? '' : `: ${(0,quote_untrusted/* quoteUntrusted */.X)(failure.message, 300)}`;
            return failure.status === 422
                ? (0,answer/* unknown */.L)('not-configured', `cannot ${label}: GitHub refuses it (HTTP 422)${said}`)
                : (0,github_client/* unknownFrom */.N)(failure);
        },
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/setting/index.js



;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/index.js















/***/ }),

/***/ 2663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ intentPorts)
/* harmony export */ });
/* harmony import */ var _branch_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29706);
/* harmony import */ var _branch_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84139);
/* harmony import */ var _issues_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64949);
/* harmony import */ var _issues_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60723);
/* harmony import */ var _variables_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80742);
/* harmony import */ var _variables_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51504);



function intentPorts(client, repository, stateFiles = []) {
    const store = (0,_variables_index_js__WEBPACK_IMPORTED_MODULE_0__/* .variableStore */ .C)(client, repository);
    const live = (0,_variables_index_js__WEBPACK_IMPORTED_MODULE_1__/* .liveVariables */ .Y)(client, repository);
    return {
        reader: store,
        writer: store,
        state: (0,_branch_index_js__WEBPACK_IMPORTED_MODULE_2__/* .stateBranch */ .G)(client, repository, { usual: stateFiles }),
        branch: (0,_branch_index_js__WEBPACK_IMPORTED_MODULE_3__/* .branchWriter */ .y)(client, repository),
        sharedVariables: async () => live.entries('org-vars'),
        halt: (0,_issues_index_js__WEBPACK_IMPORTED_MODULE_4__/* .haltSwitch */ .I)((0,_issues_index_js__WEBPACK_IMPORTED_MODULE_5__/* .issueBoard */ .e)(client, repository)),
    };
}


/***/ })

};
