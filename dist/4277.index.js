export const id = 4277;
export const ids = [4277];
export const modules = {

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

/***/ 24277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeActionDrift: () => (/* binding */ judgeActionDrift)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/collect-references.js
var collect_references = __webpack_require__(44882);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/read/read-matrix.js
var read_matrix = __webpack_require__(43552);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/collect-runner-labels.js


const MAX_LABELS = 64;
function collectRunnerLabels(workflow) {
    const found = new Map();
    for (const job of workflow.jobs) {
        const [runsOn, more] = job.runsOn;
        if (runsOn === undefined || more !== undefined || (0,collect_references/* neverRuns */.Z)(job.if))
            continue;
        for (const { label, from } of labelsOf(runsOn.value.trim(), job)) {
            const place = { job: job.id, range: runsOn.range, ...(from !== undefined && { from }) };
            const earlier = found.get(label);
            found.set(label, { label, places: earlier === undefined ? [place] : [...earlier.places, place] });
        }
    }
    return [...found.values()];
}
const MATRIX_VALUE = /\$\{\{\s*matrix\.([\w-]+(?:\.[\w-]+)?)\s*\}\}/;
function labelsOf(text, job) {
    if (!text.includes('${{'))
        return [{ label: text }];
    let texts = [text];
    const names = [];
    for (let name = MATRIX_VALUE.exec(text)?.[1]; name !== undefined; name = MATRIX_VALUE.exec(texts[0] ?? '')?.[1]) {
        const values = (0,read_matrix/* matrixValues */.Q)(job.matrix, name).filter((value) => !value.includes('${{'));
        names.push(`matrix.${name}`);
        const written = name;
        texts = texts.flatMap((one) => values.map((value) => one.replace(MATRIX_VALUE, (all, at) => (at === written ? value : all))));
        if (texts.length > MAX_LABELS)
            return [];
    }
    const from = names.join(', ');
    return [...new Set(texts)].filter((label) => !label.includes('${{')).map((label) => ({ label, from }));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/finding.js
const ONCE_PER_REPOSITORY = new Set([
    'archived-action',
    'deprecated-runtime',
    'outdated-major',
    'floating-reference',
    'retired-runner-image',
]);
function isOncePerRepository({ rule, impact }) {
    return impact !== 'blocks' && ONCE_PER_REPOSITORY.has(rule);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/combine-findings.js

function combineFindings(findings, isAsked) {
    const groups = new Map();
    for (const finding of findings) {
        const { verdict, subject, places } = finding;
        const identity = isOncePerRepository(verdict) ? [subject] : [places[0].artefact.path, subject];
        const key = [verdict.rule, ...identity].join('\u0000');
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { identity, members: [finding] });
        else
            group.members.push(finding);
    }
    return [...groups.values()].flatMap(({ identity, members }) => {
        const sorted = distinctPlaces(members).toSorted((left, right) => byPlace(left.place, right.place));
        const first = sorted.find(({ place }) => isAsked(place.artefact.path));
        if (first === undefined)
            return [];
        const further = sorted.filter((one) => one !== first).map(({ place }) => place);
        return [{ verdict: withFixOfAll(first.finding.verdict, members), identity, first: first.place, further }];
    });
}
function withFixOfAll({ fix: own, ...verdict }, members) {
    const fixes = members.map((member) => member.verdict.fix);
    if (own === undefined || fixes.includes(undefined))
        return verdict;
    return { ...verdict, fix: { title: own.title, edits: fixes.flatMap((fix) => fix?.edits ?? []) } };
}
function distinctPlaces(findings) {
    const found = new Map();
    for (const finding of findings) {
        for (const place of finding.places) {
            const { path, line, column } = place.artefact;
            const key = [path, line, column].join('\u0000');
            if (!found.has(key))
                found.set(key, { finding, place });
        }
    }
    return [...found.values()];
}
function byPlace({ artefact: left }, { artefact: right }) {
    if (left.path !== right.path)
        return left.path < right.path ? -1 : 1;
    return (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/day.js
var day = __webpack_require__(85695);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/known-action.js
var known_action = __webpack_require__(73089);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/reference.js
var action_drift_reference = __webpack_require__(10636);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/drift-findings.js


function referenceFinding(verdict, reference) {
    return { verdict, subject: subjectOf(verdict, reference), places: placesOf(reference) };
}
function imageFinding(verdict, path, { label, places: [first, ...more] }) {
    const place = ({ job, range, from }) => {
        const source = from === undefined ? '' : ` from ${from}`;
        return {
            artefact: { kind: 'job', path, line: range.line, column: range.column, job, name: label },
            actual: `runs-on: ${label}${source}`,
            text: `job ${job}: ${label}${source}`,
        };
    };
    return { verdict, subject: label.toLowerCase(), places: [place(first), ...more.map(place)] };
}
function placesOf(reference) {
    const [first, ...more] = reference.uses;
    return [placeOf(reference, first), ...more.map((use) => placeOf(reference, use))];
}
function subjectOf({ rule }, { action, ref, pinned, version }) {
    const component = (0,known_action/* componentOf */.D5)(action);
    if (rule === 'archived-action')
        return component;
    return pinned && version !== undefined ? `${component} ${version.numbers.join('.')}` : `${component}@${ref}`;
}
function placeOf(reference, use) {
    const actual = (0,action_drift_reference/* display */.V)(reference);
    return { artefact: artefactOf(use), actual, text: actual };
}
function artefactOf({ path, uses, job, step }) {
    return {
        kind: step === undefined ? 'job' : 'step',
        path,
        line: uses.range.line,
        column: uses.range.column,
        name: uses.value.trim(),
        ...(job !== undefined && { job }),
        ...(step !== undefined && { step }),
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/fingerprint.js
var fingerprint = __webpack_require__(75699);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/action-drift-rules.js
var action_drift_rules = __webpack_require__(60423);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/drift-signals.js



const RULES = new Map(action_drift_rules/* ACTION_DRIFT_RULES */.V.map((rule) => [rule.id, rule]));
const MAX_EVIDENCE = 20;
function combinedSignal({ verdict, identity, first, further }) {
    const files = new Set([first, ...further].map(({ artefact }) => artefact.path)).size;
    return signal(verdict, {
        identity,
        artefact: first.artefact,
        message: `${verdict.message}${extent(files, further.length + 1)}`,
        actual: first.actual,
        evidence: evidenceOf(further),
    });
}
function conflictSignal({ reference, others, identity, verdict }) {
    const [{ artefact, actual }] = placesOf(reference);
    const evidence = evidenceOf([reference, ...others].flatMap(placesOf));
    return signal(verdict, { identity: [identity], artefact, actual, evidence });
}
function localRuntimeSignal(verdict, { path, name }, { value, range }) {
    return signal(verdict, {
        identity: [path, 'runs.using'],
        artefact: { kind: 'action', path, line: range.line, column: range.column, ...(name && { name: name.value }) },
        actual: `using: ${value}`,
        evidence: [],
    });
}
function signal({ rule: id, ...verdict }, about) {
    const { identity, ...rest } = about;
    const rule = RULES.get(id);
    if (rule === undefined)
        throw new Error(`no such rule: ${id}`);
    return {
        id: (0,fingerprint/* fingerprint */.R)('action-drift', id, identity),
        sensor: 'action-drift',
        rule: id,
        layer: 'L2',
        condition: rule.condition,
        ...verdict,
        ...rest,
    };
}
function extent(files, places) {
    if (places === 1)
        return '';
    if (files === 1)
        return ` In ${places} places.`;
    return ` In ${files} files${places === files ? '' : ` (${places} places)`}.`;
}
function evidenceOf(places) {
    return places.slice(0, MAX_EVIDENCE).map(({ artefact: { path, line }, text }) => ({ path, ...(line !== undefined && { line }), text }));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/rules/archived-action.js
var archived_action = __webpack_require__(10646);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/rules/dead-reference.js
var dead_reference = __webpack_require__(3399);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/rules/deprecated-runtime.js
var deprecated_runtime = __webpack_require__(94657);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/drift-data.js + 1 modules
var drift_data = __webpack_require__(8008);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/rules/floating-reference.js



const BRANCHES = new Set(drift_data/* DRIFT_DATA */.J.branches);
const floatingReference = (reference, { owner }) => {
    const { action, ref, pinned, reusableWorkflow } = reference;
    const branch = ref.replace(/^refs\/heads\//, '');
    if (pinned || (branch === ref && !BRANCHES.has(ref)) || (0,known_action/* lookUp */.TE)(action)?.entry.rolling?.includes(branch) === true)
        return undefined;
    const own = owner !== undefined && action.startsWith(`${owner.toLowerCase()}/`);
    return {
        rule: 'floating-reference',
        impact: 'advisory',
        message: `${(0,action_drift_reference/* display */.V)(reference)} follows a branch: ${reusableWorkflow ? 'the workflow' : 'the action'} can change between two runs without a change here.`,
        expected: `${(0,action_drift_reference/* displayName */.Q)(reference)} at a commit or a released tag`,
        help: 'Pin a commit with the version in a comment (owner/repo@<commit> # v1.2.3), so that an update becomes a change that is reviewed.',
        ...(own && { pedantic: true }),
    };
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/rules/local-runtime.js

function localRuntime({ using }, asOf) {
    const declared = using?.value.trim().toLowerCase() ?? '';
    const stage = (0,known_action/* stageOf */.gV)(declared, asOf);
    if (stage === undefined)
        return undefined;
    return {
        rule: 'deprecated-runtime',
        impact: stage.impact,
        message: `this action declares ${declared}: ${(0,known_action/* runtimeName */.qO)(declared)} ${stage.state} (since ${stage.since}).`,
        expected: 'using: node24',
        help: `Try the action on Node.js 24, declare "using: node24" and release it as a new major; self-hosted runners need version 2.327.1. Source: ${stage.source}`,
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/rules/outdated-major.js
var outdated_major = __webpack_require__(41809);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/rules/retired-runner-image.js

const BY_LABEL = new Map(drift_data/* DRIFT_DATA */.J.runnerImages.flatMap((image) => image.labels.map((label) => [label, image])));
function retiredRunnerImage(label, asOf) {
    const image = BY_LABEL.get(label.toLowerCase());
    const state = image && stateOf(image, label, asOf);
    if (image === undefined || state === undefined)
        return undefined;
    return {
        rule: 'retired-runner-image',
        ...state,
        expected: `runs-on: ${image.replacement}`,
        help: `Use ${image.replacement}, or a newer image, and try the job on it: tools and their versions differ. A self-hosted runner with this label is not concerned; give it a label of your own. Source: ${image.source}`,
    };
}
function stateOf({ deprecated, brownouts, removed }, name, asOf) {
    if (asOf >= removed)
        return { impact: 'blocks', message: `the runner image ${name} was removed on ${removed}: jobs on it cannot run.` };
    if (deprecated === undefined || asOf < deprecated)
        return undefined;
    const ahead = brownouts.filter((day) => day >= asOf);
    const days = ahead.length === 0 ? '' : ` Jobs on it fail for hours on ${ahead.join(', ')}.`;
    const begun = brownouts[0] !== undefined && asOf >= brownouts[0];
    return {
        impact: begun ? 'degrades' : 'advisory',
        message: `the runner image ${name} is deprecated since ${deprecated} and will be removed on ${removed}.${days}`,
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/rules/unresolvable-tag.js
var unresolvable_tag = __webpack_require__(71594);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/version-name.js
var version_name = __webpack_require__(25269);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/rules/version-comment-mismatch.js



function pinConflicts(references) {
    const pins = references.filter(isPin);
    return [
        ...groups(pins, (pin) => `${(0,known_action/* componentOf */.D5)(pin.action)}@${pin.ref.toLowerCase()}`).flatMap(([key, group]) => twoVersions(key, group)),
        ...groups(pins.filter(({ version }) => version.numbers.length === 3), (pin) => `${(0,known_action/* componentOf */.D5)(pin.action)} ${pin.version.numbers.join('.')}`).flatMap(([key, group]) => twoCommits(key, group)),
    ];
}
function twoVersions(key, group) {
    const versions = groups(group, (pin) => pin.version.numbers.join('.'));
    const [odd] = fewest(versions);
    const reference = odd?.[0];
    if (reference === undefined)
        return [];
    const others = group.filter((pin) => !(0,version_name/* agree */.d5)(pin.version, reference.version));
    const against = others[0];
    if (against === undefined)
        return [];
    return [
        {
            reference,
            others,
            identity: key,
            verdict: {
                rule: 'version-comment-mismatch',
                impact: 'advisory',
                message: `the commit ${reference.ref.slice(0, 7)} of ${(0,action_drift_reference/* displayName */.Q)(reference)} is called ${reference.versionText} here and ${against.versionText} in ${against.path}.`,
                expected: 'one version for one commit',
                help: `Look up which tag names ${reference.ref.slice(0, 12)}, and mend the comment that is wrong.`,
            },
        },
    ];
}
function twoCommits(key, group) {
    const commits = groups(group, (pin) => pin.ref.toLowerCase());
    const [odd, ...rest] = fewest(commits);
    const reference = odd?.[0];
    const others = rest.flat();
    const against = others[0];
    if (reference === undefined || against === undefined)
        return [];
    return [
        {
            reference,
            others,
            identity: key,
            verdict: {
                rule: 'version-comment-mismatch',
                impact: 'advisory',
                message: `${(0,action_drift_reference/* displayName */.Q)(reference)} ${reference.versionText} is the commit ${reference.ref.slice(0, 7)} here and ${against.ref.slice(0, 7)} in ${against.path}.`,
                expected: 'one commit for one version',
                help: `Look up which commit the tag ${reference.versionText} names, and mend the pin or the comment that is wrong.`,
            },
        },
    ];
}
function fewest(grouped) {
    const places = (group) => group.reduce((sum, pin) => sum + pin.uses.length, 0);
    return grouped.map(([, group]) => group).toSorted((left, right) => places(left) - places(right));
}
function groups(items, keyOf) {
    const found = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = found.get(key);
        if (group === undefined)
            found.set(key, [item]);
        else
            group.push(item);
    }
    return [...found];
}
function isPin(reference) {
    return reference.pinned && reference.version !== undefined && reference.versionText !== undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/scope.js

function scopeOf(references) {
    const seen = new Map();
    for (const reference of references) {
        if (seen.get(reference.action) !== undefined)
            continue;
        const reason = whyUnjudged(reference);
        const [{ path, uses, job }] = reference.uses;
        seen.set(reference.action, reason === undefined ? undefined : { path, line: uses.range.line, ...(job !== undefined && { job }), reason, hides: [] });
    }
    const unjudged = [...seen.values()].filter((entry) => entry !== undefined);
    return { unit: 'actions', judged: seen.size - unjudged.length, unjudged };
}
function whyUnjudged({ action, pinned, version, reusableWorkflow }) {
    if (reusableWorkflow)
        return `${action}: a reusable workflow of another repository, whose versions are not known`;
    if ((0,known_action/* lookUp */.TE)(action) === undefined)
        return `${action}: not in the table of known versions`;
    if (pinned && version === undefined)
        return `${action}: pinned to a commit without a version in a comment`;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/settle-pins.js


function settlePins(references) {
    const exact = new Map();
    for (const reference of references) {
        const { pinned, version } = reference;
        if (!pinned || version === undefined)
            continue;
        const key = commitOf(reference);
        const earlier = exact.get(key);
        if (earlier === undefined)
            exact.set(key, version);
        else if (earlier === 'contradictory' || !(0,version_name/* agree */.d5)(earlier, version))
            exact.set(key, 'contradictory');
        else if (version.numbers.length > earlier.numbers.length)
            exact.set(key, version);
    }
    return references.map((reference) => {
        if (!reference.pinned || reference.version === undefined)
            return reference;
        const version = exact.get(commitOf(reference));
        return version === undefined || version === 'contradictory' ? reference : { ...reference, version };
    });
}
function commitOf({ action, ref }) {
    return `${(0,known_action/* componentOf */.D5)(action)}@${ref.toLowerCase()}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/action-drift/judge-action-drift.js

















const WORST_FIRST = [dead_reference/* deadReference */.C, unresolvable_tag/* unresolvableTag */.J, archived_action/* archivedAction */.N, deprecated_runtime/* deprecatedRuntime */.W, outdated_major/* outdatedMajor */.i];
const BESIDES = [floatingReference];
const DEFAULT_GRACE_DAYS = 90;
function judgeActionDrift(documents, { asOf, options = {}, onlyPaths }) {
    const context = {
        asOf: (0,day/* checkedDay */.m)(asOf),
        graceDays: options.graceDays ?? DEFAULT_GRACE_DAYS,
        ...(options.owner !== undefined && { owner: options.owner }),
    };
    const references = documents.flatMap(collect_references/* collectReferences */.X);
    const isAsked = (path) => onlyPaths?.has(path) !== false;
    const findings = [
        ...settlePins(references).flatMap((reference) => judge(reference, context).map((verdict) => referenceFinding(verdict, reference))),
        ...documents.flatMap((document) => (document.kind === 'workflow' ? imageFindings(document, context) : [])),
    ];
    const others = [
        ...pinConflicts(references).map(conflictSignal),
        ...documents.flatMap((document) => (document.kind === 'action' ? ownRuntime(document, context) : [])),
    ].filter(({ artefact }) => isAsked(artefact.path));
    const signals = [
        ...combineFindings(findings, isAsked).map((combined) => ({ signal: combinedSignal(combined), places: combined.further.length + 1 })),
        ...others.map((signal) => ({ signal, places: 1 })),
    ]
        .toSorted((left, right) => right.places - left.places || byPlace(left.signal, right.signal))
        .map(({ signal }) => signal);
    const base = { sensor: 'action-drift', layer: 'L2', scope: scopeOf(references.filter(({ path }) => isAsked(path))) };
    return signals.length === 0 ? { ...base, outcome: 'clear' } : { ...base, outcome: 'signals', signals };
}
function judge(reference, context) {
    const say = (judges) => judges.flatMap((one) => one(reference, context) ?? []);
    return [...say(WORST_FIRST).slice(0, 1), ...say(BESIDES)];
}
function imageFindings(workflow, { asOf }) {
    return collectRunnerLabels(workflow).flatMap((found) => {
        const verdict = retiredRunnerImage(found.label, asOf);
        return verdict === undefined ? [] : [imageFinding(verdict, workflow.path, found)];
    });
}
function ownRuntime(action, { asOf }) {
    const verdict = localRuntime(action, asOf);
    return verdict === undefined || action.using === undefined ? [] : [localRuntimeSignal(verdict, action, action.using)];
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


/***/ })

};
