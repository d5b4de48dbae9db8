export const id = 601;
export const ids = [601];
export const modules = {

/***/ 8982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCronLiveness: () => (/* binding */ readCronLiveness)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/fingerprint.js
var fingerprint = __webpack_require__(5699);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cron-liveness/cron-liveness-rules.js
var cron_liveness_rules = __webpack_require__(7765);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cron-liveness/liveness-signal.js


const [DISABLED, NEVER_RAN, OVERDUE] = cron_liveness_rules/* CRON_LIVENESS_RULES */.h;
const RULE_OF = {
    'disabled-inactivity': DISABLED,
    'disabled-manually': DISABLED,
    'never-ran': NEVER_RAN,
    overdue: OVERDUE,
};
/** Expressions of a workflow that are listed as evidence. */
const MAX_EVIDENCE = 20;
/** Characters of each. */
const MAX_EXPRESSION = 200;
/** The signal of a schedule that does not run, at the line of its first expression; undefined for one that does, or that is not known. */
function livenessSignal({ path, workflow, crons, state, detail }) {
    const rule = RULE_OF[state];
    if (rule === undefined)
        return undefined;
    const [first] = crons;
    const expressions = crons
        .slice(0, MAX_EVIDENCE)
        .map(({ cron, timezone }) => (timezone === undefined ? cron : `${cron} (${timezone})`).slice(0, MAX_EXPRESSION));
    return {
        id: (0,fingerprint/* fingerprint */.R)(rule.sensor, rule.id, [path]),
        sensor: rule.sensor,
        rule: rule.id,
        layer: 'L2',
        condition: rule.condition,
        impact: rule.impact,
        artefact: { kind: 'workflow', path, ...(first?.line !== undefined && { line: first.line }), name: workflow },
        message: `the schedule ${rule === DISABLED ? 'starts nothing' : rule === NEVER_RAN ? 'has never started a run' : 'is overdue'}: ${detail}`,
        expected: `runs by ${expressions.join(', ')}`,
        actual: detail,
        evidence: crons
            .slice(0, MAX_EVIDENCE)
            .map(({ line }, at) => ({ path, ...(line !== undefined && { line }), text: `cron: ${expressions[at] ?? ''}` })),
        help: rule.help,
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cron-liveness/read-schedules.js + 6 modules
var read_schedules = __webpack_require__(6714);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cron-liveness/read-cron-liveness.js


/** States that say nothing about whether the schedule works. */
const NOT_JUDGED = new Set(['unknown', 'not-registered']);
/** See `cronLiveness`. */
async function readCronLiveness({ repository, baseline, asOf, now, history, onlyPaths, changedAt }) {
    const base = { sensor: 'cron-liveness', layer: 'L2' };
    const { schedules, unread, refused } = await (0,read_schedules/* readSchedules */.D)({
        repository,
        settings: baseline.ci.liveness,
        now: now ?? `${asOf}T00:00:00.000Z`,
        ...(history !== undefined && { history }),
        ...(onlyPaths !== undefined && { onlyPaths }),
        ...(changedAt !== undefined && { changedAt }),
    });
    if (refused !== undefined)
        return { ...base, outcome: 'unknown', ...refused };
    const open = schedules.filter(({ state }) => NOT_JUDGED.has(state));
    const unjudged = [
        ...unread.map(({ path, why }) => ({ path, reason: why })),
        ...open.map(({ path, crons, detail }) => ({ path, ...(crons[0]?.line !== undefined && { line: crons[0].line }), reason: detail })),
    ];
    const scope = { unit: 'schedules', judged: schedules.length - open.length, unjudged };
    const signals = schedules.flatMap((schedule) => livenessSignal(schedule) ?? []);
    return signals.length === 0 ? { ...base, outcome: 'clear', scope } : { ...base, outcome: 'signals', scope, signals };
}


/***/ })

};
