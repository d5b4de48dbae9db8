export const id = 367;
export const ids = [367];
export const modules = {

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

/***/ 65610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ STORAGE_LAYERS),
/* harmony export */   lV: () => (/* binding */ isEnvironmentLayer),
/* harmony export */   qR: () => (/* binding */ isVariableLayer)
/* harmony export */ });
/* unused harmony exports ENVIRONMENT_LAYERS, VARIABLE_LAYERS */
const STORAGE_LAYERS = [
    'org-secrets',
    'repo-secrets',
    'env-secrets',
    'repo-vars',
    'env-vars',
    'codespace',
    'org-vars',
    'dependabot',
];
const ENVIRONMENT_LAYERS = ['env-secrets', 'env-vars'];
const VARIABLE_LAYERS = ['repo-vars', 'env-vars', 'org-vars'];
function isEnvironmentLayer(layer) {
    return ENVIRONMENT_LAYERS.includes(layer);
}
function isVariableLayer(layer) {
    return VARIABLE_LAYERS.includes(layer);
}


/***/ }),

/***/ 39552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readEvidence)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14727);

const MAX_FILES = 10_000;
const MAX_BYTES = 67_108_864;
function readEvidence(tree, { dimensions, gaps, sources }) {
    const paths = tree.list();
    const registry = `${gaps.directory.replace(/\/+$/, '')}/`;
    const speaking = new Set([...sources, ...gaps.documents]);
    const holders = paths.filter((path) => !speaking.has(path) && !path.startsWith(registry));
    const budget = { bytes: MAX_BYTES };
    return Object.entries(dimensions).flatMap(([dimension, { checks = [] }]) => checks.flatMap((check, index) => 'evidence' in check
        ? [{ dimension, check: index, ...look(tree, check.contains === undefined ? paths : holders, check, budget) }]
        : []));
}
function look(tree, paths, check, budget) {
    const glob = (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(check.evidence);
    const { contains } = check;
    if (contains === undefined) {
        const path = paths.find((each) => glob.matches(each));
        return path === undefined ? absent(check) : { outcome: 'present', path };
    }
    const matching = paths.filter((each) => glob.matches(each));
    let unread = Math.max(0, matching.length - MAX_FILES);
    for (const path of matching.slice(0, MAX_FILES)) {
        if (budget.bytes <= 0) {
            unread += 1;
            continue;
        }
        const content = tree.read(path);
        if (content.kind === 'text') {
            budget.bytes -= content.sizeBytes;
            if (content.text.includes(contains))
                return { outcome: 'present', path };
        }
        else if (content.kind === 'too-large')
            unread += 1;
    }
    if (unread === 0)
        return absent(check);
    return {
        outcome: 'unknown',
        detail: `${unread} of ${matching.length} files that match ${check.evidence} are too large or too many to read`,
    };
}
function absent({ evidence, contains }) {
    return { outcome: 'absent', detail: `no file matches ${evidence}${contains === undefined ? '' : ` and holds "${contains}"`}` };
}


/***/ }),

/***/ 25750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ readScoreHistory),
/* harmony export */   RD: () => (/* binding */ scoreEntry),
/* harmony export */   X$: () => (/* binding */ appendScore),
/* harmony export */   wJ: () => (/* binding */ SCORE_FILE)
/* harmony export */ });
/* unused harmony exports MAX_ENTRIES, nextEntries */
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77154);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99770);
/* harmony import */ var _weighted_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6744);


const SCORE_FILE = 'score.ndjson';
const MAX_ENTRIES = 5000;
const MAX_CHARACTERS = 16_777_216;
function scoreEntry(score, at, commit) {
    const { level, uncapped, basis, dimensions } = score;
    if (level === undefined || (basis !== 'computed' && basis !== 'mixed'))
        return undefined;
    return {
        schema: 'sar.score/1',
        at: at.toISOString(),
        ...(commit !== undefined && { commit }),
        level: (0,_weighted_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .rounded */ .Wf)(level, 2),
        ...(uncapped !== undefined && { uncapped: (0,_weighted_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .rounded */ .Wf)(uncapped, 2) }),
        basis,
        dimensions: Object.fromEntries(dimensions.flatMap(({ id, score: value }) => (value === undefined ? [] : [[id, value]]))),
    };
}
async function readScoreHistory(store) {
    const entries = await readEntries(await store.read(SCORE_FILE), store.place);
    return entries.map(({ at, level }) => ({ at: at.slice(0, 10), level, kind: 'measured' }));
}
async function appendScore(store, entry, { dryRun }) {
    const about = `history of the score in ${store.place}/${SCORE_FILE}`;
    const before = await readEntries(await store.read(SCORE_FILE), store.place);
    if (nextEntries(before, entry) === undefined)
        return { what: 'state', outcome: 'unchanged', detail: `${about}${aheadWords(before, entry)}` };
    const detail = `${about}: level ${entry.level.toFixed(2)}`;
    if (dryRun)
        return { what: 'state', outcome: 'would-do', detail };
    await store.update(`score: level ${entry.level.toFixed(2)}`, async (read) => {
        const entries = nextEntries(await readEntries(await read(SCORE_FILE), store.place), entry);
        if (entries === undefined)
            return new Map();
        return new Map([[SCORE_FILE, entries.map((each) => `${JSON.stringify(each)}\n`).join('')]]);
    });
    return { what: 'state', outcome: 'done', detail };
}
function aheadWords(entries, { at }) {
    const last = entries.at(-1);
    if (last === undefined || last.at.slice(0, 10) <= at.slice(0, 10))
        return '';
    return `; its last line is of ${last.at}, which is later than this score: remove that line if its time is wrong`;
}
function nextEntries(entries, entry) {
    const last = entries.at(-1);
    if (last !== undefined && (last.at > entry.at || isSame(last, entry)))
        return undefined;
    const isSameDay = last?.at.slice(0, 10) === entry.at.slice(0, 10);
    const all = [...(isSameDay ? entries.slice(0, -1) : entries), entry];
    if (all.length <= MAX_ENTRIES)
        return all;
    const half = Math.floor(all.length / 2);
    return all.filter((_, index) => index >= half || index % 2 === 0);
}
function isSame(one, other) {
    const figures = ({ level, uncapped, basis, dimensions }) => JSON.stringify([level, uncapped ?? null, basis, Object.entries(dimensions).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
    return figures(one) === figures(other);
}
async function readEntries(text, place) {
    if (text === undefined || text.trim() === '')
        return [];
    const where = `${place}/${SCORE_FILE}`;
    if (text.length > MAX_CHARACTERS)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${where} is larger than ${MAX_CHARACTERS} characters; move it away to begin a new one`);
    const { scoreEntrySchema } = await (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .scoreSchemas */ .BB)();
    return text.split('\n').flatMap((line, index) => {
        if (line.trim() === '')
            return [];
        const parsed = scoreEntrySchema.safeParse(jsonOf(line));
        if (parsed.success)
            return [parsed.data];
        const [issue] = parsed.error.issues;
        const key = issue === undefined || issue.path.length === 0 ? 'the line' : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .quoteUntrusted */ .X)(issue.path.join('.'));
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${where}:${index + 1}: ${key} is not as sar.score/1 has it; mend the line or remove it`);
    });
}
function jsonOf(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 65811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ scoreOf)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var glob = __webpack_require__(14727);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/severity.js
var vocabulary_severity = __webpack_require__(14500);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/unit-of.js
var unit_of = __webpack_require__(40789);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/maturity/sensor-credit.js

const CREDIT_BANDS = {
    P0: [0, 0],
    P1: [0.2, 0.5],
    P2: [0.5, 0.8],
    P3: [0.8, 1],
};
function openFindingsOf(findings, rules) {
    const globs = rules?.map(glob/* compileGlob */.SO);
    return findings.filter(({ signal, waived }) => waived === undefined && (globs === undefined || globs.some((glob) => glob.matches(signal.rule))));
}
function sensorCredit(reading, open) {
    if (reading === undefined)
        return { outcome: 'unknown', credit: 0, high: 1, why: 'it did not run' };
    if (reading.outcome === 'unknown')
        return { outcome: 'unknown', credit: 0, high: 1, why: `${reading.reason}: ${reading.detail}` };
    const { unit, judged, unjudged } = reading.scope;
    const total = judged + unjudged.length;
    const worst = vocabulary_severity/* SEVERITIES */.oC.find((severity) => open.some((finding) => finding.severity === severity));
    if (worst === undefined) {
        if (total === 0 && reading.outcome === 'signals')
            return { outcome: 'earned', credit: 1, high: 1, why: 'nothing open' };
        if (total === 0)
            return { outcome: 'not-applicable', credit: 0, high: 0, why: `no ${unit} to judge` };
        if (judged === 0)
            return { outcome: 'unknown', credit: 0, high: 1, why: `none of ${total} ${unit} could be judged` };
        const credit = floored(judged / total);
        return { outcome: credit === 1 ? 'earned' : 'partly', credit, high: 1, why: `nothing open; ${scopeWords(judged, total, unit)}` };
    }
    const hits = open.filter(({ severity }) => severity === worst).length;
    const inBand = (scope) => {
        const [low, high] = CREDIT_BANDS[worst];
        return low + (high - low) * (1 - Math.min(1, hits / Math.max(1, scope)));
    };
    const credit = floored(inBand(judged) * (total === 0 ? 1 : judged / total));
    const high = Math.max(credit, floored(inBand(total)));
    const why = `${vocabulary_severity/* SEVERITIES */.oC.flatMap((severity) => countWords(open, severity)).join(', ')} open; ${scopeWords(judged, total, unit)}`;
    return { outcome: credit > 0 ? 'partly' : 'not-earned', credit, high, why };
}
function scopeWords(judged, total, unit) {
    return `${judged === total ? judged : `${judged} of ${total}`} ${(0,unit_of/* unitOf */.u)(total, unit)} judged`;
}
function countWords(findings, severity) {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}`];
}
function floored(share) {
    return Math.floor(share * 1000 + 1e-9) / 1000;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/maturity/judge-check.js

function judgeCheck(check, dimension, index, facts) {
    const { weight = 1, proves = 'both' } = check;
    const open = 'sensor' in check ? openFindingsOf(facts.findings.get(check.sensor) ?? [], check.rules) : [];
    const reading = 'sensor' in check ? facts.readings.get(check.sensor) : undefined;
    return { check, weight, proves, earned: creditOf(check, `${dimension}:${index}`, open, facts), open, reading };
}
function creditOf(check, key, open, facts) {
    if ('sensor' in check)
        return sensorCredit(facts.readings.get(check.sensor), open);
    if ('gate' in check)
        return GATE_CREDITS[facts.gate.get(check.gate) ?? 'unknown'];
    return evidenceCredit(facts.evidence.get(key), check.evidence);
}
const GATE_CREDITS = {
    pass: { outcome: 'earned', credit: 1, high: 1, why: 'the gate passes' },
    fail: { outcome: 'not-earned', credit: 0, high: 0, why: 'the gate fails' },
    unknown: { outcome: 'unknown', credit: 0, high: 1, why: 'there is no verdict of the gate' },
};
function evidenceCredit(result, glob) {
    switch (result?.outcome) {
        case 'present':
            return { outcome: 'earned', credit: 1, high: 1, why: result.path ?? 'there' };
        case 'absent':
            return { outcome: 'not-earned', credit: 0, high: 0, why: result.detail ?? `no file matches ${glob}` };
        default:
            return { outcome: 'unknown', credit: 0, high: 1, why: result?.detail ?? 'nobody looked for it' };
    }
}
function checkName(check) {
    if ('sensor' in check)
        return check.rules === undefined ? check.sensor : `${check.sensor} (${check.rules.join(', ')})`;
    return 'gate' in check ? check.gate : check.title;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/maturity/weighted-mean.js
var weighted_mean = __webpack_require__(6744);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/maturity/cheapest-step.js




const EFFORT = { edit: 0.1, finding: 1, answer: 3, evidence: 2, gate: 3 };
const LEAST_EFFORT = { edit: 0.5, finding: 1 };
function cheapestStep(checks) {
    const all = (0,weighted_mean/* sumOf */.XN)(checks.map(({ weight }) => weight));
    const ranked = checks
        .flatMap((check) => stepsOf(check).map((step) => ({ ...step, gain: (0,weighted_mean/* rounded */.Wf)((10 * check.weight * (step.credit - check.earned.credit)) / all, 2) })))
        .filter(({ gain }) => gain > 0)
        .toSorted((a, b) => b.gain / b.effort - a.gain / a.effort || b.gain - a.gain || (a.text < b.text ? -1 : 1));
    const [best] = ranked;
    return best === undefined ? undefined : { text: best.text, gain: best.gain, ...(best.isAtMost && { isAtMost: true }) };
}
function firstAnswer(checks) {
    const [first] = checks.toSorted((a, b) => b.weight - a.weight || (checkName(a.check) < checkName(b.check) ? -1 : 1));
    const [step] = first === undefined ? [] : stepsOf(first);
    return step === undefined ? undefined : { text: step.text, gain: 0 };
}
function stepsOf(judged) {
    const { check, earned, open } = judged;
    if (earned.outcome === 'earned')
        return [];
    const name = checkName(check);
    const isUnknown = earned.outcome === 'unknown';
    if ('gate' in check) {
        const text = isUnknown ? `give the verdict of the gate's check ${name} (verdict-file)` : `make the check ${name} of the gate pass`;
        return [{ text, credit: 1, effort: EFFORT.gate, ...(isUnknown && { isAtMost: true }) }];
    }
    if ('evidence' in check) {
        if (isUnknown)
            return [{ text: `let the evidence be found: ${name}; ${earned.why}`, credit: 1, effort: EFFORT.evidence, isAtMost: true }];
        const holding = check.contains === undefined ? '' : ` and holds "${check.contains}"`;
        return [{ text: `add ${name} (a file that matches ${check.evidence}${holding})`, credit: 1, effort: EFFORT.evidence }];
    }
    const answer = { text: answerWords(check.sensor, judged), credit: earned.high, effort: EFFORT.answer, isAtMost: true };
    return [...(open.length > 0 ? findingSteps(judged) : []), ...(earned.high > earned.credit ? [answer] : [])];
}
function answerWords(sensor, { reading, earned }) {
    if (reading === undefined)
        return `let ${sensor} run: nothing is known of it (where the baseline switches it off, take the check out of the dimension)`;
    const says = `("sar search --sensor ${sensor} --explain" says what it needs)`;
    if (reading.outcome === 'unknown')
        return `let ${sensor} answer: ${REASON_WORDS[reading.reason]} ${says}`;
    return `let ${sensor} judge all: ${earned.why} ${says}`;
}
const REASON_WORDS = {
    'no-token': 'it has no token',
    forbidden: 'its token may not',
    'rate-limited': 'it was cut off by a limit of requests',
    unreachable: 'it could not reach the network',
    'not-configured': 'it is not configured',
    unsupported: 'what it found is not supported',
    failed: 'it failed',
};
function findingSteps(judged) {
    const { open, check } = judged;
    const sensor = 'sensor' in check ? check.sensor : checkName(check);
    const fixable = open.filter(({ signal }) => signal.fix !== undefined);
    const edits = fixable.length === 0
        ? []
        : [
            {
                text: `run "${editCommand(sensor)}": it mends ${fixable.length} of ${findingWords(open.length)}`,
                credit: withoutFindings(judged, fixable),
                effort: Math.max(LEAST_EFFORT.edit, fixable.length * EFFORT.edit),
            },
        ];
    const mends = vocabulary_severity/* SEVERITIES */.oC.filter((severity) => open.some((finding) => finding.severity === severity)).map((severity) => {
        const mended = open.filter((finding) => vocabulary_severity/* SEVERITIES */.oC.indexOf(finding.severity) <= vocabulary_severity/* SEVERITIES */.oC.indexOf(severity));
        return { text: mendWords(sensor, mended), credit: withoutFindings(judged, mended), effort: effortOf(mended) };
    });
    return [...edits, ...mends];
}
function editCommand(sensor) {
    return sensor === 'cache-wiring' ? 'sar cache fix' : `sar search --sensor ${sensor} --fix`;
}
function withoutFindings({ reading, open }, gone) {
    const without = new Set(gone);
    const { outcome, credit } = sensorCredit(reading, open.filter((finding) => !without.has(finding)));
    return outcome === 'not-applicable' ? 1 : credit;
}
function effortOf(findings) {
    const edits = findings.filter(({ signal }) => signal.fix !== undefined).length;
    const others = findings.filter(({ signal }) => signal.fix === undefined);
    const alone = others.filter(({ group }) => group === undefined).length;
    const causes = new Set(others.flatMap(({ group }) => (group === undefined ? [] : [group]))).size;
    return Math.max(LEAST_EFFORT.finding, edits * EFFORT.edit + (alone + causes) * EFFORT.finding);
}
function mendWords(sensor, findings) {
    const [first, ...more] = findings;
    if (first !== undefined && more.length === 0) {
        const { message, artefact } = first.signal;
        return `mend ${artefact.path}${artefact.line === undefined ? '' : `:${artefact.line}`}: ${message}`;
    }
    const bySeverity = vocabulary_severity/* SEVERITIES */.oC.flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [`${count} ${severity}`];
    });
    return `mend ${bySeverity.join(' and ')} of ${sensor}, listed by "sar search --sensor ${sensor}"`;
}
function findingWords(count) {
    return count === 1 ? '1 finding' : `${count} findings`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/maturity/score-dimension.js



function scoreDimension(id, dimension, facts) {
    const { name, requirement, state, priority, weight = 1, standards = [], declared, checks = [] } = dimension;
    const judged = checks.map((check, index) => judgeCheck(check, id, index, facts));
    const counting = judged.filter(({ earned }) => earned.outcome !== 'not-applicable');
    const about = {
        id,
        name,
        requirement,
        ...(state !== undefined && { state }),
        ...(priority !== undefined && { priority }),
        standards,
        weight,
        ...(declared !== undefined && { declared: declaredOf(declared) }),
        checks: judged.map((check) => checkScore(check, counting)),
    };
    if (!counting.some(isAnswered)) {
        const next = facts.readings.size === 0 ? undefined : firstAnswer(counting);
        const values = declaredOf(declared ?? {});
        const isDeclared = Object.keys(values).length > 0;
        return { ...about, basis: isDeclared ? 'declared' : 'unknown', ...values, ...(next !== undefined && { next }) };
    }
    const low = scoreOver(counting, ({ credit }) => credit);
    const high = scoreOver(counting, (earned) => earned.high);
    const next = cheapestStep(counting);
    return {
        ...about,
        basis: 'computed',
        score: low,
        ...coordinate('maturity', counting),
        ...coordinate('automation', counting),
        ...(counting.some(({ earned }) => earned.high > earned.credit) && { between: { low, high } }),
        ...(next !== undefined && { next }),
    };
}
function isAnswered({ earned }) {
    return earned.outcome !== 'unknown';
}
function scoreOver(checks, shareOf) {
    return (0,weighted_mean/* rounded */.Wf)(10 * (meanOf(checks, shareOf) ?? 0), 1);
}
function meanOf(checks, shareOf) {
    return (0,weighted_mean/* weightedMean */.hY)(checks.map(({ weight, earned }) => ({ weight, value: shareOf(earned) })));
}
function coordinate(name, checks) {
    const proving = checks.filter(({ proves }) => proves === name || proves === 'both');
    const mean = proving.some(isAnswered) ? meanOf(proving, ({ credit }) => credit) : undefined;
    return (mean === undefined ? {} : { [name]: (0,weighted_mean/* rounded */.Wf)(mean, 2) });
}
function declaredOf({ score, maturity, automation }) {
    return {
        ...(score !== undefined && { score }),
        ...(maturity !== undefined && { maturity }),
        ...(automation !== undefined && { automation }),
    };
}
function checkScore({ check, weight, proves, earned }, counting) {
    const { outcome, credit, high, why } = earned;
    const all = (0,weighted_mean/* sumOf */.XN)(counting.map((other) => other.weight));
    return {
        kind: 'sensor' in check ? 'sensor' : 'gate' in check ? 'gate' : 'evidence',
        name: checkName(check),
        weight,
        proves,
        outcome,
        credit,
        ...(high > credit && { high }),
        gain: outcome === 'not-applicable' ? 0 : (0,weighted_mean/* rounded */.Wf)((10 * weight * (1 - credit)) / all, 2),
        why,
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/maturity/level-progress.js
const MAX_MEASURED = 60;
function levelProgress(settings, history, today) {
    const declared = settings.progress.map(({ at, level, projected }) => ({
        at,
        level,
        kind: projected === true ? 'projected' : 'declared',
    }));
    const earlier = history.filter(({ at, kind }) => kind === 'measured' && (today === undefined || at < today.at));
    const measured = changesOf(thinned(changesOf([...earlier, ...(today === undefined ? [] : [today])])));
    return [...declared.filter(({ kind }) => kind === 'declared'), ...measured, ...declared.filter(({ kind }) => kind === 'projected')];
}
function changesOf(levels) {
    return levels.filter(({ level }, index) => index === 0 || levels[index - 1]?.level !== level);
}
function thinned(levels) {
    if (levels.length <= MAX_MEASURED)
        return levels;
    const last = levels.length - 1;
    return Array.from({ length: MAX_MEASURED }, (_, at) => levels[Math.round((at * last) / (MAX_MEASURED - 1))]).filter((level) => level !== undefined);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/maturity/level-of.js

function levelOf(dimensions, findings, { caps }) {
    const scored = dimensions.filter(({ score }) => score !== undefined);
    const uncapped = levelOver(scored, ({ score }) => score ?? 0);
    if (uncapped === undefined)
        return { basis: 'unknown' };
    const cap = lowestCap(findings, caps);
    const limit = cap?.level ?? 4;
    const level = Math.min(uncapped, limit);
    const high = Math.min(levelOver(scored, ({ score, between }) => between?.high ?? score ?? 0) ?? level, limit);
    const bases = new Set(scored.map(({ basis }) => basis));
    return {
        level,
        basis: bases.size > 1 ? 'mixed' : bases.has('declared') ? 'declared' : 'computed',
        ...(scored.some(({ between }) => between !== undefined) && { between: { low: level, high } }),
        ...(cap !== undefined && level < uncapped && { uncapped, cappedBy: cap }),
    };
}
function levelOver(dimensions, scoreOf) {
    const mean = (0,weighted_mean/* weightedMean */.hY)(dimensions.map((dimension) => ({ weight: dimension.weight, value: scoreOf(dimension) })));
    return mean === undefined ? undefined : (0,weighted_mean/* rounded */.Wf)((4 * mean) / 10, 2);
}
function lowestCap(findings, caps) {
    return ['P0', 'P1']
        .flatMap((severity) => {
        const open = findings.filter((finding) => finding.severity === severity && finding.waived === undefined).length;
        return open === 0 ? [] : [{ severity, open, level: caps[severity] }];
    })
        .toSorted((a, b) => a.level - b.level)[0];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/maturity/score-of.js



function scoreOf(input) {
    const { maturity, findings, history, at } = input;
    const facts = factsOf(input);
    const dimensions = Object.entries(input.dimensions).map(([id, dimension]) => scoreDimension(id, dimension, facts));
    const level = levelOf(dimensions, findings, maturity);
    const isMeasured = level.basis === 'computed' || level.basis === 'mixed';
    const today = at !== undefined && isMeasured && level.level !== undefined ? { at, level: level.level, kind: 'measured' } : undefined;
    const { declared } = maturity;
    return {
        ...level,
        ...(declared !== undefined && {
            declared: { level: declared.level, ...(declared.target !== undefined && { target: declared.target }) },
        }),
        dimensions,
        progress: levelProgress(maturity, history, today),
    };
}
function factsOf({ readings, findings, gate, evidence }) {
    const bySensor = new Map();
    for (const finding of findings) {
        const own = bySensor.get(finding.signal.sensor);
        if (own === undefined)
            bySensor.set(finding.signal.sensor, [finding]);
        else
            own.push(finding);
    }
    return {
        readings: new Map(readings.map((reading) => [reading.sensor, reading])),
        findings: bySensor,
        gate: gate ?? new Map(),
        evidence: new Map(evidence.map((result) => [`${result.dimension}:${result.check}`, result])),
    };
}


/***/ }),

/***/ 6744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wf: () => (/* binding */ rounded),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   hY: () => (/* binding */ weightedMean)
/* harmony export */ });
function weightedMean(values) {
    const weights = sumOf(values.map(({ weight }) => weight));
    return weights === 0 ? undefined : sumOf(values.map(({ weight, value }) => weight * value)) / weights;
}
function sumOf(values) {
    return values.toSorted((a, b) => a - b).reduce((sum, value) => sum + value, 0);
}
function rounded(value, decimals) {
    const factor = 10 ** decimals;
    return Math.round(value * factor + 1e-9) / factor;
}


/***/ })

};
