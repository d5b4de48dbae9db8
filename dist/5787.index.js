export const id = 5787;
export const ids = [5787];
export const modules = {

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


const OPTIONAL = new Set(['L4', 'L5']);
const LIMIT_SECONDS = 5;
async function idleSensors(sensors, sensing) {
    const idle = new Map();
    const input = await (0,patrol/* sensorInputOf */.yI)(sensing);
    const { pace, stop } = sensing.pacer(LIMIT_SECONDS * 1000 * sensors.length, () => new Error('looking for what sensors need took too long'));
    try {
        for (const sensor of sensors.filter(({ layer }) => !OPTIONAL.has(layer))) {
            const readiness = await (0,lib_readiness/* readinessOf */.c)(sensor, { ...input, pace }, true);
            if (!readiness.ready && readiness.reason === 'not-configured')
                idle.set(sensor.id, readiness.detail);
        }
    }
    finally {
        stop();
    }
    const optional = sensors.filter(({ layer }) => OPTIONAL.has(layer));
    for (const reading of await (0,patrol/* readSensors */.mY)({ ...sensing, offline: true, timeLimitSeconds: LIMIT_SECONDS }, optional)) {
        const why = whyIdle(reading);
        if (why !== undefined)
            idle.set(reading.sensor, why);
    }
    return idle;
}
function whyIdle(reading) {
    if (reading.outcome === 'unknown')
        return reading.reason === 'not-configured' ? reading.detail : undefined;
    const { unit, judged, unjudged } = reading.scope;
    return reading.outcome === 'clear' && judged === 0 && unjudged.length === 0 ? `there are no ${unit} here` : undefined;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/coverage-of.js + 15 modules
var coverage_of = __webpack_require__(44634);
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


/***/ })

};
