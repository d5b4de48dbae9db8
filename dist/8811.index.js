export const id = 8811;
export const ids = [8811];
export const modules = {

/***/ 78811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readImportErrors: () => (/* binding */ readImportErrors)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var paths_glob = __webpack_require__(14727);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/reading-draft.js
var reading_draft = __webpack_require__(74336);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/find-reports.js + 4 modules
var find_reports = __webpack_require__(71998);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/unjudged-report.js
var unjudged_report = __webpack_require__(2098);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/signal-of.js
var signal_of = __webpack_require__(38828);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/import-errors/import-errors-rules.js
var import_errors_rules = __webpack_require__(81252);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/import-errors/import-signals.js


const MAX_EVIDENCE = 20;
function importSignals(faults) {
    const groups = new Map();
    for (const fault of faults) {
        const key = `${fault.rule}\0${fault.group}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [fault]);
        else
            group.push(fault);
    }
    return [...joined([...groups.values()])].flatMap(signalOfGroup);
}
function joined(groups) {
    const result = new Map();
    for (const group of groups) {
        const [first] = group;
        const files = new Set(group.map(({ path }) => path));
        const isOfOneFile = first?.rule === 'unresolved-import' && files.size === 1;
        const key = isOfOneFile ? `file\0${first.path}\0${String(first.isDoubtful)}` : `module\0${first?.rule}\0${first?.group}`;
        const joint = result.get(key);
        if (joint === undefined)
            result.set(key, [...group]);
        else
            for (const fault of group)
                joint.push(fault);
    }
    return result.values();
}
function signalOfGroup(group) {
    const sorted = group.toSorted((a, b) => Number(a.isDoubtful) - Number(b.isDoubtful) || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
    const [first] = sorted;
    const rule = import_errors_rules/* IMPORT_ERRORS_RULE_TABLE */.A.find(({ id }) => id === first?.rule);
    if (first === undefined || rule === undefined)
        return [];
    const files = new Set(group.map(({ path }) => path)).size;
    const evidence = sorted.slice(0, MAX_EVIDENCE).map(({ path, line, module }) => ({ path, line, text: `imports ${module}` }));
    if (sorted.length > MAX_EVIDENCE)
        evidence.push({ path: first.path, text: `${sorted.length - MAX_EVIDENCE} more are not named here` });
    const modules = new Set(group.map((fault) => fault.group)).size;
    const isOfFile = first.rule === 'unresolved-import' && files === 1;
    const where = files === 1 ? '' : `, imported by ${files} files`;
    const whose = modules === 1 ? `the module ${first.module} is` : `${modules} modules are`;
    const what = first.rule === 'unresolved-import' ? `${whose} not there` : `${whose} not declared`;
    return [
        (0,signal_of/* signalOf */.o)(rule, 'L1', {
            artefact: { kind: 'file', path: first.path, line: first.line, name: first.module },
            identity: isOfFile ? ['file', first.path, String(first.isDoubtful)] : ['module', first.group],
            message: modules === 1 ? `${what}${where}: ${first.actual}` : `${what}, the first: ${first.module}: ${first.actual}`,
            expected: first.expected,
            actual: first.actual,
            evidence,
            ...(first.help !== undefined && { help: first.help }),
            ...(first.isDoubtful && { pedantic: true }),
            ...(sorted.every(({ isAuxiliary }) => isAuxiliary) && { impact: 'advisory' }),
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/import-errors/generated-modules.json
const generated_modules_namespaceObject = /*#__PURE__*/JSON.parse('{"a":[{"name":"_version","source":"https://setuptools-scm.readthedocs.io/ and https://github.com/ofek/hatch-vcs"},{"name":"version","source":"https://setuptools-scm.readthedocs.io/"},{"name":"__version__","source":"https://setuptools-scm.readthedocs.io/"},{"name":"_build_info","source":"https://setuptools.pypa.io/"},{"name":"git_version_info*","source":"https://github.com/deepspeedai/DeepSpeed"},{"name":"*_pb2","source":"https://protobuf.dev/reference/python/python-generated/"},{"name":"*_pb2_grpc","source":"https://grpc.io/docs/languages/python/generated-code/"},{"name":"parsetab","source":"https://www.dabeaz.com/ply/ply.html"},{"name":"lextab","source":"https://www.dabeaz.com/ply/ply.html"}]}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/import-errors/module-index.js
const MODULE = /\.(?:py|pyi|pyx|pyw|so|pyd|cpython-[\w-]+\.so|abi3\.so)$/;
function moduleIndex(tree) {
    const sources = [];
    const modules = new Set();
    const folders = new Set();
    const inits = new Map();
    const stems = new Set();
    const parents = new Map();
    for (const path of tree.list()) {
        const [folder, name] = splitPath(path);
        const stem = joinPath(folder, name.split('.')[0] ?? '');
        stems.add(stem);
        if (!MODULE.test(name))
            continue;
        if (name.endsWith('.py'))
            sources.push(path);
        if (name.startsWith('__init__.')) {
            inits.set(folder, name === '__init__.py' ? path : inits.get(folder));
        }
        else
            add(modules, stem);
        for (let at = folder; at !== '' && !folders.has(at); at = splitPath(at)[0])
            add(folders, at);
    }
    return {
        sources,
        has: (path) => modules.has(path) || folders.has(path),
        isFile: (path) => modules.has(path),
        isPackage: (folder) => inits.has(folder),
        initOf: (folder) => inits.get(folder),
        parentsOf: (name) => [...(parents.get(name) ?? [])],
        hasStem: (path) => stems.has(path),
    };
    function add(set, path) {
        set.add(path);
        const [folder, name] = splitPath(path);
        const known = parents.get(name);
        if (known === undefined)
            parents.set(name, new Set([folder]));
        else
            known.add(folder);
    }
}
function splitPath(path) {
    const cut = path.lastIndexOf('/');
    return cut === -1 ? ['', path] : [path.slice(0, cut), path.slice(cut + 1)];
}
function joinPath(folder, rest) {
    return folder === '' ? rest : rest === '' ? folder : `${folder}/${rest}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/import-errors/generated-names.js



const MAX_PATTERNS = 5000;
const NAMES = generated_modules_namespaceObject.a.map(({ name }) => (0,paths_glob/* compileGlob */.SO)(name));
function generatedNames(tree) {
    const exact = new Set();
    const globs = [];
    for (const path of tree.list()) {
        const [folder, name] = splitPath(path);
        if (name !== '.gitignore')
            continue;
        const content = tree.read(path);
        if (content.kind !== 'text')
            continue;
        for (const raw of content.text.split('\n').slice(0, MAX_PATTERNS))
            addPattern(raw.trim(), folder);
    }
    const known = new Map();
    return (path) => {
        const answer = known.get(path) ?? isGenerated(path);
        known.set(path, answer);
        return answer;
    };
    function isGenerated(path) {
        const name = splitPath(path)[1];
        if (NAMES.some((glob) => glob.matches(name)))
            return true;
        const parts = path.split('/');
        const paths = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
        const asFiles = [...paths, `${path}.py`];
        if (asFiles.some((each) => exact.has(each) || exact.has(`**/${splitPath(each)[1]}`)))
            return true;
        return globs.some(({ folder, matches }) => asFiles.some((each) => (folder === '' || each.startsWith(`${folder}/`)) && matches(each)));
    }
    function addPattern(line, folder) {
        if (line === '' || line.startsWith('#') || line.startsWith('!') || exact.size + globs.length >= MAX_PATTERNS)
            return;
        const plain = line.replace(/\/+$/, '');
        const isAnchored = plain.includes('/') && !plain.startsWith('**/');
        const bare = plain.replace(/^\//, '').replace(/^\*\*\//, '');
        if (bare === '' || bare === '*')
            return;
        if (!/[*?[\]{}\\]/.test(bare)) {
            exact.add(isAnchored ? joinPath(folder, bare) : bare.includes('/') ? joinPath(folder, bare) : `**/${bare}`);
            return;
        }
        if (/[[\]{}\\]/.test(bare) || bare.length > 200)
            return;
        const glob = (0,paths_glob/* compileGlob */.SO)(isAnchored ? joinPath(folder, bare) : `**/${bare}`);
        globs.push({ folder, matches: (text) => glob.matches(text) });
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/import-errors/python-blocks.js
const CATCHES = /\b(?:ImportError|ModuleNotFoundError|Exception|BaseException)\b/;
const EXPECTS = /\b(?:ImportError|ModuleNotFoundError|raises|assertRaises\w*|LazyImport|lazy_import\w*|try_import|optional_import\w*)\b/;
function blockOf(code, indent, before) {
    const plain = { indent, kind: 'other', isTypeOnly: false, isConditional: false, isOptional: false, attempt: undefined };
    const word = /^[a-z]+/.exec(code)?.[0];
    switch (word) {
        case 'try':
            return { ...plain, kind: 'try', attempt: { catches: false } };
        case 'except': {
            const attempt = before?.attempt;
            const catches = /^except\s*\*?\s*$/.test(code) || CATCHES.test(code);
            if (attempt !== undefined && catches)
                attempt.catches = true;
            return { ...plain, kind: 'except', isOptional: catches, attempt };
        }
        case 'else':
        case 'finally':
            if (before?.attempt !== undefined)
                return { ...plain, kind: word === 'else' ? 'try' : 'other', attempt: before.attempt };
            return { ...plain, kind: 'if', isConditional: before?.kind === 'if' };
        case 'if':
        case 'elif': {
            const isTypeOnly = /^(?:el)?if\s*\(?\s*(?:\w+\.)?(?:TYPE_CHECKING|MYPY)\b/.test(code) || /^if\s+(?:False|0)\s*$/.test(code);
            const isMain = /\b__name__\s*==/.test(code);
            return { ...plain, kind: 'if', isTypeOnly, isConditional: !isTypeOnly && !isMain };
        }
        case 'with':
            return { ...plain, isOptional: EXPECTS.test(code) || (/\bsuppress\b/.test(code) && CATCHES.test(code)) };
        case 'case':
            return { ...plain, isConditional: true };
        case 'def':
            return { ...plain, kind: 'def' };
        case 'async':
            return /^async\s+def\b/.test(code) ? { ...plain, kind: 'def' } : plain;
        case 'class':
        case 'for':
        case 'while':
        case 'match':
            return plain;
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/import-errors/python-lines.js
const SPECIAL = new Uint8Array(128);
for (const char of '"\'#\n\\()[]{}')
    SPECIAL[char.charCodeAt(0)] = 1;
const WORD = /[A-Za-z_]+/y;
function* pythonLines(source, words) {
    let at = source.startsWith('\uFEFF') ? 1 : 0;
    let line = 1;
    while (at < source.length) {
        let indent = 0;
        for (; at < source.length; at++) {
            const code = source.charCodeAt(at);
            if (code === 32)
                indent += 1;
            else if (code === 9)
                indent += 8 - (indent % 8);
            else if (code !== 12 && code !== 13)
                break;
        }
        const first = source[at];
        if (first === undefined)
            return;
        if (first === '\n' || first === '#') {
            const end = source.indexOf('\n', at);
            if (end === -1)
                return;
            at = end + 1;
            line += 1;
            continue;
        }
        WORD.lastIndex = at;
        const isWanted = words.has(WORD.exec(source)?.[0] ?? '');
        const begin = line;
        const parts = [];
        let depth = 0;
        let from = at;
        for (;;) {
            let index = at;
            while (index < source.length && SPECIAL[source.charCodeAt(index)] !== 1)
                index += 1;
            const char = source[index];
            at = index + 1;
            if (char === undefined) {
                if (isWanted)
                    parts.push(source.slice(from));
                break;
            }
            if (char === '(' || char === '[' || char === '{')
                depth += 1;
            else if (char === ')' || char === ']' || char === '}')
                depth = Math.max(0, depth - 1);
            else {
                if (isWanted)
                    parts.push(source.slice(from, index));
                if (char === '#') {
                    const end = source.indexOf('\n', index);
                    at = end === -1 ? source.length : end;
                }
                else if (char === '\n') {
                    line += 1;
                    if (depth === 0)
                        break;
                    if (isWanted)
                        parts.push(' ');
                }
                else if (char === '\\') {
                    const joined = /^\r?\n/.exec(source.slice(at, at + 2))?.[0];
                    if (joined !== undefined) {
                        at += joined.length;
                        line += 1;
                    }
                    if (isWanted)
                        parts.push(' ');
                }
                else {
                    const end = endOfString(source, index);
                    line += newlines(source, index, end);
                    if (isWanted)
                        parts.push('""');
                    at = end;
                }
                from = at;
            }
        }
        if (isWanted)
            yield { indent, line: begin, code: parts.join('').trim() };
    }
}
function endOfString(source, start) {
    const quote = source[start] ?? '"';
    const triple = quote.repeat(3);
    if (source.startsWith(triple, start)) {
        for (let at = start + 3;;) {
            const end = source.indexOf(triple, at);
            if (end === -1)
                return source.length;
            if (!isEscaped(source, end))
                return end + 3;
            at = end + 1;
        }
    }
    for (let at = start + 1; at < source.length; at++) {
        const char = source[at];
        if (char === quote)
            return at + 1;
        if (char === '\n')
            return at;
        if (char === '\\')
            at += source[at + 1] === '\r' && source[at + 2] === '\n' ? 2 : 1;
    }
    return source.length;
}
function isEscaped(source, at) {
    let count = 0;
    while (source[at - 1 - count] === '\\')
        count += 1;
    return count % 2 === 1;
}
function newlines(source, from, to) {
    let count = 0;
    for (let at = from; at < to; at++)
        if (source.charCodeAt(at) === 10)
            count += 1;
    return count;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/import-errors/python-imports.js


const BLOCKS = ['try', 'except', 'else', 'finally', 'if', 'elif', 'with', 'def', 'async', 'class', 'for', 'while', 'match', 'case'];
const WORDS = new Set(['import', 'from', ...BLOCKS]);
const MAX_IMPORTS = 5000;
const MAX_NAME = 1000;
const MAX_HEAD = 2000;
function pythonImports(source) {
    if (!source.includes('import'))
        return { imports: [], changesPath: false };
    const found = [];
    let blocks = [];
    for (const { indent, line, code } of pythonLines(source, WORDS)) {
        let before;
        while ((blocks.at(-1)?.indent ?? -1) >= indent) {
            before = blocks.at(-1);
            blocks = blocks.slice(0, -1);
        }
        if (before !== undefined && before.indent !== indent)
            before = undefined;
        const colon = headEnd(code);
        const block = colon === -1 ? undefined : blockOf(code.slice(0, Math.min(colon, MAX_HEAD)), indent, before);
        if (block !== undefined)
            blocks = [...blocks, block];
        const suite = block === undefined ? code : code.slice(colon + 1);
        for (const statement of suite.split(';', MAX_IMPORTS))
            for (const parsed of parseImport(statement.trim()))
                if (found.length < MAX_IMPORTS)
                    found.push({ parsed, line, blocks });
        if (found.length >= MAX_IMPORTS)
            break;
    }
    const skipped = importOrSkip(source);
    return {
        imports: found.map(({ parsed, line, blocks: around }) => ({
            ...parsed,
            line,
            isOptional: around.some(({ isOptional, kind, attempt }) => isOptional || (kind === 'try' && attempt?.catches === true)) ||
                (parsed.level === 0 && skipped.some((name) => parsed.module === name || parsed.module.startsWith(`${name}.`))),
            isTypeOnly: around.some(({ isTypeOnly }) => isTypeOnly),
            isConditional: around.some(({ isConditional }) => isConditional),
            isLazy: around.some(({ kind }) => kind === 'def'),
        })),
        changesPath: source.includes('sys.path') || source.includes('addsitedir'),
    };
}
const NAME = /^[\p{L}_][\p{L}\p{N}_]*(?:\s*\.\s*[\p{L}_][\p{L}\p{N}_]*)*$/u;
function parseImport(statement) {
    const whole = /^import\s+(.*)$/s.exec(statement)?.[1];
    if (whole !== undefined)
        return whole.split(',', MAX_IMPORTS).flatMap((part) => {
            const module = plainName(part);
            return module === undefined ? [] : [{ module, level: 0, names: [] }];
        });
    if (!/^from\b/.test(statement))
        return [];
    const at = /\bimport\b/.exec(statement)?.index;
    if (at === undefined)
        return [];
    const target = statement.slice('from'.length, at).trim();
    const dots = /^[.\s]*/.exec(target)?.[0] ?? '';
    const level = dots.replaceAll(/\s/g, '').length;
    const module = target === dots.trim() ? '' : plainName(target.slice(dots.length));
    if (module === undefined || (module === '' && level === 0))
        return [];
    const names = statement
        .slice(at + 'import'.length)
        .replaceAll(/[()]/g, ' ')
        .split(',', MAX_IMPORTS)
        .flatMap((part) => plainName(part) ?? []);
    return [{ module, level, names }];
}
function plainName(part) {
    if (part.length > MAX_NAME)
        return undefined;
    const name = part.trim().replace(/\s+as\s+\S+$/, '');
    return NAME.test(name) ? name.replaceAll(/\s/g, '') : undefined;
}
function headEnd(code) {
    if (/^(?:import|from)\b/.test(code))
        return -1;
    let depth = 0;
    for (let at = 0; at < code.length; at++) {
        const char = code[at];
        if (char === '(' || char === '[' || char === '{')
            depth += 1;
        else if (char === ')' || char === ']' || char === '}')
            depth -= 1;
        else if (char === ':' && depth <= 0 && code[at + 1] !== '=')
            return at;
    }
    return -1;
}
function importOrSkip(source) {
    if (!source.includes('importorskip'))
        return [];
    return [...source.matchAll(/importorskip\(\s*["']([\w.]{1,200})["']/g)].map((match) => match[1] ?? '');
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./lib/staged/node_modules/yaml/browser/index.js + 71 modules
var browser = __webpack_require__(66889);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/json-value.js
var json_value = __webpack_require__(86939);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/import-errors/requirement-name.js
function requirementName(requirement) {
    const text = requirement.slice(0, 1000).trim();
    const egg = /#(?:.*&)?egg=([A-Za-z0-9][\w.-]*)/.exec(text)?.[1];
    if (egg !== undefined)
        return normalName(egg);
    const repository = /^(?:git|hg)\+\S*\/([A-Za-z0-9][\w.-]*?)(?:\.git)?(?:@\S*)?$/.exec(text)?.[1];
    if (repository !== undefined)
        return normalName(repository);
    const name = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:$|[[<>=!~;@,#(\s])/.exec(text)?.[1];
    return name === undefined ? undefined : normalName(name);
}
function normalName(name) {
    return name.replaceAll(/[-_.]+/g, '-').toLowerCase();
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/import-errors/read-environments.js




function readPipfile(source) {
    const categories = Object.entries((0,json_value/* object */.Ik)((0,dist/* parse */.qg)(source))).filter(([name]) => !['source', 'requires', 'pipenv', 'scripts'].includes(name));
    return { names: categories.flatMap(([, packages]) => Object.keys((0,json_value/* object */.Ik)(packages)).map(normalName)), isComplete: true, isManifest: true };
}
function readCondaEnvironment(source) {
    const whole = (0,json_value/* object */.Ik)((0,browser/* parse */.qg)(source, { maxAliasCount: 0, logLevel: 'silent' }));
    const names = (0,json_value/* list */.p_)(whole['dependencies']).flatMap((each) => {
        if (typeof each === 'string')
            return requirementName(each.replace(/^[^:]*::/, '')) ?? [];
        return (0,json_value/* list */.p_)((0,json_value/* object */.Ik)(each)['pip']).flatMap((line) => (typeof line === 'string' ? (requirementName(line) ?? []) : []));
    });
    return { names, isComplete: true, isManifest: true };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/import-errors/read-pyproject.js



function readPyproject(source) {
    const whole = (0,json_value/* object */.Ik)((0,dist/* parse */.qg)(source));
    const project = (0,json_value/* object */.Ik)(whole['project']);
    const tool = (0,json_value/* object */.Ik)(whole['tool']);
    const poetry = (0,json_value/* object */.Ik)(tool['poetry']);
    const setuptools = (0,json_value/* object */.Ik)(tool['setuptools']);
    const names = [
        ...requirements(project['dependencies']),
        ...tables(project['optional-dependencies']),
        ...tables(whole['dependency-groups']),
        ...requirements((0,json_value/* object */.Ik)(whole['build-system'])['requires']),
        ...keys(poetry['dependencies']),
        ...keys(poetry['dev-dependencies']),
        ...Object.values((0,json_value/* object */.Ik)(poetry['group'])).flatMap((group) => keys((0,json_value/* object */.Ik)(group)['dependencies'])),
        ...tables((0,json_value/* object */.Ik)(tool['pdm'])['dev-dependencies']),
        ...requirements((0,json_value/* object */.Ik)(tool['uv'])['dev-dependencies']),
        ...requirements((0,json_value/* object */.Ik)(tool['rye'])['dev-dependencies']),
        ...Object.values((0,json_value/* object */.Ik)((0,json_value/* object */.Ik)(tool['hatch'])['envs'])).flatMap((environment) => [
            ...requirements((0,json_value/* object */.Ik)(environment)['dependencies']),
            ...requirements((0,json_value/* object */.Ik)(environment)['extra-dependencies']),
        ]),
        ...keys((0,json_value/* object */.Ik)(tool['pixi'])['dependencies']),
        ...keys((0,json_value/* object */.Ik)(tool['pixi'])['pypi-dependencies']),
    ];
    const files = filesOf((0,json_value/* object */.Ik)(setuptools['dynamic']));
    const isComputed = (0,json_value/* list */.p_)(project['dynamic']).some((name) => name === 'dependencies' || name === 'optional-dependencies');
    const own = (0,json_value/* text */.Qq)(project['name']) ?? (0,json_value/* text */.Qq)(poetry['name']);
    return {
        names,
        files,
        own: own === undefined ? undefined : normalName(own),
        isComplete: !isComputed || files.length > 0,
        isManifest: (0,json_value/* isObject */.Gv)(whole['project']) || (0,json_value/* isObject */.Gv)(tool['poetry']) || (0,json_value/* isObject */.Gv)(whole['dependency-groups']),
        roots: rootsOf(setuptools, poetry, tool),
    };
}
function requirements(value) {
    return (0,json_value/* list */.p_)(value).flatMap((each) => (typeof each === 'string' ? (requirementName(each) ?? []) : []));
}
function tables(value) {
    return Object.values((0,json_value/* object */.Ik)(value)).flatMap(requirements);
}
function keys(value) {
    return Object.keys((0,json_value/* object */.Ik)(value)).map(normalName);
}
function filesOf(dynamic) {
    const entries = [(0,json_value/* object */.Ik)(dynamic['dependencies']), ...Object.values((0,json_value/* object */.Ik)(dynamic['optional-dependencies'])).map(json_value/* object */.Ik)];
    return entries.flatMap(({ file }) => (Array.isArray(file) ? file : [file])).filter((file) => typeof file === 'string');
}
function rootsOf(setuptools, poetry, tool) {
    const where = (0,json_value/* list */.p_)((0,json_value/* object */.Ik)((0,json_value/* object */.Ik)(setuptools['packages'])['find'])['where']);
    const folder = (0,json_value/* object */.Ik)(setuptools['package-dir'])[''];
    const from = (0,json_value/* list */.p_)(poetry['packages']).map((each) => (0,json_value/* object */.Ik)(each)['from']);
    const pytest = (0,json_value/* object */.Ik)((0,json_value/* object */.Ik)(tool['pytest'])['ini_options'])['pythonpath'];
    const hatch = (0,json_value/* list */.p_)((0,json_value/* object */.Ik)((0,json_value/* object */.Ik)((0,json_value/* object */.Ik)((0,json_value/* object */.Ik)(tool['hatch'])['build'])['targets'])['wheel'])['sources']);
    const all = [...where, folder, ...from, ...hatch, ...(Array.isArray(pytest) ? pytest : [pytest])];
    return all.filter((each) => typeof each === 'string').slice(0, 100);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/import-errors/read-requirements.js

function readRequirements(text) {
    const names = [];
    const files = [];
    for (const raw of text.replaceAll(/\\\r?\n/g, ' ').split('\n')) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        const file = /^(?:-r|--requirement|-c|--constraint)[\s=]\s*(\S+)/.exec(line)?.[1];
        if (file !== undefined)
            files.push(file);
        const name = requirementName(line.replace(/^(?:-e|--editable)[\s=]\s*/, ''));
        if (name !== undefined)
            names.push(name);
    }
    return { names, files, isComplete: true, isManifest: true };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/import-errors/unread-reason.js
function unreadReason(content, maxBytes) {
    switch (content.kind) {
        case 'binary':
            return 'it is no text in UTF-8';
        case 'too-large':
            return `it has more than ${maxBytes / 1_048_576} MB`;
        case 'outside':
            return 'it is a link that leads out of the repository';
        case 'absent':
            return 'git tracks it, and it is not there';
        case 'unreadable':
            return `it cannot be read: ${content.reason}`;
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/import-errors/read-setup.js

function readSetupCfg(source) {
    const names = [];
    const roots = [];
    let section = '';
    let key = '';
    let own;
    let hasOptions = false;
    for (const raw of source.replace(/^\uFEFF/, '').split(/\r?\n/)) {
        const head = /^\[([^\]]{1,200})\]/.exec(raw)?.[1];
        if (head !== undefined) {
            section = head.trim();
            hasOptions ||= section.startsWith('options');
            key = '';
            continue;
        }
        const entry = /^([A-Za-z_][\w.-]{0,200})\s*[=:](.*)$/.exec(raw);
        if (entry !== null)
            key = entry[1] ?? '';
        else if (!/^\s/.test(raw))
            continue;
        const value = (entry?.[2] ?? raw).trim();
        if (section === 'metadata' && key === 'name' && value !== '')
            own = normalName(value);
        if (section === 'options.packages.find' && key === 'where' && value !== '')
            roots.push(value);
        const isList = section === 'options.extras_require' || (section === 'options' && /^(?:install|setup|tests)_requires?$/.test(key));
        const name = isList ? requirementName(value) : undefined;
        if (name !== undefined)
            names.push(name);
    }
    return { names, own, roots, isComplete: !/^\s*install_requires\s*=\s*file:/m.test(source), isManifest: hasOptions };
}
function readSetupPy(source) {
    const names = [...source.matchAll(/(["'])([A-Za-z0-9][^"'\n]{0,200})\1/g)].flatMap((match) => requirementName(match[2] ?? '') ?? []);
    const own = /\bname\s*=\s*["']([A-Za-z0-9][\w.-]{0,100})["']/.exec(source)?.[1];
    const roots = [...source.matchAll(/(?:where\s*=|["']{2}\s*:|find_packages\()\s*["']([\w./-]{1,100})["']/g)].map((match) => match[1] ?? '');
    const computed = /\binstall_requires\s*=\s*([^\s])/.exec(source)?.[1];
    return {
        names,
        own: own === undefined ? undefined : normalName(own),
        roots,
        isComplete: computed === undefined || computed === '[',
        isManifest: /\bsetup\s*\(/.test(source),
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/import-errors/python-projects.js






const MAX_BYTES = 1_048_576;
const READERS = [
    [/^pyproject\.toml$/, readPyproject],
    [/^setup\.cfg$/, readSetupCfg],
    [/^setup\.py$/, readSetupPy],
    [/^Pipfile$/, readPipfile],
    [/^environment[\w.-]*\.ya?ml$/, readCondaEnvironment],
];
const PACKAGE = /^(?:pyproject\.toml|setup\.cfg|setup\.py)$/;
const REQUIREMENTS = /requirements?[\w.-]*\.(?:txt|in)$/i;
function pythonProjects(tree) {
    const drafts = new Map();
    const unjudged = [];
    for (const path of tree.list()) {
        const [folder, name] = splitPath(path);
        const reader = READERS.find(([pattern]) => pattern.test(name))?.[1];
        if (reader !== undefined)
            add(folder, path, reader, new Set());
        else if (isRequirements(path))
            add(requirementsFolder(folder), path, readRequirements, new Set());
    }
    const byFolder = new Map([...drafts]
        .filter(([, { manifests }]) => manifests.length > 0)
        .map(([folder, draft]) => [folder, { folder, ...draft, answers: new Map() }]));
    return { byFolder, unjudged };
    function add(folder, path, reader, seen) {
        if (seen.has(path) || seen.size > 100)
            return;
        seen.add(path);
        const content = tree.read(path, MAX_BYTES);
        if (content.kind === 'absent')
            return;
        const draft = drafts.get(folder) ?? {
            manifests: [],
            names: new Set(),
            own: new Set(),
            roots: [],
            isComplete: true,
            isReadable: true,
            isPackage: false,
        };
        drafts.set(folder, draft);
        let declared;
        try {
            if (content.kind !== 'text')
                throw new Error(unreadReason(content, MAX_BYTES));
            declared = reader(content.text);
        }
        catch (error) {
            draft.isReadable = false;
            draft.manifests.push(path);
            unjudged.push({
                path,
                reason: `what it declares is not known, so nothing below its folder is called undeclared: ${error.message.split('\n')[0]?.slice(0, 200) ?? ''}`,
            });
            return;
        }
        for (const each of declared.names)
            draft.names.add(each);
        if (declared.own !== undefined)
            draft.own.add(declared.own);
        if (declared.isManifest && !splitPath(path)[1].startsWith('.') && !draft.manifests.includes(path))
            draft.manifests.push(path);
        if (declared.isManifest && PACKAGE.test(splitPath(path)[1]))
            draft.isPackage = true;
        draft.isComplete &&= declared.isComplete;
        for (const root of declared.roots ?? [])
            draft.roots.push(joinPath(folder, root.replace(/^\.?\/*/, '').replace(/\/+$/, '')));
        for (const file of declared.files ?? []) {
            const named = normalPath(joinPath(splitPath(path)[0], file));
            if (named !== undefined && tree.has(named))
                add(folder, named, readRequirements, seen);
        }
    }
}
function isRequirements(path) {
    const [folder, name] = splitPath(path);
    return REQUIREMENTS.test(name) || (/(?:^|\/)requirements(?:\/|$)/.test(folder) && /\.(?:txt|in)$/.test(name));
}
function requirementsFolder(folder) {
    const parts = folder.split('/');
    const at = parts.indexOf('requirements');
    return at === -1 ? folder : parts.slice(0, at).join('/');
}
function normalPath(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/import-errors/stdlib-modules.json
const stdlib_modules_namespaceObject = /*#__PURE__*/JSON.parse('{"av":["__future__","__main__","_abc","_aix_support","_android_support","_ast","_ast_unparse","_asyncio","_bisect","_blake2","_bootlocale","_bootsubprocess","_bz2","_codecs","_codecs_cn","_codecs_hk","_codecs_iso2022","_codecs_jp","_codecs_kr","_codecs_tw","_collections","_collections_abc","_colorize","_compat_pickle","_compression","_contextvars","_crypt","_csv","_ctypes","_ctypes_test","_curses","_curses_panel","_datetime","_dbm","_decimal","_elementtree","_frozen_importlib","_frozen_importlib_external","_functools","_gdbm","_hashlib","_heapq","_hmac","_imp","_interpchannels","_interpqueues","_interpreters","_io","_ios_support","_json","_locale","_lsprof","_lzma","_markupbase","_md5","_msi","_multibytecodec","_multiprocessing","_opcode","_opcode_metadata","_operator","_osx_support","_overlapped","_peg_parser","_pickle","_posixshmem","_posixsubprocess","_py_abc","_py_warnings","_pydatetime","_pydecimal","_pyio","_pylong","_pyrepl","_queue","_random","_remote_debugging","_scproxy","_sha1","_sha2","_sha256","_sha3","_sha512","_signal","_sitebuiltins","_socket","_sqlite3","_sre","_ssl","_stat","_statistics","_string","_strptime","_struct","_suggestions","_symtable","_sysconfig","_thread","_threading_local","_tkinter","_tokenize","_tracemalloc","_types","_typing","_uuid","_warnings","_weakref","_weakrefset","_winapi","_wmi","_xxsubinterpreters","_xxtestfuzz","_zoneinfo","_zstd","abc","aifc","annotationlib","antigravity","argparse","array","ast","asynchat","asyncio","asyncore","atexit","audioop","base64","bdb","binascii","binhex","bisect","builtins","bz2","cProfile","calendar","cgi","cgitb","chunk","cmath","cmd","code","codecs","codeop","collections","colorsys","compileall","compression","concurrent","configparser","contextlib","contextvars","copy","copyreg","crypt","csv","ctypes","curses","dataclasses","datetime","dbm","decimal","difflib","dis","distutils","doctest","email","encodings","ensurepip","enum","errno","faulthandler","fcntl","filecmp","fileinput","fnmatch","formatter","fractions","ftplib","functools","gc","genericpath","getopt","getpass","gettext","glob","graphlib","grp","gzip","hashlib","heapq","hmac","html","http","idlelib","imaplib","imghdr","imp","importlib","inspect","io","ipaddress","itertools","json","keyword","lib2to3","linecache","locale","logging","lzma","mailbox","mailcap","marshal","math","mimetypes","mmap","modulefinder","msilib","msvcrt","multiprocessing","netrc","nis","nntplib","nt","ntpath","nturl2path","numbers","opcode","operator","optparse","os","ossaudiodev","parser","pathlib","pdb","pickle","pickletools","pipes","pkgutil","platform","plistlib","poplib","posix","posixpath","pprint","profile","pstats","pty","pwd","py_compile","pyclbr","pydoc","pydoc_data","pyexpat","queue","quopri","random","re","readline","reprlib","resource","rlcompleter","runpy","sched","secrets","select","selectors","shelve","shlex","shutil","signal","site","smtpd","smtplib","sndhdr","socket","socketserver","spwd","sqlite3","sre_compile","sre_constants","sre_parse","ssl","stat","statistics","string","stringprep","struct","subprocess","sunau","symbol","symtable","sys","sysconfig","syslog","tabnanny","tarfile","telnetlib","tempfile","termios","test","textwrap","this","threading","time","timeit","tkinter","token","tokenize","tomllib","trace","traceback","tracemalloc","tty","turtle","turtledemo","types","typing","unicodedata","unittest","urllib","uu","uuid","venv","warnings","wave","weakref","webbrowser","winreg","winsound","wsgiref","xdrlib","xml","xmlrpc","zipapp","zipfile","zipimport","zlib","zoneinfo"]}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/import-errors/resolve-import.js


const FINE = { kind: 'fine' };
const STDLIB = new Set(stdlib_modules_namespaceObject.av);
const MAX_PARENTS = 500;
const MAX_INIT_BYTES = 1_048_576;
function resolveImport(file, statement, context) {
    if (statement.level > 0)
        return resolveRelative(file, statement, context);
    const parts = statement.module.split('.');
    const [top = ''] = parts;
    if (STDLIB.has(top))
        return FINE;
    const parents = context.index.parentsOf(top);
    if (parents.length === 0)
        return { kind: 'foreign' };
    if (parents.length > MAX_PARENTS)
        return FINE;
    const results = [];
    for (const parent of parents) {
        const found = whole(parent, parts, statement, context);
        if (found.kind === 'fine')
            return FINE;
        results.push({ parent, found });
    }
    const seen = results.filter(({ parent }) => isSeen(parent, file, context));
    if (seen.length === 0)
        return { kind: 'foreign' };
    if (seen.some(({ parent }) => !context.index.isPackage(joinPath(parent, top))))
        return FINE;
    return seen.toSorted((a, b) => shared(b.parent, file) - shared(a.parent, file))[0]?.found ?? FINE;
}
function whole(parent, parts, statement, context) {
    const found = walk(parent, parts, context);
    return found.kind === 'fine' ? takeNames(joinPath(parent, parts.join('/')), statement, context) : found;
}
function shared(folder, file) {
    return folder === '' || file.startsWith(`${folder}/`) ? folder.length : -1;
}
function resolveRelative(file, statement, context) {
    let folder = splitPath(file)[0];
    for (let level = 1; level < statement.level; level++) {
        if (folder === '')
            return { kind: 'missing', module: `${'.'.repeat(statement.level)}${statement.module}`, place: 'above the root of the repository' };
        folder = splitPath(folder)[0];
    }
    if (statement.module === '')
        return takeNames(folder, statement, context);
    const found = whole(folder, statement.module.split('.'), statement, context);
    return found.kind === 'missing' && !found.module.startsWith('.')
        ? { ...found, module: `${'.'.repeat(statement.level)}${found.module}` }
        : found;
}
function walk(parent, parts, context) {
    const { index } = context;
    for (let count = 1; count <= parts.length; count++) {
        const place = joinPath(parent, parts.slice(0, count).join('/'));
        if (index.has(place))
            continue;
        const above = splitPath(place)[0];
        if (index.isFile(above) || index.hasStem(place) || initOf(above, context) === 'dynamic' || context.isGenerated(place))
            return FINE;
        return { kind: 'missing', module: parts.slice(0, count).join('.'), place };
    }
    return FINE;
}
function takeNames(place, { names, module, level }, context) {
    const { index } = context;
    if (names.length === 0 || index.isFile(place) || (place !== '' && !index.has(place)))
        return FINE;
    if (index.isPackage(place) ? initOf(place, context) !== 'blank' : level === 0)
        return FINE;
    for (const name of names) {
        const found = walk(place, [name], context);
        if (found.kind !== 'missing' || name.startsWith('__'))
            continue;
        return { ...found, module: `${'.'.repeat(level)}${module === '' ? '' : `${module}.`}${name}` };
    }
    return FINE;
}
function isSeen(parent, file, { index, roots }) {
    if (roots.has(parent))
        return true;
    const isAbove = parent === '' || file.startsWith(`${parent}/`);
    return isAbove && !index.isPackage(parent);
}
function initOf(folder, { index, tree, inits }) {
    const known = inits.get(folder);
    if (known !== undefined)
        return known;
    const path = index.initOf(folder);
    const content = path === undefined ? undefined : tree.read(path, MAX_INIT_BYTES);
    let kind = 'plain';
    if (content?.kind === 'text') {
        if (content.text.trim() === '')
            kind = 'blank';
        else if (/\bsys\.modules\b|\b__path__\b|\bsys\.meta_path\b|\bimport_hook\b/.test(content.text))
            kind = 'dynamic';
    }
    else if (index.isPackage(folder))
        kind = 'dynamic';
    inits.set(folder, kind);
    return kind;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/import-errors/import-names.json
const import_names_namespaceObject = /*#__PURE__*/JSON.parse('{"av":{"_pytest":["pytest"],"_yaml":["PyYAML"],"accelerate":["accelerate"],"agate":["agate"],"aiofiles":["aiofiles"],"aiohttp":["aiohttp"],"alembic":["alembic"],"ansible":["ansible","ansible-core"],"anthropic":["anthropic"],"anyio":["anyio"],"appdirs":["appdirs"],"arrow":["arrow"],"attr":["attrs"],"attrs":["attrs"],"av":["av"],"azure.core":["azure-core"],"azure.functions":["azure-functions"],"azure.identity":["azure-identity"],"azure.storage.blob":["azure-storage-blob"],"babel":["Babel"],"backoff":["backoff"],"bcrypt":["bcrypt"],"bluetooth":["PyBluez"],"bokeh":["bokeh"],"boto":["boto"],"boto3":["boto3"],"botocore":["botocore","boto3","aiobotocore"],"brotli":["Brotli"],"bs4":["beautifulsoup4"],"bson":["pymongo"],"cachetools":["cachetools"],"cairo":["pycairo"],"catboost":["catboost"],"cattrs":["cattrs"],"celery":["celery"],"certifi":["certifi"],"chardet":["chardet"],"charset_normalizer":["charset-normalizer"],"click":["click"],"cloudpickle":["cloudpickle"],"colorama":["colorama"],"confluent_kafka":["confluent-kafka"],"corsheaders":["django-cors-headers"],"coverage":["coverage"],"cpuinfo":["py-cpuinfo"],"croniter":["croniter"],"Crypto":["pycryptodome","pycrypto"],"Cryptodome":["pycryptodomex"],"cryptography":["cryptography"],"cv2":["opencv-python","opencv-contrib-python"],"dash":["dash"],"dask":["dask"],"datasets":["datasets"],"dateutil":["python-dateutil"],"dbt":["dbt-core"],"debug_toolbar":["django-debug-toolbar"],"decorator":["decorator"],"deepspeed":["deepspeed"],"deprecated":["Deprecated"],"diffusers":["diffusers"],"dill":["dill"],"discord":["discord.py"],"distributed":["distributed","dask"],"django":["Django"],"django_filters":["django-filter"],"docker":["docker"],"docutils":["docutils","Sphinx"],"docx":["python-docx"],"dotenv":["python-dotenv"],"einops":["einops"],"elasticsearch":["elasticsearch"],"email_validator":["email-validator"],"environ":["django-environ"],"eventlet":["eventlet"],"evidently":["evidently"],"fabric":["fabric"],"factory":["factory-boy"],"faiss":["faiss-cpu","faiss-gpu","faiss"],"faker":["Faker"],"fastapi":["fastapi"],"ffmpeg":["ffmpeg-python"],"filelock":["filelock"],"fitz":["PyMuPDF"],"flask":["Flask"],"flask_cors":["Flask-Cors"],"flask_login":["Flask-Login"],"flask_sqlalchemy":["Flask-SQLAlchemy"],"flax":["flax"],"freezegun":["freezegun"],"fsspec":["fsspec"],"ftfy":["ftfy"],"future":["future"],"gcsfs":["gcsfs"],"gensim":["gensim"],"geopandas":["geopandas"],"gevent":["gevent"],"gi":["PyGObject"],"git":["GitPython"],"github":["PyGithub"],"gitlab":["python-gitlab"],"google.api_core":["google-api-core"],"google.auth":["google-auth"],"google.cloud.bigquery":["google-cloud-bigquery"],"google.cloud.storage":["google-cloud-storage"],"google.genai":["google-genai"],"google.generativeai":["google-generativeai"],"google.oauth2":["google-auth"],"google.protobuf":["protobuf"],"google_auth_oauthlib":["google-auth-oauthlib"],"googleapiclient":["google-api-python-client"],"gradio":["gradio"],"graphviz":["graphviz"],"gridfs":["pymongo"],"grpc":["grpcio"],"grpc_health":["grpcio-health-checking"],"grpc_reflection":["grpcio-reflection"],"grpc_status":["grpcio-status"],"grpc_tools":["grpcio-tools"],"gunicorn":["gunicorn"],"h11":["h11"],"h2":["h2"],"h5py":["h5py"],"hdbscan":["hdbscan"],"html5lib":["html5lib"],"httpcore":["httpcore"],"httpx":["httpx"],"huggingface_hub":["huggingface-hub"],"humanize":["humanize"],"hydra":["hydra-core"],"hypothesis":["hypothesis"],"idna":["idna"],"imageio":["imageio"],"imageio_ffmpeg":["imageio-ffmpeg"],"importlib_metadata":["importlib-metadata"],"importlib_resources":["importlib-resources"],"invoke":["invoke"],"IPython":["ipython"],"ipywidgets":["ipywidgets"],"itsdangerous":["itsdangerous"],"jax":["jax"],"jaxlib":["jaxlib"],"jinja2":["Jinja2"],"joblib":["joblib"],"joblibspark":["joblibspark"],"jose":["python-jose"],"jsonpatch":["jsonpatch"],"jsonschema":["jsonschema"],"jupyter_core":["jupyter-core"],"jwt":["PyJWT"],"kafka":["kafka-python","kafka-python-ng"],"keras":["keras","tensorflow"],"keyring":["keyring"],"kombu":["kombu","celery"],"kubernetes":["kubernetes"],"kubernetes_asyncio":["kubernetes-asyncio"],"langchain":["langchain"],"ldap":["python-ldap"],"ldap3":["ldap3"],"Levenshtein":["Levenshtein","python-Levenshtein","rapidfuzz"],"librosa":["librosa"],"lightgbm":["lightgbm"],"lightning":["lightning"],"lightning_fabric":["lightning-fabric","lightning"],"lightning_utilities":["lightning-utilities"],"loguru":["loguru"],"lxml":["lxml"],"lz4":["lz4"],"magic":["python-magic","file-magic"],"markdown":["Markdown"],"markdown_it":["markdown-it-py"],"markupsafe":["MarkupSafe"],"marshmallow":["marshmallow"],"matplotlib":["matplotlib"],"mdit_py_plugins":["mdit-py-plugins"],"memcache":["python-memcached"],"mlflow":["mlflow","mlflow-skinny"],"mock":["mock"],"more_itertools":["more-itertools"],"motor":["motor"],"moviepy":["moviepy"],"mpl_toolkits":["matplotlib"],"multidict":["multidict"],"multipart":["python-multipart"],"mypy_extensions":["mypy-extensions"],"mysql.connector":["mysql-connector-python"],"MySQLdb":["mysqlclient"],"nacl":["PyNaCl"],"nbconvert":["nbconvert"],"nbformat":["nbformat"],"netCDF4":["netCDF4"],"networkx":["networkx"],"ninja":["ninja"],"nltk":["nltk"],"notebook":["notebook"],"nox":["nox"],"numba":["numba"],"numpy":["numpy"],"omegaconf":["omegaconf","hydra-core"],"onnx":["onnx"],"onnxruntime":["onnxruntime","onnxruntime-gpu"],"openai":["openai"],"OpenGL":["PyOpenGL"],"openpyxl":["openpyxl"],"OpenSSL":["pyOpenSSL"],"opentelemetry":["opentelemetry-api"],"opentelemetry.sdk":["opentelemetry-sdk"],"orjson":["orjson"],"packaging":["packaging"],"pandas":["pandas"],"paramiko":["paramiko"],"passlib":["passlib"],"past":["future"],"peft":["peft"],"pendulum":["pendulum"],"pexpect":["pexpect"],"phonenumbers":["phonenumbers"],"pika":["pika"],"PIL":["Pillow"],"pkg_resources":["setuptools"],"platformdirs":["platformdirs"],"playwright":["playwright"],"plotly":["plotly"],"polars":["polars"],"pptx":["python-pptx"],"prometheus_client":["prometheus-client"],"prompt_toolkit":["prompt-toolkit"],"psutil":["psutil"],"psycopg":["psycopg"],"psycopg2":["psycopg2","psycopg2-binary"],"ptyprocess":["ptyprocess"],"py4j":["py4j","pyspark"],"pyarrow":["pyarrow"],"pydantic":["pydantic"],"pydantic_core":["pydantic-core","pydantic"],"pydantic_settings":["pydantic-settings"],"pydot":["pydot"],"pygments":["Pygments"],"pymemcache":["pymemcache"],"pymongo":["pymongo"],"pymssql":["pymssql"],"pymupdf":["PyMuPDF"],"pynvml":["nvidia-ml-py","pynvml"],"pypdf":["pypdf"],"PyPDF2":["PyPDF2"],"pyproj":["pyproj"],"PyQt5":["PyQt5"],"PyQt6":["PyQt6"],"PySide6":["PySide6","PySide6-Essentials"],"pyspark":["pyspark"],"pytest":["pytest"],"pythoncom":["pywin32"],"pytorch_lightning":["pytorch-lightning","lightning"],"pytz":["pytz"],"pywintypes":["pywin32"],"rasterio":["rasterio"],"ray":["ray"],"redis":["redis"],"rediscluster":["redis-py-cluster"],"regex":["regex"],"requests":["requests"],"requests_toolbelt":["requests-toolbelt"],"responses":["responses"],"rest_framework":["djangorestframework"],"rich":["rich"],"ruamel.yaml":["ruamel.yaml"],"s3fs":["s3fs"],"s3transfer":["s3transfer","boto3"],"safetensors":["safetensors"],"scipy":["scipy"],"scrapy":["Scrapy"],"seaborn":["seaborn"],"selenium":["selenium"],"sentence_transformers":["sentence-transformers"],"sentencepiece":["sentencepiece"],"sentry_sdk":["sentry-sdk"],"serial":["pyserial"],"setuptools":["setuptools"],"shapely":["shapely"],"simplejson":["simplejson"],"six":["six"],"skimage":["scikit-image"],"sklearn":["scikit-learn"],"slack":["slackclient"],"slack_sdk":["slack-sdk"],"slugify":["python-slugify"],"snappy":["python-snappy"],"sniffio":["sniffio"],"snowflake.connector":["snowflake-connector-python"],"sortedcontainers":["sortedcontainers"],"soundfile":["soundfile"],"spacy":["spacy"],"sphinx_rtd_theme":["sphinx-rtd-theme"],"sqlalchemy":["SQLAlchemy"],"sqlparse":["sqlparse"],"starlette":["starlette","fastapi"],"statsmodels":["statsmodels"],"streamlit":["streamlit"],"stripe":["stripe"],"structlog":["structlog"],"sympy":["sympy"],"tables":["tables"],"tabulate":["tabulate"],"telegram":["python-telegram-bot"],"tenacity":["tenacity"],"tensorboard":["tensorboard"],"tensorboardX":["tensorboardX"],"tensorflow":["tensorflow"],"termcolor":["termcolor"],"tiktoken":["tiktoken"],"tlz":["toolz","cytoolz"],"tokenizers":["tokenizers"],"toml":["toml"],"tomli":["tomli"],"tomli_w":["tomli-w"],"tomlkit":["tomlkit"],"toolz":["toolz"],"torch":["torch"],"torchaudio":["torchaudio"],"torchmetrics":["torchmetrics"],"torchvision":["torchvision"],"tornado":["tornado"],"tox":["tox"],"tqdm":["tqdm"],"transformers":["transformers"],"trio":["trio"],"tweepy":["tweepy"],"twilio":["twilio"],"twisted":["Twisted"],"typer":["typer"],"typing_extensions":["typing-extensions"],"tzlocal":["tzlocal"],"ujson":["ujson"],"umap":["umap-learn"],"unidecode":["Unidecode"],"urllib3":["urllib3"],"usb":["pyusb"],"uvicorn":["uvicorn"],"vertexai":["google-cloud-aiplatform"],"wandb":["wandb"],"watchdog":["watchdog"],"websocket":["websocket-client"],"websockets":["websockets"],"werkzeug":["Werkzeug","Flask"],"whitenoise":["whitenoise"],"win32api":["pywin32"],"win32com":["pywin32"],"win32con":["pywin32"],"win32event":["pywin32"],"win32file":["pywin32"],"win32pipe":["pywin32"],"win32service":["pywin32"],"win32serviceutil":["pywin32"],"wrapt":["wrapt"],"wx":["wxPython"],"xarray":["xarray"],"xgboost":["xgboost"],"Xlib":["python-xlib"],"xlrd":["xlrd"],"xlsxwriter":["XlsxWriter"],"yaml":["PyYAML"],"yarl":["yarl"],"zarr":["zarr"],"zmq":["pyzmq"],"zstandard":["zstandard"]}}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/import-errors/module-distributions.js


const module_distributions_NAMES = new Map(Object.entries(import_names_namespaceObject.av));
function knownDistributions(module) {
    for (let name = module;; name = name.slice(0, name.lastIndexOf('.'))) {
        const known = module_distributions_NAMES.get(name);
        if (known !== undefined)
            return { module: name, distributions: known };
        if (!name.includes('.'))
            return undefined;
    }
}
function isDeclared(module, declared) {
    const top = normalName(module.split('.')[0] ?? '').replace(/^-|-$/g, '');
    const known = [...(knownDistributions(module)?.distributions ?? []), ...(module_distributions_NAMES.get(module.split('.')[0] ?? '') ?? [])].map(normalName);
    const exact = [top, `python-${top}`, `py${top}`, `py-${top}`, `${top}-python`, `${top}-py`, `django-${top}`, ...known];
    if (exact.some((name) => declared.has(name)))
        return true;
    const beginnings = [top, ...known].map((name) => `${name}-`);
    for (const name of declared)
        if (beginnings.some((beginning) => name.startsWith(beginning)))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/import-errors/undeclared-fault.js

const ALWAYS = new Set([
    'setuptools',
    'pkg_resources',
    'pip',
    'wheel',
    '_distutils_hack',
    'site',
    '__main__',
    'sitecustomize',
    'usercustomize',
]);
function isDeclaredFor({ module, isOptional, isTypeOnly }, projects, provided) {
    if (isOptional || isTypeOnly || ALWAYS.has(module.split('.')[0] ?? '') || isProvided(module, provided))
        return true;
    return projects.some((project) => {
        const known = project.answers.get(module) ?? (isDeclared(module, project.names) || isDeclared(module, project.own));
        project.answers.set(module, known);
        return known;
    });
}
function undeclaredFault(path, { module, line, isConditional, isLazy }, { projects, isShipped }) {
    const top = module.split('.')[0] ?? '';
    const known = knownDistributions(module);
    const manifests = projects.flatMap((project) => project.manifests.toSorted((a, b) => rank(a) - rank(b)));
    const named = manifests.slice(0, 4).join(', ') + (manifests.length > 4 ? ', …' : '');
    const distribution = known?.distributions[0] ?? top;
    return {
        rule: 'undeclared-import',
        path,
        line,
        module: known?.module ?? top,
        group: `${projects[0]?.folder ?? ''}\0${distribution}`,
        expected: `${distribution} in ${manifests[0] ?? 'a manifest'}`,
        actual: manifests.length === 1 ? `${named} does not declare it` : `none of ${named} declares it`,
        help: `Add ${distribution} to the dependencies in ${manifests[0] ?? 'the manifest'}, or ${top} to sensors.import-errors.provided where the place of running provides it.`,
        isAuxiliary: !isShipped,
        isDoubtful: !isShipped || isConditional || isLazy || known === undefined || projects.some(({ isComplete }) => !isComplete),
    };
}
const ORDER = [/pyproject\.toml$/, /setup\.cfg$/, /setup\.py$/, /Pipfile$/, /requirements\.(?:txt|in)$/];
function rank(manifest) {
    const at = ORDER.findIndex((pattern) => pattern.test(manifest));
    return at === -1 ? ORDER.length : at;
}
function isProvided(module, provided) {
    for (let name = module;; name = name.slice(0, name.lastIndexOf('.'))) {
        if (provided.has(name))
            return true;
        if (!name.includes('.'))
            return false;
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/import-errors/judge-imports.js








const judge_imports_MAX_BYTES = 2_097_152;
const MAX_FILES = 100_000;
async function judgeImports({ tree, pace, onlyPaths }, settings) {
    const index = moduleIndex(tree);
    const sources = index.sources.filter((path) => onlyPaths === undefined || onlyPaths.has(path)).slice(0, MAX_FILES);
    const empty = { files: 0, imports: 0, projects: 0, faults: [], unjudged: [] };
    if (sources.length === 0)
        return empty;
    const { byFolder, unjudged: unreadManifests } = pythonProjects(tree);
    const isGenerated = generatedNames(tree);
    const hasNative = tree.list().some((path) => /(?:\.pyx|(?:^|\/)(?:Cargo\.toml|CMakeLists\.txt|meson\.build))$/.test(path));
    const context = {
        tree,
        index,
        roots: new Set(['', ...[...byFolder.values()].flatMap(({ folder, roots }) => [folder, joinPath(folder, 'src'), ...roots])]),
        inits: new Map(),
        isGenerated: (path) => isGenerated(path) || (hasNative && splitPath(path)[1].startsWith('_')),
    };
    const isExcluded = matcher(settings.exclude);
    const isAuxiliary = matcher(settings.auxiliary);
    const provided = new Set(settings.provided);
    const faults = [];
    const unjudged = [...unreadManifests];
    const undeclarable = new Set();
    let imports = 0;
    for (const path of sources) {
        await pace.step();
        const content = tree.read(path, judge_imports_MAX_BYTES);
        if (content.kind !== 'text') {
            if (!isExcluded(path))
                unjudged.push({ path, reason: unreadReason(content, judge_imports_MAX_BYTES) });
            continue;
        }
        const read = pythonImports(content.text);
        imports += read.imports.length;
        const projects = projectsOf(path, byFolder);
        for (const statement of read.imports) {
            const found = resolveImport(path, statement, context);
            if (found.kind === 'fine')
                continue;
            if (found.kind === 'missing') {
                if (isExcluded(path) || statement.isOptional || (read.changesPath && statement.level === 0) || isForeign(statement, projects))
                    continue;
                faults.push(missingFault(path, statement, { ...found, isAuxiliary: isAuxiliary(path) }));
            }
            else if (projects.length === 0)
                undeclarable.add(path);
            else if (projects.every(({ isReadable }) => isReadable) && !isDeclaredFor(statement, projects, provided) && !isExcluded(path)) {
                const isShipped = !isAuxiliary(path) && isInPackage(path, projects, context) && !read.changesPath;
                faults.push(undeclaredFault(path, statement, { projects, isShipped }));
            }
        }
    }
    const open = [...undeclarable].filter((path) => !isExcluded(path));
    const [first] = open;
    if (first !== undefined) {
        unjudged.push({
            path: first,
            reason: `${open.length === 1 ? '1 file imports' : `${open.length} files import`} modules of others and no manifest above declares any; add pyproject.toml or requirements.txt`,
        });
    }
    return { files: sources.length, imports, projects: byFolder.size, faults, unjudged };
}
function missingFault(path, statement, { module, place, isAuxiliary }) {
    const { line, isTypeOnly, isConditional } = statement;
    return {
        rule: 'unresolved-import',
        path,
        line,
        module,
        group: place,
        expected: `${place}.py or a package ${place}/`,
        actual: 'neither is in the repository',
        isDoubtful: isTypeOnly || isConditional,
        isAuxiliary,
    };
}
function isForeign({ module, level }, projects) {
    const name = (module.split('.')[0] ?? '').toLowerCase().replaceAll('_', '-');
    return level === 0 && projects.some(({ names, own }) => names.has(name) && !own.has(name));
}
function projectsOf(path, byFolder) {
    const projects = [];
    for (let folder = path; folder !== '';) {
        folder = splitPath(folder)[0];
        const project = byFolder.get(folder);
        if (project !== undefined)
            projects.push(project);
    }
    return projects;
}
function isInPackage(path, [nearest], { index, roots }) {
    if (nearest?.isPackage !== true)
        return true;
    const folder = splitPath(path)[0];
    if (index.isPackage(folder))
        return true;
    return [...roots].some((root) => root !== nearest.folder && root !== '' && path.startsWith(`${root}/`) && root.startsWith(nearest.folder));
}
const FOLDER = /^\*\*\/([\w-]+)\/\*\*$/;
function matcher(globs) {
    const folders = new Set(globs.flatMap((glob) => FOLDER.exec(glob)?.[1] ?? []));
    const others = globs.filter((glob) => !FOLDER.test(glob)).map((glob) => (0,paths_glob/* compileGlob */.SO)(glob));
    const known = new Map();
    return (path) => {
        const answer = known.get(path) ??
            (path.split('/').some((part, at, parts) => at < parts.length - 1 && folders.has(part)) || others.some((glob) => glob.matches(path)));
        known.set(path, answer);
        return answer;
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/parse-json-report.js
var parse_json_report = __webpack_require__(76540);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/repository-path.js
var repository_path = __webpack_require__(34997);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/import-errors/reported-faults.js



const MAX_FAULTS = 5000;
const RUFF_CODES = new Set(['F404', 'F407']);
const TSC = /^(.{1,1000}?)(?:\((\d{1,9}),\d{1,9}\)|:(\d{1,9}):\d{1,9}) ?[:-] error (TS\d{4,5}): (.*)$/;
const TSC_MISSING = new Set(['TS2307', 'TS2792']);
const NEITHER = { ok: false, why: 'it is neither JSON of pyright or ruff nor what tsc prints' };
const COLOUR = /\u001B\[[\d;]{0,20}m/g;
function reportedFaults(report, tree) {
    const parsed = (0,parse_json_report/* parseJsonReport */.q)(report);
    if (!parsed.ok) {
        const read = report.text();
        if (!read.ok)
            return read;
        const printed = read.text.replaceAll(COLOUR, '');
        const rows = printed.split('\n').flatMap(tscRow);
        if (rows.length === 0 && !isTsc(printed))
            return NEITHER;
        return placed(rows, report, { tree, what: 'tsc' });
    }
    const { value } = parsed;
    if (Array.isArray(value)) {
        const results = value.filter(json_value/* isObject */.Gv);
        if (value.length > 0 && !results.some((each) => 'filename' in each && 'location' in each))
            return NEITHER;
        return placed(results.flatMap(ruffRow), report, { tree, what: 'ruff' });
    }
    const diagnostics = (0,json_value/* object */.Ik)(value)['generalDiagnostics'];
    if (!Array.isArray(diagnostics))
        return NEITHER;
    return placed(diagnostics.filter(json_value/* isObject */.Gv).flatMap(pyrightRow), report, { tree, what: 'pyright' });
}
function isTsc(printed) {
    return printed.trim() === '' || /(?:error TS\d{4,5}:|^Found \d+ errors?)/m.test(printed);
}
function tscRow(raw) {
    if (!raw.includes('error TS'))
        return [];
    const [, written = '', first, second, code = '', message = ''] = TSC.exec(raw.trim().slice(0, 3000)) ?? [];
    const module = /^Cannot find module '([^']{1,300})'/.exec(message)?.[1];
    if (!TSC_MISSING.has(code) || module === undefined)
        return [];
    return [{ written, line: (0,json_value/* position */.G1)(Number(first ?? second)), module, says: message.slice(0, 300), isDoubtful: false }];
}
function ruffRow(result) {
    const written = (0,json_value/* text */.Qq)(result['filename']);
    const code = (0,json_value/* text */.Qq)(result['code']);
    if (written === undefined || code === undefined || !RUFF_CODES.has(code))
        return [];
    const says = (0,json_value/* text */.Qq)(result['message'])?.slice(0, 300) ?? '';
    return [
        { written, line: (0,json_value/* position */.G1)((0,json_value/* object */.Ik)(result['location'])['row']), module: '__future__', says: `${code}: ${says}`, isDoubtful: false },
    ];
}
function pyrightRow(diagnostic) {
    const written = (0,json_value/* text */.Qq)(diagnostic['file']);
    const rule = (0,json_value/* text */.Qq)(diagnostic['rule']);
    if (written === undefined || (rule !== 'reportMissingImports' && rule !== 'reportMissingModuleSource'))
        return [];
    const says = (0,json_value/* text */.Qq)(diagnostic['message'])?.slice(0, 300) ?? '';
    const module = /"([^"]{1,300})"/.exec(says)?.[1] ?? 'a module';
    const start = (0,json_value/* object */.Ik)((0,json_value/* object */.Ik)(diagnostic['range'])['start']);
    const line = typeof start['line'] === 'number' ? (0,json_value/* position */.G1)(start['line'] + 1) : undefined;
    return [{ written, line, module, says, isDoubtful: rule === 'reportMissingModuleSource' }];
}
function placed(rows, report, { tree, what }) {
    const toPath = (0,repository_path/* repositoryPaths */.D)(tree, [report.folder]);
    const faults = [];
    let lost = 0;
    for (const { written, line, module, says, isDoubtful } of rows.slice(0, MAX_FAULTS)) {
        const path = toPath(written);
        if (path === undefined) {
            lost += 1;
            continue;
        }
        faults.push({
            rule: 'unresolved-import',
            path,
            line: line ?? 1,
            module,
            group: `${what}\0${module.startsWith('.') ? `${path}\0` : ''}${module}`,
            expected: `${module} can be imported`,
            actual: `${what} says: ${says}`,
            isDoubtful,
            isAuxiliary: false,
        });
    }
    const cut = rows.length > MAX_FAULTS ? `, the first ${MAX_FAULTS} read` : '';
    return { ok: true, faults, lost, what: `${rows.length} results of ${what} about imports${cut}` };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/import-errors/read-import-errors.js







const SENSOR = { sensor: 'import-errors', layer: 'L1' };
async function readImportErrors(input) {
    const { baseline, onlyPaths } = input;
    const own = await judgeImports(input, baseline.sensors['import-errors']);
    const reported = await fromReports(input);
    const looked = [
        ...(own.files > 0
            ? [{ what: 'Python files', detail: `${own.files}, with ${own.imports} imports; folders with manifests: ${own.projects}` }]
            : []),
        ...reported.looked,
    ];
    const unjudged = [...own.unjudged, ...reported.unjudged];
    if (own.files === 0 && reported.judged === 0) {
        if (reported.missing !== undefined)
            return (0,reading_draft/* unknownReading */.$)({ ...SENSOR, looked }, reported.missing.reason, reported.missing.detail);
        const [unread] = reported.unjudged;
        if (unread !== undefined)
            return (0,reading_draft/* unknownReading */.$)({ ...SENSOR, looked }, 'unsupported', (0,unjudged_report/* unjudgedText */.I)(unread));
    }
    const excluded = baseline.sensors['import-errors'].exclude.map((glob) => (0,paths_glob/* compileGlob */.SO)(glob));
    const inScope = reported.faults.filter(({ path }) => (onlyPaths === undefined || onlyPaths.has(path)) && !excluded.some((glob) => glob.matches(path)));
    const signals = importSignals([...own.faults, ...withoutTwins(inScope, own.faults)]);
    const scope = own.files > 0 ? { unit: 'files', judged: own.files } : { unit: 'reports', judged: reported.judged };
    return (0,reading_draft/* readingOf */.MU)({ ...SENSOR, ...scope, signals, unjudged, looked });
}
async function fromReports(input) {
    const none = { judged: 0, faults: [], unjudged: [], looked: [] };
    const settings = input.baseline.sensors['import-errors'];
    if (settings.reports.length === 0 && settings.command === undefined)
        return none;
    const found = await (0,find_reports/* findReports */.z)(input, SENSOR.sensor, settings, 'report of imports');
    if (!found.found) {
        const { reason, detail } = found;
        return { ...none, unjudged: [{ path: '.', reason: detail }], missing: { reason, detail } };
    }
    const faults = [];
    const unjudged = [...found.unjudged];
    const looked = [];
    let judged = 0;
    for (const report of found.reports) {
        await input.pace.step();
        const read = reportedFaults(report, input.tree);
        if (!read.ok) {
            unjudged.push((0,unjudged_report/* unjudgedReport */.V)(report, read.why));
            continue;
        }
        judged += 1;
        faults.push(...read.faults);
        looked.push({ what: report.name, detail: read.what });
        if (read.lost > 0)
            unjudged.push((0,unjudged_report/* unjudgedReport */.V)(report, `${read.lost} results are for files that are not in the repository`));
    }
    return { judged, faults, unjudged, looked };
}
function withoutTwins(reported, own) {
    const lines = new Set(own.map(({ path, line }) => `${path}\0${line}`));
    return reported.filter(({ path, line }) => !lines.has(`${path}\0${line}`));
}


/***/ }),

/***/ 74336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unknownReading),
/* harmony export */   MU: () => (/* binding */ readingOf)
/* harmony export */ });
/* unused harmony export MAX_SIGNALS */
const MAX_SIGNALS = 2000;
const MAX_NAMED = 1000;
function readingOf({ sensor, layer, unit, judged, signals, unjudged = [], looked = [] }) {
    const kept = signals.slice(0, MAX_SIGNALS);
    const cut = signals.length - kept.length;
    const open = unjudged.slice(0, MAX_NAMED);
    const unnamed = unjudged.length - open.length;
    const scope = {
        unit,
        judged,
        unjudged: [
            ...open,
            ...(unnamed > 0 ? [{ path: '.', reason: `${unnamed} more are not named here` }] : []),
            ...(cut > 0 ? [{ path: '.', reason: `${cut} more signals are not listed: ${MAX_SIGNALS} are the most` }] : []),
        ],
    };
    const base = { sensor, layer, ...(looked.length > 0 && { looked: looked.slice(0, MAX_NAMED) }) };
    return kept.length === 0 ? { ...base, outcome: 'clear', scope } : { ...base, outcome: 'signals', scope, signals: kept };
}
function unknownReading({ sensor, layer, looked = [] }, reason, detail) {
    return { sensor, layer, ...(looked.length > 0 && { looked: looked.slice(0, MAX_NAMED) }), outcome: 'unknown', reason, detail };
}


/***/ }),

/***/ 38828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ signalOf)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75699);

function signalOf(rule, layer, draft) {
    const { artefact, identity, message, expected, actual, evidence = [], help = rule.help, impact = rule.impact, playbook, fix, pedantic, } = draft;
    return {
        id: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(rule.sensor, rule.id, identity),
        sensor: rule.sensor,
        rule: rule.id,
        layer,
        condition: rule.condition,
        impact,
        artefact,
        message,
        expected,
        actual,
        evidence,
        help,
        ...(playbook !== undefined && { playbook }),
        ...(fix !== undefined && { fix }),
        ...(pedantic !== undefined && { pedantic }),
    };
}


/***/ }),

/***/ 86939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ position),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
const MAX_POSITION = 2 ** 31 - 1;
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function object(value) {
    return isObject(value) ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function text(value) {
    return typeof value === 'string' ? value : undefined;
}
function position(value) {
    const read = number(value);
    return read !== undefined && Number.isInteger(read) && read > 0 && read <= MAX_POSITION ? read : undefined;
}
function number(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}


/***/ }),

/***/ 76540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJsonReport)
/* harmony export */ });
const MAX_STARTS = 5;
function parseJsonReport(report) {
    const read = report.text();
    if (!read.ok)
        return read;
    const text = read.text.replace(/^\uFEFF/, '');
    const whole = parse(text);
    if (whole.ok)
        return whole;
    let tried = 0;
    for (const { index } of text.matchAll(/^[[{]/gm)) {
        if (index === 0)
            continue;
        tried += 1;
        const rest = parse(text.slice(index));
        if (rest.ok)
            return rest;
        if (tried === MAX_STARTS)
            break;
    }
    return whole;
}
function parse(text) {
    try {
        return { ok: true, value: JSON.parse(text) };
    }
    catch (error) {
        return { ok: false, why: `it is no JSON: ${error.message.slice(0, 200)}` };
    }
}


/***/ }),

/***/ 34997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ repositoryPaths)
/* harmony export */ });
const MAX_PATH = 4096;
const MAX_DEPTH = 40;
const MAX_KNOWN = 200_000;
function repositoryPaths(tree, folders = []) {
    const known = new Map();
    return (written) => {
        if (known.has(written))
            return known.get(written);
        const path = find(written);
        if (known.size < MAX_KNOWN)
            known.set(written, path);
        return path;
    };
    function find(written) {
        if (written.length > MAX_PATH)
            return undefined;
        const slashes = written.replaceAll('\\', '/');
        const path = slashes.replace(/^file:(?:\/\/[^/]*)?/i, '');
        const decoded = withoutPercent(path);
        const asWritten = place(path);
        if (asWritten !== undefined || decoded === undefined || decoded === path)
            return asWritten;
        return place(decoded);
    }
    function place(path) {
        const isAbsolute = path.startsWith('/') || /^[A-Za-z]:\//.test(path);
        if (!isAbsolute) {
            for (const folder of ['', ...folders]) {
                const inside = normal(folder === '' ? path : `${folder}/${path}`);
                if (inside !== undefined && tree.has(inside))
                    return inside;
            }
            return undefined;
        }
        const relative = normal(path.replace(/^(?:[A-Za-z]:)?\/+/, ''));
        if (relative === undefined)
            return undefined;
        const parts = relative.split('/');
        for (let skip = 0; skip < Math.min(parts.length, MAX_DEPTH); skip++) {
            const end = parts.slice(skip).join('/');
            if (tree.has(end))
                return end;
        }
        return undefined;
    }
}
function withoutPercent(path) {
    if (!path.includes('%'))
        return path;
    try {
        return decodeURIComponent(path);
    }
    catch {
        return undefined;
    }
}
function normal(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}


/***/ }),

/***/ 2098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unjudgedText),
/* harmony export */   V: () => (/* binding */ unjudgedReport)
/* harmony export */ });
function unjudgedReport({ name, modifiedAt }, reason) {
    return modifiedAt === undefined ? { path: '.', reason: `${name}: ${reason}` } : { path: name, reason };
}
function unjudgedText({ path, reason }) {
    return path === '.' ? reason : `${path}: ${reason}`;
}


/***/ })

};
