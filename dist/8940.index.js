export const id = 8940;
export const ids = [8940];
export const modules = {

/***/ 77154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ scoreSchemas),
/* harmony export */   FE: () => (/* binding */ publishedJsonSchemas),
/* harmony export */   NM: () => (/* binding */ gapSchemas),
/* harmony export */   OA: () => (/* binding */ ledgerSchemas),
/* harmony export */   _D: () => (/* binding */ agentSchemas),
/* harmony export */   rw: () => (/* binding */ failurePatternSchemas),
/* harmony export */   z6: () => (/* binding */ clockSchemas)
/* harmony export */ });
/* unused harmony export intentSchemas */
async function ledgerSchemas() {
    return Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9874)]).then(__webpack_require__.bind(__webpack_require__, 79874));
}
async function intentSchemas() {
    return Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3315)]).then(__webpack_require__.bind(__webpack_require__, 83315));
}
async function publishedJsonSchemas() {
    const { publishedSchemas } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8834), __webpack_require__.e(930)]).then(__webpack_require__.bind(__webpack_require__, 20930));
    return publishedSchemas();
}
async function failurePatternSchemas() {
    return Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3843)]).then(__webpack_require__.bind(__webpack_require__, 33843));
}
async function scoreSchemas() {
    return Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(1892)]).then(__webpack_require__.bind(__webpack_require__, 1892));
}
async function clockSchemas() {
    return Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2163)]).then(__webpack_require__.bind(__webpack_require__, 12163));
}
async function gapSchemas() {
    const [schema, issues] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(4693)]).then(__webpack_require__.bind(__webpack_require__, 54693)), Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8834), __webpack_require__.e(4439)]).then(__webpack_require__.bind(__webpack_require__, 64439))]);
    return { ...schema, ...issues };
}
async function agentSchemas() {
    return Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(5634)]).then(__webpack_require__.bind(__webpack_require__, 45634));
}


/***/ }),

/***/ 84173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ MAX_BASELINE_BYTES),
/* harmony export */   j: () => (/* binding */ BASELINE_PATHS)
/* harmony export */ });
const BASELINE_PATHS = ['.github/sar.yml', '.github/sar.yaml', 'sar.yml'];
const MAX_BASELINE_BYTES = 262_144;


/***/ }),

/***/ 90668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tX: () => (/* binding */ recommendedBaseline),
/* harmony export */   uN: () => (/* binding */ describeOrigin),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _presets_presets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68517);


function recommendedBaseline(notice) {
    return { ...(0,_presets_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .recommendedSettings */ .nP)(), sources: [_presets_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .BASE_PRESET */ .Kz], origins: new Map(), ...(notice !== undefined && { notice }) };
}
function originOf(baseline, path) {
    for (let length = path.length; length > 0; length--) {
        const origin = baseline.origins.get((0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .documentPathText */ .I)(path.slice(0, length)));
        if (origin !== undefined)
            return origin;
    }
    return { source: _presets_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .BASE_PRESET */ .Kz };
}
function describeOrigin(baseline, path) {
    const { source, line } = originOf(baseline, path);
    return `${(0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .documentPathText */ .I)(path)} in ${(0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .originText */ .C)({ source, ...(line !== undefined && { line }) })}`;
}


/***/ }),

/***/ 47051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ loadBaseline)
/* harmony export */ });
/* harmony import */ var _presets_presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78100);
/* harmony import */ var _baseline_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84173);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90668);
/* harmony import */ var _plain_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4555);




async function loadBaseline(input) {
    const start = findStart(input);
    if (start === undefined) {
        return (0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .recommendedBaseline */ .tX)(`no baseline file (${_baseline_input_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE_PATHS */ .j[0]}): the preset sar:recommended applies`);
    }
    const { resolveBaseline } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8339), __webpack_require__.e(8834), __webpack_require__.e(8803)]).then(__webpack_require__.bind(__webpack_require__, 68803));
    return resolveBaseline(start, input);
}
function findStart({ text, path, readFile }) {
    if (text !== undefined)
        return { path: path ?? 'baseline', text };
    if (path !== undefined)
        return { path: (0,_presets_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .isPresetName */ .l6)(path) ? path : (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_3__/* .plainPath */ .s)(path) };
    const present = _baseline_input_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE_PATHS */ .j.filter((candidate) => readFile(candidate).kind !== 'absent');
    const [first, ...others] = present;
    if (first === undefined)
        return undefined;
    return { path: first, ...(others.length > 0 && { notice: `${first} is the baseline; ${others.join(' and ')} is not read` }) };
}


/***/ }),

/***/ 68517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ originText),
/* harmony export */   I: () => (/* binding */ documentPathText)
/* harmony export */ });
/* harmony import */ var _wording_quote_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99770);

function documentPathText(path) {
    return path
        .map((part, index) => {
        if (typeof part === 'number')
            return `[${part}]`;
        if (/^[A-Za-z_][\w-]{0,63}$/.test(part))
            return index === 0 ? part : `.${part}`;
        return `[${(0,_wording_quote_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteUntrusted */ .X)(part, 40)}]`;
    })
        .join('');
}
function originText(origin) {
    return [origin.source, origin.line, origin.line === undefined ? undefined : origin.column].filter((part) => part !== undefined).join(':');
}


/***/ }),

/***/ 4555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ plainPath)
/* harmony export */ });
function plainPath(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return `${path.startsWith('/') ? '/' : ''}${parts.join('/')}`;
}


/***/ }),

/***/ 14727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ globProblem),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   v7: () => (/* binding */ MAX_GLOB_LENGTH)
/* harmony export */ });
const MAX_GLOB_LENGTH = 500;
const MAX_BRACE_DEPTH = 8;
function compileGlob(pattern) {
    const problem = globProblem(pattern);
    if (problem !== undefined)
        throw new RangeError(`glob ${JSON.stringify(pattern.slice(0, 80))}: ${problem}`);
    const simple = simpleMatcher(pattern);
    if (simple !== undefined)
        return { pattern, matches: simple };
    const states = [{ kind: 'end' }];
    const start = compileSequence(pattern, states, 0);
    const [first = ''] = /^[^*?{}\\]*/.exec(pattern) ?? [];
    const ends = literalEnds(pattern);
    return { pattern, matches: (text) => text.startsWith(first) && ends.some((end) => text.endsWith(end)) && run(states, start, text) };
}
const MAX_ENDS = 64;
function literalEnds(pattern) {
    let ends = [''];
    for (const part of splitParts(pattern).reverse()) {
        if (part.startsWith('*') || part === '?')
            return ends;
        const branches = part.startsWith('{') ? splitBranches(part) : [part.startsWith('\\') ? part.slice(1) : part];
        const isLiteral = !part.startsWith('{') || !branches.some(isGlob);
        const heads = isLiteral ? branches : branches.flatMap(literalEnds);
        if (heads.length * ends.length > MAX_ENDS)
            return ends;
        ends = ends.flatMap((end) => heads.map((head) => head + end));
        if (!isLiteral)
            return ends;
    }
    return ends;
}
function simpleMatcher(pattern) {
    if (!/[*?{\\]/.test(pattern))
        return (text) => text === pattern;
    if (/[?{\\/]|\*\*/.test(pattern))
        return undefined;
    const [start = '', ...behind] = pattern.split('*');
    const end = behind.pop() ?? '';
    return (text) => {
        if (!text.startsWith(start) || !text.endsWith(end) || text.includes('/'))
            return false;
        let at = start.length;
        for (const part of behind) {
            const found = text.indexOf(part, at);
            if (found < 0)
                return false;
            at = found + part.length;
        }
        return at + end.length <= text.length;
    };
}
function globProblem(pattern) {
    if (pattern === '')
        return 'the pattern is empty';
    if (pattern.length > MAX_GLOB_LENGTH)
        return `the pattern is longer than ${MAX_GLOB_LENGTH} characters`;
    let depth = 0;
    for (let index = 0; index < pattern.length; index++) {
        const char = pattern[index];
        if (char === '\\') {
            index++;
            if (index === pattern.length)
                return 'a backslash at the end escapes nothing';
        }
        else if (char === '{') {
            depth++;
            if (depth > MAX_BRACE_DEPTH)
                return `braces are nested deeper than ${MAX_BRACE_DEPTH}`;
        }
        else if (char === '}') {
            depth--;
            if (depth < 0)
                return '`}` without `{` (write `\\}` for a literal brace)';
        }
    }
    return depth === 0 ? undefined : '`{` without `}` (write `\\{` for a literal brace)';
}
function isGlob(text) {
    return /[*?{}\\]/.test(text);
}
function compileSequence(pattern, states, next) {
    let after = next;
    for (const part of splitParts(pattern).reverse())
        after = compilePart(part, states, after);
    return after;
}
function compilePart(part, states, next) {
    if (part === '**/') {
        const slash = add(states, { kind: 'char', char: '/', next });
        return add(states, { kind: 'split', branches: [next, repeatAny(states, true, slash)] });
    }
    if (part === '**')
        return repeatAny(states, true, next);
    if (part === '*')
        return repeatAny(states, false, next);
    if (part === '?')
        return add(states, { kind: 'any', slash: false, next });
    if (part.startsWith('{')) {
        return add(states, { kind: 'split', branches: splitBranches(part).map((branch) => compileSequence(branch, states, next)) });
    }
    return add(states, { kind: 'char', char: part.startsWith('\\') ? part.slice(1) : part, next });
}
function repeatAny(states, slash, next) {
    const branches = [next];
    const loop = add(states, { kind: 'split', branches });
    branches.push(add(states, { kind: 'any', slash, next: loop }));
    return loop;
}
function add(states, state) {
    return states.push(state) - 1;
}
function splitParts(pattern) {
    const parts = [];
    for (let index = 0; index < pattern.length; index++) {
        let end = index + 1;
        if (pattern[index] === '\\')
            end++;
        else if (pattern[index] === '{')
            end = closingBrace(pattern, index) + 1;
        else if (pattern[index] === '*') {
            while (pattern[end] === '*')
                end++;
            const many = end - index > 1;
            const wholeName = index === 0 || pattern[index - 1] === '/';
            if (many && wholeName && pattern[end] === '/') {
                parts.push('**/');
                index = end;
                continue;
            }
            parts.push(many ? '**' : '*');
            index = end - 1;
            continue;
        }
        parts.push(pattern.slice(index, end));
        index = end - 1;
    }
    return parts;
}
function closingBrace(pattern, open) {
    let depth = 0;
    for (let index = open; index < pattern.length; index++) {
        if (pattern[index] === '\\')
            index++;
        else if (pattern[index] === '{')
            depth++;
        else if (pattern[index] === '}' && --depth === 0)
            return index;
    }
    return pattern.length - 1;
}
function splitBranches(group) {
    const branches = [];
    let depth = 0;
    let start = 1;
    for (let index = 1; index < group.length - 1; index++) {
        if (group[index] === '\\')
            index++;
        else if (group[index] === '{')
            depth++;
        else if (group[index] === '}')
            depth--;
        else if (group[index] === ',' && depth === 0) {
            branches.push(group.slice(start, index));
            start = index + 1;
        }
    }
    branches.push(group.slice(start, -1));
    return branches;
}
function run(states, start, text) {
    let current = closure(states, [start]);
    for (let index = 0; index < text.length && current.length > 0; index++) {
        const char = text[index];
        const reached = [];
        for (const id of current) {
            const state = states[id];
            if (state?.kind === 'char' && state.char === char)
                reached.push(state.next);
            else if (state?.kind === 'any' && (state.slash || char !== '/'))
                reached.push(state.next);
        }
        current = closure(states, reached);
    }
    return current.includes(0);
}
function closure(states, from) {
    const seen = new Set();
    const waiting = [...from];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        if (seen.has(id))
            continue;
        seen.add(id);
        const state = states[id];
        if (state?.kind === 'split')
            waiting.push(...state.branches);
    }
    return [...seen];
}


/***/ }),

/***/ 78100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kz: () => (/* binding */ BASE_PRESET),
  dO: () => (/* binding */ PRESET_NAMES),
  l6: () => (/* binding */ isPresetName),
  Lu: () => (/* binding */ presetContent),
  nP: () => (/* binding */ recommendedSettings)
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/presets/presets.generated.json
const presets_generated_namespaceObject = /*#__PURE__*/JSON.parse('{"sar:recommended":{"version":1,"state":".sar","sensors":{"workflow-syntax":{"enabled":true},"cache-wiring":{"enabled":true},"action-drift":{"enabled":true,"grace-days":90,"rules":{}},"variable-audit":{"enabled":true,"rules":{}},"secret-rotation":{"enabled":true,"rules":{}},"ci-health":{"enabled":true,"rules":{}},"cron-liveness":{"enabled":true,"rules":{}},"cache-efficiency":{"enabled":true,"rules":{},"max-requests":30,"max-miss-percent":5,"min-lookups":20,"max-idle-days":7,"min-waste-megabytes":100,"max-used-percent":90,"min-turnover-days":3,"default-limit-gigabytes":10},"checkpoint-staleness":{"enabled":true,"rules":{},"checkpoints":[]},"code-scanning":{"enabled":true,"rules":{},"reports":["*.sarif",".sar/**/*.sarif","build/**/*.sarif","reports/**/*.sarif","results/**/*.sarif","sarif/**/*.sarif","sarif-results/**/*.sarif"],"exclude":["**/test/**","**/tests/**","**/testdata/**","**/__tests__/**","**/*.test.*","**/*.spec.*","**/test_*.py","**/*_test.py","**/*_test.go","**/conftest.py"],"exclude-tools":["sar","ruff","zizmor","actionlint","osv-scanner"]},"codespace-blockers":{"enabled":true,"rules":{},"secrets-elsewhere":[],"exclude":[]},"coverage":{"enabled":true,"rules":{},"reports":["**/coverage.xml","**/cobertura.xml","**/cobertura-coverage.xml","**/coverage.cobertura.xml","**/coverage.json","**/coverage.lcov","**/lcov.info","**/coverage-final.json","**/coverage-summary.json","**/target/site/jacoco*/jacoco*.xml","**/build/reports/jacoco/**/*.xml"],"count":"lines","total-percent":80,"changed-lines-percent":80,"paths":{},"sources":[],"exclude":[],"max-age-days":7},"dataset-integrity":{"enabled":true,"rules":{},"manifests":["**/{SHA256SUMS,sha256sums,SHA512SUMS,SHA1SUMS,MD5SUMS,md5sums,checksums}{,.txt}","**/*.{sha256,sha256sum,sha512,sha512sum,md5,md5sum}","**/*.dvc","**/dvc.lock"],"optional":[],"folders":[],"ignore-untracked":["**/.gitignore","**/.gitkeep","**/.DS_Store"],"max-hash-bytes":20000000000},"dead-code":{"enabled":true,"rules":{},"reports":["**/ruff-report.json","**/ruff-report.sarif","**/ruff.sarif","**/knip-report.json","**/eslint-report.json"],"codes":["F401","F811","E741","no-unused-vars","@typescript-eslint/no-unused-vars","unused-imports/no-unused-imports","unused-imports/no-unused-vars","no-unreachable","py/unused-import","py/unused-local-variable","py/unreachable-statement","js/unused-local-variable","js/unreachable-statement"],"mapping":{}},"dependency-cves":{"enabled":true,"rules":{},"reports":["{,sar/,.sar/,reports/}{pip,npm,pnpm,dep}{-,_}audit.json","{,sar/,.sar/,reports/}{safety,osv,osv-scanner}.json","{,sar/,.sar/,reports/}{trivy,grype,osv-scanner}.sarif"],"dependabot":true,"ignore":[]},"doc-links":{"enabled":true,"rules":{},"exclude":["**/{node_modules,bower_components,vendor,third_party,third-party,3rdparty,external,deps,.yarn}/**","**/{fixture,fixtures,__fixtures__,testdata,test-data,test_data,testcases,__tests__,__snapshots__,snapshots,mocks,__mocks__}/**","**/{test,tests}/{resources,data,files,inputs,expected,baselines}/**","**/{PULL_REQUEST_TEMPLATE,pull_request_template,ISSUE_TEMPLATE,issue_template}{,.md,/**}","**/*{template,TEMPLATE}*.{md,mdx,markdown}","**/{template,templates,_templates,skeleton,skeletons,scaffold,scaffolds,cookiecutter,*cookiecutter*}/**","**/{CHANGELOG,Changelog,changelog,CHANGES,HISTORY,History,RELEASES,RELEASE_NOTES}*","**/{.changes,.changeset,changelogs,changelog,releasenotes,release-notes}/**"],"ignore-targets":[],"describes":{}},"embedding-index":{"enabled":true,"rules":{},"indexes":[],"known-metadata":["embeddings/codex_index_meta.json",".codex/embeddings/codex_index_meta.json"],"signs":["**/*.faiss","**/chroma.sqlite3","**/*.{hnsw,ann}","**/*index_meta.json"],"max-age-days":7,"max-drop-percent":20},"experiment-lineage":{"enabled":true,"rules":{},"stores":["mlflow.db","mlruns"],"window-days":90,"max-runs":1000},"gate-integrity":{"enabled":true,"rules":{},"merge-queue":false},"import-errors":{"enabled":true,"rules":{},"reports":[],"exclude":["**/testdata/**","**/test_data/**","**/test-data/**","**/fixtures/**","**/snapshots/**","**/resources/**","**/templates/**","**/third_party/**","**/third-party/**","**/vendor/**","**/_vendor/**","**/vendored/**","**/node_modules/**","**/site-packages/**","**/dist/**","**/*\\\\{\\\\{*/**","**/*\\\\{\\\\{*"],"auxiliary":["**/test/**","**/tests/**","**/testing/**","**/*_tests/**","**/tests_*/**","**/*-tests/**","**/test_*.py","**/*_test.py","**/conftest.py","**/doc/**","**/docs/**","**/example/**","**/examples/**","**/*_examples/**","**/sample/**","**/samples/**","**/demo/**","**/demos/**","**/tutorials/**","**/notebooks/**","**/script/**","**/scripts/**","**/tool/**","**/tools/**","**/ci/**","**/benchmark/**","**/benchmarks/**","**/perf/**","**/e2e/**","**/build/**","**/.*/**","**/setup.py","**/noxfile.py","**/tasks.py","**/dodo.py","**/*.pyi"],"provided":[]},"knowledge-graph":{"enabled":true,"rules":{},"graphs":[],"signs":["**/{knowledge,memory}{_,-}graph.{db,sqlite,sqlite3,json,ndjson,jsonl}","**/graph.{db,sqlite,sqlite3}"]},"ltm-capacity":{"enabled":true,"rules":{},"databases":[],"signs":["**/{ltm,memory,memories}.{db,sqlite,sqlite3}","**/*{_,-}{ltm,memory,memories}.{db,sqlite,sqlite3}"],"warn-percent":80,"max-age-days":90},"model-drift":{"enabled":true,"rules":{},"data":[],"reports":[],"thresholds":{"psi":0.25,"js":0.12,"ks":0.01,"chi2":0.01},"min-effect":{"ks":0.1,"chi2":0.1},"bins":10,"max-rows":100000},"pattern-confidence":{"enabled":true,"rules":{},"stores":[],"signs":["**/patterns.{db,sqlite,sqlite3,ndjson,jsonl}","**/*{_,-}patterns.{db,sqlite,sqlite3,ndjson,jsonl}","**/{failure,error,fix,learned}{_,-}patterns.{json,yml,yaml}"],"min-confidence":0.75},"runner-health":{"enabled":true,"rules":{},"max-requests":12,"max-queue-minutes":15,"min-queue-jobs":10,"exempt-runners":[]},"schema-drift":{"enabled":true,"rules":{},"schemas":[],"exclude":["**/{test,tests,Test,Tests,__tests__,spec,e2e,testdata,test-data,test_data,fixtures,__fixtures__,fixture,mocks,__mocks__,snapshots,__snapshots__}/**","**/{*-test,*-tests,*_test,*_tests,test-*,tests-*,test_*,tests_*,*.Test,*.Tests}/**","**/{template,templates,stubs,blueprints,skeleton,cookiecutter,samples,examples,example}/**","**/{node_modules,vendor,third_party,third-party,external}/**","**\\\\{\\\\{**"]},"secrets-baseline":{"enabled":true,"rules":{},"baseline":".secrets.baseline","reports":[],"scan":true,"exclude":["**/package-lock.json","**/npm-shrinkwrap.json","**/yarn.lock","**/pnpm-lock.yaml","**/*.lock","**/*.sum","**/*.min.js","**/*.min.css","**/*.map","**/*.svg","**/*.ipynb_checkpoints/**","**/node_modules/**"],"doubtful":["**/{,*-,*_,*.}{,unit,py,e2e,system,api,load,smoke,func,perf,stress,fuzz}test*","**/{,*-,*_,*.}{,unit,py,e2e,system,api,load,smoke,func,perf,stress,fuzz}test*/**","**/*Test*","**/*Test*/**","**/spec/**","**/*.spec.*","**/*_spec.*","**/*fixture*","**/*fixture*/**","**/*Fixture*/**","**/*mock*","**/*mock*/**","**/__snapshots__/**","**/cassettes/**","**/*example*","**/*example*/**","**/*sample*","**/*sample*/**","**/*demo*/**","**/docs/**","**/doc/**","**/website/**","**/e2e/**","**/integration/**","**/dist/**","**/vendor/**","**/third_party/**","**/*.md","**/*.mdx","**/*.rst","**/*.adoc"],"max-file-bytes":1048576},"session-context":{"enabled":true,"rules":{},"contexts":[],"max-age-days":90,"instructions":["**/AGENTS.md","**/CLAUDE.md","**/GEMINI.md",".github/copilot-instructions.md",".github/instructions/**/*.instructions.md","**/.cursorrules","**/.cursor/rules/**/*.mdc","**/.windsurfrules"],"exclude":["**/{vendor,third_party,third-party,node_modules,submodules}/**","**/{testdata,fixtures,__fixtures__}/**"]},"stale-patterns":{"enabled":true,"rules":{},"stores":[],"signs":["**/patterns.{db,sqlite,sqlite3,ndjson,jsonl}","**/*{_,-}patterns.{db,sqlite,sqlite3,ndjson,jsonl}","**/{failure,error,fix,learned}{_,-}patterns.{json,yml,yaml}"],"unused-days":90},"test-gate":{"enabled":true,"rules":{},"reports":["**/junit*.xml","**/*junit.xml","**/surefire-reports/TEST-*.xml","**/failsafe-reports/TEST-*.xml","**/build/test-results/**/TEST-*.xml"],"reruns":[],"previous":[],"max-age-days":7,"flaky-changes":3,"slow-factor":3,"slow-least-seconds":5},"version-mismatch":{"enabled":true,"rules":{},"authority":{},"exclude":["**/{test,tests,Test,Tests,__tests__,spec,e2e,testdata,test-data,test_data,fixtures,__fixtures__,fixture,mocks,__mocks__,snapshots,__snapshots__}/**","**/{*-test,*-tests,*_test,*_tests,test-*,tests-*,test_*,tests_*,*.Test,*.Tests}/**","**/{template,templates,stubs,blueprints,skeleton,cookiecutter,samples,examples,example}/**","**/{node_modules,vendor,third_party,third-party,external}/**","**\\\\{\\\\{**"]},"workflow-expiry":{"enabled":true,"rules":{},"max-requests":15,"min-age-days":30,"max-run-age-days":90,"exempt":[]},"workflow-security":{"enabled":true,"rules":{},"reports":["zizmor.json","zizmor.sarif","actionlint.json","actionlint.sarif",".sar/reports/zizmor.{json,sarif}",".sar/reports/actionlint.{json,sarif}"],"trusted-owners":["actions","github"],"trusted-runners":[],"cooldown-days":7}},"custom-sensors":{},"schedule":{},"cache":{"minimum-version":"working","exempt":[],"rare-schedule-days":7,"rules":{}},"variables":{"registry":{},"rotation":{"max-age-days":90,"warn-days":14},"intents":{"allow":[]}},"ci":{"branches":[],"window-days":7,"count":"attempts","failure-conclusions":["failure","timed_out","startup_failure"],"ignored-conclusions":["cancelled","skipped","action_required","stale"],"thresholds":{"degraded":10,"critical":25,"minimum-runs":20,"alert-after":3,"clear-after":5},"exclude":{"workflows":[".github/workflows/sar-{ci-health,nightly,self-healing,variable-intents,variables,weekly}.yml"],"events":[]},"self-healing":[],"sample-runs":200,"examine-runs":50,"patterns":[],"min-confidence":0.5,"variables":{"failure-rate":"CODEX_CI_FAILURE_RATE","last-green":"CODEX_CI_LAST_GREEN_SHA","threshold":"CODEX_CI_FAILURE_THRESHOLD"},"halt-at-critical":false,"liveness":{"grace-hours":6,"exempt":[]}},"triage":[],"waivers":[],"agent":{"max-per-finding":2,"max-per-day":5},"dimensions":{"source":{"name":"Source health","requirement":"code that loads and is tested, no dead code, documents and notes that name what is there","checks":[{"sensor":"import-errors","weight":3},{"sensor":"coverage","weight":2},{"sensor":"dead-code"},{"sensor":"doc-links"},{"sensor":"session-context"},{"evidence":"{,docs/,.github/}README{,.*}","title":"a README","proves":"maturity"}]},"pipeline":{"name":"CI/CD automation","requirement":"every change is tested by workflows that work, are current, and run when they should","checks":[{"sensor":"ci-health","weight":3},{"sensor":"test-gate","weight":2},{"sensor":"workflow-syntax","weight":2},{"sensor":"action-drift"},{"sensor":"cron-liveness","proves":"automation"},{"sensor":"workflow-expiry"},{"sensor":"gate-integrity"},{"sensor":"runner-health"},{"evidence":".github/workflows/*.{yml,yaml}","title":"a workflow","weight":2,"proves":"automation"}]},"security":{"name":"Security and governance","requirement":"no secrets in the tree, workflows that nobody can take over, code that is scanned, a way to report","standards":["osps-baseline","openssf-scorecard","slsa"],"checks":[{"sensor":"secrets-baseline","weight":3},{"sensor":"workflow-security","weight":3},{"sensor":"code-scanning","weight":2},{"evidence":"{,docs/,.github/}SECURITY.md","title":"a security policy","proves":"maturity"},{"evidence":"{,docs/,.github/}CODEOWNERS","title":"owners of the code","proves":"automation"}]},"configuration":{"name":"Configuration","requirement":"every variable and secret there, rotated and declared; configs as their schemas say; one version of each tool","checks":[{"sensor":"variable-audit","weight":3},{"sensor":"secret-rotation","weight":2},{"sensor":"schema-drift","weight":2},{"sensor":"version-mismatch"},{"sensor":"codespace-blockers"}]},"dependencies":{"name":"Dependencies","requirement":"no known vulnerability, and updates that come by themselves","standards":["osps-baseline","openssf-scorecard"],"checks":[{"sensor":"dependency-cves","weight":3},{"evidence":"{.github/dependabot.{yml,yaml},{,.github/,.gitlab/}renovate.{json,json5},.renovaterc{,.json,.json5}}","title":"updates by Dependabot or Renovate","proves":"automation"}]},"caches":{"name":"Cache efficiency","requirement":"every job that installs has a cache, and caches are hit","checks":[{"sensor":"cache-wiring","weight":3},{"sensor":"cache-efficiency","weight":2}]},"models":{"name":"Models and data","requirement":"models within their bounds, fresh checkpoints and embeddings, data that is what it was, runs that can be repeated","standards":["azure-mlops","iso-23053"],"checks":[{"sensor":"model-drift","weight":3},{"sensor":"dataset-integrity","weight":2},{"sensor":"experiment-lineage","weight":2},{"sensor":"checkpoint-staleness"},{"sensor":"embedding-index"}]},"memory":{"name":"Agent memory","requirement":"a memory within its bounds, with patterns and knowledge that still hold","standards":["genaiops"],"checks":[{"sensor":"ltm-capacity","weight":3},{"sensor":"pattern-confidence","weight":2},{"sensor":"stale-patterns","weight":2},{"sensor":"knowledge-graph"}]}},"gaps":{"directory":".sar/gaps","documents":[],"propose":["P3"],"impact-scores":{},"milestones":[]},"gate":{"concurrency":2,"check-run":"SAR gate","checks":{"code-quality":{"title":"Code quality","required":true,"playbook":"SAR-002"},"tests":{"title":"Tests and coverage","required":true},"variable-audit":{"title":"No required variable is absent","required":true,"sensors":["variable-audit"],"fail-on":"P1","playbook":"SAR-001"},"secrets-baseline":{"title":"No new leaked secret","required":true,"sensors":["secrets-baseline"],"fail-on":"P2","playbook":"SAR-006"},"schema":{"title":"Documents and configuration are valid","required":true,"sensors":["workflow-syntax","schema-drift","doc-links"],"fail-on":"P2"},"ci-failure-rate":{"title":"CI failure rate","required":true,"failure-rate":{"max-age-hours":26},"playbook":"SAR-002"}}},"halt":{},"issues":{"max-new":10,"dashboard-title":"SAR dashboard","waive-days":30,"labels":[]},"maturity":{"caps":{"P0":1,"P1":3},"progress":[]},"playbooks":{"max-actions":5,"list":{"SAR-001":{"title":"A required variable is missing","enabled":true,"when":[{"sensor":"variable-audit","rule":"missing-variable"}],"max-per-day":20,"cooldown-minutes":60,"steps":[{"do":"queue-intent"},{"do":"search-again"}]},"SAR-002":{"title":"CI fails more often than it may","enabled":true,"when":[{"sensor":"ci-health"}],"max-per-day":5,"cooldown-minutes":120,"steps":[{"do":"apply-fixers"},{"do":"open-pull-request","title":"Mend what breaks CI"}]},"SAR-003":{"title":"An embedding index is stale","enabled":true,"when":[{"sensor":"embedding-index","rule":"index-expired"},{"sensor":"embedding-index","rule":"index-behind-sources"},{"sensor":"embedding-index","rule":"index-missing"},{"sensor":"embedding-index","rule":"index-collapsed"}],"max-per-day":4,"cooldown-minutes":360,"steps":[{"do":"dispatch-workflow","workflow":"embedding-index-rebuild.yml"},{"do":"search-again"}]},"SAR-004":{"title":"A model has drifted","enabled":true,"when":[{"sensor":"model-drift","rule":"metric-worse"},{"sensor":"model-drift","rule":"run-overdue"},{"sensor":"model-drift","rule":"data-drift"},{"sensor":"model-drift","rule":"reported-dataset-drift"}],"max-per-day":1,"cooldown-minutes":1440,"steps":[{"do":"compare-runs"},{"do":"queue-intent","variable":"CODEX_RETRAIN_TRIGGER","value":"timestamp"}]},"SAR-005":{"title":"Agent memory is full or has decayed","enabled":false,"when":[{"sensor":"ltm-capacity","rule":"memory-full"},{"sensor":"ltm-capacity","rule":"old-memories"},{"sensor":"ltm-capacity","rule":"untagged-memories"},{"sensor":"pattern-confidence"}],"max-per-day":2,"cooldown-minutes":1440,"steps":[{"do":"prune-memory","database":"memory.db","home":{"kind":"repository"}},{"do":"search-again"}]},"SAR-006":{"title":"A secret is due for rotation","enabled":true,"when":[{"sensor":"secret-rotation"}],"max-per-day":20,"cooldown-minutes":1440,"steps":[{"do":"track-rotation","runbook":["Make a new credential where the secret was issued, with the same or smaller rights","Store it under the same name in the same place","Run what uses it once, and see that it works","Revoke the old credential where it was issued"]}]}}},"sla":{"hours":{}},"sprint-plan":{"steps":{"S1":{"phase":"SEARCH","title":"Run every sensor, and see what differs from the intended state","command":"sar patrol"},"T1":{"phase":"TRIAGE","title":"See the severity, the owner and the deadline of each finding","command":"sar triage"},"V1":{"phase":"REINTEGRATE","title":"Nothing that blocks is open","command":"sar patrol --fail-on P1"},"P1":{"phase":"PREVENT","title":"See what the work did to the maturity score, and the cheapest next step","command":"sar score"}},"before-commit":["Every command under REINTEGRATE ends with exit code 0","Nothing was waived or suppressed without a reason and a last day"]},"watchdogs":{"critical":[],"list":{}}},"sar:level-4-mlops":{"version":1,"extends":["sar:recommended"],"owner":"@mbaetiong","state":".codex","schedule":{"dead-code":{"cron":"0 0 * * *","minutes":120},"secrets-baseline":{"cron":"0 0 * * *","minutes":60},"code-scanning":{"cron":"0 2 * * *","minutes":180},"coverage":{"cron":"0 5 * * *","minutes":120},"doc-links":{"cron":"0 7 * * *","minutes":120},"ci-health":{"cron":"0 0 * * *","minutes":60},"cache-efficiency":{"cron":"0 4 * * *","minutes":60},"workflow-expiry":{"cron":"30 4 * * *","minutes":60},"cache-wiring":{"cron":"0 6 * * *","minutes":60},"variable-audit":{"cron":"0 6 * * *","minutes":30},"secret-rotation":{"cron":"30 6 * * *","minutes":30},"schema-drift":{"cron":"0 7 * * *","minutes":30},"embedding-index":{"cron":"0 1 * * *","minutes":120},"dependency-cves":{"cron":"0 4 * * *","minutes":120},"model-drift":{"cron":"0 6 * * *","minutes":60},"ltm-capacity":{"cron":"0 7 * * *","minutes":60},"pattern-confidence":{"cron":"0 8 * * *","minutes":60}},"sensors":{"dependency-cves":{"store":".codex/sar/dep_audit.json"}},"cache":{"minimum-version":"v5","action":{"uses":"./.github/actions/setup-python-cached","ecosystems":["pip"]},"tier":"common","version":{"variable":"CODEX_CACHE_VERSION","default":"v2"}},"ci":{"self-healing":[".github/workflows/iterative-self-healing-ci.yml"]},"variables":{"registry":{"org-secrets":{"CODECOV_TOKEN":{},"CODEX_ADMIN_KEY":{},"CODEX_BACKUP_KEY":{},"CODEX_MASTER_KEY":{},"HF_TOKEN":{},"NPM_TOKEN":{"required":false},"PYPI_TOKEN":{"required":false},"RAG_OPENAI_KEY":{},"_CODEX_ACTION_RUNNER":{},"_GITHUB_APP_CLIENT_SECRET":{"human-governance":true},"_GITHUB_APP_ID":{},"_GITHUB_APP_INSTALLATION_ID":{},"_GITHUB_APP_PRIVATE_KEY":{}},"repo-secrets":{"CODEX_GHP_TOKEN_BASE64":{},"CODEX_GHP_TOKEN_HEX":{},"CODEX_GHP_TOKEN_SHA256":{},"CODEX_REPO_ID":{},"CODEX_WEBHOOK_SECRET":{},"OPENAI_API_KEY":{},"_CODEX_BOT_RUNNER":{}},"env-secrets":{"Aries_Serpent_codex_":{"CODEX_ENVIRONMENT_RUNNER":{},"CODEX_RUNNER_SHA256":{},"CODEX_RUNNER_TOKEN":{}}},"repo-vars":{"COGNITIVE_BRAIN_ALLOWED_ACTORS":{},"COGNITIVE_BRAIN_INJECTION_ENABLED":{},"COGNITIVE_BRAIN_LTM_RETENTION_DAYS":{},"COGNITIVE_BRAIN_MAX_CONTEXT_TOKENS":{},"COGNITIVE_BRAIN_MEMORY_TIER":{},"COGNITIVE_BRAIN_PATTERN_MIN_CONFIDENCE":{},"COGNITIVE_BRAIN_SESSION_NUMBER":{},"COPILOT_AGENT_AUTH_ENABLED":{"human-governance":true},"COPILOT_AGENT_FIREWALL_ENABLED":{"human-governance":true},"COPILOT_AGENT_FIREWALL_ALLOW_LIST_ADDITIONS":{},"COPILOT_AGENT_MAX_AUTONOMY_LEVEL":{},"COPILOT_AGENT_SESSION_RESTORE_ENABLED":{},"COPILOT_CLI_BASE_URL":{},"COPILOT_CLI_ENABLED":{},"AGENT_HANDOFF_TIMEOUT_SECONDS":{},"AUTO_PROMOTE_TIER_ENABLED":{},"AUTONOMOUS_ACTIONS_ENABLED":{"human-governance":true},"CODEX_CI_FAILURE_RATE":{},"CODEX_CI_FAILURE_THRESHOLD":{},"CODEX_CI_LAST_GREEN_SHA":{},"EMBEDDING_INDEX_AUTO_REBUILD":{},"AUDIT_RETENTION_DAYS":{},"CODEX_AGENT_NAME":{},"CODEX_API_VERSION":{},"CODEX_ISOLATED_PATH":{},"CODEX_LOG_LEVEL":{},"CODEX_NETWORK_MODE":{},"CODEX_ORG_NAME":{},"GENESIS_TIMESTAMP":{},"CODEX_CACHE_VERSION":{},"CODEX_CLI_API_URL":{},"CODEX_COVERAGE_THRESHOLD":{},"CODEX_FORCE_CPU":{},"CODEX_LINT_STRICT":{},"CODEX_LLM_MODEL":{},"CODEX_LLM_RATE_LIMIT_DELAY":{},"CODEX_OFFLINE":{},"CODEX_PYTHON_VERSION":{},"CODEX_SANDBOX_TIMEOUT":{},"CODEX_SESSION_ID":{},"CODEX_SESSION_LOG_DIR":{},"CODEX_TEST_PARALLELISM":{},"ENABLE_LIVE_TESTS":{},"COMPOSE_DOCKER_CLI_BUILD":{"required":false},"DOCKER_BUILDKIT":{"required":false},"GPU_OPT":{"required":false},"HF_HOME":{},"MLFLOW_EXPERIMENT_NAME":{"required":false},"TORCH_HOME":{},"TRANSFORMERS_OFFLINE":{},"WANDB_MODE":{"required":false},"CODEX_ACTIVE_CODESPACE":{},"WEBHOOK_RECEIVER_URL":{},"AGENT_KILL_SWITCH":{"human-governance":true}},"env-vars":{"Aries_Serpent_codex_":{"CODEX_ENV_NODE_VERSION":{},"CODEX_ENV_PYTHON_VERSION":{}}},"codespace":{"CODEX_MASTER_KEY":{},"CODEX_BACKUP_KEY":{},"CODEX_ADMIN_KEY":{},"_GITHUB_APP_ID":{},"_GITHUB_APP_PRIVATE_KEY":{},"_GITHUB_APP_INSTALLATION_ID":{},"_GITHUB_APP_CLIENT_SECRET":{},"WEBHOOK_SECRET":{}}},"intents":{"allow":[{"names":["COGNITIVE_BRAIN_INJECTION_ENABLED","COGNITIVE_BRAIN_LTM_RETENTION_DAYS","COGNITIVE_BRAIN_MAX_CONTEXT_TOKENS","COGNITIVE_BRAIN_MEMORY_TIER","COGNITIVE_BRAIN_PATTERN_MIN_CONFIDENCE","COGNITIVE_BRAIN_SESSION_NUMBER","COPILOT_AGENT_MAX_AUTONOMY_LEVEL","COPILOT_AGENT_SESSION_RESTORE_ENABLED","COPILOT_CLI_BASE_URL","COPILOT_CLI_ENABLED","AGENT_HANDOFF_TIMEOUT_SECONDS","AUTO_PROMOTE_TIER_ENABLED","CODEX_CI_FAILURE_THRESHOLD","EMBEDDING_INDEX_AUTO_REBUILD","AUDIT_RETENTION_DAYS","CODEX_AGENT_NAME","CODEX_API_VERSION","CODEX_ISOLATED_PATH","CODEX_LOG_LEVEL","CODEX_NETWORK_MODE","CODEX_ORG_NAME","GENESIS_TIMESTAMP","CODEX_CACHE_VERSION","CODEX_CLI_API_URL","CODEX_COVERAGE_THRESHOLD","CODEX_FORCE_CPU","CODEX_LINT_STRICT","CODEX_LLM_MODEL","CODEX_LLM_RATE_LIMIT_DELAY","CODEX_OFFLINE","CODEX_PYTHON_VERSION","CODEX_SANDBOX_TIMEOUT","CODEX_SESSION_ID","CODEX_SESSION_LOG_DIR","CODEX_TEST_PARALLELISM","ENABLE_LIVE_TESTS","COMPOSE_DOCKER_CLI_BUILD","DOCKER_BUILDKIT","GPU_OPT","HF_HOME","MLFLOW_EXPERIMENT_NAME","TORCH_HOME","TRANSFORMERS_OFFLINE","WANDB_MODE","CODEX_ACTIVE_CODESPACE","WEBHOOK_RECEIVER_URL"]},{"names":["CODEX_CI_FAILURE_RATE"],"values":{"pattern":"(?:100\\\\.0|[0-9]{1,2}\\\\.[0-9]):(?:ok|degraded|critical)"}},{"names":["CODEX_CI_LAST_GREEN_SHA"],"values":{"pattern":"[0-9a-f]{40}"}},{"names":["CODEX_RETRAIN_TRIGGER"],"values":{"pattern":"[0-9]{8}T[0-9]{6}Z"}}]}},"agent":{"assign":"copilot-swe-agent[bot]"},"dimensions":{"source":null,"pipeline":null,"security":null,"configuration":null,"dependencies":null,"caches":null,"models":null,"memory":null,"ci-cd-automation":{"name":"CI/CD Automation","requirement":"full end-to-end; zero manual gates","state":"100 workflows; self-healing CI","declared":{"score":9.2,"maturity":0.92,"automation":0.95},"standards":["azure-mlops","ngmn-mlops"],"checks":[{"sensor":"ci-health","weight":3},{"sensor":"test-gate","weight":2},{"sensor":"workflow-syntax","weight":2},{"sensor":"action-drift"},{"sensor":"cron-liveness","proves":"automation"},{"sensor":"workflow-expiry"},{"sensor":"runner-health"},{"evidence":".github/workflows/iterative-self-healing-ci.yml","title":"self-healing CI","weight":2,"proves":"automation"}]},"cognitive-memory":{"name":"Cognitive Memory","requirement":"persistent agent memory + pattern learning","state":"SQLite STM/LTM; cognitive brain app","declared":{"score":8.5,"maturity":0.85,"automation":0.88},"standards":["genaiops"],"checks":[{"sensor":"ltm-capacity","weight":3},{"sensor":"pattern-confidence","weight":2},{"sensor":"stale-patterns","weight":2},{"sensor":"knowledge-graph"},{"sensor":"session-context"},{"evidence":".github/workflows/cognitive_brain_ci_feedback.yml","title":"learning from CI","weight":2,"proves":"automation"}]},"security-and-governance":{"name":"Security & Governance","requirement":"0 CVEs; auto policy enforcement; audit trail","state":"48 CVEs fixed; CodeQL; detect-secrets","declared":{"score":9,"maturity":0.9,"automation":0.85},"standards":["osps-baseline","openssf-scorecard","slsa","iso-42001","ngmn-mlops"],"checks":[{"sensor":"dependency-cves","weight":3},{"sensor":"code-scanning","weight":3},{"sensor":"secrets-baseline","weight":3},{"sensor":"workflow-security","weight":2},{"evidence":".secrets.baseline","title":"baseline of detect-secrets","proves":"maturity"},{"evidence":".github/workflows/codeql-analysis.yml","title":"CodeQL","proves":"automation"},{"evidence":".github/workflows/dependency-scan.yml","title":"scan for CVEs","proves":"automation"},{"gate":"secrets-baseline","proves":"automation"}]},"variable-hygiene":{"name":"Variable Hygiene","requirement":"all secrets/vars present, rotated, audited","state":"9 Codespace secrets set (SAR-G01 complete, W-142)","priority":"done","declared":{"score":9,"maturity":0.9,"automation":0.9},"checks":[{"sensor":"variable-audit","weight":3},{"sensor":"secret-rotation","weight":2},{"sensor":"codespace-blockers","weight":2},{"sensor":"schema-drift"},{"evidence":".github/workflows/vars-guide-sync.yml","title":"audit and guide every 6 hours","proves":"automation"},{"evidence":".github/workflows/process-variable-intents.yml","title":"queued intents are applied","proves":"automation"},{"gate":"variable-audit","proves":"automation"}]},"cache-efficiency":{"name":"Cache Efficiency","requirement":"shared L1–L5 hierarchy; < 5% miss rate","state":"24+ workflows miss cache wiring","priority":"P2","declared":{"score":5.5,"maturity":0.55,"automation":0.6},"checks":[{"sensor":"cache-wiring","weight":3},{"sensor":"cache-efficiency","weight":3},{"evidence":".github/actions/setup-python-cached/action.yml","title":"the shared hierarchy","proves":"maturity"},{"evidence":".github/workflows/cache-pruning.yml","title":"caches are pruned","proves":"automation"}]},"model-lifecycle":{"name":"Model Lifecycle","requirement":"auto-train → deploy → monitor → retrain","state":"auto-train + deploy; no auto-retrain","priority":"P1","declared":{"score":5.5,"maturity":0.55,"automation":0.72},"standards":["azure-mlops","iso-23053"],"checks":[{"sensor":"experiment-lineage","weight":2},{"sensor":"checkpoint-staleness","weight":2},{"sensor":"model-drift"},{"evidence":".github/workflows/*retrain*.{yml,yaml}","title":"models are retrained by a workflow","weight":2,"proves":"automation"},{"evidence":".github/workflows/*rollback*.{yml,yaml}","title":"models are rolled back by a workflow","proves":"automation"}]},"data-model-drift":{"name":"Data / Model Drift","requirement":"real-time detection + auto-remediation","state":"basic MLflow tracking; no auto-retrain","priority":"P1","declared":{"score":4,"maturity":0.4,"automation":0.45},"standards":["azure-mlops","iso-23053","eu-ai-act"],"checks":[{"sensor":"model-drift","weight":3},{"sensor":"dataset-integrity","weight":2},{"evidence":".github/workflows/*.{yml,yaml}","contains":"CODEX_RETRAIN_TRIGGER","title":"a workflow that answers the retrain intent","weight":2,"proves":"automation"}]},"feature-store":{"name":"Feature Store","requirement":"centralised, versioned, discoverable","state":"5 backends: in-memory, SQLite, Redis, DuckDB + Arrow IPC (SAR-G02 97/100, W-142)","priority":"done","declared":{"score":9,"maturity":0.97,"automation":0.92},"standards":["azure-mlops"],"checks":[{"evidence":"**/feature_store{.py,/**}","title":"a feature store","weight":2},{"evidence":"tests/**/*feature_store*","title":"tests of the feature store","proves":"automation"},{"sensor":"dataset-integrity"},{"sensor":"embedding-index"}]},"observability":{"name":"Observability","requirement":"live metrics; distributed tracing; alerting","state":"drift_span() + OTEL_EXPORTER_OTLP_ENDPOINT live in devcontainer (SAR-G05 100/100, W-142)","priority":"done","declared":{"score":9,"maturity":1,"automation":0.95},"standards":["azure-mlops"],"checks":[{"evidence":"**/*.py","contains":"drift_span","title":"distributed tracing","weight":2},{"evidence":".devcontainer/**/*.json","contains":"OTEL_EXPORTER_OTLP_ENDPOINT","title":"traces are exported","weight":2,"proves":"automation"},{"evidence":".github/workflows/ci-health-monitor.yml","title":"the failure rate is watched","proves":"automation"},{"sensor":"experiment-lineage"}]},"explainability":{"name":"Explainability","requirement":"SHAP/LIME or equivalent; decision logs","state":"not implemented","priority":"P3","declared":{"score":1.2,"maturity":0.12,"automation":0.18},"standards":["eu-ai-act","ngmn-mlops"],"checks":[{"evidence":"**/{explain,explainability,explainer,explainers,explanations,shap,lime}{.py,/**}","title":"explanations of models (SHAP, LIME or equivalent)","weight":2},{"evidence":"**/decision_log*","title":"logs of decisions","proves":"maturity"}]}},"gaps":{"directory":".codex/gaps","documents":["docs/SAR.md"],"impact-scores":{"Feature Store":9,"Auto-Retrain":8,"Data Drift":8,"Codespace Secrets":7,"Cache Wiring":5,"Observability":5,"Model Rollback":6,"Explainability":3},"milestones":[{"id":"m1","name":"Level 4.0 P1 Gaps Closed","after":"SAR-G01"},{"id":"m2","name":"Level 4.0 Full Certification","after":"SAR-G07"}]},"gate":{"checks":{"code-quality":{"commands":[{"run":["ruff","check","."]},{"run":["black","--check","."]}],"remedy":"Run `ruff check --fix .` and `black .`, and look at what is left."},"tests":{"commands":[{"run":["pytest","--cov","--cov-fail-under=80"],"time-limit":3600}],"remedy":"Mend the tests that fail; where the coverage is below 80 %, add tests for what no test reaches."},"ci-failure-rate":{"failure-rate":{"max-percent":10,"max-age-hours":26}}}},"halt":{"variable":{"name":"AGENT_KILL_SWITCH","value":"1"}},"maturity":{"declared":{"level":3.95,"target":"all P1 gaps resolved → level 4.0 certified"},"progress":[{"at":"W-139","level":3.7},{"at":"W-140","level":3.9},{"at":"W-142","level":3.95},{"at":"After P2","level":3.98,"projected":true},{"at":"Target","level":4,"projected":true}]},"playbooks":{"list":{"SAR-004":{"steps":[{"do":"compare-runs"},{"do":"queue-intent","variable":"CODEX_RETRAIN_TRIGGER","value":"timestamp"}]}}},"sprint-plan":{"steps":{"S1":{"phase":"SEARCH","title":"Audit the variables, and see what changed since the last audit","command":"sar variables diff"},"S2":{"phase":"SEARCH","title":"Find workflows that install with pip and have no cached setup","command":"sar search --sensor cache-wiring"},"S3":{"phase":"SEARCH","title":"Find dead imports","command":"ruff check --select F401,F811 ."},"S4":{"phase":"SEARCH","title":"See the automatic fixes, and make none","command":"sar search --fix --dry-run"},"S5":{"phase":"SEARCH","title":"Scan for secrets against the baseline","command":"detect-secrets scan --baseline .secrets.baseline"},"S6":{"phase":"SEARCH","title":"Check the rotation of secrets (90 days)","command":"sar variables rotate-check --days 90"},"T1":{"phase":"TRIAGE","title":"Classify each finding P0 to P3","command":"sar triage"},"T2":{"phase":"TRIAGE","title":"Update the gap registry","command":"sar gaps render"},"R1":{"phase":"RESCUE","title":"SAR-001 for each required variable that is absent","command":"sar variables enforce","when":{"playbooks":["SAR-001"]}},"R2":{"phase":"RESCUE","title":"SAR-002, since the failure rate of CI is above 10 %","command":"sar ci-health","when":{"sensors":["ci-health"],"rules":["failure-rate-*"]}},"R3":{"phase":"RESCUE","title":"Wire the cached setup into the workflows that still install with pip","command":"sar cache fix","when":{"sensors":["cache-wiring"]}},"R4":{"phase":"RESCUE","title":"SAR-005, since the agent memory is above 80 %","command":"sar search --sensor ltm-capacity --explain","when":{"sensors":["ltm-capacity"]}},"R5":{"phase":"RESCUE","title":"Update the level-4 assessment","command":"sar score"},"V1":{"phase":"REINTEGRATE","title":"Code quality","command":"ruff check .\\nblack --check ."},"V2":{"phase":"REINTEGRATE","title":"Tests, with a coverage of at least 80 %","command":"pytest --cov --cov-fail-under=80"},"V3":{"phase":"REINTEGRATE","title":"No required variable is absent","command":"sar variables check --fail-on-absent"},"V4":{"phase":"REINTEGRATE","title":"No secret that the baseline does not know","command":"detect-secrets scan --baseline .secrets.baseline"},"V5":{"phase":"REINTEGRATE","title":"The failure rate of CI is at most 10 %","command":"sar ci-health"},"P1":{"phase":"PREVENT","title":"The sync of the variables guide is scheduled and enabled","command":"sar search --sensor cron-liveness --fail-on P3"},"P2":{"phase":"PREVENT","title":"All watchdogs are active","command":"sar search --sensor workflow-expiry,cron-liveness --fail-on P3"},"P3":{"phase":"PREVENT","title":"The score is updated","command":"sar score"}},"before-commit":["The accountability report is updated (REQ-4)","CHANGELOG is updated (REQ-5, PREFLIGHT_001)","0 new code-scanning alerts","All tests of the variable audit pass"]},"watchdogs":{"critical":["code-scanning","variable-audit","secret-rotation"],"list":{"codeql-analysis":{"workflow":"codeql-analysis.yml","does":"code scanning by CodeQL","layers":["L1"],"sensors":["code-scanning"],"stores":[{"kind":"artifact","name":".sarif artifacts"}]},"dependency-scan":{"workflow":"dependency-scan.yml","does":"CVE scan (pip-audit + safety)","layers":["L1"],"sensors":["dependency-cves"],"cron":"0 2 * * *","stores":[{"kind":"file","name":"${state}/sar/dep_audit.json"}]},"pre-flight-validation":{"workflow":"pre-flight-validation.yml","does":"pre-flight CI checks","layers":["L1"],"events":["push","pull_request"]},"copilot-setup-steps":{"workflow":"copilot-setup-steps.yml","does":"JSON validation","layers":["L1"],"events":["push","pull_request"]},"ci-health-monitor":{"workflow":"ci-health-monitor.yml","does":"update CODEX_CI_FAILURE_RATE","layers":["L2"],"sensors":["ci-health"],"stores":[{"kind":"variable","name":"CODEX_CI_FAILURE_RATE"},{"kind":"variable","name":"CODEX_CI_LAST_GREEN_SHA"}],"triggers":[{"store":"CODEX_CI_FAILURE_RATE","when":"> threshold","playbook":"SAR-002","workflow":"iterative-self-healing-ci.yml"}]},"cache-pruning":{"workflow":"cache-pruning.yml","does":"prune LRU cache entries > 7 days","layers":["L2"],"sensors":["cache-efficiency"],"cron":"0 4 * * 0"},"iterative-self-healing-ci":{"workflow":"iterative-self-healing-ci.yml","does":"self-healing CI","layers":["L2"]},"workflow-expiry-enforcer":{"workflow":"workflow-expiry-enforcer.yml","does":"remove stale workflow runs","layers":["L2"],"sensors":["workflow-expiry"],"cron":"0 4 * * 0"},"vars-guide-sync":{"workflow":"vars-guide-sync.yml","does":"variable audit + guide stamp","layers":["L3"],"sensors":["variable-audit"],"stores":[{"kind":"file","name":"${state}/variable_audit_latest.json"}],"triggers":[{"store":"${state}/variable_audit_latest.json","when":"absent required","playbook":"SAR-001","workflow":"process-variable-intents.yml"}]},"process-variable-intents":{"workflow":"process-variable-intents.yml","does":"apply queued variable intents","layers":["L3"]},"agent-auth-delegation":{"workflow":"agent-auth-delegation.yml","does":"pre-flight gate","layers":["L3"],"events":["push","pull_request"]},"embedding-index-rebuild":{"workflow":"embedding-index-rebuild.yml","does":"check / rebuild FAISS index","layers":["L4"],"sensors":["embedding-index"],"cron":"0 2 * * *","stores":[{"kind":"file","name":"${state}/embeddings/codex_index_meta.json"}],"triggers":[{"store":"${state}/embeddings/codex_index_meta.json","when":"stale > 7d","playbook":"SAR-003","workflow":"embedding-index-rebuild.yml"}]},"cognitive-brain-ci-feedback":{"workflow":"cognitive_brain_ci_feedback.yml","does":"feedback of CI into the agent memory","layers":["L4"]},"nightly-codeql-alert-triage":{"workflow":"nightly-codeql-alert-triage.yml","does":"triage new code-scanning alerts","layers":[],"cron":"0 2 * * *"},"memory-sync-agent":{"does":"LTM prune + retagging","layers":["L5"],"sensors":["ltm-capacity"],"stores":[{"kind":"database","name":"SQLite LTM"}],"triggers":[{"store":"SQLite LTM","when":"> 80% capacity","playbook":"SAR-005","watchdog":"memory-sync-agent"}]},"rag-index-manager":{"does":"manage the RAG index","layers":["L5"]}}}},"sar:gate-python":{"version":1,"gate":{"checks":{"code-quality":{"commands":[{"run":["ruff","check","."]},{"run":["ruff","format","--check","."]}],"remedy":"Run `ruff check --fix .` and `ruff format .`, and look at what is left."},"tests":{"commands":[{"run":["pytest","--cov","--cov-fail-under=80"],"time-limit":3600}]}}}},"sar:gate-node":{"version":1,"gate":{"checks":{"code-quality":{"commands":[{"run":["npm","run","lint"]},{"shell":"if [ \\"$(npm pkg get dependencies.prettier devDependencies.prettier)\\" != \\"{}\\" ]; then ./node_modules/.bin/prettier --check .; fi"}]},"tests":{"commands":[{"run":["npm","test"],"time-limit":3600}]}}}}}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/presets/presets.js

const PRESET_NAMES = Object.keys(presets_generated_namespaceObject);
const BASE_PRESET = 'sar:recommended';
function presetContent(name) {
    return presets_generated_namespaceObject[name];
}
function isPresetName(name) {
    return Object.hasOwn(presets_generated_namespaceObject, name);
}
function recommendedSettings() {
    return structuredClone(presets_generated_namespaceObject[BASE_PRESET]);
}


/***/ }),

/***/ 14500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ LAYERS),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   fj: () => (/* binding */ LAYER_NAMES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   wD: () => (/* binding */ IMPACTS),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
const SEVERITIES = ['P0', 'P1', 'P2', 'P3'];
const IMPACTS = ['data-loss', 'security', 'blocks', 'degrades', 'advisory'];
const LAYERS = ['L1', 'L2', 'L3', 'L4', 'L5'];
const LAYER_NAMES = {
    L1: 'Source code',
    L2: 'CI/CD pipeline',
    L3: 'Configuration',
    L4: 'ML models and data',
    L5: 'Agent memory',
};
function compareSeverity(a, b) {
    return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
function isAtLeast(severity, threshold) {
    return compareSeverity(severity, threshold) <= 0;
}


/***/ }),

/***/ 78108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 99770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ quoteUntrusted)
/* harmony export */ });
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff"\\]/gu;
const CREDENTIALS = /\/\/[^/\s@]*@/g;
function quoteUntrusted(text, maxLength = 80) {
    const shown = text.replace(CREDENTIALS, '//…@');
    const cut = shown.length > maxLength ? shown.slice(0, maxLength) : shown;
    const visible = cut.replace(INVISIBLE, (char) => char === '"' || char === '\\' ? `\\${char}` : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `"${visible}${cut.length < shown.length ? '…' : ''}"`;
}


/***/ }),

/***/ 2750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ checkoutTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/git-index.js
const SIGNATURE = 0x44495243;
const HEADER_BYTES = 12;
const STAT_BYTES = 40;
const OBJECT_NAME_BYTES = 20;
const CHECKSUM_BYTES = 20;
const EXTENDED = 0x4000;
const STAGES = 0x3000;
const LENGTH = 0x0fff;
const DIRECTORY_MODE = 0o040000;
const PARTIAL = new Set(['link', 'sdir']);
function pathsOfIndex(index) {
    if (index.length < HEADER_BYTES + CHECKSUM_BYTES || index.readUInt32BE(0) !== SIGNATURE)
        return undefined;
    const version = index.readUInt32BE(4);
    const count = index.readUInt32BE(8);
    if (version < 2 || version > 4)
        return undefined;
    const end = index.length - CHECKSUM_BYTES;
    const paths = [];
    let previous = Buffer.alloc(0);
    let at = HEADER_BYTES;
    for (let entry = 0; entry < count; entry += 1) {
        const start = at;
        const flagsAt = start + STAT_BYTES + OBJECT_NAME_BYTES;
        if (flagsAt + 2 > end || index.readUInt32BE(start + 24) === DIRECTORY_MODE)
            return undefined;
        const flags = index.readUInt16BE(flagsAt);
        const nameAt = flagsAt + ((flags & EXTENDED) === 0 ? 2 : 4);
        const length = flags & LENGTH;
        let text;
        if (version === 4) {
            const kept = readOffset(index, nameAt, end);
            const zero = kept === undefined ? -1 : index.indexOf(0, kept.next);
            if (kept === undefined || zero < 0 || zero >= end || kept.value > previous.length)
                return undefined;
            previous = Buffer.concat([previous.subarray(0, previous.length - kept.value), index.subarray(kept.next, zero)]);
            if (Math.min(previous.length, LENGTH) !== length)
                return undefined;
            text = previous.toString('utf8');
            at = zero + 1;
        }
        else {
            const zero = length < LENGTH ? nameAt + length : index.indexOf(0, nameAt + length);
            if (zero < 0 || zero >= end || index[zero] !== 0)
                return undefined;
            text = index.toString('utf8', nameAt, zero);
            at = start + ((zero - start + 8) & ~7);
        }
        if (length === 0)
            return undefined;
        if ((flags & STAGES) === 0 || paths.at(-1) !== text)
            paths.push(text);
    }
    return isWhole(index, at, end) ? paths : undefined;
}
function isWhole(index, from, end) {
    let at = from;
    while (at + 8 <= end) {
        if (PARTIAL.has(index.toString('latin1', at, at + 4)))
            return false;
        at += 8 + index.readUInt32BE(at + 4);
    }
    return at === end;
}
function readOffset(index, at, end) {
    let value = 0;
    for (let next = at; next < end && next < at + 5; next += 1) {
        const byte = index[next] ?? 0;
        value = value * 128 + (byte & 127);
        if ((byte & 128) === 0)
            return { value, next: next + 1 };
        value += 1;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/inside-file.js
var inside_file = __webpack_require__(73506);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/run-git.js
var run_git = __webpack_require__(32867);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/checkout-tree.js






const DEFAULT_MAX_BYTES = 524_288;
const MAX_FILES = 2_000_000;
const NEVER_WALKED = new Set(['.git', 'node_modules']);
function checkoutTree(directory) {
    const root = realRoot(directory);
    let files;
    const folders = new Map();
    const list = () => (files ??= (listWithGit(root) ?? walk(root)).toSorted());
    return {
        root,
        list,
        has: (path) => isListed(list(), path),
        read: (path, maxBytes = DEFAULT_MAX_BYTES) => read(root, folders, path, maxBytes),
    };
}
function isListed(sorted, path) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') < path)
            low = middle + 1;
        else
            high = middle;
    }
    return sorted[low] === path;
}
function realRoot(directory) {
    try {
        const root = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(directory));
        if ((0,external_node_fs_.statSync)(root).isDirectory())
            return root;
    }
    catch {
    }
    throw new user_error/* UserError */.y(`${directory} is no directory; give the root of a checkout`);
}
function listWithGit(root) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git')))
        return undefined;
    const tracked = listIndex(root) ?? listFiles(root, ['--cached', '--deduplicate']);
    if (tracked === undefined || !holdsOthers(root, tracked))
        return tracked;
    const added = listFiles(root, ['--others', '--exclude-standard', '--', '.github']);
    return added === undefined ? undefined : [...tracked, ...added];
}
function listIndex(root) {
    try {
        if (/objectformat/i.test((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, '.git/config'), 'utf8')))
            return undefined;
        return pathsOfIndex((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, '.git/index')));
    }
    catch {
        return undefined;
    }
}
function holdsOthers(root, tracked) {
    const known = new Set(tracked.filter((path) => path.startsWith('.github/')));
    const hasOther = (folder) => (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder), { withFileTypes: true }).some((entry) => {
        const path = `${folder}/${entry.name}`;
        return entry.isDirectory() ? hasOther(path) : !known.has(path);
    });
    try {
        return (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, '.github'), { throwIfNoEntry: false })?.isDirectory() === true && hasOther('.github');
    }
    catch {
        return true;
    }
}
function listFiles(root, what) {
    const git = (0,run_git/* runGit */.E)(root, ['ls-files', '-z', ...what]);
    return git.ok ? git.text.split('\0').filter((path) => path !== '') : undefined;
}
function walk(root) {
    const found = [];
    const pending = [''];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const entry of entriesOf((0,external_node_path_.join)(root, folder))) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (!NEVER_WALKED.has(entry.name))
                    pending.push(path);
            }
            else if (entry.isFile() || entry.isSymbolicLink())
                found.push(path);
            if (found.length > MAX_FILES)
                throw new user_error/* UserError */.y(`${root} holds more than ${MAX_FILES} files; give a checkout's root`);
        }
    }
    return found;
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function read(root, folders, path, maxBytes) {
    const file = (0,inside_file/* insideFile */.n)(root, folders, path);
    if (file.kind === 'folder')
        return { kind: 'unreadable', reason: 'not a file' };
    if (file.kind !== 'file')
        return file;
    const { size } = file.stat;
    if (size > maxBytes)
        return { kind: 'too-large', sizeBytes: size };
    try {
        const text = (0,external_node_fs_.readFileSync)(file.real, 'utf8');
        return text.includes('\0') ? { kind: 'binary', sizeBytes: size } : { kind: 'text', text, sizeBytes: size };
    }
    catch (error) {
        return { kind: 'unreadable', reason: error.code ?? 'error' };
    }
}


/***/ }),

/***/ 73506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ insideFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);
function insideFile(root, folders, path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    if (!isInside(root, full))
        return { kind: 'outside' };
    try {
        const { real, stat } = realFile(folders, full);
        if (!isInside(root, real))
            return { kind: 'outside' };
        if (stat.isDirectory())
            return { kind: 'folder', real };
        return stat.isFile() ? { kind: 'file', real, stat } : { kind: 'unreadable', reason: 'not a file' };
    }
    catch (error) {
        const code = error.code ?? 'error';
        const dangling = code === 'ENOENT' && lstatExists(full);
        if (ABSENT.has(code) && !dangling)
            return { kind: 'absent' };
        return { kind: 'unreadable', reason: code === 'ELOOP' ? 'a link that leads in a circle' : dangling ? 'a link to nothing' : code };
    }
}
function realFile(folders, full) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full);
    let real = folders.get(folder);
    if (real === undefined)
        folders.set(folder, (real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder)));
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(full));
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
    if (!stat.isSymbolicLink())
        return { real: file, stat };
    const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
    return { real: target, stat: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target) };
}
function lstatExists(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
function isInside(root, path) {
    return path === root || path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}


/***/ }),

/***/ 32867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   U: () => (/* binding */ runGitForBytes)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

const OF_ANOTHER_CALL = new Set([
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_PREFIX',
    'GIT_COMMON_DIR',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_IMPLICIT_WORK_TREE',
    'GIT_SHALLOW_FILE',
    'GIT_REPLACE_REF_BASE',
    'GIT_NAMESPACE',
    'GIT_LITERAL_PATHSPECS',
    'GIT_GLOB_PATHSPECS',
    'GIT_NOGLOB_PATHSPECS',
    'GIT_ICASE_PATHSPECS',
]);
function runGit(root, args, options = {}) {
    const run = runGitForBytes(root, args, options);
    return run.ok ? { ok: true, text: run.bytes.toString('utf8') } : run;
}
function runGitForBytes(root, args, { settings = {}, index, workTree, input } = {}) {
    const run = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', ['-C', root, ...args], {
        env: {
            ...environment({ 'core.fsmonitor': 'false', 'core.hooksPath': '/dev/null', ...settings }),
            ...(index !== undefined && { GIT_INDEX_FILE: index }),
            ...(workTree !== undefined && { GIT_WORK_TREE: workTree }),
        },
        maxBuffer: 1 << 29,
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        ...(input !== undefined && { input }),
    });
    if (run.status === 0)
        return { ok: true, bytes: run.stdout };
    const why = run.error?.message ?? reasonIn(run.stderr.toString('utf8').trim().split('\n'));
    return { ok: false, why, ...(run.status !== null && { status: run.status }) };
}
function reasonIn(lines) {
    return lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines[0] ?? '';
}
function environment(settings) {
    const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_ANOTHER_CALL.has(name.toUpperCase())));
    const first = Number(kept['GIT_CONFIG_COUNT'] ?? 0);
    const pairs = Object.entries(settings).flatMap(([key, value], at) => [
        [`GIT_CONFIG_KEY_${first + at}`, key],
        [`GIT_CONFIG_VALUE_${first + at}`, value],
    ]);
    return {
        ...kept,
        ...Object.fromEntries(pairs),
        GIT_CONFIG_COUNT: String(first + Object.keys(settings).length),
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_GRAFT_FILE: '',
        GIT_ALLOW_PROTOCOL: '',
        GIT_TERMINAL_PROMPT: '0',
    };
}


/***/ }),

/***/ 8153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ SAR_VERSION)
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/package.json
const package_namespaceObject = {"rE":"1.0.0"};
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/version.js

const SAR_VERSION = package_namespaceObject.rE;


/***/ }),

/***/ 55617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ groupedNumber),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   sY: () => (/* binding */ findingCountWords)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14500);

function findingCountWords(counts) {
    const parts = _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.filter((severity) => counts.bySeverity[severity] > 0).map((severity) => `${counts.bySeverity[severity]} ${severity}`);
    const open = counts.total === 0 ? 'No findings' : `${countOf(counts.total, 'finding')}: ${parts.join(', ')}`;
    return counts.waived === 0 ? open : `${open} (${counts.waived}${counts.total === 0 ? '' : ' more'} waived)`;
}
function countOf(count, noun) {
    return `${groupedNumber(count)} ${noun}${count === 1 ? '' : 's'}`;
}
function groupedNumber(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}


/***/ }),

/***/ 13484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ boundedMarkdown)
/* harmony export */ });
function boundedMarkdown(sections, limitBytes, notice) {
    const whole = `${sections
        .map(({ head, rows, foot }) => head + rows.join('') + foot)
        .join('')
        .trimEnd()}\n`;
    if (byteLength(whole) <= limitBytes)
        return whole;
    const allRows = sections.reduce((sum, { rows }) => sum + rows.length, 0);
    let room = limitBytes - byteLength(notice(allRows));
    if (room < 0)
        return '';
    let text = '';
    let written = 0;
    for (const { head, rows, foot } of sections) {
        const frame = byteLength(head) + byteLength(foot);
        const fitting = frame > room ? 0 : rowsThatFit(rows, room - frame);
        if (frame > room || (fitting === 0 && rows.length > 0))
            break;
        text += head + rows.slice(0, fitting).join('') + foot;
        written += fitting;
        room -= frame + byteLength(rows.slice(0, fitting).join(''));
        if (fitting < rows.length)
            break;
    }
    return text + notice(allRows - written);
}
function rowsThatFit(rows, room) {
    let used = 0;
    const tooMuch = rows.findIndex((row) => {
        used += byteLength(row);
        return used > room;
    });
    return tooMuch === -1 ? rows.length : tooMuch;
}
const encoder = new TextEncoder();
function byteLength(text) {
    return encoder.encode(text).length;
}


/***/ }),

/***/ 47466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ cutNotice)
/* harmony export */ });
/* harmony import */ var _findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55617);
/* harmony import */ var _safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83003);


function cutNotice({ jsonFile, command }) {
    const where = jsonFile === undefined ? `\`${command} --format json\` prints` : `${(0,_safety_markdown_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(jsonFile)} has`;
    return (rowsLeft) => {
        const what = rowsLeft === 0 ? 'The end is' : (0,_findings_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(rowsLeft, 'row');
        return `\n> [!NOTE]\n> ${what} left out, because the report is too long for this page. ${where} everything.\n`;
    };
}


/***/ }),

/***/ 71597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ textSection),
/* harmony export */   Y: () => (/* binding */ tableSection)
/* harmony export */ });
/* harmony import */ var _safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31554);

function tableSection(columns, rows, frame = {}) {
    const titles = columns.map((title) => title.replace(/^#/, ''));
    const rule = columns.map((title) => (title.startsWith('#') ? '--:' : '---'));
    const before = frame.before === undefined ? '' : `${frame.before}\n\n`;
    const open = frame.folded === undefined ? '' : `<details><summary>${frame.folded}</summary>\n\n`;
    return {
        head: `${before}${open}${rowText(titles)}${rowText(rule)}`,
        rows: rows.map(rowText),
        foot: frame.folded === undefined ? '\n' : '\n</details>\n\n',
    };
}
function textSection(text) {
    return { head: text === '' ? '' : `${(0,_safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .breakWorkflowCommands */ .$)(text)}\n\n`, rows: [], foot: '' };
}
function rowText(cells) {
    return (0,_safety_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .breakWorkflowCommands */ .$)(`| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |\n`);
}


/***/ }),

/***/ 1924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ MAX_MARKDOWN_BYTES),
/* harmony export */   n: () => (/* binding */ MAX_STEP_SUMMARY_BYTES)
/* harmony export */ });
const MAX_MARKDOWN_BYTES = 1_048_576;
const MAX_STEP_SUMMARY_BYTES = MAX_MARKDOWN_BYTES - 1024;


/***/ }),

/***/ 31554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ breakWorkflowCommands)
/* harmony export */ });
const COMMAND_AT_LINE_START = /^([\s\u0085]*)::/gmu;
const LEGACY_COMMAND = /##(?=\[)/g;
function breakWorkflowCommands(text) {
    return text.replace(LEGACY_COMMAND, '#\\#').replace(COMMAND_AT_LINE_START, '$1\\::');
}


/***/ }),

/***/ 83003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7158);

const INLINE_SYNTAX = /[\\`*_~[\]<>|&$]/g;
const BLOCK_START = /^([-+=#]|\d+(?=[.)]))/;
const APART = '&#8203;';
function markdownText(text) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text)
        .trim()
        .replace(INLINE_SYNTAX, (char) => (char === '&' ? '&amp;' : char === '<' ? '&lt;' : char === '>' ? '&gt;' : `\\${char}`))
        .replace(/@(?=[\p{L}\p{N}_-])/gu, `@${APART}`)
        .replace(/(?<!&)#(?=\d)/g, `#${APART}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${APART}`)
        .replace(/:(?=\/\/)/g, `:${APART}`)
        .replace(/\b(www)\./gi, `$1${APART}.`)
        .replace(BLOCK_START, (start) => (/\d/.test(start) ? `${start}${APART}` : `\\${start}`));
}
const PLAIN_CODE = /^(?! )(?!.* $)(?!.*##\[)[^`|\\]+$/u;
function markdownCode(text) {
    const visible = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text);
    if (visible === '')
        return '';
    if (PLAIN_CODE.test(visible))
        return `\`${visible}\``;
    const entities = visible.replace(/[^\p{L}\p{N} ./,;=+()-]/gu, (char) => `&#${char.codePointAt(0) ?? 0xfffd};`);
    return `<code>${entities}</code>`;
}
function markdownLink(label, url) {
    if (url === undefined || label === '')
        return label;
    if (/^[a-z][a-z0-9+.-]*:/i.test(url) && !/^https?:\/\//i.test(url))
        return label;
    const encoded = url.replace(/[^\w\-.~:/?#@!$&'*+,;=%]/gu, (char) => encodeByte(char));
    return `[${label}](${encoded})`;
}
function encodeByte(char) {
    return [...new TextEncoder().encode(char)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}


/***/ }),

/***/ 77072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ terminalSafe)
/* harmony export */ });
/* harmony import */ var _break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31554);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7158);


function terminalSafe(text) {
    return (0,_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .breakWorkflowCommands */ .$)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q)(text));
}


/***/ }),

/***/ 7158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ visibleText)
/* harmony export */ });
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{NChar}\u115f\u1160\u2800\u3164\uffa0]/gu;
const SHORT_NAMES = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };
function visibleText(text) {
    return text.replace(INVISIBLE, (char) => SHORT_NAMES[char] ?? `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}


/***/ })

};
