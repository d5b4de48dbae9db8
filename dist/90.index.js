export const id = 90;
export const ids = [90];
export const modules = {

/***/ 5533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ guardHalt),
/* harmony export */   Pr: () => (/* binding */ guardRaisedHalt)
/* harmony export */ });
/* unused harmony export haltReason */
/* harmony import */ var _ports_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38276);
/* harmony import */ var _ports_halt_switch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2723);


function guardHalt(haltSwitch) {
    return {
        check: async () => {
            if (haltSwitch === undefined)
                return { isAllowed: true };
            const answer = await (0,_ports_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(async () => haltSwitch.read());
            if (!answer.known)
                return { isAllowed: false, reason: unreadableReason(answer.detail), cause: answer.reason };
            const halt = answer.value;
            return halt === undefined ? { isAllowed: true } : { isAllowed: false, reason: haltReason(halt.number, halt.url), halt };
        },
    };
}
function guardRaisedHalt({ number, url }) {
    return { check: async () => ({ isAllowed: false, reason: haltReason(number, url) }) };
}
function haltReason(number, url) {
    return `halted by issue #${number} (${url}); close it to let SAR write again`;
}
function unreadableReason(detail) {
    const why = detail.replace(/[.\s]+$/, '');
    return `nothing is written while it cannot be read whether an open issue labelled \`${_ports_halt_switch_js__WEBPACK_IMPORTED_MODULE_1__/* .HALT_LABEL */ .t}\` halts SAR: ${why}`;
}


/***/ }),

/***/ 38276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27339);

async function attempt(ask) {
    try {
        return await ask();
    }
    catch (error) {
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', error instanceof Error ? error.message : 'the port threw something that is no error');
    }
}


/***/ }),

/***/ 2723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ HALT_LABEL)
/* harmony export */ });
const HALT_LABEL = 'sar:halt';


/***/ }),

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

/***/ 75742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openPrune)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5533);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78100);
/* harmony import */ var _live_expect_known_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53453);
/* harmony import */ var _live_required_live_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12130);
/* harmony import */ var _live_repository_option_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48942);
/* harmony import */ var _prune_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30528);





const HOUR_MS = 3_600_000;
async function openPrune(given, io, run) {
    const repository = (0,_live_repository_option_js__WEBPACK_IMPORTED_MODULE_0__/* .expectRepository */ .uW)((0,_live_repository_option_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOption */ .cx)(given, () => run.origin));
    const more = {
        positionals: given.positionals,
        flag: (name) => given.flag(name),
        value: (name) => given.value(name) ?? (name === 'max-requests' ? String((0,_prune_options_js__WEBPACK_IMPORTED_MODULE_1__/* .usualRequests */ .De)(given)) : undefined),
        values: (name) => given.values(name),
    };
    const live = await (0,_live_required_live_js__WEBPACK_IMPORTED_MODULE_2__/* .requiredLive */ .Q)(more, io, repository);
    const name = nameOf(repository);
    tellWhoseBaseline(name, run, io);
    const { cleaner, haltSwitch, issueBoard, serverTime } = await Promise.all(/* import() */[__webpack_require__.e(8586), __webpack_require__.e(3754), __webpack_require__.e(1620), __webpack_require__.e(4937), __webpack_require__.e(1842), __webpack_require__.e(4316)]).then(__webpack_require__.bind(__webpack_require__, 67889));
    const now = earlierClock(io, (0,_live_expect_known_js__WEBPACK_IMPORTED_MODULE_3__/* .expectKnown */ .P)(await serverTime(live.client, name)));
    if (!given.flag('apply'))
        return { name, live, now };
    const removing = cleaner(live.client, name);
    return {
        name,
        live,
        now,
        acting: {
            cleaner: removing,
            guard: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .guardHalt */ .J4)(haltSwitch(issueBoard(live.client, name))),
            monotonic: () => performance.now(),
            wait: async (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
        },
    };
}
function tellWhoseBaseline(name, { origin, survey }, io) {
    if (origin !== undefined && nameOf(origin).toLowerCase() !== name.toLowerCase())
        io.err(`the baseline is that of ${nameOf(origin)}: it does not say where ${name} keeps agent memory\n`);
    else if (origin === undefined && survey.baseline.sources.every(_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .isPresetName */ .l6))
        io.err(`no baseline of ${name} is here, so that it is not known where it keeps agent memory: run this in a checkout of it\n`);
}
function earlierClock(io, server) {
    const ahead = server === undefined ? 0 : io.now().getTime() - server;
    if (ahead <= 0)
        return io.now;
    if (ahead > HOUR_MS)
        io.err(`the clock of this machine is ${Math.round(ahead / HOUR_MS)} hours ahead of GitHub's, whose time counts\n`);
    return () => new Date(io.now().getTime() - ahead);
}
function nameOf({ owner, repo }) {
    return `${owner}/${repo}`;
}


/***/ }),

/***/ 65221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ writePrune)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/write-output.js + 1 modules
var write_output = __webpack_require__(48244);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(77072);
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
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/prune/size-words.js
const UNITS = ['bytes', 'KB', 'MB', 'GB', 'TB'];
const STEP = 1024;
function sizeWords(bytes) {
    let unit = 0;
    let value = bytes;
    while (value >= STEP - 0.5 && unit < UNITS.length - 1) {
        value /= STEP;
        unit += 1;
    }
    const shown = unit >= 3 ? Math.round(value * 10) / 10 : Math.round(value);
    return shown === 1 && unit === 0 ? '1 byte' : `${shown} ${UNITS[unit] ?? ''}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/prune/prune-words.js


const PRUNE_REASON_WORDS = {
    'closed-pull-request': 'closed pull request',
    'gone-branch': 'branch is gone',
    unused: 'unused',
    'older-copy': 'older copy',
    'deleted-workflow': 'workflow is gone',
    old: 'old',
};
const PRUNE_OUTCOME_WORDS = {
    planned: 'would go',
    removed: 'removed',
    gone: 'was gone',
    failed: 'failed',
    left: 'left',
};
const STOP_WORDS = {
    halted: 'SAR is halted',
    forbidden: 'the token lacks a permission',
    'rate-limited': "GitHub's limits end this run; a later one goes on",
    failing: 'too many failed in a row',
};
function subjectWords({ what }, count) {
    const [one, many] = what === 'caches' ? ['cache entry', 'cache entries'] : ['run', 'runs'];
    return `${(0,count_words/* groupedNumber */.O4)(count)} ${count === 1 ? one : many}`;
}
function bytesOf(document, outcome) {
    if (document.what === 'runs')
        return undefined;
    return document.removals.reduce((sum, removal) => sum + (removal.outcome === outcome ? removal.bytes : 0), 0);
}
function outcomeCount({ removals }, outcome) {
    return removals.reduce((sum, removal) => sum + (removal.outcome === outcome ? 1 : 0), 0);
}
function pruneHeadline(document) {
    const { removals, applied, listed } = document;
    if (removals.length === 0) {
        if (document.what === 'runs' && !document.later.isAll)
            return 'Nothing to prune of the old runs that could be listed';
        if (listed.count === 0)
            return `Nothing to prune: ${document.what === 'caches' ? 'the cache is empty' : 'there are no old runs'}`;
        const size = document.what === 'caches' ? `, ${sizeWords(document.listed.bytes)}` : '';
        return `Nothing to prune: ${subjectWords(document, listed.count)} looked at${size}`;
    }
    const outcome = applied ? 'removed' : 'planned';
    const bytes = bytesOf(document, outcome);
    const count = outcomeCount(document, outcome);
    if (!applied)
        return `${subjectWords(document, count)} would go${bytes === undefined ? '' : ` and free ${sizeWords(bytes)}`}${laterWords(document)}`;
    const others = ['gone', 'failed', 'left'].flatMap((each) => {
        const found = outcomeCount(document, each);
        return found === 0 ? [] : [`${(0,count_words/* groupedNumber */.O4)(found)} ${PRUNE_OUTCOME_WORDS[each]}`];
    });
    const freed = bytes === undefined ? '' : ` and freed ${sizeWords(bytes)}`;
    return [`Removed ${subjectWords(document, count)}${freed}`, ...others].join(', ') + laterWords(document);
}
function laterWords(document) {
    const { later } = document;
    if (document.what === 'runs' && !document.later.isAll)
        return `; at least ${(0,count_words/* groupedNumber */.O4)(later.count)} more for a later run`;
    return later.count === 0 ? '' : `; ${(0,count_words/* groupedNumber */.O4)(later.count)} more for a later run`;
}
function pruneNotes(document) {
    const { stopped, notes, applied, removals } = document;
    return [
        ...(applied || removals.length === 0 ? [] : ['Planned only: nothing was removed. With --apply it is.']),
        ...(stopped === undefined ? [] : [`Ended early, since ${STOP_WORDS[stopped.why]}: ${stopped.detail}`]),
        ...keptNotes(document),
        ...notes,
    ];
}
function keptNotes(document) {
    if (document.what === 'caches') {
        const { inUse, lasting } = document;
        return [
            ...(inUse === 0 ? [] : [`${subjectWords(document, inUse)} would go and stay, since they were used within the last hour`]),
            ...(lasting === 0 ? [] : [`${subjectWords(document, lasting)} would go and stay: the newest of the tier "live", or of agent memory`]),
        ];
    }
    const { newest, lastSuccess, referenced } = document.kept;
    const kept = [
        [newest, 'among the newest of their workflow or its event'],
        [lastSuccess, 'the last success of a workflow on the default branch'],
        [referenced, 'in the ledger of what SAR wrote, or with the newest agent memory'],
    ];
    const said = kept.flatMap(([count, why]) => (count === 0 ? [] : [`${(0,count_words/* groupedNumber */.O4)(count)} ${why}`]));
    return said.length === 0 ? [] : [`Old runs that stay: ${said.join('; ')}`];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/prune/prune-view.js



const BRANCH = /^refs\/heads\//;
function reasonRows(document) {
    const sums = new Map();
    for (const removal of document.removals) {
        const sum = sums.get(removal.reason) ?? { count: 0, bytes: 0 };
        sum.count += 1;
        if ('bytes' in removal)
            sum.bytes += removal.bytes;
        sums.set(removal.reason, sum);
    }
    const hasSize = document.what === 'caches';
    const sorted = [...sums].sort(([, a], [, b]) => b.bytes - a.bytes || b.count - a.count);
    return {
        titles: ['Reason', '#Count', ...(hasSize ? ['#Size'] : [])],
        rows: sorted.map(([reason, { count, bytes }]) => [
            { text: PRUNE_REASON_WORDS[reason] },
            { text: (0,count_words/* groupedNumber */.O4)(count) },
            ...(hasSize ? [{ text: sizeWords(bytes) }] : []),
        ]),
    };
}
function removalRows(document) {
    const hasDetails = document.removals.some(({ detail }) => detail !== undefined);
    const { titles, rows } = document.what === 'caches'
        ? { titles: ['#Size', 'Last read', 'Ref', 'Key'], rows: document.removals.map(cacheCells) }
        : { titles: ['Began', 'Result', 'Branch', '#Number', 'Workflow'], rows: document.removals.map(runCells) };
    return {
        titles: ['Outcome', 'Reason', ...titles, ...(hasDetails ? ['Why'] : [])],
        rows: document.removals.map(({ outcome, reason, detail = '' }, index) => [
            { text: PRUNE_OUTCOME_WORDS[outcome] },
            { text: PRUNE_REASON_WORDS[reason] },
            ...(rows[index] ?? []),
            ...(hasDetails ? [{ text: detail }] : []),
        ]),
    };
}
function cacheCells({ bytes, accessedAt, ref, key }) {
    return [
        { text: sizeWords(bytes) },
        { text: day(accessedAt) },
        { text: ref.replace(BRANCH, ''), isCode: true },
        { text: key, isCode: true },
    ];
}
function runCells({ startedAt, conclusion = '-', branch, number, workflow, name }) {
    return [
        { text: day(startedAt) },
        { text: conclusion },
        branch === undefined ? { text: '-' } : { text: branch, isCode: true },
        { text: String(number) },
        workflow === '' ? { text: name } : { text: workflow, isCode: true },
    ];
}
function day(time) {
    return time.slice(0, 10);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/prune/prune-markdown.js






function pruneMarkdown(document, options) {
    const title = document.what === 'caches' ? '## SAR cache prune' : '## SAR runs prune';
    const notes = pruneNotes(document).map((note) => `- ${(0,markdown_safe/* markdownText */.p7)(note)}`);
    const sections = [
        (0,markdown_table/* textSection */.V)([title, `**${(0,markdown_safe/* markdownText */.p7)(pruneHeadline(document))}.**`, ...(notes.length === 0 ? [] : [notes.join('\n')])].join('\n\n')),
        ...table(reasonRows(document)),
        ...table(removalRows(document), subjectWords(document, document.removals.length)),
    ];
    return (0,bounded_markdown/* boundedMarkdown */.N)(sections, options.limitBytes, (0,cut_notice/* cutNotice */.z)({ ...options, linkTo: () => undefined }));
}
function table({ titles, rows }, folded) {
    if (rows.length === 0)
        return [];
    const cells = rows.map((row) => row.map(({ text, isCode = false }) => (isCode ? (0,markdown_safe/* markdownCode */.D9)(text) : (0,markdown_safe/* markdownText */.p7)(text))));
    return [(0,markdown_table/* tableSection */.Y)(titles, cells, folded === undefined ? {} : { folded })];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/step-summary-limit.js
var step_summary_limit = __webpack_require__(1924);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/palette.js
var terminal_palette = __webpack_require__(80519);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(31554);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/display-width.js
var display_width = __webpack_require__(23771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/text-table.js
var text_table = __webpack_require__(32551);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/prune/prune-table.js






const MOST = 40;
const WIDEST = 36;
const WIDEST_LAST = 600;
function pruneTable(document, { columns, palette }) {
    const left = document.removals.length - MOST;
    const isBad = outcomeCount(document, 'failed') > 0 || (document.stopped !== undefined && document.stopped.why !== 'rate-limited');
    const blocks = [
        pruneNotes(document).flatMap((note) => wrapped((0,terminal_safe/* terminalSafe */.k)(note), columns)),
        lines(reasonRows(document), columns),
        [...lines(removalRows(document), columns), ...(left > 0 ? [`  and ${subjectWords(document, left)} more; --format json has all`] : [])],
        [(isBad ? palette.P1 : palette.good)(pruneHeadline(document))],
    ];
    return blocks
        .filter((block) => block.length > 0)
        .flatMap((block, index) => (index === 0 ? block : ['', ...block]))
        .map(break_workflow_commands/* breakWorkflowCommands */.$);
}
function lines({ titles, rows }, columns) {
    if (rows.length === 0)
        return [];
    const last = titles.length - 1;
    const cells = rows
        .slice(0, MOST)
        .map((row) => row.map(({ text }, index) => (0,display_width/* cutEnd */.ym)((0,terminal_safe/* terminalSafe */.k)(text), index === last ? WIDEST_LAST : WIDEST)));
    return (0,text_table/* textTable */.e)([titles.map((title) => title.replace(/^#/, '').toUpperCase()), ...cells], columns);
}
function wrapped(text, columns) {
    return columns === undefined ? [text] : (0,display_width/* wrapWords */.EO)(text, columns);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/io.js
var lib_io = __webpack_require__(51249);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/runs/write-prune.js




function writePrune(document, root, given, io) {
    const text = textOf(document, given, io);
    const out = given.value('out');
    if (out === undefined)
        io.out(text);
    else {
        (0,write_output/* writeOutput */.z)(root, (0,external_node_path_.resolve)(io.workingDirectory, out), text);
        io.err(`wrote ${(0,terminal_safe/* terminalSafe */.k)(out)}\n`);
    }
    const { code, why } = verdictOf(document);
    const isElsewhere = out !== undefined || (given.value('format') ?? 'table') !== 'table';
    if (isElsewhere && why !== undefined)
        io.err(`${(0,terminal_safe/* terminalSafe */.k)(why)}\n`);
    return code;
}
function verdictOf({ stopped, removals }) {
    if (stopped?.why === 'forbidden')
        return { code: 2, why: stopped.detail };
    if (stopped?.why === 'halted')
        return { code: 1, why: stopped.detail };
    const failed = removals.find(({ outcome }) => outcome === 'failed');
    return failed === undefined ? { code: 0 } : { code: 1, why: failed.detail };
}
function textOf(document, given, io) {
    switch (given.value('format')) {
        case 'json':
            return (0,json_text/* jsonText */.s)(document);
        case 'markdown': {
            const command = document.what === 'caches' ? 'sar cache prune' : 'sar runs prune';
            return pruneMarkdown(document, { limitBytes: step_summary_limit/* MAX_MARKDOWN_BYTES */.X, command });
        }
        default: {
            const isPlain = given.value('out') !== undefined || !(0,lib_io/* wantsColor */.z)(io, given.flag('no-color'));
            const palette = isPlain ? terminal_palette/* PLAIN_PALETTE */.J : terminal_palette/* ANSI_PALETTE */.C;
            const columns = given.value('out') === undefined ? io.columns : undefined;
            const lines = pruneTable(document, { palette, ...(columns !== undefined && { columns }) });
            return lines.map((line) => `${line}\n`).join('');
        }
    }
}


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


/***/ }),

/***/ 51668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ applyPrune)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/halt/halted-cleaner.js

function haltedCleaner(cleaner, guard) {
    const allowed = async (act) => {
        const verdict = await guard.check();
        return verdict.isAllowed ? act() : (0,answer/* unknown */.L)('failed', verdict.reason);
    };
    return {
        removeCache: async (id) => allowed(async () => cleaner.removeCache(id)),
        removeRun: async (id) => allowed(async () => cleaner.removeRun(id)),
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/attempt.js
var attempt = __webpack_require__(38276);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/prune/delete-pace.js
const PER_MINUTE = 120;
const BURST = 10;
const INTERVAL_MS = 60_000 / PER_MINUTE;
function deletePace({ monotonic, wait }) {
    let fullAt = monotonic();
    return async () => {
        const now = monotonic();
        fullAt = Math.max(fullAt, now) + INTERVAL_MS;
        const waitMs = fullAt - now - BURST * INTERVAL_MS;
        if (waitMs > 0)
            await wait(waitMs);
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/prune/apply-prune.js


const MOST_UNREACHED = 5;
const MOST_REFUSED = 50;
async function applyPrune(ids, remove, { cleaner, guard, ...clock }) {
    const halted = haltedCleaner(cleaner, guard);
    const pace = deletePace(clock);
    const results = [];
    const failures = [];
    for (const id of ids) {
        await pace();
        const answer = await (0,attempt/* attempt */.C)(async () => remove(halted, id));
        if (answer.known) {
            failures.length = 0;
            results.push({ outcome: answer.value });
            continue;
        }
        failures.push(answer.reason);
        const stopped = await stopOf(answer, guard, failures);
        if (stopped === undefined || stopped.why === 'failing')
            results.push({ outcome: 'failed', detail: answer.detail });
        if (stopped !== undefined)
            return { results: [...results, ...ids.slice(results.length).map(() => LEFT)], stopped };
    }
    return { results };
}
const STOPS = {
    forbidden: 'forbidden',
    'no-token': 'forbidden',
    'rate-limited': 'rate-limited',
};
const LEFT = { outcome: 'left' };
async function stopOf({ reason, detail }, guard, failures) {
    const why = STOPS[reason];
    if (why !== undefined)
        return { why, detail };
    const verdict = await guard.check();
    if (!verdict.isAllowed)
        return { why: (verdict.cause && STOPS[verdict.cause]) ?? 'halted', detail: verdict.reason };
    const unreached = failures.filter((each) => each === 'unreachable').length;
    return unreached < MOST_UNREACHED && failures.length < MOST_REFUSED ? undefined : { why: 'failing', detail };
}


/***/ }),

/***/ 24849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const others = groups.get(key);
        if (others === undefined)
            groups.set(key, [item]);
        else
            others.push(item);
    }
    return groups;
}


/***/ }),

/***/ 53938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ memoryPlaces)
/* harmony export */ });
function memoryPlaces({ playbooks }) {
    const homes = Object.values(playbooks.list)
        .flatMap(({ steps }) => steps)
        .flatMap((step) => (step.do === 'prune-memory' ? [step.home] : []));
    return {
        cacheKeys: homes.flatMap((home) => (home.kind === 'cache' ? [home.key] : [])),
        artifacts: homes.flatMap((home) => (home.kind === 'artifact' ? [home.name] : [])),
    };
}


/***/ }),

/***/ 32551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var _terminal_display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23771);

const GAP = '  ';
const LEAST_LAST_COLUMN = 10;
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


/***/ })

};
