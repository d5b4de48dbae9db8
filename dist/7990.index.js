export const id = 7990;
export const ids = [7990];
export const modules = {

/***/ 32802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ beginningOf)
/* harmony export */ });
function beginningOf(text, most) {
    const characters = Array.from(text.slice(0, most * 2 + 1));
    return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}


/***/ }),

/***/ 17990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAX_PAGE_BYTES: () => (/* binding */ MAX_PAGE_BYTES),
  htmlReport: () => (/* binding */ htmlReport)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(55617);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/beginning-of.js
var beginning_of = __webpack_require__(32802);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/markup/bounded-text.js

const MOST = { line: 300, text: 1_500, cell: 600 };
function bounded(text, place = 'text') {
    return text.length <= MOST[place] ? text : (0,beginning_of/* beginningOf */.V)(text, MOST[place]);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/visible-text.js
var visible_text = __webpack_require__(7158);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/markup/address.js
class Address {
    url;
    constructor(url) {
        this.url = url;
    }
}
const OTHER_SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const TO_ENCODE = /[^\w\-.~:/?#[\]@!$&()*+,;=%]/gu;
function safeAddress(url) {
    if (url === undefined || url === '' || url.length > 2000)
        return undefined;
    const isWeb = /^https?:\/\/[^/\\]/i.test(url);
    if (!isWeb && (OTHER_SCHEME.test(url) || /^[/\\]{2}/.test(url)))
        return undefined;
    return new Address(url.replace(TO_ENCODE, percentEncoded));
}
function anchorTo(id) {
    return new Address(`#${encodeURIComponent(id)}`);
}
function percentEncoded(char) {
    return [...new TextEncoder().encode(char)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/markup/markup.js


class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
const templates = new WeakMap();
function html(strings, ...values) {
    let template = templates.get(strings);
    if (template === undefined) {
        const literals = strings.map((literal) => literal.replace(/\s*\n\s*/g, '\n'));
        template = { literals, contexts: literals.slice(0, -1).map(contextAfter) };
        templates.set(strings, template);
    }
    const { literals, contexts } = template;
    let text = literals[0] ?? '';
    for (let index = 0; index < values.length; index++)
        text += written(values[index], contexts[index] ?? 'text') + (literals[index + 1] ?? '');
    return new Markup(text);
}
function ownMarkup(text) {
    return new Markup(text);
}
function joined(pieces, between = '') {
    return new Markup(pieces.flatMap((piece) => (piece instanceof Markup ? [piece.text] : [])).join(between));
}
function contextAfter(before) {
    if (/=\s*'?$/.test(before))
        throw new Error(`a value without double quotes after ${before.slice(-40)}`);
    return /\b(?:href|src|action|formaction|data)\s*=\s*"$/i.test(before) ? 'address' : 'text';
}
function written(value, context) {
    if (value === undefined || value === false)
        return '';
    if (value instanceof Address) {
        if (context !== 'address')
            throw new Error('an address stands only where a link leads to');
        return escaped(value.url);
    }
    if (context === 'address')
        throw new Error('a link leads only to an address');
    if (value instanceof Markup)
        return value.text;
    if (typeof value === 'string')
        return escaped(value);
    return typeof value === 'number' ? String(value) : joined(value).text;
}
const PLAIN = /^[\w .,:;/()+=#@-]*$/;
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
function escaped(text) {
    return PLAIN.test(text) ? text : (0,visible_text/* visibleText */.Q)(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? '');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/markup/bounded-list.js


function boundedList(items, most, noun) {
    const more = items.length - most;
    return {
        shown: items.slice(0, most),
        rest: more <= 0 ? undefined : html `<p class="more">${(0,count_words/* groupedNumber */.O4)(more)} more ${noun} not shown here.</p>`,
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/markup/data-table.js

const ROLES = { table: 'table', group: 'rowgroup', row: 'row', column: 'columnheader', head: 'rowheader', cell: 'cell' };
function dataTable(caption, allColumns, allRows) {
    const used = allColumns.flatMap((_, index) => (index === 0 || allRows.some((cells) => !isEmpty(cells[index])) ? [index] : []));
    const columns = used.flatMap((index) => allColumns[index] ?? []);
    const rows = allRows.map((cells) => used.map((index) => cells[index]));
    const head = columns.map((column) => html `<th scope="col" role="${ROLES.column}" ${classOf(column)}>${column.title}</th>`);
    const body = rows.map((cells) => html `<tr role="${ROLES.row}">
        ${joined(cells.map((cell, index) => cellOf(cell, index, columns[index])))}
      </tr>`);
    return html `<table class="cards" role="${ROLES.table}">
    <caption>
      ${caption}
    </caption>
    <thead role="${ROLES.group}">
      <tr role="${ROLES.row}">
        ${joined(head)}
      </tr>
    </thead>
    <tbody role="${ROLES.group}">
      ${joined(body, '\n')}
    </tbody>
  </table>`;
}
function cellOf(cell, index, column) {
    if (index === 0)
        return html `<th scope="row" role="${ROLES.head}">${cell}</th>`;
    return html `<td role="${ROLES.cell}" data-label="${column?.title}" ${classOf(column)}>${cell}</td>`;
}
function isEmpty(cell) {
    return cell === undefined || cell === false || cell === '' || (cell instanceof Markup && cell.text === '');
}
function classOf(column) {
    if (column?.isNumber === true)
        return html ` class="n"`;
    return column?.isShort === true ? html ` class="s"` : undefined;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/place-words.js
var place_words = __webpack_require__(31609);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/markup/place-markup.js




const MAX_PATH = 400;
function placeMarkup(place, placeLink) {
    const { path, line } = place;
    const words = html `<code>${(0,beginning_of/* beginningOf */.V)(path, MAX_PATH)}${line === undefined ? '' : `:${line}`}</code>`;
    return linked(words, placeLink?.(place));
}
function linked(words, url) {
    const address = safeAddress(url);
    return address === undefined ? words : html `<a href="${address}" rel="noopener noreferrer nofollow">${words}</a>`;
}
function placeText(place) {
    return (0,beginning_of/* beginningOf */.V)((0,place_words/* placeWords */.f)(place), MAX_PATH);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/acts-section.js






const MAX_ACTS = 300;
const OUTCOMES = {
    done: 'done',
    'would-do': 'would be done',
    unchanged: 'nothing to change',
    'not-now': 'left for a later run',
    'not-possible': 'not possible',
};
function actsSection({ page: { acts = [] } }) {
    if (acts.length === 0)
        return undefined;
    const { shown, rest } = boundedList(acts, MAX_ACTS, 'acts');
    const rows = shown.map(({ what, outcome, detail, url }) => [what, OUTCOMES[outcome], linked(html `${bounded(detail, 'cell')}`, url)]);
    return {
        id: 'acts',
        title: 'What was done about it',
        count: (0,count_words/* groupedNumber */.O4)(acts.length),
        body: html `${dataTable('Acts of this run', [{ title: 'Act', isShort: true }, { title: 'Outcome', isShort: true }, { title: 'Details' }], rows)}${rest}`,
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/markup/section.js

function sectionMarkup({ id, title, body }) {
    return html `<section id="${id}" aria-labelledby="${id}-h">
    <h2 id="${id}-h">${title}</h2>
    ${body}
  </section> `;
}
function folded(name, body) {
    return html `<details class="fold">
    <summary>${name}</summary>
    ${body}
  </details>`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/severity-names.js
var severity_names = __webpack_require__(71182);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/findings/severity-badge.js


function severityBadge(severity, isLong = false) {
    return html `<span class="b ${severity}">${severity}${isLong ? ` ${severity_names/* SEVERITY_NAMES */.t[severity]}` : ''}</span>`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-findings.js
var count_findings = __webpack_require__(34176);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/order-findings.js
var order_findings = __webpack_require__(22625);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/page-context.js




const MAX_GROUPS = 200;
function pageContext(page) {
    const byId = new Map();
    const anchors = new Map();
    for (const finding of (0,order_findings/* mostSevereFirst */.Q)(page.findings)) {
        if (byId.has(finding.signal.id))
            continue;
        byId.set(finding.signal.id, finding);
        anchors.set(finding, /^[\w-]{1,64}$/.test(finding.signal.id) ? `f-${finding.signal.id}` : `f-n${anchors.size}`);
    }
    const groups = new Map(page.groups.slice(0, MAX_GROUPS).map((group, index) => [group.id, { group, anchor: `cause-${index + 1}` }]));
    const rules = new Map(page.rules.map((rule) => [ruleKey(rule.sensor, rule.id), rule]));
    return {
        page,
        open: (0,order_findings/* mostSevereFirst */.Q)(page.findings.filter(count_findings/* isOpen */.n)),
        waived: (0,order_findings/* mostSevereFirst */.Q)(page.findings.filter((finding) => !(0,count_findings/* isOpen */.n)(finding))),
        findingOf: (id) => byId.get(id),
        anchorOf: (finding) => anchors.get(finding),
        groupOf: (id) => (id === undefined ? undefined : groups.get(id)),
        ruleOf: ({ signal }) => rules.get(ruleKey(signal.sensor, signal.rule)),
        written: new Set(),
    };
}
function toFinding(context, finding, words) {
    const anchor = context.anchorOf(finding);
    return anchor === undefined || !context.written.has(finding.signal.id) ? words : html `<a href="${anchorTo(anchor)}">${words}</a>`;
}
function ruleKey(sensor, rule) {
    return `${sensor}\n${rule}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/causes/causes-section.js








const FEW_MEMBERS = 6;
const MAX_MEMBERS = 50;
function causesSection(context) {
    const groups = context.page.groups;
    if (groups.length === 0)
        return undefined;
    const { shown, rest } = boundedList(groups, MAX_GROUPS, 'causes');
    return {
        id: 'causes',
        title: 'One cause, several findings',
        count: (0,count_words/* groupedNumber */.O4)(groups.length),
        body: html `<p class="lead">Each of these is mended by one act. Begin with the finding that is named first.</p>
      <div class="cols">${joined(shown.map((group) => groupCard(group, context)))}</div>
      ${rest}`,
    };
}
function groupCard(group, context) {
    const known = group.members.flatMap((id) => context.findingOf(id) ?? []);
    const root = context.findingOf(group.root);
    const others = known.filter((finding) => finding !== root);
    const items = others.slice(0, MAX_MEMBERS).map((finding) => html `<li>${memberMarkup(finding, context)}</li>`);
    const more = others.length - items.length;
    const list = html `<ul class="members">
    ${joined(items)}${more > 0 && html `<li>${(0,count_words/* groupedNumber */.O4)(more)} more</li>`}
  </ul>`;
    return html `<article class="card" id="${context.groupOf(group.id)?.anchor}">
    <h3>${bounded(group.title, 'line')}</h3>
    <p>${bounded(group.why)}</p>
    ${root !== undefined && html `<p class="root"><strong>Begin with</strong> ${memberMarkup(root, context)}</p>`}${others.length > FEW_MEMBERS ? folded(`${(0,count_words/* countOf */.pq)(others.length, 'other finding')} of this cause`, list) : list}
  </article> `;
}
function memberMarkup(finding, context) {
    const words = html `${bounded(finding.signal.message, 'line')}`;
    return html `${severityBadge(finding.severity)} ${toFinding(context, finding, words)} <code>${placeText(finding.signal.artefact)}</code>`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/severity.js
var vocabulary_severity = __webpack_require__(14500);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/markup/chart-units.js
function percent(value) {
    return `${Math.round(value * 100) / 100}%`;
}
function unit(value) {
    return Math.round(value * 10) / 10;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/compare-text.js
var compare_text = __webpack_require__(78108);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/unit-of.js
var unit_of = __webpack_require__(40789);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/coverage/sensor-state.js


const OUTCOME_WORDS = {
    signals: 'signals',
    clear: 'clear',
    unknown: 'unknown',
    'not-asked': 'not asked',
};
function sensorStates({ page, open }) {
    const findings = new Map();
    for (const { signal } of open)
        findings.set(signal.sensor, (findings.get(signal.sensor) ?? 0) + 1);
    const states = page.readings.map((reading) => ({
        sensor: reading.sensor,
        layer: reading.layer,
        outcome: reading.outcome,
        judged: judgedWords(reading),
        findings: findings.get(reading.sensor) ?? 0,
    }));
    const asked = new Set(states.map(({ sensor }) => sensor));
    const others = (page.sensors ?? [])
        .filter(({ id }) => !asked.has(id))
        .map(({ id, layer }) => ({ sensor: id, layer, outcome: 'not-asked', judged: '', findings: 0 }));
    return [...states, ...others].sort((a, b) => vocabulary_severity/* LAYERS */.RR.indexOf(a.layer) - vocabulary_severity/* LAYERS */.RR.indexOf(b.layer) || (0,compare_text/* compareText */.n)(a.sensor, b.sensor));
}
function judgedWords(reading) {
    if (reading.outcome === 'unknown')
        return '';
    const { unit, judged, unjudged } = reading.scope;
    const all = judged + unjudged.length;
    return `${(0,count_words/* groupedNumber */.O4)(judged)}${unjudged.length === 0 ? '' : ` of ${(0,count_words/* groupedNumber */.O4)(all)}`} ${(0,unit_of/* unitOf */.u)(all, unit)}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/coverage/coverage-section.js







const MAX_SENSORS = 100;
const coverage_section_OUTCOMES = ['signals', 'clear', 'unknown', 'not-asked'];
function coverageSection(context) {
    const states = sensorStates(context);
    if (states.length === 0)
        return undefined;
    return {
        id: 'coverage',
        title: 'Coverage of the layers',
        body: html `<p class="lead">
        What was asked, and what answered. A sensor that is unknown or was not asked says nothing about its subject.
      </p>
      <div class="layers">
        ${joined(vocabulary_severity/* LAYERS */.RR.map((layer) => layerCard(layer, states.filter((state) => state.layer === layer))))}
      </div>`,
    };
}
function layerCard(layer, states) {
    if (states.length === 0)
        return undefined;
    const counts = coverage_section_OUTCOMES.map((outcome) => ({ outcome, count: states.filter((state) => state.outcome === outcome).length }));
    const words = counts
        .filter(({ count }) => count > 0)
        .map(({ outcome, count }) => `${count} ${outcome === 'signals' ? 'with signals' : OUTCOME_WORDS[outcome]}`);
    const { shown, rest } = boundedList(states, MAX_SENSORS, 'sensors');
    return html `<article class="card">
    <h3>${layer} ${vocabulary_severity/* LAYER_NAMES */.fj[layer]}</h3>
    ${bar(counts, states.length)}
    <p class="sub">${words.join(', ')}</p>
    <ul class="sensors">
      ${joined(shown.map(sensorItem))}
    </ul>
    ${rest}
  </article> `;
}
function bar(counts, all) {
    let from = 0;
    const parts = counts.map(({ outcome, count }) => {
        const at = from;
        from += count;
        return (count > 0 && html `<rect class="o-${outcome}" x="${percent((at / all) * 100)}" width="${percent((count / all) * 100)}" height="8" />`);
    });
    return html `<svg class="bar" width="100%" height="8" aria-hidden="true">${parts}</svg>`;
}
function sensorItem({ sensor, outcome, judged, findings }) {
    const words = outcome !== 'signals' ? OUTCOME_WORDS[outcome] : findings === 0 ? 'none open' : (0,count_words/* countOf */.pq)(findings, 'open finding');
    return html `<li>
    <span class="o o-${outcome}">${words}</span>
    <span class="sn">${bounded(sensor, 'line')}</span>${judged !== '' && html ` <small>${bounded(judged, 'line')}</small>`}
  </li>`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/unjudged-groups.js
var unjudged_groups = __webpack_require__(3168);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/unknown-words.js
var unknown_words = __webpack_require__(5792);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/coverage/unknown-section.js








const MAX_EXAMPLES = 3;
const MAX_ROWS = 200;
function unknownSection(context) {
    const { readings } = context.page;
    const silent = readings.flatMap((reading) => (reading.outcome === 'unknown' ? [reading] : []));
    const parts = partRows(context);
    if (silent.length === 0 && parts.length === 0)
        return undefined;
    const sensorRows = silent.map(({ sensor, layer, reason, detail }) => [
        html `${bounded(sensor, 'line')}`,
        layer,
        unknown_words/* UNKNOWN_WORDS */.$[reason],
        bounded(detail, 'cell'),
    ]);
    const sensors = boundedList(sensorRows, MAX_ROWS, 'sensors');
    const unjudged = boundedList(parts, MAX_ROWS, 'reasons');
    return {
        id: 'unknown',
        title: 'What is unknown, and why',
        count: (0,count_words/* groupedNumber */.O4)(silent.length + parts.length),
        body: html `<p class="lead">Unknown is never counted as clear.</p>
      ${silent.length > 0 &&
            html `${dataTable(`${(0,count_words/* countOf */.pq)(silent.length, 'sensor')} without an answer`, [{ title: 'Sensor' }, { title: 'Layer', isShort: true }, { title: 'Why', isShort: true }, { title: 'Details' }], sensors.shown)}${sensors.rest}`}${parts.length > 0 &&
            html `${dataTable('Parts that could not be judged', [{ title: 'Sensor' }, { title: 'What' }, { title: 'Count', isNumber: true }, { title: 'Why' }, { title: 'For example' }], unjudged.shown)}${unjudged.rest}`}`,
    };
}
function partRows({ page }) {
    return page.readings.flatMap((reading) => {
        if (reading.outcome === 'unknown')
            return [];
        return (0,unjudged_groups/* unjudgedGroups */.P)(reading.scope.unjudged, MAX_EXAMPLES).map(({ reason, count, examples }) => [
            html `${bounded(reading.sensor, 'line')}`,
            bounded(reading.scope.unit, 'line'),
            (0,count_words/* groupedNumber */.O4)(count),
            bounded(reason, 'cell'),
            html `${joined(examples.map((item) => placeMarkup(item, page.placeLink)), ', ')}${count > examples.length && ', …'}`,
        ]);
    });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/severity/severity-table.js + 1 modules
var severity_table = __webpack_require__(3883);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/markup/prose.js


function prose(text) {
    const parts = bounded(text).split('`');
    const isPaired = parts.length % 2 === 1;
    return joined(parts.map((part, index) => {
        if (index % 2 === 0)
            return html `${part}`;
        return isPaired || index < parts.length - 1 ? html `<code>${part}</code>` : html `${`\`${part}`}`;
    }));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/markup/time-words.js

function timeMarkup(iso) {
    const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z$/.exec(iso);
    return match === null ? html `${iso.slice(0, 40)}` : html `<time datetime="${iso}">${match[1]} ${match[2]} UTC</time>`;
}
function hoursWords(hours, isBusiness = false) {
    const length = Math.abs(hours);
    if (isBusiness)
        return `${rounded(length)} business ${rounded(length) === 1 ? 'hour' : 'hours'}`;
    if (length < 1)
        return `${Math.round(length * 60)} min`;
    if (length < 48)
        return `${rounded(length)} h`;
    const days = Math.floor(Math.round(length) / 24);
    const rest = Math.round(length) - days * 24;
    return rest === 0 ? `${days} d` : `${days} d ${rest} h`;
}
function rounded(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/findings/fact-markup.js




const MAX_EVIDENCE = 5;
function whereMarkup({ signal: { artefact } }, { page }) {
    const { job, step, via = [], name } = artefact;
    const rest = [
        job === undefined ? '' : `job ${job}`,
        step === undefined ? '' : `step ${step}`,
        via.length === 0 ? '' : `by way of ${via.join(' → ')}`,
        name === undefined ? '' : `${artefact.kind} ${name}`,
    ].filter((words) => words !== '');
    return html `${placeMarkup(artefact, page.placeLink)}${rest.map((words) => html `, ${bounded(words, 'line')}`)}`;
}
function evidenceMarkup({ signal: { evidence } }, { page }) {
    if (evidence.length === 0)
        return undefined;
    const items = evidence
        .slice(0, MAX_EVIDENCE)
        .map((item) => html `<li>${placeMarkup(item, page.placeLink)} <code class="q">${bounded(item.text, 'cell')}</code></li>`);
    const more = evidence.length - MAX_EVIDENCE;
    return html `<ul>
    ${joined(items)}${more > 0 && html `<li>${more} more</li>`}
  </ul>`;
}
function causeMarkup(finding, context) {
    const found = context.groupOf(finding.group);
    return found === undefined ? undefined : html `<a href="${anchorTo(found.anchor)}">${bounded(found.group.title, 'line')}</a>`;
}
function waivedMarkup({ by, until, reason, owner }) {
    const who = owner === undefined ? '' : ` (${bounded(owner, 'line')})`;
    return html `by ${by === 'waiver' ? 'a waiver' : 'a comment in the file'} until ${bounded(until, 'line')}: ${bounded(reason)}${who}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/findings/sla-words.js


function slaWords({ leftHours, breached, isBusiness }) {
    const hours = hoursWords(leftHours, isBusiness);
    return breached || leftHours < 0 ? `overdue by ${hours}` : `${hours} left`;
}
function deadlineMarkup(sla) {
    return html `${timeMarkup(sla.dueAt)}, <span class="${sla.breached ? 'late' : 'left'}">${slaWords(sla)}</span> (of
    ${hoursWords(sla.hours, sla.isBusiness)})`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/findings/finding-facts.js








const KINDS = [
    { name: 'Where', of: whereMarkup },
    { name: 'Expected', of: ({ signal }) => finding_facts_written(signal.expected) },
    { name: 'Actual', of: ({ signal }) => finding_facts_written(signal.actual) },
    { name: 'Evidence', of: evidenceMarkup },
    { name: 'How to mend it', of: ({ signal }) => finding_facts_written(signal.help), from: ({ signal }) => signal.help },
    { name: 'Ready edit', of: ({ signal }) => finding_facts_written(signal.fix?.title) },
    { name: 'Playbook', of: (finding, context) => line(playbookOf(finding, context)), from: (...of) => playbookOf(...of) ?? '' },
    { name: 'One cause', of: causeMarkup },
    { name: 'Rule', of: ruleMarkup, from: ({ signal }) => `${signal.sensor}\n${signal.rule}` },
    { name: 'Decided by', of: decisionMarkup, from: ({ decision }) => `${decision.by}\n${decision.why}` },
    { name: 'Then', of: ({ route }) => routeWords(route), from: ({ route }) => route },
    { name: 'Owner', of: ({ owner }) => line(owner), from: ({ owner }) => owner ?? '' },
    { name: 'First seen', of: ({ firstSeen }) => timeMarkup(firstSeen) },
    { name: 'Due', of: ({ waived, sla }) => (waived === undefined ? deadlineMarkup(sla) : undefined) },
    { name: 'Waived', of: ({ waived }) => (waived === undefined ? undefined : waivedMarkup(waived)) },
    {
        name: 'Accepted',
        of: ({ signal }, { page }) => page.accepted?.has(signal.id) === true && 'recorded as known; it does not count as new',
    },
    { name: 'Labels', of: ({ labels = [] }) => line(labels.join(', ')), from: ({ labels = [] }) => labels.join(', ') },
    { name: 'More', of: ({ signal: { artefact } }) => artefact.url !== undefined && linked(html `${line(artefact.url)}`, artefact.url) },
    { name: 'Id', of: ({ signal }) => html `<code>${line(signal.id)}</code>` },
];
function findingFacts(finding, context, isWanted = () => true) {
    return KINDS.flatMap(({ name, of }) => {
        if (!isWanted(name))
            return [];
        const value = of(finding, context);
        return value === undefined || value === '' || value === false ? [] : [{ name, value: html `${value}` }];
    });
}
function sharedNames(findings, context) {
    const [first, ...others] = findings;
    if (first === undefined || others.length === 0)
        return new Set();
    const shared = KINDS.filter(({ from }) => {
        const value = from?.(first, context);
        return from !== undefined && others.every((finding) => from(finding, context) === value);
    });
    return new Set(shared.map(({ name }) => name));
}
function playbookOf({ signal }, { page }) {
    return page.playbooks?.get(signal.id);
}
function finding_facts_written(text) {
    return text === undefined || text === '' ? undefined : prose(text);
}
function line(text) {
    return text === undefined ? undefined : bounded(text, 'line');
}
function ruleMarkup({ signal }, { page }) {
    const rule = linked(html `<code>${line(signal.rule)}</code>`, page.ruleLink?.({ id: signal.rule, sensor: signal.sensor }));
    return html `${rule} of the sensor <code>${line(signal.sensor)}</code>`;
}
function decisionMarkup({ decision }) {
    return html `<code>${line(decision.by)}</code>: ${bounded(decision.why)}`;
}
function routeWords(route) {
    return Object.entries(severity_table/* SEVERITY_TABLE */.ps.routes).find(([name]) => name === route)?.[1] ?? bounded(route, 'line');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/findings/finding-row.js





function findingRow(finding, facts, context) {
    const { signal, severity, sla, waived } = finding;
    const anchor = context.anchorOf(finding);
    const id = anchor === undefined ? undefined : html ` id="${anchor}"`;
    const isAccepted = context.page.accepted?.has(signal.id) === true;
    const due = waived === undefined ? html `<span class="${sla.breached ? 'late' : 'left'}">${slaWords(sla)}</span>` : html `<span>waived</span>`;
    return html `<details class="f" ${id}>
    <summary>
      ${severityBadge(severity)}<span class="m">${bounded(signal.message)}</span
      ><span class="w"><code>${placeText(signal.artefact)}</code>${isAccepted && html ` <span class="tag">accepted</span>`}</span
      ><span class="d">${due}</span>
    </summary>
    ${factList(facts)}
  </details> `;
}
function factList(facts) {
    return html `<dl>
    ${joined(facts.map(({ name, value }) => html `<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`))}
  </dl>`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/findings/rule-block.js





const FRAME_BYTES = 600;
function ruleBlock(findings, isOpen, context, room) {
    const [first] = findings;
    if (first === undefined || room.isClosed())
        return undefined;
    const names = sharedNames(findings, context);
    const shared = factList(findingFacts(first, context, (name) => names.has(name)));
    if (!room.take(shared.text, FRAME_BYTES))
        return undefined;
    const rows = [];
    for (const finding of findings) {
        const row = findingRow(finding, findingFacts(finding, context, (name) => !names.has(name)), context);
        if (!room.take(row.text))
            break;
        context.written.add(finding.signal.id);
        rows.push(row);
    }
    if (findings.length === 1 || rows.length === 0)
        return rows.length === 0 ? undefined : joined(rows);
    const late = findings.filter(({ sla }) => sla.breached).length;
    const summary = context.ruleOf(first)?.summary ?? first.signal.message;
    return html `<details class="r" ${isOpen && html ` open`}>
    <summary>
      <span class="m"><code>${bounded(first.signal.rule, 'line')}</code> ${bounded(summary, 'line')}</span
      ><span class="d"
        >${late > 0 && html `<span class="late">${(0,count_words/* groupedNumber */.O4)(late)} overdue</span> · `}${(0,count_words/* groupedNumber */.O4)(findings.length)} findings</span
      >
    </summary>
    ${shared} ${joined(rows)}
  </details> `;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/findings/findings-section.js





const FEW = 40;
function findingsSection(context, room) {
    const { open } = context;
    if (open.length === 0)
        return undefined;
    const before = context.written.size;
    const parts = vocabulary_severity/* SEVERITIES */.oC.map((severity) => severityPart(severity, open.filter((finding) => finding.severity === severity), context, room));
    const missing = new Set(open.map(({ signal }) => signal.id)).size - (context.written.size - before);
    return {
        id: 'findings',
        title: 'Findings',
        count: (0,count_words/* groupedNumber */.O4)(open.length),
        body: html `${joined(parts)}${missing > 0 && cutNotice(missing, context)}`,
    };
}
function partAnchor(severity, layer) {
    return layer === undefined ? severity : `${severity}-${layer}`;
}
function severityPart(severity, findings, context, room) {
    if (findings.length === 0)
        return undefined;
    const layers = vocabulary_severity/* LAYERS */.RR.map((layer) => {
        const inLayer = findings.filter(({ signal }) => signal.layer === layer);
        if (inLayer.length === 0)
            return undefined;
        const blocks = byRule(inLayer).map((ofRule) => ruleBlock(ofRule, context.open.length <= FEW, context, room));
        return html `<h4 id="${partAnchor(severity, layer)}">
        ${layer} ${vocabulary_severity/* LAYER_NAMES */.fj[layer]} <span class="c">${(0,count_words/* groupedNumber */.O4)(inLayer.length)}</span>
      </h4>
      ${joined(blocks)}`;
    });
    return html `<h3 id="${partAnchor(severity)}">
      <span class="b ${severity}">${severity} ${severity_names/* SEVERITY_NAMES */.t[severity]}</span> <span class="c">${(0,count_words/* groupedNumber */.O4)(findings.length)}</span>
    </h3>
    ${joined(layers)}`;
}
function byRule(findings) {
    const rules = new Map();
    for (const finding of findings) {
        const key = `${finding.signal.sensor}\n${finding.signal.rule}`;
        const group = rules.get(key);
        if (group === undefined)
            rules.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...rules.values()].sort((a, b) => b.length - a.length);
}
function cutNotice(missing, { page }) {
    return html `<p class="note">
    ${(0,count_words/* countOf */.pq)(missing, 'finding')} more, none of them worse than those above, would make this page too large to open.
    <code>${page.command} --format json</code> has all of them.
  </p>`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/findings/room.js
const encoder = new TextEncoder();
function roomOf(bytes) {
    let left = bytes;
    let isClosed = false;
    return {
        isClosed: () => isClosed,
        take: (text, extraBytes = 0) => {
            const needed = byteLength(text) + extraBytes;
            if (isClosed || needed > left) {
                isClosed = true;
                return false;
            }
            left -= needed;
            return true;
        },
    };
}
function byteLength(text) {
    return encoder.encode(text).length;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/gaps/month-ticks.js
const DAY_MS = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const month_ticks_MOST = 5;
const DAY_STEPS = [1, 2, 7, 14];
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1200, 6000];
function monthTicks(from, to) {
    const days = (to - from) / DAY_MS;
    const step = DAY_STEPS.find((each) => days / each < month_ticks_MOST);
    if (step !== undefined) {
        const first = Math.ceil(from / DAY_MS) * DAY_MS;
        return steps(first, to, step * DAY_MS).map((time) => ({ time, label: `${new Date(time).getUTCDate()} ${monthOf(time)}` }));
    }
    const every = MONTH_STEPS.find((each) => days / 30.4 / each < month_ticks_MOST) ?? 12_000;
    const start = new Date(from);
    const firstMonth = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth() + (start.getUTCDate() > 1 ? 1 : 0)) / every) * every;
    const ticks = Array.from({ length: month_ticks_MOST + 1 }, (_, index) => {
        const month = firstMonth + index * every;
        const time = Date.UTC(Math.floor(month / 12), month % 12, 1);
        return { time, label: every >= 12 ? String(Math.floor(month / 12)) : `${monthOf(time)} ${Math.floor(month / 12)}` };
    });
    return ticks.filter(({ time }) => time >= from && time <= to);
}
function steps(first, to, step) {
    return Array.from({ length: month_ticks_MOST + 1 }, (_, index) => first + index * step).filter((time) => time <= to);
}
function monthOf(time) {
    return MONTHS[new Date(time).getUTCMonth()] ?? '';
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/gaps/timeline.js
const timeline_DAY_MS = 86_400_000;
const LAST = Date.UTC(3000, 0);
function timeline({ sections }) {
    const bars = sections.flatMap(({ name, bars: ofSection }) => ofSection.map((bar) => ({ bar, section: name })));
    const byId = new Map(bars.map(({ bar }) => [bar.id, bar]));
    const spans = new Map();
    const waiting = new Set();
    const spanOf = (bar) => {
        if (spans.has(bar.id))
            return spans.get(bar.id);
        if (waiting.has(bar.id))
            return undefined;
        waiting.add(bar.id);
        const from = dayOf(bar.from) ?? afterAll(bar);
        const to = dayOf(bar.to) ?? (from === undefined ? undefined : from + (bar.days ?? (bar.isMilestone ? 0 : 1)) * timeline_DAY_MS);
        const isKnown = from !== undefined && to !== undefined && to <= LAST;
        const span = isKnown ? { from, to: Math.max(from, to) } : undefined;
        waiting.delete(bar.id);
        spans.set(bar.id, span);
        return span;
    };
    const afterAll = (bar) => {
        const ends = bar.after.map((id) => {
            const before = byId.get(id);
            return before === undefined ? undefined : spanOf(before)?.to;
        });
        return ends.length === 0 || ends.includes(undefined) ? undefined : Math.max(...ends.map((end) => end ?? 0));
    };
    return bars.map(({ bar, section }) => ({ bar, section, span: spanOf(bar) }));
}
function dayOf(day) {
    const time = day !== undefined && /^(?:19[7-9]\d|2\d{3})-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
    return Number.isNaN(time) ? undefined : time;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/gaps/roadmap-chart.js









const MAX_BARS = 100;
const [ROW, HEADING, AXIS] = [38, 26, 26];
const MAX_NAME = 34;
const MARGIN = 0.2;
const roadmap_chart_DAY_MS = 86_400_000;
function roadmapChart(roadmap, at) {
    const all = timeline(roadmap);
    const bars = all.filter(({ span }) => span !== undefined).slice(0, MAX_BARS);
    const dates = bars.flatMap(({ span }) => (span === undefined ? [] : [span.from, span.to]));
    if (dates.length === 0)
        return all.length === 0 ? undefined : barTable(all);
    const today = Date.parse(at);
    const range = rangeOf(dates, today);
    const x = (time) => ((time - range.from) / (range.to - range.from)) * 100;
    let y = AXIS;
    let section = '';
    const rows = bars.map((each) => {
        const heading = each.section === section ? undefined : html `<text class="gs" x="0" y="${y + 18}">${(0,beginning_of/* beginningOf */.V)(each.section, 44)}</text>`;
        if (heading !== undefined)
            y += HEADING;
        section = each.section;
        const row = barMarkup(each, y, x);
        y += ROW;
        return html `${heading}${row}`;
    });
    const ticks = monthTicks(range.from, range.to).map(({ time, label }) => html `<line class="gl" x1="${percent(x(time))}" x2="${percent(x(time))}" y1="${AXIS - 6}" y2="${y}" /><text
          class="ax${x(time) > 88 && ' me'}"
          x="${percent(x(time))}"
          y="12"
          >${label}</text
        >`);
    const isInside = today >= range.from && today <= range.to;
    const line = isInside && html `<line class="today" x1="${percent(x(today))}" x2="${percent(x(today))}" y1="${AXIS - 6}" y2="${y}" />`;
    const todayWords = Number.isNaN(today)
        ? ''
        : ` ${isInside ? 'The dashed line is today' : today > range.to ? 'Today is after all of it' : 'Today is before all of it'}: ${day(today)}.`;
    return html `<figure>
      <svg class="gantt" width="100%" height="${y + 4}" role="img" aria-labelledby="roadmap-t roadmap-d">
        <title id="roadmap-t">Roadmap</title>
        <desc id="roadmap-d">${bars.length} bars from ${day(range.from)} to ${day(range.to)}; the table has every date.</desc>
        ${ticks}${joined(rows)}${line}
      </svg>
      <figcaption>
        ${day(range.from)} to
        ${day(range.to)}.${todayWords}${all.length > bars.length && ` ${all.length - bars.length} more are in the table alone.`}
      </figcaption>
    </figure>
    ${folded('Dates', barTable(all))}`;
}
function rangeOf(dates, today) {
    const [first, last] = [Math.min(...dates), Math.max(...dates)];
    const length = Math.max(roadmap_chart_DAY_MS, last - first);
    const isNear = today >= first - length * MARGIN && today <= last + length * MARGIN;
    return { from: isNear ? Math.min(first, today) : first, to: Math.max(first + length, isNear ? today : last) };
}
function barMarkup({ bar, span }, y, x) {
    const { from, to } = span ?? { from: 0, to: 0 };
    const words = html `<text class="gn" x="0" y="${y + 13}">${(0,beginning_of/* beginningOf */.V)(bar.name, MAX_NAME)}</text
    ><text class="ax me" x="100%" y="${y + 13}">${statusWords(bar)}</text>`;
    if (bar.isMilestone)
        return html `${words}<svg class="at" x="${percent(inner(x(to)))}" y="${y + 25}"><path class="gm" d="M0 -7L7 0L0 7L-7 0Z" /></svg>`;
    return html `${words}<rect
      class="gb ${bar.status ?? 'planned'}"
      x="${percent(x(from))}"
      y="${y + 19}"
      width="${percent(Math.max(0.8, x(to) - x(from)))}"
      height="11"
      rx="3"
    />`;
}
function inner(value) {
    return Math.min(97.5, Math.max(2.5, value));
}
function statusWords({ status, isMilestone }) {
    return [...(isMilestone ? ['milestone'] : []), ...(status === undefined ? (isMilestone ? [] : ['planned']) : [status])].join(', ');
}
function barTable(all) {
    const { shown, rest } = boundedList(all, MAX_BARS * 2, 'bars');
    const rows = shown.map(({ bar, section, span }) => [
        bounded(bar.name, 'line'),
        bounded(section, 'line'),
        statusWords(bar),
        span === undefined ? 'no date' : day(span.from),
        span === undefined ? undefined : day(span.to),
        bar.after.length === 0 ? undefined : bounded(bar.after.join(', '), 'line'),
    ]);
    const table = dataTable('Roadmap', [
        { title: 'What' },
        { title: 'Part' },
        { title: 'Status', isShort: true },
        { title: 'From', isShort: true },
        { title: 'To', isShort: true },
        { title: 'After' },
    ], rows);
    return html `${table}${rest}`;
}
function day(time) {
    return new Date(time).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/gaps/gaps-section.js







const MAX_GAPS = 200;
const COLUMNS = [
    { title: 'Gap' },
    { title: 'What' },
    { title: 'Layer', isShort: true },
    { title: 'Severity', isShort: true },
    { title: 'Status', isShort: true },
    { title: 'Impact', isNumber: true },
    { title: 'Owner' },
    { title: 'Playbook' },
    { title: 'Resolved' },
];
function gapsSection({ page: { gaps = [], roadmap, at } }) {
    const chart = roadmap === undefined ? undefined : roadmapChart(roadmap, at);
    if (gaps.length === 0 && chart === undefined)
        return undefined;
    const { shown, rest } = boundedList(gaps, MAX_GAPS, 'gaps');
    const open = gaps.filter(({ status }) => status === 'open' || status === 'in-progress').length;
    return {
        id: 'gaps',
        title: chart === undefined ? 'Gaps' : 'Gaps and roadmap',
        count: `${(0,count_words/* groupedNumber */.O4)(open)} open`,
        body: html `${gaps.length > 0 && html `${dataTable('Gap registry', COLUMNS, shown.map(gapRow))}${rest}`}${chart !== undefined &&
            html `<h3>Roadmap</h3>
        ${chart}`}`,
    };
}
function gapRow({ id, gap, layer, severity, status, impactScore, owner, playbook, note, resolved }) {
    const text = (value) => (value === undefined ? undefined : bounded(value, 'line'));
    return [
        html `<code>${bounded(id, 'line')}</code>`,
        html `${bounded(gap, 'cell')}${note !== undefined && html `<small>${bounded(note, 'cell')}</small>`}`,
        layer,
        severity === undefined ? undefined : severityBadge(severity),
        html `<span class="st ${status}">${status}</span>`,
        impactScore,
        text(owner),
        text(playbook),
        resolvedMarkup(resolved),
    ];
}
function resolvedMarkup(resolved) {
    if (resolved === undefined)
        return undefined;
    const { at, by, evidence } = resolved;
    const first = [at, by].flatMap((part) => (part === undefined ? [] : [bounded(part, 'line')])).join(', ');
    return html `${first}${evidence !== undefined && html `<small>${bounded(evidence, 'cell')}</small>`}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/overview/overview-section.js








function overviewSection(context) {
    if (context.open.length === 0)
        return undefined;
    return { id: 'overview', title: 'By layer and severity', body: html `${matrix(context)}${deadlines(context.open)}` };
}
function matrix({ open, waived, page }) {
    const silent = (layer) => page.readings.filter((reading) => reading.layer === layer && reading.outcome === 'unknown').length;
    const row = (layer) => {
        const cells = vocabulary_severity/* SEVERITIES */.oC.map((severity) => {
            const count = open.filter((finding) => finding.severity === severity && finding.signal.layer === layer).length;
            if (count === 0)
                return html `<td class="zero">0</td>`;
            return html `<td class="${severity}"><a href="${anchorTo(partAnchor(severity, layer))}">${(0,count_words/* groupedNumber */.O4)(count)}</a></td>`;
        });
        const inWaived = waived.filter(({ signal }) => signal.layer === layer).length;
        return html `<tr>
      <th scope="row">${layer} <span>${vocabulary_severity/* LAYER_NAMES */.fj[layer]}</span></th>
      ${cells}${plainCell(inWaived)}${plainCell(silent(layer))}
    </tr>`;
    };
    const all = vocabulary_severity/* SEVERITIES */.oC.map((severity) => plainCell(open.filter((finding) => finding.severity === severity).length));
    const total = html `<tr class="sum">
    <th scope="row">All</th>
    ${all}${plainCell(waived.length)}${plainCell(vocabulary_severity/* LAYERS */.RR.reduce((sum, layer) => sum + silent(layer), 0))}
  </tr>`;
    const head = vocabulary_severity/* SEVERITIES */.oC.map((severity) => html `<th scope="col">
        <span class="b ${severity}">${severity}<span class="long"> ${severity_names/* SEVERITY_NAMES */.t[severity]}</span></span>
      </th>`);
    return html `<table class="matrix">
    <caption>
      Open findings by layer and severity
    </caption>
    <thead>
      <tr>
        <th scope="col">Layer</th>
        ${head}
        <th scope="col">Waived</th>
        <th scope="col">Unknown<span class="long"> sensors</span></th>
      </tr>
    </thead>
    <tbody>
      ${joined(vocabulary_severity/* LAYERS */.RR.map(row), '\n')}${total}
    </tbody>
  </table>`;
}
function plainCell(count) {
    return count === 0 ? html `<td class="zero">0</td>` : html `<td>${(0,count_words/* groupedNumber */.O4)(count)}</td>`;
}
function deadlines(open) {
    const rows = vocabulary_severity/* SEVERITIES */.oC.flatMap((severity) => {
        const ofSeverity = open.filter((finding) => finding.severity === severity);
        if (ofSeverity.length === 0)
            return [];
        const late = ofSeverity.filter(({ sla }) => sla.breached);
        const next = ofSeverity.filter(({ sla }) => !sla.breached).reduce(earlier, undefined);
        const oldest = late.reduce(earlier, undefined);
        return [
            [
                `${severity} ${severity_names/* SEVERITY_NAMES */.t[severity]}`,
                (0,count_words/* groupedNumber */.O4)(ofSeverity.length),
                late.length === 0 ? '0' : html `<span class="late">${(0,count_words/* groupedNumber */.O4)(late.length)}</span>`,
                oldest === undefined ? '' : timeMarkup(oldest.sla.dueAt),
                next === undefined ? '' : timeMarkup(next.sla.dueAt),
                clockWords(ofSeverity),
            ],
        ];
    });
    const columns = [
        { title: 'Severity', isShort: true },
        { title: 'Open', isNumber: true },
        { title: 'Overdue', isNumber: true },
        { title: 'Overdue since', isShort: true },
        { title: 'Next due', isShort: true },
        { title: 'Clock' },
    ];
    return dataTable('Deadlines', columns, rows);
}
function earlier(a, b) {
    return a === undefined || b.sla.dueAt < a.sla.dueAt ? b : a;
}
function clockWords(findings) {
    const clocks = [...findings].sort((a, b) => a.sla.hours - b.sla.hours).map(({ sla }) => hoursWords(sla.hours, sla.isBusiness));
    const [shortest = '', longest = ''] = [clocks[0], clocks.at(-1)];
    return shortest === longest ? shortest : `${shortest} to ${longest}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/overview/verdict.js


function verdictOf(counts, readings, overdue) {
    const silent = readings.filter(({ outcome }) => outcome === 'unknown').length;
    const answered = readings.length - silent;
    const worst = vocabulary_severity/* SEVERITIES */.oC.find((severity) => counts.bySeverity[severity] > 0);
    const gap = silent === 0 ? '' : `${(0,count_words/* groupedNumber */.O4)(silent)} of ${(0,count_words/* countOf */.pq)(readings.length, 'sensor')} gave no answer`;
    if (worst !== undefined) {
        const sentences = [OPEN_WORDS[worst](counts.bySeverity[worst]), overdueWords(overdue, counts.total), gap === '' ? '' : `${gap}.`];
        return { tone: worst, words: sentences.filter((words) => words !== '').join(' ') };
    }
    if (readings.length === 0)
        return { tone: 'unknown', words: 'Nothing was judged: no sensor ran.' };
    if (answered === 0)
        return { tone: 'unknown', words: `Nothing is known: none of ${(0,count_words/* countOf */.pq)(readings.length, 'sensor')} gave an answer.` };
    const waived = counts.waived === 0 ? '' : ` ${(0,count_words/* countOf */.pq)(counts.waived, 'finding')} ${counts.waived === 1 ? 'is' : 'are'} waived.`;
    const parts = readings.some((reading) => reading.outcome !== 'unknown' && reading.scope.unjudged.length > 0);
    if (silent > 0 || parts) {
        const what = gap === '' ? 'parts could not be judged' : gap;
        return { tone: 'unknown', words: `Nothing open where it was looked; ${what}.${waived}` };
    }
    return { tone: 'good', words: `Nothing open: all of ${(0,count_words/* countOf */.pq)(readings.length, 'sensor')} answered.${waived}` };
}
const OPEN_WORDS = {
    P0: (count) => `${(0,count_words/* countOf */.pq)(count, 'critical finding')} ${isOrAre(count)} open.`,
    P1: (count) => `${(0,count_words/* countOf */.pq)(count, 'blocker')} ${isOrAre(count)} open.`,
    P2: (count) => `${(0,count_words/* countOf */.pq)(count, 'finding')} ${count === 1 ? 'degrades' : 'degrade'} performance or reliability; none that blocks.`,
    P3: (count) => `Advice only: ${(0,count_words/* countOf */.pq)(count, 'finding')}.`,
};
function overdueWords(overdue, all) {
    if (overdue === 0)
        return '';
    if (all === 1)
        return 'It is overdue.';
    return `${(0,count_words/* groupedNumber */.O4)(overdue)} of ${(0,count_words/* groupedNumber */.O4)(all)} ${isOrAre(overdue)} overdue.`;
}
function isOrAre(count) {
    return count === 1 ? 'is' : 'are';
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/overview/page-header.js










const MAX_NOTES = 20;
function pageHeader(context) {
    const { page, open } = context;
    const overdue = open.filter(({ sla }) => sla.breached).length;
    const { tone, words } = verdictOf((0,count_findings/* countFindings */.G)(page.findings), page.readings, overdue);
    return html `<header>
    <p class="brand">
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <circle cx="16" cy="16" r="11" />
        <path d="M16 2v8M16 22v8M2 16h8M22 16h8" /></svg
      >SAR report
    </p>
    <h1>${bounded(page.title, 'line')}</h1>
    <p class="meta">${joined(metaOf(context), ' · ')}</p>
    <p class="verdict ${tone}">${words}</p>
    ${notes(context)}
    <ul class="tiles">
      ${vocabulary_severity/* SEVERITIES */.oC.map((severity) => severityTile(severity, context))}${answeredTile(context)}${levelTile(context)}
    </ul>
  </header> `;
}
function metaOf({ page }) {
    return [
        html `looked at ${timeMarkup(page.at)}`,
        ...(page.branch === undefined ? [] : [html `branch <code>${bounded(page.branch, 'line')}</code>`]),
        ...(page.commit === undefined ? [] : [html `commit <code>${page.commit.slice(0, 12)}</code>`]),
        ...(page.baseline === undefined || page.baseline.length === 0
            ? []
            : [html `baseline <code>${bounded([...new Set(page.baseline)].join(', '), 'line')}</code>`]),
    ];
}
function notes({ page }) {
    const partial = page.partial ? ['Only a part of the repository was judged.'] : [];
    const all = [...partial, ...page.notes].slice(0, MAX_NOTES);
    return all.length === 0
        ? undefined
        : html `<ul class="notes">
        ${all.map((note) => html `<li>${bounded(note)}</li>`)}
      </ul>`;
}
function severityTile(severity, { open }) {
    const ofSeverity = open.filter((finding) => finding.severity === severity);
    const late = ofSeverity.filter(({ sla }) => sla.breached).length;
    const words = html `<span class="b ${severity}">${severity} ${severity_names/* SEVERITY_NAMES */.t[severity]}</span
    ><strong>${(0,count_words/* groupedNumber */.O4)(ofSeverity.length)}</strong
    ><small
      >${late === 0
        ? ofSeverity.length === 0
            ? 'none found'
            : 'none overdue'
        : html `<span class="late">${(0,count_words/* groupedNumber */.O4)(late)} overdue</span>`}</small
    >`;
    return html `<li>
    ${ofSeverity.length === 0 ? html `<div>${words}</div>` : html `<a href="${anchorTo(partAnchor(severity))}">${words}</a>`}
  </li>`;
}
function answeredTile({ page }) {
    if (page.readings.length === 0)
        return undefined;
    const silent = page.readings.filter(({ outcome }) => outcome === 'unknown').length;
    return html `<li>
    <a href="${anchorTo('coverage')}"
      ><span class="k">Sensors answered</span><strong>${page.readings.length - silent}<small> of ${page.readings.length}</small></strong
      ><small>${silent === 0 ? 'all' : `${(0,count_words/* countOf */.pq)(silent, 'sensor')} unknown`}</small></a
    >
  </li>`;
}
function levelTile({ page: { score } }) {
    if (score === undefined)
        return undefined;
    const level = score.level === undefined ? 'unknown' : score.level.toFixed(2);
    return html `<li>
    <a href="${anchorTo('score')}"
      ><span class="k">Maturity level</span><strong>${level}${score.level !== undefined && html `<small> of 4</small>`}</strong
      ><small>${score.basis}</small></a
    >
  </li>`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/style/base-style.js
const BASE_STYLE = `
:root{color-scheme:light dark;--bg:#f6f7f9;--card:#fff;--ink:#17202b;--soft:#4d5968;--line:#d5dbe3;--link:#0b57b0;--focus:#0b57b0;
--P0:#a61b12;--P0g:#fdebe9;--P1:#9a3a00;--P1g:#fdefe3;--P2:#6d4d00;--P2g:#faf1d2;--P3:#1a4f9c;--P3g:#e6effc;
--good:#10602a;--goodg:#e3f5e9;--unknown:#56429a;--unknowng:#efecfb;--mute:#e9edf2}
@media (prefers-color-scheme:dark){:root{--bg:#0e141b;--card:#161e27;--ink:#e6ecf3;--soft:#a9b5c3;--line:#2c3947;--link:#8fc0ff;--focus:#8fc0ff;
--P0:#ffa59c;--P0g:#3a1715;--P1:#ffb886;--P1g:#38220f;--P2:#efcf75;--P2g:#302809;--P3:#a5c8ff;--P3g:#14294a;
--good:#86e0a4;--goodg:#0e2d1a;--unknown:#cbbfff;--unknowng:#261f45;--mute:#222d39}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
header,nav,main,footer{max-width:70rem;margin:0 auto;padding:0 1rem}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem 1rem;z-index:1}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:.25rem}
h1,h2,h3,h4,p,dl,ul,figure{margin:0}
h1{font-size:clamp(1.6rem,5vw,2.4rem);line-height:1.15;letter-spacing:-.02em;unicode-bidi:isolate}
h2{font-size:1.4rem;letter-spacing:-.01em;margin-bottom:.6rem}
h3{font-size:1.05rem;margin:1.4rem 0 .5rem}
h4{font-size:.95rem;color:var(--soft);font-weight:600;margin:1rem 0 .4rem}
section{margin:2.6rem 0 0}
code{font:.875em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;unicode-bidi:isolate}
ul{padding-left:1.2rem}
small{font-size:.8125rem;color:var(--soft)}
.c{color:var(--soft);font-weight:400}
.lead,.sub,.more{color:var(--soft);margin-bottom:.6rem}
.sub{font-size:.875rem;margin:.3rem 0 .6rem}
.note{background:var(--P2g);color:var(--P2);border-radius:.5rem;padding:.7rem 1rem;margin:1rem 0}
.brand{display:flex;align-items:center;gap:.5rem;padding-top:1.6rem;margin-bottom:.4rem;color:var(--soft);font-weight:600;font-size:.9rem}
.brand svg{width:1.3rem;fill:none;stroke:#c8452b;stroke-width:5}
.meta{color:var(--soft);font-size:.9rem;margin:.4rem 0 1.1rem}
.verdict{font-size:1.2rem;font-weight:600;line-height:1.35;border-radius:.6rem;padding:.8rem 1rem;border-left:.4rem solid}
.notes{background:var(--mute);border-radius:.6rem;margin-top:.6rem;padding:.6rem 1rem .6rem 2.2rem;font-size:.9rem}
.tiles{list-style:none;padding:0;margin-top:1rem;display:grid;grid-template-columns:repeat(auto-fit,minmax(9.4rem,1fr));gap:.6rem}
.tiles li>*{display:flex;flex-direction:column;gap:.15rem;height:100%;background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.7rem .8rem;color:inherit;text-decoration:none}
.tiles a:hover{border-color:var(--link)}
.tiles strong{font-size:1.7rem;line-height:1.2}
.tiles strong small{font-size:.9rem;font-weight:400}
.k{font-size:.8125rem;font-weight:600;color:var(--soft)}
nav ul{list-style:none;padding:.8rem 0 0;display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;font-size:.95rem}
.cols,.layers{display:grid;gap:.8rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));align-items:start}
.card{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.9rem 1rem;min-width:0}
.card h3{margin-top:0}
.root{margin:.5rem 0}
.members{padding-left:1.1rem;font-size:.9rem}
.members li{margin:.25rem 0}
footer{margin-top:3rem;padding-bottom:2rem;color:var(--soft);font-size:.875rem;border-top:1px solid var(--line);padding-top:1rem}
footer p{margin-bottom:.4rem}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/style/chart-style.js
const CHART_STYLE = `
figure{margin:.4rem 0}
figcaption{color:var(--soft);font-size:.875rem;margin-top:.3rem}
svg text{font:12px system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;fill:var(--ink)}
svg .ax,svg .qn{fill:var(--soft)}
svg .qn,svg .mm{text-anchor:middle}
svg .me{text-anchor:end}
.quadrant{display:block;width:100%;max-width:30rem;height:auto}
.quadrant .ax{font-size:11px}.quadrant .qn{font-size:10.5px}
.qf{fill:var(--card);stroke:var(--line)}.qg{fill:var(--goodg)}.ql,.gl{stroke:var(--line)}
.pl{stroke:var(--soft)}.pp{fill:var(--soft)}
.pc{fill:var(--link)}.pd{fill:var(--card);stroke:var(--link);stroke-width:1.5}
svg .pn{fill:var(--card);font-size:10.5px;font-weight:700;text-anchor:middle}svg .pdn{fill:var(--link)}
.progress,.gantt,.bar{display:block;overflow:hidden}
.at{overflow:visible}
.cl{stroke:var(--link);stroke-width:2.5}.dashed{stroke-dasharray:5 5}
.cm{fill:var(--link)}.cd{fill:var(--link);stroke:var(--card)}.ch{fill:var(--card);stroke:var(--link);stroke-width:2}
svg .gs{font-weight:700}
svg .gn{font-size:13px}
.gb{fill:var(--mute);stroke:var(--soft)}.gb.done{fill:var(--good);stroke:none}.gb.active{fill:var(--link);stroke:none}.gb.critical{fill:var(--P0);stroke:none}
.gm{fill:var(--ink)}
.today{stroke:var(--P0);stroke-width:2;stroke-dasharray:4 4}
.bar{border-radius:4px}
.bar .o-signals{fill:var(--P1)}.bar .o-clear{fill:var(--good)}.bar .o-unknown{fill:var(--unknown)}.bar .o-not-asked{fill:var(--line)}
.m0{fill:var(--mute)}.m1{fill:var(--link)}
.level{font-size:1.05rem;margin-bottom:.8rem}
@media (min-width:60rem){#score .cols{grid-template-columns:30rem 1fr;gap:2rem}}
`;

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/style/finding-style.js
const FINDING_STYLE = `
.P0{color:var(--P0);background:var(--P0g)}.P1{color:var(--P1);background:var(--P1g)}.P2{color:var(--P2);background:var(--P2g)}.P3{color:var(--P3);background:var(--P3g)}
.good{color:var(--good);background:var(--goodg)}.unknown{color:var(--unknown);background:var(--unknowng)}
.b{display:inline-flex;align-items:center;gap:.35em;border-radius:.3rem;padding:.05rem .45rem;font-size:.8125rem;font-weight:700;white-space:nowrap;width:max-content}
.b::before{content:"";width:.62em;height:.62em;background:currentColor;print-color-adjust:exact;-webkit-print-color-adjust:exact;forced-color-adjust:none}
.b.P1::before{clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}
.b.P2::before{clip-path:polygon(50% 0,100% 100%,0 100%)}
.b.P3::before{border-radius:50%}
.late{color:var(--P0);font-weight:600}
.tag{border:1px solid var(--line);border-radius:.3rem;padding:0 .35rem;font-size:.8125rem;color:var(--soft)}
summary{cursor:pointer;border-radius:.4rem}
.f,.r{background:var(--card);border:1px solid var(--line);border-radius:.5rem;margin:.4rem 0}
.f{content-visibility:auto;contain-intrinsic-size:auto 4rem}
.f>summary{display:grid;grid-template-columns:auto 1fr auto;gap:.15rem .7rem;padding:.55rem .8rem;align-items:start;list-style:none}
.r>summary{display:flex;justify-content:space-between;gap:.3rem 1rem;flex-wrap:wrap;padding:.6rem .8rem;list-style:none}
.f>summary::-webkit-details-marker,.r>summary::-webkit-details-marker{display:none}
.f>summary>.b{grid-row:1/3;margin-top:.15rem}
.m{unicode-bidi:isolate;min-width:0}
.r>summary>.m{flex:1 1 16rem}
.w{grid-column:2;color:var(--soft);font-size:.875rem;unicode-bidi:isolate;min-width:0}
.d{white-space:nowrap;color:var(--soft);font-size:.875rem}
.d::after{content:"";display:inline-block;width:.45em;height:.45em;border:solid currentColor;border-width:0 .14em .14em 0;transform:translateY(-.2em) rotate(45deg);margin-left:.6em}
details[open]>summary>.d::after{transform:rotate(225deg)}
.f>summary>.d{grid-column:3;grid-row:1}
.f[open]>summary,.r[open]>summary{border-bottom:1px solid var(--line);border-radius:.5rem .5rem 0 0}
.f:target,.card:target{border-color:var(--link);outline:2px solid var(--link)}
summary:hover{background:var(--mute)}
.r>.f{margin:.4rem .6rem}
.r>.f:last-child{margin-bottom:.6rem}
.r>dl{background:none}
dl{padding:.7rem .8rem;font-size:.925rem}
dl>div{display:grid;grid-template-columns:9rem 1fr;gap:.1rem .8rem;padding:.18rem 0}
dt{color:var(--soft)}
dd{margin:0;min-width:0;unicode-bidi:isolate}
.q{background:var(--mute);border-radius:.25rem;padding:.05rem .3rem}
.fold{margin:.8rem 0}
.fold>summary{width:max-content;max-width:100%;color:var(--link);padding:.2rem .3rem}
.st,.o{border-radius:.3rem;padding:.05rem .45rem;font-size:.8125rem;font-weight:600;background:var(--mute);color:var(--soft);white-space:nowrap}
.st.open{color:var(--P1);background:var(--P1g)}.st.in-progress{color:var(--P3);background:var(--P3g)}.st.resolved,.st.ok{color:var(--good);background:var(--goodg)}
.o-signals{color:var(--P1);background:var(--P1g)}.o-clear{color:var(--good);background:var(--goodg)}.o-unknown{color:var(--unknown);background:var(--unknowng)}
.sensors{list-style:none;padding:0;font-size:.925rem}
.sensors li{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem .5rem;padding:.2rem 0}
.sn{min-width:0}
@media (max-width:40rem){.f>summary{grid-template-columns:auto 1fr}.f>summary>.b{grid-row:auto}.f>summary>.m{grid-column:1/3;grid-row:2}.f>summary>.w{grid-column:1/3}
.f>summary>.d{grid-column:2;grid-row:1;text-align:right}dl>div{grid-template-columns:1fr}dl>div+div{margin-top:.35rem}}
@media print{body{background:none;font-size:11pt}.skip,nav,.d::after{display:none}.f{content-visibility:visible;break-inside:avoid}section{break-inside:auto}
.short .r::details-content,.short .f::details-content,.fold::details-content{content-visibility:visible;height:auto}a{color:inherit}}
`;

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/style/table-style.js
const TABLE_STYLE = `
table{width:100%;border-collapse:collapse;background:var(--card);border:1px solid var(--line);margin:.6rem 0 1.2rem;font-size:.925rem}
caption{text-align:left;font-weight:600;padding:.3rem 0}
th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-top:1px solid var(--line);unicode-bidi:isolate}
thead th{background:var(--mute);font-size:.8125rem;overflow-wrap:normal}
tbody th{font-weight:600}
.n{text-align:right;min-width:4.2rem}.s{white-space:nowrap}
.cards td,.cards th{min-width:6.4rem}.cards tbody th{min-width:8rem}.cards .s,.cards .n{min-width:0}
td small,th small{display:block;font-weight:400}
.no{display:inline-block;min-width:1.5em;text-align:center;border:1px solid var(--line);border-radius:1em;font-size:.8125rem}
.meter{display:block;margin:.3rem 0 .2rem}
.matrix td,.matrix thead th+th{text-align:center}
.matrix td a{display:block;font-weight:700;color:inherit}
.matrix .zero{color:var(--soft)}
.matrix .sum{border-top:2px solid var(--line);font-weight:600}
.matrix thead .b{background:none}
@media (max-width:52rem){
.cards{border:0;background:none}
.cards,.cards tbody,.cards tr,.cards th,.cards td,.cards caption{display:block;width:100%}
.cards thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}
.cards tr{background:var(--card);border:1px solid var(--line);border-radius:.5rem;margin:.5rem 0;padding:.3rem 0}
.cards th,.cards td{border:0;padding:.2rem .8rem}
.cards td,.cards th{min-width:0}
.cards td{position:relative;padding-left:8.4rem;text-align:left;white-space:normal}
.cards td::before{content:attr(data-label);position:absolute;left:.8rem;width:7.2rem;color:var(--soft);font-size:.875rem}
.cards td:empty{display:none}
.meter{margin-top:.6rem}}
@media (max-width:40rem){.matrix{table-layout:fixed;font-size:.875rem}.matrix th,.matrix td{padding:.45rem .15rem}.matrix th:first-child{padding-left:.3rem;width:12%}.matrix th:nth-child(6){width:17%}.matrix th:nth-child(7){width:20%}
.matrix .long,.matrix tbody th span{display:none}.matrix thead th{font-size:.6875rem}.matrix .b{padding:0}}
`;

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/style/stylesheet.js





const STYLESHEET = [BASE_STYLE, FINDING_STYLE, TABLE_STYLE, CHART_STYLE].join('').trim();
function contentPolicy() {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(STYLESHEET).digest('base64');
    return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/page-frame.js






const PRINTED_WHOLE = 100;
const ICON = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Ccircle cx='16' cy='16' r='11' fill='none' stroke='%23c8452b' stroke-width='8'/%3E%3C/svg%3E";
function pageFrame(context, sections) {
    const { page } = context;
    const contents = sections.map(({ id, title, count }) => html `<li><a href="${anchorTo(id)}">${title}</a>${count !== undefined && html ` <span class="c">(${count})</span>`}</li>`);
    return html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${ownMarkup(contentPolicy())}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="generator" content="SAR ${bounded(page.version, 'line')}">
<title>SAR report: ${bounded(page.title, 'line')}</title>
${ownMarkup(`<link rel="icon" href="${ICON}">`)}
<style>${ownMarkup(STYLESHEET)}</style>
</head>
<body${page.findings.length <= PRINTED_WHOLE && html ` class="short"`}>
<a class="skip" href="${anchorTo('main')}">To the contents</a>
${pageHeader(context)}
${sections.length > 1 &&
        html `<nav aria-label="Contents">
    <ul>
      ${joined(contents)}
    </ul>
  </nav>`}
<main id="main" tabindex="-1">
${joined(sections.map(sectionMarkup))}</main>
${footer(context)}
</body>
</html>
`;
}
function footer({ page }) {
    return html `<footer>
    <p>
      <strong>Severities.</strong> P0 critical: data or security at risk. P1 blocker: blocks pull requests or deployment. P2 degraded:
      performance or reliability suffers. P3 advisory: the rest. Deadlines run from the first sighting.
    </p>
    <p>
      Written by SAR ${bounded(page.version, 'line')} with <code>${bounded(page.command, 'line')}</code>. Times are in UTC; how long is left
      was reckoned at the time above. The page loads nothing and runs nothing.
    </p>
  </footer>`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/score/progress-chart.js






const MAX_POINTS = 60;
const MAX_LABELS = 5;
const MAX_LABEL = 10;
const [TOP, BOTTOM, HEIGHT] = [16, 190, 220];
const [LEFT, RIGHT] = [8, 97];
const TOP_LEVEL = 4;
function progressChart(progress) {
    const points = thinned(progress);
    if (points.length < 2)
        return undefined;
    const lowest = Math.min(TOP_LEVEL - 1, Math.max(0, Math.floor(Math.min(...points.map(({ level }) => level)))));
    const x = (index) => LEFT + (index / (points.length - 1)) * (RIGHT - LEFT);
    const y = (level) => TOP + ((TOP_LEVEL - Math.min(TOP_LEVEL, Math.max(lowest, level))) / (TOP_LEVEL - lowest)) * (BOTTOM - TOP);
    const lines = series(points).flatMap((indexes) => indexes.slice(1).map((to, index) => lineMarkup(points, indexes[index] ?? to, to, x, y)));
    const marks = points.map(({ level, kind }, index) => mark(kind, x(index), y(level)));
    const every = Math.max(1, Math.ceil((points.length - 1) / (MAX_LABELS - 1)));
    const labels = points.map(({ at }, index) => {
        const isLast = index === points.length - 1;
        if (!isLast && (index % every !== 0 || points.length - 1 - index < every))
            return undefined;
        const side = isLast ? ' me' : index === 0 ? '' : ' mm';
        return html `<text class="ax${side}" x="${percent(isLast ? 100 : index === 0 ? LEFT - 2 : x(index))}" y="${BOTTOM + 22}"
      >${(0,beginning_of/* beginningOf */.V)(at, MAX_LABEL)}</text
    >`;
    });
    const levels = [lowest, (lowest + TOP_LEVEL) / 2, TOP_LEVEL];
    const grid = levels.map((level) => html `<line class="gl" x1="${percent(LEFT - 2)}" x2="100%" y1="${unit(y(level))}" y2="${unit(y(level))}" /><text
          class="ax"
          x="0"
          y="${unit(y(level) + 4)}"
          >${level}</text
        >`);
    return html `<figure>
      <svg class="progress" width="100%" height="${HEIGHT}" role="img" aria-labelledby="progress-t progress-d">
        <title id="progress-t">Level over time</title>
        <desc id="progress-d">
          From ${points[0]?.level} to ${points.at(-1)?.level}, on an axis from ${lowest} to ${TOP_LEVEL}; the table has every value.
        </desc>
        ${joined(grid)}${joined(lines)}${joined(marks)}${joined(labels)}
      </svg>
      <figcaption>
        Level from ${lowest} to ${TOP_LEVEL}. Filled circles are measured, squares are declared, hollow circles are
        expected.${progress.length > points.length && ` ${points.length} of ${progress.length} moments are drawn.`}
      </figcaption>
    </figure>
    ${folded('Values', valueTable(points))}`;
}
function series(points) {
    const of = (...kinds) => points.flatMap(({ kind }, index) => (kinds.includes(kind) ? [index] : []));
    return of('declared').length > 0 ? [of('declared', 'projected'), of('measured')] : [of('measured', 'projected')];
}
function lineMarkup(points, from, to, x, y) {
    const [a, b] = [points[from], points[to]];
    if (a === undefined || b === undefined)
        return html ``;
    const kind = b.kind === 'projected' ? 'cl dashed' : 'cl';
    return html `<line class="${kind}" x1="${percent(x(from))}" y1="${unit(y(a.level))}" x2="${percent(x(to))}" y2="${unit(y(b.level))}" />`;
}
function mark(kind, x, y) {
    if (kind === 'declared')
        return html `<svg class="at" x="${percent(x)}" y="${unit(y)}"><rect class="cd" x="-5" y="-5" width="10" height="10" /></svg>`;
    return html `<circle class="${kind === 'projected' ? 'ch' : 'cm'}" cx="${percent(x)}" cy="${unit(y)}" r="5" />`;
}
function valueTable(points) {
    const rows = points.map(({ at, level, kind }) => [bounded(at, 'line'), level.toFixed(2), kind === 'projected' ? 'expected' : kind]);
    return dataTable('Level over time', [{ title: 'When' }, { title: 'Level', isNumber: true }, { title: 'Basis' }], rows);
}
function thinned(progress) {
    if (progress.length <= MAX_POINTS)
        return progress;
    const step = (progress.length - 1) / (MAX_POINTS - 1);
    return Array.from({ length: MAX_POINTS }, (_, index) => progress[Math.round(index * step)]).flatMap((point) => point ?? []);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/score/spread-points.js
const ROUNDS = 120;
function spreadPoints(points, distance, size) {
    const places = points.map(({ x, y }) => ({ x, y }));
    for (let round = 0; round < ROUNDS; round++) {
        let isMoved = false;
        for (const [index, a] of places.entries()) {
            for (const b of places.slice(index + 1)) {
                const length = Math.hypot(b.x - a.x, b.y - a.y);
                if (length >= distance)
                    continue;
                const angle = length < 0.01 ? index + round : Math.atan2(b.y - a.y, b.x - a.x);
                const push = (distance - length) / 2;
                a.x -= Math.cos(angle) * push;
                a.y -= Math.sin(angle) * push;
                b.x += Math.cos(angle) * push;
                b.y += Math.sin(angle) * push;
                isMoved = true;
            }
        }
        for (const place of places) {
            const [x, y] = [within(place.x, distance / 2, size - distance / 2), within(place.y, distance / 2, size - distance / 2)];
            isMoved ||= x !== place.x || y !== place.y;
            place.x = x;
            place.y = y;
        }
        if (!isMoved)
            break;
    }
    return places;
}
function within(value, low, high) {
    return Math.min(high, Math.max(low, value));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/score/quadrant.js




const SIZE = 300;
const quadrant_LEFT = 26;
const quadrant_TOP = 8;
const BUBBLE = 9;
const QUADRANTS = [
    { x: 0.25, y: 0.53, words: 'automated, not mature' },
    { x: 0.75, y: 0.53, words: 'mature and automated' },
    { x: 0.25, y: 0.47, words: 'at the beginning' },
    { x: 0.75, y: 0.47, words: 'mature, by hand' },
];
function quadrant(dimensions) {
    const points = dimensions.flatMap(({ number, dimension: { maturity, automation, basis } }) => maturity === undefined || automation === undefined
        ? []
        : [{ number, basis, x: quadrant_LEFT + share(maturity) * SIZE, y: quadrant_TOP + (1 - share(automation)) * SIZE }]);
    if (points.length === 0)
        return undefined;
    const places = spreadPoints(points.map(({ x, y }) => ({ x: x - quadrant_LEFT, y: y - quadrant_TOP })), BUBBLE * 2 + 2, SIZE).map(({ x, y }) => ({ x: x + quadrant_LEFT, y: y + quadrant_TOP }));
    const marks = points.map(({ x, y, basis, number }, index) => {
        const place = places[index] ?? { x, y };
        const shape = basis === 'declared'
            ? html `<rect
            class="pd"
            x="${unit(place.x - BUBBLE)}"
            y="${unit(place.y - BUBBLE)}"
            width="${BUBBLE * 2}"
            height="${BUBBLE * 2}"
            rx="3"
          />`
            : html `<circle class="pc" cx="${unit(place.x)}" cy="${unit(place.y)}" r="${BUBBLE}" />`;
        const bubble = html `${shape}<text class="pn${basis === 'declared' && ' pdn'}" x="${unit(place.x)}" y="${unit(place.y + 3.6)}"
        >${number}</text
      >`;
        const lead = html `<path class="pl" d="M${unit(x)} ${unit(y)}L${unit(place.x)} ${unit(place.y)}" /><circle
        class="pp"
        cx="${unit(x)}"
        cy="${unit(y)}"
        r="2.5"
      />`;
        return { lead, bubble };
    });
    return html `<figure>
    <svg class="quadrant" viewBox="0 0 ${quadrant_LEFT + SIZE + 8} ${quadrant_TOP + SIZE + 34}" role="img" aria-labelledby="quadrant-t quadrant-d">
      <title id="quadrant-t">Maturity by automation</title>
      <desc id="quadrant-d">${points.length} dimensions; the table of scores has their values.</desc>
      ${quadrant_frame()}${joined(marks.map(({ lead }) => lead))}${joined(marks.map(({ bubble }) => bubble))}
    </svg>
    <figcaption>${legend(points, dimensions.length - points.length)}</figcaption>
  </figure>`;
}
function quadrant_frame() {
    const [half, right, bottom] = [SIZE / 2, quadrant_LEFT + SIZE, quadrant_TOP + SIZE];
    const names = QUADRANTS.map(({ x, y, words }) => html `<text class="qn" x="${quadrant_LEFT + x * SIZE}" y="${quadrant_TOP + (1 - y) * SIZE + 4}">${words}</text>`);
    return html `<rect class="qf" x="${quadrant_LEFT}" y="${quadrant_TOP}" width="${SIZE}" height="${SIZE}" /><rect
      class="qg"
      x="${quadrant_LEFT + half}"
      y="${quadrant_TOP}"
      width="${half}"
      height="${half}"
    /><path class="ql" d="M${quadrant_LEFT + half} ${quadrant_TOP}V${bottom}M${quadrant_LEFT} ${quadrant_TOP + half}H${right}" />${names}<text
      class="ax"
      x="${quadrant_LEFT}"
      y="${bottom + 14}"
      >0</text
    ><text class="ax me" x="${right}" y="${bottom + 14}">1</text><text class="ax mm" x="${quadrant_LEFT + half}" y="${bottom + 28}">maturity</text
    ><text class="ax me" x="${quadrant_LEFT - 4}" y="${bottom}">0</text><text class="ax me" x="${quadrant_LEFT - 4}" y="${quadrant_TOP + 9}">1</text
    ><text class="ax mm" transform="translate(${quadrant_LEFT - 12} ${quadrant_TOP + half}) rotate(-90)">automation</text>`;
}
function legend(points, missing) {
    const kinds = new Set(points.map(({ basis }) => basis));
    const parts = [
        kinds.has('computed') ? 'circles are computed from checks' : '',
        kinds.has('declared') ? 'squares are declared by people' : '',
    ];
    const rest = missing === 0 ? '' : ` Of ${(0,count_words/* countOf */.pq)(missing, 'dimension')} one of the two values is unknown.`;
    return `Numbers are those of the table; ${parts.filter((part) => part !== '').join(', ')}.${rest}`;
}
function share(value) {
    return Math.min(1, Math.max(0, value));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/score/score-section.js







const MAX_DIMENSIONS = 60;
const MAX_CHECKS = 60;
const score_section_OUTCOMES = {
    earned: 'earned',
    partly: 'partly earned',
    'not-earned': 'not earned',
    unknown: 'unknown',
    'not-applicable': 'does not apply',
};
function scoreSection({ page: { score } }) {
    if (score === undefined)
        return undefined;
    const numbered = score.dimensions.map((dimension, index) => ({ number: index + 1, dimension }));
    const { shown, rest } = boundedList(numbered, MAX_DIMENSIONS, 'dimensions');
    const charts = [quadrant(shown), progressChart(score.progress)].flatMap((chart) => chart === undefined ? [] : [html `<div>${chart}</div>`]);
    return {
        id: 'score',
        title: 'Maturity',
        body: html `${levelWords(score)}${charts.length > 0 && html `<div class="cols">${charts}</div>`}${shown.length > 0 && scoreTable(shown)}${rest}${checks(shown)}`,
    };
}
function levelWords({ level, basis, uncapped, cappedBy, declared }) {
    const capped = cappedBy === undefined
        ? undefined
        : html ` Held at ${cappedBy.level.toFixed(2)} by ${cappedBy.open} open
        ${cappedBy.severity}${uncapped !== undefined && html `; without ${cappedBy.open === 1 ? 'it' : 'them'} it would be ${uncapped.toFixed(2)}`}.`;
    const words = level === undefined
        ? 'The level is unknown: no dimension has a score.'
        : html `<strong>Level ${level.toFixed(2)} of 4</strong>, ${BASIS[basis]}.`;
    return html `<p class="level">
    ${words}${capped}${declared !== undefined && html ` Declared by people: ${declared.level.toFixed(2)}${declared.target !== undefined && html ` (target: ${bounded(declared.target, 'line')})`}.`}
  </p>`;
}
const BASIS = {
    computed: 'computed from checks',
    declared: 'from values that people declare',
    mixed: 'partly computed from checks, partly from values that people declare',
    unknown: 'on no known basis',
};
function scoreTable(shown) {
    const columns = [
        { title: 'Dimension' },
        { title: 'Score of 10', isNumber: true },
        { title: 'Basis', isShort: true },
        { title: 'Maturity', isNumber: true },
        { title: 'Automation', isNumber: true },
        { title: 'Priority', isShort: true },
        { title: 'State' },
        { title: 'Next step' },
    ];
    return dataTable('Scores by dimension', columns, shown.map(scoreRow));
}
function scoreRow({ number, dimension }) {
    const { name, requirement, score, basis, maturity, automation, priority, state, next, between, declared, standards } = dimension;
    const isBeside = basis === 'computed' && declared?.score !== undefined;
    return [
        html `<span class="no">${number}</span>
      ${bounded(name, 'line')}<small>${bounded(requirement, 'cell')}</small>${standards.length > 0 && html `<small>${bounded(standards.join(', '), 'line')}</small>`}`,
        score === undefined
            ? 'unknown'
            : html `${meter(score)}${score.toFixed(1)}${between !== undefined && html `<small>${between.low.toFixed(1)} to ${between.high.toFixed(1)}</small>`}`,
        html `${basis}${isBeside && html `<small>declared ${declared.score}</small>`}`,
        maturity?.toFixed(2),
        automation?.toFixed(2),
        priority,
        state === undefined ? undefined : bounded(state, 'cell'),
        next === undefined ? undefined : html `${bounded(next.text, 'cell')}<small>gains ${next.gain.toFixed(1)}</small>`,
    ];
}
function meter(score) {
    const share = Math.min(100, Math.max(0, score * 10));
    return html `<svg class="meter" width="100%" height="6" aria-hidden="true">
    <rect class="m0" width="100%" height="6" rx="3" />
    <rect class="m1" width="${Math.round(share)}%" height="6" rx="3" />
  </svg>`;
}
function checks(shown) {
    const parts = shown.filter(({ dimension }) => dimension.checks.length > 0).map(({ dimension }) => checkTable(dimension));
    return parts.length === 0 ? undefined : folded('What each score is made of', joined(parts));
}
function checkTable({ name, checks }) {
    const { shown, rest } = boundedList(checks, MAX_CHECKS, 'checks');
    const columns = [
        { title: 'Check' },
        { title: 'Kind', isShort: true },
        { title: 'Weight', isNumber: true },
        { title: 'Credit', isNumber: true },
        { title: 'Outcome', isShort: true },
        { title: 'Proves', isShort: true },
        { title: 'Why' },
    ];
    const rows = shown.map((check) => [
        bounded(check.name, 'line'),
        check.kind,
        check.weight,
        check.credit.toFixed(2),
        score_section_OUTCOMES[check.outcome],
        check.proves,
        bounded(check.why, 'cell'),
    ]);
    return html `${dataTable(bounded(name, 'line'), columns, rows)}${rest}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/waived-section.js








const waived_section_MAX_ROWS = 300;
function waivedSection(context, room) {
    const accepted = context.open.filter(({ signal }) => context.page.accepted?.has(signal.id) === true);
    if (context.waived.length === 0 && accepted.length === 0)
        return undefined;
    return {
        id: 'waived',
        title: 'Waived and accepted',
        count: (0,count_words/* groupedNumber */.O4)(context.waived.length + accepted.length),
        body: html `${context.waived.length > 0 && waivedPart(context, room)}${accepted.length > 0 && acceptedPart(accepted, context)}`,
    };
}
function waivedPart(context, room) {
    const fitting = context.waived.slice(0, waived_section_MAX_ROWS).flatMap((finding) => {
        const row = findingRow(finding, findingFacts(finding, context), context);
        if (!room.take(row.text))
            return [];
        context.written.add(finding.signal.id);
        return [row];
    });
    const more = context.waived.length - fitting.length;
    return html `<h3>Waived <span class="c">${(0,count_words/* groupedNumber */.O4)(context.waived.length)}</span></h3>
    <p class="lead">They fail no run until their last day.</p>
    ${joined(fitting)}${more > 0 && html `<p class="more">${(0,count_words/* groupedNumber */.O4)(more)} more waived findings not shown here.</p>`}`;
}
function acceptedPart(accepted, context) {
    const { shown, rest } = boundedList(accepted, waived_section_MAX_ROWS, 'accepted findings');
    const items = shown.map((finding) => html `<li>${severityBadge(finding.severity)} ${toFinding(context, finding, html `${bounded(finding.signal.message, 'line')}`)}</li>`);
    return html `<h3>Accepted <span class="c">${(0,count_words/* groupedNumber */.O4)(accepted.length)}</span></h3>
    <p class="lead">Known and recorded. They are open, and counted above.</p>
    <ul class="members">
      ${joined(items)}
    </ul>
    ${rest}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/html/html-report.js














const MAX_PAGE_BYTES = 10_000_000;
const FINDINGS_SHARE = 0.7;
const WAIVED_SHARE = 0.08;
const SLACK = 0.02;
function htmlReport(page, limitBytes = MAX_PAGE_BYTES) {
    let rooms = { findings: limitBytes * FINDINGS_SHARE, waived: limitBytes * WAIVED_SHARE };
    const without = new Set();
    for (;;) {
        const { text, bytes, findings, largest } = render(page, rooms, without);
        const excess = bytes - limitBytes;
        if (excess <= 0 || largest === undefined)
            return text;
        const left = Math.min(rooms.findings, findings) - excess - limitBytes * SLACK;
        if (left <= 0 || without.has('findings'))
            without.add(largest);
        else
            rooms = { findings: left, waived: 0 };
    }
}
function render(page, rooms, without) {
    const context = pageContext(page);
    const findings = findingsSection(context, roomOf(rooms.findings));
    const waived = waivedSection(context, roomOf(rooms.waived));
    const sections = [
        overviewSection(context),
        causesSection(context),
        findings,
        scoreSection(context),
        gapsSection(context),
        coverageSection(context),
        unknownSection(context),
        waived,
        actsSection(context),
    ].filter((section) => section !== undefined);
    const [largest] = sections.filter(({ id }) => !without.has(id)).sort((a, b) => b.body.text.length - a.body.text.length);
    const shown = sections.map((section) => (without.has(section.id) ? { ...section, body: tooLarge(page) } : section));
    const { text } = pageFrame(context, shown);
    return { text, bytes: byteLength(text), findings: byteLength(findings?.body.text ?? ''), largest: largest?.id };
}
function tooLarge({ command }) {
    return html `<p class="note">
    This part would make the page too large to open. <code>${bounded(command, 'line')} --format json</code> has it.
  </p>`;
}


/***/ })

};
