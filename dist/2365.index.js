export const id = 2365;
export const ids = [2365];
export const modules = {

/***/ 25578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ toFindingDocument),
/* harmony export */   x: () => (/* binding */ toSignalDocument)
/* harmony export */ });
function toFindingDocument(finding) {
    const { signal, severity, decision, route, owner, firstSeen, sla, waived, labels, group } = finding;
    const { id, sensor, rule, layer, condition, impact, ...details } = toSignalDocument(signal);
    return {
        id,
        sensor,
        rule,
        layer,
        condition,
        impact,
        severity,
        decision: { ...decision },
        route,
        ...(owner !== undefined && { owner }),
        firstSeen,
        sla: { ...sla },
        ...(waived !== undefined && { waived: { ...waived } }),
        ...(labels !== undefined && { labels: [...labels] }),
        ...(group !== undefined && { group }),
        ...details,
    };
}
function toSignalDocument(signal) {
    const { artefact } = signal;
    return {
        id: signal.id,
        sensor: signal.sensor,
        rule: signal.rule,
        layer: signal.layer,
        condition: signal.condition,
        impact: signal.impact,
        artefact: { ...artefact, ...(artefact.via !== undefined && { via: [...artefact.via] }) },
        ...(signal.ecosystem !== undefined && { ecosystem: signal.ecosystem }),
        message: signal.message,
        expected: signal.expected,
        actual: signal.actual,
        evidence: signal.evidence.map(toEvidenceDocument),
        help: signal.help,
        ...(signal.playbook !== undefined && { playbook: signal.playbook }),
        ...(signal.fix !== undefined && { fix: toFixDocument(signal.fix) }),
        ...(signal.pedantic !== undefined && { pedantic: signal.pedantic }),
    };
}
function toEvidenceDocument({ path, line, text }) {
    return { path, ...(line !== undefined && { line }), text };
}
function toFixDocument({ title, edits }) {
    return { title, edits: edits.map(({ path, start, end, text }) => ({ path, start, end, text })) };
}


/***/ }),

/***/ 73277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ stateDirectory)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory-files.js
var state_directory_files = __webpack_require__(42914);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory-lock.js





const STALE_MS = 30_000;
const MAX_LOCK_BYTES = 500;
function tryLock(root, folder, now) {
    const path = `${folder}/.lock`;
    const file = (0,state_directory_files/* insidePath */.yt)(root, path, 'written');
    const own = JSON.stringify({ pid: process.pid, at: new Date(now).toISOString(), token: (0,external_node_crypto_.randomUUID)() });
    try {
        (0,state_directory_files/* refuseLinks */.UA)(root, file, path, 'written');
        const made = (0,state_directory_files/* makeFolder */.fc)(root, (0,external_node_path_.dirname)(file), path);
        if (create(file, own))
            return heldLock(file, own, made);
        const holder = readLock(file, path);
        if (holder === undefined)
            return { heldBy: `${path} was just released` };
        if (Math.abs(now - holder.since) <= STALE_MS)
            return { heldBy: holder.text };
        breakLock(file, holder.text);
        return { heldBy: `${path} was left behind and is removed` };
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            throw error;
        throw new user_error/* UserError */.y(`${path} cannot be written: ${error.code ?? String(error)}`);
    }
}
function create(file, text) {
    try {
        (0,external_node_fs_.writeFileSync)(file, text, { flag: 'wx' });
        return true;
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST' || code === 'ENOENT')
            return false;
        throw error;
    }
}
function heldLock(file, own, made) {
    const isHeld = () => textOf(file) === own;
    return {
        isHeld,
        release: () => {
            if (isHeld())
                (0,external_node_fs_.rmSync)(file, { force: true });
            if (made !== undefined)
                removeEmpty((0,external_node_path_.dirname)(file), made);
        },
    };
}
function removeEmpty(folder, topmost) {
    try {
        for (let at = folder; at.length >= topmost.length; at = (0,external_node_path_.dirname)(at))
            (0,external_node_fs_.rmdirSync)(at);
    }
    catch {
    }
}
function readLock(file, path) {
    const stat = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
    if (stat === undefined)
        return undefined;
    if (!stat.isFile())
        throw new user_error/* UserError */.y(`${path} is no file; remove it`);
    const text = stat.size > MAX_LOCK_BYTES ? '' : (textOf(file) ?? '');
    const at = Date.parse(/"at":"([^"]{1,40})"/.exec(text)?.[1] ?? '');
    return { text, since: Number.isNaN(at) ? stat.mtimeMs : at };
}
function breakLock(file, stale) {
    const aside = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.lock-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        (0,external_node_fs_.renameSync)(file, aside);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return;
        throw error;
    }
    try {
        const text = textOf(aside);
        if (text !== stale && text !== undefined && text.length <= MAX_LOCK_BYTES)
            (0,external_node_fs_.linkSync)(aside, file);
    }
    catch {
    }
    finally {
        (0,external_node_fs_.rmSync)(aside, { force: true });
    }
}
function textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory.js




const MAX_FILE_BYTES = 16 * 1024 * 1024;
const MAX_WAIT_MS = 60_000;
const PAUSE_MS = 10;
const MOST_TRIES = 2000;
function stateDirectory(tree, directory, { pause = promises_.setTimeout, now = Date.now, maxWaitMs = MAX_WAIT_MS } = {}) {
    const read = async (path) => readState(tree, `${directory}/${path}`);
    return {
        place: directory,
        read,
        update: async (_message, change) => {
            const until = now() + maxWaitMs;
            for (let tries = 1;; tries += 1) {
                const seen = new Map();
                const asked = await change(async (path) => remember(seen, path, readState(tree, `${directory}/${path}`)));
                const isCurrent = () => [...seen].every(([path, text]) => readState(tree, `${directory}/${path}`) === text);
                const files = below(directory, asked);
                const held = asked.size === 0 ? undefined : tryLock(tree.root, directory, now());
                if (held === undefined ? isCurrent() : 'release' in held && writeUnder(held, isCurrent, tree.root, files))
                    return;
                if (now() >= until || tries >= MOST_TRIES)
                    throw busy(directory, held);
                await pause(PAUSE_MS * Math.min(tries, 10) * (0.5 + Math.random()));
            }
        },
    };
}
function remember(seen, path, text) {
    if (!seen.has(path))
        seen.set(path, text);
    return seen.get(path);
}
function readState(tree, path) {
    const content = tree.read(path, MAX_FILE_BYTES);
    if (content.kind === 'text')
        return content.text;
    if (content.kind === 'absent')
        return undefined;
    throw new user_error/* UserError */.y(`${path} cannot be read: ${content.kind === 'unreadable' ? content.reason : content.kind}`);
}
function below(directory, change) {
    for (const [path, text] of change) {
        if (text !== null && Buffer.byteLength(text) > MAX_FILE_BYTES)
            throw new user_error/* UserError */.y(`${directory}/${path} would be larger than ${MAX_FILE_BYTES} bytes; move its older content to another file`);
    }
    return new Map([...change].map(([path, text]) => [`${directory}/${path}`, text]));
}
function writeUnder(lock, isCurrent, root, change) {
    try {
        if (!isCurrent() || !lock.isHeld())
            return false;
        (0,state_directory_files/* applyInside */.XK)(root, change);
        return true;
    }
    finally {
        lock.release();
    }
}
function busy(directory, held) {
    const holder = held !== undefined && 'heldBy' in held ? ` (${held.heldBy.slice(0, 200)})` : '';
    return new user_error/* UserError */.y(`${directory} is being written by somebody else all the time${holder}; try again, or remove ${directory}/.lock when no other process works here`);
}


/***/ }),

/***/ 64065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ FAIL_ON_LEVELS),
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   XV: () => (/* binding */ parseFailOn)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14500);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20304);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52731);

const FAIL_ON_LEVELS = [..._sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC, 'never', ..._sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.map((severity) => `new:${severity}`)];
function parseFailOn(text) {
    const match = /^(new:)?(P[0-3])$/i.exec(text.trim());
    if (match !== null)
        return { kind: match[1] === undefined ? 'any' : 'new', severity: (match[2] ?? '').toUpperCase() };
    if (text.trim().toLowerCase() === 'never')
        return { kind: 'never' };
    const near = (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .nearestWord */ .z)(text, FAIL_ON_LEVELS);
    throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`fail-on takes ${FAIL_ON_LEVELS.join(', ')}, not "${text}"${near === undefined ? '' : `; did you mean ${near}?`}`);
}
function failing(findings, failOn, accepted) {
    if (failOn.kind === 'never')
        return [];
    return findings.filter(({ severity, waived, signal }) => waived === undefined && (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .du)(severity, failOn.severity) && (failOn.kind === 'any' || !accepted.has(signal.id)));
}


/***/ }),

/***/ 91885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ surveyNotes),
/* harmony export */   Li: () => (/* binding */ unreadNotes),
/* harmony export */   fN: () => (/* binding */ workflowNotes)
/* harmony export */ });
const MAX_NAMED = 5;
function surveyNotes({ baseline, tree }) {
    const nothing = tree.list().length === 0;
    return [...noticeOf(baseline), ...(nothing ? ['nothing to judge: there are no files here that git tracks'] : [])];
}
function workflowNotes({ baseline, repository }) {
    const nothing = repository.workflows().length === 0 && repository.actions().length === 0;
    return [
        ...noticeOf(baseline),
        ...(nothing ? ['nothing to judge: there are no workflows (.github/workflows/*.yml) and no action files here'] : []),
    ];
}
function noticeOf({ notice }) {
    return notice === undefined ? [] : [notice];
}
function unreadNotes({ files, jobs }) {
    const withJobs = new Set(jobs.map(({ path }) => path));
    const unread = files.filter(({ path, outcome }) => outcome !== 'judged' && !withJobs.has(path));
    const named = unread.slice(0, MAX_NAMED).map(({ path, reason }) => `not judged: ${path}: ${reason ?? 'it could not be read'}`);
    return unread.length > named.length ? [...named, `not judged: ${unread.length - named.length} more files`] : named;
}


/***/ }),

/***/ 34176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ countFindings),
/* harmony export */   n: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14500);

function countFindings(findings) {
    const open = findings.filter(isOpen);
    const bySeverity = Object.fromEntries(_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.map((severity) => [severity, open.filter((finding) => finding.severity === severity).length]));
    const fixable = open.filter(({ signal }) => signal.fix !== undefined).length;
    return { total: open.length, bySeverity, waived: findings.length - open.length, fixable };
}
function isOpen(finding) {
    return finding.waived === undefined;
}


/***/ }),

/***/ 22625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ byLayer),
/* harmony export */   Q: () => (/* binding */ mostSevereFirst)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14500);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26103);

function byLayer(findings) {
    const ordered = mostSevereFirst(findings);
    return _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .LAYERS */ .RR.map((layer) => ({ layer, findings: ordered.filter(({ signal }) => signal.layer === layer) })).filter((group) => group.findings.length > 0);
}
function mostSevereFirst(findings) {
    return findings.toSorted(_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .bySeverityAndPlace */ .P);
}


/***/ }),

/***/ 5792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ UNKNOWN_WORDS)
/* harmony export */ });
const UNKNOWN_WORDS = {
    'no-token': 'no token',
    forbidden: 'not permitted',
    'rate-limited': 'rate limit reached',
    unreachable: 'not reachable',
    'not-configured': 'not configured',
    unsupported: 'not supported here',
    failed: 'failed',
};


/***/ }),

/***/ 97992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ FINDING_COLUMNS),
/* harmony export */   bg: () => (/* binding */ findingCells),
/* harmony export */   sL: () => (/* binding */ placeCell)
/* harmony export */ });
/* harmony import */ var _findings_place_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31609);
/* harmony import */ var _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83003);


const FINDING_COLUMNS = ['Severity', 'Rule', 'Place', 'Job', 'Finding'];
function findingCells({ severity, signal }, options) {
    const { artefact } = signal;
    return [
        severity,
        (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(signal.rule), options.linkTo({ id: signal.rule, sensor: signal.sensor })),
        placeCell(artefact, options),
        (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(artefact.job ?? ''),
        (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(signal.message),
    ];
}
function placeCell(place, options) {
    return (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_findings_place_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeWords */ .f)(place)), options.placeLink?.(place));
}


/***/ }),

/***/ 20433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ waivedSections)
/* harmony export */ });
/* harmony import */ var _findings_count_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34176);
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55617);
/* harmony import */ var _findings_order_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22625);
/* harmony import */ var _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83003);
/* harmony import */ var _finding_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97992);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71597);






function waivedSections(findings, options) {
    const waived = (0,_findings_order_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .mostSevereFirst */ .Q)(findings.filter((finding) => !(0,_findings_count_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .n)(finding)));
    if (waived.length === 0)
        return [];
    const rows = waived.map((finding) => {
        const [severity = '', rule = '', place = '', job = ''] = (0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .findingCells */ .bg)(finding, options);
        const { reason = '', until = '', owner = '' } = finding.waived ?? {};
        return [severity, rule, place, job, ...[reason, until, owner].map(_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)];
    });
    const columns = ['Severity', 'Rule', 'Place', 'Job', 'Reason', 'Until', 'Owner'];
    return [(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableSection */ .Y)(columns, rows, { folded: `${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(waived.length, 'waived finding')}` })];
}


/***/ }),

/***/ 6574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ encodedPath)
/* harmony export */ });
function encodedPath(path) {
    return path
        .replace(/\p{Cs}/gu, '\ufffd')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
}


/***/ }),

/***/ 91302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ sarif)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(55617);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/order-findings.js
var order_findings = __webpack_require__(22625);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/unknown-words.js
var unknown_words = __webpack_require__(5792);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/sarif/sarif-limits.js
const SARIF_LIMITS = {
    resultsPerRun: 25_000,
    tagsPerRule: 10,
    locationsPerResult: 100,
};

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/visible-text.js
var visible_text = __webpack_require__(7158);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/sarif/sarif-message.js

function sarifMessage(text) {
    return { text: (0,visible_text/* visibleText */.Q)(text).replaceAll('](', '] (') };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/fingerprint.js
var fingerprint = __webpack_require__(75699);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/encoded-path.js
var encoded_path = __webpack_require__(6574);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/sarif/sarif-location.js



function artifactLocation(path) {
    return { uri: (0,encoded_path/* encodedPath */.y)(path), uriBaseId: '%SRCROOT%' };
}
function primaryLocation(artefact) {
    const { path, line, column, endLine, job } = artefact;
    return {
        physicalLocation: {
            artifactLocation: artifactLocation(path),
            region: {
                startLine: line ?? 1,
                ...(line === undefined || column === undefined ? {} : { startColumn: column }),
                ...(line === undefined || endLine === undefined || endLine < line ? {} : { endLine }),
            },
        },
        ...(job === undefined ? {} : { logicalLocations: [{ name: job, kind: 'member' }] }),
    };
}
function relatedLocations(evidence) {
    if (evidence.length === 0)
        return undefined;
    return evidence.slice(0, SARIF_LIMITS.locationsPerResult - 1).map(({ path, line, text }, index) => ({
        id: index + 1,
        physicalLocation: { artifactLocation: artifactLocation(path), region: { startLine: line ?? 1 } },
        message: sarifMessage(text),
    }));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/severity.js
var severity = __webpack_require__(14500);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/markdown-safe.js
var markdown_safe = __webpack_require__(83003);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/sarif/sarif-rule.js



const SARIF_LEVELS = { P0: 'error', P1: 'error', P2: 'warning', P3: 'note' };
const USUAL_SEVERITY = {
    'data-loss': 'P0',
    security: 'P0',
    blocks: 'P1',
    degrades: 'P2',
    advisory: 'P3',
};
const SECURITY_SEVERITY = { P0: '9.5', P1: '8.0', P2: '5.5', P3: '2.0' };
function sarifRuleId(rule) {
    return `${rule.sensor}/${rule.id}`;
}
function sarifRule(rule, findings, linkTo) {
    const usual = USUAL_SEVERITY[rule.impact];
    const [worst = usual] = findings.map(({ severity }) => severity).sort(severity/* compareSeverity */.zK);
    const isSecurity = rule.impact === 'security' || rule.impact === 'data-loss';
    const link = linkTo(rule);
    const isAddress = link !== undefined && /^https?:\/\//.test(link);
    const layers = [...new Set(findings.map(({ signal }) => signal.layer))].sort();
    const tags = [isSecurity ? 'security' : 'reliability', rule.sensor, ...layers].slice(0, SARIF_LIMITS.tagsPerRule);
    const page = link === undefined ? '' : isAddress ? `\n\n[More about this rule](${link})` : `\n\nMore: ${(0,markdown_safe/* markdownCode */.D9)(link)}`;
    return {
        id: sarifRuleId(rule),
        name: rule.id,
        shortDescription: { text: rule.summary },
        fullDescription: { text: `${rule.summary} ${rule.help}` },
        ...(isAddress ? { helpUri: link } : {}),
        help: {
            text: link === undefined ? rule.help : `${rule.help}\nMore: ${link}`,
            markdown: `${rule.summary}\n\n**How to mend it.** ${rule.help}${page}`,
        },
        defaultConfiguration: { level: SARIF_LEVELS[usual] },
        properties: { tags, ...(isSecurity ? { 'security-severity': SECURITY_SEVERITY[worst] } : {}) },
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/sarif/sarif-result.js




function sarifResult(finding, ruleIndex, occurrence) {
    const { signal, severity, decision, waived } = finding;
    const related = relatedLocations(signal.evidence);
    return {
        ruleId: sarifRuleId({ id: signal.rule, sensor: signal.sensor }),
        ruleIndex,
        level: SARIF_LEVELS[severity],
        message: sarifMessage(signal.message),
        locations: [primaryLocation(signal.artefact)],
        ...(related === undefined ? {} : { relatedLocations: related }),
        partialFingerprints: {
            'sarFindingId/v1': signal.id,
            primaryLocationLineHash: `${(0,fingerprint/* fingerprint */.R)('sarif', 'primaryLocationLineHash', [signal.id])}:${occurrence}`,
        },
        suppressions: waived === undefined ? [] : [suppression(waived)],
        ...(signal.fix === undefined ? {} : { fixes: [sarifFix(signal.fix)] }),
        properties: { severity, decidedBy: decision.by, expected: signal.expected, actual: signal.actual },
    };
}
function suppression({ by, reason, owner, until }) {
    const who = owner === undefined ? '' : `, ${owner}`;
    return { kind: by === 'suppression' ? 'inSource' : 'external', justification: sarifMessage(`${reason} (until ${until}${who})`).text };
}
function sarifFix({ title, edits }) {
    const paths = [...new Set(edits.map(({ path }) => path))];
    return {
        description: sarifMessage(title),
        artifactChanges: paths.map((path) => ({
            artifactLocation: artifactLocation(path),
            replacements: edits
                .filter((edit) => edit.path === path)
                .map(({ start, end, text }) => ({
                deletedRegion: { charOffset: start, charLength: end - start },
                ...(text === '' ? {} : { insertedContent: { text } }),
            })),
        })),
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/sarif/sarif.js







function sarif(report, options) {
    const told = options.forCodeScanning === true ? report.findings.filter(({ waived }) => waived === undefined) : report.findings;
    const findings = (0,order_findings/* mostSevereFirst */.Q)(told);
    const rules = allRules(report);
    const byRule = findingsByRule(findings);
    const indices = new Map(rules.map((rule, index) => [sarifRuleId(rule), index]));
    const occurrences = new Map();
    const shown = findings.slice(0, SARIF_LIMITS.resultsPerRun);
    const category = options.category.replace(/\/*$/, '/');
    return {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'sar',
                        semanticVersion: options.version,
                        ...(options.informationUri === undefined ? {} : { informationUri: options.informationUri }),
                        rules: rules.map((rule) => sarifRule(rule, byRule.get(sarifRuleId(rule)) ?? [], options.linkTo)),
                    },
                },
                automationDetails: { id: category },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                invocations: [
                    {
                        executionSuccessful: !report.readings.some((reading) => reading.outcome === 'unknown' && reading.reason === 'failed'),
                        toolExecutionNotifications: [
                            ...report.readings.flatMap(unknownNotification),
                            ...cutNotification(findings.length - shown.length),
                        ],
                    },
                ],
                results: shown.map((finding) => {
                    const occurrence = (occurrences.get(finding.signal.id) ?? 0) + 1;
                    occurrences.set(finding.signal.id, occurrence);
                    return sarifResult(finding, indices.get(ruleIdOf(finding)) ?? -1, occurrence);
                }),
            },
        ],
    };
}
function allRules({ rules, findings }) {
    const known = new Map(rules.map((rule) => [sarifRuleId(rule), rule]));
    for (const finding of findings) {
        const { rule: id, sensor, impact } = finding.signal;
        if (!known.has(ruleIdOf(finding)))
            known.set(ruleIdOf(finding), { id, sensor, summary: id, help: `Run \`sar explain ${id}\`.`, impact });
    }
    return [...known.values()];
}
function findingsByRule(findings) {
    const byRule = new Map();
    for (const finding of findings) {
        const id = ruleIdOf(finding);
        const same = byRule.get(id);
        if (same === undefined)
            byRule.set(id, [finding]);
        else
            same.push(finding);
    }
    return byRule;
}
function ruleIdOf({ signal }) {
    return sarifRuleId({ id: signal.rule, sensor: signal.sensor });
}
function unknownNotification(reading) {
    if (reading.outcome !== 'unknown')
        return [];
    const { sensor, reason, detail } = reading;
    const message = sarifMessage(`${sensor} is unknown, ${unknown_words/* UNKNOWN_WORDS */.$[reason]}: ${detail}`);
    return [
        { descriptor: { id: 'sensor-unknown' }, level: reason === 'failed' ? 'error' : 'warning', message, properties: { sensor, reason } },
    ];
}
function cutNotification(left) {
    if (left === 0)
        return [];
    const text = `${(0,count_words/* countOf */.pq)(left, 'result')} left out: code scanning takes ${SARIF_LIMITS.resultsPerRun}. The JSON report has them.`;
    return [{ descriptor: { id: 'results-cut' }, level: 'warning', message: { text } }];
}


/***/ })

};
