export const id = 157;
export const ids = [157];
export const modules = {

/***/ 8731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PQ: () => (/* binding */ ROTATION_RULES),
/* harmony export */   Tj: () => (/* binding */ CACHE_RULES),
/* harmony export */   n5: () => (/* binding */ VARIABLE_RULES),
/* harmony export */   oP: () => (/* binding */ DRIFT_RULES)
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


/***/ }),

/***/ 3400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments),
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(304);


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
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`"sar ${command.name}" takes at most ${command.maxPositionals} ${command.maxPositionals === 1 ? 'argument' : 'arguments'}, not "${positionals.join(' ')}"`);
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
    const near = (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .nearestWord */ .z)(word, words);
    return near === undefined ? '.' : `; did you mean ${near}?`;
}


/***/ }),

/***/ 8124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  COMMANDS: () => (/* binding */ COMMANDS),
  v: () => (/* binding */ commandNamed),
  Z: () => (/* binding */ groupNamed)
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
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(7072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/presets/presets.js + 1 modules
var presets = __webpack_require__(8100);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/options.js


/** Options that several commands share. */
const BASELINE = {
    name: 'baseline',
    value: 'FILE',
    help: 'baseline to judge by: a file of the repository, or a preset such as sar:recommended (default .github/sar.yml)',
    suggest: () => presets/* PRESET_NAMES */.dO,
};
const FAIL_ON = {
    name: 'fail-on',
    value: 'LEVEL',
    help: 'exit with 1 from this severity on: P0 to P3, never, or new:P0 to new:P3 for findings that --accept has not recorded',
    suggest: () => fail_on/* FAIL_ON_LEVELS */.D,
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
        throw new user_error/* UserError */.y(`--as-of takes a day such as 2026-11-22, not "${text}"`);
    return text;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/palette.js
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
    if (width === undefined)
        return { lines: whole.map((cells) => lineOf(cells, naturalWidths(whole), palette)) };
    const columns = Math.max(LEAST_COLUMNS, width);
    if (fits(naturalWidths(whole), columns))
        return { lines: linesOf(whole, naturalWidths(whole), columns, palette) };
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
/** One megabyte: a Markdown report has the same bound as a step summary. */
const MAX_MARKDOWN_BYTES = 1_048_576;
/** The report in the format of `--format`, ending with a newline. */
function render(rendering, given, io) {
    const format = (given.value('format') ?? 'table');
    if (format !== 'table')
        return render_document(format, rendering);
    const palette = (0,lib_io/* wantsColor */.z)(io, given.flag('no-color')) ? ANSI_PALETTE : PLAIN_PALETTE;
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
            return markdown?.() ?? patrolMarkdown(report, { limitBytes: MAX_MARKDOWN_BYTES, linkTo: ruleLink, command });
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
        owner: (0,git_facts/* originOwner */.mR)(tree.root),
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
        { ...FAIL_ON, help: `${FAIL_ON.help} (default P2)` },
        RULES,
        { name: 'explain', help: 'also list every job with the reason why its cache is wired, missing, not needed (exempt) or unknown' },
        BASELINE,
        CHANGED,
        PEDANTIC,
        QUIET,
        NO_COLOR,
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
            markdown: () => (0,cache_wiring_markdown/* cacheWiringMarkdown */.Q)(report, { limitBytes: 1_048_576, linkTo: ruleLink, command }),
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
    options: [BASELINE, CHANGED],
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
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/visible-text.js
var visible_text = __webpack_require__(7158);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/terminal-diff.js


/**
 * A unified diff as lines to look at: coloured, with control characters written out and nothing in it a workflow command.
 * Tabs stay. For a patch that is to be applied, print the diff itself.
 */
function terminalDiff(diff, palette) {
    const lines = diff.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines.map((line) => {
        const safe = (0,break_workflow_commands/* breakWorkflowCommands */.$)(line.replace(/\r$/, '').split('\t').map(visible_text/* visibleText */.Q).join('\t'));
        if (line.startsWith('--- ') || line.startsWith('+++ '))
            return palette.heading(safe);
        if (line.startsWith('@@ '))
            return palette.command(safe);
        if (line.startsWith('+'))
            return palette.good(safe);
        return line.startsWith('-') ? palette.P1(safe) : safe;
    });
}

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
    options: [{ name: 'dry-run', short: 'n', help: 'print the edits as a diff and write nothing' }, RULES, BASELINE, CHANGED, NO_COLOR],
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
        const palette = (0,lib_io/* wantsColor */.z)(io, noColor) ? ANSI_PALETTE : PLAIN_PALETTE;
        io.out(terminalDiff(diff, palette)
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
        ...groups.flatMap(([first, words]) => [
            `  if [ "$command" = ${first} ]; then`,
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
    const seconds = [...secondWords(commands)].flatMap(([first, words]) => words.flatMap((word) => {
        const about = quoted(summaries.get(`${first} ${word}`) ?? '');
        return [
            `complete -c sar -n '__sar_is ${first}' -fa ${word} -d ${about}`,
            `complete -c sar -n '__sar_is help ${first}' -fa ${word} -d ${about}`,
        ];
    }));
    return `${[CONDITIONS, ...starts, ...seconds, ...commands.flatMap(argumentLines)].join('\n')}\n`;
}
function argumentLines(command) {
    const inside = `complete -c sar -n '__sar_in ${command.name}'`;
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
        const { COMMANDS } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8124));
        io.out(completionScript(shell, COMMANDS));
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
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/registry.js + 10 modules
var registry = __webpack_require__(3209);
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

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/write-output.js + 1 modules
var write_output = __webpack_require__(8244);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(9770);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/live-options.js

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
        throw new user_error/* UserError */.y(`--${name} takes a whole number from ${bounds.min} to ${bounds.max}, not ${(0,quote_untrusted/* quoteUntrusted */.X)(text)}`);
    return number;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/read-token.js


/**
 * The token, from the environment variable that `--token-env` names, else from `SAR_TOKEN`; undefined when that is not set. No other
 * place is looked at: a token that happens to lie around is not one that was given.
 *
 * @throws UserError when `--token-env` names a variable that is not set, or the value cannot be a token
 */
function readToken(given, io) {
    const name = given.value('token-env');
    if (name !== undefined && !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
        throw new user_error/* UserError */.y('--token-env takes the name of an environment variable, not a token');
    const token = io.environment[name ?? TOKEN_VARIABLE];
    if (token === undefined || token === '') {
        // The name is not repeated: a token looks like one, and is given here by mistake.
        if (name !== undefined)
            throw new user_error/* UserError */.y('--token-env names an environment variable that is not set; it takes the name, not the token itself', {
                exitCode: 2,
            });
        return undefined;
    }
    if (!/^[\x21-\x7e]+$/.test(token)) {
        throw new user_error/* UserError */.y('the token holds a space, a line break or another character that no token has: pass it as GitHub shows it', {
            exitCode: 2,
        });
    }
    return token;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/open-live.js




const DEFAULT_MAX_REQUESTS = 500;
/** A person waits before the terminal: what takes longer is unknown, and says so. */
const MAX_WAIT_SECONDS = 60;
/**
 * Opens GitHub for a repository; undefined without a token, since nothing that SAR asks for is public. The client is loaded only then.
 *
 * @throws UserError for a token, an address or a budget that cannot be
 */
async function openLive(given, io, repository) {
    const maxRequests = countOption(given, 'max-requests', { min: 1, max: 100_000 }) ?? DEFAULT_MAX_REQUESTS;
    const token = readToken(given, io);
    if (token === undefined || repository === undefined)
        return undefined;
    const { createGitHubClient, liveVariables } = await Promise.all(/* import() */[__webpack_require__.e(747), __webpack_require__.e(60)]).then(__webpack_require__.bind(__webpack_require__, 60));
    const client = createGitHubClient({
        token,
        apiUrl: given.value('api-url') ?? apiUrlOf(io.environment['GITHUB_API_URL']),
        userAgent: `sar/${version/* SAR_VERSION */.w}`,
        maxRequests,
        maxWaitSeconds: MAX_WAIT_SECONDS,
        log: (line) => io.err(`${(0,terminal_safe/* terminalSafe */.k)(line)}\n`),
    });
    return { client, variables: liveVariables(client, `${repository.owner}/${repository.repo}`) };
}
/** An empty environment variable is one that is not set. */
function apiUrlOf(text) {
    return text === undefined || text === '' ? 'https://api.github.com' : text;
}

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

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/repository-option.js


/**
 * The repository of `--repo`, else that of the checkout's remote `origin`; undefined when neither names one.
 *
 * @throws UserError when `--repo` is no `owner/name`
 */
function repositoryOption(given, root) {
    const text = given.value('repo');
    if (text === undefined)
        return (0,git_facts/* originRepository */.Vp)(root);
    const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/.exec(text) ?? [];
    if (owner === undefined || repo === undefined)
        throw new user_error/* UserError */.y(`--repo takes OWNER/NAME such as octo-org/octo-repo, not ${(0,quote_untrusted/* quoteUntrusted */.X)(text)}`);
    return { owner, repo };
}
/**
 * The same for a command that cannot do without.
 *
 * @throws UserError when there is none
 */
function requiredRepository(given, root) {
    const found = repositoryOption(given, root);
    if (found === undefined)
        throw new user_error/* UserError */.y('which repository? Give --repo OWNER/NAME; the checkout has no remote "origin" on GitHub');
    return found;
}

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
    return new user_error/* UserError */.y(`vars-context cannot be read: ${why}. Give it as vars-context: \${{ toJSON(vars) }}`);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/vars-context-option.js



/**
 * The variables of `--vars-context`: a file, or standard input for `-`.
 *
 * @throws UserError when it cannot be read, or is no JSON of `toJSON(vars)`
 */
function varsContextOption(given, io) {
    const path = given.value('vars-context');
    if (path === undefined)
        return undefined;
    return readVarsContext(path === '-' ? io.readInput() : (0,read_text_file/* readTextFile */.G)((0,external_node_path_.resolve)(io.workingDirectory, path)));
}

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
    const palette = (0,lib_io/* wantsColor */.z)(io, options.noColor) ? ANSI_PALETTE : PLAIN_PALETTE;
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
        { ...FAIL_ON, help: `${FAIL_ON.help} (default P1)` },
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
        BASELINE,
        CHANGED,
        AS_OF,
        { name: 'offline', help: 'use no network; what needs it is unknown' },
        ...LIVE_OPTIONS,
        VARS_CONTEXT,
        PEDANTIC,
        QUIET,
        NO_COLOR,
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
    const asOf = dayOption(given);
    const accept = given.flag('accept');
    if (accept)
        refuseParts(given);
    const opened = await openRun(given, io);
    if (accept && opened.only !== undefined)
        throw wholeOnly('a file');
    const { survey, known, branch, owner, only } = opened;
    const chosen = (0,lib_survey/* chosenSensors */.cI)(survey.baseline, given.values('sensor'));
    const repository = repositoryOption(given, opened.root);
    const live = given.flag('offline') ? offlineVariables(repository) : (await openLive(given, io, repository))?.variables;
    const varsContext = varsContextOption(given, io);
    const progress = progressDisplay(io, chosen, { quiet: given.flag('quiet'), noColor: given.flag('no-color') });
    const result = await (0,patrol/* patrol */.r)({
        survey,
        sensors: chosen,
        now: io.now(),
        known,
        offline: given.flag('offline'),
        ...(live !== undefined && { live }),
        ...(varsContext !== undefined && { varsContext }),
        pedantic: given.flag('pedantic'),
        partial: given.values('sensor').length > 0,
        ...(asOf !== undefined && { asOf }),
        ...(branch !== undefined && { branch }),
        ...(owner !== undefined && { repositoryOwner: owner }),
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
        io.err(`accepted ${open.length} ${open.length === 1 ? 'finding' : 'findings'} in ${opened.state.place}/${record.path}; commit the file to share the decision\n`);
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

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/storage-layer.js
var storage_layer = __webpack_require__(5610);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/audit.js + 14 modules
var variable_audit_audit = __webpack_require__(347);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/audit-document.js

/**
 * The audit as the document that SAR writes.
 *
 * @param repository `owner/repository`
 */
function variableAuditDocument(audit, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    const results = audit.entries.map(resultOf);
    const counted = (status) => results.filter((result) => result.status === status).length;
    const hasEnvironments = environmentCount(audit) > 1;
    return {
        schema: 'sar.variable-audit/1',
        timestamp: audit.at,
        owner,
        repo,
        auth_ok: audit.authOk,
        summary: {
            total: results.length,
            present: counted('present'),
            absent: counted('absent'),
            unknown: counted('unknown'),
            absent_required: results.filter(({ status, required }) => status === 'absent' && required).length,
            extra: audit.extra.length,
        },
        results,
        extra_vars: audit.extra.map((entry) => extraText(entry, hasEnvironments)),
        extra: audit.extra.map(({ layer, environment, name, updatedAt }) => ({
            layer,
            ...(environment !== undefined && { environment }),
            name,
            ...(updatedAt !== undefined && { updated_at: updatedAt }),
        })),
    };
}
function resultOf(entry) {
    const { name, layer, environment, required, category, humanGovernance, purpose, state, valueDrift } = entry;
    return {
        name,
        layer,
        ...(environment !== undefined && { environment }),
        status: state.status,
        required,
        category,
        human_governance: humanGovernance,
        note: state.note,
        ...(purpose !== '' && { purpose }),
        ...(state.status === 'unknown' && { reason: state.reason }),
        ...(state.status === 'present' && state.live.updatedAt !== undefined && { updated_at: state.live.updatedAt }),
        ...(valueDrift !== undefined && { value_drift: { expected: digestOf(valueDrift.expected), actual: digestOf(valueDrift.actual) } }),
    };
}
/**
 * `<layer>/<NAME>`, as readers of the reference audit expect; with several environments the name alone would not say which, so it is
 * `<layer>/<environment>/<NAME>`. An environment's name may hold `/`; a layer and a name never do.
 */
function extraText({ layer, environment, name }, hasEnvironments) {
    return hasEnvironments && environment !== undefined ? `${layer}/${environment}/${name}` : `${layer}/${name}`;
}
function environmentCount({ configured }) {
    const names = configured.lists.filter(({ layer }) => (0,storage_layer/* isEnvironmentLayer */.lV)(layer)).map(({ environment }) => environment?.toLowerCase());
    return new Set(names).size;
}
function digestOf({ length, sha256Prefix }) {
    return { length, sha256_prefix: sha256Prefix };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/repository-references.js + 18 modules
var repository_references = __webpack_require__(8275);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/expect-known.js

/**
 * The value of an answer.
 *
 * @throws UserError (exit code 2 for a token or a permission) when it is not known
 */
function expectKnown(answer) {
    if (answer.known)
        return answer.value;
    throw new user_error/* UserError */.y(answer.detail, { exitCode: answer.reason === 'no-token' || answer.reason === 'forbidden' ? 2 : 3 });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/open-audit.js












const LAYER = {
    name: 'layer',
    short: 'l',
    value: 'LAYER',
    repeat: true,
    help: `only this storage layer: ${storage_layer/* STORAGE_LAYERS */.Bo.join(', ')}`,
    suggest: () => storage_layer/* STORAGE_LAYERS */.Bo,
};
/** The options of every command that audits. */
const AUDIT_OPTIONS = [LAYER, VARS_CONTEXT, ...LIVE_OPTIONS, BASELINE];
/** The checkout that holds the working directory, with its baseline. */
async function openVariables(given, io) {
    const tree = (0,checkout_tree/* checkoutTree */.p)((0,git_facts/* rootOf */.I5)(io.workingDirectory));
    const survey = await (0,lib_survey/* openSurvey */.ji)(tree, given.value('baseline'));
    return {
        root: tree.root,
        survey,
        state: (0,state_directory/* stateDirectory */.F)(tree, survey.baseline.state),
        repository: repositoryOption(given, tree.root),
    };
}
/**
 * Audits the variables of the checkout that holds the working directory. Writes nothing.
 *
 * @param everything also asks for the layers that nothing is declared of
 */
async function openAudit(given, io, everything = false) {
    const opened = await openVariables(given, io);
    const { survey, repository } = opened;
    const varsContext = varsContextOption(given, io);
    // A token says that GitHub is to be asked; without a repository, "no token" would be the wrong reason.
    if (readToken(given, io) !== undefined && varsContext === undefined)
        requiredRepository(given, opened.root);
    const live = await openLive(given, io, repository);
    const layers = layersOf(given);
    const audit = await (0,variable_audit_audit/* auditVariables */.z)({
        registry: survey.baseline.variables.registry,
        references: (0,repository_references/* repositoryReferences */.H)(survey.repository),
        now: io.now().toISOString(),
        ...(live !== undefined && { live: live.variables }),
        ...(varsContext !== undefined && { varsContext }),
        ...(layers !== undefined && { layers }),
        everything,
    });
    const name = repository === undefined ? '' : `${repository.owner}/${repository.repo}`;
    return {
        ...opened,
        live,
        audit,
        document: variableAuditDocument(audit, name),
        answered: audit.authOk || varsContext !== undefined,
    };
}
/**
 * What stands in the way of an audit, when GitHub was asked and nobody answered.
 *
 * @throws UserError (exit code 2 for a token or a permission) when GitHub refused every list that was asked for
 */
function refuseUnanswered({ live, audit, answered }) {
    if (answered || live === undefined)
        return;
    const refusals = audit.configured.lists.flatMap(({ answer }) => (answer.known ? [] : [answer]));
    const refused = refusals.find(isAboutAccess) ?? refusals[0];
    if (refused !== undefined)
        expectKnown(refused);
}
/**
 * The same for a command that is of no use without an answer.
 *
 * @throws UserError (exit code 2) also when there was nobody to ask
 */
function requireAnswer(opened) {
    refuseUnanswered(opened);
    if (opened.live === undefined && !opened.answered)
        throw new user_error/* UserError */.y(`what is configured is not known: put a token into the environment variable ${TOKEN_VARIABLE}`, { exitCode: 2 });
}
function isAboutAccess({ reason }) {
    return reason === 'no-token' || reason === 'forbidden';
}
function layersOf(given) {
    const asked = given.values('layer');
    for (const layer of asked) {
        if (!storage_layer/* STORAGE_LAYERS */.Bo.includes(layer))
            throw new user_error/* UserError */.y(`there is no storage layer ${(0,quote_untrusted/* quoteUntrusted */.X)(layer)}; the layers are ${storage_layer/* STORAGE_LAYERS */.Bo.join(', ')}`);
    }
    return asked.length === 0 ? undefined : new Set(asked);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/audit-words.js


/** What people call a layer. */
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
/** The items by layer and environment, in the order of the layers. */
function byStorageLayer(items) {
    return storage_layer/* STORAGE_LAYERS */.Bo.flatMap((layer) => {
        const ofLayer = items.filter((item) => item.layer === layer);
        return [...new Set(ofLayer.map(({ environment }) => environment))].map((environment) => ({
            layer,
            ...(environment !== undefined && { environment }),
            items: ofLayer.filter((item) => item.environment === environment),
        }));
    });
}
/** `87 entries: 84 present, 2 absent (1 required), 1 unknown; 3 more are configured but not declared`. */
function auditSummaryWords({ summary }) {
    const { total, present, absent, unknown, absent_required: required, extra } = summary;
    const number = count_words/* groupedNumber */.O4;
    const ofWhich = absent === 0 ? '' : ` (${number(required)} required)`;
    const more = extra === 0 ? '' : `; ${number(extra)} more ${extra === 1 ? 'is' : 'are'} configured but not declared`;
    const entries = total === 1 ? '1 entry' : `${number(total)} entries`;
    return `${entries}: ${number(present)} present, ${number(absent)} absent${ofWhich}, ${number(unknown)} unknown${more}`;
}
/** What else is to be said of a result: optional, governed, drifted, and its note. Not yet escaped. */
function resultNotes({ required, human_governance: governed, value_drift: drift, note }) {
    const digest = ({ length, sha256_prefix: prefix }) => `${(0,count_words/* countOf */.pq)(length, 'byte')}, SHA-256 ${prefix}…`;
    return [
        required ? '' : 'optional',
        governed ? 'only people may write it' : '',
        drift === undefined ? '' : `another value than declared (${digest(drift.actual)}; declared: ${digest(drift.expected)})`,
        note,
    ]
        .filter((part) => part !== '')
        .join('; ');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/variable-markdown.js





/** The audit as Markdown (`variable_audit_latest.md`): summary first, then a table for each layer. Cut at a row beyond the limit. */
function variableMarkdown(document, options) {
    const { owner, repo, timestamp, auth_ok: authOk } = document;
    const intro = [
        '## Variable audit',
        `${(0,markdown_safe/* markdownCode */.D9)(`${owner}/${repo}`)}, ${minuteOf(timestamp)}: ${auditSummaryWords(document)}.`,
        ...(authOk ? [] : ['GitHub answered with no list: what is not known has its reason in the note.']),
    ];
    const sections = [
        (0,markdown_table/* textSection */.V)(intro.join('\n\n')),
        ...byStorageLayer(document.results).map((group) => (0,markdown_table/* tableSection */.Y)(['Name', 'Status', 'Category', 'Written', 'Note'], group.items.map((item) => [
            (0,markdown_safe/* markdownCode */.D9)(item.name),
            item.status,
            (0,markdown_safe/* markdownText */.p7)(item.category),
            (0,markdown_safe/* markdownText */.p7)((item.updated_at ?? '').slice(0, 10)),
            (0,markdown_safe/* markdownText */.p7)(resultNotes(item)),
        ]), { before: groupTitle(group) })),
    ];
    if (document.extra_vars.length > 0) {
        const rows = document.extra_vars.map((name) => [(0,markdown_safe/* markdownCode */.D9)(name)]);
        sections.push((0,markdown_table/* tableSection */.Y)(['Configured, not declared'], rows, { before: '### Not declared' }));
    }
    return (0,bounded_markdown/* boundedMarkdown */.N)(sections, options.limitBytes, (0,cut_notice/* cutNotice */.z)({ ...options, linkTo: () => undefined }));
}
/** `### Environment secrets of production (3)`, safe Markdown. */
function groupTitle({ layer, environment, items }) {
    const of = environment === undefined ? '' : ` of ${(0,markdown_safe/* markdownCode */.D9)(environment)}`;
    return `### ${STORAGE_LAYER_NAMES[layer]}${of} (${items.length})`;
}
/** `2026-11-22 06:00 UTC` from ISO 8601 in UTC. */
function minuteOf(timestamp) {
    return (0,markdown_safe/* markdownText */.p7)(`${timestamp.slice(0, 10)} ${timestamp.slice(11, 16)} UTC`);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/text-table.js
var text_table = __webpack_require__(2551);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/variable-table.js




/** The audit for people at a terminal: a block for each layer, what is configured but not declared, and the summary last. */
function variableTable(document, { columns, palette }) {
    const blocks = byStorageLayer(document.results).map((group) => [
        palette.heading(groupHeading(group)),
        ...(0,text_table/* textTable */.e)(group.items.map((item) => [item.status, (0,terminal_safe/* terminalSafe */.k)(item.name), dayOf(item.updated_at), (0,terminal_safe/* terminalSafe */.k)(resultNotes(item))]), columns).map((line, index) => styled(line, group.items[index], palette)),
    ]);
    const extra = document.extra_vars.map((name) => `  ${(0,terminal_safe/* terminalSafe */.k)(name)}`);
    if (extra.length > 0)
        blocks.push([palette.heading('Configured, not declared'), ...extra]);
    blocks.push([variable_table_summaryLine(document, palette)]);
    return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block])).map(break_workflow_commands/* breakWorkflowCommands */.$);
}
/** `Environment secrets of production (3)`, safe for a terminal. */
function groupHeading({ layer, environment, items }) {
    const of = environment === undefined ? '' : ` of ${(0,terminal_safe/* terminalSafe */.k)(environment)}`;
    return `${STORAGE_LAYER_NAMES[layer]}${of} (${items.length})`;
}
/** `2026-11-22`, from a time of GitHub; empty when there is none. */
function dayOf(time) {
    return time === undefined ? '' : (0,terminal_safe/* terminalSafe */.k)(time.slice(0, 10));
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
function variable_table_summaryLine(document, palette) {
    const words = auditSummaryWords(document);
    const { absent_required: absent, unknown } = document.summary;
    return absent > 0 ? palette.P1(words) : unknown > 0 ? words : palette.good(words);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/render-audit.js


/** One megabyte, the bound of a step summary. */
const render_audit_MAX_MARKDOWN_BYTES = 1_048_576;
/** How Markdown of `command` is written. */
function markdownOptions(command) {
    return { limitBytes: render_audit_MAX_MARKDOWN_BYTES, command };
}
/** How a table for this terminal is laid out. */
function tableOptions(given, io) {
    return {
        palette: (0,lib_io/* wantsColor */.z)(io, given.flag('no-color')) ? ANSI_PALETTE : PLAIN_PALETTE,
        ...(io.columns !== undefined && { columns: io.columns }),
    };
}
/** Lines as text, each ended. */
function linesText(lines) {
    return lines.map((line) => `${line}\n`).join('');
}
/** The audit in the form of `--format`. */
function renderAudit(document, given, io) {
    switch (given.value('format')) {
        case 'json':
            return (0,json_text/* jsonText */.s)(document);
        case 'md':
            return variableMarkdown(document, markdownOptions('sar variables check'));
        default:
            return linesText(variableTable(document, tableOptions(given, io)));
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-check.js








const AUDIT_FORMAT = {
    name: 'format',
    short: 'f',
    value: 'FORMAT',
    choices: ['table', 'json', 'md'],
    help: 'what to print',
};
const OUT = { name: 'out', short: 'o', value: 'FILE', help: 'write it to this file instead of printing it' };
/** `sar variables check`: what is declared against what GitHub has. */
const variablesCheck = {
    name: 'variables check',
    summary: 'compare the declared variables and secrets with what GitHub has',
    positionals: '',
    maxPositionals: 0,
    details: 'The registry is `variables.registry` of the baseline. A status is present, absent or unknown; unknown says why, and which permission would help.',
    options: [
        { name: 'fail-on-absent', help: 'exit with 1 when a required entry is absent, and with 2 when nobody could tell' },
        { name: 'fail-on-unknown', help: 'also exit with 1 when a required entry is unknown' },
        AUDIT_FORMAT,
        OUT,
        ...AUDIT_OPTIONS,
        NO_COLOR,
    ],
    examples: ['sar variables check --fail-on-absent', 'sar variables check --layer repo-vars --format json --out audit.json'],
    async run(given, io) {
        const opened = await openAudit(given, io);
        refuseUnanswered(opened);
        const { document, survey, root } = opened;
        const text = renderAudit(document, given, io);
        const out = given.value('out');
        if (out === undefined)
            io.out(text);
        else {
            (0,write_output/* writeOutput */.z)(root, (0,external_node_path_.resolve)(io.workingDirectory, out), text);
            io.err(`wrote ${(0,terminal_safe/* terminalSafe */.k)(out)}\n`);
        }
        if (document.results.length === 0)
            io.err(`${survey.baseline.notice ?? 'variables.registry of the baseline is empty'}: nothing is declared; "sar variables adopt" writes what GitHub has into it\n`);
        const required = document.results.filter((result) => result.required);
        const absent = required.some(({ status }) => status === 'absent');
        const unknown = required.filter(({ status }) => status === 'unknown').length;
        if (given.flag('fail-on-absent') && !absent && !opened.answered && unknown > 0) {
            throw new user_error/* UserError */.y(`nobody could tell what is absent: give a token in ${TOKEN_VARIABLE}, or --vars-context`, { exitCode: 2 });
        }
        if ((given.flag('fail-on-absent') && absent) || (given.flag('fail-on-unknown') && unknown > 0))
            return 1;
        if (given.flag('fail-on-absent') && unknown > 0)
            io.err(`${unknown} required ${unknown === 1 ? 'entry is' : 'entries are'} unknown, which is not absent; --fail-on-unknown fails on that\n`);
        return 0;
    },
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/markdown-lines.js
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
/** The lines of a Markdown text, with fenced code blocks told apart: https://github.github.com/gfm/#fenced-code-blocks */
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

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/guide-stamp.js






const GUIDE_BEGIN = '<!-- sar:variables:begin -->';
const GUIDE_END = '<!-- sar:variables:end -->';
/**
 * The guide with what stands between its two markers replaced by the audit's date and counts. Everything else stays byte by byte,
 * and the same audit gives the same text again. Markers inside code blocks are examples and do not count.
 *
 * @param path of the guide, for messages
 * @throws UserError when a marker is missing, stands twice, or they are the wrong way round
 */
function stampGuide(markdown, document, path) {
    const lines = textLines(markdown).filter(({ inCode }) => !inCode);
    const begin = onlyMarker(lines, GUIDE_BEGIN, path);
    const end = onlyMarker(lines, GUIDE_END, path);
    if (end.start < begin.start) {
        throw new user_error/* UserError */.y(`the markers of ${path} are the wrong way round: ${GUIDE_BEGIN} comes first, then ${GUIDE_END}`, {
            places: [{ file: path, line: end.line }],
        });
    }
    const eol = markdown.startsWith('\r\n', begin.end) ? '\r\n' : '\n';
    const stamp = stampLines(document).join(eol);
    return `${markdown.slice(0, begin.end)}${eol}${stamp}${eol}${markdown.slice(end.start)}`;
}
function onlyMarker(lines, marker, path) {
    const [first, second] = lines.filter(({ text }) => text.trim() === marker);
    if (first === undefined) {
        throw new user_error/* UserError */.y(`${path} has no line ${marker}. Add these two lines where the audit's date and counts shall stand:\n${GUIDE_BEGIN}\n${GUIDE_END}`, { places: [{ file: path }] });
    }
    if (second !== undefined) {
        throw new user_error/* UserError */.y(`${path} has the line ${marker} twice, in lines ${first.line} and ${second.line}: remove one`, {
            places: [
                { file: path, line: first.line },
                { file: path, line: second.line },
            ],
        });
    }
    return first;
}
function stampLines(document) {
    const counted = (items, status) => items.filter((item) => item.status === status).length;
    const rows = byStorageLayer(document.results).map(({ layer, environment, items }) => {
        const of = environment === undefined ? '' : ` of ${(0,markdown_safe/* markdownCode */.D9)(environment)}`;
        const counts = ['present', 'absent', 'unknown'].map((status) => counted([...items], status));
        return `| ${STORAGE_LAYER_NAMES[layer]}${of} | ${[items.length, ...counts].join(' | ')} |`;
    });
    return [
        `Variable audit of ${minuteOf(document.timestamp)}: ${auditSummaryWords(document)}.`,
        '',
        '| Layer | Declared | Present | Absent | Unknown |',
        '| --- | --: | --: | --: | --: |',
        ...rows,
    ].map(break_workflow_commands/* breakWorkflowCommands */.$);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/diff-text.js



/** The change of one file to look at: control characters are written out, and nothing in it is a command to the runner. */
function diffText(path, before, after, io) {
    return linesText(terminalDiff((0,unified_diff/* unifiedDiff */.W)(path, before, after), (0,lib_io/* wantsColor */.z)(io, false) ? ANSI_PALETTE : PLAIN_PALETTE));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-report.js








const LATEST_AUDIT = 'variable_audit_latest';
/** `sar variables report`: the audit as files, and the guide stamped. */
const variablesReport = {
    name: 'variables report',
    summary: 'write the audit as JSON and Markdown into the state directory, and stamp the guide',
    positionals: '',
    maxPositionals: 0,
    details: 'Writes variable_audit_latest.json and variable_audit_latest.md, with what is configured and not declared in any layer. A guide (`variables.guide` of the baseline, or --guide) gets the date and the counts between its two markers.',
    options: [
        { name: 'guide', value: 'FILE', help: 'the Markdown document to stamp, from the root of the checkout' },
        DRY_RUN,
        ...AUDIT_OPTIONS,
    ],
    examples: ['sar variables report', 'sar variables report --guide docs/variables.md --dry-run'],
    async run(given, io) {
        if (given.values('layer').length > 0)
            throw new user_error/* UserError */.y('a report is of all layers; "sar variables check --layer" looks at some');
        const opened = await openAudit(given, io, true);
        refuseUnanswered(opened);
        const { document, root, state, survey } = opened;
        const guide = given.value('guide') ?? survey.baseline.variables.guide;
        const stamped = guide === undefined ? undefined : stamp(root, guide, document);
        if (given.flag('dry-run')) {
            io.out(variableMarkdown(document, markdownOptions('sar variables check')));
            if (stamped !== undefined)
                io.out(diffText(stamped.path, stamped.before, stamped.text, io));
            io.err('dry run: nothing was written\n');
            return 0;
        }
        // The guide first: it is the one that can be refused.
        if (stamped !== undefined && stamped.text !== stamped.before) {
            (0,state_directory_files/* writeInside */.Mt)(root, stamped.path, stamped.text);
            io.err(`stamped ${(0,terminal_safe/* terminalSafe */.k)(stamped.path)}\n`);
        }
        await state.update('variable audit', async () => new Map([
            [`${LATEST_AUDIT}.json`, (0,json_text/* jsonText */.s)(document)],
            [`${LATEST_AUDIT}.md`, variableMarkdown(document, markdownOptions('sar variables check'))],
        ]));
        io.err(`wrote ${state.place}/${LATEST_AUDIT}.json and .md\n`);
        return 0;
    },
};
function stamp(root, path, document) {
    const before = (0,read_text_file/* readTextFile */.G)((0,external_node_path_.join)(root, path));
    const text = stampGuide(before, document, path);
    return { path, before, text };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/declared-entry.js
var declared_entry = __webpack_require__(8471);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/expected-variables.js










/** The registry for people at a terminal: a block for each layer, the count last. */
function expectedTable(expected, { columns, palette }) {
    const blocks = byStorageLayer(expected).map((group) => [
        palette.heading(groupHeading(group)),
        ...(0,text_table/* textTable */.e)(group.items.map((entry) => [
            (0,terminal_safe/* terminalSafe */.k)(entry.name),
            need(entry),
            entry.humanGovernance ? 'people only' : '',
            (0,terminal_safe/* terminalSafe */.k)(entry.category),
            (0,terminal_safe/* terminalSafe */.k)(entry.purpose),
        ]), columns),
    ]);
    return [...blocks.flatMap((block) => [...block, '']), countWords(expected)].map(break_workflow_commands/* breakWorkflowCommands */.$);
}
/** The registry as Markdown, a table for each layer. */
function expectedMarkdown(expected, options) {
    const sections = [
        (0,markdown_table/* textSection */.V)(`## Expected variables and secrets\n\n${countWords(expected)}.`),
        ...byStorageLayer(expected).map((group) => (0,markdown_table/* tableSection */.Y)(['Name', 'Needed', 'Written by', 'Category', 'Purpose'], group.items.map((entry) => [
            (0,markdown_safe/* markdownCode */.D9)(entry.name),
            need(entry),
            entry.humanGovernance ? 'people only' : '',
            (0,markdown_safe/* markdownText */.p7)(entry.category),
            (0,markdown_safe/* markdownText */.p7)(entry.purpose),
        ]), { before: groupTitle(group) })),
    ];
    return (0,bounded_markdown/* boundedMarkdown */.N)(sections, options.limitBytes, (0,cut_notice/* cutNotice */.z)({ ...options, linkTo: () => undefined }));
}
function need({ required }) {
    return required ? 'required' : 'optional';
}
function countWords(expected) {
    const required = expected.filter((entry) => entry.required).length;
    return `${expected.length} declared: ${required} required, ${expected.length - required} optional`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-expected.js






/** `sar variables expected`: the registry. */
const variablesExpected = {
    name: 'variables expected',
    summary: 'list the variables and secrets that the baseline declares',
    positionals: '',
    maxPositionals: 0,
    details: 'Reads the baseline alone: no token, no network.',
    options: [AUDIT_FORMAT, BASELINE, NO_COLOR],
    examples: ['sar variables expected', 'sar variables expected --baseline sar:level-4-mlops --format json'],
    async run(given, io) {
        const { survey } = await openVariables(given, io);
        const entries = (0,declared_entry/* declaredEntries */.H)(survey.baseline.variables.registry);
        switch (given.value('format')) {
            case 'json': {
                const expected = entries.map(({ name, layer, environment, required, category, purpose, humanGovernance }) => ({
                    name,
                    layer,
                    ...(environment !== undefined && { environment }),
                    required,
                    category,
                    human_governance: humanGovernance,
                    purpose,
                }));
                io.out((0,json_text/* jsonText */.s)({ schema: 'sar.variables-expected/1', expected }));
                break;
            }
            case 'md':
                io.out(expectedMarkdown(entries, markdownOptions('sar variables expected')));
                break;
            default:
                io.out(linesText(expectedTable(entries, tableOptions(given, io))));
        }
        return 0;
    },
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/audit-diff.js








/** What differs between two audits, by entry. What became unknown, or was, is told as such and never as a change to absent. */
function diffAudits(before, after) {
    const old = statuses(before, onlyEnvironment(before, after));
    const now = statuses(after, onlyEnvironment(after, before));
    const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((entry) => {
        const was = old.get(entry);
        const is = now.get(entry);
        if (was === is)
            return [];
        return [{ entry, change: was === undefined ? 'new' : is === undefined ? 'gone' : 'changed', before: was ?? '-', after: is ?? '-' }];
    });
    return changes.toSorted((a, b) => (0,order_findings/* compareText */.n6)(a.entry, b.entry));
}
/** The differences for people at a terminal, the count last. */
function auditDiffTable(changes, { columns, palette }) {
    const rows = changes.map(({ entry, change, before, after }) => [change, (0,terminal_safe/* terminalSafe */.k)(entry), `${before} → ${after}`]);
    const lines = (0,text_table/* textTable */.e)(rows, columns).map((line, index) => (changes[index]?.after === 'absent' ? palette.P1(line) : line));
    return [...lines, ...(lines.length === 0 ? [] : ['']), audit_diff_countWords(changes)].map(break_workflow_commands/* breakWorkflowCommands */.$);
}
/** The differences as Markdown. */
function auditDiffMarkdown(changes, options) {
    const rows = changes.map(({ entry, change, before, after }) => [(0,markdown_safe/* markdownCode */.D9)(entry), change, (0,markdown_safe/* markdownText */.p7)(before), (0,markdown_safe/* markdownText */.p7)(after)]);
    const table = rows.length === 0 ? [] : [(0,markdown_table/* tableSection */.Y)(['Entry', 'Change', 'Before', 'After'], rows)];
    const sections = [(0,markdown_table/* textSection */.V)(`## Changes of the variable audit\n\n${audit_diff_countWords(changes)}.`), ...table];
    return (0,bounded_markdown/* boundedMarkdown */.N)(sections, options.limitBytes, (0,cut_notice/* cutNotice */.z)({ ...options, linkTo: () => undefined }));
}
/** Status by `<layer>/<NAME>`, or `<layer>/<environment>/<NAME>`. `environment` is meant where an entry of such a layer names none. */
function statuses({ results, extra_vars: extra }, environment) {
    const key = (layer, of, name) => {
        const between = layer === 'env-vars' || layer === 'env-secrets' ? (of ?? environment) : undefined;
        return between === undefined ? `${layer}/${name}` : `${layer}/${between}/${name}`;
    };
    return new Map([
        ...extra.map((entry) => {
            const parts = entry.split('/');
            const between = parts.slice(1, -1).join('/');
            return [key(parts[0] ?? '', between === '' ? undefined : between, parts.at(-1) ?? ''), 'extra'];
        }),
        ...results.map(({ layer, environment: of, name, status }) => [key(layer, of, name), status]),
    ]);
}
/** The one environment that the audits speak of, where there is one: an audit of one environment names it only in some places. */
function onlyEnvironment(...audits) {
    for (const { results } of audits) {
        const [first, ...others] = new Set(results.flatMap(({ environment }) => environment ?? []));
        if (first !== undefined)
            return others.length === 0 ? first : undefined;
    }
    return undefined;
}
function audit_diff_countWords(changes) {
    const counted = (kind) => changes.filter(({ change }) => change === kind).length;
    return changes.length === 0 ? 'No differences' : `${counted('new')} new, ${counted('gone')} gone, ${counted('changed')} changed`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/read-audit-document.js

const STATUSES = new Set(['present', 'absent', 'unknown']);
const MAX_CHARACTERS = 16 * 1024 * 1024;
/**
 * Reads a variable audit that was written before (`variable_audit_latest.json`).
 *
 * @throws UserError when it is no such document, or of a major version that is not known
 */
function readAuditDocument(text, path) {
    const fail = (why) => new user_error/* UserError */.y(`${path} is no variable audit: ${why}`, { places: [{ file: path }] });
    if (text.length > MAX_CHARACTERS)
        throw fail('it is larger than 16 MB');
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        throw fail('it is not JSON');
    }
    if (!isMap(document))
        throw fail('it is not a map');
    const { schema, timestamp, results, extra_vars: extra } = document;
    if (schema !== undefined && schema !== 'sar.variable-audit/1') {
        throw fail(`its schema is ${JSON.stringify(schema).slice(0, 60)}; this version of SAR reads sar.variable-audit/1`);
    }
    if (typeof timestamp !== 'string')
        throw fail('timestamp is missing');
    if (!Array.isArray(results))
        throw fail('results is missing');
    if (!Array.isArray(extra) || !extra.every((name) => typeof name === 'string'))
        throw fail('extra_vars is missing');
    return { timestamp, results: results.map((result, index) => readResult(result, index, fail)), extra_vars: extra };
}
function readResult(result, index, fail) {
    if (!isMap(result))
        throw fail(`results[${index}] is not a map`);
    const { layer, environment, name, status } = result;
    if (typeof name !== 'string')
        throw fail(`results[${index}].name is missing`);
    if (!isLayer(layer))
        throw fail(`results[${index}].layer is none of ${storage_layer/* STORAGE_LAYERS */.Bo.join(', ')}`);
    if (!isStatus(status))
        throw fail(`results[${index}].status is none of present, absent, unknown`);
    return { layer, ...(typeof environment === 'string' && { environment }), name, status };
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isLayer(value) {
    return storage_layer/* STORAGE_LAYERS */.Bo.includes(value);
}
function isStatus(value) {
    return STATUSES.has(value);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-diff.js









/** `sar variables diff`: what changed since an earlier audit. */
const variablesDiff = {
    name: 'variables diff',
    summary: 'say what changed since the last report, or since a snapshot',
    positionals: '',
    maxPositionals: 0,
    details: 'Exit code 1 when something changed.',
    options: [
        { name: 'against', value: 'FILE', help: 'an earlier audit or snapshot (default: variable_audit_latest.json of the state directory)' },
        AUDIT_FORMAT,
        ...AUDIT_OPTIONS,
        NO_COLOR,
    ],
    examples: ['sar variables diff', 'sar variables diff --against .sar/variable_snapshots/20261122T120000Z.json'],
    async run(given, io) {
        // Reports and snapshots are of all layers, so what they are compared with is, too.
        const opened = await openAudit(given, io, true);
        requireAnswer(opened);
        const before = await earlier(given.value('against'), opened.state, io);
        const layers = new Set(given.values('layer'));
        const part = {
            ...before,
            results: before.results.filter(({ layer }) => layers.size === 0 || layers.has(layer)),
            extra_vars: before.extra_vars.filter((name) => layers.size === 0 || layers.has(name.split('/')[0] ?? '')),
        };
        const changes = diffAudits(part, opened.document);
        switch (given.value('format')) {
            case 'json':
                io.out((0,json_text/* jsonText */.s)({ schema: 'sar.variable-audit-diff/1', before: before.timestamp, after: opened.document.timestamp, changes }));
                break;
            case 'md':
                io.out(auditDiffMarkdown(changes, markdownOptions('sar variables diff')));
                break;
            default:
                io.out(linesText(auditDiffTable(changes, tableOptions(given, io))));
        }
        return changes.length === 0 ? 0 : 1;
    },
};
async function earlier(path, state, io) {
    if (path !== undefined)
        return readAuditDocument((0,read_text_file/* readTextFile */.G)((0,external_node_path_.resolve)(io.workingDirectory, path)), path);
    const name = `${LATEST_AUDIT}.json`;
    const text = await state.read(name);
    if (text === undefined)
        throw new user_error/* UserError */.y(`there is no ${state.place}/${name} to compare with: run "sar variables report" first, or give --against FILE`);
    return readAuditDocument(text, `${state.place}/${name}`);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-snapshot.js





/** `sar variables snapshot`: everything that is configured, kept for a later comparison. */
const variablesSnapshot = {
    name: 'variables snapshot',
    summary: 'keep what is configured now, also what is not declared, for a later "sar variables diff"',
    positionals: '',
    maxPositionals: 0,
    details: 'Names, layers and dates; no value. Written to variable_snapshots/ in the state directory unless --out says otherwise.',
    options: [OUT, ...AUDIT_OPTIONS],
    examples: ['sar variables snapshot', 'sar variables snapshot --out before.json'],
    async run(given, io) {
        const opened = await openAudit(given, io, true);
        requireAnswer(opened);
        const { document, root, state } = opened;
        const out = given.value('out');
        if (out === undefined) {
            const path = `variable_snapshots/${document.timestamp.replaceAll(/[-:]|\.\d+/g, '')}.json`;
            await state.update('variable snapshot', async () => new Map([[path, (0,json_text/* jsonText */.s)(document)]]));
            io.err(`wrote ${state.place}/${path}\n`);
        }
        else {
            (0,write_output/* writeOutput */.z)(root, (0,external_node_path_.resolve)(io.workingDirectory, out), (0,json_text/* jsonText */.s)(document));
            io.err(`wrote ${(0,terminal_safe/* terminalSafe */.k)(out)}\n`);
        }
        return 0;
    },
};

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/secret-rotation/rotation-report.js + 1 modules
var rotation_report = __webpack_require__(651);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/secret-rotation/rotation-document.js
/**
 * The ages of secrets as the document that SAR writes.
 *
 * @param repository `owner/repository`
 */
function secretRotationDocument(report, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    const secrets = report.entries.map(rowOf);
    const counted = (status) => secrets.filter((row) => row.status === status).length;
    return {
        schema: 'sar.secret-rotation/1',
        timestamp: report.at,
        owner,
        repo,
        warn_days: report.warnDays,
        summary: {
            total: secrets.length,
            fresh: counted('fresh'),
            due_soon: counted('due-soon'),
            due: counted('due'),
            absent: counted('absent'),
            unknown: counted('unknown'),
        },
        secrets,
    };
}
function rowOf({ name, layer, environment, declared, maxAgeDays, state }) {
    const where = {
        name,
        layer,
        ...(environment !== undefined && { environment }),
        declared,
        status: state.status,
        max_age_days: maxAgeDays,
    };
    if (state.status === 'absent' || state.status === 'unknown')
        return { ...where, note: state.note };
    return { ...where, age_days: state.ageDays, updated_at: state.updatedAt, due_at: state.dueAt, note: '' };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/rotation-table.js








const ORDER = ['due', 'due-soon', 'unknown', 'absent', 'fresh'];
/** The ages of secrets for people at a terminal, the most urgent first, the summary last. */
function rotationTable(document, { columns, palette }) {
    const rows = mostUrgentFirst(document);
    const cells = rows.map((row) => [row.status, (0,terminal_safe/* terminalSafe */.k)(placeOf(row)), ageOf(row), dayOf(row.due_at), (0,terminal_safe/* terminalSafe */.k)(row.note)]);
    const lines = (0,text_table/* textTable */.e)(cells, columns).map((line, index) => {
        const status = rows[index]?.status;
        return status === 'due' ? palette.P2(line) : status === 'due-soon' ? palette.P3(line) : line;
    });
    return [...lines, ...(lines.length === 0 ? [] : ['']), summaryWords(document)].map(break_workflow_commands/* breakWorkflowCommands */.$);
}
/** The ages of secrets as Markdown. */
function rotationMarkdown(document, options) {
    const rows = mostUrgentFirst(document).map((row) => [
        (0,markdown_safe/* markdownCode */.D9)(placeOf(row)),
        row.status,
        ageOf(row),
        (0,markdown_safe/* markdownText */.p7)((row.due_at ?? '').slice(0, 10)),
        (0,markdown_safe/* markdownText */.p7)(row.note),
    ]);
    const table = rows.length === 0 ? [] : [(0,markdown_table/* tableSection */.Y)(['Secret', 'Status', 'Age', 'Due', 'Note'], rows)];
    const sections = [(0,markdown_table/* textSection */.V)(`## Secret rotation\n\n${summaryWords(document)}.`), ...table];
    return (0,bounded_markdown/* boundedMarkdown */.N)(sections, options.limitBytes, (0,cut_notice/* cutNotice */.z)({ ...options, linkTo: () => undefined }));
}
function mostUrgentFirst({ secrets }) {
    return secrets.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || (b.age_days ?? 0) - (a.age_days ?? 0));
}
function placeOf({ layer, environment, name }) {
    return [layer, environment, name].filter((part) => part !== undefined).join('/');
}
function ageOf({ age_days: age }) {
    return age === undefined ? '' : `${age} day${age === 1 ? '' : 's'}`;
}
function summaryWords({ summary, warn_days: warn }) {
    const { total, fresh, due_soon: soon, due, absent, unknown } = summary;
    return `${total} secret${total === 1 ? '' : 's'}: ${due} due, ${soon} due within ${warn} days, ${fresh} fresh, ${absent} absent, ${unknown} unknown`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-rotate-check.js








/** `sar variables rotate-check`: the ages of secrets. */
const variablesRotateCheck = {
    name: 'variables rotate-check',
    summary: 'find secrets that are due, or soon due, for rotation',
    positionals: '',
    maxPositionals: 0,
    details: 'The age counts from the day a secret was last written. Exit code 1 when one is due, 2 when no age could be read.',
    options: [
        { name: 'days', value: 'N', help: 'days after which a secret is due that has no `max-age-days` of its own (default: the baseline)' },
        { name: 'warn-days', value: 'N', help: 'days before that from which it is due soon (default: the baseline)' },
        AUDIT_FORMAT,
        ...LIVE_OPTIONS,
        BASELINE,
        NO_COLOR,
    ],
    examples: ['sar variables rotate-check', 'sar variables rotate-check --days 30 --format md'],
    async run(given, io) {
        const { survey, repository } = await openVariables(given, io);
        const { rotation, registry } = survey.baseline.variables;
        const live = await openLive(given, io, repository);
        const report = await (0,rotation_report/* rotationReport */.D)({
            registry,
            now: io.now().toISOString(),
            maxAgeDays: countOption(given, 'days', { min: 1, max: 3650 }) ?? rotation['max-age-days'],
            warnDays: countOption(given, 'warn-days', { min: 0, max: 365 }) ?? rotation['warn-days'],
            ...(live !== undefined && { live: live.variables }),
        });
        const document = secretRotationDocument(report, repository === undefined ? '' : `${repository.owner}/${repository.repo}`);
        switch (given.value('format')) {
            case 'json':
                io.out((0,json_text/* jsonText */.s)(document));
                break;
            case 'md':
                io.out(rotationMarkdown(document, markdownOptions('sar variables rotate-check')));
                break;
            default:
                io.out(linesText(rotationTable(document, tableOptions(given, io))));
        }
        const { due, unknown, total } = document.summary;
        if (due > 0)
            return 1;
        if (unknown < total || total === 0)
            return 0;
        io.err(`no age could be read: ${live === undefined ? `give a token with "Secrets: read" in ${TOKEN_VARIABLE}` : 'the notes say what would help'}\n`);
        return 2;
    },
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/preflight/plan-preflight.js

/** GitHub's rule for names; what does not match it never gets into the workflow. */
const NAME = /^(?!GITHUB_)[A-Z_][A-Z0-9_]{0,254}$/;
/**
 * Sorts what is tested into one job for each environment. References that read nothing here, that only Dependabot's runs reach, or
 * that GitHub itself provides are left out.
 *
 * @param required entries whose absence fails the run, referenced or not
 * @throws UserError for a required name that GitHub does not allow, and for a name of an environment that cannot be written safely
 */
function planPreflight(references, required) {
    const jobs = new Map();
    const impossible = new Set();
    const entryOf = ({ context, name }, environment) => {
        let entries = jobs.get(environment);
        if (entries === undefined)
            jobs.set(checkedEnvironment(environment), (entries = new Map()));
        let entry = entries.get(`${context}.${name}`);
        if (entry === undefined)
            entries.set(`${context}.${name}`, (entry = { context, name, required: false, unsure: false }));
        return entry;
    };
    for (const reference of references) {
        if (!isTested(reference))
            continue;
        const { environment } = reference;
        if (!NAME.test(reference.name))
            impossible.add(reference.name);
        else if (environment.kind === 'named')
            entryOf(reference, environment.name);
        else if (environment.kind === 'none')
            entryOf(reference, undefined);
        else
            entryOf(reference, undefined).unsure = true;
    }
    for (const entry of required) {
        if (!NAME.test(entry.name)) {
            throw new user_error/* UserError */.y(`${(0,quote_untrusted/* quoteUntrusted */.X)(entry.name)} is no name that GitHub allows: write upper-case letters, digits and "_"`);
        }
        entryOf(entry, entry.environment).required = true;
    }
    const sorted = [...jobs].map(([environment, entries]) => ({ environment, entries: [...entries.values()].sort(byName) }));
    return {
        jobs: sorted.sort((left, right) => byText(left.environment ?? '', right.environment ?? '')),
        impossible: [...impossible].sort(),
    };
}
function isTested({ context, effect, builtin, onlyFor }) {
    return effect === 'live' && builtin === undefined && (context === 'vars' || onlyFor === undefined);
}
/** An environment's name stands in the file as a quoted text; an expression in it would still be one. */
function checkedEnvironment(name) {
    if (name === undefined || (name.length <= 255 && !name.includes('${{') && !/[\p{C}\p{Zl}\p{Zp}]/u.test(name)))
        return name;
    throw new user_error/* UserError */.y(`the environment ${(0,quote_untrusted/* quoteUntrusted */.X)(name)} cannot be tested: its name holds an expression or characters that cannot be seen`);
}
function byName(left, right) {
    return byText(left.context, right.context) || byText(left.name, right.name);
}
function byText(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/preflight/preflight-script.js
/**
 * The script of every preflight job. All it knows comes through its environment: ENTRIES, REQUIRED and UNSURE (words such as
 * `SECRETS_NAME`), HAS_<entry> (`true` or `false`), WITHHELD (`forks`, `dependabot` or nothing) and ENVIRONMENT_JSON. It prints
 * `NAME status` for each entry, and writes the output `result` and the summary. Status 1 when a required entry is absent.
 */
const PREFLIGHT_SCRIPT = [
    'set -eu',
    "results=''",
    "separator=''",
    'missing=0',
    'printf \'| Name | Context | Status |\\n| --- | --- | --- |\\n\' >> "$GITHUB_STEP_SUMMARY"',
    'for entry in $ENTRIES; do',
    '  case "$entry" in',
    '    SECRETS_*) context=secrets ;;',
    '    *) context=vars ;;',
    '  esac',
    '  name="${entry#*_}"',
    '  flag="HAS_$entry"',
    '  if [ "$WITHHELD-$context" = dependabot-secrets ]; then status=unknown',
    '  elif [ "${!flag}" = true ]; then status=present',
    '  elif [ "$WITHHELD" = forks ]; then status=unknown',
    '  else',
    '    status=absent',
    '    case " $UNSURE " in *" $entry "*) status=unknown ;; esac',
    '  fi',
    '  required=false',
    '  case " $REQUIRED " in *" $entry "*) required=true ;; esac',
    '  if [ "$status-$required" = absent-true ]; then missing=$((missing + 1)); fi',
    '  printf \'%s %s\\n\' "$name" "$status"',
    '  printf \'| `%s` | %s | %s |\\n\' "$name" "$context" "$status" >> "$GITHUB_STEP_SUMMARY"',
    '  results="$results$separator{\\"context\\":\\"$context\\",\\"name\\":\\"$name\\",\\"status\\":\\"$status\\",\\"required\\":$required}"',
    '  separator=,',
    'done',
    'printf \'result={"schema":"sar.preflight/1","environment":%s,"withheld":"%s","entries":[%s]}\\n\' \\',
    '  "$ENVIRONMENT_JSON" "$WITHHELD" "$results" >> "$GITHUB_OUTPUT"',
    'if [ "$missing" -gt 0 ]; then',
    '  printf \'%s required entries are absent.\\n\' "$missing" >&2',
    '  exit 1',
    'fi',
];

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/preflight/preflight-workflow.js



/** Events for which a preflight can be generated. */
const PREFLIGHT_EVENTS = ['workflow_dispatch', 'pull_request', 'push', 'schedule'];
/** Who runs see what is configured: https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions */
const WITHHELD = "${{ github.actor == 'dependabot[bot]' && 'dependabot' || " +
    "github.event.pull_request.number > 0 && github.event.pull_request.head.repo.full_name != github.repository && 'forks' || '' }}";
const HEAD = [
    '# Tests whether the variables and secrets that the workflows use are there. No secret enters the environment of a script:',
    '# that holds only whether the secret is empty. Jobs of protected environments wait for the approval that these demand.',
];
/**
 * The text of a workflow that tests each referenced variable and secret for emptiness, without permissions and without a checkout;
 * one job for each environment, which creates no deployment. Each job has the output `result`, a JSON text of schema
 * `sar.preflight/1`. In runs for forks and of Dependabot, what GitHub withholds is `unknown`.
 *
 * @throws UserError when there is nothing to test, and as {@link planPreflight} says
 */
function preflightWorkflow(references, options = {}) {
    const { jobs, impossible } = planPreflight(references, options.required ?? []);
    if (jobs.length === 0) {
        throw new user_error/* UserError */.y('there is nothing to test: no workflow uses a variable or secret, and the registry requires none');
    }
    const notes = impossible.map((name) => `# Not tested, since GitHub allows no such name: ${JSON.stringify(name).replace(/\P{ASCII}/gu, '?')}`);
    const lines = [
        ...HEAD,
        ...notes,
        'name: SAR preflight',
        'on:',
        ...triggers(options.events ?? ['workflow_dispatch']),
        'permissions: {}',
        'concurrency:',
        '  group: sar-preflight-${{ github.ref }}',
        '  cancel-in-progress: true',
        'jobs:',
        ...jobs.flatMap((job, index) => jobLines(job, index === 0 ? 'preflight' : `preflight-${index + 1}`)),
    ];
    return `${lines.join('\n')}\n`;
}
function triggers(events) {
    return [...new Set(events)].flatMap((event) => (event === 'schedule' ? ['  schedule:', "    - cron: '17 6 * * 1'"] : [`  ${event}:`]));
}
function jobLines({ environment, entries }, id) {
    const named = environment === undefined ? [] : ['    environment:', `      name: ${preflight_workflow_quoted(environment)}`, '      deployment: false'];
    const words = (chosen) => preflight_workflow_quoted(chosen.map(keyOf).join(' '));
    return [
        `  ${id}:`,
        `    name: ${preflight_workflow_quoted(environment === undefined ? 'Preflight' : `Preflight of ${environment}`)}`,
        '    runs-on: ubuntu-latest',
        '    timeout-minutes: 5',
        '    permissions: {}',
        ...named,
        '    outputs:',
        '      result: ${{ steps.test.outputs.result }}',
        '    steps:',
        '      - name: Test what is configured',
        '        id: test',
        '        shell: bash',
        '        env:',
        `          ENTRIES: ${words(entries)}`,
        `          REQUIRED: ${words(entries.filter(({ required }) => required))}`,
        `          UNSURE: ${words(entries.filter(({ unsure }) => unsure))}`,
        `          ENVIRONMENT_JSON: ${preflight_workflow_quoted(environment === undefined ? 'null' : JSON.stringify(environment))}`,
        `          WITHHELD: ${WITHHELD}`,
        ...entries.map((entry) => `          HAS_${keyOf(entry)}: \${{ ${entry.context}.${entry.name} != '' }}`),
        '        run: |',
        ...PREFLIGHT_SCRIPT.map((line) => `          ${line}`),
    ];
}
function keyOf({ context, name }) {
    return `${context.toUpperCase()}_${name}`;
}
/** A JSON text is a double-quoted YAML text, too. */
function preflight_workflow_quoted(text) {
    return JSON.stringify(text);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-preflight.js










/** Layers that a job of GitHub Actions sees. */
const OF_JOBS = new Set(['org-secrets', 'repo-secrets', 'env-secrets', 'org-vars', 'repo-vars', 'env-vars']);
/** `sar variables preflight`: a workflow that tells what is configured without any token. */
const variablesPreflight = {
    name: 'variables preflight',
    summary: 'print a workflow that tests each referenced variable and secret for emptiness, without exposing it',
    positionals: '',
    maxPositionals: 0,
    details: "GitHub evaluates `secrets.X != ''` and the job sees true or false. Required entries of the registry that are absent fail the run; on events of forks and of Dependabot, where GitHub withholds secrets, they are unknown.",
    options: [
        {
            name: 'on',
            value: 'EVENTS',
            repeat: true,
            help: `what starts it: ${PREFLIGHT_EVENTS.join(', ')} (default workflow_dispatch)`,
            suggest: () => PREFLIGHT_EVENTS,
        },
        OUT,
        BASELINE,
    ],
    examples: ['sar variables preflight --on push,schedule --out .github/workflows/preflight.yml'],
    async run(given, io) {
        const { root, survey } = await openVariables(given, io);
        const events = given.values('on');
        for (const event of events) {
            if (!PREFLIGHT_EVENTS.includes(event))
                throw new user_error/* UserError */.y(`--on takes ${PREFLIGHT_EVENTS.join(', ')}, not ${(0,quote_untrusted/* quoteUntrusted */.X)(event)}`);
        }
        const required = (0,declared_entry/* declaredEntries */.H)(survey.baseline.variables.registry)
            .filter((entry) => entry.required && OF_JOBS.has(entry.layer))
            .map(({ layer, name, environment }) => ({
            context: (0,storage_layer/* isVariableLayer */.qR)(layer) ? 'vars' : 'secrets',
            name,
            ...(environment !== undefined && { environment }),
        }));
        const { references } = (0,repository_references/* repositoryReferences */.H)(survey.repository);
        const text = preflightWorkflow(references, { required, ...(events.length > 0 && { events: events }) });
        const out = given.value('out');
        if (out === undefined)
            io.out(text);
        else {
            (0,write_output/* writeOutput */.z)(root, (0,external_node_path_.resolve)(io.workingDirectory, out), text);
            io.err(`wrote ${(0,terminal_safe/* terminalSafe */.k)(out)}\n`);
        }
        return 0;
    },
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/guide-row.js

/** Column → the words that its title may begin with. The first title that fits is taken. */
const TITLES = {
    name: ['name', 'variable', 'secret', 'key'],
    layer: ['layer', 'scope', 'storage', 'level', 'where'],
    environment: ['environment'],
    required: ['required', 'needed', 'optional', 'mandatory'],
    governance: ['human', 'governance', 'governed', 'people'],
    category: ['category', 'group'],
    purpose: ['purpose', 'description', 'what', 'notes', 'used for', 'usage'],
};
/** Column → its index in the table, for those that it has; undefined for a table that names nothing. */
function guideColumns(table) {
    const titles = table.header.map((cell) => plainCell(cell).toLowerCase());
    const columns = new Map();
    for (const [column, words] of Object.entries(TITLES)) {
        const index = titles.findIndex((title, at) => ![...columns.values()].includes(at) && words.some((word) => title.startsWith(word)));
        if (index !== -1)
            columns.set(column, index);
    }
    return columns.has('name') ? columns : undefined;
}
/** GitHub's rule for names: https://docs.github.com/en/actions/reference/workflows-and-actions/variables#naming-conventions */
const guide_row_NAME = /^(?!GITHUB_)[A-Z_][A-Z0-9_]{0,254}$/;
const NO = /^(?:no|n|false|optional|-|–|❌|✗|x)$/i;
const YES = /^(?:yes|y|true|required|mandatory|human|✅|✓|✔️?)$/i;
/** What a row says. The layer is what its column says, else what the heading above says, else the repository's. */
function guideRow({ line, cells }, table, columns) {
    const raw = (column) => cells[columns.get(column) ?? -1] ?? '';
    const cell = (column) => plainCell(raw(column));
    const [, prefix = '', name = ''] = /^(?:(vars|secrets)\.)?(.*)$/i.exec(cell('name')) ?? [];
    if (!guide_row_NAME.test(name))
        return { line, why: name === '' ? 'the name is empty' : 'the name is none that GitHub takes (upper case, A–Z, 0–9, _)' };
    const title = table.header[columns.get('name') ?? -1] ?? '';
    const layer = layerOf(cell('layer'), prefix, [cell('layer'), table.heading, title]);
    const environment = cell('environment') === '' ? (environmentIn(raw('layer')) ?? environmentIn(table.heading)) : cell('environment');
    if ((0,storage_layer/* isEnvironmentLayer */.lV)(layer) && environment === undefined) {
        return {
            line,
            why: `${name}: the environment is not named; add a column Environment, or write it in code type: environment \`production\``,
        };
    }
    return {
        line,
        layer,
        ...((0,storage_layer/* isEnvironmentLayer */.lV)(layer) && environment !== undefined && { environment: environment.slice(0, 255) }),
        name,
        required: isRequired(cell('required'), table.header[columns.get('required') ?? -1] ?? ''),
        humanGovernance: YES.test(cell('governance')),
        category: cell('category').slice(0, 100).trim(),
        purpose: cell('purpose').slice(0, 1000).trim(),
    };
}
/** Without what makes Markdown of it: code, emphasis, links, escapes. */
function plainCell(cell) {
    return cell
        .replace(/\[([^\][]*)\]\([^()\s]*\)/g, '$1')
        .replace(/`+|\*\*/g, '')
        .replace(/\\([\\_*<>[\]|])/g, '$1')
        .trim();
}
function isRequired(cell, title) {
    if (/^\W*optional/i.test(title))
        return !YES.test(cell);
    return !NO.test(cell);
}
const WHERE = [
    ['codespace', /codespace/i],
    ['dependabot', /dependabot/i],
    ['env', /\benv(?:ironment)?s?\b|\benv-/i],
    ['org', /\borg(?:ani[sz]ation)?s?\b|\borg-/i],
    ['repo', /\brepo(?:sitory)?s?\b|\brepo-/i],
];
/** The layer that the texts speak of: the first that tells where decides where, the first that tells what alone decides what. */
function layerOf(cell, prefix, texts) {
    const exact = storage_layer/* STORAGE_LAYERS */.Bo.find((layer) => cell.toLowerCase() === layer);
    if (exact !== undefined)
        return exact;
    const where = texts.flatMap((text) => WHERE.find(([, pattern]) => pattern.test(text))?.[0] ?? [])[0] ?? 'repo';
    if (where === 'codespace' || where === 'dependabot')
        return where;
    const what = [prefix, ...texts].find((text) => /secret/i.test(text) !== /\bvar/i.test(text)) ?? '';
    return `${where}-${/secret/i.test(what) ? 'secrets' : 'vars'}`;
}
/** ``environment `production` `` → `production`. */
function environmentIn(text) {
    return /environment[^`]{0,40}`([^`]{1,255})`/i.exec(text)?.[1];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/markdown-tables.js

const HEADING = /^ {0,3}#{1,6}[ \t]/;
const RULE_CELL = /^:?-+:?$/;
/** The tables of a text in GitHub's Markdown, those in code blocks left out: https://github.github.com/gfm/#tables-extension- */
function markdownTables(markdown) {
    const lines = textLines(markdown);
    const tables = [];
    let heading = '';
    let index = 0;
    while (index < lines.length) {
        const table = tableAt(lines, index, heading);
        if (table !== undefined) {
            tables.push(table);
            index += table.rows.length + 2;
            continue;
        }
        const line = lines[index];
        if (line !== undefined && !line.inCode && HEADING.test(line.text))
            heading = headingText(line.text);
        index += 1;
    }
    return tables;
}
function tableAt(lines, index, heading) {
    const [first, second] = [lines[index], lines[index + 1]];
    if (first === undefined || second === undefined || first.inCode || second.inCode || !first.text.includes('|'))
        return undefined;
    const header = markdown_tables_cellsOf(first.text);
    const rule = markdown_tables_cellsOf(second.text);
    if (rule.length !== header.length || !rule.every((cell) => RULE_CELL.test(cell)))
        return undefined;
    const rows = [];
    for (let at = index + 2; at < lines.length; at++) {
        const line = lines[at];
        if (line === undefined || line.inCode || !line.text.includes('|') || HEADING.test(line.text))
            break;
        rows.push({ line: line.line, cells: markdown_tables_cellsOf(line.text) });
    }
    return { heading, header, rows };
}
/** `## Repository variables ##` → `Repository variables`. */
function headingText(line) {
    const text = line
        .trim()
        .replace(/^#{1,6}/, '')
        .trim();
    let end = text.length;
    while (end > 0 && text[end - 1] === '#')
        end -= 1;
    return text.slice(0, end).trim();
}
function markdown_tables_cellsOf(text) {
    const cells = [];
    let cell = '';
    const row = text.trim();
    for (let index = row.startsWith('|') ? 1 : 0; index < row.length; index++) {
        const char = row.charAt(index);
        if (char === '\\' && row[index + 1] === '|') {
            cell += '|';
            index += 1;
        }
        else if (char === '|') {
            cells.push(cell.trim());
            cell = '';
        }
        else
            cell += char;
    }
    return cell.trim() === '' && cells.length > 0 ? cells : [...cells, cell.trim()];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/registry-yaml.js

/** Names that YAML would read as something else than a text. */
const NO_PLAIN_TEXT = new Set(['NULL', 'TRUE', 'FALSE', 'YES', 'NO', 'ON', 'OFF', 'Y', 'N']);
/**
 * Entries as the part of a baseline file that declares them. Texts are written as JSON, which is YAML too, so that no text can be
 * more than one value.
 *
 * @param rows sorted by layer, and by environment within a layer
 */
function registryYaml(rows) {
    const lines = ['variables:', rows.length === 0 ? '  registry: {}' : '  registry:'];
    let layer;
    let environment;
    for (const row of rows) {
        if (row.layer !== layer)
            lines.push(`    ${row.layer}:`);
        if (row.environment !== undefined && (row.layer !== layer || row.environment.toLowerCase() !== environment)) {
            lines.push(`      ${registry_yaml_text(row.environment)}:`);
        }
        layer = row.layer;
        environment = row.environment?.toLowerCase();
        lines.push(`${environment === undefined ? '      ' : '        '}${NO_PLAIN_TEXT.has(row.name) ? registry_yaml_text(row.name) : row.name}: ${entryText(row)}`);
    }
    return `${lines.join('\n')}\n`;
}
function entryText({ required, humanGovernance, category, purpose }) {
    const keys = [
        ...(required ? [] : ['required: false']),
        ...(humanGovernance ? ['human-governance: true'] : []),
        ...(category === '' ? [] : [`category: ${registry_yaml_text(category)}`]),
        ...(purpose === '' ? [] : [`purpose: ${registry_yaml_text(purpose)}`]),
    ];
    return `{${keys.join(', ')}}`;
}
/** A text as JSON writes it, invisible characters escaped. */
function registry_yaml_text(value) {
    return (0,json_text/* jsonText */.s)([value]).trim().slice(1, -1).trim();
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/import-guide.js




const import_guide_MAX_CHARACTERS = 4 * 1024 * 1024;
const MAX_ENTRIES = 5000;
/**
 * Reads the tables of a guide into a registry. A table counts that has a column Name, Variable or Secret; further columns are Layer
 * (or Scope), Environment, Required, Governance, Category, Purpose (or Description). Without a column Layer the heading above decides.
 *
 * @param path of the guide, for messages
 * @throws UserError when no table has such a column, or it is too large
 */
function importGuide(markdown, path) {
    if (markdown.length > import_guide_MAX_CHARACTERS)
        throw new user_error/* UserError */.y(`${path} is larger than 4 MB`, { places: [{ file: path }] });
    const rows = markdownTables(markdown).flatMap((table) => {
        const columns = guideColumns(table);
        return columns === undefined ? [] : table.rows.map((row) => guideRow(row, table, columns));
    });
    if (rows.length === 0) {
        throw new user_error/* UserError */.y(`${path} has no table with rows and a column Name, Variable or Secret`, { places: [{ file: path }] });
    }
    if (rows.length > MAX_ENTRIES)
        throw new user_error/* UserError */.y(`${path} has more than ${MAX_ENTRIES} rows`, { places: [{ file: path }] });
    const seen = new Map();
    const skipped = [];
    for (const row of rows) {
        if ('why' in row)
            skipped.push(row);
        else {
            const key = `${row.layer}/${row.environment?.toLowerCase() ?? ''}/${row.name}`;
            const first = seen.get(key);
            if (first === undefined)
                seen.set(key, row);
            else
                skipped.push({ line: row.line, why: `${row.name} is in line ${first.line} already, in the same layer` });
        }
    }
    const entries = [...seen.values()].toSorted((a, b) => storage_layer/* STORAGE_LAYERS */.Bo.indexOf(a.layer) - storage_layer/* STORAGE_LAYERS */.Bo.indexOf(b.layer) || byEnvironment(a, b) || a.line - b.line);
    return { yaml: registryYaml(entries), entries, skipped };
}
/** Entries of one environment stand together, whatever the case its name is written in. */
function byEnvironment(a, b) {
    if (!(0,storage_layer/* isEnvironmentLayer */.lV)(a.layer))
        return 0;
    const [one, other] = [a.environment?.toLowerCase() ?? '', b.environment?.toLowerCase() ?? ''];
    return one < other ? -1 : one > other ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/arguments/one-positional.js

/**
 * The argument of a command that needs exactly one.
 *
 * @throws UserError when it is missing
 */
function onePositional(given, what) {
    const [word] = given.positionals;
    if (word === undefined || word === '')
        throw new user_error/* UserError */.y(`${what} is missing`);
    return word;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-import-guide.js




/** `sar variables import-guide`: a registry from the tables of a document. */
const variablesImportGuide = {
    name: 'variables import-guide',
    summary: 'read the tables of a Markdown document into a registry, and print it as YAML',
    positionals: 'FILE.md',
    maxPositionals: 1,
    details: 'Reads every table with a column Name, Variable or Secret. Columns Layer, Required, Category and Purpose are taken over; headings above a table tell the layer where no column does. Prints the section `variables` for .github/sar.yml and changes nothing.',
    options: [],
    examples: ['sar variables import-guide docs/variables.md'],
    async run(given, io) {
        const path = onePositional(given, 'the Markdown file');
        const { yaml, entries, skipped } = importGuide((0,read_text_file/* readTextFile */.G)((0,external_node_path_.resolve)(io.workingDirectory, path)), path);
        io.out(yaml);
        for (const { line, why } of skipped)
            io.err(`${(0,terminal_safe/* terminalSafe */.k)(`${path}:${line}: left out: ${why}`)}\n`);
        io.err(`${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}\n`);
        return 0;
    },
};

// EXTERNAL MODULE: ./lib/staged/node_modules/yaml/browser/index.js + 71 modules
var browser = __webpack_require__(6889);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/edit/add-registry-entries.js



/**
 * The text of a baseline with entries added to `variables.registry`; everything else stays byte by byte. What is declared already
 * stays as it is.
 *
 * @param text of the baseline; an empty one is started
 * @param path for messages
 * @throws UserError when the text is no baseline that can be added to
 */
function addRegistryEntries(text, entries, path) {
    const start = text.trim() === '' ? 'version: 1\n' : text;
    return entries.reduce((before, entry) => addEntry(before, pathOf(entry), path), start);
}
function pathOf({ layer, environment, name }) {
    if ((0,storage_layer/* isEnvironmentLayer */.lV)(layer) !== (environment !== undefined))
        throw new Error(`${layer}/${name}: an environment belongs to the layers of environments`);
    return ['variables', 'registry', layer, ...(environment === undefined ? [] : [environment]), name];
}
function addEntry(text, keys, path) {
    const document = (0,browser/* parseDocument */.Tp)(text, { uniqueKeys: true });
    const [problem] = document.errors;
    if (problem !== undefined)
        throw new user_error/* UserError */.y(`${path} is not valid YAML: ${problem.message}`, { places: [{ file: path }] });
    let map = document.contents;
    let found;
    for (const [depth, key] of keys.entries()) {
        if (!(0,browser/* isMap */.jh)(map))
            return atValue(text, found, keys.slice(depth), path);
        const pair = map.items.find((item) => (0,browser/* isScalar */.jn)(item.key) && String(item.key.value) === key);
        if (pair === undefined)
            return inMap(text, map, keys.slice(depth), path);
        found = pair;
        map = pair.value;
    }
    return text;
}
/** A key that has no map yet: `registry:`, `registry: {}` or `registry: null`. */
function atValue(text, pair, keys, path) {
    const key = pair?.key;
    const value = pair?.value;
    const isEmpty = value === null || value === undefined || ((0,browser/* isScalar */.jn)(value) && value.value === null);
    if (key?.range === undefined || key.range === null || !isEmpty)
        throw notAMap(path, keys);
    const from = text.indexOf(':', key.range[1]) + 1;
    const [start = from, end = from] = value?.range ?? [];
    const isWritten = text.slice(start, end).trim() !== '';
    const cleared = isWritten ? text.slice(0, from) + text.slice(end) : text;
    return insertLine(cleared, from, blockOf(keys, columnOf(text, key.range[0]) + 2, eolOf(text)));
}
function inMap(text, map, keys, path) {
    if (map.flow === true) {
        const [start = 0, end = 0] = map.range ?? [];
        const close = text.lastIndexOf('}', end - 1);
        if (close < start)
            throw notAMap(path, keys);
        const before = text.slice(0, close).trimEnd();
        const comma = map.items.length === 0 || before.endsWith(',') ? '' : ',';
        return `${before}${comma} ${flowOf(keys)} ${text.slice(close)}`;
    }
    const [first] = map.items;
    const firstStart = first?.key?.range?.[0];
    if (firstStart === undefined)
        throw notAMap(path, keys);
    return insertLine(text, lastOffset(map), blockOf(keys, columnOf(text, firstStart), eolOf(text)));
}
/** Where the last thing of a map ends, in front of blanks and comments behind it. */
function lastOffset(node) {
    const last = node.items.at(-1);
    const value = last?.value;
    if ((0,browser/* isMap */.jh)(value) && value.flow !== true)
        return lastOffset(value);
    return value?.range?.[1] ?? last?.key?.range?.[1] ?? node.range?.[1] ?? 0;
}
/** Inserts a block behind the line that holds an offset. */
function insertLine(text, offset, block) {
    const eol = eolOf(text);
    // A block scalar or list ends behind its own line end.
    const at = offset > 0 && text[offset - 1] === '\n' ? offset : text.indexOf('\n', offset) + 1;
    return at === 0 ? `${text}${eol}${block}` : `${text.slice(0, at)}${block}${text.slice(at)}`;
}
function blockOf(keys, indent, eol) {
    return keys
        .map((key, depth) => `${' '.repeat(indent + 2 * depth)}${add_registry_entries_plain(key)}:${depth === keys.length - 1 ? ' {}' : ''}${eol}`)
        .join('');
}
function flowOf(keys) {
    return keys.toReversed().reduce((inner, key) => `${add_registry_entries_plain(key)}: ${inner === '{}' ? inner : `{ ${inner} }`}`, '{}');
}
/** Names need no quotes; an environment may be called anything. */
function add_registry_entries_plain(key) {
    return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(key) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(key) ? key : JSON.stringify(key);
}
function columnOf(text, offset) {
    return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
function eolOf(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}
function notAMap(path, keys) {
    return new user_error/* UserError */.y(`${path}: there is no place to add ${keys.join('.')}: what stands above it is no map`, { places: [{ file: path }] });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/baseline-input.js
var baseline_input = __webpack_require__(4173);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-adopt.js







/** `sar variables adopt`: declares what is configured. */
const variablesAdopt = {
    name: 'variables adopt',
    summary: 'write what GitHub has, and the baseline does not declare, into the baseline',
    positionals: '',
    maxPositionals: 0,
    details: 'Adds an entry for each live variable and secret that is not declared to `variables.registry`; nothing else of the file changes. Layers that cannot be read are named and left alone.',
    options: [DRY_RUN, ...AUDIT_OPTIONS],
    examples: ['sar variables adopt --dry-run', 'sar variables adopt --layer repo-vars'],
    async run(given, io) {
        const opened = await openAudit(given, io, true);
        requireAnswer(opened);
        for (const { layer, environment, answer } of opened.audit.configured.lists) {
            if (!answer.known)
                io.err(`${(0,terminal_safe/* terminalSafe */.k)(`not adopted: ${layer}${environment === undefined ? '' : ` of ${environment}`}: ${answer.detail}`)}\n`);
        }
        const entries = newEntries(opened.audit);
        if (entries.length === 0) {
            io.err('nothing to adopt: everything that could be read is declared\n');
            return 0;
        }
        const path = baselineFile(opened, given.value('baseline'));
        // What the tree reads loses a byte order mark; this file is written back.
        const before = opened.survey.tree.read(path).kind === 'absent' ? '' : (0,read_text_file/* readTextFile */.G)((0,external_node_path_.join)(opened.root, path));
        const after = addRegistryEntries(before, entries, path);
        io.out(diffText(path, before, after, io));
        if (given.flag('dry-run')) {
            io.err('dry run: nothing was written\n');
            return 0;
        }
        (0,state_directory_files/* writeInside */.Mt)(opened.root, path, after);
        io.err(`declared ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'} in ${(0,terminal_safe/* terminalSafe */.k)(path)}\n`);
        return 0;
    },
};
function newEntries({ extra }) {
    return extra.map(({ layer, environment, name }) => ({ layer, name, ...(environment !== undefined && { environment }) }));
}
/** The file to write: the one that was named, else the one that was read, else the first of the default places. */
function baselineFile({ survey }, given) {
    if (given !== undefined && (0,presets/* isPresetName */.l6)(given))
        throw new user_error/* UserError */.y(`--baseline ${given} is a preset; adopt writes into a file`);
    return given ?? survey.baseline.sources.findLast((source) => baseline_input/* BASELINE_PATHS */.j.includes(source)) ?? baseline_input/* BASELINE_PATHS */.j[0];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/mailbox-settings.js
var mailbox_settings = __webpack_require__(6457);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/mailbox/read-mailbox.js
var read_mailbox = __webpack_require__(582);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/plan/target-key.js
var target_key = __webpack_require__(7223);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/authorise.js + 3 modules
var authorise = __webpack_require__(6861);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/read-intent.js + 5 modules
var read_intent = __webpack_require__(4909);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/sha256.js
var sha256 = __webpack_require__(8529);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/exact-time.js
var exact_time = __webpack_require__(2553);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/write-intent.js




/** Names that leave no room for operation and time in a file name are replaced by a hash. */
const MAX_NAME_IN_FILE = 150;
/**
 * The intent's file: `variable_<operation>_<NAME>_<unix seconds>.json`. Where that name is taken, the next free second is used.
 *
 * @param taken file names of the mailbox
 * @throws UserError when the processor would refuse it, with its reasons
 */
function writeIntent(request, taken) {
    const { operation, target, name, note = '', id, expect, expiresAt } = request;
    const document = {
        schema_version: '1',
        operation,
        ...target,
        name,
        value: request.value ?? null,
        queued_at: (0,exact_time/* exactTimeText */.M)(request.queuedAt.getTime()),
        queued_by: request.queuedBy,
        note,
        ...(id !== undefined && { id }),
        ...(expect !== undefined && { expect }),
        ...(expiresAt !== undefined && { expires_at: (0,exact_time/* exactTimeText */.M)(expiresAt.getTime()) }),
    };
    const text = `${JSON.stringify(document, null, 2)}\n`;
    const fileName = freeFileName(request, taken);
    const reading = (0,read_intent/* readIntent */.N)(fileName, text, request.queuedAt);
    if (reading.kind === 'intent')
        return { fileName, text };
    throw new user_error/* UserError */.y(`The intent for ${JSON.stringify(name.slice(0, 100))} cannot be queued: ${reading.reasons.join('; ')}.`);
}
function freeFileName({ operation, name, queuedAt }, taken) {
    const stem = name.length <= MAX_NAME_IN_FILE ? `${operation}_${name}` : (0,sha256/* sha256 */.s)(`${operation} ${name}`).slice(0, 16);
    let seconds = Math.floor(queuedAt.getTime() / 1000);
    while (taken.has(`variable_${stem}_${seconds}.json`))
        seconds++;
    return `variable_${stem}_${seconds}.json`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/plan-intents-for-missing.js





/**
 * Playbook SAR-001: an intent for each missing variable whose value the registry declares. Secrets, entries without a value and
 * what the policy would refuse, such as entries under human governance, are left to people. Pure.
 */
function planIntentsForMissing(input) {
    const files = [];
    const left = [];
    const taken = new Set(input.waiting.map(({ fileName }) => fileName));
    for (const entry of input.missing) {
        const outcome = intentFor(entry, input, taken);
        const { current: _, ...named } = entry;
        if (typeof outcome === 'string')
            left.push({ ...named, reason: outcome });
        else {
            taken.add(outcome.fileName);
            files.push(outcome);
        }
    }
    return { files, left };
}
function intentFor(entry, input, taken) {
    const target = targetOf(entry, input.running);
    if (target === undefined)
        return 'it is a secret: people set it';
    const value = declaredValue(entry, input.policy.registry);
    if (value === undefined)
        return 'the registry declares no `value` for it';
    const key = (0,target_key/* targetKey */.hD)(target);
    if (input.waiting.some((intent) => intent.operation === 'set' && intent.name === entry.name && (0,target_key/* targetKey */.hD)(intent.target) === key)) {
        return 'an intent for it waits in the mailbox';
    }
    const { queuedAt, queuedBy } = input;
    const request = {
        operation: 'set',
        target,
        name: entry.name,
        value,
        queuedAt,
        queuedBy,
        note: 'SAR-001',
        expect: expectationOf(entry),
    };
    const file = writeOrReasons(request, taken);
    if (typeof file === 'string')
        return file;
    const reading = (0,read_intent/* readIntent */.N)(file.fileName, file.text, queuedAt);
    if (reading.kind === 'refused')
        return reading.reasons.join('; ');
    const authorisation = (0,authorise/* authorise */.Z)(reading.intent, { policies: [input.policy], running: input.running });
    return authorisation.decision === 'allowed' ? file : authorisation.reasons.join('; ');
}
function expectationOf({ current }) {
    return current === undefined ? 'absent' : (0,sha256/* sha256 */.s)(current);
}
function writeOrReasons(request, taken) {
    try {
        return writeIntent(request, taken);
    }
    catch (error) {
        if (error instanceof Error && error.name === 'UserError')
            return error.message;
        throw error;
    }
}
function targetOf({ layer, environment }, { owner, repo }) {
    if (layer === 'repo-vars')
        return { scope: 'repo', owner, repo };
    if (layer === 'org-vars')
        return { scope: 'org', owner };
    return layer === 'env-vars' && environment !== undefined ? { scope: 'environment', owner, repo, environment } : undefined;
}
function declaredValue({ layer, name, environment }, registry) {
    if (layer === 'repo-vars' || layer === 'org-vars')
        return registry[layer]?.[name]?.value;
    return environment === undefined ? undefined : registry['env-vars']?.[environment]?.[name]?.value;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/work-tree-files.js




/** Files of one folder that are looked at; more are a mistake, not a mailbox. */
const work_tree_files_MAX_ENTRIES = 20_000;
/** No file that is listed for its id is read beyond this, in bytes. */
const MAX_ID_BYTES = 1_048_576;
/**
 * The files of the work tree in the shape of a commit's, for looking at what is not committed yet. Links are listed as links and never
 * followed; a folder behind a link has no files.
 *
 * @param root real path of the checkout
 */
function workTreeFiles(root) {
    const paths = new Map();
    return {
        commit: 'work tree',
        list: (folder) => {
            const entries = listFolder(root, folder.replace(/\/+$/, ''));
            for (const { id, path } of entries)
                paths.set(id, path);
            return entries;
        },
        read: (ids, maxBytes) => new Map(ids.map((id) => [id, readBlob(root, paths.get(id), maxBytes)])),
    };
}
function listFolder(root, folder) {
    const full = (0,external_node_path_.resolve)(root, folder);
    if (full !== root && !full.startsWith(root + external_node_path_.sep))
        throw new user_error/* UserError */.y(`${folder} leads out of ${root}`);
    if (!isRealFolder(root, folder))
        return [];
    const found = [];
    const visit = (path) => {
        for (const name of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, path)).toSorted()) {
            const inside = `${path}/${name}`;
            const stat = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, inside));
            if (stat.isDirectory())
                visit(inside);
            else
                found.push(entryOf(root, inside, stat));
            if (found.length > work_tree_files_MAX_ENTRIES)
                throw new user_error/* UserError */.y(`${folder} holds more than ${work_tree_files_MAX_ENTRIES} files`);
        }
    };
    visit(folder);
    return found;
}
/** Whether the folder is there and no part of its path is a link. */
function isRealFolder(root, folder) {
    let at = root;
    for (const part of folder.split('/')) {
        at = (0,external_node_path_.join)(at, part);
        if ((0,external_node_fs_.lstatSync)(at, { throwIfNoEntry: false })?.isDirectory() !== true)
            return false;
    }
    return true;
}
function entryOf(root, path, stat) {
    const mode = stat.isSymbolicLink() ? '120000' : stat.isFile() ? ((stat.mode & 0o111) === 0 ? '100644' : '100755') : '000000';
    const isText = stat.isFile() && stat.size <= MAX_ID_BYTES;
    return {
        path,
        mode,
        id: isText ? blobId(readNoLink((0,external_node_path_.join)(root, path))) : `unread:${path}`,
        sizeBytes: stat.isFile() ? stat.size : undefined,
    };
}
/** Git's id of a blob. */
function blobId(bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function readBlob(root, path, maxBytes) {
    if (path === undefined)
        return { kind: 'absent' };
    const stat = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false });
    if (stat?.isFile() !== true)
        return { kind: 'absent' };
    if (stat.size > maxBytes)
        return { kind: 'too-large' };
    try {
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readNoLink((0,external_node_path_.join)(root, path))) };
    }
    catch {
        return { kind: 'not-utf8' };
    }
}
/** Reads a file that is none of a link, a pipe or a device, also when it was exchanged since it was looked at. */
function readNoLink(path) {
    // Windows has neither flag, and no pipes among its files.
    const descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        if (!(0,external_node_fs_.fstatSync)(descriptor).isFile())
            throw new user_error/* UserError */.y(`${path} is no file`);
        return (0,external_node_fs_.readFileSync)(descriptor);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-enforce.js







/** `sar variables enforce`: queues intents that bring GitHub to what is declared (playbook SAR-001). */
const variablesEnforce = {
    name: 'variables enforce',
    summary: 'queue an intent for each declared variable with a value that is missing or has drifted',
    positionals: '',
    maxPositionals: 0,
    details: 'Playbook SAR-001. Writes files into the mailbox; nothing is changed on GitHub before they are merged. What has no declared `value`, and what only people may write, is named and left alone.',
    options: [DRY_RUN, ...AUDIT_OPTIONS],
    examples: ['sar variables enforce --dry-run'],
    async run(given, io) {
        const opened = await openAudit(given, io);
        requireAnswer(opened);
        const { root, survey } = opened;
        const repository = requiredRepository(given, root);
        const folder = (0,mailbox_settings/* mailboxOf */.S)(survey.baseline);
        const waiting = (0,read_mailbox/* readMailbox */.JD)(workTreeFiles(root), folder, io.now()).flatMap(({ reading }) => reading.kind === 'intent' ? [reading.intent] : []);
        const { files, left } = planIntentsForMissing({
            missing: missingEntries(opened),
            policy: (0,mailbox_settings/* intentPolicyOf */.Q)(survey.baseline, survey.baseline.sources.at(-1) ?? 'the baseline'),
            running: repository,
            waiting,
            queuedAt: io.now(),
            queuedBy: 'sar variables enforce',
        });
        for (const { layer, environment, name, reason } of left)
            io.err(`${(0,terminal_safe/* terminalSafe */.k)(`left alone: ${layer}/${environment === undefined ? '' : `${environment}/`}${name}: ${reason}`)}\n`);
        for (const { fileName, text } of files) {
            if (!given.flag('dry-run'))
                (0,state_directory_files/* writeInside */.Mt)(root, `${folder}/${fileName}`, text);
            io.out(`${(0,terminal_safe/* terminalSafe */.k)(`${folder}/${fileName}`)}\n`);
        }
        const verb = given.flag('dry-run') ? 'dry run: would queue' : 'queued';
        io.err(`${verb} ${files.length} ${files.length === 1 ? 'intent' : 'intents'}\n`);
        return 0;
    },
};
/** Absent or drifted. A drifted one is only set while it still has the value that was seen. */
function missingEntries({ audit }) {
    return audit.entries.flatMap((entry) => {
        const { layer, environment, name, state, valueDrift } = entry;
        if (!(0,storage_layer/* isVariableLayer */.qR)(layer))
            return state.status === 'absent' && entry.required ? [{ layer, name, ...(environment !== undefined && { environment }) }] : [];
        const where = { layer, name, ...(environment !== undefined && { environment }) };
        if (state.status === 'absent')
            return [where];
        return state.status === 'present' && valueDrift !== undefined && state.live.value !== undefined
            ? [{ ...where, current: state.live.value }]
            : [];
    });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/value-digest.js
var value_digest = __webpack_require__(2636);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/required-live.js



/**
 * Access to GitHub for a command that cannot do without.
 *
 * @throws UserError (exit code 2) when there is no token
 */
async function requiredLive(given, io, repository) {
    const live = await openLive(given, io, repository);
    if (live === undefined) {
        throw new user_error/* UserError */.y(`this needs a token: put a fine-grained token, or an App's, into the environment variable ${TOKEN_VARIABLE} (or name another one with --token-env)`, { exitCode: 2 });
    }
    return live;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/open-store.js



/**
 * Opens the store of variables of the repository that `--repo`, or the checkout of the working directory, names.
 *
 * @throws UserError without a repository or a token
 */
async function openStore(given, io) {
    const root = (0,git_facts/* rootOf */.I5)(io.workingDirectory);
    const repository = requiredRepository(given, root);
    const live = await requiredLive(given, io, repository);
    const { variableStore } = await Promise.all(/* import() */[__webpack_require__.e(747), __webpack_require__.e(60)]).then(__webpack_require__.bind(__webpack_require__, 60));
    return { root, repository, live, store: variableStore(live.client, `${repository.owner}/${repository.repo}`) };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/variable-store.js
var variable_store = __webpack_require__(7901);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/target-options.js

const SCOPE = {
    name: 'scope',
    value: 'SCOPE',
    choices: variable_store/* INTENT_SCOPES */.b,
    help: 'where the variable lives (default: repo, or environment when --environment is given)',
};
const ENVIRONMENT = {
    name: 'environment',
    short: 'e',
    value: 'NAME',
    help: 'the environment that the variable belongs to',
};
/**
 * Where the variable lives that `--scope` and `--environment` mean.
 *
 * @throws UserError when they do not go together
 */
function targetOptions(given, { owner, repo }) {
    const environment = given.value('environment');
    const scope = (given.value('scope') ?? (environment === undefined ? 'repo' : 'environment'));
    if (scope !== 'environment' && environment !== undefined)
        throw new user_error/* UserError */.y(`--environment goes with --scope environment, not with --scope ${scope}`);
    switch (scope) {
        case 'repo':
            return { scope, owner, repo };
        case 'org':
            return { scope, owner };
        case 'environment':
            if (environment === undefined)
                throw new user_error/* UserError */.y('--scope environment needs --environment NAME');
            return { scope, owner, repo, environment };
    }
}
/** For people, safe for a terminal: `repository octo-org/octo-repo`. */
function targetWords(target) {
    switch (target.scope) {
        case 'repo':
            return `repository ${target.owner}/${target.repo}`;
        case 'org':
            return `organisation ${target.owner}`;
        case 'environment':
            return `environment ${(0,quote_untrusted/* quoteUntrusted */.X)(target.environment)} of ${target.owner}/${target.repo}`;
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/output/columns.js

/** Rows as lines with aligned columns, two spaces apart; rows may differ in length. All text is made safe for a terminal. */
function columns(rows) {
    const safe = rows.map((row) => row.map(terminal_safe/* terminalSafe */.k));
    const count = Math.max(0, ...safe.map((row) => row.length));
    // The last cell of a row is as wide as it likes.
    const widths = Array.from({ length: count }, (_, at) => Math.max(0, ...safe.map((row) => (at < row.length - 1 ? (0,display_width/* displayWidth */.F1)(row[at] ?? '') : 0))));
    return safe.map((row) => row
        .map((cell, at) => (at === row.length - 1 ? cell : (0,display_width/* padTo */.v0)(cell, widths[at] ?? 0)))
        .join('  ')
        .trimEnd());
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-list.js







/** `sar variables list`: the variables that GitHub has. */
const variablesList = {
    name: 'variables list',
    summary: 'list the variables of the repository, an environment or the organisation',
    positionals: '',
    maxPositionals: 0,
    details: 'Values are shown as length and hash unless --values asks for them.',
    options: [
        SCOPE,
        ENVIRONMENT,
        { name: 'values', help: 'show the values' },
        { name: 'format', short: 'f', value: 'FORMAT', choices: ['table', 'json'], help: 'what to print' },
        ...LIVE_OPTIONS,
    ],
    examples: ['sar variables list', 'sar variables list --environment production --format json'],
    async run(given, io) {
        const { repository, store } = await openStore(given, io);
        const target = targetOptions(given, repository);
        const entries = expectKnown(await store.list(target)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
        const withValues = given.flag('values');
        if (given.value('format') === 'json') {
            io.out((0,json_text/* jsonText */.s)({ schema: 'sar.variables/1', target, variables: entries.map((entry) => shown(entry, withValues)) }));
            return 0;
        }
        const rows = entries.map((entry) => [entry.name, entry.updatedAt?.slice(0, 10) ?? '', valueText(entry, withValues)]);
        for (const line of columns(rows))
            io.out(`${line}\n`);
        io.out(`${rows.length === 0 ? '' : '\n'}${entries.length} ${entries.length === 1 ? 'variable' : 'variables'} of the ${targetWords(target)}\n`);
        return 0;
    },
};
function shown({ name, createdAt, updatedAt, value = '' }, withValues) {
    return { name, created_at: createdAt, updated_at: updatedAt, ...(withValues ? { value } : { digest: (0,value_digest/* valueDigest */.Q)(value) }) };
}
function valueText({ value = '' }, withValues) {
    return withValues ? value : (0,value_digest/* digestText */.M)((0,value_digest/* valueDigest */.Q)(value));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-get.js







/** `sar variables get NAME`: the value of a variable, as it is. */
const variablesGet = {
    name: 'variables get',
    summary: 'print the value of a variable',
    positionals: 'NAME',
    maxPositionals: 1,
    details: 'Prints the value and nothing else, for scripts: in a pipe to the byte, on a terminal with control characters written out. Exit code 1 when there is no such variable.',
    options: [SCOPE, ENVIRONMENT, ...LIVE_OPTIONS],
    examples: ['sar variables get LOG_LEVEL', 'sar variables get DEPLOY_RING --environment production'],
    async run(given, io) {
        const name = onePositional(given, 'the name of a variable').toUpperCase();
        if (!/^[A-Z_][A-Z0-9_]{0,254}$/.test(name))
            throw new user_error/* UserError */.y(`${(0,quote_untrusted/* quoteUntrusted */.X)(name)} cannot be the name of a variable`);
        const { repository, store } = await openStore(given, io);
        const target = targetOptions(given, repository);
        const entry = expectKnown(await store.get(target, name));
        if (entry === undefined) {
            io.err(`there is no variable ${name} in the ${targetWords(target)}\n`);
            return 1;
        }
        const { value = '' } = entry;
        // A terminal would act on what a value holds; a pipe gets it to the byte.
        io.out(io.columns === undefined ? value : `${value.split('\n').map(terminal_safe/* terminalSafe */.k).join('\n')}\n`);
        return 0;
    },
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/value-argument.js

const STDIN = { name: 'stdin', help: 'read the value from standard input, all of it but a last line end' };
/**
 * Name and value of `NAME VALUE`, or of `NAME --stdin`.
 *
 * @throws UserError when one is missing or given twice
 */
function nameAndValue(given, io) {
    const [name, value] = given.positionals;
    if (name === undefined)
        throw new user_error/* UserError */.y('the name of the variable is missing');
    if (given.flag('stdin')) {
        if (value !== undefined)
            throw new user_error/* UserError */.y('the value is given twice: as an argument and by --stdin');
        return { name, value: io.readInput().replace(/\r?\n$/, '') };
    }
    if (value === undefined)
        throw new user_error/* UserError */.y(`the value of ${name} is missing; --stdin reads it from standard input`);
    return { name, value };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/history.js
var lib_history = __webpack_require__(8771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/intents/intent-lines.js
var intent_lines = __webpack_require__(7951);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/process-mailbox.js + 23 modules
var process_mailbox = __webpack_require__(3108);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/secrets-in.js + 2 modules
var secrets_in = __webpack_require__(5571);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/refuse-secrets.js


/**
 * Refuses a secret before anything is written or sent. The value is looked at for random text, too; of the others, hashes and ids are
 * a natural part.
 *
 * @throws UserError that says what it looks like, and never holds it
 */
function refuseSecrets({ name, value = '', more = {} }) {
    const found = [
        ['value', (0,secrets_in/* secretsIn */.V)(value, { entropy: true })[0]],
        ['name', (0,secrets_in/* secretsIn */.V)(name, { entropy: false })[0]],
        ...Object.entries(more).map(([what, text = '']) => [what, (0,secrets_in/* secretsIn */.V)(text, { entropy: false })[0]]),
    ];
    for (const [what, like] of found) {
        if (like === undefined)
            continue;
        throw new user_error/* UserError */.y(`the ${what} looks like a secret (${like}): nothing was written. Variables can be read by everyone who can read the repository's ` +
            'workflows; put it into a secret, and revoke it if others have seen it');
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/who-asks.js
/** Who asks, for the ledger; it gives no right. A workflow knows the actor, a machine the user. */
function whoAsks({ environment }) {
    return ([environment['GITHUB_ACTOR'], environment['USER'], environment['USERNAME']].find((name) => name !== undefined && name !== '') ?? 'sar');
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/process/removal-words.js
var removal_words = __webpack_require__(9402);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/intent-run-of.js

/** A run as the report package writes it out. */
function intentRunOf({ mailbox, report }) {
    return { mailbox, dryRun: report.dryRun, intents: report.intents, removal: (0,removal_words/* removalWords */.i)(report.removal), notes: report.notes };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/change-variable.js














const CHANGE_OPTIONS = [
    SCOPE,
    ENVIRONMENT,
    { name: 'note', value: 'TEXT', help: 'why, for the ledger' },
    DRY_RUN,
    BASELINE,
    ...LIVE_OPTIONS,
];
const FOLDER = 'direct';
/**
 * Changes a variable at once: one intent that never was a file, through the same policy, journal and ledger as those of the mailbox.
 *
 * @throws UserError when it is refused, or the state cannot be read or written
 */
async function changeVariable(given, io, what) {
    const note = given.value('note');
    refuseSecrets({ ...what, more: { note } });
    const { root, repository, live, store } = await openStore(given, io);
    const { stateBranch } = await Promise.all(/* import() */[__webpack_require__.e(747), __webpack_require__.e(60)]).then(__webpack_require__.bind(__webpack_require__, 60));
    const { baseline } = await (0,lib_survey/* openSurvey */.ji)((0,checkout_tree/* checkoutTree */.p)(root), given.value('baseline'));
    const policy = (0,mailbox_settings/* intentPolicyOf */.Q)(baseline, baseline.sources.at(-1) ?? 'the baseline');
    const who = whoAsks(io);
    const file = writeIntent({ ...what, target: targetOptions(given, repository), queuedAt: io.now(), queuedBy: who, ...(note !== undefined && { note }) }, new Set());
    const report = await (0,process_mailbox/* processMailbox */.W)({
        running: repository,
        branch: '',
        mailbox: FOLDER,
        policiesFor: () => (0,ports_answer/* known */.e)([policy]),
        run: `sar variables ${what.operation}, ${who}`,
        maxIntents: 1,
        dryRun: given.flag('dry-run'),
    }, {
        files: oneFile(file.fileName, file.text, (0,lib_history/* headCommit */.Qo)(root)),
        reader: store,
        writer: store,
        state: stateBranch(live.client, `${repository.owner}/${repository.repo}`),
        branch: NO_FILES,
        sharedVariables: async () => live.variables.entries('org-vars'),
        now: io.now,
    });
    const [intent] = report.intents;
    if (intent?.outcome === 'refused')
        throw new user_error/* UserError */.y(`refused: ${intent.reasons.join('; ')}`);
    io.out(linesText((0,intent_lines/* intentLines */.A)({ ...intentRunOf({ mailbox: what.name, report }), removal: '' }, io.columns)));
    return intent?.outcome === 'failed' ? (intent.cause === 'forbidden' || intent.cause === 'no-token' ? 2 : 1) : 0;
}
/** A commit's files that hold one intent; `commit` is where the policy was read. */
function oneFile(fileName, text, commit = '0'.repeat(40)) {
    const id = (0,external_node_crypto_.createHash)('sha1').update(text).digest('hex');
    const entry = { path: `${FOLDER}/${fileName}`, mode: '100644', id, sizeBytes: Buffer.byteLength(text) };
    return { commit, list: () => [entry], read: () => new Map([[id, { kind: 'text', text }]]) };
}
/** There is no file to remove. */
const NO_FILES = {
    filesAt: async () => (0,ports_answer/* known */.e)({ head: '', blobs: new Map() }),
    commit: async () => unexpected(),
    createBranch: async () => unexpected(),
    openPullRequest: async () => unexpected(),
};
function unexpected() {
    throw new Error('a direct change has no files to remove');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-set.js


/** `sar variables set NAME VALUE`: writes a variable now. */
const variablesSet = {
    name: 'variables set',
    summary: 'write a variable now, under the policy of the baseline, and record it in the ledger',
    positionals: 'NAME [VALUE]',
    maxPositionals: 2,
    suggest: () => [],
    details: 'Needs a token with "Variables: write" (environments: "Environments: write") and "Contents: write" for the ledger on the branch sar-state.',
    options: [STDIN, ...CHANGE_OPTIONS],
    examples: ['sar variables set LOG_LEVEL debug', 'sar variables set RING 2 --environment production --dry-run'],
    run: async (given, io) => changeVariable(given, io, { operation: 'set', ...nameAndValue(given, io) }),
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/variables-delete.js


/** `sar variables delete NAME`: deletes a variable now. */
const variablesDelete = {
    name: 'variables delete',
    summary: 'delete a variable now, under the policy of the baseline, and record it in the ledger',
    positionals: 'NAME',
    maxPositionals: 1,
    suggest: () => [],
    details: 'The policy must allow the operation: `operations: [set, delete]`.',
    options: CHANGE_OPTIONS,
    examples: ['sar variables delete OLD_FLAG --dry-run'],
    run: async (given, io) => changeVariable(given, io, { operation: 'delete', name: onePositional(given, 'the name of the variable') }),
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/open-mailbox.js



const MAILBOX = {
    name: 'mailbox',
    value: 'DIR',
    help: 'folder of the queued intents, from the root of the checkout (default: `variables.intents.mailbox` of the baseline)',
};
/** Reads the mailbox of the checkout that holds the working directory, committed or not. Writes nothing. */
async function openMailbox(given, io) {
    const tree = (0,checkout_tree/* checkoutTree */.p)((0,git_facts/* rootOf */.I5)(io.workingDirectory));
    const { baseline } = await (0,lib_survey/* openSurvey */.ji)(tree, given.value('baseline'));
    const folder = given.value('mailbox')?.replace(/\/+$/, '') ?? (0,mailbox_settings/* mailboxOf */.S)(baseline);
    return { root: tree.root, baseline, folder, files: (0,read_mailbox/* readMailbox */.JD)(workTreeFiles(tree.root), folder, io.now()) };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/queue-intent.js











/** Options of the commands that queue an intent. */
const QUEUE_OPTIONS = [
    SCOPE,
    ENVIRONMENT,
    { name: 'note', value: 'TEXT', help: 'why, for the reviewer and the ledger' },
    { name: 'by', value: 'WHO', help: 'who asks, for the ledger; it gives no right (default: GITHUB_ACTOR or USER)' },
    { name: 'id', value: 'ID', help: 'a name for the intent that is never used again' },
    {
        name: 'expect',
        value: 'VALUE',
        help: 'apply it only while the variable has this value; --expect-absent, only while it is not there',
    },
    { name: 'expect-absent', help: 'apply it only while there is no such variable' },
    { name: 'expires', value: 'TIME', help: 'from this time on it is refused, such as 2026-12-01T00:00:00Z' },
    MAILBOX,
    REPO,
    BASELINE,
    DRY_RUN,
];
/**
 * Writes an intent into the mailbox of the checkout. What the processor would refuse for its form is refused here; what the policy
 * does not allow is written with a warning, since the policy may change in the same pull request.
 *
 * @throws UserError when the intent cannot be
 */
async function queueIntent(given, io, what) {
    // A secret must not even reach the work tree, from where it is committed.
    refuseSecrets({ ...what, more: { note: given.value('note'), id: given.value('id'), by: given.value('by') } });
    const mailbox = await openMailbox(given, io);
    const repository = requiredRepository(given, mailbox.root);
    const target = targetOptions(given, repository);
    const taken = new Set(mailbox.files.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)));
    const file = writeIntent({ ...what, target, queuedAt: io.now(), ...details(given, io) }, taken);
    const path = `${mailbox.folder}/${file.fileName}`;
    const reading = (0,read_intent/* readIntent */.N)(path, file.text, io.now());
    if (reading.kind === 'intent') {
        const policy = (0,mailbox_settings/* intentPolicyOf */.Q)(mailbox.baseline, mailbox.baseline.sources.at(-1) ?? 'the baseline');
        const judged = (0,authorise/* authorise */.Z)(reading.intent, { policies: [policy], running: repository });
        if (judged.decision === 'refused') {
            for (const reason of judged.reasons)
                io.err(`${(0,terminal_safe/* terminalSafe */.k)(`the processor will refuse it: ${reason}`)}\n`);
        }
    }
    const words = (0,terminal_safe/* terminalSafe */.k)(`${what.operation} ${what.name} of the ${targetWords(target)}`);
    if (given.flag('dry-run')) {
        io.out(file.text);
        io.err(`dry run: ${words} would be queued as ${(0,terminal_safe/* terminalSafe */.k)(path)}\n`);
        return 0;
    }
    (0,state_directory_files/* writeInside */.Mt)(mailbox.root, path, file.text);
    io.out(`${(0,terminal_safe/* terminalSafe */.k)(path)}\n`);
    io.err(`queued: ${words}; commit the file and merge it into the default branch\n`);
    return 0;
}
function details(given, io) {
    const note = given.value('note');
    const id = given.value('id');
    const expected = given.value('expect');
    const expires = given.value('expires');
    if (expected !== undefined && given.flag('expect-absent'))
        throw new user_error/* UserError */.y('--expect and --expect-absent contradict each other');
    if (expires !== undefined && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(expires))
        throw new user_error/* UserError */.y(`--expires takes a time in UTC such as 2026-12-01T00:00:00Z, not ${(0,quote_untrusted/* quoteUntrusted */.X)(expires)}`);
    const expect = given.flag('expect-absent') ? 'absent' : expected === undefined ? undefined : ((0,sha256/* valueHash */.K)(expected) ?? undefined);
    return {
        queuedBy: given.value('by') ?? whoAsks(io),
        ...(note !== undefined && { note }),
        ...(id !== undefined && { id }),
        ...(expect !== undefined && { expect }),
        ...(expires !== undefined && { expiresAt: new Date(expires) }),
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/intents-set.js


/** `sar intents set NAME VALUE`: queues the setting of a variable. */
const intentsSet = {
    name: 'intents set',
    summary: 'queue the setting of a variable, as a file to be reviewed and merged',
    positionals: 'NAME [VALUE]',
    maxPositionals: 2,
    suggest: () => [],
    details: 'Writes variable_set_NAME_<seconds>.json into the mailbox. The variable-intent-processor applies it on the default branch.',
    options: [STDIN, ...QUEUE_OPTIONS],
    examples: ['sar intents set LOG_LEVEL debug --note "incident 42"', 'sar intents set RING 2 --environment production --expect 1'],
    run: async (given, io) => queueIntent(given, io, { operation: 'set', ...nameAndValue(given, io) }),
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/intents-delete.js


/** `sar intents delete NAME`: queues the deletion of a variable. */
const intentsDelete = {
    name: 'intents delete',
    summary: 'queue the deletion of a variable, as a file to be reviewed and merged',
    positionals: 'NAME',
    maxPositionals: 1,
    suggest: () => [],
    details: 'The policy must allow the operation: `operations: [set, delete]`.',
    options: QUEUE_OPTIONS,
    examples: ['sar intents delete OLD_FLAG'],
    run: async (given, io) => queueIntent(given, io, { operation: 'delete', name: onePositional(given, 'the name of the variable') }),
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/intents-list.js





/** `sar intents list`: what waits in the mailbox. */
const intentsList = {
    name: 'intents list',
    summary: 'list the intents that wait in the mailbox of the checkout',
    positionals: '',
    maxPositionals: 0,
    details: 'Values are shown as length and hash.',
    options: [{ name: 'format', short: 'f', value: 'FORMAT', choices: ['table', 'json'], help: 'what to print' }, MAILBOX, BASELINE],
    examples: ['sar intents list'],
    async run(given, io) {
        const { files, folder } = await openMailbox(given, io);
        if (given.value('format') === 'json') {
            io.out((0,json_text/* jsonText */.s)({ schema: 'sar.intents/1', mailbox: folder, intents: files.map(intents_list_entryOf) }));
            return 0;
        }
        for (const line of columns(files.map(intents_list_rowOf)))
            io.out(`${line}\n`);
        io.err(`${files.length} ${files.length === 1 ? 'intent waits' : 'intents wait'} in ${(0,terminal_safe/* terminalSafe */.k)(folder)}\n`);
        return 0;
    },
};
function intents_list_rowOf({ path, reading }) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (reading.kind === 'waiting')
        return [name, 'not read', '', 'there are too many files'];
    const { intent } = reading.kind === 'intent' ? reading : { intent: reading.intent };
    const what = intent === undefined ? ['', ''] : [`${intent.operation} ${intent.name}`, (0,target_key/* targetText */.Z3)(intent.target)];
    if (reading.kind === 'refused')
        return [name, ...what, `not valid: ${reading.reasons.join('; ')}`];
    return [name, ...what, `queued ${reading.intent.queuedAt}${reading.intent.note === undefined ? '' : `: ${reading.intent.note}`}`];
}
function intents_list_entryOf({ path, reading }) {
    if (reading.kind === 'waiting')
        return { path, valid: false, reasons: ['there are too many files'] };
    const { intent } = reading.kind === 'intent' ? reading : { intent: reading.intent };
    return {
        path,
        valid: reading.kind === 'intent',
        reasons: reading.kind === 'intent' ? [] : reading.reasons,
        ...(intent !== undefined && {
            id: intent.id,
            operation: intent.operation,
            target: intent.target,
            name: intent.name,
            queued_at: intent.queuedAt,
            queued_by: intent.queuedBy,
            ...(intent.value !== null && { length: [...intent.value].length, sha256_prefix: (0,sha256/* sha256 */.s)(intent.value).slice(0, 12) }),
        }),
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/intents-clear.js






/** `sar intents clear`: takes intents out of the mailbox of the checkout. */
const intentsClear = {
    name: 'intents clear',
    summary: 'remove intents from the mailbox of the checkout',
    positionals: '[NAME…]',
    maxPositionals: 1000,
    suggest: () => [],
    details: 'Removes the files of the intents for these variables; of all of them with --all. Nothing is committed.',
    options: [{ name: 'all', help: 'remove every intent, also those that are not valid' }, DRY_RUN, MAILBOX, BASELINE],
    examples: ['sar intents clear LOG_LEVEL', 'sar intents clear --all --dry-run'],
    async run(given, io) {
        const names = new Set(given.positionals);
        if (given.flag('all') === names.size > 0)
            throw new user_error/* UserError */.y('give the names of variables, or --all');
        const { root, files, folder } = await openMailbox(given, io);
        const chosen = files.filter((file) => given.flag('all') || names.has(nameOf(file) ?? ''));
        const missing = [...names].filter((name) => !files.some((file) => nameOf(file) === name));
        if (missing.length > 0)
            throw new user_error/* UserError */.y(`no intent for ${missing.map((name) => (0,quote_untrusted/* quoteUntrusted */.X)(name)).join(', ')} waits in ${(0,quote_untrusted/* quoteUntrusted */.X)(folder)}`);
        for (const { path } of chosen) {
            if (!given.flag('dry-run'))
                (0,state_directory_files/* removeInside */.pi)(root, path);
            io.out(`${(0,terminal_safe/* terminalSafe */.k)(path)}\n`);
        }
        io.err(`${given.flag('dry-run') ? 'dry run: would remove' : 'removed'} ${chosen.length} ${chosen.length === 1 ? 'file' : 'files'}\n`);
        return 0;
    },
};
/** The variable that a file is about, as far as it can be read. */
function nameOf({ reading }) {
    return 'intent' in reading ? reading.intent?.name : undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/intent-words.js

/** What an intent wants, without its value: `set LOG_LEVEL of octo-org/octo-repo (5 characters, SHA-256 0123456789ab…)`. */
function intentWords({ operation, name, target, value }) {
    const digest = value === null ? '' : ` (${[...value].length} characters, SHA-256 ${(0,sha256/* sha256 */.s)(value).slice(0, 12)}…)`;
    return `${operation} ${name} of ${(0,target_key/* targetText */.Z3)(target)}${digest}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/intents-validate.js








/** `sar intents validate`: what the processor would say of the mailbox. */
const intentsValidate = {
    name: 'intents validate',
    summary: 'check the intents of the checkout against the format and the policy; no token, no network',
    positionals: '',
    maxPositionals: 0,
    details: 'For pull requests: exit code 1 when the processor would refuse one. It judges by the baseline of the checkout; the processor asks the baseline before the change, too.',
    options: [{ name: 'format', short: 'f', value: 'FORMAT', choices: ['table', 'json'], help: 'what to print' }, MAILBOX, REPO, BASELINE],
    examples: ['sar intents validate', 'sar intents validate --format json'],
    async run(given, io) {
        const { root, baseline, files, folder } = await openMailbox(given, io);
        const policy = (0,mailbox_settings/* intentPolicyOf */.Q)(baseline, baseline.sources.at(-1) ?? 'the baseline');
        const running = requiredRepository(given, root);
        const verdicts = files.map(({ path, reading }) => {
            const { reasons, what } = judged(reading);
            return { path, valid: reasons.length === 0, what, reasons };
        });
        function judged(reading) {
            if (reading.kind === 'waiting')
                return { what: '', reasons: ['there are too many files for one run'] };
            if (reading.kind === 'refused')
                return { what: reading.intent === undefined ? '' : intentWords(reading.intent), reasons: reading.reasons };
            const authorisation = (0,authorise/* authorise */.Z)(reading.intent, { policies: [policy], running });
            return { what: intentWords(reading.intent), reasons: authorisation.decision === 'allowed' ? [] : authorisation.reasons };
        }
        const refused = verdicts.filter(({ valid }) => !valid);
        if (given.value('format') === 'json')
            io.out((0,json_text/* jsonText */.s)({ schema: 'sar.intents-validation/1', mailbox: folder, intents: verdicts }));
        else {
            const rows = verdicts.map(({ path, valid, what, reasons }) => [
                valid ? 'ok' : 'refused',
                path.slice(path.lastIndexOf('/') + 1),
                valid ? what : reasons.join('; '),
            ]);
            for (const line of columns(rows))
                io.out(`${line}\n`);
        }
        io.err(`${verdicts.length} ${verdicts.length === 1 ? 'intent' : 'intents'} in ${(0,terminal_safe/* terminalSafe */.k)(folder)}, ${refused.length} would be refused\n`);
        return refused.length === 0 ? 0 : 1;
    },
};

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commit-files.js
var commit_files = __webpack_require__(632);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commit-tree.js
var commit_tree = __webpack_require__(8723);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/intents/apply-intents.js + 1 modules
var apply_intents = __webpack_require__(1153);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/intents/intents-apply.js













/** `sar intents apply`: the processor, by hand. */
const intentsApply = {
    name: 'intents apply',
    summary: 'process the mailbox of the commit that is checked out, as the variable-intent-processor does',
    positionals: '',
    maxPositionals: 0,
    details: 'The commit must be the tip of the default branch on GitHub. Needs a token with "Variables: write" and "Contents: write". Exit code 1 when an intent was refused or failed, 2 when for want of a permission.',
    options: [
        DRY_RUN,
        { name: 'max-intents', value: 'N', help: 'most intents to apply, the oldest first (default 50)' },
        { name: 'format', short: 'f', value: 'FORMAT', choices: ['table', 'json'], help: 'what to print' },
        MAILBOX,
        BASELINE,
        ...LIVE_OPTIONS,
    ],
    examples: ['sar intents apply --dry-run', 'sar intents apply --max-intents 10'],
    async run(given, io) {
        const applied = await apply(given, io);
        if (given.value('format') === 'json')
            io.out((0,json_text/* jsonText */.s)({ schema: 'sar.intent-run/1', mailbox: applied.mailbox, ...applied.report }));
        else
            io.out(linesText((0,intent_lines/* intentLines */.A)(intentRunOf(applied), io.columns)));
        const { counts, intents } = applied.report;
        if (intents.some(({ outcome, cause }) => outcome === 'failed' && (cause === 'forbidden' || cause === 'no-token')))
            return 2;
        return counts.refused + counts.failed === 0 ? 0 : 1;
    },
};
async function apply(given, io) {
    const maxIntents = countOption(given, 'max-intents', { min: 1, max: process_mailbox/* MAX_INTENTS_PER_RUN */.X }) ?? 50;
    const { root, repository, live, store } = await openStore(given, io);
    const { branchWriter, commitPosition, defaultBranch, stateBranch } = await Promise.all(/* import() */[__webpack_require__.e(747), __webpack_require__.e(60)]).then(__webpack_require__.bind(__webpack_require__, 60));
    const name = `${repository.owner}/${repository.repo}`;
    const head = (0,lib_history/* headCommit */.Qo)(root);
    if (head === undefined)
        throw new user_error/* UserError */.y(`${root} has no commit; intents are read from one`);
    const branch = expectKnown(await defaultBranch(live.client, name));
    const position = await commitPosition(live.client, name, head, branch);
    if (position !== 'tip' && !given.flag('dry-run')) {
        const where = position === 'behind' ? 'is behind' : position === 'diverged' ? 'is not on' : 'cannot be compared with';
        throw new user_error/* UserError */.y(`the commit ${head.slice(0, 12)} ${where} ${branch} of ${name}; check out its tip, or use --dry-run`);
    }
    const mailbox = given.value('mailbox');
    const baselinePath = given.value('baseline');
    return (0,apply_intents/* applyIntents */.s)({
        running: repository,
        branch,
        run: `sar intents apply, ${whoAsks(io)}`,
        maxIntents,
        dryRun: given.flag('dry-run'),
        ...(mailbox !== undefined && { mailbox }),
        ...(baselinePath !== undefined && { baselinePath }),
    }, {
        files: (0,commit_files/* commitFiles */.z)(root, head),
        treeAt: (commit) => (0,commit_tree/* commitTree */.S)(root, commit),
        changesBelow: (folder) => (0,lib_history/* changedBy */.IW)(root, head, folder),
        reader: store,
        writer: store,
        state: stateBranch(live.client, name),
        branch: branchWriter(live.client, name),
        sharedVariables: async () => live.variables.entries('org-vars'),
        now: io.now,
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/commands.js




























/** Every command, in the order of the help text. */
const COMMANDS = [
    patrolCommand,
    cacheCheck,
    cacheFix,
    cacheExplain,
    variablesCheck,
    variablesReport,
    variablesExpected,
    variablesDiff,
    variablesSnapshot,
    variablesRotateCheck,
    variablesPreflight,
    variablesImportGuide,
    variablesAdopt,
    variablesEnforce,
    variablesList,
    variablesGet,
    variablesSet,
    variablesDelete,
    intentsSet,
    intentsDelete,
    intentsList,
    intentsClear,
    intentsValidate,
    intentsApply,
    explain,
    completion,
];
/** The commands of a group: `cache` has `cache check` and others. None when the word is no group. */
function groupNamed(word) {
    return COMMANDS.filter(({ name }) => name.startsWith(`${word} `));
}
/**
 * The command that the words begin with, and the words behind it.
 *
 * @throws UserError when there is none
 */
function commandNamed(words) {
    for (const count of [2, 1]) {
        const name = words.slice(0, count).join(' ');
        const command = COMMANDS.find((candidate) => candidate.name === name);
        if (command !== undefined)
            return { command, rest: words.slice(count) };
    }
    const [first = '', second] = words;
    const group = groupNamed(first).map(({ name }) => name.slice(first.length + 1));
    if (group.length === 0)
        throw new user_error/* UserError */.y(`there is no command "${first}"${suggestion(first)} See "sar help".`);
    if (second === undefined || second.startsWith('-'))
        throw new user_error/* UserError */.y(`"sar ${first}" needs one of: ${group.join(', ')}. See "sar help ${first}".`);
    throw new user_error/* UserError */.y(`"sar ${first}" has no command "${second}"${(0,parse_arguments/* didYouMean */.a)(second, group)} It has ${group.join(', ')}.`);
}
/** Also finds `cache check` for `check`. */
function suggestion(word) {
    const names = COMMANDS.map(({ name }) => name);
    const whole = names.find((name) => name.endsWith(` ${word}`));
    if (whole !== undefined)
        return `; did you mean ${whole}?`;
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
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/commands.js + 98 modules
var commands = __webpack_require__(8124);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/arguments/parse-arguments.js
var parse_arguments = __webpack_require__(3400);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/display-width.js
var display_width = __webpack_require__(3771);
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
        ...summaries(commands.COMMANDS, columns),
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
            io.err(`sar: ${error.message}\n`);
            return error.exitCode;
        }
        const debug = io.environment['SAR_DEBUG'] !== undefined || io.environment['RUNNER_DEBUG'] === '1';
        const text = error instanceof Error ? (debug ? (error.stack ?? error.message) : error.message) : String(error);
        io.err(`sar: this is a bug of SAR: ${text}\n${debug ? '' : 'Set SAR_DEBUG=1 to see where, and report it.\n'}`);
        return 70;
    }
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
    const { command, rest } = (0,commands/* commandNamed */.v)(words);
    return command.run((0,parse_arguments/* parseArguments */.W)(command, rest), io);
}
function help(words, io) {
    const [word = '', second] = words;
    const group = (0,commands/* groupNamed */.Z)(word);
    io.out(group.length > 0 && second === undefined ? groupHelp(word, group, io.columns) : helpOf((0,commands/* commandNamed */.v)(words).command, io.columns));
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


/***/ })

};
