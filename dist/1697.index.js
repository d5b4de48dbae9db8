export const id = 1697;
export const ids = [1697];
export const modules = {

/***/ 51697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixActionVersions: () => (/* binding */ fixActionVersions)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/edit/apply-edits.js
var apply_edits = __webpack_require__(17546);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/edit/replace-uses-ref.js
var replace_uses_ref = __webpack_require__(80723);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/collect-references.js
var collect_references = __webpack_require__(44882);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/day.js
var day = __webpack_require__(85695);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/known-action.js
var known_action = __webpack_require__(73089);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/reference.js
var action_drift_reference = __webpack_require__(10636);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/rules/archived-action.js
var archived_action = __webpack_require__(10646);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/rules/dead-reference.js
var dead_reference = __webpack_require__(3399);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/rules/deprecated-runtime.js
var deprecated_runtime = __webpack_require__(94657);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/rules/majors-behind.js
var majors_behind = __webpack_require__(3696);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/rules/outdated-major.js
var outdated_major = __webpack_require__(41809);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/rules/unresolvable-tag.js
var unresolvable_tag = __webpack_require__(71594);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/fixes/plan-version-fixes.js











const DEFAULT_GRACE_DAYS = 90;
const WORST_FIRST = [dead_reference/* deadReference */.C, unresolvable_tag/* unresolvableTag */.J, archived_action/* archivedAction */.N, deprecated_runtime/* deprecatedRuntime */.W, outdated_major/* outdatedMajor */.i];
function planVersionFixes(documents, { asOf, options = {}, onlyPaths }) {
    const context = { asOf: (0,day/* checkedDay */.m)(asOf), graceDays: options.graceDays ?? DEFAULT_GRACE_DAYS };
    const raised = [];
    const said = new Set();
    const left = [];
    const files = documents.flatMap((document) => {
        if (onlyPaths?.has(document.path) === false)
            return [];
        const edits = [];
        for (const reference of (0,collect_references/* collectReferences */.X)(document)) {
            const verdict = WORST_FIRST.map((judge) => judge(reference, context)).find((one) => one !== undefined);
            if (verdict === undefined || verdict.pedantic === true)
                continue;
            const where = `${document.path}:${reference.uses[0].uses.range.line} ${(0,action_drift_reference/* display */.V)(reference)}`;
            const made = editsFor(document, reference, verdict, context);
            if (typeof made === 'string')
                left.push(`${where}: ${made}`);
            else {
                edits.push(...made.edits);
                const mind = (0,majors_behind/* mindNotes */.Op)((0,majors_behind/* majorsBehind */.rI)(reference, context)?.notes ?? []);
                raised.push(`${where} → ${made.tag}${said.has(mind) ? '' : `.${mind}`}`);
                said.add(mind);
            }
        }
        const after = (0,apply_edits/* applyEdits */.c)(document.text, distinct(edits));
        return after === undefined || after === document.text ? [] : [{ path: document.path, before: document.text, after }];
    });
    return { files, raised, left };
}
function editsFor(document, reference, verdict, context) {
    if (reference.pinned)
        return 'a commit pin is raised by whoever knows the commit';
    if (verdict.fix !== undefined)
        return { tag: verdict.fix.edits[0]?.text ?? '', edits: verdict.fix.edits };
    const tag = targetOf(reference, verdict, context);
    if (tag === undefined)
        return `${(0,action_drift_reference/* displayName */.Q)(reference)} is mended by hand. ${verdict.help}`;
    const edits = reference.uses.map(({ uses }) => (0,replace_uses_ref/* replaceUsesRef */.c)(document, uses, tag));
    if (edits.includes(undefined))
        return 'it is written in an unusual way, so it is raised by hand';
    return { tag, edits: edits.flatMap((each) => each ?? []) };
}
function targetOf(reference, { rule }, context) {
    const entry = (0,known_action/* lookUp */.TE)(reference.action)?.entry;
    if (entry === undefined || reference.version === undefined)
        return undefined;
    if (rule !== 'outdated-major' && rule !== 'deprecated-runtime')
        return undefined;
    const newest = (0,majors_behind/* majorsBehind */.rI)(reference, context)?.tag;
    if (newest !== undefined)
        return newest;
    const target = (0,known_action/* firstCurrent */.ur)(entry, reference.version, context.asOf);
    return target === undefined ? undefined : (0,known_action/* tagOf */.cO)(entry, target.version);
}
function distinct(edits) {
    return [...new Map(edits.map((edit) => [edit.start, edit])).values()];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/repository/repository-workflows.js + 40 modules
var repository_workflows = __webpack_require__(787);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/own/own-fix.js
var own_fix = __webpack_require__(80061);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/own/action-versions.js



const fixActionVersions = ({ work, ports: { baseline, now, repository } }) => {
    const files = (0,repository_workflows/* repositoryWorkflows */.N)(work.tree);
    const documents = [...files.workflows(), ...files.actions()].filter((document) => document.kind !== 'invalid');
    const [owner] = repository?.split('/') ?? [];
    const options = { graceDays: baseline.sensors['action-drift']['grace-days'], ...(owner !== undefined && { owner }) };
    const plan = planVersionFixes(documents, { asOf: now().toISOString().slice(0, 10), options });
    return { files: plan.files, mended: (0,own_fix/* mendedLines */.n)(plan.raised, plan.files), left: plan.left };
};


/***/ }),

/***/ 80061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ mendedLines)
/* harmony export */ });
function mendedLines(lines, files) {
    return lines.map((text) => ({ text, paths: files.flatMap(({ path }) => (text.startsWith(`${path}:`) ? [path] : [])) }));
}


/***/ }),

/***/ 44882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ collectReferences),
/* harmony export */   Z: () => (/* binding */ neverRuns)
/* harmony export */ });
/* harmony import */ var _sar_workflows__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73399);
/* harmony import */ var _sar_workflows__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73922);
/* harmony import */ var _known_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73089);
/* harmony import */ var _version_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25269);



function collectReferences(document) {
    const grouped = new Map();
    for (const use of usesOf(document)) {
        const reference = referenceOf(document, use);
        if (reference === undefined)
            continue;
        const key = `${reference.action}@${reference.ref} ${reference.versionText ?? ''}`;
        const earlier = grouped.get(key);
        grouped.set(key, earlier === undefined ? reference : { ...earlier, uses: [...earlier.uses, use] });
    }
    return [...grouped.values()];
}
function neverRuns(condition) {
    return condition !== undefined && (0,_sar_workflows__WEBPACK_IMPORTED_MODULE_0__/* .evaluateCondition */ .F9)(condition.value, () => undefined) === false;
}
function usesOf(document) {
    if (document.kind === 'action')
        return stepUses(document.path, document.steps, undefined);
    return document.jobs
        .filter((job) => !neverRuns(job.if))
        .flatMap((job) => [
        ...(job.uses === undefined ? [] : [{ path: document.path, uses: job.uses, job: job.id }]),
        ...stepUses(document.path, job.steps, job.id),
    ]);
}
function stepUses(path, steps, job) {
    return steps
        .filter((step) => !neverRuns(step.if))
        .flatMap((step) => [
        ...(step.uses === undefined
            ? []
            : [{ path, uses: step.uses, step: step.name?.value ?? step.uses.value, ...(job !== undefined && { job }) }]),
        ...stepUses(path, step.children, job),
    ]);
}
function referenceOf(document, use) {
    const parsed = (0,_sar_workflows__WEBPACK_IMPORTED_MODULE_1__/* .parseUses */ .A)(use.uses, document.text);
    if (parsed.kind !== 'remote')
        return undefined;
    const { action, ref, pinned, version: versionText } = parsed.reference;
    const major = (0,_known_action_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(action)?.entry.aliases?.[ref];
    const version = major === undefined ? (0,_version_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersionName */ .hJ)(versionText ?? '') : { numbers: [major], bare: false };
    return {
        path: document.path,
        text: document.text,
        action,
        ref,
        pinned,
        ...(version !== undefined && { version }),
        ...(versionText !== undefined && { versionText }),
        reusableWorkflow: action.includes('/.github/workflows/'),
        uses: [use],
    };
}


/***/ }),

/***/ 85695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ checkedDay),
/* harmony export */   p: () => (/* binding */ daysBefore)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);

function checkedDay(text) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    if (!Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text)
        return text;
    throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`"${text.slice(0, 40)}" is no date: write it as YYYY-MM-DD, for example 2026-11-22`);
}
function daysBefore(day, count) {
    return new Date(Date.parse(`${day}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10);
}


/***/ }),

/***/ 10636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ displayName),
/* harmony export */   V: () => (/* binding */ display)
/* harmony export */ });
function display({ uses: [first], ref, pinned, versionText }) {
    const written = first.uses.value.trim();
    if (!pinned)
        return written;
    const name = written.slice(0, written.length - ref.length);
    return `${name}${ref.slice(0, 7)}${versionText === undefined ? '' : ` (${versionText})`}`;
}
function displayName({ uses: [first], ref }) {
    return first.uses.value.trim().slice(0, -(ref.length + 1));
}


/***/ }),

/***/ 10646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ archivedAction)
/* harmony export */ });
/* harmony import */ var _drift_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8008);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10636);


const SAYS = {
    archived: 'is archived: it gets neither updates nor security fixes',
    moved: 'has moved: the old name only works while GitHub forwards it',
    superseded: 'is superseded: its owner develops a successor instead',
};
const archivedAction = (reference, { asOf }) => {
    const found = _drift_data_js__WEBPACK_IMPORTED_MODULE_0__/* .DRIFT_DATA */ .J.archivedActions.find(({ action, since }) => since <= asOf && (reference.action === action || reference.action.startsWith(`${action}/`)));
    if (found === undefined)
        return undefined;
    return {
        rule: 'archived-action',
        impact: 'advisory',
        message: `${(0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .displayName */ .Q)(reference)} ${SAYS[found.state]} (known since ${found.since}).`,
        expected: found.use,
        help: `Use ${found.use}. Source: ${found.source}`,
    };
};


/***/ }),

/***/ 3399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ deadReference)
/* harmony export */ });
/* harmony import */ var _drift_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8008);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10636);
/* harmony import */ var _version_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25269);



const deadReference = (reference, { asOf }) => {
    const found = _drift_data_js__WEBPACK_IMPORTED_MODULE_0__/* .DRIFT_DATA */ .J.deadReferences.find((entry) => entry.since <= asOf && concerns(entry, reference));
    if (found === undefined)
        return undefined;
    const name = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .display */ .V)(reference);
    const fix = fixOf(found, reference);
    return {
        rule: 'dead-reference',
        impact: found.effect === 'fails' ? 'blocks' : 'degrades',
        message: `${name} ${found.effect === 'fails' ? 'fails on github.com' : 'is no longer supported'} since ${found.since}: ${found.why}.`,
        expected: `${(0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .displayName */ .Q)(reference)}: ${found.use}`,
        help: helpOf(found, reference.pinned),
        ...(fix !== undefined && { fix }),
    };
};
function helpOf({ use, mind, ghes, source }, pinned) {
    return [
        `Use ${use}${pinned ? ', pinned by its commit' : ''}.`,
        mind === undefined ? '' : `Mind: ${mind}.`,
        ghes ? 'GitHub Enterprise Server still runs this version; there, waive the finding.' : '',
        `Source: ${source}`,
    ]
        .filter((part) => part !== '')
        .join(' ');
}
function concerns(entry, { action, ref, version }) {
    const known = entry.action.toLowerCase();
    if (action !== known && !action.startsWith(`${known}/`))
        return false;
    if (entry.refs?.includes(ref) === true)
        return true;
    return version !== undefined && (0,_version_name_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(entry, (0,_version_name_js__WEBPACK_IMPORTED_MODULE_2__/* .spanOf */ .ee)(version));
}
function fixOf({ fix }, reference) {
    if (fix === undefined || reference.pinned)
        return undefined;
    const edits = reference.uses.flatMap(({ uses, path }) => {
        const start = reference.text.indexOf(`@${reference.ref}`, uses.range.start) + 1;
        const end = start + reference.ref.length;
        return start === 0 || end > uses.range.end ? [] : [{ path, start, end, text: fix }];
    });
    const distinct = [...new Map(edits.map((edit) => [edit.start, edit])).values()];
    return edits.length === reference.uses.length ? { title: `Use ${(0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .displayName */ .Q)(reference)}@${fix}`, edits: distinct } : undefined;
}


/***/ }),

/***/ 94657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ deprecatedRuntime)
/* harmony export */ });
/* harmony import */ var _known_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73089);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10636);
/* harmony import */ var _majors_behind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3696);



const NODE24_RUNNER = 'self-hosted runners need version 2.327.1 for Node.js 24';
const deprecatedRuntime = (reference, context) => {
    const found = (0,_known_action_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(reference.action);
    const { version } = reference;
    if (found === undefined || version === undefined)
        return undefined;
    const declared = (0,_known_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runtimeOf */ .GV)(found, version, !reference.pinned);
    const stage = declared && (0,_known_action_js__WEBPACK_IMPORTED_MODULE_0__/* .stageOf */ .gV)(declared.using, context.asOf);
    if (declared === undefined || stage === undefined)
        return undefined;
    const behind = (0,_majors_behind_js__WEBPACK_IMPORTED_MODULE_1__/* .majorsBehind */ .rI)(reference, context);
    const subject = declared.via === undefined ? 'is made for' : `calls ${declared.via}, which is made for`;
    const target = (0,_known_action_js__WEBPACK_IMPORTED_MODULE_0__/* .firstCurrent */ .ur)(found.entry, version, context.asOf);
    return {
        rule: 'deprecated-runtime',
        impact: stage.impact,
        message: `${(0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .display */ .V)(reference)} ${subject} ${(0,_known_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runtimeName */ .qO)(declared.using)}, which ${stage.state} (since ${stage.since}).` +
            (behind === undefined ? '' : ` It is ${(0,_majors_behind_js__WEBPACK_IMPORTED_MODULE_1__/* .behindInWords */ .dB)(behind)}.`),
        expected: target === undefined ? 'a version for a current runtime' : `${(0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .displayName */ .Q)(reference)}@${(0,_known_action_js__WEBPACK_IMPORTED_MODULE_0__/* .tagOf */ .cO)(found.entry, target.version)} or newer`,
        help: remedy(reference, found, version, context) + (0,_majors_behind_js__WEBPACK_IMPORTED_MODULE_1__/* .mindNotes */ .Op)(behind?.notes ?? []) + ` Source: ${stage.source}`,
    };
};
function remedy({ pinned }, { entry }, version, { asOf }) {
    const target = (0,_known_action_js__WEBPACK_IMPORTED_MODULE_0__/* .firstCurrent */ .ur)(entry, version, asOf);
    if (target === undefined) {
        const { version: newest, date } = entry.latest;
        const read = date <= asOf ? ` (the newest read is ${newest.join('.')} of ${date})` : '';
        return `No version for a current runtime is known${read}: ask its owner, or use another action.`;
    }
    const tag = (0,_known_action_js__WEBPACK_IMPORTED_MODULE_0__/* .tagOf */ .cO)(entry, target.version);
    return `Use ${tag} or newer${pinned ? ', pinned by its commit' : ''}${target.using === 'node24' ? ` (${NODE24_RUNNER})` : ''}.`;
}


/***/ }),

/***/ 3696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ mindNotes),
/* harmony export */   dB: () => (/* binding */ behindInWords),
/* harmony export */   rI: () => (/* binding */ majorsBehind)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85695);
/* harmony import */ var _known_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73089);


function majorsBehind({ action, version }, { asOf, graceDays }) {
    const entry = (0,_known_action_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(action)?.entry;
    const current = version?.numbers[0];
    if (entry === undefined || current === undefined)
        return undefined;
    const newest = (0,_known_action_js__WEBPACK_IMPORTED_MODULE_0__/* .newestMajor */ .SU)(entry, (0,_day_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBefore */ .p)(asOf, graceDays));
    if (newest === undefined || newest.major <= current)
        return undefined;
    const notes = (entry.notes ?? []).filter(({ major }) => major > current && major <= newest.major);
    return {
        majors: newest.major - current,
        newest: newest.major,
        tag: (0,_known_action_js__WEBPACK_IMPORTED_MODULE_0__/* .tagOf */ .cO)(entry, [newest.major, 0, 0]),
        since: newest.since,
        notes: notes.map(({ major, text }) => `v${major}: ${text}`),
    };
}
function behindInWords({ majors, newest }) {
    return `${majors} major${majors === 1 ? '' : 's'} behind v${newest}`;
}
function mindNotes(notes) {
    return notes.length === 0 ? '' : ` Mind on the way: ${notes.join('; ')}.`;
}


/***/ }),

/***/ 41809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ outdatedMajor)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10636);
/* harmony import */ var _majors_behind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3696);


const outdatedMajor = (reference, context) => {
    const behind = (0,_majors_behind_js__WEBPACK_IMPORTED_MODULE_0__/* .majorsBehind */ .rI)(reference, context);
    if (behind === undefined)
        return undefined;
    return {
        rule: 'outdated-major',
        impact: 'advisory',
        message: `${(0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .display */ .V)(reference)} is ${(0,_majors_behind_js__WEBPACK_IMPORTED_MODULE_0__/* .behindInWords */ .dB)(behind)} (known since ${behind.since}).`,
        expected: `${(0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .displayName */ .Q)(reference)}@${behind.tag}`,
        help: `Move up to ${behind.tag} after reading its release notes.${(0,_majors_behind_js__WEBPACK_IMPORTED_MODULE_0__/* .mindNotes */ .Op)(behind.notes)}`,
        ...(behind.majors === 1 && { pedantic: true }),
    };
};


/***/ }),

/***/ 71594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ unresolvableTag)
/* harmony export */ });
/* harmony import */ var _drift_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8008);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10636);
/* harmony import */ var _version_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25269);



const unresolvableTag = (reference, { asOf }) => {
    const found = _drift_data_js__WEBPACK_IMPORTED_MODULE_0__/* .DRIFT_DATA */ .J.unresolvableTags.find((entry) => entry.since <= asOf && concerns(entry, reference));
    if (found === undefined)
        return undefined;
    return {
        rule: 'unresolvable-tag',
        impact: 'blocks',
        message: `${(0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .display */ .V)(reference)} cannot be resolved since ${found.since}: ${found.why}. The job fails before its first step.`,
        expected: `${(0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .displayName */ .Q)(reference)}: ${found.use}`,
        help: `Use ${found.use}. Source: ${found.source}`,
    };
};
function concerns({ action, refs, bare, nested }, reference) {
    if (reference.action !== action.toLowerCase())
        return false;
    const { ref, pinned, version } = reference;
    if (nested !== undefined && version !== undefined && (0,_version_name_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(nested, (0,_version_name_js__WEBPACK_IMPORTED_MODULE_2__/* .spanOf */ .ee)(version)))
        return true;
    if (pinned)
        return false;
    if (refs?.includes(ref) === true)
        return true;
    if (bare === undefined || version?.bare !== true || bare.except.includes(ref))
        return false;
    return version.numbers.length === 3 && (0,_version_name_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)({ from: [0, 0, 0], before: bare.before }, (0,_version_name_js__WEBPACK_IMPORTED_MODULE_2__/* .spanOf */ .ee)(version));
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
