export const id = 192;
export const ids = [192];
export const modules = {

/***/ 81663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ literalGlob)
/* harmony export */ });
/* harmony import */ var _paths_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14727);

function literalGlob(text) {
    const glob = text.replace(/[*?{}\\]/g, String.raw `\$&`);
    return glob === '' || glob.length > _paths_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_GLOB_LENGTH */ .v7 ? undefined : glob;
}


/***/ }),

/***/ 50192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planInit: () => (/* binding */ planInit)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/baseline-input.js
var baseline_input = __webpack_require__(84173);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var paths_glob = __webpack_require__(14727);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/watchdogs/shipped-watchdog.js + 1 modules
var shipped_watchdog = __webpack_require__(95734);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/compare-text.js
var compare_text = __webpack_require__(78108);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/caller-entries.js

const VARIABLE = /\$\{\{ vars\.([A-Z_][A-Z0-9_]*) \}\}/g;
function callerEntries(entries, watchdogs) {
    const users = new Map();
    const use = (key, id) => {
        const known = users.get(key);
        if (known === undefined)
            users.set(key, [id]);
        else if (!known.includes(id))
            known.push(id);
    };
    for (const { id, secrets, with: inputs } of shipped_watchdog/* SHIPPED_WATCHDOGS */.T) {
        if (!watchdogs.includes(id))
            continue;
        for (const name of Object.keys(secrets))
            use(`repo-secrets ${name}`, id);
        for (const [, name = ''] of Object.values(inputs).flatMap((text) => [...text.matchAll(VARIABLE)]))
            use(`repo-vars ${name}`, id);
    }
    const known = new Set(entries.map(({ layer, name }) => `${layer} ${name}`));
    const added = [...users].flatMap(([key, ids]) => {
        if (known.has(key))
            return [];
        const [layer, name = ''] = key.split(' ');
        return [{ layer, name, required: false, purpose: `For the SAR watchdogs ${ids.join(', ')}` }];
    });
    return [...entries, ...added].toSorted((a, b) => (0,compare_text/* compareText */.n)((a.environment ?? '').toLowerCase(), (b.environment ?? '').toLowerCase()) || (0,compare_text/* compareText */.n)(a.name, b.name));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/nearest-word.js
var nearest_word = __webpack_require__(20304);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/choose-watchdogs.js

const ALWAYS = ['preflight', 'ci-health', 'nightly', 'weekly'];
const FOR_VARIABLES = ['variables', 'variable-intents'];
function chooseWatchdogs(asked, facts) {
    if (asked.length === 0)
        return fitting(facts);
    if (asked.includes('none')) {
        if (asked.length > 1)
            throw new user_error/* UserError */.y('--watchdogs none stands alone');
        return new Map();
    }
    const ids = asked.includes('all') ? shipped_watchdog/* SHIPPED_WATCHDOGS */.T.map(({ id }) => id) : asked;
    for (const id of [...ids, ...asked.filter((word) => word !== 'all')])
        named(id);
    return inOrder((id) => (ids.includes(id) ? 'asked for' : undefined));
}
function fitting({ entries }) {
    const reasons = new Map(ALWAYS.map((id) => [id, 'for every repository']));
    if (entries.length > 0)
        for (const id of FOR_VARIABLES)
            reasons.set(id, 'workflows refer to variables or secrets');
    for (const id of reasons.keys()) {
        for (const need of named(id).needs)
            if (!reasons.has(need))
                reasons.set(need, `${id} works with it`);
    }
    return inOrder((id) => reasons.get(id));
}
function inOrder(reasonOf) {
    return new Map(shipped_watchdog/* SHIPPED_WATCHDOGS */.T.flatMap((watchdog) => {
        const reason = reasonOf(watchdog.id);
        return reason === undefined ? [] : [[watchdog, reason]];
    }));
}
function named(id) {
    const watchdog = shipped_watchdog/* SHIPPED_WATCHDOGS */.T.find((each) => each.id === id);
    if (watchdog !== undefined)
        return watchdog;
    const ids = shipped_watchdog/* SHIPPED_WATCHDOGS */.T.map((each) => each.id);
    const near = (0,nearest_word/* nearestWord */.z)(id, ids);
    throw new user_error/* UserError */.y(`there is no watchdog "${id.slice(0, 100)}"${near === undefined ? '.' : `; did you mean ${near}?`} They are ${ids.join(', ')}; all and none are taken, too.`);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var ports_answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/baseline.js
var load_baseline = __webpack_require__(90668);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/data/artefacts.json
const artefacts_namespaceObject = /*#__PURE__*/JSON.parse('[{"kind":"MLflow store","globs":["**/mlflow.db","**/mlruns/*/meta.yaml"],"source":"https://mlflow.org/docs/latest/self-hosting/architecture/backend-store/"},{"kind":"MLflow project","globs":["**/MLproject"],"source":"https://mlflow.org/docs/latest/ml/projects/"},{"kind":"DVC pipeline","globs":["**/dvc.yaml"],"source":"https://dvc.org/doc/user-guide/project-structure/dvcyaml-files"},{"kind":"DVC data","globs":["**/dvc.lock","**/*.dvc"],"source":"https://dvc.org/doc/user-guide/project-structure/dvc-files"},{"kind":"checkpoint","globs":["**/*.{ckpt,pt,pth,safetensors,onnx,keras,gguf}"],"source":"https://huggingface.co/docs/safetensors/index, https://docs.pytorch.org/tutorials/beginner/saving_loading_models.html, https://onnx.ai/onnx/intro/concepts.html, https://keras.io/guides/serialization_and_saving/"}]');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/count-by-name.js
const NOT_OWN = /(?:^|\/)(?:node_modules|vendor|third[_-]party|testdata|test-data|test_data|__fixtures__|fixtures?|\.yarn|dist|site-packages)\//;
const MAX_SIGHTINGS = 50;
function isOwn(path) {
    return !NOT_OWN.test(path);
}
function countByName(paths, nameOf) {
    const found = new Map();
    for (const path of paths) {
        const name = isOwn(path) ? nameOf(path) : undefined;
        if (name === undefined)
            continue;
        const known = found.get(name);
        if (known === undefined)
            found.set(name, { count: 1, path });
        else
            known.count += 1;
    }
    return [...found]
        .map(([name, { count, path }]) => ({ name, count, path }))
        .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
        .slice(0, MAX_SIGHTINGS);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/detect-artefacts.js



const NO_STORE = /(?:^|\/)(?:tests?|__tests__|examples?|samples|benchmarks?|docs?)\//i;
const MAX_MATCHES = 10_000;
const MAX_FILES = 200;
const MAX_TOLD = 5;
const CHECKPOINT = 'checkpoint';
const JUDGE_CHECKPOINT = 'to have its age judged, name it in sensors.checkpoint-staleness.checkpoints (name, files, max-age-days, trained-from)';
const SMALL_BYTES = 65_536;
const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1';
const DECLARED = [
    { sensor: 'embedding-index', kind: 'embedding index', key: 'sensors.embedding-index.indexes', fields: 'its metadata file' },
    { sensor: 'ltm-capacity', kind: 'agent memory', key: 'sensors.ltm-capacity.databases', fields: 'path, table and columns' },
    { sensor: 'knowledge-graph', kind: 'knowledge graph', key: 'sensors.knowledge-graph.graphs', fields: 'path and fields' },
    { sensor: 'pattern-confidence', kind: 'pattern store', key: 'sensors.pattern-confidence.stores', fields: 'path and fields' },
];
function detectArtefacts(files) {
    const { sensors } = (0,load_baseline/* recommendedBaseline */.tX)();
    const declared = DECLARED.flatMap(({ sensor, kind, key, fields }) => found(files, sensors[sensor].signs).map((path) => ({ kind, path, remedy: `name it in ${key} (${fields})` })));
    const others = artefacts_namespaceObject.flatMap(({ kind, globs }) => found(files, globs)
        .filter((path) => kind !== CHECKPOINT || holdsWeights(path, files))
        .map((path) => ({ kind, path: storePath(kind, path), ...(kind === CHECKPOINT && { remedy: JUDGE_CHECKPOINT }) })));
    return unique([...declared, ...others]);
}
function isKnownMetadata(path) {
    return (0,load_baseline/* recommendedBaseline */.tX)().sensors['embedding-index']['known-metadata'].includes(path);
}
function knownStores() {
    return (0,load_baseline/* recommendedBaseline */.tX)().sensors['experiment-lineage'].stores;
}
function found(files, globs) {
    return files
        .find(globs, MAX_MATCHES)
        .paths.filter((path) => isOwn(path) && !NO_STORE.test(path))
        .slice(0, MAX_FILES);
}
function holdsWeights(path, files) {
    const content = files.read(path, SMALL_BYTES);
    return content.kind === 'too-large' || content.kind === 'binary' || (content.kind === 'text' && content.text.startsWith(LFS_POINTER));
}
function storePath(kind, path) {
    return kind === 'MLflow store' && META.matches(path) ? path.split('/').slice(0, -2).join('/') : path;
}
const META = (0,paths_glob/* compileGlob */.SO)('**/mlruns/*/meta.yaml');
function unique(artefacts) {
    const counts = new Map();
    const seen = new Set();
    return artefacts.filter(({ kind, path }) => {
        const key = `${kind} ${path}`;
        const count = counts.get(kind) ?? 0;
        if (seen.has(key) || count >= MAX_TOLD)
            return false;
        seen.add(key);
        counts.set(kind, count + 1);
        return true;
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/declare-stores.js


const PATH = /^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\:\p{Cc}]{1,500}$/u;
const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]{0,62}$/;
const CREATED = /^(?:created|created_at|createdat|created_on|inserted_at|timestamp|ts|time)$/i;
const MAX_METADATA_BYTES = 1_048_576;
const MAX_COLUMNS = 2000;
async function declareStores(artefacts, files, signal) {
    const indexes = [];
    const databases = [];
    const mlflow = [];
    const told = [];
    for (const artefact of artefacts) {
        const { kind, path, remedy: _remedy, ...rest } = artefact;
        const declared = (key) => ({ kind, path, ...rest, declaredIn: key });
        if (!PATH.test(path))
            told.push(artefact);
        else if (kind === 'embedding index' && isKnownMetadata(path))
            told.push({ kind, path });
        else if (kind === 'embedding index' && isMetadata(path, files)) {
            indexes.push(path);
            told.push(declared('sensors.embedding-index.indexes'));
        }
        else if (kind === 'agent memory') {
            const table = await memoryTable(path, files, signal);
            if (table.known && table.value !== undefined)
                databases.push(table.value);
            if (!table.known)
                told.push(withReason(artefact, table));
            else
                told.push(table.value === undefined ? artefact : declared('sensors.ltm-capacity.databases'));
        }
        else if (kind === 'MLflow store' && !knownStores().includes(path)) {
            mlflow.push(path);
            told.push(declared('sensors.experiment-lineage.stores'));
        }
        else
            told.push(artefact);
    }
    return {
        artefacts: withoutCovered(told),
        declarations: { indexes, databases, mlflow: mlflow.length === 0 ? [] : [...knownStores(), ...mlflow] },
    };
}
function withoutCovered(artefacts) {
    const isIndex = artefacts.some(({ kind, remedy }) => kind === 'embedding index' && remedy === undefined);
    return artefacts.filter(({ kind, remedy }) => !(isIndex && kind === 'embedding index' && remedy !== undefined));
}
function isMetadata(path, files) {
    if (!path.endsWith('.json'))
        return false;
    const content = files.read(path, MAX_METADATA_BYTES);
    if (content.kind !== 'text')
        return false;
    try {
        const document = JSON.parse(content.text);
        return typeof document === 'object' && document !== null && 'generated_at' in document;
    }
    catch {
        return false;
    }
}
const COLUMNS = "SELECT s.name AS name, c.name AS column_name FROM sqlite_schema AS s, pragma_table_info(s.name) AS c WHERE s.type = 'table' AND s.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY s.name, c.cid";
function withReason(artefact, { reason, detail }) {
    const { remedy = '' } = artefact;
    const why = `SAR could not look into it (${detail})`;
    return { ...artefact, remedy: reason === 'unsupported' ? `${why}; or ${remedy}` : `${remedy}; ${why}` };
}
async function memoryTable(path, files, signal) {
    const answer = await files.query(path, [{ sql: COLUMNS }], { maxRows: MAX_COLUMNS, signal });
    if (!answer.known)
        return answer;
    const [{ rows, cut } = { rows: [], cut: true }] = answer.value;
    const found = new Map();
    for (const { name, column_name: column } of rows) {
        if (typeof name !== 'string' || typeof column !== 'string' || !IDENTIFIER.test(name) || !IDENTIFIER.test(column))
            continue;
        if (CREATED.test(column) && !found.has(name))
            found.set(name, column);
    }
    const [only] = found;
    return (0,ports_answer/* known */.e)(cut || only === undefined || found.size > 1 ? undefined : { path, table: only[0], created: only[1] });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/resolve/parse-uses.js
var parse_uses = __webpack_require__(73922);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/sar-repositories.js
var sar_repositories = __webpack_require__(32571);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/shipped-at.js
var shipped_at = __webpack_require__(86657);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/workflow-uses.js + 1 modules
var workflow_uses = __webpack_require__(12110);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/detect-callers.js




function detectCallers(repository, home) {
    const workflows = repository.workflows().filter((workflow) => workflow.kind === 'workflow');
    let known;
    const isSar = (name) => {
        known ??= (0,sar_repositories/* sarRepositories */.N)(repository.tree, workflows.map((workflow) => (0,workflow_uses/* workflowUses */.M)(repository, workflow, false)), home);
        return known.isSar(name);
    };
    const callers = [];
    const doubtful = [];
    for (const workflow of workflows) {
        for (const job of workflow.jobs) {
            const called = job.uses === undefined ? undefined : calledBy(job.uses, workflow);
            const watchdog = called === undefined ? undefined : (0,shipped_at/* shippedAt */.l)(called.path)?.id;
            if (called === undefined || watchdog === undefined)
                continue;
            (isSar(called.from) ? callers : doubtful).push({ watchdog, path: workflow.path, job });
        }
    }
    return { callers, doubtful };
}
function callerFacts(callers) {
    const facts = callers.map(({ watchdog, path }) => ({ watchdog, path }));
    return facts.filter((fact, at) => facts.findIndex(({ watchdog, path }) => watchdog === fact.watchdog && path === fact.path) === at);
}
function calledBy(uses, { text }) {
    const parsed = (0,parse_uses/* parseUses */.A)(uses, text);
    if (parsed.kind === 'self')
        return { path: parsed.path };
    if (parsed.kind !== 'remote')
        return undefined;
    const [owner = '', name = '', ...rest] = parsed.reference.action.split('/');
    return { from: `${owner}/${name}`, path: rest.join('/') };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/repository-references.js + 19 modules
var repository_references = __webpack_require__(32567);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/detect-entries.js


const NAME = /^(?!GITHUB_)[A-Z_][A-Z0-9_]{0,254}$/;
const MAX_ENTRIES = 500;
const MAX_PLACES = 2;
const MAX_PURPOSE = 200;
function detectEntries(repository, except = () => false) {
    const groups = new Map();
    const { references, dynamic, unread } = (0,repository_references/* repositoryReferences */.H)(repository);
    for (const reference of references) {
        const { effect, builtin, onlyFor, context, name, path, job } = reference;
        if (except(path, job))
            continue;
        if (effect !== 'live' || builtin !== undefined || onlyFor !== undefined || !NAME.test(name))
            continue;
        const key = `${context} ${name}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [reference]);
        else
            group.push(reference);
    }
    const all = [...groups.values()].flatMap(entryOf).toSorted(order);
    return {
        entries: all.slice(0, MAX_ENTRIES),
        left: Math.max(0, all.length - MAX_ENTRIES),
        unknown: [...new Set([...dynamic.filter(({ path, job }) => !except(path, job)), ...unread].map(({ path }) => path))].toSorted(compare_text/* compareText */.n),
    };
}
function entryOf(references) {
    const [first] = references;
    if (first === undefined)
        return [];
    const environment = commonEnvironment(references);
    const isVariable = first.context === 'vars';
    const layer = environment === undefined ? (isVariable ? 'repo-vars' : 'repo-secrets') : isVariable ? 'env-vars' : 'env-secrets';
    const isNeeded = references.some(({ guarded, environment: own }) => guarded === undefined && own.kind === 'none');
    return [
        {
            layer,
            ...(environment !== undefined && { environment }),
            name: first.name,
            required: isNeeded,
            purpose: purposeOf(references),
        },
    ];
}
function commonEnvironment(references) {
    const [first] = references;
    if (first?.environment.kind !== 'named')
        return undefined;
    const { name } = first.environment;
    const isSame = references.every(({ environment: own }) => own.kind === 'named' && own.name.toLowerCase() === name.toLowerCase());
    return isSame && name.length >= 1 && name.length <= 255 ? name : undefined;
}
function purposeOf(references) {
    const places = [...new Set(references.map(({ path, job }) => (job === undefined ? path : `${path} (${job})`)))];
    const rest = places.length - MAX_PLACES;
    const words = `Used in ${places.slice(0, MAX_PLACES).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
    return words.length > MAX_PURPOSE ? `${words.slice(0, MAX_PURPOSE - 1).trimEnd()}…` : words;
}
function order(a, b) {
    return ((0,compare_text/* compareText */.n)(a.layer, b.layer) ||
        (0,compare_text/* compareText */.n)((a.environment ?? '').toLowerCase(), (b.environment ?? '').toLowerCase()) ||
        (0,compare_text/* compareText */.n)(a.name, b.name));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/data/languages.json
const languages_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"C","extensions":[".c"],"source":"https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml"},{"name":"C++","extensions":[".cc",".cpp",".cxx"],"source":"https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml"},{"name":"C#","extensions":[".cs"],"source":"https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml"},{"name":"Elixir","extensions":[".ex",".exs"],"source":"https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml"},{"name":"Go","extensions":[".go"],"source":"https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml"},{"name":"Haskell","extensions":[".hs"],"source":"https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml"},{"name":"HCL","extensions":[".tf",".hcl"],"source":"https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml"},{"name":"Java","extensions":[".java"],"source":"https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml"},{"name":"JavaScript","extensions":[".js",".mjs",".cjs",".jsx"],"source":"https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml"},{"name":"Jupyter Notebook","extensions":[".ipynb"],"source":"https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml"},{"name":"Kotlin","extensions":[".kt",".kts"],"source":"https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml"},{"name":"PHP","extensions":[".php"],"source":"https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml"},{"name":"PowerShell","extensions":[".ps1",".psm1"],"source":"https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml"},{"name":"Python","extensions":[".py"],"source":"https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml"},{"name":"Ruby","extensions":[".rb"],"source":"https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml"},{"name":"Rust","extensions":[".rs"],"source":"https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml"},{"name":"Scala","extensions":[".scala"],"source":"https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml"},{"name":"Shell","extensions":[".sh",".bash"],"source":"https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml"},{"name":"Swift","extensions":[".swift"],"source":"https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml"},{"name":"TypeScript","extensions":[".ts",".mts",".cts",".tsx"],"source":"https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml"},{"name":"Vue","extensions":[".vue"],"source":"https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml"},{"name":"Bicep","extensions":[".bicep"],"source":"https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml"}]');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/data/package-managers.json
const package_managers_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"Python project","files":["pyproject.toml"],"source":"https://packaging.python.org/en/latest/specifications/pyproject-toml/"},{"name":"Node.js project","files":["package.json"],"source":"https://docs.npmjs.com/cli/configuring-npm/package-json"},{"name":"pip","files":["requirements.txt","requirements.in","setup.py"],"source":"https://pip.pypa.io/en/stable/reference/requirements-file-format/"},{"name":"uv","files":["uv.lock"],"source":"https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile"},{"name":"Poetry","files":["poetry.lock"],"source":"https://python-poetry.org/docs/basic-usage/#committing-your-poetrylock-file-to-version-control"},{"name":"PDM","files":["pdm.lock"],"source":"https://pdm-project.org/en/latest/usage/lockfile/"},{"name":"Pipenv","files":["Pipfile.lock","Pipfile"],"source":"https://pipenv.pypa.io/en/latest/pipfile.html"},{"name":"conda","files":["environment.yml","environment.yaml"],"source":"https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html"},{"name":"npm","files":["package-lock.json","npm-shrinkwrap.json"],"source":"https://docs.npmjs.com/cli/configuring-npm/package-lock-json"},{"name":"pnpm","files":["pnpm-lock.yaml"],"source":"https://pnpm.io/git#lockfiles"},{"name":"Yarn","files":["yarn.lock"],"source":"https://yarnpkg.com/getting-started/qa#should-lockfiles-be-committed-to-the-repository"},{"name":"Bun","files":["bun.lock","bun.lockb"],"source":"https://bun.sh/docs/install/lockfile"},{"name":"Deno","files":["deno.lock","deno.json","deno.jsonc"],"source":"https://docs.deno.com/runtime/fundamentals/configuration/"},{"name":"Go modules","files":["go.mod"],"source":"https://go.dev/ref/mod#go-mod-file"},{"name":"Cargo","files":["Cargo.lock","Cargo.toml"],"source":"https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html"},{"name":"Maven","files":["pom.xml"],"source":"https://maven.apache.org/guides/introduction/introduction-to-the-pom.html"},{"name":"Gradle","files":["build.gradle","build.gradle.kts","settings.gradle","settings.gradle.kts"],"source":"https://docs.gradle.org/current/userguide/build_file_basics.html"},{"name":"NuGet","files":["packages.lock.json","Directory.Packages.props","*.csproj","*.fsproj","*.vbproj"],"source":"https://learn.microsoft.com/en-us/nuget/consume-packages/package-references-in-project-files"},{"name":"Bundler","files":["Gemfile.lock","Gemfile"],"source":"https://bundler.io/guides/rationale.html"},{"name":"Composer","files":["composer.lock","composer.json"],"source":"https://getcomposer.org/doc/01-basic-usage.md"},{"name":"Mix","files":["mix.lock","mix.exs"],"source":"https://hexdocs.pm/mix/Mix.html"},{"name":"SwiftPM","files":["Package.swift"],"source":"https://docs.swift.org/package-manager/PackageDescription/PackageDescription.html"},{"name":"sbt","files":["build.sbt"],"source":"https://www.scala-sbt.org/1.x/docs/Basic-Def.html"},{"name":"Cabal","files":["cabal.project"],"source":"https://cabal.readthedocs.io/en/stable/cabal-project-description-file.html"}]');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/detect-languages.js



const LANGUAGES = new Map(languages_namespaceObject.flatMap(({ name, extensions }) => extensions.map((extension) => [extension, name])));
const MANAGERS = new Map(package_managers_namespaceObject.flatMap(({ name, files }) => files.map((file) => [file, name])));
function detectLanguages(tree) {
    return countByName(tree.list(), (path) => LANGUAGES.get(endOf(path)));
}
function detectManagers(tree) {
    return countByName(tree.list(), (path) => MANAGERS.get(path.slice(path.lastIndexOf('/') + 1)) ?? MANAGERS.get(`*${endOf(path)}`));
}
function endOf(path) {
    const dot = path.lastIndexOf('.');
    return dot <= path.lastIndexOf('/') + 1 ? '' : path.slice(dot).toLowerCase();
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/candidate-workflows.js
var candidate_workflows = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/own-part.js + 1 modules
var own_part = __webpack_require__(83593);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/detect-own-uses.js




function detectOwnUses(repository, home) {
    const { workflows, broken } = (0,candidate_workflows/* candidateWorkflows */._)(repository, new Set());
    const isOwn = (0,sar_repositories/* isSarItself */._D)(repository.tree);
    const walks = workflows.map((workflow) => ({ workflow, uses: (0,workflow_uses/* workflowUses */.M)(repository, workflow, isOwn) }));
    const { isSar } = (0,sar_repositories/* sarRepositories */.N)(repository.tree, walks.map(({ uses }) => uses), home);
    return {
        scheduled: walks.flatMap(({ workflow: { path, triggers }, uses: { actions, commands } }) => {
            const isScheduled = triggers.some(({ event }) => event === 'schedule');
            const runs = commands.length > 0 || actions.some((each) => isSar(each.repository) && isAction(each.folder));
            return isScheduled && runs ? [path] : [];
        }),
        broken: broken.map(({ path }) => path),
    };
}
function isAction(folder) {
    return folder.startsWith('actions/') && Object.hasOwn(own_part/* OWN_ACTIONS */.$, folder.slice('actions/'.length));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/detect-owner.js
var detect_owner = __webpack_require__(99445);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/data/workflow-tasks.json
const workflow_tasks_namespaceObject = /*#__PURE__*/JSON.parse('[{"task":"test","commands":["pytest","hatch run test*","hatch test","uv run pytest","poetry run pytest","tox","nox","unittest","npm test","npm run test*","yarn test*","yarn run test*","pnpm test*","pnpm run test*","bun test","vitest","jest","playwright test","deno test","go test","gotestsum","cargo test","cargo nextest","mvn test","mvn verify","mvnw test","mvnw verify","gradle test","gradle check","gradlew test","gradlew check","dotnet test","rspec","bundle exec rspec","rake test","phpunit","mix test","swift test","sbt test","cabal test","ctest","make test*","make check","just test*"],"actions":[],"source":"https://docs.github.com/en/actions/tutorials/build-and-test-code"},{"task":"lint","commands":["ruff","hatch run fmt*","hatch run test:types*","hatch fmt","black","flake8","pylint","mypy","pyright","pre-commit","npm run lint*","yarn lint*","yarn run lint*","pnpm lint*","pnpm run lint*","eslint","prettier","biome","oxlint","tsc","golangci-lint","gofmt","go vet","cargo clippy","cargo fmt","rubocop","php-cs-fixer","phpstan","dotnet format","mix format","shellcheck","actionlint","hadolint","yamllint","markdownlint","make lint*","just lint*"],"actions":["golangci/golangci-lint-action","pre-commit/action","super-linter/super-linter","github/super-linter","reviewdog/action-actionlint","astral-sh/ruff-action","psf/black"],"source":"https://docs.github.com/en/actions/tutorials/build-and-test-code"},{"task":"build","commands":["npm run build*","yarn build*","yarn run build*","pnpm build*","pnpm run build*","go build","cargo build","mvn package","mvn install","mvnw package","mvnw install","gradle build","gradle assemble","gradlew build","gradlew assemble","dotnet build","docker build","docker buildx","cmake","make build*","swift build"],"actions":["docker/build-push-action","docker/bake-action"],"source":"https://docs.github.com/en/actions/tutorials/build-and-test-code"},{"task":"release","commands":["npm publish","pnpm publish","yarn publish","yarn npm publish","twine upload","poetry publish","uv publish","flit publish","cargo publish","gem push","mvn deploy","mvnw deploy","gradle publish","gradlew publish","dotnet nuget","gh release","goreleaser","docker push","semantic-release","changeset publish","helm push"],"actions":["pypa/gh-action-pypi-publish","softprops/action-gh-release","ncipollo/release-action","goreleaser/goreleaser-action","googleapis/release-please-action","changesets/action","release-drafter/release-drafter","rubygems/release-gem"],"source":"https://docs.github.com/en/actions/how-tos/use-cases-and-examples/publishing-packages"},{"task":"deploy","commands":["kubectl apply","helm upgrade","helm install","terraform apply","pulumi up","aws s3","aws ecs","gcloud run","gcloud app","az webapp","wrangler deploy","vercel","netlify deploy","flyctl deploy","cdk deploy","serverless deploy"],"actions":["actions/deploy-pages","peaceiris/actions-gh-pages","azure/webapps-deploy","google-github-actions/deploy-cloudrun","aws-actions/amazon-ecs-deploy-task-definition","cloudflare/wrangler-action"],"source":"https://docs.github.com/en/actions/how-tos/deploy"},{"task":"security scan","commands":["pip-audit","npm audit","pnpm audit","cargo audit","cargo deny","govulncheck","bandit","semgrep","trivy","grype","osv-scanner","detect-secrets","gitleaks","zizmor"],"actions":["github/codeql-action/analyze","github/codeql-action/init","ossf/scorecard-action","aquasecurity/trivy-action","anchore/scan-action","actions/dependency-review-action","zizmorcore/zizmor-action","gitleaks/gitleaks-action"],"source":"https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning"},{"task":"train or index","commands":["dvc repro","dvc exp","mlflow run","mlflow models","accelerate launch","torchrun"],"actions":["iterative/setup-dvc","iterative/setup-cml"],"source":"https://dvc.org/doc/command-reference/repro"}]');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/detect-workflows.js


const MAX_WORDS = 4;
function detectWorkflows(repository) {
    return repository
        .workflows()
        .map((workflow) => ({ path: workflow.path, tasks: workflow.kind === 'workflow' ? tasksOf(workflow, repository) : [] }));
}
function tasksOf(workflow, repository) {
    const steps = workflow.jobs.flatMap(({ steps: own }) => own).flatMap((step) => [step, ...step.children]);
    const words = steps.flatMap((step) => wordsOf(step, workflow, repository));
    return workflow_tasks_namespaceObject.filter(({ commands, actions }) => words.some((word) => means(word, commands, actions))).map(({ task }) => task);
}
function wordsOf({ run, uses, shell }, { text }, { scripts }) {
    if (run !== undefined) {
        return scripts.read(run.value, shell?.value).commands.map(({ program, args }) => ({
            kind: 'command',
            text: [program, ...args.map((arg) => arg.text).filter((arg) => !arg.startsWith('-'))].slice(0, MAX_WORDS).join(' '),
        }));
    }
    const used = uses === undefined ? undefined : (0,parse_uses/* parseUses */.A)(uses, text);
    return used?.kind === 'remote' ? [{ kind: 'action', text: used.reference.action }] : [];
}
function means({ kind, text }, commands, actions) {
    return kind === 'action' ? actions.includes(text) : commands.some((command) => begins(text, command));
}
function begins(text, command) {
    return command.endsWith('*') ? text.startsWith(command.slice(0, -1)) : text === command || text.startsWith(`${command} `);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/gate-presets.js
const PYTHON_TOOLS = /^(?:pyproject\.toml|setup\.cfg|tox\.ini|uv\.lock|poetry\.lock|Pipfile|\.pre-commit-config\.yaml|(?:requirements|requirements\/)[^/]*\.(?:txt|in))$/;
const MAX_BYTES = 4 * 1024 * 1024;
function fittingGatePresets(tree) {
    return [nodePreset(tree), pythonPreset(tree)].filter((each) => each !== undefined);
}
function nodePreset(tree) {
    const content = tree.read('package.json', MAX_BYTES);
    if (content.kind !== 'text')
        return undefined;
    try {
        const { scripts } = JSON.parse(content.text);
        const has = (name) => typeof scripts === 'object' && scripts !== null && Object.hasOwn(scripts, name);
        return has('lint') && has('test') ? { preset: 'sar:gate-node', because: 'package.json has the scripts lint and test' } : undefined;
    }
    catch {
        return undefined;
    }
}
function pythonPreset(tree) {
    const texts = tree
        .list()
        .filter((path) => PYTHON_TOOLS.test(path))
        .flatMap((path) => {
        const content = tree.read(path, MAX_BYTES);
        return content.kind === 'text' ? [content.text] : [];
    });
    const names = (word) => texts.some((text) => word.test(text));
    const isChecked = names(/\bruff\b/) && names(/\bpytest\b/) && names(/\bpytest[-_]cov\b/);
    return isChecked ? { preset: 'sar:gate-python', because: 'ruff, pytest and pytest-cov are among its tools' } : undefined;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/findings/count-words.js
var count_words = __webpack_require__(55617);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/json-text.js
var json_text = __webpack_require__(58884);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/terminal/display-width.js
var display_width = __webpack_require__(23771);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(77072);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/yaml-words.js

const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n|\.inf|\.nan)$/i;
const PLAIN = /^\.?[A-Za-z_][A-Za-z0-9_./-]*(?: [A-Za-z0-9_.,/-]+)*$/;
const QUOTABLE = /^[^\p{C}\p{Zl}\p{Zp}']*$/u;
const WIDTH = 110;
function yamlText(value) {
    if (PLAIN.test(value) && !RESERVED.test(value))
        return value;
    return QUOTABLE.test(value) ? `'${value}'` : (0,json_text/* jsonText */.s)([value]).trim().slice(1, -1).trim();
}
function yamlComment(text, indent = '') {
    return (0,display_width/* wrapWords */.EO)((0,terminal_safe/* terminalSafe */.k)(text), WIDTH - indent.length).map((line) => `${indent}# ${line}`);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/caller-events.js

function callerEvents({ events, cron, pushPaths = [], dispatchInputs }, { defaultBranch, mailbox = '' }) {
    const schedule = cron === undefined
        ? []
        : [
            '  schedule:',
            ...yamlComment('UTC. GitHub starts schedules late when it is busy, most of all at full hours.', '    '),
            `    - cron: '${cron}'`,
        ];
    const lines = events.flatMap((event) => {
        switch (event) {
            case 'pull_request':
                return ['  pull_request:', '    # edited: turned to another base branch', '    types: [opened, synchronize, reopened, edited]'];
            case 'pull_request_review':
                return ['  pull_request_review:', '    # an approval lets a weaker baseline through', '    types: [submitted, dismissed]'];
            case 'push': {
                const paths = pushPaths.map((path) => `      - ${yamlText(path.replaceAll('${mailbox}', () => patternOf(mailbox)))}`);
                return [
                    '  push:',
                    `    branches: [${yamlText(patternOf(defaultBranch))}]`,
                    ...(paths.length === 0 ? [] : ['    paths:', ...paths]),
                ];
            }
            case 'workflow_dispatch': {
                const inputs = Object.entries(dispatchInputs).flatMap(([name, what]) => [
                    `      ${name}:`,
                    `        description: ${yamlText(what)}`,
                    '        type: string',
                    "        default: ''",
                ]);
                return ['  workflow_dispatch:', ...(inputs.length === 0 ? [] : ['    inputs:', ...inputs])];
            }
            case 'repository_dispatch':
                return ['  repository_dispatch:', '    types: [sar-alert]'];
            case 'merge_group':
                return ['  merge_group:'];
        }
    });
    const at = lines.indexOf('  workflow_dispatch:');
    return at < 0 ? [...lines, ...schedule] : [...lines.slice(0, at), ...schedule, ...lines.slice(at)];
}
function patternOf(name) {
    return name.replace(/[*?+![\]\\]/g, String.raw `\$&`);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/data/permission-words.json
const permission_words_namespaceObject = /*#__PURE__*/JSON.parse('{"actions":{"read":"what runs and their logs tell","write":"start workflows, cancel and remove runs and caches"},"checks":{"read":"results of checks","write":"publish the verdict as a check"},"contents":{"read":"check out the repository","write":"keep the state branch, and offer changes on branches of its own"},"issues":{"write":"keep its own issues up to date"},"pull-requests":{"read":"what a change is, and its reviews","write":"open pull requests"},"security-events":{"read":"alerts of code scanning"},"statuses":{"read":"checks that no workflow reports"}}');
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/sar-source.js
var sar_source = __webpack_require__(93760);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/starts-per-month.js
const DAYS = 365.25 / 12;
function startsPerMonth(cron) {
    const [minute, hour, day, month, weekday, ...more] = cron.split(' ');
    if (weekday === undefined || more.length > 0 || day !== '*' || month !== '*')
        throw new RangeError(`the schedule ${cron} is not one of those that are counted`);
    const days = weekday === '*' ? DAYS : (DAYS / 7) * values(weekday, 7);
    return Math.round(values(minute, 60) * values(hour, 24) * days);
}
function values(field, count) {
    if (field === '*')
        return count;
    const step = /^\*\/([1-9]\d?)$/.exec(field ?? '')?.[1];
    if (step !== undefined)
        return Math.ceil(count / Number(step));
    if (!/^\d{1,2}(?:,\d{1,2})*$/.test(field ?? ''))
        throw new RangeError(`the field ${field} is not one of those that are counted`);
    return new Set((field ?? '').split(',')).size;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/render-caller.js





const HEAL_WITH = 'heal-with';
function renderCaller(watchdog, place) {
    return `${[
        ...headLines(watchdog, place.source),
        `name: ${yamlText(callerName(watchdog))}`,
        ...runName(watchdog),
        '',
        'on:',
        ...callerEvents(watchdog, place),
        '',
        '# Nothing but what the job is granted.',
        'permissions: {}',
        '',
        'jobs:',
        `  ${watchdog.id}:`,
        '    permissions:',
        ...permissionLines(watchdog),
        `    uses: ${usesText(watchdog, place.source)}`,
        ...withLines(watchdog, place),
        ...secretLines(watchdog),
    ].join('\n')}\n`;
}
function callerName({ title }) {
    return `SAR ${/^[A-Z](?![A-Z])/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title}`;
}
function headLines({ does, cron, secrets, permissions, with: inputs }, source) {
    const needs = Object.entries(secrets).map(([name, what]) => `Secret ${name} (optional): ${what}.`);
    const app = Object.values(inputs).some((text) => text.includes('vars.SAR_APP_CLIENT_ID'))
        ? ['Variable SAR_APP_CLIENT_ID (optional): client id of a GitHub App, whose key is the secret SAR_APP_PRIVATE_KEY.']
        : [];
    const writes = Object.entries(permissions).flatMap(([name, level]) => (level === 'write' ? [name] : []));
    const cost = cron === undefined
        ? 'Cost: a run for each event below.'
        : `Cost: it starts about ${startsPerMonth(cron)} times a month; in a private repository each job is billed by the started minute.`;
    return [
        ...yamlComment(does),
        ...(writes.length === 0 ? [] : yamlComment(`Writes: ${writes.join(', ')}; read below what for.`)),
        ...[...app, ...needs].flatMap((text) => yamlComment(text)),
        ...yamlComment(cost),
        ...(0,sar_source/* sourceComment */.z1)(source),
        ...((0,sar_source/* isPinned */.T4)(source)
            ? []
            : yamlComment(`Pin it: put the full commit of a release in place of ${source.ref}, with the version in a comment behind it.`)),
    ];
}
function runName(watchdog) {
    if (!Object.hasOwn(watchdog.dispatchInputs, 'patterns'))
        return [];
    const name = callerName(watchdog);
    return [`run-name: "\${{ inputs.patterns && format('${name}: {0}', inputs.patterns) || '${name}' }}"`];
}
function permissionLines({ permissions }) {
    const words = permission_words_namespaceObject;
    return Object.entries(permissions)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, level]) => {
        const what = words[name]?.[level];
        return `      ${name}: ${level}${what === undefined ? '' : ` # ${what}`}`;
    });
}
function usesText({ file }, { repository, ref, version }) {
    return `${repository}/.github/workflows/${file}@${ref}${version === undefined ? '' : ` # ${version}`}`;
}
function withLines({ with: inputs }, { callers }) {
    const lines = Object.entries(inputs).flatMap(([name, text]) => {
        if (name !== HEAL_WITH)
            return [`      ${name}: ${inputText(text)}`];
        const healer = callers.get('self-healing');
        return healer === undefined || !/^[\w.-]+$/.test(healer) ? [] : [`      ${name}: ${inputText(healer)}`];
    });
    return lines.length === 0 ? [] : ['    with:', ...lines];
}
function inputText(text) {
    return /^\$\{\{ [^#"\n]* \}\}$/.test(text) && !text.includes(': ') ? text : yamlText(text);
}
function secretLines({ secrets }) {
    const names = Object.keys(secrets);
    return names.length === 0 ? [] : ['    secrets:', ...names.map((name) => `      ${name}: \${{ secrets.${name} }}`)];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/init-notes.js




const CLIENT_ID = 'SAR_APP_CLIENT_ID';
const MAX_NAMED = 3;
function initNotes(input) {
    const { facts, chosen, names, source, left, unknown, maxEntries, gate, choosesPresets, isBoth, doubtful, own, files, tree } = input;
    const isNew = facts.baseline === undefined;
    const callers = files.filter(({ path }) => path.startsWith('.github/workflows/'));
    return [
        ...[...chosen].flatMap(([{ id, needs }]) => needs
            .filter((need) => !names.has(need) && names.has(id))
            .map((need) => `${id} works with ${need}, which is not set up: add it with --watchdogs ${[...chosen.keys()].map((each) => each.id).join(',')},${need}`)),
        ...healerNotes(input),
        ...doubtful.map(({ watchdog, path }) => `${path} calls a workflow that is called like the watchdog ${watchdog}, and nothing tells that it is one`),
        ...(doubtful.length === 0
            ? []
            : ['--source owner/repository@<commit> says which repository is SAR under another name: what calls it is left alone then']),
        ...ownerNotes(input),
        ...(callers.length === 0
            ? []
            : [
                ...own.scheduled.map((path) => `${path} runs SAR on a schedule of its own: look whether a watchdog does the same again`),
                ...own.broken.map((path) => `${path} calls SAR and cannot be read: once it is mended, a watchdog may run twice`),
            ]),
        ...facts.artefacts.flatMap(({ kind, path, remedy }) => remedy === undefined || !isNew ? [] : [`${path} looks like ${article(kind)} ${kind}: ${remedy}`]),
        ...(isNew && left > 0
            ? [
                `${(0,count_words/* countOf */.pq)(left, 'more name')} that workflows refer to ${left === 1 ? 'is' : 'are'} not declared: a baseline made here holds ${maxEntries} at most`,
            ]
            : []),
        ...(isNew && unknown.length > 0
            ? [
                `${namedFiles(unknown)} may use variables and secrets that are not declared: ${unknown.length === 1 ? 'it' : 'they'} cannot be read, or only a run knows the names`,
            ]
            : []),
        ...(isNew && choosesPresets && isBoth
            ? [
                'the gate has no commands: the presets of Node and of Python would both fit, and the later one would take the place of the other; name the commands in gate.checks',
            ]
            : []),
        ...(isNew && choosesPresets && gate === undefined && !isBoth
            ? ['the gate has no commands for code quality and tests: name them in gate.checks']
            : []),
        ...(callers.some(({ text }) => text.includes(`vars.${CLIENT_ID} `)) ? actionlintNotes(tree) : []),
        ...(callers.length > 0 && !(0,sar_source/* isPinned */.T4)(source)
            ? [
                `the workflows call ${source.repository} at ${source.ref}, which can move, and the patrol says so (unpinned-action): --source ${source.repository}@<full commit of a release> pins new ones`,
            ]
            : []),
    ];
}
function ownerNotes({ facts, baseline }) {
    if (facts.baseline !== undefined || facts.owner !== undefined || baseline.owner === undefined)
        return [];
    const { source } = (0,load_baseline/* originOf */.yv)(baseline, ['owner']);
    return [
        `${baseline.owner} will be tagged where nothing else names an owner: the preset ${source} names that one; give --owner, or write \`owner\` in ${baseline_input/* BASELINE_PATHS */.j[0]}`,
    ];
}
function healerNotes({ facts, names, unhealed, isToldApart }) {
    const healer = names.get('self-healing');
    if (healer === undefined)
        return [];
    return [
        ...unhealed.map((path) => `${path} does not start the self-healing: give its call of ci-health the input ${HEAL_WITH}: ${healer}`),
        ...(facts.baseline === undefined || isToldApart
            ? []
            : [`${facts.baseline} does not name .github/workflows/${healer} in ci.self-healing, so that its failures are not told apart`]),
    ];
}
function actionlintNotes(tree) {
    return ['.github/actionlint.yaml', '.github/actionlint.yml'].flatMap((path) => {
        const content = tree.read(path);
        const isListed = content.kind === 'text' && /^config-variables:(?!\s*(?:null|~)\s*$)/m.test(content.text);
        return isListed && !content.text.includes(CLIENT_ID) ? [`${path} lists the variables that there are: add ${CLIENT_ID}`] : [];
    });
}
function namedFiles(paths) {
    const rest = paths.length - MAX_NAMED;
    return `${paths.slice(0, MAX_NAMED).join(', ')}${rest > 0 ? ` and ${(0,count_words/* countOf */.pq)(rest, 'more file')}` : ''}`;
}
function article(word) {
    return /^[aeiou]/.test(word) ? 'an' : 'a';
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var survey = __webpack_require__(33616);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/load-planned-baseline.js


async function loadPlannedBaseline(text, tree) {
    const [path] = baseline_input/* BASELINE_PATHS */.j;
    const content = { kind: 'text', text, sizeBytes: new TextEncoder().encode(text).length };
    try {
        const { baseline } = await (0,survey/* openSurvey */.ji)({
            list: () => tree.list(),
            has: (each) => each === path || tree.has(each),
            read: (each, maxBytes) => (each === path ? content : tree.read(each, maxBytes)),
        });
        return baseline;
    }
    catch (error) {
        throw new Error(`the baseline that was made cannot be loaded: ${error instanceof Error ? error.message : String(error)}`, {
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/steps-after-init.js

function stepsAfterInit(files, chosen) {
    const isCalled = files.some(({ path }) => path.startsWith('.github/workflows/'));
    const needsApp = [...chosen.keys()].some(({ secrets }) => Object.hasOwn(secrets, 'SAR_APP_PRIVATE_KEY'));
    const opensChanges = [...chosen.keys()].some(({ permissions }) => permissions['pull-requests'] === 'write');
    return [
        ...(files.some(({ path }) => path === baseline_input/* BASELINE_PATHS */.j[0]) ? ['Read .github/sar.yml, and say in it what SAR could not know.'] : []),
        'Look at what SAR finds here: sar patrol',
        ...(isCalled ? ['Commit the files to the default branch: GitHub starts schedules only from there.'] : ['Commit the files.']),
        ...(isCalled && opensChanges ? ['Settings, Actions, General: allow GitHub Actions to create pull requests.'] : []),
        ...(isCalled && needsApp
            ? [
                'For what the token of a workflow cannot do (read and write variables), install a GitHub App, and set the variable SAR_APP_CLIENT_ID and the secret SAR_APP_PRIVATE_KEY. Without it the watchdogs run and say what they could not tell.',
            ]
            : []),
        ...(isCalled ? ['Check the set-up: sar doctor'] : []),
    ];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/mailbox-settings.js + 1 modules
var mailbox_settings = __webpack_require__(42202);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/caller-place.js
function callerFile(id) {
    return `sar-${id}.yml`;
}
function callerPath(id) {
    return `.github/workflows/${callerFile(id)}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/plan-callers.js




function planCallers(tree, facts, chosen, doubtful) {
    const there = new Map(facts.callers.map(({ watchdog, path }) => [watchdog, path]));
    const isTaken = (id) => tree.read(callerPath(id)).kind !== 'absent';
    const wanted = [...chosen].filter(([{ id }]) => !there.has(id));
    const written = new Map(wanted.filter(([{ id }]) => !isTaken(id)));
    return {
        written,
        names: new Map([
            ...[...there].map(([id, path]) => [id, path.slice(path.lastIndexOf('/') + 1)]),
            ...[...written.keys()].map(({ id }) => [id, callerFile(id)]),
        ]),
        kept: [
            ...shipped_watchdog/* SHIPPED_WATCHDOGS */.T.flatMap(({ id }) => {
                const path = there.get(id);
                return path === undefined ? [] : [{ path, why: `it calls the watchdog ${id} already` }];
            }),
            ...wanted.filter(([{ id }]) => isTaken(id)).map(([{ id }]) => inTheWay(id, tree, doubtful)),
        ],
    };
}
function callerFiles({ written, names }, { source, defaultBranch, baseline }) {
    return [...written].map(([watchdog, why]) => ({
        path: callerPath(watchdog.id),
        text: renderCaller(watchdog, {
            source,
            defaultBranch,
            mailbox: watchdog.pushPaths === undefined ? undefined : mailboxIn(baseline),
            callers: names,
        }),
        why: `${watchdog.does} (${why})`,
    }));
}
function mailboxIn(baseline) {
    try {
        return (0,mailbox_settings/* mailboxOf */.S)(baseline);
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        const key = baseline.variables.intents.mailbox === undefined ? ['state'] : ['variables', 'intents', 'mailbox'];
        throw new user_error/* UserError */.y(`${(0,load_baseline/* describeOrigin */.uN)(baseline, key)}: ${error.message}`, { cause: error });
    }
}
function inTheWay(id, tree, doubtful) {
    const path = callerPath(id);
    const calls = doubtful.some((each) => each.watchdog === id && each.path === path)
        ? `calls a workflow that nothing tells to be the watchdog ${id}`
        : `does not call the watchdog ${id}`;
    const why = tree.has(path)
        ? `it is there and ${calls}, which is not set up`
        : `it is there and git ignores it, so that the watchdog ${id} is not set up: add it with "git add --force"`;
    return { path, why, isInTheWay: true };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/storage-layer.js
var storage_layer = __webpack_require__(65610);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/edit/literal-glob.js
var literal_glob = __webpack_require__(81663);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/variables/registry-yaml.js
var registry_yaml = __webpack_require__(87880);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/render-baseline.js




function renderBaseline(content) {
    return `${[
        (0,sar_source/* schemaComment */.Jv)(content.source),
        ...yamlComment('The baseline of SAR: the intended state of this repository. What is not said here, the presets say.'),
        'version: 1',
        ...presetLines(content),
        ...ownerLines(content.facts),
        ...registryLines(content.entries),
        ...sensorLines(content.declarations),
        ...healerLines(content.healer),
        ...(content.presets === undefined ? gateLines(content) : []),
    ].join('\n')}\n`;
}
function presetLines({ presets, gate }) {
    if (presets !== undefined)
        return [`extends: [${presets.map(presetText).join(', ')}]`];
    if (gate === undefined)
        return ["extends: ['sar:recommended']"];
    return [
        '',
        ...yamlComment(`${gate.preset} holds the commands of the gate: ${gate.because}.`),
        `extends: ['sar:recommended', '${gate.preset}']`,
    ];
}
function presetText(preset) {
    return `'${preset}'`;
}
function ownerLines({ owner }) {
    if (owner === undefined)
        return ['', ...yamlComment("Who is tagged when nothing else names an owner: '@user' or '@organisation/team'."), "# owner: '@octocat'"];
    return ['', ...yamlComment(`Who is tagged when nothing else names an owner; from ${owner.from}.`), `owner: '${owner.name}'`];
}
function registryLines(entries) {
    if (entries.length === 0)
        return [];
    const rows = storage_layer/* STORAGE_LAYERS */.Bo.flatMap((layer) => entries.filter((entry) => entry.layer === layer)).map((entry) => ({
        ...entry,
        category: '',
        humanGovernance: false,
    }));
    return [
        '',
        ...yamlComment('Variables and secrets that workflows refer to, by the nearest layer that they can be in. What the organisation has belongs under org-secrets and org-vars, what an environment has under env-secrets and env-vars: `sar variables check` compares.'),
        ...(0,registry_yaml/* registryYaml */.t)(rows).trimEnd().split('\n'),
    ];
}
function sensorLines({ indexes, databases, mlflow }) {
    if (indexes.length + databases.length + mlflow.length === 0)
        return [];
    const list = (key, items) => [`    ${key}:`, ...items.map((item) => `      - ${item}`)];
    return [
        '',
        'sensors:',
        ...(indexes.length === 0
            ? []
            : [
                '  embedding-index:',
                ...yamlComment('`sources` names what an index is built from, `max-age-days` how old it may be.', '    '),
                ...list('indexes', indexes.map((path) => `metadata: ${yamlText(path)}`)),
            ]),
        ...(databases.length === 0
            ? []
            : [
                '  ltm-capacity:',
                ...yamlComment('`max-rows` and `max-bytes` are the budget of a memory.', '    '),
                '    databases:',
                ...databases.flatMap(({ path, table, created }) => [
                    `      - path: ${yamlText(path)}`,
                    `        table: ${yamlText(table)}`,
                    '        columns:',
                    `          created: ${yamlText(created)}`,
                ]),
            ]),
        ...(mlflow.length === 0 ? [] : ['  experiment-lineage:', ...list('stores', mlflow.map(yamlText))]),
    ];
}
function healerLines(healer) {
    const glob = healer === undefined ? undefined : (0,literal_glob/* literalGlob */.I)(healer);
    if (glob === undefined)
        return [];
    return [
        '',
        'ci:',
        ...yamlComment('Its failures are told apart from those that it is there to heal.', '  '),
        '  self-healing:',
        `    - ${yamlText(glob)}`,
    ];
}
function gateLines({ gate, source }) {
    const own = gate === undefined
        ? `Name the commands that check the code, then make the checks required: https://github.com/${source.repository}/blob/${source.ref}/docs/guides/gate.md`
        : 'Required once the pre-flight installs what the commands need: give it node-version or python-version.';
    return [
        '',
        'gate:',
        '  checks:',
        ...yamlComment(own, '    '),
        '    code-quality: { required: false }',
        '    tests: { required: false }',
        ...yamlComment('Required once a token reads variables and secrets, and the registry above is true.', '    '),
        '    variable-audit: { required: false }',
        ...yamlComment('Required once the CI health watchdog has published the failure rate.', '    '),
        '    ci-failure-rate: { required: false }',
    ];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/plan-init.js


















async function planInit(place, wishes) {
    const { facts, declarations, left, unknown, doubtful, unhealed } = await look(place, wishes);
    const chosen = chooseWatchdogs(wishes.watchdogs, facts);
    const { survey, defaultBranch } = place;
    const { tree } = survey;
    const planned = planCallers(tree, facts, chosen, doubtful);
    const { written, kept, names } = planned;
    const presets = fittingGatePresets(tree);
    const gate = presets.length === 1 ? presets[0] : undefined;
    const healer = names.get('self-healing');
    const text = renderBaseline({
        facts,
        source: wishes.source,
        presets: wishes.presets.length === 0 ? undefined : [...new Set(wishes.presets)],
        gate,
        declarations,
        entries: callerEntries(facts.entries, [...facts.callers.map(({ watchdog }) => watchdog), ...[...written.keys()].map(({ id }) => id)]),
        healer: healer === undefined ? undefined : `.github/workflows/${healer}`,
    });
    const baseline = facts.baseline === undefined ? await loadPlannedBaseline(text, tree) : survey.baseline;
    const files = [
        ...(facts.baseline === undefined ? [{ path: baseline_input/* BASELINE_PATHS */.j[0], text, why: 'the baseline: what this repository is to be like' }] : []),
        ...callerFiles(planned, { source: wishes.source, defaultBranch, baseline }),
    ];
    return {
        facts,
        files,
        kept: [
            ...(facts.baseline === undefined
                ? []
                : [
                    { path: facts.baseline, why: tree.has(facts.baseline) ? 'the baseline is there' : 'the baseline is there, and git ignores it' },
                ]),
            ...kept,
        ],
        notes: initNotes({
            facts,
            chosen,
            names,
            source: wishes.source,
            left,
            unknown,
            maxEntries: MAX_ENTRIES,
            gate,
            choosesPresets: wishes.presets.length === 0,
            isBoth: presets.length > 1,
            doubtful,
            unhealed,
            own: detectOwnUses(survey.repository, wishes.source.repository),
            baseline,
            isToldApart: baseline.ci['self-healing'].some((glob) => (0,paths_glob/* compileGlob */.SO)(glob).matches(`.github/workflows/${healer}`)),
            files,
            tree,
        }),
        next: files.length === 0 ? [] : stepsAfterInit(files, chosen),
    };
}
async function look({ survey, files, defaultBranch, signal }, { owner, source }) {
    const { tree, repository } = survey;
    const { callers, doubtful } = detectCallers(repository, source.repository);
    const { entries, left, unknown } = detectEntries(repository, (path, id) => callers.some((caller) => caller.path === path && caller.job.id === id));
    const { artefacts, declarations } = await declareStores(detectArtefacts(files), files, signal);
    const baseline = baseline_input/* BASELINE_PATHS */.j.find((path) => tree.read(path).kind !== 'absent');
    const found = owner === undefined ? (0,detect_owner/* detectOwner */.t)(tree) : { name: owner, from: '--owner' };
    const facts = {
        defaultBranch,
        languages: detectLanguages(tree),
        managers: detectManagers(tree),
        workflows: detectWorkflows(repository),
        entries,
        artefacts,
        callers: callerFacts(callers),
        ...(baseline !== undefined && { baseline }),
        ...(found !== undefined && { owner: found }),
    };
    const unhealed = callers.flatMap(({ watchdog, path, job }) => (watchdog === 'ci-health' && !job.with.has(HEAL_WITH) ? [path] : []));
    return { facts, declarations, left, unknown, doubtful: callerFacts(doubtful), unhealed };
}


/***/ }),

/***/ 2410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ candidateWorkflows)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95734);
/* harmony import */ var _sar_workflows__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99661);
/* harmony import */ var _own_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83593);
/* harmony import */ var _sar_repositories_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32571);




const WORKFLOW_PATH = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const ACTION_PATH = /^(?:(.*)\/)?action\.ya?ml$/;
const FILES = _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .SHIPPED_WATCHDOGS */ .T.map(({ file }) => file.replaceAll('.', String.raw `\.`));
const CALL = String.raw `/actions/(?:${Object.keys(_own_part_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_ACTIONS */ .$).join('|')})\b|/(?:${FILES.join('|')})\b`;
const MENTION = new RegExp(String.raw `\bsar\b|dist/cli|/actions/(?:${_sar_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .RARE_ACTIONS */ .Hz.join('|')})\b|${CALL}`, 'i');
const CALLING = new RegExp(CALL, 'i');
const OWN_CALLS = /\buses["']?\s*:\s*["']?[.$]\/([^\s"'#,}]*)/g;
function candidateWorkflows(repository, declared) {
    const { tree } = repository;
    const paths = tree.list();
    const workflows = paths.filter((path) => WORKFLOW_PATH.test(path));
    const texts = new Map(workflows.map((path) => [path, textOf(tree, path)]));
    for (const path of paths) {
        const folder = ACTION_PATH.exec(path);
        if (folder !== null)
            texts.set(folder[1] ?? '', textOf(tree, path));
    }
    const mentioning = withCallers(texts);
    const read = workflows
        .filter((path) => texts.get(path) === undefined || declared.has(path) || mentioning.has(path))
        .flatMap((path) => repository.workflow(path) ?? []);
    const unread = read.flatMap((file) => (file.kind === 'invalid' ? [file] : []));
    return {
        workflows: read.flatMap((file) => (file.kind === 'workflow' ? [file] : [])),
        unread,
        broken: unread.filter(({ path }) => CALLING.test(texts.get(path) ?? '')),
    };
}
function withCallers(texts) {
    const callers = new Map();
    const found = [];
    for (const [path, text = ''] of texts) {
        if (MENTION.test(text))
            found.push(path);
        for (const [, called = ''] of text.matchAll(OWN_CALLS)) {
            const target = called.replace(/^(?:\.?\/)+|\/+$/g, '');
            const known = callers.get(target);
            if (known === undefined)
                callers.set(target, [path]);
            else
                known.push(path);
        }
    }
    const all = new Set(found);
    for (const path of found)
        for (const caller of callers.get(path) ?? []) {
            if (all.has(caller))
                continue;
            all.add(caller);
            found.push(caller);
        }
    return all;
}
function textOf(tree, path) {
    const content = tree.read(path, _sar_workflows__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FILE_BYTES */ .gZ);
    return content.kind === 'text' ? content.text : undefined;
}


/***/ }),

/***/ 83593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ OWN_ACTIONS),
  I: () => (/* binding */ OWN_COMMANDS)
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/own-parts.json
const own_parts_namespaceObject = /*#__PURE__*/JSON.parse('{"o":{"sensor":{"does":"Runs sensors.","sensors":["all"],"input":"sensors","stores":[]},"triage":{"does":"Decides what matters first, and keeps its issues.","sensors":[],"stores":[{"kind":"issue","name":"dashboard"},{"kind":"branch","name":"sar-state"}]},"gate":{"does":"Judges a change by the gate.","sensors":"gate","stores":[{"kind":"check","name":"check run of the gate"}]},"rescue":{"does":"Runs playbooks.","sensors":[],"playbooks":true,"stores":[]},"ci-health-monitor":{"does":"Measures the failure rate of CI, and keeps one alert.","sensors":["ci-health","cron-liveness"],"stores":[{"kind":"variable","name":"CODEX_CI_FAILURE_RATE"},{"kind":"variable","name":"CODEX_CI_LAST_GREEN_SHA"},{"kind":"issue","name":"alert issue of CI health"}]},"variable-intent-processor":{"does":"Applies queued intents.","sensors":[],"stores":[{"kind":"variable","name":"variables of the repository"}]},"cache-wiring-checker":{"does":"Checks the caches of workflows.","sensors":["cache-wiring"],"stores":[]}},"P":{"patrol":{"does":"Runs every sensor.","sensors":["all"],"input":"sensor","stores":[]},"search":{"does":"Runs sensors.","sensors":["all"],"input":"sensor","unless":["list"],"stores":[]},"triage":{"does":"Decides what matters first.","sensors":["all"],"unless":["signals-file"],"stores":[]},"score":{"does":"Measures the maturity.","sensors":["all"],"unless":["findings-file","declared"],"stores":[]},"gate":{"does":"Judges a change by the gate.","sensors":"gate","unless":["dry-run"],"stores":[]},"rescue":{"does":"Runs playbooks.","sensors":[],"playbooks":true,"stores":[]},"ci-health":{"does":"Measures the failure rate of CI.","sensors":["ci-health","cron-liveness"],"stores":[]},"cache check":{"does":"Checks the caches of workflows.","sensors":["cache-wiring"],"stores":[]},"cache prune":{"does":"Removes unused caches.","sensors":[],"writes":"apply","stores":[{"kind":"cache","name":"caches of the repository"}]},"runs prune":{"does":"Removes old runs.","sensors":[],"writes":"apply","stores":[{"kind":"runs","name":"runs of the workflows"}]},"variables check":{"does":"Audits variables and secrets.","sensors":["variable-audit"],"stores":[]},"variables report":{"does":"Audits variables and secrets.","sensors":["variable-audit"],"stores":[{"kind":"file","name":"${state}/variable_audit_latest.json"}]},"variables rotate-check":{"does":"Looks for secrets that are due.","sensors":["secret-rotation"],"stores":[]}}}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/own-part.js

const OWN_ACTIONS = own_parts_namespaceObject.o;
const OWN_COMMANDS = own_parts_namespaceObject.P;


/***/ }),

/***/ 32571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ RARE_ACTIONS),
/* harmony export */   N: () => (/* binding */ sarRepositories),
/* harmony export */   _D: () => (/* binding */ isSarItself)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84173);
/* harmony import */ var _sar_workflows__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52384);
/* harmony import */ var _init_sar_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93760);
/* harmony import */ var _shipped_at_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86657);




const RARE_ACTIONS = ['ci-health-monitor', 'variable-intent-processor', 'cache-wiring-checker', 'cache-layers'];
const OWN_NAMES = new RegExp(String.raw `^(?:\.github/workflows/(?:watchdog-[a-z-]+|process-variable-intents)\.yml|actions/(?:${RARE_ACTIONS.join('|')}))$`);
function sarRepositories(tree, uses, home) {
    const certain = [home, publisherOfBaseline(tree)].flatMap((name) => (name === undefined ? [] : [name.toLowerCase()]));
    const names = new Set([...certain, ...namesByParts(uses), ...namesByCallers(uses)]);
    let isOwn;
    return {
        names,
        isSar: (name) => (name === undefined || name === '' ? (isOwn ??= isSarItself(tree)) : names.has(name.toLowerCase())),
    };
}
function namesByParts(uses) {
    const parts = new Map();
    const add = (repository, part) => {
        const known = parts.get(repository);
        if (known === undefined)
            parts.set(repository, new Set([part]));
        else
            known.add(part);
    };
    for (const { calls, actions } of uses) {
        for (const { repository, called } of calls)
            if (repository !== undefined)
                add(repository, called);
        for (const { repository, folder } of actions)
            if (repository !== '')
                add(repository, folder);
    }
    return [...parts].flatMap(([repository, used]) => {
        const own = [...used].filter((part) => OWN_NAMES.test(part) && (part.startsWith('actions/') || (0,_shipped_at_js__WEBPACK_IMPORTED_MODULE_0__/* .shippedAt */ .l)(part) !== undefined));
        return (0,_init_sar_source_js__WEBPACK_IMPORTED_MODULE_1__/* .isCalledSar */ .EQ)(repository) || own.length > 1 ? [repository] : [];
    });
}
function namesByCallers(uses) {
    return uses.flatMap(({ calls }) => calls.flatMap(({ repository, called, workflow }) => repository !== undefined && (0,_shipped_at_js__WEBPACK_IMPORTED_MODULE_0__/* .shippedAt */ .l)(called) !== undefined && (0,_init_sar_source_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(workflow.text)?.toLowerCase() === repository
        ? [repository]
        : []));
}
function publisherOfBaseline(tree) {
    for (const path of _sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .BASELINE_PATHS */ .j) {
        const content = tree.read(path);
        if (content.kind === 'text')
            return (0,_init_sar_source_js__WEBPACK_IMPORTED_MODULE_1__/* .publisherOf */ .Kl)(content.text);
    }
    return undefined;
}
function isSarItself(tree) {
    const content = tree.read('actions/sensor/action.yml', 100_000);
    if (content.kind !== 'text')
        return false;
    const action = (0,_sar_workflows__WEBPACK_IMPORTED_MODULE_3__/* .readAction */ .f)('actions/sensor/action.yml', content.text);
    return action.kind === 'action' && action.name?.value === 'sar-sensor';
}


/***/ }),

/***/ 86657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ shippedAt)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95734);

const FOLDER = '.github/workflows/';
function shippedAt(path) {
    return _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .SHIPPED_WATCHDOGS */ .T.find(({ file }) => path === FOLDER + file);
}


/***/ }),

/***/ 12110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ workflowUses)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/resolve/parse-uses.js
var parse_uses = __webpack_require__(73922);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/expressions/partial-evaluation.js + 1 modules
var partial_evaluation = __webpack_require__(73399);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/own-part.js + 1 modules
var own_part = __webpack_require__(83593);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/command-use.js

const SHORT = new Map([
    ['-s', 'sensor'],
    ['-h', 'help'],
    ['-n', 'dry-run'],
]);
const BUNDLE = /(?:^|\/)dist\/cli\/index\.js$/;
function commandUse(command, path, line) {
    const words = command.program === 'sar' ? command.args : bundleArguments(command);
    if (words === undefined || command.elsewhere !== undefined)
        return undefined;
    const [first = '', second = ''] = words.map(({ text }) => text);
    const name = [`${first} ${second}`, first].find((each) => Object.hasOwn(own_part/* OWN_COMMANDS */.I, each));
    const part = name === undefined ? undefined : own_part/* OWN_COMMANDS */.I[name];
    if (name === undefined || part === undefined)
        return undefined;
    return { part, name: `sar ${name}`, given: optionsOf(words.map(({ text }) => text).slice(name.split(' ').length)), path, line };
}
function bundleArguments({ program, args }) {
    const [script, ...rest] = args;
    return program === 'node' && script !== undefined && BUNDLE.test(script.text) ? rest : undefined;
}
function optionsOf(words) {
    const given = new Map();
    for (const [index, word] of words.entries()) {
        const [, name, value] = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(word) ?? [];
        const key = name ?? SHORT.get(word);
        if (key === undefined)
            continue;
        const next = words[index + 1];
        const text = value ?? (next === undefined || next.startsWith('-') ? 'true' : next);
        const before = given.get(key);
        given.set(key, before === undefined ? text : `${before},${text}`);
    }
    return given;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/shipped-at.js
var shipped_at = __webpack_require__(86657);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/watchdogs/workflow-uses.js



const MAX_DEPTH = 10;
const MAX_STEPS = 20_000;
function workflowUses(repository, workflow, isOwn) {
    const walk = { repository, isOwn, calls: [], actions: [], commands: [], unknown: [], steps: MAX_STEPS };
    walkWorkflow(walk, workflow, []);
    if (walk.steps < 0)
        walk.unknown.push({ path: workflow.path, words: `only its first ${MAX_STEPS} jobs and steps were read, with all it calls` });
    return walk;
}
function walkWorkflow(walk, workflow, via) {
    for (const job of workflow.jobs) {
        walk.steps -= 1;
        if (walk.steps < 0)
            return;
        if (!canRun(job.if))
            continue;
        if (job.uses !== undefined)
            walkCall(walk, workflow, job, job.uses, via);
        else
            walkSteps(walk, job.steps, { workflow, job, path: workflow.path, text: workflow.text, via: [] });
    }
}
function walkCall(walk, workflow, job, uses, via) {
    const parsed = (0,parse_uses/* parseUses */.A)(uses, workflow.text);
    const call = { job, uses, workflow };
    if (parsed.kind === 'remote') {
        const { action } = parsed.reference;
        const [owner = '', name = '', ...rest] = action.split('/');
        walk.calls.push({ ...call, repository: `${owner}/${name}`, called: rest.join('/') });
        return;
    }
    if (parsed.kind !== 'self')
        return;
    if (walk.isOwn && (0,shipped_at/* shippedAt */.l)(parsed.path) !== undefined) {
        walk.calls.push({ ...call, repository: undefined, called: parsed.path });
        return;
    }
    const called = walk.repository.workflow(parsed.path);
    if (called?.kind === 'invalid')
        walk.unknown.push({ path: workflow.path, line: uses.range.line, words: `it calls ${parsed.written}, which cannot be read` });
    if (called?.kind === 'workflow' && via.length < MAX_DEPTH && called.path !== workflow.path && !via.includes(called.path))
        walkWorkflow(walk, called, [...via, workflow.path]);
}
function walkSteps(walk, steps, place) {
    for (const step of steps) {
        walk.steps -= 1;
        if (walk.steps < 0)
            return;
        if (!canRun(step.if))
            continue;
        walkSteps(walk, step.children, place);
        if (step.uses !== undefined)
            walkAction(walk, step, step.uses, place);
        if (step.run !== undefined && /\bsar\b|dist\/cli/.test(step.run.value))
            walkScript(walk, step, step.run, place);
    }
}
function walkAction(walk, step, uses, place) {
    const parsed = (0,parse_uses/* parseUses */.A)(uses, place.text);
    const given = new Map([...step.with].map(([key, { value }]) => [key, value]));
    const at = { given, path: place.path, line: uses.range.line };
    if (parsed.kind === 'remote') {
        const [owner = '', name = '', ...rest] = parsed.reference.action.split('/');
        if (rest.length > 0)
            walk.actions.push({ ...at, repository: `${owner}/${name}`, folder: rest.join('/') });
        return;
    }
    if (parsed.kind !== 'self')
        return;
    if (walk.isOwn)
        walk.actions.push({ ...at, repository: '', folder: parsed.path });
    const action = walk.repository.action(parsed.path);
    if (action?.kind === 'action' && place.via.length < MAX_DEPTH && !place.via.includes(parsed.path))
        walkSteps(walk, action.steps, { ...place, path: action.path, text: action.text, via: [...place.via, parsed.path] });
}
function walkScript(walk, step, run, { workflow, job, path }) {
    const shell = step.shell ?? job.defaults.shell ?? workflow.defaults.shell;
    const { commands } = walk.repository.scripts.read(run.value, shell?.value);
    for (const command of commands) {
        const use = commandUse(command, path, run.range.line);
        if (use !== undefined)
            walk.commands.push(use);
    }
}
function canRun(condition) {
    return condition === undefined || (0,partial_evaluation/* evaluateCondition */.F9)(condition.value, () => undefined) !== false;
}


/***/ }),

/***/ 87880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ registryYaml)
/* harmony export */ });
/* harmony import */ var _json_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58884);

const NO_PLAIN_TEXT = new Set(['NULL', 'TRUE', 'FALSE', 'YES', 'NO', 'ON', 'OFF', 'Y', 'N']);
function registryYaml(rows) {
    const lines = ['variables:', rows.length === 0 ? '  registry: {}' : '  registry:'];
    let layer;
    let environment;
    for (const row of rows) {
        if (row.layer !== layer)
            lines.push(`    ${row.layer}:`);
        if (row.environment !== undefined && (row.layer !== layer || row.environment.toLowerCase() !== environment)) {
            lines.push(`      ${text(row.environment)}:`);
        }
        layer = row.layer;
        environment = row.environment?.toLowerCase();
        lines.push(`${environment === undefined ? '      ' : '        '}${NO_PLAIN_TEXT.has(row.name) ? text(row.name) : row.name}: ${entryText(row)}`);
    }
    return `${lines.join('\n')}\n`;
}
function entryText({ required, humanGovernance, category, purpose }) {
    const keys = [
        ...(required ? [] : ['required: false']),
        ...(humanGovernance ? ['human-governance: true'] : []),
        ...(category === '' ? [] : [`category: ${text(category)}`]),
        ...(purpose === '' ? [] : [`purpose: ${text(purpose)}`]),
    ];
    return `{${keys.join(', ')}}`;
}
function text(value) {
    return (0,_json_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)([value]).trim().slice(1, -1).trim();
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


/***/ })

};
