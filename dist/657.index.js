export const id = 657;
export const ids = [657];
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

/***/ 30657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCiHealthSensor: () => (/* binding */ readCiHealthSensor)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/fingerprint.js
var fingerprint = __webpack_require__(75699);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/ci-health-rules.js
var ci_health_rules = __webpack_require__(64985);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/failure-rate.js + 1 modules
var failure_rate = __webpack_require__(21777);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/ci-signals.js



const [CRITICAL, DEGRADED, REPEATED, FLAKY] = ci_health_rules/* CI_HEALTH_RULE_TABLE */.y;
const REPEATED_RUNS = 3;
const FLAKY_COMMITS = 3;
const FLAKY_SHARE = 0.05;
function rateSignals({ alert, rate, branches, thresholds, groups, window }) {
    if (!alert.isRequired || alert.level === 'ok')
        return [];
    const rule = alert.level === 'critical' ? CRITICAL : DEGRADED;
    const branch = branches.join(', ');
    return [
        {
            ...base(rule),
            id: (0,fingerprint/* fingerprint */.R)('ci-health', rule.id, [branch]),
            artefact: { kind: 'workflow', path: '.github/workflows', name: `CI of ${branch}` },
            message: `CI of ${branch} is ${alert.level}: ${alert.why}`,
            expected: `at most ${thresholds[alert.level]} % of the runs of ${window.days} days failed`,
            actual: `${(0,failure_rate/* percentOf */.pR)(rate.failed, rate.concluded)} %, ${rate.failed} of ${rate.concluded}`,
            evidence: groups.slice(0, 5).map(({ classification, runs, examples }) => ({
                path: '.github/workflows',
                text: `${classification.name}, ${runs} ${runs === 1 ? 'run' : 'runs'}: ${examples[0] ?? ''}`,
            })),
            playbook: 'SAR-002',
        },
    ];
}
function causeSignals({ groups }) {
    return groups.filter(({ classification, runs }) => runs >= REPEATED_RUNS && classification.pattern !== undefined).map(causeSignal);
}
function causeSignal({ key, classification, runs, workflows, examples, jobs }) {
    const { name, line, pattern = '' } = classification;
    return {
        ...base(REPEATED),
        id: (0,fingerprint/* fingerprint */.R)('ci-health', REPEATED.id, [key]),
        artefact: {
            kind: 'workflow',
            path: workflows[0] ?? '.github/workflows',
            name: pattern,
            ...(examples[0] !== undefined && { url: examples[0] }),
        },
        message: `${runs} runs failed for one cause (${classification.class}): ${name}`,
        expected: 'runs that pass',
        actual: `${jobs} failed ${jobs === 1 ? 'job' : 'jobs'} in ${runs} runs of ${workflows.join(', ')}`,
        evidence: line === undefined ? [] : [{ path: workflows[0] ?? '.github/workflows', text: line }],
        playbook: 'SAR-002',
    };
}
function flakySignals({ workflows }) {
    return workflows
        .filter(({ flaky }) => flaky.commits >= FLAKY_COMMITS && flaky.commits >= flaky.of * FLAKY_SHARE)
        .map(({ path, workflow, flaky }) => ({
        ...base(FLAKY),
        id: (0,fingerprint/* fingerprint */.R)('ci-health', FLAKY.id, [path]),
        artefact: { kind: 'workflow', path, name: workflow },
        message: `on ${flaky.commits} of ${flaky.of} commits it failed and then passed without a change`,
        expected: 'the same commit gives the same result',
        actual: `${flaky.commits} of ${flaky.of} commits gave both`,
        evidence: [],
    }));
}
function base(rule) {
    return { sensor: 'ci-health', rule: rule.id, layer: 'L2', condition: rule.condition, impact: rule.impact, help: rule.help };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/patterns/load-pattern-library.js + 4 modules
var load_pattern_library = __webpack_require__(35389);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/read-ci-health.js + 25 modules
var read_ci_health = __webpack_require__(13163);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/read-percent.js
var read_percent = __webpack_require__(13449);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/threshold-of.js

async function thresholdOf(live, { variables }) {
    const listed = await live?.entries('repo-vars');
    if (listed?.known !== true)
        return undefined;
    return (0,read_percent/* readPercent */.o)(listed.value.find(({ name }) => name === variables.threshold)?.value?.trim() ?? '');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/read-ci-health-sensor.js




const MOST_EXAMINED = 20;
const KEPT = 0.5;
const FIGURES = 3;
const WORKFLOWS = '.github/workflows';
async function readCiHealthSensor({ baseline, history, live, ownPatterns, asOf, now, onlyPaths }) {
    const base = { sensor: 'ci-health', layer: 'L2' };
    if (history === undefined)
        return { ...base, outcome: 'unknown', reason: 'no-token', detail: 'without a token GitHub does not tell how runs ended' };
    const { ci } = baseline;
    const degradedPercent = await thresholdOf(live, ci);
    const answer = await (0,read_ci_health.readCiHealth)({
        history,
        ...(degradedPercent !== undefined && { degradedPercent }),
        reservedRequests: Math.floor(history.requestsLeft * KEPT),
        settings: { ...ci, 'sample-runs': 0, 'examine-runs': Math.min(ci['examine-runs'], MOST_EXAMINED) },
        now: now ?? `${asOf}T00:00:00.000Z`,
        library: await (0,load_pattern_library/* loadPatternLibrary */.Y)(ownPatterns),
        withTrend: false,
        withLastGreen: false,
    });
    if (!answer.known)
        return { ...base, outcome: 'unknown', reason: answer.reason, detail: answer.detail };
    const health = answer.value;
    const signals = [...rateSignals(health), ...causeSignals(health), ...flakySignals(health)].filter(({ artefact }) => onlyPaths === undefined || onlyPaths.has(artefact.path));
    const scope = { unit: 'CI figures', judged: health.counts.concluded === 0 ? 0 : FIGURES, unjudged: unjudgedOf(health) };
    return signals.length === 0 ? { ...base, outcome: 'clear', scope } : { ...base, outcome: 'signals', scope, signals };
}
function unjudgedOf({ notExamined }) {
    return notExamined
        .filter(({ reason }) => reason !== 'sample' && reason !== 'not-configured')
        .map(({ what, detail }) => ({ path: WORKFLOWS, reason: `${what}: ${detail}` }));
}


/***/ })

};
