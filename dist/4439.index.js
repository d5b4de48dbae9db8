export const id = 4439;
export const ids = [4439];
export const modules = {

/***/ 54693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_GAP_FINDINGS: () => (/* binding */ MAX_GAP_FINDINGS),
/* harmony export */   gapDocumentSchema: () => (/* binding */ gapDocumentSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var _schema_gaps_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32011);
/* harmony import */ var _schema_value_schemas_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70860);
/* harmony import */ var _vocabulary_gap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61867);
/* harmony import */ var _vocabulary_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14500);





const MAX_GAP_FINDINGS = 100;
const words = (max) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(max).regex(/\S/);
const day = zod__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6();
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-f]{16}$/)
        .describe('Fingerprint, in quotes: 16 hexadecimal digits.'),
    sensor: words(200),
    rule: words(1000),
    path: words(4096).describe('From the root of the repository; `.` for all of it.'),
});
const resolvedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(day.describe('The day, `YYYY-MM-DD`.')),
    by: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(words(200).describe('Who or what resolved it.')),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(words(1000).describe('What shows it.')),
})
    .refine((resolved) => Object.keys(resolved).length > 0, { error: 'at least one of `at`, `by` and `evidence`' })
    .describe('When the gap was resolved, by whom, and what shows it.');
const scheduleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(words(200).describe('Name of its bar; without it, the words of the gap.')),
    from: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(day.describe('First day.')),
    to: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(day.describe('The day on which nothing is left to do.')),
    days: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(3660).describe('How long it takes, in days.')),
    after: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([_schema_gaps_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .gapIdSchema */ .V, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_schema_gaps_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .gapIdSchema */ .V).min(1).max(50)]).describe('The gap, or gaps, that it waits for.')),
})
    .describe('Its bar in the roadmap: `from` or `after`, and `to` or `days`.');
const gapDocumentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: _schema_gaps_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .gapIdSchema */ .V.describe('Id of the gap, such as `SAR-G01`: the name of the file without `.yml`.'),
    gap: words(300).describe('What is missing or wrong, in one line.'),
    layer: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_vocabulary_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .LAYERS */ .RR).describe('The layer that it is in.'),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(_schema_value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .severitySchema */ .X5.describe('P0 critical to P3 advisory; needed unless the status is `ok`.')),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_vocabulary_gap_js__WEBPACK_IMPORTED_MODULE_5__/* .GAP_STATUSES */ .a)
        .describe('`open`, `in-progress`, `resolved` (then `resolved` says how), or `ok` for what is watched and well.'),
    owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(words(140).describe('`@user`, or a word such as `future`.')),
    playbook: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(words(100).describe('Id of a playbook, or words such as `new design`.')),
    note: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(words(1000).describe('Anything that is worth knowing.')),
    resolved: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(resolvedSchema),
    area: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(words(100).describe('An area of `gaps.impact-scores`, whose impact it has.')),
    'impact-score': zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(1).max(10).describe('Its own impact from 1 to 10; wins over that of the area.')),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(findingSchema)
        .min(1)
        .max(MAX_GAP_FINDINGS)
        .describe('The findings that it was proposed from: when all are gone, its resolution is proposed.')),
    schedule: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(scheduleSchema),
})
    .describe('A gap: something that is known to be missing or wrong, who looks after it, and where it stands.');


/***/ }),

/***/ 64439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gapIssues: () => (/* binding */ gapIssues)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98439);
/* harmony import */ var _documents_gap_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54693);
/* harmony import */ var _load_located_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83885);
/* harmony import */ var _schema_schema_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38834);
/* harmony import */ var _wording_nearest_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20304);
/* harmony import */ var _wording_quote_untrusted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99770);






function gapIssues(issues, written) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .toJSONSchema */ .bl(_documents_gap_document_js__WEBPACK_IMPORTED_MODULE_1__.gapDocumentSchema);
    const meant = new Set();
    const found = issues.flatMap((issue) => {
        const path = issue.path.filter((part) => typeof part !== 'symbol');
        if (issue.code !== 'unrecognized_keys')
            return [{ path, message: wrongValue(issue, (0,_schema_schema_node_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaAt */ .l)(schema, path), (0,_load_located_js__WEBPACK_IMPORTED_MODULE_3__/* .locatedAt */ .mu)(written, path)) }];
        const known = Object.keys((0,_schema_schema_node_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaAt */ .l)(schema, path)?.properties ?? {});
        return (issue.keys ?? []).map((key) => {
            const near = (0,_wording_nearest_word_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestWord */ .z)(key, known);
            if (near !== undefined)
                meant.add(keyOf([...path, near]));
            const remedy = near === undefined ? `expected one of ${known.join(', ')}` : `did you mean \`${near}\`?`;
            return { path: [...path, key], message: `unknown key; ${remedy}` };
        });
    });
    return found.filter(({ path }) => (0,_load_located_js__WEBPACK_IMPORTED_MODULE_3__/* .locatedAt */ .mu)(written, path) !== undefined || !meant.has(keyOf(path)));
}
function keyOf(path) {
    return JSON.stringify(path);
}
function wrongValue(issue, node, value) {
    if (value !== undefined && (issue.code === 'too_big' || issue.code === 'too_small'))
        return issue.message;
    const expected = `expected ${expectation(issue, node)}`;
    if (value === undefined)
        return `missing; ${expected}`;
    if (value.kind === 'scalar' && value.value === null)
        return issue.path.length === 0 ? 'the file is empty' : 'there is no value; write one, or remove the key';
    return `${expected}, found ${describe(value)}`;
}
function expectation({ code, message, format }, node) {
    const meaning = node?.description === undefined ? '' : ` (${node.description.replace(/\.$/, '')})`;
    if (node?.enum !== undefined)
        return `one of ${node.enum.map((value) => `\`${String(value)}\``).join(', ')}`;
    if (code === 'custom')
        return message;
    if (code === 'invalid_format')
        return `${format === 'date' ? 'a day of the calendar, such as `2026-03-07`' : 'other text'}${meaning}`;
    return `${TYPE_NAMES[node?.type ?? ''] ?? 'another value'}${meaning}`;
}
const TYPE_NAMES = {
    object: 'a map',
    array: 'a list',
    string: 'text',
    integer: 'a whole number',
    number: 'a number',
};
function describe(value) {
    if (value.kind === 'list')
        return `a list of ${value.items.length}`;
    if (value.kind === 'map')
        return 'a map';
    return typeof value.value === 'string' ? (0,_wording_quote_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteUntrusted */ .X)(value.value) : `${typeof value.value} ${String(value.value)}`;
}


/***/ }),

/***/ 83885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ nearestOrigin),
/* harmony export */   _y: () => (/* binding */ plainValue),
/* harmony export */   mu: () => (/* binding */ locatedAt),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
function plainValue(located) {
    if (located.kind === 'scalar')
        return located.value;
    if (located.kind === 'list')
        return located.items.map(plainValue);
    const plain = {};
    for (const [key, entry] of located.entries) {
        Object.defineProperty(plain, key, { value: plainValue(entry.value), enumerable: true, configurable: true, writable: true });
    }
    return plain;
}
function locate(value, origin) {
    if (Array.isArray(value))
        return { kind: 'list', origin, items: value.map((item) => locate(item, origin)) };
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value).map(([key, item]) => [key, { key: origin, value: locate(item, origin) }]);
        return { kind: 'map', origin, entries: new Map(entries) };
    }
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null) {
        return { kind: 'scalar', origin, value };
    }
    throw new TypeError(`not a JSON value: ${typeof value}`);
}
function locatedAt(root, path) {
    let value = root;
    for (const part of path) {
        if (value?.kind === 'list' && typeof part === 'number')
            value = value.items[part];
        else if (value?.kind === 'map')
            value = value.entries.get(String(part))?.value;
        else
            return undefined;
    }
    return value;
}
function nearestOrigin(root, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const container = locatedAt(root, path.slice(0, length - 1));
        const key = path[length - 1];
        const entry = container?.kind === 'map' && typeof key === 'string' ? container.entries.get(key) : undefined;
        const origin = entry?.key ?? locatedAt(root, path.slice(0, length))?.origin;
        if (origin !== undefined)
            return origin;
    }
    return root.origin;
}


/***/ }),

/***/ 61867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ GAP_STATUSES)
/* harmony export */ });
const GAP_STATUSES = ['open', 'in-progress', 'resolved', 'ok'];


/***/ })

};
