export const id = 1742;
export const ids = [1742,5610];
export const modules = {

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

/***/ 313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSecretRotation: () => (/* binding */ readSecretRotation)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75699);
/* harmony import */ var _sar_workflows__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18275);
/* harmony import */ var _variable_audit_is_configurable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13880);
/* harmony import */ var _variable_audit_declaration_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19680);
/* harmony import */ var _variable_audit_declared_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48471);
/* harmony import */ var _variable_audit_deviation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57525);
/* harmony import */ var _rotation_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60651);
/* harmony import */ var _secret_rotation_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45822);








async function readSecretRotation({ repository, baseline, asOf, now, live, onlyPaths }) {
    const base = { sensor: 'secret-rotation', layer: 'L3' };
    const { registry, rotation } = baseline.variables;
    if (live === undefined && !(0,_variable_audit_declared_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredEntries */ .H)(registry).some(({ layer }) => (0,_variable_audit_declared_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(layer) === 'secret')) {
        const isUsed = (0,_sar_workflows__WEBPACK_IMPORTED_MODULE_1__/* .repositoryReferences */ .H)(repository).references.some((reference) => reference.context === 'secrets' && (0,_variable_audit_is_configurable_js__WEBPACK_IMPORTED_MODULE_2__/* .isConfigurable */ .C)(reference));
        if (!isUsed)
            return { ...base, outcome: 'clear', scope: { unit: 'secrets', judged: 0, unjudged: [] } };
        const detail = 'the baseline declares no secrets (variables.registry), and no token was given to see those that there are';
        return { ...base, outcome: 'unknown', reason: 'not-configured', detail };
    }
    const { entries, answered, unanswered } = await (0,_rotation_report_js__WEBPACK_IMPORTED_MODULE_3__/* .rotationReport */ .D)({
        registry,
        now: now ?? `${asOf}T00:00:00.000Z`,
        maxAgeDays: rotation['max-age-days'],
        warnDays: rotation['warn-days'],
        ...(live !== undefined && { live }),
    });
    const [refused] = unanswered;
    if (!answered && refused !== undefined)
        return { ...base, outcome: 'unknown', reason: refused.reason, detail: refused.detail };
    const isAsked = ({ path }) => onlyPaths === undefined || onlyPaths.has(path);
    const signals = entries.flatMap((entry) => signalOf(entry, baseline) ?? []).filter(({ artefact }) => isAsked(artefact));
    const undeclared = unanswered.filter(({ layer }) => !entries.some((entry) => entry.layer === layer));
    const unjudged = [
        ...entries.flatMap((entry) => unjudgedOf(entry, baseline) ?? []),
        ...undeclared.map((list) => unjudgedList(list, baseline)),
    ];
    const scope = {
        unit: 'secrets',
        judged: entries.filter(({ state }) => state.status !== 'unknown').length,
        unjudged: unjudged.filter(isAsked),
    };
    return signals.length === 0 ? { ...base, outcome: 'clear', scope } : { ...base, outcome: 'signals', scope, signals };
}
function signalOf(entry, baseline) {
    const { layer, environment, name, state, maxAgeDays, path } = entry;
    if (state.status !== 'due' && state.status !== 'due-soon')
        return undefined;
    const [due, soon] = _secret_rotation_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .SECRET_ROTATION_RULES */ .w;
    const rule = state.status === 'due' ? due : soon;
    const day = state.dueAt.slice(0, 10);
    const since = `was last written ${state.updatedAt.slice(0, 10)}, ${days(state.ageDays)} ago`;
    return {
        id: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .fingerprint */ .R)('secret-rotation', rule.id, [layer, environment?.toLowerCase(), name]),
        sensor: 'secret-rotation',
        rule: rule.id,
        layer: 'L3',
        condition: rule.condition,
        impact: rule.impact,
        artefact: { kind: 'secret', ...(0,_variable_audit_declaration_place_js__WEBPACK_IMPORTED_MODULE_6__/* .declarationPlace */ .a)(baseline, path), name },
        message: `the ${(0,_variable_audit_deviation_js__WEBPACK_IMPORTED_MODULE_7__/* .entryWords */ .a)(entry)} ${state.status === 'due' ? `is due for rotation since ${day}` : `is due for rotation on ${day}`}: it ${since}`,
        expected: `written in the last ${days(maxAgeDays)}`,
        actual: since,
        evidence: [],
        help: rule.help,
        playbook: 'SAR-006',
    };
}
function unjudgedList({ layer, reason, detail }, baseline) {
    const { path } = (0,_variable_audit_declaration_place_js__WEBPACK_IMPORTED_MODULE_6__/* .declarationPlace */ .a)(baseline, ['variables', 'registry', layer]);
    return { path, reason: `${layer}: ${reason}: ${detail}` };
}
function unjudgedOf({ layer, state, path }, baseline) {
    if (state.status !== 'unknown')
        return undefined;
    const { path: file, line } = (0,_variable_audit_declaration_place_js__WEBPACK_IMPORTED_MODULE_6__/* .declarationPlace */ .a)(baseline, path);
    return { path: file, ...(line !== undefined && { line }), reason: `${layer}: ${state.reason}: ${state.note}` };
}
function days(count) {
    return `${count} day${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 60651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ rotationReport)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/configured.js + 1 modules
var variable_audit_configured = __webpack_require__(81113);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/declared-entry.js
var declared_entry = __webpack_require__(48471);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/secret-rotation/rotation-state.js
const DAY_MS = 86_400_000;
function rotationState(updatedAt, { now, maxAgeDays, warnDays }) {
    const written = updatedAt === undefined ? Number.NaN : Date.parse(updatedAt);
    if (updatedAt === undefined || Number.isNaN(written)) {
        return { status: 'unknown', reason: 'unsupported', note: 'GitHub gave no time at which it was last written' };
    }
    const at = Date.parse(now);
    if (Number.isNaN(at))
        throw new RangeError(`no time: ${now}`);
    const dueAt = written + maxAgeDays * DAY_MS;
    const status = at > dueAt ? 'due' : at >= dueAt - warnDays * DAY_MS ? 'due-soon' : 'fresh';
    return { status, updatedAt, ageDays: Math.max(0, Math.floor((at - written) / DAY_MS)), dueAt: new Date(dueAt).toISOString() };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/secret-rotation/rotation-report.js



const WITHOUT_REGISTRY = [{ layer: 'org-secrets' }, { layer: 'repo-secrets' }];
async function rotationReport(input) {
    const { live, now, warnDays, layers } = input;
    const isAsked = ({ layer }) => layers === undefined || layers.has(layer);
    const declared = (0,declared_entry/* declaredEntries */.H)(input.registry).filter((entry) => (0,declared_entry/* kindOf */.I)(entry.layer) === 'secret' && isAsked(entry));
    const wanted = declared.length === 0 ? (live === undefined ? [] : WITHOUT_REGISTRY.filter(isAsked)) : declared.map(listOf);
    const configured = await (0,variable_audit_configured/* readConfigured */.v)(live, wanted);
    const ofDeclared = declared.map((entry) => declaredEntry(entry, configured.list(entry), input));
    const others = configured.lists.flatMap((list) => undeclared(list, declared, input));
    const unanswered = configured.lists.flatMap(({ layer, environment, answer }) => answer.known ? [] : [{ layer, ...(environment !== undefined && { environment }), reason: answer.reason, detail: answer.detail }]);
    const answered = configured.lists.length === 0 || unanswered.length < configured.lists.length;
    return { at: now, warnDays, entries: [...ofDeclared, ...others], answered, unanswered };
}
function declaredEntry(entry, list, input) {
    const { layer, environment, name, path } = entry;
    const maxAgeDays = entry.maxAgeDays ?? input.maxAgeDays;
    return {
        layer,
        ...(environment !== undefined && { environment }),
        name,
        declared: true,
        maxAgeDays,
        state: stateOf(name, list, maxAgeDays, input),
        path,
    };
}
function stateOf(name, list, maxAgeDays, input) {
    if (list?.answer.known !== true) {
        const { reason, detail } = list?.answer ?? { reason: 'not-configured', detail: 'its layer was not asked for' };
        return { status: 'unknown', reason, note: detail };
    }
    const live = list.answer.value.get(name);
    if (live === undefined)
        return { status: 'absent', note: list.note ?? 'it is not configured' };
    return rotationState(live.updatedAt, { now: input.now, maxAgeDays, warnDays: input.warnDays });
}
function undeclared(list, declared, input) {
    const { layer, environment, answer } = list;
    if (!answer.known)
        return [];
    const names = new Set(declared
        .filter((entry) => entry.layer === layer && entry.environment?.toLowerCase() === environment?.toLowerCase())
        .map(({ name }) => name));
    return [...answer.value.values()].filter(({ name }) => !names.has(name)).map((live) => undeclaredEntry(live, list, input));
}
function undeclaredEntry({ name, updatedAt }, { layer, environment }, input) {
    const { now, maxAgeDays, warnDays } = input;
    return {
        layer,
        ...(environment !== undefined && { environment }),
        name,
        declared: false,
        maxAgeDays,
        state: rotationState(updatedAt, { now, maxAgeDays, warnDays }),
        path: ['variables', 'registry', layer, ...(environment === undefined ? [] : [environment])],
    };
}
function listOf({ layer, environment }) {
    return { layer, ...(environment !== undefined && { environment }) };
}


/***/ }),

/***/ 19680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ declarationPlace)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90668);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84173);

function declarationPlace(baseline, path) {
    const { source, line, column } = (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(baseline, path);
    if (!source.includes(':'))
        return { path: source, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
    return { path: baseline.sources.findLast((own) => !own.includes(':')) ?? _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE_PATHS */ .j[0] };
}


/***/ }),

/***/ 13880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isConfigurable)
/* harmony export */ });
function isConfigurable({ builtin, effect }) {
    return builtin === undefined && effect === 'live';
}


/***/ })

};
