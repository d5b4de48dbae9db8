export const id = 2673;
export const ids = [2673];
export const modules = {

/***/ 6520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T8: () => (/* binding */ listingPlaces),
/* harmony export */   ZD: () => (/* binding */ dvcLock),
/* harmony export */   mF: () => (/* binding */ dvcFile),
/* harmony export */   yO: () => (/* binding */ listedEntries)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66889);
/* harmony import */ var _reports_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86939);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85322);



function dvcFile(source, folder) {
    const document = parsed(source);
    if (!(0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(document))
        return { ok: false, why: 'it is no YAML map, as DVC writes' };
    return manifest('DVC file', (0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(document['outs']).map((out) => ({ out, folder: below(folder, (0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(document['wdir'])) })));
}
function dvcLock(source, folder, pipeline) {
    const document = parsed(source);
    if (!(0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(document))
        return { ok: false, why: 'it is no YAML map, as DVC writes' };
    const stages = (0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(document['stages']) ? document['stages'] : document['schema'] === undefined ? document : {};
    const declared = (0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)((0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(parsed(pipeline() ?? ''))['stages']);
    const outs = Object.entries(stages).flatMap(([name, stage]) => {
        const own = (0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(declared[name] ?? declared[name.replace(/@.*$/s, '')]);
        const wdir = (0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(own['wdir']) ?? (0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(own['do'])['wdir']);
        return (0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(stage)['outs']).map((out) => ({ out, folder: wdir?.includes('${') === true ? undefined : below(folder, wdir) }));
    });
    return manifest('DVC lock', outs);
}
function manifest(form, outs) {
    const entries = [];
    const odd = [];
    for (const { out, folder } of outs.slice(0, _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ENTRIES */ .Sd)) {
        const entry = (0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(out) && folder !== undefined ? entryOf(out, folder) : undefined;
        if (entry === undefined)
            odd.push((0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(out) ? ((0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(out['path']) ?? 'an output without a path') : 'an output that is no map');
        else
            entries.push(entry);
    }
    return { ok: true, form, entries, odd, cut: outs.length > _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ENTRIES */ .Sd };
}
function entryOf(out, folder) {
    const name = (0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(out['path']);
    const hash = (0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(out['md5']);
    if (name === undefined || hash === undefined)
        return undefined;
    const isFolder = hash.endsWith('.dir');
    const digest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(hash.replace(/\.dir$/, ''), 'md5');
    if (digest === undefined)
        return undefined;
    const sizeBytes = (0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(out['size']);
    return {
        name,
        folder,
        isFetched: true,
        isLegacyHash: out['hash'] === undefined,
        ...(sizeBytes !== undefined && { sizeBytes }),
        ...(isFolder ? { listing: digest.hex } : { digest }),
    };
}
function listingPlaces(hash) {
    const rest = `${hash.slice(0, 2)}/${hash.slice(2)}.dir`;
    return [`.dvc/cache/files/md5/${rest}`, `.dvc/cache/${rest}`];
}
function listedEntries(source, folder, folderPath) {
    let document;
    try {
        document = JSON.parse(source);
    }
    catch {
        return undefined;
    }
    if (!Array.isArray(document))
        return undefined;
    return document.slice(0, _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ENTRIES */ .Sd).flatMap((each) => {
        const name = (0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(each)['relpath']);
        const digest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)((0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(each)['md5']) ?? '', 'md5');
        return name === undefined || digest === undefined
            ? []
            : [{ name, folder: folderPath, digest, isLegacyHash: folder.isLegacyHash === true }];
    });
}
function below(folder, wdir) {
    if (wdir === undefined || wdir === '.')
        return folder;
    return folder === '' ? wdir : `${folder}/${wdir}`;
}
function parsed(source) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(source, { logLevel: 'error', maxAliasCount: 10 });
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 21491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ MAX_MANIFESTS),
/* harmony export */   k: () => (/* binding */ findManifests)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14727);
/* harmony import */ var _records_matching_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20012);


const MAX_MANIFESTS = 5000;
async function findManifests(input, globs) {
    const named = globs.filter((glob) => !(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(glob) && input.files.facts(glob).kind === 'file');
    const paths = [...new Set([...named, ...(await (0,_records_matching_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .matchingPaths */ .y)(input, globs.filter(_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)))])].toSorted();
    return { paths: paths.slice(0, MAX_MANIFESTS), cut: paths.length > MAX_MANIFESTS };
}


/***/ }),

/***/ 7648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lfsPointer),
/* harmony export */   l: () => (/* binding */ MAX_POINTER_BYTES)
/* harmony export */ });
const MAX_POINTER_BYTES = 1024;
function lfsPointer(files, path) {
    const content = files.read(path, MAX_POINTER_BYTES);
    if (content.kind !== 'text' || !content.text.startsWith('version https://git-lfs.github.com/spec/'))
        return undefined;
    const sha256 = /^oid sha256:([0-9a-f]{64})$/m.exec(content.text)?.[1];
    const size = /^size (\d{1,15})$/m.exec(content.text)?.[1];
    return sha256 === undefined || size === undefined ? undefined : { sha256, sizeBytes: Number(size) };
}


/***/ }),

/***/ 85322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ MAX_ENTRIES),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
const MAX_MANIFEST_BYTES = 16 * 1_048_576;
const MAX_ENTRIES = 100_000;
const BY_LENGTH = { 32: 'md5', 40: 'sha1', 64: 'sha256', 128: 'sha512' };
function digestOf(text, name) {
    if (!/^[0-9a-f]+$/i.test(text))
        return undefined;
    const byLength = BY_LENGTH[text.length];
    return byLength === undefined || (name !== undefined && name !== byLength) ? undefined : { name: byLength, hex: text.toLowerCase() };
}


/***/ }),

/***/ 92673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDatasetIntegrity: () => (/* binding */ readDatasetIntegrity)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/age-words.js
var age_words = __webpack_require__(64931);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/reading-draft.js
var reading_draft = __webpack_require__(74336);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/plain-path.js
var plain_path = __webpack_require__(61542);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/what-is-there.js
var what_is_there = __webpack_require__(44334);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/dataset-integrity/lfs-pointer.js
var lfs_pointer = __webpack_require__(7648);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/dataset-integrity/check-entry.js


async function checkEntry(input, path, entry, budget) {
    const { files, pace } = input;
    const facts = files.facts(path);
    if (facts.kind === 'absent')
        return { state: 'absent' };
    if (facts.kind !== 'file')
        return { state: 'unjudged', why: (0,what_is_there/* whatIsThere */.x)(facts) };
    const { digest, sizeBytes } = entry;
    if (facts.sizeBytes <= lfs_pointer/* MAX_POINTER_BYTES */.l) {
        const pointer = (0,lfs_pointer/* lfsPointer */.F)(files, path);
        if (pointer !== undefined && digest?.hex !== pointer.sha256)
            return digest?.name === 'sha256'
                ? { state: 'changed', expected: `sha256 ${digest.hex}`, actual: `a Git LFS pointer to sha256 ${pointer.sha256}` }
                : { state: 'unjudged', why: 'its data is not fetched, a Git LFS pointer is in its place; run git lfs pull' };
        if (pointer !== undefined)
            return { state: 'same' };
    }
    if (sizeBytes !== undefined && sizeBytes !== facts.sizeBytes)
        return { state: 'changed', expected: `${sizeBytes} bytes`, actual: `${facts.sizeBytes} bytes` };
    if (digest === undefined)
        return { state: 'same' };
    if (facts.sizeBytes > budget.left)
        return sizeBytes === undefined
            ? { state: 'unjudged', why: `it is not hashed: more bytes than max-hash-bytes; ${facts.sizeBytes} bytes` }
            : { state: 'unjudged', why: 'its size is right; it is not hashed: more bytes than max-hash-bytes' };
    budget.left -= facts.sizeBytes;
    const answer = await files.digest(path, digest.name, pace.signal);
    if (!answer.known)
        return { state: 'unjudged', why: answer.detail };
    if (answer.value.toLowerCase() === digest.hex)
        return { state: 'same' };
    if (entry.isLegacyHash === true && holdsCarriageReturn(input, path))
        return {
            state: 'unjudged',
            why: 'its hash was made by DVC 2, which leaves carriage returns out; run dvc cache migrate, or add it again with DVC 3',
        };
    return { state: 'changed', expected: `${digest.name} ${digest.hex}`, actual: `${digest.name} ${answer.value}` };
}
function holdsCarriageReturn({ files }, path) {
    for (const piece of files.pieces(path))
        if (piece.includes(0x0d))
            return true;
    return false;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/dataset-integrity/dvc-manifest.js
var dvc_manifest = __webpack_require__(6520);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/dataset-integrity/manifest.js
var manifest = __webpack_require__(85322);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/dataset-integrity/read-manifest.js + 3 modules
var read_manifest = __webpack_require__(38789);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/dataset-integrity/check-manifest.js





async function checkManifest(input, manifestPath, entries, budget) {
    const checked = [];
    const isAsked = (path) => input.onlyPaths === undefined || input.onlyPaths.has(path) || input.onlyPaths.has(manifestPath);
    for (const entry of entries) {
        await input.pace.step();
        const path = pathOf(input, manifestPath, entry);
        if (path === undefined) {
            const why = 'its path is absolute or leads out of the repository, and is refused';
            checked.push({ entry, path: manifestPath, result: { state: 'unjudged', why: `${shown(entry.name)}: ${why}` } });
        }
        else if (entry.listing === undefined) {
            if (isAsked(path))
                checked.push({ entry, path, result: await checkEntry(input, path, entry, budget) });
        }
        else
            checked.push(...(await checkFolder(input, manifestPath, entry, path, entry.listing, budget)));
    }
    return checked;
}
async function checkFolder(input, manifestPath, entry, path, listing, budget) {
    const facts = input.files.facts(path);
    if (facts.kind === 'absent')
        return [{ entry, path, result: { state: 'absent' } }];
    for (const place of (0,dvc_manifest/* listingPlaces */.T8)(listing)) {
        const content = input.files.read(place, manifest/* MAX_MANIFEST_BYTES */.ZJ);
        const entries = content.kind === 'text' ? (0,dvc_manifest/* listedEntries */.yO)(content.text, entry, path) : undefined;
        if (entries !== undefined)
            return checkManifest(input, manifestPath, entries, budget);
    }
    return [{ entry, path, result: { state: 'unjudged', why: "the listing of this folder is not in DVC's cache; run dvc fetch" } }];
}
function pathOf({ files }, manifestPath, { name, folder = (0,read_manifest/* folderOf */.y)(manifestPath) }) {
    if (name.startsWith('/') || /^[A-Za-z]:[\\/]/.test(name) || name.includes('\0'))
        return undefined;
    const below = (0,plain_path/* plainPath */.s)(folder === '' ? name : `${folder}/${name}`);
    if (below !== undefined && files.facts(below).kind !== 'absent')
        return below;
    const atRoot = (0,plain_path/* plainPath */.s)(name);
    return atRoot !== undefined && atRoot !== below && files.facts(atRoot).kind === 'file' ? atRoot : below;
}
function shown(name) {
    return JSON.stringify(name.length > 120 ? `${name.slice(0, 120)}…` : name);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/dataset-integrity/dataset-integrity-rules.js
var dataset_integrity_rules = __webpack_require__(63343);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/signal-of.js
var signal_of = __webpack_require__(38828);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/dataset-integrity/dataset-signals.js

const GROUPED_FROM = 20;
const MAX_SHOWN = 50;
function dataSignals(rule, place, faults, verb) {
    if (faults.length < GROUPED_FROM)
        return faults.map((fault) => (0,signal_of/* signalOf */.o)(rule, 'L4', {
            artefact: { kind: 'dataset', path: fault.path },
            identity: [place, fault.path],
            message: `${fault.path} ${verb.one}: ${fault.expected} in ${place}, ${fault.actual} here`,
            expected: fault.expected,
            actual: fault.actual,
            evidence: [evidenceOf(place, fault)],
        }));
    return [
        (0,signal_of/* signalOf */.o)(rule, 'L4', {
            artefact: { kind: 'dataset', path: place },
            identity: ['many', place],
            message: `${faults.length} files of ${place} ${verb.many}, such as ${faults[0]?.path ?? ''}`,
            expected: 'what the manifest says',
            actual: `${faults.length} files ${verb.many}`,
            evidence: faults.slice(0, MAX_SHOWN).map((fault) => evidenceOf(place, fault)),
        }),
    ];
}
function evidenceOf(place, { path, line, actual }) {
    return { path: place, ...(line !== undefined && { line }), text: `${path}: ${actual}`.slice(0, 300) };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/dataset-integrity/find-manifests.js
var find_manifests = __webpack_require__(21491);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var paths_glob = __webpack_require__(14727);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/dataset-integrity/judge-absent.js


function judgeAbsent({ baseline, revisions }, manifestPath, checked) {
    const settings = baseline.sensors['dataset-integrity'];
    const optional = settings.optional.map((glob) => (0,paths_glob/* compileGlob */.SO)(glob));
    const absent = checked.filter(({ path, result }) => result.state === 'absent' && !optional.some((glob) => glob.matches(path)));
    if (absent.length === 0)
        return { missing: [], unjudged: [] };
    const isOthersHere = checked.some(({ result, entry }) => result.state !== 'absent' && result.state !== 'unjudged' && entry.isFetched !== true);
    const folders = settings.folders.map((folder) => `${folder.replace(/\/+$/, '')}/`);
    const doubtful = absent.filter(({ path }) => !folders.some((folder) => path.startsWith(folder)));
    const history = doubtful.length === 0 || isOthersHere ? undefined : revisions?.lastChanges(doubtful.slice(0, 1000).map(({ path }) => path));
    const tracked = history?.known === true ? history.value : new Map();
    const isMissing = ({ path, entry }) => folders.some((folder) => path.startsWith(folder)) || tracked.has(path) || (isOthersHere && entry.isFetched !== true);
    const missing = absent.filter(isMissing).map(({ path, entry: { line, digest } }) => ({
        path,
        expected: digest === undefined ? 'a file' : `${digest.name} ${digest.hex}`,
        actual: 'no such file',
        line,
    }));
    const open = absent.filter((each) => !isMissing(each));
    const [first] = open;
    if (first === undefined)
        return { missing, unjudged: [] };
    const remedy = first.entry.isFetched === true ? 'fetch it with dvc pull' : 'fetch the data before the sensor runs';
    return {
        missing,
        unjudged: [
            {
                path: manifestPath,
                reason: `${(0,age_words/* countWords */.rj)(open.length, 'file')} that it names, such as ${first.path.slice(0, 200)}, ${open.length === 1 ? 'is' : 'are'} not here; ${remedy}`,
            },
        ],
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/dataset-integrity/unfetched-pointers.js
var unfetched_pointers = __webpack_require__(41222);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/dataset-integrity/untracked-data.js



const MAX_FILES = 100_000;
const [, , UNTRACKED] = dataset_integrity_rules/* DATASET_INTEGRITY_RULE_TABLE */.L;
function untrackedData({ baseline, files, onlyPaths }, named) {
    const { folders, 'ignore-untracked': ignore } = baseline.sensors['dataset-integrity'];
    const ignored = ignore.map((glob) => (0,paths_glob/* compileGlob */.SO)(glob));
    const signals = [];
    const unjudged = [];
    let judged = 0;
    for (const folder of folders.map((each) => each.replace(/\/+$/, ''))) {
        if (files.facts(folder).kind !== 'folder') {
            unjudged.push({
                path: folder,
                reason: 'there is no such folder here; fetch the data before the sensor runs, or correct sensors.dataset-integrity.folders',
            });
            continue;
        }
        const { paths, cut } = files.find([`${escaped(folder)}/**`], MAX_FILES);
        if (cut)
            unjudged.push({ path: folder, reason: `only ${MAX_FILES} of its files are looked at` });
        const alone = paths.filter((path) => (onlyPaths?.has(path) ?? true) && !isNamed(path, named) && !ignored.some((glob) => glob.matches(path)));
        judged += paths.length;
        signals.push(...dataSignals(UNTRACKED, folder, alone.map((path) => ({ path, expected: 'a checksum in a manifest', actual: 'none' })), {
            one: 'is named by no manifest',
            many: 'are named by no manifest',
        }));
    }
    return { signals, unjudged, judged };
}
function isNamed(path, named) {
    if (named.has(path))
        return true;
    for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1))
        if (named.has(path.slice(0, cut)))
            return true;
    return false;
}
function escaped(path) {
    return path.replace(/[*?{}\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/dataset-integrity/read-dataset-integrity.js










const BASE = { sensor: 'dataset-integrity', layer: 'L4', unit: 'data files' };
const [MISSING, CHANGED] = dataset_integrity_rules/* DATASET_INTEGRITY_RULE_TABLE */.L;
async function readDatasetIntegrity(input) {
    const settings = input.baseline.sensors['dataset-integrity'];
    const budget = { left: settings['max-hash-bytes'] };
    const { paths, cut } = await (0,find_manifests/* findManifests */.k)(input, settings.manifests);
    const signals = [];
    const unjudged = cut ? [{ path: '.', reason: `only the first ${find_manifests/* MAX_MANIFESTS */.W} manifests are read` }] : [];
    const looked = [];
    const named = new Set(paths);
    let judged = 0;
    for (const path of paths) {
        const manifest = (0,read_manifest/* readManifest */.W)(input, path);
        looked.push({
            what: path,
            detail: manifest.ok ? `${manifest.form}, ${(0,age_words/* countWords */.rj)(manifest.entries.length, 'entry', 'entries')}` : manifest.why,
        });
        if (!manifest.ok) {
            unjudged.push({ path, reason: manifest.why });
            continue;
        }
        const { odd } = manifest;
        if (odd.length > 0)
            unjudged.push({
                path,
                reason: `${odd.slice(0, 5).join(', ')}${odd.length > 5 ? ` and ${odd.length - 5} more` : ''}: no path with a hash that can be checked`,
            });
        if (manifest.cut)
            unjudged.push({ path, reason: `only the first ${manifest.entries.length} entries are read` });
        const checked = await checkManifest(input, path, manifest.entries, budget);
        for (const each of checked)
            named.add(each.path);
        const absent = judgeAbsent(input, path, checked);
        const changed = checked.flatMap(({ entry: { line }, path: file, result }) => result.state === 'changed' ? [{ path: file, expected: result.expected, actual: result.actual, line }] : []);
        unjudged.push(...absent.unjudged, ...checked.flatMap(({ path: file, result }) => (result.state === 'unjudged' ? [{ path: file, reason: result.why }] : [])));
        judged += changed.length + absent.missing.length + checked.filter(({ result }) => result.state === 'same').length;
        signals.push(...dataSignals(MISSING, path, absent.missing, { one: 'is missing', many: 'are missing' }));
        signals.push(...dataSignals(CHANGED, path, changed, { one: 'has changed', many: 'have changed' }));
    }
    const untracked = untrackedData(input, named);
    return (0,reading_draft/* readingOf */.MU)({
        ...BASE,
        judged: judged + untracked.judged,
        signals: [...signals, ...untracked.signals],
        unjudged: [...unjudged, ...untracked.unjudged, ...(await (0,unfetched_pointers/* unfetchedPointers */.$)(input))],
        looked,
    });
}


/***/ }),

/***/ 38789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ folderOf),
  W: () => (/* binding */ readManifest)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/what-is-there.js
var what_is_there = __webpack_require__(44334);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/dataset-integrity/manifest.js
var manifest = __webpack_require__(85322);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/dataset-integrity/checksum-lines.js

const GNU = /^(\\?)([0-9A-Fa-f]{32,128}) [ *](.+)$/s;
const BSD = /^(\\?)(MD5|SHA1|SHA256|SHA512) \((.+)\) = ([0-9A-Fa-f]{32,128})$/s;
const ENDING = /\.(?:md5|md5sum|sha1|sha256|sha256sum|sha512|sha512sum)$/i;
function checksumLines(text, path) {
    const lines = text.replace(/^\uFEFF/, '').split('\n');
    const alone = (0,manifest/* digestOf */.ol)(text.trim());
    if (alone !== undefined && ENDING.test(path)) {
        const name = path.slice(path.lastIndexOf('/') + 1).replace(ENDING, '');
        return { ok: true, form: 'a hash', entries: [{ name, digest: alone, line: 1 }], odd: [], cut: false };
    }
    const entries = [];
    const odd = [];
    for (const [at, raw] of lines.entries()) {
        const line = raw.replace(/\r$/, '');
        if (line.trim() === '' || /^\s*[#;]/.test(line))
            continue;
        if (entries.length === manifest/* MAX_ENTRIES */.Sd)
            return { ok: true, form: 'checksums', entries, odd, cut: true };
        const entry = entryOf(line);
        if (entry === undefined)
            odd.push(`line ${at + 1}`);
        else if (entry.name !== '-')
            entries.push({ ...entry, line: at + 1 });
    }
    return entries.length === 0
        ? { ok: false, why: 'no line of it is a checksum and a name' }
        : { ok: true, form: 'checksums', entries, odd, cut: false };
}
function entryOf(line) {
    const bsd = BSD.exec(line);
    if (bsd !== null) {
        const [, mark = '', algorithm = '', name = '', hash = ''] = bsd;
        const digest = (0,manifest/* digestOf */.ol)(hash, algorithm.toLowerCase());
        return digest === undefined ? undefined : { name: plain(mark, name), digest };
    }
    const [, mark = '', hash = '', name = ''] = GNU.exec(line) ?? [];
    const digest = (0,manifest/* digestOf */.ol)(hash);
    return digest === undefined ? undefined : { name: plain(mark, name), digest };
}
function plain(mark, name) {
    return mark === '' ? name : name.replace(/\\([nr\\])/g, (_whole, char) => (char === 'n' ? '\n' : char === 'r' ? '\r' : '\\'));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/dataset-integrity/dvc-manifest.js
var dvc_manifest = __webpack_require__(6520);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/work-files.js
const DIGESTS = ['md5', 'sha1', 'sha256', 'sha512'];

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/json-value.js
var json_value = __webpack_require__(86939);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/dataset-integrity/json-manifest.js



function jsonManifest(source) {
    let document;
    try {
        document = JSON.parse(source.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        return { ok: false, why: `it is no JSON: ${error.message.slice(0, 200)}` };
    }
    const held = (0,json_value/* isObject */.Gv)(document) && ((0,json_value/* isObject */.Gv)(document['files']) || Array.isArray(document['files'])) ? document['files'] : document;
    const pairs = Array.isArray(held)
        ? held.map((each) => [(0,json_value/* isObject */.Gv)(each) ? ((0,json_value/* text */.Qq)(each['path']) ?? (0,json_value/* text */.Qq)(each['name'])) : undefined, each])
        : (0,json_value/* isObject */.Gv)(held)
            ? Object.entries(held)
            : [];
    const entries = [];
    const odd = [];
    for (const [name, value] of pairs.slice(0, manifest/* MAX_ENTRIES */.Sd)) {
        const told = (0,json_value/* isObject */.Gv)(value) ? toldBy(value) : { digest: hashOf(value) };
        if (name === undefined || (told.digest === undefined && told.sizeBytes === undefined))
            odd.push(name ?? 'an entry without a path');
        else
            entries.push({
                name,
                ...(told.digest !== undefined && { digest: told.digest }),
                ...(told.sizeBytes !== undefined && { sizeBytes: told.sizeBytes }),
            });
    }
    if (entries.length === 0)
        return { ok: false, why: 'it holds no path with a hash' };
    return { ok: true, form: 'JSON', entries, odd, cut: pairs.length > manifest/* MAX_ENTRIES */.Sd };
}
function toldBy(value) {
    const named = DIGESTS.flatMap((name) => hashOf(value[name], name) ?? [])[0];
    const digest = named ?? hashOf(value['hash']) ?? hashOf(value['checksum']) ?? hashOf(value['digest']);
    return { digest, sizeBytes: (0,json_value/* number */.ai)(value['size']) ?? (0,json_value/* number */.ai)(value['bytes']) };
}
function hashOf(value, name) {
    return typeof value === 'string' ? (0,manifest/* digestOf */.ol)(value.trim().replace(/^(?:md5|sha-?1|sha-?256|sha-?512)[:=]/i, ''), name) : undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/dataset-integrity/read-manifest.js





function readManifest({ files }, path) {
    const content = files.read(path, manifest/* MAX_MANIFEST_BYTES */.ZJ);
    if (content.kind === 'too-large')
        return { ok: false, why: `it is larger than ${manifest/* MAX_MANIFEST_BYTES */.ZJ / 1_048_576} MB` };
    if (content.kind !== 'text')
        return { ok: false, why: (0,what_is_there/* whatIsThere */.x)(content) };
    const base = path.slice(path.lastIndexOf('/') + 1);
    const folder = folderOf(path);
    if (base === 'dvc.lock')
        return (0,dvc_manifest/* dvcLock */.ZD)(content.text, folder, () => {
            const pipeline = files.read(folder === '' ? 'dvc.yaml' : `${folder}/dvc.yaml`, manifest/* MAX_MANIFEST_BYTES */.ZJ);
            return pipeline.kind === 'text' ? pipeline.text : undefined;
        });
    if (base.endsWith('.dvc'))
        return (0,dvc_manifest/* dvcFile */.mF)(content.text, folder);
    return base.endsWith('.json') ? jsonManifest(content.text) : checksumLines(content.text, path);
}
function folderOf(path) {
    const cut = path.lastIndexOf('/');
    return cut === -1 ? '' : path.slice(0, cut);
}


/***/ }),

/***/ 41222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unfetchedPointers)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14727);
/* harmony import */ var _lfs_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7648);
/* harmony import */ var _read_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38789);



const MAX_ATTRIBUTES_BYTES = 262_144;
const MAX_ASKED = 5000;
async function unfetchedPointers({ tree, files, pace }) {
    const attributes = tree.list().filter((path) => path === '.gitattributes' || path.endsWith('/.gitattributes'));
    const globs = attributes.slice(0, 500).flatMap((path) => lfsGlobs(path));
    if (globs.length === 0)
        return [];
    const pointers = [];
    let asked = 0;
    for (const path of tree.list()) {
        await pace.step();
        if (asked === MAX_ASKED)
            break;
        if (!globs.some((glob) => glob.matches(path)))
            continue;
        asked += 1;
        const facts = files.facts(path);
        if (facts.kind === 'file' && facts.sizeBytes <= _lfs_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_POINTER_BYTES */ .l && (0,_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .lfsPointer */ .F)(files, path) !== undefined)
            pointers.push(path);
    }
    const [first] = pointers;
    if (first === undefined)
        return [];
    const others = pointers.length === 1 ? '' : ` and ${pointers.length - 1} more files`;
    return [{ path: first, reason: `the data of this file${others} is not fetched, Git LFS pointers are in its place; run git lfs pull` }];
    function lfsGlobs(path) {
        const content = tree.read(path, MAX_ATTRIBUTES_BYTES);
        if (content.kind !== 'text')
            return [];
        const folder = (0,_read_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .y)(path);
        return content.text.split('\n').flatMap((line) => {
            const [pattern = '', ...values] = line.trim().split(/\s+/);
            if (pattern.startsWith('#') || pattern.startsWith('"') || !values.includes('filter=lfs'))
                return [];
            const inside = pattern.includes('/') ? pattern.replace(/^\//, '') : `**/${pattern}`;
            try {
                return [(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .compileGlob */ .SO)(folder === '' ? inside : `${folder}/${inside}`)];
            }
            catch {
                return [];
            }
        });
    }
}


/***/ }),

/***/ 74336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unknownReading),
/* harmony export */   MU: () => (/* binding */ readingOf)
/* harmony export */ });
/* unused harmony export MAX_SIGNALS */
const MAX_SIGNALS = 2000;
const MAX_NAMED = 1000;
function readingOf({ sensor, layer, unit, judged, signals, unjudged = [], looked = [] }) {
    const kept = signals.slice(0, MAX_SIGNALS);
    const cut = signals.length - kept.length;
    const open = unjudged.slice(0, MAX_NAMED);
    const unnamed = unjudged.length - open.length;
    const scope = {
        unit,
        judged,
        unjudged: [
            ...open,
            ...(unnamed > 0 ? [{ path: '.', reason: `${unnamed} more are not named here` }] : []),
            ...(cut > 0 ? [{ path: '.', reason: `${cut} more signals are not listed: ${MAX_SIGNALS} are the most` }] : []),
        ],
    };
    const base = { sensor, layer, ...(looked.length > 0 && { looked: looked.slice(0, MAX_NAMED) }) };
    return kept.length === 0 ? { ...base, outcome: 'clear', scope } : { ...base, outcome: 'signals', scope, signals: kept };
}
function unknownReading({ sensor, layer, looked = [] }, reason, detail) {
    return { sensor, layer, ...(looked.length > 0 && { looked: looked.slice(0, MAX_NAMED) }), outcome: 'unknown', reason, detail };
}


/***/ }),

/***/ 38828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ signalOf)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75699);

function signalOf(rule, layer, draft) {
    const { artefact, identity, message, expected, actual, evidence = [], help = rule.help, impact = rule.impact, playbook, fix, pedantic, } = draft;
    return {
        id: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(rule.sensor, rule.id, identity),
        sensor: rule.sensor,
        rule: rule.id,
        layer,
        condition: rule.condition,
        impact,
        artefact,
        message,
        expected,
        actual,
        evidence,
        help,
        ...(playbook !== undefined && { playbook }),
        ...(fix !== undefined && { fix }),
        ...(pedantic !== undefined && { pedantic }),
    };
}


/***/ }),

/***/ 64931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   Yw: () => (/* binding */ dayWords),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   rj: () => (/* binding */ countWords)
/* harmony export */ });
const DAY_MS = 86_400_000;
function daysBetween(from, to) {
    return Math.floor((to - from) / DAY_MS);
}
function dayWords(count) {
    return `${count} day${count === 1 ? '' : 's'}`;
}
function dayOf(instant) {
    return new Date(instant).toISOString().slice(0, 10);
}
function countWords(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
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

/***/ 61542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ plainPath)
/* harmony export */ });
function plainPath(written) {
    if (written.startsWith('/') || /^[A-Za-z]:/.test(written))
        return undefined;
    const parts = [];
    for (const part of written.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.length === 0 ? undefined : parts.join('/');
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


/***/ }),

/***/ 86939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ position),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
const MAX_POSITION = 2 ** 31 - 1;
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function object(value) {
    return isObject(value) ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function text(value) {
    return typeof value === 'string' ? value : undefined;
}
function position(value) {
    const read = number(value);
    return read !== undefined && Number.isInteger(read) && read > 0 && read <= MAX_POSITION ? read : undefined;
}
function number(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}


/***/ })

};
