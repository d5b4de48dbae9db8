export const id = 7194;
export const ids = [7194];
export const modules = {

/***/ 92479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/favour-memory.js
var favour_memory = __webpack_require__(50048);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/runtime/lib/run-action.js + 11 modules
var run_action = __webpack_require__(56909);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/read-triage-document.js
var read_triage_document = __webpack_require__(70428);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/checkout-tree.js + 1 modules
var checkout_tree = __webpack_require__(2750);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/history.js
var lib_history = __webpack_require__(68771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory.js + 1 modules
var state_directory = __webpack_require__(73277);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/named-files.js
var named_files = __webpack_require__(39328);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var lib_survey = __webpack_require__(33616);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/refusal-of.js
var refusal_of = __webpack_require__(81825);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/rescue.js + 46 modules
var rescue = __webpack_require__(76339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/ticks/known-findings.js
var known_findings = __webpack_require__(46930);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/issues/hidden-marker.js
var hidden_marker = __webpack_require__(91586);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/attempt.js
var attempt = __webpack_require__(38276);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/rescue/changes-patch.js
var changes_patch = __webpack_require__(91419);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/diff-block.js
var diff_block = __webpack_require__(66294);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/markdown-safe.js
var markdown_safe = __webpack_require__(83003);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/rescue/workflow-patch-comment.js


function workflowPatchComment(patch, left, maxLength) {
    const intro = 'SAR has changes for workflows, and no token that may push them (input `push-token`: an App with Workflows: write). To apply them by hand, put the patch into a file and run `git apply` on it.\n\n';
    const missing = left.slice(0, 20).map((path) => `- ${(0,markdown_safe/* markdownCode */.D9)(path)} is too large to be shown\n`);
    const note = 'The patch is cut here; the file of the input `patch-file` has all of it.\n';
    const end = missing.length === 0 ? '' : `\n${missing.join('')}`;
    const whole = intro + (0,diff_block/* diffBlock */.T)(patch) + end;
    if (whole.length <= maxLength)
        return whole;
    const lines = patch.split('\n');
    let [low, high] = [0, lines.length];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        const text = intro + (0,diff_block/* diffBlock */.T)(lines.slice(0, middle).join('\n')) + note + end;
        if (text.length <= maxLength)
            low = middle;
        else
            high = middle - 1;
    }
    return intro + (low === 0 ? '' : (0,diff_block/* diffBlock */.T)(lines.slice(0, low).join('\n'))) + note + end;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/workflow-patch.js
var workflow_patch = __webpack_require__(72119);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/comment-workflow-patch.js



const MAX_LENGTH = 60_000;
async function commentWorkflowPatch(report, ports) {
    const changes = (0,workflow_patch/* unpushedWorkflows */.L)(report, false);
    const number = numberOf(report.pullRequest, ports.repository) ?? numberOf(report.issue, ports.repository);
    if (changes.length === 0 || number === undefined)
        return undefined;
    const { patch, left } = (0,changes_patch/* changesPatch */.g)(changes);
    const marker = (0,hidden_marker/* hiddenMarker */.z0)('sar:workflow-patch', { key: report.key });
    const body = `${marker}\n${workflowPatchComment(patch, left, MAX_LENGTH - marker.length - 1)}`;
    const verdict = await ports.guard.check();
    if (!verdict.isAllowed)
        return `The patch of workflows is not shown on #${number}: ${verdict.reason}.`;
    const answer = await (0,attempt/* attempt */.C)(async () => {
        const comments = await ports.pulls.comments(number);
        if (!comments.known)
            return comments;
        const own = comments.value.find(({ body: text, author }) => text.startsWith(marker) && isOwn(author, ports.author));
        if (own?.body.trimEnd() === body.trimEnd())
            return { known: true, value: { url: own.url } };
        return own === undefined ? ports.pulls.createComment(number, body) : ports.pulls.updateComment(own.id, body);
    });
    return answer.known ? undefined : `The patch of workflows is not shown on #${number}: ${answer.detail}.`;
}
function isOwn(author, own) {
    return own === undefined ? author.endsWith('[bot]') : author === own || author === `${own}[bot]`;
}
function numberOf(address, repository) {
    const [, name = '', number] = /^https?:\/\/[^/]+\/([^/]+\/[^/]+)\/(?:issues|pull)\/(\d{1,9})$/.exec(address ?? '') ?? [];
    return number !== undefined && name.toLowerCase() === repository.toLowerCase() ? Number(number) : undefined;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/halt/halt-guard.js
var halt_guard = __webpack_require__(5533);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/create-github-client.js + 38 modules
var create_github_client = __webpack_require__(74843);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/issues/issue-board.js + 1 modules
var issue_board = __webpack_require__(60723);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/variable-store.js + 3 modules
var variable_store = __webpack_require__(80742);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/state-branch.js + 2 modules
var state_branch = __webpack_require__(29706);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/pulls/pull-requests.js + 8 modules
var pull_requests = __webpack_require__(743);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/artifacts/artifact-source.js
var artifact_source = __webpack_require__(31494);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/issues/halt-switch.js
var halt_switch = __webpack_require__(64949);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/dispatch/dispatcher.js + 1 modules
var dispatcher = __webpack_require__(76770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/branch-writer.js + 2 modules
var branch_writer = __webpack_require__(84139);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/live-variables.js
var live_variables = __webpack_require__(51504);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/repository/live-repository.js + 11 modules
var live_repository = __webpack_require__(2072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/ci/ci-history.js + 11 modules
var ci_history = __webpack_require__(51620);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/issues/viewer-login.js
var viewer_login = __webpack_require__(72301);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/default-branch.js
var default_branch = __webpack_require__(55903);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/version.js + 1 modules
var version = __webpack_require__(8153);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/rescue-state-files.js
var rescue_state_files = __webpack_require__(57990);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(31554);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(77072);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-rescue/lib/connect.js





const MAX_WAIT_SECONDS = 600;
const REQUESTS_OF_OTHERS = 200;
function connect({ run, print }, { token, pushToken, variablesToken }, { maxRequests, root }) {
    if (token === undefined)
        return undefined;
    const { owner, repo, apiUrl } = run();
    const repository = `${owner}/${repo}`;
    const clientOf = (secret, most) => (0,create_github_client/* createGitHubClient */.L)({
        token: secret,
        apiUrl,
        userAgent: `sar/${version/* SAR_VERSION */.w}`,
        maxRequests: most,
        maxWaitSeconds: MAX_WAIT_SECONDS,
        log: (line) => print((0,break_workflow_commands/* breakWorkflowCommands */.$)((0,terminal_safe/* terminalSafe */.k)(line))),
    });
    const client = clientOf(token, maxRequests);
    const variablesClient = variablesToken === undefined ? client : clientOf(variablesToken, REQUESTS_OF_OTHERS);
    const board = (0,issue_board/* issueBoard */.e)(client, repository);
    const { list, get } = (0,variable_store/* variableStore */.C)(variablesClient, repository);
    return {
        repository,
        state: (0,state_branch/* stateBranch */.G)(client, repository, { usual: rescue_state_files/* RESCUE_STATE_FILES */.a }),
        pulls: (0,pull_requests/* pullRequests */.s)(client, repository),
        artifacts: (branch) => (0,artifact_source/* artifactSource */.k)(client, { owner, repo }, branch),
        github: {
            repository,
            guard: (0,halt_guard/* guardHalt */.J4)((0,halt_switch/* haltSwitch */.I)(board)),
            board,
            dispatcher: (0,dispatcher/* dispatcher */.o)(client, repository),
            branch: (0,branch_writer/* branchWriter */.y)(client, repository),
            variables: { list, get },
            sensing: () => ({
                live: (0,live_variables/* liveVariables */.Y)(variablesClient, repository),
                github: (0,live_repository/* liveRepository */.R)(client, repository),
                history: (0,ci_history/* ciHistory */.Z)(client, repository),
                changedAt: (0,lib_history/* changeTimes */.fl)(root, '.github/workflows'),
            }),
            ...(pushToken !== undefined && { pushBranch: (0,branch_writer/* branchWriter */.y)(clientOf(pushToken, REQUESTS_OF_OTHERS), repository) }),
        },
        author: async () => {
            const viewer = await (0,viewer_login/* viewerLogin */.w)(client);
            return viewer.known ? viewer.value : undefined;
        },
        defaultBranch: async () => {
            const branch = await (0,default_branch/* defaultBranch */.O)(client, repository);
            return branch.known ? branch.value : undefined;
        },
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/service-credentials.js
var service_credentials = __webpack_require__(85279);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/http-reader.js
var http_reader = __webpack_require__(23587);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/revisions/revisions.js + 1 modules
var revisions = __webpack_require__(58005);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/work-files/work-files.js + 3 modules
var work_files = __webpack_require__(29231);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commands/command-runner.js + 6 modules
var command_runner = __webpack_require__(10383);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commit-tree.js + 2 modules
var commit_tree = __webpack_require__(51676);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/changed-files.js
var changed_files = __webpack_require__(85585);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/pacer.js
var pacer = __webpack_require__(5648);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/memory-home/memory-homes.js
var memory_homes = __webpack_require__(29347);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/memory-home/actions-results.js
var actions_results = __webpack_require__(37485);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/work-tree/open-work-tree.js + 2 modules
var open_work_tree = __webpack_require__(31164);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/mlflow-aliases.js
var mlflow_aliases = __webpack_require__(21479);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/model-store-of.js
var model_store_of = __webpack_require__(39316);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-rescue/lib/open-machine.js


function openMachine({ temporaryDirectory }, { baseline }, { tree, runCommands, artifacts }) {
    const { root } = tree;
    const credentials = (0,service_credentials/* serviceCredentials */.u)(process.env);
    const http = (0,http_reader/* httpReader */._)(`sar/${version/* SAR_VERSION */.w}`, credentials);
    const store = (0,model_store_of/* modelStoreOf */.m)(baseline, credentials?.origin);
    const now = () => new Date();
    return {
        root,
        folder: (folder) => {
            const git = (0,revisions/* revisions */.Z)(folder);
            return {
                tree: folder === root ? tree : (0,checkout_tree/* checkoutTree */.p)(folder),
                files: (0,work_files/* workFiles */.n)(folder),
                ...(git !== undefined && { revisions: git }),
                ...(runCommands && { commands: (0,command_runner/* commandRunner */.c)(folder, process.env) }),
            };
        },
        commitTree: (commit) => (0,commit_tree/* commitTree */.S)(root, commit),
        changedFiles: changed_files/* changedFiles */.Y,
        http,
        pacer: pacer/* pacer */.y,
        monotonic: () => performance.now(),
        now,
        wait: async (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
        memory: (0,memory_homes/* memoryHomes */._)({ root, folder: temporaryDirectory, results: (0,actions_results/* actionsResults */.Gv)(process.env), artifacts, now }),
        ...(runCommands && { openWorkTree: (0,open_work_tree/* openWorkTree */.w)(root, process.env, temporaryDirectory) }),
        ...(store !== undefined && { models: (0,mlflow_aliases/* mlflowAliases */.M)(http, store) }),
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/write-output.js + 1 modules
var write_output = __webpack_require__(48244);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/memory-home/keep-artifact.js


async function keepArtifact(environment, name, path) {
    const results = (0,actions_results/* actionsResults */.Gv)(environment);
    if (results === undefined)
        return undefined;
    const { uploadArtifact } = await __webpack_require__.e(/* import() */ 8128).then(__webpack_require__.bind(__webpack_require__, 85747));
    const kept = await uploadArtifact(results, name, path);
    return kept.known ? (0,answer/* known */.e)(name) : kept;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/rescue-document-of.js
var rescue_document_of = __webpack_require__(25056);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/rescue/rescue-table.js
var rescue_table = __webpack_require__(45837);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/palette.js
var palette = __webpack_require__(80519);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/json-text.js
var json_text = __webpack_require__(58884);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/rescue/rescue-markdown.js
var rescue_markdown = __webpack_require__(68096);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/step-summary-limit.js
var step_summary_limit = __webpack_require__(1924);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/sha256.js
var sha256 = __webpack_require__(28529);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-rescue/lib/publish.js





async function publish(context, given, rescued, { commit, mayPush }) {
    const { temporaryDirectory, event, setOutput } = context;
    const { owner, repo } = context.run();
    const left = (0,workflow_patch/* workflowsLeft */.Y)(rescued.reports, mayPush);
    const run = { ...rescued, notes: [...rescued.notes, ...left.notes] };
    for (const line of (0,rescue_table/* rescueTable */.U)(run, { palette: palette/* PLAIN_PALETTE */.J }))
        context.print(line);
    const file = (named, name) => (0,external_node_path_.resolve)(named ?? (0,external_node_path_.join)(temporaryDirectory, name));
    const write = (path, text) => (0,write_output/* writeOutput */.z)(process.cwd(), path, text);
    const planFile = file(given.planFile, 'sar-rescue.json');
    const place = { at: new Date(), repository: `${owner}/${repo}`, ...(commit !== undefined && { commit }) };
    write(planFile, (0,json_text/* jsonText */.s)((0,rescue_document_of/* rescueDocumentOf */.s)(run, place)));
    const { patch } = (0,changes_patch/* changesPatch */.g)(left.changes);
    const patchFile = patch === '' ? '' : file(given.patchFile, 'sar-workflows.patch');
    if (patch !== '') {
        write(patchFile, patch);
        const kept = rescued.applied ? await keptPatch(patch, patchFile) : '';
        context.print((0,break_workflow_commands/* breakWorkflowCommands */.$)((0,terminal_safe/* terminalSafe */.k)(`Changes of workflows that were not pushed are in ${patchFile}, for git apply${kept}.`)));
    }
    await context.writeSummary((0,rescue_markdown/* rescueMarkdown */.h)(run, {
        limitBytes: step_summary_limit/* MAX_STEP_SUMMARY_BYTES */.n,
        linkTo: rulePages(context),
        placeLink: ({ path, line }) => event.fileAddress(path, line),
        jsonFile: given.planFile ?? 'sar-rescue.json',
        command: 'sar rescue',
    }));
    const count = (...outcomes) => run.reports.filter(({ outcome }) => outcomes.includes(outcome)).length;
    setOutput('planned', count('planned'));
    setOutput('applied', count('fixed', 'waiting'));
    setOutput('failed', count('blocked', 'failed'));
    setOutput('pull-request', run.reports.find(({ pullRequest }) => pullRequest !== undefined)?.pullRequest ?? '');
    setOutput('plan-file', planFile);
    setOutput('patch-file', patchFile);
}
async function keptPatch(patch, path) {
    const kept = await keepArtifact(process.env, `sar-workflows-${(0,sha256/* sha256 */.s)(patch).slice(0, 8)}`, path);
    if (kept === undefined)
        return '';
    return kept.known ? `, and in the artifact ${kept.value} of this run` : `; they are no artifact of the run: ${kept.detail}`;
}
function rulePages({ event }) {
    const own = new Set((0,lib_survey/* allRules */.V7)().map(({ sensor }) => sensor));
    return ({ id, sensor }) => (own.has(sensor) ? event.ownAddress(`docs/rules/${sensor}/${id}.md`) : undefined);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/rescue-request.js
var rescue_request = __webpack_require__(92392);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-rescue/lib/rescue-inputs.js


function rescueInputs(inputs) {
    return {
        findingsFile: inputs.text('findings-file'),
        playbook: inputs.text('playbook'),
        finding: findingIds(inputs),
        path: inputs.text('path') ?? '.',
        baseline: inputs.text('baseline'),
        apply: inputs.flag('apply'),
        dryRun: inputs.flag('dry-run'),
        maxActions: inputs.count('max-actions', { min: 0, max: 100 }),
        runCommands: inputs.flag('run-commands'),
        targetRunId: targetRun(inputs),
        maxRequests: inputs.count('max-requests', { min: 50, max: 100_000 }) ?? 1500,
        planFile: inputs.text('plan-file'),
        patchFile: inputs.text('patch-file'),
    };
}
function findingIds(inputs) {
    const ids = inputs.list('finding').map((id) => id.toLowerCase());
    const wrong = (0,rescue_request/* noFindingId */.e)(ids);
    if (wrong !== undefined)
        throw new user_error/* UserError */.y(`the input "finding" takes ids of 16 hexadecimal digits, or at least the first 4 of them, not ${(0,quote_untrusted/* quoteUntrusted */.X)(wrong, 60)}`);
    return ids;
}
function targetRun(inputs) {
    const text = inputs.text('target-run-id');
    if (text === undefined)
        return undefined;
    const id = /^\d{1,15}$/.test(text) ? Number(text) : 0;
    if (id < 1)
        throw new user_error/* UserError */.y(`the input "target-run-id" is the id of a workflow run, a whole number, not ${(0,quote_untrusted/* quoteUntrusted */.X)(text, 60)}`);
    return id;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-rescue/lib/tokens.js
function readTokens(inputs) {
    return { token: inputs.secret('token'), pushToken: inputs.secret('push-token'), variablesToken: inputs.secret('variables-token') };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-rescue/lib/rescue-workspace.js








async function rescueWorkspace(context) {
    const tokens = readTokens(context.inputs);
    const given = rescueInputs(context.inputs);
    const run = context.run();
    const tree = (0,checkout_tree/* checkoutTree */.p)(given.path);
    const survey = await (0,lib_survey/* openSurvey */.ji)(tree, given.baseline);
    const connection = connect(context, tokens, { maxRequests: given.maxRequests, root: tree.root });
    const commit = (0,lib_history/* headCommit */.Qo)(tree.root);
    const refusal = connection === undefined ? NO_TOKEN : await (0,refusal_of/* refusalOf */.O)(run, commit, connection.defaultBranch);
    const checkoutState = (0,state_directory/* stateDirectory */.F)(tree, survey.baseline.state);
    const state = connection?.state ?? checkoutState;
    const isActing = given.apply && refusal === undefined;
    const author = isActing ? await connection?.author() : undefined;
    const defaultBranch = run.defaultBranch ?? (await connection?.defaultBranch()) ?? context.event.branch ?? 'the default branch';
    const world = {
        survey,
        machine: openMachine(context, survey, {
            tree,
            runCommands: given.runCommands && refusal === undefined,
            artifacts: connection?.artifacts(defaultBranch),
        }),
        github: connection === undefined ? undefined : { ...connection.github, ...(author !== undefined && { author }) },
        state,
        defaultBranch,
        repositoryOwner: run.owner,
        offline: false,
        run: run.runUrl,
        ...(commit !== undefined && { commit }),
        ...(context.event.branch !== undefined && { branch: context.event.branch }),
        ...(given.targetRunId !== undefined && { targetRunId: given.targetRunId }),
    };
    const { dryRun, maxActions } = given;
    const accepted = await acceptedFindings(isActing, state, checkoutState);
    const rescued = await (0,rescue/* rescue */.i)(await requestOf(given, isActing), { dryRun, ...(maxActions !== undefined && { maxActions }) }, accepted.known, world);
    const comments = rescued.applied && connection !== undefined ? await commentPatches(rescued, connection, author, tokens.pushToken !== undefined) : [];
    const result = { ...rescued, notes: [...notesOf(given, refusal), ...accepted.notes, ...rescued.notes, ...comments] };
    await publish(context, given, result, { commit, mayPush: tokens.pushToken !== undefined && result.applied });
    const bad = result.reports.filter(({ outcome }) => outcome === 'blocked' || outcome === 'failed');
    if (bad.length > 0)
        context.fail(`${bad.length === 1 ? 'a playbook could not mend what it is for' : `${bad.length} playbooks could not mend what they are for`}; the step's summary says why`);
}
const NO_TOKEN = 'Nothing was written: the input "token" is empty.';
const MAX_BYTES = 64 * 1024 * 1024;
async function requestOf({ findingsFile, playbook, finding }, applies) {
    const [file] = findingsFile === undefined ? [] : (0,named_files/* namedFiles */.V)([findingsFile], process.cwd(), { maxBytes: MAX_BYTES, maxFiles: 1 });
    return {
        only: finding,
        applies,
        ...(playbook !== undefined && { playbook }),
        ...(file !== undefined && { findings: { path: file.path, document: await (0,read_triage_document/* readTriageDocument */.e)(file.text, file.path) } }),
    };
}
async function acceptedFindings(isActing, state, checkout) {
    const own = await (0,known_findings/* readKnownFindings */.id)(checkout);
    try {
        const { firstSeen, accepted } = await (0,known_findings/* readKnownFindings */.id)(state);
        return {
            known: { firstSeen: new Map([...own.firstSeen, ...firstSeen]), accepted: new Set([...own.accepted, ...accepted]) },
            notes: [],
        };
    }
    catch (error) {
        if (isActing || !(error instanceof user_error/* UserError */.y))
            throw error;
        return { known: own, notes: [`Which findings are accepted is what ${checkout.place} in the checkout says: ${error.message}`] };
    }
}
async function commentPatches({ reports }, { pulls, github: { guard }, repository }, author, mayPush) {
    if (mayPush)
        return [];
    const notes = [];
    for (const report of reports) {
        const note = await commentWorkflowPatch(report, { pulls, guard, repository, ...(author !== undefined && { author }) });
        if (note !== undefined)
            notes.push(note);
    }
    return notes;
}
function notesOf({ apply, dryRun }, refusal) {
    if (!apply)
        return ['Planned only: nothing was written. With the input "apply" the playbooks act.'];
    if (refusal !== undefined)
        return [refusal];
    return dryRun ? ['Dry run: nothing was written.'] : [];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-rescue/lib/index.js



async function main() {
    (0,favour_memory/* favourMemory */.f)();
    await (0,run_action/* runAction */.C)(rescueWorkspace);
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

/***/ 37485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ actionsResults),
/* harmony export */   cr: () => (/* binding */ isSafeAddress),
/* harmony export */   wo: () => (/* binding */ readUrl)
/* harmony export */ });
function actionsResults(environment) {
    const url = readUrl(environment['ACTIONS_RESULTS_URL'] ?? '');
    const token = environment['ACTIONS_RUNTIME_TOKEN'] ?? '';
    const server = readUrl(environment['GITHUB_SERVER_URL'] || 'https://github.com');
    if (url === undefined || server === undefined || !/^[\x21-\x7e]+$/.test(token))
        return undefined;
    if (!isHosted(server.hostname) || !isSafeAddress(url))
        return undefined;
    return { origin: url.origin, token, event: environment['GITHUB_EVENT_NAME'] ?? '' };
}
function readUrl(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
}
function isSafeAddress(url) {
    return url.protocol === 'https:' || (url.protocol === 'http:' && isThisMachine(url.hostname));
}
function isHosted(host) {
    return host === 'github.com' || host.endsWith('.ghe.com') || isThisMachine(host);
}
function isThisMachine(host) {
    return host === 'localhost' || host === '127.0.0.1' || host === '[::1]';
}


/***/ }),

/***/ 73277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ stateDirectory)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory-files.js
var state_directory_files = __webpack_require__(42914);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory-lock.js





const STALE_MS = 30_000;
const MAX_LOCK_BYTES = 500;
function tryLock(root, folder, now) {
    const path = `${folder}/.lock`;
    const file = (0,state_directory_files/* insidePath */.yt)(root, path, 'written');
    const own = JSON.stringify({ pid: process.pid, at: new Date(now).toISOString(), token: (0,external_node_crypto_.randomUUID)() });
    try {
        (0,state_directory_files/* refuseLinks */.UA)(root, file, path, 'written');
        const made = (0,state_directory_files/* makeFolder */.fc)(root, (0,external_node_path_.dirname)(file), path);
        if (create(file, own))
            return heldLock(file, own, made);
        const holder = readLock(file, path);
        if (holder === undefined)
            return { heldBy: `${path} was just released` };
        if (Math.abs(now - holder.since) <= STALE_MS)
            return { heldBy: holder.text };
        breakLock(file, holder.text);
        return { heldBy: `${path} was left behind and is removed` };
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            throw error;
        throw new user_error/* UserError */.y(`${path} cannot be written: ${error.code ?? String(error)}`);
    }
}
function create(file, text) {
    try {
        (0,external_node_fs_.writeFileSync)(file, text, { flag: 'wx' });
        return true;
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST' || code === 'ENOENT')
            return false;
        throw error;
    }
}
function heldLock(file, own, made) {
    const isHeld = () => textOf(file) === own;
    return {
        isHeld,
        release: () => {
            if (isHeld())
                (0,external_node_fs_.rmSync)(file, { force: true });
            if (made !== undefined)
                removeEmpty((0,external_node_path_.dirname)(file), made);
        },
    };
}
function removeEmpty(folder, topmost) {
    try {
        for (let at = folder; at.length >= topmost.length; at = (0,external_node_path_.dirname)(at))
            (0,external_node_fs_.rmdirSync)(at);
    }
    catch {
    }
}
function readLock(file, path) {
    const stat = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
    if (stat === undefined)
        return undefined;
    if (!stat.isFile())
        throw new user_error/* UserError */.y(`${path} is no file; remove it`);
    const text = stat.size > MAX_LOCK_BYTES ? '' : (textOf(file) ?? '');
    const at = Date.parse(/"at":"([^"]{1,40})"/.exec(text)?.[1] ?? '');
    return { text, since: Number.isNaN(at) ? stat.mtimeMs : at };
}
function breakLock(file, stale) {
    const aside = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.lock-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        (0,external_node_fs_.renameSync)(file, aside);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return;
        throw error;
    }
    try {
        const text = textOf(aside);
        if (text !== stale && text !== undefined && text.length <= MAX_LOCK_BYTES)
            (0,external_node_fs_.linkSync)(aside, file);
    }
    catch {
    }
    finally {
        (0,external_node_fs_.rmSync)(aside, { force: true });
    }
}
function textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory.js




const MAX_FILE_BYTES = 16 * 1024 * 1024;
const MAX_WAIT_MS = 60_000;
const PAUSE_MS = 10;
const MOST_TRIES = 2000;
function stateDirectory(tree, directory, { pause = promises_.setTimeout, now = Date.now, maxWaitMs = MAX_WAIT_MS } = {}) {
    const read = async (path) => readState(tree, `${directory}/${path}`);
    return {
        place: directory,
        read,
        update: async (_message, change) => {
            const until = now() + maxWaitMs;
            for (let tries = 1;; tries += 1) {
                const seen = new Map();
                const asked = await change(async (path) => remember(seen, path, readState(tree, `${directory}/${path}`)));
                const isCurrent = () => [...seen].every(([path, text]) => readState(tree, `${directory}/${path}`) === text);
                const files = below(directory, asked);
                const held = asked.size === 0 ? undefined : tryLock(tree.root, directory, now());
                if (held === undefined ? isCurrent() : 'release' in held && writeUnder(held, isCurrent, tree.root, files))
                    return;
                if (now() >= until || tries >= MOST_TRIES)
                    throw busy(directory, held);
                await pause(PAUSE_MS * Math.min(tries, 10) * (0.5 + Math.random()));
            }
        },
    };
}
function remember(seen, path, text) {
    if (!seen.has(path))
        seen.set(path, text);
    return seen.get(path);
}
function readState(tree, path) {
    const content = tree.read(path, MAX_FILE_BYTES);
    if (content.kind === 'text')
        return content.text;
    if (content.kind === 'absent')
        return undefined;
    throw new user_error/* UserError */.y(`${path} cannot be read: ${content.kind === 'unreadable' ? content.reason : content.kind}`);
}
function below(directory, change) {
    for (const [path, text] of change) {
        if (text !== null && Buffer.byteLength(text) > MAX_FILE_BYTES)
            throw new user_error/* UserError */.y(`${directory}/${path} would be larger than ${MAX_FILE_BYTES} bytes; move its older content to another file`);
    }
    return new Map([...change].map(([path, text]) => [`${directory}/${path}`, text]));
}
function writeUnder(lock, isCurrent, root, change) {
    try {
        if (!isCurrent() || !lock.isHeld())
            return false;
        (0,state_directory_files/* applyInside */.XK)(root, change);
        return true;
    }
    finally {
        lock.release();
    }
}
function busy(directory, held) {
    const holder = held !== undefined && 'heldBy' in held ? ` (${held.heldBy.slice(0, 200)})` : '';
    return new user_error/* UserError */.y(`${directory} is being written by somebody else all the time${holder}; try again, or remove ${directory}/.lock when no other process works here`);
}


/***/ }),

/***/ 53408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ terminalDiff)
/* harmony export */ });
/* harmony import */ var _safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31554);
/* harmony import */ var _safety_visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7158);


function terminalDiff(diff, palette) {
    const lines = diff.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines.map((line) => {
        const safe = (0,_safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .breakWorkflowCommands */ .$)(line.replace(/\r$/, '').split('\t').map(_safety_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q).join('\t'));
        if (line.startsWith('--- ') || line.startsWith('+++ '))
            return palette.heading(safe);
        if (line.startsWith('@@ '))
            return palette.command(safe);
        if (line.startsWith('+'))
            return palette.good(safe);
        return line.startsWith('-') ? palette.P1(safe) : safe;
    });
}


/***/ }),

/***/ 50162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WH: () => (/* binding */ inGapOrder),
/* harmony export */   et: () => (/* binding */ shortGapId),
/* harmony export */   kO: () => (/* binding */ gapNumber)
/* harmony export */ });
function gapNumber(id) {
    return Number(id.replace(/^\D+/, ''));
}
function shortGapId(id) {
    return id.replace(/^SAR-/, '').toLowerCase();
}
function inGapOrder(gaps) {
    return gaps.toSorted((one, other) => gapNumber(one.id) - gapNumber(other.id) || (one.id < other.id ? -1 : 1));
}


/***/ })

};
