export const id = 933;
export const ids = [933];
export const modules = {

/***/ 27339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unknown),
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
function known(value) {
    return { known: true, value };
}
function unknown(reason, detail) {
    return { known: false, reason, detail };
}


/***/ }),

/***/ 44754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ jobCheckNames)
/* harmony export */ });
/* harmony import */ var _sar_workflows__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51995);
/* harmony import */ var _sar_workflows__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43552);
/* harmony import */ var _name_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30373);


const MAX_COMBINATIONS = 256;
const ANYTHING = ['', ''];
function jobCheckNames(job) {
    const written = job.name?.value ?? job.id;
    const names = written.includes('${{') ? filledIn(written, job) : [[written]];
    if (job.matrix === undefined || (0,_sar_workflows__WEBPACK_IMPORTED_MODULE_0__/* .expressionSpans */ .k)(written).some(({ inner }) => /\bmatrix\b/.test(inner)))
        return names;
    const withValues = names.flatMap((name) => combinations(job).map((values) => (0,_name_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(name, [' ('], values, [')'])));
    return written.includes('${{') ? [...names, ...withValues] : withValues;
}
function filledIn(written, { matrix }) {
    let names = [['']];
    let at = 0;
    for (const { start, end, inner } of (0,_sar_workflows__WEBPACK_IMPORTED_MODULE_0__/* .expressionSpans */ .k)(written)) {
        const [, key] = /^matrix\.([\w.-]+)$/.exec(inner) ?? [];
        const values = key === undefined || matrix?.dynamic === true ? [] : (0,_sar_workflows__WEBPACK_IMPORTED_MODULE_2__/* .matrixValues */ .Q)(matrix, key);
        const known = values.length === 0 || values.some((value) => value.includes('${{')) ? [ANYTHING] : values.flatMap(spellings).map((value) => [value]);
        const before = [written.slice(at, start)];
        names = names.flatMap((name) => known.map((value) => (0,_name_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(name, before, value)));
        if (names.length > MAX_COMBINATIONS)
            return [ANYTHING];
        at = end;
    }
    return names.map((name) => (0,_name_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(name, [written.slice(at)]));
}
function combinations({ matrix }) {
    if (matrix === undefined)
        return [];
    const { dimensions, includes, dynamic } = matrix;
    if (dynamic || [...dimensions.keys()].some((key) => key.includes('.')))
        return [ANYTHING];
    let all = [[]];
    for (const values of dimensions.values()) {
        const written = values.flatMap(spellings);
        all = all.flatMap((before) => written.map((value) => [...before, value]));
        if (all.length > MAX_COMBINATIONS)
            return [ANYTHING];
    }
    const plain = dimensions.size === 0 ? [] : all.map((values) => [values.join(', ')]);
    if (includes.length === 0)
        return plain;
    return [
        ...plain,
        ...plain.map((values) => (0,_name_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(values, [', '], ANYTHING)),
        ...includes.map((include) => [[...include.values()].join(', ')]),
    ];
}
function spellings(value) {
    return /^\d{1,9}\.\d{0,9}0$/.test(value) ? [value, String(Number(value))] : [value];
}


/***/ }),

/***/ 30373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ isVague),
/* harmony export */   b_: () => (/* binding */ isNameOf),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
const LEAST_FIXED = 3;
function joined(...patterns) {
    return patterns.reduce((before, next) => [...before.slice(0, -1), `${before.at(-1) ?? ''}${next[0] ?? ''}`, ...next.slice(1)]);
}
function isVague(pattern) {
    return pattern.length > 1 && pattern.join('').replaceAll(/[\s()/,-]/g, '').length < LEAST_FIXED;
}
function isNameOf(pattern, name) {
    const [start = '', ...behind] = pattern;
    const end = behind.pop();
    if (end === undefined)
        return name === start;
    if (!name.startsWith(start) || !name.endsWith(end))
        return false;
    let at = start.length;
    for (const part of behind) {
        const found = name.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return at + end.length <= name.length;
}


/***/ }),

/***/ 90933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTestGate: () => (/* binding */ readTestGate)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/reading-draft.js
var reading_draft = __webpack_require__(74336);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/signal-of.js
var signal_of = __webpack_require__(38828);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/test-gate/test-gate-rules.js
var test_gate_rules = __webpack_require__(7377);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/test-gate/checks/name-pattern.js
var name_pattern = __webpack_require__(30373);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/resolve/parse-uses.js
var parse_uses = __webpack_require__(73922);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/test-gate/checks/job-check-names.js
var job_check_names = __webpack_require__(44754);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/test-gate/checks/workflow-check-names.js



const MAX_OF_WORKFLOW = 2000;
const MAX_LEVELS = 10;
const MAX_NAMES = 50_000;
const ANYTHING = ['', ''];
function workflowCheckNames(repository) {
    const known = new Map();
    let level = 0;
    const names = [];
    const unread = [];
    for (const document of repository.workflows()) {
        if (document.kind === 'invalid')
            unread.push({ path: document.path, reason: document.message });
        else if (isStarted(document))
            for (const pattern of ofWorkflow(document))
                if (names.length <= MAX_NAMES)
                    names.push({ pattern, path: document.path });
    }
    return { names: names.slice(0, MAX_NAMES), unread, cut: names.length > MAX_NAMES };
    function ofWorkflow(workflow) {
        const read = known.get(workflow.path);
        if (read !== undefined)
            return read;
        known.set(workflow.path, [ANYTHING]);
        const own = [];
        for (const job of workflow.jobs) {
            for (const name of (0,job_check_names/* jobCheckNames */.G)(job)) {
                const inner = job.uses === undefined ? [name] : calledNames(job.uses, workflow).map((called) => (0,name_pattern/* joined */.oR)(name, [' / '], called));
                own.push(...inner);
                if (own.length > MAX_OF_WORKFLOW)
                    break;
            }
            if (own.length > MAX_OF_WORKFLOW)
                break;
        }
        const kept = own.length > MAX_OF_WORKFLOW ? [...own.slice(0, MAX_OF_WORKFLOW), ANYTHING] : own;
        known.set(workflow.path, kept);
        return kept;
    }
    function calledNames(uses, { text }) {
        const target = (0,parse_uses/* parseUses */.A)(uses, text);
        const called = target.kind === 'self' ? repository.workflow(target.path) : undefined;
        if (called?.kind !== 'workflow' || level >= MAX_LEVELS)
            return [ANYTHING];
        level += 1;
        const inner = ofWorkflow(called);
        level -= 1;
        return inner;
    }
}
function isStarted({ triggers }) {
    return triggers.length === 0 || triggers.some(({ event }) => event !== 'workflow_call');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/test-gate/checks/judge-required-checks.js





const [, , , , , GONE] = test_gate_rules/* TEST_GATE_RULE_TABLE */.F;
const GITHUB_ACTIONS = 15_368;
async function judgeRequiredChecks(input) {
    const { github, repository } = input;
    if (github === undefined)
        return { known: false, reason: 'no-token', detail: 'which checks are required is only known with a token' };
    const branch = await branchOf(input);
    if (!branch.known)
        return branch;
    const required = await github.requiredChecks(branch.value);
    if (!required.known)
        return required;
    const looked = [{ what: `required checks of ${branch.value}`, detail: `${required.value.length}` }];
    if (required.value.length === 0)
        return (0,answer/* known */.e)({ judged: 0, signals: [], unjudged: [], looked });
    const reported = await github.reportedChecks(branch.value);
    const names = new Set(reported.known ? reported.value.map(({ name }) => name) : []);
    const made = workflowCheckNames(repository);
    const signals = [];
    const unjudged = [];
    let judged = 0;
    for (const check of required.value) {
        await input.pace.step();
        const fits = made.names.filter(({ pattern }) => (0,name_pattern/* isNameOf */.b_)(pattern, check.context));
        const isMade = fits.some(({ pattern }) => !(0,name_pattern/* isVague */.JB)(pattern));
        const open = isMade || names.has(check.context) ? undefined : whyOpen(check);
        if (open !== undefined)
            unjudged.push({ path: '.', reason: `required check ${check.context.slice(0, 200)}: ${open}` });
        else {
            judged += 1;
            if (!isMade && !names.has(check.context))
                signals.push(goneSignal(check, branch.value));
        }
        function whyOpen({ integrationId }) {
            if (integrationId !== undefined && integrationId !== GITHUB_ACTIONS)
                return `app ${integrationId} has to report it, and did not on the newest commit of ${branch.known ? branch.value : ''}`;
            const [vague] = fits;
            if (vague !== undefined)
                return `${vague.path} names a job only at run time, which may be this one`;
            const [unread] = made.unread;
            if (unread !== undefined)
                return `${unread.path} cannot be read, so its jobs are not known: ${unread.reason}`;
            if (made.cut)
                return 'the workflows have more jobs than are read';
            return reported.known ? undefined : `the checks of the newest commit are not known: ${reported.detail}`;
        }
    }
    return (0,answer/* known */.e)({ judged, signals, unjudged, looked });
}
function goneSignal({ context, integrationId, source }, branch) {
    const name = context.slice(0, 200);
    return (0,signal_of/* signalOf */.o)(GONE, 'L2', {
        artefact: { kind: 'check', path: '.github/workflows', name },
        identity: [context, branch],
        message: `${branch} requires the check "${name}" (${source.slice(0, 200)}), which no workflow makes and its newest commit does not have`,
        expected: `a check named "${name}"`,
        actual: 'no job of that name',
        ...(integrationId === undefined && { pedantic: true }),
    });
}
async function branchOf({ baseline, history, branch }) {
    const declared = baseline.sensors['test-gate']['required-checks-branch'];
    if (declared !== undefined)
        return (0,answer/* known */.e)(declared);
    const asked = await history?.defaultBranch();
    if (asked?.known === true)
        return asked;
    if (branch !== undefined)
        return (0,answer/* known */.e)(branch);
    return asked ?? { known: false, reason: 'not-configured', detail: 'name the branch in sensors.test-gate.required-checks-branch' };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/find-reports.js + 4 modules
var find_reports = __webpack_require__(71998);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/xml/read-xml.js + 2 modules
var read_xml = __webpack_require__(50712);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/xml/text-gatherer.js
var text_gatherer = __webpack_require__(44413);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/xml/xml-fault.js
var xml_fault = __webpack_require__(11395);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/test-gate/junit/first-line.js
const MAX_LENGTH = 300;
function firstLine(text) {
    const line = text
        .split(/[\r\n]/, 200)
        .map((each) => each.trim())
        .find((each) => each !== '');
    return line === undefined ? undefined : line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}…` : line;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/test-gate/junit/failure-line.js

const EMPTY_MESSAGES = new Set(['Failed', 'failed', 'collection failure', 'null', 'undefined']);
function failureLine(message, text, type) {
    const said = firstLine(message);
    if (said !== undefined && !EMPTY_MESSAGES.has(said))
        return said;
    const lines = text.split(/[\r\n]+/, 500);
    const error = lines.find((line) => /^E\s+\S/.test(line));
    const telling = lines.find((line) => line.trim() !== '' && !/^\s*(?:===|---) /.test(line));
    return firstLine(error?.slice(1) ?? '') ?? firstLine(telling ?? '') ?? said ?? firstLine(type);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/test-gate/junit/suite-stack.js
const MAX_ERRORS = 1000;
function suiteStack() {
    const open = [];
    const errors = [];
    let isGo = false;
    return {
        open: (attributes) => {
            const counted = countOf(attributes.get('failures')) + countOf(attributes.get('errors'));
            const outer = open.at(-1);
            open.push({
                name: (attributes.get('name') ?? outer?.name ?? '').slice(0, 500),
                file: attributes.get('file') ?? attributes.get('filepath') ?? outer?.file,
                counted,
                seen: 0,
            });
        },
        property: (attributes) => {
            if (attributes.get('name') === 'go.version')
                isGo = true;
        },
        count: (failures) => {
            const suite = open.at(-1);
            if (suite !== undefined)
                suite.seen += failures;
        },
        close: () => {
            const suite = open.pop();
            if (suite === undefined)
                return;
            if (suite.counted > 0 && suite.seen === 0 && errors.length < MAX_ERRORS)
                errors.push({ suite: suite.name, file: suite.file, count: suite.counted });
            const outer = open.at(-1);
            if (outer !== undefined)
                outer.seen += Math.max(suite.seen, suite.counted);
        },
        name: () => open.at(-1)?.name ?? '',
        file: () => open.at(-1)?.file,
        errors: () => errors,
        hasUniqueNames: () => isGo,
    };
}
function countOf(written) {
    return written !== undefined && /^\d{1,9}$/.test(written) ? Number(written) : 0;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/test-gate/junit/test-case.js
const FILE_SEGMENTS = 2;
function testUnit(className, file) {
    return file === undefined ? className : `${className}\n${file.split(/[\\/]/).slice(-FILE_SEGMENTS).join('/')}`;
}
function testId(unit, name) {
    return `${unit}\n${name}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/test-gate/junit/read-junit.js






const MAX_CASES = 200_000;
const MAX_NAME = 500;
const FAILURES = new Set(['failure', 'error']);
const FLAKES = new Set(['flakyFailure', 'flakyError']);
const RERUNS = new Set(['rerunFailure', 'rerunError']);
async function readJUnit(source, pace) {
    const cases = [];
    const suites = suiteStack();
    const text = (0,text_gatherer/* textGatherer */.K)(20_000);
    let open;
    let failure;
    let cut = 0;
    const outcome = await (0,read_xml/* readXml */.k)(source, pace, {
        open: (element) => {
            const { name, depth, attributes } = element;
            if (depth === 0 && name !== 'testsuites' && name !== 'testsuite')
                throw new xml_fault/* XmlFault */.k(`it is no JUnit report: its root is <${name.slice(0, 80)}>, not <testsuites> or <testsuite>`);
            if (name === 'testsuites' || name === 'testsuite')
                suites.open(attributes);
            else if (name === 'property')
                suites.property(attributes);
            else if (name === 'testcase')
                open = caseOf(element, suites.name(), suites.file());
            else if (open !== undefined && takeChild(open, name) && open.message === undefined)
                failure ??= { message: attributes.get('message') ?? '', type: attributes.get('type') ?? '' };
        },
        text: (piece) => {
            if (failure !== undefined)
                text.add(piece);
        },
        close: (name) => {
            if (name === 'testsuites' || name === 'testsuite')
                suites.close();
            else if (open === undefined)
                return;
            else if (name === 'testcase') {
                suites.count(open.seen);
                if (cases.length < MAX_CASES)
                    cases.push(finished(open));
                else
                    cut += 1;
                open = undefined;
            }
            else if (failure !== undefined && (FAILURES.has(name) || FLAKES.has(name))) {
                open.message = failureLine(failure.message, text.take(), failure.type);
                failure = undefined;
            }
        },
    });
    if (!outcome.ok)
        return outcome;
    return { ok: true, run: { cases: suites.hasUniqueNames() ? withReruns(cases) : cases, suiteErrors: suites.errors(), cut } };
}
function caseOf({ attributes }, suite, suiteFile) {
    const name = (attributes.get('name') ?? '').slice(0, MAX_NAME);
    const className = attributes.get('classname') ?? attributes.get('class') ?? suite;
    const seconds = secondsOf(attributes.get('time'));
    const line = lineOf(attributes.get('line'));
    const file = attributes.get('file') ?? suiteFile;
    return {
        name,
        className: (className !== '' ? className : suite === 'pytest' || suite === '' ? name : suite).slice(0, MAX_NAME),
        suite,
        seconds,
        file: file?.slice(0, 4096),
        line: line === undefined ? undefined : suite === 'pytest' ? line + 1 : line || undefined,
        message: undefined,
        failures: 0,
        seen: 0,
        skipped: attributes.get('status') === 'notrun',
        recovered: false,
    };
}
function lineOf(written) {
    return written !== undefined && /^\d{1,9}$/.test(written) ? Number(written) : undefined;
}
function secondsOf(written) {
    if (written === undefined || !/^(?:\d{1,7}(?:\.\d+)?|\d{1,3}(?:,\d{3}){1,2}\.\d+|\d(?:\.\d+)?e-\d+)$/i.test(written))
        return undefined;
    return Number(written.replaceAll(',', ''));
}
function takeChild(open, name) {
    if (name === 'skipped')
        open.skipped = true;
    if (FAILURES.has(name))
        open.failures += 1;
    else if (FLAKES.has(name))
        open.recovered = true;
    else if (!RERUNS.has(name))
        return false;
    open.seen += 1;
    return !RERUNS.has(name);
}
function finished({ failures, seen, skipped, ...open }) {
    const outcome = failures > 0 ? 'failed' : skipped ? 'skipped' : 'passed';
    const unit = testUnit(open.className, open.file);
    return { ...open, unit, id: testId(unit, open.name), outcome, recovered: open.recovered && failures === 0 && seen > 0 };
}
function withReruns(cases) {
    const byId = new Map();
    for (const each of cases) {
        const known = byId.get(each.id);
        const differs = known !== undefined && known.outcome !== each.outcome && known.outcome !== 'skipped' && each.outcome !== 'skipped';
        if (known === undefined)
            byId.set(each.id, each);
        else if (differs)
            byId.set(each.id, { ...each, outcome: 'passed', recovered: true, message: known.message ?? each.message });
    }
    return [...byId.values()];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/json-value.js
var json_value = __webpack_require__(86939);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/parse-json-report.js
var parse_json_report = __webpack_require__(76540);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/test-gate/read-test-record.js



const TEST_RECORD = 'sar.test-record/1';
const MAX_TESTS = 500_000;
const MAX_RESULTS = 100;
const OUTCOMES = new Set(['passed', 'failed', 'skipped']);
function isTestRecord(source) {
    return source.name.toLowerCase().endsWith('.json');
}
function readTestRecord(source) {
    const parsed = (0,parse_json_report/* parseJsonReport */.q)(source);
    if (!parsed.ok)
        return parsed;
    const record = (0,json_value/* object */.Ik)(parsed.value);
    const schema = (0,json_value/* text */.Qq)(record['schema']) ?? 'none';
    if (schema !== TEST_RECORD)
        return { ok: false, why: `it is no record of tests that is read: its schema is ${schema.slice(0, 80)}, not ${TEST_RECORD}` };
    const tests = (0,json_value/* list */.p_)(record['tests'])
        .slice(0, MAX_TESTS)
        .flatMap((each) => {
        const className = (0,json_value/* text */.Qq)((0,json_value/* object */.Ik)(each)['class']);
        const name = (0,json_value/* text */.Qq)((0,json_value/* object */.Ik)(each)['name']);
        const outcomes = (0,json_value/* list */.p_)((0,json_value/* object */.Ik)(each)['outcomes']).filter(isOutcome).slice(-MAX_RESULTS);
        if (className === undefined || name === undefined || outcomes.length === 0)
            return [];
        const seconds = (0,json_value/* list */.p_)((0,json_value/* object */.Ik)(each)['seconds']).flatMap((time) => (0,json_value/* number */.ai)(time) ?? []);
        const file = (0,json_value/* text */.Qq)((0,json_value/* object */.Ik)(each)['file']);
        const unit = testUnit(className, file);
        return [{ id: testId(unit, name), unit, className, name, file, outcomes, seconds: seconds.slice(-MAX_RESULTS) }];
    });
    return { ok: true, tests };
}
function isOutcome(value) {
    return typeof value === 'string' && OUTCOMES.has(value);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/test-gate/earlier-tests.js



const MAX_RUNS = 100;
const earlier_tests_MAX_TESTS = 500_000;
async function readEarlierTests(input) {
    const globs = input.baseline.sensors['test-gate'].previous;
    const tests = new Map();
    const newest = new Map();
    const unjudged = [];
    const found = globs.length === 0
        ? undefined
        : await (0,find_reports/* findReports */.z)(input, 'test-gate', { reports: globs, key: 'sensors.test-gate.previous' }, 'earlier JUnit file or record');
    if (found === undefined)
        return { tests, newest, unjudged, looked: [] };
    if (!found.found) {
        const reason = `no file matches sensors.test-gate.previous (${globs.slice(0, 6).join(', ')}), so nothing is compared with earlier runs`;
        return { tests, newest, unjudged: [{ path: '.', reason }], looked: [] };
    }
    unjudged.push(...found.unjudged);
    for (const source of found.reports.toSorted(byAge)) {
        await input.pace.step();
        const earlier = tests.size < earlier_tests_MAX_TESTS
            ? await readFile(input, source)
            : { ok: false, why: `the files before it have ${earlier_tests_MAX_TESTS} tests, which are the most that are read` };
        if (!earlier.ok) {
            unjudged.push({ path: source.name, reason: earlier.why });
            continue;
        }
        const ofUnit = new Map();
        for (const { id, outcomes, seconds, ...test } of earlier.tests) {
            const known = tests.get(id);
            tests.set(id, {
                ...test,
                outcomes: [...(known?.outcomes ?? []), ...outcomes].slice(-MAX_RUNS),
                seconds: [...(known?.seconds ?? []), ...seconds].slice(-MAX_RUNS),
            });
            const ids = ofUnit.get(test.unit) ?? new Set();
            ofUnit.set(test.unit, ids.add(id));
        }
        for (const [unit, ids] of ofUnit)
            newest.set(unit, ids);
    }
    return { tests, newest, unjudged, looked: found.looked };
}
async function readFile({ pace }, source) {
    if (isTestRecord(source))
        return readTestRecord(source);
    const outcome = await readJUnit(source, pace);
    if (!outcome.ok)
        return outcome;
    const tests = outcome.run.cases.map(({ id, unit, className, name, file, outcome: result, seconds }) => ({
        id,
        unit,
        className,
        name,
        file,
        outcomes: [result],
        seconds: result === 'passed' && seconds !== undefined ? [seconds] : [],
    }));
    return { ok: true, tests };
}
function byAge(a, b) {
    const [one = '', other = ''] = [a.modifiedAt, b.modifiedAt];
    return one === other ? (a.name < b.name ? -1 : 1) : one < other ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/test-gate/test-groups.js

const MAX_NAMED = 5;
const MAX_EVIDENCE = 20;
function testGroups(tests, placeOf) {
    const groups = new Map();
    for (const test of tests) {
        const path = placeOf(test);
        const key = path ?? firstLine(test.className) ?? firstLine(test.suite) ?? 'unnamed tests';
        const group = groups.get(key) ?? { path, tests: [] };
        group.tests.push(test);
        groups.set(key, group);
    }
    return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => groupOf(key, group.path, group.tests));
}
function groupOf(key, path, tests) {
    const [first] = tests;
    const line = tests.length === 1 && path !== undefined ? first?.line : undefined;
    const names = tests.slice(0, MAX_NAMED).map(({ name }) => firstLine(name) ?? 'unnamed');
    const rest = tests.length - names.length;
    const place = path ?? first?.report ?? '.';
    return {
        key,
        artefact: { kind: 'test', path: place, ...(line !== undefined && { line }), name: key },
        names: rest > 0 ? `${names.join(', ')} and ${rest} more` : names.join(', '),
        count: tests.length,
        evidence: tests.slice(0, MAX_EVIDENCE).map((test) => ({
            path: place,
            ...(path !== undefined && test.line !== undefined && { line: test.line }),
            text: `${firstLine(test.className) ?? test.suite}: ${firstLine(test.name) ?? 'unnamed'}${test.note === undefined ? '' : `: ${test.note}`}`,
        })),
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/test-gate/judge/judge-outcomes.js



const [FAILING, NEWLY, FLAKY] = test_gate_rules/* TEST_GATE_RULE_TABLE */.F;
async function judgeOutcomes({ pace, baseline }, { tests, suiteErrors }, earlier, placeOf) {
    const most = baseline.sensors['test-gate']['flaky-changes'];
    const failing = suiteErrors.map(({ suite, file, count, report }) => ({
        className: suite,
        suite,
        file,
        report,
        name: `the suite itself (${count === 1 ? '1 error that names' : `${count} errors that name`} no test)`,
        line: undefined,
        note: undefined,
    }));
    const newly = [];
    const flaky = [];
    for (const test of tests.values()) {
        await pace.step();
        if (test.outcome === 'skipped')
            continue;
        const before = (earlier.tests.get(test.id)?.outcomes ?? []).filter((outcome) => outcome !== 'skipped');
        const changes = changesOf([...before, test.outcome]);
        if (test.recovered)
            flaky.push(noted(test, `failed and then passed${test.message === undefined ? '' : `: ${test.message}`}`));
        else if (changes >= most)
            flaky.push(noted(test, `changed its outcome ${changes} times in ${before.length + 1} runs; now it ${test.outcome}`));
        else if (test.outcome === 'failed')
            (before.at(-1) === 'passed' ? newly : failing).push(noted(test, test.message));
    }
    const signals = (rule, which, said) => testGroups(which, placeOf).map((group) => (0,signal_of/* signalOf */.o)(rule, 'L2', {
        artefact: group.artefact,
        identity: [group.key],
        message: `${group.count === 1 ? '1 test' : `${group.count} tests`} of ${group.key} ${said.verb(group)}: ${group.names}`,
        expected: said.expected,
        actual: `${group.count} ${said.actual}`,
        evidence: group.evidence,
    }));
    return [
        ...signals(FAILING, failing, { verb: ({ count }) => (count === 1 ? 'fails' : 'fail'), expected: 'passing tests', actual: 'failing' }),
        ...signals(NEWLY, newly, {
            verb: ({ count }) => (count === 1 ? 'fails and passed before' : 'fail and passed before'),
            expected: 'tests that still pass',
            actual: 'newly failing',
        }),
        ...signals(FLAKY, flaky, {
            verb: ({ count }) => (count === 1 ? 'is flaky' : 'are flaky'),
            expected: 'the same outcome whenever the code is the same',
            actual: 'flaky',
        }),
    ];
}
function noted(test, note) {
    return { ...test, note };
}
function changesOf(outcomes) {
    return outcomes.filter((outcome, at) => at > 0 && outcome !== outcomes[at - 1]).length;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/test-gate/judge/judge-slow.js



const [, , , , SLOW] = test_gate_rules/* TEST_GATE_RULE_TABLE */.F;
async function judgeSlow({ pace, baseline }, { tests }, earlier, placeOf) {
    const { 'slow-seconds': most, 'slow-factor': factor, 'slow-least-seconds': least } = baseline.sensors['test-gate'];
    const slow = [];
    for (const test of tests.values()) {
        await pace.step();
        const { seconds } = test;
        if (test.outcome !== 'passed' || seconds === undefined)
            continue;
        const before = median(earlier.tests.get(test.id)?.seconds ?? []);
        if (most !== undefined && seconds > most)
            slow.push({ ...test, note: `${shown(seconds)} s; ${most} s is the most` });
        else if (before !== undefined && seconds - before > least && seconds > before * factor)
            slow.push({ ...test, note: `${shown(seconds)} s; before it took ${shown(before)} s` });
    }
    return testGroups(slow, placeOf).map(({ key, artefact, names, count, evidence }) => (0,signal_of/* signalOf */.o)(SLOW, 'L2', {
        artefact,
        identity: [key],
        message: `${count === 1 ? '1 test' : `${count} tests`} of ${key} ${count === 1 ? 'takes' : 'take'} too long: ${names}`,
        expected: most === undefined ? 'about as long as before' : `at most ${most} s, and about as long as before`,
        actual: evidence[0]?.text ?? '',
        evidence,
    }));
}
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const upper = sorted[sorted.length >> 1];
    const lower = sorted[(sorted.length - 1) >> 1];
    return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
function shown(seconds) {
    return seconds.toFixed(seconds < 10 ? 1 : 0);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/test-gate/judge/judge-vanished.js



const [, , , VANISHED] = test_gate_rules/* TEST_GATE_RULE_TABLE */.F;
async function judgeVanished({ pace }, { tests }, { tests: earlier, newest }, placeOf) {
    const left = new Set([...tests.values()].map(({ unit, name }) => plainName(unit, name)));
    const before = new Set();
    const gone = new Map();
    for (const ids of newest.values()) {
        for (const id of ids) {
            await pace.step();
            const test = earlier.get(id);
            if (test === undefined)
                continue;
            const key = plainName(test.unit, test.name);
            before.add(key);
            if (left.has(key))
                continue;
            const name = withoutCase(test.name);
            gone.set(key, { className: test.className, suite: '', file: test.file, report: '.', name, line: undefined, note: undefined });
        }
    }
    if (gone.size * 2 > before.size) {
        const reason = `${gone.size} of the ${before.size} tests of the run before are in no report: this was only a part of it, so none is called vanished; run all tests`;
        return { signals: [], unjudged: [{ path: '.', reason }] };
    }
    const signals = testGroups([...gone.values()], placeOf).map(({ key, artefact, names, count, evidence }) => (0,signal_of/* signalOf */.o)(VANISHED, 'L2', {
        artefact,
        identity: [key],
        message: `${count === 1 ? '1 test' : `${count} tests`} of ${key} ${count === 1 ? 'was' : 'were'} in the run before and ${count === 1 ? 'is' : 'are'} in no report: ${names}`,
        expected: 'the tests of the run before',
        actual: `${count} in no report`,
        evidence,
    }));
    return { signals, unjudged: [] };
}
function plainName(unit, name) {
    return `${unit}\n${withoutCase(name)}`;
}
function withoutCase(name) {
    const bracket = name.indexOf('[');
    return bracket > 0 ? name.slice(0, bracket) : name;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/repository-path.js
var repository_path = __webpack_require__(34997);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/test-gate/test-places.js

const TEST_FILE = /\.(?:py|java|kt|groovy|scala|cs|php|rb|[cm]?[jt]sx?)$/;
const MAX_PARTS = 50;
function testPlaces(tree) {
    const known = new Map();
    const toPath = new Map();
    let stems;
    return (test) => {
        const folder = test.report.slice(0, Math.max(0, test.report.lastIndexOf('/')));
        const key = `${test.file ?? ''}\n${test.className}\n${test.suite}\n${folder}`;
        if (!known.has(key))
            known.set(key, find(test, folder));
        return known.get(key);
    };
    function find({ className, suite, file }, folder) {
        const resolve = toPath.get(folder) ?? (0,repository_path/* repositoryPaths */.D)(tree, [folder]);
        toPath.set(folder, resolve);
        for (const written of [file, className, suite]) {
            const path = written === undefined || written === '' ? undefined : resolve(written);
            if (path !== undefined)
                return path;
        }
        return byDottedName(className) ?? byDottedName(suite);
    }
    function byDottedName(name) {
        if (!/^[\w$]+(?:[.\\][\w$]+)*$/.test(name))
            return undefined;
        stems ??= stemsOf(tree);
        const parts = (name.split('$')[0] ?? '').split(/[.\\]/, MAX_PARTS);
        for (let count = parts.length; count > 0; count--) {
            const end = parts.slice(0, count).join('/');
            let fit;
            for (const path of stems.get(lastTwo(end)) ?? []) {
                const stem = path.slice(0, path.lastIndexOf('.'));
                if (stem !== end && !stem.endsWith(`/${end}`))
                    continue;
                if (fit !== undefined)
                    return undefined;
                fit = path;
            }
            if (fit !== undefined)
                return fit;
        }
        return undefined;
    }
}
function lastTwo(path) {
    const cut = path.lastIndexOf('/', path.lastIndexOf('/') - 1);
    return cut === -1 ? path : path.slice(cut + 1);
}
function stemsOf(tree) {
    const stems = new Map();
    for (const path of tree.list()) {
        if (!TEST_FILE.test(path))
            continue;
        const stem = lastTwo(path.slice(0, path.lastIndexOf('.')));
        const known = stems.get(stem);
        if (known === undefined)
            stems.set(stem, [path]);
        else
            known.push(path);
    }
    return stems;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var paths_glob = __webpack_require__(14727);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/is-test-data.js
var is_test_data = __webpack_require__(34727);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/unjudged-report.js
var unjudged_report = __webpack_require__(2098);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/report-lag.js
var report_lag = __webpack_require__(10378);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/test-gate/junit/timely-reader.js


function timelyReader(input) {
    const most = input.baseline.sensors['test-gate']['max-age-days'];
    const lagOf = (0,report_lag/* reportLag */.T)(input);
    return async (source) => {
        const lag = lagOf(Date.parse(source.modifiedAt ?? ''));
        if (lag === undefined || lag.days <= most)
            return readJUnit(source, input.pace);
        const why = `it was written ${lag.days} days before the newest commit (${lag.change.commit.slice(0, 12)}), and sensors.test-gate.max-age-days is ${most}; run the tests again`;
        return { ok: false, why };
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/test-gate/rerun-passes.js

const MAX_IDS = 500_000;
async function rerunPasses(input, read) {
    const globs = input.baseline.sensors['test-gate'].reruns;
    const ids = new Set();
    const unjudged = [];
    const found = globs.length === 0
        ? undefined
        : await (0,find_reports/* findReports */.z)(input, 'test-gate', { reports: globs, key: 'sensors.test-gate.reruns' }, 'JUnit report of a rerun');
    if (found?.found !== true)
        return { ids, unjudged, looked: [] };
    for (const source of found.reports) {
        const outcome = await read(source);
        if (!outcome.ok)
            unjudged.push({ path: source.name, reason: outcome.why });
        else
            for (const { id, outcome: result } of outcome.run.cases)
                if (result === 'passed' && ids.size < MAX_IDS)
                    ids.add(id);
    }
    return { ids, unjudged: [...found.unjudged, ...unjudged], looked: found.looked };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/test-gate/tests-now.js






const tests_now_MAX_TESTS = 500_000;
async function readTestsNow(input) {
    const settings = input.baseline.sensors['test-gate'];
    const found = await (0,find_reports/* findReports */.z)(input, 'test-gate', settings, 'JUnit report');
    const nothing = { tests: new Map(), suiteErrors: [], unjudged: [], looked: [] };
    if (!found.found)
        return { ...nothing, missing: found.detail };
    const others = [...settings.previous, ...settings.reruns].map((glob) => (0,paths_glob/* compileGlob */.SO)(glob));
    const own = found.reports.filter(({ name }) => settings.command !== undefined || !others.some((glob) => glob.matches(name)));
    const tests = new Map();
    const suiteErrors = [];
    const unjudged = [...found.unjudged];
    const looked = [...found.looked];
    let count = 0;
    const read = timelyReader(input);
    for (const source of own) {
        await input.pace.step();
        if ((0,is_test_data/* isTestData */.r)(input, source, settings.reports)) {
            looked.push({ what: source.name, detail: 'left out: git tracks it and only a wildcard matches it, so it is taken for test data' });
            continue;
        }
        if (tests.size >= tests_now_MAX_TESTS) {
            unjudged.push((0,unjudged_report/* unjudgedReport */.V)(source, `the reports before it have ${tests_now_MAX_TESTS} tests, which are the most that are read`));
            continue;
        }
        const outcome = await read(source);
        if (!outcome.ok) {
            unjudged.push((0,unjudged_report/* unjudgedReport */.V)(source, outcome.why));
            continue;
        }
        const { cases, suiteErrors: errors, cut } = outcome.run;
        looked.push({ what: source.name, detail: `JUnit: ${cases.length} tests` });
        if (cases.length === 0 && errors.length === 0)
            unjudged.push((0,unjudged_report/* unjudgedReport */.V)(source, 'it holds no test: nothing was found to run, or it ended before'));
        else
            count += 1;
        if (cut > 0)
            unjudged.push((0,unjudged_report/* unjudgedReport */.V)(source, `${cut} more tests of it are not read`));
        const path = source.modifiedAt === undefined ? '.' : source.name;
        for (const each of cases)
            tests.set(each.id, worse(tests.get(each.id), { ...each, report: path }));
        suiteErrors.push(...errors.map((error) => ({ ...error, report: path })));
    }
    const [first] = unjudged;
    const rerun = await rerunPasses(input, read);
    for (const id of rerun.ids) {
        const test = tests.get(id);
        if (test?.outcome === 'failed')
            tests.set(id, { ...test, outcome: 'passed', recovered: true });
    }
    return {
        tests,
        suiteErrors,
        unjudged: [...unjudged, ...rerun.unjudged],
        looked: [...looked, ...rerun.looked],
        missing: count > 0
            ? undefined
            : first === undefined
                ? own.length === 0
                    ? ONLY_OTHERS
                    : ONLY_TEST_DATA
                : `no JUnit report can be judged: ${(0,unjudged_report/* unjudgedText */.I)(first)}`,
    };
}
function worse(known, other) {
    if (known === undefined)
        return other;
    const order = ['failed', 'passed', 'skipped'];
    const [first, second] = order.indexOf(known.outcome) <= order.indexOf(other.outcome) ? [known, other] : [other, known];
    const recovered = first.outcome === 'passed' && (first.recovered || second.recovered);
    const seconds = first.seconds === undefined ? second.seconds : Math.max(first.seconds, second.seconds ?? 0);
    return { ...first, recovered, seconds };
}
const ONLY_OTHERS = 'no JUnit report: the files that match sensors.test-gate.reports are those of reruns and earlier runs; run the tests, or name their file in sensors.test-gate.reports';
const ONLY_TEST_DATA = 'git tracks every JUnit file that there is, so they are taken for test data; write one with the tests, or name the file without a wildcard in sensors.test-gate.reports';

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/test-gate/read-test-gate.js








const BASE = { sensor: 'test-gate', layer: 'L2' };
async function readTestGate(input) {
    const placeOf = testPlaces(input.tree);
    const all = await readTestsNow(input);
    const checks = touchesWorkflows(input) ? await judgeRequiredChecks(input) : undefined;
    if (all.missing !== undefined && checks?.known !== true) {
        const detail = checks === undefined ? all.missing : `${all.missing}; and ${checks.detail}`;
        return (0,reading_draft/* unknownReading */.$)({ ...BASE, looked: all.looked }, all.unjudged.length > 0 ? 'failed' : 'not-configured', detail);
    }
    const now = onlyOf(input, all, placeOf);
    const earlier = await readEarlierTests(input);
    const isWhole = input.onlyPaths === undefined && all.missing === undefined;
    const vanished = isWhole ? await judgeVanished(input, now, earlier, placeOf) : { signals: [], unjudged: [] };
    const missing = all.missing === undefined || all.unjudged.length > 0 ? [] : [{ path: '.', reason: all.missing }];
    const verdict = checks?.known === true ? checks.value : { judged: 0, signals: [], unjudged: [], looked: [] };
    const unasked = checks?.known === false ? [{ path: '.', reason: `required checks are not judged: ${checks.detail}` }] : [];
    return (0,reading_draft/* readingOf */.MU)({
        ...BASE,
        unit: 'tests and required checks',
        judged: now.tests.size + verdict.judged,
        signals: [
            ...(await judgeOutcomes(input, now, earlier, placeOf)),
            ...vanished.signals,
            ...(await judgeSlow(input, now, earlier, placeOf)),
            ...verdict.signals,
        ],
        unjudged: [...missing, ...all.unjudged, ...earlier.unjudged, ...vanished.unjudged, ...verdict.unjudged, ...unasked],
        looked: [...all.looked, ...earlier.looked, ...verdict.looked],
    });
}
function touchesWorkflows({ onlyPaths }) {
    return onlyPaths === undefined || [...onlyPaths].some((path) => path.startsWith('.github/workflows/'));
}
function onlyOf({ onlyPaths }, now, placeOf) {
    if (onlyPaths === undefined)
        return now;
    const isAsked = (test) => onlyPaths.has(placeOf(test) ?? '');
    const suiteErrors = now.suiteErrors.filter((error) => isAsked({ ...error, className: error.suite }));
    return { ...now, suiteErrors, tests: new Map([...now.tests].filter(([, test]) => isAsked(test))) };
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

/***/ 34727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isTestData)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14727);

function isTestData({ revisions, tree }, { name }, globs) {
    if (revisions === undefined || !tree.has(name))
        return false;
    return !globs.some((glob) => !(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(glob) && glob === name);
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

/***/ 10378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ reportLag)
/* harmony export */ });
const DAY = 86_400_000;
const MAX_PATHS = 500;
function reportLag({ revisions, tree }) {
    let newest = 'unasked';
    return (madeAt, paths) => {
        if (revisions === undefined || !Number.isFinite(madeAt))
            return undefined;
        if (newest === 'unasked')
            newest = changeOf(topOf(tree.list()));
        if (newest === undefined)
            return undefined;
        const lag = lagOf(newest, madeAt);
        if (lag === undefined || paths === undefined)
            return lag;
        const change = changeOf(bounded(paths));
        return change === undefined ? undefined : lagOf(change, madeAt);
    };
    function changeOf(paths) {
        const answer = paths.length === 0 ? undefined : revisions?.lastChange(paths);
        return answer?.known === true ? answer.value : undefined;
    }
}
function lagOf(change, madeAt) {
    const days = Math.floor((Date.parse(change.at) - madeAt) / DAY);
    return days > 0 ? { days, change } : undefined;
}
function topOf(paths) {
    return [...new Set(paths.map((path) => path.split('/', 1)[0] ?? path))].slice(0, MAX_PATHS);
}
function bounded(paths) {
    let kept = paths;
    while (kept.length > MAX_PATHS) {
        const folders = [...new Set(kept.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))))].filter((path) => path !== '');
        if (folders.length === 0 || folders.length >= kept.length)
            return kept.slice(0, MAX_PATHS);
        kept = folders;
    }
    return kept;
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

/***/ 2098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unjudgedText),
/* harmony export */   V: () => (/* binding */ unjudgedReport)
/* harmony export */ });
function unjudgedReport({ name, modifiedAt }, reason) {
    return modifiedAt === undefined ? { path: '.', reason: `${name}: ${reason}` } : { path: name, reason };
}
function unjudgedText({ path, reason }) {
    return path === '.' ? reason : `${path}: ${reason}`;
}


/***/ }),

/***/ 50712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readXml)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/report-source.js
var report_source = __webpack_require__(45465);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/xml/xml-fault.js
var xml_fault = __webpack_require__(11395);
// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Parser.js + 1 modules
var Parser = __webpack_require__(22664);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/xml/xml-limits.js
const XML_LIMITS = {
    depth: 100,
    attributes: 100,
    name: 1000,
    value: 1_048_576,
    token: 33_554_432,
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/xml/xml-events.js



function xmlEvents(handler) {
    const open = [];
    let attributes = new Map();
    let written = 0;
    let lastEvent = 0;
    let hasRoot = false;
    const parser = new Parser/* Parser */.i({
        onopentagname(name) {
            lastEvent = written;
            bound(name.length, XML_LIMITS.name, 'a name');
            if (open.length === 0 && hasRoot)
                throw new xml_fault/* XmlFault */.k('it is no XML: it has several root elements');
            if (open.length >= XML_LIMITS.depth)
                throw new xml_fault/* XmlFault */.k(`its elements are nested deeper than ${XML_LIMITS.depth}`);
            hasRoot = true;
            attributes = new Map();
        },
        onattribute(name, value, quote) {
            lastEvent = written;
            bound(name.length, XML_LIMITS.name, 'a name');
            bound(value.length, XML_LIMITS.value, 'an attribute');
            if (quote === null || quote === undefined)
                throw new xml_fault/* XmlFault */.k('it is no XML: an attribute has no quotes');
            if (attributes.has(name))
                throw new xml_fault/* XmlFault */.k('it is no XML: an element has an attribute twice');
            if (attributes.size >= XML_LIMITS.attributes)
                throw new xml_fault/* XmlFault */.k(`an element has more than ${XML_LIMITS.attributes} attributes`);
            attributes.set(name, value);
        },
        onopentag(name) {
            open.push({ name, tagEnd: parser.endIndex });
            handler.open({ name, depth: open.length - 1, attributes });
        },
        onclosetag(name, implied) {
            lastEvent = written;
            const last = open.at(-1);
            if (implied && last?.tagEnd !== parser.endIndex)
                throw new xml_fault/* XmlFault */.k(`it is no XML: <${name.slice(0, 80)}> is not closed`);
            open.pop();
            handler.close?.(name, open.length);
        },
        ontext(piece) {
            lastEvent = written;
            if (open.length > 0)
                handler.text?.(piece);
            else if (piece.trim() !== '')
                throw new xml_fault/* XmlFault */.k('it is no XML: there is text outside of the root element');
        },
        oncomment() {
            lastEvent = written;
        },
        onprocessinginstruction(_, data) {
            lastEvent = written;
            if (!data.startsWith('!'))
                return;
            if (!/^!DOCTYPE\s/.test(data) || data.includes('['))
                throw new xml_fault/* XmlFault */.k('its DOCTYPE declares entities or elements, which are not read');
        },
    }, { xmlMode: true, decodeEntities: true });
    return {
        write(piece) {
            if (written === 0)
                checkBeginning(piece);
            written += piece.length;
            if (written - lastEvent > XML_LIMITS.token)
                throw new xml_fault/* XmlFault */.k(`a part of it has more than ${XML_LIMITS.token} characters`);
            parser.write(piece);
        },
        end() {
            const last = open.at(-1);
            if (last !== undefined)
                throw new xml_fault/* XmlFault */.k(`it is cut off: it ends before </${last.name.slice(0, 80)}>`);
            if (!hasRoot)
                throw new xml_fault/* XmlFault */.k('it is no XML: it has no element');
            parser.end();
        },
    };
}
function bound(length, most, what) {
    if (length > most)
        throw new xml_fault/* XmlFault */.k(`${what} in it has more than ${most} characters`);
}
function checkBeginning(piece) {
    if (piece.slice(0, 8).includes('\0'))
        throw new xml_fault/* XmlFault */.k('it is written in UTF-16; reports are read in UTF-8');
    if (!/^\uFEFF?\s*(?:<|$)/.test(piece))
        throw new xml_fault/* XmlFault */.k('it is no XML: it does not begin with <');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/xml/read-xml.js




const PIECE = 65_536;
async function readXml(report, pace, handler) {
    if (report.sizeBytes > report_source/* MAX_STREAMED_BYTES */.pn)
        return { ok: false, why: `it has ${megabytes(report.sizeBytes)} MB; ${megabytes(report_source/* MAX_STREAMED_BYTES */.pn)} MB are the most that is read` };
    const events = xmlEvents(handler);
    try {
        for (const piece of report.pieces()) {
            for (let at = 0; at < piece.length; at += PIECE) {
                events.write(piece.slice(at, at + PIECE));
                await pace.step();
            }
        }
        events.end();
        return { ok: true };
    }
    catch (error) {
        if (error instanceof xml_fault/* XmlFault */.k || error instanceof user_error/* UserError */.y)
            return { ok: false, why: error.message };
        throw error;
    }
}
function megabytes(bytes) {
    return Math.round(bytes / 1_048_576);
}


/***/ }),

/***/ 44413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ textGatherer)
/* harmony export */ });
function textGatherer(most) {
    let text = '';
    return {
        add(piece) {
            if (text.length < most)
                text += piece.slice(0, most - text.length);
        },
        take() {
            const taken = text;
            text = '';
            return taken;
        },
    };
}


/***/ }),

/***/ 11395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ XmlFault)
/* harmony export */ });
class XmlFault extends Error {
    name = 'XmlFault';
}


/***/ })

};
