export const id = 8791;
export const ids = [8791];
export const modules = {

/***/ 88791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   undeclaredDrift: () => (/* binding */ undeclaredDrift)
/* harmony export */ });
/* harmony import */ var _mlflow_depends_on_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66880);
/* harmony import */ var _mlflow_holds_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29453);
/* harmony import */ var _records_undeclared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2127);



const REMEDY = 'name metrics in sensors.model-drift.mlflow, data and its reference in sensors.model-drift.data, or the JSON reports of Evidently in sensors.model-drift.reports';
function undeclaredDrift({ baseline, files, tree }) {
    const store = baseline.sensors['experiment-lineage'].stores.find((place) => !/^https?:/.test(place) && (0,_mlflow_holds_store_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsStore */ .U)(files, place));
    if (store !== undefined)
        return (0,_records_undeclared_js__WEBPACK_IMPORTED_MODULE_1__/* .undeclared */ .c)(store, 'a store of MLflow', REMEDY);
    const tool = ['MLflow', 'Evidently'].find((name) => (0,_mlflow_depends_on_js__WEBPACK_IMPORTED_MODULE_2__/* .dependsOn */ .f)(tree, name) !== undefined);
    const manifest = tool === undefined ? undefined : (0,_mlflow_depends_on_js__WEBPACK_IMPORTED_MODULE_2__/* .dependsOn */ .f)(tree, tool);
    if (tool === undefined || manifest === undefined)
        return { ready: true, by: 'no store of MLflow, and no dependency on MLflow or Evidently', empty: true };
    return { ready: false, reason: 'not-configured', detail: `${manifest} names ${tool}, and nothing is declared to compare: ${REMEDY}` };
}


/***/ }),

/***/ 66880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ dependsOn)
/* harmony export */ });
const MANIFEST = /(?:^|\/)(?:requirements[^/]*\.(?:txt|in)|pyproject\.toml|setup\.(?:py|cfg)|Pipfile|(?:conda|environment)[^/]*\.ya?ml|MLproject)$/;
const REQUIREMENTS = {
    MLflow: /^[\s"'[,-]*mlflow(?:-skinny)?\b(?!\/|\.(?!\d))/im,
    Evidently: /^[\s"'[,-]*evidently\b(?!\/|\.(?!\d))\s*(?:[[=<>~!^"',;@#]|$)/im,
};
const MAX_MANIFESTS = 200;
function dependsOn(tree, tool) {
    const manifests = tree.list().filter((path) => MANIFEST.test(path));
    return manifests.slice(0, MAX_MANIFESTS).find((path) => {
        if (path.endsWith('MLproject'))
            return tool === 'MLflow';
        const content = tree.read(path);
        return content.kind === 'text' && REQUIREMENTS[tool].test(content.text);
    });
}


/***/ }),

/***/ 29453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ holdsStore)
/* harmony export */ });
function holdsStore(files, path) {
    const { kind } = files.facts(path);
    return kind === 'file' || kind === 'unreadable' || (kind === 'folder' && files.find([`${path}/*/meta.yaml`], 1).paths.length > 0);
}


/***/ })

};
