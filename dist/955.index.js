export const id = 955;
export const ids = [955,60];
export const modules = {

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

/***/ 60:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commitPosition: () => (/* reexport */ commit_position/* commitPosition */.l),
  createGitHubClient: () => (/* reexport */ create_github_client/* createGitHubClient */.L),
  defaultBranch: () => (/* reexport */ default_branch/* defaultBranch */.O),
  intentPorts: () => (/* reexport */ intent_ports/* intentPorts */.b),
  liveVariables: () => (/* reexport */ live_variables/* liveVariables */.Y)
});

// UNUSED EXPORTS: API_VERSION, anonymousFailure, asRecord, branchWriter, createEntityTagStore, permissionText, stateBranch, unknownFrom, variableStore

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/create-github-client.js + 38 modules
var create_github_client = __webpack_require__(672);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/index.js







// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/live-variables.js + 1 modules
var live_variables = __webpack_require__(1330);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/index.js



// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/commit-position.js
var commit_position = __webpack_require__(2744);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/default-branch.js
var default_branch = __webpack_require__(5903);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/index.js





// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/intent-ports.js + 16 modules
var intent_ports = __webpack_require__(6063);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/index.js






/***/ })

};
