export const id = 1369;
export const ids = [1369];
export const modules = {

/***/ 4673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ classifyEvidence)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/log/read-log-line.js
var read_log_line = __webpack_require__(73211);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/classify/annotation-lines.js

const MAX_LINES = 200;
function annotationLines(annotations) {
    return annotations
        .filter(({ level }) => level === 'failure')
        .flatMap(({ title, message }) => [...(title === undefined || title === '' ? [] : [title]), ...message.split(/\r?\n/, MAX_LINES)])
        .filter((text) => text.trim() !== '')
        .map((text) => ({ text: text.slice(0, read_log_line/* MAX_LINE */.M), marker: 'error' }));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/classify/survived-lines.js
const CAN_BE_SURVIVED = new Set([
    'infrastructure',
    'dependency-network',
    'resource-timeout',
]);
const BELOW_ERROR = [
    /^[^A-Za-z]{0,40}(?:[\w.:/-]{1,40}[ :]{1,2})?[^A-Za-z]{0,4}(?:DEBUG|INFO|NOTICE|TRACE|WARN|WARNING|debug|info|notice|trace|warn|warning)\b[\]:|)\- ]/,
    /\b(?:level|severity|lvl)["']?\s?[=:]\s?["']?(?:debug|info|notice|trace|warn|warning)\b/i,
    /^::(?:debug|notice|warning)\b/,
];
const SAYS_SO = /\b(?:retrying|will retry|backing off|falling back|ignoring|continuing|carrying on|going on|skipping|recovered|simulat(?:ed|ing|es)|non-fatal|nonfatal|ok after|succeeded after|allowed to fail)\b/i;
const SOURCE = /^[\w./@-]{1,200}\.\w{1,10}[:-]\d{1,6}[:-]\s{0,40}(?:export|const|let|var|return|raise|throw|assert|def|func|fn|public|private|static|print\w*|console\.|echo|if|\/\/|#|\*|["']|[\w.]{1,60}\s?(?::?=|\())/;
const MAX_LOOKED_AT = 400;
function isSurvivedLine(text) {
    const head = text.slice(0, MAX_LOOKED_AT);
    return SAYS_SO.test(head) || SOURCE.test(head) || BELOW_ERROR.some((expression) => expression.test(head));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/classify/decisive-match.js

function isGeneric({ entry }) {
    return entry.pattern.class === 'unknown';
}
function decisiveMatch(matches) {
    let best;
    for (const match of matches) {
        if (!isGeneric(match) && !isOvertaken(match, matches) && (best === undefined || compare(match, best) < 0))
            best = match;
    }
    return best;
}
const CAN_BE_OVERTAKEN = new Set([...CAN_BE_SURVIVED, 'configuration', 'flaky-test']);
const SPECIFIC = 2;
const SURE = 0.9;
const FAILED_A_TEST = /^(?:E\s|FAILED )/;
const FOLLOWS = /\bcould not compile\b|\bld returned\b|\bCompilation failure\b|^\s*FAIL\s|^\s*Tests?:? |\bsuite failed to run\b|\bunhandled errors?\b|\berror during build\b|\bModuleNotFoundError\b|\bImportError\b|\bCannot find (?:module|package)\b|\bcannot find\b|\bcould not (?:import|find|read)\b|\bNo such file\b/i;
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
const EXIT_CODE = /^(?:Error: )?Process completed with exit code (-?\d{1,12})\.$/;
const ERROR_WORD = /\b(?:errors?|fatal|fail(?:ed|ure|ures)?|exception|panic(?:ked)?|denied|cannot|could not|unable|abort(?:ed)?)\b/i;
const last_error_line_MAX_LOOKED_AT = 400;
const MAX_BLOCK = 30;
function exitCodeText(slice) {
    const code = slice?.lines.findLast(({ text }) => EXIT_CODE.test(text))?.text;
    return code === undefined ? undefined : `exit code ${EXIT_CODE.exec(code)?.[1] ?? ''}`;
}
function lastErrorLine(slice) {
    if (slice === undefined)
        return undefined;
    const end = slice.lines.findLastIndex(({ text }) => EXIT_CODE.test(text));
    const before = (end < 0 ? slice.lines : slice.lines.slice(0, end)).slice(-last_error_line_MAX_LOOKED_AT).filter(says);
    const marked = before.findLastIndex(({ marker }) => marker === 'error');
    const named = marked >= 0 ? marked : before.findLastIndex(({ text }) => ERROR_WORD.test(text));
    return (named >= 0 ? firstOfBlock(before, named) : before.at(-1))?.text.trim();
}
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
    { begins: /^_{3,} .{1,200} _{3,}$/, ends: PYTEST_HEADER, holds: /^(?:>| {4})/ },
    { begins: /^ {2,4}console\.(?:log|error|warn|info|debug)(?: \S.{0,200})?$/, ends: /^ {0,3}\S/ },
    { begins: /^(?:stdout|stderr) \| \S/, ends: /^\s*$/ },
];
const DATA = /^(?:\s*(?:E\s+|FAILED \S{1,300} - |>\s+)?(?:AssertionError\b|assert\b|self\.assert|expect\()|\s*(?:E\s+)?[-+?] {1,4}['"[{(]|\s*(?:Expected|Received|Actual|expected|actual|got|want)\b ?[^:\n]{0,30}:|\s*>?\s*\d{1,6} ?[|│] )/;
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
const MAX_PREFIX = 120;
const PREFIXES = [
    /^::error(?: [^:\n]{0,100})?::/,
    /^\[?(?:\d{4}-\d\d-\d\d[T ])?\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z| ?[AP]M)?\]?(?::| [-|])? +/,
    /^#\d{1,4} (?:\d{1,6}\.\d{1,4} )?/,
    /^[\w.-]{1,60} +\| /,
    /^\[[^\]\n]{1,100}\] +\| /,
    /^\[(?!(?:error|err|warn|warning|info|debug|notice|fatal|trace|fail|failed|note|hint|skip|ok)\])[@\w][\w@/:.-]{0,60}\] /i,
    /^@[\w.-]{1,50}\/[\w.-]{1,50}(?::[\w:.-]{1,40})?: ?/,
    /^(?!warn)[a-z][\w.-]{0,50}:[a-z][\w:.-]{0,40}: /,
    /^(?:\.|[\w@.-]{1,50}(?:\/[\w@.-]{1,50}){1,4}) [a-z][\w:.-]{0,40}: /,
    /^(?:[>|│❌✖✘✗×●•🚨❗]|\uFE0F| )+/u,
    /^(?:Error|ERROR|error|fatal): /,
];
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



const MAX_TRIED = 100_000_000;
const BLAMES_CODE = new Set(['code-regression', 'unknown']);
const NO_ERROR = new Set(['warning', 'notice', 'debug', 'command', 'section', 'group']);
function matchLines(lines, library, location, workflowPath) {
    const work = { left: MAX_TRIED };
    const seen = new Map();
    const known = new Map();
    const data = testDataLines(lines);
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




const AMBIGUOUS = 0.8;
const MAX_SHOWN = 500;
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

/***/ 62658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ causeParts),
/* harmony export */   k: () => (/* binding */ normaliseCause)
/* harmony export */ });
const MAX_LENGTH = 400;
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
function normaliseCause(line) {
    const joined = causeParts(line).map(({ text, kind }) => (kind === 'same' ? text : `<${kind}>`));
    return joined.join('').replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 61325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ LineSplitter)
/* harmony export */ });
const MAX_RAW = 8_000;
const MAX_HEAD = 512;
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


/***/ }),

/***/ 10922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ createLogSlicer)
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/log/line-buffer.js
const HEAD = { lines: 2_000, characters: 1_000_000 };
const TAIL = { lines: 6_000, characters: 3_000_000 };
class LineBuffer {
    head = [];
    headCharacters = 0;
    tail = [];
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
    content() {
        const lines = [...this.head, ...this.tail.slice(this.tailStart)];
        return { lines, omitted: this.total - lines.length };
    }
    dropOldest() {
        this.tailCharacters -= this.tail[this.tailStart]?.line.text.length ?? 0;
        this.tailStart += 1;
    }
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/log/line-splitter.js
var line_splitter = __webpack_require__(61325);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/log/marked-lines.js

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
    content() {
        const { lastError } = this;
        if (lastError === undefined)
            return undefined;
        const { lines, omitted } = this.buffer.content();
        return { lines: lines.filter(({ segment }) => segment <= lastError), omitted, isAmbiguous: this.segmentsWithErrors.size > 1 };
    }
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/log/read-log-line.js
var read_log_line = __webpack_require__(73211);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/log/step-boundaries.js
const CLEANING_UP = new Set(['Post job cleanup.', 'Cleaning up orphan processes']);
const MAX_HEADER = 5_000;
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
function isHeaderOf(title, line) {
    if (line.isEcho || line.marker === 'endgroup')
        return true;
    if (line.marker !== undefined)
        return false;
    return line.text.startsWith('shell: ') || line.text === 'with:' || line.text === 'env:' || line.text === title.text.slice('Run '.length);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/log/window-lines.js

class WindowLines {
    buffer = new LineBuffer();
    boundariesInFirst = 0;
    hasError = false;
    isClosed = false;
    isUnclear = false;
    isStartUnclear = false;
    window;
    constructor(window) {
        this.window = window;
    }
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
    content() {
        if (this.buffer.size === 0)
            return undefined;
        return { ...this.buffer.content(), isAmbiguous: this.isUnclear || this.isStartUnclear };
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/log/log-slicer.js






function createLogSlicer(step) {
    const byTime = step === undefined ? undefined : new WindowLines(step);
    const byMarkers = new MarkedLines();
    const everything = new LineBuffer();
    const all = { onBoundary: () => undefined, onLine: (_second, line) => everything.add({ line, segment: 0 }) };
    const boundaries = new StepBoundaries(byTime === undefined ? [byMarkers, all] : [byTime, byMarkers, all]);
    const splitter = new line_splitter/* LineSplitter */.g((raw) => boundaries.push((0,read_log_line/* readLogLine */.Z)(raw)));
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

/***/ 73211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ MAX_LINE),
/* harmony export */   Z: () => (/* binding */ readLogLine)
/* harmony export */ });
const MAX_LINE = 2_000;
const TIME = /^\uFEFF?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?Z(?: |$|\r)/;
const NAMED_TIME = /^\uFEFF?[^\t]{0,200}\t[^\t]{0,200}\t\uFEFF?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?Z(?: |$|\r)/;
const CONTROL_SEQUENCE = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[ -/]*[0-~])/g;
const MARKER = /^##\[(error|warning|notice|debug|command|section|group|endgroup)\]/;
const PAINT = '\u001B[36;1m';
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
function cut(text, rawLength) {
    const kept = text.length > MAX_LINE ? text.slice(0, MAX_LINE) : text;
    return rawLength > 2 * kept.length + 200 ? new TextDecoder().decode(new TextEncoder().encode(kept)) : kept;
}


/***/ })

};
