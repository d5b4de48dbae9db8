export const id = 949;
export const ids = [949];
export const modules = {

/***/ 11445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pathText),
/* harmony export */   N: () => (/* binding */ nodesOf)
/* harmony export */ });
function pathText({ keys }) {
    return keys.join('.').toLowerCase();
}
function* nodesOf(tree) {
    yield tree;
    switch (tree.kind) {
        case 'path':
            for (const each of tree.computed)
                yield* nodesOf(each);
            return;
        case 'call':
            for (const each of tree.args)
                yield* nodesOf(each);
            return;
        case 'binary':
            yield* nodesOf(tree.left);
            yield* nodesOf(tree.right);
            return;
        case 'not':
            yield* nodesOf(tree.inner);
            return;
        case 'literal':
    }
}


/***/ }),

/***/ 24335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bk: () => (/* binding */ expressionsOfFile),
  g7: () => (/* binding */ treeOf),
  bm: () => (/* binding */ writtenExpressions)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/expressions/expression-spans.js
var expression_spans = __webpack_require__(51995);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/expression/expression-tokens.js
const TOKEN = /\s*(?:'((?:[^']|'')*)'|"([^"]*)"|([-+]?(?:0x[0-9a-f]+|0o[0-7]+|(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?))(?![\w-])|([A-Za-z_][\w-]*)|(&&|\|\||[=!<>]=|[()[\].,!<>*]))/iy;
function expressionTokens(expression) {
    const tokens = [];
    const end = expression.trimEnd().length;
    for (let at = 0; at < end; at = TOKEN.lastIndex) {
        TOKEN.lastIndex = at;
        const match = TOKEN.exec(expression);
        if (match === null)
            return undefined;
        const [, single, double, digits, name, operator] = match;
        if (single !== undefined)
            tokens.push({ kind: 'text', text: single.replaceAll("''", "'") });
        else if (double !== undefined)
            tokens.push({ kind: 'text', text: double });
        else if (digits !== undefined)
            tokens.push({ kind: 'number', text: digits });
        else if (name !== undefined)
            tokens.push({ kind: 'name', text: name });
        else if (operator !== undefined)
            tokens.push({ kind: 'operator', text: operator });
    }
    return tokens;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/expression/read-expression.js

const MAX_LENGTH = 21_000;
const MAX_DEPTH = 60;
const STRENGTH = { '||': 1, '&&': 2, '==': 3, '!=': 3, '<': 4, '<=': 4, '>': 4, '>=': 4 };
const WORDS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
function readExpression(expression) {
    if (expression.length > MAX_LENGTH)
        return undefined;
    const tokens = expressionTokens(expression);
    if (tokens === undefined || tokens.length === 0)
        return undefined;
    const reader = new Reader(tokens);
    const tree = reader.binary(0, 0);
    return reader.isAtEnd() ? tree : undefined;
}
function keyOf(base, keys, computed) {
    switch (base.kind) {
        case 'path':
            return { kind: 'path', keys: [...base.keys, ...keys], computed: [...base.computed, ...computed] };
        case 'call':
            return { ...base, rest: [...base.rest, ...keys] };
        case 'binary':
            if (base.operator !== '||' && base.operator !== '&&')
                return { kind: 'literal', value: null };
            return { ...base, left: keyOf(base.left, keys, computed), right: keyOf(base.right, keys, computed) };
        case 'literal':
        case 'not':
            return { kind: 'literal', value: null };
    }
}
class Reader {
    #at = 0;
    #tokens;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    isAtEnd() {
        return this.#at >= this.#tokens.length;
    }
    binary(strength, depth) {
        let left = this.#unary(depth + 1);
        while (left !== undefined) {
            const operator = this.#operator();
            const own = STRENGTH[operator ?? ''];
            if (operator === undefined || own === undefined || own <= strength)
                return left;
            this.#at += 1;
            const right = this.binary(own, depth + 1);
            left = right && { kind: 'binary', operator, left, right };
        }
        return undefined;
    }
    #unary(depth) {
        if (depth > MAX_DEPTH)
            return undefined;
        if (!this.#take('!'))
            return this.#primary(depth);
        const inner = this.#unary(depth + 1);
        return inner && { kind: 'not', inner };
    }
    #primary(depth) {
        if (this.#take('(')) {
            const inner = this.binary(0, depth);
            return inner !== undefined && this.#take(')') ? this.#suffixes(inner, depth) : undefined;
        }
        const token = this.#tokens[this.#at];
        if (token === undefined || token.kind === 'operator')
            return undefined;
        this.#at += 1;
        if (token.kind === 'text')
            return { kind: 'literal', value: token.text };
        if (token.kind === 'number')
            return { kind: 'literal', value: Number(token.text) };
        const name = token.text.toLowerCase();
        if (this.#take('(')) {
            const args = this.#arguments(depth);
            return args && this.#suffixes({ kind: 'call', name, args, rest: [] }, depth);
        }
        const word = WORDS.get(name);
        return word === undefined ? this.#suffixes({ kind: 'path', keys: [name], computed: [] }, depth) : { kind: 'literal', value: word };
    }
    #arguments(depth) {
        const args = [];
        if (this.#take(')'))
            return args;
        do {
            const arg = this.binary(0, depth + 1);
            if (arg === undefined)
                return undefined;
            args.push(arg);
        } while (this.#take(','));
        return this.#take(')') ? args : undefined;
    }
    #suffixes(base, depth) {
        const keys = [];
        const computed = [];
        for (;;) {
            if (this.#take('.')) {
                const token = this.#tokens[this.#at];
                this.#at += 1;
                if (token?.kind !== 'name' && token?.text !== '*')
                    return undefined;
                keys.push(token.text);
            }
            else if (this.#take('[')) {
                const index = this.#take('*') ? undefined : this.binary(0, depth + 1);
                if (!this.#take(']'))
                    return undefined;
                const isName = index?.kind === 'literal' && typeof index.value === 'string';
                keys.push(isName ? String(index.value) : '*');
                if (index !== undefined && index.kind !== 'literal')
                    computed.push(index);
            }
            else
                break;
        }
        return keys.length === 0 ? base : keyOf(base, keys, computed);
    }
    #operator() {
        const token = this.#tokens[this.#at];
        return token?.kind === 'operator' ? token.text : undefined;
    }
    #take(text) {
        if (this.#operator() !== text)
            return false;
        this.#at += 1;
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/written-expressions.js


function writtenExpressions(file, { range, value }) {
    if (!value.includes('${{'))
        return [];
    const raw = file.text.slice(range.start, range.end);
    const written = (0,expression_spans/* expressionSpans */.k)(raw);
    const read = /^['"]/.test(raw) ? (0,expression_spans/* expressionSpans */.k)(value) : written;
    return read.map(({ inner }, index) => {
        const span = read.length === written.length ? written[index] : undefined;
        const place = { start: range.start + (span?.start ?? 0), end: range.start + (span?.end ?? raw.length) };
        return { ...place, inner, tree: treeOf(inner) };
    });
}
function expressionsOfFile({ text }) {
    return (0,expression_spans/* expressionSpans */.k)(text)
        .filter(({ start }) => !/^\s*#/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)))
        .map(({ start, end, inner }) => ({ start, end, inner, tree: treeOf(inner) ?? unquoted(inner) }));
}
function unquoted(inner) {
    return inner.includes("''") ? treeOf(inner.replaceAll("''", "'")) : undefined;
}
function treeOf(inner) {
    if (!trees.has(inner)) {
        if (trees.size >= MAX_KEPT)
            trees.clear();
        trees.set(inner, readExpression(inner));
    }
    return trees.get(inner);
}
const MAX_KEPT = 2000;
const trees = new Map();


/***/ }),

/***/ 40949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readWorkflowSecurity: () => (/* binding */ readWorkflowSecurity)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/reading-draft.js
var reading_draft = __webpack_require__(74336);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/find-reports.js + 4 modules
var find_reports = __webpack_require__(71998);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/ingest/without-machine-paths.js
const ABSOLUTE = /(?<=["'`])(?:[A-Za-z]:[\\/]|\/)[^"'`\n]+(?=["'`])|(?<![\w.:/\\$}~*@-])(?:[A-Za-z]:[\\/]|\/)[^\s"'`,;:()<>|\]]+/g;
const PERSONAL = /^(?:[A-Za-z]:\/+(?:Users|a|b)\/|\/(?:home|Users|root|builds|__w|workspaces?|private|var\/folders)\/)/;
const MAX_DEPTH = 40;
function withoutMachinePaths(files) {
    let kept;
    return (text) => text.replaceAll(ABSOLUTE, (written) => relative(written, (kept ??= { files: new Set(files), folders: foldersOf(files) })));
}
function relative(written, { files, folders }) {
    const path = written.replaceAll('\\', '/');
    const parts = path
        .split('/')
        .slice(1)
        .filter((part) => part !== '');
    for (let skip = 0; skip < Math.min(parts.length, MAX_DEPTH); skip++) {
        const end = parts.slice(skip).join('/');
        if (files.has(end) || (parts.length - skip > 1 && folders.has(end)))
            return end;
    }
    return PERSONAL.test(path) ? `…/${parts.at(-1) ?? ''}` : written;
}
function foldersOf(files) {
    const folders = new Set();
    for (const file of files)
        for (let cut = file.lastIndexOf('/'); cut > 0; cut = file.lastIndexOf('/', cut - 1)) {
            const folder = file.slice(0, cut);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    return folders;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/json-value.js
var json_value = __webpack_require__(86939);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/parse-json-report.js
var parse_json_report = __webpack_require__(76540);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/repository-path.js
var repository_path = __webpack_require__(34997);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/sarif/read-sarif.js
var read_sarif = __webpack_require__(86175);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/ingest/reported.js
function lineOf(value) {
    return value === undefined || !(value >= 1) ? 1 : Math.min(Math.trunc(value), MAX_LINE);
}
const MAX_LINE = 10_000_000;
const MAX_REPORTED = 25_000;
const MAX_MESSAGE = 500;

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/ingest/read-actionlint.js


function readActionlint(value, toPath) {
    const findings = value.filter(json_value/* isObject */.Gv).flatMap((one) => {
        const written = (0,json_value/* text */.Qq)(one['filepath']);
        const id = (0,json_value/* text */.Qq)(one['kind']);
        if (written === undefined || id === undefined)
            return [];
        const line = lineOf((0,json_value/* number */.ai)(one['line']));
        return [
            {
                tool: 'actionlint',
                toolName: 'actionlint',
                id: id.slice(0, 100),
                message: ((0,json_value/* text */.Qq)(one['message']) ?? '').slice(0, MAX_MESSAGE),
                written: written.slice(0, 500),
                path: toPath(written),
                line,
                endLine: line,
                isDoubtful: false,
                isSevere: false,
            },
        ];
    });
    return {
        ok: true,
        findings: findings.slice(0, MAX_REPORTED),
        cut: Math.max(0, findings.length - MAX_REPORTED),
        what: 'findings of actionlint',
    };
}
function isActionlint(value) {
    const first = (0,json_value/* object */.Ik)(value[0]);
    return (0,json_value/* text */.Qq)(first['kind']) !== undefined && (0,json_value/* text */.Qq)(first['filepath']) !== undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/ingest/read-zizmor.js


function readZizmor(value, toPath) {
    const findings = value.filter(json_value/* isObject */.Gv).filter((one) => one['ignored'] !== true);
    return {
        ok: true,
        findings: findings.slice(0, MAX_REPORTED).flatMap((one) => reported(one, toPath)),
        cut: Math.max(0, findings.length - MAX_REPORTED),
        what: 'findings of zizmor',
    };
}
function isZizmor(value) {
    const first = (0,json_value/* object */.Ik)(value[0]);
    return (0,json_value/* text */.Qq)(first['ident']) !== undefined && Array.isArray(first['locations']);
}
function reported(finding, toPath) {
    const places = (0,json_value/* list */.p_)(finding['locations']).map(json_value/* object */.Ik);
    const place = places.find((one) => (0,json_value/* object */.Ik)(one['symbolic'])['kind'] === 'Primary') ?? places[0];
    const symbolic = (0,json_value/* object */.Ik)(place?.['symbolic']);
    const key = (0,json_value/* object */.Ik)(symbolic['key']);
    const local = (0,json_value/* object */.Ik)(key['Local']);
    const written = (0,json_value/* text */.Qq)(local['verbatim_path']) ?? (0,json_value/* text */.Qq)(local['given_path']) ?? (0,json_value/* text */.Qq)((0,json_value/* object */.Ik)(key['Remote'])['path']);
    const id = (0,json_value/* text */.Qq)(finding['ident']);
    if (written === undefined || id === undefined)
        return [];
    const where = (0,json_value/* object */.Ik)((0,json_value/* object */.Ik)(place?.['concrete'])['location']);
    const line = lineOf(((0,json_value/* number */.ai)((0,json_value/* object */.Ik)(where['start_point'])['row']) ?? 0) + 1);
    const determined = (0,json_value/* object */.Ik)(finding['determinations']);
    const said = [(0,json_value/* text */.Qq)(finding['desc']), (0,json_value/* text */.Qq)(symbolic['annotation'])].filter((one) => one !== undefined).join(': ');
    return [
        {
            tool: 'zizmor',
            toolName: 'zizmor',
            id: id.slice(0, 100),
            message: said.slice(0, MAX_MESSAGE),
            written: written.slice(0, 500),
            path: toPath(written),
            line,
            endLine: Math.max(line, lineOf(((0,json_value/* number */.ai)((0,json_value/* object */.Ik)(where['end_point'])['row']) ?? 0) + 1)),
            isDoubtful: determined['confidence'] === 'Low' ||
                ((0,json_value/* text */.Qq)(determined['persona']) ?? 'Regular') !== 'Regular' ||
                determined['severity'] === 'Informational',
            isSevere: determined['severity'] === 'High',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/ingest/read-report.js







function readReport(report, tree) {
    const parsed = (0,parse_json_report/* parseJsonReport */.q)(report);
    if (!parsed.ok)
        return parsed;
    const { value } = parsed;
    if (Array.isArray(value)) {
        const toPath = (0,repository_path/* repositoryPaths */.D)(tree, [report.folder]);
        if (value.length === 0)
            return { ok: true, findings: [], cut: 0, what: 'findings' };
        if (isZizmor(value))
            return readZizmor(value, toPath);
        if (isActionlint(value))
            return readActionlint(value, toPath);
    }
    if ((0,json_value/* isObject */.Gv)(value) && Array.isArray(value['runs']))
        return fromSarif(report, tree);
    return { ok: false, why: "it is neither what zizmor (--format json-v1) nor what actionlint (-format '{{json .}}') prints, nor SARIF" };
}
function fromSarif(report, tree) {
    const log = (0,read_sarif/* readSarif */.qT)(report, tree);
    if (!log.ok)
        return log;
    const findings = log.results.map(({ tool: toolName, ruleId, ruleText, message, uri, path, line, endLine, level }) => {
        const tool = /^zizmor$/i.test(toolName) ? 'zizmor' : /^(?:github )?actionlint$/i.test(toolName) ? 'actionlint' : 'other';
        return {
            tool,
            toolName: toolName.slice(0, 100),
            id: (tool === 'zizmor' ? ruleId.replace(/^zizmor\//, '') : ruleId).slice(0, 100),
            message: (message === '' ? (ruleText ?? '') : message).slice(0, MAX_MESSAGE),
            written: uri.slice(0, 500),
            path,
            line: line ?? 1,
            endLine: endLine ?? line ?? 1,
            isDoubtful: level === 'note' || level === 'none',
            isSevere: level === 'error',
        };
    });
    const [failed] = log.failed;
    return {
        ok: true,
        findings,
        cut: log.cut,
        what: `results of ${log.tools.join(', ').slice(0, 200)}`,
        ...(failed !== undefined && { failed }),
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/ingest/collect-reported.js



async function collectReported(input, options) {
    const reports = await (0,find_reports/* findReports */.z)(input, 'workflow-security', options, 'report of zizmor or actionlint');
    if (!reports.found)
        return { reported: [], looked: [], unjudged: options.command === undefined ? [] : [{ path: '.', reason: reports.detail }] };
    const shown = withoutMachinePaths(input.tree.list());
    const reported = [];
    const looked = [...reports.looked];
    const unjudged = [...reports.unjudged];
    for (const report of reports.reports) {
        await input.pace.step();
        const read = readReport(report, input.tree);
        const path = report.modifiedAt === undefined ? '.' : report.name;
        if (!read.ok) {
            unjudged.push({ path, reason: `${report.name}: ${read.why}` });
            continue;
        }
        if (read.failed !== undefined)
            unjudged.push({ path, reason: `${report.name}: ${read.failed} says itself that it did not succeed` });
        if (read.cut > 0)
            unjudged.push({ path, reason: `${report.name}: ${read.cut} findings beyond the limit are not read` });
        const elsewhere = read.findings.filter((one) => one.path === undefined);
        if (elsewhere.length > 0)
            unjudged.push({
                path,
                reason: `${report.name}: ${elsewhere.length} findings name files that are not in the repository, such as ${shown(elsewhere[0]?.written ?? '')}`,
            });
        reported.push(...read.findings.flatMap((one) => (one.path === undefined ? [] : [{ ...one, path: one.path, message: shown(one.message) }])));
        looked.push({ what: report.name, detail: `${read.findings.length} ${read.what}` });
    }
    return { reported, looked, unjudged };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/data/reported-classes.json
const reported_classes_namespaceObject = /*#__PURE__*/JSON.parse('{"C0":[{"audit":"adhoc-packages","rule":"adhoc-install"},{"audit":"artipacked","rule":"persisted-credentials"},{"audit":"bot-conditions","rule":"spoofable-bot-check"},{"audit":"concurrency-limits","rule":"missing-limit"},{"audit":"dangerous-triggers","rule":"dangerous-trigger"},{"audit":"dependabot-cooldown","rule":"dependabot-cooldown"},{"audit":"dependabot-execution","rule":"dependabot-execution"},{"audit":"excessive-permissions","rule":"excessive-permissions"},{"audit":"github-app","rule":"app-token-scope"},{"audit":"github-env","rule":"environment-file-injection"},{"audit":"hardcoded-container-credentials","rule":"hardcoded-credentials"},{"audit":"insecure-commands","rule":"insecure-commands"},{"audit":"misfeature","rule":"misfeature"},{"audit":"obfuscation","rule":"obfuscated-reference"},{"audit":"overprovisioned-secrets","rule":"all-secrets"},{"audit":"secrets-inherit","rule":"secrets-inherit"},{"audit":"self-hosted-runner","rule":"self-hosted-untrusted"},{"audit":"template-injection","rule":"template-injection"},{"audit":"typosquat-uses","rule":"typosquat-action"},{"audit":"unpinned-images","rule":"unpinned-image"},{"audit":"unpinned-uses","rule":"unpinned-action"},{"audit":"unredacted-secrets","rule":"unredacted-secret"},{"audit":"unsound-condition","rule":"unsound-condition"},{"audit":"unsound-contains","rule":"unsound-contains"},{"audit":"unsound-ternary","rule":"unsound-ternary"},{"audit":"use-trusted-publishing","rule":"long-lived-publish-token"},{"audit":"cache-poisoning","left":"cache-in-release of the sensor cache-wiring"},{"audit":"archived-uses","left":"archived-action of the sensor action-drift"},{"audit":"ref-version-mismatch","left":"version-comment-mismatch of the sensor action-drift"},{"audit":"anonymous-definition","left":"no weakness: a name is missing"},{"audit":"undocumented-permissions","left":"no weakness: a comment is missing"},{"audit":"self-repository","left":"no weakness: another way of writing ./"},{"audit":"superfluous-actions","left":"no weakness: the runner has the same"}],"IQ":[{"kind":"expression","says":"is potentially untrusted","rule":"template-injection"},{"kind":"if-cond","says":"always evaluated to true","rule":"unsound-condition"},{"kind":"credentials","rule":"hardcoded-credentials"},{"kind":"deprecated-commands","says":"set-env","rule":"insecure-commands"},{"kind":"deprecated-commands","says":"add-path","rule":"insecure-commands"},{"kind":"deprecated-commands","rule":"deprecated-command"},{"kind":"expression","says":"type of expression at \\"runs-on\\" must be string or array but found type \\"{","rule":"reported-defect","doubtful":true},{"kind":"action","says":"for definition of input","left":"no mistake: GitHub ignores further keys of an action\'s input"},{"kind":"action","says":"is too old to run on GitHub Actions","left":"deprecated-runtime of the sensor action-drift"},{"kind":"runner-label","left":"retired-runner-image of the sensor action-drift, and the labels of runners that the sensor runner-health knows"}]}');
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/workflow-security-rules.js
var workflow_security_rules = __webpack_require__(81593);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/data/known-to-github.json
const known_to_github_namespaceObject = /*#__PURE__*/JSON.parse('{"P":["actions","artifact-metadata","attestations","checks","code-quality","contents","copilot-requests","deployments","discussions","drives","id-token","issues","models","packages","pages","pull-requests","repository-projects","security-events","statuses","vulnerability-alerts"],"AZ":["branch_protection_rule","check_run","check_suite","create","delete","deployment","deployment_status","discussion","discussion_comment","fork","gollum","image_version","issue_comment","issues","label","merge_group","milestone","page_build","project","project_card","project_column","public","pull_request","pull_request_comment","pull_request_review","pull_request_review_comment","pull_request_target","push","registry_package","release","repository_dispatch","schedule","status","watch","workflow_call","workflow_dispatch","workflow_run"]}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/ingest/is-known-to-github.js

const PERMISSIONS = new Set(known_to_github_namespaceObject.P);
const EVENTS = new Set(known_to_github_namespaceObject.AZ);
function isKnownToGithub(message) {
    const [, what, name = ''] = /^unknown (permission scope|Webhook event) "([\w-]{1,100})"/.exec(message) ?? [];
    return (what === 'permission scope' ? PERMISSIONS : EVENTS).has(name);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/ingest/class-of.js



const RULES = new Map(workflow_security_rules/* WORKFLOW_SECURITY_RULE_TABLE */.f.map(({ id }) => [id, id]));
function classOf({ tool, id, message }) {
    if (tool === 'actionlint' && isKnownToGithub(message))
        return { left: 'no mistake: GitHub has the permission or event, which the tool does not know yet' };
    const entries = tool === 'zizmor'
        ? reported_classes_namespaceObject.C0.filter(({ audit }) => audit === id)
        : tool === 'actionlint'
            ? reported_classes_namespaceObject.IQ.filter(({ kind }) => kind === id)
            : [];
    const entry = entries.find(({ says }) => says === undefined || message.includes(says));
    const rule = RULES.get(entry?.rule ?? '');
    if (rule !== undefined)
        return { rule, isDoubtful: entry?.doubtful === true };
    if (entry?.left !== undefined)
        return { left: entry.left };
    return { rule: tool === 'actionlint' ? 'reported-defect' : 'reported-weakness', isDoubtful: false };
}
function auditsOf(rule) {
    return reported_classes_namespaceObject.C0.flatMap((entry) => ('rule' in entry && entry.rule === rule ? [entry.audit] : []));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/ingest/merge-reported.js

const MAX_EVIDENCE = 20;
function mergeReported(own, reported, judged) {
    const byFile = new Map();
    for (const weakness of own)
        for (const path of new Set([weakness.place, ...(weakness.further ?? [])].map((place) => place.path)))
            put(byFile, `${path}\n${weakness.rule}`, weakness);
    const said = new Map();
    const rest = new Map();
    const left = new Map();
    let same = 0;
    for (const one of reported) {
        const kind = classOf(one);
        if ('left' in kind) {
            left.set(kind.left, (left.get(kind.left) ?? 0) + 1);
            continue;
        }
        const twin = nearest(byFile.get(`${one.path}\n${kind.rule}`) ?? [], one);
        if (twin === undefined) {
            const isContradicted = judged.has(one.path) && !kind.rule.startsWith('reported-');
            const isDoubtful = one.isDoubtful || kind.isDoubtful || isContradicted;
            put(rest, `${one.path}\n${one.toolName}\n${one.id}\n${kind.rule}\n${isDoubtful}`, { ...one, rule: kind.rule, isDoubtful });
        }
        else {
            same += 1;
            put(said, twin, { path: one.path, line: one.line, text: `${one.toolName} (${one.id}): ${one.message}` });
        }
    }
    return {
        weaknesses: [...own.map((weakness) => withEvidence(weakness, said.get(weakness))), ...[...rest.values()].flatMap(weaknessOf)],
        same,
        left,
    };
}
function nearest(candidates, { path, line, endLine }) {
    let best;
    for (const weakness of candidates)
        for (const place of [weakness.place, ...(weakness.further ?? [])]) {
            const [first, last] = linesOf(place);
            if (place.path !== path || line > last || endLine < first)
                continue;
            const named = weakness.evidence?.some((one) => one.path === path && one.line === line) === true;
            const lines = named ? 0 : last - first + 1 + (weakness.pedantic === true ? 0.5 : 0);
            if (best === undefined || lines < best.lines)
                best = { weakness, lines };
        }
    return best?.weakness;
}
function linesOf({ line, firstLine = line, endLine = line }) {
    return [Math.min(line, firstLine), Math.max(line, endLine)];
}
function withEvidence(weakness, evidence) {
    if (evidence === undefined)
        return weakness;
    const { place } = weakness;
    const both = [
        { path: place.path, line: place.line, text: `sar (${weakness.rule}): ${weakness.actual}`.slice(0, 300) },
        ...evidence,
    ];
    return { ...weakness, evidence: [...both, ...(weakness.evidence ?? [])].slice(0, MAX_EVIDENCE) };
}
function weaknessOf(group) {
    const [first] = group;
    if (first === undefined)
        return [];
    const { toolName, id, message, path, line, endLine, rule, isDoubtful, isSevere } = first;
    return [
        {
            rule,
            place: { path, line, endLine, name: id },
            identity: ['reported', toolName, id, ...(isDoubtful ? ['doubtful'] : [])],
            message: `${toolName} (${id}): ${message}${group.length === 1 ? '' : `; ${group.length} places in this file`}`,
            expected: 'no finding',
            actual: `${id}: ${message}`.slice(0, 300),
            ...(rule === 'reported-weakness' && isSevere ? { impact: 'degrades' } : {}),
            ...(isDoubtful ? { pedantic: true } : {}),
            evidence: group
                .slice(0, MAX_EVIDENCE)
                .map((one) => ({ path: one.path, line: one.line, text: `${toolName} (${one.id}): ${one.message}` })),
            ...(rule === 'reported-weakness' || rule === 'reported-defect'
                ? {
                    help: `Follow what ${toolName} says about ${id}${toolName === 'zizmor' && /^[\w-]+$/.test(id) ? ` (https://docs.zizmor.sh/audits/#${id})` : ''}, and run it again.`,
                }
                : {}),
        },
    ];
}
function put(map, key, value) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [value]);
    else
        known.push(value);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/resolve/parse-uses.js
var parse_uses = __webpack_require__(73922);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/expressions/partial-evaluation.js + 1 modules
var partial_evaluation = __webpack_require__(73399);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/text-places.js
const kept = new WeakMap();
function placeAt(file, offset) {
    let starts = kept.get(file);
    if (starts === undefined)
        kept.set(file, (starts = lineStarts(file.text)));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/step-site.js


function stepSites(document) {
    const known = step_site_kept.get(document);
    if (known !== undefined)
        return known;
    const sites = document.kind === 'action'
        ? sitesOf(document, undefined, document.steps)
        : document.jobs.filter(({ if: condition }) => !neverRuns(condition)).flatMap((job) => sitesOf(document, job, job.steps));
    step_site_kept.set(document, sites);
    return sites;
}
const step_site_kept = new WeakMap();
function sitesOf(document, job, steps) {
    return steps
        .filter(({ if: condition }) => !neverRuns(condition))
        .flatMap((step) => [{ document, job, step }, ...sitesOf(document, job, step.children)]);
}
function neverRuns(condition) {
    return condition !== undefined && (0,partial_evaluation/* evaluateCondition */.F9)(condition.value, () => undefined) === false;
}
function stepLabel({ name, uses, run, id }) {
    const label = name?.value ?? uses?.value ?? id?.value ?? run?.value.trim().split('\n')[0] ?? 'step';
    return label.slice(0, 120);
}
function actionOf({ document, step }) {
    if (step.uses === undefined)
        return undefined;
    let found = actions.get(step);
    if (found === undefined) {
        const uses = (0,parse_uses/* parseUses */.A)(step.uses, document.text);
        actions.set(step, (found = uses.kind === 'remote' ? { ...uses.reference, action: plainPath(uses.reference.action) } : 'none'));
    }
    return found === 'none' ? undefined : found;
}
function plainPath(action) {
    if (!/\/(?:\.{0,2}(?:\/|$))/.test(action))
        return action;
    const parts = [];
    for (const part of action.split('/')) {
        if (part === '..' && parts.length > 2)
            parts.pop();
        else if (part !== '' && part !== '.' && part !== '..')
            parts.push(part);
    }
    return parts.join('/');
}
const actions = new WeakMap();
function inputOf({ step }, name) {
    const direct = step.with.get(name);
    if (direct !== undefined)
        return direct;
    for (const [key, value] of step.with)
        if (key.toLowerCase() === name)
            return value;
    return undefined;
}
function placeOfStep({ document, job, step }, offset = step.range.start) {
    const { line, column } = placeAt(document, offset);
    const trimmed = document.text.slice(step.range.start, step.range.end).trimEnd().length;
    return {
        path: document.path,
        line,
        column,
        firstLine: step.range.line,
        endLine: placeAt(document, step.range.start + Math.max(0, trimmed - 1)).line,
        ...(job !== undefined && { job: job.id }),
        step: stepLabel(step),
    };
}
function placeOfScalar(document, { range }, job, step) {
    return {
        path: document.path,
        line: range.line,
        column: range.column,
        endLine: placeAt(document, Math.max(range.start, range.end - 1)).line,
        ...(job !== undefined && { job: job.id }),
        ...(step !== undefined && { step: stepLabel(step) }),
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/approval.js

const ASKS = /getCollaboratorPermissionLevel|\/collaborators\/[^\n]*\/permission|checkMembershipForUser|\/memberships?\/|author_association|check-(?:user-)?permission|actor-permission|permission-check|check[-_]run\.ya?ml|authori[sz]e|get-user-teams-membership|is-organization-member|check-team/i;
const MAX_NEEDS = 50;
const MAX_ASKED = 20_000;
function isLabelled({ document, job, step }) {
    const named = [job?.if, step.if].some((condition) => condition !== undefined && /\.labels?\b/.test(condition.value) && !condition.value.trim().startsWith('!'));
    if (named || document.kind === 'action')
        return named;
    const outside = document.triggers.filter(({ event }) => event === 'pull_request_target');
    return outside.length > 0 && outside.every(({ types }) => types?.length === 1 && types[0] === 'labeled');
}
function hasEnvironment({ job }) {
    return job?.environment !== undefined;
}
function isSentry(site) {
    return stepSites(site.document).some((one) => one.job === site.job && one.step.range.start < site.step.range.start && asks(one));
}
function waitsForSentry(workflow, job) {
    const waiting = [job];
    const seen = new Set();
    for (const one of waiting) {
        if (seen.size > MAX_NEEDS)
            return false;
        for (const { value } of one.needs) {
            const needed = workflow.jobs.find(({ id }) => id === value);
            if (needed === undefined || seen.has(needed))
                continue;
            seen.add(needed);
            if (ASKS.test(needed.uses?.value ?? '') || stepSites(workflow).some((site) => site.job === needed && asks(site)))
                return true;
            waiting.push(needed);
        }
    }
    return false;
}
function asks({ step }) {
    return [step.uses?.value, step.run?.value, step.with.get('script')?.value].some((text) => text !== undefined && ASKS.test(text.slice(0, MAX_ASKED)));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/stranger.js
const OTHER = 'other/fork';
const MAX_NAMES = 10;
function repositoriesIn(condition) {
    const full = [...condition.matchAll(/'([\w.-]+)\/([\w.-]+)'/g)].map(([, owner = '', name = '']) => [owner, name]);
    const owners = [
        ...condition.matchAll(/(?:repository_owner|repository\.owner\.login)\s*[=!]=\s*'([^']+)'/gi),
        ...condition.matchAll(/'([^']+)'\s*[=!]=\s*github\.(?:repository_owner|event\.repository\.owner\.login)/gi),
    ].map(([, owner = '']) => [owner, 'repository']);
    const names = [...full, ...owners].slice(0, MAX_NAMES);
    return names.length === 0 ? [['own', 'repository']] : names;
}
function stranger(event, [owner, name], { actor = 'someone', association = 'NONE' } = {}) {
    const own = `${owner}/${name}`;
    const known = {
        'github.event_name': event,
        'github.actor': actor,
        'github.triggering_actor': actor,
        'github.event.sender.login': actor,
        'github.event.pull_request.head.repo.fork': true,
        'github.event.pull_request.head.repo.full_name': OTHER,
        'github.event.pull_request.head.repo.owner.login': 'other',
        'github.event.pull_request.head.user.login': 'other',
        'github.event.workflow_run.event': 'pull_request',
        'github.event.workflow_run.head_repository.full_name': OTHER,
        'github.event.workflow_run.head_repository.owner.login': 'other',
        'github.event.workflow_run.head_repository.fork': true,
        'github.repository': own,
        'github.repository_owner': owner,
        'github.event.repository.full_name': own,
        'github.event.repository.owner.login': owner,
        'github.event.pull_request.base.repo.full_name': own,
        'github.event.pull_request.user.login': 'someone',
        'github.event.issue.user.login': 'someone',
        'github.event.comment.user.login': 'someone',
        'github.event.comment.author_association': association,
        'github.event.pull_request.author_association': association,
        'github.event.issue.author_association': association,
        'github.event.review.author_association': association,
        'github.event.discussion.author_association': association,
        'github.event.workflow_run.actor.login': 'someone',
    };
    return (path) => {
        const key = path.toLowerCase();
        return Object.hasOwn(known, key) ? known[key] : undefined;
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/reach.js


function reachesOf(workflow, job, events, conditions) {
    const writes = writesWith(job.permissions ?? workflow.permissions);
    const hasSecrets = namesSecrets(workflow, job);
    return [...events].flatMap((event) => {
        if (conditions.some((one) => (0,partial_evaluation/* evaluateCondition */.F9)(one.value, eventOnly(event)) === false))
            return [];
        return [{ event, writes, hasSecrets, guarded: isGuarded(event, conditions) }];
    });
}
function isGuarded(event, conditions) {
    return conditions.some(({ value }) => keepsOut(value, event) || ASKS_PERMISSION.test(value));
}
const ASKS_PERMISSION = /(?<!!\s*(?:needs|steps)\.[\w-]+\.)outputs\.[\w-]*(?:permission|authori[sz]|trusted|allowed|is[-_]?member|collaborator)(?![\w-]*\s*(?:!=\s*(?:'true'|true)|==\s*(?:'false'|false)))/i;
const ASSOCIATION_LIST = /contains\(\s*fromJSON\(([^()]*)\)\s*,\s*github\.event\.[\w.]*author_association\s*\)/gi;
const OUTSIDE = ['NONE', 'CONTRIBUTOR', 'FIRST_TIME_CONTRIBUTOR', 'FIRST_TIMER'];
function keepsOut(condition, event, actor) {
    const associations = /author_association/i.test(condition) ? OUTSIDE : OUTSIDE.slice(0, 1);
    return associations.every((association) => {
        const asked = condition.replaceAll(ASSOCIATION_LIST, (_, list) => String(isNamed(association, list)));
        return repositoriesIn(asked).every((repository) => (0,partial_evaluation/* evaluateCondition */.F9)(asked, stranger(event, repository, { actor, association })) === false);
    });
}
function isNamed(association, list) {
    return new RegExp(`["\\s,[]${association}["\\s,\\]]`, 'i').test(list);
}
function writesWith(permissions) {
    if (permissions === undefined)
        return 'default';
    return [...permissions.values()].some(({ value }) => value === 'write' || value === 'write-all');
}
function namesSecrets({ text, env }, { range }) {
    const named = /\bsecrets\s*(?:\.\s*(?!github_token\b)\w|\[)/i;
    return named.test(text.slice(range.start, range.end)) || [...env.values()].some(({ value }) => named.test(value));
}
function eventOnly(event) {
    return (path) => (path.toLowerCase() === 'github.event_name' ? event : undefined);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/data/events.json
const events_namespaceObject = /*#__PURE__*/JSON.parse('{"wt":["pull_request_target","issues","issue_comment","discussion","discussion_comment","workflow_run","commit_comment","fork","watch","gollum"],"Zy":["pull_request","pull_request_review","pull_request_review_comment"],"ED":{"issue":["issues","issue_comment"],"pull_request":["pull_request","pull_request_target","pull_request_review","pull_request_review_comment"],"comment":["issue_comment","pull_request_review_comment","discussion_comment","commit_comment"],"review":["pull_request_review"],"review_comment":["pull_request_review_comment"],"pages":["gollum"],"commits":["push"],"head_commit":["push"],"discussion":["discussion","discussion_comment"],"workflow_run":["workflow_run"],"merge_group":["merge_group"],"forkee":["fork"],"answer":["discussion"],"check_suite":["check_suite"],"check_run":["check_run"],"changes":["issues","pull_request","pull_request_target","issue_comment","discussion","pull_request_review","pull_request_review_comment","discussion_comment"]}}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/data/untrusted-contexts.json
const untrusted_contexts_namespaceObject = /*#__PURE__*/JSON.parse('{"Y8":[{"path":"github.event.issue.title","source":"https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections"},{"path":"github.event.issue.body","source":"https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections"},{"path":"github.event.pull_request.title","source":"https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections"},{"path":"github.event.pull_request.body","source":"https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections"},{"path":"github.event.comment.body","source":"https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections"},{"path":"github.event.review.body","source":"https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections"},{"path":"github.event.review_comment.body","source":"https://github.com/rhysd/actionlint/blob/v1.7.12/docs/checks.md#untrusted-inputs"},{"path":"github.event.pages.*.page_name","source":"https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections"},{"path":"github.event.pages.*.title","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.pages.*.summary","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.commits.*.message","source":"https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections"},{"path":"github.event.commits.*.author.email","source":"https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections"},{"path":"github.event.commits.*.author.name","source":"https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections"},{"path":"github.event.commits.*.committer.email","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.commits.*.committer.name","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.head_commit.message","source":"https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections"},{"path":"github.event.head_commit.author.email","source":"https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections"},{"path":"github.event.head_commit.author.name","source":"https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections"},{"path":"github.event.head_commit.committer.email","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.head_commit.committer.name","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.pull_request.head.ref","source":"https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections"},{"path":"github.event.pull_request.head.label","source":"https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections"},{"path":"github.event.pull_request.head.repo.default_branch","source":"https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections"},{"path":"github.event.pull_request.head.repo.description","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.pull_request.head.repo.homepage","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.head_ref","source":"https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections"},{"path":"github.event.discussion.title","source":"https://github.com/rhysd/actionlint/blob/v1.7.12/docs/checks.md#untrusted-inputs"},{"path":"github.event.discussion.body","source":"https://github.com/rhysd/actionlint/blob/v1.7.12/docs/checks.md#untrusted-inputs"},{"path":"github.event.workflow_run.head_branch","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.workflow_run.display_title","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.workflow_run.head_commit.message","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.workflow_run.head_commit.author.email","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.workflow_run.head_commit.author.name","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.workflow_run.head_commit.committer.email","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.workflow_run.head_commit.committer.name","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.workflow_run.head_repository.description","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.workflow_run.pull_requests.*.head.ref","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.changes.title.from","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.changes.body.from","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.merge_group.head_commit.message","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.merge_group.head_commit.author.name","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.merge_group.head_commit.author.email","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.forkee.description","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.forkee.homepage","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.forkee.default_branch","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.comment.path","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.comment.diff_hunk","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.commits.*.added","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.commits.*.removed","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.commits.*.modified","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.head_commit.added","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.head_commit.removed","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.head_commit.modified","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.answer.body","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.check_suite.head_commit.message","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.check_suite.head_commit.author.name","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.check_suite.head_commit.author.email","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.check_suite.head_branch","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.check_run.check_suite.head_branch","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"}],"KF":[{"path":"github.ref","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.ref_name","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.base_ref","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.ref","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.base_ref","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.inputs.*","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.client_payload.*","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.release.name","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.release.body","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.release.tag_name","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.release.target_commitish","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.label.name","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.label.description","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.pull_request.labels.*.name","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.issue.labels.*.name","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.pull_request.milestone.title","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.issue.milestone.title","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.milestone.title","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.milestone.description","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.pull_request.base.ref","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.pull_request.base.label","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.deployment.ref","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.deployment.environment","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.deployment.payload.*","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.merge_group.head_ref","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.merge_group.base_ref","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"},{"path":"github.event.workflow_run.name","source":"https://docs.github.com/en/webhooks/webhook-events-and-payloads"}],"V4":[{"action":"trilom/file-changes-action","output":"files","source":"https://github.com/github/codeql/blob/main/actions/ql/lib/ext/manual/trilom_file-changes-action.model.yml"},{"action":"trilom/file-changes-action","output":"files_added","source":"https://github.com/github/codeql/blob/main/actions/ql/lib/ext/manual/trilom_file-changes-action.model.yml"},{"action":"trilom/file-changes-action","output":"files_modified","source":"https://github.com/github/codeql/blob/main/actions/ql/lib/ext/manual/trilom_file-changes-action.model.yml"},{"action":"trilom/file-changes-action","output":"files_removed","source":"https://github.com/github/codeql/blob/main/actions/ql/lib/ext/manual/trilom_file-changes-action.model.yml"},{"action":"xt0rted/pull-request-comment-branch","output":"head_ref","source":"https://github.com/github/codeql/blob/main/actions/ql/lib/ext/manual/xt0rted_pull-request-comment-branch.model.yml"},{"action":"khan/pull-request-comment-trigger","output":"comment_body","source":"https://github.com/github/codeql/blob/main/actions/ql/lib/ext/manual/khan_pull-request-comment-trigger.model.yml"},{"action":"alessbell/pull-request-comment-branch","output":"head_ref","source":"https://github.com/github/codeql/blob/main/actions/ql/lib/ext/manual/alessbell_pull-request-comment-branch.model.yml"},{"action":"eficode/resolve-pr-refs","output":"head_ref","source":"https://github.com/github/codeql/blob/main/actions/ql/lib/ext/manual/eficode_resolve-pr-refs.model.yml"},{"action":"tj-actions/changed-files","output":"*_files","source":"https://github.com/tj-actions/changed-files#inputs","unless":"safe_output"},{"action":"tj-actions/verify-changed-files","output":"changed_files","source":"https://github.com/tj-actions/verify-changed-files#inputs","unless":"safe_output"},{"action":"dorny/paths-filter","output":"*_files","source":"https://github.com/dorny/paths-filter#outputs","format":"list-files"},{"action":"jitterbit/get-changed-files","output":"*","source":"https://github.com/jitterbit/get-changed-files#outputs"}]}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/wildcard.js
function matchesWildcard(pattern, text) {
    const parts = pattern.split('*');
    const [first = '', ...others] = parts;
    if (others.length === 0)
        return pattern === text;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const [index, part] of others.entries()) {
        if (index === others.length - 1 && part !== '')
            return text.length - part.length > at && text.endsWith(part);
        if (index === others.length - 1)
            return text.length > at;
        const found = text.indexOf(part, at + 1);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return at === text.length;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/untrusted-contexts.js


const ATTACKER = untrusted_contexts_namespaceObject.Y8.map(({ path }) => path);
const WRITER = untrusted_contexts_namespaceObject.KF.map(({ path }) => path);
const MADE_BY_GITHUB = /(?:^|[._])(?:id|number|sha|url|login|full_name|owner|name_with_owner|action|state|status|conclusion|type|event|path|workflow|count|draft|merged|private|fork|locked|visibility|author_association|active_lock_reason|attempt|before|after|size|additions|deletions|commits|comments|changed_files|language|created|deleted|forced|prerelease|mergeable|schedule|timestamp|tree_id|node_id)$|_(?:at|count|id|url|sha|number|attempt)$|\.repo(?:sitory)?\.name$|\.repository\.default_branch$|\.base\.repo\./;
function authorOf(path) {
    if (attackedPaths(path).length > 0)
        return 'attacker';
    if (WRITER.some((pattern) => matchesWildcard(pattern, path) || overlaps(pattern, path)))
        return 'writer';
    if (!path.startsWith('github.event.') || MADE_BY_GITHUB.test(path))
        return 'nobody';
    return 'unknown';
}
function attackedPaths(path) {
    return ATTACKER.filter((pattern) => matchesWildcard(pattern, path) || overlaps(pattern, path));
}
function overlaps(pattern, path) {
    const keys = pattern.split('.');
    const asked = path.split('.');
    return (asked.length <= keys.length &&
        asked.every((key, at) => key === '*' || key === keys[at]) &&
        (asked.length < keys.length || asked.includes('*')));
}
function authorOfOutput(action, output, inputOf) {
    const entry = untrusted_contexts_namespaceObject.V4.find((one) => one.action === action && matchesWildcard(one.output, output));
    if (entry === undefined)
        return 'unknown';
    if ('unless' in entry && entry.unless !== undefined)
        return inputOf(entry.unless)?.trim() === 'false' ? 'attacker' : 'unknown';
    if (!('format' in entry) || entry.format === undefined)
        return 'attacker';
    const format = (inputOf(entry.format) ?? 'none').trim();
    return format === 'none' ? 'nobody' : format === 'csv' ? 'attacker' : 'unknown';
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/events.js


const PRIVILEGED = new Set(events_namespaceObject.wt);
const FORK = new Set(events_namespaceObject.Zy);
const CARRIES = events_namespaceObject.ED;
function isPrivileged(event) {
    return PRIVILEGED.has(event);
}
function isOfForks(event) {
    return FORK.has(event);
}
function carries(event, path) {
    if (path === 'github' || path === 'github.event' || /^github\.(?:event\.)?\*/.test(path))
        return attackedPaths(path).some((one) => carries(event, one));
    if (path === 'github.head_ref')
        return CARRIES['pull_request']?.includes(event) === true;
    const object = /^github\.event\.(\w+)/.exec(path)?.[1];
    const events = object === undefined || !Object.hasOwn(CARRIES, object) ? undefined : CARRIES[object];
    return events?.includes(event) !== false;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/yaml/browser/index.js + 71 modules
var browser = __webpack_require__(66889);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/raw-file.js


const raw_file_kept = new WeakMap();
function rawValue(file, keys) {
    const node = nodeIn(file, keys);
    if (!isPlainNode(node))
        return node ?? undefined;
    try {
        return node.toJSON();
    }
    catch {
        return undefined;
    }
}
function rawPlace(file, keys) {
    const parent = keys.length === 1 ? documentOf(file).contents : nodeIn(file, keys.slice(0, -1));
    const last = keys.at(-1);
    if (typeof last === 'number')
        return rangeOf(file, nodeIn(file, keys));
    const pair = (0,browser/* isMap */.jh)(parent) ? parent.items.find(({ key }) => (0,browser/* isScalar */.jn)(key) && String(key.value) === last) : undefined;
    return rangeOf(file, pair?.key);
}
function nodeIn(file, keys) {
    const document = documentOf(file);
    if (document.errors.length > 0)
        return undefined;
    try {
        return document.getIn(keys, true);
    }
    catch {
        return undefined;
    }
}
function documentOf(file) {
    let document = raw_file_kept.get(file);
    if (document === undefined)
        raw_file_kept.set(file, (document = (0,browser/* parseDocument */.Tp)(file.text, { logLevel: 'silent' })));
    return document;
}
function rangeOf(file, node) {
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
    if (!Array.isArray(range))
        return undefined;
    const [start, end] = range.map(Number);
    if (start === undefined || end === undefined)
        return undefined;
    return { start, end, ...placeAt(file, start) };
}
function isPlainNode(node) {
    return typeof node === 'object' && node !== null && 'toJSON' in node && typeof node.toJSON === 'function';
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/triggered-by.js


function canOutsidersStart(workflow, workflows) {
    const value = rawValue(workflow, ['on', 'workflow_run', 'workflows']);
    const names = (Array.isArray(value) ? value : [value]).filter((name) => typeof name === 'string');
    if (names.length === 0)
        return true;
    return names.some((name) => {
        const found = workflows.filter((one) => (one.name?.value ?? one.path) === name);
        return (found.length === 0 || found.some(({ triggers }) => triggers.some(({ event }) => isOfForks(event) || event === 'pull_request_target')));
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/reach-finder.js



const MAX_REACHES = 60;
const reach_finder_MAX_NEEDS = 50;
function reachFinder({ workflows, actionCallers, workflowCallers }) {
    const startable = remembered((workflow) => canOutsidersStart(workflow, workflows), true);
    const ofStep = new WeakMap();
    const ofCallers = remembered((workflow) => distinct(workflowCallers(workflow).flatMap((caller) => ofJob(caller.workflow, caller.job, []))), []);
    const ofAction = remembered((action) => distinct(actionCallers(action).flatMap(reaches)), []);
    const kept = new WeakMap();
    return { reaches, jobReaches: (workflow, job) => ofJob(workflow, job, []) };
    function reaches({ document, job, step }) {
        let known = ofStep.get(step);
        if (known === undefined) {
            if (document.kind === 'action')
                known = ofAction(document);
            else
                known = job === undefined ? [] : ofJob(document, job, given(step.if));
            ofStep.set(step, known);
        }
        return known;
    }
    function ofJob(workflow, job, more) {
        const conditions = [...given(job.if), ...ofNeeds(workflow, job), ...more];
        const own = new Set(workflow.triggers.map(({ event }) => event).filter((event) => event !== 'workflow_call'));
        let isKept = kept.get(job);
        if (isKept === undefined)
            kept.set(job, (isKept = waitsForSentry(workflow, job)));
        const direct = reachesOf(workflow, job, own, conditions).map((way) => isKept || (way.event === 'workflow_run' && !startable(workflow)) ? { ...way, guarded: true } : way);
        const called = ofCallers(workflow).flatMap((way) => reachesOf(workflow, job, [way.event], conditions).map(({ writes, hasSecrets, guarded }) => ({
            event: way.event,
            writes: way.writes === false ? false : writes === 'default' ? way.writes : writes,
            hasSecrets,
            guarded: guarded || way.guarded || isKept,
        })));
        return distinct([...direct, ...called]);
    }
}
const RUNS_ANYHOW = /\b(?:always|failure|cancelled)\s*\(/i;
function ofNeeds(workflow, job) {
    const waiting = [job];
    const seen = new Set(waiting);
    for (const one of waiting) {
        if (one.if !== undefined && RUNS_ANYHOW.test(one.if.value))
            continue;
        for (const { value } of one.needs) {
            const needed = workflow.jobs.find(({ id }) => id === value);
            if (needed === undefined || seen.has(needed) || seen.size > reach_finder_MAX_NEEDS)
                continue;
            seen.add(needed);
            waiting.push(needed);
        }
    }
    return waiting.slice(1).flatMap((one) => given(one.if));
}
function remembered(find, meanwhile) {
    const known = new WeakMap();
    return (key) => {
        const found = known.get(key);
        if (found !== undefined)
            return found;
        known.set(key, meanwhile);
        const value = find(key);
        known.set(key, value);
        return value;
    };
}
function given(...conditions) {
    return conditions.filter((one) => one !== undefined);
}
function distinct(ways) {
    const byKey = new Map(ways.map((way) => [`${way.event} ${way.writes} ${way.hasSecrets} ${way.guarded}`, way]));
    return [...byKey.values()].slice(0, MAX_REACHES);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/security-picture.js



function securityPicture(workflows, actions, options, owner) {
    const jobsByPath = new Map();
    const stepsByFolder = new Map();
    for (const workflow of workflows)
        for (const job of workflow.jobs) {
            const called = job.uses === undefined || neverRuns(job.if) ? undefined : ownPath(job.uses, workflow);
            if (called !== undefined)
                security_picture_put(jobsByPath, called, { workflow, job });
        }
    for (const document of [...workflows, ...actions])
        for (const site of stepSites(document)) {
            const called = site.step.uses === undefined ? undefined : ownPath(site.step.uses, document);
            if (called !== undefined)
                security_picture_put(stepsByFolder, called, site);
        }
    const actionCallers = (action) => stepsByFolder.get(folderOf(action.path)) ?? [];
    const workflowCallers = (workflow) => jobsByPath.get(workflow.path) ?? [];
    const actionsByFolder = new Map(actions.map((action) => [folderOf(action.path), action]));
    const workflowsByPath = new Map(workflows.map((workflow) => [workflow.path, workflow]));
    const calledAction = ({ document, step }) => step.uses === undefined ? undefined : actionsByFolder.get(ownPath(step.uses, document) ?? '\n');
    const calledWorkflow = (workflow, job) => job.uses === undefined ? undefined : workflowsByPath.get(ownPath(job.uses, workflow) ?? '\n');
    const calls = { workflows, actionCallers, workflowCallers };
    return {
        ...calls,
        ...reachFinder(calls),
        actions,
        options,
        owner: owner?.toLowerCase(),
        calledAction,
        calledWorkflow,
        trusts: new Map(),
    };
}
function security_picture_put(map, key, value) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [value]);
    else
        known.push(value);
}
function ownPath(uses, document) {
    const parsed = (0,parse_uses/* parseUses */.A)(uses, document.text);
    return parsed.kind === 'self' ? parsed.path : undefined;
}
function folderOf(path) {
    const cut = path.lastIndexOf('/');
    return cut === -1 ? '' : path.slice(0, cut);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/dependabot-settings.js


const DEPENDABOT_PATHS = ['.github/dependabot.yml', '.github/dependabot.yaml'];
const MAX_ENTRIES = 500;
function dependabotEntries(file) {
    const updates = rawValue(file, ['updates']);
    if (!Array.isArray(updates))
        return [];
    return updates.slice(0, MAX_ENTRIES).map((entry, index) => ({ index, entry: isRecord(entry) ? entry : {} }));
}
function placeOfEntry(file, index, key) {
    const range = rawPlace(file, ['updates', index, ...(key === undefined ? [] : [key])]) ?? rawPlace(file, ['updates', index]);
    const last = range === undefined || key !== undefined
        ? undefined
        : placeAt(file, Math.max(range.start, file.text.slice(0, range.end).trimEnd().length - 1)).line;
    return {
        path: file.path,
        line: range?.line ?? 1,
        ...(range !== undefined && { column: range.column }),
        ...(last !== undefined && { endLine: last }),
    };
}
function nameOfEntry({ entry }) {
    const [ecosystem, folder] = [entry['package-ecosystem'], entry['directory']];
    return `${typeof ecosystem === 'string' ? ecosystem : 'an entry'}${typeof folder === 'string' && folder !== '/' ? ` in ${folder}` : ''}`.slice(0, 120);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/expressions/expression-spans.js
var expression_spans = __webpack_require__(51995);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/read/read-matrix.js
var read_matrix = __webpack_require__(43552);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/image-name.js
const OPEN = '*';
function imageName(written) {
    const name = written
        .trim()
        .replace(/@sha256:.*$/s, '')
        .replace(/:[^/:]*$/, '');
    return name
        .toLowerCase()
        .replace(/^(?:index\.)?docker\.io\//, '')
        .replace(/^library\//, '');
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/shell/read-script.js + 10 modules
var read_script = __webpack_require__(84709);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/script-of.js

const script_of_kept = new WeakMap();
const NOTHING = { commands: [], hidden: [] };
function scriptOf(site) {
    const { step } = site;
    if (step.run === undefined)
        return NOTHING;
    let reading = script_of_kept.get(step);
    if (reading === undefined)
        script_of_kept.set(step, (reading = (0,read_script/* readScript */.U)(step.run.value, shellOf(site))));
    return reading;
}
function shellOf({ document, job, step }) {
    const own = step.shell ?? job?.defaults.shell ?? (document.kind === 'workflow' ? document.defaults.shell : undefined);
    return own?.value;
}
function isSurelyBash(site) {
    const shell = shellOf(site)?.trim();
    if (shell !== undefined)
        return /^(?:bash|sh)(?:\s|$)/.test(shell);
    return site.job !== undefined && runsOnPosix(site.job);
}
function runsOnPosix(job) {
    const labels = job.runsOn.flatMap(({ value }) => {
        const name = /^\$\{\{\s*matrix\.([\w.-]+)\s*\}\}$/.exec(value)?.[1];
        return name === undefined ? [value] : job.matrix?.dynamic === true ? ['?'] : (0,read_matrix/* matrixValues */.Q)(job.matrix, name);
    });
    return labels.length > 0 && labels.every((label) => /^(?:ubuntu|macos)-[\w.-]+$/.test(label));
}
function fileLineOf({ document, step }, scriptLine) {
    const { run } = step;
    if (run === undefined)
        return step.range.line;
    const isBlock = /^[|>]/.test(document.text.slice(run.range.start, run.range.start + 1));
    return run.range.line + scriptLine - 1 + (isBlock ? 1 : 0);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/site-texts.js

const VARIABLE = /\$(?:env:(\w+)|\{(?:env:)?(\w+)(?::?-[^}]*)?\}|(\w+))/gi;
function emptyStep(range, inputs = new Map()) {
    return { kind: 'other', index: 0, range, env: new Map(), with: inputs, children: [], background: false };
}
function envScopes({ document, job, step }) {
    return [step.env, ...(job === undefined ? [] : [job.env]), ...(document.kind === 'workflow' ? [document.env] : [])];
}
function textsIn(line, site, ofVariables = true) {
    const direct = (0,expression_spans/* expressionSpans */.k)(line).map(({ start, end }) => line.slice(start, end));
    if (!ofVariables)
        return direct;
    const scopes = envScopes(site);
    const named = [...line.matchAll(VARIABLE)].flatMap(([, windows, braced, plain]) => {
        const name = braced ?? plain ?? windows ?? '';
        return scopes.flatMap((scope) => scope.get(name)?.value ?? [])[0] ?? [];
    });
    return [...direct, ...named];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/built-images.js






const INPUTS = new Map([
    ['docker/build-push-action', ['tags']],
    ['docker/metadata-action', ['images']],
    ['redhat-actions/buildah-build', ['image', 'tags']],
    ['redhat-actions/push-to-registry', ['image', 'tags']],
]);
const PROGRAMS = new Set(['docker', 'podman', 'buildah', 'nerdctl']);
const MAX_NAME = 500;
const built_images_MAX_NAMES = 256;
const MAX_PATTERNS = 5000;
function builtImages(picture) {
    const patterns = new Set();
    for (const document of [...picture.workflows, ...picture.actions])
        for (const site of stepSites(document)) {
            const written = [...namedByAction(site), ...namedByScript(site)].slice(0, built_images_MAX_NAMES);
            if (patterns.size < MAX_PATTERNS)
                for (const one of written)
                    for (const name of namesOf(one, site, picture.owner))
                        patterns.add(name);
        }
    return (image) => {
        const name = imageName(image);
        return patterns.has(name) || [...patterns].some((pattern) => matchesWildcard(pattern, name));
    };
}
function namedByAction(site) {
    const inputs = INPUTS.get(actionOf(site)?.action.toLowerCase() ?? '') ?? [];
    return inputs.flatMap((input) => inputOf(site, input)
        ?.value.split(/[\n,]/)
        .map((one) => one.replace(/^\s*name=/, '')) ?? []);
}
function namedByScript(site) {
    return scriptOf(site).commands.flatMap(({ program, args }) => {
        if (!PROGRAMS.has(program))
            return [];
        const words = args.map(({ text }) => text);
        const verb = words.find((word) => /^(?:build|bud|push|tag)$/.test(word));
        if (verb === 'push' || verb === 'tag')
            return words.slice(-1);
        if (verb === undefined)
            return [];
        return words.flatMap((word, at) => word === '-t' || word === '--tag' ? (words[at + 1] ?? []) : (/^(?:-t=?|--tag=)([^-].*)$/s.exec(word)?.[1] ?? []));
    });
}
function namesOf(written, site, owner) {
    if (written.length > MAX_NAME)
        return [];
    let texts = [''];
    let from = 0;
    const spans = (0,expression_spans/* expressionSpans */.k)(written);
    for (const { start, end } of spans) {
        const values = valuesOf(written.slice(start, end), site, owner);
        const before = shellValues(written.slice(from, start), site);
        texts = texts.flatMap((text) => values.map((value) => text + before + value)).slice(0, built_images_MAX_NAMES);
        from = end;
    }
    const rest = shellValues(written.slice(from), site);
    return texts.map((text) => imageName(text + rest)).filter((name) => isTelling(name, owner));
}
function valuesOf(expression, site, owner) {
    const [, context = '', name = ''] = /^\$\{\{\s*(matrix|env|github)\.([\w.-]+)\s*\}\}$/.exec(expression) ?? [];
    if (context === 'env')
        return [literalOf(name, site)];
    if (context === 'github' && owner !== undefined && name === 'repository_owner')
        return [owner];
    if (context === 'github' && owner !== undefined && name === 'repository')
        return [`${owner}/${OPEN}`];
    const values = context === 'matrix' && site.job !== undefined ? (0,read_matrix/* matrixValues */.Q)(site.job.matrix, name) : [];
    return values.length === 0 ? [OPEN] : values.map((value) => (value.includes('${{') ? OPEN : value));
}
function shellValues(text, site) {
    return text.replaceAll(/\$(?:\{(\w+)[^}]*\}|(\w+))/g, (_, braced, plain) => literalOf(braced ?? plain ?? '', site));
}
function literalOf(name, site) {
    const value = envScopes(site).flatMap((scope) => scope.get(name)?.value ?? [])[0];
    return value === undefined || value.includes('${{') ? OPEN : value;
}
function isTelling(name, owner) {
    const last = name.slice(name.lastIndexOf('/') + 1);
    return /[a-z0-9]/.test(last) || (owner !== undefined && name.includes(`${owner}/`));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/dependabot-cooldown.js

function dependabotCooldown(file, { options }) {
    const entries = dependabotEntries(file);
    const least = options['cooldown-days'];
    const hasty = entries.filter(({ entry }) => entry['open-pull-requests-limit'] !== 0 && entry['multi-ecosystem-group'] === undefined && daysOf(entry) < least);
    const [first, ...others] = hasty;
    if (first === undefined)
        return [];
    const which = hasty.length === entries.length ? 'all entries' : hasty.map(nameOfEntry).slice(0, 8).join(', ');
    return [
        {
            rule: 'dependabot-cooldown',
            place: placeOfEntry(file, first.index),
            identity: ['cooldown'],
            message: `versions are proposed less than ${least} ${least === 1 ? 'day' : 'days'} after they appear, for ${which}`,
            expected: `cooldown: {default-days: ${least}} or more`,
            actual: hasty.every(({ entry }) => entry['cooldown'] === undefined) ? 'no cooldown' : 'a shorter cooldown, or none',
            further: others.map(({ index }) => placeOfEntry(file, index)),
        },
    ];
}
function daysOf(entry) {
    const { cooldown } = entry;
    const days = isRecord(cooldown) ? cooldown['default-days'] : undefined;
    if (typeof days === 'number' || !isRecord(cooldown))
        return typeof days === 'number' ? days : 0;
    const named = ['semver-major-days', 'semver-minor-days', 'semver-patch-days'].map((key) => cooldown[key]);
    return Math.min(...named.map((value) => (typeof value === 'number' ? value : 0)));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/dependabot-execution.js

function dependabotExecution(file) {
    return dependabotEntries(file)
        .filter(({ entry }) => entry['insecure-external-code-execution'] === 'allow')
        .map((one) => ({
        rule: 'dependabot-execution',
        place: placeOfEntry(file, one.index, 'insecure-external-code-execution'),
        identity: [nameOfEntry(one)],
        message: `Dependabot may run code of the packages of ${nameOfEntry(one)}, with the credentials of the registries`,
        expected: 'no insecure-external-code-execution',
        actual: 'allow',
    }));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/group-images.js
const group_images_MAX_EVIDENCE = 20;
function groupImages(weaknesses, built) {
    const grouped = new Map();
    const others = [];
    for (const weakness of weaknesses) {
        const key = weakness.actual.replace(/:latest$/, '');
        if (weakness.rule !== 'unpinned-image')
            others.push(weakness);
        else if (grouped.has(key))
            grouped.get(key)?.push(weakness);
        else
            grouped.set(key, [weakness]);
    }
    if (grouped.size === 0)
        return others;
    const isBuilt = built();
    return [...others, ...[...grouped].flatMap(([name, group]) => imageOf(name, group, isBuilt(name)))];
}
function imageOf(name, group, isBuilt) {
    const [first] = group;
    if (first === undefined)
        return [];
    const places = new Map(group.map(({ place }) => [positionOf(place), place]));
    places.delete(positionOf(first.place));
    const further = [...places.values()];
    const more = further.length === 0 ? '' : `; ${further.length} more ${further.length === 1 ? 'place' : 'places'}`;
    return [
        {
            ...first,
            identity: [name],
            message: `${first.message}${isBuilt ? ', and a workflow of the repository makes it' : ''}${more}`,
            ...(isBuilt && { pedantic: true }),
            further,
            evidence: further.slice(0, group_images_MAX_EVIDENCE).map(({ path, line, name: image = name }) => ({ path, line, text: image })),
        },
    ];
}
function positionOf({ path, line, column = 0 }) {
    return `${path}\n${line}\n${column}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/unpinned-action.js


const BRANCH = /^(?:refs\/heads\/.*|main|master|develop|dev|trunk|next|latest|release)$/;
function unpinnedActions(picture) {
    const trusted = new Set([
        ...picture.options['trusted-owners'].map((owner) => owner.toLowerCase()),
        ...(picture.owner === undefined ? [] : [picture.owner]),
    ]);
    const grouped = new Map();
    const add = (path, text, uses, job, step) => {
        const parsed = (0,parse_uses/* parseUses */.A)(uses, text);
        if (parsed.kind !== 'remote' || parsed.reference.pinned || BRANCH.test(parsed.reference.ref))
            return;
        const { action, ref, written } = parsed.reference;
        if (trusted.has(written.split('/')[0]?.toLowerCase() ?? ''))
            return;
        const key = `${action.split('/').slice(0, 2).join('/')}@${ref}`;
        const place = {
            path,
            line: uses.range.line,
            column: uses.range.column,
            ...(job !== undefined && { job }),
            ...(step !== undefined && { step }),
            name: key,
        };
        const known = grouped.get(key);
        if (known === undefined)
            grouped.set(key, [place]);
        else
            known.push(place);
    };
    for (const document of [...picture.workflows, ...picture.actions]) {
        if (document.kind === 'workflow')
            for (const job of document.jobs)
                if (job.uses !== undefined)
                    add(document.path, document.text, job.uses, job.id, undefined);
        for (const { job, step } of stepSites(document))
            if (step.uses !== undefined)
                add(document.path, document.text, step.uses, job?.id, step.uses.value);
    }
    return [...grouped].flatMap(([name, places]) => {
        const [first, ...further] = places;
        if (first === undefined)
            return [];
        return [
            {
                rule: 'unpinned-action',
                place: first,
                identity: [name],
                message: `${name} is named by a tag or branch, which its owner, or whoever takes over his account, can move${further.length === 0 ? '' : `; ${further.length} more ${further.length === 1 ? 'place' : 'places'}`}`,
                expected: `${name.replace(/@.*/s, '')}@<commit> # ${name.replace(/^[^@]*@/s, '')}`,
                actual: name,
                further,
                evidence: further.slice(0, 20).map(({ path, line }) => ({ path, line, text: name })),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/adhoc-install.js


const adhocInstall = (document) => stepSites(document).flatMap((site) => {
    const { commands } = scriptOf(site);
    const found = commands.flatMap((command) => {
        const what = isDownloadRun(command) ? `${command.text.slice(0, 120)} is run as it comes` : loosePackage(command);
        return what === undefined || command.elsewhere !== undefined ? [] : [{ command, what, runs: isDownloadRun(command) }];
    });
    const [first] = found.toSorted((a, b) => Number(b.runs) - Number(a.runs));
    if (first === undefined)
        return [];
    return [
        {
            rule: 'adhoc-install',
            place: { ...placeOfStep(site), line: fileLineOf(site, first.command.line), column: 1 },
            identity: [...new Set(found.map(({ what }) => what))].slice(0, 10),
            message: `${first.what}${found.length === 1 ? '' : `; ${found.length} such commands`}: what is installed can change between two runs`,
            expected: 'a version and a checksum, or a lock file',
            actual: first.command.text.slice(0, 150),
            pedantic: true,
        },
    ];
});
function isDownloadRun({ program, feedsShell }) {
    return feedsShell === true && (program === 'curl' || program === 'wget');
}
const TAKES_VALUE = /^(?:-f|--find-links|-i|--index-url|--extra-index-url|-t|--target|--cache-dir|--prefix|--registry|--python|--platform|--root|--features|--bin|-C|--dir|--filter)$/;
function loosePackage({ program, args }) {
    const words = args.map(({ text }) => text);
    const [verb = ''] = words;
    const plain = words.slice(1).filter((word, at) => !word.startsWith('-') && !TAKES_VALUE.test(words[at] ?? ''));
    const name = plain[0] ?? '';
    const adds = program === 'npm'
        ? /^(?:install|i|add)$/
        : program === 'pnpm' || program === 'yarn' || program === 'bun'
            ? /^(?:add|global)$/
            : undefined;
    if (adds?.test(verb) === true)
        return loose(program, plain, (word) => /^(?:@[\w.-]+\/)?[\w-]+(?:\.js)?(?:@(?!v?\d+\.\d+\.\d)[\w.^~-]+)?$/.test(word) && word !== 'add');
    if (/^pip3?$/.test(program) &&
        verb === 'install' &&
        !words.some((word) => /^(?:-r|--requirement|-c|--constraint|-e|--require-hashes|--no-index)$/.test(word)))
        return loose('pip', plain, (word) => /^[A-Za-z][\w.-]*(?:\[[\w,-]+\])?$/.test(word) && !/^(?:pip|setuptools|wheel|build)$/.test(word) && !word.includes('.whl'));
    if (program === 'go' && verb === 'install' && name.endsWith('@latest'))
        return `go install ${name}`;
    if (program === 'gem' && verb === 'install' && !words.some((word) => /^(?:-v|--version)/.test(word)))
        return loose('gem', plain, (word) => /^[\w-]+$/.test(word) && word !== 'bundler');
    if (program === 'cargo' && verb === 'install' && !words.some((word) => /^(?:--version|--locked|--path|--git|--rev)/.test(word)))
        return loose('cargo', plain, (word) => /^[\w-]+$/.test(word));
    return undefined;
}
function loose(program, words, isLoose) {
    const found = words.filter(isLoose);
    return found.length === 0 ? undefined : `${program} installs any version of ${found.slice(0, 5).join(', ')}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/app-token-scope.js

const MAKERS = new Map([
    ['actions/create-github-app-token', /^permission-/],
    ['tibdex/github-app-token', /^permissions$/],
    ['getsentry/action-github-app-token', /^permissions$/],
    ['peter-murray/workflow-application-token-action', /^permissions$/],
]);
const appTokenScope = (document) => stepSites(document).flatMap((site) => {
    const action = actionOf(site)?.action ?? '';
    const permission = MAKERS.get(action);
    if (permission === undefined)
        return [];
    const names = [...site.step.with.keys()].map((name) => name.toLowerCase());
    const faults = [
        ...(names.some((name) => permission.test(name)) ? [] : ['all permissions of the App']),
        ...(action === 'actions/create-github-app-token' && names.includes('owner') && !names.includes('repositories')
            ? ['all repositories of the owner']
            : []),
        ...(/^true$/i.test(inputOf(site, 'skip-token-revoke')?.value.trim() ?? '') ? ['a life beyond the end of the job'] : []),
    ];
    if (faults.length === 0)
        return [];
    return [
        {
            rule: 'app-token-scope',
            place: placeOfStep(site),
            identity: [action],
            message: `the token of the App has ${faults.join(' and ')}`,
            expected: 'the permissions and repositories that the job needs',
            actual: faults.join(' and '),
        },
    ];
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/data/pull-request-heads.json
const pull_request_heads_namespaceObject = /*#__PURE__*/JSON.parse('{"o":[{"action":"xt0rted/pull-request-comment-branch","moving":["head_ref","ref"],"fixed":["head_sha","sha"],"source":"https://github.com/xt0rted/pull-request-comment-branch#outputs"},{"action":"alessbell/pull-request-comment-branch","moving":["head_ref"],"fixed":["head_sha"],"source":"https://github.com/alessbell/pull-request-comment-branch#outputs"},{"action":"eficode/resolve-pr-refs","moving":["head_ref"],"fixed":["head_sha"],"source":"https://github.com/eficode/resolve-pr-refs#outputs"}]}');
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/expression/expression-tree.js
var expression_tree = __webpack_require__(11445);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/expression/reaching-paths.js

const HARMLESS = new Set([
    'contains',
    'startswith',
    'endswith',
    'success',
    'failure',
    'cancelled',
    'always',
    'hashfiles',
]);
function reachingPaths(tree, jsonIsSafe = false) {
    switch (tree.kind) {
        case 'literal':
        case 'not':
            return [];
        case 'path':
            return [(0,expression_tree/* pathText */.L)(tree)];
        case 'binary':
            if (tree.operator === '||')
                return [...reachingPaths(tree.left, jsonIsSafe), ...reachingPaths(tree.right, jsonIsSafe)];
            return tree.operator === '&&' ? reachingPaths(tree.right, jsonIsSafe) : [];
        case 'call':
            if (HARMLESS.has(tree.name) || (jsonIsSafe && tree.name === 'tojson'))
                return [];
            return tree.args.flatMap((arg) => reachingPaths(arg, jsonIsSafe && tree.name !== 'fromjson'));
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/runner-file-writes.js
const TARGET = /(?:>>?|tee\s+(?:-a|--append)|-FilePath|Add-Content(?:\s+-Path)?)\s*["']?(?:\$\{?(?:env:)?GITHUB_(ENV|PATH|OUTPUT)\b|\$\{\{\s*github\.(env|path|output)\s*\}\})/i;
const HEREDOC = /<<-?\s*(["'\\]?)(\w+)/;
const MAX_LINES = 200;
function runnerFileWrites(lines) {
    return lines.flatMap((line, index) => {
        const match = TARGET.exec(line);
        if (match === null || /^\s*#/.test(line))
            return [];
        const file = (match[1] ?? match[2] ?? '').toUpperCase();
        const before = line.slice(0, match.index);
        const document = HEREDOC.exec(line);
        if (document !== null) {
            const [, quote = '', word = ''] = document;
            const body = lines.slice(index + 1, index + 1 + MAX_LINES);
            const end = body.findIndex((one) => one.trim() === word);
            return [{ file, index, line, written: body.slice(0, end === -1 ? 0 : end).join('\n'), isVerbatim: quote !== '' }];
        }
        if (/^\s*\}\s*(?:\|\s*)?$/.test(before)) {
            const near = lines.slice(Math.max(0, index - MAX_LINES), index);
            const from = near.findLastIndex((one) => /(?:^|[\s;&|])\{\s*$/.test(one));
            return from === -1 ? [] : [{ file, index, line, written: near.slice(from).join('\n'), isVerbatim: false }];
        }
        const written = before.split(/&&|\|\||;|\bthen\b|\bdo\b/).at(-1) ?? '';
        return [{ file, index, line, written: `${written}${line.slice(match.index + match[0].length)}`, isVerbatim: false }];
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/printed-outputs.js


const DECIDES = /\b(?:if|case|grep|test|exit|sed|tr|awk|jq|read|cut|head|python3?|node)\b|\[\[|=~|^\s*(?:export\s+|local\s+|readonly\s+)?\w+=/m;
const MAX_SCRIPT = 20_000;
function printedOutputs(site, output) {
    const script = site.step.run?.value ?? '';
    if (script.length > MAX_SCRIPT || !/GITHUB_OUTPUT|github\.output|::set-output/i.test(script) || DECIDES.test(script))
        return [];
    const lines = script.split('\n');
    const writes = runnerFileWrites(lines).filter(({ file }) => file === 'OUTPUT');
    const old = lines.filter((line) => /::set-output\b/.test(line)).map((written) => ({ written, isVerbatim: false }));
    return [...writes, ...old].flatMap(({ written, isVerbatim }) => written.split('\n').flatMap((line) => {
        const printed = /(?:::set-output\s+name=([\w-]+)::|(^|["'\s])([\w-]+)=)(.*)/.exec(line);
        if (printed === null)
            return [];
        const [, older, quote, name = older, value = ''] = printed;
        if ((output !== undefined && name?.toLowerCase() !== output) || /\$\(|`/.test(value))
            return [];
        return textsIn(value, site, !isVerbatim && quote !== "'");
    }));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/output-texts.js




const MAX_TEXTS = 200;
const START = { start: 0, end: 0, line: 1, column: 1 };
function outputTexts(context, [id, what, output], site, picture) {
    const isOutput = what === undefined || what === '*' || what === 'outputs';
    if (!isOutput)
        return [];
    const name = output === undefined || output === '*' ? undefined : output;
    const asked = id === undefined || id === '*' ? undefined : id;
    const found = context === 'steps' ? ofSteps(asked, name, site, picture) : ofJobs(asked, name, site, picture);
    return found.slice(0, MAX_TEXTS);
}
function ofJobs(id, output, site, picture) {
    const { document } = site;
    if (document.kind === 'action')
        return [];
    const needed = id === undefined ? new Set(site.job?.needs.map(({ value }) => value.toLowerCase())) : new Set([id]);
    return document.jobs
        .filter((job) => needed.has(job.id.toLowerCase()))
        .flatMap((job) => {
        const called = picture.calledWorkflow(document, job);
        if (called !== undefined)
            return ofCalled(called, output);
        const texts = valuesAt(rawValue(document, ['jobs', job.id, 'outputs']), output);
        return texts.map((text) => ({ text, site: { document, job, step: emptyStep(job.range) } }));
    });
}
function ofCalled(called, output) {
    const declared = valuesAt(rawValue(called, ['on', 'workflow_call', 'outputs']), output, 'value');
    return declared.map((text) => ({ text, site: { document: called, job: undefined, step: emptyStep(START) } }));
}
function ofSteps(id, output, site, picture) {
    const named = stepSites(site.document).filter(({ job, step }) => job === site.job && step.id !== undefined && (id === undefined || step.id.value.toLowerCase() === id));
    return named.flatMap((one) => {
        const action = picture.calledAction(one);
        if (action === undefined)
            return printedOutputs(one, output).map((text) => ({ text, site: one }));
        const texts = valuesAt(rawValue(action, ['outputs']), output, 'value');
        return texts.map((text) => ({ text, site: { document: action, job: undefined, step: emptyStep(START) } }));
    });
}
function valuesAt(map, name, key) {
    if (typeof map !== 'object' || map === null)
        return [];
    return Object.entries(map).flatMap(([own, value]) => {
        if (name !== undefined && own.toLowerCase() !== name)
            return [];
        const text = key === undefined || typeof value !== 'object' || value === null ? value : value[key];
        return typeof text === 'string' ? [text] : [];
    });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/written-expressions.js + 2 modules
var written_expressions = __webpack_require__(24335);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/texts-behind.js





const texts_behind_MAX_TEXTS = 300;
function pathsIn(text) {
    return (0,expression_spans/* expressionSpans */.k)(text).flatMap(({ inner }) => {
        const tree = (0,written_expressions/* treeOf */.g7)(inner);
        return tree === undefined ? [] : reachingPaths(tree);
    });
}
function originsOf(text, site, picture) {
    const found = [];
    const waiting = [{ text, site }];
    const seen = new Set();
    for (const one of waiting) {
        for (const path of pathsIn(one.text)) {
            const key = `${one.site.document.path}\n${one.site.job?.id ?? ''}\n${one.site.step.range.start}\n${path}`;
            if (seen.has(key) || waiting.length > texts_behind_MAX_TEXTS)
                continue;
            seen.add(key);
            if (/^(?:github|steps)\./.test(path))
                found.push({ path, site: one.site });
            waiting.push(...textsBehind(path, one.site, picture));
        }
    }
    return found;
}
function textsBehind(path, site, picture) {
    const [context, ...keys] = path.split('.');
    const [name = ''] = keys;
    switch (context) {
        case 'env':
            return envScopes(site)
                .flatMap((scope) => texts_behind_valueOf(scope, name) ?? [])
                .slice(0, 1)
                .map(({ value }) => ({ text: value, site }));
        case 'inputs':
            return passedTexts(name, site, picture);
        case 'needs':
        case 'jobs':
            return outputTexts('needs', keys, site, picture);
        case 'steps':
            return outputTexts('steps', keys, site, picture);
        default:
            return [];
    }
}
function passedTexts(name, site, picture) {
    const { document } = site;
    if (document.kind === 'action')
        return picture.actionCallers(document).flatMap((caller) => passedBy(caller, caller.step.with, document.inputs, name, site));
    const call = document.triggers.find(({ event }) => event === 'workflow_call');
    if (call === undefined)
        return [];
    return picture.workflowCallers(document).flatMap(({ workflow, job }) => {
        const caller = { document: workflow, job, step: emptyStep(job.range, job.with) };
        return passedBy(caller, job.with, call.inputs ?? new Map(), name, site);
    });
}
function passedBy(caller, passed, declared, name, called) {
    const names = name === undefined ? [...passed.keys(), ...declared.keys()].map((key) => key.toLowerCase()) : [name];
    return [...new Set(names)].flatMap((one) => {
        const value = texts_behind_valueOf(passed, one);
        if (value !== undefined)
            return [{ text: value.value, site: caller }];
        const standard = [...declared].find(([key]) => key.toLowerCase() === one)?.[1].default;
        return standard === undefined ? [] : [{ text: standard, site: called }];
    });
}
function texts_behind_valueOf(map, name) {
    for (const [key, value] of map)
        if (key.toLowerCase() === name)
            return value;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/foreign-checkout.js






const MOVING = /^github\.(?:head_ref$|event\.pull_request\.(?:head\.(?:ref|label)|number)$|event\.issue\.number$|event\.number$|event\.workflow_run\.(?:head_branch|pull_requests\.\*\.(?:head\.ref|number))$)/;
const FIXED = /^github\.event\.(?:pull_request\.(?:head\.sha|merge_commit_sha)|workflow_run\.(?:head_sha|head_commit\.id|pull_requests\.\*\.head\.sha))$/;
const FOREIGN_REPOSITORY = /^github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\./;
function foreignCheckout(site, picture) {
    return site.step.run === undefined ? byAction(site, picture) : byScript(site, picture);
}
function waysOf({ site, origins }, picture) {
    const ways = picture.reaches(site);
    if (origins.length === 0)
        return ways;
    return ways.filter(({ event }) => origins.some((origin) => carries(event, origin.path) &&
        (origin.site.document === site.document || picture.reaches(origin.site).some((other) => other.event === event))));
}
function headOf({ path, site }) {
    if (MOVING.test(path))
        return 'moving';
    if (FIXED.test(path))
        return 'fixed';
    if (FOREIGN_REPOSITORY.test(path))
        return 'repository';
    const [, id, output = ''] = /^steps\.([^.]+)\.outputs\.([^.]+)$/.exec(path) ?? [];
    if (id === undefined)
        return undefined;
    const step = stepSites(site.document).find((one) => one.job === site.job && one.step.id?.value.toLowerCase() === id);
    const known = step && pull_request_heads_namespaceObject.o.find(({ action }) => action === actionOf(step)?.action);
    if (known === undefined)
        return undefined;
    return known.moving.includes(output) ? 'moving' : known.fixed.includes(output) ? 'fixed' : undefined;
}
function headsIn(texts, site, picture) {
    const heads = texts
        .flatMap((text) => originsOf(text, site, picture))
        .flatMap((origin) => {
        const head = headOf(origin);
        return head === undefined ? [] : [{ origin, head }];
    });
    return {
        origins: heads.map(({ origin }) => origin),
        has: (...kinds) => heads.some(({ head }) => kinds.includes(head)),
    };
}
function byAction(site, picture) {
    const used = actionOf(site);
    if (used?.action !== 'actions/checkout')
        return undefined;
    const ref = inputOf(site, 'ref');
    const repository = inputOf(site, 'repository');
    const ofRef = headsIn(ref === undefined ? [] : [ref.value], site, picture);
    const ofRepository = headsIn(repository === undefined ? [] : [repository.value], site, picture);
    const where = ofRef.has('moving', 'fixed') ? ref : ofRepository.has('repository') ? repository : undefined;
    if (where === undefined)
        return undefined;
    const folder = inputOf(site, 'path')?.value.replace(/^\.\//, '');
    return {
        site,
        by: where.value.trim(),
        where,
        isMoving: !ofRef.has('fixed'),
        folder: folder === undefined || folder === '' || folder === '.' || folder === '${{ github.workspace }}' ? undefined : folder,
        isRefused: refuses(used) && inputOf(site, 'allow-unsafe-pr-checkout')?.value.trim().toLowerCase() !== 'true',
        origins: where === ref ? ofRef.origins : ofRepository.origins,
    };
}
function refuses({ ref, version }) {
    return /^v[2-9]$/.test(ref) || /^v?(?:[7-9]|\d\d)(?:\.|$)/.test(version ?? ref);
}
function byScript(site, picture) {
    const { run } = site.step;
    if (run === undefined || !/\b(?:git|gh)\b/.test(run.value))
        return undefined;
    for (const command of scriptOf(site).commands) {
        const words = command.args.map(({ text }) => text);
        const isPull = command.program === 'gh' ? words[0] === 'pr' && words[1] === 'checkout' : command.program === 'git' && namesPull(words);
        const heads = isPull ? undefined : headsOfGit(command, words, site, picture);
        if (!isPull && heads === undefined)
            continue;
        const inText = heads ?? headsIn([command.text], site, picture);
        return {
            site,
            by: command.text.slice(0, 120),
            where: run,
            isMoving: !inText.has('fixed'),
            folder: words[0] === 'clone' && words.length > 2 ? words.at(-1)?.replace(/^\.\//, '') : undefined,
            isRefused: false,
            origins: heads?.origins ?? [],
        };
    }
    return undefined;
}
function namesPull(words) {
    return (words.some((word) => word === 'fetch' || word === 'pull') &&
        words.some((word) => /(?:^|[+:/])(?:refs\/)?pull\/[^/]+\/(?:head|merge)/.test(word.replaceAll(/\$\{\{[^}]*\}\}/g, 'N'))));
}
function headsOfGit({ program }, words, site, picture) {
    const [verb = ''] = words;
    if (program !== 'git' || !/^(?:checkout|switch|merge|pull|clone|reset)$/.test(verb) || words.includes('--'))
        return undefined;
    const named = words.filter((_, at) => !/^(?:-[bBcC]|--orphan|--create)$/.test(words[at - 1] ?? ''));
    const heads = headsIn(textsIn(named.join(' '), site), site, picture);
    const kinds = verb === 'clone' ? ['repository'] : ['moving', 'fixed'];
    return heads.has(...kinds) ? heads : undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/data/build-tools.json
const build_tools_namespaceObject = /*#__PURE__*/JSON.parse('{"cz":["npm","npx","yarn","pnpm","pnpx","bun","bunx","deno","node","tsx","ts-node","nx","turbo","lerna","jest","vitest","mocha","eslint","prettier","webpack","vite","rollup","tsc","python","python3","pip","pip3","pipenv","poetry","uv","pdm","hatch","tox","nox","pytest","pre-commit","mkdocs","sphinx-build","pylint","mypy","make","cmake","ninja","meson","bazel","bazelisk","just","task","mage","rake","bundle","bundler","gem","ruby","rspec","rubocop","composer","php","phpunit","cargo","rustc","go","golangci-lint","goreleaser","mvn","mvnw","gradle","gradlew","sbt","ant","dotnet","msbuild","swift","xcodebuild","pod","fastlane","flutter","dart","mix","rebar3","stack","cabal","docker","docker-compose","podman","buildah","terraform","terragrunt","tofu","pulumi","helm","ansible-playbook","source","hugo","jekyll","dagger","earthly","melos"]}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/runs-checkout.js



const TOOLS = new Set(build_tools_namespaceObject.cz);
const RUNNING_ACTIONS = /^(?:docker\/(?:build-push-action|bake-action)|pre-commit\/action|gradle\/gradle-build-action|cypress-io\/github-action|golangci\/golangci-lint-action|goreleaser\/goreleaser-action|bazel-contrib\/|ruby\/setup-ruby|super-linter\/|github\/super-linter|codecov\/|jamesives\/|actions\/jekyll-build-pages|changesets\/action|microsoft\/playwright|pypa\/cibuildwheel|nick-fields\/retry)/;
function runsCheckout(site, folder) {
    const { step } = site;
    if (folder !== undefined && !names(step, folder))
        return undefined;
    if (step.uses !== undefined) {
        if (step.uses.value.startsWith('./'))
            return step.uses.value;
        const action = actionOf(site)?.action;
        return action !== undefined && RUNNING_ACTIONS.test(action) ? stepLabel(step) : undefined;
    }
    const found = scriptOf(site).commands.find(({ program, writtenProgram, args, elsewhere }) => {
        if (elsewhere !== undefined || /^--(?:version|info|help)$/.test(args[0]?.text ?? ''))
            return false;
        if (program === 'node' && (args[0]?.text === '-e' || args[0]?.text === '--version'))
            return false;
        if (program === 'docker' && !/^(?:build|compose|buildx)$/.test(args[0]?.text ?? ''))
            return false;
        if (/^python3?$/.test(program) && /^-c|^-$|^--version/.test(args[0]?.text ?? '-'))
            return false;
        return TOOLS.has(program) || (/^\.{0,2}\/?(?:[\w.-]+\/)+[\w.-]+$/.test(writtenProgram) && !/^\/(?:usr|bin|opt)\//.test(writtenProgram));
    });
    return found?.text.slice(0, 100);
}
function names({ run, workingDirectory, uses, with: inputs }, folder) {
    return [run, workingDirectory, uses, ...inputs.values()].some((scalar) => scalar?.value.includes(folder) === true);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/approval-race.js





const approvalRace = (document, picture) => stepSites(document).flatMap((site) => {
    const found = foreignCheckout(site, picture);
    const approval = found?.isMoving === true ? approvalOf(found, picture) : undefined;
    if (found === undefined || approval === undefined)
        return [];
    const later = stepSites(document).filter(({ job, step }) => job === site.job && step.range.start >= site.step.range.start);
    const runs = later.some((one) => runsCheckout(one, found.folder) !== undefined);
    return [
        {
            rule: 'approval-race',
            place: placeOfStep(site, found.where.range.start),
            identity: [found.by],
            message: `${approval} lets the run in, but ${found.by} is what the branch holds when the step runs: a commit pushed after the approval is taken, too`,
            expected: 'the commit that was approved',
            actual: `${stepLabel(site.step)}: ${found.by}`,
            ...(runs ? {} : { pedantic: true }),
        },
    ];
});
function approvalOf(found, picture) {
    const { site, isRefused } = found;
    const ways = waysOf(found, picture).filter(({ event }) => isPrivileged(event) && event !== 'workflow_run' && !(isRefused && event === 'pull_request_target'));
    if (ways.length === 0)
        return undefined;
    if (isLabelled(site))
        return 'a label';
    const asks = [site.job?.if, site.step.if].some((one) => one !== undefined && /comment\.author_association/i.test(one.value));
    if (ways.some(({ event, guarded }) => event === 'issue_comment' && guarded) && (asks || isSentry(site)))
        return "a member's comment";
    return hasEnvironment(site) && ways.some(({ event }) => event === 'pull_request_target') ? 'the approval of an environment' : undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/danger-of.js

function dangerOf(ways, path) {
    const relevant = ways.filter(({ event }) => path === undefined || carries(event, path));
    const open = relevant.filter(({ guarded }) => !guarded);
    const privileged = open.filter(({ event }) => isPrivileged(event));
    const strong = privileged.find(({ writes, hasSecrets }) => writes !== false || hasSecrets);
    if (strong !== undefined)
        return { impact: 'blocks', runs: `runs on ${strong.event} with ${gain(strong)}`, guarded: false };
    const [first = relevant[0]] = [...privileged, ...open.filter(({ event }) => isOfForks(event)), ...open];
    return { impact: 'degrades', runs: first === undefined ? 'runs' : `runs on ${first.event}`, guarded: open.length === 0 };
}
function gain({ writes, hasSecrets }) {
    const token = writes === true ? 'a token that writes' : writes === 'default' ? 'a token that may write' : undefined;
    return [...(hasSecrets ? ['secrets'] : []), ...(token === undefined ? [] : [token])].join(' and ');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/artifact-poisoning.js




const artifactPoisoning = (document, picture) => stepSites(document).flatMap((site) => {
    const found = downloadOf(site);
    if (found === undefined)
        return [];
    const ways = picture.reaches(site).filter(({ event }) => event === 'workflow_run');
    const danger = dangerOf(ways);
    if (ways.length === 0 || danger.guarded)
        return [];
    const later = stepSites(document).filter(({ job, step }) => job === site.job && (step.range.start > site.step.range.start || (step === site.step && step.run !== undefined)));
    const use = later.flatMap((one) => useOf(one, found.folder) ?? [])[0];
    if (use === undefined)
        return [];
    return [
        {
            rule: 'artifact-poisoning',
            place: placeOfStep(site),
            identity: [stepLabel(site.step)],
            message: `"${stepLabel(site.step)}" takes an artifact of a run that anybody can start, and "${use}" runs what may come from it: that is code in ${danger.runs}`,
            expected: 'artifacts unpacked into ${{ runner.temp }} and used as data only',
            actual: found.folder === undefined ? 'unpacked over the workspace' : `unpacked into ${found.folder}`,
            impact: danger.impact,
            ...(found.folder === undefined && !/GITHUB_(?:ENV|PATH)/.test(use) ? { pedantic: true } : {}),
        },
    ];
});
function downloadOf(site) {
    const action = actionOf(site)?.action;
    if (action === 'actions/download-artifact') {
        const run = inputOf(site, 'run-id')?.value ?? '';
        return run.includes('workflow_run') ? { site, folder: artifact_poisoning_folderOf(inputOf(site, 'path')?.value) } : undefined;
    }
    if (action === 'dawidd6/action-download-artifact')
        return { site, folder: artifact_poisoning_folderOf(inputOf(site, 'path')?.value) };
    const command = scriptOf(site).commands.find(({ program, args }) => program === 'gh' && args[0]?.text === 'run' && args[1]?.text === 'download');
    if (command === undefined)
        return undefined;
    const at = command.args.findIndex(({ text }) => text === '-D' || text === '--dir');
    return { site, folder: artifact_poisoning_folderOf(at === -1 ? undefined : command.args[at + 1]?.text) };
}
function artifact_poisoning_folderOf(path) {
    const plain = path?.trim().replace(/^\.\//, '').replace(/\/+$/, '');
    return plain === undefined || plain === '' || plain === '.' || plain === '${{ github.workspace }}' ? undefined : plain;
}
const artifact_poisoning_MAX_LINE = 2000;
function useOf(site, folder) {
    const { run } = site.step;
    if (run === undefined)
        return undefined;
    const taken = run.value
        .split('\n')
        .map((line) => line.slice(0, artifact_poisoning_MAX_LINE))
        .find((line) => /\b(?:cat|tail|head)\b|</.test(line) && />>\s*"?\$\{?(?:GITHUB_ENV|GITHUB_PATH)/.test(line));
    if (taken !== undefined && (folder === undefined || run.value.includes(folder)))
        return taken.trim().slice(0, 100);
    if (folder === undefined)
        return runsCheckout(site, undefined);
    const own = scriptOf(site).commands.find(({ writtenProgram, program, args }) => writtenProgram.includes(folder) || (/^(?:bash|sh|source|python3?|node|\.)$/.test(program) && args[0]?.text.includes(folder) === true));
    return own?.text.slice(0, 100);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/printed-commands.js


function printedCommands(document, pattern, rule, tell) {
    return stepSites(document).flatMap((site) => {
        const lines = site.step.run?.value.split('\n') ?? [];
        const found = lines.flatMap((text, index) => {
            const name = /^\s*#/.test(text) ? undefined : pattern.exec(text)?.[1];
            return name === undefined ? [] : [{ name, index, text }];
        });
        const [first] = found;
        if (first === undefined)
            return [];
        return [
            {
                rule,
                place: { ...placeOfStep(site), line: fileLineOf(site, first.index + 1), column: 1 },
                identity: [first.name],
                message: `the script prints ${tell(first.name)}${found.length === 1 ? '' : `; ${found.length} lines`}`,
                expected: rule === 'deprecated-command' ? 'a line in $GITHUB_OUTPUT or $GITHUB_STATE' : 'a line in $GITHUB_ENV or $GITHUB_PATH',
                actual: first.text.trim().slice(0, 150),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/deprecated-command.js

const deprecatedCommand = (document) => printedCommands(document, /::(set-output|save-state)\s+name=/, 'deprecated-command', (name) => `::${name}, which GitHub gave up in 2022`);

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/insecure-commands.js


const SWITCH = 'ACTIONS_ALLOW_UNSECURE_COMMANDS';
const insecureCommands = (document) => {
    const scopes = stepSites(document).map((site) => [
        site.step.env,
        site,
        site.job?.id,
    ]);
    if (document.kind === 'workflow')
        scopes.push([document.env, undefined, undefined], ...document.jobs.map((job) => [job.env, undefined, job.id]));
    const switches = scopes.flatMap(([env, site, job]) => {
        const value = env.get(SWITCH);
        if (value === undefined || !/^(?:true|1|yes)$/i.test(value.value.trim()))
            return [];
        return [
            {
                rule: 'insecure-commands',
                place: { ...placeOfScalar(document, value, site?.job, site?.step), ...(job !== undefined && { job }) },
                identity: [SWITCH],
                message: `${SWITCH} lets whatever a step prints set variables and the path of later steps`,
                expected: 'no such variable',
                actual: value.value,
            },
        ];
    });
    return [
        ...switches,
        ...printedCommands(document, /::(set-env|add-path)(?:\s|::)/, 'insecure-commands', (name) => `::${name}, which GitHub took away because any output could use it`),
    ];
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/conditions.js



function conditionsOf(document) {
    const jobs = document.kind === 'workflow' ? document.jobs : [];
    return [
        ...jobs.flatMap((job) => (job.if === undefined ? [] : [condition(job.if, job, undefined)])),
        ...stepSites(document).flatMap(({ job, step }) => (step.if === undefined ? [] : [condition(step.if, job, step)])),
    ];
}
function condition(scalar, job, step) {
    const [span, ...more] = (0,expression_spans/* expressionSpans */.k)(scalar.value);
    const inner = span === undefined ? scalar.value.trim() : more.length === 0 ? span.inner : undefined;
    return { scalar, tree: inner === undefined ? undefined : (0,written_expressions/* treeOf */.g7)(inner), job, step };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/condition-weakness.js

function conditionWeakness(document, { scalar, job, step }, more) {
    return { ...more, place: placeOfScalar(document, scalar, job, step) };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/spoofable-bot-check.js





const STARTERS = new Set([
    'github.actor',
    'github.triggering_actor',
    'github.event.sender.login',
    'github.actor_id',
    'github.event.pull_request.sender.login',
]);
const spoofableBotCheck = (document, picture) => {
    if (document.kind === 'action')
        return [];
    return conditionsOf(document).flatMap((condition) => {
        const { tree, scalar, job, step } = condition;
        const check = tree === undefined ? undefined : letsBotIn(tree);
        if (check === undefined || job === undefined)
            return [];
        const events = picture.jobReaches(document, job).map(({ event }) => event);
        const risky = events.find((event) => event === 'pull_request_target' || event === 'workflow_run' || event === 'issue_comment') ??
            events.find((event) => isOfForks(event) || isPrivileged(event));
        if (risky === undefined || /pull_request\.user\.login/.test(scalar.value))
            return [];
        if (!keepsOut(scalar.value, risky) || keepsOut(scalar.value, risky, check.bot))
            return [];
        const strong = risky === 'pull_request_target' || risky === 'workflow_run';
        return [
            conditionWeakness(document, condition, {
                rule: 'spoofable-bot-check',
                identity: [check.text],
                message: `${check.text} asks who started the run, on ${risky}: a bot that touches a pull request of somebody else starts one, too`,
                expected: `github.event.pull_request.user.login, and github.event.pull_request.head.repo.full_name == github.repository`,
                actual: scalar.value.trim().slice(0, 200),
                ...(strong ? {} : { impact: 'advisory', pedantic: step !== undefined || risky !== 'pull_request' }),
            }),
        ];
    });
};
function letsBotIn(tree, negated = false) {
    if (tree.kind === 'not')
        return letsBotIn(tree.inner, !negated);
    if (tree.kind === 'call')
        return negated ? undefined : namesBot(tree);
    if (tree.kind !== 'binary')
        return undefined;
    if (tree.operator === '&&' || tree.operator === '||')
        return letsBotIn(tree.left, negated) ?? letsBotIn(tree.right, negated);
    if (tree.operator !== (negated ? '!=' : '=='))
        return undefined;
    for (const [path, literal] of [[tree.left, tree.right], [tree.right, tree.left]])
        if (path.kind === 'path' &&
            STARTERS.has((0,expression_tree/* pathText */.L)(path)) &&
            literal.kind === 'literal' &&
            /\[bot\]$|^49699333$|^29139614$/.test(String(literal.value)))
            return { text: `${(0,expression_tree/* pathText */.L)(path)} ${tree.operator} '${String(literal.value)}'`, bot: String(literal.value) };
    return undefined;
}
function namesBot({ name, args: [path, literal], }) {
    if (!/^(?:contains|startswith|endswith)$/.test(name) || path?.kind !== 'path' || !STARTERS.has((0,expression_tree/* pathText */.L)(path)))
        return undefined;
    if (literal?.kind !== 'literal' || typeof literal.value !== 'string')
        return undefined;
    const bot = ['dependabot[bot]', 'renovate[bot]', 'github-actions[bot]'].find((one) => one.includes(String(literal.value).toLowerCase()));
    return bot === undefined ? undefined : { text: `${name}(${(0,expression_tree/* pathText */.L)(path)}, '${literal.value}')`, bot };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/unsound-condition.js



const unsoundCondition = (document) => conditionsOf(document).flatMap((condition) => {
    const { value } = condition.scalar;
    const spans = (0,expression_spans/* expressionSpans */.k)(value);
    if (spans.length === 0)
        return [];
    const outside = spans.reduce((left, { start, end }) => left - (end - start), value.length);
    if (outside === 0)
        return [];
    const isBreak = spans.length === 1 && value.trim().startsWith('${{') && value.trim().endsWith('}}');
    return [
        conditionWeakness(document, condition, {
            rule: 'unsound-condition',
            identity: [value.trim().slice(0, 200)],
            message: isBreak
                ? 'the condition is always true: the block keeps a line break behind the braces, so that it is a text'
                : 'the condition is always true: with text around the braces it is a text, and no text but the empty one is false',
            expected: isBreak ? '|- or >- in place of | or >' : 'the whole condition as one expression, without braces',
            actual: value.trim().slice(0, 200),
        }),
    ];
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/unsound-contains.js




const unsoundContains = (document) => conditionsOf(document).flatMap((condition) => {
    const { tree } = condition;
    for (const node of tree === undefined ? [] : (0,expression_tree/* nodesOf */.N)(tree)) {
        if (node.kind !== 'call' || node.name !== 'contains')
            continue;
        const [all, one] = node.args;
        if (all?.kind !== 'literal' || typeof all.value !== 'string' || one?.kind !== 'path')
            continue;
        const path = (0,expression_tree/* pathText */.L)(one);
        const author = /^(?:github\.(?:actor|triggering_actor|repository|event_name)|.*\.login)$/.test(path) ? 'writer' : authorOf(path);
        const free = author === 'attacker' || author === 'writer' || path.startsWith('env.') || path.startsWith('inputs.');
        if (!free)
            continue;
        return [
            conditionWeakness(document, condition, {
                rule: 'unsound-contains',
                identity: [path, all.value],
                message: `contains('${all.value.slice(0, 80)}', ${path}) is true for every part of the text, such as '${all.value.slice(0, 3)}'`,
                expected: `contains(fromJSON('[…]'), ${path})`,
                actual: `contains('${all.value.slice(0, 80)}', ${path})`,
                ...(author === 'attacker' || path === 'github.actor' || path.startsWith('github.ref') ? {} : { pedantic: true }),
            }),
        ];
    }
    return [];
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/unsound-ternary.js



const unsoundTernary = (document) => {
    if (!document.text.includes('||'))
        return [];
    return (0,written_expressions/* expressionsOfFile */.bk)(document).flatMap(({ start, inner, tree }) => {
        const bad = tree === undefined ? undefined : [...(0,expression_tree/* nodesOf */.N)(tree)].find(isFalsyTernary);
        if (bad === undefined)
            return [];
        const { line, column } = placeAt(document, start);
        const job = document.kind === 'workflow' ? document.jobs.find((one) => one.range.start <= start && start < one.range.end) : undefined;
        return [
            {
                rule: 'unsound-ternary',
                place: { path: document.path, line, column, ...(job !== undefined && { job: job.id }) },
                identity: [inner.replaceAll(/\s+/g, ' ').slice(0, 200)],
                message: 'the value between && and || counts as false, so that the one behind || is always taken',
                expected: 'a value between && and || that counts as true',
                actual: inner.replaceAll(/\s+/g, ' ').slice(0, 200),
            },
        ];
    });
};
function isFalsyTernary(node) {
    if (node.kind !== 'binary' || node.operator !== '||' || node.left.kind !== 'binary' || node.left.operator !== '&&')
        return false;
    const middle = node.left.right;
    const isSame = node.right.kind === 'literal' &&
        middle.kind === 'literal' &&
        (node.right.value === middle.value || node.right.value === '' || node.right.value === false);
    return (middle.kind === 'literal' && (middle.value === '' || middle.value === 0 || middle.value === false || middle.value === null) && !isSame);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/dangerous-trigger.js


const ASKED = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
const dangerousTrigger = (document, picture) => {
    if (document.kind === 'action')
        return [];
    return document.triggers
        .filter(({ event }) => ASKED.has(event) && isPrivileged(event))
        .flatMap((trigger) => {
        const ways = document.jobs.flatMap((job) => picture.jobReaches(document, job).filter(({ event }) => event === trigger.event));
        if (!ways.some(({ guarded, writes, hasSecrets }) => !guarded && (writes !== false || hasSecrets)))
            return [];
        const { line, column } = placeAt(document, trigger.range.start);
        return [
            {
                rule: 'dangerous-trigger',
                place: { path: document.path, line, column, name: trigger.event },
                identity: [trigger.event],
                message: `anybody can start runs on ${trigger.event}, which have secrets or a token that may write`,
                expected: 'pull_request, or jobs that only read',
                actual: trigger.event,
                pedantic: true,
            },
        ];
    });
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/trust-verdict.js
const ORDER = ['attacker', 'caller', 'writer', 'unknown', 'nobody'];
function worst(verdicts, otherwise) {
    return verdicts.toSorted((a, b) => ORDER.indexOf(a.trust) - ORDER.indexOf(b.trust))[0] ?? { trust: 'nobody', source: otherwise };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/trust.js








const MAX_HOPS = 8;
const CLOSED_TYPES = new Set(['boolean', 'number', 'choice', 'environment']);
function trustOf(path, site, picture, hops = 0) {
    const [context = '', ...keys] = path.split('.');
    if (context === 'github')
        return githubTrust(path, site, picture, hops);
    const find = FINDERS.get(context);
    if (find === undefined)
        return { trust: 'nobody', source: path };
    if (hops > MAX_HOPS)
        return { trust: 'unknown', source: path };
    const where = context === 'inputs' ? '' : `${site.job?.id ?? ''}\n${site.step.range.start}`;
    const key = `${site.document.path}\n${where}\n${path}`;
    let known = picture.trusts.get(key);
    if (known === undefined) {
        picture.trusts.set(key, { trust: context === 'inputs' ? 'caller' : 'unknown', source: path });
        picture.trusts.set(key, (known = find({ path, keys, site, picture, hops: hops + 1 })));
    }
    return known;
}
function trustOfText(text, site, picture, hops = 0) {
    const paths = pathsIn(text);
    return worst(paths.map((path) => trustOf(path, site, picture, hops)), '');
}
const FINDERS = new Map([
    ['inputs', inputTrust],
    ['env', envTrust],
    ['matrix', matrixTrust],
    ['steps', stepsTrust],
    ['needs', jobsTrust],
    ['jobs', jobsTrust],
]);
function githubTrust(path, site, picture, hops) {
    const verdict = (trust) => ({ trust, source: path });
    if (path.startsWith('github.event.inputs.')) {
        const keys = path.split('.').slice(3);
        return inputTrust({ path, keys, site, picture, hops: hops + 1 });
    }
    const author = authorOf(path);
    if (author !== 'attacker')
        return verdict(author);
    const ways = picture.reaches(site);
    if (ways.length === 0)
        return verdict('caller');
    if (ways.some(({ event }) => carries(event, path)))
        return verdict('attacker');
    if (ways.some(({ event }) => event === 'workflow_call'))
        return verdict('caller');
    return verdict(path === 'github' || path === 'github.event' ? 'writer' : 'nobody');
}
function inputTrust({ path, keys, site, picture, hops }) {
    const { document } = site;
    const name = keys[0] === '*' ? undefined : keys[0];
    if (document.kind === 'workflow') {
        const declared = declarationsOf(document, name);
        const isClosed = declared.length > 0 && declared.every(({ type }) => type !== undefined && CLOSED_TYPES.has(type));
        if (isClosed)
            return { trust: 'nobody', source: path };
        if (!document.triggers.some(({ event }) => event === 'workflow_call'))
            return { trust: 'writer', source: path };
    }
    const passed = passedTexts(name, site, picture).map((one) => trustOfText(one.text, one.site, picture, hops));
    return asInput(worst(passed, path), path);
}
function asInput(verdict, path) {
    return verdict.trust === 'attacker' ? verdict : { trust: 'caller', source: path };
}
function declarationsOf({ triggers }, name) {
    return triggers.flatMap(({ inputs }) => [...(inputs ?? [])].flatMap(([key, input]) => (name === undefined || key.toLowerCase() === name ? [input] : [])));
}
function envTrust({ path, keys: [name = '*'], site, picture, hops }) {
    const scopes = envScopes(site);
    const own = name === '*' ? scopes.flatMap((scope) => [...scope.values()]) : scopes.flatMap((scope) => texts_behind_valueOf(scope, name) ?? []).slice(0, 1);
    if (own.length === 0)
        return { trust: 'unknown', source: path };
    const inner = worst(own.map(({ value }) => trustOfText(value, site, picture, hops)), path);
    return inner.trust === 'nobody' ? { trust: name === '*' ? 'unknown' : 'nobody', source: path } : inner;
}
function matrixTrust({ path, keys, site, picture, hops }) {
    const { document, job } = site;
    const matrix = job?.matrix;
    if (job === undefined || matrix === undefined)
        return { trust: 'unknown', source: path };
    const [name = '*'] = keys;
    const full = keys.join('.');
    const values = [
        ...matrix.dimensions,
        ...matrix.includes.flatMap((include) => [...include].map(([key, value]) => [key, [value]])),
    ].flatMap(([key, all]) => (name === '*' || key.toLowerCase() === full || key.toLowerCase() === name ? all : []));
    const made = matrix.dynamic ? madeMatrix(rawValue(document, ['jobs', job.id, 'strategy', 'matrix'])) : [];
    const inner = worst([...values, ...made].map((value) => trustOfText(value, site, picture, hops)), path);
    if (inner.trust === 'attacker' || (inner.trust !== 'nobody' && values.length > 0))
        return inner;
    return { trust: matrix.dynamic && values.length === 0 ? 'unknown' : 'nobody', source: path };
}
function madeMatrix(matrix) {
    const include = typeof matrix === 'object' && matrix !== null && 'include' in matrix ? matrix.include : undefined;
    return [matrix, include].filter((one) => typeof one === 'string');
}
function stepsTrust({ path, keys, site, picture, hops }) {
    const [id, what, ...rest] = keys;
    const isOutput = what === undefined || what === '*' || what === 'outputs';
    if (!isOutput)
        return { trust: 'nobody', source: path };
    const earlier = stepSites(site.document).find(({ step, job }) => job === site.job && step.id?.value.toLowerCase() === id);
    const action = earlier && actionOf(earlier)?.action;
    if (earlier !== undefined && action !== undefined && what !== undefined)
        return { trust: authorOfOutput(action, rest.join('.'), (name) => inputOf(earlier, name)?.value), source: path };
    return writtenTrust('steps', { path, keys, site, picture, hops });
}
function jobsTrust(question) {
    const { path, keys } = question;
    if (keys[1] === 'result')
        return { trust: 'nobody', source: path };
    return writtenTrust('needs', question);
}
function writtenTrust(context, { path, keys, site, picture, hops }) {
    const inner = worst(outputTexts(context, keys, site, picture).map((one) => trustOfText(one.text, one.site, picture, hops)), path);
    return inner.trust === 'attacker' ? inner : { trust: 'unknown', source: path };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/environment-file-injection.js







const ONE_LINE = /(?:head_ref|head\.ref|head\.label|head_branch|default_branch)$/;
const FILTERED = /\$\([^()|]*\|[^()]*\)/g;
const environmentFileInjection = (document, picture) => stepSites(document).flatMap((site) => {
    const { run } = site.step;
    if (run === undefined || !/GITHUB_(?:ENV|PATH)\b|github\.(?:env|path)\b/i.test(run.value))
        return [];
    return runnerFileWrites(run.value.split('\n'))
        .filter(({ file }) => file !== 'OUTPUT')
        .flatMap((write) => judge(write, site, picture));
});
function judge(write, site, picture) {
    const { file, index, line, written, isVerbatim } = write;
    const ways = picture.reaches(site);
    const verdict = untrustedIn(written.replace(FILTERED, ''), isVerbatim, site, picture);
    const dynamic = !isVerbatim && /\$\(|`|\bcat\b/.test(written);
    const danger = dangerOf(ways, verdict?.source);
    const isOpen = verdict !== undefined && !danger.guarded;
    const strange = isOpen && (file === 'PATH' || !ONE_LINE.test(verdict.source));
    const doubtful = !isOpen && dynamic && ways.some(({ event, guarded }) => isPrivileged(event) && !guarded);
    if (!isOpen && !doubtful)
        return [];
    return [
        {
            rule: 'environment-file-injection',
            place: { ...placeOfStep(site), line: fileLineOf(site, index + 1), column: 1 },
            identity: [file, line.trim().slice(0, 200)],
            message: isOpen
                ? `${verdict.source}, which anybody can write, goes into GITHUB_${file}: ${strange ? `with a line break in it, it sets what it likes for every later step in ${danger.runs}` : 'a branch has no line break in its name, but decides about the variable'}`
                : `what a command prints goes into GITHUB_${file} in runs that anybody can start: a line break in it sets what it likes for every later step`,
            expected: 'GITHUB_OUTPUT, or a value that is checked before',
            actual: line.trim().slice(0, 200),
            impact: strange ? danger.impact : 'advisory',
            ...(strange ? {} : { pedantic: true }),
        },
    ];
}
function untrustedIn(lines, isVerbatim, site, picture) {
    return textsIn(lines, site, !isVerbatim)
        .map((text) => trustOfText(text, site, picture))
        .find(({ trust }) => trust === 'attacker');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/data/id-token-actions.json
const id_token_actions_namespaceObject = /*#__PURE__*/JSON.parse('{"o1":["azure/login","aws-actions/configure-aws-credentials","google-github-actions/auth","hashicorp/vault-action","pypa/gh-action-pypi-publish","actions/deploy-pages","actions/attest","actions/attest-build-provenance","actions/attest-sbom","rust-lang/crates-io-auth-action","sigstore/cosign-installer"]}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/uses-id-token.js


const ACTIONS = new Set(id_token_actions_namespaceObject.o1);
const uses_id_token_ASKS = /ACTIONS_ID_TOKEN_REQUEST|\bgetIDToken\b|\bpublish\b.{0,200}--provenance\b/;
const uses_id_token_MAX_DEPTH = 10;
function usesIdToken(workflow, job, picture) {
    return inJob(workflow, job, picture, new Set(), 0);
}
function inJob(workflow, job, picture, seen, depth) {
    const called = picture.calledWorkflow(workflow, job);
    if (called !== undefined) {
        if (depth >= uses_id_token_MAX_DEPTH || seen.has(called.path))
            return false;
        seen.add(called.path);
        return (stepSites(called).some((site) => inStep(site, picture, seen, depth + 1)) ||
            called.jobs.some((one) => one.uses !== undefined && inJob(called, one, picture, seen, depth + 1)));
    }
    return stepSites(workflow).some((site) => site.job === job && inStep(site, picture, seen, depth));
}
function inStep(site, picture, seen, depth) {
    const { step } = site;
    if (ACTIONS.has(actionOf(site)?.action.toLowerCase() ?? ''))
        return true;
    if ([step.run, ...step.with.values()].some((scalar) => scalar !== undefined && uses_id_token_ASKS.test(scalar.value)))
        return true;
    const action = picture.calledAction(site);
    if (action === undefined || depth >= uses_id_token_MAX_DEPTH || seen.has(action.path))
        return false;
    seen.add(action.path);
    return stepSites(action).some((one) => inStep(one, picture, seen, depth + 1));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/excessive-permissions.js

const STRONG = new Set([
    'contents',
    'packages',
    'actions',
    'id-token',
    'deployments',
    'security-events',
    'pages',
    'attestations',
    'checks',
    'statuses',
]);
const excessivePermissions = (document, picture) => {
    if (document.kind === 'action')
        return [];
    const { permissions, jobs } = document;
    const steps = jobs.filter(({ uses }) => uses === undefined);
    const inheriting = jobs.filter((job) => job.permissions === undefined);
    const own = jobs.flatMap((job) => allOf(document, job.permissions, job));
    if (permissions === undefined) {
        const [first] = inheriting;
        const onlyCalled = document.triggers.every(({ event }) => event === 'workflow_call');
        return first === undefined || onlyCalled || jobs.length === 0 ? own : [...own, missing(document, inheriting)];
    }
    if (inheriting.length === 0)
        return own;
    const all = allOf(document, permissions, undefined);
    if (all.length > 0)
        return [...all, ...own];
    const writes = [...permissions].filter(([, { value }]) => value === 'write');
    const [first] = writes;
    if (first === undefined)
        return own;
    const names = writes.map(([name]) => name);
    const onlyIdentity = names.every((name) => name === 'id-token' || !STRONG.has(name));
    const isNeeded = onlyIdentity && inheriting.every((job) => usesIdToken(document, job, picture));
    const isShared = names.some((name) => STRONG.has(name)) && steps.length > 1 && inheriting.length > 1;
    return [
        ...own,
        {
            rule: 'excessive-permissions',
            place: {
                path: document.path,
                line: first[1].range.line,
                column: first[1].range.column,
                endLine: writes.at(-1)?.[1].range.line ?? first[1].range.line,
                name: 'permissions',
            },
            identity: ['workflow', ...names.toSorted()],
            message: `the workflow gives ${receivers(inheriting.length, jobs.length)} ${names.map((name) => `${name}: write`).join(', ')}`,
            expected: 'permissions on the jobs that need them',
            actual: names.map((name) => `${name}: write`).join(', '),
            ...(isShared && !isNeeded ? {} : { pedantic: true }),
        },
    ];
};
function receivers(inheriting, jobs) {
    if (inheriting === jobs)
        return jobs === 1 ? 'its job' : `all of its ${jobs} jobs`;
    return inheriting === 1 ? 'the one job that sets none of its own' : `all ${inheriting} jobs that set none of their own`;
}
function allOf({ path }, permissions, job) {
    const short = permissions?.get('*');
    if (short === undefined || (short.value !== 'write-all' && short.value !== 'read-all'))
        return [];
    const isWrite = short.value === 'write-all';
    return [
        {
            rule: 'excessive-permissions',
            place: { path, line: short.range.line, column: short.range.column, ...(job !== undefined && { job: job.id }), name: 'permissions' },
            identity: [job?.id ?? 'workflow', short.value],
            message: `${job === undefined ? 'the workflow' : `the job ${job.id}`} has ${short.value}: every permission ${isWrite ? 'to write' : 'to read'} that there is`,
            expected: 'the permissions that are needed',
            actual: short.value,
            ...(isWrite ? { impact: 'degrades' } : { pedantic: true }),
        },
    ];
}
function missing({ path, jobs, name }, inheriting) {
    const [first] = inheriting;
    return {
        rule: 'excessive-permissions',
        place: {
            path,
            line: first?.range.line ?? 1,
            ...(name !== undefined && { firstLine: 1 }),
            endLine: jobs.at(-1)?.range.line ?? 1,
            name: 'permissions',
        },
        identity: ['missing'],
        message: `${inheriting.length === 1 ? `the job ${first?.id ?? ''} says` : `${inheriting.length} jobs say`} nothing about permissions: the setting of the repository decides, which may be to write everything`,
        expected: 'permissions on the workflow or on each job',
        actual: 'none',
        pedantic: true,
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/hardcoded-credentials.js

const hardcodedCredentials = (document) => {
    if (document.kind === 'action' || !/(?:^|[\s{,'"])credentials\b/m.test(document.text))
        return [];
    return document.jobs.flatMap((job) => {
        const services = rawValue(document, ['jobs', job.id, 'services']);
        const places = [
            ['container'],
            ...Object.keys(typeof services === 'object' && services !== null ? services : {}).map((name) => ['services', name]),
        ];
        return places.flatMap((keys) => {
            const path = ['jobs', job.id, ...keys, 'credentials', 'password'];
            const password = rawValue(document, path);
            if (typeof password !== 'string' || password === '' || password.includes('${{'))
                return [];
            const place = rawPlace(document, path);
            return [
                {
                    rule: 'hardcoded-credentials',
                    place: {
                        path: document.path,
                        line: place?.line ?? job.range.line,
                        ...(place && { column: place.column }),
                        job: job.id,
                        name: keys.join('.'),
                    },
                    identity: [...keys],
                    message: `the password of ${keys.join('.')} stands in the file`,
                    expected: 'a secret: ${{ secrets.NAME }}',
                    actual: 'a text',
                },
            ];
        });
    });
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/long-lived-publish-token.js


const longLivedPublishToken = (document) => stepSites(document).flatMap((site) => {
    const found = publishing(site);
    if (found === undefined)
        return [];
    return [
        {
            rule: 'long-lived-publish-token',
            place: placeOfStep(site),
            identity: [found],
            message: `${found} with a token that lives on: whoever reads it publishes until it is taken back`,
            expected: 'trusted publishing: id-token: write and no token',
            actual: 'a stored token',
        },
    ];
});
function publishing(site) {
    const action = actionOf(site)?.action;
    if (action === 'pypa/gh-action-pypi-publish') {
        const url = inputOf(site, 'repository-url')?.value ?? inputOf(site, 'repository_url')?.value ?? '';
        return inputOf(site, 'password') !== undefined && /^$|pypi\.org/.test(url) ? 'publishing to PyPI' : undefined;
    }
    if (action === 'rubygems/release-gem')
        return /^false$/i.test(inputOf(site, 'setup-trusted-publisher')?.value ?? '') ? 'publishing to RubyGems' : undefined;
    const { step } = site;
    if (step.run === undefined)
        return undefined;
    const env = [...step.env, ...(site.job?.env ?? []), ...(site.document.kind === 'workflow' ? site.document.env : [])];
    const has = (name) => env.some(([key, { value }]) => name.test(key) && /secrets\./i.test(value));
    for (const { program, args, text } of scriptOf(site).commands) {
        const words = args.map((word) => word.text);
        if (words.some((word) => /^--(?:dry-run|help)/.test(word)))
            continue;
        if (/^(?:npm|pnpm|yarn)$/.test(program) &&
            words.includes('publish') &&
            has(/^(?:NODE_AUTH_TOKEN|NPM_TOKEN|NPM_AUTH_TOKEN|YARN_NPM_AUTH_TOKEN)$/) &&
            !elsewhere(site, text))
            return 'publishing to npm';
        if (program === 'twine' &&
            words[0] === 'upload' &&
            has(/^TWINE_PASSWORD$/) &&
            !/--repository|-r\b/.test(text) &&
            !env.some(([key]) => key === 'TWINE_REPOSITORY_URL'))
            return 'publishing to PyPI';
        if (program === 'cargo' &&
            words.includes('publish') &&
            (has(/^CARGO_REGISTRY_TOKEN$/) || /secrets\./.test(text)) &&
            !words.includes('--registry'))
            return 'publishing to crates.io';
        if (program === 'gem' && words[0] === 'push' && has(/^GEM_HOST_API_KEY$/) && !/--host/.test(text))
            return 'publishing to RubyGems';
    }
    return undefined;
}
function elsewhere(site, command) {
    if (/--registry/.test(command))
        return !/registry\.npmjs\b/.test(command);
    return stepSites(site.document).some((one) => {
        const url = one.job === site.job ? inputOf(one, 'registry-url')?.value : undefined;
        return url !== undefined && !/registry\.npmjs\b/.test(url);
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/misfeature.js

const misfeature = (document) => {
    const defaults = document.kind === 'workflow'
        ? [{ scalar: document.defaults.shell, job: undefined }, ...document.jobs.map((job) => ({ scalar: job.defaults.shell, job }))]
        : [];
    const shells = [...defaults, ...stepSites(document).map(({ job, step }) => ({ scalar: step.shell, job, step }))];
    const cmd = shells.flatMap((one) => {
        const { scalar, job } = one;
        if (scalar === undefined || !/^cmd(?:\.exe)?$/i.test(scalar.value.trim()))
            return [];
        return [
            {
                rule: 'misfeature',
                place: placeOfScalar(document, scalar, job, 'step' in one ? one.step : undefined),
                identity: ['cmd'],
                message: 'cmd.exe has no sound way of quoting, so that what variables hold can become commands',
                expected: 'pwsh or bash',
                actual: scalar.value,
                pedantic: true,
            },
        ];
    });
    const pip = stepSites(document).flatMap((site) => {
        const input = actionOf(site)?.action === 'actions/setup-python' ? inputOf(site, 'pip-install') : undefined;
        if (input === undefined || input.value.trim() === '')
            return [];
        return [
            {
                rule: 'misfeature',
                place: placeOfScalar(document, input, site.job, site.step),
                identity: ['pip-install'],
                message: 'pip-install of actions/setup-python installs into the interpreter of the machine, outside of any environment and lock file',
                expected: 'a step with pip and a lock file in an environment of its own',
                actual: input.value.trim().slice(0, 150),
            },
        ];
    });
    return [...cmd, ...pip];
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/missing-limit.js

const missingLimit = (document) => {
    if (document.kind === 'action')
        return [];
    const own = document.jobs.filter(({ uses, steps }) => uses === undefined && steps.length > 0);
    const unlimited = own.filter((job) => !hasKey(document, job, 'timeout-minutes'));
    const grouped = document.text.includes('concurrency') && rawValue(document, ['concurrency']) !== undefined;
    const colliding = grouped ? [] : document.jobs.filter((job) => job.environment !== undefined && !hasKey(document, job, 'concurrency'));
    const [first] = [...colliding, ...unlimited];
    if (first === undefined)
        return [];
    const parts = [
        ...(colliding.length === 0 ? [] : [`${naming(colliding)} can deploy twice at once: no concurrency group`]),
        ...(unlimited.length === 0 ? [] : [`${naming(unlimited)} may run for six hours: no timeout-minutes`]),
    ];
    return [
        {
            rule: 'missing-limit',
            place: {
                path: document.path,
                line: first.range.line,
                column: first.range.column,
                firstLine: 1,
                endLine: document.jobs.at(-1)?.range.line ?? first.range.line,
            },
            identity: [...(colliding.length === 0 ? [] : ['concurrency']), ...(unlimited.length === 0 ? [] : ['timeout'])],
            message: parts.join('; '),
            expected: 'timeout-minutes on each job, concurrency on deployments',
            actual: 'none',
            pedantic: true,
        },
    ];
};
function hasKey(document, { id, range }, key) {
    return document.text.slice(range.start, range.end).includes(key) && rawValue(document, ['jobs', id, key]) !== undefined;
}
function naming(jobs) {
    const [first] = jobs;
    return jobs.length === 1 ? `the job ${first?.id ?? ''}` : `${first?.id ?? ''} and ${jobs.length - 1} more jobs`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/obfuscated-reference.js





const obfuscatedReference = (document) => {
    const references = stepSites(document).flatMap(({ job, step }) => {
        if (step.uses === undefined || (0,parse_uses/* parseUses */.A)(step.uses, document.text).kind === 'self')
            return [];
        const path = /^[^@]*/.exec(step.uses.value.trim())?.[0] ?? '';
        if (path.startsWith('docker:') || !path.split('/').some((part) => part === '' || part === '.' || part === '..'))
            return [];
        return [
            {
                rule: 'obfuscated-reference',
                place: {
                    path: document.path,
                    line: step.uses.range.line,
                    column: step.uses.range.column,
                    ...(job !== undefined && { job: job.id }),
                    step: step.uses.value,
                },
                identity: [step.uses.value],
                message: `${step.uses.value} has parts that lead nowhere, so that a reader does not see what is used`,
                expected: 'the plain path of the action',
                actual: step.uses.value,
            },
        ];
    });
    if (!/\b(?:format|join|toJSON)\s*\(/i.test(document.text))
        return references;
    const expressions = (0,written_expressions/* expressionsOfFile */.bk)(document).flatMap(({ start, inner, tree }) => {
        const nodes = tree === undefined ? [] : [...(0,expression_tree/* nodesOf */.N)(tree)];
        const idle = nodes.find((node) => node.kind === 'call' &&
            /^(?:format|join|tojson)$/.test(node.name) &&
            node.args.length > 0 &&
            node.args.every(({ kind }) => kind === 'literal'));
        if (idle?.kind !== 'call')
            return [];
        const isWhole = tree === idle;
        return [
            {
                rule: 'obfuscated-reference',
                place: { path: document.path, ...placeAt(document, start) },
                identity: [inner],
                message: `${isWhole ? `\${{ ${inner.slice(0, 100)} }}` : `${idle.name}(…) in \${{ ${inner.slice(0, 100)} }}`} is always the same text, written in a roundabout way`,
                expected: 'the text itself',
                actual: inner.slice(0, 200),
                pedantic: true,
            },
        ];
    });
    return [...references, ...expressions];
};

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/edit/set-step-input.js
var set_step_input = __webpack_require__(12896);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/persisted-credentials.js


const WHOLE = /^(?:\.|\.\/|\*\*?|\.\/\*\*?|\.git(?:\/.*)?|\$\{\{\s*github\.workspace\s*\}\}\/?|\.\.?\/\*\*\/\*)$/;
const PUSHES = /\bgit\b|\bgh\b|\bhub\b|\bpush\b|release|publish|deploy|version|submodule|changeset|lerna|semantic|bump|\bcommit\b/i;
const persistedCredentials = (document) => stepSites(document).flatMap((site) => {
    const used = actionOf(site);
    if (used?.action !== 'actions/checkout')
        return [];
    const persist = inputOf(site, 'persist-credentials')?.value.trim();
    if (persist !== undefined && persist !== 'true')
        return [];
    const later = stepSites(document).filter(({ job, step }) => job === site.job && step.range.start > site.step.range.start);
    const upload = majorOf(used.version ?? used.ref) < 6 ? later.find(uploadsWorkspace) : undefined;
    const isNeeded = persist === 'true' || later.some((one) => mayPush(one));
    if (upload === undefined && persist === 'true')
        return [];
    const edits = isNeeded ? undefined : (0,set_step_input/* setStepInput */.b2)(document, site.step.range.start, 'persist-credentials', 'false');
    return [
        {
            rule: 'persisted-credentials',
            place: placeOfStep(site),
            identity: [upload === undefined ? 'left' : 'uploaded'],
            message: upload === undefined
                ? `the checkout leaves its token for later steps of the job to read`
                : `the checkout leaves its token in .git/config, and "${stepLabel(upload.step)}" uploads it with the workspace`,
            expected: 'persist-credentials: false',
            actual: persist ?? 'not set, which is true',
            ...(upload === undefined ? { pedantic: true } : { impact: 'degrades' }),
            ...(edits !== undefined && edits.length > 0 && { fix: { title: 'Set persist-credentials: false', edits } }),
        },
    ];
});
function uploadsWorkspace(site) {
    const used = actionOf(site);
    if (used?.action !== 'actions/upload-artifact')
        return false;
    const paths = inputOf(site, 'path')?.value.split('\n') ?? [];
    const hidden = inputOf(site, 'include-hidden-files')?.value.trim() === 'true';
    const takesHidden = hidden || majorOf(used.version ?? used.ref) < 4;
    return takesHidden && paths.some((path) => WHOLE.test(path.trim()));
}
function mayPush(site) {
    const { step } = site;
    if (step.run !== undefined)
        return (PUSHES.test(step.run.value) ||
            /(?:^|[\s;&|])(?:\.{0,2}\/|make\b|just\b|task\b|npm run|yarn|pnpm|bun|bundle|rake|nix|tox|invoke|mage)/.test(step.run.value));
    if (step.uses === undefined)
        return false;
    const action = actionOf(site)?.action;
    return (action === undefined ||
        !/^actions\/(?:setup-|cache|upload-artifact|download-artifact|checkout|github-script|dependency-review|attest|labeler|stale)/.test(action));
}
function majorOf(version) {
    return Number(/^v?(\d+)/.exec(version)?.[1] ?? Number.NaN) || 0;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/secret-expressions.js



function secretExpressions(document) {
    if (!/secrets\s*(?:[[}),]|\.\s*\*)|fromjson/i.test(document.text))
        return [];
    return (0,written_expressions/* expressionsOfFile */.bk)(document).flatMap((written) => {
        if (written.tree === undefined || !/secrets/i.test(written.inner))
            return [];
        const job = document.kind === 'action' ? undefined : document.jobs.find(({ range }) => range.start <= written.start && written.start < range.end);
        return [{ written, tree: written.tree, job }];
    });
}
function isSecret(node) {
    return node.kind === 'path' && node.keys[0] === 'secrets' && (0,expression_tree/* pathText */.L)(node) !== 'secrets.github_token';
}
function shown({ inner }) {
    return `\${{ ${inner.replaceAll(/\s+/g, ' ').slice(0, 120)} }}`;
}
function secretWeakness(document, job, written, more) {
    const { line, column } = placeAt(document, written.start);
    return {
        ...more,
        place: { path: document.path, line, column, ...(job !== undefined && { job: job.id }) },
        identity: [shown(written)],
        actual: shown(written),
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/all-secrets.js


const allSecrets = (document) => secretExpressions(document).flatMap(({ written, tree, job }) => {
    for (const node of (0,expression_tree/* nodesOf */.N)(tree)) {
        if (node.kind !== 'path' || node.keys[0] !== 'secrets')
            continue;
        const isWhole = node.keys.length === 1 || node.keys[1] === '*';
        if (!isWhole)
            continue;
        const computed = node.computed.length > 0;
        return [
            secretWeakness(document, job, written, {
                rule: 'all-secrets',
                message: computed
                    ? `which secret ${shown(written)} is gets computed, so the job is handed all of them`
                    : `${shown(written)} hands all secrets to the job`,
                expected: 'one secret by its name',
                ...(computed ? { impact: 'advisory' } : {}),
            }),
        ];
    }
    return [];
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/secret-in-script.js




const secretInScript = (document) => stepSites(document).flatMap((site) => {
    const { run } = site.step;
    if (run === undefined || !/secrets/i.test(run.value))
        return [];
    return (0,written_expressions/* writtenExpressions */.bm)(document, run).flatMap((written) => {
        if (written.tree === undefined || !isSecret(written.tree))
            return [];
        const { line } = placeAt(document, written.start);
        const text = document.text.split('\n', line).at(-1) ?? '';
        const prints = /^\s*(?:-\s+)?(?:run:\s*)?(?:echo|printf|Write-(?:Host|Output))\b[^|>]*$/i.test(text);
        return [
            {
                ...secretWeakness(document, site.job, written, {
                    rule: 'secret-in-script',
                    message: prints
                        ? `${shown(written)} is printed`
                        : `${shown(written)} is written into the script: quotes and dollar signs in it change what runs, and it shows in the list of processes`,
                    expected: 'a variable, filled by env: of the step',
                }),
                ...(prints ? {} : { pedantic: true }),
            },
        ];
    });
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/secrets-inherit.js

const secretsInherit = (document, picture) => {
    if (document.kind === 'action' || !/(?:^|[\s'"{:])inherit['"]?[ \t]*(?:[,}#\r]|$)/m.test(document.text))
        return [];
    return document.jobs.flatMap((job) => {
        if (job.uses === undefined || rawValue(document, ['jobs', job.id, 'secrets']) !== 'inherit')
            return [];
        const place = rawPlace(document, ['jobs', job.id, 'secrets']);
        const isOwn = /^[.$]\//.test(job.uses.value) || (picture.owner !== undefined && job.uses.value.toLowerCase().startsWith(`${picture.owner}/`));
        return [
            {
                rule: 'secrets-inherit',
                place: {
                    path: document.path,
                    line: place?.line ?? job.range.line,
                    ...(place && { column: place.column }),
                    firstLine: job.range.line,
                    endLine: Math.max(place?.line ?? 0, job.uses.range.line),
                    job: job.id,
                },
                identity: [job.uses.value.replace(/@.*/s, '')],
                message: `${job.uses.value} gets every secret that this workflow can read`,
                expected: 'the secrets that it needs, by name',
                actual: 'secrets: inherit',
                ...(isOwn ? { pedantic: true } : {}),
            },
        ];
    });
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/unredacted-secret.js


const unredactedSecret = (document) => secretExpressions(document).flatMap(({ written, tree, job }) => {
    const part = [...(0,expression_tree/* nodesOf */.N)(tree)].some((node) => node.kind === 'call' && node.name === 'fromjson' && node.args.some((arg) => [...(0,expression_tree/* nodesOf */.N)(arg)].some(isSecret)));
    if (!part)
        return [];
    return [
        secretWeakness(document, job, written, {
            rule: 'unredacted-secret',
            message: `${shown(written)} takes a secret apart; logs do not hide the parts`,
            expected: 'a secret of its own for each value',
        }),
    ];
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/self-hosted-untrusted.js

const selfHostedUntrusted = (document, picture) => {
    const { options } = picture;
    if (document.kind === 'action' || options.public === false)
        return [];
    const trusted = new Set(options['trusted-runners'].map((label) => label.toLowerCase()));
    return document.jobs.flatMap((job) => {
        const label = job.runsOn.find(({ value }) => /^(?:self-hosted$|group:)/i.test(value));
        if (label === undefined || job.runsOn.some(({ value }) => trusted.has(value.toLowerCase())))
            return [];
        const way = picture
            .jobReaches(document, job)
            .find(({ event, guarded }) => !guarded && (isOfForks(event) || (isPrivileged(event) && event.startsWith('pull_request'))));
        if (way === undefined)
            return [];
        const isGroup = label.value.startsWith('group:');
        return [
            {
                rule: 'self-hosted-untrusted',
                place: { path: document.path, line: label.range.line, column: label.range.column, firstLine: job.range.line, job: job.id },
                identity: [job.runsOn.map(({ value }) => value).join(' ')],
                message: `pull requests of forks run on machines of your own (${job.runsOn.map(({ value }) => value).join(', ')}, on ${way.event}): what they leave there meets the next job`,
                expected: "GitHub's runners, or runners that are thrown away after each job",
                actual: job.runsOn.map(({ value }) => value).join(', '),
                ...(options.public === true && !isGroup ? {} : { pedantic: true }),
            },
        ];
    });
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/expression/script-quotes.js
function areInJsText(script, spans) {
    const result = [];
    const templates = [];
    let quote;
    for (let at = 0; at < script.length; at += 1) {
        const span = spans[result.length];
        if (span !== undefined && at >= span[0]) {
            result.push(quote !== undefined);
            at = Math.max(at, span[1] - 1);
            continue;
        }
        const character = script[at] ?? '';
        if (quote !== undefined) {
            if (character === '\\')
                at += 1;
            else if (quote === '`' && character === '$' && script[at + 1] === '{') {
                templates.push(0);
                quote = undefined;
                at += 1;
            }
            else if (character === quote || (character === '\n' && quote !== '`'))
                quote = undefined;
        }
        else if (character === "'" || character === '"' || character === '`')
            quote = character;
        else if (character === '/' && (script[at + 1] === '/' || script[at + 1] === '*')) {
            const close = script[at + 1] === '/' ? script.indexOf('\n', at) : script.indexOf('*/', at + 2);
            const end = close === -1 ? script.length : close;
            while (spans[result.length] !== undefined && (spans[result.length]?.[0] ?? 0) < end)
                result.push(false);
            at = end;
        }
        else if (templates.length > 0 && character === '{')
            templates.push((templates.pop() ?? 0) + 1);
        else if (templates.length > 0 && character === '}') {
            const open = templates.pop() ?? 0;
            if (open === 0)
                quote = '`';
            else
                templates.push(open - 1);
        }
    }
    return result;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/read/read-workflow.js + 3 modules
var read_workflow = __webpack_require__(52384);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/fixes/bash-quotes.js
function bashQuoting(script, spans) {
    const stack = [];
    const result = [];
    for (let at = 0; at < script.length; at += 1) {
        const span = spans[result.length];
        const top = stack.at(-1);
        if (span !== undefined && at === span[0]) {
            result.push(top === 'double' || top === 'single' ? top : 'plain');
            at = span[1] - 1;
            continue;
        }
        const character = script[at];
        const next = script[at + 1];
        if (top === 'single') {
            if (character === "'")
                stack.pop();
        }
        else if (character === '\\')
            at += 1;
        else if (character === '`')
            return undefined;
        else if (character === '$' && (next === "'" || next === '{')) {
            if (next === "'")
                return undefined;
            const close = script.indexOf('}', at);
            const inside = spans.some(([start]) => start > at && start < close);
            if (close === -1 || inside || /["'`$]/.test(script.slice(at + 2, close)))
                return undefined;
            at = close;
        }
        else if (character === '$' && next === '(') {
            stack.push('substitution');
            at += 1;
        }
        else if (character === '"') {
            if (top === 'double')
                stack.pop();
            else
                stack.push('double');
        }
        else if (top !== 'double') {
            if (character === "'")
                stack.push('single');
            else if (character === '(')
                stack.push('group');
            else if (character === ')') {
                if (top === 'substitution' || top === 'group')
                    stack.pop();
            }
            else if (character === '<' && next === '<')
                return undefined;
            else if (character === '#' && (at === 0 || /[\s;(]/.test(script[at - 1] ?? ''))) {
                const end = script.indexOf('\n', at);
                if (spans.some(([start]) => start > at && (end === -1 || start < end)))
                    return undefined;
                at = end === -1 ? script.length : end;
            }
        }
    }
    return stack.length === 0 && result.length === spans.length ? result : undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/fixes/env-fix.js



const MAX_LENGTH = 20_000;
const MAX_EXPRESSIONS = 40;
const TAKEN = /^(?:PATH|HOME|USER|PWD|SHELL|IFS|LANG|TITLE_|ENV|BASH.*|LD_.*|GITHUB_.*|RUNNER_.*|ACTIONS_.*|NODE_.*|UID|EUID|RANDOM|SECONDS|REF|BODY|CI)$/;
const INTERPRETERS = /\b(?:eval|ssh|g?awk|jq|yq|sed|perl|psql|mysql|sqlite3|osascript|xargs)\b|(?:^|\s)-{1,2}(?:c|e|lc|ec|command|eval|execute|expression|query)\b/i;
const ASSIGNED = /(?:^|[\s;&|(])[A-Za-z_]\w*=$/;
function envFix(site, expressions, isOneText) {
    const { document, step } = site;
    const { run } = step;
    if (run === undefined || !isSurelyBash(site) || expressions.some(({ inner }) => inner.includes('\n')))
        return undefined;
    const { text } = document;
    const raw = text.slice(run.range.start, run.range.end);
    const body = bodyStart(raw);
    if (body === undefined ||
        raw.length > MAX_LENGTH ||
        expressions.length > MAX_EXPRESSIONS ||
        INTERPRETERS.test(raw.replaceAll(/\bset +-\w+/g, '')))
        return undefined;
    const spans = (0,expression_spans/* expressionSpans */.k)(raw).map(({ start, end }) => [start - body, end - body]);
    const quoting = bashQuoting(raw.slice(body), spans);
    if (quoting === undefined)
        return undefined;
    const names = namesFor(site, expressions);
    const edits = [];
    for (const { start, end, inner } of expressions) {
        const how = quoting[spans.findIndex(([from]) => from + body + run.range.start === start)];
        const name = names.get(inner);
        const isWord = isOneText || ASSIGNED.test(text.slice(Math.max(0, start - 100), start));
        if (name === undefined || how === undefined || how === 'single' || (how === 'plain' && !isWord))
            return undefined;
        edits.push({ path: document.path, start, end, text: how === 'double' ? `\${${name}}` : `"\${${name}}"` });
    }
    const added = envEdit(text, step, [...names], document.path);
    if (added === undefined)
        return undefined;
    edits.push(added);
    return keepsSense(site, edits) ? { title: 'Hand the text over in env:', edits } : undefined;
}
function bodyStart(raw) {
    const block = /^\|[-0-9]*[ \t]*(?:#[^\n]*)?\r?\n/.exec(raw);
    if (block !== null)
        return block[0].length;
    return /^[^|>'"\n][^\n]*$/.test(raw) ? 0 : undefined;
}
function namesFor({ document, job, step }, expressions) {
    const used = new Set([...step.env.keys(), ...(job?.env.keys() ?? []), ...(document.kind === 'workflow' ? document.env.keys() : [])]);
    const names = new Map();
    for (const { inner } of expressions) {
        if (names.has(inner))
            continue;
        const words = inner
            .replace(/^github\.(?:event\.)?/, '')
            .toUpperCase()
            .split(/[^A-Z0-9]+/)
            .filter((word) => word !== '');
        const base = words
            .slice(0, 6)
            .join('_')
            .slice(0, 60)
            .replace(/^(?=\d|$)/, 'VALUE_');
        let name = TAKEN.test(base) ? `EVENT_${base}` : base;
        while (used.has(name) || step.run?.value.includes(name) === true)
            name += '_';
        used.add(name);
        names.set(inner, name);
    }
    return names;
}
function envEdit(text, step, names, path) {
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const entries = (indent) => names.map(([inner, name]) => `${indent}${name}: \${{ ${inner} }}${eol}`).join('');
    const [first] = step.env;
    if (first !== undefined) {
        const line = lineStart(text, first[1].range.start);
        const indent = /^( +)[\w-]+: *$/.exec(text.slice(line, first[1].range.start))?.[1];
        return indent === undefined ? undefined : { path, start: line, end: line, text: entries(indent) };
    }
    const { run } = step;
    if (run === undefined || /^\s*(?:- +)?env:/m.test(text.slice(step.range.start, step.range.end)))
        return undefined;
    const line = lineStart(text, run.range.start);
    const key = /^( *(?:- +)?)run: *$/.exec(text.slice(line, run.range.start))?.[1];
    if (key === undefined)
        return undefined;
    const indent = ' '.repeat(key.length);
    const end = text.slice(run.range.start, run.range.end).trimEnd().length + run.range.start;
    const feed = text.indexOf('\n', end);
    if (feed === -1)
        return undefined;
    return { path, start: feed + 1, end: feed + 1, text: `${indent}env:${eol}${entries(`${indent}  `)}` };
}
function keepsSense({ document, step }, edits) {
    let edited = document.text;
    for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start))
        edited = edited.slice(0, start) + text + edited.slice(end);
    const read = document.kind === 'workflow' ? (0,read_workflow/* readWorkflow */.S)(document.path, edited) : (0,read_workflow/* readAction */.f)(document.path, edited);
    if (read.kind === 'invalid' || read.kind !== document.kind)
        return false;
    const before = document.kind === 'workflow' ? document.jobs.map(({ steps }) => steps.length).join() : String(document.steps.length);
    const after = read.kind === 'workflow' ? read.jobs.map(({ steps }) => steps.length).join() : String(read.steps.length);
    return before === after && read.notes.length <= document.notes.length && step.run !== undefined;
}
function lineStart(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/data/code-sinks.json
const code_sinks_namespaceObject = /*#__PURE__*/JSON.parse('{"n":[{"action":"actions/github-script","input":"script","language":"javascript","source":"https://github.com/actions/github-script#readme"},{"action":"azure/powershell","input":"inlinescript","language":"shell","source":"https://github.com/github/codeql/blob/main/actions/ql/lib/ext/manual/azure_powershell.model.yml"},{"action":"azure/cli","input":"inlinescript","language":"shell","source":"https://github.com/github/codeql/blob/main/actions/ql/lib/ext/manual/azure_cli.model.yml"},{"action":"appleboy/ssh-action","input":"script","language":"shell","source":"https://github.com/appleboy/ssh-action#readme"},{"action":"nick-fields/retry","input":"command","language":"shell","source":"https://github.com/nick-fields/retry#readme"},{"action":"nick-invision/retry","input":"command","language":"shell","source":"https://github.com/nick-fields/retry#readme"},{"action":"mikefarah/yq","input":"cmd","language":"shell","source":"https://github.com/mikefarah/yq#readme"},{"action":"cardinalby/js-eval-action","input":"expression","language":"javascript","source":"https://github.com/cardinalby/js-eval-action#readme"},{"action":"addnab/docker-run-action","input":"run","language":"shell","source":"https://github.com/addnab/docker-run-action#readme"},{"action":"amadevus/pwsh-script","input":"script","language":"shell","source":"https://github.com/amadevus/pwsh-script#readme"},{"action":"jannekem/run-python-script-action","input":"script","language":"shell","source":"https://github.com/jannekem/run-python-script-action#readme"},{"action":"cross-platform-actions/action","input":"run","language":"shell","source":"https://github.com/cross-platform-actions/action#readme"},{"action":"vmactions/freebsd-vm","input":"run","language":"shell","source":"https://github.com/vmactions/freebsd-vm#readme"},{"action":"uraimo/run-on-arch-action","input":"run","language":"shell","source":"https://github.com/uraimo/run-on-arch-action#readme"},{"action":"reactivecircus/android-emulator-runner","input":"script","language":"shell","source":"https://github.com/ReactiveCircus/android-emulator-runner#readme"},{"action":"satackey/action-js-inline","input":"script","language":"javascript","source":"https://github.com/satackey/action-js-inline#readme"}]}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/code-sinks.js


function codeSinks(site) {
    const { run } = site.step;
    if (run !== undefined)
        return [{ code: run, language: 'shell', what: 'the script' }];
    const action = actionOf(site)?.action;
    if (action === undefined)
        return ofImage(site);
    return code_sinks_namespaceObject.n.flatMap(({ action: name, input, language }) => {
        const code = name === action ? inputOf(site, input) : undefined;
        return code === undefined
            ? []
            : [{ code, language: language === 'javascript' ? 'javascript' : 'shell', what: `the input ${input} of ${name}` }];
    });
}
function ofImage(site) {
    const args = site.step.uses?.value.startsWith('docker://') === true ? inputOf(site, 'args') : undefined;
    if (args === undefined)
        return [];
    const entry = inputOf(site, 'entrypoint')?.value.trim() ?? '';
    const isShell = /(?:^|\/)(?:ba|da|a|z)?sh$/.test(entry) || /^(?:\S*\/)?(?:ba|da|a|z)?sh\s/.test(args.value.trim());
    return isShell ? [{ code: args, language: 'shell', what: 'the arguments of a shell in an image' }] : [];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/template-injection.js











const WHO = {
    attacker: 'anybody can write it',
    caller: 'whoever calls this decides what it is',
    writer: 'everybody with access to the repository can choose it',
    unknown: 'what it holds is decided elsewhere',
};
const templateInjection = (document, picture) => stepSites(document).flatMap((site) => codeSinks(site).flatMap((sink) => weaknessesOf(site, sink, picture)));
function weaknessesOf(site, sink, picture) {
    const expressions = (0,written_expressions/* writtenExpressions */.bm)(site.document, sink.code);
    const { value } = sink.code;
    const quoted = sink.language === 'javascript' && expressions.length > 0
        ? areInJsText(value, (0,expression_spans/* expressionSpans */.k)(value).map(({ start, end }) => [start, end]))
        : [];
    const found = expressions.flatMap((written, index) => {
        const jsonIsSafe = sink.language === 'javascript' && quoted[index] !== true;
        const paths = written.tree === undefined ? [] : reachingPaths(written.tree, jsonIsSafe);
        const verdict = worst(paths.map((path) => trustOf(path, site, picture)), written.inner);
        return verdict.trust === 'nobody' ? [] : [{ written, verdict }];
    });
    const certain = found.filter(({ verdict }) => verdict.trust === 'attacker');
    const doubtful = found.filter(({ verdict }) => verdict.trust !== 'attacker');
    return [...weakness(site, sink, certain, picture), ...weakness(site, sink, doubtful, picture)];
}
function weakness(site, sink, found, picture) {
    const [first] = found;
    if (first === undefined || first.verdict.trust === 'nobody')
        return [];
    const { trust, source } = first.verdict;
    const names = [...new Set(found.map(({ written }) => oneLine(written.inner)))];
    const danger = trust === 'attacker' ? worstDanger(found, site, picture) : undefined;
    const isCertain = danger !== undefined && !danger.guarded;
    const fix = sink.language === 'shell' && site.step.run === sink.code
        ? envFix(site, found.map(({ written }) => written), trust === 'attacker')
        : undefined;
    const through = names[0]?.toLowerCase().includes(source) === true ? '' : `, which holds ${source}`;
    return [
        {
            rule: 'template-injection',
            place: placeOfStep(site, first.written.start),
            identity: [trust === 'attacker' ? 'attacker' : 'doubtful', sink.what, ...names.toSorted()],
            message: `${named(names)}${through} is put into ${sink.what} before it runs, and ${WHO[trust]}${danger === undefined ? '' : `: that is code in ${danger.runs}`}`,
            expected: sink.language === 'javascript' ? 'process.env, filled by env:' : 'a variable in quotes, filled by env:',
            actual: named(names),
            impact: danger === undefined ? 'advisory' : danger.impact,
            ...(isCertain ? {} : { pedantic: true }),
            evidence: found.slice(0, 20).map(({ written, verdict }) => ({
                path: site.document.path,
                line: placeAt(site.document, written.start).line,
                text: `\${{ ${oneLine(written.inner)} }}: ${verdict.trust === 'nobody' ? '' : WHO[verdict.trust]}`,
            })),
            ...(fix !== undefined && { fix }),
        },
    ];
}
function worstDanger(found, site, picture) {
    const ways = picture.reaches(site);
    const dangers = found.map(({ verdict }) => dangerOf(ways, verdict.source));
    const open = dangers.filter(({ guarded }) => !guarded);
    return open.find(({ impact }) => impact === 'blocks') ?? open[0] ?? dangers[0];
}
function named(names) {
    const [first = '', ...others] = names;
    return others.length === 0 ? `\${{ ${first} }}` : `\${{ ${first} }} and ${others.length} more`;
}
function oneLine(inner) {
    return inner.replaceAll(/\s+/g, ' ').slice(0, 150);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/data/popular-actions.json
const popular_actions_namespaceObject = /*#__PURE__*/JSON.parse('{"Zk":["actions","docker","github","google-github-actions","aws-actions","azure","codecov","softprops","peaceiris","peter-evans","pre-commit","ruby","gradle","golangci","goreleaser","sigstore","hashicorp","astral-sh","dtolnay","swatinem","taiki-e","pypa","pnpm","dorny","tj-actions","step-security","aquasecurity","anchore","slsa-framework","ossf","jetbrains","sonarsource","shivammathur","subosito","denoland","oven-sh","helm","cachix","mikepenz","stefanzweifel","dependabot","reviewdog","redhat-actions","snok","amannn","crate-ci","rhysd","zizmorcore"],"o1":["actions/checkout","actions/cache","actions/setup-node","actions/setup-python","actions/setup-go","actions/setup-java","actions/setup-dotnet","actions/upload-artifact","actions/download-artifact","actions/github-script","actions/labeler","actions/stale","actions/create-github-app-token","actions/attest-build-provenance","actions/deploy-pages","actions/configure-pages","actions/upload-pages-artifact","actions/dependency-review-action","docker/build-push-action","docker/login-action","docker/setup-buildx-action","docker/setup-qemu-action","docker/metadata-action","codecov/codecov-action","softprops/action-gh-release","peaceiris/actions-gh-pages","github/codeql-action","aws-actions/configure-aws-credentials","google-github-actions/auth","azure/login"]}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/typosquat-action.js



const OWNERS = new Set(popular_actions_namespaceObject.Zk);
const typosquatAction = (document, picture) => stepSites(document).flatMap(({ job, step }) => {
    if (step.uses === undefined)
        return [];
    const parsed = (0,parse_uses/* parseUses */.A)(step.uses, document.text);
    if (parsed.kind !== 'remote')
        return [];
    const name = parsed.reference.written.toLowerCase();
    const meant = name.startsWith(`${picture.owner ?? ' '}/`) ? undefined : meantBy(name);
    if (meant === undefined)
        return [];
    return [
        {
            rule: 'typosquat-action',
            place: {
                path: document.path,
                line: step.uses.range.line,
                column: step.uses.range.column,
                ...(job !== undefined && { job: job.id }),
                step: step.uses.value,
            },
            identity: [name],
            message: `${parsed.reference.written} is a letter away from ${meant}: whoever owns that name runs code here`,
            expected: meant,
            actual: parsed.reference.written,
        },
    ];
});
function meantBy(name) {
    const [owner = '', repository = ''] = name.split('/');
    if (OWNERS.has(owner)) {
        const known = popular_actions_namespaceObject.o1.filter((action) => action.startsWith(`${owner}/`));
        return owner === 'actions' || known.includes(name) ? undefined : known.find((action) => isOneAway(action, name));
    }
    const near = popular_actions_namespaceObject.Zk.find((known) => known.length >= 6 && isOneAway(known, owner));
    const action = near === undefined ? undefined : popular_actions_namespaceObject.o1.find((known) => known === `${near}/${repository}`);
    return action;
}
function isOneAway(left, right) {
    if (left === right || Math.abs(left.length - right.length) > 1)
        return false;
    let start = 0;
    while (start < left.length && left[start] === right[start])
        start += 1;
    let end = 0;
    while (end < Math.min(left.length, right.length) - start && left.at(-1 - end) === right.at(-1 - end))
        end += 1;
    const [a, b] = [left.slice(start, left.length - end), right.slice(start, right.length - end)];
    return a.length + b.length <= 2 ? a.length <= 1 && b.length <= 1 : a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/unpinned-image.js



const unpinnedImage = (document) => {
    const steps = stepSites(document).flatMap(({ job, step }) => step.uses?.value.startsWith('docker://') === true ? unpinned_image_judge(document.path, step.uses.value.slice(9), step.uses, job?.id) : []);
    if (document.kind === 'action')
        return steps;
    const jobs = document.jobs.flatMap((job) => {
        const { container } = job;
        const own = container === undefined ? [] : imagesOf(container.value, job).flatMap((image) => unpinned_image_judge(document.path, image, container, job.id));
        return [...own, ...ofServices(document, job)];
    });
    return [...jobs, ...steps];
};
function imagesOf(written, job) {
    const name = /^\$\{\{\s*matrix\.([\w.-]+)\s*\}\}$/.exec(written.trim())?.[1];
    return name === undefined ? [written] : (0,read_matrix/* matrixValues */.Q)(job.matrix, name);
}
function ofServices(document, job) {
    if (!document.text.includes('services:'))
        return [];
    const services = rawValue(document, ['jobs', job.id, 'services']);
    return Object.entries(typeof services === 'object' && services !== null ? services : {}).flatMap(([name, service]) => {
        const image = typeof service === 'object' && service !== null && 'image' in service ? service.image : undefined;
        const range = rawPlace(document, ['jobs', job.id, 'services', name, 'image']);
        return typeof image === 'string' && range !== undefined ? unpinned_image_judge(document.path, image, { value: image, range }, job.id) : [];
    });
}
function unpinned_image_judge(path, written, { range }, job) {
    const image = written.trim();
    if (image === '' || image.includes('${{') || image.includes('@sha256:'))
        return [];
    const tag = /:([\w.-]+)$/.exec(image)?.[1];
    const moves = tag === undefined || tag === 'latest';
    const place = { path, line: range.line, column: range.column, ...(job !== undefined && { job }), name: image };
    return [
        {
            rule: 'unpinned-image',
            place,
            identity: [image],
            message: moves
                ? `the image ${image} is the newest that there is, whatever that holds`
                : `the image ${image} is named by a tag, which can be moved`,
            expected: `${image.replace(/:[\w.-]+$/, '')}${tag === undefined ? '' : `:${tag}`}@sha256:…`,
            actual: image,
            ...(moves ? {} : { pedantic: true }),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/untrusted-cache-write.js

const untrustedCacheWrite = (document, picture) => {
    if (document.kind === 'action')
        return [];
    return document.jobs.flatMap((job) => {
        const mode = job.cacheMode ?? document.cacheMode;
        if (mode === undefined || !/^write(?:-only)?$/.test(mode.value.trim()))
            return [];
        const way = picture.jobReaches(document, job).find(({ event, guarded }) => isPrivileged(event) && !guarded);
        if (way === undefined)
            return [];
        return [
            {
                rule: 'untrusted-cache-write',
                place: { path: document.path, line: mode.range.line, column: mode.range.column, job: job.id },
                identity: [mode.value.trim()],
                message: `runs on ${way.event}, which anybody can start, may write the cache that releases restore`,
                expected: 'cache-mode: read, or none',
                actual: `cache-mode: ${mode.value.trim()}`,
            },
        ];
    });
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/rules/untrusted-checkout.js






const REFUSED_ON = new Set(['pull_request_target', 'workflow_run']);
const untrustedCheckout = (document, picture) => stepSites(document).flatMap((site) => {
    const found = foreignCheckout(site, picture);
    return found === undefined ? [] : untrusted_checkout_judge(found, picture);
});
function untrusted_checkout_judge(found, picture) {
    const { site, by, where, folder, isRefused } = found;
    const reaches = waysOf(found, picture);
    const ways = reaches.filter(({ event }) => isPrivileged(event) && !(isRefused && REFUSED_ON.has(event)));
    const refused = reaches.filter(({ event, guarded }) => isRefused && REFUSED_ON.has(event) && !guarded);
    if (isLabelled(site) || isSentry(site))
        return [];
    const danger = dangerOf(ways);
    const isOpen = ways.some(({ guarded }) => !guarded);
    if (!isOpen && refused.length === 0)
        return [];
    const later = stepSites(site.document).filter(({ job, step }) => job === site.job && step.range.start >= site.step.range.start);
    const run = later.flatMap((one) => runsCheckout(one, folder) ?? [])[0];
    const isCertain = isOpen && run !== undefined;
    const what = run === undefined ? 'no step is seen to run it' : `then "${run}" runs it`;
    return [
        {
            rule: 'untrusted-checkout',
            place: placeOfStep(site, where.range.start),
            identity: [by],
            message: isOpen
                ? `${danger.runs} check out the code of a pull request (${by}); ${what}`
                : `runs on ${refused[0]?.event ?? ''} check out the code of a pull request (${by}), which this version of actions/checkout refuses for forks; ${what}`,
            expected: 'no code of pull requests where secrets or a token that writes are at hand',
            actual: `${stepLabel(site.step)}: ${by}`,
            impact: isCertain ? danger.impact : isOpen ? 'degrades' : 'advisory',
            ...(isCertain ? {} : { pedantic: true }),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/weakness-rules.js





























const WEAKNESS_RULES = [
    templateInjection,
    untrustedCheckout,
    approvalRace,
    artifactPoisoning,
    environmentFileInjection,
    untrustedCacheWrite,
    insecureCommands,
    hardcodedCredentials,
    allSecrets,
    unredactedSecret,
    secretInScript,
    secretsInherit,
    typosquatAction,
    spoofableBotCheck,
    unsoundCondition,
    unsoundContains,
    unsoundTernary,
    selfHostedUntrusted,
    excessivePermissions,
    persistedCredentials,
    appTokenScope,
    longLivedPublishToken,
    unpinnedImage,
    adhocInstall,
    misfeature,
    obfuscatedReference,
    deprecatedCommand,
    dangerousTrigger,
    missingLimit,
];

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/signal-of.js
var signal_of = __webpack_require__(38828);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/weakness-signals.js


const weakness_signals_RULES = new Map(workflow_security_rules/* WORKFLOW_SECURITY_RULE_TABLE */.f.map((rule) => [rule.id, rule]));
const FOR_REPOSITORY = new Set(['unpinned-action', 'unpinned-image']);
function weaknessSignals(weaknesses) {
    const seen = new Map();
    const places = new Set();
    return weaknesses.flatMap((weakness) => {
        const rule = weakness_signals_RULES.get(weakness.rule);
        if (rule === undefined)
            return [];
        const { place, identity, message, expected, actual, impact, help, evidence, pedantic, fix } = weakness;
        const at = [weakness.rule, place.path, place.line, place.column, ...identity].join('\n');
        if (places.has(at))
            return [];
        places.add(at);
        const where = weakness.further !== undefined && FOR_REPOSITORY.has(weakness.rule) ? [] : [place.path, place.job, place.step];
        const key = [weakness.rule, ...where, ...identity].join('\n');
        const nth = (seen.get(key) ?? 0) + 1;
        seen.set(key, nth);
        return [
            (0,signal_of/* signalOf */.o)(rule, 'L2', {
                artefact: artefactOf(place),
                identity: [...where, ...identity, ...(nth === 1 ? [] : [`#${nth}`])],
                message,
                expected,
                actual,
                ...(impact !== undefined && { impact }),
                ...(help !== undefined && { help }),
                ...(evidence !== undefined && { evidence }),
                ...(pedantic !== undefined && { pedantic }),
                ...(fix !== undefined && { fix }),
            }),
        ];
    });
}
function artefactOf({ path, line, column, endLine, job, step, name }) {
    const kind = step !== undefined
        ? 'step'
        : job !== undefined
            ? 'job'
            : !/(?:^|\/)(?:action\.ya?ml|workflows\/[^/]+)$/.test(path)
                ? 'file'
                : path.startsWith('.github/workflows/')
                    ? 'workflow'
                    : 'action';
    return {
        kind,
        path,
        line,
        ...(column !== undefined && { column }),
        ...(endLine !== undefined && endLine >= line && { endLine }),
        ...(job !== undefined && { job }),
        ...(step !== undefined && { step }),
        ...(name !== undefined && { name }),
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/zizmor-comments.js

const COMMENT = /#\s*zizmor:\s*ignore\[([\w, -]{1,300})\]/;
function isDecidedInPlace(weakness, linesOf) {
    const audits = auditsOf(weakness.rule);
    if (audits.length === 0)
        return false;
    const { path, line, endLine = line } = weakness.place;
    const lines = linesOf(path).slice(Math.min(line, weakness.place.firstLine ?? line) - 1, Math.min(endLine, line + 200));
    return lines.some((text) => {
        const named = COMMENT.exec(text)?.[1]
            ?.split(',')
            .map((id) => id.trim());
        return named?.some((id) => audits.includes(id)) === true;
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/read-workflow-security.js













const MAX_JOBS = 500;
const MAX_STEPS = 2000;
const MAX_SETTINGS_BYTES = 262_144;
async function readWorkflowSecurity(input) {
    const { repository, baseline, onlyPaths, repositoryOwner, pace } = input;
    const options = baseline.sensors['workflow-security'];
    const documents = [...repository.workflows(), ...repository.actions()];
    const isAsked = ({ path }) => onlyPaths?.has(path) !== false;
    const workflows = documents.filter((one) => one.kind === 'workflow').filter((one) => !isTooLarge(one));
    const actions = documents.filter((one) => one.kind === 'action').filter((one) => !isTooLarge(one));
    const large = documents.filter((one) => one.kind !== 'invalid').filter(isTooLarge);
    const invalid = documents.filter((one) => one.kind === 'invalid');
    const picture = securityPicture(workflows, actions, options, repositoryOwner);
    const asked = [...workflows, ...actions].filter(isAsked);
    const settings = dependabotFiles(input).filter(isAsked);
    const found = [
        ...(await read_workflow_security_judge(asked, picture, pace)),
        ...unpinnedActions(picture),
        ...settings.flatMap((file) => [...dependabotCooldown(file, picture), ...dependabotExecution(file)]),
    ];
    const linesOf = linesIn([...workflows, ...actions, ...settings]);
    const askedFor = found.filter(({ place }) => isAsked(place));
    const undecided = askedFor.filter((weakness) => !isDecidedInPlace(weakness, linesOf));
    const own = groupImages(undecided, () => builtImages(picture));
    const { reported, looked, unjudged } = await collectReported(input, options);
    const merged = mergeReported(own, reported.filter(isAsked), new Set([...asked, ...settings].map(({ path }) => path)));
    return (0,reading_draft/* readingOf */.MU)({
        sensor: 'workflow-security',
        layer: 'L2',
        unit: 'files',
        judged: asked.length + settings.length,
        signals: ordered(weaknessSignals(merged.weaknesses)),
        unjudged: [...invalid.filter(isAsked).map(notRead), ...large.filter(isAsked).map(tooLarge), ...unjudged],
        looked: [
            { what: '.github/workflows and the actions of the repository', detail: `${workflows.length} workflows, ${actions.length} actions` },
            ...settings.map(({ path }) => ({ what: path, detail: "Dependabot's settings" })),
            ...looked,
            ...told(merged, askedFor.length - undecided.length),
        ],
    });
}
async function read_workflow_security_judge(documents, picture, pace) {
    const found = [];
    for (const document of documents) {
        await pace.step();
        for (const rule of WEAKNESS_RULES)
            found.push(...rule(document, picture));
    }
    return found;
}
function dependabotFiles({ tree }) {
    return DEPENDABOT_PATHS.flatMap((path) => {
        const content = tree.has(path) ? tree.read(path, MAX_SETTINGS_BYTES) : undefined;
        return content?.kind === 'text' ? [{ path, text: content.text }] : [];
    });
}
function notRead({ path, message, line }) {
    return { path, ...(line !== undefined && { line }), reason: message };
}
function isTooLarge(document) {
    if (document.kind === 'action')
        return document.steps.length > MAX_STEPS;
    return document.jobs.length > MAX_JOBS || document.jobs.reduce((sum, { steps }) => sum + steps.length, 0) > MAX_STEPS;
}
function tooLarge({ path }) {
    return { path, reason: `it has more than ${MAX_JOBS} jobs or ${MAX_STEPS} steps, which are the most that are judged` };
}
function linesIn(files) {
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    const split = new Map();
    return (path) => {
        let lines = split.get(path);
        if (lines === undefined)
            split.set(path, (lines = texts.get(path)?.split('\n') ?? []));
        return lines;
    };
}
function told({ same, left }, decided) {
    return [
        ...(same > 0 ? [{ what: 'reports', detail: `${same} findings say the same as SAR's own` }] : []),
        ...[...left].map(([why, count]) => ({ what: 'reports', detail: `${count} findings left out: ${why}` })),
        ...(decided > 0 ? [{ what: 'comments `zizmor: ignore[…]`', detail: `${decided} findings are decided there` }] : []),
    ];
}
function ordered(signals) {
    const rank = ({ pedantic, impact }) => (pedantic === true ? 10 : 0) + ['data-loss', 'security', 'blocks', 'degrades', 'advisory'].indexOf(impact);
    return signals.toSorted((a, b) => rank(a) - rank(b) ||
        (a.artefact.path < b.artefact.path ? -1 : a.artefact.path > b.artefact.path ? 1 : (a.artefact.line ?? 0) - (b.artefact.line ?? 0)));
}


/***/ }),

/***/ 74336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unknownReading),
/* harmony export */   MU: () => (/* binding */ readingOf)
/* harmony export */ });
/* unused harmony export MAX_SIGNALS */
const MAX_SIGNALS = 2000;
const MAX_NAMED = 1000;
function readingOf({ sensor, layer, unit, judged, signals, unjudged = [], looked = [] }) {
    const kept = signals.slice(0, MAX_SIGNALS);
    const cut = signals.length - kept.length;
    const open = unjudged.slice(0, MAX_NAMED);
    const unnamed = unjudged.length - open.length;
    const scope = {
        unit,
        judged,
        unjudged: [
            ...open,
            ...(unnamed > 0 ? [{ path: '.', reason: `${unnamed} more are not named here` }] : []),
            ...(cut > 0 ? [{ path: '.', reason: `${cut} more signals are not listed: ${MAX_SIGNALS} are the most` }] : []),
        ],
    };
    const base = { sensor, layer, ...(looked.length > 0 && { looked: looked.slice(0, MAX_NAMED) }) };
    return kept.length === 0 ? { ...base, outcome: 'clear', scope } : { ...base, outcome: 'signals', scope, signals: kept };
}
function unknownReading({ sensor, layer, looked = [] }, reason, detail) {
    return { sensor, layer, ...(looked.length > 0 && { looked: looked.slice(0, MAX_NAMED) }), outcome: 'unknown', reason, detail };
}


/***/ }),

/***/ 38828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ signalOf)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75699);

function signalOf(rule, layer, draft) {
    const { artefact, identity, message, expected, actual, evidence = [], help = rule.help, impact = rule.impact, playbook, fix, pedantic, } = draft;
    return {
        id: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(rule.sensor, rule.id, identity),
        sensor: rule.sensor,
        rule: rule.id,
        layer,
        condition: rule.condition,
        impact,
        artefact,
        message,
        expected,
        actual,
        evidence,
        help,
        ...(playbook !== undefined && { playbook }),
        ...(fix !== undefined && { fix }),
        ...(pedantic !== undefined && { pedantic }),
    };
}


/***/ }),

/***/ 86939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ position),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
const MAX_POSITION = 2 ** 31 - 1;
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function object(value) {
    return isObject(value) ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function text(value) {
    return typeof value === 'string' ? value : undefined;
}
function position(value) {
    const read = number(value);
    return read !== undefined && Number.isInteger(read) && read > 0 && read <= MAX_POSITION ? read : undefined;
}
function number(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}


/***/ }),

/***/ 76540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJsonReport)
/* harmony export */ });
const MAX_STARTS = 5;
function parseJsonReport(report) {
    const read = report.text();
    if (!read.ok)
        return read;
    const text = read.text.replace(/^\uFEFF/, '');
    const whole = parse(text);
    if (whole.ok)
        return whole;
    let tried = 0;
    for (const { index } of text.matchAll(/^[[{]/gm)) {
        if (index === 0)
            continue;
        tried += 1;
        const rest = parse(text.slice(index));
        if (rest.ok)
            return rest;
        if (tried === MAX_STARTS)
            break;
    }
    return whole;
}
function parse(text) {
    try {
        return { ok: true, value: JSON.parse(text) };
    }
    catch (error) {
        return { ok: false, why: `it is no JSON: ${error.message.slice(0, 200)}` };
    }
}


/***/ }),

/***/ 34997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ repositoryPaths)
/* harmony export */ });
const MAX_PATH = 4096;
const MAX_DEPTH = 40;
const MAX_KNOWN = 200_000;
function repositoryPaths(tree, folders = []) {
    const known = new Map();
    return (written) => {
        if (known.has(written))
            return known.get(written);
        const path = find(written);
        if (known.size < MAX_KNOWN)
            known.set(written, path);
        return path;
    };
    function find(written) {
        if (written.length > MAX_PATH)
            return undefined;
        const slashes = written.replaceAll('\\', '/');
        const path = slashes.replace(/^file:(?:\/\/[^/]*)?/i, '');
        const decoded = withoutPercent(path);
        const asWritten = place(path);
        if (asWritten !== undefined || decoded === undefined || decoded === path)
            return asWritten;
        return place(decoded);
    }
    function place(path) {
        const isAbsolute = path.startsWith('/') || /^[A-Za-z]:\//.test(path);
        if (!isAbsolute) {
            for (const folder of ['', ...folders]) {
                const inside = normal(folder === '' ? path : `${folder}/${path}`);
                if (inside !== undefined && tree.has(inside))
                    return inside;
            }
            return undefined;
        }
        const relative = normal(path.replace(/^(?:[A-Za-z]:)?\/+/, ''));
        if (relative === undefined)
            return undefined;
        const parts = relative.split('/');
        for (let skip = 0; skip < Math.min(parts.length, MAX_DEPTH); skip++) {
            const end = parts.slice(skip).join('/');
            if (tree.has(end))
                return end;
        }
        return undefined;
    }
}
function withoutPercent(path) {
    if (!path.includes('%'))
        return path;
    try {
        return decodeURIComponent(path);
    }
    catch {
        return undefined;
    }
}
function normal(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}


/***/ }),

/***/ 86175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _R: () => (/* binding */ MAX_SARIF_RESULTS),
/* harmony export */   ec: () => (/* binding */ sarifLog),
/* harmony export */   qT: () => (/* binding */ readSarif),
/* harmony export */   yW: () => (/* binding */ whySilent)
/* harmony export */ });
/* harmony import */ var _parse_json_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76540);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34997);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86939);



const MAX_SARIF_RESULTS = 25_000;
const MAX_MESSAGE = 2000;
const MAX_NAME = 200;
const MAX_ADDRESS = 4096;
function whySilent({ results, tools, failed }) {
    return results.length > 0 || failed.length === 0 || failed.length < tools.length
        ? undefined
        : `${failed.slice(0, 5).join(', ')} failed by its own account, so that the log has no results means nothing; run it again`;
}
function readSarif(report, tree) {
    const parsed = (0,_parse_json_report_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonReport */ .q)(report);
    return parsed.ok ? sarifLog(parsed.value, report.folder, tree) : parsed;
}
function sarifLog(value, folder, tree) {
    const log = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(value);
    if (!Array.isArray(log['runs']))
        return { ok: false, why: 'it is no SARIF: it has no runs' };
    const version = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(log['version']);
    if (version !== undefined && !version.startsWith('2.1'))
        return { ok: false, why: `SARIF ${version.slice(0, 20)} is not read, only 2.1.0` };
    const results = [];
    const tools = [];
    const failed = [];
    let left = 0;
    let cut = 0;
    const toPath = (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPaths */ .D)(tree, [folder]);
    for (const run of log['runs'].filter(_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)) {
        const driver = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(run['tool'])['driver']);
        const tool = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(driver['name'])?.slice(0, MAX_NAME) ?? 'unnamed tool';
        tools.push(tool);
        if (hasFailed(run))
            failed.push(tool);
        const rules = rulesOf(run, driver);
        const bases = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(run['originalUriBaseIds']);
        const artifacts = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(run['artifacts']);
        for (const result of (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(run['results']).filter(_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)) {
            if (isLeftOut(result))
                left += 1;
            else if (results.length >= MAX_SARIF_RESULTS)
                cut += 1;
            else
                results.push(resultOf(result, { tool, rules, bases, artifacts, toPath }));
        }
    }
    return { ok: true, results, tools, left, cut, failed };
}
function hasFailed(run) {
    return run['results'] === null || (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(run['invocations']).some((invocation) => (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(invocation)['executionSuccessful'] === false);
}
function rulesOf(run, driver) {
    const byIndex = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(driver['rules']).map(_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik);
    const extensions = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(run['tool'])['extensions']).flatMap((extension) => (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(extension)['rules']).map(_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik));
    const byId = new Map([...extensions, ...byIndex].map((rule) => [(0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(rule['id']) ?? '', rule]));
    return { byId, byIndex };
}
function isLeftOut(result) {
    const suppressed = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(result['suppressions']).some((each) => ((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(each)['status']) ?? 'accepted') === 'accepted');
    return suppressed || result['baselineState'] === 'absent' || result['kind'] === 'pass' || result['kind'] === 'notApplicable';
}
function resultOf(result, { tool, rules, bases, artifacts, toPath }) {
    const reference = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(result['rule']);
    const index = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(result['ruleIndex']) ?? (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(reference['index']);
    const ruleId = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(result['ruleId']) ?? (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(reference['id']) ?? (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(rules.byIndex[index ?? -1]?.['id']) ?? 'unnamed-rule';
    const isOfExtension = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(reference['toolComponent']);
    const rule = rules.byId.get(ruleId) ?? (isOfExtension || index === undefined ? undefined : rules.byIndex[index]) ?? {};
    const properties = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(rule['properties']);
    const place = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(result['locations'])[0])['physicalLocation']);
    const location = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(place['artifactLocation']);
    const artifact = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(location['uri']) === undefined ? (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(artifacts[(0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(location['index']) ?? -1])['location']) : location;
    const uri = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(artifact['uri']) ?? '';
    const base = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(bases[(0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(artifact['uriBaseId']) ?? ''])['uri']);
    const region = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(place['region']);
    const level = levelOf(result['level']) ?? levelOf((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(rule['defaultConfiguration'])['level']) ?? 'warning';
    const prints = Object.entries((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(result['partialFingerprints'])).flatMap(([key, value]) => (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(value) === undefined ? [] : [`${key}=${String(value)}`]);
    return {
        tool,
        ruleId: ruleId.slice(0, MAX_NAME),
        ruleText: (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(rule['shortDescription'])['text'])?.slice(0, MAX_MESSAGE),
        level,
        message: messageOf(result, rule),
        uri: uri.slice(0, MAX_ADDRESS),
        path: pathOf(uri, base, toPath),
        line: (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .position */ .G1)(region['startLine']),
        column: (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .position */ .G1)(region['startColumn']),
        endLine: (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .position */ .G1)(region['endLine']),
        securitySeverity: severityOf(properties['security-severity'] ?? (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(result['properties'])['security-severity']),
        tags: (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(properties['tags'])
            .flatMap((tag) => (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(tag)?.slice(0, MAX_NAME) ?? [])
            .slice(0, 50),
        helpUri: (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(rule['helpUri'])?.slice(0, MAX_ADDRESS),
        fingerprint: prints.length === 0 ? undefined : prints.toSorted().join(' ').slice(0, 500),
    };
}
function pathOf(uri, base, toPath) {
    if (uri === '')
        return undefined;
    const isRelative = !/^(?:[A-Za-z][A-Za-z0-9+.-]*:|\/)/.test(uri);
    const based = base === undefined || !isRelative ? undefined : toPath(`${base}${base.endsWith('/') ? '' : '/'}${uri}`);
    return based ?? toPath(uri);
}
function messageOf(result, rule) {
    const message = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(result['message']);
    const strings = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(rule['messageStrings']);
    const raw = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(message['text']) ??
        (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(strings[(0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(message['id']) ?? ''])['text']) ??
        (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(rule['shortDescription'])['text']) ??
        '';
    const given = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(message['arguments']);
    const filled = raw
        .slice(0, MAX_MESSAGE)
        .replaceAll(/\{(\d{1,2})\}/g, (whole, at) => (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(given[Number(at)])?.slice(0, 200) ?? whole);
    return filled.slice(0, MAX_MESSAGE);
}
function levelOf(value) {
    return value === 'none' || value === 'note' || value === 'warning' || value === 'error' ? value : undefined;
}
function severityOf(value) {
    const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(value);
    return read !== undefined && read >= 0 && read <= 10 ? read : undefined;
}


/***/ })

};
