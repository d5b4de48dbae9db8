export const id = 4201;
export const ids = [4201];
export const modules = {

/***/ 97551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wH: () => (/* binding */ FIXERS),
  _t: () => (/* binding */ FIXER_CONDITIONS),
  $_: () => (/* binding */ namedFixers)
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/catalog/fixers.json
const fixers_namespaceObject = /*#__PURE__*/JSON.parse('{"j":{"prettier-parser":{"source":"https://prettier.io/docs/options#parser","any":[{"path":".prettierrc","contains":"parser"},{"path":".prettierrc.json","contains":"parser"},{"path":".prettierrc.json5","contains":"parser"},{"path":".prettierrc.yaml","contains":"parser"},{"path":".prettierrc.yml","contains":"parser"},{"path":".prettierrc.toml","contains":"parser"},{"path":".prettierrc.js","contains":"parser"},{"path":".prettierrc.cjs","contains":"parser"},{"path":".prettierrc.mjs","contains":"parser"},{"path":".prettierrc.ts","contains":"parser"},{"path":"prettier.config.js","contains":"parser"},{"path":"prettier.config.cjs","contains":"parser"},{"path":"prettier.config.mjs","contains":"parser"},{"path":"prettier.config.ts","contains":"parser"},{"path":"package.json","contains":"\\"parser\\": \\"typescript\\""},{"path":"package.json","contains":"\\"parser\\": \\"babel\\""},{"path":"package.json","contains":"\\"parser\\": \\"babel-ts\\""},{"path":"package.json","contains":"\\"parser\\": \\"flow\\""}]},"ruff":{"source":"https://docs.astral.sh/ruff/configuration/","any":[{"path":"ruff.toml"},{"path":".ruff.toml"},{"path":"pyproject.toml","contains":"[tool.ruff"}]},"isort":{"source":"https://pycqa.github.io/isort/docs/configuration/config_files.html","any":[{"path":".isort.cfg"},{"path":"pyproject.toml","contains":"[tool.isort"},{"path":"setup.cfg","contains":"[isort]"},{"path":"tox.ini","contains":"[isort]"}]}},"c":[{"id":"ruff-imports","title":"Unused imports and the order of imports (ruff)","source":"https://docs.astral.sh/ruff/rules/unused-import/","mends":[{"sensor":"dead-code","rule":"unused-import"}],"patterns":["RUFF_001","ISORT_001"],"files":["**/*.py","**/*.pyi","**/*.ipynb"],"tool":{"name":"ruff","install":"pip install ruff"},"commands":[{"run":["ruff","check","--select","F401","--fix","--exit-zero","--no-cache","--quiet","."]},{"run":["ruff","check","--fixable","I","--fix","--exit-zero","--no-cache","--quiet","."],"when":"ruff","unless":"isort"}]},{"id":"ruff-format","title":"Format of Python sources (ruff)","source":"https://docs.astral.sh/ruff/formatter/","patterns":["RUFF_002"],"files":["**/*.py","**/*.pyi","**/*.ipynb","**/*.md"],"tool":{"name":"ruff","install":"pip install ruff"},"commands":[{"run":["ruff","format","--no-cache","--quiet","."],"partial":2}]},{"id":"black","title":"Format of Python sources (black)","source":"https://black.readthedocs.io/en/stable/usage_and_configuration/the_basics.html","patterns":["BLACK_001"],"files":["**/*.py","**/*.pyi","**/*.ipynb"],"tool":{"name":"black","install":"pip install black"},"commands":[{"run":["black","--quiet","."],"partial":123}]},{"id":"isort","title":"Order of Python imports (isort)","source":"https://pycqa.github.io/isort/docs/quick_start/0.-try.html","patterns":["ISORT_001"],"files":["**/*.py","**/*.pyi"],"tool":{"name":"isort","install":"pip install isort"},"commands":[{"run":["isort","--quiet","."],"when":"isort"}]},{"id":"prettier","title":"Format of web sources and documents (Prettier)","source":"https://prettier.io/docs/cli","patterns":["PRETTIER_001"],"files":["**/*.js","**/*.cjs","**/*.mjs","**/*.jsx","**/*.ts","**/*.cts","**/*.mts","**/*.tsx","**/*.css","**/*.scss","**/*.less","**/*.pcss","**/*.json","**/*.json5","**/*.jsonc","**/*.html","**/*.htm","**/*.vue","**/*.svelte","**/*.astro","**/*.hbs","**/*.graphql","**/*.gql","**/*.md","**/*.markdown","**/*.mdx","**/*.yml","**/*.yaml"],"workflows":true,"tool":{"name":"prettier","install":"npm install --global prettier"},"commands":[{"run":["prettier","--write","--ignore-unknown","--log-level","warn","."],"partial":2,"unless":"prettier-parser"},{"run":["prettier","--write","--no-error-on-unmatched-pattern","--log-level","warn","**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx}"],"partial":2,"when":"prettier-parser"}]},{"id":"gofmt","title":"Format of Go sources (gofmt)","source":"https://pkg.go.dev/cmd/gofmt","patterns":["GO_FMT_001"],"files":["**/*.go"],"tool":{"name":"gofmt","install":"the action actions/setup-go"},"commands":[{"run":["gofmt","-w","."],"partial":2}]},{"id":"rustfmt","title":"Format of Rust sources (rustfmt)","source":"https://github.com/rust-lang/rustfmt#running","patterns":["RUST_FMT_001"],"files":["**/*.rs"],"tool":{"name":"cargo","install":"rustup component add rustfmt"},"commands":[{"run":["cargo","fmt","--all"],"beside":["Cargo.toml"],"topmost":true}]},{"id":"yaml-indentation","title":"Indentation of YAML files that mix several","source":"https://yamllint.readthedocs.io/en/stable/rules.html#module-yamllint.rules.indentation","patterns":["YAMLLINT_001"],"files":["**/*.yml","**/*.yaml"],"workflows":true,"own":"yaml-indentation"},{"id":"action-versions","title":"Versions of actions that are dead, made for a runtime that was given up, or several majors behind","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses","mends":[{"sensor":"action-drift","rule":"dead-reference"},{"sensor":"action-drift","rule":"deprecated-runtime"},{"sensor":"action-drift","rule":"outdated-major"}],"patterns":["GITHUB_ACTION_003"],"files":[".github/workflows/*.yml",".github/workflows/*.yaml","**/action.yml","**/action.yaml"],"workflows":true,"own":"action-versions"},{"id":"cache-wiring","title":"Missing and broken wiring of dependency caches","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching","mends":[{"sensor":"cache-wiring"}],"files":[".github/workflows/*.yml",".github/workflows/*.yaml","**/action.yml","**/action.yaml"],"workflows":true,"own":"cache-wiring"},{"id":"workflow-permissions","title":"Missing permissions of workflows that only read","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions","mends":[{"sensor":"workflow-security","rule":"excessive-permissions"}],"files":[".github/workflows/*.yml",".github/workflows/*.yaml"],"workflows":true,"own":"workflow-permissions"},{"id":"markdown-links","title":"Relative links of Markdown files after a move","source":"https://git-scm.com/docs/git-log#Documentation/git-log.txt---find-renamesltngt","mends":[{"sensor":"doc-links","rule":"broken-link"},{"sensor":"doc-links","rule":"wrong-case"}],"files":["**/*.md","**/*.markdown","**/*.mdx"],"own":"markdown-links"},{"id":"lockfile-npm","group":"lockfile","title":"package-lock.json that is not in step with package.json","source":"https://docs.npmjs.com/cli/v11/commands/npm-install#package-lock-only","patterns":["NPM_001"],"files":["**/package-lock.json"],"network":true,"tool":{"name":"npm","install":"the action actions/setup-node"},"commands":[{"run":["npm","install","--package-lock-only","--ignore-scripts","--no-audit","--no-fund","--loglevel=error"],"beside":["package-lock.json","package.json"]}]},{"id":"lockfile-pnpm","group":"lockfile","title":"pnpm-lock.yaml that is not in step with package.json","source":"https://pnpm.io/cli/install#--lockfile-only","patterns":["PNPM_001"],"files":["**/pnpm-lock.yaml"],"network":true,"tool":{"name":"pnpm","install":"npm install --global pnpm"},"commands":[{"run":["pnpm","install","--lockfile-only","--ignore-scripts","--ignore-pnpmfile","--no-frozen-lockfile"],"beside":["pnpm-lock.yaml","package.json"]}]},{"id":"lockfile-uv","group":"lockfile","title":"uv.lock that is not in step with pyproject.toml","source":"https://docs.astral.sh/uv/reference/cli/#uv-lock","patterns":["UV_002"],"files":["**/uv.lock"],"network":true,"tool":{"name":"uv","install":"the action astral-sh/setup-uv"},"commands":[{"run":["uv","lock","--quiet"],"beside":["uv.lock","pyproject.toml"]}]},{"id":"lockfile-poetry","group":"lockfile","title":"poetry.lock that is not in step with pyproject.toml (Poetry 2 and newer)","source":"https://python-poetry.org/docs/cli/#lock","patterns":["POETRY_002"],"files":["**/poetry.lock"],"network":true,"tool":{"name":"poetry","install":"pip install poetry"},"commands":[{"run":["poetry","lock","--no-interaction","--quiet"],"beside":["poetry.lock","pyproject.toml"]}]},{"id":"lockfile-cargo","group":"lockfile","title":"Cargo.lock that is not in step with Cargo.toml","source":"https://doc.rust-lang.org/cargo/commands/cargo-update.html","patterns":["RUST_LOCK_001"],"files":["**/Cargo.lock"],"network":true,"tool":{"name":"cargo","install":"rustup"},"commands":[{"run":["cargo","update","--workspace","--quiet"],"beside":["Cargo.lock","Cargo.toml"]}]},{"id":"lockfile-go","group":"lockfile","title":"go.mod and go.sum that are not tidy","source":"https://go.dev/ref/mod#go-mod-tidy","patterns":["GO_MODULE_002","GO_MODULE_003"],"files":["**/go.mod","**/go.sum"],"network":true,"tool":{"name":"go","install":"the action actions/setup-go"},"commands":[{"run":["go","mod","tidy"],"beside":["go.mod"]}]}]}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/fixers/catalog/fixer-catalog.js

const FIXERS = fixers_namespaceObject.c;
const FIXER_CONDITIONS = fixers_namespaceObject.j;
function namedFixers(names) {
    return {
        fixers: FIXERS.filter(({ id, group }) => names.includes(id) || (group !== undefined && names.includes(group))),
        unknown: names.filter((name) => !FIXERS.some(({ id, group }) => id === name || group === name)),
    };
}


/***/ }),

/***/ 26485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ chooseFixers)
/* harmony export */ });
/* harmony import */ var _catalog_fixer_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97551);

function chooseFixers(findings, patterns) {
    return _catalog_fixer_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .FIXERS */ .wH.flatMap((fixer) => {
        const mended = (fixer.mends ?? []).find(({ sensor, rule }) => findings.some((finding) => finding.sensor === sensor && (rule === undefined || finding.rule === rule)));
        if (mended !== undefined)
            return [{ fixer, why: mended.rule === undefined ? mended.sensor : `${mended.sensor}/${mended.rule}` }];
        const pattern = fixer.patterns?.find((each) => patterns.includes(each));
        return pattern === undefined ? [] : [{ fixer, why: pattern }];
    });
}


/***/ }),

/***/ 54201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mayAskForFixers: () => (/* binding */ mayAskForFixers)
/* harmony export */ });
/* harmony import */ var _choose_fixers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26485);
/* harmony import */ var _named_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94605);


function mayAskForFixers(findings) {
    return findings.some(_named_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailureRate */ .l) || (0,_choose_fixers_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseFixers */ .J)(findings, (0,_named_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .namedPatterns */ .D)(findings)).length > 0;
}


/***/ }),

/***/ 94605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ namedPatterns),
/* harmony export */   l: () => (/* binding */ isFailureRate)
/* harmony export */ });
function namedPatterns(findings) {
    return findings.flatMap(({ sensor, rule, artefact }) => sensor === 'ci-health' && rule === 'repeated-failure' ? [artefact.name ?? ''] : []);
}
function isFailureRate({ sensor, rule }) {
    return sensor === 'ci-health' && rule.startsWith('failure-rate');
}


/***/ })

};
