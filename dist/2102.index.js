export const id = 2102;
export const ids = [2102];
export const modules = {

/***/ 3883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ps: () => (/* binding */ SEVERITY_TABLE),
  om: () => (/* binding */ levelOfImpact),
  FP: () => (/* binding */ levelOfSeverity)
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/severity/severity.generated.json
const severity_generated_namespaceObject = /*#__PURE__*/JSON.parse('{"y":[{"severity":"P0","name":"critical","question":"Data loss or security breach?","impacts":["data-loss","security"],"sla-hours":1,"route":"incident"},{"severity":"P1","name":"blocker","question":"Blocks pull requests or deployment?","impacts":["blocks"],"sla-hours":4,"route":"dispatch"},{"severity":"P2","name":"degraded","question":"Measurably degrades performance or reliability?","impacts":["degrades"],"sla-hours":24,"route":"backlog"},{"severity":"P3","name":"advisory","question":"None of these?","impacts":["advisory"],"sla-hours":168,"route":"registry"}],"J":{"incident":"escalate to the owner, open a P0 incident issue, halt all autonomous actions","dispatch":"dispatch the coding agent or auto-fix, run the matching playbook, open a blocker issue","backlog":"schedule remediation, update the failure-rate variable, add to the SAR backlog","registry":"add to the gap registry, queue for the next SAR sprint"}}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/severity/severity-table.js

const SEVERITY_TABLE = {
    levels: severity_generated_namespaceObject.y.map((level) => ({
        severity: level.severity,
        name: level.name,
        question: level.question,
        impacts: level.impacts,
        slaHours: level['sla-hours'],
        route: level.route,
    })),
    routes: severity_generated_namespaceObject.J,
};
function levelOfImpact(impact) {
    const level = SEVERITY_TABLE.levels.find((candidate) => candidate.impacts.includes(impact));
    if (level === undefined)
        throw new Error(`no severity level for impact ${impact}`);
    return level;
}
function levelOfSeverity(severity) {
    const level = SEVERITY_TABLE.levels.find((candidate) => candidate.severity === severity);
    if (level === undefined)
        throw new Error(`no severity level ${severity}`);
    return level;
}


/***/ }),

/***/ 26103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ bySeverityAndPlace)
/* harmony export */ });
/* harmony import */ var _wording_compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78108);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14500);


function bySeverityAndPlace(a, b) {
    return ((0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(a.severity, b.severity) ||
        (0,_wording_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.signal.artefact.path, b.signal.artefact.path) ||
        (a.signal.artefact.line ?? 0) - (b.signal.artefact.line ?? 0) ||
        (0,_wording_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.signal.rule, b.signal.rule) ||
        (0,_wording_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.signal.id, b.signal.id));
}


/***/ }),

/***/ 68873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ WEEKDAYS)
/* harmony export */ });
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];


/***/ }),

/***/ 1404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ crashWords)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);

function crashWords(error) {
    if (error instanceof _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
        return error.message;
    return `this is a bug of SAR: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`;
}


/***/ }),

/***/ 3613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S4: () => (/* binding */ judge),
  rW: () => (/* binding */ patrol),
  mY: () => (/* binding */ readSensors),
  yI: () => (/* binding */ sensorInputOf)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/finding-order.js
var finding_order = __webpack_require__(26103);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/causes/group-by-cause.js + 12 modules
var group_by_cause = __webpack_require__(12131);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/causes/with-groups.js
function withGroups(findings, groups) {
    const groupOf = new Map(groups.flatMap(({ id, members }) => members.map((member) => [member, id])));
    return findings.map((finding) => {
        const group = groupOf.get(finding.signal.id);
        return group === undefined || finding.waived !== undefined ? finding : { ...finding, group };
    });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/decide/day.js
var day = __webpack_require__(82280);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/severity/severity-table.js + 1 modules
var severity_table = __webpack_require__(3883);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/baseline.js
var load_baseline = __webpack_require__(90668);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/origin.js
var origin = __webpack_require__(68517);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/decide/baseline-levels.js
var baseline_levels = __webpack_require__(22099);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/decide/override.js
var override = __webpack_require__(25340);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/decide/decide.js



function decider(baseline, branch) {
    const overrides = (0,override/* compileOverrides */.b)(baseline, branch);
    return (signal) => {
        if ((0,baseline_levels/* ruleLevel */.ln)(baseline, signal)?.level === 'off')
            return 'off';
        const override = overrides.find((candidate) => candidate.mismatch(signal) === undefined);
        const { severity, decision } = decideSeverity(baseline, signal, override);
        const level = (0,severity_table/* levelOfSeverity */.FP)(severity);
        const owner = override?.set.owner ?? baseline.owner;
        const labels = override?.set.labels;
        return {
            severity,
            decision: withOtherSettings(baseline, decision, override),
            slaHours: override?.set['sla-hours'] ?? baseline.sla.hours[severity] ?? level.slaHours,
            route: override?.set.route ?? level.route,
            ...(owner !== undefined && { owner }),
            ...(labels !== undefined && { labels }),
        };
    };
}
function decideSeverity(baseline, signal, override) {
    if (override?.set.severity !== undefined) {
        const where = (0,load_baseline/* describeOrigin */.uN)(baseline, ['triage', override.index]);
        const why = override.reason === undefined ? `the first entry that matches: ${where}` : `${override.reason} (${where})`;
        return { severity: override.set.severity, decision: { by: `triage[${override.index}]`, why } };
    }
    const rule = (0,baseline_levels/* ruleLevel */.ln)(baseline, signal);
    if (rule !== undefined && rule.level !== 'off') {
        const why = `the rule's severity: ${(0,load_baseline/* describeOrigin */.uN)(baseline, rule.path)}`;
        return { severity: rule.level, decision: { by: (0,origin/* documentPathText */.I)(rule.path), why } };
    }
    const sensor = (0,baseline_levels/* sensorSeverity */.UX)(baseline, signal.sensor);
    if (sensor !== undefined) {
        const why = `the sensor's severity: ${(0,load_baseline/* describeOrigin */.uN)(baseline, [sensor.section, signal.sensor, 'severity'])}`;
        return { severity: sensor.severity, decision: { by: `${sensor.section}.${signal.sensor}.severity`, why } };
    }
    const { severity, question, impacts } = (0,severity_table/* levelOfImpact */.om)(signal.impact);
    const why = impacts.includes('advisory') ? 'none of the questions of the severity table applies' : `${question} Yes.`;
    return { severity, decision: { by: `impact:${signal.impact}`, why } };
}
function withOtherSettings(baseline, decision, override) {
    if (override === undefined)
        return decision;
    const { severity: _severity, ...rest } = override.set;
    const others = Object.entries(rest).flatMap(([key, value]) => (value === undefined ? [] : [key]));
    if (others.length === 0)
        return decision;
    return { by: decision.by, why: `${decision.why}; ${others.join(', ')} by ${(0,load_baseline/* describeOrigin */.uN)(baseline, ['triage', override.index])}` };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/weekday.js
var weekday = __webpack_require__(68873);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/decide/zone-offset.js
const MS_PER_MINUTE = 60_000;
function zoneOffset(timeZone) {
    const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    return (instant) => {
        const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
        const [, sign, hours = '0', minutes = '0', seconds = '0'] = /^GMT(?:([+-])(\d+)(?::(\d+))?(?::(\d+))?)?$/.exec(name) ?? [];
        const size = (Number(hours) * 60 + Number(minutes)) * MS_PER_MINUTE + Number(seconds) * 1000;
        return sign === '-' ? -size : size;
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/decide/business-calendar.js


const business_calendar_MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
const MAX_YEARS = 100;
const FARTHEST = MAX_YEARS * 365 * MS_PER_DAY;
function businessCalendar(settings) {
    const offsetAt = zoneOffset(settings['time-zone']);
    const readYear = yearReader(settings, offsetAt);
    const years = new Map();
    const yearOf = (number) => {
        const known = years.get(number);
        if (known !== undefined)
            return known;
        const year = readYear(number);
        years.set(number, year);
        return year;
    };
    const localYear = (instant) => new Date(instant + offsetAt(instant)).getUTCFullYear();
    function add(from, span) {
        if (span <= 0)
            return from;
        const first = localYear(from);
        let left = span + workedBefore(yearOf(first), from);
        for (let number = first; number <= first + MAX_YEARS; number++) {
            const year = yearOf(number);
            if (left <= year.total)
                return Math.min(instantOf(year, left), from + FARTHEST);
            left -= year.total;
        }
        return from + FARTHEST;
    }
    function between(from, to) {
        if (to <= from)
            return 0;
        const last = localYear(to);
        const begin = Math.max(from, to - FARTHEST);
        const first = localYear(begin);
        let span = workedBefore(yearOf(last), to) - workedBefore(yearOf(first), begin);
        for (let number = first; number < last; number++)
            span += yearOf(number).total;
        return span;
    }
    return { add, between };
}
function yearReader(settings, offsetAt) {
    const opens = minutesOf(settings.from) * business_calendar_MS_PER_MINUTE;
    const closes = minutesOf(settings.to) * business_calendar_MS_PER_MINUTE;
    const days = new Set(settings.days);
    const holidays = new Set(settings.holidays?.map((day) => Date.parse(`${day}T00:00:00Z`)));
    return (number) => {
        const starts = [];
        const ends = [];
        const before = [];
        let total = 0;
        const firstDay = startOfYear(number);
        const offsets = [-1, 0, 1].map((shift) => offsetAt(firstDay + shift * MS_PER_DAY));
        for (let day = firstDay; day < startOfYear(number + 1); day += MS_PER_DAY) {
            offsets.push(offsetAt(day + 2 * MS_PER_DAY));
            const [earlier = 0, , , later = 0] = offsets;
            offsets.shift();
            if (holidays.has(day) || !days.has(weekdayOf(day)))
                continue;
            const start = instantAt(day + opens, earlier, later, offsetAt);
            const isSkipped = start + offsetAt(start) >= day + MS_PER_DAY;
            const end = instantAt(day + closes, earlier, later, offsetAt);
            if (isSkipped || end <= start)
                continue;
            starts.push(start);
            ends.push(end);
            before.push(total);
            total += end - start;
        }
        return { starts, ends, before, total };
    };
}
function instantAt(local, before, after, offsetAt) {
    if (before === after)
        return local - before;
    const candidates = [before, after].map((offset) => local - offset).filter((instant) => instant + offsetAt(instant) === local);
    return candidates.length === 0 ? local - before : Math.min(...candidates);
}
function workedBefore({ starts, ends, before }, instant) {
    const at = lastAtMost(starts, instant);
    const [start, end, done] = [starts[at], ends[at], before[at]];
    if (start === undefined || end === undefined || done === undefined)
        return 0;
    return done + Math.min(instant, end) - start;
}
function instantOf({ starts, before }, worked) {
    const at = lastAtMost(before, worked);
    const index = before[at] === worked ? at - 1 : at;
    return (starts[index] ?? 0) + worked - (before[index] ?? 0);
}
function lastAtMost(sorted, limit) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle] ?? 0) <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}
function weekdayOf(day) {
    return weekday/* WEEKDAYS */.w[(new Date(day).getUTCDay() + 6) % 7] ?? '';
}
function startOfYear(year) {
    return new Date(0).setUTCFullYear(year, 0, 1);
}
function minutesOf(clock) {
    const [hours = '0', minutes = '0'] = clock.split(':');
    return Number(hours) * 60 + Number(minutes);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/decide/sla-calendar.js


function slaCalendar(baseline) {
    const settings = baseline.sla.calendar;
    if (settings === undefined)
        return () => undefined;
    const calendar = calendarOf(baseline, settings);
    return (severity) => (settings.severities.includes(severity) ? calendar : undefined);
}
function calendarOf(baseline, settings) {
    try {
        return businessCalendar(settings);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        const where = (0,load_baseline/* describeOrigin */.uN)(baseline, ['sla', 'calendar', 'time-zone']);
        throw new user_error/* UserError */.y(`${where}: ${(0,quote_untrusted/* quoteUntrusted */.X)(settings['time-zone'], 64)} is no time zone; write its IANA name, such as Europe/Berlin or UTC`, { cause: error });
    }
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/decide/sighting-time.js
var sighting_time = __webpack_require__(46389);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/decide/sla-clock.js

const MS_PER_HOUR = 3_600_000;
const LATEST = Date.parse('9999-12-31T23:59:59.999Z');
function slaClock(firstSeen, hours, now, calendar) {
    const since = (0,sighting_time/* sightingTime */.f)(firstSeen, now) ?? now.getTime();
    const due = Math.min(dueAt(since, hours, calendar), LATEST);
    const left = calendar === undefined ? due - now.getTime() : calendar.between(now.getTime(), due) - calendar.between(due, now.getTime());
    return {
        firstSeen: new Date(since).toISOString(),
        sla: {
            hours,
            dueAt: new Date(due).toISOString(),
            leftHours: Math.round((left / MS_PER_HOUR) * 10) / 10 + 0,
            breached: now.getTime() > due,
            ...(calendar !== undefined && { isBusiness: true }),
        },
    };
}
function dueAt(since, hours, calendar) {
    const span = Math.round(hours * MS_PER_HOUR);
    return calendar === undefined ? since + span : calendar.add(since, span);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/governance/governance-signal.js
var governance_signal = __webpack_require__(50229);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var glob = __webpack_require__(14727);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/waivers/exceptions.js

function waiverExceptions(baseline) {
    return baseline.waivers.map((waiver, index) => waiverException(baseline, waiver, index));
}
function waiverException(baseline, { rule, path, job, reason, owner, expires }, index) {
    const rules = (0,glob/* compileGlob */.SO)(rule);
    const paths = path === undefined ? undefined : (0,glob/* compileGlob */.SO)(path);
    const jobs = job === undefined ? undefined : (0,glob/* compileGlob */.SO)(job);
    const { source, line, column } = (0,load_baseline/* originOf */.yv)(baseline, ['waivers', index]);
    const reaches = (candidate) => paths?.matches(candidate) !== false;
    return {
        waived: { by: 'waiver', reason, owner, until: expires },
        artefact: { kind: 'waiver', path: source, ...(line !== undefined && { line }), ...(column !== undefined && { column }), name: rule },
        identity: [rule, path ?? '', job ?? ''],
        name: (0,load_baseline/* describeOrigin */.uN)(baseline, ['waivers', index]),
        covers: (candidate) => rules.matches(candidate),
        matches: ({ rule: signalRule, artefact }) => rules.matches(signalRule) &&
            reaches(artefact.path) &&
            (jobs === undefined || (artefact.job !== undefined && jobs.matches(artefact.job))),
        reaches,
    };
}
function suppressionExceptions(suppression) {
    const { path, line, column, appliesTo, rules, until, reason } = suppression;
    return [...new Set(rules)].map((rule) => ({
        waived: { by: 'suppression', reason, until },
        artefact: { kind: 'suppression', path, line, column, name: rule },
        identity: [rule, reason],
        name: `sar-ignore[${rule}] in ${path}:${line}`,
        covers: (candidate) => candidate === rule,
        matches: (signal) => signal.rule === rule && signal.artefact.path === path && signal.artefact.line === appliesTo,
        reaches: (candidate) => candidate === path,
    }));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/waivers/exception-signals.js

const EXPIRED_NOTES = {
    used: '; what it covered is still there',
    unused: ' and covers nothing any more',
    unknown: '',
};
function expiredSignal(exception, today, use) {
    const { until } = exception.waived;
    return (0,governance_signal/* governanceSignal */.XT)('expired-waiver', exception.identity, exception.artefact, {
        message: `${exception.name} held until ${until}${EXPIRED_NOTES[use]}`,
        expected: `a last day from ${today} on, or no such ${exception.waived.by}`,
        actual: until,
        ...(use === 'unused' && { impact: 'advisory' }),
    });
}
function unusedSignal(exception) {
    return (0,governance_signal/* governanceSignal */.XT)(governance_signal/* UNUSED_WAIVER */.Se, exception.identity, exception.artefact, {
        message: `${exception.name} applies to no finding`,
        expected: 'at least one finding that it covers',
        actual: 'none',
    });
}
function couldHaveMatched(exception, { readings, enabledSensors, sensorOfRule }) {
    const named = [...sensorOfRule].filter(([rule]) => exception.covers(rule)).map(([, sensor]) => sensor);
    const isKnown = sensorOfRule.has(exception.artefact.name ?? '');
    const known = new Set(sensorOfRule.values());
    const others = isKnown ? [] : enabledSensors.filter((sensor) => !known.has(sensor));
    const sensors = named.length > 0 ? new Set([...named, ...others]) : new Set(enabledSensors);
    return [...sensors].every((sensor) => {
        const reading = readings.find((candidate) => candidate.sensor === sensor);
        return reading !== undefined && reading.outcome !== 'unknown' && !reading.scope.unjudged.some(({ path }) => exception.reaches(path));
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/waivers/judge-exceptions.js


function judgeExceptions({ readings, baseline, sensorOfRule, partial }, exceptions, used, today) {
    const declared = Object.entries(baseline['custom-sensors']).map(([id, { enabled = true }]) => [id, { enabled }]);
    const enabledSensors = [...Object.entries(baseline.sensors), ...declared].flatMap(([sensor, { enabled }]) => (enabled ? [sensor] : []));
    const coverage = { readings, enabledSensors, sensorOfRule: sensorOfRule ?? new Map() };
    const signals = [];
    const possible = [];
    for (const exception of exceptions) {
        const use = used.has(exception) ? 'used' : partial !== true && couldHaveMatched(exception, coverage) ? 'unused' : 'unknown';
        if (exception.waived.until < today)
            signals.push(expiredSignal(exception, today, use));
        else if (use !== 'used') {
            const signal = unusedSignal(exception);
            possible.push(signal);
            if (use === 'unused')
                signals.push(signal);
        }
    }
    const told = new Set((0,governance_signal/* withDistinctIds */.rv)(signals).map(({ id }) => id));
    return { signals, undecided: new Set((0,governance_signal/* withDistinctIds */.rv)(possible).flatMap(({ id }) => (told.has(id) ? [] : [id]))) };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/triage.js










function triage(input) {
    const { readings, baseline, now } = input;
    const decide = decider(baseline, input.branch);
    const calendarOf = slaCalendar(baseline);
    const today = (0,day/* dayOf */.k)(now);
    const exceptions = [...waiverExceptions(baseline), ...input.suppressions.flatMap(suppressionExceptions)];
    const used = new Set();
    const findings = [];
    const off = [];
    for (const reading of readings) {
        for (const signal of reading.outcome === 'signals' ? reading.signals : [])
            add(signal, exceptions);
    }
    const { signals, undecided } = judgeExceptions(input, exceptions, used, today);
    for (const signal of (0,governance_signal/* withDistinctIds */.rv)([...signals, ...(input.suppressionProblems ?? []).map(problemSignal)]))
        add(signal, []);
    const sorted = findings.sort(finding_order/* bySeverityAndPlace */.P);
    const groups = (0,group_by_cause/* groupByCause */.w)(sorted);
    return {
        findings: withGroups(sorted, groups),
        groups,
        unknown: readings.filter((reading) => reading.outcome === 'unknown'),
        clear: readings.filter((reading) => reading.outcome === 'clear'),
        off,
        undecided,
    };
    function add(signal, candidates) {
        const verdict = decide(signal);
        if (verdict === 'off') {
            off.push(signal);
            return;
        }
        const matching = candidates.filter((exception) => exception.matches(signal));
        for (const exception of matching)
            used.add(exception);
        const waived = matching.find((exception) => exception.waived.until >= today)?.waived;
        const { severity, decision, slaHours, route, owner, labels } = verdict;
        findings.push({
            signal,
            severity,
            decision,
            route,
            ...(owner !== undefined && { owner }),
            ...slaClock(input.firstSeen(signal.id), slaHours, now, calendarOf(severity)),
            ...(waived !== undefined && { waived }),
            ...(labels !== undefined && { labels }),
        });
    }
}
function problemSignal({ path, line, column, message, comment }) {
    return (0,governance_signal/* governanceSignal */.XT)('invalid-suppression', [comment], { kind: 'suppression', path, line, column }, {
        message: `this comment suppresses nothing: ${message}`,
        expected: '# sar-ignore[rule] until=YYYY-MM-DD reason',
        actual: comment,
    });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/ci-health/own-patterns.js
var own_patterns = __webpack_require__(70649);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/pace.js
var lib_pace = __webpack_require__(27706);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/crash-words.js
var crash_words = __webpack_require__(1404);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/sensor-section.js
var sensor_section = __webpack_require__(93527);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/without-doubtful.js
function withoutDoubtful(reading) {
    if (reading.outcome !== 'signals')
        return reading;
    const signals = reading.signals.filter(({ pedantic }) => pedantic !== true);
    const { signals: _all, ...rest } = reading;
    return signals.length === 0 ? { ...rest, outcome: 'clear' } : { ...reading, signals };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/run-sensors.js




const AT_ONCE = 4;
async function runSensors(sensors, input, options) {
    const readings = [];
    const waiting = sensors.entries();
    const work = async () => {
        for (const [index, sensor] of waiting) {
            options.onProgress?.({ sensor, state: 'running' });
            const answer = options.offline && sensor.needsNetwork === true ? offline(sensor) : await timed(sensor, input, options);
            const reading = options.pedantic ? answer : withoutDoubtful(answer);
            readings[index] = reading;
            options.onProgress?.({ sensor, state: 'done', reading });
        }
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, sensors.length) }, work));
    return readings;
}
async function timed(sensor, input, { pacer, timeLimitSeconds }) {
    const limit = (0,sensor_section/* sensorSection */.G)(input.baseline, sensor.id)?.['time-limit'] ?? timeLimitSeconds;
    const { pace, stop } = pacer(limit * 1000, () => new lib_pace/* TimeIsUp */.D(`${limit} seconds`));
    const lastWords = timeOut(sensor, pace.signal, limit);
    try {
        return await Promise.race([guarded(sensor, { ...input, pace }, limit), lastWords.answer]);
    }
    finally {
        stop();
        lastWords.stop();
    }
}
async function guarded(sensor, input, limit) {
    try {
        return await sensor.read(input);
    }
    catch (error) {
        if (error instanceof lib_pace/* TimeIsUp */.D || input.pace.signal.aborted)
            return tooSlow(sensor, limit);
        return { sensor: sensor.id, layer: sensor.layer, outcome: 'unknown', reason: 'failed', detail: (0,crash_words/* crashWords */.l)(error) };
    }
}
const LAST_WORDS_MS = 3000;
function timeOut(sensor, signal, limit) {
    let timer;
    let isStopped = false;
    const answer = new Promise((resolve) => {
        const onAbort = () => {
            if (!isStopped)
                timer = setTimeout(() => resolve(tooSlow(sensor, limit)), LAST_WORDS_MS);
        };
        signal.addEventListener('abort', onAbort, { once: true });
    });
    const stop = () => {
        isStopped = true;
        clearTimeout(timer);
    };
    return { answer, stop };
}
function tooSlow({ id, layer }, limit) {
    return {
        sensor: id,
        layer,
        outcome: 'unknown',
        reason: 'failed',
        detail: `it did not end within ${limit} seconds; give it longer with --time-limit, or with time-limit in its section of the baseline`,
    };
}
function offline({ id, layer }) {
    return { sensor: id, layer, outcome: 'unknown', reason: 'unreachable', detail: 'it needs the network, and the run is offline' };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var lib_survey = __webpack_require__(33616);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/without-repeats.js
var without_repeats = __webpack_require__(64246);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/patrol.js





const TIME_LIMIT_SECONDS = 120;
async function patrol(input) {
    const { survey, now } = input;
    const readings = (0,without_repeats/* withoutRepeats */.j)(await readSensors(input, input.sensors));
    return { ...judge(input, readings), readings, baseline: survey.baseline, at: now, asOf: asOfOf(input), partial: isPartial(input) };
}
async function readSensors(input, sensors) {
    const { offline, pedantic, pacer, onProgress, timeLimitSeconds = TIME_LIMIT_SECONDS } = input;
    const options = { offline, pedantic, pacer, timeLimitSeconds, ...(onProgress && { onProgress }) };
    const read = await runSensors(sensors, await sensorInputOf(input), options);
    return Promise.all(read.map(withoutLoggedSecrets));
}
async function sensorInputOf(input) {
    const { survey, ports, now, onlyPaths, repositoryOwner, branch } = input;
    const { tree, repository, baseline } = survey;
    return {
        tree,
        repository,
        baseline,
        asOf: asOfOf(input),
        now: now.toISOString(),
        ...ports,
        ...(ports.history !== undefined && { ownPatterns: await (0,own_patterns/* ownPatterns */.Y)(tree, baseline) }),
        ...(onlyPaths !== undefined && { onlyPaths }),
        ...(repositoryOwner !== undefined && { repositoryOwner }),
        ...(branch !== undefined && { branch }),
    };
}
function asOfOf({ asOf, now }) {
    return asOf ?? now.toISOString().slice(0, 10);
}
async function withoutLoggedSecrets(reading) {
    if (reading.sensor !== 'ci-health' || reading.outcome !== 'signals')
        return reading;
    const { readingWithoutSecrets } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(5596)]).then(__webpack_require__.bind(__webpack_require__, 95596));
    return readingWithoutSecrets(reading);
}
function judge(input, readings) {
    const { survey, now, known, branch } = input;
    const { suppressions, problems } = (0,lib_survey/* suppressionsOf */.mG)(survey.repository);
    const { findings, unknown, groups, undecided } = triage({
        readings,
        baseline: survey.baseline,
        now,
        firstSeen: (id) => known.firstSeen.get(id),
        ...(branch !== undefined && { branch }),
        suppressions: input.counts === undefined ? suppressions : suppressions.filter(input.counts),
        suppressionProblems: problems,
        sensorOfRule: new Map(input.sensors.flatMap((sensor) => sensor.rules.map(({ id }) => [id, sensor.id]))),
        partial: isPartial(input),
    });
    return { findings, unknown, groups, undecided };
}
function isPartial({ partial, onlyPaths }) {
    return partial || onlyPaths !== undefined;
}


/***/ }),

/***/ 64246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ withoutRepeats)
/* harmony export */ });
function withoutRepeats(readings) {
    const told = new Set(readings.flatMap((reading) => (reading.outcome === 'signals' && reading.sensor === 'cache-wiring' ? placesOf(reading.signals) : [])));
    return told.size === 0 ? readings : readings.map((reading) => without(reading, told));
}
function placesOf(signals) {
    return signals.flatMap(({ rule, artefact }) => (rule === 'dead-cache-action' && artefact.line !== undefined ? [placeOf(artefact)] : []));
}
function placeOf({ path, line }) {
    return `${line ?? ''}:${path}`;
}
function without(reading, told) {
    if (reading.outcome !== 'signals' || reading.sensor !== 'action-drift')
        return reading;
    const signals = reading.signals.filter(({ rule, artefact }) => rule !== 'dead-reference' || !told.has(placeOf(artefact)));
    const { signals: _all, ...rest } = reading;
    return signals.length === 0 ? { ...rest, outcome: 'clear' } : { ...reading, signals };
}


/***/ }),

/***/ 31609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ placeWords)
/* harmony export */ });
function placeWords(place) {
    return place.line === undefined ? place.path : `${place.path}:${place.line}`;
}


/***/ }),

/***/ 27706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ TimeIsUp)
/* harmony export */ });
class TimeIsUp extends Error {
    name = 'TimeIsUp';
}


/***/ }),

/***/ 12131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ groupByCause)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/fingerprint.js
var fingerprint = __webpack_require__(75699);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/causes/rules/disabled-workflow.js
const disabledWorkflow = {
    kind: 'disabled-workflow',
    ties: ({ sensor, rule, artefact }) => {
        if (sensor === 'workflow-expiry' && rule === 'workflow-disabled')
            return [{ key: artefact.path, role: 'root' }];
        return sensor === 'cron-liveness' ? [{ key: artefact.path, role: 'follower' }] : [];
    },
    words: ({ signal: { artefact } }) => ({
        title: `the workflow ${artefact.path} is disabled`,
        why: `its schedule starts nothing while ${artefact.path} is disabled`,
    }),
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/causes/rules/missing-cache.js
const missingCache = {
    kind: 'missing-cache',
    ties: ({ sensor, rule, ecosystem, expected }) => sensor === 'cache-wiring' && rule === 'missing-cache'
        ?
            [{ key: `${ecosystem ?? ''} ${expected.replaceAll(/@[\w.-]+/g, '')}`, role: 'member' }]
        : [],
    words: ({ signal: { ecosystem, expected } }) => ({
        title: `jobs without a cache${ecosystem === undefined ? '' : ` of ${ecosystem} packages`}`,
        why: `one remedy mends all of them: ${expected}`,
    }),
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/causes/empty-variable-lines.json
const empty_variable_lines_namespaceObject = /*#__PURE__*/JSON.parse('{"M":[{"pattern":"(?:^|[:\\\\s])([A-Z][A-Z0-9_]+): unbound variable\\\\b","example":"deploy.sh: line 12: DEPLOY_TOKEN: unbound variable","source":"GNU Bash manual, The Set Builtin: set -u"},{"pattern":"(?:^|[:\\\\s])([A-Z][A-Z0-9_]+): parameter (?:null or )?not set\\\\b","example":"./run: 3: DEPLOY_TOKEN: parameter not set","source":"POSIX Shell Command Language 2.6.2, Parameter Expansion"},{"pattern":"\\\\bKeyError: [\'\\"]([A-Z][A-Z0-9_]+)[\'\\"]","example":"KeyError: \'DEPLOY_TOKEN\'","source":"Python library reference, os.environ"},{"pattern":"\\\\b(?:[Ss]ecret|[Vv]ariable|[Ee]nv(?:ironment)? [Vv]ar(?:iable)?|[Ii]nput)s? [\'\\"`]?\\\\$?([A-Z][A-Z0-9_]+)[\'\\"`]? (?:is|was|must be|has)(?: not| n\'t)? (?:empty|set|missing|required|unset|undefined|defined|found|provided|been set)\\\\b","example":"Error: secret DEPLOY_TOKEN is empty","source":"wording of actions and scripts in job logs"},{"pattern":"(?:^|[\\\\s:\'\\"`(\\\\]])\\\\$?([A-Z][A-Z0-9_]+)[\'\\"`)]? (?:is (?:empty|missing|required|unset|undefined|null|not (?:set|defined|provided|found))|(?:must|needs to) be (?:set|provided|defined)|(?:was )?not (?:set|provided|defined))\\\\b","example":"DEPLOY_TOKEN is not set","source":"wording of actions and scripts in job logs"},{"pattern":"\\\\b[Mm]issing (?:a |the )?(?:required )?(?:(?:env(?:ironment)?(?: var(?:iable)?)?|secret|variable|input)s?:? )?[\'\\"`$]{0,2}([A-Z][A-Z0-9_]+)\\\\b","example":"missing required environment variable: DEPLOY_TOKEN","source":"wording of actions and scripts in job logs"}]}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/causes/missing-names.js

const MAX_LINE = 500;
const PATTERNS = empty_variable_lines_namespaceObject.M.map(({ pattern }) => new RegExp(pattern, 'g'));
function missingNames(line) {
    const text = line.slice(0, MAX_LINE);
    return new Set(PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(([, name]) => name?.toUpperCase() ?? [])));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/causes/rules/missing-variable.js


const MAX_LINES = 10;
const MAX_NAME = 255;
const LOG_SENSORS = new Set(['ci-health', 'test-gate']);
const missingVariable = {
    kind: 'missing-variable',
    ties: (signal) => {
        const { sensor, rule, artefact } = signal;
        const name = (artefact.name ?? '').length > MAX_NAME ? '' : (artefact.name ?? '').toUpperCase();
        if (sensor === 'variable-audit' && rule === 'missing-variable')
            return rootTies(signal, name);
        if (sensor === 'codespace-blockers' && rule === 'missing-codespace-secret')
            return name === '' ? [] : [{ key: `codespace ${name}`, role: 'follower' }];
        if (!LOG_SENSORS.has(sensor))
            return [];
        const names = new Set(signal.evidence.slice(0, MAX_LINES).flatMap(({ text }) => [...missingNames(text)]));
        return [...names].map((missing) => ({ key: `job ${missing}`, role: 'follower' }));
    },
    words: ({ signal: { artefact } }) => {
        const what = `the ${artefact.kind} ${artefact.name ?? ''}`;
        return { title: `${what} is not configured`, why: `the others fail because ${what} is empty: their lines name it` };
    },
};
function rootTies({ id, sensor, rule, artefact }, name) {
    const isOf = (store) => id === (0,fingerprint/* fingerprint */.R)(sensor, rule, [store, undefined, artefact.name]);
    if (name === '' || isOf('dependabot'))
        return [];
    return [{ key: `${isOf('codespace') ? 'codespace' : 'job'} ${name}`, role: 'root' }];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/causes/rules/same-image.js
const RULES = new Set(['action-drift/retired-runner-image', 'workflow-security/unpinned-image']);
const sameImage = {
    kind: 'same-image',
    ties: ({ sensor, rule, artefact }) => RULES.has(`${sensor}/${rule}`) && artefact.name !== undefined ? [{ key: `${rule} ${artefact.name}`, role: 'member' }] : [],
    words: ({ signal: { artefact } }) => {
        const image = artefact.name ?? '';
        return { title: `the image ${image}`, why: `all use the image ${image}: what takes its place is the same` };
    },
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/causes/rules/stale-action.js
const staleAction = {
    kind: 'stale-action',
    ties: ({ sensor, rule, artefact }) => {
        if (sensor !== 'action-drift' && !(sensor === 'workflow-security' && rule === 'unpinned-action'))
            return [];
        const action = actionOf(artefact.name);
        return action === undefined ? [] : [{ key: action.toLowerCase(), role: 'member' }];
    },
    rank: ({ sensor, rule }) => (rule === ARCHIVED ? 0 : sensor === 'action-drift' ? 1 : 2),
    words: ({ signal: { rule, artefact } }) => {
        const action = actionOf(artefact.name) ?? '';
        return rule === ARCHIVED
            ? { title: `the archived action ${action}`, why: `all name ${action}, which is archived: what takes its place mends them together` }
            : { title: `versions of ${action}`, why: `all name ${action}: a current version of it, pinned by its commit, mends them together` };
    },
};
const ARCHIVED = 'archived-action';
function actionOf(uses) {
    return /^([\w.-]+\/[\w.-]+)(?:\/[^@]*)?@/.exec(uses ?? '')?.[1];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/causes/rules/tool-version.js
const toolVersion = {
    kind: 'tool-version',
    ties: ({ sensor, artefact, expected }) => sensor === 'version-mismatch' && artefact.name !== undefined && expected.startsWith(`${artefact.name} `)
        ? [{ key: expected, role: 'member' }]
        : [],
    words: ({ signal: { artefact, expected } }) => ({
        title: `versions of ${artefact.name ?? ''}`,
        why: `all of them are to be ${expected}`,
    }),
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/causes/rules/vanished-path.js
const vanished_path_RULES = new Set([
    'doc-links/broken-link',
    'doc-links/broken-anchor',
    'session-context/missing-path',
    'knowledge-graph/edge-to-missing-file',
]);
const vanishedPath = {
    kind: 'vanished-path',
    ties: ({ sensor, rule, artefact }) => {
        const path = vanished_path_RULES.has(`${sensor}/${rule}`) ? vanished(artefact.name) : '';
        return path === '' ? [] : [{ key: path, role: 'member' }];
    },
    words: ({ signal: { artefact } }) => {
        const path = vanished(artefact.name);
        return { title: `${path} is not there`, why: `all name ${path}, which is not there: it comes back, or they name what took its place` };
    },
};
const MAX_PATH = 4096;
function vanished(name = '') {
    return name.length > MAX_PATH ? '' : name.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/causes/rules/vulnerable-package.js
const vulnerable_package_RULES = new Set(['vulnerable-dependency', 'malicious-package']);
const vulnerablePackage = {
    kind: 'vulnerable-package',
    ties: ({ sensor, rule, ecosystem, artefact }) => sensor === 'dependency-cves' && vulnerable_package_RULES.has(rule) && artefact.name !== undefined
        ? [{ key: `${rule} ${ecosystem ?? ''} ${artefact.name}`, role: 'member' }]
        : [],
    words: ({ signal: { rule, artefact } }) => {
        const name = artefact.name ?? '';
        const act = rule === 'malicious-package' ? 'removing it' : 'moving to a mended version of it';
        return { title: `the package ${name}`, why: `all are about the package ${name}: ${act}, everywhere, mends them together` };
    },
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/causes/cause-rules.js








const CAUSE_RULES = [
    missingVariable,
    disabledWorkflow,
    missingCache,
    staleAction,
    sameImage,
    toolVersion,
    vanishedPath,
    vulnerablePackage,
];

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/severity.js
var severity = __webpack_require__(14500);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/compare-text.js
var compare_text = __webpack_require__(78108);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/causes/worst-first.js

function worstFirst(a, b) {
    return (0,severity/* compareSeverity */.zK)(a.severity, b.severity) || (0,compare_text/* compareText */.n)(a.sla.dueAt, b.sla.dueAt) || (0,compare_text/* compareText */.n)(a.signal.id, b.signal.id);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/causes/group-by-cause.js



function groupByCause(findings) {
    const taken = new Set();
    const groups = [];
    const open = [...new Map(findings.filter(({ waived }) => waived === undefined).map((finding) => [finding.signal.id, finding])).values()];
    for (const rule of CAUSE_RULES) {
        for (const [key, bucket] of bucketsOf(rule, open.filter((finding) => !taken.has(finding)))) {
            const [root, ...others] = membersOf(rule, bucket);
            if (root === undefined || others.length === 0)
                continue;
            for (const member of [root, ...others])
                taken.add(member);
            groups.push({
                id: (0,fingerprint/* fingerprint */.R)('cause', rule.kind, [key]),
                kind: rule.kind,
                ...rule.words(root),
                root: root.signal.id,
                members: [root, ...others].map(({ signal }) => signal.id),
            });
        }
    }
    return groups;
}
function bucketsOf(rule, findings) {
    const buckets = new Map();
    const followers = [];
    for (const finding of findings) {
        const ties = rule.ties(finding.signal);
        const [first] = ties;
        if (first === undefined)
            continue;
        if (first.role === 'follower')
            followers.push({ finding, ties });
        else
            bucketAt(buckets, first.key)[first.role].push(finding);
    }
    for (const { finding, ties } of followers) {
        const tie = ties.find(({ key }) => buckets.has(key));
        if (tie !== undefined)
            buckets.get(tie.key)?.follower.push(finding);
    }
    return buckets;
}
function bucketAt(buckets, key) {
    const known = buckets.get(key);
    if (known !== undefined)
        return known;
    const bucket = { member: [], root: [], follower: [] };
    buckets.set(key, bucket);
    return bucket;
}
function membersOf({ rank }, { member, root, follower }) {
    const [cause] = root.toSorted(worstFirst);
    if (cause !== undefined)
        return [cause, ...follower.toSorted(worstFirst)];
    const sorted = member.toSorted(worstFirst);
    if (rank === undefined)
        return sorted;
    const lowest = sorted.reduce((least, { signal }) => Math.min(least, rank(signal)), Infinity);
    const first = sorted.find(({ signal }) => rank(signal) === lowest);
    return first === undefined ? sorted : [first, ...sorted.filter((finding) => finding !== first)];
}


/***/ }),

/***/ 22099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ ruleSection),
/* harmony export */   UX: () => (/* binding */ sensorSeverity),
/* harmony export */   ln: () => (/* binding */ ruleLevel)
/* harmony export */ });
function ruleSection(baseline, sensor) {
    if (sensor === 'cache-wiring')
        return { path: ['cache', 'rules'], rules: baseline.cache.rules };
    const sensors = baseline.sensors;
    const rules = Object.hasOwn(sensors, sensor) ? sensors[sensor]?.rules : undefined;
    if (rules !== undefined)
        return { path: ['sensors', sensor, 'rules'], rules };
    const own = customSensor(baseline, sensor)?.rules;
    return own === undefined ? undefined : { path: ['custom-sensors', sensor, 'rules'], rules: own };
}
function ruleLevel(baseline, { sensor, rule }) {
    const section = ruleSection(baseline, sensor);
    const level = section !== undefined && Object.hasOwn(section.rules, rule) ? section.rules[rule] : undefined;
    return section === undefined || level === undefined ? undefined : { level, path: [...section.path, rule] };
}
function sensorSeverity(baseline, sensor) {
    const sensors = baseline.sensors;
    const severity = Object.hasOwn(sensors, sensor) ? sensors[sensor]?.severity : undefined;
    if (severity !== undefined)
        return { severity, section: 'sensors' };
    const own = customSensor(baseline, sensor)?.severity;
    return own === undefined ? undefined : { severity: own, section: 'custom-sensors' };
}
function customSensor(baseline, sensor) {
    const custom = baseline['custom-sensors'];
    return Object.hasOwn(custom, sensor) ? custom[sensor] : undefined;
}


/***/ }),

/***/ 25340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ compileOverrides)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14727);

function compileOverrides(baseline, branch) {
    return baseline.triage.map((override, index) => compileOverride(override, index, branch));
}
function compileOverride({ match, set, reason }, index, branch) {
    const sensor = compileOptional(match.sensor);
    const rule = compileOptional(match.rule);
    const path = compileOptional(match.path);
    const isOnBranch = match.branch === undefined || (branch !== undefined && (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(match.branch).matches(branch));
    const mismatch = (signal) => {
        if (!isOnBranch)
            return 'branch';
        if (sensor?.matches(signal.sensor) === false)
            return 'sensor';
        if (rule?.matches(signal.rule) === false)
            return 'rule';
        return path?.matches(signal.artefact.path) === false ? 'path' : undefined;
    };
    return { index, match, set, reason, mismatch };
}
function compileOptional(pattern) {
    return pattern === undefined ? undefined : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(pattern);
}


/***/ }),

/***/ 46389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sightingTime)
/* harmony export */ });
const EARLIEST = Date.parse('0001-01-01T00:00:00.000Z');
function sightingTime(recorded, now) {
    const time = recorded === undefined ? Number.NaN : Date.parse(recorded);
    return Number.isNaN(time) || time < EARLIEST ? undefined : Math.min(time, now.getTime());
}


/***/ }),

/***/ 46930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yx: () => (/* binding */ withAccepted),
/* harmony export */   id: () => (/* binding */ readKnownFindings),
/* harmony export */   oU: () => (/* binding */ FINDINGS_FILE),
/* harmony export */   q7: () => (/* binding */ findingsRecord)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);

const FINDINGS_FILE = 'findings.json';
const SCHEMA = 'sar.findings/1';
const NONE = { firstSeen: new Map(), accepted: new Set() };
async function readKnownFindings(store) {
    const text = await store.read(FINDINGS_FILE);
    if (text === undefined)
        return NONE;
    const firstSeen = new Map([...rememberedIn(text, store.place)].map(([id, entry]) => [id, entry.firstSeen]));
    return { firstSeen, accepted: new Set(firstSeen.keys()) };
}
function withAccepted(text, added, place) {
    const before = text === undefined ? new Map() : rememberedIn(text, place);
    const missing = [...added].filter(([id]) => !before.has(id));
    return text !== undefined && missing.length === 0 ? text : recordText([...before, ...missing]);
}
function findingsRecord(findings) {
    const open = findings.filter(({ waived }) => waived === undefined);
    const entries = open.map(({ signal: { id, rule, artefact }, firstSeen }) => [id, { firstSeen, rule, path: artefact.path }]);
    return { path: FINDINGS_FILE, text: recordText(entries) };
}
function recordText(entries) {
    const accepted = Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify({ schema: SCHEMA, accepted }, undefined, 2)}\n`;
}
function rememberedIn(text, place) {
    const where = `${place}/${FINDINGS_FILE}`;
    const document = parsed(text, where);
    if (document['schema'] !== SCHEMA) {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where} has the schema ${JSON.stringify(document['schema'])}, and this version of SAR reads ${SCHEMA}; update SAR, or record anew with --accept`);
    }
    const accepted = document['accepted'];
    if (typeof accepted !== 'object' || accepted === null || Array.isArray(accepted))
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where} has no "accepted"; record anew with --accept`);
    const remembered = new Map();
    for (const [id, entry] of Object.entries(accepted)) {
        const { firstSeen, rule, path } = (entry ?? {});
        if (typeof firstSeen !== 'string' || !/^\d{4}-\d\d-\d\dT/.test(firstSeen) || Number.isNaN(Date.parse(firstSeen)))
            throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where}: "firstSeen" of ${id} is no date; record anew with --accept`);
        remembered.set(id, { firstSeen, rule: typeof rule === 'string' ? rule : '', path: typeof path === 'string' ? path : '' });
    }
    return remembered;
}
function parsed(text, where) {
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
            return value;
    }
    catch {
    }
    throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where} is not readable as JSON; restore it, or record anew with --accept`);
}


/***/ })

};
