export const id = 8459;
export const ids = [8459];
export const modules = {

/***/ 68459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TRIAGE_COMMANDS: () => (/* binding */ TRIAGE_COMMANDS)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/issue-modes.js
var issue_modes = __webpack_require__(82762);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/fail-on.js
var fail_on = __webpack_require__(64065);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/live-options.js
var live_options = __webpack_require__(45723);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/options.js
var options = __webpack_require__(28631);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/output/render.js + 3 modules
var render = __webpack_require__(88533);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/sensing/sensing-options.js
var sensing_options = __webpack_require__(34869);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/act-on-triage.js + 57 modules
var act_on_triage = __webpack_require__(17053);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/issue-addresses.js
var issue_addresses = __webpack_require__(32570);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/rule-link.js
var rule_link = __webpack_require__(87408);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/triage/act-for.js


async function actFor({ triaged, acting }, given, maxNew) {
    const mode = issue_modes/* ISSUE_MODES */.X.find((each) => each === given.value('issues'));
    if (acting === undefined || mode === undefined || mode === 'off')
        return undefined;
    const { ports, world, defaultBranch, author, address } = acting;
    return (0,act_on_triage/* actOnTriage */.G)(triaged, world, ports, {
        mode,
        dryRun: given.flag('dry-run'),
        defaultBranch,
        texts: { linkTo: rule_link/* ruleLink */.l, ...(0,issue_addresses/* issueAddresses */.E)(address) },
        ...(maxNew !== undefined && { maxNew }),
        ...(author !== undefined && { author }),
    });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/palette.js
var terminal_palette = __webpack_require__(80519);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/place-words.js
var place_words = __webpack_require__(31609);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/severity-names.js
var severity_names = __webpack_require__(71182);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(31554);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(77072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/display-width.js
var display_width = __webpack_require__(23771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/named-lines.js
var named_lines = __webpack_require__(67127);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/severity.js
var vocabulary_severity = __webpack_require__(14500);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/triage/sla-words.js
function timeWords(time) {
    return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}
function leftWords({ leftHours, breached, isBusiness }) {
    const size = Math.abs(leftHours);
    const unit = `${isBusiness === true ? 'business ' : ''}${size === 1 ? 'hour' : 'hours'}`;
    if (size === 0)
        return breached ? 'just overdue' : 'due now';
    return breached ? `${size} ${unit} overdue` : `${size} ${unit} left`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/triage/explained-facts.js


function clockFacts({ finding, clock }) {
    const { firstSeen, sla } = finding;
    const hours = `${sla.hours} ${sla.isBusiness === true ? 'business ' : ''}${sla.hours === 1 ? 'hour' : 'hours'}`;
    return [
        ['first seen', `${timeWords(firstSeen)}${clock.from === undefined ? '' : ` (${clock.from})`}`],
        ['time', `${hours}, by ${clock.hoursBy}`],
        ...(clock.calendar === undefined ? [] : [['calendar', clock.calendar]]),
        ['due', `${timeWords(sla.dueAt)}: ${leftWords(sla)}`],
    ];
}
function routeFacts({ finding, route, routeBy, ownerBy, playbook }) {
    const { owner, waived, labels, signal } = finding;
    const name = finding.route === route ? route : `${finding.route}: ${route}`;
    return [
        ...(waived === undefined
            ? []
            : [
                [
                    'waived',
                    `until ${waived.until}, by a ${waived.by}${waived.owner === undefined ? '' : ` of ${waived.owner}`}: ${waived.reason}`,
                ],
            ]),
        ['route', `${name} (by ${routeBy})`],
        ['owner', owner === undefined ? 'nobody: the baseline names none' : `${owner}${ownerBy === undefined ? '' : ` (by ${ownerBy})`}`],
        ...(labels === undefined ? [] : [['labels', labels.join(', ')]]),
        ...(playbook === undefined ? [] : [['playbook', playbook]]),
        ['mended by', signal.help],
    ];
}
function findingFacts({ finding: { signal, group } }) {
    return [
        ['id', signal.id],
        ...(group === undefined ? [] : [['group', group]]),
        ['sensor', `${signal.sensor}, layer ${signal.layer} ${vocabulary_severity/* LAYER_NAMES */.fj[signal.layer]}`],
        ['expected', signal.expected],
        ['actual', signal.actual],
    ];
}
function groupWords(isRoot) {
    const stands = isRoot ? 'This one stands for all' : 'The first of these stands for all';
    return `${stands}; the worst severity and the earliest deadline among them count.`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/triage/shown-steps.js
const MAX_NO = 20;
function shownSteps(steps) {
    const asked = steps.filter(({ outcome }) => outcome !== 'not-asked');
    const no = asked.filter(({ outcome }) => outcome === 'no');
    const hidden = new Set(no.slice(MAX_NO));
    const shown = asked.filter((step) => !hidden.has(step));
    const rest = steps.length - asked.length;
    const at = shown.findIndex(({ outcome }) => outcome === 'decides');
    const more = hidden.size === 0 ? [] : [{ asked: `${hidden.size} more`, outcome: 'no', why: 'they do not match' }];
    const before = at < 0 ? shown : shown.slice(0, at);
    const after = rest === 0 ? [] : [{ asked: `${rest} more`, outcome: 'not-asked', why: 'the severity was decided before' }];
    return [...before, ...more, ...shown.slice(before.length), ...after];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/triage/explain-text.js








const MAX_OTHERS = 20;
const SIGNS = {
    decides: '✓',
    matches: '~',
    no: '✗',
    'not-asked': '·',
};
function explainText(explained, options) {
    const { palette, columns } = options;
    const { finding, steps, group, changes } = explained;
    const { signal, severity } = finding;
    const heading = `${palette[severity](`${severity} ${severity_names/* SEVERITY_NAMES */.t[severity]}`)}  ${(0,terminal_safe/* terminalSafe */.k)(`${signal.rule} in ${(0,place_words/* placeWords */.f)(signal.artefact)}`)}`;
    const message = (0,terminal_safe/* terminalSafe */.k)(signal.message);
    const blocks = [
        [heading, ...(columns === undefined ? [message] : (0,display_width/* wrapWords */.EO)(message, columns)), ...factLines(findingFacts(explained), options)],
        [palette.heading('Severity'), ...stepLines(shownSteps(steps), options)],
        [palette.heading('Clock'), ...factLines(clockFacts(explained), options)],
        [palette.heading('What happens'), ...factLines(routeFacts(explained), options)],
        ...(group === undefined ? [] : [groupLines(group, options)]),
        ...(changes.length === 0
            ? []
            : [[palette.heading('What would change it'), ...changes.flatMap((change) => changeLines(change, options))]]),
    ];
    return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block])).map(break_workflow_commands/* breakWorkflowCommands */.$);
}
function factLines(facts, { columns }) {
    const layout = (0,named_lines/* namedLines */.v)(facts.map(([name]) => name), columns);
    return facts.flatMap(([name, text]) => layout.line(' ', name, (0,terminal_safe/* terminalSafe */.k)(text)));
}
function stepLines(steps, { columns, palette }) {
    const shown = steps.map(({ asked, outcome, why }) => ({ name: (0,terminal_safe/* terminalSafe */.k)(asked), outcome, why: (0,terminal_safe/* terminalSafe */.k)(why) }));
    const layout = (0,named_lines/* namedLines */.v)(shown.map(({ name }) => name), columns);
    return shown.flatMap(({ name, outcome, why }) => layout.line(SIGNS[outcome], name, why, outcome === 'decides' ? palette.good : palette.faint));
}
function groupLines({ title, why, isRoot, others }, { columns, palette }) {
    const text = (0,terminal_safe/* terminalSafe */.k)(`${title}; ${why}. ${groupWords(isRoot)}`);
    const more = others.length - MAX_OTHERS;
    return [
        palette.heading('One cause with others'),
        ...(columns === undefined ? [text] : (0,display_width/* wrapWords */.EO)(text, columns - 4)).map((line) => `    ${line}`),
        ...others
            .slice(0, MAX_OTHERS)
            .map(({ signal, severity }) => `    ${palette[severity](severity)} ${(0,terminal_safe/* terminalSafe */.k)(`${signal.id}  ${signal.rule} in ${(0,place_words/* placeWords */.f)(signal.artefact)}`)}`),
        ...(more > 0 ? [`    … and ${more} more`] : []),
    ];
}
function changeLines({ what, yaml }, { columns, palette }) {
    const lines = yaml.trimEnd().split('\n');
    const words = `${(0,terminal_safe/* terminalSafe */.k)(what)}:`;
    return [
        ...(columns === undefined ? [words] : (0,display_width/* wrapWords */.EO)(words, columns - 2)).map((line) => `  ${line}`),
        ...lines.map((line) => `      ${palette.command((0,terminal_safe/* terminalSafe */.k)(line))}`),
    ];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/markdown-safe.js
var markdown_safe = __webpack_require__(83003);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/visible-text.js
var visible_text = __webpack_require__(7158);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/triage/explain-markdown.js








const ANSWERS = {
    decides: '**decides**',
    matches: 'matches',
    no: 'no',
    'not-asked': 'not asked',
};
function explainMarkdown(explained) {
    const { finding, steps, group, changes } = explained;
    const { signal, severity } = finding;
    const sections = [
        `## ${severity} ${severity_names/* SEVERITY_NAMES */.t[severity]}: ${(0,markdown_safe/* markdownCode */.D9)(signal.rule)} in ${(0,markdown_safe/* markdownCode */.D9)((0,place_words/* placeWords */.f)(signal.artefact))}\n\n${(0,markdown_safe/* markdownText */.p7)(signal.message)}`,
        factList(findingFacts(explained)),
        `### Severity\n\n| Asked | Answer | Why |\n| --- | --- | --- |\n${shownSteps(steps)
            .map(({ asked, outcome, why }) => `| ${(0,markdown_safe/* markdownText */.p7)(asked)} | ${ANSWERS[outcome]} | ${(0,markdown_safe/* markdownText */.p7)(why)} |`)
            .join('\n')}`,
        `### Clock\n\n${factList(clockFacts(explained))}`,
        `### What happens\n\n${factList(routeFacts(explained))}`,
        ...(group === undefined ? [] : [groupSection(group)]),
        ...(changes.length === 0
            ? []
            : [`### What would change it\n\n${changes.map(({ what, yaml }) => `${(0,markdown_safe/* markdownText */.p7)(what)}:\n\n${yamlBlock(yaml)}`).join('\n\n')}`]),
    ];
    const text = sections.join('\n\n').split('\n').map(break_workflow_commands/* breakWorkflowCommands */.$).join('\n');
    return `${text}\n`;
}
function factList(facts) {
    return facts.map(([name, text]) => `- ${name}: ${(0,markdown_safe/* markdownText */.p7)(text)}`).join('\n');
}
function groupSection({ title, why, isRoot, others }) {
    const rows = others
        .slice(0, MAX_OTHERS)
        .map(({ signal, severity }) => `- ${severity} ${(0,markdown_safe/* markdownCode */.D9)(signal.id)} ${(0,markdown_safe/* markdownCode */.D9)(signal.rule)} in ${(0,markdown_safe/* markdownCode */.D9)((0,place_words/* placeWords */.f)(signal.artefact))}`);
    const more = others.length > MAX_OTHERS ? [`- … and ${others.length - MAX_OTHERS} more`] : [];
    return `### One cause with others\n\n${(0,markdown_safe/* markdownText */.p7)(`${title}; ${why}.`)} ${groupWords(isRoot)}\n\n${[...rows, ...more].join('\n')}`;
}
function yamlBlock(yaml) {
    const shown = yaml.trimEnd().split('\n').map(visible_text/* visibleText */.Q).join('\n');
    const longest = Math.max(2, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}yaml\n${shown}\n${fence}`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/json-text.js
var json_text = __webpack_require__(58884);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/to-finding-document.js
var to_finding_document = __webpack_require__(25578);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/causes/group-by-cause.js + 12 modules
var group_by_cause = __webpack_require__(12131);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/explain/find-by-id.js


const MAX_LISTED = 5;
function findById(findings, text) {
    const prefix = text.trim().toLowerCase();
    const all = namesOf(findings);
    const found = /^[0-9a-f]{1,16}$/.test(prefix) ? all.filter(({ id }) => id.startsWith(prefix)) : [];
    const [first, second] = found;
    if (first !== undefined && second === undefined)
        return first.finding;
    const asked = (0,quote_untrusted/* quoteUntrusted */.X)(text, 40);
    if (first !== undefined)
        throw new user_error/* UserError */.y(`${found.length} ids of findings and groups begin with ${asked}; write more of the id: ${listed(found)}`);
    if (all.length === 0)
        throw new user_error/* UserError */.y(`there is no finding ${asked}: this run has no findings`);
    throw new user_error/* UserError */.y(`there is no finding ${asked}, nor a group; ids are the 16 hex digits that \`--format json\` shows, or their beginning: ${listed(nearest(all, prefix))}`);
}
function namesOf(findings) {
    const named = new Map(findings.map((finding) => [finding.signal.id, { id: finding.signal.id, words: placeOf(finding), finding }]));
    for (const { id, root, title, members } of (0,group_by_cause/* groupByCause */.w)(findings)) {
        const finding = named.get(root)?.finding;
        const words = `${members.length} findings: ${(0,quote_untrusted/* quoteUntrusted */.X)(title, 120).slice(1, -1)}`;
        if (finding !== undefined && !named.has(id))
            named.set(id, { id, words, finding });
    }
    return [...named.values()];
}
function placeOf({ signal: { rule, artefact } }) {
    return `${(0,quote_untrusted/* quoteUntrusted */.X)(rule, 60).slice(1, -1)} in ${(0,quote_untrusted/* quoteUntrusted */.X)(artefact.path, 80).slice(1, -1)}`;
}
function nearest(all, text) {
    return all.toSorted((a, b) => shared(b.id, text) - shared(a.id, text));
}
function shared(id, text) {
    let length = 0;
    while (length < id.length && id[length] === text[length])
        length++;
    return length;
}
function listed(named) {
    const shown = named.slice(0, MAX_LISTED).map(({ id, words }) => `${id} (${words})`);
    const more = named.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/baseline.js
var load_baseline = __webpack_require__(90668);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/severity/severity-table.js + 1 modules
var severity_table = __webpack_require__(3883);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/decide/override.js
var decide_override = __webpack_require__(25340);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/explain/calendar-words.js
function calendarWords(calendar) {
    const { days, from, to, holidays = [], 'time-zone': timeZone } = calendar;
    const count = holidays.length;
    const but = count === 0 ? '' : `, without ${count} ${count === 1 ? 'holiday' : 'holidays'}`;
    return `${days.join(', ')} from ${from} to ${to} in ${timeZone}${but}`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/edit/literal-glob.js
var literal_glob = __webpack_require__(81663);
// EXTERNAL MODULE: ./lib/staged/node_modules/yaml/browser/index.js + 71 modules
var browser = __webpack_require__(66889);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/decide/baseline-levels.js
var baseline_levels = __webpack_require__(22099);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/decide/day.js
var day = __webpack_require__(82280);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/governance/governance-signal.js
var governance_signal = __webpack_require__(50229);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/explain/decision-changes.js





const MS_PER_DAY = 86_400_000;
function decisionChanges(baseline, { signal, severity, owner, waived }, override, now) {
    const rule = (0,literal_glob/* literalGlob */.I)(signal.rule);
    const path = (0,literal_glob/* literalGlob */.I)(signal.artefact.path);
    if (rule === undefined || path === undefined)
        return switchedOff(baseline, signal);
    const at = vocabulary_severity/* SEVERITIES */.oC.indexOf(severity);
    const entry = (to) => yamlText({ triage: [{ match: { rule, path }, set: { ...override?.set, severity: to }, reason: 'why it is so here' }] });
    const [higher, lower] = [at > 0 ? vocabulary_severity/* SEVERITIES */.oC[at - 1] : undefined, vocabulary_severity/* SEVERITIES */.oC[at + 1]];
    return [
        ...(higher === undefined ? [] : [{ what: `raises it to ${higher}, as the first entry of triage`, yaml: entry(higher) }]),
        ...(lower === undefined ? [] : [{ what: `lowers it to ${lower}, as the first entry of triage`, yaml: entry(lower) }]),
        ...(waived === undefined && signal.sensor !== governance_signal/* GOVERNANCE_SENSOR */.Qd ? [waiver(baseline, signal, { rule, path, owner }, now)] : []),
        ...switchedOff(baseline, signal),
    ];
}
function waiver(baseline, { artefact }, { rule, path, owner }, now) {
    const days = baseline.issues['waive-days'];
    const job = artefact.job === undefined ? undefined : (0,literal_glob/* literalGlob */.I)(artefact.job);
    const expires = (0,day/* dayOf */.k)(new Date(now.getTime() + days * MS_PER_DAY));
    const entry = { rule, path, ...(job !== undefined && { job }), reason: 'why it is accepted', owner: owner ?? '@owner', expires };
    return { what: `waives it for ${days} days, as an entry of waivers`, yaml: yamlText({ waivers: [entry] }) };
}
function switchedOff(baseline, { sensor, rule }) {
    if (sensor === governance_signal/* GOVERNANCE_SENSOR */.Qd)
        return [];
    const section = (0,baseline_levels/* ruleSection */.E2)(baseline, sensor);
    if (section !== undefined)
        return [{ what: 'switches the rule off everywhere', yaml: yamlText(nested([...section.path, rule], 'off')) }];
    const sections = ['sensors', 'custom-sensors'];
    return sections
        .filter((key) => Object.hasOwn(baseline[key], sensor))
        .map((key) => ({ what: 'switches the sensor off, with all of its rules', yaml: yamlText(nested([key, sensor, 'enabled'], false)) }));
}
function nested(path, value) {
    return path.reduceRight((inner, key) => ({ [key]: inner }), value);
}
function yamlText(value) {
    return (0,browser/* stringify */.As)(value, { lineWidth: 0 });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/origin.js
var origin = __webpack_require__(68517);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/explain/decision-steps.js


function decisionSteps(baseline, signal, overrides, branch) {
    const steps = [];
    let isDecided = false;
    const add = (asked, answer) => {
        steps.push({ asked, ...(isDecided ? { outcome: 'not-asked', why: 'decided before' } : answer) });
        isDecided ||= answer.outcome === 'decides';
    };
    addOverrides(baseline, signal, overrides, branch, add);
    const level = (0,baseline_levels/* ruleLevel */.ln)(baseline, signal);
    const section = (0,baseline_levels/* ruleSection */.E2)(baseline, signal.sensor);
    const rulePath = (0,origin/* documentPathText */.I)([...(section?.path ?? ['sensors', signal.sensor, 'rules']), signal.rule]);
    if (level !== undefined && level.level !== 'off')
        add(rulePath, { outcome: 'decides', why: `${level.level}, ${(0,load_baseline/* describeOrigin */.uN)(baseline, level.path)}` });
    else
        add(rulePath, {
            outcome: 'no',
            why: section === undefined ? 'the sensor has no levels of rules' : 'the baseline gives the rule no level',
        });
    const sensor = (0,baseline_levels/* sensorSeverity */.UX)(baseline, signal.sensor);
    const sensorPath = [sensor?.section ?? 'sensors', signal.sensor, 'severity'];
    if (sensor === undefined)
        add((0,origin/* documentPathText */.I)(sensorPath), { outcome: 'no', why: 'the baseline gives the sensor no severity' });
    else
        add((0,origin/* documentPathText */.I)(sensorPath), { outcome: 'decides', why: `${sensor.severity}, ${(0,load_baseline/* describeOrigin */.uN)(baseline, sensorPath)}` });
    const decisive = (0,severity_table/* levelOfImpact */.om)(signal.impact);
    for (const { severity, question } of severity_table/* SEVERITY_TABLE */.ps.levels) {
        if (severity === decisive.severity)
            add(question, { outcome: 'decides', why: `the impact is ${signal.impact}, which is ${severity}` });
        else
            add(question, { outcome: 'no', why: `the impact is ${signal.impact}` });
    }
    return steps;
}
function addOverrides(baseline, signal, overrides, branch, add) {
    if (overrides.length === 0)
        return add('triage', { outcome: 'no', why: 'the baseline has no entries' });
    let matched;
    for (const override of overrides) {
        const { index, set, reason } = override;
        const asked = (0,load_baseline/* describeOrigin */.uN)(baseline, ['triage', index]);
        const mismatch = matched === undefined ? override.mismatch(signal) : undefined;
        if (matched !== undefined)
            add(asked, { outcome: 'not-asked', why: `the first entry that matches is triage[${matched}]` });
        else if (mismatch !== undefined)
            add(asked, { outcome: 'no', why: mismatchWords(override, mismatch, signal, branch) });
        else {
            matched = index;
            if (set.severity !== undefined)
                add(asked, { outcome: 'decides', why: `${set.severity}${reason === undefined ? '' : `: ${reason}`}` });
            else
                add(asked, { outcome: 'matches', why: `it sets ${Object.keys(set).join(', ')}, and no severity` });
        }
    }
}
function mismatchWords({ match }, key, { sensor, rule, artefact }, branch) {
    const glob = (0,quote_untrusted/* quoteUntrusted */.X)(match[key] ?? '');
    if (key === 'branch' && branch === undefined)
        return `its branch ${glob} never matches: the branch of this run is not known`;
    const value = { sensor, rule, path: artefact.path, branch: branch ?? '' }[key];
    return `its ${key} ${glob} does not match ${(0,quote_untrusted/* quoteUntrusted */.X)(value, 200)}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/explain/explain-finding.js





function explainFinding({ baseline, finding, findings, groups, subjects, now, branch, seenIn }) {
    const overrides = (0,decide_override/* compileOverrides */.b)(baseline, branch);
    const override = overrides.find(({ mismatch }) => mismatch(finding.signal) === undefined);
    const by = (key) => override?.set[key] === undefined ? undefined : (0,load_baseline/* describeOrigin */.uN)(baseline, ['triage', override.index, 'set', key]);
    const ownerBy = by('owner') ?? (baseline.owner === undefined ? undefined : (0,load_baseline/* describeOrigin */.uN)(baseline, ['owner']));
    const group = groupOf(finding, findings, groups);
    const playbook = subjects.find(({ members }) => members.some(({ signal }) => signal.id === finding.signal.id))?.playbook;
    const { severity, sla } = finding;
    const calendar = sla.isBusiness === true ? baseline.sla.calendar : undefined;
    const declared = baseline.sla.hours[severity] === undefined ? undefined : (0,load_baseline/* describeOrigin */.uN)(baseline, ['sla', 'hours', severity]);
    const means = Object.entries(severity_table/* SEVERITY_TABLE */.ps.routes).find(([route]) => route === finding.route)?.[1];
    return {
        finding,
        steps: decisionSteps(baseline, finding.signal, overrides, branch),
        clock: {
            ...(seenIn !== undefined && { from: seenIn }),
            hoursBy: by('sla-hours') ?? declared ?? `the severity table for ${severity}`,
            ...(calendar !== undefined && { calendar: calendarWords(calendar) }),
        },
        route: means ?? finding.route,
        routeBy: by('route') ?? `the severity table for ${severity}`,
        ...(finding.owner !== undefined && ownerBy !== undefined && { ownerBy }),
        ...(playbook !== undefined && { playbook }),
        ...(group !== undefined && { group }),
        changes: decisionChanges(baseline, finding, override, now),
    };
}
function groupOf(finding, findings, groups) {
    const group = groups.find(({ id }) => id === finding.group);
    if (group === undefined)
        return undefined;
    const byId = new Map(findings.map((each) => [each.signal.id, each]));
    const others = group.members.flatMap((id) => (id === finding.signal.id ? [] : (byId.get(id) ?? [])));
    return { title: group.title, why: group.why, isRoot: group.root === finding.signal.id, others };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/io.js
var lib_io = __webpack_require__(51249);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/triage/explain-one.js




function explainOne({ triaged, seenIn: memoryOf }, given, io) {
    const { baseline, findings, groups, subjects, at: now, place } = triaged;
    const finding = findById(findings, given.value('explain') ?? '');
    const seenIn = memoryOf(finding.signal.id);
    const explained = explainFinding({
        baseline,
        finding,
        findings,
        groups,
        subjects,
        now,
        ...(place.branch !== undefined && { branch: place.branch }),
        ...(seenIn !== undefined && { seenIn }),
    });
    switch (given.value('format') ?? 'table') {
        case 'table': {
            const palette = (0,lib_io/* wantsColor */.z)(io, given.flag('no-color')) ? terminal_palette/* ANSI_PALETTE */.C : terminal_palette/* PLAIN_PALETTE */.J;
            const lines = explainText(explained, { palette, ...(io.columns !== undefined && { columns: io.columns }) });
            io.out(lines.map((line) => `${line}\n`).join(''));
            return 0;
        }
        case 'markdown':
            io.out(`${explainMarkdown(explained).trimEnd()}\n`);
            return 0;
        case 'json': {
            const { finding: _finding, group, ...rest } = explained;
            const others = group === undefined ? {} : { group: { ...group, others: group.others.map(({ signal }) => signal.id) } };
            io.out((0,json_text/* jsonText */.s)({ finding: (0,to_finding_document/* toFindingDocument */.k)(finding), ...rest, ...others }));
            return 0;
        }
        default:
            throw new user_error/* UserError */.y(`--explain prints a table, markdown or json, not ${given.value('format') ?? ''}`);
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/gate-results-of.js
var gate_results_of = __webpack_require__(36077);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/read-verdict.js
var read_verdict = __webpack_require__(82239);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/history.js
var lib_history = __webpack_require__(68771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/read-text-file.js
var read_text_file = __webpack_require__(89642);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/read-memory.js
var read_memory = __webpack_require__(13240);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/run-triage.js + 1 modules
var run_triage = __webpack_require__(80362);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/issue-world.js
var issue_world = __webpack_require__(9004);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/repository-option.js
var repository_option = __webpack_require__(48942);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/open-run.js
var open_run = __webpack_require__(69601);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/halt/halt-guard.js
var halt_guard = __webpack_require__(5533);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/expect-known.js
var expect_known = __webpack_require__(53453);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/expect-tip.js
var expect_tip = __webpack_require__(60843);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/required-live.js
var required_live = __webpack_require__(12130);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/triage/open-acting.js






async function openActing(given, io, run, named) {
    if (run.only !== undefined)
        throw new user_error/* UserError */.y('--issues is for the whole repository; leave out --changed and the path of a file');
    const repository = (0,repository_option/* expectRepository */.uW)(named);
    const { client } = await (0,required_live/* requiredLive */.Q)(given, io, repository);
    const { branchWriter, commitPosition, defaultBranch, dispatcher, haltSwitch, issueBoard, stateBranch, variableStore, viewerLogin } = await Promise.all(/* import() */[__webpack_require__.e(8586), __webpack_require__.e(3754), __webpack_require__.e(1620), __webpack_require__.e(4937), __webpack_require__.e(1842), __webpack_require__.e(7791)]).then(__webpack_require__.bind(__webpack_require__, 67889));
    const name = `${repository.owner}/${repository.repo}`;
    const branch = (0,expect_known/* expectKnown */.P)(await defaultBranch(client, name));
    await (0,expect_tip/* expectTip */.B)(run, '--issues', branch, async (commit) => commitPosition(client, name, commit, branch));
    const board = issueBoard(client, name);
    const viewer = await viewerLogin(client);
    const store = variableStore(client, name);
    return {
        ports: {
            board,
            guard: (0,halt_guard/* guardHalt */.J4)(haltSwitch(board)),
            state: stateBranch(client, name, { usual: read_memory/* TRIAGE_STATE_FILES */.T }),
            branch: branchWriter(client, name),
            files: run.survey.tree,
            dispatcher: dispatcher(client, name),
            agentBoard: board,
            reader: store,
            writer: store,
        },
        defaultBranch: branch,
        author: viewer.known ? viewer.value : undefined,
        address: `${io.environment['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${name}`,
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/open-live.js
var open_live = __webpack_require__(48645);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/triage/read-local-memory.js



async function readLocalMemory(given, io, checkout, repository) {
    const live = given.flag('offline') || repository === undefined ? undefined : await (0,open_live/* openLive */.n)(given, io, repository);
    if (live === undefined || repository === undefined)
        return { memory: await (0,read_memory/* readMemory */.S1)(checkout), notes: [] };
    const { stateBranch } = await Promise.all(/* import() */[__webpack_require__.e(8586), __webpack_require__.e(3754), __webpack_require__.e(1620), __webpack_require__.e(4937), __webpack_require__.e(1842), __webpack_require__.e(7791)]).then(__webpack_require__.bind(__webpack_require__, 67889));
    const branch = stateBranch(live.client, `${repository.owner}/${repository.repo}`, { usual: read_memory/* TRIAGE_STATE_FILES */.T });
    try {
        return { memory: await (0,read_memory/* readMemory */.S1)(branch, checkout), notes: [] };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        const notes = [`First sightings are those of ${checkout.place} in the checkout: ${error.message}`];
        return { memory: await (0,read_memory/* readMemory */.S1)(checkout), notes };
    }
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/named-files.js
var named_files = __webpack_require__(39328);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/read-signals.js
var read_signals = __webpack_require__(76310);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/triage/read-named-signals.js



const MAX_BYTES = 64 * 1024 * 1024;
const MAX_FILES = 500;
async function readNamedSignals(given, io, { root, only }) {
    if (only !== undefined)
        throw new user_error/* UserError */.y('--signals-file is triaged for a whole checkout; give its folder, not a file');
    const files = (0,named_files/* namedFiles */.V)(given.values('signals-file'), io.workingDirectory, { maxBytes: MAX_BYTES, maxFiles: MAX_FILES });
    return (0,read_signals/* readSignals */.c)(files, (0,lib_history/* headCommit */.Qo)(root), io.now());
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var survey = __webpack_require__(33616);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/patrol.js + 12 modules
var patrol = __webpack_require__(3613);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/output/progress-display.js + 2 modules
var progress_display = __webpack_require__(35137);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/sensing/open-sensing.js
var open_sensing = __webpack_require__(6187);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/triage/sense-all.js



async function senseAll(given, io, run) {
    const sensors = (0,survey/* chosenSensors */.cI)(run.survey.baseline, []);
    const progress = (0,progress_display/* progressDisplay */.m)(io, sensors, { quiet: given.flag('quiet'), noColor: given.flag('no-color') });
    const sensing = await (0,open_sensing/* openSensing */.O)(given, io, run, { sensors, partial: false });
    const { readings } = await (0,patrol/* patrol */.rW)({ ...sensing, onProgress: progress.onProgress });
    progress.clear();
    return { readings, isPart: run.only !== undefined, notes: run.notes };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/triage/open-triage.js











async function openTriage(given, io) {
    const run = await (0,open_run/* openRun */.I)(given, io);
    const repository = (0,repository_option/* repositoryOption */.cx)(given, () => run.origin);
    const gate = await verdictOption(given, io);
    const wantsActs = given.value('issues') !== undefined && given.value('issues') !== 'off';
    if (wantsActs && given.flag('offline'))
        throw new user_error/* UserError */.y('--issues asks and writes GitHub, so --offline has no place beside it');
    const acting = wantsActs ? await openActing(given, io, run, repository) : undefined;
    const read = given.values('signals-file').length > 0 ? await readNamedSignals(given, io, run) : await senseAll(given, io, run);
    const { memory: stored, notes } = acting === undefined
        ? await readLocalMemory(given, io, run.state, repository)
        : { memory: await (0,read_memory/* readMemory */.S1)(acting.ports.state, run.state), notes: [] };
    const world = acting === undefined
        ? undefined
        : await (0,issue_world/* openIssueWorld */.SY)(acting.ports, acting.author, idsOf(read.readings).filter((id) => !stored.clock.has(id)));
    const memory = world === undefined ? stored : { ...stored, sightings: [world.clocks] };
    const commit = (0,lib_history/* headCommit */.Qo)(run.root);
    const place = {
        isDefaultBranch: acting !== undefined,
        ...(repository !== undefined && { repository: `${repository.owner}/${repository.repo}` }),
        ...(commit !== undefined && { commit }),
        ...(run.branch !== undefined && { branch: run.branch }),
    };
    const triaged = (0,run_triage/* runTriage */.U)({
        ...read,
        notes: [...read.notes, ...notes],
        survey: run.survey,
        now: io.now(),
        place,
        memory,
        ...(gate !== undefined && { gate }),
    });
    return {
        run,
        triaged,
        seenIn: (id) => (0,read_memory/* memoryOf */.zE)(memory, id),
        acting: acting === undefined || world === undefined ? undefined : { ...acting, world },
    };
}
function idsOf(readings) {
    return readings.flatMap((reading) => (reading.outcome === 'signals' ? reading.signals.map(({ id }) => id) : []));
}
async function verdictOption(given, io) {
    const file = given.value('verdict-file');
    if (file === undefined)
        return undefined;
    return (0,gate_results_of/* gateResultsOf */.h)(await (0,read_verdict/* readVerdict */.w)((0,read_text_file/* readTextFile */.G)((0,external_node_path_.resolve)(io.workingDirectory, file)), file));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/write-output.js + 1 modules
var write_output = __webpack_require__(48244);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/report-of-run.js
var report_of_run = __webpack_require__(6136);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/triage-document.js
var triage_document = __webpack_require__(48062);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/report-page.js
var report_page = __webpack_require__(47634);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/version.js + 1 modules
var version = __webpack_require__(8153);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/triaged/triage-markdown.js
var triage_markdown = __webpack_require__(89002);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/step-summary-limit.js
var step_summary_limit = __webpack_require__(1924);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/triaged/triage-table.js
var triage_table = __webpack_require__(54755);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/triaged/act-lines.js
var act_lines = __webpack_require__(43006);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/sarif/sarif.js + 5 modules
var sarif = __webpack_require__(91302);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/output/html-document.js
var html_document = __webpack_require__(72314);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/output/page-facts.js
var page_facts = __webpack_require__(84850);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/triage/write-triage.js








const COMMAND = 'sar triage';
const CATEGORY = 'sar/triage';
async function writeTriage(opened, acted, given, io) {
    const { run } = opened;
    const acts = acted?.acts;
    const triaged = { ...opened.triaged, notes: [...opened.triaged.notes, ...(acted?.notes ?? [])] };
    const report = (0,report_of_run/* triageReport */.X)(triaged, acts);
    const rendering = {
        report,
        command: COMMAND,
        category: CATEGORY,
        json: () => (0,triage_document/* triageDocument */.Q)(triaged),
        markdown: () => (0,triage_markdown/* triageMarkdown */.I)(report, { limitBytes: step_summary_limit/* MAX_MARKDOWN_BYTES */.X, linkTo: rule_link/* ruleLink */.l, command: COMMAND }),
        table: (options) => (0,triage_table/* triageTable */.h)(report, options),
    };
    io.out(given.value('format') === 'html'
        ? await (0,html_document/* htmlDocument */.r)(await (0,report_page/* triagePage */.W)(triaged, run.survey, (0,page_facts/* pageFacts */.P)(COMMAND, run.root, run.origin, triaged.place.commit), acts))
        : (0,render/* render */.XX)(rendering, given, io));
    if (!showsActs(given))
        for (const line of (0,act_lines/* actLines */.w)(acts ?? []))
            io.err(`${line}\n`);
    const write = (option, text) => {
        const file = given.value(option);
        if (file === undefined)
            return;
        (0,write_output/* writeOutput */.z)(run.root, (0,external_node_path_.resolve)(io.workingDirectory, file), text());
        io.err(`wrote ${file}\n`);
    };
    write('findings-file', () => (0,json_text/* jsonText */.s)((0,triage_document/* triageDocument */.Q)(triaged)));
    write('sarif-file', () => (0,json_text/* jsonText */.s)((0,sarif/* sarif */.I)(report, { version: version/* SAR_VERSION */.w, category: CATEGORY, linkTo: rule_link/* ruleLink */.l })));
    write('plan-file', () => (0,report_of_run/* planText */.P)(triaged));
}
function showsActs(given) {
    const format = given.value('format') ?? 'table';
    return format === 'table' ? !given.flag('quiet') : format === 'markdown' || format === 'html';
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/triage/triage-command.js










const triageCommand = {
    name: 'triage',
    summary: 'decide what matters first: severity, deadline, cause and route of every finding; with --issues, act on it',
    positionals: '[path]',
    maxPositionals: 1,
    details: 'Triages documents of signals (--signals-file), or runs the sensors as "sar patrol" does. Nothing is written to GitHub without --issues, and then only on the default branch: issues, the dashboard, the halt of a P0, the hand-over of a P1, a pull request with proposed gaps, and the state (branch sar-state).',
    options: [
        render/* REPORT_FORMAT */.t3,
        {
            name: 'signals-file',
            value: 'FILE',
            repeat: true,
            help: 'triage this document of signals instead of running sensors; a path or a glob, may be given several times',
        },
        {
            name: 'explain',
            value: 'ID',
            help: 'show how the severity and the deadline of a finding, or of the one that stands for a group, came about, and what would change them; the beginning of the id is enough',
        },
        {
            name: 'issues',
            value: 'MODE',
            choices: issue_modes/* ISSUE_MODES */.X,
            help: 'act on GitHub; all: one issue for each P0 and P1, and the dashboard; dashboard: everything in that one issue; off (default): write nothing',
        },
        { ...live_options/* DRY_RUN */.yE, help: 'with --issues: show what would be done and write nothing' },
        {
            name: 'max-new-issues',
            value: 'N',
            help: 'with --issues: open at most so many issues, 0 to 100 (default: issues.max-new of the baseline)',
        },
        { name: 'verdict-file', value: 'FILE', help: 'verdict of the validation gate (sar.verdict/1), for the score' },
        { name: 'findings-file', value: 'FILE', help: 'also write the findings (sar.triage/1) into this file' },
        { name: 'sarif-file', value: 'FILE', help: 'also write the SARIF report into this file' },
        { name: 'plan-file', value: 'FILE', help: 'also write the sprint plan (Markdown) into this file' },
        { ...options/* FAIL_ON */.d$, help: `${options/* FAIL_ON */.d$.help} (default never)` },
        ...sensing_options/* SENSING_OPTIONS */.j,
    ],
    examples: [
        'sar triage',
        "sar triage --signals-file 'signals/*.json' --fail-on P1",
        'sar triage --explain 4f1c',
        'sar triage --format html > triage.html',
        'sar triage --issues all --dry-run',
    ],
    run,
};
async function run(given, io) {
    const failOn = (0,fail_on/* parseFailOn */.XV)(given.value('fail-on') ?? 'never');
    const maxNew = (0,live_options/* countOption */.D3)(given, 'max-new-issues', { min: 0, max: 100 });
    refuseContradictions(given);
    const opened = await openTriage(given, io);
    const { triaged } = opened;
    if (given.value('explain') !== undefined)
        return explainOne(opened, given, io);
    const acted = await actFor(opened, given, maxNew);
    await writeTriage(opened, acted, given, io);
    return (0,fail_on/* failing */.Jr)(triaged.findings, failOn, triaged.accepted).length === 0 ? 0 : 1;
}
const OF_A_REPORT = ['issues', 'findings-file', 'sarif-file', 'plan-file', 'fail-on'];
const OF_SENSORS = ['changed', 'as-of', 'run-commands', 'time-limit', 'vars-context', 'vars-environment', 'pedantic'];
function refuseContradictions(given) {
    const isGiven = (name) => given.flag(name) || given.value(name) !== undefined;
    const acts = given.value('issues') !== undefined && given.value('issues') !== 'off';
    for (const name of ['dry-run', 'max-new-issues'])
        if (isGiven(name) && !acts)
            throw new user_error/* UserError */.y(`--${name} is for --issues; without it nothing is written to GitHub`);
    const besides = OF_A_REPORT.find(isGiven);
    if (isGiven('explain') && besides !== undefined)
        throw new user_error/* UserError */.y(`--explain shows one finding, so --${besides} has no place beside it`);
    const sensing = OF_SENSORS.find(isGiven);
    if (isGiven('signals-file') && sensing !== undefined)
        throw new user_error/* UserError */.y(`--signals-file runs no sensor, so --${sensing} has no place beside it`);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/triage/triage-commands.js

const TRIAGE_COMMANDS = [triageCommand];


/***/ }),

/***/ 53453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ expectKnown)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);

function expectKnown(answer) {
    if (answer.known)
        return answer.value;
    throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(answer.detail, { exitCode: answer.reason === 'no-token' || answer.reason === 'forbidden' ? 2 : 3 });
}


/***/ }),

/***/ 60843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ expectTip)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);
/* harmony import */ var _sar_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68771);
/* harmony import */ var _sar_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85585);


const WORDS = { behind: 'behind it', diverged: 'not the same', unknown: 'not to be found there' };
async function expectTip({ root, branch, survey }, option, defaultBranch, positionOf) {
    if (branch !== defaultBranch)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${option} acts for the default branch, ${defaultBranch}, and the checkout is on ${branch ?? 'none'}; switch to it`);
    const commit = (0,_sar_host__WEBPACK_IMPORTED_MODULE_1__/* .headCommit */ .Qo)(root);
    const position = commit === undefined ? 'unknown' : await positionOf(commit);
    if (position !== 'tip')
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${option} acts for what ${defaultBranch} holds on GitHub, and the checkout is ${WORDS[position]}; pull or push first`);
    const changed = [...(0,_sar_host__WEBPACK_IMPORTED_MODULE_2__/* .changedFiles */ .Y)(root, 'HEAD')].filter((path) => survey.tree.has(path));
    if (changed.length > 0)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${option} acts for what is committed, and ${changed.slice(0, 3).join(', ')} ${changed.length === 1 ? 'differs' : 'differ'} from it; commit or undo the changes`);
}


/***/ }),

/***/ 12130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ requiredLive)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52731);
/* harmony import */ var _live_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45723);
/* harmony import */ var _open_live_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48645);



async function requiredLive(given, io, repository) {
    const live = await (0,_open_live_js__WEBPACK_IMPORTED_MODULE_0__/* .openLive */ .n)(given, io, repository);
    if (live === undefined) {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`this needs a token: put a fine-grained token, or an App's, into the environment variable ${_live_options_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_VARIABLE */ .bG} (or name another one with --token-env)`, { exitCode: 2 });
    }
    return live;
}


/***/ })

};
