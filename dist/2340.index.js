export const id = 2340;
export const ids = [2340];
export const modules = {

/***/ 97261:
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
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/judge-gate.js + 11 modules
var judge_gate = __webpack_require__(3078);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/gate/verdict-text.js
var verdict_text = __webpack_require__(85584);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/refusal-of.js
var refusal_of = __webpack_require__(81825);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/halt/halted-state.js
var halted_state = __webpack_require__(62344);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/triage/lib/maturity/score-history.js
var score_history = __webpack_require__(25750);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/score/is-whole-score.js
var is_whole_score = __webpack_require__(73);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var lib_survey = __webpack_require__(33616);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/act-safely.js
var act_safely = __webpack_require__(69647);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/read-memory.js
var read_memory = __webpack_require__(13240);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/triage/run-triage.js + 1 modules
var run_triage = __webpack_require__(80362);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/without-repeats.js
var without_repeats = __webpack_require__(64246);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/record-score.js








async function recordScore(opened, verdict, { state, guard, dryRun }) {
    if (verdict.outcome !== 'pass')
        return [];
    return (0,act_safely/* actSafely */.f)('state', async () => {
        const { input, survey, memory } = opened;
        const { commit, sensing } = input;
        const ids = (0,lib_survey/* chosenSensors */.cI)(survey.baseline, []).map(({ id }) => id);
        const readings = (0,without_repeats/* withoutRepeats */.j)(await memory.readings(ids));
        if (!(0,is_whole_score/* isWholeScore */.G)(survey.baseline, readings))
            return [
                { what: 'state', outcome: 'not-possible', detail: 'the score was not recorded: not every sensor of its dimensions was asked' },
            ];
        const { score } = (0,run_triage/* runTriage */.U)({
            survey,
            readings,
            isPart: false,
            notes: [],
            now: sensing.now,
            place: {
                isDefaultBranch: true,
                ...(commit !== undefined && { commit }),
                ...(sensing.branch !== undefined && { branch: sensing.branch }),
            },
            memory: await (0,read_memory/* readMemory */.S1)(state),
            gate: resultsOf(verdict),
        });
        const entry = (0,score_history/* scoreEntry */.RD)(score, sensing.now, commit);
        if (entry === undefined)
            return [{ what: 'state', outcome: 'unchanged', detail: 'no score was measured: its dimensions name no sensors' }];
        return [await (0,score_history/* appendScore */.X$)((0,halted_state/* haltedState */.k)(state, guard), entry, { dryRun })];
    });
}
function resultsOf({ lines }) {
    return lines.flatMap(({ kind, id, outcome }) => (kind === 'check' ? [{ check: id, outcome }] : []));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/issues/hidden-marker.js
var hidden_marker = __webpack_require__(91586);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(55617);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/place-words.js
var place_words = __webpack_require__(31609);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/issues/bounded-blocks.js
var bounded_blocks = __webpack_require__(30944);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/issues/safe-cut.js
var safe_cut = __webpack_require__(11614);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(31554);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/markdown-safe.js
var markdown_safe = __webpack_require__(83003);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/visible-text.js
var visible_text = __webpack_require__(7158);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/sprint-plan/fenced-command.js
var fenced_command = __webpack_require__(58909);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/gate/gate-words.js
var gate_words = __webpack_require__(67880);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/gate/gate-comment.js











const MAX_CHARACTERS = 60_000;
const MOST_PLACES = 10;
const MARKER = 'sar:gate';
const SCHEMA = 'sar.gate-comment/1';
function gateComment(verdict, { gate, more }) {
    const marker = (0,hidden_marker/* hiddenMarker */.z0)(MARKER, { schema: SCHEMA, gate });
    const open = verdict.lines.filter(({ outcome }) => outcome !== 'pass');
    const mark = verdict.outcome === 'pass' ? '✅' : '❌';
    const title = `### ${mark} ${(0,markdown_safe/* markdownText */.p7)(gate)}\n\n**${(0,markdown_safe/* markdownText */.p7)((0,gate_words/* sentence */.em)(firstUp((0,verdict_text/* verdictText */.n)(verdict))))}**\n\n`;
    const head = `${marker}\n${(0,break_workflow_commands/* breakWorkflowCommands */.$)(title)}`;
    const foot = passedSection(verdict.lines.filter(({ outcome }) => outcome === 'pass'));
    const where = more === undefined ? 'The check run has all of them.' : `${(0,markdown_safe/* markdownText */.p7)((0,gate_words/* sentence */.em)(more))}`;
    const blocks = [...open.map((line) => () => block(line)), ...(foot === '' ? [] : [() => foot])];
    const body = (0,bounded_blocks/* boundedBlocks */.e)(blocks, MAX_CHARACTERS - head.length, (left) => (0,break_workflow_commands/* breakWorkflowCommands */.$)(`${(0,count_words/* countOf */.pq)(left, 'more part')} left out. ${where}\n`));
    return `${head}${body}`.trimEnd().concat('\n');
}
function isGateComment(body, gate) {
    const read = (0,hidden_marker/* readHiddenMarker */.$6)(MARKER, body);
    return read.kind === 'object' && read.value['schema'] === SCHEMA && read.value['gate'] === gate;
}
function firstUp(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
function block({ title, outcome, required, detail, evidence, remedy, command, playbook }) {
    const facts = evidence.filter(({ output }) => output === undefined);
    const parts = [
        `#### ${(0,safe_cut/* safeText */.Hk)(title, 200)} ${gate_words/* OUTCOME_WORDS */.nx[outcome]}${required ? '' : ' (not required)'}`,
        (0,safe_cut/* safeText */.Hk)((0,gate_words/* sentence */.em)(detail), 1000),
        ...(facts.length === 0 ? [] : [factList(facts)]),
        ...(remedy === undefined ? [] : [`**What to do:** ${(0,safe_cut/* safeText */.Hk)((0,gate_words/* sentence */.em)(remedy), 1000)}`]),
        ...(command === undefined ? [] : [(0,fenced_command/* fencedCommand */.l)(command.split('\n').map(visible_text/* visibleText */.Q).join('\n'), '').trimEnd()]),
        ...(playbook === undefined || outcome !== 'fail' ? [] : [`Back to RESCUE: ${(0,markdown_safe/* markdownCode */.D9)((0,gate_words/* playbookCommand */.xr)(playbook))}`]),
    ];
    return (0,break_workflow_commands/* breakWorkflowCommands */.$)(`${parts.filter((part) => part !== '').join('\n\n')}\n\n`);
}
function factList(facts) {
    const shown = facts.slice(0, MOST_PLACES).map(({ path, line, text }) => {
        const place = path === undefined ? '' : `${(0,safe_cut/* safeCodeEnd */.eR)((0,place_words/* placeWords */.f)({ path, ...(line !== undefined && { line }) }), 200)} `;
        return `- ${place}${(0,safe_cut/* safeText */.Hk)(text, 300)}`;
    });
    const left = facts.length - shown.length;
    return [...shown, ...(left > 0 ? [`- and ${(0,count_words/* countOf */.pq)(left, 'more fact')}`] : [])].join('\n');
}
function passedSection(lines) {
    if (lines.length === 0)
        return '';
    const rows = lines.map(({ title, detail }) => `- ${(0,safe_cut/* safeText */.Hk)(title, 200)}: ${(0,safe_cut/* safeText */.Hk)(detail, 300)}`);
    return (0,break_workflow_commands/* breakWorkflowCommands */.$)(`<details><summary>${(0,count_words/* countOf */.pq)(lines.length, 'line')} passed</summary>\n\n${rows.join('\n')}\n\n</details>\n`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/gate/lib/checks/gate-checks.js
var gate_checks = __webpack_require__(32629);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-gate/lib/require-judged-event.js

const CHANGES = new Set(['pull_request', 'pull_request_review', 'merge_group']);
const OTHERS = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);
function isChange(event) {
    return CHANGES.has(event);
}
function requireJudgedEvent(event) {
    if (CHANGES.has(event) || OTHERS.has(event))
        return;
    throw new user_error/* UserError */.y(`the gate does not run on the event ${event}: it may have the rights of the repository while the code that it would judge, and run, is somebody else's. Use ${[...CHANGES, ...OTHERS].join(', ')}`);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-gate/lib/gate-name.js



const MOST = 200;
const MARK = 12;
function gateName({ event, run }, { checks }, { survey }) {
    const { gate } = survey.baseline;
    const { branch = '' } = event;
    const judgedBy = isChange(event.name) ? (branch === run().defaultBranch ? [] : [`to ${branch}`]) : [`on ${event.name}`];
    const parts = [...judgedBy, ...(checks.length === 0 ? [] : (0,gate_checks/* gateChecks */.H)(gate, checks).map(({ id }) => id))];
    if (parts.length === 0)
        return gate['check-run'];
    const name = `${gate['check-run']} (${parts.join(', ')})`;
    return name.length <= MOST ? name : `${name.slice(0, MOST - MARK - 1)}…${(0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, MARK)}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-gate/lib/keep-comment.js

async function keepComment(pulls, sticky) {
    const { number, body } = sticky;
    const before = await ownComments(pulls, sticky);
    if (!before.known)
        return before;
    const [first, ...others] = before.value;
    if (first === undefined) {
        const created = await pulls.createComment(number, body);
        if (created.known)
            return { known: true, value: 'created' };
        const now = created.reason === 'unreachable' ? await ownComments(pulls, sticky) : created;
        return now.known && now.value.length > 0 ? { known: true, value: 'created' } : created;
    }
    for (const { id } of others)
        await pulls.updateComment(id, `The verdict of the gate is in [another comment](${first.url}).\n`);
    if (isSame(first.body, body))
        return { known: true, value: 'unchanged' };
    const changed = await pulls.updateComment(first.id, body);
    return changed.known ? { known: true, value: 'changed' } : changed;
}
async function ownComments(pulls, { number, gate, author }) {
    const comments = await pulls.comments(number);
    if (!comments.known)
        return comments;
    const isOwn = (login) => login === author || login === `${author}[bot]`;
    return {
        known: true,
        value: comments.value.filter(({ author: login, body }) => isOwn(login) && body.startsWith('<!-- ') && isGateComment(body, gate)),
    };
}
function isSame(one, other) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(one) === plain(other);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-gate/lib/merge-pull.js

async function mergePull(pulls, { owner, repo, pull: judged }, branch, merge, method) {
    if (judged === undefined)
        return 'Not merged: the event names no pull request.';
    const read = await pulls.read(judged.number);
    if (!read.known)
        return `Not merged: ${read.detail}.`;
    const pull = read.value;
    if (pull === undefined)
        return `Not merged: there is no pull request #${judged.number}.`;
    if (pull.headRepository?.toLowerCase() !== `${owner}/${repo}`.toLowerCase())
        return 'Not merged: the pull request comes from another repository; a person merges those.';
    if (pull.state !== 'open')
        return `Not merged: the pull request is ${pull.state}.`;
    if (pull.isDraft)
        return 'Not merged: the pull request is a draft.';
    if (pull.headSha !== judged.headSha)
        return `Not merged: the head of the pull request is ${pull.headSha.slice(0, 12)} by now, and ${judged.headSha.slice(0, 12)} was judged.`;
    if (pull.baseBranch !== branch)
        return `Not merged: the pull request is for ${(0,quote_untrusted/* quoteUntrusted */.X)(pull.baseBranch)} by now, and was judged for ${(0,quote_untrusted/* quoteUntrusted */.X)(branch ?? 'no branch')}.`;
    const done = merge === 'auto' ? await pulls.enableAutoMerge(pull, method) : await pulls.enqueue(pull);
    return done.known ? DONE[done.value] : `Not merged: ${done.detail}.`;
}
const DONE = {
    enabled: 'Auto-merge is switched on: GitHub merges the pull request when every rule is satisfied.',
    enqueued: 'The pull request is in the merge queue.',
    waiting: 'Auto-merge is switched on: GitHub puts the pull request into the merge queue when every rule is satisfied.',
    already: 'Auto-merge was switched on before, or the pull request is in the merge queue.',
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-gate/lib/why-not.js
function whyNot({ reason, detail }, { fromFork }) {
    return fromFork && reason === 'forbidden' ? 'the token of a run for a fork may only read' : detail;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-gate/lib/act-on-verdict.js






const SCORED = new Set(['push', 'schedule']);
async function actOnVerdict(acting, connection) {
    const { given, context } = acting;
    const facts = context.run();
    const notes = [];
    if (given.comment && facts.pull !== undefined)
        notes.push(...(await comment(acting, facts.pull.number, connection)));
    if (given.comment && facts.pull === undefined)
        notes.push('No comment: the run is for no pull request.');
    if (given.merge !== 'off')
        notes.push(...(await merge(acting, facts, given.merge, connection)));
    if (SCORED.has(facts.event))
        notes.push(...(await score(acting, facts, connection)));
    return notes;
}
async function comment({ context, given, opened, verdict }, number, connection) {
    const { pulls, guard, author } = connection;
    const allowed = await guard.check();
    if (!allowed.isAllowed)
        return [`No comment: ${allowed.reason}.`];
    const login = await author();
    if (login === undefined)
        return ['No comment: whom the token writes as cannot be read, so that an earlier comment is not found again.'];
    const gate = gateName(context, given, opened);
    const kept = await keepComment(pulls, { number, gate, author: login, body: gateComment(verdict, { gate }) });
    return kept.known ? [] : [`No comment: ${whyNot(kept, context.run())}.`];
}
async function merge({ context, opened, verdict }, facts, wanted, { pulls, guard }) {
    if (verdict.outcome !== 'pass')
        return [];
    if (facts.event !== 'pull_request' && facts.event !== 'pull_request_review')
        return ['Not merged: the run is for no pull request.'];
    if (facts.fromFork)
        return ['Not merged: the pull request comes from another repository; a person merges those.'];
    const allowed = await guard.check();
    if (!allowed.isAllowed)
        return [`Not merged: ${allowed.reason}.`];
    const unbound = unboundBy(verdict, facts);
    if (unbound !== undefined)
        return [`Not merged: ${unbound}.`];
    return [await mergePull(pulls, facts, context.event.branch, wanted, opened.survey.baseline.gate['merge-method'])];
}
function unboundBy({ lines }, { isForeignWorkflow }) {
    if (isForeignWorkflow === true)
        return undefined;
    const line = lines.find(({ id }) => id === 'integrity:required-check');
    if (line?.outcome === 'pass')
        return undefined;
    const why = line?.detail ?? 'whether the branch requires this gate is not known';
    return `${why}. GitHub would merge what is pushed later without asking the gate; require the check of the gate in a ruleset for the base branch`;
}
async function score({ opened, verdict, checkout }, facts, { state, guard, defaultBranch }) {
    if (verdict.outcome !== 'pass' || (await (0,refusal_of/* refusalOf */.O)(facts, checkout.commit, defaultBranch)) !== undefined)
        return [];
    const allowed = await guard.check();
    if (!allowed.isAllowed)
        return [`The score is not recorded: ${allowed.reason}.`];
    const acts = await recordScore(opened, verdict, { state, guard, dryRun: false });
    return acts.flatMap(({ outcome, detail }) => outcome === 'done' || outcome === 'unchanged' ? [] : [`The score is not recorded: ${detail}.`]);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/gate/lib/weakening/find-approval.js

const MOST_ASKED = 50;
async function findApproval(pulls, { number, author, headSha }, approvers) {
    if (approvers.length === 0)
        return (0,answer/* known */.e)(undefined);
    const reviews = await pulls.reviews(number);
    if (!reviews.known)
        return reviews;
    const approved = reviews.value
        .filter((review) => review.state === 'approved' && review.commit === headSha && !sameLogin(review.author, author))
        .map((review) => review.author);
    const people = approvers.filter((approver) => !approver.includes('/')).map((approver) => approver.slice(1));
    const person = approved.find((login) => people.some((each) => sameLogin(each, login)));
    if (person !== undefined)
        return (0,answer/* known */.e)({ by: person, commit: headSha });
    let unread;
    for (const team of approvers.filter((approver) => approver.includes('/')))
        for (const login of approved.slice(0, MOST_ASKED)) {
            const [organization = '', name = ''] = team.slice(1).split('/');
            const member = await pulls.isMember(organization, name, login);
            if (!member.known)
                unread = member;
            else if (member.value)
                return (0,answer/* known */.e)({ by: login, commit: headSha });
        }
    return unread ?? (0,answer/* known */.e)(undefined);
}
function sameLogin(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-gate/lib/approval-of.js


async function approvalOf(pulls, { number, headSha }, approvers) {
    const pull = await pulls.read(number);
    if (!pull.known)
        return pull;
    if (pull.value === undefined)
        return (0,answer/* unknown */.L)('failed', `there is no pull request #${number}, or the token may not see it`);
    return findApproval(pulls, { ...pull.value, ...(headSha !== undefined && { headSha }) }, approvers);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/halt/halt-guard.js
var halt_guard = __webpack_require__(5533);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/create-github-client.js + 38 modules
var create_github_client = __webpack_require__(74843);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/repository/live-repository.js + 11 modules
var live_repository = __webpack_require__(2072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/pulls/pull-requests.js + 8 modules
var pull_requests = __webpack_require__(743);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/github-client.js
var github_client = __webpack_require__(79433);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/anonymous-failure.js
var anonymous_failure = __webpack_require__(52222);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/repository-name.js
var repository_name = __webpack_require__(48952);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/checks/check-run-place.js
const CHECKS_WRITE = 'checks=write';

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/api-fields.js
var api_fields = __webpack_require__(77288);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/as-record.js
var as_record = __webpack_require__(84894);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/permission-text.js + 1 modules
var permission_text = __webpack_require__(12606);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/checks/check-run-output.js
const MOST_SUMMARY_BYTES = 65_535;
const MOST_MESSAGE_BYTES = 65_536;
const MOST_TITLE = 255;
const MOST_PATH = 1000;
const CUT = '\n\n… The rest is cut: GitHub takes no more. The summary of the step has all of it.';
function checkRunOutput({ title, summary }, annotations) {
    return { title: cutTitle(title), summary: cutSummary(summary), ...(annotations.length > 0 && { annotations }) };
}
function cutSummary(summary) {
    const cut = cutBytes(summary, MOST_SUMMARY_BYTES - Buffer.byteLength(CUT));
    if (Buffer.byteLength(summary) <= MOST_SUMMARY_BYTES)
        return summary;
    const end = cut.lastIndexOf('\n');
    return `${end > 0 ? cut.slice(0, end) : cut}${CUT}`;
}
function cutTitle(title) {
    return cutCharacters(title, MOST_TITLE);
}
function sentAnnotations(annotations) {
    const sent = annotations.flatMap(({ path, line, level, title, message }) => path === '' || path.length > MOST_PATH || message === '' || !Number.isSafeInteger(line) || line < 1
        ? []
        : [
            {
                path,
                start_line: line,
                end_line: line,
                annotation_level: level,
                title: cutTitle(title),
                message: cutBytes(message, MOST_MESSAGE_BYTES),
            },
        ]);
    return [...new Map(sent.map((annotation) => [annotationKey(annotation), annotation])).values()];
}
function annotationKey({ path, start_line, annotation_level, title, message }) {
    return JSON.stringify([path, start_line, annotation_level, title, message]);
}
function cutBytes(text, most) {
    const bytes = Buffer.from(text);
    if (bytes.length <= most)
        return text;
    let end = most;
    while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80)
        end -= 1;
    return bytes.subarray(0, end).toString();
}
function cutCharacters(text, most) {
    const characters = [...text];
    return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/checks/find-check-run.js




const PER_PAGE = 100;
const MOST_RUNS = 2000;
const MOST_ANNOTATIONS = 5000;
const MOST_TEXT = 100_000;
function publishedId({ externalId, run }) {
    return `${externalId} ${run}`;
}
async function findCheckRun(place, draft, wanted) {
    const { client, name, label } = place;
    const runs = await client.list({
        path: '/repos/{owner}/{repo}/commits/{ref}/check-runs',
        parameters: { ...name, ref: draft.commit },
        query: { check_name: draft.name, filter: 'all' },
        key: 'check_runs',
        perPage: PER_PAGE,
        most: MOST_RUNS,
        label,
        needs: CHECKS_WRITE,
        isKept: false,
        item: readRun,
    });
    if (!runs.ok)
        return runs;
    const own = runs.items.filter(({ externalId }) => externalId.replace(/ [^ ]*$/, '') === draft.externalId);
    const youngest = own.reduce((last, run) => (last === undefined || run.id > last.id ? run : last), undefined);
    if (youngest === undefined)
        return { ok: true, run: undefined };
    const there = youngest.annotations === 0 ? new Set() : await keysOf(place, youngest.id);
    if (!(there instanceof Set))
        return there;
    const known = new Set(wanted.map(annotationKey));
    return {
        ok: true,
        run: {
            ...youngest,
            isOfAttempt: youngest.externalId === publishedId(draft),
            missing: wanted.filter((annotation) => !there.has(annotationKey(annotation))),
            hasOthers: [...there].some((key) => !known.has(key)),
        },
    };
}
function readRun(value) {
    const run = (0,as_record/* asRecord */.q)(value);
    const output = (0,as_record/* asRecord */.q)(run?.['output']) ?? {};
    const id = (0,api_fields/* readId */.wh)(run?.['id']);
    const url = (0,api_fields/* readWebAddress */.XQ)(run?.['html_url']);
    const count = output['annotations_count'];
    if (id === undefined || url === undefined || typeof count !== 'number')
        return undefined;
    return {
        id,
        url,
        externalId: (0,api_fields/* readCutText */.Uf)(run?.['external_id'] ?? '', MOST_TEXT) ?? '',
        conclusion: (0,api_fields/* readCutText */.Uf)(run?.['conclusion'], MOST_TEXT),
        title: (0,api_fields/* readCutText */.Uf)(output['title'] ?? '', MOST_TEXT) ?? '',
        summary: (0,api_fields/* readCutText */.Uf)(output['summary'] ?? '', MOST_TEXT) ?? '',
        annotations: count,
    };
}
async function keysOf({ client, name, label }, id) {
    const list = await client.list({
        path: '/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
        parameters: { ...name, check_run_id: id },
        perPage: PER_PAGE,
        most: MOST_ANNOTATIONS,
        label,
        needs: CHECKS_WRITE,
        isKept: false,
        item: (value) => {
            const { path, start_line, annotation_level, title, message } = (0,as_record/* asRecord */.q)(value) ?? {};
            const at = (0,api_fields/* readId */.wh)(start_line);
            if (typeof path !== 'string' || at === undefined || typeof annotation_level !== 'string' || typeof message !== 'string')
                return undefined;
            return JSON.stringify([path, at, annotation_level, title ?? '', message]);
        },
    });
    return list.ok ? new Set(list.items) : list;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/checks/publish-check-run.js





const ANNOTATIONS_AT_ONCE = 50;
async function publishCheckRun(place, draft) {
    const wanted = sentAnnotations(draft.annotations);
    const found = await findCheckRun(place, draft, wanted);
    if (!found.ok)
        return { ok: false, failure: inNeedOfWriting(found.failure, place.label) };
    const { run } = found;
    if (run?.isOfAttempt === true && run.conclusion === 'failure' && draft.conclusion !== 'failure')
        return { ok: true, url: run.url, stays: true };
    if (run === undefined || run.hasOthers)
        return send(place, draft, { waiting: wanted, run: undefined });
    if (run.missing.length === 0 && publish_check_run_isSame(run, draft))
        return { ok: true, url: run.url };
    const completed = await send(place, draft, { waiting: run.missing, run });
    return !completed.ok && completed.failure.status === 403 && /\bapp_id\b/.test(completed.failure.message)
        ? send(place, draft, { waiting: wanted, run: undefined })
        : completed;
}
function publish_check_run_isSame({ conclusion, title, summary }, draft) {
    return conclusion === draft.conclusion && title === cutTitle(draft.title) && summary === cutSummary(draft.summary);
}
async function send(place, draft, given) {
    let { waiting } = given;
    let id = given.run?.id;
    for (;;) {
        const now = waiting.slice(0, ANNOTATIONS_AT_ONCE);
        waiting = waiting.slice(ANNOTATIONS_AT_ONCE);
        const result = await sendPart(place, draft, { id, annotations: now, isLast: waiting.length === 0 });
        if (!result.ok)
            return result;
        const url = (0,api_fields/* readWebAddress */.XQ)((0,as_record/* asRecord */.q)(result.body)?.['html_url']);
        id = (0,api_fields/* readId */.wh)((0,as_record/* asRecord */.q)(result.body)?.['id']);
        if (url === undefined || id === undefined)
            return { ok: false, failure: unexpected(place.label, result.attempts) };
        if (waiting.length === 0)
            return { ok: true, url };
    }
}
async function sendPart({ client, name, label }, draft, part) {
    const state = part.isLast ? { status: 'completed', conclusion: draft.conclusion } : { status: 'in_progress' };
    const body = { name: draft.name, external_id: publishedId(draft), ...state, output: checkRunOutput(draft, part.annotations) };
    const request = { label, needs: CHECKS_WRITE, idempotent: false };
    if (part.id === undefined) {
        const path = '/repos/{owner}/{repo}/check-runs';
        return client.request({ ...request, method: 'POST', path, parameters: { ...name }, body: { ...body, head_sha: draft.commit } });
    }
    const path = '/repos/{owner}/{repo}/check-runs/{check_run_id}';
    return client.request({ ...request, method: 'PATCH', path, parameters: { ...name, check_run_id: part.id }, body });
}
function unexpected(label, attempts) {
    return { status: undefined, reason: 'failed', detail: `cannot ${label}: the answer has an unexpected shape`, message: '', attempts };
}
function inNeedOfWriting(failure, label) {
    if (failure.status !== 403 || failure.reason !== 'forbidden')
        return failure;
    return { ...failure, detail: `cannot ${label}: the token ${(0,permission_text/* permissionText */.J)(CHECKS_WRITE) ?? 'may not'} (HTTP 403)` };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/checks/check-runs.js




const MOST_TRIES = 3;
function checkRuns(client, repository) {
    const place = { client, name: (0,repository_name/* readRepositoryName */.o)(repository), label: `publish the check run in ${repository}` };
    return {
        publish: async (draft) => {
            if (!client.isAuthenticated)
                return (0,github_client/* unknownFrom */.N)((0,anonymous_failure/* anonymousFailure */.k)(place.label, CHECKS_WRITE));
            for (let tries = 1;; tries += 1) {
                const published = await publishCheckRun(place, draft);
                if (published.ok)
                    return { known: true, value: { url: published.url, stays: published.stays === true } };
                if (!mayBeDone(published.failure) || tries >= MOST_TRIES)
                    return (0,github_client/* unknownFrom */.N)(published.failure);
            }
        },
    };
}
function mayBeDone({ status, reason, attempts }) {
    return attempts > 0 && reason === 'unreachable' && (status === undefined || status >= 500);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/state-branch.js + 2 modules
var state_branch = __webpack_require__(29706);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/issues/halt-switch.js
var halt_switch = __webpack_require__(64949);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/issues/issue-board.js + 1 modules
var issue_board = __webpack_require__(60723);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/live-variables.js
var live_variables = __webpack_require__(51504);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/ci/ci-history.js + 11 modules
var ci_history = __webpack_require__(51620);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/issues/viewer-login.js
var viewer_login = __webpack_require__(72301);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/default-branch.js
var default_branch = __webpack_require__(55903);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/version.js + 1 modules
var version = __webpack_require__(8153);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(77072);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-gate/lib/connect.js




const MAX_WAIT_SECONDS = 300;
const REQUESTS_OF_SENSORS = 500;
const REQUESTS_OF_THE_GATE = 100;
const REQUESTS_FOR_VARIABLES = 40;
function connect({ run, print }, { token, variablesToken }) {
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
    const [sensors, client] = [clientOf(token, REQUESTS_OF_SENSORS), clientOf(token, REQUESTS_OF_THE_GATE)];
    const variables = variablesToken === undefined ? sensors : clientOf(variablesToken, REQUESTS_FOR_VARIABLES);
    const github = (0,live_repository/* liveRepository */.R)(sensors, repository);
    return {
        repository,
        github,
        pulls: (0,pull_requests/* pullRequests */.s)(client, repository),
        checks: checkRuns(client, repository),
        state: (0,state_branch/* stateBranch */.G)(client, repository, { usual: read_memory/* TRIAGE_STATE_FILES */.T }),
        guard: (0,halt_guard/* guardHalt */.J4)((0,halt_switch/* haltSwitch */.I)((0,issue_board/* issueBoard */.e)(client, repository))),
        sensing: { live: (0,live_variables/* liveVariables */.Y)(variables, repository), github, history: (0,ci_history/* ciHistory */.Z)(sensors, repository) },
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

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/variable-audit/vars-context.js
var vars_context = __webpack_require__(90316);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-gate/lib/gate-inputs.js

const MERGES = ['off', 'auto', 'queue'];
function gateInputs({ inputs, run }) {
    const vars = inputs.text('vars-context');
    return {
        path: inputs.text('path') ?? '.',
        baseline: inputs.text('baseline'),
        checks: inputs.list('checks'),
        needs: inputs.text('needs'),
        allowSkipped: inputs.list('allow-skipped'),
        reports: linesOf(inputs.text('reports')),
        varsContext: vars === undefined
            ? undefined
            : (0,vars_context/* readVarsContext */.u)(vars, run().fromFork ? { withheld: 'the run is for a fork, and GitHub gives no variables to those' } : {}),
        proves: inputs.list('proves'),
        runCommands: inputs.flag('run-commands'),
        onUnknown: inputs.choice('on-unknown', ['fail', 'warn']) ?? 'fail',
        failFast: inputs.flag('fail-fast'),
        concurrency: inputs.count('concurrency', { min: 1, max: 16 }),
        checkRun: inputs.flag('check-run'),
        comment: inputs.flag('comment'),
        merge: inputs.choice('merge', MERGES) ?? 'off',
        verdictFile: inputs.text('verdict-file'),
    };
}
function linesOf(text) {
    return (text ?? '')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/resolve/parse-uses.js
var parse_uses = __webpack_require__(73922);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/test-gate/checks/job-check-names.js
var job_check_names = __webpack_require__(44754);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/test-gate/checks/name-pattern.js
var name_pattern = __webpack_require__(30373);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/gate-integrity/own-check.js



const ANYTHING = ['', ''];
function ownCheck(repository, workflowPath, jobId) {
    const document = workflowPath === undefined ? undefined : repository.workflow(workflowPath);
    const patterns = document?.kind === 'workflow' ? namesIn(repository, document, jobId.toLowerCase(), new Set([document.path])) : [];
    const [first] = patterns;
    if (first === undefined)
        return { shown: jobId, isNamed: (name) => name === jobId };
    if (patterns.some(fixesNothing))
        return { shown: jobId, isNamed: undefined };
    return { shown: first.join('…'), isNamed: (name) => patterns.some((pattern) => (0,name_pattern/* isNameOf */.b_)(pattern, name)) };
}
function fixesNothing(pattern) {
    return pattern.length > 1 && !/[^\s()/,-]/.test(pattern.join(''));
}
function namesIn(repository, { jobs, text }, id, seen) {
    return jobs.flatMap((job) => {
        if (job.uses === undefined)
            return job.id.toLowerCase() === id ? (0,job_check_names/* jobCheckNames */.G)(job) : [];
        const target = (0,parse_uses/* parseUses */.A)(job.uses, text);
        const called = target.kind === 'self' && !seen.has(target.path) ? repository.workflow(target.path) : undefined;
        if (called !== undefined)
            seen.add(called.path);
        const inner = called?.kind === 'workflow' ? namesIn(repository, called, id, seen) : [ANYTHING];
        return (0,job_check_names/* jobCheckNames */.G)(job).flatMap((name) => inner.map((each) => (0,name_pattern/* joined */.oR)(name, [' / '], each)));
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-gate/lib/integrity-of.js




async function integrityOf({ event, run }, given, opened, connection) {
    const facts = run();
    const { job: id, workflowPath, isForeignWorkflow } = facts;
    const { branch } = event;
    const isAsked = connection !== undefined && branch !== undefined && isChange(event.name) && isForeignWorkflow === undefined;
    return {
        needs: given.needs,
        allowSkipped: given.allowSkipped,
        ...(id !== undefined && workflowPath !== undefined && { job: { workflowPath, id } }),
        required: isAsked
            ? requiredOf(branch, await connection.github.requiredChecks(branch), {
                facts,
                opened,
                published: given.checkRun ? gateName({ event, run }, given, opened) : undefined,
                isPart: given.checks.length > 0,
            })
            : undefined,
    };
}
function requiredOf(branch, checks, { facts, opened, published, isPart }) {
    const { job, workflowPath } = facts;
    const own = job === undefined ? undefined : ownCheck(opened.survey.repository, workflowPath, job);
    const required = checks.known ? checks.value.map(({ context }) => context) : [];
    const found = required.find((context) => context === published || own?.isNamed?.(context) === true);
    if (found !== undefined)
        return { branch, names: [found], checks };
    if (isPart)
        return undefined;
    if (required.length > 0 && own !== undefined && own.isNamed === undefined)
        return { branch, names: [], checks: (0,answer/* unknown */.L)('unsupported', 'only the run knows what the job of the gate is called') };
    return { branch, names: [own?.shown, published].filter((name) => name !== undefined), checks };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/checkout-tree.js + 1 modules
var checkout_tree = __webpack_require__(2750);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/history.js
var lib_history = __webpack_require__(68771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commit-time.js
var commit_time = __webpack_require__(22430);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commit-tree.js + 2 modules
var commit_tree = __webpack_require__(51676);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/changed-files.js
var changed_files = __webpack_require__(85585);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commit-id.js
var commit_id = __webpack_require__(79626);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/run-git.js
var run_git = __webpack_require__(32867);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/parents-of.js


function parentsOf(root, commit) {
    if (!(0,commit_id/* isObjectId */.T)(commit))
        return [];
    const raw = (0,run_git/* runGit */.E)(root, ['cat-file', 'commit', commit]);
    const [header = ''] = raw.ok ? raw.text.split('\n\n') : [];
    return header.split('\n').flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/git-facts.js
var git_facts = __webpack_require__(15773);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-gate/lib/judged-checkout.js



function judgedCheckout({ event, run }, path) {
    const facts = run();
    const tree = (0,checkout_tree/* checkoutTree */.p)(path);
    const { root } = tree;
    const commit = (0,lib_history/* headCommit */.Qo)(root);
    if (commit !== undefined)
        requireRoot(root);
    const checkout = {
        root,
        tree,
        commit,
        committedAt: commit === undefined ? undefined : (0,commit_time/* commitTime */.b)(root, commit),
        publishedFor: facts.pull?.headSha ?? commit,
    };
    if (!isChange(event.name))
        return { ...checkout, base: undefined, notes: otherCommitNotes(facts, commit) };
    requireCommitOfEvent(facts, commit);
    const { baseSha } = event;
    if (baseSha === undefined)
        throw new user_error/* UserError */.y(`the event ${event.name} names no base commit, whose baseline would judge`);
    const base = mergedInto(root, facts, commit) ?? baseSha;
    return {
        ...checkout,
        base: { commit: base, tree: (0,commit_tree/* commitTree */.S)(root, base), changedFiles: () => (0,changed_files/* changedFiles */.Y)(root, base) },
        notes: [],
    };
}
function mergedInto(root, { sha, pull }, commit) {
    if (commit === undefined || commit !== sha || pull === undefined || commit === pull.headSha)
        return undefined;
    const [base, head, ...more] = parentsOf(root, commit);
    return head === pull.headSha && more.length === 0 ? base : undefined;
}
function requireRoot(root) {
    const top = (0,git_facts/* rootOf */.I5)(root);
    if (top === root)
        return;
    throw new user_error/* UserError */.y(`the input "path" is a folder inside of the checkout ${top}; give the root of the checkout, and let the commands of the baseline name the folder that they run in`);
}
function requireCommitOfEvent({ sha, pull, mergeGroup }, commit) {
    if (commit === undefined)
        throw new user_error/* UserError */.y('which commit is checked out cannot be told, since there is no git repository; check it out with actions/checkout (fetch-depth: 0), and git installed');
    if (commit === sha || commit === pull?.headSha || commit === mergeGroup?.headSha)
        return;
    throw new user_error/* UserError */.y(`the checkout is at ${commit.slice(0, 12)}, and the run is for ${sha.slice(0, 12)}; check out the commit of the run (actions/checkout without "ref")`);
}
function otherCommitNotes({ sha }, commit) {
    if (commit === sha)
        return [];
    return commit === undefined
        ? ['Which commit is judged cannot be told, since there is no git repository.']
        : [`The checkout is at ${commit.slice(0, 12)}, and the run is for ${sha.slice(0, 12)}: the verdict is of the checkout alone.`];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/revisions/revisions.js + 1 modules
var revisions = __webpack_require__(58005);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/named-files.js
var named_files = __webpack_require__(39328);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/pacer.js
var pacer = __webpack_require__(5648);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/work-files/work-files.js + 3 modules
var work_files = __webpack_require__(29231);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/http-reader.js
var http_reader = __webpack_require__(23587);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/service-credentials.js
var service_credentials = __webpack_require__(85279);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commands/command-runner.js + 6 modules
var command_runner = __webpack_require__(10383);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/gate/open-gate.js + 14 modules
var open_gate = __webpack_require__(53635);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-gate/lib/open-checkout.js


const MAX_BYTES = 64 * 1024 * 1024;
const MAX_FILES = 500;
async function openCheckout({ event, run }, given, checkout, connection) {
    const { root, tree, commit, committedAt, base } = checkout;
    const facts = run();
    const git = (0,revisions/* revisions */.Z)(root, base?.commit);
    return (0,open_gate/* openGate */.G)({
        tree,
        reports: (0,named_files/* namedFiles */.V)(given.reports, process.cwd(), { maxBytes: MAX_BYTES, maxFiles: MAX_FILES }),
        monotonic: () => performance.now(),
        ...(given.baseline !== undefined && { baseline: given.baseline }),
        ...(commit !== undefined && { commit }),
        ...(committedAt !== undefined && { committedAt }),
        ...(base !== undefined && { base }),
        ...(connection !== undefined &&
            base !== undefined &&
            commit !== undefined &&
            event.branch !== undefined && {
            newAlerts: async () => connection.github.newCodeScanningAlerts({ ref: refOf(facts, commit), commit, baseRef: `refs/heads/${event.branch}` }),
        }),
        sensing: {
            now: new Date(),
            offline: false,
            pedantic: false,
            pacer: pacer/* pacer */.y,
            repositoryOwner: facts.owner,
            ports: {
                files: (0,work_files/* workFiles */.n)(root),
                http: (0,http_reader/* httpReader */._)(`sar/${version/* SAR_VERSION */.w}`, (0,service_credentials/* serviceCredentials */.u)(process.env)),
                changedAt: (0,lib_history/* changeTimes */.fl)(root, '.github/workflows'),
                ...(git !== undefined && { revisions: git }),
                ...(given.runCommands && { commands: (0,command_runner/* commandRunner */.c)(root, process.env) }),
                ...(given.varsContext !== undefined && { varsContext: given.varsContext }),
                ...connection?.sensing,
            },
            ...(event.branch !== undefined && { branch: event.branch }),
        },
    });
}
function refOf({ ref, sha, pull }, commit) {
    return pull !== undefined && commit === pull.headSha && commit !== sha ? `refs/pull/${pull.number}/head` : ref;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/issues/cut-text.js
var cut_text = __webpack_require__(28010);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/gate/gate-annotations.js



const gate_annotations_MOST = 200;
const MAX_MESSAGE = 4096;
const MAX_TITLE = 255;
function gateAnnotations({ lines }) {
    const made = new Map();
    const open = lines.filter(({ outcome }) => outcome !== 'pass');
    for (const line of [...open.filter((each) => levelOf(each) === 'failure'), ...open.filter((each) => levelOf(each) !== 'failure')])
        for (const annotation of ofLine(line)) {
            if (made.size >= gate_annotations_MOST)
                return [...made.values()];
            const key = JSON.stringify([annotation.path, annotation.line, annotation.message]);
            if (!made.has(key))
                made.set(key, annotation);
        }
    return [...made.values()];
}
function ofLine(line) {
    return line.evidence.flatMap(({ path, line: at, text }) => {
        if (path === undefined || at === undefined || !isInside(path) || !Number.isSafeInteger(at) || at < 1)
            return [];
        return [
            {
                path,
                line: at,
                level: levelOf(line),
                title: (0,cut_text/* cutText */.I)((0,visible_text/* visibleText */.Q)(line.title), MAX_TITLE),
                message: (0,cut_text/* cutText */.I)((0,terminal_safe/* terminalSafe */.k)(text === '' ? line.detail : text), MAX_MESSAGE),
            },
        ];
    });
}
function isInside(path) {
    return path !== '' && !path.startsWith('/') && !path.split('/').includes('..') && path === (0,visible_text/* visibleText */.Q)(path);
}
function levelOf({ required, outcome }) {
    if (!required)
        return 'notice';
    return outcome === 'fail' ? 'failure' : 'warning';
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/annotations/annotation-line.js + 1 modules
var annotation_line = __webpack_require__(54918);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-gate/lib/annotation-lines.js

const MOST_OF_A_KIND = 10;
const KINDS = { failure: 'error', warning: 'warning', notice: 'notice' };
function annotationLines(annotations) {
    const all = firstOfEach(annotations, MOST_OF_A_KIND);
    const shown = all.length === annotations.length ? all : firstOfEach(annotations, MOST_OF_A_KIND - 1);
    const left = annotations.length - shown.length;
    const lines = shown.map(({ path, line, level, title, message }) => (0,annotation_line/* annotationLine */.A)({ kind: KINDS[level], properties: { file: path, line, title }, message }));
    const more = { kind: 'notice', properties: { title: 'sar' }, message: `${left} more in the summary` };
    return left === 0 ? lines : [...lines, (0,annotation_line/* annotationLine */.A)(more)];
}
function firstOfEach(annotations, notices) {
    const used = { failure: 0, warning: 0, notice: 0 };
    return annotations.filter(({ level }) => {
        used[level] += 1;
        return used[level] <= (level === 'notice' ? notices : MOST_OF_A_KIND);
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/gate/lib/verdict/verdict-document.js
var verdict_document = __webpack_require__(16295);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/write-output.js + 1 modules
var write_output = __webpack_require__(48244);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/gate/gate-table.js
var gate_table = __webpack_require__(58509);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/palette.js
var palette = __webpack_require__(80519);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/json-text.js
var json_text = __webpack_require__(58884);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/step-summary-limit.js
var step_summary_limit = __webpack_require__(1924);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/gate/gate-markdown.js
var gate_markdown = __webpack_require__(80992);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-gate/lib/publish.js





function publishVerdict(context, { given, checkout, verdict, at }) {
    for (const line of (0,gate_table/* gateTable */.k)(verdict, { palette: palette/* PLAIN_PALETTE */.J }))
        context.print((0,break_workflow_commands/* breakWorkflowCommands */.$)(line));
    const { commit, base } = checkout;
    const document = (0,verdict_document/* verdictDocument */.b)(verdict, {
        version: version/* SAR_VERSION */.w,
        at,
        event: context.event.name,
        ...(commit !== undefined && { commit }),
        ...(base !== undefined && { base: base.commit }),
    });
    const file = (0,external_node_path_.resolve)(given.verdictFile ?? (0,external_node_path_.join)(context.temporaryDirectory, 'sar-verdict.json'));
    (0,write_output/* writeOutput */.z)(process.cwd(), file, (0,json_text/* jsonText */.s)(document));
    context.setOutput('verdict', verdict.outcome);
    context.setOutput('failed-checks', verdict.failed.join(','));
    context.setOutput('verdict-file', file);
    context.setOutput('remedies', JSON.stringify(remediesOf(verdict)));
}
function remediesOf({ lines, failed }) {
    const ids = new Set(failed);
    return lines.flatMap(({ id, remedy, command, playbook }) => (ids.has(id) ? [{ id, remedy, command, playbook }] : []));
}
async function publishSummary(context, verdict, notes, given) {
    for (const note of notes)
        context.print((0,break_workflow_commands/* breakWorkflowCommands */.$)((0,terminal_safe/* terminalSafe */.k)(note)));
    await context.writeSummary(summaryOf(context, verdict, notes, given, step_summary_limit/* MAX_STEP_SUMMARY_BYTES */.n));
}
function summaryOf({ event }, verdict, notes, { verdictFile }, limitBytes) {
    return (0,gate_markdown/* gateMarkdown */.b)(verdict, {
        limitBytes,
        placeLink: ({ path, line }) => event.fileAddress(path, line),
        jsonFile: verdictFile ?? 'sar-verdict.json',
        command: 'sar gate',
        notes,
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-gate/lib/publish-check-run.js





const MAX_SUMMARY_BYTES = 65_000;
async function publish_check_run_publishCheckRun(context, gated, connection) {
    const { given, verdict } = gated;
    const published = given.checkRun ? await checkRun(context, gated, connection) : undefined;
    if (published?.known === true)
        return published.value.stays
            ? ['The check run stays failed: another gate of the same name failed in this run, as in another job of a matrix.']
            : [];
    for (const line of annotationLines(gateAnnotations(verdict)))
        context.print(line);
    return published === undefined ? [] : [`No check run: ${whyNot(published, context.run())}.`];
}
async function checkRun(context, { given, checkout, opened, verdict }, connection) {
    if (connection === undefined)
        return { known: false, reason: 'no-token', detail: 'the input "token" is empty' };
    if (checkout.publishedFor === undefined)
        return { known: false, reason: 'not-configured', detail: 'which commit was judged is not known' };
    const title = (0,verdict_text/* verdictText */.n)(verdict);
    return connection.checks.publish({
        name: gateName(context, given, opened),
        commit: checkout.publishedFor,
        externalId: externalIdOf(context.run()),
        run: `${context.run().runId}.${context.run().attempt}`,
        conclusion: verdict.outcome === 'pass' ? 'success' : 'failure',
        title: title.slice(0, 1).toUpperCase() + title.slice(1),
        summary: summaryOf(context, verdict, [], given, MAX_SUMMARY_BYTES),
        annotations: gateAnnotations(verdict),
    });
}
function externalIdOf({ workflowPath = '', job = '' }) {
    return `sar-gate ${workflowPath}#${job}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-gate/lib/tokens.js
function readTokens(inputs) {
    return { token: inputs.secret('token'), variablesToken: inputs.secret('variables-token') };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-gate/lib/turned-note.js

function turnedNote({ event, run }, { survey }) {
    const { workflowPath } = run();
    const workflow = isChange(event.name) && workflowPath !== undefined ? survey.repository.workflow(workflowPath) : undefined;
    const trigger = workflow?.kind === 'workflow' ? workflow.triggers.find((each) => each.event === 'pull_request') : undefined;
    if (trigger === undefined || trigger.types?.includes('edited') === true)
        return [];
    return [
        'A pull request that passes for one base branch counts as passed for another one that it is turned to: add `edited` to the `types` of `pull_request` in the workflow (`types: [opened, synchronize, reopened, edited]`).',
    ];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-gate/lib/gate-workspace.js














async function gateWorkspace(context) {
    const tokens = readTokens(context.inputs);
    requireJudgedEvent(context.event.name);
    const given = gateInputs(context);
    const checkout = judgedCheckout(context, given.path);
    const connection = connect(context, tokens);
    const opened = await openCheckout(context, given, checkout, connection);
    const verdict = await judge(context, given, opened, connection);
    const gated = { given, checkout, opened, verdict, at: new Date() };
    publishVerdict(context, gated);
    const notes = [
        ...checkout.notes,
        ...turnedNote(context, opened),
        ...(await publish_check_run_publishCheckRun(context, gated, connection)),
        ...(connection === undefined ? [] : await actOnVerdict({ context, given, checkout, opened, verdict }, connection)),
    ];
    await publishSummary(context, verdict, notes, given);
    if (verdict.outcome === 'fail')
        context.fail(`${(0,verdict_text/* verdictText */.n)(verdict)}; the step's summary says why and what to do`);
}
async function judge(context, given, opened, connection) {
    const pull = approvedPull(context);
    return (0,judge_gate/* judgeGate */.$)(opened, {
        checks: given.checks,
        onUnknown: given.onUnknown,
        failFast: given.failFast,
        proves: given.proves,
        integrity: await integrityOf(context, given, opened, connection),
        ...(given.concurrency !== undefined && { concurrency: given.concurrency }),
        ...(connection !== undefined && pull !== undefined && { approval: async (approvers) => approvalOf(connection.pulls, pull, approvers) }),
    });
}
function approvedPull({ run }) {
    const { pull, mergeGroup } = run();
    if (pull !== undefined)
        return { number: pull.number, headSha: pull.headSha };
    return mergeGroup?.pull === undefined ? undefined : { number: mergeGroup.pull };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-gate/lib/index.js



async function main() {
    (0,favour_memory/* favourMemory */.f)();
    await (0,run_action/* runAction */.C)(gateWorkspace);
}


/***/ }),

/***/ 35802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ shellPath),
/* harmony export */   Tg: () => (/* binding */ shellLine),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
const PLAIN = /^[A-Za-z0-9_./:@%+,-]+$/;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
function shellWord(text) {
    return text.startsWith('-') ? undefined : quoted(text);
}
function shellPath(path) {
    if (path === '')
        return undefined;
    return shellWord(path.startsWith('-') ? `./${path}` : path);
}
function shellLine(words) {
    const line = words.map((word, index) => (index > 0 && OPTION.test(word) ? word : quoted(word)));
    return line.length === 0 || line.includes(undefined) ? undefined : line.join(' ');
}
const OPTION = /^[A-Za-z0-9_./:@%+,=-]+$/;
function quoted(text) {
    if (UNPRINTABLE.test(text))
        return undefined;
    return PLAIN.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
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

/***/ 73:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isWholeScore)
/* harmony export */ });
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33616);

function isWholeScore(baseline, readings) {
    const asked = new Set(readings.map(({ sensor }) => sensor));
    const named = new Set(Object.values(baseline.dimensions).flatMap(({ checks = [] }) => checks.flatMap((check) => ('sensor' in check ? [check.sensor] : []))));
    return (0,_survey_js__WEBPACK_IMPORTED_MODULE_0__/* .everySensor */ .yz)(baseline).every((sensor) => !named.has(sensor.id) || !(0,_survey_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnabled */ .Ol)(baseline, sensor) || asked.has(sensor.id));
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

/***/ 97992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ FINDING_COLUMNS),
/* harmony export */   bg: () => (/* binding */ findingCells),
/* harmony export */   sL: () => (/* binding */ placeCell)
/* harmony export */ });
/* harmony import */ var _findings_place_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31609);
/* harmony import */ var _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83003);


const FINDING_COLUMNS = ['Severity', 'Rule', 'Place', 'Job', 'Finding'];
function findingCells({ severity, signal }, options) {
    const { artefact } = signal;
    return [
        severity,
        (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(signal.rule), options.linkTo({ id: signal.rule, sensor: signal.sensor })),
        placeCell(artefact, options),
        (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(artefact.job ?? ''),
        (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(signal.message),
    ];
}
function placeCell(place, options) {
    return (0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_findings_place_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeWords */ .f)(place)), options.placeLink?.(place));
}


/***/ }),

/***/ 58909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ fencedCommand)
/* harmony export */ });
function fencedCommand(command, indent) {
    const longest = Math.max(2, ...[...command.matchAll(/`+/g)].map(([ticks]) => ticks.length));
    const fence = '`'.repeat(longest + 1);
    const lines = [`${fence}sh`, ...command.split(/\r\n|\r|\n/), fence];
    return lines.map((line) => `${indent}${line}\n`).join('');
}


/***/ }),

/***/ 44754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ jobCheckNames)
/* harmony export */ });
/* harmony import */ var _sar_workflows__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51995);
/* harmony import */ var _sar_workflows__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43552);
/* harmony import */ var _name_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30373);


const MAX_COMBINATIONS = 256;
const ANYTHING = ['', ''];
function jobCheckNames(job) {
    const written = job.name?.value ?? job.id;
    const names = written.includes('${{') ? filledIn(written, job) : [[written]];
    if (job.matrix === undefined || (0,_sar_workflows__WEBPACK_IMPORTED_MODULE_0__/* .expressionSpans */ .k)(written).some(({ inner }) => /\bmatrix\b/.test(inner)))
        return names;
    const withValues = names.flatMap((name) => combinations(job).map((values) => (0,_name_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(name, [' ('], values, [')'])));
    return written.includes('${{') ? [...names, ...withValues] : withValues;
}
function filledIn(written, { matrix }) {
    let names = [['']];
    let at = 0;
    for (const { start, end, inner } of (0,_sar_workflows__WEBPACK_IMPORTED_MODULE_0__/* .expressionSpans */ .k)(written)) {
        const [, key] = /^matrix\.([\w.-]+)$/.exec(inner) ?? [];
        const values = key === undefined || matrix?.dynamic === true ? [] : (0,_sar_workflows__WEBPACK_IMPORTED_MODULE_2__/* .matrixValues */ .Q)(matrix, key);
        const known = values.length === 0 || values.some((value) => value.includes('${{')) ? [ANYTHING] : values.flatMap(spellings).map((value) => [value]);
        const before = [written.slice(at, start)];
        names = names.flatMap((name) => known.map((value) => (0,_name_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(name, before, value)));
        if (names.length > MAX_COMBINATIONS)
            return [ANYTHING];
        at = end;
    }
    return names.map((name) => (0,_name_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(name, [written.slice(at)]));
}
function combinations({ matrix }) {
    if (matrix === undefined)
        return [];
    const { dimensions, includes, dynamic } = matrix;
    if (dynamic || [...dimensions.keys()].some((key) => key.includes('.')))
        return [ANYTHING];
    let all = [[]];
    for (const values of dimensions.values()) {
        const written = values.flatMap(spellings);
        all = all.flatMap((before) => written.map((value) => [...before, value]));
        if (all.length > MAX_COMBINATIONS)
            return [ANYTHING];
    }
    const plain = dimensions.size === 0 ? [] : all.map((values) => [values.join(', ')]);
    if (includes.length === 0)
        return plain;
    return [
        ...plain,
        ...plain.map((values) => (0,_name_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(values, [', '], ANYTHING)),
        ...includes.map((include) => [[...include.values()].join(', ')]),
    ];
}
function spellings(value) {
    return /^\d{1,9}\.\d{0,9}0$/.test(value) ? [value, String(Number(value))] : [value];
}


/***/ }),

/***/ 30373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ isVague),
/* harmony export */   b_: () => (/* binding */ isNameOf),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
const LEAST_FIXED = 3;
function joined(...patterns) {
    return patterns.reduce((before, next) => [...before.slice(0, -1), `${before.at(-1) ?? ''}${next[0] ?? ''}`, ...next.slice(1)]);
}
function isVague(pattern) {
    return pattern.length > 1 && pattern.join('').replaceAll(/[\s()/,-]/g, '').length < LEAST_FIXED;
}
function isNameOf(pattern, name) {
    const [start = '', ...behind] = pattern;
    const end = behind.pop();
    if (end === undefined)
        return name === start;
    if (!name.startsWith(start) || !name.endsWith(end))
        return false;
    let at = start.length;
    for (const part of behind) {
        const found = name.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return at + end.length <= name.length;
}


/***/ }),

/***/ 90316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readVarsContext)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);

const COMPLETE_BELOW_BYTES = 200 * 1024;
const MAX_BYTES = 16 * 1024 * 1024;
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
    return new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`vars-context cannot be read: ${why}; it takes what \${{ toJSON(vars) }} gives in a workflow`);
}


/***/ })

};
