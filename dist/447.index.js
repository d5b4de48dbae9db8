export const id = 447;
export const ids = [447];
export const modules = {

/***/ 2717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ onePositional)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2731);

/**
 * The argument of a command that needs exactly one.
 *
 * @throws UserError when it is missing
 */
function onePositional(given, what) {
    const [word] = given.positionals;
    if (word === undefined || word === '')
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${what} is missing`);
    return word;
}


/***/ }),

/***/ 6030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ refuseRequest)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9770);
/* harmony import */ var _sar_rescue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5571);
/* harmony import */ var _sar_rescue__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1773);


/**
 * Refuses a secret, and a name that no policy could allow, before anything is written or sent. The value is looked at for random text,
 * too; of the others, hashes and ids are a natural part.
 *
 * @throws UserError that says what a text looks like, and holds no secret
 */
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

/***/ 5181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ STDIN),
/* harmony export */   g: () => (/* binding */ nameAndValue)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2731);

const STDIN = { name: 'stdin', help: 'read the value from standard input, all of it but a last line end' };
/**
 * Name and value of `NAME VALUE`, or of `NAME --stdin`.
 *
 * @throws UserError when one is missing or given twice
 */
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

/***/ 5715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ whoAsks)
/* harmony export */ });
/** Who asks, for the ledger; it gives no right. A workflow knows the actor, a machine the user. */
function whoAsks({ environment }) {
    return ([environment['GITHUB_ACTOR'], environment['USER'], environment['USERNAME']].find((name) => name !== undefined && name !== '') ?? 'sar');
}


/***/ }),

/***/ 3370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ markdownOptions),
/* harmony export */   Wy: () => (/* binding */ renderAudit),
/* harmony export */   nw: () => (/* binding */ tableOptions),
/* harmony export */   zu: () => (/* binding */ linesText)
/* harmony export */ });
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1924);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(519);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8884);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(783);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5496);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1249);


/** How Markdown of `command` is written. */
function markdownOptions(command) {
    return { limitBytes: _sar_report__WEBPACK_IMPORTED_MODULE_0__/* .MAX_MARKDOWN_BYTES */ .X, command };
}
/** How a table for this terminal is laid out. */
function tableOptions(given, io) {
    return {
        palette: (0,_io_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsColor */ .z)(io, given.flag('no-color')) ? _sar_report__WEBPACK_IMPORTED_MODULE_2__/* .ANSI_PALETTE */ .C : _sar_report__WEBPACK_IMPORTED_MODULE_2__/* .PLAIN_PALETTE */ .J,
        ...(io.columns !== undefined && { columns: io.columns }),
    };
}
/** Lines as text, each ended. */
function linesText(lines) {
    return lines.map((line) => `${line}\n`).join('');
}
/** The audit in the form of `--format`. */
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

/***/ 3453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ expectKnown)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2731);

/**
 * The value of an answer.
 *
 * @throws UserError (exit code 2 for a token or a permission) when it is not known
 */
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
/* harmony import */ var _sar_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5773);
/* harmony import */ var _sar_rescue__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2285);
/* harmony import */ var _required_live_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2130);
/* harmony import */ var _repository_option_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8942);




/**
 * Opens the repository that `--repo`, or the checkout of the working directory, names.
 *
 * @throws UserError without a repository or a token
 */
async function openIntentPorts(given, io) {
    const root = (0,_sar_host__WEBPACK_IMPORTED_MODULE_0__/* .rootOf */ .I5)(io.workingDirectory);
    const repository = (0,_repository_option_js__WEBPACK_IMPORTED_MODULE_1__/* .requiredRepository */ .UT)(given, root);
    const { client } = await (0,_required_live_js__WEBPACK_IMPORTED_MODULE_2__/* .requiredLive */ .Q)(given, io, repository);
    const { intentPorts } = await Promise.all(/* import() */[__webpack_require__.e(158), __webpack_require__.e(969), __webpack_require__.e(620), __webpack_require__.e(796)]).then(__webpack_require__.bind(__webpack_require__, 5796));
    return { root, repository, client, ports: intentPorts(client, `${repository.owner}/${repository.repo}`, io.now, _sar_rescue__WEBPACK_IMPORTED_MODULE_3__/* .STATE_FILES */ .m) };
}


/***/ }),

/***/ 2130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ requiredLive)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2731);
/* harmony import */ var _live_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5723);
/* harmony import */ var _open_live_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);



/**
 * Access to GitHub for a command that cannot do without.
 *
 * @throws UserError (exit code 2) when there is no token
 */
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
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9770);

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
/**
 * Where the variable lives that `--scope` and `--environment` mean.
 *
 * @throws UserError when they do not go together
 */
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
/** For people, safe for a terminal: `repository octo-org/octo-repo`. */
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
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7072);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3771);

/** Rows as lines with aligned columns, two spaces apart; rows may differ in length. All text is made safe for a terminal. */
function columns(rows) {
    const safe = rows.map((row) => row.map(_sar_report__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafe */ .k));
    const count = Math.max(0, ...safe.map((row) => row.length));
    // The last cell of a row is as wide as it likes.
    const widths = Array.from({ length: count }, (_, at) => Math.max(0, ...safe.map((row) => (at < row.length - 1 ? (0,_sar_report__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(row[at] ?? '') : 0))));
    return safe.map((row) => row
        .map((cell, at) => (at === row.length - 1 ? cell : (0,_sar_report__WEBPACK_IMPORTED_MODULE_1__/* .padTo */ .v0)(cell, widths[at] ?? 0)))
        .join('  ')
        .trimEnd());
}


/***/ }),

/***/ 4413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workTreeFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2731);




/** Files of one folder that are looked at; more are a mistake, not a mailbox. */
const MAX_ENTRIES = 20_000;
/** No file that is listed for its id is read beyond this, in bytes. */
const MAX_ID_BYTES = 1_048_576;
/**
 * The files of the work tree in the shape of a commit's, for looking at what is not committed yet. Links are listed as links and never
 * followed; a folder behind a link has no files.
 *
 * @param root real path of the checkout
 */
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
/** Whether the folder is there and no part of its path is a link. */
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
/** Git's id of a blob. */
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
/** Reads a file that is none of a link, a pipe or a device, also when it was exchanged since it was looked at. */
function readNoLink(path) {
    // Windows has neither flag, and no pipes among its files.
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

/***/ 2066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ auditSummaryWords),
/* harmony export */   fs: () => (/* binding */ STORAGE_LAYER_NAMES),
/* harmony export */   go: () => (/* binding */ byStorageLayer),
/* harmony export */   h2: () => (/* binding */ resultNotes)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5610);
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5617);


/** What people call a layer. */
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
/** The items by layer and environment, in the order of the layers. */
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
/** `87 entries: 84 present, 2 absent (1 required), 1 unknown; 3 more are configured but not declared`. */
function auditSummaryWords({ summary }) {
    const { total, present, absent, unknown, absent_required: required, extra } = summary;
    const number = _findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedNumber */ .O4;
    const ofWhich = absent === 0 ? '' : ` (${number(required)} required)`;
    const more = extra === 0 ? '' : `; ${number(extra)} more ${extra === 1 ? 'is' : 'are'} configured but not declared`;
    const entries = total === 1 ? '1 entry' : `${number(total)} entries`;
    return `${entries}: ${number(present)} present, ${number(absent)} absent${ofWhich}, ${number(unknown)} unknown${more}`;
}
/** What else is to be said of a result: optional, governed, drifted, and its note. Not yet escaped. */
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
/* harmony import */ var _safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7072);
/* harmony import */ var _terminal_display_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3771);


const INDENT = '  ';
/** A reason is not wrapped to lines shorter than this. */
const LEAST_COLUMNS = 40;
/**
 * Why entries are unknown, each reason once and whole, since it names the permission that would help. Safe for a terminal.
 *
 * @param columns width of the terminal; undefined wraps nothing
 */
function unknownReasonLines(items, columns) {
    const reasons = new Set(items.filter(({ status, note }) => status === 'unknown' && note !== '').map(({ note }) => (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafe */ .k)(note)));
    return [...reasons].flatMap((reason) => {
        const text = `unknown: ${reason}`;
        const lines = columns === undefined ? [text] : (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapWords */ .EO)(text, Math.max(LEAST_COLUMNS, columns) - 2 * INDENT.length);
        return lines.map((line, index) => `${index === 0 ? INDENT : INDENT + INDENT}${line}`);
    });
}


/***/ }),

/***/ 783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mv: () => (/* binding */ variableMarkdown),
/* harmony export */   SZ: () => (/* binding */ groupTitle),
/* harmony export */   iA: () => (/* binding */ minuteOf)
/* harmony export */ });
/* harmony import */ var _markdown_bounded_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3484);
/* harmony import */ var _markdown_cut_notice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7466);
/* harmony import */ var _markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1597);
/* harmony import */ var _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3003);
/* harmony import */ var _audit_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2066);





/** The audit as Markdown (`variable_audit_latest.md`): summary first, then a table for each layer. Cut at a row beyond the limit. */
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
/** `### Environment secrets of production (3)`, safe Markdown. */
function groupTitle({ layer, environment, items }) {
    const of = environment === undefined ? '' : ` of ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(environment)}`;
    return `### ${_audit_words_js__WEBPACK_IMPORTED_MODULE_1__/* .STORAGE_LAYER_NAMES */ .fs[layer]}${of} (${items.length})`;
}
/** `2026-11-22 06:00 UTC` from ISO 8601 in UTC. */
function minuteOf(timestamp) {
    return (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(`${timestamp.slice(0, 10)} ${timestamp.slice(11, 16)} UTC`);
}


/***/ }),

/***/ 5496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ variableTable),
/* harmony export */   Yg: () => (/* binding */ groupHeading),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
/* harmony import */ var _safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1554);
/* harmony import */ var _safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7072);
/* harmony import */ var _unknown_reason_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8698);
/* harmony import */ var _audit_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2066);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2551);





/** The audit for people at a terminal: a block for each layer, what is configured but not declared, and the summary last. */
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
/** `Environment secrets of production (3)`, safe for a terminal. */
function groupHeading({ layer, environment, items }) {
    const of = environment === undefined ? '' : ` of ${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k)(environment)}`;
    return `${_audit_words_js__WEBPACK_IMPORTED_MODULE_0__/* .STORAGE_LAYER_NAMES */ .fs[layer]}${of} (${items.length})`;
}
/** `2026-11-22`, from a time of GitHub; empty when there is none. */
function dayOf(time) {
    return time === undefined ? '' : (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k)(time.slice(0, 10));
}
/** What stands in the row: why an entry is unknown is told below the block, once. */
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
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2731);
/* harmony import */ var _exact_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2553);
/* harmony import */ var _read_intent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(936);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8529);




/** Names that leave no room for operation and time in a file name are replaced by a hash. */
const MAX_NAME_IN_FILE = 150;
/**
 * The intent's file: `variable_<operation>_<NAME>_<unix seconds>.json`. Where that name is taken, the next free second is used.
 *
 * @param taken file names of the mailbox
 * @throws UserError when the processor would refuse it, with its reasons
 */
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
