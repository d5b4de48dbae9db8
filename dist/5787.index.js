export const id = 5787;
export const ids = [5787];
export const modules = {

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

/***/ 35787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  COVERAGE_COMMANDS: () => (/* binding */ COVERAGE_COMMANDS)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/version.js + 1 modules
var version = __webpack_require__(8153);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(77072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/json-text.js
var json_text = __webpack_require__(58884);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/severity.js
var severity = __webpack_require__(14500);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/bounded-markdown.js
var bounded_markdown = __webpack_require__(13484);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/cut-notice.js
var cut_notice = __webpack_require__(47466);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/markdown-table.js
var markdown_table = __webpack_require__(71597);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/markdown-safe.js
var markdown_safe = __webpack_require__(83003);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(55617);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/watchdogs/coverage-counts.js

function coverageCounts({ watchdogs, layers, gaps }) {
    const alive = watchdogs.filter(({ start }) => start === 'scheduled' || start === 'event' || start === 'started').length;
    const enabled = layers.flatMap((layer) => layer.sensors);
    const sensors = enabled.filter(({ state }) => state !== 'idle');
    const idle = enabled.length - sensors.length;
    const busy = layers.filter((layer) => layer.watchdogs.length > 0 || layer.sensors.some(({ state }) => state !== 'idle'));
    const watchedLayers = busy.filter((layer) => layer.watchdogs.length > 0).length;
    const watched = sensors.filter(({ state }) => state === 'watched').length;
    const open = gaps.filter(({ weight }) => weight !== 'low').length;
    const low = gaps.length - open;
    return [
        `${(0,count_words/* countOf */.pq)(alive, 'watchdog')} ${alive === 1 ? 'runs' : 'run'}`,
        `${watchedLayers} of ${(0,count_words/* countOf */.pq)(busy.length, 'layer')} and ${watched} of ${(0,count_words/* countOf */.pq)(sensors.length, 'sensor')} are watched${idle === 0 ? '' : ` (${idle} ${idle === 1 ? 'has' : 'have'} nothing to read here)`}`,
        `${open === 0 ? 'no gaps' : (0,count_words/* countOf */.pq)(open, 'gap')}${low === 0 ? '' : `, ${low} more to know of`}`,
    ].join('; ');
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/mermaid/mermaid-text.js
var mermaid_text = __webpack_require__(35358);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/watchdogs/when-words.js
const DAYS = ['Sundays', 'Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays'];
const DAY_NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const SENT = new Set(['workflow_dispatch', 'repository_dispatch', 'workflow_call']);
const CHANGES = ['push', 'pull_request'];
const MAX_CRONS = 2;
const STARTS = {
    scheduled: '',
    event: '',
    started: 'when started',
    'by-hand': 'by hand',
    missing: 'not there',
    unread: 'not readable',
    unseen: 'not a workflow',
};
function whenWords({ start, crons, events }) {
    const own = events.filter((event) => !SENT.has(event));
    const changes = CHANGES.filter((event) => own.includes(event));
    const named = [...changes, ...own.filter((event) => !CHANGES.includes(event))].join(', ');
    if (start !== 'scheduled')
        return start === 'event' ? named : STARTS[start];
    const shown = crons.slice(0, MAX_CRONS).map(cronWords);
    return [...shown, ...(crons.length > shown.length ? ['…'] : []), ...(named === '' ? [] : [named])].join(', ');
}
function cronWords({ cron, timezone = 'UTC' }) {
    const [minute = '', hour = '', day = '', month = '', weekday = '', ...more] = cron.trim().split(/\s+/);
    if (more.length > 0 || day !== '*' || month !== '*' || !isNumber(minute, 59))
        return asWritten(cron, timezone);
    const at = `:${minute.padStart(2, '0')}`;
    const days = dayWords(weekday);
    if (days === undefined)
        return asWritten(cron, timezone);
    if (weekday === '*' && hour === '*')
        return `hourly at ${at}`;
    const every = /^\*\/(\d{1,2})$/.exec(hour)?.[1];
    if (weekday === '*' && every !== undefined && 24 % Number(every) === 0)
        return `every ${Number(every)} h at ${at}`;
    return isNumber(hour, 23) ? `${days} ${hour.padStart(2, '0')}${at} ${timezone}` : asWritten(cron, timezone);
}
function dayWords(weekday) {
    if (weekday === '*')
        return 'daily';
    if (weekday === '1-5' || /^mon-fri$/i.test(weekday))
        return 'workdays';
    const named = DAY_NAMES.indexOf(weekday.toLowerCase());
    return DAYS[named >= 0 ? named : isNumber(weekday, 7) ? Number(weekday) % 7 : -1];
}
function isNumber(text, most) {
    return /^\d{1,2}$/.test(text) && Number(text) <= most;
}
function asWritten(cron, timezone) {
    return timezone === 'UTC' ? `cron ${cron}` : `cron ${cron} ${timezone}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/watchdogs/coverage-blocks.js


function coverageBlocks({ watchdogs, layers }) {
    const shown = new Set();
    const rowsOf = (watchdog) => {
        const isAgain = shown.has(watchdog.id);
        shown.add(watchdog.id);
        return isAgain
            ? [
                {
                    watchdog: watchdog.id,
                    when: whenWords(watchdog),
                    store: watchdog.stores.length === 0 ? 'feeds nothing' : 'as above',
                    rescue: '',
                },
            ]
            : watchdogRows(watchdog);
    };
    const blocks = severity/* LAYERS */.RR.map((layer) => {
        const rows = watchdogs.filter((watchdog) => watchdog.layers.includes(layer)).flatMap(rowsOf);
        const sensors = layers.find((one) => one.layer === layer)?.sensors ?? [];
        const isIdle = sensors.every(({ state }) => state === 'idle');
        return { layer, rows, ...(rows.length === 0 && { words: isIdle ? 'nothing here to watch' : 'nothing watches it' }) };
    });
    const acting = watchdogs.filter((watchdog) => watchdog.layers.length === 0).flatMap(rowsOf);
    return acting.length === 0 ? blocks : [...blocks, { layer: undefined, rows: acting }];
}
function watchdogRows(watchdog) {
    const { id, stores, playbooks } = watchdog;
    const first = { watchdog: id, when: whenWords(watchdog) };
    const rows = [
        ...stores.map(({ name, triggers }) => ({
            store: name,
            rescue: triggers.length === 0 ? 'nothing' : triggers.map(triggerWords).join('; '),
        })),
        ...(playbooks.length === 0 ? [] : [{ store: 'what its playbooks mend', rescue: playbooks.join(', ') }]),
    ];
    const [head = { store: 'feeds nothing', rescue: '' }, ...others] = rows;
    return [{ ...first, ...head }, ...others.map((row) => ({ watchdog: '', when: '', ...row }))];
}
function triggerWords({ when, targets }) {
    return `${targets.map(targetWords).join(', ')}: ${when}`;
}
function targetWords({ kind, name, problem }) {
    if (problem === undefined)
        return name;
    return kind === 'playbook' && problem === 'it is switched off' ? `${name} (off)` : `${name} (missing)`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/watchdogs/coverage-flow.js



const MAX_ARROWS = 80;
function coverageFlow({ watchdogs, layers }) {
    const nodes = new Map();
    const arrows = new Set();
    const node = (kind, key, label, open = '[', close = ']') => {
        const known = nodes.get(`${kind} ${key}`);
        if (known !== undefined)
            return known.id;
        const id = `n${nodes.size}`;
        nodes.set(`${kind} ${key}`, { id, line: `  ${id}${open}"${(0,mermaid_text/* mermaidText */.H)(label)}"${close}` });
        return id;
    };
    for (const watchdog of watchdogs) {
        const own = node('watchdog', watchdog.id, `${watchdog.id}, ${whenWords(watchdog)}`);
        for (const { layer, watchdogs: of } of layers)
            if (of.includes(watchdog.id))
                arrows.add(`  ${node('layer', layer, layer, '([', '])')} --> ${own}`);
        for (const { name, triggers } of watchdog.stores) {
            const store = node('store', name, name, '[(', ')]');
            arrows.add(`  ${own} --> ${store}`);
            for (const { targets } of triggers)
                for (const target of targets) {
                    const isWatchdog = target.kind === 'watchdog' && watchdogs.some(({ id }) => id === target.name);
                    const rescue = isWatchdog
                        ? node('watchdog', target.name, target.name)
                        : node('rescue', `${target.kind} ${target.name}`, targetWords(target), '{{', '}}');
                    arrows.add(`  ${store} --> ${rescue}`);
                }
        }
    }
    if (arrows.size === 0 || arrows.size > MAX_ARROWS)
        return undefined;
    return (0,mermaid_text/* mermaidBlock */.t)(['flowchart LR', ...[...nodes.values()].map(({ line }) => line), ...arrows]);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/watchdogs/gap-groups.js
function gapGroups(gaps) {
    const byNext = new Map();
    for (const gap of gaps) {
        const group = byNext.get(gap.next);
        if (group === undefined)
            byNext.set(gap.next, [gap]);
        else
            group.push(gap);
    }
    return [...byNext].map(([next, of]) => ({ next, lines: linesOf(of) }));
}
function linesOf(gaps) {
    const lines = new Map();
    for (const { kind, weight, layer, subject, words } of gaps) {
        const key = kind === 'sensor-unwatched' ? `${weight} ${layer ?? ''}` : words;
        const line = lines.get(key);
        if (line === undefined)
            lines.set(key, { words: words, subjects: [subject] });
        else if (kind === 'sensor-unwatched')
            line.subjects.push(subject);
    }
    return [...lines.values()].map(({ words, subjects: [, ...others] }) => [words, ...others].join(', '));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/watchdogs/coverage-markdown.js









function coverageMarkdown(coverage, options) {
    const flow = coverageFlow(coverage);
    const heavy = coverage.gaps.filter(({ weight }) => weight !== 'low');
    const light = coverage.gaps.filter(({ weight }) => weight === 'low');
    const sections = [
        (0,markdown_table/* textSection */.V)(`## Coverage map\n\n${(0,markdown_safe/* markdownText */.p7)(coverageCounts(coverage))}.`),
        (0,markdown_table/* tableSection */.Y)(['Layer', 'Watchdog', 'When', 'Store', 'Sets off'], rowsOf(coverage)),
        ...gapSections('### Not covered', heavy),
        ...(flow === undefined ? [] : [(0,markdown_table/* textSection */.V)(flow)]),
        ...gapSections('### To know', light),
        ...(coverage.unknown.length === 0
            ? []
            : [
                (0,markdown_table/* tableSection */.Y)(['File', 'Not read'], coverage.unknown.map(({ path, line, words }) => [
                    (0,markdown_safe/* markdownCode */.D9)(line === undefined ? path : `${path}:${line}`),
                    (0,markdown_safe/* markdownText */.p7)(words),
                ]), { before: '### Not read' }),
            ]),
    ];
    return (0,bounded_markdown/* boundedMarkdown */.N)(sections, options.limitBytes, (0,cut_notice/* cutNotice */.z)({ ...options, linkTo: () => undefined }));
}
function rowsOf(coverage) {
    return coverageBlocks(coverage).flatMap(({ layer, rows, words }) => {
        const name = layer === undefined ? 'none' : `${layer} ${severity/* LAYER_NAMES */.fj[layer]}`;
        if (words !== undefined)
            return [[name, words, '', '', '']];
        return rows.map(({ watchdog, when, store, rescue }, at) => [
            at === 0 ? name : '',
            ...[watchdog, when, store, rescue].map(markdown_safe/* markdownText */.p7),
        ]);
    });
}
function gapSections(heading, gaps) {
    if (gaps.length === 0)
        return [];
    const rows = gapGroups(gaps).flatMap(({ next, lines }) => lines.map((line, at) => [(0,markdown_safe/* markdownText */.p7)(line), at === 0 && next !== undefined ? (0,markdown_safe/* markdownCode */.D9)(next) : '']));
    return [(0,markdown_table/* tableSection */.Y)(['What is missing', 'Cheapest step'], rows, { before: heading })];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/step-summary-limit.js
var step_summary_limit = __webpack_require__(1924);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(31554);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/display-width.js
var display_width = __webpack_require__(23771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/watchdogs/fitted-rows.js
var fitted_rows = __webpack_require__(41146);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/watchdogs/coverage-table.js








function coverageTable(coverage, { columns, palette }) {
    const blocks = coverageBlocks(coverage);
    const titles = ['Watchdog', 'When', 'Store', 'Sets off'];
    const cells = blocks.flatMap(({ rows }) => rows).map((row) => [row.watchdog, row.when, row.store, row.rescue].map(terminal_safe/* terminalSafe */.k));
    const [head = '', ...lines] = (0,fitted_rows/* fittedRows */.q)([titles, ...cells], columns);
    let next = 0;
    const layers = blocks.map((block) => {
        const own = lines.slice(next, (next += block.rows.length));
        return block.words === undefined
            ? [palette.heading(blockTitle(block)), ...own]
            : [`${palette.heading(blockTitle(block))}: ${block.words}`];
    });
    const of = (weights) => coverage.gaps.filter(({ weight }) => weights.includes(weight));
    const sections = [
        ...(cells.length === 0 ? [] : [[palette.faint(head)]]),
        layers.flatMap((lines, at) => (at === 0 || (lines.length === 1 && layers[at - 1]?.length === 1) ? lines : ['', ...lines])),
        gapLines('Not covered', of(['high', 'normal']), columns, palette),
        gapLines('To know', of(['low']), columns, palette),
        withHeading('Not read', coverage.unknown.flatMap(({ path, line, words }) => wrapped((0,terminal_safe/* terminalSafe */.k)(`${path}${line === undefined ? '' : `:${line}`}: ${words}`), columns, '  ')), palette),
        wrapped(coverageCounts(coverage), columns, '').map(of(['high', 'normal']).length === 0 ? palette.good : palette.P2),
    ];
    return sections
        .filter((section) => section.length > 0)
        .flatMap((section, at) => (at === 0 ? section : ['', ...section]))
        .map(break_workflow_commands/* breakWorkflowCommands */.$);
}
function blockTitle({ layer }) {
    return layer === undefined ? 'No layer' : `${layer} ${severity/* LAYER_NAMES */.fj[layer]}`;
}
function gapLines(heading, gaps, columns, palette) {
    const lines = gapGroups(gaps).flatMap(({ next, lines: words }) => [
        ...(next === undefined ? [] : wrapped((0,terminal_safe/* terminalSafe */.k)(next), columns, '  ').map(palette.command)),
        ...words.flatMap((line) => wrapped((0,terminal_safe/* terminalSafe */.k)(line), columns, next === undefined ? '  ' : '    ')),
    ]);
    return withHeading(heading, lines, palette);
}
function withHeading(heading, lines, palette) {
    return lines.length === 0 ? [] : [palette.heading(heading), ...lines];
}
function wrapped(text, columns, indent) {
    const lines = columns === undefined ? [text] : (0,display_width/* wrapWords */.EO)(text, Math.max(20, columns - indent.length - 2));
    return lines.map((line, at) => `${indent}${at === 0 ? '' : '  '}${line}`);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/open-run.js
var open_run = __webpack_require__(69601);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/options.js
var options = __webpack_require__(28631);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/variables/render-audit.js
var render_audit = __webpack_require__(23370);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var survey = __webpack_require__(33616);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/patrol.js + 12 modules
var patrol = __webpack_require__(3613);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/readiness.js
var lib_readiness = __webpack_require__(68687);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/idle-sensors.js


const LIMIT_MS = 20_000;
async function idleSensors(sensors, sensing) {
    const idle = new Map();
    const input = await (0,patrol/* sensorInputOf */.yI)(sensing);
    const { pace, stop } = sensing.pacer(LIMIT_MS, () => new Error('looking for what sensors need took too long'));
    try {
        for (const sensor of sensors) {
            const readiness = await (0,lib_readiness/* readinessOf */.c)(sensor, { ...input, pace }, true);
            if (readiness.empty === true)
                idle.set(sensor.id, readiness.ready ? readiness.by : readiness.detail);
        }
    }
    finally {
        stop();
    }
    return idle;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/coverage-of.js + 15 modules
var coverage_of = __webpack_require__(33650);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/sensing/open-sensing.js
var open_sensing = __webpack_require__(6187);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/coverage/open-coverage.js



async function openCoverage(given, io, run) {
    if (run.only !== undefined)
        throw new user_error/* UserError */.y('the coverage map is of the whole repository; give its folder, not a file');
    const sensors = (0,survey/* chosenSensors */.cI)(run.survey.baseline, []);
    const offline = { ...given, flag: (name) => name === 'offline' || given.flag(name) };
    const idle = await idleSensors(sensors, await (0,open_sensing/* openSensing */.O)(offline, io, run, { sensors, partial: true }));
    return (0,coverage_of/* coverageOf */._)({ ...run.survey, idle });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/coverage/coverage-command.js






const coverageCommand = {
    name: 'coverage',
    summary: 'which watchdog watches each layer, what it feeds, what that sets off, and what nobody watches',
    positionals: '[path]',
    maxPositionals: 1,
    details: 'Reads the workflows of the checkout, and the watchdogs that the baseline declares (watchdogs.list). Uses no network and writes nothing. A watchdog counts when a schedule, an event or another watchdog starts it; whether it really ran says "sar watchdogs check". Workflows that run SAR through a script of the repository are not seen.',
    options: [
        {
            name: 'format',
            short: 'f',
            value: 'FORMAT',
            choices: ['table', 'markdown', 'json'],
            help: 'table (default), markdown or json (schemas/coverage.schema.json)',
        },
        { name: 'fail-on-gap', help: 'exit with 1 when there is a gap; what is only to know does not count' },
        options/* BASELINE */.Um,
        options/* NO_COLOR */.qV,
    ],
    examples: ['sar coverage', 'sar coverage --fail-on-gap', 'sar coverage --format markdown >> "$GITHUB_STEP_SUMMARY"'],
    run,
};
async function run(given, io) {
    const opened = await (0,open_run/* openRun */.I)(given, io);
    const coverage = await openCoverage(given, io, opened);
    io.out(printed(coverage, given, io));
    const { notice } = opened.survey.baseline;
    if (notice !== undefined)
        io.err(`${(0,terminal_safe/* terminalSafe */.k)(notice)}\n`);
    return given.flag('fail-on-gap') && coverage.gaps.some(({ weight }) => weight !== 'low') ? 1 : 0;
}
function printed(coverage, given, io) {
    switch (given.value('format')) {
        case 'json':
            return (0,json_text/* jsonText */.s)({ schema: 'sar.coverage/1', version: version/* SAR_VERSION */.w, ...coverage });
        case 'markdown':
            return coverageMarkdown(coverage, { limitBytes: step_summary_limit/* MAX_MARKDOWN_BYTES */.X, command: 'sar coverage' });
        default:
            return (0,render_audit/* linesText */.zu)(coverageTable(coverage, (0,render_audit/* tableOptions */.nw)(given, io)));
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/coverage/coverage-commands.js

const COVERAGE_COMMANDS = [coverageCommand];


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


/***/ }),

/***/ 41146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ fittedRows)
/* harmony export */ });
/* harmony import */ var _terminal_display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23771);

const GAP = '  ';
const LEAST = 10;
function fittedRows(rows, columns) {
    const count = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: count }, (_, at) => Math.max(0, ...rows.map((row) => (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(row[at] ?? ''))));
    if (columns !== undefined)
        shrink(widths, columns - GAP.length * count);
    return rows.map((row) => `${GAP}${widths.map((width, at) => (0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padTo */ .v0)((0,_terminal_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .cutEnd */ .ym)(row[at] ?? '', columns === undefined ? Infinity : width), at === count - 1 ? 0 : width)).join(GAP)}`.trimEnd());
}
function shrink(widths, room) {
    let over = widths.reduce((sum, width) => sum + width, 0) - room;
    while (over > 0) {
        const widest = Math.max(...widths);
        if (widest <= LEAST)
            return;
        const second = Math.max(LEAST, ...widths.filter((width) => width < widest));
        const share = widths.filter((width) => width === widest).length;
        const step = Math.max(1, Math.min(widest - second, Math.ceil(over / share)));
        for (const [at, width] of widths.entries()) {
            if (width !== widest || over <= 0)
                continue;
            widths[at] = width - step;
            over -= step;
        }
    }
}


/***/ })

};
