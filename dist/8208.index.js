export const id = 8208;
export const ids = [8208];
export const modules = {

/***/ 67086:
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
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/checkout-tree.js + 1 modules
var checkout_tree = __webpack_require__(2750);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory.js + 1 modules
var state_directory = __webpack_require__(73277);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var lib_survey = __webpack_require__(33616);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/fail-on.js
var fail_on = __webpack_require__(64065);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/act-on-triage.js + 57 modules
var act_on_triage = __webpack_require__(17053);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/issue-addresses.js
var issue_addresses = __webpack_require__(32570);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/halt/halted-branch.js
var halted_branch = __webpack_require__(55393);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/presets/presets.js + 1 modules
var presets = __webpack_require__(78100);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/baseline-input.js
var baseline_input = __webpack_require__(84173);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/collaborators.js
const ROLES = ['admin', 'maintain', 'write', 'triage', 'read', 'none'];
function mayWrite(role) {
    return ROLES.indexOf(role) <= ROLES.indexOf('write');
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/github-client.js
var github_client = __webpack_require__(79433);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/anonymous-failure.js
var anonymous_failure = __webpack_require__(52222);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/as-record.js
var as_record = __webpack_require__(84894);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/repository-name.js
var repository_name = __webpack_require__(48952);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/issues/collaborators.js



const OLDER = {
    admin: 'admin',
    maintain: 'write',
    write: 'write',
    triage: 'read',
    read: 'read',
    none: 'none',
};
const NEEDS = 'metadata=read';
function collaborators(client, repository) {
    const name = (0,repository_name/* readRepositoryName */.o)(repository);
    return {
        async roleOf(login) {
            const label = `read the role of a person in ${repository}`;
            if (!client.isAuthenticated)
                return (0,github_client/* unknownFrom */.N)((0,anonymous_failure/* anonymousFailure */.k)(label, NEEDS));
            const path = '/repos/{owner}/{repo}/collaborators/{username}/permission';
            const result = await client.request({ method: 'GET', path, parameters: { ...name, username: login }, label, needs: NEEDS });
            if (!result.ok)
                return result.failure.status === 404 ? (0,answer/* known */.e)('none') : (0,github_client/* unknownFrom */.N)(result.failure);
            const role = readRole(result.body);
            return role === undefined ? (0,answer/* unknown */.L)('failed', `cannot ${label}: the answer has an unexpected shape`) : (0,answer/* known */.e)(role);
        },
    };
}
function readRole(body) {
    const { permission, role_name: name } = (0,as_record/* asRecord */.q)(body) ?? {};
    return ROLES.find((role) => role === name && OLDER[role] === permission) ?? ROLES.find((role) => role === permission);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/history.js
var lib_history = __webpack_require__(68771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/refusal-of.js
var refusal_of = __webpack_require__(81825);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(31554);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/triaged/act-lines.js
var act_lines = __webpack_require__(43006);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(77072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/triaged/act-markdown.js
var act_markdown = __webpack_require__(43712);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/step-summary-limit.js
var step_summary_limit = __webpack_require__(1924);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/learn/offer-file.js
var offer_file = __webpack_require__(98046);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/attempt.js
var attempt = __webpack_require__(38276);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/issues/tick-marker.js
var tick_marker = __webpack_require__(37893);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/ticks/empty-boxes.js

const MOST_TRIES = 3;
async function emptyBoxes(board, number, ticks) {
    const handled = new Set(ticks.map(({ action, id }) => `${action} ${id}`));
    let isWritten = false;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
        const issue = await (0,attempt/* attempt */.C)(async () => board.read(number));
        if (!issue.known)
            return issue;
        const body = issue.value?.body ?? '';
        const left = (0,tick_marker/* readTicks */.bn)(body).filter(({ action, id }) => handled.has(`${action} ${id}`));
        if (left.length === 0)
            return (0,answer/* known */.e)(isWritten);
        const updated = await (0,attempt/* attempt */.C)(async () => board.update(number, { body: (0,tick_marker/* withoutTicks */.Zf)(body, left) }));
        if (!updated.known)
            return updated;
        isWritten = true;
        if (!(0,tick_marker/* readTicks */.bn)(updated.value.body).some(({ action, id }) => handled.has(`${action} ${id}`)))
            return (0,answer/* known */.e)(true);
    }
    return (0,answer/* known */.e)(isWritten);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/ticks/tick-result.js

const LONGEST_ROWS = 60_000;
function actOfTick({ task, outcome, words, url }) {
    const what = task.tick.action === 'run' ? 'dispatch' : task.tick.action === 'accept' ? 'accept' : 'waiver';
    return { what, outcome, detail: `${task.name}: ${words}`, ...(url !== undefined && { url }) };
}
function tickComment(results, sender, left) {
    const rows = [...new Set(results.map(({ task, words, url }) => `- ${task.name}: ${words}${url === undefined ? '' : ` (${url})`}\n`))];
    let room = LONGEST_ROWS;
    const shown = rows.filter((row) => (room -= row.length) >= 0);
    const more = rows.length - shown.length;
    return [
        `Acted on for \`${sender}\`:\n\n`,
        ...shown,
        ...(more === 0 ? [] : [`- ${more} more, which the log of the run names\n`]),
        ...(left === 0 ? [] : [`\nMore boxes are ticked than one run acts on: ${left} stay ticked until the next edit.\n`]),
    ].join('');
}
function inCode(text) {
    return `\`${(0,quote_untrusted/* quoteUntrusted */.X)(text, 400).replaceAll('`', "'")}\``;
}
function dashboardAct(outcome, detail) {
    return { what: 'dashboard', outcome, detail };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/ticks/answer-boxes.js



async function answerBoxes(results, left, { issueNumber, sender }, ports) {
    const acts = [];
    const isHalted = async () => {
        const verdict = await ports.guard.check();
        if (!verdict.isAllowed)
            acts.push(dashboardAct('not-possible', `the boxes stay ticked: ${verdict.reason}`));
        return !verdict.isAllowed;
    };
    if (await isHalted())
        return acts;
    const comment = await (0,attempt/* attempt */.C)(async () => ports.board.comment(issueNumber, tickComment(results, sender, left)));
    acts.push(comment.known
        ? { what: 'comment', outcome: 'done', detail: 'what was done is said in the dashboard', url: comment.value.url }
        : { what: 'comment', outcome: 'not-possible', detail: `what was done cannot be said in the dashboard: ${comment.detail}` });
    if (await isHalted())
        return acts;
    acts.push(await emptied(issueNumber, results.map(({ task }) => task.tick), ports));
    return acts;
}
async function emptied(issueNumber, ticks, { board }) {
    const done = await emptyBoxes(board, issueNumber, ticks);
    if (!done.known)
        return dashboardAct('not-possible', `the boxes cannot be emptied: ${done.detail}`);
    return dashboardAct(done.value ? 'done' : 'unchanged', `${ticks.length} ${ticks.length === 1 ? 'box is' : 'boxes are'} empty again`);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/fingerprint.js
var fingerprint = __webpack_require__(75699);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/agent/agent-memory.js
var agent_memory = __webpack_require__(98216);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/agent/breaker.js
var breaker = __webpack_require__(72895);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/ticks/known-findings.js
var known_findings = __webpack_require__(46930);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/ticks/claim-ticks.js




const DAY = 86_400_000;
async function claimTicks(state, claims) {
    return (0,attempt/* attempt */.C)(async () => {
        let claim;
        await state.update(`Boxes of the dashboard (issue #${claims.issueNumber})`, async (read) => {
            const memory = await (0,agent_memory/* agentMemoryOf */.Ke)(await read(agent_memory/* AGENT_FILE */.N0), state.place, claims.at);
            const findingsText = await read(known_findings/* FINDINGS_FILE */.oU);
            const { next, ...made } = claimed(memory, claims);
            const added = new Map(claims.tasks.flatMap((task) => (task.kind === 'accept' ? [...task.findings] : [])));
            const accepted = added.size === 0 ? findingsText : (0,known_findings/* withAccepted */.Yx)(findingsText, added, state.place);
            claim = { ...made, isAcceptedNew: accepted !== findingsText };
            return new Map([
                ...(accepted !== undefined && accepted !== findingsText ? [[known_findings/* FINDINGS_FILE */.oU, accepted]] : []),
                ...(next === memory ? [] : [[agent_memory/* AGENT_FILE */.N0, (0,agent_memory/* agentMemoryText */.yL)(next)]]),
            ]);
        });
        if (claim === undefined)
            throw new Error(`${state.place} was not asked`);
        return (0,answer/* known */.e)(claim);
    });
}
function claimed(memory, { tasks, issueNumber, limits, waiveDays, at }) {
    let next = memory;
    const refusedRuns = new Map();
    for (const task of tasks) {
        if (task.kind !== 'run')
            continue;
        const { id } = task.tick;
        const why = (0,breaker/* runRefusal */.k)(next, id, limits, at);
        if (why === undefined)
            next = { ...next, runs: { ...next.runs, [id]: [...(next.runs[id] ?? []), at] } };
        else
            refusedRuns.set(id, why);
    }
    const targets = tasks.flatMap((task) => (task.kind === 'waive' ? task.targets : []));
    if (targets.length === 0)
        return { next, refusedRuns, waivers: undefined };
    const key = waiverKey(targets, issueNumber);
    const before = memory.waivers[key];
    const earlier = before !== undefined && before.expires > at.slice(0, 10) ? before : undefined;
    const expires = earlier?.expires ?? new Date(Date.parse(at) + waiveDays * DAY).toISOString().slice(0, 10);
    if (earlier === undefined)
        next = { ...next, waivers: { ...next.waivers, [key]: { at, expires } } };
    return { next, refusedRuns, waivers: { expires, key } };
}
function waiverKey(targets, issueNumber) {
    const places = new Set(targets.map(({ rule, path, job }) => JSON.stringify([rule, path, job ?? ''])));
    return (0,fingerprint/* fingerprint */.R)('waivers', String(issueNumber), [...places].toSorted());
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/agent/dispatch-target.js
var dispatch_target = __webpack_require__(96563);
// EXTERNAL MODULE: ./lib/staged/node_modules/yaml/browser/index.js + 71 modules
var browser = __webpack_require__(66889);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/edit/waiver-document.js


function placeOf({ rule, path, job }) {
    return JSON.stringify([rule, path, job]);
}
function placeIn(entry) {
    return JSON.stringify([entry.get('rule'), entry.get('path'), entry.get('job')]);
}
function parsed(text, path) {
    const document = (0,browser/* parseDocument */.Tp)(text, { uniqueKeys: true, keepSourceTokens: true });
    const [first] = document.errors;
    if (first !== undefined)
        throw problem(path, `it is not valid YAML: ${(first.message.split('\n')[0] ?? '').replace(/:$/, '')}`);
    return document;
}
function waiver_document_valueOf(document, path) {
    try {
        return document.toJS();
    }
    catch (error) {
        throw problem(path, error instanceof Error ? error.message : 'it cannot be read');
    }
}
function expectSame(text, expected, path) {
    if (JSON.stringify(waiver_document_valueOf(parsed(text, path), path)) !== JSON.stringify(expected))
        throw problem(path, 'its layout lets none be added');
    return text;
}
function problem(path, why) {
    return new user_error/* UserError */.y(`${path}: a waiver cannot be added: ${why}; add it by hand`, { places: [{ file: path }] });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/edit/waiver-text.js

const KEYS = ['rule', 'path', 'job', 'reason', 'owner', 'expires'];
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/g;
function waiverLines(waiver) {
    return entriesOf(waiver).map(([key, value], index) => `${index === 0 ? '- ' : '  '}${key}: ${yamlScalar(value)}`);
}
function waiverFlow(waiver) {
    return `{ ${entriesOf(waiver)
        .map(([key, value]) => `${key}: ${yamlScalar(value)}`)
        .join(', ')} }`;
}
function yamlScalar(text) {
    if (/^[A-Za-z0-9._][A-Za-z0-9._/ -]*$/.test(text) && !text.endsWith(' ') && (0,browser/* parse */.qg)(text) === text)
        return text;
    return JSON.stringify(text).replace(UNPRINTABLE, (char, at, whole) => isHalfOfPair(whole, at) ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function isHalfOfPair(text, at) {
    const isAt = (index, from) => (text.charCodeAt(index) & 0xfc00) === from;
    return (isAt(at, 0xd800) && isAt(at + 1, 0xdc00)) || (isAt(at, 0xdc00) && isAt(at - 1, 0xd800));
}
function inOrder(waiver) {
    return Object.fromEntries(entriesOf(waiver));
}
function entriesOf(waiver) {
    return KEYS.flatMap((key) => {
        const value = waiver[key];
        return value === undefined ? [] : [[key, value]];
    });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/edit/yaml-lines.js
var yaml_lines = __webpack_require__(34986);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/edit/extend-waivers.js




function extendWaivers(text, waivers, path) {
    const document = parsed(text, path);
    const list = (0,browser/* isMap */.jh)(document.contents) ? (0,yaml_lines/* pairOf */.cF)(document.contents, 'waivers')?.value : undefined;
    if (!(0,browser/* isSeq */.oP)(list))
        return text;
    const wanted = new Map(waivers.map((waiver) => [placeOf(waiver), waiver.expires]));
    const later = new Map();
    for (const [index, entry] of list.items.entries()) {
        if (!(0,browser/* isMap */.jh)(entry))
            continue;
        const place = placeIn(entry);
        const expires = wanted.get(place);
        if (expires === undefined)
            continue;
        wanted.delete(place);
        const day = dayOf(entry, path);
        if (String(day.value) < expires)
            later.set(index, { day, expires });
    }
    if (later.size === 0)
        return text;
    const result = [...later.values()].toReversed().reduce((before, { day, expires }) => {
        const [start = 0, end = 0] = day.range ?? [];
        return before.slice(0, start) + yamlScalar(expires) + before.slice(end);
    }, text);
    const before = waiver_document_valueOf(document, path);
    const extended = before.waivers.map((entry, index) => ({ ...entry, ...(later.has(index) && { expires: later.get(index)?.expires }) }));
    return expectSame(result, { ...before, waivers: extended }, path);
}
function dayOf(entry, path) {
    const day = entry.get('expires', true);
    if (!(0,browser/* isScalar */.jn)(day) || typeof day.value !== 'string' || day.range === undefined || day.range === null)
        throw problem(path, 'a waiver for the same has no last day');
    return day;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/edit/add-waivers.js






const MOST_WAIVERS = 1000;
function addWaivers(text, waivers, path, inherited = 0) {
    const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
    const rest = text.slice(mark.length);
    const distinct = [...new Map(waivers.toSorted(byDay).map((waiver) => [placeOf(waiver), inOrder(waiver)])).values()];
    const result = mark + withNew(extendWaivers(rest, distinct, path), distinct, path, inherited);
    if (result !== text && new TextEncoder().encode(result).length > baseline_input/* MAX_BASELINE_BYTES */.Z)
        throw problem(path, `it would be larger than the ${baseline_input/* MAX_BASELINE_BYTES */.Z} bytes that are read of a baseline`);
    return result;
}
function withNew(text, waivers, path, inherited) {
    const document = parsed(text, path);
    const { contents } = document;
    if (contents === null || ((0,browser/* isScalar */.jn)(contents) && contents.value === null)) {
        if (waivers.length === 0)
            return text;
        const started = `${lineEnded(text)}version: 1${(0,yaml_lines/* eolOf */.Wl)(text)}${block(waivers, 0, (0,yaml_lines/* eolOf */.Wl)(text))}`;
        return expectSame(started, { version: 1, waivers }, path);
    }
    if (!(0,browser/* isMap */.jh)(contents))
        throw problem(path, 'it is no map of settings');
    const pair = (0,yaml_lines/* pairOf */.cF)(contents, 'waivers');
    const there = placesIn(contents);
    const added = waivers.filter((waiver) => !there.has(placeOf(waiver)));
    if (added.length === 0)
        return text;
    if (pair === undefined && inherited > 0) {
        const lost = inherited === 1 ? 'the waiver' : `the ${inherited} waivers`;
        throw problem(path, `it has no list \`waivers\`, and one of its own would replace ${lost} of what it extends`);
    }
    const count = (0,browser/* isSeq */.oP)(pair?.value) ? pair.value.items.length : 0;
    if (count + added.length > MOST_WAIVERS)
        throw problem(path, `it would have more than ${MOST_WAIVERS} waivers`);
    const result = pair === undefined ? withSection(text, contents, added) : inSection(text, pair, contents.flow === true, added, path);
    const before = waiver_document_valueOf(document, path);
    return expectSame(result, { ...before, waivers: [...(before.waivers ?? []), ...added] }, path);
}
function withSection(text, map, waivers) {
    if (map.flow === true)
        return inFlow(text, map, `waivers: [${flow(waivers)}]`);
    const first = map.items[0]?.key?.range?.[0] ?? 0;
    return (0,yaml_lines/* insertLine */.CF)(text, (0,yaml_lines/* lastOffset */.i3)(map) ?? 0, block(waivers, (0,yaml_lines/* columnOf */.uV)(text, first), (0,yaml_lines/* eolOf */.Wl)(text)));
}
function inSection(text, pair, isInFlow, waivers, path) {
    const list = pair.value;
    if ((0,browser/* isSeq */.oP)(list)) {
        if (list.flow !== true)
            return behindLast(text, list, waivers);
        const [start = 0, end = 0] = list.range ?? [];
        const isBare = list.items.length === 0 && /^\[\s*\]$/.test(text.slice(start, end));
        if (isInFlow || !isBare)
            return inFlow(text, list, flow(waivers));
    }
    const isEmpty = list === null || (0,browser/* isSeq */.oP)(list) || ((0,browser/* isScalar */.jn)(list) && list.value === null);
    const key = pair.key;
    if (!isEmpty || isInFlow || key.range === undefined || key.range === null)
        throw problem(path, '`waivers` is no list');
    const colon = text.indexOf(':', key.range[1]) + 1;
    const [start = colon, end = colon] = list?.range ?? [];
    const cleared = start < end ? text.slice(0, start).replace(/[ \t]+$/, '') + text.slice(end) : text;
    const eol = (0,yaml_lines/* eolOf */.Wl)(text);
    return (0,yaml_lines/* insertLine */.CF)(cleared, colon, lines(waivers, (0,yaml_lines/* columnOf */.uV)(text, key.range[0]) + 2, eol));
}
function behindLast(text, list, waivers) {
    const { indent } = list.srcToken ?? {};
    return (0,yaml_lines/* insertLine */.CF)(text, (0,yaml_lines/* lastOffset */.i3)(list) ?? 0, lines(waivers, indent ?? 0, (0,yaml_lines/* eolOf */.Wl)(text)));
}
function inFlow(text, node, entry) {
    const last = (0,yaml_lines/* lastOffset */.i3)(node.items.at(-1));
    if (last !== undefined)
        return `${text.slice(0, last)}, ${entry}${text.slice(last)}`;
    const at = (node.range?.[1] ?? 1) - 1;
    const before = text.slice(0, at).replace(/[ \t]+$/, '');
    return `${before}${before.endsWith('\n') ? '  ' : ' '}${entry} ${text.slice(at)}`;
}
function placesIn(contents) {
    const list = (0,browser/* isMap */.jh)(contents) ? (0,yaml_lines/* pairOf */.cF)(contents, 'waivers')?.value : undefined;
    return new Set((0,browser/* isSeq */.oP)(list) ? list.items.flatMap((entry) => ((0,browser/* isMap */.jh)(entry) ? [placeIn(entry)] : [])) : []);
}
function byDay(a, b) {
    return a.expires < b.expires ? -1 : a.expires > b.expires ? 1 : 0;
}
function block(waivers, indent, eol) {
    return `${' '.repeat(indent)}waivers:${eol}${lines(waivers, indent + 2, eol)}`;
}
function lines(waivers, indent, eol) {
    return waivers
        .flatMap(waiverLines)
        .map((line) => `${' '.repeat(indent)}${line}${eol}`)
        .join('');
}
function flow(waivers) {
    return waivers.map(waiverFlow).join(', ');
}
function lineEnded(text) {
    return text === '' || text.endsWith('\n') ? text : `${text}${(0,yaml_lines/* eolOf */.Wl)(text)}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/ticks/offer-waivers.js

const OWNER = /^@[A-Za-z0-9][A-Za-z0-9_-]*$/;
async function offerWaivers(targets, { expires, key }, issueUrl, { sender, baseline, defaultBranch }, ports) {
    return (0,attempt/* attempt */.C)(async () => {
        const owner = OWNER.test(`@${sender}`) ? `@${sender}` : baseline.owner;
        if (owner === undefined) {
            const detail = `the waiver needs an owner, and \`@${sender}\` cannot be one: name \`owner\` in the baseline`;
            return (0,answer/* unknown */.L)('not-configured', detail);
        }
        const reason = `waived by @${sender} in the dashboard ${issueUrl}`;
        const { path, text } = await ports.readBaseline();
        const unique = [...new Map(targets.map((target) => [JSON.stringify(target), target])).values()];
        const next = addWaivers(text ?? '', unique.map((target) => ({ ...target, reason, owner, expires })), path, baseline.waivers.length);
        if (next === text)
            return (0,answer/* known */.e)({ kind: 'there' });
        const count = unique.length === 1 ? 'one place' : `${unique.length} places`;
        const offered = await ports.offer({
            into: defaultBranch,
            from: `sar/waive-${key}-${expires}`,
            path,
            before: text,
            text: next,
            title: `Waive findings in ${count} until ${expires}`,
            body: [
                `@${sender} asked for it in the dashboard ${issueUrl}. After the merge these findings are still listed, but fail no run until ${expires}.`,
                'To decline, close this pull request and delete its branch.',
            ].join('\n\n'),
        });
        return offered.known ? (0,answer/* known */.e)({ kind: 'offered', ...offered.value }) : offered;
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/ticks/do-tasks.js




const MOST_IDS = 500;
class Halted extends Error {
}
async function doTasks(tasks, claim, issueUrl, input, ports) {
    const waivers = await waiveAll(tasks, claim, issueUrl, input, ports);
    const results = [];
    for (const task of tasks) {
        if (task.kind === 'refused')
            results.push({ task, outcome: 'not-possible', words: task.why });
        else if (task.kind === 'accept')
            results.push(accepted(task, claim));
        else if (task.kind === 'waive')
            results.push({ task, ...waivers });
        else
            results.push(await run(task, claim, input, ports));
    }
    return results;
}
function accepted(task, { isAcceptedNew }) {
    const { findings, left } = task;
    const words = findings.size === 1 && left === 0
        ? 'its finding is accepted as it is; the next triage lists it apart'
        : left === 0
            ? `its ${findings.size} findings are accepted as they are; the next triage lists them apart`
            : `${findings.size} of its ${findings.size + left} findings are accepted as they are, as many as a row can name; after the next triage tick it again for the others`;
    return { task, outcome: isAcceptedNew ? 'done' : 'unchanged', words };
}
async function run(task, claim, input, ports) {
    const { playbook, tick, findings } = task;
    const refusal = claim.refusedRuns.get(tick.id);
    if (refusal !== undefined)
        return { task, outcome: 'not-now', words: `${playbook} is not started: ${refusal}; tick it again later` };
    const { dispatch } = input.baseline.playbooks;
    if (dispatch === undefined)
        return { task, outcome: 'done', words: `${playbook} is in the output \`matrix\` of this run` };
    const { dispatcher } = ports;
    if (dispatcher === undefined)
        return { task, outcome: 'not-possible', words: `${playbook} is not started: no token was given that may dispatch` };
    await expectNoHalt(ports);
    const payload = { subject: tick.id, issue: String(input.issueNumber), findings: findings.slice(0, MOST_IDS).join(','), playbook };
    const answer = await (0,attempt/* attempt */.C)(async () => dispatcher.dispatch((0,dispatch_target/* dispatchTarget */.a)(dispatch, input.defaultBranch), payload));
    return answer.known
        ? { task, outcome: 'done', words: `${playbook} is started by \`${dispatch}\`` }
        : { task, outcome: 'not-possible', words: `${playbook} is not started: ${inCode(answer.detail)}` };
}
async function waiveAll(tasks, { waivers }, issueUrl, input, ports) {
    const targets = tasks.flatMap((task) => (task.kind === 'waive' ? task.targets : []));
    if (waivers === undefined || targets.length === 0)
        return { outcome: 'unchanged', words: '' };
    await expectNoHalt(ports);
    const answer = await offerWaivers(targets, waivers, issueUrl, input, ports);
    if (!answer.known)
        return { outcome: 'not-possible', words: `no waiver is offered: ${inCode(answer.detail)}` };
    if (answer.value.kind === 'there')
        return { outcome: 'unchanged', words: 'the baseline waives it already' };
    const { url, isNew } = answer.value;
    return {
        outcome: isNew ? 'done' : 'unchanged',
        words: `a pull request waives it until ${waivers.expires}; it holds after the merge`,
        url,
    };
}
async function expectNoHalt({ guard }) {
    const verdict = await guard.check();
    if (!verdict.isAllowed)
        throw new Halted(verdict.reason);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/ticks/new-ticks.js

function newTicks(tasks, before) {
    const earlier = new Set((0,tick_marker/* readTicks */.bn)(before).map(({ action, id }) => `${action} ${id}`));
    return tasks.filter(({ tick: { action, id } }) => !earlier.has(`${action} ${id}`));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/issues/own-issue.js
var own_issue = __webpack_require__(39097);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/dashboard-memory.js
var dashboard_memory = __webpack_require__(80028);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/ticks/own-dashboard.js


function isOwnDashboard(issue, author) {
    if (issue.state !== 'open' || !issue.labels.includes(dashboard_memory/* DASHBOARD_LABEL */.up) || !(0,own_issue/* isOwnIssue */.S)(issue, author))
        return false;
    const reading = (0,dashboard_memory/* readDashboardMemory */.qQ)(issue.body);
    return reading.kind === 'memory' && !reading.memory.isDuplicate;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/agent/agent-logins.js + 1 modules
var agent_logins = __webpack_require__(79290);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/ticks/refuse-ticks.js




const PERSON = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
async function roleOf(sender, { collaborators }) {
    if (!isPerson(sender))
        return (0,answer/* known */.e)('none');
    return (0,attempt/* attempt */.C)(async () => collaborators.roleOf(sender));
}
function isPerson(login) {
    return PERSON.test(login) && !(0,agent_logins/* isAgent */.y)(login);
}
async function refuseTicks(role, tasks, { sender, before, issueNumber }, ports, dryRun) {
    const who = isPerson(sender) ? `${sender} has the role ${role}` : 'the sender is no person';
    const note = {
        what: 'dashboard',
        outcome: 'not-possible',
        detail: `no box is acted on: ${who}, and it takes a person who may write`,
    };
    if (before === undefined || dryRun)
        return { acts: [note], playbooks: [] };
    const own = newTicks(tasks, before).map(({ tick }) => tick);
    const halt = await ports.guard.check();
    if (own.length === 0 || !halt.isAllowed)
        return { acts: [note], playbooks: [] };
    return { acts: [note, await emptied(issueNumber, own, ports)], playbooks: [] };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/issues/dashboard-row.js
var dashboard_row = __webpack_require__(12290);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/edit/literal-glob.js
var literal_glob = __webpack_require__(81663);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/governance/governance-signal.js
var governance_signal = __webpack_require__(50229);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/ticks/tick-tasks.js


const MOST_TICKS = 200;
const GOVERNANCE = new Set(governance_signal/* GOVERNANCE_RULES */.tk.map(({ id }) => id));
function tickTasks(body, playbooks) {
    const rows = (0,dashboard_row/* readRows */.a)(body);
    return (0,tick_marker/* readTicks */.bn)(body)
        .slice(0, MOST_TICKS)
        .map((tick) => taskOf(tick, rows.get(tick.id), playbooks));
}
function ticksLeft(body) {
    return Math.max(0, (0,tick_marker/* readTicks */.bn)(body).length - MOST_TICKS);
}
function taskOf(tick, row, playbooks) {
    const name = nameOf(row);
    const refused = (why) => ({ kind: 'refused', tick, name, why });
    if (row === undefined)
        return refused('the row of this box cannot be read; the next triage writes it anew');
    const findings = Object.keys(row.findings);
    if (tick.action === 'run') {
        if (row.playbook === undefined || !/^[A-Za-z][A-Za-z0-9-]{0,39}$/.test(row.playbook))
            return refused('it has no playbook');
        const why = whyNotOffered(row.playbook, playbooks);
        return why === undefined ? { kind: 'run', tick, name, playbook: row.playbook, findings } : refused(why);
    }
    if (tick.action === 'accept') {
        if (findings.length === 0)
            return refused('the row names no finding');
        return { kind: 'accept', tick, name, findings: rememberedOf(row), left: row.left ?? 0 };
    }
    if (row.targets === undefined || row.targets.length === 0)
        return refused('it has too many findings to waive by a tick: write the waiver into the baseline');
    if (row.targets.some(({ rule }) => GOVERNANCE.has(rule)))
        return refused('what is wrong with waivers and suppressions cannot be waived');
    const targets = row.targets.map(waiverTarget);
    if (!targets.every((target) => target !== undefined))
        return refused('no waiver can name its place: write the waiver into the baseline');
    return { kind: 'waive', tick, name, targets };
}
function whyNotOffered(id, playbooks) {
    const settings = Object.hasOwn(playbooks, id) ? playbooks[id] : undefined;
    if (settings === undefined)
        return `the baseline has no playbook ${id}`;
    if (!settings.enabled)
        return `the baseline has ${id} switched off (\`playbooks.list.${id}.enabled\`)`;
    return settings.when.length === 0 ? `${id} runs only by its name` : undefined;
}
function waiverTarget({ rule, path, job }) {
    const globs = { rule: (0,literal_glob/* literalGlob */.I)(rule), path: (0,literal_glob/* literalGlob */.I)(path), job: job === undefined ? undefined : (0,literal_glob/* literalGlob */.I)(job) };
    if (globs.rule === undefined || globs.path === undefined || (job !== undefined && globs.job === undefined))
        return undefined;
    return { rule: globs.rule, path: globs.path, ...(globs.job !== undefined && { job: globs.job }) };
}
function rememberedOf({ findings, targets = [] }) {
    const [only] = targets;
    const { rule = '', path = '' } = targets.length === 1 && only !== undefined ? only : {};
    return new Map(Object.entries(findings).map(([id, firstSeen]) => [id, { firstSeen: isoOf(firstSeen), rule, path }]));
}
function isoOf(time) {
    return new Date(Date.parse(time)).toISOString();
}
function nameOf(row) {
    const rules = new Set(row?.targets?.map(({ rule }) => rule));
    const [rule = ''] = rules;
    return rules.size === 1 && /^[a-z][a-z0-9-]{0,60}$/.test(rule) ? `\`${rule}\`` : 'a row';
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/triage/lib/ticks/handle-ticks.js









async function handleTicks(input, ports, options) {
    if (isOwnApp(input.sender, options.author))
        return nothing('SAR edited the dashboard itself');
    const read = await (0,attempt/* attempt */.C)(async () => ports.board.read(input.issueNumber));
    if (!read.known)
        return impossible(`the dashboard cannot be read: ${read.detail}`);
    const issue = read.value;
    if (issue === undefined || !isOwnDashboard(issue, options.author))
        return nothing(`issue #${input.issueNumber} is no open dashboard of SAR`);
    const tasks = tasksOf(issue.body, input, options.author);
    if (tasks.length === 0)
        return nothing('no box is ticked');
    const role = await roleOf(input.sender, ports);
    if (!role.known)
        return impossible(`no box is acted on, since the role of the sender cannot be read: ${role.detail}`);
    if (!mayWrite(role.value))
        return refuseTicks(role.value, tasks, input, ports, options.dryRun);
    if (options.dryRun)
        return { acts: tasks.map(wouldDo), playbooks: [] };
    const halt = await ports.guard.check();
    if (!halt.isAllowed)
        return impossible(`no box is acted on: ${halt.reason}`);
    return act(tasks, issue, input, ports);
}
async function act(tasks, issue, input, ports) {
    const { baseline, issueNumber, at } = input;
    const left = ticksLeft(issue.body);
    const limits = { 'max-per-finding': baseline.agent['max-per-finding'], 'max-per-day': baseline.agent['max-per-day'] };
    const claims = { tasks, issueNumber, limits, waiveDays: baseline.issues['waive-days'], at };
    const claim = ports.state === undefined ? (0,answer/* unknown */.L)('not-configured', 'there is no state that remembers it') : await claimTicks(ports.state, claims);
    try {
        const results = claim.known
            ? await doTasks(tasks, claim.value, issue.url, input, ports)
            : tasks.map((task) => ({ task, outcome: 'not-possible', words: `nothing was done: ${inCode(claim.detail)}` }));
        const refused = claim.known ? claim.value.refusedRuns : new Map();
        const playbooks = tasks.flatMap((task) => task.kind === 'run' && claim.known && !refused.has(task.tick.id)
            ? [{ subject: task.tick.id, playbook: task.playbook, findings: task.findings }]
            : []);
        return { acts: [...results.map(actOfTick), ...(await answerBoxes(results, left, input, ports))], playbooks };
    }
    catch (error) {
        if (!(error instanceof Halted))
            throw error;
        return impossible(`the boxes stay ticked: ${error.message}`);
    }
}
function isOwnApp(sender, author) {
    return author !== undefined && sender.endsWith('[bot]') && (sender === author || sender === `${author}[bot]`);
}
function tasksOf(body, { sender, before, baseline }, author) {
    const tasks = tickTasks(body, baseline.playbooks.list);
    return sender === author ? newTicks(tasks, before ?? body) : tasks;
}
function wouldDo(task) {
    return task.kind === 'refused'
        ? actOfTick({ task, outcome: 'not-possible', words: task.why })
        : actOfTick({ task, outcome: 'would-do', words: task.kind === 'run' ? `${task.playbook} is started` : `${task.kind} it` });
}
function nothing(detail) {
    return { acts: [dashboardAct('unchanged', detail)], playbooks: [] };
}
function impossible(detail) {
    return { acts: [dashboardAct('not-possible', detail)], playbooks: [] };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-triage/lib/answer-ticks.js







async function answerTicks(context, given, { root, survey }, connection) {
    const run = context.run();
    const { issue } = run;
    if (issue === undefined)
        throw new user_error/* UserError */.y('the event "issues" names no issue, so that there are no boxes to look at');
    if (connection === undefined)
        throw new user_error/* UserError */.y('the input "token" is empty: leave it out for GITHUB_TOKEN, with "issues: write" in the job\'s permissions', {
            exitCode: 2,
        });
    const refusal = issue.action === 'edited'
        ? await (0,refusal_of/* refusalOf */.O)(run, (0,lib_history/* headCommit */.Qo)(root), connection.defaultBranch)
        : `Nothing to do: the issue was ${issue.action}, not edited.`;
    const report = refusal === undefined ? await answer_ticks_answer(context, given, survey, connection) : { acts: [], playbooks: [] };
    await publishTicks(context, report, refusal === undefined ? [] : [refusal]);
}
async function answer_ticks_answer(context, given, { tree, baseline }, connection) {
    const { issue, ref } = context.run();
    if (issue === undefined)
        return { acts: [], playbooks: [] };
    const { client, repository, ports } = connection;
    const { board, dispatcher, state, guard, branch } = ports;
    const author = await connection.author();
    return handleTicks({
        issueNumber: issue.number,
        sender: issue.sender,
        at: new Date().toISOString(),
        baseline,
        defaultBranch: ref.replace(/^refs\/heads\//, ''),
        ...(issue.bodyBefore !== undefined && { before: issue.bodyBefore }),
    }, {
        board,
        collaborators: collaborators(client, repository),
        offer: async (offer) => (0,offer_file/* offerFile */.p)(offer, (0,halted_branch/* haltedBranch */.V)(branch, guard)),
        state,
        readBaseline: async () => baselineFile(tree, given.baseline),
        guard,
        ...(dispatcher !== undefined && { dispatcher }),
    }, { dryRun: given.dryRun, ...(author !== undefined && { author }) });
}
function baselineFile(tree, named) {
    if (named !== undefined && (0,presets/* isPresetName */.l6)(named))
        throw new user_error/* UserError */.y(`waivers have no place: the input "baseline" names the preset ${named}; write a baseline that extends it`);
    const [first] = baseline_input/* BASELINE_PATHS */.j;
    const path = named ?? baseline_input/* BASELINE_PATHS */.j.find((each) => tree.read(each).kind !== 'absent') ?? first;
    const content = tree.read(path, baseline_input/* MAX_BASELINE_BYTES */.Z);
    if (content.kind === 'absent')
        return { path, text: undefined };
    if (content.kind !== 'text')
        throw new user_error/* UserError */.y(`${path} cannot be read as a baseline`);
    return { path, text: content.text };
}
async function publishTicks(context, { acts, playbooks }, notes) {
    const print = (line) => context.print((0,break_workflow_commands/* breakWorkflowCommands */.$)(line));
    for (const line of (0,act_lines/* actLines */.w)(acts))
        print(line);
    for (const note of notes)
        print((0,terminal_safe/* terminalSafe */.k)(note));
    await context.writeSummary((0,act_markdown/* actMarkdown */.E)('SAR dashboard', acts, notes, step_summary_limit/* MAX_STEP_SUMMARY_BYTES */.n));
    const include = playbooks.map(({ subject, playbook, findings }) => ({ id: subject, playbook, findings: findings.join(' ') }));
    context.setOutput('matrix', JSON.stringify({ include: include.slice(0, 256) }));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-triage/lib/addresses.js

function rulePages({ event }) {
    const own = new Set((0,lib_survey/* allRules */.V7)().map(({ sensor }) => sensor));
    return ({ id, sensor }) => (own.has(sensor) ? event.ownAddress(`docs/rules/${sensor}/${id}.md`) : undefined);
}
function repositoryAddress({ run }) {
    return run().runUrl.replace(/\/actions\/runs\/\d+$/, '');
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/halt/halt-guard.js
var halt_guard = __webpack_require__(5533);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/create-github-client.js + 38 modules
var create_github_client = __webpack_require__(74843);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/issues/issue-board.js + 1 modules
var issue_board = __webpack_require__(60723);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/variable-store.js + 3 modules
var variable_store = __webpack_require__(80742);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/issues/halt-switch.js
var halt_switch = __webpack_require__(64949);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/state-branch.js + 2 modules
var state_branch = __webpack_require__(29706);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/branch-writer.js + 2 modules
var branch_writer = __webpack_require__(84139);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/dispatch/dispatcher.js + 1 modules
var dispatcher = __webpack_require__(76770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/issues/viewer-login.js
var viewer_login = __webpack_require__(72301);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/default-branch.js
var default_branch = __webpack_require__(55903);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/version.js + 1 modules
var version = __webpack_require__(8153);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/read-memory.js
var read_memory = __webpack_require__(13240);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-triage/lib/connect.js




const MAX_WAIT_SECONDS = 600;
const REQUESTS_OF_OTHERS = 40;
function connect({ run, print }, tokens, { maxRequests, files }) {
    const { token, agentToken, variablesToken } = tokens;
    if (token === undefined)
        return undefined;
    const { owner, repo, apiUrl } = run();
    const repository = `${owner}/${repo}`;
    const clientOf = (secret, most) => (0,create_github_client/* createGitHubClient */.L)({
        token: secret,
        apiUrl,
        userAgent: `sar/${version/* SAR_VERSION */.w}`,
        maxRequests: most,
        maxWaitSeconds: MAX_WAIT_SECONDS,
        log: (line) => print((0,break_workflow_commands/* breakWorkflowCommands */.$)((0,terminal_safe/* terminalSafe */.k)(line))),
    });
    const client = clientOf(token, maxRequests);
    const board = (0,issue_board/* issueBoard */.e)(client, repository);
    const variables = variablesToken === undefined ? undefined : (0,variable_store/* variableStore */.C)(clientOf(variablesToken, REQUESTS_OF_OTHERS), repository);
    return {
        client,
        repository,
        board,
        ports: {
            board,
            guard: (0,halt_guard/* guardHalt */.J4)((0,halt_switch/* haltSwitch */.I)(board)),
            state: (0,state_branch/* stateBranch */.G)(client, repository, { usual: read_memory/* TRIAGE_STATE_FILES */.T }),
            branch: (0,branch_writer/* branchWriter */.y)(client, repository),
            dispatcher: (0,dispatcher/* dispatcher */.o)(client, repository),
            files,
            ...(agentToken !== undefined && { agentBoard: (0,issue_board/* issueBoard */.e)(clientOf(agentToken, REQUESTS_OF_OTHERS), repository) }),
            ...(variables !== undefined && { reader: variables, writer: variables }),
        },
        author: async () => {
            const viewer = await (0,viewer_login/* viewerLogin */.w)(client);
            return viewer.known ? viewer.value : undefined;
        },
        defaultBranch: async () => {
            const branch = await (0,default_branch/* defaultBranch */.O)(client, repository);
            return branch.known ? branch.value : undefined;
        },
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/read-verdict.js
var read_verdict = __webpack_require__(82239);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/gate-results-of.js
var gate_results_of = __webpack_require__(36077);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/named-files.js
var named_files = __webpack_require__(39328);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/read-text-file.js
var read_text_file = __webpack_require__(89642);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/read-signals.js
var read_signals = __webpack_require__(76310);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/run-triage.js + 1 modules
var run_triage = __webpack_require__(80362);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/issues/issue-world.js
var issue_world = __webpack_require__(9004);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-triage/lib/decide.js




const MAX_BYTES = 64 * 1024 * 1024;
const MAX_FILES = 500;
async function decide(context, given, { root, survey, state }, connection) {
    const run = context.run();
    const commit = (0,lib_history/* headCommit */.Qo)(root);
    const files = (0,named_files/* namedFiles */.V)(given.signalsFiles, process.cwd(), { maxBytes: MAX_BYTES, maxFiles: MAX_FILES });
    const now = new Date();
    const read = await (0,read_signals/* readSignals */.c)(files, commit, now);
    const refusal = await (0,refusal_of/* refusalOf */.O)(run, commit, async () => connection?.defaultBranch());
    const { memory, notes } = await remember(connection, state);
    const author = refusal === undefined ? await connection?.author() : undefined;
    const isActing = connection !== undefined && refusal === undefined && given.issues !== 'off';
    const unseen = idsOf(read.readings).filter((id) => !memory.clock.has(id));
    const world = isActing ? await (0,issue_world/* openIssueWorld */.SY)(connection, author, unseen) : undefined;
    const { branch } = context.event;
    const gate = given.verdictFile === undefined ? undefined : await (0,read_verdict/* readVerdict */.w)((0,read_text_file/* readTextFile */.G)(given.verdictFile), given.verdictFile);
    const triaged = (0,run_triage/* runTriage */.U)({
        ...read,
        survey,
        now,
        place: {
            repository: `${run.owner}/${run.repo}`,
            isDefaultBranch: refusal === undefined,
            ...(commit !== undefined && { commit }),
            ...(branch !== undefined && { branch }),
        },
        memory: world === undefined ? memory : { ...memory, sightings: [world.clocks] },
        ...(gate !== undefined && { gate: (0,gate_results_of/* gateResultsOf */.h)(gate) }),
    });
    return {
        triaged,
        notes,
        ...(world !== undefined && { world }),
        ...(author !== undefined && { author }),
        ...(refusal !== undefined && { refusal }),
    };
}
async function remember(connection, checkout) {
    if (connection === undefined)
        return { memory: await (0,read_memory/* readMemory */.S1)(checkout), notes: [] };
    try {
        return { memory: await (0,read_memory/* readMemory */.S1)(connection.ports.state, checkout), notes: [] };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y) || error.exitCode !== 2)
            throw error;
        const notes = [`First sightings are those of ${checkout.place} in the checkout and of the issues: ${error.message}`];
        return { memory: await (0,read_memory/* readMemory */.S1)(checkout), notes };
    }
}
function idsOf(readings) {
    return readings.flatMap((reading) => (reading.outcome === 'signals' ? reading.signals.map(({ id }) => id) : []));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/severity.js
var vocabulary_severity = __webpack_require__(14500);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/subject-facts.js
var subject_facts = __webpack_require__(90865);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/write-output.js + 1 modules
var write_output = __webpack_require__(48244);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/report-of-run.js
var report_of_run = __webpack_require__(6136);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/triage-document.js
var triage_document = __webpack_require__(48062);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/report-page.js
var report_page = __webpack_require__(47634);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/playbook-matrix.js

const MOST = 256;
const MAX_TEXT = 200;
function playbookMatrix(subjects, cleared) {
    return subjects
        .filter((subject) => (0,subject_facts/* severityOf */.x)(subject) !== 'P0' || cleared.has(subject.id))
        .flatMap((subject) => (subject.playbook === undefined ? [] : [entryOf(subject, subject.playbook)]))
        .slice(0, MOST);
}
function entryOf(subject, playbook) {
    const { id, group, root } = subject;
    const { sensor, rule, artefact, message } = root.signal;
    return {
        id,
        playbook: line(playbook),
        severity: (0,subject_facts/* severityOf */.x)(subject),
        sensor: line(sensor),
        rule: line(rule),
        path: line(artefact.path),
        title: line(group?.title ?? message),
    };
}
function line(text) {
    const shown = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
    return shown.length > MAX_TEXT ? `${shown.slice(0, MAX_TEXT - 1)}…` : shown;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/triaged/triage-table.js
var triage_table = __webpack_require__(54755);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/palette.js
var palette = __webpack_require__(80519);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/json-text.js
var json_text = __webpack_require__(58884);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/sarif/sarif.js + 5 modules
var sarif = __webpack_require__(91302);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/html/index.js
var html = __webpack_require__(81165);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/triaged/triage-markdown.js
var triage_markdown = __webpack_require__(89002);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-triage/lib/publish.js






async function publish(context, { given, survey, decided, acted, isHalted, notes }) {
    const { temporaryDirectory, event, setOutput } = context;
    const { refusal } = decided;
    const triaged = { ...decided.triaged, notes: [...decided.triaged.notes, ...notes, ...(acted?.notes ?? [])] };
    const linkTo = rulePages(context);
    const report = (0,report_of_run/* triageReport */.X)(triaged, acted?.acts);
    const print = (line) => context.print((0,break_workflow_commands/* breakWorkflowCommands */.$)(line));
    for (const line of (0,triage_table/* triageTable */.h)(report, { palette: palette/* PLAIN_PALETTE */.J, command: 'sar triage' }))
        print(line);
    const file = (named, name) => (0,external_node_path_.resolve)(named ?? (0,external_node_path_.join)(temporaryDirectory, name));
    const findingsFile = file(given.findingsFile, 'sar-findings.json');
    const sarifFile = file(given.sarifFile, 'sar-triage.sarif');
    const planFile = file(given.planFile, 'sar-plan.md');
    const write = (path, text) => (0,write_output/* writeOutput */.z)(process.cwd(), path, text);
    const document = (0,triage_document/* triageDocument */.Q)(triaged);
    write(findingsFile, (0,json_text/* jsonText */.s)(document));
    write(sarifFile, (0,json_text/* jsonText */.s)((0,sarif/* sarif */.I)(report, { version: version/* SAR_VERSION */.w, category: 'sar/triage', linkTo, forCodeScanning: true })));
    write(planFile, (0,report_of_run/* planText */.P)(triaged));
    if (given.htmlFile !== undefined) {
        const placeLink = ({ path, line }) => event.fileAddress(path, line);
        const facts = { title: triaged.place.repository ?? '', command: 'sar triage', ruleLink: linkTo, placeLink };
        const { htmlReport } = await (0,html/* loadHtmlReport */.Q)();
        write((0,external_node_path_.resolve)(given.htmlFile), htmlReport(await (0,report_page/* triagePage */.W)(triaged, survey, facts, acted?.acts)));
    }
    await context.writeSummary((0,triage_markdown/* triageMarkdown */.I)(report, {
        limitBytes: step_summary_limit/* MAX_STEP_SUMMARY_BYTES */.n,
        linkTo,
        placeLink: ({ path, line }) => event.fileAddress(path, line),
        jsonFile: given.findingsFile ?? 'sar-findings.json',
        command: 'sar triage',
        issueOf: (id) => acted?.issues.get(id),
    }));
    const { totals, score } = document;
    const mayRun = refusal === undefined && !isHalted && acted?.halted === undefined;
    setOutput('findings-file', findingsFile);
    setOutput('sarif-file', sarifFile);
    setOutput('plan-file', planFile);
    setOutput('html-file', given.htmlFile === undefined ? '' : (0,external_node_path_.resolve)(given.htmlFile));
    for (const severity of vocabulary_severity/* SEVERITIES */.oC)
        setOutput(severity.toLowerCase(), totals[severity]);
    setOutput('highest-severity', vocabulary_severity/* SEVERITIES */.oC.find((severity) => totals[severity] > 0) ?? 'none');
    setOutput('breached', totals.breached);
    setOutput('matrix', JSON.stringify({ include: mayRun ? matrixOf(triaged.subjects, acted?.cleared ?? new Set()) : [] }));
    setOutput('score', score.level === undefined ? '' : ((score.uncapped ?? score.level) * 2.5).toFixed(1));
    setOutput('level', score.level === undefined ? '' : String(score.level));
}
function matrixOf(subjects, cleared) {
    const stops = subjects.some((subject) => (0,subject_facts/* severityOf */.x)(subject) === 'P0' && !cleared.has(subject.id));
    return stops ? [] : playbookMatrix(subjects, cleared);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-triage/lib/tokens.js
function readTokens(inputs) {
    return { token: inputs.secret('token'), agentToken: inputs.secret('agent-token'), variablesToken: inputs.secret('variables-token') };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/issue-modes.js
var issue_modes = __webpack_require__(82762);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-triage/lib/triage-inputs.js

function triageInputs(inputs) {
    return {
        signalsFiles: linesOf(inputs.text('signals-file')),
        path: inputs.text('path') ?? '.',
        baseline: inputs.text('baseline'),
        issues: inputs.choice('issues', issue_modes/* ISSUE_MODES */.X) ?? 'dashboard',
        failOn: (0,fail_on/* parseFailOn */.XV)(inputs.text('fail-on') ?? 'never'),
        dryRun: inputs.flag('dry-run'),
        maxNewIssues: inputs.count('max-new-issues', { min: 0, max: 100 }),
        maxRequests: inputs.count('max-requests', { min: 50, max: 100_000 }) ?? 800,
        verdictFile: inputs.text('verdict-file'),
        findingsFile: inputs.text('findings-file'),
        sarifFile: inputs.text('sarif-file'),
        planFile: inputs.text('plan-file'),
        htmlFile: inputs.text('html-file'),
    };
}
function linesOf(text) {
    return (text ?? '')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-triage/lib/triage-workspace.js










async function triageWorkspace(context) {
    const tokens = readTokens(context.inputs);
    const given = triageInputs(context.inputs);
    const tree = (0,checkout_tree/* checkoutTree */.p)(given.path);
    const survey = await (0,lib_survey/* openSurvey */.ji)(tree, given.baseline);
    const state = (0,state_directory/* stateDirectory */.F)(tree, survey.baseline.state);
    const connection = connect(context, tokens, { maxRequests: given.maxRequests, files: tree });
    const checkout = { root: tree.root, survey, state };
    if (context.run().event === 'issues')
        return answerTicks(context, given, checkout, connection);
    if (given.signalsFiles.length === 0)
        throw new user_error/* UserError */.y('the input "signals-file" is empty: name the output signals-file of the action sensor, or a glob over such files');
    const decided = await decide(context, given, checkout, connection);
    const acted = await triage_workspace_act(context, given, decided, connection);
    const isHalted = connection === undefined || (acted === undefined && !(await connection.ports.guard.check()).isAllowed);
    await publish(context, { given, survey, decided, acted, isHalted, notes: notesOf(given, decided, connection) });
    const failed = (0,fail_on/* failing */.Jr)(decided.triaged.findings, given.failOn, decided.triaged.accepted);
    if (failed.length > 0)
        context.fail(`${failed.length} ${failed.length === 1 ? 'finding' : 'findings'} at or above fail-on ${context.inputs.text('fail-on') ?? 'never'}; the step's summary has them all`);
}
async function triage_workspace_act(context, given, { triaged, world, author }, connection) {
    const { issues: mode, dryRun, maxNewIssues } = given;
    const defaultBranch = triaged.place.branch;
    if (world === undefined || connection === undefined || mode === 'off' || defaultBranch === undefined)
        return undefined;
    return (0,act_on_triage/* actOnTriage */.G)(triaged, world, connection.ports, {
        mode,
        dryRun,
        defaultBranch,
        texts: { linkTo: rulePages(context), ...(0,issue_addresses/* issueAddresses */.E)(repositoryAddress(context)) },
        ...(maxNewIssues !== undefined && { maxNew: maxNewIssues }),
        ...(author !== undefined && { author }),
    });
}
function notesOf({ issues, dryRun }, { refusal, notes }, connection) {
    const why = issues === 'off'
        ? 'Nothing was written: the input "issues" is off.'
        : connection === undefined
            ? 'Nothing was written: the input "token" is empty.'
            : (refusal ?? (dryRun ? 'Dry run: nothing was written.' : undefined));
    return [...(why === undefined ? [] : [why]), ...notes];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-triage/lib/index.js



async function main() {
    (0,favour_memory/* favourMemory */.f)();
    await (0,run_action/* runAction */.C)(triageWorkspace);
}


/***/ }),

/***/ 34986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ insertLine),
/* harmony export */   Wl: () => (/* binding */ eolOf),
/* harmony export */   cF: () => (/* binding */ pairOf),
/* harmony export */   i3: () => (/* binding */ lastOffset),
/* harmony export */   uV: () => (/* binding */ columnOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66889);

function pairOf(map, key) {
    return map.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && String(item.key.value) === key);
}
function lastOffset(node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(node))
        return lastOffset(node.value) ?? node.key?.range?.[1];
    if (((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) && node.flow !== true)
        return lastOffset(node.items.at(-1)) ?? node.range?.[1];
    return node?.range?.[1];
}
function insertLine(text, offset, block) {
    const eol = eolOf(text);
    const at = offset > 0 && text[offset - 1] === '\n' ? offset : text.indexOf('\n', offset) + 1;
    return at === 0 ? `${text}${eol}${block}` : `${text.slice(0, at)}${block}${text.slice(at)}`;
}
function columnOf(text, offset) {
    return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
function eolOf(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
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

/***/ 84139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ branchWriter)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/repository-name.js
var repository_name = __webpack_require__(48952);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/commit-on-branch.js + 2 modules
var commit_on_branch = __webpack_require__(68683);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/create-branch.js
var create_branch = __webpack_require__(98472);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/files-at.js
var files_at = __webpack_require__(65648);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/as-record.js
var as_record = __webpack_require__(84894);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/github-client.js
var github_client = __webpack_require__(79433);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/find-pull-request.js


async function findPullRequest(client, name, branches) {
    const found = await pullRequestsBetween(client, name, branches, 'all');
    return found.known ? (0,answer/* known */.e)(found.value.find(({ state }) => state === 'open') ?? found.value[0]) : found;
}
async function pullRequestsBetween(client, name, { from, into }, state) {
    const list = await client.list({
        path: '/repos/{owner}/{repo}/pulls',
        parameters: { ...name },
        query: { state, head: `${name.owner}:${from}`, base: into },
        perPage: 100,
        label: `read the ${state === 'open' ? 'open ' : ''}pull requests of ${name.owner}/${name.repo}`,
        needs: 'pull_requests=read',
        item: (value) => {
            const pull = (0,as_record/* asRecord */.q)(value);
            const url = addressOf(pull);
            const head = (0,as_record/* asRecord */.q)(pull?.['head']);
            const ref = head?.['ref'];
            if (url === undefined || typeof ref !== 'string')
                return undefined;
            const isOwn = String((0,as_record/* asRecord */.q)(head?.['repo'])?.['full_name']).toLowerCase() === `${name.owner}/${name.repo}`.toLowerCase();
            const isMerged = typeof pull?.['merged_at'] === 'string';
            return {
                url,
                isMeant: isOwn && ref === from,
                state: pull?.['state'] === 'open' ? 'open' : isMerged ? 'merged' : 'closed',
            };
        },
    });
    if (!list.ok)
        return (0,github_client/* unknownFrom */.N)(list.failure);
    return (0,answer/* known */.e)(list.items.filter(({ isMeant }) => isMeant).map(({ url, state: now }) => ({ url, state: now })));
}
function addressOf(value) {
    const url = (0,as_record/* asRecord */.q)(value)?.['html_url'];
    return typeof url === 'string' && /^https?:\/\/[^\s<>"'`\\]{1,500}$/.test(url) ? url : undefined;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/open-pull-request.js



const MAX_TITLE = 250;
const MAX_BODY = 65_000;
async function openPullRequest(client, name, request) {
    const open = await findOpen(client, name, request);
    if (!open.known)
        return open;
    if (open.value !== undefined)
        return (0,answer/* known */.e)({ url: open.value, isNew: false });
    const { from, into, title, body } = request;
    const label = `open a pull request from ${(0,quote_untrusted/* quoteUntrusted */.X)(from)} in ${name.owner}/${name.repo}`;
    const result = await client.request({
        method: 'POST',
        path: '/repos/{owner}/{repo}/pulls',
        parameters: { ...name },
        body: { head: from, base: into, title: title.slice(0, MAX_TITLE), body: body.slice(0, MAX_BODY) },
        label,
        needs: 'pull_requests=write',
    });
    if (result.ok) {
        const url = addressOf(result.body);
        return url === undefined ? (0,answer/* unknown */.L)('failed', `cannot ${label}: the answer has an unexpected shape`) : (0,answer/* known */.e)({ url, isNew: true });
    }
    const { status, reason } = result.failure;
    if (status === 422 || reason === 'unreachable' || reason === 'failed') {
        const now = await findOpen(client, name, request);
        if (now.known && now.value !== undefined)
            return (0,answer/* known */.e)({ url: now.value, isNew: status !== 422 });
    }
    return (0,github_client/* unknownFrom */.N)(result.failure);
}
async function findOpen(client, name, request) {
    const found = await pullRequestsBetween(client, name, request, 'open');
    return found.known ? (0,answer/* known */.e)(found.value[0]?.url) : found;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/branch-writer.js






function branchWriter(client, repository) {
    const name = (0,repository_name/* readRepositoryName */.o)(repository);
    return {
        filesAt: async (branch, folder) => (0,files_at/* filesAt */.T)(client, name, branch, folder),
        commit: async (commit) => (0,commit_on_branch/* commitOnBranch */.$)(client, name, commit),
        createBranch: async (branch, commit) => (0,create_branch/* createBranch */.l)(client, name, branch, commit),
        findPullRequest: async (request) => findPullRequest(client, name, request),
        openPullRequest: async (request) => openPullRequest(client, name, request),
    };
}


/***/ }),

/***/ 65648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ filesAt)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99770);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27339);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79433);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84894);
/* harmony import */ var _find_branch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25949);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43928);




const DEPTH = 4;
const ENTRIES = Array.from({ length: DEPTH }).reduceRight((inner) => `name type oid${inner === '' ? '' : ` object { ... on Tree { entries { ${inner} } } }`}`, '');
const QUERY = `query ($owner: String!, $repo: String!, $ref: String!, $folder: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) { target { oid } }
    object(expression: $folder) { ... on Tree { entries { ${ENTRIES} } } }
  }
}`;
async function filesAt(client, name, branch, folder) {
    const within = folder.replace(/^\/+|\/+$/g, '');
    const ref = `refs/heads/${branch}`;
    const label = `read ${within === '' ? 'the files' : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .quoteUntrusted */ .X)(within)} on the branch ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .quoteUntrusted */ .X)(branch)} of ${name.owner}/${name.repo}`;
    const result = await client.graphql({
        query: QUERY,
        variables: { ...name, ref, folder: `${ref}:${within}` },
        label,
        needs: 'contents=read',
        idempotent: true,
    });
    if (!result.ok)
        return (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .N)(result.failure);
    const repository = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .q)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .q)(result.data)?.['repository']);
    if (repository?.['ref'] === null)
        return absent(client, name, branch, label);
    const head = (0,_object_id_js__WEBPACK_IMPORTED_MODULE_3__/* .objectId */ .T)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .q)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .q)(repository?.['ref'])?.['target'])?.['oid']);
    const blobs = new Map();
    const entries = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .q)(repository?.['object'])?.['entries'] ?? [];
    const isRead = readEntries(entries, within === '' ? '' : `${within}/`, blobs, DEPTH);
    if (head === undefined || !isRead)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)('failed', `cannot ${label}: the answer has an unexpected shape`);
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .known */ .e)({ head, blobs });
}
async function absent(client, name, branch, label) {
    const found = await (0,_find_branch_js__WEBPACK_IMPORTED_MODULE_5__/* .findBranch */ .E)(client, name, branch);
    if (!found.known)
        return found;
    return found.value === undefined ? (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .known */ .e)(undefined) : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)('failed', `cannot ${label}: GitHub both has it and does not`);
}
function readEntries(entries, prefix, blobs, depth) {
    if (depth === 0)
        return true;
    if (!Array.isArray(entries))
        return false;
    return entries.every((entry) => {
        const { name, type, oid, object } = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .q)(entry) ?? {};
        const id = (0,_object_id_js__WEBPACK_IMPORTED_MODULE_3__/* .objectId */ .T)(oid);
        if (typeof name !== 'string' || id === undefined)
            return false;
        if (type === 'blob')
            blobs.set(`${prefix}${name}`, id);
        return type !== 'tree' || readEntries((0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .q)(object)?.['entries'], `${prefix}${name}/`, blobs, depth - 1);
    });
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

/***/ 50894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isOfGit),
/* harmony export */   i: () => (/* binding */ insideWorkTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _inside_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73506);


function insideWorkTree(root, folders, path) {
    const file = (0,_inside_file_js__WEBPACK_IMPORTED_MODULE_1__/* .insideFile */ .n)(root, folders, path);
    return 'real' in file && isOfGit(root, file.real) ? { kind: 'outside' } : file;
}
function isOfGit(root, real) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, real)
        .split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)
        .some((part) => part.toLowerCase() === '.git');
}


/***/ }),

/***/ 29231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ workFiles)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var ports_answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/work-files/read-pieces.js


const PIECE_BYTES = 65_536;
function openFile(real, name) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(real, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        if ((0,external_node_fs_.fstatSync)(file).isFile())
            return file;
    }
    catch (error) {
        throw new user_error/* UserError */.y(`${name} cannot be read: ${error.code ?? String(error)}`, { cause: error });
    }
    (0,external_node_fs_.closeSync)(file);
    throw new user_error/* UserError */.y(`${name} is no file`);
}
function* readPieces(real, name) {
    const file = openFile(real, name);
    try {
        for (;;) {
            const piece = Buffer.allocUnsafe(PIECE_BYTES);
            const length = (0,external_node_fs_.readSync)(file, piece);
            if (length === 0)
                return;
            yield piece.subarray(0, length);
        }
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            throw error;
        throw new user_error/* UserError */.y(`${name} cannot be read: ${error.code ?? String(error)}`, { cause: error });
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function readSlice(real, name, start, length) {
    const file = openFile(real, name);
    try {
        const size = (0,external_node_fs_.fstatSync)(file).size;
        const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - start)));
        let filled = 0;
        while (filled < bytes.length) {
            const read = (0,external_node_fs_.readSync)(file, bytes, filled, bytes.length - filled, start + filled);
            if (read === 0)
                break;
            filled += read;
        }
        return bytes.subarray(0, filled);
    }
    catch (error) {
        throw new user_error/* UserError */.y(`${name} cannot be read: ${error.code ?? String(error)}`, { cause: error });
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/work-files/digest-file.js




const PIECES_PER_TURN = 64;
async function digestFile(real, name, digest, signal) {
    const hash = (0,external_node_crypto_.createHash)(digest);
    let pieces = 0;
    try {
        for (const piece of readPieces(real, name)) {
            hash.update(piece);
            pieces += 1;
            if (pieces % PIECES_PER_TURN !== 0)
                continue;
            await (0,promises_.setImmediate)();
            if (signal?.aborted === true)
                return (0,ports_answer/* unknown */.L)('failed', `${name} was not read to its end: the time limit was reached`);
        }
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return (0,ports_answer/* unknown */.L)('failed', error.message);
        throw error;
    }
    return (0,ports_answer/* known */.e)(hash.digest('hex'));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var paths_glob = __webpack_require__(14727);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/work-files/inside-work-tree.js
var inside_work_tree = __webpack_require__(50894);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/work-files/find-files.js




const NOT_ENTERED = new Set([
    '.git',
    'node_modules',
    '.venv',
    'venv',
    '.tox',
    '.nox',
    '__pycache__',
    '.mypy_cache',
    '.ruff_cache',
    '.pytest_cache',
]);
const MAX_ENTRIES = 1_000_000;
function fileFinder(root, folders) {
    const listed = new Map();
    return (globs, limit = 1000) => {
        const found = new Set();
        let cut = false;
        for (const glob of new Set(globs)) {
            if (!(0,paths_glob/* isGlob */.fg)(glob)) {
                if ((0,inside_work_tree/* insideWorkTree */.i)(root, folders, glob).kind === 'file')
                    found.add(glob);
                continue;
            }
            const start = startOf(glob);
            let listing = listed.get(start);
            if (listing === undefined)
                listed.set(start, (listing = walk(root, folders, start)));
            cut ||= listing.cut;
            const { matches } = (0,paths_glob/* compileGlob */.SO)(glob);
            for (const path of listing.paths)
                if (matches(path))
                    found.add(path);
        }
        const paths = [...found].toSorted();
        return { paths: paths.slice(0, limit), cut: cut || paths.length > limit };
    };
}
function startOf(glob) {
    const segments = glob.split('/').slice(0, -1);
    const wild = segments.findIndex((segment) => (0,paths_glob/* isGlob */.fg)(segment));
    const start = wild === -1 ? segments : segments.slice(0, wild);
    return start.includes('..') ? '' : start.filter((segment) => segment !== '' && segment !== '.').join('/');
}
function walk(root, folders, start) {
    const paths = [];
    const top = start === '' ? { kind: 'folder', real: root } : (0,inside_work_tree/* insideWorkTree */.i)(root, folders, start);
    if (top.kind !== 'folder' || (start !== '' && top.real !== (0,external_node_path_.join)(root, start)))
        return { paths, cut: false };
    const pending = [start];
    let seen = 0;
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const entry of entriesOf((0,external_node_path_.join)(root, folder))) {
            seen += 1;
            if (seen > MAX_ENTRIES)
                return { paths, cut: true };
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (!NOT_ENTERED.has(entry.name))
                    pending.push(path);
            }
            else if (entry.isFile())
                paths.push(path);
            else if (entry.isSymbolicLink() && (0,inside_work_tree/* insideWorkTree */.i)(root, folders, path).kind === 'file')
                paths.push(path);
        }
    }
    return { paths, cut: false };
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/work-files/work-files.js





function workFiles(root) {
    const folders = new Map();
    const look = (path) => (0,inside_work_tree/* insideWorkTree */.i)(root, folders, path);
    return {
        facts: (path) => factsOf(look(path)),
        find: fileFinder(root, folders),
        read: (path, maxBytes) => read(look(path), path, maxBytes),
        pieces: (path) => pieces(look(path), path),
        slice: (path, start, length) => {
            const file = look(path);
            return file.kind === 'file' ? tried(() => readSlice(file.real, path, start, length)) : notRead(file, path);
        },
        digest: async (path, name, signal) => {
            const file = look(path);
            return file.kind === 'file' ? digestFile(file.real, path, name, signal) : notRead(file, path);
        },
        query: async (path, queries, options) => {
            const file = look(path);
            if (file.kind !== 'file')
                return notRead(file, path);
            const { querySqlite } = await __webpack_require__.e(/* import() */ 2847).then(__webpack_require__.bind(__webpack_require__, 72847));
            const answer = await querySqlite(file.real, queries, options);
            return answer.known ? answer : (0,ports_answer/* unknown */.L)(answer.reason, answer.detail.replaceAll(file.real, path));
        },
    };
}
function factsOf(file) {
    if (file.kind === 'file')
        return { kind: 'file', sizeBytes: file.stat.size, modifiedAt: file.stat.mtime.toISOString() };
    return file.kind === 'folder' ? { kind: 'folder' } : file;
}
function read(file, path, maxBytes) {
    if (file.kind === 'folder')
        return { kind: 'unreadable', reason: 'not a file' };
    if (file.kind !== 'file')
        return file;
    const sizeBytes = file.stat.size;
    if (sizeBytes > maxBytes)
        return { kind: 'too-large', sizeBytes };
    const bytes = tried(() => readSlice(file.real, path, 0, maxBytes));
    if (!bytes.known)
        return { kind: 'unreadable', reason: bytes.detail };
    const text = new TextDecoder().decode(bytes.value);
    return text.includes('\0') ? { kind: 'binary', sizeBytes } : { kind: 'text', text, sizeBytes };
}
function* pieces(file, path) {
    if (file.kind !== 'file')
        throw new user_error/* UserError */.y(why(file, path));
    yield* readPieces(file.real, path);
}
function notRead(file, path) {
    return (0,ports_answer/* unknown */.L)('failed', why(file, path));
}
function why(file, path) {
    if (file.kind === 'absent')
        return `${path} is not there`;
    if (file.kind === 'outside')
        return `${path} leads out of the repository or into .git; it is not read`;
    return `${path} cannot be read: ${file.kind === 'folder' ? 'it is a folder' : file.reason}`;
}
function tried(act) {
    try {
        return (0,ports_answer/* known */.e)(act());
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return (0,ports_answer/* unknown */.L)('failed', error.message);
        throw error;
    }
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

/***/ 81825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf)
/* harmony export */ });
/* harmony import */ var _may_act_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79823);

async function refusalOf(run, commit, askDefaultBranch) {
    const refusal = await (0,_may_act_js__WEBPACK_IMPORTED_MODULE_0__/* .mayAct */ .q)(run, askDefaultBranch);
    if (refusal !== undefined || commit === run.sha)
        return refusal;
    if (commit === undefined)
        return 'Nothing was written: which commit is checked out cannot be told, since there is no git repository; check it out with actions/checkout, and git installed.';
    return `Nothing was written: the checkout is at ${commit.slice(0, 12)}, and the run is for ${run.sha.slice(0, 12)}; check out the commit of the run.`;
}


/***/ }),

/***/ 84416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ blobsOnBranch)
/* harmony export */ });
/* unused harmony export foldersOf */
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27339);

const LEVELS = 3;
const MAX_TRIES = 3;
async function blobsOnBranch(branch, paths, writer) {
    for (let tries = 1;; tries++) {
        const heads = new Set();
        const blobs = new Map();
        for (const folder of foldersOf(paths)) {
            const part = await writer.filesAt(branch, folder);
            if (!part.known || part.value === undefined)
                return part;
            heads.add(part.value.head);
            for (const [path, id] of part.value.blobs)
                blobs.set(path, id);
        }
        const [head = '', ...others] = heads;
        if (others.length === 0)
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)({ head, blobs });
        if (tries === MAX_TRIES)
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `the branch ${branch} was moved by others all the time`);
    }
}
function foldersOf(paths) {
    const folders = [...new Set(paths.map((path) => path.split('/').slice(0, -1).join('/')))].toSorted((a, b) => depth(a) - depth(b));
    const asked = [];
    for (const folder of folders) {
        const isRead = asked.some((above) => above !== '' && folder.startsWith(`${above}/`) && depth(folder) - depth(above) <= LEVELS);
        if (!isRead)
            asked.push(folder);
    }
    return asked;
}
function depth(folder) {
    return folder === '' ? 0 : folder.split('/').length;
}


/***/ }),

/***/ 86539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ offerChanges)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27339);
/* harmony import */ var _blob_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72346);
/* harmony import */ var _blobs_on_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84416);



const MAX_TRIES = 3;
async function offerChanges(offer, writer) {
    const { into, from, changes } = offer;
    if (from === into)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `the branch ${into} is never written to`);
    if (changes.length === 0)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', 'there is no change to offer');
    const start = offer.at === undefined ? await headThatHolds(offer, writer) : { known: true, value: offer.at };
    if (!start.known)
        return start;
    const created = await writer.createBranch(from, start.value);
    if (!created.known)
        return created;
    for (let tries = 0; tries < MAX_TRIES; tries++) {
        const head = await (0,_blobs_on_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .blobsOnBranch */ .w)(from, paths(changes), writer);
        if (!head.known)
            return head;
        if (head.value === undefined)
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `the branch ${from} is gone`);
        const open = notYetThere(changes, head.value.blobs);
        if (open === 'left')
            return opened(offer, writer, 'left');
        if (open.length === 0)
            return opened(offer, writer, 'same');
        const outcome = await writer.commit({
            branch: from,
            expectedHead: head.value.head,
            message: offer.title,
            additions: open.flatMap(({ path, after }) => (after === undefined ? [] : [{ path, text: after }])),
            deletions: open.flatMap(({ path, after }) => (after === undefined ? [path] : [])),
        });
        if (outcome.outcome === 'committed')
            return opened(offer, writer, 'committed');
        if (outcome.outcome === 'protected')
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('forbidden', outcome.detail);
        if (outcome.outcome === 'failed')
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)(outcome.reason, outcome.detail);
    }
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `the branch ${from} moved ${MAX_TRIES} times`);
}
async function headThatHolds({ into, changes }, writer) {
    const base = await (0,_blobs_on_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .blobsOnBranch */ .w)(into, paths(changes), writer);
    if (!base.known)
        return base;
    if (base.value === undefined)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `there is no branch ${into}`);
    const { blobs } = base.value;
    const other = changes.find(({ path, before }) => blobs.get(path) !== idOf(before));
    if (other !== undefined)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('failed', `${other.path} is another file here than on the branch ${into}: pull, or push what you changed, and try again`);
    return { known: true, value: base.value.head };
}
function notYetThere(changes, blobs) {
    const open = [];
    for (const change of changes) {
        const blob = blobs.get(change.path);
        if (blob === idOf(change.after))
            continue;
        if (blob !== idOf(change.before))
            return 'left';
        open.push(change);
    }
    return open;
}
function idOf(text) {
    return text === undefined ? undefined : (0,_blob_id_js__WEBPACK_IMPORTED_MODULE_2__/* .blobId */ .z)(text);
}
function paths(changes) {
    return changes.map(({ path }) => path);
}
async function opened(offer, writer, change) {
    const { from, into, title, body } = offer;
    const answer = await writer.openPullRequest({ from, into, title, body });
    return answer.known ? { known: true, value: { ...answer.value, change } } : answer;
}


/***/ }),

/***/ 98046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ offerFile)
/* harmony export */ });
/* harmony import */ var _offer_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86539);

async function offerFile(offer, writer) {
    const { into, from, path, before, text, title, body } = offer;
    const change = { path, after: text, ...(before !== undefined && { before }) };
    return (0,_offer_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .offerChanges */ .q)({ into, from, changes: [change], title, body }, writer);
}


/***/ })

};
