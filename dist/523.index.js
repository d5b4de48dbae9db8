export const id = 523;
export const ids = [523];
export const modules = {

/***/ 30523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readEmbeddingIndex: () => (/* binding */ readEmbeddingIndex)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/run-instant.js
var run_instant = __webpack_require__(42661);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/reading-draft.js
var reading_draft = __webpack_require__(74336);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/embedding-index/embedding-index.js
var embedding_index = __webpack_require__(35017);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/age-words.js
var age_words = __webpack_require__(64931);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/instant-of.js
var instant_of = __webpack_require__(23959);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/what-is-there.js
var what_is_there = __webpack_require__(44334);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/json-value.js
var json_value = __webpack_require__(86939);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/embedding-index/index-metadata.js




const FUTURE_TOLERANCE_MS = 14 * 3_600_000;
function indexMetadata(content, now) {
    if (content.kind !== 'text')
        return { ok: false, why: (0,what_is_there/* whatIsThere */.x)(content) };
    const document = parsed(content.text);
    if (!(0,json_value/* isObject */.Gv)(document))
        return { ok: false, why: 'it is no JSON object' };
    const generatedAt = (0,instant_of/* instantOf */.B)(document['generated_at']);
    if (generatedAt === undefined)
        return { ok: false, why: document['generated_at'] === undefined ? 'it has no generated_at' : 'its generated_at is no time' };
    if (generatedAt > now + FUTURE_TOLERANCE_MS)
        return { ok: false, why: `its generated_at is of the future: ${(0,age_words/* dayOf */.kb)(generatedAt)}` };
    const model = (0,json_value/* text */.Qq)(document['model'])?.trim();
    const dim = (0,json_value/* number */.ai)(document['dim']);
    const chunks = (0,json_value/* number */.ai)(document['chunk_count']);
    const odd = [
        ...(document['model'] !== undefined && (model === undefined || model === '') ? ['model is no text'] : []),
        ...(document['dim'] !== undefined && !isCount(dim, 1) ? ['dim is no whole number above 0'] : []),
        ...(document['chunk_count'] !== undefined && !isCount(chunks, 0) ? ['chunk_count is no whole number'] : []),
    ];
    if (odd.length > 0)
        return { ok: false, why: `its ${odd.join(', its ')}` };
    return { ok: true, metadata: { generatedAt, model, dim, chunks } };
}
function isCount(value, from) {
    return value !== undefined && Number.isInteger(value) && value >= from;
}
function parsed(source) {
    try {
        return JSON.parse(source.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/signal-of.js
var signal_of = __webpack_require__(38828);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/embedding-index/behind-sources.js
function sourcesState({ revisions }, metadata, sources, generatedAt) {
    if (revisions === undefined)
        return { state: 'unknown', why: 'whether the sources changed since: there is no git history here' };
    const last = revisions.lastChange(sources);
    if (!last.known)
        return { state: 'unknown', why: `whether the sources changed since: ${last.detail}` };
    if (last.value === undefined)
        return { state: 'unknown', why: `no commit ever changed the sources ${sources.slice(0, 5).join(', ')}; correct their paths` };
    if (Date.parse(last.value.at) <= generatedAt)
        return { state: 'same' };
    const own = revisions.lastChange([metadata]);
    return own.known && own.value?.commit === last.value.commit ? { state: 'same' } : { state: 'changed', change: last.value };
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./lib/staged/node_modules/yaml/browser/index.js + 71 modules
var browser = __webpack_require__(66889);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/value-at.js
var value_at = __webpack_require__(64279);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/embedding-index/configured-index.js




const MAX_BYTES = 524_288;
function configuredIndex({ files }, { model, dim, configuration }) {
    const own = { ...(model !== undefined && { model }), ...(dim !== undefined && { dim }) };
    if (configuration === undefined)
        return { ...own, where: 'the baseline', problems: [] };
    const { file } = configuration;
    const content = files.read(file, MAX_BYTES);
    if (content.kind !== 'text')
        return {
            ...own,
            where: 'the baseline',
            problems: [`the configuration ${file}: ${(0,what_is_there/* whatIsThere */.x)(content)}`],
        };
    let document;
    try {
        document = configured_index_parsed(file, content.text);
    }
    catch {
        return { ...own, where: 'the baseline', problems: [`the configuration ${file} cannot be parsed`] };
    }
    const found = { ...own };
    const problems = [];
    const modelKey = configuration['model-key'];
    if (modelKey !== undefined && model === undefined) {
        const value = (0,value_at/* valueAt */.f)(document, modelKey);
        if (typeof value === 'string' && value.trim() !== '')
            found.model = value.trim();
        else
            problems.push(`${file} has no text at ${modelKey}`);
    }
    const dimKey = configuration['dim-key'];
    if (dimKey !== undefined && dim === undefined) {
        const value = Number((0,value_at/* valueAt */.f)(document, dimKey) ?? Number.NaN);
        if (Number.isInteger(value) && value > 0)
            found.dim = value;
        else
            problems.push(`${file} has no whole number at ${dimKey}`);
    }
    return { ...found, where: file, problems };
}
function configured_index_parsed(file, text) {
    if (file.endsWith('.toml'))
        return (0,dist/* parse */.qg)(text);
    return file.endsWith('.json') ? JSON.parse(text) : (0,browser/* parse */.qg)(text, { logLevel: 'error' });
}
function isSameModel(a, b) {
    return a === b || a.endsWith(`/${b}`) || b.endsWith(`/${a}`);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/embedding-index/embedding-index-rules.js
var embedding_index_rules = __webpack_require__(92171);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/embedding-index/judge-index.js





const PLAYBOOK = 'SAR-003';
const COMMIT_LENGTH = 12;
function indexSignal(id, { metadata, name = metadata }, message, expected, actual) {
    const rule = embedding_index_rules/* EMBEDDING_INDEX_RULE_TABLE */.P.find((each) => each.id === id) ?? embedding_index_rules/* EMBEDDING_INDEX_RULE_TABLE */.P[0];
    return (0,signal_of/* signalOf */.o)(rule, 'L4', {
        artefact: { kind: 'index', path: metadata, name },
        identity: [metadata],
        message: `the embedding index ${name} ${message}`,
        expected,
        actual,
        playbook: PLAYBOOK,
    });
}
function judgeIndex(input, index, metadata, now) {
    const behind = behindSources(input, index, metadata);
    const shape = misconfigured(input, index, metadata);
    return {
        signals: [...expired(input, index, metadata, now), ...behind.signals, ...shape.signals, ...collapsed(input, index, metadata)],
        unjudged: [...behind.unjudged, ...shape.unjudged, ...uncounted(index, metadata)],
    };
}
function expired({ baseline }, index, { generatedAt }, now) {
    const limit = index['max-age-days'] ?? baseline.sensors['embedding-index']['max-age-days'];
    const days = (0,age_words/* daysBetween */.YM)(generatedAt, now);
    if (now - generatedAt <= limit * 86_400_000)
        return [];
    const actual = `built ${(0,age_words/* dayOf */.kb)(generatedAt)}, ${(0,age_words/* dayWords */.Yw)(days)} ago`;
    return [
        indexSignal('index-expired', index, `was ${actual}; ${(0,age_words/* dayWords */.Yw)(limit)} are allowed`, `built in the last ${(0,age_words/* dayWords */.Yw)(limit)}`, actual),
    ];
}
function behindSources(input, index, { generatedAt }) {
    if (index.sources === undefined)
        return { signals: [], unjudged: [] };
    const sources = sourcesState(input, index.metadata, index.sources, generatedAt);
    if (sources.state === 'unknown')
        return { signals: [], unjudged: [{ path: index.metadata, reason: sources.why }] };
    if (sources.state === 'same')
        return { signals: [], unjudged: [] };
    const { commit, at } = sources.change;
    const built = new Date(generatedAt).toISOString();
    const actual = `sources changed ${at} in ${commit.slice(0, COMMIT_LENGTH)}, the index is of ${built}`;
    return {
        signals: [
            indexSignal('index-behind-sources', index, `does not have the last change of its sources: ${actual}`, 'built after the last change of its sources', actual),
        ],
        unjudged: [],
    };
}
function misconfigured(input, index, { model, dim }) {
    const wanted = configuredIndex(input, index);
    const lacks = [
        ...(wanted.model !== undefined && model === undefined ? ['the metadata does not tell its model'] : []),
        ...(wanted.dim !== undefined && dim === undefined ? ['the metadata does not tell its dim'] : []),
    ];
    const differing = [
        ...(wanted.model !== undefined && model !== undefined && !isSameModel(wanted.model, model)
            ? [{ expected: `model ${wanted.model}`, actual: `model ${model}` }]
            : []),
        ...(wanted.dim !== undefined && dim !== undefined && wanted.dim !== dim
            ? [{ expected: `dimension ${wanted.dim}`, actual: `dimension ${dim}` }]
            : []),
    ];
    const expected = differing.map((each) => each.expected).join(', ');
    const actual = differing.map((each) => each.actual).join(', ');
    return {
        signals: differing.length === 0
            ? []
            : [indexSignal('index-misconfigured', index, `has ${actual}; ${wanted.where} says ${expected}`, expected, actual)],
        unjudged: [...wanted.problems, ...lacks].map((reason) => ({ path: index.metadata, reason })),
    };
}
function collapsed({ baseline }, index, { chunks }) {
    const minimum = index['min-chunks'];
    const previous = index['previous-chunks'];
    const drop = baseline.sensors['embedding-index']['max-drop-percent'];
    const least = Math.max(minimum ?? 0, previous === undefined ? 0 : Math.ceil(previous * (1 - drop / 100)));
    if (chunks === undefined || chunks >= Math.max(least, 1))
        return [];
    const from = previous === undefined ? '' : ` of ${previous} that it had`;
    return [
        indexSignal('index-collapsed', index, `has ${chunks} chunks${from}; ${Math.max(least, 1)} are the least`, `at least ${Math.max(least, 1)} chunks`, `${chunks} chunks`),
    ];
}
function uncounted(index, { chunks }) {
    const isAsked = index['min-chunks'] !== undefined || index['previous-chunks'] !== undefined;
    return isAsked && chunks === undefined ? [{ path: index.metadata, reason: 'the metadata does not tell its chunk_count' }] : [];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/embedding-index/read-embedding-index.js





const BASE = { sensor: 'embedding-index', layer: 'L4', unit: 'indexes' };
const read_embedding_index_MAX_BYTES = 1_048_576;
async function readEmbeddingIndex(input) {
    const readiness = await embedding_index/* embeddingIndex */.m.ready?.(input);
    if (readiness?.ready === false)
        return (0,reading_draft/* unknownReading */.$)(BASE, readiness.reason, readiness.detail);
    const now = (0,run_instant/* runInstant */.j)(input);
    const signals = [];
    const unjudged = [];
    const looked = [];
    for (const index of indexesOf(input)) {
        await input.pace.step();
        const { metadata: path } = index;
        const content = input.files.read(path, read_embedding_index_MAX_BYTES);
        looked.push({ what: path, detail: content.kind === 'text' ? `metadata, ${content.sizeBytes} bytes` : content.kind });
        if (content.kind === 'absent') {
            signals.push(indexSignal('index-missing', index, `is missing: ${path} is not there`, `metadata at ${path}`, 'no such file'));
            continue;
        }
        const read = indexMetadata(content, now);
        if (!read.ok) {
            signals.push(indexSignal('index-unreadable', index, `has metadata that cannot be used: ${read.why}`, 'a JSON object with generated_at, model, dim, chunk_count', read.why));
            continue;
        }
        const verdict = judgeIndex(input, index, read.metadata, now);
        signals.push(...verdict.signals);
        unjudged.push(...verdict.unjudged);
    }
    return (0,reading_draft/* readingOf */.MU)({ ...BASE, judged: looked.length, signals, unjudged, looked });
}
function indexesOf({ baseline, files, onlyPaths }) {
    const { indexes, 'known-metadata': known } = baseline.sensors['embedding-index'];
    const declared = new Set(indexes.map(({ metadata }) => metadata));
    const found = known.filter((path) => !declared.has(path) && files.facts(path).kind === 'file').map((metadata) => ({ metadata }));
    return [...indexes, ...found].filter(({ metadata }) => onlyPaths?.has(metadata) ?? true);
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

/***/ 23959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ instantOf)
/* harmony export */ });
const JULIAN_UNIX_EPOCH = 2_440_587.5;
const DAY_MS = 86_400_000;
const FIRST_JULIAN_DAY = 1_721_059.5;
const LAST_JULIAN_DAY = 5_373_484.5;
const MAX_MS = 253_402_300_800_000;
const MILLISECONDS_FROM = 1e11;
const MICROSECONDS_FROM = 1e14;
const NANOSECONDS_FROM = 1e17;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s?(Z|UTC|[+-]\d{2}(?::?\d{2})?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;
function instantOf(value) {
    if (typeof value === 'bigint')
        return ofNumber(Number(value));
    if (typeof value === 'number')
        return ofNumber(value);
    if (typeof value !== 'string' || value.length > 100)
        return undefined;
    const text = value.trim();
    if (/^-?\d+(?:\.\d+)?$/.test(text))
        return ofNumber(Number(text));
    const match = ISO.exec(text) ?? COMPACT.exec(text);
    if (match === null)
        return undefined;
    const [, year = '', month = '', day = '', hour = '0', minute = '0', second = '0', fraction = '', zone = 'Z'] = match;
    return ofParts([year, month, day, hour, minute, second].map(Number), fraction, zone);
}
function ofNumber(value) {
    if (!Number.isFinite(value) || value <= 0)
        return undefined;
    if (value >= FIRST_JULIAN_DAY && value <= LAST_JULIAN_DAY)
        return within(Math.round((value - JULIAN_UNIX_EPOCH) * DAY_MS));
    if (value >= NANOSECONDS_FROM)
        return within(Math.floor(value / 1e6));
    if (value >= MICROSECONDS_FROM)
        return within(Math.floor(value / 1e3));
    return within(Math.floor(value >= MILLISECONDS_FROM ? value : value * 1000));
}
function ofParts(parts, fraction, zone) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
    if (hour > 24 || minute > 59 || second > 60 || month < 1 || month > 12 || day < 1)
        return undefined;
    const midnight = Date.UTC(year, month - 1, day);
    const date = new Date(midnight);
    if (date.getUTCDate() !== day || date.getUTCFullYear() !== year)
        return undefined;
    const offset = offsetMinutes(zone);
    if (offset === undefined)
        return undefined;
    const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3));
    return within(midnight + ((hour * 60 + minute - offset) * 60 + second) * 1000 + milliseconds);
}
function offsetMinutes(zone) {
    if (!/^[+-]/.test(zone))
        return 0;
    const digits = zone.slice(1).replace(':', '');
    const hours = Number(digits.slice(0, 2));
    const minutes = Number(digits.slice(2) || '0');
    if (hours > 14 || minutes > 59)
        return undefined;
    return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
function within(milliseconds) {
    return Math.abs(milliseconds) < MAX_MS ? milliseconds : undefined;
}


/***/ }),

/***/ 42661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ runInstant)
/* harmony export */ });
function runInstant({ now, asOf }) {
    return Date.parse(now ?? `${asOf}T00:00:00.000Z`);
}


/***/ }),

/***/ 64279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var _reports_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86939);

function valueAt(value, path) {
    if ((0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.hasOwn(value, path))
        return value[path];
    let at = value;
    for (const key of path.split('.')) {
        if (!(0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(at) || !Object.hasOwn(at, key))
            return undefined;
        at = at[key];
    }
    return at;
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
