export const id = 5653;
export const ids = [5653];
export const modules = {

/***/ 37485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ actionsResults),
/* harmony export */   cr: () => (/* binding */ isSafeAddress),
/* harmony export */   wo: () => (/* binding */ readUrl)
/* harmony export */ });
function actionsResults(environment) {
    const url = readUrl(environment['ACTIONS_RESULTS_URL'] ?? '');
    const token = environment['ACTIONS_RUNTIME_TOKEN'] ?? '';
    const server = readUrl(environment['GITHUB_SERVER_URL'] || 'https://github.com');
    if (url === undefined || server === undefined || !/^[\x21-\x7e]+$/.test(token))
        return undefined;
    if (!isHosted(server.hostname) || !isSafeAddress(url))
        return undefined;
    return { origin: url.origin, token, event: environment['GITHUB_EVENT_NAME'] ?? '' };
}
function readUrl(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
}
function isSafeAddress(url) {
    return url.protocol === 'https:' || (url.protocol === 'http:' && isThisMachine(url.hostname));
}
function isHosted(host) {
    return host === 'github.com' || host.endsWith('.ghe.com') || isThisMachine(host);
}
function isThisMachine(host) {
    return host === 'localhost' || host === '127.0.0.1' || host === '[::1]';
}


/***/ }),

/***/ 95653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cacheHome: () => (/* binding */ cacheHome)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var ports_answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/memory-home/call-results.js
var call_results = __webpack_require__(18746);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commands/command-environment.js
var command_environment = __webpack_require__(64827);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/memory-home/signed-transfer.js
var signed_transfer = __webpack_require__(94589);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/memory-home/stored-home.js
var stored_home = __webpack_require__(84084);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/memory-home/cache-archive.js










const MAX_UNPACKED_BYTES = 2 * stored_home/* MAX_DATABASE_BYTES */.j;
const ZSTD_MAGIC = '28b52ffd';
const GZIP_MAGIC = '1f8b';
async function zstdIsThere() {
    const child = (0,external_node_child_process_.spawn)('zstd', ['--quiet', '--version'], { stdio: 'ignore', windowsHide: true, env: (0,command_environment/* commandEnvironment */.J)(process.env) });
    const ended = await Promise.race([(0,external_node_events_.once)(child, 'close'), (0,external_node_events_.once)(child, 'error').then(() => undefined)]).catch(() => undefined);
    return ended !== undefined;
}
async function packCache(folder, path, archive) {
    const compress = (await zstdIsThere()) ? external_node_zlib_.createZstdCompress() : external_node_zlib_.createGzip();
    return withTar(['--format=pax', '-cf', '-', '-C', folder, '--', path], async ({ stdout }) => (0,external_node_stream_promises_.pipeline)(stdout, compress, (0,external_node_fs_.createWriteStream)(archive, { flags: 'wx' }))).then((answer) => (answer.known ? (0,ports_answer/* known */.e)('packed') : answer));
}
async function unpackCache(archive, path, to) {
    const form = await formOf(archive);
    if (form === undefined)
        return (0,ports_answer/* unknown */.L)('unsupported', 'its cache entry has a form that is not known');
    const bounded = (0,signed_transfer/* atMost */.Tu)(stored_home/* MAX_DATABASE_BYTES */.j);
    const answer = await withTar(['-xOf', '-', '--', path], async ({ stdin, stdout }) => {
        const feeding = (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(archive), form === 'zstd' ? external_node_zlib_.createZstdDecompress() : external_node_zlib_.createGunzip(), (0,signed_transfer/* atMost */.Tu)(MAX_UNPACKED_BYTES), stdin).catch((error) => {
            if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_PREMATURE_CLOSE')
                throw error;
        });
        await Promise.all([feeding, (0,external_node_stream_promises_.pipeline)(stdout, bounded, (0,external_node_fs_.createWriteStream)(to, { flags: 'wx' }))]);
    });
    if (answer.known)
        return (0,ports_answer/* known */.e)('unpacked');
    await (0,promises_.rm)(to, { force: true });
    return answer;
}
async function withTar(options, work) {
    const tar = spawnTar(options);
    let complaint = '';
    tar.stderr.setEncoding('utf8').on('data', (piece) => (complaint = (complaint + piece).slice(0, 500)));
    const closed = new Promise((resolve) => {
        tar.on('error', ({ message }) => resolve(message));
        tar.on('close', (code) => resolve(code));
    });
    try {
        await work(tar);
    }
    catch (error) {
        tar.kill('SIGKILL');
        const ended = await closed;
        if (typeof ended === 'string')
            return unstarted(ended);
        if (error instanceof signed_transfer/* TooLarge */.MF)
            return (0,ports_answer/* unknown */.L)('unsupported', error.message);
        return (0,ports_answer/* unknown */.L)('failed', `its archive cannot be read: ${error.code ?? error.name}`);
    }
    const code = await closed;
    if (typeof code === 'string')
        return unstarted(code);
    return code === 0
        ? (0,ports_answer/* known */.e)('done')
        : (0,ports_answer/* unknown */.L)('failed', `the program tar ended with ${code}: ${complaint.replaceAll(/[\p{C}\s]+/gu, ' ').trim()}`);
}
function unstarted(why) {
    return (0,ports_answer/* unknown */.L)('failed', `the program tar cannot be started: ${why}`);
}
function spawnTar(options) {
    return (0,external_node_child_process_.spawn)('tar', [...options], { stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true, env: (0,command_environment/* commandEnvironment */.J)(process.env) });
}
async function formOf(archive) {
    const file = await (0,promises_.open)(archive, 'r');
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
        const magic = buffer.subarray(0, bytesRead).toString('hex');
        if (magic === ZSTD_MAGIC)
            return 'zstd';
        return magic.startsWith(GZIP_MAGIC) ? 'gzip' : undefined;
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/memory-home/cache-home.js








const MAX_KEY = 512;
function cacheHome(results, now) {
    return {
        fetch: async (home, to) => {
            const found = await newestOf(results, home);
            if (!found.known || found.value === undefined)
                return found;
            const { address, key } = found.value;
            const archive = `${to}.archive`;
            try {
                const read = await (0,signed_transfer/* readFromSigned */.nZ)(address, archive, stored_home/* MAX_ARCHIVE_BYTES */.I, results.pauseMs);
                if (!read.known)
                    return read;
                const unpacked = await unpackCache(archive, home.path, to);
                return unpacked.known ? (0,ports_answer/* known */.e)({ path: to, from: `the cache entry ${key}`, mark: key }) : unpacked;
            }
            finally {
                await (0,promises_.rm)(archive, { force: true });
            }
        },
        mark: async (home) => {
            const found = await newestOf(results, home);
            return found.known ? (0,ports_answer/* known */.e)(found.value?.key) : found;
        },
        store: async (home, path, isStillNewest) => {
            const key = `${home.key}-${now().toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
            const archive = `${path}.archive`;
            try {
                const packed = await packCache(folderAbove(path, home.path), home.path, archive);
                return packed.known ? await save(results, { key, version: await versionOf(home) }, archive, isStillNewest) : packed;
            }
            finally {
                await (0,promises_.rm)(archive, { force: true });
            }
        },
    };
}
async function newestOf(results, home) {
    const found = await (0,call_results/* callResults */.N)(results, 'CacheService', 'GetCacheEntryDownloadURL', {
        key: `${home.key}-${'0'.repeat(16)}`.slice(0, MAX_KEY),
        restore_keys: [home.key],
        version: await versionOf(home),
    });
    if (!found.known)
        return found;
    if (found.value['ok'] !== true)
        return (0,ports_answer/* known */.e)(undefined);
    const key = String(found.value['matched_key'] ?? found.value['matchedKey'] ?? home.key).slice(0, MAX_KEY);
    return (0,ports_answer/* known */.e)({ address: found.value['signed_download_url'] ?? found.value['signedDownloadUrl'], key });
}
async function save(results, entry, archive, isStillNewest) {
    const { key } = entry;
    const created = await (0,call_results/* callResults */.N)(results, 'CacheService', 'CreateCacheEntry', entry);
    if (!created.known)
        return created;
    if (created.value['ok'] !== true)
        return refusal(key, created.value['message']);
    const address = created.value['signed_upload_url'] ?? created.value['signedUploadUrl'];
    const sent = await (0,signed_transfer/* sendToSigned */.km)(address, { path: archive, contentType: 'application/octet-stream' }, results.pauseMs);
    if (!sent.known)
        return sent;
    const newest = await isStillNewest();
    if (!newest.known)
        return newest;
    const sizeBytes = String((await (0,promises_.stat)(archive)).size);
    const done = await (0,call_results/* callResults */.N)(results, 'CacheService', 'FinalizeCacheEntryUpload', { ...entry, size_bytes: sizeBytes });
    if (!done.known)
        return done;
    return done.value['ok'] === true ? (0,ports_answer/* known */.e)({ to: `the cache entry ${key}` }) : (0,ports_answer/* unknown */.L)('failed', `the cache did not keep the entry ${key}`);
}
const READ_ONLY = /^cache write denied/;
function refusal(key, message) {
    return typeof message === 'string' && READ_ONLY.test(message)
        ? (0,ports_answer/* unknown */.L)('forbidden', 'this run may only read caches; set "cache-mode: write" for the job')
        : (0,ports_answer/* unknown */.L)('failed', `the cache takes no entry ${key}: one of that name is there or is being made`);
}
async function versionOf({ path }) {
    const form = (await zstdIsThere()) ? 'zstd-without-long' : 'gzip';
    const system = process.platform === 'win32' ? ['windows-only'] : [];
    return (0,external_node_crypto_.createHash)('sha256')
        .update([path, form, ...system, '1.0'].join('|'))
        .digest('hex');
}
function folderAbove(full, path) {
    return path.split('/').reduce((folder) => (0,external_node_path_.dirname)(folder), full);
}


/***/ }),

/***/ 18746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ callResults)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27339);
/* harmony import */ var _try_again_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90109);


const TIMEOUT_MS = 30_000;
const MAX_ANSWER_BYTES = 1_000_000;
async function callResults({ origin, token, pauseMs = 1000 }, service, method, body) {
    return (0,_try_again_js__WEBPACK_IMPORTED_MODULE_0__/* .tryAgain */ .Q)(pauseMs, async () => send(`${origin}/twirp/github.actions.results.api.v1.${service}/${method}`, method, token, body));
}
async function send(address, method, token, body) {
    const no = (reason, why, isPassing) => ({ answer: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L)(reason, `${method}: ${why}`), isPassing });
    try {
        const response = await fetch(address, {
            method: 'POST',
            redirect: 'error',
            signal: AbortSignal.timeout(TIMEOUT_MS),
            headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
            body: JSON.stringify(body),
        });
        const text = (await response.text()).slice(0, MAX_ANSWER_BYTES);
        if (!response.ok)
            return no(...refusalOf(response.status, text), (0,_try_again_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassingStatus */ .W)(response.status));
        const answer = readAnswer(text);
        return answer === undefined
            ? no('failed', 'the service of the job answered with something else than expected', false)
            : { answer: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)(answer), isPassing: false };
    }
    catch (error) {
        const { code = error.name } = (error.cause ?? {});
        return no('unreachable', `the service of the job does not answer (${code})`, true);
    }
}
function readAnswer(text) {
    try {
        const answer = JSON.parse(text);
        return typeof answer === 'object' && answer !== null && !Array.isArray(answer) ? answer : undefined;
    }
    catch {
        return undefined;
    }
}
function refusalOf(status, text) {
    const message = /"msg"\s*:\s*"([\w ,.:'()-]{1,200})/.exec(text)?.[1];
    const words = `the service of the job answered ${status}${message === undefined ? '' : ` (${message})`}`;
    if (status === 401 || status === 403)
        return ['forbidden', words];
    if (status === 429)
        return ['rate-limited', words];
    return [status >= 500 ? 'unreachable' : 'failed', words];
}


/***/ }),

/***/ 94589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MF: () => (/* binding */ TooLarge),
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   km: () => (/* binding */ sendToSigned),
/* harmony export */   nZ: () => (/* binding */ readFromSigned)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27339);
/* harmony import */ var _actions_results_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37485);
/* harmony import */ var _try_again_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90109);








const TIMEOUT_MS = 1_200_000;
const STORAGE_VERSION = '2020-10-02';
async function sendToSigned(address, { path, contentType }, pauseMs) {
    const url = signedUrl(address);
    if (url === undefined)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L)('failed', 'the service of the job named no address to store at');
    return (0,_try_again_js__WEBPACK_IMPORTED_MODULE_6__/* .tryAgain */ .Q)(pauseMs, async () => {
        try {
            const response = await fetch(url, {
                method: 'PUT',
                redirect: 'error',
                signal: AbortSignal.timeout(TIMEOUT_MS),
                headers: { 'content-type': contentType, 'x-ms-blob-type': 'BlockBlob', 'x-ms-version': STORAGE_VERSION },
                body: await (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openAsBlob)(path),
            });
            await response.body?.cancel();
            if (response.ok)
                return { answer: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .known */ .e)('sent'), isPassing: false };
            return refused(response.status, ' when it was sent there');
        }
        catch (error) {
            return { answer: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L)('unreachable', `sending it broke off (${codeOf(error)})`), isPassing: true };
        }
    });
}
async function readFromSigned(address, path, maxBytes, pauseMs) {
    const url = signedUrl(address);
    if (url === undefined)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L)('failed', 'the service of the job named no address to read from');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    return (0,_try_again_js__WEBPACK_IMPORTED_MODULE_6__/* .tryAgain */ .Q)(pauseMs, async () => {
        const read = await readOnce(url, path, maxBytes);
        if (!read.answer.known)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
        return read;
    });
}
async function readOnce(url, path, maxBytes) {
    try {
        const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
        if (!response.ok || response.body === null)
            return refused(response.status, '');
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.fromWeb(response.body), atMost(maxBytes), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { flags: 'wx' }));
        return { answer: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .known */ .e)('read'), isPassing: false };
    }
    catch (error) {
        if (error instanceof TooLarge)
            return { answer: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L)('unsupported', error.message), isPassing: false };
        const code = codeOf(error);
        const why = code === 'ENOSPC' ? (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L)('failed', 'the disk is full') : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L)('unreachable', `reading it broke off (${code})`);
        return { answer: why, isPassing: code !== 'ENOSPC' };
    }
}
function refused(status, when) {
    return { answer: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L)('unreachable', `the storage answered ${status}${when}`), isPassing: (0,_try_again_js__WEBPACK_IMPORTED_MODULE_6__/* .isPassingStatus */ .W)(status) };
}
class TooLarge extends Error {
}
function atMost(maxBytes) {
    let bytes = 0;
    return new node_stream__WEBPACK_IMPORTED_MODULE_3__.Transform({
        transform(piece, _encoding, done) {
            bytes += piece.length;
            if (bytes > maxBytes)
                done(new TooLarge(`it has more than ${Math.round(maxBytes / 1_048_576)} MB`));
            else
                done(null, piece);
        },
    });
}
function signedUrl(address) {
    const url = typeof address === 'string' ? (0,_actions_results_js__WEBPACK_IMPORTED_MODULE_7__/* .readUrl */ .wo)(address) : undefined;
    return url !== undefined && (0,_actions_results_js__WEBPACK_IMPORTED_MODULE_7__/* .isSafeAddress */ .cr)(url) ? url : undefined;
}
function codeOf(error) {
    const { code } = (error.cause ?? error);
    return code ?? error.name;
}


/***/ }),

/***/ 84084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ MAX_ARCHIVE_BYTES),
/* harmony export */   j: () => (/* binding */ MAX_DATABASE_BYTES)
/* harmony export */ });
const MAX_ARCHIVE_BYTES = 10_737_418_240;
const MAX_DATABASE_BYTES = 8_589_934_592;


/***/ }),

/***/ 90109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ tryAgain),
/* harmony export */   W: () => (/* binding */ isPassingStatus)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const TRIES = 3;
const PAUSE_MS = 1000;
async function tryAgain(pauseMs, attempt) {
    let tried = await attempt();
    for (let tries = 1; tries < TRIES && tried.isPassing; tries++) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)((pauseMs ?? PAUSE_MS) * 3 ** (tries - 1));
        tried = await attempt();
    }
    return tried.answer;
}
function isPassingStatus(status) {
    return status >= 500 || status === 429 || status === 408;
}


/***/ })

};
