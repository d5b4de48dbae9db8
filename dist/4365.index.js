export const id = 4365;
export const ids = [4365];
export const modules = {

/***/ 89711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/runtime/lib/run-action.js + 11 modules
var run_action = __webpack_require__(56909);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/create-github-client.js + 38 modules
var create_github_client = __webpack_require__(74843);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/intent-ports.js
var intent_ports = __webpack_require__(2663);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/default-branch.js
var default_branch = __webpack_require__(55903);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/commit-position.js
var commit_position = __webpack_require__(92744);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/checkout-tree.js + 1 modules
var checkout_tree = __webpack_require__(2750);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commit-files.js
var commit_files = __webpack_require__(30632);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commit-tree.js + 2 modules
var commit_tree = __webpack_require__(51676);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/history.js
var lib_history = __webpack_require__(68771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/version.js + 1 modules
var version = __webpack_require__(8153);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/intents/apply-intents.js + 2 modules
var apply_intents = __webpack_require__(41886);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(31554);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(77072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/mailbox-input.js
var mailbox_input = __webpack_require__(34107);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/state-files.js
var state_files = __webpack_require__(32285);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/run-guard.js
const EVENTS = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);
const TRIGGERS = 'Trigger the workflow by `push` on the default branch, by `schedule` or by `workflow_dispatch`, and let nothing else start it.';
function runGuard(facts) {
    if (!EVENTS.has(facts.event)) {
        return stop(`The mailbox is never processed on the event ${facts.event === '' ? 'without a name' : facts.event.slice(0, 60)}.`, TRIGGERS);
    }
    if (facts.headRepository !== undefined && facts.headRepository.toLowerCase() !== facts.repository.toLowerCase()) {
        return stop('The change comes from another repository, such as a fork.', TRIGGERS);
    }
    if (facts.defaultBranch === undefined || facts.defaultBranch === '') {
        return stop('The name of the default branch is not known.', 'Give the token the permission to read the repository: `permissions: contents: read`.');
    }
    if (facts.ref !== `refs/heads/${facts.defaultBranch}`) {
        return stop('The run is not on the default branch.', 'Start it on the default branch, and bind its environment to that branch.');
    }
    if (facts.position === 'diverged') {
        return stop('The commit of this run is no longer on the default branch.', 'Start a new run on the branch as it is now.');
    }
    if (!Number.isInteger(facts.attempt) || facts.attempt < 1) {
        return stop('The number of the attempt is not known.', 'Start a new run on the default branch.');
    }
    if (facts.position === 'unknown') {
        const remedy = 'Give the token the permission `contents: read`, or wait for GitHub to answer, and start a new run.';
        return stop('The commit of this run cannot be compared with the default branch: it may have been taken off it.', remedy);
    }
    if (facts.attempt > 1 && facts.position !== 'tip') {
        return stop('This is a repeated run, and its commit is behind the default branch.', 'Start a new run instead of repeating an old one.');
    }
    return { run: true };
}
function stop(reason, remedy) {
    return { run: false, reason, remedy };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/intents/intent-run-of.js + 1 modules
var intent_run_of = __webpack_require__(59692);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/intents/intent-lines.js
var intent_lines = __webpack_require__(27951);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(55617);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/bounded-markdown.js
var bounded_markdown = __webpack_require__(13484);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/cut-notice.js
var cut_notice = __webpack_require__(47466);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/markdown-table.js
var markdown_table = __webpack_require__(71597);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/markdown-safe.js
var markdown_safe = __webpack_require__(83003);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/intents/intent-run.js
var intent_run = __webpack_require__(2361);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/intents/intent-markdown.js





function intentMarkdown({ mailbox, dryRun, intents, removal, notes }, limitBytes) {
    const intro = [
        '## Variable intents',
        `${(0,markdown_safe/* markdownCode */.D9)(mailbox)}: ${(0,intent_run/* intentCounts */.r4)(intents)}${dryRun ? '. Dry run: nothing was written.' : '.'}`,
        ...[...notes, ...(removal === '' ? [] : [removal])].map(markdown_safe/* markdownText */.p7),
    ];
    const rows = (0,intent_run/* mostUrgentIntents */.Ox)(intents).map((row) => [
        row.outcome,
        (0,markdown_safe/* markdownCode */.D9)((0,intent_run/* intentRowWords */.ih)(row)),
        (0,markdown_safe/* markdownText */.p7)(row.target ?? ''),
        (0,markdown_safe/* markdownText */.p7)(row.reasons.join('; ')),
        (0,markdown_safe/* markdownCode */.D9)(row.path),
    ]);
    const table = rows.length === 0 ? [] : [(0,markdown_table/* tableSection */.Y)(['Outcome', 'Intent', 'Where', 'Why', 'File'], rows)];
    return (0,bounded_markdown/* boundedMarkdown */.N)([(0,markdown_table/* textSection */.V)(intro.join('\n\n')), ...table], limitBytes, (0,cut_notice/* cutNotice */.z)({ limitBytes, command: 'sar intents apply --dry-run', linkTo: () => undefined }));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/step-summary-limit.js
var step_summary_limit = __webpack_require__(1924);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/annotations/annotation-line.js + 1 modules
var annotation_line = __webpack_require__(54918);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-variable-intent-processor/lib/publish.js


async function publish(context, applied, { onRefused, requests }) {
    const { print, setOutput, fail } = context;
    const { report } = applied;
    const run = (0,intent_run_of/* intentRunOf */.x)(applied);
    for (const line of (0,intent_lines/* intentLines */.A)(run))
        print(line);
    print(`${(0,count_words/* countOf */.pq)(requests, 'request')} to GitHub`);
    await context.writeSummary(intentMarkdown(run, step_summary_limit/* MAX_STEP_SUMMARY_BYTES */.n));
    const { unchanged, superseded, refused, failed, remaining } = report.counts;
    setOutput('applied', report.counts.applied);
    setOutput('unchanged', unchanged + superseded);
    setOutput('refused', refused);
    setOutput('failed', failed);
    setOutput('remaining', remaining);
    setOutput('ledger-entry', report.ledgerEntry ?? '');
    const problem = (kind, message) => print((0,annotation_line/* annotationLine */.A)({ kind, message, properties: { title: 'SAR variable intents' } }));
    if (refused > 0 && onRefused === 'warn')
        problem('warning', `${(0,count_words/* countOf */.pq)(refused, 'intent')} refused; the summary has the reasons`);
    if (report.removal.kind === 'failed')
        problem('warning', run.removal);
    const problems = [
        ...(refused > 0 && onRefused === 'fail' ? [`${(0,count_words/* countOf */.pq)(refused, 'intent')} refused`] : []),
        ...(failed > 0 ? [`${(0,count_words/* countOf */.pq)(failed, 'intent')} could not be applied and ${failed === 1 ? 'stays' : 'stay'} for the next run`] : []),
    ];
    if (problems.length > 0)
        fail(`${problems.join(', ')}; the summary has the reasons`);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-variable-intent-processor/lib/process-workspace.js







const MAX_WAIT_SECONDS = 900;
async function processWorkspace(context) {
    const { inputs, print } = context;
    const token = inputs.secret('token');
    const onRefused = inputs.choice('on-refused', ['fail', 'warn']) ?? 'fail';
    const maxIntents = inputs.count('max-intents', { min: 1, max: mailbox_input/* MAX_INTENTS_PER_RUN */.X }) ?? 50;
    const maxRequests = inputs.count('max-requests', { min: 10, max: 100_000 }) ?? 900;
    const dryRun = inputs.flag('dry-run');
    if (token === undefined)
        throw new user_error/* UserError */.y('the input "token" is empty: give the token of an App or a fine-grained token that may write variables', {
            exitCode: 2,
        });
    const run = context.run();
    const repository = `${run.owner}/${run.repo}`;
    const client = (0,create_github_client/* createGitHubClient */.L)({
        token,
        apiUrl: run.apiUrl,
        userAgent: `sar/${version/* SAR_VERSION */.w}`,
        maxRequests,
        maxWaitSeconds: MAX_WAIT_SECONDS,
        log: (line) => print((0,break_workflow_commands/* breakWorkflowCommands */.$)((0,terminal_safe/* terminalSafe */.k)(line))),
    });
    const { root } = (0,checkout_tree/* checkoutTree */.p)(inputs.text('path') ?? '.');
    const head = checkedOut(root, run);
    const branch = await allowedBranch(client, run, head);
    const mailbox = inputs.text('mailbox');
    const baselinePath = inputs.text('baseline');
    const now = () => new Date();
    const applied = await (0,apply_intents/* applyIntents */.s)({
        running: { owner: run.owner, repo: run.repo },
        branch,
        run: `${run.runUrl}/attempts/${run.attempt}`,
        maxIntents,
        dryRun,
        ...(run.before !== undefined && { before: run.before }),
        ...(mailbox !== undefined && { mailbox }),
        ...(baselinePath !== undefined && { baselinePath }),
    }, {
        files: (0,commit_files/* commitFiles */.z)(root, head),
        treeAt: (commit) => (0,commit_tree/* commitTree */.S)(root, commit),
        changesBelow: (folder) => (0,lib_history/* changedBy */.IW)(root, head, folder),
        ...(0,intent_ports/* intentPorts */.b)(client, repository, state_files/* STATE_FILES */.m),
        now,
    });
    await publish(context, applied, { onRefused, requests: client.requestsMade });
}
function checkedOut(root, { sha }) {
    const head = (0,lib_history/* headCommit */.Qo)(root);
    if (head === undefined)
        throw new user_error/* UserError */.y('the input "path" is no git checkout; run actions/checkout with fetch-depth: 0 before');
    if (head !== sha)
        throw new user_error/* UserError */.y(`the checkout is at ${head.slice(0, 12)} and the run is for ${sha.slice(0, 12)}; check out the commit of the run (actions/checkout without "ref")`);
    return head;
}
async function allowedBranch(client, run, head) {
    const repository = `${run.owner}/${run.repo}`;
    const facts = {
        event: run.event,
        ref: run.ref,
        repository,
        ...(run.fromFork && { headRepository: 'a fork' }),
        attempt: run.attempt,
    };
    const before = runGuard({
        ...facts,
        defaultBranch: run.defaultBranch ?? run.ref.replace(/^refs\/heads\//, ''),
        attempt: 1,
        position: 'tip',
    });
    if (!before.run)
        throw new user_error/* UserError */.y(`${before.reason} ${before.remedy}`);
    const answer = run.defaultBranch === undefined ? await (0,default_branch/* defaultBranch */.O)(client, repository) : { known: true, value: run.defaultBranch };
    if (!answer.known)
        throw new user_error/* UserError */.y(answer.detail, { exitCode: 2 });
    const position = await (0,commit_position/* commitPosition */.l)(client, repository, head, answer.value);
    const permission = runGuard({ ...facts, defaultBranch: answer.value, position });
    if (!permission.run)
        throw new user_error/* UserError */.y(`${permission.reason} ${permission.remedy}`);
    return answer.value;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-variable-intent-processor/lib/index.js


async function main() {
    await (0,run_action/* runAction */.C)(processWorkspace);
}


/***/ }),

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

/***/ 84139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ branchWriter)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/repository-name.js
var repository_name = __webpack_require__(48952);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/commit-on-branch.js + 2 modules
var commit_on_branch = __webpack_require__(68683);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/create-branch.js
var create_branch = __webpack_require__(98472);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/files-at.js
var files_at = __webpack_require__(65648);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/as-record.js
var as_record = __webpack_require__(84894);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/github-client.js
var github_client = __webpack_require__(79433);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/find-pull-request.js


async function findPullRequest(client, name, branches) {
    const found = await pullRequestsBetween(client, name, branches, 'all');
    return found.known ? (0,answer/* known */.e)(found.value.find(({ state }) => state === 'open') ?? found.value[0]) : found;
}
async function pullRequestsBetween(client, name, { from, into }, state) {
    const list = await client.list({
        path: '/repos/{owner}/{repo}/pulls',
        parameters: { ...name },
        query: { state, head: `${name.owner}:${from}`, base: into },
        perPage: 100,
        label: `read the ${state === 'open' ? 'open ' : ''}pull requests of ${name.owner}/${name.repo}`,
        needs: 'pull_requests=read',
        item: (value) => {
            const pull = (0,as_record/* asRecord */.q)(value);
            const url = addressOf(pull);
            const head = (0,as_record/* asRecord */.q)(pull?.['head']);
            const ref = head?.['ref'];
            if (url === undefined || typeof ref !== 'string')
                return undefined;
            const isOwn = String((0,as_record/* asRecord */.q)(head?.['repo'])?.['full_name']).toLowerCase() === `${name.owner}/${name.repo}`.toLowerCase();
            const isMerged = typeof pull?.['merged_at'] === 'string';
            return {
                url,
                isMeant: isOwn && ref === from,
                state: pull?.['state'] === 'open' ? 'open' : isMerged ? 'merged' : 'closed',
            };
        },
    });
    if (!list.ok)
        return (0,github_client/* unknownFrom */.N)(list.failure);
    return (0,answer/* known */.e)(list.items.filter(({ isMeant }) => isMeant).map(({ url, state: now }) => ({ url, state: now })));
}
function addressOf(value) {
    const url = (0,as_record/* asRecord */.q)(value)?.['html_url'];
    return typeof url === 'string' && /^https?:\/\/[^\s<>"'`\\]{1,500}$/.test(url) ? url : undefined;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/open-pull-request.js



const MAX_TITLE = 250;
const MAX_BODY = 65_000;
async function openPullRequest(client, name, request) {
    const open = await findOpen(client, name, request);
    if (!open.known)
        return open;
    if (open.value !== undefined)
        return (0,answer/* known */.e)({ url: open.value, isNew: false });
    const { from, into, title, body } = request;
    const label = `open a pull request from ${(0,quote_untrusted/* quoteUntrusted */.X)(from)} in ${name.owner}/${name.repo}`;
    const result = await client.request({
        method: 'POST',
        path: '/repos/{owner}/{repo}/pulls',
        parameters: { ...name },
        body: { head: from, base: into, title: title.slice(0, MAX_TITLE), body: body.slice(0, MAX_BODY) },
        label,
        needs: 'pull_requests=write',
    });
    if (result.ok) {
        const url = addressOf(result.body);
        return url === undefined ? (0,answer/* unknown */.L)('failed', `cannot ${label}: the answer has an unexpected shape`) : (0,answer/* known */.e)({ url, isNew: true });
    }
    const { status, reason } = result.failure;
    if (status === 422 || reason === 'unreachable' || reason === 'failed') {
        const now = await findOpen(client, name, request);
        if (now.known && now.value !== undefined)
            return (0,answer/* known */.e)({ url: now.value, isNew: status !== 422 });
    }
    return (0,github_client/* unknownFrom */.N)(result.failure);
}
async function findOpen(client, name, request) {
    const found = await pullRequestsBetween(client, name, request, 'open');
    return found.known ? (0,answer/* known */.e)(found.value[0]?.url) : found;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/branch-writer.js






function branchWriter(client, repository) {
    const name = (0,repository_name/* readRepositoryName */.o)(repository);
    return {
        filesAt: async (branch, folder) => (0,files_at/* filesAt */.T)(client, name, branch, folder),
        commit: async (commit) => (0,commit_on_branch/* commitOnBranch */.$)(client, name, commit),
        createBranch: async (branch, commit) => (0,create_branch/* createBranch */.l)(client, name, branch, commit),
        findPullRequest: async (request) => findPullRequest(client, name, request),
        openPullRequest: async (request) => openPullRequest(client, name, request),
    };
}


/***/ }),

/***/ 92744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ commitPosition)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84894);
/* harmony import */ var _variables_repository_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48952);


async function commitPosition(client, repository, commit, branch) {
    const result = await client.request({
        method: 'GET',
        path: '/repos/{owner}/{repo}/compare/{basehead}',
        parameters: { ...(0,_variables_repository_name_js__WEBPACK_IMPORTED_MODULE_0__/* .readRepositoryName */ .o)(repository), basehead: `${commit}...${branch}` },
        query: { per_page: 1 },
        label: `compare ${commit.slice(0, 12)} with the branch`,
        needs: 'contents=read',
    });
    if (!result.ok)
        return 'unknown';
    switch ((0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .q)(result.body)?.['status']) {
        case 'identical':
            return 'tip';
        case 'ahead':
            return 'behind';
        case 'behind':
        case 'diverged':
            return 'diverged';
        default:
            return 'unknown';
    }
}


/***/ }),

/***/ 65648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ filesAt)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99770);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27339);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79433);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84894);
/* harmony import */ var _find_branch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25949);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43928);




const DEPTH = 4;
const ENTRIES = Array.from({ length: DEPTH }).reduceRight((inner) => `name type oid${inner === '' ? '' : ` object { ... on Tree { entries { ${inner} } } }`}`, '');
const QUERY = `query ($owner: String!, $repo: String!, $ref: String!, $folder: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) { target { oid } }
    object(expression: $folder) { ... on Tree { entries { ${ENTRIES} } } }
  }
}`;
async function filesAt(client, name, branch, folder) {
    const within = folder.replace(/^\/+|\/+$/g, '');
    const ref = `refs/heads/${branch}`;
    const label = `read ${within === '' ? 'the files' : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .quoteUntrusted */ .X)(within)} on the branch ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .quoteUntrusted */ .X)(branch)} of ${name.owner}/${name.repo}`;
    const result = await client.graphql({
        query: QUERY,
        variables: { ...name, ref, folder: `${ref}:${within}` },
        label,
        needs: 'contents=read',
        idempotent: true,
    });
    if (!result.ok)
        return (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .N)(result.failure);
    const repository = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .q)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .q)(result.data)?.['repository']);
    if (repository?.['ref'] === null)
        return absent(client, name, branch, label);
    const head = (0,_object_id_js__WEBPACK_IMPORTED_MODULE_3__/* .objectId */ .T)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .q)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .q)(repository?.['ref'])?.['target'])?.['oid']);
    const blobs = new Map();
    const entries = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .q)(repository?.['object'])?.['entries'] ?? [];
    const isRead = readEntries(entries, within === '' ? '' : `${within}/`, blobs, DEPTH);
    if (head === undefined || !isRead)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)('failed', `cannot ${label}: the answer has an unexpected shape`);
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .known */ .e)({ head, blobs });
}
async function absent(client, name, branch, label) {
    const found = await (0,_find_branch_js__WEBPACK_IMPORTED_MODULE_5__/* .findBranch */ .E)(client, name, branch);
    if (!found.known)
        return found;
    return found.value === undefined ? (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .known */ .e)(undefined) : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)('failed', `cannot ${label}: GitHub both has it and does not`);
}
function readEntries(entries, prefix, blobs, depth) {
    if (depth === 0)
        return true;
    if (!Array.isArray(entries))
        return false;
    return entries.every((entry) => {
        const { name, type, oid, object } = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .q)(entry) ?? {};
        const id = (0,_object_id_js__WEBPACK_IMPORTED_MODULE_3__/* .objectId */ .T)(oid);
        if (typeof name !== 'string' || id === undefined)
            return false;
        if (type === 'blob')
            blobs.set(`${prefix}${name}`, id);
        return type !== 'tree' || readEntries((0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .q)(object)?.['entries'], `${prefix}${name}/`, blobs, depth - 1);
    });
}


/***/ }),

/***/ 2663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ intentPorts)
/* harmony export */ });
/* harmony import */ var _branch_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29706);
/* harmony import */ var _branch_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84139);
/* harmony import */ var _issues_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64949);
/* harmony import */ var _issues_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60723);
/* harmony import */ var _variables_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80742);
/* harmony import */ var _variables_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51504);



function intentPorts(client, repository, stateFiles = []) {
    const store = (0,_variables_index_js__WEBPACK_IMPORTED_MODULE_0__/* .variableStore */ .C)(client, repository);
    const live = (0,_variables_index_js__WEBPACK_IMPORTED_MODULE_1__/* .liveVariables */ .Y)(client, repository);
    return {
        reader: store,
        writer: store,
        state: (0,_branch_index_js__WEBPACK_IMPORTED_MODULE_2__/* .stateBranch */ .G)(client, repository, { usual: stateFiles }),
        branch: (0,_branch_index_js__WEBPACK_IMPORTED_MODULE_3__/* .branchWriter */ .y)(client, repository),
        sharedVariables: async () => live.entries('org-vars'),
        halt: (0,_issues_index_js__WEBPACK_IMPORTED_MODULE_4__/* .haltSwitch */ .I)((0,_issues_index_js__WEBPACK_IMPORTED_MODULE_5__/* .issueBoard */ .e)(client, repository)),
    };
}


/***/ }),

/***/ 51504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ liveVariables)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65610);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27339);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99770);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79433);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(84894);
/* harmony import */ var _layer_endpoints_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37322);
/* harmony import */ var _list_entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38603);
/* harmony import */ var _once_by_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74687);
/* harmony import */ var _repository_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76516);
/* harmony import */ var _repository_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48952);







function liveVariables(client, repository) {
    const name = (0,_repository_name_js__WEBPACK_IMPORTED_MODULE_0__/* .readRepositoryName */ .o)(repository);
    const context = { client, name, facts: (0,_repository_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryFacts */ .O)(client, name) };
    const entries = (0,_once_by_key_js__WEBPACK_IMPORTED_MODULE_2__/* .onceByKey */ .o)();
    const names = (0,_once_by_key_js__WEBPACK_IMPORTED_MODULE_2__/* .onceByKey */ .o)();
    const entriesOf = async (layer, environment) => entries((0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .isEnvironmentLayer */ .lV)(layer) ? `${layer}:${environment}` : layer, async () => readLayer(context, layer, environment));
    return {
        repository,
        entries: entriesOf,
        environments: async () => names('environments', async () => readEnvironments(context)),
        notShared: async (layer) => names(layer, async () => readNotShared(context, layer, await entriesOf(layer))),
    };
}
async function readLayer(context, layer, environment) {
    const { client, name } = context;
    const needsEnvironment = (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .isEnvironmentLayer */ .lV)(layer);
    if (needsEnvironment && environment === undefined)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)('failed', `the layer ${layer} is asked for by environment`);
    const list = await (0,_list_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .listEntries */ .f)(client, _layer_endpoints_js__WEBPACK_IMPORTED_MODULE_6__/* .LAYER_LISTS */ .O[layer], { ...name, environment: needsEnvironment ? environment : undefined });
    if (list.ok)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .known */ .e)(list.items);
    if (needsEnvironment && (await isMissingIn(context, list.failure))) {
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)('not-configured', `there is no environment ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_7__/* .quoteUntrusted */ .X)(environment ?? '')} in ${name.owner}/${name.repo}`);
    }
    const isOfOrganization = layer === 'org-secrets' || layer === 'org-vars';
    return isOfOrganization && (await isOfUser(context, list.failure)) ? (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .known */ .e)([]) : (0,_client_index_js__WEBPACK_IMPORTED_MODULE_8__/* .unknownFrom */ .N)(list.failure);
}
async function readEnvironments({ client, name }) {
    const list = await client.list({
        path: '/repos/{owner}/{repo}/environments',
        parameters: { ...name },
        perPage: 100,
        key: 'environments',
        isCounted: true,
        identity: (environment) => environment,
        label: `read the environments of ${name.owner}/${name.repo}`,
        needs: 'actions=read',
        item: (value) => {
            const text = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_9__/* .asRecord */ .q)(value)?.['name'];
            return typeof text === 'string' && text !== '' ? text : undefined;
        },
    });
    return list.ok ? (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .known */ .e)(list.items) : (0,_client_index_js__WEBPACK_IMPORTED_MODULE_8__/* .unknownFrom */ .N)(list.failure);
}
async function readNotShared(context, layer, shared) {
    if (!shared.known)
        return shared;
    const all = await (0,_list_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .listEntries */ .f)(context.client, _layer_endpoints_js__WEBPACK_IMPORTED_MODULE_6__/* .ORGANIZATION_LISTS */ .Q[layer], { owner: context.name.owner });
    if (!all.ok)
        return (await isOfUser(context, all.failure)) ? (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .known */ .e)([]) : (0,_client_index_js__WEBPACK_IMPORTED_MODULE_8__/* .unknownFrom */ .N)(all.failure);
    const seen = new Set(shared.value.map(({ name }) => name));
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .known */ .e)(all.items.map(({ name }) => name).filter((name) => !seen.has(name)));
}
async function isMissingIn({ facts }, { status }) {
    return status === 404 && (await facts()).known;
}
async function isOfUser({ facts }, { status }) {
    if (status !== 404 && status !== 403)
        return false;
    const repository = await facts();
    return repository.known && !repository.value.isOfOrganization;
}


/***/ }),

/***/ 74687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ onceByKey)
/* harmony export */ });
function onceByKey() {
    const kept = new Map();
    return async (key, ask) => {
        const earlier = kept.get(key);
        if (earlier !== undefined)
            return earlier;
        const asked = ask();
        kept.set(key, asked);
        try {
            return await asked;
        }
        catch (error) {
            kept.delete(key);
            throw error;
        }
    };
}


/***/ }),

/***/ 80742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ variableStore)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/github-client.js
var github_client = __webpack_require__(79433);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/list-entries.js
var list_entries = __webpack_require__(38603);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/plain-or-quoted.js
var plain_or_quoted = __webpack_require__(79785);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/read-live-entry.js
var read_live_entry = __webpack_require__(90528);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/repository-facts.js
var repository_facts = __webpack_require__(76516);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/repository-name.js
var repository_name = __webpack_require__(48952);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/layer-endpoints.js
var layer_endpoints = __webpack_require__(37322);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/variable-endpoints.js


function variableEndpoint(target) {
    const of = {
        owner: target.owner,
        ...(target.scope === 'org' ? {} : { repo: target.repo }),
        ...(target.scope === 'environment' ? { environment: target.environment } : {}),
    };
    const list = { repo: layer_endpoints/* LAYER_LISTS */.O['repo-vars'], environment: layer_endpoints/* LAYER_LISTS */.O['env-vars'], org: layer_endpoints/* ORGANIZATION_LISTS */.Q['org-vars'] }[target.scope];
    return {
        list,
        of,
        parameters: { owner: of.owner, org: of.owner, repo: of.repo ?? '', environment_name: of.environment ?? '' },
        needsWrite: list.needs.replace('=read', '=write'),
        text: (0,list_entries/* ownerText */.d)(of),
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/anonymous-failure.js
var anonymous_failure = __webpack_require__(52222);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/write-outcome.js
const INVALID = new Set([400, 413, 422]);
const FORBIDDEN = new Set([403, 404, 410, 451]);
function writeOutcome({ status, reason, detail, attempts }) {
    if (status === undefined && reason === 'failed' && attempts === 0)
        return { outcome: 'refused', reason: 'invalid', detail };
    if (reason === 'rate-limited' || reason === 'no-token' || status === undefined)
        return { outcome: 'failed', reason, detail };
    if (INVALID.has(status))
        return { outcome: 'refused', reason: 'invalid', detail };
    return { outcome: FORBIDDEN.has(status) ? 'refused' : 'failed', reason, detail };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/variable-writer.js




const MOST_STEPS = 3;
function variableWriter(client, running, facts) {
    return {
        async set(target, name, value, exists = true) {
            const endpoint = variableEndpoint(target);
            let createNext = !exists;
            let mayHaveCreated = false;
            for (let step = 1;; step += 1) {
                const sharing = createNext ? await sharingOf(target, running, facts) : { body: {} };
                if ('outcome' in sharing)
                    return sharing.outcome;
                const result = await write(client, endpoint, name, { ...sharing.body, value }, createNext);
                if (result.ok && result.status !== (createNext ? 201 : 204))
                    return oddAnswer(endpoint, name, result.status);
                if (result.ok)
                    return { outcome: createNext || mayHaveCreated ? 'created' : 'updated' };
                const { failure } = result;
                const isOther = failure.status === (createNext ? 409 : 404);
                if (!isOther || step === MOST_STEPS)
                    return writeOutcome(failure);
                mayHaveCreated = createNext && failure.attempts > 1;
                createNext = !createNext;
            }
        },
        async remove(target, name) {
            const endpoint = variableEndpoint(target);
            const request = requestFor(endpoint, name, 'delete');
            if (!client.isAuthenticated)
                return writeOutcome((0,anonymous_failure/* anonymousFailure */.k)(request.label, endpoint.needsWrite));
            const result = await client.request({ ...request, method: 'DELETE' });
            if (result.ok)
                return result.status === 204 ? { outcome: 'deleted' } : oddAnswer(endpoint, name, result.status);
            if (result.failure.status !== 404)
                return writeOutcome(result.failure);
            return { outcome: result.failure.attempts > 1 ? 'deleted' : 'already-absent' };
        },
    };
}
function oddAnswer(endpoint, name, status) {
    const detail = `writing the variable ${(0,plain_or_quoted/* plainOrQuoted */.E)(name)} of ${endpoint.text} was answered with HTTP ${status}, which GitHub never does: check the address of the API, and what is between it and this machine`;
    return { outcome: 'failed', reason: 'failed', detail };
}
async function write(client, endpoint, name, body, isNew) {
    const request = requestFor(endpoint, name, 'set');
    if (!client.isAuthenticated)
        return { ok: false, failure: (0,anonymous_failure/* anonymousFailure */.k)(request.label, endpoint.needsWrite) };
    if (!isNew)
        return client.request({ ...request, method: 'PATCH', body });
    return client.request({ ...request, method: 'POST', path: endpoint.list.path, body: { name, ...body }, idempotent: true });
}
function requestFor(endpoint, name, verb) {
    return {
        path: `${endpoint.list.path}/{name}`,
        parameters: { ...endpoint.parameters, name },
        label: `${verb} the variable ${(0,plain_or_quoted/* plainOrQuoted */.E)(name)} of ${endpoint.text}`,
        needs: endpoint.needsWrite,
    };
}
async function sharingOf(target, running, facts) {
    if (target.scope !== 'org')
        return { body: {} };
    if (target.owner.toLowerCase() !== running.owner.toLowerCase()) {
        const detail = `a new variable of the organisation ${(0,plain_or_quoted/* plainOrQuoted */.E)(target.owner)} would be shared with ${running.owner}/${running.repo}, which is not in it: create it there once and choose whom it is shared with`;
        return { outcome: { outcome: 'refused', reason: 'invalid', detail } };
    }
    const repository = await facts();
    if (!repository.known)
        return { outcome: { outcome: 'failed', reason: repository.reason, detail: repository.detail } };
    return { body: { visibility: 'selected', selected_repository_ids: [repository.value.id] } };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/variable-store.js









function variableStore(client, repository) {
    const name = (0,repository_name/* readRepositoryName */.o)(repository);
    const list = async (target) => {
        const endpoint = variableEndpoint(target);
        const result = await (0,list_entries/* listEntries */.f)(client, endpoint.list, endpoint.of);
        return result.ok ? (0,answer/* known */.e)(result.items) : (0,github_client/* unknownFrom */.N)(result.failure);
    };
    return {
        list,
        get: async (target, variable) => getVariable(client, target, variable, list),
        ...variableWriter(client, name, (0,repository_facts/* repositoryFacts */.O)(client, name)),
    };
}
async function getVariable(client, target, name, list) {
    const endpoint = variableEndpoint(target);
    const label = `read the variable ${(0,plain_or_quoted/* plainOrQuoted */.E)(name)} of ${endpoint.text}`;
    const result = await client.request({
        method: 'GET',
        path: `${endpoint.list.path}/{name}`,
        parameters: { ...endpoint.parameters, name },
        label,
        needs: endpoint.list.needs,
    });
    if (result.ok) {
        const entry = (0,read_live_entry/* readVariable */.n)(result.body);
        return entry === undefined
            ? { known: false, reason: 'failed', detail: `cannot ${label}: the answer has an unexpected shape` }
            : (0,answer/* known */.e)(entry);
    }
    if (result.failure.status !== 404)
        return (0,github_client/* unknownFrom */.N)(result.failure);
    const all = await list(target);
    return all.known ? (0,answer/* known */.e)(all.value.find((entry) => entry.name === name.toUpperCase())) : all;
}


/***/ }),

/***/ 79626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ requireCommit),
/* harmony export */   T: () => (/* binding */ isObjectId)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32867);


function isObjectId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function requireCommit(root, commit) {
    if (!isObjectId(commit))
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${JSON.stringify(commit.slice(0, 100))} is no full commit id; give 40 or 64 hexadecimal digits`);
    const found = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`]);
    if (!found.ok && found.status !== 1 && found.why !== '')
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`git cannot read ${root}: ${found.why}`);
    if (!found.ok || found.text.trim() !== commit)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`commit ${commit} is not in ${root}; fetch it (actions/checkout: fetch-depth: 0)`);
}


/***/ }),

/***/ 51676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ commitTree)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commit-id.js
var commit_id = __webpack_require__(79626);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/baseline-input.js
var baseline_input = __webpack_require__(84173);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/list-entries.js
var list_entries = __webpack_require__(40706);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/commit-entries.js



const LOOK_UPS = 3;
const PLACES = baseline_input/* BASELINE_PATHS */.j;
const SUBMODULE = '160000';
const FOLDER = '040000';
function commitEntries(root, commit) {
    let whole;
    const lookedUp = new Map();
    let lookUps = 0;
    const list = () => (whole ??= listed((0,list_entries/* listEntries */.f)(root, commit, '')));
    const around = (path) => {
        const known = whole ?? lookedUp.get(path);
        if (known !== undefined)
            return known;
        const inside = [...lookedUp].find(([other]) => other.startsWith(`${path}/`));
        if (inside !== undefined)
            return inside[1];
        if (lookUps >= LOOK_UPS)
            return list();
        lookUps += 1;
        const together = PLACES.includes(path) ? PLACES : [path];
        const found = listed((0,list_entries/* namedEntries */.i)(root, commit, [...together.flatMap(foldersOf), ...together]));
        for (const each of together)
            lookedUp.set(each, found);
        return found;
    };
    return {
        all: () => list().entries,
        entry: (path) => around(path).byPath.get(path),
        hasFolder: (path) => around(path).folders.has(path),
        isListed: () => whole !== undefined,
    };
}
function listed(all) {
    const folders = new Set(all.filter(({ mode }) => mode === FOLDER).map(({ path }) => path));
    const entries = all.filter(({ mode }) => mode !== SUBMODULE && mode !== FOLDER);
    for (const { path } of entries)
        for (let folder = external_node_path_.posix.dirname(path); folder !== '.' && !folders.has(folder); folder = external_node_path_.posix.dirname(folder))
            folders.add(folder);
    return { entries, byPath: new Map(entries.map((entry) => [entry.path, entry])), folders };
}
function foldersOf(path) {
    const folders = [];
    for (let at = external_node_path_.posix.dirname(path); at !== '.' && at !== '/'; at = external_node_path_.posix.dirname(at))
        folders.push(at);
    return folders;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/read-ahead.js
const KEPT_BYTES = 1 << 26;
const AHEAD_BYTES = 1 << 23;
const AHEAD_FILE_BYTES = 524_288;
const FIRST_FILES = 8;
const MOST_FILES = 512;
const FILE = /^100/;
function readAhead(entries, readAll) {
    const kept = new Map();
    const places = new Map(entries.map(({ path }, index) => [path, index]));
    let keptBytes = 0;
    let files = FIRST_FILES;
    return {
        bytes: (entry, maxBytes) => {
            const known = kept.get(entry.id);
            if (known !== undefined)
                return known;
            const own = read([...new Set([entry.id, ...behind(entry)])], entry.id, maxBytes);
            files = Math.min(MOST_FILES, files * 2);
            return own;
        },
    };
    function behind(entry) {
        const ids = [];
        let left = AHEAD_BYTES;
        const start = (places.get(entry.path) ?? entries.length) + 1;
        for (let at = start; at < entries.length && ids.length < files; at += 1) {
            const { mode = '', id = '', sizeBytes = Infinity } = entries[at] ?? {};
            if (!FILE.test(mode) || sizeBytes > AHEAD_FILE_BYTES || kept.has(id))
                continue;
            left -= sizeBytes;
            if (left < 0)
                break;
            ids.push(id);
        }
        return ids;
    }
    function read(ids, asked, maxBytes) {
        const blobs = batch(ids, asked, maxBytes);
        const own = blobs.get(asked);
        for (const [id, blob] of blobs)
            if (blob.kind === 'bytes')
                keep(id, blob.bytes);
        return own?.kind === 'bytes' ? own.bytes : undefined;
    }
    function batch(ids, asked, maxBytes) {
        if (ids.length === 1)
            return readAll(ids, maxBytes);
        try {
            return readAll(ids, Math.max(maxBytes, AHEAD_FILE_BYTES));
        }
        catch {
            return readAll([asked], maxBytes);
        }
    }
    function keep(id, bytes) {
        if (kept.has(id))
            return;
        kept.set(id, bytes);
        keptBytes += bytes.length;
        for (const [oldest, { length }] of kept) {
            if (keptBytes <= KEPT_BYTES || oldest === id)
                break;
            kept.delete(oldest);
            keptBytes -= length;
        }
    }
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/read-blobs.js
var read_blobs = __webpack_require__(73682);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/commit-tree.js





const DEFAULT_MAX_BYTES = 524_288;
const LINK = '120000';
function commitTree(root, commit) {
    (0,commit_id/* requireCommit */.F)(root, commit);
    const committed = committedOf(root, commit);
    let paths;
    return {
        list: () => (paths ??= committed.entries
            .all()
            .map(({ path }) => path)
            .toSorted()),
        has: (path) => committed.entries.entry(path) !== undefined,
        read: (path, maxBytes = DEFAULT_MAX_BYTES) => readEntry(committed, path, maxBytes),
    };
}
function committedOf(root, commit) {
    const entries = commitEntries(root, commit);
    const read = (ids, maxBytes) => (0,read_blobs/* readBlobs */.b)(root, ids, maxBytes);
    let ahead;
    return {
        entries,
        bytes: (entry, maxBytes) => {
            if (entries.isListed())
                return (ahead ??= readAhead(entries.all(), read)).bytes(entry, maxBytes);
            if (entry.sizeBytes !== undefined)
                return (0,read_blobs/* readBlob */.g)(root, entry.id);
            const blob = read([entry.id], maxBytes).get(entry.id);
            return blob?.kind === 'bytes' ? blob.bytes : undefined;
        },
    };
}
function readEntry(committed, path, maxBytes) {
    const inside = external_node_path_.posix.normalize(path).replace(/(.)\/$/, '$1');
    if (inside === '..' || inside.startsWith('../') || inside.startsWith('/'))
        return { kind: 'outside' };
    const entry = committed.entries.entry(inside);
    if (entry === undefined)
        return withoutEntry(committed, inside);
    if (entry.mode === LINK)
        return { kind: 'unreadable', reason: 'a link, which is not followed in a commit' };
    if (entry.sizeBytes !== undefined && entry.sizeBytes > maxBytes)
        return { kind: 'too-large', sizeBytes: entry.sizeBytes };
    const bytes = committed.bytes(entry, maxBytes);
    if (bytes === undefined)
        return { kind: 'unreadable', reason: 'its content is not in the checkout' };
    const text = bytes.toString('utf8');
    return text.includes('\0') ? { kind: 'binary', sizeBytes: bytes.length } : { kind: 'text', text, sizeBytes: bytes.length };
}
function withoutEntry({ entries }, path) {
    for (let at = external_node_path_.posix.dirname(path); at !== '.'; at = external_node_path_.posix.dirname(at)) {
        if (entries.entry(at)?.mode === LINK)
            return { kind: 'unreadable', reason: 'behind a link, which is not followed in a commit' };
    }
    return path === '.' || entries.hasFolder(path) ? { kind: 'unreadable', reason: 'not a file' } : { kind: 'absent' };
}


/***/ }),

/***/ 68771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ changes),
/* harmony export */   IW: () => (/* binding */ changedBy),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   fl: () => (/* binding */ changeTimes),
/* harmony export */   o7: () => (/* binding */ isCutOff)
/* harmony export */ });
/* unused harmony export isAncestor */
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52731);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79626);
/* harmony import */ var _list_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40706);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32867);




const PLAIN_LOG = {
    'log.showSignature': 'false',
    'log.showRoot': 'true',
    'log.follow': 'false',
    'log.diffMerges': 'first-parent',
    'diff.relative': 'false',
    'diff.ignoreSubmodules': 'none',
};
function headCommit(root) {
    const head = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    return head.ok && (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectId */ .T)(head.text.trim()) ? head.text.trim() : undefined;
}
function isAncestor(root, ancestor, commit) {
    if (!isObjectId(ancestor) || !isObjectId(commit))
        return undefined;
    const forth = reaches(root, ancestor, commit);
    if (forth !== false || !isShallow(root))
        return forth;
    return reaches(root, commit, ancestor) === true ? false : undefined;
}
function changedBy(root, commit, folder) {
    const changed = timedChanges(root, commit, folder);
    return new Map([...changed].map(([path, change]) => [path, change && { commit: change.commit, parent: change.parent }]));
}
function timedChanges(root, commit, folder) {
    (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCommit */ .F)(root, commit);
    const changed = new Map((0,_list_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .listEntries */ .f)(root, commit, folder).map(({ path }) => [path, undefined]));
    if (changed.size === 0)
        return changed;
    let open = changed.size;
    for (const { path, ...change } of changes(root, commit, [folder])) {
        if (!changed.has(path) || changed.get(path) !== undefined)
            continue;
        changed.set(path, change);
        open -= 1;
        if (open === 0)
            break;
    }
    const first = [...changed.values()].find((change) => change !== undefined && change.parent === undefined);
    if (first !== undefined && isCutOff(root, first.commit))
        for (const [path, change] of changed)
            if (change?.commit === first.commit)
                changed.set(path, undefined);
    return changed;
}
function* changes(root, commit, paths) {
    const log = ['log', '-m', '--first-parent', '--diff-filter=AMT', '--no-renames', '--name-only', '-z', '--full-history'];
    const plain = ['--no-color', '--no-ext-diff', '--no-textconv', '-O/dev/null', '--format=/%H %ct %P'];
    const within = paths.map((path) => path.replace(/\/+$/, '')).filter((path) => path !== '');
    const run = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['--literal-pathspecs', ...log, ...plain, commit, '--', ...within], { settings: PLAIN_LOG });
    if (!run.ok)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`git cannot read the history of ${root}: ${run.why}; fetch all of it (actions/checkout: fetch-depth: 0)`);
    let change;
    let isFirstName = false;
    for (const part of run.text.split('\0')) {
        const [, id, seconds, parent] = /^\/([0-9a-f]+) (\d{1,12}) ([0-9a-f]*)(?: [0-9a-f ]*)?$/.exec(part) ?? [];
        if (id !== undefined) {
            change = { commit: id, parent: parent === '' ? undefined : parent, at: new Date(Number(seconds) * 1000).toISOString() };
            isFirstName = true;
        }
        else if (change !== undefined && part !== '') {
            yield { ...change, path: isFirstName ? part.replace(/^\n/, '') : part };
            isFirstName = false;
        }
    }
}
function isCutOff(root, commit) {
    const raw = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['cat-file', 'commit', commit]);
    return !raw.ok || /^tree [0-9a-f]+\nparent /.test(raw.text);
}
function isShallow(root) {
    const shallow = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['rev-parse', '--is-shallow-repository']);
    return !shallow.ok || shallow.text.trim() !== 'false';
}
function reaches(root, ancestor, commit) {
    const asked = runGit(root, ['merge-base', '--is-ancestor', ancestor, commit]);
    return asked.ok ? true : asked.status === 1 ? false : undefined;
}
function changeTimes(root, folder) {
    let times;
    return (path) => {
        times ??= readTimes(root, folder);
        return times.get(path)?.at;
    };
}
function readTimes(root, folder) {
    const head = headCommit(root);
    if (head === undefined)
        return new Map();
    try {
        return timedChanges(root, head, folder);
    }
    catch (error) {
        if (error instanceof _sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y)
            return new Map();
        throw error;
    }
}


/***/ }),

/***/ 40706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ listEntries),
/* harmony export */   i: () => (/* binding */ namedEntries)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52731);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32867);


const MAX_FOLDER_LENGTH = 4096;
const ENTRY = /^(\d{6}) (\w+) ([0-9a-f]+) +(\d+|-)\t(.+)$/s;
function listEntries(root, commit, folder) {
    const name = folder.replace(/\/+$/, '');
    if (!isFolderName(name))
        return [];
    const within = name === '' ? [] : ['--', name];
    const entries = lsTree(root, commit, ['-r'], within, name === '' ? 'the files' : JSON.stringify(name));
    return entries.filter(({ path }) => name === '' || path.startsWith(`${name}/`));
}
function namedEntries(root, commit, paths) {
    const names = new Set(paths.filter((path) => path !== '' && isFolderName(path)));
    if (names.size === 0)
        return [];
    return lsTree(root, commit, ['-t'], ['--', ...names], 'some files').filter(({ path }) => names.has(path));
}
function lsTree(root, commit, how, within, what) {
    const listed = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['--literal-pathspecs', 'ls-tree', ...how, '-z', '--long', '--full-tree', commit, ...within]);
    if (!listed.ok)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`git cannot list ${what} of commit ${commit}: ${listed.why}`);
    return listed.text.split('\0').flatMap((line) => {
        const [, mode = '', , id = '', size = '-', path = ''] = ENTRY.exec(line) ?? [];
        return path === '' ? [] : [{ path, mode, id, sizeBytes: size === '-' ? undefined : Number(size) }];
    });
}
function isFolderName(name) {
    if (name === '')
        return true;
    if (name.length > MAX_FOLDER_LENGTH || name.includes('\0'))
        return false;
    return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}


/***/ }),

/***/ 41886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ applyIntents)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/mailbox-settings.js + 1 modules
var mailbox_settings = __webpack_require__(42202);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/mailbox/read-mailbox.js + 1 modules
var read_mailbox = __webpack_require__(81177);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/process-mailbox.js + 31 modules
var process_mailbox = __webpack_require__(4364);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/load-baseline.js
var load_baseline = __webpack_require__(47051);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/intents/baseline-reader.js

function baselineReader(treeAt, path) {
    const loaded = [];
    return async (commit) => {
        const tree = treeAt(commit);
        const contents = new Map();
        const readFile = (file) => {
            const content = contents.get(file) ?? tree.read(file);
            contents.set(file, content);
            return content;
        };
        const same = loaded.find(({ reads }) => [...reads].every(([file, content]) => keyOf(readFile(file)) === content));
        if (same !== undefined)
            return same.baseline;
        const asked = new Map();
        const baseline = await (0,load_baseline/* loadBaseline */.o)({
            ...(path !== undefined && { path }),
            readFile: (file) => {
                const content = readFile(file);
                asked.set(file, keyOf(content));
                return content;
            },
        });
        loaded.push({ reads: asked, baseline });
        return baseline;
    };
}
function keyOf(content) {
    return JSON.stringify(content);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/intents/intent-policies.js


const NOTHING_YET = { source: 'the time before the first commit', registry: {}, allow: [] };
async function intentPolicies({ head, baseline, before, changes, baselineAt }) {
    const older = new Set([...changes.values()].flatMap((change) => change?.parent ?? []));
    if (before !== undefined)
        older.add(before);
    const policies = new Map();
    for (const commit of older)
        policies.set(commit, await policyAt(commit, baselineAt));
    const current = policyOf(baseline, head);
    return (path) => {
        const change = changes.get(path);
        if (change === undefined)
            return (0,answer/* unknown */.L)('not-configured', 'the checkout does not reach the commit that brought it in (actions/checkout: fetch-depth: 0)');
        const commits = [change.parent, before].filter((commit) => commit !== undefined);
        const found = [];
        for (const commit of commits) {
            const policy = policies.get(commit);
            if (policy === undefined)
                throw new Error('every older commit was read');
            if (!policy.known)
                return policy;
            found.push(policy.value);
        }
        const policiesOfCommits = distinct([...found, current]);
        return (0,answer/* known */.e)(change.parent === undefined ? [NOTHING_YET, ...policiesOfCommits] : policiesOfCommits);
    };
}
async function policyAt(commit, read) {
    try {
        return (0,answer/* known */.e)(policyOf(await read(commit), commit));
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        return (0,answer/* unknown */.L)('not-configured', `the baseline as of ${intent_policies_short(commit)} cannot be read, so that it allows nothing: queue the intent again under the baseline of today. ${error.message}`);
    }
}
function policyOf(baseline, commit) {
    const policy = (0,mailbox_settings/* intentPolicyOf */.Q)(baseline);
    return { commit, policy, content: JSON.stringify([policy.source, policy.allow, policy.registry]) };
}
function distinct(found) {
    const groups = new Map();
    for (const { commit, policy, content } of found) {
        const group = groups.get(content) ?? { policy, commits: new Set() };
        group.commits.add(intent_policies_short(commit));
        groups.delete(content);
        groups.set(content, group);
    }
    return [...groups.values()].map(({ policy, commits }) => ({ ...policy, source: `${policy.source} at ${[...commits].join(' and at ')}` }));
}
function intent_policies_short(commit) {
    return commit.slice(0, 12);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/intents/apply-intents.js



async function applyIntents(input, ports) {
    const { running, branch, run, maxIntents, dryRun, before, baselinePath } = input;
    const head = ports.files.commit;
    const baselineAt = baselineReader(ports.treeAt, baselinePath);
    const baseline = await baselineAt(head);
    const mailbox = (0,mailbox_settings/* mailboxOf */.S)(baseline, input.mailbox);
    const changes = new Map([...ports.changesBelow(mailbox)].filter(([path]) => (0,read_mailbox/* isIntentPath */.wT)(path, mailbox)));
    const policiesFor = await intentPolicies({ head, baseline, changes, baselineAt, ...(before !== undefined && { before }) });
    const report = await (0,process_mailbox/* processMailbox */.W)({ running, branch, mailbox, run, maxIntents, dryRun, policiesFor }, ports);
    return { mailbox, report };
}


/***/ }),

/***/ 54918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ annotationLine)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/visible-text.js
var visible_text = __webpack_require__(7158);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/workflow-command-safe.js

function commandDataSafe(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map(encodeLine)
        .join('%0A');
}
function commandPropertySafe(text) {
    return commandDataSafe(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function encodeLine(line) {
    return (0,visible_text/* visibleText */.Q)(line)
        .replaceAll('%', '%25')
        .replace(/##(?=\[)/g, '#\\#');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/annotations/annotation-line.js

function annotationLine({ kind, properties, message }) {
    const { file, line, endLine, col, title } = properties;
    const pairs = Object.entries({ file, line, endLine, col, title }).flatMap(([key, value]) => value === undefined ? [] : [`${key}=${commandPropertySafe(String(value))}`]);
    return `::${kind}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${commandDataSafe(message)}`;
}


/***/ }),

/***/ 23771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ cutStart),
/* harmony export */   EO: () => (/* binding */ wrapWords),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   v0: () => (/* binding */ padTo),
/* harmony export */   ym: () => (/* binding */ cutEnd)
/* harmony export */ });
const WIDE = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\p{sc=Yi}\p{EPres}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|^.\ufe0f/u;
const ASCII = /^[\x20-\x7e]*$/;
let graphemes;
function displayWidth(text) {
    if (ASCII.test(text))
        return text.length;
    let width = 0;
    for (const grapheme of splitGraphemes(text))
        width += graphemeWidth(grapheme);
    return width;
}
function padTo(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
function cutEnd(text, width) {
    if (displayWidth(text) <= width)
        return text;
    return width < 1
        ? ''
        : `${take(splitGraphemes(text), width - 1)
            .join('')
            .trimEnd()}…`;
}
function cutStart(text, width) {
    if (displayWidth(text) <= width)
        return text;
    return width < 1
        ? ''
        : `…${take(splitGraphemes(text).reverse(), width - 1)
            .reverse()
            .join('')}`;
}
function wrapWords(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(/ +/)) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (displayWidth(longer) <= width) {
            line = longer;
            continue;
        }
        if (line !== '')
            lines.push(line);
        line = word;
    }
    return [...lines, line];
}
const PIECE = 500;
function splitGraphemes(text) {
    const parts = [];
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    for (let at = 0; at < text.length;) {
        const end = at + PIECE + (isSurrogatePair(text, at + PIECE) ? 1 : 0);
        for (const { segment } of graphemes.segment(text.slice(at, end)))
            parts.push(segment);
        at = end;
    }
    return parts;
}
function isSurrogatePair(text, at) {
    return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
function take(parts, width) {
    const taken = [];
    let used = 0;
    for (const part of parts) {
        used += graphemeWidth(part);
        if (used > width)
            break;
        taken.push(part);
    }
    return taken;
}
function graphemeWidth(grapheme) {
    if (WIDE.test(grapheme))
        return 2;
    return /^\p{M}+$/u.test(grapheme) ? 0 : 1;
}


/***/ })

};
