export const id = 2990;
export const ids = [2990];
export const modules = {

/***/ 70428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readTriageDocument)
/* harmony export */ });
async function readTriageDocument(text, where) {
    const [{ readDocument }, { triageDocumentSchema }] = await Promise.all([__webpack_require__.e(/* import() */ 6723).then(__webpack_require__.bind(__webpack_require__, 66723)), Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3193)]).then(__webpack_require__.bind(__webpack_require__, 53193))]);
    return readDocument(triageDocumentSchema, 'sar.triage/1', text, where);
}


/***/ }),

/***/ 27893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ editGap)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66889);
/* harmony import */ var _vocabulary_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52731);
/* harmony import */ var _gap_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70427);
/* harmony import */ var _write_gap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26760);




const MAPS = { resolved: _gap_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .RESOLVED_KEYS */ .o0, schedule: _gap_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .SCHEDULE_KEYS */ .pI };
const BYTE_ORDER_MARK = '\uFEFF';
function editGap(text, path, next) {
    const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text.slice(mark.length), { uniqueKeys: true });
    const map = document.contents;
    if (document.errors.length > 0 || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map)) {
        throw new _vocabulary_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path} cannot be edited: it is no map of a gap`, { places: [{ file: path }] });
    }
    const isAliased = hasAlias(document);
    if (!setKeys(document, map, (0,_gap_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .gapEntry */ .Vk)(next), _gap_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP_KEYS */ .oD))
        return text;
    const isPadded = /\{ /.test(text) || !text.includes('{');
    const written = isAliased ? (0,_write_gap_js__WEBPACK_IMPORTED_MODULE_3__/* .writeGap */ .o)(next) : document.toString({ lineWidth: 0, flowCollectionPadding: isPadded });
    return mark + (text.includes('\r\n') ? written.replace(/\r?\n/g, '\r\n') : written);
}
function setKeys(document, map, values, order) {
    let isChanged = false;
    for (const key of order) {
        const pair = map.items.find((item) => keyOf(item) === key);
        const value = values[key];
        const inner = MAPS[key];
        if (pair === undefined) {
            if (value === undefined)
                continue;
            insertPair(map, document.createPair(key, value), order);
        }
        else if (value === undefined)
            map.items.splice(map.items.indexOf(pair), 1);
        else if (inner !== undefined && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(pair.value)) {
            if (!setKeys(document, pair.value, value, inner))
                continue;
        }
        else if (isSame(plainOf(pair, document), value))
            continue;
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.value) && typeof value !== 'object')
            pair.value.value = value;
        else
            pair.value = document.createNode(value);
        isChanged = true;
    }
    return isChanged;
}
function keyOf({ key }) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '';
}
function insertPair(map, pair, order) {
    const rank = order.indexOf(keyOf(pair));
    const at = map.items.findIndex((item) => order.indexOf(keyOf(item)) > rank);
    if (at < 0)
        map.items.push(pair);
    else
        map.items.splice(at, 0, pair);
}
function plainOf({ value }, document) {
    return typeof value === 'object' && value !== null && 'toJS' in value && typeof value.toJS === 'function'
        ? value.toJS(document)
        : value;
}
function isSame(one, other) {
    if (Array.isArray(one) && typeof other === 'string')
        return one.length === 1 && one[0] === other;
    if (Array.isArray(one))
        return Array.isArray(other) && one.length === other.length && one.every((item, at) => isSame(item, other[at]));
    if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null)
        return one === other;
    const values = new Map(Object.entries(other));
    const entries = Object.entries(one);
    return entries.length === values.size && entries.every(([key, value]) => values.has(key) && isSame(value, values.get(key)));
}
function hasAlias(document) {
    let isFound = false;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, (_key, node) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return undefined;
        isFound = true;
        return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
    });
    return isFound;
}


/***/ }),

/***/ 70427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vk: () => (/* binding */ gapEntry),
/* harmony export */   o0: () => (/* binding */ RESOLVED_KEYS),
/* harmony export */   oD: () => (/* binding */ GAP_KEYS),
/* harmony export */   pI: () => (/* binding */ SCHEDULE_KEYS)
/* harmony export */ });
const GAP_KEYS = [
    'id',
    'gap',
    'layer',
    'severity',
    'status',
    'owner',
    'playbook',
    'note',
    'resolved',
    'area',
    'impact-score',
    'findings',
    'schedule',
];
const RESOLVED_KEYS = ['at', 'by', 'evidence'];
const SCHEDULE_KEYS = ['name', 'from', 'to', 'after', 'days'];
const FINDING_KEYS = ['id', 'sensor', 'rule', 'path'];
function gapEntry(gap) {
    const values = {
        ...gap,
        resolved: gap.resolved === undefined ? undefined : inOrder(gap.resolved, RESOLVED_KEYS),
        'impact-score': gap.impactScore,
        findings: gap.findings?.map((finding) => inOrder(finding, FINDING_KEYS)),
        schedule: gap.schedule === undefined ? undefined : inOrder(scheduleEntry(gap.schedule), SCHEDULE_KEYS),
    };
    return inOrder(values, GAP_KEYS);
}
function scheduleEntry({ after, ...rest }) {
    return { ...rest, ...(after !== undefined && { after: after.length === 1 ? after[0] : after }) };
}
function inOrder(value, keys) {
    const entries = new Map(Object.entries(value));
    return Object.fromEntries(keys.filter((key) => entries.get(key) !== undefined).map((key) => [key, entries.get(key)]));
}


/***/ }),

/***/ 26760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ writeGap)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66889);
/* harmony import */ var _gap_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70427);


function writeGap(gap) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)((0,_gap_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .gapEntry */ .Vk)(gap), { lineWidth: 0 });
}


/***/ }),

/***/ 61867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ GAP_STATUSES)
/* harmony export */ });
const GAP_STATUSES = ['open', 'in-progress', 'resolved', 'ok'];


/***/ }),

/***/ 65610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ STORAGE_LAYERS),
/* harmony export */   lV: () => (/* binding */ isEnvironmentLayer),
/* harmony export */   qR: () => (/* binding */ isVariableLayer)
/* harmony export */ });
/* unused harmony exports ENVIRONMENT_LAYERS, VARIABLE_LAYERS */
const STORAGE_LAYERS = [
    'org-secrets',
    'repo-secrets',
    'env-secrets',
    'repo-vars',
    'env-vars',
    'codespace',
    'org-vars',
    'dependabot',
];
const ENVIRONMENT_LAYERS = ['env-secrets', 'env-vars'];
const VARIABLE_LAYERS = ['repo-vars', 'env-vars', 'org-vars'];
function isEnvironmentLayer(layer) {
    return ENVIRONMENT_LAYERS.includes(layer);
}
function isVariableLayer(layer) {
    return VARIABLE_LAYERS.includes(layer);
}


/***/ }),

/***/ 62717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ onePositional)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);

function onePositional(given, what) {
    const [word] = given.positionals;
    if (word === undefined || word === '')
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${what} is missing`);
    return word;
}


/***/ }),

/***/ 32990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GAPS_COMMANDS: () => (/* binding */ GAPS_COMMANDS)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/gaps/next-gap-ids.js
var next_gap_ids = __webpack_require__(68364);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/arguments/one-positional.js
var one_positional = __webpack_require__(62717);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/live-options.js
var live_options = __webpack_require__(45723);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/severity.js
var severity = __webpack_require__(14500);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/gap.js
var gap = __webpack_require__(61867);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/gaps/gap-fields.js

const REMOVABLE = ['severity', 'owner', 'playbook', 'note', 'area', 'impact-score', 'findings', 'schedule'];
const LAYER = { name: 'layer', value: 'LAYER', choices: severity/* LAYERS */.RR, help: 'where it is, source code to agent memory' };
const SEVERITY = {
    name: 'severity',
    value: 'LEVEL',
    choices: severity/* SEVERITIES */.oC,
    help: 'critical, blocker, degraded or advisory',
};
const STATUS = {
    name: 'status',
    value: 'STATUS',
    choices: gap/* GAP_STATUSES */.a.filter((status) => status !== 'resolved'),
    help: 'where it stands; "sar gaps resolve" sets resolved',
};
const FIELD_OPTIONS = [
    LAYER,
    SEVERITY,
    STATUS,
    { name: 'owner', value: 'WHO', help: '@user, or a word such as future' },
    { name: 'playbook', value: 'ID', help: 'id of a playbook, or words such as "new design"' },
    { name: 'note', value: 'TEXT', help: 'anything that is worth knowing' },
    { name: 'area', value: 'NAME', help: 'an area of gaps.impact-scores, whose impact it has' },
    { name: 'impact-score', value: 'N', help: 'its own impact, 1 to 10' },
    { name: 'bar', value: 'NAME', help: 'name of its bar in the roadmap (default: the words of the gap)' },
    { name: 'from', value: 'DAY', help: 'first day of its bar, YYYY-MM-DD' },
    { name: 'to', value: 'DAY', help: 'the day on which nothing is left to do' },
    { name: 'days', value: 'N', help: 'how long it takes' },
    { name: 'after', value: 'ID', repeat: true, help: 'the gap that it waits for; may be given several times' },
];
const REMOVE = {
    name: 'remove',
    value: 'KEY',
    repeat: true,
    help: `take a field away: ${REMOVABLE.join(', ')}`,
    suggest: () => REMOVABLE,
};
const FILTER_OPTIONS = [
    filter('status', gap/* GAP_STATUSES */.a),
    filter('severity', severity/* SEVERITIES */.oC),
    filter('layer', severity/* LAYERS */.RR),
    { name: 'owner', value: 'WHO', repeat: true, help: 'only gaps of this owner' },
];
function filter(name, words) {
    return { name, value: name.toUpperCase(), repeat: true, help: `only gaps with this ${name}: ${words.join(', ')}`, suggest: () => words };
}
function withFields(gap, given) {
    const texts = Object.fromEntries(['owner', 'playbook', 'note', 'area'].flatMap((name) => {
        const value = given.value(name);
        return value === undefined ? [] : [[name, value]];
    }));
    const impactScore = numberOption(given, 'impact-score');
    const schedule = withSchedule(gap.schedule, given);
    const status = given.value('status');
    const changed = {
        ...gap,
        ...(given.value('layer') !== undefined && { layer: given.value('layer') }),
        ...(given.value('severity') !== undefined && { severity: given.value('severity') }),
        ...(status !== undefined && { status }),
        ...texts,
        ...(impactScore !== undefined && { impactScore }),
        ...(schedule !== undefined && { schedule }),
    };
    return without(changed, removedKeys(given, status !== undefined));
}
function withSchedule(schedule, given) {
    const [name, from, to] = ['bar', 'from', 'to'].map((option) => given.value(option));
    const after = given.values('after');
    const days = numberOption(given, 'days');
    const replaced = new Set([
        ...(from !== undefined || after.length > 0 ? ['from', 'after'] : []),
        ...(to !== undefined || days !== undefined ? ['to', 'days'] : []),
    ]);
    const result = {
        ...Object.fromEntries(Object.entries(schedule ?? {}).filter(([key]) => !replaced.has(key))),
        ...(name !== undefined && { name }),
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
        ...(days !== undefined && { days }),
        ...(after.length > 0 && { after }),
    };
    return Object.keys(result).length === 0 ? undefined : result;
}
function numberOption(given, name) {
    const text = given.value(name);
    if (text === undefined)
        return undefined;
    if (!/^\d{1,5}(?:\.\d{1,2})?$/.test(text))
        throw new user_error/* UserError */.y(`--${name} takes a number, not ${(0,quote_untrusted/* quoteUntrusted */.X)(text)}`);
    return Number(text);
}
function removedKeys(given, isUnresolved) {
    const keys = given.values('remove').map((word) => {
        const key = REMOVABLE.find((known) => known === word);
        if (key === undefined)
            throw new user_error/* UserError */.y(`--remove takes ${REMOVABLE.join(', ')}, not ${(0,quote_untrusted/* quoteUntrusted */.X)(word)}`);
        return key === 'impact-score' ? 'impactScore' : key;
    });
    return isUnresolved ? [...keys, 'resolved'] : keys;
}
function without(gap, keys) {
    const gone = new Set(keys);
    return Object.fromEntries(Object.entries(gap).filter(([key]) => !gone.has(key)));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/checkout-tree.js + 1 modules
var checkout_tree = __webpack_require__(2750);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/git-facts.js
var git_facts = __webpack_require__(15773);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/work-tree-files.js
var work_tree_files = __webpack_require__(14413);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var lib_survey = __webpack_require__(33616);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gaps/read-registry.js
var read_registry = __webpack_require__(58421);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(55617);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/gaps/gap-words.js
const GAP_STATUS_NAMES = {
    open: 'open',
    'in-progress': 'in progress',
    resolved: 'resolved',
    ok: 'ok',
};
function resolvedWords({ resolved }) {
    if (resolved === undefined)
        return '';
    const { at, by, evidence } = resolved;
    const when = [at, by].filter((part) => part !== undefined).join(' by ');
    const who = at === undefined && by !== undefined ? `by ${by}` : when;
    return [who, evidence].filter((part) => part !== undefined && part !== '').join(': ');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/gaps/gap-counts.js



function gapCounts(gaps) {
    if (gaps.length === 0)
        return 'No gaps are registered.';
    const statuses = ['open', 'in-progress', 'resolved', 'ok'].flatMap((status) => {
        const count = gaps.filter((gap) => gap.status === status).length;
        return count === 0 ? [] : [`${count} ${GAP_STATUS_NAMES[status]}`];
    });
    const left = gaps.filter(({ status }) => status === 'open' || status === 'in-progress');
    const severities = severity/* SEVERITIES */.oC.flatMap((severity) => {
        const count = left.filter((gap) => gap.severity === severity).length;
        return count === 0 ? [] : [`${count} ${severity}`];
    });
    const rest = severities.length === 0 ? 'Nothing is left.' : `Left: ${severities.join(', ')}.`;
    return `${(0,count_words/* countOf */.pq)(gaps.length, 'gap')}: ${statuses.join(', ')}. ${rest}`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/markdown-table.js
var markdown_table = __webpack_require__(71597);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/markdown-safe.js
var markdown_safe = __webpack_require__(83003);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/display-width.js
var display_width = __webpack_require__(23771);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/gaps/gap-table.js




const COLUMNS = ['ID', 'Gap', 'Layer', 'Severity', 'Status', 'Owner', 'Playbook', '#Impact', 'Resolved'];
const MAX_NOTE = 200;
function gapTable(gaps, impactOf) {
    if (gaps.length === 0)
        return 'No gaps are registered.\n';
    const { head, rows } = (0,markdown_table/* tableSection */.Y)(COLUMNS, gaps.map((gap) => cellsOf(gap, impactOf(gap))));
    return head + rows.join('');
}
function cellsOf(gap, impact) {
    const { id, gap: what, layer, severity, status, owner = '', playbook = '', note = '' } = gap;
    return [
        (0,markdown_safe/* markdownCode */.D9)(id),
        (0,markdown_safe/* markdownText */.p7)(what),
        layer,
        severity ?? '',
        note === '' ? GAP_STATUS_NAMES[status] : `${GAP_STATUS_NAMES[status]} (${(0,markdown_safe/* markdownText */.p7)((0,display_width/* cutEnd */.ym)(note, MAX_NOTE))})`,
        (0,markdown_safe/* markdownText */.p7)(owner),
        (0,markdown_safe/* markdownText */.p7)(playbook),
        impact === undefined ? '' : String(impact),
        (0,markdown_safe/* markdownText */.p7)(resolvedWords(gap)),
    ];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/mermaid/mermaid-text.js
var mermaid_text = __webpack_require__(35358);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/gaps/bar-dates.js
const DAY_MS = 86_400_000;
function barDates({ sections }) {
    const waiting = new Map(sections.flatMap(({ bars }) => bars).map((bar) => [bar.id, bar]));
    const known = new Map();
    for (let before = -1; before < known.size;) {
        before = known.size;
        for (const bar of waiting.values()) {
            const from = beginOf(bar, known);
            if (from === undefined)
                continue;
            known.set(bar.id, { from, to: endOf(bar, from) });
            waiting.delete(bar.id);
        }
    }
    return known;
}
function beginOf({ from, after }, known) {
    if (from !== undefined)
        return timeOf(from);
    const ends = after.map((id) => known.get(id)?.to);
    return ends.length === 0 || ends.includes(undefined) ? undefined : Math.max(...ends.map((end) => end ?? 0));
}
function endOf({ isMilestone, to, days = 1 }, from) {
    if (isMilestone)
        return from;
    return to === undefined ? from + days * DAY_MS : timeOf(to);
}
function timeOf(day) {
    return Date.parse(`${day}T00:00:00Z`);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/gaps/roadmap-lines.js


const TAGS = { done: 'done', active: 'active', critical: 'crit' };
const RESERVED = new Set([...Object.values(TAGS), 'milestone', 'vert']);
const roadmap_lines_DAY_MS = 86_400_000;
const MAX_LENGTH = 45_000;
const LAST_DAY = Date.UTC(9999, 11, 31);
function roadmapLines(roadmap) {
    const dates = barDates(roadmap);
    const kept = fitting(roadmap, dates);
    const sections = roadmap.sections.map(({ name, bars }) => ({ name, bars: bars.filter((bar) => kept.has(bar)) }));
    const seen = new Set();
    const lines = sections.flatMap(({ name, bars }) => bars.length === 0 ? [] : [sectionLine(name), ...bars.map((bar) => barLine(bar, roadmap_lines_beginOf(bar, seen, dates)))]);
    const all = roadmap.sections.reduce((sum, { bars }) => sum + bars.length, 0);
    return { lines: [...axisLines([...kept].flatMap(({ id }) => dates.get(id) ?? [])), ...lines], left: all - kept.size };
}
function fitting({ sections }, dates) {
    const bars = sections.flatMap((section) => section.bars).filter(({ id }) => (dates.get(id)?.to ?? 0) <= LAST_DAY);
    let room = MAX_LENGTH - sections.reduce((sum, { name }) => sum + sectionLine(name).length + 1, 0);
    const byNeed = [...bars.filter(({ isMilestone }) => isMilestone), ...bars.filter((bar) => isAhead(bar)), ...bars.filter(isDone)];
    const kept = new Set();
    for (const bar of byNeed) {
        room -= barLine(bar, `after ${bar.after.join(' ')}2026-01-01`).length + 1;
        if (room < 0)
            break;
        kept.add(bar);
    }
    return kept;
}
function isDone({ status }) {
    return status === 'done';
}
function isAhead(bar) {
    return !bar.isMilestone && !isDone(bar);
}
function axisLines(dates) {
    const first = dates.reduce((least, { from }) => Math.min(least, from), Infinity);
    const last = dates.reduce((most, { to }) => Math.max(most, to), -Infinity);
    const days = (last - first) / roadmap_lines_DAY_MS;
    if (!(days > 12))
        return ['  axisFormat %b %d'];
    if (days <= 100)
        return ['  axisFormat %b %d', '  tickInterval 1week'];
    return ['  axisFormat %b %Y', `  tickInterval ${Math.ceil(days / 365)}month`];
}
function sectionLine(name) {
    return `  section ${(0,mermaid_text/* mermaidText */.H)(name)}`;
}
function roadmap_lines_beginOf({ id, from, after }, seen, dates) {
    const isAfter = from === undefined && after.every((other) => seen.has(other));
    seen.add(id);
    if (from !== undefined)
        return from;
    const begin = dates.get(id)?.from;
    return isAfter || begin === undefined ? `after ${after.map(barId).join(' ')}` : new Date(begin).toISOString().slice(0, 10);
}
function barLine({ id, name, status, isMilestone, to, days }, begin) {
    const tags = [...(isMilestone ? ['milestone'] : []), ...(status === undefined ? [] : [TAGS[status]])];
    const end = isMilestone ? '0d' : (to ?? `${days ?? 1}d`);
    return `    ${(0,mermaid_text/* mermaidText */.H)(name)} :${[...tags, barId(id), begin, end].join(', ')}`;
}
function barId(id) {
    return RESERVED.has(id.toLowerCase()) ? `${id}-` : id;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/gaps/gap-roadmap.js



const HEAD = [
    '---',
    'config:',
    '  gantt:',
    '    leftPadding: 110',
    '  themeVariables:',
    '    taskTextDarkColor: "#6e7781"',
    '    activeTaskBkgColor: "#f6f8fa"',
    '    activeTaskBorderColor: "#1f6feb"',
    '    doneTaskBkgColor: "#f6f8fa"',
    '    doneTaskBorderColor: "#2da44e"',
    '---',
    'gantt',
    '  title Roadmap',
    '  dateFormat YYYY-MM-DD',
];
const MAX_UNSCHEDULED = 20;
function gapRoadmap(roadmap, gaps) {
    const { lines, left } = roadmapLines(roadmap);
    const parts = [
        roadmap.sections.length === 0 ? 'No gap has a schedule.' : (0,mermaid_text/* mermaidBlock */.t)([...HEAD, ...lines]),
        ...(left === 0 ? [] : [`${left} more ${left === 1 ? 'bar is' : 'bars are'} not shown.`]),
        ...unscheduled(gaps),
    ];
    return `${parts.join('\n\n')}\n`;
}
function unscheduled(gaps) {
    const open = gaps.filter(({ status, schedule }) => schedule === undefined && (status === 'open' || status === 'in-progress'));
    if (open.length === 0)
        return [];
    const named = open.slice(0, MAX_UNSCHEDULED).map(({ id }) => (0,markdown_safe/* markdownCode */.D9)(id));
    const more = open.length > named.length ? ` and ${open.length - named.length} more` : '';
    return [`Not scheduled: ${named.join(', ')}${more}.`];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/gaps/impact-chart.js

const MAX_NAME = 30;
const ENTITY = /#\d+;/g;
const WIDE = '123456789';
const MAX_BARS = 30;
const CONFIG = [
    '---',
    'config:',
    '  xyChart:',
    '    width: 900',
    '    height: HEIGHT',
    '    showDataLabel: true',
    '  themeVariables:',
    '    xyChart:',
    '      plotColorPalette: "#2f81f7"',
    '---',
];
function impactChart(bars) {
    if (bars.length === 0)
        return 'No impact scores are declared.\n';
    const shown = bars.slice(0, MAX_BARS);
    const chart = (0,mermaid_text/* mermaidBlock */.t)([
        ...CONFIG.map((line) => line.replace('HEIGHT', String(120 + 36 * shown.length))),
        'xychart-beta horizontal',
        '  title "Impact (1 to 10)"',
        `  x-axis [${shown.map(({ name }) => `"${axisName(name)}"`).join(', ')}]`,
        '  y-axis "Impact" 0 --> 10',
        `  bar [${shown.map(({ impact }) => impact).join(', ')}]`,
    ]);
    const left = bars.length - shown.length;
    return `${[chart, ...(left > 0 ? [`${left} more ${left === 1 ? 'is' : 'are'} not shown.`] : [])].join('\n\n')}\n`;
}
function axisName(name) {
    for (let length = MAX_NAME; length > 1; length--) {
        const label = (0,mermaid_text/* mermaidText */.H)(name, length);
        if (label.replace(ENTITY, WIDE).length <= MAX_NAME)
            return label;
    }
    return (0,mermaid_text/* mermaidText */.H)('');
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/gaps/impact-of.js
var impact_of = __webpack_require__(3043);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/gaps/roadmap-of.js
var roadmap_of = __webpack_require__(64249);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gaps/registry-sections.js


function registrySections({ gaps }, settings) {
    return new Map([
        ['sar:gaps:counts', gapCounts(gaps)],
        ['sar:gaps:table', gapTable(gaps, (gap) => (0,impact_of/* impactOf */.u)(gap, settings))],
        ['sar:gaps:roadmap', gapRoadmap((0,roadmap_of/* roadmapOf */.Q)(gaps, settings.milestones), gaps)],
        ['sar:gaps:impact', impactChart(impactBars({ gaps }, settings))],
    ]);
}
function impactBars({ gaps }, settings) {
    const areas = Object.entries(settings['impact-scores']).map(([name, impact]) => ({ name, impact }));
    if (areas.length > 0)
        return areas;
    return gaps.flatMap(({ id, impactScore }) => (impactScore === undefined ? [] : [{ name: id, impact: impactScore }]));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/documents/rendered-documents.js + 3 modules
var rendered_documents = __webpack_require__(535);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/options.js
var options = __webpack_require__(28631);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/gaps/open-registry.js






const PATH = { name: 'path', value: 'DIR', help: 'the checkout (default: the one that holds the working directory)' };
const REGISTRY_OPTIONS = [PATH, options/* BASELINE */.Um];
async function openRegistry(given, io) {
    const path = given.value('path');
    const tree = (0,checkout_tree/* checkoutTree */.p)(path === undefined ? (0,git_facts/* rootOf */.I5)(io.workingDirectory) : (0,external_node_path_.resolve)(io.workingDirectory, path));
    const survey = await (0,lib_survey/* openSurvey */.ji)(tree, given.value('baseline'));
    const { gaps } = survey.baseline;
    return { root: tree.root, survey, registry: await (0,read_registry/* readRegistry */._)(registryFiles(tree.root, gaps.directory), gaps) };
}
function registryDocuments({ root, survey, registry }, given, io) {
    const { gaps } = survey.baseline;
    const place = { root, tree: survey.tree, named: given.positionals, declared: gaps.documents };
    return (0,rendered_documents/* renderedDocuments */.K)(place, registrySections(registry, gaps), 'the gaps', io);
}
function registryFiles(root, directory) {
    const files = (0,work_tree_files/* workTreeFiles */.B)(root);
    const entries = new Map(files.list(directory).map((entry) => [entry.path, entry]));
    return {
        list: () => [...entries.keys()],
        read: (path, maxBytes = 0) => {
            const entry = entries.get(path);
            if (entry?.mode.startsWith('100') !== true)
                return { kind: 'unreadable', reason: 'it is a link, or no file' };
            const sizeBytes = entry.sizeBytes ?? 0;
            if (sizeBytes > maxBytes)
                return { kind: 'too-large', sizeBytes };
            const content = files.read([entry.id], maxBytes).get(entry.id);
            return content?.kind === 'text' ? { ...content, sizeBytes } : { kind: 'binary', sizeBytes };
        },
    };
}
function expectSound({ problems }) {
    if (problems.length === 0)
        return;
    throw new user_error/* UserError */.y(`the gap registry has problems; "sar gaps check" shows them, too:\n${problemLines(problems).join('\n')}`);
}
function problemLines(problems) {
    return problems.map(({ gap, message }) => `  ${gap ?? 'baseline'}: ${message}`);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/gaps/gap-path.js
var gap_path = __webpack_require__(66796);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/gaps/write-gap.js
var write_gap = __webpack_require__(26760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/gaps/edit-gap.js
var edit_gap = __webpack_require__(27893);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/gaps/read-gap.js + 1 modules
var read_gap = __webpack_require__(88528);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory-files.js
var state_directory_files = __webpack_require__(42914);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/create-inside.js
var create_inside = __webpack_require__(2596);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(77072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/gaps/registry-problems.js + 1 modules
var registry_problems = __webpack_require__(72751);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/diff-text.js
var diff_text = __webpack_require__(39687);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/gaps/write-change.js







async function writeChange({ root, survey, registry }, gap, done, given, io) {
    const file = registry.files.get(gap.id);
    const path = file?.path ?? (0,gap_path/* gapPath */.W)(registry.directory, gap.id);
    const before = file?.text ?? '';
    const text = file === undefined ? (0,write_gap/* writeGap */.o)(gap) : (0,edit_gap/* editGap */.d)(file.text, path, gap);
    await expectGap(text, path);
    if (file === undefined && registry.gaps.length >= read_registry/* MAX_GAPS */.N)
        throw new user_error/* UserError */.y(`${registry.directory} holds ${read_registry/* MAX_GAPS */.N} gaps, and no more are read`);
    const known = new Set(problemLines(registry.problems));
    const others = registry.gaps.filter(({ id }) => id !== gap.id);
    const problems = problemLines((0,registry_problems/* registryProblems */.S)([...others, gap], survey.baseline.gaps)).filter((line) => !known.has(line));
    if (problems.length > 0)
        throw new user_error/* UserError */.y(`the gap registry would have problems:\n${problems.join('\n')}`);
    if (text === before) {
        io.err(`${(0,terminal_safe/* terminalSafe */.k)(path)} says so already\n`);
        return;
    }
    io.out((0,diff_text/* diffText */.N)(path, before, text, io));
    if (given.flag('dry-run')) {
        io.err('dry run: nothing was written\n');
        return;
    }
    writeGapFile(root, path, file?.text, text);
    io.err(`${done} ${gap.id} in ${(0,terminal_safe/* terminalSafe */.k)(path)}\n`);
}
function writeGapFile(root, path, before, text) {
    if (before !== undefined)
        (0,state_directory_files/* writeInside */.Mt)(root, path, text);
    else if (!(0,create_inside/* createInside */.d)(root, path, text))
        throw new user_error/* UserError */.y(`${path} was made by another run meanwhile: run this again for the next id`);
}
async function expectGap(text, path) {
    try {
        await (0,read_gap/* readGap */.p)(text, path);
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        throw new user_error/* UserError */.y(`nothing was written, since in what would be written ${error.message}`, { places: error.places });
    }
}
function gapNamed({ registry }, word) {
    const number = /^(?:sar-)?g?(\d{1,4})$/i.exec(word)?.[1];
    const gap = registry.gaps.find(({ id }) => number !== undefined && Number(id.replace(/\D+/g, '')) === Number(number));
    if (gap !== undefined)
        return gap;
    const ids = registry.gaps.map(({ id }) => id);
    const known = ids.length === 0 ? `${registry.directory} holds no gaps` : `there are ${ids.slice(0, 20).join(', ')}${ids.length > 20 ? ' …' : ''}`;
    throw new user_error/* UserError */.y(`there is no gap "${word}"; ${known}`);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/gaps/gaps-add.js







const gapsAdd = {
    name: 'gaps add',
    summary: 'add a gap to the registry, with the next free id',
    positionals: '<text>',
    maxPositionals: 1,
    details: 'Writes one file into `gaps.directory` of the baseline. Needs --layer, and --severity unless the status is ok. The status is open unless --status says otherwise.',
    options: [...FIELD_OPTIONS, live_options/* DRY_RUN */.yE, ...REGISTRY_OPTIONS],
    examples: [
        'sar gaps add "Auto-retrain on drift absent" --layer L4 --severity P1 --owner @me --playbook SAR-004',
        'sar gaps add "No restore test" --layer L2 --severity P2 --from 2026-12-01 --days 5 --dry-run',
    ],
    async run(given, io) {
        const text = (0,one_positional/* onePositional */.P)(given, 'what is missing or wrong');
        const layer = given.value('layer');
        if (layer === undefined)
            throw new user_error/* UserError */.y('--layer is missing: L1 source code to L5 agent memory');
        const opened = await openRegistry(given, io);
        const [id = ''] = (0,next_gap_ids/* nextGapIds */.E)(opened.registry.gaps.map((gap) => gap.id), 1);
        const gap = { id, gap: text, layer, status: 'open' };
        await writeChange(opened, withFields(gap, given), 'added', given, io);
        return 0;
    },
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/gaps/gaps-check.js



const gapsCheck = {
    name: 'gaps check',
    summary: 'fail when the registry has problems, or a rendering is stale',
    positionals: '[document...]',
    maxPositionals: 20,
    details: 'Looks at the documents of `gaps.documents`, or at those that are named, shows how they would change, and ends with 1. For CI.',
    options: [...REGISTRY_OPTIONS],
    examples: ['sar gaps check', 'sar gaps check docs/SAR.md'],
    async run(given, io) {
        const opened = await openRegistry(given, io);
        const { registry } = opened;
        if (registry.problems.length > 0) {
            io.err(`the gap registry has ${(0,count_words/* countOf */.pq)(registry.problems.length, 'problem')}:\n`);
            for (const line of problemLines(registry.problems))
                io.err(`${(0,terminal_safe/* terminalSafe */.k)(line)}\n`);
            return 1;
        }
        const documents = registryDocuments(opened, given, io);
        const stale = documents.filter(({ before, after }) => before !== after);
        for (const { path, before, after } of stale)
            io.out((0,diff_text/* diffText */.N)(path, before, after, io));
        if (stale.length > 0) {
            io.err(`stale: ${stale.map(({ path }) => (0,terminal_safe/* terminalSafe */.k)(path)).join(', ')}; run "sar gaps render"\n`);
            return 1;
        }
        io.err(`${(0,count_words/* countOf */.pq)(registry.gaps.length, 'gap')} in ${(0,terminal_safe/* terminalSafe */.k)(registry.directory)}, ${(0,count_words/* countOf */.pq)(documents.length, 'document')} fresh\n`);
        return 0;
    },
};

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/gaps/gap-entry.js
var gap_entry = __webpack_require__(70427);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/json-text.js
var json_text = __webpack_require__(58884);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/output/columns.js
var columns = __webpack_require__(6896);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/gaps/gaps-list.js






const FORMAT = {
    name: 'format',
    value: 'FORMAT',
    choices: ['table', 'json', 'md'],
    help: 'table (default), json or md',
};
const gapsList = {
    name: 'gaps list',
    summary: 'list the gaps of the registry',
    positionals: '',
    maxPositionals: 0,
    options: [FORMAT, ...FILTER_OPTIONS, ...REGISTRY_OPTIONS],
    examples: ['sar gaps list', 'sar gaps list --status open,in-progress --severity P1', 'sar gaps list --format json'],
    async run(given, io) {
        const { registry, survey } = await openRegistry(given, io);
        const settings = survey.baseline.gaps;
        const gaps = chosen(registry.gaps, given);
        const impact = (gap) => (0,impact_of/* impactOf */.u)(gap, settings);
        if (given.value('format') === 'json') {
            const entries = gaps.map((gap) => ({ ...(0,gap_entry/* gapEntry */.Vk)(gap), ...(impact(gap) !== undefined && { impact: impact(gap) }) }));
            io.out((0,json_text/* jsonText */.s)({ schema: 'sar.gaps/1', directory: registry.directory, gaps: entries }));
        }
        else if (given.value('format') === 'md')
            io.out(gapTable(gaps, impact));
        else
            io.out([...tableLines(gaps, impact, io.columns), countsLine(gaps, registry.gaps.length), ''].join('\n'));
        for (const line of problemLines(registry.problems))
            io.err(`${(0,terminal_safe/* terminalSafe */.k)(line.trim())}\n`);
        return 0;
    },
};
function countsLine(gaps, all) {
    return gaps.length === 0 && all > 0 ? `None of ${(0,count_words/* countOf */.pq)(all, 'gap')} passes the filters.` : gapCounts(gaps);
}
const TITLES = ['ID', 'SEV', 'STATUS', 'LAYER', 'IMPACT', 'OWNER', 'PLAYBOOK', 'GAP'];
function tableLines(gaps, impact, width) {
    if (gaps.length === 0)
        return [];
    const lines = (0,columns/* columns */.Y)([TITLES, ...gaps.map((gap) => row(gap, impact(gap)))]);
    return width === undefined ? lines : lines.map((line) => (0,display_width/* cutEnd */.ym)(line, width));
}
function row(gap, impact) {
    const { id, severity = '-', status, layer, owner = '-', playbook = '-', gap: words } = gap;
    return [id, severity, GAP_STATUS_NAMES[status], layer, impact === undefined ? '-' : String(impact), owner, playbook, words];
}
function chosen(gaps, given) {
    const filters = ['status', 'severity', 'layer', 'owner'].flatMap((key) => {
        const words = given.values(key);
        const choices = FILTER_OPTIONS.find(({ name }) => name === key)?.suggest?.();
        const wrong = words.find((word) => choices?.includes(word) === false);
        if (wrong !== undefined)
            throw new user_error/* UserError */.y(`--${key} takes ${choices?.join(', ')}, not ${(0,quote_untrusted/* quoteUntrusted */.X)(wrong)}`);
        return words.length === 0 ? [] : [{ key, words }];
    });
    return gaps.filter((gap) => filters.every(({ key, words }) => words.includes(gap[key] ?? '')));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/read-triage-document.js
var read_triage_document = __webpack_require__(70428);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/read-text-file.js
var read_text_file = __webpack_require__(89642);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gaps/proposals-of-document.js
var proposals_of_document = __webpack_require__(29990);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gaps/proposed-files.js
var proposed_files = __webpack_require__(57553);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/gaps/gap-offer-text.js
var gap_offer_text = __webpack_require__(18524);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/gaps/gaps-propose.js








const gapsPropose = {
    name: 'gaps propose',
    summary: 'propose gaps for new findings, and the resolution of gaps whose findings are gone',
    positionals: '',
    maxPositionals: 0,
    details: 'Reads what "sar triage --findings-file F" wrote and runs nothing. Findings of the severities in `gaps.propose` that no gap names become gaps, at most 20 at once. A gap is proposed as resolved only if its findings were looked for on the default branch by the same sensors, and not found. Prints the files and writes nothing without --write.',
    options: [
        { name: 'findings-file', value: 'FILE', help: 'findings of a triage: a document sar.triage/1' },
        { name: 'write', help: 'write the proposed files into the checkout' },
        ...REGISTRY_OPTIONS,
    ],
    examples: ['sar gaps propose --findings-file findings.json', 'sar gaps propose --findings-file findings.json --write'],
    async run(given, io) {
        const path = given.value('findings-file');
        if (path === undefined)
            throw new user_error/* UserError */.y('--findings-file is missing: "sar triage --findings-file findings.json" writes one');
        const { root, survey, registry } = await openRegistry(given, io);
        expectSound(registry);
        const document = await (0,read_triage_document/* readTriageDocument */.e)((0,read_text_file/* readTextFile */.G)((0,external_node_path_.resolve)(io.workingDirectory, path)), path);
        const { proposals, left } = (0,proposals_of_document/* proposalsOfDocument */.I)(document, registry, survey.baseline, io.now());
        const files = (0,proposed_files/* proposedFiles */.m)(proposals, registry);
        for (const { path: at, before = '', text } of files)
            io.out((0,diff_text/* diffText */.N)(at, before, text, io));
        const { propose } = survey.baseline.gaps;
        if (files.length === 0)
            io.err(`nothing to propose: ${nothingWords(propose)}\n`);
        else if (!given.flag('write'))
            io.err(`proposed ${(0,gap_offer_text/* offerWords */.e)(proposals)}; nothing was written: --write does\n`);
        else {
            for (const { path: at, before, text } of files)
                writeGapFile(root, at, before, text);
            io.err(`wrote ${(0,gap_offer_text/* offerWords */.e)(proposals)} into ${(0,terminal_safe/* terminalSafe */.k)(registry.directory)}\n`);
        }
        const reason = whyNothingIsGone(document);
        if (reason !== undefined && registry.gaps.some(({ findings, status }) => findings !== undefined && status !== 'resolved'))
            io.err(`no resolution can be proposed from this file: ${reason}\n`);
        if (left > 0)
            io.err(`${left} more ${left === 1 ? 'waits' : 'wait'}: run this again after these are written\n`);
        return 0;
    },
};
function nothingWords(severities) {
    if (severities.length === 0)
        return '`gaps.propose` of the baseline names no severity';
    return `the registry names every open finding of ${severities.join(', ')} (\`gaps.propose\`), and no gap is known to be over or back`;
}
function whyNothingIsGone({ partial, isDefaultBranch }) {
    if (partial)
        return 'only a part of the repository was judged';
    return isDefaultBranch
        ? undefined
        : 'it is not known to be of the default branch, as what the action triage or "sar triage --issues" writes there is';
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/gaps/gaps-render.js






const gapsRender = {
    name: 'gaps render',
    summary: 'write the gap table, roadmap and impact chart between the markers of documents',
    positionals: '[document...]',
    maxPositionals: 20,
    details: 'Without arguments: the documents of `gaps.documents` of the baseline. What stands outside of the markers stays byte by byte.',
    options: [live_options/* DRY_RUN */.yE, ...REGISTRY_OPTIONS],
    examples: ['sar gaps render', 'sar gaps render docs/SAR.md --dry-run'],
    async run(given, io) {
        const opened = await openRegistry(given, io);
        expectSound(opened.registry);
        const documents = registryDocuments(opened, given, io);
        if (documents.length === 0)
            throw new user_error/* UserError */.y('no document is named: give one, or name it in `gaps.documents` of the baseline');
        const stale = documents.filter(({ before, after }) => before !== after);
        for (const { path, before, after } of stale) {
            if (given.flag('dry-run'))
                io.out((0,diff_text/* diffText */.N)(path, before, after, io));
            else {
                (0,state_directory_files/* writeInside */.Mt)(opened.root, path, after);
                io.err(`rendered ${(0,terminal_safe/* terminalSafe */.k)(path)}\n`);
            }
        }
        if (stale.length === 0)
            io.err(`nothing to render: ${(0,count_words/* countOf */.pq)(documents.length, 'document')} fresh\n`);
        else if (given.flag('dry-run'))
            io.err('dry run: nothing was written\n');
        return 0;
    },
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/gaps/gaps-resolve.js




const gapsResolve = {
    name: 'gaps resolve',
    summary: 'mark a gap as resolved, with the day, by whom, and what shows it',
    positionals: '<id>',
    maxPositionals: 1,
    options: [
        { name: 'at', value: 'DAY', help: 'the day, YYYY-MM-DD (default today)' },
        { name: 'by', value: 'WHO', help: 'who or what resolved it' },
        { name: 'evidence', value: 'TEXT', help: 'what shows it: a pull request, a run, a score' },
        live_options/* DRY_RUN */.yE,
        ...REGISTRY_OPTIONS,
    ],
    examples: ['sar gaps resolve SAR-G03 --by W-143 --evidence "retrain workflow runs on drift"'],
    async run(given, io) {
        const word = (0,one_positional/* onePositional */.P)(given, 'the id of the gap');
        const opened = await openRegistry(given, io);
        const gap = gapNamed(opened, word);
        const [by, evidence] = [given.value('by') ?? gap.resolved?.by, given.value('evidence') ?? gap.resolved?.evidence];
        const at = given.value('at') ?? (gap.status === 'resolved' ? gap.resolved?.at : io.now().toISOString().slice(0, 10));
        const resolved = { ...(at !== undefined && { at }), ...(by !== undefined && { by }), ...(evidence !== undefined && { evidence }) };
        await writeChange(opened, { ...gap, status: 'resolved', resolved }, 'resolved', given, io);
        return 0;
    },
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/gaps/gaps-update.js





const gapsUpdate = {
    name: 'gaps update',
    summary: 'change fields of a gap; comments and the order of its file stay',
    positionals: '<id>',
    maxPositionals: 1,
    details: 'The id may be short: 3 or g03 for SAR-G03. A gap that is set to another status loses what says how it was resolved.',
    options: [
        { name: 'gap', value: 'TEXT', help: 'what is missing or wrong, in one line' },
        ...FIELD_OPTIONS,
        REMOVE,
        live_options/* DRY_RUN */.yE,
        ...REGISTRY_OPTIONS,
    ],
    examples: ['sar gaps update SAR-G03 --status in-progress', 'sar gaps update g04 --days 5 --remove note --dry-run'],
    async run(given, io) {
        const word = (0,one_positional/* onePositional */.P)(given, 'the id of the gap');
        const opened = await openRegistry(given, io);
        const gap = gapNamed(opened, word);
        const text = given.value('gap');
        const changed = withFields({ ...gap, ...(text !== undefined && { gap: text }) }, given);
        await writeChange(opened, changed, 'updated', given, io);
        return 0;
    },
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/gaps/gaps-commands.js







const GAPS_COMMANDS = [gapsList, gapsAdd, gapsUpdate, gapsResolve, gapsPropose, gapsRender, gapsCheck];


/***/ }),

/***/ 39687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ diffText)
/* harmony export */ });
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53408);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94198);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80519);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51249);
/* harmony import */ var _render_audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23370);



function diffText(path, before, after, io) {
    return (0,_render_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .linesText */ .zu)((0,_sar_report__WEBPACK_IMPORTED_MODULE_1__/* .terminalDiff */ .c)((0,_sar_report__WEBPACK_IMPORTED_MODULE_2__/* .unifiedDiff */ .W)(path, before, after), (0,_io_js__WEBPACK_IMPORTED_MODULE_3__/* .wantsColor */ .z)(io, false) ? _sar_report__WEBPACK_IMPORTED_MODULE_4__/* .ANSI_PALETTE */ .C : _sar_report__WEBPACK_IMPORTED_MODULE_4__/* .PLAIN_PALETTE */ .J));
}


/***/ }),

/***/ 23370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ markdownOptions),
/* harmony export */   Wy: () => (/* binding */ renderAudit),
/* harmony export */   nw: () => (/* binding */ tableOptions),
/* harmony export */   zu: () => (/* binding */ linesText)
/* harmony export */ });
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1924);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80519);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58884);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10783);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95496);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51249);


function markdownOptions(command) {
    return { limitBytes: _sar_report__WEBPACK_IMPORTED_MODULE_0__/* .MAX_MARKDOWN_BYTES */ .X, command };
}
function tableOptions(given, io) {
    return {
        palette: (0,_io_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsColor */ .z)(io, given.flag('no-color')) ? _sar_report__WEBPACK_IMPORTED_MODULE_2__/* .ANSI_PALETTE */ .C : _sar_report__WEBPACK_IMPORTED_MODULE_2__/* .PLAIN_PALETTE */ .J,
        ...(io.columns !== undefined && { columns: io.columns }),
    };
}
function linesText(lines) {
    return lines.map((line) => `${line}\n`).join('');
}
function renderAudit(document, given, io) {
    switch (given.value('format')) {
        case 'json':
            return (0,_sar_report__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s)(document);
        case 'md':
            return (0,_sar_report__WEBPACK_IMPORTED_MODULE_4__/* .variableMarkdown */ .Mv)(document, markdownOptions('sar variables check'));
        default:
            return linesText((0,_sar_report__WEBPACK_IMPORTED_MODULE_5__/* .variableTable */ .FT)(document, tableOptions(given, io)));
    }
}


/***/ }),

/***/ 535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ renderedDocuments)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/read-text-file.js
var read_text_file = __webpack_require__(89642);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/nearest-word.js
var nearest_word = __webpack_require__(20304);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/markdown-lines.js
var markdown_lines = __webpack_require__(96190);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/marked/marked-section.js
const MARKED_SECTIONS = [
    'sar:gaps:counts',
    'sar:gaps:table',
    'sar:gaps:roadmap',
    'sar:gaps:impact',
    'sar:score:table',
    'sar:score:quadrant',
    'sar:score:progress',
];
function beginMarker(section) {
    return `<!-- ${section} -->`;
}
function endMarker(section) {
    return `<!-- ${section}:end -->`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/marked/find-marked.js



const MARKER = /^<!--\s*(sar:(?:gaps|score)\b[^>]*)-->$/;
function findMarked(markdown, path) {
    const places = [];
    let open;
    for (const line of (0,markdown_lines/* textLines */.F)(markdown)) {
        const name = line.inCode ? undefined : MARKER.exec(line.text.trim())?.[1]?.trim();
        if (name === undefined)
            continue;
        const { section, isEnd } = knownName(name, line, path);
        if (isEnd) {
            if (open?.section !== section)
                throw markerError(path, line, `${endMarker(section)} has no ${beginMarker(section)} before it`);
            places.push({ ...open, end: line });
            open = undefined;
            continue;
        }
        if (open !== undefined)
            throw notClosed(path, open.section, open.begin);
        const first = places.find((place) => place.section === section);
        if (first !== undefined) {
            throw markerError(path, line, `${beginMarker(section)} is there twice, first in line ${first.begin.line}: remove one of the two`);
        }
        open = { section, begin: line };
    }
    if (open !== undefined)
        throw notClosed(path, open.section, open.begin);
    return places;
}
function knownName(name, line, path) {
    const isEnd = name.endsWith(':end');
    const word = isEnd ? name.slice(0, -':end'.length) : name;
    const section = MARKED_SECTIONS.find((known) => known === word);
    if (section !== undefined)
        return { section, isEnd };
    const near = (0,nearest_word/* nearestWord */.z)(word, MARKED_SECTIONS);
    const remedy = near === undefined ? `known are ${MARKED_SECTIONS.join(', ')}` : `did you mean ${near}?`;
    throw markerError(path, line, `there is no section ${(0,quote_untrusted/* quoteUntrusted */.X)(word)}; ${remedy}`);
}
function notClosed(path, section, begin) {
    return markerError(path, begin, `${beginMarker(section)} is not closed: add the line ${endMarker(section)} behind it`);
}
function markerError(path, { line }, message) {
    return new user_error/* UserError */.y(`${path}:${line}: ${message}`, { places: [{ file: path, line }] });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/marked/replace-marked.js

function replaceMarked(markdown, texts, path) {
    let result = '';
    let copied = 0;
    for (const { section, begin, end } of findMarked(markdown, path)) {
        const text = texts.get(section);
        if (text === undefined)
            continue;
        const eol = markdown.startsWith('\r\n', begin.end) ? '\r\n' : '\n';
        const lines = text.trimEnd() === '' ? [''] : ['', ...text.trimEnd().split(/\r?\n/), ''];
        result += `${markdown.slice(copied, begin.end)}${eol}${lines.map((line) => line + eol).join('')}`;
        copied = end.start;
    }
    return result + markdown.slice(copied);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/documents/rendered-documents.js




const MAX_BYTES = 4_194_304;
function renderedDocuments({ root, tree, named, declared }, texts, of, io) {
    const isNamed = named.length > 0;
    const paths = isNamed ? named.map((word) => insidePath(root, (0,external_node_path_.resolve)(io.workingDirectory, word), word)) : declared;
    return [...new Set(paths)].flatMap((path) => {
        const before = textOf(root, tree, path, [...texts.keys()], isNamed);
        const marked = findMarked(before, path);
        if (marked.some(({ section }) => texts.has(section)))
            return [{ path, before, after: replaceMarked(before, texts, path) }];
        if (marked.length > 0 && !isNamed)
            return [];
        throw new user_error/* UserError */.y(`${path} has no place for ${of}. Add the lines of those that it shall show:\n${markerLines([...texts.keys()])}`, {
            places: [{ file: path }],
        });
    });
}
function insidePath(root, full, word) {
    const path = (0,external_node_path_.relative)(root, full).split(external_node_path_.sep).join('/');
    if (path === '' || path.startsWith('../'))
        throw new user_error/* UserError */.y(`${word} is no document of the checkout ${root}`);
    return path;
}
function textOf(root, tree, path, sections, isNamed) {
    const content = tree.read(path, MAX_BYTES);
    if (content.kind === 'text')
        return (0,read_text_file/* readTextFile */.G)((0,external_node_path_.join)(root, path));
    const where = isNamed ? '' : ', which `gaps.documents` of the baseline names,';
    const why = content.kind === 'unreadable' ? content.reason : WORDS[content.kind];
    const remedy = content.kind === 'absent' ? `; create it with the lines of what it shall show:\n${markerLines(sections)}` : '';
    throw new user_error/* UserError */.y(`the document ${path}${where} cannot be read: ${why}${remedy}`, { places: [{ file: path }] });
}
const WORDS = {
    absent: 'there is no such file',
    binary: 'it is no text',
    'too-large': `it is larger than ${MAX_BYTES} bytes`,
    outside: 'it is outside of the checkout',
};
function markerLines(sections) {
    return sections.flatMap((section) => [beginMarker(section), endMarker(section)]).join('\n');
}


/***/ }),

/***/ 6896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77072);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23771);

function columns(rows) {
    const safe = rows.map((row) => row.map(_sar_report__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafe */ .k));
    const count = Math.max(0, ...safe.map((row) => row.length));
    const widths = Array.from({ length: count }, (_, at) => Math.max(0, ...safe.map((row) => (at < row.length - 1 ? (0,_sar_report__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(row[at] ?? '') : 0))));
    return safe.map((row) => row
        .map((cell, at) => (at === row.length - 1 ? cell : (0,_sar_report__WEBPACK_IMPORTED_MODULE_1__/* .padTo */ .v0)(cell, widths[at] ?? 0)))
        .join('  ')
        .trimEnd());
}


/***/ }),

/***/ 2596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createInside)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52731);
/* harmony import */ var _state_directory_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42914);





const NO_HARD_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV']);
function createInside(root, path, text) {
    const full = (0,_state_directory_files_js__WEBPACK_IMPORTED_MODULE_3__/* .insidePath */ .yt)(root, path, 'written');
    const part = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(full), `.sar-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`);
    let isMade = false;
    try {
        (0,_state_directory_files_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLinks */ .UA)(root, full, path, 'written');
        (0,_state_directory_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(full), path);
        isMade = true;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(part, text, { flag: 'wx' });
        return take(part, full, text);
    }
    catch (error) {
        if (error instanceof _sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y)
            throw error;
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${path} cannot be written: ${error.code ?? String(error)}`);
    }
    finally {
        if (isMade)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(part, { force: true });
    }
}
function take(part, full, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(part, full);
        return true;
    }
    catch (error) {
        const { code = '' } = error;
        if (code === 'EEXIST')
            return false;
        if (!NO_HARD_LINKS.has(code))
            throw error;
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(full, text, { flag: 'wx' });
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}


/***/ }),

/***/ 14413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workTreeFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52731);




const MAX_ENTRIES = 20_000;
const MAX_ID_BYTES = 1_048_576;
function workTreeFiles(root) {
    const paths = new Map();
    return {
        commit: 'work tree',
        list: (folder) => {
            const entries = listFolder(root, folder.replace(/\/+$/, ''));
            for (const { id, path } of entries)
                paths.set(id, path);
            return entries;
        },
        read: (ids, maxBytes) => new Map(ids.map((id) => [id, readBlob(root, paths.get(id), maxBytes)])),
    };
}
function listFolder(root, folder) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, folder);
    if (full !== root && !full.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${folder} leads out of ${root}`);
    if (!isRealFolder(root, folder))
        return [];
    const found = [];
    const visit = (path) => {
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)).toSorted()) {
            const inside = `${path}/${name}`;
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, inside));
            if (stat.isDirectory())
                visit(inside);
            else
                found.push(entryOf(root, inside, stat));
            if (found.length > MAX_ENTRIES)
                throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${folder} holds more than ${MAX_ENTRIES} files`);
        }
    };
    visit(folder);
    return found;
}
function isRealFolder(root, folder) {
    let at = root;
    for (const part of folder.split('/')) {
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, part);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(at, { throwIfNoEntry: false })?.isDirectory() !== true)
            return false;
    }
    return true;
}
function entryOf(root, path, stat) {
    const mode = stat.isSymbolicLink() ? '120000' : stat.isFile() ? ((stat.mode & 0o111) === 0 ? '100644' : '100755') : '000000';
    const isText = stat.isFile() && stat.size <= MAX_ID_BYTES;
    return {
        path,
        mode,
        id: isText ? blobId(readNoLink((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path))) : `unread:${path}`,
        sizeBytes: stat.isFile() ? stat.size : undefined,
    };
}
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function readBlob(root, path, maxBytes) {
    if (path === undefined)
        return { kind: 'absent' };
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), { throwIfNoEntry: false });
    if (stat?.isFile() !== true)
        return { kind: 'absent' };
    if (stat.size > maxBytes)
        return { kind: 'too-large' };
    try {
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readNoLink((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path))) };
    }
    catch {
        return { kind: 'not-utf8' };
    }
}
function readNoLink(path) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor).isFile())
            throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} is no file`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(descriptor);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 29990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ proposalsOfDocument),
/* harmony export */   h: () => (/* binding */ findingOf)
/* harmony export */ });
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47103);
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83935);
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75312);
/* harmony import */ var _rescue_with_playbooks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12136);


function proposalsOfDocument(document, { gaps }, baseline, now) {
    const { isDefaultBranch, partial, sensors, groups, accepted } = document;
    const findings = document.findings.map(findingOf);
    const isAccepted = new Set(accepted);
    return (0,_sar_triage__WEBPACK_IMPORTED_MODULE_0__/* .proposeGaps */ .Q7)({
        subjects: (0,_rescue_with_playbooks_js__WEBPACK_IMPORTED_MODULE_1__/* .withPlaybooks */ .B)((0,_sar_triage__WEBPACK_IMPORTED_MODULE_2__/* .subjectsOf */ .Z)(findings.filter(({ signal }) => !isAccepted.has(signal.id)), groups), baseline.playbooks),
        present: new Set(findings.map(({ signal }) => signal.id)),
        gaps,
        settings: baseline.gaps,
        isGone: (0,_sar_triage__WEBPACK_IMPORTED_MODULE_3__/* .goneJudge */ .r)({ isDefaultBranch, isPart: partial, readings: sensors.map(readingOf) }),
        at: now.toISOString(),
    });
}
function findingOf({ severity, decision, route, owner, firstSeen, sla, waived, labels, group, ...signal }) {
    return { signal, severity, decision, route, owner, firstSeen, sla, waived, labels, group };
}
function readingOf(reading) {
    const { sensor, layer, looked } = reading;
    const base = { sensor, layer, ...(looked !== undefined && { looked }) };
    if (reading.outcome === 'unknown')
        return { ...base, outcome: 'unknown', reason: reading.reason, detail: reading.detail };
    const { unit, judged } = reading;
    const scope = { unit, judged, unjudged: reading.unjudged };
    return reading.outcome === 'clear' ? { ...base, outcome: 'clear', scope } : { ...base, outcome: 'signals', scope, signals: [] };
}


/***/ }),

/***/ 57553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ proposedFiles)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66796);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26760);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27893);

function proposedFiles(proposals, { directory, files }) {
    return proposals.map((proposal) => {
        const { gap } = proposal;
        const file = files.get(gap.id);
        if (file === undefined)
            return { proposal, path: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .gapPath */ .W)(directory, gap.id), before: undefined, text: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .writeGap */ .o)(gap) };
        return { proposal, path: file.path, before: file.text, text: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .editGap */ .d)(file.text, file.path, gap) };
    });
}


/***/ }),

/***/ 18524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ offerWords),
/* harmony export */   k: () => (/* binding */ gapOfferText)
/* harmony export */ });
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55617);
/* harmony import */ var _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83003);


const WORDS = {
    add: ({ severity = '' }) => `new, ${severity}`,
    resolve: () => 'resolved: none of its findings is left',
    reopen: () => 'open again: a finding of it is back',
};
const MAX_NAMED = 100;
function offerWords(offered) {
    const count = (kind) => offered.filter((one) => one.kind === kind).length;
    return [
        ...(count('add') > 0 ? [(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(count('add'), 'new gap')] : []),
        ...(count('resolve') > 0 ? [(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(count('resolve'), 'resolution')] : []),
        ...(count('reopen') > 0 ? [(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(count('reopen'), 'reopened gap')] : []),
    ].join(', ');
}
function gapOfferText(offered, directory) {
    const rows = offered
        .slice(0, MAX_NAMED)
        .map((one) => `- ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(one.gap.id)}: ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(one.gap.gap)} (${WORDS[one.kind](one.gap)})`);
    const more = offered.length > rows.length ? [`- and ${offered.length - rows.length} more`] : [];
    return {
        title: `Gap registry: ${offerWords(offered)}`,
        body: [
            `Triage proposes changes of the gap registry in ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(directory)}:`,
            [...rows, ...more].join('\n'),
            'Edit the files on this branch as you like: SAR leaves what is there, and adds what is new until it is merged. After the merge, delete the branch.',
            'To decline, close this pull request and delete its branch. What was offered is not offered again.',
        ].join('\n\n'),
    };
}


/***/ }),

/***/ 35358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mermaidText),
/* harmony export */   t: () => (/* binding */ mermaidBlock)
/* harmony export */ });
/* harmony import */ var _safety_visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7158);

const MAX_LABEL = 80;
const PLAIN = /[^\p{L}\p{M}\p{N} ().,/+!?'’–—…_-]/gu;
const KEYWORD = /^(?:accDescr|accTitle|axisFormat|bar|click|dateFormat|excludes|gantt|inclusiveEndDates|includes|line|quadrant|section|tickInterval|title|todayMarker|topAxis|vert|weekday|weekend|x-axis|xychart|y-axis)/i;
function mermaidText(text, maxLength = MAX_LABEL) {
    const visible = (0,_safety_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text).trim();
    const cut = visible.length > maxLength
        ? `${visible
            .slice(0, maxLength - 1)
            .replace(/[\ud800-\udbff]$/, '')
            .trimEnd()}…`
        : visible;
    if (cut === '')
        return '-';
    const isKeyword = KEYWORD.test(cut) || /^[-–—]/.test(cut);
    const [first = ''] = cut;
    const rest = cut.slice(first.length).replace(PLAIN, entity);
    return `${isKeyword ? entity(first) : first.replace(PLAIN, entity)}${rest}`.replace(/--/g, `-${entity('-')}`);
}
function entity(char) {
    return `#${char.codePointAt(0) ?? 0xfffd};`;
}
function mermaidBlock(lines) {
    return ['```mermaid', ...lines, '```'].join('\n');
}


/***/ }),

/***/ 22066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ auditSummaryWords),
/* harmony export */   fs: () => (/* binding */ STORAGE_LAYER_NAMES),
/* harmony export */   go: () => (/* binding */ byStorageLayer),
/* harmony export */   h2: () => (/* binding */ resultNotes)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65610);
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55617);


const STORAGE_LAYER_NAMES = {
    'org-secrets': 'Organisation secrets',
    'repo-secrets': 'Repository secrets',
    'env-secrets': 'Environment secrets',
    'repo-vars': 'Repository variables',
    'env-vars': 'Environment variables',
    codespace: 'Codespaces secrets',
    'org-vars': 'Organisation variables',
    dependabot: 'Dependabot secrets',
};
function byStorageLayer(items) {
    return _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .STORAGE_LAYERS */ .Bo.flatMap((layer) => {
        const ofLayer = items.filter((item) => item.layer === layer);
        return [...new Set(ofLayer.map(({ environment }) => environment))].map((environment) => ({
            layer,
            ...(environment !== undefined && { environment }),
            items: ofLayer.filter((item) => item.environment === environment),
        }));
    });
}
function auditSummaryWords({ summary }) {
    const { total, present, absent, unknown, absent_required: required, extra } = summary;
    const number = _findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedNumber */ .O4;
    const ofWhich = absent === 0 ? '' : ` (${number(required)} required)`;
    const more = extra === 0 ? '' : `; ${number(extra)} more ${extra === 1 ? 'is' : 'are'} configured but not declared`;
    const entries = total === 1 ? '1 entry' : `${number(total)} entries`;
    return `${entries}: ${number(present)} present, ${number(absent)} absent${ofWhich}, ${number(unknown)} unknown${more}`;
}
function resultNotes({ required, human_governance: governed, value_drift: drift, note }) {
    const digest = ({ length, sha256_prefix: prefix }) => `${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(length, 'byte')}, SHA-256 ${prefix}…`;
    return [
        required ? '' : 'optional',
        governed ? 'only people may write it' : '',
        drift === undefined ? '' : `another value than declared (${digest(drift.actual)}; declared: ${digest(drift.expected)})`,
        note,
    ]
        .filter((part) => part !== '')
        .join('; ');
}


/***/ }),

/***/ 96190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ textLines)
/* harmony export */ });
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
function textLines(markdown) {
    const lines = [];
    let fence;
    let start = 0;
    while (start <= markdown.length) {
        const newline = markdown.indexOf('\n', start);
        const stop = newline === -1 ? markdown.length : newline;
        const end = stop > start && markdown[stop - 1] === '\r' ? stop - 1 : stop;
        const text = markdown.slice(start, end);
        const [, marks, after = ''] = FENCE.exec(text) ?? [];
        const wasInCode = fence !== undefined;
        if (marks !== undefined) {
            if (fence === undefined) {
                if (!(marks.startsWith('`') && after.includes('`')))
                    fence = marks;
            }
            else if (marks.startsWith(fence) && after.trim() === '')
                fence = undefined;
        }
        lines.push({ text, line: lines.length + 1, start, end, inCode: wasInCode || fence !== undefined });
        if (newline === -1)
            break;
        start = newline + 1;
    }
    return lines;
}


/***/ }),

/***/ 32551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var _terminal_display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23771);

const GAP = '  ';
const LEAST_LAST_COLUMN = 10;
function textTable(rows, columns) {
    const widths = (rows[0] ?? []).map((_, index) => Math.max(0, ...rows.map((row) => (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(row[index] ?? ''))));
    const last = widths.length - 1;
    const before = widths.slice(0, -1).reduce((sum, width) => sum + width + GAP.length, GAP.length);
    const room = columns === undefined ? undefined : Math.max(LEAST_LAST_COLUMN, columns - before);
    return rows.map((row) => {
        const cells = row.map((cell, index) => index < last ? (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padTo */ .v0)(cell, widths[index] ?? 0) : room === undefined ? cell : (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .cutEnd */ .ym)(cell, room));
        return `${GAP}${cells.join(GAP)}`.trimEnd();
    });
}


/***/ }),

/***/ 8698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unknownReasonLines)
/* harmony export */ });
/* harmony import */ var _safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77072);
/* harmony import */ var _terminal_display_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23771);


const INDENT = '  ';
const LEAST_COLUMNS = 40;
function unknownReasonLines(items, columns) {
    const reasons = new Set(items.filter(({ status, note }) => status === 'unknown' && note !== '').map(({ note }) => (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafe */ .k)(note)));
    return [...reasons].flatMap((reason) => {
        const text = `unknown: ${reason}`;
        const lines = columns === undefined ? [text] : (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapWords */ .EO)(text, Math.max(LEAST_COLUMNS, columns) - 2 * INDENT.length);
        return lines.map((line, index) => `${index === 0 ? INDENT : INDENT + INDENT}${line}`);
    });
}


/***/ }),

/***/ 10783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mv: () => (/* binding */ variableMarkdown),
/* harmony export */   SZ: () => (/* binding */ groupTitle),
/* harmony export */   iA: () => (/* binding */ minuteOf)
/* harmony export */ });
/* harmony import */ var _markdown_bounded_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13484);
/* harmony import */ var _markdown_cut_notice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47466);
/* harmony import */ var _markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71597);
/* harmony import */ var _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83003);
/* harmony import */ var _audit_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22066);





function variableMarkdown(document, options) {
    const { owner, repo, timestamp, auth_ok: authOk } = document;
    const intro = [
        '## Variable audit',
        `${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(`${owner}/${repo}`)}, ${minuteOf(timestamp)}: ${(0,_audit_words_js__WEBPACK_IMPORTED_MODULE_1__/* .auditSummaryWords */ .L5)(document)}.`,
        ...(authOk ? [] : ['GitHub answered with no list: what is not known has its reason in the note.']),
    ];
    const sections = [
        (0,_markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textSection */ .V)(intro.join('\n\n')),
        ...(0,_audit_words_js__WEBPACK_IMPORTED_MODULE_1__/* .byStorageLayer */ .go)(document.results).map((group) => (0,_markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableSection */ .Y)(['Name', 'Status', 'Category', 'Written', 'Note'], group.items.map((item) => [
            (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(item.name),
            item.status,
            (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(item.category),
            (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((item.updated_at ?? '').slice(0, 10)),
            (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_audit_words_js__WEBPACK_IMPORTED_MODULE_1__/* .resultNotes */ .h2)(item)),
        ]), { before: groupTitle(group) })),
    ];
    if (document.extra_vars.length > 0) {
        const rows = document.extra_vars.map((name) => [(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(name)]);
        sections.push((0,_markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableSection */ .Y)(['Configured, not declared'], rows, { before: '### Not declared' }));
    }
    return (0,_markdown_bounded_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .boundedMarkdown */ .N)(sections, options.limitBytes, (0,_markdown_cut_notice_js__WEBPACK_IMPORTED_MODULE_4__/* .cutNotice */ .z)({ ...options, linkTo: () => undefined }));
}
function groupTitle({ layer, environment, items }) {
    const of = environment === undefined ? '' : ` of ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(environment)}`;
    return `### ${_audit_words_js__WEBPACK_IMPORTED_MODULE_1__/* .STORAGE_LAYER_NAMES */ .fs[layer]}${of} (${items.length})`;
}
function minuteOf(timestamp) {
    return (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(`${timestamp.slice(0, 10)} ${timestamp.slice(11, 16)} UTC`);
}


/***/ }),

/***/ 95496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ variableTable),
/* harmony export */   Yg: () => (/* binding */ groupHeading),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
/* harmony import */ var _safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31554);
/* harmony import */ var _safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77072);
/* harmony import */ var _unknown_reason_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8698);
/* harmony import */ var _audit_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22066);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32551);





function variableTable(document, { columns, palette }) {
    const blocks = (0,_audit_words_js__WEBPACK_IMPORTED_MODULE_0__/* .byStorageLayer */ .go)(document.results).map((group) => [
        palette.heading(groupHeading(group)),
        ...(0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textTable */ .e)(group.items.map((item) => [item.status, (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k)(item.name), dayOf(item.updated_at), (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k)(rowNotes(item))]), columns).map((line, index) => styled(line, group.items[index], palette)),
        ...(0,_unknown_reason_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownReasonLines */ .M)(group.items, columns).map((line) => palette.faint(line)),
    ]);
    const extra = document.extra_vars.map((name) => `  ${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k)(name)}`);
    if (extra.length > 0)
        blocks.push([palette.heading('Configured, not declared'), ...extra]);
    blocks.push([summaryLine(document, palette)]);
    return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block])).map(_safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .breakWorkflowCommands */ .$);
}
function groupHeading({ layer, environment, items }) {
    const of = environment === undefined ? '' : ` of ${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k)(environment)}`;
    return `${_audit_words_js__WEBPACK_IMPORTED_MODULE_0__/* .STORAGE_LAYER_NAMES */ .fs[layer]}${of} (${items.length})`;
}
function dayOf(time) {
    return time === undefined ? '' : (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k)(time.slice(0, 10));
}
function rowNotes(item) {
    return (0,_audit_words_js__WEBPACK_IMPORTED_MODULE_0__/* .resultNotes */ .h2)(item.status === 'unknown' ? { ...item, note: '' } : item);
}
function styled(line, item, palette) {
    if (item === undefined)
        return line;
    if (item.status === 'absent')
        return item.required ? palette.P1(line) : palette.faint(line);
    if (item.status === 'unknown')
        return palette.faint(line);
    return item.value_drift === undefined ? line : palette.P2(line);
}
function summaryLine(document, palette) {
    const words = (0,_audit_words_js__WEBPACK_IMPORTED_MODULE_0__/* .auditSummaryWords */ .L5)(document);
    const { absent_required: absent, unknown } = document.summary;
    return absent > 0 ? palette.P1(words) : unknown > 0 ? words : palette.good(words);
}


/***/ }),

/***/ 66638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ MAX_PATH_LENGTH),
/* harmony export */   Mm: () => (/* binding */ episodeStart),
/* harmony export */   Z4: () => (/* binding */ CLOCK_SCHEMA),
/* harmony export */   yK: () => (/* binding */ CLOCK_FILE)
/* harmony export */ });
const CLOCK_FILE = 'clock.json';
const CLOCK_SCHEMA = 'sar.clock/1';
const MAX_PATH_LENGTH = 500;
function episodeStart(clock, id) {
    const entry = clock.get(id);
    return entry?.lastGone ?? entry?.firstSeen;
}


/***/ }),

/***/ 75312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ goneJudge)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/governance/governance-signal.js
var governance_signal = __webpack_require__(50229);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/clock/clock.js
var clock = __webpack_require__(66638);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/clock/sight.js

function sightsOf(readings) {
    const answers = new Map();
    for (const reading of readings) {
        if (reading.outcome === 'unknown')
            continue;
        const others = answers.get(reading.sensor);
        if (others === undefined)
            answers.set(reading.sensor, [reading]);
        else
            others.push(reading);
    }
    for (const { sensor, outcome } of readings)
        if (outcome === 'unknown')
            answers.delete(sensor);
    return new Map([...answers].map(([sensor, given]) => [sensor, sightOf(given)]));
}
function sightOf(answers) {
    const sources = sourcesOf(answers);
    const all = answers.flatMap(({ scope }) => scope.unjudged);
    const hidden = new Set(all.flatMap(({ hides = [] }) => hides));
    const open = all.filter(({ hides }) => hides === undefined);
    const unjudged = new Set(open.map(({ path }) => placeOf(path)));
    const holdsUnjudged = folderTest(unjudged);
    const isSourceUnread = open.some(unreadTest(sources));
    return (path, id) => {
        if (hidden.has(id))
            return false;
        const place = placeOf(path);
        if (isWithin(place, unjudged) || holdsUnjudged(place))
            return false;
        return !isSourceUnread || sources.has(place);
    };
}
function sourcesOf(answers) {
    const sources = new Map();
    for (const { what, detail } of answers.flatMap(({ looked = [] }) => looked)) {
        const said = sources.get(placeOf(what));
        if (said === undefined)
            sources.set(placeOf(what), [detail]);
        else
            said.push(detail);
    }
    return sources;
}
function unreadTest(sources) {
    const saysMore = [...sources.values()].some(({ length }) => length > 1);
    return ({ path, reason }) => {
        const said = sources.get(placeOf(path));
        return said !== undefined && (saysMore || said.includes(reason));
    };
}
function folderTest(paths) {
    const sorted = [...paths].toSorted();
    return (folder) => {
        if (folder === '.')
            return sorted.length > 0;
        const start = `${folder}/`;
        let [low, high] = [0, sorted.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((sorted[middle] ?? '') < start)
                low = middle + 1;
            else
                high = middle;
        }
        return sorted[low]?.startsWith(start) === true;
    };
}
function placeOf(path) {
    const place = path.replace(/\/$/, '').slice(0, clock/* MAX_PATH_LENGTH */.Kb);
    return place === '' ? '.' : place;
}
function isWithin(path, paths) {
    if (paths.size === 0)
        return false;
    if (paths.has('.') || paths.has(path))
        return true;
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
        if (paths.has(path.slice(0, end)))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/clock/coverage.js


function goneJudge({ isDefaultBranch, isPart, readings, undecided }) {
    if (!isDefaultBranch || isPart)
        return () => false;
    const answered = sightsOf(readings);
    const unread = unreadWorkflows(readings);
    const sawAll = readings.length > 0 && readings.every((reading) => reading.outcome !== 'unknown' && reading.scope.unjudged.length === 0);
    return ({ id, sensor, rule, path }) => {
        if (sensor !== governance_signal/* GOVERNANCE_SENSOR */.Qd)
            return answered.get(sensor)?.(path, id) ?? false;
        if (unread.has(placeOf(path)))
            return false;
        return rule !== governance_signal/* UNUSED_WAIVER */.Se || (undecided === undefined ? sawAll : !undecided.has(id));
    };
}
function unreadWorkflows(readings) {
    const ofPipeline = readings.flatMap((reading) => (reading.layer === 'L2' && reading.outcome !== 'unknown' ? reading.scope.unjudged : []));
    return new Set(ofPipeline.flatMap(({ path, job }) => (job === undefined ? [placeOf(path)] : [])));
}


/***/ }),

/***/ 68364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ nextGapIds)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52731);
/* harmony import */ var _gap_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50162);


const MAX_NUMBER = 9999;
function nextGapIds(taken, count) {
    let highest = 0;
    for (const id of taken)
        highest = Math.max(highest, (0,_gap_order_js__WEBPACK_IMPORTED_MODULE_0__/* .gapNumber */ .kO)(id));
    if (highest + count > MAX_NUMBER)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`the ids of gaps are used up: SAR-G${highest} is taken, and SAR-G${MAX_NUMBER} is the last`);
    return Array.from({ length: count }, (_, at) => `SAR-G${String(highest + 1 + at).padStart(2, '0')}`);
}


/***/ }),

/***/ 47103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ changeKey),
/* harmony export */   Q7: () => (/* binding */ proposeGaps),
/* harmony export */   ol: () => (/* binding */ MAX_NEW_GAPS)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90865);
/* harmony import */ var _gap_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50162);
/* harmony import */ var _next_gap_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68364);



const MAX_FINDINGS = 100;
const MAX_LENGTH = 40_000;
const MAX_WORDS = 160;
const MAX_PATH = 100;
const MAX_NOTE = 400;
const MAX_NEW_GAPS = 20;
const MAX_CHANGED_GAPS = 100;
function proposeGaps(input) {
    const changes = changedGaps(input);
    const missing = newSubjects(input);
    const ids = (0,_next_gap_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .nextGapIds */ .E)(input.gaps.map(({ id }) => id), Math.min(missing.length, MAX_NEW_GAPS));
    const additions = ids.flatMap((id, at) => {
        const subject = missing[at];
        return subject === undefined ? [] : [{ kind: 'add', gap: gapOfSubject(id, subject) }];
    });
    const kept = changes.slice(0, MAX_CHANGED_GAPS);
    return { proposals: [...kept, ...additions], left: changes.length - kept.length + missing.length - additions.length };
}
function changedGaps({ subjects, present, gaps, isGone, at, isOffered }) {
    const open = new Set(subjects.flatMap(({ members }) => members.map(({ signal }) => signal.id)));
    const changes = (0,_gap_order_js__WEBPACK_IMPORTED_MODULE_1__/* .inGapOrder */ .WH)(gaps).flatMap((gap) => {
        const { findings = [], status } = gap;
        if (findings.length === 0 || status === 'ok')
            return [];
        if (status === 'resolved')
            return findings.some(({ id }) => open.has(id)) ? [{ kind: 'reopen', gap: reopened(gap) }] : [];
        const isOver = findings.every((finding) => !present.has(finding.id) && isGone(finding));
        return isOver ? [{ kind: 'resolve', gap: resolved(gap, findings, at.slice(0, 10)) }] : [];
    });
    return changes.filter((proposal) => isOffered?.({ change: changeKey(proposal) }) !== true);
}
function changeKey({ kind, gap }) {
    return `${gap.id}:${kind}`;
}
function reopened(gap) {
    const { resolved: _resolved, ...rest } = gap;
    return { ...rest, status: 'open' };
}
function resolved(gap, findings, day) {
    const rules = [...new Set(findings.map(({ sensor, rule }) => `${sensor}/${rule}`))].slice(0, 5).join(', ');
    return { ...gap, status: 'resolved', resolved: { at: day, by: 'SAR', evidence: `no finding of ${rules} is left` } };
}
function newSubjects({ subjects, gaps, settings, isOffered }) {
    const named = new Set(gaps.flatMap(({ findings = [] }) => findings.map(({ id }) => id)));
    return subjects.filter((subject) => {
        const ids = subject.members.map(({ signal }) => signal.id);
        return settings.propose.includes((0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .severityOf */ .x)(subject)) && !ids.some((id) => named.has(id)) && isOffered?.({ findings: ids }) !== true;
    });
}
function gapOfSubject(id, subject) {
    const { root, members, group, playbook } = subject;
    const { signal, owner } = root;
    const others = members.length - 1;
    const more = others === 0 ? '' : ` and ${others} more ${others === 1 ? 'place' : 'places'}`;
    return {
        id,
        gap: group === undefined ? placed(signal) : oneLine(group.title, MAX_WORDS) || group.kind,
        layer: signal.layer,
        severity: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .severityOf */ .x)(subject),
        status: 'open',
        ...(owner !== undefined && { owner }),
        ...(playbook !== undefined && { playbook: oneLine(playbook, MAX_PATH) }),
        note: oneLine(`Found by ${signal.sensor}/${signal.rule} in ${signal.artefact.path}${more}.`, MAX_NOTE),
        findings: namedFindings(members),
    };
}
function namedFindings(members) {
    const named = [];
    let room = MAX_LENGTH;
    for (const { signal } of members.slice(0, MAX_FINDINGS)) {
        const { id, sensor, rule } = signal;
        const one = { id, sensor, rule, path: signal.artefact.path.trim() === '' ? '.' : signal.artefact.path };
        room -= JSON.stringify(one).length;
        if (room < 0 && named.length > 0)
            break;
        named.push(one);
    }
    return named;
}
function placed({ message, rule, artefact: { path } }) {
    const [sentence = ''] = message.split(/\. (?=\p{Lu})/u, 1);
    const words = oneLine(sentence, MAX_WORDS) || rule;
    const place = oneLine(path, MAX_PATH);
    return place === '' || words.includes(place) ? words : `${words} (${place})`;
}
function oneLine(text, max) {
    const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\s]+/gu, ' ').trim();
    if (line.length <= max)
        return line;
    const cut = line.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '');
    return `${cut.trimEnd()}…`;
}


/***/ })

};
