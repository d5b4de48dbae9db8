export const id = 7472;
export const ids = [7472];
export const modules = {

/***/ 35802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ shellPath),
/* harmony export */   Tg: () => (/* binding */ shellLine),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
const PLAIN = /^[A-Za-z0-9_./:@%+,-]+$/;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
function shellWord(text) {
    return text.startsWith('-') ? undefined : quoted(text);
}
function shellPath(path) {
    if (path === '')
        return undefined;
    return shellWord(path.startsWith('-') ? `./${path}` : path);
}
function shellLine(words) {
    const line = words.map((word, index) => (index > 0 && OPTION.test(word) ? word : quoted(word)));
    return line.length === 0 || line.includes(undefined) ? undefined : line.join(' ');
}
const OPTION = /^[A-Za-z0-9_./:@%+,=-]+$/;
function quoted(text) {
    if (UNPRINTABLE.test(text))
        return undefined;
    return PLAIN.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 43836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZS: () => (/* binding */ GATE_LINE_KINDS),
/* harmony export */   sA: () => (/* binding */ GATE_OUTCOMES),
/* harmony export */   su: () => (/* binding */ GATE_CHECKS)
/* harmony export */ });
const GATE_CHECKS = ['code-quality', 'tests', 'variable-audit', 'secrets-baseline', 'schema', 'ci-failure-rate'];
const GATE_OUTCOMES = ['pass', 'fail', 'unknown'];
const GATE_LINE_KINDS = ['check', 'integrity', 'weakening', 'proof'];


/***/ }),

/***/ 11009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateOnWorkTree: () => (/* binding */ gateOnWorkTree)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27339);
/* harmony import */ var _sar_gate__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32629);
/* harmony import */ var _sar_gate__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20172);
/* harmony import */ var _sar_gate__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82947);
/* harmony import */ var _sar_workflows__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(787);
/* harmony import */ var _gate_ports_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77295);
/* harmony import */ var _gate_sense_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42859);
/* harmony import */ var _sensor_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5597);
/* harmony import */ var _tree_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80441);







async function gateOnWorkTree(input) {
    const { baseline, tree, base, sensing, monotonic } = input;
    const survey = { tree, repository: (0,_sar_workflows__WEBPACK_IMPORTED_MODULE_0__/* .repositoryWorkflows */ .N)(tree), baseline };
    const opened = {
        input: { tree, sensing, reports: [], monotonic, ...(base !== undefined && { base }) },
        survey,
        memory: (0,_sensor_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .sensorMemory */ .m)({ ...sensing, survey }, baseline, new Map()),
        before: [],
        change: base === undefined ? undefined : { base, baseline: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .known */ .e)(baseline), weakenings: [], suppressions: [] },
        approvers: [],
    };
    const earlier = base === undefined ? undefined : memoryBefore(input, base.tree);
    const judged = await Promise.all((0,_sar_gate__WEBPACK_IMPORTED_MODULE_3__/* .gateChecks */ .H)(baseline.gate, []).map(async (check) => ofFiles(check, opened.memory, earlier)));
    const checks = judged.flatMap((check) => check ?? []);
    const ports = (0,_gate_ports_of_js__WEBPACK_IMPORTED_MODULE_4__/* .gatePortsOf */ .h)(opened, true, (0,_gate_ports_of_js__WEBPACK_IMPORTED_MODULE_4__/* .comparedWith */ .o)(opened, true));
    const lines = await (0,_sar_gate__WEBPACK_IMPORTED_MODULE_5__/* .runChecks */ .J)(checks, earlier === undefined ? ports : withoutEarlier(ports, earlier), {
        concurrency: baseline.gate.concurrency,
        failFast: false,
        degradedPercent: baseline.ci.thresholds.degraded,
    });
    return (0,_sar_gate__WEBPACK_IMPORTED_MODULE_6__/* .verdictOf */ .V)(lines.length === 0 ? [NOTHING_JUDGED] : lines);
}
const NOTHING_JUDGED = {
    id: 'checks',
    kind: 'check',
    title: 'Checks of the change',
    required: true,
    outcome: 'unknown',
    detail: 'no check of the gate judges files',
    evidence: [],
    durationMs: 0,
    remedy: 'Declare commands or sensors in gate.checks of the baseline.',
};
function memoryBefore({ baseline, sensing }, tree) {
    const { commands: _commands, revisions: _revisions, ...ports } = sensing.ports;
    const survey = { tree, repository: (0,_sar_workflows__WEBPACK_IMPORTED_MODULE_0__/* .repositoryWorkflows */ .N)(tree), baseline };
    return (0,_sensor_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .sensorMemory */ .m)({ ...sensing, survey, ports: { ...ports, files: (0,_tree_files_js__WEBPACK_IMPORTED_MODULE_7__/* .treeFiles */ .C)(tree, sensing.now) } }, baseline, new Map());
}
async function ofFiles(check, after, before) {
    const { 'failure-rate': rate, 'new-alerts': alerts, sensors, ...rest } = check.settings;
    const left = sensors === undefined || before === undefined ? sensors : await answering(sensors, after, before);
    const settings = { ...rest, ...(left !== undefined && left.length > 0 && { sensors: left }) };
    const hadOthers = rate !== undefined || alerts !== undefined || sensors !== undefined;
    const has = PARTS.some((part) => settings[part] !== undefined);
    return has || !hadOthers ? { id: check.id, settings } : undefined;
}
const PARTS = ['commands', 'reports', 'sensors', 'changed', 'new-findings'];
async function answering(sensors, after, before) {
    const [now, then] = await Promise.all([after.readings(sensors), before.readings(sensors)]);
    const isSilent = (readings, id) => readings.find(({ sensor }) => sensor === id)?.outcome === 'unknown';
    return sensors.filter((id) => !isSilent(now, id) || !isSilent(then, id));
}
function withoutEarlier(ports, earlier) {
    const sense = async (sensors) => {
        const [sensed, then] = await Promise.all([ports.sense(sensors), earlier.readings(sensors)]);
        const ids = new Set(then.flatMap((reading) => (reading.outcome === 'signals' ? reading.signals.map(({ id }) => id) : [])));
        const open = new Set((0,_gate_sense_js__WEBPACK_IMPORTED_MODULE_8__/* .unjudgedItems */ .rf)(then).map(keyOf));
        return {
            ...sensed,
            findings: sensed.findings.filter(({ signal }) => !ids.has(signal.id)),
            unjudged: sensed.unjudged.filter((item) => !open.has(keyOf(item))),
        };
    };
    return { ...ports, sense };
}
function keyOf({ sensor, path, reason, name }) {
    return JSON.stringify([sensor, path, reason, name]);
}


/***/ }),

/***/ 5792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ UNKNOWN_WORDS)
/* harmony export */ });
const UNKNOWN_WORDS = {
    'no-token': 'no token',
    forbidden: 'not permitted',
    'rate-limited': 'rate limit reached',
    unreachable: 'not reachable',
    'not-configured': 'not configured',
    unsupported: 'not supported here',
    failed: 'failed',
};


/***/ })

};
