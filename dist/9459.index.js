export const id = 9459;
export const ids = [9459];
export const modules = {

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

/***/ 99459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  INIT_COMMANDS: () => (/* binding */ INIT_COMMANDS)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/watchdogs/shipped-watchdog.js + 1 modules
var shipped_watchdog = __webpack_require__(95734);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/presets/presets.js + 1 modules
var presets_presets = __webpack_require__(78100);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/targets.js
var targets = __webpack_require__(23893);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/git-facts.js
var git_facts = __webpack_require__(15773);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/checkout-tree.js + 1 modules
var checkout_tree = __webpack_require__(2750);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/run-git.js
var run_git = __webpack_require__(32867);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/default-branch.js

const REMOTE_HEAD = 'refs/remotes/origin/HEAD';
const USUAL = ['main', 'master'];
function defaultBranch(root) {
    const head = (0,run_git/* runGit */.E)(root, ['symbolic-ref', '--quiet', REMOTE_HEAD]);
    const remote = head.ok ? /^refs\/remotes\/origin\/(.+)$/.exec(head.text.trim())?.[1] : undefined;
    if (remote !== undefined)
        return remote;
    const usual = USUAL.find((name) => ['refs/remotes/origin', 'refs/heads'].some((place) => (0,run_git/* runGit */.E)(root, ['rev-parse', '--quiet', '--verify', `${place}/${name}`]).ok));
    if (usual !== undefined)
        return usual;
    const current = (0,run_git/* runGit */.E)(root, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
    return current.ok && current.text.trim() !== '' ? current.text.trim() : undefined;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/work-files/work-files.js + 3 modules
var work_files = __webpack_require__(29231);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/own-checkout.js




function ownCheckout(program = process.argv[1]) {
    const root = rootOfProgram(program);
    if (root === undefined)
        return {};
    const origin = (0,git_facts/* originRepository */.Vp)(root);
    const head = (0,run_git/* runGit */.E)(root, ['rev-parse', '--verify', 'HEAD^{commit}']);
    const changed = (0,run_git/* runGit */.E)(root, ['status', '--porcelain', '--untracked-files=no']);
    const isClean = head.ok && changed.ok && changed.text === '';
    const tags = isClean ? (0,run_git/* runGit */.E)(root, ['tag', '--points-at', 'HEAD', '--list', 'v*', '--sort=-version:refname']) : undefined;
    const version = tags?.ok === true ? tags.text.split('\n').find((tag) => /^v\d+\.\d+\.\d+$/.test(tag)) : undefined;
    return {
        ...(origin !== undefined && { repository: `${origin.owner}/${origin.repo}` }),
        ...(isClean && { commit: head.text.trim() }),
        ...(version !== undefined && { version }),
    };
}
function rootOfProgram(program) {
    try {
        const root = program === undefined ? undefined : (0,external_node_path_.resolve)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(program)), '../..');
        return root !== undefined && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git')) ? root : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/create-inside.js
var create_inside = __webpack_require__(2596);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/load-plan.js
async function planInit(place, wishes) {
    return (await Promise.all(/* import() */[__webpack_require__.e(2567), __webpack_require__.e(192)]).then(__webpack_require__.bind(__webpack_require__, 50192))).planInit(place, wishes);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var survey = __webpack_require__(33616);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/version.js + 1 modules
var version = __webpack_require__(8153);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/detect-owner.js
var detect_owner = __webpack_require__(99445);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/sar-source.js
var sar_source = __webpack_require__(93760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/json-text.js
var json_text = __webpack_require__(58884);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/init/init-document.js
function initDocument({ facts, files, kept, notes, next }, { version, applied }) {
    return {
        schema: 'sar.init/1',
        version,
        applied,
        found: {
            default_branch: facts.defaultBranch,
            languages: facts.languages.map((each) => ({ ...each })),
            package_managers: facts.managers.map((each) => ({ ...each })),
            workflows: facts.workflows.map(({ path, tasks }) => ({ path, tasks: [...tasks] })),
            entries: facts.entries.map((each) => ({ ...each })),
            artefacts: facts.artefacts.map(({ kind, path, declaredIn, remedy }) => ({
                kind,
                path,
                ...(declaredIn !== undefined && { declared_in: declaredIn }),
                ...(remedy !== undefined && { remedy }),
            })),
            callers: facts.callers.map((each) => ({ ...each })),
            ...(facts.baseline !== undefined && { baseline: facts.baseline }),
            ...(facts.owner !== undefined && { owner: { ...facts.owner } }),
        },
        files: files.map((each) => ({ ...each })),
        kept: kept.map(({ path, why }) => ({ path, why })),
        notes: [...notes],
        next: [...next],
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/rescue/changes-patch.js
var changes_patch = __webpack_require__(91419);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/palette.js
var terminal_palette = __webpack_require__(80519);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/storage-layer.js
var storage_layer = __webpack_require__(65610);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(55617);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(31554);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(77072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/display-width.js
var display_width = __webpack_require__(23771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/named-lines.js
var named_lines = __webpack_require__(67127);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/init/init-table.js






const MAX_NAMED = 6;
function initTable(plan, { columns, palette, applied }) {
    const width = columns ?? 100;
    const named = (title, sign, rows) => {
        if (rows.length === 0)
            return [];
        const layout = (0,named_lines/* namedLines */.v)(rows.map(([name]) => (0,terminal_safe/* terminalSafe */.k)(name)), width);
        return [palette.heading(title), ...rows.flatMap(([name, text]) => layout.line(sign, (0,terminal_safe/* terminalSafe */.k)(name), (0,terminal_safe/* terminalSafe */.k)(text))), ''];
    };
    const listed = (title, texts, mark) => {
        if (texts.length === 0)
            return [];
        const lines = texts.flatMap((text, at) => (0,display_width/* wrapWords */.EO)((0,terminal_safe/* terminalSafe */.k)(text), width - 5).map((line, index) => (index === 0 ? `  ${mark(at)} ${line}` : `    ${line}`)));
        return [palette.heading(title), ...lines, ''];
    };
    return [
        ...named('Found', ' ', foundRows(plan.facts)),
        ...named(applied ? 'Written' : 'Would be written', palette.good('+'), plan.files.map(({ path, why }) => [path, why])),
        ...named('Left alone', palette.faint('='), plan.kept.map(({ path, why }) => [path, why])),
        ...listed('To know', plan.notes, () => '-'),
        ...listed('Next', plan.next, (at) => `${at + 1}.`),
        plan.files.length === 0
            ? nothingToWrite(plan, palette)
            : `${(0,count_words/* countOf */.pq)(plan.files.length, 'file')} ${applied ? 'written' : 'to write: "sar init --apply" writes, "sar init --dry-run" shows the text'}`,
    ].map(break_workflow_commands/* breakWorkflowCommands */.$);
}
function nothingToWrite({ kept }, palette) {
    const inTheWay = kept.filter(({ isInTheWay }) => isInTheWay === true).length;
    if (inTheWay === 0)
        return palette.good('Nothing to write: the repository is set up.');
    return `Nothing to write, and ${(0,count_words/* countOf */.pq)(inTheWay, 'watchdog')} ${inTheWay === 1 ? 'is' : 'are'} not set up: a file is in the way, see "Left alone".`;
}
function foundRows(facts) {
    const { languages, managers, workflows, artefacts, callers, owner, baseline } = facts;
    const rows = [
        ['languages', named(languages.map(({ name, count }) => `${name} (${(0,count_words/* countOf */.pq)(count, 'file')})`))],
        ['package managers', named(managers.map(firstPlace))],
        ['workflows', workflowWords(workflows)],
        ['variables, secrets', named(layerWords(facts))],
        ['models, data, memory', named(artefacts.map(({ kind, path }) => `${kind} ${path}`))],
        ['watchdogs', named(callers.map(({ watchdog, path }) => `${watchdog} (${path})`))],
        ['baseline', baseline ?? ''],
        ['owner', owner === undefined ? '' : `${owner.name}, from ${owner.from}`],
        ['default branch', facts.defaultBranch],
    ];
    return rows.map(([name, text]) => [name, text === '' ? 'none' : text]);
}
function firstPlace({ name, path, count }) {
    return count === 1 ? `${name} (${path})` : `${name} (${path} and ${count - 1} more)`;
}
function workflowWords(workflows) {
    if (workflows.length === 0)
        return '';
    const counts = new Map();
    for (const { tasks } of workflows)
        for (const task of tasks)
            counts.set(task, (counts.get(task) ?? 0) + 1);
    const tasks = [...counts].map(([task, count]) => `${count} ${task}`);
    return `${workflows.length}${tasks.length === 0 ? '' : `: ${tasks.join(', ')}`}`;
}
function layerWords({ entries }) {
    return storage_layer/* STORAGE_LAYERS */.Bo.flatMap((layer) => {
        const count = entries.filter((entry) => entry.layer === layer).length;
        return count === 0 ? [] : [`${count} ${layer}`];
    });
}
function named(words) {
    const rest = words.length - MAX_NAMED;
    return words.slice(0, MAX_NAMED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/io.js
var lib_io = __webpack_require__(51249);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/options.js
var options = __webpack_require__(28631);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/output/print-diff.js
var print_diff = __webpack_require__(67390);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/init/init-command.js







const TIME_LIMIT_MS = 60_000;
const DEFAULT_BRANCH = 'main';
const initCommand = {
    name: 'init',
    summary: 'write a baseline and the workflows that call the watchdogs, after what the repository has',
    positionals: '[path]',
    maxPositionals: 1,
    details: 'Looks at the checkout, and plans `.github/sar.yml` and a workflow for each watchdog. Nothing is written without --apply. What is there already is left alone, also a workflow of another name that calls the watchdog; a second run changes nothing.',
    options: [
        {
            name: 'watchdogs',
            short: 'w',
            value: 'IDS',
            repeat: true,
            help: `watchdogs to set up, with commas: ${shipped_watchdog/* SHIPPED_WATCHDOGS */.T.map(({ id }) => id).join(', ')}; or all, or none (default: those that fit the repository)`,
            suggest: () => [...shipped_watchdog/* SHIPPED_WATCHDOGS */.T.map(({ id }) => id), 'all', 'none'],
        },
        {
            name: 'preset',
            value: 'PRESET',
            repeat: true,
            help: `preset that the baseline extends, in place of those that fit: ${presets_presets/* PRESET_NAMES */.dO.join(', ')}`,
            suggest: () => presets_presets/* PRESET_NAMES */.dO,
        },
        { name: 'owner', value: 'OWNER', help: 'who is tagged: @user or @organisation/team (default: the owner of all files in CODEOWNERS)' },
        {
            name: 'source',
            value: 'REPOSITORY',
            help: 'where the workflows call SAR: owner/repository@ref, best with a full commit (default: the commit of this SAR where it is a release, else v1)',
        },
        { name: 'apply', help: 'write the files' },
        { name: 'dry-run', short: 'n', help: 'print the files as a patch for `git apply`, and write nothing' },
        { name: 'format', short: 'f', value: 'FORMAT', choices: ['table', 'json'], help: 'what to print; json has schemas/init.schema.json' },
        options/* NO_COLOR */.qV,
    ],
    examples: [
        'sar init',
        'sar init --apply',
        'sar init --watchdogs preflight,nightly --owner @octo-org/platform',
        'sar init --dry-run | git apply',
    ],
    run,
};
async function run(given, io) {
    const wishes = wishesOf(given);
    const applies = given.flag('apply');
    if (applies && given.flag('dry-run'))
        throw new user_error/* UserError */.y('--apply writes and --dry-run does not; give one of them');
    const asJson = given.value('format') === 'json';
    if (given.flag('dry-run') && given.value('format') !== undefined)
        throw new user_error/* UserError */.y('--dry-run prints a patch, so --format has no place beside it');
    const { root, only } = (0,targets/* targets */.z)(given.positionals, io.workingDirectory);
    if (only !== undefined)
        throw new user_error/* UserError */.y('"sar init" sets up a whole repository: give its folder, not a file');
    if ((0,git_facts/* rootOf */.I5)(root) !== root)
        throw new user_error/* UserError */.y(`${root} is a part of the repository ${(0,git_facts/* rootOf */.I5)(root)}: set that up, since GitHub reads .github of its root alone`);
    const tree = (0,checkout_tree/* checkoutTree */.p)(root);
    if (isBare(tree))
        throw new user_error/* UserError */.y(`${root} is a bare repository: set up a clone of it, and push that`);
    const branch = defaultBranch(tree.root);
    const plan = await planInit({
        survey: await (0,survey/* openSurvey */.ji)(tree),
        files: (0,work_files/* workFiles */.n)(tree.root),
        defaultBranch: branch ?? DEFAULT_BRANCH,
        signal: AbortSignal.timeout(TIME_LIMIT_MS),
    }, wishes);
    if (branch === undefined)
        io.err(`git tells no branch here: ${DEFAULT_BRANCH} is taken for the default branch\n`);
    if (given.flag('dry-run')) {
        printPatch(plan, given, io);
        return 0;
    }
    const done = applies ? write(tree.root, plan, io) : plan;
    if (asJson)
        io.out((0,json_text/* jsonText */.s)(initDocument(done, { version: version/* SAR_VERSION */.w, applied: applies })));
    else
        print(done, applies, given, io);
    return 0;
}
function isBare({ read }) {
    const [head, config] = [read('HEAD'), read('config')];
    return head.kind === 'text' && head.text.startsWith('ref: ') && config.kind === 'text' && /^\s*bare\s*=\s*true\s*$/m.test(config.text);
}
function wishesOf(given) {
    const presets = given.values('preset');
    const unknown = presets.find((preset) => !(0,presets_presets/* isPresetName */.l6)(preset));
    if (unknown !== undefined)
        throw new user_error/* UserError */.y(`--preset takes ${presets_presets/* PRESET_NAMES */.dO.join(', ')}, not "${unknown}"`);
    const owner = given.value('owner');
    if (owner !== undefined && !(0,detect_owner/* isOwner */.u)(owner))
        throw new user_error/* UserError */.y(`--owner takes @user or @organisation/team, not "${owner}"`);
    const source = given.value('source');
    return {
        watchdogs: given.values('watchdogs'),
        presets: presets,
        ...(owner !== undefined && { owner }),
        source: source === undefined ? (0,sar_source/* ownSource */.Cd)(ownCheckout()) : (0,sar_source/* readSource */.o$)(source),
    };
}
function write(root, plan, io) {
    const written = [];
    try {
        for (const file of plan.files)
            if ((0,create_inside/* createInside */.d)(root, file.path, file.text))
                written.push(file);
    }
    catch (error) {
        if (written.length > 0)
            io.err(`written before it went wrong: ${written.map(({ path }) => path).join(', ')}\n`);
        throw error;
    }
    const after = (0,checkout_tree/* checkoutTree */.p)(root);
    const ignored = written.flatMap(({ path }) => (after.has(path) ? [] : [path]));
    const lost = plan.files.filter((file) => !written.includes(file));
    return {
        ...plan,
        files: written,
        notes: ignored.length === 0 ? plan.notes : [...plan.notes, `git ignores ${ignored.join(', ')}: "git add --force" adds them all the same`],
        kept: [...plan.kept, ...lost.map(({ path }) => ({ path, why: 'something of that name came into being meanwhile' }))],
    };
}
function printPatch({ files }, given, io) {
    const { patch } = (0,changes_patch/* changesPatch */.g)(files.map(({ path, text }) => ({ path, after: text })));
    if (patch !== '')
        (0,print_diff/* printDiff */.Z)('.github', patch, io, { noColor: given.flag('no-color'), command: 'sar init --apply' });
    io.err(files.length === 0 ? 'there is nothing to write: "sar init" says why\n' : 'dry run: nothing was written\n');
}
function print(plan, applied, given, io) {
    const palette = (0,lib_io/* wantsColor */.z)(io, given.flag('no-color')) ? terminal_palette/* ANSI_PALETTE */.C : terminal_palette/* PLAIN_PALETTE */.J;
    const lines = initTable(plan, { palette, applied, ...(io.columns !== undefined && { columns: io.columns }) });
    io.out(lines.map((line) => `${line}\n`).join(''));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/init/init-commands.js

const INIT_COMMANDS = [initCommand];


/***/ }),

/***/ 2596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createInside)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52731);
/* harmony import */ var _state_directory_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42914);





const NO_HARD_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV']);
function createInside(root, path, text) {
    const full = (0,_state_directory_files_js__WEBPACK_IMPORTED_MODULE_3__/* .insidePath */ .yt)(root, path, 'written');
    const part = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(full), `.sar-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`);
    let isMade = false;
    try {
        (0,_state_directory_files_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLinks */ .UA)(root, full, path, 'written');
        (0,_state_directory_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(full), path);
        isMade = true;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(part, text, { flag: 'wx' });
        return take(part, full, text);
    }
    catch (error) {
        if (error instanceof _sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y)
            throw error;
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${path} cannot be written: ${error.code ?? String(error)}`);
    }
    finally {
        if (isMade)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(part, { force: true });
    }
}
function take(part, full, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(part, full);
        return true;
    }
    catch (error) {
        const { code = '' } = error;
        if (code === 'EEXIST')
            return false;
        if (!NO_HARD_LINKS.has(code))
            throw error;
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(full, text, { flag: 'wx' });
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}


/***/ }),

/***/ 99445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ detectOwner),
/* harmony export */   u: () => (/* binding */ isOwner)
/* harmony export */ });
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const MAX_BYTES = 3 * 1024 * 1024;
const OWNER = /^@[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\/[A-Za-z0-9._-]{1,100})?$/;
function detectOwner(tree) {
    const from = PLACES.find((path) => tree.has(path));
    const content = from === undefined ? undefined : tree.read(from, MAX_BYTES);
    if (from === undefined || content?.kind !== 'text')
        return undefined;
    const rules = content.text.split('\n').map((line) => line.replace(/#.*$/, '').trim().split(/\s+/));
    const all = rules.findLast(([pattern]) => pattern === '*' || pattern === '**' || pattern === '/**');
    const name = all?.slice(1).find((word) => word.length <= 140 && OWNER.test(word));
    return name === undefined ? undefined : { name, from };
}
function isOwner(text) {
    return text.length <= 140 && OWNER.test(text);
}


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

/***/ 91419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ changesPatch)
/* harmony export */ });
/* harmony import */ var _diff_unified_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94198);

const MAX_COMPARED = 1_000_000;
function changesPatch(changes) {
    const left = [];
    const patches = changes.map(({ path, before, after }) => {
        if ((before?.length ?? 0) + (after?.length ?? 0) > MAX_COMPARED) {
            left.push(path);
            return '';
        }
        return withAbsence((0,_diff_unified_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .unifiedDiff */ .W)(path, before ?? '', after ?? ''), before === undefined, after === undefined);
    });
    return { patch: patches.join(''), left };
}
function withAbsence(diff, isNew, isGone) {
    const [from = '', to = '', ...rest] = diff.split('\n');
    if (diff === '' || !(isNew || isGone))
        return diff;
    return [isNew ? '--- /dev/null' : from, isGone ? '+++ /dev/null' : to, ...rest].join('\n');
}


/***/ })

};
