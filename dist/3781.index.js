export const id = 3781;
export const ids = [3781];
export const modules = {

/***/ 43781:
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
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/own/scripts-that-run.js
const MAX_FILES = 40;
const MAX_LENGTH = 262_144;
const SCRIPT = /\.(?:sh|bash|zsh|py|rb|pl|php|js|mjs|cjs|ts|mts|ps1|psm1)$/i;
const PROGRAM = /\/[^./][^./]*$/;
const FOLDER = /(?:\bcd|\bpushd|[ \t]-C|--(?:prefix|cwd|dir|directory))[ \t=]+["']?([\w.@-][\w./@-]*)/g;
const MAX_FOLDERS = 20;
const MAX_TASKS = 500;
const FOLLOWED = /\.(?:sh|bash|zsh|ps1)$|(?:^|\/)[^.]+$|package\.json$/i;
const TASKS = [
    [/^(?:npm|npx|yarn|pnpm|bun|lerna|nx|turbo)$/, ['package.json']],
    [/^g?make$/, ['Makefile', 'makefile', 'GNUmakefile']],
    [/^just$/, ['justfile', 'Justfile', '.justfile']],
    [/^task$/, ['Taskfile.yml', 'Taskfile.yaml']],
    [/^tox$/, ['tox.ini']],
    [/^nox$/, ['noxfile.py']],
    [/^(?:inv|invoke)$/, ['tasks.py']],
    [/^(?:rake|bin\/rake)$/, ['Rakefile', 'rakefile']],
];
const LIFE_CYCLE = ['preinstall', 'install', 'postinstall', 'prepare'];
function scriptsThatRun(script, tree) {
    const seen = new Set();
    const texts = [];
    const pending = [script];
    while (pending.length > 0) {
        const text = pending.shift() ?? '';
        for (const path of filesNamed(text, tree)) {
            if (seen.has(path))
                continue;
            if (seen.size >= MAX_FILES)
                return { texts, isWhole: false };
            seen.add(path);
            const content = tree.read(path, MAX_LENGTH);
            if (content.kind !== 'text')
                return { texts, isWhole: false };
            const said = path.endsWith('package.json') ? tasksOf(content.text, text) : content.text;
            texts.push(said);
            if (FOLLOWED.test(path))
                pending.push(said);
        }
    }
    return { texts, isWhole: true };
}
function filesNamed(script, tree) {
    const words = [...new Set(wordsOf(script))];
    const tasks = TASKS.flatMap(([program, files]) => (words.some((word) => program.test(word)) ? files : []));
    const names = [...words.map(plain).filter((word) => SCRIPT.test(word) || PROGRAM.test(`/${word}`)), ...tasks];
    const folders = ['', ...[...script.slice(0, MAX_LENGTH).matchAll(FOLDER)].slice(0, MAX_FOLDERS).map(([, folder = '']) => plain(folder))];
    return folders.flatMap((folder) => names.map((name) => (folder === '' ? name : `${folder}/${name}`))).filter((path) => tree.has(path));
}
function plain(path) {
    return path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
}
function tasksOf(text, script) {
    let tasks;
    try {
        const { scripts } = JSON.parse(text);
        tasks = Object.entries(scripts ?? {}).filter((entry) => typeof entry[1] === 'string');
        if (tasks.length > MAX_TASKS)
            return text;
    }
    catch {
        return text;
    }
    const named = new Set();
    const pending = [script, ...LIFE_CYCLE];
    while (pending.length > 0) {
        const words = new Set(wordsOf(pending.shift() ?? ''));
        for (const [name, task] of tasks) {
            if (named.has(name) || !(words.has(name) || words.has(name.replace(/^(?:pre|post)/, ''))))
                continue;
            named.add(name);
            pending.push(task);
        }
    }
    return tasks.flatMap(([name, task]) => (named.has(name) ? [task] : [])).join('\n');
}
function wordsOf(text) {
    return text.slice(0, MAX_LENGTH).split(/[\s;&|()<>"'`=,{}[\]]+/);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/own/read-only-actions.json
const read_only_actions_namespaceObject = /*#__PURE__*/JSON.parse('{"o":[{"action":"actions/cache","source":"https://github.com/actions/cache#readme"},{"action":"actions/checkout","source":"https://github.com/actions/checkout#recommended-permissions"},{"action":"actions/setup-dotnet","source":"https://github.com/actions/setup-dotnet#recommended-permissions"},{"action":"actions/setup-go","source":"https://github.com/actions/setup-go#recommended-permissions"},{"action":"actions/setup-java","source":"https://github.com/actions/setup-java#recommended-permissions"},{"action":"actions/setup-node","source":"https://github.com/actions/setup-node#recommended-permissions"},{"action":"actions/setup-python","source":"https://github.com/actions/setup-python#recommended-permissions"},{"action":"actions/upload-artifact","source":"https://github.com/actions/upload-artifact#readme"},{"action":"actions-rust-lang/setup-rust-toolchain","source":"https://github.com/actions-rust-lang/setup-rust-toolchain#readme"},{"action":"astral-sh/ruff-action","source":"https://github.com/astral-sh/ruff-action#readme"},{"action":"astral-sh/setup-uv","source":"https://github.com/astral-sh/setup-uv#readme"},{"action":"denoland/setup-deno","source":"https://github.com/denoland/setup-deno#readme"},{"action":"dtolnay/rust-toolchain","source":"https://github.com/dtolnay/rust-toolchain#readme"},{"action":"erlef/setup-beam","source":"https://github.com/erlef/setup-beam#readme"},{"action":"extractions/setup-just","source":"https://github.com/extractions/setup-just#readme"},{"action":"mamba-org/setup-micromamba","source":"https://github.com/mamba-org/setup-micromamba#readme"},{"action":"oven-sh/setup-bun","source":"https://github.com/oven-sh/setup-bun#readme"},{"action":"pnpm/action-setup","source":"https://github.com/pnpm/action-setup#readme"},{"action":"pre-commit/action","source":"https://github.com/pre-commit/action#readme"},{"action":"psf/black","source":"https://black.readthedocs.io/en/stable/integrations/github_actions.html"},{"action":"ruby/setup-ruby","source":"https://github.com/ruby/setup-ruby#readme"},{"action":"shivammathur/setup-php","source":"https://github.com/shivammathur/setup-php#readme"},{"action":"swatinem/rust-cache","source":"https://github.com/Swatinem/rust-cache#readme"}]}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/own/plan-permissions.js



const READ_ONLY = new Set(read_only_actions_namespaceObject.o.map(({ action }) => action));
const USES_TOKEN = /GITHUB_TOKEN|GH_TOKEN|github\s*\.\s*token|github\s*\[|ACTIONS_ID_TOKEN|ACTIONS_RUNTIME_TOKEN|id-token|--provenance|toJSON\(\s*(?:github|secrets)\s*\)/i;
const MAY_WRITE = /(?:^|[\s;&|(`"'/])(?:gh|hub)\s|\bgit\b[^\n]{0,200}\bpush\b|\bgh-pages\b|\bghp-import\b|\blerna\s+version\b|\b(?:push|publish|release|deploy|upload|tag|bump|commit)/i;
const WRITES = /(?:^|[\s;&|(`"'/])(?:gh|hub)\s+(?:api|issue|pr|release|workflow)\b|\bgit\b[^\n]{0,200}\bpush\b|\bgh-pages\b|\bghp-import\b|\bsemantic-release\b|\blerna\s+(?:version|publish)\b/m;
const ALIAS = /[:-][ \t]+\*[^\s*]/;
function planPermissions(workflow, tree) {
    const { jobs, permissions, text, path } = workflow;
    const inheriting = jobs.filter((job) => job.permissions === undefined);
    if (permissions !== undefined || inheriting.length === 0)
        return undefined;
    if (workflow.triggers.every(({ event }) => event === 'workflow_call'))
        return undefined;
    const why = inheriting.map((job) => whyMore(workflow, job, tree)).find((reason) => reason !== undefined);
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
function whyMore(workflow, job, tree) {
    const name = `the job ${job.id}`;
    if (job.uses !== undefined)
        return `${name} calls a workflow, which may need more`;
    const written = workflow.text.slice(job.range.start, endOf(workflow, job));
    const own = ALIAS.test(written) ? workflow.text : written;
    const shared = [...workflow.env.values()].map(({ value }) => value).join('\n');
    if (USES_TOKEN.test(own) || USES_TOKEN.test(shared))
        return `${name} uses the token`;
    return flat(job.steps)
        .map((step) => step.run === undefined
        ? whyAction(step, name)
        : whyScript(inFolder(step.run.value, [step, job.defaults, workflow.defaults]), { own, name, tree }))
        .find((reason) => reason !== undefined);
}
function inFolder(script, places) {
    const folder = places.find((place) => place?.workingDirectory !== undefined)?.workingDirectory?.value;
    return folder === undefined ? script : `cd ${folder}\n${script}`;
}
function whyScript(script, { own, name, tree }) {
    if (MAY_WRITE.test(script) || (script.includes('matrix') && WRITES.test(own)))
        return `a script of ${name} may write to the repository`;
    const { texts, isWhole } = scriptsThatRun(script, tree);
    if (texts.some((text) => WRITES.test(text)))
        return `a file that a script of ${name} runs may write to the repository`;
    return isWhole ? undefined : `what a script of ${name} runs is too much to read`;
}
function whyAction(step, name) {
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
    const { tree } = work;
    const files = [];
    const left = [];
    for (const workflow of (0,repository_workflows/* repositoryWorkflows */.N)(tree).workflows()) {
        const plan = workflow.kind === 'workflow' ? planPermissions(workflow, tree) : undefined;
        if (plan === undefined || workflow.kind !== 'workflow')
            continue;
        if ('why' in plan)
            left.push(`${workflow.path}: ${plan.why}`);
        else
            files.push({ path: workflow.path, before: workflow.text, after: plan.after });
    }
    return { files, mended: files.map(({ path }) => ({ text: `${path}: contents: read`, paths: [path] })), left };
};


/***/ })

};
