export const id = 2567;
export const ids = [2567];
export const modules = {

/***/ 32567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ repositoryReferences)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/read/read-matrix.js
var read_matrix = __webpack_require__(43552);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/activation.js

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
    const values = (0,read_matrix/* matrixValues */.Q)(matrix, name);
    if (values.length === 0)
        return undefined;
    const isPartial = !matrix.dimensions.has(name) && matrix.includes.some((include) => !include.has(name));
    return isPartial ? [...values, ''] : values;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/collect-references.js
function collect_references_collectReferences() {
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
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/context-path.js


function ungrouped(node) {
    let inner = node;
    while (inner instanceof ast/* Grouping */.aU)
        inner = inner.group;
    return inner;
}
function literalText(node) {
    const inner = ungrouped(node);
    return inner instanceof ast/* Literal */.uS && inner.literal instanceof dist.data.StringData ? inner.literal.value : undefined;
}
function contextPath(node) {
    const keys = [];
    let current = ungrouped(node);
    while (current instanceof ast/* IndexAccess */.p_) {
        const key = literalText(current.index);
        if (key === undefined)
            return undefined;
        keys.unshift(key);
        current = ungrouped(current.expr);
    }
    return current instanceof ast/* ContextAccess */.QC ? [current.name.lexeme.toLowerCase(), ...keys].join('.') : undefined;
}

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/lexer.js
var lexer = __webpack_require__(12083);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/parse-loosely.js


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
        const { tokens } = new dist.Lexer(expression).lex();
        const { contexts, functions } = namesIn(tokens);
        return new dist.Parser(tokens, contexts, functions.map((name) => ({ name, minArgs: 0, maxArgs: 255 }))).parse();
    }
    catch {
        return undefined;
    }
}
function namesIn(tokens) {
    const contexts = [];
    const functions = [];
    tokens.forEach(({ type, lexeme }, index) => {
        if (type !== lexer/* TokenType */.ks.IDENTIFIER)
            return;
        (tokens[index + 1]?.type === lexer/* TokenType */.ks.LEFT_PAREN ? functions : contexts).push(lexeme);
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

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/expression-uses.js




const START = { line: 0, column: 0 };
const UNREADABLE = 'the expression is not readable';
function expressionUses(expression, isCondition = false) {
    const lower = expression.toLowerCase();
    const mentioned = ['vars', 'secrets'].filter((context) => lower.includes(context));
    if (mentioned.length === 0)
        return [];
    const parsed = parseLoosely(expression);
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
    const inner = ungrouped(node);
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
    const [whole, key] = args.map(ungrouped);
    if (functionName.lexeme.toLowerCase() !== 'contains' || key === undefined)
        return false;
    if (!(whole instanceof ast/* FunctionCall */.R6) || whole.functionName.lexeme.toLowerCase() !== 'tojson')
        return false;
    const of = whole.args[0] && ungrouped(whole.args[0]);
    const context = of instanceof ast/* ContextAccess */.QC ? contextOf(of.name) : undefined;
    const name = /^"([A-Za-z_][A-Za-z0-9_]*)"/.exec(literalText(key) ?? '')?.[1];
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
    const base = ungrouped(expr);
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
    const name = literalText(index);
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
    const inner = ungrouped(other);
    return literalText(inner) === '' || (inner instanceof ast/* Literal */.uS && inner.literal instanceof dist.data.Null);
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
function document_sites_documentSites({ kind, path, text }) {
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

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/expressions/partial-evaluation.js + 1 modules
var partial_evaluation = __webpack_require__(73399);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/resolve/parse-uses.js
var parse_uses = __webpack_require__(73922);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/only-for.js

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
    const passes = (lookup) => (0,partial_evaluation/* evaluateCondition */.F9)(condition, (path) => lookup(path.toLowerCase()));
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

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/expressions/known-value.js
var known_value = __webpack_require__(47050);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/possible-values.js






const MAX_VALUES = 100;
const ANY = { values: [], open: 'any' };
const EITHER = { values: [true, false], open: 'no' };
const TESTS = new Set(['contains', 'startswith', 'endswith', 'success', 'failure', 'cancelled', 'always']);
function possibleTexts(text, lookup) {
    const values = possibleValues(text, lookup);
    return values && [...new Set(values.map(known_value/* asText */.e1))];
}
function possibleValues(text, lookup) {
    const spans = (0,expression_spans/* expressionSpans */.k)(text);
    const [first] = spans;
    if (first !== undefined && first.start === 0 && first.end === text.length)
        return possible_values_closed(ofExpression(first.inner, lookup));
    let texts = [''];
    let from = 0;
    for (const { start, end, inner } of spans) {
        const before = text.slice(from, start);
        const values = possible_values_closed(ofExpression(inner, lookup));
        if (values === undefined || texts.length * values.length > MAX_VALUES)
            return undefined;
        texts = texts.flatMap((left) => values.map((value) => left + before + (0,known_value/* asText */.e1)(value)));
        from = end;
    }
    return texts.map((left) => left + text.slice(from));
}
function possibleNames(tree, lookup) {
    const values = possible_values_closed(possible(tree, lookup));
    return values && [...new Set(values.map(known_value/* asText */.e1))];
}
function knownEnds(tree) {
    const inner = ungrouped(tree);
    if (!(inner instanceof ast/* FunctionCall */.R6) || inner.functionName.lexeme.toLowerCase() !== 'format')
        return undefined;
    const [first] = inner.args;
    const template = first && literalText(first);
    if (template === undefined || template.includes('{{') || template.includes('}}'))
        return undefined;
    const open = template.indexOf('{');
    const close = template.lastIndexOf('}');
    if (open === -1 || close < open)
        return undefined;
    const ends = { prefix: template.slice(0, open), suffix: template.slice(close + 1) };
    return ends.prefix === '' && ends.suffix === '' ? undefined : ends;
}
function possible_values_closed({ values, open }) {
    return open === 'no' && values.length <= MAX_VALUES ? values : undefined;
}
function ofExpression(expression, lookup) {
    const parsed = parseLoosely(expression);
    return parsed === undefined ? ANY : possible(parsed.tree, lookup);
}
function possible(node, lookup) {
    const inner = ungrouped(node);
    if (inner instanceof ast/* Literal */.uS)
        return ofLiteral(inner.literal);
    if (inner instanceof ast/* Binary */.yI || inner instanceof ast/* Unary */._c)
        return EITHER;
    if (inner instanceof ast/* Logical */.oD)
        return ofLogical(inner, lookup);
    if (inner instanceof ast/* FunctionCall */.R6)
        return ofCall(inner, lookup);
    const path = contextPath(inner);
    const values = path === undefined ? undefined : lookup(path);
    return values === undefined ? ANY : { values, open: 'no' };
}
function ofLiteral(literal) {
    if (literal instanceof dist.data.Null)
        return { values: [null], open: 'no' };
    if (literal instanceof dist.data.StringData || literal instanceof dist.data.NumberData || literal instanceof dist.data.BooleanData)
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
        values.push(...(isLast ? part.values : part.values.filter((value) => (0,known_value/* truth */.Im)(value) !== isAnd)));
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
    const template = first && literalText(first);
    if (name !== 'format' || template === undefined)
        return ANY;
    let rows = [[]];
    for (const argument of others) {
        const values = possible_values_closed(possible(argument, lookup));
        if (values === undefined || rows.length * values.length > MAX_VALUES)
            return ANY;
        rows = rows.flatMap((row) => values.map((value) => [...row, value]));
    }
    const texts = rows.map((row) => (0,known_value/* formatted */.X0)(template, row));
    return texts.every((text) => text !== undefined) ? { values: texts, open: 'no' } : ANY;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/follow-call.js





const NOTHING = { kind: 'out-of-sight', dynamic: [] };
const MAX_DEPTH = 10;
function followCall(repository, caller, job, handedOn) {
    const { uses } = job;
    if (uses === undefined)
        return undefined;
    if (job.if !== undefined && (0,partial_evaluation/* evaluateCondition */.F9)(job.if.value, knownIn(caller)) === false)
        return NOTHING;
    const parsed = (0,parse_uses/* parseUses */.A)(uses, caller.workflow.text);
    const called = parsed.kind === 'self' ? repository.workflow(parsed.path) : undefined;
    const via = [...caller.via, caller.workflow.path];
    if (called?.kind === 'workflow' && via.length <= MAX_DEPTH) {
        if (via.includes(called.path))
            return NOTHING;
        const declared = called.triggers.find(({ event }) => event === 'workflow_call')?.inputs;
        const limit = caller.onlyFor ?? limitOf(job.if === undefined ? [] : [job.if.value], caller.events);
        const activation = {
            ...caller,
            workflow: called,
            scope: scopeOf(caller.scope, handedOn),
            inputs: inputsOf(caller, job, declared),
            isCalled: true,
            onlyFor: limit,
            via,
        };
        return { kind: 'activation', activation };
    }
    if (caller.isElsewhere)
        return NOTHING;
    const { line, column } = uses.range;
    const place = { path: caller.workflow.path, line, column, job: job.id, place: 'uses' };
    const why = `the called workflow is not read: ${uses.value}`;
    const passesAll = caller.scope === 'repository' && (handedOn === 'inherit' || handedOn === 'unreadable');
    const contexts = passesAll ? ['secrets', 'vars'] : ['vars'];
    return { kind: 'out-of-sight', dynamic: contexts.map((context) => ({ ...place, context, why })) };
}
function scopeOf(scope, handedOn) {
    if (handedOn === 'inherit' || handedOn === 'unreadable')
        return scope;
    return handedOn ?? new Set();
}
function inputsOf(caller, job, declared) {
    const inputs = new Map();
    for (const [name, { default: text, type }] of declared ?? [])
        inputs.set(name, [typed(text ?? '', type)]);
    const lookup = lookupIn(caller, job);
    for (const [name, { value }] of job.with) {
        const key = name.toLowerCase();
        const type = declared?.get(key)?.type;
        inputs.set(key, possibleValues(value, lookup)?.map((one) => typed(one, type)));
    }
    return inputs;
}
function typed(value, type) {
    if (typeof value !== 'string')
        return value;
    if (type === 'boolean' && /^(?:true|false|)$/i.test(value))
        return value.toLowerCase() === 'true';
    if (type === 'number' && !Number.isNaN(Number(value)))
        return Number(value);
    return value.includes('${{') ? '' : value;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/builtin-names.json
const builtin_names_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"GITHUB_TOKEN","contexts":["secrets"],"kind":"token","source":"https://docs.github.com/en/actions/concepts/security/github_token"},{"name":"ACTIONS_STEP_DEBUG","contexts":["secrets","vars"],"kind":"platform","source":"https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging"},{"name":"ACTIONS_RUNNER_DEBUG","contexts":["secrets","vars"],"kind":"platform","source":"https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging"}]');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/builtin-names.js

const KINDS = new Map(builtin_names_namespaceObject.flatMap(({ name, contexts, kind }) => contexts.map((context) => [`${context}.${name}`, kind === 'token' ? 'token' : 'platform'])));
function builtinKind(context, name) {
    return KINDS.get(`${context}.${name}`);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/environments-of.js


const NONE = [{ kind: 'none' }];
const OF_FILE = 'it is computed in every job of the file, and jobs of it have environments';
function environmentsOfJob(activation, job, { secrets }) {
    const { environment } = job;
    if (environment === undefined) {
        return secrets.unnamedEnvironments.has(job.id) ? [{ kind: 'unknown', why: 'its `environment:` has no readable name' }] : NONE;
    }
    const names = possibleTexts(environment.value, lookupIn(activation, job));
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
function references_of_activation_referencesOfActivation(activation, found) {
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
    const ends = what.kind === 'computed' ? knownEnds(what.index) : undefined;
    const why = what.kind === 'any' ? what.why : 'the name is computed in the run';
    const pattern = ends && { prefix: ends.prefix.toUpperCase(), suffix: ends.suffix.toUpperCase() };
    return { ...placeOfSite(site), context, why, ...(pattern && { pattern }) };
}
function namesOf(activation, { use: { what } }, job) {
    if (what.kind === 'name')
        return [what.name];
    if (what.kind === 'any')
        return undefined;
    return possibleNames(what.index, lookupIn(activation, job))
        ?.filter((name) => name !== '')
        .map((name) => name.toUpperCase());
}
function referenceTo(name, activation, site, job, environment, { secrets }) {
    const { use } = site;
    const { context } = use;
    const { scope, events, isElsewhere } = activation;
    const builtin = builtinKind(context, name);
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
    const limited = effect.effect === 'live' ? (activation.onlyFor ?? limitOf(conditionsOf(site, job), events)) : undefined;
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
    const known = knownIn(activation);
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

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/references-of.js




const CALL = 'workflow_call';
const IN_ACTION = 'GitHub offers the contexts `vars` and `secrets` to workflows alone; an action has inputs';
function referencesOf(document) {
    const collection = collectReferences();
    if (document.kind === 'action') {
        collection.add(actionReferences(document));
        return collection.sorted();
    }
    const found = documentSites(document);
    if (found.kind === 'invalid')
        collection.addUnread(document.path, found.message);
    else {
        collection.add(referencesOfActivation(ownActivation(document), found));
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
    const found = document_sites_documentSites(action);
    if (found.kind === 'invalid')
        return { references: [], dynamic: [] };
    const references = found.sites.flatMap((site) => {
        const { context, what, guarded } = site.use;
        if (what.kind !== 'name')
            return [];
        const builtin = builtinKind(context, what.name);
        return [
            {
                ...placeOfSite(site),
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

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/repository-references.js






const MAX_ACTIVATIONS = 5_000;
const MAX_VISITS = 500_000;
const CUT = 'the calls between workflows are more than are followed';
function repositoryReferences(repository) {
    const collection = collect_references_collectReferences();
    const following = { repository, collection, sites: new Map(), seen: new Set(), run: new Set(), visits: 0 };
    const workflows = repository.workflows();
    for (const workflow of workflows) {
        if (workflow.kind === 'invalid')
            addUnread(following, workflow);
        else if (!isCallable(workflow) || workflow.triggers.length > 1)
            follow(following, ownActivation(workflow));
    }
    for (const workflow of workflows) {
        if (workflow.kind === 'workflow' && !following.run.has(workflow.path))
            follow(following, ownActivation(workflow));
    }
    for (const action of repository.actions()) {
        if (action.kind === 'invalid')
            addUnread(following, action);
        else
            collection.add(actionReferences(action));
    }
    return collection.sorted();
}
function addUnread({ collection }, { path, reason, message }) {
    if (reason !== 'not-a-workflow')
        collection.addUnread(path, message);
}
function follow(following, activation) {
    const { repository, collection, seen, run } = following;
    const { workflow } = activation;
    const key = activationKey(activation);
    if (seen.has(key))
        return;
    seen.add(key);
    run.add(workflow.path);
    if (seen.size > MAX_ACTIVATIONS || following.visits > MAX_VISITS)
        return collection.addUnread(workflow.path, CUT);
    const found = sitesOf(following, workflow);
    if (found.kind === 'invalid')
        return collection.addUnread(workflow.path, found.message);
    following.visits += found.sites.length + workflow.jobs.length;
    collection.add(references_of_activation_referencesOfActivation(activation, found));
    if (found.isCut)
        collection.addUnread(workflow.path, 'it has more references than are read');
    for (const job of workflow.jobs) {
        const call = followCall(repository, activation, job, found.secrets.handedOn.get(job.id));
        if (call?.kind === 'activation')
            follow(following, call.activation);
        else if (call !== undefined)
            collection.add({ references: [], dynamic: call.dynamic });
    }
}
function sitesOf({ sites }, workflow) {
    const known = sites.get(workflow.path);
    if (known !== undefined)
        return known;
    const found = document_sites_documentSites(workflow);
    sites.set(workflow.path, found);
    return found;
}


/***/ })

};
