export const id = 6782;
export const ids = [6782];
export const modules = {

/***/ 62717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ onePositional)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);

function onePositional(given, what) {
    const [word] = given.positionals;
    if (word === undefined || word === '')
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${what} is missing`);
    return word;
}


/***/ }),

/***/ 46782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  INTENTS_COMMANDS: () => (/* binding */ INTENTS_COMMANDS)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/history.js
var lib_history = __webpack_require__(68771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commit-files.js
var commit_files = __webpack_require__(30632);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commit-tree.js + 2 modules
var commit_tree = __webpack_require__(51676);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/intents/intent-run-of.js + 1 modules
var intent_run_of = __webpack_require__(59692);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/intents/apply-intents.js + 2 modules
var apply_intents = __webpack_require__(41886);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/json-text.js
var json_text = __webpack_require__(58884);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/intents/intent-lines.js
var intent_lines = __webpack_require__(27951);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/mailbox-input.js
var mailbox_input = __webpack_require__(34107);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/expect-known.js
var expect_known = __webpack_require__(53453);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/live-options.js
var live_options = __webpack_require__(45723);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/open-intent-ports.js
var open_intent_ports = __webpack_require__(80);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/render-audit.js
var render_audit = __webpack_require__(23370);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/options.js
var options = __webpack_require__(28631);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/who-asks.js
var who_asks = __webpack_require__(45715);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/intent-run-document.js
function intentRunDocument({ mailbox, report }) {
    const { dryRun, commit, intents, counts, ledgerEntries, removal, notes } = report;
    return {
        schema: 'sar.intent-run/1',
        mailbox,
        dry_run: dryRun,
        commit,
        counts,
        intents: intents.map(({ hashPrefix, ...intent }) => ({ ...intent, ...(hashPrefix !== undefined && { hash_prefix: hashPrefix }) })),
        ledger_entries: ledgerEntries,
        removal,
        notes,
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/checkout-tree.js + 1 modules
var checkout_tree = __webpack_require__(2750);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/git-facts.js
var git_facts = __webpack_require__(15773);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/work-tree-files.js
var work_tree_files = __webpack_require__(14413);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var survey = __webpack_require__(33616);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/mailbox-settings.js + 1 modules
var mailbox_settings = __webpack_require__(42202);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/mailbox/read-mailbox.js + 1 modules
var read_mailbox = __webpack_require__(81177);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/open-mailbox.js



const MAILBOX = {
    name: 'mailbox',
    value: 'DIR',
    help: 'folder of the queued intents, from the root of the checkout (default: `variables.intents.mailbox` of the baseline)',
};
async function openMailbox(given, io) {
    const tree = (0,checkout_tree/* checkoutTree */.p)((0,git_facts/* rootOf */.I5)(io.workingDirectory));
    const { baseline } = await (0,survey/* openSurvey */.ji)(tree, given.value('baseline'));
    const folder = (0,mailbox_settings/* mailboxOf */.S)(baseline, given.value('mailbox'));
    return { root: tree.root, baseline, folder, files: (0,read_mailbox/* readMailbox */.JD)((0,work_tree_files/* workTreeFiles */.B)(tree.root), folder, io.now()) };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/intents-apply.js













const intentsApply = {
    name: 'intents apply',
    summary: 'process the mailbox of the commit that is checked out, as the variable-intent-processor does',
    positionals: '',
    maxPositionals: 0,
    details: 'The commit must be the tip of the default branch on GitHub. Needs a token with "Variables: write" and "Contents: write". Exit code 1 when an intent was refused or failed, 2 when for want of a permission.',
    options: [
        live_options/* DRY_RUN */.yE,
        { name: 'max-intents', value: 'N', help: 'most intents to apply, the oldest first (default 50)' },
        { name: 'format', short: 'f', value: 'FORMAT', choices: ['table', 'json'], help: 'what to print' },
        MAILBOX,
        options/* BASELINE */.Um,
        ...live_options/* LIVE_OPTIONS */.oY,
    ],
    examples: ['sar intents apply --dry-run', 'sar intents apply --max-intents 10'],
    async run(given, io) {
        const applied = await apply(given, io);
        if (given.value('format') === 'json')
            io.out((0,json_text/* jsonText */.s)(intentRunDocument(applied)));
        else
            io.out((0,render_audit/* linesText */.zu)((0,intent_lines/* intentLines */.A)((0,intent_run_of/* intentRunOf */.x)(applied), io.columns)));
        const { counts, intents } = applied.report;
        if (intents.some(({ outcome, cause }) => outcome === 'failed' && (cause === 'forbidden' || cause === 'no-token')))
            return 2;
        return counts.refused + counts.failed === 0 ? 0 : 1;
    },
};
async function apply(given, io) {
    const maxIntents = (0,live_options/* countOption */.D3)(given, 'max-intents', { min: 1, max: mailbox_input/* MAX_INTENTS_PER_RUN */.X }) ?? 50;
    const { root, repository, client, ports } = await (0,open_intent_ports/* openIntentPorts */.N)(given, io);
    const { commitPosition, defaultBranch } = await Promise.all(/* import() */[__webpack_require__.e(8586), __webpack_require__.e(3754), __webpack_require__.e(1620), __webpack_require__.e(4937), __webpack_require__.e(1842), __webpack_require__.e(7791)]).then(__webpack_require__.bind(__webpack_require__, 67889));
    const name = `${repository.owner}/${repository.repo}`;
    const head = (0,lib_history/* headCommit */.Qo)(root);
    if (head === undefined)
        throw new user_error/* UserError */.y(`${root} has no commit; intents are read from one`);
    const branch = (0,expect_known/* expectKnown */.P)(await defaultBranch(client, name));
    const position = await commitPosition(client, name, head, branch);
    if (position !== 'tip' && !given.flag('dry-run')) {
        const where = position === 'behind' ? 'is behind' : position === 'diverged' ? 'is not on' : 'cannot be compared with';
        throw new user_error/* UserError */.y(`the commit ${head.slice(0, 12)} ${where} ${branch} of ${name}; check out its tip, or use --dry-run`);
    }
    const mailbox = given.value('mailbox');
    const baselinePath = given.value('baseline');
    return (0,apply_intents/* applyIntents */.s)({
        running: repository,
        branch,
        run: `sar intents apply, ${(0,who_asks/* whoAsks */.N)(io)}`,
        maxIntents,
        dryRun: given.flag('dry-run'),
        ...(mailbox !== undefined && { mailbox }),
        ...(baselinePath !== undefined && { baselinePath }),
    }, {
        files: (0,commit_files/* commitFiles */.z)(root, head),
        treeAt: (commit) => (0,commit_tree/* commitTree */.S)(root, commit),
        changesBelow: (folder) => (0,lib_history/* changedBy */.IW)(root, head, folder),
        ...ports,
        now: io.now,
    });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory-files.js
var state_directory_files = __webpack_require__(42914);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(77072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(55617);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/intents-clear.js






const intentsClear = {
    name: 'intents clear',
    summary: 'remove intents from the mailbox of the checkout',
    positionals: '[NAME…]',
    maxPositionals: 1000,
    suggest: () => [],
    details: 'Removes the files of the intents for these variables; of all of them with --all. Nothing is committed. Exit code 1 when a file cannot be removed.',
    options: [{ name: 'all', help: 'remove every intent, also those that are not valid' }, live_options/* DRY_RUN */.yE, MAILBOX, options/* BASELINE */.Um],
    examples: ['sar intents clear LOG_LEVEL', 'sar intents clear --all --dry-run'],
    async run(given, io) {
        const names = new Set(given.positionals);
        if (given.flag('all') === names.size > 0)
            throw new user_error/* UserError */.y('give the names of variables, or --all');
        const { root, files, folder } = await openMailbox(given, io);
        const chosen = files.filter((file) => given.flag('all') || names.has(nameOf(file) ?? ''));
        const missing = [...names].filter((name) => !files.some((file) => nameOf(file) === name));
        if (missing.length > 0)
            throw new user_error/* UserError */.y(`no intent for ${missing.map((name) => (0,quote_untrusted/* quoteUntrusted */.X)(name)).join(', ')} waits in ${(0,quote_untrusted/* quoteUntrusted */.X)(folder)}`);
        let removed = 0;
        for (const { path } of chosen) {
            const problem = given.flag('dry-run') ? undefined : problemOfRemoval(root, path);
            if (problem === undefined)
                io.out(`${(0,terminal_safe/* terminalSafe */.k)(path)}\n`);
            else
                io.err(`${(0,terminal_safe/* terminalSafe */.k)(problem)}\n`);
            if (problem === undefined)
                removed++;
        }
        io.err(`${given.flag('dry-run') ? 'dry run: would remove' : 'removed'} ${(0,count_words/* countOf */.pq)(removed, 'file')}\n`);
        return removed === chosen.length ? 0 : 1;
    },
};
function nameOf({ reading }) {
    return 'intent' in reading ? reading.intent?.name : undefined;
}
function problemOfRemoval(root, path) {
    try {
        (0,state_directory_files/* removeInside */.pi)(root, path);
        return undefined;
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return error.message;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/arguments/one-positional.js
var one_positional = __webpack_require__(62717);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/write-intent.js
var write_intent = __webpack_require__(222);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/authorise.js + 3 modules
var authorise = __webpack_require__(47221);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/sha256.js
var sha256 = __webpack_require__(28529);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/repository-option.js
var repository_option = __webpack_require__(48942);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/target-options.js
var target_options = __webpack_require__(8308);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/refuse-request.js
var refuse_request = __webpack_require__(66030);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/queue-intent.js











const QUEUE_OPTIONS = [
    target_options/* SCOPE */.hx,
    target_options/* ENVIRONMENT */.M0,
    { name: 'note', value: 'TEXT', help: 'why, for the reviewer and the ledger' },
    { name: 'by', value: 'WHO', help: 'who asks, for the ledger; it gives no right (default: GITHUB_ACTOR or USER)' },
    { name: 'id', value: 'ID', help: 'a name for the intent that is never used again' },
    {
        name: 'expect',
        value: 'VALUE',
        help: 'apply it only while the variable has this value; --expect-absent, only while it is not there',
    },
    { name: 'expect-absent', help: 'apply it only while there is no such variable' },
    { name: 'expires', value: 'TIME', help: 'from this time on it is refused, such as 2026-12-01T00:00:00Z' },
    MAILBOX,
    live_options/* REPO */.NO,
    options/* BASELINE */.Um,
    live_options/* DRY_RUN */.yE,
];
async function queueIntent(given, io, what) {
    (0,refuse_request/* refuseRequest */.I)({ ...what, more: { note: given.value('note'), id: given.value('id'), by: given.value('by') } });
    const mailbox = await openMailbox(given, io);
    const repository = (0,repository_option/* requiredRepository */.UT)(given, mailbox.root);
    const target = (0,target_options/* targetOptions */.Gl)(given, repository);
    const taken = new Set(mailbox.files.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)));
    const file = (0,write_intent/* writeIntent */.U)({ ...what, target, queuedAt: io.now(), ...details(given, io) }, taken);
    const path = `${mailbox.folder}/${file.fileName}`;
    const judged = (0,authorise/* authorise */.Z)(file.intent, { policies: [(0,mailbox_settings/* intentPolicyOf */.Q)(mailbox.baseline)], running: repository });
    if (judged.decision === 'refused')
        for (const reason of judged.reasons)
            io.err(`${(0,terminal_safe/* terminalSafe */.k)(`the processor will refuse it: ${reason}`)}\n`);
    const words = (0,terminal_safe/* terminalSafe */.k)(`${what.operation} ${what.name} of the ${(0,target_options/* targetWords */.LT)(target)}`);
    if (given.flag('dry-run')) {
        io.out((0,json_text/* jsonText */.s)(JSON.parse(file.text)));
        io.err(`dry run: ${words} would be queued as ${(0,terminal_safe/* terminalSafe */.k)(path)}\n`);
        return 0;
    }
    (0,state_directory_files/* writeInside */.Mt)(mailbox.root, path, file.text);
    io.out(`${(0,terminal_safe/* terminalSafe */.k)(path)}\n`);
    io.err(`queued: ${words}; commit the file and merge it into the default branch\n`);
    return 0;
}
function details(given, io) {
    const note = given.value('note');
    const id = given.value('id');
    const expected = given.value('expect');
    const expiresAt = timeOption(given, 'expires');
    if (expected !== undefined && given.flag('expect-absent'))
        throw new user_error/* UserError */.y('--expect and --expect-absent contradict each other');
    const expect = given.flag('expect-absent') ? 'absent' : expected === undefined ? undefined : ((0,sha256/* valueHash */.K)(expected) ?? undefined);
    return {
        queuedBy: given.value('by') ?? (0,who_asks/* whoAsks */.N)(io),
        ...(note !== undefined && { note }),
        ...(id !== undefined && { id }),
        ...(expect !== undefined && { expect }),
        ...(expiresAt !== undefined && { expiresAt }),
    };
}
function timeOption(given, name) {
    const text = given.value(name);
    if (text === undefined)
        return undefined;
    const time = new Date(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? text : Number.NaN);
    if (Number.isNaN(time.getTime()) || time.toISOString() !== text.replace('Z', '.000Z'))
        throw new user_error/* UserError */.y(`--${name} takes a time in UTC such as 2026-12-01T00:00:00Z, not ${(0,quote_untrusted/* quoteUntrusted */.X)(text)}`);
    return time;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/intents-delete.js


const intentsDelete = {
    name: 'intents delete',
    summary: 'queue the deletion of a variable, as a file to be reviewed and merged',
    positionals: 'NAME',
    maxPositionals: 1,
    suggest: () => [],
    details: 'The policy must allow the operation: `operations: [set, delete]`.',
    options: QUEUE_OPTIONS,
    examples: ['sar intents delete OLD_FLAG'],
    run: async (given, io) => queueIntent(given, io, { operation: 'delete', name: (0,one_positional/* onePositional */.P)(given, 'the name of the variable') }),
};

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/plan/target-key.js
var target_key = __webpack_require__(57223);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/output/columns.js
var columns = __webpack_require__(6896);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/intents-list.js





const intentsList = {
    name: 'intents list',
    summary: 'list the intents that wait in the mailbox of the checkout',
    positionals: '',
    maxPositionals: 0,
    details: 'Values are shown as length and hash.',
    options: [{ name: 'format', short: 'f', value: 'FORMAT', choices: ['table', 'json'], help: 'what to print' }, MAILBOX, options/* BASELINE */.Um],
    examples: ['sar intents list'],
    async run(given, io) {
        const { files, folder } = await openMailbox(given, io);
        if (given.value('format') === 'json') {
            io.out((0,json_text/* jsonText */.s)({ schema: 'sar.intents/1', mailbox: folder, intents: files.map(entryOf) }));
            return 0;
        }
        for (const line of (0,columns/* columns */.Y)(files.map(rowOf)))
            io.out(`${line}\n`);
        io.err(`${files.length} ${files.length === 1 ? 'intent waits' : 'intents wait'} in ${(0,terminal_safe/* terminalSafe */.k)(folder)}\n`);
        return 0;
    },
};
function rowOf({ path, reading }) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (reading.kind === 'waiting')
        return [name, 'not read', '', 'there are too many files'];
    const { intent } = reading.kind === 'intent' ? reading : { intent: reading.intent };
    const what = intent === undefined ? ['', ''] : [`${intent.operation} ${intent.name}`, (0,target_key/* targetText */.Z3)(intent.target)];
    if (reading.kind === 'refused')
        return [name, ...what, `not valid: ${reading.reasons.join('; ')}`];
    const { queuedAt, note = '' } = reading.intent;
    return [name, ...what, `queued ${queuedAt}${note === '' ? '' : `: ${note}`}`];
}
function entryOf({ path, reading }) {
    if (reading.kind === 'waiting')
        return { path, valid: false, reasons: ['there are too many files'] };
    const { intent } = reading.kind === 'intent' ? reading : { intent: reading.intent };
    return {
        path,
        valid: reading.kind === 'intent',
        reasons: reading.kind === 'intent' ? [] : reading.reasons,
        ...(intent !== undefined && {
            id: intent.id,
            operation: intent.operation,
            target: intent.target,
            name: intent.name,
            queued_at: intent.queuedAt,
            queued_by: intent.queuedBy,
            ...(intent.value !== null && { length: [...intent.value].length, sha256_prefix: (0,sha256/* sha256 */.s)(intent.value).slice(0, 12) }),
        }),
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/value-argument.js
var value_argument = __webpack_require__(85181);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/intents-set.js


const intentsSet = {
    name: 'intents set',
    summary: 'queue the setting of a variable, as a file to be reviewed and merged',
    positionals: 'NAME [VALUE]',
    maxPositionals: 2,
    suggest: () => [],
    details: 'Writes variable_set_NAME_<seconds>.json into the mailbox. The variable-intent-processor applies it on the default branch.',
    options: [value_argument/* STDIN */.T, ...QUEUE_OPTIONS],
    examples: ['sar intents set LOG_LEVEL debug --note "incident 42"', 'sar intents set RING 2 --environment production --expect 1'],
    run: async (given, io) => queueIntent(given, io, { operation: 'set', ...(0,value_argument/* nameAndValue */.g)(given, io) }),
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/intent-words.js


function intentWords({ operation, name, target, value }) {
    const digest = value === null ? '' : ` (${(0,count_words/* countOf */.pq)([...value].length, 'character')}, SHA-256 ${(0,sha256/* sha256 */.s)(value).slice(0, 12)}…)`;
    return `${operation} ${name} of ${(0,target_key/* targetText */.Z3)(target)}${digest}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/intents-validate.js








const intentsValidate = {
    name: 'intents validate',
    summary: 'check the intents of the checkout against the format and the policy; no token, no network',
    positionals: '',
    maxPositionals: 0,
    details: 'For pull requests: exit code 1 when the processor would refuse one. It judges by the baseline of the checkout; the processor asks the baseline before the change, too.',
    options: [{ name: 'format', short: 'f', value: 'FORMAT', choices: ['table', 'json'], help: 'what to print' }, MAILBOX, live_options/* REPO */.NO, options/* BASELINE */.Um],
    examples: ['sar intents validate', 'sar intents validate --format json'],
    async run(given, io) {
        const { root, baseline, files, folder } = await openMailbox(given, io);
        const policy = (0,mailbox_settings/* intentPolicyOf */.Q)(baseline);
        const running = (0,repository_option/* requiredRepository */.UT)(given, root);
        const verdicts = files.map(({ path, reading }) => {
            const { reasons, what } = judged(reading);
            return { path, valid: reasons.length === 0, what, reasons };
        });
        function judged(reading) {
            if (reading.kind === 'waiting')
                return { what: '', reasons: ['there are too many files for one run'] };
            if (reading.kind === 'refused')
                return { what: reading.intent === undefined ? '' : intentWords(reading.intent), reasons: reading.reasons };
            const authorisation = (0,authorise/* authorise */.Z)(reading.intent, { policies: [policy], running });
            return { what: intentWords(reading.intent), reasons: authorisation.decision === 'allowed' ? [] : authorisation.reasons };
        }
        const refused = verdicts.filter(({ valid }) => !valid);
        if (given.value('format') === 'json')
            io.out((0,json_text/* jsonText */.s)({ schema: 'sar.intents-validation/1', mailbox: folder, intents: verdicts }));
        else {
            const rows = verdicts.map(({ path, valid, what, reasons }) => [
                valid ? 'ok' : 'refused',
                path.slice(path.lastIndexOf('/') + 1),
                valid ? what : reasons.join('; '),
            ]);
            for (const line of (0,columns/* columns */.Y)(rows))
                io.out(`${line}\n`);
        }
        io.err(`${(0,count_words/* countOf */.pq)(verdicts.length, 'intent')} in ${(0,terminal_safe/* terminalSafe */.k)(folder)}, ${refused.length} would be refused\n`);
        return refused.length === 0 ? 0 : 1;
    },
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/intents-commands.js






const INTENTS_COMMANDS = [intentsSet, intentsDelete, intentsList, intentsClear, intentsValidate, intentsApply];


/***/ }),

/***/ 66030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ refuseRequest)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99770);
/* harmony import */ var _sar_rescue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95571);
/* harmony import */ var _sar_rescue__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11773);


function refuseRequest({ name, value = '', more = {} }) {
    const found = [
        ['value', (0,_sar_rescue__WEBPACK_IMPORTED_MODULE_0__/* .secretsIn */ .V)(value, { entropy: true })[0]],
        ['name', (0,_sar_rescue__WEBPACK_IMPORTED_MODULE_0__/* .secretsIn */ .V)(name, { entropy: false })[0]],
        ...Object.entries(more).map(([what, text = '']) => [what, (0,_sar_rescue__WEBPACK_IMPORTED_MODULE_0__/* .secretsIn */ .V)(text, { entropy: false })[0]]),
    ];
    for (const [what, like] of found) {
        if (like === undefined)
            continue;
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`the ${what} looks like a secret (${like}): nothing was written. Everybody who can read a workflow's log or the repository's ` +
            'settings can read a variable; put it into a secret, and revoke it if others have seen it');
    }
    const problem = (0,_sar_rescue__WEBPACK_IMPORTED_MODULE_2__/* .nameProblem */ .r)(name);
    if (problem !== undefined)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .quoteUntrusted */ .X)(name)} cannot be the name of a variable: ${problem}`);
}


/***/ }),

/***/ 85181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ STDIN),
/* harmony export */   g: () => (/* binding */ nameAndValue)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);

const STDIN = { name: 'stdin', help: 'read the value from standard input, all of it but a last line end' };
function nameAndValue(given, io) {
    const [name, value] = given.positionals;
    if (name === undefined)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('the name of the variable is missing');
    if (given.flag('stdin')) {
        if (value !== undefined)
            throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('the value is given twice: as an argument and by --stdin');
        return { name, value: io.readInput().replace(/\r?\n$/, '') };
    }
    if (value === undefined)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`the value of ${name} is missing; --stdin reads it from standard input`);
    return { name, value };
}


/***/ }),

/***/ 45715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ whoAsks)
/* harmony export */ });
function whoAsks({ environment }) {
    return ([environment['GITHUB_ACTOR'], environment['USER'], environment['USERNAME']].find((name) => name !== undefined && name !== '') ?? 'sar');
}


/***/ }),

/***/ 23370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ markdownOptions),
/* harmony export */   Wy: () => (/* binding */ renderAudit),
/* harmony export */   nw: () => (/* binding */ tableOptions),
/* harmony export */   zu: () => (/* binding */ linesText)
/* harmony export */ });
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1924);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80519);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58884);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10783);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95496);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51249);


function markdownOptions(command) {
    return { limitBytes: _sar_report__WEBPACK_IMPORTED_MODULE_0__/* .MAX_MARKDOWN_BYTES */ .X, command };
}
function tableOptions(given, io) {
    return {
        palette: (0,_io_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsColor */ .z)(io, given.flag('no-color')) ? _sar_report__WEBPACK_IMPORTED_MODULE_2__/* .ANSI_PALETTE */ .C : _sar_report__WEBPACK_IMPORTED_MODULE_2__/* .PLAIN_PALETTE */ .J,
        ...(io.columns !== undefined && { columns: io.columns }),
    };
}
function linesText(lines) {
    return lines.map((line) => `${line}\n`).join('');
}
function renderAudit(document, given, io) {
    switch (given.value('format')) {
        case 'json':
            return (0,_sar_report__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s)(document);
        case 'md':
            return (0,_sar_report__WEBPACK_IMPORTED_MODULE_4__/* .variableMarkdown */ .Mv)(document, markdownOptions('sar variables check'));
        default:
            return linesText((0,_sar_report__WEBPACK_IMPORTED_MODULE_5__/* .variableTable */ .FT)(document, tableOptions(given, io)));
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

/***/ 80:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openIntentPorts)
/* harmony export */ });
/* harmony import */ var _sar_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15773);
/* harmony import */ var _sar_rescue__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32285);
/* harmony import */ var _required_live_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12130);
/* harmony import */ var _repository_option_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48942);




async function openIntentPorts(given, io) {
    const root = (0,_sar_host__WEBPACK_IMPORTED_MODULE_0__/* .rootOf */ .I5)(io.workingDirectory);
    const repository = (0,_repository_option_js__WEBPACK_IMPORTED_MODULE_1__/* .requiredRepository */ .UT)(given, root);
    const { client } = await (0,_required_live_js__WEBPACK_IMPORTED_MODULE_2__/* .requiredLive */ .Q)(given, io, repository);
    const { intentPorts } = await Promise.all(/* import() */[__webpack_require__.e(8586), __webpack_require__.e(3754), __webpack_require__.e(1620), __webpack_require__.e(4937), __webpack_require__.e(1842), __webpack_require__.e(7791)]).then(__webpack_require__.bind(__webpack_require__, 67889));
    return { root, repository, client, ports: intentPorts(client, `${repository.owner}/${repository.repo}`, _sar_rescue__WEBPACK_IMPORTED_MODULE_3__/* .STATE_FILES */ .m) };
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

/***/ 8308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gl: () => (/* binding */ targetOptions),
/* harmony export */   LT: () => (/* binding */ targetWords),
/* harmony export */   M0: () => (/* binding */ ENVIRONMENT),
/* harmony export */   hx: () => (/* binding */ SCOPE)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7901);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99770);

const SCOPE = {
    name: 'scope',
    value: 'SCOPE',
    choices: _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .INTENT_SCOPES */ .b,
    help: 'where the variable lives (default: repo, or environment when --environment is given)',
};
const ENVIRONMENT = {
    name: 'environment',
    short: 'e',
    value: 'NAME',
    help: 'the environment that the variable belongs to',
};
function targetOptions(given, { owner, repo }) {
    const environment = given.value('environment');
    const scope = (given.value('scope') ?? (environment === undefined ? 'repo' : 'environment'));
    if (scope !== 'environment' && environment !== undefined)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`--environment goes with --scope environment, not with --scope ${scope}`);
    switch (scope) {
        case 'repo':
            return { scope, owner, repo };
        case 'org':
            return { scope, owner };
        case 'environment':
            if (environment === undefined)
                throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('--scope environment needs --environment NAME');
            return { scope, owner, repo, environment };
    }
}
function targetWords(target) {
    switch (target.scope) {
        case 'repo':
            return `repository ${target.owner}/${target.repo}`;
        case 'org':
            return `organisation ${target.owner}`;
        case 'environment':
            return `environment ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .quoteUntrusted */ .X)(target.environment)} of ${target.owner}/${target.repo}`;
    }
}


/***/ }),

/***/ 6896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77072);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23771);

function columns(rows) {
    const safe = rows.map((row) => row.map(_sar_report__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafe */ .k));
    const count = Math.max(0, ...safe.map((row) => row.length));
    const widths = Array.from({ length: count }, (_, at) => Math.max(0, ...safe.map((row) => (at < row.length - 1 ? (0,_sar_report__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(row[at] ?? '') : 0))));
    return safe.map((row) => row
        .map((cell, at) => (at === row.length - 1 ? cell : (0,_sar_report__WEBPACK_IMPORTED_MODULE_1__/* .padTo */ .v0)(cell, widths[at] ?? 0)))
        .join('  ')
        .trimEnd());
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

/***/ 14413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workTreeFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52731);




const MAX_ENTRIES = 20_000;
const MAX_ID_BYTES = 1_048_576;
function workTreeFiles(root) {
    const paths = new Map();
    return {
        commit: 'work tree',
        list: (folder) => {
            const entries = listFolder(root, folder.replace(/\/+$/, ''));
            for (const { id, path } of entries)
                paths.set(id, path);
            return entries;
        },
        read: (ids, maxBytes) => new Map(ids.map((id) => [id, readBlob(root, paths.get(id), maxBytes)])),
    };
}
function listFolder(root, folder) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, folder);
    if (full !== root && !full.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${folder} leads out of ${root}`);
    if (!isRealFolder(root, folder))
        return [];
    const found = [];
    const visit = (path) => {
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)).toSorted()) {
            const inside = `${path}/${name}`;
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, inside));
            if (stat.isDirectory())
                visit(inside);
            else
                found.push(entryOf(root, inside, stat));
            if (found.length > MAX_ENTRIES)
                throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${folder} holds more than ${MAX_ENTRIES} files`);
        }
    };
    visit(folder);
    return found;
}
function isRealFolder(root, folder) {
    let at = root;
    for (const part of folder.split('/')) {
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, part);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(at, { throwIfNoEntry: false })?.isDirectory() !== true)
            return false;
    }
    return true;
}
function entryOf(root, path, stat) {
    const mode = stat.isSymbolicLink() ? '120000' : stat.isFile() ? ((stat.mode & 0o111) === 0 ? '100644' : '100755') : '000000';
    const isText = stat.isFile() && stat.size <= MAX_ID_BYTES;
    return {
        path,
        mode,
        id: isText ? blobId(readNoLink((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path))) : `unread:${path}`,
        sizeBytes: stat.isFile() ? stat.size : undefined,
    };
}
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function readBlob(root, path, maxBytes) {
    if (path === undefined)
        return { kind: 'absent' };
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), { throwIfNoEntry: false });
    if (stat?.isFile() !== true)
        return { kind: 'absent' };
    if (stat.size > maxBytes)
        return { kind: 'too-large' };
    try {
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readNoLink((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path))) };
    }
    catch {
        return { kind: 'not-utf8' };
    }
}
function readNoLink(path) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor).isFile())
            throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} is no file`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(descriptor);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
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

/***/ 22066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ auditSummaryWords),
/* harmony export */   fs: () => (/* binding */ STORAGE_LAYER_NAMES),
/* harmony export */   go: () => (/* binding */ byStorageLayer),
/* harmony export */   h2: () => (/* binding */ resultNotes)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65610);
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55617);


const STORAGE_LAYER_NAMES = {
    'org-secrets': 'Organisation secrets',
    'repo-secrets': 'Repository secrets',
    'env-secrets': 'Environment secrets',
    'repo-vars': 'Repository variables',
    'env-vars': 'Environment variables',
    codespace: 'Codespaces secrets',
    'org-vars': 'Organisation variables',
    dependabot: 'Dependabot secrets',
};
function byStorageLayer(items) {
    return _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .STORAGE_LAYERS */ .Bo.flatMap((layer) => {
        const ofLayer = items.filter((item) => item.layer === layer);
        return [...new Set(ofLayer.map(({ environment }) => environment))].map((environment) => ({
            layer,
            ...(environment !== undefined && { environment }),
            items: ofLayer.filter((item) => item.environment === environment),
        }));
    });
}
function auditSummaryWords({ summary }) {
    const { total, present, absent, unknown, absent_required: required, extra } = summary;
    const number = _findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedNumber */ .O4;
    const ofWhich = absent === 0 ? '' : ` (${number(required)} required)`;
    const more = extra === 0 ? '' : `; ${number(extra)} more ${extra === 1 ? 'is' : 'are'} configured but not declared`;
    const entries = total === 1 ? '1 entry' : `${number(total)} entries`;
    return `${entries}: ${number(present)} present, ${number(absent)} absent${ofWhich}, ${number(unknown)} unknown${more}`;
}
function resultNotes({ required, human_governance: governed, value_drift: drift, note }) {
    const digest = ({ length, sha256_prefix: prefix }) => `${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(length, 'byte')}, SHA-256 ${prefix}…`;
    return [
        required ? '' : 'optional',
        governed ? 'only people may write it' : '',
        drift === undefined ? '' : `another value than declared (${digest(drift.actual)}; declared: ${digest(drift.expected)})`,
        note,
    ]
        .filter((part) => part !== '')
        .join('; ');
}


/***/ }),

/***/ 8698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unknownReasonLines)
/* harmony export */ });
/* harmony import */ var _safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77072);
/* harmony import */ var _terminal_display_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23771);


const INDENT = '  ';
const LEAST_COLUMNS = 40;
function unknownReasonLines(items, columns) {
    const reasons = new Set(items.filter(({ status, note }) => status === 'unknown' && note !== '').map(({ note }) => (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafe */ .k)(note)));
    return [...reasons].flatMap((reason) => {
        const text = `unknown: ${reason}`;
        const lines = columns === undefined ? [text] : (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapWords */ .EO)(text, Math.max(LEAST_COLUMNS, columns) - 2 * INDENT.length);
        return lines.map((line, index) => `${index === 0 ? INDENT : INDENT + INDENT}${line}`);
    });
}


/***/ }),

/***/ 10783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mv: () => (/* binding */ variableMarkdown),
/* harmony export */   SZ: () => (/* binding */ groupTitle),
/* harmony export */   iA: () => (/* binding */ minuteOf)
/* harmony export */ });
/* harmony import */ var _markdown_bounded_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13484);
/* harmony import */ var _markdown_cut_notice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47466);
/* harmony import */ var _markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71597);
/* harmony import */ var _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83003);
/* harmony import */ var _audit_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22066);





function variableMarkdown(document, options) {
    const { owner, repo, timestamp, auth_ok: authOk } = document;
    const intro = [
        '## Variable audit',
        `${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(`${owner}/${repo}`)}, ${minuteOf(timestamp)}: ${(0,_audit_words_js__WEBPACK_IMPORTED_MODULE_1__/* .auditSummaryWords */ .L5)(document)}.`,
        ...(authOk ? [] : ['GitHub answered with no list: what is not known has its reason in the note.']),
    ];
    const sections = [
        (0,_markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textSection */ .V)(intro.join('\n\n')),
        ...(0,_audit_words_js__WEBPACK_IMPORTED_MODULE_1__/* .byStorageLayer */ .go)(document.results).map((group) => (0,_markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableSection */ .Y)(['Name', 'Status', 'Category', 'Written', 'Note'], group.items.map((item) => [
            (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(item.name),
            item.status,
            (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(item.category),
            (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((item.updated_at ?? '').slice(0, 10)),
            (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_audit_words_js__WEBPACK_IMPORTED_MODULE_1__/* .resultNotes */ .h2)(item)),
        ]), { before: groupTitle(group) })),
    ];
    if (document.extra_vars.length > 0) {
        const rows = document.extra_vars.map((name) => [(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(name)]);
        sections.push((0,_markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableSection */ .Y)(['Configured, not declared'], rows, { before: '### Not declared' }));
    }
    return (0,_markdown_bounded_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .boundedMarkdown */ .N)(sections, options.limitBytes, (0,_markdown_cut_notice_js__WEBPACK_IMPORTED_MODULE_4__/* .cutNotice */ .z)({ ...options, linkTo: () => undefined }));
}
function groupTitle({ layer, environment, items }) {
    const of = environment === undefined ? '' : ` of ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(environment)}`;
    return `### ${_audit_words_js__WEBPACK_IMPORTED_MODULE_1__/* .STORAGE_LAYER_NAMES */ .fs[layer]}${of} (${items.length})`;
}
function minuteOf(timestamp) {
    return (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(`${timestamp.slice(0, 10)} ${timestamp.slice(11, 16)} UTC`);
}


/***/ }),

/***/ 95496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ variableTable),
/* harmony export */   Yg: () => (/* binding */ groupHeading),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
/* harmony import */ var _safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31554);
/* harmony import */ var _safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77072);
/* harmony import */ var _unknown_reason_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8698);
/* harmony import */ var _audit_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22066);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32551);





function variableTable(document, { columns, palette }) {
    const blocks = (0,_audit_words_js__WEBPACK_IMPORTED_MODULE_0__/* .byStorageLayer */ .go)(document.results).map((group) => [
        palette.heading(groupHeading(group)),
        ...(0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textTable */ .e)(group.items.map((item) => [item.status, (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k)(item.name), dayOf(item.updated_at), (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k)(rowNotes(item))]), columns).map((line, index) => styled(line, group.items[index], palette)),
        ...(0,_unknown_reason_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownReasonLines */ .M)(group.items, columns).map((line) => palette.faint(line)),
    ]);
    const extra = document.extra_vars.map((name) => `  ${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k)(name)}`);
    if (extra.length > 0)
        blocks.push([palette.heading('Configured, not declared'), ...extra]);
    blocks.push([summaryLine(document, palette)]);
    return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block])).map(_safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .breakWorkflowCommands */ .$);
}
function groupHeading({ layer, environment, items }) {
    const of = environment === undefined ? '' : ` of ${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k)(environment)}`;
    return `${_audit_words_js__WEBPACK_IMPORTED_MODULE_0__/* .STORAGE_LAYER_NAMES */ .fs[layer]}${of} (${items.length})`;
}
function dayOf(time) {
    return time === undefined ? '' : (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k)(time.slice(0, 10));
}
function rowNotes(item) {
    return (0,_audit_words_js__WEBPACK_IMPORTED_MODULE_0__/* .resultNotes */ .h2)(item.status === 'unknown' ? { ...item, note: '' } : item);
}
function styled(line, item, palette) {
    if (item === undefined)
        return line;
    if (item.status === 'absent')
        return item.required ? palette.P1(line) : palette.faint(line);
    if (item.status === 'unknown')
        return palette.faint(line);
    return item.value_drift === undefined ? line : palette.P2(line);
}
function summaryLine(document, palette) {
    const words = (0,_audit_words_js__WEBPACK_IMPORTED_MODULE_0__/* .auditSummaryWords */ .L5)(document);
    const { absent_required: absent, unknown } = document.summary;
    return absent > 0 ? palette.P1(words) : unknown > 0 ? words : palette.good(words);
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


/***/ })

};
