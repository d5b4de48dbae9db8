export const id = 3734;
export const ids = [3734];
export const modules = {

/***/ 43734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   auditReady: () => (/* binding */ auditReady)
/* harmony export */ });
/* harmony import */ var _reports_find_reports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71998);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40801);


function auditReady(input) {
    const options = input.baseline.sensors['dependency-cves'];
    const reports = (0,_reports_find_reports_js__WEBPACK_IMPORTED_MODULE_0__.reportsReady)(input, 'dependency-cves', options, 'audit report');
    if (reports.ready)
        return reports;
    if (options.dependabot && input.github !== undefined)
        return { ready: true, by: `Dependabot alerts of ${input.github.repository}` };
    const hasNone = options.command === undefined && (0,_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestsOf */ .o)(input.tree).isEmpty;
    return hasNone ? { ready: true, by: 'no file that names packages', empty: true } : reports;
}


/***/ }),

/***/ 22088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ manifestKind)
/* harmony export */ });
const MANIFESTS = [
    { ecosystem: 'pypi', name: /^(?:[\w.-]*requirements[\w.-]*|constraints[\w.-]*)\.(?:txt|in)$/i, isLock: false },
    { ecosystem: 'pypi', name: /^(?:poetry|uv|pdm)\.lock$|^pylock(?:\.[\w-]+)?\.toml$|^Pipfile\.lock$/, isLock: true },
    { ecosystem: 'pypi', name: /^(?:pyproject\.toml|Pipfile|setup\.cfg|setup\.py|environment\.ya?ml)$/, isLock: false },
    { ecosystem: 'npm', name: /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock)$/, isLock: true },
    { ecosystem: 'npm', name: /^package\.json$/, isLock: false },
    { ecosystem: 'go', name: /^go\.mod$/, isLock: true },
    { ecosystem: 'crates.io', name: /^Cargo\.lock$/, isLock: true },
    { ecosystem: 'crates.io', name: /^Cargo\.toml$/, isLock: false },
    { ecosystem: 'rubygems', name: /^Gemfile\.lock$/, isLock: true },
    { ecosystem: 'packagist', name: /^composer\.lock$/, isLock: true },
    { ecosystem: 'maven', name: /^(?:pom\.xml|gradle\.lockfile|build\.gradle(?:\.kts)?|libs\.versions\.toml)$/, isLock: false },
    { ecosystem: 'nuget', name: /^(?:packages\.lock\.json|[\w.-]+\.csproj|packages\.config|Directory\.Packages\.props)$/, isLock: false },
    { ecosystem: 'hex', name: /^mix\.lock$/, isLock: true },
];
function manifestKind(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return MANIFESTS.find((each) => each.name.test(name));
}


/***/ }),

/***/ 40801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ manifestsOf)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/dependency-cves/manifest-kinds.js
var manifest_kinds = __webpack_require__(22088);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/dependency-cves/package-name.js
var package_name = __webpack_require__(90755);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/dependency-cves/package-lines.js

const NAME = /@?[A-Za-z0-9][\w.~-]*(?:\/[\w.~-]+)*/g;
const ENTRY = /^\s*name\s*=|:\s*\{\s*$|^\S.*:\s*$|^\s{2}\S+:\s*$/;
function packageLines(lines, path, ecosystem) {
    const hasComments = /\.(?:txt|in|toml|cfg|ya?ml|py)$|Pipfile$|go\.mod$/.test(path);
    const found = new Map();
    const entries = new Set();
    for (const [at, line] of lines.entries()) {
        const plain = hasComments ? line.replace(/(?:^|\s)(?:#|\/\/).*$/, '') : line;
        const isEntry = ENTRY.test(plain);
        for (const [token] of plain.matchAll(NAME)) {
            const name = (0,package_name/* packageName */.o)(ecosystem, token.split('node_modules/').at(-1) ?? token);
            if (!found.has(name) || (isEntry && !entries.has(name)))
                found.set(name, at + 1);
            if (isEntry)
                entries.add(name);
        }
    }
    return found;
}
const KEY = /^\s*("(?:[^"\\]|\\.)*")\s*:\s*\{/;
function keyLines(lines) {
    const found = new Map();
    for (const [at, line] of lines.entries()) {
        const key = KEY.exec(line)?.[1];
        if (key !== undefined && !found.has(key))
            found.set(key, at + 1);
    }
    return found;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/remembered.js
var remembered = __webpack_require__(81479);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/dependency-cves/manifests.js



const FOREIGN = /(?:^|\/)(?:node_modules|vendor|third_party|fixtures?|testdata|test-data|__fixtures__|examples?|templates?)\//;
const MAX_BYTES = 16 * 1_048_576;
const MAX_FILES = 300;
const MAX_CHARACTERS = 64 * 1_048_576;
function manifestsOf(tree) {
    const own = tree.list().flatMap((path) => {
        const kind = (0,manifest_kinds/* manifestKind */.Q)(path);
        return kind === undefined || FOREIGN.test(path) ? [] : [{ path, ...kind, depth: path.split('/').length }];
    });
    let left = MAX_CHARACTERS;
    const linesOf = (0,remembered/* remembered */.H)((path) => {
        const content = left > 0 ? tree.read(path, MAX_BYTES) : undefined;
        if (content?.kind !== 'text')
            return [];
        left -= content.text.length;
        return content.text.split('\n');
    });
    const keysIn = (0,remembered/* remembered */.H)((path) => keyLines(linesOf(path)));
    const namesIn = (0,remembered/* remembered */.H)((ecosystem) => (0,remembered/* remembered */.H)((path) => packageLines(linesOf(path), path, ecosystem)));
    const nearest = (0,remembered/* remembered */.H)((ecosystem) => own
        .filter((each) => each.ecosystem === ecosystem)
        .toSorted((a, b) => a.depth - b.depth || (a.path < b.path ? -1 : 1))
        .slice(0, MAX_FILES));
    return {
        isEmpty: own.length === 0,
        lineOf(manifest, ecosystem, name, lockKey) {
            if (!tree.has(manifest))
                return undefined;
            const line = lockKey === undefined ? undefined : keysIn(manifest).get(JSON.stringify(lockKey));
            return line ?? namesIn(ecosystem)(manifest).get(name);
        },
        find(ecosystem, name, installed) {
            const names = namesIn(ecosystem);
            const rank = ({ path, isLock }) => {
                const line = linesOf(path)[(names(path).get(name) ?? 0) - 1] ?? '';
                if (installed !== undefined && line.includes(`==${installed}`))
                    return 0;
                return isLock ? 1 : 2;
            };
            const holding = nearest(ecosystem).filter(({ path }) => names(path).has(name));
            return holding.toSorted((a, b) => rank(a) - rank(b))[0]?.path;
        },
    };
}


/***/ }),

/***/ 90755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ packageName),
/* harmony export */   q: () => (/* binding */ ecosystemName)
/* harmony export */ });
const ECOSYSTEMS = new Map(Object.entries({
    pip: 'pypi',
    python: 'pypi',
    'python-pkg': 'pypi',
    node: 'npm',
    'node-pkg': 'npm',
    javascript: 'npm',
    golang: 'go',
    gomod: 'go',
    'go-module': 'go',
    rust: 'crates.io',
    cargo: 'crates.io',
    'rust-crate': 'crates.io',
    composer: 'packagist',
    'php-composer': 'packagist',
    gem: 'rubygems',
    java: 'maven',
    'java-archive': 'maven',
    gradle: 'maven',
    dotnet: 'nuget',
    swift: 'swifturl',
    erlang: 'hex',
}));
function ecosystemName(written) {
    const name = written.trim().toLowerCase().split(':')[0] ?? '';
    return ECOSYSTEMS.get(name) ?? name;
}
function packageName(ecosystem, written) {
    const name = written.trim();
    if (ecosystem === 'pypi')
        return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
    return ecosystem === 'nuget' || ecosystem === 'packagist' || ecosystem === 'hex' ? name.toLowerCase() : name;
}


/***/ }),

/***/ 81479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
function remembered(ask) {
    const known = new Map();
    return (key) => {
        if (!known.has(key))
            known.set(key, ask(key));
        return known.get(key);
    };
}


/***/ })

};
