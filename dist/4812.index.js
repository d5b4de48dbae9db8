export const id = 4812;
export const ids = [4812];
export const modules = {

/***/ 94812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ lineageStores),
/* harmony export */   R: () => (/* binding */ noStore),
/* harmony export */   lineageReady: () => (/* binding */ lineageReady)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90668);
/* harmony import */ var _mlflow_depends_on_mlflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33740);
/* harmony import */ var _mlflow_open_mlflow_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25275);



function lineageStores(input) {
    const usual = new Set((0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .recommendedBaseline */ .tX)().sensors['experiment-lineage'].stores);
    const stores = [];
    const closed = [];
    input.baseline.sensors['experiment-lineage'].stores.forEach((place, index) => {
        const opened = (0,_mlflow_open_mlflow_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openMlflowStore */ .P)(input, place);
        if (opened.known)
            stores.push({ index, store: opened.value });
        else if (opened.reason !== 'not-configured' || !usual.has(place))
            closed.push({
                why: opened.reason,
                path: place.startsWith('http') ? '.' : place,
                reason: `${opened.detail} (sensors.experiment-lineage.stores[${index}])`,
            });
    });
    return { stores, closed };
}
function lineageReady(input) {
    const { stores, closed } = lineageStores(input);
    const [first] = stores;
    if (first !== undefined)
        return { ready: true, by: first.store.name };
    const [open] = closed;
    if (open !== undefined)
        return { ready: false, reason: open.why, detail: open.reason };
    const manifest = (0,_mlflow_depends_on_mlflow_js__WEBPACK_IMPORTED_MODULE_2__/* .dependsOnMlflow */ .A)(input.tree);
    return manifest === undefined
        ? { ready: true, by: 'no MLflow store and no dependency on MLflow' }
        : { ready: false, reason: 'not-configured', detail: noStore(manifest, input) };
}
function noStore(manifest, { baseline }) {
    const places = baseline.sensors['experiment-lineage'].stores.join(', ');
    return `${manifest} names MLflow, and there is no store at ${places}: name its file, folder or server in sensors.experiment-lineage.stores`;
}


/***/ }),

/***/ 33740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ dependsOnMlflow)
/* harmony export */ });
const MANIFEST = /(?:^|\/)(?:requirements[^/]*\.(?:txt|in)|pyproject\.toml|setup\.(?:py|cfg)|Pipfile|(?:conda|environment)[^/]*\.ya?ml|MLproject)$/;
const REQUIREMENT = /^[\s"'[,-]*mlflow(?:-skinny)?\b(?!\/|\.(?!\d))/im;
const MAX_MANIFESTS = 200;
function dependsOnMlflow(tree) {
    const manifests = tree.list().filter((path) => MANIFEST.test(path));
    return manifests.slice(0, MAX_MANIFESTS).find((path) => {
        if (path.endsWith('MLproject'))
            return true;
        const content = tree.read(path);
        return content.kind === 'text' && REQUIREMENT.test(content.text);
    });
}


/***/ })

};
