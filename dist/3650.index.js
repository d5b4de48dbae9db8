export const id = 3650;
export const ids = [3650];
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

/***/ 93760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ ownSource),
/* harmony export */   EQ: () => (/* binding */ isCalledSar),
/* harmony export */   Jv: () => (/* binding */ schemaComment),
/* harmony export */   Kl: () => (/* binding */ publisherOf),
/* harmony export */   T4: () => (/* binding */ isPinned),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   z1: () => (/* binding */ sourceComment)
/* harmony export */ });
/* unused harmony export publishedAddress */
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52731);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8153);


const MAJOR = `v${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .SAR_VERSION */ .w.split('.')[0]}`;
const HOME = 'org/sar';
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
const REF = /^(?![./-])(?!.*(?:\.\.|\/\/|\.lock$|[./]$))[A-Za-z0-9._/-]{1,200}$/;
const SHORT_COMMIT = /^(?=.*\d)(?=.*[a-f])[0-9a-f]{7,39}$/i;
const COMMIT = /^[0-9a-f]{40}$/;
const PUBLISHED = 'https://raw.githubusercontent.com/';
const SCHEMA_COMMENT = '# yaml-language-server: $schema=';
const SCHEMA_PATH = 'schemas/baseline.schema.json';
const SOURCE_COMMENT = '# Source of SAR: ';
const MAX_HEAD = 4000;
function readSource(text) {
    const [repository = '', ref = MAJOR, ...more] = text.split('@');
    if (more.length > 0 || !REPOSITORY.test(repository) || !REF.test(ref))
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`--source takes owner/repository@ref, such as ${HOME}@${MAJOR} or ${HOME}@<commit>, not "${text.slice(0, 200)}"`);
    if (SHORT_COMMIT.test(ref))
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`--source: ${ref} is a part of a commit, which GitHub does not take; give all 40 digits`);
    return { repository, ref: isCommit(ref) ? ref.toLowerCase() : ref };
}
function isCommit(ref) {
    return COMMIT.test(ref.toLowerCase());
}
function ownSource(own) {
    const repository = own.repository !== undefined && REPOSITORY.test(own.repository) ? own.repository : HOME;
    const { commit, version } = own;
    const isRelease = commit !== undefined && COMMIT.test(commit) && version !== undefined && /^v\d+\.\d+\.\d+$/.test(version);
    return isRelease ? { repository, ref: commit, version } : { repository, ref: MAJOR };
}
function isPinned({ ref }) {
    return COMMIT.test(ref);
}
function publishedAddress({ repository, ref }, path) {
    return `${PUBLISHED}${repository}/${ref}/${path}`;
}
function schemaComment(source) {
    return `${SCHEMA_COMMENT}${publishedAddress(source, SCHEMA_PATH)}`;
}
function publisherOf(baseline) {
    const start = SCHEMA_COMMENT + PUBLISHED;
    const line = headComments(baseline).find((each) => each.startsWith(start) && each.endsWith(`/${SCHEMA_PATH}`));
    return repositoryIn(line?.slice(start.length).split('/', 2).join('/'));
}
function isCalledSar(repository) {
    return repository.toLowerCase().endsWith('/sar');
}
function sourceComment({ repository }) {
    return isCalledSar(repository) ? [] : [`${SOURCE_COMMENT}${repository}`];
}
function sourceOf(caller) {
    return repositoryIn(headComments(caller)
        .find((each) => each.startsWith(SOURCE_COMMENT))
        ?.slice(SOURCE_COMMENT.length));
}
function headComments(text) {
    const lines = text.slice(0, MAX_HEAD).split('\n');
    if (text.length > MAX_HEAD)
        lines.pop();
    const head = lines.map((line) => line.trimEnd());
    const end = head.findIndex((line) => line !== '' && line !== '---' && !line.startsWith('#'));
    return (end < 0 ? head : head.slice(0, end)).filter((line) => line.startsWith('#'));
}
function repositoryIn(text) {
    return text !== undefined && REPOSITORY.test(text) ? text : undefined;
}


/***/ }),

/***/ 69072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sensorsOfPlaybook)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14727);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33616);


function sensorsOfPlaybook(baseline, { when }) {
    const matches = when.map(({ sensor, rule }) => ({
        sensor: sensor === undefined ? undefined : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(sensor),
        rule: rule === undefined ? undefined : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(rule),
    }));
    return (0,_survey_js__WEBPACK_IMPORTED_MODULE_1__/* .chosenSensors */ .cI)(baseline, []).filter(({ id, rules }) => matches.some((match) => (match.sensor?.matches(id) ?? true) &&
        (match.rule === undefined || rules.length === 0 || rules.some((rule) => match.rule?.matches(rule.id) === true))));
}


/***/ }),

/***/ 2410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ candidateWorkflows)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95734);
/* harmony import */ var _sar_workflows__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99661);
/* harmony import */ var _own_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83593);
/* harmony import */ var _sar_repositories_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32571);




const WORKFLOW_PATH = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const ACTION_PATH = /^(?:(.*)\/)?action\.ya?ml$/;
const FILES = _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .SHIPPED_WATCHDOGS */ .T.map(({ file }) => file.replaceAll('.', String.raw `\.`));
const CALL = String.raw `/actions/(?:${Object.keys(_own_part_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_ACTIONS */ .$).join('|')})\b|/(?:${FILES.join('|')})\b`;
const MENTION = new RegExp(String.raw `\bsar\b|dist/cli|/actions/(?:${_sar_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .RARE_ACTIONS */ .Hz.join('|')})\b|${CALL}`, 'i');
const CALLING = new RegExp(CALL, 'i');
const OWN_CALLS = /\buses["']?\s*:\s*["']?[.$]\/([^\s"'#,}]*)/g;
function candidateWorkflows(repository, declared) {
    const { tree } = repository;
    const paths = tree.list();
    const workflows = paths.filter((path) => WORKFLOW_PATH.test(path));
    const texts = new Map(workflows.map((path) => [path, textOf(tree, path)]));
    for (const path of paths) {
        const folder = ACTION_PATH.exec(path);
        if (folder !== null)
            texts.set(folder[1] ?? '', textOf(tree, path));
    }
    const mentioning = withCallers(texts);
    const read = workflows
        .filter((path) => texts.get(path) === undefined || declared.has(path) || mentioning.has(path))
        .flatMap((path) => repository.workflow(path) ?? []);
    const unread = read.flatMap((file) => (file.kind === 'invalid' ? [file] : []));
    return {
        workflows: read.flatMap((file) => (file.kind === 'workflow' ? [file] : [])),
        unread,
        broken: unread.filter(({ path }) => CALLING.test(texts.get(path) ?? '')),
    };
}
function withCallers(texts) {
    const callers = new Map();
    const found = [];
    for (const [path, text = ''] of texts) {
        if (MENTION.test(text))
            found.push(path);
        for (const [, called = ''] of text.matchAll(OWN_CALLS)) {
            const target = called.replace(/^(?:\.?\/)+|\/+$/g, '');
            const known = callers.get(target);
            if (known === undefined)
                callers.set(target, [path]);
            else
                known.push(path);
        }
    }
    const all = new Set(found);
    for (const path of found)
        for (const caller of callers.get(path) ?? []) {
            if (all.has(caller))
                continue;
            all.add(caller);
            found.push(caller);
        }
    return all;
}
function textOf(tree, path) {
    const content = tree.read(path, _sar_workflows__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FILE_BYTES */ .gZ);
    return content.kind === 'text' ? content.text : undefined;
}


/***/ }),

/***/ 33650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ coverageOf)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/severity.js
var severity = __webpack_require__(14500);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var survey = __webpack_require__(33616);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/candidate-workflows.js
var candidate_workflows = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/watchdogs/shipped-watchdog.js + 1 modules
var shipped_watchdog = __webpack_require__(95734);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/sensors-of-playbook.js
var sensors_of_playbook = __webpack_require__(69072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cron-liveness/cron-times.js + 1 modules
var cron_times = __webpack_require__(79716);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/start-of-workflow.js

const BY_HAND = new Set(['workflow_dispatch', 'repository_dispatch', 'workflow_call']);
const MAX_CRONS = 100;
function startOfWorkflow({ triggers }) {
    const events = [...new Set(triggers.map(({ event }) => event).filter((event) => event !== 'schedule'))];
    const crons = triggers
        .flatMap((trigger) => trigger.crons ?? [])
        .map(({ cron, timezone }) => ({ cron: cron.value, ...(timezone !== undefined && { timezone: timezone.value }) }));
    const isDue = crons.slice(0, MAX_CRONS).some(({ cron, timezone }) => (0,cron_times/* cronTimes */.x)(cron, timezone)?.after(0) !== undefined);
    const start = isDue ? 'scheduled' : events.some((event) => !BY_HAND.has(event)) ? 'event' : 'by-hand';
    return { start, events, crons };
}
function isCalledOnly({ triggers }) {
    return triggers.length > 0 && triggers.every(({ event }) => event === 'workflow_call');
}
function isAlive({ start }) {
    return start === 'scheduled' || start === 'event' || start === 'started';
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/watchdog-gaps.js


function watchdogGaps({ watchdogs }, { baseline }) {
    const critical = new Set(baseline.watchdogs.critical);
    return watchdogs.flatMap((watchdog) => {
        const weight = watchdog.sensors.some((id) => critical.has(id)) ? 'high' : 'normal';
        return [
            ...standingGaps(watchdog, weight),
            ...dryGaps(watchdog),
            ...otherwise(watchdog, baseline.watchdogs.list[watchdog.id]),
            ...unusedStores(watchdog),
        ];
    });
}
function standingGaps({ id, start, place, shipped, events, crons }, weight) {
    const path = place?.path ?? '';
    switch (start) {
        case 'missing':
            return [
                {
                    kind: 'watchdog-missing',
                    weight,
                    subject: id,
                    words: `${id} is declared, and ${path} is not there`,
                    next: `restore ${path}, or take ${id} out of watchdogs.list`,
                },
            ];
        case 'by-hand':
            return [
                {
                    kind: 'watchdog-by-hand',
                    weight,
                    subject: id,
                    words: crons.length === 0
                        ? `${id} starts only ${handWords(events)}, so nobody can rely on it`
                        : `${id} is scheduled for ${crons
                            .map(({ cron }) => (0,quote_untrusted/* quoteUntrusted */.X)(cron, 60))
                            .slice(0, 3)
                            .join(', ')}, which never comes`,
                    next: `${crons.length === 0 ? 'add' : 'write'} ${scheduleFor(shipped)} ${crons.length === 0 ? 'to' : 'in'} the triggers of ${path}`,
                },
            ];
        case 'unseen':
            return [{ kind: 'watchdog-by-hand', weight: 'low', subject: id, words: `${id} is no workflow: nobody can see here whether it runs` }];
        default:
            return [];
    }
}
function withoutDryRun({ id, place }) {
    return `take dry-run: true out of ${place?.path ?? id}`;
}
function dryGaps(watchdog) {
    const { id, dry } = watchdog;
    if (dry !== true)
        return [];
    const words = `${id} only shows what it would do, and feeds nothing`;
    return [{ kind: 'watchdog-otherwise', weight: 'normal', subject: id, words, next: withoutDryRun(watchdog) }];
}
function handWords(events) {
    const known = events.filter((event) => event !== 'workflow_call');
    return known.length === 0 ? 'when another workflow calls it' : `by ${known.join(' or ')}`;
}
function scheduleFor(shipped) {
    const watchdog = shipped_watchdog/* SHIPPED_WATCHDOGS */.T.find(({ id }) => id === shipped);
    if (watchdog?.cron !== undefined)
        return `schedule: [{ cron: '${watchdog.cron}' }]`;
    return watchdog === undefined ? 'a schedule' : watchdog.events.slice(0, 2).join(' and ');
}
function otherwise({ id, origin, start, crons, events, place }, declared) {
    if (origin !== 'declared' || declared === undefined || ['missing', 'unseen', 'unread'].includes(start))
        return [];
    const gap = (words, next) => ({ kind: 'watchdog-otherwise', weight: 'normal', subject: id, words, next });
    const { cron, events: wanted } = declared;
    const path = place?.path ?? '';
    const isDue = cron === undefined || crons.some((one) => fieldsOf(one.cron) === fieldsOf(cron));
    const isStarted = wanted === undefined || wanted.some((event) => events.includes(event));
    return [
        ...(isDue || cron === undefined
            ? []
            : [
                gap(`${id} is declared for ${cron}, and ${path} has ${crons.length === 0 ? 'no schedule' : crons.map((one) => one.cron).join(', ')}`, `write - cron: '${cron}' in ${path}, or correct watchdogs.list.${id}.cron`),
            ]),
        ...(isStarted || wanted === undefined
            ? []
            : [
                gap(`${id} is declared for ${wanted.join(' or ')}, and ${path} has ${events.length === 0 ? 'no event' : events.join(', ')}`, `add ${wanted[0] ?? ''} to the triggers of ${path}, or correct watchdogs.list.${id}.events`),
            ]),
    ];
}
function fieldsOf(cron) {
    return cron.trim().split(/\s+/).join(' ');
}
function unusedStores(watchdog) {
    if (!isAlive(watchdog))
        return [];
    return watchdog.stores
        .filter(({ triggers }) => triggers.length === 0)
        .map(({ name }) => ({
        kind: 'store-unused',
        weight: 'low',
        subject: name,
        words: `${watchdog.id} feeds ${name}, which sets off nothing: people have to look at it`,
    }));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/playbook-gaps.js




function playbookGaps({ watchdogs }, { baseline, idle }) {
    const { list } = baseline.playbooks;
    const hasWork = (id) => {
        const playbook = Object.hasOwn(list, id) ? list[id] : undefined;
        return playbook === undefined || (0,sensors_of_playbook/* sensorsOfPlaybook */.e)(baseline, playbook).some((sensor) => !idle.has(sensor.id));
    };
    const alive = watchdogs.filter(isAlive);
    const broken = alive.flatMap((watchdog) => brokenTriggers(watchdog, hasWork));
    const started = new Set(alive.flatMap((watchdog) => [...watchdog.playbooks, ...targetsOf(watchdog).map(({ name }) => name)]));
    const unstarted = Object.entries(list)
        .filter(([id, { enabled, when }]) => enabled && when.length > 0 && !started.has(id) && hasWork(id))
        .map(([id, { title }]) => ({
        kind: 'playbook-unstarted',
        weight: 'normal',
        subject: id,
        words: `nothing starts ${id}, ${quoted(title)}`,
        next: nextForPlaybook(id, watchdogs),
    }));
    return [...broken, ...unstarted];
}
function nextForPlaybook(id, watchdogs) {
    const shipped = shipped_watchdog/* SHIPPED_WATCHDOGS */.T.find(({ triggers }) => triggers.some(({ playbook }) => playbook === id));
    if (shipped === undefined)
        return `run the action rescue with playbook: ${id} and apply: true in a scheduled workflow`;
    const called = watchdogs.find((watchdog) => watchdog.shipped === shipped.id);
    if (called === undefined)
        return `sar init --watchdogs ${shipped.id}`;
    const start = `let ${called.place?.path ?? called.id} start by itself`;
    if (called.dry !== true)
        return start;
    return isAlive(called) ? withoutDryRun(called) : `${withoutDryRun(called)}, and ${start}`;
}
function targetsOf({ stores }) {
    return stores.flatMap(({ triggers }) => triggers).flatMap(({ targets }) => targets);
}
function brokenTriggers(watchdog, hasWork) {
    return watchdog.stores.flatMap(({ name: store, triggers }) => triggers.flatMap(({ targets }) => targets
        .filter(({ kind, name, problem }) => problem !== undefined && (kind !== 'playbook' || hasWork(name)))
        .map((target) => ({
        kind: 'trigger-broken',
        weight: 'normal',
        subject: target.name,
        words: `${store} of ${watchdog.id} is to set off ${target.name}, and ${target.problem ?? ''}`,
        next: nextForTarget(watchdog, target),
    }))));
}
function nextForTarget(watchdog, { kind, name, problem }) {
    switch (kind) {
        case 'playbook':
            return problem === 'it is switched off'
                ? `set playbooks.list.${name}.enabled: true in the baseline`
                : `correct watchdogs.list.${watchdog.id}`;
        case 'watchdog':
            if (problem?.includes('heal-with') === true)
                return `give heal-with, the file that calls ${name}, in ${watchdog.place?.path ?? watchdog.id}`;
            return watchdog.origin === 'shipped' ? `sar init --watchdogs ${name}` : `correct watchdogs.list.${watchdog.id}`;
        default:
            return `add .github/workflows/${name}`;
    }
}
function quoted(title) {
    return `"${title.slice(0, 100)}"`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/nearest-word.js
var nearest_word = __webpack_require__(20304);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/cheapest-watchdog.js

function cheapestWatchdog(sensor, missing, called) {
    let best;
    for (const { id, sensors } of shipped_watchdog/* SHIPPED_WATCHDOGS */.T) {
        if (called.has(id) || (sensors !== 'all' && !sensors.includes(sensor)))
            continue;
        const gain = sensors === 'all' ? missing.length : missing.filter((other) => sensors.includes(other)).length;
        if (best === undefined || gain > best.gain)
            best = { id, gain };
    }
    return best?.id;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/sensors-of-words.js

function sensorsOfWords(words, all, enabled) {
    const chosen = new Set();
    const unknown = [];
    for (const word of words) {
        const layer = severity/* LAYERS */.RR.find((each) => each === word.toUpperCase());
        const meant = all.filter(({ id, layer: own }) => id === word || (enabled.has(id) && (word === 'all' || own === layer)));
        if (meant.length === 0 && layer === undefined && word !== 'all')
            unknown.push(word);
        for (const { id } of meant)
            chosen.add(id);
    }
    return { sensors: all.map(({ id }) => id).filter((id) => chosen.has(id)), unknown };
}
function wordsOf(text) {
    return text.split(/[\s,]+/).filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/sensor-gaps.js



function sensorGaps({ layers, watchdogs }, { baseline, all, enabled }) {
    const critical = new Set(sensorsOfWords(baseline.watchdogs.critical, all, enabled).sensors);
    const missing = layers.flatMap(({ sensors }) => sensors.filter(({ state }) => state === 'unwatched').map(({ id }) => id));
    const called = new Set(watchdogs.flatMap(({ shipped }) => shipped ?? []));
    const nextFor = (sensor) => {
        const shipped = cheapestWatchdog(sensor, missing, called);
        return shipped === undefined ? `run "sar search --sensor ${sensor}" in a scheduled workflow` : `sar init --watchdogs ${shipped}`;
    };
    const gaps = layers.flatMap(({ layer, watchdogs: of, sensors }) => {
        const open = sensors.filter(({ state }) => state === 'unwatched');
        const [first] = open;
        if (first === undefined)
            return [];
        const isWhole = of.length === 0 && open.length === sensors.filter(({ state }) => state !== 'idle').length;
        const single = open
            .filter(({ id }) => critical.has(id) || !isWhole)
            .map(({ id }) => {
            const isCritical = critical.has(id);
            const words = `${isCritical ? 'critical: ' : ''}no watchdog runs ${id}`;
            return { kind: 'sensor-unwatched', weight: isCritical ? 'high' : 'normal', layer, subject: id, words, next: nextFor(id) };
        });
        if (!isWhole)
            return single;
        const words = `nothing watches ${layer}, ${severity/* LAYER_NAMES */.fj[layer].replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}: ${open.map(({ id }) => id).join(', ')}`;
        return [{ kind: 'layer-unwatched', weight: 'normal', layer, subject: layer, words, next: nextFor(first.id) }, ...single];
    });
    return [...gaps, ...unknownWords({ baseline, all, enabled })];
}
function unknownWords({ baseline, all, enabled }) {
    const ids = all.map(({ id }) => id);
    const named = [
        { where: 'watchdogs.critical', words: baseline.watchdogs.critical },
        ...Object.entries(baseline.watchdogs.list).map(([id, { sensors = [] }]) => ({ where: `watchdogs.list.${id}.sensors`, words: sensors })),
    ];
    return named.flatMap(({ where, words }) => sensorsOfWords(words, all, enabled).unknown.map((word) => {
        const near = (0,nearest_word/* nearestWord */.z)(word, ids);
        return {
            kind: 'watchdog-otherwise',
            weight: 'normal',
            subject: word,
            words: `${where} names ${(0,quote_untrusted/* quoteUntrusted */.X)(word, 60)}, and there is no such sensor`,
            next: near === undefined ? `see "sar search --list"` : `write ${near}`,
        };
    }));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/coverage-gaps.js



const WEIGHTS = ['high', 'normal', 'low'];
function coverageGaps(map, facts) {
    const gaps = [...sensorGaps(map, facts), ...watchdogGaps(map, facts), ...playbookGaps(map, facts)];
    return WEIGHTS.flatMap((weight) => gaps.filter((gap) => gap.weight === weight));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/broken-watchdog.js
function brokenWatchdog(path) {
    return {
        id: path.slice(path.lastIndexOf('/') + 1),
        origin: 'found',
        does: 'Calls SAR, and cannot be read.',
        place: { path },
        start: 'unread',
        events: [],
        crons: [],
        layers: [],
        sensors: [],
        stores: [],
        playbooks: [],
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/store-of.js
function storeName(name, { state, ci }) {
    switch (name) {
        case 'CODEX_CI_FAILURE_RATE':
            return ci.variables['failure-rate'];
        case 'CODEX_CI_LAST_GREEN_SHA':
            return ci.variables['last-green'];
        default:
            return name.replaceAll('${state}', () => state);
    }
}
function storeOf({ kind, name }, baseline) {
    return { kind, name: storeName(name, baseline), triggers: [] };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/trigger-target.js
function playbookTarget(name, { baseline }) {
    const { list } = baseline.playbooks;
    const problem = !Object.hasOwn(list, name)
        ? 'the baseline has no such playbook'
        : list[name]?.enabled === true
            ? undefined
            : 'it is switched off';
    return { kind: 'playbook', name, ...(problem !== undefined && { problem }) };
}
function workflowTarget(name, { tree }) {
    const isThere = tree.has(`.github/workflows/${name}`);
    return { kind: 'workflow', name, ...(!isThere && { problem: 'there is no such workflow' }) };
}
function shippedTarget(name, { shipped }) {
    return { kind: 'watchdog', name, ...(!shipped.has(name) && { problem: 'no workflow calls it' }) };
}
function declaredTarget(name, { baseline }) {
    const isThere = Object.hasOwn(baseline.watchdogs.list, name);
    return { kind: 'watchdog', name, ...(!isThere && { problem: '`watchdogs.list` has no such watchdog' }) };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/declared-watchdog.js



function declaredWatchdog(id, declared, file, sensors, targets) {
    const { workflow, does, layers, stores = [], triggers = [] } = declared;
    const triggersOf = (store) => triggers
        .filter((trigger) => trigger.store === store)
        .map(({ when, playbook, workflow: started, watchdog }) => ({
        when,
        targets: [
            ...(playbook === undefined ? [] : [playbookTarget(playbook, targets)]),
            ...(started === undefined ? [] : [workflowTarget(started, targets)]),
            ...(watchdog === undefined ? [] : [declaredTarget(watchdog, targets)]),
        ],
    }));
    return {
        id,
        origin: 'declared',
        does,
        ...(workflow !== undefined && { place: { path: `.github/workflows/${workflow}` } }),
        ...startOf(declared, file),
        layers: [...layers],
        sensors: [...sensors],
        stores: stores.map((store) => ({ ...storeOf(store, targets.baseline), triggers: triggersOf(store.name) })),
        playbooks: [],
    };
}
function startOf({ workflow }, file) {
    if (file?.kind === 'workflow')
        return startOfWorkflow(file);
    return { start: workflow === undefined ? 'unseen' : file === undefined ? 'missing' : 'unread', events: [], crons: [] };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/found-watchdog.js




const FILE = /^[\w.-]+\.ya?ml$/;
function foundWatchdog(workflow, uses, sensorsOf, targets) {
    const { baseline } = targets;
    const unknown = [];
    const sensors = new Set();
    const playbooks = new Set();
    const stores = new Map();
    for (const use of uses) {
        const words = sensorWords(use, baseline);
        if (words === undefined)
            unknown.push(unknownUse(use, 'which sensors it runs is decided when it runs'));
        for (const id of sensorsOf(words ?? [], use.given.get('offline') === 'true'))
            sensors.add(id);
        const run = playbooksOf(use, baseline);
        if (run === undefined)
            unknown.push(unknownUse(use, 'which playbooks it runs, and whether it acts, is decided when it runs'));
        for (const id of run ?? [])
            playbooks.add(id);
        for (const store of storesOf(use, targets))
            stores.set(store.name, store);
    }
    const does = [...new Set(uses.map(({ part }) => part.does))].join(' ');
    const first = uses.find(({ path }) => path === workflow.path);
    const id = workflow.path.slice(workflow.path.lastIndexOf('/') + 1);
    const watchdog = {
        id,
        origin: 'found',
        does,
        place: { path: workflow.path, ...(first !== undefined && { line: first.line }) },
        ...startOfWorkflow(workflow),
        layers: [],
        sensors: [...sensorsOf([...sensors])],
        stores: [...stores.values()],
        playbooks: [...playbooks],
    };
    return { watchdog, unknown };
}
function unknownUse({ path, line, name }, why) {
    return { path, line, words: `${name}: ${why}` };
}
const isDynamic = (text) => text !== undefined && /\$\{\{|\$[A-Za-z_({]/.test(text);
function sensorWords({ part, given }, baseline) {
    if (['help', ...(part.unless ?? [])].some((option) => given.has(option)))
        return [];
    if (part.sensors === 'gate')
        return gateSensors(given.get('checks') ?? given.get('check'), baseline);
    const written = part.input === undefined ? undefined : given.get(part.input);
    if (isDynamic(written))
        return undefined;
    return written === undefined || written.trim() === '' ? part.sensors : wordsOf(written);
}
function gateSensors(chosen, { gate }) {
    if (isDynamic(chosen))
        return undefined;
    const words = wordsOf(chosen ?? '');
    const checks = Object.entries(gate.checks);
    return checks.flatMap(([id, { sensors = [] }], at) => words.length === 0 || words.includes(id) || words.includes(String(at + 1)) ? sensors : []);
}
function playbooksOf({ part, given }, baseline) {
    if (part.playbooks !== true)
        return [];
    const [apply, dryRun, one] = ['apply', 'dry-run', 'playbook'].map((key) => given.get(key));
    if ([apply, dryRun, one].some(isDynamic))
        return undefined;
    if (apply !== 'true' || dryRun === 'true')
        return [];
    if (one !== undefined && one !== '')
        return [one];
    return Object.entries(baseline.playbooks.list).flatMap(([id, { enabled, when }]) => (enabled && when.length > 0 ? [id] : []));
}
function storesOf({ part, given }, targets) {
    const plansOnly = given.get('dry-run') === 'true' || (part.writes !== undefined && given.get(part.writes) !== 'true');
    if (plansOnly)
        return [];
    const dispatch = given.get('dispatch');
    const started = dispatch === undefined || dispatch === '' || isDynamic(dispatch) ? undefined : dispatchTarget(dispatch, targets);
    const rate = storeName('CODEX_CI_FAILURE_RATE', targets.baseline);
    return part.stores
        .map((store) => storeOf(store, targets.baseline))
        .map((store) => store.name === rate && started !== undefined
        ? { ...store, triggers: [{ when: 'an alert, and most failures have a known fix', targets: [started] }] }
        : store);
}
function dispatchTarget(dispatch, targets) {
    return FILE.test(dispatch) ? workflowTarget(dispatch, targets) : { kind: 'event', name: dispatch };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/own-part.js + 1 modules
var own_part = __webpack_require__(83593);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/sar-repositories.js
var sar_repositories = __webpack_require__(32571);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/shipped-at.js
var shipped_at = __webpack_require__(86657);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/workflow-uses.js + 1 modules
var workflow_uses = __webpack_require__(12110);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/own-uses.js






function ownUses(repository, workflows) {
    const isOwn = (0,sar_repositories/* isSarItself */._D)(repository.tree);
    const all = workflows.map((workflow) => ({ workflow, uses: (0,workflow_uses/* workflowUses */.M)(repository, workflow, isOwn) }));
    const { isSar } = (0,sar_repositories/* sarRepositories */.N)(repository.tree, all.map(({ uses }) => uses));
    const each = all.filter(({ workflow }) => !isCalledOnly(workflow));
    const calls = each.flatMap(({ workflow, uses }) => callsOf(workflow, uses, isSar));
    const runs = each.flatMap(({ workflow, uses }) => {
        const own = [...uses.actions.flatMap((action) => (isSar(action.repository) ? (actionUse(action) ?? []) : [])), ...uses.commands];
        return own.length === 0 ? [] : [{ workflow, uses: own }];
    });
    return {
        calls: shipped_watchdog/* SHIPPED_WATCHDOGS */.T.flatMap((shipped) => calls.filter((call) => call.shipped === shipped)),
        runs,
        unknown: each.flatMap(({ uses }) => [...uses.unknown, ...doubtful(uses, isSar)]),
    };
}
function callsOf(workflow, { calls }, isSar) {
    const known = new Set();
    return calls.flatMap((call) => {
        const shipped = isSar(call.repository) ? (0,shipped_at/* shippedAt */.l)(call.called) : undefined;
        if (shipped === undefined || known.has(shipped.id))
            return [];
        known.add(shipped.id);
        return [{ shipped, workflow, call }];
    });
}
function actionUse({ folder, given, path, line }) {
    const name = /^actions\/([a-z-]+)$/.exec(folder)?.[1];
    const part = name !== undefined && Object.hasOwn(own_part/* OWN_ACTIONS */.$, name) ? own_part/* OWN_ACTIONS */.$[name] : undefined;
    return part === undefined ? undefined : { part, name: folder, given, path, line };
}
function doubtful({ calls }, isSar) {
    return calls.flatMap(({ repository, called, uses, workflow }) => repository === undefined || isSar(repository) || (0,shipped_at/* shippedAt */.l)(called) === undefined
        ? []
        : [
            {
                path: workflow.path,
                line: uses.range.line,
                words: `${repository} has a workflow that is called like a watchdog of SAR; if it is one, declare it in watchdogs.list`,
            },
        ]);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/with-started.js

function withStarted(watchdogs) {
    let known = [...watchdogs];
    for (;;) {
        const names = startedNames(known);
        const next = known.map((watchdog) => watchdog.start === 'by-hand' && isNamed(watchdog, names) ? { ...watchdog, start: 'started' } : watchdog);
        if (next.every((watchdog, at) => watchdog.start === known[at]?.start))
            return next;
        known = next;
    }
}
function startedNames(watchdogs) {
    return new Set(watchdogs
        .filter(isAlive)
        .flatMap(({ stores }) => stores)
        .flatMap(({ triggers }) => triggers)
        .flatMap(({ targets }) => targets)
        .filter(({ problem }) => problem === undefined)
        .map(({ kind, name }) => `${kind} ${name}`));
}
function isNamed({ id, shipped, place, events }, names) {
    const file = place?.path.slice(place.path.lastIndexOf('/') + 1);
    const byEvent = events.includes('repository_dispatch') && [...names].some((name) => name.startsWith('event '));
    return byEvent || [`watchdog ${shipped ?? id}`, `workflow ${file ?? ''}`].some((name) => names.has(name));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/shipped-watchdog.js




function shippedWatchdog({ shipped, workflow, call }, sensorsOf, targets) {
    const { baseline } = targets;
    const isDry = call.job.with.get('dry-run')?.value === 'true';
    const triggersOf = (store) => shipped.triggers
        .filter((trigger) => trigger.store === store)
        .map(({ when, playbook, watchdog }) => ({
        when,
        targets: [
            ...(playbook === undefined ? [] : [playbookTarget(playbook, targets)]),
            ...(watchdog === undefined ? [] : [withHealing(shippedTarget(watchdog, targets), shipped, call, targets)]),
        ],
    }));
    return {
        id: shipped.id,
        origin: 'shipped',
        shipped: shipped.id,
        does: shipped.does,
        place: {
            path: workflow.path,
            ...(call.workflow.path === workflow.path && { line: call.uses.range.line }),
        },
        ...startOfWorkflow(workflow),
        layers: [...shipped.layers],
        sensors: [...sensorsOf(shipped.sensors === 'all' ? ['all'] : shipped.sensors)],
        stores: isDry ? [] : shipped.stores.map((store) => ({ ...storeOf(store, baseline), triggers: triggersOf(store.name) })),
        playbooks: [],
        ...(isDry && { dry: true }),
    };
}
function dryOrNot({ shipped, call: { job, workflow, uses } }) {
    if (job.with.get('dry-run')?.value.includes('${{') !== true)
        return [];
    return [
        { path: workflow.path, line: uses.range.line, words: `${shipped.id}: whether it only shows what it would do is decided when it runs` },
    ];
}
const HEAL_WITH = 'heal-with';
function withHealing(target, shipped, { job }, { tree, shipped: callers }) {
    if (!Object.hasOwn(shipped.with, HEAL_WITH) || target.problem !== undefined)
        return target;
    const file = job.with.get(HEAL_WITH)?.value.trim() ?? '';
    const path = `.github/workflows/${file}`;
    if (file.includes('${{') || callers.get(target.name)?.includes(path) === true)
        return target;
    const problem = file === ''
        ? `the call of ${shipped.id} gives no ${HEAL_WITH}`
        : `${HEAL_WITH} names ${(0,quote_untrusted/* quoteUntrusted */.X)(file, 100)}, which ${tree.has(path) ? `does not call ${target.name}` : 'is not there'}`;
    return { ...target, problem };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/coverage-of.js












function coverageOf({ repository, tree, baseline, idle = new Map() }) {
    const all = (0,survey/* everySensor */.yz)(baseline);
    const enabled = new Set(all.filter((sensor) => (0,survey/* isEnabled */.Ol)(baseline, sensor)).map(({ id }) => id));
    const network = new Set(all.flatMap(({ id, needsNetwork }) => (needsNetwork === true ? [id] : [])));
    const sensorsOf = (words, isOffline = false) => sensorsOfWords(words, all, enabled).sensors.filter((id) => enabled.has(id) && !(isOffline && network.has(id)));
    const declared = Object.entries(baseline.watchdogs.list);
    const paths = new Map(declared.flatMap(([id, { workflow }]) => (workflow === undefined ? [] : [[id, `.github/workflows/${workflow}`]])));
    const { workflows, unread, broken } = (0,candidate_workflows/* candidateWorkflows */._)(repository, new Set(paths.values()));
    const files = new Map([...workflows, ...unread].map((file) => [file.path, file]));
    const uses = ownUses(repository, workflows);
    const targets = { tree, baseline, shipped: callersOf(uses.calls) };
    const found = uses.runs.map(({ workflow, uses: of }) => foundWatchdog(workflow, of, sensorsOf, targets));
    const foundAt = new Map(found.map(({ watchdog }) => [watchdog.place?.path, watchdog]));
    const own = new Set(paths.values());
    const together = [
        ...uses.calls.map((call) => shippedWatchdog(call, sensorsOf, targets)),
        ...declared.map(([id, entry]) => {
            const path = paths.get(id);
            const watchdog = declaredWatchdog(id, entry, path === undefined ? undefined : files.get(path), sensorsOf(entry.sensors ?? []), targets);
            return withFound(watchdog, path === undefined ? undefined : foundAt.get(path), sensorsOf);
        }),
        ...found.flatMap(({ watchdog }) => (own.has(watchdog.place?.path ?? '') ? [] : [watchdog])),
        ...broken.flatMap(({ path }) => (own.has(path) ? [] : [brokenWatchdog(path)])),
    ];
    const watchdogs = withStarted(distinct(together.map((watchdog) => withLayers(watchdog, all))));
    const layers = layersOf(watchdogs, all, enabled, idle);
    const unknown = [
        ...unread.map(({ path, line, message }) => ({ path, ...(line !== undefined && { line }), words: message })),
        ...uses.unknown,
        ...uses.calls.flatMap(dryOrNot),
        ...found.flatMap((one) => one.unknown),
    ];
    const map = { watchdogs, layers, unknown: withoutRepeats(unknown) };
    return { ...map, gaps: [...coverageGaps(map, { baseline, all, enabled, idle })] };
}
function callersOf(calls) {
    return new Map(calls.map(({ shipped }) => [shipped.id, calls.filter((call) => call.shipped === shipped).map(({ workflow }) => workflow.path)]));
}
function withFound(watchdog, found, sensorsOf) {
    if (found === undefined)
        return watchdog;
    const names = new Set(watchdog.stores.map(({ name }) => name));
    return {
        ...watchdog,
        sensors: [...sensorsOf([...watchdog.sensors, ...found.sensors])],
        stores: [...watchdog.stores, ...found.stores.filter(({ name }) => !names.has(name))],
        playbooks: found.playbooks,
    };
}
function withLayers(watchdog, all) {
    if (watchdog.origin !== 'found')
        return watchdog;
    const ids = new Set(watchdog.sensors);
    return { ...watchdog, layers: severity/* LAYERS */.RR.filter((layer) => all.some((sensor) => sensor.layer === layer && ids.has(sensor.id))) };
}
function distinct(watchdogs) {
    const taken = new Set(watchdogs.flatMap(({ id, origin }) => (origin === 'declared' ? [id] : [])));
    return watchdogs.map((watchdog) => {
        const { id, origin, place } = watchdog;
        if (origin === 'declared')
            return watchdog;
        const file = place?.path.slice(place.path.lastIndexOf('/') + 1) ?? '';
        let free = id;
        for (let count = 2; taken.has(free); count += 1)
            free = count === 2 ? `${id} (${file})` : `${id} (${file}, ${count - 1})`;
        taken.add(free);
        return { ...watchdog, id: free };
    });
}
function layersOf(watchdogs, all, enabled, idle) {
    const alive = watchdogs.filter(isAlive);
    return severity/* LAYERS */.RR.map((layer) => {
        const sensors = all
            .filter((sensor) => sensor.layer === layer && enabled.has(sensor.id))
            .map(({ id }) => {
            const by = alive.filter((watchdog) => watchdog.sensors.includes(id)).map((watchdog) => watchdog.id);
            const why = idle.get(id);
            const state = by.length > 0 ? 'watched' : why === undefined ? 'unwatched' : 'idle';
            return { id, state, by, ...(state === 'idle' && why !== undefined && { why }) };
        });
        return { layer, watchdogs: alive.filter(({ layers }) => layers.includes(layer)).map(({ id }) => id), sensors };
    });
}
function withoutRepeats(unknown) {
    return [...new Map(unknown.map((one) => [JSON.stringify(one), one])).values()];
}


/***/ }),

/***/ 83593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ OWN_ACTIONS),
  I: () => (/* binding */ OWN_COMMANDS)
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/own-parts.json
const own_parts_namespaceObject = /*#__PURE__*/JSON.parse('{"o":{"sensor":{"does":"Runs sensors.","sensors":["all"],"input":"sensors","stores":[]},"triage":{"does":"Decides what matters first, and keeps its issues.","sensors":[],"stores":[{"kind":"issue","name":"dashboard"},{"kind":"branch","name":"sar-state"}]},"gate":{"does":"Judges a change by the gate.","sensors":"gate","stores":[{"kind":"check","name":"check run of the gate"}]},"rescue":{"does":"Runs playbooks.","sensors":[],"playbooks":true,"stores":[]},"ci-health-monitor":{"does":"Measures the failure rate of CI, and keeps one alert.","sensors":["ci-health","cron-liveness"],"stores":[{"kind":"variable","name":"CODEX_CI_FAILURE_RATE"},{"kind":"variable","name":"CODEX_CI_LAST_GREEN_SHA"},{"kind":"issue","name":"alert issue of CI health"}]},"variable-intent-processor":{"does":"Applies queued intents.","sensors":[],"stores":[{"kind":"variable","name":"variables of the repository"}]},"cache-wiring-checker":{"does":"Checks the caches of workflows.","sensors":["cache-wiring"],"stores":[]}},"P":{"patrol":{"does":"Runs every sensor.","sensors":["all"],"input":"sensor","stores":[]},"search":{"does":"Runs sensors.","sensors":["all"],"input":"sensor","unless":["list"],"stores":[]},"triage":{"does":"Decides what matters first.","sensors":["all"],"unless":["signals-file"],"stores":[]},"score":{"does":"Measures the maturity.","sensors":["all"],"unless":["findings-file","declared"],"stores":[]},"gate":{"does":"Judges a change by the gate.","sensors":"gate","unless":["dry-run"],"stores":[]},"rescue":{"does":"Runs playbooks.","sensors":[],"playbooks":true,"stores":[]},"ci-health":{"does":"Measures the failure rate of CI.","sensors":["ci-health","cron-liveness"],"stores":[]},"cache check":{"does":"Checks the caches of workflows.","sensors":["cache-wiring"],"stores":[]},"cache prune":{"does":"Removes unused caches.","sensors":[],"writes":"apply","stores":[{"kind":"cache","name":"caches of the repository"}]},"runs prune":{"does":"Removes old runs.","sensors":[],"writes":"apply","stores":[{"kind":"runs","name":"runs of the workflows"}]},"variables check":{"does":"Audits variables and secrets.","sensors":["variable-audit"],"stores":[]},"variables report":{"does":"Audits variables and secrets.","sensors":["variable-audit"],"stores":[{"kind":"file","name":"${state}/variable_audit_latest.json"}]},"variables rotate-check":{"does":"Looks for secrets that are due.","sensors":["secret-rotation"],"stores":[]}}}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/own-part.js

const OWN_ACTIONS = own_parts_namespaceObject.o;
const OWN_COMMANDS = own_parts_namespaceObject.P;


/***/ }),

/***/ 32571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ RARE_ACTIONS),
/* harmony export */   N: () => (/* binding */ sarRepositories),
/* harmony export */   _D: () => (/* binding */ isSarItself)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84173);
/* harmony import */ var _sar_workflows__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52384);
/* harmony import */ var _init_sar_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93760);
/* harmony import */ var _shipped_at_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86657);




const RARE_ACTIONS = ['ci-health-monitor', 'variable-intent-processor', 'cache-wiring-checker', 'cache-layers'];
const OWN_NAMES = new RegExp(String.raw `^(?:\.github/workflows/(?:watchdog-[a-z-]+|process-variable-intents)\.yml|actions/(?:${RARE_ACTIONS.join('|')}))$`);
function sarRepositories(tree, uses, home) {
    const certain = [home, publisherOfBaseline(tree)].flatMap((name) => (name === undefined ? [] : [name.toLowerCase()]));
    const names = new Set([...certain, ...namesByParts(uses), ...namesByCallers(uses)]);
    let isOwn;
    return {
        names,
        isSar: (name) => (name === undefined || name === '' ? (isOwn ??= isSarItself(tree)) : names.has(name.toLowerCase())),
    };
}
function namesByParts(uses) {
    const parts = new Map();
    const add = (repository, part) => {
        const known = parts.get(repository);
        if (known === undefined)
            parts.set(repository, new Set([part]));
        else
            known.add(part);
    };
    for (const { calls, actions } of uses) {
        for (const { repository, called } of calls)
            if (repository !== undefined)
                add(repository, called);
        for (const { repository, folder } of actions)
            if (repository !== '')
                add(repository, folder);
    }
    return [...parts].flatMap(([repository, used]) => {
        const own = [...used].filter((part) => OWN_NAMES.test(part) && (part.startsWith('actions/') || (0,_shipped_at_js__WEBPACK_IMPORTED_MODULE_0__/* .shippedAt */ .l)(part) !== undefined));
        return (0,_init_sar_source_js__WEBPACK_IMPORTED_MODULE_1__/* .isCalledSar */ .EQ)(repository) || own.length > 1 ? [repository] : [];
    });
}
function namesByCallers(uses) {
    return uses.flatMap(({ calls }) => calls.flatMap(({ repository, called, workflow }) => repository !== undefined && (0,_shipped_at_js__WEBPACK_IMPORTED_MODULE_0__/* .shippedAt */ .l)(called) !== undefined && (0,_init_sar_source_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(workflow.text)?.toLowerCase() === repository
        ? [repository]
        : []));
}
function publisherOfBaseline(tree) {
    for (const path of _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .BASELINE_PATHS */ .j) {
        const content = tree.read(path);
        if (content.kind === 'text')
            return (0,_init_sar_source_js__WEBPACK_IMPORTED_MODULE_1__/* .publisherOf */ .Kl)(content.text);
    }
    return undefined;
}
function isSarItself(tree) {
    const content = tree.read('actions/sensor/action.yml', 100_000);
    if (content.kind !== 'text')
        return false;
    const action = (0,_sar_workflows__WEBPACK_IMPORTED_MODULE_3__/* .readAction */ .f)('actions/sensor/action.yml', content.text);
    return action.kind === 'action' && action.name?.value === 'sar-sensor';
}


/***/ }),

/***/ 86657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ shippedAt)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95734);

const FOLDER = '.github/workflows/';
function shippedAt(path) {
    return _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .SHIPPED_WATCHDOGS */ .T.find(({ file }) => path === FOLDER + file);
}


/***/ }),

/***/ 12110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ workflowUses)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/resolve/parse-uses.js
var parse_uses = __webpack_require__(73922);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/expressions/partial-evaluation.js + 1 modules
var partial_evaluation = __webpack_require__(73399);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/own-part.js + 1 modules
var own_part = __webpack_require__(83593);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/command-use.js

const SHORT = new Map([
    ['-s', 'sensor'],
    ['-h', 'help'],
    ['-n', 'dry-run'],
]);
const BUNDLE = /(?:^|\/)dist\/cli\/index\.js$/;
function commandUse(command, path, line) {
    const words = command.program === 'sar' ? command.args : bundleArguments(command);
    if (words === undefined || command.elsewhere !== undefined)
        return undefined;
    const [first = '', second = ''] = words.map(({ text }) => text);
    const name = [`${first} ${second}`, first].find((each) => Object.hasOwn(own_part/* OWN_COMMANDS */.I, each));
    const part = name === undefined ? undefined : own_part/* OWN_COMMANDS */.I[name];
    if (name === undefined || part === undefined)
        return undefined;
    return { part, name: `sar ${name}`, given: optionsOf(words.map(({ text }) => text).slice(name.split(' ').length)), path, line };
}
function bundleArguments({ program, args }) {
    const [script, ...rest] = args;
    return program === 'node' && script !== undefined && BUNDLE.test(script.text) ? rest : undefined;
}
function optionsOf(words) {
    const given = new Map();
    for (const [index, word] of words.entries()) {
        const [, name, value] = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(word) ?? [];
        const key = name ?? SHORT.get(word);
        if (key === undefined)
            continue;
        const next = words[index + 1];
        const text = value ?? (next === undefined || next.startsWith('-') ? 'true' : next);
        const before = given.get(key);
        given.set(key, before === undefined ? text : `${before},${text}`);
    }
    return given;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/shipped-at.js
var shipped_at = __webpack_require__(86657);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/workflow-uses.js



const MAX_DEPTH = 10;
const MAX_STEPS = 20_000;
function workflowUses(repository, workflow, isOwn) {
    const walk = { repository, isOwn, calls: [], actions: [], commands: [], unknown: [], steps: MAX_STEPS };
    walkWorkflow(walk, workflow, []);
    if (walk.steps < 0)
        walk.unknown.push({ path: workflow.path, words: `only its first ${MAX_STEPS} jobs and steps were read, with all it calls` });
    return walk;
}
function walkWorkflow(walk, workflow, via) {
    for (const job of workflow.jobs) {
        walk.steps -= 1;
        if (walk.steps < 0)
            return;
        if (!canRun(job.if))
            continue;
        if (job.uses !== undefined)
            walkCall(walk, workflow, job, job.uses, via);
        else
            walkSteps(walk, job.steps, { workflow, job, path: workflow.path, text: workflow.text, via: [] });
    }
}
function walkCall(walk, workflow, job, uses, via) {
    const parsed = (0,parse_uses/* parseUses */.A)(uses, workflow.text);
    const call = { job, uses, workflow };
    if (parsed.kind === 'remote') {
        const { action } = parsed.reference;
        const [owner = '', name = '', ...rest] = action.split('/');
        walk.calls.push({ ...call, repository: `${owner}/${name}`, called: rest.join('/') });
        return;
    }
    if (parsed.kind !== 'self')
        return;
    if (walk.isOwn && (0,shipped_at/* shippedAt */.l)(parsed.path) !== undefined) {
        walk.calls.push({ ...call, repository: undefined, called: parsed.path });
        return;
    }
    const called = walk.repository.workflow(parsed.path);
    if (called?.kind === 'invalid')
        walk.unknown.push({ path: workflow.path, line: uses.range.line, words: `it calls ${parsed.written}, which cannot be read` });
    if (called?.kind === 'workflow' && via.length < MAX_DEPTH && called.path !== workflow.path && !via.includes(called.path))
        walkWorkflow(walk, called, [...via, workflow.path]);
}
function walkSteps(walk, steps, place) {
    for (const step of steps) {
        walk.steps -= 1;
        if (walk.steps < 0)
            return;
        if (!canRun(step.if))
            continue;
        walkSteps(walk, step.children, place);
        if (step.uses !== undefined)
            walkAction(walk, step, step.uses, place);
        if (step.run !== undefined && /\bsar\b|dist\/cli/.test(step.run.value))
            walkScript(walk, step, step.run, place);
    }
}
function walkAction(walk, step, uses, place) {
    const parsed = (0,parse_uses/* parseUses */.A)(uses, place.text);
    const given = new Map([...step.with].map(([key, { value }]) => [key, value]));
    const at = { given, path: place.path, line: uses.range.line };
    if (parsed.kind === 'remote') {
        const [owner = '', name = '', ...rest] = parsed.reference.action.split('/');
        if (rest.length > 0)
            walk.actions.push({ ...at, repository: `${owner}/${name}`, folder: rest.join('/') });
        return;
    }
    if (parsed.kind !== 'self')
        return;
    if (walk.isOwn)
        walk.actions.push({ ...at, repository: '', folder: parsed.path });
    const action = walk.repository.action(parsed.path);
    if (action?.kind === 'action' && place.via.length < MAX_DEPTH && !place.via.includes(parsed.path))
        walkSteps(walk, action.steps, { ...place, path: action.path, text: action.text, via: [...place.via, parsed.path] });
}
function walkScript(walk, step, run, { workflow, job, path }) {
    const shell = step.shell ?? job.defaults.shell ?? workflow.defaults.shell;
    const { commands } = walk.repository.scripts.read(run.value, shell?.value);
    for (const command of commands) {
        const use = commandUse(command, path, run.range.line);
        if (use !== undefined)
            walk.commands.push(use);
    }
}
function canRun(condition) {
    return condition === undefined || (0,partial_evaluation/* evaluateCondition */.F9)(condition.value, () => undefined) !== false;
}


/***/ })

};
