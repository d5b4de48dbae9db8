export const id = 8606;
export const ids = [8606];
export const modules = {

/***/ 66796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ gapIdOf),
/* harmony export */   W: () => (/* binding */ gapPath)
/* harmony export */ });
function gapPath(directory, id) {
    return `${directory.replace(/\/+$/, '')}/${id}.yml`;
}
function gapIdOf(path) {
    return (path.split('/').at(-1) ?? '').replace(/\.yml$/, '');
}


/***/ }),

/***/ 88528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ MAX_GAP_BYTES),
  p: () => (/* binding */ readGap)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/load-schemas.js
var load_schemas = __webpack_require__(77154);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/document-problem.js
var document_problem = __webpack_require__(62264);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/located.js
var located = __webpack_require__(83885);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/read-located.js
var read_located = __webpack_require__(26992);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/gaps/gap-path.js
var gap_path = __webpack_require__(66796);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/gaps/gap-rules.js
function gapRules({ status, severity, resolved, schedule }) {
    const problems = [];
    if (status === 'resolved' && resolved === undefined) {
        problems.push({
            path: ['status'],
            message: '`resolved` needs the key `resolved` with `at`, `by` or `evidence`, such as `{ at: 2026-03-07 }`',
        });
    }
    if (status !== 'resolved' && resolved !== undefined) {
        problems.push({ path: ['resolved'], message: `the status is \`${status}\`; remove this key, or set the status to \`resolved\`` });
    }
    if (status !== 'ok' && severity === undefined) {
        problems.push({ path: ['severity'], message: 'missing; every gap but one with the status `ok` has a severity, `P0` to `P3`' });
    }
    if (schedule !== undefined && severity === undefined) {
        problems.push({
            path: ['schedule'],
            message: 'the roadmap is ordered by severity, and this gap has none: add one, or remove this key',
        });
    }
    return [...problems, ...(schedule === undefined ? [] : scheduleProblems(schedule))];
}
function scheduleProblems({ from, to, days, after }) {
    const path = ['schedule'];
    const problems = [];
    if (from === undefined && after === undefined)
        problems.push({ path, message: 'it has no beginning: add `from` (a day) or `after` (gaps)' });
    if (from !== undefined && after !== undefined)
        problems.push({ path, message: '`from` and `after` are two beginnings: keep one' });
    if (to === undefined && days === undefined)
        problems.push({ path, message: 'it has no end: add `to` (a day) or `days`' });
    if (to !== undefined && days !== undefined)
        problems.push({ path, message: '`to` and `days` are two ends: keep one' });
    if (from !== undefined && to !== undefined && to < from) {
        problems.push({ path: [...path, 'to'], message: `${to} is before the beginning, ${from}` });
    }
    return problems;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/gaps/read-gap.js






const MAX_GAP_BYTES = 65_536;
async function readGap(text, path) {
    const file = { source: path };
    if (text.length > MAX_GAP_BYTES) {
        throw (0,document_problem/* problemsError */.$)('the gap', [
            { origin: file, message: `${text.length} characters are too many for a gap (at most ${MAX_GAP_BYTES})` },
        ]);
    }
    const { value, problems } = (0,read_located/* readLocated */.H)(path, text.startsWith('\uFEFF') ? text.slice(1) : text);
    if (problems.length > 0 || value === undefined) {
        throw (0,document_problem/* problemsError */.$)('the gap', problems);
    }
    const { gapDocumentSchema, gapIssues } = await (0,load_schemas/* gapSchemas */.NM)();
    const result = gapDocumentSchema.safeParse((0,located/* plainValue */._y)(value));
    const gap = result.success ? gapOf(result.data) : undefined;
    const wrong = gap === undefined ? gapIssues(result.error?.issues ?? [], value) : [...gapRules(gap), ...nameProblem(gap.id, path)];
    if (gap === undefined || wrong.length > 0) {
        throw (0,document_problem/* problemsError */.$)('the gap', wrong.map(({ path: at, message }) => ({ origin: (0,located/* nearestOrigin */.$s)(value, at), path: at, message })));
    }
    return gap;
}
function nameProblem(id, path) {
    return (0,gap_path/* gapIdOf */.$)(path) === id ? [] : [{ path: ['id'], message: `the gap is ${id}, and its file must be ${id}.yml: rename one of the two` }];
}
function gapOf({ 'impact-score': impactScore, schedule, resolved, findings, ...rest }) {
    return {
        ...withoutUndefined(rest),
        ...(resolved !== undefined && { resolved: withoutUndefined(resolved) }),
        ...(impactScore !== undefined && { impactScore }),
        ...(findings !== undefined && { findings }),
        ...(schedule !== undefined && { schedule: scheduleOf(schedule) }),
    };
}
function scheduleOf({ after, ...rest }) {
    return { ...withoutUndefined(rest), ...(after !== undefined && { after: typeof after === 'string' ? [after] : after }) };
}
function withoutUndefined(value) {
    return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}


/***/ }),

/***/ 35802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ shellPath),
/* harmony export */   Tg: () => (/* binding */ shellLine),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
const PLAIN = /^[A-Za-z0-9_./:@%+,-]+$/;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
function shellWord(text) {
    return text.startsWith('-') ? undefined : quoted(text);
}
function shellPath(path) {
    if (path === '')
        return undefined;
    return shellWord(path.startsWith('-') ? `./${path}` : path);
}
function shellLine(words) {
    const line = words.map((word, index) => (index > 0 && OPTION.test(word) ? word : quoted(word)));
    return line.length === 0 || line.includes(undefined) ? undefined : line.join(' ');
}
const OPTION = /^[A-Za-z0-9_./:@%+,=-]+$/;
function quoted(text) {
    if (UNPRINTABLE.test(text))
        return undefined;
    return PLAIN.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 56410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ PLAN_PHASES)
/* harmony export */ });
const PLAN_PHASES = ['SEARCH', 'TRIAGE', 'RESCUE', 'REINTEGRATE', 'PREVENT'];


/***/ }),

/***/ 90865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ slaOf),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14500);

function severityOf({ root, members }) {
    return members.reduce((worst, { severity }) => ((0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(severity, worst) < 0 ? severity : worst), root.severity);
}
function slaOf({ root, members }) {
    return members.reduce((first, { sla }) => (Date.parse(sla.dueAt) < Date.parse(first.dueAt) ? sla : first), root.sla);
}


/***/ }),

/***/ 40789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ unitOf)
/* harmony export */ });
function unitOf(count, plural) {
    return count === 1 ? plural.replace(/(?<=x)es$|s$/, '') : plural;
}


/***/ }),

/***/ 89642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52731);


const MAX_BYTES = 16 * 1024 * 1024;
function readTextFile(path) {
    const name = path === 0 ? 'standard input' : path;
    let bytes;
    try {
        bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${name} cannot be read: ${error.code ?? String(error)}`);
    }
    if (bytes.length > MAX_BYTES)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${name} is larger than ${MAX_BYTES} bytes`);
    const text = bytes.toString('utf8');
    if (text.includes('\0') || !bytes.equals(Buffer.from(text, 'utf8')))
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${name} is no text in UTF-8`);
    return text;
}


/***/ }),

/***/ 58421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ MAX_GAPS),
/* harmony export */   _: () => (/* binding */ readRegistry)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88528);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66796);
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50162);
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72751);


const MAX_GAPS = 1000;
const MAX_BROKEN = 10;
async function readRegistry(files, settings) {
    const directory = settings.directory.replace(/\/+$/, '');
    const paths = files.list().filter((path) => isOfRegistry(path, directory));
    if (paths.length > MAX_GAPS)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${directory} holds ${paths.length} gaps; at most ${MAX_GAPS} are read`);
    const read = [];
    const broken = [];
    for (const path of paths) {
        try {
            const text = textOf(files, path);
            read.push({ gap: await (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .readGap */ .p)(text, path), path, text });
        }
        catch (error) {
            if (!(error instanceof _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y))
                throw error;
            broken.push(error);
        }
        if (broken.length === MAX_BROKEN)
            break;
    }
    if (broken.length > 0) {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(broken.map(({ message }) => message).join('\n'), { places: broken.flatMap(({ places }) => places) });
    }
    const gaps = (0,_sar_triage__WEBPACK_IMPORTED_MODULE_2__/* .inGapOrder */ .WH)(read.map(({ gap }) => gap));
    return {
        directory,
        gaps,
        files: new Map(read.map(({ gap, path, text }) => [gap.id, { path, text }])),
        problems: (0,_sar_triage__WEBPACK_IMPORTED_MODULE_3__/* .registryProblems */ .S)(gaps, settings),
    };
}
function isOfRegistry(path, directory) {
    return path.startsWith(`${directory}/`) && !path.slice(directory.length + 1).includes('/') && /\.ya?ml$/.test(path);
}
function textOf(files, path) {
    if (!/^SAR-G\d{2,4}$/.test((0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .gapIdOf */ .$)(path))) {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${path} is no file of a gap: in the registry, files are called SAR-G01.yml; rename it, or move it elsewhere`, {
            places: [{ file: path }],
        });
    }
    const content = files.read(path, _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GAP_BYTES */ .M);
    if (content.kind === 'text')
        return content.text;
    throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${path} cannot be read as a gap: ${content.kind === 'unreadable' ? content.reason : WORDS[content.kind]}`, {
        places: [{ file: path }],
    });
}
const WORDS = {
    binary: 'it is no text',
    'too-large': `it is larger than ${_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GAP_BYTES */ .M} bytes`,
    outside: 'it lies outside of the repository',
    absent: 'it is not there',
};


/***/ }),

/***/ 16637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ rescueSubject)
/* harmony export */ });
function rescueSubject({ id, members }) {
    return { id, findings: members.map(({ signal }) => signal) };
}


/***/ }),

/***/ 12136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withPlaybooks)
/* harmony export */ });
/* harmony import */ var _sar_rescue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17685);
/* harmony import */ var _rescue_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16637);


function withPlaybooks(subjects, settings) {
    const selections = (0,_sar_rescue__WEBPACK_IMPORTED_MODULE_0__/* .selectPlaybooks */ .P)(settings, subjects.map(_rescue_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .rescueSubject */ .e));
    return subjects.map((subject, at) => {
        const selection = selections[at];
        return selection?.kind === 'chosen' ? { ...subject, playbook: selection.playbook } : subject;
    });
}


/***/ }),

/***/ 6136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ planText),
/* harmony export */   X: () => (/* binding */ triageReport)
/* harmony export */ });
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66072);
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95152);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33616);



function triageReport(run, acts) {
    const { findings, readings, subjects, accepted, score, baseline, notes } = run;
    return {
        findings,
        readings,
        rules: (0,_survey_js__WEBPACK_IMPORTED_MODULE_0__/* .allRules */ .V7)(),
        notes: [...(baseline.notice === undefined ? [] : [baseline.notice]), ...notes],
        subjects,
        acceptedCount: findings.filter(({ waived, signal }) => waived === undefined && accepted.has(signal.id)).length,
        score,
        ...(acts !== undefined && { acts }),
    };
}
function planText({ baseline, subjects, unknown, at, place: { repository, commit } }) {
    return (0,_sar_report__WEBPACK_IMPORTED_MODULE_1__/* .sprintPlanMarkdown */ .p)((0,_sar_triage__WEBPACK_IMPORTED_MODULE_2__/* .planSprint */ .w)({
        baseline,
        subjects,
        unknown,
        at,
        ...(repository !== undefined && { repository }),
        ...(commit !== undefined && { commit }),
    }));
}


/***/ }),

/***/ 47634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ triagePage),
/* harmony export */   m: () => (/* binding */ patrolPage)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52731);
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83935);
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64249);
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3043);
/* harmony import */ var _gaps_read_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58421);
/* harmony import */ var _rescue_with_playbooks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12136);
/* harmony import */ var _report_notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91885);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33616);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8153);
/* harmony import */ var _report_of_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6136);








async function patrolPage(result, survey, facts) {
    const { findings, groups, readings, at, partial } = result;
    const registry = await registryParts(survey);
    return {
        ...facts,
        ...common(survey),
        ...registry.parts,
        at: at.toISOString(),
        notes: [...(0,_report_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .surveyNotes */ .Cu)(survey), ...registry.notes],
        partial,
        findings,
        groups,
        playbooks: playbooksOf((0,_rescue_with_playbooks_js__WEBPACK_IMPORTED_MODULE_1__/* .withPlaybooks */ .B)((0,_sar_triage__WEBPACK_IMPORTED_MODULE_2__/* .subjectsOf */ .Z)(findings, groups), survey.baseline.playbooks)),
        readings,
    };
}
async function triagePage(run, survey, facts, acts) {
    const { findings, groups, subjects, readings, accepted, score, at, isPart, place } = run;
    const registry = await registryParts(survey);
    return {
        ...facts,
        ...common(survey),
        ...registry.parts,
        at: at.toISOString(),
        ...(place.commit !== undefined && { commit: place.commit }),
        ...(place.branch !== undefined && { branch: place.branch }),
        notes: [...(0,_report_of_run_js__WEBPACK_IMPORTED_MODULE_3__/* .triageReport */ .X)(run).notes, ...registry.notes],
        partial: isPart,
        findings,
        groups,
        playbooks: playbooksOf(subjects),
        readings,
        accepted,
        score,
        ...(acts !== undefined && { acts }),
    };
}
function playbooksOf(subjects) {
    return new Map(subjects.flatMap(({ members, playbook }) => playbook === undefined ? [] : members.map(({ signal }) => [signal.id, playbook])));
}
function common({ baseline }) {
    const sensors = (0,_survey_js__WEBPACK_IMPORTED_MODULE_4__/* .everySensor */ .yz)(baseline).map(({ id, layer }) => ({ id, layer }));
    return { baseline: baseline.sources, version: _version_js__WEBPACK_IMPORTED_MODULE_5__/* .SAR_VERSION */ .w, sensors, rules: (0,_survey_js__WEBPACK_IMPORTED_MODULE_4__/* .allRules */ .V7)() };
}
async function registryParts({ tree, baseline }) {
    try {
        const { gaps, problems } = await (0,_gaps_read_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .readRegistry */ ._)(tree, baseline.gaps);
        if (gaps.length === 0)
            return { parts: {}, notes: [] };
        const isSound = problems.length === 0;
        const notes = isSound ? [] : ['The gap registry has problems ("sar gaps check" names them), so that there is no roadmap.'];
        return {
            parts: {
                gaps: gaps.map((gap) => withImpact(gap, baseline.gaps)),
                ...(isSound && { roadmap: (0,_sar_triage__WEBPACK_IMPORTED_MODULE_7__/* .roadmapOf */ .Q)(gaps, baseline.gaps.milestones) }),
            },
            notes,
        };
    }
    catch (error) {
        if (!(error instanceof _sar_baseline__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .y))
            throw error;
        return { parts: {}, notes: [`The gap registry is not shown: ${error.message}`] };
    }
}
function withImpact(gap, settings) {
    const impactScore = (0,_sar_triage__WEBPACK_IMPORTED_MODULE_9__/* .impactOf */ .u)(gap, settings);
    return impactScore === undefined ? gap : { ...gap, impactScore };
}


/***/ }),

/***/ 32077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ judgedWords)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40789);
/* harmony import */ var _count_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55617);
/* harmony import */ var _unjudged_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3168);



const FEW = 8;
function judgedWords(readings) {
    const silent = readings.filter(({ outcome }) => outcome === 'unknown').length;
    if (readings.length > FEW)
        return `${readings.length - silent} of ${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(readings.length, 'sensor')} answered`;
    const scopes = (0,_unjudged_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedCounts */ .c)(readings).map(({ unit, judged, unjudged }) => {
        const all = unjudged === 0 ? '' : ` of ${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedNumber */ .O4)(judged + unjudged)}`;
        return `${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedNumber */ .O4)(judged)}${all} ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .unitOf */ .u)(judged + unjudged, unit)}`;
    });
    const unknown = silent === 0 ? [] : [`${silent} of ${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(readings.length, 'sensor')} unknown`];
    return [...(scopes.length === 0 ? [] : [`Judged: ${scopes.join(', ')}`]), ...unknown].join('; ');
}


/***/ }),

/***/ 71182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ SEVERITY_NAMES)
/* harmony export */ });
const SEVERITY_NAMES = { P0: 'critical', P1: 'blocker', P2: 'degraded', P3: 'advisory' };


/***/ }),

/***/ 89834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ silentGroups)
/* harmony export */ });
const GROUPED = {
    'not-configured': 'have nothing to read here; "sar search --list" says what each needs',
    'no-token': 'need a token (SAR_TOKEN, or the input token of the action)',
};
const FEWEST = 3;
function silentGroups(readings) {
    const groups = Object.entries(GROUPED).flatMap(([reason, words]) => {
        const sensors = readings.flatMap((reading) => (reading.outcome === 'unknown' && reading.reason === reason ? [reading.sensor] : []));
        return sensors.length < FEWEST ? [] : [{ reason: reason, sensors, words: words ?? '' }];
    });
    const grouped = new Set(groups.flatMap(({ sensors }) => sensors));
    return { groups, rest: readings.filter(({ sensor }) => !grouped.has(sensor)) };
}


/***/ }),

/***/ 3168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ unjudgedGroups),
/* harmony export */   c: () => (/* binding */ judgedCounts)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78108);

function unjudgedGroups(items, maxExamples) {
    const byReason = new Map();
    for (const item of items) {
        const group = byReason.get(item.reason);
        if (group === undefined)
            byReason.set(item.reason, [item]);
        else
            group.push(item);
    }
    return [...byReason]
        .map(([reason, group]) => ({
        reason,
        count: group.length,
        examples: group.sort((a, b) => (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0)).slice(0, maxExamples),
    }))
        .sort((a, b) => b.count - a.count || (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.reason, b.reason));
}
function judgedCounts(readings) {
    const byUnit = new Map();
    for (const reading of readings) {
        if (reading.outcome === 'unknown')
            continue;
        const { unit, judged, unjudged } = reading.scope;
        const entry = byUnit.get(unit) ?? { unit, judged: 0, unjudged: 0 };
        byUnit.set(unit, { unit, judged: entry.judged + judged, unjudged: entry.unjudged + unjudged.length });
    }
    return [...byUnit.values()];
}


/***/ }),

/***/ 81165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ loadHtmlReport)
/* harmony export */ });
function loadHtmlReport() {
    return __webpack_require__.e(/* import() */ 7990).then(__webpack_require__.bind(__webpack_require__, 17990));
}


/***/ }),

/***/ 27446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ orderedArtefact)
/* harmony export */ });
const KEYS = ['kind', 'path', 'line', 'column', 'endLine', 'job', 'step', 'via', 'name', 'url'];
function orderedArtefact(artefact) {
    const present = KEYS.filter((key) => artefact[key] !== undefined).map((key) => [key, artefact[key]]);
    return Object.fromEntries(present);
}


/***/ }),

/***/ 5106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ patrolDocument)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14500);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25578);
/* harmony import */ var _findings_count_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34176);
/* harmony import */ var _findings_order_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22625);
/* harmony import */ var _ordered_artefact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27446);
/* harmony import */ var _reading_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77778);





function patrolDocument(report, run) {
    const counts = (0,_findings_count_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .G)(report.findings);
    const [P0, P1, P2, P3] = _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.map((severity) => counts.bySeverity[severity]);
    return {
        schema: 'sar.patrol/1',
        version: run.version,
        at: run.at,
        ...(run.asOf === undefined ? {} : { asOf: run.asOf }),
        partial: run.partial,
        baseline: run.baseline,
        sensors: report.readings.map(_reading_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readingDocument */ .W),
        findings: (0,_findings_order_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .mostSevereFirst */ .Q)(report.findings).map((finding) => {
            const document = (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .toFindingDocument */ .k)(finding);
            return { ...document, artefact: (0,_ordered_artefact_js__WEBPACK_IMPORTED_MODULE_5__/* .orderedArtefact */ .Y)(document.artefact) };
        }),
        totals: { P0, P1, P2, P3, waived: counts.waived, unknown: report.readings.filter(({ outcome }) => outcome === 'unknown').length },
    };
}


/***/ }),

/***/ 77778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readingDocument)
/* harmony export */ });
function readingDocument(reading) {
    const { sensor, layer, outcome, looked } = reading;
    const seen = looked === undefined ? {} : { looked: looked.map(({ what, detail }) => ({ what, detail })) };
    if (outcome === 'unknown')
        return { sensor, layer, outcome, reason: reading.reason, detail: reading.detail, ...seen };
    const { unit, judged, unjudged } = reading.scope;
    const open = unjudged.map(({ hides, ...rest }) => ({ ...rest, ...(hides !== undefined && { hides: [...hides] }) }));
    return { sensor, layer, outcome, unit, judged, unjudged: open, ...seen };
}


/***/ }),

/***/ 88042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ notJudgedSections)
/* harmony export */ });
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55617);
/* harmony import */ var _findings_silent_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89834);
/* harmony import */ var _findings_unjudged_groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3168);
/* harmony import */ var _findings_unknown_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5792);
/* harmony import */ var _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83003);
/* harmony import */ var _finding_cells_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97992);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71597);







const MAX_EXAMPLES = 3;
function notJudgedSections(readings, options) {
    const { groups, rest } = (0,_findings_silent_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .silentGroups */ .i)(readings);
    const silent = groups.map(({ reason, sensors, words }) => [
        (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(sensors.join(', ')),
        'everything',
        (0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .groupedNumber */ .O4)(sensors.length),
        (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(`${_findings_unknown_words_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN_WORDS */ .$[reason]}: they ${words}`),
        '',
    ]);
    const rows = rest.flatMap((reading) => {
        const sensor = (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(reading.sensor);
        if (reading.outcome === 'unknown')
            return [[sensor, 'everything', '', (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(`${_findings_unknown_words_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN_WORDS */ .$[reading.reason]}: ${reading.detail}`), '']];
        const { unit, unjudged } = reading.scope;
        return (0,_findings_unjudged_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .unjudgedGroups */ .P)(unjudged, MAX_EXAMPLES).map(({ reason, count, examples }) => {
            const more = count > examples.length ? ', …' : '';
            return [
                sensor,
                (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(unit),
                (0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .groupedNumber */ .O4)(count),
                (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(reason),
                examples.map((item) => (0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .placeCell */ .sL)(item, options)).join(', ') + more,
            ];
        });
    });
    const all = [...rows, ...silent];
    return all.length === 0 ? [] : [(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableSection */ .Y)(['Sensor', 'What', '#Count', 'Why', 'For example'], all, { before: '### Not judged' })];
}


/***/ }),

/***/ 58909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ fencedCommand)
/* harmony export */ });
function fencedCommand(command, indent) {
    const longest = Math.max(2, ...[...command.matchAll(/`+/g)].map(([ticks]) => ticks.length));
    const fence = '`'.repeat(longest + 1);
    const lines = [`${fence}sh`, ...command.split(/\r\n|\r|\n/), fence];
    return lines.map((line) => `${indent}${line}\n`).join('');
}


/***/ }),

/***/ 66072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ sprintPlanMarkdown)
/* harmony export */ });
/* harmony import */ var _markdown_bounded_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13484);
/* harmony import */ var _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83003);
/* harmony import */ var _fenced_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58909);



const LIMIT_BYTES = 60_000;
const TAIL_BYTES = 20_000;
const MOST_PLACES = 20;
const HOW = [
    'Work through the steps in their order, and tick each one when its command has done what it says. Commands run at the root of a checkout;',
    'those that ask GitHub read the token in `SAR_TOKEN`. A step under REINTEGRATE that ends with another exit code than 0 leads back to RESCUE;',
    'one that calls a sensor unknown proves nothing, whatever its exit code: give the sensor what it asks for, and run it again.',
].join(' ');
function sprintPlanMarkdown(plan) {
    const after = plan.phases.findIndex(({ phase }) => phase === 'RESCUE') + 1;
    const tail = (0,_markdown_bounded_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedMarkdown */ .N)([
        ...plan.phases.slice(after).map(phaseSection),
        listSection('Before the commit', plan.beforeCommit.map((text) => `- [ ] ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(text)}\n`)),
    ], TAIL_BYTES, (rows) => `\n${rows} more steps do not fit here.\n`);
    const room = LIMIT_BYTES - new TextEncoder().encode(tail).length - 1;
    const before = plan.phases.slice(0, after);
    const start = (0,_markdown_bounded_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedMarkdown */ .N)([
        head(plan),
        ...before.flatMap((phase) => [...(phase.phase === 'RESCUE' ? [unknownSection(plan)] : []), phaseSection(withLeft(phase, plan.left))]),
    ], room, (rows) => `\n${rows} more steps do not fit here: \`sar triage\` lists every finding.\n`);
    return `${start.trimEnd()}\n${tail}`.trim().concat('\n');
}
function head({ repository, day, commit, counts }) {
    const words = Object.entries(counts).flatMap(([severity, count]) => (count === 0 ? [] : [`${count} ${severity}`]));
    const facts = [
        day,
        ...(commit === undefined ? [] : [`commit ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(commit.slice(0, 12))}`]),
        words.join(', ') || 'nothing is open',
    ];
    const title = repository === undefined ? 'Sprint plan' : `Sprint plan for ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(repository)}`;
    return { head: `## ${title}\n\n${facts.join(' · ')}\n\n${HOW}\n`, rows: [], foot: '' };
}
function phaseSection({ phase, steps }) {
    return listSection(phase, steps.map((step) => (typeof step === 'string' ? step : stepRow(step))));
}
function withLeft({ phase, steps }, left) {
    const rest = `- [ ] ${left} more, less severe: \`sar triage\` lists them\n`;
    return { phase, steps: phase === 'RESCUE' && left > 0 ? [...steps, rest] : steps };
}
function listSection(title, rows) {
    return rows.length === 0 ? { head: '', rows: [], foot: '' } : { head: `\n### ${title}\n\n`, rows, foot: '' };
}
function stepRow({ id, title, severity, places, dueAt, help, command }) {
    const facts = [...placesShown(places), ...(dueAt === undefined ? [] : [`due ${dueAt.slice(0, 16).replace('T', ' ')} UTC`])].join(', ');
    const words = [facts, (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(help ?? '')].filter((part) => part !== '').join('. ');
    const lines = [
        `- [ ] **${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(id)}** ${severity === undefined ? '' : `${severity} `}${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(title)}`,
        ...(words === '' ? [] : [`  ${words}`]),
    ];
    return `${lines.join('\n')}\n${command === undefined ? '' : (0,_fenced_command_js__WEBPACK_IMPORTED_MODULE_2__/* .fencedCommand */ .l)(command, '  ')}`;
}
function placesShown(places) {
    const shown = places.filter((place) => place !== '').slice(0, MOST_PLACES);
    const left = places.length - shown.length;
    return [...shown.map(_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9), ...(left > 0 ? [`${left} more`] : [])];
}
function unknownSection({ unknown }) {
    return listSection('Not known', unknown.map(({ sensor, reason, detail }) => `- ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(sensor)}: ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(reason)}, ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(detail)}\n`));
}


/***/ }),

/***/ 23771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ cutStart),
/* harmony export */   EO: () => (/* binding */ wrapWords),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   v0: () => (/* binding */ padTo),
/* harmony export */   ym: () => (/* binding */ cutEnd)
/* harmony export */ });
const WIDE = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\p{sc=Yi}\p{EPres}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|^.\ufe0f/u;
const ASCII = /^[\x20-\x7e]*$/;
let graphemes;
function displayWidth(text) {
    if (ASCII.test(text))
        return text.length;
    let width = 0;
    for (const grapheme of splitGraphemes(text))
        width += graphemeWidth(grapheme);
    return width;
}
function padTo(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
function cutEnd(text, width) {
    if (displayWidth(text) <= width)
        return text;
    return width < 1
        ? ''
        : `${take(splitGraphemes(text), width - 1)
            .join('')
            .trimEnd()}…`;
}
function cutStart(text, width) {
    if (displayWidth(text) <= width)
        return text;
    return width < 1
        ? ''
        : `…${take(splitGraphemes(text).reverse(), width - 1)
            .reverse()
            .join('')}`;
}
function wrapWords(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(/ +/)) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (displayWidth(longer) <= width) {
            line = longer;
            continue;
        }
        if (line !== '')
            lines.push(line);
        line = word;
    }
    return [...lines, line];
}
const PIECE = 500;
function splitGraphemes(text) {
    const parts = [];
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    for (let at = 0; at < text.length;) {
        const end = at + PIECE + (isSurrogatePair(text, at + PIECE) ? 1 : 0);
        for (const { segment } of graphemes.segment(text.slice(at, end)))
            parts.push(segment);
        at = end;
    }
    return parts;
}
function isSurrogatePair(text, at) {
    return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
function take(parts, width) {
    const taken = [];
    let used = 0;
    for (const part of parts) {
        used += graphemeWidth(part);
        if (used > width)
            break;
        taken.push(part);
    }
    return taken;
}
function graphemeWidth(grapheme) {
    if (WIDE.test(grapheme))
        return 2;
    return /^\p{M}+$/u.test(grapheme) ? 0 : 1;
}


/***/ }),

/***/ 65589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ notJudgedLines)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40789);
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55617);
/* harmony import */ var _findings_place_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31609);
/* harmony import */ var _findings_unjudged_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3168);
/* harmony import */ var _findings_unknown_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5792);
/* harmony import */ var _safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77072);
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23771);







const MAX_REASONS = 6;
const MAX_EXAMPLES = 3;
const UNLIMITED = 1_000_000;
function notJudgedLines(readings, columns, palette) {
    const width = columns ?? UNLIMITED;
    return readings.flatMap((reading) => {
        if (reading.outcome === 'unknown') {
            const text = `${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafe */ .k)(reading.sensor)}: unknown, ${_findings_unknown_words_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_WORDS */ .$[reading.reason]}: ${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafe */ .k)(reading.detail)}`;
            return (0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapWords */ .EO)(text, width - 4).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`);
        }
        const { unit, judged, unjudged } = reading.scope;
        if (unjudged.length === 0)
            return [];
        const groups = (0,_findings_unjudged_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .unjudgedGroups */ .P)(unjudged, MAX_EXAMPLES);
        const countWidth = (0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_4__/* .groupedNumber */ .O4)(groups[0]?.count ?? 0).length;
        return [
            `  ${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafe */ .k)(reading.sensor)}: ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_4__/* .groupedNumber */ .O4)(unjudged.length)} of ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_4__/* .groupedNumber */ .O4)(judged + unjudged.length)} ${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafe */ .k)((0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .unitOf */ .u)(judged + unjudged.length, unit))}`,
            ...groups.slice(0, MAX_REASONS).flatMap((group) => {
                const examples = group.examples.map(exampleWords).join(', ') + (group.count > group.examples.length ? ', …' : '');
                const indent = ' '.repeat(countWidth + 6);
                return [
                    `    ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_4__/* .groupedNumber */ .O4)(group.count).padStart(countWidth)}  ${(0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .cutEnd */ .ym)((0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafe */ .k)(group.reason), width - indent.length)}`,
                    `${indent}${palette.faint((0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .cutEnd */ .ym)(examples, width - indent.length))}`,
                ];
            }),
            ...(groups.length > MAX_REASONS ? [`    ${palette.faint(`and ${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(groups.length - MAX_REASONS, 'more reason')}`)}`] : []),
        ];
    });
}
function exampleWords(item) {
    return (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafe */ .k)((0,_findings_place_words_js__WEBPACK_IMPORTED_MODULE_6__/* .placeWords */ .f)(item)) + (item.job === undefined ? '' : ` (${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafe */ .k)(item.job)})`);
}


/***/ }),

/***/ 80519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ANSI_PALETTE),
/* harmony export */   J: () => (/* binding */ PLAIN_PALETTE)
/* harmony export */ });
const plain = (text) => text;
const PLAIN_PALETTE = {
    heading: plain,
    faint: plain,
    command: plain,
    good: plain,
    P0: plain,
    P1: plain,
    P2: plain,
    P3: plain,
};
const ANSI_PALETTE = {
    heading: sgr(1, 22),
    faint: sgr(2, 22),
    command: sgr(36, 39),
    good: sgr(32, 39),
    P0: sgr(7, 27, 31, 39),
    P1: sgr(31, 39),
    P2: sgr(33, 39),
    P3: sgr(34, 39),
};
function sgr(...pairs) {
    const on = pairs.filter((_, index) => index % 2 === 0).map((code) => `\u001b[${code}m`);
    const off = pairs.filter((_, index) => index % 2 === 1).map((code) => `\u001b[${code}m`);
    return (text) => (text === '' ? '' : `${on.join('')}${text}${off.reverse().join('')}`);
}


/***/ }),

/***/ 67652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ compileSelection)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14727);

function compileSelection(when) {
    return when.map(compileMatch);
}
function compileMatch({ sensor, rule, path }) {
    const sensors = compileOptional(sensor);
    const rules = compileOptional(rule);
    const paths = compileOptional(path);
    const isFor = (ofSensor, ofRule) => (sensors?.matches(ofSensor) ?? true) && (rules?.matches(ofRule) ?? true);
    return {
        isFor,
        path,
        matches: (signal) => isFor(signal.sensor, signal.rule) && (paths?.matches(signal.artefact.path) ?? true),
    };
}
function compileOptional(pattern) {
    return pattern === undefined ? undefined : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(pattern);
}


/***/ }),

/***/ 17685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ selectPlaybooks)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99770);
/* harmony import */ var _compile_selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67652);


function selectPlaybooks(settings, subjects, only) {
    const list = Object.entries(settings.list).map(([id, { enabled, when }]) => ({
        id,
        isEnabled: enabled,
        when: (0,_compile_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .compileSelection */ .q)(when),
    }));
    return subjects.map((subject) => (only === undefined ? choose(subject, list) : chooseNamed(subject, list, only)));
}
function choose(subject, list) {
    let disabled;
    for (const finding of subject.findings) {
        for (const { id, isEnabled, when } of list) {
            const at = when.findIndex((match) => match.matches(finding));
            if (at < 0)
                continue;
            if (isEnabled)
                return { kind: 'chosen', subject, playbook: id, chosenBy: `playbooks.list.${id}.when[${at}]` };
            disabled ??= id;
        }
    }
    for (const finding of subject.findings) {
        const named = list.find(({ id }) => id === finding.playbook);
        if (named === undefined || named.when.length === 0)
            continue;
        if (named.isEnabled)
            return { kind: 'chosen', subject, playbook: named.id, chosenBy: namedBy(finding) };
        disabled ??= named.id;
    }
    return { kind: 'none', subject, why: disabled === undefined ? 'no playbook is for it' : disabledWords(disabled) };
}
function chooseNamed(subject, list, only) {
    const named = list.find(({ id }) => id === only);
    if (named === undefined)
        return { kind: 'none', subject, why: `the baseline has no playbook ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .quoteUntrusted */ .X)(only)}` };
    if (!named.isEnabled)
        return { kind: 'none', subject, why: disabledWords(only) };
    const chosen = (chosenBy) => ({ kind: 'chosen', subject, playbook: only, chosenBy });
    if (named.when.length === 0)
        return chosen('its name');
    for (const finding of subject.findings) {
        const at = named.when.findIndex((match) => match.matches(finding));
        if (at >= 0)
            return chosen(`its name, and playbooks.list.${only}.when[${at}]`);
        if (finding.playbook === only)
            return chosen(`its name, and ${namedBy(finding)}`);
    }
    return { kind: 'none', subject, why: `${only} is not for it` };
}
function namedBy({ sensor }) {
    return `the finding of ${sensor}`;
}
function disabledWords(id) {
    return `${id} is for it and is disabled: playbooks.list.${id}.enabled`;
}


/***/ }),

/***/ 83935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ subjectsOf)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90865);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14500);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78108);

function subjectsOf(findings, groups) {
    const open = new Map(findings.filter(({ waived }) => waived === undefined).map((finding) => [finding.signal.id, finding]));
    const subjects = [];
    const add = (subject) => {
        for (const { signal } of subject.members)
            open.delete(signal.id);
        subjects.push({ subject, severity: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .x)(subject), dueAt: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .slaOf */ .U)(subject).dueAt });
    };
    for (const group of groups) {
        const [root, ...others] = group.members.flatMap((id) => open.get(id) ?? []);
        if (root !== undefined && others.length > 0)
            add({ id: group.id, group, root, members: [root, ...others] });
    }
    for (const finding of open.values())
        add({ id: finding.signal.id, root: finding, members: [finding] });
    return subjects
        .toSorted((a, b) => (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .zK)(a.severity, b.severity) || (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.dueAt, b.dueAt) || (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.subject.id, b.subject.id))
        .map(({ subject }) => subject);
}


/***/ }),

/***/ 50162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WH: () => (/* binding */ inGapOrder),
/* harmony export */   et: () => (/* binding */ shortGapId),
/* harmony export */   kO: () => (/* binding */ gapNumber)
/* harmony export */ });
function gapNumber(id) {
    return Number(id.replace(/^\D+/, ''));
}
function shortGapId(id) {
    return id.replace(/^SAR-/, '').toLowerCase();
}
function inGapOrder(gaps) {
    return gaps.toSorted((one, other) => gapNumber(one.id) - gapNumber(other.id) || (one.id < other.id ? -1 : 1));
}


/***/ }),

/***/ 3043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ impactOf)
/* harmony export */ });
function impactOf({ impactScore, area }, settings) {
    if (impactScore !== undefined)
        return impactScore;
    const scores = settings['impact-scores'];
    return area !== undefined && Object.hasOwn(scores, area) ? scores[area] : undefined;
}


/***/ }),

/***/ 72751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ registryProblems)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/nearest-word.js
var nearest_word = __webpack_require__(20304);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/gaps/gap-order.js
var gap_order = __webpack_require__(50162);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/gaps/waiting-circle.js
function waitingCircle(gaps) {
    const after = new Map(gaps.map(({ id, schedule }) => [id, schedule?.after ?? []]));
    const done = new Set();
    for (const { id } of gaps) {
        const circle = circleFrom(id, after, done);
        if (circle !== undefined)
            return circle;
    }
    return undefined;
}
function circleFrom(start, after, done) {
    const path = [];
    const open = new Set();
    const enter = (id) => {
        path.push({ id, next: 0 });
        open.add(id);
    };
    if (!done.has(start))
        enter(start);
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
        const other = after.get(last.id)?.[last.next];
        last.next += 1;
        if (other === undefined) {
            path.pop();
            open.delete(last.id);
            done.add(last.id);
        }
        else if (open.has(other))
            return path.slice(path.findIndex(({ id }) => id === other)).map(({ id }) => id);
        else if (!done.has(other))
            enter(other);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/gaps/registry-problems.js



function registryProblems(gaps, settings) {
    const byId = new Map(gaps.map((gap) => [gap.id, gap]));
    const circle = waitingCircle(gaps);
    return [
        ...repeated(gaps),
        ...gaps.flatMap((gap) => [...areaProblem(gap, Object.keys(settings['impact-scores'])), ...waitProblems(gap, byId)]),
        ...(circle === undefined
            ? []
            : [{ gap: circle[0], message: `it waits for itself: ${[...circle, circle[0]].join(' → ')}; remove one \`after\`` }]),
        ...(gaps.length === 0 ? [] : milestoneProblems(settings.milestones, byId)),
    ];
}
function repeated(gaps) {
    const seen = new Set();
    return gaps.flatMap(({ id }) => {
        if (!seen.has(id))
            return (seen.add(id), []);
        return [{ gap: id, message: 'the id is there twice; give one of the two another' }];
    });
}
function areaProblem({ id, area }, areas) {
    if (area === undefined || areas.includes(area))
        return [];
    const near = (0,nearest_word/* nearestWord */.z)(area, areas);
    const remedy = near === undefined ? 'add it there, or give the gap an `impact-score` of its own' : `did you mean ${(0,quote_untrusted/* quoteUntrusted */.X)(near)}?`;
    return [{ gap: id, message: `the area ${(0,quote_untrusted/* quoteUntrusted */.X)(area)} is not in \`gaps.impact-scores\` of the baseline; ${remedy}` }];
}
function waitProblems({ id, schedule }, byId) {
    return (schedule?.after ?? []).flatMap((other) => {
        const why = cannotBeAwaited(other, byId);
        return why === undefined ? [] : [{ gap: id, message: `\`schedule.after\` names ${other}: ${why}` }];
    });
}
function milestoneProblems(milestones, byId) {
    const taken = new Set([...byId.keys()].map(gap_order/* shortGapId */.et));
    return milestones.flatMap(({ id, after }) => {
        const isTaken = taken.has(id);
        taken.add(id);
        const own = isTaken
            ? [{ gap: undefined, message: `the milestone ${id} has the id of another bar of the roadmap; choose another` }]
            : [];
        const waits = (typeof after === 'string' ? [after] : after).flatMap((other) => {
            const why = cannotBeAwaited(other, byId);
            return why === undefined
                ? []
                : [{ gap: undefined, message: `the milestone ${id} comes after ${other}: ${why}, or change \`gaps.milestones\`` }];
        });
        return [...own, ...waits];
    });
}
function cannotBeAwaited(id, byId) {
    const gap = byId.get(id);
    if (gap === undefined)
        return 'there is no such gap; name another';
    return gap.schedule === undefined ? 'it has no `schedule`; add one to it' : undefined;
}


/***/ }),

/***/ 64249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ roadmapOf)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14500);
/* harmony import */ var _gap_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50162);


const SECTION_NAMES = {
    P0: 'P0 Critical',
    P1: 'P1 Blocker',
    P2: 'P2 Degraded',
    P3: 'P3 Advisory',
};
function roadmapOf(gaps, milestones) {
    const ordered = (0,_gap_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inGapOrder */ .WH)(gaps);
    const sections = _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.map((severity) => ({
        name: SECTION_NAMES[severity],
        bars: ordered.flatMap((gap) => (gap.severity === severity ? barOf(gap) : [])),
    }));
    const ends = (gaps.length === 0 ? [] : milestones).map(({ id, name, after }) => ({
        id,
        name,
        isMilestone: true,
        after: (typeof after === 'string' ? [after] : after).map(_gap_order_js__WEBPACK_IMPORTED_MODULE_0__/* .shortGapId */ .et),
    }));
    return { sections: [...sections, { name: 'Milestones', bars: ends }].filter(({ bars }) => bars.length > 0) };
}
function barOf(gap) {
    const { schedule } = gap;
    if (schedule === undefined)
        return [];
    const { name = gap.gap, after = [], ...times } = schedule;
    const status = statusOf(gap);
    return [
        { id: (0,_gap_order_js__WEBPACK_IMPORTED_MODULE_0__/* .shortGapId */ .et)(gap.id), name, ...(status !== undefined && { status }), isMilestone: false, ...times, after: after.map(_gap_order_js__WEBPACK_IMPORTED_MODULE_0__/* .shortGapId */ .et) },
    ];
}
function statusOf({ status, severity }) {
    if (status === 'resolved' || status === 'ok')
        return 'done';
    if (status === 'in-progress')
        return 'active';
    return severity === 'P0' || severity === 'P1' ? 'critical' : undefined;
}


/***/ }),

/***/ 95152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ planSprint)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/plan-phase.js
var plan_phase = __webpack_require__(56410);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var glob = __webpack_require__(14727);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/sprint-plan/declared-steps.js

function declaredSteps({ steps }, phase, subjects) {
    return Object.entries(steps)
        .filter(([, step]) => step.phase === phase)
        .flatMap(([id, step]) => {
        const matching = step.when === undefined ? [] : matchingFindings(step.when, subjects);
        if (step.when !== undefined && matching.length === 0)
            return [];
        const { title, command } = step;
        return [
            {
                id,
                isDeclared: true,
                title,
                places: [],
                ...(command !== undefined && { command }),
                findings: matching.map(({ signal }) => signal.id),
            },
        ];
    });
}
function matchingFindings({ sensors, rules, playbooks }, subjects) {
    const sensorGlobs = sensors?.map(glob/* compileGlob */.SO);
    const ruleGlobs = rules?.map(glob/* compileGlob */.SO);
    return subjects
        .filter(({ playbook }) => playbooks === undefined || (playbook !== undefined && playbooks.includes(playbook)))
        .flatMap(({ members }) => members)
        .filter(({ signal: { sensor, rule } }) => matchesOne(sensorGlobs, sensor) && matchesOne(ruleGlobs, rule));
}
function matchesOne(globs, text) {
    return globs === undefined || globs.some((glob) => glob.matches(text));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/shell/shell-word.js
var shell_word = __webpack_require__(35802);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/governance/governance-signal.js
var governance_signal = __webpack_require__(50229);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/sprint-plan/foreign-sensor.js

function isForeignSensor(sensor, baseline) {
    return sensor !== governance_signal/* GOVERNANCE_SENSOR */.Qd && !Object.hasOwn(baseline.sensors, sensor) && !Object.hasOwn(baseline['custom-sensors'], sensor);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/sprint-plan/proof-command.js



function proofCommand(sensor, from, baseline) {
    if (sensor === governance_signal/* GOVERNANCE_SENSOR */.Qd)
        return `sar patrol --fail-on ${from}`;
    if (isForeignSensor(sensor, baseline))
        return undefined;
    const word = (0,shell_word/* shellWord */.r7)(sensor);
    if (word === undefined)
        return undefined;
    const runs = baseline['custom-sensors'][sensor]?.command === undefined ? '' : ' --run-commands';
    return `sar search --sensor ${word}${runs} --fail-on ${from}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/sprint-plan/rescue-commands.json
const rescue_commands_namespaceObject = /*#__PURE__*/JSON.parse('{"a":{"missing-variable":{"kinds":["variable"],"command":"sar variables enforce","source":"docs/guides/variables.md: queues an intent for each declared variable with a value that is missing"},"drifted-variable":{"command":"sar variables enforce","source":"docs/guides/variables.md: queues an intent for each declared variable whose value has drifted"},"rotation-due":{"command":"sar variables rotate-check","source":"spec 1.5, SAR-006: SAR never touches the secret itself; the command says which are due"},"rotation-due-soon":{"command":"sar variables rotate-check","source":"spec 1.5, SAR-006"},"failure-rate-critical":{"command":"sar ci-health","source":"docs/guides/ci-health.md: the causes behind the rate"},"failure-rate-degraded":{"command":"sar ci-health","source":"docs/guides/ci-health.md: the causes behind the rate"},"repeated-failure":{"command":"sar ci-health","source":"docs/guides/ci-health.md: the causes behind the rate"},"flaky-workflow":{"command":"sar ci-health","source":"docs/guides/ci-health.md: flaky jobs"}}}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/sprint-plan/rescue-command.js



const CACHE_SENSOR = 'cache-wiring';
const MOST_PATHS = 20;
function rescueCommand({ root, members }, baseline) {
    const fixable = members.find(({ signal }) => signal.fix !== undefined && !isForeignSensor(signal.sensor, baseline));
    if (fixable !== undefined)
        return fixCommand(fixable.signal.sensor, members.filter(({ signal }) => signal.sensor === fixable.signal.sensor));
    const { rule, sensor, artefact } = root.signal;
    if (isForeignSensor(sensor, baseline))
        return undefined;
    const known = Object.hasOwn(rescue_commands_namespaceObject.a, rule)
        ? rescue_commands_namespaceObject.a[rule]
        : undefined;
    if (known !== undefined && (known.kinds === undefined || known.kinds.includes(artefact.kind)))
        return known.command;
    if (Object.hasOwn(baseline['custom-sensors'], sensor))
        return undefined;
    const word = (0,shell_word/* shellWord */.r7)(rule);
    return word === undefined ? undefined : `sar explain ${word}`;
}
function fixCommand(sensor, members) {
    const paths = [...new Set(members.flatMap(({ signal }) => signal.fix?.edits.map(({ path }) => path) ?? []))].toSorted();
    const words = paths.map(shell_word/* shellPath */.G9);
    if (sensor === CACHE_SENSOR) {
        const isNamed = words.length <= MOST_PATHS && words.every((word) => word !== undefined);
        return ['sar cache fix', ...(isNamed ? words : [])].join(' ');
    }
    const word = (0,shell_word/* shellWord */.r7)(sensor);
    return word === undefined ? undefined : `sar search --sensor ${word} --fix`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/sprint-plan/plan-sprint.js




const MOST_SUBJECTS = 200;
const MOST_TEXT = 500;
const MOST_DETAIL = 200;
const FOREIGN_PROOF = 'Run the program again that found it, and see that it finds it no more.';
function planSprint({ baseline, subjects, unknown, at, repository, commit }) {
    const planned = subjects.slice(0, MOST_SUBJECTS);
    const generated = {
        RESCUE: planned.map((subject) => rescueStep(subject, baseline)),
        REINTEGRATE: proofSteps(planned, baseline),
    };
    const taken = new Set(Object.keys(baseline['sprint-plan'].steps));
    return {
        day: at.toISOString().slice(0, 10),
        ...(repository !== undefined && { repository }),
        ...(commit !== undefined && { commit }),
        phases: plan_phase/* PLAN_PHASES */.v.map((phase) => ({
            phase,
            steps: [...declaredSteps(baseline['sprint-plan'], phase, subjects), ...numbered(phase, generated[phase] ?? [], taken)],
        })),
        beforeCommit: baseline['sprint-plan']['before-commit'],
        counts: countsOf(subjects),
        left: subjects.length - planned.length,
        unknown: unknown.map(({ sensor, reason, detail }) => ({ sensor, reason, detail: cut(detail, MOST_DETAIL) })),
    };
}
function rescueStep(subject, baseline) {
    const { root, group, members } = subject;
    const { message, help } = root.signal;
    const command = rescueCommand(subject, baseline);
    const more = members.length > 1 ? ` (${members.length} findings)` : '';
    return {
        isDeclared: false,
        title: `${cut(group?.title ?? message)}${more}`,
        severity: worstOf(members),
        places: [...new Set(members.map(placeOf))],
        dueAt: members.reduce((due, { sla }) => (sla.dueAt < due ? sla.dueAt : due), root.sla.dueAt),
        help: cut(root.signal.fix?.title ?? help),
        ...(command !== undefined && { command }),
        findings: members.map(({ signal }) => signal.id),
    };
}
function placeOf({ signal: { artefact } }) {
    return cut(`${artefact.path}${artefact.line === undefined ? '' : `:${artefact.line}`}`);
}
function proofSteps(subjects, baseline) {
    const bySensor = new Map();
    for (const finding of subjects.flatMap(({ members }) => members)) {
        const { sensor } = finding.signal;
        const found = bySensor.get(sensor);
        if (found === undefined)
            bySensor.set(sensor, [finding]);
        else
            found.push(finding);
    }
    return [...bySensor].map(([sensor, findings]) => {
        const mildest = findings.reduce((from, { severity }) => (severity > from ? severity : from), 'P0');
        const command = proofCommand(sensor, mildest, baseline);
        return {
            isDeclared: false,
            title: `Nothing of ${cut(sensor, MOST_DETAIL)} is open any more${mildest === 'P3' ? '' : `, from ${mildest} on`}`,
            places: [],
            ...(command === undefined ? { help: FOREIGN_PROOF } : { command }),
            findings: findings.map(({ signal }) => signal.id),
        };
    });
}
function numbered(phase, steps, taken) {
    const letter = phase === 'REINTEGRATE' ? 'V' : phase.slice(0, 1);
    let number = 0;
    return steps.map((step) => {
        do
            number++;
        while (taken.has(`${letter}${number}`));
        return { id: `${letter}${number}`, ...step };
    });
}
function countsOf(subjects) {
    const counts = { P0: 0, P1: 0, P2: 0, P3: 0 };
    for (const { members } of subjects)
        counts[worstOf(members)]++;
    return counts;
}
function worstOf(members) {
    return members.reduce((worst, { severity }) => (severity < worst ? severity : worst), 'P3');
}
function cut(text, most = MOST_TEXT) {
    return text.length <= most ? text : `${text.slice(0, most)}…`;
}


/***/ })

};
