export const id = 481;
export const ids = [481];
export const modules = {

/***/ 50481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareModelRuns: () => (/* reexport */ compareModelRuns),
  declaredEntries: () => (/* reexport */ declared_entry/* declaredEntries */.H),
  rotationReport: () => (/* reexport */ rotation_report/* rotationReport */.D)
});

// UNUSED EXPORTS: TimeIsUp, askEach, auditSignal, auditVariables, classifyLog, countReuse, cronTimes, customSensors, digestText, examineFailures, failureRateText, gateJobs, judgeCacheWiring, judgeSchedule, keyPattern, listedByPath, loadPatternLibrary, lookAtCi, ownCheck, percentOf, planCacheFixes, planLinkMoves, planVersionFixes, proposePatterns, readVarsContext, scheduledWorkflows, secretRotationDocument, sensors, shippedPatterns, standingOf, valueDigest, variableAuditDocument

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/declared-entry.js
var declared_entry = __webpack_require__(48471);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/secret-rotation/rotation-report.js + 1 modules
var rotation_report = __webpack_require__(60651);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/model-drift/compare-model-runs.js
async function compareModelRuns(input) {
    const { compareExperiments } = await Promise.all(/* import() */[__webpack_require__.e(5275), __webpack_require__.e(9148)]).then(__webpack_require__.bind(__webpack_require__, 39148));
    return compareExperiments(input);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/index.js

































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

/***/ 81113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ readConfigured)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var ports_answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/storage-layer.js
var storage_layer = __webpack_require__(65610);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/layer-permissions.js
const LAYER_PERMISSIONS = {
    'org-secrets': 'Secrets: read',
    'repo-secrets': 'Secrets: read',
    'env-secrets': 'Environments: read',
    'repo-vars': 'Variables: read',
    'env-vars': 'Environments: read',
    codespace: 'Codespaces secrets: write',
    'org-vars': 'Variables: read',
    dependabot: 'Dependabot secrets: read',
};
function noTokenDetail(layer) {
    return `no token was given; a fine-grained token or an App with "${LAYER_PERMISSIONS[layer]}" can list ${layer} (GITHUB_TOKEN cannot)`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/configured.js


async function readConfigured(live, wanted) {
    const lists = new Map();
    for (const id of wanted) {
        if (!lists.has(keyOf(id)))
            lists.set(keyOf(id), await readList(live, id));
    }
    return { lists: [...lists.values()], list: (id) => lists.get(keyOf(id)) };
}
async function readList(live, id) {
    const { layer, environment } = id;
    if (live === undefined)
        return { ...id, answer: (0,ports_answer/* unknown */.L)('no-token', noTokenDetail(layer)) };
    const answer = await live.entries(layer, environment);
    if (answer.known)
        return { ...id, answer: (0,ports_answer/* known */.e)(new Map(answer.value.map((entry) => [entry.name, entry]))) };
    if (await isGone(live, id, answer)) {
        return { ...id, answer: (0,ports_answer/* known */.e)(new Map()), note: `the repository has no environment ${environment ?? ''}` };
    }
    return { ...id, answer };
}
const PERHAPS_GONE = new Set(['forbidden', 'failed', 'not-configured']);
async function isGone(live, { layer, environment }, answer) {
    if (!(0,storage_layer/* isEnvironmentLayer */.lV)(layer) || environment === undefined || answer.known)
        return false;
    if (!PERHAPS_GONE.has(answer.reason))
        return false;
    const environments = await live.environments();
    return environments.known && !environments.value.some((name) => name.toLowerCase() === environment.toLowerCase());
}
function keyOf({ layer, environment }) {
    return `${layer}/${environment?.toLowerCase() ?? ''}`;
}


/***/ }),

/***/ 48471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ declaredEntries),
/* harmony export */   I: () => (/* binding */ kindOf)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65610);

function declaredEntries(registry) {
    return _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .STORAGE_LAYERS */ .Bo.flatMap((layer) => {
        const path = ['variables', 'registry', layer];
        const section = registry[layer];
        if (section === undefined)
            return [];
        if (!(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .isEnvironmentLayer */ .lV)(layer))
            return entriesOf(section, layer, path);
        return ofEnvironments(section, layer, path);
    });
}
function ofEnvironments(section, layer, path) {
    const environments = new Map();
    for (const [environment, entries] of Object.entries(section)) {
        const same = environments.get(environment.toLowerCase()) ?? { spelling: environment, entries: new Map() };
        environments.set(environment.toLowerCase(), same);
        for (const entry of entriesOf(entries, layer, [...path, environment], same.spelling))
            same.entries.set(entry.name, entry);
    }
    return [...environments.values()].flatMap(({ entries }) => [...entries.values()]);
}
function kindOf(layer) {
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .isVariableLayer */ .qR)(layer) ? 'variable' : 'secret';
}
function entriesOf(entries, layer, path, environment) {
    return Object.entries(entries).map(([name, entry]) => ({
        layer,
        name,
        ...(environment !== undefined && { environment }),
        required: entry.required ?? true,
        category: entry.category ?? 'general',
        purpose: entry.purpose ?? '',
        humanGovernance: entry['human-governance'] ?? false,
        ...(entry.value !== undefined && { value: entry.value }),
        ...(entry['max-age-days'] !== undefined && { maxAgeDays: entry['max-age-days'] }),
        path: [...path, name],
    }));
}


/***/ })

};
