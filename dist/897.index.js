export const id = 897;
export const ids = [897];
export const modules = {

/***/ 9711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/runtime/lib/run-action.js + 10 modules
var run_action = __webpack_require__(8423);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(2731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/create-github-client.js + 38 modules
var create_github_client = __webpack_require__(4843);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/intent-ports.js + 3 modules
var intent_ports = __webpack_require__(3338);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/default-branch.js
var default_branch = __webpack_require__(5903);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/commit-position.js
var commit_position = __webpack_require__(2744);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/checkout-tree.js + 1 modules
var checkout_tree = __webpack_require__(2750);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commit-files.js
var commit_files = __webpack_require__(632);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commit-tree.js
var commit_tree = __webpack_require__(8723);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/history.js
var lib_history = __webpack_require__(8771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/version.js + 1 modules
var version = __webpack_require__(8153);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/intents/apply-intents.js + 2 modules
var apply_intents = __webpack_require__(1886);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(1554);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(7072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/mailbox-input.js
var mailbox_input = __webpack_require__(4107);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/state-files.js
var state_files = __webpack_require__(2285);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/run-guard.js
/** Events whose workflow file and checkout come from the default branch or from a person with write access. */
const EVENTS = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);
const TRIGGERS = 'Trigger the workflow by `push` on the default branch, by `schedule` or by `workflow_dispatch`, and let nothing else start it.';
/**
 * Whether the mailbox may be processed in this run (threats Q2 and Q10). What is not known counts against it.
 *
 * - Only events that outsiders cannot cause: no `pull_request`, `pull_request_target`, `workflow_run`, `issue_comment`.
 * - Only the default branch, and never a change that comes from a fork.
 * - Only a commit that is on the branch now: what was taken off it by force must not be applied by a run that waited.
 * - A re-run only while its commit is the branch's tip: GitHub repeats a run for 30 days, with the policy and the files of then.
 */
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
var intent_run_of = __webpack_require__(9692);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/intents/intent-lines.js
var intent_lines = __webpack_require__(7951);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(5617);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/bounded-markdown.js
var bounded_markdown = __webpack_require__(3484);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/cut-notice.js
var cut_notice = __webpack_require__(7466);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/markdown-table.js
var markdown_table = __webpack_require__(1597);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/markdown-safe.js
var markdown_safe = __webpack_require__(3003);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/intents/intent-run.js
var intent_run = __webpack_require__(2361);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/intents/intent-markdown.js





/** The run as Markdown for a step's summary, cut at a row beyond the limit. */
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
var annotation_line = __webpack_require__(4918);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-variable-intent-processor/lib/publish.js


/** Writes log, summary and outputs, and fails the step when an intent was refused (unless it only warns) or failed. */
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







/** The job's time-out is the real limit; waiting longer for a rate limit helps nobody. */
const MAX_WAIT_SECONDS = 900;
/** Processes the mailbox of the checkout that the inputs name, publishes the result, and fails the step when something went wrong. */
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
        ...(0,intent_ports/* intentPorts */.b)(client, repository, now, state_files/* STATE_FILES */.m),
        now,
    });
    await publish(context, applied, { onRefused, requests: client.requestsMade });
}
/** The commit of the run, which must be what is checked out: another one was not what started it. */
function checkedOut(root, { sha }) {
    const head = (0,lib_history/* headCommit */.Qo)(root);
    if (head === undefined)
        throw new user_error/* UserError */.y('the input "path" is no git checkout; run actions/checkout with fetch-depth: 0 before');
    if (head !== sha)
        throw new user_error/* UserError */.y(`the checkout is at ${head.slice(0, 12)} and the run is for ${sha.slice(0, 12)}; check out the commit of the run (actions/checkout without "ref")`);
    return head;
}
/** The default branch, when the run may process the mailbox at all. */
async function allowedBranch(client, run, head) {
    const repository = `${run.owner}/${run.repo}`;
    const facts = {
        event: run.event,
        ref: run.ref,
        repository,
        ...(run.fromFork && { headRepository: 'a fork' }),
        attempt: run.attempt,
    };
    // What can be refused without a request is.
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


/** Entry of the action `sar-variable-intent-processor`. */
async function main() {
    await (0,run_action/* runAction */.C)(processWorkspace);
}


/***/ }),

/***/ 7339:
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

/***/ 2723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ HALT_LABEL)
/* harmony export */ });
/** Label of the issue that halts SAR: while one is open, nothing of SAR writes. */
const HALT_LABEL = 'sar:halt';


/***/ }),

/***/ 5610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ STORAGE_LAYERS),
/* harmony export */   lV: () => (/* binding */ isEnvironmentLayer),
/* harmony export */   qR: () => (/* binding */ isVariableLayer)
/* harmony export */ });
/* unused harmony exports ENVIRONMENT_LAYERS, VARIABLE_LAYERS */
/**
 * Where GitHub keeps variables and secrets that a repository can see. The first six are those of the reference audit; a layer's
 * name is part of the audit's JSON and never changes.
 */
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
/** The layers that belong to one environment each. */
const ENVIRONMENT_LAYERS = ['env-secrets', 'env-vars'];
/** The layers whose values can be read; of the others only names and dates. */
const VARIABLE_LAYERS = ['repo-vars', 'env-vars', 'org-vars'];
function isEnvironmentLayer(layer) {
    return ENVIRONMENT_LAYERS.includes(layer);
}
function isVariableLayer(layer) {
    return VARIABLE_LAYERS.includes(layer);
}


/***/ }),

/***/ 632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ commitFiles)
/* harmony export */ });
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9626);
/* harmony import */ var _list_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(706);
/* harmony import */ var _read_blobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3682);



/**
 * The files of one commit, read from git's objects.
 *
 * @param commit full id, 40 or 64 hexadecimal digits
 * @throws UserError when the commit is not in the checkout; so do `list` and `read` when git cannot read
 */
function commitFiles(root, commit) {
    (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCommit */ .F)(root, commit);
    return {
        commit,
        list: (folder) => (0,_list_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .listEntries */ .f)(root, commit, folder),
        read: (ids, maxBytes) => new Map([...(0,_read_blobs_js__WEBPACK_IMPORTED_MODULE_2__/* .readBlobs */ .b)(root, ids, maxBytes)].map(([id, blob]) => [id, contentOf(blob)])),
    };
}
/** A byte order mark stays: whether it may be there is the reader's business. */
function contentOf(blob) {
    if (blob.kind !== 'bytes')
        return blob;
    try {
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(blob.bytes) };
    }
    catch {
        return { kind: 'not-utf8' };
    }
}


/***/ }),

/***/ 9626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ requireCommit),
/* harmony export */   T: () => (/* binding */ isObjectId)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2731);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2867);


/** Whether a text is the full id of an object of git: SHA-1 or SHA-256 in lower-case hexadecimal. */
function isObjectId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/**
 * Makes sure that a full commit id names a commit of the checkout.
 *
 * @throws UserError for anything else (a branch's name, the id of a tag or tree, a commit that was not fetched), and where git cannot
 *   read the repository at all
 */
function requireCommit(root, commit) {
    if (!isObjectId(commit))
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${JSON.stringify(commit.slice(0, 100))} is no full commit id; give 40 or 64 hexadecimal digits`);
    const found = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`]);
    // Git ends with 1 for what is not there, and with another code where it could not look.
    if (!found.ok && found.status !== 1 && found.why !== '')
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`git cannot read ${root}: ${found.why}`);
    if (!found.ok || found.text.trim() !== commit)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`commit ${commit} is not in ${root}; fetch it (actions/checkout: fetch-depth: 0)`);
}


/***/ }),

/***/ 8723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ commitTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9626);
/* harmony import */ var _list_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(706);
/* harmony import */ var _read_blobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3682);




const DEFAULT_MAX_BYTES = 524_288;
const LINK = '120000';
const SUBMODULE = '160000';
/**
 * The files of one commit as a tree, for reading them as of that commit. No link is followed, since what it led to then is not
 * known: links are `unreadable`. Submodules are absent.
 *
 * @param commit full id, 40 or 64 hexadecimal digits
 * @throws UserError when the commit is not in the checkout
 */
function commitTree(root, commit) {
    (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCommit */ .F)(root, commit);
    let entries;
    let paths;
    const load = () => (entries ??= new Map((0,_list_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .listEntries */ .f)(root, commit, '')
        .filter(({ mode }) => mode !== SUBMODULE)
        .map((entry) => [entry.path, entry])));
    return {
        list: () => (paths ??= [...load().keys()].toSorted()),
        has: (path) => load().has(path),
        read: (path, maxBytes = DEFAULT_MAX_BYTES) => readEntry(root, load(), path, maxBytes),
    };
}
function readEntry(root, entries, path, maxBytes) {
    const inside = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/(.)\/$/, '$1');
    if (inside === '..' || inside.startsWith('../') || inside.startsWith('/'))
        return { kind: 'outside' };
    const entry = entries.get(inside);
    if (entry === undefined)
        return withoutEntry(entries, inside);
    if (entry.mode === LINK)
        return { kind: 'unreadable', reason: 'a link, which is not followed in a commit' };
    if (entry.sizeBytes !== undefined && entry.sizeBytes > maxBytes)
        return { kind: 'too-large', sizeBytes: entry.sizeBytes };
    const blob = (0,_read_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readBlobs */ .b)(root, [entry.id], maxBytes).get(entry.id);
    if (blob?.kind !== 'bytes')
        return { kind: 'unreadable', reason: 'its content is not in the checkout' };
    const sizeBytes = blob.bytes.length;
    const text = blob.bytes.toString('utf8');
    return text.includes('\0') ? { kind: 'binary', sizeBytes } : { kind: 'text', text, sizeBytes };
}
function withoutEntry(entries, path) {
    for (let at = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path); at !== '.'; at = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(at)) {
        if (entries.get(at)?.mode === LINK)
            return { kind: 'unreadable', reason: 'behind a link, which is not followed in a commit' };
    }
    const isFolder = path === '.' || [...entries.keys()].some((other) => other.startsWith(`${path}/`));
    return isFolder ? { kind: 'unreadable', reason: 'not a file' } : { kind: 'absent' };
}


/***/ }),

/***/ 8771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ changedBy),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   fl: () => (/* binding */ changeTimes)
/* harmony export */ });
/* unused harmony export isAncestor */
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2731);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9626);
/* harmony import */ var _list_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(706);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2867);




/** The repository's or the user's configuration must not change what `git log` prints, or start a program (`gpg.program`). */
const PLAIN_LOG = {
    'log.showSignature': 'false',
    'log.showRoot': 'true',
    'log.follow': 'false',
    'log.diffMerges': 'first-parent',
    'diff.relative': 'false',
    'diff.ignoreSubmodules': 'none',
};
/** The commit that is checked out; undefined before the first commit, and where there is no git. */
function headCommit(root) {
    const head = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    return head.ok && (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectId */ .T)(head.text.trim()) ? head.text.trim() : undefined;
}
/**
 * Whether `ancestor` is `commit` or comes before it. Undefined when the history that is there cannot tell: one of them is not in the
 * checkout, or a shallow history ends before it.
 */
function isAncestor(root, ancestor, commit) {
    if (!isObjectId(ancestor) || !isObjectId(commit))
        return undefined;
    const forth = reaches(root, ancestor, commit);
    if (forth !== false || !isShallow(root))
        return forth;
    // Where it is the other way round, no longer history can change it.
    return reaches(root, commit, ancestor) === true ? false : undefined;
}
/**
 * For each file that a commit has below a folder: the newest commit on the first-parent line that added it or changed its content or
 * mode; what came in with a merge counts from the merge. Undefined for a file whose last change a shallow history does not reach.
 *
 * @throws UserError when the commit is not in the checkout, or git cannot read the history
 */
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
    for (const { path, ...change } of changes(root, commit, folder)) {
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
/** Every change below the folder on the first-parent line, newest first. */
function* changes(root, commit, folder) {
    const log = ['log', '-m', '--first-parent', '--diff-filter=AMT', '--no-renames', '--name-only', '-z', '--full-history'];
    const plain = ['--no-color', '--no-ext-diff', '--no-textconv', '-O/dev/null', '--format=/%H %ct %P'];
    const within = folder === '' ? [] : [folder.replace(/\/+$/, '')];
    const run = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['--literal-pathspecs', ...log, ...plain, commit, '--', ...within], { settings: PLAIN_LOG });
    if (!run.ok)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`git cannot read the history of ${root}: ${run.why}; fetch all of it (actions/checkout: fetch-depth: 0)`);
    let change;
    let isFirstName = false;
    for (const part of run.text.split('\0')) {
        // A path in a commit never starts with `/`.
        const [, id, seconds, parent] = /^\/([0-9a-f]+) (\d{1,12}) ([0-9a-f]*)(?: [0-9a-f ]*)?$/.exec(part) ?? [];
        if (id !== undefined) {
            change = { commit: id, parent: parent === '' ? undefined : parent, at: new Date(Number(seconds) * 1000).toISOString() };
            isFirstName = true;
        }
        else if (change !== undefined && part !== '') {
            // A line feed ends the header.
            yield { ...change, path: isFirstName ? part.replace(/^\n/, '') : part };
            isFirstName = false;
        }
    }
}
/** Whether a commit that git shows without parents has some: there a shallow history ends. */
function isCutOff(root, commit) {
    const raw = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['cat-file', 'commit', commit]);
    return !raw.ok || /^tree [0-9a-f]+\nparent /.test(raw.text);
}
function isShallow(root) {
    const shallow = runGit(root, ['rev-parse', '--is-shallow-repository']);
    return !shallow.ok || shallow.text.trim() !== 'false';
}
function reaches(root, ancestor, commit) {
    const asked = runGit(root, ['merge-base', '--is-ancestor', ancestor, commit]);
    return asked.ok ? true : asked.status === 1 ? false : undefined;
}
/**
 * When the files of a folder last changed on the first-parent line of the commit that is checked out. The history is read when the
 * first file is asked for.
 *
 * @returns ISO 8601 in UTC; undefined for a file that is not in the commit or whose last change a shallow history does not reach, and
 *   where there is no history to read
 */
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
        // A partial clone, or a history that is damaged: nothing is known then.
        if (error instanceof _sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y)
            return new Map();
        throw error;
    }
}


/***/ }),

/***/ 706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ listEntries)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2731);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2867);


/** Longer than any path that git or a system takes. */
const MAX_FOLDER_LENGTH = 4096;
const ENTRY = /^(\d{6}) (\w+) ([0-9a-f]+) +(\d+|-)\t(.+)$/s;
/**
 * Every entry below a folder of a commit, in git's order; with the folder `''` every entry of the commit. None when there is no such
 * folder, also when a file, a link or a submodule has its name.
 *
 * @throws UserError when git cannot read the commit
 */
function listEntries(root, commit, folder) {
    const name = folder.replace(/\/+$/, '');
    if (!isFolderName(name))
        return [];
    // The folder is one argument after `--`, and taken literally: no pattern, no magic word, no option.
    const within = name === '' ? [] : ['--', name];
    const listed = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['--literal-pathspecs', 'ls-tree', '-r', '-z', '--long', '--full-tree', commit, ...within]);
    if (!listed.ok)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`git cannot list ${name === '' ? 'the files' : JSON.stringify(name)} of commit ${commit}: ${listed.why}`);
    return listed.text.split('\0').flatMap((line) => {
        const [, mode = '', , id = '', size = '-', path = ''] = ENTRY.exec(line) ?? [];
        if (path === '' || !(name === '' || path.startsWith(`${name}/`)))
            return [];
        return [{ path, mode, id, sizeBytes: size === '-' ? undefined : Number(size) }];
    });
}
/** A name that an entry of a commit can have: git keeps no empty parts, no `.` and no `..`. */
function isFolderName(name) {
    if (name === '')
        return true;
    if (name.length > MAX_FOLDER_LENGTH || name.includes('\0'))
        return false;
    return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}


/***/ }),

/***/ 3682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readBlobs)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2731);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9626);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2867);



/** Most bytes that git is asked for at once. */
const BATCH_BYTES = 1 << 26;
const LINE_FEED = 10;
/**
 * Reads blobs by id, as they are in git: no filter, no conversion of line ends. Their sizes are asked first, and larger ones than
 * `maxBytes` are never read.
 *
 * @throws UserError when git cannot read the objects, e.g. in a partial clone that lacks them
 */
function readBlobs(root, ids, maxBytes) {
    const blobs = new Map([...ids].map((id) => [id, { kind: 'absent' }]));
    const asked = [...blobs.keys()].filter(_commit_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .T);
    if (asked.length === 0)
        return blobs;
    let batch = [];
    let batchBytes = 0;
    const readBatch = () => {
        for (const [id, bytes] of contentsOf(root, batch))
            blobs.set(id, { kind: 'bytes', bytes });
        [batch, batchBytes] = [[], 0];
    };
    for (const [id, sizeBytes] of sizesOf(root, asked)) {
        if (sizeBytes > maxBytes)
            blobs.set(id, { kind: 'too-large' });
        else {
            if (batchBytes + sizeBytes > BATCH_BYTES)
                readBatch();
            batch.push(id);
            batchBytes += sizeBytes;
        }
    }
    readBatch();
    return blobs;
}
/** Sizes of those objects that are blobs and are there. */
function sizesOf(root, ids) {
    const lines = catFile(root, '--batch-check', ids).toString('latin1').split('\n');
    return lines.flatMap((line) => {
        const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(line) ?? [];
        return id === undefined ? [] : [[id, Number(size)]];
    });
}
/** Each answer is a line `<id> blob <size>`, the bytes, and a line feed. */
function contentsOf(root, ids) {
    if (ids.length === 0)
        return [];
    const answer = catFile(root, '--batch', ids);
    let at = 0;
    return ids.map((id) => {
        const lineEnd = answer.indexOf(LINE_FEED, at);
        const [, found, size = ''] = /^([0-9a-f]+) blob (\d+)$/.exec(answer.toString('latin1', at, lineEnd)) ?? [];
        if (found !== id)
            throw new Error(`git answered something else than blob ${id}`);
        const start = lineEnd + 1;
        at = start + Number(size) + 1;
        // A copy: a part of the answer would keep all of it in memory.
        return [id, Buffer.from(answer.subarray(start, at - 1))];
    });
}
function catFile(root, mode, ids) {
    const run = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGitForBytes */ .U)(root, ['cat-file', mode], { input: ids.map((id) => `${id}\n`).join('') });
    if (!run.ok)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`git cannot read objects of ${root}: ${run.why}; a partial clone must be completed first`);
    return run.bytes;
}


/***/ }),

/***/ 1886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ applyIntents)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/mailbox-settings.js + 1 modules
var mailbox_settings = __webpack_require__(2202);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/mailbox/read-mailbox.js + 1 modules
var read_mailbox = __webpack_require__(1177);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/process-mailbox.js + 31 modules
var process_mailbox = __webpack_require__(2530);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/load-baseline.js
var load_baseline = __webpack_require__(7051);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/intents/baseline-reader.js

/**
 * Reads the baselines of commits. One whose files are those of a commit that was read before is not loaded again: what a baseline is
 * made of decides it, `extends` and missing files included.
 *
 * @param path a baseline that was named; without it the default paths
 * @returns for a commit its baseline; throws a UserError when that has errors, or the commit is not there
 */
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
var answer = __webpack_require__(7339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(2731);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/intents/intent-policies.js


/** What stands for the policy before a repository's first commit: nothing was allowed. */
const NOTHING_YET = { source: 'the time before the first commit', registry: {}, allow: [] };
/**
 * Reads the policies that intents are judged by: that of the commit, that of the commit before the one that brought the intent in, and
 * on a push that before the push. A policy that cannot be read is unknown, and never one that allows.
 */
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
/** A policy that did not change judges once, so that its reasons are told once; its source names every commit. */
function distinct(found) {
    const groups = new Map();
    for (const { commit, policy, content } of found) {
        const group = groups.get(content) ?? { policy, commits: new Set() };
        group.commits.add(intent_policies_short(commit));
        // Behind those in between: the last is always today's.
        groups.delete(content);
        groups.set(content, group);
    }
    return [...groups.values()].map(({ policy, commits }) => ({ ...policy, source: `${policy.source} at ${[...commits].join(' and at ')}` }));
}
function intent_policies_short(commit) {
    return commit.slice(0, 12);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/intents/apply-intents.js



/**
 * Processes the mailbox of a commit under the policies of its history. Writes through the ports alone, and nowhere in a dry run.
 *
 * @throws UserError when the baseline of the commit has errors, the mailbox cannot be one, or the state is not as it was written
 */
async function applyIntents(input, ports) {
    const { running, branch, run, maxIntents, dryRun, before, baselinePath } = input;
    const head = ports.files.commit;
    const baselineAt = baselineReader(ports.treeAt, baselinePath);
    const baseline = await baselineAt(head);
    const mailbox = (0,mailbox_settings/* mailboxOf */.S)(baseline, input.mailbox);
    // What was refused stays in a folder below for good; its history is not asked for.
    const changes = new Map([...ports.changesBelow(mailbox)].filter(([path]) => (0,read_mailbox/* isIntentPath */.wT)(path, mailbox)));
    const policiesFor = await intentPolicies({ head, baseline, changes, baselineAt, ...(before !== undefined && { before }) });
    const report = await (0,process_mailbox/* processMailbox */.W)({ running, branch, mailbox, run, maxIntents, dryRun, policiesFor, isHaltStrict: baseline.ci['halt-at-critical'] }, ports);
    return { mailbox, report };
}


/***/ }),

/***/ 3771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ cutStart),
/* harmony export */   EO: () => (/* binding */ wrapWords),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   v0: () => (/* binding */ padTo),
/* harmony export */   ym: () => (/* binding */ cutEnd)
/* harmony export */ });
/** Letters and signs that take two columns: East Asian scripts, full-width forms, and what is shown as a picture. */
const WIDE = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\p{sc=Yi}\p{EPres}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|^.\ufe0f/u;
const ASCII = /^[\x20-\x7e]*$/;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Columns that a terminal needs for text without control characters. */
function displayWidth(text) {
    if (ASCII.test(text))
        return text.length;
    let width = 0;
    for (const { segment } of graphemes.segment(text))
        width += graphemeWidth(segment);
    return width;
}
/** The text with blanks up to `width` columns; longer text stays. */
function padTo(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
/** The text, or its beginning and `…`, in at most `width` columns. */
function cutEnd(text, width) {
    if (displayWidth(text) <= width)
        return text;
    return width < 1
        ? ''
        : `${take(splitGraphemes(text), width - 1)
            .join('')
            .trimEnd()}…`;
}
/** The text, or `…` and its end, in at most `width` columns: for paths, where the end tells most. */
function cutStart(text, width) {
    if (displayWidth(text) <= width)
        return text;
    return width < 1
        ? ''
        : `…${take(splitGraphemes(text).reverse(), width - 1)
            .reverse()
            .join('')}`;
}
/**
 * The text in lines of at most `width` columns, broken at blanks; a longer word (an address, a command) has a line of its own
 * and stays whole. At least one line.
 */
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
function splitGraphemes(text) {
    return Array.from(graphemes.segment(text), ({ segment }) => segment);
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


/***/ }),

/***/ 2551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var _terminal_display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3771);

const GAP = '  ';
const LEAST_LAST_COLUMN = 10;
/**
 * Rows of cells (safe text) as aligned lines, indented by two. The last column is cut where the line would be wider than `columns`;
 * undefined cuts nothing.
 */
function textTable(rows, columns) {
    const widths = (rows[0] ?? []).map((_, index) => Math.max(0, ...rows.map((row) => (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(row[index] ?? ''))));
    const last = widths.length - 1;
    const before = widths.slice(0, -1).reduce((sum, width) => sum + width + GAP.length, GAP.length);
    const room = columns === undefined ? undefined : Math.max(LEAST_LAST_COLUMN, columns - before);
    return rows.map((row) => {
        const cells = row.map((cell, index) => index < last ? (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padTo */ .v0)(cell, widths[index] ?? 0) : room === undefined ? cell : (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .cutEnd */ .ym)(cell, room));
        return `${GAP}${cells.join(GAP)}`.trimEnd();
    });
}


/***/ }),

/***/ 6767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7339);

/** The answer of a port; one that throws has failed, with its message, so that it hides no other act. */
async function attempt(ask) {
    try {
        return await ask();
    }
    catch (error) {
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', error instanceof Error ? error.message : 'the port threw something that is no error');
    }
}


/***/ }),

/***/ 2691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ guardHalt)
/* harmony export */ });
/* unused harmony export haltReason */
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2723);
/* harmony import */ var _ci_alert_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6767);


/**
 * A guard over the halt. An open halt refuses every act. Where it cannot be read, a strict guard refuses too, and another one goes
 * on and notes it once. Without a switch nothing is halted.
 *
 * @param isStrict `ci.halt-at-critical` of the baseline: whoever wants to be halted wants no act that a halt might forbid
 */
function guardHalt(haltSwitch, isStrict) {
    const notes = [];
    return {
        notes,
        check: async () => {
            if (haltSwitch === undefined)
                return { isAllowed: true };
            const answer = await (0,_ci_alert_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(async () => haltSwitch.read());
            if (answer.known)
                return answer.value === undefined ? { isAllowed: true } : { isAllowed: false, ...refusal(answer.value) };
            if (isStrict) {
                return {
                    isAllowed: false,
                    reason: `whether an issue labelled \`${_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .HALT_LABEL */ .t}\` halts SAR cannot be read (${answer.detail}), and \`ci.halt-at-critical\` lets nothing be written then`,
                };
            }
            if (notes.length === 0) {
                const how = answer.reason === 'forbidden' ? 'the token needs "Issues: read"' : answer.detail;
                notes.push(`Whether an issue labelled \`${_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .HALT_LABEL */ .t}\` halts SAR could not be read, and the run went on: ${how}`);
            }
            return { isAllowed: true };
        },
    };
}
function refusal(halt) {
    return { reason: haltReason(halt.number, halt.url), halt };
}
/** Why nothing is written while an issue halts. */
function haltReason(number, url) {
    return `halted by issue #${number} (${url}); close it to let SAR write again`;
}


/***/ }),

/***/ 4806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ MAX_JSON_BYTES),
/* harmony export */   Sr: () => (/* binding */ readStrictJson)
/* harmony export */ });
/* unused harmony export MAX_JSON_DEPTH */
/** Limits of a document of the mailbox: threats Q3 and Q4 of the threat model. */
const MAX_JSON_BYTES = 65_536;
const MAX_JSON_DEPTH = 8;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const PLAIN_TEXT = /[^"\\\u0000-\u001f]*/y;
const SPACE = /[ \t\n\r]*/y;
const ESCAPES = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
class Refusal extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
/**
 * Reads JSON as RFC 8259 writes it, and refuses what readers disagree about: a key that is given twice, keys that reach an
 * object's prototype, a byte-order mark, numbers that are not finite, text behind the document; and what is too large: more
 * than 65,536 bytes of UTF-8, nesting deeper than 8. Messages never hold text of the document but the name of a key.
 */
function readStrictJson(text) {
    try {
        if (text.length > MAX_JSON_BYTES || Buffer.byteLength(text, 'utf8') > MAX_JSON_BYTES) {
            throw new Refusal(`the document is larger than ${MAX_JSON_BYTES} bytes`, 0);
        }
        if (text.startsWith('\ufeff'))
            throw new Refusal('the document begins with a byte-order mark', 0);
        return { ok: true, value: new Reader(text).document() };
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        return { ok: false, problem: { message: error.message, ...placeOf(text, error.offset) } };
    }
}
function placeOf(text, offset) {
    const before = text.slice(0, offset);
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
class Reader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    document() {
        const value = this.#value(0);
        if (this.#at < this.#text.length)
            throw new Refusal('there is text behind the document', this.#at);
        return value;
    }
    /** Reads a value and the space around it. */
    #value(depth) {
        this.#match(SPACE);
        const value = this.#bare(depth);
        this.#match(SPACE);
        return value;
    }
    #bare(depth) {
        const char = this.#text[this.#at];
        if (char === undefined)
            throw new Refusal('the document ends where a value should be', this.#at);
        if (char === '{' || char === '[') {
            if (depth === MAX_JSON_DEPTH)
                throw new Refusal(`nesting is deeper than ${MAX_JSON_DEPTH}`, this.#at);
            return char === '{' ? this.#object(depth + 1) : this.#array(depth + 1);
        }
        if (char === '"')
            return this.#string();
        for (const [word, value] of [
            ['true', true],
            ['false', false],
            ['null', null],
        ]) {
            if (this.#text.startsWith(word, this.#at)) {
                this.#at += word.length;
                return value;
            }
        }
        return this.#number();
    }
    #number() {
        const start = this.#at;
        const digits = this.#match(NUMBER);
        if (digits === '')
            throw new Refusal('this is no JSON value', start);
        const value = Number(digits);
        if (!Number.isFinite(value))
            throw new Refusal('the number is too large', start);
        return value;
    }
    #object(depth) {
        const object = Object.create(null);
        this.#at++;
        this.#match(SPACE);
        if (this.#takes('}'))
            return object;
        do {
            this.#match(SPACE);
            const start = this.#at;
            if (this.#text[start] !== '"')
                throw new Refusal('a key in double quotes is expected', start);
            const key = this.#string();
            if (FORBIDDEN_KEYS.has(key))
                throw new Refusal(`the key ${JSON.stringify(key)} is not allowed`, start);
            if (key in object)
                throw new Refusal('the key is given twice', start);
            this.#match(SPACE);
            if (!this.#takes(':'))
                throw new Refusal('`:` is expected', this.#at);
            object[key] = this.#value(depth);
        } while (this.#takes(','));
        if (!this.#takes('}'))
            throw new Refusal('`,` or `}` is expected', this.#at);
        return object;
    }
    #array(depth) {
        const items = [];
        this.#at++;
        this.#match(SPACE);
        if (this.#takes(']'))
            return items;
        do
            items.push(this.#value(depth));
        while (this.#takes(','));
        if (!this.#takes(']'))
            throw new Refusal('`,` or `]` is expected', this.#at);
        return items;
    }
    #string() {
        const start = this.#at++;
        const parts = [];
        for (;;) {
            parts.push(this.#match(PLAIN_TEXT));
            const char = this.#text[this.#at];
            if (char === '"') {
                this.#at++;
                return parts.join('');
            }
            if (char === undefined)
                throw new Refusal('the text has no closing quote', start);
            if (char !== '\\')
                throw new Refusal('a control character in a text must be escaped', this.#at);
            parts.push(this.#escape());
        }
    }
    #escape() {
        const start = this.#at;
        const kind = this.#text[start + 1] ?? '';
        if (kind === 'u') {
            const digits = this.#text.slice(start + 2, start + 6);
            if (!/^[0-9a-fA-F]{4}$/.test(digits))
                throw new Refusal('`\\u` needs four hexadecimal digits', start);
            this.#at = start + 6;
            return String.fromCharCode(Number.parseInt(digits, 16));
        }
        const char = Object.hasOwn(ESCAPES, kind) ? ESCAPES[kind] : undefined;
        if (char === undefined)
            throw new Refusal('the escape is not known to JSON', start);
        this.#at = start + 2;
        return char;
    }
    #takes(char) {
        if (this.#text[this.#at] !== char)
            return false;
        this.#at++;
        return true;
    }
    /** Reads what a sticky expression matches here; empty when it does not. */
    #match(expression) {
        expression.lastIndex = this.#at;
        const found = expression.exec(this.#text)?.[0] ?? '';
        this.#at += found.length;
        return found;
    }
}


/***/ }),

/***/ 5571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ secretsIn)
});

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/secret-patterns.json
const secret_patterns_namespaceObject = /*#__PURE__*/JSON.parse('{"q":[{"name":"GitHub token","pattern":"\\\\bgh[pousr]_[A-Za-z0-9_.-]{20,}","source":"https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/"},{"name":"GitHub fine-grained token","pattern":"\\\\bgithub_pat_[A-Za-z0-9_]{20,}","source":"https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns"},{"name":"AWS access key id","pattern":"\\\\b(?:AKIA|ASIA)[A-Z0-9]{16}\\\\b","source":"https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids"},{"name":"private key","pattern":"-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY","source":"https://www.rfc-editor.org/rfc/rfc7468#section-10"},{"name":"JSON web token","pattern":"\\\\beyJ[A-Za-z0-9_-]{8,}\\\\.eyJ[A-Za-z0-9_-]{8,}\\\\.[A-Za-z0-9_-]*","source":"https://www.rfc-editor.org/rfc/rfc7519#section-3.1"},{"name":"Slack token","pattern":"\\\\bxox[abeoprs]-[A-Za-z0-9-]{10,}","source":"https://docs.slack.dev/authentication/tokens/"},{"name":"Slack webhook","pattern":"hooks\\\\.slack\\\\.com/(?:services|workflows)/[A-Za-z0-9/]{20,}","source":"https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/"},{"name":"API key with the prefix sk-","pattern":"\\\\bsk-[A-Za-z0-9_-]{20,}","source":"https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns"},{"name":"Stripe key","pattern":"\\\\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}","source":"https://docs.stripe.com/keys"},{"name":"npm token","pattern":"\\\\bnpm_[A-Za-z0-9]{30,}","source":"https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/"},{"name":"PyPI token","pattern":"\\\\bpypi-[A-Za-z0-9_-]{16,}","source":"https://docs.pypi.org/api/secrets/"},{"name":"GitLab token","pattern":"\\\\bgl(?:pat|ptt|dt|rt|cbt|soat)-[A-Za-z0-9_.-]{16,}","source":"https://docs.gitlab.com/security/tokens/#token-prefixes"},{"name":"SendGrid key","pattern":"\\\\bSG\\\\.[A-Za-z0-9_-]{16,}\\\\.[A-Za-z0-9_-]{16,}","source":"https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns"},{"name":"Google API key","pattern":"\\\\bAIza[A-Za-z0-9_-]{30,}","source":"https://cloud.google.com/docs/authentication/api-keys"},{"name":"Hugging Face token","pattern":"\\\\bhf_[A-Za-z]{30,}","source":"https://huggingface.co/docs/hub/security-tokens"},{"name":"password in an address","pattern":"\\\\b[A-Za-z][A-Za-z0-9+.-]{0,20}://[^\\\\s/:@?#]{1,200}:[^\\\\s/@?#]{3,200}@","source":"https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1"},{"name":"signed address","pattern":"[?&](?i:sig|signature|x-amz-signature|x-goog-signature)=[A-Za-z0-9%/+_-]{20,}","source":"https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas"},{"name":"connection string with a key","pattern":"(?i:AccountKey|SharedAccessKey|password|pwd)=[^;\\\\s]{8,}","source":"https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string"}],"U":{"Bp":32,"tQ":4,"xF":0.4,"iP":[32,40,56,64,96,128]}}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/looks-random.js

const { /* minLength */ "Bp": minLength, /* minBitsPerCharacter */ "tQ": minBitsPerCharacter, /* minChangesOfClass */ "xF": minChangesOfClass, /* digestLengths */ "iP": digestLengths } = secret_patterns_namespaceObject.U;
const RUN = /[A-Za-z0-9+/=_-]{32,}/g;
const HEX = /^(?:[0-9a-f]+|[0-9A-F]+)$/;
/** Addresses carry identifiers that are as random as a key and no secret; passwords and signatures in them have patterns. */
const ADDRESS = /\b[a-z][a-z0-9+.-]{0,20}:\/\/\S+/gi;
/** Integrity digests of packages: https://www.w3.org/TR/sri/#the-integrity-attribute */
const INTEGRITY = /\bsha(?:256|384|512)-[A-Za-z0-9+/]{43,88}={0,2}/g;
/**
 * True when a text holds 32 or more characters that look like a random key in base64 or hexadecimal. Commit ids, digests,
 * addresses, paths, versions and names do not. Thresholds and their reasons are in secret-patterns.json.
 */
function looksRandom(text) {
    const rest = text.replace(ADDRESS, ' ').replace(INTEGRITY, ' ');
    return [...rest.matchAll(RUN)].some(([run]) => isRandomRun(run));
}
function isRandomRun(run) {
    const characters = run.replace(/=+$/, '');
    if (characters.length < minLength)
        return false;
    if (HEX.test(characters))
        return isRandomHex(characters);
    if (!/[A-Z]/.test(characters) || !/[a-z]/.test(characters) || !/[0-9]/.test(characters))
        return false;
    return bitsPerCharacter(characters) >= minBitsPerCharacter && changesOfClass(characters) >= minChangesOfClass;
}
/** Hexadecimal text of a digest's length is a digest; of another length it may be a key, when it is spread over the digits. */
function isRandomHex(characters) {
    return !digestLengths.includes(characters.length) && /[a-fA-F]/.test(characters) && new Set(characters).size >= 10;
}
/** Shannon entropy over the characters, in bits. */
function bitsPerCharacter(text) {
    const counts = new Map();
    for (const char of text)
        counts.set(char, (counts.get(char) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}
/** Share of places at which upper case, lower case and digits change, signs left out: they part the words of a name. 0 to 1. */
function changesOfClass(run) {
    const text = run.replace(/[+/=_-]/g, '');
    let changes = 0;
    for (let index = 1; index < text.length; index++)
        if (classOf(text, index) !== classOf(text, index - 1))
            changes++;
    return changes / (text.length - 1);
}
function classOf(text, index) {
    const char = text[index] ?? '';
    if (char >= 'A' && char <= 'Z')
        return 'upper';
    if (char >= 'a' && char <= 'z')
        return 'lower';
    return 'digit';
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/secrets-in.js



let patterns;
/** Names of what a text looks like, each once: `GitHub token`, `private key`. Never holds the text. Time: linear in the text. */
function secretsIn(text, options) {
    if (text === '')
        return [];
    // Compiled on first use: importing a module does nothing.
    patterns ??= compile();
    const found = patterns.match(text).map((index) => secret_patterns_namespaceObject.q[index]?.name ?? 'secret');
    if (found.length === 0 && options.entropy && looksRandom(text))
        found.push('long random text');
    return [...new Set(found)];
}
function compile() {
    const set = new build.RE2Set();
    for (const { pattern } of secret_patterns_namespaceObject.q)
        set.add(pattern);
    set.compile();
    return set;
}


/***/ })

};
