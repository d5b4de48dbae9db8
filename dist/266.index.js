export const id = 266;
export const ids = [266];
export const modules = {

/***/ 266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DOCTOR_COMMANDS: () => (/* binding */ DOCTOR_COMMANDS)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/baseline-input.js
var baseline_input = __webpack_require__(84173);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/diagnosis-line.js
const make = (outcome) => (id, subject, words, more = {}) => ({ id, outcome, subject, words, ...more });
const ok = make('ok');
const problem = make('problem');
const advice = make('advice');
const unknownLine = make('unknown');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/baseline-section.js


const SCHEMA_COMMENT = /^#\s*yaml-language-server:\s*\$schema=\S+/m;
function baselineLines({ baseline: facts }) {
    if (facts.kind === 'broken')
        return problemLines(facts.problems);
    const { baseline, path, text } = facts;
    if (path === undefined || text === undefined)
        return [
            advice('baseline', baseline_input/* BASELINE_PATHS */.j[0], 'there is none: the preset sar:recommended applies', {
                costs: 'nobody is named as the owner, and no variable is declared',
                remedy: 'Run "sar init"',
            }),
        ];
    const lines = [ok('baseline', path, `it loads: ${baseline.sources.join(', ')}`, { path })];
    if (baseline.notice !== undefined)
        lines.push(advice('baseline-notice', path, baseline.notice, { remedy: 'Keep one file' }));
    if (baseline.owner === undefined)
        lines.push(advice('owner', path, 'it names no owner', {
            costs: 'issues of P0 and P1 tag nobody',
            remedy: 'Add "owner: \'@who\'"',
            path,
        }));
    if (!SCHEMA_COMMENT.test(text.slice(0, 4000)))
        lines.push(advice('schema-comment', path, 'no comment names its schema', {
            costs: 'an editor neither completes nor checks what is written',
            remedy: 'Add as the first line "# yaml-language-server: $schema=…/schemas/baseline.schema.json", as "sar init" writes it',
            path,
            line: 1,
        }));
    return lines;
}
const MOST_PROBLEMS = 20;
function problemLines(text) {
    const [heading = '', ...found] = text.split('\n').map((line) => line.trim());
    const problems = found.length === 0 ? [heading] : found.slice(0, MOST_PROBLEMS);
    const more = found.length - problems.length;
    const lines = more > 0 ? [...problems, `and ${more} more`] : problems;
    return lines.map((words, index) => problem(index === 0 ? 'baseline' : `baseline:${index + 1}`, 'baseline', words, {
        ...(index === lines.length - 1 && {
            costs: 'nothing is judged: every command and every watchdog ends with exit code 3',
            remedy: 'Mend what is named',
        }),
    }));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/doctor-facts.js
function liveOf({ live }) {
    return 'why' in live ? undefined : live;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/action-allowed.js
const GITHUB_OWNERS = new Set(['actions', 'github']);
function isActionAllowed(action, { githubOwned, patterns }) {
    const blocked = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    if (blocked.some((pattern) => matches(pattern, action)))
        return false;
    if (githubOwned && GITHUB_OWNERS.has(action.split('/')[0]?.toLowerCase() ?? ''))
        return true;
    return patterns.some((pattern) => !pattern.startsWith('!') && matches(pattern, action));
}
function matches(pattern, action) {
    return matchesText(pattern, action) || (!pattern.includes('@') && matchesText(`${pattern}@*`, action));
}
function matchesText(pattern, action) {
    const [first = '', ...rest] = pattern.toLowerCase().split('*');
    const last = rest.pop();
    const text = action.toLowerCase();
    if (last === undefined)
        return text === first;
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
        return false;
    const end = text.length - last.length;
    let at = first.length;
    for (const piece of rest) {
        const found = text.indexOf(piece, at);
        if (found === -1 || found + piece.length > end)
            return false;
        at = found + piece.length;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/actions-policy-lines.js


const USED_OF_GITHUB = [
    'actions/checkout',
    'actions/create-github-app-token',
    'actions/download-artifact',
    'actions/setup-node',
    'actions/setup-python',
    'actions/upload-artifact',
];
function policyLines({ actionsPolicy, selectedActions }, uses) {
    if (!actionsPolicy.known)
        return [unknownLine('actions', 'Actions', actionsPolicy.detail)];
    const { enabled, allowed, requiresCommitIds } = actionsPolicy.value;
    if (!enabled)
        return [
            problem('actions', 'Actions', 'they are switched off for the repository', {
                costs: 'no watchdog runs',
                remedy: 'Settings → Actions → General: allow actions',
            }),
        ];
    const lines = [];
    const refs = [...new Set(uses.uses.flatMap(({ source }) => (source.kind === 'remote' ? [`${source.repository}@${source.ref}`] : [])))];
    const wanted = [...refs, ...(uses.calls.length === 0 ? [] : USED_OF_GITHUB.map((name) => `${name}@${'0'.repeat(40)}`))];
    if (allowed === 'local_only' && wanted.length > 0)
        lines.push(problem('allowed', 'Actions', 'only those of the same owner may run', {
            costs: `${namesOf(wanted)} may not, so that a called watchdog does not start`,
            remedy: 'Settings → Actions → General: allow select actions, and list them',
        }));
    else if (allowed === 'selected' && selectedActions?.known !== true)
        lines.push(unknownLine('allowed', 'Actions', selectedActions === undefined ? 'the list of allowed actions was not asked for' : selectedActions.detail));
    else if (allowed === 'selected' && selectedActions?.known === true) {
        const { value } = selectedActions;
        const refused = wanted.filter((action) => !isActionAllowed(action, value));
        lines.push(refused.length === 0
            ? ok('allowed', 'Actions', 'the list of allowed actions lets those of SAR run')
            : problem('allowed', 'Actions', `the list of allowed actions leaves out ${namesOf(refused)}`, {
                costs: 'a workflow that uses one of them does not start',
                remedy: `Settings → Actions → General: add ${namesOf(refused, '@*')}`,
            }));
    }
    else
        lines.push(ok('allowed', 'Actions', 'they are switched on, and those of SAR may run'));
    return [...lines, ...pinLines(requiresCommitIds, uses)];
}
function pinLines(requiresCommitIds, { unpinned }) {
    if (!requiresCommitIds)
        return [
            advice('pins', 'pins', 'actions need not be pinned to a commit id', {
                remedy: 'Settings → Actions → General: require actions to be pinned',
            }),
        ];
    if (unpinned.length === 0)
        return [ok('pins', 'pins', 'actions must be pinned to a commit id, and all are')];
    return [
        problem('pins', 'pins', `actions must be pinned to a commit id, and ${unpinned.slice(0, 5).join(', ')}${unpinned.length > 5 ? ` and ${unpinned.length - 5} more` : ''} are not`, {
            costs: 'the workflows that use them do not start',
            remedy: 'Pin each to the commit id of its release',
        }),
    ];
}
function namesOf(actions, behind = '') {
    return [...new Set(actions.map((action) => `${action.split('@')[0] ?? ''}${behind}`))].slice(0, 8).join(', ');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/required-check-lines.js

function requiredCheckLines({ requiredChecks, profile }, { baseline, repository }, { calls, gates }) {
    const called = calls.filter(({ watchdog }) => watchdog.id === 'preflight');
    if (called.length === 0 || !profile.known)
        return [];
    if (!requiredChecks.known)
        return [unknownLine('required-check', 'gate', requiredChecks.detail)];
    const branch = profile.value.defaultBranch;
    const names = [...new Set(called.flatMap(checkNames))];
    const run = baseline.kind === 'loaded' ? baseline.baseline.gate['check-run'] : 'SAR gate';
    const isPublished = gates.some(({ isSure }) => isSure);
    const offered = [...names.filter(isLiteral), ...(isPublished ? [run] : [])].map((name) => `"${name}"`);
    const remedy = `Settings → Rules: require the status check ${offered.join(' or ') || 'of its job, as a pull request shows it,'} on ${branch}`;
    const byRun = requiredChecks.value.find(({ context }) => context === run);
    const found = requiredChecks.value.find(({ context }) => names.includes(context)) ?? (isPublished ? byRun : undefined);
    const comes = isPublished || gates.length > 0 || isNameOfJob(run, repository);
    const waiting = byRun === undefined || comes
        ? []
        : [
            problem('required-check:run', 'gate', `${branch} requires ${run} (${byRun.source}), and no check is called so`, {
                costs: 'a pull request waits for it for ever: the check run of the pre-flight has in its name which checks it judged',
                remedy: found === undefined ? `${remedy}, in its place` : `Settings → Rules: take ${run} away, since ${found.context} is required`,
            }),
        ];
    if (found !== undefined)
        return [ok('required-check', 'gate', `${branch} requires ${found.context} (${found.source})`), ...waiting];
    if (waiting.length > 0)
        return waiting;
    const [gate] = gates;
    if (byRun !== undefined && gate !== undefined)
        return [
            unknownLine('required-check', 'gate', `${branch} requires ${run}; whether a check is called so is decided when the gate runs`, {
                remedy,
                path: gate.path,
                line: gate.line,
            }),
        ];
    if (!names.every(isLiteral))
        return [
            unknownLine('required-check', 'gate', `whether a rule of ${branch} requires its check is not known: its name has an expression`),
        ];
    return [
        problem('required-check', 'gate', `no rule of ${branch} requires its check`, {
            costs: 'the gate judges, and a change that fails it can be merged all the same',
            remedy,
        }),
    ];
}
function checkNames({ workflow, job, starters, callers }) {
    const own = `${nameOf(job)} / gate`;
    return [...(starters.includes(workflow) ? [own] : []), ...callers.map((caller) => `${nameOf(caller.job)} / ${own}`)];
}
function isNameOfJob(name, repository) {
    return repository.workflows().some((workflow) => workflow.kind === 'workflow' && workflow.jobs.some((job) => nameOf(job) === name));
}
function nameOf({ id, name }) {
    return name?.value ?? id;
}
function isLiteral(name) {
    return !name.includes('${{');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/state-branch-name.js
const STATE_BRANCH = 'sar-state';

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/settings-section.js





function settingLines(facts, uses) {
    const live = liveOf(facts);
    if (live === undefined)
        return [
            unknownLine('settings', 'repository', 'its settings on GitHub are not known', { remedy: 'Give a token that reads in SAR_TOKEN' }),
        ];
    if (!live.profile.known)
        return [unknownLine('settings', 'repository', 'its settings on GitHub are not known')];
    return [
        ...profileLines(live, facts),
        ...policyLines(live, uses),
        ...tokenLines(live, uses),
        ...requiredCheckLines(live, facts, uses),
        ...mergeLines(live, uses),
        stateLine(live),
    ];
}
function profileLines({ profile }, { branch }) {
    if (!profile.known)
        return [];
    const { archived, fork, defaultBranch } = profile.value;
    return [
        ...(archived
            ? [problem('archived', 'repository', 'it is archived', { costs: 'nothing runs and nothing can be written', remedy: 'Unarchive it' })]
            : []),
        ...(fork
            ? [
                advice('fork', 'repository', 'it is a fork: GitHub runs schedules there only when they are enabled, and gives no secrets of the original', {
                    remedy: 'Enable the workflows under Actions',
                }),
            ]
            : []),
        branch === undefined || branch === defaultBranch
            ? ok('default-branch', 'default branch', defaultBranch)
            : advice('default-branch', 'default branch', `it is ${defaultBranch}, and this checkout is on ${branch}`, {
                costs: 'schedules and dispatches run what the default branch holds, not what was looked at here',
            }),
    ];
}
function tokenLines({ workflowToken }, { calls }) {
    if (!workflowToken.known)
        return [unknownLine('workflow-token', "workflows' token", workflowToken.detail)];
    const { default: level, mayOpenPulls } = workflowToken.value;
    const where = 'Settings → Actions → General → Workflow permissions';
    const opening = [
        ...new Set(calls.filter(({ watchdog }) => watchdog.permissions['pull-requests'] === 'write').map(({ watchdog }) => watchdog.id)),
    ];
    return [
        level === 'read'
            ? ok('workflow-token', "workflows' token", 'a job that does not say its permissions can only read')
            : advice('workflow-token', "workflows' token", 'a job that does not say its permissions can write everything', {
                remedy: `${where}: read repository contents`,
            }),
        ...(opening.length === 0
            ? []
            : [
                mayOpenPulls
                    ? ok('open-pulls', 'pull requests', 'GitHub Actions may open them')
                    : problem('open-pulls', 'pull requests', `GitHub Actions may not open them, and ${opening.join(', ')} ${opening.length === 1 ? 'does' : 'do'} so`, {
                        costs: 'a change is pushed to its branch, and a person has to open the pull request',
                        remedy: `${where}: allow GitHub Actions to create and approve pull requests`,
                    }),
            ]),
    ];
}
function mergeLines({ profile }, { merging }) {
    const [first] = merging;
    if (first === undefined || !profile.known)
        return [];
    const place = { path: first.path, line: first.line };
    const allows = profile.value.allowsAutoMerge;
    if (allows === undefined)
        return [unknownLine('auto-merge', 'auto-merge', 'GitHub does not tell this token whether it is allowed', place)];
    if (allows)
        return [ok('auto-merge', 'auto-merge', 'it is allowed', place)];
    return [
        problem('auto-merge', 'auto-merge', 'it is asked for, and not allowed in the repository', {
            costs: 'a change that passes waits for a person',
            remedy: 'Settings → General → Pull requests: allow auto-merge',
            ...place,
        }),
    ];
}
function stateLine({ hasStateBranch }) {
    if (!hasStateBranch.known)
        return unknownLine('state', STATE_BRANCH, hasStateBranch.detail);
    return ok('state', STATE_BRANCH, hasStateBranch.value ? 'the branch of the state is there' : 'the branch of the state is made at the first write');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/passed-secrets.js
const SECRET = /\bsecrets\s*(?:\.\s*([A-Za-z_]\w*)|\[\s*'([A-Za-z_]\w*)'\s*\])/gi;
function passedSecrets({ secrets = new Map() }) {
    const named = [...secrets].filter(([id]) => id !== '*');
    return {
        all: secrets.get('*')?.value === 'inherit',
        named: new Map(named.map(([id, { value }]) => [id.toUpperCase(), value.includes('${{') ? namesIn(value) : []])),
    };
}
function namesIn(expression) {
    return [...new Set([...expression.matchAll(SECRET)].map(([, dotted, quoted]) => (dotted ?? quoted ?? '').toUpperCase()))];
}
function variableOf(job, input) {
    return /^\s*\$\{\{\s*vars\.([A-Za-z_]\w*)\s*\}\}\s*$/.exec(job.with.get(input)?.value ?? '')?.[1]?.toUpperCase();
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/token-needs.json
const token_needs_namespaceObject = /*#__PURE__*/JSON.parse('[{"watchdog":"preflight","title":"a token that reads variables, and secrets where they are required","secrets":["SAR_APP_PRIVATE_KEY","SAR_VARIABLES_TOKEN"],"grants":"Variables: Read-only, and Secrets: Read-only where the registry requires secrets","without":"the gate sees neither secrets nor the age of the failure rate: a required entry that it cannot judge makes its check variable-audit unknown, which fails where that check is required","source":"docs/guides/gate.md"},{"watchdog":"ci-health","title":"a token that writes variables","secrets":["SAR_APP_PRIVATE_KEY","SAR_VARIABLES_TOKEN"],"grants":"Variables: Read and write","without":"the failure rate and the last green commit are not written: check ci-failure-rate of the gate stays unknown","source":"docs/guides/ci-health.md"},{"watchdog":"variables","title":"a token that reads variables and secrets","secrets":["SAR_APP_PRIVATE_KEY","SAR_VARIABLES_TOKEN"],"grants":"Variables: Read-only and Secrets: Read-only","without":"secrets are unknown, and of the variables only those are known that a job sees: something absent may go unnoticed","source":"docs/guides/variables.md"},{"watchdog":"nightly","title":"a token that writes variables and reads secrets","secrets":["SAR_APP_PRIVATE_KEY","SAR_VARIABLES_TOKEN"],"grants":"Variables: Read and write and Secrets: Read-only","without":"secrets and their age are unknown, and no variable is written: neither the halt at a P0 nor the failure rate","source":"docs/guides/triage.md"},{"watchdog":"nightly","title":"a token that assigns the coding agent","secrets":["SAR_AGENT_TOKEN"],"grants":"Issues: Read and write, of a user that may assign the agent","without":"a plan is posted, and a person hands it over to the agent","source":"docs/guides/triage.md"},{"watchdog":"nightly","title":"a token for the MLflow server","onlyWith":"mlflow-tracking-uri","secrets":["MLFLOW_TRACKING_TOKEN"],"grants":"reading on that server","without":"a server that asks for a token shows neither runs nor models: the sensors of models are unknown","source":"docs/guides/sensors.md"},{"watchdog":"variable-intents","title":"a token that writes variables and the mailbox","secrets":["SAR_APP_PRIVATE_KEY","SAR_INTENTS_TOKEN"],"grants":"Variables: Read and write, Contents: Read and write and Issues: Read-only","without":"queued changes of variables are not applied: they wait in the mailbox until they expire","source":"docs/guides/variables.md"},{"watchdog":"self-healing","title":"a token that pushes changes of workflow files","secrets":["SAR_PUSH_TOKEN"],"grants":"Contents, Pull requests and Workflows: Read and write","without":"a fix of a workflow file is a patch in an artifact and a comment, and no pull request","source":"docs/guides/playbooks.md"}]');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/tokens-section.js




const TOKEN_NEEDS = token_needs_namespaceObject;
const APP_KEY = 'SAR_APP_PRIVATE_KEY';
const APP_ID = 'app-client-id';
function tokens_section_tokenLines(facts, { calls }) {
    const given = calls.flatMap((call) => TOKEN_NEEDS.filter(({ watchdog, onlyWith }) => watchdog === call.watchdog.id && (onlyWith === undefined || call.job.with.has(onlyWith))).map((need) => lineOfNeed(need, call, facts)));
    return [...handLines(facts), ...given];
}
function handLines({ live }) {
    if ('why' in live)
        return [
            unknownLine('hand', 'this run', `GitHub is not asked: ${live.why}`, {
                costs: 'secrets, settings and the life of the workflows are not known',
                remedy: 'Give a token that reads in SAR_TOKEN',
            }),
        ];
    if (!live.profile.known) {
        const { reason, detail } = live.profile;
        if (reason === 'forbidden')
            return [problem('hand', 'token in hand', detail, { costs: 'nothing can be asked', remedy: 'Give another token' })];
        return [unknownLine('hand', 'token in hand', detail, { costs: 'nothing more is asked', remedy: 'Run it again later' })];
    }
    const can = live.readAccess.filter(({ access }) => access.known).map(({ permission }) => permission);
    const off = live.readAccess.flatMap(({ permission, access }) => !access.known && access.reason === 'not-configured' ? [permission] : []);
    const lines = [
        ok('hand', 'token in hand', `it reads ${can.join(', ') || 'the repository'}${off.length === 0 ? '' : `; switched off there: ${off.join(', ')}`}`),
    ];
    for (const { permission, access } of live.readAccess) {
        if (access.known || access.reason === 'not-configured')
            continue;
        lines.push(unknownLine(`hand:${permission}`, 'token in hand', access.detail));
    }
    const said = new Set(lines.map(({ words }) => words));
    const unread = [...new Set([...live.secrets.unread, ...live.variables.unread])].filter((why) => !said.has(why));
    return [...lines, ...unread.map((why, index) => unknownLine(`list:${index + 1}`, 'token in hand', why))];
}
function lineOfNeed(need, call, facts) {
    const { workflow, line, job } = call;
    const id = `token:${call.watchdog.id}:${need.secrets.join('|')}:${workflow.path}`;
    const place = { path: workflow.path, line };
    const subject = `${call.watchdog.id}: ${need.title}`;
    const passed = passedSecrets(job);
    const names = need.secrets.flatMap((secret) => (passed.named.get(secret) ?? (passed.all ? [secret] : [])).map((name) => ({ secret, name })));
    const costs = `Without it ${need.without}`;
    const other = need.secrets.find((secret) => passed.named.get(secret)?.length === 0);
    if (names.length === 0 && other !== undefined)
        return unknownLine(id, subject, `job ${job.id} passes as ${other} something that is no secret; what it grants is not known`, {
            costs,
            ...place,
        });
    if (names.length === 0)
        return advice(id, subject, `job ${job.id} passes none of ${need.secrets.join(', ')}`, {
            costs,
            remedy: `Make a secret that holds a token with ${need.grants}, and pass it under "secrets" of the job`,
            ...place,
        });
    const live = liveOf(facts);
    if (live === undefined || !live.profile.known)
        return unknownLine(id, subject, `whether ${names.map(({ name }) => name).join(' or ')} is there is not known`, { costs, ...place });
    return judge(need, { id, subject, costs, place, names, live, call });
}
function judge(need, { id, subject, costs, place, names, live, call }) {
    const { secrets, variables } = live;
    const there = names.filter(({ name }) => secrets.found.has(name));
    const plain = there.find(({ secret }) => secret !== APP_KEY);
    const shown = (name) => `${name} is there, in ${secrets.found.get(name) ?? ''}; that it grants ${need.grants} cannot be seen`;
    if (plain !== undefined)
        return ok(id, subject, shown(plain.name), place);
    const key = there[0];
    if (key !== undefined) {
        const variable = variableOf(call.job, APP_ID);
        if (variable === undefined && call.job.with.has(APP_ID))
            return ok(id, subject, shown(key.name), place);
        if (variable !== undefined && variables.found.has(variable))
            return ok(id, subject, `${shown(key.name)}; the App's id is in ${variable}`, place);
        if (variable !== undefined && variables.unread.length > 0)
            return unknownLine(id, subject, `${key.name} is there; whether variable ${variable} is, is not known`, {
                costs,
                ...place,
            });
        return problem(id, subject, `${key.name} is there, and not the id of its App${variable === undefined ? '' : `, variable ${variable}`}: the key is not used`, {
            costs,
            remedy: variable === undefined ? `Pass the App's client id as "${APP_ID}"` : `Make the variable ${variable} with the App's client id`,
            ...place,
        });
    }
    const asked = names.map(({ name }) => name).join(' nor ');
    if (secrets.unread.length > 0)
        return unknownLine(id, subject, `whether ${asked.replace(' nor ', ' or ')} is there is not known`, {
            costs,
            ...place,
        });
    return advice(id, subject, names.length === 1 ? `there is no secret ${asked}` : `there is neither ${asked}`, {
        costs,
        remedy: `Make one that holds a token with ${need.grants}`,
        ...place,
    });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/version.js + 1 modules
var lib_version = __webpack_require__(8153);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/ref-lines.js


function refLines({ uses }) {
    const remote = uses.flatMap((use) => (use.source.kind === 'remote' ? [{ ...use, source: use.source }] : []));
    if (remote.length === 0)
        return [];
    const repositories = [...new Set(remote.map(({ source }) => source.repository.toLowerCase()))];
    return repositories.flatMap((name) => refLinesOf(remote.filter(({ source }) => source.repository.toLowerCase() === name)));
}
function refLinesOf(uses) {
    const [first] = uses;
    if (first === undefined)
        return [];
    const { repository } = first.source;
    const refs = [...new Set(uses.map(({ source }) => source.ref))];
    const id = `refs:${repository}`;
    if (refs.length > 1) {
        const named = refs.map((ref) => `${shown(uses.find(({ source }) => source.ref === ref))} in ${filesOf(uses, ref)}`);
        return [
            problem(id, repository, `it is used in ${refs.length} versions: ${named.join('; ')}`, {
                costs: 'what one of them writes another one may not know',
                remedy: 'Use the same commit everywhere',
                path: first.path,
                line: first.line,
            }),
        ];
    }
    const { ref, pinned, version } = first.source;
    const place = { path: first.path, line: first.line };
    if (!pinned && !/^v?\d+(?:\.\d+)*$/.test(ref))
        return [
            problem(id, repository, `it is used at ${ref}, which is no version`, {
                costs: 'whoever changes it there changes what runs here',
                remedy: 'Pin a release by its commit id, with the version in a comment',
                ...place,
            }),
        ];
    if (!pinned)
        return [
            advice(id, repository, `it is used at ${ref}, a tag that can be moved`, {
                remedy: 'Pin the commit id of the release, with the version in a comment; Dependabot keeps both up to date',
                ...place,
            }),
        ];
    if (version === undefined)
        return [
            advice(id, repository, `it is pinned to ${ref.slice(0, 12)}, and no comment says which version that is`, {
                remedy: 'Write the version behind it: # v1.2.3; Dependabot needs it, too',
                ...place,
            }),
        ];
    const same = version.replace(/^v/, '') === lib_version/* SAR_VERSION */.w;
    const other = same ? '' : `; permissions and secrets are judged here by what ${lib_version/* SAR_VERSION */.w} needs`;
    return [ok(id, repository, `${version} everywhere, pinned to ${ref.slice(0, 12)}${other}`)];
}
function shown(use) {
    if (use === undefined)
        return '';
    const { ref, pinned, version } = use.source;
    return pinned ? `${version ?? 'a commit'} (${ref.slice(0, 12)})` : ref;
}
function filesOf(uses, ref) {
    const files = [...new Set(uses.filter(({ source }) => source.ref === ref).map(({ path }) => path))];
    const more = files.length - 3;
    return `${files.slice(0, 3).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/runner-lines.js


const OLDEST_RUNNER = '2.336.0';
const HOSTED = /^(?:ubuntu|windows|macos)-[\w.-]+$/;
function runnerLines(facts, { calls }) {
    const own = calls.filter((call) => labelsOf(call).some((label) => !HOSTED.test(label)));
    if (calls.length === 0)
        return [];
    if (own.length === 0)
        return [ok('runner', 'runners', 'the watchdogs run on runners of GitHub, which are new enough')];
    const subject = 'self-hosted runners';
    const live = liveOf(facts);
    if (live === undefined || !live.runners.known)
        return [
            unknownLine('runner', subject, live === undefined || live.runners.known ? 'their versions are not known' : live.runners.detail, {
                remedy: `See in the settings under Actions → Runners that each has version ${OLDEST_RUNNER} or newer`,
            }),
        ];
    const old = live.runners.value.filter(({ version }) => version !== undefined && isOlder(version, OLDEST_RUNNER));
    if (old.length > 0)
        return [
            problem('runner', subject, `${old
                .map(({ name, version }) => `${name} has version ${version ?? ''}`)
                .slice(0, 5)
                .join(', ')}`, {
                costs: `a called watchdog uses "uses: $/…", which a runner knows from ${OLDEST_RUNNER} on`,
                remedy: `Update them to ${OLDEST_RUNNER} or newer`,
            }),
        ];
    const unsaid = live.runners.value.filter(({ version }) => version === undefined).length;
    if (unsaid > 0 || live.runners.value.length === 0)
        return [
            unknownLine('runner', subject, unsaid > 0 ? `GitHub does not tell the version of ${unsaid} of them` : 'the repository has none of its own', {
                remedy: `See that each has version ${OLDEST_RUNNER} or newer`,
            }),
        ];
    return [ok('runner', subject, `all ${live.runners.value.length} have version ${OLDEST_RUNNER} or newer`)];
}
function labelsOf({ job }) {
    const text = job.with.get('runs-on')?.value.trim() ?? '';
    return text === '' ? [] : text.split(/[\s,[\]"']+/).filter((label) => label !== '');
}
function isOlder(one, other) {
    const [left, right] = [one, other].map((text) => text.replace(/^v/, '').split('.').map(Number));
    for (let at = 0; at < 3; at += 1) {
        const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
        if (difference !== 0)
            return difference < 0;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/versions-section.js




const OLDEST_NODE = 20;
function versionLines(facts, uses) {
    return [nodeLine(facts.node), ...refLines(uses), ...serverLines(facts, uses), ...runnerLines(facts, uses)];
}
function nodeLine(node) {
    const major = Number(/^v?(\d+)\./.exec(node)?.[1] ?? Number.NaN);
    if (major >= OLDEST_NODE)
        return ok('command', 'sar', `${lib_version/* SAR_VERSION */.w} on Node ${node}`);
    return problem('command', 'sar', `${lib_version/* SAR_VERSION */.w} runs on Node ${node}, and needs ${OLDEST_NODE} or newer`, {
        remedy: `Install Node ${OLDEST_NODE} or newer`,
    });
}
function serverLines({ server }, { calls }) {
    if (server === undefined || calls.length === 0)
        return [];
    const host = URL.canParse(server) ? new URL(server).hostname : server;
    if (host === 'github.com' || host.endsWith('.ghe.com'))
        return [];
    return [
        problem('server', host, 'the called workflows use "uses: $/…", which GitHub Enterprise Server does not know', {
            costs: 'no called watchdog starts',
            remedy: 'Use the actions of SAR by themselves, in workflows of your own',
        }),
    ];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/resolve/parse-uses.js
var parse_uses = __webpack_require__(73922);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/found-uses.js

function foundIn(repository, workflows) {
    const inWorkflows = workflows.flatMap(({ path, text, jobs }) => jobs.flatMap(({ uses, steps }) => [uses, ...steps.flatMap((step) => [step.uses, ...step.children.map((child) => child.uses)])].flatMap((scalar) => scalar === undefined ? [] : [{ uses: scalar, path, text }])));
    const inActions = repository
        .actions()
        .flatMap((action) => action.kind === 'invalid'
        ? []
        : action.steps.flatMap(({ uses }) => (uses === undefined ? [] : [{ uses, path: action.path, text: action.text }])));
    return [...inWorkflows, ...inActions];
}
function useOf({ uses, path, text }, homes) {
    const parsed = (0,parse_uses/* parseUses */.A)(uses, text);
    if (parsed.kind !== 'remote' || !homes.has(parsed.reference.written.toLowerCase()))
        return [];
    const { written, ref, pinned, version } = parsed.reference;
    return [{ path, line: uses.range.line, source: { kind: 'remote', repository: written, ref, pinned, version } }];
}
function unpinnedOf({ uses, text }, homes) {
    const parsed = (0,parse_uses/* parseUses */.A)(uses, text);
    if (parsed.kind !== 'remote' || parsed.reference.pinned || homes.has(parsed.reference.written.toLowerCase()))
        return [];
    return parsed.reference.action.includes('/.github/workflows/') ? [] : [uses.value.trim()];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/callers-by-path.js

function callersByPath(workflows) {
    const byPath = new Map();
    for (const workflow of workflows)
        for (const job of workflow.jobs) {
            if (job.uses === undefined)
                continue;
            const parsed = (0,parse_uses/* parseUses */.A)(job.uses, workflow.text);
            if (parsed.kind !== 'self')
                continue;
            const caller = { workflow, job, line: job.uses.range.line };
            const known = byPath.get(parsed.path);
            if (known === undefined)
                byPath.set(parsed.path, [caller]);
            else
                known.push(caller);
        }
    return byPath;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/sar-repositories.js
var sar_repositories = __webpack_require__(32571);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/shipped-at.js
var shipped_at = __webpack_require__(86657);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/workflow-uses.js + 1 modules
var workflow_uses = __webpack_require__(12110);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/whole-gates.js

function wholeGates({ actions, calls }, isSar) {
    return [
        ...actions.filter(({ repository }) => isSar(repository)).flatMap(gateOfStep),
        ...calls.filter(({ repository }) => isSar(repository)).flatMap(gateOfPreflight),
    ];
}
function gateOfStep({ folder, given, path, line }) {
    if (folder !== 'actions/gate')
        return [];
    return wholeGate((input) => given.get(input) ?? '', { path, line });
}
function gateOfPreflight({ called, job, uses, workflow }) {
    if ((0,shipped_at/* shippedAt */.l)(called)?.id !== 'preflight' || !job.with.has('checks'))
        return [];
    return wholeGate((input) => (input === 'check-run' ? '' : (job.with.get(input)?.value ?? '')), {
        path: workflow.path,
        line: uses.range.line,
    });
}
function wholeGate(given, place) {
    const published = given('check-run').trim();
    const checks = given('checks').trim();
    const isDynamic = [published, checks].some((value) => value.includes('${{'));
    if (!isDynamic && (published.toLowerCase() === 'false' || checks !== ''))
        return [];
    return [{ ...place, isSure: !isDynamic && given('baseline').trim() === '' }];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/watchdog-calls.js






function sarUses(repository) {
    const documents = repository.workflows();
    const workflows = documents.filter((each) => each.kind === 'workflow');
    const isOwn = (0,sar_repositories/* isSarItself */._D)(repository.tree);
    const walks = workflows.map((workflow) => ({ workflow, walked: (0,workflow_uses/* workflowUses */.M)(repository, workflow, isOwn) }));
    const { names: homes, isSar } = (0,sar_repositories/* sarRepositories */.N)(repository.tree, walks.map(({ walked }) => walked));
    const calls = new Map();
    const callers = callersByPath(workflows);
    const doubtful = new Map();
    for (const { workflow, walked } of walks) {
        for (const call of walked.calls) {
            const watchdog = (0,shipped_at/* shippedAt */.l)(call.called);
            if (watchdog === undefined)
                continue;
            const key = `${call.workflow.path}:${call.uses.range.start}`;
            if (!isSar(call.repository)) {
                doubtful.set(key, doubtOf(call));
                continue;
            }
            const known = calls.get(key);
            const { job, uses } = call;
            if (known !== undefined)
                known.starters.push(workflow);
            else
                calls.set(key, {
                    watchdog,
                    workflow: call.workflow,
                    job,
                    line: uses.range.line,
                    starters: [workflow],
                    callers: callers.get(call.workflow.path) ?? [],
                });
        }
    }
    const found = foundIn(repository, workflows);
    const uses = found.flatMap((each) => useOf(each, homes));
    const unread = documents.flatMap((each) => each.kind === 'invalid' ? [{ path: each.path, words: `it cannot be read: ${each.message}` }] : []);
    return {
        calls: [...calls.values()].map((call) => ({ ...call, starters: ownStarters(call) })),
        uses,
        gates: walks
            .filter(({ workflow }) => workflow.triggers.some(({ event }) => event === 'pull_request'))
            .flatMap(({ walked }) => wholeGates(walked, isSar)),
        merging: walks.flatMap(({ walked }) => walked.actions.filter((action) => isMergingGate(action) && isSar(action.repository))),
        unpinned: [...new Set(found.flatMap((each) => unpinnedOf(each, homes)))].sort(),
        doubtful: [...doubtful.values(), ...unread],
    };
}
function isMergingGate({ folder, given }) {
    return folder === 'actions/gate' && given.get('merge')?.trim() === 'auto';
}
function ownStarters({ starters }) {
    const starting = starters.filter(({ triggers }) => triggers.some(({ event }) => event !== 'workflow_call'));
    return starting.length > 0 ? starting : starters;
}
function doubtOf({ repository = '', uses, workflow }) {
    return {
        path: workflow.path,
        line: uses.range.line,
        words: `${repository} has a workflow that is called like a watchdog of SAR, and nothing tells that it is one`,
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/watchdogs/shipped-watchdog.js + 1 modules
var shipped_watchdog = __webpack_require__(95734);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/granted-permissions.js
const LEVELS = ['none', 'read', 'write'];
function grantOf(workflow, job, needed) {
    const said = job.permissions ?? workflow.permissions;
    if (said === undefined)
        return { kind: 'unsaid' };
    const all = said.get('*')?.value === 'write-all' ? 'write' : said.get('*')?.value === 'read-all' ? 'read' : 'none';
    const granted = (name) => levelOf(said.get(name)?.value) ?? all;
    const missing = Object.entries(needed).filter(([name, level]) => below(granted(name), level));
    const named = [...said.keys()].filter((name) => name !== '*');
    const excess = named.filter((name) => below(needed[name] ?? 'none', granted(name)));
    return {
        kind: 'said',
        missing: missing.map(([name, level]) => `${name}: ${level}`),
        excess: [
            ...(all === 'none' ? [] : [`${said.get('*')?.value ?? ''} for everything`]),
            ...excess.map((name) => `${name}: ${needed[name] ?? 'none'}`),
        ],
    };
}
function below(one, other) {
    return LEVELS.indexOf(one) < LEVELS.indexOf(other);
}
function levelOf(text) {
    return LEVELS.find((level) => level === text?.trim());
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/watchdog-inputs.json
const watchdog_inputs_namespaceObject = /*#__PURE__*/JSON.parse('{"preflight":["app-client-id","baseline","checks","command-checks","fail-on","fail-on-late","node-version","on-unknown","on-unknown-for-forks","pass-variables","python-version","runs-on"],"ci-health":["app-client-id","baseline","dry-run","environment","fail-on-late","heal-with","runs-on"],"variables":["app-client-id","baseline","dry-run","environment","fail-on-late","pass-variables","runs-on"],"nightly":["app-client-id","baseline","dry-run","environment","fail-on-late","issues","mlflow-tracking-uri","pass-variables","run-commands","runs-on"],"weekly":["baseline","caches-unused-for","dry-run","fail-on-late","prune-runs","runs-older-than","runs-on"],"variable-intents":["app-client-id","baseline","dry-run","environment","fail-on-late","max-intents","on-refused","runs-on"],"self-healing":["baseline","dry-run","environment","fail-on-late","node-version","python-version","runs-on","target_run_id"]}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/call-grants.js




const INPUTS = watchdog_inputs_namespaceObject;
function permissionLines(call) {
    return [linesOfJob(call), ...call.callers.map((caller) => linesOfJob({ ...caller, watchdog: call.watchdog }))].flat();
}
function linesOfJob({ watchdog, workflow, job, line, }) {
    const grant = grantOf(workflow, job, watchdog.permissions);
    const id = `permissions:${watchdog.id}:${workflow.path}`;
    const place = { path: workflow.path, line };
    const all = Object.entries(watchdog.permissions)
        .map(([name, level]) => `${name}: ${level}`)
        .join(', ');
    if (grant.kind === 'unsaid')
        return [
            problem(id, watchdog.id, `job ${job.id} does not say its permissions, so that the settings of the repository decide`, {
                costs: 'it has more than it needs, or GitHub refuses to start it',
                remedy: `Write "permissions" at the job: ${all}`,
                ...place,
            }),
        ];
    return [
        ...(grant.missing.length === 0
            ? []
            : [
                problem(id, watchdog.id, `job ${job.id} does not grant ${grant.missing.join(', ')}`, {
                    costs: 'GitHub refuses to start the called workflow',
                    remedy: `Write under "permissions" of the job: ${grant.missing.join(', ')}`,
                    ...place,
                }),
            ]),
        ...(grant.excess.length === 0
            ? []
            : [
                advice(`${id}:excess`, watchdog.id, `job ${job.id} grants more than is needed`, {
                    remedy: `Write under "permissions" of the job exactly: ${all}`,
                    ...place,
                }),
            ]),
    ];
}
function inputLines({ watchdog, workflow, job, line }) {
    const known = INPUTS[watchdog.id] ?? [];
    const odd = [...job.with.keys()].filter((name) => !known.includes(name.toLowerCase()));
    if (odd.length === 0)
        return [];
    return [
        problem(`inputs:${watchdog.id}:${workflow.path}`, watchdog.id, `job ${job.id} gives ${odd.join(', ')}, which the called workflow does not take`, {
            costs: 'GitHub refuses to start it',
            remedy: `Take it away; what it takes is ${known.join(', ')}`,
            path: workflow.path,
            line,
        }),
    ];
}
function secretLines({ watchdog, workflow, job, line }) {
    const { all, named } = passedSecrets(job);
    const place = { path: workflow.path, line };
    if (all)
        return [
            advice(`inherit:${watchdog.id}:${workflow.path}`, watchdog.id, `job ${job.id} hands on every secret ("secrets: inherit")`, {
                remedy: `Name those that are needed: ${Object.keys(watchdog.secrets).join(', ') || 'none'}`,
                ...place,
            }),
        ];
    const undeclared = [...named.keys()].filter((id) => !Object.hasOwn(watchdog.secrets, id));
    if (undeclared.length === 0)
        return [];
    return [
        problem(`secrets:${watchdog.id}:${workflow.path}`, watchdog.id, `job ${job.id} passes ${undeclared.join(', ')}, which the called workflow does not declare`, {
            costs: 'GitHub refuses to start it',
            remedy: `Take it away; what it takes is ${Object.keys(watchdog.secrets).join(', ') || 'nothing'}`,
            ...place,
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/call-life.js


const INACTIVE = 'disabled_inactivity';
const MENDER = 'weekly';
const STATES = new Map([
    [
        INACTIVE,
        {
            words: 'GitHub has switched its workflow off, since nothing happened in the repository for 60 days',
            remedy: 'Run "sar watchdogs enable --apply"',
        },
    ],
    [
        'disabled_manually',
        {
            words: 'a person has switched its workflow off',
            remedy: 'If that was not meant to last, enable it on its page under Actions',
        },
    ],
    [
        'disabled_fork',
        { words: 'GitHub has switched its workflow off, since the repository is a fork', remedy: 'Enable workflows under Actions' },
    ],
]);
function lifeLines(call, facts, isMended) {
    return call.starters.flatMap((starter) => linesOfStarter(call, starter, facts, isMended));
}
function isMendedWeekly(calls, facts) {
    const workflows = liveOf(facts)?.workflows;
    if (workflows?.known !== true)
        return false;
    const active = new Set(workflows.value.filter(({ state }) => state === 'active').map(({ path }) => path));
    return calls.some(({ watchdog, starters }) => watchdog.id === MENDER && starters.some(({ path }) => active.has(path)));
}
function linesOfStarter({ watchdog, workflow: holder, line }, workflow, facts, isMended) {
    const live = liveOf(facts);
    if (live === undefined)
        return [];
    const id = `life:${watchdog.id}:${workflow.path}`;
    const place = { path: workflow.path, ...(workflow.path === holder.path && { line }) };
    if (!live.workflows.known)
        return [unknownLine(id, watchdog.id, `whether GitHub runs it is not known: ${live.workflows.detail}`, place)];
    const known = live.workflows.value.find(({ path }) => path === workflow.path);
    if (known === undefined)
        return [
            problem(id, watchdog.id, 'GitHub does not list its workflow', {
                costs: 'schedules and dispatches run from the default branch alone',
                remedy: 'Merge it into the default branch',
                ...place,
            }),
        ];
    return switchedOff(known, id, watchdog.id, place, isMended);
}
function switchedOff({ state }, id, subject, place, isMended) {
    if (state === 'active')
        return [];
    const { words, remedy } = STATES.get(state) ?? {
        words: `GitHub says of its workflow: ${state}`,
        remedy: 'Look at its page under Actions',
    };
    const bySelf = isMended && state === INACTIVE && subject !== MENDER;
    return [
        problem(id, subject, words, {
            costs: 'it does not run',
            remedy: bySelf ? `${remedy}; watchdog ${MENDER} does so by itself` : remedy,
            ...place,
        }),
    ];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/baseline.js
var load_baseline = __webpack_require__(90668);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/mailbox-settings.js + 1 modules
var mailbox_settings = __webpack_require__(42202);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var glob = __webpack_require__(14727);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/event-filter-lines.js


function eventFilterLines(trigger, facts) {
    const { event } = trigger;
    if (event !== 'push' && event !== 'pull_request')
        return [];
    if (!facts.watchdog.events.includes(event))
        return [];
    return [...branchLines(trigger, facts), ...(event === 'push' ? pushLines(trigger, facts) : pullLines(trigger, facts))];
}
function branchLines({ event, branches, branchesIgnore, tags }, { watchdog, id, place, defaultBranch }) {
    const what = event === 'push' ? 'pushes to' : 'pull requests to';
    const words = (said) => [
        problem(id('branch'), watchdog.id, said, {
            costs: event === 'push' ? 'what is pushed there is not seen' : 'what is merged there is not judged before',
            remedy: `Write the default branch under "${event}: branches"`,
            ...place,
        }),
    ];
    if (event === 'push' && tags !== undefined && branches === undefined && branchesIgnore === undefined)
        return words('it runs on pushes of tags alone, and of no branch');
    if (defaultBranch === undefined)
        return [];
    if (branches?.every((branch) => isPlain(branch) && branch !== defaultBranch) === true)
        return words(`it runs on ${what} ${branches.join(', ')}, and the default branch is ${defaultBranch}`);
    if (branchesIgnore?.includes(defaultBranch) === true)
        return words(`it does not run on ${what} ${defaultBranch}, the default branch`);
    return [];
}
function pushLines({ paths, pathsIgnore }, { watchdog, id, place, mailbox }) {
    if (mailbox === undefined)
        return [];
    const wanted = watchdog.pushPaths?.map((path) => path.replaceAll('${mailbox}', () => mailbox)) ?? [];
    const seen = wanted.map((path) => path.replace(/\*+$/, 'x.json'));
    const isSeen = (paths === undefined || seen.every((path) => paths.some((pattern) => isFound(pattern, path)))) &&
        !seen.some((path) => pathsIgnore?.some((pattern) => isFound(pattern, path)) === true);
    if (wanted.length === 0 || isSeen)
        return [];
    return [
        problem(id('paths'), watchdog.id, `a push that changes ${wanted.join(', ')} does not start it`, {
            costs: 'what is queued there waits for the schedule',
            remedy: `Write under "push: paths": ${wanted.join(', ')}`,
            ...place,
        }),
    ];
}
function pullLines({ types, paths, pathsIgnore }, { watchdog, id, place }) {
    const lacking = types === undefined ? [] : ['opened', 'synchronize', 'reopened'].filter((type) => !types.includes(type));
    return [
        ...(paths === undefined && pathsIgnore === undefined
            ? []
            : [
                problem(id('pull-paths'), watchdog.id, 'it runs only for pull requests that change certain files', {
                    costs: 'others are not judged; where its check is required, they wait for it for ever',
                    remedy: 'Take "paths" and "paths-ignore" away from "pull_request"',
                    ...place,
                }),
            ]),
        ...(lacking.length === 0
            ? []
            : [
                problem(id('types'), watchdog.id, `it does not run when a pull request is ${lacking.map((type) => STATES_OF_TYPE[type]).join(', ')}`, {
                    costs: 'what is new then is not judged before it is merged',
                    remedy: `Add ${lacking.join(', ')} under "pull_request: types"`,
                    ...place,
                }),
            ]),
    ];
}
const STATES_OF_TYPE = { opened: 'opened', synchronize: 'given new commits', reopened: 'opened again' };
function isPlain(branch) {
    return !/[*?+![\]]/.test(branch);
}
function isFound(pattern, path) {
    return (0,glob/* isGlob */.fg)(pattern) ? (0,glob/* compileGlob */.SO)(pattern).matches(path) : pattern === path;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/call-triggers.js





const ALERT = 'sar-alert';
function triggerLines(call, facts) {
    return call.starters.flatMap((starter) => call_triggers_linesOfStarter(call, starter, facts));
}
function call_triggers_linesOfStarter(call, workflow, facts) {
    const { watchdog, workflow: holder, line } = call;
    const place = { path: workflow.path, ...(workflow.path === holder.path && { line }) };
    const id = (check) => `${check}:${watchdog.id}:${workflow.path}`;
    const { triggers } = workflow;
    const lines = [];
    const hasCron = triggers.some(({ event, crons = [] }) => event === 'schedule' && crons.length > 0);
    if (watchdog.cron !== undefined && !hasCron)
        lines.push(problem(id('schedule'), watchdog.id, 'its workflow has no schedule', {
            costs: 'it runs only when somebody starts it',
            remedy: `Add under "on": schedule: [{ cron: '${watchdog.cron}' }]`,
            ...place,
        }));
    const missing = watchdog.events.filter((event) => !triggers.some((trigger) => trigger.event === event));
    if (missing.includes('pull_request'))
        lines.push(problem(id('events'), watchdog.id, 'its workflow does not run for pull requests', {
            costs: 'no change is judged before it is merged',
            remedy: 'Add "pull_request" under "on"',
            ...place,
        }));
    else if (missing.length > 0)
        lines.push(advice(id('events'), watchdog.id, `its workflow does not run on ${missing.join(', ')}`, {
            remedy: `Add ${missing.join(', ')} under "on", as "sar init" writes it`,
            ...place,
        }));
    const profile = liveOf(facts)?.profile;
    const mailbox = mailboxIn(facts);
    if ('problem' in mailbox && watchdog.pushPaths !== undefined)
        lines.push(problem(id('mailbox'), watchdog.id, mailbox.problem, {
            costs: 'no intent is applied',
            remedy: 'Correct variables.intents.mailbox in the baseline',
            ...place,
        }));
    const filters = {
        watchdog,
        id,
        place,
        defaultBranch: profile?.known === true ? profile.value.defaultBranch : undefined,
        mailbox: 'folder' in mailbox ? mailbox.folder : undefined,
    };
    return [...lines, ...triggers.flatMap((trigger) => eventFilterLines(trigger, filters)), ...dispatchLines(call, workflow, id, place)];
}
function mailboxIn({ baseline }) {
    try {
        return { folder: (0,mailbox_settings/* mailboxOf */.S)(baseline.kind === 'loaded' ? baseline.baseline : (0,load_baseline/* recommendedBaseline */.tX)()) };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        return { problem: error.message };
    }
}
function dispatchLines({ watchdog }, { triggers }, id, place) {
    const types = triggers.find(({ event }) => event === 'repository_dispatch')?.types;
    const byHand = triggers.find(({ event }) => event === 'workflow_dispatch');
    const lacking = Object.keys(watchdog.dispatchInputs).filter((name) => byHand?.inputs?.has(name) !== true);
    return [
        ...(types === undefined || types.includes(ALERT)
            ? []
            : [
                advice(id('alert'), watchdog.id, `an alert (${ALERT}) does not start it`, {
                    remedy: `Add ${ALERT} under "repository_dispatch: types"`,
                    ...place,
                }),
            ]),
        ...(byHand === undefined || lacking.length === 0
            ? []
            : [
                problem(id('dispatch-inputs'), watchdog.id, `"workflow_dispatch" does not declare ${lacking.join(', ')}`, {
                    costs: 'GitHub refuses the start by the watchdog that finds the failure',
                    remedy: 'Declare them under "workflow_dispatch: inputs", as "sar init" writes them',
                    ...place,
                }),
            ]),
    ];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/schedule-lines.js

const WELL = new Set(['on-time', 'runs', 'exempt']);
const LATE = new Set(['late', 'never-ran']);
function scheduleLines({ lives }, { calls }) {
    if (lives === undefined || lives.refused !== undefined)
        return [];
    const said = new Set(calls.flatMap(({ starters }) => starters.map(({ path }) => path)));
    const wrong = lives.watchdogs.filter(({ state, path }) => !WELL.has(state) && (LATE.has(state) || state === 'unknown' || !said.has(path)));
    const onTime = lives.watchdogs.filter(({ state }) => state === 'on-time').length;
    const lines = wrong.map(({ ids, path, state, detail }) => {
        const [id, subject] = [`runs:${path}`, ids.join(', ')];
        if (state === 'unknown')
            return unknownLine(id, subject, `whether it runs is not known: ${detail}`, { path });
        return problem(id, subject, detail, {
            costs: 'what it watches goes unseen',
            remedy: 'See its runs under Actions; "sar watchdogs check" says when each was due',
            path,
        });
    });
    if (onTime === 0)
        return lines;
    return [
        ...lines,
        ok('schedules', 'schedules', `${onTime} of ${onTime + lines.filter(({ outcome }) => outcome === 'problem').length} ran when they were due`),
    ];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/workflows-section.js






const MOST_DOUBTFUL = 10;
function workflowLines(facts, uses) {
    const { calls, doubtful } = uses;
    const unreadLines = doubtful.slice(0, MOST_DOUBTFUL).map(({ path, words, line }) => unknownLine(`doubtful:${path}`, path, words, {
        remedy: 'See whether it calls a watchdog',
        path,
        ...(line !== undefined && { line }),
    }));
    if (calls.length === 0)
        return [nothingCalled(uses), ...scheduleLines(facts, uses), ...unreadLines];
    const isMended = isMendedWeekly(calls, facts);
    const called = new Set(calls.map(({ watchdog }) => watchdog.id));
    const needed = [...called].flatMap((id) => {
        const watchdog = shipped_watchdog/* SHIPPED_WATCHDOGS */.T.find((each) => each.id === id);
        const lacking = (watchdog?.needs ?? []).filter((need) => !called.has(need));
        return lacking.map((need) => advice(`needs:${id}:${need}`, id, `it works together with ${need}, which no workflow calls`, {
            remedy: `Run "sar init --watchdogs ${need}"`,
        }));
    });
    return [
        ...calls.flatMap((call) => linesOfCall(call, facts, isMended)),
        ...twiceLines(calls),
        ...healLines(calls),
        ...scheduleLines(facts, uses),
        ...needed,
        ...unreadLines,
    ];
}
function twiceLines(calls) {
    const ids = [...new Set(calls.map(({ watchdog }) => watchdog.id))];
    return ids.flatMap((id) => {
        const [first, ...others] = calls.filter(({ watchdog }) => watchdog.id === id);
        if (first === undefined || others.length === 0)
            return [];
        const places = [first, ...others].map(({ workflow, line }) => `${workflow.path}:${line}`);
        return [
            advice(`twice:${id}`, id, `${places.length} jobs call it: ${places.slice(0, 5).join(', ')}`, {
                costs: 'it runs as many times',
                remedy: 'Keep one, unless they watch different baselines',
                path: first.workflow.path,
                line: first.line,
            }),
        ];
    });
}
function healLines(calls) {
    return calls.flatMap(({ watchdog, workflow, job, line }) => {
        const file = job.with.get('heal-with')?.value.trim() ?? '';
        if (watchdog.id !== 'ci-health' || file === '' || file.includes('${{'))
            return [];
        const path = `.github/workflows/${file}`;
        const heals = calls.some((call) => call.watchdog.id === 'self-healing' && call.starters.some((starter) => starter.path === path));
        if (heals)
            return [];
        return [
            problem(`heal-with:${workflow.path}`, watchdog.id, `job ${job.id} starts ${file} at an alert, and no such workflow calls self-healing`, {
                costs: 'an alert is an issue, and nothing is healed',
                remedy: 'Write under "heal-with" the file of the workflow that calls self-healing, or run "sar init --watchdogs self-healing"',
                path: workflow.path,
                line,
            }),
        ];
    });
}
function nothingCalled({ uses }) {
    const remedy = 'Run "sar init"';
    return uses.length === 0
        ? problem('calls', 'watchdogs', 'no workflow calls a watchdog or an action of SAR', { costs: 'nothing is watched', remedy })
        : advice('calls', 'watchdogs', 'workflows use actions of SAR, and none calls a watchdog', {
            costs: 'what each watchdog needs is not judged here',
            remedy,
        });
}
function linesOfCall(call, facts, isMended) {
    const lines = [
        ...permissionLines(call),
        ...secretLines(call),
        ...inputLines(call),
        ...triggerLines(call, facts),
        ...lifeLines(call, facts, isMended),
    ];
    const { watchdog, workflow, line } = call;
    if (lines.some(({ outcome }) => outcome !== 'ok'))
        return lines.filter(({ outcome }) => outcome !== 'ok');
    return [
        ok(`call:${watchdog.id}:${workflow.path}`, watchdog.id, 'permissions, secrets and triggers are as they should be', {
            path: workflow.path,
            line,
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/diagnose.js







function diagnose(facts) {
    const uses = sarUses(facts.repository);
    const live = liveOf(facts);
    return {
        refused: live !== undefined && !live.profile.known && live.profile.reason === 'forbidden',
        sections: [
            { id: 'versions', lines: [...versionLines(facts, uses)] },
            { id: 'baseline', lines: [...baselineLines(facts)] },
            { id: 'workflows', lines: [...workflowLines(facts, uses)] },
            { id: 'tokens', lines: [...tokens_section_tokenLines(facts, uses)] },
            { id: 'settings', lines: [...settingLines(facts, uses)] },
        ],
    };
}
function doctorExitCode({ refused, sections }) {
    if (refused)
        return 2;
    return sections.flatMap(({ lines }) => lines).some(({ outcome }) => outcome === 'problem') ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/json-text.js
var json_text = __webpack_require__(58884);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/doctor/doctor-document.js
function doctorDocument({ refused, sections }, { version, at, repository }) {
    return {
        schema: 'sar.doctor/1',
        version,
        at: at.toISOString(),
        ...(repository !== undefined && { repository }),
        refused,
        sections: structuredClone(sections),
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/place-words.js
var place_words = __webpack_require__(31609);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/bounded-markdown.js
var bounded_markdown = __webpack_require__(13484);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/cut-notice.js
var cut_notice = __webpack_require__(47466);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/markdown-table.js
var markdown_table = __webpack_require__(71597);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/markdown-safe.js
var markdown_safe = __webpack_require__(83003);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(55617);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/doctor/doctor-words.js

const SECTION_TITLES = {
    versions: 'Versions',
    baseline: 'Baseline',
    workflows: 'Workflows',
    tokens: 'Tokens',
    settings: 'Settings on GitHub',
};
const DOCTOR_MARKS = { ok: '✓', problem: '✗', advice: '!', unknown: '?' };
function diagnosisText({ refused, sections }) {
    const count = (outcome) => sections.flatMap(({ lines }) => lines).filter((line) => line.outcome === outcome).length;
    const problems = count('problem');
    const rest = [
        ...(count('advice') === 0 ? [] : [`${(0,count_words/* countOf */.pq)(count('advice'), 'piece')} of advice`]),
        ...(count('unknown') === 0 ? [] : [`${count('unknown')} unknown`]),
        `${count('ok')} ok`,
    ];
    const first = problems === 0 ? 'no problem' : (0,count_words/* countOf */.pq)(problems, 'problem');
    return `${refused ? 'the token is refused; ' : ''}${[first, ...rest].join(', ')}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/doctor/doctor-markdown.js






function doctorMarkdown(diagnosis, options) {
    const sections = [
        (0,markdown_table/* textSection */.V)(`## SAR doctor\n\n**${(0,markdown_safe/* markdownText */.p7)(diagnosisText(diagnosis))}**`),
        ...diagnosis.sections
            .filter(({ lines }) => lines.length > 0)
            .map(({ id, lines }) => (0,markdown_table/* tableSection */.Y)(['Result', 'What', 'Found', 'Cost, and what to do'], lines.map(row), { before: `### ${SECTION_TITLES[id]}` })),
    ];
    return (0,bounded_markdown/* boundedMarkdown */.N)(sections, options.limitBytes, (0,cut_notice/* cutNotice */.z)({ ...options, linkTo: () => undefined }));
}
function row({ outcome, subject, words, costs, remedy, path, line }) {
    const place = path === undefined || path === subject || outcome === 'ok'
        ? ''
        : ` ${(0,markdown_safe/* markdownCode */.D9)((0,place_words/* placeWords */.f)({ path, ...(line !== undefined && { line }) }))}`;
    const next = [
        ...(costs === undefined ? [] : [`${(0,markdown_safe/* markdownText */.p7)(costs)}.`]),
        ...(remedy === undefined ? [] : [`**${(0,markdown_safe/* markdownText */.p7)(remedy)}.**`]),
    ];
    return [outcome === 'problem' ? '**problem**' : outcome, (0,markdown_safe/* markdownText */.p7)(subject), `${(0,markdown_safe/* markdownText */.p7)(words)}${place}`, next.join(' ')];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/step-summary-limit.js
var step_summary_limit = __webpack_require__(1924);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/palette.js
var terminal_palette = __webpack_require__(80519);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(31554);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(77072);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/display-width.js
var display_width = __webpack_require__(23771);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/doctor/doctor-table.js





function doctorTable(diagnosis, { palette, columns }) {
    const wrapped = (text, indent) => (columns === undefined ? [text] : (0,display_width/* wrapWords */.EO)(text, Math.max(20, columns - indent - 2))).map((part, index) => `${' '.repeat(index === 0 ? indent : indent + 2)}${part}`);
    const linesOf = (line) => {
        const { outcome, subject, words, costs, remedy, path } = line;
        const place = path === undefined || path === subject || outcome === 'ok'
            ? ''
            : ` (${(0,terminal_safe/* terminalSafe */.k)((0,place_words/* placeWords */.f)({ path, ...(line.line !== undefined && { line: line.line }) }))})`;
        const [first = '', ...more] = wrapped(`${(0,terminal_safe/* terminalSafe */.k)(subject)}: ${(0,terminal_safe/* terminalSafe */.k)(words)}${place}`, 4);
        return [
            `  ${styleOf(outcome, palette)(DOCTOR_MARKS[outcome])} ${first.trimStart()}`,
            ...more,
            ...(costs === undefined ? [] : wrapped(`Cost: ${(0,terminal_safe/* terminalSafe */.k)(costs)}.`, 6).map(palette.faint)),
            ...(remedy === undefined ? [] : wrapped(`Do: ${(0,terminal_safe/* terminalSafe */.k)(remedy)}.`, 6)),
        ];
    };
    const sections = diagnosis.sections.filter(({ lines }) => lines.length > 0);
    return [
        ...sections.flatMap(({ id, lines }) => [palette.heading(SECTION_TITLES[id]), ...lines.flatMap(linesOf), '']),
        ...(0,display_width/* wrapWords */.EO)(`${capital(diagnosisText(diagnosis))}.`, columns ?? Number.POSITIVE_INFINITY),
    ].map(break_workflow_commands/* breakWorkflowCommands */.$);
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
const STYLES = { ok: 'good', problem: 'P1', advice: 'P3', unknown: 'P2' };
function styleOf(outcome, palette) {
    return palette[STYLES[outcome]];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/io.js
var lib_io = __webpack_require__(51249);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/live-options.js
var live_options = __webpack_require__(45723);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/options.js
var options = __webpack_require__(28631);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/targets.js
var targets = __webpack_require__(23893);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/checkout-tree.js + 1 modules
var checkout_tree = __webpack_require__(2750);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/git-facts.js
var git_facts = __webpack_require__(15773);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/history.js
var lib_history = __webpack_require__(68771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var survey = __webpack_require__(33616);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/doctor/read-live-facts.js

const MOST_ENVIRONMENTS = 20;
async function readLiveFacts({ setting, variables, history, github }) {
    const profile = await setting.profile();
    if (!profile.known)
        return allUnknown(profile);
    const [actionsPolicy, workflowToken, readAccess, secrets, names, workflows, requiredChecks, runners, hasStateBranch] = await Promise.all([
        setting.actionsPolicy(),
        setting.workflowToken(),
        setting.readAccess(),
        secretNames(variables),
        variableNames(variables),
        history.workflows(),
        github.requiredChecks(profile.value.defaultBranch),
        github.runners('repository'),
        setting.hasBranch(STATE_BRANCH),
    ]);
    const isSelected = actionsPolicy.known && actionsPolicy.value.allowed === 'selected';
    return {
        profile,
        actionsPolicy,
        selectedActions: isSelected ? await setting.selectedActions() : undefined,
        workflowToken,
        readAccess,
        secrets,
        variables: names,
        workflows,
        requiredChecks,
        runners,
        hasStateBranch,
    };
}
function allUnknown(answer) {
    return {
        profile: answer,
        actionsPolicy: answer,
        selectedActions: undefined,
        workflowToken: answer,
        readAccess: [],
        secrets: { found: new Map(), unread: [answer.detail] },
        variables: { found: new Map(), unread: [answer.detail] },
        workflows: answer,
        requiredChecks: answer,
        runners: answer,
        hasStateBranch: answer,
    };
}
async function secretNames(variables) {
    const environments = await variables.environments();
    const listed = environments.known ? environments.value.slice(0, MOST_ENVIRONMENTS) : [];
    const left = environments.known ? environments.value.length - listed.length : 0;
    const unread = [
        ...(environments.known ? [] : [environments.detail]),
        ...(left === 0 ? [] : [`${left} of the environments are not looked into for secrets`]),
    ];
    return inventory([
        { where: 'the repository', entries: await variables.entries('repo-secrets') },
        { where: 'the organisation', entries: await variables.entries('org-secrets') },
        ...(await Promise.all(listed.map(async (name) => ({ where: `environment ${name}`, entries: await variables.entries('env-secrets', name) })))),
    ], unread);
}
async function variableNames(variables) {
    return inventory([
        { where: 'the repository', entries: await variables.entries('repo-vars') },
        { where: 'the organisation', entries: await variables.entries('org-vars') },
    ]);
}
function inventory(lists, unread = []) {
    const found = new Map();
    for (const { where, entries } of lists)
        if (entries.known)
            for (const { name } of entries.value)
                if (!found.has(name))
                    found.set(name, where);
    return { found, unread: [...lists.flatMap(({ entries }) => (entries.known ? [] : [entries.detail])), ...unread] };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/check-watchdogs.js + 1 modules
var check_watchdogs = __webpack_require__(92999);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/coverage-of.js + 15 modules
var coverage_of = __webpack_require__(33650);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/repository/repository-workflows.js + 40 modules
var repository_workflows = __webpack_require__(787);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/open-live.js
var open_live = __webpack_require__(48645);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/repository-option.js
var repository_option = __webpack_require__(48942);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/repository-to-ask.js
var repository_to_ask = __webpack_require__(51906);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/doctor/open-doctor.js







async function openDoctor(given, io) {
    const { root, only } = (0,targets/* targets */.z)(given.positionals, io.workingDirectory);
    if (only !== undefined)
        throw new user_error/* UserError */.y('sar doctor checks a whole repository: give its directory, not a file');
    const tree = (0,checkout_tree/* checkoutTree */.p)(root);
    const origin = (0,git_facts/* originRepository */.Vp)(tree.root);
    const named = (0,repository_option/* repositoryOption */.cx)(given, () => origin);
    const repository = given.flag('offline') ? named : (0,repository_to_ask/* repositoryToAsk */.$)(given, io, named);
    if (origin !== undefined && repository !== undefined && open_doctor_nameOf(origin).toLowerCase() !== open_doctor_nameOf(repository).toLowerCase())
        throw new user_error/* UserError */.y(`the checkout is of ${open_doctor_nameOf(origin)}, and its set-up says nothing about ${open_doctor_nameOf(repository)}; leave --repo out, or give the folder of a checkout of that`);
    const survey = await surveyOf(tree);
    const live = given.flag('offline') ? undefined : await (0,open_live/* openLive */.n)(given, io, repository);
    const facts = await liveFacts(given, live, repository);
    const server = io.environment['GITHUB_SERVER_URL'];
    return {
        repository: repository === undefined ? undefined : open_doctor_nameOf(repository),
        facts: {
            node: process.version,
            server: server === '' ? undefined : server,
            branch: (0,git_facts/* currentBranch */.eR)(tree.root),
            repository: (0,repository_workflows/* repositoryWorkflows */.N)(tree),
            baseline: baselineFacts(survey, tree),
            live: facts,
            lives: live === undefined ? undefined : await livesOf(survey, facts, { root, live, now: io.now() }),
        },
    };
}
function open_doctor_nameOf({ owner, repo }) {
    return `${owner}/${repo}`;
}
async function surveyOf(tree) {
    try {
        return await (0,survey/* openSurvey */.ji)(tree);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return error;
        throw error;
    }
}
function baselineFacts(survey, tree) {
    if (survey instanceof user_error/* UserError */.y)
        return { kind: 'broken', problems: survey.message };
    const { baseline } = survey;
    const path = baseline.sources.findLast((source) => tree.has(source));
    const content = path === undefined ? undefined : tree.read(path);
    return { kind: 'loaded', baseline, path, text: content?.kind === 'text' ? content.text : undefined };
}
async function liveFacts(given, live, repository) {
    if (given.flag('offline'))
        return { why: 'the run is offline (--offline)' };
    if (live === undefined || repository === undefined)
        return { why: 'there is no token' };
    const { repositorySetting } = await Promise.all(/* import() */[__webpack_require__.e(8586), __webpack_require__.e(3754), __webpack_require__.e(1620), __webpack_require__.e(4937), __webpack_require__.e(1842), __webpack_require__.e(6566)]).then(__webpack_require__.bind(__webpack_require__, 67889));
    const setting = repositorySetting(live.client, open_doctor_nameOf(repository));
    return readLiveFacts({ setting, variables: live.variables, history: live.history, github: live.github });
}
async function livesOf(survey, facts, { root, live, now }) {
    if (survey instanceof user_error/* UserError */.y || 'why' in facts || !facts.workflows.known)
        return undefined;
    const { repository, baseline } = survey;
    const changedAt = (0,lib_history/* changeTimes */.fl)(root, '.github/workflows');
    return (0,check_watchdogs/* checkWatchdogs */.v)({ coverage: (0,coverage_of/* coverageOf */._)(survey), repository, baseline, now, changedAt, history: live.history });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/doctor/doctor-command.js






const doctorCommand = {
    name: 'doctor',
    summary: 'check a set-up: permissions, tokens, schedules, versions, and what each missing one costs',
    positionals: '[path]',
    maxPositionals: 1,
    details: "Looks at the baseline and the workflows of a checkout, and with a token at what GitHub knows of the repository: settings, names of secrets and variables, the life of the workflows and of their schedules. Only reads. A workflow's own GITHUB_TOKEN can see neither secrets nor settings; a fine-grained token, or an App's, with Administration, Secrets, Variables, Environments and Actions: Read-only sees all. Exit code 1: something does not work or is not safe; 2: the token is refused.",
    options: [
        {
            name: 'format',
            short: 'f',
            value: 'FORMAT',
            choices: ['table', 'json', 'markdown'],
            help: 'table (default), json (sar.doctor/1) or markdown',
        },
        { name: 'offline', help: 'do not ask GitHub, even with a token' },
        ...live_options/* LIVE_OPTIONS */.oY,
        options/* NO_COLOR */.qV,
    ],
    examples: ['sar doctor', 'sar doctor --format markdown >> "$GITHUB_STEP_SUMMARY"', 'sar doctor --offline'],
    run,
};
async function run(given, io) {
    const opened = await openDoctor(given, io);
    const diagnosis = diagnose(opened.facts);
    io.out(printed(diagnosis, opened, given, io));
    return doctorExitCode(diagnosis);
}
function printed(diagnosis, { repository }, given, io) {
    switch (given.value('format')) {
        case 'json':
            return (0,json_text/* jsonText */.s)(doctorDocument(diagnosis, { version: lib_version/* SAR_VERSION */.w, at: io.now(), ...(repository !== undefined && { repository }) }));
        case 'markdown':
            return doctorMarkdown(diagnosis, { limitBytes: step_summary_limit/* MAX_MARKDOWN_BYTES */.X, command: 'sar doctor' });
        default: {
            const palette = (0,lib_io/* wantsColor */.z)(io, given.flag('no-color')) ? terminal_palette/* ANSI_PALETTE */.C : terminal_palette/* PLAIN_PALETTE */.J;
            const lines = doctorTable(diagnosis, { palette, ...(io.columns !== undefined && { columns: io.columns }) });
            return lines.map((line) => `${line}\n`).join('');
        }
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/doctor/doctor-commands.js

const DOCTOR_COMMANDS = [doctorCommand];


/***/ }),

/***/ 51906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ repositoryToAsk)
/* harmony export */ });
/* harmony import */ var _read_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4354);
/* harmony import */ var _repository_option_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48942);


function repositoryToAsk(given, io, repository) {
    return (0,_read_token_js__WEBPACK_IMPORTED_MODULE_0__/* .readToken */ .A)(given, io) === undefined ? repository : (0,_repository_option_js__WEBPACK_IMPORTED_MODULE_1__/* .expectRepository */ .uW)(repository);
}


/***/ }),

/***/ 92999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ checkWatchdogs)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var glob = __webpack_require__(14727);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cron-liveness/listed-by-path.js
var listed_by_path = __webpack_require__(75526);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/collect/ask-each.js
var ask_each = __webpack_require__(50422);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cron-liveness/scheduled-workflow.js
var scheduled_workflow = __webpack_require__(66362);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cron-liveness/judge-schedule.js + 1 modules
var judge_schedule = __webpack_require__(90223);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/watchdog-files.js
function watchdogFiles({ watchdogs }, baseline) {
    const files = new Map();
    for (const { id, origin, place, start } of watchdogs) {
        if (place === undefined)
            continue;
        const { path } = place;
        const before = files.get(path);
        const own = origin === 'declared' ? baseline.watchdogs.list[id]?.['max-late-minutes'] : undefined;
        const limits = [before?.maxLateMinutes, own].filter((minutes) => minutes !== undefined);
        files.set(path, {
            path,
            ids: [...(before?.ids ?? []), id],
            maxLateMinutes: limits.length === 0 ? undefined : Math.min(...limits),
            isMissing: start === 'missing',
            isUnread: start === 'unread',
        });
    }
    return [...files.values()].toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/check-watchdogs.js



const MINUTE_MS = 60_000;
async function checkWatchdogs(check) {
    const { coverage, history } = check;
    const files = watchdogFiles(coverage, check.baseline);
    const unseen = coverage.watchdogs.filter(({ start }) => start === 'unseen').map(({ id }) => id);
    if (files.length === 0)
        return { watchdogs: [], unseen, notes: [] };
    const listed = await history?.workflows();
    if (history === undefined || listed?.known !== true) {
        const { reason, detail } = listed?.known === false ? listed : NO_TOKEN;
        const watchdogs = files.map((file) => settled(file, file.isMissing ? MISSING : { state: 'unknown', detail }));
        return { watchdogs, unseen, notes: [detail], refused: { reason, detail } };
    }
    const byPath = (0,listed_by_path/* listedByPath */._)(listed.value);
    const judge = judgeOf(check, files);
    const standing = files.map((file) => ({ file, answer: judge.before(file, byPath.get(file.path)) }));
    const asked = standing.flatMap(({ file, answer }) => ('active' in answer ? [{ file, active: answer.active }] : []));
    const last = await (0,ask_each/* askEach */.H)(asked, ({ file, active }) => history.latestRuns(active.id, 1, judge.scheduleOf(file) === undefined ? undefined : 'schedule'), () => history.requestsLeft > 0, (questions) => `newest runs of ${questions.map(({ file }) => file.path).join(', ')}`);
    const runs = new Map(last.answered.map(({ question, value }) => [question.file.path, value[0]]));
    const why = last.notExamined.map(({ detail }) => detail).join('; ');
    return {
        watchdogs: standing.map(({ file, answer }) => {
            if (!('active' in answer))
                return answer;
            if (!runs.has(file.path))
                return settled(file, { state: 'unknown', detail: `its runs are not known: ${why}` });
            return judge.after(file, answer.active, runs.get(file.path));
        }),
        unseen,
        notes: last.notExamined.map(({ what, detail }) => `not asked or not answered: ${what}: ${detail}`),
    };
}
const NO_TOKEN = { reason: 'no-token', detail: 'without a token GitHub does not tell whether workflows run' };
const MISSING = { state: 'missing', detail: 'the file is not there' };
const UNREAD = { state: 'unknown', detail: 'it is switched on, and its file cannot be read; see "sar coverage"' };
function settled({ ids, path }, { state, detail }) {
    return { ids: [...ids], path, state, detail };
}
function judgeOf({ repository, baseline, now, changedAt }, files) {
    const { liveness } = baseline.ci;
    const exempt = liveness.exempt.map((pattern) => (0,glob/* compileGlob */.SO)(pattern));
    const paths = new Set(files.map(({ path }) => path));
    const schedules = new Map((0,scheduled_workflow/* scheduledWorkflows */.A)(repository, (path) => paths.has(path)).workflows.map((one) => [one.path, one]));
    const time = now.getTime();
    const nextOf = (file) => {
        const next = schedules.get(file.path)?.times?.after(time);
        return next === undefined ? {} : { nextAt: new Date(next).toISOString() };
    };
    return {
        scheduleOf: ({ path }) => schedules.get(path),
        before: (file, listed) => {
            if (file.isMissing)
                return settled(file, MISSING);
            if (exempt.some((glob) => glob.matches(file.path)))
                return settled(file, { state: 'exempt', detail: 'ci.liveness.exempt of the baseline leaves it out' });
            const standing = (0,judge_schedule/* standingOf */.YP)(listed);
            if ('active' in standing)
                return file.isUnread ? settled(file, UNREAD) : standing;
            if (listed?.state === 'disabled_fork')
                return settled(file, { state: 'disabled-fork', detail: standing.detail });
            return settled(file, { state: STANDINGS[standing.state] ?? 'unknown', detail: standing.detail });
        },
        after: (file, registered, run) => {
            const workflow = schedules.get(file.path);
            const facts = { ...lastOf(run), ...nextOf(file) };
            const base = { ids: [...file.ids], path: file.path, ...facts };
            if (workflow === undefined)
                return { ...base, state: 'runs', detail: runWords(run) };
            const graceMs = (file.maxLateMinutes ?? liveness['grace-hours'] * 60) * MINUTE_MS;
            const { state, detail, missedAt } = (0,judge_schedule/* judgeSchedule */.No)({
                workflow,
                registered,
                lastRunAt: run?.createdAt,
                changedAt: changedAt?.(file.path),
                now: time,
                graceMs,
            });
            const missed = missedAt === undefined ? {} : { missedAt, lateMinutes: Math.floor((time - Date.parse(missedAt)) / MINUTE_MS) };
            const failed = state === 'on-time' && run?.conclusion === 'failure' ? '; it failed' : '';
            return { ...base, ...missed, state: STATES[state] ?? 'unknown', detail: `${detail}${failed}` };
        },
    };
}
const STANDINGS = {
    'not-registered': 'not-registered',
    'disabled-inactivity': 'disabled-inactivity',
    'disabled-manually': 'disabled-manually',
};
const STATES = { 'on-time': 'on-time', overdue: 'late', 'never-ran': 'never-ran' };
function lastOf(run) {
    const time = run === undefined ? Number.NaN : Date.parse(run.createdAt);
    if (Number.isNaN(time))
        return {};
    return { lastRunAt: new Date(time).toISOString(), ...(run?.conclusion !== undefined && { conclusion: run.conclusion }) };
}
function runWords(run) {
    if (run === undefined)
        return 'it has no schedule, and has not run yet';
    return `it has no schedule; its newest run, ${run.conclusion ?? run.status}, began on ${run.createdAt.slice(0, 10)}`;
}


/***/ }),

/***/ 42202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ intentPolicyOf),
  S: () => (/* binding */ mailboxOf)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/mailbox/mailbox-folder.js

function mailboxFolder(written, state) {
    const folder = cleanPath(written);
    const name = `the mailbox ${(0,quote_untrusted/* quoteUntrusted */.X)(written)}`;
    if (/[\\\p{Cc}]/u.test(written) || written.startsWith('/') || folder.split('/').includes('..'))
        throw new user_error/* UserError */.y(`${name} is no folder of the repository: write it from the root, with \`/\`, without \`..\``);
    if (folder === '')
        throw new user_error/* UserError */.y(`${name} is the root of the repository: give the mailbox a folder of its own`);
    const own = cleanPath(state);
    if (own === folder || own.startsWith(`${folder}/`))
        throw new user_error/* UserError */.y(`${name} holds files that are no intents: give it a folder of its own, such as \`${own}/pending_ops\``);
    return folder;
}
function cleanPath(path) {
    return path
        .split('/')
        .filter((part) => part !== '' && part !== '.')
        .join('/');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/mailbox-settings.js

function mailboxOf(baseline, named) {
    return mailboxFolder(named ?? baseline.variables.intents.mailbox ?? `${baseline.state}/pending_ops`, baseline.state);
}
function intentPolicyOf({ variables, sources, halt }) {
    const name = halt.variable?.name.toUpperCase();
    return {
        source: sources.at(-1) ?? 'the baseline',
        registry: name === undefined ? variables.registry : withReserved(variables.registry, name),
        allow: variables.intents.allow,
    };
}
function withReserved(registry, name) {
    const own = registry['repo-vars'] ?? {};
    return { ...registry, 'repo-vars': { ...own, [name]: { ...own[name], 'human-governance': true } } };
}


/***/ }),

/***/ 50422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ askEach)
/* harmony export */ });
const WIDTH = 6;
const FINAL = new Set(['no-token', 'forbidden', 'rate-limited', 'not-configured']);
async function askEach(questions, ask, mayAsk, words) {
    const values = new Map();
    const refused = new Map();
    let final;
    let next = 0;
    const lane = async () => {
        while (final === undefined && next < questions.length) {
            if (!mayAsk()) {
                final = { reason: 'budget', detail: 'the share of the requests that was set aside for this is used up' };
                return;
            }
            const index = next++;
            const answer = await ask(questions[index]);
            if (answer.known)
                values.set(index, answer.value);
            else {
                refused.set(index, answer);
                if (FINAL.has(answer.reason))
                    final ??= answer;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(WIDTH, questions.length) }, lane));
    const answered = [];
    const left = new Map();
    for (const [index, question] of questions.entries()) {
        if (values.has(index)) {
            answered.push({ question, value: values.get(index) });
            continue;
        }
        const why = refused.get(index) ?? final;
        if (why === undefined)
            continue;
        const group = left.get(why.reason);
        if (group === undefined)
            left.set(why.reason, { reason: why.reason, detail: why.detail, questions: [question] });
        else
            group.questions.push(question);
    }
    const notExamined = [...left.values()].map(({ reason, detail, questions: rest }) => ({
        what: words(rest),
        count: rest.length,
        reason,
        detail,
    }));
    return { answered, notExamined };
}


/***/ }),

/***/ 76806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ timeOf)
/* harmony export */ });
function timeOf(text) {
    const time = text === undefined ? Number.NaN : Date.parse(text);
    return Number.isNaN(time) ? undefined : time;
}


/***/ }),

/***/ 35479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UV: () => (/* binding */ isWholeWindow),
/* harmony export */   eS: () => (/* binding */ mayBeDeleted),
/* harmony export */   zh: () => (/* binding */ RETENTION_DAYS)
/* harmony export */ });
const RETENTION_DAYS = 90;
function isWholeWindow(runs, { attempts }, count, at) {
    if (runs.gaps.length > 0)
        return false;
    if (isOlderThanKept(runs, at))
        return false;
    if (count === 'runs')
        return true;
    const read = new Set(attempts.map(({ id, attempt }) => `${id}/${attempt}`));
    return runs.runs.every(({ id, attempt }) => {
        for (let older = 1; older < attempt; older++)
            if (!read.has(`${id}/${older}`))
                return false;
        return true;
    });
}
function mayBeDeleted(runs, at, what) {
    if (!isOlderThanKept(runs, at))
        return [];
    const detail = `GitHub keeps runs for ${RETENTION_DAYS} days by default, and may have deleted what is older`;
    return [{ what, count: undefined, reason: 'unsupported', detail }];
}
function isOlderThanKept({ since }, at) {
    return Date.parse(since) < Date.parse(at) - RETENTION_DAYS * 86_400_000;
}


/***/ }),

/***/ 90223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  No: () => (/* binding */ judgeSchedule),
  YP: () => (/* binding */ standingOf),
  q9: () => (/* binding */ unjudgedSchedule)
});

// UNUSED EXPORTS: minuteWords

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/collect/time-of.js
var time_of = __webpack_require__(76806);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/whole-window.js
var whole_window = __webpack_require__(35479);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cron-liveness/missed-moment.js
const TOLERANCE_MS = 60_000;
function missedMoment({ times, lastRun, since, now, graceMs }) {
    const due = times.atOrBefore(now - graceMs);
    if (due === undefined || due <= since)
        return undefined;
    const before = times.atOrBefore(due - 1);
    const period = before === undefined ? Infinity : due - before;
    const expected = period < graceMs ? denseMoment(due, { times, now, graceMs }) : { from: due, silence: 0 };
    const isServed = lastRun !== undefined && (lastRun >= expected.from - TOLERANCE_MS || now - lastRun <= expected.silence);
    if (isServed)
        return undefined;
    const isNew = lastRun === undefined || lastRun < since;
    return isNew && now - since < period + graceMs ? undefined : due;
}
function denseMoment(due, { times, now, graceMs }) {
    const next = times.after(due);
    const goesOn = next !== undefined && next <= now && next - due < graceMs;
    const last = (goesOn ? times.atOrBefore(now) : undefined) ?? due;
    const early = times.atOrBefore(last - graceMs);
    const first = early === undefined ? undefined : times.after(early);
    if (early === undefined || first === undefined)
        return { from: due, silence: 0 };
    const pause = first - early;
    return pause >= graceMs ? { from: first, silence: 0 } : { from: early, silence: graceMs + pause };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cron-liveness/judge-schedule.js



const DAY_MS = 86_400_000;
function unjudgedSchedule({ path, workflow, crons, times }, { state, detail }, now) {
    const nextAt = isoTime(times?.after(now));
    return { path, workflow, crons, state, lastRunAt: undefined, missedAt: undefined, nextAt, detail };
}
function standingOf(listed) {
    if (listed === undefined || listed.state === 'deleted')
        return { state: 'not-registered', detail: 'GitHub does not list the workflow: its file is not on the default branch' };
    switch (listed.state) {
        case 'disabled_inactivity':
            return {
                state: 'disabled-inactivity',
                detail: 'GitHub disabled the workflow because nothing happened in the repository for 60 days',
            };
        case 'disabled_manually':
            return { state: 'disabled-manually', detail: 'somebody disabled the workflow' };
        case 'disabled_fork':
            return { state: 'unknown', detail: 'GitHub keeps the workflow disabled because the repository is a fork' };
        default:
            return { active: listed };
    }
}
function judgeSchedule(facts) {
    const { workflow, lastRunAt, now } = facts;
    const { path, crons, times } = workflow;
    const base = { path, workflow: workflow.workflow, crons, lastRunAt, nextAt: isoTime(times?.after(now)) };
    if (times === undefined)
        return { ...base, state: 'unknown', missedAt: undefined, detail: 'none of its cron expressions is one that GitHub would take' };
    const missed = missedMoment({ ...facts, times, since: inForceSince(facts), lastRun: (0,time_of/* timeOf */.n)(lastRunAt) });
    const left = workflow.leftOut === 0
        ? ''
        : `; ${workflow.leftOut} of its ${crons.length} cron expressions were left out: GitHub would not take them, or they are too many`;
    if (missed === undefined)
        return { ...base, state: 'on-time', missedAt: undefined, detail: `${onTimeWords(facts)}${left}` };
    const due = `a run was due at ${minuteWords(missed)}`;
    if (lastRunAt === undefined && missed < now - whole_window/* RETENTION_DAYS */.zh * DAY_MS)
        return { ...base, state: 'unknown', missedAt: undefined, detail: `${due}, and GitHub keeps runs for ${whole_window/* RETENTION_DAYS */.zh} days${left}` };
    const missedAt = isoTime(missed);
    if (lastRunAt === undefined)
        return { ...base, state: 'never-ran', missedAt, detail: `${due}, and GitHub has no run that its schedule started${left}` };
    return { ...base, state: 'overdue', missedAt, detail: `${due}, and the newest began at ${minuteWords(Date.parse(lastRunAt))}${left}` };
}
function minuteWords(time) {
    const text = new Date(time).toISOString();
    return `${text.slice(0, 10)} ${text.slice(11, 16)} UTC`;
}
function inForceSince({ registered, changedAt }) {
    return Math.max(...[registered.createdAt, registered.updatedAt, changedAt].map((text) => (0,time_of/* timeOf */.n)(text) ?? -Infinity));
}
function onTimeWords({ lastRunAt }) {
    return lastRunAt === undefined ? 'no run is due yet' : `the newest run began at ${minuteWords(Date.parse(lastRunAt))}`;
}
function isoTime(time) {
    return time === undefined ? undefined : new Date(time).toISOString();
}


/***/ }),

/***/ 75526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ listedByPath)
/* harmony export */ });
function listedByPath(workflows) {
    const found = new Map();
    for (const workflow of workflows) {
        const other = found.get(workflow.path);
        const isBetter = other === undefined || rank(workflow) > rank(other) || (rank(workflow) === rank(other) && workflow.id > other.id);
        if (isBetter)
            found.set(workflow.path, workflow);
    }
    return found;
}
function rank({ state }) {
    return state === 'deleted' ? 0 : 1;
}


/***/ }),

/***/ 66362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ scheduledWorkflows)
/* harmony export */ });
/* harmony import */ var _cron_times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79716);

const NOT_SEEN = new Set(['too-large', 'outside', 'unreadable', 'too-deep']);
const MAX_EXPRESSIONS = 500;
const MAX_OF_WORKFLOW = 100;
function scheduledWorkflows(repository, isAsked) {
    const known = new Map();
    const timesOf = (cron, timezone) => {
        const key = JSON.stringify([cron, timezone]);
        if (!known.has(key) && known.size < MAX_EXPRESSIONS)
            known.set(key, (0,_cron_times_js__WEBPACK_IMPORTED_MODULE_0__/* .cronTimes */ .x)(cron, timezone));
        return known.get(key);
    };
    const workflows = [];
    const unread = [];
    for (const file of repository.workflows().filter(({ path }) => isAsked(path))) {
        if (file.kind === 'invalid') {
            if (NOT_SEEN.has(file.reason))
                unread.push({ path: file.path, why: file.message });
        }
        else {
            const crons = cronsOf(file);
            const read = crons.slice(0, MAX_OF_WORKFLOW).flatMap(({ cron, timezone }) => timesOf(cron, timezone) ?? []);
            const times = read.length === 0 ? undefined : (0,_cron_times_js__WEBPACK_IMPORTED_MODULE_0__/* .unionTimes */ .K)(read);
            const workflow = file.name?.value ?? file.path;
            if (crons.length > 0)
                workflows.push({ path: file.path, workflow, crons, times, leftOut: crons.length - read.length });
        }
    }
    return { workflows, unread };
}
function cronsOf({ triggers }) {
    return triggers
        .filter(({ event }) => event === 'schedule')
        .flatMap(({ crons = [] }) => crons)
        .map(({ cron, timezone }) => ({ cron: cron.value, timezone: timezone?.value, line: cron.range.line }));
}


/***/ })

};
