export const id = 2054;
export const ids = [2054];
export const modules = {

/***/ 71694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PK: () => (/* binding */ signalDocumentSchema),
/* harmony export */   Pf: () => (/* binding */ artefactDocumentSchema),
/* harmony export */   XH: () => (/* binding */ waivedDocumentSchema),
/* harmony export */   c7: () => (/* binding */ findingDocumentSchema),
/* harmony export */   cy: () => (/* binding */ evidenceDocumentSchema),
/* harmony export */   gq: () => (/* binding */ fixDocumentSchema),
/* harmony export */   mo: () => (/* binding */ severityDocumentSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _vocabulary_signal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96867);
/* harmony import */ var _vocabulary_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14500);



const position = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1);
const artefactDocumentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_vocabulary_signal_js__WEBPACK_IMPORTED_MODULE_1__/* .ARTEFACT_KINDS */ .D),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4096).describe('From the root of the repository, with `/`.'),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(position),
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(position),
    endLine: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(position),
    job: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    step: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    via: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('The calls from the job to the place, outermost first.')),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
})
    .describe('What the finding is about. Lines and columns are 1-based.');
const evidenceDocumentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(position), text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const fixDocumentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    edits: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), start: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0), end: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0), text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
})
    .describe('A mechanical remedy: replaces the characters from `start` to before `end` (UTF-16 offsets) by `text`.');
const severityDocumentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_vocabulary_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC).describe('P0 critical, P1 blocker, P2 degraded, P3 advisory.');
const waivedDocumentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    by: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['waiver', 'suppression']),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    until: zod__WEBPACK_IMPORTED_MODULE_3__/* .date */ .p6().describe('The last day (UTC) on which it holds.'),
})
    .describe('The finding is accepted: listed, but it does not fail a run.');
const ABOUT = {
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-f]{16}$/)
        .describe('Fingerprint: stays the same over runs and over edits elsewhere in the file.'),
    sensor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
    layer: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_vocabulary_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .LAYERS */ .RR),
    condition: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_vocabulary_signal_js__WEBPACK_IMPORTED_MODULE_1__/* .CONDITIONS */ .V),
    impact: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_vocabulary_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .IMPACTS */ .wD),
};
const DETAILS = {
    artefact: artefactDocumentSchema,
    ecosystem: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    expected: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    actual: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(evidenceDocumentSchema),
    help: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    playbook: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    fix: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(fixDocumentSchema),
    pedantic: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
};
const signalDocumentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...ABOUT, ...DETAILS });
const findingDocumentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...ABOUT,
    severity: severityDocumentSchema,
    decision: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), why: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).describe('Which rule decided the severity, and why.'),
    route: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What happens next: `incident`, `dispatch`, `backlog` or `registry`.'),
    owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    firstSeen: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    sla: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        hours: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive(),
        dueAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
        leftHours: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Hours to the deadline; negative when it is over.'),
        breached: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        isBusiness: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe("True where only the hours of the baseline's calendar count.")),
    })
        .describe('The clock of the finding.'),
    waived: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(waivedDocumentSchema),
    labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('Labels of its issue besides those of SAR.')),
    group: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Id of the group of findings that have one cause.')),
    ...DETAILS,
});


/***/ }),

/***/ 12885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readingDocumentSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _vocabulary_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39507);
/* harmony import */ var _vocabulary_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14500);



const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const lookedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ what: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).describe('What the sensor looked at: files, reports, lists.'));
const unjudgedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1)),
    job: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    hides: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).max(1000).describe('Ids of the only findings that it can hide; without it, it can hide any at its path.')),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What it is, where its place does not say.')),
    required: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).describe('The baseline requires it: a gate that asks this sensor does not know.')),
});
const readingDocumentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('outcome', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        sensor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
        layer: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_vocabulary_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYERS */ .RR),
        outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['clear', 'signals']),
        unit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What was judged, in the plural: `jobs`, `references`.'),
        judged: count,
        unjudged: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(unjudgedSchema).describe('What the sensor could not judge; never counted as clear.'),
        looked: lookedSchema,
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        sensor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
        layer: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_vocabulary_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYERS */ .RR),
        outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unknown'),
        reason: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_vocabulary_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN_REASONS */ .r),
        detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        looked: lookedSchema,
    }),
]);


/***/ }),

/***/ 62054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signalsDocumentSchema: () => (/* binding */ signalsDocumentSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var _finding_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71694);
/* harmony import */ var _reading_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12885);



const signalsDocumentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('sar.signals/1'),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Version of SAR, or of the program, that wrote the document.')),
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$().describe('When it was searched.')),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The commit that was checked out.')),
    partial: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('True when only a part of the repository was judged.')),
    sensors: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_reading_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readingDocumentSchema */ .z).describe('What each sensor returned.')),
    signals: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_finding_document_js__WEBPACK_IMPORTED_MODULE_3__/* .signalDocumentSchema */ .PK).describe('In the order of the sensors.'),
})
    .describe('Signals of sensors, before triage. A program of the repository that is declared as a sensor may print one with `schema` and `signals` alone.');


/***/ }),

/***/ 39507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ UNKNOWN_REASONS)
/* harmony export */ });
const UNKNOWN_REASONS = ['no-token', 'forbidden', 'rate-limited', 'unreachable', 'not-configured', 'unsupported', 'failed'];


/***/ }),

/***/ 96867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ARTEFACT_KINDS),
/* harmony export */   V: () => (/* binding */ CONDITIONS)
/* harmony export */ });
const CONDITIONS = ['drifted', 'broken', 'missing', 'misaligned', 'stale'];
const ARTEFACT_KINDS = [
    'workflow',
    'job',
    'step',
    'action',
    'file',
    'waiver',
    'suppression',
    'variable',
    'secret',
    'package',
    'test',
    'check',
    'runner',
    'cache',
    'run',
    'model',
    'dataset',
    'checkpoint',
    'index',
    'database',
    'pattern',
    'edge',
    'context',
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
