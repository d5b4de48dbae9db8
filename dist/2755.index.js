export const id = 2755;
export const ids = [2755];
export const modules = {

/***/ 52755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixWorkflowPermissions: () => (/* binding */ fixWorkflowPermissions)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/repository/repository-workflows.js + 40 modules
var repository_workflows = __webpack_require__(787);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/resolve/parse-uses.js
var parse_uses = __webpack_require__(73922);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/read/read-workflow.js + 3 modules
var read_workflow = __webpack_require__(52384);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/own/read-only-actions.json
const read_only_actions_namespaceObject = /*#__PURE__*/JSON.parse('{"o":[{"action":"actions/cache","source":"https://github.com/actions/cache#readme"},{"action":"actions/checkout","source":"https://github.com/actions/checkout#recommended-permissions"},{"action":"actions/setup-dotnet","source":"https://github.com/actions/setup-dotnet#recommended-permissions"},{"action":"actions/setup-go","source":"https://github.com/actions/setup-go#recommended-permissions"},{"action":"actions/setup-java","source":"https://github.com/actions/setup-java#recommended-permissions"},{"action":"actions/setup-node","source":"https://github.com/actions/setup-node#recommended-permissions"},{"action":"actions/setup-python","source":"https://github.com/actions/setup-python#recommended-permissions"},{"action":"actions/upload-artifact","source":"https://github.com/actions/upload-artifact#readme"},{"action":"actions-rust-lang/setup-rust-toolchain","source":"https://github.com/actions-rust-lang/setup-rust-toolchain#readme"},{"action":"astral-sh/ruff-action","source":"https://github.com/astral-sh/ruff-action#readme"},{"action":"astral-sh/setup-uv","source":"https://github.com/astral-sh/setup-uv#readme"},{"action":"denoland/setup-deno","source":"https://github.com/denoland/setup-deno#readme"},{"action":"dtolnay/rust-toolchain","source":"https://github.com/dtolnay/rust-toolchain#readme"},{"action":"erlef/setup-beam","source":"https://github.com/erlef/setup-beam#readme"},{"action":"extractions/setup-just","source":"https://github.com/extractions/setup-just#readme"},{"action":"mamba-org/setup-micromamba","source":"https://github.com/mamba-org/setup-micromamba#readme"},{"action":"oven-sh/setup-bun","source":"https://github.com/oven-sh/setup-bun#readme"},{"action":"pnpm/action-setup","source":"https://github.com/pnpm/action-setup#readme"},{"action":"pre-commit/action","source":"https://github.com/pre-commit/action#readme"},{"action":"psf/black","source":"https://black.readthedocs.io/en/stable/integrations/github_actions.html"},{"action":"ruby/setup-ruby","source":"https://github.com/ruby/setup-ruby#readme"},{"action":"shivammathur/setup-php","source":"https://github.com/shivammathur/setup-php#readme"},{"action":"swatinem/rust-cache","source":"https://github.com/Swatinem/rust-cache#readme"}]}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/own/plan-permissions.js


const READ_ONLY = new Set(read_only_actions_namespaceObject.o.map(({ action }) => action));
const USES_TOKEN = /GITHUB_TOKEN|GH_TOKEN|github\s*\.\s*token|ACTIONS_ID_TOKEN|ACTIONS_RUNTIME_TOKEN|id-token|--provenance|toJSON\(\s*(?:github|secrets)\s*\)/i;
const MAY_WRITE = /(?:^|[\s;&|(`"'/])(?:gh|hub)\s|\bgit\b[^\n]{0,200}\bpush\b|\b(?:push|publish|release|deploy|upload|tag|bump|commit)/i;
function planPermissions(workflow) {
    const { jobs, permissions, text, path } = workflow;
    const inheriting = jobs.filter((job) => job.permissions === undefined);
    if (permissions !== undefined || inheriting.length === 0)
        return undefined;
    if (workflow.triggers.every(({ event }) => event === 'workflow_call'))
        return undefined;
    const why = inheriting.map((job) => whyMore(workflow, job)).find((reason) => reason !== undefined);
    if (why !== undefined)
        return { why };
    const places = [...text.matchAll(/^jobs:/gm)];
    const at = places[0]?.index;
    if (at === undefined || places.length > 1)
        return { why: 'its `jobs:` is written in an unusual way' };
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const isApart = at === 0 || text.slice(0, at).endsWith(`${eol}${eol}`);
    const after = `${text.slice(0, at)}permissions:${eol}  contents: read${eol}${isApart ? eol : ''}${text.slice(at)}`;
    return isSameBesides(workflow, after) ? { after } : { why: `${path} does not read the same with it` };
}
function whyMore(workflow, job) {
    const name = `the job ${job.id}`;
    if (job.uses !== undefined)
        return `${name} calls a workflow, which may need more`;
    const own = workflow.text.slice(job.range.start, endOf(workflow, job));
    const shared = [...workflow.env.values()].map(({ value }) => value).join('\n');
    if (USES_TOKEN.test(own) || USES_TOKEN.test(shared))
        return `${name} uses the token`;
    return flat(job.steps)
        .map((step) => whyStep(step, name))
        .find((reason) => reason !== undefined);
}
function whyStep(step, name) {
    if (step.run !== undefined)
        return MAY_WRITE.test(step.run.value) ? `a script of ${name} may write to the repository` : undefined;
    if (step.uses === undefined)
        return `${name} has a step of an unknown kind`;
    const parsed = (0,parse_uses/* parseUses */.A)(step.uses, '');
    if (parsed.kind !== 'remote' || !READ_ONLY.has(parsed.reference.action))
        return `it is not known what ${step.uses.value} needs`;
    const token = [...step.with.keys()].find((input) => /token|ssh-key/i.test(input));
    return token === undefined ? undefined : `${name} hands a token to ${step.uses.value}`;
}
function flat(steps) {
    return steps.flatMap((step) => [step, ...flat(step.children)]).filter(({ kind, children }) => kind !== 'other' || children.length === 0);
}
function endOf({ jobs, text }, job) {
    const next = jobs.map(({ range }) => range.start).filter((start) => start > job.range.start);
    return Math.max(job.range.end, Math.min(text.length, ...next));
}
function isSameBesides(before, text) {
    const after = (0,read_workflow/* readWorkflow */.S)(before.path, text);
    if (after.kind !== 'workflow')
        return false;
    const [one, ...others] = [...(after.permissions ?? [])];
    const jobs = (workflow) => workflow.jobs.map(({ id, steps }) => `${id} ${steps.length}`).join();
    return (one?.[0] === 'contents' &&
        one[1].value === 'read' &&
        others.length === 0 &&
        jobs(after) === jobs(before) &&
        after.notes.length <= before.notes.length &&
        after.triggers.length === before.triggers.length);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/own/workflow-permissions.js


const fixWorkflowPermissions = ({ work }) => {
    const files = [];
    const left = [];
    for (const workflow of (0,repository_workflows/* repositoryWorkflows */.N)(work.tree).workflows()) {
        const plan = workflow.kind === 'workflow' ? planPermissions(workflow) : undefined;
        if (plan === undefined || workflow.kind !== 'workflow')
            continue;
        if ('why' in plan)
            left.push(`${workflow.path}: ${plan.why}`);
        else
            files.push({ path: workflow.path, before: workflow.text, after: plan.after });
    }
    return { files, mended: files.map(({ path }) => `${path}: contents: read`), left };
};


/***/ })

};
