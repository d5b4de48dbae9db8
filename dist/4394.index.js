export const id = 4394;
export const ids = [4394];
export const modules = {

/***/ 17470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ quoteIdentifier)
/* harmony export */ });
function quoteIdentifier(name) {
    return `"${name.replaceAll('"', '""')}"`;
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

/***/ 94394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readKnowledgeGraph: () => (/* binding */ readKnowledgeGraph)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/age-words.js
var age_words = __webpack_require__(64931);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/record.js
var record = __webpack_require__(23691);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/store-reading.js
var store_reading = __webpack_require__(77980);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/reading-draft.js
var reading_draft = __webpack_require__(74336);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/named-path/repository-names.js
var repository_names = __webpack_require__(78904);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/signal-of.js
var signal_of = __webpack_require__(38828);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/knowledge-graph/graph-signals.js


const MAX_SHOWN = 10;
const GROUPED_FROM = 40;
function graphSignals(rule, graph, missing, words) {
    if (missing.length < GROUPED_FROM)
        return missing.map((each) => signalOfThing(rule, graph, each, words));
    const ends = missing.flatMap((each) => each.ends.slice(0, 1));
    return [
        (0,signal_of/* signalOf */.o)(rule, 'L5', {
            artefact: { kind: 'edge', path: graph.path, name: graph.name },
            identity: ['many', graph.path],
            message: `the knowledge graph ${graph.name} names ${missing.length} things that are gone, such as ${words.noun} ${missing[0]?.what ?? ''}; build it again`,
            expected: words.expected,
            actual: `${missing.length} are gone`,
            evidence: missing
                .slice(0, MAX_SHOWN * 5)
                .map((each, at) => evidenceOf(ends[at] ?? { text: '', where: each.what, path: graph.path }, each.what)),
            playbook: 'SAR-005',
        }),
    ];
}
function signalOfThing(rule, graph, { what, ends, hint }, { noun, expected, lack }) {
    const [first] = ends;
    return (0,signal_of/* signalOf */.o)(rule, 'L5', {
        artefact: { kind: 'edge', path: first?.path ?? graph.path, name: what, ...(first?.line !== undefined && { line: first.line }) },
        identity: [graph.path, what],
        message: `the knowledge graph ${graph.name} names ${noun} ${what}, ${lack}${hint} (${(0,age_words/* countWords */.rj)(ends.length, 'place')})`,
        expected,
        actual: `${what} is gone${hint}`,
        evidence: ends.slice(0, MAX_SHOWN).map((end) => evidenceOf(end, end.where)),
        playbook: 'SAR-005',
    });
}
function evidenceOf({ path, line }, text) {
    return { path, ...(line !== undefined && { line }), text: text.slice(0, 300) };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/knowledge-graph/knowledge-graph.js
var knowledge_graph = __webpack_require__(27830);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/knowledge-graph/knowledge-graph-rules.js
var knowledge_graph_rules = __webpack_require__(74268);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/named-path/holds-word.js
function holdsWord(text, word) {
    if (word === '')
        return false;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (!isNamePart(text[at - 1]) && !isNamePart(text[at + word.length]))
            return true;
    }
    return false;
}
function isNamePart(char) {
    return char !== undefined && /[\p{L}\p{N}_$]/u.test(char);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/plain-path.js
var plain_path = __webpack_require__(61542);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/knowledge-graph/endpoint.js

const MAX_LENGTH = 1000;
const EXTENSION = /\.(?:py|pyi|ipynb|ts|tsx|mts|cts|js|jsx|mjs|cjs|go|rs|java|kt|kts|scala|rb|php|cs|fs|swift|c|h|cc|cpp|hpp|cu|sh|bash|ps1|sql|md|mdx|rst|txt|ya?ml|toml|json|jsonl|ini|cfg|html|css|scss|vue|svelte|proto|tf|ex|exs|erl|hs|lua|r|jl|dart)$/i;
function endpointOf(written, names) {
    if (written.length > MAX_LENGTH || /[\s*?<>{}|"'`$]/.test(written.trim()))
        return undefined;
    const text = written
        .trim()
        .replaceAll('\\', '/')
        .replace(/^(?:file|path|module):(?!\/\/)/i, '');
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || /^(?:~|@|#|www\.|mailto:)/i.test(text))
        return undefined;
    const { path: raw, symbol } = divided(text);
    const path = (0,plain_path/* plainPath */.s)(raw);
    if (path === undefined)
        return undefined;
    const [first = ''] = path.split('/');
    const isPath = names.has(path) || EXTENSION.test(path) || (path.includes('/') && names.isFolder(first) && /\.[A-Za-z0-9]{1,10}$/.test(path));
    if (!isPath)
        return undefined;
    return { path, ...(symbol !== undefined && { symbol }) };
}
function divided(text) {
    const cut = /^([^#]*?)(?:#|::)(.+)$/.exec(text);
    const [, path = text, rest] = cut ?? [];
    const bare = path.replace(/(?::\d+){1,2}(?:-\d+)?$/, '');
    if (rest === undefined || /^L\d+(?:-L?\d+)?$/i.test(rest))
        return { path: bare };
    const symbol = rest
        .split(/::|[.#/]/)
        .findLast((part) => part !== '')
        ?.replace(/\(.*\)?$/, '');
    if (symbol === undefined || !/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(symbol) || /\.(?:md|mdx|rst|html|txt)$/i.test(bare))
        return { path: bare };
    return { path: bare, symbol };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/knowledge-graph/missing-ends.js


const MAX_SOURCE_BYTES = 2_097_152;
const MAX_SOURCES = 5000;
async function missingEnds({ tree, pace }, { ids, places, nodes }, names) {
    const files = new Map();
    const symbols = new Map();
    let judged = 0;
    for (const end of places) {
        await pace.step();
        const endpoint = endpointOf(end.text, names);
        if (endpoint === undefined)
            continue;
        judged += 1;
        const { path, symbol } = endpoint;
        if (!names.has(path))
            push(files, path, end);
        else if (symbol !== undefined && names.isFile(path)) {
            const key = `${path}\0${symbol}`;
            const same = symbols.get(key);
            if (same === undefined)
                symbols.set(key, { path, symbol, ends: [end] });
            else
                same.ends.push(end);
        }
    }
    const dangling = new Map();
    if (nodes !== undefined)
        for (const end of ids)
            if (!nodes.has(end.text))
                push(dangling, end.text, end);
    const sought = await missingSymbols([...symbols.values()]);
    return {
        files: [...files].map(([path, ends]) => ({ what: path, ends, hint: movedHint(names.movedTo(path)) })),
        symbols: sought.missing,
        nodes: [...dangling].map(([id, ends]) => ({ what: id.slice(0, 200), ends, hint: '' })),
        judged: judged + ids.length,
        unsought: sought.unsought,
    };
    async function missingSymbols(asked) {
        const texts = new Map();
        const missing = [];
        let unsought = 0;
        for (const { path, symbol, ends } of asked) {
            await pace.step();
            if (!texts.has(path) && texts.size === MAX_SOURCES) {
                unsought += 1;
                continue;
            }
            if (!texts.has(path)) {
                const content = tree.read(path, MAX_SOURCE_BYTES);
                texts.set(path, content.kind === 'text' ? content.text : undefined);
            }
            const text = texts.get(path);
            if (text === undefined)
                unsought += 1;
            else if (!holdsWord(text, symbol))
                missing.push({ what: `${path}#${symbol}`, ends, hint: '' });
        }
        return { missing, unsought };
    }
}
function movedHint(path) {
    return path === undefined ? '' : `; a file of that name is now ${path}`;
}
function push(map, key, end) {
    const same = map.get(key);
    if (same === undefined)
        map.set(key, [end]);
    else
        same.push(end);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/read-records.js + 2 modules
var read_records = __webpack_require__(12350);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/knowledge-graph/read-graph.js

async function readGraph(input, settings) {
    const { fields, kinds, nodes } = settings;
    const edgeFields = [fields.from, fields.to, ...(fields.kind === undefined ? [] : [fields.kind])];
    const edges = await (0,read_records/* readRecords */.T)(input, settings, [...new Set(edgeFields)]);
    if (!edges.ok)
        return edges;
    const nodeFields = nodes === undefined ? [] : [nodes.fields.id, ...(nodes.fields.file === undefined ? [] : [nodes.fields.file])];
    const held = nodes === undefined ? undefined : await (0,read_records/* readRecords */.T)(input, { path: nodes.path ?? settings.path, table: nodes.table }, nodeFields);
    if (held?.ok === false)
        return { ...held, why: `nodes: ${held.why}` };
    const ends = [];
    let judged = 0;
    for (const record of edges.records) {
        await input.pace.step();
        const from = textOf(record.value(fields.from));
        const to = textOf(record.value(fields.to));
        const kind = fields.kind === undefined ? undefined : textOf(record.value(fields.kind));
        if (kinds !== undefined && (kind === undefined || !kinds.includes(kind)))
            continue;
        judged += 1;
        const where = `${read_graph_short(from)} -> ${read_graph_short(to)}${kind === undefined ? '' : ` (${read_graph_short(kind)})`}`;
        for (const text of [from, to])
            if (text !== undefined)
                ends.push({ text, where, ...placeOf(settings.path, record) });
    }
    const stood = nodes === undefined || held === undefined ? [] : placesOfNodes(held, nodes);
    const graph = {
        edges: judged,
        ids: held === undefined ? [] : ends,
        places: nodes?.fields.file === undefined ? ends : stood,
        nodes: held === undefined || nodes === undefined ? undefined : idsOf(held, nodes.fields.id),
        forms: [edges.form, ...(held === undefined ? [] : [`nodes: ${held.form}`])],
        odd: edges.odd + (held?.odd ?? 0),
        cut: edges.cut || held?.cut === true,
    };
    return { ok: true, graph };
    function placesOfNodes(read, { fields: { id, file = '' }, path }) {
        return read.records.flatMap((record) => {
            const text = textOf(record.value(file));
            return text === undefined
                ? []
                : [{ text, where: `node ${read_graph_short(textOf(record.value(id)))}`, ...placeOf(path ?? settings.path, record) }];
        });
    }
}
function idsOf({ records }, field) {
    return new Set(records.flatMap((record) => textOf(record.value(field)) ?? []));
}
function placeOf(path, { line }) {
    return { path, ...(line !== undefined && { line }) };
}
function textOf(value) {
    if (typeof value === 'number' || typeof value === 'bigint')
        return String(value);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
function read_graph_short(text = '?') {
    return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/knowledge-graph/read-knowledge-graph.js










const BASE = { sensor: 'knowledge-graph', layer: 'L5', unit: 'edge ends' };
const [NO_FILE, NO_SYMBOL, NO_NODE] = knowledge_graph_rules/* KNOWLEDGE_GRAPH_RULE_TABLE */.O;
async function readKnowledgeGraph(input) {
    const { graphs } = input.baseline.sensors['knowledge-graph'];
    if (graphs.length === 0) {
        const readiness = await knowledge_graph/* knowledgeGraph */.Z.ready?.(input);
        if (readiness?.ready === false)
            return (0,reading_draft/* unknownReading */.$)(BASE, readiness.reason, readiness.detail);
    }
    const names = (0,repository_names/* repositoryNames */.L)(input.tree);
    const results = [];
    for (const graph of graphs)
        if (input.onlyPaths?.has(graph.path) ?? true)
            results.push(await resultOf(input, graph, names));
    return (0,store_reading/* readingOfStores */.I)(BASE, results);
}
async function resultOf(input, settings, names) {
    const { path, name = path } = settings;
    const read = await readGraph(input, settings);
    if (!read.ok)
        return { ok: false, path, reason: read.reason, why: read.why };
    const { graph } = read;
    const { files, symbols, nodes, judged, unsought } = await missingEnds(input, graph, names);
    const place = { name, path };
    const signals = [
        ...graphSignals(NO_FILE, place, files, {
            noun: 'the file',
            expected: 'a file of the repository',
            lack: 'which is not in the repository',
        }),
        ...graphSignals(NO_SYMBOL, place, symbols, {
            noun: 'the symbol',
            expected: 'a name in its file',
            lack: 'which its file does not hold',
        }),
        ...graphSignals(NO_NODE, place, nodes, { noun: 'the node', expected: 'a node of the graph', lack: 'which there is not' }),
    ];
    const unjudged = [
        ...(unsought > 0 ? [{ path, reason: `${(0,age_words/* countWords */.rj)(unsought, 'symbol')} in files that are too large, too many or no text` }] : []),
        ...(graph.odd > 0 ? [{ path, reason: `${(0,age_words/* countWords */.rj)(graph.odd, 'record')} that are no objects` }] : []),
        ...(graph.cut ? [{ path, reason: `only the first ${record/* MAX_RECORDS */.u} records are read` }] : []),
    ];
    const detail = `${graph.forms.join('; ')}; ${(0,age_words/* countWords */.rj)(graph.edges, 'edge')}, ${judged} ends that are paths, symbols or ids`;
    return { ok: true, judged, signals, unjudged, looked: [{ what: path, detail }] };
}


/***/ }),

/***/ 78904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ repositoryNames)
/* harmony export */ });
function repositoryNames(tree) {
    const files = new Set(tree.list());
    const folders = new Set();
    const byName = new Map();
    const foldersByName = new Map();
    for (const path of files) {
        for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
            const folder = path.slice(0, cut);
            if (folders.has(folder))
                break;
            folders.add(folder);
            push(foldersByName, baseName(folder), folder);
        }
        push(byName, baseName(path), path);
    }
    const named = (base) => byName.get(base) ?? [];
    return {
        has: (path) => files.has(path) || folders.has(path),
        isFile: (path) => files.has(path),
        isFolder: (path) => folders.has(path),
        endsWith: (path) => {
            const end = `/${path}`;
            if (named(baseName(path)).some((each) => each === path || each.endsWith(end)))
                return true;
            return (foldersByName.get(baseName(path)) ?? []).some((each) => each === path || each.endsWith(end));
        },
        movedTo: (path) => {
            const same = named(baseName(path));
            if (same.length === 1)
                return same[0];
            const parts = path.split('/');
            for (let skip = 1; skip < parts.length - 1; skip++) {
                const end = `/${parts.slice(skip).join('/')}`;
                const ending = same.filter((each) => each.endsWith(end));
                if (ending.length === 1)
                    return ending[0];
            }
            return undefined;
        },
    };
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function push(map, name, path) {
    const same = map.get(name);
    if (same === undefined)
        map.set(name, [path]);
    else
        same.push(path);
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

/***/ 12350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readRecords)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/what-is-there.js
var what_is_there = __webpack_require__(44334);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/record.js
var record = __webpack_require__(23691);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/json-value.js
var json_value = __webpack_require__(86939);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/report-source.js
var report_source = __webpack_require__(45465);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/value-at.js
var value_at = __webpack_require__(64279);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/records/read-json-records.js






const MAX_LOCATED = 4_000_000;
const KEY_FIELD = '$key';
function readJsonRecords({ files }, { path, table }) {
    const content = files.read(path, report_source/* MAX_REPORT_BYTES */.WA);
    if (content.kind === 'too-large')
        return (0,record/* noRecords */.K)('unsupported', `it has more than ${report_source/* MAX_REPORT_BYTES */.WA / 1_048_576} MB, the most that is read`);
    if (content.kind !== 'text')
        return (0,record/* noRecords */.K)('failed', content.kind === 'binary' ? 'it is neither SQLite nor JSON' : (0,what_is_there/* whatIsThere */.x)(content));
    const text = content.text.replace(/^\uFEFF/, '');
    const whole = parse(text);
    const lines = text.split('\n').filter((line) => line.trim() !== '').length;
    if (whole.ok && !(lines === 1 && /\.(?:ndjson|jsonl)$/i.test(path)))
        return ofDocument(whole.value, text, table);
    if (lines < 2 && !whole.ok)
        return (0,record/* noRecords */.K)('failed', `it is no JSON: ${whole.why}`);
    const read = ofLines(text);
    return read.records.length === 0
        ? (0,record/* noRecords */.K)('failed', `it is neither JSON nor NDJSON: ${whole.ok ? 'no line is an object' : whole.why}`)
        : read;
}
function parse(text) {
    try {
        return { ok: true, value: JSON.parse(text) };
    }
    catch (error) {
        return { ok: false, why: error.message.slice(0, 200) };
    }
}
function ofDocument(document, text, table) {
    const held = table === undefined ? document : (0,value_at/* valueAt */.f)(document, table);
    if (table !== undefined && held === undefined)
        return (0,record/* noRecords */.K)('not-configured', `it has no key ${table}`);
    if (Array.isArray(held)) {
        const list = held;
        const lineOf = locator(text, table === undefined ? [] : keysTo(document, table));
        return gather(list.map((value, at) => ({ value, line: () => lineOf(at) })), list.length, 'JSON list');
    }
    if (!(0,json_value/* isObject */.Gv)(held))
        return (0,record/* noRecords */.K)('failed', 'it holds neither a list nor a map of records');
    const entries = Object.entries(held);
    if (entries.length > 0 && !entries.some(([, value]) => (0,json_value/* isObject */.Gv)(value))) {
        const lists = entries.filter(([, value]) => Array.isArray(value)).map(([key]) => key);
        const hint = lists.length > 0 ? `; name the key that holds them with \`table\`: ${lists.slice(0, 5).join(', ')}` : '';
        return (0,record/* noRecords */.K)('not-configured', `it is a JSON object without records${hint}`);
    }
    const lineOf = locator(text, table === undefined ? [] : keysTo(document, table));
    return gather(entries.map(([key, value]) => ({ value, key, line: () => lineOf(key) })), entries.length, 'JSON map');
}
function gather(held, count, form) {
    const kept = held.slice(0, record/* MAX_RECORDS */.u);
    const records = kept.filter(({ value }) => (0,json_value/* isObject */.Gv)(value)).map(recordOf);
    return { ok: true, records, cut: count > record/* MAX_RECORDS */.u, odd: kept.length - records.length, form };
}
function recordOf({ value, key, line }) {
    return {
        value: (field) => (field === KEY_FIELD && key !== undefined ? key : ((0,value_at/* valueAt */.f)(value, field) ?? undefined)),
        get line() {
            return line();
        },
    };
}
function locator(text, path) {
    let root = null;
    let starts = [];
    return (at) => {
        if (text.length > MAX_LOCATED)
            return undefined;
        if (root === null) {
            root = treeOf(text);
            starts = [...text.matchAll(/\n/g)].map(({ index }) => index);
        }
        const node = root === undefined ? undefined : (0,main.findNodeAtLocation)(root, [...path, at]);
        return node === undefined ? undefined : 1 + countBelow(starts, node.offset);
    };
}
function treeOf(text) {
    try {
        return (0,main.parseTree)(text);
    }
    catch {
        return undefined;
    }
}
function keysTo(document, table) {
    return (0,json_value/* isObject */.Gv)(document) && Object.hasOwn(document, table) ? [table] : table.split('.');
}
function countBelow(sorted, limit) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function ofLines(text) {
    const records = [];
    let odd = 0;
    let at = 0;
    for (const line of text.split('\n')) {
        at += 1;
        if (line.trim() === '')
            continue;
        if (records.length === record/* MAX_RECORDS */.u)
            return { ok: true, records, cut: true, odd, form: 'NDJSON' };
        const parsed = parse(line);
        if (parsed.ok && (0,json_value/* isObject */.Gv)(parsed.value)) {
            const { value } = parsed;
            records.push({ value: (field) => (0,value_at/* valueAt */.f)(value, field) ?? undefined, line: at });
        }
        else
            odd += 1;
    }
    return { ok: true, records, cut: false, odd, form: 'NDJSON' };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/memory/quote-identifier.js
var quote_identifier = __webpack_require__(17470);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/sqlite-columns.js
var sqlite_columns = __webpack_require__(91248);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/records/read-sqlite-records.js



async function readSqliteRecords(input, { path, table }, fields) {
    if (table === undefined)
        return (0,record/* noRecords */.K)('not-configured', 'it is a SQLite database; name its table with the key `table`');
    const columns = await (0,sqlite_columns/* sqliteColumns */.E)(input, path, table);
    if (!columns.known)
        return (0,record/* noRecords */.K)(columns.reason, columns.detail);
    const absent = fields.filter((field) => !columns.value.some((column) => column.toLowerCase() === field.toLowerCase()));
    if (absent.length > 0)
        return (0,record/* noRecords */.K)('not-configured', `its table ${table} has no column ${absent.join(', ')}; it has ${columns.value.slice(0, 30).join(', ')}`);
    const list = fields.map((field, at) => `${(0,quote_identifier/* quoteIdentifier */.C)(field)} AS f${at}`).join(', ');
    const answer = await input.files.query(path, [{ sql: `SELECT ${list} FROM ${(0,quote_identifier/* quoteIdentifier */.C)(table)}` }], {
        maxRows: record/* MAX_RECORDS */.u,
        signal: input.pace.signal,
    });
    if (!answer.known)
        return (0,record/* noRecords */.K)(answer.reason, answer.detail);
    const [{ rows, cut } = { rows: [], cut: false }] = answer.value;
    const places = new Map(fields.map((field, at) => [field, `f${at}`]));
    const records = rows.map((row) => ({ value: (field) => row[places.get(field) ?? ''] ?? undefined }));
    return { ok: true, records, cut, odd: 0, form: `SQLite table ${table}` };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/records/read-records.js




const SQLITE_MAGIC = 'SQLite format 3\0';
async function readRecords(input, store, fields) {
    const facts = input.files.facts(store.path);
    if (facts.kind === 'absent')
        return (0,record/* noRecords */.K)('not-configured', 'there is no such file here; give its path, or restore it before the sensor runs');
    if (facts.kind !== 'file')
        return (0,record/* noRecords */.K)('failed', (0,what_is_there/* whatIsThere */.x)(facts));
    if (facts.sizeBytes === 0)
        return (0,record/* noRecords */.K)('failed', 'it is empty');
    const start = input.files.slice(store.path, 0, SQLITE_MAGIC.length);
    if (!start.known)
        return (0,record/* noRecords */.K)(start.reason, start.detail);
    if (new TextDecoder('latin1').decode(start.value) === SQLITE_MAGIC)
        return readSqliteRecords(input, store, fields);
    return readJsonRecords(input, store);
}


/***/ }),

/***/ 23691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ noRecords),
/* harmony export */   u: () => (/* binding */ MAX_RECORDS)
/* harmony export */ });
const MAX_RECORDS = 200_000;
function noRecords(reason, why) {
    return { ok: false, reason, why };
}


/***/ }),

/***/ 91248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ sqliteColumns)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27339);

const MAX_COLUMNS = 2000;
const MAX_TABLES = 1000;
async function sqliteColumns({ files, pace }, path, table) {
    const answer = await files.query(path, [
        { sql: 'SELECT name FROM pragma_table_xinfo(?)', parameters: [table] },
        { sql: "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name" },
    ], { maxRows: Math.max(MAX_COLUMNS, MAX_TABLES), signal: pace.signal });
    if (!answer.known)
        return answer;
    const [columns = [], tables = []] = answer.value.map(({ rows }) => rows.map(({ name }) => String(name)));
    if (columns.length > 0)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(columns);
    const there = tables.length === 0 ? 'it has no tables' : `it has ${tables.slice(0, 30).join(', ')}`;
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('not-configured', `it has no table ${table}; ${there}`);
}


/***/ }),

/***/ 77980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readingOfStores)
/* harmony export */ });
/* harmony import */ var _reading_reading_draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74336);

function readingOfStores({ sensor, layer, unit }, results) {
    const read = results.filter((result) => result.ok);
    const failed = results.filter((result) => !result.ok);
    const looked = [...read.flatMap((result) => result.looked), ...failed.map(({ path, why }) => ({ what: path, detail: why }))];
    const [first] = failed;
    if (read.length === 0 && first !== undefined)
        return (0,_reading_reading_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownReading */ .$)({ sensor, layer, looked }, first.reason, `${first.path}: ${first.why}`);
    return (0,_reading_reading_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .readingOf */ .MU)({
        sensor,
        layer,
        unit,
        judged: read.reduce((sum, { judged }) => sum + judged, 0),
        signals: read.flatMap(({ signals }) => signals),
        unjudged: [...failed.map(({ path, why }) => ({ path, reason: why })), ...read.flatMap(({ unjudged }) => unjudged)],
        looked,
    });
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


/***/ })

};
