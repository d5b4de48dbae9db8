export const id = 157;
export const ids = [157];
export const modules = {

/***/ 7339:
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

/***/ 8731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PQ: () => (/* binding */ ROTATION_RULES),
/* harmony export */   Tj: () => (/* binding */ CACHE_RULES),
/* harmony export */   _M: () => (/* binding */ CI_HEALTH_RULES),
/* harmony export */   n5: () => (/* binding */ VARIABLE_RULES),
/* harmony export */   oP: () => (/* binding */ DRIFT_RULES),
/* harmony export */   wd: () => (/* binding */ LIVENESS_RULES)
/* harmony export */ });
/** The rules of the cache-wiring sensor, as the section `cache.rules` knows them. */
const CACHE_RULES = [
    'missing-cache',
    'cache-after-install',
    'ineffective-cache',
    'static-key',
    'volatile-key',
    'unsafe-key',
    'double-cache',
    'ignored-cache-input',
    'failing-cache-setup',
    'cannot-save',
    'cache-in-release',
    'dead-cache-action',
    'outside-hierarchy',
];
/** The rules of the action-drift sensor, as the section `sensors.action-drift.rules` knows them. */
const DRIFT_RULES = [
    'dead-reference',
    'unresolvable-tag',
    'retired-runner-image',
    'archived-action',
    'deprecated-runtime',
    'outdated-major',
    'floating-reference',
    'version-comment-mismatch',
];
/** Rules of the variable-audit sensor. */
const VARIABLE_RULES = [
    'missing-variable',
    'undeclared-variable',
    'unused-variable',
    'shadowed-variable',
    'wrong-scope',
    'drifted-variable',
];
/** Rules of the secret-rotation sensor. */
const ROTATION_RULES = ['rotation-due', 'rotation-due-soon'];
/** Rules of the ci-health sensor. */
const CI_HEALTH_RULES = ['failure-rate-critical', 'failure-rate-degraded', 'repeated-failure', 'flaky-workflow'];
/** Rules of the cron-liveness sensor. */
const LIVENESS_RULES = ['schedule-disabled', 'schedule-never-ran', 'schedule-overdue'];


/***/ }),

/***/ 3400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments),
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(304);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5617);



/**
 * Reads the words behind a command.
 *
 * @throws UserError for unknown options (naming the nearest), missing values, values that are no choice, too many words
 */
function parseArguments(command, words) {
    const specs = new Map(command.options.map((option) => [option.name, option]));
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...words],
        strict: false,
        allowPositionals: true,
        tokens: true,
        options: Object.fromEntries(command.options.map(({ name, short, value }) => [
            name,
            { type: value === undefined ? 'boolean' : 'string', ...(short !== undefined && { short }) },
        ])),
    });
    const values = new Map();
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const option = specs.get(token.name);
        if (option === undefined)
            throw unknownOption(token.rawName, command);
        const text = checkedValue(option, token.value, token.rawName, token.inlineValue === true);
        const known = values.get(option.name);
        if (known === undefined)
            values.set(option.name, [text]);
        else if (option.repeat === true)
            known.push(text);
        else if (option.value !== undefined)
            throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${token.rawName} is given twice`);
    }
    if (positionals.length > command.maxPositionals) {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`"sar ${command.name}" takes ${command.maxPositionals === 0 ? 'no arguments' : `at most ${(0,_sar_report__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(command.maxPositionals, 'argument')}`}, not "${positionals.join(' ')}"`);
    }
    return {
        positionals,
        flag: (name) => values.has(name),
        value: (name) => values.get(name)?.at(-1),
        values: (name) => (values.get(name) ?? []).flatMap((value) => value.split(',')).filter((value) => value !== ''),
    };
}
function checkedValue(option, value, written, inline) {
    if (option.value === undefined) {
        if (value !== undefined)
            throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${written} takes no value`);
        return '';
    }
    // The next word is an option of its own: the value was forgotten.
    const forgotten = !inline && value !== undefined && value.length > 1 && value.startsWith('-');
    if (value === undefined || value === '' || forgotten)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${written} needs a value: ${written} ${option.value}`);
    if (option.choices !== undefined && !option.choices.includes(value)) {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${written} takes ${option.choices.join(', ')}, not "${value}"${didYouMean(value, option.choices)}`);
    }
    return value;
}
function unknownOption(written, command) {
    const names = command.options.map(({ name }) => `--${name}`);
    return new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`"sar ${command.name}" has no option ${written}${didYouMean(written, names)} See "sar help ${command.name}".`);
}
/** `; did you mean x?`, or a full stop. */
function didYouMean(word, words) {
    const near = (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .nearestWord */ .z)(word, words);
    return near === undefined ? '.' : `; did you mean ${near}?`;
}


/***/ }),

/***/ 4114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ COMMAND_GROUPS)
/* harmony export */ });
/** What talks to GitHub, which `sar patrol` in a checkout must not have to load. */
const COMMAND_GROUPS = [
    {
        word: 'variables',
        summary: 'audit, adopt, preflight, rotate-check, set …: variables and secrets, declared, referenced and configured',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(542), __webpack_require__.e(940), __webpack_require__.e(981), __webpack_require__.e(347), __webpack_require__.e(299)]).then(__webpack_require__.bind(__webpack_require__, 1299))).VARIABLES_COMMANDS,
    },
    {
        word: 'intents',
        summary: 'set, delete, list, clear, validate, apply: changes of variables that are queued as files',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(542), __webpack_require__.e(940), __webpack_require__.e(782)]).then(__webpack_require__.bind(__webpack_require__, 6782))).INTENTS_COMMANDS,
    },
    {
        word: 'ci-health',
        summary: 'failure rate, causes, flaky and slow jobs, schedules; classify a log, learn patterns',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(542), __webpack_require__.e(860), __webpack_require__.e(833), __webpack_require__.e(380)]).then(__webpack_require__.bind(__webpack_require__, 5380))).CI_HEALTH_COMMANDS,
    },
];


/***/ }),

/***/ 6762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lo: () => (/* binding */ COMMANDS),
  allCommands: () => (/* binding */ allCommands),
  v: () => (/* binding */ commandNamed),
  Z0: () => (/* binding */ groupNamed)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(2731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/arguments/parse-arguments.js
var parse_arguments = __webpack_require__(3400);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/rule-ids.js
var rule_ids = __webpack_require__(8731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/fail-on.js
var fail_on = __webpack_require__(4065);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/wiring-report.js + 1 modules
var wiring_report = __webpack_require__(4624);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/report-notes.js
var report_notes = __webpack_require__(1885);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/cache-wiring-markdown.js + 1 modules
var cache_wiring_markdown = __webpack_require__(7923);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/step-summary-limit.js
var step_summary_limit = __webpack_require__(1924);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(7072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/options.js
var options = __webpack_require__(8631);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/palette.js
var terminal_palette = __webpack_require__(519);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-findings.js
var count_findings = __webpack_require__(4176);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/order-findings.js
var order_findings = __webpack_require__(2625);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/place-words.js
var place_words = __webpack_require__(1609);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(1554);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/quiet-lines.js





/**
 * Findings alone, most severe first, one line each and never cut: `path:line: P2 rule: message`, the form that editors and
 * other tools read. Waived findings are left out; no findings give no lines.
 */
function quietLines(report, palette) {
    return (0,order_findings/* mostSevereFirst */.QX)(report.findings.filter(count_findings/* isOpen */.n)).map(({ severity, signal }) => (0,break_workflow_commands/* breakWorkflowCommands */.$)(`${(0,terminal_safe/* terminalSafe */.k)((0,place_words/* placeWords */.f)(signal.artefact))}: ${palette[severity](severity)} ${(0,terminal_safe/* terminalSafe */.k)(signal.rule)}: ${(0,terminal_safe/* terminalSafe */.k)(signal.message)}`));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/severity.js
var severity = __webpack_require__(4500);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(5617);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/unjudged-groups.js

/** What one sensor could not judge, most frequent reason first, at most `maxExamples` examples each. */
function unjudgedGroups(items, maxExamples) {
    const byReason = new Map();
    for (const item of items) {
        const group = byReason.get(item.reason);
        if (group === undefined)
            byReason.set(item.reason, [item]);
        else
            group.push(item);
    }
    return [...byReason]
        .map(([reason, group]) => ({
        reason,
        count: group.length,
        examples: group.sort((a, b) => (0,order_findings/* compareText */.n6)(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0)).slice(0, maxExamples),
    }))
        .sort((a, b) => b.count - a.count || (0,order_findings/* compareText */.n6)(a.reason, b.reason));
}
/** How much the sensors judged: one entry for each unit, in the order of the readings. */
function judgedCounts(readings) {
    const byUnit = new Map();
    for (const reading of readings) {
        if (reading.outcome === 'unknown')
            continue;
        const { unit, judged, unjudged } = reading.scope;
        const entry = byUnit.get(unit) ?? { unit, judged: 0, unjudged: 0 };
        byUnit.set(unit, { unit, judged: entry.judged + judged, unjudged: entry.unjudged + unjudged.length });
    }
    return [...byUnit.values()];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/judged-words.js


/** `Judged: 36 of 39 jobs, 120 references; 1 of 3 sensors unknown`; empty when no sensor ran. Not yet escaped. */
function judgedWords(readings) {
    const scopes = judgedCounts(readings).map(({ unit, judged, unjudged }) => {
        const all = unjudged === 0 ? '' : ` of ${(0,count_words/* groupedNumber */.O4)(judged + unjudged)}`;
        return `${(0,count_words/* groupedNumber */.O4)(judged)}${all} ${(0,count_words/* unitOf */.uF)(judged + unjudged, unit)}`;
    });
    const silent = readings.filter(({ outcome }) => outcome === 'unknown').length;
    const unknown = silent === 0 ? [] : [`${silent} of ${(0,count_words/* countOf */.pq)(readings.length, 'sensor')} unknown`];
    return [...(scopes.length === 0 ? [] : [`Judged: ${scopes.join(', ')}`]), ...unknown].join('; ');
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/next-steps.js
var next_steps = __webpack_require__(6183);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/display-width.js
var display_width = __webpack_require__(3771);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/finding-columns.js



/** A message shorter than this many columns tells too little: other columns give way first. */
const MIN_MESSAGE = 36;
/** Widths that the place and the job shrink to on a narrow terminal; a rule keeps its name. */
const NARROW_PLACE = 22;
const NARROW_JOB = 12;
/** Narrower terminals are not laid out for: lines are as wide as this there. */
const LEAST_COLUMNS = 40;
/** On unlimited lines a single long name does not push the messages of all the others away. */
const WIDEST_PADDING = 60;
const GAP = '  ';
/**
 * One line for each finding, in the order given: severity, rule, place, job, message, aligned, each line at most `columns`
 * wide (undefined: as long as it takes; below 40: 40). When room is short, the directory that all places share is left out,
 * then place and job are cut, then the job goes, last the message is cut.
 */
function findingColumns(findings, width, palette) {
    const whole = findings.map((finding) => cellsOf(finding, ''));
    const wide = naturalWidths(whole);
    if (width === undefined)
        return { lines: whole.map((cells) => lineOf(cells, wide, palette)) };
    const columns = Math.max(LEAST_COLUMNS, width);
    if (fits(wide, columns))
        return { lines: linesOf(whole, wide, columns, palette) };
    const directory = sharedDirectory(findings.map(({ signal }) => signal.artefact.path));
    const short = directory === undefined ? whole : findings.map((finding) => cellsOf(finding, directory));
    const natural = naturalWidths(short);
    const narrow = { ...natural, place: Math.min(natural.place, NARROW_PLACE), job: Math.min(natural.job, NARROW_JOB) };
    const widths = [natural, narrow].find((candidate) => fits(candidate, columns)) ?? squeezed(narrow, columns);
    const lines = linesOf(short, widths, columns, palette);
    return directory === undefined ? { lines } : { directory: (0,terminal_safe/* terminalSafe */.k)(directory), lines };
}
function cellsOf(finding, directory) {
    const { artefact, rule, message } = finding.signal;
    return {
        finding,
        rule: (0,terminal_safe/* terminalSafe */.k)(rule),
        place: (0,terminal_safe/* terminalSafe */.k)((0,place_words/* placeWords */.f)(artefact).slice(directory.length)),
        job: (0,terminal_safe/* terminalSafe */.k)(artefact.job ?? ''),
        message: (0,terminal_safe/* terminalSafe */.k)(message),
    };
}
function naturalWidths(rows) {
    const widest = (pick) => Math.max(0, ...rows.map((cells) => (0,display_width/* displayWidth */.F1)(pick(cells))));
    return {
        rule: widest((cells) => cells.rule),
        place: Math.min(WIDEST_PADDING, widest((cells) => cells.place)),
        job: Math.min(WIDEST_PADDING, widest((cells) => cells.job)),
        message: widest((cells) => cells.message),
    };
}
function fits(widths, columns) {
    return roomForMessage(widths, columns) >= Math.min(MIN_MESSAGE, widths.message);
}
function roomForMessage(widths, columns) {
    const job = widths.job === 0 ? 0 : widths.job + GAP.length;
    return columns - (2 * GAP.length + 2 + widths.rule + GAP.length + widths.place + GAP.length + job);
}
/** Without the job, and with place and rule cut as far as the line must be shorter. */
function squeezed(widths, columns) {
    const missing = Math.max(0, -roomForMessage({ ...widths, job: 0 }, columns));
    const place = Math.max(10, widths.place - missing);
    return { ...widths, job: 0, place, rule: widths.rule - (missing - (widths.place - place)) };
}
function linesOf(rows, widths, columns, palette) {
    const message = roomForMessage(widths, columns);
    return rows.map((cells) => lineOf({
        ...cells,
        rule: (0,display_width/* cutEnd */.ym)(cells.rule, widths.rule),
        place: (0,display_width/* cutStart */.Dr)(cells.place, widths.place),
        job: (0,display_width/* cutEnd */.ym)(cells.job, widths.job),
        message: (0,display_width/* cutEnd */.ym)(cells.message, message),
    }, widths, palette));
}
function lineOf(cells, widths, palette) {
    const { severity } = cells.finding;
    const job = widths.job === 0 ? '' : `${GAP}${(0,display_width/* padTo */.v0)(cells.job, widths.job)}`;
    const start = `${GAP}${palette[severity](severity)}${GAP}${(0,display_width/* padTo */.v0)(cells.rule, widths.rule)}`;
    return `${start}${GAP}${(0,display_width/* padTo */.v0)(cells.place, widths.place)}${job}${GAP}${cells.message}`.trimEnd();
}
/** The directory that holds all the paths, with a final `/`; undefined when there is none. */
function sharedDirectory(paths) {
    const [first, ...others] = paths;
    if (first === undefined)
        return undefined;
    let shared = first.slice(0, first.lastIndexOf('/') + 1);
    for (const path of others) {
        while (!path.startsWith(shared))
            shared = shared.slice(0, shared.lastIndexOf('/', shared.length - 2) + 1);
    }
    return shared === '' ? undefined : shared;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/unknown-words.js
var unknown_words = __webpack_require__(5792);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/not-judged-lines.js






const MAX_REASONS = 6;
const MAX_EXAMPLES = 3;
const UNLIMITED = 1_000_000;
/**
 * What stays unknown: sensors that gave no answer, with the reason, and items that a sensor could not judge, grouped by
 * reason with a few examples. No lines when everything was judged.
 */
function notJudgedLines(readings, columns, palette) {
    const width = columns ?? UNLIMITED;
    return readings.flatMap((reading) => {
        if (reading.outcome === 'unknown') {
            const text = `${(0,terminal_safe/* terminalSafe */.k)(reading.sensor)}: unknown, ${unknown_words/* UNKNOWN_WORDS */.$[reading.reason]}: ${(0,terminal_safe/* terminalSafe */.k)(reading.detail)}`;
            return (0,display_width/* wrapWords */.EO)(text, width - 4).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`);
        }
        const { unit, judged, unjudged } = reading.scope;
        if (unjudged.length === 0)
            return [];
        const groups = unjudgedGroups(unjudged, MAX_EXAMPLES);
        const countWidth = (0,count_words/* groupedNumber */.O4)(groups[0]?.count ?? 0).length;
        return [
            `  ${(0,terminal_safe/* terminalSafe */.k)(reading.sensor)}: ${(0,count_words/* groupedNumber */.O4)(unjudged.length)} of ${(0,count_words/* groupedNumber */.O4)(judged + unjudged.length)} ${(0,terminal_safe/* terminalSafe */.k)((0,count_words/* unitOf */.uF)(judged + unjudged.length, unit))}`,
            ...groups.slice(0, MAX_REASONS).flatMap((group) => {
                const examples = group.examples.map(exampleWords).join(', ') + (group.count > group.examples.length ? ', …' : '');
                const indent = ' '.repeat(countWidth + 6);
                return [
                    `    ${(0,count_words/* groupedNumber */.O4)(group.count).padStart(countWidth)}  ${(0,display_width/* cutEnd */.ym)((0,terminal_safe/* terminalSafe */.k)(group.reason), width - indent.length)}`,
                    `${indent}${palette.faint((0,display_width/* cutEnd */.ym)(examples, width - indent.length))}`,
                ];
            }),
            ...(groups.length > MAX_REASONS ? [`    ${palette.faint(`and ${(0,count_words/* countOf */.pq)(groups.length - MAX_REASONS, 'more reason')}`)}`] : []),
        ];
    });
}
function exampleWords(item) {
    return (0,terminal_safe/* terminalSafe */.k)((0,place_words/* placeWords */.f)(item)) + (item.job === undefined ? '' : ` (${(0,terminal_safe/* terminalSafe */.k)(item.job)})`);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/patrol-table.js











/**
 * The report of a run for people at a terminal, one line an element: notes, findings by layer and severity (waived ones are
 * counted, not listed), what was not judged, next steps, and the summary as the last line.
 */
function patrolTable(report, options) {
    const { columns, palette, command } = options;
    const open = report.findings.filter(count_findings/* isOpen */.n);
    const blocks = [
        report.notes.flatMap((note) => wrapped((0,terminal_safe/* terminalSafe */.k)(note), columns)),
        ...(0,order_findings/* byLayer */.BS)(open).map(({ layer, findings }) => {
            const table = findingColumns(findings, columns, palette);
            const heading = `${layer} ${severity/* LAYER_NAMES */.fj[layer]}`;
            const where = table.directory === undefined ? '' : `  ${palette.faint(`in ${table.directory}`)}`;
            return [palette.heading(heading) + where, ...table.lines];
        }),
        withHeading('Not judged', notJudgedLines(report.readings, columns, palette), palette),
        withHeading('Next steps', stepLines(report, command, columns, palette), palette),
        [...judgedLines(report.readings, columns), summaryLine(report, palette)],
    ];
    return blocks
        .filter((block) => block.length > 0)
        .flatMap((block, index) => (index === 0 ? block : ['', ...block]))
        .map(break_workflow_commands/* breakWorkflowCommands */.$);
}
function judgedLines(readings, columns) {
    const words = (0,terminal_safe/* terminalSafe */.k)(judgedWords(readings));
    return words === '' ? [] : wrapped(words, columns);
}
/** `7 findings: 1 P1, 6 P2 (2 more waived)`. */
function summaryLine(report, palette) {
    const counts = (0,count_findings/* countFindings */.G)(report.findings);
    const worst = severity/* SEVERITIES */.oC.find((severity) => counts.bySeverity[severity] > 0);
    const words = (0,count_words/* findingCountWords */.sY)(counts);
    return worst === undefined ? palette.good(words) : palette[worst](words);
}
function stepLines(report, command, columns, palette) {
    const steps = (0,next_steps/* nextSteps */.Z)(report, command);
    const width = Math.max(0, ...steps.map((step) => (0,display_width/* displayWidth */.F1)((0,terminal_safe/* terminalSafe */.k)(step.command))));
    return steps.map((step) => {
        const whole = `  ${palette.command((0,display_width/* padTo */.v0)((0,terminal_safe/* terminalSafe */.k)(step.command), width))}  ${palette.faint(step.gain)}`;
        const room = columns === undefined || width + step.gain.length + 4 <= columns;
        return room ? whole : `  ${palette.command((0,terminal_safe/* terminalSafe */.k)(step.command))}`;
    });
}
function withHeading(heading, lines, palette) {
    return lines.length === 0 ? [] : [palette.heading(heading), ...lines];
}
function wrapped(text, columns) {
    return columns === undefined ? [text] : (0,display_width/* wrapWords */.EO)(text, columns);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/json-text.js
var json_text = __webpack_require__(8884);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/severity-names.js
/** Severity → its name for people. */
const SEVERITY_NAMES = { P0: 'critical', P1: 'blocker', P2: 'degraded', P3: 'advisory' };

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/markdown-safe.js
var markdown_safe = __webpack_require__(3003);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/bounded-markdown.js
var bounded_markdown = __webpack_require__(3484);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/cut-notice.js
var cut_notice = __webpack_require__(7466);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/finding-cells.js
var finding_cells = __webpack_require__(7992);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/markdown-table.js
var markdown_table = __webpack_require__(1597);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/next-steps-section.js
var next_steps_section = __webpack_require__(2180);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/not-judged-section.js






const not_judged_section_MAX_EXAMPLES = 3;
/** The table of what stays unknown; none when everything was judged. */
function notJudgedSections(readings, options) {
    const rows = readings.flatMap((reading) => {
        const sensor = (0,markdown_safe/* markdownText */.p7)(reading.sensor);
        if (reading.outcome === 'unknown')
            return [[sensor, 'everything', '', (0,markdown_safe/* markdownText */.p7)(`${unknown_words/* UNKNOWN_WORDS */.$[reading.reason]}: ${reading.detail}`), '']];
        const { unit, unjudged } = reading.scope;
        return unjudgedGroups(unjudged, not_judged_section_MAX_EXAMPLES).map(({ reason, count, examples }) => {
            const more = count > examples.length ? ', …' : '';
            return [
                sensor,
                (0,markdown_safe/* markdownText */.p7)(unit),
                (0,count_words/* groupedNumber */.O4)(count),
                (0,markdown_safe/* markdownText */.p7)(reason),
                examples.map((item) => (0,finding_cells/* placeCell */.sL)(item, options)).join(', ') + more,
            ];
        });
    });
    return rows.length === 0 ? [] : [(0,markdown_table/* tableSection */.Y)(['Sensor', 'What', '#Count', 'Why', 'For example'], rows, { before: '### Not judged' })];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/waived-section.js
var waived_section = __webpack_require__(433);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/patrol-markdown.js














/**
 * The report of a run as GitHub's Markdown, for a job summary, an issue or a file: totals first, then findings by layer and
 * severity, what was not judged, waived findings (folded), next steps. Cut at a table row when it would exceed the limit.
 */
function patrolMarkdown(report, options) {
    const layers = (0,order_findings/* byLayer */.BS)(report.findings);
    const sections = [
        (0,markdown_table/* textSection */.V)(['## SAR patrol', headline(report), ...report.notes.map(markdown_safe/* markdownText */.p7)].join('\n\n')),
        ...(layers.length === 0 ? [] : [totalsTable(layers)]),
        ...(0,order_findings/* byLayer */.BS)(report.findings.filter(count_findings/* isOpen */.n)).map(({ layer, findings }) => (0,markdown_table/* tableSection */.Y)(finding_cells/* FINDING_COLUMNS */.GR, findings.map((finding) => (0,finding_cells/* findingCells */.bg)(finding, options)), { before: `### ${layer} ${severity/* LAYER_NAMES */.fj[layer]}` })),
        ...notJudgedSections(report.readings, options),
        ...(0,waived_section/* waivedSections */.r)(report.findings, options),
        ...(0,next_steps_section/* nextStepsSections */.v)(report, options),
    ];
    return (0,bounded_markdown/* boundedMarkdown */.N)(sections, options.limitBytes, (0,cut_notice/* cutNotice */.z)(options));
}
function headline({ findings, readings }) {
    const judged = (0,markdown_safe/* markdownText */.p7)(judgedWords(readings));
    return `**${(0,count_words/* findingCountWords */.sY)((0,count_findings/* countFindings */.G)(findings))}.**${judged === '' ? '' : ` ${judged}.`}`;
}
function totalsTable(layers) {
    const columns = ['Layer', ...severity/* SEVERITIES */.oC.map((severity) => `#${severity} ${SEVERITY_NAMES[severity]}`), '#Waived'];
    const row = (layer, counts) => [
        `${layer} ${severity/* LAYER_NAMES */.fj[layer]}`,
        ...severity/* SEVERITIES */.oC.map((severity) => (0,count_words/* groupedNumber */.O4)(counts.bySeverity[severity])),
        (0,count_words/* groupedNumber */.O4)(counts.waived),
    ];
    return (0,markdown_table/* tableSection */.Y)(columns, layers.map(({ layer, findings }) => row(layer, (0,count_findings/* countFindings */.G)(findings))));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/sarif/sarif.js + 6 modules
var sarif = __webpack_require__(5687);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/annotations/annotations.js
var annotations = __webpack_require__(6404);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/annotations/annotation-line.js + 1 modules
var annotation_line = __webpack_require__(4918);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/io.js
var lib_io = __webpack_require__(1249);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/rule-link.js
/** Where the rule pages of a release can be read. */
const PAGES = 'https://github.com/org/sar/blob/v1/docs/rules';
/** The address of a rule's page. */
function ruleLink(rule) {
    return `${PAGES}/${rule.sensor}/${rule.id}.md`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/version.js + 1 modules
var version = __webpack_require__(8153);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/output/render.js




const FORMATS = ['table', 'json', 'markdown', 'sarif', 'github'];
const FORMAT = { name: 'format', short: 'f', value: 'FORMAT', choices: FORMATS, help: 'what to print' };
/** The report in the format of `--format`, ending with a newline. */
function render(rendering, given, io) {
    const format = (given.value('format') ?? 'table');
    if (format !== 'table')
        return render_document(format, rendering);
    const palette = (0,lib_io/* wantsColor */.z)(io, given.flag('no-color')) ? terminal_palette/* ANSI_PALETTE */.C : terminal_palette/* PLAIN_PALETTE */.J;
    const { report, command } = rendering;
    const lines = given.flag('quiet')
        ? quietLines(report, palette)
        : patrolTable(report, { palette, command, ...(io.columns !== undefined && { columns: io.columns }) });
    return lines.map((line) => `${line}\n`).join('');
}
/** The report as a document of one format. */
function render_document(format, { report, command, category, json, markdown }) {
    switch (format) {
        case 'json':
            return (0,json_text/* jsonText */.s)(json());
        case 'markdown':
            return markdown?.() ?? patrolMarkdown(report, { limitBytes: step_summary_limit/* MAX_MARKDOWN_BYTES */.X, linkTo: ruleLink, command });
        case 'sarif':
            return (0,json_text/* jsonText */.s)((0,sarif/* sarif */.I)(report, { version: version/* SAR_VERSION */.w, category, linkTo: ruleLink }));
        case 'github':
            return (0,annotations/* annotations */.hk)(report.findings)
                .map((annotation) => `${(0,annotation_line/* annotationLine */.A)(annotation)}\n`)
                .join('');
    }
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 2 modules
var lib_survey = __webpack_require__(559);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/cache-check.js
var cache_check = __webpack_require__(356);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/nearest-word.js
var nearest_word = __webpack_require__(304);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/git-facts.js
var git_facts = __webpack_require__(5773);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/targets.js




/**
 * One directory is a checkout to look at; files are looked at alone, in the checkout that holds them. No path is the checkout
 * that holds the working directory. A file that is a link belongs to the checkout that holds the link, not to where it leads:
 * the repository is not trusted, and must not make a command look at, or mend, files elsewhere.
 *
 * @throws UserError for paths that do not exist, or that do not fit together
 */
function targets(paths, workingDirectory) {
    if (paths.length === 0)
        return { root: (0,git_facts/* rootOf */.I5)(workingDirectory), only: undefined };
    const found = paths.map((path) => locate(path, workingDirectory));
    const directories = found.filter(({ directory }) => directory);
    const [first] = found;
    if (first === undefined || (directories.length > 0 && found.length > 1))
        throw new user_error/* UserError */.y('give one directory, or files of one checkout');
    if (first.directory)
        return { root: (0,external_node_fs_.realpathSync)(first.full), only: undefined };
    const files = found.map(({ full, path }) => {
        const root = checkoutOf((0,external_node_path_.dirname)(full));
        return { path, root: (0,external_node_fs_.realpathSync)(root), inside: (0,external_node_path_.relative)(root, full).split(external_node_path_.sep).join('/') };
    });
    const root = files[0]?.root ?? '';
    const other = files.find((file) => file.root !== root);
    if (other !== undefined)
        throw new user_error/* UserError */.y(`${other.path} is not in the checkout ${root}; give files of one checkout`);
    return { root, only: new Set(files.map(({ inside }) => inside)) };
}
function locate(path, workingDirectory) {
    const full = (0,external_node_path_.resolve)(workingDirectory, path);
    try {
        const isLink = (0,external_node_fs_.lstatSync)(full).isSymbolicLink();
        return { path, full, directory: isLink ? leadsToDirectory(full) : (0,external_node_fs_.statSync)(full).isDirectory() };
    }
    catch {
        throw new user_error/* UserError */.y(`there is no file or directory ${path}`);
    }
}
/** False for a link that leads to nothing or in a circle: the check itself says so. */
function leadsToDirectory(link) {
    try {
        return (0,external_node_fs_.statSync)(link).isDirectory();
    }
    catch {
        return false;
    }
}
/** Without git, the folder that holds the `.github` of a workflow. */
function checkoutOf(folder) {
    const root = (0,git_facts/* rootOf */.I5)(folder);
    const inside = `${external_node_path_.sep}.github${external_node_path_.sep}`;
    const at = `${root}${external_node_path_.sep}`.lastIndexOf(inside);
    return root === folder && at > 0 && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git')) ? root.slice(0, at) : root;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/checkout-tree.js + 1 modules
var checkout_tree = __webpack_require__(2750);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory.js + 1 modules
var state_directory = __webpack_require__(3277);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/known-findings.js
var known_findings = __webpack_require__(995);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/open-run.js


/** Opens the checkout that the positional arguments, `--baseline` and `--changed` mean. Writes nothing. */
async function openRun(given, io) {
    const { root, only } = targets(given.positionals, io.workingDirectory);
    const tree = (0,checkout_tree/* checkoutTree */.p)(root);
    const survey = await (0,lib_survey/* openSurvey */.ji)(tree, given.value('baseline'));
    const state = (0,state_directory/* stateDirectory */.F)(tree, survey.baseline.state);
    const base = given.value('changed');
    const changed = base === undefined ? undefined : (0,git_facts/* changedFiles */.Y_)(tree.root, base);
    return {
        root: tree.root,
        survey,
        state,
        known: await (0,known_findings/* readKnownFindings */.i)(state),
        branch: (0,git_facts/* currentBranch */.eR)(tree.root),
        origin: (0,git_facts/* originRepository */.Vp)(tree.root),
        only: both(only, changed),
        notes: notWorkflows(survey, only),
    };
}
function notWorkflows({ repository }, asked) {
    if (asked === undefined)
        return [];
    const known = new Set([...repository.workflows(), ...repository.actions()].map(({ path }) => path));
    return [...asked]
        .filter((path) => !known.has(path))
        .map((path) => `not judged: ${path}: it is no workflow (.github/workflows/*.yml) and no action file`);
}
function both(one, other) {
    if (one === undefined || other === undefined)
        return one ?? other;
    return new Set([...one].filter((path) => other.has(path)));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/cache-run.js



/** Opens the checkout and judges its cache wiring, as the options of `sar cache` say. Writes nothing. */
async function cacheRun(given, io) {
    const run = await openRun(given, io);
    const { survey, known, branch, only } = run;
    const [sensor] = (0,lib_survey/* chosenSensors */.cI)(survey.baseline, ['cache-wiring']);
    if (sensor === undefined)
        throw new Error('the cache-wiring sensor is not registered');
    const rules = given.values('rules');
    checkRules(rules, sensor);
    const result = (0,cache_check/* checkCacheWiring */.Z)({
        survey,
        sensors: [sensor],
        now: io.now(),
        known,
        offline: false,
        pedantic: given.flag('pedantic'),
        partial: true,
        ...(rules.length > 0 && { rules }),
        ...(branch !== undefined && { branch }),
        ...(only !== undefined && { onlyPaths: only }),
    });
    return { run, result, sensor };
}
function checkRules(rules, sensor) {
    const ids = sensor.rules.map(({ id }) => id);
    for (const rule of rules) {
        if (ids.includes(rule))
            continue;
        const near = (0,nearest_word/* nearestWord */.z)(rule, ids);
        throw new user_error/* UserError */.y(`there is no rule "${rule}"${near === undefined ? '' : `; did you mean ${near}?`} The rules are ${ids.join(', ')}.`);
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/output/explain-lines.js

const WORDS = {
    missing: 'MISSING',
    unknown: 'unknown',
    wired: 'wired',
    exempt: 'exempt',
    'no-install': 'nothing to cache',
};
/** Every job by file, with its verdict and, for each ecosystem, the reason and the commands; then the files that were not read. */
function explainLines({ report, counts }) {
    const lines = [];
    let path = '';
    for (const job of report.jobs.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line))) {
        if (job.path !== path)
            lines.push(...(path === '' ? [] : ['']), (0,terminal_safe/* terminalSafe */.k)(job.path));
        path = job.path;
        lines.push(`  ${(0,terminal_safe/* terminalSafe */.k)(job.job)}:${job.line}  ${WORDS[job.verdict]}${job.ecosystems.length === 0 ? `: ${(0,terminal_safe/* terminalSafe */.k)(job.reason)}` : ''}`);
        for (const { ecosystem, verdict, reason, installs } of job.ecosystems) {
            lines.push(`    ${ecosystem}: ${WORDS[verdict]}, ${(0,terminal_safe/* terminalSafe */.k)(reason)}`);
            lines.push(...installs.slice(0, 3).map((install) => `      ${(0,terminal_safe/* terminalSafe */.k)(install)}`));
        }
    }
    const withJobs = new Set(report.jobs.map((job) => job.path));
    const unread = report.files.filter((file) => file.outcome !== 'judged' && !withJobs.has(file.path));
    if (unread.length > 0)
        lines.push('', 'Not judged', ...unread.map((file) => `  ${(0,terminal_safe/* terminalSafe */.k)(file.path)}: ${file.outcome}, ${(0,terminal_safe/* terminalSafe */.k)(file.reason ?? '')}`));
    const { total, installing, wired, missing, exempt, unknown } = counts;
    const all = `${total} ${total === 1 ? 'job' : 'jobs'}, ${installing} of them ${installing === 1 ? 'downloads' : 'download'} dependencies`;
    lines.push(...(lines.length === 0 ? [] : ['']), `${all}: ${wired} wired, ${missing} missing a cache, ${exempt} exempt; ${unknown} unknown`);
    return lines;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/cache-check.js








const RULES = {
    name: 'rules',
    value: 'IDS',
    repeat: true,
    help: 'judge only these rules, separated by commas',
    suggest: () => rule_ids/* CACHE_RULES */.Tj,
};
/** `sar cache check`: the cache wiring of workflows. */
const cacheCheck = {
    name: 'cache check',
    summary: 'find jobs whose dependency caches are missing, broken or useless',
    positionals: '[path…]',
    maxPositionals: 10_000,
    details: 'A directory is a checkout; files are judged alone, in the checkout that holds them.',
    options: [
        FORMAT,
        { ...options/* FAIL_ON */.d$, help: `${options/* FAIL_ON */.d$.help} (default P2)` },
        RULES,
        { name: 'explain', help: 'also list every job with the reason why its cache is wired, missing, not needed (exempt) or unknown' },
        options/* BASELINE */.Um,
        options/* CHANGED */.Rj,
        options/* PEDANTIC */.lb,
        options/* QUIET */.DC,
        options/* NO_COLOR */.qV,
    ],
    examples: [
        'sar cache check',
        'sar cache check .github/workflows/ci.yml --explain',
        'sar cache check --changed origin/main --format github',
    ],
    async run(given, io) {
        const failOn = (0,fail_on/* parseFailOn */.XV)(given.value('fail-on') ?? 'P2');
        const isTable = (given.value('format') ?? 'table') === 'table';
        if (given.flag('explain') && !isTable)
            throw new user_error/* UserError */.y(`--explain prints text and goes with --format table; "sar cache explain" prints it alone`);
        const { run, result, sensor } = await cacheRun(given, io);
        const wiring = (0,wiring_report/* wiringReport */.f)(result, run.survey, sensor);
        const report = { ...wiring, notes: [...wiring.notes, ...run.notes] };
        const command = 'sar cache check';
        io.out(render({
            report,
            command,
            category: 'sar/cache-wiring',
            json: () => (0,wiring_report/* wiringDocument */.m)(result),
            markdown: () => (0,cache_wiring_markdown/* cacheWiringMarkdown */.Q)(report, { limitBytes: step_summary_limit/* MAX_MARKDOWN_BYTES */.X, linkTo: ruleLink, command }),
        }, given, io));
        // What the chosen form of output leaves out, so that nothing is passed over in silence.
        if (given.flag('quiet') || !isTable)
            for (const note of [...(0,report_notes/* unreadNotes */.L)(result.report), ...run.notes])
                io.err(`${(0,terminal_safe/* terminalSafe */.k)(note)}\n`);
        if (given.flag('explain'))
            io.out(`\n${explainLines(result).join('\n')}\n`);
        return (0,fail_on/* failing */.Jr)(result.findings, failOn, run.known.accepted).length === 0 ? 0 : 1;
    },
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/cache-explain.js





/** `sar cache explain`: the verdict on every job, with its reason. */
const cacheExplain = {
    name: 'cache explain',
    summary: 'list every job: what it downloads, and why its cache is wired, missing, not needed (exempt) or unknown',
    positionals: '[path…]',
    maxPositionals: 10_000,
    details: 'A directory is a checkout; files are judged alone, in the checkout that holds them. Prints no findings and always exits with 0: "sar cache check" is for that.',
    options: [options/* BASELINE */.Um, options/* CHANGED */.Rj],
    examples: ['sar cache explain', 'sar cache explain .github/workflows/ci.yml'],
    async run(given, io) {
        const { run, result } = await cacheRun(given, io);
        for (const note of [...(0,report_notes/* surveyNotes */.C)(run.survey), ...run.notes])
            io.out(`${(0,terminal_safe/* terminalSafe */.k)(note)}\n\n`);
        io.out(`${explainLines(result).join('\n')}\n`);
        return 0;
    },
};

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/plan-fixes.js + 4 modules
var plan_fixes = __webpack_require__(3898);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/diff/unified-diff.js + 3 modules
var unified_diff = __webpack_require__(4198);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/terminal-diff.js
var terminal_diff = __webpack_require__(3408);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory-files.js
var state_directory_files = __webpack_require__(2914);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/cache-fix.js







/** `sar cache fix`: mends what can be mended by a small edit. */
const cacheFix = {
    name: 'cache fix',
    summary: 'edit the workflows so that findings with a mechanical remedy are mended',
    positionals: '[path…]',
    maxPositionals: 10_000,
    details: 'Edits the files in place, and keeps comments, quotes, indentation and line ends. An edit is made only if the result parses, no longer has the finding, and has no new one.',
    options: [{ name: 'dry-run', short: 'n', help: 'print the edits as a diff and write nothing' }, RULES, options/* BASELINE */.Um, options/* CHANGED */.Rj, options/* NO_COLOR */.qV],
    examples: ['sar cache fix --dry-run', 'sar cache fix --dry-run | git apply', 'sar cache fix .github/workflows/ci.yml'],
    async run(given, io) {
        const { run, result } = await cacheRun(given, io);
        const { files, fixed, skipped } = (0,plan_fixes/* planFixes */.T)(run.survey, result);
        const dryRun = given.flag('dry-run');
        for (const { path, before, after } of files) {
            if (dryRun)
                printDiff(path, (0,unified_diff/* unifiedDiff */.W)(path, before, after), io, given.flag('no-color'));
            else {
                (0,state_directory_files/* writeInside */.Mt)(run.root, path, after);
                io.out(`mended ${(0,terminal_safe/* terminalSafe */.k)(path)}\n`);
            }
        }
        for (const note of run.notes)
            io.err(`${(0,terminal_safe/* terminalSafe */.k)(note)}\n`);
        for (const { signal, reason } of skipped)
            io.err(`not mended: ${(0,terminal_safe/* terminalSafe */.k)(`${signal.artefact.path}:${signal.artefact.line ?? 1} ${signal.rule}: ${reason}`)}\n`);
        const open = result.findings.filter(({ waived }) => waived === undefined).length;
        io.err(open === 0
            ? 'no findings, nothing to mend\n'
            : `${dryRun ? 'would mend' : 'mended'} ${fixed.length} of ${open} ${open === 1 ? 'finding' : 'findings'} in ${files.length} ${files.length === 1 ? 'file' : 'files'}\n`);
        return 0;
    },
};
/**
 * In a pipe the diff is printed to the byte, for `git apply`; on a terminal it is made safe to look at. In a runner's log, too,
 * text that the runner would take for a command is broken, which makes that diff useless for `git apply`; that is said.
 */
function printDiff(path, diff, io, noColor) {
    if (io.columns !== undefined || (0,lib_io/* wantsColor */.z)(io, noColor)) {
        const palette = (0,lib_io/* wantsColor */.z)(io, noColor) ? terminal_palette/* ANSI_PALETTE */.C : terminal_palette/* PLAIN_PALETTE */.J;
        io.out((0,terminal_diff/* terminalDiff */.c)(diff, palette)
            .map((line) => `${line}\n`)
            .join(''));
        return;
    }
    const lines = diff.split('\n');
    const safe = io.environment['GITHUB_ACTIONS'] === 'true' ? lines.map(break_workflow_commands/* breakWorkflowCommands */.$) : lines;
    io.out(safe.join('\n'));
    if (safe.some((line, at) => line !== lines[at]))
        io.err(`${(0,terminal_safe/* terminalSafe */.k)(path)}: its text looks like a command to the runner and is printed changed; this diff does not apply, use "sar cache fix" without --dry-run\n`);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/command-groups.js
var command_groups = __webpack_require__(4114);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/completion/shell-words.js
/** First words of the command line: commands and groups, then what every `sar` understands. */
function firstWords(commands) {
    return [...new Set(commands.map(({ name }) => name.split(' ')[0] ?? '')), 'help', 'version'];
}
/** Groups with the words that may follow: `cache` → `check`, `fix`, `explain`. */
function secondWords(commands) {
    const words = new Map();
    for (const { name } of commands) {
        const [first = '', second] = name.split(' ');
        if (second !== undefined)
            words.set(first, [...(words.get(first) ?? []), second]);
    }
    return words;
}
/** The words that an option's value may be, as far as they are known. */
function valueWords({ choices, suggest }) {
    return choices ?? suggest?.() ?? [];
}
/** All that may be written for an option: `--format`, `-f`. */
function spellings({ name, short }) {
    return [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/completion/bash-completion.js

/** The completion function for bash; zsh runs it through its `bashcompinit`. */
function bashCompletion(commands) {
    const groups = [...secondWords(commands)];
    return [
        '_sar() {',
        '  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" at=1 command IFS=$\' \\t\\n\'',
        '  COMPREPLY=()',
        '  # bash splits "--format=x" at the equals sign',
        '  if [ "$word" = = ]; then word=; elif [ "$before" = = ]; then before="${COMP_WORDS[COMP_CWORD-2]}"; fi',
        '  if [ "${COMP_WORDS[1]}" = help ] && [ "$COMP_CWORD" -gt 1 ]; then at=2; fi',
        `  if [ "$COMP_CWORD" -eq "$at" ]; then ${reply(firstWords(commands))}; return; fi`,
        '  command="${COMP_WORDS[at]}"',
        // A group may be a command as well, with options of its own.
        ...groups.flatMap(([first, words]) => [
            `  if [ "$command" = ${first} ] && [[ "\${COMP_WORDS[at+1]}" != -* ]]; then`,
            `    if [ "$COMP_CWORD" -eq "$((at + 1))" ]; then ${reply(words)}; return; fi`,
            `    command="${first} \${COMP_WORDS[at+1]}"`,
            '  fi',
        ]),
        '  if [ "$at" -eq 2 ]; then return; fi',
        '  case "$command $before" in',
        ...commands.flatMap(valueCases),
        '  esac',
        '  case "$command" in',
        ...commands.map(wordCase),
        '  esac',
        '}',
        'complete -o default -F _sar sar',
        '',
    ].join('\n');
}
/** Behind an option with a value: its words, or files when they are not known. */
function valueCases(command) {
    return command.options.flatMap((option) => {
        if (option.value === undefined)
            return [];
        const pattern = spellings(option)
            .map((spelling) => `"${command.name} ${spelling}"`)
            .join('|');
        const words = valueWords(option);
        return [`    ${pattern}) ${words.length === 0 ? '' : `${reply(words)}; `}return ;;`];
    });
}
/** Elsewhere: the command's options, or its arguments. */
function wordCase(command) {
    const options = [...command.options.map(({ name }) => `--${name}`), '--help'];
    const words = command.suggest?.() ?? [];
    return `    "${command.name}") if [[ "$word" == -* ]]; then ${reply(options)}; ${words.length === 0 ? '' : `else ${reply(words)}; `}fi ;;`;
}
function reply(words) {
    return `COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$word"))`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/completion/fish-completion.js

/** Two conditions: the command line so far is exactly these words; it begins with them. */
const CONDITIONS = `function __sar_is
  set -l words (commandline -opc)
  test "$words[2..]" = "$argv"
end
function __sar_in
  set -l words (commandline -opc)
  set -l last (math (count $argv) + 1)
  test (count $words) -ge $last; and test "$words[2..$last]" = "$argv"
end`;
/** The completion script for fish. */
function fishCompletion(commands) {
    const summaries = new Map(commands.map(({ name, summary }) => [name, summary]));
    const starts = firstWords(commands).flatMap((word) => {
        const about = summaries.has(word) ? ` -d ${quoted(summaries.get(word) ?? '')}` : '';
        return [
            `complete -c sar -n '__sar_is' -fa ${word}${about}`,
            ...(word === 'help' ? [] : [`complete -c sar -n '__sar_is help' -fa ${word}${about}`]),
        ];
    });
    const groups = secondWords(commands);
    const seconds = [...groups].flatMap(([first, words]) => words.flatMap((word) => {
        const about = quoted(summaries.get(`${first} ${word}`) ?? '');
        return [
            `complete -c sar -n '__sar_is ${first}' -fa ${word} -d ${about}`,
            `complete -c sar -n '__sar_is help ${first}' -fa ${word} -d ${about}`,
        ];
    }));
    return `${[CONDITIONS, ...starts, ...seconds, ...commands.flatMap((command) => argumentLines(command, groups.get(command.name) ?? []))].join('\n')}\n`;
}
/** @param members second words of the commands whose group the command is too: their options are not its own */
function argumentLines(command, members) {
    const elsewhere = members.map((word) => `; and not __sar_in ${command.name} ${word}`).join('');
    const inside = `complete -c sar -n '__sar_in ${command.name}${elsewhere}'`;
    const words = command.suggest?.() ?? [];
    return [
        ...(words.length === 0 ? [] : [`${inside} -fa ${quoted(words.join(' '))}`]),
        ...command.options.map((option) => `${inside} ${optionWords(option)}`),
        `${inside} -l help -s h -d 'show the options'`,
    ];
}
function optionWords(option) {
    const { name, short, value, help } = option;
    const words = valueWords(option);
    return [
        `-l ${name}`,
        ...(short === undefined ? [] : [`-s ${short}`]),
        ...(value === undefined ? [] : [words.length === 0 ? '-r' : `-xa ${quoted(words.join(' '))}`]),
        `-d ${quoted(help)}`,
    ].join(' ');
}
function quoted(text) {
    return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/completion/completion-script.js


const SHELLS = ['bash', 'zsh', 'fish'];
/** A script for the shell that completes commands, options, and the values and arguments whose words are known. */
function completionScript(shell, commands) {
    switch (shell) {
        case 'bash':
            return bashCompletion(commands);
        case 'zsh':
            return `#compdef sar\n(( $+functions[compdef] )) || { autoload -U +X compinit && compinit }\nautoload -U +X bashcompinit && bashcompinit\n${bashCompletion(commands)}`;
        case 'fish':
            return fishCompletion(commands);
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/completion.js


/** `sar completion`: a script that completes commands and options in a shell. */
const completion = {
    name: 'completion',
    summary: 'print a completion script for bash, zsh or fish',
    positionals: `<${SHELLS.join('|')}>`,
    maxPositionals: 1,
    suggest: () => SHELLS,
    options: [],
    examples: [
        'source <(sar completion bash)   # in ~/.bashrc',
        'source <(sar completion zsh)    # in ~/.zshrc',
        'sar completion fish > ~/.config/fish/completions/sar.fish',
    ],
    async run({ positionals: [shell] }, io) {
        if (!isShell(shell))
            throw new user_error/* UserError */.y(`completion needs one of: ${SHELLS.join(', ')}`);
        const { allCommands } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6762));
        io.out(completionScript(shell, await allCommands()));
        return 0;
    },
};
function isShell(text) {
    return SHELLS.some((shell) => shell === text);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/explain.js




/** `sar explain`: the page of a rule, or the list of rules. */
const explain = {
    name: 'explain',
    summary: 'say what a rule finds, why it matters and how to mend it; without a rule, list them all',
    positionals: '[rule]',
    maxPositionals: 1,
    suggest: () => (0,lib_survey/* allRules */.V7)().map(({ id }) => id),
    options: [],
    examples: ['sar explain', 'sar explain missing-cache'],
    async run({ positionals: [id] }, io) {
        const rules = (0,lib_survey/* allRules */.V7)();
        if (id === undefined) {
            const width = Math.max(...rules.map((rule) => rule.id.length));
            for (const rule of rules)
                io.out(`${rule.id.padEnd(width)}  ${rule.sensor}: ${rule.summary}\n`);
            return 0;
        }
        const rule = rules.find((candidate) => candidate.id === id);
        if (rule === undefined)
            throw new user_error/* UserError */.y(`there is no rule "${id}"${(0,parse_arguments/* didYouMean */.a)(id, rules.map((candidate) => candidate.id))} "sar explain" lists them.`);
        // Loaded only here: the pages are larger than the command.
        const { RULE_PAGES } = await __webpack_require__.e(/* import() */ 456).then(__webpack_require__.bind(__webpack_require__, 456));
        const page = RULE_PAGES[`${rule.sensor}/${rule.id}`];
        io.out(`${page?.trimEnd() ?? `${rule.id}: ${rule.summary}\n\n${rule.help}`}\n\n${ruleLink(rule)}\n`);
        return 0;
    },
};

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/patrol.js + 10 modules
var patrol = __webpack_require__(7559);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/registry.js + 8 modules
var registry = __webpack_require__(8792);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/to-finding-document.js
var to_finding_document = __webpack_require__(5578);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/ordered-artefact.js
var ordered_artefact = __webpack_require__(7446);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/json/patrol-document.js




/** The document `sar.patrol/1` of a run: all findings, waived ones included, and what each sensor returned. */
function patrolDocument(report, run) {
    const counts = (0,count_findings/* countFindings */.G)(report.findings);
    const [P0, P1, P2, P3] = severity/* SEVERITIES */.oC.map((severity) => counts.bySeverity[severity]);
    return {
        schema: 'sar.patrol/1',
        version: run.version,
        at: run.at,
        ...(run.asOf === undefined ? {} : { asOf: run.asOf }),
        partial: run.partial,
        baseline: run.baseline,
        sensors: report.readings.map((reading) => {
            const { sensor, layer, outcome } = reading;
            if (outcome === 'unknown')
                return { sensor, layer, outcome, reason: reading.reason, detail: reading.detail };
            const { unit, judged, unjudged } = reading.scope;
            return { sensor, layer, outcome, unit, judged, unjudged: [...unjudged] };
        }),
        findings: (0,order_findings/* mostSevereFirst */.QX)(report.findings).map((finding) => {
            const document = (0,to_finding_document/* toFindingDocument */.k)(finding);
            return { ...document, artefact: (0,ordered_artefact/* orderedArtefact */.Y)(document.artefact) };
        }),
        totals: { P0, P1, P2, P3, waived: counts.waived, unknown: report.readings.filter(({ outcome }) => outcome === 'unknown').length },
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/history.js
var lib_history = __webpack_require__(8771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/write-output.js + 1 modules
var write_output = __webpack_require__(8244);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/live-options.js
var live_options = __webpack_require__(5723);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/open-live.js
var open_live = __webpack_require__(8645);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var ports_answer = __webpack_require__(7339);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/offline-variables.js

/** What is known of GitHub in a run without the network: nothing, and that is said. */
function offlineVariables(repository) {
    const answer = async () => (0,ports_answer/* unknown */.L)('unreachable', 'the run is offline (--offline)');
    return {
        repository: repository === undefined ? '' : `${repository.owner}/${repository.repo}`,
        entries: answer,
        environments: answer,
        notShared: answer,
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/ci-health/offline-history.js

/** What is known of CI in a run without the network: nothing, and that is said. */
function offlineHistory(repository) {
    const detail = 'the run is offline (--offline)';
    const answer = async () => (0,ports_answer/* unknown */.L)('unreachable', detail);
    return {
        repository: repository === undefined ? '' : `${repository.owner}/${repository.repo}`,
        requestsMade: 0,
        requestsLeft: 0,
        defaultBranch: answer,
        workflows: answer,
        runs: async ({ since, until }) => ({ runs: [], gaps: [{ since, until, reason: 'unreachable', detail }] }),
        latestRuns: answer,
        attempt: answer,
        jobs: answer,
        annotations: answer,
        log: answer,
        commits: answer,
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/repository-option.js
var repository_option = __webpack_require__(8942);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/vars-context-option.js + 2 modules
var vars_context_option = __webpack_require__(7966);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/progress/progress.js
/** A run that has not begun. */
function newProgress(sensors) {
    return sensors.map(({ id, title }) => ({ id, title, status: { at: 'waiting' } }));
}
/** The progress after a sensor has begun. A sensor that is not in it changes nothing. */
function sensorStarted(progress, id) {
    return withStatus(progress, id, { at: 'running' });
}
/** The progress after a sensor has answered. */
function sensorDone(progress, reading) {
    return withStatus(progress, reading.sensor, { at: 'done', reading });
}
function withStatus(progress, id, status) {
    return progress.map((sensor) => (sensor.id === id ? { ...sensor, status } : sensor));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/progress/progress-lines.js





/** Pictures of a running sensor, shown in turn. */
const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
/** The progress as it is now: one line for each sensor, always the same number of lines. */
function progressLines(progress, { columns, palette, frame }) {
    const width = Math.max(0, ...progress.map(({ title }) => (0,display_width/* displayWidth */.F1)((0,terminal_safe/* terminalSafe */.k)(title))));
    return progress.map((sensor) => {
        const text = (0,display_width/* cutEnd */.ym)(`${(0,display_width/* padTo */.v0)((0,terminal_safe/* terminalSafe */.k)(sensor.title), width)}  ${statusWords(sensor)}`.trimEnd(), columns - 3);
        const { status } = sensor;
        if (status.at === 'waiting')
            return palette.faint(`  ${text}`);
        if (status.at === 'running')
            return `${palette.command(FRAMES[Math.abs(frame) % FRAMES.length] ?? FRAMES[0])} ${text}`;
        if (status.reading.outcome === 'clear')
            return `${palette.good('✓')} ${text}`;
        return `${palette.P2(status.reading.outcome === 'signals' ? '!' : '?')} ${text}`;
    });
}
/** One plain line for a sensor that has begun or answered, for logs: nothing is drawn over there. */
function progressLine(sensor) {
    return (0,break_workflow_commands/* breakWorkflowCommands */.$)(`${(0,terminal_safe/* terminalSafe */.k)(sensor.title)}: ${statusWords(sensor)}`);
}
function statusWords({ status }) {
    if (status.at === 'waiting')
        return '';
    return status.at === 'running' ? 'running' : readingWords(status.reading);
}
function readingWords(reading) {
    if (reading.outcome === 'unknown')
        return `unknown, ${unknown_words/* UNKNOWN_WORDS */.$[reading.reason]}`;
    const { unit, judged, unjudged } = reading.scope;
    const all = unjudged.length === 0 ? '' : ` of ${(0,count_words/* groupedNumber */.O4)(judged + unjudged.length)}`;
    const signals = reading.outcome === 'clear' ? 'clear' : (0,count_words/* countOf */.pq)(reading.signals.length, 'signal');
    return `${signals}, ${(0,count_words/* groupedNumber */.O4)(judged)}${all} ${(0,terminal_safe/* terminalSafe */.k)((0,count_words/* unitOf */.uF)(judged + unjudged.length, unit))}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/output/progress-display.js


/**
 * Shows on standard error how far the sensors are: drawn over on a terminal and gone at the end, one plain line a sensor elsewhere.
 * Nothing when `quiet`.
 */
function progressDisplay(io, sensors, options) {
    if (options.quiet)
        return { onProgress: () => { }, clear: () => { } };
    let progress = newProgress(sensors);
    const columns = io.progressColumns;
    if (columns === undefined) {
        const onProgress = ({ sensor, reading }) => {
            if (reading === undefined)
                return;
            progress = sensorDone(progress, reading);
            const line = progress.find(({ id }) => id === sensor.id);
            if (line !== undefined)
                io.err(`${progressLine(line)}\n`);
        };
        return { onProgress, clear: () => { } };
    }
    const palette = (0,lib_io/* wantsColor */.z)(io, options.noColor) ? terminal_palette/* ANSI_PALETTE */.C : terminal_palette/* PLAIN_PALETTE */.J;
    let drawn = 0;
    const clear = () => {
        if (drawn > 0)
            io.err(`\u001b[${drawn}A\u001b[0J`);
        drawn = 0;
    };
    return {
        onProgress: ({ sensor, reading }) => {
            progress = reading === undefined ? sensorStarted(progress, sensor.id) : sensorDone(progress, reading);
            clear();
            const lines = progressLines(progress, { columns, palette, frame: 0 });
            io.err(lines.map((line) => `${line}\n`).join(''));
            drawn = lines.length;
        },
        clear,
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/patrol-command.js
















/** `sar patrol`: all sensors over a checkout. */
const patrolCommand = {
    name: 'patrol',
    summary: 'run all sensors over a checkout and say what drifted, broke or went missing',
    positionals: '[path]',
    maxPositionals: 1,
    details: 'Looks at the checkout that holds the working directory, or at the one given; of a file, at that file alone. Writes nothing unless --out or --accept asks for it.',
    options: [
        FORMAT,
        { name: 'out', short: 'o', value: 'DIR', help: 'also write patrol.json, patrol.md and patrol.sarif into this folder' },
        { ...options/* FAIL_ON */.d$, help: `${options/* FAIL_ON */.d$.help} (default P1)` },
        {
            name: 'accept',
            help: 'record the findings of this run in the state directory, so that --fail-on new:LEVEL counts only later ones; then exit with 0',
        },
        {
            name: 'sensor',
            short: 's',
            value: 'ID',
            repeat: true,
            help: 'run only this sensor; may be given several times, or several with commas',
            suggest: () => (0,registry/* sensors */.a)().map(({ id }) => id),
        },
        options/* BASELINE */.Um,
        options/* CHANGED */.Rj,
        options/* AS_OF */.H_,
        { name: 'offline', help: 'use no network; what needs it is unknown' },
        ...live_options/* LIVE_OPTIONS */.oY,
        live_options/* VARS_CONTEXT */.Nx,
        live_options/* VARS_ENVIRONMENT */.fz,
        options/* PEDANTIC */.lb,
        options/* QUIET */.DC,
        options/* NO_COLOR */.qV,
    ],
    examples: [
        'sar patrol',
        'sar patrol ../service --fail-on P2',
        'sar patrol --accept && sar patrol --fail-on new:P3',
        'sar patrol --format sarif > sar.sarif',
    ],
    run,
};
async function run(given, io) {
    const failOn = (0,fail_on/* parseFailOn */.XV)(given.value('fail-on') ?? 'P1');
    const asOf = (0,options/* dayOption */.Sm)(given);
    const accept = given.flag('accept');
    if (accept)
        refuseParts(given);
    const opened = await openRun(given, io);
    if (accept && opened.only !== undefined)
        throw wholeOnly('a file');
    const { survey, known, branch, origin, only } = opened;
    const chosen = (0,lib_survey/* chosenSensors */.cI)(survey.baseline, given.values('sensor'));
    const repository = (0,repository_option/* repositoryOption */.cx)(given, () => origin);
    const isOffline = given.flag('offline');
    const online = isOffline ? undefined : await (0,open_live/* openLive */.n)(given, io, repository);
    const live = isOffline ? offlineVariables(repository) : online?.variables;
    const history = isOffline ? offlineHistory(repository) : online?.history;
    const varsContext = (0,vars_context_option/* varsContextOption */.B)(given, io);
    const progress = progressDisplay(io, chosen, { quiet: given.flag('quiet'), noColor: given.flag('no-color') });
    const result = await (0,patrol/* patrol */.r)({
        survey,
        sensors: chosen,
        now: io.now(),
        known,
        offline: isOffline,
        ...(live !== undefined && { live }),
        ...(history !== undefined && { history, changedAt: (0,lib_history/* changeTimes */.fl)(opened.root, '.github/workflows') }),
        ...(varsContext !== undefined && { varsContext }),
        pedantic: given.flag('pedantic'),
        partial: given.values('sensor').length > 0,
        ...(asOf !== undefined && { asOf }),
        ...(branch !== undefined && { branch }),
        ...(origin !== undefined && { repositoryOwner: origin.owner }),
        ...(only !== undefined && { onlyPaths: only }),
        onProgress: progress.onProgress,
    });
    progress.clear();
    const rendering = {
        report: reportOf(result, [...(0,report_notes/* surveyNotes */.C)(survey), ...opened.notes]),
        command: 'sar patrol',
        category: 'sar/patrol',
        json: () => documentOf(result),
    };
    io.out(render(rendering, given, io));
    const out = given.value('out');
    if (out !== undefined) {
        const folder = (0,external_node_path_.resolve)(io.workingDirectory, out);
        (0,write_output/* writeOutput */.z)(opened.root, (0,external_node_path_.join)(folder, 'patrol.json'), render_document('json', rendering));
        (0,write_output/* writeOutput */.z)(opened.root, (0,external_node_path_.join)(folder, 'patrol.md'), render_document('markdown', rendering));
        (0,write_output/* writeOutput */.z)(opened.root, (0,external_node_path_.join)(folder, 'patrol.sarif'), render_document('sarif', rendering));
        io.err(`wrote patrol.json, patrol.md and patrol.sarif to ${out}\n`);
    }
    if (accept) {
        const open = result.findings.filter(({ waived }) => waived === undefined);
        const record = (0,known_findings/* findingsRecord */.q)(result.findings);
        await opened.state.update(`accept ${open.length} findings`, async () => new Map([[record.path, record.text]]));
        io.err(`accepted ${(0,count_words/* countOf */.pq)(open.length, 'finding')} in ${opened.state.place}/${record.path}; commit the file to share the decision\n`);
        return 0;
    }
    return (0,fail_on/* failing */.Jr)(result.findings, failOn, known.accepted).length === 0 ? 0 : 1;
}
/** A record of a part would forget what was accepted elsewhere, and an exit code of 0 would hide what `--fail-on` asks for. */
function refuseParts(given) {
    for (const name of ['sensor', 'changed'])
        if (given.values(name).length > 0)
            throw wholeOnly(`--${name}`);
    if (given.value('fail-on') !== undefined)
        throw new user_error/* UserError */.y('--accept always exits with 0; run "sar patrol --fail-on new:LEVEL" after it');
}
function wholeOnly(what) {
    return new user_error/* UserError */.y(`--accept records the findings of the whole repository and does not go with ${what}`);
}
function reportOf({ findings, readings }, notes) {
    return { findings, readings, rules: (0,lib_survey/* allRules */.V7)(), notes };
}
function documentOf(result) {
    const { baseline } = result;
    return patrolDocument(result, {
        version: version/* SAR_VERSION */.w,
        at: result.at.toISOString(),
        asOf: result.asOf,
        partial: result.partial,
        baseline: { sources: [...baseline.sources], ...(baseline.notice !== undefined && { notice: baseline.notice }) },
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/commands.js









/** The commands that are there without loading a group, in the order of the help text. */
const COMMANDS = [patrolCommand, cacheCheck, cacheFix, cacheExplain, explain, completion];
/** Every command, those of the groups included. */
async function allCommands() {
    const groups = await Promise.all(command_groups/* COMMAND_GROUPS */.R.map(({ load }) => load()));
    return [...COMMANDS, ...groups.flat()];
}
/** The commands of a group: `cache` has `cache check` and others. None when the word is no group. */
async function groupNamed(word) {
    const group = command_groups/* COMMAND_GROUPS */.R.find((candidate) => candidate.word === word);
    return group === undefined ? COMMANDS.filter(({ name }) => name.startsWith(`${word} `)) : group.load();
}
/**
 * The command that the words begin with, and the words behind it.
 *
 * @throws UserError when there is none
 */
async function commandNamed(words) {
    const [first = '', second] = words;
    const members = await groupNamed(first);
    const known = [...COMMANDS, ...members];
    for (const count of [2, 1]) {
        const name = words.slice(0, count).join(' ');
        const command = known.find((candidate) => candidate.name === name);
        if (command === undefined)
            continue;
        if (count === 1)
            expectNoCommand(command, members, second);
        return { command, rest: words.slice(count) };
    }
    const group = subcommands(first, members);
    if (group.length === 0)
        throw new user_error/* UserError */.y(`there is no command "${first}"${suggestion(first, await allCommands())} See "sar help".`);
    if (second === undefined || second.startsWith('-'))
        throw new user_error/* UserError */.y(`"sar ${first}" needs one of: ${group.join(', ')}. See "sar help ${first}".`);
    throw new user_error/* UserError */.y(`"sar ${first}" has no command "${second}"${(0,parse_arguments/* didYouMean */.a)(second, group)} It has ${group.join(', ')}.`);
}
/** What a command that takes no arguments is followed by was meant for another one: `ci-health clasify`. */
function expectNoCommand({ name, maxPositionals }, members, second) {
    const group = subcommands(name, members);
    if (maxPositionals > 0 || group.length === 0 || second === undefined || second.startsWith('-'))
        return;
    throw new user_error/* UserError */.y(`"sar ${name}" has no command "${second}"${(0,parse_arguments/* didYouMean */.a)(second, group)} It has ${group.join(', ')}.`);
}
/** The second words of the members of a group, without the one that is the group's own command. */
function subcommands(first, members) {
    return members.filter(({ name }) => name !== first).map(({ name }) => name.slice(first.length + 1));
}
/** Also finds `cache fix` for `fix`, where only one command ends so. */
function suggestion(word, commands) {
    const names = commands.map(({ name }) => name);
    const whole = names.filter((name) => name.endsWith(` ${word}`));
    if (whole.length > 0)
        return `; did you mean ${whole.join(' or ')}?`;
    return (0,parse_arguments/* didYouMean */.a)(word, [...names, ...names.map((name) => name.split(' ')[0] ?? ''), 'help', 'version']);
}


/***/ }),

/***/ 1157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* reexport */ main)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(2731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/commands.js + 31 modules
var commands = __webpack_require__(6762);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/arguments/parse-arguments.js
var parse_arguments = __webpack_require__(3400);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/display-width.js
var display_width = __webpack_require__(3771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/command-groups.js
var command_groups = __webpack_require__(4114);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/arguments/help.js



/** Text with less room than this, in columns, is left to the terminal to wrap. */
const LEAST_ROOM = 30;
const GENERAL = [
    'sar: search and rescue for repositories: finds what drifted from its intended state, and mends what a small edit can mend',
    'Begin with "sar patrol" in a checkout. "sar help <command>" lists the options of a command; "sar --version" prints the version.',
];
/** What `sar` prints when it is asked for nothing. `columns`: width of the terminal; undefined wraps nothing. */
function generalHelp(columns) {
    return help_text([
        ...wrapped(GENERAL[0], columns),
        '',
        'Usage: sar <command> [options]',
        '',
        ...summaries([...commands/* COMMANDS */.Lo, ...command_groups/* COMMAND_GROUPS */.R.map(({ word, summary }) => ({ name: `${word} …`, summary }))], columns),
        '',
        ...wrapped(GENERAL[1], columns),
        '',
        'Exit codes:',
        '   0  no finding at or above --fail-on',
        '   1  findings at or above --fail-on',
        '   2  authentication or permission is missing',
        '   3  wrong usage, or an error in the baseline',
        '  70  a bug of SAR',
    ]);
}
/** The help text of commands that share their first word. */
function groupHelp(word, commands, columns) {
    return help_text([
        `Usage: sar ${word} <command> [options]`,
        '',
        ...summaries(commands, columns),
        '',
        `"sar help ${word} <command>" lists the options of a command.`,
    ]);
}
/** The help text of one command. */
function helpOf(command, columns) {
    const rows = command.options.map((option) => [optionText(option), optionHelp(option)]);
    const usage = [command.positionals, command.options.length > 0 ? '[options]' : ''].filter((part) => part !== '');
    return help_text([
        ...wrapped(`sar ${command.name}: ${command.summary}`, columns),
        '',
        `Usage: sar ${command.name} ${usage.join(' ')}`,
        ...(command.details === undefined ? [] : ['', ...wrapped(command.details, columns)]),
        ...(rows.length === 0 ? [] : ['', 'Options:', ...table(rows, columns)]),
        '',
        'Examples:',
        ...command.examples.map((example) => `  ${example}`),
    ]);
}
function summaries(commands, columns) {
    return table(commands.map(({ name, summary }) => [name, summary]), columns);
}
/** Two columns, the second one wrapped under itself. */
function table(rows, columns) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.flatMap(([left, right]) => {
        const lines = wrapped(right, columns === undefined ? undefined : columns - width - 4);
        return lines.map((line, at) => `  ${(at === 0 ? left : '').padEnd(width)}  ${line}`);
    });
}
function wrapped(line, columns) {
    return columns === undefined || columns < LEAST_ROOM ? [line] : (0,display_width/* wrapWords */.EO)(line, columns);
}
function optionText({ name, short, value }) {
    return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}
function optionHelp({ help, choices }) {
    return choices === undefined ? help : `${help}: ${choices.join(', ')}`;
}
function help_text(lines) {
    return lines.map((line) => `${line}\n`).join('');
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/io.js
var io = __webpack_require__(1249);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/version.js + 1 modules
var version = __webpack_require__(8153);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(1554);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(7072);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/main.js







/** Runs the `sar` command and sets the exit code: 0 clear, 1 findings, 2 permission, 3 usage or baseline, 70 a defect of SAR. */
async function main() {
    // A reader that goes away (`sar patrol | head`) is no defect.
    for (const stream of [process.stdout, process.stderr]) {
        stream.on('error', (error) => {
            // The run goes on to its exit code, which a script may still ask for.
            if (error.code !== 'EPIPE')
                throw error;
        });
    }
    process.exitCode = await runSar(process.argv.slice(2), (0,io/* processIo */.W)());
}
/** The `sar` command as a function: words in, exit code out. */
async function runSar(words, io) {
    try {
        return await dispatch(words, io);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y) {
            io.err(`sar: ${error.message.split('\n').map(safe).join('\n')}\n`);
            return error.exitCode;
        }
        const debug = io.environment['SAR_DEBUG'] !== undefined || io.environment['RUNNER_DEBUG'] === '1';
        const text = error instanceof Error ? (debug ? (error.stack ?? error.message) : error.message) : String(error);
        io.err(`sar: this is a bug of SAR: ${text}\n${debug ? '' : 'Set SAR_DEBUG=1 to see where, and report it.\n'}`);
        return 70;
    }
}
/** Messages hold words of the command line and of files. */
function safe(line) {
    return (0,break_workflow_commands/* breakWorkflowCommands */.$)((0,terminal_safe/* terminalSafe */.k)(line));
}
async function dispatch(words, io) {
    const [first] = words;
    if (first === undefined || (words.length === 1 && ['help', '--help', '-h'].includes(first))) {
        io.out(generalHelp(io.columns));
        return first === undefined ? 3 : 0;
    }
    if (first === '--version' || first === '-V' || first === 'version') {
        io.out(`${version/* SAR_VERSION */.w}\n`);
        return 0;
    }
    if (first === 'help')
        return help(words.slice(1), io);
    if (asksForHelp(words))
        return help(words.filter((word) => !word.startsWith('-')), io);
    const { command, rest } = await (0,commands/* commandNamed */.v)(words);
    return command.run((0,parse_arguments/* parseArguments */.W)(command, rest), io);
}
async function help(words, io) {
    const [word = '', second] = words;
    const group = await (0,commands/* groupNamed */.Z0)(word);
    const isGroup = group.length > 0 && second === undefined;
    // A group may be a command as well: "sar ci-health".
    const own = group.find(({ name }) => name === word);
    const others = group.filter((member) => member !== own);
    if (isGroup && own !== undefined)
        io.out(`${helpOf(own, io.columns)}\n`);
    io.out(isGroup ? groupHelp(word, others, io.columns) : helpOf((await (0,commands/* commandNamed */.v)(words)).command, io.columns));
    return 0;
}
/** Behind `--` everything is an argument. */
function asksForHelp(words) {
    const end = words.indexOf('--');
    return words.slice(0, end < 0 ? undefined : end).some((word) => word === '--help' || word === '-h');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/index.js



/***/ }),

/***/ 1249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ processIo),
/* harmony export */   z: () => (/* binding */ wantsColor)
/* harmony export */ });
/* harmony import */ var _sar_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9642);
/* harmony import */ var _sar_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1147);
/* harmony import */ var _sar_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48);

/** The Io of this process. */
function processIo() {
    const { stdout, stderr, env } = process;
    return {
        out: (text) => void stdout.write(text),
        err: (text) => void stderr.write(text),
        workingDirectory: process.cwd(),
        environment: env,
        columns: stdout.isTTY ? stdout.columns : undefined,
        progressColumns: stderr.isTTY && env['CI'] === undefined && env['TERM'] !== 'dumb' ? stderr.columns : undefined,
        now: () => new Date(),
        readInput: () => (0,_sar_host__WEBPACK_IMPORTED_MODULE_0__/* .readTextFile */ .G)(0),
        inputPieces: () => (0,_sar_host__WEBPACK_IMPORTED_MODULE_1__/* .readTextPieces */ .Z)(0),
        favourMemory: _sar_host__WEBPACK_IMPORTED_MODULE_2__/* .favourMemory */ .f,
    };
}
/**
 * Colour is used on a terminal that can show it, and never when NO_COLOR is set (no-color.org) or `--no-color` is given.
 * FORCE_COLOR decides where neither is: `0` or `false` for none, anything else for colour also in a pipe.
 */
function wantsColor({ environment, columns }, noColor) {
    const { NO_COLOR: no, FORCE_COLOR: force, TERM: terminal } = environment;
    if (noColor || (no !== undefined && no !== ''))
        return false;
    if (force !== undefined && force !== '')
        return force !== '0' && force !== 'false';
    return columns !== undefined && terminal !== 'dumb';
}


/***/ }),

/***/ 5723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ countOption),
/* harmony export */   NO: () => (/* binding */ REPO),
/* harmony export */   Nx: () => (/* binding */ VARS_CONTEXT),
/* harmony export */   bG: () => (/* binding */ TOKEN_VARIABLE),
/* harmony export */   fz: () => (/* binding */ VARS_ENVIRONMENT),
/* harmony export */   oY: () => (/* binding */ LIVE_OPTIONS),
/* harmony export */   yE: () => (/* binding */ DRY_RUN)
/* harmony export */ });
/* unused harmony exports TOKEN_ENV, API_URL, MAX_REQUESTS */
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9770);

/** Where the token is read from when `--token-env` names nothing else. */
const TOKEN_VARIABLE = 'SAR_TOKEN';
/** Options of the commands that ask GitHub. */
const REPO = {
    name: 'repo',
    value: 'OWNER/NAME',
    help: 'the repository on GitHub (default: that of the remote origin)',
};
const TOKEN_ENV = {
    name: 'token-env',
    value: 'NAME',
    help: `environment variable that holds the token (default ${TOKEN_VARIABLE}); no other place is looked at`,
};
const API_URL = {
    name: 'api-url',
    value: 'URL',
    help: 'address of the API (default: GITHUB_API_URL, else https://api.github.com)',
};
const MAX_REQUESTS = {
    name: 'max-requests',
    value: 'N',
    help: 'most requests to make; what is not known by then is unknown (default 500)',
};
const VARS_CONTEXT = {
    name: 'vars-context',
    value: 'FILE',
    help: 'JSON of a workflow\'s ${{ toJSON(vars) }}: the visible variables, without any token; "-" reads standard input',
};
const VARS_ENVIRONMENT = {
    name: 'vars-environment',
    value: 'NAME',
    help: 'the environment of the job that --vars-context is from (default: it has none)',
};
const LIVE_OPTIONS = [REPO, TOKEN_ENV, API_URL, MAX_REQUESTS];
const DRY_RUN = { name: 'dry-run', short: 'n', help: 'show what would be done and write nothing' };
/**
 * A whole number given to an option.
 *
 * @throws UserError when it is none, or out of bounds
 */
function countOption(given, name, bounds) {
    const text = given.value(name);
    if (text === undefined)
        return undefined;
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (!(number >= bounds.min && number <= bounds.max))
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`--${name} takes a whole number from ${bounds.min} to ${bounds.max}, not ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .quoteUntrusted */ .X)(text)}`);
    return number;
}


/***/ }),

/***/ 8645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ openLive)
/* harmony export */ });
/* harmony import */ var _sar_patrol__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8153);
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7072);
/* harmony import */ var _live_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5723);
/* harmony import */ var _read_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4354);




const DEFAULT_MAX_REQUESTS = 500;
/** A person waits before the terminal: what takes longer is unknown, and says so. */
const MAX_WAIT_SECONDS = 60;
/**
 * Opens GitHub for a repository; undefined without a token, since nothing that SAR asks for is public. The client is loaded only then.
 *
 * @throws UserError for a token, an address or a budget that cannot be
 */
async function openLive(given, io, repository) {
    const maxRequests = (0,_live_options_js__WEBPACK_IMPORTED_MODULE_0__/* .countOption */ .D3)(given, 'max-requests', { min: 1, max: 100_000 }) ?? DEFAULT_MAX_REQUESTS;
    const token = (0,_read_token_js__WEBPACK_IMPORTED_MODULE_1__/* .readToken */ .A)(given, io);
    if (token === undefined || repository === undefined)
        return undefined;
    const { ciHistory, createGitHubClient, liveVariables } = await Promise.all(/* import() */[__webpack_require__.e(968), __webpack_require__.e(969), __webpack_require__.e(620), __webpack_require__.e(145)]).then(__webpack_require__.bind(__webpack_require__, 5796));
    const client = createGitHubClient({
        token,
        apiUrl: given.value('api-url') ?? apiUrlOf(io.environment['GITHUB_API_URL']),
        userAgent: `sar/${_sar_patrol__WEBPACK_IMPORTED_MODULE_2__/* .SAR_VERSION */ .w}`,
        maxRequests,
        maxWaitSeconds: MAX_WAIT_SECONDS,
        log: (line) => io.err(`${(0,_sar_report__WEBPACK_IMPORTED_MODULE_3__/* .terminalSafe */ .k)(line)}\n`),
    });
    const name = `${repository.owner}/${repository.repo}`;
    return { client, variables: liveVariables(client, name), history: ciHistory(client, name) };
}
/** An empty environment variable is one that is not set. */
function apiUrlOf(text) {
    return text === undefined || text === '' ? 'https://api.github.com' : text;
}


/***/ }),

/***/ 4354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readToken)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2731);
/* harmony import */ var _live_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5723);


/**
 * The token, from the environment variable that `--token-env` names, else from `SAR_TOKEN`; undefined when that is not set. No other
 * place is looked at: a token that happens to lie around is not one that was given.
 *
 * @throws UserError when `--token-env` names a variable that is not set, or the value cannot be a token
 */
function readToken(given, io) {
    const name = given.value('token-env');
    if (name !== undefined && !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('--token-env takes the name of an environment variable, not a token');
    const token = io.environment[name ?? _live_options_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_VARIABLE */ .bG];
    if (token === undefined || token === '') {
        // The name is not repeated: a token looks like one, and is given here by mistake.
        if (name !== undefined)
            throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('--token-env names an environment variable that is not set; it takes the name, not the token itself', {
                exitCode: 2,
            });
        return undefined;
    }
    if (!/^[\x21-\x7e]+$/.test(token)) {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('the token holds a space, a line break or another character that no token has: pass it as GitHub shows it', {
            exitCode: 2,
        });
    }
    return token;
}


/***/ }),

/***/ 8942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UT: () => (/* binding */ requiredRepository),
/* harmony export */   cx: () => (/* binding */ repositoryOption),
/* harmony export */   uW: () => (/* binding */ expectRepository)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9770);
/* harmony import */ var _sar_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5773);


/**
 * The repository of `--repo`, else the one of the checkout's remote `origin`; undefined when neither names one.
 *
 * @param origin reads the remote; it is asked only without `--repo`
 * @throws UserError when `--repo` is no `owner/name`
 */
function repositoryOption(given, origin) {
    const text = given.value('repo');
    if (text === undefined)
        return origin();
    const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/.exec(text) ?? [];
    if (owner === undefined || repo === undefined)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`--repo takes OWNER/NAME such as octo-org/octo-repo, not ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .quoteUntrusted */ .X)(text)}`);
    return { owner, repo };
}
/**
 * The same for a command that cannot do without.
 *
 * @throws UserError when there is none
 */
function requiredRepository(given, root) {
    return expectRepository(repositoryOption(given, () => (0,_sar_host__WEBPACK_IMPORTED_MODULE_2__/* .originRepository */ .Vp)(root)));
}
/** @throws UserError when there is none */
function expectRepository(repository) {
    if (repository === undefined)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('which repository? Give --repo OWNER/NAME; the checkout has no remote "origin" on github.com');
    return repository;
}


/***/ }),

/***/ 7966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ varsContextOption)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(2731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/read-text-file.js
var read_text_file = __webpack_require__(9642);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/vars-context.js

/**
 * GitHub reads at most 256 KB of organisation and repository variables for a run and drops what sorts last beyond that. From
 * this many bytes on a name that is missing says nothing.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables#limits-for-configuration-variables
 */
const COMPLETE_BELOW_BYTES = 200 * 1024;
const MAX_BYTES = 16 * 1024 * 1024;
/**
 * Reads the JSON of `toJSON(vars)`.
 *
 * @param options.withheld why GitHub withholds variables from this run (an event of a fork): then nothing counts as absent
 * @throws UserError when it is not a map of texts
 */
function readVarsContext(json, options = {}) {
    if (json.length > MAX_BYTES)
        throw notAContext('it is larger than 16 MB');
    let parsed;
    try {
        parsed = JSON.parse(json);
    }
    catch {
        throw notAContext('it is not JSON');
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
        throw notAContext('it is not a map');
    const values = new Map();
    let bytes = 0;
    for (const [name, value] of Object.entries(parsed)) {
        if (typeof value !== 'string')
            throw notAContext('a value is not a text');
        values.set(name.toUpperCase(), value);
        bytes += name.length + new TextEncoder().encode(value).length;
    }
    const incomplete = options.withheld ??
        (bytes < COMPLETE_BELOW_BYTES
            ? undefined
            : 'the variables are near the 256 KB that GitHub reads for a run, beyond which it drops some');
    return {
        values,
        ...(options.environment !== undefined && { environment: options.environment }),
        ...(incomplete !== undefined && { incomplete }),
    };
}
function notAContext(why) {
    return new user_error/* UserError */.y(`vars-context cannot be read: ${why}; it takes what \${{ toJSON(vars) }} gives in a workflow`);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/withheld-from-run.js


/** Events of which runs can be for a fork: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflows-in-forked-repositories */
const OF_FORKS = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);
/**
 * Why GitHub withholds variables from the run that this process is part of; undefined when it does not. A pull request that cannot be
 * looked at may be of a fork.
 */
function withheldFromRun({ environment }) {
    if (environment['GITHUB_ACTIONS'] !== 'true' || !OF_FORKS.has(environment['GITHUB_EVENT_NAME']))
        return undefined;
    const head = headRepository(environment['GITHUB_EVENT_PATH']);
    if (head === undefined)
        return 'the run is for a pull request that may be of a fork, and GitHub gives no variables to those';
    return head.toLowerCase() === environment['GITHUB_REPOSITORY']?.toLowerCase()
        ? undefined
        : 'the run is for a pull request of a fork, and GitHub gives no variables to those';
}
/** `pull_request.head.repo.full_name` of the payload of the event; undefined when it cannot be read, as of a fork that was deleted. */
function headRepository(path) {
    try {
        const head = property(property(JSON.parse((0,read_text_file/* readTextFile */.G)(path ?? '')), 'pull_request'), 'head');
        const name = property(property(head, 'repo'), 'full_name');
        return typeof name === 'string' ? name : undefined;
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y || error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
function property(value, key) {
    return typeof value === 'object' && value !== null ? value[key] : undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/vars-context-option.js





/**
 * The variables of `--vars-context`: a file, or standard input for `-`. They are those of a job in the environment `--vars-environment`.
 * In a run from which GitHub withholds variables, one that is missing may be configured.
 *
 * @throws UserError when it cannot be read, or is no JSON of `toJSON(vars)`
 */
function varsContextOption(given, io) {
    const path = given.value('vars-context');
    const environment = given.value('vars-environment');
    if (path === undefined) {
        if (environment !== undefined)
            throw new user_error/* UserError */.y('--vars-environment goes with --vars-context FILE');
        return undefined;
    }
    const text = path === '-' ? io.readInput() : (0,read_text_file/* readTextFile */.G)((0,external_node_path_.resolve)(io.workingDirectory, path));
    const withheld = withheldFromRun(io);
    return readVarsContext(text, { ...(environment !== undefined && { environment }), ...(withheld !== undefined && { withheld }) });
}


/***/ }),

/***/ 8631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ QUIET),
/* harmony export */   H_: () => (/* binding */ AS_OF),
/* harmony export */   Rj: () => (/* binding */ CHANGED),
/* harmony export */   Sm: () => (/* binding */ dayOption),
/* harmony export */   Um: () => (/* binding */ BASELINE),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   lb: () => (/* binding */ PEDANTIC),
/* harmony export */   qV: () => (/* binding */ NO_COLOR)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8100);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2731);
/* harmony import */ var _sar_patrol__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4065);


/** Options that several commands share. */
const BASELINE = {
    name: 'baseline',
    value: 'FILE',
    help: 'baseline to judge by: a file of the repository, or a preset such as sar:recommended (default .github/sar.yml)',
    suggest: () => _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .PRESET_NAMES */ .dO,
};
const FAIL_ON = {
    name: 'fail-on',
    value: 'LEVEL',
    help: 'exit with 1 from this severity on: P0 to P3, never, or new:P0 to new:P3 for findings that --accept has not recorded',
    suggest: () => _sar_patrol__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON_LEVELS */ .D,
};
const PEDANTIC = { name: 'pedantic', help: 'also show doubtful findings' };
const NO_COLOR = { name: 'no-color', help: 'print without colour (NO_COLOR does the same)' };
const QUIET = { name: 'quiet', short: 'q', help: 'print the findings alone, one line each, and no progress' };
const CHANGED = {
    name: 'changed',
    value: 'REF',
    help: 'judge only files that differ from where the branch left REF, e.g. origin/main; uncommitted changes count',
};
const AS_OF = {
    name: 'as-of',
    value: 'DATE',
    help: 'judge versions as of that day (YYYY-MM-DD): what was released, deprecated or removed by then (default today)',
};
/**
 * The day of `--as-of`.
 *
 * @throws UserError when it is no day of the calendar
 */
function dayOption(given) {
    const text = given.value('as-of');
    if (text === undefined)
        return undefined;
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`--as-of takes a day such as 2026-11-22, not "${text}"`);
    return text;
}


/***/ }),

/***/ 9626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ requireCommit),
/* harmony export */   T: () => (/* binding */ isObjectId)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2731);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2867);


/** Whether a text is the full id of an object of git: SHA-1 or SHA-256 in lower-case hexadecimal. */
function isObjectId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/**
 * Makes sure that a full commit id names a commit of the checkout.
 *
 * @throws UserError for anything else (a branch's name, the id of a tag or tree, a commit that was not fetched), and where git cannot
 *   read the repository at all
 */
function requireCommit(root, commit) {
    if (!isObjectId(commit))
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${JSON.stringify(commit.slice(0, 100))} is no full commit id; give 40 or 64 hexadecimal digits`);
    const found = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`]);
    // Git ends with 1 for what is not there, and with another code where it could not look.
    if (!found.ok && found.status !== 1 && found.why !== '')
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`git cannot read ${root}: ${found.why}`);
    if (!found.ok || found.text.trim() !== commit)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`commit ${commit} is not in ${root}; fetch it (actions/checkout: fetch-depth: 0)`);
}


/***/ }),

/***/ 48:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ favourMemory)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);

/**
 * Lets this process collect garbage early. Reading thousands of runs makes hundreds of megabytes of short-lived text, which V8 leaves
 * lying about on a machine that has room; a shared runner has other use for it. Costs about a fifth of the time (docs/performance.md).
 */
function favourMemory() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--optimize-for-size');
}


/***/ }),

/***/ 8771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ changedBy),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   fl: () => (/* binding */ changeTimes)
/* harmony export */ });
/* unused harmony export isAncestor */
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2731);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9626);
/* harmony import */ var _list_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(706);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2867);




/** The repository's or the user's configuration must not change what `git log` prints, or start a program (`gpg.program`). */
const PLAIN_LOG = {
    'log.showSignature': 'false',
    'log.showRoot': 'true',
    'log.follow': 'false',
    'log.diffMerges': 'first-parent',
    'diff.relative': 'false',
    'diff.ignoreSubmodules': 'none',
};
/** The commit that is checked out; undefined before the first commit, and where there is no git. */
function headCommit(root) {
    const head = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    return head.ok && (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectId */ .T)(head.text.trim()) ? head.text.trim() : undefined;
}
/**
 * Whether `ancestor` is `commit` or comes before it. Undefined when the history that is there cannot tell: one of them is not in the
 * checkout, or a shallow history ends before it.
 */
function isAncestor(root, ancestor, commit) {
    if (!isObjectId(ancestor) || !isObjectId(commit))
        return undefined;
    const forth = reaches(root, ancestor, commit);
    if (forth !== false || !isShallow(root))
        return forth;
    // Where it is the other way round, no longer history can change it.
    return reaches(root, commit, ancestor) === true ? false : undefined;
}
/**
 * For each file that a commit has below a folder: the newest commit on the first-parent line that added it or changed its content or
 * mode; what came in with a merge counts from the merge. Undefined for a file whose last change a shallow history does not reach.
 *
 * @throws UserError when the commit is not in the checkout, or git cannot read the history
 */
function changedBy(root, commit, folder) {
    const changed = timedChanges(root, commit, folder);
    return new Map([...changed].map(([path, change]) => [path, change && { commit: change.commit, parent: change.parent }]));
}
function timedChanges(root, commit, folder) {
    (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCommit */ .F)(root, commit);
    const changed = new Map((0,_list_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .listEntries */ .f)(root, commit, folder).map(({ path }) => [path, undefined]));
    if (changed.size === 0)
        return changed;
    let open = changed.size;
    for (const { path, ...change } of changes(root, commit, folder)) {
        if (!changed.has(path) || changed.get(path) !== undefined)
            continue;
        changed.set(path, change);
        open -= 1;
        if (open === 0)
            break;
    }
    const first = [...changed.values()].find((change) => change !== undefined && change.parent === undefined);
    if (first !== undefined && isCutOff(root, first.commit))
        for (const [path, change] of changed)
            if (change?.commit === first.commit)
                changed.set(path, undefined);
    return changed;
}
/** Every change below the folder on the first-parent line, newest first. */
function* changes(root, commit, folder) {
    const log = ['log', '-m', '--first-parent', '--diff-filter=AMT', '--no-renames', '--name-only', '-z', '--full-history'];
    const plain = ['--no-color', '--no-ext-diff', '--no-textconv', '-O/dev/null', '--format=/%H %ct %P'];
    const within = folder === '' ? [] : [folder.replace(/\/+$/, '')];
    const run = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['--literal-pathspecs', ...log, ...plain, commit, '--', ...within], { settings: PLAIN_LOG });
    if (!run.ok)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`git cannot read the history of ${root}: ${run.why}; fetch all of it (actions/checkout: fetch-depth: 0)`);
    let change;
    let isFirstName = false;
    for (const part of run.text.split('\0')) {
        // A path in a commit never starts with `/`.
        const [, id, seconds, parent] = /^\/([0-9a-f]+) (\d{1,12}) ([0-9a-f]*)(?: [0-9a-f ]*)?$/.exec(part) ?? [];
        if (id !== undefined) {
            change = { commit: id, parent: parent === '' ? undefined : parent, at: new Date(Number(seconds) * 1000).toISOString() };
            isFirstName = true;
        }
        else if (change !== undefined && part !== '') {
            // A line feed ends the header.
            yield { ...change, path: isFirstName ? part.replace(/^\n/, '') : part };
            isFirstName = false;
        }
    }
}
/** Whether a commit that git shows without parents has some: there a shallow history ends. */
function isCutOff(root, commit) {
    const raw = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['cat-file', 'commit', commit]);
    return !raw.ok || /^tree [0-9a-f]+\nparent /.test(raw.text);
}
function isShallow(root) {
    const shallow = runGit(root, ['rev-parse', '--is-shallow-repository']);
    return !shallow.ok || shallow.text.trim() !== 'false';
}
function reaches(root, ancestor, commit) {
    const asked = runGit(root, ['merge-base', '--is-ancestor', ancestor, commit]);
    return asked.ok ? true : asked.status === 1 ? false : undefined;
}
/**
 * When the files of a folder last changed on the first-parent line of the commit that is checked out. The history is read when the
 * first file is asked for.
 *
 * @returns ISO 8601 in UTC; undefined for a file that is not in the commit or whose last change a shallow history does not reach, and
 *   where there is no history to read
 */
function changeTimes(root, folder) {
    let times;
    return (path) => {
        times ??= readTimes(root, folder);
        return times.get(path)?.at;
    };
}
function readTimes(root, folder) {
    const head = headCommit(root);
    if (head === undefined)
        return new Map();
    try {
        return timedChanges(root, head, folder);
    }
    catch (error) {
        // A partial clone, or a history that is damaged: nothing is known then.
        if (error instanceof _sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y)
            return new Map();
        throw error;
    }
}


/***/ }),

/***/ 706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ listEntries)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2731);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2867);


/** Longer than any path that git or a system takes. */
const MAX_FOLDER_LENGTH = 4096;
const ENTRY = /^(\d{6}) (\w+) ([0-9a-f]+) +(\d+|-)\t(.+)$/s;
/**
 * Every entry below a folder of a commit, in git's order; with the folder `''` every entry of the commit. None when there is no such
 * folder, also when a file, a link or a submodule has its name.
 *
 * @throws UserError when git cannot read the commit
 */
function listEntries(root, commit, folder) {
    const name = folder.replace(/\/+$/, '');
    if (!isFolderName(name))
        return [];
    // The folder is one argument after `--`, and taken literally: no pattern, no magic word, no option.
    const within = name === '' ? [] : ['--', name];
    const listed = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['--literal-pathspecs', 'ls-tree', '-r', '-z', '--long', '--full-tree', commit, ...within]);
    if (!listed.ok)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`git cannot list ${name === '' ? 'the files' : JSON.stringify(name)} of commit ${commit}: ${listed.why}`);
    return listed.text.split('\0').flatMap((line) => {
        const [, mode = '', , id = '', size = '-', path = ''] = ENTRY.exec(line) ?? [];
        if (path === '' || !(name === '' || path.startsWith(`${name}/`)))
            return [];
        return [{ path, mode, id, sizeBytes: size === '-' ? undefined : Number(size) }];
    });
}
/** A name that an entry of a commit can have: git keeps no empty parts, no `.` and no `..`. */
function isFolderName(name) {
    if (name === '')
        return true;
    if (name.length > MAX_FOLDER_LENGTH || name.includes('\0'))
        return false;
    return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}


/***/ }),

/***/ 9642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2731);


/** No document that a user hands over is larger, in bytes. */
const MAX_BYTES = 16 * 1024 * 1024;
/**
 * Reads a text file that the user named, or standard input for the descriptor 0.
 *
 * @throws UserError when it cannot be read, is larger than 16 MB, or is no text in UTF-8
 */
function readTextFile(path) {
    const name = path === 0 ? 'standard input' : path;
    let bytes;
    try {
        bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${name} cannot be read: ${error.code ?? String(error)}`);
    }
    if (bytes.length > MAX_BYTES)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${name} is larger than ${MAX_BYTES} bytes`);
    const text = bytes.toString('utf8');
    if (text.includes('\0') || !bytes.equals(Buffer.from(text, 'utf8')))
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${name} is no text in UTF-8`);
    return text;
}


/***/ }),

/***/ 1147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readTextPieces)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6193);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2731);



const PIECE_BYTES = 65_536;
/**
 * Reads a file that the user named, or standard input for the descriptor 0, in pieces of about 64 KB, so that a file of any size takes
 * no more memory. Bytes that are no UTF-8 become U+FFFD.
 *
 * @throws UserError, when the first piece is asked for or later, when it cannot be read
 */
function* readTextPieces(path) {
    const name = path === 0 ? 'standard input' : path;
    const failed = (error) => new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} cannot be read: ${error.code ?? String(error)}`, { cause: error });
    let file;
    try {
        file = path === 0 ? 0 : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    }
    catch (error) {
        throw failed(error);
    }
    try {
        const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder('utf8');
        const piece = Buffer.alloc(PIECE_BYTES);
        for (;;) {
            let length;
            try {
                length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, piece);
            }
            catch (error) {
                const { code } = error;
                // A pipe that has nothing yet, and one that is closed.
                if (code === 'EAGAIN')
                    continue;
                if (code === 'EOF')
                    break;
                throw failed(error);
            }
            if (length === 0)
                break;
            yield decoder.write(piece.subarray(0, length));
        }
        yield decoder.end();
    }
    finally {
        if (path !== 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 3771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ cutStart),
/* harmony export */   EO: () => (/* binding */ wrapWords),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   v0: () => (/* binding */ padTo),
/* harmony export */   ym: () => (/* binding */ cutEnd)
/* harmony export */ });
/** Letters and signs that take two columns: East Asian scripts, full-width forms, and what is shown as a picture. */
const WIDE = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\p{sc=Yi}\p{EPres}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|^.\ufe0f/u;
const ASCII = /^[\x20-\x7e]*$/;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Columns that a terminal needs for text without control characters. */
function displayWidth(text) {
    if (ASCII.test(text))
        return text.length;
    let width = 0;
    for (const { segment } of graphemes.segment(text))
        width += graphemeWidth(segment);
    return width;
}
/** The text with blanks up to `width` columns; longer text stays. */
function padTo(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
/** The text, or its beginning and `…`, in at most `width` columns. */
function cutEnd(text, width) {
    if (displayWidth(text) <= width)
        return text;
    return width < 1
        ? ''
        : `${take(splitGraphemes(text), width - 1)
            .join('')
            .trimEnd()}…`;
}
/** The text, or `…` and its end, in at most `width` columns: for paths, where the end tells most. */
function cutStart(text, width) {
    if (displayWidth(text) <= width)
        return text;
    return width < 1
        ? ''
        : `…${take(splitGraphemes(text).reverse(), width - 1)
            .reverse()
            .join('')}`;
}
/**
 * The text in lines of at most `width` columns, broken at blanks; a longer word (an address, a command) has a line of its own
 * and stays whole. At least one line.
 */
function wrapWords(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(/ +/)) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (displayWidth(longer) <= width) {
            line = longer;
            continue;
        }
        if (line !== '')
            lines.push(line);
        line = word;
    }
    return [...lines, line];
}
function splitGraphemes(text) {
    return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
function take(parts, width) {
    const taken = [];
    let used = 0;
    for (const part of parts) {
        used += graphemeWidth(part);
        if (used > width)
            break;
        taken.push(part);
    }
    return taken;
}
function graphemeWidth(grapheme) {
    if (WIDE.test(grapheme))
        return 2;
    return /^\p{M}+$/u.test(grapheme) ? 0 : 1;
}


/***/ }),

/***/ 519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ANSI_PALETTE),
/* harmony export */   J: () => (/* binding */ PLAIN_PALETTE)
/* harmony export */ });
const plain = (text) => text;
/** No styles at all. */
const PLAIN_PALETTE = {
    heading: plain,
    faint: plain,
    command: plain,
    good: plain,
    P0: plain,
    P1: plain,
    P2: plain,
    P3: plain,
};
/** Styles by the basic ANSI sequences (SGR), which every terminal maps to its own theme. */
const ANSI_PALETTE = {
    heading: sgr(1, 22),
    faint: sgr(2, 22),
    command: sgr(36, 39),
    good: sgr(32, 39),
    P0: sgr(7, 27, 31, 39),
    P1: sgr(31, 39),
    P2: sgr(33, 39),
    P3: sgr(34, 39),
};
function sgr(...pairs) {
    const on = pairs.filter((_, index) => index % 2 === 0).map((code) => `\u001b[${code}m`);
    const off = pairs.filter((_, index) => index % 2 === 1).map((code) => `\u001b[${code}m`);
    return (text) => (text === '' ? '' : `${on.join('')}${text}${off.reverse().join('')}`);
}


/***/ }),

/***/ 3408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ terminalDiff)
/* harmony export */ });
/* harmony import */ var _safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1554);
/* harmony import */ var _safety_visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7158);


/**
 * A unified diff as lines to look at: coloured, with control characters written out and nothing in it a workflow command.
 * Tabs stay. For a patch that is to be applied, print the diff itself.
 */
function terminalDiff(diff, palette) {
    const lines = diff.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines.map((line) => {
        const safe = (0,_safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .breakWorkflowCommands */ .$)(line.replace(/\r$/, '').split('\t').map(_safety_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q).join('\t'));
        if (line.startsWith('--- ') || line.startsWith('+++ '))
            return palette.heading(safe);
        if (line.startsWith('@@ '))
            return palette.command(safe);
        if (line.startsWith('+'))
            return palette.good(safe);
        return line.startsWith('-') ? palette.P1(safe) : safe;
    });
}


/***/ })

};
