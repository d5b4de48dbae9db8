export const id = 9720;
export const ids = [9720];
export const modules = {

/***/ 49720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixCacheWiring: () => (/* binding */ fixCacheWiring)
/* harmony export */ });
/* harmony import */ var _sar_search__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33119);
/* harmony import */ var _sar_search__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33188);
/* harmony import */ var _sar_workflows__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(787);


const fixCacheWiring = ({ work, ports: { baseline, now } }) => {
    const repository = (0,_sar_workflows__WEBPACK_IMPORTED_MODULE_0__/* .repositoryWorkflows */ .N)(work.tree);
    const settings = baseline.cache;
    const { signals } = (0,_sar_search__WEBPACK_IMPORTED_MODULE_1__/* .judgeCacheWiring */ .Y)(repository, settings, undefined, now().toISOString().slice(0, 10));
    const plan = (0,_sar_search__WEBPACK_IMPORTED_MODULE_2__/* .planCacheFixes */ .$)({ repository, settings, signals: signals.filter(({ pedantic }) => pedantic !== true) });
    const changed = plan.files.map(({ path }) => path);
    return {
        files: plan.files,
        mended: plan.fixed.map((signal) => ({ text: line(signal), paths: pathsOf(signal, changed) })),
        left: plan.skipped.map(({ signal, reason }) => `${line(signal)}: ${reason}`),
    };
};
function pathsOf({ fix }, changed) {
    const own = changed.filter((path) => fix?.edits.some((edit) => edit.path === path));
    return own.length > 0 ? own : changed;
}
function line({ artefact: { path, line: at = 1 }, message }) {
    return `${path}:${at} ${message}`;
}


/***/ }),

/***/ 33188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ planCacheFixes)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-wiring/judge-cache-wiring.js + 25 modules
var judge_cache_wiring = __webpack_require__(33119);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/edit/apply-edits.js
var apply_edits = __webpack_require__(17546);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-wiring/fixes/edit-set.js
var edit_set = __webpack_require__(1005);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-wiring/fixes/fix-context.js
var fix_context = __webpack_require__(83763);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/repository/repository-workflows.js + 40 modules
var repository_workflows = __webpack_require__(787);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/read/parse-yaml.js
var parse_yaml = __webpack_require__(99661);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-wiring/fixes/overlay-repository.js

function overlayRepository(base, texts) {
    const fresh = (0,repository_workflows/* repositoryWorkflows */.N)(overlayTree(base.tree, texts));
    return {
        ...fresh,
        workflows: () => base.workflows().flatMap((workflow) => (texts.has(workflow.path) ? (fresh.workflow(workflow.path) ?? []) : workflow)),
        workflow: (path) => (texts.has(path) ? fresh : base).workflow(path),
        actions: () => base.actions().flatMap((action) => (texts.has(action.path) ? (fresh.action(folderOf(action.path)) ?? []) : action)),
        action: (folder) => {
            const known = base.action(folder);
            return known !== undefined && texts.has(known.path) ? fresh.action(folder) : known;
        },
    };
}
function overlayTree(tree, texts) {
    return {
        list: () => tree.list(),
        has: (path) => tree.has(path),
        read: (path, maxBytes = parse_yaml/* MAX_FILE_BYTES */.gZ) => {
            const text = texts.get(path);
            if (text === undefined)
                return tree.read(path, maxBytes);
            const sizeBytes = new TextEncoder().encode(text).length;
            return sizeBytes > maxBytes ? { kind: 'too-large', sizeBytes } : { kind: 'text', text, sizeBytes };
        },
    };
}
function folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-wiring/fixes/fix-attempt.js





function compatible(signals) {
    const edits = new edit_set/* EditSet */.p();
    return signals.filter(({ fix }) => edits.add(fix.edits));
}
function attemptFixes(state, signals, original, settings) {
    const set = new edit_set/* EditSet */.p();
    for (const { fix } of signals)
        set.add(fix.edits);
    const edits = set.files();
    const texts = new Map(state.texts);
    for (const [path, list] of edits) {
        const text = (0,fix_context/* fileAt */.W)(state, path)?.text;
        const result = text === undefined ? undefined : (0,apply_edits/* applyEdits */.c)(text, list);
        if (result === undefined)
            return { kind: 'refused', reason: `its edits of ${path} do not fit the file` };
        texts.set(path, result);
    }
    const repository = overlayRepository(original, texts);
    for (const path of edits.keys()) {
        const read = (0,fix_context/* documentAt */.X)(repository, path);
        if (read === undefined || read.kind === 'invalid')
            return { kind: 'refused', reason: `${path} would not be readable: ${read?.message ?? 'it is gone'}` };
    }
    const report = (0,judge_cache_wiring/* judgeCacheWiring */.Y)(repository, settings);
    const before = new Set(state.report.signals.map(({ id }) => id));
    const wanted = new Set(signals.map(({ id }) => id));
    const still = report.signals.find(({ id, pedantic }) => wanted.has(id) && pedantic !== true);
    if (still !== undefined)
        return { kind: 'refused', reason: 'a second check still finds it' };
    const brought = report.signals.find(({ id, pedantic }) => !before.has(id) && pedantic !== true);
    if (brought !== undefined)
        return { kind: 'refused', reason: `it would bring another finding: ${brought.rule} in ${brought.artefact.path}: ${brought.message}` };
    return { kind: 'mended', state: { texts, repository, report } };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-wiring/fixes/fix-of.js + 18 modules
var fix_of = __webpack_require__(58047);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-wiring/fixes/plan-cache-fixes.js




const MAX_ATTEMPTS = 120;
function planCacheFixes({ repository, settings, signals }) {
    const first = { texts: new Map(), repository, report: (0,judge_cache_wiring/* judgeCacheWiring */.Y)(repository, settings) };
    const wanted = new Set(signals.map(({ id }) => id));
    const { state, refused } = mend(first, wanted, repository, settings);
    const [found, still] = [byId(first), byId(state)];
    const isThere = ({ id }) => {
        const [before, after] = [found.get(id), still.get(id)];
        return after !== undefined && (after.pedantic !== true || before?.pedantic === true);
    };
    return {
        files: [...state.texts].flatMap(([path, after]) => changed(repository, path, after)).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
        fixed: signals.filter((signal) => found.has(signal.id) && !isThere(signal)),
        skipped: signals.filter(isThere).map((signal) => ({ signal, reason: refused.get(signal.id) ?? reasonWithout(signal) })),
    };
}
function byId({ report }) {
    return new Map(report.signals.map((signal) => [signal.id, signal]));
}
function mend(first, wanted, original, settings) {
    let state = first;
    let attempts = 0;
    const refused = new Map();
    for (let applied = true; applied;) {
        applied = false;
        const tried = new Set();
        for (let batch = nextBatch(state, wanted, tried); batch.length > 0; batch = nextBatch(state, wanted, tried)) {
            for (let size = batch.length; size > 0; size = Math.floor(size / 2)) {
                if (attempts >= MAX_ATTEMPTS)
                    return { state, refused };
                attempts += 1;
                const part = batch.slice(0, size);
                const attempt = attemptFixes(state, part, original, settings);
                if (attempt.kind === 'mended') {
                    state = attempt.state;
                    applied = true;
                    break;
                }
                for (const { id } of size === 1 ? part : []) {
                    tried.add(id);
                    refused.set(id, attempt.reason);
                }
            }
        }
        if (refused.size === 0)
            break;
    }
    return { state, refused };
}
function nextBatch({ report }, wanted, tried) {
    return compatible(report.signals.filter((signal) => signal.fix !== undefined && signal.fix.edits.length > 0 && wanted.has(signal.id) && !tried.has(signal.id)));
}
function changed(repository, path, after) {
    const before = (0,fix_context/* fileAt */.W)({ repository }, path)?.text;
    return before === undefined || before === after ? [] : [{ path, before, after }];
}
function reasonWithout({ rule }) {
    return (0,fix_of/* isFixable */.G)(rule) ? 'no edit is known to be safe here' : `findings of ${rule} are mended by hand`;
}


/***/ }),

/***/ 17546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
function applyEdits(text, edits) {
    const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
    const parts = [];
    let at = 0;
    for (const { start, end, text: replacement } of sorted) {
        if (start < at || end < start || end > text.length)
            return undefined;
        parts.push(text.slice(at, start), replacement);
        at = end;
    }
    parts.push(text.slice(at));
    return parts.join('');
}


/***/ })

};
