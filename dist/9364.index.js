export const id = 9364;
export const ids = [9364];
export const modules = {

/***/ 57785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ whileWaiting)
/* harmony export */ });
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23771);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77072);

async function whileWaiting({ err, progressColumns }, text, act) {
    if (progressColumns === undefined)
        return act();
    err((0,_sar_report__WEBPACK_IMPORTED_MODULE_0__/* .cutEnd */ .ym)(`${(0,_sar_report__WEBPACK_IMPORTED_MODULE_1__/* .terminalSafe */ .k)(text)} …`, progressColumns - 1));
    try {
        return await act();
    }
    finally {
        err('\r\u001b[K');
    }
}


/***/ }),

/***/ 9364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RESCUE_COMMANDS: () => (/* binding */ RESCUE_COMMANDS)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/rescue-request.js
var rescue_request = __webpack_require__(92392);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/live-options.js
var live_options = __webpack_require__(45723);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/options.js
var options = __webpack_require__(28631);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/origin.js
var origin = __webpack_require__(68517);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/baseline.js
var load_baseline = __webpack_require__(90668);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/selection/compile-selection.js
var compile_selection = __webpack_require__(67652);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/selection/step-words.js
function stepWords(step) {
    switch (step.do) {
        case 'queue-intent':
            return step.variable === undefined ? 'queue intents for the missing variables' : `queue an intent for ${step.variable}`;
        case 'dispatch-workflow':
            return `dispatch ${step.workflow}${step['wait-minutes'] === undefined ? '' : `, and wait up to ${minutes(step['wait-minutes'])}`}`;
        case 'open-issue':
            return `open the issue “${step.title}”`;
        case 'run-command':
            return `run ${step.run.join(' ')}`;
        case 'apply-fixers':
            return step.fixers === undefined ? 'apply the fixers that the findings ask for' : `apply the fixers ${step.fixers.join(', ')}`;
        case 'open-pull-request':
            return `open the pull request “${step.title}”${step.gate === false ? ', without the gate' : ', once the gate passes'}`;
        case 'wait-for':
            return `wait for ${step.sensor === undefined ? `the variable ${step.variable ?? ''}` : `${step.sensor} to be clear`}`;
        case 'compare-runs':
            return 'compare the runs of the model';
        case 'roll-back-alias':
            return `set the alias ${step.alias} of ${step.model} back to ${step.to}`;
        case 'prune-memory':
            return `prune ${step.database}, kept in the ${step.home.kind}`;
        case 'track-rotation':
            return 'keep the issue of the rotation';
        case 'search-again':
            return `search again${step.sensors === undefined ? '' : ` with ${step.sensors.join(', ')}`}`;
    }
}
function minutes(count) {
    return count === 1 ? '1 minute' : `${count} minutes`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/playbooks/selection/selection-map.js



function selectionMap(baseline, sensors) {
    const list = Object.entries(baseline.playbooks.list);
    const compiled = list.map(([id, { enabled, when }]) => ({ id, enabled, when: (0,compile_selection/* compileSelection */.q)(when) }));
    const ruleSelection = (sensor, rule) => {
        const paths = [];
        let disabled;
        for (const { id, enabled, when } of compiled) {
            const fitting = when.filter((match) => match.isFor(sensor, rule));
            if (fitting.length === 0)
                continue;
            if (!enabled) {
                disabled ??= id;
                continue;
            }
            if (fitting.some(({ path }) => path === undefined))
                return { sensor, rule, playbook: id, paths };
            paths.push(...fitting.map(({ path = '' }) => ({ glob: path, playbook: id })));
        }
        return { sensor, rule, paths, ...(disabled !== undefined && { disabled }) };
    };
    const rules = sensors.flatMap(({ id, rules: ids }) => ids.map((rule) => ruleSelection(id, rule)));
    const playbooks = list.map(([id, playbook]) => ({
        id,
        title: playbook.title,
        enabled: playbook.enabled,
        source: (0,origin/* originText */.C)((0,load_baseline/* originOf */.yv)(baseline, ['playbooks', 'list', id])),
        when: playbook.when.map(matchWords),
        steps: playbook.steps.map((step) => stepWords(step)),
        maxPerDay: playbook['max-per-day'],
        cooldownMinutes: playbook['cooldown-minutes'],
        rules: rules.flatMap(({ sensor, rule, playbook: chosen, paths }) => [
            ...paths.flatMap(({ glob, playbook: at }) => (at === id ? [{ sensor, rule, path: glob }] : [])),
            ...(chosen === id ? [{ sensor, rule }] : []),
        ]),
    }));
    return { playbooks, rules };
}
function matchWords(match) {
    return Object.entries(match)
        .flatMap(([key, glob]) => (glob === undefined ? [] : [`${key} ${glob}`]))
        .join(', ');
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var survey = __webpack_require__(33616);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/playbook-map-of.js



function playbookMapOf(baseline, about) {
    const { playbooks, rules } = selectionMap(baseline, (0,survey/* everySensor */.yz)(baseline).map((sensor) => ({ id: sensor.id, rules: sensor.rules.map(({ id }) => id) })));
    const all = rules.map(chosenRule);
    if (about === undefined)
        return { playbooks, rules: all };
    if (playbooks.some(({ id }) => id === about)) {
        const own = playbooks.filter(({ id }) => id === about);
        const named = new Set(own.flatMap((playbook) => playbook.rules.map(({ sensor, rule }) => `${sensor}/${rule}`)));
        return { playbooks: own, rules: all.filter(({ sensor, rule }) => named.has(`${sensor}/${rule}`)) };
    }
    const asked = all.filter(({ sensor, rule }) => rule === about || `${sensor}/${rule}` === about || sensor === about);
    if (asked.length === 0)
        throw new user_error/* UserError */.y(`there is no playbook, rule or sensor ${(0,quote_untrusted/* quoteUntrusted */.X)(about, 60)}; see "sar rescue --explain"`);
    const chosen = new Set(asked.map(({ playbook }) => playbook));
    return { playbooks: playbooks.filter(({ id }) => chosen.has(id)), rules: asked };
}
function chosenRule({ sensor, rule, playbook, paths, disabled }) {
    const some = paths.map(({ glob, playbook: at }) => `${at} for ${glob}`).join(', ');
    const first = playbook ?? paths[0]?.playbook;
    const why = playbook !== undefined
        ? `the first enabled playbook whose "when" has it${some === '' ? '' : `; before it ${some}`}`
        : some !== ''
            ? `only at some paths: ${some}`
            : disabled === undefined
                ? 'no playbook has it in its "when"; a finding may name one itself'
                : `${disabled} is for it and is switched off`;
    return { sensor, rule, why, ...(first !== undefined && { playbook: first }) };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/json-text.js
var json_text = __webpack_require__(58884);
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
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/rescue/playbook-words.js

function limitWords({ maxPerDay, cooldownMinutes }) {
    const often = `at most ${(0,count_words/* countOf */.pq)(maxPerDay, 'time')} in 24 hours`;
    return cooldownMinutes === 0 ? often : `${often}; ${(0,count_words/* countOf */.pq)(cooldownMinutes, 'minute')} between two for one cause`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/rescue/playbook-map-markdown.js





function playbookMapMarkdown({ playbooks, rules }, options) {
    const sections = [
        (0,markdown_table/* textSection */.V)('## Playbooks'),
        (0,markdown_table/* tableSection */.Y)(['Playbook', 'For', 'Steps', 'Limits', 'From'], playbooks.map((playbook) => [
            `${(0,markdown_safe/* markdownText */.p7)(playbook.id)}: ${(0,markdown_safe/* markdownText */.p7)(playbook.title)}${playbook.enabled ? '' : ' (switched off)'}`,
            playbook.when.length === 0 ? 'only by name' : playbook.when.map(markdown_safe/* markdownCode */.D9).join(', '),
            playbook.steps.map(markdown_safe/* markdownText */.p7).join('; '),
            limitWords(playbook),
            (0,markdown_safe/* markdownText */.p7)(playbook.source),
        ])),
        ...(rules.length === 0
            ? []
            : [
                (0,markdown_table/* tableSection */.Y)(['Rule', 'Sensor', 'Playbook', 'What decides'], rules.map(({ sensor, rule, playbook, why }) => [
                    (0,markdown_safe/* markdownLink */.iQ)((0,markdown_safe/* markdownCode */.D9)(rule), options.linkTo({ id: rule, sensor })),
                    (0,markdown_safe/* markdownText */.p7)(sensor),
                    (0,markdown_safe/* markdownText */.p7)(playbook ?? 'none'),
                    (0,markdown_safe/* markdownText */.p7)(why),
                ]), { before: '### Rules' }),
            ]),
    ];
    return (0,bounded_markdown/* boundedMarkdown */.N)(sections, options.limitBytes, (0,cut_notice/* cutNotice */.z)(options));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/step-summary-limit.js
var step_summary_limit = __webpack_require__(1924);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/palette.js
var terminal_palette = __webpack_require__(80519);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(31554);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(77072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/text-table.js
var text_table = __webpack_require__(32551);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/rescue/playbook-map-table.js





function playbookMapTable({ playbooks, rules }, { columns, palette }) {
    const chosen = rules.filter(({ playbook }) => playbook !== undefined);
    const bare = rules.filter(({ playbook }) => playbook === undefined);
    const rows = (of) => (0,text_table/* textTable */.e)(of.map(({ sensor, rule, playbook, why }) => [(0,terminal_safe/* terminalSafe */.k)(`${sensor}/${rule}`), (0,terminal_safe/* terminalSafe */.k)(playbook ?? ''), (0,terminal_safe/* terminalSafe */.k)(why)]), columns);
    const unserved = bare.length === 0
        ? []
        : chosen.length === 0
            ? rows(bare)
            : [`  ${(0,count_words/* countOf */.pq)(bare.length, 'other rule')} ${bare.length === 1 ? 'has' : 'have'} none`];
    const blocks = [
        ...playbooks.map((playbook) => playbookLines(playbook, columns, palette.heading)),
        rules.length === 0 ? [] : [palette.heading('Rule, its playbook, and what decides'), ...rows(chosen), ...unserved],
    ];
    return blocks
        .filter((block) => block.length > 0)
        .flatMap((block, index) => (index === 0 ? block : ['', ...block]))
        .map(break_workflow_commands/* breakWorkflowCommands */.$);
}
function playbookLines(playbook, columns, heading) {
    const { id, title, enabled, source, when, steps } = playbook;
    const facts = [
        ...(when.length === 0 ? ['only by name'] : when).map((match, at) => [at === 0 ? 'for' : '', match]),
        ...steps.map((step, at) => [at === 0 ? 'steps' : '', `${at + 1}. ${step}`]),
        ['limits', limitWords(playbook)],
        ['from', source],
    ];
    return [
        heading((0,terminal_safe/* terminalSafe */.k)(`${id}  ${title}${enabled ? '' : ' (switched off)'}`)),
        ...(0,text_table/* textTable */.e)(facts.map((cells) => cells.map(terminal_safe/* terminalSafe */.k)), columns),
    ];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/io.js
var lib_io = __webpack_require__(51249);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/open-run.js
var open_run = __webpack_require__(69601);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/rule-link.js
var rule_link = __webpack_require__(87408);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/rescue/explain-playbooks.js





async function explainPlaybooks(given, io) {
    const { survey } = await (0,open_run/* openRun */.I)(given, io);
    const map = playbookMapOf(survey.baseline, given.value('playbook') ?? given.value('rule'));
    const format = given.value('format') ?? 'table';
    if (format === 'json')
        io.out((0,json_text/* jsonText */.s)(map));
    else if (format === 'markdown')
        io.out(playbookMapMarkdown(map, { limitBytes: step_summary_limit/* MAX_MARKDOWN_BYTES */.X, linkTo: rule_link/* ruleLink */.l, command: 'sar rescue --explain' }));
    else {
        const palette = (0,lib_io/* wantsColor */.z)(io, given.flag('no-color')) ? terminal_palette/* ANSI_PALETTE */.C : terminal_palette/* PLAIN_PALETTE */.J;
        const lines = playbookMapTable(map, { palette, ...(io.columns !== undefined && { columns: io.columns }) });
        io.out(lines.map((line) => `${line}\n`).join(''));
    }
    return 0;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/read-triage-document.js
var read_triage_document = __webpack_require__(70428);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/named-files.js
var named_files = __webpack_require__(39328);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/write-output.js + 1 modules
var write_output = __webpack_require__(48244);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/rescue.js + 46 modules
var rescue = __webpack_require__(76339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/ticks/known-findings.js
var known_findings = __webpack_require__(46930);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/rescue-document-of.js
var rescue_document_of = __webpack_require__(25056);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/workflow-patch.js
var workflow_patch = __webpack_require__(72119);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/rescue/rescue-markdown.js
var rescue_markdown = __webpack_require__(68096);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/rescue/rescue-table.js
var rescue_table = __webpack_require__(45837);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/rescue/changes-patch.js
var changes_patch = __webpack_require__(91419);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/ci-health/while-waiting.js
var while_waiting = __webpack_require__(57785);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/halt/halt-guard.js
var halt_guard = __webpack_require__(5533);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/history.js
var lib_history = __webpack_require__(68771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/service-credentials.js
var service_credentials = __webpack_require__(85279);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/http-reader.js
var http_reader = __webpack_require__(23587);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/revisions/revisions.js + 1 modules
var revisions = __webpack_require__(58005);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/checkout-tree.js + 1 modules
var checkout_tree = __webpack_require__(2750);
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
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/work-tree/open-work-tree.js + 2 modules
var open_work_tree = __webpack_require__(31164);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/mlflow-aliases.js
var mlflow_aliases = __webpack_require__(21479);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/rescue-state-files.js
var rescue_state_files = __webpack_require__(57990);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/version.js + 1 modules
var version = __webpack_require__(8153);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/rescue/model-store-of.js
var model_store_of = __webpack_require__(39316);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/expect-known.js
var expect_known = __webpack_require__(53453);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/expect-tip.js
var expect_tip = __webpack_require__(60843);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/open-live.js
var open_live = __webpack_require__(48645);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/repository-option.js
var repository_option = __webpack_require__(48942);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/required-live.js
var required_live = __webpack_require__(12130);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/rescue/open-world.js









async function openWorld(given, io, run, targetRunId) {
    if (run.only !== undefined)
        throw new user_error/* UserError */.y('a rescue is for the whole repository; give its folder, not a file');
    const offline = given.flag('offline');
    const repository = (0,repository_option/* repositoryOption */.cx)(given, () => run.origin);
    const opened = offline ? undefined : await openGitHub(given, io, run, repository);
    const commit = (0,lib_history/* headCommit */.Qo)(run.root);
    return {
        survey: run.survey,
        machine: openMachine(io, run, given.flag('run-commands'), offline),
        github: opened?.github,
        state: opened?.state ?? run.state,
        defaultBranch: opened?.defaultBranch ?? run.branch ?? 'the default branch',
        offline,
        run: 'sar rescue',
        ...(commit !== undefined && { commit }),
        ...(run.branch !== undefined && { branch: run.branch }),
        ...(run.origin !== undefined && { repositoryOwner: run.origin.owner }),
        ...(targetRunId !== undefined && { targetRunId }),
    };
}
async function openGitHub(given, io, run, repository) {
    const isActing = given.flag('apply');
    if (repository === undefined) {
        if (!isActing)
            return undefined;
        throw new user_error/* UserError */.y('which repository? Give --repo OWNER/NAME; the checkout has no remote "origin" on github.com');
    }
    const live = isActing ? await (0,required_live/* requiredLive */.Q)(given, io, repository) : await (0,open_live/* openLive */.n)(given, io, repository);
    if (live === undefined)
        return undefined;
    const { branchWriter, ciHistory, commitPosition, defaultBranch, dispatcher, haltSwitch, issueBoard, liveRepository, liveVariables, stateBranch, variableStore, viewerLogin, } = await Promise.all(/* import() */[__webpack_require__.e(8586), __webpack_require__.e(3754), __webpack_require__.e(1620), __webpack_require__.e(4937), __webpack_require__.e(1842), __webpack_require__.e(8802)]).then(__webpack_require__.bind(__webpack_require__, 67889));
    const { client } = live;
    const name = `${repository.owner}/${repository.repo}`;
    const asked = await defaultBranch(client, name);
    const branch = isActing ? (0,expect_known/* expectKnown */.P)(asked) : asked.known ? asked.value : (run.branch ?? 'the default branch');
    if (isActing)
        await (0,expect_tip/* expectTip */.B)(run, '--apply', branch, async (commit) => commitPosition(client, name, commit, branch));
    const board = issueBoard(client, name);
    const viewer = isActing ? await viewerLogin(client) : undefined;
    const { list, get } = variableStore(client, name);
    const writer = branchWriter(client, name);
    return {
        state: stateBranch(client, name, { usual: rescue_state_files/* RESCUE_STATE_FILES */.a }),
        defaultBranch: branch,
        github: {
            repository: name,
            guard: (0,halt_guard/* guardHalt */.J4)(haltSwitch(board)),
            board,
            dispatcher: dispatcher(client, name),
            branch: writer,
            pushBranch: writer,
            variables: { list, get },
            sensing: () => ({
                live: liveVariables(client, name),
                github: liveRepository(client, name),
                history: ciHistory(client, name),
                changedAt: (0,lib_history/* changeTimes */.fl)(run.root, '.github/workflows'),
            }),
            ...(viewer?.known === true && { author: viewer.value }),
        },
    };
}
function openMachine(io, { root, survey }, runCommands, offline) {
    const credentials = (0,service_credentials/* serviceCredentials */.u)(io.environment);
    const http = offline ? undefined : (0,http_reader/* httpReader */._)(`sar/${version/* SAR_VERSION */.w}`, credentials);
    const store = (0,model_store_of/* modelStoreOf */.m)(survey.baseline, credentials?.origin);
    return {
        root,
        folder: (folder) => {
            const git = (0,revisions/* revisions */.Z)(folder);
            return {
                tree: folder === root ? survey.tree : (0,checkout_tree/* checkoutTree */.p)(folder),
                files: (0,work_files/* workFiles */.n)(folder),
                ...(git !== undefined && { revisions: git }),
                ...(runCommands && { commands: (0,command_runner/* commandRunner */.c)(folder, io.environment) }),
            };
        },
        commitTree: (commit) => (0,commit_tree/* commitTree */.S)(root, commit),
        changedFiles: changed_files/* changedFiles */.Y,
        pacer: pacer/* pacer */.y,
        monotonic: () => performance.now(),
        now: io.now,
        wait: async (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
        memory: (0,memory_homes/* memoryHomes */._)({ root, folder: (0,external_node_os_.tmpdir)(), now: io.now }),
        ...(http !== undefined && { http }),
        ...(runCommands && { openWorkTree: (0,open_work_tree/* openWorkTree */.w)(root, io.environment) }),
        ...(store !== undefined && http !== undefined && { models: (0,mlflow_aliases/* mlflowAliases */.M)(http, store) }),
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/rescue/run-rescue-command.js










async function runRescueCommand(given, io, { ids, maxActions, targetRunId }) {
    const applies = given.flag('apply');
    const dryRun = given.flag('dry-run');
    const run = await (0,open_run/* openRun */.I)(given, io);
    const world = await openWorld(given, io, run, targetRunId);
    const accepted = await acceptedFindings(applies, world, run);
    const request = await requestOf(given, io, ids, applies);
    const rescued = await (0,while_waiting/* whileWaiting */.F)(io, 'running sensors and playbooks', async () => (0,rescue/* rescue */.i)(request, { dryRun, ...(maxActions !== undefined && { maxActions }) }, accepted.known, world));
    const result = { ...rescued, notes: [...notesOf(applies, dryRun), ...accepted.notes, ...rescued.notes] };
    print(result, world, given, io);
    write(result, world, given, io);
    return result.reports.some(({ outcome }) => outcome === 'blocked' || outcome === 'failed') ? 1 : 0;
}
const MAX_BYTES = 64 * 1024 * 1024;
async function requestOf(given, io, only, applies) {
    const playbook = given.value('playbook');
    const named = given.value('findings-file');
    const [file] = named === undefined ? [] : (0,named_files/* namedFiles */.V)([named], io.workingDirectory, { maxBytes: MAX_BYTES, maxFiles: 1 });
    return {
        only,
        applies,
        ...(playbook !== undefined && { playbook }),
        ...(file !== undefined && { findings: { path: file.path, document: await (0,read_triage_document/* readTriageDocument */.e)(file.text, file.path) } }),
    };
}
async function acceptedFindings(applies, { state }, { known }) {
    try {
        const { firstSeen, accepted } = await (0,known_findings/* readKnownFindings */.id)(state);
        return {
            known: { firstSeen: new Map([...known.firstSeen, ...firstSeen]), accepted: new Set([...known.accepted, ...accepted]) },
            notes: [],
        };
    }
    catch (error) {
        if (applies || !(error instanceof user_error/* UserError */.y))
            throw error;
        return { known, notes: [`Which findings are accepted is what the checkout says: ${error.message}`] };
    }
}
function notesOf(applies, dryRun) {
    if (!applies)
        return ['Planned only: nothing was written. With --apply the playbooks act.'];
    return dryRun ? ['Dry run: nothing was written.'] : [];
}
function print(result, world, given, io) {
    const format = given.value('format') ?? 'table';
    if (format === 'json')
        io.out((0,json_text/* jsonText */.s)((0,rescue_document_of/* rescueDocumentOf */.s)(result, placeOf(world))));
    else if (format === 'markdown')
        io.out((0,rescue_markdown/* rescueMarkdown */.h)(result, { limitBytes: step_summary_limit/* MAX_MARKDOWN_BYTES */.X, linkTo: rule_link/* ruleLink */.l, command: 'sar rescue' }));
    else {
        const palette = (0,lib_io/* wantsColor */.z)(io, given.flag('no-color')) ? terminal_palette/* ANSI_PALETTE */.C : terminal_palette/* PLAIN_PALETTE */.J;
        const lines = (0,rescue_table/* rescueTable */.U)(result, { palette, ...(io.columns !== undefined && { columns: io.columns }) });
        io.out(lines.map((line) => `${line}\n`).join(''));
    }
}
function write(result, world, given, io) {
    const file = (option, text) => {
        const name = given.value(option);
        if (name === undefined)
            return;
        (0,write_output/* writeOutput */.z)(world.machine.root, (0,external_node_path_.resolve)(io.workingDirectory, name), text);
        io.err(`wrote ${name}\n`);
    };
    file('plan-file', (0,json_text/* jsonText */.s)((0,rescue_document_of/* rescueDocumentOf */.s)(result, placeOf(world))));
    const mayPush = result.applied && world.github?.pushBranch !== undefined;
    const { changes, notes } = (0,workflow_patch/* workflowsLeft */.Y)(result.reports, mayPush);
    const { patch } = (0,changes_patch/* changesPatch */.g)(changes);
    if (given.value('patch-file') === undefined)
        return;
    if (patch === '')
        io.err('no change of a workflow is left to apply: no patch was written\n');
    else
        file('patch-file', patch);
    for (const note of notes)
        io.err(`${(0,terminal_safe/* terminalSafe */.k)(note)}\n`);
}
function placeOf({ machine, github, commit }) {
    return { at: machine.now(), ...(github !== undefined && { repository: github.repository }), ...(commit !== undefined && { commit }) };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/rescue/rescue-command.js






const rescueCommand = {
    name: 'rescue',
    summary: 'what playbooks would do about findings; with --apply, do it',
    positionals: '[path]',
    maxPositionals: 1,
    details: 'Takes the findings of a triage (--findings-file) and searches for each of them again, or runs the sensors of one playbook (--playbook), or all. Everything is planned only, and nothing is written, without --apply; then the playbooks act on GitHub with your token: issues, branches with pull requests, workflow runs, the state (branch sar-state). That takes a checkout that is the tip of the default branch. Exit code 1: a playbook could not mend what it is for.',
    options: [
        {
            name: 'format',
            short: 'f',
            value: 'FORMAT',
            choices: ['table', 'markdown', 'json'],
            help: 'table (default), markdown or json (sar.rescue/1)',
        },
        { name: 'findings-file', value: 'FILE', help: 'findings of a triage (sar.triage/1): these are rescued, as they are found now' },
        { name: 'playbook', value: 'ID', help: 'only this playbook, such as SAR-003; one without "when" runs only by its name' },
        {
            name: 'finding',
            value: 'ID',
            repeat: true,
            help: 'only this finding or group; the beginning of the id is enough; may be given several times',
        },
        { name: 'apply', help: 'act; without it everything is planned only' },
        { ...live_options/* DRY_RUN */.yE, help: 'with --apply: show what would be done and write nothing' },
        {
            name: 'max-actions',
            value: 'N',
            help: 'with --apply: begin at most so many playbooks, 0 to 100 (default: playbooks.max-actions of the baseline)',
        },
        {
            name: 'run-commands',
            help: 'run the programs that fixers, playbooks, sensors and the gate name, without any token; only in a repository that you trust',
        },
        { name: 'target-run-id', value: 'N', help: 'the run of a workflow that failed, for SAR-002' },
        { name: 'explain', help: 'show which playbook a finding gets by its rule, and what each playbook does; runs nothing' },
        { name: 'rule', value: 'RULE', help: 'with --explain: only this rule or sensor' },
        { name: 'plan-file', value: 'FILE', help: 'also write what was planned or done (sar.rescue/1) into this file' },
        { name: 'patch-file', value: 'FILE', help: 'also write changes of workflows that were not pushed into this file, for git apply' },
        options/* BASELINE */.Um,
        { name: 'offline', help: 'use no network; what needs it is unknown, and nothing acts' },
        ...live_options/* LIVE_OPTIONS */.oY,
        options/* NO_COLOR */.qV,
    ],
    examples: [
        'sar rescue',
        'sar rescue --explain',
        'sar rescue --explain --rule missing-variable',
        'sar rescue --findings-file findings.json --finding 4f1c',
        'sar rescue --playbook SAR-002 --run-commands --patch-file workflows.patch',
        'sar rescue --playbook SAR-003 --apply --dry-run',
    ],
    run,
};
async function run(given, io) {
    refuseContradictions(given);
    if (given.flag('explain'))
        return explainPlaybooks(given, io);
    const ids = given.values('finding').map((id) => id.toLowerCase());
    const wrong = (0,rescue_request/* noFindingId */.e)(ids);
    if (wrong !== undefined)
        throw new user_error/* UserError */.y(`--finding takes the 16 hexadecimal digits of an id, or at least the first 4 of them, not ${(0,quote_untrusted/* quoteUntrusted */.X)(wrong, 60)}`);
    return runRescueCommand(given, io, {
        ids,
        maxActions: (0,live_options/* countOption */.D3)(given, 'max-actions', { min: 0, max: 100 }),
        targetRunId: targetRun(given),
    });
}
function targetRun(given) {
    const text = given.value('target-run-id');
    if (text === undefined)
        return undefined;
    const id = /^\d{1,15}$/.test(text) ? Number(text) : 0;
    if (id < 1)
        throw new user_error/* UserError */.y(`--target-run-id takes the id of a workflow run, a whole number, not ${(0,quote_untrusted/* quoteUntrusted */.X)(text, 60)}`);
    return id;
}
const OF_A_RUN = [
    'findings-file',
    'finding',
    'apply',
    'dry-run',
    'max-actions',
    'run-commands',
    'target-run-id',
    'plan-file',
    'patch-file',
];
function refuseContradictions(given) {
    const isGiven = (name) => given.flag(name);
    for (const name of ['dry-run', 'max-actions'])
        if (isGiven(name) && !isGiven('apply'))
            throw new user_error/* UserError */.y(`--${name} is for --apply; without it everything is planned only`);
    if (isGiven('apply') && isGiven('offline'))
        throw new user_error/* UserError */.y('--apply asks and writes GitHub, so --offline has no place beside it');
    const beside = OF_A_RUN.find(isGiven);
    if (isGiven('explain') && beside !== undefined)
        throw new user_error/* UserError */.y(`--explain shows which playbook is for what, and runs nothing, so --${beside} has no place beside it`);
    if (isGiven('rule') && !isGiven('explain'))
        throw new user_error/* UserError */.y('--rule is for --explain');
    if (isGiven('rule') && isGiven('playbook'))
        throw new user_error/* UserError */.y('--explain is about one playbook or one rule: give --playbook or --rule');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/rescue/rescue-commands.js

const RESCUE_COMMANDS = [rescueCommand];


/***/ }),

/***/ 53453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ expectKnown)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);

function expectKnown(answer) {
    if (answer.known)
        return answer.value;
    throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(answer.detail, { exitCode: answer.reason === 'no-token' || answer.reason === 'forbidden' ? 2 : 3 });
}


/***/ }),

/***/ 60843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ expectTip)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);
/* harmony import */ var _sar_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68771);
/* harmony import */ var _sar_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85585);


const WORDS = { behind: 'behind it', diverged: 'not the same', unknown: 'not to be found there' };
async function expectTip({ root, branch, survey }, option, defaultBranch, positionOf) {
    if (branch !== defaultBranch)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${option} acts for the default branch, ${defaultBranch}, and the checkout is on ${branch ?? 'none'}; switch to it`);
    const commit = (0,_sar_host__WEBPACK_IMPORTED_MODULE_1__/* .headCommit */ .Qo)(root);
    const position = commit === undefined ? 'unknown' : await positionOf(commit);
    if (position !== 'tip')
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${option} acts for what ${defaultBranch} holds on GitHub, and the checkout is ${WORDS[position]}; pull or push first`);
    const changed = [...(0,_sar_host__WEBPACK_IMPORTED_MODULE_2__/* .changedFiles */ .Y)(root, 'HEAD')].filter((path) => survey.tree.has(path));
    if (changed.length > 0)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${option} acts for what is committed, and ${changed.slice(0, 3).join(', ')} ${changed.length === 1 ? 'differs' : 'differ'} from it; commit or undo the changes`);
}


/***/ }),

/***/ 12130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ requiredLive)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52731);
/* harmony import */ var _live_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45723);
/* harmony import */ var _open_live_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48645);



async function requiredLive(given, io, repository) {
    const live = await (0,_open_live_js__WEBPACK_IMPORTED_MODULE_0__/* .openLive */ .n)(given, io, repository);
    if (live === undefined) {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`this needs a token: put a fine-grained token, or an App's, into the environment variable ${_live_options_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_VARIABLE */ .bG} (or name another one with --token-env)`, { exitCode: 2 });
    }
    return live;
}


/***/ })

};
