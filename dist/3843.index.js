export const id = 3843;
export const ids = [3843];
export const modules = {

/***/ 33843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PATTERN_LOCATIONS: () => (/* binding */ PATTERN_LOCATIONS),
/* harmony export */   failurePatternSchema: () => (/* binding */ failurePatternSchema),
/* harmony export */   failurePatternsSchema: () => (/* binding */ failurePatternsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _vocabulary_failure_class_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93260);
/* harmony import */ var _vocabulary_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14500);
/* harmony import */ var _schema_value_schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70860);




const signatureSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(500);
const signaturesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(signatureSchema).max(40);
const proseSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(1000);
const PATTERN_LOCATIONS = ['log', 'annotation', 'conclusion'];
const failurePatternSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    pattern_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(60)
        .regex(/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_\d{3}$/)
        .describe('`PYTEST_001`.'),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(3).max(200).describe('What happened, in a line.'),
    category: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(60)
        .regex(/^[a-z][a-z0-9-]*$/)
        .describe('The family: `lint`, `type-check`, `cache` …'),
    class: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_vocabulary_failure_class_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILURE_CLASSES */ .C))
        .describe('Without it `code-regression`. `unknown` marks a generic pattern, which names what it saw and decides nothing.'),
    priority: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(4).describe('1 is asked first: the specific before the generic.'),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_vocabulary_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC),
    detection: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        error_signatures: signaturesSchema
            .min(1)
            .describe('RE2 expressions over a line; one must match. What they capture are the keys that failures are grouped by.'),
        context_signatures: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(signaturesSchema).describe('Each must match some line too.'),
        excluded_signatures: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(signaturesSchema).describe('None may match a line.'),
        file_patterns: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_schema_value_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .globSchema */ .G6).max(100)).describe('Globs over the file of the workflow; without them, every file.'),
        log_locations: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(PATTERN_LOCATIONS)).max(3))
            .describe('`log` and `annotation` when it is left out. A `conclusion` is a line such as `step: timed_out`.'),
    }),
    root_cause: proseSchema,
    fix_steps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(proseSchema).min(1).max(20),
    fixable: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()).describe('True where the validation command follows a known mechanical fix, such as a formatter.'),
    validation: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ command: proseSchema, expected: proseSchema })),
    metadata: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        discovered: zod__WEBPACK_IMPORTED_MODULE_4__/* .date */ .p6(),
        confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
        reuse_count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
        counted_until: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$())
            .describe('Matches of runs up to this time are counted in `reuse_count`; written by `sar ci-health learn`.'),
        evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ran', 'documented'])).describe('`ran`: a tool really printed it here. Without it `documented`.'),
        source: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500)).describe('Where it is documented.'),
    }),
})
    .describe('A failure pattern.');
const failurePatternsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(failurePatternSchema).max(2000).describe('A failure-pattern library.');


/***/ }),

/***/ 70860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ ownerSchema),
/* harmony export */   Fc: () => (/* binding */ issueLabelSchema),
/* harmony export */   G6: () => (/* binding */ globSchema),
/* harmony export */   Tr: () => (/* binding */ repositoryPathSchema),
/* harmony export */   X5: () => (/* binding */ severitySchema),
/* harmony export */   eG: () => (/* binding */ ecosystemSchema),
/* harmony export */   ex: () => (/* binding */ reasonSchema),
/* harmony export */   mK: () => (/* binding */ ruleShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _paths_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14727);
/* harmony import */ var _vocabulary_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14500);



const severitySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_vocabulary_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC);
const ruleLevelSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['off', ..._vocabulary_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC]);
function ruleShape(ids) {
    const entries = ids.map((id) => [id, zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(ruleLevelSchema.describe(`Rule \`${id}\`: \`off\`, or the severity of its findings.`))]);
    return Object.fromEntries(entries);
}
const ownerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(140)
    .regex(/^@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9._-]+)?$/);
const reasonSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(3).max(1000);
const globSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(_paths_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_GLOB_LENGTH */ .v7)
    .refine((pattern) => (0,_paths_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globProblem */ .AI)(pattern) === undefined, {
    error: (issue) => `a glob without faults: ${(0,_paths_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globProblem */ .AI)(String(issue.input))}`,
});
const ecosystemSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(40)
    .regex(/^[a-z][a-z0-9-]*$/);
const repositoryPathSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(500)
    .regex(/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\:\u0000-\u001f]+$/);
const issueLabelSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .trim()
    .min(1)
    .max(50)
    .regex(/^[^,\u0000-\u001f]+$/)
    .refine((label) => !/^sar(?::|$)/i.test(label), { error: 'no label `sar` or `sar:…`, which SAR sets itself' });


/***/ }),

/***/ 93260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ FAILURE_CLASSES)
/* harmony export */ });
const FAILURE_CLASSES = [
    'code-regression',
    'flaky-test',
    'infrastructure',
    'dependency-network',
    'resource-timeout',
    'configuration',
    'self-healing',
    'unknown',
];


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
