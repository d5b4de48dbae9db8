export const id = 292;
export const ids = [292];
export const modules = {

/***/ 17911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCoverage: () => (/* binding */ readCoverage)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var paths_glob = __webpack_require__(14727);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/reading-draft.js
var reading_draft = __webpack_require__(74336);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/find-reports.js + 4 modules
var find_reports = __webpack_require__(71998);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/unjudged-report.js
var unjudged_report = __webpack_require__(2098);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/is-test-data.js
var is_test_data = __webpack_require__(34727);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/report-lag.js
var report_lag = __webpack_require__(10378);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/json-value.js
var json_value = __webpack_require__(86939);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/parse-json-report.js
var parse_json_report = __webpack_require__(76540);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/coverage/model/line-table.js
const MAX_LINE = 1_000_000;
const UNCOVERED = 1;
const COVERED = 2;
function lineBudget() {
    return { left: 128 * 1_048_576 };
}
class LineTable {
    #budget;
    #states = new Uint8Array(0);
    constructor(budget) {
        this.#budget = budget;
    }
    mark(line, covered) {
        if (!Number.isInteger(line) || line < 1 || line > MAX_LINE)
            return false;
        if (line >= this.#states.length && !this.#grow(line))
            return false;
        if (covered)
            this.#states[line] = COVERED;
        else
            this.#states[line] ||= UNCOVERED;
        return true;
    }
    merge(other) {
        for (const [line, covered] of other)
            if (!this.mark(line, covered))
                return false;
        return true;
    }
    state(line) {
        const state = this.#states[line];
        return state === undefined || state === 0 ? undefined : state === COVERED;
    }
    *[Symbol.iterator]() {
        for (let line = 1; line < this.#states.length; line++) {
            const state = this.#states[line];
            if (state === UNCOVERED || state === COVERED)
                yield [line, state === COVERED];
        }
    }
    counts() {
        let covered = 0;
        let total = 0;
        for (const state of this.#states) {
            if (state === COVERED)
                covered += 1;
            if (state !== 0)
                total += 1;
        }
        return { covered, total };
    }
    #grow(line) {
        const size = Math.min(MAX_LINE + 1, Math.max(64, line + 1, this.#states.length * 2));
        this.#budget.left -= size - this.#states.length;
        if (this.#budget.left < 0)
            return false;
        const states = new Uint8Array(size);
        states.set(this.#states);
        this.#states = states;
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/coverage/model/file-coverage.js

const MAX_FUNCTIONS = 5000;
const MAX_BRANCH_LINES = 100_000;
const MAX_NAME = 120;
class FileCoverage {
    lines;
    branches = new Map();
    functions = new Map();
    summary;
    constructor(budget) {
        this.lines = new LineTable(budget);
    }
    markBranches(line, { covered, total }) {
        if (total <= 0 || (!this.branches.has(line) && this.branches.size >= MAX_BRANCH_LINES))
            return;
        const known = this.branches.get(line);
        const most = Math.max(total, known?.total ?? 0);
        this.branches.set(line, { covered: Math.min(most, Math.max(covered, known?.covered ?? 0)), total: most });
    }
    addFunction({ name, first, last }) {
        if (!Number.isInteger(first) || first < 1 || this.functions.size >= MAX_FUNCTIONS)
            return;
        const short = name.startsWith('(') ? '' : name.slice(0, MAX_NAME);
        this.functions.set(`${short}\n${first}`, { name: short, first, ...(last !== undefined && last >= first && { last }) });
    }
    merge(other) {
        for (const [line, ratio] of other.branches)
            this.markBranches(line, ratio);
        for (const span of other.functions.values())
            this.addFunction(span);
        this.summary ??= other.summary;
        return this.lines.merge(other.lines);
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/coverage/model/parsed-report.js

const MAX_FILES = 100_000;
function fileGatherer(budget) {
    const files = new Map();
    return {
        files,
        at: (path) => {
            const known = files.get(path);
            if (known !== undefined)
                return known;
            if (files.size >= MAX_FILES || path === '' || path.length > 4096)
                return undefined;
            const made = new FileCoverage(budget);
            files.set(path, made);
            return made;
        },
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/coverage/formats/coverage-py.js


function isCoveragePy(value) {
    return (0,json_value/* isObject */.Gv)(value['meta']) && (0,json_value/* isObject */.Gv)(value['files']);
}
function readCoveragePy(value, budget) {
    const { files, at } = fileGatherer(budget);
    for (const [path, each] of Object.entries((0,json_value/* object */.Ik)(value['files']))) {
        const file = at(path);
        const data = (0,json_value/* object */.Ik)(each);
        if (file === undefined)
            continue;
        for (const line of numbers(data['missing_lines']))
            file.lines.mark(line, false);
        for (const line of numbers(data['executed_lines']))
            file.lines.mark(line, true);
        addBranches(file, data);
        for (const [name, region] of Object.entries((0,json_value/* object */.Ik)(data['functions'])))
            addFunction(file, name, (0,json_value/* object */.Ik)(region));
    }
    return { format: 'coverage.py JSON', files, pathStyle: 'path', sources: [], madeAt: undefined };
}
function addBranches(file, data) {
    const byLine = new Map();
    const count = (arcs, covered) => {
        for (const arc of (0,json_value/* list */.p_)(arcs)) {
            const from = (0,json_value/* number */.ai)((0,json_value/* list */.p_)(arc)[0]);
            if (from === undefined)
                continue;
            const known = byLine.get(from) ?? { covered: 0, total: 0 };
            byLine.set(from, { covered: known.covered + covered, total: known.total + 1 });
        }
    };
    count(data['executed_branches'], 1);
    count(data['missing_branches'], 0);
    for (const [line, ratio] of byLine)
        file.markBranches(line, ratio);
}
function addFunction(file, name, region) {
    if (name === '')
        return;
    let first = (0,json_value/* number */.ai)(region['start_line']) ?? Infinity;
    let last = 0;
    for (const key of ['executed_lines', 'missing_lines', 'excluded_lines']) {
        for (const line of numbers(region[key])) {
            first = Math.min(first, line);
            last = Math.max(last, line);
        }
    }
    if (last > 0)
        file.addFunction({ name, first, last });
}
function numbers(value) {
    return (0,json_value/* list */.p_)(value).flatMap((each) => (0,json_value/* number */.ai)(each) ?? []);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/coverage/formats/istanbul.js


function isIstanbul(value) {
    return Object.values(value).some((file) => (0,json_value/* isObject */.Gv)((0,json_value/* object */.Ik)(file)['statementMap']));
}
function isIstanbulSummary(value) {
    return (0,json_value/* number */.ai)((0,json_value/* object */.Ik)((0,json_value/* object */.Ik)(value['total'])['lines'])['total']) !== undefined || (0,json_value/* isObject */.Gv)((0,json_value/* object */.Ik)(value['total'])['statements']);
}
function readIstanbul(value, budget) {
    const { files, at } = fileGatherer(budget);
    for (const [key, each] of Object.entries(value)) {
        const data = (0,json_value/* object */.Ik)(each);
        const file = (0,json_value/* isObject */.Gv)(data['statementMap']) ? at((0,json_value/* text */.Qq)(data['path']) ?? key) : undefined;
        if (file === undefined)
            continue;
        const hits = (0,json_value/* object */.Ik)(data['s']);
        for (const [id, place] of Object.entries((0,json_value/* object */.Ik)(data['statementMap']))) {
            const line = lineOf((0,json_value/* object */.Ik)(place)['start']);
            if (line !== undefined)
                file.lines.mark(line, ((0,json_value/* number */.ai)(hits[id]) ?? 0) > 0);
        }
        istanbul_addBranches(file, data);
        addFunctions(file, data);
    }
    return { format: 'Istanbul JSON', files, pathStyle: 'path', sources: [], madeAt: undefined };
}
function istanbul_addBranches(file, data) {
    const byLine = new Map();
    const hits = (0,json_value/* object */.Ik)(data['b']);
    for (const [id, branch] of Object.entries((0,json_value/* object */.Ik)(data['branchMap']))) {
        const line = lineOf((0,json_value/* object */.Ik)((0,json_value/* object */.Ik)(branch)['loc'])['start']) ?? (0,json_value/* number */.ai)((0,json_value/* object */.Ik)(branch)['line']);
        const counts = (0,json_value/* list */.p_)(hits[id]);
        if (line === undefined || counts.length === 0)
            continue;
        const known = byLine.get(line) ?? { covered: 0, total: 0 };
        const covered = counts.filter((count) => ((0,json_value/* number */.ai)(count) ?? 0) > 0).length;
        byLine.set(line, { covered: known.covered + covered, total: known.total + counts.length });
    }
    for (const [line, ratio] of byLine)
        file.markBranches(line, ratio);
}
function addFunctions(file, data) {
    for (const each of Object.values((0,json_value/* object */.Ik)(data['fnMap']))) {
        const name = (0,json_value/* text */.Qq)((0,json_value/* object */.Ik)(each)['name']) ?? '';
        const place = (0,json_value/* object */.Ik)((0,json_value/* object */.Ik)(each)['loc']);
        const first = lineOf((0,json_value/* object */.Ik)((0,json_value/* object */.Ik)(each)['decl'])['start']) ?? lineOf(place['start']);
        const last = lineOf(place['end']);
        if (first === undefined)
            continue;
        file.addFunction({ name, first, ...(last !== undefined && { last }) });
    }
}
function readIstanbulSummary(value, budget) {
    const { files, at } = fileGatherer(budget);
    for (const [path, each] of Object.entries(value)) {
        const counts = (0,json_value/* object */.Ik)(each);
        const lines = ratioOf(counts['lines']);
        const file = path === 'total' || lines === undefined ? undefined : at(path);
        if (file !== undefined && lines !== undefined)
            file.summary = { lines, branches: ratioOf(counts['branches']) ?? { covered: 0, total: 0 } };
    }
    return { format: 'Istanbul summary', files, pathStyle: 'path', sources: [], madeAt: undefined };
}
function ratioOf(value) {
    const covered = (0,json_value/* number */.ai)((0,json_value/* object */.Ik)(value)['covered']);
    const total = (0,json_value/* number */.ai)((0,json_value/* object */.Ik)(value)['total']);
    return covered === undefined || total === undefined || covered < 0 || total < covered || total > 1e9 ? undefined : { covered, total };
}
function lineOf(place) {
    return (0,json_value/* number */.ai)((0,json_value/* object */.Ik)(place)['line']);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/report-source.js
var report_source = __webpack_require__(45465);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/coverage/formats/whole-number.js
function wholeNumber(written) {
    return written !== undefined && /^\d{1,15}$/.test(written) ? Number(written) : undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/coverage/formats/lcov.js




const MAX_LENGTH = 65_536;
const LINES_PER_STEP = 5000;
async function readLcov(source, pace, budget) {
    if (source.sizeBytes > report_source/* MAX_STREAMED_BYTES */.pn)
        return { ok: false, why: `it has more than ${report_source/* MAX_STREAMED_BYTES */.pn / 1_048_576} MB` };
    const { files, at } = fileGatherer(budget);
    let record;
    let rest = '';
    let count = 0;
    try {
        for (const piece of source.pieces()) {
            const lines = (rest + piece).split('\n');
            rest = lines.pop() ?? '';
            if (rest.length > MAX_LENGTH)
                return { ok: false, why: `it is no LCOV: a line has more than ${MAX_LENGTH} characters` };
            for (const line of lines) {
                if (count++ % LINES_PER_STEP === 0)
                    await pace.step();
                take(line.trimEnd());
            }
        }
        take(rest.trim());
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return { ok: false, why: error.message };
        throw error;
    }
    if (record !== undefined)
        return { ok: false, why: 'it is cut off: its last record has no end_of_record' };
    if (count > 0 && files.size === 0)
        return { ok: false, why: 'it is no LCOV: it has no record' };
    return { ok: true, report: { format: 'LCOV', files, pathStyle: 'path', sources: [], madeAt: undefined } };
    function take(line) {
        if (line === 'end_of_record') {
            for (const [number, ratio] of record?.branches ?? [])
                record?.file?.markBranches(number, ratio);
            record = undefined;
            return;
        }
        const colon = line.indexOf(':');
        if (colon === -1)
            return;
        const key = line.slice(0, colon);
        const value = line.slice(colon + 1);
        if (key === 'SF')
            record = { file: at(value), spans: new Map(), branches: new Map() };
        else if (record?.file !== undefined)
            takeEntry(record, record.file, key, value);
    }
}
function takeEntry({ spans, branches }, file, key, value) {
    const parts = value.split(',');
    const [a = '', b = ''] = parts;
    if (key === 'DA') {
        const line = wholeNumber(a);
        if (line !== undefined)
            file.lines.mark(line, Number(b) > 0);
    }
    else if (key === 'BRDA') {
        const line = wholeNumber(a);
        if (line === undefined)
            return;
        const known = branches.get(line) ?? { covered: 0, total: 0 };
        branches.set(line, { covered: known.covered + (Number(parts.at(-1)) > 0 ? 1 : 0), total: known.total + 1 });
    }
    else if (key === 'FN') {
        const first = wholeNumber(a);
        const last = parts.length > 2 ? wholeNumber(b) : undefined;
        const name = parts.slice(last === undefined ? 1 : 2).join(',');
        if (first !== undefined)
            file.addFunction({ name, first, ...(last !== undefined && { last }) });
    }
    else if (key === 'FNL') {
        const first = wholeNumber(b);
        const last = wholeNumber(parts[2]);
        if (first !== undefined && spans.size < MAX_LENGTH)
            spans.set(a, { first, ...(last !== undefined && { last }) });
    }
    else if (key === 'FNA') {
        const span = spans.get(a);
        if (span !== undefined)
            file.addFunction({ name: parts.slice(2).join(','), ...span });
    }
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/xml/read-xml.js + 2 modules
var read_xml = __webpack_require__(50712);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/xml/xml-fault.js
var xml_fault = __webpack_require__(11395);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/xml/text-gatherer.js
var text_gatherer = __webpack_require__(44413);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/coverage/formats/cobertura.js




const MAX_SOURCES = 50;
const FIRST_MILLISECONDS = 100_000_000_000;
const FIRST_REPORT = Date.UTC(2000, 0, 1);
function coberturaReader(budget) {
    const { files, at } = fileGatherer(budget);
    const sources = [];
    const source = (0,text_gatherer/* textGatherer */.K)(4096);
    let madeAt;
    let inSource = false;
    let file;
    let className = '';
    let method;
    let ofMethods = new Map();
    let hasOwnLines = false;
    function open({ name, depth, attributes }) {
        if (depth === 0) {
            if (attributes.has('clover'))
                throw new xml_fault/* XmlFault */.k('it is a Clover report; write Cobertura, JaCoCo, LCOV or JSON');
            madeAt = timeOf(attributes.get('timestamp'));
        }
        else if (name === 'project' && depth === 1)
            throw new xml_fault/* XmlFault */.k('it is a Clover report; write Cobertura, JaCoCo, LCOV or JSON');
        else if (name === 'source')
            inSource = sources.length < MAX_SOURCES;
        else if (name === 'class') {
            const path = attributes.get('filename') ?? '';
            file = at(path);
            ofMethods = new Map();
            hasOwnLines = false;
            className = simpleName(attributes.get('name') ?? '', path);
        }
        else if (name === 'method' && file !== undefined) {
            const own = attributes.get('name') ?? '';
            method = { name: className === '' ? own : `${className}.${own}`, first: 0, last: 0 };
        }
        else if (name === 'line' && file !== undefined)
            line(file, attributes);
    }
    function line(of, attributes) {
        const number = wholeNumber(attributes.get('number'));
        if (number === undefined)
            return;
        const isCovered = Number(attributes.get('hits') ?? 0) > 0;
        if (method !== undefined) {
            method.first = method.first === 0 ? number : Math.min(method.first, number);
            method.last = Math.max(method.last, number);
            ofMethods.set(number, isCovered || ofMethods.get(number) === true);
            return;
        }
        hasOwnLines = true;
        of.lines.mark(number, isCovered);
        const [, covered, total] = /\((\d{1,9})\/(\d{1,9})\)/.exec(attributes.get('condition-coverage') ?? '') ?? [];
        if (total !== undefined)
            of.markBranches(number, { covered: Number(covered), total: Number(total) });
    }
    return {
        handler: {
            open,
            text: (piece) => {
                if (inSource)
                    source.add(piece);
            },
            close: (name) => {
                if (name === 'source') {
                    const folder = source.take().trim();
                    if (inSource && folder !== '')
                        sources.push(folder);
                    inSource = false;
                }
                else if (name === 'method') {
                    if (method !== undefined && method.first > 0)
                        file?.addFunction(spanOf(method));
                    method = undefined;
                }
                else if (name === 'class') {
                    if (!hasOwnLines)
                        for (const [number, isCovered] of ofMethods)
                            file?.lines.mark(number, isCovered);
                    file = undefined;
                }
            },
        },
        report: () => ({ format: 'Cobertura', files, pathStyle: 'path', sources, madeAt }),
    };
}
function spanOf({ name, first, last }) {
    return last > first ? { name, first, last } : { name, first };
}
function simpleName(name, path) {
    return path.endsWith(name) || name.includes('/') || name === '-' ? '' : name.slice(name.lastIndexOf('.') + 1);
}
function timeOf(written) {
    const time = wholeNumber(written);
    if (time === undefined)
        return undefined;
    const inMilliseconds = time < FIRST_MILLISECONDS ? time * 1000 : time;
    return inMilliseconds < FIRST_REPORT ? undefined : inMilliseconds;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/coverage/formats/jacoco.js


const CONSTRUCTORS = new Set(['<init>', '<clinit>']);
function jacocoReader(budget) {
    const { files, at } = fileGatherer(budget);
    let madeAt;
    let folder = '';
    let ofClass;
    let path = '';
    const inFolder = (name) => (folder === '' ? name : `${folder}/${name}`);
    return {
        handler: {
            open: ({ name, attributes }) => {
                const own = attributes.get('name') ?? '';
                if (name === 'sessioninfo')
                    madeAt = Math.max(madeAt ?? 0, wholeNumber(attributes.get('dump')) ?? 0) || undefined;
                else if (name === 'package')
                    folder = own;
                else if (name === 'class') {
                    const sourceFile = attributes.get('sourcefilename');
                    ofClass =
                        sourceFile === undefined
                            ? undefined
                            : { name: own.slice(own.lastIndexOf('/') + 1).replaceAll('$', '.'), path: inFolder(sourceFile) };
                }
                else if (name === 'method' && ofClass !== undefined && !own.startsWith('lambda$')) {
                    const first = wholeNumber(attributes.get('line'));
                    const label = CONSTRUCTORS.has(own) ? ofClass.name : `${ofClass.name}.${own}`;
                    if (first !== undefined)
                        at(ofClass.path)?.addFunction({ name: label, first });
                }
                else if (name === 'sourcefile') {
                    path = inFolder(own);
                    at(path);
                }
                else if (name === 'line') {
                    const number = wholeNumber(attributes.get('nr'));
                    const file = at(path);
                    if (number === undefined || file === undefined)
                        return;
                    file.lines.mark(number, (wholeNumber(attributes.get('ci')) ?? 0) > 0);
                    const covered = wholeNumber(attributes.get('cb')) ?? 0;
                    file.markBranches(number, { covered, total: covered + (wholeNumber(attributes.get('mb')) ?? 0) });
                }
            },
            close: (name) => {
                if (name === 'class')
                    ofClass = undefined;
            },
        },
        report: () => ({ format: 'JaCoCo', files, pathStyle: 'package', sources: [], madeAt }),
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/coverage/formats/xml-coverage.js




const READERS = { coverage: coberturaReader, report: jacocoReader };
async function readXmlCoverage(source, pace, budget) {
    let reader;
    const outcome = await (0,read_xml/* readXml */.k)(source, pace, {
        open: (element) => {
            if (element.depth === 0) {
                if (element.name !== 'coverage' && element.name !== 'report')
                    throw new xml_fault/* XmlFault */.k(`it is no coverage report: its root is <${element.name.slice(0, 80)}>, not <coverage> or <report>`);
                reader = READERS[element.name](budget);
            }
            reader?.handler.open(element);
        },
        text: (piece) => reader?.handler.text?.(piece),
        close: (name, depth) => reader?.handler.close?.(name, depth),
    });
    if (!outcome.ok)
        return outcome;
    return reader === undefined ? { ok: false, why: 'it is empty' } : { ok: true, report: reader.report() };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/coverage/formats/read-coverage-report.js







const BEGINNING = 200;
async function readCoverageReport(source, pace, budget) {
    const beginning = beginningOf(source);
    if (!beginning.ok)
        return beginning;
    if (beginning.text.startsWith('<'))
        return readXmlCoverage(source, pace, budget);
    if (/^(?:TN:|SF:|#)/.test(beginning.text))
        return readLcov(source, pace, budget);
    if (beginning.text.startsWith('mode: '))
        return { ok: false, why: 'it is a Go cover profile; convert it with gcov2lcov or gocover-cobertura' };
    if (beginning.text.includes('\0'))
        return { ok: false, why: 'it is written in UTF-16, or it is no text; reports are read in UTF-8' };
    if (beginning.text === '')
        return { ok: false, why: 'it is empty' };
    return readJsonCoverage(source, budget);
}
function readJsonCoverage(source, budget) {
    const parsed = (0,parse_json_report/* parseJsonReport */.q)(source);
    if (!parsed.ok)
        return parsed;
    const { value } = parsed;
    if ((0,json_value/* isObject */.Gv)(value)) {
        if (Object.keys(value).length === 0)
            return { ok: false, why: 'it measures no file' };
        if (isCoveragePy(value))
            return { ok: true, report: readCoveragePy(value, budget) };
        if (isIstanbul(value))
            return { ok: true, report: readIstanbul(value, budget) };
        if (isIstanbulSummary(value))
            return { ok: true, report: readIstanbulSummary(value, budget) };
    }
    return { ok: false, why: 'it is JSON, but neither of coverage.py nor of Istanbul' };
}
function beginningOf(source) {
    try {
        let text = '';
        for (const piece of source.pieces()) {
            text = (text + piece).replace(/^\uFEFF/, '').trimStart();
            if (text.length > BEGINNING)
                break;
        }
        return { ok: true, text: text.slice(0, BEGINNING) };
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return { ok: false, why: error.message };
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/coverage/model/ratio.js
function sumOf(ratios) {
    let covered = 0;
    let total = 0;
    for (const ratio of ratios) {
        covered += ratio.covered;
        total += ratio.total;
    }
    return { covered, total };
}
function isBelow({ covered, total }, percent) {
    return covered * 100 < percent * total;
}
function percentOf({ covered, total }) {
    return total === 0 ? '100.0' : (Math.floor((covered * 1000) / total) / 10).toFixed(1);
}
function lackOf({ covered, total }, percent) {
    return Math.max(0, Math.ceil((percent * total) / 100 - 1e-9) - covered);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/coverage/coverage-judgement.js

const NOTHING = { signals: [], unjudged: [], looked: [] };
function filesText(count) {
    return count === 1 ? '1 file' : `${count} files`;
}
function countedOf(file, { count }) {
    const own = file.lines.counts();
    const lines = own.total > 0 ? own : (file.summary?.lines ?? own);
    if (count === 'lines')
        return lines;
    const branches = file.branches.size > 0 || own.total > 0 ? sumOf(file.branches.values()) : (file.summary?.branches ?? { covered: 0, total: 0 });
    return { covered: lines.covered + branches.covered, total: lines.total + branches.total };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/repository-path.js
var repository_path = __webpack_require__(34997);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/coverage/paths/foreign-paths.js
const MAX_DEPTH = 40;
async function foreignPaths(names, pathsOf, tree, pace) {
    const ends = new Map();
    const votes = new Map();
    for (const name of names) {
        await pace.step();
        const longest = pathsOf(name).flatMap((path) => longestEnd(path, tree) ?? []);
        if (longest.length > 0)
            ends.set(name, longest);
        for (const beginning of new Set(longest.map((end) => end.beginning)))
            votes.set(beginning, (votes.get(beginning) ?? 0) + 1);
    }
    const [root] = [...votes].toSorted(([a, most], [b, more]) => more - most || a.length - b.length || (a < b ? -1 : 1))[0] ?? [];
    const found = new Map();
    for (const [name, each] of ends) {
        const end = each.find(({ beginning }) => beginning === root);
        if (end !== undefined)
            found.set(name, end.path);
    }
    return found;
}
function longestEnd(written, tree) {
    const whole = plain(written);
    if (whole === undefined)
        return undefined;
    for (let skip = 0, at = 0; skip < MAX_DEPTH; skip++) {
        const path = whole.slice(at);
        if (tree.has(path))
            return { beginning: whole.slice(0, Math.max(0, at - 1)), path };
        const slash = whole.indexOf('/', at);
        if (slash === -1)
            return undefined;
        at = slash + 1;
    }
    return undefined;
}
function plain(written) {
    const parts = [];
    for (const part of decoded(written).replaceAll('\\', '/').split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}
function decoded(written) {
    if (!/^file:/i.test(written))
        return written;
    try {
        return decodeURIComponent(written.replace(/^file:(?:\/\/[^/]*)?/i, ''));
    }
    catch {
        return written;
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/coverage/paths/package-paths.js
async function packagePaths(written, folder, tree, pace) {
    const names = new Set(written);
    const baseNames = new Set(written.map((name) => name.slice(name.lastIndexOf('/') + 1)));
    const candidates = new Map();
    for (const path of tree.list()) {
        if (!baseNames.has(path.slice(path.lastIndexOf('/') + 1)))
            continue;
        await pace.step();
        for (const end of endsOf(path)) {
            if (!names.has(end))
                continue;
            const known = candidates.get(end);
            if (known === undefined)
                candidates.set(end, [path]);
            else
                known.push(path);
        }
    }
    const found = new Map();
    for (const [name, paths] of candidates) {
        await pace.step();
        const path = only(paths, folder);
        if (path !== undefined)
            found.set(name, path);
    }
    return found;
}
function* endsOf(path) {
    for (let at = 0;;) {
        yield path.slice(at);
        const next = path.indexOf('/', at);
        if (next === -1)
            return;
        at = next + 1;
    }
}
function only(paths, folder) {
    const shared = paths.map((path) => sharedFolders(path, folder));
    const most = shared.reduce((a, b) => Math.max(a, b), 0);
    const nearest = paths.filter((_, at) => shared[at] === most);
    const products = nearest.filter((path) => !/(?:^|\/)(?:test|tests|androidTest|testFixtures)\//.test(path));
    const left = products.length > 0 ? products : nearest;
    return left.length === 1 ? left[0] : undefined;
}
function sharedFolders(path, folder) {
    const own = path.split('/');
    const other = folder === '' ? [] : folder.split('/');
    const differs = other.findIndex((part, at) => own[at] !== part);
    return differs === -1 ? other.length : differs;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/coverage/paths/resolve-report-paths.js



async function resolveReportPaths({ files, pathStyle, sources }, folder, tree, pace) {
    if (pathStyle === 'package')
        return packagePaths([...files.keys()], folder, tree, pace);
    const foreign = sources.filter(isAbsolute);
    const relative = [...files.keys()].filter((written) => !isAbsolute(written));
    const absoluteOf = (written) => isAbsolute(written) ? [written] : foreign.map((source) => `${source}/${written}`);
    const found = new Map(await foreignPaths(files.keys(), absoluteOf, tree, pace));
    const toPath = nearestPaths(tree, folder, sources.filter((source) => !isAbsolute(source)));
    for (const written of relative) {
        await pace.step();
        const path = found.get(written) ?? toPath(written);
        if (path !== undefined)
            found.set(written, path);
    }
    return found.size > 0 ? found : foreignPaths(relative, (written) => [`/${written}`], tree, pace);
}
function nearestPaths(tree, folder, sources) {
    const parts = folder === '' ? [] : folder.split('/');
    const above = parts.map((_, at) => parts.slice(0, parts.length - at).join('/'));
    const folders = [...above, ''].flatMap((base) => [base, ...sources.map((source) => (base === '' ? source : `${base}/${source}`))]);
    const plain = (0,repository_path/* repositoryPaths */.D)(tree);
    return (written) => {
        for (const base of folders) {
            const path = plain(base === '' ? written : `${base}/${written}`);
            if (path !== undefined)
                return path;
        }
        return undefined;
    };
}
function isAbsolute(path) {
    return /^(?:[\\/]|[A-Za-z]:[\\/]|file:)/i.test(path);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/coverage/gather-coverage.js







const MAX_EXAMPLES = 3;
async function gatherCoverage(input, sources) {
    const settings = input.baseline.sensors.coverage;
    const lagOf = (0,report_lag/* reportLag */.T)(input);
    const budget = lineBudget();
    const files = new Map();
    const reports = [];
    const unjudged = [];
    const looked = [];
    const refuse = (source, reason) => {
        unjudged.push((0,unjudged_report/* unjudgedReport */.V)(source, reason));
    };
    for (const source of sources) {
        await input.pace.step();
        if ((0,is_test_data/* isTestData */.r)(input, source, settings.reports)) {
            looked.push({ what: source.name, detail: 'left out: git tracks it and only a wildcard matches it, so it is taken for test data' });
            continue;
        }
        const outcome = await readCoverageReport(source, input.pace, budget);
        if (!outcome.ok) {
            refuse(source, outcome.why);
            continue;
        }
        const { report } = outcome;
        const paths = await resolveReportPaths(report, source.folder, input.tree, input.pace);
        const strange = [...report.files.keys()].filter((written) => !paths.has(written));
        const madeAt = report.madeAt ?? Date.parse(source.modifiedAt ?? '');
        const lag = lagOf(madeAt, [...new Set(paths.values())]);
        const old = lag !== undefined && lag.days > settings['max-age-days'] ? tooOld(lag, settings['max-age-days']) : undefined;
        looked.push({ what: source.name, detail: `${report.format}: ${filesText(report.files.size)}, ${paths.size} of the repository` });
        if (old !== undefined || paths.size === 0) {
            refuse(source, old ??
                (strange.length === 0
                    ? 'it measures no file'
                    : `none of its ${strange.length} files is in the repository, such as ${examples(strange)}`));
            continue;
        }
        if (strange.length > 0)
            looked.push({
                what: source.name,
                detail: `left out: ${filesText(strange.length)} that the repository does not have, such as ${examples(strange)}`,
            });
        let fits = budget.left >= 0;
        for (const [written, path] of paths) {
            const file = report.files.get(written);
            if (file === undefined || !fits)
                continue;
            const known = files.get(path);
            if (known === undefined)
                files.set(path, file);
            else
                fits = known.merge(file);
        }
        if (!fits) {
            refuse(source, 'the reports together have more lines than are read; this one and those after it are left out');
            break;
        }
        reports.push(source.name);
    }
    return { files, reports, unjudged, looked };
}
function examples(names) {
    return names
        .slice(0, MAX_EXAMPLES)
        .map((name) => name.slice(0, 200))
        .join(', ');
}
function tooOld({ days, change }, most) {
    return `it was made ${days} days before the newest change of the files it measures (commit ${change.commit.slice(0, 12)}), and sensors.coverage.max-age-days is ${most}; run the tests with coverage again`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/signal-of.js
var signal_of = __webpack_require__(38828);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/coverage/coverage-rules.js
var coverage_rules = __webpack_require__(69370);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/coverage/uncovered-ranges.js
function uncoveredRanges(file, wanted) {
    const spans = [...file.functions.values()].toSorted((a, b) => a.first - b.first || (b.last ?? Infinity) - (a.last ?? Infinity));
    const owner = ownerOf(spans);
    const ranges = [];
    let open;
    const end = () => {
        if (open !== undefined)
            ranges.push(open);
        open = undefined;
    };
    for (const [line, covered] of file.lines) {
        if (covered || (wanted !== undefined && !wanted(line))) {
            end();
            continue;
        }
        const name = owner(line)?.name || undefined;
        if (open === undefined || open.function !== name) {
            end();
            open = { first: line, last: line, lines: 1, function: name };
        }
        else {
            open.last = line;
            open.lines += 1;
        }
    }
    end();
    return ranges;
}
function ownerOf(spans) {
    const open = [];
    let next = 0;
    return (line) => {
        for (let span = spans[next]; span !== undefined && span.first <= line; span = spans[++next]) {
            while (open.length > 0 && open.at(-1)?.last === undefined)
                open.pop();
            open.push(span);
        }
        while (open.length > 0 && (open.at(-1)?.last ?? Infinity) < line)
            open.pop();
        return open.at(-1);
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/coverage/test-tasks.js

const test_tasks_MAX_FILES = 10;
const MAX_RANGES = 8;
function testTasks(files) {
    const open = files
        .map(({ path, file, wanted }) => ({ path, ranges: uncoveredRanges(file, wanted) }))
        .map(({ path, ranges }) => ({ path, ranges, lines: ranges.reduce((sum, range) => sum + range.lines, 0) }))
        .filter(({ lines }) => lines > 0)
        .toSorted((a, b) => b.lines - a.lines || (a.path < b.path ? -1 : 1));
    const tasks = open.slice(0, test_tasks_MAX_FILES).map(({ path, ranges, lines }) => {
        const largest = ranges.toSorted((a, b) => b.lines - a.lines || a.first - b.first).slice(0, MAX_RANGES);
        const shown = largest.toSorted((a, b) => a.first - b.first);
        const [first] = shown;
        const rest = ranges.length - shown.length;
        const more = rest === 0 ? '' : rest === 1 ? ' and 1 smaller range' : ` and ${rest} smaller ranges`;
        const places = `${placesText(shown)}${more}`;
        return {
            path,
            ...(first !== undefined && { line: first.first }),
            text: `Write tests that run ${path} ${lines === 1 ? 'line' : 'lines'} ${places}: ${lines === 1 ? '1 uncovered line' : `${lines} uncovered lines`}.`,
        };
    });
    const left = open.slice(test_tasks_MAX_FILES);
    const [next] = left;
    if (next === undefined)
        return tasks;
    const lines = left.reduce((sum, each) => sum + each.lines, 0);
    return [...tasks, { path: next.path, text: `${left.length} more files have ${lines} uncovered lines.` }];
}
function placesText(ranges) {
    return ranges
        .map(({ first, last, function: name }, at) => {
        const lines = first === last ? String(first) : `${first}-${last}`;
        return name === undefined || ranges[at + 1]?.function === name ? lines : `${lines} (function ${name})`;
    })
        .join(', ');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/coverage/judge/judge-changed-lines.js





const [, , CHANGED] = coverage_rules/* COVERAGE_RULE_TABLE */.B;
function judgeChangedLines({ revisions }, { files, settings }) {
    const least = settings['changed-lines-percent'];
    const changed = least === 0 ? undefined : revisions?.changedLines();
    if (changed === undefined)
        return NOTHING;
    if (!changed.known)
        return { ...NOTHING, unjudged: [{ path: '.', reason: `the changed lines are not known: ${changed.detail}` }] };
    let covered = 0;
    let total = 0;
    const touched = [];
    for (const [path, ranges] of changed.value) {
        const file = files.get(path);
        if (file === undefined)
            continue;
        const wanted = within(ranges);
        let uncovered = 0;
        for (const [line, isCovered] of file.lines) {
            if (!wanted(line))
                continue;
            total += 1;
            if (isCovered)
                covered += 1;
            else
                uncovered += 1;
        }
        if (uncovered > 0)
            touched.push({ path, file, wanted });
    }
    const ratio = { covered, total };
    const looked = [{ what: 'changed lines', detail: `${percentOf(ratio)} % of ${total} lines that can be run` }];
    const evidence = testTasks(touched);
    const [worst] = evidence;
    if (worst === undefined || !isBelow(ratio, least))
        return { ...NOTHING, looked };
    return {
        ...NOTHING,
        looked,
        signals: [
            (0,signal_of/* signalOf */.o)(CHANGED, 'L1', {
                artefact: { kind: 'file', path: worst.path, ...(worst.line !== undefined && { line: worst.line }) },
                identity: ['changed'],
                message: `tests run ${percentOf(ratio)} % of the ${total} lines that this change adds or changes; ${least} % is the least, which ${lackOf(ratio, least)} more would reach`,
                expected: `at least ${least} % of the changed lines`,
                actual: `${percentOf(ratio)} % (${covered} of ${total})`,
                evidence,
            }),
        ],
    };
}
function within(ranges) {
    const sorted = ranges.toSorted((a, b) => a.first - b.first);
    return (line) => {
        let low = 0;
        let high = sorted.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((sorted[middle]?.last ?? 0) < line)
                low = middle + 1;
            else
                high = middle;
        }
        const range = sorted[low];
        return range !== undefined && range.first <= line;
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/coverage/judge/judge-never-covered.js





const [, , , NEVER] = coverage_rules/* COVERAGE_RULE_TABLE */.B;
async function judgeNeverCovered({ tree, pace, onlyPaths }, { files, settings }, isExcluded) {
    const globs = settings.sources.map((glob) => (0,paths_glob/* compileGlob */.SO)(glob));
    const isSource = (path) => globs.some((glob) => glob.matches(path));
    const signals = [];
    for (const [path, file] of files) {
        await pace.step();
        const { covered, total } = countedOf(file, { ...settings, count: 'lines' });
        if (total === 0 || covered > 0)
            continue;
        const [task] = testTasks([{ path, file }]);
        signals.push((0,signal_of/* signalOf */.o)(NEVER, 'L1', {
            artefact: { kind: 'file', path },
            identity: [path],
            message: total === 1 ? `no test runs the only line of ${path}` : `no test runs any of the ${total} lines of ${path}`,
            expected: 'at least one covered line',
            actual: total === 1 ? '0 of 1 line is covered' : `0 of ${total} lines are covered`,
            evidence: task === undefined ? [] : [task],
            ...(!isSource(path) && { pedantic: true }),
        }));
    }
    if (globs.length > 0) {
        for (const path of onlyPaths ?? tree.list()) {
            await pace.step();
            if (files.has(path) || !isSource(path) || isExcluded(path) || !tree.has(path))
                continue;
            signals.push((0,signal_of/* signalOf */.o)(NEVER, 'L1', {
                artefact: { kind: 'file', path },
                identity: [path],
                message: `no report mentions ${path}, which sensors.coverage.sources names: no test loads it, or the tool is not told to measure it`,
                expected: 'a report that measures it',
                actual: 'no report mentions it',
                evidence: [],
            }));
        }
    }
    return { ...NOTHING, signals: signals.toSorted((a, b) => (a.artefact.path < b.artefact.path ? -1 : 1)) };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/coverage/judge/judge-paths.js






const [, PATH] = coverage_rules/* COVERAGE_RULE_TABLE */.B;
function judgePaths({ files, settings }) {
    const signals = [];
    const unjudged = [];
    const looked = [];
    const counted = settings.count === 'lines' ? 'lines' : 'lines and branches';
    for (const [glob, least] of Object.entries(settings.paths)) {
        const { matches } = (0,paths_glob/* compileGlob */.SO)(glob);
        const own = [...files].filter(([path]) => matches(path));
        const ratio = sumOf(own.map(([, file]) => countedOf(file, settings)));
        if (ratio.total === 0) {
            unjudged.push({ path: folderOf(glob), reason: `no report measures a line of a file that sensors.coverage.paths has as ${glob}` });
            continue;
        }
        looked.push({ what: glob, detail: `${percentOf(ratio)} % of ${ratio.total} ${counted} of ${filesText(own.length)}` });
        if (!isBelow(ratio, least))
            continue;
        signals.push((0,signal_of/* signalOf */.o)(PATH, 'L1', {
            artefact: { kind: 'file', path: folderOf(glob), name: glob },
            identity: [glob],
            message: `tests cover ${percentOf(ratio)} % of ${ratio.total} ${counted} in the files of ${glob}; ${least} % is the least, which ${lackOf(ratio, least)} more covered ${counted} would reach`,
            expected: `at least ${least} % of ${counted}`,
            actual: `${percentOf(ratio)} % (${ratio.covered} of ${ratio.total})`,
            evidence: testTasks(own.map(([path, file]) => ({ path, file }))),
        }));
    }
    return { signals, unjudged, looked };
}
function folderOf(glob) {
    const parts = glob.split('/');
    const wild = parts.findIndex(paths_glob/* isGlob */.fg);
    return (wild === -1 ? parts : parts.slice(0, wild)).join('/') || '.';
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/coverage/judge/judge-total.js





const [TOTAL] = coverage_rules/* COVERAGE_RULE_TABLE */.B;
function judgeTotal({ files, reports, settings }) {
    const least = settings['total-percent'];
    const ratio = sumOf([...files.values()].map((file) => countedOf(file, settings)));
    const counted = settings.count === 'lines' ? 'lines' : 'lines and branches';
    const looked = [{ what: 'total', detail: `${percentOf(ratio)} % of ${ratio.total} ${counted} of ${filesText(files.size)}` }];
    if (!isBelow(ratio, least))
        return { ...NOTHING, looked };
    const [report] = reports;
    return {
        ...NOTHING,
        looked,
        signals: [
            (0,signal_of/* signalOf */.o)(TOTAL, 'L1', {
                artefact: {
                    kind: 'file',
                    path: reports.length > 1 || report === undefined || settings.command !== undefined ? '.' : report,
                    name: 'total coverage',
                },
                identity: ['total'],
                message: `tests cover ${percentOf(ratio)} % of ${ratio.total} ${counted} in ${filesText(files.size)}; ${least} % is the least, which ${lackOf(ratio, least)} more covered ${counted} would reach`,
                expected: `at least ${least} % of ${counted}`,
                actual: `${percentOf(ratio)} % (${ratio.covered} of ${ratio.total})`,
                evidence: testTasks([...files].map(([path, file]) => ({ path, file }))),
            }),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l1/coverage/read-coverage.js









const BASE = { sensor: 'coverage', layer: 'L1' };
async function readCoverage(input) {
    const settings = input.baseline.sensors.coverage;
    const found = await (0,find_reports/* findReports */.z)(input, BASE.sensor, settings, 'coverage report');
    if (!found.found)
        return (0,reading_draft/* unknownReading */.$)(BASE, found.reason, found.detail);
    const gathered = await gatherCoverage(input, found.reports);
    const looked = [...found.looked, ...gathered.looked];
    const unjudged = [...found.unjudged, ...gathered.unjudged];
    if (gathered.reports.length === 0) {
        const [first] = unjudged;
        return first === undefined
            ? (0,reading_draft/* unknownReading */.$)({ ...BASE, looked }, 'not-configured', ONLY_TEST_DATA)
            : (0,reading_draft/* unknownReading */.$)({ ...BASE, looked }, 'failed', `no coverage report can be judged: ${(0,unjudged_report/* unjudgedText */.I)(first)}`);
    }
    const excluded = settings.exclude.map((glob) => (0,paths_glob/* compileGlob */.SO)(glob));
    const isExcluded = (path) => excluded.some((glob) => glob.matches(path));
    const files = new Map([...gathered.files].filter(([path]) => !isExcluded(path) && (input.onlyPaths === undefined || input.onlyPaths.has(path))));
    const facts = { files, reports: gathered.reports, settings };
    const whole = input.onlyPaths === undefined ? [judgeTotal(facts), judgePaths(facts)] : [];
    const verdicts = [...whole, judgeChangedLines(input, facts), await judgeNeverCovered(input, facts, isExcluded)];
    return (0,reading_draft/* readingOf */.MU)({
        ...BASE,
        unit: 'files',
        judged: files.size,
        signals: verdicts.flatMap(({ signals }) => signals),
        unjudged: [...unjudged, ...verdicts.flatMap((verdict) => verdict.unjudged)],
        looked: [...looked, ...verdicts.flatMap((verdict) => verdict.looked)],
    });
}
const ONLY_TEST_DATA = 'git tracks every coverage report that there is, so they are taken for test data; write one with the tests, or name the file without a wildcard in sensors.coverage.reports';


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

/***/ 34727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isTestData)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14727);

function isTestData({ revisions, tree }, { name }, globs) {
    if (revisions === undefined || !tree.has(name))
        return false;
    return !globs.some((glob) => !(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(glob) && glob === name);
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

/***/ 10378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ reportLag)
/* harmony export */ });
const DAY = 86_400_000;
const MAX_PATHS = 500;
function reportLag({ revisions, tree }) {
    let newest = 'unasked';
    return (madeAt, paths) => {
        if (revisions === undefined || !Number.isFinite(madeAt))
            return undefined;
        if (newest === 'unasked')
            newest = changeOf(topOf(tree.list()));
        if (newest === undefined)
            return undefined;
        const lag = lagOf(newest, madeAt);
        if (lag === undefined || paths === undefined)
            return lag;
        const change = changeOf(bounded(paths));
        return change === undefined ? undefined : lagOf(change, madeAt);
    };
    function changeOf(paths) {
        const answer = paths.length === 0 ? undefined : revisions?.lastChange(paths);
        return answer?.known === true ? answer.value : undefined;
    }
}
function lagOf(change, madeAt) {
    const days = Math.floor((Date.parse(change.at) - madeAt) / DAY);
    return days > 0 ? { days, change } : undefined;
}
function topOf(paths) {
    return [...new Set(paths.map((path) => path.split('/', 1)[0] ?? path))].slice(0, MAX_PATHS);
}
function bounded(paths) {
    let kept = paths;
    while (kept.length > MAX_PATHS) {
        const folders = [...new Set(kept.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))))].filter((path) => path !== '');
        if (folders.length === 0 || folders.length >= kept.length)
            return kept.slice(0, MAX_PATHS);
        kept = folders;
    }
    return kept;
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


/***/ }),

/***/ 50712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readXml)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/report-source.js
var report_source = __webpack_require__(45465);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/xml/xml-fault.js
var xml_fault = __webpack_require__(11395);
// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Parser.js + 1 modules
var Parser = __webpack_require__(22664);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/xml/xml-limits.js
const XML_LIMITS = {
    depth: 100,
    attributes: 100,
    name: 1000,
    value: 1_048_576,
    token: 33_554_432,
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/xml/xml-events.js



function xmlEvents(handler) {
    const open = [];
    let attributes = new Map();
    let written = 0;
    let lastEvent = 0;
    let hasRoot = false;
    const parser = new Parser/* Parser */.i({
        onopentagname(name) {
            lastEvent = written;
            bound(name.length, XML_LIMITS.name, 'a name');
            if (open.length === 0 && hasRoot)
                throw new xml_fault/* XmlFault */.k('it is no XML: it has several root elements');
            if (open.length >= XML_LIMITS.depth)
                throw new xml_fault/* XmlFault */.k(`its elements are nested deeper than ${XML_LIMITS.depth}`);
            hasRoot = true;
            attributes = new Map();
        },
        onattribute(name, value, quote) {
            lastEvent = written;
            bound(name.length, XML_LIMITS.name, 'a name');
            bound(value.length, XML_LIMITS.value, 'an attribute');
            if (quote === null || quote === undefined)
                throw new xml_fault/* XmlFault */.k('it is no XML: an attribute has no quotes');
            if (attributes.has(name))
                throw new xml_fault/* XmlFault */.k('it is no XML: an element has an attribute twice');
            if (attributes.size >= XML_LIMITS.attributes)
                throw new xml_fault/* XmlFault */.k(`an element has more than ${XML_LIMITS.attributes} attributes`);
            attributes.set(name, value);
        },
        onopentag(name) {
            open.push({ name, tagEnd: parser.endIndex });
            handler.open({ name, depth: open.length - 1, attributes });
        },
        onclosetag(name, implied) {
            lastEvent = written;
            const last = open.at(-1);
            if (implied && last?.tagEnd !== parser.endIndex)
                throw new xml_fault/* XmlFault */.k(`it is no XML: <${name.slice(0, 80)}> is not closed`);
            open.pop();
            handler.close?.(name, open.length);
        },
        ontext(piece) {
            lastEvent = written;
            if (open.length > 0)
                handler.text?.(piece);
            else if (piece.trim() !== '')
                throw new xml_fault/* XmlFault */.k('it is no XML: there is text outside of the root element');
        },
        oncomment() {
            lastEvent = written;
        },
        onprocessinginstruction(_, data) {
            lastEvent = written;
            if (!data.startsWith('!'))
                return;
            if (!/^!DOCTYPE\s/.test(data) || data.includes('['))
                throw new xml_fault/* XmlFault */.k('its DOCTYPE declares entities or elements, which are not read');
        },
    }, { xmlMode: true, decodeEntities: true });
    return {
        write(piece) {
            if (written === 0)
                checkBeginning(piece);
            written += piece.length;
            if (written - lastEvent > XML_LIMITS.token)
                throw new xml_fault/* XmlFault */.k(`a part of it has more than ${XML_LIMITS.token} characters`);
            parser.write(piece);
        },
        end() {
            const last = open.at(-1);
            if (last !== undefined)
                throw new xml_fault/* XmlFault */.k(`it is cut off: it ends before </${last.name.slice(0, 80)}>`);
            if (!hasRoot)
                throw new xml_fault/* XmlFault */.k('it is no XML: it has no element');
            parser.end();
        },
    };
}
function bound(length, most, what) {
    if (length > most)
        throw new xml_fault/* XmlFault */.k(`${what} in it has more than ${most} characters`);
}
function checkBeginning(piece) {
    if (piece.slice(0, 8).includes('\0'))
        throw new xml_fault/* XmlFault */.k('it is written in UTF-16; reports are read in UTF-8');
    if (!/^\uFEFF?\s*(?:<|$)/.test(piece))
        throw new xml_fault/* XmlFault */.k('it is no XML: it does not begin with <');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/xml/read-xml.js




const PIECE = 65_536;
async function readXml(report, pace, handler) {
    if (report.sizeBytes > report_source/* MAX_STREAMED_BYTES */.pn)
        return { ok: false, why: `it has ${megabytes(report.sizeBytes)} MB; ${megabytes(report_source/* MAX_STREAMED_BYTES */.pn)} MB are the most that is read` };
    const events = xmlEvents(handler);
    try {
        for (const piece of report.pieces()) {
            for (let at = 0; at < piece.length; at += PIECE) {
                events.write(piece.slice(at, at + PIECE));
                await pace.step();
            }
        }
        events.end();
        return { ok: true };
    }
    catch (error) {
        if (error instanceof xml_fault/* XmlFault */.k || error instanceof user_error/* UserError */.y)
            return { ok: false, why: error.message };
        throw error;
    }
}
function megabytes(bytes) {
    return Math.round(bytes / 1_048_576);
}


/***/ }),

/***/ 44413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ textGatherer)
/* harmony export */ });
function textGatherer(most) {
    let text = '';
    return {
        add(piece) {
            if (text.length < most)
                text += piece.slice(0, most - text.length);
        },
        take() {
            const taken = text;
            text = '';
            return taken;
        },
    };
}


/***/ }),

/***/ 11395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ XmlFault)
/* harmony export */ });
class XmlFault extends Error {
    name = 'XmlFault';
}


/***/ })

};
