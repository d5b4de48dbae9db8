export const id = 3964;
export const ids = [3964];
export const modules = {

/***/ 7901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ INTENT_SCOPES),
/* harmony export */   y: () => (/* binding */ MAX_VARIABLE_VALUE_BYTES)
/* harmony export */ });
const MAX_VARIABLE_VALUE_BYTES = 49_152;
const INTENT_SCOPES = ['repo', 'org', 'environment'];


/***/ }),

/***/ 34823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ governedLayers)
/* harmony export */ });
/* harmony import */ var _vocabulary_storage_layer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65610);

function governedLayers(registry, name) {
    const wanted = name.toUpperCase();
    return _vocabulary_storage_layer_js__WEBPACK_IMPORTED_MODULE_0__/* .STORAGE_LAYERS */ .Bo.filter((layer) => entriesOf(registry, layer).some((entries) => isGoverned(entries, wanted)));
}
function entriesOf(registry, layer) {
    const section = registry[layer];
    if (section === undefined)
        return [];
    return (0,_vocabulary_storage_layer_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnvironmentLayer */ .lV)(layer) ? Object.values(section) : [section];
}
function isGoverned(entries, name) {
    return Object.hasOwn(entries, name) && entries[name]?.['human-governance'] === true;
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

/***/ 52553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ exactTimeText),
/* harmony export */   h: () => (/* binding */ exactTimeMs)
/* harmony export */ });
const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
function exactTimeMs(text) {
    if (!FORM.test(text))
        return undefined;
    const ms = Date.parse(text);
    return Number.isNaN(ms) || exactTimeText(ms) !== text ? undefined : ms;
}
function exactTimeText(ms) {
    return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 92270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XY: () => (/* binding */ fileNameProblem),
/* harmony export */   Y: () => (/* binding */ isIntentFileName),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   my: () => (/* binding */ fileNameClaim)
/* harmony export */ });
const ALLOWED = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}\.json$/;
const CLAIM = /^variable_(set|delete)_(.+)_\d{1,12}\.json$/;
function fileNameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function isIntentFileName(fileName) {
    return fileName.startsWith('variable_') && fileName.endsWith('.json');
}
function fileNameProblem(fileName) {
    return ALLOWED.test(fileName)
        ? undefined
        : 'the file name must be 1 to 205 of A–Z, a–z, 0–9, `.`, `_` and `-`, begin with a letter or digit and end in .json';
}
function fileNameClaim(fileName) {
    const [, operation, name] = CLAIM.exec(fileName) ?? [];
    return operation === undefined || name === undefined ? undefined : { operation, name };
}


/***/ }),

/***/ 11773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ nameProblem)
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/denied-names.json
const denied_names_namespaceObject = /*#__PURE__*/JSON.parse('{"$":[{"prefix":"GITHUB_","why":"GitHub refuses it","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/variables#naming-conventions-for-configuration-variables"},{"prefix":"ACTIONS_","why":"it switches the runner\'s and the toolkit\'s behaviour","source":"https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging"},{"prefix":"RUNNER_","why":"it chooses or describes the runner","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables"},{"prefix":"NODE_","why":"as an environment variable it makes Node.js run code","source":"https://nodejs.org/api/cli.html#node_optionsoptions"},{"prefix":"LD_","why":"as an environment variable it makes programs load code","source":"https://man7.org/linux/man-pages/man8/ld.so.8.html"},{"prefix":"DYLD_","why":"as an environment variable it makes programs load code","source":"https://keith.github.io/xcode-man-pages/dyld.1.html"},{"prefix":"BASH_","why":"as an environment variable it makes the shell run code","source":"https://www.gnu.org/software/bash/manual/html_node/Bash-Variables.html"}],"D":[{"name":"PATH","why":"as an environment variable it decides which programs run","source":"https://www.gnu.org/software/bash/manual/html_node/Bourne-Shell-Variables.html"}]}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/name-problem.js

const NAME = /^[A-Z_][A-Z0-9_]{0,254}$/;
function nameProblem(name) {
    if (!NAME.test(name))
        return '`name` must be 1 to 255 of A–Z, 0–9 and _, not beginning with a digit';
    const byPrefix = denied_names_namespaceObject.$.find(({ prefix }) => name.startsWith(prefix));
    if (byPrefix !== undefined)
        return `names that begin with ${byPrefix.prefix} are never written: ${byPrefix.why}`;
    const byName = denied_names_namespaceObject.D.find((entry) => entry.name === name);
    return byName === undefined ? undefined : `the name ${byName.name} is never written: ${byName.why}`;
}


/***/ }),

/***/ 20936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ readIntent)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/json/strict-json.js
var strict_json = __webpack_require__(39455);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/compare-text.js
var compare_text = __webpack_require__(78108);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/sha256.js
var sha256 = __webpack_require__(28529);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/content-hash.js


function contentHash(document) {
    return (0,sha256/* sha256 */.s)(canonical(document));
}
function canonical(value) {
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (isList(value))
        return `[${value.map(canonical).join(',')}]`;
    const members = Object.entries(value).sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b));
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}
function isList(value) {
    return Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/exact-time.js
var exact_time = __webpack_require__(52553);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/file-name.js
var file_name = __webpack_require__(92270);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/secrets-in.js + 2 modules
var secrets_in = __webpack_require__(95571);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/name-problem.js + 1 modules
var name_problem = __webpack_require__(11773);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/variable-store.js
var variable_store = __webpack_require__(7901);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/value-problem.js

const LONE_SURROGATE = /\p{Surrogate}/u;
function isUnicode(text) {
    return !LONE_SURROGATE.test(text);
}
function valueProblem(value) {
    if (value === '')
        return '`value` is empty: a variable without a value cannot be set; queue a `delete`';
    if (!isUnicode(value))
        return '`value` holds half of a surrogate pair';
    if (value.includes('\0'))
        return '`value` holds a NUL character';
    const bytes = Buffer.byteLength(value, 'utf8');
    return bytes > variable_store/* MAX_VARIABLE_VALUE_BYTES */.y ? `\`value\` has ${bytes} bytes; at most ${variable_store/* MAX_VARIABLE_VALUE_BYTES */.y} are allowed` : undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/intent-fields.js




const KEYS = new Set([
    'schema_version',
    'operation',
    'scope',
    'owner',
    'repo',
    'environment',
    'name',
    'value',
    'queued_at',
    'queued_by',
    'note',
    'id',
    'expect',
    'expires_at',
]);
const OWNER = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/;
const REPOSITORY = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
const ID = /^[A-Za-z0-9._-]{1,100}$/;
const EXPECT = /^(?:absent|[0-9a-f]{64})$/;
const CONTROL = /\p{Cc}/u;
const MAX_FREE_TEXT = 1000;
function readIntentFields(document, problems) {
    for (const key of Object.keys(document))
        if (!KEYS.has(key))
            problems.push(unknownKey(key));
    if (document['schema_version'] !== '1')
        problems.push('`schema_version` must be "1": this is the only version that is read');
    const operation = oneOf(document, 'operation', ['set', 'delete'], problems);
    const name = intent_fields_text(document, 'name', problems, true);
    const badName = name === undefined ? undefined : (0,name_problem/* nameProblem */.r)(name);
    if (badName !== undefined)
        problems.push(badName);
    return {
        operation,
        target: readTarget(document, problems),
        askedFrom: document['scope'] === 'org' ? intent_fields_text(document, 'repo', problems) : undefined,
        name: badName === undefined ? name : undefined,
        value: readValue(document, operation, problems),
        queuedAt: readTime(document, 'queued_at', problems, true),
        queuedBy: freeText(document, 'queued_by', problems),
        note: freeText(document, 'note', problems),
        id: matching(document, 'id', ID, '1 to 100 of A–Z, a–z, 0–9, `.`, `_` and `-`', problems),
        expect: matching(document, 'expect', EXPECT, '64 lower-case hexadecimal digits (SHA-256 of the current value) or "absent"', problems),
        expiresAtMs: (0,exact_time/* exactTimeMs */.h)(readTime(document, 'expires_at', problems) ?? ''),
    };
}
function unknownKey(key) {
    return /^[\w-]{1,60}$/.test(key) && (0,secrets_in/* secretsIn */.V)(key, { entropy: true }).length === 0
        ? `the key \`${key}\` is not known`
        : 'a key is not known';
}
function readTarget(document, problems) {
    const scope = oneOf(document, 'scope', ['repo', 'org', 'environment'], problems);
    const owner = matching(document, 'owner', OWNER, 'the name of an account', problems, true);
    const repo = matching(document, 'repo', REPOSITORY, 'the name of a repository, without its owner', problems, scope !== 'org');
    const environment = intent_fields_text(document, 'environment', problems, scope === 'environment');
    if (environment !== undefined && !isEnvironmentName(environment)) {
        problems.push('`environment` must be 1 to 255 characters without control characters');
        return undefined;
    }
    if (environment !== undefined && scope !== undefined && scope !== 'environment') {
        problems.push(`\`environment\` stands in an intent of scope ${scope}: leave it out, or write "scope": "environment"`);
        return undefined;
    }
    if (owner === undefined || scope === undefined)
        return undefined;
    if (scope === 'org')
        return { scope, owner };
    if (repo === undefined)
        return undefined;
    if (scope === 'repo')
        return { scope, owner, repo };
    return environment === undefined ? undefined : { scope, owner, repo, environment };
}
function isEnvironmentName(name) {
    return name.length > 0 && name.length <= 255 && !CONTROL.test(name) && isUnicode(name) && name !== '.' && name !== '..';
}
function readValue(document, operation, problems) {
    const value = document['value'] ?? null;
    if (value !== null && typeof value !== 'string') {
        problems.push('`value` must be a text, or null for `delete`');
        return null;
    }
    if (operation === 'delete') {
        if (value !== null)
            problems.push('`value` must be null for `delete`');
        return null;
    }
    if (value === null) {
        if (operation === 'set')
            problems.push('`value` is required for `set`');
        return null;
    }
    const problem = valueProblem(value);
    if (problem !== undefined)
        problems.push(problem);
    return value;
}
function readTime(document, key, problems, required = false) {
    const written = intent_fields_text(document, key, problems, required);
    if (written === undefined || (0,exact_time/* exactTimeMs */.h)(written) !== undefined)
        return written;
    problems.push(`\`${key}\` must be a time that exists, in UTC, as YYYY-MM-DDTHH:MM:SSZ`);
    return undefined;
}
function freeText(document, key, problems) {
    const written = intent_fields_text(document, key, problems);
    if (written === undefined || (written.length <= MAX_FREE_TEXT && isUnicode(written)))
        return written;
    problems.push(`\`${key}\` must be Unicode text of at most ${MAX_FREE_TEXT} characters`);
    return undefined;
}
function matching(document, key, form, wanted, problems, required = false) {
    const written = intent_fields_text(document, key, problems, required);
    if (written === undefined || form.test(written))
        return written;
    problems.push(`\`${key}\` must be ${wanted}`);
    return undefined;
}
function oneOf(document, key, allowed, problems) {
    const written = intent_fields_text(document, key, problems, true);
    const found = allowed.find((word) => word === written);
    if (written !== undefined && found === undefined)
        problems.push(`\`${key}\` must be ${allowed.map((word) => `"${word}"`).join(' or ')}`);
    return found;
}
function intent_fields_text(document, key, problems, required = false) {
    const value = document[key];
    if (typeof value === 'string')
        return value;
    if (value !== undefined)
        problems.push(`\`${key}\` must be a text`);
    else if (required)
        problems.push(`\`${key}\` is missing`);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/read-intent.js






const MAX_CLOCK_AHEAD_MS = 10 * 60_000;
function readIntent(path, content, now) {
    const fileName = (0,file_name/* fileNameOf */.bV)(path);
    const badName = (0,file_name/* fileNameProblem */.XY)(fileName);
    if (badName !== undefined)
        return refused(badName);
    const text = typeof content === 'string' ? content : decode(content);
    if (text === undefined)
        return refused('the file is not UTF-8 text');
    const json = (0,strict_json/* readStrictJson */.Sr)(text);
    if (!json.ok)
        return refused(`line ${json.problem.line}, column ${json.problem.column}: ${json.problem.message}`);
    if (!isObject(json.value))
        return refused('line 1, column 1: the document must be a JSON object');
    const reasons = [];
    const fields = readIntentFields(json.value, reasons);
    checkFileName(fileName, fields, reasons);
    const intent = toIntent(path, json.value, fields);
    if (reasons.length > 0 || intent === undefined)
        return { kind: 'refused', reasons };
    const late = timeProblems(intent, fields.expiresAtMs, now);
    return late.length > 0 ? { kind: 'refused', reasons: late, intent } : { kind: 'intent', intent };
}
function refused(reason) {
    return { kind: 'refused', reasons: [reason] };
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function checkFileName(fileName, fields, reasons) {
    const claim = (0,file_name/* fileNameClaim */.my)(fileName);
    if (claim === undefined)
        return;
    if (fields.operation !== undefined && claim.operation !== fields.operation)
        reasons.push('the file name contradicts `operation`');
    if (fields.name !== undefined && claim.name !== fields.name)
        reasons.push('the file name contradicts `name`');
}
function toIntent(path, document, fields) {
    const { operation, target, name, queuedAt, queuedBy, note, expect, askedFrom } = fields;
    const queuedAtMs = (0,exact_time/* exactTimeMs */.h)(queuedAt ?? '');
    if (operation === undefined || target === undefined || name === undefined || queuedAt === undefined || queuedAtMs === undefined) {
        return undefined;
    }
    const content = contentHash(document);
    const fileName = (0,file_name/* fileNameOf */.bV)(path);
    return {
        path,
        fileName,
        id: fields.id ?? (0,sha256/* sha256 */.s)(`${content}\n${queuedAt}\n${fileName}`),
        content,
        operation,
        target,
        ...(askedFrom !== undefined && { askedFrom }),
        name,
        value: fields.value,
        queuedAt,
        queuedAtMs,
        ...(queuedBy !== undefined && { queuedBy }),
        ...(note !== undefined && { note }),
        ...(expect !== undefined && { expect }),
    };
}
function timeProblems(intent, expiresAtMs, now) {
    const problems = [];
    if (expiresAtMs !== undefined && expiresAtMs <= now.getTime())
        problems.push('`expires_at` has passed: queue it again if it is still wanted');
    if (intent.queuedAtMs > now.getTime() + MAX_CLOCK_AHEAD_MS)
        problems.push('`queued_at` is more than 10 minutes in the future');
    return problems;
}


/***/ }),

/***/ 81177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oG: () => (/* binding */ MAX_MAILBOX_FILES),
  wh: () => (/* binding */ REFUSED_FOLDER),
  wT: () => (/* binding */ isIntentPath),
  JD: () => (/* binding */ readMailbox)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/json/strict-json.js
var strict_json = __webpack_require__(39455);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/compare-text.js
var compare_text = __webpack_require__(78108);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/file-name.js
var file_name = __webpack_require__(92270);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/read-intent.js + 3 modules
var read_intent = __webpack_require__(20936);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/mailbox/can-be-removed.js
const DEPTH = 3;
const REPLACEMENT = '\uFFFD';
function canBeRemoved({ path, mode }, mailbox) {
    const folders = path.slice(mailbox.length + 1).split('/').length - 1;
    return mode !== '160000' && folders <= DEPTH && !path.includes(REPLACEMENT);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/mailbox/read-mailbox.js




const REFUSED_FOLDER = 'refused';
const MAX_MAILBOX_FILES = 1000;
function isIntentPath(path, mailbox) {
    const fileName = (0,file_name/* fileNameOf */.bV)(path);
    return path === `${mailbox}/${fileName}` && (0,file_name/* isIntentFileName */.Y)(fileName);
}
function readMailbox(files, mailbox, now) {
    const entries = files
        .list(mailbox)
        .filter(({ path }) => (0,file_name/* isIntentFileName */.Y)((0,file_name/* fileNameOf */.bV)(path)) && !path.startsWith(`${mailbox}/${REFUSED_FOLDER}/`));
    const spellings = countSpellings(entries);
    const places = entries.map((entry) => ({ entry, removable: canBeRemoved(entry, mailbox) })).sort(inTurn);
    const taken = places.map((place, index) => ({
        ...place,
        turn: index < MAX_MAILBOX_FILES,
        problem: entryProblem(place.entry, mailbox, spellings),
    }));
    const wanted = taken.filter(({ turn, problem }) => turn && problem === undefined).map(({ entry }) => entry.id);
    const contents = files.read([...new Set(wanted)], strict_json/* MAX_JSON_BYTES */.E7);
    return taken
        .map(({ entry, removable, turn, problem }) => {
        const content = contents.get(entry.id);
        const reading = problem === undefined ? readBlob(entry.path, content, now) : refusal(problem);
        return { path: entry.path, blob: entry.id, canBeRemoved: removable, reading: turn || !removable ? reading : { kind: 'waiting' } };
    })
        .sort((a, b) => (0,compare_text/* compareText */.n)(a.path, b.path));
}
function inTurn(a, b) {
    return Number(b.removable) - Number(a.removable) || (0,compare_text/* compareText */.n)(a.entry.path, b.entry.path);
}
function countSpellings(entries) {
    const counts = new Map();
    for (const { path } of entries)
        counts.set(path.toLowerCase(), (counts.get(path.toLowerCase()) ?? 0) + 1);
    return counts;
}
function entryProblem(entry, mailbox, spellings) {
    if (entry.mode === '120000')
        return 'it is a symbolic link: links are never followed';
    if (entry.mode === '160000')
        return 'it is a submodule';
    if (entry.mode !== '100644')
        return 'its mode is not 100644: an intent is a plain file that cannot be run';
    const fileName = (0,file_name/* fileNameOf */.bV)(entry.path);
    if (entry.path !== `${mailbox}/${fileName}`)
        return 'it is in a folder below the mailbox: intents stand in the mailbox itself';
    if ((spellings.get(entry.path.toLowerCase()) ?? 0) > 1)
        return 'another file has the same name but for upper and lower case';
    return (0,file_name/* fileNameProblem */.XY)(fileName);
}
function readBlob(path, content, now) {
    switch (content?.kind) {
        case 'text':
            return (0,read_intent/* readIntent */.N)(path, content.text, now);
        case 'too-large':
            return refusal(`the file is larger than ${strict_json/* MAX_JSON_BYTES */.E7} bytes`);
        case 'not-utf8':
            return refusal('the file is not UTF-8 text');
        default:
            return refusal('the commit does not hold the content of the file');
    }
}
function refusal(reason) {
    return { kind: 'refused', reasons: [reason] };
}


/***/ }),

/***/ 57223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z3: () => (/* binding */ targetText),
/* harmony export */   g$: () => (/* binding */ targetOfFields),
/* harmony export */   hD: () => (/* binding */ targetKey),
/* harmony export */   lU: () => (/* binding */ targetFields)
/* harmony export */ });
function targetKey(target) {
    switch (target.scope) {
        case 'org':
            return `org ${target.owner}`.toLowerCase();
        case 'repo':
            return `repo ${target.owner}/${target.repo}`.toLowerCase();
        case 'environment':
            return `environment ${target.owner}/${target.repo} ${target.environment}`.toLowerCase();
    }
}
function targetText(target) {
    switch (target.scope) {
        case 'org':
            return `organisation ${target.owner}`;
        case 'repo':
            return `${target.owner}/${target.repo}`;
        case 'environment':
            return `environment ${target.environment} of ${target.owner}/${target.repo}`;
    }
}
function targetFields(target) {
    return { ...target };
}
function targetOfFields(fields) {
    const { scope, owner, repo, environment } = fields;
    if (scope === 'org')
        return { scope, owner };
    if (repo === undefined)
        return undefined;
    if (scope === 'repo')
        return { scope, owner, repo };
    return environment === undefined ? undefined : { scope, owner, repo, environment };
}


/***/ }),

/***/ 47221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ authorise)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/variables/governed-layers.js
var governed_layers = __webpack_require__(34823);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/policy-reasons.js
class PolicyReasons {
    #policies;
    #found = new Map();
    constructor(policies) {
        this.#policies = policies;
    }
    add(policy, before, after) {
        const key = JSON.stringify([before, after]);
        const found = this.#found.get(key) ?? { before, after, sources: new Set() };
        found.sources.add(policy.source);
        this.#found.set(key, found);
    }
    sentences() {
        return [...this.#found.values()].map(({ before, after, sources }) => `${before}${this.#name([...sources])}${after}`);
    }
    #name(sources) {
        const isAll = sources.length > 1 && sources.length === new Set(this.#policies.map(({ source }) => source)).size;
        if (!isAll)
            return sources.join(' and ');
        return sources.length === 2 ? `both policies (${sources.join(' and ')})` : `all ${sources.length} policies (${sources.join(', ')})`;
    }
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var paths_glob = __webpack_require__(14727);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/rule-scope-problem.js

function ruleNames(rule, name) {
    return rule.names.some((glob) => (0,paths_glob/* compileGlob */.SO)(glob).matches(name));
}
function ruleScopeProblem(rule, intent, running) {
    const { target, operation } = intent;
    if (!(rule.operations ?? ['set']).includes(operation))
        return `does not allow the operation ${operation}`;
    if (!(rule.scopes ?? ['repo']).includes(target.scope))
        return `does not allow the scope ${target.scope}`;
    if (!ownerAllowed(rule, intent, running))
        return `does not name ${target.scope === 'org' ? 'the organisation' : 'the repository'} in \`owners\``;
    if (target.scope !== 'environment')
        return undefined;
    const allowed = (rule.environments ?? []).some((glob) => (0,paths_glob/* compileGlob */.SO)(glob).matches(target.environment));
    return allowed ? undefined : 'does not allow the environment';
}
function ownerAllowed(rule, intent, running) {
    const { target } = intent;
    const owners = (rule.owners ?? []).map((owner) => owner.toLowerCase());
    if (target.scope === 'org') {
        const asker = intent.askedFrom;
        if (asker !== undefined && !sameText(asker, running.repo))
            return false;
        return owners.includes(target.owner.toLowerCase());
    }
    if (sameText(target.owner, running.owner) && sameText(target.repo, running.repo))
        return true;
    return owners.includes(`${target.owner}/${target.repo}`.toLowerCase());
}
function sameText(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/rule-value-problem.js

const CONTROL = /[^\P{Cc}\t\n]/u;
const DECIMAL = /^-?(?:0|[1-9]\d{0,29})(?:\.\d{1,30})?$/;
const UNSAFE = [
    { kind: 'newline', in: (value) => /[\n\u2028\u2029]/.test(value), name: 'a line break' },
    { kind: 'backtick', in: (value) => value.includes('`'), name: 'a backtick' },
    { kind: 'command-substitution', in: (value) => value.includes('$('), name: '`$(`' },
    { kind: 'expression', in: (value) => value.includes('${{'), name: '`${{`' },
];
function ruleValueProblem(rule, value) {
    if (CONTROL.test(value))
        return 'the value holds a control character';
    const unsafe = UNSAFE.find((kind) => kind.in(value) && rule?.unsafe?.includes(kind.kind) !== true);
    if (unsafe !== undefined)
        return `the value holds ${unsafe.name}, which the rule does not allow (\`values.unsafe\`: ${unsafe.kind})`;
    if (rule === undefined)
        return undefined;
    if (rule.enum !== undefined && !rule.enum.includes(value))
        return 'the value is none of those that `values.enum` lists';
    if (rule['max-length'] !== undefined && [...value].length > rule['max-length'])
        return 'the value is longer than `values.max-length`';
    return patternProblem(rule.pattern, value) ?? numberProblem(rule, value);
}
const compiled = new Map();
function patternProblem(pattern, value) {
    if (pattern === undefined)
        return undefined;
    if (!compiled.has(pattern))
        compiled.set(pattern, compile(pattern));
    const expression = compiled.get(pattern);
    if (expression === undefined)
        return '`values.pattern` of the rule is no RE2 expression, so that nothing matches it';
    return expression.matches(value) ? undefined : 'the value does not match `values.pattern`';
}
function compile(pattern) {
    try {
        return build.RE2JS.compile(pattern);
    }
    catch {
        return undefined;
    }
}
function numberProblem(rule, value) {
    if (rule.minimum === undefined && rule.maximum === undefined)
        return undefined;
    if (!DECIMAL.test(value))
        return 'the value is no plain decimal number';
    const number = Number(value);
    if (rule.minimum !== undefined && number < rule.minimum)
        return 'the value is below `values.minimum`';
    if (rule.maximum !== undefined && number > rule.maximum)
        return 'the value is above `values.maximum`';
    return undefined;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/secrets-in.js + 2 modules
var secrets_in = __webpack_require__(95571);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/authorise.js





function authorise(intent, rights) {
    const { policies, running } = rights;
    const found = new PolicyReasons(policies);
    let rule = '';
    for (const policy of policies) {
        const governed = (0,governed_layers/* governedLayers */.d)(policy.registry, intent.name);
        if (governed.length > 0)
            found.add(policy, `only people may write ${intent.name}: \`human-governance\` in ${governed.join(', ')} of `, '');
        rule = allowingRule(intent, policy, running, found) ?? rule;
    }
    const none = policies.length === 0 ? ['there is no policy that could allow it'] : [];
    const reasons = [...secretReasons(intent), ...none, ...found.sentences()];
    return reasons.length > 0 ? { decision: 'refused', reasons } : { decision: 'allowed', rule };
}
function allowingRule(intent, policy, running, reasons) {
    const named = policy.allow.flatMap((rule, index) => ruleNames(rule, intent.name) ? [{ rule, entry: `variables.intents.allow[${index}] of ` }] : []);
    const judged = named.map(({ rule, entry }) => ({ rule, entry, problem: ruleScopeProblem(rule, intent, running) }));
    const fitting = judged.filter(({ problem }) => problem === undefined);
    const problems = fitting.map(({ rule, entry }) => ({
        entry,
        problem: intent.value === null ? undefined : ruleValueProblem(rule.values, intent.value),
    }));
    const allowing = problems.find(({ problem }) => problem === undefined);
    if (allowing !== undefined)
        return `${allowing.entry}${policy.source}`;
    for (const { entry, problem = '' } of fitting.length > 0 ? problems : judged)
        reasons.add(policy, entry, `: ${problem}`);
    if (named.length === 0)
        reasons.add(policy, 'no entry of variables.intents.allow of ', ` names ${intent.name}`);
    return undefined;
}
function secretReasons(intent) {
    const reasons = (0,secrets_in/* secretsIn */.V)(intent.value ?? '', { entropy: true }).map((what) => `the value looks like a secret (${what}): ${ADVICE}`);
    for (const [key, text] of [
        ['id', intent.id],
        ['queued_by', intent.queuedBy],
        ['note', intent.note],
    ]) {
        for (const what of (0,secrets_in/* secretsIn */.V)(text ?? '', { entropy: false }))
            reasons.push(`\`${key}\` looks like a secret (${what}): ${ADVICE}`);
    }
    return reasons;
}
const ADVICE = 'it is already in the history of the repository, so revoke it; secrets belong into secrets';


/***/ }),

/***/ 42202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ intentPolicyOf),
  S: () => (/* binding */ mailboxOf)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/mailbox/mailbox-folder.js

function mailboxFolder(written, state) {
    const folder = cleanPath(written);
    const name = `the mailbox ${(0,quote_untrusted/* quoteUntrusted */.X)(written)}`;
    if (/[\\\p{Cc}]/u.test(written) || written.startsWith('/') || folder.split('/').includes('..'))
        throw new user_error/* UserError */.y(`${name} is no folder of the repository: write it from the root, with \`/\`, without \`..\``);
    if (folder === '')
        throw new user_error/* UserError */.y(`${name} is the root of the repository: give the mailbox a folder of its own`);
    const own = cleanPath(state);
    if (own === folder || own.startsWith(`${folder}/`))
        throw new user_error/* UserError */.y(`${name} holds files that are no intents: give it a folder of its own, such as \`${own}/pending_ops\``);
    return folder;
}
function cleanPath(path) {
    return path
        .split('/')
        .filter((part) => part !== '' && part !== '.')
        .join('/');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/mailbox-settings.js

function mailboxOf(baseline, named) {
    return mailboxFolder(named ?? baseline.variables.intents.mailbox ?? `${baseline.state}/pending_ops`, baseline.state);
}
function intentPolicyOf({ variables, sources, halt }) {
    const name = halt.variable?.name.toUpperCase();
    return {
        source: sources.at(-1) ?? 'the baseline',
        registry: name === undefined ? variables.registry : withReserved(variables.registry, name),
        allow: variables.intents.allow,
    };
}
function withReserved(registry, name) {
    const own = registry['repo-vars'] ?? {};
    return { ...registry, 'repo-vars': { ...own, [name]: { ...own[name], 'human-governance': true } } };
}


/***/ }),

/***/ 95571:
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
const ADDRESS = /\b[a-z][a-z0-9+.-]{0,20}:\/\/\S+/gi;
const INTEGRITY = /\bsha(?:256|384|512)-[A-Za-z0-9+/]{43,88}={0,2}/g;
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
function isRandomHex(characters) {
    return !digestLengths.includes(characters.length) && /[a-fA-F]/.test(characters) && new Set(characters).size >= 10;
}
function bitsPerCharacter(text) {
    const counts = new Map();
    for (const char of text)
        counts.set(char, (counts.get(char) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}
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
function secretsIn(text, options) {
    if (text === '')
        return [];
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
