export const id = 145;
export const ids = [145,796];
export const modules = {

/***/ 2723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ HALT_LABEL)
/* harmony export */ });
/** Label of the issue that halts SAR: while one is open, nothing of SAR writes. */
const HALT_LABEL = 'sar:halt';


/***/ }),

/***/ 5610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ STORAGE_LAYERS),
/* harmony export */   lV: () => (/* binding */ isEnvironmentLayer),
/* harmony export */   qR: () => (/* binding */ isVariableLayer)
/* harmony export */ });
/* unused harmony exports ENVIRONMENT_LAYERS, VARIABLE_LAYERS */
/**
 * Where GitHub keeps variables and secrets that a repository can see. The first six are those of the reference audit; a layer's
 * name is part of the audit's JSON and never changes.
 */
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
/** The layers that belong to one environment each. */
const ENVIRONMENT_LAYERS = ['env-secrets', 'env-vars'];
/** The layers whose values can be read; of the others only names and dates. */
const VARIABLE_LAYERS = ['repo-vars', 'env-vars', 'org-vars'];
function isEnvironmentLayer(layer) {
    return ENVIRONMENT_LAYERS.includes(layer);
}
function isVariableLayer(layer) {
    return VARIABLE_LAYERS.includes(layer);
}


/***/ }),

/***/ 5796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  branchWriter: () => (/* reexport */ branch_writer/* branchWriter */.y),
  ciHistory: () => (/* reexport */ ci_history/* ciHistory */.Z),
  commitPosition: () => (/* reexport */ commit_position/* commitPosition */.l),
  createGitHubClient: () => (/* reexport */ create_github_client/* createGitHubClient */.L),
  defaultBranch: () => (/* reexport */ default_branch/* defaultBranch */.O),
  haltSwitch: () => (/* reexport */ halt_switch/* haltSwitch */.I),
  intentPorts: () => (/* reexport */ intent_ports/* intentPorts */.b),
  issueBoard: () => (/* reexport */ issue_board/* issueBoard */.e),
  liveVariables: () => (/* reexport */ live_variables/* liveVariables */.Y),
  variableStore: () => (/* reexport */ variable_store/* variableStore */.C)
});

// UNUSED EXPORTS: API_VERSION, anonymousFailure, asRecord, createEntityTagStore, dispatcher, nextPage, permissionText, stateBranch, unknownFrom, viewerLogin

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/create-github-client.js + 38 modules
var create_github_client = __webpack_require__(4843);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/index.js








// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/live-variables.js
var live_variables = __webpack_require__(1504);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/variable-store.js + 3 modules
var variable_store = __webpack_require__(742);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/index.js



// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/branch-writer.js + 2 modules
var branch_writer = __webpack_require__(3615);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/commit-position.js
var commit_position = __webpack_require__(2744);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/default-branch.js
var default_branch = __webpack_require__(5903);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/index.js





// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/ci/ci-history.js + 11 modules
var ci_history = __webpack_require__(1620);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/ci/index.js


// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/issues/issue-board.js + 2 modules
var issue_board = __webpack_require__(4045);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/issues/halt-switch.js
var halt_switch = __webpack_require__(4949);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/issues/index.js




// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/intent-ports.js + 3 modules
var intent_ports = __webpack_require__(3338);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/index.js









/***/ })

};
