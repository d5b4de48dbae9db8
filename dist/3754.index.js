export const id = 3754;
export const ids = [3754];
export const modules = {

/***/ 68683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ commitOnBranch)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/as-record.js
var as_record = __webpack_require__(84894);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/github-client.js
var github_client = __webpack_require__(79433);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/object-id.js
var object_id = __webpack_require__(43928);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/find-commit.js



const QUERY = `query ($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) { target { oid ... on Commit { history(first: 100) { nodes { oid message } } } } }
  }
}`;
async function findCommit(client, name, { branch, mark, expectedHead }) {
    const label = `read the newest commits of the branch ${(0,quote_untrusted/* quoteUntrusted */.X)(branch)} of ${name.owner}/${name.repo}`;
    const variables = { ...name, ref: `refs/heads/${branch}` };
    const result = await client.graphql({ query: QUERY, variables, label, needs: 'contents=read', idempotent: true });
    if (!result.ok)
        return (0,github_client/* unknownFrom */.N)(result.failure);
    const ref = (0,as_record/* asRecord */.q)((0,as_record/* asRecord */.q)(result.data)?.['repository'])?.['ref'];
    if (ref === null)
        return (0,answer/* known */.e)({ head: undefined, commit: undefined, isComplete: true });
    const target = (0,as_record/* asRecord */.q)((0,as_record/* asRecord */.q)(ref)?.['target']);
    const head = (0,object_id/* objectId */.T)(target?.['oid']);
    const nodes = (0,as_record/* asRecord */.q)(target?.['history'])?.['nodes'];
    if (head === undefined || !Array.isArray(nodes))
        return (0,answer/* unknown */.L)('failed', `cannot ${label}: the answer has an unexpected shape`);
    const commits = nodes.map((node) => (0,as_record/* asRecord */.q)(node) ?? {});
    const commit = commits.find(({ message }) => typeof message === 'string' && message.includes(mark));
    return (0,answer/* known */.e)({ head, commit: (0,object_id/* objectId */.T)(commit?.['oid']), isComplete: commits.some(({ oid }) => oid === expectedHead) });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/judge-refusal.js
const PROTECTED_TYPE = 'BRANCH_PROTECTION_RULE_VIOLATION';
const PROTECTED_WORDS = /repository rule violations?|protected branch|branch protection|changes must be made through a pull request/i;
const NO_BRANCH_WORDS = /could not resolve to a (?:ref|node)\b|\bno (?:such )?(?:ref|branch)\b/i;
function judgeRefusal(errors) {
    const judged = errors.map(judge);
    return ['moved', 'protected', 'refused'].find((refusal) => judged.includes(refusal)) ?? 'unsure';
}
function judge({ type, message }) {
    const said = message.slice(0, 1000);
    if (type === 'STALE_DATA' || /expected branch to point to/i.test(said))
        return 'moved';
    if (type === PROTECTED_TYPE || PROTECTED_WORDS.test(said))
        return 'protected';
    if (type === 'NOT_FOUND' && NO_BRANCH_WORDS.test(said))
        return 'moved';
    return type === undefined ? 'unsure' : 'refused';
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/commit-on-branch.js







const MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
const MOST_SENDS = 3;
const MAX_HEADLINE = 200;
const MAX_BODY = 8000;
async function commitOnBranch(client, name, commit) {
    const mark = `SAR-Change: ${(0,external_node_crypto_.randomUUID)()}`;
    const { branch, expectedHead } = commit;
    const label = `commit to the branch ${(0,quote_untrusted/* quoteUntrusted */.X)(branch)} of ${name.owner}/${name.repo}`;
    const variables = { input: inputOf(name, commit, mark) };
    let detail = '';
    for (let sends = 1; sends <= MOST_SENDS; sends += 1) {
        const result = await client.graphql({ query: MUTATION, variables, label, needs: 'contents=write' });
        const made = madeCommit(result);
        if (made !== undefined)
            return { outcome: 'committed', commit: made };
        const refusal = refusalOf(result);
        detail = result.ok ? `cannot ${label}: the answer has an unexpected shape` : result.failure.detail;
        if (refusal !== 'unsure' && !(refusal === 'moved' && sends > 1))
            return refused(refusal, result, detail);
        const found = await findCommit(client, name, { branch, mark, expectedHead });
        if (!found.known)
            return unsure(`${detail}. Whether it was made is not known: ${found.detail}`);
        const { commit: earlier, head, isComplete } = found.value;
        if (earlier !== undefined)
            return { outcome: 'committed', commit: earlier };
        if (head !== expectedHead)
            return isComplete ? moved(label, head) : unsure(`${detail}. Whether it was made is not known: the branch went on too far`);
    }
    return unsure(detail);
}
function inputOf({ owner, repo }, commit, mark) {
    const [first = '', ...rest] = commit.message.split('\n');
    const body = rest.join('\n').trim().slice(0, MAX_BODY);
    return {
        branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: commit.branch },
        expectedHeadOid: commit.expectedHead,
        message: { headline: first.slice(0, MAX_HEADLINE), body: body === '' ? mark : `${body}\n\n${mark}` },
        fileChanges: {
            additions: commit.additions.map(({ path, text, encoding }) => ({
                path,
                contents: encoding === 'base64' ? text : external_node_buffer_.Buffer.from(text, 'utf8').toString('base64'),
            })),
            deletions: commit.deletions.map((path) => ({ path })),
        },
    };
}
function madeCommit(result) {
    if (!result.ok)
        return undefined;
    return (0,object_id/* objectId */.T)((0,as_record/* asRecord */.q)((0,as_record/* asRecord */.q)((0,as_record/* asRecord */.q)(result.data)?.['createCommitOnBranch'])?.['commit'])?.['oid']);
}
function refusalOf(result) {
    if (result.ok)
        return 'unsure';
    if (result.errors.length > 0)
        return judgeRefusal(result.errors);
    const { status, reason, attempts } = result.failure;
    const wasAnswered = status !== undefined && status >= 400 && status < 500;
    return attempts === 0 || wasAnswered || reason === 'rate-limited' ? 'refused' : 'unsure';
}
function refused(refusal, result, detail) {
    if (refusal !== 'refused')
        return { outcome: refusal, detail };
    return { outcome: 'failed', reason: result.ok ? 'failed' : result.failure.reason, detail };
}
function moved(label, head) {
    return { outcome: 'moved', detail: `cannot ${label}: ${head === undefined ? 'it is gone' : `it is at ${head} now`}` };
}
function unsure(detail) {
    return { outcome: 'failed', reason: 'unreachable', detail };
}


/***/ }),

/***/ 98472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createBranch)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99770);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27339);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79433);
/* harmony import */ var _find_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25949);



async function createBranch(client, name, branch, commit) {
    const label = `create the branch ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .quoteUntrusted */ .X)(branch)} of ${name.owner}/${name.repo}`;
    const result = await client.request({
        method: 'POST',
        path: '/repos/{owner}/{repo}/git/refs',
        parameters: { ...name },
        body: { ref: `refs/heads/${branch}`, sha: commit },
        label,
        needs: 'contents=write',
        idempotent: true,
    });
    if (result.ok)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)('created');
    if (result.failure.status === 403 && result.failure.reason === 'forbidden')
        return refused(result.failure.detail);
    if (result.failure.status === 409)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L)('not-configured', `cannot ${label}: the repository has no commit yet`);
    if (result.failure.status !== 422 || !/already exists/i.test(result.failure.message))
        return (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFrom */ .N)(result.failure);
    if (result.failure.attempts < 2)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)('exists');
    const found = await (0,_find_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .findBranch */ .E)(client, name, branch);
    if (!found.known)
        return found;
    if (found.value === undefined)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L)('failed', `cannot ${label}: GitHub says that it exists, and that it does not`);
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)(found.value === commit ? 'created' : 'exists');
}
function refused(detail) {
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L)('forbidden', `${detail}. Where it has the permission, the default branch has got other workflow files meanwhile: the next run starts from them`);
}


/***/ }),

/***/ 25949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findBranch)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99770);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27339);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79433);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84894);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43928);



async function findBranch(client, { owner, repo }, branch) {
    const label = `read the branch ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .quoteUntrusted */ .X)(branch)} of ${owner}/${repo}`;
    const found = await client.request({
        method: 'GET',
        path: '/repos/{owner}/{repo}/branches/{branch}',
        parameters: { owner, repo, branch },
        label,
        needs: 'contents=read',
    });
    if (!found.ok)
        return found.failure.status === 404 ? (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)(undefined) : (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFrom */ .N)(found.failure);
    const head = (0,_object_id_js__WEBPACK_IMPORTED_MODULE_3__/* .objectId */ .T)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .asRecord */ .q)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .asRecord */ .q)(found.body)?.['commit'])?.['sha']);
    return head === undefined ? (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L)('failed', `cannot ${label}: the answer has an unexpected shape`) : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)(head);
}


/***/ }),

/***/ 43928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ objectId)
/* harmony export */ });
function objectId(value) {
    return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined;
}


/***/ }),

/***/ 29706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ stateBranch)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/repository-name.js
var repository_name = __webpack_require__(48952);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/commit-on-branch.js + 2 modules
var commit_on_branch = __webpack_require__(68683);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var ports_answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/github-client.js
var github_client = __webpack_require__(79433);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/as-record.js
var as_record = __webpack_require__(84894);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/find-branch.js
var find_branch = __webpack_require__(25949);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/object-id.js
var object_id = __webpack_require__(43928);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/read-state-files.js





const MAX_STATE_FILE_BYTES = 1_000_000;
const BLOB = '__typename ... on Blob { oid byteSize isTruncated text }';
const MOST_LOOKS = 3;
async function readStateFiles(client, name, question) {
    const { branch, paths } = question;
    for (let looks = 1; looks <= MOST_LOOKS; looks += 1) {
        const answer = await askGraphql(client, name, question);
        if (answer !== 'no-branch')
            return answer;
        const found = await (0,find_branch/* findBranch */.E)(client, name, branch);
        if (!found.known)
            return found;
        if (found.value === undefined)
            return (0,ports_answer/* known */.e)({ head: undefined, files: new Map(paths.map((path) => [path, undefined])) });
    }
    return (0,ports_answer/* unknown */.L)('failed', `the branch ${branch} of ${name.owner}/${name.repo} appeared just now: run it again`);
}
async function askGraphql(client, name, { branch, at, paths }) {
    const ref = `refs/heads/${branch}`;
    const asked = paths.map((_, index) => `f${index}: object(expression: $e${index}) { ${BLOB} }`).join('\n');
    const declared = paths.map((_, index) => `, $e${index}: String!`).join('');
    const label = `read the state of ${name.owner}/${name.repo}`;
    const result = await client.graphql({
        query: `query ($owner: String!, $repo: String!, $ref: String!${declared}) {
      repository(owner: $owner, name: $repo) { ref(qualifiedName: $ref) { target { oid } }\n${asked} }
    }`,
        variables: { ...name, ref, ...Object.fromEntries(paths.map((path, index) => [`e${index}`, `${at ?? ref}:${path}`])) },
        label,
        needs: 'contents=read',
        idempotent: true,
    });
    if (!result.ok)
        return (0,github_client/* unknownFrom */.N)(result.failure);
    const repository = (0,as_record/* asRecord */.q)((0,as_record/* asRecord */.q)(result.data)?.['repository']);
    if (repository?.['ref'] === null)
        return 'no-branch';
    const head = (0,object_id/* objectId */.T)((0,as_record/* asRecord */.q)((0,as_record/* asRecord */.q)(repository?.['ref'])?.['target'])?.['oid']);
    if (head === undefined)
        return (0,ports_answer/* unknown */.L)('failed', `cannot ${label}: the answer has an unexpected shape`);
    const files = new Map();
    for (const [index, path] of paths.entries()) {
        const file = await readFile(client, name, repository?.[`f${index}`], path);
        if (!file.known)
            return file;
        files.set(path, file.value);
    }
    return (0,ports_answer/* known */.e)({ head, files });
}
async function readFile(client, name, object, path) {
    if (object === null)
        return (0,ports_answer/* known */.e)(undefined);
    const { __typename: type, oid, byteSize, isTruncated, text } = (0,as_record/* asRecord */.q)(object) ?? {};
    const id = (0,object_id/* objectId */.T)(oid);
    const problem = (what) => (0,ports_answer/* unknown */.L)('failed', `${(0,quote_untrusted/* quoteUntrusted */.X)(path)} of the state cannot be read: ${what}`);
    if (type !== 'Blob' || id === undefined || typeof byteSize !== 'number')
        return problem('it is no file');
    if (byteSize > MAX_STATE_FILE_BYTES)
        return problem(`it has ${byteSize} bytes, and ${MAX_STATE_FILE_BYTES} are the most`);
    if (isTruncated === true)
        return readBlob(client, name, id, problem);
    return typeof text === 'string' ? (0,ports_answer/* known */.e)(text) : problem('it is no UTF-8 text');
}
async function readBlob(client, { owner, repo }, id, problem) {
    const result = await client.request({
        method: 'GET',
        path: '/repos/{owner}/{repo}/git/blobs/{file_sha}',
        parameters: { owner, repo, file_sha: id },
        label: `read the state of ${owner}/${repo}`,
        needs: 'contents=read',
    });
    if (!result.ok)
        return (0,github_client/* unknownFrom */.N)(result.failure);
    const { content, encoding } = (0,as_record/* asRecord */.q)(result.body) ?? {};
    if (typeof content !== 'string' || encoding !== 'base64')
        return problem('the answer has an unexpected shape');
    try {
        return (0,ports_answer/* known */.e)(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(external_node_buffer_.Buffer.from(content, 'base64')));
    }
    catch {
        return problem('it is no UTF-8 text');
    }
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/create-branch.js
var create_branch = __webpack_require__(98472);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/start-state-branch.js




const README = `This branch is the memory of SAR: what it found, what it did and when, in small text files.
SAR alone writes it, one signed commit for each change; its files need not be merged into any other branch.
Deleting it is harmless to the code, but SAR then starts over with an empty memory.
`;
async function startStateBranch(client, name, branch) {
    const post = async (path, body) => {
        const label = `start the branch ${branch} of ${name.owner}/${name.repo}`;
        const given = { parameters: { ...name }, label, needs: 'contents=write', idempotent: true };
        const result = await client.request({ method: 'POST', path, ...given, ...(body !== undefined && { body }) });
        if (!result.ok) {
            const isEmpty = result.failure.status === 409;
            return isEmpty ? (0,ports_answer/* unknown */.L)('not-configured', `cannot ${label}: the repository has no commit yet`) : (0,github_client/* unknownFrom */.N)(result.failure);
        }
        const id = (0,object_id/* objectId */.T)((0,as_record/* asRecord */.q)(result.body)?.['sha']);
        return id === undefined ? (0,ports_answer/* unknown */.L)('failed', `cannot ${label}: the answer has an unexpected shape`) : (0,ports_answer/* known */.e)(id);
    };
    const entry = { path: 'README.md', mode: '100644', type: 'blob', content: README };
    const tree = await post('/repos/{owner}/{repo}/git/trees', { tree: [entry] });
    if (!tree.known)
        return tree;
    const commit = await post('/repos/{owner}/{repo}/git/commits', { message: 'Start the state', tree: tree.value, parents: [] });
    if (!commit.known)
        return commit;
    const created = await (0,create_branch/* createBranch */.l)(client, name, branch, commit.value);
    if (!created.known)
        return created;
    return (0,ports_answer/* known */.e)(created.value === 'created' ? { outcome: 'created', commit: commit.value } : { outcome: 'exists' });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/branch/state-branch.js






const MOST_TRIES = 10;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 8000;
const STATE_PATH = /^(?:[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\/){0,8}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;
function stateBranch(client, repository, { branch = 'sar-state', usual: expected = [], pause = wait, random = Math.random } = {}) {
    const name = (0,repository_name/* readRepositoryName */.o)(repository);
    const place = `branch ${branch}`;
    const usual = new Set(expected);
    let last;
    let queue = Promise.resolve();
    const open = async () => {
        const { head } = required(await readStateFiles(client, name, { branch, paths: [] }));
        const paths = [...usual];
        if (head === undefined || paths.length === 0)
            return { head, files: new Map() };
        return { head, files: new Map(required(await readStateFiles(client, name, { branch, at: head, paths })).files) };
    };
    const readerOf = ({ head, files, isWhole }) => async (path) => {
        usual.add(checkedPath(path));
        if (head === undefined)
            return undefined;
        if (!files.has(path) && isWhole !== true)
            files.set(path, required(await readStateFiles(client, name, { branch, at: head, paths: [path] })).files.get(path));
        return files.get(path);
    };
    const update = async (message, change) => {
        for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
            const isFresh = last === undefined;
            const snapshot = (last ??= await open());
            const read = readerOf(snapshot);
            const files = await needed(await change(read), read, place);
            if (files.size === 0) {
                if (isFresh || required(await readStateFiles(client, name, { branch, paths: [] })).head === snapshot.head)
                    return;
                last = undefined;
                continue;
            }
            last = undefined;
            if (snapshot.head === undefined) {
                const started = required(await startStateBranch(client, name, branch));
                if (started.outcome === 'created')
                    last = { head: started.commit, files: new Map(), isWhole: true };
                else
                    await pause(pauseAfter(tries, random));
                continue;
            }
            const additions = [...files].flatMap(([path, text]) => (text === null ? [] : [{ path, text }]));
            const deletions = [...files].flatMap(([path, text]) => (text === null ? [path] : []));
            const result = await (0,commit_on_branch/* commitOnBranch */.$)(client, name, { branch, expectedHead: snapshot.head, message, additions, deletions });
            if (result.outcome === 'committed') {
                const written = [...files].map(([path, text]) => [path, text ?? undefined]);
                last = { ...snapshot, head: result.commit, files: new Map([...snapshot.files, ...written]) };
                return;
            }
            if (result.outcome === 'protected')
                throw new user_error/* UserError */.y(`the state cannot be written: ${result.detail}. Let the rules of the repository leave out the ${place}`, {
                    exitCode: 2,
                });
            if (result.outcome === 'failed')
                required({ known: false, reason: result.reason, detail: `the state cannot be written: ${result.detail}` });
            if (tries < MOST_TRIES)
                await pause(pauseAfter(tries, random));
        }
        throw new user_error/* UserError */.y(`the ${place} of ${repository} was written by others all the time, in ${MOST_TRIES} tries; run it again`);
    };
    return {
        place,
        read: async (path) => required(await readStateFiles(client, name, { branch, paths: [checkedPath(path)] })).files.get(path),
        update: async (message, change) => {
            const done = queue.then(async () => update(message, change));
            queue = done.catch(() => undefined);
            return done;
        },
    };
}
async function needed(change, read, place) {
    const files = new Map();
    for (const [path, text] of change) {
        if (text !== null && external_node_buffer_.Buffer.byteLength(text) > MAX_STATE_FILE_BYTES) {
            throw new user_error/* UserError */.y(`${(0,quote_untrusted/* quoteUntrusted */.X)(path)} on the ${place} would have more than ${MAX_STATE_FILE_BYTES} bytes; move its older content to another file`);
        }
        if ((await read(path)) !== (text ?? undefined))
            files.set(path, text);
    }
    return files;
}
function pauseAfter(tries, random) {
    return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tries - 1)) * (0.5 + random() / 2);
}
function checkedPath(path) {
    if (!STATE_PATH.test(path))
        throw new user_error/* UserError */.y(`${(0,quote_untrusted/* quoteUntrusted */.X)(path)} is no name for a file of the state`);
    return path;
}
function required(answer) {
    if (answer.known)
        return answer.value;
    const isAccess = answer.reason === 'forbidden' || answer.reason === 'no-token';
    throw new user_error/* UserError */.y(answer.detail, { exitCode: isAccess ? 2 : 3 });
}
async function wait(milliseconds) {
    await new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
    });
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


/***/ })

};
