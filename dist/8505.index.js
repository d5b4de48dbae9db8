export const id = 8505;
export const ids = [8505];
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


/***/ }),

/***/ 18892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readVariableAudit: () => (/* binding */ readVariableAudit)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/repository-references.js + 19 modules
var repository_references = __webpack_require__(32567);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/fingerprint.js
var fingerprint = __webpack_require__(75699);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/declaration-place.js
var declaration_place = __webpack_require__(19680);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/variable-audit-rules.js
var variable_audit_rules = __webpack_require__(19176);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/audit-signals.js



const RULES = new Map(variable_audit_rules/* VARIABLE_AUDIT_RULES */.h.map((rule) => [rule.id, rule]));
const MAX_EVIDENCE = 20;
function idsOfEntry({ layer, environment, name }) {
    return [...RULES.keys()].flatMap((rule) => [
        idOf(rule, layer, environment, name),
        ...['vars', 'secrets'].flatMap((context) => [idOf(rule, context, undefined, name), idOf(rule, context, environment, name)]),
    ]);
}
function idOf(rule, layer, environment, name) {
    return (0,fingerprint/* fingerprint */.R)('variable-audit', rule, [layer, environment?.toLowerCase(), name]);
}
function auditSignal(deviation, baseline) {
    const rule = RULES.get(deviation.rule);
    if (rule === undefined)
        throw new Error(`no such rule: ${deviation.rule}`);
    const { layer, environment, name, playbook, pedantic } = deviation;
    return {
        id: idOf(rule.id, layer, environment, name),
        sensor: 'variable-audit',
        rule: rule.id,
        layer: 'L3',
        condition: rule.condition,
        impact: deviation.impact,
        artefact: artefactOf(deviation, baseline),
        message: deviation.message,
        expected: deviation.expected,
        actual: deviation.actual,
        evidence: deviation.evidence.slice(0, MAX_EVIDENCE).map(evidenceOf),
        help: deviation.help ?? rule.help,
        ...(playbook !== undefined && { playbook }),
        ...(pedantic !== undefined && { pedantic }),
    };
}
function artefactOf({ kind, name, at }, baseline) {
    if ('reference' in at) {
        const { path, line, column, job } = at.reference;
        return { kind, path, line, column, ...(job !== undefined && { job }), name };
    }
    return { kind, ...(0,declaration_place/* declarationPlace */.a)(baseline, at.declared), name };
}
function evidenceOf({ path, line, context, name }) {
    return { path, line, text: `${context}.${name}` };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/audit.js + 14 modules
var variable_audit_audit = __webpack_require__(347);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/is-configurable.js
var is_configurable = __webpack_require__(13880);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/declared-entry.js
var declared_entry = __webpack_require__(48471);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/read-variable-audit.js






async function readVariableAudit({ repository, baseline, asOf, now, live, varsContext, onlyPaths }) {
    const base = { sensor: 'variable-audit', layer: 'L3' };
    const { registry } = baseline.variables;
    const references = (0,repository_references/* repositoryReferences */.H)(repository);
    const isNothingToSee = (0,declared_entry/* declaredEntries */.H)(registry).length === 0 && references.references.some(is_configurable/* isConfigurable */.C);
    if (live === undefined && varsContext === undefined && isNothingToSee) {
        const detail = 'the baseline declares no variables (variables.registry), and no token was given to see those that there are';
        return { ...base, outcome: 'unknown', reason: 'not-configured', detail };
    }
    const audit = await (0,variable_audit_audit/* auditVariables */.z)({
        registry,
        references,
        now: now ?? `${asOf}T00:00:00.000Z`,
        ...(live !== undefined && { live }),
        ...(varsContext !== undefined && { varsContext }),
    });
    const isAsked = ({ path }) => onlyPaths === undefined || onlyPaths.has(path);
    const signals = audit.deviations.map((deviation) => auditSignal(deviation, baseline)).filter(({ artefact }) => isAsked(artefact));
    const refused = nobodyAnswered(audit);
    if (signals.length === 0 && varsContext === undefined && refused !== undefined)
        return { ...base, outcome: 'unknown', reason: refused.reason, detail: refused.detail };
    const scope = { unit: 'variables', judged: judgedCount(audit), unjudged: unjudgedOf(audit, references, baseline).filter(isAsked) };
    return signals.length === 0 ? { ...base, outcome: 'clear', scope } : { ...base, outcome: 'signals', scope, signals };
}
function nobodyAnswered({ authOk, configured }) {
    return authOk ? undefined : configured.lists.flatMap(({ answer }) => (answer.known ? [] : [answer]))[0];
}
function judgedCount({ entries, extra, open }) {
    const opened = new Set(open.map(({ context, name }) => `${context === 'vars' ? 'variable' : 'secret'} ${name}`));
    const others = extra.filter(({ layer, name }) => !opened.has(`${(0,declared_entry/* kindOf */.I)(layer)} ${name}`));
    return entries.filter(({ state }) => state.status !== 'unknown').length + others.length + open.filter(({ known }) => known).length;
}
function unjudgedOf(audit, references, baseline) {
    const entries = audit.entries.flatMap(({ state, ...entry }) => {
        const { layer, path } = entry;
        if (state.status !== 'unknown')
            return [];
        const { path: file, line } = (0,declaration_place/* declarationPlace */.a)(baseline, path);
        return [
            {
                path: file,
                ...(line !== undefined && { line }),
                reason: `${layer}: ${state.reason}: ${state.note}`,
                hides: [...new Set(idsOfEntry(entry))],
                name: entry.name,
                ...(entry.required && layer !== 'codespace' && { required: true }),
            },
        ];
    });
    const open = audit.open
        .filter(({ known }) => !known)
        .map(({ context, name, references: [{ path, line, job }] }) => {
        const reason = `${context}.${name}: whether it is configured is not known`;
        return { path, line, ...(job !== undefined && { job }), reason };
    });
    const declaresKind = (context) => audit.entries.some(({ layer }) => ((0,declared_entry/* kindOf */.I)(layer) === 'variable') === (context === 'vars'));
    const dynamic = references.dynamic
        .filter(({ context }) => declaresKind(context))
        .map(({ path, line, job, why, context }) => {
        const reason = `names in ${context} that only a run knows (${why}): what they may mean is never called unused`;
        return { path, line, ...(job !== undefined && { job }), reason };
    });
    const unread = references.unread.map(({ path, why }) => ({ path, reason: `its references are not known: ${why}` }));
    return [...entries, ...open, ...dynamic, ...unread];
}


/***/ })

};
