export const id = 9148;
export const ids = [9148];
export const modules = {

/***/ 13449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readPercent)
/* harmony export */ });
const PERCENT = /^\d{1,3}(?:\.\d{1,2})?$/;
function readPercent(text) {
    const percent = PERCENT.test(text) ? Number(text) : Number.NaN;
    return percent <= 100 ? percent : undefined;
}


/***/ }),

/***/ 39148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareExperiments: () => (/* binding */ compareExperiments)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27339);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78108);
/* harmony import */ var _mlflow_open_mlflow_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25275);
/* harmony import */ var _compare_metrics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22789);
/* harmony import */ var _find_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2971);
/* harmony import */ var _metric_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64384);





const MAX_CHANGED = 50;
const MAX_TEXT = 200;
async function compareExperiments(input) {
    const { mlflow } = input.baseline.sensors['model-drift'];
    if (mlflow === undefined)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('not-configured', 'sensors.model-drift.mlflow names no store of runs');
    const opened = (0,_mlflow_open_mlflow_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openMlflowStore */ .P)(input, mlflow.store);
    if (!opened.known)
        return opened;
    const listed = await opened.value.experiments();
    if (!listed.known)
        return listed;
    const comparisons = [];
    let failed = (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('not-configured', `${opened.value.name} has none of the experiments of sensors.model-drift.mlflow`);
    for (const name of mlflow.experiments) {
        await input.pace.step();
        const experiment = listed.value.items.find((each) => each.name === name);
        const compared = experiment === undefined ? undefined : await compareExperiment(opened.value, mlflow, experiment);
        if (compared?.known === true)
            comparisons.push(compared.value);
        else if (compared !== undefined)
            failed = compared;
    }
    return comparisons.length > 0 ? (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(comparisons) : failed;
}
async function compareExperiment(store, mlflow, experiment) {
    const runs = await store.runs(experiment, _find_run_js__WEBPACK_IMPORTED_MODULE_2__/* .NEWEST_RUNS */ .ST);
    if (!runs.known)
        return runs;
    const earlier = runs.value.items;
    const current = await (0,_find_run_js__WEBPACK_IMPORTED_MODULE_2__/* .findRun */ .Lc)(store, experiment, earlier, mlflow.current ?? 'newest');
    if (!current.known)
        return current;
    const selector = mlflow['baseline-run'];
    const named = selector === 'best' ? undefined : await (0,_find_run_js__WEBPACK_IMPORTED_MODULE_2__/* .findRun */ .Lc)(store, experiment, earlier, selector);
    if (named?.known === false)
        return named;
    const compared = { experiment, current: current.value, baseline: named?.value, earlier };
    const metrics = Object.entries(mlflow.metrics).map(([name, metric]) => {
        const judged = (0,_metric_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .metricVerdict */ .U)(compared, name, metric);
        const reference = 'reference' in judged ? judged.reference : undefined;
        return {
            name,
            baseline: reference === undefined ? undefined : (0,_compare_metrics_js__WEBPACK_IMPORTED_MODULE_4__/* .figure */ .v)(reference.value),
            current: judged.current === undefined ? undefined : (0,_compare_metrics_js__WEBPACK_IMPORTED_MODULE_4__/* .figure */ .v)(judged.current),
            change: reference === undefined || judged.current === undefined ? undefined : signed(judged.current - reference.value),
            verdict: judged.verdict,
            baselineRun: reference?.run.id,
        };
    });
    const against = named?.value ?? earlier.find(({ id }) => id === metrics.find(({ verdict }) => verdict === 'worse')?.baselineRun);
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)({
        experiment: experiment.name,
        current: nameOf(current.value),
        baseline: named === undefined ? undefined : nameOf(named.value),
        metrics,
        parameters: await changedParameters(store, current.value, against),
    });
}
async function changedParameters(store, current, baseline) {
    if (baseline === undefined || baseline.id === current.id)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)({ changed: [], cut: false });
    const [now, then] = [await store.paramsOf(current), await store.paramsOf(baseline)];
    if (!now.known)
        return now;
    if (!then.known)
        return then;
    const [after, before] = [new Map(now.value.items), new Map(then.value.items)];
    const changed = [...new Set([...before.keys(), ...after.keys()])]
        .filter((name) => before.get(name) !== after.get(name))
        .toSorted(_sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n)
        .map((name) => ({
        name: name.slice(0, MAX_TEXT),
        baseline: before.get(name)?.slice(0, MAX_TEXT),
        current: after.get(name)?.slice(0, MAX_TEXT),
    }));
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)({ changed: changed.slice(0, MAX_CHANGED), cut: changed.length > MAX_CHANGED || now.value.cut || then.value.cut });
}
function nameOf({ id, name }) {
    return { id, name: name.slice(0, MAX_TEXT) };
}
function signed(change) {
    return change > 0 ? `+${(0,_compare_metrics_js__WEBPACK_IMPORTED_MODULE_4__/* .figure */ .v)(change)}` : (0,_compare_metrics_js__WEBPACK_IMPORTED_MODULE_4__/* .figure */ .v)(change);
}


/***/ }),

/***/ 22789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ compareMetrics),
/* harmony export */   v: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var _reading_signal_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38828);
/* harmony import */ var _drift_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99091);
/* harmony import */ var _metric_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64384);
/* harmony import */ var _model_drift_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83403);




const [WORSE, MISSING] = _model_drift_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .MODEL_DRIFT_RULE_TABLE */ .k;
function compareMetrics(comparison) {
    const { mlflow, place, store, experiment, current } = comparison;
    const signals = [];
    const unjudged = [];
    const artefact = { kind: 'model', ...place, name: experiment.name };
    for (const [name, metric] of Object.entries(mlflow.metrics)) {
        const judged = (0,_metric_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .metricVerdict */ .U)(comparison, name, metric);
        const identity = [store.name, experiment.name, name];
        if (judged.verdict === 'missing') {
            const actual = judged.current === undefined ? 'it is not logged' : 'its value is NaN';
            const message = `run ${current.id} of the experiment ${experiment.name} has no value of the metric ${name}: ${actual}`;
            signals.push((0,_reading_signal_of_js__WEBPACK_IMPORTED_MODULE_2__/* .signalOf */ .o)(MISSING, 'L4', { artefact, identity, message, expected: `a number for ${name}`, actual }));
            continue;
        }
        if (judged.verdict === 'no-reference') {
            unjudged.push({ ...place, reason: `experiment ${experiment.name}: ${whyNone(comparison, name)}` });
            continue;
        }
        if (judged.verdict === 'accepted')
            continue;
        const { current: value, reference, allowed } = judged;
        signals.push((0,_reading_signal_of_js__WEBPACK_IMPORTED_MODULE_2__/* .signalOf */ .o)(WORSE, 'L4', {
            artefact,
            identity,
            message: `the metric ${name} of the experiment ${experiment.name} is worse than its baseline: ${figure(value)} in place of ${figure(reference.value)}`,
            expected: `${metric.direction === 'higher' ? 'at least' : 'at most'} ${figure(metric.direction === 'higher' ? reference.value - allowed : reference.value + allowed)}`,
            actual: figure(value),
            evidence: [
                { path: place.path, text: `current: run ${current.id} ${current.name}`.trim() },
                { path: place.path, text: `baseline: run ${reference.run.id} ${reference.run.name}`.trim() },
            ],
            playbook: 'SAR-004',
        }));
    }
    return { ..._drift_part_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K, judged: Object.keys(mlflow.metrics).length - unjudged.length, signals, unjudged };
}
function whyNone({ baseline, experiment }, name) {
    return baseline === undefined
        ? `no earlier finished run of ${experiment.name} logged ${name}: there is nothing to compare with yet`
        : `the baseline run ${baseline.id} has no value of ${name} (sensors.model-drift.mlflow.baseline-run)`;
}
function figure(value) {
    return String(Number(value.toPrecision(6)));
}


/***/ }),

/***/ 99091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NOTHING)
/* harmony export */ });
const NOTHING = { judged: 0, signals: [], unjudged: [], looked: [] };


/***/ }),

/***/ 2971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ findRun),
/* harmony export */   ST: () => (/* binding */ NEWEST_RUNS),
/* harmony export */   Xi: () => (/* binding */ candidates)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27339);

const NEWEST_RUNS = 500;
function candidates(runs) {
    return runs.filter(({ status, tags }) => status === 'FINISHED' && !tags.has('mlflow.parentRunId'));
}
async function findRun(store, experiment, runs, selector) {
    if (selector === 'newest') {
        const [newest] = candidates(runs);
        return newest === undefined ? none(`${experiment.name} has no finished run that is no child of another`) : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(newest);
    }
    const tag = /^tag:([^=]+)=(.*)$/s.exec(selector);
    if (tag !== null) {
        const [, key = '', value = ''] = tag;
        const found = runs.find((run) => run.status === 'FINISHED' && run.tags.get(key) === value);
        return found === undefined
            ? none(`${experiment.name} has no finished run with the tag ${key}=${value} among its newest ${NEWEST_RUNS}`)
            : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(found);
    }
    const model = /^models:\/([^@/]+)(?:@(.+)|\/(\d+))$/s.exec(selector);
    if (model !== null)
        return runOfModel(store, model[1] ?? '', model[2], model[3]);
    return runById(store, selector.replace(/^runs:\//, ''));
}
async function runOfModel(store, name, alias, version) {
    const answer = await store.modelVersions(name);
    if (!answer.known)
        return answer;
    const found = answer.value.items.find((item) => (alias === undefined ? item.version === version : item.aliases.includes(alias)));
    const words = alias === undefined ? `version ${version ?? ''}` : `alias ${alias}`;
    if (found === undefined)
        return none(`${store.name} has no ${words} of the registered model ${name}`);
    return found.runId === undefined ? none(`${words} of the registered model ${name} names no run`) : runById(store, found.runId);
}
async function runById(store, id) {
    const answer = await store.runsById([id]);
    if (!answer.known)
        return answer;
    const [run] = answer.value;
    return run === undefined || run.isDeleted ? none(`${store.name} has no run ${id}`) : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(run);
}
function none(detail) {
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('not-configured', detail);
}


/***/ }),

/***/ 64384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ metricVerdict)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13449);
/* harmony import */ var _find_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2971);


const ROUNDING = 1e-12;
function metricVerdict(compared, name, metric) {
    const current = compared.current.metrics.get(name);
    if (current === undefined || Number.isNaN(current))
        return { verdict: 'missing', current };
    const reference = referenceOf(compared, name, metric);
    if (reference === undefined)
        return { verdict: 'no-reference', current };
    const allowed = toleranceOf(metric, reference.value);
    const worseBy = metric.direction === 'higher' ? reference.value - current : current - reference.value;
    const rounding = Number.isFinite(worseBy) ? ROUNDING * Math.max(Math.abs(reference.value), Math.abs(current)) : 0;
    return { verdict: worseBy > allowed + rounding ? 'worse' : 'accepted', current, reference, allowed };
}
function referenceOf({ baseline, earlier, current }, name, { direction }) {
    const sign = direction === 'higher' ? 1 : -1;
    const runs = baseline === undefined ? (0,_find_run_js__WEBPACK_IMPORTED_MODULE_0__/* .candidates */ .Xi)(earlier).filter((run) => run.id !== current.id && isBefore(run, current)) : [baseline];
    let best;
    for (const run of runs) {
        const value = run.metrics.get(name);
        if (value === undefined || Number.isNaN(value))
            continue;
        if (best === undefined || sign * value > sign * best.value)
            best = { run, value };
    }
    return best;
}
function isBefore(run, current) {
    return run.startedAt === undefined || current.startedAt === undefined || run.startedAt <= current.startedAt;
}
function toleranceOf({ tolerance }, reference) {
    if (typeof tolerance === 'number')
        return tolerance;
    return (((0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .readPercent */ .o)(tolerance.slice(0, -1)) ?? 0) / 100) * Math.abs(reference);
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
