export const id = 4992;
export const ids = [4992];
export const modules = {

/***/ 34992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DIFF_COMMANDS: () => (/* binding */ DIFF_COMMANDS)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/history.js
var lib_history = __webpack_require__(68771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/pacer.js
var pacer = __webpack_require__(5648);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/fail-on.js
var fail_on = __webpack_require__(64065);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/compare-findings.js + 1 modules
var compare_findings = __webpack_require__(57494);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/version.js + 1 modules
var version = __webpack_require__(8153);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/json-text.js
var json_text = __webpack_require__(58884);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/to-finding-document.js
var to_finding_document = __webpack_require__(25578);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/order-findings.js
var order_findings = __webpack_require__(22625);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/ordered-artefact.js
var ordered_artefact = __webpack_require__(27446);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/reading-document.js
var reading_document = __webpack_require__(77778);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/gate/finding-diff-document.js




function findingDiffDocument({ added, gone, kept, notCompared, readings }, facts) {
    return {
        schema: 'sar.diff/1',
        ...facts,
        added: documents(added),
        gone: documents(gone),
        kept: documents(kept),
        notCompared: notCompared.map(({ sensor, detail, isLost }) => ({ sensor, detail, isLost })),
        sensors: readings.map(reading_document/* readingDocument */.W),
    };
}
function documents(findings) {
    return (0,order_findings/* mostSevereFirst */.Q)(findings).map((finding) => {
        const document = (0,to_finding_document/* toFindingDocument */.k)(finding);
        return { ...document, artefact: (0,ordered_artefact/* orderedArtefact */.Y)(document.artefact) };
    });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/bounded-markdown.js
var bounded_markdown = __webpack_require__(13484);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/cut-notice.js
var cut_notice = __webpack_require__(47466);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/finding-cells.js
var finding_cells = __webpack_require__(97992);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/markdown-table.js
var markdown_table = __webpack_require__(71597);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(31554);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/markdown-safe.js
var markdown_safe = __webpack_require__(83003);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(55617);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/gate/finding-diff.js

function diffWords({ added, gone, kept }) {
    return `${(0,count_words/* countOf */.pq)(added.length, 'new finding')}, ${gone.length} gone, ${kept.length} kept`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/gate/finding-diff-markdown.js







function findingDiffMarkdown(diff, options) {
    const sections = [
        (0,markdown_table/* textSection */.V)(`## SAR diff with ${(0,markdown_safe/* markdownCode */.D9)(diff.base)}\n\n**${diffWords(diff)}.**`),
        ...table('### New', diff.added, options),
        ...table('### Gone', diff.gone, options),
        ...notCompared(diff),
    ];
    return (0,bounded_markdown/* boundedMarkdown */.N)(sections, options.limitBytes, (0,cut_notice/* cutNotice */.z)(options));
}
function table(before, findings, options) {
    if (findings.length === 0)
        return [];
    return [
        (0,markdown_table/* tableSection */.Y)(finding_cells/* FINDING_COLUMNS */.GR, findings.map((finding) => (0,finding_cells/* findingCells */.bg)(finding, options)), { before }),
    ];
}
function notCompared({ notCompared: sensors }) {
    if (sensors.length === 0)
        return [];
    const rows = sensors.map(({ sensor, detail }) => (0,break_workflow_commands/* breakWorkflowCommands */.$)(`- ${(0,markdown_safe/* markdownCode */.D9)(sensor)}: ${(0,markdown_safe/* markdownText */.p7)(detail)}\n`));
    return [{ head: '### Not compared\n\n', rows, foot: '\n' }];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/step-summary-limit.js
var step_summary_limit = __webpack_require__(1924);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/palette.js
var terminal_palette = __webpack_require__(80519);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/place-words.js
var place_words = __webpack_require__(31609);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(77072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/display-width.js
var display_width = __webpack_require__(23771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/text-table.js
var text_table = __webpack_require__(32551);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/gate/finding-diff-table.js







const WIDEST_PLACE = 60;
const MOST = 200;
function findingDiffTable(diff, { columns, palette }) {
    const worst = diff.added.find(({ waived }) => waived === undefined);
    const blocks = [
        listed(`New since ${(0,terminal_safe/* terminalSafe */.k)(diff.base)}`, diff.added, columns, palette.heading),
        listed('Gone', diff.gone, columns, palette.heading),
        diff.notCompared.length === 0
            ? []
            : [
                palette.heading('Not compared'),
                ...diff.notCompared.map(({ sensor, detail }) => `  ${(0,terminal_safe/* terminalSafe */.k)(sensor)}: ${(0,terminal_safe/* terminalSafe */.k)(detail)}`),
            ],
        [(worst === undefined ? palette.good : palette[worst.severity])(diffWords(diff))],
    ];
    return blocks
        .filter((block) => block.length > 0)
        .flatMap((block, index) => (index === 0 ? block : ['', ...block]))
        .map(break_workflow_commands/* breakWorkflowCommands */.$);
}
function listed(heading, findings, columns, style) {
    if (findings.length === 0)
        return [];
    const rows = findings
        .slice(0, MOST)
        .map(({ severity, signal, waived }) => [
        severity,
        signal.id.slice(0, 8),
        (0,terminal_safe/* terminalSafe */.k)(signal.rule),
        (0,display_width/* cutStart */.Dr)((0,terminal_safe/* terminalSafe */.k)((0,place_words/* placeWords */.f)(signal.artefact)), WIDEST_PLACE),
        `${(0,terminal_safe/* terminalSafe */.k)(signal.message)}${waived === undefined ? '' : ' (waived)'}`,
    ]);
    const left = findings.length - rows.length;
    return [style(heading), ...(0,text_table/* textTable */.e)(rows, columns), ...(left > 0 ? [`  and ${(0,count_words/* countOf */.pq)(left, 'more finding')}`] : [])];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/registry.js + 31 modules
var registry = __webpack_require__(42424);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/io.js
var lib_io = __webpack_require__(51249);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/live-options.js
var live_options = __webpack_require__(45723);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/open-run.js
var open_run = __webpack_require__(69601);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/options.js
var options = __webpack_require__(28631);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/rule-link.js
var rule_link = __webpack_require__(87408);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/gate/gate-input.js + 1 modules
var gate_input = __webpack_require__(82232);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/diff/diff-command.js











const diffCommand = {
    name: 'diff',
    summary: 'findings that are new, gone and kept since the branch left a commit',
    positionals: 'REF [path]',
    maxPositionals: 2,
    suggest: () => ['origin/main', 'HEAD'],
    details: 'Runs the same sensors, by the baseline of the checkout, on the files here (uncommitted changes included) and on those of the commit where the branch left REF. Only the files differ: neither git history nor GitHub nor the network nor programs take part, and sensors that need them are left out. Writes nothing.',
    options: [
        {
            name: 'format',
            short: 'f',
            value: 'FORMAT',
            choices: ['table', 'markdown', 'json'],
            help: 'what to print; json has schemas/diff.schema.json',
        },
        {
            name: 'sensor',
            short: 's',
            value: 'ID',
            repeat: true,
            help: 'run only this sensor, or those of this layer (L1 to L5); may be given several times, or several with commas',
            suggest: () => (0,registry/* sensors */.a)().map(({ id }) => id),
        },
        {
            name: 'fail-on',
            value: 'LEVEL',
            help: 'exit with 1 when a new finding has this severity or a worse one: P0 to P3, or never (default never)',
            suggest: () => fail_on/* FAIL_ON_LEVELS */.D.filter((level) => !level.startsWith('new:')),
        },
        options/* BASELINE */.Um,
        { name: 'time-limit', value: 'SECONDS', help: 'give up a sensor after so many seconds, 1 to 3600 (default 120)' },
        options/* NO_COLOR */.qV,
    ],
    examples: ['sar diff origin/main', 'sar diff HEAD', 'sar diff origin/main --fail-on P2 --format markdown'],
    run,
};
async function run(given, io) {
    const [reference, ...rest] = given.positionals;
    if (reference === undefined)
        throw new user_error/* UserError */.y('what is compared with? Give a branch or a commit: "sar diff origin/main"');
    const failOn = (0,fail_on/* parseFailOn */.XV)(given.value('fail-on') ?? 'never');
    if (failOn.kind === 'new')
        throw new user_error/* UserError */.y('--fail-on of "sar diff" counts new findings alone; give P0 to P3');
    const opened = await (0,open_run/* openRun */.I)({ ...given, positionals: rest }, io);
    if (opened.only !== undefined)
        throw new user_error/* UserError */.y('"sar diff" compares whole checkouts; give a folder, not a file');
    const base = (0,gate_input/* baseOf */.b)(opened.root, reference);
    const compared = await (0,compare_findings/* compareFindings */.E)({
        survey: opened.survey,
        base: base.tree,
        sensing: sensingOf(given, io, opened),
        sensors: given.values('sensor'),
    });
    const diff = { ...compared, base: `${reference} (${base.commit.slice(0, 12)})` };
    const commit = (0,lib_history/* headCommit */.Qo)(opened.root);
    const facts = {
        version: version/* SAR_VERSION */.w,
        at: io.now().toISOString(),
        base: base.commit,
        ...(commit !== undefined && { commit }),
    };
    io.out(textOf(diff, () => (0,json_text/* jsonText */.s)(findingDiffDocument(diff, facts)), given, io));
    return (0,fail_on/* failing */.Jr)(diff.added, failOn, new Set()).length === 0 ? 0 : 1;
}
function sensingOf(given, io, { branch, origin }) {
    const timeLimitSeconds = (0,live_options/* countOption */.D3)(given, 'time-limit', { min: 1, max: 3600 });
    return {
        now: io.now(),
        offline: true,
        pedantic: false,
        pacer: pacer/* pacer */.y,
        ...(timeLimitSeconds !== undefined && { timeLimitSeconds }),
        ...(branch !== undefined && { branch }),
        ...(origin !== undefined && { repositoryOwner: origin.owner }),
    };
}
function textOf(diff, json, given, io) {
    switch (given.value('format') ?? 'table') {
        case 'json':
            return json();
        case 'markdown':
            return findingDiffMarkdown(diff, { limitBytes: step_summary_limit/* MAX_MARKDOWN_BYTES */.X, linkTo: rule_link/* ruleLink */.l, command: 'sar diff' });
        default: {
            const palette = (0,lib_io/* wantsColor */.z)(io, given.flag('no-color')) ? terminal_palette/* ANSI_PALETTE */.C : terminal_palette/* PLAIN_PALETTE */.J;
            const lines = findingDiffTable(diff, { palette, ...(io.columns !== undefined && { columns: io.columns }) });
            return lines.map((line) => `${line}\n`).join('');
        }
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/diff/diff-commands.js

const DIFF_COMMANDS = [diffCommand];


/***/ }),

/***/ 82232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ baseOf),
  y: () => (/* binding */ gateInput)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/targets.js
var targets = __webpack_require__(23893);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/checkout-tree.js + 1 modules
var checkout_tree = __webpack_require__(2750);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/git-facts.js
var git_facts = __webpack_require__(15773);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commit-time.js
var commit_time = __webpack_require__(22430);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/named-files.js
var named_files = __webpack_require__(39328);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/history.js
var lib_history = __webpack_require__(68771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/run-git.js
var run_git = __webpack_require__(32867);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/merge-base.js


function mergeBase(root, name) {
    const merge = (0,run_git/* runGit */.E)(root, ['merge-base', '--end-of-options', name, 'HEAD']);
    if (merge.ok)
        return merge.text.trim();
    throw new user_error/* UserError */.y(`git finds no common commit of ${name} and HEAD in ${root}${merge.why === '' ? '' : ` (${merge.why})`}; fetch it (actions/checkout: fetch-depth: 0)`);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commit-tree.js + 2 modules
var commit_tree = __webpack_require__(51676);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/changed-files.js
var changed_files = __webpack_require__(85585);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/sensing/sensing-of-options.js + 2 modules
var sensing_of_options = __webpack_require__(44836);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/gate/gate-input.js



const MAX_BYTES = 64 * 1024 * 1024;
const MAX_FILES = 500;
async function gateInput(given, io) {
    const { root: named, only } = (0,targets/* targets */.z)(given.positionals, io.workingDirectory);
    if (only !== undefined)
        throw new user_error/* UserError */.y('the gate judges a whole checkout; give its folder, not a file');
    const tree = (0,checkout_tree/* checkoutTree */.p)(named);
    const { root } = tree;
    const branch = (0,git_facts/* currentBranch */.eR)(root);
    const reference = given.value('base');
    const base = reference === undefined ? undefined : baseOf(root, reference);
    const baseline = given.value('baseline');
    const place = { root, branch, origin: (0,git_facts/* originRepository */.Vp)(root), only: undefined };
    const sensing = await (0,sensing_of_options/* sensingOfOptions */.v)(given, io, place, base?.commit);
    const commit = sensing.ports.revisions?.head;
    const committedAt = commit === undefined ? undefined : (0,commit_time/* commitTime */.b)(root, commit);
    const names = given.values('reports');
    const input = {
        tree,
        sensing,
        reports: names.length === 0 ? [] : (0,named_files/* namedFiles */.V)(names, io.workingDirectory, { maxBytes: MAX_BYTES, maxFiles: MAX_FILES }),
        monotonic: () => performance.now(),
        ...(baseline !== undefined && { baseline }),
        ...(commit !== undefined && { commit }),
        ...(committedAt !== undefined && { committedAt }),
        ...(base !== undefined && { base }),
    };
    return { root, commit, base: base?.commit, input };
}
function baseOf(root, reference) {
    if ((0,lib_history/* headCommit */.Qo)(root) === undefined)
        throw new user_error/* UserError */.y(`${root} has no commit of git that could be compared with ${(0,quote_untrusted/* quoteUntrusted */.X)(reference)}; commit first, or give the folder of a checkout`);
    const commit = mergeBase(root, reference);
    let changed;
    return { commit, tree: (0,commit_tree/* commitTree */.S)(root, commit), changedFiles: () => (changed ??= (0,changed_files/* changedSince */.$)(root, commit)) };
}


/***/ }),

/***/ 22430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ commitTime)
/* harmony export */ });
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79626);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32867);


function commitTime(root, commit) {
    if (!(0,_commit_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .T)(commit))
        return undefined;
    const raw = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(root, ['cat-file', 'commit', commit]);
    if (!raw.ok)
        return undefined;
    const [header = ''] = raw.text.split('\n\n', 1);
    const [, seconds] = /^committer .* (\d{1,12}) [-+]\d{4}$/m.exec(header) ?? [];
    return seconds === undefined ? undefined : new Date(Number(seconds) * 1000).toISOString();
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

/***/ 39328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ namedFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99770);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14727);
/* harmony import */ var _work_files_work_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29231);




function namedFiles(names, folder, { maxBytes, maxFiles }) {
    const found = new Map();
    let left = maxBytes;
    for (const name of names) {
        for (const { root, path, shown } of isPattern(name) ? matching(name, folder, maxFiles) : [named(name, folder)]) {
            const key = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
            if (found.has(key))
                continue;
            if (found.size >= maxFiles)
                throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .quoteUntrusted */ .X)(name)} means more than ${maxFiles} files; name fewer`);
            const text = read(root, path, shown, left);
            left -= Buffer.byteLength(text);
            found.set(key, { path: shown, text });
        }
    }
    return [...found.values()];
}
function isPattern(name) {
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg)(name.replaceAll('\\', '/'));
}
function named(name, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, name);
    return { root: realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), name), path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), shown: name };
}
function matching(glob, folder, limit) {
    const problem = (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .globProblem */ .AI)(glob);
    if (problem !== undefined)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`the glob ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .quoteUntrusted */ .X)(glob)}: ${problem}`);
    const segments = glob.replaceAll('\\', '/').split('/');
    const wild = segments.findIndex((segment) => (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg)(segment));
    const start = segments.slice(0, wild).join('/');
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(glob) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(glob).root, start) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, start);
    const root = realFolder(base, glob);
    const { paths } = (0,_work_files_work_files_js__WEBPACK_IMPORTED_MODULE_5__/* .workFiles */ .n)(root).find([segments.slice(wild).join('/')], limit + 1);
    if (paths.length === 0)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`no file matches ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .quoteUntrusted */ .X)(glob)}`);
    return paths.map((path) => ({ root, path, shown: start === '' ? path : `${start}/${path}` }));
}
function realFolder(folder, name) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    }
    catch (error) {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .quoteUntrusted */ .X)(name)} cannot be read: ${error.code ?? 'its folder is not there'}`);
    }
}
function read(root, path, shown, maxBytes) {
    const content = (0,_work_files_work_files_js__WEBPACK_IMPORTED_MODULE_5__/* .workFiles */ .n)(root).read(path, maxBytes);
    if (content.kind === 'text')
        return content.text;
    const why = {
        absent: 'it is not there',
        outside: 'it leads out of its folder or into .git',
        binary: 'it is no text',
        'too-large': 'the files are too large together',
    };
    throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .quoteUntrusted */ .X)(shown)} cannot be read: ${content.kind === 'unreadable' ? content.reason : why[content.kind]}`);
}


/***/ }),

/***/ 73682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readBlobs),
/* harmony export */   g: () => (/* binding */ readBlob)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52731);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79626);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32867);



const BATCH_BYTES = 1 << 26;
const LINE_FEED = 10;
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
function readBlob(root, id) {
    return (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .T)(id) ? contentsOf(root, [id])[0]?.[1] : undefined;
}
function sizesOf(root, ids) {
    const lines = catFile(root, '--batch-check', ids).toString('latin1').split('\n');
    return lines.flatMap((line) => {
        const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(line) ?? [];
        return id === undefined ? [] : [[id, Number(size)]];
    });
}
function contentsOf(root, ids) {
    if (ids.length === 0)
        return [];
    const answer = catFile(root, '--batch', ids);
    let at = 0;
    return ids.flatMap((id) => {
        const lineEnd = answer.indexOf(LINE_FEED, at);
        const line = answer.toString('latin1', at, lineEnd);
        if (line === `${id} missing`) {
            at = lineEnd + 1;
            return [];
        }
        const [, found, size = ''] = /^([0-9a-f]+) blob (\d+)$/.exec(line) ?? [];
        if (found !== id)
            throw new Error(`git answered something else than blob ${id}`);
        const start = lineEnd + 1;
        at = start + Number(size) + 1;
        return [[id, Buffer.from(answer.subarray(start, at - 1))]];
    });
}
function catFile(root, mode, ids) {
    const run = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGitForBytes */ .U)(root, ['cat-file', mode], { input: ids.map((id) => `${id}\n`).join('') });
    if (!run.ok)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`git cannot read objects of ${root}: ${run.why}; a partial clone must be completed first`);
    return run.bytes;
}


/***/ }),

/***/ 57494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ compareFindings)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/repository/repository-workflows.js + 40 modules
var repository_workflows = __webpack_require__(787);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/patrol.js + 12 modules
var patrol = __webpack_require__(3613);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var lib_survey = __webpack_require__(33616);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/without-repeats.js
var without_repeats = __webpack_require__(64246);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/new-suppressions.js
var new_suppressions = __webpack_require__(77398);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/is-workflow-or-action.js
var is_workflow_or_action = __webpack_require__(64214);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/hidden-files.js

function hiddenOf(here, there, base) {
    if (here.outcome === 'unknown' || here.scope.unjudged.length === 0)
        return undefined;
    const already = new Set(there === undefined || there.outcome === 'unknown' ? [] : there.scope.unjudged.map(({ path }) => path));
    const found = here.scope.unjudged.filter(({ path }) => !already.has(path) && (base.has(path) || (0,is_workflow_or_action/* isWorkflowOrAction */.h)(path)));
    const [first] = found;
    if (first === undefined)
        return undefined;
    const more = found.length === 1 ? '' : `, and ${found.length - 1} more`;
    return {
        sensor: here.sensor,
        paths: found.map(({ path }) => path),
        detail: `here alone it cannot judge ${first.path}: ${first.reason}${more}`,
    };
}
function placeOf(sensor, path) {
    return `${sensor}:${path}`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/tree-files.js
var tree_files = __webpack_require__(80441);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/compare-findings.js







async function compareFindings({ survey, base, sensing, sensors: asked = [], withoutSuppressions = [], }) {
    const { baseline } = survey;
    const sensors = (0,lib_survey/* chosenSensors */.cI)(baseline, asked).filter(({ needsNetwork }) => needsNetwork !== true);
    const surveyThere = { tree: base, repository: (0,repository_workflows/* repositoryWorkflows */.N)(base), baseline };
    const ignored = new Set(withoutSuppressions.map(new_suppressions/* suppressionKey */.n));
    const counts = (suppression) => !ignored.has((0,new_suppressions/* suppressionKey */.n)(suppression));
    const inputOf = (state) => ({
        ...sensing,
        survey: state,
        offline: true,
        ports: { files: (0,tree_files/* treeFiles */.C)(state.tree, sensing.now) },
    });
    const here = await findingsOf(inputOf(survey), sensors, counts);
    const there = await findingsOf(inputOf(surveyThere), sensors, () => true);
    const before = new Map(there.readings.map((reading) => [reading.sensor, reading]));
    const notCompared = here.readings.flatMap((reading) => notComparedOf(reading, before.get(reading.sensor)));
    const skipped = new Set(notCompared.map(({ sensor }) => sensor));
    const idsThere = new Set(there.findings.map(({ signal }) => signal.id));
    const idsHere = new Set(here.findings.map(({ signal }) => signal.id));
    const hidden = here.readings.flatMap((reading) => hiddenOf(reading, before.get(reading.sensor), base) ?? []);
    const places = new Set(hidden.flatMap(({ sensor, paths }) => paths.map((path) => placeOf(sensor, path))));
    const compared = here.findings.filter(({ signal }) => !skipped.has(signal.sensor));
    const isGone = ({ signal: { id, sensor, artefact } }) => !skipped.has(sensor) && !idsHere.has(id) && !places.has(placeOf(sensor, artefact.path));
    return {
        added: compared.filter(({ signal }) => !idsThere.has(signal.id)),
        kept: compared.filter(({ signal }) => idsThere.has(signal.id)),
        gone: there.findings.filter(isGone),
        before: there.findings,
        notCompared: [...notCompared, ...hidden.map(({ sensor, detail }) => ({ sensor, detail, isLost: true }))],
        readings: here.readings,
    };
}
async function findingsOf(input, sensors, counts) {
    const readings = (0,without_repeats/* withoutRepeats */.j)(await (0,patrol/* readSensors */.mY)(input, sensors));
    const { survey, now, branch, onlyPaths } = input;
    const asked = new Set(sensors.map(({ id }) => id));
    const { findings } = (0,patrol/* judge */.S4)({
        survey,
        sensors,
        counts,
        now,
        known: { firstSeen: new Map(), accepted: new Set() },
        partial: true,
        ...(branch !== undefined && { branch }),
        ...(onlyPaths !== undefined && { onlyPaths }),
    }, readings);
    return { findings: findings.filter(({ signal }) => asked.has(signal.sensor)), readings };
}
function notComparedOf(here, before) {
    const { sensor } = here;
    const there = before?.outcome === 'unknown' ? before : undefined;
    if (here.outcome === 'unknown') {
        if (there !== undefined && isNothing(here) && isNothing(there))
            return [];
        return [{ sensor, detail: here.detail, isLost: there === undefined }];
    }
    if (there === undefined)
        return [];
    return [{ sensor, detail: `in the base: ${there.detail}`, isLost: !isNothing(there) }];
}
function isNothing({ reason }) {
    return reason === 'not-configured' || reason === 'no-token' || reason === 'unsupported';
}


/***/ }),

/***/ 35193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ countsOf)
/* harmony export */ });
function countsOf(texts) {
    const counts = new Map();
    for (const text of texts)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    return counts;
}


/***/ }),

/***/ 64214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isWorkflowOrAction)
/* harmony export */ });
const READ_FILE = /^(?:\.github\/workflows\/[^/]+|(?:.*\/)?action)\.ya?ml$/;
function isWorkflowOrAction(path) {
    return READ_FILE.test(path);
}


/***/ }),

/***/ 77398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ newSuppressions),
/* harmony export */   n: () => (/* binding */ suppressionKey)
/* harmony export */ });
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34783);
/* harmony import */ var _counts_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35193);
/* harmony import */ var _is_workflow_or_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64214);



function newSuppressions(head, base, changed) {
    return [...changed].toSorted().flatMap((path) => {
        if (!(0,_is_workflow_or_action_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorkflowOrAction */ .h)(path))
            return [];
        const own = keyed(head, path);
        if (own.length === 0)
            return [];
        const left = (0,_counts_of_js__WEBPACK_IMPORTED_MODULE_1__/* .countsOf */ .m)(keyed(base, path).map(({ key }) => key));
        return own.flatMap(({ key, suppression }) => {
            const count = left.get(key) ?? 0;
            left.set(key, count - 1);
            return count > 0 ? [] : [suppression];
        });
    });
}
function keyed(tree, path) {
    const content = tree.read(path);
    if (content.kind !== 'text')
        return [];
    const lines = content.text.split(/\r?\n/);
    return (0,_sar_triage__WEBPACK_IMPORTED_MODULE_2__/* .readSuppressions */ .H)(path, content.text).suppressions.map((suppression) => {
        const { rules, until, reason, appliesTo } = suppression;
        const covered = (lines[appliesTo - 1] ?? '').trim();
        return { key: JSON.stringify([[...rules].toSorted(), until, reason, covered]), suppression };
    });
}
function suppressionKey({ path, line, column }) {
    return `${line}:${column}:${path}`;
}


/***/ }),

/***/ 80441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ treeFiles)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14727);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27339);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);


const DEFAULT_LIMIT = 1000;
const MAX_BYTES = 16_777_216;
function treeFiles(tree, writtenAt) {
    const bytesOf = (path) => {
        const content = tree.read(path, MAX_BYTES);
        return content.kind === 'text' ? new TextEncoder().encode(content.text) : undefined;
    };
    return {
        facts: (path) => factsOf(tree, path, writtenAt.toISOString()),
        find: (globs, limit = DEFAULT_LIMIT) => {
            const compiled = globs.filter(_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .fg).map(_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .compileGlob */ .SO);
            const named = new Set(globs.filter((glob) => !(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .fg)(glob)));
            const isFound = (path) => named.has(path) || compiled.some((glob) => glob.matches(path));
            const paths = compiled.length === 0 ? [...named].filter((path) => tree.has(path)).toSorted() : tree.list().filter(isFound);
            return { paths: paths.slice(0, limit), cut: paths.length > limit };
        },
        read: (path, maxBytes) => tree.read(path, maxBytes),
        *pieces(path) {
            const bytes = bytesOf(path);
            if (bytes === undefined)
                throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path} is no text file of the commit`);
            yield bytes;
        },
        slice: (path, start, length) => {
            const bytes = bytesOf(path);
            return bytes === undefined ? notText(path) : { known: true, value: bytes.slice(start, start + length) };
        },
        digest: async (path, name) => {
            const bytes = bytesOf(path);
            return bytes === undefined ? notText(path) : { known: true, value: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name).update(bytes).digest('hex') };
        },
        query: async (path) => (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L)('unsupported', `${path} is a database, which is not read as of a commit`),
    };
}
function notText(path) {
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L)('unsupported', `${path} is no text file of the commit, or larger than ${MAX_BYTES} bytes`);
}
function factsOf(tree, path, modifiedAt) {
    const content = tree.read(path, MAX_BYTES);
    if (content.kind === 'absent' || content.kind === 'outside')
        return { kind: content.kind };
    if (content.kind === 'unreadable') {
        const isFolder = tree.list().some((each) => each.startsWith(`${path.replace(/\/+$/, '')}/`));
        return isFolder ? { kind: 'folder' } : { kind: 'unreadable', reason: content.reason };
    }
    return { kind: 'file', sizeBytes: content.sizeBytes, modifiedAt };
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
