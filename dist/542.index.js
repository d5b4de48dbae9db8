export const id = 542;
export const ids = [542];
export const modules = {

/***/ 27339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unknown),
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
function known(value) {
    return { known: true, value };
}
function unknown(reason, detail) {
    return { known: false, reason, detail };
}


/***/ }),

/***/ 94812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ lineageStores),
/* harmony export */   R: () => (/* binding */ noStore),
/* harmony export */   lineageReady: () => (/* binding */ lineageReady)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90668);
/* harmony import */ var _mlflow_depends_on_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66880);
/* harmony import */ var _mlflow_holds_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29453);
/* harmony import */ var _mlflow_open_mlflow_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25275);




function lineageStores(input) {
    const usual = new Set((0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .recommendedBaseline */ .tX)().sensors['experiment-lineage'].stores);
    const stores = [];
    const closed = [];
    input.baseline.sensors['experiment-lineage'].stores.forEach((place, index) => {
        if (usual.has(place) && !(0,_mlflow_holds_store_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsStore */ .U)(input.files, place))
            return;
        const opened = (0,_mlflow_open_mlflow_store_js__WEBPACK_IMPORTED_MODULE_2__/* .openMlflowStore */ .P)(input, place);
        if (opened.known)
            stores.push({ index, store: opened.value });
        else
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
    const manifest = (0,_mlflow_depends_on_js__WEBPACK_IMPORTED_MODULE_3__/* .dependsOn */ .f)(input.tree, 'MLflow');
    return manifest === undefined
        ? { ready: true, by: 'no MLflow store and no dependency on MLflow', empty: true }
        : { ready: false, reason: 'not-configured', detail: noStore(manifest, input) };
}
function noStore(manifest, { baseline }) {
    const places = baseline.sensors['experiment-lineage'].stores.join(', ');
    return `${manifest} names MLflow, and there is no store at ${places}: name its file, folder or server in sensors.experiment-lineage.stores`;
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
