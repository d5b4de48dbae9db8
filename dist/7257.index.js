export const id = 7257;
export const ids = [7257];
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

/***/ 85585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ changedSince),
/* harmony export */   Y: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var _compare_with_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46107);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32867);


const NAMES = ['--name-only', '--no-renames', '-z'];
function changedFiles(root, base) {
    return withNew(root, (0,_compare_with_base_js__WEBPACK_IMPORTED_MODULE_0__/* .compareWithBase */ .te)(root, base, NAMES));
}
function changedSince(root, commit) {
    return withNew(root, (0,_compare_with_base_js__WEBPACK_IMPORTED_MODULE_0__/* .compareWithCommit */ .TD)(root, commit, NAMES));
}
function withNew(root, changed) {
    const untracked = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(root, ['ls-files', '-z', '--others', '--exclude-standard'], (0,_compare_with_base_js__WEBPACK_IMPORTED_MODULE_0__/* .workTreeOf */ .FY)(root));
    return new Set([...changed.split('\0'), ...(untracked.ok ? untracked.text.split('\0') : [])].filter((path) => path !== ''));
}


/***/ }),

/***/ 64827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ commandEnvironment)
/* harmony export */ });
const PASSED = new Set([
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'SHELL',
    'LANG',
    'LANGUAGE',
    'TZ',
    'TMPDIR',
    'TMP',
    'TEMP',
    'CI',
    'TERM',
    'NO_COLOR',
    'SYSTEMROOT',
    'SYSTEMDRIVE',
    'WINDIR',
    'COMSPEC',
    'PATHEXT',
    'USERPROFILE',
    'APPDATA',
    'LOCALAPPDATA',
    'PROGRAMFILES',
    'PROGRAMFILES(X86)',
    'PROGRAMDATA',
    'NUMBER_OF_PROCESSORS',
    'VIRTUAL_ENV',
    'PYTHONLOCATION',
    'PYTHONPATH',
    'PYTHONHOME',
    'PYTHONUTF8',
    'PYENV_ROOT',
    'CONDA_PREFIX',
    'JAVA_HOME',
    'GOROOT',
    'GOPATH',
    'GOCACHE',
    'CARGO_HOME',
    'RUSTUP_HOME',
    'DOTNET_ROOT',
    'GEM_HOME',
    'PNPM_HOME',
    'COREPACK_HOME',
    'UV_CACHE_DIR',
    'ANDROID_HOME',
    'GRADLE_USER_HOME',
    'XDG_CACHE_HOME',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
    'RUNNER_TOOL_CACHE',
    'RUNNER_TRACKING_ID',
    'LD_LIBRARY_PATH',
    'PKG_CONFIG_PATH',
]);
function commandEnvironment(environment) {
    const kept = Object.entries(environment).filter((entry) => entry[1] !== undefined && (PASSED.has(entry[0].toUpperCase()) || /^LC_[A-Z]+$/.test(entry[0])));
    return Object.fromEntries(kept);
}


/***/ }),

/***/ 10383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ commandRunner)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var ports_answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/inside-file.js
var inside_file = __webpack_require__(73506);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/commands/command-directory.js


function commandDirectory(root, directory) {
    if (directory === undefined)
        return { known: true, value: root };
    const place = (0,inside_file/* insideFile */.n)(root, new Map(), directory);
    if (place.kind === 'folder')
        return { known: true, value: place.real };
    return (0,ports_answer/* unknown */.L)('not-configured', `the folder ${directory} ${WORDS[place.kind]}; change the directory of the command in the baseline`);
}
const WORDS = {
    file: 'is a file',
    outside: 'leads out of the checkout',
    absent: 'is not there',
    unreadable: 'cannot be read',
};

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commands/command-environment.js
var command_environment = __webpack_require__(64827);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/commands/bounded-output.js
const MOST_PIECES = 256;
class BoundedOutput {
    #pieces = [];
    #size = 0;
    #isCut = false;
    #most;
    #keep;
    constructor(most, keep = 'beginning') {
        this.#most = most;
        this.#keep = keep;
    }
    get isCut() {
        return this.#isCut;
    }
    add(piece) {
        if (this.#keep === 'end') {
            this.#addToEnd(piece);
            return 'open';
        }
        const room = this.#most - this.#size;
        if (piece.length > room)
            this.#isCut = true;
        if (room > 0) {
            const kept = piece.subarray(0, room);
            this.#pieces.push(kept);
            this.#size += kept.length;
        }
        return this.#isCut ? 'full' : 'open';
    }
    text() {
        return this.#bytes().toString('utf8');
    }
    #addToEnd(piece) {
        this.#pieces.push(piece);
        this.#size += piece.length;
        if (this.#size > this.#most)
            this.#isCut = true;
        if (this.#size > 2 * this.#most || this.#pieces.length > MOST_PIECES) {
            this.#pieces = [this.#bytes()];
            this.#size = this.#pieces[0]?.length ?? 0;
        }
    }
    #bytes() {
        const bytes = Buffer.concat(this.#pieces);
        if (this.#keep === 'beginning' || bytes.length <= this.#most)
            return bytes;
        const end = bytes.subarray(bytes.length - this.#most);
        const first = end.findIndex((byte) => (byte & 0xc0) !== 0x80);
        return Buffer.from(first > 0 && first < 4 ? end.subarray(first) : end);
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/commands/command-outputs.js

const MAX_STDERR = 8192;
function commandOutputs(maxBytes, keep) {
    const stdout = new BoundedOutput(maxBytes, keep);
    const stderr = new BoundedOutput(MAX_STDERR, 'end');
    const both = keep === 'end' ? new BoundedOutput(maxBytes, 'end') : undefined;
    return {
        get isCut() {
            return (both ?? stdout).isCut;
        },
        addStdout: (piece) => {
            both?.add(piece);
            return stdout.add(piece);
        },
        addStderr: (piece) => {
            both?.add(piece);
            stderr.add(piece);
        },
        lastLine: () => stderr.text().trim().split('\n').at(-1)?.slice(0, 300) ?? '',
        ended: (exitCode) => ({
            exitCode,
            stdout: stdout.text(),
            stderr: stderr.text(),
            cut: (both ?? stdout).isCut,
            ...(both !== undefined && { output: both.text() }),
        }),
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/commands/signal-command.js
function signalCommand(child, isGroup, how) {
    const { pid } = child;
    if (pid === undefined)
        return;
    try {
        if (isGroup)
            process.kill(-pid, how);
        else
            child.kill(how);
    }
    catch {
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/commands/end-with-this-process.js

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const running = new Map();
function endWithThisProcess(child, isGroup) {
    if (running.size === 0)
        for (const signal of ENDING)
            process.on(signal, passOn);
    running.set(child, isGroup);
    return () => {
        if (running.delete(child) && running.size === 0)
            stopListening();
    };
}
function passOn(how) {
    for (const [child, isGroup] of running)
        signalCommand(child, isGroup, 'SIGKILL');
    running.clear();
    stopListening();
    if (process.listenerCount(how) === 0)
        process.kill(process.pid, how);
}
function stopListening() {
    for (const signal of ENDING)
        process.removeListener(signal, passOn);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/commands/process-ender.js

const GRACE_MS = 2000;
function processEnder(child, isGroup) {
    let isEnding = false;
    return () => {
        if (isEnding)
            return;
        isEnding = true;
        signalCommand(child, isGroup, 'SIGTERM');
        const timer = setTimeout(() => {
            releaseOutput(child, isGroup);
        }, GRACE_MS);
        child.once('close', () => {
            clearTimeout(timer);
            signalCommand(child, isGroup, 'SIGKILL');
        });
    };
}
function releaseOutput(child, isGroup) {
    signalCommand(child, isGroup, 'SIGKILL');
    child.stdout?.destroy();
    child.stderr?.destroy();
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/commands/command-runner.js








const TIMED_OUT = 124;
const LEFT_BEHIND_MS = 1000;
function commandRunner(root, environment) {
    const env = (0,command_environment/* commandEnvironment */.J)(environment);
    return {
        run: async ([program = '', ...args], { maxBytes, signal, keep = 'beginning', directory }) => {
            if (signal.aborted)
                return ended(program);
            const folder = commandDirectory(root, directory);
            if (!folder.known)
                return folder;
            const isGroup = process.platform !== 'win32';
            let child;
            try {
                child = (0,external_node_child_process_.spawn)(program, args, { cwd: folder.value, env, shell: false, stdio: ['ignore', 'pipe', 'pipe'], detached: isGroup });
            }
            catch (error) {
                return (0,ports_answer/* unknown */.L)(...notStarted(program, error));
            }
            return outputOf(child, { program, maxBytes, signal, keep, isGroup });
        },
    };
}
function outputOf(child, { program, maxBytes, signal, keep, isGroup }) {
    return new Promise((resolve) => {
        const outputs = commandOutputs(maxBytes, keep);
        const end = processEnder(child, isGroup);
        const forget = endWithThisProcess(child, isGroup);
        signal.addEventListener('abort', end, { once: true });
        child.stdout.on('data', (piece) => {
            if (outputs.addStdout(piece) === 'full')
                end();
        });
        child.stderr.on('data', (piece) => outputs.addStderr(piece));
        child.on('error', (error) => settle((0,ports_answer/* unknown */.L)(...notStarted(program, error))));
        let leftBehind;
        child.on('exit', () => (leftBehind = setTimeout(() => releaseOutput(child, isGroup), LEFT_BEHIND_MS)));
        child.on('close', (code, killed) => settle(answer(code, killed)));
        function settle(result) {
            clearTimeout(leftBehind);
            signal.removeEventListener('abort', end);
            forget();
            resolve(result);
        }
        function answer(code, killed) {
            if (keep === 'end')
                return (0,ports_answer/* known */.e)(outputs.ended(signal.aborted ? TIMED_OUT : (code ?? exitCodeOf(killed))));
            if (signal.aborted)
                return ended(program);
            const line = outputs.lastLine();
            if (code === null && !outputs.isCut)
                return (0,ports_answer/* unknown */.L)('failed', `${program} was ended by ${killed ?? 'a signal'}${line === '' ? '' : `: ${line}`}`);
            return (0,ports_answer/* known */.e)(outputs.ended(code ?? 1));
        }
    });
}
function exitCodeOf(killed) {
    return 128 + (killed === null ? 0 : external_node_os_.constants.signals[killed]);
}
function ended(program) {
    return (0,ports_answer/* unknown */.L)('failed', `${program} did not end within its time limit and was stopped; raise time-limit, or let it write a report before`);
}
function notStarted(program, error) {
    if (error.code === 'ENOENT')
        return ['not-configured', `${program} is not installed here, or not on PATH; install it before, or change the command in the baseline`];
    if (error.code === 'EACCES')
        return [
            'not-configured',
            `${program} may not be executed; make the file executable (git update-index --chmod=+x), or name its interpreter first`,
        ];
    const why = error.code === 'E2BIG' ? 'its arguments are too long together' : (error.code ?? error.message);
    return ['failed', `${program === '' ? 'a program without a name' : program} cannot be started: ${why}`];
}


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

/***/ 46107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ workTreeOf),
/* harmony export */   TD: () => (/* binding */ compareWithCommit),
/* harmony export */   te: () => (/* binding */ compareWithBase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52731);
/* harmony import */ var _git_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15773);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32867);






function compareWithBase(root, base, how) {
    const merge = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(root, ['merge-base', '--end-of-options', base, 'HEAD']);
    if (!merge.ok) {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`git finds no common commit of ${base} and HEAD in ${root}${merge.why === '' ? '' : ` (${merge.why})`}; fetch it (actions/checkout: fetch-depth: 0), or judge everything`);
    }
    return compareWithCommit(root, merge.text.trim(), how);
}
function compareWithCommit(root, commit, how) {
    const plain = ['--relative', '--no-color', '--no-ext-diff', '--no-textconv', '--ignore-submodules=dirty'];
    const comparison = ['diff', ...plain, ...how, commit];
    const changed = withIndexCopy(root, (index) => (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(root, comparison, { settings: withoutFilters(root), index, ...workTreeOf(root) }));
    if (!changed.ok)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`git cannot compare ${root} with ${commit}: ${changed.why}`);
    return changed.text;
}
function workTreeOf(root) {
    const top = (0,_git_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .rootOf */ .I5)(root);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, '.git')) ? { workTree: top } : {};
}
function withIndexCopy(root, run) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'sar-index-'));
    const index = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'index');
    try {
        const own = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(root, ['rev-parse', '--git-path', 'index']);
        const path = own.ok ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, own.text.replace(/\n$/, '')) : undefined;
        if (path !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            copyIndex(path, index);
        return run(index);
    }
    catch (error) {
        return { ok: false, why: error instanceof Error ? error.message : String(error) };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}
function copyIndex(path, copy) {
    const seconds = Math.floor((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).mtimeMs / 1000);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(path, copy);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(copy, seconds, seconds);
}
function withoutFilters(root) {
    const keys = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(root, ['config', '--list', '--name-only', '-z']);
    const filters = keys.ok ? keys.text.split('\0').filter((key) => /^filter\..*\.(?:clean|process|required)$/s.test(key)) : [];
    return Object.fromEntries(filters.map((key) => [key, key.endsWith('.required') ? 'false' : '']));
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

/***/ 15773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   Vp: () => (/* binding */ originRepository),
/* harmony export */   eR: () => (/* binding */ currentBranch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32867);



function currentBranch(root) {
    const head = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(root, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
    return head.ok && head.text.trim() !== '' ? head.text.trim() : undefined;
}
function rootOf(folder) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    for (let at = start;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return start;
    }
}
const ORIGIN = /^(?:[a-z+]+:\/\/)?(?:[^@/\s]*@)?[^/:@\s]*github[^/:@\s]*(?::\d+)?[/:]([A-Za-z0-9][\w-]{0,99})\/([\w.-]{1,100}?)(?:\.git)?\/?$/;
function originRepository(root) {
    const origin = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(root, ['config', '--get', 'remote.origin.url']);
    const found = origin.ok ? ORIGIN.exec(origin.text.trim().slice(0, 2000)) : null;
    const [, owner, repo] = found ?? [];
    return owner === undefined || repo === undefined ? undefined : { owner, repo };
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

/***/ 23587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ httpReader)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27339);

function httpReader(userAgent, credentials) {
    return {
        json: async (address, { body, maxBytes, signal }) => {
            const url = URL.parse(address);
            const wrong = problemOf(url);
            if (url === null || wrong !== undefined)
                return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('not-configured', `the address that the baseline names ${wrong ?? ''}`);
            const place = `${url.origin}${url.pathname}`;
            const authorization = credentials?.origin === url.origin ? credentials.authorization.trim() : undefined;
            if (authorization !== undefined && !/^[\x20-\x7e]+$/.test(authorization))
                return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('not-configured', 'MLFLOW_TRACKING_TOKEN holds a line end, or letters that no header can hold; give the token alone');
            try {
                const response = await fetch(url, {
                    method: body === undefined ? 'GET' : 'POST',
                    redirect: 'manual',
                    signal,
                    headers: {
                        accept: 'application/json',
                        'user-agent': userAgent,
                        ...(body !== undefined && { 'content-type': 'application/json' }),
                        ...(authorization !== undefined && { authorization }),
                    },
                    ...(body !== undefined && { body: JSON.stringify(body) }),
                });
                if (!response.ok) {
                    await response.body?.cancel();
                    return refused(place, response.status);
                }
                return await readJson(response, place, maxBytes);
            }
            catch (error) {
                return signal.aborted
                    ? (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('unreachable', `${place} did not answer within the time limit`)
                    : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('unreachable', `${place} cannot be reached: ${reasonOf(error)}`);
            }
        },
    };
}
function problemOf(url) {
    if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
        return 'is none of http or https';
    return url.username === '' && url.password === ''
        ? undefined
        : 'has a user or a password in it, which have no place there; give them in the environment (MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD)';
}
function refused(place, status) {
    if (status === 401 || status === 403)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('forbidden', `${place} answered ${status}: it wants credentials that the run does not have`);
    if (status === 429)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('rate-limited', `${place} answered 429`);
    if (status >= 300 && status < 400)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('unreachable', `${place} answered ${status}, a redirect, which is not followed; name the address that it leads to`);
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('unreachable', `${place} answered ${status}`);
}
async function readJson(response, place, maxBytes) {
    const pieces = [];
    let size = 0;
    for await (const piece of response.body ?? []) {
        size += piece.length;
        if (size > maxBytes)
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('unsupported', `${place} answered with more than ${Math.round(maxBytes / 1_048_576)} MB`);
        pieces.push(piece);
    }
    try {
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(JSON.parse(Buffer.concat(pieces).toString('utf8')));
    }
    catch {
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('unsupported', `${place} answered with something that is no JSON`);
    }
}
function reasonOf(error) {
    const { code, message } = (error.cause ?? {});
    return code ?? message?.slice(0, 200) ?? 'the request cannot be made';
}


/***/ }),

/***/ 40706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ listEntries),
/* harmony export */   i: () => (/* binding */ namedEntries)
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
    const entries = lsTree(root, commit, ['-r'], within, name === '' ? 'the files' : JSON.stringify(name));
    return entries.filter(({ path }) => name === '' || path.startsWith(`${name}/`));
}
function namedEntries(root, commit, paths) {
    const names = new Set(paths.filter((path) => path !== '' && isFolderName(path)));
    if (names.size === 0)
        return [];
    return lsTree(root, commit, ['-t'], ['--', ...names], 'some files').filter(({ path }) => names.has(path));
}
function lsTree(root, commit, how, within, what) {
    const listed = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['--literal-pathspecs', 'ls-tree', ...how, '-z', '--long', '--full-tree', commit, ...within]);
    if (!listed.ok)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`git cannot list ${what} of commit ${commit}: ${listed.why}`);
    return listed.text.split('\0').flatMap((line) => {
        const [, mode = '', , id = '', size = '-', path = ''] = ENTRY.exec(line) ?? [];
        return path === '' ? [] : [{ path, mode, id, sizeBytes: size === '-' ? undefined : Number(size) }];
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

/***/ 5648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ pacer)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const SHARE_MS = 10;
const GO_ON = Promise.resolve();
function pacer(limitMs, timeIsUp) {
    const controller = new AbortController();
    const started = performance.now();
    const timer = setTimeout(() => controller.abort(timeIsUp()), limitMs);
    let turn = started;
    const giveWay = async () => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        turn = performance.now();
    };
    const pace = {
        signal: controller.signal,
        step: () => {
            const now = performance.now();
            if (now - started > limitMs || controller.signal.aborted)
                return Promise.reject(timeIsUp());
            return now - turn < SHARE_MS ? GO_ON : giveWay();
        },
    };
    return { pace, stop: () => clearTimeout(timer) };
}


/***/ }),

/***/ 58005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ revisions)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commit-id.js
var commit_id = __webpack_require__(79626);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/compare-with-base.js
var compare_with_base = __webpack_require__(46107);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/history.js
var lib_history = __webpack_require__(68771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/run-git.js
var run_git = __webpack_require__(32867);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/revisions/changed-lines.js
const ESCAPES = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };
function changedLines(patch) {
    const found = new Map();
    let file;
    let content = 0;
    for (const line of patch.split('\n')) {
        if (content > 0) {
            if (!line.startsWith('\\'))
                content -= 1;
            continue;
        }
        if (line.startsWith('+++ '))
            file = newName(line.slice(4));
        const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
        if (hunk === null)
            continue;
        const [, removed = '1', start = '0', added = '1'] = hunk;
        content = Number(removed) + Number(added);
        if (file === undefined || Number(added) === 0)
            continue;
        const ranges = found.get(file) ?? [];
        ranges.push({ first: Number(start), last: Number(start) + Number(added) - 1 });
        found.set(file, ranges);
    }
    return found;
}
function newName(written) {
    const name = written.startsWith('"') ? unquoted(written.slice(1, written.lastIndexOf('"'))) : written.replace(/\t$/, '');
    return name.startsWith('b/') ? name.slice(2) : undefined;
}
function unquoted(text) {
    const bytes = [];
    for (const [, octal, letter, plain] of text.matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gs)) {
        if (octal !== undefined)
            bytes.push(Number.parseInt(octal, 8));
        else if (letter !== undefined)
            bytes.push(ESCAPES[letter] ?? letter.charCodeAt(0));
        else
            bytes.push(...Buffer.from(plain ?? '', 'utf8'));
    }
    return Buffer.from(bytes).toString('utf8');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/revisions/revisions.js






const PATCH = ['--unified=0', '--inter-hunk-context=0', '--no-renames', '--src-prefix=a/', '--dst-prefix=b/', '--submodule=short'];
const MAX_PATHS = 2000;
function revisions(root, base) {
    const head = (0,lib_history/* headCommit */.Qo)(root);
    if (head === undefined)
        return undefined;
    return {
        head,
        lastChange: (paths) => answered(() => lastChange(root, head, paths)),
        lastChanges: (paths) => answered(() => lastChanges(root, head, paths)),
        changedLines: () => (base === undefined ? undefined : answered(() => (0,answer/* known */.e)(changedLines((0,compare_with_base/* compareWithBase */.te)(root, base, PATCH))))),
        changedSince: (commit) => answered(() => changedSince(root, commit)),
    };
}
function lastChange(root, head, paths) {
    const within = named(paths);
    for (const { commit, parent, at } of (0,lib_history/* changes */.Ao)(root, head, within)) {
        return parent === undefined && (0,lib_history/* isCutOff */.o7)(root, commit) ? cutOff(paths) : (0,answer/* known */.e)({ commit, at });
    }
    return (0,lib_history/* isShallow */.fE)(root) ? cutOff(paths) : (0,answer/* known */.e)(undefined);
}
function cutOff(paths) {
    return (0,answer/* unknown */.L)('unsupported', `the history that was fetched ends before the last change of ${paths[0] ?? 'the files'}; fetch all of it (actions/checkout: fetch-depth: 0)`);
}
function lastChanges(root, head, paths) {
    const open = new Set(named(paths));
    const found = new Map();
    if (open.size === 0)
        return (0,answer/* known */.e)(found);
    for (const { commit, parent, at, path } of (0,lib_history/* changes */.Ao)(root, head, [...open])) {
        for (const asked of withFolders(path)) {
            if (!open.delete(asked))
                continue;
            if (parent !== undefined || !(0,lib_history/* isCutOff */.o7)(root, commit))
                found.set(asked, { commit, at });
        }
        if (open.size === 0)
            break;
    }
    return (0,answer/* known */.e)(found);
}
function withFolders(path) {
    const all = [path];
    for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1))
        all.push(path.slice(0, cut));
    return all;
}
function named(paths) {
    if (paths.length > MAX_PATHS)
        throw new user_error/* UserError */.y(`${paths.length} paths are asked for at once; ${MAX_PATHS} are the most`);
    return paths.map((path) => path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, ''));
}
function changedSince(root, commit) {
    if (!(0,commit_id/* isObjectId */.T)(commit))
        return (0,answer/* unknown */.L)('unsupported', `${JSON.stringify(commit.slice(0, 60))} is no full commit id`);
    const plain = ['--no-color', '--no-ext-diff', '--no-textconv', '--no-renames', '--relative'];
    const compared = (0,run_git/* runGit */.E)(root, ['diff', '--name-only', '-z', ...plain, commit, 'HEAD', '--']);
    if (compared.ok)
        return (0,answer/* known */.e)(compared.text.split('\0').filter((path) => path !== ''));
    return (0,answer/* unknown */.L)('unsupported', `commit ${commit.slice(0, 12)} is not in the checkout; fetch it (actions/checkout: fetch-depth: 0)`);
}
function answered(ask) {
    try {
        return ask();
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return (0,answer/* unknown */.L)('unsupported', error.message);
        throw error;
    }
}


/***/ }),

/***/ 85279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ serviceCredentials)
/* harmony export */ });
function serviceCredentials(environment) {
    const { MLFLOW_TRACKING_URI: uri = '', MLFLOW_TRACKING_TOKEN: token = '', MLFLOW_TRACKING_USERNAME: user = '', MLFLOW_TRACKING_PASSWORD: password = '', } = environment;
    const url = URL.parse(uri);
    if (url === null || !/^https?:$/.test(url.protocol))
        return undefined;
    if (user !== '' && password !== '')
        return { origin: url.origin, authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
    return token === '' ? undefined : { origin: url.origin, authorization: `Bearer ${token}` };
}


/***/ }),

/***/ 50894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isOfGit),
/* harmony export */   i: () => (/* binding */ insideWorkTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _inside_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73506);


function insideWorkTree(root, folders, path) {
    const file = (0,_inside_file_js__WEBPACK_IMPORTED_MODULE_1__/* .insideFile */ .n)(root, folders, path);
    return 'real' in file && isOfGit(root, file.real) ? { kind: 'outside' } : file;
}
function isOfGit(root, real) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, real)
        .split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)
        .some((part) => part.toLowerCase() === '.git');
}


/***/ }),

/***/ 29231:
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
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/work-files/inside-work-tree.js
var inside_work_tree = __webpack_require__(50894);
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
                if ((0,inside_work_tree/* insideWorkTree */.i)(root, folders, glob).kind === 'file')
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
    const top = start === '' ? { kind: 'folder', real: root } : (0,inside_work_tree/* insideWorkTree */.i)(root, folders, start);
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
            else if (entry.isSymbolicLink() && (0,inside_work_tree/* insideWorkTree */.i)(root, folders, path).kind === 'file')
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
    const look = (path) => (0,inside_work_tree/* insideWorkTree */.i)(root, folders, path);
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
            const { querySqlite } = await __webpack_require__.e(/* import() */ 2847).then(__webpack_require__.bind(__webpack_require__, 72847));
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


/***/ })

};
