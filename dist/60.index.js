export const id = 60;
export const ids = [60];
export const modules = {

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
