export const id = 7911;
export const ids = [7911];
export const modules = {

/***/ 39032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ whyLost)
/* harmony export */ });
/* harmony import */ var _own_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39097);

const MEND = 'give a token whose account has a role in the repository, such as GITHUB_TOKEN with "issues: write"';
function whyLost(issue, needed, author) {
    const given = new Set(issue.labels.map((label) => label.toLowerCase()));
    const lost = needed.filter((label) => !given.has(label.toLowerCase()));
    if (lost.length > 0)
        return `its label ${lost.map((label) => `\`${label}\``).join(', ')} was dropped, without which no run finds it: ${MEND}`;
    if (!(0,_own_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnIssue */ .S)(issue, author))
        return `it was written by somebody without a role in the repository, whom no later run believes: ${MEND}`;
    return undefined;
}


/***/ }),

/***/ 57911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EVERY_STEP_KIND: () => (/* binding */ EVERY_STEP_KIND)
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/unanswered-report.js
const PASSING = new Set(['unreachable', 'rate-limited']);
const MISSING = new Set(['no-token', 'forbidden', 'not-configured', 'unsupported']);
async function unansweredReport(what, { reason, detail }, { guard }) {
    const words = `${what}: ${detail}`;
    if (PASSING.has(reason))
        return { outcome: 'not-now', words };
    if (MISSING.has(reason))
        return { outcome: 'not-possible', words };
    const verdict = await guard.check();
    return verdict.isAllowed ? { outcome: 'failed', words } : { outcome: 'not-now', words: verdict.reason };
}
function plannedReport(report) {
    return report.outcome === 'not-now' ? { ...report, outcome: 'would-do' } : report;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/json/strict-json.js
var strict_json = __webpack_require__(39455);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/plan-intents-for-missing.js
var plan_intents_for_missing = __webpack_require__(62672);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/read-intent.js + 3 modules
var read_intent = __webpack_require__(20936);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/mailbox/read-mailbox.js + 1 modules
var read_mailbox = __webpack_require__(81177);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/mailbox-settings.js + 1 modules
var mailbox_settings = __webpack_require__(42202);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/fingerprint.js
var fingerprint = __webpack_require__(75699);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/storage-layer.js
var storage_layer = __webpack_require__(65610);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var ports_answer = __webpack_require__(27339);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-variables/live-value.js

function targetOf({ layer, environment }, { owner, repo }) {
    if (layer === 'repo-vars')
        return { scope: 'repo', owner, repo };
    if (layer === 'org-vars')
        return { scope: 'org', owner };
    return layer === 'env-vars' && environment !== undefined ? { scope: 'environment', owner, repo, environment } : undefined;
}
async function liveValue(variables, variable, running) {
    const target = targetOf(variable, running);
    if (variables === undefined || target === undefined)
        return (0,ports_answer/* unknown */.L)('no-token', 'there is no token that reads variables');
    const answer = await variables.get(target, variable.name);
    return answer.known ? (0,ports_answer/* known */.e)(answer.value?.value) : answer;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-variables/told.js
function nameOf({ layer, environment, name, }) {
    return [layer, ...(environment === undefined ? [] : [environment]), name].join('/');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-variables/missing-of-findings.js



const MENDED_RULES = new Set(['missing-variable', 'drifted-variable']);
async function missingOfFindings({ subject, ports }, running) {
    const { declaredEntries } = await __webpack_require__.e(/* import() */ 481).then(__webpack_require__.bind(__webpack_require__, 50481));
    const declared = declaredEntries(ports.baseline.variables.registry);
    const found = {
        missing: [],
        settled: [],
        left: [],
    };
    const seen = new Set();
    for (const finding of subject.findings) {
        if (finding.sensor !== 'variable-audit' || !MENDED_RULES.has(finding.rule)) {
            found.left.push({ what: titleOf(finding), reason: 'setting a variable does not mend it' });
            continue;
        }
        const entry = declared.find(({ layer, environment, name }) => finding.id === (0,fingerprint/* fingerprint */.R)('variable-audit', finding.rule, [layer, environment?.toLowerCase(), name]));
        if (entry === undefined) {
            found.left.push({
                what: titleOf(finding),
                reason: 'the registry does not declare it: write it into variables.registry, with its `value`',
            });
            continue;
        }
        const { layer, name, environment, value } = entry;
        const named = { layer, name, ...(environment !== undefined && { environment }) };
        const what = nameOf(named);
        if (seen.has(what))
            continue;
        seen.add(what);
        const live = (0,storage_layer/* isVariableLayer */.qR)(layer) ? await liveValue(ports.variables, named, running) : undefined;
        if (live === undefined)
            found.missing.push(named);
        else if (!live.known) {
            if (finding.rule === 'missing-variable')
                found.missing.push(named);
            else
                found.left.push({ what, reason: `its value cannot be read: ${live.detail}` });
        }
        else if (live.value === undefined)
            found.missing.push(named);
        else if (finding.rule === 'missing-variable' || live.value === value)
            found.settled.push({ what, reason: 'it is set' });
        else
            found.missing.push({ ...named, current: live.value });
    }
    return found;
}
function titleOf({ rule, artefact, message }) {
    return artefact.name === undefined ? `${rule}: ${message.slice(0, 200)}` : `${rule} ${artefact.name.slice(0, 200)}`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/write-intent.js
var write_intent = __webpack_require__(222);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/plan/target-key.js
var target_key = __webpack_require__(57223);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/authorise.js + 3 modules
var authorise = __webpack_require__(47221);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-variables/named-variable.js






async function namedVariable(name, written, queued, { ports }) {
    const place = placeOf(name, queued.policy.registry);
    const what = nameOf({ ...place, name });
    const leave = (reason) => ({ files: [], settled: [], left: [{ what, reason }] });
    const target = targetOf(place, queued.running);
    if (target === undefined)
        return leave('it is declared for environments alone: declare it in repo-vars or org-vars, or set it by hand');
    const value = written === 'timestamp' ? timestampOf(queued.queuedAt) : (written ?? declaredValue(name, place.layer, queued.policy.registry));
    if (value === undefined)
        return leave('no value is declared: write `value` at the step, or at its entry of variables.registry');
    const settle = (reason) => ({ files: [], settled: [{ what, reason }], left: [] });
    const live = await liveValue(ports.variables, { ...place, name }, queued.running);
    if (live.known && live.value === value)
        return settle('it has this value');
    const key = (0,target_key/* targetKey */.hD)(target);
    if (queued.waiting.some((intent) => intent.operation === 'set' && intent.name === name && (0,target_key/* targetKey */.hD)(intent.target) === key))
        return settle('an intent for it waits in the mailbox');
    const file = intentFile(name, value, target, queued);
    if (typeof file === 'string')
        return leave(file);
    const { decision, reasons } = { reasons: [], ...(0,authorise/* authorise */.Z)(file.intent, { policies: [queued.policy], running: queued.running }) };
    if (decision === 'refused')
        return leave(reasons.join('; '));
    return { files: [{ what, fileName: file.fileName, text: file.text }], settled: [], left: [] };
}
function timestampOf(at) {
    return `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
function placeOf(name, registry) {
    if (registry['repo-vars']?.[name] !== undefined)
        return { layer: 'repo-vars' };
    if (registry['org-vars']?.[name] !== undefined)
        return { layer: 'org-vars' };
    const ofEnvironments = Object.values(registry['env-vars'] ?? {}).some((entries) => Object.hasOwn(entries, name));
    return { layer: ofEnvironments ? 'env-vars' : 'repo-vars' };
}
function declaredValue(name, layer, registry) {
    return layer === 'env-vars' ? undefined : registry[layer]?.[name]?.value;
}
function intentFile(name, value, target, queued) {
    const { queuedAt, queuedBy, note, idPrefix, waiting } = queued;
    const id = (0,plan_intents_for_missing/* intentId */.W)(idPrefix, (0,target_key/* targetKey */.hD)(target), name);
    try {
        return (0,write_intent/* writeIntent */.U)({ operation: 'set', target, name, value, queuedAt, queuedBy, note, id }, new Set(waiting.map(({ fileName }) => fileName)));
    }
    catch (error) {
        if (error instanceof Error && error.name === 'UserError')
            return error.message;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-variables/intents-to-queue.js








const MAX_QUEUED = 100;
const WAITS = 'an intent for it waits in the mailbox';
async function intentsToQueue(step, context) {
    const { ports, startedAt, key, playbook } = context;
    const running = runningRepository(ports.repository);
    if (running === undefined)
        return 'variables are queued for a repository on GitHub: name it, or run in a checkout of one';
    const folder = (0,mailbox_settings/* mailboxOf */.S)(ports.baseline);
    const waiting = waitingIntents(context, folder);
    const queued = {
        policy: (0,mailbox_settings/* intentPolicyOf */.Q)(ports.baseline),
        running,
        waiting,
        queuedAt: new Date(startedAt),
        queuedBy: `sar rescue ${playbook}`,
        note: playbook,
        idPrefix: key,
    };
    if (step.variable !== undefined)
        return inFolder(folder, await namedVariable(step.variable, step.value, queued, context));
    if (step.value !== undefined)
        return 'the step `queue-intent` has a `value` without a `variable`: name the variable in the playbook';
    const { missing, settled, left } = await missingOfFindings(context, running);
    const plan = (0,plan_intents_for_missing/* planIntentsForMissing */.D)({ ...queued, missing: missing.slice(0, MAX_QUEUED) });
    const told = plan.left.map((entry) => ({ what: nameOf(entry), reason: reasonOf(entry.reason) }));
    const cut = missing
        .slice(MAX_QUEUED)
        .map((entry) => ({ what: nameOf(entry), reason: `more than ${MAX_QUEUED} variables are not queued at once` }));
    return inFolder(folder, {
        files: plan.files.map(({ fileName, text, intent }) => ({ what: intentName(intent), fileName, text })),
        settled: [...settled, ...told.filter(({ reason }) => reason === WAITS)],
        left: [...left, ...told.filter(({ reason }) => reason !== WAITS), ...cut],
    });
}
function inFolder(folder, { files, settled, left }) {
    return { folder, files: files.map(({ what, fileName, text }) => ({ what, path: `${folder}/${fileName}`, text })), settled, left };
}
function intentName({ target, name }) {
    if (target.scope === 'org')
        return nameOf({ layer: 'org-vars', name });
    return target.scope === 'repo'
        ? nameOf({ layer: 'repo-vars', name })
        : nameOf({ layer: 'env-vars', environment: target.environment, name });
}
function reasonOf(reason) {
    return reason === 'the registry declares no `value` for it'
        ? 'the registry declares no value for it: write `value` at its entry of variables.registry'
        : reason;
}
function runningRepository(repository) {
    const [owner, repo, more] = repository?.split('/') ?? [];
    return owner === undefined || owner === '' || repo === undefined || repo === '' || more !== undefined ? undefined : { owner, repo };
}
function waitingIntents({ ports, startedAt }, folder) {
    const paths = ports.tree.list().filter((path) => (0,read_mailbox/* isIntentPath */.wT)(path, folder));
    return paths.slice(0, read_mailbox/* MAX_MAILBOX_FILES */.oG).flatMap((path) => {
        const content = ports.tree.read(path, strict_json/* MAX_JSON_BYTES */.E7);
        if (content.kind !== 'text')
            return [];
        const reading = (0,read_intent/* readIntent */.N)(path, content.text, new Date(startedAt));
        return reading.kind === 'intent' ? [reading.intent] : [];
    });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/learn/offer-changes.js
var offer_changes = __webpack_require__(86539);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-variables/offer-intents.js


async function offerIntents(files, { ports, playbook, key, remember }) {
    const { branch, defaultBranch } = ports;
    if (branch === undefined)
        return (0,ports_answer/* unknown */.L)('not-configured', 'intents are offered as a pull request: give a token with "contents: write" and "pull-requests: write"');
    const from = `sar/intents-${key.slice(0, 8)}`;
    await remember({ branch: from });
    const changes = files.map(({ path, text }) => ({ path, after: text }));
    return (0,offer_changes/* offerChanges */.q)({ into: defaultBranch, from, changes, title: offer_intents_titleOf(files), body: bodyOf(files, playbook) }, branch);
}
function offer_intents_titleOf(files) {
    return files.length === 1 ? 'Queue a variable' : `Queue ${files.length} variables`;
}
function bodyOf(files, playbook) {
    const names = files.map(({ what }) => `    ${what.replaceAll(/[\p{C}\u2028\u2029]/gu, ' ')}`);
    return [
        `Playbook ${playbook} queues the values that the registry of the baseline declares. Merging this lets the workflow of the mailbox set:`,
        '',
        ...names,
        '',
        'Closing it without merging sets nothing.',
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-variables/queue-intent.js



const queueIntent = {
    async plan(step, context) {
        const queue = await intentsToQueue(step, context);
        if (typeof queue === 'string')
            return { outcome: 'not-possible', words: queue };
        if (queue.files.length === 0)
            return nothingToQueue(queue);
        const missing = context.ports.branch === undefined ? [NEEDS] : [];
        return {
            outcome: 'would-do',
            words: `${count(queue)} into ${queue.folder} by a pull request`,
            details: [...detailsOf(queue), ...missing],
            changes: queue.files.map(({ path, text }) => ({ path, after: text })),
        };
    },
    async apply(step, context) {
        const queue = await intentsToQueue(step, context);
        if (typeof queue === 'string')
            return { outcome: 'not-possible', words: queue };
        if (queue.files.length === 0)
            return nothingToQueue(queue);
        const offered = await offerIntents(queue.files, context);
        const details = detailsOf(queue);
        if (!offered.known)
            return { ...(await unansweredReport('the intents cannot be offered', offered, context.ports)), details };
        return {
            outcome: 'done',
            words: `${count(queue)} into ${queue.folder}; when the pull request is merged, the workflow of the mailbox sets ${queue.files.length === 1 ? 'it' : 'them'}`,
            details,
            url: offered.value.url,
            changes: queue.files.map(({ path, text }) => ({ path, after: text })),
        };
    },
};
const NEEDS = 'to apply it, give a token with "contents: write" and "pull-requests: write"';
function nothingToQueue(queue) {
    const details = detailsOf(queue);
    const [first, ...more] = queue.left;
    if (first === undefined) {
        const words = queue.settled.length > 0 ? 'each variable is set, or its intent waits in the mailbox' : 'the findings are about no variable';
        return { outcome: queue.settled.length > 0 ? 'unchanged' : 'not-possible', words, details };
    }
    const others = more.length === 0 ? '' : `, and ${more.length} more cannot be queued`;
    return { outcome: 'not-possible', words: `${first.what}: ${first.reason}${others}`, details };
}
function count({ files }) {
    return `${files.length} ${files.length === 1 ? 'intent' : 'intents'}`;
}
function detailsOf({ files, settled, left }) {
    return [
        ...files.map(({ what, path }) => `${what}: ${path}`),
        ...settled.map(({ what, reason }) => `${what}: ${reason}`),
        ...left.map(({ what, reason }) => `left alone: ${what}: ${reason}`),
    ];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/attempt.js
var attempt = __webpack_require__(38276);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-generic/dispatchable.js

const DEFAULT_ID_INPUT = 'sar-id';
function workflowPath(file) {
    return `.github/workflows/${file}`;
}
function declarationLines(step) {
    const input = step['id-input'] ?? DEFAULT_ID_INPUT;
    return [
        `${workflowPath(step.workflow)} on the default branch must take the id, and show it in the title of its runs:`,
        `run-name: Rebuild \${{ inputs.${input} }}`,
        'on:',
        '  workflow_dispatch:',
        '    inputs:',
        `      ${input}: { description: Id of the dispatch, required: false, type: string }`,
    ];
}
async function readDispatchable(step, { ports }) {
    const { dispatcher, history, tree } = ports;
    if (ports.repository === undefined)
        return problem('there is no repository on GitHub');
    if (dispatcher === undefined)
        return problem('there is no token that may dispatch workflows (`actions: write`)');
    if (history === undefined)
        return problem('runs cannot be read without a token (`actions: read`), so the run could not be found again');
    const path = workflowPath(step.workflow);
    const file = tree.read(path);
    if (file.kind === 'absent')
        return problem(`there is no ${path}`);
    if (file.kind !== 'text')
        return problem(`${path} cannot be read`);
    const input = step['id-input'] ?? DEFAULT_ID_INPUT;
    if (!file.text.includes('workflow_dispatch'))
        return problem(`${path} has no trigger \`workflow_dispatch\``, declarationLines(step));
    if (!file.text.includes(input))
        return problem(`${path} has no input \`${input}\``, declarationLines(step));
    const workflows = await (0,attempt/* attempt */.C)(async () => history.workflows());
    const workflow = workflows.known ? workflows.value.find((each) => each.path === path) : undefined;
    if (workflow !== undefined && workflow.state !== 'active')
        return problem(`${path} is switched off (${workflow.state}): gh workflow enable ${step.workflow}`);
    return { kind: 'ready', id: workflow?.id };
}
function problem(words, details) {
    return { kind: 'problem', report: { outcome: 'not-possible', words, ...(details !== undefined && { details }) } };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-generic/find-dispatched.js

const NEWEST_RUNS = 100;
async function findDispatched(workflow, id, { ports }) {
    const { history, defaultBranch } = ports;
    if (history === undefined || workflow === undefined)
        return (0,ports_answer/* unknown */.L)('unsupported', 'GitHub did not list the workflow');
    const runs = await (0,attempt/* attempt */.C)(async () => history.latestRuns(workflow, NEWEST_RUNS, 'workflow_dispatch'));
    if (!runs.known)
        return runs;
    const run = runs.value.findLast((each) => each.branch === defaultBranch && hasId(each, id));
    return (0,ports_answer/* known */.e)(run === undefined ? undefined : foundRun(run));
}
function foundRun({ url, status, conclusion }) {
    return { url, status, isEnded: status === 'completed', conclusion };
}
function hasId({ title }, id) {
    return title.split(/[^A-Za-z0-9-]+/).includes(id);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-generic/dispatch-workflow.js


const SECOND = 1000;
const MINUTE = 60 * SECOND;
const UNSEEN_MINUTES = 5;
const GIVE_UP_MINUTES = 1440;
const POLL_SECONDS = 15;
const SPARE_REQUESTS = 25;
const dispatchWorkflow = {
    plan: async (step, context) => {
        const found = await readDispatchable(step, context);
        if (found.kind === 'problem')
            return found.report;
        return {
            outcome: 'would-do',
            words: isBegun(context) ? `looks for the run of ${step.workflow} with the id ${idOf(context)}` : `dispatches ${step.workflow}`,
        };
    },
    apply: async (step, context) => {
        const found = await readDispatchable(step, context);
        return found.kind === 'problem' ? found.report : dispatched({ step, context, workflow: found.id });
    },
};
function idOf({ key, index }) {
    return `sar-${key}-${index}`;
}
function isBegun({ remembered }) {
    return remembered['id'] !== undefined;
}
async function dispatched(dispatch) {
    const { step, context, workflow } = dispatch;
    const { ports, remembered } = context;
    const id = idOf(context);
    if (isBegun(context)) {
        const at = Date.parse(remembered['at'] ?? '');
        const sinceMs = ports.now().getTime() - (Number.isNaN(at) ? Date.parse(context.startedAt) : at);
        const found = await findDispatched(workflow, id, context);
        if (!found.known) {
            const words = `the run of ${step.workflow} could not be looked for: ${found.detail}`;
            return { outcome: sinceMs >= GIVE_UP_MINUTES * MINUTE ? 'failed' : 'waiting', words };
        }
        if (found.value !== undefined)
            return followed(dispatch, id, found.value);
        const isSent = remembered['sent'] !== undefined;
        if (isSent && sinceMs >= GIVE_UP_MINUTES * MINUTE)
            return unseen(step, id);
        if (isSent || sinceMs < UNSEEN_MINUTES * MINUTE)
            return followed(dispatch, id, undefined);
    }
    await context.remember({ id, at: ports.now().toISOString() });
    const sent = await ports.dispatcher?.dispatch({ kind: 'workflow', file: step.workflow, ref: ports.defaultBranch }, { ...step.inputs, [step['id-input'] ?? DEFAULT_ID_INPUT]: id });
    if (sent?.known !== true)
        return unsent(step, sent);
    await context.remember({ sent: ports.now().toISOString() });
    return followed(dispatch, id, undefined);
}
function unsent(step, answer) {
    const words = `${step.workflow} could not be dispatched`;
    if (answer === undefined || answer.known)
        return { outcome: 'failed', words };
    if (answer.reason === 'unreachable' || answer.reason === 'rate-limited')
        return { outcome: 'waiting', words: `${words}: ${answer.detail}; a later run looks for it` };
    const isInput = answer.reason === 'not-configured';
    return { outcome: 'failed', words: `${words}: ${answer.detail}`, ...(isInput && { details: declarationLines(step) }) };
}
async function followed({ step, context, workflow }, id, first) {
    const { ports } = context;
    let run = first;
    const tries = Math.ceil(((step['wait-minutes'] ?? 0) * 60) / POLL_SECONDS);
    for (let tried = 0; run?.isEnded !== true && tried < tries; tried++) {
        if ((ports.history?.requestsLeft ?? 0) < SPARE_REQUESTS)
            break;
        await ports.wait(POLL_SECONDS * SECOND);
        const found = await findDispatched(workflow, id, context);
        if (found.known && found.value !== undefined)
            run = found.value;
    }
    if (run === undefined)
        return { outcome: 'waiting', words: `the run of ${step.workflow} with the id ${id} is not seen yet` };
    const { url } = run;
    if (!run.isEnded)
        return { outcome: 'waiting', words: `the run of ${step.workflow} goes on (${run.status})`, url };
    if (run.conclusion === 'success')
        return { outcome: 'done', words: `the run of ${step.workflow} ended with success`, url };
    return { outcome: 'failed', words: `the run of ${step.workflow} ended with ${run.conclusion ?? 'no conclusion'}`, url };
}
function unseen(step, id) {
    return {
        outcome: 'failed',
        words: `no run of ${workflowPath(step.workflow)} with the id ${id} in its title was seen in ${GIVE_UP_MINUTES / 60} hours after the dispatch`,
        details: declarationLines(step),
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/issues/own-issue.js
var own_issue = __webpack_require__(39097);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/issues/why-lost.js
var why_lost = __webpack_require__(39032);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/issues/hidden-marker.js
var hidden_marker = __webpack_require__(91586);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/blockers/fenced-text.js
var fenced_text = __webpack_require__(26561);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-generic/open-issue.js


const TASK_LABEL = 'sar:task';
const SCHEMA = 'sar.task/1';
const MOST_FINDINGS = 40;
const openIssue = {
    plan: async ({ title }, { ports }) => ports.board === undefined ? { outcome: 'not-possible', words: NO_BOARD } : { outcome: 'would-do', words: `opens the issue “${title}”` },
    apply: async (step, context) => {
        const { board, author } = context.ports;
        if (board === undefined)
            return { outcome: 'not-possible', words: NO_BOARD };
        const listed = await (0,attempt/* attempt */.C)(async () => board.withLabel(TASK_LABEL, 'all'));
        if (!listed.known)
            return { outcome: 'failed', words: `the issues could not be listed: ${listed.detail}` };
        const found = listed.value.find((issue) => (0,own_issue/* isOwnIssue */.S)(issue, author) && isFor(issue, context));
        if (found !== undefined)
            return { outcome: 'unchanged', words: `issue #${found.number} is there`, url: found.url };
        const created = await (0,attempt/* attempt */.C)(async () => board.create({ title: step.title, body: open_issue_bodyOf(step, context), labels: labelsOf(step, context) }));
        if (!created.known)
            return { outcome: 'failed', words: `the issue could not be opened: ${created.detail}` };
        const lost = (0,why_lost/* whyLost */.p)(created.value, [TASK_LABEL], author);
        if (lost !== undefined) {
            const words = `issue #${created.value.number} was opened, and no later run would know it: ${lost}`;
            return { outcome: 'not-possible', words, url: created.value.url };
        }
        return { outcome: 'done', words: `opened issue #${created.value.number}`, url: created.value.url };
    },
};
const NO_BOARD = 'there is no repository on GitHub, or no token for its issues (`issues: write`)';
function isFor({ state, body }, { playbook, subject, index, key }) {
    const marker = (0,hidden_marker/* readHiddenMarker */.$6)(TASK_LABEL, body);
    if (marker.kind !== 'object' || marker.value['schema'] !== SCHEMA || marker.value['step'] !== index)
        return false;
    if (marker.value['key'] === key)
        return true;
    return state === 'open' && marker.value['playbook'] === playbook && marker.value['subject'] === subject.id;
}
function labelsOf({ labels = [] }, { ports }) {
    return [...new Set(['sar', TASK_LABEL, ...ports.baseline.issues.labels, ...labels])];
}
function open_issue_bodyOf({ steps = [] }, { playbook, subject, index, key, ports }) {
    const { owner } = ports.baseline;
    return [
        (0,hidden_marker/* hiddenMarker */.z0)(TASK_LABEL, { schema: SCHEMA, playbook, subject: subject.id, step: index, key }),
        `${owner === undefined ? '' : `${owner} `}Playbook ${playbook} asks for this.`,
        '',
        ...(steps.length === 0 ? [] : [...steps.map((step) => `- [ ] ${step}`), '']),
        ...(subject.findings.length === 0
            ? []
            : [
                'The findings:',
                '',
                (0,fenced_text/* fencedText */.fV)(subject.findings.map(({ sensor, rule, artefact, message }) => `${sensor}/${rule} ${artefact.path}: ${message}`), MOST_FINDINGS),
                '',
            ]),
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/allow-commands.js
var allow_commands = __webpack_require__(7905);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-generic/run-command.js


const TIME_LIMIT_SECONDS = 600;
const MAX_OUTPUT_BYTES = 64 * 1024;
const MOST_LINES = 20;
const LONGEST_LINE = 300;
const runCommand = {
    plan: async ({ run }, { ports }) => {
        if (ports.openWorkTree === undefined)
            return { outcome: 'not-possible', words: `this run allows none: ${allow_commands/* ALLOW_COMMANDS */.b}` };
        return { outcome: 'would-do', words: `runs ${run.join(' ')}` };
    },
    apply: async ({ run, 'time-limit': seconds = TIME_LIMIT_SECONDS }, context) => {
        const tree = await context.workTree();
        if ('missing' in tree)
            return { outcome: 'not-possible', words: tree.missing };
        const before = tree.changes();
        if (!before.known)
            return { outcome: 'failed', words: before.detail };
        const signal = AbortSignal.timeout(seconds * 1000);
        const answer = await (0,attempt/* attempt */.C)(async () => tree.commands.run(run, { maxBytes: MAX_OUTPUT_BYTES, signal, keep: 'end' }));
        return reportOf(run, answer, tree, before.value);
    },
};
function reportOf(run, answer, tree, before) {
    const what = run.join(' ');
    if (!answer.known)
        return { outcome: 'failed', words: `${what} could not be run: ${answer.detail}` };
    const { exitCode, stdout, stderr } = answer.value;
    const details = [...lastLines(stdout), ...lastLines(stderr)].slice(-MOST_LINES);
    if (exitCode !== 0)
        return { outcome: 'failed', words: `${what} ended with ${exitCode}`, details };
    const after = tree.changes();
    if (!after.known)
        return { outcome: 'failed', words: `what ${what} changed is not known: ${after.detail}`, details };
    const known = new Map(before.map((change) => [change.path, change.after]));
    const changes = after.value.filter(({ path, after: text }) => !known.has(path) || known.get(path) !== text);
    const files = changes.length === 0 ? 'changed no file' : `changed ${changes.length} ${changes.length === 1 ? 'file' : 'files'}`;
    return { outcome: 'done', words: `${what} ended with 0 and ${files}`, details, ...(changes.length > 0 && { changes }) };
}
function lastLines(text) {
    return text
        .trimEnd()
        .split('\n')
        .slice(-MOST_LINES)
        .filter((line) => line.trim() !== '')
        .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/catalog/fixer-catalog.js + 1 modules
var fixer_catalog = __webpack_require__(97551);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/choose-fixers.js
var choose_fixers = __webpack_require__(26485);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/next-state.js + 1 modules
var next_state = __webpack_require__(74664);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/heal-walk.js

function healStart(findings) {
    const rules = findings.filter(({ sensor }) => sensor === 'ci-health').map(({ rule }) => rule);
    if (rules.length === 0)
        return undefined;
    return rules.includes('failure-rate-critical') ? 'Critical' : 'Degraded';
}
function healWalk(start, events) {
    const states = [start];
    for (const event of events) {
        const next = (0,next_state/* nextState */.V)(states.at(-1) ?? start, event);
        if (next !== undefined)
            states.push(next);
    }
    return states.join(' → ');
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var paths_glob = __webpack_require__(14727);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/is-foreign.js
var is_foreign = __webpack_require__(95095);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/own/is-generated.js
const LINES = 10;
const LENGTH = 4000;
const NOTE = [/(?:\b|auto-?)generated\b/i, /\b(?:do not|don't|never)\b/i, /\b(?:edit|modify|change)\b/i];
function isGenerated(text) {
    let rest = text.slice(0, LENGTH).split('\n', LINES).join(' ');
    if (/@generated\b/.test(rest))
        return true;
    return NOTE.every((words) => {
        const at = rest.search(words);
        rest = rest.slice(Math.max(0, at));
        return at !== -1;
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/own/own-fixers.js
const OWN = {
    'yaml-indentation': async (input) => (await __webpack_require__.e(/* import() */ 1984).then(__webpack_require__.bind(__webpack_require__, 61984))).fixYamlIndentation(input),
    'action-versions': async (input) => (await __webpack_require__.e(/* import() */ 1697).then(__webpack_require__.bind(__webpack_require__, 51697))).fixActionVersions(input),
    'cache-wiring': async (input) => (await __webpack_require__.e(/* import() */ 9720).then(__webpack_require__.bind(__webpack_require__, 49720))).fixCacheWiring(input),
    'workflow-permissions': async (input) => (await __webpack_require__.e(/* import() */ 3781).then(__webpack_require__.bind(__webpack_require__, 43781))).fixWorkflowPermissions(input),
    'markdown-links': async (input) => (await Promise.all(/* import() */[__webpack_require__.e(2457), __webpack_require__.e(2664), __webpack_require__.e(9702), __webpack_require__.e(5988), __webpack_require__.e(7640)]).then(__webpack_require__.bind(__webpack_require__, 47640))).fixMarkdownLinks(input),
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/run-fixer-commands.js


const MAX_OUTPUT = 16_384;
const TIME_LIMIT_MS = 600_000;
const MAX_FOLDERS = 20;
const MAX_SHOWN = 300;
async function runFixerCommands({ commands = [], tool }, { commands: runner, tree }) {
    const details = [];
    let problem;
    for (const command of commands) {
        if (!applies(command, tree))
            continue;
        for (const directory of foldersFor(command, tree)) {
            const answer = await runner.run(command.run, {
                maxBytes: MAX_OUTPUT,
                signal: AbortSignal.timeout(TIME_LIMIT_MS),
                keep: 'end',
                ...(directory !== '' && { directory }),
            });
            if (!answer.known && answer.reason === 'not-configured')
                return {
                    outcome: 'missing',
                    words: `${tool?.name ?? command.run[0] ?? 'its program'} is not installed here; install it before (${tool?.install ?? ''})`,
                };
            const where = `${command.run.join(' ')}${directory === '' ? '' : ` in ${directory}`}`;
            if (!answer.known)
                return { outcome: 'failed', words: `${where}: ${answer.detail}` };
            const { exitCode, stderr, stdout } = answer.value;
            const ended = `${where} ended with ${exitCode}: ${telling(stderr) || telling(stdout)}`;
            if (exitCode !== 0 && exitCode !== command.partial)
                return { outcome: 'failed', words: ended };
            if (exitCode !== 0)
                problem ??= ended;
            details.push(exitCode === 0 ? where : ended);
        }
    }
    return { outcome: 'done', details, ...(problem !== undefined && { problem }) };
}
function applies({ when, unless }, tree) {
    const holds = (id) => (fixer_catalog/* FIXER_CONDITIONS */._t[id]?.any ?? []).some((one) => says(one, tree));
    return (when === undefined || holds(when)) && (unless === undefined || !holds(unless));
}
function says({ path, contains }, tree) {
    if (!tree.has(path))
        return false;
    const content = contains === undefined ? undefined : tree.read(path);
    return contains === undefined || (content?.kind === 'text' && content.text.includes(contains));
}
function foldersFor({ beside, topmost }, tree) {
    if (beside === undefined)
        return [''];
    const [first = '', ...others] = beside;
    const folders = tree
        .list()
        .filter((path) => path === first || path.endsWith(`/${first}`))
        .map((path) => path.slice(0, Math.max(0, path.length - first.length - 1)))
        .filter((folder) => !(0,is_foreign/* isForeign */.j)(folder))
        .filter((folder) => others.every((name) => tree.has(folder === '' ? name : `${folder}/${name}`)))
        .toSorted((a, b) => a.split('/').length - b.split('/').length);
    const chosen = topmost === true ? folders.filter((folder) => !folders.some((other) => isAbove(other, folder))) : folders;
    return chosen.slice(0, MAX_FOLDERS);
}
function isAbove(above, folder) {
    return above !== folder && (above === '' || folder.startsWith(`${above}/`));
}
function telling(text) {
    const lines = text.trim().split('\n');
    const error = lines.findLast((line) => /error|fail|cannot|invalid/i.test(line) && !/^(?:\[\w+\])?\s{2,}|^\s*at\s|\bat async\b/.test(line));
    return (error ?? lines.at(-1) ?? '').slice(0, MAX_SHOWN);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/restore-changes.js

function restoreChanges(work, changes) {
    const clean = work.reset();
    if (!clean.known)
        return clean;
    for (const { path, after } of changes) {
        const done = after === undefined ? (work.erase?.(path) ?? (0,ports_answer/* unknown */.L)('unsupported', `${path} cannot be removed again`)) : work.write(path, after);
        if (!done.known)
            return done;
    }
    return (0,ports_answer/* known */.e)('restored');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/run-fixer.js






const MAX_LEFT = 10;
async function runFixer(fixer, input) {
    const { work } = input;
    const before = work.changes();
    if (!before.known)
        return { fixer, outcome: 'failed', words: before.detail, changes: [], details: [] };
    const ran = await actOf(fixer, input);
    if (ran.outcome !== 'done') {
        undo(work, before.value);
        return { fixer, outcome: ran.outcome, words: ran.words, changes: [], details: [] };
    }
    const after = work.changes();
    if (!after.known) {
        undo(work, before.value);
        return { fixer, outcome: 'refused', words: after.detail, changes: [], details: [] };
    }
    const all = between(before.value, after.value);
    const strange = whatItMayNot(fixer, all);
    const changes = all.filter(({ path }) => !strange.some((one) => one.path === path));
    if (strange.length > 0) {
        const paths = new Set(strange.map(({ path }) => path));
        undo(work, [...after.value.filter(({ path }) => !paths.has(path)), ...before.value.filter(({ path }) => paths.has(path))]);
    }
    const isChanged = new Set(changes.map(({ path }) => path));
    const mended = (ran.mended ?? []).filter(({ paths }) => paths.length > 0 && paths.every((path) => isChanged.has(path)));
    const details = [...mended.map(({ text }) => text), ...ran.details, ...strange.slice(0, MAX_LEFT).map(({ why }) => why)];
    if (changes.length > 0)
        return { fixer, outcome: 'changed', words: countWords(changes.length), changes, details };
    if (ran.problem !== undefined)
        return { fixer, outcome: 'failed', words: ran.problem, changes, details: [] };
    const [first] = strange;
    return {
        fixer,
        outcome: first === undefined ? 'unchanged' : 'refused',
        words: first?.why ?? 'there was nothing to change',
        changes,
        details: ran.details,
    };
}
async function actOf(fixer, input) {
    if (fixer.own === undefined)
        return runFixerCommands(fixer, input.work);
    const own = OWN[fixer.own];
    const plan = await (0,attempt/* attempt */.C)(async () => ({ known: true, value: await own(input) }));
    if (!plan.known)
        return { outcome: 'failed', words: plan.detail };
    const { files } = plan.value;
    const [generated, written] = [files.filter(({ before }) => isGenerated(before)), files.filter(({ before }) => !isGenerated(before))];
    for (const { path, before, after } of written) {
        const now = input.work.tree.read(path);
        if (now.kind !== 'text' || now.text !== before)
            return { outcome: 'failed', words: `${path} is not what it was when it was read` };
        const done = input.work.write(path, after);
        if (!done.known)
            return { outcome: 'failed', words: done.detail };
    }
    const left = [...generated.map(({ path }) => `${path}: a program writes it, so its source is to be changed`), ...plan.value.left];
    const notShown = left.length > MAX_LEFT ? [`and ${left.length - MAX_LEFT} more that were left`] : [];
    return { outcome: 'done', details: [...left.slice(0, MAX_LEFT).map((each) => `left: ${each}`), ...notShown], mended: plan.value.mended };
}
function between(before, after) {
    const earlier = new Map(before.map((change) => [change.path, change]));
    const changes = [];
    for (const change of after) {
        const known = earlier.get(change.path);
        earlier.delete(change.path);
        if (known !== undefined && known.after === change.after)
            continue;
        const start = known === undefined ? change.before : known.after;
        changes.push(changeOf(change.path, start, change.after));
    }
    for (const { path, before: start, after: end } of earlier.values())
        changes.push(changeOf(path, end, start));
    return changes;
}
function changeOf(path, before, after) {
    return { path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}
function whatItMayNot({ files, workflows }, changes) {
    const globs = files.map((glob) => (0,paths_glob/* compileGlob */.SO)(glob));
    return changes.flatMap(({ path }) => {
        if (!globs.some((glob) => glob.matches(path)))
            return [{ path, why: `it changed ${path}, which is not its matter; that was undone` }];
        if ((0,is_foreign/* isForeign */.j)(path))
            return [{ path, why: `it changed ${path}, which is code of others or data of tests; that was undone` }];
        if (workflows === true || !path.startsWith('.github/workflows/'))
            return [];
        return [{ path, why: `it changed ${path}, and may not change workflows; that was undone` }];
    });
}
function undo(work, changes) {
    const now = work.changes();
    if (now.known && between(changes, now.value).length === 0)
        return;
    const restored = restoreChanges(work, changes);
    if (!restored.known)
        throw new Error(`the work tree cannot be put back: ${restored.detail}`);
}
function countWords(count) {
    return `it changed ${count === 1 ? 'one file' : `${count} files`}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/steps/apply-fixers.js




const MAX_DETAILS = 20;
const applyFixers = {
    plan: async (step, context) => report(step, context, 'would-do'),
    apply: async (step, context) => report(step, context, 'done'),
};
async function report(step, context, done) {
    const chosen = await chosenFixers(step, context);
    if ('missing' in chosen)
        return { outcome: 'not-possible', words: chosen.missing, ...walk(context, ['classify', 'pattern-unknown', 'escalated']) };
    const work = await context.workTree();
    if ('missing' in work)
        return { outcome: 'not-possible', words: work.missing };
    const runs = [];
    for (const { fixer } of chosen.fixers)
        runs.push(await runFixer(fixer, { work, ports: context.ports }));
    const details = runs.flatMap((run, at) => linesOf(run, chosen.fixers[at]?.why ?? ''));
    const changed = runs.filter(({ outcome }) => outcome === 'changed');
    if (changed.length === 0) {
        const { details: states = [] } = walk(context, ['classify', 'pattern-known', 'fix-unavailable', 'escalated']);
        return { outcome: 'not-possible', words: whyNothing(runs), details: [...details, ...states] };
    }
    const changes = work.changes();
    if (!changes.known)
        return { outcome: 'failed', words: changes.detail, details };
    const { details: states = [] } = walk(context, ['classify', 'pattern-known', 'patch-begun']);
    const names = changed.map(({ fixer }) => fixer.id).join(', ');
    const count = changes.value.length === 1 ? 'one file' : `${changes.value.length} files`;
    return { outcome: done, words: `${names}: ${count} changed`, details: [...details, ...states], changes: changes.value };
}
async function chosenFixers({ fixers }, { subject, ports }) {
    if (fixers !== undefined) {
        const named = (0,fixer_catalog/* namedFixers */.$_)(fixers);
        if (named.unknown.length > 0)
            return { missing: `there is no fixer ${named.unknown.join(', ')}; docs/guides/playbooks.md lists them` };
        return { fixers: named.fixers.map((fixer) => ({ fixer, why: 'named by the playbook' })) };
    }
    const { failingPatterns } = await Promise.all(/* import() */[__webpack_require__.e(1369), __webpack_require__.e(7010)]).then(__webpack_require__.bind(__webpack_require__, 67010));
    const failing = await failingPatterns(subject.findings, ports);
    const patterns = 'missing' in failing ? [] : failing.patterns;
    const chosen = (0,choose_fixers/* chooseFixers */.J)(subject.findings, patterns);
    if (chosen.length > 0)
        return { fixers: chosen };
    if ('missing' in failing)
        return { missing: `why CI fails is not known: ${failing.missing}` };
    return { missing: patterns.length === 0 ? 'no fixer mends what was found' : `no fixer mends ${patterns.slice(0, 5).join(', ')}` };
}
function whyNothing(runs) {
    const missing = runs.filter(({ outcome }) => outcome === 'missing' || outcome === 'failed' || outcome === 'refused');
    const [first] = missing;
    if (first === undefined)
        return 'the fixers found nothing to change';
    return `no fixer could change anything: ${missing.map(({ fixer, words }) => `${fixer.id}: ${words}`).join('; ')}`;
}
function linesOf({ fixer, words, details, changes }, why) {
    const paths = changes.map(({ path }) => path);
    const shown = [...(paths.length > 0 ? [`changed: ${paths.slice(0, MAX_DETAILS).join(', ')}`] : []), ...details.slice(0, MAX_DETAILS)];
    return [`${fixer.id} (${why}): ${words}`, ...shown.map((line) => `  ${line}`)];
}
function walk({ subject, ports }, events) {
    const start = healStart(subject.findings) ?? (ports.targetRunId === undefined ? undefined : 'Degraded');
    return start === undefined ? {} : { details: [`state: ${healWalk(start, events)}`] };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/steps/offered-parts.js
const WORKFLOWS = '.github/workflows/';
function offeredParts(changes, mayPushWorkflows, work) {
    const executables = changes.filter(({ path, after }) => after !== undefined && work.isExecutable?.(path) === true);
    const rest = changes.filter((change) => !executables.includes(change));
    const workflows = mayPushWorkflows ? [] : rest.filter(({ path }) => path.startsWith(WORKFLOWS));
    return { offered: rest.filter((change) => !workflows.includes(change)), workflows, executables };
}
function isWorkflowChange({ path }) {
    return path.startsWith(WORKFLOWS);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/steps/pull-request-body.js

const MAX_BODY = 60_000;
const MAX_FILES = 100;
const MAX_LINES = 100;
const MAX_LINE = 250;
const MAX_PROOFS = 5;
const FINDING_ID = /^[0-9a-f]{8,64}$/;
function pullRequestBody(facts) {
    const { playbook, key, subject, run, before, changes, leftOut, gate } = facts;
    const ids = subject.findings.map(({ id }) => id).filter((id) => FINDING_ID.test(id));
    const proofs = ids.slice(0, MAX_PROOFS).map((id) => `sar gate --proves ${id}`);
    const parts = [
        (0,hidden_marker/* hiddenMarker */.z0)('sar-rescue', { playbook, key, subject: subject.id.slice(0, 200) }),
        `SAR made this change with the playbook ${playbook}. It is mechanical: review it as you would any other.`,
        gate === 'pass' ? 'The validation gate passed on these files.' : 'The validation gate was not asked; the playbook says so.',
        '### What was done',
        block(before.flatMap(({ step, words, details = [] }) => [`${step}: ${words}`, ...details])),
        `### Files (${changes.length})`,
        block(changes.map(({ path, before: old, after }) => `${old === undefined ? 'new     ' : after === undefined ? 'removed ' : 'changed '}${path}`), MAX_FILES),
        ...(leftOut.length === 0
            ? []
            : [
                '### Not in it',
                'Files below `.github/workflows` take a token that may write workflows (`push-token`):',
                block(leftOut, MAX_FILES),
            ]),
        ...(proofs.length === 0 ? [] : ['### To see that it mends what was found', block(proofs)]),
        ...(/^https:\/\/[^\s<>()[\]"'`\\]{1,500}$/.test(run) ? [`Made by [this run](${run}).`] : []),
    ];
    return bounded(parts.join('\n\n'));
}
function block(lines, most = MAX_LINES) {
    const plain = lines
        .map((line) => line
        .replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ')
        .trimEnd()
        .slice(0, MAX_LINE))
        .filter((line) => line !== '');
    const shown = plain.slice(0, most);
    if (plain.length > most)
        shown.push(`and ${plain.length - most} more`);
    const longest = Math.max(2, ...shown.map((line) => Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length))));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${shown.join('\n')}\n${fence}`;
}
function bounded(text) {
    if (text.length <= MAX_BODY)
        return text;
    const cut = text.lastIndexOf('\n\n', MAX_BODY);
    return `${text.slice(0, Math.max(0, cut))}\n\nShortened: the rest is in the summary of the run.`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/steps/gate-of-changes.js


const gate_of_changes_MAX_LINES = 20;
async function gateOf(ports, root) {
    if (ports.gate === undefined)
        return { outcome: 'not-possible', words: `the validation gate cannot be asked here: ${allow_commands/* ALLOW_COMMANDS */.b}`, details: [] };
    const answer = await (0,attempt/* attempt */.C)(async () => ({ known: true, value: await ports.gate?.(root) }));
    if (!answer.known || answer.value === undefined)
        return {
            outcome: 'failed',
            words: `the validation gate could not judge the changed files: ${answer.known ? '' : answer.detail}`,
            details: [],
        };
    const { outcome, failed, lines } = answer.value;
    if (outcome === 'pass')
        return { outcome: 'pass' };
    const shown = lines.filter(({ id }) => failed.includes(id)).map((line) => lineOf(line));
    return {
        outcome: 'failed',
        words: `the validation gate fails on the changed files: ${failed.slice(0, gate_of_changes_MAX_LINES).join(', ')}`,
        details: shown.slice(0, gate_of_changes_MAX_LINES),
    };
}
function lineOf({ title, outcome, detail, remedy }) {
    return `${title}: ${outcome}, ${detail}${remedy === undefined ? '' : `. ${remedy}`}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/steps/open-pull-request.js






const open_pull_request_MAX_FILES = 1000;
const MAX_LENGTH = 10 * 1_048_576;
const openPullRequest = {
    plan: async (step, context) => {
        const start = startOf(context);
        if ('missing' in start)
            return { outcome: 'not-possible', words: start.missing };
        const changes = context.before.flatMap((report) => report.changes ?? []);
        const workflows = context.ports.pushBranch === undefined && changes.some(isWorkflowChange);
        return {
            outcome: 'would-do',
            words: `opens a pull request from ${start.branch} into ${context.ports.defaultBranch}${step.gate === false ? '' : ', after the validation gate has passed'}`,
            ...(workflows && { details: [NEEDS_PUSH_TOKEN] }),
        };
    },
    apply: async (step, context) => {
        const start = startOf(context);
        if ('missing' in start)
            return { outcome: 'not-possible', words: start.missing };
        const found = await start.reader.findPullRequest?.({ from: start.branch, into: context.ports.defaultBranch });
        if (found?.known === false)
            return unanswered(found);
        if (found?.value !== undefined)
            return stateOf(found.value);
        const work = await context.workTree();
        return 'missing' in work ? { outcome: 'not-possible', words: work.missing } : offer(step, context, start, work);
    },
};
const NEEDS_PUSH_TOKEN = 'files below .github/workflows take a token of an app with the permission Workflows: write (push-token); without it they are left out';
function startOf({ ports, playbook, key }) {
    const reader = ports.branch ?? ports.pushBranch;
    if (reader === undefined)
        return { missing: 'a pull request takes a token with the permissions contents: write and pull-requests: write' };
    if (ports.commit === undefined)
        return { missing: `the commit of the branch ${ports.defaultBranch} is not known` };
    const branch = `sar/${playbook}-${key.slice(0, 8)}`;
    if (branch === ports.defaultBranch)
        return { missing: `${branch} is the default branch, which is never pushed to` };
    return { branch, commit: ports.commit, reader };
}
function stateOf({ url, state }) {
    if (state === 'merged')
        return { outcome: 'done', words: 'the pull request was merged', url };
    if (state === 'open')
        return { outcome: 'waiting', words: 'the pull request waits for review', url };
    return { outcome: 'failed', words: 'the pull request was closed without being merged', url };
}
async function offer(step, context, { branch, commit, reader }, work) {
    const { ports, subject, playbook, key, before } = context;
    const changes = work.changes();
    if (!changes.known)
        return { outcome: 'failed', words: `what was changed cannot be offered: ${changes.detail}` };
    if (changes.value.length === 0)
        return { outcome: 'unchanged', words: 'no file differs, so there is nothing to offer' };
    const { offered, workflows, executables } = offeredParts(changes.value, ports.pushBranch !== undefined, work);
    const left = [...workflows, ...executables];
    const patch = left.length > 0 && { changes: left };
    const notes = [
        ...(workflows.length === 0 ? [] : [`left out: ${pathsOf(workflows)}: ${NEEDS_PUSH_TOKEN}`]),
        ...(executables.length === 0
            ? []
            : [`left out: ${pathsOf(executables)}: a commit through the API would take the permission to execute away`]),
    ];
    if (offered.length === 0)
        return { outcome: 'not-possible', words: 'nothing of what was changed can be offered', details: notes, ...patch };
    const problem = tooMuch(offered);
    if (problem !== undefined)
        return { outcome: 'not-possible', words: problem, details: notes, ...patch };
    if (left.length > 0) {
        const restored = restoreChanges(work, offered);
        if (!restored.known)
            return { outcome: 'failed', words: restored.detail, details: notes };
    }
    const verdict = step.gate === false ? undefined : await gateOf(ports, work.root);
    if (verdict !== undefined && verdict.outcome !== 'pass') {
        const events = ['patch-made', 'gate-failed', 'escalated'];
        return {
            outcome: verdict.outcome,
            words: verdict.words,
            details: [...verdict.details, ...notes, ...open_pull_request_walk(context, events)],
            changes: offered,
        };
    }
    await context.remember({ branch, commit });
    const body = pullRequestBody({
        playbook,
        key,
        subject,
        run: ports.run,
        before,
        changes: offered,
        leftOut: workflows.map(({ path }) => path),
        gate: verdict?.outcome,
    });
    const writer = offered.some(isWorkflowChange) ? (ports.pushBranch ?? reader) : reader;
    const answer = await (0,offer_changes/* offerChanges */.q)({ into: ports.defaultBranch, from: branch, at: commit, changes: offered, title: step.title, body }, writer);
    if (!answer.known)
        return (await ports.guard.check()).isAllowed ? unanswered(answer) : { outcome: 'not-now', words: answer.detail };
    const details = [...notes, ...open_pull_request_walk(context, verdict === undefined ? ['patch-made'] : ['patch-made', 'gate-passed'])];
    return {
        outcome: 'waiting',
        words: `a pull request with ${offered.length === 1 ? 'one file' : `${offered.length} files`} waits for review`,
        url: answer.value.url,
        ...(details.length > 0 && { details }),
        ...patch,
    };
}
function tooMuch(changes) {
    if (changes.length > open_pull_request_MAX_FILES)
        return `${changes.length} files were changed; ${open_pull_request_MAX_FILES} are the most of one pull request: name fewer fixers`;
    const length = changes.reduce((sum, { after = '' }) => sum + after.length, 0);
    return length > MAX_LENGTH ? `the changed files are too large for one pull request: name fewer fixers` : undefined;
}
function unanswered({ reason, detail }) {
    if (reason === 'forbidden' || reason === 'no-token')
        return { outcome: 'not-possible', words: detail };
    return { outcome: reason === 'unreachable' || reason === 'rate-limited' ? 'not-now' : 'failed', words: detail };
}
function pathsOf(changes) {
    const paths = changes.map(({ path }) => path);
    return `${paths.slice(0, 20).join(', ')}${paths.length > 20 ? ` and ${paths.length - 20} more` : ''}`;
}
function open_pull_request_walk({ subject }, events) {
    return healStart(subject.findings) === undefined ? [] : [`state: ${healWalk('Patching', events)}`];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/engine/findings-left.js
var findings_left = __webpack_require__(88838);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-generic/search-verdict.js


const MOST_DETAILS = 20;
async function searchVerdict({ ports, subject }, sensors, others) {
    const sought = subject.findings
        .filter(({ sensor }) => sensors.includes(sensor))
        .map(({ id, sensor, artefact: { path } }) => ({ id, sensor, path }));
    const asked = [...new Set([...sensors, ...others])];
    const sensed = await (0,attempt/* attempt */.C)(async () => (0,ports_answer/* known */.e)(await ports.sense(asked)));
    if (!sensed.known)
        return { isClear: false, words: `the search failed: ${sensed.detail}`, details: [] };
    const left = (0,findings_left/* findingsLeft */.i)(sought, sensed.value);
    if (left.kind === 'unknown')
        return { isClear: false, words: left.words, details: [] };
    const strays = sensed.value.filter(({ sensor }) => others.includes(sensor) && !sensors.includes(sensor));
    const unknown = strays.find(({ outcome }) => outcome === 'unknown');
    const missing = others.find((id) => !sensed.value.some(({ sensor }) => sensor === id));
    if (unknown !== undefined || missing !== undefined)
        return { isClear: false, words: `${unknown?.sensor ?? missing ?? ''} could not tell`, details: [] };
    const signals = [
        ...(left.kind === 'there' ? left.signals : []),
        ...strays.flatMap((reading) => (reading.outcome === 'signals' ? reading.signals : [])),
    ];
    if (signals.length === 0)
        return { isClear: true, words: `${asked.join(', ')} ${asked.length === 1 ? 'finds' : 'find'} nothing of it any more`, details: [] };
    return {
        isClear: false,
        words: `${signals.length} ${signals.length === 1 ? 'finding is' : 'findings are'} there still`,
        details: signals.slice(0, MOST_DETAILS).map(({ sensor, rule, artefact, message }) => `${sensor}/${rule} ${artefact.path}: ${message}`),
    };
}
async function untilDeadline(context, withinMinutes) {
    const since = context.remembered['since'] ?? context.ports.now().toISOString();
    const begun = Date.parse(since);
    const end = (Number.isNaN(begun) ? Date.parse(context.startedAt) : begun) + withinMinutes * 60_000;
    const until = new Date(end).toISOString();
    if (context.ports.now().getTime() >= end)
        return { outcome: 'failed', until };
    if (context.remembered['since'] === undefined)
        await context.remember({ since });
    return { outcome: 'waiting', until };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-generic/wait-for.js


const WITHIN_MINUTES = 1440;
const wait_for_MINUTE = 60_000;
const LONGEST_PAUSE = 8;
const waitFor = {
    plan: async (step, context) => {
        const missing = whatIsMissing(step, context);
        if (missing !== undefined)
            return { outcome: 'not-possible', words: missing };
        return { outcome: 'would-do', words: `waits for ${awaited(step)}, ${step.minutes} minutes in this run` };
    },
    apply: async (step, context) => {
        const missing = whatIsMissing(step, context);
        if (missing !== undefined)
            return { outcome: 'not-possible', words: missing };
        let { isThere, words } = await look(step, context);
        for (let waited = 0; !isThere && waited < step.minutes;) {
            const pause = Math.min(Math.max(waited, 1), LONGEST_PAUSE, step.minutes - waited);
            await context.ports.wait(pause * wait_for_MINUTE);
            waited += pause;
            ({ isThere, words } = await look(step, context));
        }
        if (isThere)
            return { outcome: 'done', words };
        const { outcome, until } = await untilDeadline(context, step['within-minutes'] ?? WITHIN_MINUTES);
        return {
            outcome,
            words: outcome === 'waiting' ? `${words}; a later run looks again, until ${until}` : `${words}, and the time for it was over at ${until}`,
        };
    },
};
function awaited({ sensor, variable }) {
    return sensor === undefined ? `the variable ${variable ?? ''}` : `${sensor} to be clear`;
}
function whatIsMissing({ variable }, { ports }) {
    if (variable === undefined)
        return undefined;
    if (ports.repository === undefined)
        return `the variable ${variable} is of no repository: there is none on GitHub`;
    if (ports.variables === undefined && ports.live === undefined)
        return `the variable ${variable} cannot be looked up: give a token that may read variables (\`variables-token\`)`;
    return undefined;
}
async function look({ sensor, variable }, context) {
    if (sensor !== undefined) {
        const isOwn = context.subject.findings.some((finding) => finding.sensor === sensor);
        const { isClear, words } = await searchVerdict(context, isOwn ? [sensor] : [], isOwn ? [] : [sensor]);
        return { isThere: isClear, words };
    }
    const name = variable ?? '';
    const answer = await hasVariable(name, context);
    if (!answer.known)
        return { isThere: false, words: `whether the variable ${name} is there is not known: ${answer.detail}` };
    return { isThere: answer.value, words: answer.value ? `the variable ${name} is there` : `the variable ${name} is not there` };
}
async function hasVariable(name, { ports }) {
    const [owner = '', repo = ''] = (ports.repository ?? '').split('/');
    if (ports.variables !== undefined) {
        const found = await ports.variables.get({ scope: 'repo', owner, repo }, name);
        return found.known ? (0,ports_answer/* known */.e)(found.value !== undefined) : found;
    }
    const listed = (await ports.live?.entries('repo-vars')) ?? (0,ports_answer/* unknown */.L)('no-token', 'there is no token for variables');
    return listed.known ? (0,ports_answer/* known */.e)(listed.value.some((entry) => entry.name === name)) : listed;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-models/comparison-lines.js
const comparison_lines_MAX_LINES = 200;
const VERDICTS = {
    worse: 'worse',
    accepted: 'accepted',
    missing: 'not logged',
    'no-reference': 'nothing to compare with',
};
function comparisonLines(comparisons) {
    const lines = comparisons.flatMap(({ experiment, current, baseline, metrics, parameters }) => [
        `${experiment}: run ${runName(current)} against ${baseline === undefined ? 'the best of the earlier runs' : `run ${runName(baseline)}`}`,
        ...metrics.map((metric) => `metric ${metric.name}: ${figures(metric)}, ${VERDICTS[metric.verdict]}${ofRun(metric, baseline)}`),
        ...parameterLines(parameters),
    ]);
    return lines.length <= comparison_lines_MAX_LINES ? lines : [...lines.slice(0, comparison_lines_MAX_LINES), `${lines.length - comparison_lines_MAX_LINES} more lines`];
}
function runName({ id, name }) {
    return name === '' ? id : `${name} (${id})`;
}
function figures({ baseline = 'none', current = 'none', change }) {
    return `baseline ${baseline}, now ${current}${change === undefined ? '' : `, change ${change}`}`;
}
function ofRun({ baselineRun }, baseline) {
    return baseline === undefined && baselineRun !== undefined ? ` (run ${baselineRun})` : '';
}
function parameterLines(parameters) {
    if (!parameters.known)
        return [`parameters cannot be compared: ${parameters.detail}`];
    const { changed, cut } = parameters.value;
    return [
        ...changed.map(({ name, baseline, current }) => `parameter ${name}: ${comparison_lines_valueOf(baseline)} before, ${comparison_lines_valueOf(current)} now`),
        ...(changed.length === 0 ? ['no parameter differs'] : []),
        ...(cut ? ['more parameters differ, or could not be read'] : []),
    ];
}
function comparison_lines_valueOf(value) {
    return value === undefined ? 'none' : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-models/unhurried.js
function unhurried() {
    return { step: () => Promise.resolve(), signal: new AbortController().signal };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-models/compare-runs.js



const MAX_TOLD = 20;
const compareRuns = {
    plan: async (_step, context) => compare(context, true),
    apply: async (_step, context) => compare(context, false),
};
async function compare({ ports, subject }, isPlan) {
    const { baseline, files, http } = ports;
    if (baseline.sensors['model-drift'].mlflow === undefined) {
        const details = subject.findings.slice(0, MAX_TOLD).map(({ message }) => message);
        return { outcome: 'unchanged', words: 'sensors.model-drift.mlflow names no runs, so there are none to compare', details };
    }
    const { compareModelRuns } = await __webpack_require__.e(/* import() */ 481).then(__webpack_require__.bind(__webpack_require__, 50481));
    const answer = await compareModelRuns({ baseline, files, pace: unhurried(), ...(http !== undefined && { http }) });
    if (!answer.known) {
        const report = await unansweredReport('the runs cannot be compared', answer, ports);
        return isPlan ? plannedReport(report) : report;
    }
    const worse = answer.value.flatMap(({ metrics }) => metrics.filter(({ verdict }) => verdict === 'worse')).length;
    const words = `${answer.value.length === 1 ? 'the run' : `the runs of ${answer.value.length} experiments`} against the baseline: ${worse === 0 ? 'no metric is' : worse === 1 ? 'one metric is' : `${worse} metrics are`} worse`;
    return { outcome: isPlan ? 'would-do' : 'done', words, details: comparisonLines(answer.value) };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-models/plan-roll-back.js


const VERSION = /^[1-9]\d{0,17}$/;
async function planRollBack({ model, alias, to }, context, models) {
    const now = await models.versionOf(model, alias);
    if (!now.known)
        return unansweredReport(`the alias ${alias} of ${model} cannot be read`, now, context.ports);
    if (now.value === undefined)
        return notPossible(`${model} has no alias ${alias}`);
    if (!VERSION.test(now.value))
        return notPossible(`${alias} of ${model} is no version that counts from 1`);
    if (to === 'previous')
        return previousOf(now.value, { model, alias }, context, models);
    const target = await models.versionOf(model, to);
    if (!target.known)
        return unansweredReport(`the alias ${to} of ${model} cannot be read`, target, context.ports);
    if (target.value === undefined)
        return notPossible(`${model} has no alias ${to}: set it to the last good version`);
    if (!VERSION.test(target.value))
        return notPossible(`${to} of ${model} is no version that counts from 1`);
    if (target.value === now.value)
        return { outcome: 'unchanged', words: `${alias} of ${model} is version ${now.value} already, as ${to} is` };
    return { from: now.value, to: target.value };
}
async function previousOf(current, { model, alias }, { ports }, models) {
    const { compareModelRuns } = await __webpack_require__.e(/* import() */ 481).then(__webpack_require__.bind(__webpack_require__, 50481));
    const { baseline, files, http } = ports;
    const compared = await compareModelRuns({ baseline, files, pace: unhurried(), ...(http !== undefined && { http }) });
    if (!compared.known)
        return unansweredReport(`whether ${alias} of ${model} is the model that drifted is not known`, compared, ports);
    const drifted = new Set(compared.value.filter(({ metrics }) => metrics.some(({ verdict }) => verdict === 'worse')).map(({ current: run }) => run.id));
    const listed = await models.versions(model);
    if (!listed.known)
        return unansweredReport(`the versions of ${model} cannot be read`, listed, ports);
    const own = listed.value.find(({ version }) => version === current);
    if (own?.run === undefined || !drifted.has(own.run))
        return {
            outcome: 'unchanged',
            words: `${alias} of ${model} is version ${current}, which is not of a run that is worse than its baseline`,
        };
    const before = listed.value.filter(({ version, status }) => status === 'READY' && VERSION.test(version) && BigInt(version) < BigInt(current));
    const [newest] = before.toSorted((a, b) => (BigInt(a.version) > BigInt(b.version) ? -1 : 1));
    if (newest === undefined)
        return notPossible(`${model} has no version before ${current} that is ready`);
    return { from: current, to: newest.version };
}
function notPossible(words) {
    return { outcome: 'not-possible', words };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-models/roll-back-alias.js


const rollBackAlias = {
    async plan(step, context) {
        const { models } = context.ports;
        if (models === undefined)
            return NO_SERVER;
        const planned = await planRollBack(step, context, models);
        if ('outcome' in planned)
            return plannedReport(planned);
        return { outcome: 'would-do', words: wordsOf(step, planned) };
    },
    async apply(step, context) {
        const { models } = context.ports;
        if (models === undefined)
            return NO_SERVER;
        const begun = begunRollBack(step, context.remembered);
        return begun === undefined ? begin(step, context, models) : goOn(step, begun, context, models);
    },
};
async function begin(step, context, models) {
    const planned = await planRollBack(step, context, models);
    if ('outcome' in planned)
        return planned;
    await context.remember({ model: step.model, alias: step.alias, from: planned.from, to: planned.to });
    return setAlias(step, planned, models, context.ports);
}
const NO_SERVER = {
    outcome: 'not-possible',
    words: 'aliases are set on a tracking server: give its address in sensors.model-drift.mlflow.store, and a token that may write there',
};
function begunRollBack({ model, alias }, remembered) {
    const { from, to } = remembered;
    const isSame = remembered['model'] === model && remembered['alias'] === alias;
    return isSame && from !== undefined && to !== undefined ? { from, to } : undefined;
}
async function goOn(step, begun, context, models) {
    const now = await models.versionOf(step.model, step.alias);
    if (!now.known)
        return unansweredReport('the alias cannot be read', now, context.ports);
    if (now.value === begun.to)
        return { outcome: 'done', words: `${wordsOf(step, begun)}, by a run that was cut off` };
    if (now.value === begun.from)
        return begin(step, context, models);
    return {
        outcome: 'failed',
        words: `${step.alias} of ${step.model} was moved to ${now.value === undefined ? 'nothing' : `version ${now.value}`} by somebody else meanwhile, and is left there`,
    };
}
async function setAlias(step, planned, models, ports) {
    const set = await models.setAlias(step.model, step.alias, planned.to);
    if (!set.known)
        return unansweredReport(`${step.alias} of ${step.model} was not set`, set, ports);
    const now = await models.versionOf(step.model, step.alias);
    if (!now.known)
        return unansweredReport('the alias cannot be read', now, ports);
    if (now.value === planned.to)
        return { outcome: 'done', words: wordsOf(step, planned) };
    return { outcome: 'failed', words: `${step.alias} of ${step.model} is version ${now.value ?? 'none'} after it was set to ${planned.to}` };
}
function wordsOf({ model, alias }, { from, to }) {
    return `${alias} of ${model} from version ${from} back to version ${to}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/agent-memory/memory-plan.js

const DAY_MS = 86_400_000;
function memoryPlan(step, { ports, startedAt }) {
    const settings = ports.baseline.sensors['ltm-capacity'];
    const declared = settings.databases.find(({ path }) => path === step.database);
    if (declared === undefined)
        return (0,ports_answer/* unknown */.L)('not-configured', `sensors.ltm-capacity.databases declares no ${step.database}: declare it with its table and columns`);
    if (step.retag !== undefined && ['', '[]', '{}'].includes(step.retag.trim()))
        return (0,ports_answer/* unknown */.L)('not-configured', `the tag ${JSON.stringify(step.retag)} counts as none: name one in \`retag\``);
    const missing = missingIn(step, declared);
    if (missing !== undefined)
        return (0,ports_answer/* unknown */.L)('not-configured', `sensors.ltm-capacity.databases declares ${missing} of ${step.database}`);
    const { created, accessed, tag } = declared.columns;
    const maxAgeDays = step['max-age-days'] ?? declared['max-age-days'] ?? settings['max-age-days'];
    return (0,ports_answer/* known */.e)({
        home: { ...step.home, path: step.database },
        maxAgeDays,
        order: {
            table: declared.table,
            ...(created !== undefined && { created }),
            ...(accessed !== undefined && { accessed }),
            ...(tag !== undefined && { tag }),
            before: new Date(Date.parse(startedAt) - maxAgeDays * DAY_MS).toISOString(),
            ...(step.retag !== undefined && { retag: step.retag }),
            ...(step.confidence !== undefined && { confidence: step.confidence }),
        },
    });
}
function missingIn(step, { columns }) {
    if (step.retag !== undefined && columns.tag === undefined)
        return 'no column `tag`, which `retag` writes,';
    if (columns.created === undefined && columns.accessed === undefined && step.retag === undefined && step.confidence === undefined)
        return 'neither a column `created` nor `accessed`, so that no row has an age,';
    return undefined;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/agent-memory/prune-words.js
var prune_words = __webpack_require__(35662);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/learn/blobs-on-branch.js
var blobs_on_branch = __webpack_require__(84416);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/agent-memory/offer-database.js



const MAX_TRIES = 3;
async function offerDatabase(offer, writer) {
    const { into, from, path } = offer;
    const [before, after] = [offer.before, bytesId(offer.after)];
    if (from === into)
        return (0,ports_answer/* unknown */.L)('failed', `the branch ${into} is never written to`);
    const base = await (0,blobs_on_branch/* blobsOnBranch */.w)(into, [path], writer);
    if (!base.known)
        return base;
    if (base.value?.blobs.get(path) !== before)
        return (0,ports_answer/* unknown */.L)('failed', `${path} is another file here than on the branch ${into} (files of Git LFS always are): check out its newest commit`);
    const created = await writer.createBranch(from, base.value.head);
    if (!created.known)
        return created;
    for (let tries = 0; tries < MAX_TRIES; tries++) {
        const head = await (0,blobs_on_branch/* blobsOnBranch */.w)(from, [path], writer);
        if (!head.known)
            return head;
        if (head.value === undefined)
            return (0,ports_answer/* unknown */.L)('failed', `the branch ${from} is gone`);
        const blob = head.value.blobs.get(path);
        if (blob === after || blob !== before)
            return opened(offer, writer);
        const outcome = await writer.commit({
            branch: from,
            expectedHead: head.value.head,
            message: offer.title,
            additions: [{ path, text: Buffer.from(offer.after).toString('base64'), encoding: 'base64' }],
            deletions: [],
        });
        if (outcome.outcome === 'committed')
            return opened(offer, writer);
        if (outcome.outcome === 'protected')
            return (0,ports_answer/* unknown */.L)('forbidden', outcome.detail);
        if (outcome.outcome === 'failed')
            return (0,ports_answer/* unknown */.L)(outcome.reason, outcome.detail);
    }
    return (0,ports_answer/* unknown */.L)('failed', `the branch ${from} moved ${MAX_TRIES} times`);
}
async function opened({ from, into, title, body }, writer) {
    const answer = await writer.openPullRequest({ from, into, title, body });
    return answer.known ? (0,ports_answer/* known */.e)({ url: answer.value.url }) : answer;
}
function bytesId(bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/agent-memory/store-memory.js


const MAX_COMMITTED_BYTES = 20_000_000;
const MAX_READ_BYTES = 104_857_600;
function storable(home, { ports }) {
    if (home.kind === 'repository' && ports.branch === undefined)
        return (0,ports_answer/* unknown */.L)('not-configured', 'it goes back as a pull request: give a token with "contents: write" and "pull-requests: write"');
    return (0,ports_answer/* known */.e)('yes');
}
async function blobBefore(home, path, memory) {
    if (home.kind !== 'repository')
        return (0,ports_answer/* known */.e)('');
    const bytes = await memory.read(path, MAX_READ_BYTES);
    return bytes.known ? (0,ports_answer/* known */.e)(bytesId(bytes.value)) : tooLarge(bytes.detail);
}
function tooLarge(detail) {
    return (0,ports_answer/* unknown */.L)('unsupported', `${detail}; keep a database of that size in a cache or an artifact (\`home\`)`);
}
async function storeMemory(home, pruned, memory, context) {
    if (home.kind !== 'repository') {
        const stored = await memory.store(home, pruned.path);
        return stored.known ? (0,ports_answer/* known */.e)({ state: 'is-stored', ...stored.value }) : stored;
    }
    const { branch, defaultBranch } = context.ports;
    if (branch === undefined)
        return storable(home, context);
    const after = await memory.read(pruned.path, MAX_COMMITTED_BYTES);
    if (!after.known)
        return tooLarge(after.detail);
    const offered = await offerDatabase({
        into: defaultBranch,
        from: branchOf(context),
        path: home.path,
        before: pruned.before,
        after: after.value,
        title: 'Prune the agent memory',
        body: store_memory_bodyOf(home.path, pruned.lines, context.playbook),
    }, branch);
    return offered.known ? (0,ports_answer/* known */.e)({ state: 'is-offered', url: offered.value.url }) : offered;
}
function branchOf({ key }) {
    return `sar/memory-${key.slice(0, 8)}`;
}
function store_memory_bodyOf(path, lines, playbook) {
    const block = [`database: ${path}`, ...lines].map((line) => `    ${line.replaceAll(/[\p{C}\u2028\u2029]/gu, ' ')}`);
    return [
        `Playbook ${playbook} pruned a database of agent memory:`,
        '',
        ...block,
        '',
        'The database as it was is in the history of this file. Merge it before the next change of the file: after one it conflicts, and git',
        'cannot join two databases. Close it then, and a later run prunes the newer one. Closing it without merging changes nothing.',
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/agent-memory/prune-memory.js




const COUNT_LIMIT_MS = 600_000;
const PRUNE_LIMIT_MS = 3_600_000;
const pruneMemory = {
    plan: async (step, context) => {
        const ready = readyFor(step, context);
        if (!ready.ok)
            return ready.report;
        const { plan, memory } = ready;
        const fetched = await fetchedFrom(plan, memory, context);
        if (!fetched.ok)
            return plannedReport(fetched.report);
        const looked = await memory.prune(fetched.path, { ...plan.order, dryRun: true }, AbortSignal.timeout(COUNT_LIMIT_MS));
        if (!looked.known)
            return plannedReport(await unansweredReport(`${plan.home.path} cannot be pruned`, looked, context.ports));
        if (!looked.value.isNeeded)
            return unneeded(plan, looked.value);
        return {
            outcome: 'would-do',
            words: `${(0,prune_words/* pruneWords */.Ko)(plan, looked.value, 'would')}, and put it back into ${(0,prune_words/* homeWords */.lz)(plan.home)}`,
            details: [`taken from ${fetched.from}`, ...(0,prune_words/* pruneDetails */.vS)(plan, looked.value, undefined)],
        };
    },
    apply: async (step, context) => {
        const ready = readyFor(step, context);
        if (!ready.ok)
            return ready.report;
        const { plan, memory } = ready;
        const waiting = await offeredBefore(plan, context);
        if (waiting !== undefined)
            return waiting;
        const fetched = await fetchedFrom(plan, memory, context);
        if (!fetched.ok)
            return fetched.report;
        const before = await blobBefore(plan.home, fetched.path, memory);
        if (!before.known)
            return unansweredReport(`${plan.home.path} cannot be pruned`, before, context.ports);
        const done = await memory.prune(fetched.path, { ...plan.order, dryRun: false }, AbortSignal.timeout(PRUNE_LIMIT_MS));
        if (!done.known)
            return unansweredReport(`${plan.home.path} was not pruned`, done, context.ports);
        const { backup } = done.value;
        if (!done.value.isNeeded || backup === undefined)
            return doneBefore(context, plan, done.value);
        return put(plan, { path: fetched.path, from: fetched.from, before: before.value, backup, result: done.value }, memory, context);
    },
};
async function put(plan, { path, from, before, backup, result }, memory, context) {
    const words = (0,prune_words/* pruneWords */.Ko)(plan, result, 'did');
    const details = [`taken from ${from}`, ...(0,prune_words/* pruneDetails */.vS)(plan, result, backup.slice(memory.folder.length).replace(/^[\\/]+/, ''))];
    await context.remember({ phase: 'storing', words: words.slice(0, 900) });
    const kept = await storeMemory(plan.home, { path, before, lines: (0,prune_words/* pruneDetails */.vS)(plan, result, backup).slice(0, -1) }, memory, context);
    if (!kept.known) {
        const what = `a copy of ${plan.home.path} was pruned and not put back, so that nothing was changed in its home`;
        return { ...(await unansweredReport(what, kept, context.ports)), details };
    }
    if (kept.value.state === 'is-stored')
        return { outcome: 'done', words: `${words}, and put it back into ${kept.value.to}`, details, ...urlOf(kept.value.url) };
    await context.remember({ phase: 'offered', url: kept.value.url, branch: branchOf(context) });
    return { outcome: 'waiting', words: `${words}; a pull request waits for its merge`, details, url: kept.value.url };
}
async function offeredBefore({ home }, context) {
    const { ports, remembered } = context;
    if (home.kind !== 'repository' || remembered['phase'] !== 'offered')
        return undefined;
    const found = await ports.branch?.findPullRequest?.({ from: branchOf(context), into: ports.defaultBranch });
    if (found === undefined || (found.known && found.value === undefined))
        return undefined;
    if (!found.known)
        return {
            outcome: 'not-now',
            words: `the pull request with the pruned database cannot be read: ${found.detail}`,
            ...urlOf(remembered['url']),
        };
    const pull = found.value;
    if (pull === undefined)
        return undefined;
    if (pull.state === 'merged')
        return { outcome: 'done', words: 'the pull request with the pruned database was merged', url: pull.url };
    return pull.state === 'open'
        ? { outcome: 'waiting', words: 'the pull request with the pruned database waits for its merge', url: pull.url }
        : { outcome: 'failed', words: 'the pull request with the pruned database was closed without being merged', url: pull.url };
}
function doneBefore({ remembered }, plan, result) {
    const words = remembered['words'];
    if (words === undefined)
        return unneeded(plan, result);
    return { outcome: 'done', words: `an earlier run of this attempt ${words}`, ...urlOf(remembered['url']) };
}
function unneeded(plan, result) {
    return {
        outcome: 'unchanged',
        words: `no row of ${plan.order.table} in ${plan.home.path} is older than ${plan.maxAgeDays} days, and nothing else is to do`,
        details: (0,prune_words/* pruneDetails */.vS)(plan, result, undefined),
    };
}
function readyFor(step, context) {
    const no = (words) => ({ ok: false, report: { outcome: 'not-possible', words } });
    const plan = memoryPlan(step, context);
    if (!plan.known)
        return no(plan.detail);
    const home = storable(plan.value.home, context);
    if (!home.known)
        return no(home.detail);
    const { memory } = context.ports;
    return memory === undefined
        ? no('there is no folder on this machine in which a database can be pruned')
        : { ok: true, plan: plan.value, memory };
}
async function fetchedFrom({ home }, memory, { ports }) {
    const answer = await memory.fetch(home);
    if (!answer.known)
        return { ok: false, report: await unansweredReport(`${home.path} cannot be taken from its home`, answer, ports) };
    if (answer.value !== undefined)
        return { ok: true, ...answer.value };
    const words = `there is no ${home.path} in ${(0,prune_words/* homePlace */.VM)(home)}`;
    if (home.kind !== 'repository')
        return { ok: false, report: { outcome: 'unchanged', words: `${words}: nothing is to be pruned` } };
    return { ok: false, report: { outcome: 'not-possible', words: `${words}: correct \`home\`, or store it there first` } };
}
function urlOf(url) {
    return url === undefined ? {} : { url };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-rotation/rotation-marker.js

const ROTATION_LABEL = 'sar:rotation';
const rotation_marker_SCHEMA = 'sar.rotation/1';
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;
const MAX_TEXT = 255;
function rotationMarker({ layer, environment, name, since, ended }) {
    return (0,hidden_marker/* hiddenMarker */.z0)(ROTATION_LABEL, {
        schema: rotation_marker_SCHEMA,
        layer,
        ...(environment !== undefined && { environment }),
        name,
        ...(since !== undefined && { since }),
        ...(ended !== undefined && { ended }),
    });
}
function readRotationMarker(body) {
    const marker = (0,hidden_marker/* readHiddenMarker */.$6)(ROTATION_LABEL, body);
    if (marker.kind !== 'object' || marker.value['schema'] !== rotation_marker_SCHEMA)
        return undefined;
    const { layer, environment, name, since, ended } = marker.value;
    if (!isText(layer) || !isText(name) || !(environment === undefined || isText(environment)))
        return undefined;
    if (!(since === undefined || (typeof since === 'string' && TIME.test(since))) || !(ended === undefined || ended === true))
        return undefined;
    return {
        layer,
        ...(environment !== undefined && { environment }),
        name,
        ...(since !== undefined && { since }),
        ...(ended === true && { ended }),
    };
}
function secretKey({ layer, environment = '', name }) {
    return JSON.stringify([layer, environment.toLowerCase(), name.toUpperCase()]);
}
function isText(value) {
    return typeof value === 'string' && value !== '' && value.length <= MAX_TEXT;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-rotation/rotation-body.js

const NAME = /^[A-Z_][A-Z0-9_]{0,254}$/i;
const TICKED = /^[ \t]*[-*] \[x\] (.*)$/gim;
const LAST = 'SAR ticks the last box and closes this issue when the secret is fresh. It never reads or writes the secret.';
function rotationTitle({ layer, name }) {
    return NAME.test(name) ? `Rotate the secret ${name} (${layer})` : `Rotate a secret (${layer})`;
}
function rotationBody({ memory, state, maxAgeDays, seen, runbook, before }) {
    const ticked = new Set([...(before ?? '').matchAll(TICKED)].map(([, text = '']) => oneLine(text)));
    const named = NAME.test(memory.name) ? `\`${memory.name}\` (${memory.layer})` : `below (${memory.layer})`;
    const hidden = [memory.environment ?? '', NAME.test(memory.name) ? '' : memory.name].filter((text) => text !== '');
    const boxes = runbook.map(oneLine).map((text) => `- [${ticked.has(text) ? 'x' : ' '}] ${text}`);
    return [
        rotationMarker(memory),
        `The secret ${named} ${whenWords(memory, state)}; the baseline allows ${maxAgeDays} days.`,
        '',
        ...hidden.flatMap((text) => [`    ${text.replaceAll(/[\p{C}\u2028\u2029]/gu, ' ')}`, '']),
        ...boxes,
        `- [${seen === undefined ? ' ' : 'x'}] ${seen === undefined ? 'SAR sees that it was written anew' : `SAR sees that it was written anew, on ${seen.slice(0, 10)}`}`,
        '',
        LAST,
        noteBelow(before),
    ].join('\n');
}
function noteBelow(before = '') {
    const text = before.replaceAll('\r\n', '\n');
    const at = text.indexOf(`\n${LAST}\n`);
    return at === -1 ? '' : text.slice(at + LAST.length + 2);
}
function whenWords({ since }, state) {
    const was = since === undefined ? 'is due for rotation' : `was last written ${since.slice(0, 10)} when this was opened`;
    return 'dueAt' in state && state.updatedAt === since ? `${was}, and is due on ${state.dueAt.slice(0, 10)}` : was;
}
function oneLine(text) {
    return text.replaceAll(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-rotation/plan-rotation.js



function planRotation(input) {
    const { entries, wanted, issues, author } = input;
    const known = issues
        .filter((issue) => (0,own_issue/* isOwnIssue */.S)(issue, author))
        .flatMap((issue) => {
        const memory = readRotationMarker(issue.body);
        return memory === undefined ? [] : [{ issue, memory, key: secretKey(memory) }];
    })
        .toSorted((a, b) => a.issue.number - b.issue.number);
    return entries.flatMap((entry) => {
        const key = secretKey(entry);
        const own = known.filter((each) => each.key === key);
        const open = own.find(({ issue }) => issue.state === 'open');
        if (open !== undefined)
            return [actOnOpen(entry, open, input)];
        if (!wanted.has(key) || !isDue(entry))
            return [];
        const last = own.at(-1);
        if (last !== undefined && last.memory.ended !== true && last.memory.since === sinceOf(entry))
            return [{ kind: 'stays', secret: plan_rotation_nameOf(entry), issue: last.issue, isDismissed: true }];
        return [{ kind: 'open', secret: plan_rotation_nameOf(entry), draft: draftOf(entry, input) }];
    });
}
function isDue({ state }) {
    return state.status === 'due' || state.status === 'due-soon';
}
function draftOf(entry, { runbook }) {
    const since = sinceOf(entry);
    const memory = memoryOf(entry, since);
    const text = { memory, state: entry.state, maxAgeDays: entry.maxAgeDays, seen: undefined, runbook, before: undefined };
    return { title: rotationTitle(memory), labels: [ROTATION_LABEL], body: rotationBody(text) };
}
function actOnOpen(entry, { issue, memory }, { runbook }) {
    const secret = plan_rotation_nameOf(entry);
    const { state, maxAgeDays } = entry;
    if (state.status === 'unknown')
        return { kind: 'stays', secret, issue, isDismissed: false };
    const isClosing = !isDue(entry);
    const now = sinceOf(entry);
    const seen = now !== undefined && (memory.since === undefined || Date.parse(now) > Date.parse(memory.since)) ? now : undefined;
    const kept = memoryOf(memory, memory.since);
    const body = rotationBody({
        memory: isClosing ? { ...kept, ended: true } : kept,
        state,
        maxAgeDays,
        seen,
        runbook,
        before: issue.body,
    });
    const isSame = body === issue.body.replaceAll('\r\n', '\n');
    if (isSame && !isClosing)
        return { kind: 'stays', secret, issue, isDismissed: false };
    const reason = state.status === 'absent' ? 'not-planned' : 'completed';
    return { kind: 'change', secret, issue, change: { body, ...(isClosing && { state: 'closed', reason }) }, isClosing };
}
function memoryOf({ layer, environment, name }, since) {
    return { layer, ...(environment !== undefined && { environment }), name, ...(since !== undefined && { since }) };
}
function sinceOf({ state }) {
    return 'updatedAt' in state ? state.updatedAt : undefined;
}
function plan_rotation_nameOf({ layer, environment, name }) {
    return [layer, ...(environment === undefined ? [] : [environment]), name].join('/');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-rotation/track-rotation.js




const MAX_WRITES = 50;
const SENSOR = 'secret-rotation';
const RULES = ['rotation-due', 'rotation-due-soon'];
const trackRotation = {
    async plan(step, context) {
        const looked = await track_rotation_look(step, context);
        if ('outcome' in looked)
            return plannedReport(looked);
        const writes = looked.acts.filter(({ kind }) => kind !== 'stays');
        if (writes.length === 0)
            return stateReport(looked, [], 'unchanged');
        return {
            outcome: 'would-do',
            words: `${writes.length} of ${looked.acts.length} rotation issues are written`,
            details: looked.acts.map(planWords),
        };
    },
    async apply(step, context) {
        const looked = await track_rotation_look(step, context);
        if ('outcome' in looked)
            return looked;
        const { board, author } = context.ports;
        if (board === undefined)
            return track_rotation_NO_BOARD;
        const done = [];
        for (const act of looked.acts) {
            if (done.filter(({ isWritten }) => isWritten).length >= MAX_WRITES)
                break;
            const answer = await write(act, board, author);
            if (!answer.known)
                return { ...(await unansweredReport(act.secret, answer, context.ports)), details: done.map(({ words }) => words) };
            done.push(answer.value);
        }
        return stateReport(looked, done, done.some(({ isWritten }) => isWritten) ? 'done' : 'unchanged');
    },
};
const track_rotation_NO_BOARD = { outcome: 'not-possible', words: 'rotations are asked for in issues: give a token with "issues: write"' };
async function track_rotation_look(step, { ports, subject }) {
    const { board, live, baseline, author } = ports;
    if (live === undefined)
        return {
            outcome: 'not-possible',
            words: 'when secrets were last written is not known: give a token that lists them (variables-token)',
        };
    if (board === undefined)
        return track_rotation_NO_BOARD;
    const { rotationReport } = await __webpack_require__.e(/* import() */ 481).then(__webpack_require__.bind(__webpack_require__, 50481));
    const { registry, rotation } = baseline.variables;
    const report = await rotationReport({
        registry,
        live,
        now: ports.now().toISOString(),
        maxAgeDays: rotation['max-age-days'],
        warnDays: rotation['warn-days'],
    });
    const ids = new Set(subject.findings.filter(({ sensor }) => sensor === SENSOR).map(({ id }) => id));
    const wanted = report.entries.filter((entry) => idsOf(entry).some((id) => ids.has(id)));
    if (wanted.length === 0 && subject.findings.length > 0) {
        const [refused] = report.unanswered;
        if (refused !== undefined)
            return unansweredReport('secrets cannot be listed', refused, ports);
        return { outcome: 'not-possible', words: 'the findings are about no secret whose age GitHub tells' };
    }
    const unread = wanted.find(({ state }) => state.status === 'unknown')?.state;
    if (unread?.status === 'unknown')
        return unansweredReport('when the secret was last written is not known', { reason: unread.reason, detail: unread.note }, ports);
    const issues = await issuesOf(board);
    if (!issues.known)
        return unansweredReport('the issues cannot be read', issues, ports);
    const keys = new Set(wanted.map(secretKey));
    const acts = planRotation({ entries: report.entries, wanted: keys, issues: issues.value, runbook: step.runbook, author });
    return { acts, due: wanted.filter(isDue) };
}
function idsOf({ layer, environment, name }) {
    return RULES.map((rule) => (0,fingerprint/* fingerprint */.R)(SENSOR, rule, [layer, environment?.toLowerCase(), name]));
}
async function issuesOf(board) {
    const open = await board.withLabel(ROTATION_LABEL, 'open');
    if (!open.known)
        return open;
    const closed = await board.withLabel(ROTATION_LABEL, 'closed');
    return closed.known ? { known: true, value: [...open.value, ...closed.value] } : closed;
}
async function write(act, board, author) {
    if (act.kind === 'stays')
        return { known: true, value: { isWritten: false, words: staysWords(act), url: act.issue.url } };
    if (act.kind === 'change') {
        const changed = await board.update(act.issue.number, act.change);
        const words = `${act.secret}: issue #${act.issue.number} is ${act.isClosing ? 'closed' : 'brought up to date'}`;
        return changed.known ? { known: true, value: { isWritten: true, words, url: act.issue.url } } : changed;
    }
    const created = await board.create(act.draft);
    if (!created.known)
        return created;
    const { number, url } = created.value;
    const lost = (0,why_lost/* whyLost */.p)(created.value, [ROTATION_LABEL], author);
    if (lost !== undefined)
        return (0,ports_answer/* unknown */.L)('forbidden', `issue #${number} was opened, and no later run would know it: ${lost}`);
    return { known: true, value: { isWritten: true, words: `${act.secret}: issue #${number} is opened`, url } };
}
function staysWords({ secret, issue, isDismissed }) {
    return isDismissed
        ? `${secret}: issue #${issue.number} was closed by hand before the secret was written anew, and stays closed: waive the finding, or open it again`
        : `${secret}: issue #${issue.number} is open`;
}
function planWords(act) {
    if (act.kind === 'stays')
        return staysWords(act);
    if (act.kind === 'open')
        return `${act.secret}: opens an issue`;
    return `${act.secret}: ${act.isClosing ? 'closes' : 'brings up to date'} issue #${act.issue.number}`;
}
function stateReport({ due }, done, written) {
    const url = done.find(({ isWritten }) => isWritten)?.url ?? done[0]?.url;
    const rest = { details: done.map(({ words }) => words), ...(url !== undefined && { url }) };
    if (due.length === 0)
        return { outcome: written, words: 'every secret of the findings is fresh', ...rest };
    return {
        outcome: 'waiting',
        words: `${due.length} ${due.length === 1 ? 'secret waits' : 'secrets wait'} for people to rotate ${due.length === 1 ? 'it' : 'them'}`,
        ...rest,
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/steps-generic/search-again.js

const search_again_WITHIN_MINUTES = 1440;
const searchAgain = {
    plan: async (step, context) => {
        const { own, others } = sensorsOf(step, context);
        if (own.length + others.length === 0)
            return { outcome: 'unchanged', words: 'nothing was found that could be looked for again' };
        return { outcome: 'would-do', words: `searches again with ${[...own, ...others].join(', ')}` };
    },
    apply: async (step, context) => {
        const { own, others } = sensorsOf(step, context);
        if (own.length + others.length === 0)
            return { outcome: 'unchanged', words: 'nothing was found that could be looked for again' };
        const { isClear, words, details } = await searchVerdict(context, own, others);
        if (isClear)
            return { outcome: 'done', words };
        const { outcome, until } = await untilDeadline(context, step['within-minutes'] ?? search_again_WITHIN_MINUTES);
        const told = outcome === 'waiting' ? `${words}; a later run looks again, until ${until}` : `${words}, and the time for it was over at ${until}`;
        return { outcome, words: told, details };
    },
};
function sensorsOf({ sensors = [] }, { subject }) {
    const own = [...new Set(subject.findings.map(({ sensor }) => sensor))];
    return { own, others: sensors.filter((sensor) => !own.includes(sensor)) };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/every-step-kind.js

const EVERY_STEP_KIND = {
    'queue-intent': queueIntent,
    'dispatch-workflow': dispatchWorkflow,
    'open-issue': openIssue,
    'run-command': runCommand,
    'apply-fixers': applyFixers,
    'open-pull-request': openPullRequest,
    'wait-for': waitFor,
    'compare-runs': compareRuns,
    'roll-back-alias': rollBackAlias,
    'prune-memory': pruneMemory,
    'track-rotation': trackRotation,
    'search-again': searchAgain,
};


/***/ }),

/***/ 74664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ nextState),
  W: () => (/* binding */ stateAfter)
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/transitions.js
const TRANSITIONS = {
    Monitoring: { 'rate-healthy': 'Healthy', 'rate-degraded': 'Degraded', 'rate-critical': 'Critical' },
    Healthy: { 'rate-degraded': 'Degraded', 'rate-critical': 'Critical' },
    Degraded: { 'rate-healthy': 'Healthy', 'rate-critical': 'Critical', classify: 'Classifying' },
    Critical: { 'rate-healthy': 'Healthy', 'rate-degraded': 'Degraded', classify: 'Classifying', 'halt-raised': 'PipelineHalt' },
    Classifying: {
        'rate-healthy': 'Healthy',
        'rate-critical': 'Critical',
        'pattern-known': 'AutoFixable',
        'pattern-unknown': 'ManualRequired',
    },
    AutoFixable: {
        'rate-healthy': 'Healthy',
        'rate-critical': 'Critical',
        'patch-begun': 'Patching',
        'pattern-unknown': 'ManualRequired',
        'fix-unavailable': 'ManualRequired',
    },
    Patching: { 'rate-healthy': 'Healthy', 'rate-critical': 'Critical', 'patch-made': 'Validating', overdue: 'ManualRequired' },
    Validating: {
        'rate-healthy': 'Healthy',
        'rate-critical': 'Critical',
        'gate-passed': 'Healthy',
        'gate-failed': 'ManualRequired',
        overdue: 'ManualRequired',
    },
    ManualRequired: { 'rate-healthy': 'Healthy', 'rate-critical': 'Critical', escalated: 'EscalatedIssue' },
    EscalatedIssue: { 'rate-healthy': 'Healthy', 'rate-critical': 'Critical', 'patch-begun': 'Patching' },
    PipelineHalt: { triaged: 'ManualRequired' },
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/next-state.js

function nextState(state, event) {
    return TRANSITIONS[state][event];
}
function stateAfter(state, events) {
    let now = state;
    for (const event of events) {
        const next = nextState(now, event);
        if (next === undefined)
            throw new Error(`the event ${event} does not belong to the state ${now}`);
        now = next;
    }
    return now;
}


/***/ }),

/***/ 97551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wH: () => (/* binding */ FIXERS),
  _t: () => (/* binding */ FIXER_CONDITIONS),
  $_: () => (/* binding */ namedFixers)
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/catalog/fixers.json
const fixers_namespaceObject = /*#__PURE__*/JSON.parse('{"j":{"prettier-parser":{"source":"https://prettier.io/docs/options#parser","any":[{"path":".prettierrc","contains":"parser"},{"path":".prettierrc.json","contains":"parser"},{"path":".prettierrc.json5","contains":"parser"},{"path":".prettierrc.yaml","contains":"parser"},{"path":".prettierrc.yml","contains":"parser"},{"path":".prettierrc.toml","contains":"parser"},{"path":".prettierrc.js","contains":"parser"},{"path":".prettierrc.cjs","contains":"parser"},{"path":".prettierrc.mjs","contains":"parser"},{"path":".prettierrc.ts","contains":"parser"},{"path":"prettier.config.js","contains":"parser"},{"path":"prettier.config.cjs","contains":"parser"},{"path":"prettier.config.mjs","contains":"parser"},{"path":"prettier.config.ts","contains":"parser"},{"path":"package.json","contains":"\\"parser\\": \\"typescript\\""},{"path":"package.json","contains":"\\"parser\\": \\"babel\\""},{"path":"package.json","contains":"\\"parser\\": \\"babel-ts\\""},{"path":"package.json","contains":"\\"parser\\": \\"flow\\""}]},"ruff":{"source":"https://docs.astral.sh/ruff/configuration/","any":[{"path":"ruff.toml"},{"path":".ruff.toml"},{"path":"pyproject.toml","contains":"[tool.ruff"}]},"isort":{"source":"https://pycqa.github.io/isort/docs/configuration/config_files.html","any":[{"path":".isort.cfg"},{"path":"pyproject.toml","contains":"[tool.isort"},{"path":"setup.cfg","contains":"[isort]"},{"path":"tox.ini","contains":"[isort]"}]}},"c":[{"id":"ruff-imports","title":"Unused imports and the order of imports (ruff)","source":"https://docs.astral.sh/ruff/rules/unused-import/","mends":[{"sensor":"dead-code","rule":"unused-import"}],"patterns":["RUFF_001","ISORT_001"],"files":["**/*.py","**/*.pyi","**/*.ipynb"],"tool":{"name":"ruff","install":"pip install ruff"},"commands":[{"run":["ruff","check","--select","F401","--fix","--exit-zero","--no-cache","--quiet","."]},{"run":["ruff","check","--fixable","I","--fix","--exit-zero","--no-cache","--quiet","."],"when":"ruff","unless":"isort"}]},{"id":"ruff-format","title":"Format of Python sources (ruff)","source":"https://docs.astral.sh/ruff/formatter/","patterns":["RUFF_002"],"files":["**/*.py","**/*.pyi","**/*.ipynb","**/*.md"],"tool":{"name":"ruff","install":"pip install ruff"},"commands":[{"run":["ruff","format","--no-cache","--quiet","."],"partial":2}]},{"id":"black","title":"Format of Python sources (black)","source":"https://black.readthedocs.io/en/stable/usage_and_configuration/the_basics.html","patterns":["BLACK_001"],"files":["**/*.py","**/*.pyi","**/*.ipynb"],"tool":{"name":"black","install":"pip install black"},"commands":[{"run":["black","--quiet","."],"partial":123}]},{"id":"isort","title":"Order of Python imports (isort)","source":"https://pycqa.github.io/isort/docs/quick_start/0.-try.html","patterns":["ISORT_001"],"files":["**/*.py","**/*.pyi"],"tool":{"name":"isort","install":"pip install isort"},"commands":[{"run":["isort","--quiet","."],"when":"isort"}]},{"id":"prettier","title":"Format of web sources and documents (Prettier)","source":"https://prettier.io/docs/cli","patterns":["PRETTIER_001"],"files":["**/*.js","**/*.cjs","**/*.mjs","**/*.jsx","**/*.ts","**/*.cts","**/*.mts","**/*.tsx","**/*.css","**/*.scss","**/*.less","**/*.pcss","**/*.json","**/*.json5","**/*.jsonc","**/*.html","**/*.htm","**/*.vue","**/*.svelte","**/*.astro","**/*.hbs","**/*.graphql","**/*.gql","**/*.md","**/*.markdown","**/*.mdx","**/*.yml","**/*.yaml"],"workflows":true,"tool":{"name":"prettier","install":"npm install --global prettier"},"commands":[{"run":["prettier","--write","--ignore-unknown","--log-level","warn","."],"partial":2,"unless":"prettier-parser"},{"run":["prettier","--write","--no-error-on-unmatched-pattern","--log-level","warn","**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx}"],"partial":2,"when":"prettier-parser"}]},{"id":"gofmt","title":"Format of Go sources (gofmt)","source":"https://pkg.go.dev/cmd/gofmt","patterns":["GO_FMT_001"],"files":["**/*.go"],"tool":{"name":"gofmt","install":"the action actions/setup-go"},"commands":[{"run":["gofmt","-w","."],"partial":2}]},{"id":"rustfmt","title":"Format of Rust sources (rustfmt)","source":"https://github.com/rust-lang/rustfmt#running","patterns":["RUST_FMT_001"],"files":["**/*.rs"],"tool":{"name":"cargo","install":"rustup component add rustfmt"},"commands":[{"run":["cargo","fmt","--all"],"beside":["Cargo.toml"],"topmost":true}]},{"id":"yaml-indentation","title":"Indentation of YAML files that mix several","source":"https://yamllint.readthedocs.io/en/stable/rules.html#module-yamllint.rules.indentation","patterns":["YAMLLINT_001"],"files":["**/*.yml","**/*.yaml"],"workflows":true,"own":"yaml-indentation"},{"id":"action-versions","title":"Versions of actions that are dead, made for a runtime that was given up, or several majors behind","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses","mends":[{"sensor":"action-drift","rule":"dead-reference"},{"sensor":"action-drift","rule":"deprecated-runtime"},{"sensor":"action-drift","rule":"outdated-major"}],"patterns":["GITHUB_ACTION_003"],"files":[".github/workflows/*.yml",".github/workflows/*.yaml","**/action.yml","**/action.yaml"],"workflows":true,"own":"action-versions"},{"id":"cache-wiring","title":"Missing and broken wiring of dependency caches","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching","mends":[{"sensor":"cache-wiring"}],"files":[".github/workflows/*.yml",".github/workflows/*.yaml","**/action.yml","**/action.yaml"],"workflows":true,"own":"cache-wiring"},{"id":"workflow-permissions","title":"Missing permissions of workflows that only read","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions","mends":[{"sensor":"workflow-security","rule":"excessive-permissions"}],"files":[".github/workflows/*.yml",".github/workflows/*.yaml"],"workflows":true,"own":"workflow-permissions"},{"id":"markdown-links","title":"Relative links of Markdown files after a move","source":"https://git-scm.com/docs/git-log#Documentation/git-log.txt---find-renamesltngt","mends":[{"sensor":"doc-links","rule":"broken-link"},{"sensor":"doc-links","rule":"wrong-case"}],"files":["**/*.md","**/*.markdown","**/*.mdx"],"own":"markdown-links"},{"id":"lockfile-npm","group":"lockfile","title":"package-lock.json that is not in step with package.json","source":"https://docs.npmjs.com/cli/v11/commands/npm-install#package-lock-only","patterns":["NPM_001"],"files":["**/package-lock.json"],"network":true,"tool":{"name":"npm","install":"the action actions/setup-node"},"commands":[{"run":["npm","install","--package-lock-only","--ignore-scripts","--no-audit","--no-fund","--loglevel=error"],"beside":["package-lock.json","package.json"]}]},{"id":"lockfile-pnpm","group":"lockfile","title":"pnpm-lock.yaml that is not in step with package.json","source":"https://pnpm.io/cli/install#--lockfile-only","patterns":["PNPM_001"],"files":["**/pnpm-lock.yaml"],"network":true,"tool":{"name":"pnpm","install":"npm install --global pnpm"},"commands":[{"run":["pnpm","install","--lockfile-only","--ignore-scripts","--ignore-pnpmfile","--no-frozen-lockfile"],"beside":["pnpm-lock.yaml","package.json"]}]},{"id":"lockfile-uv","group":"lockfile","title":"uv.lock that is not in step with pyproject.toml","source":"https://docs.astral.sh/uv/reference/cli/#uv-lock","patterns":["UV_002"],"files":["**/uv.lock"],"network":true,"tool":{"name":"uv","install":"the action astral-sh/setup-uv"},"commands":[{"run":["uv","lock","--quiet"],"beside":["uv.lock","pyproject.toml"]}]},{"id":"lockfile-poetry","group":"lockfile","title":"poetry.lock that is not in step with pyproject.toml (Poetry 2 and newer)","source":"https://python-poetry.org/docs/cli/#lock","patterns":["POETRY_002"],"files":["**/poetry.lock"],"network":true,"tool":{"name":"poetry","install":"pip install poetry"},"commands":[{"run":["poetry","lock","--no-interaction","--quiet"],"beside":["poetry.lock","pyproject.toml"]}]},{"id":"lockfile-cargo","group":"lockfile","title":"Cargo.lock that is not in step with Cargo.toml","source":"https://doc.rust-lang.org/cargo/commands/cargo-update.html","patterns":["RUST_LOCK_001"],"files":["**/Cargo.lock"],"network":true,"tool":{"name":"cargo","install":"rustup"},"commands":[{"run":["cargo","update","--workspace","--quiet"],"beside":["Cargo.lock","Cargo.toml"]}]},{"id":"lockfile-go","group":"lockfile","title":"go.mod and go.sum that are not tidy","source":"https://go.dev/ref/mod#go-mod-tidy","patterns":["GO_MODULE_002","GO_MODULE_003"],"files":["**/go.mod","**/go.sum"],"network":true,"tool":{"name":"go","install":"the action actions/setup-go"},"commands":[{"run":["go","mod","tidy"],"beside":["go.mod"]}]}]}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/catalog/fixer-catalog.js

const FIXERS = fixers_namespaceObject.c;
const FIXER_CONDITIONS = fixers_namespaceObject.j;
function namedFixers(names) {
    return {
        fixers: FIXERS.filter(({ id, group }) => names.includes(id) || (group !== undefined && names.includes(group))),
        unknown: names.filter((name) => !FIXERS.some(({ id, group }) => id === name || group === name)),
    };
}


/***/ }),

/***/ 26485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ chooseFixers)
/* harmony export */ });
/* harmony import */ var _catalog_fixer_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97551);

function chooseFixers(findings, patterns) {
    return _catalog_fixer_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .FIXERS */ .wH.flatMap((fixer) => {
        const mended = (fixer.mends ?? []).find(({ sensor, rule }) => findings.some((finding) => finding.sensor === sensor && (rule === undefined || finding.rule === rule)));
        if (mended !== undefined)
            return [{ fixer, why: mended.rule === undefined ? mended.sensor : `${mended.sensor}/${mended.rule}` }];
        const pattern = fixer.patterns?.find((each) => patterns.includes(each));
        return pattern === undefined ? [] : [{ fixer, why: pattern }];
    });
}


/***/ }),

/***/ 95095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isForeign)
/* harmony export */ });
const FOREIGN = /(?:^|\/)(?:node_modules|vendor|third_party|fixtures?|testdata|__fixtures__)(?:\/|$)/;
function isForeign(path) {
    return FOREIGN.test(path);
}


/***/ }),

/***/ 62672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ planIntentsForMissing),
/* harmony export */   W: () => (/* binding */ intentId)
/* harmony export */ });
/* harmony import */ var _plan_target_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57223);
/* harmony import */ var _policy_authorise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47221);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28529);
/* harmony import */ var _write_intent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(222);




function planIntentsForMissing(input) {
    const files = [];
    const left = [];
    const taken = new Set(input.waiting.map(({ fileName }) => fileName));
    for (const entry of input.missing) {
        const outcome = intentFor(entry, input, taken);
        const { current: _, ...named } = entry;
        if (typeof outcome === 'string')
            left.push({ ...named, reason: outcome });
        else {
            taken.add(outcome.fileName);
            files.push(outcome);
        }
    }
    return { files, left };
}
function intentFor(entry, input, taken) {
    const target = targetOf(entry, input.running);
    if (target === undefined)
        return 'it is a secret: people set it';
    const value = declaredValue(entry, input.policy.registry);
    if (value === undefined)
        return 'the registry declares no `value` for it';
    const key = (0,_plan_target_key_js__WEBPACK_IMPORTED_MODULE_0__/* .targetKey */ .hD)(target);
    if (input.waiting.some((intent) => intent.operation === 'set' && intent.name === entry.name && (0,_plan_target_key_js__WEBPACK_IMPORTED_MODULE_0__/* .targetKey */ .hD)(intent.target) === key)) {
        return 'an intent for it waits in the mailbox';
    }
    const { queuedAt, queuedBy, note = 'SAR-001', idPrefix } = input;
    const request = {
        operation: 'set',
        target,
        name: entry.name,
        value,
        queuedAt,
        queuedBy,
        note,
        expect: expectationOf(entry),
        ...(idPrefix !== undefined && { id: intentId(idPrefix, key, entry.name) }),
    };
    const file = writeOrReasons(request, taken);
    if (typeof file === 'string')
        return file;
    const authorisation = (0,_policy_authorise_js__WEBPACK_IMPORTED_MODULE_1__/* .authorise */ .Z)(file.intent, { policies: [input.policy], running: input.running });
    return authorisation.decision === 'allowed' ? file : authorisation.reasons.join('; ');
}
function intentId(prefix, target, name) {
    return `${prefix}-${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(`${target} ${name}`).slice(0, 8)}`;
}
function expectationOf({ current }) {
    return current === undefined ? 'absent' : (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(current);
}
function writeOrReasons(request, taken) {
    try {
        return (0,_write_intent_js__WEBPACK_IMPORTED_MODULE_3__/* .writeIntent */ .U)(request, taken);
    }
    catch (error) {
        if (error instanceof Error && error.name === 'UserError')
            return error.message;
        throw error;
    }
}
function targetOf({ layer, environment }, { owner, repo }) {
    if (layer === 'repo-vars')
        return { scope: 'repo', owner, repo };
    if (layer === 'org-vars')
        return { scope: 'org', owner };
    return layer === 'env-vars' && environment !== undefined ? { scope: 'environment', owner, repo, environment } : undefined;
}
function declaredValue({ layer, name, environment }, registry) {
    if (layer === 'repo-vars' || layer === 'org-vars')
        return registry[layer]?.[name]?.value;
    return environment === undefined ? undefined : registry['env-vars']?.[environment]?.[name]?.value;
}


/***/ }),

/***/ 222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ writeIntent)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52731);
/* harmony import */ var _exact_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52553);
/* harmony import */ var _read_intent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20936);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28529);




const MAX_NAME_IN_FILE = 150;
function writeIntent(request, taken) {
    const { operation, target, name, note = '', id, expect, expiresAt } = request;
    const document = {
        schema_version: '1',
        operation,
        ...target,
        name,
        value: request.value ?? null,
        queued_at: (0,_exact_time_js__WEBPACK_IMPORTED_MODULE_0__/* .exactTimeText */ .M)(request.queuedAt.getTime()),
        queued_by: request.queuedBy,
        note,
        ...(id !== undefined && { id }),
        ...(expect !== undefined && { expect }),
        ...(expiresAt !== undefined && { expires_at: (0,_exact_time_js__WEBPACK_IMPORTED_MODULE_0__/* .exactTimeText */ .M)(expiresAt.getTime()) }),
    };
    const text = `${JSON.stringify(document, null, 2)}\n`;
    const fileName = freeFileName(request, taken);
    const reading = (0,_read_intent_js__WEBPACK_IMPORTED_MODULE_1__/* .readIntent */ .N)(fileName, text, request.queuedAt);
    if (reading.kind === 'intent')
        return { fileName, text, intent: reading.intent };
    throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The intent for ${JSON.stringify(name.slice(0, 100))} cannot be queued: ${reading.reasons.join('; ')}.`);
}
function freeFileName({ operation, name, queuedAt }, taken) {
    const stem = name.length <= MAX_NAME_IN_FILE ? `${operation}_${name}` : (0,_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(`${operation} ${name}`).slice(0, 16);
    let seconds = Math.floor(queuedAt.getTime() / 1000);
    while (taken.has(`variable_${stem}_${seconds}.json`))
        seconds++;
    return `variable_${stem}_${seconds}.json`;
}


/***/ }),

/***/ 72346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function blobId(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1')
        .update(`blob ${Buffer.byteLength(text)}\0${text}`, 'utf8')
        .digest('hex');
}


/***/ }),

/***/ 84416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ blobsOnBranch)
/* harmony export */ });
/* unused harmony export foldersOf */
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27339);

const LEVELS = 3;
const MAX_TRIES = 3;
async function blobsOnBranch(branch, paths, writer) {
    for (let tries = 1;; tries++) {
        const heads = new Set();
        const blobs = new Map();
        for (const folder of foldersOf(paths)) {
            const part = await writer.filesAt(branch, folder);
            if (!part.known || part.value === undefined)
                return part;
            heads.add(part.value.head);
            for (const [path, id] of part.value.blobs)
                blobs.set(path, id);
        }
        const [head = '', ...others] = heads;
        if (others.length === 0)
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)({ head, blobs });
        if (tries === MAX_TRIES)
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `the branch ${branch} was moved by others all the time`);
    }
}
function foldersOf(paths) {
    const folders = [...new Set(paths.map((path) => path.split('/').slice(0, -1).join('/')))].toSorted((a, b) => depth(a) - depth(b));
    const asked = [];
    for (const folder of folders) {
        const isRead = asked.some((above) => above !== '' && folder.startsWith(`${above}/`) && depth(folder) - depth(above) <= LEVELS);
        if (!isRead)
            asked.push(folder);
    }
    return asked;
}
function depth(folder) {
    return folder === '' ? 0 : folder.split('/').length;
}


/***/ }),

/***/ 86539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ offerChanges)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27339);
/* harmony import */ var _blob_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72346);
/* harmony import */ var _blobs_on_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84416);



const MAX_TRIES = 3;
async function offerChanges(offer, writer) {
    const { into, from, changes } = offer;
    if (from === into)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `the branch ${into} is never written to`);
    if (changes.length === 0)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', 'there is no change to offer');
    const start = offer.at === undefined ? await headThatHolds(offer, writer) : { known: true, value: offer.at };
    if (!start.known)
        return start;
    const created = await writer.createBranch(from, start.value);
    if (!created.known)
        return created;
    for (let tries = 0; tries < MAX_TRIES; tries++) {
        const head = await (0,_blobs_on_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .blobsOnBranch */ .w)(from, paths(changes), writer);
        if (!head.known)
            return head;
        if (head.value === undefined)
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `the branch ${from} is gone`);
        const open = notYetThere(changes, head.value.blobs);
        if (open === 'left')
            return opened(offer, writer, 'left');
        if (open.length === 0)
            return opened(offer, writer, 'same');
        const outcome = await writer.commit({
            branch: from,
            expectedHead: head.value.head,
            message: offer.title,
            additions: open.flatMap(({ path, after }) => (after === undefined ? [] : [{ path, text: after }])),
            deletions: open.flatMap(({ path, after }) => (after === undefined ? [path] : [])),
        });
        if (outcome.outcome === 'committed')
            return opened(offer, writer, 'committed');
        if (outcome.outcome === 'protected')
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('forbidden', outcome.detail);
        if (outcome.outcome === 'failed')
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)(outcome.reason, outcome.detail);
    }
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `the branch ${from} moved ${MAX_TRIES} times`);
}
async function headThatHolds({ into, changes }, writer) {
    const base = await (0,_blobs_on_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .blobsOnBranch */ .w)(into, paths(changes), writer);
    if (!base.known)
        return base;
    if (base.value === undefined)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `there is no branch ${into}`);
    const { blobs } = base.value;
    const other = changes.find(({ path, before }) => blobs.get(path) !== idOf(before));
    if (other !== undefined)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `${other.path} is another file here than on the branch ${into}: pull, or push what you changed, and try again`);
    return { known: true, value: base.value.head };
}
function notYetThere(changes, blobs) {
    const open = [];
    for (const change of changes) {
        const blob = blobs.get(change.path);
        if (blob === idOf(change.after))
            continue;
        if (blob !== idOf(change.before))
            return 'left';
        open.push(change);
    }
    return open;
}
function idOf(text) {
    return text === undefined ? undefined : (0,_blob_id_js__WEBPACK_IMPORTED_MODULE_2__/* .blobId */ .z)(text);
}
function paths(changes) {
    return changes.map(({ path }) => path);
}
async function opened(offer, writer, change) {
    const { from, into, title, body } = offer;
    const answer = await writer.openPullRequest({ from, into, title, body });
    return answer.known ? { known: true, value: { ...answer.value, change } } : answer;
}


/***/ })

};
