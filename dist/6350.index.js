export const id = 6350;
export const ids = [6350,542];
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

/***/ 94812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ lineageStores),
/* harmony export */   R: () => (/* binding */ noStore),
/* harmony export */   lineageReady: () => (/* binding */ lineageReady)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90668);
/* harmony import */ var _mlflow_depends_on_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66880);
/* harmony import */ var _mlflow_holds_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29453);
/* harmony import */ var _mlflow_open_mlflow_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25275);




function lineageStores(input) {
    const usual = new Set((0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .recommendedBaseline */ .tX)().sensors['experiment-lineage'].stores);
    const stores = [];
    const closed = [];
    input.baseline.sensors['experiment-lineage'].stores.forEach((place, index) => {
        if (usual.has(place) && !(0,_mlflow_holds_store_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsStore */ .U)(input.files, place))
            return;
        const opened = (0,_mlflow_open_mlflow_store_js__WEBPACK_IMPORTED_MODULE_2__/* .openMlflowStore */ .P)(input, place);
        if (opened.known)
            stores.push({ index, store: opened.value });
        else
            closed.push({
                why: opened.reason,
                path: place.startsWith('http') ? '.' : place,
                reason: `${opened.detail} (sensors.experiment-lineage.stores[${index}])`,
            });
    });
    return { stores, closed };
}
function lineageReady(input) {
    const { stores, closed } = lineageStores(input);
    const [first] = stores;
    if (first !== undefined)
        return { ready: true, by: first.store.name };
    const [open] = closed;
    if (open !== undefined)
        return { ready: false, reason: open.why, detail: open.reason };
    const manifest = (0,_mlflow_depends_on_js__WEBPACK_IMPORTED_MODULE_3__/* .dependsOn */ .f)(input.tree, 'MLflow');
    return manifest === undefined
        ? { ready: true, by: 'no MLflow store and no dependency on MLflow', empty: true }
        : { ready: false, reason: 'not-configured', detail: noStore(manifest, input) };
}
function noStore(manifest, { baseline }) {
    const places = baseline.sensors['experiment-lineage'].stores.join(', ');
    return `${manifest} names MLflow, and there is no store at ${places}: name its file, folder or server in sensors.experiment-lineage.stores`;
}


/***/ }),

/***/ 90472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readExperimentLineage: () => (/* binding */ readExperimentLineage)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/mlflow/depends-on.js
var depends_on = __webpack_require__(66880);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/mlflow/store-place.js
var store_place = __webpack_require__(71136);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/reading-draft.js
var reading_draft = __webpack_require__(74336);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/signal-of.js
var signal_of = __webpack_require__(38828);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/experiment-lineage/experiment-lineage-rules.js
var experiment_lineage_rules = __webpack_require__(54199);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/experiment-lineage/judge-models.js


const [, , , , WITHOUT_RUN, RUN_GONE, RUN_UNFINISHED] = experiment_lineage_rules/* EXPERIMENT_LINEAGE_RULE_TABLE */.m;
const GRACE = 86_400_000;
const MAX_NAMED = 10;
async function judgeModels(scope) {
    const { store, place, since } = scope;
    const listed = await store.modelVersions();
    if (!listed.known)
        return {
            judged: 0,
            signals: [],
            unjudged: [{ ...place, reason: `registered models: ${listed.detail}` }],
            looked: [],
            failed: listed.reason,
        };
    const unjudged = listed.value.cut
        ? [{ ...place, reason: `${store.name} has more versions of models than ${listed.value.items.length}; the rest is not judged` }]
        : [];
    const versions = listed.value.items.filter(({ createdAt, aliases }) => aliases.length > 0 || (createdAt !== undefined && createdAt >= since));
    const runs = await store.runsById([...new Set(versions.flatMap(({ runId }) => runId ?? []))]);
    const looked = [{ what: store.name, detail: `${versions.length} versions of registered models` }];
    if (!runs.known) {
        const reason = `runs of registered models: ${runs.detail}`;
        return { judged: 0, signals: [], unjudged: [...unjudged, { ...place, reason }], looked };
    }
    const byId = new Map(runs.value.map((run) => [run.id, run]));
    return { judged: versions.length, signals: signalsOf(scope, versions, byId), unjudged, looked };
}
function signalsOf({ store, place, moment }, versions, runs) {
    const runOf = ({ runId }) => (runId === undefined ? undefined : runs.get(runId));
    const rules = [
        {
            rule: WITHOUT_RUN,
            is: ({ runId }) => runId === undefined,
            says: 'name no run that made them',
            wants: 'a run for each version',
        },
        {
            rule: RUN_GONE,
            is: (version) => version.runId !== undefined && (runOf(version)?.isDeleted ?? true),
            says: 'name a run that is deleted or not there',
            wants: 'runs that are there',
        },
        {
            rule: RUN_UNFINISHED,
            is: (version) => isUnfinished(runOf(version), version, moment),
            says: 'come from a run that did not finish',
            wants: 'runs that finished',
        },
    ];
    const models = [...new Set(versions.map(({ model }) => model))];
    return rules.flatMap(({ rule, is, says, wants }) => models.flatMap((model) => {
        const all = versions.filter((version) => version.model === model);
        const found = all.filter(is);
        if (found.length === 0)
            return [];
        const draft = {
            artefact: { kind: 'model', ...place, name: model },
            identity: [store.name, model],
            message: `${found.length} of ${all.length} versions of the registered model ${model} ${says}`,
            expected: wants,
            actual: `versions ${found
                .slice(0, MAX_NAMED)
                .map(({ version }) => version)
                .join(', ')}${found.length > MAX_NAMED ? ' …' : ''}`,
            evidence: found.slice(0, MAX_NAMED).map((version) => ({ path: place.path, text: lineOf(version, runOf(version)) })),
        };
        return [(0,signal_of/* signalOf */.o)(rule, 'L4', draft)];
    }));
}
function isUnfinished(run, { createdAt }, moment) {
    if (run === undefined || run.isDeleted || run.status === 'FINISHED')
        return false;
    if (run.status === 'FAILED' || run.status === 'KILLED')
        return true;
    return createdAt !== undefined && moment - createdAt > GRACE;
}
function lineOf({ version, runId, source, aliases }, run) {
    const alias = aliases.length === 0 ? '' : ` (${aliases.join(', ')})`;
    if (runId === undefined)
        return `version ${version}${alias}, from ${withoutCredentials(source).slice(0, 200)}`;
    return `version ${version}${alias}, run ${runId}${run === undefined ? '' : `, ${run.status}`}`;
}
function withoutCredentials(source) {
    return source.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/]*@/i, '$1').replace(/[?#].*$/s, '');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/experiment-lineage/run-lines.js
const run_lines_MAX_NAMED = 10;
function runLines(place, runs) {
    const named = runs.slice(0, run_lines_MAX_NAMED).map(({ id, name, startedAt }) => ({
        path: place.path,
        text: [id, name.slice(0, 100), startedAt === undefined ? '' : new Date(startedAt).toISOString().slice(0, 10)]
            .filter((word) => word !== '')
            .join(' '),
    }));
    const rest = runs.length - named.length;
    return rest > 0 ? [...named, { path: place.path, text: `and ${rest} more` }] : named;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/experiment-lineage/judge-runs.js



const [WITHOUT_COMMIT, WITHOUT_PARAMS, WITHOUT_DATASET, PARENT_GONE] = experiment_lineage_rules/* EXPERIMENT_LINEAGE_RULE_TABLE */.m;
const PARENT = 'mlflow.parentRunId';
const COMMITS = ['mlflow.source.git.commit', 'mlflow.databricks.gitRepoCommit'];
const MAX_PARENTS = 1000;
async function judgeRuns(scope) {
    const { input, store, place } = scope;
    const settings = input.baseline.sensors['experiment-lineage'];
    const unjudged = [];
    const looked = [];
    const signals = [];
    let judged = 0;
    let failed;
    const listed = await store.experiments();
    if (!listed.known)
        return { judged, signals, unjudged: [{ ...place, reason: listed.detail }], looked: [], failed: listed.reason };
    if (listed.value.cut)
        unjudged.push({ ...place, reason: `${store.name} has more experiments than ${listed.value.items.length}; the rest is not judged` });
    const wanted = settings.experiments;
    const experiments = listed.value.items.filter(({ name }) => wanted === undefined || wanted.includes(name));
    for (const name of wanted ?? []) {
        if (!experiments.some((experiment) => experiment.name === name))
            unjudged.push({ ...place, reason: `${store.name} has no experiment ${name} (sensors.experiment-lineage.experiments)` });
    }
    for (const experiment of experiments) {
        await input.pace.step();
        const runs = await store.runs(experiment, settings['max-runs']);
        if (!runs.known) {
            failed ??= runs.reason;
            unjudged.push({ ...place, reason: `experiment ${experiment.name}: ${runs.detail}` });
            continue;
        }
        const recent = runs.value.items.filter(({ startedAt }) => startedAt !== undefined && startedAt >= scope.since);
        if (runs.value.cut && recent.length === runs.value.items.length)
            unjudged.push({
                ...place,
                reason: `experiment ${experiment.name} has more than ${settings['max-runs']} runs of these days; only the newest are judged (max-runs)`,
            });
        const finished = recent.filter(({ status }) => status === 'FINISHED');
        looked.push({ what: store.name, detail: `experiment ${experiment.name}: ${finished.length} finished runs since ${day(scope.since)}` });
        judged += finished.length;
        const parents = await parentsOf(scope, finished, runs.value.items);
        if (parents.why !== undefined)
            unjudged.push({ ...place, reason: `experiment ${experiment.name}, parents of runs: ${parents.why}` });
        signals.push(...judge_runs_signalsOf(scope, experiment, finished, [...runs.value.items, ...parents.found], parents));
    }
    return { judged, signals, unjudged, looked, ...(failed !== undefined && { failed }) };
}
async function parentsOf({ store }, runs, listed) {
    const here = new Set(listed.map(({ id }) => id));
    const ids = [...new Set(runs.flatMap((run) => run.tags.get(PARENT) ?? []))].filter((id) => !here.has(id));
    const asked = ids.slice(0, MAX_PARENTS);
    if (asked.length === 0)
        return { found: [], asked: new Set() };
    const answer = await store.runsById(asked);
    if (!answer.known)
        return { found: [], asked: new Set(), why: answer.detail };
    const rest = ids.length - asked.length;
    return { found: answer.value, asked: new Set(asked), ...(rest > 0 && { why: `${rest} more were not looked for` }) };
}
function judge_runs_signalsOf({ place, store }, experiment, runs, known, { asked }) {
    const byId = new Map(known.map((run) => [run.id, run]));
    const children = new Map();
    for (const run of known) {
        const parent = run.tags.get(PARENT);
        if (parent !== undefined)
            children.set(parent, [...(children.get(parent) ?? []), run]);
    }
    const has = (run, what) => {
        const parent = byId.get(run.tags.get(PARENT) ?? '');
        return what(run) || (parent !== undefined && what(parent)) || (children.get(run.id) ?? []).some(what);
    };
    const isGone = (run) => {
        const id = run.tags.get(PARENT);
        if (id === undefined)
            return false;
        const parent = byId.get(id);
        return parent === undefined ? asked.has(id) : parent.isDeleted;
    };
    const rules = [
        {
            rule: WITHOUT_COMMIT,
            is: (run) => !has(run, hasCommit),
            lacks: 'do not name their commit',
            wants: 'the tag mlflow.source.git.commit',
        },
        {
            rule: WITHOUT_PARAMS,
            is: (run) => !has(run, ({ params }) => params > 0),
            lacks: 'have no parameter',
            wants: 'at least one parameter',
        },
        {
            rule: WITHOUT_DATASET,
            is: (run) => !has(run, ({ datasets }) => datasets > 0),
            lacks: 'name no data set',
            wants: 'at least one logged input',
        },
        { rule: PARENT_GONE, is: isGone, lacks: 'belong to a parent run that is deleted or not there', wants: 'a parent run that is there' },
    ];
    return rules.flatMap(({ rule, is, lacks, wants }) => {
        const found = runs.filter(is);
        if (found.length === 0)
            return [];
        const draft = {
            artefact: { kind: 'run', ...place, name: experiment.name },
            identity: [store.name, experiment.name],
            message: `${found.length} of ${runs.length} finished runs of the experiment ${experiment.name} ${lacks}`,
            expected: wants,
            actual: `${found.length} of ${runs.length} runs without it`,
            evidence: runLines(place, found),
        };
        return [(0,signal_of/* signalOf */.o)(rule, 'L4', draft)];
    });
}
function hasCommit({ tags }) {
    return COMMITS.some((tag) => (tags.get(tag) ?? '') !== '');
}
function day(milliseconds) {
    return new Date(milliseconds).toISOString().slice(0, 10);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/experiment-lineage/lineage-stores.js
var lineage_stores = __webpack_require__(94812);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/experiment-lineage/read-experiment-lineage.js






const DAY = 86_400_000;
async function readExperimentLineage(input) {
    const { baseline, now, asOf, onlyPaths } = input;
    const settings = baseline.sensors['experiment-lineage'];
    const { stores, closed } = (0,lineage_stores/* lineageStores */.A)(input);
    const looked = [];
    const unjudged = closed.map(({ path, reason }) => ({ path, reason }));
    const failures = closed.map(({ why }) => why);
    const signals = [];
    let judged = 0;
    const base = { sensor: 'experiment-lineage', layer: 'L4' };
    const moment = Date.parse(now ?? asOf);
    for (const { index, store } of stores) {
        if (onlyPaths !== undefined && ![...onlyPaths].some((path) => path === store.path || path.startsWith(`${store.path}/`)))
            continue;
        const scope = {
            input,
            store,
            place: (0,store_place/* storePlace */.F)(store, baseline, ['sensors', 'experiment-lineage', 'stores', index]),
            since: moment - settings['window-days'] * DAY,
            moment,
        };
        for (const judge of [judgeRuns, judgeModels]) {
            const judgement = await judge(scope);
            judged += judgement.judged;
            signals.push(...judgement.signals);
            unjudged.push(...judgement.unjudged);
            looked.push(...judgement.looked);
            if (judgement.failed !== undefined)
                failures.push(judgement.failed);
        }
    }
    const [failure] = failures;
    if (judged === 0 && signals.length === 0 && failure !== undefined)
        return (0,reading_draft/* unknownReading */.$)({ ...base, looked }, failure, unjudged.map(({ reason }) => reason).join('; '));
    const manifest = stores.length === 0 ? (0,depends_on/* dependsOn */.f)(input.tree, 'MLflow') : undefined;
    if (manifest !== undefined)
        return (0,reading_draft/* unknownReading */.$)(base, 'not-configured', (0,lineage_stores/* noStore */.R)(manifest, input));
    return (0,reading_draft/* readingOf */.MU)({ ...base, unit: 'lineages', judged, signals, unjudged, looked });
}


/***/ }),

/***/ 66880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ dependsOn)
/* harmony export */ });
const MANIFEST = /(?:^|\/)(?:requirements[^/]*\.(?:txt|in)|pyproject\.toml|setup\.(?:py|cfg)|Pipfile|(?:conda|environment)[^/]*\.ya?ml|MLproject)$/;
const REQUIREMENTS = {
    MLflow: /^[\s"'[,-]*mlflow(?:-skinny)?\b(?!\/|\.(?!\d))/im,
    Evidently: /^[\s"'[,-]*evidently\b(?!\/|\.(?!\d))\s*(?:[[=<>~!^"',;@#]|$)/im,
};
const MAX_MANIFESTS = 200;
function dependsOn(tree, tool) {
    const manifests = tree.list().filter((path) => MANIFEST.test(path));
    return manifests.slice(0, MAX_MANIFESTS).find((path) => {
        if (path.endsWith('MLproject'))
            return tool === 'MLflow';
        const content = tree.read(path);
        return content.kind === 'text' && REQUIREMENTS[tool].test(content.text);
    });
}


/***/ }),

/***/ 29453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ holdsStore)
/* harmony export */ });
function holdsStore(files, path) {
    const { kind } = files.facts(path);
    return kind === 'file' || kind === 'unreadable' || (kind === 'folder' && files.find([`${path}/*/meta.yaml`], 1).paths.length > 0);
}


/***/ }),

/***/ 71136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ storePlace)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90668);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);

function storePlace({ path }, baseline, declared) {
    if (path !== '.')
        return { path };
    const { source, line } = (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(baseline, declared);
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .isPresetName */ .l6)(source) ? { path } : { path: source, ...(line !== undefined && { line }) };
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


/***/ })

};
