export const id = 3193;
export const ids = [3193];
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

/***/ 75663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _G: () => (/* binding */ SCORE_PARTS),
/* harmony export */   dC: () => (/* binding */ scoreReportDocumentSchema)
/* harmony export */ });
/* unused harmony exports gateResultDocumentSchema, evidenceResultDocumentSchema, maturityScoreDocumentSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _schema_dimensions_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8391);
/* harmony import */ var _vocabulary_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43836);
/* harmony import */ var _finding_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71694);




const score = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(10);
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1);
const level = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(4);
const BASES = ['computed', 'declared', 'unknown'];
const gateResultDocumentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    check: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_vocabulary_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .GATE_CHECKS */ .su),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_vocabulary_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .GATE_OUTCOMES */ .sA).describe('`unknown` is never counted as passed.'),
    detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1000)),
});
const evidenceResultDocumentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    dimension: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Id of the dimension.'),
    check: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).describe("Index of the check in the dimension's list, from 0."),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['present', 'absent', 'unknown']),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The file that proves it.')),
    detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const checkScoreSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['sensor', 'gate', 'evidence']),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive(),
    proves: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['maturity', 'automation', 'both']),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['earned', 'partly', 'not-earned', 'unknown', 'not-applicable']),
    credit: share.describe('Share of the weight that is earned.'),
    high: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(share.describe('Share that would be earned if all that is unknown were well.')),
    gain: score.describe('How much the score gains when the check earns all.'),
    why: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const dimensionScoreSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    requirement: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    priority: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([_finding_document_js__WEBPACK_IMPORTED_MODULE_2__/* .severityDocumentSchema */ .mo, zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('done')])),
    standards: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive(),
    basis: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(BASES).describe('Where the figures come from: from checks, from people, or from neither.'),
    score: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(score),
    maturity: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(share),
    automation: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(share),
    between: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ low: score, high: score }).describe('What the unknown checks allow.')),
    declared: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ score: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(score), maturity: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(share), automation: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(share) })),
    checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(checkScoreSchema),
    next: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), gain: score, isAtMost: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true)) })
        .describe('The step that gains most for least.')),
});
const maturityScoreDocumentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(level),
    basis: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([...BASES, 'mixed']),
    uncapped: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(level.describe('The level without the limit of open findings, where that lowered it.')),
    between: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ low: level, high: level }).describe('What the unknown checks allow.')),
    cappedBy: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['P0', 'P1']), open: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1), level })),
    declared: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ level, target: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }).describe('The level that people declare.')),
    dimensions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(dimensionScoreSchema),
    progress: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), level, kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['measured', 'declared', 'projected']) })),
})
    .describe('Maturity of the repository.');
const SCORE_PARTS = {
    gate: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(gateResultDocumentSchema).describe('The verdict of the gate, where there is one.')),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(evidenceResultDocumentSchema).describe('What was looked for in the files of the repository.'),
    dimensions: _schema_dimensions_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .dimensionsSchema */ .v,
    maturity: _schema_dimensions_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .maturitySchema */ .d,
    score: maturityScoreDocumentSchema,
};
const scoreReportDocumentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('sar.score-report/1'),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Version of SAR that wrote the document.'),
    at: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$().describe('When the repository was judged.'),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The commit that was judged.')),
    partial: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .describe('True when only a part of the repository was judged, or by a part of the sensors; such a score is not comparable.'),
    score: maturityScoreDocumentSchema,
})
    .describe('Maturity of a repository: every dimension with its checks, what each earned and why.');


/***/ }),

/***/ 53193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   causeGroupDocumentSchema: () => (/* binding */ causeGroupDocumentSchema),
/* harmony export */   triageDocumentSchema: () => (/* binding */ triageDocumentSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var _finding_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71694);
/* harmony import */ var _reading_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12885);
/* harmony import */ var _score_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75663);




const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const fingerprintSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/);
const causeGroupDocumentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: fingerprintSchema,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Which rule of linking found it.'),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What the cause is.'),
    why: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Why the findings are linked.'),
    root: fingerprintSchema.describe('The finding that is the cause, or stands for it.'),
    members: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(fingerprintSchema).min(2).describe('All findings, the root first.'),
})
    .describe('Findings that have one cause.');
const triageDocumentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('sar.triage/1'),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Version of SAR that wrote the document.'),
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$().describe('When it was triaged; deadlines are reckoned from it.'),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('`owner/repository`, where it is known.')),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The commit that was checked out.')),
    branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The branch that was checked.')),
    isDefaultBranch: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('True when that is known to be the default branch; only then a finding is called gone.'),
    partial: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('True when only a part of the repository was judged; then no finding is called gone.'),
    baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        sources: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('Presets and files that were merged, lowest first.'),
        notice: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    }),
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('What is worth knowing of the run, a sentence each.'),
    sensors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_reading_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readingDocumentSchema */ .z).describe('What each sensor returned. One that could not answer is never counted as clear.'),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_finding_document_js__WEBPACK_IMPORTED_MODULE_3__/* .findingDocumentSchema */ .c7).describe('Most severe first, waived ones included.'),
    groups: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(causeGroupDocumentSchema),
    accepted: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(fingerprintSchema)
        .describe('Ids of findings that people accepted as they are: `fail-on: new:P2` does not count them.'),
    totals: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ P0: count, P1: count, P2: count, P3: count, waived: count, unknown: count, breached: count })
        .describe('Open findings by severity; the waived ones; sensors that could not answer; open findings that are overdue.'),
    ..._score_document_js__WEBPACK_IMPORTED_MODULE_4__/* .SCORE_PARTS */ ._G,
})
    .describe('Result of a triage: what the sensors said, every finding with its decision and clock, groups with one cause, and the score.');


/***/ }),

/***/ 8391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ maturitySchema),
/* harmony export */   v: () => (/* binding */ dimensionsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _vocabulary_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43836);
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70860);



const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1);
const weight = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(100);
const PROVES = ['maturity', 'automation', 'both'];
const common = {
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(weight.describe('How much it counts; without it 1.')),
    proves: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(PROVES).describe('Which coordinate it counts for; without it both.')),
};
const checkSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        sensor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(60).describe('A sensor: earned as a whole when it is clear, in part by the severity of what it finds.'),
        rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .globSchema */ .G6).min(1).max(50).describe('Only findings of these rules count against it.')),
        ...common,
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ gate: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_vocabulary_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .GATE_CHECKS */ .su).describe('A check of the gate: earned when it passes.'), ...common }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        evidence: _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .globSchema */ .G6.describe('Glob over tracked files: earned when at least one matches.'),
        title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(200).describe('What the file proves.'),
        contains: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(200).describe('Text that one of the files must hold.')),
        ...common,
    }),
]);
const dimensionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(100).describe('Name for people.'),
    requirement: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(500).describe('What level 4 asks for.'),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(500).describe('Where it stands, in words.')),
    priority: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([_value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .severitySchema */ .X5, zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('done')]).describe('What is left, as a severity, or `done`.')),
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(weight.describe('How much it counts for the level; without it 1.')),
    standards: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(60)).max(20).describe('Ids of standards in `docs/standards.md`.')),
    declared: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        score: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(10).describe('Score from 0 to 10.')),
        maturity: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(share.describe('Horizontal coordinate of the quadrant, 0 to 1.')),
        automation: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(share.describe('Vertical coordinate of the quadrant, 0 to 1.')),
    })
        .describe('Values that people declare; shown as declared, and used only where no check answered.')),
    checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(checkSchema).max(100).describe('What earns the score.')),
})
    .describe('A dimension of maturity.');
const dimensionsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z][a-z0-9-]{0,59}$/), dimensionSchema)
    .describe('Dimensions of maturity by id, in the order of the score table.');
const maturitySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    caps: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        P0: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(4).describe('The level is at most this while a P0 is open.'),
        P1: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(4).describe('The level is at most this while a P1 is open.'),
    })
        .describe('Limits of the level while findings are open.'),
    declared: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        level: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(4).describe('The level that people declare, 0 to 4.'),
        target: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(300).describe('What is aimed at.')),
    })
        .describe('The level that people declare; shown as declared, and never mixed with the computed one.')),
    progress: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(60).describe('A label or a day.'),
        level: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(4).describe('Level, 0 to 4.'),
        projected: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('True for what is expected, not reached.')),
    }))
        .max(500)
        .describe('Declared levels over time, before the measured ones, and projected ones after them.'),
})
    .describe('The overall level of maturity.');


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

/***/ 43836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZS: () => (/* binding */ GATE_LINE_KINDS),
/* harmony export */   sA: () => (/* binding */ GATE_OUTCOMES),
/* harmony export */   su: () => (/* binding */ GATE_CHECKS)
/* harmony export */ });
const GATE_CHECKS = ['code-quality', 'tests', 'variable-audit', 'secrets-baseline', 'schema', 'ci-failure-rate'];
const GATE_OUTCOMES = ['pass', 'fail', 'unknown'];
const GATE_LINE_KINDS = ['check', 'integrity', 'weakening', 'proof'];


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
