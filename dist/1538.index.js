export const id = 1538;
export const ids = [1538];
export const modules = {

/***/ 34986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ insertLine),
/* harmony export */   Wl: () => (/* binding */ eolOf),
/* harmony export */   cF: () => (/* binding */ pairOf),
/* harmony export */   i3: () => (/* binding */ lastOffset),
/* harmony export */   uV: () => (/* binding */ columnOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66889);

function pairOf(map, key) {
    return map.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && String(item.key.value) === key);
}
function lastOffset(node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(node))
        return lastOffset(node.value) ?? node.key?.range?.[1];
    if (((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) && node.flow !== true)
        return lastOffset(node.items.at(-1)) ?? node.range?.[1];
    return node?.range?.[1];
}
function insertLine(text, offset, block) {
    const eol = eolOf(text);
    const at = offset > 0 && text[offset - 1] === '\n' ? offset : text.indexOf('\n', offset) + 1;
    return at === 0 ? `${text}${eol}${block}` : `${text.slice(0, at)}${block}${text.slice(at)}`;
}
function columnOf(text, offset) {
    return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
function eolOf(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}


/***/ }),

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

/***/ 39687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ diffText)
/* harmony export */ });
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53408);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94198);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80519);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51249);
/* harmony import */ var _render_audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23370);



function diffText(path, before, after, io) {
    return (0,_render_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .linesText */ .zu)((0,_sar_report__WEBPACK_IMPORTED_MODULE_1__/* .terminalDiff */ .c)((0,_sar_report__WEBPACK_IMPORTED_MODULE_2__/* .unifiedDiff */ .W)(path, before, after), (0,_io_js__WEBPACK_IMPORTED_MODULE_3__/* .wantsColor */ .z)(io, false) ? _sar_report__WEBPACK_IMPORTED_MODULE_4__/* .ANSI_PALETTE */ .C : _sar_report__WEBPACK_IMPORTED_MODULE_4__/* .PLAIN_PALETTE */ .J));
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

/***/ 11538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VARIABLES_COMMANDS: () => (/* binding */ VARIABLES_COMMANDS)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/yaml/browser/index.js + 71 modules
var browser = __webpack_require__(66889);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/storage-layer.js
var storage_layer = __webpack_require__(65610);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/edit/yaml-lines.js
var yaml_lines = __webpack_require__(34986);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/edit/add-registry-entries.js




function addRegistryEntries(text, entries, path) {
    const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
    const rest = text.slice(mark.length);
    const start = rest.trim() === '' ? 'version: 1\n' : rest;
    return mark + grouped(entries).reduce((before, group) => addGroup(before, group, path), start);
}
function grouped(entries) {
    const groups = new Map();
    for (const { layer, environment, name } of entries) {
        if ((0,storage_layer/* isEnvironmentLayer */.lV)(layer) !== (environment !== undefined))
            throw new Error(`${layer}/${name}: an environment belongs to the layers of environments`);
        const maps = ['variables', 'registry', layer, ...(environment === undefined ? [] : [environment])];
        const group = groups.get(maps.join('\n'));
        if (group === undefined)
            groups.set(maps.join('\n'), { maps, names: [name] });
        else if (!group.names.includes(name))
            group.names.push(name);
    }
    return [...groups.values()];
}
function addGroup(text, { maps, names }, path) {
    const document = (0,browser/* parseDocument */.Tp)(text, { uniqueKeys: true });
    const [problem] = document.errors;
    if (problem !== undefined)
        throw new user_error/* UserError */.y(`${path} is not valid YAML: ${problem.message}`, { places: [{ file: path }] });
    let map = document.contents;
    let found;
    for (const [depth, key] of maps.entries()) {
        const missing = { maps: maps.slice(depth), names };
        if (!(0,browser/* isMap */.jh)(map))
            return atValue(text, found, missing, path);
        found = (0,yaml_lines/* pairOf */.cF)(map, key);
        if (found === undefined)
            return inMap(text, map, missing, path);
        map = found.value;
    }
    if (!(0,browser/* isMap */.jh)(map))
        return atValue(text, found, { maps: [], names }, path);
    const target = map;
    const missing = names.filter((name) => (0,yaml_lines/* pairOf */.cF)(target, name) === undefined);
    return missing.length === 0 ? text : inMap(text, target, { maps: [], names: missing }, path);
}
function atValue(text, pair, missing, path) {
    const key = pair?.key;
    const value = pair?.value;
    const isEmpty = value === null || value === undefined || ((0,browser/* isScalar */.jn)(value) && value.value === null);
    if (key?.range === undefined || key.range === null || !isEmpty)
        throw notAMap(path, missing);
    const from = text.indexOf(':', key.range[1]) + 1;
    const [start = from, end = from] = value?.range ?? [];
    const isWritten = text.slice(start, end).trim() !== '';
    const cleared = isWritten ? text.slice(0, from) + text.slice(end) : text;
    return (0,yaml_lines/* insertLine */.CF)(cleared, from, blockOf(missing, (0,yaml_lines/* columnOf */.uV)(text, key.range[0]) + 2, (0,yaml_lines/* eolOf */.Wl)(text)));
}
function inMap(text, map, missing, path) {
    if (map.flow === true) {
        const [start = 0, end = 0] = map.range ?? [];
        const close = text.lastIndexOf('}', end - 1);
        if (close < start)
            throw notAMap(path, missing);
        const before = text.slice(0, close).trimEnd();
        const comma = map.items.length === 0 || before.endsWith(',') ? '' : ',';
        return `${before}${comma} ${flowOf(missing)} ${text.slice(close)}`;
    }
    const [first] = map.items;
    const firstStart = first?.key?.range?.[0];
    if (firstStart === undefined)
        throw notAMap(path, missing);
    return (0,yaml_lines/* insertLine */.CF)(text, (0,yaml_lines/* lastOffset */.i3)(map) ?? 0, blockOf(missing, (0,yaml_lines/* columnOf */.uV)(text, firstStart), (0,yaml_lines/* eolOf */.Wl)(text)));
}
function blockOf({ maps, names }, indent, eol) {
    const line = (key, depth, value) => `${' '.repeat(indent + 2 * depth)}${plain(key)}:${value}${eol}`;
    return [...maps.map((key, depth) => line(key, depth, '')), ...names.map((name) => line(name, maps.length, ' {}'))].join('');
}
function flowOf({ maps, names }) {
    const inner = names.map((name) => `${plain(name)}: {}`).join(', ');
    return maps.toReversed().reduce((held, key) => `${plain(key)}: { ${held} }`, inner);
}
function plain(key) {
    return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(key) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(key) ? key : JSON.stringify(key);
}
function notAMap(path, { maps, names }) {
    const what = [...maps, names[0] ?? ''].join('.');
    return new user_error/* UserError */.y(`${path}: there is no place to add ${what}: what stands above it is no map`, { places: [{ file: path }] });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/presets/presets.js + 1 modules
var presets = __webpack_require__(78100);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/baseline-input.js
var baseline_input = __webpack_require__(84173);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/read-text-file.js
var read_text_file = __webpack_require__(89642);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory-files.js
var state_directory_files = __webpack_require__(42914);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(77072);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/live-options.js
var live_options = __webpack_require__(45723);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/diff-text.js
var diff_text = __webpack_require__(39687);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/checkout-tree.js + 1 modules
var checkout_tree = __webpack_require__(2750);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/git-facts.js
var git_facts = __webpack_require__(15773);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory.js + 1 modules
var state_directory = __webpack_require__(73277);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var lib_survey = __webpack_require__(33616);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/audit.js + 14 modules
var variable_audit_audit = __webpack_require__(347);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/audit-document.js

function variableAuditDocument(audit, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    const results = audit.entries.map(resultOf);
    const counted = (status) => results.filter((result) => result.status === status).length;
    const hasEnvironments = environmentCount(audit) > 1;
    return {
        schema: 'sar.variable-audit/1',
        timestamp: audit.at,
        owner,
        repo,
        auth_ok: audit.authOk,
        summary: {
            total: results.length,
            present: counted('present'),
            absent: counted('absent'),
            unknown: counted('unknown'),
            absent_required: results.filter(({ status, required }) => status === 'absent' && required).length,
            extra: audit.extra.length,
        },
        results,
        extra_vars: audit.extra.map((entry) => extraText(entry, hasEnvironments)),
        extra: audit.extra.map(({ layer, environment, name, updatedAt }) => ({
            layer,
            ...(environment !== undefined && { environment }),
            name,
            ...(updatedAt !== undefined && { updated_at: updatedAt }),
        })),
    };
}
function resultOf(entry) {
    const { name, layer, environment, required, category, humanGovernance, purpose, state, valueDrift } = entry;
    return {
        name,
        layer,
        ...(environment !== undefined && { environment }),
        status: state.status,
        required,
        category,
        human_governance: humanGovernance,
        note: state.note,
        ...(purpose !== '' && { purpose }),
        ...(state.status === 'unknown' && { reason: state.reason }),
        ...(state.status === 'present' && state.live.updatedAt !== undefined && { updated_at: state.live.updatedAt }),
        ...(valueDrift !== undefined && { value_drift: { expected: digestOf(valueDrift.expected), actual: digestOf(valueDrift.actual) } }),
    };
}
function extraText({ layer, environment, name }, hasEnvironments) {
    return hasEnvironments && environment !== undefined ? `${layer}/${environment}/${name}` : `${layer}/${name}`;
}
function environmentCount({ configured }) {
    const names = configured.lists.filter(({ layer }) => (0,storage_layer/* isEnvironmentLayer */.lV)(layer)).map(({ environment }) => environment?.toLowerCase());
    return new Set(names).size;
}
function digestOf({ length, sha256Prefix }) {
    return { length, sha256_prefix: sha256Prefix };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/repository-references.js + 19 modules
var repository_references = __webpack_require__(32567);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/expect-known.js
var expect_known = __webpack_require__(53453);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/open-live.js
var open_live = __webpack_require__(48645);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/repository-option.js
var repository_option = __webpack_require__(48942);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/repository-to-ask.js
var repository_to_ask = __webpack_require__(51906);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/vars-context-option.js + 1 modules
var vars_context_option = __webpack_require__(14250);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/options.js
var options = __webpack_require__(28631);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/open-audit.js












const LAYER = {
    name: 'layer',
    short: 'l',
    value: 'LAYER',
    repeat: true,
    help: `only this storage layer: ${storage_layer/* STORAGE_LAYERS */.Bo.join(', ')}`,
    suggest: () => storage_layer/* STORAGE_LAYERS */.Bo,
};
const AUDIT_OPTIONS = [LAYER, live_options/* VARS_CONTEXT */.Nx, live_options/* VARS_ENVIRONMENT */.fz, ...live_options/* LIVE_OPTIONS */.oY, options/* BASELINE */.Um];
async function openVariables(given, io) {
    const tree = (0,checkout_tree/* checkoutTree */.p)((0,git_facts/* rootOf */.I5)(io.workingDirectory));
    const survey = await (0,lib_survey/* openSurvey */.ji)(tree, given.value('baseline'));
    return {
        root: tree.root,
        survey,
        state: (0,state_directory/* stateDirectory */.F)(tree, survey.baseline.state),
        repository: (0,repository_option/* repositoryOption */.cx)(given, () => (0,git_facts/* originRepository */.Vp)(tree.root)),
    };
}
async function openAudit(given, io, everything = false) {
    const opened = await openVariables(given, io);
    const { survey, repository } = opened;
    const varsContext = (0,vars_context_option/* varsContextOption */.B)(given, io);
    if (varsContext === undefined)
        (0,repository_to_ask/* repositoryToAsk */.$)(given, io, repository);
    const live = await (0,open_live/* openLive */.n)(given, io, repository);
    const layers = layersOf(given);
    const audit = await (0,variable_audit_audit/* auditVariables */.z)({
        registry: survey.baseline.variables.registry,
        references: (0,repository_references/* repositoryReferences */.H)(survey.repository),
        now: io.now().toISOString(),
        ...(live !== undefined && { live: live.variables }),
        ...(varsContext !== undefined && { varsContext }),
        ...(layers !== undefined && { layers }),
        everything,
    });
    const name = repository === undefined ? '' : `${repository.owner}/${repository.repo}`;
    return {
        ...opened,
        live,
        audit,
        document: variableAuditDocument(audit, name),
        answered: audit.authOk || varsContext !== undefined,
    };
}
function refuseUnanswered({ live, audit, answered }) {
    if (answered || live === undefined)
        return;
    const refusals = audit.configured.lists.flatMap(({ answer }) => (answer.known ? [] : [answer]));
    const refused = refusals.find(isAboutAccess) ?? refusals[0];
    if (refused !== undefined)
        (0,expect_known/* expectKnown */.P)(refused);
}
function requireAnswer(opened) {
    refuseUnanswered(opened);
    if (opened.live === undefined && !opened.answered)
        throw new user_error/* UserError */.y(`what is configured is not known: put a token into the environment variable ${live_options/* TOKEN_VARIABLE */.bG}`, { exitCode: 2 });
}
function isAboutAccess({ reason }) {
    return reason === 'no-token' || reason === 'forbidden';
}
function layersOf(given) {
    const asked = given.values('layer');
    for (const layer of asked) {
        if (!storage_layer/* STORAGE_LAYERS */.Bo.includes(layer))
            throw new user_error/* UserError */.y(`there is no storage layer ${(0,quote_untrusted/* quoteUntrusted */.X)(layer)}; the layers are ${storage_layer/* STORAGE_LAYERS */.Bo.join(', ')}`);
    }
    return asked.length === 0 ? undefined : new Set(asked);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/unseen-lists.js


async function unseenLists({ audit, live }, asked) {
    const unread = audit.configured.lists.flatMap(({ layer, environment, answer }) => answer.known ? [] : [{ layer, note: `${layer}${environment === undefined ? '' : ` of ${environment}`}: ${answer.detail}` }]);
    const environmentLayers = storage_layer/* STORAGE_LAYERS */.Bo.filter((layer) => (0,storage_layer/* isEnvironmentLayer */.lV)(layer) && (asked.length === 0 || asked.includes(layer)));
    const environments = environmentLayers.length === 0 ? undefined : await live?.variables.environments();
    const unlisted = environments === undefined || environments.known ? [] : [`environments: ${environments.detail}`];
    return {
        layers: new Set([...unread.map(({ layer }) => layer), ...(unlisted.length === 0 ? [] : environmentLayers)]),
        notes: [...unread.map(({ note }) => note), ...unlisted].map(terminal_safe/* terminalSafe */.k),
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-adopt.js








const BYTE_ORDER_MARK = '\uFEFF';
const variablesAdopt = {
    name: 'variables adopt',
    summary: 'write what GitHub has, and the baseline does not declare, into the baseline',
    positionals: '',
    maxPositionals: 0,
    details: 'Adds an entry for each live variable and secret that is not declared to `variables.registry`; nothing else of the file changes. Layers that cannot be read are named and left alone.',
    options: [live_options/* DRY_RUN */.yE, ...AUDIT_OPTIONS],
    examples: ['sar variables adopt --dry-run', 'sar variables adopt --layer repo-vars'],
    async run(given, io) {
        const opened = await openAudit(given, io, true);
        requireAnswer(opened);
        for (const note of (await unseenLists(opened, given.values('layer'))).notes)
            io.err(`not adopted: ${note}\n`);
        const entries = newEntries(opened.audit);
        if (entries.length === 0) {
            io.err('nothing to adopt: everything that could be read is declared\n');
            return 0;
        }
        const path = baselineFile(opened, given.value('baseline'));
        const before = opened.survey.tree.read(path).kind === 'absent' ? '' : (0,read_text_file/* readTextFile */.G)((0,external_node_path_.join)(opened.root, path));
        const mark = before.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
        const after = mark + addRegistryEntries(before.slice(mark.length), entries, path);
        io.out((0,diff_text/* diffText */.N)(path, before, after, io));
        if (given.flag('dry-run')) {
            io.err('dry run: nothing was written\n');
            return 0;
        }
        (0,state_directory_files/* writeInside */.Mt)(opened.root, path, after);
        io.err(`declared ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'} in ${(0,terminal_safe/* terminalSafe */.k)(path)}\n`);
        return 0;
    },
};
function newEntries({ extra }) {
    return extra.map(({ layer, environment, name }) => ({ layer, name, ...(environment !== undefined && { environment }) }));
}
function baselineFile({ survey }, given) {
    if (given !== undefined && (0,presets/* isPresetName */.l6)(given))
        throw new user_error/* UserError */.y(`--baseline ${given} is a preset; adopt writes into a file`);
    return given ?? survey.baseline.sources.findLast((source) => baseline_input/* BASELINE_PATHS */.j.includes(source)) ?? baseline_input/* BASELINE_PATHS */.j[0];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/write-output.js + 1 modules
var write_output = __webpack_require__(48244);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/render-audit.js
var render_audit = __webpack_require__(23370);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-check.js








const AUDIT_FORMAT = {
    name: 'format',
    short: 'f',
    value: 'FORMAT',
    choices: ['table', 'json', 'md'],
    help: 'what to print',
};
const OUT = { name: 'out', short: 'o', value: 'FILE', help: 'write it to this file instead of printing it' };
const variablesCheck = {
    name: 'variables check',
    summary: 'compare the declared variables and secrets with what GitHub has',
    positionals: '',
    maxPositionals: 0,
    details: 'The registry is `variables.registry` of the baseline. A status is present, absent or unknown; unknown says why, and which permission would help.',
    options: [
        { name: 'fail-on-absent', help: 'exit with 1 when a required entry is absent, and with 2 when nobody could tell' },
        { name: 'fail-on-unknown', help: 'also exit with 1 when a required entry is unknown' },
        AUDIT_FORMAT,
        OUT,
        ...AUDIT_OPTIONS,
        options/* NO_COLOR */.qV,
    ],
    examples: ['sar variables check --fail-on-absent', 'sar variables check --layer repo-vars --format json --out audit.json'],
    async run(given, io) {
        const opened = await openAudit(given, io);
        refuseUnanswered(opened);
        const { document, survey, root } = opened;
        const text = (0,render_audit/* renderAudit */.Wy)(document, given, io);
        const out = given.value('out');
        if (out === undefined)
            io.out(text);
        else {
            (0,write_output/* writeOutput */.z)(root, (0,external_node_path_.resolve)(io.workingDirectory, out), text);
            io.err(`wrote ${(0,terminal_safe/* terminalSafe */.k)(out)}\n`);
        }
        if (document.results.length === 0)
            io.err(`${survey.baseline.notice ?? 'variables.registry of the baseline is empty'}: nothing is declared; "sar variables adopt" writes what GitHub has into it\n`);
        const required = document.results.filter((result) => result.required);
        const absent = required.some(({ status }) => status === 'absent');
        const unknown = required.filter(({ status }) => status === 'unknown').length;
        if (given.flag('fail-on-absent') && unknown > 0 && unknown === required.length) {
            throw new user_error/* UserError */.y(`nobody could tell what is absent: give a token in ${live_options/* TOKEN_VARIABLE */.bG}, or --vars-context`, { exitCode: 2 });
        }
        if ((given.flag('fail-on-absent') && absent) || (given.flag('fail-on-unknown') && unknown > 0))
            return 1;
        if (given.flag('fail-on-absent') && unknown > 0)
            io.err(`${unknown} required ${unknown === 1 ? 'entry is' : 'entries are'} unknown, which is not absent; --fail-on-unknown fails on that\n`);
        return 0;
    },
};

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/arguments/one-positional.js
var one_positional = __webpack_require__(62717);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/history.js
var lib_history = __webpack_require__(68771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/intents/intent-run-of.js + 1 modules
var intent_run_of = __webpack_require__(59692);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/intents/intent-lines.js
var intent_lines = __webpack_require__(27951);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/mailbox-settings.js + 1 modules
var mailbox_settings = __webpack_require__(42202);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/write-intent.js
var write_intent = __webpack_require__(222);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/authorise.js + 3 modules
var authorise = __webpack_require__(47221);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/process-mailbox.js + 31 modules
var process_mailbox = __webpack_require__(4364);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/open-intent-ports.js
var open_intent_ports = __webpack_require__(80);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/target-options.js
var target_options = __webpack_require__(8308);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/refuse-request.js
var refuse_request = __webpack_require__(66030);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/who-asks.js
var who_asks = __webpack_require__(45715);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/change-variable.js













const CHANGE_OPTIONS = [
    target_options/* SCOPE */.hx,
    target_options/* ENVIRONMENT */.M0,
    { name: 'note', value: 'TEXT', help: 'why, for the ledger' },
    live_options/* DRY_RUN */.yE,
    options/* BASELINE */.Um,
    ...live_options/* LIVE_OPTIONS */.oY,
];
const FOLDER = 'direct';
async function changeVariable(given, io, what) {
    const note = given.value('note');
    (0,refuse_request/* refuseRequest */.I)({ ...what, more: { note } });
    const { root, repository, ports } = await (0,open_intent_ports/* openIntentPorts */.N)(given, io);
    const { baseline } = await (0,lib_survey/* openSurvey */.ji)((0,checkout_tree/* checkoutTree */.p)(root), given.value('baseline'));
    const policy = (0,mailbox_settings/* intentPolicyOf */.Q)(baseline);
    const who = (0,who_asks/* whoAsks */.N)(io);
    const file = (0,write_intent/* writeIntent */.U)({
        ...what,
        id: `direct-${(0,external_node_crypto_.randomUUID)()}`,
        target: (0,target_options/* targetOptions */.Gl)(given, repository),
        queuedAt: io.now(),
        queuedBy: who,
        ...(note !== undefined && { note }),
    }, new Set());
    const judged = (0,authorise/* authorise */.Z)(file.intent, { policies: [policy], running: repository });
    if (judged.decision === 'refused')
        throw refused(judged.reasons);
    const report = await (0,process_mailbox/* processMailbox */.W)({
        running: repository,
        branch: '',
        mailbox: FOLDER,
        policiesFor: () => (0,answer/* known */.e)([policy]),
        run: `sar variables ${what.operation}, ${who}`,
        maxIntents: 1,
        dryRun: given.flag('dry-run'),
    }, {
        files: oneFile(file.fileName, file.text, (0,lib_history/* headCommit */.Qo)(root)),
        ...ports,
        branch: NO_FILES,
        now: io.now,
    });
    const [intent] = report.intents;
    if (intent?.outcome === 'refused')
        throw refused(intent.reasons);
    if (intent?.outcome === 'remaining')
        throw refused(intent.reasons);
    const notes = report.notes.filter((note) => intent?.reasons.some((reason) => note.includes(reason)) !== true);
    io.out((0,render_audit/* linesText */.zu)((0,intent_lines/* intentLines */.A)({ ...(0,intent_run_of/* intentRunOf */.x)({ mailbox: what.name, report: { ...report, notes } }), removal: '' }, io.columns)));
    return intent?.outcome === 'failed' ? (intent.cause === 'forbidden' || intent.cause === 'no-token' ? 2 : 1) : 0;
}
function refused(reasons) {
    return new user_error/* UserError */.y(`refused: ${reasons.join('; ')}`);
}
function oneFile(fileName, text, commit = '0'.repeat(40)) {
    const id = (0,external_node_crypto_.createHash)('sha1').update(text).digest('hex');
    const entry = { path: `${FOLDER}/${fileName}`, mode: '100644', id, sizeBytes: Buffer.byteLength(text) };
    return { commit, list: () => [entry], read: () => new Map([[id, { kind: 'text', text }]]) };
}
const NO_FILES = {
    filesAt: async () => (0,answer/* known */.e)({ head: '', blobs: new Map() }),
    commit: async () => unexpected(),
    createBranch: async () => unexpected(),
    openPullRequest: async () => unexpected(),
};
function unexpected() {
    throw new Error('a direct change has no files to remove');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-delete.js


const variablesDelete = {
    name: 'variables delete',
    summary: 'delete a variable now, under the policy of the baseline, and record it in the ledger',
    positionals: 'NAME',
    maxPositionals: 1,
    suggest: () => [],
    details: 'The policy must allow the operation: `operations: [set, delete]`.',
    options: CHANGE_OPTIONS,
    examples: ['sar variables delete OLD_FLAG --dry-run'],
    run: async (given, io) => changeVariable(given, io, { operation: 'delete', name: (0,one_positional/* onePositional */.P)(given, 'the name of the variable') }),
};

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/compare-text.js
var compare_text = __webpack_require__(78108);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/bounded-markdown.js
var bounded_markdown = __webpack_require__(13484);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/cut-notice.js
var cut_notice = __webpack_require__(47466);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/markdown-table.js
var markdown_table = __webpack_require__(71597);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(31554);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/markdown-safe.js
var markdown_safe = __webpack_require__(83003);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/text-table.js
var text_table = __webpack_require__(32551);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/audit-diff.js








function diffAudits(before, after) {
    const old = statuses(before, onlyEnvironment(before, after));
    const now = statuses(after, onlyEnvironment(after, before));
    const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((entry) => {
        const was = old.get(entry);
        const is = now.get(entry);
        if (was === is)
            return [];
        return [{ entry, change: was === undefined ? 'new' : is === undefined ? 'gone' : 'changed', before: was ?? '-', after: is ?? '-' }];
    });
    return changes.toSorted((a, b) => (0,compare_text/* compareText */.n)(a.entry, b.entry));
}
function auditDiffTable(changes, { columns, palette }) {
    const rows = changes.map(({ entry, change, before, after }) => [change, (0,terminal_safe/* terminalSafe */.k)(entry), `${before} → ${after}`]);
    const lines = (0,text_table/* textTable */.e)(rows, columns).map((line, index) => (changes[index]?.after === 'absent' ? palette.P1(line) : line));
    return [...lines, ...(lines.length === 0 ? [] : ['']), countWords(changes)].map(break_workflow_commands/* breakWorkflowCommands */.$);
}
function auditDiffMarkdown(changes, options) {
    const rows = changes.map(({ entry, change, before, after }) => [(0,markdown_safe/* markdownCode */.D9)(entry), change, (0,markdown_safe/* markdownText */.p7)(before), (0,markdown_safe/* markdownText */.p7)(after)]);
    const table = rows.length === 0 ? [] : [(0,markdown_table/* tableSection */.Y)(['Entry', 'Change', 'Before', 'After'], rows)];
    const sections = [(0,markdown_table/* textSection */.V)(`## Changes of the variable audit\n\n${countWords(changes)}.`), ...table];
    return (0,bounded_markdown/* boundedMarkdown */.N)(sections, options.limitBytes, (0,cut_notice/* cutNotice */.z)({ ...options, linkTo: () => undefined }));
}
function statuses({ results, extra_vars: extra }, environment) {
    const key = (layer, of, name) => {
        const between = layer === 'env-vars' || layer === 'env-secrets' ? (of ?? environment) : undefined;
        return between === undefined ? `${layer}/${name}` : `${layer}/${between}/${name}`;
    };
    return new Map([
        ...extra.map((entry) => {
            const parts = entry.split('/');
            const between = parts.slice(1, -1).join('/');
            return [key(parts[0] ?? '', between === '' ? undefined : between, parts.at(-1) ?? ''), 'extra'];
        }),
        ...results.map(({ layer, environment: of, name, status }) => [key(layer, of, name), status]),
    ]);
}
function onlyEnvironment(...audits) {
    for (const { results } of audits) {
        const [first, ...others] = new Set(results.flatMap(({ environment }) => environment ?? []));
        if (first !== undefined)
            return others.length === 0 ? first : undefined;
    }
    return undefined;
}
function countWords(changes) {
    const counted = (kind) => changes.filter(({ change }) => change === kind).length;
    return changes.length === 0 ? 'No differences' : `${counted('new')} new, ${counted('gone')} gone, ${counted('changed')} changed`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/json-text.js
var json_text = __webpack_require__(58884);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/read-audit-document.js

const STATUSES = new Set(['present', 'absent', 'unknown']);
const MAX_CHARACTERS = 16 * 1024 * 1024;
function readAuditDocument(text, path) {
    const fail = (why) => new user_error/* UserError */.y(`${path} is no variable audit: ${why}`, { places: [{ file: path }] });
    if (text.length > MAX_CHARACTERS)
        throw fail('it is larger than 16 MB');
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        throw fail('it is not JSON');
    }
    if (!isMap(document))
        throw fail('it is not a map');
    const { schema, timestamp, results, extra_vars: extra } = document;
    if (schema !== undefined && schema !== 'sar.variable-audit/1') {
        throw fail(`its schema is ${JSON.stringify(schema).slice(0, 60)}; this version of SAR reads sar.variable-audit/1`);
    }
    if (typeof timestamp !== 'string')
        throw fail('timestamp is missing');
    if (!Array.isArray(results))
        throw fail('results is missing');
    if (!Array.isArray(extra) || !extra.every((name) => typeof name === 'string'))
        throw fail('extra_vars is missing');
    return { timestamp, results: results.map((result, index) => readResult(result, index, fail)), extra_vars: extra };
}
function readResult(result, index, fail) {
    if (!isMap(result))
        throw fail(`results[${index}] is not a map`);
    const { layer, environment, name, status } = result;
    if (typeof name !== 'string')
        throw fail(`results[${index}].name is missing`);
    if (!isLayer(layer))
        throw fail(`results[${index}].layer is none of ${storage_layer/* STORAGE_LAYERS */.Bo.join(', ')}`);
    if (!isStatus(status))
        throw fail(`results[${index}].status is none of present, absent, unknown`);
    return { layer, ...(typeof environment === 'string' && { environment }), name, status };
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isLayer(value) {
    return storage_layer/* STORAGE_LAYERS */.Bo.includes(value);
}
function isStatus(value) {
    return STATUSES.has(value);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/variable-markdown.js
var variable_markdown = __webpack_require__(10783);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/audit-words.js
var audit_words = __webpack_require__(22066);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/markdown-lines.js
var markdown_lines = __webpack_require__(96190);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/guide-stamp.js






const GUIDE_BEGIN = '<!-- sar:variables:begin -->';
const GUIDE_END = '<!-- sar:variables:end -->';
function stampGuide(markdown, document, path) {
    const lines = (0,markdown_lines/* textLines */.F)(markdown).filter(({ inCode }) => !inCode);
    const begin = onlyMarker(lines, GUIDE_BEGIN, path);
    const end = onlyMarker(lines, GUIDE_END, path);
    if (end.start < begin.start) {
        throw new user_error/* UserError */.y(`the markers of ${path} are the wrong way round: ${GUIDE_BEGIN} comes first, then ${GUIDE_END}`, {
            places: [{ file: path, line: end.line }],
        });
    }
    const eol = markdown.startsWith('\r\n', begin.end) ? '\r\n' : '\n';
    const stamp = stampLines(document).join(eol);
    return `${markdown.slice(0, begin.end)}${eol}${stamp}${eol}${markdown.slice(end.start)}`;
}
const STAMP_DATE = /^Variable audit of \d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC:/gm;
function isSameStamp(before, after) {
    return before.replace(STAMP_DATE, '') === after.replace(STAMP_DATE, '');
}
function onlyMarker(lines, marker, path) {
    const [first, second] = lines.filter(({ text }) => text.trim() === marker);
    if (first === undefined) {
        throw new user_error/* UserError */.y(`${path} has no line ${marker}. Add these two lines where the audit's date and counts shall stand:\n${GUIDE_BEGIN}\n${GUIDE_END}`, { places: [{ file: path }] });
    }
    if (second !== undefined) {
        throw new user_error/* UserError */.y(`${path} has the line ${marker} twice, in lines ${first.line} and ${second.line}: remove one`, {
            places: [
                { file: path, line: first.line },
                { file: path, line: second.line },
            ],
        });
    }
    return first;
}
function stampLines(document) {
    const counted = (items, status) => items.filter((item) => item.status === status).length;
    const rows = (0,audit_words/* byStorageLayer */.go)(document.results).map(({ layer, environment, items }) => {
        const of = environment === undefined ? '' : ` of ${(0,markdown_safe/* markdownCode */.D9)(environment)}`;
        const counts = ['present', 'absent', 'unknown'].map((status) => counted([...items], status));
        return `| ${audit_words/* STORAGE_LAYER_NAMES */.fs[layer]}${of} | ${[items.length, ...counts].join(' | ')} |`;
    });
    return [
        `Variable audit of ${(0,variable_markdown/* minuteOf */.iA)(document.timestamp)}: ${(0,audit_words/* auditSummaryWords */.L5)(document)}.`,
        '',
        '| Layer | Declared | Present | Absent | Unknown |',
        '| --- | --: | --: | --: | --: |',
        ...rows,
    ].map(break_workflow_commands/* breakWorkflowCommands */.$);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-report.js








const LATEST_AUDIT = 'variable_audit_latest';
const variablesReport = {
    name: 'variables report',
    summary: 'write the audit as JSON and Markdown into the state directory, and stamp the guide',
    positionals: '',
    maxPositionals: 0,
    details: 'Writes variable_audit_latest.json and variable_audit_latest.md, with what is configured and not declared in any layer. A guide (`variables.guide` of the baseline, or --guide) gets the date and the counts between its two markers.',
    options: [
        { name: 'guide', value: 'FILE', help: 'the Markdown document to stamp, from the root of the checkout' },
        live_options/* DRY_RUN */.yE,
        ...AUDIT_OPTIONS,
    ],
    examples: ['sar variables report', 'sar variables report --guide docs/variables.md --dry-run'],
    async run(given, io) {
        if (given.values('layer').length > 0)
            throw new user_error/* UserError */.y('a report is of all layers; "sar variables check --layer" looks at some');
        const opened = await openAudit(given, io, true);
        refuseUnanswered(opened);
        const { document, root, state, survey } = opened;
        const guide = given.value('guide') ?? survey.baseline.variables.guide;
        const stamped = guide === undefined ? undefined : stamp(root, guide, document);
        if (given.flag('dry-run')) {
            io.out((0,variable_markdown/* variableMarkdown */.Mv)(document, (0,render_audit/* markdownOptions */.Kt)('sar variables check')));
            if (stamped !== undefined)
                io.out((0,diff_text/* diffText */.N)(stamped.path, stamped.before, stamped.text, io));
            io.err('dry run: nothing was written\n');
            return 0;
        }
        if (stamped !== undefined && stamped.text !== stamped.before) {
            (0,state_directory_files/* writeInside */.Mt)(root, stamped.path, stamped.text);
            io.err(`stamped ${(0,terminal_safe/* terminalSafe */.k)(stamped.path)}\n`);
        }
        await state.update('variable audit', async () => new Map([
            [`${LATEST_AUDIT}.json`, (0,json_text/* jsonText */.s)(document)],
            [`${LATEST_AUDIT}.md`, (0,variable_markdown/* variableMarkdown */.Mv)(document, (0,render_audit/* markdownOptions */.Kt)('sar variables check'))],
        ]));
        io.err(`wrote ${state.place}/${LATEST_AUDIT}.json and .md\n`);
        return 0;
    },
};
function stamp(root, path, document) {
    const before = (0,read_text_file/* readTextFile */.G)((0,external_node_path_.join)(root, path));
    const text = stampGuide(before, document, path);
    return { path, before, text };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-diff.js










const variablesDiff = {
    name: 'variables diff',
    summary: 'say what changed since the last report, or since a snapshot',
    positionals: '',
    maxPositionals: 0,
    details: 'Exit code 1 when something changed.',
    options: [
        { name: 'against', value: 'FILE', help: 'an earlier audit or snapshot (default: variable_audit_latest.json of the state directory)' },
        AUDIT_FORMAT,
        ...AUDIT_OPTIONS,
        options/* NO_COLOR */.qV,
    ],
    examples: ['sar variables diff', 'sar variables diff --against .sar/variable_snapshots/20261122T120000Z.json'],
    async run(given, io) {
        const opened = await openAudit(given, io, true);
        requireAnswer(opened);
        const before = await earlier(given.value('against'), opened.state, io);
        const layers = new Set(given.values('layer'));
        const unseen = await unseenLists(opened, given.values('layer'));
        for (const note of unseen.notes)
            io.err(`not compared: ${note}\n`);
        const seenNow = new Set(opened.document.extra_vars);
        const part = {
            ...before,
            results: before.results.filter(({ layer }) => layers.size === 0 || layers.has(layer)),
            extra_vars: before.extra_vars.filter((name) => {
                const layer = name.split('/')[0] ?? '';
                return (layers.size === 0 || layers.has(layer)) && (!unseen.layers.has(layer) || seenNow.has(name));
            }),
        };
        const changes = diffAudits(part, opened.document);
        switch (given.value('format')) {
            case 'json':
                io.out((0,json_text/* jsonText */.s)({ schema: 'sar.variable-audit-diff/1', before: before.timestamp, after: opened.document.timestamp, changes }));
                break;
            case 'md':
                io.out(auditDiffMarkdown(changes, (0,render_audit/* markdownOptions */.Kt)('sar variables diff')));
                break;
            default:
                io.out((0,render_audit/* linesText */.zu)(auditDiffTable(changes, (0,render_audit/* tableOptions */.nw)(given, io))));
        }
        return changes.length === 0 ? 0 : 1;
    },
};
async function earlier(path, state, io) {
    if (path !== undefined)
        return readAuditDocument((0,read_text_file/* readTextFile */.G)((0,external_node_path_.resolve)(io.workingDirectory, path)), path);
    const name = `${LATEST_AUDIT}.json`;
    const text = await state.read(name);
    if (text === undefined)
        throw new user_error/* UserError */.y(`there is no ${state.place}/${name} to compare with: run "sar variables report" first, or give --against FILE`);
    return readAuditDocument(text, `${state.place}/${name}`);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/mailbox/read-mailbox.js + 1 modules
var read_mailbox = __webpack_require__(81177);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/plan-intents-for-missing.js
var plan_intents_for_missing = __webpack_require__(62672);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/work-tree-files.js
var work_tree_files = __webpack_require__(14413);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(55617);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-enforce.js







const variablesEnforce = {
    name: 'variables enforce',
    summary: 'queue an intent for each declared variable with a value that is missing or has drifted',
    positionals: '',
    maxPositionals: 0,
    details: 'Playbook SAR-001. Writes files into the mailbox; nothing is changed on GitHub before they are merged. What has no declared `value`, and what only people may write, is named and left alone.',
    options: [live_options/* DRY_RUN */.yE, ...AUDIT_OPTIONS],
    examples: ['sar variables enforce --dry-run'],
    async run(given, io) {
        const opened = await openAudit(given, io);
        requireAnswer(opened);
        const { root, survey } = opened;
        const repository = (0,repository_option/* requiredRepository */.UT)(given, root);
        const folder = (0,mailbox_settings/* mailboxOf */.S)(survey.baseline);
        const waiting = (0,read_mailbox/* readMailbox */.JD)((0,work_tree_files/* workTreeFiles */.B)(root), folder, io.now()).flatMap(({ reading }) => reading.kind === 'intent' ? [reading.intent] : []);
        const { files, left } = (0,plan_intents_for_missing/* planIntentsForMissing */.D)({
            missing: missingEntries(opened),
            policy: (0,mailbox_settings/* intentPolicyOf */.Q)(survey.baseline),
            running: repository,
            waiting,
            queuedAt: io.now(),
            queuedBy: 'sar variables enforce',
        });
        for (const { layer, environment, name, reason } of left)
            io.err(`${(0,terminal_safe/* terminalSafe */.k)(`left alone: ${layer}/${environment === undefined ? '' : `${environment}/`}${name}: ${reason}`)}\n`);
        for (const { fileName, text } of files) {
            if (!given.flag('dry-run'))
                (0,state_directory_files/* writeInside */.Mt)(root, `${folder}/${fileName}`, text);
            io.out(`${(0,terminal_safe/* terminalSafe */.k)(`${folder}/${fileName}`)}\n`);
        }
        const verb = given.flag('dry-run') ? 'dry run: would queue' : 'queued';
        io.err(`${verb} ${(0,count_words/* countOf */.pq)(files.length, 'intent')}\n`);
        return 0;
    },
};
function missingEntries({ audit }) {
    return audit.entries.flatMap((entry) => {
        const { layer, environment, name, state, valueDrift } = entry;
        if (!(0,storage_layer/* isVariableLayer */.qR)(layer))
            return state.status === 'absent' && entry.required ? [{ layer, name, ...(environment !== undefined && { environment }) }] : [];
        const where = { layer, name, ...(environment !== undefined && { environment }) };
        if (state.status === 'absent')
            return entry.required || entry.value !== undefined ? [where] : [];
        return state.status === 'present' && valueDrift !== undefined && state.live.value !== undefined
            ? [{ ...where, current: state.live.value }]
            : [];
    });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/declared-entry.js
var declared_entry = __webpack_require__(48471);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/variable-table.js
var variable_table = __webpack_require__(95496);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/expected-variables.js










function expectedTable(expected, { columns, palette }) {
    const blocks = (0,audit_words/* byStorageLayer */.go)(expected).map((group) => [
        palette.heading((0,variable_table/* groupHeading */.Yg)(group)),
        ...(0,text_table/* textTable */.e)(group.items.map((entry) => [
            (0,terminal_safe/* terminalSafe */.k)(entry.name),
            need(entry),
            entry.humanGovernance ? 'people only' : '',
            (0,terminal_safe/* terminalSafe */.k)(entry.category),
            (0,terminal_safe/* terminalSafe */.k)(entry.purpose),
        ]), columns),
    ]);
    return [...blocks.flatMap((block) => [...block, '']), expected_variables_countWords(expected)].map(break_workflow_commands/* breakWorkflowCommands */.$);
}
function expectedMarkdown(expected, options) {
    const sections = [
        (0,markdown_table/* textSection */.V)(`## Expected variables and secrets\n\n${expected_variables_countWords(expected)}.`),
        ...(0,audit_words/* byStorageLayer */.go)(expected).map((group) => (0,markdown_table/* tableSection */.Y)(['Name', 'Needed', 'Written by', 'Category', 'Purpose'], group.items.map((entry) => [
            (0,markdown_safe/* markdownCode */.D9)(entry.name),
            need(entry),
            entry.humanGovernance ? 'people only' : '',
            (0,markdown_safe/* markdownText */.p7)(entry.category),
            (0,markdown_safe/* markdownText */.p7)(entry.purpose),
        ]), { before: (0,variable_markdown/* groupTitle */.SZ)(group) })),
    ];
    return (0,bounded_markdown/* boundedMarkdown */.N)(sections, options.limitBytes, (0,cut_notice/* cutNotice */.z)({ ...options, linkTo: () => undefined }));
}
function need({ required }) {
    return required ? 'required' : 'optional';
}
function expected_variables_countWords(expected) {
    const required = expected.filter((entry) => entry.required).length;
    return `${expected.length} declared: ${required} required, ${expected.length - required} optional`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-expected.js






const variablesExpected = {
    name: 'variables expected',
    summary: 'list the variables and secrets that the baseline declares',
    positionals: '',
    maxPositionals: 0,
    details: 'Reads the baseline alone: no token, no network.',
    options: [AUDIT_FORMAT, options/* BASELINE */.Um, options/* NO_COLOR */.qV],
    examples: ['sar variables expected', 'sar variables expected --baseline sar:level-4-mlops --format json'],
    async run(given, io) {
        const { survey } = await openVariables(given, io);
        const entries = (0,declared_entry/* declaredEntries */.H)(survey.baseline.variables.registry);
        switch (given.value('format')) {
            case 'json': {
                const expected = entries.map(({ name, layer, environment, required, category, purpose, humanGovernance }) => ({
                    name,
                    layer,
                    ...(environment !== undefined && { environment }),
                    required,
                    category,
                    human_governance: humanGovernance,
                    purpose,
                }));
                io.out((0,json_text/* jsonText */.s)({ schema: 'sar.variables-expected/1', expected }));
                break;
            }
            case 'md':
                io.out(expectedMarkdown(entries, (0,render_audit/* markdownOptions */.Kt)('sar variables expected')));
                break;
            default:
                io.out((0,render_audit/* linesText */.zu)(expectedTable(entries, (0,render_audit/* tableOptions */.nw)(given, io))));
        }
        return 0;
    },
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-get.js







const variablesGet = {
    name: 'variables get',
    summary: 'print the value of a variable',
    positionals: 'NAME',
    maxPositionals: 1,
    details: 'Prints the value and nothing else, for scripts: in a pipe to the byte, on a terminal with control characters written out. Exit code 1 when there is no such variable.',
    options: [target_options/* SCOPE */.hx, target_options/* ENVIRONMENT */.M0, ...live_options/* LIVE_OPTIONS */.oY],
    examples: ['sar variables get LOG_LEVEL', 'sar variables get DEPLOY_RING --environment production'],
    async run(given, io) {
        const name = (0,one_positional/* onePositional */.P)(given, 'the name of a variable').toUpperCase();
        if (!/^[A-Z_][A-Z0-9_]{0,254}$/.test(name))
            throw new user_error/* UserError */.y(`${(0,quote_untrusted/* quoteUntrusted */.X)(name)} cannot be the name of a variable`);
        const { repository, ports } = await (0,open_intent_ports/* openIntentPorts */.N)(given, io);
        const target = (0,target_options/* targetOptions */.Gl)(given, repository);
        const entry = (0,expect_known/* expectKnown */.P)(await ports.reader.get(target, name));
        if (entry === undefined) {
            io.err(`there is no variable ${name} in the ${(0,terminal_safe/* terminalSafe */.k)((0,target_options/* targetWords */.LT)(target))}\n`);
            return 1;
        }
        const { value = '' } = entry;
        io.out(io.columns === undefined ? value : `${value.split('\n').map(terminal_safe/* terminalSafe */.k).join('\n')}\n`);
        return 0;
    },
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/guide-row.js

const TITLES = {
    name: ['name', 'variable', 'secret', 'key'],
    layer: ['layer', 'scope', 'storage', 'level', 'where'],
    environment: ['environment'],
    required: ['required', 'needed', 'optional', 'mandatory'],
    governance: ['human', 'governance', 'governed', 'people'],
    category: ['category', 'group'],
    purpose: ['purpose', 'description', 'what', 'notes', 'used for', 'usage'],
};
function guideColumns(table) {
    const titles = table.header.map((cell) => plainCell(cell).toLowerCase());
    const columns = new Map();
    for (const [column, words] of Object.entries(TITLES)) {
        const index = titles.findIndex((title, at) => ![...columns.values()].includes(at) && words.some((word) => title.startsWith(word)));
        if (index !== -1)
            columns.set(column, index);
    }
    return columns.has('name') ? columns : undefined;
}
const NAME = /^(?!GITHUB_)[A-Z_][A-Z0-9_]{0,254}$/;
const NO = /^(?:no|n|false|optional|-|–|❌|✗|x)$/i;
const YES = /^(?:yes|y|true|required|mandatory|human|✅|✓|✔️?)$/i;
function guideRow({ line, cells }, table, columns) {
    const raw = (column) => cells[columns.get(column) ?? -1] ?? '';
    const cell = (column) => plainCell(raw(column));
    const [, prefix = '', name = ''] = /^(?:(vars|secrets)\.)?(.*)$/i.exec(cell('name')) ?? [];
    if (!NAME.test(name))
        return { line, why: name === '' ? 'the name is empty' : 'the name is none that GitHub takes (upper case, A–Z, 0–9, _)' };
    const title = table.header[columns.get('name') ?? -1] ?? '';
    const layer = layerOf(cell('layer'), prefix, [cell('layer'), table.heading, title]);
    const environment = cell('environment') === '' ? (environmentIn(raw('layer')) ?? environmentIn(table.heading)) : cell('environment');
    if ((0,storage_layer/* isEnvironmentLayer */.lV)(layer) && environment === undefined) {
        return {
            line,
            why: `${name}: the environment is not named; add a column Environment, or write it in code type: environment \`production\``,
        };
    }
    return {
        line,
        layer,
        ...((0,storage_layer/* isEnvironmentLayer */.lV)(layer) && environment !== undefined && { environment: environment.slice(0, 255) }),
        name,
        required: isRequired(cell('required'), table.header[columns.get('required') ?? -1] ?? ''),
        humanGovernance: YES.test(cell('governance')),
        category: cell('category').slice(0, 100).trim(),
        purpose: cell('purpose').slice(0, 1000).trim(),
    };
}
function plainCell(cell) {
    return cell
        .replace(/\[([^\][]*)\]\([^()\s]*\)/g, '$1')
        .replace(/`+|\*\*/g, '')
        .replace(/\\([\\_*<>[\]|])/g, '$1')
        .trim();
}
function isRequired(cell, title) {
    if (/^\W*optional/i.test(title))
        return !YES.test(cell);
    return !NO.test(cell);
}
const WHERE = [
    ['codespace', /codespace/i],
    ['dependabot', /dependabot/i],
    ['env', /\benv(?:ironment)?s?\b|\benv-/i],
    ['org', /\borg(?:ani[sz]ation)?s?\b|\borg-/i],
    ['repo', /\brepo(?:sitory)?s?\b|\brepo-/i],
];
function layerOf(cell, prefix, texts) {
    const exact = storage_layer/* STORAGE_LAYERS */.Bo.find((layer) => cell.toLowerCase() === layer);
    if (exact !== undefined)
        return exact;
    const where = texts.flatMap((text) => WHERE.find(([, pattern]) => pattern.test(text))?.[0] ?? [])[0] ?? 'repo';
    if (where === 'codespace' || where === 'dependabot')
        return where;
    const what = [prefix, ...texts].find((text) => /secret/i.test(text) !== /\bvar/i.test(text)) ?? '';
    return `${where}-${/secret/i.test(what) ? 'secrets' : 'vars'}`;
}
function environmentIn(text) {
    return /environment[^`]{0,40}`([^`]{1,255})`/i.exec(text)?.[1];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/markdown-tables.js

const HEADING = /^ {0,3}#{1,6}[ \t]/;
const RULE_CELL = /^:?-+:?$/;
function markdownTables(markdown) {
    const lines = (0,markdown_lines/* textLines */.F)(markdown);
    const tables = [];
    let heading = '';
    let index = 0;
    while (index < lines.length) {
        const table = tableAt(lines, index, heading);
        if (table !== undefined) {
            tables.push(table);
            index += table.rows.length + 2;
            continue;
        }
        const line = lines[index];
        if (line !== undefined && !line.inCode && HEADING.test(line.text))
            heading = headingText(line.text);
        index += 1;
    }
    return tables;
}
function tableAt(lines, index, heading) {
    const [first, second] = [lines[index], lines[index + 1]];
    if (first === undefined || second === undefined || first.inCode || second.inCode || !first.text.includes('|'))
        return undefined;
    const header = cellsOf(first.text);
    const rule = cellsOf(second.text);
    if (rule.length !== header.length || !rule.every((cell) => RULE_CELL.test(cell)))
        return undefined;
    const rows = [];
    for (let at = index + 2; at < lines.length; at++) {
        const line = lines[at];
        if (line === undefined || line.inCode || !line.text.includes('|') || HEADING.test(line.text))
            break;
        rows.push({ line: line.line, cells: cellsOf(line.text) });
    }
    return { heading, header, rows };
}
function headingText(line) {
    const text = line
        .trim()
        .replace(/^#{1,6}/, '')
        .trim();
    let end = text.length;
    while (end > 0 && text[end - 1] === '#')
        end -= 1;
    return text.slice(0, end).trim();
}
function cellsOf(text) {
    const cells = [];
    let cell = '';
    const row = text.trim();
    for (let index = row.startsWith('|') ? 1 : 0; index < row.length; index++) {
        const char = row.charAt(index);
        if (char === '\\' && row[index + 1] === '|') {
            cell += '|';
            index += 1;
        }
        else if (char === '|') {
            cells.push(cell.trim());
            cell = '';
        }
        else
            cell += char;
    }
    return cell.trim() === '' && cells.length > 0 ? cells : [...cells, cell.trim()];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/registry-yaml.js
var registry_yaml = __webpack_require__(87880);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/import-guide.js




const import_guide_MAX_CHARACTERS = 4 * 1024 * 1024;
const MAX_ENTRIES = 5000;
function importGuide(markdown, path) {
    if (markdown.length > import_guide_MAX_CHARACTERS)
        throw new user_error/* UserError */.y(`${path} is larger than 4 MB`, { places: [{ file: path }] });
    const rows = markdownTables(markdown).flatMap((table) => {
        const columns = guideColumns(table);
        return columns === undefined ? [] : table.rows.map((row) => guideRow(row, table, columns));
    });
    if (rows.length === 0) {
        throw new user_error/* UserError */.y(`${path} has no table with rows and a column Name, Variable or Secret`, { places: [{ file: path }] });
    }
    if (rows.length > MAX_ENTRIES)
        throw new user_error/* UserError */.y(`${path} has more than ${MAX_ENTRIES} rows`, { places: [{ file: path }] });
    const seen = new Map();
    const skipped = [];
    for (const row of rows) {
        if ('why' in row)
            skipped.push(row);
        else {
            const key = `${row.layer}/${row.environment?.toLowerCase() ?? ''}/${row.name}`;
            const first = seen.get(key);
            if (first === undefined)
                seen.set(key, row);
            else
                skipped.push({ line: row.line, why: `${row.name} is in line ${first.line} already, in the same layer` });
        }
    }
    const entries = [...seen.values()].toSorted((a, b) => storage_layer/* STORAGE_LAYERS */.Bo.indexOf(a.layer) - storage_layer/* STORAGE_LAYERS */.Bo.indexOf(b.layer) || byEnvironment(a, b) || a.line - b.line);
    return { yaml: (0,registry_yaml/* registryYaml */.t)(entries), entries, skipped };
}
function byEnvironment(a, b) {
    if (!(0,storage_layer/* isEnvironmentLayer */.lV)(a.layer))
        return 0;
    const [one, other] = [a.environment?.toLowerCase() ?? '', b.environment?.toLowerCase() ?? ''];
    return one < other ? -1 : one > other ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-import-guide.js




const variablesImportGuide = {
    name: 'variables import-guide',
    summary: 'read the tables of a Markdown document into a registry, and print it as YAML',
    positionals: 'FILE.md',
    maxPositionals: 1,
    details: 'Reads every table with a column Name, Variable or Secret. Columns Layer, Required, Category and Purpose are taken over; headings above a table tell the layer where no column does. Prints the section `variables` for .github/sar.yml and changes nothing.',
    options: [],
    examples: ['sar variables import-guide docs/variables.md'],
    async run(given, io) {
        const path = (0,one_positional/* onePositional */.P)(given, 'the Markdown file');
        const { yaml, entries, skipped } = importGuide((0,read_text_file/* readTextFile */.G)((0,external_node_path_.resolve)(io.workingDirectory, path)), path);
        io.out(yaml);
        for (const { line, why } of skipped)
            io.err(`${(0,terminal_safe/* terminalSafe */.k)(`${path}:${line}: left out: ${why}`)}\n`);
        io.err(`${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}\n`);
        return 0;
    },
};

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/value-digest.js
var value_digest = __webpack_require__(32636);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/output/columns.js
var columns = __webpack_require__(6896);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-list.js







const variablesList = {
    name: 'variables list',
    summary: 'list the variables of the repository, an environment or the organisation',
    positionals: '',
    maxPositionals: 0,
    details: 'Values are shown as length and hash unless --values asks for them.',
    options: [
        target_options/* SCOPE */.hx,
        target_options/* ENVIRONMENT */.M0,
        { name: 'values', help: 'show the values' },
        { name: 'format', short: 'f', value: 'FORMAT', choices: ['table', 'json'], help: 'what to print' },
        ...live_options/* LIVE_OPTIONS */.oY,
    ],
    examples: ['sar variables list', 'sar variables list --environment production --format json'],
    async run(given, io) {
        const { repository, ports } = await (0,open_intent_ports/* openIntentPorts */.N)(given, io);
        const target = (0,target_options/* targetOptions */.Gl)(given, repository);
        const entries = (0,expect_known/* expectKnown */.P)(await ports.reader.list(target)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
        const withValues = given.flag('values');
        if (given.value('format') === 'json') {
            io.out((0,json_text/* jsonText */.s)({ schema: 'sar.variables/1', target, variables: entries.map((entry) => shown(entry, withValues)) }));
            return 0;
        }
        const rows = entries.map((entry) => [entry.name, entry.updatedAt?.slice(0, 10) ?? '', valueText(entry, withValues)]);
        for (const line of (0,columns/* columns */.Y)(rows))
            io.out(`${line}\n`);
        io.out(`${rows.length === 0 ? '' : '\n'}${(0,count_words/* countOf */.pq)(entries.length, 'variable')} of the ${(0,terminal_safe/* terminalSafe */.k)((0,target_options/* targetWords */.LT)(target))}\n`);
        return 0;
    },
};
function shown({ name, createdAt, updatedAt, value = '' }, withValues) {
    const { length, sha256Prefix } = (0,value_digest/* valueDigest */.Q)(value);
    return {
        name,
        created_at: createdAt,
        updated_at: updatedAt,
        ...(withValues ? { value } : { digest: { length, sha256_prefix: sha256Prefix } }),
    };
}
function valueText({ value = '' }, withValues) {
    return withValues ? value : (0,value_digest/* digestText */.M)((0,value_digest/* valueDigest */.Q)(value));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commit-files.js
var commit_files = __webpack_require__(30632);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/offer-as-pull-request.js
var offer_as_pull_request = __webpack_require__(99715);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/required-live.js
var required_live = __webpack_require__(12130);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-offer-guide.js











const GUIDE_BRANCH = 'sar/variables-guide';
const MAX_BYTES = 4_194_304;
const variablesOfferGuide = {
    name: 'variables offer-guide',
    summary: 'offer the guide that "sar variables report" stamped as a pull request, when its counts changed',
    positionals: '',
    maxPositionals: 0,
    details: `For a job that audits with one token and offers with another one, which reads no secrets and no variables. The guide of the checkout is compared with the one that is committed: where more than the date of the audit differs it is offered from the branch ${GUIDE_BRANCH}. The token needs Contents: write, Pull requests: write and Issues: read, for the halt.`,
    options: [
        {
            name: 'guide',
            value: 'FILE',
            help: 'the stamped document, from the root of the checkout (default: `variables.guide` of the baseline)',
        },
        live_options/* DRY_RUN */.yE,
        ...live_options/* LIVE_OPTIONS */.oY,
        options/* BASELINE */.Um,
    ],
    examples: ['sar variables offer-guide --dry-run', 'sar variables offer-guide'],
    async run(given, io) {
        const { root, survey, repository } = await openVariables(given, io);
        const path = given.value('guide') ?? survey.baseline.variables.guide;
        if (path === undefined) {
            io.err('nothing to offer: the baseline names no guide (`variables.guide`)\n');
            return 0;
        }
        const before = committedText(root, path);
        const now = survey.tree.read(path, MAX_BYTES);
        if (now.kind !== 'text')
            throw new user_error/* UserError */.y(`${path} cannot be read: only a text file of the checkout can be offered`);
        const { text } = now;
        if (isSameStamp(before, text)) {
            io.err(`nothing to offer: the counts of ${(0,terminal_safe/* terminalSafe */.k)(path)} did not change\n`);
            return 0;
        }
        io.out((0,diff_text/* diffText */.N)(path, before, text, io));
        if (given.flag('dry-run')) {
            io.err('dry run: nothing was written\n');
            return 0;
        }
        const named = (0,repository_option/* expectRepository */.uW)(repository);
        const live = await (0,required_live/* requiredLive */.Q)(given, io, named);
        const offer = { from: GUIDE_BRANCH, path, before, text, title: 'Stamp the guide of variables', body: BODY };
        io.err(`${await (0,offer_as_pull_request/* offerAsPullRequest */.N)({ repository: named, live }, offer, 'the counts of the audit')}\n`);
        return 0;
    },
};
const FILE_MODES = new Set(['100644', '100755']);
const BODY = [
    'The audit of variables and secrets counts otherwise than the guide says.',
    'After the merge, or to decline, delete the branch, so that the next offer begins at the new head.',
].join('\n\n');
function committedText(root, path) {
    const commit = (0,lib_history/* headCommit */.Qo)(root);
    if (commit === undefined)
        throw new user_error/* UserError */.y('there is no commit here: a guide is offered from a checkout of the default branch');
    const files = (0,commit_files/* commitFiles */.z)(root, commit);
    const folder = external_node_path_.posix.dirname(path);
    const entry = files.list(folder === '.' ? '' : folder).find((each) => each.path === path && FILE_MODES.has(each.mode));
    const content = entry === undefined ? undefined : files.read([entry.id], MAX_BYTES).get(entry.id);
    if (content?.kind !== 'text')
        throw new user_error/* UserError */.y(`${path} is not committed here as a text file: only a guide that is can be offered`);
    return content.text;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/preflight/plan-preflight.js

const plan_preflight_NAME = /^(?!GITHUB_)[A-Z_][A-Z0-9_]{0,254}$/;
function planPreflight(references, required) {
    const jobs = new Map();
    const impossible = new Set();
    const entryOf = ({ context, name }, environment) => {
        let entries = jobs.get(environment);
        if (entries === undefined)
            jobs.set(checkedEnvironment(environment), (entries = new Map()));
        let entry = entries.get(`${context}.${name}`);
        if (entry === undefined)
            entries.set(`${context}.${name}`, (entry = { context, name, required: false, unsure: false }));
        return entry;
    };
    for (const reference of references) {
        if (!isTested(reference))
            continue;
        const { environment } = reference;
        if (!plan_preflight_NAME.test(reference.name))
            impossible.add(reference.name);
        else if (environment.kind === 'named')
            entryOf(reference, environment.name);
        else if (environment.kind === 'none')
            entryOf(reference, undefined);
        else
            entryOf(reference, undefined).unsure = true;
    }
    for (const entry of required) {
        if (!plan_preflight_NAME.test(entry.name)) {
            throw new user_error/* UserError */.y(`${(0,quote_untrusted/* quoteUntrusted */.X)(entry.name)} is no name that GitHub allows: write upper-case letters, digits and "_"`);
        }
        entryOf(entry, entry.environment).required = true;
    }
    const sorted = [...jobs].map(([environment, entries]) => ({ environment, entries: [...entries.values()].sort(byName) }));
    return {
        jobs: sorted.sort((left, right) => byText(left.environment ?? '', right.environment ?? '')),
        impossible: [...impossible].sort(),
    };
}
function isTested({ context, effect, builtin, onlyFor }) {
    return effect === 'live' && builtin === undefined && (context === 'vars' || onlyFor === undefined);
}
function checkedEnvironment(name) {
    if (name === undefined || (name.length <= 255 && !name.includes('${{') && !/[\p{C}\p{Zl}\p{Zp}]/u.test(name)))
        return name;
    throw new user_error/* UserError */.y(`the environment ${(0,quote_untrusted/* quoteUntrusted */.X)(name)} cannot be tested: its name holds an expression or characters that cannot be seen`);
}
function byName(left, right) {
    return byText(left.context, right.context) || byText(left.name, right.name);
}
function byText(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/preflight/preflight-script.js
const PREFLIGHT_SCRIPT = [
    'set -eu',
    "results=''",
    "separator=''",
    'missing=0',
    'printf \'| Name | Context | Status |\\n| --- | --- | --- |\\n\' >> "$GITHUB_STEP_SUMMARY"',
    'for entry in $ENTRIES; do',
    '  case "$entry" in',
    '    SECRETS_*) context=secrets ;;',
    '    *) context=vars ;;',
    '  esac',
    '  name="${entry#*_}"',
    '  flag="HAS_$entry"',
    '  if [ "$WITHHELD-$context" = dependabot-secrets ]; then status=unknown',
    '  elif [ "${!flag}" = true ]; then status=present',
    '  elif [ "$WITHHELD" = forks ]; then status=unknown',
    '  else',
    '    status=absent',
    '    case " $UNSURE " in *" $entry "*) status=unknown ;; esac',
    '  fi',
    '  required=false',
    '  case " $REQUIRED " in *" $entry "*) required=true ;; esac',
    '  if [ "$status-$required" = absent-true ]; then missing=$((missing + 1)); fi',
    '  printf \'%s %s\\n\' "$name" "$status"',
    '  printf \'| `%s` | %s | %s |\\n\' "$name" "$context" "$status" >> "$GITHUB_STEP_SUMMARY"',
    '  results="$results$separator{\\"context\\":\\"$context\\",\\"name\\":\\"$name\\",\\"status\\":\\"$status\\",\\"required\\":$required}"',
    '  separator=,',
    'done',
    'printf \'result={"schema":"sar.preflight/1","environment":%s,"withheld":"%s","entries":[%s]}\\n\' \\',
    '  "$ENVIRONMENT_JSON" "$WITHHELD" "$results" >> "$GITHUB_OUTPUT"',
    'if [ "$missing" -gt 0 ]; then',
    '  printf \'%s required entries are absent.\\n\' "$missing" >&2',
    '  exit 1',
    'fi',
];

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/preflight/preflight-workflow.js



const PREFLIGHT_EVENTS = ['workflow_dispatch', 'pull_request', 'push', 'schedule'];
const WITHHELD = "${{ github.actor == 'dependabot[bot]' && 'dependabot' || " +
    "github.event.pull_request.number > 0 && github.event.pull_request.head.repo.full_name != github.repository && 'forks' || '' }}";
const HEAD = [
    '# Tests whether the variables and secrets that the workflows use are there. No secret enters the environment of a script:',
    '# that holds only whether the secret is empty. Jobs of protected environments wait for the approval that these demand.',
];
function preflightWorkflow(references, options = {}) {
    const { jobs, impossible } = planPreflight(references, options.required ?? []);
    if (jobs.length === 0) {
        throw new user_error/* UserError */.y('there is nothing to test: no workflow uses a variable or secret, and the registry requires none');
    }
    const notes = impossible.map((name) => `# Not tested, since GitHub allows no such name: ${JSON.stringify(name).replace(/\P{ASCII}/gu, '?')}`);
    const lines = [
        ...HEAD,
        ...notes,
        'name: SAR preflight',
        'on:',
        ...triggers(options.events ?? ['workflow_dispatch']),
        'permissions: {}',
        'concurrency:',
        '  group: sar-preflight-${{ github.ref }}',
        '  cancel-in-progress: true',
        'jobs:',
        ...jobs.flatMap((job, index) => jobLines(job, index === 0 ? 'preflight' : `preflight-${index + 1}`)),
    ];
    return `${lines.join('\n')}\n`;
}
function triggers(events) {
    return [...new Set(events)].flatMap((event) => (event === 'schedule' ? ['  schedule:', "    - cron: '17 6 * * 1'"] : [`  ${event}:`]));
}
function jobLines({ environment, entries }, id) {
    const named = environment === undefined ? [] : ['    environment:', `      name: ${quoted(environment)}`, '      deployment: false'];
    const words = (chosen) => quoted(chosen.map(keyOf).join(' '));
    return [
        `  ${id}:`,
        `    name: ${quoted(environment === undefined ? 'Preflight' : `Preflight of ${environment}`)}`,
        '    runs-on: ubuntu-latest',
        '    timeout-minutes: 5',
        '    permissions: {}',
        ...named,
        '    outputs:',
        '      result: ${{ steps.test.outputs.result }}',
        '    steps:',
        '      - name: Test what is configured',
        '        id: test',
        '        shell: bash',
        '        env:',
        `          ENTRIES: ${words(entries)}`,
        `          REQUIRED: ${words(entries.filter(({ required }) => required))}`,
        `          UNSURE: ${words(entries.filter(({ unsure }) => unsure))}`,
        `          ENVIRONMENT_JSON: ${quoted(environment === undefined ? 'null' : JSON.stringify(environment))}`,
        `          WITHHELD: ${WITHHELD}`,
        ...entries.map((entry) => `          HAS_${keyOf(entry)}: \${{ ${entry.context}.${entry.name} != '' }}`),
        '        run: |',
        ...PREFLIGHT_SCRIPT.map((line) => `          ${line}`),
    ];
}
function keyOf({ context, name }) {
    return `${context.toUpperCase()}_${name}`;
}
function quoted(text) {
    return JSON.stringify(text);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-preflight.js










const OF_JOBS = new Set(['org-secrets', 'repo-secrets', 'env-secrets', 'org-vars', 'repo-vars', 'env-vars']);
const variablesPreflight = {
    name: 'variables preflight',
    summary: 'print a workflow that tests each referenced variable and secret for emptiness, without exposing it',
    positionals: '',
    maxPositionals: 0,
    details: "GitHub evaluates `secrets.X != ''` and the job sees true or false. Required entries of the registry that are absent fail the run; on events of forks and of Dependabot, where GitHub withholds secrets, they are unknown.",
    options: [
        {
            name: 'on',
            value: 'EVENTS',
            repeat: true,
            help: `what starts it: ${PREFLIGHT_EVENTS.join(', ')} (default workflow_dispatch)`,
            suggest: () => PREFLIGHT_EVENTS,
        },
        OUT,
        options/* BASELINE */.Um,
    ],
    examples: ['sar variables preflight --on push,schedule --out .github/workflows/preflight.yml'],
    async run(given, io) {
        const { root, survey } = await openVariables(given, io);
        const events = given.values('on');
        for (const event of events) {
            if (!PREFLIGHT_EVENTS.includes(event))
                throw new user_error/* UserError */.y(`--on takes ${PREFLIGHT_EVENTS.join(', ')}, not ${(0,quote_untrusted/* quoteUntrusted */.X)(event)}`);
        }
        const required = (0,declared_entry/* declaredEntries */.H)(survey.baseline.variables.registry)
            .filter((entry) => entry.required && OF_JOBS.has(entry.layer))
            .map(({ layer, name, environment }) => ({
            context: (0,storage_layer/* isVariableLayer */.qR)(layer) ? 'vars' : 'secrets',
            name,
            ...(environment !== undefined && { environment }),
        }));
        const { references } = (0,repository_references/* repositoryReferences */.H)(survey.repository);
        const text = preflightWorkflow(references, { required, ...(events.length > 0 && { events: events }) });
        const out = given.value('out');
        if (out === undefined)
            io.out(text);
        else {
            (0,write_output/* writeOutput */.z)(root, (0,external_node_path_.resolve)(io.workingDirectory, out), text);
            io.err(`wrote ${(0,terminal_safe/* terminalSafe */.k)(out)}\n`);
        }
        return 0;
    },
};

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/secret-rotation/rotation-report.js + 1 modules
var rotation_report = __webpack_require__(60651);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/secret-rotation/rotation-document.js
function secretRotationDocument(report, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    const secrets = report.entries.map(rowOf);
    const counted = (status) => secrets.filter((row) => row.status === status).length;
    return {
        schema: 'sar.secret-rotation/1',
        timestamp: report.at,
        owner,
        repo,
        warn_days: report.warnDays,
        summary: {
            total: secrets.length,
            fresh: counted('fresh'),
            due_soon: counted('due-soon'),
            due: counted('due'),
            absent: counted('absent'),
            unknown: counted('unknown'),
        },
        secrets,
    };
}
function rowOf({ name, layer, environment, declared, maxAgeDays, state }) {
    const where = {
        name,
        layer,
        ...(environment !== undefined && { environment }),
        declared,
        status: state.status,
        max_age_days: maxAgeDays,
    };
    if (state.status === 'absent' || state.status === 'unknown')
        return { ...where, note: state.note };
    return { ...where, age_days: state.ageDays, updated_at: state.updatedAt, due_at: state.dueAt, note: '' };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/unknown-reason-lines.js
var unknown_reason_lines = __webpack_require__(8698);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/rotation-table.js










const ORDER = ['due', 'due-soon', 'unknown', 'absent', 'fresh'];
function rotationTable(document, { columns, palette }) {
    const rows = mostUrgentFirst(document);
    const cells = rows.map((row) => [
        row.status,
        (0,terminal_safe/* terminalSafe */.k)(placeOf(row)),
        ageOf(row),
        (0,variable_table/* dayOf */.kb)(row.due_at),
        (0,terminal_safe/* terminalSafe */.k)(row.status === 'unknown' ? '' : row.note),
    ]);
    const lines = (0,text_table/* textTable */.e)(cells, columns).map((line, index) => {
        const status = rows[index]?.status;
        return status === 'due' ? palette.P2(line) : status === 'due-soon' ? palette.P3(line) : line;
    });
    return [...lines, ...(0,unknown_reason_lines/* unknownReasonLines */.M)(rows, columns), ...(lines.length === 0 ? [] : ['']), summaryWords(document)].map(break_workflow_commands/* breakWorkflowCommands */.$);
}
function rotationMarkdown(document, options) {
    const rows = mostUrgentFirst(document).map((row) => [
        (0,markdown_safe/* markdownCode */.D9)(placeOf(row)),
        row.status,
        ageOf(row),
        (0,markdown_safe/* markdownText */.p7)((row.due_at ?? '').slice(0, 10)),
        (0,markdown_safe/* markdownText */.p7)(row.note),
    ]);
    const table = rows.length === 0 ? [] : [(0,markdown_table/* tableSection */.Y)(['Secret', 'Status', 'Age', 'Due', 'Note'], rows)];
    const sections = [(0,markdown_table/* textSection */.V)(`## Secret rotation\n\n${summaryWords(document)}.`), ...table];
    return (0,bounded_markdown/* boundedMarkdown */.N)(sections, options.limitBytes, (0,cut_notice/* cutNotice */.z)({ ...options, linkTo: () => undefined }));
}
function mostUrgentFirst({ secrets }) {
    return secrets.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || (b.age_days ?? 0) - (a.age_days ?? 0));
}
function placeOf({ layer, environment, name }) {
    return [layer, environment, name].filter((part) => part !== undefined).join('/');
}
function ageOf({ age_days: age }) {
    return age === undefined ? '' : (0,count_words/* countOf */.pq)(age, 'day');
}
function summaryWords({ summary, warn_days: warn }) {
    const { total, fresh, due_soon: soon, due, absent, unknown } = summary;
    return `${(0,count_words/* countOf */.pq)(total, 'secret')}: ${due} due, ${soon} due within ${(0,count_words/* countOf */.pq)(warn, 'day')}, ${fresh} fresh, ${absent} absent, ${unknown} unknown`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-rotate-check.js









const variablesRotateCheck = {
    name: 'variables rotate-check',
    summary: 'find secrets that are due, or soon due, for rotation',
    positionals: '',
    maxPositionals: 0,
    details: 'The age counts from the day a secret was last written. Exit code 1 when one is due, 2 when no age could be read.',
    options: [
        { name: 'days', value: 'N', help: 'days after which a secret is due that has no `max-age-days` of its own (default: the baseline)' },
        { name: 'warn-days', value: 'N', help: 'days before that from which it is due soon (default: the baseline)' },
        AUDIT_FORMAT,
        ...live_options/* LIVE_OPTIONS */.oY,
        options/* BASELINE */.Um,
        options/* NO_COLOR */.qV,
    ],
    examples: ['sar variables rotate-check', 'sar variables rotate-check --days 30 --format md'],
    async run(given, io) {
        const { survey, repository: named } = await openVariables(given, io);
        const repository = (0,repository_to_ask/* repositoryToAsk */.$)(given, io, named);
        const { rotation, registry } = survey.baseline.variables;
        const live = await (0,open_live/* openLive */.n)(given, io, repository);
        const report = await (0,rotation_report/* rotationReport */.D)({
            registry,
            now: io.now().toISOString(),
            maxAgeDays: (0,live_options/* countOption */.D3)(given, 'days', { min: 1, max: 3650 }) ?? rotation['max-age-days'],
            warnDays: (0,live_options/* countOption */.D3)(given, 'warn-days', { min: 0, max: 365 }) ?? rotation['warn-days'],
            ...(live !== undefined && { live: live.variables }),
        });
        const document = secretRotationDocument(report, repository === undefined ? '' : `${repository.owner}/${repository.repo}`);
        switch (given.value('format')) {
            case 'json':
                io.out((0,json_text/* jsonText */.s)(document));
                break;
            case 'md':
                io.out(rotationMarkdown(document, (0,render_audit/* markdownOptions */.Kt)('sar variables rotate-check')));
                break;
            default:
                io.out((0,render_audit/* linesText */.zu)(rotationTable(document, (0,render_audit/* tableOptions */.nw)(given, io))));
        }
        const { due, unknown, total } = document.summary;
        if (due > 0)
            return 1;
        if (unknown < total || total === 0)
            return 0;
        io.err(`no age could be read: ${live === undefined ? `give a token with "Secrets: read" in ${live_options/* TOKEN_VARIABLE */.bG}` : 'the notes say what would help'}\n`);
        return 2;
    },
};

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/value-argument.js
var value_argument = __webpack_require__(85181);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-set.js


const variablesSet = {
    name: 'variables set',
    summary: 'write a variable now, under the policy of the baseline, and record it in the ledger',
    positionals: 'NAME [VALUE]',
    maxPositionals: 2,
    suggest: () => [],
    details: 'Needs a token with "Variables: write" (environments: "Environments: write") and "Contents: write" for the ledger on the branch sar-state.',
    options: [value_argument/* STDIN */.T, ...CHANGE_OPTIONS],
    examples: ['sar variables set LOG_LEVEL debug', 'sar variables set RING 2 --environment production --dry-run'],
    run: async (given, io) => changeVariable(given, io, { operation: 'set', ...(0,value_argument/* nameAndValue */.g)(given, io) }),
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-snapshot.js






const variablesSnapshot = {
    name: 'variables snapshot',
    summary: 'keep what is configured now, also what is not declared, for a later "sar variables diff"',
    positionals: '',
    maxPositionals: 0,
    details: 'Names, layers and dates; no value. Written to variable_snapshots/ in the state directory unless --out says otherwise.',
    options: [OUT, ...AUDIT_OPTIONS],
    examples: ['sar variables snapshot', 'sar variables snapshot --out before.json'],
    async run(given, io) {
        const opened = await openAudit(given, io, true);
        requireAnswer(opened);
        for (const note of (await unseenLists(opened, given.values('layer'))).notes)
            io.err(`not in the snapshot: ${note}\n`);
        const { document, root, state } = opened;
        const out = given.value('out');
        if (out === undefined) {
            const path = `variable_snapshots/${document.timestamp.replaceAll(/[-:]|\.\d+/g, '')}.json`;
            await state.update('variable snapshot', async () => new Map([[path, (0,json_text/* jsonText */.s)(document)]]));
            io.err(`wrote ${state.place}/${path}\n`);
        }
        else {
            (0,write_output/* writeOutput */.z)(root, (0,external_node_path_.resolve)(io.workingDirectory, out), (0,json_text/* jsonText */.s)(document));
            io.err(`wrote ${(0,terminal_safe/* terminalSafe */.k)(out)}\n`);
        }
        return 0;
    },
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-commands.js















const VARIABLES_COMMANDS = [
    variablesCheck,
    variablesReport,
    variablesOfferGuide,
    variablesDiff,
    variablesSnapshot,
    variablesRotateCheck,
    variablesExpected,
    variablesAdopt,
    variablesEnforce,
    variablesImportGuide,
    variablesPreflight,
    variablesList,
    variablesGet,
    variablesSet,
    variablesDelete,
];


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

/***/ 99715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ offerAsPullRequest)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5533);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55393);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77072);
/* harmony import */ var _sar_rescue__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98046);
/* harmony import */ var _expect_known_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53453);




const CHANGE_WORDS = {
    committed: (url, what) => `offered in ${url}: ${what}`,
    same: (url) => `this is offered already: ${url}`,
    left: (url) => `an earlier proposal waits and was left as it is: merge or close ${url}, delete its branch, and run this again`,
};
async function offerAsPullRequest({ repository, live }, offer, what) {
    const { branchWriter, defaultBranch, haltSwitch, issueBoard } = await Promise.all(/* import() */[__webpack_require__.e(8586), __webpack_require__.e(3754), __webpack_require__.e(1620), __webpack_require__.e(4937), __webpack_require__.e(1842), __webpack_require__.e(7791)]).then(__webpack_require__.bind(__webpack_require__, 67889));
    const name = `${repository.owner}/${repository.repo}`;
    const guard = (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .guardHalt */ .J4)(haltSwitch(issueBoard(live.client, name)));
    const verdict = await guard.check();
    if (!verdict.isAllowed)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(verdict.reason);
    const into = (0,_expect_known_js__WEBPACK_IMPORTED_MODULE_2__/* .expectKnown */ .P)(await defaultBranch(live.client, name));
    const { url, change } = (0,_expect_known_js__WEBPACK_IMPORTED_MODULE_2__/* .expectKnown */ .P)(await (0,_sar_rescue__WEBPACK_IMPORTED_MODULE_3__/* .offerFile */ .p)({ ...offer, into }, (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .haltedBranch */ .V)(branchWriter(live.client, name), guard)));
    return (0,_sar_report__WEBPACK_IMPORTED_MODULE_5__/* .terminalSafe */ .k)(CHANGE_WORDS[change](url, what));
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

/***/ 51906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ repositoryToAsk)
/* harmony export */ });
/* harmony import */ var _read_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4354);
/* harmony import */ var _repository_option_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48942);


function repositoryToAsk(given, io, repository) {
    return (0,_read_token_js__WEBPACK_IMPORTED_MODULE_0__/* .readToken */ .A)(given, io) === undefined ? repository : (0,_repository_option_js__WEBPACK_IMPORTED_MODULE_1__/* .expectRepository */ .uW)(repository);
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

/***/ 96190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ textLines)
/* harmony export */ });
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
function textLines(markdown) {
    const lines = [];
    let fence;
    let start = 0;
    while (start <= markdown.length) {
        const newline = markdown.indexOf('\n', start);
        const stop = newline === -1 ? markdown.length : newline;
        const end = stop > start && markdown[stop - 1] === '\r' ? stop - 1 : stop;
        const text = markdown.slice(start, end);
        const [, marks, after = ''] = FENCE.exec(text) ?? [];
        const wasInCode = fence !== undefined;
        if (marks !== undefined) {
            if (fence === undefined) {
                if (!(marks.startsWith('`') && after.includes('`')))
                    fence = marks;
            }
            else if (marks.startsWith(fence) && after.trim() === '')
                fence = undefined;
        }
        lines.push({ text, line: lines.length + 1, start, end, inCode: wasInCode || fence !== undefined });
        if (newline === -1)
            break;
        start = newline + 1;
    }
    return lines;
}


/***/ }),

/***/ 87880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ registryYaml)
/* harmony export */ });
/* harmony import */ var _json_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58884);

const NO_PLAIN_TEXT = new Set(['NULL', 'TRUE', 'FALSE', 'YES', 'NO', 'ON', 'OFF', 'Y', 'N']);
function registryYaml(rows) {
    const lines = ['variables:', rows.length === 0 ? '  registry: {}' : '  registry:'];
    let layer;
    let environment;
    for (const row of rows) {
        if (row.layer !== layer)
            lines.push(`    ${row.layer}:`);
        if (row.environment !== undefined && (row.layer !== layer || row.environment.toLowerCase() !== environment)) {
            lines.push(`      ${text(row.environment)}:`);
        }
        layer = row.layer;
        environment = row.environment?.toLowerCase();
        lines.push(`${environment === undefined ? '      ' : '        '}${NO_PLAIN_TEXT.has(row.name) ? text(row.name) : row.name}: ${entryText(row)}`);
    }
    return `${lines.join('\n')}\n`;
}
function entryText({ required, humanGovernance, category, purpose }) {
    const keys = [
        ...(required ? [] : ['required: false']),
        ...(humanGovernance ? ['human-governance: true'] : []),
        ...(category === '' ? [] : [`category: ${text(category)}`]),
        ...(purpose === '' ? [] : [`purpose: ${text(purpose)}`]),
    ];
    return `{${keys.join(', ')}}`;
}
function text(value) {
    return (0,_json_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)([value]).trim().slice(1, -1).trim();
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

/***/ 62672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ planIntentsForMissing),
/* harmony export */   W: () => (/* binding */ intentId)
/* harmony export */ });
/* harmony import */ var _plan_target_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57223);
/* harmony import */ var _policy_authorise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47221);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28529);
/* harmony import */ var _write_intent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(222);




function planIntentsForMissing(input) {
    const files = [];
    const left = [];
    const taken = new Set(input.waiting.map(({ fileName }) => fileName));
    for (const entry of input.missing) {
        const outcome = intentFor(entry, input, taken);
        const { current: _, ...named } = entry;
        if (typeof outcome === 'string')
            left.push({ ...named, reason: outcome });
        else {
            taken.add(outcome.fileName);
            files.push(outcome);
        }
    }
    return { files, left };
}
function intentFor(entry, input, taken) {
    const target = targetOf(entry, input.running);
    if (target === undefined)
        return 'it is a secret: people set it';
    const value = declaredValue(entry, input.policy.registry);
    if (value === undefined)
        return 'the registry declares no `value` for it';
    const key = (0,_plan_target_key_js__WEBPACK_IMPORTED_MODULE_0__/* .targetKey */ .hD)(target);
    if (input.waiting.some((intent) => intent.operation === 'set' && intent.name === entry.name && (0,_plan_target_key_js__WEBPACK_IMPORTED_MODULE_0__/* .targetKey */ .hD)(intent.target) === key)) {
        return 'an intent for it waits in the mailbox';
    }
    const { queuedAt, queuedBy, note = 'SAR-001', idPrefix } = input;
    const request = {
        operation: 'set',
        target,
        name: entry.name,
        value,
        queuedAt,
        queuedBy,
        note,
        expect: expectationOf(entry),
        ...(idPrefix !== undefined && { id: intentId(idPrefix, key, entry.name) }),
    };
    const file = writeOrReasons(request, taken);
    if (typeof file === 'string')
        return file;
    const authorisation = (0,_policy_authorise_js__WEBPACK_IMPORTED_MODULE_1__/* .authorise */ .Z)(file.intent, { policies: [input.policy], running: input.running });
    return authorisation.decision === 'allowed' ? file : authorisation.reasons.join('; ');
}
function intentId(prefix, target, name) {
    return `${prefix}-${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(`${target} ${name}`).slice(0, 8)}`;
}
function expectationOf({ current }) {
    return current === undefined ? 'absent' : (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(current);
}
function writeOrReasons(request, taken) {
    try {
        return (0,_write_intent_js__WEBPACK_IMPORTED_MODULE_3__/* .writeIntent */ .U)(request, taken);
    }
    catch (error) {
        if (error instanceof Error && error.name === 'UserError')
            return error.message;
        throw error;
    }
}
function targetOf({ layer, environment }, { owner, repo }) {
    if (layer === 'repo-vars')
        return { scope: 'repo', owner, repo };
    if (layer === 'org-vars')
        return { scope: 'org', owner };
    return layer === 'env-vars' && environment !== undefined ? { scope: 'environment', owner, repo, environment } : undefined;
}
function declaredValue({ layer, name, environment }, registry) {
    if (layer === 'repo-vars' || layer === 'org-vars')
        return registry[layer]?.[name]?.value;
    return environment === undefined ? undefined : registry['env-vars']?.[environment]?.[name]?.value;
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


/***/ }),

/***/ 72346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function blobId(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1')
        .update(`blob ${Buffer.byteLength(text)}\0${text}`, 'utf8')
        .digest('hex');
}


/***/ }),

/***/ 84416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ blobsOnBranch)
/* harmony export */ });
/* unused harmony export foldersOf */
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27339);

const LEVELS = 3;
const MAX_TRIES = 3;
async function blobsOnBranch(branch, paths, writer) {
    for (let tries = 1;; tries++) {
        const heads = new Set();
        const blobs = new Map();
        for (const folder of foldersOf(paths)) {
            const part = await writer.filesAt(branch, folder);
            if (!part.known || part.value === undefined)
                return part;
            heads.add(part.value.head);
            for (const [path, id] of part.value.blobs)
                blobs.set(path, id);
        }
        const [head = '', ...others] = heads;
        if (others.length === 0)
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)({ head, blobs });
        if (tries === MAX_TRIES)
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `the branch ${branch} was moved by others all the time`);
    }
}
function foldersOf(paths) {
    const folders = [...new Set(paths.map((path) => path.split('/').slice(0, -1).join('/')))].toSorted((a, b) => depth(a) - depth(b));
    const asked = [];
    for (const folder of folders) {
        const isRead = asked.some((above) => above !== '' && folder.startsWith(`${above}/`) && depth(folder) - depth(above) <= LEVELS);
        if (!isRead)
            asked.push(folder);
    }
    return asked;
}
function depth(folder) {
    return folder === '' ? 0 : folder.split('/').length;
}


/***/ }),

/***/ 86539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ offerChanges)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27339);
/* harmony import */ var _blob_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72346);
/* harmony import */ var _blobs_on_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84416);



const MAX_TRIES = 3;
async function offerChanges(offer, writer) {
    const { into, from, changes } = offer;
    if (from === into)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `the branch ${into} is never written to`);
    if (changes.length === 0)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', 'there is no change to offer');
    const start = offer.at === undefined ? await headThatHolds(offer, writer) : { known: true, value: offer.at };
    if (!start.known)
        return start;
    const created = await writer.createBranch(from, start.value);
    if (!created.known)
        return created;
    for (let tries = 0; tries < MAX_TRIES; tries++) {
        const head = await (0,_blobs_on_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .blobsOnBranch */ .w)(from, paths(changes), writer);
        if (!head.known)
            return head;
        if (head.value === undefined)
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `the branch ${from} is gone`);
        const open = notYetThere(changes, head.value.blobs);
        if (open === 'left')
            return opened(offer, writer, 'left');
        if (open.length === 0)
            return opened(offer, writer, 'same');
        const outcome = await writer.commit({
            branch: from,
            expectedHead: head.value.head,
            message: offer.title,
            additions: open.flatMap(({ path, after }) => (after === undefined ? [] : [{ path, text: after }])),
            deletions: open.flatMap(({ path, after }) => (after === undefined ? [path] : [])),
        });
        if (outcome.outcome === 'committed')
            return opened(offer, writer, 'committed');
        if (outcome.outcome === 'protected')
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('forbidden', outcome.detail);
        if (outcome.outcome === 'failed')
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)(outcome.reason, outcome.detail);
    }
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `the branch ${from} moved ${MAX_TRIES} times`);
}
async function headThatHolds({ into, changes }, writer) {
    const base = await (0,_blobs_on_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .blobsOnBranch */ .w)(into, paths(changes), writer);
    if (!base.known)
        return base;
    if (base.value === undefined)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `there is no branch ${into}`);
    const { blobs } = base.value;
    const other = changes.find(({ path, before }) => blobs.get(path) !== idOf(before));
    if (other !== undefined)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `${other.path} is another file here than on the branch ${into}: pull, or push what you changed, and try again`);
    return { known: true, value: base.value.head };
}
function notYetThere(changes, blobs) {
    const open = [];
    for (const change of changes) {
        const blob = blobs.get(change.path);
        if (blob === idOf(change.after))
            continue;
        if (blob !== idOf(change.before))
            return 'left';
        open.push(change);
    }
    return open;
}
function idOf(text) {
    return text === undefined ? undefined : (0,_blob_id_js__WEBPACK_IMPORTED_MODULE_2__/* .blobId */ .z)(text);
}
function paths(changes) {
    return changes.map(({ path }) => path);
}
async function opened(offer, writer, change) {
    const { from, into, title, body } = offer;
    const answer = await writer.openPullRequest({ from, into, title, body });
    return answer.known ? { known: true, value: { ...answer.value, change } } : answer;
}


/***/ }),

/***/ 98046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ offerFile)
/* harmony export */ });
/* harmony import */ var _offer_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86539);

async function offerFile(offer, writer) {
    const { into, from, path, before, text, title, body } = offer;
    const change = { path, after: text, ...(before !== undefined && { before }) };
    return (0,_offer_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .offerChanges */ .q)({ into, from, changes: [change], title, body }, writer);
}


/***/ }),

/***/ 60651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ rotationReport)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/configured.js + 1 modules
var variable_audit_configured = __webpack_require__(81113);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/declared-entry.js
var declared_entry = __webpack_require__(48471);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/secret-rotation/rotation-state.js
const DAY_MS = 86_400_000;
function rotationState(updatedAt, { now, maxAgeDays, warnDays }) {
    const written = updatedAt === undefined ? Number.NaN : Date.parse(updatedAt);
    if (updatedAt === undefined || Number.isNaN(written)) {
        return { status: 'unknown', reason: 'unsupported', note: 'GitHub gave no time at which it was last written' };
    }
    const at = Date.parse(now);
    if (Number.isNaN(at))
        throw new RangeError(`no time: ${now}`);
    const dueAt = written + maxAgeDays * DAY_MS;
    const status = at > dueAt ? 'due' : at >= dueAt - warnDays * DAY_MS ? 'due-soon' : 'fresh';
    return { status, updatedAt, ageDays: Math.max(0, Math.floor((at - written) / DAY_MS)), dueAt: new Date(dueAt).toISOString() };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/secret-rotation/rotation-report.js



const WITHOUT_REGISTRY = [{ layer: 'org-secrets' }, { layer: 'repo-secrets' }];
async function rotationReport(input) {
    const { live, now, warnDays, layers } = input;
    const isAsked = ({ layer }) => layers === undefined || layers.has(layer);
    const declared = (0,declared_entry/* declaredEntries */.H)(input.registry).filter((entry) => (0,declared_entry/* kindOf */.I)(entry.layer) === 'secret' && isAsked(entry));
    const wanted = declared.length === 0 ? (live === undefined ? [] : WITHOUT_REGISTRY.filter(isAsked)) : declared.map(listOf);
    const configured = await (0,variable_audit_configured/* readConfigured */.v)(live, wanted);
    const ofDeclared = declared.map((entry) => declaredEntry(entry, configured.list(entry), input));
    const others = configured.lists.flatMap((list) => undeclared(list, declared, input));
    const unanswered = configured.lists.flatMap(({ layer, environment, answer }) => answer.known ? [] : [{ layer, ...(environment !== undefined && { environment }), reason: answer.reason, detail: answer.detail }]);
    const answered = configured.lists.length === 0 || unanswered.length < configured.lists.length;
    return { at: now, warnDays, entries: [...ofDeclared, ...others], answered, unanswered };
}
function declaredEntry(entry, list, input) {
    const { layer, environment, name, path } = entry;
    const maxAgeDays = entry.maxAgeDays ?? input.maxAgeDays;
    return {
        layer,
        ...(environment !== undefined && { environment }),
        name,
        declared: true,
        maxAgeDays,
        state: stateOf(name, list, maxAgeDays, input),
        path,
    };
}
function stateOf(name, list, maxAgeDays, input) {
    if (list?.answer.known !== true) {
        const { reason, detail } = list?.answer ?? { reason: 'not-configured', detail: 'its layer was not asked for' };
        return { status: 'unknown', reason, note: detail };
    }
    const live = list.answer.value.get(name);
    if (live === undefined)
        return { status: 'absent', note: list.note ?? 'it is not configured' };
    return rotationState(live.updatedAt, { now: input.now, maxAgeDays, warnDays: input.warnDays });
}
function undeclared(list, declared, input) {
    const { layer, environment, answer } = list;
    if (!answer.known)
        return [];
    const names = new Set(declared
        .filter((entry) => entry.layer === layer && entry.environment?.toLowerCase() === environment?.toLowerCase())
        .map(({ name }) => name));
    return [...answer.value.values()].filter(({ name }) => !names.has(name)).map((live) => undeclaredEntry(live, list, input));
}
function undeclaredEntry({ name, updatedAt }, { layer, environment }, input) {
    const { now, maxAgeDays, warnDays } = input;
    return {
        layer,
        ...(environment !== undefined && { environment }),
        name,
        declared: false,
        maxAgeDays,
        state: rotationState(updatedAt, { now, maxAgeDays, warnDays }),
        path: ['variables', 'registry', layer, ...(environment === undefined ? [] : [environment])],
    };
}
function listOf({ layer, environment }) {
    return { layer, ...(environment !== undefined && { environment }) };
}


/***/ })

};
