export const id = 5038;
export const ids = [5038];
export const modules = {

/***/ 75038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PATTERN_LOCATIONS: () => (/* binding */ PATTERN_LOCATIONS),
  failurePatternSchema: () => (/* binding */ failurePatternSchema),
  failurePatternsSchema: () => (/* binding */ failurePatternsSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/failure-class.js
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

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/severity.js
var severity = __webpack_require__(14500);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/value-schemas.js
var value_schemas = __webpack_require__(70860);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/failure-patterns-document.js




const signatureSchema = schemas/* string */.YjP().min(1).max(500);
const signaturesSchema = schemas/* array */.YOg(signatureSchema).max(40);
const proseSchema = schemas/* string */.YjP().min(1).max(1000);
const PATTERN_LOCATIONS = ['log', 'annotation', 'conclusion'];
const failurePatternSchema = schemas/* strictObject */.rej({
    pattern_id: schemas/* string */.YjP()
        .max(60)
        .regex(/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_\d{3}$/)
        .describe('`PYTEST_001`.'),
    name: schemas/* string */.YjP().min(3).max(200).describe('What happened, in a line.'),
    category: schemas/* string */.YjP()
        .max(60)
        .regex(/^[a-z][a-z0-9-]*$/)
        .describe('The family: `lint`, `type-check`, `cache` …'),
    class: schemas/* optional */.lqM(schemas/* enum */.k5n(FAILURE_CLASSES))
        .describe('Without it `code-regression`. `unknown` marks a generic pattern, which names what it saw and decides nothing.'),
    priority: schemas/* int */.Whr().min(1).max(4).describe('1 is asked first: the specific before the generic.'),
    severity: schemas/* enum */.k5n(severity/* SEVERITIES */.oC),
    detection: schemas/* strictObject */.rej({
        error_signatures: signaturesSchema
            .min(1)
            .describe('RE2 expressions over a line; one must match. What they capture are the keys that failures are grouped by.'),
        context_signatures: schemas/* optional */.lqM(signaturesSchema).describe('Each must match some line too.'),
        excluded_signatures: schemas/* optional */.lqM(signaturesSchema).describe('None may match a line.'),
        file_patterns: schemas/* optional */.lqM(schemas/* array */.YOg(value_schemas/* globSchema */.G6).max(100)).describe('Globs over the file of the workflow; without them, every file.'),
        log_locations: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* enum */.k5n(PATTERN_LOCATIONS)).max(3))
            .describe('`log` and `annotation` when it is left out. A `conclusion` is a line such as `step: timed_out`.'),
    }),
    root_cause: proseSchema,
    fix_steps: schemas/* array */.YOg(proseSchema).min(1).max(20),
    fixable: schemas/* optional */.lqM(schemas/* boolean */.zMY()).describe('True where the validation command follows a known mechanical fix, such as a formatter.'),
    validation: schemas/* optional */.lqM(schemas/* strictObject */.rej({ command: proseSchema, expected: proseSchema })),
    metadata: schemas/* strictObject */.rej({
        discovered: iso/* date */.p6(),
        confidence: schemas/* number */.aig().min(0).max(1),
        reuse_count: schemas/* int */.Whr().min(0),
        counted_until: schemas/* optional */.lqM(iso/* datetime */.w$())
            .describe('Matches of runs up to this time are counted in `reuse_count`; written by `sar ci-health learn`.'),
        evidence: schemas/* optional */.lqM(schemas/* enum */.k5n(['ran', 'documented'])).describe('`ran`: a tool really printed it here. Without it `documented`.'),
        source: schemas/* optional */.lqM(schemas/* string */.YjP().max(500)).describe('Where it is documented.'),
    }),
})
    .describe('A failure pattern.');
const failurePatternsSchema = schemas/* array */.YOg(failurePatternSchema).max(2000).describe('A failure-pattern library.');


/***/ }),

/***/ 70860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ ownerSchema),
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
    .regex(/^@[A-Za-z0-9][A-Za-z0-9-]*(?:\/[A-Za-z0-9._-]+)?$/);
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


/***/ })

};
