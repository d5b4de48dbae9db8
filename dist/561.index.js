export const id = 561;
export const ids = [561];
export const modules = {

/***/ 95734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ SHIPPED_WATCHDOGS)
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/watchdogs/shipped-watchdogs.json
const shipped_watchdogs_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"preflight","file":"watchdog-preflight.yml","title":"Pre-flight","does":"Judges every change by the gate, and the baseline and the workflow, YAML and JSON files that it touches by their schemas.","events":["pull_request","pull_request_review","merge_group","push","workflow_dispatch","repository_dispatch"],"layers":["L1","L2","L3"],"sensors":["workflow-syntax","schema-drift","gate-integrity"],"stores":[{"kind":"check","name":"check run of the gate"}],"triggers":[{"store":"check run of the gate","when":"it fails on the default branch, which counts for the failure rate","watchdog":"ci-health"}],"permissions":{"actions":"read","checks":"write","contents":"read","pull-requests":"read","security-events":"read"},"secrets":{"SAR_APP_PRIVATE_KEY":"private key of the App of `app-client-id`, which needs Variables: read here","SAR_VARIABLES_TOKEN":"token with Variables: read, in place of the App"},"dispatchInputs":{},"with":{"app-client-id":"${{ vars.SAR_APP_CLIENT_ID }}"},"needs":["ci-health"]},{"id":"ci-health","file":"watchdog-ci-health.yml","title":"CI health","does":"Measures the failure rate, writes it to its variable, keeps one alert issue, and starts the self-healing at an alert.","events":["workflow_dispatch","repository_dispatch"],"cron":"7 * * * *","layers":["L2"],"sensors":["ci-health","cron-liveness"],"stores":[{"kind":"variable","name":"CODEX_CI_FAILURE_RATE"},{"kind":"variable","name":"CODEX_CI_LAST_GREEN_SHA"},{"kind":"issue","name":"alert issue of CI health"}],"triggers":[{"store":"CODEX_CI_FAILURE_RATE","when":"the rate is above the threshold, with evidence, and most failures have a known fix","playbook":"SAR-002","watchdog":"self-healing"}],"permissions":{"actions":"write","checks":"read","contents":"read","issues":"write"},"secrets":{"SAR_APP_PRIVATE_KEY":"private key of the App of `app-client-id`, which needs Variables: write here","SAR_VARIABLES_TOKEN":"token with Variables: write, in place of the App"},"dispatchInputs":{},"with":{"app-client-id":"${{ vars.SAR_APP_CLIENT_ID }}","heal-with":"sar-self-healing.yml"},"needs":["self-healing"]},{"id":"variables","file":"watchdog-variables.yml","title":"Variables","does":"Audits variables and secrets, stamps the guide, and queues an intent for a required variable that is absent.","events":["workflow_dispatch","repository_dispatch"],"cron":"13 */6 * * *","layers":["L3"],"sensors":["variable-audit"],"stores":[{"kind":"file","name":"${state}/variable_audit_latest.json"},{"kind":"document","name":"guide of the variables"}],"triggers":[{"store":"${state}/variable_audit_latest.json","when":"a required variable is absent","playbook":"SAR-001","watchdog":"variable-intents"}],"permissions":{"actions":"read","contents":"write","issues":"write","pull-requests":"write"},"secrets":{"SAR_APP_PRIVATE_KEY":"private key of the App of `app-client-id`, which needs Variables: read and Secrets: read here","SAR_VARIABLES_TOKEN":"token with Variables: read and Secrets: read, in place of the App"},"dispatchInputs":{},"with":{"app-client-id":"${{ vars.SAR_APP_CLIENT_ID }}"},"needs":["variable-intents"]},{"id":"nightly","file":"watchdog-nightly.yml","title":"Nightly patrol","does":"Runs every sensor, triages what they find with new code-scanning alerts and CVEs among it, rebuilds a stale embedding index, and tracks drifted models and due secrets.","events":["workflow_dispatch","repository_dispatch"],"cron":"0 2 * * *","layers":["L1","L2","L3","L4","L5"],"sensors":"all","stores":[{"kind":"issue","name":"dashboard"},{"kind":"branch","name":"sar-state"},{"kind":"document","name":"metadata of the embedding index"},{"kind":"database","name":"runs of the models"}],"triggers":[{"store":"dashboard","when":"a secret is due for rotation","playbook":"SAR-006"},{"store":"sar-state","when":"the deadline of a finding passes","watchdog":"nightly"},{"store":"metadata of the embedding index","when":"the index is older than its limit or than its sources","playbook":"SAR-003"},{"store":"runs of the models","when":"a model has drifted","playbook":"SAR-004"}],"permissions":{"actions":"write","checks":"read","contents":"write","issues":"write","pull-requests":"write","security-events":"read"},"secrets":{"MLFLOW_TRACKING_TOKEN":"token for the MLflow server of `mlflow-tracking-uri`","SAR_AGENT_TOKEN":"token of a user that assigns the coding agent","SAR_APP_PRIVATE_KEY":"private key of the App of `app-client-id`, which needs Variables: write and Secrets: read here","SAR_VARIABLES_TOKEN":"token with Variables: write and Secrets: read, in place of the App"},"dispatchInputs":{},"with":{"app-client-id":"${{ vars.SAR_APP_CLIENT_ID }}"},"needs":[]},{"id":"weekly","file":"watchdog-weekly.yml","title":"Weekly upkeep","does":"Prunes caches that nobody used for more than 7 days, or that no run can reach, removes old runs, prunes and retags agent memory, and switches on again the watchdogs that GitHub switched off for inactivity.","events":["workflow_dispatch","repository_dispatch"],"cron":"0 4 * * 0","layers":["L2","L5"],"sensors":[],"stores":[{"kind":"cache","name":"caches of the repository"},{"kind":"runs","name":"runs of the workflows"},{"kind":"database","name":"agent memory"}],"triggers":[{"store":"caches of the repository","when":"an entry was not used for more than 7 days","watchdog":"weekly"},{"store":"runs of the workflows","when":"a run is older than its limit","watchdog":"weekly"},{"store":"agent memory","when":"it is above 80 % or has decayed","playbook":"SAR-005"}],"permissions":{"actions":"write","contents":"write","issues":"write","pull-requests":"write"},"secrets":{},"dispatchInputs":{},"with":{},"needs":[]},{"id":"variable-intents","file":"process-variable-intents.yml","title":"Variable intents","does":"Applies the variable changes that are queued in the mailbox, under the policy of the baseline, exactly once.","events":["push","workflow_dispatch","repository_dispatch"],"pushPaths":["${state}/pending_ops/**"],"cron":"43 */6 * * *","layers":["L3"],"sensors":[],"stores":[{"kind":"variable","name":"variables of the repository"},{"kind":"branch","name":"sar-state"}],"triggers":[{"store":"variables of the repository","when":"the next audit compares them with the registry","watchdog":"variables"}],"permissions":{"actions":"read","contents":"read"},"secrets":{"SAR_APP_PRIVATE_KEY":"private key of the App of `app-client-id`, which needs Variables: write, Contents: write and Issues: read here","SAR_INTENTS_TOKEN":"token with Variables: write, Contents: write and Issues: read, in place of the App"},"dispatchInputs":{},"with":{"app-client-id":"${{ vars.SAR_APP_CLIENT_ID }}"},"needs":[]},{"id":"self-healing","file":"self-healing.yml","title":"Self-healing","does":"Runs playbook SAR-002: fixers for what failed in CI, judged by the gate, offered as a pull request.","events":["workflow_dispatch","repository_dispatch"],"cron":"27 */6 * * *","layers":["L2"],"sensors":["ci-health"],"stores":[{"kind":"branch","name":"sar/… (a pull request)"},{"kind":"issue","name":"blocker issue"}],"triggers":[{"store":"sar/… (a pull request)","when":"a change is offered","watchdog":"preflight"},{"store":"blocker issue","when":"a person closes it","playbook":"SAR-002"}],"permissions":{"actions":"read","checks":"read","contents":"write","issues":"write","pull-requests":"write"},"secrets":{"SAR_PUSH_TOKEN":"token with Contents, Pull requests and Workflows: write, for changes of workflow files alone"},"dispatchInputs":{"target_run_id":"Id of the run that failed","patterns":"Patterns of the failures, as the monitor found them","runs":"Ids of failed runs, newest first","state":"State of CI"},"with":{"target_run_id":"${{ format(\'{0}\', inputs.target_run_id || github.event.client_payload.target_run_id) }}"},"needs":["preflight"]}]');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/watchdogs/shipped-watchdog.js

const SHIPPED_WATCHDOGS = shipped_watchdogs_namespaceObject;


/***/ }),

/***/ 50561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DOCTOR_COMMANDS: () => (/* binding */ DOCTOR_COMMANDS)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/baseline-input.js
var baseline_input = __webpack_require__(84173);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/diagnosis-line.js
const make = (outcome) => (id, subject, words, more = {}) => ({ id, outcome, subject, words, ...more });
const ok = make('ok');
const problem = make('problem');
const advice = make('advice');
const unknownLine = make('unknown');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/baseline-section.js


const SCHEMA_COMMENT = /^#\s*yaml-language-server:\s*\$schema=\S+/m;
function baselineLines({ baseline: facts }) {
    if (facts.kind === 'broken')
        return [
            problem('baseline', baseline_input/* BASELINE_PATHS */.j[0], facts.problems, {
                costs: 'nothing is judged: every command and every watchdog ends with exit code 3',
                remedy: 'Mend the lines that are named',
            }),
        ];
    const { baseline, path, text } = facts;
    if (path === undefined || text === undefined)
        return [
            advice('baseline', baseline_input/* BASELINE_PATHS */.j[0], 'there is none: the preset sar:recommended applies', {
                costs: 'nobody is named as the owner, and no variable is declared',
                remedy: 'Run "sar init"',
            }),
        ];
    const lines = [ok('baseline', path, `it loads: ${[...new Set(baseline.sources)].join(', ')}`, { path })];
    if (baseline.notice !== undefined)
        lines.push(advice('baseline-notice', path, baseline.notice, { remedy: 'Keep one file' }));
    if (baseline.owner === undefined)
        lines.push(advice('owner', path, 'it names no owner', {
            costs: 'issues of P0 and P1 tag nobody',
            remedy: 'Add "owner: \'@who\'"',
            path,
        }));
    if (!SCHEMA_COMMENT.test(text.slice(0, 4000)))
        lines.push(advice('schema-comment', path, 'no comment names its schema', {
            costs: 'an editor neither completes nor checks what is written',
            remedy: 'Add as the first line "# yaml-language-server: $schema=…/schemas/baseline.schema.json", as "sar init" writes it',
            path,
            line: 1,
        }));
    return lines;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/doctor-facts.js
function liveOf({ live }) {
    return 'why' in live ? undefined : live;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/action-allowed.js
const GITHUB_OWNERS = new Set(['actions', 'github']);
function isActionAllowed(action, { githubOwned, patterns }) {
    const blocked = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    if (blocked.some((pattern) => matches(pattern, action)))
        return false;
    if (githubOwned && GITHUB_OWNERS.has(action.split('/')[0]?.toLowerCase() ?? ''))
        return true;
    return patterns.some((pattern) => !pattern.startsWith('!') && matches(pattern, action));
}
function matches(pattern, action) {
    return matchesText(pattern, action) || (!pattern.includes('@') && matchesText(`${pattern}@*`, action));
}
function matchesText(pattern, action) {
    const [first = '', ...rest] = pattern.toLowerCase().split('*');
    const last = rest.pop();
    const text = action.toLowerCase();
    if (last === undefined)
        return text === first;
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
        return false;
    const end = text.length - last.length;
    let at = first.length;
    for (const piece of rest) {
        const found = text.indexOf(piece, at);
        if (found === -1 || found + piece.length > end)
            return false;
        at = found + piece.length;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/actions-policy-lines.js


const USED_OF_GITHUB = ['actions/checkout', 'actions/create-github-app-token', 'actions/download-artifact', 'actions/upload-artifact'];
function policyLines({ actionsPolicy, selectedActions }, uses) {
    if (!actionsPolicy.known)
        return [unknownLine('actions', 'Actions', actionsPolicy.detail)];
    const { enabled, allowed, requiresCommitIds } = actionsPolicy.value;
    if (!enabled)
        return [
            problem('actions', 'Actions', 'they are switched off for the repository', {
                costs: 'no watchdog runs',
                remedy: 'Settings → Actions → General: allow actions',
            }),
        ];
    const lines = [];
    const refs = [...new Set(uses.uses.flatMap(({ source }) => (source.kind === 'remote' ? [`${source.repository}@${source.ref}`] : [])))];
    const wanted = [...refs, ...(uses.calls.length === 0 ? [] : USED_OF_GITHUB.map((name) => `${name}@${'0'.repeat(40)}`))];
    if (allowed === 'local_only' && wanted.length > 0)
        lines.push(problem('allowed', 'Actions', 'only those of the same owner may run', {
            costs: `${namesOf(wanted)} may not, so that a called watchdog does not start`,
            remedy: 'Settings → Actions → General: allow select actions, and list them',
        }));
    else if (allowed === 'selected' && selectedActions?.known !== true)
        lines.push(unknownLine('allowed', 'Actions', selectedActions === undefined ? 'the list of allowed actions was not asked for' : selectedActions.detail));
    else if (allowed === 'selected' && selectedActions?.known === true) {
        const { value } = selectedActions;
        const refused = wanted.filter((action) => !isActionAllowed(action, value));
        lines.push(refused.length === 0
            ? ok('allowed', 'Actions', 'the list of allowed actions lets those of SAR run')
            : problem('allowed', 'Actions', `the list of allowed actions leaves out ${namesOf(refused)}`, {
                costs: 'a workflow that uses one of them does not start',
                remedy: `Settings → Actions → General: add ${namesOf(refused, '@*')}`,
            }));
    }
    else
        lines.push(ok('allowed', 'Actions', 'they are switched on, and those of SAR may run'));
    return [...lines, ...pinLines(requiresCommitIds, uses)];
}
function pinLines(requiresCommitIds, { unpinned }) {
    if (!requiresCommitIds)
        return [
            advice('pins', 'pins', 'actions need not be pinned to a commit id', {
                remedy: 'Settings → Actions → General: require actions to be pinned',
            }),
        ];
    if (unpinned.length === 0)
        return [ok('pins', 'pins', 'actions must be pinned to a commit id, and all are')];
    return [
        problem('pins', 'pins', `actions must be pinned to a commit id, and ${unpinned.slice(0, 5).join(', ')}${unpinned.length > 5 ? ` and ${unpinned.length - 5} more` : ''} are not`, {
            costs: 'the workflows that use them do not start',
            remedy: 'Pin each to the commit id of its release',
        }),
    ];
}
function namesOf(actions, behind = '') {
    return [...new Set(actions.map((action) => `${action.split('@')[0] ?? ''}${behind}`))].slice(0, 8).join(', ');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/state-branch-name.js
const STATE_BRANCH = 'sar-state';

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/settings-section.js




const MERGE = 'merge';
function settingLines(facts, uses) {
    const live = liveOf(facts);
    if (live === undefined)
        return [
            unknownLine('settings', 'repository', 'its settings on GitHub are not known', { remedy: 'Give a token that reads in SAR_TOKEN' }),
        ];
    if (!live.profile.known)
        return [unknownLine('settings', 'repository', 'its settings on GitHub are not known')];
    return [
        ...profileLines(live, facts),
        ...policyLines(live, uses),
        ...tokenLines(live, uses),
        ...checkLines(live, facts, uses),
        ...mergeLines(live, uses),
        stateLine(live),
    ];
}
function profileLines({ profile }, { branch }) {
    if (!profile.known)
        return [];
    const { archived, fork, defaultBranch } = profile.value;
    return [
        ...(archived
            ? [problem('archived', 'repository', 'it is archived', { costs: 'nothing runs and nothing can be written', remedy: 'Unarchive it' })]
            : []),
        ...(fork
            ? [
                advice('fork', 'repository', 'it is a fork: GitHub runs schedules there only when they are enabled, and gives no secrets of the original', {
                    remedy: 'Enable the workflows under Actions',
                }),
            ]
            : []),
        branch === undefined || branch === defaultBranch
            ? ok('default-branch', 'default branch', defaultBranch)
            : advice('default-branch', 'default branch', `it is ${defaultBranch}, and this checkout is on ${branch}`, {
                costs: 'schedules and dispatches run what the default branch holds, not what was looked at here',
            }),
    ];
}
function tokenLines({ workflowToken }, { calls }) {
    if (!workflowToken.known)
        return [unknownLine('workflow-token', "workflows' token", workflowToken.detail)];
    const { default: level, mayOpenPulls } = workflowToken.value;
    const where = 'Settings → Actions → General → Workflow permissions';
    const opening = [
        ...new Set(calls.filter(({ watchdog }) => watchdog.permissions['pull-requests'] === 'write').map(({ watchdog }) => watchdog.id)),
    ];
    return [
        level === 'read'
            ? ok('workflow-token', "workflows' token", 'a job that does not say its permissions can only read')
            : advice('workflow-token', "workflows' token", 'a job that does not say its permissions can write everything', {
                remedy: `${where}: read repository contents`,
            }),
        ...(opening.length === 0
            ? []
            : [
                mayOpenPulls
                    ? ok('open-pulls', 'pull requests', 'GitHub Actions may open them')
                    : problem('open-pulls', 'pull requests', `GitHub Actions may not open them, and ${opening.join(', ')} ${opening.length === 1 ? 'does' : 'do'} so`, {
                        costs: 'a change is pushed to its branch, and a person has to open the pull request',
                        remedy: `${where}: allow GitHub Actions to create and approve pull requests`,
                    }),
            ]),
    ];
}
function checkLines({ requiredChecks, profile }, { baseline }, { calls }) {
    const gates = calls.filter(({ watchdog }) => watchdog.id === 'preflight');
    if (gates.length === 0 || !profile.known)
        return [];
    if (!requiredChecks.known)
        return [unknownLine('required-check', 'gate', requiredChecks.detail)];
    const own = baseline.kind === 'loaded' ? baseline.baseline.gate['check-run'] : 'SAR gate';
    const begins = gates.map(({ job }) => `${job.name?.value ?? job.id} / `);
    const found = requiredChecks.value.find(({ context }) => context === own || begins.some((text) => context.startsWith(text)));
    const branch = profile.value.defaultBranch;
    return [
        found === undefined
            ? problem('required-check', 'gate', `no rule of ${branch} requires its check`, {
                costs: 'the gate judges, and a change that fails it can be merged all the same',
                remedy: `Settings → Rules: require the status check "${begins[0] ?? ''}gate" or "${own}" on ${branch}`,
            })
            : ok('required-check', 'gate', `${branch} requires ${found.context} (${found.source})`),
    ];
}
function mergeLines({ profile }, { calls }) {
    const asking = calls.filter(({ job }) => job.with.get(MERGE)?.value === 'auto');
    const [first] = asking;
    if (first === undefined || !profile.known)
        return [];
    const place = { path: first.workflow.path, line: first.line };
    const allows = profile.value.allowsAutoMerge;
    if (allows === undefined)
        return [unknownLine('auto-merge', 'auto-merge', 'GitHub does not tell this token whether it is allowed', place)];
    if (allows)
        return [ok('auto-merge', 'auto-merge', 'it is allowed', place)];
    return [
        problem('auto-merge', 'auto-merge', 'it is asked for, and not allowed in the repository', {
            costs: 'a change that passes waits for a person',
            remedy: 'Settings → General → Pull requests: allow auto-merge',
            ...place,
        }),
    ];
}
function stateLine({ hasStateBranch }) {
    if (!hasStateBranch.known)
        return unknownLine('state', STATE_BRANCH, hasStateBranch.detail);
    return ok('state', STATE_BRANCH, hasStateBranch.value ? 'the branch of the state is there' : 'the branch of the state is made at the first write');
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/references-of.js
var references_of = __webpack_require__(98080);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/passed-secrets.js

function passedSecrets(workflow, job) {
    const text = workflow.text.slice(job.range.start, job.range.end);
    const lines = workflow.text.split('\n');
    const named = new Map();
    for (const { context, name, place, job: id, line } of (0,references_of/* referencesOf */.CL)(workflow).references) {
        if (context !== 'secrets' || id !== job.id || place !== 'secrets')
            continue;
        const key = /^\s*["']?([A-Za-z_]\w*)["']?\s*:/.exec(lines[line - 1] ?? '')?.[1]?.toUpperCase();
        named.set(key === undefined || key === 'SECRETS' ? name : key, name);
    }
    return { all: /^\s*secrets:\s*["']?inherit\b/m.test(text), named };
}
function variableOf(job, input) {
    return /^\s*\$\{\{\s*vars\.([A-Za-z_]\w*)\s*\}\}\s*$/.exec(job.with.get(input)?.value ?? '')?.[1]?.toUpperCase();
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/token-needs.json
const token_needs_namespaceObject = /*#__PURE__*/JSON.parse('[{"watchdog":"preflight","title":"a token that reads variables","secrets":["SAR_APP_PRIVATE_KEY","SAR_VARIABLES_TOKEN"],"grants":"Variables: Read-only","without":"the gate sees neither secrets nor the age of the failure rate: where the baseline requires a secret, its check variable-audit is unknown and fails","source":"docs/guides/gate.md"},{"watchdog":"ci-health","title":"a token that writes variables","secrets":["SAR_APP_PRIVATE_KEY","SAR_VARIABLES_TOKEN"],"grants":"Variables: Read and write","without":"the failure rate and the last green commit are not written: check ci-failure-rate of the gate stays unknown","source":"docs/guides/ci-health.md"},{"watchdog":"variables","title":"a token that reads variables and secrets","secrets":["SAR_APP_PRIVATE_KEY","SAR_VARIABLES_TOKEN"],"grants":"Variables: Read-only and Secrets: Read-only","without":"secrets are unknown, and of the variables only those are known that a job sees: something absent may go unnoticed","source":"docs/guides/variables.md"},{"watchdog":"nightly","title":"a token that writes variables and reads secrets","secrets":["SAR_APP_PRIVATE_KEY","SAR_VARIABLES_TOKEN"],"grants":"Variables: Read and write and Secrets: Read-only","without":"secrets and their age are unknown, and no variable is written: neither the halt at a P0 nor the failure rate","source":"docs/guides/triage.md"},{"watchdog":"nightly","title":"a token that assigns the coding agent","secrets":["SAR_AGENT_TOKEN"],"grants":"Issues: Read and write, of a user that may assign the agent","without":"a plan is posted, and a person hands it over to the agent","source":"docs/guides/triage.md"},{"watchdog":"nightly","title":"a token for the MLflow server","onlyWith":"mlflow-tracking-uri","secrets":["MLFLOW_TRACKING_TOKEN"],"grants":"reading on that server","without":"a server that asks for a token shows neither runs nor models: the sensors of models are unknown","source":"docs/guides/sensors.md"},{"watchdog":"variable-intents","title":"a token that writes variables and the mailbox","secrets":["SAR_APP_PRIVATE_KEY","SAR_INTENTS_TOKEN"],"grants":"Variables: Read and write, Contents: Read and write and Issues: Read-only","without":"queued changes of variables are not applied: they wait in the mailbox until they expire","source":"docs/guides/variables.md"},{"watchdog":"self-healing","title":"a token that pushes changes of workflow files","secrets":["SAR_PUSH_TOKEN"],"grants":"Contents, Pull requests and Workflows: Read and write","without":"a fix of a workflow file is a patch in an artifact and a comment, and no pull request","source":"docs/guides/playbooks.md"}]');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/tokens-section.js




const TOKEN_NEEDS = token_needs_namespaceObject;
const APP_KEY = 'SAR_APP_PRIVATE_KEY';
const APP_ID = 'app-client-id';
function tokens_section_tokenLines(facts, { calls }) {
    const given = calls.flatMap((call) => TOKEN_NEEDS.filter(({ watchdog, onlyWith }) => watchdog === call.watchdog.id && (onlyWith === undefined || call.job.with.has(onlyWith))).map((need) => lineOfNeed(need, call, facts)));
    return [...handLines(facts), ...given];
}
function handLines({ live }) {
    if ('why' in live)
        return [
            unknownLine('hand', 'this run', `GitHub is not asked: ${live.why}`, {
                costs: 'secrets, settings and the life of the workflows are not known',
                remedy: 'Give a token that reads in SAR_TOKEN',
            }),
        ];
    if (!live.profile.known)
        return [problem('hand', 'token in hand', live.profile.detail, { costs: 'nothing can be asked', remedy: 'Give another token' })];
    const can = live.readAccess.filter(({ access }) => access.known).map(({ permission }) => permission);
    const off = live.readAccess.flatMap(({ permission, access }) => !access.known && access.reason === 'not-configured' ? [permission] : []);
    const lines = [
        ok('hand', 'token in hand', `it reads ${can.join(', ') || 'the repository'}${off.length === 0 ? '' : `; switched off there: ${off.join(', ')}`}`),
    ];
    for (const { permission, access } of live.readAccess) {
        if (access.known || access.reason === 'not-configured')
            continue;
        lines.push(unknownLine(`hand:${permission}`, 'token in hand', access.detail));
    }
    const said = new Set(lines.map(({ words }) => words));
    const unread = [...new Set([...live.secrets.unread, ...live.variables.unread])].filter((why) => !said.has(why));
    return [...lines, ...unread.map((why, index) => unknownLine(`list:${index + 1}`, 'token in hand', why))];
}
function lineOfNeed(need, call, facts) {
    const { workflow, line, job } = call;
    const id = `token:${call.watchdog.id}:${need.secrets.join('|')}:${workflow.path}`;
    const place = { path: workflow.path, line };
    const subject = `${call.watchdog.id}: ${need.title}`;
    const passed = passedSecrets(workflow, job);
    const names = need.secrets.flatMap((secret) => {
        const name = passed.named.get(secret) ?? (passed.all ? secret : undefined);
        return name === undefined ? [] : [{ secret, name }];
    });
    const costs = `Without it ${need.without}`;
    if (names.length === 0)
        return advice(id, subject, `job ${job.id} passes none of ${need.secrets.join(', ')}`, {
            costs,
            remedy: `Make a secret that holds a token with ${need.grants}, and pass it under "secrets" of the job`,
            ...place,
        });
    const live = liveOf(facts);
    if (live === undefined || !live.profile.known)
        return unknownLine(id, subject, `whether ${names.map(({ name }) => name).join(' or ')} is there is not known`, { costs, ...place });
    return judge(need, { id, subject, costs, place, names, live, call });
}
function judge(need, { id, subject, costs, place, names, live, call }) {
    const { secrets, variables } = live;
    const there = names.filter(({ name }) => secrets.found.has(name));
    const plain = there.find(({ secret }) => secret !== APP_KEY);
    const shown = (name) => `${name} is there, in ${secrets.found.get(name) ?? ''}; that it grants ${need.grants} cannot be seen`;
    if (plain !== undefined)
        return ok(id, subject, shown(plain.name), place);
    const key = there[0];
    if (key !== undefined) {
        const variable = variableOf(call.job, APP_ID);
        if (variable === undefined && call.job.with.has(APP_ID))
            return ok(id, subject, shown(key.name), place);
        if (variable !== undefined && variables.found.has(variable))
            return ok(id, subject, `${shown(key.name)}; the App's id is in ${variable}`, place);
        if (variable !== undefined && variables.unread.length > 0)
            return unknownLine(id, subject, `${key.name} is there; whether variable ${variable} is, is not known`, {
                costs,
                ...place,
            });
        return problem(id, subject, `${key.name} is there, and not the id of its App${variable === undefined ? '' : `, variable ${variable}`}: the key is not used`, {
            costs,
            remedy: variable === undefined ? `Pass the App's client id as "${APP_ID}"` : `Make the variable ${variable} with the App's client id`,
            ...place,
        });
    }
    const asked = names.map(({ name }) => name).join(' nor ');
    if (secrets.unread.length > 0)
        return unknownLine(id, subject, `whether ${asked.replace(' nor ', ' or ')} is there is not known`, {
            costs,
            ...place,
        });
    return advice(id, subject, names.length === 1 ? `there is no secret ${asked}` : `there is neither ${asked}`, {
        costs,
        remedy: `Make one that holds a token with ${need.grants}`,
        ...place,
    });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/version.js + 1 modules
var lib_version = __webpack_require__(8153);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/ref-lines.js


function refLines({ uses }) {
    const remote = uses.flatMap((use) => (use.source.kind === 'remote' ? [{ ...use, source: use.source }] : []));
    if (remote.length === 0)
        return [];
    const repositories = [...new Set(remote.map(({ source }) => source.repository.toLowerCase()))];
    return repositories.flatMap((name) => refLinesOf(remote.filter(({ source }) => source.repository.toLowerCase() === name)));
}
function refLinesOf(uses) {
    const [first] = uses;
    if (first === undefined)
        return [];
    const { repository } = first.source;
    const refs = [...new Set(uses.map(({ source }) => source.ref))];
    const id = `refs:${repository}`;
    if (refs.length > 1) {
        const named = refs.map((ref) => `${shown(uses.find(({ source }) => source.ref === ref))} in ${filesOf(uses, ref)}`);
        return [
            problem(id, repository, `it is used in ${refs.length} versions: ${named.join('; ')}`, {
                costs: 'what one of them writes another one may not know',
                remedy: 'Use the same commit everywhere',
                path: first.path,
                line: first.line,
            }),
        ];
    }
    const { ref, pinned, version } = first.source;
    const place = { path: first.path, line: first.line };
    if (!pinned && !/^v?\d+(?:\.\d+)*$/.test(ref))
        return [
            problem(id, repository, `it is used at ${ref}, which is no version`, {
                costs: 'whoever changes it there changes what runs here',
                remedy: 'Pin a release by its commit id, with the version in a comment',
                ...place,
            }),
        ];
    if (!pinned)
        return [
            advice(id, repository, `it is used at ${ref}, a tag that can be moved`, {
                remedy: 'Pin the commit id of the release, with the version in a comment; Dependabot keeps both up to date',
                ...place,
            }),
        ];
    if (version === undefined)
        return [
            advice(id, repository, `it is pinned to ${ref.slice(0, 12)}, and no comment says which version that is`, {
                remedy: 'Write the version behind it: # v1.2.3; Dependabot needs it, too',
                ...place,
            }),
        ];
    const same = version.replace(/^v/, '') === lib_version/* SAR_VERSION */.w;
    const other = same ? '' : `; permissions and secrets are judged here by what ${lib_version/* SAR_VERSION */.w} needs`;
    return [ok(id, repository, `${version} everywhere, pinned to ${ref.slice(0, 12)}${other}`)];
}
function shown(use) {
    if (use === undefined)
        return '';
    const { ref, pinned, version } = use.source;
    return pinned ? `${version ?? 'a commit'} (${ref.slice(0, 12)})` : ref;
}
function filesOf(uses, ref) {
    const files = [...new Set(uses.filter(({ source }) => source.ref === ref).map(({ path }) => path))];
    const more = files.length - 3;
    return `${files.slice(0, 3).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/runner-lines.js


const OLDEST_RUNNER = '2.336.0';
const HOSTED = /^(?:ubuntu|windows|macos)-[\w.-]+$/;
function runnerLines(facts, { calls }) {
    const own = calls.filter((call) => labelsOf(call).some((label) => !HOSTED.test(label)));
    if (calls.length === 0)
        return [];
    if (own.length === 0)
        return [ok('runner', 'runners', 'the watchdogs run on runners of GitHub, which are new enough')];
    const subject = 'self-hosted runners';
    const live = liveOf(facts);
    if (live === undefined || !live.runners.known)
        return [
            unknownLine('runner', subject, live === undefined || live.runners.known ? 'their versions are not known' : live.runners.detail, {
                remedy: `See in the settings under Actions → Runners that each has version ${OLDEST_RUNNER} or newer`,
            }),
        ];
    const old = live.runners.value.filter(({ version }) => version !== undefined && isOlder(version, OLDEST_RUNNER));
    if (old.length > 0)
        return [
            problem('runner', subject, `${old
                .map(({ name, version }) => `${name} has version ${version ?? ''}`)
                .slice(0, 5)
                .join(', ')}`, {
                costs: `a called watchdog uses "uses: $/…", which a runner knows from ${OLDEST_RUNNER} on`,
                remedy: `Update them to ${OLDEST_RUNNER} or newer`,
            }),
        ];
    const unsaid = live.runners.value.filter(({ version }) => version === undefined).length;
    if (unsaid > 0 || live.runners.value.length === 0)
        return [
            unknownLine('runner', subject, unsaid > 0 ? `GitHub does not tell the version of ${unsaid} of them` : 'the repository has none of its own', {
                remedy: `See that each has version ${OLDEST_RUNNER} or newer`,
            }),
        ];
    return [ok('runner', subject, `all ${live.runners.value.length} have version ${OLDEST_RUNNER} or newer`)];
}
function labelsOf({ job }) {
    const text = job.with.get('runs-on')?.value.trim() ?? '';
    return text === '' ? [] : text.split(/[\s,[\]"']+/).filter((label) => label !== '');
}
function isOlder(one, other) {
    const [left, right] = [one, other].map((text) => text.replace(/^v/, '').split('.').map(Number));
    for (let at = 0; at < 3; at += 1) {
        const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
        if (difference !== 0)
            return difference < 0;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/versions-section.js




const OLDEST_NODE = 20;
function versionLines(facts, uses) {
    return [nodeLine(facts.node), ...refLines(uses), ...serverLines(facts, uses), ...runnerLines(facts, uses)];
}
function nodeLine(node) {
    const major = Number(/^v?(\d+)\./.exec(node)?.[1] ?? Number.NaN);
    if (major >= OLDEST_NODE)
        return ok('command', 'sar', `${lib_version/* SAR_VERSION */.w} on Node ${node}`);
    return problem('command', 'sar', `${lib_version/* SAR_VERSION */.w} runs on Node ${node}, and needs ${OLDEST_NODE} or newer`, {
        remedy: `Install Node ${OLDEST_NODE} or newer`,
    });
}
function serverLines({ server }, { calls }) {
    if (server === undefined || calls.length === 0)
        return [];
    const host = URL.canParse(server) ? new URL(server).hostname : server;
    if (host === 'github.com' || host.endsWith('.ghe.com'))
        return [];
    return [
        problem('server', host, 'the called workflows use "uses: $/…", which GitHub Enterprise Server does not know', {
            costs: 'no called watchdog starts',
            remedy: 'Use the actions of SAR by themselves, in workflows of your own',
        }),
    ];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/resolve/parse-uses.js
var parse_uses = __webpack_require__(73922);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/sar-repositories.js
var sar_repositories = __webpack_require__(32571);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/shipped-at.js
var shipped_at = __webpack_require__(86657);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/workflow-uses.js + 1 modules
var workflow_uses = __webpack_require__(12110);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/watchdog-calls.js




function sarUses(repository) {
    const documents = repository.workflows();
    const workflows = documents.filter((each) => each.kind === 'workflow');
    const isOwn = (0,sar_repositories/* isSarItself */._)(repository.tree);
    const walks = workflows.map((workflow) => ({ workflow, walked: (0,workflow_uses/* workflowUses */.M)(repository, workflow, isOwn) }));
    const homes = (0,sar_repositories/* sarRepositories */.N)(walks.map(({ walked }) => walked));
    const isSar = (name) => (name === undefined ? isOwn : homes.has(name.toLowerCase()));
    const calls = new Map();
    const doubtful = new Map();
    for (const { workflow, walked } of walks) {
        for (const call of walked.calls) {
            const watchdog = (0,shipped_at/* shippedAt */.l)(call.called);
            if (watchdog === undefined)
                continue;
            const key = `${call.workflow.path}:${call.uses.range.start}`;
            if (!isSar(call.repository)) {
                doubtful.set(key, doubtOf(call));
                continue;
            }
            const known = calls.get(key);
            const { job, uses } = call;
            if (known !== undefined)
                known.starters.push(workflow);
            else
                calls.set(key, { watchdog, workflow: call.workflow, job, line: uses.range.line, starters: [workflow] });
        }
    }
    const found = foundIn(repository, workflows);
    const uses = found.flatMap((each) => useOf(each, homes));
    const unread = documents.flatMap((each) => each.kind === 'invalid' ? [{ path: each.path, words: `it cannot be read: ${each.message}` }] : []);
    return {
        calls: [...calls.values()].map((call) => ({ ...call, starters: ownStarters(call) })),
        uses,
        unpinned: [...new Set(found.flatMap((each) => unpinnedOf(each, homes)))].sort(),
        doubtful: [...doubtful.values(), ...unread],
    };
}
function ownStarters({ starters }) {
    const starting = starters.filter(({ triggers }) => triggers.some(({ event }) => event !== 'workflow_call'));
    return starting.length > 0 ? starting : starters;
}
function doubtOf({ repository = '', uses, workflow }) {
    return {
        path: workflow.path,
        line: uses.range.line,
        words: `${repository} has a workflow that is called like a watchdog of SAR, and nothing tells that it is one`,
    };
}
function foundIn(repository, workflows) {
    const inWorkflows = workflows.flatMap(({ path, text, jobs }) => jobs.flatMap(({ uses, steps }) => [uses, ...steps.flatMap((step) => [step.uses, ...step.children.map((child) => child.uses)])].flatMap((scalar) => scalar === undefined ? [] : [{ uses: scalar, path, text }])));
    const inActions = repository
        .actions()
        .flatMap((action) => action.kind === 'invalid'
        ? []
        : action.steps.flatMap(({ uses }) => (uses === undefined ? [] : [{ uses, path: action.path, text: action.text }])));
    return [...inWorkflows, ...inActions];
}
function useOf({ uses, path, text }, homes) {
    const parsed = (0,parse_uses/* parseUses */.A)(uses, text);
    if (parsed.kind !== 'remote' || !homes.has(parsed.reference.written.toLowerCase()))
        return [];
    const { written, ref, pinned, version } = parsed.reference;
    return [{ path, line: uses.range.line, source: { kind: 'remote', repository: written, ref, pinned, version } }];
}
function unpinnedOf({ uses, text }, homes) {
    const parsed = (0,parse_uses/* parseUses */.A)(uses, text);
    if (parsed.kind !== 'remote' || parsed.reference.pinned || homes.has(parsed.reference.written.toLowerCase()))
        return [];
    return parsed.reference.action.includes('/.github/workflows/') ? [] : [uses.value.trim()];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/watchdogs/shipped-watchdog.js + 1 modules
var shipped_watchdog = __webpack_require__(95734);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/granted-permissions.js
const LEVELS = ['none', 'read', 'write'];
function grantOf(workflow, job, needed) {
    const said = job.permissions ?? workflow.permissions;
    if (said === undefined)
        return { kind: 'unsaid' };
    const all = said.get('*')?.value === 'write-all' ? 'write' : said.get('*')?.value === 'read-all' ? 'read' : 'none';
    const granted = (name) => levelOf(said.get(name)?.value) ?? all;
    const missing = Object.entries(needed).filter(([name, level]) => below(granted(name), level));
    const named = [...said.keys()].filter((name) => name !== '*');
    const excess = named.filter((name) => below(needed[name] ?? 'none', granted(name)));
    return {
        kind: 'said',
        missing: missing.map(([name, level]) => `${name}: ${level}`),
        excess: [
            ...(all === 'none' ? [] : [`${said.get('*')?.value ?? ''} for everything`]),
            ...excess.map((name) => `${name}: ${needed[name] ?? 'none'}`),
        ],
    };
}
function below(one, other) {
    return LEVELS.indexOf(one) < LEVELS.indexOf(other);
}
function levelOf(text) {
    return LEVELS.find((level) => level === text?.trim());
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/call-grants.js



function permissionLines({ watchdog, workflow, job, line }) {
    const grant = grantOf(workflow, job, watchdog.permissions);
    const id = `permissions:${watchdog.id}:${workflow.path}`;
    const place = { path: workflow.path, line };
    const all = Object.entries(watchdog.permissions)
        .map(([name, level]) => `${name}: ${level}`)
        .join(', ');
    if (grant.kind === 'unsaid')
        return [
            problem(id, watchdog.id, `job ${job.id} does not say its permissions, so that the settings of the repository decide`, {
                costs: 'it has more than it needs, or GitHub refuses to start it',
                remedy: `Write "permissions" at the job: ${all}`,
                ...place,
            }),
        ];
    return [
        ...(grant.missing.length === 0
            ? []
            : [
                problem(id, watchdog.id, `job ${job.id} does not grant ${grant.missing.join(', ')}`, {
                    costs: 'GitHub refuses to start the called workflow',
                    remedy: `Write under "permissions" of the job: ${grant.missing.join(', ')}`,
                    ...place,
                }),
            ]),
        ...(grant.excess.length === 0
            ? []
            : [
                advice(`${id}:excess`, watchdog.id, `job ${job.id} grants more than is needed`, {
                    remedy: `Write under "permissions" of the job exactly: ${all}`,
                    ...place,
                }),
            ]),
    ];
}
function secretLines({ watchdog, workflow, job, line }) {
    const { all, named } = passedSecrets(workflow, job);
    const place = { path: workflow.path, line };
    if (all)
        return [
            advice(`inherit:${watchdog.id}:${workflow.path}`, watchdog.id, `job ${job.id} hands on every secret ("secrets: inherit")`, {
                remedy: `Name those that are needed: ${Object.keys(watchdog.secrets).join(', ') || 'none'}`,
                ...place,
            }),
        ];
    const undeclared = [...named.keys()].filter((id) => !Object.hasOwn(watchdog.secrets, id));
    if (undeclared.length === 0)
        return [];
    return [
        problem(`secrets:${watchdog.id}:${workflow.path}`, watchdog.id, `job ${job.id} passes ${undeclared.join(', ')}, which the called workflow does not declare`, {
            costs: 'GitHub refuses to start it',
            remedy: `Take it away; what it takes is ${Object.keys(watchdog.secrets).join(', ') || 'nothing'}`,
            ...place,
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/call-life.js


const STATES = new Map([
    [
        'disabled_inactivity',
        {
            words: 'GitHub has switched its workflow off, since nothing happened in the repository for 60 days',
            remedy: 'Run "sar watchdogs enable --apply"; watchdog weekly does so by itself',
        },
    ],
    [
        'disabled_manually',
        {
            words: 'a person has switched its workflow off',
            remedy: 'If that was not meant to last, enable it on its page under Actions',
        },
    ],
    [
        'disabled_fork',
        { words: 'GitHub has switched its workflow off, since the repository is a fork', remedy: 'Enable workflows under Actions' },
    ],
]);
function lifeLines(call, facts) {
    return call.starters.flatMap((starter) => linesOfStarter(call, starter, facts));
}
function linesOfStarter({ watchdog, workflow: holder, line }, workflow, facts) {
    const live = liveOf(facts);
    if (live === undefined)
        return [];
    const id = `life:${watchdog.id}:${workflow.path}`;
    const place = { path: workflow.path, ...(workflow.path === holder.path && { line }) };
    if (!live.workflows.known)
        return [unknownLine(id, watchdog.id, `whether GitHub runs it is not known: ${live.workflows.detail}`, place)];
    const known = live.workflows.value.find(({ path }) => path === workflow.path);
    if (known === undefined)
        return [
            problem(id, watchdog.id, 'GitHub does not list its workflow', {
                costs: 'schedules and dispatches run from the default branch alone',
                remedy: 'Merge it into the default branch',
                ...place,
            }),
        ];
    return switchedOff(known, id, watchdog.id, place);
}
function switchedOff({ state }, id, subject, place) {
    if (state === 'active')
        return [];
    const { words, remedy } = STATES.get(state) ?? {
        words: `GitHub says of its workflow: ${state}`,
        remedy: 'Look at its page under Actions',
    };
    return [problem(id, subject, words, { costs: 'it does not run', remedy, ...place })];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/call-triggers.js


function triggerLines(call, facts) {
    return call.starters.flatMap((starter) => call_triggers_linesOfStarter(call, starter, facts));
}
function call_triggers_linesOfStarter({ watchdog, workflow: holder, line }, workflow, facts) {
    const events = new Set(workflow.triggers.map(({ event }) => event));
    const place = { path: workflow.path, ...(workflow.path === holder.path && { line }) };
    const lines = [];
    const hasCron = workflow.triggers.some(({ event, crons = [] }) => event === 'schedule' && crons.length > 0);
    if (watchdog.cron !== undefined && !hasCron)
        lines.push(problem(`schedule:${watchdog.id}:${workflow.path}`, watchdog.id, 'its workflow has no schedule', {
            costs: 'it runs only when somebody starts it',
            remedy: `Add under "on": schedule: [{ cron: '${watchdog.cron}' }]`,
            ...place,
        }));
    const missing = watchdog.events.filter((event) => !events.has(event));
    if (missing.includes('pull_request'))
        lines.push(problem(`events:${watchdog.id}:${workflow.path}`, watchdog.id, 'its workflow does not run for pull requests', {
            costs: 'no change is judged before it is merged',
            remedy: 'Add "pull_request" under "on"',
            ...place,
        }));
    else if (missing.length > 0)
        lines.push(advice(`events:${watchdog.id}:${workflow.path}`, watchdog.id, `its workflow does not run on ${missing.join(', ')}`, {
            remedy: `Add ${missing.join(', ')} under "on", as "sar init" writes it`,
            ...place,
        }));
    const profile = liveOf(facts)?.profile;
    const branches = workflow.triggers.find(({ event }) => event === 'push')?.branches;
    if (profile?.known === true && branches !== undefined && isPlain(branches) && !branches.includes(profile.value.defaultBranch))
        lines.push(problem(`branch:${watchdog.id}:${workflow.path}`, watchdog.id, `it runs on pushes to ${branches.join(', ')}, and the default branch is ${profile.value.defaultBranch}`, {
            costs: 'what is pushed there is not seen',
            remedy: `Write the default branch under "push: branches"`,
            ...place,
        }));
    return lines;
}
function isPlain(branches) {
    return branches.every((branch) => !/[*?+![\]]/.test(branch));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/workflows-section.js





const MOST_DOUBTFUL = 10;
function workflowLines(facts, uses) {
    const { calls, doubtful } = uses;
    const unreadLines = doubtful.slice(0, MOST_DOUBTFUL).map(({ path, words, line }) => unknownLine(`doubtful:${path}`, path, words, {
        remedy: 'See whether it calls a watchdog',
        path,
        ...(line !== undefined && { line }),
    }));
    if (calls.length === 0)
        return [nothingCalled(uses), ...unreadLines];
    const called = new Set(calls.map(({ watchdog }) => watchdog.id));
    const needed = [...called].flatMap((id) => {
        const watchdog = shipped_watchdog/* SHIPPED_WATCHDOGS */.T.find((each) => each.id === id);
        const lacking = (watchdog?.needs ?? []).filter((need) => !called.has(need));
        return lacking.map((need) => advice(`needs:${id}:${need}`, id, `it works together with ${need}, which no workflow calls`, {
            remedy: `Run "sar init --watchdogs ${need}"`,
        }));
    });
    return [...calls.flatMap((call) => linesOfCall(call, facts)), ...needed, ...unreadLines];
}
function nothingCalled({ uses }) {
    const remedy = 'Run "sar init"';
    return uses.length === 0
        ? problem('calls', 'watchdogs', 'no workflow calls a watchdog or an action of SAR', { costs: 'nothing is watched', remedy })
        : advice('calls', 'watchdogs', 'workflows use actions of SAR, and none calls a watchdog', {
            costs: 'what each watchdog needs is not judged here',
            remedy,
        });
}
function linesOfCall(call, facts) {
    const lines = [...permissionLines(call), ...secretLines(call), ...triggerLines(call, facts), ...lifeLines(call, facts)];
    const { watchdog, workflow, line } = call;
    if (lines.some(({ outcome }) => outcome !== 'ok'))
        return lines.filter(({ outcome }) => outcome !== 'ok');
    return [
        ok(`call:${watchdog.id}:${workflow.path}`, watchdog.id, 'permissions, secrets and triggers are as they should be', {
            path: workflow.path,
            line,
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/diagnose.js







function diagnose(facts) {
    const uses = sarUses(facts.repository);
    const live = liveOf(facts);
    return {
        refused: live !== undefined && !live.profile.known && live.profile.reason === 'forbidden',
        sections: [
            { id: 'versions', lines: [...versionLines(facts, uses)] },
            { id: 'baseline', lines: [...baselineLines(facts)] },
            { id: 'workflows', lines: [...workflowLines(facts, uses)] },
            { id: 'tokens', lines: [...tokens_section_tokenLines(facts, uses)] },
            { id: 'settings', lines: [...settingLines(facts, uses)] },
        ],
    };
}
function doctorExitCode({ refused, sections }) {
    if (refused)
        return 2;
    return sections.flatMap(({ lines }) => lines).some(({ outcome }) => outcome === 'problem') ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/json-text.js
var json_text = __webpack_require__(58884);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/doctor/doctor-document.js
function doctorDocument({ refused, sections }, { version, at, repository }) {
    return {
        schema: 'sar.doctor/1',
        version,
        at: at.toISOString(),
        ...(repository !== undefined && { repository }),
        refused,
        sections: structuredClone(sections),
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/place-words.js
var place_words = __webpack_require__(31609);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/bounded-markdown.js
var bounded_markdown = __webpack_require__(13484);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/cut-notice.js
var cut_notice = __webpack_require__(47466);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/markdown-table.js
var markdown_table = __webpack_require__(71597);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/markdown-safe.js
var markdown_safe = __webpack_require__(83003);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(55617);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/doctor/doctor-words.js

const SECTION_TITLES = {
    versions: 'Versions',
    baseline: 'Baseline',
    workflows: 'Workflows',
    tokens: 'Tokens',
    settings: 'Settings on GitHub',
};
const DOCTOR_MARKS = { ok: '✓', problem: '✗', advice: '!', unknown: '?' };
function diagnosisText({ refused, sections }) {
    const count = (outcome) => sections.flatMap(({ lines }) => lines).filter((line) => line.outcome === outcome).length;
    const problems = count('problem');
    const rest = [
        ...(count('advice') === 0 ? [] : [`${(0,count_words/* countOf */.pq)(count('advice'), 'piece')} of advice`]),
        ...(count('unknown') === 0 ? [] : [`${count('unknown')} unknown`]),
        `${count('ok')} ok`,
    ];
    const first = problems === 0 ? 'no problem' : (0,count_words/* countOf */.pq)(problems, 'problem');
    return `${refused ? 'the token is refused; ' : ''}${[first, ...rest].join(', ')}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/doctor/doctor-markdown.js






function doctorMarkdown(diagnosis, options) {
    const sections = [
        (0,markdown_table/* textSection */.V)(`## SAR doctor\n\n**${(0,markdown_safe/* markdownText */.p7)(diagnosisText(diagnosis))}**`),
        ...diagnosis.sections
            .filter(({ lines }) => lines.length > 0)
            .map(({ id, lines }) => (0,markdown_table/* tableSection */.Y)(['Result', 'What', 'Found', 'Cost, and what to do'], lines.map(row), { before: `### ${SECTION_TITLES[id]}` })),
    ];
    return (0,bounded_markdown/* boundedMarkdown */.N)(sections, options.limitBytes, (0,cut_notice/* cutNotice */.z)({ ...options, linkTo: () => undefined }));
}
function row({ outcome, subject, words, costs, remedy, path, line }) {
    const place = path === undefined || path === subject || outcome === 'ok'
        ? ''
        : ` ${(0,markdown_safe/* markdownCode */.D9)((0,place_words/* placeWords */.f)({ path, ...(line !== undefined && { line }) }))}`;
    const next = [
        ...(costs === undefined ? [] : [`${(0,markdown_safe/* markdownText */.p7)(costs)}.`]),
        ...(remedy === undefined ? [] : [`**${(0,markdown_safe/* markdownText */.p7)(remedy)}.**`]),
    ];
    return [outcome === 'problem' ? '**problem**' : outcome, (0,markdown_safe/* markdownText */.p7)(subject), `${(0,markdown_safe/* markdownText */.p7)(words)}${place}`, next.join(' ')];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/step-summary-limit.js
var step_summary_limit = __webpack_require__(1924);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/palette.js
var terminal_palette = __webpack_require__(80519);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(31554);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(77072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/display-width.js
var display_width = __webpack_require__(23771);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/doctor/doctor-table.js





function doctorTable(diagnosis, { palette, columns }) {
    const wrapped = (text, indent) => (columns === undefined ? [text] : (0,display_width/* wrapWords */.EO)(text, Math.max(20, columns - indent - 2))).map((part, index) => `${' '.repeat(index === 0 ? indent : indent + 2)}${part}`);
    const linesOf = (line) => {
        const { outcome, subject, words, costs, remedy, path } = line;
        const place = path === undefined || path === subject || outcome === 'ok'
            ? ''
            : ` (${(0,terminal_safe/* terminalSafe */.k)((0,place_words/* placeWords */.f)({ path, ...(line.line !== undefined && { line: line.line }) }))})`;
        const [first = '', ...more] = wrapped(`${(0,terminal_safe/* terminalSafe */.k)(subject)}: ${(0,terminal_safe/* terminalSafe */.k)(words)}${place}`, 4);
        return [
            `  ${styleOf(outcome, palette)(DOCTOR_MARKS[outcome])} ${first.trimStart()}`,
            ...more,
            ...(costs === undefined ? [] : wrapped(`Cost: ${(0,terminal_safe/* terminalSafe */.k)(costs)}.`, 6).map(palette.faint)),
            ...(remedy === undefined ? [] : wrapped(`Do: ${(0,terminal_safe/* terminalSafe */.k)(remedy)}.`, 6)),
        ];
    };
    const sections = diagnosis.sections.filter(({ lines }) => lines.length > 0);
    return [
        ...sections.flatMap(({ id, lines }) => [palette.heading(SECTION_TITLES[id]), ...lines.flatMap(linesOf), '']),
        ...(0,display_width/* wrapWords */.EO)(`${capital(diagnosisText(diagnosis))}.`, columns ?? Number.POSITIVE_INFINITY),
    ].map(break_workflow_commands/* breakWorkflowCommands */.$);
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
const STYLES = { ok: 'good', problem: 'P1', advice: 'P3', unknown: 'P2' };
function styleOf(outcome, palette) {
    return palette[STYLES[outcome]];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/io.js
var lib_io = __webpack_require__(51249);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/live-options.js
var live_options = __webpack_require__(45723);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/options.js
var options = __webpack_require__(28631);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/targets.js
var targets = __webpack_require__(23893);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/checkout-tree.js + 1 modules
var checkout_tree = __webpack_require__(2750);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/git-facts.js
var git_facts = __webpack_require__(15773);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var lib_survey = __webpack_require__(33616);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/read-live-facts.js

const MOST_ENVIRONMENTS = 20;
async function readLiveFacts({ setting, variables, history, github }) {
    const profile = await setting.profile();
    if (!profile.known)
        return allUnknown(profile);
    const [actionsPolicy, workflowToken, readAccess, secrets, names, workflows, requiredChecks, runners, hasStateBranch] = await Promise.all([
        setting.actionsPolicy(),
        setting.workflowToken(),
        setting.readAccess(),
        secretNames(variables),
        variableNames(variables),
        history.workflows(),
        github.requiredChecks(profile.value.defaultBranch),
        github.runners('repository'),
        setting.hasBranch(STATE_BRANCH),
    ]);
    const isSelected = actionsPolicy.known && actionsPolicy.value.allowed === 'selected';
    return {
        profile,
        actionsPolicy,
        selectedActions: isSelected ? await setting.selectedActions() : undefined,
        workflowToken,
        readAccess,
        secrets,
        variables: names,
        workflows,
        requiredChecks,
        runners,
        hasStateBranch,
    };
}
function allUnknown(answer) {
    return {
        profile: answer,
        actionsPolicy: answer,
        selectedActions: undefined,
        workflowToken: answer,
        readAccess: [],
        secrets: { found: new Map(), unread: [answer.detail] },
        variables: { found: new Map(), unread: [answer.detail] },
        workflows: answer,
        requiredChecks: answer,
        runners: answer,
        hasStateBranch: answer,
    };
}
async function secretNames(variables) {
    const environments = await variables.environments();
    const listed = environments.known ? environments.value.slice(0, MOST_ENVIRONMENTS) : [];
    const left = environments.known ? environments.value.length - listed.length : 0;
    const unread = [
        ...(environments.known ? [] : [environments.detail]),
        ...(left === 0 ? [] : [`${left} of the environments are not looked into for secrets`]),
    ];
    return inventory([
        { where: 'the repository', entries: await variables.entries('repo-secrets') },
        { where: 'the organisation', entries: await variables.entries('org-secrets') },
        ...(await Promise.all(listed.map(async (name) => ({ where: `environment ${name}`, entries: await variables.entries('env-secrets', name) })))),
    ], unread);
}
async function variableNames(variables) {
    return inventory([
        { where: 'the repository', entries: await variables.entries('repo-vars') },
        { where: 'the organisation', entries: await variables.entries('org-vars') },
    ]);
}
function inventory(lists, unread = []) {
    const found = new Map();
    for (const { where, entries } of lists)
        if (entries.known)
            for (const { name } of entries.value)
                if (!found.has(name))
                    found.set(name, where);
    return { found, unread: [...lists.flatMap(({ entries }) => (entries.known ? [] : [entries.detail])), ...unread] };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/repository/repository-workflows.js + 40 modules
var repository_workflows = __webpack_require__(787);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/open-live.js
var open_live = __webpack_require__(48645);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/repository-option.js
var repository_option = __webpack_require__(48942);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/repository-to-ask.js
var repository_to_ask = __webpack_require__(51906);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/doctor/open-doctor.js







async function openDoctor(given, io) {
    const { root, only } = (0,targets/* targets */.z)(given.positionals, io.workingDirectory);
    if (only !== undefined)
        throw new user_error/* UserError */.y('sar doctor checks a whole repository: give its directory, not a file');
    const tree = (0,checkout_tree/* checkoutTree */.p)(root);
    const named = (0,repository_option/* repositoryOption */.cx)(given, () => (0,git_facts/* originRepository */.Vp)(tree.root));
    const repository = given.flag('offline') ? named : (0,repository_to_ask/* repositoryToAsk */.$)(given, io, named);
    const server = io.environment['GITHUB_SERVER_URL'];
    return {
        repository: repository === undefined ? undefined : `${repository.owner}/${repository.repo}`,
        facts: {
            node: process.version,
            server: server === '' ? undefined : server,
            branch: (0,git_facts/* currentBranch */.eR)(tree.root),
            repository: (0,repository_workflows/* repositoryWorkflows */.N)(tree),
            baseline: await baselineFacts(tree),
            live: await liveFacts(given, io, repository),
        },
    };
}
async function baselineFacts(tree) {
    let survey;
    try {
        survey = await (0,lib_survey/* openSurvey */.ji)(tree);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return { kind: 'broken', problems: error.message };
        throw error;
    }
    const { baseline } = survey;
    const path = baseline.sources.findLast((source) => tree.has(source));
    const content = path === undefined ? undefined : tree.read(path);
    return { kind: 'loaded', baseline, path, text: content?.kind === 'text' ? content.text : undefined };
}
async function liveFacts(given, io, repository) {
    if (given.flag('offline'))
        return { why: 'the run is offline (--offline)' };
    const live = await (0,open_live/* openLive */.n)(given, io, repository);
    if (live === undefined || repository === undefined)
        return { why: 'there is no token' };
    const { repositorySetting } = await Promise.all(/* import() */[__webpack_require__.e(8586), __webpack_require__.e(3754), __webpack_require__.e(1620), __webpack_require__.e(4937), __webpack_require__.e(1842), __webpack_require__.e(5123)]).then(__webpack_require__.bind(__webpack_require__, 80896));
    const setting = repositorySetting(live.client, `${repository.owner}/${repository.repo}`);
    return readLiveFacts({ setting, variables: live.variables, history: live.history, github: live.github });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/doctor/doctor-command.js






const doctorCommand = {
    name: 'doctor',
    summary: 'check a set-up: permissions, tokens, schedules, versions, and what each missing one costs',
    positionals: '[path]',
    maxPositionals: 1,
    details: "Looks at the baseline and the workflows of a checkout, and with a token at what GitHub knows of the repository: settings, names of secrets and variables, the life of the workflows. Only reads. A workflow's own GITHUB_TOKEN can see neither secrets nor settings; a fine-grained token, or an App's, with Administration, Secrets, Variables, Environments and Actions: Read-only sees all. Exit code 1: something does not work or is not safe; 2: the token is refused.",
    options: [
        {
            name: 'format',
            short: 'f',
            value: 'FORMAT',
            choices: ['table', 'json', 'markdown'],
            help: 'table (default), json (sar.doctor/1) or markdown',
        },
        { name: 'offline', help: 'do not ask GitHub, even with a token' },
        ...live_options/* LIVE_OPTIONS */.oY,
        options/* NO_COLOR */.qV,
    ],
    examples: ['sar doctor', 'sar doctor --format markdown >> "$GITHUB_STEP_SUMMARY"', 'sar doctor --offline'],
    run,
};
async function run(given, io) {
    const opened = await openDoctor(given, io);
    const diagnosis = diagnose(opened.facts);
    io.out(printed(diagnosis, opened, given, io));
    return doctorExitCode(diagnosis);
}
function printed(diagnosis, { repository }, given, io) {
    switch (given.value('format')) {
        case 'json':
            return (0,json_text/* jsonText */.s)(doctorDocument(diagnosis, { version: lib_version/* SAR_VERSION */.w, at: io.now(), ...(repository !== undefined && { repository }) }));
        case 'markdown':
            return doctorMarkdown(diagnosis, { limitBytes: step_summary_limit/* MAX_MARKDOWN_BYTES */.X, command: 'sar doctor' });
        default: {
            const palette = (0,lib_io/* wantsColor */.z)(io, given.flag('no-color')) ? terminal_palette/* ANSI_PALETTE */.C : terminal_palette/* PLAIN_PALETTE */.J;
            const lines = doctorTable(diagnosis, { palette, ...(io.columns !== undefined && { columns: io.columns }) });
            return lines.map((line) => `${line}\n`).join('');
        }
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/doctor/doctor-commands.js

const DOCTOR_COMMANDS = [doctorCommand];


/***/ }),

/***/ 51906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ repositoryToAsk)
/* harmony export */ });
/* harmony import */ var _read_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4354);
/* harmony import */ var _repository_option_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48942);


function repositoryToAsk(given, io, repository) {
    return (0,_read_token_js__WEBPACK_IMPORTED_MODULE_0__/* .readToken */ .A)(given, io) === undefined ? repository : (0,_repository_option_js__WEBPACK_IMPORTED_MODULE_1__/* .expectRepository */ .uW)(repository);
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
const own_parts_namespaceObject = /*#__PURE__*/JSON.parse('{"o":{"sensor":{"does":"Runs sensors.","sensors":["all"],"input":"sensors","stores":[]},"triage":{"does":"Decides what matters first, and keeps its issues.","sensors":[],"stores":[{"kind":"issue","name":"dashboard"},{"kind":"branch","name":"sar-state"}]},"gate":{"does":"Judges a change by the gate.","sensors":"gate","stores":[{"kind":"check","name":"check run of the gate"}]},"rescue":{"does":"Runs playbooks.","sensors":[],"playbooks":true,"stores":[]},"ci-health-monitor":{"does":"Measures the failure rate of CI, and keeps one alert.","sensors":["ci-health","cron-liveness"],"stores":[{"kind":"variable","name":"CODEX_CI_FAILURE_RATE"},{"kind":"variable","name":"CODEX_CI_LAST_GREEN_SHA"},{"kind":"issue","name":"alert issue of CI health"}]},"variable-intent-processor":{"does":"Applies queued intents.","sensors":[],"stores":[{"kind":"variable","name":"variables of the repository"}]},"cache-wiring-checker":{"does":"Checks the caches of workflows.","sensors":["cache-wiring"],"stores":[]}},"P":{"patrol":{"does":"Runs every sensor.","sensors":["all"],"input":"sensor","stores":[]},"search":{"does":"Runs sensors.","sensors":["all"],"input":"sensor","stores":[]},"triage":{"does":"Decides what matters first.","sensors":["all"],"unless":"signals-file","stores":[]},"score":{"does":"Measures the maturity.","sensors":["all"],"unless":"findings-file","stores":[]},"gate":{"does":"Judges a change by the gate.","sensors":"gate","stores":[]},"rescue":{"does":"Runs playbooks.","sensors":[],"playbooks":true,"stores":[]},"ci-health":{"does":"Measures the failure rate of CI.","sensors":["ci-health","cron-liveness"],"stores":[]},"cache check":{"does":"Checks the caches of workflows.","sensors":["cache-wiring"],"stores":[]},"cache prune":{"does":"Removes unused caches.","sensors":[],"writes":"apply","stores":[{"kind":"cache","name":"caches of the repository"}]},"runs prune":{"does":"Removes old runs.","sensors":[],"writes":"apply","stores":[{"kind":"runs","name":"runs of the workflows"}]},"variables check":{"does":"Audits variables and secrets.","sensors":["variable-audit"],"stores":[]},"variables report":{"does":"Audits variables and secrets.","sensors":["variable-audit"],"stores":[{"kind":"file","name":"${state}/variable_audit_latest.json"}]},"variables rotate-check":{"does":"Looks for secrets that are due.","sensors":["secret-rotation"],"stores":[]}}}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/own-part.js

const OWN_ACTIONS = own_parts_namespaceObject.o;
const OWN_COMMANDS = own_parts_namespaceObject.P;


/***/ }),

/***/ 32571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sarRepositories),
/* harmony export */   _: () => (/* binding */ isSarItself)
/* harmony export */ });
/* harmony import */ var _sar_workflows__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52384);
/* harmony import */ var _shipped_at_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86657);


const OWN_NAMES = /^(?:\.github\/workflows\/(?:watchdog-[a-z-]+|process-variable-intents)\.yml|actions\/(?:ci-health-monitor|variable-intent-processor|cache-wiring-checker|cache-layers))$/;
function sarRepositories(uses) {
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
            add(repository, folder);
    }
    return new Set([...parts].flatMap(([repository, used]) => {
        const own = [...used].filter((part) => OWN_NAMES.test(part) && (part.startsWith('actions/') || (0,_shipped_at_js__WEBPACK_IMPORTED_MODULE_0__/* .shippedAt */ .l)(part) !== undefined));
        return repository.endsWith('/sar') || own.length > 1 ? [repository] : [];
    }));
}
function isSarItself(tree) {
    const content = tree.read('actions/sensor/action.yml', 100_000);
    if (content.kind !== 'text')
        return false;
    const action = (0,_sar_workflows__WEBPACK_IMPORTED_MODULE_1__/* .readAction */ .f)('actions/sensor/action.yml', content.text);
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
        const key = name ?? (word === '-s' ? 'sensor' : undefined);
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
