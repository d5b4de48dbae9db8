export const id = 8080;
export const ids = [8080];
export const modules = {

/***/ 13918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ knownIn),
/* harmony export */   IX: () => (/* binding */ lookupIn),
/* harmony export */   gz: () => (/* binding */ activationKey)
/* harmony export */ });
/* harmony import */ var _read_read_matrix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43552);

function activationKey({ workflow, events, scope, inputs, isElsewhere, onlyFor }) {
    return JSON.stringify([workflow.path, events, scope === 'repository' ? scope : [...scope], [...inputs], isElsewhere, onlyFor]);
}
function lookupIn({ inputs, events, isCalled, isElsewhere }, job) {
    return (path) => {
        const dot = path.indexOf('.');
        const context = path.slice(0, dot);
        const name = path.slice(dot + 1);
        if (context === 'inputs' && isCalled)
            return inputs.get(name.toLowerCase());
        if (context === 'matrix')
            return matrixPossibilities(job, name);
        if (path === 'github.event_name' && !isElsewhere)
            return events;
        return undefined;
    };
}
function knownIn(activation) {
    const lookup = lookupIn(activation, undefined);
    return (path) => {
        const [value, ...others] = lookup(path) ?? [];
        return others.length === 0 ? value : undefined;
    };
}
function matrixPossibilities(job, name) {
    const matrix = job?.matrix;
    if (matrix === undefined || matrix.dynamic)
        return undefined;
    if (name.includes('.') && matrix.includes.length > 0)
        return undefined;
    const values = (0,_read_read_matrix_js__WEBPACK_IMPORTED_MODULE_0__/* .matrixValues */ .Q)(matrix, name);
    if (values.length === 0)
        return undefined;
    const isPartial = !matrix.dimensions.has(name) && matrix.includes.some((include) => !include.has(name));
    return isPartial ? [...values, ''] : values;
}


/***/ }),

/***/ 10559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ builtinKind)
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/builtin-names.json
const builtin_names_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"GITHUB_TOKEN","contexts":["secrets"],"kind":"token","source":"https://docs.github.com/en/actions/concepts/security/github_token"},{"name":"ACTIONS_STEP_DEBUG","contexts":["secrets","vars"],"kind":"platform","source":"https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging"},{"name":"ACTIONS_RUNNER_DEBUG","contexts":["secrets","vars"],"kind":"platform","source":"https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging"}]');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/builtin-names.js

const KINDS = new Map(builtin_names_namespaceObject.flatMap(({ name, contexts, kind }) => contexts.map((context) => [`${context}.${name}`, kind === 'token' ? 'token' : 'platform'])));
function builtinKind(context, name) {
    return KINDS.get(`${context}.${name}`);
}


/***/ }),

/***/ 26833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ collectReferences)
/* harmony export */ });
function collectReferences() {
    const references = new Map();
    const dynamic = new Map();
    const unread = new Map();
    return {
        add: (found) => {
            for (const reference of found.references) {
                const { events, ...rest } = reference;
                const key = JSON.stringify(rest);
                const before = references.get(key);
                const isNew = before === undefined || events.some((event) => !before.events.includes(event));
                if (isNew)
                    references.set(key, { ...reference, events: [...new Set([...(before?.events ?? []), ...events])].sort() });
            }
            for (const each of found.dynamic)
                dynamic.set(JSON.stringify(each), each);
        },
        addUnread: (path, why) => void unread.set(path, { path, why }),
        sorted: () => ({
            references: [...references.values()].sort((left, right) => byPlace(left, right) || byText(left.name, right.name)),
            dynamic: [...dynamic.values()].sort(byPlace),
            unread: [...unread.values()].sort((left, right) => byText(left.path, right.path)),
        }),
    };
}
function byPlace(left, right) {
    return byText(left.path, right.path) || left.line - right.line || left.column - right.column;
}
function byText(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}


/***/ }),

/***/ 58475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VJ: () => (/* binding */ contextPath),
/* harmony export */   bK: () => (/* binding */ literalText),
/* harmony export */   gP: () => (/* binding */ ungrouped)
/* harmony export */ });
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44662);
/* harmony import */ var _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12049);


function ungrouped(node) {
    let inner = node;
    while (inner instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Grouping */ .aU)
        inner = inner.group;
    return inner;
}
function literalText(node) {
    const inner = ungrouped(node);
    return inner instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Literal */ .uS && inner.literal instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__.data.StringData ? inner.literal.value : undefined;
}
function contextPath(node) {
    const keys = [];
    let current = ungrouped(node);
    while (current instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .IndexAccess */ .p_) {
        const key = literalText(current.index);
        if (key === undefined)
            return undefined;
        keys.unshift(key);
        current = ungrouped(current.expr);
    }
    return current instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .ContextAccess */ .QC ? [current.name.lexeme.toLowerCase(), ...keys].join('.') : undefined;
}


/***/ }),

/***/ 48491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ documentSites)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/expressions/expression-spans.js
var expression_spans = __webpack_require__(51995);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/read/parse-yaml.js
var parse_yaml = __webpack_require__(99661);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/read/yaml-view.js
var yaml_view = __webpack_require__(33393);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/index.js + 16 modules
var dist = __webpack_require__(44662);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/ast.js
var ast = __webpack_require__(12049);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/context-path.js
var context_path = __webpack_require__(58475);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/parse-loosely.js
var parse_loosely = __webpack_require__(35631);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/expression-uses.js




const START = { line: 0, column: 0 };
const UNREADABLE = 'the expression is not readable';
function expressionUses(expression, isCondition = false) {
    const lower = expression.toLowerCase();
    const mentioned = ['vars', 'secrets'].filter((context) => lower.includes(context));
    if (mentioned.length === 0)
        return [];
    const parsed = (0,parse_loosely/* parseLoosely */.D)(expression);
    if (parsed === undefined) {
        return mentioned.map((context) => ({ context, at: START, what: { kind: 'any', why: UNREADABLE }, guarded: false, refused: true }));
    }
    const { tree, refused } = parsed;
    const found = [];
    visit(tree, isCondition ? 'truth' : 'value', found);
    const optional = new Set(found.flatMap((use) => (use.guarded ? (keyOf(use) ?? []) : [])));
    return found.map((use) => ({ ...use, guarded: use.guarded || optional.has(keyOf(use) ?? ''), refused }));
}
function keyOf({ context, what }) {
    return what.kind === 'name' ? `${context}.${what.name}` : undefined;
}
function visit(node, role, found) {
    const inner = (0,context_path/* ungrouped */.gP)(node);
    if (inner instanceof ast/* IndexAccess */.p_)
        visitIndex(inner, role, found);
    else if (inner instanceof ast/* ContextAccess */.QC) {
        const context = contextOf(inner.name);
        if (context !== undefined)
            add(found, context, inner.name, { kind: 'any', why: `the whole \`${context}\` context is used` }, role);
    }
    else if (inner instanceof ast/* Logical */.oD)
        visitLogical(inner, role, found);
    else if (inner instanceof ast/* Unary */._c)
        visit(inner.expr, 'truth', found);
    else if (inner instanceof ast/* Binary */.yI) {
        visit(inner.left, isEmptiness(inner.operator, inner.right) ? 'truth' : 'value', found);
        visit(inner.right, isEmptiness(inner.operator, inner.left) ? 'truth' : 'value', found);
    }
    else if (inner instanceof ast/* FunctionCall */.R6 && !visitKeyTest(inner, found)) {
        for (const argument of inner.args)
            visit(argument, 'value', found);
    }
}
function visitKeyTest({ functionName, args }, found) {
    const [whole, key] = args.map(context_path/* ungrouped */.gP);
    if (functionName.lexeme.toLowerCase() !== 'contains' || key === undefined)
        return false;
    if (!(whole instanceof ast/* FunctionCall */.R6) || whole.functionName.lexeme.toLowerCase() !== 'tojson')
        return false;
    const of = whole.args[0] && (0,context_path/* ungrouped */.gP)(whole.args[0]);
    const context = of instanceof ast/* ContextAccess */.QC ? contextOf(of.name) : undefined;
    const name = /^"([A-Za-z_][A-Za-z0-9_]*)"/.exec((0,context_path/* literalText */.bK)(key) ?? '')?.[1];
    if (context === undefined || !(of instanceof ast/* ContextAccess */.QC) || name === undefined)
        return false;
    add(found, context, of.name, { kind: 'name', name: name.toUpperCase() }, 'truth');
    return true;
}
function visitLogical({ operator, args }, role, found) {
    const last = args.length - 1;
    args.forEach((argument, index) => {
        const isTested = index < last;
        const own = operator.lexeme === '||' ? 'replaced' : 'truth';
        visit(argument, isTested ? own : role, found);
    });
}
function visitIndex({ expr, index }, role, found) {
    const base = (0,context_path/* ungrouped */.gP)(expr);
    const context = base instanceof ast/* ContextAccess */.QC ? contextOf(base.name) : undefined;
    if (context === undefined || !(base instanceof ast/* ContextAccess */.QC)) {
        visit(base, role, found);
        if (!(index instanceof ast/* Star */.FE))
            visit(index, 'value', found);
        return;
    }
    if (index instanceof ast/* Star */.FE) {
        add(found, context, base.name, { kind: 'any', why: `every entry of the \`${context}\` context is used` }, role);
        return;
    }
    const name = (0,context_path/* literalText */.bK)(index);
    if (name !== undefined)
        add(found, context, base.name, { kind: 'name', name: name.toUpperCase() }, role);
    else {
        add(found, context, base.name, { kind: 'computed', index }, role);
        visit(index, 'value', found);
    }
}
function add(found, context, token, what, role) {
    found.push({ context, at: token.range.start, what, guarded: role !== 'value' });
}
function contextOf({ lexeme }) {
    const name = lexeme.toLowerCase();
    return name === 'vars' || name === 'secrets' ? name : undefined;
}
function isEmptiness({ lexeme }, other) {
    if (lexeme !== '==' && lexeme !== '!=')
        return false;
    const inner = (0,context_path/* ungrouped */.gP)(other);
    return (0,context_path/* literalText */.bK)(inner) === '' || (inner instanceof ast/* Literal */.uS && inner.literal instanceof dist.data.Null);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/offered-contexts.json
const offered_contexts_namespaceObject = /*#__PURE__*/JSON.parse('{"O3":{"NJ":["env"],"Yl":["env","outputs","secrets"],"kL":["credentials","env"],"hr":["if","uses","id","shell"]},"UV":{"Y":["name","if","needs","strategy","runs-on","environment","concurrency","timeout-minutes","continue-on-error","permissions","uses","with","secrets"]}}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/place-of-keys.js

const FILE = new Set(offered_contexts_namespaceObject.O3.NJ);
const JOB = new Set(offered_contexts_namespaceObject.O3.Yl);
const CONTAINER = new Set(offered_contexts_namespaceObject.O3.kL);
const NOT_IN_STEP = new Set(offered_contexts_namespaceObject.O3.hr);
const BEFORE_RUNNER = new Set(offered_contexts_namespaceObject.UV.Y);
const PROSE = new Set(['name', 'description']);
function placeInWorkflow(keys) {
    const [top, job, key, step] = keys;
    if (top !== 'jobs' || job === undefined || key === undefined) {
        const place = String(top ?? '');
        const isProse = (keys.length === 1 && PROSE.has(top)) || (top === 'on' && keys.at(-1) === 'description');
        return { place, isCondition: false, isProse, offersSecrets: FILE.has(place), beforeRunner: place !== 'env' };
    }
    if (key === 'steps' && typeof step === 'number')
        return { job: String(job), ...placeInStep(keys.slice(3), step) };
    const place = String(key);
    const inContainer = (place === 'container' && CONTAINER.has(keys[3] ?? '')) || (place === 'services' && CONTAINER.has(keys[4] ?? ''));
    return {
        job: String(job),
        place,
        isCondition: (place === 'if' && keys.length === 3) || (place === 'snapshot' && keys[3] === 'if' && keys.length === 4),
        isProse: false,
        offersSecrets: JOB.has(place) || inContainer,
        beforeRunner: BEFORE_RUNNER.has(place) && !(place === 'environment' && keys[3] === 'url'),
    };
}
function placeInAction(keys) {
    const [top, second, step] = keys;
    const never = { offersSecrets: false, beforeRunner: false };
    if (top === 'runs' && second === 'steps' && typeof step === 'number')
        return { ...placeInStep(keys.slice(2), step), ...never };
    const isCondition = top === 'runs' && keys.length === 2 && (second === 'pre-if' || second === 'post-if');
    const isProse = (keys.length === 1 && PROSE.has(top)) || keys.at(-1) === 'description' || keys.at(-1) === 'deprecationMessage';
    return { place: String(top ?? ''), isCondition, isProse, ...never };
}
function placeInStep(keys, step) {
    let rest = keys;
    while (rest[1] === 'parallel' && typeof rest[2] === 'number')
        rest = rest.slice(2);
    const place = String(rest[1] ?? '');
    return {
        step,
        place,
        isCondition: place === 'if' && rest.length === 2,
        isProse: false,
        offersSecrets: !NOT_IN_STEP.has(place),
        beforeRunner: false,
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/call-secrets.js
function readCallSecrets(view) {
    const root = view.resolved(view.file.root);
    const at = (node, key) => view.entries(node).find((entry) => entry.key === key)?.value;
    const declared = view.entries(at(at(at(root, 'on'), 'workflow_call'), 'secrets')).map(({ key }) => key.toUpperCase());
    const handedOn = new Map();
    const unnamed = new Set();
    for (const { key: id, value: job } of view.entries(at(root, 'jobs'))) {
        const secrets = at(job, 'secrets');
        const text = view.scalar(secrets)?.value;
        if (text !== undefined)
            handedOn.set(id, text === 'inherit' ? 'inherit' : 'unreadable');
        else if (view.isMap(secrets))
            handedOn.set(id, new Set(view.entries(secrets).map(({ key }) => key.toUpperCase())));
        const environment = at(job, 'environment');
        if (view.isList(environment) || (view.isMap(environment) && view.scalar(at(environment, 'name')) === undefined))
            unnamed.add(id);
    }
    return { handedOn, declared: new Set(declared), unnamedEnvironments: unnamed };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/yaml/browser/index.js + 71 modules
var browser = __webpack_require__(66889);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/yaml-places.js

function* scalarsOf(view) {
    yield* below(view, view.resolved(view.file.root), []);
}
function* below(view, node, keys) {
    if ((0,browser/* isScalar */.jn)(node))
        yield { node, keys };
    else if ((0,browser/* isSeq */.oP)(node)) {
        for (const [index, item] of node.items.entries())
            yield* below(view, view.resolved(item), [...keys, index]);
    }
    else if ((0,browser/* isMap */.jh)(node)) {
        for (const pair of node.items) {
            const keyNode = view.resolved(pair.key);
            const key = view.scalar(keyNode);
            if (key === undefined || keyNode === undefined)
                continue;
            const inner = [...keys, key.value];
            yield { node: keyNode, keys: inner };
            yield* below(view, view.resolved(pair.value), inner);
        }
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/document-sites.js







const MAX_SITES = 20_000;
const WHOLE = { start: 0, end: undefined };
function documentSites({ kind, path, text }) {
    const parsed = (0,parse_yaml/* parseYaml */.hN)(path, text);
    if (parsed.kind === 'invalid')
        return parsed;
    const view = new yaml_view/* YamlView */.n(parsed);
    const known = new Map();
    const usesOf = (node, isCondition) => {
        const key = isCondition ? 'asCondition' : 'asText';
        const before = known.get(node);
        const found = before?.[key] ?? usesIn(view, node, isCondition);
        known.set(node, { ...before, [key]: found });
        return found;
    };
    const sites = [];
    for (const { node, keys } of scalarsOf(view)) {
        const { isCondition, isProse, ...place } = kind === 'workflow' ? placeInWorkflow(keys) : placeInAction(keys);
        if (isProse)
            continue;
        for (const found of usesOf(node, isCondition)) {
            if (sites.length === MAX_SITES)
                return { kind: 'sites', sites: guardedByConditions(sites), secrets: readCallSecrets(view), isCut: true };
            sites.push({ path, ...place, ...found });
        }
    }
    return { kind: 'sites', sites: guardedByConditions(sites), secrets: readCallSecrets(view), isCut: false };
}
function usesIn(view, node, isCondition) {
    const scalar = view.scalar(node);
    if (scalar === undefined)
        return [];
    const { value, range } = scalar;
    const spans = value.includes('${{') ? (0,expression_spans/* expressionSpans */.k)(value) : [];
    const expressions = spans.length === 0 && isCondition ? [{ inner: value.trim() }] : spans;
    const { text, lines } = view.file;
    const raw = text.slice(range.start, range.end);
    const rawSpans = (0,expression_spans/* expressionSpans */.k)(raw);
    return expressions.flatMap(({ inner }, index) => {
        const uses = expressionUses(inner, isCondition);
        if (uses.length === 0)
            return [];
        const span = spans.length === 0 ? WHOLE : rawSpans.length === spans.length ? rawSpans[index] : undefined;
        const start = span?.start ?? 0;
        const within = span === undefined ? -1 : raw.slice(start, span.end).indexOf(inner);
        return uses.map((use) => {
            const offset = within === -1 ? start : start + within + offsetIn(inner, use.at);
            const { line, col } = (0,parse_yaml/* placeOf */.$t)(lines, text, range.start + offset);
            return { use, line, column: col };
        });
    });
}
function offsetIn(text, { line, column }) {
    let start = 0;
    for (let left = line; left > 0; left -= 1)
        start = text.indexOf('\n', start) + 1;
    return start + column;
}
function guardedByConditions(sites) {
    const asked = new Set(sites.filter(({ place, use }) => place === 'if' && use.guarded).map((site) => document_sites_keyOf(site, site.step)));
    if (asked.size === 0)
        return sites;
    return sites.map((site) => {
        const isAsked = asked.has(document_sites_keyOf(site, site.step)) || asked.has(document_sites_keyOf(site, undefined));
        return isAsked ? { ...site, use: { ...site.use, guarded: true } } : site;
    });
}
function document_sites_keyOf({ job, use }, step) {
    return JSON.stringify([job, step, use.context, use.what.kind === 'name' ? use.what.name : undefined]);
}


/***/ }),

/***/ 29758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ limitOf)
/* harmony export */ });
/* harmony import */ var _expressions_partial_evaluation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73399);

const OF_DEPENDABOT = new Set([
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
    'push',
    'create',
    'deployment',
    'deployment_status',
]);
const OF_FORKS = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);
const AUTHORS = new Set(['github.actor', 'github.triggering_actor', 'github.event.pull_request.user.login', 'github.event.sender.login']);
const FULL_NAMES = new Set(['github.repository', 'github.event.repository.full_name', 'github.event.pull_request.base.repo.full_name']);
const OWNERS = new Set(['github.repository_owner', 'github.event.repository.owner.login']);
function limitOf(conditions, events) {
    for (const condition of conditions) {
        const limit = limitOfOne(condition, events);
        if (limit !== undefined)
            return limit;
    }
    return undefined;
}
function limitOfOne(condition, events) {
    const passes = (lookup) => (0,_expressions_partial_evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateCondition */ .F9)(condition, (path) => lookup(path.toLowerCase()));
    if (events.every((event) => OF_DEPENDABOT.has(event)) && passes(byAuthor('someone')) === false) {
        if (passes(byAuthor('dependabot[bot]')) !== false)
            return 'dependabot';
    }
    if (events.every((event) => OF_FORKS.has(event)) && passes(fromRepository('own/repository', false)) === false) {
        if (passes(fromRepository('other/fork', true)) !== false)
            return 'forks';
    }
    return undefined;
}
function byAuthor(login) {
    return (path) => (AUTHORS.has(path) ? login : undefined);
}
function fromRepository(head, isFork) {
    return (path) => {
        if (path === 'github.event.pull_request.head.repo.fork')
            return isFork;
        if (path === 'github.event.pull_request.head.repo.full_name')
            return head;
        if (path === 'github.event.pull_request.head.repo.owner.login')
            return head.split('/')[0];
        if (FULL_NAMES.has(path))
            return 'own/repository';
        return OWNERS.has(path) ? 'own' : undefined;
    };
}


/***/ }),

/***/ 35631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseLoosely)
/* harmony export */ });
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44662);
/* harmony import */ var _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12083);


function parseLoosely(expression) {
    const tree = parsed(expression);
    if (tree !== undefined)
        return { tree, refused: false };
    if (!expression.includes('"'))
        return undefined;
    const requoted = parsed(singleQuoted(expression));
    return requoted && { tree: requoted, refused: true };
}
function parsed(expression) {
    try {
        const { tokens } = new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__.Lexer(expression).lex();
        const { contexts, functions } = namesIn(tokens);
        return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__.Parser(tokens, contexts, functions.map((name) => ({ name, minArgs: 0, maxArgs: 255 }))).parse();
    }
    catch {
        return undefined;
    }
}
function namesIn(tokens) {
    const contexts = [];
    const functions = [];
    tokens.forEach(({ type, lexeme }, index) => {
        if (type !== _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_1__/* .TokenType */ .ks.IDENTIFIER)
            return;
        (tokens[index + 1]?.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_1__/* .TokenType */ .ks.LEFT_PAREN ? functions : contexts).push(lexeme);
    });
    return { contexts, functions };
}
function singleQuoted(expression) {
    let quoted = false;
    let result = '';
    for (const character of expression) {
        if (character === "'")
            quoted = !quoted;
        result += character === '"' && !quoted ? "'" : character;
    }
    return result;
}


/***/ }),

/***/ 19472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ possibleValues),
/* harmony export */   OV: () => (/* binding */ possibleTexts),
/* harmony export */   Wl: () => (/* binding */ possibleNames),
/* harmony export */   gY: () => (/* binding */ knownEnds)
/* harmony export */ });
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44662);
/* harmony import */ var _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12049);
/* harmony import */ var _expressions_expression_spans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51995);
/* harmony import */ var _expressions_known_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47050);
/* harmony import */ var _context_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58475);
/* harmony import */ var _parse_loosely_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35631);






const MAX_VALUES = 100;
const ANY = { values: [], open: 'any' };
const EITHER = { values: [true, false], open: 'no' };
const TESTS = new Set(['contains', 'startswith', 'endswith', 'success', 'failure', 'cancelled', 'always']);
function possibleTexts(text, lookup) {
    const values = possibleValues(text, lookup);
    return values && [...new Set(values.map(_expressions_known_value_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1))];
}
function possibleValues(text, lookup) {
    const spans = (0,_expressions_expression_spans_js__WEBPACK_IMPORTED_MODULE_3__/* .expressionSpans */ .k)(text);
    const [first] = spans;
    if (first !== undefined && first.start === 0 && first.end === text.length)
        return closed(ofExpression(first.inner, lookup));
    let texts = [''];
    let from = 0;
    for (const { start, end, inner } of spans) {
        const before = text.slice(from, start);
        const values = closed(ofExpression(inner, lookup));
        if (values === undefined || texts.length * values.length > MAX_VALUES)
            return undefined;
        texts = texts.flatMap((left) => values.map((value) => left + before + (0,_expressions_known_value_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(value)));
        from = end;
    }
    return texts.map((left) => left + text.slice(from));
}
function possibleNames(tree, lookup) {
    const values = closed(possible(tree, lookup));
    return values && [...new Set(values.map(_expressions_known_value_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1))];
}
function knownEnds(tree) {
    const inner = (0,_context_path_js__WEBPACK_IMPORTED_MODULE_4__/* .ungrouped */ .gP)(tree);
    if (!(inner instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .FunctionCall */ .R6) || inner.functionName.lexeme.toLowerCase() !== 'format')
        return undefined;
    const [first] = inner.args;
    const template = first && (0,_context_path_js__WEBPACK_IMPORTED_MODULE_4__/* .literalText */ .bK)(first);
    if (template === undefined || template.includes('{{') || template.includes('}}'))
        return undefined;
    const open = template.indexOf('{');
    const close = template.lastIndexOf('}');
    if (open === -1 || close < open)
        return undefined;
    const ends = { prefix: template.slice(0, open), suffix: template.slice(close + 1) };
    return ends.prefix === '' && ends.suffix === '' ? undefined : ends;
}
function closed({ values, open }) {
    return open === 'no' && values.length <= MAX_VALUES ? values : undefined;
}
function ofExpression(expression, lookup) {
    const parsed = (0,_parse_loosely_js__WEBPACK_IMPORTED_MODULE_5__/* .parseLoosely */ .D)(expression);
    return parsed === undefined ? ANY : possible(parsed.tree, lookup);
}
function possible(node, lookup) {
    const inner = (0,_context_path_js__WEBPACK_IMPORTED_MODULE_4__/* .ungrouped */ .gP)(node);
    if (inner instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Literal */ .uS)
        return ofLiteral(inner.literal);
    if (inner instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Binary */ .yI || inner instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Unary */ ._c)
        return EITHER;
    if (inner instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .Logical */ .oD)
        return ofLogical(inner, lookup);
    if (inner instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__/* .FunctionCall */ .R6)
        return ofCall(inner, lookup);
    const path = (0,_context_path_js__WEBPACK_IMPORTED_MODULE_4__/* .contextPath */ .VJ)(inner);
    const values = path === undefined ? undefined : lookup(path);
    return values === undefined ? ANY : { values, open: 'no' };
}
function ofLiteral(literal) {
    if (literal instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__.data.Null)
        return { values: [null], open: 'no' };
    if (literal instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__.data.StringData || literal instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__.data.NumberData || literal instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__.data.BooleanData)
        return { values: [literal.value], open: 'no' };
    return ANY;
}
function ofLogical({ operator, args }, lookup) {
    const isAnd = operator.lexeme === '&&';
    const values = [];
    let open = 'no';
    for (const [index, argument] of args.entries()) {
        const part = possible(argument, lookup);
        const isLast = index === args.length - 1;
        values.push(...(isLast ? part.values : part.values.filter((value) => (0,_expressions_known_value_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im)(value) !== isAnd)));
        const left = isLast ? part.open : leftOpen(part.open, isAnd);
        if (left === 'any' || open === 'no')
            open = left === 'no' ? open : left;
    }
    return { values: [...new Set(values)], open };
}
function leftOpen(open, isAnd) {
    if (open === 'any')
        return isAnd ? 'falsy' : 'any';
    return isAnd ? open : 'no';
}
function ofCall({ functionName, args }, lookup) {
    const name = functionName.lexeme.toLowerCase();
    if (TESTS.has(name))
        return EITHER;
    const [first, ...others] = args;
    const template = first && (0,_context_path_js__WEBPACK_IMPORTED_MODULE_4__/* .literalText */ .bK)(first);
    if (name !== 'format' || template === undefined)
        return ANY;
    let rows = [[]];
    for (const argument of others) {
        const values = closed(possible(argument, lookup));
        if (values === undefined || rows.length * values.length > MAX_VALUES)
            return ANY;
        rows = rows.flatMap((row) => values.map((value) => [...row, value]));
    }
    const texts = rows.map((row) => (0,_expressions_known_value_js__WEBPACK_IMPORTED_MODULE_2__/* .formatted */ .X0)(template, row));
    return texts.every((text) => text !== undefined) ? { values: texts, open: 'no' } : ANY;
}


/***/ }),

/***/ 82451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ placeOfSite),
  W: () => (/* binding */ referencesOfActivation)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/expressions/partial-evaluation.js + 1 modules
var partial_evaluation = __webpack_require__(73399);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/activation.js
var references_activation = __webpack_require__(13918);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/builtin-names.js + 1 modules
var builtin_names = __webpack_require__(10559);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/possible-values.js
var possible_values = __webpack_require__(19472);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/environments-of.js


const NONE = [{ kind: 'none' }];
const OF_FILE = 'it is computed in every job of the file, and jobs of it have environments';
function environmentsOfJob(activation, job, { secrets }) {
    const { environment } = job;
    if (environment === undefined) {
        return secrets.unnamedEnvironments.has(job.id) ? [{ kind: 'unknown', why: 'its `environment:` has no readable name' }] : NONE;
    }
    const names = (0,possible_values/* possibleTexts */.OV)(environment.value, (0,references_activation/* lookupIn */.IX)(activation, job));
    if (names === undefined)
        return [{ kind: 'dynamic', text: environment.value }];
    return names.map((name) => (name === '' ? { kind: 'none' } : { kind: 'named', name }));
}
function environmentsIn(activation, found) {
    const known = new Map();
    const ofJob = (job) => {
        const environments = known.get(job) ?? environmentsOfJob(activation, job, found);
        known.set(job, environments);
        return environments;
    };
    let ofFile;
    return (site, job) => {
        if (site.beforeRunner)
            return NONE;
        if (job !== undefined)
            return ofJob(job);
        const isFree = () => activation.workflow.jobs.every((each) => ofJob(each).every(({ kind }) => kind === 'none'));
        return (ofFile ??= isFree() ? NONE : [{ kind: 'unknown', why: OF_FILE }]);
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/only-for.js
var only_for = __webpack_require__(29758);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/watchdogs/shipped-watchdog.js + 1 modules
var shipped_watchdog = __webpack_require__(95734);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/optional-for-watchdog.js

const CALLED = /(?:^[.$]|^[^/\s]+\/[^/\s]+)\/\.github\/workflows\/([^/@\s]+)(?:@\S+)?$/;
function isOptionalForWatchdog(job, { context, name, place }) {
    if (job?.uses === undefined || place !== (context === 'secrets' ? 'secrets' : 'with'))
        return false;
    const file = CALLED.exec(job.uses.value.trim())?.[1];
    const watchdog = shipped_watchdog/* SHIPPED_WATCHDOGS */.T.find((each) => each.file === file);
    if (watchdog === undefined)
        return false;
    if (context === 'secrets')
        return Object.hasOwn(watchdog.secrets, name);
    return Object.values(watchdog.with).includes(`\${{ vars.${name} }}`);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/references-of-activation.js







const NOT_PASSED = 'its caller does not pass this secret to the workflow';
function referencesOfActivation(activation, found) {
    const references = [];
    const dynamic = [];
    const jobs = new Map(activation.workflow.jobs.map((job) => [job.id, job]));
    const environmentsOf = environmentsIn(activation, found);
    for (const site of found.sites) {
        const job = site.job === undefined ? undefined : jobs.get(site.job);
        const { use } = site;
        const names = namesOf(activation, site, job);
        if (names === undefined) {
            const isOurs = !activation.isElsewhere && (use.context === 'vars' || activation.scope === 'repository');
            if (isOurs)
                dynamic.push(dynamicOf(site));
            continue;
        }
        const environments = environmentsOf(site, job);
        for (const name of names) {
            for (const environment of environments) {
                const reference = referenceTo(name, activation, site, job, environment, found);
                if (reference !== undefined)
                    references.push(reference);
            }
        }
    }
    return { references, dynamic };
}
function placeOfSite({ path, line, column, job, step, place }) {
    return { path, line, column, ...(job !== undefined && { job }), ...(step !== undefined && { step }), place };
}
function dynamicOf(site) {
    const { context, what } = site.use;
    const ends = what.kind === 'computed' ? (0,possible_values/* knownEnds */.gY)(what.index) : undefined;
    const why = what.kind === 'any' ? what.why : 'the name is computed in the run';
    const pattern = ends && { prefix: ends.prefix.toUpperCase(), suffix: ends.suffix.toUpperCase() };
    return { ...placeOfSite(site), context, why, ...(pattern && { pattern }) };
}
function namesOf(activation, { use: { what } }, job) {
    if (what.kind === 'name')
        return [what.name];
    if (what.kind === 'any')
        return undefined;
    return (0,possible_values/* possibleNames */.Wl)(what.index, (0,references_activation/* lookupIn */.IX)(activation, job))
        ?.filter((name) => name !== '')
        .map((name) => name.toUpperCase());
}
function referenceTo(name, activation, site, job, environment, { secrets }) {
    const { use } = site;
    const { context } = use;
    const { scope, events, isElsewhere } = activation;
    const builtin = (0,builtin_names/* builtinKind */.G)(context, name);
    let effect = effectOf(activation, site, job);
    let isGuarded = use.guarded || isOptionalForWatchdog(job, { context, name, place: site.place });
    let environmentOnly = false;
    if (context === 'secrets' && scope !== 'repository' && builtin !== 'token') {
        const isGiven = scope.has(name) || (isElsewhere && secrets.declared.has(name));
        const hasEnvironment = environment.kind !== 'none';
        if (isGiven && !hasEnvironment)
            return undefined;
        if (!isGiven && !hasEnvironment && !isElsewhere)
            effect = { effect: 'none', why: NOT_PASSED };
        environmentOnly = hasEnvironment && (isGiven || !isElsewhere);
        isGuarded ||= isGiven;
    }
    const limited = effect.effect === 'live' ? (activation.onlyFor ?? (0,only_for/* limitOf */.L)(conditionsOf(site, job), events)) : undefined;
    return {
        ...placeOfSite(site),
        context,
        name,
        environment,
        events,
        ...effect,
        ...(isGuarded && { guarded: true }),
        ...(builtin !== undefined && { builtin }),
        ...(environmentOnly && { environmentOnly: true }),
        ...(limited !== undefined && { onlyFor: limited }),
    };
}
function effectOf(activation, site, job) {
    if (site.use.context === 'secrets' && !site.offersSecrets) {
        return { effect: 'none', why: `GitHub does not offer the \`secrets\` context under \`${site.place}\`` };
    }
    if (site.use.refused)
        return { effect: 'none', why: 'GitHub does not accept the expression: texts stand in single quotes' };
    const known = (0,references_activation/* knownIn */.Hm)(activation);
    if (conditionsOf(site, job).some((text) => (0,partial_evaluation/* evaluateCondition */.F9)(text, known) === false)) {
        return { effect: 'none', why: `the \`if:\` of its ${site.step === undefined ? 'job' : 'job or step'} is never true` };
    }
    return { effect: activation.isElsewhere ? 'elsewhere' : 'live' };
}
function conditionsOf({ step, place }, job) {
    const own = step === undefined ? undefined : stepAt(job?.steps ?? [], step);
    const conditions = place === 'if' ? (step === undefined ? [] : [job?.if]) : [job?.if, own?.if];
    return conditions.flatMap((condition) => condition?.value ?? []);
}
function stepAt(steps, index) {
    const step = steps[index];
    return step?.index === index ? step : steps.find((each) => each.index === index);
}


/***/ }),

/***/ 98080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   FC: () => (/* binding */ actionReferences),
/* harmony export */   VD: () => (/* binding */ ownActivation),
/* harmony export */   du: () => (/* binding */ isCallable)
/* harmony export */ });
/* harmony import */ var _builtin_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10559);
/* harmony import */ var _collect_references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26833);
/* harmony import */ var _document_sites_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48491);
/* harmony import */ var _references_of_activation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82451);




const CALL = 'workflow_call';
const IN_ACTION = 'GitHub offers the contexts `vars` and `secrets` to workflows alone; an action has inputs';
function referencesOf(document) {
    const collection = (0,_collect_references_js__WEBPACK_IMPORTED_MODULE_0__/* .collectReferences */ .X)();
    if (document.kind === 'action') {
        collection.add(actionReferences(document));
        return collection.sorted();
    }
    const found = (0,_document_sites_js__WEBPACK_IMPORTED_MODULE_1__/* .documentSites */ .y)(document);
    if (found.kind === 'invalid')
        collection.addUnread(document.path, found.message);
    else {
        collection.add((0,_references_of_activation_js__WEBPACK_IMPORTED_MODULE_2__/* .referencesOfActivation */ .W)(ownActivation(document), found));
        if (found.isCut)
            collection.addUnread(document.path, 'it has more references than are read');
    }
    return collection.sorted();
}
function isCallable({ triggers }) {
    return triggers.some(({ event }) => event === CALL);
}
function ownActivation(workflow) {
    const events = workflow.triggers.map(({ event }) => event).filter((event) => event !== CALL);
    const isElsewhere = isCallable(workflow) && events.length === 0;
    return {
        workflow,
        events: isElsewhere ? [CALL] : [...new Set(events)].sort(),
        scope: isElsewhere ? new Set() : 'repository',
        inputs: new Map(),
        isElsewhere,
        isCalled: isElsewhere,
        onlyFor: undefined,
        via: [],
    };
}
function actionReferences(action) {
    const found = (0,_document_sites_js__WEBPACK_IMPORTED_MODULE_1__/* .documentSites */ .y)(action);
    if (found.kind === 'invalid')
        return { references: [], dynamic: [] };
    const references = found.sites.flatMap((site) => {
        const { context, what, guarded } = site.use;
        if (what.kind !== 'name')
            return [];
        const builtin = (0,_builtin_names_js__WEBPACK_IMPORTED_MODULE_3__/* .builtinKind */ .G)(context, what.name);
        return [
            {
                ...(0,_references_of_activation_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfSite */ .U)(site),
                context,
                name: what.name,
                environment: { kind: 'none' },
                events: [],
                effect: 'none',
                why: IN_ACTION,
                ...(guarded && { guarded }),
                ...(builtin !== undefined && { builtin }),
            },
        ];
    });
    return { references, dynamic: [] };
}


/***/ })

};
