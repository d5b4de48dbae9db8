export const id = 8426;
export const ids = [8426];
export const modules = {

/***/ 3489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ commandRunner)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var ports_answer = __webpack_require__(27339);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/commands/bounded-output.js
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
            this.#pieces.push(piece);
            this.#size += piece.length;
            while (this.#size - (this.#pieces[0]?.length ?? 0) >= this.#most) {
                this.#size -= this.#pieces.shift()?.length ?? 0;
                this.#isCut = true;
            }
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
        const bytes = Buffer.concat(this.#pieces);
        return (this.#keep === 'end' ? bytes.subarray(Math.max(0, bytes.length - this.#most)) : bytes).toString('utf8');
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/commands/command-environment.js
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
    'RUNNER_TOOL_CACHE',
    'RUNNER_TRACKING_ID',
    'LD_LIBRARY_PATH',
    'PKG_CONFIG_PATH',
]);
function commandEnvironment(environment) {
    const kept = Object.entries(environment).filter((entry) => entry[1] !== undefined && (PASSED.has(entry[0].toUpperCase()) || /^LC_[A-Z]+$/.test(entry[0])));
    return Object.fromEntries(kept);
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
function endWithThisProcess(child, isGroup) {
    const passOn = (how) => {
        signalCommand(child, isGroup, 'SIGKILL');
        forget();
        if (process.listenerCount(how) === 0)
            process.kill(process.pid, how);
    };
    const forget = () => {
        for (const signal of ENDING)
            process.removeListener(signal, passOn);
    };
    for (const signal of ENDING)
        process.on(signal, passOn);
    return forget;
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
            signalCommand(child, isGroup, 'SIGKILL');
            child.stdout?.destroy();
            child.stderr?.destroy();
        }, GRACE_MS);
        child.once('close', () => {
            clearTimeout(timer);
            signalCommand(child, isGroup, 'SIGKILL');
        });
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/commands/command-runner.js






const MAX_STDERR = 8192;
function commandRunner(root, environment) {
    const env = commandEnvironment(environment);
    return {
        run: async ([program = '', ...args], { maxBytes, signal }) => {
            if (signal.aborted)
                return ended(program);
            const isGroup = process.platform !== 'win32';
            let child;
            try {
                child = (0,external_node_child_process_.spawn)(program, args, { cwd: root, env, shell: false, stdio: ['ignore', 'pipe', 'pipe'], detached: isGroup });
            }
            catch (error) {
                return (0,ports_answer/* unknown */.L)(...notStarted(program, error));
            }
            return outputOf(child, { program, maxBytes, signal, isGroup });
        },
    };
}
function outputOf(child, { program, maxBytes, signal, isGroup }) {
    return new Promise((resolve) => {
        const stdout = new BoundedOutput(maxBytes);
        const stderr = new BoundedOutput(MAX_STDERR, 'end');
        const end = processEnder(child, isGroup);
        const forget = endWithThisProcess(child, isGroup);
        signal.addEventListener('abort', end, { once: true });
        child.stdout.on('data', (piece) => {
            if (stdout.add(piece) === 'full')
                end();
        });
        child.stderr.on('data', (piece) => stderr.add(piece));
        child.on('error', (error) => settle((0,ports_answer/* unknown */.L)(...notStarted(program, error))));
        child.on('close', (code, killed) => settle(answer(code, killed)));
        function settle(result) {
            signal.removeEventListener('abort', end);
            forget();
            resolve(result);
        }
        function answer(code, killed) {
            if (signal.aborted)
                return ended(program);
            if (code === null && !stdout.isCut)
                return (0,ports_answer/* unknown */.L)('failed', `${program} was ended by ${killed ?? 'a signal'}${tailOf(stderr)}`);
            return (0,ports_answer/* known */.e)({ exitCode: code ?? 1, stdout: stdout.text(), stderr: stderr.text(), cut: stdout.isCut });
        }
    });
}
function ended(program) {
    return (0,ports_answer/* unknown */.L)('failed', `${program} did not end within the sensor's time limit and was stopped; raise time-limit, or let it write a report before`);
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
function tailOf(stderr) {
    const line = stderr.text().trim().split('\n').at(-1) ?? '';
    return line === '' ? '' : `: ${line.slice(0, 300)}`;
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
        changedLines: () => (base === undefined ? undefined : answered(() => (0,answer/* known */.e)(changedLines((0,compare_with_base/* compareWithBase */.t)(root, base, PATCH))))),
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

/***/ 25303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ dueSensors)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90668);
/* harmony import */ var _sar_search__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79716);


const MINUTE_MS = 60_000;
function dueSensors(baseline, sensors, at, lastSearched) {
    const now = at.getTime();
    return sensors.filter(({ id }) => {
        const entry = Object.hasOwn(baseline.schedule, id) ? baseline.schedule[id] : undefined;
        if (entry === undefined)
            return true;
        const due = lastDue(baseline, id, entry.cron, now);
        const last = Date.parse(lastSearched(id) ?? '');
        return Number.isNaN(last) || last > now ? now - due < entry.minutes * MINUTE_MS : last < due;
    });
}
function lastDue(baseline, id, cron, now) {
    const times = (0,_sar_search__WEBPACK_IMPORTED_MODULE_0__/* .cronTimes */ .x)(cron, undefined);
    const due = times?.atOrBefore(now);
    if (due !== undefined)
        return due;
    const what = times === undefined ? 'is no cron expression of five fields' : 'names a time that never comes';
    throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .describeOrigin */ .uN)(baseline, ['schedule', id, 'cron'])}: ${JSON.stringify(cron)} ${what}`);
}


/***/ }),

/***/ 67236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   He: () => (/* binding */ signalsDocument),
/* harmony export */   RD: () => (/* binding */ signalStores),
/* harmony export */   cB: () => (/* binding */ lastSearched)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25578);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52731);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77778);
/* harmony import */ var _sensor_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93527);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8153);




function signalsDocument(readings, { at, commit, partial }) {
    return {
        schema: 'sar.signals/1',
        version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .SAR_VERSION */ .w,
        at: at.toISOString(),
        ...(commit !== undefined && { commit }),
        partial,
        sensors: readings.map((reading) => (0,_sar_report__WEBPACK_IMPORTED_MODULE_1__/* .readingDocument */ .W)(reading)),
        signals: readings.flatMap((reading) => (reading.outcome === 'signals' ? reading.signals.map(_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .toSignalDocument */ .x) : [])),
    };
}
function signalStores(baseline, readings, run, tree) {
    const byPath = new Map();
    for (const reading of readings) {
        const path = (0,_sensor_section_js__WEBPACK_IMPORTED_MODULE_3__/* .sensorSection */ .G)(baseline, reading.sensor)?.store;
        if (path === undefined)
            continue;
        byPath.set(path, [...(byPath.get(path) ?? []), reading]);
    }
    for (const [path, own] of byPath) {
        const [first] = own;
        if (own.length > 1)
            throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${own.map(({ sensor }) => sensor).join(' and ')} have the same store ${path}; give each its own file`);
        if (first !== undefined && !mayBeStore(tree, path))
            throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`the store ${path} of ${first.sensor} is another file already, which is not overwritten; name a file of its own`);
    }
    return new Map([...byPath].map(([path, own]) => [path, signalsDocument(own, run)]));
}
function mayBeStore(tree, path) {
    if (path.split('/').some((part) => part.toLowerCase() === '.git'))
        return false;
    const content = tree.read(path, MAX_STORE_BYTES);
    if (content.kind === 'absent' || content.kind === 'outside')
        return true;
    return content.kind === 'text' && (content.text.trim() === '' || documentIn(content.text) !== undefined);
}
function lastSearched(baseline, tree) {
    return (sensor) => {
        const path = (0,_sensor_section_js__WEBPACK_IMPORTED_MODULE_3__/* .sensorSection */ .G)(baseline, sensor)?.store;
        if (path === undefined)
            return undefined;
        const content = tree.read(path, MAX_STORE_BYTES);
        if (content.kind !== 'text')
            return undefined;
        const document = documentIn(content.text);
        const answered = document?.sensors.some((each) => isAnswerOf(each, sensor)) === true;
        return answered && typeof document?.at === 'string' ? document.at : undefined;
    };
}
function documentIn(text) {
    try {
        const document = JSON.parse(text);
        if (document?.schema !== 'sar.signals/1')
            return undefined;
        return { at: document.at, sensors: Array.isArray(document.sensors) ? document.sensors : [] };
    }
    catch {
        return undefined;
    }
}
const MAX_STORE_BYTES = 67_108_864;
function isAnswerOf(each, sensor) {
    const { sensor: id, outcome } = (each ?? {});
    return id === sensor && outcome !== 'unknown';
}


/***/ }),

/***/ 90316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readVarsContext)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);

const COMPLETE_BELOW_BYTES = 200 * 1024;
const MAX_BYTES = 16 * 1024 * 1024;
function readVarsContext(json, options = {}) {
    if (json.length > MAX_BYTES)
        throw notAContext('it is larger than 16 MB');
    let parsed;
    try {
        parsed = JSON.parse(json);
    }
    catch {
        throw notAContext('it is not JSON');
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
        throw notAContext('it is not a map');
    const values = new Map();
    let bytes = 0;
    for (const [name, value] of Object.entries(parsed)) {
        if (typeof value !== 'string')
            throw notAContext('a value is not a text');
        values.set(name.toUpperCase(), value);
        bytes += name.length + new TextEncoder().encode(value).length;
    }
    const incomplete = options.withheld ??
        (bytes < COMPLETE_BELOW_BYTES
            ? undefined
            : 'the variables are near the 256 KB that GitHub reads for a run, beyond which it drops some');
    return {
        values,
        ...(options.environment !== undefined && { environment: options.environment }),
        ...(incomplete !== undefined && { incomplete }),
    };
}
function notAContext(why) {
    return new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`vars-context cannot be read: ${why}; it takes what \${{ toJSON(vars) }} gives in a workflow`);
}


/***/ })

};
