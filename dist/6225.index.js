export const id = 6225;
export const ids = [6225,872];
export const modules = {

/***/ 2723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ HALT_LABEL)
/* harmony export */ });
const HALT_LABEL = 'sar:halt';


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

/***/ 50872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  branchWriter: () => (/* reexport */ branch_writer/* branchWriter */.y),
  ciHistory: () => (/* reexport */ ci_history/* ciHistory */.Z),
  commitPosition: () => (/* reexport */ commit_position/* commitPosition */.l),
  createGitHubClient: () => (/* reexport */ create_github_client/* createGitHubClient */.L),
  defaultBranch: () => (/* reexport */ default_branch/* defaultBranch */.O),
  dispatcher: () => (/* reexport */ dispatcher/* dispatcher */.o),
  haltSwitch: () => (/* reexport */ halt_switch/* haltSwitch */.I),
  intentPorts: () => (/* reexport */ intent_ports/* intentPorts */.b),
  issueBoard: () => (/* reexport */ issue_board/* issueBoard */.e),
  liveRepository: () => (/* reexport */ live_repository/* liveRepository */.R),
  liveVariables: () => (/* reexport */ live_variables/* liveVariables */.Y),
  stateBranch: () => (/* reexport */ state_branch/* stateBranch */.G),
  variableStore: () => (/* reexport */ variable_store/* variableStore */.C),
  viewerLogin: () => (/* reexport */ viewer_login/* viewerLogin */.w)
});

// UNUSED EXPORTS: API_VERSION, anonymousFailure, asRecord, collaborators, createEntityTagStore, nextPage, permissionText, unknownFrom

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/create-github-client.js + 38 modules
var create_github_client = __webpack_require__(74843);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/index.js








// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/live-variables.js
var live_variables = __webpack_require__(51504);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/variable-store.js + 3 modules
var variable_store = __webpack_require__(80742);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/index.js



// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/branch-writer.js + 2 modules
var branch_writer = __webpack_require__(93615);
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


// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/issues/issue-board.js + 2 modules
var issue_board = __webpack_require__(84045);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/issues/halt-switch.js
var halt_switch = __webpack_require__(64949);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/issues/viewer-login.js
var viewer_login = __webpack_require__(72301);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/issues/index.js





// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/repository/live-repository.js + 12 modules
var live_repository = __webpack_require__(42391);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/repository/index.js


// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/dispatch/dispatcher.js + 1 modules
var dispatcher = __webpack_require__(76770);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/dispatch/index.js


// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/intent-ports.js
var intent_ports = __webpack_require__(2663);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/index.js










/***/ }),

/***/ 2663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ intentPorts)
/* harmony export */ });
/* harmony import */ var _branch_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29706);
/* harmony import */ var _branch_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93615);
/* harmony import */ var _issues_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64949);
/* harmony import */ var _issues_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84045);
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


/***/ })

};
