export const id = 3400;
export const ids = [3400];
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

/***/ 95734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ SHIPPED_WATCHDOGS)
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/watchdogs/shipped-watchdogs.json
const shipped_watchdogs_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"preflight","file":"watchdog-preflight.yml","title":"Pre-flight","does":"Judges every change by the gate, and the baseline and the workflow, YAML and JSON files that it touches by their schemas.","events":["pull_request","pull_request_review","merge_group","push","workflow_dispatch","repository_dispatch"],"layers":["L1","L2","L3"],"sensors":["workflow-syntax","schema-drift","gate-integrity"],"stores":[{"kind":"check","name":"check run of the gate"}],"triggers":[{"store":"check run of the gate","when":"it fails on the default branch, which counts for the failure rate","watchdog":"ci-health"}],"permissions":{"actions":"read","checks":"write","contents":"read","pull-requests":"read","security-events":"read"},"secrets":{"SAR_APP_PRIVATE_KEY":"private key of the App of `app-client-id`, which needs Variables: read here, and Secrets: read where the registry requires secrets","SAR_VARIABLES_TOKEN":"token with Variables: read, and Secrets: read where the registry requires secrets, in place of the App"},"dispatchInputs":{},"with":{"app-client-id":"${{ vars.SAR_APP_CLIENT_ID }}"},"needs":["ci-health"]},{"id":"ci-health","file":"watchdog-ci-health.yml","title":"CI health","does":"Measures the failure rate, writes it to its variable, keeps one alert issue, and starts the self-healing at an alert.","events":["workflow_dispatch","repository_dispatch"],"cron":"7 * * * *","layers":["L2"],"sensors":["ci-health","cron-liveness"],"stores":[{"kind":"variable","name":"CODEX_CI_FAILURE_RATE"},{"kind":"variable","name":"CODEX_CI_LAST_GREEN_SHA"},{"kind":"issue","name":"alert issue of CI health"}],"triggers":[{"store":"CODEX_CI_FAILURE_RATE","when":"the rate is above the threshold, with evidence, and most failures have a known fix","playbook":"SAR-002","watchdog":"self-healing"}],"permissions":{"actions":"write","checks":"read","contents":"read","issues":"write"},"secrets":{"SAR_APP_PRIVATE_KEY":"private key of the App of `app-client-id`, which needs Variables: write here","SAR_VARIABLES_TOKEN":"token with Variables: write, in place of the App"},"dispatchInputs":{},"with":{"app-client-id":"${{ vars.SAR_APP_CLIENT_ID }}","heal-with":"sar-self-healing.yml"},"needs":["self-healing"]},{"id":"variables","file":"watchdog-variables.yml","title":"Variables","does":"Audits variables and secrets, stamps the guide, and queues an intent for a required variable that is absent.","events":["workflow_dispatch","repository_dispatch"],"cron":"13 */6 * * *","layers":["L3"],"sensors":["variable-audit"],"stores":[{"kind":"file","name":"${state}/variable_audit_latest.json"},{"kind":"document","name":"guide of the variables"}],"triggers":[{"store":"${state}/variable_audit_latest.json","when":"a required variable is absent","playbook":"SAR-001","watchdog":"variable-intents"}],"permissions":{"actions":"read","contents":"write","issues":"write","pull-requests":"write"},"secrets":{"SAR_APP_PRIVATE_KEY":"private key of the App of `app-client-id`, which needs Variables: read and Secrets: read here","SAR_VARIABLES_TOKEN":"token with Variables: read and Secrets: read, in place of the App"},"dispatchInputs":{},"with":{"app-client-id":"${{ vars.SAR_APP_CLIENT_ID }}"},"needs":["variable-intents"]},{"id":"nightly","file":"watchdog-nightly.yml","title":"Nightly patrol","does":"Runs every sensor, triages what they find with new code-scanning alerts and CVEs among it, rebuilds a stale embedding index, and tracks drifted models and due secrets.","events":["workflow_dispatch","repository_dispatch"],"cron":"0 2 * * *","layers":["L1","L2","L3","L4","L5"],"sensors":"all","stores":[{"kind":"issue","name":"dashboard"},{"kind":"branch","name":"sar-state"},{"kind":"document","name":"metadata of the embedding index"},{"kind":"database","name":"runs of the models"}],"triggers":[{"store":"dashboard","when":"a secret is due for rotation","playbook":"SAR-006"},{"store":"sar-state","when":"the deadline of a finding passes","watchdog":"nightly"},{"store":"metadata of the embedding index","when":"the index is older than its limit or than its sources","playbook":"SAR-003"},{"store":"runs of the models","when":"a model has drifted","playbook":"SAR-004"}],"permissions":{"actions":"write","checks":"read","contents":"write","issues":"write","pull-requests":"write","security-events":"read","statuses":"read"},"secrets":{"MLFLOW_TRACKING_TOKEN":"token for the MLflow server of `mlflow-tracking-uri`","SAR_AGENT_TOKEN":"token of a user that assigns the coding agent","SAR_APP_PRIVATE_KEY":"private key of the App of `app-client-id`, which needs Variables: write and Secrets: read here","SAR_VARIABLES_TOKEN":"token with Variables: write and Secrets: read, in place of the App"},"dispatchInputs":{},"with":{"app-client-id":"${{ vars.SAR_APP_CLIENT_ID }}"},"needs":[]},{"id":"weekly","file":"watchdog-weekly.yml","title":"Weekly upkeep","does":"Prunes caches that nobody used for more than 7 days, or that no run can reach, removes old runs, prunes and retags agent memory, and switches on again the watchdogs that GitHub switched off for inactivity.","events":["workflow_dispatch","repository_dispatch"],"cron":"0 4 * * 0","layers":["L2","L5"],"sensors":[],"stores":[{"kind":"cache","name":"caches of the repository"},{"kind":"runs","name":"runs of the workflows"},{"kind":"database","name":"agent memory"}],"triggers":[{"store":"caches of the repository","when":"an entry was not used for more than 7 days","watchdog":"weekly"},{"store":"runs of the workflows","when":"a run is older than its limit","watchdog":"weekly"},{"store":"agent memory","when":"it is above 80 % or has decayed","playbook":"SAR-005"}],"permissions":{"actions":"write","contents":"write","issues":"write","pull-requests":"write"},"secrets":{},"dispatchInputs":{},"with":{},"needs":[]},{"id":"variable-intents","file":"process-variable-intents.yml","title":"Variable intents","does":"Applies the variable changes that are queued in the mailbox, under the policy of the baseline, exactly once.","events":["push","workflow_dispatch","repository_dispatch"],"pushPaths":["${mailbox}/**"],"cron":"43 */6 * * *","layers":["L3"],"sensors":[],"stores":[{"kind":"variable","name":"variables of the repository"},{"kind":"branch","name":"sar-state"}],"triggers":[{"store":"variables of the repository","when":"the next audit compares them with the registry","watchdog":"variables"}],"permissions":{"actions":"read","contents":"read"},"secrets":{"SAR_APP_PRIVATE_KEY":"private key of the App of `app-client-id`, which needs Variables: write, Contents: write and Issues: read here","SAR_INTENTS_TOKEN":"token with Variables: write, Contents: write and Issues: read, in place of the App"},"dispatchInputs":{},"with":{"app-client-id":"${{ vars.SAR_APP_CLIENT_ID }}"},"needs":[]},{"id":"self-healing","file":"self-healing.yml","title":"Self-healing","does":"Runs playbook SAR-002: fixers for what failed in CI, judged by the gate, offered as a pull request.","events":["workflow_dispatch","repository_dispatch"],"cron":"27 */6 * * *","layers":["L2"],"sensors":["ci-health"],"stores":[{"kind":"branch","name":"sar/… (a pull request)"},{"kind":"issue","name":"blocker issue"}],"triggers":[{"store":"sar/… (a pull request)","when":"a change is offered","watchdog":"preflight"},{"store":"blocker issue","when":"a person closes it","playbook":"SAR-002"}],"permissions":{"actions":"read","checks":"read","contents":"write","issues":"write","pull-requests":"write"},"secrets":{"SAR_PUSH_TOKEN":"token with Contents, Pull requests and Workflows: write, for changes of workflow files alone"},"dispatchInputs":{"target_run_id":"Id of the run that failed","patterns":"Patterns of the failures, as the monitor found them","runs":"Ids of failed runs, newest first","state":"State of CI"},"with":{"target_run_id":"${{ format(\'{0}\', inputs.target_run_id || github.event.client_payload.target_run_id) }}"},"needs":["preflight"]}]');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/watchdogs/shipped-watchdog.js

const SHIPPED_WATCHDOGS = shipped_watchdogs_namespaceObject;


/***/ }),

/***/ 313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSecretRotation: () => (/* binding */ readSecretRotation)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75699);
/* harmony import */ var _sar_workflows__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32567);
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


/***/ }),

/***/ 57525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ofEntry),
/* harmony export */   a: () => (/* binding */ entryWords)
/* harmony export */ });
function entryWords({ layer, environment, name }) {
    const words = {
        'org-secrets': `organisation secret ${name}`,
        'repo-secrets': `repository secret ${name}`,
        'env-secrets': `secret ${name} of the environment "${environment ?? ''}"`,
        'repo-vars': `repository variable ${name}`,
        'env-vars': `variable ${name} of the environment "${environment ?? ''}"`,
        codespace: `Codespaces secret ${name}`,
        'org-vars': `organisation variable ${name}`,
        dependabot: `Dependabot secret ${name}`,
    };
    return words[layer];
}
function ofEntry(entry) {
    const { layer, environment, name, path } = entry;
    return { layer, ...(environment !== undefined && { environment }), name, at: { declared: path } };
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
