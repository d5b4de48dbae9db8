export const id = 7901;
export const ids = [7901];
export const modules = {

/***/ 77901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dataReady: () => (/* binding */ dataReady)
/* harmony export */ });
/* harmony import */ var _find_manifests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21491);
/* harmony import */ var _unfetched_pointers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41222);


async function dataReady(input) {
    const { folders, manifests } = input.baseline.sensors['dataset-integrity'];
    const declared = folders[0] ?? (await (0,_find_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .findManifests */ .k)(input, manifests)).paths[0] ?? (await (0,_unfetched_pointers_js__WEBPACK_IMPORTED_MODULE_1__/* .unfetchedPointers */ .$)(input))[0]?.path;
    return declared === undefined
        ? { ready: true, by: 'no checksum manifest, no DVC file and no pointer of Git LFS', empty: true }
        : { ready: true, by: declared };
}


/***/ }),

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
