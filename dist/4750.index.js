export const id = 4750;
export const ids = [4750];
export const modules = {

/***/ 66796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ gapIdOf),
/* harmony export */   W: () => (/* binding */ gapPath)
/* harmony export */ });
function gapPath(directory, id) {
    return `${directory.replace(/\/+$/, '')}/${id}.yml`;
}
function gapIdOf(path) {
    return (path.split('/').at(-1) ?? '').replace(/\.yml$/, '');
}


/***/ }),

/***/ 88528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ MAX_GAP_BYTES),
  p: () => (/* binding */ readGap)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/load-schemas.js
var load_schemas = __webpack_require__(77154);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/located.js
var located = __webpack_require__(83885);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/origin.js
var load_origin = __webpack_require__(68517);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/read-located.js
var read_located = __webpack_require__(26992);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/gaps/gap-path.js
var gap_path = __webpack_require__(66796);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/gaps/gap-rules.js
function gapRules({ status, severity, resolved, schedule }) {
    const problems = [];
    if (status === 'resolved' && resolved === undefined) {
        problems.push({
            path: ['status'],
            message: '`resolved` needs the key `resolved` with `at`, `by` or `evidence`, such as `{ at: 2026-03-07 }`',
        });
    }
    if (status !== 'resolved' && resolved !== undefined) {
        problems.push({ path: ['resolved'], message: `the status is \`${status}\`; remove this key, or set the status to \`resolved\`` });
    }
    if (status !== 'ok' && severity === undefined) {
        problems.push({ path: ['severity'], message: 'missing; every gap but one with the status `ok` has a severity, `P0` to `P3`' });
    }
    if (schedule !== undefined && severity === undefined) {
        problems.push({
            path: ['schedule'],
            message: 'the roadmap is ordered by severity, and this gap has none: add one, or remove this key',
        });
    }
    return [...problems, ...(schedule === undefined ? [] : scheduleProblems(schedule))];
}
function scheduleProblems({ from, to, days, after }) {
    const path = ['schedule'];
    const problems = [];
    if (from === undefined && after === undefined)
        problems.push({ path, message: 'it has no beginning: add `from` (a day) or `after` (gaps)' });
    if (from !== undefined && after !== undefined)
        problems.push({ path, message: '`from` and `after` are two beginnings: keep one' });
    if (to === undefined && days === undefined)
        problems.push({ path, message: 'it has no end: add `to` (a day) or `days`' });
    if (to !== undefined && days !== undefined)
        problems.push({ path, message: '`to` and `days` are two ends: keep one' });
    if (from !== undefined && to !== undefined && to < from) {
        problems.push({ path: [...path, 'to'], message: `${to} is before the beginning, ${from}` });
    }
    return problems;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/gaps/read-gap.js







const MAX_GAP_BYTES = 65_536;
const MAX_PRINTED = 20;
async function readGap(text, path) {
    const file = { source: path };
    if (text.length > MAX_GAP_BYTES) {
        throw problemsError([
            { origin: file, path: [], message: `${text.length} characters are too many for a gap (at most ${MAX_GAP_BYTES})` },
        ]);
    }
    const { value, problems } = (0,read_located/* readLocated */.H)(path, text.startsWith('\uFEFF') ? text.slice(1) : text);
    if (problems.length > 0 || value === undefined) {
        throw problemsError(problems.map(({ origin, path: at, message }) => ({ origin, path: at ?? [], message })));
    }
    const { gapDocumentSchema, gapIssues } = await (0,load_schemas/* gapSchemas */.NM)();
    const result = gapDocumentSchema.safeParse((0,located/* plainValue */._y)(value));
    const gap = result.success ? gapOf(result.data) : undefined;
    const wrong = gap === undefined ? gapIssues(result.error?.issues ?? [], value) : [...gapRules(gap), ...nameProblem(gap.id, path)];
    if (gap === undefined || wrong.length > 0) {
        throw problemsError(wrong.map(({ path: at, message }) => ({ origin: nearestOrigin(value, at), path: at, message })));
    }
    return gap;
}
function nameProblem(id, path) {
    return (0,gap_path/* gapIdOf */.$)(path) === id ? [] : [{ path: ['id'], message: `the gap is ${id}, and its file must be ${id}.yml: rename one of the two` }];
}
function gapOf({ 'impact-score': impactScore, schedule, resolved, findings, ...rest }) {
    return {
        ...withoutUndefined(rest),
        ...(resolved !== undefined && { resolved: withoutUndefined(resolved) }),
        ...(impactScore !== undefined && { impactScore }),
        ...(findings !== undefined && { findings }),
        ...(schedule !== undefined && { schedule: scheduleOf(schedule) }),
    };
}
function scheduleOf({ after, ...rest }) {
    return { ...withoutUndefined(rest), ...(after !== undefined && { after: typeof after === 'string' ? [after] : after }) };
}
function withoutUndefined(value) {
    return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}
function nearestOrigin(root, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const container = (0,located/* locatedAt */.mu)(root, path.slice(0, length - 1));
        const key = path[length - 1];
        const entry = container?.kind === 'map' && typeof key === 'string' ? container.entries.get(key) : undefined;
        const origin = entry?.key ?? (0,located/* locatedAt */.mu)(root, path.slice(0, length))?.origin;
        if (origin !== undefined)
            return origin;
    }
    return root.origin;
}
function problemsError(problems) {
    const lines = problems.slice(0, MAX_PRINTED).map(({ origin, path, message }) => {
        return `  ${(0,load_origin/* originText */.C)(origin)}:${path.length === 0 ? '' : ` ${(0,load_origin/* documentPathText */.I)(path)}:`} ${message}`;
    });
    if (problems.length > lines.length)
        lines.push(`  and ${problems.length - lines.length} more`);
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    return new user_error/* UserError */.y(`the gap has ${count}:\n${lines.join('\n')}`, {
        exitCode: 3,
        places: problems.map(({ origin: { source, line, column } }) => ({
            file: source,
            ...(line !== undefined && { line }),
            ...(column !== undefined && { column }),
        })),
    });
}


/***/ }),

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

/***/ 56410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ PLAN_PHASES)
/* harmony export */ });
const PLAN_PHASES = ['SEARCH', 'TRIAGE', 'RESCUE', 'REINTEGRATE', 'PREVENT'];


/***/ }),

/***/ 79626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ requireCommit),
/* harmony export */   T: () => (/* binding */ isObjectId)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32867);


function isObjectId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function requireCommit(root, commit) {
    if (!isObjectId(commit))
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${JSON.stringify(commit.slice(0, 100))} is no full commit id; give 40 or 64 hexadecimal digits`);
    const found = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`]);
    if (!found.ok && found.status !== 1 && found.why !== '')
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`git cannot read ${root}: ${found.why}`);
    if (!found.ok || found.text.trim() !== commit)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`commit ${commit} is not in ${root}; fetch it (actions/checkout: fetch-depth: 0)`);
}


/***/ }),

/***/ 50048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ favourMemory)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

function favourMemory() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--optimize-for-size');
}


/***/ }),

/***/ 68771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ changes),
/* harmony export */   IW: () => (/* binding */ changedBy),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   fl: () => (/* binding */ changeTimes),
/* harmony export */   o7: () => (/* binding */ isCutOff)
/* harmony export */ });
/* unused harmony export isAncestor */
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52731);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79626);
/* harmony import */ var _list_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40706);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32867);




const PLAIN_LOG = {
    'log.showSignature': 'false',
    'log.showRoot': 'true',
    'log.follow': 'false',
    'log.diffMerges': 'first-parent',
    'diff.relative': 'false',
    'diff.ignoreSubmodules': 'none',
};
function headCommit(root) {
    const head = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    return head.ok && (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectId */ .T)(head.text.trim()) ? head.text.trim() : undefined;
}
function isAncestor(root, ancestor, commit) {
    if (!isObjectId(ancestor) || !isObjectId(commit))
        return undefined;
    const forth = reaches(root, ancestor, commit);
    if (forth !== false || !isShallow(root))
        return forth;
    return reaches(root, commit, ancestor) === true ? false : undefined;
}
function changedBy(root, commit, folder) {
    const changed = timedChanges(root, commit, folder);
    return new Map([...changed].map(([path, change]) => [path, change && { commit: change.commit, parent: change.parent }]));
}
function timedChanges(root, commit, folder) {
    (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCommit */ .F)(root, commit);
    const changed = new Map((0,_list_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .listEntries */ .f)(root, commit, folder).map(({ path }) => [path, undefined]));
    if (changed.size === 0)
        return changed;
    let open = changed.size;
    for (const { path, ...change } of changes(root, commit, [folder])) {
        if (!changed.has(path) || changed.get(path) !== undefined)
            continue;
        changed.set(path, change);
        open -= 1;
        if (open === 0)
            break;
    }
    const first = [...changed.values()].find((change) => change !== undefined && change.parent === undefined);
    if (first !== undefined && isCutOff(root, first.commit))
        for (const [path, change] of changed)
            if (change?.commit === first.commit)
                changed.set(path, undefined);
    return changed;
}
function* changes(root, commit, paths) {
    const log = ['log', '-m', '--first-parent', '--diff-filter=AMT', '--no-renames', '--name-only', '-z', '--full-history'];
    const plain = ['--no-color', '--no-ext-diff', '--no-textconv', '-O/dev/null', '--format=/%H %ct %P'];
    const within = paths.map((path) => path.replace(/\/+$/, '')).filter((path) => path !== '');
    const run = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['--literal-pathspecs', ...log, ...plain, commit, '--', ...within], { settings: PLAIN_LOG });
    if (!run.ok)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`git cannot read the history of ${root}: ${run.why}; fetch all of it (actions/checkout: fetch-depth: 0)`);
    let change;
    let isFirstName = false;
    for (const part of run.text.split('\0')) {
        const [, id, seconds, parent] = /^\/([0-9a-f]+) (\d{1,12}) ([0-9a-f]*)(?: [0-9a-f ]*)?$/.exec(part) ?? [];
        if (id !== undefined) {
            change = { commit: id, parent: parent === '' ? undefined : parent, at: new Date(Number(seconds) * 1000).toISOString() };
            isFirstName = true;
        }
        else if (change !== undefined && part !== '') {
            yield { ...change, path: isFirstName ? part.replace(/^\n/, '') : part };
            isFirstName = false;
        }
    }
}
function isCutOff(root, commit) {
    const raw = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['cat-file', 'commit', commit]);
    return !raw.ok || /^tree [0-9a-f]+\nparent /.test(raw.text);
}
function isShallow(root) {
    const shallow = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['rev-parse', '--is-shallow-repository']);
    return !shallow.ok || shallow.text.trim() !== 'false';
}
function reaches(root, ancestor, commit) {
    const asked = runGit(root, ['merge-base', '--is-ancestor', ancestor, commit]);
    return asked.ok ? true : asked.status === 1 ? false : undefined;
}
function changeTimes(root, folder) {
    let times;
    return (path) => {
        times ??= readTimes(root, folder);
        return times.get(path)?.at;
    };
}
function readTimes(root, folder) {
    const head = headCommit(root);
    if (head === undefined)
        return new Map();
    try {
        return timedChanges(root, head, folder);
    }
    catch (error) {
        if (error instanceof _sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y)
            return new Map();
        throw error;
    }
}


/***/ }),

/***/ 40706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ listEntries)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52731);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32867);


const MAX_FOLDER_LENGTH = 4096;
const ENTRY = /^(\d{6}) (\w+) ([0-9a-f]+) +(\d+|-)\t(.+)$/s;
function listEntries(root, commit, folder) {
    const name = folder.replace(/\/+$/, '');
    if (!isFolderName(name))
        return [];
    const within = name === '' ? [] : ['--', name];
    const listed = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['--literal-pathspecs', 'ls-tree', '-r', '-z', '--long', '--full-tree', commit, ...within]);
    if (!listed.ok)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`git cannot list ${name === '' ? 'the files' : JSON.stringify(name)} of commit ${commit}: ${listed.why}`);
    return listed.text.split('\0').flatMap((line) => {
        const [, mode = '', , id = '', size = '-', path = ''] = ENTRY.exec(line) ?? [];
        if (path === '' || !(name === '' || path.startsWith(`${name}/`)))
            return [];
        return [{ path, mode, id, sizeBytes: size === '-' ? undefined : Number(size) }];
    });
}
function isFolderName(name) {
    if (name === '')
        return true;
    if (name.length > MAX_FOLDER_LENGTH || name.includes('\0'))
        return false;
    return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}


/***/ }),

/***/ 89642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52731);


const MAX_BYTES = 16 * 1024 * 1024;
function readTextFile(path) {
    const name = path === 0 ? 'standard input' : path;
    let bytes;
    try {
        bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${name} cannot be read: ${error.code ?? String(error)}`);
    }
    if (bytes.length > MAX_BYTES)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${name} is larger than ${MAX_BYTES} bytes`);
    const text = bytes.toString('utf8');
    if (text.includes('\0') || !bytes.equals(Buffer.from(text, 'utf8')))
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${name} is no text in UTF-8`);
    return text;
}


/***/ }),

/***/ 65940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ workFiles)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var ports_answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/work-files/read-pieces.js


const PIECE_BYTES = 65_536;
function openFile(real, name) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(real, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        if ((0,external_node_fs_.fstatSync)(file).isFile())
            return file;
    }
    catch (error) {
        throw new user_error/* UserError */.y(`${name} cannot be read: ${error.code ?? String(error)}`, { cause: error });
    }
    (0,external_node_fs_.closeSync)(file);
    throw new user_error/* UserError */.y(`${name} is no file`);
}
function* readPieces(real, name) {
    const file = openFile(real, name);
    try {
        for (;;) {
            const piece = Buffer.allocUnsafe(PIECE_BYTES);
            const length = (0,external_node_fs_.readSync)(file, piece);
            if (length === 0)
                return;
            yield piece.subarray(0, length);
        }
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            throw error;
        throw new user_error/* UserError */.y(`${name} cannot be read: ${error.code ?? String(error)}`, { cause: error });
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function readSlice(real, name, start, length) {
    const file = openFile(real, name);
    try {
        const size = (0,external_node_fs_.fstatSync)(file).size;
        const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - start)));
        let filled = 0;
        while (filled < bytes.length) {
            const read = (0,external_node_fs_.readSync)(file, bytes, filled, bytes.length - filled, start + filled);
            if (read === 0)
                break;
            filled += read;
        }
        return bytes.subarray(0, filled);
    }
    catch (error) {
        throw new user_error/* UserError */.y(`${name} cannot be read: ${error.code ?? String(error)}`, { cause: error });
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/work-files/digest-file.js




const PIECES_PER_TURN = 64;
async function digestFile(real, name, digest, signal) {
    const hash = (0,external_node_crypto_.createHash)(digest);
    let pieces = 0;
    try {
        for (const piece of readPieces(real, name)) {
            hash.update(piece);
            pieces += 1;
            if (pieces % PIECES_PER_TURN !== 0)
                continue;
            await (0,promises_.setImmediate)();
            if (signal?.aborted === true)
                return (0,ports_answer/* unknown */.L)('failed', `${name} was not read to its end: the time limit was reached`);
        }
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return (0,ports_answer/* unknown */.L)('failed', error.message);
        throw error;
    }
    return (0,ports_answer/* known */.e)(hash.digest('hex'));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var paths_glob = __webpack_require__(14727);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/inside-file.js
var inside_file = __webpack_require__(73506);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/work-files/inside-work-tree.js


function insideWorkTree(root, folders, path) {
    const file = (0,inside_file/* insideFile */.n)(root, folders, path);
    return 'real' in file && isOfGit(root, file.real) ? { kind: 'outside' } : file;
}
function isOfGit(root, real) {
    return (0,external_node_path_.relative)(root, real)
        .split(external_node_path_.sep)
        .some((part) => part.toLowerCase() === '.git');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/work-files/find-files.js




const NOT_ENTERED = new Set([
    '.git',
    'node_modules',
    '.venv',
    'venv',
    '.tox',
    '.nox',
    '__pycache__',
    '.mypy_cache',
    '.ruff_cache',
    '.pytest_cache',
]);
const MAX_ENTRIES = 1_000_000;
function fileFinder(root, folders) {
    const listed = new Map();
    return (globs, limit = 1000) => {
        const found = new Set();
        let cut = false;
        for (const glob of new Set(globs)) {
            if (!(0,paths_glob/* isGlob */.fg)(glob)) {
                if (insideWorkTree(root, folders, glob).kind === 'file')
                    found.add(glob);
                continue;
            }
            const start = startOf(glob);
            let listing = listed.get(start);
            if (listing === undefined)
                listed.set(start, (listing = walk(root, folders, start)));
            cut ||= listing.cut;
            const { matches } = (0,paths_glob/* compileGlob */.SO)(glob);
            for (const path of listing.paths)
                if (matches(path))
                    found.add(path);
        }
        const paths = [...found].toSorted();
        return { paths: paths.slice(0, limit), cut: cut || paths.length > limit };
    };
}
function startOf(glob) {
    const segments = glob.split('/').slice(0, -1);
    const wild = segments.findIndex((segment) => (0,paths_glob/* isGlob */.fg)(segment));
    const start = wild === -1 ? segments : segments.slice(0, wild);
    return start.includes('..') ? '' : start.filter((segment) => segment !== '' && segment !== '.').join('/');
}
function walk(root, folders, start) {
    const paths = [];
    const top = start === '' ? { kind: 'folder', real: root } : insideWorkTree(root, folders, start);
    if (top.kind !== 'folder' || (start !== '' && top.real !== (0,external_node_path_.join)(root, start)))
        return { paths, cut: false };
    const pending = [start];
    let seen = 0;
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const entry of entriesOf((0,external_node_path_.join)(root, folder))) {
            seen += 1;
            if (seen > MAX_ENTRIES)
                return { paths, cut: true };
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (!NOT_ENTERED.has(entry.name))
                    pending.push(path);
            }
            else if (entry.isFile())
                paths.push(path);
            else if (entry.isSymbolicLink() && insideWorkTree(root, folders, path).kind === 'file')
                paths.push(path);
        }
    }
    return { paths, cut: false };
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/work-files/work-files.js





function workFiles(root) {
    const folders = new Map();
    const look = (path) => insideWorkTree(root, folders, path);
    return {
        facts: (path) => factsOf(look(path)),
        find: fileFinder(root, folders),
        read: (path, maxBytes) => read(look(path), path, maxBytes),
        pieces: (path) => pieces(look(path), path),
        slice: (path, start, length) => {
            const file = look(path);
            return file.kind === 'file' ? tried(() => readSlice(file.real, path, start, length)) : notRead(file, path);
        },
        digest: async (path, name, signal) => {
            const file = look(path);
            return file.kind === 'file' ? digestFile(file.real, path, name, signal) : notRead(file, path);
        },
        query: async (path, queries, options) => {
            const file = look(path);
            if (file.kind !== 'file')
                return notRead(file, path);
            const { querySqlite } = await __webpack_require__.e(/* import() */ 9210).then(__webpack_require__.bind(__webpack_require__, 29210));
            const answer = await querySqlite(file.real, queries, options);
            return answer.known ? answer : (0,ports_answer/* unknown */.L)(answer.reason, answer.detail.replaceAll(file.real, path));
        },
    };
}
function factsOf(file) {
    if (file.kind === 'file')
        return { kind: 'file', sizeBytes: file.stat.size, modifiedAt: file.stat.mtime.toISOString() };
    return file.kind === 'folder' ? { kind: 'folder' } : file;
}
function read(file, path, maxBytes) {
    if (file.kind === 'folder')
        return { kind: 'unreadable', reason: 'not a file' };
    if (file.kind !== 'file')
        return file;
    const sizeBytes = file.stat.size;
    if (sizeBytes > maxBytes)
        return { kind: 'too-large', sizeBytes };
    const bytes = tried(() => readSlice(file.real, path, 0, maxBytes));
    if (!bytes.known)
        return { kind: 'unreadable', reason: bytes.detail };
    const text = new TextDecoder().decode(bytes.value);
    return text.includes('\0') ? { kind: 'binary', sizeBytes } : { kind: 'text', text, sizeBytes };
}
function* pieces(file, path) {
    if (file.kind !== 'file')
        throw new user_error/* UserError */.y(why(file, path));
    yield* readPieces(file.real, path);
}
function notRead(file, path) {
    return (0,ports_answer/* unknown */.L)('failed', why(file, path));
}
function why(file, path) {
    if (file.kind === 'absent')
        return `${path} is not there`;
    if (file.kind === 'outside')
        return `${path} leads out of the repository or into .git; it is not read`;
    return `${path} cannot be read: ${file.kind === 'folder' ? 'it is a folder' : file.reason}`;
}
function tried(act) {
    try {
        return (0,ports_answer/* known */.e)(act());
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return (0,ports_answer/* unknown */.L)('failed', error.message);
        throw error;
    }
}


/***/ }),

/***/ 58421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ MAX_GAPS),
/* harmony export */   _: () => (/* binding */ readRegistry)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88528);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66796);
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50162);
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72751);


const MAX_GAPS = 1000;
const MAX_BROKEN = 10;
async function readRegistry(files, settings) {
    const directory = settings.directory.replace(/\/+$/, '');
    const paths = files.list().filter((path) => isOfRegistry(path, directory));
    if (paths.length > MAX_GAPS)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${directory} holds ${paths.length} gaps; at most ${MAX_GAPS} are read`);
    const read = [];
    const broken = [];
    for (const path of paths) {
        try {
            const text = textOf(files, path);
            read.push({ gap: await (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .readGap */ .p)(text, path), path, text });
        }
        catch (error) {
            if (!(error instanceof _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y))
                throw error;
            broken.push(error);
        }
        if (broken.length === MAX_BROKEN)
            break;
    }
    if (broken.length > 0) {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(broken.map(({ message }) => message).join('\n'), { places: broken.flatMap(({ places }) => places) });
    }
    const gaps = (0,_sar_triage__WEBPACK_IMPORTED_MODULE_2__/* .inGapOrder */ .WH)(read.map(({ gap }) => gap));
    return {
        directory,
        gaps,
        files: new Map(read.map(({ gap, path, text }) => [gap.id, { path, text }])),
        problems: (0,_sar_triage__WEBPACK_IMPORTED_MODULE_3__/* .registryProblems */ .S)(gaps, settings),
    };
}
function isOfRegistry(path, directory) {
    return path.startsWith(`${directory}/`) && !path.slice(directory.length + 1).includes('/') && /\.ya?ml$/.test(path);
}
function textOf(files, path) {
    if (!/^SAR-G\d{2,4}$/.test((0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .gapIdOf */ .$)(path))) {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${path} is no file of a gap: in the registry, files are called SAR-G01.yml; rename it, or move it elsewhere`, {
            places: [{ file: path }],
        });
    }
    const content = files.read(path, _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GAP_BYTES */ .M);
    if (content.kind === 'text')
        return content.text;
    throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${path} cannot be read as a gap: ${content.kind === 'unreadable' ? content.reason : WORDS[content.kind]}`, {
        places: [{ file: path }],
    });
}
const WORDS = {
    binary: 'it is no text',
    'too-large': `it is larger than ${_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GAP_BYTES */ .M} bytes`,
    outside: 'it lies outside of the repository',
    absent: 'it is not there',
};


/***/ }),

/***/ 6136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ planText),
/* harmony export */   X: () => (/* binding */ triageReport)
/* harmony export */ });
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63496);
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74619);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28208);



function triageReport(run, acts) {
    const { findings, readings, subjects, accepted, score, baseline, notes } = run;
    return {
        findings,
        readings,
        rules: (0,_survey_js__WEBPACK_IMPORTED_MODULE_0__/* .allRules */ .V7)(),
        notes: [...(baseline.notice === undefined ? [] : [baseline.notice]), ...notes],
        subjects,
        acceptedCount: findings.filter(({ waived, signal }) => waived === undefined && accepted.has(signal.id)).length,
        score,
        ...(acts !== undefined && { acts }),
    };
}
function planText({ baseline, subjects, unknown, at, place: { repository, commit } }) {
    return (0,_sar_report__WEBPACK_IMPORTED_MODULE_1__/* .sprintPlanMarkdown */ .p)((0,_sar_triage__WEBPACK_IMPORTED_MODULE_2__/* .planSprint */ .w)({
        baseline,
        subjects,
        unknown,
        at,
        ...(repository !== undefined && { repository }),
        ...(commit !== undefined && { commit }),
    }));
}


/***/ }),

/***/ 47634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ triagePage),
/* harmony export */   m: () => (/* binding */ patrolPage)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52731);
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64249);
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3043);
/* harmony import */ var _gaps_read_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58421);
/* harmony import */ var _report_notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91885);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28208);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8153);
/* harmony import */ var _report_of_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6136);







async function patrolPage(result, survey, facts) {
    const { findings, groups, readings, at, partial } = result;
    const registry = await registryParts(survey);
    return {
        ...facts,
        ...common(survey),
        ...registry.parts,
        at: at.toISOString(),
        notes: [...(0,_report_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .surveyNotes */ .Cu)(survey), ...registry.notes],
        partial,
        findings,
        groups,
        readings,
    };
}
async function triagePage(run, survey, facts, acts) {
    const { findings, groups, readings, accepted, score, at, isPart, place } = run;
    const registry = await registryParts(survey);
    return {
        ...facts,
        ...common(survey),
        ...registry.parts,
        at: at.toISOString(),
        ...(place.commit !== undefined && { commit: place.commit }),
        ...(place.branch !== undefined && { branch: place.branch }),
        notes: [...(0,_report_of_run_js__WEBPACK_IMPORTED_MODULE_1__/* .triageReport */ .X)(run).notes, ...registry.notes],
        partial: isPart,
        findings,
        groups,
        readings,
        accepted,
        score,
        ...(acts !== undefined && { acts }),
    };
}
function common({ baseline }) {
    const sensors = (0,_survey_js__WEBPACK_IMPORTED_MODULE_2__/* .everySensor */ .yz)(baseline).map(({ id, layer }) => ({ id, layer }));
    return { baseline: baseline.sources, version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .SAR_VERSION */ .w, sensors, rules: (0,_survey_js__WEBPACK_IMPORTED_MODULE_2__/* .allRules */ .V7)() };
}
async function registryParts({ tree, baseline }) {
    try {
        const { gaps, problems } = await (0,_gaps_read_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegistry */ ._)(tree, baseline.gaps);
        if (gaps.length === 0)
            return { parts: {}, notes: [] };
        const isSound = problems.length === 0;
        const notes = isSound ? [] : ['The gap registry has problems ("sar gaps check" names them), so that there is no roadmap.'];
        return {
            parts: {
                gaps: gaps.map((gap) => withImpact(gap, baseline.gaps)),
                ...(isSound && { roadmap: (0,_sar_triage__WEBPACK_IMPORTED_MODULE_5__/* .roadmapOf */ .Q)(gaps, baseline.gaps.milestones) }),
            },
            notes,
        };
    }
    catch (error) {
        if (!(error instanceof _sar_baseline__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y))
            throw error;
        return { parts: {}, notes: [`The gap registry is not shown: ${error.message}`] };
    }
}
function withImpact(gap, settings) {
    const impactScore = (0,_sar_triage__WEBPACK_IMPORTED_MODULE_7__/* .impactOf */ .u)(gap, settings);
    return impactScore === undefined ? gap : { ...gap, impactScore };
}


/***/ }),

/***/ 32077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ judgedWords)
/* harmony export */ });
/* harmony import */ var _count_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55617);
/* harmony import */ var _unjudged_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3168);


const FEW = 8;
function judgedWords(readings) {
    const silent = readings.filter(({ outcome }) => outcome === 'unknown').length;
    if (readings.length > FEW)
        return `${readings.length - silent} of ${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(readings.length, 'sensor')} answered`;
    const scopes = (0,_unjudged_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedCounts */ .c)(readings).map(({ unit, judged, unjudged }) => {
        const all = unjudged === 0 ? '' : ` of ${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedNumber */ .O4)(judged + unjudged)}`;
        return `${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedNumber */ .O4)(judged)}${all} ${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)(judged + unjudged, unit)}`;
    });
    const unknown = silent === 0 ? [] : [`${silent} of ${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(readings.length, 'sensor')} unknown`];
    return [...(scopes.length === 0 ? [] : [`Judged: ${scopes.join(', ')}`]), ...unknown].join('; ');
}


/***/ }),

/***/ 71182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ SEVERITY_NAMES)
/* harmony export */ });
const SEVERITY_NAMES = { P0: 'critical', P1: 'blocker', P2: 'degraded', P3: 'advisory' };


/***/ }),

/***/ 89834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ silentGroups)
/* harmony export */ });
const GROUPED = {
    'not-configured': 'have nothing to read here; "sar search --list" says what each needs',
    'no-token': 'need a token (SAR_TOKEN, or the input token of the action)',
};
const FEWEST = 3;
function silentGroups(readings) {
    const groups = Object.entries(GROUPED).flatMap(([reason, words]) => {
        const sensors = readings.flatMap((reading) => (reading.outcome === 'unknown' && reading.reason === reason ? [reading.sensor] : []));
        return sensors.length < FEWEST ? [] : [{ reason: reason, sensors, words: words ?? '' }];
    });
    const grouped = new Set(groups.flatMap(({ sensors }) => sensors));
    return { groups, rest: readings.filter(({ sensor }) => !grouped.has(sensor)) };
}


/***/ }),

/***/ 3168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ unjudgedGroups),
/* harmony export */   c: () => (/* binding */ judgedCounts)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78108);

function unjudgedGroups(items, maxExamples) {
    const byReason = new Map();
    for (const item of items) {
        const group = byReason.get(item.reason);
        if (group === undefined)
            byReason.set(item.reason, [item]);
        else
            group.push(item);
    }
    return [...byReason]
        .map(([reason, group]) => ({
        reason,
        count: group.length,
        examples: group.sort((a, b) => (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0)).slice(0, maxExamples),
    }))
        .sort((a, b) => b.count - a.count || (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.reason, b.reason));
}
function judgedCounts(readings) {
    const byUnit = new Map();
    for (const reading of readings) {
        if (reading.outcome === 'unknown')
            continue;
        const { unit, judged, unjudged } = reading.scope;
        const entry = byUnit.get(unit) ?? { unit, judged: 0, unjudged: 0 };
        byUnit.set(unit, { unit, judged: entry.judged + judged, unjudged: entry.unjudged + unjudged.length });
    }
    return [...byUnit.values()];
}


/***/ }),

/***/ 81165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ loadHtmlReport)
/* harmony export */ });
function loadHtmlReport() {
    return __webpack_require__.e(/* import() */ 7990).then(__webpack_require__.bind(__webpack_require__, 17990));
}


/***/ }),

/***/ 27446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ orderedArtefact)
/* harmony export */ });
const KEYS = ['kind', 'path', 'line', 'column', 'endLine', 'job', 'step', 'via', 'name', 'url'];
function orderedArtefact(artefact) {
    const present = KEYS.filter((key) => artefact[key] !== undefined).map((key) => [key, artefact[key]]);
    return Object.fromEntries(present);
}


/***/ }),

/***/ 5106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ patrolDocument)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14500);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25578);
/* harmony import */ var _findings_count_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34176);
/* harmony import */ var _findings_order_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22625);
/* harmony import */ var _ordered_artefact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27446);
/* harmony import */ var _reading_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77778);





function patrolDocument(report, run) {
    const counts = (0,_findings_count_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .G)(report.findings);
    const [P0, P1, P2, P3] = _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.map((severity) => counts.bySeverity[severity]);
    return {
        schema: 'sar.patrol/1',
        version: run.version,
        at: run.at,
        ...(run.asOf === undefined ? {} : { asOf: run.asOf }),
        partial: run.partial,
        baseline: run.baseline,
        sensors: report.readings.map(_reading_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readingDocument */ .W),
        findings: (0,_findings_order_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .mostSevereFirst */ .Q)(report.findings).map((finding) => {
            const document = (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .toFindingDocument */ .k)(finding);
            return { ...document, artefact: (0,_ordered_artefact_js__WEBPACK_IMPORTED_MODULE_5__/* .orderedArtefact */ .Y)(document.artefact) };
        }),
        totals: { P0, P1, P2, P3, waived: counts.waived, unknown: report.readings.filter(({ outcome }) => outcome === 'unknown').length },
    };
}


/***/ }),

/***/ 77778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readingDocument)
/* harmony export */ });
function readingDocument(reading) {
    const { sensor, layer, outcome, looked } = reading;
    const seen = looked === undefined ? {} : { looked: looked.map(({ what, detail }) => ({ what, detail })) };
    if (outcome === 'unknown')
        return { sensor, layer, outcome, reason: reading.reason, detail: reading.detail, ...seen };
    const { unit, judged, unjudged } = reading.scope;
    const open = unjudged.map(({ hides, ...rest }) => ({ ...rest, ...(hides !== undefined && { hides: [...hides] }) }));
    return { sensor, layer, outcome, unit, judged, unjudged: open, ...seen };
}


/***/ }),

/***/ 88042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ notJudgedSections)
/* harmony export */ });
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55617);
/* harmony import */ var _findings_silent_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89834);
/* harmony import */ var _findings_unjudged_groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3168);
/* harmony import */ var _findings_unknown_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5792);
/* harmony import */ var _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83003);
/* harmony import */ var _finding_cells_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97992);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71597);







const MAX_EXAMPLES = 3;
function notJudgedSections(readings, options) {
    const { groups, rest } = (0,_findings_silent_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .silentGroups */ .i)(readings);
    const silent = groups.map(({ reason, sensors, words }) => [
        (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(sensors.join(', ')),
        'everything',
        (0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .groupedNumber */ .O4)(sensors.length),
        (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(`${_findings_unknown_words_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN_WORDS */ .$[reason]}: they ${words}`),
        '',
    ]);
    const rows = rest.flatMap((reading) => {
        const sensor = (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(reading.sensor);
        if (reading.outcome === 'unknown')
            return [[sensor, 'everything', '', (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(`${_findings_unknown_words_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN_WORDS */ .$[reading.reason]}: ${reading.detail}`), '']];
        const { unit, unjudged } = reading.scope;
        return (0,_findings_unjudged_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .unjudgedGroups */ .P)(unjudged, MAX_EXAMPLES).map(({ reason, count, examples }) => {
            const more = count > examples.length ? ', …' : '';
            return [
                sensor,
                (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(unit),
                (0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .groupedNumber */ .O4)(count),
                (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(reason),
                examples.map((item) => (0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .placeCell */ .sL)(item, options)).join(', ') + more,
            ];
        });
    });
    const all = [...rows, ...silent];
    return all.length === 0 ? [] : [(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableSection */ .Y)(['Sensor', 'What', '#Count', 'Why', 'For example'], all, { before: '### Not judged' })];
}


/***/ }),

/***/ 63496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ sprintPlanMarkdown)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/bounded-markdown.js
var bounded_markdown = __webpack_require__(13484);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/markdown-safe.js
var markdown_safe = __webpack_require__(83003);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/sprint-plan/fenced-command.js
function fencedCommand(command, indent) {
    const longest = Math.max(2, ...[...command.matchAll(/`+/g)].map(([ticks]) => ticks.length));
    const fence = '`'.repeat(longest + 1);
    const lines = [`${fence}sh`, ...command.split(/\r\n|\r|\n/), fence];
    return lines.map((line) => `${indent}${line}\n`).join('');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/sprint-plan/sprint-plan-markdown.js



const LIMIT_BYTES = 60_000;
const TAIL_BYTES = 20_000;
const MOST_PLACES = 20;
const HOW = [
    'Work through the steps in their order, and tick each one when its command has done what it says. Commands run at the root of a checkout;',
    'those that ask GitHub read the token in `SAR_TOKEN`. A step under REINTEGRATE that ends with another exit code than 0 leads back to RESCUE;',
    'one that calls a sensor unknown proves nothing, whatever its exit code: give the sensor what it asks for, and run it again.',
].join(' ');
function sprintPlanMarkdown(plan) {
    const after = plan.phases.findIndex(({ phase }) => phase === 'RESCUE') + 1;
    const tail = (0,bounded_markdown/* boundedMarkdown */.N)([
        ...plan.phases.slice(after).map(phaseSection),
        listSection('Before the commit', plan.beforeCommit.map((text) => `- [ ] ${(0,markdown_safe/* markdownText */.p7)(text)}\n`)),
    ], TAIL_BYTES, (rows) => `\n${rows} more steps do not fit here.\n`);
    const room = LIMIT_BYTES - new TextEncoder().encode(tail).length - 1;
    const before = plan.phases.slice(0, after);
    const start = (0,bounded_markdown/* boundedMarkdown */.N)([
        head(plan),
        ...before.flatMap((phase) => [...(phase.phase === 'RESCUE' ? [unknownSection(plan)] : []), phaseSection(withLeft(phase, plan.left))]),
    ], room, (rows) => `\n${rows} more steps do not fit here: \`sar triage\` lists every finding.\n`);
    return `${start.trimEnd()}\n${tail}`.trim().concat('\n');
}
function head({ repository, day, commit, counts }) {
    const words = Object.entries(counts).flatMap(([severity, count]) => (count === 0 ? [] : [`${count} ${severity}`]));
    const facts = [
        day,
        ...(commit === undefined ? [] : [`commit ${(0,markdown_safe/* markdownCode */.D9)(commit.slice(0, 12))}`]),
        words.join(', ') || 'nothing is open',
    ];
    const title = repository === undefined ? 'Sprint plan' : `Sprint plan for ${(0,markdown_safe/* markdownText */.p7)(repository)}`;
    return { head: `## ${title}\n\n${facts.join(' · ')}\n\n${HOW}\n`, rows: [], foot: '' };
}
function phaseSection({ phase, steps }) {
    return listSection(phase, steps.map((step) => (typeof step === 'string' ? step : stepRow(step))));
}
function withLeft({ phase, steps }, left) {
    const rest = `- [ ] ${left} more, less severe: \`sar triage\` lists them\n`;
    return { phase, steps: phase === 'RESCUE' && left > 0 ? [...steps, rest] : steps };
}
function listSection(title, rows) {
    return rows.length === 0 ? { head: '', rows: [], foot: '' } : { head: `\n### ${title}\n\n`, rows, foot: '' };
}
function stepRow({ id, title, severity, places, dueAt, help, command }) {
    const facts = [...placesShown(places), ...(dueAt === undefined ? [] : [`due ${dueAt.slice(0, 16).replace('T', ' ')} UTC`])].join(', ');
    const words = [facts, (0,markdown_safe/* markdownText */.p7)(help ?? '')].filter((part) => part !== '').join('. ');
    const lines = [
        `- [ ] **${(0,markdown_safe/* markdownText */.p7)(id)}** ${severity === undefined ? '' : `${severity} `}${(0,markdown_safe/* markdownText */.p7)(title)}`,
        ...(words === '' ? [] : [`  ${words}`]),
    ];
    return `${lines.join('\n')}\n${command === undefined ? '' : fencedCommand(command, '  ')}`;
}
function placesShown(places) {
    const shown = places.filter((place) => place !== '').slice(0, MOST_PLACES);
    const left = places.length - shown.length;
    return [...shown.map(markdown_safe/* markdownCode */.D9), ...(left > 0 ? [`${left} more`] : [])];
}
function unknownSection({ unknown }) {
    return listSection('Not known', unknown.map(({ sensor, reason, detail }) => `- ${(0,markdown_safe/* markdownCode */.D9)(sensor)}: ${(0,markdown_safe/* markdownText */.p7)(reason)}, ${(0,markdown_safe/* markdownText */.p7)(detail)}\n`));
}


/***/ }),

/***/ 23771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ cutStart),
/* harmony export */   EO: () => (/* binding */ wrapWords),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   v0: () => (/* binding */ padTo),
/* harmony export */   ym: () => (/* binding */ cutEnd)
/* harmony export */ });
const WIDE = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\p{sc=Yi}\p{EPres}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|^.\ufe0f/u;
const ASCII = /^[\x20-\x7e]*$/;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
function displayWidth(text) {
    if (ASCII.test(text))
        return text.length;
    let width = 0;
    for (const grapheme of splitGraphemes(text))
        width += graphemeWidth(grapheme);
    return width;
}
function padTo(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
function cutEnd(text, width) {
    if (displayWidth(text) <= width)
        return text;
    return width < 1
        ? ''
        : `${take(splitGraphemes(text), width - 1)
            .join('')
            .trimEnd()}…`;
}
function cutStart(text, width) {
    if (displayWidth(text) <= width)
        return text;
    return width < 1
        ? ''
        : `…${take(splitGraphemes(text).reverse(), width - 1)
            .reverse()
            .join('')}`;
}
function wrapWords(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(/ +/)) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (displayWidth(longer) <= width) {
            line = longer;
            continue;
        }
        if (line !== '')
            lines.push(line);
        line = word;
    }
    return [...lines, line];
}
const PIECE = 500;
function splitGraphemes(text) {
    const parts = [];
    for (let at = 0; at < text.length;) {
        const end = at + PIECE + (isSurrogatePair(text, at + PIECE) ? 1 : 0);
        for (const { segment } of graphemes.segment(text.slice(at, end)))
            parts.push(segment);
        at = end;
    }
    return parts;
}
function isSurrogatePair(text, at) {
    return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
function take(parts, width) {
    const taken = [];
    let used = 0;
    for (const part of parts) {
        used += graphemeWidth(part);
        if (used > width)
            break;
        taken.push(part);
    }
    return taken;
}
function graphemeWidth(grapheme) {
    if (WIDE.test(grapheme))
        return 2;
    return /^\p{M}+$/u.test(grapheme) ? 0 : 1;
}


/***/ }),

/***/ 65589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ notJudgedLines)
/* harmony export */ });
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55617);
/* harmony import */ var _findings_place_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31609);
/* harmony import */ var _findings_unjudged_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3168);
/* harmony import */ var _findings_unknown_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5792);
/* harmony import */ var _safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77072);
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23771);






const MAX_REASONS = 6;
const MAX_EXAMPLES = 3;
const UNLIMITED = 1_000_000;
function notJudgedLines(readings, columns, palette) {
    const width = columns ?? UNLIMITED;
    return readings.flatMap((reading) => {
        if (reading.outcome === 'unknown') {
            const text = `${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafe */ .k)(reading.sensor)}: unknown, ${_findings_unknown_words_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_WORDS */ .$[reading.reason]}: ${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafe */ .k)(reading.detail)}`;
            return (0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapWords */ .EO)(text, width - 4).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`);
        }
        const { unit, judged, unjudged } = reading.scope;
        if (unjudged.length === 0)
            return [];
        const groups = (0,_findings_unjudged_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .unjudgedGroups */ .P)(unjudged, MAX_EXAMPLES);
        const countWidth = (0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_4__/* .groupedNumber */ .O4)(groups[0]?.count ?? 0).length;
        return [
            `  ${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafe */ .k)(reading.sensor)}: ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_4__/* .groupedNumber */ .O4)(unjudged.length)} of ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_4__/* .groupedNumber */ .O4)(judged + unjudged.length)} ${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafe */ .k)((0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_4__/* .unitOf */ .uF)(judged + unjudged.length, unit))}`,
            ...groups.slice(0, MAX_REASONS).flatMap((group) => {
                const examples = group.examples.map(exampleWords).join(', ') + (group.count > group.examples.length ? ', …' : '');
                const indent = ' '.repeat(countWidth + 6);
                return [
                    `    ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_4__/* .groupedNumber */ .O4)(group.count).padStart(countWidth)}  ${(0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .cutEnd */ .ym)((0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafe */ .k)(group.reason), width - indent.length)}`,
                    `${indent}${palette.faint((0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .cutEnd */ .ym)(examples, width - indent.length))}`,
                ];
            }),
            ...(groups.length > MAX_REASONS ? [`    ${palette.faint(`and ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(groups.length - MAX_REASONS, 'more reason')}`)}`] : []),
        ];
    });
}
function exampleWords(item) {
    return (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafe */ .k)((0,_findings_place_words_js__WEBPACK_IMPORTED_MODULE_5__/* .placeWords */ .f)(item)) + (item.job === undefined ? '' : ` (${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafe */ .k)(item.job)})`);
}


/***/ }),

/***/ 80519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ANSI_PALETTE),
/* harmony export */   J: () => (/* binding */ PLAIN_PALETTE)
/* harmony export */ });
const plain = (text) => text;
const PLAIN_PALETTE = {
    heading: plain,
    faint: plain,
    command: plain,
    good: plain,
    P0: plain,
    P1: plain,
    P2: plain,
    P3: plain,
};
const ANSI_PALETTE = {
    heading: sgr(1, 22),
    faint: sgr(2, 22),
    command: sgr(36, 39),
    good: sgr(32, 39),
    P0: sgr(7, 27, 31, 39),
    P1: sgr(31, 39),
    P2: sgr(33, 39),
    P3: sgr(34, 39),
};
function sgr(...pairs) {
    const on = pairs.filter((_, index) => index % 2 === 0).map((code) => `\u001b[${code}m`);
    const off = pairs.filter((_, index) => index % 2 === 1).map((code) => `\u001b[${code}m`);
    return (text) => (text === '' ? '' : `${on.join('')}${text}${off.reverse().join('')}`);
}


/***/ }),

/***/ 50162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WH: () => (/* binding */ inGapOrder),
/* harmony export */   et: () => (/* binding */ shortGapId),
/* harmony export */   kO: () => (/* binding */ gapNumber)
/* harmony export */ });
function gapNumber(id) {
    return Number(id.replace(/^\D+/, ''));
}
function shortGapId(id) {
    return id.replace(/^SAR-/, '').toLowerCase();
}
function inGapOrder(gaps) {
    return gaps.toSorted((one, other) => gapNumber(one.id) - gapNumber(other.id) || (one.id < other.id ? -1 : 1));
}


/***/ }),

/***/ 3043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ impactOf)
/* harmony export */ });
function impactOf({ impactScore, area }, settings) {
    if (impactScore !== undefined)
        return impactScore;
    const scores = settings['impact-scores'];
    return area !== undefined && Object.hasOwn(scores, area) ? scores[area] : undefined;
}


/***/ }),

/***/ 72751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ registryProblems)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/nearest-word.js
var nearest_word = __webpack_require__(20304);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/gaps/gap-order.js
var gap_order = __webpack_require__(50162);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/gaps/waiting-circle.js
function waitingCircle(gaps) {
    const after = new Map(gaps.map(({ id, schedule }) => [id, schedule?.after ?? []]));
    const done = new Set();
    for (const { id } of gaps) {
        const circle = circleFrom(id, after, done);
        if (circle !== undefined)
            return circle;
    }
    return undefined;
}
function circleFrom(start, after, done) {
    const path = [];
    const open = new Set();
    const enter = (id) => {
        path.push({ id, next: 0 });
        open.add(id);
    };
    if (!done.has(start))
        enter(start);
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
        const other = after.get(last.id)?.[last.next];
        last.next += 1;
        if (other === undefined) {
            path.pop();
            open.delete(last.id);
            done.add(last.id);
        }
        else if (open.has(other))
            return path.slice(path.findIndex(({ id }) => id === other)).map(({ id }) => id);
        else if (!done.has(other))
            enter(other);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/gaps/registry-problems.js



function registryProblems(gaps, settings) {
    const byId = new Map(gaps.map((gap) => [gap.id, gap]));
    const circle = waitingCircle(gaps);
    return [
        ...repeated(gaps),
        ...gaps.flatMap((gap) => [...areaProblem(gap, Object.keys(settings['impact-scores'])), ...waitProblems(gap, byId)]),
        ...(circle === undefined
            ? []
            : [{ gap: circle[0], message: `it waits for itself: ${[...circle, circle[0]].join(' → ')}; remove one \`after\`` }]),
        ...(gaps.length === 0 ? [] : milestoneProblems(settings.milestones, byId)),
    ];
}
function repeated(gaps) {
    const seen = new Set();
    return gaps.flatMap(({ id }) => {
        if (!seen.has(id))
            return (seen.add(id), []);
        return [{ gap: id, message: 'the id is there twice; give one of the two another' }];
    });
}
function areaProblem({ id, area }, areas) {
    if (area === undefined || areas.includes(area))
        return [];
    const near = (0,nearest_word/* nearestWord */.z)(area, areas);
    const remedy = near === undefined ? 'add it there, or give the gap an `impact-score` of its own' : `did you mean ${(0,quote_untrusted/* quoteUntrusted */.X)(near)}?`;
    return [{ gap: id, message: `the area ${(0,quote_untrusted/* quoteUntrusted */.X)(area)} is not in \`gaps.impact-scores\` of the baseline; ${remedy}` }];
}
function waitProblems({ id, schedule }, byId) {
    return (schedule?.after ?? []).flatMap((other) => {
        const why = cannotBeAwaited(other, byId);
        return why === undefined ? [] : [{ gap: id, message: `\`schedule.after\` names ${other}: ${why}` }];
    });
}
function milestoneProblems(milestones, byId) {
    const taken = new Set([...byId.keys()].map(gap_order/* shortGapId */.et));
    return milestones.flatMap(({ id, after }) => {
        const isTaken = taken.has(id);
        taken.add(id);
        const own = isTaken
            ? [{ gap: undefined, message: `the milestone ${id} has the id of another bar of the roadmap; choose another` }]
            : [];
        const waits = (typeof after === 'string' ? [after] : after).flatMap((other) => {
            const why = cannotBeAwaited(other, byId);
            return why === undefined
                ? []
                : [{ gap: undefined, message: `the milestone ${id} comes after ${other}: ${why}, or change \`gaps.milestones\`` }];
        });
        return [...own, ...waits];
    });
}
function cannotBeAwaited(id, byId) {
    const gap = byId.get(id);
    if (gap === undefined)
        return 'there is no such gap; name another';
    return gap.schedule === undefined ? 'it has no `schedule`; add one to it' : undefined;
}


/***/ }),

/***/ 64249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ roadmapOf)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14500);
/* harmony import */ var _gap_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50162);


const SECTION_NAMES = {
    P0: 'P0 Critical',
    P1: 'P1 Blocker',
    P2: 'P2 Degraded',
    P3: 'P3 Advisory',
};
function roadmapOf(gaps, milestones) {
    const ordered = (0,_gap_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inGapOrder */ .WH)(gaps);
    const sections = _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.map((severity) => ({
        name: SECTION_NAMES[severity],
        bars: ordered.flatMap((gap) => (gap.severity === severity ? barOf(gap) : [])),
    }));
    const ends = (gaps.length === 0 ? [] : milestones).map(({ id, name, after }) => ({
        id,
        name,
        isMilestone: true,
        after: (typeof after === 'string' ? [after] : after).map(_gap_order_js__WEBPACK_IMPORTED_MODULE_0__/* .shortGapId */ .et),
    }));
    return { sections: [...sections, { name: 'Milestones', bars: ends }].filter(({ bars }) => bars.length > 0) };
}
function barOf(gap) {
    const { schedule } = gap;
    if (schedule === undefined)
        return [];
    const { name = gap.gap, after = [], ...times } = schedule;
    const status = statusOf(gap);
    return [
        { id: (0,_gap_order_js__WEBPACK_IMPORTED_MODULE_0__/* .shortGapId */ .et)(gap.id), name, ...(status !== undefined && { status }), isMilestone: false, ...times, after: after.map(_gap_order_js__WEBPACK_IMPORTED_MODULE_0__/* .shortGapId */ .et) },
    ];
}
function statusOf({ status, severity }) {
    if (status === 'resolved' || status === 'ok')
        return 'done';
    if (status === 'in-progress')
        return 'active';
    return severity === 'P0' || severity === 'P1' ? 'critical' : undefined;
}


/***/ }),

/***/ 74619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ planSprint)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/plan-phase.js
var plan_phase = __webpack_require__(56410);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var glob = __webpack_require__(14727);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/sprint-plan/declared-steps.js

function declaredSteps({ steps }, phase, findings) {
    return Object.entries(steps)
        .filter(([, step]) => step.phase === phase)
        .flatMap(([id, step]) => {
        const matching = step.when === undefined ? [] : findings.filter(matcher(step.when));
        if (step.when !== undefined && matching.length === 0)
            return [];
        const { title, command } = step;
        return [
            {
                id,
                isDeclared: true,
                title,
                places: [],
                ...(command !== undefined && { command }),
                findings: matching.map(({ signal }) => signal.id),
            },
        ];
    });
}
function matcher({ sensors, rules, playbooks }) {
    const sensorGlobs = sensors?.map(glob/* compileGlob */.SO);
    const ruleGlobs = rules?.map(glob/* compileGlob */.SO);
    return ({ signal: { sensor, rule, playbook } }) => matchesOne(sensorGlobs, sensor) &&
        matchesOne(ruleGlobs, rule) &&
        (playbooks === undefined || (playbook !== undefined && playbooks.includes(playbook)));
}
function matchesOne(globs, text) {
    return globs === undefined || globs.some((glob) => glob.matches(text));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/governance/governance-signal.js
var governance_signal = __webpack_require__(50229);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/sprint-plan/foreign-sensor.js

function isForeignSensor(sensor, baseline) {
    return sensor !== governance_signal/* GOVERNANCE_SENSOR */.Qd && !Object.hasOwn(baseline.sensors, sensor) && !Object.hasOwn(baseline['custom-sensors'], sensor);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/sprint-plan/shell-word.js
const PLAIN = /^[A-Za-z0-9_./:@%+,][A-Za-z0-9_./:@%+,-]*$/;
function shellWord(text) {
    if (text.startsWith('-') || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(text))
        return undefined;
    return PLAIN.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}
function shellPath(path) {
    if (path === '')
        return undefined;
    return shellWord(path.startsWith('-') ? `./${path}` : path);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/sprint-plan/proof-command.js



function proofCommand(sensor, from, baseline) {
    if (sensor === governance_signal/* GOVERNANCE_SENSOR */.Qd)
        return `sar patrol --fail-on ${from}`;
    if (isForeignSensor(sensor, baseline))
        return undefined;
    const word = shellWord(sensor);
    if (word === undefined)
        return undefined;
    const runs = baseline['custom-sensors'][sensor]?.command === undefined ? '' : ' --run-commands';
    return `sar search --sensor ${word}${runs} --fail-on ${from}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/sprint-plan/rescue-commands.json
const rescue_commands_namespaceObject = /*#__PURE__*/JSON.parse('{"a":{"missing-variable":{"kinds":["variable"],"command":"sar variables enforce","source":"docs/guides/variables.md: queues an intent for each declared variable with a value that is missing"},"drifted-variable":{"command":"sar variables enforce","source":"docs/guides/variables.md: queues an intent for each declared variable whose value has drifted"},"rotation-due":{"command":"sar variables rotate-check","source":"spec 1.5, SAR-006: SAR never touches the secret itself; the command says which are due"},"rotation-due-soon":{"command":"sar variables rotate-check","source":"spec 1.5, SAR-006"},"failure-rate-critical":{"command":"sar ci-health","source":"docs/guides/ci-health.md: the causes behind the rate"},"failure-rate-degraded":{"command":"sar ci-health","source":"docs/guides/ci-health.md: the causes behind the rate"},"repeated-failure":{"command":"sar ci-health","source":"docs/guides/ci-health.md: the causes behind the rate"},"flaky-workflow":{"command":"sar ci-health","source":"docs/guides/ci-health.md: flaky jobs"}}}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/sprint-plan/rescue-command.js



const CACHE_SENSOR = 'cache-wiring';
const MOST_PATHS = 20;
function rescueCommand({ root, members }, baseline) {
    const fixable = members.find(({ signal }) => signal.fix !== undefined && !isForeignSensor(signal.sensor, baseline));
    if (fixable !== undefined)
        return fixCommand(fixable.signal.sensor, members.filter(({ signal }) => signal.sensor === fixable.signal.sensor));
    const { rule, sensor, artefact } = root.signal;
    if (isForeignSensor(sensor, baseline))
        return undefined;
    const known = Object.hasOwn(rescue_commands_namespaceObject.a, rule)
        ? rescue_commands_namespaceObject.a[rule]
        : undefined;
    if (known !== undefined && (known.kinds === undefined || known.kinds.includes(artefact.kind)))
        return known.command;
    if (Object.hasOwn(baseline['custom-sensors'], sensor))
        return undefined;
    const word = shellWord(rule);
    return word === undefined ? undefined : `sar explain ${word}`;
}
function fixCommand(sensor, members) {
    const paths = [...new Set(members.flatMap(({ signal }) => signal.fix?.edits.map(({ path }) => path) ?? []))].toSorted();
    const words = paths.map(shellPath);
    if (sensor === CACHE_SENSOR) {
        const isNamed = words.length <= MOST_PATHS && words.every((word) => word !== undefined);
        return ['sar cache fix', ...(isNamed ? words : [])].join(' ');
    }
    const word = shellWord(sensor);
    return word === undefined ? undefined : `sar search --sensor ${word} --fix`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/sprint-plan/plan-sprint.js




const MOST_SUBJECTS = 200;
const MOST_TEXT = 500;
const MOST_DETAIL = 200;
const FOREIGN_PROOF = 'Run the program again that found it, and see that it finds it no more.';
function planSprint({ baseline, subjects, unknown, at, repository, commit }) {
    const planned = subjects.slice(0, MOST_SUBJECTS);
    const findings = subjects.flatMap(({ members }) => members);
    const generated = {
        RESCUE: planned.map((subject) => rescueStep(subject, baseline)),
        REINTEGRATE: proofSteps(planned, baseline),
    };
    const taken = new Set(Object.keys(baseline['sprint-plan'].steps));
    return {
        day: at.toISOString().slice(0, 10),
        ...(repository !== undefined && { repository }),
        ...(commit !== undefined && { commit }),
        phases: plan_phase/* PLAN_PHASES */.v.map((phase) => ({
            phase,
            steps: [...declaredSteps(baseline['sprint-plan'], phase, findings), ...numbered(phase, generated[phase] ?? [], taken)],
        })),
        beforeCommit: baseline['sprint-plan']['before-commit'],
        counts: countsOf(subjects),
        left: subjects.length - planned.length,
        unknown: unknown.map(({ sensor, reason, detail }) => ({ sensor, reason, detail: cut(detail, MOST_DETAIL) })),
    };
}
function rescueStep(subject, baseline) {
    const { root, group, members } = subject;
    const { message, help } = root.signal;
    const command = rescueCommand(subject, baseline);
    const more = members.length > 1 ? ` (${members.length} findings)` : '';
    return {
        isDeclared: false,
        title: `${cut(group?.title ?? message)}${more}`,
        severity: worstOf(members),
        places: [...new Set(members.map(placeOf))],
        dueAt: members.reduce((due, { sla }) => (sla.dueAt < due ? sla.dueAt : due), root.sla.dueAt),
        help: cut(root.signal.fix?.title ?? help),
        ...(command !== undefined && { command }),
        findings: members.map(({ signal }) => signal.id),
    };
}
function placeOf({ signal: { artefact } }) {
    return cut(`${artefact.path}${artefact.line === undefined ? '' : `:${artefact.line}`}`);
}
function proofSteps(subjects, baseline) {
    const bySensor = new Map();
    for (const finding of subjects.flatMap(({ members }) => members)) {
        const { sensor } = finding.signal;
        const found = bySensor.get(sensor);
        if (found === undefined)
            bySensor.set(sensor, [finding]);
        else
            found.push(finding);
    }
    return [...bySensor].map(([sensor, findings]) => {
        const mildest = findings.reduce((from, { severity }) => (severity > from ? severity : from), 'P0');
        const command = proofCommand(sensor, mildest, baseline);
        return {
            isDeclared: false,
            title: `Nothing of ${cut(sensor, MOST_DETAIL)} is open any more${mildest === 'P3' ? '' : `, from ${mildest} on`}`,
            places: [],
            ...(command === undefined ? { help: FOREIGN_PROOF } : { command }),
            findings: findings.map(({ signal }) => signal.id),
        };
    });
}
function numbered(phase, steps, taken) {
    const letter = phase === 'REINTEGRATE' ? 'V' : phase.slice(0, 1);
    let number = 0;
    return steps.map((step) => {
        do
            number++;
        while (taken.has(`${letter}${number}`));
        return { id: `${letter}${number}`, ...step };
    });
}
function countsOf(subjects) {
    const counts = { P0: 0, P1: 0, P2: 0, P3: 0 };
    for (const { members } of subjects)
        counts[worstOf(members)]++;
    return counts;
}
function worstOf(members) {
    return members.reduce((worst, { severity }) => (severity < worst ? severity : worst), 'P3');
}
function cut(text, most = MOST_TEXT) {
    return text.length <= most ? text : `${text.slice(0, most)}…`;
}


/***/ })

};
