export const id = 634;
export const ids = [634];
export const modules = {

/***/ 70356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkCacheWiring)
/* harmony export */ });
/* harmony import */ var _sar_search__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33119);
/* harmony import */ var _patrol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3613);


function checkCacheWiring(input) {
    const { survey, onlyPaths, pedantic, rules } = input;
    const report = (0,_sar_search__WEBPACK_IMPORTED_MODULE_0__/* .judgeCacheWiring */ .Y)(survey.repository, survey.baseline.cache, onlyPaths);
    const signals = report.signals.filter((signal) => (pedantic || signal.pedantic !== true) && (rules === undefined || rules.includes(signal.rule)));
    const base = {
        sensor: 'cache-wiring',
        layer: 'L2',
        scope: { unit: 'jobs', judged: report.jobs.filter(({ verdict }) => verdict !== 'unknown').length, unjudged: report.unjudged },
    };
    const reading = signals.length === 0 ? { ...base, outcome: 'clear' } : { ...base, outcome: 'signals', signals };
    return { findings: (0,_patrol_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S4)(input, [reading]).findings, report, counts: countJobs(report) };
}
function countJobs({ jobs }) {
    const count = (verdict) => jobs.filter((job) => job.verdict === verdict).length;
    const [wired, missing, exempt, unknown] = [count('wired'), count('missing'), count('exempt'), count('unknown')];
    const installing = jobs.filter(({ ecosystems }) => ecosystems.length > 0).length;
    return {
        total: jobs.length,
        installing,
        wired,
        missing,
        exempt,
        unknown,
        wiringRate: wired + missing === 0 ? 1 : wired / (wired + missing),
    };
}


/***/ }),

/***/ 52050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ planFixes)
/* harmony export */ });
/* harmony import */ var _sar_search__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33188);

function planFixes({ repository, baseline }, { findings }) {
    const open = findings.filter(({ waived }) => waived === undefined).map(({ signal }) => signal);
    return (0,_sar_search__WEBPACK_IMPORTED_MODULE_0__/* .planCacheFixes */ .$)({ repository, settings: baseline.cache, signals: open });
}


/***/ }),

/***/ 34624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ wiringDocument),
  f: () => (/* binding */ wiringReport)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/to-finding-document.js
var to_finding_document = __webpack_require__(25578);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/order-findings.js
var order_findings = __webpack_require__(22625);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/ordered-artefact.js
var ordered_artefact = __webpack_require__(27446);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/json/cache-check-document.js



function cacheCheckDocument(findings, counts) {
    return {
        schema: 'sar.cache-check/1',
        findings: (0,order_findings/* mostSevereFirst */.Q)(findings).map((finding) => {
            const { id, rule, severity, ecosystem, artefact, message, expected, actual, evidence, fix, waived } = (0,to_finding_document/* toFindingDocument */.k)(finding);
            return {
                id,
                rule,
                severity,
                ...(ecosystem === undefined ? {} : { ecosystem }),
                artefact: (0,ordered_artefact/* orderedArtefact */.Y)(artefact),
                message,
                expected,
                actual,
                evidence,
                ...(fix === undefined ? {} : { fix }),
                ...(waived === undefined ? {} : { waived }),
            };
        }),
        jobs: counts.jobs,
        files: counts.files,
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/diff/unified-diff.js + 3 modules
var unified_diff = __webpack_require__(94198);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/plan-fixes.js
var plan_fixes = __webpack_require__(52050);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/report-notes.js
var report_notes = __webpack_require__(91885);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var lib_survey = __webpack_require__(33616);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/wiring-report.js




const STATES = {
    missing: 'not-wired',
    unknown: 'unknown',
    wired: 'wired',
    exempt: 'exempt',
};
function wiringReport(result, survey, sensor) {
    const { report, findings } = result;
    const rules = (0,lib_survey/* allRules */.V7)().filter((rule) => rule.sensor === sensor.id || findings.some(({ signal }) => signal.rule === rule.id));
    return {
        findings,
        readings: [readingOf(report)],
        rules,
        notes: [...(0,report_notes/* workflowNotes */.fN)(survey), ...(0,report_notes/* unreadNotes */.Li)(report)],
        jobs: wiringDocument(result).jobs,
        wiring: report.jobs.flatMap(wiringOf),
        edits: findings.some(({ signal, waived }) => signal.fix !== undefined && waived === undefined) ? editsOf(result, survey) : [],
    };
}
function wiringDocument({ findings, report, counts }) {
    const count = (outcome) => report.files.filter((file) => file.outcome === outcome).length;
    const { total, installing, wired, exempt, unknown } = counts;
    return cacheCheckDocument(findings, {
        jobs: { total, installing, wired, exempt, unknown },
        files: {
            total: report.files.length,
            judged: count('judged'),
            invalid: count('invalid'),
            unknown: count('unknown'),
            problems: report.files.flatMap(({ path, outcome, reason }) => outcome === 'judged' ? [] : [{ path, outcome, reason: reason ?? '' }]),
        },
    });
}
function readingOf(report) {
    const judged = report.jobs.filter(({ verdict }) => verdict !== 'unknown').length;
    return {
        sensor: 'cache-wiring',
        layer: 'L2',
        scope: { unit: 'jobs', judged, unjudged: report.unjudged },
        outcome: 'signals',
        signals: report.signals,
    };
}
function wiringOf({ path, line, job, verdict, reason, ecosystems }) {
    if (ecosystems.length > 0)
        return ecosystems.map((one) => ({ path, line, job, ecosystem: one.ecosystem, state: STATES[one.verdict], why: one.reason }));
    return verdict === 'unknown' ? [{ path, line, job, state: 'unknown', why: reason }] : [];
}
function editsOf(result, survey) {
    const plan = (0,plan_fixes/* planFixes */.T)(survey, result);
    return plan.files.map(({ path, before, after }) => ({
        path,
        titles: [
            ...new Set(plan.fixed.filter((signal) => signal.fix?.edits.some((edit) => edit.path === path)).map((signal) => signal.fix?.title ?? '')),
        ],
        diff: (0,unified_diff/* unifiedDiff */.W)(path, before, after),
    }));
}


/***/ }),

/***/ 54918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ annotationLine)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/visible-text.js
var visible_text = __webpack_require__(7158);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/workflow-command-safe.js

function commandDataSafe(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map(encodeLine)
        .join('%0A');
}
function commandPropertySafe(text) {
    return commandDataSafe(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function encodeLine(line) {
    return (0,visible_text/* visibleText */.Q)(line)
        .replaceAll('%', '%25')
        .replace(/##(?=\[)/g, '#\\#');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/annotations/annotation-line.js

function annotationLine({ kind, properties, message }) {
    const { file, line, endLine, col, title } = properties;
    const pairs = Object.entries({ file, line, endLine, col, title }).flatMap(([key, value]) => value === undefined ? [] : [`${key}=${commandPropertySafe(String(value))}`]);
    return `::${kind}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${commandDataSafe(message)}`;
}


/***/ }),

/***/ 46404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hk: () => (/* binding */ annotations)
/* harmony export */ });
/* unused harmony exports MAX_PER_KIND, MAX_PER_JOB, MAX_MESSAGE_LENGTH */
/* harmony import */ var _findings_count_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34176);
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55617);
/* harmony import */ var _findings_order_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22625);
/* harmony import */ var _safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77072);




const MAX_PER_KIND = 10;
const MAX_PER_JOB = 50;
const MAX_MESSAGE_LENGTH = 4096;
const KINDS = { P0: 'error', P1: 'error', P2: 'warning', P3: 'notice' };
function annotations(findings, budget = MAX_PER_JOB) {
    const open = (0,_findings_order_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .mostSevereFirst */ .Q)(findings.filter(_findings_count_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .n));
    const all = pick(open, budget, MAX_PER_KIND);
    if (all.length === open.length)
        return all.map(toAnnotation);
    const shown = pick(open, Math.max(0, budget - 1), MAX_PER_KIND - 1);
    const left = open.length - shown.length;
    const message = `${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(left, shown.length === 0 ? 'finding' : 'more finding')} in the summary`;
    const more = { kind: 'notice', properties: { title: 'sar' }, message };
    return budget < 1 ? [] : [...shown.map(toAnnotation), more];
}
function pick(findings, budget, notices) {
    const used = { error: 0, warning: 0, notice: 0 };
    return findings
        .filter(({ severity }) => {
        const kind = KINDS[severity];
        used[kind] += 1;
        return used[kind] <= (kind === 'notice' ? notices : MAX_PER_KIND);
    })
        .slice(0, budget);
}
function toAnnotation({ severity, signal }) {
    const { path, line, endLine, column } = signal.artefact;
    return {
        kind: KINDS[severity],
        properties: {
            file: path,
            ...(line === undefined ? {} : { line }),
            ...(endLine === undefined || line === undefined ? {} : { endLine }),
            ...(column === undefined || line === undefined ? {} : { col: column }),
            title: `${severity} ${signal.rule}`,
        },
        message: cutMessage(`${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalSafe */ .k)(signal.message)}\n${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalSafe */ .k)(signal.help)}`),
    };
}
function cutMessage(message) {
    if (message.length <= MAX_MESSAGE_LENGTH)
        return message;
    return `${message.slice(0, MAX_MESSAGE_LENGTH - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 66183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextSteps)
/* harmony export */ });
/* harmony import */ var _count_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34176);
/* harmony import */ var _count_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55617);
/* harmony import */ var _order_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22625);



function nextSteps(report, command) {
    const [worst] = (0,_order_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .mostSevereFirst */ .Q)(report.findings.filter(_count_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .n));
    if (worst === undefined)
        return [];
    const explained = report.rules.find(({ id, sensor }) => id === worst.signal.rule && sensor === worst.signal.sensor);
    const steps = explained === undefined ? [] : [{ command: `sar explain ${explained.id}`, gain: 'what the rule means and how to mend it' }];
    for (const { command: fix, count } of fixes(report))
        if (count > 0)
            steps.push({ command: `${fix} --dry-run`, gain: `show the edits that mend ${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(count, 'finding')}` });
    steps.push({ command: `${command} --format json`, gain: 'every finding whole, with its evidence' });
    return steps;
}
function fixes({ findings }) {
    const fixable = findings.filter((finding) => (0,_count_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .n)(finding) && finding.signal.fix !== undefined);
    const ofCaches = fixable.filter(({ signal }) => signal.sensor === 'cache-wiring').length;
    return [
        { command: 'sar cache fix', count: ofCaches },
        { command: 'sar search --fix', count: fixable.length - ofCaches },
    ];
}


/***/ }),

/***/ 15210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ cacheWiringMarkdown)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(78108);
/* harmony import */ var _findings_count_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34176);
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(55617);
/* harmony import */ var _findings_order_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22625);
/* harmony import */ var _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83003);
/* harmony import */ var _bounded_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13484);
/* harmony import */ var _cut_notice_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47466);
/* harmony import */ var _diff_block_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(66294);
/* harmony import */ var _finding_cells_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97992);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71597);
/* harmony import */ var _next_steps_section_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72180);
/* harmony import */ var _waived_section_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20433);












function cacheWiringMarkdown(report, options) {
    const open = (0,_findings_order_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .mostSevereFirst */ .Q)(report.findings.filter(_findings_count_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .n));
    const sections = [
        (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textSection */ .V)(['## Cache wiring', headline(report), ...report.notes.map(_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)].join('\n\n')),
        totals(report),
        ...(open.length === 0
            ? []
            : [
                (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableSection */ .Y)(_finding_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .FINDING_COLUMNS */ .GR, open.map((finding) => (0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .findingCells */ .bg)(finding, options)), { before: '### Findings' }),
            ]),
        ...editSections(report.edits),
        ...wiringSections(report, 'not-wired', '### Not wired', options),
        ...wiringSections(report, 'unknown', '### Not judged', options),
        ...wiringSections(report, 'wired', undefined, options),
        ...wiringSections(report, 'exempt', undefined, options),
        ...(0,_waived_section_js__WEBPACK_IMPORTED_MODULE_5__/* .waivedSections */ .r)(report.findings, options),
        ...(0,_next_steps_section_js__WEBPACK_IMPORTED_MODULE_6__/* .nextStepsSections */ .v)(report, options),
    ];
    return (0,_bounded_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .boundedMarkdown */ .N)(sections, options.limitBytes, (0,_cut_notice_js__WEBPACK_IMPORTED_MODULE_8__/* .cutNotice */ .z)(options));
}
function headline({ findings, jobs }) {
    const one = jobs.installing === 1;
    const all = `${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_9__/* .countOf */ .pq)(jobs.installing, 'job')} that ${one ? 'downloads' : 'download'} packages`;
    const wired = `${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_9__/* .groupedNumber */ .O4)(jobs.wired)} of ${all} ${jobs.wired === 1 ? 'is' : 'are'} wired.`;
    return `**${jobs.installing === 0 ? 'No job downloads packages.' : wired}** ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_9__/* .findingCountWords */ .sY)((0,_findings_count_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .G)(findings))}.`;
}
function totals({ jobs }) {
    const cells = [jobs.total, jobs.installing, jobs.wired, jobs.exempt, jobs.unknown].map(_findings_count_words_js__WEBPACK_IMPORTED_MODULE_9__/* .groupedNumber */ .O4);
    return (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableSection */ .Y)(['#Jobs', '#Downloading', '#Wired', '#Exempt', '#Not judged'], [cells]);
}
function editSections(edits) {
    if (edits.length === 0)
        return [];
    const rows = edits.map(({ path, titles, diff }) => `${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(path)}: ${titles.map(_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7).join('; ')}\n\n${(0,_diff_block_js__WEBPACK_IMPORTED_MODULE_10__/* .diffBlock */ .T)(diff)}\n`);
    return [{ head: '### Edits that mend it\n\n', rows, foot: '' }];
}
function wiringSections({ wiring }, state, heading, options) {
    const rows = wiring
        .filter((entry) => entry.state === state)
        .sort((a, b) => (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_11__/* .compareText */ .n)(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_11__/* .compareText */ .n)(a.job, b.job))
        .map((entry) => [(0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .placeCell */ .sL)(entry, options), (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(entry.job), (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(entry.ecosystem ?? ''), (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(entry.why)]);
    if (rows.length === 0)
        return [];
    const frame = heading === undefined ? { folded: (0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_9__/* .countOf */ .pq)(rows.length, `${state} job`) } : { before: heading };
    return [(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableSection */ .Y)(['Place', 'Job', 'Packages', 'Why'], rows, frame)];
}


/***/ }),

/***/ 72180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ nextStepsSections)
/* harmony export */ });
/* harmony import */ var _findings_next_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66183);
/* harmony import */ var _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83003);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71597);



function nextStepsSections(report, options) {
    const steps = (0,_findings_next_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .nextSteps */ .Z)(report, options.command);
    if (steps.length === 0)
        return [];
    return [(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textSection */ .V)(['### Next steps', '', ...steps.map(({ command, gain }) => `- ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(command)}: ${gain}`)].join('\n'))];
}


/***/ }),

/***/ 33188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ planCacheFixes)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-wiring/judge-cache-wiring.js + 25 modules
var judge_cache_wiring = __webpack_require__(33119);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/edit/apply-edits.js
var apply_edits = __webpack_require__(17546);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-wiring/fixes/edit-set.js
var edit_set = __webpack_require__(1005);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-wiring/fixes/fix-context.js
var fix_context = __webpack_require__(83763);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/repository/repository-workflows.js + 40 modules
var repository_workflows = __webpack_require__(787);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/read/parse-yaml.js
var parse_yaml = __webpack_require__(99661);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-wiring/fixes/overlay-repository.js

function overlayRepository(base, texts) {
    const fresh = (0,repository_workflows/* repositoryWorkflows */.N)(overlayTree(base.tree, texts));
    return {
        ...fresh,
        workflows: () => base.workflows().flatMap((workflow) => (texts.has(workflow.path) ? (fresh.workflow(workflow.path) ?? []) : workflow)),
        workflow: (path) => (texts.has(path) ? fresh : base).workflow(path),
        actions: () => base.actions().flatMap((action) => (texts.has(action.path) ? (fresh.action(folderOf(action.path)) ?? []) : action)),
        action: (folder) => {
            const known = base.action(folder);
            return known !== undefined && texts.has(known.path) ? fresh.action(folder) : known;
        },
    };
}
function overlayTree(tree, texts) {
    return {
        list: () => tree.list(),
        has: (path) => tree.has(path),
        read: (path, maxBytes = parse_yaml/* MAX_FILE_BYTES */.gZ) => {
            const text = texts.get(path);
            if (text === undefined)
                return tree.read(path, maxBytes);
            const sizeBytes = new TextEncoder().encode(text).length;
            return sizeBytes > maxBytes ? { kind: 'too-large', sizeBytes } : { kind: 'text', text, sizeBytes };
        },
    };
}
function folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-wiring/fixes/fix-attempt.js





function compatible(signals) {
    const edits = new edit_set/* EditSet */.p();
    return signals.filter(({ fix }) => edits.add(fix.edits));
}
function attemptFixes(state, signals, original, settings) {
    const set = new edit_set/* EditSet */.p();
    for (const { fix } of signals)
        set.add(fix.edits);
    const edits = set.files();
    const texts = new Map(state.texts);
    for (const [path, list] of edits) {
        const text = (0,fix_context/* fileAt */.W)(state, path)?.text;
        const result = text === undefined ? undefined : (0,apply_edits/* applyEdits */.c)(text, list);
        if (result === undefined)
            return { kind: 'refused', reason: `its edits of ${path} do not fit the file` };
        texts.set(path, result);
    }
    const repository = overlayRepository(original, texts);
    for (const path of edits.keys()) {
        const read = (0,fix_context/* documentAt */.X)(repository, path);
        if (read === undefined || read.kind === 'invalid')
            return { kind: 'refused', reason: `${path} would not be readable: ${read?.message ?? 'it is gone'}` };
    }
    const report = (0,judge_cache_wiring/* judgeCacheWiring */.Y)(repository, settings);
    const before = new Set(state.report.signals.map(({ id }) => id));
    const wanted = new Set(signals.map(({ id }) => id));
    const still = report.signals.find(({ id, pedantic }) => wanted.has(id) && pedantic !== true);
    if (still !== undefined)
        return { kind: 'refused', reason: 'a second check still finds it' };
    const brought = report.signals.find(({ id, pedantic }) => !before.has(id) && pedantic !== true);
    if (brought !== undefined)
        return { kind: 'refused', reason: `it would bring another finding: ${brought.rule} in ${brought.artefact.path}: ${brought.message}` };
    return { kind: 'mended', state: { texts, repository, report } };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-wiring/fixes/fix-of.js + 18 modules
var fix_of = __webpack_require__(58047);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-wiring/fixes/plan-cache-fixes.js




const MAX_ATTEMPTS = 120;
function planCacheFixes({ repository, settings, signals }) {
    const first = { texts: new Map(), repository, report: (0,judge_cache_wiring/* judgeCacheWiring */.Y)(repository, settings) };
    const wanted = new Set(signals.map(({ id }) => id));
    const { state, refused } = mend(first, wanted, repository, settings);
    const [found, still] = [byId(first), byId(state)];
    const isThere = ({ id }) => {
        const [before, after] = [found.get(id), still.get(id)];
        return after !== undefined && (after.pedantic !== true || before?.pedantic === true);
    };
    return {
        files: [...state.texts].flatMap(([path, after]) => changed(repository, path, after)).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
        fixed: signals.filter((signal) => found.has(signal.id) && !isThere(signal)),
        skipped: signals.filter(isThere).map((signal) => ({ signal, reason: refused.get(signal.id) ?? reasonWithout(signal) })),
    };
}
function byId({ report }) {
    return new Map(report.signals.map((signal) => [signal.id, signal]));
}
function mend(first, wanted, original, settings) {
    let state = first;
    let attempts = 0;
    const refused = new Map();
    for (let applied = true; applied;) {
        applied = false;
        const tried = new Set();
        for (let batch = nextBatch(state, wanted, tried); batch.length > 0; batch = nextBatch(state, wanted, tried)) {
            for (let size = batch.length; size > 0; size = Math.floor(size / 2)) {
                if (attempts >= MAX_ATTEMPTS)
                    return { state, refused };
                attempts += 1;
                const part = batch.slice(0, size);
                const attempt = attemptFixes(state, part, original, settings);
                if (attempt.kind === 'mended') {
                    state = attempt.state;
                    applied = true;
                    break;
                }
                for (const { id } of size === 1 ? part : []) {
                    tried.add(id);
                    refused.set(id, attempt.reason);
                }
            }
        }
        if (refused.size === 0)
            break;
    }
    return { state, refused };
}
function nextBatch({ report }, wanted, tried) {
    return compatible(report.signals.filter((signal) => signal.fix !== undefined && signal.fix.edits.length > 0 && wanted.has(signal.id) && !tried.has(signal.id)));
}
function changed(repository, path, after) {
    const before = (0,fix_context/* fileAt */.W)({ repository }, path)?.text;
    return before === undefined || before === after ? [] : [{ path, before, after }];
}
function reasonWithout({ rule }) {
    return (0,fix_of/* isFixable */.G)(rule) ? 'no edit is known to be safe here' : `findings of ${rule} are mended by hand`;
}


/***/ }),

/***/ 17546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
function applyEdits(text, edits) {
    const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
    const parts = [];
    let at = 0;
    for (const { start, end, text: replacement } of sorted) {
        if (start < at || end < start || end > text.length)
            return undefined;
        parts.push(text.slice(at, start), replacement);
        at = end;
    }
    parts.push(text.slice(at));
    return parts.join('');
}


/***/ })

};
