export const id = 9018;
export const ids = [9018];
export const modules = {

/***/ 99018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ instructionFiles),
/* harmony export */   instructionPaths: () => (/* binding */ instructionPaths)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14727);
/* harmony import */ var _records_matching_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20012);
/* harmony import */ var _records_what_is_there_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44334);



const MAX_BYTES = 262_144;
const MAX_FILES = 1000;
async function instructionPaths(input) {
    const { instructions, exclude } = input.baseline.sensors['session-context'];
    const excluded = exclude.map((glob) => (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(glob));
    return (await (0,_records_matching_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .matchingPaths */ .y)(input, instructions)).filter((path) => (input.onlyPaths?.has(path) ?? true) && !excluded.some((glob) => glob.matches(path)));
}
async function instructionFiles(input) {
    const { tree } = input;
    const found = await instructionPaths(input);
    const texts = new Map();
    const unjudged = found.length > MAX_FILES ? [{ path: '.', reason: `only the first ${MAX_FILES} instruction files are read` }] : [];
    const looked = [];
    const seen = new Map();
    for (const path of found.slice(0, MAX_FILES)) {
        await input.pace.step();
        const content = tree.read(path, MAX_BYTES);
        if (content.kind !== 'text') {
            unjudged.push({ path, reason: (0,_records_what_is_there_js__WEBPACK_IMPORTED_MODULE_2__/* .whatIsThere */ .x)(content) });
            continue;
        }
        const key = `${path.slice(0, path.lastIndexOf('/') + 1)}\0${content.text}`;
        const first = seen.get(key);
        if (first === undefined) {
            seen.set(key, path);
            texts.set(path, content.text);
        }
        looked.push({ what: path, detail: first === undefined ? `instructions, ${content.sizeBytes} bytes` : `the same text as ${first}` });
    }
    return { texts, unjudged, looked };
}


/***/ }),

/***/ 20012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ matchingPaths)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14727);

async function matchingPaths({ tree, pace }, globs) {
    const isByName = (glob) => /^\*\*\/[^/]+$/.test(glob);
    const byName = globs.filter(isByName).map((glob) => (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(glob.slice('**/'.length)));
    const byPath = globs.filter((glob) => !isByName(glob)).map((glob) => (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(glob));
    const names = new Map();
    const found = [];
    for (const path of tree.list()) {
        await pace.step();
        const base = path.slice(path.lastIndexOf('/') + 1);
        let isNamed = names.get(base);
        if (isNamed === undefined)
            names.set(base, (isNamed = byName.some((glob) => glob.matches(base))));
        if (isNamed || byPath.some((glob) => glob.matches(path)))
            found.push(path);
    }
    return found;
}


/***/ }),

/***/ 44334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ whatIsThere)
/* harmony export */ });
const WORDS = {
    absent: 'it is not there',
    binary: 'it is binary, and no text',
    file: 'it is a file',
    folder: 'it is a folder',
    outside: 'it leads out of the repository, where nothing is read',
    text: 'it is text',
    'too-large': 'it is larger than what is read of such a file',
};
function whatIsThere(there) {
    return there.kind === 'unreadable' ? `it cannot be read: ${there.reason}` : WORDS[there.kind];
}


/***/ })

};
