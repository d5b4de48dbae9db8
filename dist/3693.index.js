export const id = 3693;
export const ids = [3693];
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

/***/ 63693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readGateIntegrity: () => (/* binding */ readGateIntegrity)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/reading-draft.js
var reading_draft = __webpack_require__(74336);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/signal-of.js
var signal_of = __webpack_require__(38828);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/gate-integrity/gate-integrity-rules.js
var gate_integrity_rules = __webpack_require__(49333);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/resolve/parse-uses.js
var parse_uses = __webpack_require__(73922);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/expressions/expression-spans.js
var expression_spans = __webpack_require__(51995);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/expression/expression-tree.js
var expression_tree = __webpack_require__(11445);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/workflow-security/picture/written-expressions.js + 2 modules
var written_expressions = __webpack_require__(24335);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/gate-integrity/situation.js
var gate_integrity_situation = __webpack_require__(97876);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/gate-integrity/gate-of.js




const GATE_ACTION = /^(?:[\w.-]+\/[\w.-]+\/)?actions\/gate$/;
const ALLS_GREEN = 're-actors/alls-green';
const CAN_FAIL = /\bexit\s+(?:[1-9]|"?\$)|\bfalse\b|\btest\s|\[\[?\s|\bjq\s+(?:-\w+\s+)*(?:-\w*e|--exit-status)|\bsys\.exit\(|\bprocess\.exit\(|\bthrow\b/;
const PRINTS = /^(?:(?:echo|printf)\b(?!.*\$\()[^`;&|<>]*(?:>>\s*"?\$\{?GITHUB_STEP_SUMMARY\}?"?)?|true|:|exit\s+0|#.*)?$/;
const MAX_STEPS = 10;
const GATE_NAME = /\b(?:gates?|required|all|success(?:ful)?|pass(?:ed|es|ing)?|green|clear|complete[ds]?|done|ok|ci|checks?|status|conclusion)\b/i;
const MERGE_EVENTS = new Set(['pull_request', 'pull_request_target', 'merge_group', 'workflow_call']);
function gatesOf(workflow) {
    const asksToMerge = workflow.triggers.some(({ event }) => MERGE_EVENTS.has(event));
    return workflow.jobs.flatMap((job) => gateWithAction(job, workflow) ?? (asksToMerge ? gateOfScripts(job, workflow) : undefined) ?? []);
}
function gateWithAction(job, workflow) {
    for (const step of job.steps) {
        if (step.uses === undefined)
            continue;
        const uses = (0,parse_uses/* parseUses */.A)(step.uses, workflow.text);
        const action = uses.kind === 'self' ? uses.path : uses.kind === 'remote' ? uses.reference.action : '';
        if (GATE_ACTION.test(action))
            return { kind: 'action', job, step };
        if (action === ALLS_GREEN)
            return { kind: 'alls-green', job, step };
    }
    return undefined;
}
function gateOfScripts(job, workflow) {
    if (job.needs.length === 0 || job.steps.length === 0 || job.steps.length > MAX_STEPS || job.environment !== undefined)
        return undefined;
    if (job.matrix !== undefined || !job.steps.every((step) => step.kind === 'run' || isForResults(step)))
        return undefined;
    if (asksForResults(job))
        return job.steps.some(({ run }) => CAN_FAIL.test(run?.value ?? '')) ? { kind: 'script', job, step: undefined } : undefined;
    return isMarker(job, workflow) ? { kind: 'marker', job, step: undefined } : undefined;
}
function isMarker(job, { jobs }) {
    const name = `${job.id} ${job.name?.value ?? ''}`.replaceAll(/[_-]/g, ' ');
    if (!GATE_NAME.test(name))
        return false;
    const lines = job.steps.flatMap(({ run }) => (run?.value ?? '').split('\n'));
    if (!lines.every((line) => PRINTS.test(line.trim())))
        return false;
    return !jobs.some(({ needs }) => needs.some(({ value }) => value.toLowerCase() === job.id.toLowerCase()));
}
function isForResults({ if: condition }) {
    return condition !== undefined && isAboutResultsOrNothing((0,gate_integrity_situation/* conditionTree */.sg)(condition.value));
}
function asksForResults(job) {
    const texts = job.steps.flatMap(({ run, env }) => [run, ...env.values()]);
    return ([...texts, ...job.env.values()].some((scalar) => treesOf(scalar).some(isAboutResults)) ||
        job.steps.some(isForResults) ||
        (job.if !== undefined && isAboutResultsOrNothing((0,gate_integrity_situation/* conditionTree */.sg)(job.if.value))));
}
function treesOf(scalar) {
    return scalar === undefined ? [] : (0,expression_spans/* expressionSpans */.k)(scalar.value).flatMap(({ inner }) => (0,written_expressions/* treeOf */.g7)(inner) ?? []);
}
function isAboutResultsOrNothing(tree) {
    return tree !== undefined && isAboutResults(tree);
}
function isAboutResults(tree) {
    return [...(0,expression_tree/* nodesOf */.N)(tree)].some((node) => node.kind === 'path' && /^needs(?:\.[^.]+\.result|\.\*)?$/.test((0,expression_tree/* pathText */.L)(node)));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/gate-integrity/job-graph.js
function jobGraph({ jobs }) {
    const written = new Map(jobs.map(({ id }) => [id.toLowerCase(), id]));
    const needs = new Map();
    const neededBy = new Map();
    for (const job of jobs) {
        for (const { value } of job.needs) {
            const id = written.get(value.toLowerCase());
            if (id === undefined)
                continue;
            add(needs, job.id, id);
            add(neededBy, id, job.id);
        }
    }
    return { before: reachedOnce(needs), behind: reachedOnce(neededBy) };
}
function reachedOnce(edges) {
    const known = new Map();
    return (id) => {
        const found = known.get(id) ?? reached(edges, id);
        known.set(id, found);
        return found;
    };
}
function add(edges, from, to) {
    const known = edges.get(from);
    if (known === undefined)
        edges.set(from, new Set([to]));
    else
        known.add(to);
}
function reached(edges, from) {
    const seen = new Set();
    const open = [...(edges.get(from) ?? [])];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (seen.has(id))
            continue;
        seen.add(id);
        open.push(...(edges.get(id) ?? []));
    }
    return seen;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/test-gate/checks/job-check-names.js
var job_check_names = __webpack_require__(44754);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/gate-integrity/required-jobs.js


async function requiredChecks({ github, history, baseline, branch }) {
    if (github === undefined)
        return (0,answer/* unknown */.L)('no-token', 'which checks are required is only known with a token');
    const asked = await history?.defaultBranch();
    const name = baseline.sensors['test-gate']['required-checks-branch'] ?? (asked?.known === true ? asked.value : branch);
    if (name === undefined)
        return (0,answer/* unknown */.L)('not-configured', 'name the branch in sensors.test-gate.required-checks-branch');
    const required = await github.requiredChecks(name);
    if (!required.known)
        return required;
    const contexts = new Set(required.value.map(({ context }) => context));
    return (0,answer/* known */.e)({
        branch: name,
        isRequired: (job, { triggers }) => job.uses === undefined &&
            job.matrix === undefined &&
            triggers.some(({ event }) => event !== 'workflow_call') &&
            (0,job_check_names/* jobCheckNames */.G)(job).some(([name, ...more]) => name !== undefined && more.length === 0 && contexts.has(name)),
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/gate-integrity/gate-place.js
function jobArtefact({ path }, job) {
    return { kind: 'job', path, line: job.range.line, column: job.range.column, job: job.id };
}
function jobTitle({ id, name }) {
    return name === undefined || name.value === id ? id : `${id} ("${name.value.slice(0, 100)}")`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/gate-integrity/rules/ignored-failure.js

const ignoredFailure = ({ workflow, gates, graph }) => {
    const gateBefore = new Map(gates.toReversed().flatMap((gate) => [...graph.before(gate.job.id)].map((id) => [id, gate])));
    return workflow.jobs.flatMap((job) => {
        const gate = gateBefore.get(job.id);
        if (gate === undefined || job.continueOnError?.value !== 'true')
            return [];
        return [
            {
                rule: 'ignored-failure',
                artefact: { ...jobArtefact(workflow, job), line: job.continueOnError.range.line, column: job.continueOnError.range.column },
                identity: [workflow.path, job.id],
                message: `the gate ${jobTitle(gate.job)} sees the job ${jobTitle(job)} succeed whatever happens: it has \`continue-on-error: true\``,
                expected: 'a job whose failure the gate sees',
                actual: '`continue-on-error: true`',
                ...(gate.kind !== 'action' && gate.kind !== 'alls-green' && { pedantic: true }),
            },
        ];
    });
};

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/gate-integrity/skipped-by.js
var skipped_by = __webpack_require__(22420);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/gate-integrity/rules/job-not-in-gate.js




const LOOKS_BACK = new Set(['always', 'failure', 'cancelled']);
const jobNotInGate = (picture) => {
    const { workflow, gates, graph, required } = picture;
    const judging = gates.filter(({ kind }) => kind !== 'marker');
    const [first] = judging.filter(({ job }) => job.needs.length > 0);
    if (first === undefined)
        return [];
    const around = new Set(judging.flatMap(({ job }) => [job.id, ...graph.before(job.id), ...graph.behind(job.id)]));
    const outside = workflow.jobs.filter((job) => !around.has(job.id));
    return outside
        .filter((job) => canRun(job, picture) && !isMeantOutside(job) && required?.isRequired(job, workflow) !== true)
        .map((job) => ({
        rule: 'job-not-in-gate',
        artefact: jobArtefact(workflow, job),
        identity: [workflow.path, job.id],
        message: `the gate ${jobTitle(first.job)} passes whatever becomes of the job ${jobTitle(job)}, which it does not need`,
        expected: `${job.id} in the \`needs\` of ${first.job.id}`,
        actual: 'neither the gate nor a job that it needs waits for it',
        ...(first.kind === 'script' && { pedantic: true }),
    }));
};
function canRun(job, { workflow, graph }) {
    const chain = new Set([job.id, ...graph.before(job.id)]);
    return workflow.jobs.filter(({ id }) => chain.has(id)).every((each) => (0,gate_integrity_situation/* runsIn */.UN)(each, (0,skipped_by/* situationOf */._7)(each, workflow)) !== false);
}
function isMeantOutside(job) {
    if (job.continueOnError !== undefined)
        return true;
    const tree = job.if === undefined ? undefined : (0,gate_integrity_situation/* conditionTree */.sg)(job.if.value);
    return tree !== undefined && [...(0,expression_tree/* nodesOf */.N)(tree)].some((node) => node.kind === 'call' && LOOKS_BACK.has(node.name));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/gate-integrity/rules/required-of.js
function requiredJobs({ workflow, gates, required }) {
    if (required === undefined)
        return gates.filter(({ kind }) => kind === 'action' || kind === 'alls-green');
    return workflow.jobs.filter((job) => required.isRequired(job, workflow)).map((job) => ({ job }));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/gate-integrity/rules/missing-merge-group.js


const missingMergeGroup = (picture) => {
    const { workflow, hasMergeQueue } = picture;
    const events = new Set(workflow.triggers.map(({ event }) => event));
    if (!hasMergeQueue || events.has('merge_group') || !(events.has('pull_request') || events.has('pull_request_target')))
        return [];
    return requiredJobs(picture).map(({ job }) => ({
        rule: 'missing-merge-group',
        artefact: jobArtefact(workflow, job),
        identity: [workflow.path, job.id],
        message: `the check of ${jobTitle(job)} is not made in the merge queue, which waits for it where it is required`,
        expected: 'the trigger `merge_group`',
        actual: [...events]
            .map((event) => event.slice(0, 50))
            .join(', ')
            .slice(0, 200),
    }));
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/gate-integrity/is-doubtful.js
const REQUIRED_NAME = /\b(?:gates?|required|all|success(?:ful)?|pass(?:ed|es|ing)?|green|clear)\b|^ci$/i;
function isDoubtful({ kind, job }, { workflow, required }) {
    if (kind === 'action' || kind === 'alls-green')
        return false;
    if (required !== undefined)
        return !required.isRequired(job, workflow);
    if (kind === 'script')
        return false;
    const names = [job.id, job.name?.value ?? ''].map((name) => name.replaceAll(/[_-]/g, ' '));
    return job.needs.length < 2 || !names.some((name) => REQUIRED_NAME.test(name));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/gate-integrity/passes-in.js




const RESULTS = '(success|failure|cancelled|skipped)';
const COMPARISON = new RegExp(String.raw `["']?\b${RESULTS}\b["']?\s*(==|!=|=)\s*["']?\b${RESULTS}\b["']?`, 'g');
const TELLS = /^\s*(?:echo|printf)\b[^|>;&`]*$/;
function passesIn({ kind, job, step }, situation, good) {
    const runs = (0,gate_integrity_situation/* runsIn */.UN)(job, situation);
    if (runs === undefined)
        return undefined;
    if (!runs)
        return true;
    if (kind === 'action' || kind === 'alls-green')
        return step === undefined ? undefined : judgedByAction(step, kind, situation);
    if ((0,gate_integrity_situation/* runsIn */.UN)(job, good) !== true)
        return false;
    const seen = trace(job.steps, situation);
    const expected = trace(job.steps, good);
    return seen === undefined || expected === undefined ? undefined : seen === expected ? true : undefined;
}
function judgedByAction({ with: inputs }, kind, { results }) {
    const told = inputs.get(kind === 'action' ? 'needs' : 'jobs')?.value ?? '';
    if (!/^\$\{\{\s*tojson\(\s*needs\s*\)\s*\}\}$/i.test(told.trim()))
        return undefined;
    const skips = listOf(inputs.get(kind === 'action' ? 'allow-skipped' : 'allowed-skips'));
    const failures = kind === 'action' ? [] : listOf(inputs.get('allowed-failures'));
    if (skips === undefined || failures === undefined)
        return undefined;
    return [...results].every(([need, result]) => result === 'success' || failures.includes(need) || (result === 'skipped' && skips.includes(need)));
}
function listOf(input) {
    if (input === undefined)
        return [];
    if (input.value.includes('${{'))
        return undefined;
    return input.value
        .toLowerCase()
        .split(/[\s,"'[\]]+/)
        .filter((id) => id !== '');
}
function trace(steps, situation) {
    const parts = [];
    for (const { if: condition, run, env } of steps) {
        const runs = condition === undefined ? 'true' : shown((0,gate_integrity_situation/* conditionTree */.sg)(condition.value), condition.value, situation);
        if (runs === 'false')
            continue;
        const lines = (run?.value ?? '').split('\n').filter((line) => !TELLS.test(line));
        parts.push(runs, filled(lines.join('\n'), situation), ...[...env].flatMap(([name, { value }]) => [name, filled(value, situation)]));
    }
    return parts.includes(undefined) ? undefined : JSON.stringify(parts);
}
function filled(text, situation) {
    let result = '';
    let from = 0;
    for (const { start, end, inner } of (0,expression_spans/* expressionSpans */.k)(text)) {
        const value = shown((0,written_expressions/* treeOf */.g7)(inner), inner, situation);
        if (value === undefined)
            return undefined;
        result += text.slice(from, start) + value;
        from = end;
    }
    return (result + text.slice(from)).replace(COMPARISON, (_all, left, operator, right) => String((left === right) === (operator !== '!=')));
}
function shown(tree, source, situation) {
    if (tree === undefined)
        return undefined;
    const value = (0,gate_integrity_situation/* valueOf */.RP)(tree, situation);
    if (value !== undefined)
        return String(value ?? '');
    return [...(0,expression_tree/* nodesOf */.N)(tree)].some((node) => hangsOnNeeds(node)) ? undefined : source;
}
function hangsOnNeeds(node) {
    return ((node.kind === 'path' && /^(?:needs|steps)\b/.test((0,expression_tree/* pathText */.L)(node))) ||
        (node.kind === 'call' && ['success', 'failure', 'cancelled'].includes(node.name)));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/gate-integrity/results-when.js


function resultsWhen(workflow, failing) {
    const event = (0,skipped_by/* changeEvent */.Z7)(workflow);
    const results = new Map();
    const tainted = new Set();
    for (const job of inOrder(workflow)) {
        const id = job.id.toLowerCase();
        const own = new Map();
        let isUnknown = false;
        for (const { value } of job.needs) {
            const result = results.get(value.toLowerCase()) ?? 'success';
            if (result === 'unknown')
                isUnknown = true;
            else
                own.set(value.toLowerCase(), result);
        }
        const hasFailedAncestor = [...own.keys()].some((need) => tainted.has(need));
        const isTouched = isUnknown || [...own.values()].some((result) => result !== 'success');
        const runs = !isTouched ? true : isUnknown ? undefined : (0,gate_integrity_situation/* runsIn */.UN)(job, { results: own, isRunCancelled: false, hasFailedAncestor, event });
        const result = runs === undefined ? 'unknown' : !runs ? 'skipped' : id === failing.toLowerCase() ? 'failure' : 'success';
        results.set(id, result);
        if (result === 'failure' || hasFailedAncestor)
            tainted.add(id);
    }
    return results;
}
function inOrder({ jobs }) {
    const byId = new Map(jobs.map((job) => [job.id.toLowerCase(), job]));
    const open = new Map();
    const neededBy = new Map();
    for (const job of jobs) {
        const needs = new Set(job.needs.map(({ value }) => value.toLowerCase()).filter((need) => byId.has(need)));
        open.set(job.id.toLowerCase(), needs.size);
        for (const need of needs)
            neededBy.set(need, [...(neededBy.get(need) ?? []), job]);
    }
    const order = jobs.filter(({ id }) => open.get(id.toLowerCase()) === 0);
    for (const { id } of order) {
        for (const next of neededBy.get(id.toLowerCase()) ?? []) {
            const left = (open.get(next.id.toLowerCase()) ?? 0) - 1;
            open.set(next.id.toLowerCase(), left);
            if (left === 0)
                order.push(next);
        }
    }
    return order;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/gate-integrity/rules/overlooked-result.js






const MAX_TRIED = 100;
const overlookedResult = (picture) => picture.gates.flatMap((gate) => gate.job.needs.length === 0 ? [] : ((gate.kind === 'marker' ? flawOfMarker(gate, picture) : flawOf(gate, picture)) ?? []));
function flawOfMarker(gate, picture) {
    const { workflow } = picture;
    const { job } = gate;
    const failing = job.needs.find(({ value }) => (0,gate_integrity_situation/* runsIn */.UN)(job, (0,skipped_by/* situationOf */._7)(job, workflow, { need: value, result: 'failure' })) === true);
    return failing === undefined ? undefined : flaw(gate, picture, `${failing.value} failed: it only prints`, 'it asks for no result');
}
function flawOf(gate, picture) {
    const { workflow, graph, required } = picture;
    const { job } = gate;
    const good = (0,skipped_by/* situationOf */._7)(job, workflow);
    const passes = (situation) => passesIn(gate, situation, good);
    const odd = (need, result) => (0,skipped_by/* situationOf */._7)(job, workflow, { need, result });
    const needs = job.needs.map(({ value }) => value);
    if (needs.some((need) => passes(odd(need, 'failure')) === true))
        return undefined;
    const direct = new Set(needs.map((need) => need.toLowerCase()));
    const ancestors = workflow.jobs
        .filter(({ id }) => graph.before(job.id).has(id) && !direct.has(id.toLowerCase()))
        .toSorted((a, b) => graph.before(b.id).size - graph.before(a.id).size);
    for (const ancestor of ancestors.slice(0, MAX_TRIED)) {
        if (ancestor.continueOnError !== undefined || required?.isRequired(ancestor, workflow) === true || !canFail(ancestor, picture))
            continue;
        const results = resultsWhen(workflow, ancestor.id);
        const own = new Map();
        for (const need of direct) {
            const result = results.get(need);
            if (result !== undefined && result !== 'unknown')
                own.set(need, result);
        }
        if (own.size < direct.size)
            continue;
        const skipped = needs.filter((need) => own.get(need.toLowerCase()) === 'skipped');
        if (skipped.length === 0 || passes({ ...good, results: own, hasFailedAncestor: true }) !== true)
            continue;
        const also = `${skipped.slice(0, 3).join(', ')}${skipped.length > 3 ? ` and ${skipped.length - 3} more` : ''}`;
        return flaw(gate, picture, `${jobTitle(ancestor)} failed: ${also} ${skipped.length === 1 ? 'is' : 'are'} skipped then`, `${ancestor.id} is not among its needs, and a skipped need lets it pass`, ancestor);
    }
    const hidden = new Set(workflow.jobs.filter(({ continueOnError }) => continueOnError !== undefined).map(({ id }) => id.toLowerCase()));
    const cancelled = needs.find((need) => !hidden.has(need.toLowerCase()) && passes(odd(need, 'cancelled')) === true);
    return cancelled === undefined
        ? undefined
        : flaw(gate, picture, `${cancelled} was cancelled, as a job is that takes too long`, 'it does not ask for `cancelled`');
}
function canFail(job, { workflow }) {
    return (0,gate_integrity_situation/* runsIn */.UN)(job, (0,skipped_by/* situationOf */._7)(job, workflow)) !== false;
}
function flaw(gate, picture, when, actual, ancestor) {
    const { job } = gate;
    const { workflow } = picture;
    return {
        rule: 'overlooked-result',
        artefact: jobArtefact(workflow, job),
        identity: [workflow.path, job.id],
        message: `the gate ${jobTitle(job)} passes although ${when}`,
        expected: 'a gate that fails unless every needed job succeeded, or was skipped on purpose',
        actual,
        evidence: ancestor === undefined ? [] : [{ path: workflow.path, line: ancestor.range.line, text: `jobs.${ancestor.id}` }],
        ...(isDoubtful(gate, picture) && { pedantic: true }),
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/gate-integrity/rules/path-filtered-gate.js


const EVENTS = new Set(['pull_request', 'pull_request_target']);
const NOT_PLAIN = /[*?+![\]\\]/;
const pathFilteredGate = (picture) => {
    const { workflow, required } = picture;
    const found = workflow.triggers.flatMap((trigger) => filterOf(trigger, required?.branch) ?? []);
    const [filter] = found;
    const starts = workflow.triggers.filter(({ event }) => EVENTS.has(event)).length;
    if (filter === undefined || found.length < starts)
        return [];
    return requiredJobs(picture)
        .filter((gate) => !isReportedElsewhere(gate, picture))
        .map(({ job }) => ({
        rule: 'path-filtered-gate',
        artefact: jobArtefact(workflow, job),
        identity: [workflow.path, job.id],
        message: `the check of ${jobTitle(job)} is not reported for pull requests that ${filter.key} leaves out: where it is required, they wait for ever`,
        expected: `${filter.trigger.event} without ${filter.key}`,
        actual: `${filter.trigger.event} with ${filter.key}`,
        evidence: [{ path: workflow.path, line: filter.trigger.range.line, text: `${filter.trigger.event}: ${filter.key}` }],
        ...(required === undefined && { pedantic: true, impact: 'advisory' }),
    }));
};
function filterOf(trigger, branch) {
    if (!EVENTS.has(trigger.event))
        return undefined;
    if (trigger.paths !== undefined)
        return { trigger, key: '`paths`' };
    if (trigger.pathsIgnore !== undefined)
        return { trigger, key: '`paths-ignore`' };
    const { branches, branchesIgnore } = trigger;
    if (branch === undefined)
        return undefined;
    if (branchesIgnore?.includes(branch) === true)
        return { trigger, key: '`branches-ignore`' };
    const isLeftOut = branches !== undefined && !branches.some((pattern) => pattern === branch || NOT_PLAIN.test(pattern));
    return isLeftOut ? { trigger, key: '`branches`' } : undefined;
}
function isReportedElsewhere({ job }, { workflow, repository }) {
    const name = (job.name ?? { value: job.id }).value;
    return repository
        .workflows()
        .some((other) => other.kind === 'workflow' &&
        other.path !== workflow.path &&
        other.triggers.some(({ event }) => EVENTS.has(event)) &&
        other.jobs.some((each) => (each.name?.value ?? each.id) === name));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/gate-integrity/rules/skippable-gate.js



const skippableGate = (picture) => {
    const { workflow, gates, required } = picture;
    const ofGates = gates.flatMap((gate) => flawOfGate(gate, picture) ?? []);
    const known = new Set(gates.map(({ job }) => job));
    const others = required === undefined ? [] : workflow.jobs.filter((job) => !known.has(job) && required.isRequired(job, workflow));
    return [...ofGates, ...others.flatMap((job) => flawOfRequired(job, picture) ?? [])];
};
function flawOfGate({ kind, job }, picture) {
    const { workflow } = picture;
    const odd = kind === 'script' || kind === 'marker' ? (0,skipped_by/* skippedBy */.kY)(job, workflow) : (0,skipped_by/* notRunningWith */.dM)(job, workflow);
    if (odd === undefined || allRequired(job, picture))
        return undefined;
    return skippable_gate_flaw(job, odd, picture, isDoubtful({ kind, job }, picture));
}
function flawOfRequired(job, picture) {
    const odd = (0,skipped_by/* skippedBy */.kY)(job, picture.workflow);
    return odd === undefined || allRequired(job, picture) ? undefined : skippable_gate_flaw(job, odd, picture, false);
}
function allRequired(job, { workflow, graph, required }) {
    if (required === undefined || job.needs.length === 0)
        return false;
    const before = graph.before(job.id);
    return workflow.jobs.filter(({ id }) => before.has(id)).every((each) => required.isRequired(each, workflow));
}
function skippable_gate_flaw(job, { need, result }, { workflow, required }, isHint) {
    const isRequired = required?.isRequired(job, workflow) === true;
    const when = { failure: 'fails', skipped: 'is skipped', cancelled: 'is cancelled', success: 'succeeds' }[result];
    const line = job.if === undefined ? [] : [{ path: workflow.path, line: job.if.range.line, text: `if: ${job.if.value.slice(0, 200)}` }];
    return {
        rule: 'skippable-gate',
        artefact: jobArtefact(workflow, job),
        identity: [workflow.path, job.id],
        message: `the ${isRequired ? `job ${jobTitle(job)}, which ${required.branch} requires,` : `gate ${jobTitle(job)}`} is skipped when ${need} ${when}, and a skipped required check counts as passed`,
        expected: '`if: always()`, and a step that fails unless every needed job succeeded',
        actual: job.if === undefined ? 'no `if`, so that it only runs when every needed job succeeded' : `it does not run when ${need} ${when}`,
        evidence: line,
        ...(isHint && { pedantic: true }),
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/gate-integrity/rules/unheeded-verdict.js




const CHANGE_EVENTS = new Set(['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group']);
const BAD_RESULTS = [
    ['failure', 'failed'],
    ['cancelled', 'was cancelled'],
    ['skipped', 'was skipped'],
];
const SAME_IN_EVERY_RUN = /^github\.(?:repository(?:_id|_owner|_owner_id)?|server_url|api_url|graphql_url)$/;
const unheeded_verdict_MAX_TRIED = 100;
const unheededVerdict = ({ workflow, gates }) => gates.flatMap(({ kind, job, step }) => {
    if ((kind !== 'action' && kind !== 'alls-green') || step === undefined)
        return [];
    const flaw = ignored(step, job, workflow) ?? skipped(step, job, workflow);
    if (flaw === undefined)
        return [];
    return [
        {
            rule: 'unheeded-verdict',
            artefact: { ...jobArtefact(workflow, job), line: flaw.at.range.line, column: flaw.at.range.column },
            identity: [workflow.path, job.id],
            message: `the gate ${jobTitle(job)} passes ${flaw.when}`,
            expected: 'a step that judges, without `continue-on-error` and without `if`',
            actual: flaw.actual,
            ...(flaw.isHint && { pedantic: true }),
        },
    ];
});
function ignored({ continueOnError }, job, workflow) {
    if (continueOnError === undefined)
        return undefined;
    const tree = (0,gate_integrity_situation/* conditionTree */.sg)(continueOnError.value);
    const value = tree === undefined ? undefined : (0,gate_integrity_situation/* valueOf */.RP)(tree, (0,skipped_by/* situationOf */._7)(job, workflow));
    if (value === false)
        return undefined;
    return {
        at: continueOnError,
        when: `${value === true ? 'whatever' : 'in some runs whatever'} its step finds: it has \`continue-on-error\``,
        actual: `\`continue-on-error: ${continueOnError.value.slice(0, 100)}\``,
        isHint: value !== true,
    };
}
function skipped({ if: condition }, job, workflow) {
    if (condition === undefined)
        return undefined;
    const flaw = (when) => ({ at: condition, when, actual: `\`if: ${condition.value.slice(0, 200)}\``, isHint: false });
    let isCertain = true;
    for (const { situation, words } of moments(job, workflow)) {
        if ((0,gate_integrity_situation/* runsIn */.UN)(job, situation) === false)
            continue;
        const runs = (0,gate_integrity_situation/* runsIn */.UN)({ if: condition }, { ...situation, isInStep: true });
        if (runs === false)
            return flaw(`without a verdict ${words}: its step is skipped then`);
        if (runs === undefined)
            isCertain = false;
    }
    const tree = (0,gate_integrity_situation/* conditionTree */.sg)(condition.value);
    if (isCertain || tree === undefined || asksForNothingElse(tree))
        return undefined;
    return flaw('without a verdict where the condition of its step does not hold, which only the run decides');
}
function* moments(job, workflow) {
    const known = new Set(workflow.jobs.map(({ id }) => id.toLowerCase()));
    const needs = job.needs.filter(({ value }) => known.has(value.toLowerCase())).slice(0, unheeded_verdict_MAX_TRIED);
    for (const event of eventsOf(workflow)) {
        yield { situation: { ...(0,skipped_by/* situationOf */._7)(job, workflow), event }, words: event === undefined ? 'when all is well' : `on \`${event}\`` };
        for (const [result, words] of BAD_RESULTS) {
            for (const { value: need } of needs) {
                yield { situation: { ...(0,skipped_by/* situationOf */._7)(job, workflow, { need, result }), event }, words: `when ${need} ${words}` };
            }
        }
    }
}
function eventsOf({ triggers }) {
    const events = triggers.map(({ event }) => event);
    const ofChanges = events.filter((event) => CHANGE_EVENTS.has(event));
    return (ofChanges.length > 0 ? ofChanges : events).map((event) => (event === 'workflow_call' ? undefined : event));
}
function asksForNothingElse(tree) {
    return [...(0,expression_tree/* nodesOf */.N)(tree)].every((node) => node.kind !== 'path' || SAME_IN_EVERY_RUN.test((0,expression_tree/* pathText */.L)(node)));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/edit/set-step-input.js
var set_step_input = __webpack_require__(12896);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/gate-integrity/rules/unreported-needs.js


const unreported_needs_RESULTS = '${{ toJSON(needs) }}';
const unreportedNeeds = ({ workflow, gates }) => gates.flatMap(({ kind, job, step }) => {
    if (kind !== 'action' || step === undefined || job.needs.length === 0 || step.with.has('needs'))
        return [];
    const edits = (0,set_step_input/* setStepInput */.b2)(workflow, step.range.start, 'needs', unreported_needs_RESULTS);
    return [
        {
            rule: 'unreported-needs',
            artefact: { ...jobArtefact(workflow, job), line: step.range.line, column: step.range.column },
            identity: [workflow.path, job.id],
            message: `the gate ${jobTitle(job)} waits for ${job.needs.length === 1 ? 'a job' : `${job.needs.length} jobs`} and does not judge what ${job.needs.length === 1 ? 'it' : 'they'} came to: its step has no input \`needs\``,
            expected: `\`needs: ${unreported_needs_RESULTS}\``,
            actual: 'no input `needs`',
            ...(edits !== undefined && edits.length > 0 && { fix: { title: 'Hand over the results of the needed jobs', edits } }),
        },
    ];
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/gate-integrity/read-gate-integrity.js














const RULES = [
    skippableGate,
    overlookedResult,
    ignoredFailure,
    unreportedNeeds,
    unheededVerdict,
    jobNotInGate,
    pathFilteredGate,
    missingMergeGroup,
];
const MAX_JOBS = 500;
async function readGateIntegrity(input) {
    const { repository, baseline, onlyPaths, pace } = input;
    const asked = repository.workflows().filter(({ path }) => onlyPaths?.has(path) !== false);
    const required = asked.length === 0 ? undefined : await requiredChecks(input);
    const signals = [];
    const unjudged = [];
    let judged = 0;
    for (const workflow of asked) {
        await pace.step();
        if (workflow.kind === 'invalid')
            unjudged.push({ path: workflow.path, reason: workflow.message });
        else if (workflow.jobs.length > MAX_JOBS)
            unjudged.push({ path: workflow.path, reason: `it has more than ${MAX_JOBS} jobs, which are the most that are judged` });
        else {
            judged += 1;
            const picture = {
                workflow,
                gates: gatesOf(workflow),
                graph: jobGraph(workflow),
                required: required?.known === true ? required.value : undefined,
                hasMergeQueue: baseline.sensors['gate-integrity']['merge-queue'],
                repository,
            };
            for (const { rule: id, ...draft } of RULES.flatMap((rule) => rule(picture))) {
                const rule = gate_integrity_rules/* GATE_INTEGRITY_RULE_TABLE */.e.find((each) => each.id === id);
                if (rule !== undefined)
                    signals.push((0,signal_of/* signalOf */.o)(rule, 'L2', draft));
            }
        }
    }
    const looked = required === undefined ? [] : [lookedAt(required)];
    return (0,reading_draft/* readingOf */.MU)({ sensor: 'gate-integrity', layer: 'L2', unit: 'workflows', judged, signals, unjudged, looked });
}
function lookedAt(required) {
    return { what: 'required checks', detail: required.known ? `those of ${required.value.branch}` : `not known: ${required.detail}` };
}


/***/ }),

/***/ 97876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   UN: () => (/* binding */ runsIn),
/* harmony export */   sg: () => (/* binding */ conditionTree)
/* harmony export */ });
/* harmony import */ var _sar_workflows__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51995);
/* harmony import */ var _workflow_security_picture_written_expressions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24335);
/* harmony import */ var _workflow_security_expression_expression_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11445);



const STATUS_FUNCTIONS = new Set(['success', 'failure', 'cancelled', 'always']);
function runsIn({ if: condition }, situation) {
    if (condition === undefined)
        return succeeded(situation);
    const tree = conditionTree(condition.value);
    if (tree === undefined)
        return /\b(?:always|cancelled|failure|success)\s*\(/i.test(condition.value) ? undefined : unreadable(condition.value, situation);
    const holds = truth(valueOf(tree, situation));
    const hasStatus = [...(0,_workflow_security_expression_expression_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .nodesOf */ .N)(tree)].some((node) => node.kind === 'call' && STATUS_FUNCTIONS.has(node.name));
    return hasStatus ? holds : and(succeeded(situation), holds);
}
function conditionTree(text) {
    const [span, ...more] = (0,_sar_workflows__WEBPACK_IMPORTED_MODULE_1__/* .expressionSpans */ .k)(text);
    if (span === undefined)
        return (0,_workflow_security_picture_written_expressions_js__WEBPACK_IMPORTED_MODULE_2__/* .treeOf */ .g7)(text.trim());
    const isAlone = more.length === 0 && text.slice(0, span.start).trim() === '' && text.slice(span.end).trim() === '';
    return isAlone ? (0,_workflow_security_picture_written_expressions_js__WEBPACK_IMPORTED_MODULE_2__/* .treeOf */ .g7)(span.inner) : undefined;
}
function unreadable(text, situation) {
    return succeeded(situation) ? (text.trim() === '' ? true : undefined) : false;
}
function succeeded({ results, isRunCancelled, isInStep }) {
    if (isInStep === true)
        return !isRunCancelled;
    return !isRunCancelled && [...results.values()].every((result) => result === 'success');
}
function valueOf(node, situation) {
    switch (node.kind) {
        case 'literal':
            return node.value;
        case 'path':
            return pathValue(node, situation);
        case 'call':
            return callValue(node, situation);
        case 'not':
            return not(truth(valueOf(node.inner, situation)));
        case 'binary':
            return binaryValue(node, situation);
    }
}
function pathValue(node, { results, event }) {
    const path = (0,_workflow_security_expression_expression_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .L)(node);
    if (path === 'github.event_name')
        return event;
    const [, need] = /^needs\.([^.*]+)\.result$/.exec(path) ?? [];
    return need === undefined ? undefined : results.get(need);
}
function callValue(node, situation) {
    const { results, isRunCancelled, hasFailedAncestor, isInStep } = situation;
    switch (node.name) {
        case 'always':
            return true;
        case 'cancelled':
            return isRunCancelled;
        case 'success':
            return succeeded(situation);
        case 'failure':
            return isInStep !== true && (hasFailedAncestor || [...results.values()].includes('failure'));
        case 'contains': {
            const [list, part] = node.args;
            const asked = part === undefined ? undefined : valueOf(part, situation);
            if (list === undefined || typeof asked !== 'string' || !isAllResults(list))
                return undefined;
            return [...results.values()].some((result) => result === asked.toLowerCase());
        }
        case 'startswith': {
            const [of, start] = node.args;
            return of !== undefined && start !== undefined && isOtherRef(of, valueOf(start, situation), situation) ? false : undefined;
        }
        default:
            return undefined;
    }
}
function isOtherRef(node, text, { event }) {
    if (event !== 'pull_request' || node.kind !== 'path' || typeof text !== 'string')
        return false;
    return (0,_workflow_security_expression_expression_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .L)(node) === 'github.ref' && /^refs\/(?:heads|tags)\//i.test(text);
}
function isAllResults(node) {
    if (node.kind === 'path')
        return (0,_workflow_security_expression_expression_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .L)(node) === 'needs.*.result';
    return (node.kind === 'call' && (node.name === 'join' || node.name === 'tojson') && node.args[0] !== undefined && isAllResults(node.args[0]));
}
function binaryValue(node, situation) {
    const left = valueOf(node.left, situation);
    const right = valueOf(node.right, situation);
    const isOther = isOtherRef(node.left, right, situation) || isOtherRef(node.right, left, situation);
    if (isOther && (node.operator === '==' || node.operator === '!='))
        return node.operator === '!=';
    if (node.operator === '&&')
        return and(truth(left), truth(right));
    if (node.operator === '||')
        return not(and(not(truth(left)), not(truth(right))));
    if (left === undefined || right === undefined || (node.operator !== '==' && node.operator !== '!='))
        return undefined;
    if (typeof left !== typeof right)
        return undefined;
    const isEqual = typeof left === 'string' && typeof right === 'string' ? left.toLowerCase() === right.toLowerCase() : left === right;
    return isEqual === (node.operator === '==');
}
function truth(value) {
    return value === undefined ? undefined : Boolean(value);
}
function not(value) {
    return value === undefined ? undefined : !value;
}
function and(a, b) {
    if (a === false || b === false)
        return false;
    return a === true && b === true ? true : undefined;
}


/***/ }),

/***/ 22420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z7: () => (/* binding */ changeEvent),
/* harmony export */   _7: () => (/* binding */ situationOf),
/* harmony export */   dM: () => (/* binding */ notRunningWith),
/* harmony export */   kY: () => (/* binding */ skippedBy)
/* harmony export */ });
/* harmony import */ var _situation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97876);

const CHANGE_EVENTS = ['pull_request', 'merge_group', 'pull_request_target', 'push'];
function changeEvent({ triggers }) {
    return CHANGE_EVENTS.find((each) => triggers.some(({ event }) => event === each));
}
function situationOf({ needs }, workflow, odd) {
    const results = needs.map(({ value }) => value.toLowerCase()).map((need) => [need, 'success']);
    return {
        results: new Map(odd === undefined ? results : [...results, [odd.need.toLowerCase(), odd.result]]),
        isRunCancelled: false,
        hasFailedAncestor: false,
        event: changeEvent(workflow),
    };
}
function skippedBy(job, workflow) {
    if ((0,_situation_js__WEBPACK_IMPORTED_MODULE_0__/* .runsIn */ .UN)(job, situationOf(job, workflow)) === false)
        return undefined;
    return oddThatSkips(job, workflow, ['failure']);
}
function notRunningWith(job, workflow) {
    const [first] = job.needs;
    if (first !== undefined && (0,_situation_js__WEBPACK_IMPORTED_MODULE_0__/* .runsIn */ .UN)(job, situationOf(job, workflow)) === false)
        return { need: first.value, result: 'success' };
    return oddThatSkips(job, workflow, ['failure', 'skipped', 'cancelled']);
}
function oddThatSkips(job, workflow, results) {
    for (const result of results) {
        for (const { value } of job.needs) {
            const odd = { need: value, result };
            if ((0,_situation_js__WEBPACK_IMPORTED_MODULE_0__/* .runsIn */ .UN)(job, situationOf(job, workflow, odd)) === false)
                return odd;
        }
    }
    return undefined;
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


/***/ })

};
