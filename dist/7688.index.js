export const id = 7688;
export const ids = [7688];
export const modules = {

/***/ 47717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ MERGE_METHODS)
/* harmony export */ });
const MERGE_METHODS = ['merge', 'squash', 'rebase'];


/***/ }),

/***/ 90865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ slaOf),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14500);

function severityOf({ root, members }) {
    return members.reduce((worst, { severity }) => ((0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(severity, worst) < 0 ? severity : worst), root.severity);
}
function slaOf({ root, members }) {
    return members.reduce((first, { sla }) => (Date.parse(sla.dueAt) < Date.parse(first.dueAt) ? sla : first), root.sla);
}


/***/ }),

/***/ 743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ pullRequests)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
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
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/pull-requests.js
var pull_requests = __webpack_require__(47717);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/pulls/merge-state.js



const QUERY = `query ($id: ID!) {
  node(id: $id) {
    ... on PullRequest {
      headRefOid baseRefName state isDraft isInMergeQueue isMergeQueueEnabled
      autoMergeRequest { enabledAt }
      baseRepository { nameWithOwner autoMergeAllowed mergeCommitAllowed squashMergeAllowed rebaseMergeAllowed }
    }
  }
}`;
const MERGE_NEEDS = 'contents=write, pull_requests=write';
const ALLOWED = {
    merge: 'mergeCommitAllowed',
    squash: 'squashMergeAllowed',
    rebase: 'rebaseMergeAllowed',
};
async function readMergeState(client, repository, pull, label) {
    if (!client.isAuthenticated)
        return (0,github_client/* unknownFrom */.N)((0,anonymous_failure/* anonymousFailure */.k)(label, MERGE_NEEDS));
    const variables = { id: pull.nodeId };
    const result = await client.graphql({ query: QUERY, variables, label, needs: 'pull_requests=read', idempotent: true });
    if (!result.ok)
        return (0,github_client/* unknownFrom */.N)(result.failure);
    const node = (0,as_record/* asRecord */.q)((0,as_record/* asRecord */.q)(result.data)?.['node']);
    const base = (0,as_record/* asRecord */.q)(node?.['baseRepository']);
    const head = (0,api_fields/* readSha */.tU)(node?.['headRefOid']);
    const method = pull_requests/* MERGE_METHODS */.Y.find((each) => base?.[ALLOWED[each]] === true);
    if (node === undefined || base === undefined || head === undefined || method === undefined)
        return (0,answer/* unknown */.L)('failed', `cannot ${label}: the answer has an unexpected shape`);
    const refusal = refusalOf(node, base, head, { repository, pull });
    if (refusal !== undefined)
        return (0,answer/* unknown */.L)('not-configured', `cannot ${label}: ${refusal}`);
    return (0,answer/* known */.e)({
        isAutomatic: (0,as_record/* asRecord */.q)(node['autoMergeRequest']) !== undefined,
        isQueued: node['isInMergeQueue'] === true,
        hasQueue: node['isMergeQueueEnabled'] === true,
        isAutoMergeAllowed: base['autoMergeAllowed'] === true,
        method,
    });
}
function refusalOf(node, base, head, { repository, pull }) {
    if (String(base['nameWithOwner']).toLowerCase() !== repository.toLowerCase())
        return 'it is a pull request of another repository';
    if (head !== pull.headSha)
        return movedHead(pull.headSha);
    if (node['baseRefName'] !== pull.baseBranch)
        return `its base branch is not ${(0,quote_untrusted/* quoteUntrusted */.X)(pull.baseBranch)} any more`;
    if (node['state'] !== 'OPEN')
        return 'it is not open any more';
    return node['isDraft'] === true ? 'it is a draft' : undefined;
}
function movedHead(judged) {
    return `its head is not ${judged.slice(0, 12)} any more, the commit that was judged`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/pulls/merge-refusal.js

const WORDS = [
    {
        says: /already (?:in|queued)|already been (?:added|queued)/i,
        kind: 'queued',
        detail: 'it is in the queue already',
    },
    {
        says: /in (?:clean|unstable|has_hooks) status/i,
        kind: 'nothing-to-wait',
        detail: 'GitHub refuses auto-merge where nothing is left to wait for. Require the check of the gate in a ruleset for the base branch, so that it waits for it; this pull request can be merged by hand now',
    },
    {
        says: /protected branch rules not configured|does not have required protected branch rules/i,
        kind: 'nothing-to-wait',
        detail: 'no rule protects the base branch, so that there is nothing to wait for. Require the check of the gate in a ruleset for it; this pull request can be merged by hand now',
    },
    {
        says: /auto.?merge is not allowed/i,
        kind: 'settings',
        detail: 'auto-merge is not allowed in the repository. Switch on "Allow auto-merge" in its settings, under "General"',
    },
    {
        says: /(?:merge commits?|squash merg\w+|rebase merg\w+|merge method)[^.]{0,80}not allowed/i,
        kind: 'settings',
        detail: 'the repository does not allow this way of merging. Name another one with `gate.merge-method` in the baseline',
    },
    { says: /\bdraft\b/i, kind: 'settings', detail: 'it is a draft' },
    {
        says: /not satisfied|is expected|are expected|in progress|has not (?:passed|succeeded)|approving reviews?|blocked|not mergeable|conflicts?/i,
        kind: 'waiting',
        detail: 'not every rule of the base branch is satisfied yet',
    },
];
function mergeRefusal(message, judged) {
    const said = message.slice(0, 1000);
    if (/head (?:sha|ref|oid|commit)[^.]{0,60}(?:match|did ?n[o']t|changed|modified)|expected head/i.test(said))
        return { kind: 'moved', detail: movedHead(judged) };
    const found = WORDS.find(({ says }) => says.test(said));
    return found === undefined ? undefined : { kind: found.kind, detail: found.detail };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/pulls/enable-auto-merge.js




const MUTATION = `mutation ($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { pullRequest { headRefOid } }
}`;
async function enableAutoMerge(client, repository, pull, method) {
    const label = `let GitHub merge pull request #${pull.number} of ${repository}`;
    const state = await readMergeState(client, repository, pull, label);
    if (!state.known)
        return state;
    if (state.value.isAutomatic || state.value.isQueued)
        return (0,answer/* known */.e)('already');
    return turnOn(client, pull, { label, state: state.value, method });
}
async function turnOn(client, pull, { label, state, method }) {
    if (!state.isAutoMergeAllowed)
        return (0,answer/* unknown */.L)('not-configured', `cannot ${label}: auto-merge is not allowed in the repository. Switch on "Allow auto-merge" in its settings, under "General"`);
    const input = {
        pullRequestId: pull.nodeId,
        expectedHeadOid: pull.headSha,
        ...(!state.hasQueue && { mergeMethod: (method ?? state.method).toUpperCase() }),
    };
    const result = await client.graphql({ query: MUTATION, variables: { input }, label, needs: MERGE_NEEDS, idempotent: true });
    if (result.ok)
        return (0,answer/* known */.e)('enabled');
    const refusal = mergeRefusal(result.failure.message, pull.headSha);
    return refusal === undefined ? (0,github_client/* unknownFrom */.N)(result.failure) : (0,answer/* unknown */.L)('not-configured', `cannot ${label}: ${refusal.detail}`);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/pulls/enqueue.js





const enqueue_MUTATION = `mutation ($input: EnqueuePullRequestInput!) {
  enqueuePullRequest(input: $input) { mergeQueueEntry { id } }
}`;
async function enqueue(client, repository, pull) {
    const label = `put pull request #${pull.number} of ${repository} into the merge queue`;
    const state = await readMergeState(client, repository, pull, label);
    if (!state.known)
        return state;
    const { isAutomatic, isQueued, hasQueue } = state.value;
    if (!hasQueue)
        return (0,answer/* unknown */.L)('not-configured', `cannot ${label}: its base branch has no merge queue. Require one in a ruleset, or use \`auto\``);
    if (isAutomatic || isQueued)
        return (0,answer/* known */.e)('already');
    const variables = { input: { pullRequestId: pull.nodeId, expectedHeadOid: pull.headSha } };
    const result = await client.graphql({ query: enqueue_MUTATION, variables, label, needs: MERGE_NEEDS });
    if (result.ok)
        return (0,answer/* known */.e)('enqueued');
    const refusal = mergeRefusal(result.failure.message, pull.headSha);
    if (refusal === undefined)
        return (0,github_client/* unknownFrom */.N)(result.failure);
    if (refusal.kind === 'queued')
        return (0,answer/* known */.e)('already');
    if (refusal.kind !== 'waiting')
        return (0,answer/* unknown */.L)('not-configured', `cannot ${label}: ${refusal.detail}`);
    const waiting = await turnOn(client, pull, { label, state: state.value, method: undefined });
    return waiting.known ? (0,answer/* known */.e)('waiting') : waiting;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/issues/read-issue.js
var read_issue = __webpack_require__(7853);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/pulls/read-comments.js




const MOST_COMMENTS = 1000;
const MOST_BODY = 100_000;
async function readComments(client, name, number) {
    const list = await client.list({
        path: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { ...name, issue_number: number },
        perPage: 100,
        most: MOST_COMMENTS,
        identity: ({ id }) => String(id),
        label: `read the comments of pull request #${number} of ${name.owner}/${name.repo}`,
        needs: 'pull_requests=read',
        isKept: false,
        item: readComment,
    });
    return list.ok ? (0,answer/* known */.e)(list.items.toSorted((a, b) => a.id - b.id)) : (0,github_client/* unknownFrom */.N)(list.failure);
}
function readComment(value) {
    const comment = (0,as_record/* asRecord */.q)(value) ?? {};
    return (0,api_fields/* allRead */.E3)({
        id: (0,api_fields/* readId */.wh)(comment['id']),
        url: (0,api_fields/* readWebAddress */.XQ)(comment['html_url']),
        body: (0,api_fields/* readCutText */.Uf)(comment['body'] ?? '', MOST_BODY),
        author: (0,as_record/* asRecord */.q)(comment['user']) === undefined ? read_issue/* GHOST */.SE : (0,read_issue/* readLogin */.mN)(comment['user']),
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/pulls/read-pull.js



function readPull(value) {
    const pull = (0,as_record/* asRecord */.q)(value) ?? {};
    const head = (0,as_record/* asRecord */.q)(pull['head']) ?? {};
    const base = (0,as_record/* asRecord */.q)(pull['base']) ?? {};
    const headRepository = (0,api_fields/* readText */.yR)((0,as_record/* asRecord */.q)(head['repo'])?.['full_name']);
    const always = (0,api_fields/* allRead */.E3)({
        number: (0,api_fields/* readId */.wh)(pull['number']),
        nodeId: (0,api_fields/* readText */.yR)(pull['node_id']),
        url: (0,api_fields/* readWebAddress */.XQ)(pull['html_url']),
        state: stateOf(pull),
        isDraft: typeof pull['draft'] === 'boolean' ? pull['draft'] : false,
        author: (0,as_record/* asRecord */.q)(pull['user']) === undefined ? read_issue/* GHOST */.SE : (0,read_issue/* readLogin */.mN)(pull['user']),
        headSha: (0,api_fields/* readSha */.tU)(head['sha']),
        baseBranch: (0,api_fields/* readText */.yR)(base['ref']),
        baseSha: (0,api_fields/* readSha */.tU)(base['sha']),
    });
    return always === undefined ? undefined : { ...always, headRepository };
}
function stateOf({ state, merged }) {
    if (state !== 'open' && state !== 'closed')
        return undefined;
    return merged === true ? 'merged' : state;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/pulls/read-reviews.js




const NEEDS = 'pull_requests=read';
const MOST_REVIEWS = 1000;
const WITHOUT_WORD = new Set(['COMMENTED', 'PENDING']);
const STATES = {
    APPROVED: 'approved',
    CHANGES_REQUESTED: 'changes-requested',
    DISMISSED: 'dismissed',
};
async function readReviews(client, name, number) {
    const label = `read the reviews of pull request #${number} of ${name.owner}/${name.repo}`;
    if (!client.isAuthenticated)
        return (0,github_client/* unknownFrom */.N)((0,anonymous_failure/* anonymousFailure */.k)(label, NEEDS));
    const list = await client.list({
        path: '/repos/{owner}/{repo}/pulls/{pull_number}/reviews',
        parameters: { ...name, pull_number: number },
        perPage: 100,
        most: MOST_REVIEWS,
        identity: ({ id }) => String(id),
        label,
        needs: NEEDS,
        isKept: false,
        item: readReview,
    });
    if (!list.ok)
        return (0,github_client/* unknownFrom */.N)(list.failure);
    const newest = new Map();
    for (const { author, state, commit } of list.items) {
        if (WITHOUT_WORD.has(state))
            continue;
        newest.set(author.toLowerCase(), { author, commit, state: STATES[state] ?? 'commented' });
    }
    return (0,answer/* known */.e)([...newest.values()]);
}
function readReview(value) {
    const review = (0,as_record/* asRecord */.q)(value) ?? {};
    const id = (0,api_fields/* readId */.wh)(review['id']);
    const state = (0,api_fields/* readText */.yR)(review['state']);
    const author = (0,as_record/* asRecord */.q)(review['user']) === undefined ? read_issue/* GHOST */.SE : (0,read_issue/* readLogin */.mN)(review['user']);
    if (id === undefined || state === undefined || author === undefined)
        return undefined;
    return { id, author, state: state.toUpperCase(), commit: (0,api_fields/* readSha */.tU)(review['commit_id']) ?? '' };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/pulls/team-membership.js


const team_membership_NEEDS = 'members=read';
async function isTeamMember(client, { organization, team, login }) {
    const label = `read whether somebody is in the team ${(0,quote_untrusted/* quoteUntrusted */.X)(`${organization}/${team}`)}`;
    if (!client.isAuthenticated)
        return (0,github_client/* unknownFrom */.N)((0,anonymous_failure/* anonymousFailure */.k)(label, team_membership_NEEDS));
    const parameters = { org: organization, team_slug: team };
    const request = { method: 'GET', label, needs: team_membership_NEEDS, isKept: false };
    const path = '/orgs/{org}/teams/{team_slug}';
    const result = await client.request({
        ...request,
        path: `${path}/memberships/{username}`,
        parameters: { ...parameters, username: login },
    });
    if (result.ok) {
        const state = (0,as_record/* asRecord */.q)(result.body)?.['state'];
        return state === 'active' || state === 'pending'
            ? (0,answer/* known */.e)(state === 'active')
            : (0,answer/* unknown */.L)('failed', `cannot ${label}: the answer has an unexpected shape`);
    }
    if (result.failure.status !== 404)
        return (0,github_client/* unknownFrom */.N)(result.failure);
    const itself = await client.request({ ...request, path, parameters });
    return itself.ok ? (0,answer/* known */.e)(false) : (0,github_client/* unknownFrom */.N)(itself.failure);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/pulls/pull-requests.js










const READ = 'pull_requests=read';
const WRITE = 'pull_requests=write';
function pullRequests(client, repository) {
    const name = (0,repository_name/* readRepositoryName */.o)(repository);
    const write = async (request) => {
        const { label } = request;
        if (!client.isAuthenticated)
            return (0,github_client/* unknownFrom */.N)((0,anonymous_failure/* anonymousFailure */.k)(label, WRITE));
        const path = `/repos/{owner}/{repo}/issues/${request.path}`;
        const result = await client.request({ ...request, path, parameters: { ...name, ...request.parameters }, needs: WRITE });
        if (!result.ok)
            return (0,github_client/* unknownFrom */.N)(result.failure);
        const url = (0,api_fields/* readWebAddress */.XQ)((0,as_record/* asRecord */.q)(result.body)?.['html_url']);
        return url === undefined ? (0,answer/* unknown */.L)('failed', `cannot ${label}: the answer has an unexpected shape`) : (0,answer/* known */.e)({ url });
    };
    return {
        read: async (number) => {
            const label = `read pull request #${number} of ${repository}`;
            const path = '/repos/{owner}/{repo}/pulls/{pull_number}';
            const result = await client.request({
                method: 'GET',
                path,
                parameters: { ...name, pull_number: number },
                label,
                needs: READ,
                isKept: false,
            });
            if (!result.ok)
                return result.failure.status === 404 ? (0,answer/* known */.e)(undefined) : (0,github_client/* unknownFrom */.N)(result.failure);
            const pull = readPull(result.body);
            return pull === undefined ? (0,answer/* unknown */.L)('failed', `cannot ${label}: the answer has an unexpected shape`) : (0,answer/* known */.e)(pull);
        },
        reviews: async (number) => readReviews(client, name, number),
        isMember: async (organization, team, login) => isTeamMember(client, { organization, team, login }),
        comments: async (number) => readComments(client, name, number),
        createComment: async (number, body) => write({
            method: 'POST',
            path: '{issue_number}/comments',
            parameters: { issue_number: number },
            body: { body },
            label: `comment on pull request #${number} of ${repository}`,
        }),
        updateComment: async (id, body) => write({
            method: 'PATCH',
            path: 'comments/{comment_id}',
            parameters: { comment_id: id },
            body: { body },
            label: `change a comment in ${repository}`,
        }),
        enableAutoMerge: async (pull, method) => enableAutoMerge(client, repository, pull, method),
        enqueue: async (pull) => enqueue(client, repository, pull),
    };
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

/***/ 16637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ rescueSubject)
/* harmony export */ });
function rescueSubject({ id, members }) {
    return { id, findings: members.map(({ signal }) => signal) };
}


/***/ }),

/***/ 12136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withPlaybooks)
/* harmony export */ });
/* harmony import */ var _sar_rescue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17685);
/* harmony import */ var _rescue_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16637);


function withPlaybooks(subjects, settings) {
    const selections = (0,_sar_rescue__WEBPACK_IMPORTED_MODULE_0__/* .selectPlaybooks */ .P)(settings, subjects.map(_rescue_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .rescueSubject */ .e));
    return subjects.map((subject, at) => {
        const selection = selections[at];
        return selection?.kind === 'chosen' ? { ...subject, playbook: selection.playbook } : subject;
    });
}


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

/***/ 67652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ compileSelection)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14727);

function compileSelection(when) {
    return when.map(compileMatch);
}
function compileMatch({ sensor, rule, path }) {
    const sensors = compileOptional(sensor);
    const rules = compileOptional(rule);
    const paths = compileOptional(path);
    const isFor = (ofSensor, ofRule) => (sensors?.matches(ofSensor) ?? true) && (rules?.matches(ofRule) ?? true);
    return {
        isFor,
        path,
        matches: (signal) => isFor(signal.sensor, signal.rule) && (paths?.matches(signal.artefact.path) ?? true),
    };
}
function compileOptional(pattern) {
    return pattern === undefined ? undefined : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(pattern);
}


/***/ }),

/***/ 17685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ selectPlaybooks)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99770);
/* harmony import */ var _compile_selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67652);


function selectPlaybooks(settings, subjects, only) {
    const list = Object.entries(settings.list).map(([id, { enabled, when }]) => ({
        id,
        isEnabled: enabled,
        when: (0,_compile_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .compileSelection */ .q)(when),
    }));
    return subjects.map((subject) => (only === undefined ? choose(subject, list) : chooseNamed(subject, list, only)));
}
function choose(subject, list) {
    let disabled;
    for (const finding of subject.findings) {
        for (const { id, isEnabled, when } of list) {
            const at = when.findIndex((match) => match.matches(finding));
            if (at < 0)
                continue;
            if (isEnabled)
                return { kind: 'chosen', subject, playbook: id, chosenBy: `playbooks.list.${id}.when[${at}]` };
            disabled ??= id;
        }
    }
    for (const finding of subject.findings) {
        const named = list.find(({ id }) => id === finding.playbook);
        if (named === undefined || named.when.length === 0)
            continue;
        if (named.isEnabled)
            return { kind: 'chosen', subject, playbook: named.id, chosenBy: namedBy(finding) };
        disabled ??= named.id;
    }
    return { kind: 'none', subject, why: disabled === undefined ? 'no playbook is for it' : disabledWords(disabled) };
}
function chooseNamed(subject, list, only) {
    const named = list.find(({ id }) => id === only);
    if (named === undefined)
        return { kind: 'none', subject, why: `the baseline has no playbook ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .quoteUntrusted */ .X)(only)}` };
    if (!named.isEnabled)
        return { kind: 'none', subject, why: disabledWords(only) };
    const chosen = (chosenBy) => ({ kind: 'chosen', subject, playbook: only, chosenBy });
    if (named.when.length === 0)
        return chosen('its name');
    for (const finding of subject.findings) {
        const at = named.when.findIndex((match) => match.matches(finding));
        if (at >= 0)
            return chosen(`its name, and playbooks.list.${only}.when[${at}]`);
        if (finding.playbook === only)
            return chosen(`its name, and ${namedBy(finding)}`);
    }
    return { kind: 'none', subject, why: `${only} is not for it` };
}
function namedBy({ sensor }) {
    return `the finding of ${sensor}`;
}
function disabledWords(id) {
    return `${id} is for it and is disabled: playbooks.list.${id}.enabled`;
}


/***/ }),

/***/ 83935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ subjectsOf)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90865);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14500);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78108);

function subjectsOf(findings, groups) {
    const open = new Map(findings.filter(({ waived }) => waived === undefined).map((finding) => [finding.signal.id, finding]));
    const subjects = [];
    const add = (subject) => {
        for (const { signal } of subject.members)
            open.delete(signal.id);
        subjects.push({ subject, severity: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .x)(subject), dueAt: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .slaOf */ .U)(subject).dueAt });
    };
    for (const group of groups) {
        const [root, ...others] = group.members.flatMap((id) => open.get(id) ?? []);
        if (root !== undefined && others.length > 0)
            add({ id: group.id, group, root, members: [root, ...others] });
    }
    for (const finding of open.values())
        add({ id: finding.signal.id, root: finding, members: [finding] });
    return subjects
        .toSorted((a, b) => (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .zK)(a.severity, b.severity) || (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.dueAt, b.dueAt) || (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.subject.id, b.subject.id))
        .map(({ subject }) => subject);
}


/***/ })

};
