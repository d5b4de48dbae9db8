export const id = 60;
export const ids = [60];
export const modules = {

/***/ 60:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  branchWriter: () => (/* reexport */ branch_writer/* branchWriter */.y),
  commitPosition: () => (/* reexport */ commit_position/* commitPosition */.l),
  createGitHubClient: () => (/* reexport */ create_github_client/* createGitHubClient */.L),
  defaultBranch: () => (/* reexport */ default_branch/* defaultBranch */.O),
  liveVariables: () => (/* reexport */ live_variables/* liveVariables */.Y),
  stateBranch: () => (/* reexport */ state_branch/* stateBranch */.G),
  variableStore: () => (/* reexport */ variable_store/* variableStore */.C)
});

// UNUSED EXPORTS: API_VERSION, anonymousFailure, asRecord, createEntityTagStore, permissionText, unknownFrom

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/create-github-client.js + 38 modules
var create_github_client = __webpack_require__(672);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/index.js







// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/live-variables.js + 1 modules
var live_variables = __webpack_require__(1330);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/variable-store.js + 3 modules
var variable_store = __webpack_require__(742);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/index.js



// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/branch-writer.js + 2 modules
var branch_writer = __webpack_require__(3615);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/state-branch.js + 2 modules
var state_branch = __webpack_require__(9706);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/commit-position.js
var commit_position = __webpack_require__(2744);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/default-branch.js
var default_branch = __webpack_require__(5903);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/index.js





;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/index.js





/***/ })

};
