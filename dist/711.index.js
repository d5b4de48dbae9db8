export const id = 711;
export const ids = [711];
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
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/create-github-client.js + 37 modules
var create_github_client = __webpack_require__(6093);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/variable-store.js + 3 modules
var variable_store = __webpack_require__(742);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/live-variables.js + 1 modules
var live_variables = __webpack_require__(1330);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/state-branch.js + 2 modules
var state_branch = __webpack_require__(9706);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/branch-writer.js + 2 modules
var branch_writer = __webpack_require__(3615);
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
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/intents/apply-intents.js + 1 modules
var apply_intents = __webpack_require__(1153);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(1554);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(7072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/process-mailbox.js + 23 modules
var process_mailbox = __webpack_require__(3108);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/run-guard.js
/** Events whose workflow file and checkout come from the default branch or from a person with write access. */
const EVENTS = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);
const TRIGGERS = 'Trigger the workflow by `push` on the default branch, by `schedule` or by `workflow_dispatch`, and let nothing else start it.';
/**
 * Whether the mailbox may be processed in this run (threats Q2 and Q10). What is not known counts against it.
 *
 * - Only events that outsiders cannot cause: no `pull_request`, `pull_request_target`, `workflow_run`, `issue_comment`.
 * - Only the default branch, and never a change that comes from a fork.
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
    if (facts.attempt > 1 && facts.position !== 'tip') {
        const where = facts.position === 'behind' ? 'is behind the default branch' : 'cannot be compared with the default branch';
        return stop(`This is a repeated run, and its commit ${where}.`, 'Start a new run instead of repeating an old one.');
    }
    return { run: true };
}
function stop(reason, remedy) {
    return { run: false, reason, remedy };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/intents/intent-lines.js
var intent_lines = __webpack_require__(7951);
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

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/annotations/annotation-line.js + 1 modules
var annotation_line = __webpack_require__(4918);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/removal-words.js
var removal_words = __webpack_require__(9402);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-variable-intent-processor/lib/publish.js


/** A step summary may have 1 MiB; the runner drops a longer one. */
const MAX_SUMMARY_BYTES = 1_048_576 - 1024;
/** Writes log, summary and outputs, and fails the step when an intent was refused (unless it only warns) or failed. */
async function publish(context, { mailbox, report }, { onRefused, requests }) {
    const { print, setOutput, fail } = context;
    const run = { mailbox, dryRun: report.dryRun, intents: report.intents, removal: (0,removal_words/* removalWords */.i)(report.removal), notes: report.notes };
    for (const line of (0,intent_lines/* intentLines */.A)(run))
        print(line);
    print(`${requests} requests`);
    await context.writeSummary(intentMarkdown(run, MAX_SUMMARY_BYTES));
    const { applied, unchanged, superseded, refused, failed, remaining } = report.counts;
    setOutput('applied', applied);
    setOutput('unchanged', unchanged + superseded);
    setOutput('refused', refused);
    setOutput('failed', failed);
    setOutput('remaining', remaining);
    setOutput('ledger-entry', report.ledgerEntry ?? '');
    const problem = (kind, message) => print((0,annotation_line/* annotationLine */.A)({ kind, message, properties: { title: 'SAR variable intents' } }));
    if (refused > 0 && onRefused === 'warn')
        problem('warning', `${count(refused)} refused; the summary has the reasons`);
    if (report.removal.kind === 'failed')
        problem('warning', (0,removal_words/* removalWords */.i)(report.removal));
    if (failed > 0)
        fail(`${count(failed)} could not be applied and ${failed === 1 ? 'stays' : 'stay'} for the next run; the summary has the reasons`);
    else if (refused > 0 && onRefused === 'fail')
        fail(`${count(refused)} refused; the summary has the reasons`);
}
function count(number) {
    return `${number} ${number === 1 ? 'intent was' : 'intents were'}`.replace(' were', '').replace(' was', '');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-variable-intent-processor/lib/process-workspace.js







/** The job's time-out is the real limit; waiting longer for a rate limit helps nobody. */
const MAX_WAIT_SECONDS = 900;
/** Processes the mailbox of the checkout that the inputs name, publishes the result, and fails the step when something went wrong. */
async function processWorkspace(context) {
    const { inputs, print } = context;
    const token = inputs.secret('token');
    const onRefused = inputs.choice('on-refused', ['fail', 'warn']) ?? 'fail';
    const maxIntents = inputs.count('max-intents', { min: 1, max: process_mailbox/* MAX_INTENTS_PER_RUN */.X }) ?? 50;
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
    const store = (0,variable_store/* variableStore */.C)(client, repository);
    const live = (0,live_variables/* liveVariables */.Y)(client, repository);
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
        reader: store,
        writer: store,
        state: (0,state_branch/* stateBranch */.G)(client, repository),
        branch: (0,branch_writer/* branchWriter */.y)(client, repository),
        sharedVariables: async () => live.entries('org-vars'),
        now: () => new Date(),
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


/***/ })

};
