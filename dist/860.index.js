export const id = 860;
export const ids = [860];
export const modules = {

/***/ 4673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ classifyEvidence)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/log/read-log-line.js
var read_log_line = __webpack_require__(3211);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/classify/annotation-lines.js

/** Lines of one annotation that are looked at; GitHub cuts messages at 64 KB. */
const MAX_LINES = 200;
/** The lines of the annotations that are failures, titles first, as lines that the runner calls errors. */
function annotationLines(annotations) {
    return annotations
        .filter(({ level }) => level === 'failure')
        .flatMap(({ title, message }) => [...(title === undefined || title === '' ? [] : [title]), ...message.split(/\r?\n/, MAX_LINES)])
        .filter((text) => text.trim() !== '')
        .map((text) => ({ text: text.slice(0, read_log_line/* MAX_LINE */.M), marker: 'error' }));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/classify/survived-lines.js
/** Classes whose causes a program can meet and go on: it tries again, does without, or only tells of them. */
const CAN_BE_SURVIVED = new Set([
    'infrastructure',
    'dependency-network',
    'resource-timeout',
]);
/** What a program's own logger writes below the level of an error: as words, as `level=warn`, as JSON, as a workflow command. */
const BELOW_ERROR = [
    /^[^A-Za-z]{0,40}(?:[\w.:/-]{1,40}[ :]{1,2})?[^A-Za-z]{0,4}(?:DEBUG|INFO|NOTICE|TRACE|WARN|WARNING|debug|info|notice|trace|warn|warning)\b[\]:|)\- ]/,
    /\b(?:level|severity|lvl)["']?\s?[=:]\s?["']?(?:debug|info|notice|trace|warn|warning)\b/i,
    /^::(?:debug|notice|warning)\b/,
];
/** What a line says itself of a failure that the program did not end by. */
const SAYS_SO = /\b(?:retrying|will retry|backing off|falling back|ignoring|continuing|carrying on|going on|skipping|recovered|simulat(?:ed|ing|es)|non-fatal|nonfatal|ok after|succeeded after|allowed to fail)\b/i;
/** A line of a source that a search or a linter shows with its place: `src/tree.ts:6:export const message = "…"`. */
const SOURCE = /^[\w./@-]{1,200}\.\w{1,10}[:-]\d{1,6}[:-]\s{0,40}(?:export|const|let|var|return|raise|throw|assert|def|func|fn|public|private|static|print\w*|console\.|echo|if|\/\/|#|\*|["']|[\w.]{1,60}\s?(?::?=|\())/;
/** How much of a line is looked at, in UTF-16 units. */
const MAX_LOOKED_AT = 400;
/**
 * True for a line that tells of a failure that its program survived, or that only holds the words of one. A cause of the classes
 * `CAN_BE_SURVIVED` is not to be read from it. Time: linear in what is looked at.
 */
function isSurvivedLine(text) {
    const head = text.slice(0, MAX_LOOKED_AT);
    return SAYS_SO.test(head) || SOURCE.test(head) || BELOW_ERROR.some((expression) => expression.test(head));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/classify/decisive-match.js

/** True for patterns that name what they saw and decide nothing, such as `exit code 1`. */
function isGeneric({ entry }) {
    return entry.pattern.class === 'unknown';
}
/**
 * The match that tells the cause, or undefined when only generic ones are there. A cause that the step survived is none: behind its last
 * line begins another tool's error in the code. Of the others, in this order:
 *
 * 1. Seen as the tool printed it before seen behind a prefix: what another program passed on may be of something that was survived.
 * 2. The lower priority number: the library says what is specific. `make: *** Error 1` follows from the test that failed above it.
 * 3. The repository's own pattern before one of SAR's: who wrote it knew this repository.
 * 4. The higher confidence.
 * 5. The pattern whose last line stands nearer to the end: a script ends at the first command that fails, so what stands further up was
 *    survived, as a download that was tried again. Of one pattern, the first line is shown: what follows it are consequences as a rule.
 */
function decisiveMatch(matches) {
    let best;
    for (const match of matches) {
        if (!isGeneric(match) && !isOvertaken(match, matches) && (best === undefined || compare(match, best) < 0))
            best = match;
    }
    return best;
}
/** Classes whose causes can be an attempt that was allowed to fail. */
const CAN_BE_OVERTAKEN = new Set([...CAN_BE_SURVIVED, 'configuration', 'flaky-test']);
/** How specific and how sure a later error must be to show that the step went on. */
const SPECIFIC = 2;
const SURE = 0.9;
/** How pytest shows the exception that failed a test; its list of the failed tests comes behind. */
const FAILED_A_TEST = /^(?:E\s|FAILED )/;
/** Errors that follow from a limit or a missing download: how compilers and runners end, and what is not there to be imported. */
const FOLLOWS = /\bcould not compile\b|\bld returned\b|\bCompilation failure\b|^\s*FAIL\s|^\s*Tests?:? |\bsuite failed to run\b|\bunhandled errors?\b|\berror during build\b|\bModuleNotFoundError\b|\bImportError\b|\bCannot find (?:module|package)\b|\bcannot find\b|\bcould not (?:import|find|read)\b|\bNo such file\b/i;
/**
 * True when another tool's error in the code begins only behind the last line of a cause that steps can survive, such as a download that
 * was allowed to fail, or of a test that passed in the end: the step went on after it. What the same tool says behind its own timeout, and
 * what follows from the cause, is no such error.
 */
function isOvertaken(match, matches) {
    const { pattern } = match.entry;
    const isFlaky = pattern.class === 'flaky-test';
    if (FAILED_A_TEST.test(match.line) || !CAN_BE_OVERTAKEN.has(classOf(pattern)))
        return false;
    return matches.some(({ entry, line, first, isBehindPrefix }) => first > match.last &&
        !FOLLOWS.test(line) &&
        (match.isBehindPrefix || !isBehindPrefix) &&
        (isFlaky ? !isGeneric({ entry }) && entry.pattern.class !== 'flaky-test' : classOf(entry.pattern) === 'code-regression') &&
        entry.pattern.priority <= SPECIFIC &&
        entry.pattern.metadata.confidence >= SURE &&
        toolOf(entry.pattern.pattern_id) !== toolOf(pattern.pattern_id));
}
function classOf(pattern) {
    return pattern.class ?? 'code-regression';
}
/** `GO_TEST_002` is of the tool `GO`. */
function toolOf(patternId) {
    return patternId.split('_', 1)[0] ?? patternId;
}
function compare(a, b) {
    const [one, other] = [a.entry.pattern, b.entry.pattern];
    return (Number(a.isBehindPrefix) - Number(b.isBehindPrefix) ||
        one.priority - other.priority ||
        Number(b.entry.isOwn) - Number(a.entry.isOwn) ||
        other.metadata.confidence - one.metadata.confidence ||
        b.last - a.last ||
        a.entry.order - b.entry.order);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/classify/last-error-line.js
/** What the runner prints when a command fails; it says no more than the conclusion does. */
const EXIT_CODE = /^(?:Error: )?Process completed with exit code (-?\d{1,12})\.$/;
const ERROR_WORD = /\b(?:errors?|fatal|fail(?:ed|ure|ures)?|exception|panic(?:ked)?|denied|cannot|could not|unable|abort(?:ed)?)\b/i;
/** Lines that are looked through from the end. */
const last_error_line_MAX_LOOKED_AT = 400;
const MAX_BLOCK = 30;
/** What the exit code of the step was, as `exit code 1`; undefined when the log does not say. */
function exitCodeText(slice) {
    const code = slice?.lines.findLast(({ text }) => EXIT_CODE.test(text))?.text;
    return code === undefined ? undefined : `exit code ${EXIT_CODE.exec(code)?.[1] ?? ''}`;
}
/**
 * The line of a log that most likely names its error, for people and for grouping: the last one that the runner calls an error and that is
 * more than an exit code, else the last one with a word for failing (the first of its block), else the last one with text.
 */
function lastErrorLine(slice) {
    if (slice === undefined)
        return undefined;
    const end = slice.lines.findLastIndex(({ text }) => EXIT_CODE.test(text));
    const before = (end < 0 ? slice.lines : slice.lines.slice(0, end)).slice(-last_error_line_MAX_LOOKED_AT).filter(says);
    const marked = before.findLastIndex(({ marker }) => marker === 'error');
    const named = marked >= 0 ? marked : before.findLastIndex(({ text }) => ERROR_WORD.test(text));
    return (named >= 0 ? firstOfBlock(before, named) : before.at(-1))?.text.trim();
}
/** Tools end their words on one error with where to read more, each line with the same beginning: `npm error code E404` comes first. */
function firstOfBlock(lines, last) {
    const begin = firstWord(lines[last]);
    let first = last;
    while (last - first < MAX_BLOCK &&
        begin !== '' &&
        firstWord(lines[first - 1]) === begin &&
        ERROR_WORD.test(lines[first - 1]?.text ?? '')) {
        first -= 1;
    }
    return lines[first];
}
function firstWord(line) {
    return line === undefined ? '' : (/^\S{1,60}/.exec(line.text)?.[0] ?? '');
}
function says({ text, marker }) {
    return marker !== 'debug' && marker !== 'command' && text.trim() !== '' && !EXIT_CODE.test(text);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/classify/test-data-lines.js
const PYTEST_HEADER = /^(?:[-=_~+]{3,} ?.{1,200}[-=_~+]{3,}|[-=_~+]{5,})$|^(?:FAILED|ERROR) \S|^\d+ (?:passed|failed)/;
const BLOCKS = [
    { begins: /^-{3,} ?Captured (?:stdout|stderr|log)\b.{0,40}-{3,}$/, ends: PYTEST_HEADER },
    // pytest shows the source of a test that failed; what its error says begins with E.
    { begins: /^_{3,} .{1,200} _{3,}$/, ends: PYTEST_HEADER, holds: /^(?:>| {4})/ },
    { begins: /^ {2,4}console\.(?:log|error|warn|info|debug)(?: \S.{0,200})?$/, ends: /^ {0,3}\S/ },
    { begins: /^(?:stdout|stderr) \| \S/, ends: /^\s*$/ },
];
/** What a test compares is its data, whatever it says; and so is an excerpt of a source: `> 12 |   expect(text)`. */
const DATA = /^(?:\s*(?:E\s+|FAILED \S{1,300} - |>\s+)?(?:AssertionError\b|assert\b|self\.assert|expect\()|\s*(?:E\s+)?[-+?] {1,4}['"[{(]|\s*(?:Expected|Received|Actual|expected|actual|got|want)\b ?[^:\n]{0,30}:|\s*>?\s*\d{1,6} ?[|│] )/;
/**
 * Positions of the lines that hold the data of tests: what they printed, what they compared, and their sources. A cause is not to be read
 * from their words: `No space left on device` in a captured log may be what the test is about. Time: linear in the lines.
 */
function testDataLines(lines) {
    const found = new Set();
    let block;
    for (const [at, { text, marker }] of lines.entries()) {
        if (block !== undefined && (marker === 'error' || block.ends.test(text)))
            block = undefined;
        const begun = BLOCKS.find(({ begins }) => begins.test(text));
        if (begun !== undefined)
            block = begun;
        else if (DATA.test(text) || (block !== undefined && (block.holds?.test(text) ?? true)))
            found.add(at);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/classify/without-prefix.js
/** How much of a line a prefix may take, in UTF-16 units. */
const MAX_PREFIX = 120;
/**
 * What task runners, builders and terminals put before the lines of the tools that they run. Each is tried at the start of a line; the
 * words of severity that tools write in brackets themselves are none of them: without `[WARNING] ` a warning would read as an error.
 */
const PREFIXES = [
    // A workflow command that the runner did not take: `::error file=a.py,line=3::`.
    /^::error(?: [^:\n]{0,100})?::/,
    // The hosts of builds: `8:12:34 AM: `, `10:04:11.123 `, `[10:04:11] `, `2026-11-22T10:04:11.123Z `.
    /^\[?(?:\d{4}-\d\d-\d\d[T ])?\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z| ?[AP]M)?\]?(?::| [-|])? +/,
    // BuildKit: `#10 18.23 `.
    /^#\d{1,4} (?:\d{1,6}\.\d{1,4} )?/,
    // Docker Compose: `web_1  | `; act: `[ci/test]   | `.
    /^[\w.-]{1,60} +\| /,
    /^\[[^\]\n]{1,100}\] +\| /,
    // concurrently and Rush: `[0] `, `[@scope/api] `, `[web:build] `.
    /^\[(?!(?:error|err|warn|warning|info|debug|notice|fatal|trace|fail|failed|note|hint|skip|ok)\])[@\w][\w@/:.-]{0,60}\] /i,
    // Turborepo: `@scope/api:build: `, `web:test: `; Lerna: `@scope/api: `.
    /^@[\w.-]{1,50}\/[\w.-]{1,50}(?::[\w:.-]{1,40})?: ?/,
    /^(?!warn)[a-z][\w.-]{0,50}:[a-z][\w:.-]{0,40}: /,
    // pnpm --recursive: `packages/api test: `.
    /^(?:\.|[\w@.-]{1,50}(?:\/[\w@.-]{1,50}){1,4}) [a-z][\w:.-]{0,40}: /,
    // Marks: `> `, `| `, `│ `, `❌ `, `✖ `, `● `; and the word of a wrapper around another tool's message.
    /^(?:[>|│❌✖✘✗×●•🚨❗]|\uFE0F| )+/u,
    /^(?:Error|ERROR|error|fatal): /,
];
/**
 * A line without one prefix that is not the tool's own and without leading white space, or undefined when it has neither. Expressions say
 * how a line of a tool begins; this finds it where another program passed the line on. Time: linear in the length of a prefix.
 */
function withoutPrefix(line) {
    const trimmed = line.trimStart();
    const head = trimmed.slice(0, MAX_PREFIX);
    for (const prefix of PREFIXES) {
        const taken = prefix.exec(head)?.[0].length;
        if (taken !== undefined && taken > 0 && taken < trimmed.length)
            return trimmed.slice(taken).trimStart();
    }
    return trimmed.length < line.length && trimmed !== '' ? trimmed : undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/classify/match-lines.js



/** Expressions are tried on at most so many characters of one log: about a second. Real logs of a megabyte need a tenth of it. */
const MAX_TRIED = 100_000_000;
/** Classes of patterns that may find their error in the data of a test. */
const BLAMES_CODE = new Set(['code-regression', 'unknown']);
/** What the runner itself does not call an error names no cause. */
const NO_ERROR = new Set(['warning', 'notice', 'debug', 'command', 'section', 'group']);
/**
 * The patterns that lines satisfy: an error signature matches a line, each context signature matches some line, and no excluded one does.
 * A line with the runner's marker is also tried with it: `##[error]Process completed with exit code 1.`, and each line without its prefix.
 * In the data of tests, only patterns that blame the code or decide nothing find their error; and a service, a download or a limit is not
 * found where a line tells that the program went on.
 */
function matchLines(lines, library, location, workflowPath) {
    const work = { left: MAX_TRIED };
    const seen = new Map();
    const known = new Map();
    const data = testDataLines(lines);
    // From the end: what failed a step stands there, should the log be made to use the work up.
    for (let at = lines.length - 1; at >= 0; at -= 1) {
        const line = lines[at];
        if (line === undefined || line.text === '')
            continue;
        for (const hit of hitsOf(line, library, known, work)) {
            if (!hit.entry.looksAt.has(location))
                continue;
            let traces = seen.get(hit.entry);
            if (traces === undefined)
                seen.set(hit.entry, (traces = { contexts: new Set(), isExcluded: false, error: undefined }));
            if (hit.role !== 'error' || isError(hit.entry.pattern.class ?? 'code-regression', line, data.has(at)))
                note(traces, hit, line, at);
        }
    }
    return [...seen].flatMap(([entry, traces]) => {
        const { error } = traces;
        if (error === undefined || traces.isExcluded || traces.contexts.size < entry.contexts || !entry.appliesTo(workflowPath))
            return [];
        const { hit, line, first, last } = error;
        return [{ entry, line, captures: hit.captures(), isBehindPrefix: hit.isBehindPrefix, first, last }];
    });
}
/** Whether an error of a class may be read from a line. */
function isError(failureClass, { text }, isTestData) {
    if (isTestData && !BLAMES_CODE.has(failureClass))
        return false;
    return !CAN_BE_SURVIVED.has(failureClass) || !isSurvivedLine(text);
}
function note(traces, hit, line, at) {
    if (hit.role === 'context')
        traces.contexts.add(hit.index);
    else if (hit.role === 'excluded')
        traces.isExcluded = true;
    else if (!NO_ERROR.has(line.marker))
        noteError(traces, hit, line, at);
}
/** The first line counts, and the last; those without a prefix before those with one. */
function noteError(traces, hit, { text }, at) {
    const known = traces.error;
    if (known === undefined || (known.hit.isBehindPrefix && !hit.isBehindPrefix))
        traces.error = { line: text, hit, first: at, last: at };
    else if (known.first !== at && known.hit.isBehindPrefix === hit.isBehindPrefix) {
        traces.error = { line: text, hit, first: at, last: known.last };
    }
}
function hitsOf(line, library, known, work) {
    const marked = line.marker === undefined ? undefined : `##[${line.marker}]${line.text}`;
    const key = marked ?? line.text;
    let hits = known.get(key);
    if (hits === undefined) {
        const bare = withoutPrefix(line.text);
        hits = [
            ...direct(library.match(line.text, work)),
            ...(marked === undefined ? [] : direct(library.match(marked, work))),
            ...(bare === undefined ? [] : library.match(bare, work).map((hit) => ({ ...hit, isBehindPrefix: true }))),
        ];
        known.set(key, hits);
    }
    return hits;
}
function direct(hits) {
    return hits.map((hit) => ({ ...hit, isBehindPrefix: false }));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/classify/classify-evidence.js




/** Share of a pattern's confidence that is left when the line may be another step's. */
const AMBIGUOUS = 0.8;
const MAX_SHOWN = 500;
/**
 * Why a job failed. The conclusion is asked first, then the annotations, then the log; the first that decides is the answer. What no
 * pattern recognises, or only one that is less sure than `minConfidence` (0 to 1), is `unknown`: never another class by way of a guess.
 */
function classifyEvidence(facts, library, minConfidence) {
    const { slice, workflowPath } = facts;
    const stages = [
        ['conclusion', facts.conclusions.map((text) => ({ text, marker: undefined })), false],
        ['annotation', annotationLines(facts.annotations), false],
        ['log', slice?.lines ?? [], slice?.isAmbiguous === true],
    ];
    const generic = [];
    for (const [evidence, lines, isAmbiguous] of stages) {
        const matches = matchLines(lines, library, evidence, workflowPath);
        const sure = matches.filter((match) => confidenceOf(match, isAmbiguous) >= minConfidence);
        const decisive = decisiveMatch(sure);
        if (decisive !== undefined)
            return classified(decisive, evidence, isAmbiguous, facts.isSelfHealing);
        generic.push(...matches.filter(isGeneric));
    }
    return unclassified(facts, generic);
}
function confidenceOf({ entry }, isAmbiguous) {
    return entry.pattern.metadata.confidence * (isAmbiguous ? AMBIGUOUS : 1);
}
function classified(match, evidence, isAmbiguous, isSelfHealing) {
    const { pattern } = match.entry;
    return {
        class: isSelfHealing ? 'self-healing' : (pattern.class ?? 'code-regression'),
        pattern: pattern.pattern_id,
        name: pattern.name,
        family: pattern.category,
        confidence: confidenceOf(match, isAmbiguous),
        isFixable: pattern.fixable === true,
        evidence,
        line: evidence === 'conclusion' ? undefined : match.line.slice(0, MAX_SHOWN),
        captures: match.captures,
        isAmbiguous,
        basis: pattern.metadata.evidence ?? 'documented',
    };
}
function unclassified({ slice, annotations, isSelfHealing }, generic) {
    const annotation = annotationLines(annotations).at(-1)?.text;
    const line = lastErrorLine(slice) ?? annotation;
    return {
        class: isSelfHealing ? 'self-healing' : 'unknown',
        pattern: undefined,
        name: exitCodeText(slice) ?? generic[0]?.entry.pattern.name ?? 'cause not recognised',
        family: 'unknown',
        confidence: 0,
        isFixable: false,
        evidence: slice !== undefined ? 'log' : annotation !== undefined ? 'annotation' : 'conclusion',
        line: line?.slice(0, MAX_SHOWN),
        captures: [],
        isAmbiguous: slice?.isAmbiguous === true,
        basis: undefined,
    };
}


/***/ }),

/***/ 2658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ causeParts),
/* harmony export */   k: () => (/* binding */ normaliseCause)
/* harmony export */ });
/** Longest text that is looked at: a line longer than this differs by its beginning already. */
const MAX_LENGTH = 400;
/** Alternatives in the order in which they are tried at a place. Each begins with a character class of its own and has no nested repetition. */
const VARYING = [
    ['time', String.raw `\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?\b`],
    ['time', String.raw `\b\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\b`],
    ['id', String.raw `\b[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\b`],
    ['id', String.raw `\b0x[0-9a-fA-F]{1,16}\b`],
    ['duration', String.raw `\b\d{1,9}(?:\.\d{1,9})? ?(?:ns|us|µs|ms|s|sec|secs|seconds?|m|min|mins|minutes?|h|hours?)\b`],
    ['id', String.raw `\b(?=[0-9a-f]{0,62}[0-9])(?=[0-9a-f]{0,62}[a-f])[0-9a-f]{7,64}\b`],
    ['path', String.raw `(?:/private)?(?:/tmp|/var/folders|/home/runner/work/_temp)/[^\s'":,;()\[\]]{1,200}`],
    ['path', String.raw `\b[A-Z]:\\Users\\[^\\\s]{1,60}\\AppData\\Local\\Temp\\[^\s'":,;()\[\]]{1,200}`],
    ['number', String.raw `\b\d{1,20}(?:\.\d{1,20}){0,3}\b`],
];
const VARYING_PARTS = new RegExp(VARYING.map(([, source]) => `(${source})`).join('|'), 'g');
/** Takes a line apart into what stays and what differs from run to run. */
function causeParts(line) {
    const text = line.slice(0, MAX_LENGTH);
    const parts = [];
    let from = 0;
    for (const match of text.matchAll(VARYING_PARTS)) {
        if (match.index > from)
            parts.push({ text: text.slice(from, match.index), kind: 'same' });
        const at = match.slice(1).findIndex((group) => group !== undefined);
        parts.push({ text: match[0], kind: VARYING[at]?.[0] ?? 'number' });
        from = match.index + match[0].length;
    }
    if (from < text.length)
        parts.push({ text: text.slice(from), kind: 'same' });
    return parts;
}
/** A line in the form in which lines of one cause are equal: `took <duration>`. Spaces are made single. */
function normaliseCause(line) {
    const joined = causeParts(line).map(({ text, kind }) => (kind === 'same' ? text : `<${kind}>`));
    return joined.join('').replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 3207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ createLogSlicer)
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/log/line-buffer.js
/** What is kept of a step: its beginning, where a cause is often named once, and its end, where it failed. */
const HEAD = { lines: 2_000, characters: 1_000_000 };
const TAIL = { lines: 6_000, characters: 3_000_000 };
/** Keeps the first and the last of many lines: at most 8,000, with at most four million characters. */
class LineBuffer {
    head = [];
    headCharacters = 0;
    tail = [];
    /** Position of the first line of the tail that still counts. */
    tailStart = 0;
    tailCharacters = 0;
    total = 0;
    get size() {
        return this.total;
    }
    add(entry) {
        this.total += 1;
        const { length } = entry.line.text;
        if (this.tail.length === 0 && this.head.length < HEAD.lines && this.headCharacters + length <= HEAD.characters) {
            this.head.push(entry);
            this.headCharacters += length;
            return;
        }
        this.tail.push(entry);
        this.tailCharacters += length;
        while (this.tail.length - this.tailStart > TAIL.lines || this.tailCharacters > TAIL.characters)
            this.dropOldest();
        if (this.tailStart > TAIL.lines) {
            this.tail = this.tail.slice(this.tailStart);
            this.tailStart = 0;
        }
    }
    clear() {
        this.head = [];
        this.headCharacters = 0;
        this.tail = [];
        this.tailStart = 0;
        this.tailCharacters = 0;
        this.total = 0;
    }
    /** The lines that were kept, in their order, and how many are missing between the first and the last ones. */
    content() {
        const lines = [...this.head, ...this.tail.slice(this.tailStart)];
        return { lines, omitted: this.total - lines.length };
    }
    dropOldest() {
        this.tailCharacters -= this.tail[this.tailStart]?.line.text.length ?? 0;
        this.tailStart += 1;
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/log/line-splitter.js
/** What is kept of a line before colours are taken away, in UTF-16 units. */
const MAX_RAW = 8_000;
/** A byte order mark, a job's and a step's name, and a time. */
const MAX_HEAD = 512;
/**
 * Cuts text that comes in pieces into lines. Gives the same lines however the text is cut, and keeps at most about 8,000 characters of a
 * line, so that a line of megabytes costs nothing.
 */
class LineSplitter {
    head = '';
    segment = '';
    shown = '';
    hasReturn = false;
    hasText = false;
    onLine;
    constructor(onLine) {
        this.onLine = onLine;
    }
    push(text) {
        let start = 0;
        for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            this.add(text.slice(start, end));
            this.finish();
            start = end + 1;
        }
        if (start < text.length)
            this.add(text.slice(start));
    }
    /** The last line may have no line break. */
    end() {
        if (this.hasText)
            this.finish();
    }
    add(fragment) {
        if (fragment !== '')
            this.hasText = true;
        if (this.head.length < MAX_HEAD)
            this.head += fragment.slice(0, MAX_HEAD - this.head.length);
        let start = 0;
        for (let end = fragment.indexOf('\r'); end >= 0; end = fragment.indexOf('\r', start)) {
            this.grow(fragment, start, end);
            this.turn();
            start = end + 1;
        }
        this.grow(fragment, start, fragment.length);
    }
    grow(fragment, start, end) {
        const room = MAX_RAW - this.segment.length;
        if (room > 0 && end > start)
            this.segment += fragment.slice(start, Math.min(end, start + room));
    }
    /** A carriage return: what comes next is written over what was there. */
    turn() {
        if (this.segment === '')
            return;
        if (this.shown !== '')
            this.hasReturn = true;
        this.shown = this.segment;
        this.segment = '';
    }
    finish() {
        this.turn();
        this.onLine({ head: this.head, text: this.shown, hasReturn: this.hasReturn });
        this.head = '';
        this.shown = '';
        this.hasReturn = false;
        this.hasText = false;
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/log/marked-lines.js

/**
 * Gathers the lines of the step that failed where its times are not known: from where the last step began before the first `##[error]`.
 * Several steps with errors cannot be told apart (one of them may have been allowed to fail), so all of them are kept, and that is marked.
 */
class MarkedLines {
    buffer = new LineBuffer();
    segment = 0;
    lastError;
    segmentsWithErrors = new Set();
    onBoundary() {
        this.segment += 1;
        if (this.lastError === undefined)
            this.buffer.clear();
    }
    onLine(_second, line) {
        if (line.marker === 'error') {
            this.lastError = this.segment;
            this.segmentsWithErrors.add(this.segment);
        }
        this.buffer.add({ line, segment: this.segment });
    }
    /** Undefined when the log has no `##[error]`. */
    content() {
        const { lastError } = this;
        if (lastError === undefined)
            return undefined;
        const { lines, omitted } = this.buffer.content();
        return { lines: lines.filter(({ segment }) => segment <= lastError), omitted, isAmbiguous: this.segmentsWithErrors.size > 1 };
    }
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/log/read-log-line.js
var read_log_line = __webpack_require__(3211);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/log/step-boundaries.js
/** A step that cleans up, and what the runner does last. */
const CLEANING_UP = new Set(['Post job cleanup.', 'Cleaning up orphan processes']);
/** A script or an environment has fewer lines; a group that never ends must not hide the rest. */
const MAX_HEADER = 5_000;
/**
 * Finds where steps begin. The runner shows what a step is about to do in a group, `##[group]Run <first line or action>`, and the lines of
 * it are no output: they hold the script's own words. A script may print a group of that name too, so the line behind it decides.
 */
class StepBoundaries {
    second;
    pending;
    headerLines = 0;
    isHeader = false;
    events;
    constructor(events) {
        this.events = events;
    }
    push(line) {
        this.second = line.second ?? this.second;
        const { pending } = this;
        this.pending = undefined;
        if (pending !== undefined) {
            if (isHeaderOf(pending, line)) {
                this.isHeader = true;
                this.headerLines = 0;
                for (const each of this.events)
                    each.onBoundary(this.second);
            }
            else
                this.emit(pending);
        }
        if (this.isHeader)
            this.skipHeader(line);
        else if (line.marker === 'group' && line.text.startsWith('Run '))
            this.pending = line;
        else
            this.emit(line);
    }
    end() {
        if (this.pending !== undefined)
            this.emit(this.pending);
        this.pending = undefined;
    }
    skipHeader(line) {
        this.headerLines += 1;
        if (line.marker === 'endgroup')
            this.isHeader = false;
        else if (line.marker === 'error' || this.headerLines > MAX_HEADER) {
            this.isHeader = false;
            this.emit(line);
        }
    }
    emit({ marker, text }) {
        if (marker === 'endgroup')
            return;
        const isCleaning = marker === undefined && CLEANING_UP.has(text);
        for (const each of this.events) {
            if (isCleaning)
                each.onBoundary(this.second);
            each.onLine(this.second, { marker, text });
        }
    }
}
/** The runner goes on with the script (painted, and its first line is the title), the shell, the inputs, the environment or nothing. */
function isHeaderOf(title, line) {
    if (line.isEcho || line.marker === 'endgroup')
        return true;
    if (line.marker !== undefined)
        return false;
    return line.text.startsWith('shell: ') || line.text === 'with:' || line.text === 'env:' || line.text === title.text.slice('Run '.length);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/log/window-lines.js

/**
 * Gathers the lines of a step by its times. They have whole seconds, so the lines of its first and last second may be another step's:
 * there, where steps begin decides, and what it leaves open is marked.
 */
class WindowLines {
    buffer = new LineBuffer();
    boundariesInFirst = 0;
    hasError = false;
    isClosed = false;
    isUnclear = false;
    /** True while lines of the first second are kept that may be of the step before. */
    isStartUnclear = false;
    window;
    constructor(window) {
        this.window = window;
    }
    /** True when the log has gone on behind the step. */
    get isOver() {
        return this.isClosed;
    }
    onBoundary(second) {
        if (second === undefined || this.isClosed || second < this.window.from)
            return;
        const { from, to, before, after } = this.window;
        if (second > to)
            this.isClosed = true;
        else if (second === from && this.boundariesInFirst <= before) {
            this.boundariesInFirst += 1;
            this.buffer.clear();
            this.hasError = false;
            this.isStartUnclear = false;
        }
        else if (second === to && this.hasError)
            this.isClosed = true;
        // A step of a composite action begins like any other.
        else if ((second === from && before > 0) || (second === to && after > 0))
            this.isUnclear = true;
    }
    onLine(second, line) {
        if (second === undefined || this.isClosed || second < this.window.from)
            return;
        if (second > this.window.to) {
            this.isClosed = true;
            return;
        }
        if (line.marker === 'error')
            this.hasError = true;
        if (second === this.window.from && !this.window.isFirst && this.boundariesInFirst <= this.window.before)
            this.isStartUnclear = true;
        this.buffer.add({ line, segment: 0 });
    }
    /** Undefined when no line has a time of the step. */
    content() {
        if (this.buffer.size === 0)
            return undefined;
        return { ...this.buffer.content(), isAmbiguous: this.isUnclear || this.isStartUnclear };
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/log/log-slicer.js






/**
 * A slicer for one log. Memory is bounded whatever comes: the first 2,000 and the last 6,000 lines of a step, 2,000 characters of a line,
 * four million in all.
 *
 * @param step when the failed step ran; without it the step is found by the runner's markers, and a log without markers is taken whole
 */
function createLogSlicer(step) {
    const byTime = step === undefined ? undefined : new WindowLines(step);
    const byMarkers = new MarkedLines();
    const everything = new LineBuffer();
    const all = { onBoundary: () => undefined, onLine: (_second, line) => everything.add({ line, segment: 0 }) };
    const boundaries = new StepBoundaries(byTime === undefined ? [byMarkers, all] : [byTime, byMarkers, all]);
    const splitter = new LineSplitter((raw) => boundaries.push((0,read_log_line/* readLogLine */.Z)(raw)));
    const isOver = () => byTime?.isOver === true && byTime.content() !== undefined;
    return {
        push(text) {
            splitter.push(text);
            return !isOver();
        },
        end(isWhole = true) {
            splitter.end();
            boundaries.end();
            const timed = byTime?.content();
            const found = timed ?? byMarkers.content() ?? { ...everything.content(), isAmbiguous: false };
            return {
                lines: found.lines.map(({ line }) => line),
                isAmbiguous: found.isAmbiguous || (byTime !== undefined && timed === undefined),
                omittedLines: found.omitted,
                isComplete: isWhole || isOver(),
            };
        },
    };
}


/***/ }),

/***/ 3211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ MAX_LINE),
/* harmony export */   Z: () => (/* binding */ readLogLine)
/* harmony export */ });
/** Longest line that is kept, in UTF-16 units. */
const MAX_LINE = 2_000;
/** `2026-11-22T10:00:00.1234567Z `. */
const TIME = /^\uFEFF?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?Z(?: |$|\r)/;
/** `gh run view --log` puts the names of job and step before it. */
const NAMED_TIME = /^\uFEFF?[^\t]{0,200}\t[^\t]{0,200}\t\uFEFF?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?Z(?: |$|\r)/;
/** Control sequences (ECMA-48) of terminals: CSI, OSC, and the two-character ones. */
const CONTROL_SEQUENCE = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[ -/]*[0-~])/g;
const MARKER = /^##\[(error|warning|notice|debug|command|section|group|endgroup)\]/;
const PAINT = '\u001B[36;1m';
/** Takes time, colours and the runner's marker off a line. Time: linear in what was kept of it. */
function readLogLine(raw) {
    const time = TIME.exec(raw.head) ?? (raw.head.includes('\t') ? NAMED_TIME.exec(raw.head) : null);
    const start = time === null ? (raw.head.startsWith('\uFEFF') ? 1 : 0) : time[0].length;
    const rest = raw.hasReturn ? raw.text : raw.text.slice(start);
    const plain = rest.includes('\u001B') ? rest.replace(CONTROL_SEQUENCE, '') : rest;
    const marker = MARKER.exec(plain);
    const behind = marker === null ? plain : plain.slice(marker[0].length);
    return {
        second: time?.[1],
        marker: marker?.[1],
        text: cut(behind, raw.text.length),
        isEcho: rest.startsWith(PAINT),
    };
}
/** A part of a long text keeps the whole of it in memory; a copy does not. */
function cut(text, rawLength) {
    const kept = text.length > MAX_LINE ? text.slice(0, MAX_LINE) : text;
    return rawLength > 2 * kept.length + 200 ? new TextDecoder().decode(new TextEncoder().encode(kept)) : kept;
}


/***/ })

};
