export const id = 4758;
export const ids = [4758,9018];
export const modules = {

/***/ 78904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ repositoryNames)
/* harmony export */ });
function repositoryNames(tree) {
    const files = new Set(tree.list());
    const folders = new Set();
    const byName = new Map();
    const foldersByName = new Map();
    for (const path of files) {
        for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
            const folder = path.slice(0, cut);
            if (folders.has(folder))
                break;
            folders.add(folder);
            push(foldersByName, baseName(folder), folder);
        }
        push(byName, baseName(path), path);
    }
    const named = (base) => byName.get(base) ?? [];
    return {
        has: (path) => files.has(path) || folders.has(path),
        isFile: (path) => files.has(path),
        isFolder: (path) => folders.has(path),
        endsWith: (path) => {
            const end = `/${path}`;
            if (named(baseName(path)).some((each) => each === path || each.endsWith(end)))
                return true;
            return (foldersByName.get(baseName(path)) ?? []).some((each) => each === path || each.endsWith(end));
        },
        movedTo: (path) => {
            const same = named(baseName(path));
            if (same.length === 1)
                return same[0];
            const parts = path.split('/');
            for (let skip = 1; skip < parts.length - 1; skip++) {
                const end = `/${parts.slice(skip).join('/')}`;
                const ending = same.filter((each) => each.endsWith(end));
                if (ending.length === 1)
                    return ending[0];
            }
            return undefined;
        },
    };
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function push(map, name, path) {
    const same = map.get(name);
    if (same === undefined)
        map.set(name, [path]);
    else
        same.push(path);
}


/***/ }),

/***/ 99018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ instructionFiles),
/* harmony export */   instructionPaths: () => (/* binding */ instructionPaths)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14727);
/* harmony import */ var _records_matching_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20012);
/* harmony import */ var _records_what_is_there_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44334);



const MAX_BYTES = 262_144;
const MAX_FILES = 1000;
async function instructionPaths(input) {
    const { instructions, exclude } = input.baseline.sensors['session-context'];
    const excluded = exclude.map((glob) => (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(glob));
    return (await (0,_records_matching_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .matchingPaths */ .y)(input, instructions)).filter((path) => (input.onlyPaths?.has(path) ?? true) && !excluded.some((glob) => glob.matches(path)));
}
async function instructionFiles(input) {
    const { tree } = input;
    const found = await instructionPaths(input);
    const texts = new Map();
    const unjudged = found.length > MAX_FILES ? [{ path: '.', reason: `only the first ${MAX_FILES} instruction files are read` }] : [];
    const looked = [];
    const seen = new Map();
    for (const path of found.slice(0, MAX_FILES)) {
        await input.pace.step();
        const content = tree.read(path, MAX_BYTES);
        if (content.kind !== 'text') {
            unjudged.push({ path, reason: (0,_records_what_is_there_js__WEBPACK_IMPORTED_MODULE_2__/* .whatIsThere */ .x)(content) });
            continue;
        }
        const key = `${path.slice(0, path.lastIndexOf('/') + 1)}\0${content.text}`;
        const first = seen.get(key);
        if (first === undefined) {
            seen.set(key, path);
            texts.set(path, content.text);
        }
        looked.push({ what: path, detail: first === undefined ? `instructions, ${content.sizeBytes} bytes` : `the same text as ${first}` });
    }
    return { texts, unjudged, looked };
}


/***/ }),

/***/ 44758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSessionContext: () => (/* binding */ readSessionContext)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/reading-draft.js
var reading_draft = __webpack_require__(74336);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/signal-of.js
var signal_of = __webpack_require__(38828);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/named-path/repository-names.js
var repository_names = __webpack_require__(78904);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/session-context/instruction-files.js
var instruction_files = __webpack_require__(99018);
// EXTERNAL MODULE: ./node_modules/markdown-it/dist/markdown-it.mjs + 7 modules
var markdown_it = __webpack_require__(9702);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/plain-path.js
var plain_path = __webpack_require__(61542);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/session-context/mentioned-path.js
const EXTENSION = /\.(?:py|pyi|ipynb|tsx?|mts|cts|jsx?|mjs|cjs|go|rs|java|kts?|scala|rb|rake|php|cs|csproj|sln|fs|swift|c|h|cc|cpp|hpp|cu|sh|bash|zsh|ps1|bat|cmd|sql|mdx?|rst|adoc|txt|ya?ml|toml|jsonc?|ini|cfg|conf|xml|gradle|html?|css|scss|less|vue|svelte|proto|tf|exs?|erl|hrl|hs|cabal|lua|dart|lock|snap|tmpl|tpl|j2|env|mod|sum|bicep|graphql|Dockerfile|Makefile)$/i;
const PLACEHOLDER = /(?:^|[/_.-])(?:foo|bar|baz|qux|xxx+|yyy+|example|my|your|some|any|new|path|file|filename|name|folder|dir|package-name|pkg-name|component|feature|module|something|placeholder|sample)(?=$|[/_.-])/i;
const MAX_LENGTH = 200;
function mentionedPath(written) {
    if (written.length > MAX_LENGTH)
        return undefined;
    const text = written
        .replace(/^\.\//, '')
        .replace(/:\d+(?:[:-]\d+)?$/, '')
        .replace(/#.*$/, '');
    if (!/^[\w.@+-]+(?:\/[\w.@+-]+)*\/?$/.test(text))
        return undefined;
    if (/^[-@]/.test(text) || /(?:^|\/)\.\.?(?:\/|$)/.test(text) || /\.{2,}/.test(text) || /@/.test(text))
        return undefined;
    if (PLACEHOLDER.test(text) || /[A-Z]{2,}_|X{2,}|YYYY|(?:^|[/._-])[NXYZ]+(?:$|[/._-])/.test(text))
        return undefined;
    if (/^(?:origin|upstream|refs|heads|tags|feature|fix|feat|chore|release|usr|etc|tmp|var|opt|home|dev|api|v\d+|and|or|n)\//i.test(text))
        return undefined;
    if (/^[\w-]+(?:\.[\w-]+)*\.(?:com|org|io|dev|net|sh|ai|app|in|land|cloud)\//i.test(text))
        return undefined;
    const isFolder = text.endsWith('/');
    const path = isFolder ? text.slice(0, -1) : text;
    const base = path.slice(path.lastIndexOf('/') + 1);
    if (EXTENSION.test(base) && !/^\.[a-z]+$/i.test(base))
        return path;
    return isFolder && path.includes('/') ? path : undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/session-context/command-mentions.js


const RUNNERS = new Set([
    'python',
    'python3',
    'node',
    'bash',
    'sh',
    'zsh',
    'ruby',
    'php',
    'perl',
    'tsx',
    'ts-node',
    'source',
    'pwsh',
    'deno',
]);
const PACKAGE_MANAGERS = new Set(['npm', 'pnpm', 'yarn', 'bun']);
const ELSEWHERE = /^(?:-C|--prefix|--cwd|--dir|--filter|-F|-w|--workspace|--project|--directory)(?:=|$)/;
const MAX_LINES = 500;
const MAX_LINE = 1000;
function commandBlockMentions(text) {
    const place = { folder: undefined };
    return text
        .split('\n')
        .slice(0, MAX_LINES)
        .flatMap((line, at) => commandMentions(line, place).map((mention) => ({ ...mention, at })));
}
function commandMentions(line, place = { folder: undefined }) {
    const plain = line.replace(/^\s*[$%>]\s+/, '').trim();
    if (plain.length > MAX_LINE || plain.startsWith('#') || /[<>{}\\`]/.test(plain))
        return [];
    return plain
        .replace(/\s#.*$/, '')
        .split(/&&|\|\||[;|]/)
        .flatMap((command) => ofCommand(command.trim().split(/\s+/), place));
}
function ofCommand(words, place) {
    const start = words.findIndex((word) => !isSetting(word));
    const [program = '', ...args] = start < 0 ? [] : words.slice(start);
    if (program === 'cd' || program === 'pushd') {
        const to = args[0] === undefined
            ? undefined
            : (0,plain_path/* plainPath */.s)(place.folder === undefined || place.folder === 'elsewhere' ? args[0] : `${place.folder}/${args[0]}`);
        place.folder = to === undefined || place.folder === 'elsewhere' || /[$~]/.test(args[0] ?? '') ? 'elsewhere' : to;
        return [];
    }
    if (place.folder === 'elsewhere')
        return [];
    const folder = place.folder === undefined ? {} : { folder: place.folder };
    if (PACKAGE_MANAGERS.has(program)) {
        const [verb, script] = args.filter((word) => !word.startsWith('-'));
        const isElsewhere = args.some((word) => ELSEWHERE.test(word));
        if (verb !== 'run' || script === undefined || isElsewhere || !/^[\w:.-]+$/.test(script))
            return [];
        return [{ kind: 'npm-script', text: script, isUsed: true, ...folder }];
    }
    if (program === 'make') {
        if (args.some((word) => /^(?:-C|-f|--directory|--file|--makefile)/.test(word)))
            return [];
        return args.filter((word) => /^[a-z][\w.-]*$/i.test(word)).map((text) => ({ kind: 'make-target', text, isUsed: true, ...folder }));
    }
    const file = RUNNERS.has(program)
        ? fileArgument(program === 'deno' ? args.slice(1) : args)
        : program.startsWith('./')
            ? program
            : undefined;
    const path = file === undefined ? undefined : mentionedPath(file);
    return path === undefined || !path.includes('/') ? [] : [{ kind: 'path', text: path, isUsed: true, ...folder }];
}
function fileArgument(args) {
    const [first] = args;
    return first === undefined || first.startsWith('-') ? undefined : first;
}
function isSetting(word) {
    return /^[A-Za-z_]\w*=/.test(word) || word === 'sudo' || word === 'time' || word === 'env';
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/session-context/hypothetical-words.js
const WORDS = /\b(?:e\.?g\.?|i\.e\.|for example|for instance|such as|example|examples|like|create|creates|created|creating|generate|generates|generated|generating|add|adds|adding|new|write|writes|written|output|outputs|produce|produces|produced|emit|emits|save|saves|saved|stored|store|copy|copies|rename|renamed|move|moved|remove|removed|removes|delete|deleted|deprecated|legacy|obsolete|former|formerly|historical|old|was|were|no longer|used to|never|not|n't|don't|avoid|instead of|rather than|unlike|without|missing|optional|optionally|if present|if exists|if it exists|may|might|would|could|should be named|named|naming|pattern|convention|format|template|placeholder|ignored|gitignored|artifact|artifacts|cache|cached|temporary|download|downloads|downloaded|clone|cloned|upstream|external|another repo|other repo|separate repo|repository|suffix|prefix|pick|becomes|maps to|maps|corresponding|matching|each|every|any|local|locally|user's|users?|project's|scaffold|built|build|builds|compile|compiled|bundle|bundled|install|installed|config option)\b/i;
function isHypothetical(words) {
    return WORDS.test(words) || /→|->|=>|\.\.\.|…|[├└│]/.test(words);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/session-context/instruction-mentions.js




const SHELLS = new Set(['bash', 'sh', 'shell', 'zsh', 'console', 'shell-session', 'sh-session', 'terminal']);
let parser;
const MAX_WORDS = 20_000;
function instructionMentions(source) {
    const tokens = (parser ??= new markdown_it/* default */.A({ html: true })).parse(withoutFrontMatter(source), {});
    const mentions = [];
    let heading = '';
    let line = 1;
    for (const [at, token] of tokens.entries()) {
        if (token.map !== null && token.map !== undefined)
            line = token.map[0] + 1;
        if (token.type === 'heading_open')
            heading = tokens[at + 1]?.content ?? '';
        if (token.type === 'fence' && SHELLS.has(token.info.trim().split(/\s/)[0] ?? ''))
            mentions.push(...ofBlock(token, line, heading));
        if (token.type === 'inline')
            mentions.push(...ofInline(token, line, heading));
    }
    return mentions;
}
function ofBlock({ content }, line, heading) {
    const lines = content.split('\n');
    return commandBlockMentions(content).map(({ at, ...mention }) => ({
        ...mention,
        line: line + 1 + at,
        isHypothetical: isExample(heading) ||
            /\b(?:example|e\.g\.|new|create)\b/i.test(`${lines[at] ?? ''} ${/^\s*#/.test(lines[at - 1] ?? '') ? lines[at - 1] : ''}`),
    }));
}
function ofInline({ children, content }, start, heading) {
    const mentions = [];
    const lines = content.split('\n');
    const isExampleHere = isExample(heading);
    const told = new Map();
    const isDoubtful = (at) => {
        const known = told.get(at);
        if (known !== undefined)
            return known;
        const words = (lines[at - start] ?? content).slice(0, MAX_WORDS).replace(/`[^`]*`/g, ' ');
        const isOne = isExampleHere || isHypothetical(words);
        told.set(at, isOne);
        return isOne;
    };
    let line = start;
    let depth = 0;
    for (const child of children ?? []) {
        if (child.type === 'softbreak' || child.type === 'hardbreak')
            line += 1;
        if (child.type === 'link_open')
            depth += 1;
        if (child.type === 'link_close')
            depth -= 1;
        if (child.type === 'code_inline' && depth === 0) {
            const text = child.content.trim();
            const around = { line, isHypothetical: isDoubtful(line) };
            if (/\s/.test(text))
                mentions.push(...commandMentions(text).map((mention) => ({ ...mention, ...around })));
            else {
                const path = mentionedPath(text);
                if (path !== undefined)
                    mentions.push({ kind: 'path', text: path, isUsed: false, ...around });
            }
        }
        else if (child.type === 'text' && depth === 0) {
            const loaded = /^@(?:\.\/)?([\w.-]+(?:\/[\w.-]+)*\.mdc?)$/.exec(child.content.trim())?.[1];
            if (loaded !== undefined && (lines[line - start] ?? content).trim() === child.content.trim())
                mentions.push({ kind: 'path', text: loaded, line, isUsed: true, isHypothetical: false });
        }
    }
    return mentions;
}
function isExample(heading) {
    return /\b(?:example|examples|template|templates|adding|creating|writing|new|output|outputs|artifacts)\b/i.test(heading);
}
function withoutFrontMatter(source) {
    const match = /^---\r?\n[\s\S]*?\r?\n---(?=\r?\n|$)/.exec(source);
    return match === null ? source : match[0].replace(/[^\n]/g, '') + source.slice(match[0].length);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/age-words.js
var age_words = __webpack_require__(64931);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/instant-of.js
var instant_of = __webpack_require__(23959);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/run-instant.js
var run_instant = __webpack_require__(42661);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/value-at.js
var value_at = __webpack_require__(64279);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/what-is-there.js
var what_is_there = __webpack_require__(44334);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/session-context/session-context-rules.js
var session_context_rules = __webpack_require__(80280);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/session-context/judge-contexts.js







const MAX_BYTES = 4_194_304;
const MAX_FILES = 2000;
const GROUPED_FROM = 20;
const MAX_SHOWN = 50;
const [EXPIRED] = session_context_rules/* SESSION_CONTEXT_RULE_TABLE */.X;
async function judgeContexts(input) {
    const settings = input.baseline.sensors['session-context'];
    const now = (0,run_instant/* runInstant */.j)(input);
    const signals = [];
    const unjudged = [];
    const looked = [];
    let judged = 0;
    for (const context of settings.contexts) {
        const limit = context['max-age-days'] ?? settings['max-age-days'];
        const { paths, cut } = input.files.find([context.files], MAX_FILES);
        looked.push({ what: context.files, detail: `${paths.length} contexts` });
        if (cut)
            unjudged.push({ path: '.', reason: `only the first ${MAX_FILES} files of ${context.files} are looked at` });
        const asked = paths.filter((path) => input.onlyPaths?.has(path) ?? true);
        const history = context.timestamp === undefined ? input.revisions?.lastChanges(asked.filter((path) => input.tree.has(path))) : undefined;
        const expired = [];
        for (const path of asked) {
            await input.pace.step();
            const changed = history?.known === true ? history.value.get(path)?.at : undefined;
            const written = context.timestamp === undefined ? fileTime(input, path, changed) : toldTime(input, path, context.timestamp);
            if (typeof written === 'string') {
                unjudged.push({ path, reason: written });
                continue;
            }
            judged += 1;
            if (now - written > limit * 86_400_000)
                expired.push({ path, actual: `was written ${(0,age_words/* dayOf */.kb)(written)}, ${(0,age_words/* dayWords */.Yw)((0,age_words/* daysBetween */.YM)(written, now))} ago` });
        }
        signals.push(...expiredSignals(context, limit, expired));
    }
    return { judged, signals, unjudged, looked };
}
function fileTime({ files, tree }, path, changed) {
    if (changed !== undefined)
        return Date.parse(changed);
    if (tree.has(path))
        return 'when it was written: the history that git has here does not tell; fetch it whole, or name a `timestamp`';
    const facts = files.facts(path);
    return facts.kind === 'file' ? Date.parse(facts.modifiedAt) : (0,what_is_there/* whatIsThere */.x)(facts);
}
function toldTime({ files }, path, key) {
    const content = files.read(path, MAX_BYTES);
    if (content.kind !== 'text')
        return (0,what_is_there/* whatIsThere */.x)(content);
    try {
        return (0,instant_of/* instantOf */.B)((0,value_at/* valueAt */.f)(JSON.parse(content.text.replace(/^\uFEFF/, '')), key)) ?? `it has no time at ${key}`;
    }
    catch {
        return 'it is no JSON';
    }
}
function expiredSignals({ name, files }, limit, expired) {
    const expected = `written in the last ${(0,age_words/* dayWords */.Yw)(limit)}`;
    const label = name ?? files;
    if (expired.length < GROUPED_FROM)
        return expired.map(({ path, actual }) => (0,signal_of/* signalOf */.o)(EXPIRED, 'L5', {
            artefact: { kind: 'context', path, name: label },
            identity: [path],
            message: `the context ${path} ${actual}; ${(0,age_words/* dayWords */.Yw)(limit)} are allowed`,
            expected,
            actual,
            playbook: 'SAR-005',
        }));
    return [
        (0,signal_of/* signalOf */.o)(EXPIRED, 'L5', {
            artefact: { kind: 'context', path: expired[0]?.path ?? '.', name: label },
            identity: ['many', files],
            message: `${expired.length} contexts of ${label} are older than ${(0,age_words/* dayWords */.Yw)(limit)}`,
            expected,
            actual: `${expired.length} contexts`,
            evidence: expired.slice(0, MAX_SHOWN).map(({ path, actual }) => ({ path, text: actual })),
            playbook: 'SAR-005',
        }),
    ];
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var glob = __webpack_require__(14727);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/session-context/ignored-paths.js

const ignored_paths_MAX_BYTES = 262_144;
const ignored_paths_MAX_FILES = 500;
function ignoredPaths(tree) {
    const globs = [];
    const files = tree.list().filter((path) => path === '.gitignore' || path.endsWith('/.gitignore'));
    for (const file of files.slice(0, ignored_paths_MAX_FILES)) {
        const content = tree.read(file, ignored_paths_MAX_BYTES);
        if (content.kind !== 'text')
            continue;
        const folder = file.slice(0, -'.gitignore'.length);
        for (const line of content.text.split('\n')) {
            const glob = globOf(folder, line.trim());
            if (glob !== undefined)
                globs.push(glob);
        }
    }
    return (path) => {
        for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
            const part = path.slice(0, end);
            if (globs.some((glob) => glob.matches(part)))
                return true;
        }
        return false;
    };
}
function globOf(folder, line) {
    if (line === '' || line.startsWith('#') || line.startsWith('!'))
        return undefined;
    const pattern = line.replace(/\/$/, '');
    const inside = pattern.includes('/') ? pattern.replace(/^\//, '') : `**/${pattern}`;
    try {
        return (0,glob/* compileGlob */.SO)(`${folder.replace(/[*?{}\\]/g, '\\$&')}${inside.replace(/[{}]/g, '\\$&')}`);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/session-context/make-targets.js
const make_targets_MAX_BYTES = 1_048_576;
const make_targets_MAX_FILES = 300;
async function makeTargets({ tree, pace }) {
    const paths = tree.list().filter((path) => /(?:^|\/)(?:GNUmakefile|[Mm]akefile(?:\.[\w-]+)?|[\w.-]+\.mk)$/.test(path));
    const root = paths.some((path) => /^(?:GNUmakefile|[Mm]akefile)$/.test(path));
    if (!root || paths.length > make_targets_MAX_FILES)
        return undefined;
    const targets = new Set();
    for (const path of paths) {
        await pace.step();
        const content = tree.read(path, make_targets_MAX_BYTES);
        if (content.kind !== 'text')
            return undefined;
        for (const line of content.text.split('\n')) {
            if (/^\s|^#/.test(line))
                continue;
            if (/^-?include\s/.test(line) && !/^-?include\s+[\w./ -]+$/.test(line))
                return undefined;
            const rule = /^([^=#]*?)::?(?![=:])/.exec(line)?.[1];
            if (rule === undefined)
                continue;
            if (/[%$]/.test(rule))
                return undefined;
            for (const name of rule.trim().split(/\s+/))
                targets.add(name);
        }
    }
    return targets;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/json-value.js
var json_value = __webpack_require__(86939);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/session-context/package-scripts.js

const package_scripts_MAX_BYTES = 1_048_576;
const package_scripts_MAX_FILES = 1500;
async function packageScripts({ tree, pace }) {
    const paths = tree.list().filter((path) => path === 'package.json' || path.endsWith('/package.json'));
    if (paths.length === 0 || paths.length > package_scripts_MAX_FILES)
        return undefined;
    const scripts = new Set();
    for (const path of paths) {
        await pace.step();
        const content = tree.read(path, package_scripts_MAX_BYTES);
        if (content.kind !== 'text')
            return undefined;
        try {
            const document = JSON.parse(content.text.replace(/^\uFEFF/, ''));
            if ((0,json_value/* isObject */.Gv)(document))
                for (const name of Object.keys((0,json_value/* object */.Ik)(document['scripts'])))
                    scripts.add(name);
        }
        catch {
            if (!path.includes('/'))
                return undefined;
        }
    }
    return scripts;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/session-context/missing-mentions.js




function mentionJudge(input, names) {
    let ignored;
    let scripts;
    let targets;
    return { missing };
    async function missing(file, mentions) {
        const found = new Map();
        for (const mention of mentions) {
            await input.pace.step();
            const one = mention.kind === 'path' ? missingPath(file, mention) : await missingCommand(mention);
            const key = one === undefined ? '' : `${mention.kind} ${one.what}`;
            if (one !== undefined && (found.get(key)?.isDoubtful ?? true))
                found.set(key, one);
        }
        return withHistory([...found.values()]);
    }
    function missingPath(file, mention) {
        const text = join(mention.folder ?? '', mention.text);
        const places = [...new Set(foldersAbove(file).flatMap((folder) => (0,plain_path/* plainPath */.s)(join(folder, text)) ?? []))];
        if (places.some((place) => names.has(place) || input.files.facts(place).kind !== 'absent') || names.endsWith(text))
            return undefined;
        ignored ??= ignoredPaths(input.tree);
        if (places.some((place) => ignored?.(place)))
            return undefined;
        const what = places.find((place) => place.includes('/') && names.isFolder(parentOf(place))) ?? places.at(-1) ?? text;
        const moved = names.movedTo(what);
        return {
            mention,
            what,
            isGone: false,
            isDoubtful: mention.isHypothetical || !isLikelyPath(mention, what),
            ...(moved !== undefined && { movedTo: moved }),
        };
    }
    function isLikelyPath({ text, isUsed }, what) {
        return isUsed || (text.includes('/') && names.isFolder(parentOf(what)));
    }
    async function missingCommand(mention) {
        const there = await (mention.kind === 'npm-script' ? (scripts ??= packageScripts(input)) : (targets ??= makeTargets(input)));
        if (there === undefined || there.has(mention.text))
            return undefined;
        return { mention, what: mention.text, isGone: false, isDoubtful: mention.isHypothetical };
    }
    function withHistory(missing) {
        const paths = missing.filter(({ mention }) => mention.kind === 'path').map(({ what }) => what);
        const history = paths.length === 0 ? undefined : input.revisions?.lastChanges(paths);
        const gone = history?.known === true ? history.value : new Map();
        return (missing
            .map((each) => (each.mention.kind === 'path' && gone.has(each.what) ? { ...each, isGone: true } : each))
            .filter(({ isGone, mention }) => isGone || mention.kind !== 'path' || mention.isUsed || mention.text.includes('/')));
    }
}
function foldersAbove(file) {
    const folders = [];
    for (let folder = parentOf(file); folder !== ''; folder = parentOf(folder))
        folders.push(folder);
    return [...folders, ''];
}
function join(folder, path) {
    return folder === '' ? path : `${folder}/${path}`;
}
function parentOf(path) {
    const cut = path.lastIndexOf('/');
    return cut === -1 ? '' : path.slice(0, cut);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/session-context/read-session-context.js








const BASE = { sensor: 'session-context', layer: 'L5', unit: 'references' };
const [, PATH, COMMAND] = session_context_rules/* SESSION_CONTEXT_RULE_TABLE */.X;
async function readSessionContext(input) {
    const contexts = await judgeContexts(input);
    const files = await (0,instruction_files/* instructionFiles */.g)(input);
    const signals = [];
    let judged = 0;
    if (files.texts.size > 0) {
        const judge = mentionJudge(input, (0,repository_names/* repositoryNames */.L)(input.tree));
        for (const [path, text] of files.texts) {
            await input.pace.step();
            const mentions = instructionMentions(text);
            judged += mentions.length;
            signals.push(...(await judge.missing(path, mentions)).map((missing) => signalOfMention(path, missing)));
        }
    }
    return (0,reading_draft/* readingOf */.MU)({
        ...BASE,
        judged: judged + contexts.judged,
        signals: [...contexts.signals, ...signals],
        unjudged: [...contexts.unjudged, ...files.unjudged],
        looked: [...contexts.looked, ...files.looked],
    });
}
function signalOfMention(path, { mention, what, isGone, isDoubtful, movedTo }) {
    const now = movedTo === undefined ? '' : `; a file of that name is now ${movedTo}`;
    const place = { kind: 'context', path, line: mention.line };
    const pedantic = isDoubtful && !isGone ? { pedantic: true } : {};
    if (mention.kind === 'path')
        return (0,signal_of/* signalOf */.o)(PATH, 'L5', {
            artefact: { ...place, name: what },
            identity: [path, what],
            message: `the instructions name ${what}, which ${isGone ? 'was removed from' : 'is not in'} the repository${now}`,
            expected: `${what} in the repository`,
            actual: `no such path${now}`,
            ...pedantic,
        });
    const isScript = mention.kind === 'npm-script';
    const where = isScript ? 'no package.json has that script' : 'no Makefile has that target';
    return (0,signal_of/* signalOf */.o)(COMMAND, 'L5', {
        artefact: { ...place, name: what },
        identity: [path, mention.kind, what],
        message: `the instructions run ${isScript ? `npm run ${what}` : `make ${what}`}, and ${where}`,
        expected: isScript ? `a script ${what} in package.json` : `a target ${what} in the Makefile`,
        actual: where,
        ...pedantic,
    });
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

/***/ 64931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   Yw: () => (/* binding */ dayWords),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   rj: () => (/* binding */ countWords)
/* harmony export */ });
const DAY_MS = 86_400_000;
function daysBetween(from, to) {
    return Math.floor((to - from) / DAY_MS);
}
function dayWords(count) {
    return `${count} day${count === 1 ? '' : 's'}`;
}
function dayOf(instant) {
    return new Date(instant).toISOString().slice(0, 10);
}
function countWords(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 23959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ instantOf)
/* harmony export */ });
const JULIAN_UNIX_EPOCH = 2_440_587.5;
const DAY_MS = 86_400_000;
const FIRST_JULIAN_DAY = 1_721_059.5;
const LAST_JULIAN_DAY = 5_373_484.5;
const MAX_MS = 253_402_300_800_000;
const MILLISECONDS_FROM = 1e11;
const MICROSECONDS_FROM = 1e14;
const NANOSECONDS_FROM = 1e17;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s?(Z|UTC|[+-]\d{2}(?::?\d{2})?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;
function instantOf(value) {
    if (typeof value === 'bigint')
        return ofNumber(Number(value));
    if (typeof value === 'number')
        return ofNumber(value);
    if (typeof value !== 'string' || value.length > 100)
        return undefined;
    const text = value.trim();
    if (/^-?\d+(?:\.\d+)?$/.test(text))
        return ofNumber(Number(text));
    const match = ISO.exec(text) ?? COMPACT.exec(text);
    if (match === null)
        return undefined;
    const [, year = '', month = '', day = '', hour = '0', minute = '0', second = '0', fraction = '', zone = 'Z'] = match;
    return ofParts([year, month, day, hour, minute, second].map(Number), fraction, zone);
}
function ofNumber(value) {
    if (!Number.isFinite(value) || value <= 0)
        return undefined;
    if (value >= FIRST_JULIAN_DAY && value <= LAST_JULIAN_DAY)
        return within(Math.round((value - JULIAN_UNIX_EPOCH) * DAY_MS));
    if (value >= NANOSECONDS_FROM)
        return within(Math.floor(value / 1e6));
    if (value >= MICROSECONDS_FROM)
        return within(Math.floor(value / 1e3));
    return within(Math.floor(value >= MILLISECONDS_FROM ? value : value * 1000));
}
function ofParts(parts, fraction, zone) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
    if (hour > 24 || minute > 59 || second > 60 || month < 1 || month > 12 || day < 1)
        return undefined;
    const midnight = Date.UTC(year, month - 1, day);
    const date = new Date(midnight);
    if (date.getUTCDate() !== day || date.getUTCFullYear() !== year)
        return undefined;
    const offset = offsetMinutes(zone);
    if (offset === undefined)
        return undefined;
    const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3));
    return within(midnight + ((hour * 60 + minute - offset) * 60 + second) * 1000 + milliseconds);
}
function offsetMinutes(zone) {
    if (!/^[+-]/.test(zone))
        return 0;
    const digits = zone.slice(1).replace(':', '');
    const hours = Number(digits.slice(0, 2));
    const minutes = Number(digits.slice(2) || '0');
    if (hours > 14 || minutes > 59)
        return undefined;
    return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
function within(milliseconds) {
    return Math.abs(milliseconds) < MAX_MS ? milliseconds : undefined;
}


/***/ }),

/***/ 20012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ matchingPaths)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14727);

async function matchingPaths({ tree, pace }, globs) {
    const isByName = (glob) => /^\*\*\/[^/]+$/.test(glob);
    const byName = globs.filter(isByName).map((glob) => (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(glob.slice('**/'.length)));
    const byPath = globs.filter((glob) => !isByName(glob)).map((glob) => (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(glob));
    const names = new Map();
    const found = [];
    for (const path of tree.list()) {
        await pace.step();
        const base = path.slice(path.lastIndexOf('/') + 1);
        let isNamed = names.get(base);
        if (isNamed === undefined)
            names.set(base, (isNamed = byName.some((glob) => glob.matches(base))));
        if (isNamed || byPath.some((glob) => glob.matches(path)))
            found.push(path);
    }
    return found;
}


/***/ }),

/***/ 61542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ plainPath)
/* harmony export */ });
function plainPath(written) {
    if (written.startsWith('/') || /^[A-Za-z]:/.test(written))
        return undefined;
    const parts = [];
    for (const part of written.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.length === 0 ? undefined : parts.join('/');
}


/***/ }),

/***/ 42661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ runInstant)
/* harmony export */ });
function runInstant({ now, asOf }) {
    return Date.parse(now ?? `${asOf}T00:00:00.000Z`);
}


/***/ }),

/***/ 64279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var _reports_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86939);

function valueAt(value, path) {
    if ((0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.hasOwn(value, path))
        return value[path];
    let at = value;
    for (const key of path.split('.')) {
        if (!(0,_reports_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(at) || !Object.hasOwn(at, key))
            return undefined;
        at = at[key];
    }
    return at;
}


/***/ }),

/***/ 44334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ whatIsThere)
/* harmony export */ });
const WORDS = {
    absent: 'it is not there',
    binary: 'it is binary, and no text',
    file: 'it is a file',
    folder: 'it is a folder',
    outside: 'it leads out of the repository, where nothing is read',
    text: 'it is text',
    'too-large': 'it is larger than what is read of such a file',
};
function whatIsThere(there) {
    return there.kind === 'unreadable' ? `it cannot be read: ${there.reason}` : WORDS[there.kind];
}


/***/ })

};
