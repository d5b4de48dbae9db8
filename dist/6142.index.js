export const id = 6142;
export const ids = [6142];
export const modules = {

/***/ 36077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ gateResultsOf)
/* harmony export */ });
/* harmony import */ var _vocabulary_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43836);

const MAX_DETAIL = 1000;
function gateResultsOf({ lines, }) {
    return _vocabulary_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .GATE_CHECKS */ .su.flatMap((check) => {
        const line = lines.find(({ id, kind }) => id === check && kind === 'check');
        return line === undefined ? [] : [{ check, outcome: line.outcome, detail: line.detail.slice(0, MAX_DETAIL) }];
    });
}


/***/ }),

/***/ 70428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readTriageDocument)
/* harmony export */ });
async function readTriageDocument(text, where) {
    const [{ readDocument }, { triageDocumentSchema }] = await Promise.all([__webpack_require__.e(/* import() */ 6723).then(__webpack_require__.bind(__webpack_require__, 66723)), Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3193)]).then(__webpack_require__.bind(__webpack_require__, 53193))]);
    return readDocument(triageDocumentSchema, 'sar.triage/1', text, where);
}


/***/ }),

/***/ 82239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readVerdict)
/* harmony export */ });
/* harmony import */ var _vocabulary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);

async function readVerdict(text, where) {
    const [{ readDocument }, { verdictDocumentSchema }] = await Promise.all([__webpack_require__.e(/* import() */ 6723).then(__webpack_require__.bind(__webpack_require__, 66723)), Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9786)]).then(__webpack_require__.bind(__webpack_require__, 89786))]);
    const verdict = readDocument(verdictDocumentSchema, 'sar.verdict/1', text, where);
    const lines = new Map(verdict.lines.map((line) => [line.id, line]));
    if (lines.size < verdict.lines.length)
        throw new _vocabulary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where}: a line is in it twice; a verdict says each once`);
    const passed = verdict.failed.find((id) => lines.get(id)?.outcome !== 'fail' && lines.get(id)?.outcome !== 'unknown');
    if (passed !== undefined)
        throw new _vocabulary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where}: it fails with a line that passed, or that it does not have`);
    const told = new Set(verdict.failed);
    const isUntold = verdict.lines.some(({ id, required, outcome }) => required && outcome === 'fail' && !told.has(id));
    if (isUntold || verdict.lines.length === 0 || (verdict.outcome === 'pass') !== (told.size === 0))
        throw new _vocabulary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where}: its outcome is not that of its lines`);
    return verdict;
}


/***/ }),

/***/ 56142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SCORE_COMMANDS: () => (/* binding */ SCORE_COMMANDS)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory-files.js
var state_directory_files = __webpack_require__(42914);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/version.js + 1 modules
var version = __webpack_require__(8153);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(77072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/json-text.js
var json_text = __webpack_require__(58884);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/maturity/score-report-document.js
function scoreReportDocument(score, { version, at, commit, partial }) {
    return {
        schema: 'sar.score-report/1',
        version,
        at: at.toISOString(),
        ...(commit !== undefined && { commit }),
        partial,
        score: structuredClone(score),
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/mermaid/mermaid-text.js
var mermaid_text = __webpack_require__(35358);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/markdown-safe.js
var markdown_safe = __webpack_require__(83003);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/maturity/maturity-quadrant.js


function maturityQuadrant({ dimensions }) {
    const points = pointsOf(dimensions);
    if (points.length === 0)
        return 'No dimension has both coordinates, maturity and automation.';
    const chart = (0,mermaid_text/* mermaidBlock */.t)([
        'quadrantChart',
        '    title Maturity and automation',
        '    x-axis "Low maturity" --> "High maturity"',
        '    y-axis "By hand" --> "Automated"',
        '    quadrant-1 "Mature"',
        '    quadrant-2 "Automated, not mature"',
        '    quadrant-3 "To begin"',
        '    quadrant-4 "Mature, by hand"',
        ...points.map(({ rows, maturity, automation }) => `    "${rows.map(({ number }) => number).join(', ')}": [${maturity}, ${automation}]`),
    ]);
    return [
        chart,
        '',
        '| # | Dimension | Maturity | Automation | Basis |',
        '| --: | --- | --: | --: | --- |',
        ...points
            .flatMap(({ rows }) => rows)
            .toSorted((a, b) => a.number - b.number)
            .map(({ number, dimension }) => {
            const { name, maturity = 0, automation = 0, basis } = dimension;
            return `| ${number} | ${(0,markdown_safe/* markdownText */.p7)(name)} | ${maturity.toFixed(2)} | ${automation.toFixed(2)} | ${basis} |`;
        }),
    ].join('\n');
}
function pointsOf(dimensions) {
    const points = new Map();
    for (const [index, dimension] of dimensions.entries()) {
        const { maturity, automation } = dimension;
        if (maturity === undefined || automation === undefined)
            continue;
        const key = `${maturity} ${automation}`;
        points.set(key, { maturity, automation, rows: [...(points.get(key)?.rows ?? []), { number: index + 1, dimension }] });
    }
    return [...points.values()];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/display-width.js
var display_width = __webpack_require__(23771);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/maturity/progress-chart.js



const MAX_POINTS = 10;
const MAX_LABEL = 12;
const BAR = '#2f81f7';
const LINE = '#bf8700';
function progressChart({ progress }) {
    if (progress.length === 0)
        return 'No level was recorded yet.';
    const points = thinned(progress);
    const hasBars = points.some(({ kind }) => kind !== 'projected');
    const bars = points.map(({ kind, level }) => (kind === 'projected' ? 0 : level));
    const chart = (0,mermaid_text/* mermaidBlock */.t)([
        '---',
        'config:',
        '  xyChart:',
        '    width: 900',
        '  themeVariables:',
        '    xyChart:',
        `      plotColorPalette: "${hasBars ? `${BAR}, ${LINE}` : LINE}"`,
        '---',
        'xychart-beta',
        '    title "Level of maturity"',
        `    x-axis [${labelsOf(points)
            .map((label) => `"${label}"`)
            .join(', ')}]`,
        '    y-axis "Level" 0 --> 4',
        ...(hasBars ? [`    bar [${bars.join(', ')}]`] : []),
        `    line [${points.map(({ level }) => level).join(', ')}]`,
    ]);
    return [
        chart,
        '',
        '| When | Level | |',
        '| --- | --: | --- |',
        ...points.map(({ at, level, kind }) => `| ${(0,markdown_safe/* markdownText */.p7)(at)} | ${level.toFixed(2)} | ${kind === 'projected' ? 'projected \\*' : kind} |`),
    ].join('\n');
}
function labelsOf(points) {
    const seen = new Set();
    return points.map(({ at, kind }) => {
        const label = `${(0,mermaid_text/* mermaidText */.H)((0,display_width/* cutEnd */.ym)(at, MAX_LABEL))}${kind === 'projected' ? ' *' : ''}`;
        let own = label;
        for (let count = 2; seen.has(own); count++)
            own = `${label} (${count})`;
        seen.add(own);
        return own;
    });
}
function thinned(progress) {
    const projected = progress.filter(({ kind }) => kind === 'projected').slice(0, MAX_POINTS / 2);
    const reached = progress.filter(({ kind }) => kind !== 'projected');
    const room = MAX_POINTS - projected.length;
    if (reached.length <= room)
        return [...reached, ...projected];
    const step = (reached.length - 1) / (room - 1);
    const some = Array.from({ length: room }, (_, at) => reached[Math.round(at * step)]).filter((point) => point !== undefined);
    return [...some, ...projected];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(55617);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/maturity/score-words.js

function scoreWords({ basis, score, between, declared, checks }) {
    if (basis === 'computed' && score !== undefined) {
        const most = between === undefined || between.high === score ? '' : `, up to ${between.high.toFixed(1)}`;
        const said = declared?.score === undefined ? '' : ` (declared ${declared.score.toFixed(1)})`;
        return `${score.toFixed(1)} computed${most}${said}`;
    }
    if (score !== undefined)
        return `${score.toFixed(1)} declared`;
    return checks.length > 0 && checks.every(({ outcome }) => outcome === 'not-applicable') ? 'not applicable' : 'unknown';
}
const BASIS_WORDS = {
    computed: 'computed',
    mixed: 'from computed and declared scores',
    declared: 'from declared scores',
    unknown: 'unknown',
};
function levelWords(score) {
    const { level, basis, uncapped, between, cappedBy, declared, dimensions } = score;
    const said = declared === undefined
        ? []
        : [`Declared: level ${declared.level.toFixed(2)} of 4${declared.target === undefined ? '' : `; target: ${declared.target}`}.`];
    if (level === undefined)
        return ['Level unknown: no dimension has a score.', ...said];
    const counted = dimensions.filter((dimension) => dimension.score !== undefined).length;
    const over = counted === dimensions.length ? (0,count_words/* countOf */.pq)(counted, 'dimension') : `${counted} of ${(0,count_words/* countOf */.pq)(dimensions.length, 'dimension')}`;
    return [
        `Level ${level.toFixed(2)} of 4, ${BASIS_WORDS[basis]}, over ${over}.`,
        ...(cappedBy === undefined || uncapped === undefined
            ? []
            : [
                `Limited from ${uncapped.toFixed(2)} while ${(0,count_words/* countOf */.pq)(cappedBy.open, `${cappedBy.severity} finding`)} ${cappedBy.open === 1 ? 'is' : 'are'} open.`,
            ]),
        ...(between === undefined || between.high === level ? [] : [`Up to ${between.high.toFixed(2)} if all that is unknown is well.`]),
        ...said,
    ];
}
function levelFigure(level) {
    return level.toFixed(2).replace(/0$/, '');
}
function gainWords({ gain, isAtMost }) {
    return gain === 0 ? '' : `${isAtMost === true ? 'up to ' : ''}+${gain.toFixed(2)}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/maturity/score-table.js


function scoreTable(score) {
    const level = levelWords(score).map(markdown_safe/* markdownText */.p7);
    if (score.dimensions.length === 0)
        return ['The baseline declares no dimensions.', ...level].join('\n\n');
    return [
        '| # | Dimension | Level 4 asks for | State | Score of 10 | Priority | Next step |',
        '| --: | --- | --- | --- | --- | --- | --- |',
        ...score.dimensions.map(row),
        '',
        ...level.map((sentence, index) => (index === 0 ? `**${sentence}**` : sentence)),
    ].join('\n');
}
function row(dimension, index) {
    const { name, requirement, state, priority, next } = dimension;
    const gain = next === undefined ? '' : gainWords(next);
    const step = next === undefined ? '' : gain === '' ? next.text : `${next.text} (${gain})`;
    const cells = [...[name, requirement, state ?? ''].map(markdown_safe/* markdownText */.p7), scoreWords(dimension), priority ?? '', (0,markdown_safe/* markdownText */.p7)(step)];
    return `| ${index + 1} | ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/maturity/score-texts.js



function scoreTexts(score) {
    return new Map([
        ['sar:score:table', scoreTable(score)],
        ['sar:score:quadrant', maturityQuadrant(score)],
        ['sar:score:progress', progressChart(score)],
    ]);
}
function scoreMarkdown(score) {
    return `## Maturity\n\n${scoreTable(score)}\n\n### Quadrant\n\n${maturityQuadrant(score)}\n\n### Progress\n\n${progressChart(score)}\n`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/maturity/score-badge.js

const COLORS = [
    [3.5, 'brightgreen'],
    [3, 'green'],
    [2, 'yellowgreen'],
    [1, 'yellow'],
    [0, 'orange'],
];
function scoreBadge({ level, basis }) {
    const label = 'SAR maturity';
    if (level === undefined)
        return { schemaVersion: 1, label, message: 'unknown', color: 'lightgrey' };
    const message = `${levelFigure(level)} / 4${basis === 'declared' ? ' declared' : ''}`;
    return { schemaVersion: 1, label, message, color: COLORS.find(([least]) => level >= least)?.[1] ?? 'orange' };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/palette.js
var terminal_palette = __webpack_require__(80519);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(31554);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/maturity/score-text.js




const UNLIMITED = 1_000_000;
function scoreText(score, options) {
    const { palette, columns = UNLIMITED } = options;
    const [first = '', ...more] = levelWords(score).map(terminal_safe/* terminalSafe */.k);
    const width = Math.max(0, ...score.dimensions.map(({ name }) => (0,display_width/* displayWidth */.F1)((0,terminal_safe/* terminalSafe */.k)(name))));
    return [
        ...(0,display_width/* wrapWords */.EO)(first, columns).map(palette.heading),
        ...more.flatMap((sentence) => (0,display_width/* wrapWords */.EO)(sentence, columns)),
        '',
        ...score.dimensions.flatMap((dimension) => dimensionLines(dimension, width, options)),
    ].map(break_workflow_commands/* breakWorkflowCommands */.$);
}
function dimensionLines(dimension, width, { palette, columns = UNLIMITED, explain }) {
    const { name, requirement, next, checks, standards } = dimension;
    const gain = next === undefined ? '' : gainWords(next);
    return [
        `${palette.heading((0,display_width/* padTo */.v0)((0,terminal_safe/* terminalSafe */.k)(name), width))}  ${styleOf(dimension, palette)(scoreWords(dimension))}`,
        ...(next === undefined ? [] : indented(`next: ${gain === '' ? '' : `${gain}, `}${(0,terminal_safe/* terminalSafe */.k)(next.text)}`, 2, columns, palette.faint)),
        ...(explain
            ? [
                ...indented(`level 4 asks for: ${(0,terminal_safe/* terminalSafe */.k)(requirement)}`, 4, columns, palette.faint),
                ...(standards.length === 0 ? [] : indented(`cites: ${(0,terminal_safe/* terminalSafe */.k)(standards.join(', '))}`, 4, columns, palette.faint)),
                ...checks.flatMap((check) => checkLines(check, columns, palette)),
            ]
            : []),
    ];
}
function checkLines(check, columns, palette) {
    const { kind, name, weight, credit, high, gain, outcome, why, proves } = check;
    const most = high === undefined ? '' : ` to ${high.toFixed(3)}`;
    const earns = outcome === 'not-applicable' ? 'not applicable' : `earns ${credit.toFixed(3)}${most} × ${weight}`;
    const missing = gain > 0 ? `, +${gain.toFixed(2)} when all is earned` : '';
    const of = proves === 'both' ? '' : `, for ${proves} alone`;
    const [first = '', ...more] = (0,display_width/* wrapWords */.EO)(`${kind} ${(0,terminal_safe/* terminalSafe */.k)(name)}: ${earns}${missing}${of}; ${(0,terminal_safe/* terminalSafe */.k)(why)}`, columns - 6);
    return [`    ${SIGNS[outcome](palette)} ${first}`, ...more.map((line) => `      ${line}`)];
}
const SIGNS = {
    earned: ({ good }) => good('✓'),
    partly: ({ P2 }) => P2('!'),
    'not-earned': ({ P1 }) => P1('✗'),
    unknown: ({ P2 }) => P2('?'),
    'not-applicable': ({ faint }) => faint('-'),
};
function styleOf({ score }, { good, P1, P2, faint }) {
    if (score === undefined)
        return faint;
    return score >= 8 ? good : score >= 5 ? P2 : P1;
}
function indented(text, by, columns, style) {
    return (0,display_width/* wrapWords */.EO)(text, columns - by).map((line) => `${' '.repeat(by)}${style(line)}`);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/maturity/score-history.js
var score_history = __webpack_require__(25750);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/io.js
var lib_io = __webpack_require__(51249);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/documents/rendered-documents.js + 3 modules
var rendered_documents = __webpack_require__(535);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/open-run.js
var open_run = __webpack_require__(69601);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/sensing/sensing-options.js
var sensing_options = __webpack_require__(34869);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/diff-text.js
var diff_text = __webpack_require__(39687);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/read-triage-document.js
var read_triage_document = __webpack_require__(70428);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/gate-results-of.js
var gate_results_of = __webpack_require__(36077);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/read-verdict.js
var read_verdict = __webpack_require__(82239);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/read-text-file.js
var read_text_file = __webpack_require__(89642);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/history.js
var lib_history = __webpack_require__(68771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/score/is-whole-score.js
var is_whole_score = __webpack_require__(73);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var lib_survey = __webpack_require__(33616);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/patrol.js + 12 modules
var patrol = __webpack_require__(3613);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/score/read-evidence.js
var read_evidence = __webpack_require__(39552);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/maturity/score-of.js + 6 modules
var score_of = __webpack_require__(65811);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/maturity/score-of-document.js

function scoreOfDocument(document) {
    const { sensors, findings, gate, evidence, dimensions, maturity, score } = document;
    return (0,score_of/* scoreOf */.u)({
        dimensions,
        maturity,
        readings: sensors.map(readingOf),
        findings: findings.map(findingOf),
        gate: new Map((gate ?? []).map((result) => [result.check, result.outcome])),
        evidence: evidence.map(evidenceOf),
        history: score.progress,
    });
}
function readingOf(reading) {
    const { sensor } = reading;
    if (reading.outcome === 'unknown')
        return { sensor, outcome: 'unknown', reason: reading.reason, detail: reading.detail };
    const { unit, judged, unjudged } = reading;
    return { sensor, outcome: reading.outcome, scope: { unit, judged, unjudged } };
}
function findingOf(finding) {
    return { signal: finding, severity: finding.severity, waived: finding.waived, group: finding.group };
}
function evidenceOf({ dimension, check, outcome, path, detail }) {
    return { dimension, check, outcome, ...(path !== undefined && { path }), ...(detail !== undefined && { detail }) };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/output/progress-display.js + 2 modules
var progress_display = __webpack_require__(35137);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/sensing/open-sensing.js
var open_sensing = __webpack_require__(6187);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/score/open-score.js








async function openScore(given, io, run) {
    const file = given.value('findings-file');
    if (given.flag('declared')) {
        refuse(given, '--declared measures nothing', ['findings-file', 'verdict-file', ...SENSING]);
        return declaredScore(io, run);
    }
    if (file !== undefined)
        refuse(given, '--findings-file holds what the sensors said', SENSING);
    const gate = await verdictOf(given, io);
    if (file === undefined)
        return measuredScore(given, io, run, gate);
    const document = await (0,read_triage_document/* readTriageDocument */.e)((0,read_text_file/* readTextFile */.G)((0,external_node_path_.resolve)(io.workingDirectory, file)), file);
    const { at, commit } = document;
    const partial = document.partial || !(0,is_whole_score/* isWholeScore */.G)({ ...run.survey.baseline, dimensions: document.dimensions }, document.sensors);
    const score = scoreOfDocument({ ...document, ...(gate !== undefined && { gate }) });
    return { score, at: new Date(at), commit, partial, notes: partial ? [PART] : [] };
}
const SENSING = sensing_options/* SENSING_OPTIONS */.j.map(({ name }) => name).filter((name) => !['baseline', 'no-color', 'quiet'].includes(name));
function refuse(given, why, names) {
    const ignored = names.find((name) => given.flag(name) || given.values(name).length > 0 || given.value(name) !== undefined);
    if (ignored !== undefined)
        throw new user_error/* UserError */.y(`${why}, so --${ignored} has no place beside it`);
}
async function verdictOf(given, io) {
    const file = given.value('verdict-file');
    if (file === undefined)
        return undefined;
    return (0,gate_results_of/* gateResultsOf */.h)(await (0,read_verdict/* readVerdict */.w)((0,read_text_file/* readTextFile */.G)((0,external_node_path_.resolve)(io.workingDirectory, file)), file));
}
async function declaredScore(io, { survey, state }) {
    const { dimensions, maturity } = survey.baseline;
    const history = await (0,score_history/* readScoreHistory */.Hs)(state);
    const score = (0,score_of/* scoreOf */.u)({ dimensions, maturity, readings: [], findings: [], evidence: [], history });
    return { score, at: io.now(), commit: undefined, partial: false, notes: [] };
}
async function measuredScore(given, io, run, gate) {
    const { survey, state, only } = run;
    const { dimensions, maturity } = survey.baseline;
    const history = await (0,score_history/* readScoreHistory */.Hs)(state);
    const sensors = (0,lib_survey/* chosenSensors */.cI)(survey.baseline, []);
    const progress = (0,progress_display/* progressDisplay */.m)(io, sensors, { quiet: given.flag('quiet'), noColor: given.flag('no-color') });
    const result = await (0,patrol/* patrol */.rW)({ ...(await (0,open_sensing/* openSensing */.O)(given, io, run, { sensors, partial: false })), onProgress: progress.onProgress });
    progress.clear();
    const { readings, findings, at } = result;
    const partial = only !== undefined;
    const score = (0,score_of/* scoreOf */.u)({
        dimensions,
        maturity,
        readings,
        findings,
        gate: new Map((gate ?? []).map(({ check, outcome }) => [check, outcome])),
        evidence: (0,read_evidence/* readEvidence */.A)(survey.tree, survey.baseline),
        history,
        ...(!partial && { at: at.toISOString().slice(0, 10) }),
    });
    return { score, at, commit: (0,lib_history/* headCommit */.Qo)(run.root), partial, notes: partial ? [PART] : [] };
}
const PART = 'only a part of the repository was judged, or by a part of the sensors; the score is not comparable with that of the whole';

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/score/score-command.js











const scoreCommand = {
    name: 'score',
    summary: 'maturity of each dimension, the level, and the cheapest next step',
    positionals: '[path]',
    maxPositionals: 1,
    details: 'Runs the sensors and looks for evidence, unless a findings file is given. A check that could not answer earns nothing, and the score says how high it might be. Writes nothing unless --write asks for it. With --write --dry-run the exit code is 1 when a document is not up to date.',
    options: [
        {
            name: 'format',
            short: 'f',
            value: 'FORMAT',
            choices: ['text', 'json', 'md', 'badge'],
            help: 'text, json, md or badge (default text)',
        },
        { name: 'explain', help: 'also every check: its weight, what it earned and why, and what it would gain' },
        { name: 'findings-file', value: 'FILE', help: 'score what this findings file holds (schemas/triage.schema.json), and run nothing' },
        { name: 'verdict-file', value: 'FILE', help: 'verdict of the gate (schemas/verdict.schema.json); without one its checks are unknown' },
        { name: 'declared', help: 'show the values that the baseline declares, and measure nothing' },
        {
            name: 'write',
            help: 'write the renderings between their markers in the documents of `gaps.documents`, and the score into the history in the state directory',
        },
        { name: 'document', value: 'FILE', repeat: true, help: 'with --write: render into this document instead of those of the baseline' },
        { name: 'dry-run', short: 'n', help: 'with --write: print the changes as a diff and write nothing' },
        ...sensing_options/* SENSING_OPTIONS */.j,
    ],
    examples: [
        'sar score',
        'sar score --explain',
        'sar score --findings-file findings.json --format badge > badge.json',
        'sar score --write --dry-run',
    ],
    run,
};
async function run(given, io) {
    refuseContradictions(given);
    const opened = await (0,open_run/* openRun */.I)(given, io);
    const scored = await openScore(given, io, opened);
    for (const note of scored.notes)
        io.err(`${(0,terminal_safe/* terminalSafe */.k)(note)}\n`);
    if (!given.flag('write')) {
        io.out(printed(given, io, scored));
        return 0;
    }
    if (scored.partial)
        throw new user_error/* UserError */.y('--write keeps the score of the whole repository by all sensors, and only a part was judged');
    return write(scored, opened, io, { named: given.values('document'), dryRun: given.flag('dry-run') });
}
function refuseContradictions(given) {
    for (const name of ['dry-run', 'document'])
        if (!given.flag('write') && (given.flag(name) || given.values(name).length > 0))
            throw new user_error/* UserError */.y(`--${name} is for --write; a score alone writes nothing`);
    const changing = ['pedantic', 'as-of'].find((name) => given.flag(name) || given.value(name) !== undefined);
    if (given.flag('write') && changing !== undefined)
        throw new user_error/* UserError */.y(`--write keeps scores that can be compared, so --${changing}, which judges by another measure, has no place beside it`);
    const printing = ['explain', 'format'].find((name) => given.flag(name) || given.value(name) !== undefined);
    if (given.flag('write') && printing !== undefined)
        throw new user_error/* UserError */.y(`--write prints no score, so --${printing} has no place beside it`);
    const format = given.value('format') ?? 'text';
    if (given.flag('explain') && format !== 'text')
        throw new user_error/* UserError */.y('--explain is for --format text; json holds every check anyway');
}
function printed(given, io, { score, at, commit, partial }) {
    switch (given.value('format')) {
        case 'json':
            return (0,json_text/* jsonText */.s)(scoreReportDocument(score, { version: version/* SAR_VERSION */.w, at, ...(commit !== undefined && { commit }), partial }));
        case 'md':
            return scoreMarkdown(score);
        case 'badge':
            return (0,json_text/* jsonText */.s)(scoreBadge(score));
        default: {
            const palette = (0,lib_io/* wantsColor */.z)(io, given.flag('no-color')) ? terminal_palette/* ANSI_PALETTE */.C : terminal_palette/* PLAIN_PALETTE */.J;
            const { columns } = io;
            const lines = scoreText(score, { palette, explain: given.flag('explain'), ...(columns !== undefined && { columns }) });
            return lines.map((line) => `${line}\n`).join('');
        }
    }
}
async function write({ score, at, commit }, { survey, root, state }, io, { named, dryRun }) {
    const place = { root, tree: survey.tree, named, declared: survey.baseline.gaps.documents };
    const rendered = (0,rendered_documents/* renderedDocuments */.K)(place, scoreTexts(score), 'the score', io);
    const stale = rendered.filter(({ before, after }) => before !== after);
    for (const { path, before, after } of stale) {
        if (dryRun)
            io.out((0,diff_text/* diffText */.N)(path, before, after, io));
        else {
            (0,state_directory_files/* writeInside */.Mt)(root, path, after);
            io.err(`wrote ${(0,terminal_safe/* terminalSafe */.k)(path)}\n`);
        }
    }
    if (rendered.length === 0)
        io.err(`${NO_MARKER}\n`);
    else if (stale.length === 0)
        io.err('every document is up to date\n');
    const entry = (0,score_history/* scoreEntry */.RD)(score, at, commit);
    if (entry === undefined)
        io.err('nothing was measured, so the history has nothing new\n');
    else {
        const { outcome, detail } = await (0,score_history/* appendScore */.X$)(state, entry, { dryRun });
        const words = outcome === 'unchanged' ? 'unchanged' : dryRun ? 'would write' : 'wrote';
        io.err(`${words}: ${(0,terminal_safe/* terminalSafe */.k)(detail)}\n`);
    }
    return dryRun && stale.length > 0 ? 1 : 0;
}
const NO_MARKER = 'no document of `gaps.documents` holds a marker of the score, such as <!-- sar:score:table --> and <!-- sar:score:table:end -->';

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/score/score-commands.js

const SCORE_COMMANDS = [scoreCommand];


/***/ }),

/***/ 39687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ diffText)
/* harmony export */ });
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53408);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94198);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80519);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51249);
/* harmony import */ var _render_audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23370);



function diffText(path, before, after, io) {
    return (0,_render_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .linesText */ .zu)((0,_sar_report__WEBPACK_IMPORTED_MODULE_1__/* .terminalDiff */ .c)((0,_sar_report__WEBPACK_IMPORTED_MODULE_2__/* .unifiedDiff */ .W)(path, before, after), (0,_io_js__WEBPACK_IMPORTED_MODULE_3__/* .wantsColor */ .z)(io, false) ? _sar_report__WEBPACK_IMPORTED_MODULE_4__/* .ANSI_PALETTE */ .C : _sar_report__WEBPACK_IMPORTED_MODULE_4__/* .PLAIN_PALETTE */ .J));
}


/***/ }),

/***/ 23370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ markdownOptions),
/* harmony export */   Wy: () => (/* binding */ renderAudit),
/* harmony export */   nw: () => (/* binding */ tableOptions),
/* harmony export */   zu: () => (/* binding */ linesText)
/* harmony export */ });
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1924);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80519);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58884);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10783);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95496);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51249);


function markdownOptions(command) {
    return { limitBytes: _sar_report__WEBPACK_IMPORTED_MODULE_0__/* .MAX_MARKDOWN_BYTES */ .X, command };
}
function tableOptions(given, io) {
    return {
        palette: (0,_io_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsColor */ .z)(io, given.flag('no-color')) ? _sar_report__WEBPACK_IMPORTED_MODULE_2__/* .ANSI_PALETTE */ .C : _sar_report__WEBPACK_IMPORTED_MODULE_2__/* .PLAIN_PALETTE */ .J,
        ...(io.columns !== undefined && { columns: io.columns }),
    };
}
function linesText(lines) {
    return lines.map((line) => `${line}\n`).join('');
}
function renderAudit(document, given, io) {
    switch (given.value('format')) {
        case 'json':
            return (0,_sar_report__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s)(document);
        case 'md':
            return (0,_sar_report__WEBPACK_IMPORTED_MODULE_4__/* .variableMarkdown */ .Mv)(document, markdownOptions('sar variables check'));
        default:
            return linesText((0,_sar_report__WEBPACK_IMPORTED_MODULE_5__/* .variableTable */ .FT)(document, tableOptions(given, io)));
    }
}


/***/ }),

/***/ 535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ renderedDocuments)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/read-text-file.js
var read_text_file = __webpack_require__(89642);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/nearest-word.js
var nearest_word = __webpack_require__(20304);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/markdown-lines.js
var markdown_lines = __webpack_require__(96190);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/marked/marked-section.js
const MARKED_SECTIONS = [
    'sar:gaps:counts',
    'sar:gaps:table',
    'sar:gaps:roadmap',
    'sar:gaps:impact',
    'sar:score:table',
    'sar:score:quadrant',
    'sar:score:progress',
];
function beginMarker(section) {
    return `<!-- ${section} -->`;
}
function endMarker(section) {
    return `<!-- ${section}:end -->`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/marked/find-marked.js



const MARKER = /^<!--\s*(sar:(?:gaps|score)\b[^>]*)-->$/;
function findMarked(markdown, path) {
    const places = [];
    let open;
    for (const line of (0,markdown_lines/* textLines */.F)(markdown)) {
        const name = line.inCode ? undefined : MARKER.exec(line.text.trim())?.[1]?.trim();
        if (name === undefined)
            continue;
        const { section, isEnd } = knownName(name, line, path);
        if (isEnd) {
            if (open?.section !== section)
                throw markerError(path, line, `${endMarker(section)} has no ${beginMarker(section)} before it`);
            places.push({ ...open, end: line });
            open = undefined;
            continue;
        }
        if (open !== undefined)
            throw notClosed(path, open.section, open.begin);
        const first = places.find((place) => place.section === section);
        if (first !== undefined) {
            throw markerError(path, line, `${beginMarker(section)} is there twice, first in line ${first.begin.line}: remove one of the two`);
        }
        open = { section, begin: line };
    }
    if (open !== undefined)
        throw notClosed(path, open.section, open.begin);
    return places;
}
function knownName(name, line, path) {
    const isEnd = name.endsWith(':end');
    const word = isEnd ? name.slice(0, -':end'.length) : name;
    const section = MARKED_SECTIONS.find((known) => known === word);
    if (section !== undefined)
        return { section, isEnd };
    const near = (0,nearest_word/* nearestWord */.z)(word, MARKED_SECTIONS);
    const remedy = near === undefined ? `known are ${MARKED_SECTIONS.join(', ')}` : `did you mean ${near}?`;
    throw markerError(path, line, `there is no section ${(0,quote_untrusted/* quoteUntrusted */.X)(word)}; ${remedy}`);
}
function notClosed(path, section, begin) {
    return markerError(path, begin, `${beginMarker(section)} is not closed: add the line ${endMarker(section)} behind it`);
}
function markerError(path, { line }, message) {
    return new user_error/* UserError */.y(`${path}:${line}: ${message}`, { places: [{ file: path, line }] });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/marked/replace-marked.js

function replaceMarked(markdown, texts, path) {
    let result = '';
    let copied = 0;
    for (const { section, begin, end } of findMarked(markdown, path)) {
        const text = texts.get(section);
        if (text === undefined)
            continue;
        const eol = markdown.startsWith('\r\n', begin.end) ? '\r\n' : '\n';
        const lines = text.trimEnd() === '' ? [''] : ['', ...text.trimEnd().split(/\r?\n/), ''];
        result += `${markdown.slice(copied, begin.end)}${eol}${lines.map((line) => line + eol).join('')}`;
        copied = end.start;
    }
    return result + markdown.slice(copied);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/documents/rendered-documents.js




const MAX_BYTES = 4_194_304;
function renderedDocuments({ root, tree, named, declared }, texts, of, io) {
    const isNamed = named.length > 0;
    const paths = isNamed ? named.map((word) => insidePath(root, (0,external_node_path_.resolve)(io.workingDirectory, word), word)) : declared;
    return [...new Set(paths)].flatMap((path) => {
        const before = textOf(root, tree, path, [...texts.keys()], isNamed);
        const marked = findMarked(before, path);
        if (marked.some(({ section }) => texts.has(section)))
            return [{ path, before, after: replaceMarked(before, texts, path) }];
        if (marked.length > 0 && !isNamed)
            return [];
        throw new user_error/* UserError */.y(`${path} has no place for ${of}. Add the lines of those that it shall show:\n${markerLines([...texts.keys()])}`, {
            places: [{ file: path }],
        });
    });
}
function insidePath(root, full, word) {
    const path = (0,external_node_path_.relative)(root, full).split(external_node_path_.sep).join('/');
    if (path === '' || path.startsWith('../'))
        throw new user_error/* UserError */.y(`${word} is no document of the checkout ${root}`);
    return path;
}
function textOf(root, tree, path, sections, isNamed) {
    const content = tree.read(path, MAX_BYTES);
    if (content.kind === 'text')
        return (0,read_text_file/* readTextFile */.G)((0,external_node_path_.join)(root, path));
    const where = isNamed ? '' : ', which `gaps.documents` of the baseline names,';
    const why = content.kind === 'unreadable' ? content.reason : WORDS[content.kind];
    const remedy = content.kind === 'absent' ? `; create it with the lines of what it shall show:\n${markerLines(sections)}` : '';
    throw new user_error/* UserError */.y(`the document ${path}${where} cannot be read: ${why}${remedy}`, { places: [{ file: path }] });
}
const WORDS = {
    absent: 'there is no such file',
    binary: 'it is no text',
    'too-large': `it is larger than ${MAX_BYTES} bytes`,
    outside: 'it is outside of the checkout',
};
function markerLines(sections) {
    return sections.flatMap((section) => [beginMarker(section), endMarker(section)]).join('\n');
}


/***/ }),

/***/ 73:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isWholeScore)
/* harmony export */ });
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33616);

function isWholeScore(baseline, readings) {
    const asked = new Set(readings.map(({ sensor }) => sensor));
    const named = new Set(Object.values(baseline.dimensions).flatMap(({ checks = [] }) => checks.flatMap((check) => ('sensor' in check ? [check.sensor] : []))));
    return (0,_survey_js__WEBPACK_IMPORTED_MODULE_0__/* .everySensor */ .yz)(baseline).every((sensor) => !named.has(sensor.id) || !(0,_survey_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnabled */ .Ol)(baseline, sensor) || asked.has(sensor.id));
}


/***/ }),

/***/ 35358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mermaidText),
/* harmony export */   t: () => (/* binding */ mermaidBlock)
/* harmony export */ });
/* harmony import */ var _safety_visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7158);

const MAX_LABEL = 80;
const PLAIN = /[^\p{L}\p{M}\p{N} ().,/+!?'’–—…_-]/gu;
const KEYWORD = /^(?:accDescr|accTitle|axisFormat|bar|click|dateFormat|excludes|gantt|inclusiveEndDates|includes|line|quadrant|section|tickInterval|title|todayMarker|topAxis|vert|weekday|weekend|x-axis|xychart|y-axis)/i;
function mermaidText(text, maxLength = MAX_LABEL) {
    const visible = (0,_safety_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text).trim();
    const cut = visible.length > maxLength
        ? `${visible
            .slice(0, maxLength - 1)
            .replace(/[\ud800-\udbff]$/, '')
            .trimEnd()}…`
        : visible;
    if (cut === '')
        return '-';
    const isKeyword = KEYWORD.test(cut) || /^[-–—]/.test(cut);
    const [first = ''] = cut;
    const rest = cut.slice(first.length).replace(PLAIN, entity);
    return `${isKeyword ? entity(first) : first.replace(PLAIN, entity)}${rest}`.replace(/--/g, `-${entity('-')}`);
}
function entity(char) {
    return `#${char.codePointAt(0) ?? 0xfffd};`;
}
function mermaidBlock(lines) {
    return ['```mermaid', ...lines, '```'].join('\n');
}


/***/ }),

/***/ 22066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ auditSummaryWords),
/* harmony export */   fs: () => (/* binding */ STORAGE_LAYER_NAMES),
/* harmony export */   go: () => (/* binding */ byStorageLayer),
/* harmony export */   h2: () => (/* binding */ resultNotes)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65610);
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55617);


const STORAGE_LAYER_NAMES = {
    'org-secrets': 'Organisation secrets',
    'repo-secrets': 'Repository secrets',
    'env-secrets': 'Environment secrets',
    'repo-vars': 'Repository variables',
    'env-vars': 'Environment variables',
    codespace: 'Codespaces secrets',
    'org-vars': 'Organisation variables',
    dependabot: 'Dependabot secrets',
};
function byStorageLayer(items) {
    return _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .STORAGE_LAYERS */ .Bo.flatMap((layer) => {
        const ofLayer = items.filter((item) => item.layer === layer);
        return [...new Set(ofLayer.map(({ environment }) => environment))].map((environment) => ({
            layer,
            ...(environment !== undefined && { environment }),
            items: ofLayer.filter((item) => item.environment === environment),
        }));
    });
}
function auditSummaryWords({ summary }) {
    const { total, present, absent, unknown, absent_required: required, extra } = summary;
    const number = _findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedNumber */ .O4;
    const ofWhich = absent === 0 ? '' : ` (${number(required)} required)`;
    const more = extra === 0 ? '' : `; ${number(extra)} more ${extra === 1 ? 'is' : 'are'} configured but not declared`;
    const entries = total === 1 ? '1 entry' : `${number(total)} entries`;
    return `${entries}: ${number(present)} present, ${number(absent)} absent${ofWhich}, ${number(unknown)} unknown${more}`;
}
function resultNotes({ required, human_governance: governed, value_drift: drift, note }) {
    const digest = ({ length, sha256_prefix: prefix }) => `${(0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(length, 'byte')}, SHA-256 ${prefix}…`;
    return [
        required ? '' : 'optional',
        governed ? 'only people may write it' : '',
        drift === undefined ? '' : `another value than declared (${digest(drift.actual)}; declared: ${digest(drift.expected)})`,
        note,
    ]
        .filter((part) => part !== '')
        .join('; ');
}


/***/ }),

/***/ 96190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ textLines)
/* harmony export */ });
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
function textLines(markdown) {
    const lines = [];
    let fence;
    let start = 0;
    while (start <= markdown.length) {
        const newline = markdown.indexOf('\n', start);
        const stop = newline === -1 ? markdown.length : newline;
        const end = stop > start && markdown[stop - 1] === '\r' ? stop - 1 : stop;
        const text = markdown.slice(start, end);
        const [, marks, after = ''] = FENCE.exec(text) ?? [];
        const wasInCode = fence !== undefined;
        if (marks !== undefined) {
            if (fence === undefined) {
                if (!(marks.startsWith('`') && after.includes('`')))
                    fence = marks;
            }
            else if (marks.startsWith(fence) && after.trim() === '')
                fence = undefined;
        }
        lines.push({ text, line: lines.length + 1, start, end, inCode: wasInCode || fence !== undefined });
        if (newline === -1)
            break;
        start = newline + 1;
    }
    return lines;
}


/***/ }),

/***/ 32551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var _terminal_display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23771);

const GAP = '  ';
const LEAST_LAST_COLUMN = 10;
function textTable(rows, columns) {
    const widths = (rows[0] ?? []).map((_, index) => Math.max(0, ...rows.map((row) => (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(row[index] ?? ''))));
    const last = widths.length - 1;
    const before = widths.slice(0, -1).reduce((sum, width) => sum + width + GAP.length, GAP.length);
    const room = columns === undefined ? undefined : Math.max(LEAST_LAST_COLUMN, columns - before);
    return rows.map((row) => {
        const cells = row.map((cell, index) => index < last ? (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padTo */ .v0)(cell, widths[index] ?? 0) : room === undefined ? cell : (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .cutEnd */ .ym)(cell, room));
        return `${GAP}${cells.join(GAP)}`.trimEnd();
    });
}


/***/ }),

/***/ 8698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unknownReasonLines)
/* harmony export */ });
/* harmony import */ var _safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77072);
/* harmony import */ var _terminal_display_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23771);


const INDENT = '  ';
const LEAST_COLUMNS = 40;
function unknownReasonLines(items, columns) {
    const reasons = new Set(items.filter(({ status, note }) => status === 'unknown' && note !== '').map(({ note }) => (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafe */ .k)(note)));
    return [...reasons].flatMap((reason) => {
        const text = `unknown: ${reason}`;
        const lines = columns === undefined ? [text] : (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapWords */ .EO)(text, Math.max(LEAST_COLUMNS, columns) - 2 * INDENT.length);
        return lines.map((line, index) => `${index === 0 ? INDENT : INDENT + INDENT}${line}`);
    });
}


/***/ }),

/***/ 10783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mv: () => (/* binding */ variableMarkdown),
/* harmony export */   SZ: () => (/* binding */ groupTitle),
/* harmony export */   iA: () => (/* binding */ minuteOf)
/* harmony export */ });
/* harmony import */ var _markdown_bounded_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13484);
/* harmony import */ var _markdown_cut_notice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47466);
/* harmony import */ var _markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71597);
/* harmony import */ var _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83003);
/* harmony import */ var _audit_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22066);





function variableMarkdown(document, options) {
    const { owner, repo, timestamp, auth_ok: authOk } = document;
    const intro = [
        '## Variable audit',
        `${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(`${owner}/${repo}`)}, ${minuteOf(timestamp)}: ${(0,_audit_words_js__WEBPACK_IMPORTED_MODULE_1__/* .auditSummaryWords */ .L5)(document)}.`,
        ...(authOk ? [] : ['GitHub answered with no list: what is not known has its reason in the note.']),
    ];
    const sections = [
        (0,_markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textSection */ .V)(intro.join('\n\n')),
        ...(0,_audit_words_js__WEBPACK_IMPORTED_MODULE_1__/* .byStorageLayer */ .go)(document.results).map((group) => (0,_markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableSection */ .Y)(['Name', 'Status', 'Category', 'Written', 'Note'], group.items.map((item) => [
            (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(item.name),
            item.status,
            (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(item.category),
            (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((item.updated_at ?? '').slice(0, 10)),
            (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_audit_words_js__WEBPACK_IMPORTED_MODULE_1__/* .resultNotes */ .h2)(item)),
        ]), { before: groupTitle(group) })),
    ];
    if (document.extra_vars.length > 0) {
        const rows = document.extra_vars.map((name) => [(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(name)]);
        sections.push((0,_markdown_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableSection */ .Y)(['Configured, not declared'], rows, { before: '### Not declared' }));
    }
    return (0,_markdown_bounded_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .boundedMarkdown */ .N)(sections, options.limitBytes, (0,_markdown_cut_notice_js__WEBPACK_IMPORTED_MODULE_4__/* .cutNotice */ .z)({ ...options, linkTo: () => undefined }));
}
function groupTitle({ layer, environment, items }) {
    const of = environment === undefined ? '' : ` of ${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(environment)}`;
    return `### ${_audit_words_js__WEBPACK_IMPORTED_MODULE_1__/* .STORAGE_LAYER_NAMES */ .fs[layer]}${of} (${items.length})`;
}
function minuteOf(timestamp) {
    return (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(`${timestamp.slice(0, 10)} ${timestamp.slice(11, 16)} UTC`);
}


/***/ }),

/***/ 95496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ variableTable),
/* harmony export */   Yg: () => (/* binding */ groupHeading),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
/* harmony import */ var _safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31554);
/* harmony import */ var _safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77072);
/* harmony import */ var _unknown_reason_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8698);
/* harmony import */ var _audit_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22066);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32551);





function variableTable(document, { columns, palette }) {
    const blocks = (0,_audit_words_js__WEBPACK_IMPORTED_MODULE_0__/* .byStorageLayer */ .go)(document.results).map((group) => [
        palette.heading(groupHeading(group)),
        ...(0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textTable */ .e)(group.items.map((item) => [item.status, (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k)(item.name), dayOf(item.updated_at), (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k)(rowNotes(item))]), columns).map((line, index) => styled(line, group.items[index], palette)),
        ...(0,_unknown_reason_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownReasonLines */ .M)(group.items, columns).map((line) => palette.faint(line)),
    ]);
    const extra = document.extra_vars.map((name) => `  ${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k)(name)}`);
    if (extra.length > 0)
        blocks.push([palette.heading('Configured, not declared'), ...extra]);
    blocks.push([summaryLine(document, palette)]);
    return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block])).map(_safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .breakWorkflowCommands */ .$);
}
function groupHeading({ layer, environment, items }) {
    const of = environment === undefined ? '' : ` of ${(0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k)(environment)}`;
    return `${_audit_words_js__WEBPACK_IMPORTED_MODULE_0__/* .STORAGE_LAYER_NAMES */ .fs[layer]}${of} (${items.length})`;
}
function dayOf(time) {
    return time === undefined ? '' : (0,_safety_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSafe */ .k)(time.slice(0, 10));
}
function rowNotes(item) {
    return (0,_audit_words_js__WEBPACK_IMPORTED_MODULE_0__/* .resultNotes */ .h2)(item.status === 'unknown' ? { ...item, note: '' } : item);
}
function styled(line, item, palette) {
    if (item === undefined)
        return line;
    if (item.status === 'absent')
        return item.required ? palette.P1(line) : palette.faint(line);
    if (item.status === 'unknown')
        return palette.faint(line);
    return item.value_drift === undefined ? line : palette.P2(line);
}
function summaryLine(document, palette) {
    const words = (0,_audit_words_js__WEBPACK_IMPORTED_MODULE_0__/* .auditSummaryWords */ .L5)(document);
    const { absent_required: absent, unknown } = document.summary;
    return absent > 0 ? palette.P1(words) : unknown > 0 ? words : palette.good(words);
}


/***/ })

};
