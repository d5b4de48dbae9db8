export const id = 2123;
export const ids = [2123];
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

/***/ 22123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planInit: () => (/* binding */ planInit)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/baseline-input.js
var baseline_input = __webpack_require__(84173);
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

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/baseline.js
var baseline = __webpack_require__(90668);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var glob = __webpack_require__(14727);
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
    const { sensors } = (0,baseline/* recommendedBaseline */.tX)();
    const declared = DECLARED.flatMap(({ sensor, kind, key, fields }) => found(files, sensors[sensor].signs).map((path) => ({ kind, path, remedy: `name it in ${key} (${fields})` })));
    const others = artefacts_namespaceObject.flatMap(({ kind, globs }) => found(files, globs)
        .filter((path) => kind !== CHECKPOINT || holdsWeights(path, files))
        .map((path) => ({ kind, path: storePath(kind, path), ...(kind === CHECKPOINT && { remedy: JUDGE_CHECKPOINT }) })));
    return unique([...declared, ...others]);
}
function isKnownMetadata(path) {
    return (0,baseline/* recommendedBaseline */.tX)().sensors['embedding-index']['known-metadata'].includes(path);
}
function knownStores() {
    return (0,baseline/* recommendedBaseline */.tX)().sensors['experiment-lineage'].stores;
}
function found(files, globs) {
    return files.find(globs, MAX_FILES).paths.filter((path) => isOwn(path) && !NO_STORE.test(path));
}
function holdsWeights(path, files) {
    const content = files.read(path, SMALL_BYTES);
    return content.kind === 'too-large' || content.kind === 'binary' || (content.kind === 'text' && content.text.startsWith(LFS_POINTER));
}
function storePath(kind, path) {
    return kind === 'MLflow store' && META.matches(path) ? path.split('/').slice(0, -2).join('/') : path;
}
const META = (0,glob/* compileGlob */.SO)('**/mlruns/*/meta.yaml');
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
            if (table !== undefined)
                databases.push(table);
            told.push(table === undefined ? artefact : declared('sensors.ltm-capacity.databases'));
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
async function memoryTable(path, files, signal) {
    const answer = await files.query(path, [{ sql: COLUMNS }], { maxRows: MAX_COLUMNS, signal });
    if (!answer.known)
        return undefined;
    const [{ rows, cut } = { rows: [], cut: true }] = answer.value;
    const found = new Map();
    for (const { name, column_name: column } of rows) {
        if (typeof name !== 'string' || typeof column !== 'string' || !IDENTIFIER.test(name) || !IDENTIFIER.test(column))
            continue;
        if (CREATED.test(column) && !found.has(name))
            found.set(name, column);
    }
    const [only] = found;
    return cut || only === undefined || found.size > 1 ? undefined : { path, table: only[0], created: only[1] };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/resolve/parse-uses.js
var parse_uses = __webpack_require__(73922);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/detect-callers.js


const CALLED = /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/([\w.-]+)$/;
function detectCallers(repository) {
    return repository.workflows().flatMap((workflow) => {
        if (workflow.kind !== 'workflow')
            return [];
        const called = workflow.jobs.flatMap(({ uses }) => {
            const parsed = uses === undefined ? undefined : (0,parse_uses/* parseUses */.A)(uses, workflow.text);
            const path = parsed?.kind === 'remote' ? parsed.reference.action : parsed?.kind === 'self' ? `./${parsed.path}` : '';
            const file = CALLED.exec(path)?.[1] ?? /^\.\/\.github\/workflows\/([\w.-]+)$/.exec(path)?.[1];
            const watchdog = shipped_watchdog/* SHIPPED_WATCHDOGS */.T.find((each) => each.file === file);
            return watchdog === undefined ? [] : [watchdog.id];
        });
        return [...new Set(called)].map((watchdog) => ({ watchdog, path: workflow.path }));
    });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/repository-references.js + 1 modules
var repository_references = __webpack_require__(24825);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/detect-entries.js


const NAME = /^(?!GITHUB_)[A-Z_][A-Z0-9_]{0,254}$/;
const MAX_ENTRIES = 500;
const MAX_PLACES = 2;
const MAX_PURPOSE = 200;
function detectEntries(repository, except = new Set()) {
    const groups = new Map();
    const { references, dynamic, unread } = (0,repository_references/* repositoryReferences */.H)(repository);
    for (const reference of references) {
        const { effect, builtin, onlyFor, context, name, path } = reference;
        if (except.has(path))
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
        unknown: [...new Set([...dynamic, ...unread].map(({ path }) => path))].toSorted(compare_text/* compareText */.n),
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
const package_managers_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"pyproject.toml","files":["pyproject.toml"],"source":"https://packaging.python.org/en/latest/specifications/pyproject-toml/"},{"name":"package.json","files":["package.json"],"source":"https://docs.npmjs.com/cli/configuring-npm/package-json"},{"name":"pip","files":["requirements.txt","requirements.in","setup.py"],"source":"https://pip.pypa.io/en/stable/reference/requirements-file-format/"},{"name":"uv","files":["uv.lock"],"source":"https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile"},{"name":"Poetry","files":["poetry.lock"],"source":"https://python-poetry.org/docs/basic-usage/#committing-your-poetrylock-file-to-version-control"},{"name":"PDM","files":["pdm.lock"],"source":"https://pdm-project.org/en/latest/usage/lockfile/"},{"name":"Pipenv","files":["Pipfile.lock","Pipfile"],"source":"https://pipenv.pypa.io/en/latest/pipfile.html"},{"name":"conda","files":["environment.yml","environment.yaml"],"source":"https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html"},{"name":"npm","files":["package-lock.json","npm-shrinkwrap.json"],"source":"https://docs.npmjs.com/cli/configuring-npm/package-lock-json"},{"name":"pnpm","files":["pnpm-lock.yaml"],"source":"https://pnpm.io/git#lockfiles"},{"name":"Yarn","files":["yarn.lock"],"source":"https://yarnpkg.com/getting-started/qa#should-lockfiles-be-committed-to-the-repository"},{"name":"Bun","files":["bun.lock","bun.lockb"],"source":"https://bun.sh/docs/install/lockfile"},{"name":"Deno","files":["deno.lock","deno.json","deno.jsonc"],"source":"https://docs.deno.com/runtime/fundamentals/configuration/"},{"name":"Go modules","files":["go.mod"],"source":"https://go.dev/ref/mod#go-mod-file"},{"name":"Cargo","files":["Cargo.lock","Cargo.toml"],"source":"https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html"},{"name":"Maven","files":["pom.xml"],"source":"https://maven.apache.org/guides/introduction/introduction-to-the-pom.html"},{"name":"Gradle","files":["build.gradle","build.gradle.kts","settings.gradle","settings.gradle.kts"],"source":"https://docs.gradle.org/current/userguide/build_file_basics.html"},{"name":"NuGet","files":["packages.lock.json","Directory.Packages.props","*.csproj","*.fsproj","*.vbproj"],"source":"https://learn.microsoft.com/en-us/nuget/consume-packages/package-references-in-project-files"},{"name":"Bundler","files":["Gemfile.lock","Gemfile"],"source":"https://bundler.io/guides/rationale.html"},{"name":"Composer","files":["composer.lock","composer.json"],"source":"https://getcomposer.org/doc/01-basic-usage.md"},{"name":"Mix","files":["mix.lock","mix.exs"],"source":"https://hexdocs.pm/mix/Mix.html"},{"name":"SwiftPM","files":["Package.swift"],"source":"https://docs.swift.org/package-manager/PackageDescription/PackageDescription.html"},{"name":"sbt","files":["build.sbt"],"source":"https://www.scala-sbt.org/1.x/docs/Basic-Def.html"},{"name":"Cabal","files":["cabal.project"],"source":"https://cabal.readthedocs.io/en/stable/cabal-project-description-file.html"}]');
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
function gatePreset(tree) {
    const found = [nodePreset(tree), pythonPreset(tree)].filter((each) => each !== undefined);
    return found.length === 1 ? found[0] : undefined;
}
function hasBothPresets(tree) {
    return nodePreset(tree) !== undefined && pythonPreset(tree) !== undefined;
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
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/sar-source.js
var sar_source = __webpack_require__(93760);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/init-notes.js


const CLIENT_ID = 'SAR_APP_CLIENT_ID';
const MAX_NAMED = 3;
function initNotes({ facts, chosen, names, source, left, unknown, maxEntries, gate, choosesPresets, isBoth, files, tree, }) {
    const isNew = facts.baseline === undefined;
    const callers = files.filter(({ path }) => path.startsWith('.github/workflows/'));
    return [
        ...[...chosen].flatMap(([{ id, needs }]) => needs
            .filter((need) => !names.has(need) && names.has(id))
            .map((need) => `${id} works with ${need}, which is not set up: add it with --watchdogs ${[...chosen.keys()].map((each) => each.id).join(',')},${need}`)),
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
                `the workflows call ${source.repository} at ${source.ref}, which can move: pin them with --source ${source.repository}@<full commit>, or let Dependabot keep them up to date`,
            ]
            : []),
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

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/caller-place.js
function callerFile(id) {
    return `sar-${id}.yml`;
}
function callerPath(id) {
    return `.github/workflows/${callerFile(id)}`;
}

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

function callerEvents({ events, cron, pushPaths = [], dispatchInputs }, { defaultBranch, state }) {
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
                const paths = pushPaths.map((path) => `      - ${yamlText(path.replaceAll('${state}', () => patternOf(state)))}`);
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
const permission_words_namespaceObject = /*#__PURE__*/JSON.parse('{"actions":{"read":"what runs and their logs tell","write":"start workflows, cancel and remove runs and caches"},"checks":{"read":"results of checks","write":"publish the verdict as a check"},"contents":{"read":"check out the repository","write":"keep the state branch, and offer changes on branches of its own"},"issues":{"write":"keep its own issues up to date"},"pull-requests":{"read":"what a change is, and its reviews","write":"open pull requests"},"security-events":{"read":"alerts of code scanning and Dependabot"}}');
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

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/plan-callers.js



function planCallers({ survey, defaultBranch }, source, facts, chosen) {
    const there = new Map(facts.callers.map(({ watchdog, path }) => [watchdog, path]));
    const isTaken = (id) => survey.tree.read(callerPath(id)).kind !== 'absent';
    const wanted = [...chosen].filter(([{ id }]) => !there.has(id));
    const written = wanted.filter(([{ id }]) => !isTaken(id));
    const names = new Map([
        ...[...there].map(([id, path]) => [id, path.slice(path.lastIndexOf('/') + 1)]),
        ...written.map(([{ id }]) => [id, callerFile(id)]),
    ]);
    const place = { source, defaultBranch, state: survey.baseline.state, callers: names };
    return {
        names,
        files: written.map(([watchdog, why]) => ({
            watchdog: watchdog.id,
            path: callerPath(watchdog.id),
            text: renderCaller(watchdog, place),
            why: `${watchdog.does} (${why})`,
        })),
        kept: [
            ...shipped_watchdog/* SHIPPED_WATCHDOGS */.T.flatMap(({ id }) => {
                const path = there.get(id);
                return path === undefined ? [] : [{ path, why: `it calls the watchdog ${id} already` }];
            }),
            ...wanted
                .filter(([{ id }]) => isTaken(id))
                .map(([{ id }]) => ({ path: callerPath(id), why: `it is there and does not call the watchdog ${id}, which is not set up` })),
        ],
    };
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
        `# yaml-language-server: $schema=${(0,sar_source/* publishedAddress */.x1)(content.source, 'schemas/baseline.schema.json')}`,
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

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 1 modules
var survey = __webpack_require__(33616);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/verify-baseline.js


async function verifyBaseline(text, tree) {
    const [path] = baseline_input/* BASELINE_PATHS */.j;
    const content = { kind: 'text', text, sizeBytes: new TextEncoder().encode(text).length };
    try {
        await (0,survey/* openSurvey */.ji)({
            list: () => tree.list(),
            has: (each) => each === path || tree.has(each),
            read: (each, maxBytes) => (each === path ? content : tree.read(each, maxBytes)),
        });
    }
    catch (error) {
        throw new Error(`the baseline that was made cannot be loaded: ${error instanceof Error ? error.message : String(error)}`, {
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/init/plan-init.js
















async function planInit(place, wishes) {
    const { facts, declarations, left, unknown } = await look(place, wishes);
    const chosen = chooseWatchdogs(wishes.watchdogs, facts);
    const { files: callers, kept, names } = planCallers(place, wishes.source, facts, chosen);
    const { tree } = place.survey;
    const gate = gatePreset(tree);
    const healer = names.get('self-healing');
    const text = renderBaseline({
        facts,
        source: wishes.source,
        presets: wishes.presets.length === 0 ? undefined : wishes.presets,
        gate,
        declarations,
        entries: callerEntries(facts.entries, [...facts.callers, ...callers].map(({ watchdog }) => watchdog)),
        healer: healer === undefined ? undefined : `.github/workflows/${healer}`,
    });
    if (facts.baseline === undefined)
        await verifyBaseline(text, tree);
    const files = [
        ...(facts.baseline === undefined ? [{ path: baseline_input/* BASELINE_PATHS */.j[0], text, why: 'the baseline: what this repository is to be like' }] : []),
        ...callers.map(({ path, text: caller, why }) => ({ path, text: caller, why })),
    ];
    return {
        facts,
        files,
        kept: [...(facts.baseline === undefined ? [] : [{ path: facts.baseline, why: 'the baseline is there' }]), ...kept],
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
            isBoth: hasBothPresets(tree),
            files,
            tree,
        }),
        next: files.length === 0 ? [] : stepsAfterInit(files, chosen),
    };
}
async function look({ survey, files, defaultBranch, signal }, { owner }) {
    const { tree, repository } = survey;
    const callers = detectCallers(repository);
    const { entries, left, unknown } = detectEntries(repository, new Set(callers.map(({ path }) => path)));
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
        callers,
        ...(baseline !== undefined && { baseline }),
        ...(found !== undefined && { owner: found }),
    };
    return { facts, declarations, left, unknown };
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

/***/ 24825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ repositoryReferences)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/activation.js
var references_activation = __webpack_require__(13918);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/collect-references.js
var collect_references = __webpack_require__(26833);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/document-sites.js + 5 modules
var document_sites = __webpack_require__(48491);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/expressions/partial-evaluation.js + 1 modules
var partial_evaluation = __webpack_require__(73399);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/resolve/parse-uses.js
var parse_uses = __webpack_require__(73922);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/only-for.js
var only_for = __webpack_require__(29758);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/possible-values.js
var possible_values = __webpack_require__(19472);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/follow-call.js





const NOTHING = { kind: 'out-of-sight', dynamic: [] };
const MAX_DEPTH = 10;
function followCall(repository, caller, job, handedOn) {
    const { uses } = job;
    if (uses === undefined)
        return undefined;
    if (job.if !== undefined && (0,partial_evaluation/* evaluateCondition */.F9)(job.if.value, (0,references_activation/* knownIn */.Hm)(caller)) === false)
        return NOTHING;
    const parsed = (0,parse_uses/* parseUses */.A)(uses, caller.workflow.text);
    const called = parsed.kind === 'self' ? repository.workflow(parsed.path) : undefined;
    const via = [...caller.via, caller.workflow.path];
    if (called?.kind === 'workflow' && via.length <= MAX_DEPTH) {
        if (via.includes(called.path))
            return NOTHING;
        const declared = called.triggers.find(({ event }) => event === 'workflow_call')?.inputs;
        const limit = caller.onlyFor ?? (0,only_for/* limitOf */.L)(job.if === undefined ? [] : [job.if.value], caller.events);
        const activation = {
            ...caller,
            workflow: called,
            scope: scopeOf(caller.scope, handedOn),
            inputs: inputsOf(caller, job, declared),
            isCalled: true,
            onlyFor: limit,
            via,
        };
        return { kind: 'activation', activation };
    }
    if (caller.isElsewhere)
        return NOTHING;
    const { line, column } = uses.range;
    const place = { path: caller.workflow.path, line, column, job: job.id, place: 'uses' };
    const why = `the called workflow is not read: ${uses.value}`;
    const passesAll = caller.scope === 'repository' && (handedOn === 'inherit' || handedOn === 'unreadable');
    const contexts = passesAll ? ['secrets', 'vars'] : ['vars'];
    return { kind: 'out-of-sight', dynamic: contexts.map((context) => ({ ...place, context, why })) };
}
function scopeOf(scope, handedOn) {
    if (handedOn === 'inherit' || handedOn === 'unreadable')
        return scope;
    return handedOn ?? new Set();
}
function inputsOf(caller, job, declared) {
    const inputs = new Map();
    for (const [name, { default: text, type }] of declared ?? [])
        inputs.set(name, [typed(text ?? '', type)]);
    const lookup = (0,references_activation/* lookupIn */.IX)(caller, job);
    for (const [name, { value }] of job.with) {
        const key = name.toLowerCase();
        const type = declared?.get(key)?.type;
        inputs.set(key, (0,possible_values/* possibleValues */.Mp)(value, lookup)?.map((one) => typed(one, type)));
    }
    return inputs;
}
function typed(value, type) {
    if (typeof value !== 'string')
        return value;
    if (type === 'boolean' && /^(?:true|false|)$/i.test(value))
        return value.toLowerCase() === 'true';
    if (type === 'number' && !Number.isNaN(Number(value)))
        return Number(value);
    return value.includes('${{') ? '' : value;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/references-of.js
var references_of = __webpack_require__(98080);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/references-of-activation.js + 2 modules
var references_of_activation = __webpack_require__(82451);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/workflows/lib/references/repository-references.js






const MAX_ACTIVATIONS = 5_000;
const MAX_VISITS = 500_000;
const CUT = 'the calls between workflows are more than are followed';
function repositoryReferences(repository) {
    const collection = (0,collect_references/* collectReferences */.X)();
    const following = { repository, collection, sites: new Map(), seen: new Set(), run: new Set(), visits: 0 };
    const workflows = repository.workflows();
    for (const workflow of workflows) {
        if (workflow.kind === 'invalid')
            addUnread(following, workflow);
        else if (!(0,references_of/* isCallable */.du)(workflow) || workflow.triggers.length > 1)
            follow(following, (0,references_of/* ownActivation */.VD)(workflow));
    }
    for (const workflow of workflows) {
        if (workflow.kind === 'workflow' && !following.run.has(workflow.path))
            follow(following, (0,references_of/* ownActivation */.VD)(workflow));
    }
    for (const action of repository.actions()) {
        if (action.kind === 'invalid')
            addUnread(following, action);
        else
            collection.add((0,references_of/* actionReferences */.FC)(action));
    }
    return collection.sorted();
}
function addUnread({ collection }, { path, reason, message }) {
    if (reason !== 'not-a-workflow')
        collection.addUnread(path, message);
}
function follow(following, activation) {
    const { repository, collection, seen, run } = following;
    const { workflow } = activation;
    const key = (0,references_activation/* activationKey */.gz)(activation);
    if (seen.has(key))
        return;
    seen.add(key);
    run.add(workflow.path);
    if (seen.size > MAX_ACTIVATIONS || following.visits > MAX_VISITS)
        return collection.addUnread(workflow.path, CUT);
    const found = sitesOf(following, workflow);
    if (found.kind === 'invalid')
        return collection.addUnread(workflow.path, found.message);
    following.visits += found.sites.length + workflow.jobs.length;
    collection.add((0,references_of_activation/* referencesOfActivation */.W)(activation, found));
    if (found.isCut)
        collection.addUnread(workflow.path, 'it has more references than are read');
    for (const job of workflow.jobs) {
        const call = followCall(repository, activation, job, found.secrets.handedOn.get(job.id));
        if (call?.kind === 'activation')
            follow(following, call.activation);
        else if (call !== undefined)
            collection.add({ references: [], dynamic: call.dynamic });
    }
}
function sitesOf({ sites }, workflow) {
    const known = sites.get(workflow.path);
    if (known !== undefined)
        return known;
    const found = (0,document_sites/* documentSites */.y)(workflow);
    sites.set(workflow.path, found);
    return found;
}


/***/ })

};
