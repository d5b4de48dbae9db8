export const id = 8623;
export const ids = [8623];
export const modules = {

/***/ 96867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ARTEFACT_KINDS),
/* harmony export */   V: () => (/* binding */ CONDITIONS)
/* harmony export */ });
const CONDITIONS = ['drifted', 'broken', 'missing', 'misaligned', 'stale'];
const ARTEFACT_KINDS = [
    'workflow',
    'job',
    'step',
    'action',
    'file',
    'waiver',
    'suppression',
    'variable',
    'secret',
    'package',
    'test',
    'check',
    'runner',
    'cache',
    'run',
    'model',
    'dataset',
    'checkpoint',
    'index',
    'database',
    'pattern',
    'edge',
    'context',
];


/***/ }),

/***/ 8623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCustomSensor: () => (/* binding */ readCustomSensor)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/reading-draft.js
var reading_draft = __webpack_require__(74336);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/find-reports.js + 4 modules
var find_reports = __webpack_require__(71998);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/sarif/read-sarif.js
var read_sarif = __webpack_require__(86175);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/unjudged-report.js
var unjudged_report = __webpack_require__(2098);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/fingerprint.js
var fingerprint = __webpack_require__(75699);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/custom/sarif-signals.js

const IMPACT_OF = { error: 'degrades', warning: 'advisory', note: 'advisory', none: 'advisory' };
function sarifSignals(results, sensor, { layer, condition, impact }) {
    const seen = new Map();
    return results.map((result) => {
        const { tool, ruleId, ruleText, level, message, path, uri, line, column, endLine, helpUri, fingerprint: print } = result;
        const place = path ?? '.';
        const same = print ?? `${tool} ${message}`;
        const count = seen.get(`${ruleId} ${uri} ${same}`) ?? 0;
        seen.set(`${ruleId} ${uri} ${same}`, count + 1);
        return {
            id: (0,fingerprint/* fingerprint */.R)(sensor, ruleId, [path ?? uri, same, count === 0 ? undefined : String(count)]),
            sensor,
            rule: ruleId.replaceAll(/\s+/g, '-'),
            layer,
            condition: condition ?? 'broken',
            impact: impact ?? IMPACT_OF[level],
            artefact: {
                kind: 'file',
                path: place,
                ...(path === undefined && uri !== '' && { name: uri.slice(0, 500) }),
                ...(path !== undefined && line !== undefined && { line }),
                ...(path !== undefined && column !== undefined && { column }),
                ...(path !== undefined && endLine !== undefined && { endLine }),
            },
            message,
            expected: ruleText ?? `no ${ruleId}`,
            actual: message,
            evidence: [{ path: place, ...(path !== undefined && line !== undefined && { line }), text: `${tool}: ${ruleId}` }],
            help: helpUri === undefined ? `See what ${tool} says about ${ruleId}.` : `See ${helpUri}.`,
        };
    });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/signal.js
var signal = __webpack_require__(96867);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/severity.js
var severity = __webpack_require__(14500);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/json-value.js
var json_value = __webpack_require__(86939);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/parse-json-report.js
var parse_json_report = __webpack_require__(76540);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/custom/read-signals.js



const SCHEMA = 'sar.signals/1';
const MAX_SIGNALS = 25_000;
const MAX_TEXT = 4000;
const MAX_EVIDENCE = 100;
const CONTROL = /\p{Cc}/u;
function readSignals(report, sensor, declared) {
    const parsed = (0,parse_json_report/* parseJsonReport */.q)(report);
    if (!parsed.ok)
        return { signals: [], unjudged: [], why: parsed.why };
    const document = (0,json_value/* object */.Ik)(parsed.value);
    const schema = (0,json_value/* text */.Qq)(document['schema']);
    if (schema !== SCHEMA)
        return {
            signals: [],
            unjudged: [],
            why: `its schema is ${schema === undefined ? 'missing' : JSON.stringify(schema.slice(0, 60))}, not ${SCHEMA}`,
        };
    if (!Array.isArray(document['signals']))
        return { signals: [], unjudged: [], why: 'it has no list "signals"' };
    const signals = [];
    const wrong = [];
    document['signals'].slice(0, MAX_SIGNALS).forEach((each, index) => {
        const signal = (0,json_value/* isObject */.Gv)(each) ? signalOf(each, sensor, declared) : 'no object';
        if (typeof signal === 'string')
            wrong.push(`signals[${index}] is not used: ${signal}`);
        else
            signals.push(signal);
    });
    const more = document['signals'].length - MAX_SIGNALS;
    return {
        signals,
        unjudged: [...wrong.slice(0, 20), ...rest(wrong.length - 20), ...(more > 0 ? [`${more} more signals are not read`] : [])],
    };
}
function rest(count) {
    return count > 0 ? [`${count} more signals are not used`] : [];
}
function signalOf(each, sensor, { layer, condition, impact }) {
    const rule = (0,json_value/* text */.Qq)(each['rule'])?.slice(0, 200);
    const message = (0,json_value/* text */.Qq)(each['message'])?.slice(0, MAX_TEXT);
    const artefact = artefactOf((0,json_value/* object */.Ik)(each['artefact']));
    if (rule === undefined || rule === '' || /\s/.test(rule))
        return 'it has no "rule" without blanks';
    if (message === undefined || message === '')
        return 'it has no "message"';
    if (artefact === undefined)
        return 'it has no "artefact" with a "path" inside the repository';
    const own = (0,json_value/* text */.Qq)(each['id']);
    return {
        id: own !== undefined && /^[0-9a-f]{16}$/.test(own) ? own : (0,fingerprint/* fingerprint */.R)(sensor, rule, [artefact.path, artefact.name, message]),
        sensor,
        rule,
        layer,
        condition: oneOf(signal/* CONDITIONS */.V, each['condition']) ?? condition ?? 'broken',
        impact: oneOf(severity/* IMPACTS */.wD, each['impact']) ?? impact ?? 'advisory',
        artefact,
        message,
        expected: (0,json_value/* text */.Qq)(each['expected'])?.slice(0, MAX_TEXT) ?? '',
        actual: (0,json_value/* text */.Qq)(each['actual'])?.slice(0, MAX_TEXT) ?? message,
        evidence: (0,json_value/* list */.p_)(each['evidence'])
            .slice(0, MAX_EVIDENCE)
            .flatMap((item) => evidenceOf((0,json_value/* object */.Ik)(item))),
        help: (0,json_value/* text */.Qq)(each['help'])?.slice(0, MAX_TEXT) ?? '',
        ...(each['pedantic'] === true && { pedantic: true }),
    };
}
function artefactOf(given) {
    const path = insidePath(given['path']);
    if (path === undefined)
        return undefined;
    const line = (0,json_value/* position */.G1)(given['line']);
    const name = (0,json_value/* text */.Qq)(given['name'])?.slice(0, 500);
    return {
        kind: oneOf(signal/* ARTEFACT_KINDS */.D, given['kind']) ?? 'file',
        path,
        ...(line !== undefined && { line }),
        ...(name !== undefined && { name }),
    };
}
function insidePath(value) {
    const path = (0,json_value/* text */.Qq)(value)?.replace(/^(?:\.\/)+/, '');
    if (path === undefined || path === '' || path.length > 4000 || CONTROL.test(path))
        return undefined;
    return /^(?:[\\/]|[A-Za-z]:[\\/])/.test(path) || path.split(/[\\/]/).includes('..') ? undefined : path;
}
function evidenceOf(given) {
    const said = (0,json_value/* text */.Qq)(given['text'])?.slice(0, MAX_TEXT);
    const line = (0,json_value/* position */.G1)(given['line']);
    return said === undefined ? [] : [{ path: insidePath(given['path']) ?? '', ...(line !== undefined && { line }), text: said }];
}
function oneOf(words, value) {
    return words.find((word) => word === value);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/custom/read-custom-sensor.js






const MAX_REASONS = 5;
async function readCustomSensor(input, id, declared) {
    const base = { sensor: id, layer: declared.layer };
    const found = await (0,find_reports/* findReports */.z)(input, id, { ...declared, key: `custom-sensors.${id}.reports` }, `${declared.format} report`);
    if (!found.found)
        return (0,reading_draft/* unknownReading */.$)(base, found.reason, found.detail);
    const signals = [];
    const unjudged = [...found.unjudged];
    const looked = [...found.looked];
    let judged = 0;
    for (const report of found.reports) {
        await input.pace.step();
        const read = readOne(input, id, declared, report);
        if (read.why !== undefined)
            unjudged.push((0,unjudged_report/* unjudgedReport */.V)(report, read.why));
        else
            judged += 1;
        signals.push(...read.signals);
        unjudged.push(...read.unjudged.map((reason) => (0,unjudged_report/* unjudgedReport */.V)(report, reason)));
        looked.push({ what: report.name, detail: `${read.signals.length} signals` });
    }
    if (judged === 0)
        return (0,reading_draft/* unknownReading */.$)({ ...base, looked }, 'failed', unjudged.slice(0, MAX_REASONS).map(unjudged_report/* unjudgedText */.I).join('; '));
    const kept = withoutRepeated(signals).filter(({ artefact }) => input.onlyPaths === undefined || input.onlyPaths.has(artefact.path));
    return (0,reading_draft/* readingOf */.MU)({ ...base, unit: 'reports', judged, signals: kept, unjudged, looked });
}
function readOne({ tree }, id, declared, report) {
    if (declared.format === 'signals')
        return readSignals(report, id, declared);
    const log = (0,read_sarif/* readSarif */.qT)(report, tree);
    if (!log.ok)
        return { signals: [], unjudged: [], why: log.why };
    const silent = (0,read_sarif/* whySilent */.yW)(log);
    if (silent !== undefined)
        return { signals: [], unjudged: [], why: silent };
    const unjudged = [
        ...(log.cut > 0 ? [`${log.cut} more results are not read`] : []),
        ...log.failed.map((tool) => `${tool} says of itself that it did not succeed`),
    ];
    return { signals: sarifSignals(log.results, id, declared), unjudged };
}
function withoutRepeated(signals) {
    return [...new Map(signals.toReversed().map((signal) => [signal.id, signal])).values()].toReversed();
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


/***/ }),

/***/ 76540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJsonReport)
/* harmony export */ });
const MAX_STARTS = 5;
function parseJsonReport(report) {
    const read = report.text();
    if (!read.ok)
        return read;
    const text = read.text.replace(/^\uFEFF/, '');
    const whole = parse(text);
    if (whole.ok)
        return whole;
    let tried = 0;
    for (const { index } of text.matchAll(/^[[{]/gm)) {
        if (index === 0)
            continue;
        tried += 1;
        const rest = parse(text.slice(index));
        if (rest.ok)
            return rest;
        if (tried === MAX_STARTS)
            break;
    }
    return whole;
}
function parse(text) {
    try {
        return { ok: true, value: JSON.parse(text) };
    }
    catch (error) {
        return { ok: false, why: `it is no JSON: ${error.message.slice(0, 200)}` };
    }
}


/***/ }),

/***/ 34997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ repositoryPaths)
/* harmony export */ });
const MAX_PATH = 4096;
const MAX_DEPTH = 40;
const MAX_KNOWN = 200_000;
function repositoryPaths(tree, folders = []) {
    const known = new Map();
    return (written) => {
        if (known.has(written))
            return known.get(written);
        const path = find(written);
        if (known.size < MAX_KNOWN)
            known.set(written, path);
        return path;
    };
    function find(written) {
        if (written.length > MAX_PATH)
            return undefined;
        const slashes = written.replaceAll('\\', '/');
        const path = slashes.replace(/^file:(?:\/\/[^/]*)?/i, '');
        const decoded = withoutPercent(path);
        const asWritten = place(path);
        if (asWritten !== undefined || decoded === undefined || decoded === path)
            return asWritten;
        return place(decoded);
    }
    function place(path) {
        const isAbsolute = path.startsWith('/') || /^[A-Za-z]:\//.test(path);
        if (!isAbsolute) {
            for (const folder of ['', ...folders]) {
                const inside = normal(folder === '' ? path : `${folder}/${path}`);
                if (inside !== undefined && tree.has(inside))
                    return inside;
            }
            return undefined;
        }
        const relative = normal(path.replace(/^(?:[A-Za-z]:)?\/+/, ''));
        if (relative === undefined)
            return undefined;
        const parts = relative.split('/');
        for (let skip = 0; skip < Math.min(parts.length, MAX_DEPTH); skip++) {
            const end = parts.slice(skip).join('/');
            if (tree.has(end))
                return end;
        }
        return undefined;
    }
}
function withoutPercent(path) {
    if (!path.includes('%'))
        return path;
    try {
        return decodeURIComponent(path);
    }
    catch {
        return undefined;
    }
}
function normal(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}


/***/ }),

/***/ 86175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _R: () => (/* binding */ MAX_SARIF_RESULTS),
/* harmony export */   ec: () => (/* binding */ sarifLog),
/* harmony export */   qT: () => (/* binding */ readSarif),
/* harmony export */   yW: () => (/* binding */ whySilent)
/* harmony export */ });
/* harmony import */ var _parse_json_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76540);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34997);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86939);



const MAX_SARIF_RESULTS = 25_000;
const MAX_MESSAGE = 2000;
const MAX_NAME = 200;
const MAX_ADDRESS = 4096;
function whySilent({ results, tools, failed }) {
    return results.length > 0 || failed.length === 0 || failed.length < tools.length
        ? undefined
        : `${failed.slice(0, 5).join(', ')} failed by its own account, so that the log has no results means nothing; run it again`;
}
function readSarif(report, tree) {
    const parsed = (0,_parse_json_report_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonReport */ .q)(report);
    return parsed.ok ? sarifLog(parsed.value, report.folder, tree) : parsed;
}
function sarifLog(value, folder, tree) {
    const log = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(value);
    if (!Array.isArray(log['runs']))
        return { ok: false, why: 'it is no SARIF: it has no runs' };
    const version = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(log['version']);
    if (version !== undefined && !version.startsWith('2.1'))
        return { ok: false, why: `SARIF ${version.slice(0, 20)} is not read, only 2.1.0` };
    const results = [];
    const tools = [];
    const failed = [];
    let left = 0;
    let cut = 0;
    const toPath = (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPaths */ .D)(tree, [folder]);
    for (const run of log['runs'].filter(_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)) {
        const driver = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(run['tool'])['driver']);
        const tool = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(driver['name'])?.slice(0, MAX_NAME) ?? 'unnamed tool';
        tools.push(tool);
        if (hasFailed(run))
            failed.push(tool);
        const rules = rulesOf(run, driver);
        const bases = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(run['originalUriBaseIds']);
        const artifacts = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(run['artifacts']);
        for (const result of (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(run['results']).filter(_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)) {
            if (isLeftOut(result))
                left += 1;
            else if (results.length >= MAX_SARIF_RESULTS)
                cut += 1;
            else
                results.push(resultOf(result, { tool, rules, bases, artifacts, toPath }));
        }
    }
    return { ok: true, results, tools, left, cut, failed };
}
function hasFailed(run) {
    return run['results'] === null || (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(run['invocations']).some((invocation) => (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(invocation)['executionSuccessful'] === false);
}
function rulesOf(run, driver) {
    const byIndex = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(driver['rules']).map(_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik);
    const extensions = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(run['tool'])['extensions']).flatMap((extension) => (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(extension)['rules']).map(_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik));
    const byId = new Map([...extensions, ...byIndex].map((rule) => [(0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(rule['id']) ?? '', rule]));
    return { byId, byIndex };
}
function isLeftOut(result) {
    const suppressed = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(result['suppressions']).some((each) => ((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(each)['status']) ?? 'accepted') === 'accepted');
    return suppressed || result['baselineState'] === 'absent' || result['kind'] === 'pass' || result['kind'] === 'notApplicable';
}
function resultOf(result, { tool, rules, bases, artifacts, toPath }) {
    const reference = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(result['rule']);
    const index = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(result['ruleIndex']) ?? (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(reference['index']);
    const ruleId = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(result['ruleId']) ?? (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(reference['id']) ?? (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(rules.byIndex[index ?? -1]?.['id']) ?? 'unnamed-rule';
    const isOfExtension = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(reference['toolComponent']);
    const rule = rules.byId.get(ruleId) ?? (isOfExtension || index === undefined ? undefined : rules.byIndex[index]) ?? {};
    const properties = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(rule['properties']);
    const place = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(result['locations'])[0])['physicalLocation']);
    const location = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(place['artifactLocation']);
    const artifact = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(location['uri']) === undefined ? (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(artifacts[(0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(location['index']) ?? -1])['location']) : location;
    const uri = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(artifact['uri']) ?? '';
    const base = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(bases[(0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(artifact['uriBaseId']) ?? ''])['uri']);
    const region = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(place['region']);
    const level = levelOf(result['level']) ?? levelOf((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(rule['defaultConfiguration'])['level']) ?? 'warning';
    const prints = Object.entries((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(result['partialFingerprints'])).flatMap(([key, value]) => (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(value) === undefined ? [] : [`${key}=${String(value)}`]);
    return {
        tool,
        ruleId: ruleId.slice(0, MAX_NAME),
        ruleText: (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(rule['shortDescription'])['text'])?.slice(0, MAX_MESSAGE),
        level,
        message: messageOf(result, rule),
        uri: uri.slice(0, MAX_ADDRESS),
        path: pathOf(uri, base, toPath),
        line: (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .position */ .G1)(region['startLine']),
        column: (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .position */ .G1)(region['startColumn']),
        endLine: (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .position */ .G1)(region['endLine']),
        securitySeverity: severityOf(properties['security-severity'] ?? (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(result['properties'])['security-severity']),
        tags: (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(properties['tags'])
            .flatMap((tag) => (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(tag)?.slice(0, MAX_NAME) ?? [])
            .slice(0, 50),
        helpUri: (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(rule['helpUri'])?.slice(0, MAX_ADDRESS),
        fingerprint: prints.length === 0 ? undefined : prints.toSorted().join(' ').slice(0, 500),
    };
}
function pathOf(uri, base, toPath) {
    if (uri === '')
        return undefined;
    const isRelative = !/^(?:[A-Za-z][A-Za-z0-9+.-]*:|\/)/.test(uri);
    const based = base === undefined || !isRelative ? undefined : toPath(`${base}${base.endsWith('/') ? '' : '/'}${uri}`);
    return based ?? toPath(uri);
}
function messageOf(result, rule) {
    const message = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(result['message']);
    const strings = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(rule['messageStrings']);
    const raw = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(message['text']) ??
        (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(strings[(0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(message['id']) ?? ''])['text']) ??
        (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(rule['shortDescription'])['text']) ??
        '';
    const given = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(message['arguments']);
    const filled = raw
        .slice(0, MAX_MESSAGE)
        .replaceAll(/\{(\d{1,2})\}/g, (whole, at) => (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(given[Number(at)])?.slice(0, 200) ?? whole);
    return filled.slice(0, MAX_MESSAGE);
}
function levelOf(value) {
    return value === 'none' || value === 'note' || value === 'warning' || value === 'error' ? value : undefined;
}
function severityOf(value) {
    const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(value);
    return read !== undefined && read >= 0 && read <= 10 ? read : undefined;
}


/***/ }),

/***/ 2098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unjudgedText),
/* harmony export */   V: () => (/* binding */ unjudgedReport)
/* harmony export */ });
function unjudgedReport({ name, modifiedAt }, reason) {
    return modifiedAt === undefined ? { path: '.', reason: `${name}: ${reason}` } : { path: name, reason };
}
function unjudgedText({ path, reason }) {
    return path === '.' ? reason : `${path}: ${reason}`;
}


/***/ })

};
