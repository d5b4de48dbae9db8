export const id = 4696;
export const ids = [4696];
export const modules = {

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

/***/ 347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ auditVariables)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/storage-layer.js
var storage_layer = __webpack_require__(65610);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/by-name.js
function by_name_byName(items) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(item.name);
        if (group === undefined)
            groups.set(item.name, [item]);
        else
            group.push(item);
    }
    return groups;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/configured.js + 1 modules
var variable_audit_configured = __webpack_require__(81113);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/declared-entry.js
var declared_entry = __webpack_require__(48471);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/deviation.js
var deviation = __webpack_require__(57525);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/value-digest.js
var value_digest = __webpack_require__(32636);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/rules/drifted-variables.js


function driftedVariables({ entries }) {
    return entries.flatMap((entry) => {
        const { valueDrift } = entry;
        if (valueDrift === undefined)
            return [];
        return [
            {
                ...(0,deviation/* ofEntry */.W)(entry),
                rule: 'drifted-variable',
                impact: 'degrades',
                kind: 'variable',
                message: `the ${(0,deviation/* entryWords */.a)(entry)} has another value than the registry declares`,
                expected: `the declared value (${(0,value_digest/* digestText */.M)(valueDrift.expected)})`,
                actual: `another one (${(0,value_digest/* digestText */.M)(valueDrift.actual)})`,
                evidence: [],
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/visibility.js

function kindOfContext(context) {
    return context === 'vars' ? 'variable' : 'secret';
}
function sees(reference, { layer, environment }) {
    if (kindOfContext(reference.context) !== (0,declared_entry/* kindOf */.I)(layer))
        return 'no';
    if (layer === 'codespace')
        return 'no';
    if (layer === 'dependabot')
        return reference.onlyFor === 'dependabot' ? 'yes' : 'perhaps';
    if (reference.onlyFor === 'dependabot' && reference.context === 'secrets')
        return 'no';
    if (layer === 'env-secrets' || layer === 'env-vars')
        return inEnvironment(reference, environment);
    return reference.environmentOnly === true ? 'no' : 'yes';
}
function inEnvironment({ environment }, name) {
    if (environment.kind === 'none')
        return 'no';
    if (environment.kind === 'named')
        return environment.name.toLowerCase() === name?.toLowerCase() ? 'yes' : 'no';
    return 'perhaps';
}
function listsSeenBy(reference) {
    const { context, environment, environmentOnly, onlyFor } = reference;
    if (onlyFor !== undefined)
        return onlyFor === 'dependabot' && context === 'secrets' ? [{ layer: 'dependabot' }] : undefined;
    if (environment.kind === 'dynamic' || environment.kind === 'unknown')
        return undefined;
    const own = (layer) => (environment.kind === 'named' ? [{ layer, environment: environment.name }] : []);
    const shared = environmentOnly === true
        ? []
        : context === 'vars'
            ? [{ layer: 'repo-vars' }, { layer: 'org-vars' }]
            : [{ layer: 'repo-secrets' }, { layer: 'org-secrets' }];
    return [...own(context === 'vars' ? 'env-vars' : 'env-secrets'), ...shared];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/rules/unreachable.js


function referencesOutside(entry, { entries, named }) {
    if (entry.environment === undefined)
        return [];
    const sameName = (named.get(entry.name) ?? []).filter((reference) => reference.effect === 'live' && kindOfContext(reference.context) === (0,declared_entry/* kindOf */.I)(entry.layer));
    if (sameName.some((reference) => sees(reference, entry) !== 'no'))
        return [];
    const others = entries.filter((other) => other !== entry && other.name === entry.name);
    return sameName.filter((reference) => others.every((other) => sees(reference, other) === 'no'));
}
function isElsewhere({ name }, picture) {
    return picture.entries.some((entry) => entry.name === name && referencesOutside(entry, picture).length > 0);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/rules/wrong-scope.js





function wrongKinds({ entries, configured }) {
    return entries.flatMap((entry) => {
        if ((0,declared_entry/* kindOf */.I)(entry.layer) !== 'secret' || isDeclaredAs('variable', entry.name, entries))
            return [];
        const found = configured.lists.find(({ layer, answer }) => (0,storage_layer/* isVariableLayer */.qR)(layer) && answer.known && answer.value.has(entry.name));
        if (found === undefined)
            return [];
        const { layer, environment } = found;
        return [
            {
                ...(0,deviation/* ofEntry */.W)(entry),
                rule: 'wrong-scope',
                impact: 'degrades',
                kind: 'secret',
                message: `${entry.name} is declared as a secret (${entry.layer}), but it is configured as a variable (${layer}), whose value can be read`,
                expected: (0,deviation/* entryWords */.a)(entry),
                actual: (0,deviation/* entryWords */.a)({ layer, name: entry.name, ...(environment !== undefined && { environment }) }),
                evidence: [],
                help: 'Delete the variable and set the secret, with a new value: the old one could be read.',
            },
        ];
    });
}
function wrongContexts({ entries, open }) {
    return open.flatMap((group) => {
        if (!hasWrongContext(group, entries))
            return [];
        const { context, name, references } = group;
        const [first, ...others] = references;
        const kind = kindOfContext(context);
        const declared = kind === 'variable' ? 'secret' : 'variable';
        const right = declared === 'secret' ? 'secrets' : 'vars';
        return [
            {
                rule: 'wrong-scope',
                impact: 'degrades',
                kind: declared,
                layer: context,
                name,
                at: { reference: first },
                message: `${context}.${name} looks for a ${kind}, but ${name} is declared as a ${declared}`,
                expected: `${right}.${name}`,
                actual: `${context}.${name}`,
                evidence: others,
                help: `Write \`${right}.${name}\`, or declare a ${kind} of that name.`,
            },
        ];
    });
}
function unreachableEntries(picture) {
    return picture.entries.flatMap((entry) => {
        const [first, ...others] = referencesOutside(entry, picture);
        if (first === undefined)
            return [];
        const { environment = '', name } = entry;
        return [
            {
                ...(0,deviation/* ofEntry */.W)(entry),
                rule: 'wrong-scope',
                impact: 'degrades',
                kind: (0,declared_entry/* kindOf */.I)(entry.layer),
                message: `${name} is declared for the environment "${environment}", but the jobs that refer to it are not in it`,
                expected: `a reference in a job with \`environment: ${environment}\``,
                actual: 'references in other jobs alone',
                evidence: [first, ...others],
                help: `Give the jobs \`environment: ${environment}\`, or keep ${name} in the repository's layer.`,
            },
        ];
    });
}
function notSharedEntries({ entries }) {
    return entries.flatMap((entry) => {
        if (entry.state.status !== 'absent' || !entry.state.notShared)
            return [];
        return [
            {
                ...(0,deviation/* ofEntry */.W)(entry),
                rule: 'wrong-scope',
                impact: entry.required ? 'blocks' : 'advisory',
                kind: (0,declared_entry/* kindOf */.I)(entry.layer),
                message: `the organisation has ${entry.name}, but does not share it with this repository`,
                expected: `${(0,deviation/* entryWords */.a)(entry)}, shared with this repository`,
                actual: 'not shared',
                evidence: [],
                help: 'Let an owner of the organisation add this repository to those that may read it.',
            },
        ];
    });
}
function hasWrongContext({ context, name }, entries) {
    const kind = kindOfContext(context);
    return !isDeclaredAs(kind, name, entries) && isDeclaredAs(kind === 'variable' ? 'secret' : 'variable', name, entries);
}
function hasOtherContext(entry, sameName, entries) {
    return isForWorkflows(entry) && sameName.some((reference) => hasWrongContext(reference, entries));
}
function isDeclaredAs(kind, name, entries) {
    return entries.some((entry) => entry.name === name && (0,declared_entry/* kindOf */.I)(entry.layer) === kind && isForWorkflows(entry));
}
function isForWorkflows({ layer }) {
    return layer !== 'codespace' && layer !== 'dependabot';
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/rules/missing-variables.js






function missingEntries({ entries }) {
    return entries.flatMap((entry) => {
        const { state, required, purpose } = entry;
        if (!required || state.status !== 'absent' || state.notShared)
            return [];
        const why = purpose === '' ? '' : `; ${purpose}`;
        const note = state.note === '' ? '' : ` (${state.note})`;
        return [
            {
                ...(0,deviation/* ofEntry */.W)(entry),
                rule: 'missing-variable',
                impact: 'blocks',
                kind: (0,declared_entry/* kindOf */.I)(entry.layer),
                message: `the required ${(0,deviation/* entryWords */.a)(entry)} is not configured${note}${why}`,
                expected: `${(0,deviation/* entryWords */.a)(entry)}`,
                actual: 'absent',
                evidence: [],
                help: helpFor(entry),
                ...((0,storage_layer/* isVariableLayer */.qR)(entry.layer) && !entry.humanGovernance && { playbook: 'SAR-001' }),
            },
        ];
    });
}
function helpFor({ layer, humanGovernance }) {
    if (humanGovernance)
        return 'Set it by hand: only people may write it. Or mark it `required: false`.';
    return (0,storage_layer/* isVariableLayer */.qR)(layer)
        ? 'Set it, by hand or with an intent (`sar intents set`), or mark it `required: false`.'
        : 'Set it in the settings of its layer; nobody can read a secret back, so nothing else can. Or mark it `required: false`.';
}
function missingReferences(picture) {
    return picture.open.flatMap((group) => {
        const [first] = group.empty;
        if (first === undefined || hasWrongContext(group, picture.entries) || isElsewhere(group, picture))
            return [];
        const { context, name } = group;
        return [
            {
                rule: 'missing-variable',
                impact: 'degrades',
                kind: kindOfContext(context),
                layer: context,
                name,
                at: { reference: first },
                message: `${context}.${name} is empty when it runs: no layer that the job sees has it, and the expression has no fallback`,
                expected: `a ${kindOfContext(context)} ${name}, or a fallback`,
                actual: 'configured in no layer that the job sees',
                evidence: group.empty.slice(1),
                help: `Configure ${name}, or write a fallback: \`${context}.${name} || 'default'\`.`,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/rules/shadowed-variables.js


const PRECEDENCE = [
    ['env-vars', 'repo-vars', 'org-vars'],
    ['env-secrets', 'repo-secrets', 'org-secrets'],
];
function shadowedVariables({ entries, configured }) {
    return entries.flatMap((entry) => {
        const own = configured.list(entry);
        const live = own?.answer.known === true ? own.answer.value.get(entry.name) : undefined;
        return live === undefined ? [] : others(entry, live, configured).flatMap((other) => deviationOf(entry, other, entries) ?? []);
    });
}
function others({ layer, name }, live, configured) {
    const order = PRECEDENCE.find((layers) => layers.includes(layer)) ?? [];
    return configured.lists.flatMap((list) => {
        const rank = order.indexOf(list.layer);
        if (rank === -1 || list.layer === layer || !list.answer.known)
            return [];
        const other = list.answer.value.get(name);
        if (other === undefined)
            return [];
        const isSame = live.value !== undefined && live.value === other.value;
        return isSame ? [] : [{ list, hides: rank < order.indexOf(layer) }];
    });
}
function deviationOf(entry, { list, hides }, entries) {
    const other = { layer: list.layer, name: entry.name, ...(list.environment !== undefined && { environment: list.environment }) };
    const isDeclared = entries.some(({ layer, name, environment }) => layer === other.layer && name === entry.name && environment?.toLowerCase() === list.environment?.toLowerCase());
    if (isDeclared && !hides)
        return undefined;
    const difference = (0,declared_entry/* kindOf */.I)(entry.layer) === 'variable' ? 'with another value' : 'whose value may be another';
    const [hidden, hiding] = hides ? [entry, other] : [other, entry];
    const where = hiding.environment === undefined ? '' : ` in jobs of that environment`;
    return {
        ...(0,deviation/* ofEntry */.W)(entry),
        rule: 'shadowed-variable',
        impact: 'advisory',
        kind: (0,declared_entry/* kindOf */.I)(entry.layer),
        message: `the ${(0,deviation/* entryWords */.a)(hidden)} is hidden${where} by the ${(0,deviation/* entryWords */.a)(hiding)}, ${difference}`,
        expected: `one ${(0,declared_entry/* kindOf */.I)(entry.layer)} named ${entry.name}`,
        actual: `both ${hidden.layer} and ${hiding.layer} have it`,
        evidence: [],
        ...(isDeclared && { pedantic: true }),
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/rules/undeclared-variables.js





function undeclaredVariables(picture) {
    return [...referredTo(picture), ...configuredOnly(picture)];
}
function referredTo(picture) {
    const { entries, open } = picture;
    return open.flatMap((group) => {
        const { context, name, references, empty } = group;
        const kind = kindOfContext(context);
        const hasRegistry = entries.some(({ layer }) => (0,declared_entry/* kindOf */.I)(layer) === kind && layer !== 'codespace' && layer !== 'dependabot');
        if (!hasRegistry || empty.length > 0 || hasWrongContext(group, entries) || isElsewhere(group, picture))
            return [];
        const [first, ...others] = references;
        return [
            {
                rule: 'undeclared-variable',
                impact: 'advisory',
                kind,
                layer: context,
                name,
                at: { reference: first },
                message: `${context}.${name} is used, but the registry does not declare it`,
                expected: `an entry for ${name} in variables.registry`,
                actual: 'not declared',
                evidence: others,
                help: `Declare ${name} in variables.registry, with \`required: false\` where its absence is fine, or remove the reference.`,
            },
        ];
    });
}
function configuredOnly({ extra, named }) {
    return extra.flatMap((entry) => {
        const { layer, environment, name } = entry;
        const isReferred = (named.get(name) ?? []).some((reference) => sees(reference, entry) !== 'no');
        if (isReferred)
            return [];
        return [
            {
                rule: 'undeclared-variable',
                impact: 'advisory',
                kind: (0,declared_entry/* kindOf */.I)(layer),
                layer,
                ...(environment !== undefined && { environment }),
                name,
                at: { declared: ['variables', 'registry', layer, ...(environment === undefined ? [] : [environment])] },
                message: `the ${(0,deviation/* entryWords */.a)(entry)} is configured, but the registry does not declare it and no workflow refers to it`,
                expected: `an entry for ${name} in variables.registry`,
                actual: 'configured, not declared',
                evidence: [],
                help: 'Declare it, or delete it when nothing needs it.',
                pedantic: true,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/reference.js
function couldMean({ context, pattern }, of, name) {
    if (context !== of)
        return false;
    if (pattern === undefined)
        return true;
    const upper = name.toUpperCase();
    const { prefix, suffix } = pattern;
    return upper.length >= prefix.length + suffix.length && upper.startsWith(prefix) && upper.endsWith(suffix);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/rules/unused-variables.js






function unusedVariables(picture) {
    const { entries, references, named } = picture;
    if (references.unread.length > 0)
        return [];
    return entries.flatMap((entry) => {
        const sameName = named.get(entry.name) ?? [];
        if (isUsed(entry, sameName) || hasOtherContext(entry, sameName, entries))
            return [];
        if (references.dynamic.some((dynamic) => couldMean(dynamic, contextOf(entry), entry.name)))
            return [];
        if (referencesOutside(entry, picture).length > 0)
            return [];
        return [
            {
                ...(0,deviation/* ofEntry */.W)(entry),
                rule: 'unused-variable',
                impact: 'advisory',
                kind: (0,declared_entry/* kindOf */.I)(entry.layer),
                message: `no workflow refers to the declared ${(0,deviation/* entryWords */.a)(entry)}`,
                expected: 'a reference in a workflow, or no entry',
                actual: 'referred to nowhere',
                evidence: [],
                help: 'Remove the entry and what it declares, or waive it when something outside of workflows reads it.',
                ...(isForOthers(entry) && { pedantic: true }),
            },
        ];
    });
}
function isUsed(entry, references) {
    return references.some((reference) => sees(reference, entry) !== 'no');
}
function isForOthers({ layer, humanGovernance }) {
    return humanGovernance || ['codespace', 'dependabot', 'org-vars', 'org-secrets'].includes(layer);
}
function contextOf({ layer }) {
    return (0,declared_entry/* kindOf */.I)(layer) === 'variable' ? 'vars' : 'secrets';
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/deviations.js






function deviations(picture) {
    const ofEntries = [missingEntries, notSharedEntries, driftedVariables, shadowedVariables, wrongKinds];
    const ofReferences = [wrongContexts, unreachableEntries, missingReferences, undeclaredVariables, unusedVariables];
    return (picture.partial ? ofEntries : [...ofEntries, ...ofReferences]).flatMap((rule) => rule(picture));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/entry-status.js
function entryStatus(entry, sources) {
    const list = sources.configured.list(entry);
    if (list === undefined)
        return { status: 'unknown', reason: 'not-configured', note: 'its layer was not asked for' };
    if (list.answer.known)
        return byList(entry, list, list.answer.value, sources.notShared);
    const byContext = sources.varsContext === undefined ? undefined : byVarsContext(entry, sources.varsContext, sources.declared);
    return byContext ?? { status: 'unknown', reason: list.answer.reason, note: list.answer.detail };
}
function byList({ name, layer }, list, entries, notShared) {
    const live = entries.get(name);
    if (live !== undefined)
        return { status: 'present', live, by: 'list', note: '' };
    if ((layer === 'org-secrets' || layer === 'org-vars') && notShared.get(layer)?.has(name) === true) {
        return { status: 'absent', note: 'the organisation has it but does not share it with the repository', notShared: true };
    }
    return { status: 'absent', note: list.note ?? '', notShared: false };
}
function byVarsContext(entry, context, declared) {
    if (!isMerged(entry, context))
        return undefined;
    const value = context.values.get(entry.name);
    if (value === undefined) {
        if (context.incomplete !== undefined)
            return { status: 'unknown', reason: 'unsupported', note: context.incomplete };
        return { status: 'absent', note: "not in the job's vars context", notShared: false };
    }
    const sameName = declared.filter((other) => other.name === entry.name && isMerged(other, context));
    if (sameName.length > 1) {
        return {
            status: 'unknown',
            reason: 'unsupported',
            note: "in the job's vars context, which does not tell which of its layers it is in; a token that reads variables does",
        };
    }
    return { status: 'present', live: { name: entry.name, value }, by: 'vars-context', note: "seen in the job's vars context" };
}
function isMerged({ layer, environment }, context) {
    if (layer === 'repo-vars' || layer === 'org-vars')
        return true;
    return layer === 'env-vars' && context.environment !== undefined && context.environment.toLowerCase() === environment?.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/wanted-lists.js



const MAX_REFERENCED_ENVIRONMENTS = 20;
const HIDERS = { 'org-vars': 'repo-vars', 'org-secrets': 'repo-secrets' };
function wantedLists(entries, references, layers) {
    const declared = entries.map(({ layer, environment }) => listId(layer, environment));
    const hiders = declared.flatMap(({ layer }) => present(HIDERS[layer])).map((layer) => ({ layer }));
    const named = by_name_byName(entries);
    const open = references.filter((reference) => isOpen(reference, named)).flatMap((reference) => listsSeenBy(reference) ?? []);
    const wanted = distinct([...declared, ...hiders, ...withFewEnvironments(open)]);
    return layers === undefined ? wanted : wanted.filter(({ layer }) => layers.has(layer));
}
function everyList(environments, layers) {
    return storage_layer/* STORAGE_LAYERS */.Bo.filter((layer) => layers === undefined || layers.has(layer)).flatMap((layer) => (0,storage_layer/* isEnvironmentLayer */.lV)(layer) ? environments.map((environment) => ({ layer, environment })) : [{ layer }]);
}
function isOpen(reference, entries) {
    if (reference.effect !== 'live' || reference.builtin !== undefined)
        return false;
    return (entries.get(reference.name) ?? []).every((entry) => sees(reference, entry) === 'no');
}
function withFewEnvironments(lists) {
    const named = new Set(lists.flatMap(({ environment }) => environment?.toLowerCase() ?? []));
    const asked = new Set([...named].toSorted().slice(0, MAX_REFERENCED_ENVIRONMENTS));
    return lists.filter(({ environment }) => environment === undefined || asked.has(environment.toLowerCase()));
}
function listId(layer, environment) {
    return { layer, ...(environment !== undefined && { environment }) };
}
function present(layer) {
    return layer === undefined ? [] : [layer];
}
function distinct(lists) {
    return [...new Map(lists.map((list) => [`${list.layer}/${list.environment?.toLowerCase() ?? ''}`, list])).values()];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/open-names.js



function openNames(references, entries, configured, context) {
    const declared = by_name_byName(entries);
    const byName = new Map();
    for (const reference of references.filter((candidate) => isOpen(candidate, declared))) {
        const key = `${reference.context}.${reference.name}`;
        const group = byName.get(key);
        if (group === undefined)
            byName.set(key, [reference]);
        else
            group.push(reference);
    }
    return [...byName.values()].map((group) => {
        const [{ context: of, name }] = group;
        const bare = group.filter(({ guarded }) => guarded !== true);
        const found = bare.map((reference) => finds(reference, configured, context));
        return {
            context: of,
            name,
            references: group,
            empty: bare.filter((_, index) => found[index] === 'nothing'),
            known: !found.includes('unknown'),
        };
    });
}
function finds(reference, configured, context) {
    const answers = (listsSeenBy(reference) ?? []).map((id) => configured.list(id)?.answer);
    if (answers.some((answer) => answer?.known === true && answer.value.has(reference.name)))
        return 'something';
    if (answers.length > 0 && answers.every((answer) => answer?.known === true))
        return 'nothing';
    return context === undefined || reference.context !== 'vars' ? 'unknown' : findsInContext(reference, context);
}
function findsInContext({ name, environment }, context) {
    const inContext = context.values.has(name);
    if (environment.kind === 'named') {
        const same = context.environment?.toLowerCase() === environment.name.toLowerCase();
        if (inContext && (same || context.environment === undefined))
            return 'something';
        return same && !inContext && context.incomplete === undefined ? 'nothing' : 'unknown';
    }
    if (inContext)
        return context.environment === undefined ? 'something' : 'unknown';
    return environment.kind === 'none' && context.incomplete === undefined ? 'nothing' : 'unknown';
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/audit.js









async function auditVariables(input) {
    const { references, live, varsContext, layers, now } = input;
    const declared = (0,declared_entry/* declaredEntries */.H)(input.registry).filter(({ layer }) => layers === undefined || layers.has(layer));
    const configured = await (0,variable_audit_configured/* readConfigured */.v)(live, await listsFor(input, declared));
    const notShared = await readNotShared(live, declared, configured);
    const sources = { configured, notShared, declared, ...(varsContext !== undefined && { varsContext }) };
    const entries = declared.map((entry) => {
        const state = entryStatus(entry, sources);
        const valueDrift = driftOf(entry, state);
        return { ...entry, state, ...(valueDrift !== undefined && { valueDrift }) };
    });
    const extra = extraOf(configured, declared, input.everything === true);
    const open = openNames(references.references, entries, configured, varsContext);
    return {
        at: now,
        entries,
        extra,
        authOk: configured.lists.some(({ answer }) => answer.known),
        configured,
        deviations: deviations({
            entries,
            extra,
            references,
            named: by_name_byName(references.references),
            configured,
            open,
            partial: layers !== undefined,
        }),
        open,
    };
}
async function listsFor({ live, references, layers, everything }, declared) {
    const wanted = wantedLists(declared, references.references, layers);
    if (everything !== true || live === undefined)
        return wanted;
    const environments = await live.environments();
    return [...wanted, ...everyList(environments.known ? environments.value : [], layers)];
}
async function readNotShared(live, declared, configured) {
    const found = new Map();
    for (const layer of ['org-secrets', 'org-vars']) {
        const answer = configured.list({ layer })?.answer;
        if (live === undefined || answer?.known !== true)
            continue;
        if (!declared.some((entry) => entry.layer === layer && !answer.value.has(entry.name)))
            continue;
        const names = await live.notShared(layer);
        if (names.known)
            found.set(layer, new Set(names.value));
    }
    return found;
}
function driftOf({ value, layer }, state) {
    if (value === undefined || !(0,storage_layer/* isVariableLayer */.qR)(layer) || state.status !== 'present')
        return undefined;
    const actual = state.live.value;
    return actual === undefined || actual === value ? undefined : { expected: (0,value_digest/* valueDigest */.Q)(value), actual: (0,value_digest/* valueDigest */.Q)(actual) };
}
function extraOf(configured, declared, everything) {
    return configured.lists.flatMap(({ layer, environment, answer }) => {
        if (!answer.known)
            return [];
        const names = new Set(declared
            .filter((entry) => entry.layer === layer && entry.environment?.toLowerCase() === environment?.toLowerCase())
            .map(({ name }) => name));
        if (names.size === 0 && !everything)
            return [];
        return [...answer.value.values()].filter(({ name }) => !names.has(name)).map((entry) => extraEntry(entry, layer, environment));
    });
}
function extraEntry({ name, updatedAt }, layer, environment) {
    return { layer, ...(environment !== undefined && { environment }), name, ...(updatedAt !== undefined && { updatedAt }) };
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

/***/ 32636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ digestText),
/* harmony export */   Q: () => (/* binding */ valueDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function valueDigest(value) {
    return {
        length: Buffer.byteLength(value, 'utf8'),
        sha256Prefix: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(value, 'utf8').digest('hex').slice(0, 12),
    };
}
function digestText({ length, sha256Prefix }) {
    return `${length} byte${length === 1 ? '' : 's'}, SHA-256 ${sha256Prefix}…`;
}


/***/ })

};
