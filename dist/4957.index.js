export const id = 4957;
export const ids = [4957];
export const modules = {

/***/ 34957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCodeScanning: () => (/* binding */ readCodeScanning)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var paths_glob = __webpack_require__(14727);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/can-hide.js
var can_hide = __webpack_require__(72869);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/reading-draft.js
var reading_draft = __webpack_require__(74336);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/find-reports.js + 4 modules
var find_reports = __webpack_require__(71998);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/is-test-data.js
var is_test_data = __webpack_require__(34727);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/code-scanning/severity-class.js
const CLASSES = [
    [9, 'critical'],
    [7, 'high'],
    [4, 'medium'],
    [0, 'low'],
];
function classOfScore(score) {
    if (score === undefined || !(score > 0))
        return 'unrated';
    return CLASSES.find(([from]) => score >= from)?.[1] ?? 'unrated';
}
function classOfWord(word) {
    return word === 'critical' || word === 'high' || word === 'medium' || word === 'low' ? word : 'unrated';
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/code-scanning/alert-results.js

function alertResults(alerts) {
    return alerts.map(({ tool, ruleId, ruleDescription, ruleSeverity, securitySeverity, message, path, line, url }) => ({
        tool,
        ruleId,
        ruleText: ruleDescription,
        rated: classOfWord(securitySeverity),
        isWarning: ruleSeverity !== 'note' && ruleSeverity !== 'none',
        message,
        path,
        line,
        helpUri: undefined,
        url,
    }));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/code-scanning/package-results.js

const VULNERABILITY = /^(?:CVE-\d{4}-\d+|GHSA(?:-[a-z0-9]{4}){3})\b/i;
function packageResults({ sensors }) {
    const { enabled, command, reports } = sensors['dependency-cves'];
    const globs = enabled && command === undefined ? reports.map((glob) => (0,paths_glob/* compileGlob */.SO)(glob)) : [];
    return (report, ruleId) => VULNERABILITY.test(ruleId) && globs.some((glob) => glob.matches(report));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/signal-of.js
var signal_of = __webpack_require__(38828);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/code-scanning/code-scanning-rules.js
var code_scanning_rules = __webpack_require__(4292);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/code-scanning/code-scanning-signals.js


const MAX_EVIDENCE = 20;
const MAX_MESSAGE = 400;
const ORDER = ['critical', 'high', 'medium', 'low', 'unrated'];
function codeScanningSignals(results) {
    const groups = new Map();
    for (const result of results) {
        const key = `${result.tool.toLowerCase()}\0${result.ruleId}\0${result.path}`;
        const group = groups.get(key) ?? new Map();
        groups.set(key, group);
        const place = String(result.line ?? '');
        const twin = group.get(place);
        group.set(place, twin === undefined ? result : merged(twin, result));
    }
    return [...groups.values()]
        .map((group) => [...group.values()].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)))
        .toSorted((a, b) => rank(a) - rank(b))
        .map(signalOfGroup);
}
function merged(one, other) {
    const rated = ORDER.indexOf(one.rated) <= ORDER.indexOf(other.rated) ? one.rated : other.rated;
    return { ...one, rated, helpUri: one.helpUri ?? other.helpUri, url: one.url ?? other.url, isWarning: one.isWarning || other.isWarning };
}
function rank(group) {
    return group.reduce((worst, { rated }) => Math.min(worst, ORDER.indexOf(rated)), ORDER.length - 1);
}
function signalOfGroup(group) {
    const rated = ORDER[rank(group)] ?? 'unrated';
    const rule = code_scanning_rules/* CODE_SCANNING_RULE_TABLE */._.find(({ id }) => id === `${rated}-result`) ?? code_scanning_rules/* CODE_SCANNING_RULE_TABLE */._[4];
    const [first] = group;
    const { tool, ruleId, path, line, url, helpUri } = first;
    const name = `${tool.slice(0, 60)} ${ruleId.slice(0, 120)}`;
    const what = oneLine(first.message) || oneLine(first.ruleText ?? '') || ruleId;
    const artefact = { kind: 'file', path, name, ...(line !== undefined && { line }), ...(url !== undefined && { url }) };
    const evidence = group.slice(0, MAX_EVIDENCE).map((result) => ({
        path,
        ...(result.line !== undefined && { line: result.line }),
        text: `${oneLine(result.message) || ruleId}${result.url === undefined ? '' : ` ${result.url}`}`,
    }));
    if (group.length > MAX_EVIDENCE)
        evidence.push({ path, text: `${group.length - MAX_EVIDENCE} more are not named here` });
    const isPedantic = rated === 'unrated' && !group.some(({ isWarning }) => isWarning);
    return (0,signal_of/* signalOf */.o)(rule, 'L1', {
        artefact,
        identity: [tool.toLowerCase(), ruleId, path],
        message: group.length === 1 ? `${name}: ${what}` : `${name}, ${group.length} times, the first: ${what}`,
        expected: `no open result of ${name}`,
        actual: `${group.length} open, security severity ${rated}`,
        evidence,
        ...(helpUri !== undefined && helpUri.startsWith('https://') && { help: `${rule.help} About the rule: ${helpUri.slice(0, 300)}` }),
        ...(isPedantic && { pedantic: true }),
    });
}
function oneLine(message) {
    return (message.trim().split('\n')[0] ?? '').slice(0, MAX_MESSAGE);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/sarif/read-sarif.js
var read_sarif = __webpack_require__(86175);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/code-scanning/sarif-results.js


function sarifResults(report, tree) {
    const log = (0,read_sarif/* readSarif */.qT)(report, tree);
    const why = log.ok ? noRuns(log) : log.why;
    if (!log.ok || why !== undefined) {
        const reason = why ?? '';
        return { judged: false, results: [], unjudged: [{ path: report.name, reason }], looked: { what: report.name, detail: reason } };
    }
    const unjudged = log.failed.map((tool) => ({
        path: report.name,
        reason: `${tool.slice(0, 100)} says that its run failed, so its silence means nothing`,
    }));
    const results = log.results.flatMap((result) => placed(result));
    const lost = log.results.length - results.length;
    if (lost > 0)
        unjudged.push({ path: report.name, reason: `${lost} results name no file of the repository; the log may be of another commit` });
    if (log.cut > 0)
        unjudged.push({ path: report.name, reason: `${log.cut} results beyond the first ${read_sarif/* MAX_SARIF_RESULTS */._R} are not read` });
    const left = log.left > 0 ? `, ${log.left} suppressed` : '';
    const tools = log.tools.slice(0, 5).join(', ').slice(0, 200);
    const judged = results.length > 0 || (lost === 0 && log.failed.length < log.tools.length);
    return { judged, results, unjudged, looked: { what: report.name, detail: `${log.results.length} results of ${tools}${left}` } };
}
function noRuns({ tools }) {
    return tools.length === 0 ? 'it has no runs: no tool looked at anything; run the scanner again' : undefined;
}
function placed(result) {
    const { tool, ruleId, ruleText, securitySeverity, level, message, path, line, helpUri } = result;
    if (path === undefined)
        return [];
    const isWarning = level === 'warning' || level === 'error';
    return [{ tool, ruleId, ruleText, rated: classOfScore(securitySeverity), isWarning, message, path, line, helpUri, url: undefined }];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/code-scanning/read-code-scanning.js









const SENSOR = { sensor: 'code-scanning', layer: 'L1' };
async function readCodeScanning(input) {
    const files = await fromFiles(input);
    const github = await fromGithub(input);
    const unjudged = [...files.unjudged, ...github.unjudged];
    const looked = [...files.looked, ...github.looked];
    const judged = files.judged + github.judged;
    if (judged === 0) {
        const [unread] = unjudged;
        if (unread !== undefined)
            return (0,reading_draft/* unknownReading */.$)({ ...SENSOR, looked }, 'unsupported', `${unread.path}: ${unread.reason}`);
        const { reason, detail } = github.missing ?? { reason: 'not-configured', detail: 'there is nothing to read' };
        return (0,reading_draft/* unknownReading */.$)({ ...SENSOR, looked }, reason, `${files.missing?.detail ?? ''}; ${detail}`.replace(/^; /, ''));
    }
    if (input.github !== undefined && github.missing !== undefined && (0,can_hide/* canHide */.r)(github.missing))
        unjudged.push({ path: '.', reason: `${alertsOf(input.github)}: ${github.missing.detail}` });
    const { kept, looked: said } = inScope([...files.results, ...github.results], input, files.ofPackages);
    return (0,reading_draft/* readingOf */.MU)({ ...SENSOR, unit: 'sources', judged, signals: codeScanningSignals(kept), unjudged, looked: [...looked, ...said] });
}
async function fromFiles(input) {
    const found = await (0,find_reports/* findReports */.z)(input, SENSOR.sensor, input.baseline.sensors['code-scanning'], 'SARIF file');
    if (!found.found) {
        const { reason, detail } = found;
        const isCommand = input.baseline.sensors['code-scanning'].command !== undefined;
        return { judged: 0, results: [], unjudged: isCommand ? [{ path: '.', reason: detail }] : [], looked: [], missing: { reason, detail } };
    }
    const results = [];
    const unjudged = [...found.unjudged];
    const looked = [];
    const isOfPackage = packageResults(input.baseline);
    const ofPackages = new Set();
    let judged = 0;
    for (const report of found.reports) {
        await input.pace.step();
        if ((0,is_test_data/* isTestData */.r)(input, report, input.baseline.sensors['code-scanning'].reports)) {
            looked.push({ what: report.name, detail: "left out: git tracks it, so that it is a test's data" });
            continue;
        }
        const read = sarifResults(report, input.tree);
        for (const result of read.results) {
            results.push(result);
            if (isOfPackage(report.name, result.ruleId))
                ofPackages.add(ruleInFile(result));
        }
        unjudged.push(...read.unjudged);
        looked.push(read.looked);
        if (read.judged)
            judged += 1;
    }
    const tracked = 'git tracks all SARIF files that were found; name one without a wildcard in sensors.code-scanning.reports if it is meant';
    const missing = { reason: 'not-configured', detail: tracked };
    return { judged, results, unjudged, looked, ofPackages, ...(judged === 0 && unjudged.length === 0 && { missing }) };
}
async function fromGithub({ github, tree }) {
    const none = { judged: 0, results: [], unjudged: [] };
    if (github === undefined) {
        const missing = { reason: 'no-token', detail: 'without a token with security-events: read, alerts on GitHub are not read' };
        return { ...none, looked: [{ what: 'code-scanning alerts', detail: 'not read: no token' }], missing };
    }
    const what = alertsOf(github);
    const answer = await github.codeScanningAlerts();
    if (!answer.known)
        return { ...none, looked: [{ what, detail: answer.detail }], missing: { reason: answer.reason, detail: answer.detail } };
    const here = answer.value.filter(({ path }) => tree.has(path));
    const gone = answer.value.length - here.length;
    const unjudged = gone > 0
        ? [{ path: '.', reason: `${gone} open alerts on GitHub are for files that are not here; they close with the next analysis` }]
        : [];
    return { judged: 1, results: alertResults(here), unjudged, looked: [{ what, detail: `${answer.value.length} open` }] };
}
function alertsOf({ repository }) {
    return `code-scanning alerts of ${repository}`;
}
function inScope(results, { baseline, onlyPaths }, ofPackages = new Set()) {
    const settings = baseline.sensors['code-scanning'];
    const globs = settings.exclude.map((glob) => (0,paths_glob/* compileGlob */.SO)(glob));
    const tools = new Set(settings['exclude-tools'].map((tool) => tool.toLowerCase()));
    const excluded = new Map();
    const isExcluded = (path) => {
        const known = excluded.get(path) ?? globs.some((glob) => glob.matches(path));
        excluded.set(path, known);
        return known;
    };
    const ofCode = results.filter((result) => !ofPackages.has(ruleInFile(result)));
    const ofTools = ofCode.filter(({ tool }) => !tools.has(tool.toLowerCase()));
    const inFiles = ofTools.filter(({ path }) => !isExcluded(path));
    const looked = [];
    if (ofCode.length < results.length)
        looked.push({
            what: 'sensors.dependency-cves.reports',
            detail: `${results.length - ofCode.length} results are left to dependency-cves`,
        });
    if (ofTools.length < ofCode.length)
        looked.push({
            what: 'sensors.code-scanning.exclude-tools',
            detail: `${ofCode.length - ofTools.length} results are left to other sensors`,
        });
    if (inFiles.length < ofTools.length)
        looked.push({
            what: 'sensors.code-scanning.exclude',
            detail: `${ofTools.length - inFiles.length} results are in files that are left out`,
        });
    return { kept: inFiles.filter(({ path }) => onlyPaths === undefined || onlyPaths.has(path)), looked };
}
function ruleInFile({ tool, ruleId, path }) {
    return `${tool.toLowerCase()}\0${ruleId}\0${path}`;
}


/***/ }),

/***/ 72869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ canHide)
/* harmony export */ });
const PASSING = new Set(['rate-limited', 'unreachable', 'failed']);
function canHide({ reason }) {
    return PASSING.has(reason);
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


/***/ })

};
