export const id = 1822;
export const ids = [1822];
export const modules = {

/***/ 43777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/favour-memory.js
var favour_memory = __webpack_require__(50048);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/runtime/lib/run-action.js + 11 modules
var run_action = __webpack_require__(56909);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/create-github-client.js + 38 modules
var create_github_client = __webpack_require__(74843);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/variable-store.js + 3 modules
var variable_store = __webpack_require__(80742);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/issues/issue-board.js + 1 modules
var issue_board = __webpack_require__(60723);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/ci/ci-history.js + 11 modules
var ci_history = __webpack_require__(51620);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/issues/viewer-login.js
var viewer_login = __webpack_require__(72301);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/dispatch/dispatcher.js + 1 modules
var dispatcher = __webpack_require__(76770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/issues/halt-switch.js
var halt_switch = __webpack_require__(64949);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/checkout-tree.js + 1 modules
var checkout_tree = __webpack_require__(2750);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/history.js
var lib_history = __webpack_require__(68771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/version.js + 1 modules
var version = __webpack_require__(8153);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var lib_survey = __webpack_require__(33616);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/ci-health/own-patterns.js
var own_patterns = __webpack_require__(70649);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/ci-health/watch-ci.js + 2 modules
var watch_ci = __webpack_require__(90446);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/may-act.js
var may_act = __webpack_require__(79823);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(31554);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(77072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/ci-health-markdown.js + 3 modules
var ci_health_markdown = __webpack_require__(37606);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/halt/halt-guard.js
var halt_guard = __webpack_require__(5533);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/halt/halted-variables.js
var halted_variables = __webpack_require__(84432);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/attempt.js
var attempt = __webpack_require__(38276);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var ports_answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/variables/rate-refresh.js
var rate_refresh = __webpack_require__(39030);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/variables/governed-layers.js
var governed_layers = __webpack_require__(34823);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-variables/plan-ci-variables.js

const SHA = /^[0-9a-f]{40}$/;
function planCiVariables(input) {
    const changes = [];
    const kept = [];
    for (const { name, value, why } of wanted(input)) {
        const present = input.current.get(name);
        if (isGoverned(input.registry, name))
            kept.push({ name, kind: 'governed', why: 'the registry reserves it for people (`human-governance`)' });
        else if (value === undefined)
            kept.push({ name, kind: 'no-value', why });
        else if (value === present?.value && !(name === input.names['failure-rate'] && (0,rate_refresh/* isRateDue */.g)(present.updatedAt, input.health.at)))
            kept.push({ name, kind: 'unchanged', why: `it holds ${value} already` });
        else
            changes.push({ name, value, exists: present !== undefined });
    }
    return { changes, kept };
}
function isGoverned(registry, name) {
    return (0,governed_layers/* governedLayers */.d)(registry, name).length > 0;
}
function wanted({ health, names, rateText }) {
    const sha = health.lastGreen?.sha;
    return [
        {
            name: names['failure-rate'],
            value: health.rate.share === undefined ? undefined : rateText(health.rate, health.state),
            why: 'nothing concluded in the window, so that there is no rate',
        },
        {
            name: names['last-green'],
            value: sha !== undefined && SHA.test(sha) ? sha : undefined,
            why: 'no commit is known whose every completed run succeeded',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-variables/update-ci-variables.js


async function updateCiVariables(health, { reader, writer }, options) {
    const acts = [];
    const say = (name, outcome, detail) => {
        acts.push({ what: 'variable', outcome, detail: `${name}: ${detail}` });
    };
    const target = targetOf(health.repository);
    const current = new Map();
    const unknown = new Set();
    const plan = () => planCiVariables({ health, current, ...options });
    for (const { name } of plan().changes) {
        const answer = reader === undefined ? undefined : await (0,attempt/* attempt */.C)(async () => reader.get(target, name));
        if (answer?.known !== true) {
            unknown.add(name);
            say(name, 'not-possible', answer?.detail ?? 'variables cannot be read: no token was given that may');
        }
        else if (answer.value?.value !== undefined)
            current.set(name, answer.value);
    }
    const { changes, kept } = plan();
    for (const { name, kind, why } of kept)
        say(name, kind === 'unchanged' ? 'unchanged' : 'not-possible', why);
    for (const { name, value, exists } of changes) {
        if (unknown.has(name))
            continue;
        if (options.dryRun)
            say(name, 'would-do', `would be ${exists ? 'updated' : 'created'}: ${value}`);
        else if (writer === undefined)
            say(name, 'not-possible', 'variables cannot be written: no token was given that may (`variables-token`)');
        else {
            const written = await (0,attempt/* attempt */.C)(async () => (0,ports_answer/* known */.e)(await writer.set(target, name, value, exists)));
            if (!written.known)
                say(name, 'not-possible', written.detail);
            else if (written.value.outcome === 'refused' || written.value.outcome === 'failed')
                say(name, 'not-possible', written.value.detail);
            else
                say(name, 'done', `${written.value.outcome}: ${value}`);
        }
    }
    return acts;
}
function targetOf(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { scope: 'repo', owner, repo };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/halt-switch.js
var ports_halt_switch = __webpack_require__(2723);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/issues/hidden-marker.js
var hidden_marker = __webpack_require__(91586);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/issues/own-issue.js
var own_issue = __webpack_require__(39097);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/alert-marker.js + 1 modules
var alert_marker = __webpack_require__(14057);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/critical-phase.js
var critical_phase = __webpack_require__(83343);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/halt/triaged-label.js
const TRIAGED_LABEL = 'sar:triaged';

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/alert-words.js


const MINUTE_MS = 60_000;
function rateWords({ failed, concluded, share, low, high }) {
    if (share === undefined)
        return 'unknown (nothing concluded)';
    const interval = low === undefined || high === undefined ? '' : `; 95 % interval ${percent(low)} to ${percent(high)} %`;
    const rounded = (Math.floor((failed * 2000 + concluded) / (2 * concluded)) / 10).toFixed(1);
    return `${rounded} % (${failed} of ${concluded}${interval})`;
}
function percent(share) {
    return (share * 100).toFixed(1);
}
function durationWords(ms) {
    const minutes = Math.floor(Math.max(0, ms) / MINUTE_MS);
    const units = [
        [Math.floor(minutes / 1440), 'day'],
        [Math.floor(minutes / 60) % 24, 'hour'],
        [minutes % 60, 'minute'],
    ];
    const first = units.findIndex(([count]) => count > 0);
    if (first < 0)
        return 'less than a minute';
    return units
        .slice(first, first + 2)
        .filter(([count]) => count > 0)
        .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`)
        .join(' ');
}
function nextStepWords({ state, halt }) {
    return state === 'PipelineHalt' && halt !== undefined ? `#${halt} halts SAR. ${NEXT_STEPS[state]}` : NEXT_STEPS[state];
}
const NEXT_STEPS = {
    Monitoring: 'Nothing yet.',
    Healthy: 'Nothing: CI has recovered.',
    Degraded: 'The causes are being looked for.',
    Critical: `Look at the causes below. Where \`ci.halt-at-critical\` is set, an issue labelled \`${ports_halt_switch/* HALT_LABEL */.t}\` halts everything of SAR that writes.`,
    Classifying: 'The causes are being looked for.',
    AutoFixable: 'The causes of most failures have a known fix, which is dispatched next.',
    Patching: 'A fix was dispatched for the causes that have a known one. Review what it proposes, and mend the other causes below.',
    Validating: 'A patch is made. It counts when the gate passes and the failure rate falls.',
    ManualRequired: 'A person has to mend the causes below.',
    EscalatedIssue: 'P1: a person has to mend the causes below, the most frequent first.',
    PipelineHalt: `Everything of SAR that writes is halted. Look at the causes below, then close the issue labelled \`${ports_halt_switch/* HALT_LABEL */.t}\`, or label it \`${TRIAGED_LABEL}\` to say that it was looked at while the halt stays.`,
};
function refusedWords(at) {
    return `A fix could not be dispatched at ${at}: GitHub refused it, and the job summary of that run of the CI health monitor says why. It is tried again a day later.`;
}
function closingWords({ thresholds }) {
    return `This issue closes itself when the failure rate stays at or below ${thresholds.degraded} %. If a person closes it before, it stays closed for 7 days unless the level rises.`;
}
function alertTitle({ state, level }) {
    if (state === 'Healthy')
        return 'CI health: recovered';
    const title = `CI health: ${level === 'critical' ? 'critical' : 'degraded'}`;
    if (state === 'PipelineHalt')
        return `${title}, halted`;
    return state === 'EscalatedIssue' ? `${title}, a person is needed (P1)` : title;
}
function criticalComment(owner, { rate, thresholds }) {
    return `${owner === '' ? '' : `${owner} `}CI is critical: the failure rate is ${rateWords(rate)}, above ${thresholds.critical} %. The causes are in the description above.`;
}
function recoveryComment({ since, stateSince }, { rate }) {
    return `CI has recovered: the failure rate is ${rateWords(rate)}. The alert lasted ${durationWords(Date.parse(stateSince) - Date.parse(since))}.`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/halt/halt-issue.js





const SCHEMA = 'sar.ci-halt/1';
const DAY_MS = 86_400_000;
const QUIET_DAYS = 7;
function haltDraft(health, phase) {
    return {
        title: 'SAR is halted: CI is critical',
        labels: [ports_halt_switch/* HALT_LABEL */.t],
        body: [
            (0,hidden_marker/* hiddenMarker */.z0)(ports_halt_switch/* HALT_LABEL */.t, { schema: SCHEMA, phase }),
            `CI is critical since ${phase}: the failure rate is ${rateWords(health.rate)}, above ${health.thresholds.critical} %.`,
            '',
            'While this issue is open, nothing of SAR writes: no variable, no branch, no dispatch, no issue but those of critical findings (P0).',
            '',
            '- The causes are in the issue labelled `sar:ci-health` and in the job summary of the CI health monitor.',
            `- Close this issue to end the halt. It is not raised again in this alert, unless CI was below critical for ${critical_phase/* CALM_DAYS */.Il} days.`,
            `- Label it \`${TRIAGED_LABEL}\` to say that it was looked at while the halt stays.`,
            '',
        ].join('\n'),
    };
}
function haltPhase(issue, author) {
    if (!(0,own_issue/* isOwnIssue */.S)(issue, author))
        return undefined;
    const marker = (0,hidden_marker/* readHiddenMarker */.$6)(ports_halt_switch/* HALT_LABEL */.t, issue.body);
    if (marker.kind !== 'object' || marker.value['schema'] !== SCHEMA)
        return undefined;
    const { phase } = marker.value;
    return (0,alert_marker/* isMemoryTime */.rE)(phase) ? phase : undefined;
}
function findHalt(issues, sought) {
    const sorted = [...issues].sort((a, b) => a.number - b.number);
    return (sorted.find((issue) => issue.number === sought.number) ??
        sorted.find((issue) => isOfPhase(issue, sought)) ??
        sorted.find(({ state }) => state === 'open'));
}
function isOfPhase(issue, { phase, at, author }) {
    const own = haltPhase(issue, author);
    if (own === undefined)
        return false;
    if (phase !== undefined)
        return own === phase;
    return issue.state === 'closed' && Date.parse(at) - Date.parse(issue.closedAt ?? at) < QUIET_DAYS * DAY_MS;
}
function knownHalt(halt, author) {
    return {
        number: halt.number,
        isTriaged: halt.state === 'closed' || halt.labels.some((label) => label.toLowerCase() === TRIAGED_LABEL),
        phase: haltPhase(halt, author),
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/halt/raise-halt.js

async function raiseHalt(health, world, { memory, isRemembered, dryRun }, acts) {
    const phase = memory.criticalSince ?? health.at;
    const sought = { number: memory.halt, phase: isRemembered ? phase : undefined, at: health.at, author: world.author };
    if (findHalt(world.halts ?? [], sought) !== undefined || acts.some(({ what }) => what === 'halt'))
        return false;
    const answer = await world.create(haltDraft(health, phase), 'halt');
    if (!answer.known) {
        acts.push({ what: 'halt', outcome: 'not-possible', detail: `the halt could not be raised: ${answer.detail}` });
        return false;
    }
    const { number, url } = answer.value;
    acts.push(dryRun
        ? { what: 'halt', outcome: 'would-do', detail: 'an issue that halts SAR would be raised' }
        : { what: 'halt', outcome: 'done', detail: `issue #${number} halts SAR until a person closes it`, url });
    return true;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/alert-level.js
function alertLevel({ rate, alert }) {
    if (rate.share === undefined || rate.concluded === 0)
        return undefined;
    if (!alert.isRequired)
        return 'ok';
    return alert.level === 'critical' ? 'critical' : 'degraded';
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/alert-memory.js
var alert_memory = __webpack_require__(20018);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/intents/sha256.js
var sha256 = __webpack_require__(28529);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/fixable-causes.js

const PATTERN_ID = /^[A-Z0-9_]{1,60}$/;
const MAX_PATTERNS = 15;
const MAX_RUNS = 20;
function fixableCauses({ groups, failedRuns }) {
    let all = 0;
    let fixable = 0;
    const found = new Set();
    for (const { classification, jobs, inferredJobs } of groups) {
        const { pattern, isFixable } = classification;
        if (classification.class === 'self-healing')
            continue;
        all += jobs + inferredJobs;
        if (!isFixable || pattern === undefined || !PATTERN_ID.test(pattern))
            continue;
        fixable += jobs + inferredJobs;
        found.add(pattern);
    }
    const patterns = [...found].sort().slice(0, MAX_PATTERNS);
    const runs = failedRuns
        .filter(({ classification, isSelfHealing }) => !isSelfHealing && patterns.includes(classification?.pattern ?? ''))
        .sort((a, b) => (a.createdAt === b.createdAt ? b.id - a.id : a.createdAt < b.createdAt ? 1 : -1))
        .slice(0, MAX_RUNS)
        .map(({ id }) => id);
    return { isMost: fixable * 2 > all, patterns, runs, key: (0,sha256/* sha256 */.s)(patterns.join('\n')).slice(0, 16) };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/heal-payload.js
function healPayload({ patterns, runs }, state) {
    return { patterns: patterns.join(','), runs: runs.join(','), state };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/alert-writer.js




const WORDS = {
    create: ['opened', 'would be opened'],
    update: ['updated', 'would be updated'],
    reopen: ['opened again', 'would be opened again'],
    close: ['closed with the recovery', 'would be closed with the recovery'],
};
const REFUSALS = new Set(['forbidden', 'no-token', 'not-configured', 'unsupported']);
class AlertWriter {
    #health;
    #world;
    #ports;
    #options;
    #acts;
    #fixer;
    #corrected;
    constructor(health, world, ports, options, acts) {
        this.#health = health;
        this.#world = world;
        this.#ports = ports;
        this.#options = options;
        this.#acts = acts;
        this.#fixer = options.dispatch !== undefined && ports.dispatcher !== undefined ? 'ready' : 'none';
    }
    get knowledge() {
        return { fixer: this.#fixer, corrected: this.#corrected };
    }
    async act(plan) {
        const what = plan.kind === 'comment' ? 'comment' : 'alert';
        const refusal = plan.kind === 'write' && plan.recordsHalt ? undefined : await this.#refusal();
        if (refusal !== undefined) {
            this.#acts.push({ what, outcome: 'not-possible', detail: refusal });
            return false;
        }
        return plan.kind === 'comment' ? this.#comment(plan) : this.#write(plan);
    }
    async #refusal() {
        if (this.#options.dryRun)
            return undefined;
        const verdict = await this.#ports.guard.check();
        return verdict.isAllowed ? undefined : verdict.reason;
    }
    async #write(plan) {
        const { title, body, change, issue } = plan;
        let answer;
        if (issue === undefined)
            answer = await this.#world.create({ title, body, labels: [alert_memory/* ALERT_LABEL */.We] }, 'alert');
        else {
            const state = change === 'close' ? 'closed' : change === 'reopen' ? 'open' : undefined;
            answer = await this.#world.updateAlert(issue, { title, body, ...(state !== undefined && { state }) });
        }
        if (!answer.known) {
            this.#acts.push({ what: 'alert', outcome: 'not-possible', detail: answer.detail });
            return false;
        }
        this.#corrected = undefined;
        this.#say('alert', issue ?? answer.value, WORDS[change], `state ${plan.memory.state}`);
        if (plan.isDispatchDue)
            await this.#dispatch(plan.memory);
        return true;
    }
    async #comment(plan) {
        const { issue, notice } = plan;
        const answer = await (0,attempt/* attempt */.C)(async () => this.#ports.board.comment(issue.number, plan.text));
        if (!answer.known) {
            this.#acts.push({ what: 'comment', outcome: 'not-possible', detail: answer.detail });
            return false;
        }
        this.#corrected = plan.memory;
        this.#say('comment', issue, ['commented on', 'would be commented on'], notice === 'critical' ? 'the owner is tagged' : 'the recovery');
        return true;
    }
    async #dispatch(memory) {
        const { dispatch: target } = this.#options;
        const { dispatcher } = this.#ports;
        if (target === undefined || dispatcher === undefined)
            throw new Error('a dispatch is due that nothing can make');
        const causes = fixableCauses(this.#health);
        const what = target.kind === 'workflow' ? `workflow ${target.file}` : `repository event ${target.type}`;
        const refusal = await this.#refusal();
        const answer = refusal === undefined ? await (0,attempt/* attempt */.C)(async () => dispatcher.dispatch(target, healPayload(causes, memory.level))) : undefined;
        if (answer?.known === true) {
            const detail = `${what} for ${causes.patterns.join(', ')}`;
            this.#acts.push({ what: 'dispatch', outcome: this.#options.dryRun ? 'would-do' : 'done', detail });
            return;
        }
        const isUnclear = answer?.reason === 'unreachable';
        const detail = `${what}: ${answer?.detail ?? refusal ?? ''}${isUnclear ? '; it may have been dispatched, and is not repeated' : ''}`;
        this.#acts.push({ what: 'dispatch', outcome: 'not-possible', detail });
        if (isUnclear)
            return;
        this.#fixer = 'not-now';
        const isLater = answer === undefined || answer.reason === 'rate-limited';
        const isRefused = answer !== undefined && REFUSALS.has(answer.reason);
        const dispatched = isLater || isRefused ? memory.dispatched.filter((other) => other !== causes.key) : memory.dispatched;
        this.#corrected = { ...memory, state: 'AutoFixable', dispatched, refusedAt: isRefused ? this.#health.at : undefined };
    }
    #say(what, { number, url }, words, more) {
        if (this.#options.dryRun) {
            const detail = `${url === '' ? 'the new issue' : `#${number}`} ${words[1]} (${more})`;
            this.#acts.push({ what, outcome: 'would-do', detail });
        }
        else
            this.#acts.push({ what, outcome: 'done', detail: `#${number} ${words[0]} (${more})`, url });
    }
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/issue-world.js
var issue_world = __webpack_require__(65608);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/next-memory.js + 1 modules
var next_memory = __webpack_require__(55663);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/ci-health.js
var ci_health = __webpack_require__(17938);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/alert-body.js



const MAX_BODY_LENGTH = 60_000;
const CUT = '\n\n_Shortened: the rest is in the job summary of the CI health monitor._\n';
const EPOCH = '1970-01-01T00:00:00.000Z';
function alertBody(health, memory, render) {
    const { state, level, since, stateSince, refusedAt } = memory;
    const isRecovered = state === 'Healthy';
    const lines = [
        (0,alert_marker/* alertMarker */.$k)(memory),
        isRecovered ? '**CI has recovered.**' : `**CI is ${level === 'critical' ? 'critical' : 'degraded'}** since ${since}.`,
        '',
        `- Failure rate: ${rateWords(health.rate)}`,
        `- State: ${state}, since ${stateSince}`,
        ...(isRecovered ? [`- The alert lasted ${durationWords(Date.parse(stateSince) - Date.parse(since))}.`] : []),
        `- Next: ${nextStepWords(memory)}`,
        ...(refusedAt === undefined ? [] : [`- ${refusedWords(refusedAt)}`]),
        ...(isRecovered ? [] : [`- ${closingWords(health)}`]),
        '',
    ];
    const head = `${lines.join('\n')}\n`;
    return head + bounded(render(health), MAX_BODY_LENGTH - head.length);
}
function bounded(text, most) {
    if (text.length <= most)
        return text;
    const room = most - CUT.length;
    const line = text.lastIndexOf('\n', room);
    const end = line > 0 ? line : room;
    const isInPair = /[\ud800-\udbff]/.test(text[end - 1] ?? '');
    return text.slice(0, isInPair ? end - 1 : end) + CUT;
}
function alertDigest(health, memory, render) {
    const timeless = {
        ...health,
        at: EPOCH,
        window: { ...health.window, since: EPOCH, until: EPOCH },
        requests: 0,
        schedules: health.schedules.map((schedule) => ({ ...schedule, nextAt: undefined })),
    };
    const body = alertBody(timeless, { ...memory, digest: '0'.repeat(16) }, render);
    return (0,sha256/* sha256 */.s)(`${alertTitle(memory)}\n${body}`).slice(0, 16);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/find-alert.js
var find_alert = __webpack_require__(69880);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/plan-alert.js











function planAlert(input) {
    const { health } = input;
    const found = (0,find_alert/* findAlert */.K)(input.issues, health.at, input.author);
    const stored = found.kind === 'none' || found.kind === 'newer' ? undefined : found.memory;
    const before = input.corrected ?? stored ?? (0,alert_memory/* noMemory */.Dl)(health.at);
    const none = { memory: before, before, notes: found.notes };
    if (found.kind === 'newer') {
        return { kind: 'blocked', why: `issue #${found.issue.number} was written by a newer version of SAR; use that version`, ...none };
    }
    const level = alertLevel(health);
    if (level === undefined) {
        const stays = found.kind === 'open' ? [`Issue #${found.issue.number} stays as it is: nothing concluded in the window.`] : [];
        return {
            kind: 'nothing',
            why: 'nothing concluded in the window, so that nothing is known',
            ...none,
            notes: [...found.notes, ...stays],
        };
    }
    const step = stepOf(input, level, before, isDismissed(found, level, before));
    const isShown = found.kind === 'open' || (!(0,next_memory/* isQuiet */.r)(step.memory.state) && !isDismissed(found, level, before));
    const memory = isShown ? { ...step.memory, digest: alertDigest(health, step.memory, input.render) } : step.memory;
    const common = { memory, before, notes: found.notes };
    const isWritten = stored !== undefined && (0,alert_marker/* alertMarker */.$k)(stored) === (0,alert_marker/* alertMarker */.$k)(memory);
    const change = changeOf(found, memory, before, isWritten);
    if (change !== undefined) {
        return {
            kind: 'write',
            change,
            issue: found.kind === 'none' ? undefined : found.issue,
            title: alertTitle(memory),
            body: alertBody(health, memory, input.render),
            isDispatchDue: step.isDispatchDue,
            recordsHalt: step.events.includes('halt-raised') && step.isOwnHalt,
            ...common,
        };
    }
    const [notice] = memory.due;
    if (notice === undefined || found.kind === 'none')
        return { kind: 'nothing', why: 'the issue is as it should be', ...common };
    const text = notice === 'critical' ? criticalComment(input.owner ?? '', health) : recoveryComment(memory, health);
    return {
        kind: 'comment',
        issue: found.issue,
        notice,
        text,
        ...common,
        memory: { ...memory, due: memory.due.filter((other) => other !== notice) },
    };
}
function stepOf(input, level, before, isDismissed) {
    const { author } = input;
    const { at } = input.health;
    const phase = (0,critical_phase/* phaseAt */.BA)(before, at);
    const halt = findHalt(input.halts ?? [], { number: phase.halt, phase: phase.criticalSince ?? at, at, author });
    const raised = halt === undefined ? undefined : knownHalt(halt, author);
    const step = (0,next_memory/* nextMemory */.X)(before, {
        health: input.health,
        level,
        causes: fixableCauses(input.health),
        fixer: isDismissed && input.fixer === 'ready' ? 'not-now' : input.fixer,
        haltAtCritical: input.haltAtCritical,
        halt: raised,
        areHaltsKnown: input.halts !== undefined,
        gate: input.gate,
        hasOwner: input.owner !== undefined,
        canEscalate: true,
    });
    const isOwnHalt = halt?.state === 'open' && raised?.phase !== undefined;
    return { ...step, isOwnHalt, memory: isDismissed ? { ...step.memory, due: [] } : step.memory };
}
function changeOf(found, memory, before, isWritten) {
    const isBad = !(0,next_memory/* isQuiet */.r)(memory.state);
    if (found.kind === 'none')
        return isBad ? 'create' : undefined;
    if (found.kind === 'open' && !isBad)
        return 'close';
    if (found.kind === 'recovered' && isBad)
        return 'reopen';
    if (found.kind === 'dismissed' && isBad && rises(memory.level, before.level))
        return 'reopen';
    return isWritten || (found.kind === 'recovered' && found.memory === undefined) ? undefined : 'update';
}
function isDismissed({ kind }, level, before) {
    return kind === 'dismissed' && !rises(level, before.level);
}
function rises(level, before) {
    return ci_health/* CI_STATES */.k.indexOf(level) > ci_health/* CI_STATES */.k.indexOf(before);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/act-on-issues.js










const MAX_ACTS = 12;
async function actOnIssues(health, ports, options) {
    const world = new issue_world/* IssueWorld */.c(ports.board, health.at, options.author);
    const acts = [];
    const notes = new Set();
    const level = alertLevel(health);
    const listed = options.haltAtCritical && level === 'critical' ? await world.listHalts() : undefined;
    const raise = async (memory, isRemembered) => {
        if (!options.haltAtCritical || memory.state !== 'Critical')
            return false;
        if (listed?.known === false) {
            acts.push({ what: 'halt', outcome: 'not-possible', detail: `the halts cannot be listed: ${listed.detail}` });
            return false;
        }
        return raiseHalt(health, world, { memory, isRemembered, dryRun: options.dryRun }, acts);
    };
    const isFixWanted = options.dispatch !== undefined && level !== undefined && level !== 'ok' && fixableCauses(health).isMost;
    const end = (state) => ({ state, world, acts, notes: [...notes] });
    const alerts = options.alertIssue ? await world.listAlerts() : undefined;
    if (alerts?.known !== true) {
        const memory = memoryWithoutAlert(health, world, options);
        if (alerts !== undefined)
            acts.push({ what: 'alert', outcome: 'not-possible', detail: `the alert cannot be looked for: ${alerts.detail}` });
        if (isFixWanted)
            acts.push(noDispatch('only the alert issue remembers what was dispatched, and there is none'));
        return end((await raise(memory, false)) ? 'PipelineHalt' : memory.state);
    }
    if (isFixWanted && ports.dispatcher === undefined)
        acts.push(noDispatch('no token was given that may dispatch'));
    const writer = new AlertWriter(health, world, ports, options, acts);
    let plan;
    let areHaltsAsked = listed !== undefined;
    for (let done = 0; done < MAX_ACTS; done++) {
        plan = await planOf({ health, issues: world.alerts, halts: world.halts, ...options, ...writer.knowledge });
        for (const note of plan.notes)
            notes.add(note);
        if (plan.before.state === 'PipelineHalt' && !areHaltsAsked) {
            areHaltsAsked = true;
            if ((await world.listHalts()).known)
                continue;
        }
        if (plan.kind === 'blocked') {
            acts.push({ what: 'alert', outcome: 'not-possible', detail: plan.why });
            const memory = memoryWithoutAlert(health, world, options);
            return end((await raise(memory, false)) ? 'PipelineHalt' : memory.state);
        }
        if (plan.kind === 'nothing') {
            if (await raise(plan.memory, true))
                continue;
            break;
        }
        if (await writer.act(plan))
            continue;
        await raise(plan.memory, plan.kind === 'comment');
        break;
    }
    return end(plan?.memory.state ?? 'Monitoring');
}
async function planOf(input) {
    const answer = await (0,attempt/* attempt */.C)(async () => (0,ports_answer/* known */.e)(planAlert(input)));
    if (answer.known)
        return answer.value;
    const memory = (0,alert_memory/* noMemory */.Dl)(input.health.at);
    return { kind: 'blocked', why: `the alert could not be planned: ${answer.detail}`, memory, before: memory, notes: [] };
}
function noDispatch(detail) {
    return { what: 'dispatch', outcome: 'not-possible', detail };
}
function memoryWithoutAlert(health, { halts }, options) {
    const before = (0,alert_memory/* noMemory */.Dl)(health.at);
    const level = alertLevel(health);
    if (level === undefined)
        return before;
    const halt = findHalt(halts ?? [], { phase: undefined, at: health.at, author: options.author });
    return (0,next_memory/* nextMemory */.X)(before, {
        health,
        level,
        causes: fixableCauses(health),
        fixer: 'none',
        haltAtCritical: options.haltAtCritical,
        halt: halt === undefined ? undefined : knownHalt(halt, options.author),
        areHaltsKnown: halts !== undefined,
        gate: options.gate,
        hasOwner: false,
        canEscalate: false,
    }).memory;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/pretending-ports.js

function pretendingBoard(board) {
    let next = Number.MAX_SAFE_INTEGER;
    const issue = (number, labels) => ({
        number,
        url: '',
        title: '',
        body: '',
        state: 'open',
        labels,
        author: '',
        isTrusted: true,
        assignees: [],
        createdAt: '',
        closedAt: undefined,
    });
    return {
        repository: board.repository,
        withLabel: async (label, state) => board.withLabel(label, state),
        create: async ({ labels }) => (0,ports_answer/* known */.e)(issue(next--, labels)),
        update: async (number, { labels = [] }) => (0,ports_answer/* known */.e)(issue(number, labels)),
        read: async (number) => board.read(number),
        comment: async () => (0,ports_answer/* known */.e)({ url: '' }),
        createLabel: async () => (0,ports_answer/* known */.e)('created'),
        assign: async (_number, logins) => (0,ports_answer/* known */.e)(logins),
    };
}
const pretendingDispatcher = { dispatch: async () => (0,ports_answer/* known */.e)('dispatched') };

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/ci-alert/act-on-ci-health.js





async function actOnCiHealth(health, ports, options) {
    const guard = (0,halt_guard/* guardHalt */.J4)(ports.halt);
    const variables = options.updateVariables ? await updateVariables(health, ports, guard, options) : [];
    const done = ports.board === undefined ? undefined : await actOnIssues(health, issuePorts(ports.board, ports, guard, options), options);
    const alert = done === undefined ? undefined : (0,find_alert/* findAlert */.K)(done.world.alerts, health.at, options.author);
    const halt = done?.world.halts?.find(({ state }) => state === 'open');
    return {
        dryRun: options.dryRun,
        state: done?.state ?? 'Monitoring',
        alert: alert === undefined || alert.kind === 'none' ? undefined : reference(alert.issue),
        halt: halt === undefined ? undefined : reference(halt),
        acts: [...variables, ...(done?.acts ?? withoutBoard(options))],
        notes: done?.notes ?? [],
    };
}
async function updateVariables(health, { reader, writer }, guard, options) {
    return updateCiVariables(health, { reader, writer: writer === undefined ? undefined : (0,halted_variables/* halted */.T)(writer, guard) }, options);
}
function issuePorts(board, { dispatcher }, guard, { dryRun }) {
    if (!dryRun)
        return { board, dispatcher, guard };
    return { board: pretendingBoard(board), dispatcher: dispatcher === undefined ? undefined : pretendingDispatcher, guard };
}
function withoutBoard({ alertIssue, haltAtCritical }) {
    const detail = 'issues cannot be read: no token was given that may';
    return [
        ...(alertIssue ? [{ what: 'alert', outcome: 'not-possible', detail }] : []),
        ...(haltAtCritical ? [{ what: 'halt', outcome: 'not-possible', detail }] : []),
    ];
}
function reference({ number, url }) {
    return url === '' ? undefined : { number, url };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/failure-rate.js + 1 modules
var failure_rate = __webpack_require__(21777);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/nearest-word.js
var nearest_word = __webpack_require__(20304);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-ci-health-monitor/lib/monitor-inputs.js

function monitorInputs(inputs, ref) {
    const dispatch = inputs.text('dispatch');
    return {
        path: inputs.text('path') ?? '.',
        baseline: inputs.text('baseline'),
        branches: inputs.list('branch'),
        windowDays: inputs.count('window-days', { min: 1, max: 90 }),
        thresholds: thresholdSettings(inputs.text('thresholds')),
        updateVariables: onUnlessSaid(inputs, 'update-variables'),
        alertIssue: onUnlessSaid(inputs, 'alert-issue'),
        dispatch: dispatch === undefined ? undefined : dispatchTarget(dispatch, ref),
        jsonFile: inputs.text('json-file'),
        maxRequests: inputs.count('max-requests', { min: 50, max: 100_000 }) ?? 800,
        dryRun: inputs.flag('dry-run'),
    };
}
function onUnlessSaid(inputs, name) {
    return inputs.text(name) === undefined || inputs.flag(name);
}
const BOUNDS = {
    degraded: { max: 100, isWhole: false },
    critical: { max: 100, isWhole: false },
    'minimum-runs': { max: 10_000, isWhole: true },
    'alert-after': { max: 100, isWhole: true },
    'clear-after': { max: 100, isWhole: true },
};
function thresholdSettings(text) {
    const settings = {};
    for (const word of (text ?? '').split(/[\s,]+/).filter((each) => each !== '')) {
        const [name = '', ...values] = word.split('=');
        const value = values.join('=');
        if (!isThreshold(name)) {
            const names = Object.keys(BOUNDS);
            const near = (0,nearest_word/* nearestWord */.z)(name, names);
            throw new user_error/* UserError */.y(`the input "thresholds" takes ${names.join(', ')}, each as name=number, not ${(0,quote_untrusted/* quoteUntrusted */.X)(word)}${near === undefined ? '' : `; did you mean ${near}?`}`);
        }
        if (settings[name] !== undefined)
            throw new user_error/* UserError */.y(`the input "thresholds" has "${name}" twice; give it once`);
        const { max, isWhole } = BOUNDS[name];
        const number = (isWhole ? /^\d{1,5}$/ : /^\d{1,3}(?:\.\d{1,2})?$/).test(value) ? Number(value) : Number.NaN;
        if (!(number >= (isWhole ? 1 : 0) && number <= max))
            throw new user_error/* UserError */.y(`"${name}" of the input "thresholds" is ${isWhole ? `a whole number from 1 to ${max}` : 'a percent from 0 to 100'}, not ${(0,quote_untrusted/* quoteUntrusted */.X)(value)}`);
        settings[name] = number;
    }
    return settings;
}
function isThreshold(name) {
    return Object.hasOwn(BOUNDS, name);
}
function settingsWith(settings, { windowDays, thresholds }) {
    const merged = { ...settings.thresholds, ...thresholds };
    if (thresholds.critical !== undefined && merged.critical < merged.degraded)
        throw new user_error/* UserError */.y(`the input "thresholds" makes CI critical above ${merged.critical} % and degraded only above ${merged.degraded} %; give a "critical" that is not below "degraded"`);
    return { ...settings, ...(windowDays !== undefined && { 'window-days': windowDays }), thresholds: merged };
}
function dispatchTarget(text, ref) {
    if (/\.ya?ml$/.test(text)) {
        const file = text.replace(/^(?:\.\/)?\.github\/workflows\//, '');
        if (file.includes('/'))
            throw new user_error/* UserError */.y(`the input "dispatch" takes a file of .github/workflows, not ${(0,quote_untrusted/* quoteUntrusted */.X)(text)}`);
        return { kind: 'workflow', file, ref: ref.replace(/^refs\/(?:heads|tags)\//, '') };
    }
    if (!/^[\w.-]{1,100}$/.test(text))
        throw new user_error/* UserError */.y(`the input "dispatch" takes a workflow's file or the type of an event (letters, digits, "_", "-", "."), not ${(0,quote_untrusted/* quoteUntrusted */.X)(text)}`);
    return { kind: 'repository-event', type: text };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/write-output.js + 1 modules
var write_output = __webpack_require__(48244);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/ci-health-text.js
var ci_health_text = __webpack_require__(19458);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/palette.js
var palette = __webpack_require__(80519);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/text-table.js
var text_table = __webpack_require__(32551);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-acts/ci-acts.js
const CI_ACT_OUTCOMES = {
    done: 'done',
    'would-do': 'would do',
    unchanged: 'unchanged',
    'not-possible': 'not possible',
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-acts/ci-act-lines.js




function ciActLines({ dryRun, state, alert, halt, acts, notes }) {
    const rows = acts.map(({ what, outcome, detail, url }) => [
        CI_ACT_OUTCOMES[outcome],
        what,
        (0,terminal_safe/* terminalSafe */.k)(url === undefined ? detail : `${detail} ${url}`),
    ]);
    return [
        ...(0,text_table/* textTable */.e)(rows, undefined),
        ...notes.map(terminal_safe/* terminalSafe */.k),
        ...(halt === undefined ? [] : [(0,terminal_safe/* terminalSafe */.k)(`SAR is halted by issue #${halt.number}: ${halt.url}`)]),
        (0,terminal_safe/* terminalSafe */.k)(`SAR-002: ${state}${alert === undefined ? '' : `, alert issue #${alert.number}`}${dryRun ? ' (dry run: nothing was written)' : ''}`),
    ].map(break_workflow_commands/* breakWorkflowCommands */.$);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/bounded-markdown.js
var bounded_markdown = __webpack_require__(13484);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/cut-notice.js
var cut_notice = __webpack_require__(47466);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/markdown-table.js
var markdown_table = __webpack_require__(71597);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/markdown-safe.js
var markdown_safe = __webpack_require__(83003);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-acts/ci-act-markdown.js





const LIMIT_BYTES = 60_000;
function ciActMarkdown({ dryRun, state, alert, halt, acts, notes: own }, notes) {
    const where = alert === undefined ? '' : `, alert ${(0,markdown_safe/* markdownLink */.iQ)(`#${alert.number}`, alert.url)}`;
    const intro = [
        '### What was done',
        `Playbook SAR-002 is in the state ${(0,markdown_safe/* markdownText */.p7)(state)}${where}.${dryRun ? ' Dry run: nothing was written.' : ''}`,
        ...(halt === undefined
            ? []
            : [`**SAR is halted** by ${(0,markdown_safe/* markdownLink */.iQ)(`#${halt.number}`, halt.url)}: nothing of SAR writes until it is closed.`]),
        ...[...notes, ...own].map(markdown_safe/* markdownText */.p7),
    ];
    const rows = acts.map(({ what, outcome, detail, url }) => [
        CI_ACT_OUTCOMES[outcome],
        what,
        url === undefined ? (0,markdown_safe/* markdownText */.p7)(detail) : `${(0,markdown_safe/* markdownText */.p7)(detail)} ${(0,markdown_safe/* markdownLink */.iQ)('view', url)}`,
    ]);
    const table = rows.length === 0 ? [] : [(0,markdown_table/* tableSection */.Y)(['Outcome', 'What', 'Detail'], rows)];
    return (0,bounded_markdown/* boundedMarkdown */.N)([(0,markdown_table/* textSection */.V)(intro.join('\n\n')), ...table], LIMIT_BYTES, (0,cut_notice/* cutNotice */.z)({ limitBytes: LIMIT_BYTES, command: 'sar ci-health', linkTo: () => undefined }));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/step-summary-limit.js
var step_summary_limit = __webpack_require__(1924);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/annotations/annotation-line.js + 1 modules
var annotation_line = __webpack_require__(54918);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/json-text.js
var json_text = __webpack_require__(58884);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/ci-health/ci-health-document.js + 2 modules
var ci_health_document = __webpack_require__(31228);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-ci-health-monitor/lib/publish.js




async function publish(context, { health, acted, notes, jsonFile, owner }) {
    const { setOutput, temporaryDirectory } = context;
    const print = (line) => context.print((0,break_workflow_commands/* breakWorkflowCommands */.$)(line));
    for (const line of (0,ci_health_text/* ciHealthText */.q)(health, { palette: palette/* PLAIN_PALETTE */.J }))
        print(line);
    for (const line of ciActLines(acted))
        print(line);
    for (const note of notes)
        print((0,terminal_safe/* terminalSafe */.k)(note));
    const acts = ciActMarkdown(acted, notes);
    const room = step_summary_limit/* MAX_STEP_SUMMARY_BYTES */.n - Buffer.byteLength(`\n${acts}`);
    const figures = (0,ci_health_markdown/* ciHealthMarkdown */.g)(health, {
        limitBytes: room,
        ...(jsonFile !== undefined && { jsonFile }),
        ...(owner !== undefined && { owner }),
    });
    await context.writeSummary(`${figures}\n${acts}`);
    const { rate, flaky, lastGreen } = health;
    setOutput('failure-rate', rate.concluded === 0 ? '' : (0,failure_rate/* percentOf */.pR)(rate.failed, rate.concluded));
    setOutput('state', health.state);
    setOutput('alert-required', String(health.alert.isRequired));
    setOutput('last-green-sha', lastGreen?.sha ?? '');
    setOutput('cascade-detected', String(health.cascade.isDetected));
    setOutput('total-runs', health.counts.runs);
    setOutput('failed-runs', health.counts.failed);
    setOutput('flaky-rate', flaky.of === 0 ? '' : (0,failure_rate/* percentOf */.pR)(flaky.commits, flaky.of));
    if (health.alert.isRequired)
        context.print((0,annotation_line/* annotationLine */.A)({
            kind: 'warning',
            message: `CI health alert (${health.alert.level}): ${health.alert.why}`,
            properties: { title: 'SAR CI health' },
        }));
    const file = (0,external_node_path_.resolve)(jsonFile ?? (0,external_node_path_.join)(temporaryDirectory, 'sar-ci-health.json'));
    (0,write_output/* writeOutput */.z)(process.cwd(), file, (0,json_text/* jsonText */.s)((0,ci_health_document/* ciHealthDocument */.Y)(health)));
    setOutput('report-file', file);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-ci-health-monitor/lib/without-variables-token.js
function withoutVariablesToken(names, { updateVariables, thresholds }) {
    const undone = [
        ...(updateVariables ? [`${names['failure-rate']} and ${names['last-green']} are not written`] : []),
        ...(thresholds.degraded === undefined ? [`${names.threshold} is not read`] : []),
    ];
    if (undone.length === 0)
        return [];
    const mend = 'give the input variables-token a token of an App, or a fine-grained one, with Variables: write; GITHUB_TOKEN cannot have it';
    return [`Without a token for variables, ${undone.join(', and ')}: ${mend}.`];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-ci-health-monitor/lib/monitor-ci.js










const MAX_WAIT_SECONDS = 600;
const REQUESTS_FOR_ACTING = 20;
const REQUESTS_FOR_VARIABLES = 20;
const ISSUE_BYTES = 58_000;
async function monitorCi(context) {
    const { inputs, print } = context;
    const token = inputs.secret('token');
    const variablesToken = inputs.secret('variables-token');
    const run = context.run();
    const given = monitorInputs(inputs, run.ref);
    if (token === undefined)
        throw new user_error/* UserError */.y('the input "token" is empty: leave it out for GITHUB_TOKEN, with "actions: read" in the job\'s permissions', {
            exitCode: 2,
        });
    const repository = `${run.owner}/${run.repo}`;
    const connect = (secret, maxRequests) => (0,create_github_client/* createGitHubClient */.L)({
        token: secret,
        apiUrl: run.apiUrl,
        userAgent: `sar/${version/* SAR_VERSION */.w}`,
        maxRequests,
        maxWaitSeconds: MAX_WAIT_SECONDS,
        log: (line) => print((0,break_workflow_commands/* breakWorkflowCommands */.$)((0,terminal_safe/* terminalSafe */.k)(line))),
    });
    const client = connect(token, given.maxRequests - (variablesToken === undefined ? 0 : REQUESTS_FOR_VARIABLES));
    const variables = variablesToken === undefined ? undefined : (0,variable_store/* variableStore */.C)(connect(variablesToken, REQUESTS_FOR_VARIABLES), repository);
    const board = (0,issue_board/* issueBoard */.e)(client, repository);
    const history = (0,ci_history/* ciHistory */.Z)(client, repository);
    const tree = (0,checkout_tree/* checkoutTree */.p)(given.path);
    const survey = await (0,lib_survey/* openSurvey */.ji)(tree, given.baseline);
    const { baseline } = survey;
    const settings = settingsWith(baseline.ci, given);
    const { degraded } = given.thresholds;
    const patterns = await (0,own_patterns/* ownPatterns */.Y)(tree, baseline);
    const viewer = await (0,viewer_login/* viewerLogin */.w)(client);
    const author = viewer.known ? { author: viewer.value } : {};
    const answer = await (0,watch_ci/* watchCi */.E)({ history, board, ...(variables !== undefined && { reader: variables }) }, {
        settings,
        now: new Date().toISOString(),
        ownPatterns: patterns,
        repository: survey.repository,
        changedAt: (0,lib_history/* changeTimes */.fl)(tree.root, '.github/workflows'),
        runningRunId: Number(run.runId),
        reservedRequests: REQUESTS_FOR_ACTING,
        ...author,
        ...(degraded !== undefined && { degradedPercent: degraded }),
        ...(given.branches.length > 0 && { branches: given.branches }),
    });
    if (!answer.known)
        throw new user_error/* UserError */.y(`the runs of ${repository} cannot be read: ${answer.detail}`, { exitCode: 2 });
    const { health, notes } = answer.value;
    const refusal = await (0,may_act/* mayAct */.q)(run, async () => {
        const branch = await history.defaultBranch();
        return branch.known ? branch.value : undefined;
    });
    const owner = baseline.owner;
    const acted = await actOnCiHealth(health, {
        board,
        dispatcher: (0,dispatcher/* dispatcher */.o)(client, repository),
        halt: (0,halt_switch/* haltSwitch */.I)(board),
        ...(variables !== undefined && { reader: variables, writer: variables }),
    }, {
        dryRun: given.dryRun || refusal !== undefined,
        alertIssue: given.alertIssue,
        updateVariables: given.updateVariables && variables !== undefined,
        names: settings.variables,
        registry: baseline.variables.registry,
        haltAtCritical: settings['halt-at-critical'],
        render: (found) => issueFigures(found, found === health ? run.runUrl : undefined),
        rateText: failure_rate/* failureRateText */.gH,
        ...author,
        ...(given.dispatch !== undefined && { dispatch: given.dispatch }),
        ...(owner !== undefined && { owner }),
    });
    const words = [
        ...(baseline.notice === undefined ? [] : [baseline.notice]),
        ...notes,
        ...(variables === undefined ? withoutVariablesToken(settings.variables, given) : []),
        ...(refusal === undefined ? [] : [refusal]),
    ];
    await publish(context, {
        health,
        acted,
        notes: words,
        ...(given.jsonFile !== undefined && { jsonFile: given.jsonFile }),
        ...(owner !== undefined && { owner }),
    });
}
function issueFigures(health, runUrl) {
    return (0,ci_health_markdown/* ciHealthMarkdown */.g)(health, { limitBytes: ISSUE_BYTES, ...(runUrl !== undefined && { runUrl }) }).replace(/^## .*\n+/, '');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-ci-health-monitor/lib/index.js



async function main() {
    (0,favour_memory/* favourMemory */.f)();
    await (0,run_action/* runAction */.C)(monitorCi);
}


/***/ }),

/***/ 84432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ halted)
/* harmony export */ });
function halted(writer, guard) {
    const unlessHalted = async (write) => {
        const verdict = await guard.check();
        return verdict.isAllowed ? write() : { outcome: 'failed', reason: 'failed', detail: verdict.reason };
    };
    return {
        set: async (target, name, value, exists) => unlessHalted(async () => (exists === undefined ? writer.set(target, name, value) : writer.set(target, name, value, exists))),
        remove: async (target, name) => unlessHalted(async () => writer.remove(target, name)),
    };
}


/***/ }),

/***/ 27339:
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

/***/ 34823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ governedLayers)
/* harmony export */ });
/* harmony import */ var _vocabulary_storage_layer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65610);

function governedLayers(registry, name) {
    const wanted = name.toUpperCase();
    return _vocabulary_storage_layer_js__WEBPACK_IMPORTED_MODULE_0__/* .STORAGE_LAYERS */ .Bo.filter((layer) => entriesOf(registry, layer).some((entries) => isGoverned(entries, wanted)));
}
function entriesOf(registry, layer) {
    const section = registry[layer];
    if (section === undefined)
        return [];
    return (0,_vocabulary_storage_layer_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnvironmentLayer */ .lV)(layer) ? Object.values(section) : [section];
}
function isGoverned(entries, name) {
    return Object.hasOwn(entries, name) && entries[name]?.['human-governance'] === true;
}


/***/ }),

/***/ 39030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isRateDue)
/* harmony export */ });
/* unused harmony export RATE_REFRESH_HOURS */
const RATE_REFRESH_HOURS = 12;
function isRateDue(updatedAt, now) {
    const age = Date.parse(now) - Date.parse(updatedAt ?? '');
    return age >= RATE_REFRESH_HOURS * 3_600_000;
}


/***/ }),

/***/ 40789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ unitOf)
/* harmony export */ });
function unitOf(count, plural) {
    return count === 1 ? plural.replace(/(?<=x)es$|s$/, '') : plural;
}


/***/ }),

/***/ 76770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ dispatcher)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/github-client.js
var github_client = __webpack_require__(79433);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/anonymous-failure.js
var anonymous_failure = __webpack_require__(52222);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/repository-name.js
var repository_name = __webpack_require__(48952);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/dispatch/payload-problem.js
const MOST_INPUTS = 25;
const MOST_KEYS = 10;
const MOST_BYTES = 65_535;
const MOST_TYPE = 100;
function payloadProblem(target, payload) {
    const keys = Object.keys(payload).length;
    const bytes = Buffer.byteLength(JSON.stringify(payload));
    if (bytes > MOST_BYTES)
        return `the payload has ${bytes} bytes, and GitHub takes ${MOST_BYTES}: shorten its values`;
    if (target.kind === 'workflow')
        return keys > MOST_INPUTS ? `GitHub takes ${MOST_INPUTS} inputs, not ${keys}` : undefined;
    if (target.type === '' || target.type.length > MOST_TYPE)
        return `the type of an event has 1 to ${MOST_TYPE} characters`;
    return keys > MOST_KEYS ? `GitHub takes ${MOST_KEYS} keys in the payload of an event, not ${keys}` : undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/dispatch/dispatcher.js




const DONE = new Set([200, 204]);
function dispatcher(client, repository) {
    const name = (0,repository_name/* readRepositoryName */.o)(repository);
    return {
        async dispatch(target, payload) {
            const request = requestFor(target, payload, repository);
            const problem = payloadProblem(target, payload);
            if (problem !== undefined)
                return (0,answer/* unknown */.L)('not-configured', `cannot ${request.label}: ${problem}`);
            if (!client.isAuthenticated)
                return (0,github_client/* unknownFrom */.N)((0,anonymous_failure/* anonymousFailure */.k)(request.label, request.needs));
            const result = await client.request({ ...request, parameters: { ...name, ...request.parameters } });
            if (!result.ok)
                return refusal(target, request.label, result.failure);
            if (DONE.has(result.status))
                return (0,answer/* known */.e)('dispatched');
            return (0,answer/* unknown */.L)('failed', `cannot ${request.label}: GitHub answered with HTTP ${result.status}, which does not say that it did`);
        },
    };
}
function requestFor(target, payload, repository) {
    if (target.kind === 'repository-event') {
        return {
            method: 'POST',
            path: '/repos/{owner}/{repo}/dispatches',
            body: { event_type: target.type, client_payload: { ...payload } },
            label: `send the event ${(0,quote_untrusted/* quoteUntrusted */.X)(target.type)} to ${repository}`,
            needs: 'contents=write',
        };
    }
    return {
        method: 'POST',
        path: '/repos/{owner}/{repo}/actions/workflows/{file}/dispatches',
        parameters: { file: target.file },
        body: { ref: target.ref, inputs: { ...payload } },
        label: `start the workflow ${(0,quote_untrusted/* quoteUntrusted */.X)(target.file)} of ${repository} on ${(0,quote_untrusted/* quoteUntrusted */.X)(target.ref)}`,
        needs: 'actions=write',
    };
}
function refusal(target, label, failure) {
    const said = failure.message === '' ? '' : `: ${(0,quote_untrusted/* quoteUntrusted */.X)(failure.message, 300)}`;
    if (target.kind === 'workflow' && failure.status === 422) {
        const mend = `add \`workflow_dispatch\` with these inputs to the workflow on that ref, or name another ref, and see that the workflow is not disabled`;
        return (0,answer/* unknown */.L)('not-configured', `cannot ${label}: GitHub refuses it (HTTP 422)${said}. To mend it, ${mend}`);
    }
    if (target.kind === 'workflow' && failure.status === 404) {
        const mend = 'name the file of a workflow that is in `.github/workflows` of the default branch';
        return (0,answer/* unknown */.L)(failure.reason, `${failure.detail} If the workflow is missing, ${mend}`);
    }
    if (failure.status === 422)
        return (0,answer/* unknown */.L)('not-configured', `cannot ${label}: GitHub refuses the event (HTTP 422)${said}`);
    return (0,github_client/* unknownFrom */.N)(failure);
}


/***/ }),

/***/ 64949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ haltSwitch)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2723);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27339);

const SWITCH_ON = 'A halt is an issue: switch the issues of the repository on in its settings, under "General → Features"';
function haltSwitch(board) {
    return {
        async read() {
            const open = await board.withLabel(_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .HALT_LABEL */ .t, 'open');
            if (!open.known)
                return open.reason === 'not-configured' ? (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L)(open.reason, `${open.detail}. ${SWITCH_ON}`) : open;
            const oldest = open.value.at(-1);
            if (oldest === undefined)
                return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)(undefined);
            const { number, url, title, createdAt } = oldest;
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)({ number, url, title, since: createdAt });
        },
    };
}


/***/ }),

/***/ 60723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ issueBoard)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/api-fields.js
var api_fields = __webpack_require__(77288);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/github-client.js
var github_client = __webpack_require__(79433);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/anonymous-failure.js
var anonymous_failure = __webpack_require__(52222);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/as-record.js
var as_record = __webpack_require__(84894);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/repository-name.js
var repository_name = __webpack_require__(48952);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/next-page.js
var next_page = __webpack_require__(22611);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/issues/read-issue.js
var read_issue = __webpack_require__(7853);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/issues/list-issues.js



const PER_PAGE = 100;
const MOST = { all: 100, closed: 1000 };
const MOST_PAGES = 20;
async function listIssues(client, { owner, repo }, label, state) {
    const doing = `read the issues of ${owner}/${repo} with the label ${(0,quote_untrusted/* quoteUntrusted */.X)(label)}`;
    if (label.includes(','))
        return (0,answer/* unknown */.L)('not-configured', `cannot ${doing}: GitHub finds no label with a comma in it: choose another name`);
    const request = {
        path: '/repos/{owner}/{repo}/issues',
        parameters: { owner, repo },
        query: { labels: label, state, sort: 'created', direction: 'desc' },
        label: doing,
        needs: 'issues=read',
    };
    if (state === 'open') {
        const list = await client.list({ ...request, perPage: PER_PAGE, identity: ({ number }) => String(number), item: read_issue/* readListedIssue */.Tc });
        return list.ok ? (0,answer/* known */.e)(issuesOf(list.items)) : (0,github_client/* unknownFrom */.N)(list.failure);
    }
    const entries = new Map();
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const query = { ...request.query, per_page: PER_PAGE, ...(page === 1 ? {} : { page }) };
        const result = await client.request({ ...request, method: 'GET', query });
        if (!result.ok)
            return (0,github_client/* unknownFrom */.N)(result.failure);
        const values = Array.isArray(result.body) ? result.body : [undefined];
        for (const value of values) {
            const entry = (0,read_issue/* readListedIssue */.Tc)(value);
            if (entry === undefined)
                return (0,answer/* unknown */.L)('failed', `cannot ${doing}: the answer has an unexpected shape`);
            entries.set(entry.number, entry);
        }
        const isLast = (0,next_page/* nextPage */.Z)(result.headers['link'], client.apiUrl) === undefined;
        if (isLast || issuesOf([...entries.values()]).length >= MOST[state])
            break;
    }
    return (0,answer/* known */.e)(issuesOf([...entries.values()]).slice(0, MOST[state]));
}
function issuesOf(entries) {
    return entries.map(({ issue }) => issue).filter((issue) => issue !== undefined);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/issues/issue-board.js






const NEEDS_WRITE = 'issues=write';
function issueBoard(client, repository) {
    const name = (0,repository_name/* readRepositoryName */.o)(repository);
    const write = async (request, read) => {
        const { number, ...rest } = request;
        const label = `${request.label} of ${repository}`;
        if (!client.isAuthenticated)
            return (0,github_client/* unknownFrom */.N)((0,anonymous_failure/* anonymousFailure */.k)(label, NEEDS_WRITE));
        const parameters = { ...name, ...(number === undefined ? {} : { issue_number: number }) };
        const path = `/repos/{owner}/{repo}/issues${request.path}`;
        const result = await client.request({ ...rest, path, parameters, label, needs: NEEDS_WRITE });
        if (!result.ok)
            return (0,github_client/* unknownFrom */.N)(result.failure);
        const value = read(result.body);
        return value === undefined ? (0,answer/* unknown */.L)('failed', `cannot ${label}: the answer has an unexpected shape`) : (0,answer/* known */.e)(value);
    };
    return {
        repository,
        withLabel: async (label, state) => listIssues(client, name, label, state),
        read: async (number) => {
            const label = `read issue #${number} of ${repository}`;
            const parameters = { ...name, issue_number: number };
            const path = '/repos/{owner}/{repo}/issues/{issue_number}';
            const result = await client.request({ method: 'GET', path, parameters, label, needs: 'issues=read' });
            if (!result.ok)
                return isGone(result.failure) ? (0,answer/* known */.e)(undefined) : (0,github_client/* unknownFrom */.N)(result.failure);
            const listed = (0,read_issue/* readListedIssue */.Tc)(result.body);
            if (listed === undefined)
                return (0,answer/* unknown */.L)('failed', `cannot ${label}: the answer has an unexpected shape`);
            return (0,answer/* known */.e)(listed.number === number ? listed.issue : undefined);
        },
        create: async ({ title, body, labels }) => write({ method: 'POST', path: '', body: { title, body, labels: [...labels] }, label: 'create an issue' }, read_issue/* readIssue */.OS),
        update: async (number, { title, body, labels, state, reason }) => {
            const state_reason = state === 'open' ? 'reopened' : reason?.replace('-', '_');
            const change = { title, body, labels: labels === undefined ? undefined : [...labels], state, state_reason };
            const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
            return write({ method: 'PATCH', path: '/{issue_number}', number, body: given, label: `change issue #${number}` }, read_issue/* readIssue */.OS);
        },
        comment: async (number, body) => write({ method: 'POST', path: '/{issue_number}/comments', number, body: { body }, label: `comment on issue #${number}` }, (answer) => {
            const url = (0,api_fields/* readWebAddress */.XQ)((0,as_record/* asRecord */.q)(answer)?.['html_url']);
            return url === undefined ? undefined : { url };
        }),
        createLabel: async ({ name: label, color, description }) => {
            const doing = `create the label ${(0,quote_untrusted/* quoteUntrusted */.X)(label)} in ${repository}`;
            if (!client.isAuthenticated)
                return (0,github_client/* unknownFrom */.N)((0,anonymous_failure/* anonymousFailure */.k)(doing, NEEDS_WRITE));
            const body = { name: label, color, description };
            const path = '/repos/{owner}/{repo}/labels';
            const result = await client.request({ method: 'POST', path, parameters: { ...name }, body, label: doing, needs: NEEDS_WRITE });
            if (result.ok)
                return (0,answer/* known */.e)('created');
            return EXISTS.test(result.failure.message) ? (0,answer/* known */.e)('exists') : (0,github_client/* unknownFrom */.N)(result.failure);
        },
        assign: async (number, logins) => write({
            method: 'POST',
            path: '/{issue_number}/assignees',
            number,
            body: { assignees: [...logins] },
            label: `assign issue #${number}`,
        }, (answer) => (0,read_issue/* readAssignees */.XW)((0,as_record/* asRecord */.q)(answer)?.['assignees'])),
    };
}
const EXISTS = /\balready_exists\b/;
function isGone({ status, message }) {
    return status === 404 || (status === 410 && !/\bdisabled\b/i.test(message));
}


/***/ }),

/***/ 7853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OS: () => (/* binding */ readIssue),
/* harmony export */   SE: () => (/* binding */ GHOST),
/* harmony export */   Tc: () => (/* binding */ readListedIssue),
/* harmony export */   XW: () => (/* binding */ readAssignees),
/* harmony export */   mN: () => (/* binding */ readLogin)
/* harmony export */ });
/* harmony import */ var _client_api_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77288);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84894);


const TRUSTED_ROLES = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
const MOST_BODY = 100_000;
const MOST_TITLE = 1000;
const GHOST = 'ghost';
const APP = '[bot]';
function readListedIssue(value) {
    const record = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .q)(value) ?? {};
    const number = (0,_client_api_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readId */ .wh)(record['number']);
    if (number === undefined)
        return undefined;
    if (record['pull_request'] !== undefined && record['pull_request'] !== null)
        return { number, issue: undefined };
    const issue = readIssue(value);
    return issue === undefined ? undefined : { number, issue };
}
function readIssue(value) {
    const issue = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .q)(value) ?? {};
    const user = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .q)(issue['user']);
    const closedAt = (0,_client_api_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptional */ .T9)(issue['closed_at'], _client_api_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ);
    const closedBy = readLogin(issue['closed_by']);
    const labels = readLabels(issue['labels']);
    if (closedAt === null)
        return undefined;
    const always = (0,_client_api_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .allRead */ .E3)({
        number: (0,_client_api_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readId */ .wh)(issue['number']),
        url: (0,_client_api_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readWebAddress */ .XQ)(issue['html_url']),
        title: (0,_client_api_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readCutText */ .Uf)(issue['title'], MOST_TITLE),
        body: issue['body'] === null || issue['body'] === undefined ? '' : (0,_client_api_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readCutText */ .Uf)(issue['body'], MOST_BODY),
        state: issue['state'] === 'open' || issue['state'] === 'closed' ? issue['state'] : undefined,
        labels,
        author: user === undefined ? GHOST : readLogin(user),
        isTrusted: user?.['type'] === 'Bot' || TRUSTED_ROLES.has(String(issue['author_association'])),
        assignees: readAssignees(issue['assignees'] ?? []),
        createdAt: (0,_client_api_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(issue['created_at']),
    });
    return always === undefined ? undefined : { ...always, closedAt, ...(closedBy !== undefined && { closedBy }) };
}
function readLogin(value) {
    const { login, type } = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .q)(value) ?? {};
    const name = (0,_client_api_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(login);
    return name === undefined || type !== 'Bot' || name.endsWith(APP) ? name : `${name}${APP}`;
}
function readLabels(value) {
    if (!Array.isArray(value))
        return undefined;
    const names = value.map((label) => (0,_client_api_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .q)(label)?.['name'] ?? label)).filter((name) => name !== undefined);
    return names.length === value.length ? names : undefined;
}
function readAssignees(value) {
    if (!Array.isArray(value))
        return undefined;
    const logins = value.map((user) => (0,_client_api_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .q)(user)?.['login'])).filter((login) => login !== undefined);
    return logins.length === value.length ? logins : undefined;
}


/***/ }),

/***/ 72301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ viewerLogin)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27339);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79433);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84894);


async function viewerLogin(client) {
    const label = 'read whom the token belongs to';
    const result = await client.graphql({ query: '{ viewer { login } }', label, needs: 'metadata=read', idempotent: true });
    if (!result.ok)
        return (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownFrom */ .N)(result.failure);
    const login = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .q)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .q)(result.data)?.['viewer'])?.['login'];
    return typeof login === 'string' && login !== ''
        ? (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .known */ .e)(login)
        : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L)('failed', `cannot ${label}: the answer has an unexpected shape`);
}


/***/ }),

/***/ 80742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ variableStore)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/github-client.js
var github_client = __webpack_require__(79433);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/list-entries.js
var list_entries = __webpack_require__(38603);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/plain-or-quoted.js
var plain_or_quoted = __webpack_require__(79785);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/read-live-entry.js
var read_live_entry = __webpack_require__(90528);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/repository-facts.js
var repository_facts = __webpack_require__(76516);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/repository-name.js
var repository_name = __webpack_require__(48952);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/layer-endpoints.js
var layer_endpoints = __webpack_require__(37322);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/variable-endpoints.js


function variableEndpoint(target) {
    const of = {
        owner: target.owner,
        ...(target.scope === 'org' ? {} : { repo: target.repo }),
        ...(target.scope === 'environment' ? { environment: target.environment } : {}),
    };
    const list = { repo: layer_endpoints/* LAYER_LISTS */.O['repo-vars'], environment: layer_endpoints/* LAYER_LISTS */.O['env-vars'], org: layer_endpoints/* ORGANIZATION_LISTS */.Q['org-vars'] }[target.scope];
    return {
        list,
        of,
        parameters: { owner: of.owner, org: of.owner, repo: of.repo ?? '', environment_name: of.environment ?? '' },
        needsWrite: list.needs.replace('=read', '=write'),
        text: (0,list_entries/* ownerText */.d)(of),
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/anonymous-failure.js
var anonymous_failure = __webpack_require__(52222);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/write-outcome.js
const INVALID = new Set([400, 413, 422]);
const FORBIDDEN = new Set([403, 404, 410, 451]);
function writeOutcome({ status, reason, detail, attempts }) {
    if (status === undefined && reason === 'failed' && attempts === 0)
        return { outcome: 'refused', reason: 'invalid', detail };
    if (reason === 'rate-limited' || reason === 'no-token' || status === undefined)
        return { outcome: 'failed', reason, detail };
    if (INVALID.has(status))
        return { outcome: 'refused', reason: 'invalid', detail };
    return { outcome: FORBIDDEN.has(status) ? 'refused' : 'failed', reason, detail };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/variable-writer.js




const MOST_STEPS = 3;
function variableWriter(client, running, facts) {
    return {
        async set(target, name, value, exists = true) {
            const endpoint = variableEndpoint(target);
            let createNext = !exists;
            let mayHaveCreated = false;
            for (let step = 1;; step += 1) {
                const sharing = createNext ? await sharingOf(target, running, facts) : { body: {} };
                if ('outcome' in sharing)
                    return sharing.outcome;
                const result = await write(client, endpoint, name, { ...sharing.body, value }, createNext);
                if (result.ok && result.status !== (createNext ? 201 : 204))
                    return oddAnswer(endpoint, name, result.status);
                if (result.ok)
                    return { outcome: createNext || mayHaveCreated ? 'created' : 'updated' };
                const { failure } = result;
                const isOther = failure.status === (createNext ? 409 : 404);
                if (!isOther || step === MOST_STEPS)
                    return writeOutcome(failure);
                mayHaveCreated = createNext && failure.attempts > 1;
                createNext = !createNext;
            }
        },
        async remove(target, name) {
            const endpoint = variableEndpoint(target);
            const request = requestFor(endpoint, name, 'delete');
            if (!client.isAuthenticated)
                return writeOutcome((0,anonymous_failure/* anonymousFailure */.k)(request.label, endpoint.needsWrite));
            const result = await client.request({ ...request, method: 'DELETE' });
            if (result.ok)
                return result.status === 204 ? { outcome: 'deleted' } : oddAnswer(endpoint, name, result.status);
            if (result.failure.status !== 404)
                return writeOutcome(result.failure);
            return { outcome: result.failure.attempts > 1 ? 'deleted' : 'already-absent' };
        },
    };
}
function oddAnswer(endpoint, name, status) {
    const detail = `writing the variable ${(0,plain_or_quoted/* plainOrQuoted */.E)(name)} of ${endpoint.text} was answered with HTTP ${status}, which GitHub never does: check the address of the API, and what is between it and this machine`;
    return { outcome: 'failed', reason: 'failed', detail };
}
async function write(client, endpoint, name, body, isNew) {
    const request = requestFor(endpoint, name, 'set');
    if (!client.isAuthenticated)
        return { ok: false, failure: (0,anonymous_failure/* anonymousFailure */.k)(request.label, endpoint.needsWrite) };
    if (!isNew)
        return client.request({ ...request, method: 'PATCH', body });
    return client.request({ ...request, method: 'POST', path: endpoint.list.path, body: { name, ...body }, idempotent: true });
}
function requestFor(endpoint, name, verb) {
    return {
        path: `${endpoint.list.path}/{name}`,
        parameters: { ...endpoint.parameters, name },
        label: `${verb} the variable ${(0,plain_or_quoted/* plainOrQuoted */.E)(name)} of ${endpoint.text}`,
        needs: endpoint.needsWrite,
    };
}
async function sharingOf(target, running, facts) {
    if (target.scope !== 'org')
        return { body: {} };
    if (target.owner.toLowerCase() !== running.owner.toLowerCase()) {
        const detail = `a new variable of the organisation ${(0,plain_or_quoted/* plainOrQuoted */.E)(target.owner)} would be shared with ${running.owner}/${running.repo}, which is not in it: create it there once and choose whom it is shared with`;
        return { outcome: { outcome: 'refused', reason: 'invalid', detail } };
    }
    const repository = await facts();
    if (!repository.known)
        return { outcome: { outcome: 'failed', reason: repository.reason, detail: repository.detail } };
    return { body: { visibility: 'selected', selected_repository_ids: [repository.value.id] } };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/variable-store.js









function variableStore(client, repository) {
    const name = (0,repository_name/* readRepositoryName */.o)(repository);
    const list = async (target) => {
        const endpoint = variableEndpoint(target);
        const result = await (0,list_entries/* listEntries */.f)(client, endpoint.list, endpoint.of);
        return result.ok ? (0,answer/* known */.e)(result.items) : (0,github_client/* unknownFrom */.N)(result.failure);
    };
    return {
        list,
        get: async (target, variable) => getVariable(client, target, variable, list),
        ...variableWriter(client, name, (0,repository_facts/* repositoryFacts */.O)(client, name)),
    };
}
async function getVariable(client, target, name, list) {
    const endpoint = variableEndpoint(target);
    const label = `read the variable ${(0,plain_or_quoted/* plainOrQuoted */.E)(name)} of ${endpoint.text}`;
    const result = await client.request({
        method: 'GET',
        path: `${endpoint.list.path}/{name}`,
        parameters: { ...endpoint.parameters, name },
        label,
        needs: endpoint.list.needs,
    });
    if (result.ok) {
        const entry = (0,read_live_entry/* readVariable */.n)(result.body);
        return entry === undefined
            ? { known: false, reason: 'failed', detail: `cannot ${label}: the answer has an unexpected shape` }
            : (0,answer/* known */.e)(entry);
    }
    if (result.failure.status !== 404)
        return (0,github_client/* unknownFrom */.N)(result.failure);
    const all = await list(target);
    return all.known ? (0,answer/* known */.e)(all.value.find((entry) => entry.name === name.toUpperCase())) : all;
}


/***/ }),

/***/ 79626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ requireCommit),
/* harmony export */   T: () => (/* binding */ isObjectId)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32867);


function isObjectId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function requireCommit(root, commit) {
    if (!isObjectId(commit))
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${JSON.stringify(commit.slice(0, 100))} is no full commit id; give 40 or 64 hexadecimal digits`);
    const found = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`]);
    if (!found.ok && found.status !== 1 && found.why !== '')
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`git cannot read ${root}: ${found.why}`);
    if (!found.ok || found.text.trim() !== commit)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`commit ${commit} is not in ${root}; fetch it (actions/checkout: fetch-depth: 0)`);
}


/***/ }),

/***/ 50048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ favourMemory)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

function favourMemory() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--optimize-for-size');
}


/***/ }),

/***/ 68771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ changes),
/* harmony export */   IW: () => (/* binding */ changedBy),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   fl: () => (/* binding */ changeTimes),
/* harmony export */   o7: () => (/* binding */ isCutOff)
/* harmony export */ });
/* unused harmony export isAncestor */
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52731);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79626);
/* harmony import */ var _list_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40706);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32867);




const PLAIN_LOG = {
    'log.showSignature': 'false',
    'log.showRoot': 'true',
    'log.follow': 'false',
    'log.diffMerges': 'first-parent',
    'diff.relative': 'false',
    'diff.ignoreSubmodules': 'none',
};
function headCommit(root) {
    const head = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    return head.ok && (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectId */ .T)(head.text.trim()) ? head.text.trim() : undefined;
}
function isAncestor(root, ancestor, commit) {
    if (!isObjectId(ancestor) || !isObjectId(commit))
        return undefined;
    const forth = reaches(root, ancestor, commit);
    if (forth !== false || !isShallow(root))
        return forth;
    return reaches(root, commit, ancestor) === true ? false : undefined;
}
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
    for (const { path, ...change } of changes(root, commit, [folder])) {
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
function* changes(root, commit, paths) {
    const log = ['log', '-m', '--first-parent', '--diff-filter=AMT', '--no-renames', '--name-only', '-z', '--full-history'];
    const plain = ['--no-color', '--no-ext-diff', '--no-textconv', '-O/dev/null', '--format=/%H %ct %P'];
    const within = paths.map((path) => path.replace(/\/+$/, '')).filter((path) => path !== '');
    const run = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['--literal-pathspecs', ...log, ...plain, commit, '--', ...within], { settings: PLAIN_LOG });
    if (!run.ok)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`git cannot read the history of ${root}: ${run.why}; fetch all of it (actions/checkout: fetch-depth: 0)`);
    let change;
    let isFirstName = false;
    for (const part of run.text.split('\0')) {
        const [, id, seconds, parent] = /^\/([0-9a-f]+) (\d{1,12}) ([0-9a-f]*)(?: [0-9a-f ]*)?$/.exec(part) ?? [];
        if (id !== undefined) {
            change = { commit: id, parent: parent === '' ? undefined : parent, at: new Date(Number(seconds) * 1000).toISOString() };
            isFirstName = true;
        }
        else if (change !== undefined && part !== '') {
            yield { ...change, path: isFirstName ? part.replace(/^\n/, '') : part };
            isFirstName = false;
        }
    }
}
function isCutOff(root, commit) {
    const raw = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['cat-file', 'commit', commit]);
    return !raw.ok || /^tree [0-9a-f]+\nparent /.test(raw.text);
}
function isShallow(root) {
    const shallow = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['rev-parse', '--is-shallow-repository']);
    return !shallow.ok || shallow.text.trim() !== 'false';
}
function reaches(root, ancestor, commit) {
    const asked = runGit(root, ['merge-base', '--is-ancestor', ancestor, commit]);
    return asked.ok ? true : asked.status === 1 ? false : undefined;
}
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
        if (error instanceof _sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y)
            return new Map();
        throw error;
    }
}


/***/ }),

/***/ 40706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ listEntries),
/* harmony export */   i: () => (/* binding */ namedEntries)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52731);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32867);


const MAX_FOLDER_LENGTH = 4096;
const ENTRY = /^(\d{6}) (\w+) ([0-9a-f]+) +(\d+|-)\t(.+)$/s;
function listEntries(root, commit, folder) {
    const name = folder.replace(/\/+$/, '');
    if (!isFolderName(name))
        return [];
    const within = name === '' ? [] : ['--', name];
    const entries = lsTree(root, commit, ['-r'], within, name === '' ? 'the files' : JSON.stringify(name));
    return entries.filter(({ path }) => name === '' || path.startsWith(`${name}/`));
}
function namedEntries(root, commit, paths) {
    const names = new Set(paths.filter((path) => path !== '' && isFolderName(path)));
    if (names.size === 0)
        return [];
    return lsTree(root, commit, ['-t'], ['--', ...names], 'some files').filter(({ path }) => names.has(path));
}
function lsTree(root, commit, how, within, what) {
    const listed = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ['--literal-pathspecs', 'ls-tree', ...how, '-z', '--long', '--full-tree', commit, ...within]);
    if (!listed.ok)
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`git cannot list ${what} of commit ${commit}: ${listed.why}`);
    return listed.text.split('\0').flatMap((line) => {
        const [, mode = '', , id = '', size = '-', path = ''] = ENTRY.exec(line) ?? [];
        return path === '' ? [] : [{ path, mode, id, sizeBytes: size === '-' ? undefined : Number(size) }];
    });
}
function isFolderName(name) {
    if (name === '')
        return true;
    if (name.length > MAX_FOLDER_LENGTH || name.includes('\0'))
        return false;
    return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}


/***/ }),

/***/ 79823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ mayAct)
/* harmony export */ });
const FOREIGN = /^pull_request/;
async function mayAct(run, askDefaultBranch) {
    if (run.fromFork)
        return 'Nothing was written: what started the run comes from another repository, a fork.';
    if (FOREIGN.test(run.event))
        return `Nothing was written: the run is for ${run.event}, whose files are not those of the default branch.`;
    const branch = run.defaultBranch ?? (await askDefaultBranch());
    if (branch === undefined)
        return 'Nothing was written: which branch is the default one could not be read.';
    if (run.ref !== `refs/heads/${branch}`)
        return `Nothing was written: only runs on the default branch (${branch}) write.`;
    return undefined;
}


/***/ }),

/***/ 54918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ annotationLine)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/visible-text.js
var visible_text = __webpack_require__(7158);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/workflow-command-safe.js

function commandDataSafe(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map(encodeLine)
        .join('%0A');
}
function commandPropertySafe(text) {
    return commandDataSafe(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function encodeLine(line) {
    return (0,visible_text/* visibleText */.Q)(line)
        .replaceAll('%', '%25')
        .replace(/##(?=\[)/g, '#\\#');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/annotations/annotation-line.js

function annotationLine({ kind, properties, message }) {
    const { file, line, endLine, col, title } = properties;
    const pairs = Object.entries({ file, line, endLine, col, title }).flatMap(([key, value]) => value === undefined ? [] : [`${key}=${commandPropertySafe(String(value))}`]);
    return `::${kind}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${commandDataSafe(message)}`;
}


/***/ }),

/***/ 5792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ UNKNOWN_WORDS)
/* harmony export */ });
const UNKNOWN_WORDS = {
    'no-token': 'no token',
    forbidden: 'not permitted',
    'rate-limited': 'rate limit reached',
    unreachable: 'not reachable',
    'not-configured': 'not configured',
    unsupported: 'not supported here',
    failed: 'failed',
};


/***/ }),

/***/ 23771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ cutStart),
/* harmony export */   EO: () => (/* binding */ wrapWords),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   v0: () => (/* binding */ padTo),
/* harmony export */   ym: () => (/* binding */ cutEnd)
/* harmony export */ });
const WIDE = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\p{sc=Yi}\p{EPres}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|^.\ufe0f/u;
const ASCII = /^[\x20-\x7e]*$/;
let graphemes;
function displayWidth(text) {
    if (ASCII.test(text))
        return text.length;
    let width = 0;
    for (const grapheme of splitGraphemes(text))
        width += graphemeWidth(grapheme);
    return width;
}
function padTo(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
function cutEnd(text, width) {
    if (displayWidth(text) <= width)
        return text;
    return width < 1
        ? ''
        : `${take(splitGraphemes(text), width - 1)
            .join('')
            .trimEnd()}…`;
}
function cutStart(text, width) {
    if (displayWidth(text) <= width)
        return text;
    return width < 1
        ? ''
        : `…${take(splitGraphemes(text).reverse(), width - 1)
            .reverse()
            .join('')}`;
}
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
const PIECE = 500;
function splitGraphemes(text) {
    const parts = [];
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    for (let at = 0; at < text.length;) {
        const end = at + PIECE + (isSurrogatePair(text, at + PIECE) ? 1 : 0);
        for (const { segment } of graphemes.segment(text.slice(at, end)))
            parts.push(segment);
        at = end;
    }
    return parts;
}
function isSurrogatePair(text, at) {
    return (text.codePointAt(at - 1) ?? 0) > 0xffff;
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

/***/ 80519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ANSI_PALETTE),
/* harmony export */   J: () => (/* binding */ PLAIN_PALETTE)
/* harmony export */ });
const plain = (text) => text;
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

/***/ 28529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ valueHash),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
}
function valueHash(value) {
    return value === null || value === undefined ? null : sha256(value);
}


/***/ }),

/***/ 21777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jq: () => (/* binding */ failureRate),
  gH: () => (/* binding */ failureRateText),
  pR: () => (/* binding */ percentOf),
  MK: () => (/* binding */ rateOf)
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/wilson-interval.js
function wilsonInterval(failed, total, z = 1.96) {
    if (!Number.isSafeInteger(failed) || !Number.isSafeInteger(total) || failed < 0 || failed > total) {
        throw new RangeError(`${failed} of ${total} is no share`);
    }
    if (total === 0)
        return undefined;
    const share = failed / total;
    const z2 = z * z;
    const centre = (share + z2 / (2 * total)) / (1 + z2 / total);
    const half = (z / (1 + z2 / total)) * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total * total));
    const low = failed === 0 ? 0 : Math.min(share, Math.max(0, centre - half));
    const high = failed === total ? 1 : Math.max(share, Math.min(1, centre + half));
    return { low, high };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/failure-rate.js

function failureRate(failed, concluded) {
    const interval = wilsonInterval(failed, concluded);
    return { failed, concluded, share: concluded === 0 ? undefined : failed / concluded, low: interval?.low, high: interval?.high };
}
function rateOf(results) {
    let failed = 0;
    let concluded = 0;
    for (const { outcome } of results) {
        if (outcome === 'failure')
            failed++;
        if (outcome === 'failure' || outcome === 'success')
            concluded++;
    }
    return failureRate(failed, concluded);
}
function failureRateText(rate, state) {
    return rate.concluded === 0 ? undefined : `${percentOf(rate.failed, rate.concluded)}:${state}`;
}
function percentOf(part, whole) {
    return (Math.floor((part * 2000 + whole) / (2 * whole)) / 10).toFixed(1);
}


/***/ })

};
