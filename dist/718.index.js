export const id = 718;
export const ids = [718];
export const modules = {

/***/ 718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDeadCode: () => (/* binding */ readDeadCode)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/reading-draft.js
var reading_draft = __webpack_require__(74336);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/find-reports.js + 4 modules
var find_reports = __webpack_require__(71998);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/is-test-data.js
var is_test_data = __webpack_require__(34727);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/repository-path.js
var repository_path = __webpack_require__(34997);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/unjudged-report.js
var unjudged_report = __webpack_require__(2098);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var glob = __webpack_require__(14727);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/dead-code/tool-rules.json
const tool_rules_namespaceObject = /*#__PURE__*/JSON.parse('{"a":[{"code":"F401","rule":"unused-import","source":"https://docs.astral.sh/ruff/rules/unused-import/"},{"code":"F811","rule":"redefined-name","source":"https://docs.astral.sh/ruff/rules/redefined-while-unused/"},{"code":"E741","rule":"ambiguous-name","source":"https://docs.astral.sh/ruff/rules/ambiguous-variable-name/"},{"code":"F841","rule":"unused-local","source":"https://docs.astral.sh/ruff/rules/unused-local/"},{"code":"F842","rule":"unused-local","source":"https://docs.astral.sh/ruff/rules/unused-annotation/"},{"code":"ARG001","rule":"unused-local","source":"https://docs.astral.sh/ruff/rules/unused-function-argument/"},{"code":"ARG002","rule":"unused-local","source":"https://docs.astral.sh/ruff/rules/unused-method-argument/"},{"code":"B007","rule":"unused-local","source":"https://docs.astral.sh/ruff/rules/unused-loop-control-variable/"},{"code":"RUF059","rule":"unused-local","source":"https://docs.astral.sh/ruff/rules/unused-unpacked-variable/"},{"code":"no-unused-vars","rule":"unused-local","source":"https://eslint.org/docs/latest/rules/no-unused-vars"},{"code":"@typescript-eslint/no-unused-vars","rule":"unused-local","source":"https://typescript-eslint.io/rules/no-unused-vars/"},{"code":"unused-imports/no-unused-imports","rule":"unused-import","source":"https://github.com/sweepline/eslint-plugin-unused-imports"},{"code":"unused-imports/no-unused-vars","rule":"unused-local","source":"https://github.com/sweepline/eslint-plugin-unused-imports"},{"code":"no-redeclare","rule":"redefined-name","source":"https://eslint.org/docs/latest/rules/no-redeclare"},{"code":"py/unused-import","rule":"unused-import","source":"https://codeql.github.com/codeql-query-help/python/py-unused-import/"},{"code":"py/unused-local-variable","rule":"unused-local","source":"https://codeql.github.com/codeql-query-help/python/py-unused-local-variable/"},{"code":"js/unused-local-variable","rule":"unused-local","source":"https://codeql.github.com/codeql-query-help/javascript/js-unused-local-variable/"}]}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/dead-code/dead-code-meaning.js


const RULES = new Map(tool_rules_namespaceObject.a.map(({ code, rule }) => [code, rule]));
function deadCodeMeaning({ codes, mapping }) {
    const globs = Object.entries(mapping).map(([pattern, meaning]) => ({ glob: (0,glob/* compileGlob */.SO)(pattern), meaning }));
    const counted = new Set(codes);
    const known = new Map();
    return (tool, code) => {
        const key = `${tool}/${code}`;
        if (!known.has(key))
            known.set(key, find(key, code));
        return known.get(key);
    };
    function find(key, code) {
        const mapped = globs.find(({ glob }) => glob.matches(key));
        if (mapped !== undefined)
            return mapped.meaning;
        return counted.has(code) ? { rule: RULES.get(code) ?? 'unused-code' } : undefined;
    }
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/signal-of.js
var signal_of = __webpack_require__(38828);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/dead-code/dead-code-rules.js
var dead_code_rules = __webpack_require__(14544);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/dead-code/dead-code-signals.js


const MAX_EVIDENCE = 20;
const MAX_MESSAGE = 300;
const dead_code_signals_RULES = new Map(dead_code_rules/* DEAD_CODE_RULE_TABLE */.N.map((rule) => [rule.id, rule]));
function deadCodeSignals(all) {
    const groups = new Map();
    const seen = new Set();
    for (const item of all) {
        const group = `${item.path}\0${item.rule}\0${String(item.isDoubtful === true)}`;
        const place = `${group}\0${item.line ?? ''}\0${item.name ?? (item.line === undefined ? item.message : '')}`;
        const twin = `${place}\0${item.tool === 'knip' ? '' : item.message}`;
        if (seen.has(twin))
            continue;
        seen.add(twin);
        const items = groups.get(group);
        if (items === undefined)
            groups.set(group, [item]);
        else
            items.push(item);
    }
    return [...groups.values()].flatMap((group) => signalOfGroup(group.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))));
}
function signalOfGroup(items) {
    const [first] = items;
    const rule = first === undefined ? undefined : dead_code_signals_RULES.get(first.rule);
    if (first === undefined || rule === undefined)
        return [];
    const { path, line } = first;
    const codes = [...new Set(items.map(({ tool, code }) => `${tool} ${code}`))].toSorted().join(', ').slice(0, 200);
    const named = line === undefined ? { kind: 'file', path } : { kind: 'file', path, line };
    const evidence = items.slice(0, MAX_EVIDENCE).map((item) => ({
        path,
        ...(item.line !== undefined && { line: item.line }),
        text: `${item.code}: ${oneLine(item.message)}`,
    }));
    if (items.length > MAX_EVIDENCE)
        evidence.push({ path, text: `${items.length - MAX_EVIDENCE} more are not named here` });
    const what = oneLine(first.message) || first.code;
    return [
        (0,signal_of/* signalOf */.o)(rule, 'L1', {
            artefact: named,
            identity: first.isDoubtful === true ? [path, 'doubtful'] : [path],
            message: items.length === 1 ? `${what} (${codes})` : `${items.length} results of ${codes}, the first: ${what}`,
            expected: 'nothing that is unused',
            actual: `${items.length} ${items.length === 1 ? 'place' : 'places'}`,
            evidence,
            ...(first.impact !== undefined && { impact: first.impact }),
            ...(first.isDoubtful === true && { pedantic: true }),
        }),
    ];
}
function oneLine(message) {
    return (message.trim().split('\n', 1)[0] ?? '').slice(0, MAX_MESSAGE);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/json-value.js
var json_value = __webpack_require__(86939);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/parse-json-report.js
var parse_json_report = __webpack_require__(76540);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/sarif/read-sarif.js
var read_sarif = __webpack_require__(86175);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/dead-code/eslint-items.js

function eslintItems(files, meaning) {
    const items = [];
    const unjudged = [];
    for (const file of files) {
        const written = (0,json_value/* text */.Qq)(file['filePath']);
        if (written === undefined)
            continue;
        for (const message of (0,json_value/* list */.p_)(file['messages']).filter(json_value/* isObject */.Gv)) {
            const line = (0,json_value/* position */.G1)(message['line']);
            const code = (0,json_value/* text */.Qq)(message['ruleId']);
            if (message['fatal'] === true)
                unjudged.push({ written, line, reason: 'ESLint could not parse it; mend its syntax first' });
            const means = code === undefined ? undefined : meaning('eslint', code);
            if (code !== undefined && means !== undefined)
                items.push({ ...means, tool: 'eslint', code, written, line, message: (0,json_value/* text */.Qq)(message['message']) ?? '' });
        }
    }
    return { ok: true, items, unjudged, what: `${files.length} files of ESLint` };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/dead-code/knip-items.js

const KINDS = [
    ['dependencies', 'unused-dependency', 'unused dependency'],
    ['devDependencies', 'unused-dependency', 'unused devDependency'],
    ['exports', 'unused-export', 'unused export'],
    ['types', 'unused-export', 'unused exported type'],
    ['nsExports', 'unused-export', 'unused export of a namespace'],
    ['nsTypes', 'unused-export', 'unused exported type of a namespace'],
    ['enumMembers', 'unused-export', 'unused member of an enum'],
    ['classMembers', 'unused-export', 'unused member of a class'],
    ['namespaceMembers', 'unused-export', 'unused member of a namespace'],
];
function knipItems(report) {
    const items = [];
    const issues = (0,json_value/* list */.p_)(report['issues']).filter(json_value/* isObject */.Gv);
    for (const file of (0,json_value/* list */.p_)(report['files']))
        if (typeof file === 'string')
            items.push(unusedFile(file));
    for (const issue of issues) {
        const written = (0,json_value/* text */.Qq)(issue['file']);
        if (written === undefined)
            continue;
        if ((0,json_value/* list */.p_)(issue['files']).length > 0)
            items.push(unusedFile(written));
        for (const [kind, rule, words] of KINDS)
            for (const symbol of symbolsOf(issue[kind])) {
                const name = (0,json_value/* text */.Qq)(symbol['name']);
                if (name === undefined)
                    continue;
                items.push({ rule, tool: 'knip', code: kind, written, line: (0,json_value/* position */.G1)(symbol['line']), name, message: `${words} ${name}` });
            }
    }
    return { ok: true, items, unjudged: [], what: `${issues.length} files with issues of knip` };
}
function symbolsOf(value) {
    const lists = Array.isArray(value) ? [value] : Object.values((0,json_value/* object */.Ik)(value));
    return lists.flatMap((each) => (0,json_value/* list */.p_)(each).filter(json_value/* isObject */.Gv));
}
function unusedFile(written) {
    return {
        rule: 'unused-file',
        tool: 'knip',
        code: 'files',
        written,
        line: undefined,
        message: 'no entry of the project leads to the file',
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/dead-code/ruff-items.js

function ruffItems(results, meaning) {
    const items = [];
    const unjudged = [];
    for (const result of results) {
        const written = (0,json_value/* text */.Qq)(result['filename']);
        if (written === undefined)
            continue;
        const code = (0,json_value/* text */.Qq)(result['code']);
        const line = (0,json_value/* position */.G1)((0,json_value/* object */.Ik)(result['location'])['row']);
        if (code === undefined || code === 'invalid-syntax') {
            unjudged.push({ written, line, reason: 'ruff could not parse it; mend its syntax first' });
            continue;
        }
        const means = meaning('ruff', code);
        const message = (0,json_value/* text */.Qq)(result['message']) ?? '';
        if (means !== undefined)
            items.push({ ...means, tool: 'ruff', code, written, line, message, isDoubtful: isUnsure(code, message) });
    }
    return { ok: true, items, unjudged, what: `${results.length} results of ruff` };
}
function isUnsure(code, message) {
    return code === 'F401' && message.includes('; consider ');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/dead-code/sarif-items.js


function sarifItems(log, meaning) {
    if (!log.ok)
        return log;
    const silent = (0,read_sarif/* whySilent */.yW)(log);
    if (silent !== undefined)
        return { ok: false, why: silent };
    const items = log.results.flatMap(({ tool, ruleId, uri, path, line, message }) => {
        const means = meaning(tool, ruleId);
        return means === undefined
            ? []
            : [{ ...means, tool, code: ruleId, written: path ?? uri, line, message, isDoubtful: isUnsure(ruleId, message) }];
    });
    const unjudged = [
        ...log.failed.map((tool) => ({ written: '', reason: `${tool.slice(0, 100)} says that its run failed, so its silence means nothing` })),
        ...(log.cut > 0 ? [{ written: '', reason: `${log.cut} results beyond the first ${read_sarif/* MAX_SARIF_RESULTS */._R} are not read` }] : []),
    ];
    return { ok: true, items, unjudged, what: `${log.results.length} results of ${log.tools.slice(0, 5).join(', ').slice(0, 200)}` };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/dead-code/dead-items.js







function deadItems(report, tree, meaning) {
    const parsed = (0,parse_json_report/* parseJsonReport */.q)(report);
    if (!parsed.ok)
        return parsed;
    const { value } = parsed;
    if (Array.isArray(value)) {
        const objects = value.filter(json_value/* isObject */.Gv);
        if (value.length === 0)
            return { ok: true, items: [], unjudged: [], what: 'a report without results' };
        if (objects.some((each) => 'filename' in each && 'location' in each))
            return ruffItems(objects, meaning);
        if (objects.some((each) => 'filePath' in each && 'messages' in each))
            return eslintItems(objects, meaning);
    }
    else {
        const whole = (0,json_value/* object */.Ik)(value);
        if (Array.isArray(whole['runs']))
            return sarifItems((0,read_sarif/* sarifLog */.ec)(whole, report.folder, tree), meaning);
        if (Array.isArray(whole['issues']))
            return knipItems(whole);
    }
    return { ok: false, why: 'it is neither JSON of ruff, ESLint or knip nor SARIF' };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/dead-code/read-dead-code.js








const SENSOR = { sensor: 'dead-code', layer: 'L1' };
async function readDeadCode(input) {
    const { tree, baseline, pace, onlyPaths } = input;
    const settings = baseline.sensors['dead-code'];
    const found = await (0,find_reports/* findReports */.z)(input, SENSOR.sensor, settings, 'report of dead code');
    if (!found.found)
        return (0,reading_draft/* unknownReading */.$)(SENSOR, found.reason, found.detail);
    const meaning = deadCodeMeaning(settings);
    const placed = [];
    const unjudged = [...found.unjudged];
    const looked = [...found.looked];
    let judged = 0;
    for (const report of found.reports) {
        await pace.step();
        if ((0,is_test_data/* isTestData */.r)(input, report, settings.reports)) {
            looked.push({ what: report.name, detail: "left out: git tracks it, so that it is a test's data" });
            continue;
        }
        const read = deadItems(report, tree, meaning);
        if (!read.ok) {
            unjudged.push((0,unjudged_report/* unjudgedReport */.V)(report, read.why));
            continue;
        }
        judged += 1;
        looked.push({ what: report.name, detail: `${read.what}, ${read.items.length} about dead code` });
        const toPath = (0,repository_path/* repositoryPaths */.D)(tree, [report.folder]);
        const gone = new Set();
        for (const item of read.items) {
            const path = toPath(item.written);
            if (path === undefined)
                gone.add(item.written);
            else if (onlyPaths === undefined || onlyPaths.has(path))
                placed.push({ ...item, path });
        }
        const named = new Set();
        for (const { written, line, reason } of read.unjudged) {
            const path = toPath(written);
            if (!named.has(`${path}\0${reason}`))
                unjudged.push(path === undefined ? (0,unjudged_report/* unjudgedReport */.V)(report, reason) : { path, ...(line !== undefined && { line }), reason });
            named.add(`${path}\0${reason}`);
        }
        if (gone.size > 0)
            unjudged.push((0,unjudged_report/* unjudgedReport */.V)(report, `${gone.size} files that it names are not in the repository; run the tool again`));
    }
    if (judged === 0 && unjudged.length === 0)
        return (0,reading_draft/* unknownReading */.$)({ ...SENSOR, looked }, 'not-configured', 'git tracks all reports that were found; name one without a wildcard in sensors.dead-code.reports if it is meant');
    const [only] = unjudged;
    if (judged === 0 && only !== undefined)
        return (0,reading_draft/* unknownReading */.$)({ ...SENSOR, looked }, 'unsupported', `no report can be read: ${(0,unjudged_report/* unjudgedText */.I)(only)}`);
    return (0,reading_draft/* readingOf */.MU)({ ...SENSOR, unit: 'reports', judged, signals: deadCodeSignals(placed), unjudged, looked });
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

/***/ 34727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isTestData)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14727);

function isTestData({ revisions, tree }, { name }, globs) {
    if (revisions === undefined || !tree.has(name))
        return false;
    return !globs.some((glob) => !(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(glob) && glob === name);
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
