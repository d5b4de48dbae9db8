export const id = 4693;
export const ids = [4693];
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

/***/ 32011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ gapIdSchema),
/* harmony export */   m: () => (/* binding */ gapsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70860);


const gapIdSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^SAR-G\d{2,4}$/);
const gapsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    directory: _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPathSchema */ .Tr.describe('Folder of the gap registry, one file per gap: `<directory>/SAR-G01.yml`.'),
    documents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPathSchema */ .Tr)
        .max(20)
        .describe('Markdown documents that hold renderings between markers; `sar gaps check` looks whether they are fresh.'),
    propose: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .severitySchema */ .X5).max(4).describe('Severities whose findings are proposed as gaps.'),
    'impact-scores': zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(100), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(1).max(10))
        .describe('Impact of areas from 1 to 10, in the order of the severity chart; a gap names its area.'),
    milestones: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .regex(/^[A-Za-z][A-Za-z0-9-]{0,19}$/)
            .describe('Id in the roadmap, such as `m1`.'),
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(200).describe('What is reached.'),
        after: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([gapIdSchema, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(gapIdSchema).min(1).max(50)]).describe('The gap, or gaps, that it waits for.'),
    }))
        .max(50)
        .describe('Milestones of the roadmap.'),
})
    .describe('The gap registry, its roadmap and its documents.');


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

/***/ 61867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ GAP_STATUSES)
/* harmony export */ });
const GAP_STATUSES = ['open', 'in-progress', 'resolved', 'ok'];


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
