export const id = 9180;
export const ids = [9180,891];
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

/***/ 69180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCheckpointStaleness: () => (/* binding */ readCheckpointStaleness)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/reading-draft.js
var reading_draft = __webpack_require__(74336);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/baseline.js
var load_baseline = __webpack_require__(90668);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/presets/presets.js + 1 modules
var presets = __webpack_require__(78100);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/signal-of.js
var signal_of = __webpack_require__(38828);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/checkpoint-staleness/checkpoint-staleness-rules.js
var checkpoint_staleness_rules = __webpack_require__(80787);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/checkpoint-staleness/judge-checkpoint.js



const [MISSING, TOO_OLD, OLDER_THAN_SOURCES] = checkpoint_staleness_rules/* CHECKPOINT_STALENESS_RULE_TABLE */.c;
const DAY = 86_400_000;
const MAX_NAMED = 10;
function judgeCheckpoint(input, index, declared, newest) {
    const { name, 'max-age-days': maxAgeDays } = declared;
    const place = declaredAt(input, index);
    if (newest === undefined)
        return { signals: [missing(declared, place)], unjudged: [] };
    const artefact = { kind: 'checkpoint', ...(newest.path === undefined ? place : { path: newest.path }), name };
    const signals = [];
    const unjudged = [];
    const words = `${newest.name}, ${newest.by} on ${newest.at.slice(0, 10)}`;
    const ageDays = Math.floor((Date.parse(input.now ?? input.asOf) - Date.parse(newest.at)) / DAY);
    if (maxAgeDays !== undefined && ageDays > maxAgeDays) {
        signals.push((0,signal_of/* signalOf */.o)(TOO_OLD, 'L4', {
            artefact,
            identity: [name],
            message: `the newest checkpoint of ${name} is ${ageDays} days old: ${words}`,
            expected: `at most ${maxAgeDays} days`,
            actual: `${ageDays} days`,
        }));
    }
    const sources = newestSource(input, declared);
    if (sources?.why !== undefined)
        unjudged.push({ ...place, reason: `${name}, trained-from: ${sources.why}` });
    const change = sources?.change;
    if (change !== undefined && Date.parse(change.at) > Date.parse(newest.at)) {
        signals.push((0,signal_of/* signalOf */.o)(OLDER_THAN_SOURCES, 'L4', {
            artefact,
            identity: [name],
            message: `the newest checkpoint of ${name} is older than what it is trained from: ${words}; commit ${change.commit.slice(0, 12)} of ${change.at.slice(0, 10)} came after it`,
            expected: `a checkpoint from ${change.at.slice(0, 10)} or later`,
            actual: `${newest.by} on ${newest.at}`,
            evidence: laterSources(input, declared, newest.at),
        }));
    }
    if (signals.length === 0 || newest.undated.length === 0)
        return { signals, unjudged };
    const reason = `${name}: it cannot be told whether ${newest.undated[0] ?? ''} is newer than ${newest.name}: the history does not reach its commit (check out with fetch-depth: 0)`;
    return { signals: [], unjudged: [...unjudged, { ...place, reason }] };
}
function missing({ name, files, 'registered-model': model, store }, place) {
    const where = model === undefined ? `no file matches ${(files ?? []).slice(0, 6).join(', ')}` : `${store ?? ''} has no version of ${model}`;
    return (0,signal_of/* signalOf */.o)(MISSING, 'L4', {
        artefact: { kind: 'checkpoint', ...place, name },
        identity: [name],
        message: `there is no checkpoint of ${name}: ${where}`,
        expected: 'at least one checkpoint',
        actual: 'none',
    });
}
function newestSource({ revisions, tree }, { 'trained-from': paths }) {
    if (paths === undefined)
        return undefined;
    if (revisions === undefined)
        return { why: 'there is no git here to date it' };
    const gone = paths.filter((path) => !tree.has(path) && !tree.list().some((each) => each.startsWith(`${path.replace(/\/+$/, '')}/`)));
    const lost = gone.length === 0 ? undefined : `git tracks nothing at ${gone.slice(0, MAX_NAMED).join(', ')}`;
    if (gone.length === paths.length)
        return { why: lost ?? '' };
    const answer = revisions.lastChange(paths);
    if (!answer.known)
        return { why: answer.detail };
    return { ...(answer.value !== undefined && { change: answer.value }), ...(lost !== undefined && { why: lost }) };
}
function laterSources({ revisions }, { 'trained-from': paths = [] }, since) {
    return paths.slice(0, MAX_NAMED).flatMap((path) => {
        const answer = revisions?.lastChange([path]);
        const change = answer?.known === true ? answer.value : undefined;
        return change !== undefined && Date.parse(change.at) > Date.parse(since)
            ? [{ path, text: `${change.commit.slice(0, 12)} ${change.at}` }]
            : [];
    });
}
function declaredAt({ baseline }, index) {
    const { source, line } = (0,load_baseline/* originOf */.yv)(baseline, ['sensors', 'checkpoint-staleness', 'checkpoints', index]);
    return (0,presets/* isPresetName */.l6)(source) ? { path: '.' } : { path: source, ...(line !== undefined && { line }) };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var ports_answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/mlflow/open-mlflow-store.js + 8 modules
var open_mlflow_store = __webpack_require__(25275);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/checkpoint-staleness/newest-checkpoint.js


const MAX_FILES = 5000;
function newestCheckpoint(input, declared) {
    const { files, 'registered-model': model, store } = declared;
    if (model !== undefined && store !== undefined)
        return newestVersion(input, model, store);
    return newestFile(input, files ?? []);
}
function newestFile({ files, tree, revisions }, globs) {
    const { paths, cut } = files.find(globs, MAX_FILES);
    if (cut)
        return (0,ports_answer/* unknown */.L)('unsupported', `more than ${MAX_FILES} files match ${globs.join(', ')}: name them more exactly`);
    if (paths.length === 0)
        return (0,ports_answer/* known */.e)(undefined);
    const tracked = revisions === undefined ? [] : paths.filter((path) => tree.has(path));
    const changes = tracked.length === 0 ? undefined : revisions?.lastChanges(tracked);
    const undated = [];
    let newest;
    const isTracked = new Set(tracked);
    for (const path of paths) {
        const found = isTracked.has(path) ? committedAt(path) : writtenAt(path);
        if (found === undefined)
            undated.push(path);
        else if (newest === undefined || found.at > newest.at)
            newest = { path, ...found };
    }
    if (newest === undefined) {
        const [first = ''] = undated;
        const why = changes?.known === false ? changes.detail : 'git tracks it, and the history does not reach its commit: check out with fetch-depth: 0';
        return (0,ports_answer/* unknown */.L)(changes?.known === false ? changes.reason : 'unsupported', `${first}: ${why}`);
    }
    const { path, at, by } = newest;
    return (0,ports_answer/* known */.e)({ name: path, path, at: new Date(at).toISOString(), by, of: paths.length, undated });
    function committedAt(path) {
        const change = changes?.known === true ? changes.value.get(path) : undefined;
        return change === undefined ? undefined : { at: Date.parse(change.at), by: 'committed' };
    }
    function writtenAt(path) {
        const facts = files.facts(path);
        return facts.kind === 'file' ? { at: Date.parse(facts.modifiedAt), by: 'written' } : undefined;
    }
}
async function newestVersion(input, model, place) {
    const opened = (0,open_mlflow_store/* openMlflowStore */.P)(input, place);
    if (!opened.known)
        return opened;
    const answer = await opened.value.modelVersions(model);
    if (!answer.known)
        return answer;
    if (answer.value.cut)
        return (0,ports_answer/* unknown */.L)('unsupported', `${opened.value.name} has more versions of ${model} than are read`);
    const dated = answer.value.items.flatMap(({ version, createdAt }) => (createdAt === undefined ? [] : [{ version, createdAt }]));
    const [newest] = dated.toSorted((a, b) => b.createdAt - a.createdAt);
    if (newest === undefined)
        return (0,ports_answer/* known */.e)(undefined);
    const { path } = opened.value;
    return (0,ports_answer/* known */.e)({
        name: `version ${newest.version} of ${model}`,
        path: path === '.' ? undefined : path,
        at: new Date(newest.createdAt).toISOString(),
        by: 'registered',
        of: dated.length,
        undated: [],
    });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/checkpoint-staleness/undeclared-checkpoints.js
var undeclared_checkpoints = __webpack_require__(30891);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l4/checkpoint-staleness/read-checkpoint-staleness.js




async function readCheckpointStaleness(input) {
    const { checkpoints } = input.baseline.sensors['checkpoint-staleness'];
    const base = { sensor: 'checkpoint-staleness', layer: 'L4' };
    if (checkpoints.length === 0) {
        const readiness = (0,undeclared_checkpoints.checkpointsReady)(input);
        if (!readiness.ready)
            return (0,reading_draft/* unknownReading */.$)(base, readiness.reason, readiness.detail);
    }
    const signals = [];
    const unjudged = [];
    const looked = [];
    const failures = [];
    let judged = 0;
    for (const [index, declared] of checkpoints.entries()) {
        await input.pace.step();
        if (!isAsked(input, declared))
            continue;
        const newest = await newestCheckpoint(input, declared);
        if (!newest.known) {
            failures.push(newest.reason);
            unjudged.push({ path: '.', reason: `${declared.name}: ${newest.detail}` });
            continue;
        }
        looked.push({ what: declared.name, detail: lookedAt(newest.value) });
        const judgement = judgeCheckpoint(input, index, declared, newest.value);
        judged += 1;
        signals.push(...judgement.signals);
        unjudged.push(...judgement.unjudged);
    }
    const [failure] = failures;
    if (judged === 0 && failure !== undefined)
        return (0,reading_draft/* unknownReading */.$)({ ...base, looked }, failure, unjudged.map(({ reason }) => reason).join('; '));
    return (0,reading_draft/* readingOf */.MU)({ ...base, unit: 'models', judged, signals, unjudged, looked });
}
function lookedAt(newest) {
    if (newest === undefined)
        return 'no checkpoint';
    return `${newest.of} ${newest.of === 1 ? 'checkpoint' : 'checkpoints'}, the newest ${newest.name}, ${newest.by} ${newest.at}`;
}
function isAsked({ onlyPaths, files }, { files: globs = [], store, 'trained-from': sources = [] }) {
    if (onlyPaths === undefined)
        return true;
    const below = [...sources, ...(store === undefined ? [] : [store])];
    if ([...onlyPaths].some((path) => below.some((folder) => path === folder || path.startsWith(`${folder.replace(/\/+$/, '')}/`))))
        return true;
    return globs.length > 0 && files.find(globs, 5000).paths.some((path) => onlyPaths.has(path));
}


/***/ }),

/***/ 30891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkpointsReady: () => (/* binding */ checkpointsReady)
/* harmony export */ });
/* harmony import */ var _records_undeclared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2127);

const CHECKPOINTS = '**/*.{ckpt,pt,pth,safetensors,onnx,keras,gguf,tflite,joblib}';
const REMEDY = 'name those to be judged in sensors.checkpoint-staleness.checkpoints (name, files, max-age-days, trained-from)';
const MAX_CANDIDATES = 20;
const SMALL = 65_536;
const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1';
function checkpointsReady(input) {
    const { checkpoints } = input.baseline.sensors['checkpoint-staleness'];
    if (checkpoints.length > 0)
        return { ready: true, by: checkpoints.map(({ name }) => name).join(', ') };
    const sign = (0,_records_undeclared_js__WEBPACK_IMPORTED_MODULE_0__/* .signsOf */ .O)(input, [CHECKPOINTS])
        .slice(0, MAX_CANDIDATES)
        .find((path) => {
        const content = input.files.read(path, SMALL);
        return content.kind === 'too-large' || content.kind === 'binary' || (content.kind === 'text' && content.text.startsWith(LFS_POINTER));
    });
    return (0,_records_undeclared_js__WEBPACK_IMPORTED_MODULE_0__/* .undeclared */ .c)(sign, 'a checkpoint', REMEDY);
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
