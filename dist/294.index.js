export const id = 294;
export const ids = [294];
export const modules = {

/***/ 17938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ SCHEDULE_STATES),
/* harmony export */   k: () => (/* binding */ CI_STATES)
/* harmony export */ });
const CI_STATES = ['ok', 'degraded', 'critical'];
const SCHEDULE_STATES = [
    'on-time',
    'never-ran',
    'overdue',
    'disabled-inactivity',
    'disabled-manually',
    'not-registered',
    'unknown',
];


/***/ }),

/***/ 13449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readPercent)
/* harmony export */ });
const PERCENT = /^\d{1,3}(?:\.\d{1,2})?$/;
function readPercent(text) {
    const percent = PERCENT.test(text) ? Number(text) : Number.NaN;
    return percent <= 100 ? percent : undefined;
}


/***/ }),

/***/ 32629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ gateChecks)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43836);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20304);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99770);

function gateChecks(settings, asked) {
    const all = Object.entries(settings.checks).map(([id, check]) => ({ id, settings: check }));
    if (all.length === 0)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('gate.checks of the baseline is empty, so that the gate would let everything through; declare at least one check');
    const ids = all.map(({ id }) => id);
    const words = asked.map((word) => word.trim());
    const without = new Set(words.filter(isLeftOut).map((word) => leftOutId(word.slice(1), ids)));
    const chosen = new Set(words.filter((word) => !isLeftOut(word)).map((word) => idOf(word, ids)));
    const left = all.filter(({ id }) => (chosen.size === 0 || chosen.has(id)) && !without.has(id));
    if (left.length === 0)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`no check of the gate is left: all that were asked for are left out, too (${asked.join(' ')})`);
    return left;
}
function isLeftOut(word) {
    return word.startsWith('!');
}
function leftOutId(word, ids) {
    const numbered = _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .GATE_CHECKS */ .su.find((_, at) => String(at + 1) === word);
    return numbered !== undefined && !ids.includes(word) ? numbered : idOf(word, ids);
}
function idOf(word, ids) {
    if (ids.includes(word))
        return word;
    const numbered = /^[1-9]$/.test(word) ? _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .GATE_CHECKS */ .su[Number(word) - 1] : undefined;
    if (numbered !== undefined && ids.includes(numbered))
        return numbered;
    if (numbered !== undefined)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`check ${word} is ${numbered}, which gate.checks of the baseline does not have`);
    const near = (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .nearestWord */ .z)(word, ids);
    const hint = near === undefined ? '' : `; did you mean ${near}?`;
    throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`the gate has no check ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .quoteUntrusted */ .X)(word)}${hint === '' ? '.' : hint} The checks are ${ids.join(', ')}; 1 to 6 are those of the methodology.`);
}


/***/ }),

/***/ 82052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
const CONTROL_SEQUENCES = /\u001b\[[0-?]*[ -/]*[@-~]/g;
const MAX_LINE = 400;
function lastLines(output, most) {
    const lines = output.replace(CONTROL_SEQUENCES, '').trimEnd().split('\n');
    return lines
        .slice(-most)
        .map((line) => cutText(lastWritten(line), MAX_LINE))
        .join('\n');
}
function lastWritten(line) {
    const text = line.replace(/\r+$/, '');
    return text.slice(text.lastIndexOf('\r') + 1);
}
function cutText(text, most) {
    if (text.length <= most)
        return text;
    const isSplit = /[\ud800-\udbff]/.test(text[most - 2] ?? '');
    return `${text.slice(0, most - (isSplit ? 2 : 1))}…`;
}
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 5610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findingEvidence),
/* harmony export */   V: () => (/* binding */ MOST_FINDINGS)
/* harmony export */ });
/* harmony import */ var _bounded_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82052);

const MOST_FINDINGS = 20;
const MAX_MESSAGE = 500;
const MAX_URL = 2000;
function findingEvidence({ severity, signal }) {
    const { path, line, url } = signal.artefact;
    return {
        text: (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(`${severity} ${signal.sensor}/${signal.rule}: ${signal.message}`, MAX_MESSAGE),
        path,
        ...(line !== undefined && { line }),
        ...(url !== undefined && url.length <= MAX_URL && { url }),
    };
}


/***/ }),

/***/ 58797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ worstOutcome),
/* harmony export */   Q: () => (/* binding */ unknownPart)
/* harmony export */ });
const WORST_FIRST = ['fail', 'unknown', 'pass'];
function worstOutcome(outcomes) {
    return WORST_FIRST.find((outcome) => outcomes.includes(outcome)) ?? 'pass';
}
function unknownPart(detail, remedy) {
    return { outcome: 'unknown', detail, evidence: [], ...(remedy !== undefined && { remedy }) };
}


/***/ }),

/***/ 20172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ runChecks)
});

// UNUSED EXPORTS: runGate

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/gate/lib/parts/bounded-text.js
var bounded_text = __webpack_require__(82052);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var paths_glob = __webpack_require__(14727);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/gate/lib/run/part-result.js
var part_result = __webpack_require__(58797);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/parts/judge-changed.js



const MOST_TOLD = 20;
function judgeChanged({ when, expect }, { ports }) {
    const changed = ports.changedFiles();
    if (!changed.known)
        return (0,part_result/* unknownPart */.Q)(`what the change touches is not known: ${changed.detail}`, 'Run the gate on a pull request, or name the base; check out its history, too (`fetch-depth: 0`).');
    const paths = [...changed.value].toSorted();
    const touched = matching(paths, when);
    const expected = expect.map((glob) => `\`${glob}\``).join(' or ');
    if (touched.length === 0)
        return { outcome: 'pass', detail: `the change touches none of ${when.join(', ')}`, evidence: [] };
    const isHere = (path) => ports.files.facts(path).kind === 'file';
    if (matching(paths, expect).some(isHere))
        return { outcome: 'pass', detail: `the change touches ${expect.join(' or ')}, too`, evidence: [] };
    return {
        outcome: 'fail',
        detail: `the change touches ${(0,bounded_text/* counted */.hS)(touched.length, 'file')} of ${when.join(', ')}, and nothing of ${expect.join(' or ')}`,
        evidence: touched.slice(0, MOST_TOLD).map((path) => ({ text: `${path} is changed`, path })),
        remedy: `Change ${expected}, too.`,
    };
}
function matching(paths, globs) {
    const compiled = globs.map(paths_glob/* compileGlob */.SO);
    return paths.filter((path) => compiled.some((glob) => glob.matches(path)));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/run/unless-stopped.js

function stoppedPart(stop, how) {
    const cause = String(stop.reason);
    return (0,part_result/* unknownPart */.Q)(`${how}, since ${cause} failed`, `Mend ${cause} first, or run all checks without \`fail-fast\`.`);
}
async function unlessStopped(part, stop) {
    let onStop = () => { };
    const stopped = new Promise((resolve) => {
        onStop = () => resolve(stoppedPart(stop, 'ended'));
        stop.addEventListener('abort', onStop, { once: true });
    });
    try {
        return await Promise.race([part, stopped]);
    }
    finally {
        stop.removeEventListener('abort', onStop);
    }
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/shell/shell-word.js
var shell_word = __webpack_require__(35802);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/parts/gate-command.js


const DEFAULT_SECONDS = 600;
const MAX_NAME = 100;
const MAX_LINE = 4000;
function wordsOf({ run, shell }) {
    return run ?? ['bash', '-euo', 'pipefail', '-c', shell ?? ''];
}
function secondsOf(command) {
    return command['time-limit'] ?? DEFAULT_SECONDS;
}
function nameOf({ run, shell }) {
    return (0,bounded_text/* cutText */.IN)((shell ?? (0,shell_word/* shellLine */.Tg)(run ?? []) ?? (run ?? []).join(' ')).replaceAll(/\s+/g, ' '), MAX_NAME);
}
function lineOf(command) {
    const line = wholeLine(command);
    return line === undefined || line.length > MAX_LINE ? undefined : line;
}
function wholeLine(command) {
    const { directory } = command;
    const line = (0,shell_word/* shellLine */.Tg)(wordsOf(command));
    if (line === undefined || directory === undefined)
        return line;
    const folder = (0,shell_word/* shellLine */.Tg)([`./${directory}`]);
    return folder === undefined ? undefined : `(cd ${folder} && ${line})`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/parts/judge-commands.js




const KEPT_BYTES = 65_536;
const SHOWN_LINES = 40;
async function judgeCommands(commands, run) {
    if (run.ports.commands === undefined)
        return (0,part_result/* unknownPart */.Q)(`${(0,bounded_text/* counted */.hS)(commands.length, 'command')} not run, since running programs of the repository was not allowed`, 'Allow commands: the input `run-commands: true` of the action, `--run-commands` of `sar gate`; or let a job run them before and name what it leaves in `reports`.');
    const results = [];
    for (const command of commands) {
        const name = nameOf(command);
        if (run.stop.aborted)
            results.push(named(name, stoppedPart(run.stop, 'not run')));
        else
            results.push(await judgeCommand(command, name, run));
    }
    const outcome = (0,part_result/* worstOutcome */.O)(results.map((result) => result.outcome));
    const worst = results.filter((result) => result.outcome === outcome);
    const [first] = worst;
    return {
        outcome,
        detail: outcome === 'pass' ? `${(0,bounded_text/* counted */.hS)(commands.length, 'command')} passed` : [...new Set(worst.map(({ detail }) => detail))].join('; '),
        evidence: results.flatMap(({ evidence }) => evidence),
        ...(first?.remedy !== undefined && { remedy: first.remedy }),
        ...(first?.command !== undefined && { command: first.command }),
    };
}
function named(name, part) {
    return { ...part, detail: `${name}: ${part.detail}` };
}
async function judgeCommand(command, name, { id, ports, stop }) {
    const seconds = secondsOf(command);
    const { directory } = command;
    const limit = ports.timer(seconds * 1000);
    const signal = AbortSignal.any([limit.signal, stop]);
    const options = { maxBytes: KEPT_BYTES, keep: 'end', signal, ...(directory !== undefined && { directory }) };
    let answer;
    try {
        answer = await (ports.commands?.run(wordsOf(command), options) ?? Promise.reject(new Error('no commands')));
    }
    finally {
        limit.stop();
    }
    if (stop.aborted)
        return named(name, stoppedPart(stop, 'ended'));
    const again = lineOf(command) ?? `sar gate --check ${id} --run-commands`;
    if (limit.signal.aborted) {
        const detail = `${name} did not end within ${seconds} seconds`;
        const remedy = 'Find out what it waits for, or raise its `time-limit` in the baseline.';
        return { outcome: 'fail', detail, evidence: [evidenceOf(detail, answer)], remedy, command: again };
    }
    if (!answer.known)
        return {
            ...(0,part_result/* unknownPart */.Q)(answer.detail, `Install what ${name} needs in a step before the gate, so that it is on PATH.`),
            evidence: [{ text: answer.detail }],
            command: again,
        };
    const { exitCode } = answer.value;
    if (exitCode === 0)
        return { outcome: 'pass', detail: `${name} passed`, evidence: [{ text: `${name} passed` }] };
    const detail = `${name} ended with exit code ${exitCode}`;
    const missing = exitCode === 127 ? ' Exit code 127 of a shell means that a program is not installed.' : '';
    return {
        outcome: 'fail',
        detail,
        evidence: [evidenceOf(detail, answer)],
        remedy: `Run the command in a checkout of the change and mend what it tells.${missing}`,
        command: again,
    };
}
function evidenceOf(text, answer) {
    const printed = answer.known ? (0,bounded_text/* lastLines */.w$)(answer.value.output ?? `${answer.value.stdout}${answer.value.stderr}`, SHOWN_LINES) : '';
    return { text, ...(printed !== '' && { output: printed }) };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/ci-health.js
var ci_health = __webpack_require__(17938);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/read-percent.js
var read_percent = __webpack_require__(13449);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/parts/judge-failure-rate.js


const HOUR_MS = 3_600_000;
const SKEW_MS = 300_000;
const PLAYBOOK = 'SAR-002';
const COMMAND = 'sar ci-health';
const TOKEN = 'Give a token that reads variables, since only that tells how old the rate is: the input `variables-token` of the action, SAR_TOKEN of `sar gate`.';
async function judgeFailureRate(settings, { ports, degradedPercent }) {
    const published = await ports.failureRate();
    if (!published.known)
        return {
            ...(0,part_result/* unknownPart */.Q)(published.detail, `Let the CI health monitor publish the rate. ${TOKEN}`),
            playbook: PLAYBOOK,
        };
    const { text, measuredAt } = published.value;
    const percent = percentOf(text);
    if (percent === undefined)
        return (0,part_result/* unknownPart */.Q)(`the published failure rate ${(0,quote_untrusted/* quoteUntrusted */.X)(text, 60)} cannot be read`, 'Let the CI health monitor write it anew, as `<percent>:<state>`.');
    const age = ageProblem(measuredAt, ports.now, settings['max-age-hours']);
    if (age !== undefined)
        return (0,part_result/* unknownPart */.Q)(`the published failure rate is ${percent} %, but ${age}`, `Let the CI health monitor run. ${TOKEN}`);
    const most = settings['max-percent'] ?? degradedPercent;
    const detail = `${percent} % of CI runs failed, at most ${most} % may`;
    if (percent <= most)
        return { outcome: 'pass', detail, evidence: [{ text: `measured ${measuredAt ?? ''}` }] };
    return {
        outcome: 'fail',
        detail,
        evidence: [{ text: `measured ${measuredAt ?? ''}` }],
        remedy: 'Look at what fails and mend it; the rate falls with the runs that pass.',
        command: COMMAND,
        playbook: PLAYBOOK,
    };
}
function percentOf(text) {
    const [percent = '', state, ...rest] = text.split(':');
    if (rest.length > 0 || !ci_health/* CI_STATES */.k.some((each) => each === state))
        return undefined;
    return (0,read_percent/* readPercent */.o)(percent);
}
function ageProblem(measuredAt, now, maxAgeHours) {
    const time = measuredAt === undefined ? Number.NaN : Date.parse(measuredAt);
    if (Number.isNaN(time))
        return 'nobody tells when it was measured';
    const age = now.getTime() - time;
    if (age < -SKEW_MS)
        return `it was measured in the future: ${measuredAt ?? ''}`;
    if (age > maxAgeHours * HOUR_MS)
        return `it is ${Math.floor(age / HOUR_MS)} hours old, and at most ${maxAgeHours} are believed`;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/parts/judge-new-alerts.js


const judge_new_alerts_MOST_TOLD = 20;
const MAX_MESSAGE = 500;
const LEVELS = ['low', 'medium', 'high', 'critical'];
const RULE_LEVELS = { error: 'high', warning: 'medium', note: 'low', none: 'low' };
async function judgeNewAlerts(least, { ports }) {
    const alerts = await ports.newAlerts();
    if (!alerts.known)
        return (0,part_result/* unknownPart */.Q)(`the code-scanning alerts are not known: ${alerts.detail}`, 'Give a token with `security-events: read`, and let the scan of this commit end before the gate.');
    const open = alerts.value.filter((alert) => isSevere(alert, least));
    const from = least === 'any' ? 'any severity' : `${least} or more severe`;
    if (open.length === 0)
        return { outcome: 'pass', detail: `no new code-scanning alert of ${from}`, evidence: [] };
    return {
        outcome: 'fail',
        detail: `${(0,bounded_text/* counted */.hS)(open.length, 'new code-scanning alert')} of ${from}`,
        evidence: open.slice(0, judge_new_alerts_MOST_TOLD).map(({ tool, ruleId, message, path, line, url }) => ({
            text: (0,bounded_text/* cutText */.IN)(`${tool} ${ruleId}: ${message}`, MAX_MESSAGE),
            path,
            url,
            ...(line !== undefined && { line }),
        })),
        remedy: 'Mend what the alerts tell, or dismiss them with a reason on GitHub.',
    };
}
function isSevere({ securitySeverity, ruleSeverity }, least) {
    if (least === 'any')
        return true;
    const word = securitySeverity ?? RULE_LEVELS[ruleSeverity ?? ''];
    const level = LEVELS.findIndex((each) => each === word);
    return level < 0 || level >= LEVELS.indexOf(least);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/severity.js
var vocabulary_severity = __webpack_require__(14500);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/gate/lib/parts/finding-evidence.js
var finding_evidence = __webpack_require__(5610);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/parts/judge-new-findings.js




async function judgeNewFindings(least, { ports }) {
    const found = await ports.newFindings();
    if (!found.known)
        return (0,part_result/* unknownPart */.Q)(`what the base has is not known: ${found.detail}`, 'Run the gate on a pull request, or name the base; check out its history, too (`fetch-depth: 0`).');
    const open = found.value.filter(({ severity, waived }) => waived === undefined && (0,vocabulary_severity/* isAtLeast */.du)(severity, least));
    if (open.length === 0)
        return { outcome: 'pass', detail: `no new finding of ${least} or more severe`, evidence: [] };
    return {
        outcome: 'fail',
        detail: `${(0,bounded_text/* counted */.hS)(open.length, 'finding')} of ${least} or more severe that the base does not have`,
        evidence: [
            ...open.slice(0, finding_evidence/* MOST_FINDINGS */.V).map(finding_evidence/* findingEvidence */.N),
            ...(open.length > finding_evidence/* MOST_FINDINGS */.V ? [{ text: `and ${open.length - finding_evidence/* MOST_FINDINGS */.V} more findings` }] : []),
        ],
        remedy: 'Mend what the change brought; `sar diff` with the base shows it.',
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/parts/is-blank.js
const MOST_BLANKS = 1_048_576;
const BLANKS = new Set([0x00, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff]);
function isBlank(pieces) {
    let seen = 0;
    for (const piece of pieces) {
        if (piece.some((byte) => !BLANKS.has(byte)))
            return false;
        seen += piece.length;
        if (seen >= MOST_BLANKS)
            return true;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/parts/commit-of-document.js
const BEGINNING = 4096;
const OWN = /^\s*\{\s*"schema"\s*:\s*"sar\./;
const MOST_BYTES = 33_554_432;
function commitOfDocument(path, files, sizeBytes) {
    const beginning = files.slice(path, 0, Math.min(BEGINNING, sizeBytes));
    if (!beginning.known || !OWN.test(new TextDecoder().decode(beginning.value)))
        return { kind: 'none' };
    const content = files.read(path, MOST_BYTES);
    if (content.kind !== 'text')
        return { kind: 'unread', why: 'is too large for its commit to be read' };
    try {
        const document = JSON.parse(content.text);
        const commit = typeof document === 'object' && document !== null && 'commit' in document ? document.commit : undefined;
        return typeof commit === 'string' ? { kind: 'commit', commit } : { kind: 'none' };
    }
    catch {
        return { kind: 'unread', why: 'is no whole JSON document' };
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/parts/judge-report.js



function judgeReport(path, files, judged) {
    const facts = files.facts(path);
    if (facts.kind !== 'file')
        return { outcome: 'fail', words: facts.kind === 'unreadable' ? `cannot be read: ${facts.reason}` : WORDS[facts.kind] };
    const problem = facts.sizeBytes === 0 ? 'is empty' : contentProblem(path, files);
    if (problem !== undefined)
        return { outcome: 'fail', words: problem };
    const modified = Date.parse(facts.modifiedAt);
    const committed = Date.parse(judged.committedAt);
    if (Number.isNaN(modified) || Number.isNaN(committed))
        return { outcome: 'unknown', words: 'has a time that cannot be read' };
    if (modified < committed)
        return { outcome: 'fail', words: `is older than the commit: written ${facts.modifiedAt}, committed ${judged.committedAt}` };
    return judgeCommit(path, files, facts.sizeBytes, judged.commit);
}
const WORDS = { folder: 'is a folder', outside: 'leads out of the repository', absent: 'is missing' };
function contentProblem(path, files) {
    try {
        return isBlank(files.pieces(path)) ? 'is empty' : undefined;
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return `cannot be read: ${error.message}`;
        throw error;
    }
}
function judgeCommit(path, files, sizeBytes, commit) {
    const named = commitOfDocument(path, files, sizeBytes);
    if (named.kind === 'none')
        return { outcome: 'pass', words: '' };
    if (named.kind === 'unread')
        return { outcome: 'unknown', words: named.why };
    if (commit === undefined)
        return { outcome: 'unknown', words: 'names its commit, and which one is judged is not known' };
    if (named.commit !== commit)
        return { outcome: 'fail', words: `is of another commit: ${(0,quote_untrusted/* quoteUntrusted */.X)(named.commit, 40)} instead of ${commit}` };
    return { outcome: 'pass', words: '' };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/parts/judge-reports.js




const judge_reports_MOST_TOLD = 20;
const judge_reports_SKEW_MS = 300_000;
function judgeReports(globs, { ports }) {
    if (ports.committedAt === undefined)
        return (0,part_result/* unknownPart */.Q)('when the judged commit was made is not known, so its reports may be of another one', 'Run the gate in a checkout of the commit with its history (actions/checkout).');
    if (Date.parse(ports.committedAt) > ports.now.getTime() + judge_reports_SKEW_MS)
        return (0,part_result/* unknownPart */.Q)(`the judged commit is dated in the future (${ports.committedAt}), so that no report can be younger`, 'Set the clock of the machine that made the commit, and make it again (`git commit --amend --no-edit --date=now`).');
    const wrong = [];
    const outcomes = [];
    let judged = 0;
    for (const glob of globs) {
        const found = ports.files.find([glob]);
        const paths = (0,paths_glob/* isGlob */.fg)(glob) ? found.paths.filter((path) => !ports.isCommitted(path)) : found.paths;
        const committed = found.paths.length - paths.length;
        const but = committed === 0 ? '' : ` but ${(0,bounded_text/* counted */.hS)(committed, 'file')} of the commit itself`;
        if (paths.length === 0)
            add('fail', { text: `missing: no file matches ${glob}${but}` });
        if (found.cut)
            add('unknown', { text: `more files match ${glob} than are looked at (${found.paths.length})` });
        for (const path of paths) {
            judged += 1;
            if (ports.isCommitted(path)) {
                add('fail', { text: `${path} is part of the commit itself: no job need have written it, so let git not track it`, path });
                continue;
            }
            const { outcome, words } = judgeReport(path, ports.files, { committedAt: ports.committedAt, commit: ports.commit });
            if (outcome !== 'pass')
                add(outcome, { text: `${path} ${words}`, path });
        }
    }
    const outcome = (0,part_result/* worstOutcome */.O)(outcomes);
    if (outcome === 'pass')
        return { outcome, detail: `${(0,bounded_text/* counted */.hS)(judged, 'report')} of this commit`, evidence: [] };
    const [first] = wrong;
    const more = wrong.length > 1 ? `, and ${wrong.length - 1} more` : '';
    return {
        outcome,
        detail: `${(0,bounded_text/* counted */.hS)(wrong.length, 'report is not there or not', 'reports are not there or not')} to be trusted: ${first?.text ?? ''}${more}`,
        evidence: wrong.slice(0, judge_reports_MOST_TOLD),
        remedy: 'Let the job that writes the report run on this very commit and succeed, and download its artifact in the job of the gate.',
    };
    function add(outcome, evidence) {
        outcomes.push(outcome);
        if (outcome === 'fail')
            wrong.splice(outcomes.filter((each) => each === 'fail').length - 1, 0, evidence);
        else
            wrong.push(evidence);
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/parts/judge-sensors.js




const MOST_UNJUDGED = 10;
const MAX_REASON = 500;
const DEFAULT_FAIL_ON = 'P2';
async function judgeSensors(sensors, failOn = DEFAULT_FAIL_ON, { ports }) {
    const sensed = await ports.sense(sensors);
    const asked = new Set(sensors);
    const own = sensed.findings.filter(({ signal }) => asked.has(signal.sensor));
    const open = own.filter(({ severity, waived }) => waived === undefined && (0,vocabulary_severity/* isAtLeast */.du)(severity, failOn));
    const waived = own.filter(({ severity, waived: by }) => by !== undefined && (0,vocabulary_severity/* isAtLeast */.du)(severity, failOn)).length;
    const silent = sensed.unknown.filter(({ sensor }) => asked.has(sensor));
    const unjudged = sensed.unjudged.filter(({ sensor }) => asked.has(sensor));
    const needed = unjudged.filter(({ required }) => required);
    const told = [...needed, ...unjudged.filter((item) => !needed.includes(item))];
    const outcome = (0,part_result/* worstOutcome */.O)([open.length > 0 ? 'fail' : 'pass', silent.length + needed.length > 0 ? 'unknown' : 'pass']);
    const evidence = [
        ...open.slice(0, finding_evidence/* MOST_FINDINGS */.V).map(finding_evidence/* findingEvidence */.N),
        ...(open.length > finding_evidence/* MOST_FINDINGS */.V ? [{ text: `and ${open.length - finding_evidence/* MOST_FINDINGS */.V} more findings` }] : []),
        ...silent.map(({ sensor, detail }) => ({ text: (0,bounded_text/* cutText */.IN)(`${sensor} cannot answer: ${detail}`, MAX_REASON) })),
        ...told.slice(0, MOST_UNJUDGED).map(({ sensor, path, line, reason, name }) => ({
            text: (0,bounded_text/* cutText */.IN)(`${sensor} did not judge ${name ?? 'this'}: ${reason}`, MAX_REASON),
            path,
            ...(line !== undefined && { line }),
        })),
        ...(unjudged.length > MOST_UNJUDGED ? [{ text: `and ${unjudged.length - MOST_UNJUDGED} more that were not judged` }] : []),
    ];
    const [first] = silent;
    const words = [
        ...(open.length > 0 ? [`${(0,bounded_text/* counted */.hS)(open.length, 'finding')} of ${failOn} or more severe`] : []),
        ...(first === undefined ? [] : [(0,bounded_text/* cutText */.IN)(`${first.sensor} cannot answer: ${first.detail}`, MAX_REASON)]),
        ...(silent.length > 1 ? [`${(0,bounded_text/* counted */.hS)(silent.length - 1, 'more sensor')} cannot answer`] : []),
        ...(needed.length > 0 ? [`${(0,bounded_text/* counted */.hS)(needed.length, 'required item')} that ${needed.length === 1 ? 'is' : 'are'} not known`] : []),
        ...(outcome === 'pass' ? [`${sensors.join(', ')}: nothing of ${failOn} or more severe`] : []),
        ...(waived > 0 ? [`${waived} waived`] : []),
        ...(unjudged.length > needed.length ? [`${(0,bounded_text/* counted */.hS)(unjudged.length - needed.length, 'item')} not judged`] : []),
    ];
    if (outcome === 'pass')
        return { outcome, detail: words.join(', '), evidence };
    const command = (0,shell_word/* shellLine */.Tg)(['sar', 'search', ...sensors.flatMap((sensor) => ['--sensor', sensor]), '--fail-on', failOn]);
    return {
        outcome,
        detail: words.join(', '),
        evidence,
        remedy: open.length > 0
            ? 'Mend the findings; `sar explain` with the rule says how.'
            : 'Give the sensors what they need; each says what that is.',
        ...(command !== undefined && { command }),
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/run/judge-parts.js








async function judgeParts(settings, run) {
    const results = [];
    for (const part of partsOf(settings, run)) {
        if (run.stop.aborted)
            return [...results, stoppedPart(run.stop, 'not run')];
        results.push(await part());
    }
    return results;
}
function partsOf(settings, run) {
    const { commands, reports, sensors, changed } = settings;
    const rate = settings['failure-rate'];
    const alerts = settings['new-alerts'];
    const findings = settings['new-findings'];
    const parts = [];
    if (commands !== undefined)
        parts.push(() => judgeCommands(commands, run));
    if (reports !== undefined)
        parts.push(() => judgeReports(reports, run));
    if (sensors !== undefined)
        parts.push(() => unlessStopped(judgeSensors(sensors, settings['fail-on'], run), run.stop));
    if (rate !== undefined)
        parts.push(() => unlessStopped(judgeFailureRate(rate, run), run.stop));
    if (changed !== undefined)
        parts.push(() => judgeChanged(changed, run));
    if (alerts !== undefined)
        parts.push(() => unlessStopped(judgeNewAlerts(alerts, run), run.stop));
    if (findings !== undefined)
        parts.push(() => unlessStopped(judgeNewFindings(findings, run), run.stop));
    return parts;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/run/not-configured.js

const BY_PRESET = new Set(['code-quality', 'tests']);
function notConfigured(id, kinds) {
    const own = `name \`commands\`, \`reports\` or \`sensors\` in \`gate.checks.${id}\` of the baseline`;
    const presets = BY_PRESET.has(id) ? kinds.map((kind) => `sar:gate-${kind}`) : [];
    return (0,part_result/* unknownPart */.Q)('nothing is declared for this check', remedyOf(id, presets, own));
}
function remedyOf(id, presets, own) {
    const [preset] = presets;
    if (preset === undefined)
        return `${own[0]?.toUpperCase() ?? ''}${own.slice(1)}.`;
    if (presets.length === 1)
        return `Extend \`${preset}\` in the baseline (\`extends: [${preset}]\`), or ${own}.`;
    return `Name the commands of all its languages in \`gate.checks.${id}.commands\` of the baseline: ${presets.map((each) => `\`${each}\``).join(' and ')} have some ready, but the later of two presets takes the place of the other.`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/run/run-check.js





const MOST_WORDS = 3;
const MAX_DETAIL = 1000;
async function runCheck({ id, settings }, run) {
    const { ports } = run;
    const start = ports.monotonic();
    const parts = await results({ id, settings }, { ...run, id });
    const outcome = (0,part_result/* worstOutcome */.O)(parts.map((part) => part.outcome));
    const deciding = parts.filter((part) => part.outcome === outcome);
    const [first] = deciding;
    const detail = sentenceOf(deciding);
    const remedy = (outcome === 'fail' ? settings.remedy : undefined) ?? first?.remedy;
    const playbook = settings.playbook ?? first?.playbook;
    return {
        id,
        kind: 'check',
        title: settings.title ?? id,
        required: settings.required,
        outcome,
        detail,
        evidence: distinct([...deciding, ...parts.filter((part) => part.outcome !== outcome)].flatMap(({ evidence }) => evidence), detail),
        durationMs: Math.max(0, Math.round(ports.monotonic() - start)),
        ...(outcome !== 'pass' && {
            ...(remedy !== undefined && { remedy }),
            ...(first?.command !== undefined && { command: first.command }),
            ...(playbook !== undefined && { playbook }),
        }),
    };
}
async function results(entry, run) {
    try {
        const parts = await judgeParts(entry.settings, run);
        return parts.length > 0 ? parts : [notConfigured(entry.id, run.ports.kinds ?? [])];
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        const remedy = error instanceof user_error/* UserError */.y ? why : 'This is a bug of SAR; please report it with the words above.';
        return [(0,part_result/* unknownPart */.Q)(`the check could not be judged: ${(0,bounded_text/* cutText */.IN)(why.split('\n', 1)[0] ?? '', 500)}`, (0,bounded_text/* cutText */.IN)(remedy, 500))];
    }
}
function distinct(evidence, detail) {
    const seen = new Set([JSON.stringify({ text: detail })]);
    return evidence.filter((each) => {
        const key = JSON.stringify(each);
        return !seen.has(key) && seen.add(key);
    });
}
function sentenceOf(parts) {
    const all = [...new Set(parts.map(({ detail }) => detail))];
    const words = all.slice(0, MOST_WORDS);
    const more = all.length > MOST_WORDS ? [`and ${all.length - MOST_WORDS} more`] : [];
    return (0,bounded_text/* cutText */.IN)([...words, ...more].join('; '), MAX_DETAIL);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/run/run-gate.js


async function runGate(checks, ports, options) {
    return verdictOf(await runChecks(checks, ports, options), options.onUnknown);
}
async function runChecks(checks, ports, { concurrency, failFast, degradedPercent }) {
    const stop = new AbortController();
    const lines = new Map();
    await judgeAll(checks.filter((check) => !hasCommands(check)));
    await judgeAll(checks.filter(hasCommands));
    return checks.flatMap(({ id }) => lines.get(id) ?? []);
    async function judgeAll(some) {
        const waiting = some.values();
        await Promise.all(Array.from({ length: Math.max(1, Math.min(concurrency, some.length)) }, async () => work(waiting)));
    }
    async function work(waiting) {
        for (const check of waiting) {
            const line = await runCheck(check, { ports, degradedPercent, stop: stop.signal });
            lines.set(line.id, line);
            if (failFast && line.required && line.outcome === 'fail' && !stop.signal.aborted)
                stop.abort(line.id);
        }
    }
}
function hasCommands({ settings }) {
    return settings.commands !== undefined;
}


/***/ }),

/***/ 82947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
function verdictOf(given, onUnknown = 'fail') {
    const lines = given.length === 0 ? [NOTHING_JUDGED] : given;
    const failed = lines.filter((line) => isFailing(line, onUnknown)).map(({ id }) => id);
    return { outcome: failed.length === 0 ? 'pass' : 'fail', lines, failed };
}
const NOTHING_JUDGED = {
    id: 'integrity:checks',
    kind: 'integrity',
    title: 'The gate judges something',
    required: true,
    outcome: 'unknown',
    detail: 'the gate had nothing to judge',
    evidence: [],
    durationMs: 0,
    remedy: 'Declare checks in `gate.checks` of the baseline, and ask for one that is there.',
};
function isFailing({ required, outcome, kind }, onUnknown) {
    if (!required || outcome === 'pass')
        return false;
    return outcome === 'fail' || onUnknown === 'fail' || kind !== 'check';
}


/***/ }),

/***/ 57494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ compareFindings)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/repository/repository-workflows.js + 40 modules
var repository_workflows = __webpack_require__(787);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/patrol.js + 12 modules
var patrol = __webpack_require__(3613);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var lib_survey = __webpack_require__(33616);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/without-repeats.js
var without_repeats = __webpack_require__(64246);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/new-suppressions.js
var new_suppressions = __webpack_require__(77398);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/is-workflow-or-action.js
var is_workflow_or_action = __webpack_require__(64214);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/hidden-files.js

function hiddenOf(here, there, base) {
    if (here.outcome === 'unknown' || here.scope.unjudged.length === 0)
        return undefined;
    const already = new Set(there === undefined || there.outcome === 'unknown' ? [] : there.scope.unjudged.map(({ path }) => path));
    const found = here.scope.unjudged.filter(({ path }) => !already.has(path) && (base.has(path) || (0,is_workflow_or_action/* isWorkflowOrAction */.h)(path)));
    const [first] = found;
    if (first === undefined)
        return undefined;
    const more = found.length === 1 ? '' : `, and ${found.length - 1} more`;
    return {
        sensor: here.sensor,
        paths: found.map(({ path }) => path),
        detail: `here alone it cannot judge ${first.path}: ${first.reason}${more}`,
    };
}
function placeOf(sensor, path) {
    return `${sensor}:${path}`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/tree-files.js
var tree_files = __webpack_require__(80441);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/compare-findings.js







async function compareFindings({ survey, base, sensing, sensors: asked = [], withoutSuppressions = [], }) {
    const { baseline } = survey;
    const sensors = (0,lib_survey/* chosenSensors */.cI)(baseline, asked).filter(({ needsNetwork }) => needsNetwork !== true);
    const surveyThere = { tree: base, repository: (0,repository_workflows/* repositoryWorkflows */.N)(base), baseline };
    const ignored = new Set(withoutSuppressions.map(new_suppressions/* suppressionKey */.n));
    const counts = (suppression) => !ignored.has((0,new_suppressions/* suppressionKey */.n)(suppression));
    const inputOf = (state) => ({
        ...sensing,
        survey: state,
        offline: true,
        ports: { files: (0,tree_files/* treeFiles */.C)(state.tree, sensing.now) },
    });
    const here = await findingsOf(inputOf(survey), sensors, counts);
    const there = await findingsOf(inputOf(surveyThere), sensors, () => true);
    const before = new Map(there.readings.map((reading) => [reading.sensor, reading]));
    const notCompared = here.readings.flatMap((reading) => notComparedOf(reading, before.get(reading.sensor)));
    const skipped = new Set(notCompared.map(({ sensor }) => sensor));
    const idsThere = new Set(there.findings.map(({ signal }) => signal.id));
    const idsHere = new Set(here.findings.map(({ signal }) => signal.id));
    const hidden = here.readings.flatMap((reading) => hiddenOf(reading, before.get(reading.sensor), base) ?? []);
    const places = new Set(hidden.flatMap(({ sensor, paths }) => paths.map((path) => placeOf(sensor, path))));
    const compared = here.findings.filter(({ signal }) => !skipped.has(signal.sensor));
    const isGone = ({ signal: { id, sensor, artefact } }) => !skipped.has(sensor) && !idsHere.has(id) && !places.has(placeOf(sensor, artefact.path));
    return {
        added: compared.filter(({ signal }) => !idsThere.has(signal.id)),
        kept: compared.filter(({ signal }) => idsThere.has(signal.id)),
        gone: there.findings.filter(isGone),
        before: there.findings,
        notCompared: [...notCompared, ...hidden.map(({ sensor, detail }) => ({ sensor, detail, isLost: true }))],
        readings: here.readings,
    };
}
async function findingsOf(input, sensors, counts) {
    const readings = (0,without_repeats/* withoutRepeats */.j)(await (0,patrol/* readSensors */.mY)(input, sensors));
    const { survey, now, branch, onlyPaths } = input;
    const asked = new Set(sensors.map(({ id }) => id));
    const { findings } = (0,patrol/* judge */.S4)({
        survey,
        sensors,
        counts,
        now,
        known: { firstSeen: new Map(), accepted: new Set() },
        partial: true,
        ...(branch !== undefined && { branch }),
        ...(onlyPaths !== undefined && { onlyPaths }),
    }, readings);
    return { findings: findings.filter(({ signal }) => asked.has(signal.sensor)), readings };
}
function notComparedOf(here, before) {
    const { sensor } = here;
    const there = before?.outcome === 'unknown' ? before : undefined;
    if (here.outcome === 'unknown') {
        if (there !== undefined && isNothing(here) && isNothing(there))
            return [];
        return [{ sensor, detail: here.detail, isLost: there === undefined }];
    }
    if (there === undefined)
        return [];
    return [{ sensor, detail: `in the base: ${there.detail}`, isLost: !isNothing(there) }];
}
function isNothing({ reason }) {
    return reason === 'not-configured' || reason === 'no-token' || reason === 'unsupported';
}


/***/ }),

/***/ 35193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ countsOf)
/* harmony export */ });
function countsOf(texts) {
    const counts = new Map();
    for (const text of texts)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    return counts;
}


/***/ }),

/***/ 77295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ comparedWith),
  h: () => (/* binding */ gatePortsOf)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/checks/repository-kinds.js
const MARKS = [
    [/^(?:pyproject\.toml|setup\.(?:py|cfg)|requirements[\w.-]*\.txt)$/, 'python'],
    [/^package\.json$/, 'node'],
];
function repositoryKinds(paths) {
    const found = new Set();
    for (const path of paths)
        for (const [mark, kind] of MARKS)
            if (mark.test(path))
                found.add(kind);
    return [...new Set(MARKS.map(([, kind]) => kind))].filter((kind) => found.has(kind));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/compare-findings.js + 1 modules
var compare_findings = __webpack_require__(57494);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/gate-sense.js
var gate_sense = __webpack_require__(42859);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/published-rate.js

async function publishedRate({ ci }, varsContext, live) {
    const name = ci.variables['failure-rate'].toUpperCase();
    const text = varsContext?.values.get(name);
    const listed = await live?.entries('repo-vars');
    const entry = listed?.known === true ? listed.value.find((each) => each.name.toUpperCase() === name) : undefined;
    if (entry?.value !== undefined && (text === undefined || text === entry.value))
        return (0,answer/* known */.e)({ text: entry.value, measuredAt: entry.updatedAt });
    if (text !== undefined)
        return (0,answer/* known */.e)({ text, measuredAt: undefined });
    if (listed?.known === true)
        return (0,answer/* unknown */.L)('not-configured', `the repository has no variable ${name}; sar-ci-health-monitor writes it`);
    if (varsContext !== undefined)
        return (0,answer/* unknown */.L)('not-configured', varsContext.incomplete ?? `the job sees no variable ${name}; sar-ci-health-monitor writes it`);
    if (listed !== undefined)
        return listed;
    return (0,answer/* unknown */.L)('no-token', `nobody gave the variable ${name}: neither vars-context nor a token that reads variables`);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/gate-ports-of.js





function gatePortsOf(opened, isApproved, compared) {
    const { input, survey } = opened;
    const { sensing, commit, committedAt, newAlerts, monotonic } = input;
    const { ports, pacer, now } = sensing;
    return {
        files: ports.files,
        isCommitted: (path) => survey.tree.has(path),
        committedAt,
        commit,
        kinds: repositoryKinds(survey.tree.list().filter((path) => !path.includes('/'))),
        ...(ports.commands !== undefined && { commands: ports.commands }),
        sense: (0,gate_sense/* gateSense */.ol)(opened, isApproved),
        newFindings: async () => newFindingsOf(await compared()),
        changedFiles: () => changedFilesOf(opened),
        failureRate: once(async () => publishedRate(survey.baseline, ports.varsContext, ports.live)),
        newAlerts: once(async () => (newAlerts === undefined ? (0,answer/* unknown */.L)('no-token', NO_ALERTS) : newAlerts())),
        monotonic,
        now,
        timer: (ms) => {
            const { pace, stop } = pacer(ms, () => new Error(`${ms} ms are over`));
            return { signal: pace.signal, stop };
        },
    };
}
const NO_BASE = 'there is no base to compare with: the run is for no pull request and no merge group, and none was named';
const NO_ALERTS = 'code-scanning alerts are read with a token, of a pull request or a merge group';
function comparedWith({ input, survey, change }, isApproved) {
    return once(async () => {
        if (change === undefined)
            return undefined;
        return (0,compare_findings/* compareFindings */.E)({
            survey: (0,gate_sense/* judgingSurvey */.DF)(survey, change, isApproved),
            base: change.base.tree,
            sensing: input.sensing,
            ...(!isApproved && { withoutSuppressions: change.suppressions }),
        });
    });
}
function newFindingsOf(compared) {
    if (compared === undefined)
        return (0,answer/* unknown */.L)('not-configured', NO_BASE);
    const lost = compared.notCompared.find(({ isLost }) => isLost);
    return lost === undefined ? (0,answer/* known */.e)(compared.added) : (0,answer/* unknown */.L)('failed', `${lost.sensor} cannot be compared: ${lost.detail}`);
}
function changedFilesOf({ change }) {
    if (change === undefined)
        return (0,answer/* unknown */.L)('not-configured', NO_BASE);
    try {
        return (0,answer/* known */.e)(change.base.changedFiles());
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return (0,answer/* unknown */.L)('failed', error.message);
        throw error;
    }
}
function once(answer) {
    let given;
    return () => (given ??= answer());
}


/***/ }),

/***/ 42859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ judgingSurvey),
/* harmony export */   ol: () => (/* binding */ gateSense),
/* harmony export */   rf: () => (/* binding */ unjudgedItems)
/* harmony export */ });
/* harmony import */ var _sar_report__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5792);
/* harmony import */ var _patrol_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3613);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33616);
/* harmony import */ var _without_repeats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64246);
/* harmony import */ var _new_suppressions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77398);





function gateSense({ input, survey, change, memory }, isApproved) {
    const counting = judgingSurvey(survey, change, isApproved);
    const fresh = new Set(isApproved ? [] : (change?.suppressions ?? []).map(_new_suppressions_js__WEBPACK_IMPORTED_MODULE_0__/* .suppressionKey */ .n));
    const { now, branch, onlyPaths } = input.sensing;
    const judging = {
        survey: counting,
        sensors: (0,_survey_js__WEBPACK_IMPORTED_MODULE_1__/* .everySensor */ .yz)(survey.baseline),
        now,
        known: { firstSeen: new Map(), accepted: new Set() },
        partial: true,
        counts: (suppression) => !fresh.has((0,_new_suppressions_js__WEBPACK_IMPORTED_MODULE_0__/* .suppressionKey */ .n)(suppression)),
        ...(branch !== undefined && { branch }),
        ...(onlyPaths !== undefined && { onlyPaths }),
    };
    return async (sensors) => sensedOf((0,_without_repeats_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutRepeats */ .j)(await memory.readings(sensors)), judging);
}
function judgingSurvey(survey, change, isApproved) {
    if (!isApproved || change?.baseline.known !== true)
        return survey;
    const baseline = { ...survey.baseline, waivers: change.baseline.value.waivers };
    return { ...survey, baseline };
}
function sensedOf(readings, judging) {
    const asked = new Set(readings.map(({ sensor }) => sensor));
    const { findings } = (0,_patrol_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)(judging, readings);
    return {
        findings: findings.filter(({ signal }) => asked.has(signal.sensor)),
        unknown: readings.flatMap((reading) => reading.outcome === 'unknown' ? [{ sensor: reading.sensor, detail: `${_sar_report__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN_WORDS */ .$[reading.reason]}: ${reading.detail}` }] : []),
        unjudged: unjudgedItems(readings),
    };
}
function unjudgedItems(readings) {
    return readings.flatMap((reading) => reading.outcome === 'unknown' ? [] : reading.scope.unjudged.map((item) => ({ sensor: reading.sensor, ...item })));
}


/***/ }),

/***/ 64214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isWorkflowOrAction)
/* harmony export */ });
const READ_FILE = /^(?:\.github\/workflows\/[^/]+|(?:.*\/)?action)\.ya?ml$/;
function isWorkflowOrAction(path) {
    return READ_FILE.test(path);
}


/***/ }),

/***/ 77398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ newSuppressions),
/* harmony export */   n: () => (/* binding */ suppressionKey)
/* harmony export */ });
/* harmony import */ var _sar_triage__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34783);
/* harmony import */ var _counts_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35193);
/* harmony import */ var _is_workflow_or_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64214);



function newSuppressions(head, base, changed) {
    return [...changed].toSorted().flatMap((path) => {
        if (!(0,_is_workflow_or_action_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorkflowOrAction */ .h)(path))
            return [];
        const own = keyed(head, path);
        if (own.length === 0)
            return [];
        const left = (0,_counts_of_js__WEBPACK_IMPORTED_MODULE_1__/* .countsOf */ .m)(keyed(base, path).map(({ key }) => key));
        return own.flatMap(({ key, suppression }) => {
            const count = left.get(key) ?? 0;
            left.set(key, count - 1);
            return count > 0 ? [] : [suppression];
        });
    });
}
function keyed(tree, path) {
    const content = tree.read(path);
    if (content.kind !== 'text')
        return [];
    const lines = content.text.split(/\r?\n/);
    return (0,_sar_triage__WEBPACK_IMPORTED_MODULE_2__/* .readSuppressions */ .H)(path, content.text).suppressions.map((suppression) => {
        const { rules, until, reason, appliesTo } = suppression;
        const covered = (lines[appliesTo - 1] ?? '').trim();
        return { key: JSON.stringify([[...rules].toSorted(), until, reason, covered]), suppression };
    });
}
function suppressionKey({ path, line, column }) {
    return `${line}:${column}:${path}`;
}


/***/ }),

/***/ 5597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ sensorMemory)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20304);
/* harmony import */ var _patrol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3613);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33616);



function sensorMemory(input, baseline, given) {
    const made = new Map([...given].map(([id, reading]) => [id, Promise.resolve(reading)]));
    let all;
    return {
        given: new Set(given.keys()),
        readings: async (ids) => {
            all ??= new Map((0,_survey_js__WEBPACK_IMPORTED_MODULE_0__/* .everySensor */ .yz)(baseline).map((sensor) => [sensor.id, sensor]));
            const known = all;
            const fresh = [...new Set(ids)].filter((id) => !made.has(id));
            const sensors = fresh.flatMap((id) => known.get(id) ?? []);
            const run = sensors.length === 0 ? Promise.resolve([]) : (0,_patrol_js__WEBPACK_IMPORTED_MODULE_1__/* .readSensors */ .mY)(input, sensors);
            sensors.forEach(({ id, layer }, index) => {
                made.set(id, run.then((readings) => readings[index] ?? { sensor: id, layer, outcome: 'unknown', reason: 'failed', detail: 'it returned nothing' }));
            });
            for (const id of fresh)
                if (!made.has(id))
                    made.set(id, Promise.resolve(noSensor(id, [...known.keys()])));
            return Promise.all(ids.flatMap((id) => made.get(id) ?? []));
        },
    };
}
function noSensor(id, ids) {
    const near = (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .nearestWord */ .z)(id, ids);
    const detail = `there is no sensor ${id}${near === undefined ? '' : `; did you mean ${near}?`}`;
    return { sensor: id, layer: 'L1', outcome: 'unknown', reason: 'not-configured', detail };
}


/***/ }),

/***/ 80441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ treeFiles)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14727);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27339);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);


const DEFAULT_LIMIT = 1000;
const MAX_BYTES = 16_777_216;
function treeFiles(tree, writtenAt) {
    const bytesOf = (path) => {
        const content = tree.read(path, MAX_BYTES);
        return content.kind === 'text' ? new TextEncoder().encode(content.text) : undefined;
    };
    return {
        facts: (path) => factsOf(tree, path, writtenAt.toISOString()),
        find: (globs, limit = DEFAULT_LIMIT) => {
            const compiled = globs.filter(_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .fg).map(_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .compileGlob */ .SO);
            const named = new Set(globs.filter((glob) => !(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .fg)(glob)));
            const isFound = (path) => named.has(path) || compiled.some((glob) => glob.matches(path));
            const paths = compiled.length === 0 ? [...named].filter((path) => tree.has(path)).toSorted() : tree.list().filter(isFound);
            return { paths: paths.slice(0, limit), cut: paths.length > limit };
        },
        read: (path, maxBytes) => tree.read(path, maxBytes),
        *pieces(path) {
            const bytes = bytesOf(path);
            if (bytes === undefined)
                throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path} is no text file of the commit`);
            yield bytes;
        },
        slice: (path, start, length) => {
            const bytes = bytesOf(path);
            return bytes === undefined ? notText(path) : { known: true, value: bytes.slice(start, start + length) };
        },
        digest: async (path, name) => {
            const bytes = bytesOf(path);
            return bytes === undefined ? notText(path) : { known: true, value: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name).update(bytes).digest('hex') };
        },
        query: async (path) => (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L)('unsupported', `${path} is a database, which is not read as of a commit`),
    };
}
function notText(path) {
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L)('unsupported', `${path} is no text file of the commit, or larger than ${MAX_BYTES} bytes`);
}
function factsOf(tree, path, modifiedAt) {
    const content = tree.read(path, MAX_BYTES);
    if (content.kind === 'absent' || content.kind === 'outside')
        return { kind: content.kind };
    if (content.kind === 'unreadable') {
        const isFolder = tree.list().some((each) => each.startsWith(`${path.replace(/\/+$/, '')}/`));
        return isFolder ? { kind: 'folder' } : { kind: 'unreadable', reason: content.reason };
    }
    return { kind: 'file', sizeBytes: content.sizeBytes, modifiedAt };
}


/***/ })

};
