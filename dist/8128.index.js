export const id = 8128;
export const ids = [8128];
export const modules = {

/***/ 85747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  artifactHome: () => (/* binding */ artifactHome),
  uploadArtifact: () => (/* binding */ uploadArtifact)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/memory-home/call-results.js
var call_results = __webpack_require__(18746);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/memory-home/signed-transfer.js
var signed_transfer = __webpack_require__(94589);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/memory-home/stored-home.js
var stored_home = __webpack_require__(84084);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/memory-home/write-zip.js




const MAX_BYTES = 0xffff_ffff;
const DEFLATED = 8;
const FLAGS = 0x0808;
const VERSION = 20;
async function writeZip(path, name, archive) {
    const [title, sums] = [Buffer.from(name, 'utf8'), { crc: 0, size: 0, packed: 0 }];
    const entry = () => shorts(VERSION, FLAGS, DEFLATED, 0, DATE);
    async function* counted(source) {
        for await (const piece of source) {
            sums.crc = external_node_zlib_.crc32(piece, sums.crc);
            sums.size += piece.length;
            yield piece;
        }
    }
    async function* whole(source) {
        const head = Buffer.concat([longs(0x0403_4b50), entry(), longs(0, 0, 0), shorts(title.length, 0), title]);
        yield head;
        for await (const piece of source) {
            sums.packed += piece.length;
            yield piece;
        }
        if (sums.size > MAX_BYTES || sums.packed + head.length + 100 > MAX_BYTES)
            return;
        const facts = longs(sums.crc, sums.packed, sums.size);
        const tail = Buffer.concat([longs(0x0807_4b50), facts]);
        const index = Buffer.concat([
            longs(0x0201_4b50),
            shorts(VERSION),
            entry(),
            facts,
            shorts(title.length, 0, 0, 0, 0),
            longs(0, 0),
            title,
        ]);
        yield Buffer.concat([
            tail,
            index,
            longs(0x0605_4b50),
            shorts(0, 0, 1, 1),
            longs(index.length, head.length + sums.packed + tail.length),
            shorts(0),
        ]);
    }
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), counted, external_node_zlib_.createDeflateRaw(), whole, (0,external_node_fs_.createWriteStream)(archive, { flags: 'wx' }));
    return sums.size > MAX_BYTES ? (0,answer/* unknown */.L)('unsupported', 'it has 4 GB or more; keep it in a cache (`home`)') : (0,answer/* known */.e)('written');
}
const DATE = 0x21;
function shorts(...values) {
    const bytes = Buffer.alloc(values.length * 2);
    for (const [at, value] of values.entries())
        bytes.writeUInt16LE(value, at * 2);
    return bytes;
}
function longs(...values) {
    const bytes = Buffer.alloc(values.length * 4);
    for (const [at, value] of values.entries())
        bytes.writeUInt32LE(value, at * 4);
    return bytes;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/memory-home/artifact-home.js









const PROTOCOL = 7;
const ZIP = 'application/zip';
function artifactHome(results, artifacts) {
    return {
        fetch: async ({ name, path }, to) => {
            const found = await artifacts.newest(name);
            if (!found.known || found.value === undefined)
                return found;
            const { id, sizeBytes, createdAt, url } = found.value;
            if (sizeBytes > stored_home/* MAX_ARCHIVE_BYTES */.I)
                return (0,answer/* unknown */.L)('unsupported', `the artifact has ${sizeBytes} bytes`);
            const archive = `${to}.archive`;
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
            try {
                const read = await download(artifacts, found.value, archive);
                if (!read.known)
                    return read;
                const { unpackArtifact } = await __webpack_require__.e(/* import() */ 6278).then(__webpack_require__.bind(__webpack_require__, 6278));
                const unpacked = await unpackArtifact(archive, path, to);
                return unpacked.known ? (0,answer/* known */.e)({ path: to, from: `the artifact ${name} of ${createdAt} (${url})`, mark: String(id) }) : unpacked;
            }
            finally {
                await (0,promises_.rm)(archive, { force: true });
            }
        },
        mark: async ({ name }) => {
            const found = await artifacts.newest(name);
            return found.known ? (0,answer/* known */.e)(found.value === undefined ? undefined : String(found.value.id)) : found;
        },
        store: async ({ name }, path, isStillNewest) => uploadArtifact(results, name, path, isStillNewest),
    };
}
async function uploadArtifact(results, name, path, mayFinish = async () => (0,answer/* known */.e)(true)) {
    const ids = idsOf(results.token);
    if (ids === undefined)
        return (0,answer/* unknown */.L)('failed', 'the token of the job does not name its run');
    const archive = `${path}.archive`;
    try {
        const packed = await writeZip(path, (0,external_node_path_.basename)(path), archive);
        return packed.known ? await save(results, { ...ids, name }, archive, mayFinish) : packed;
    }
    finally {
        await (0,promises_.rm)(archive, { force: true });
    }
}
async function download(artifacts, found, archive) {
    const file = (0,external_node_fs_.openSync)(archive, 'wx');
    let bytes = 0;
    try {
        return await artifacts.download(found, (piece) => {
            bytes += piece.length;
            for (let at = 0; at < piece.length;)
                at += (0,external_node_fs_.writeSync)(file, piece, at);
            return bytes <= stored_home/* MAX_ARCHIVE_BYTES */.I;
        });
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
async function save(results, artifact, archive, isStillNewest) {
    const created = await (0,call_results/* callResults */.N)(results, 'ArtifactService', 'CreateArtifact', { ...artifact, mime_type: ZIP, version: PROTOCOL });
    if (!created.known)
        return created;
    if (created.value['ok'] !== true)
        return (0,answer/* unknown */.L)('failed', 'the service of the job takes no artifact of that name: this run has one already');
    const address = created.value['signed_upload_url'] ?? created.value['signedUploadUrl'];
    const sent = await (0,signed_transfer/* sendToSigned */.km)(address, { path: archive, contentType: ZIP }, results.pauseMs);
    if (!sent.known)
        return sent;
    const newest = await isStillNewest();
    if (!newest.known)
        return newest;
    const done = await (0,call_results/* callResults */.N)(results, 'ArtifactService', 'FinalizeArtifact', {
        ...artifact,
        size: String((await (0,promises_.stat)(archive)).size),
        hash: `sha256:${await digestOf(archive)}`,
    });
    if (!done.known)
        return done;
    return done.value['ok'] === true
        ? (0,answer/* known */.e)({ to: `the artifact ${artifact['name'] ?? ''} of this run` })
        : (0,answer/* unknown */.L)('failed', 'the service of the job did not keep the artifact');
}
async function digestOf(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const piece of (0,external_node_fs_.createReadStream)(path))
        hash.update(piece);
    return hash.digest('hex');
}
function idsOf(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        const ids = /(?:^| )Actions\.Results:([\w-]{1,100}):([\w-]{1,100})(?: |$)/.exec(typeof claims.scp === 'string' ? claims.scp : '');
        return ids?.[1] === undefined || ids[2] === undefined
            ? undefined
            : { workflow_run_backend_id: ids[1], workflow_job_run_backend_id: ids[2] };
    }
    catch {
        return undefined;
    }
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
