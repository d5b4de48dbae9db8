export const id = 5610;
export const ids = [5610];
export const modules = {

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


/***/ })

};
