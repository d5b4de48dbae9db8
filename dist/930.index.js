export const id = 930;
export const ids = [930,6293];
export const modules = {

/***/ 45634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   agentDocumentSchema: () => (/* binding */ agentDocumentSchema),
/* harmony export */   handOverSchema: () => (/* binding */ handOverSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);

const timeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .datetime */ .w$();
const handOverSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    at: timeSchema.describe('When it began (UTC).'),
    plan: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[0-9a-f]{16}$/)
        .describe('Digest of the sprint plan.'),
    posted: zod__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).describe('The plan is posted.')),
    settled: zod__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).describe('The run that began it came to its end.')),
});
const agentDocumentSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('sar.agent/1'),
    issues: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[1-9]\d{0,15}$/), zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        handed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(handOverSchema).max(20).describe('Oldest first.'),
        told: zod__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(timeSchema.describe('When it was told that the issue waits for a person.')),
    }))
        .describe('Hand-overs to the coding agent by the number of the issue.'),
    runs: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(timeSchema).max(20))
        .describe('When the playbook of a subject was started by a tick, in the last 24 hours.'),
    waivers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/), zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ at: timeSchema, expires: zod__WEBPACK_IMPORTED_MODULE_0__/* .date */ .p6() }))
        .describe('Pull requests with waivers that ticks asked for, in the last 7 days, with the last day of the waivers.'),
})
    .describe('What SAR has started by itself: the memory of its breaker.');


/***/ }),

/***/ 12163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clockDocumentSchema: () => (/* binding */ clockDocumentSchema),
/* harmony export */   clockEntrySchema: () => (/* binding */ clockEntrySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

const clockEntrySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    firstSeen: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$().describe('When it was seen first. It stays when the finding goes and comes back.'),
    goneSince: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$().describe('When a run found it gone. Without it, it is there.')),
    lastGone: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$().describe('When a run had found it gone, before it came back.')),
    sensor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500).describe('Of the artefact when it was seen last.'),
});
const clockDocumentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('sar.clock/1'),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/), clockEntrySchema).describe('By fingerprint, in its order.'),
})
    .describe('When findings were seen first: what their deadlines are reckoned from.');


/***/ }),

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

/***/ 36293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gapOffersDocumentSchema: () => (/* binding */ gapOffersDocumentSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const addressSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(600);
const gapOffersDocumentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('sar.gap-offers/1'),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/), addressSchema)
        .describe('Findings that a gap was proposed for, with the pull request.'),
    changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^SAR-G\d{2,4}:(?:resolve|reopen)$/), addressSchema)
        .describe('Proposed changes of gaps, with the pull request.'),
})
    .describe('What was offered to the gap registry, and in which pull request.');


/***/ }),

/***/ 83315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   intentDocumentSchema: () => (/* binding */ intentDocumentSchema),
/* harmony export */   refusedIntentDocumentSchema: () => (/* binding */ refusedIntentDocumentSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _ports_variable_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7901);


const sha256Schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const timeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
const intentDocumentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('1'),
    operation: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['set', 'delete']),
    scope: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_ports_variable_store_js__WEBPACK_IMPORTED_MODULE_1__/* .INTENT_SCOPES */ .b),
    owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/),
    repo: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/)).describe('Needed for the scopes `repo` and `environment`.'),
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(255)).describe('Needed for the scope `environment`, and only there.'),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Z_][A-Z0-9_]{0,254}$/),
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(_ports_variable_store_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_VARIABLE_VALUE_BYTES */ .y), zod__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ()])).describe('Text for `set`, null for `delete`.'),
    queued_at: timeSchema.describe('When it was queued, in UTC. Intents for one name apply in this order.'),
    queued_by: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1000)).describe('Who asked, in free text. It authorises nothing.'),
    note: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1000)),
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9._-]{1,100}$/)).describe('Unique; without one it follows from content and file name.'),
    expect: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('absent'), sha256Schema])).describe('SHA-256 of the value that must be there now, or `absent`.'),
    expires_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(timeSchema).describe('From this time on the intent is refused.'),
})
    .describe('A variable intent of the mailbox.');
const refusedIntentDocumentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('sar.refused-intent/1'),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Where the intent was.'),
    blob: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Id of its content: `git cat-file -p <blob>` shows it.'),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The commit that it was read from.'),
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    reasons: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(1),
    refused_at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
})
    .describe('A refused intent and why.');


/***/ }),

/***/ 79874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LEDGER_OUTCOMES: () => (/* binding */ LEDGER_OUTCOMES),
/* harmony export */   intentJournalSchema: () => (/* binding */ intentJournalSchema),
/* harmony export */   ledgerEntrySchema: () => (/* binding */ ledgerEntrySchema),
/* harmony export */   ledgerIndexSchema: () => (/* binding */ ledgerIndexSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _ports_variable_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7901);


const sha256Schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const valueHashSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([sha256Schema, zod__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ()]);
const textSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1000);
const LEDGER_OUTCOMES = ['applied', 'unchanged', 'superseded', 'refused'];
const changeShape = {
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(100).describe('Of the intent; a direct command makes one of its own.'),
    content: sha256Schema.describe('SHA-256 of what was asked: the same id with other content is no replay but a forgery.'),
    operation: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['set', 'delete']),
    scope: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_ports_variable_store_js__WEBPACK_IMPORTED_MODULE_1__/* .INTENT_SCOPES */ .b),
    owner: textSchema,
    repo: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(textSchema),
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(textSchema),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(255),
    before: valueHashSchema.describe('SHA-256 of the value before, null when there was none; null too of `superseded`, which was never compared.'),
    after: valueHashSchema.describe('SHA-256 of the value after, null when there is none.'),
    queued_by: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(textSchema),
    queued_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(40),
    commit: textSchema.describe('The commit that the intent was read from.'),
    run: textSchema,
    at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
};
const ledgerEntrySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('sar.ledger/1'),
    ...changeShape,
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(LEDGER_OUTCOMES)
        .describe('`refused` is only recorded where an interrupted write met a value that somebody else had written.'),
    previous: valueHashSchema.describe('SHA-256 of the line before, also over the end of a file; null in the very first line.'),
})
    .describe('A line of the ledger of variables.');
const ledgerIndexSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('sar.ledger-index/1'),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^ledger\/variables-\d{4}-\d{2}(?:-[1-9]\d{0,3})?\.ndjson$/),
        lines: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
        last: sha256Schema.describe('SHA-256 of its last line.'),
    })),
})
    .describe('The files of the ledger of variables, oldest first.');
const intentJournalSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('sar.intent-journal/1'),
    entries: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        ...changeShape,
        path: textSchema.describe('The file of the intent.'),
        blob: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/),
    })),
})
    .describe('Writes of variables that were begun.');


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

/***/ 27913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ACT_STEPS: () => (/* binding */ ACT_STEPS),
/* harmony export */   rescueActIndexSchema: () => (/* binding */ rescueActIndexSchema),
/* harmony export */   rescueActSchema: () => (/* binding */ rescueActSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _vocabulary_playbook_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44364);


const sha256Schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const digestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/);
const hashSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([sha256Schema, zod__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ()]);
const ACT_STEPS = [..._vocabulary_playbook_js__WEBPACK_IMPORTED_MODULE_1__/* .STEP_KINDS */ .zq, 'blocker-issue'];
const rescueActSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('sar.act/1'),
    key: digestSchema.describe('The attempt.'),
    playbook: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(40),
    step: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(ACT_STEPS),
    index: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(21).describe('Position of the step in its playbook, from 0.'),
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(100).describe('Id of the group of findings, or of the finding.'),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_vocabulary_playbook_js__WEBPACK_IMPORTED_MODULE_1__/* .STEP_OUTCOMES */ .L$),
    words: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4096), before: hashSchema, after: hashSchema }))
        .max(50)
        .describe('SHA-256 of files before and after, null where there is none.')),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1000)),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).describe('The commit that was rescued.')),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1000),
    at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    previous: hashSchema.describe('SHA-256 of the line before, also over the end of a file; null in the very first line.'),
})
    .describe('A line of the ledger of playbooks.');
const rescueActIndexSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('sar.act-index/1'),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^ledger\/acts-\d{4}-\d{2}(?:-[1-9]\d{0,3})?\.ndjson$/),
        lines: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
        last: sha256Schema.describe('SHA-256 of its last line.'),
    })),
})
    .describe('The files of the ledger of playbooks, oldest first.');


/***/ }),

/***/ 38616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rescueAttemptSchema: () => (/* binding */ rescueAttemptSchema),
/* harmony export */   rescueJournalSchema: () => (/* binding */ rescueJournalSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);

const timeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .datetime */ .w$();
const digestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/);
const playbookSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(40);
const subjectSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(100);
const rescueAttemptSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    key: digestSchema.describe('Names of branches and ids of dispatches are made of it.'),
    playbook: playbookSchema,
    subject: subjectSchema.describe('Id of the group of findings, or of the finding.'),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        id: digestSchema,
        sensor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(100),
        rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100),
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500)),
    }))
        .max(100)
        .describe('What it is to mend.'),
    startedAt: timeSchema.describe('When it began; it counts as an act from then on.'),
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000).describe('The run that began it.'),
    steps: digestSchema.describe('Digest of the steps as the baseline had them: other steps begin anew.'),
    step: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).max(21).describe('Position of the step that is next, from 0.'),
    remembered: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^(?:\d|1\d|2[01])$/), zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(100), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000)))
        .describe('What each step wrote down before it acted, by its position.'),
    waits: zod__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).describe('The next step is begun, and waits for its end.')),
    lease: zod__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ holder: digestSchema, until: timeSchema })
        .describe('The run that is at it now, and when it is taken for cut off unless it writes again.')),
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['fixed', 'blocked']).describe('How it ended.')),
    endedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(timeSchema),
    issue: zod__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).describe('Number of the issue that asks the owner.')),
});
const rescueJournalSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('sar.rescue-journal/1'),
    attempts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(rescueAttemptSchema).max(10_000).describe('Oldest first.'),
})
    .describe('Attempts of playbooks: those that go on, and those of the last 30 days.');


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

/***/ 1892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scoreEntrySchema: () => (/* binding */ scoreEntrySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

const scoreEntrySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('sar.score/1'),
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$().describe('When it was measured; the last measurement of a day stays.'),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(64)),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(4),
    uncapped: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(4).describe('The level without the limit of open findings, where that lowered it.')),
    basis: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['computed', 'mixed'])
        .describe('`mixed`: some dimensions were declared. A level that is declared alone is not recorded.'),
    dimensions: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(60), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(10)).describe('Score of each dimension that had one.'),
})
    .describe('A measured level of maturity, one line of the history.');


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

/***/ 89786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateLineDocumentSchema: () => (/* binding */ gateLineDocumentSchema),
/* harmony export */   verdictDocumentSchema: () => (/* binding */ verdictDocumentSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _vocabulary_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43836);


const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(20_000);
const evidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    text,
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4096).describe('From the root of the repository, with `/`.')),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1)),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4096)),
    output: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text.describe('The last lines that a program printed.')),
})
    .describe('One fact behind a line.');
const gateLineDocumentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(200).describe('Id of the check in the baseline; of other lines, the kind with a word behind it.'),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_vocabulary_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .GATE_LINE_KINDS */ .ZS)
        .describe('`check` of the baseline, `integrity` of the gate itself, `weakening` of it by the change, `proof` that a finding is gone.'),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1000),
    required: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Whether the gate fails with it.'),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_vocabulary_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .GATE_OUTCOMES */ .sA).describe('`unknown` is never counted as passed.'),
    detail: text.describe('Why.'),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(evidenceSchema).max(1000),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).describe('Milliseconds that it took.'),
    remedy: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text.describe('What to do; of lines that have not passed.')),
    command: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text.describe('The command that shows it again or mends it, as words of a shell.')),
    playbook: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).describe('The playbook that leads back to RESCUE.')),
});
const verdictDocumentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('sar.verdict/1'),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).describe('Version of SAR that wrote the document.'),
    at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$().describe('When the gate judged.'),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).describe('The commit that was judged, in full.')),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).describe('The commit whose baseline judged, where that is another one.')),
    event: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).describe('The event that started the run, such as `pull_request`.')),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail']).describe('The gate fails with every required line that has not passed.'),
    failed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200)).max(1000).describe('Ids of the lines that make it fail, in their order.'),
    lines: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(gateLineDocumentSchema).max(1000).describe('Checks in the order of the baseline; then integrity, weakening, proof.'),
})
    .describe('Verdict of the validation gate.');


/***/ }),

/***/ 20930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishedSchemas: () => (/* binding */ publishedSchemas)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/finding-document.js
var finding_document = __webpack_require__(71694);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/cache-check-document.js


const count = schemas/* int */.Whr().min(0);
const cacheCheckDocumentSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sar.cache-check/1'),
    findings: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: schemas/* string */.YjP().regex(/^[0-9a-f]{16}$/),
        rule: schemas/* string */.YjP(),
        severity: finding_document/* severityDocumentSchema */.mo,
        ecosystem: schemas/* optional */.lqM(schemas/* string */.YjP()),
        artefact: finding_document/* artefactDocumentSchema */.Pf,
        message: schemas/* string */.YjP(),
        expected: schemas/* string */.YjP(),
        actual: schemas/* string */.YjP(),
        evidence: schemas/* array */.YOg(finding_document/* evidenceDocumentSchema */.cy),
        fix: schemas/* optional */.lqM(finding_document/* fixDocumentSchema */.gq),
        waived: schemas/* optional */.lqM(finding_document/* waivedDocumentSchema */.XH),
    })),
    jobs: schemas/* strictObject */.rej({ total: count, installing: count, wired: count, exempt: count, unknown: count })
        .describe('Jobs that were read; of these, those that download dependencies, whose downloads are all cached, that need no cache, and that could not be judged.'),
    files: schemas/* strictObject */.rej({
        total: count,
        judged: count,
        invalid: count,
        unknown: count,
        problems: schemas/* array */.YOg(schemas/* strictObject */.rej({
            path: schemas/* string */.YjP(),
            line: schemas/* optional */.lqM(schemas/* int */.Whr().min(1)),
            outcome: schemas/* enum */.k5n(['invalid', 'unknown']),
            reason: schemas/* string */.YjP(),
        })),
    })
        .describe('Every workflow and action file: judged, invalid, or unknown, each of the latter two with its reason.'),
})
    .describe('Result of the cache-wiring check.');

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/ci-health.js
var ci_health = __webpack_require__(17938);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/failure-class.js
var failure_class = __webpack_require__(93260);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/reading.js
var reading = __webpack_require__(39507);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/ci-health-document.js




const ci_health_document_count = schemas/* int */.Whr().min(0);
const share = schemas/* number */.aig().min(0).max(1);
const seconds = schemas/* number */.aig().min(0);
const time = iso/* datetime */.w$().describe('UTC.');
const rateSchema = schemas/* strictObject */.rej({ failed: ci_health_document_count, concluded: ci_health_document_count, share: schemas/* optional */.lqM(share), low: schemas/* optional */.lqM(share), high: schemas/* optional */.lqM(share) })
    .describe('A share of failures; `low` and `high` bound it (Wilson, 95 %). Without concluded results there is no share.');
const spreadSchema = schemas/* strictObject */.rej({ median: schemas/* optional */.lqM(seconds), p95: schemas/* optional */.lqM(seconds), sample: ci_health_document_count })
    .describe('Seconds, and how many values they are from.');
const flakySchema = schemas/* strictObject */.rej({ commits: ci_health_document_count, of: ci_health_document_count }).describe('Commits on which something failed and then passed.');
const targetSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    workflow: schemas/* string */.YjP(),
    job: schemas/* optional */.lqM(schemas/* string */.YjP().describe('Of jobs.')),
    rate: rateSchema,
    flaky: flakySchema,
    duration: spreadSchema,
    queue: spreadSchema,
    recovery: spreadSchema.describe('Seconds from the first failure of a red streak to the success that ended it.'),
    longest_red_streak: ci_health_document_count,
    current_red_streak: ci_health_document_count,
    before: schemas/* optional */.lqM(rateSchema.describe('In the window before.')),
    self_healing: schemas/* boolean */.zMY(),
});
const classificationShape = {
    class: schemas/* enum */.k5n(failure_class/* FAILURE_CLASSES */.C),
    pattern_id: schemas/* optional */.lqM(schemas/* string */.YjP()),
    pattern_name: schemas/* string */.YjP(),
    confidence: share,
    fixable: schemas/* boolean */.zMY(),
    evidence: schemas/* enum */.k5n(['conclusion', 'annotation', 'log']),
    line: schemas/* optional */.lqM(schemas/* string */.YjP()),
    captures: schemas/* array */.YOg(schemas/* string */.YjP()),
    ambiguous: schemas/* boolean */.zMY(),
    basis: schemas/* optional */.lqM(schemas/* enum */.k5n(['ran', 'documented'])),
};
const ciHealthDocumentSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sar.ci-health/1'),
    generated_at: time,
    repository: schemas/* string */.YjP().describe('`owner/repository`.'),
    branch: schemas/* string */.YjP().describe('The branches that were measured, separated by `, `.'),
    days_analyzed: ci_health_document_count,
    summary: schemas/* strictObject */.rej({ total_runs: ci_health_document_count, failed_runs: ci_health_document_count, failure_rate: share })
        .describe('What the state is decided by, as in `rate`: concluded results, failures, and their share; 0 when nothing concluded.'),
    pattern_distribution: schemas/* record */.g1P(schemas/* string */.YjP(), ci_health_document_count)
        .describe('Family of failure patterns → failed runs; `unknown` has those that were not examined too.'),
    failed_runs: schemas/* array */.YOg(schemas/* strictObject */.rej({
        run_id: ci_health_document_count,
        run_name: schemas/* string */.YjP(),
        run_html_url: schemas/* string */.YjP(),
        conclusion: schemas/* string */.YjP(),
        created_at: schemas/* string */.YjP(),
        pattern: schemas/* string */.YjP().describe('Family of the failure pattern, or `unknown`.'),
        jobs: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), html_url: schemas/* string */.YjP(), step: schemas/* optional */.lqM(schemas/* string */.YjP()), pattern: schemas/* string */.YjP() })),
        path: schemas/* string */.YjP(),
        attempt: schemas/* int */.Whr().min(1),
        self_healing: schemas/* boolean */.zMY(),
        classification: schemas/* optional */.lqM(schemas/* strictObject */.rej(classificationShape).describe('Without it, the run was not examined.')),
    })),
    cascade_analysis: schemas/* strictObject */.rej({
        cascade_detected: schemas/* boolean */.zMY(),
        cascade_rate: share.describe('Share of the failures that are those of self-healing workflows; 0 without failures.'),
        self_healing_count: ci_health_document_count,
        total_failures: ci_health_document_count,
    }),
    branches: schemas/* array */.YOg(schemas/* string */.YjP()),
    window: schemas/* strictObject */.rej({ since: schemas/* string */.YjP(), until: schemas/* string */.YjP() }),
    unit: schemas/* enum */.k5n(['attempts', 'runs']).describe('What is counted.'),
    counts: schemas/* strictObject */.rej({
        runs: ci_health_document_count,
        attempts: ci_health_document_count,
        concluded: ci_health_document_count,
        failed: ci_health_document_count,
        ignored: schemas/* record */.g1P(schemas/* string */.YjP(), ci_health_document_count).describe('Conclusion → results that count neither as success nor as failure.'),
        pending: ci_health_document_count,
        excluded: ci_health_document_count,
    }),
    rate: rateSchema.describe('Without the self-healing workflows where a cascade is detected.'),
    raw_rate: rateSchema.describe('With every workflow.'),
    before: schemas/* optional */.lqM(rateSchema.describe('In the window before; left out where it was not read in full.')),
    state: schemas/* enum */.k5n(ci_health/* CI_STATES */.k),
    thresholds: schemas/* strictObject */.rej({ degraded: schemas/* number */.aig(), critical: schemas/* number */.aig() }).describe('Percent.'),
    alert: schemas/* strictObject */.rej({ required: schemas/* boolean */.zMY(), level: schemas/* enum */.k5n(ci_health/* CI_STATES */.k), why: schemas/* string */.YjP() }),
    flaky: flakySchema,
    days: schemas/* array */.YOg(schemas/* strictObject */.rej({ day: schemas/* string */.YjP(), concluded: ci_health_document_count, failed: ci_health_document_count })),
    workflows: schemas/* array */.YOg(targetSchema),
    jobs: schemas/* array */.YOg(targetSchema).describe('From the sample alone.'),
    job_sample: schemas/* strictObject */.rej({ runs: ci_health_document_count, of: ci_health_document_count }).describe('Runs whose jobs were read.'),
    last_green: schemas/* optional */.lqM(schemas/* strictObject */.rej({ sha: schemas/* string */.YjP(), runs: ci_health_document_count, pending: ci_health_document_count })),
    groups: schemas/* array */.YOg(schemas/* strictObject */.rej({
        key: schemas/* string */.YjP(),
        family: schemas/* string */.YjP(),
        ...classificationShape,
        jobs: ci_health_document_count,
        inferred_jobs: ci_health_document_count.describe('Failed in the same step of the same runs, and not read.'),
        runs: ci_health_document_count,
        workflows: schemas/* array */.YOg(schemas/* string */.YjP()),
        first_at: schemas/* string */.YjP(),
        last_at: schemas/* string */.YjP(),
        examples: schemas/* array */.YOg(schemas/* string */.YjP()),
    }))
        .describe('Failed jobs by their causes.'),
    examined: schemas/* strictObject */.rej({ failed_runs: ci_health_document_count, of: ci_health_document_count }),
    schedules: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        workflow: schemas/* string */.YjP(),
        crons: schemas/* array */.YOg(schemas/* strictObject */.rej({ cron: schemas/* string */.YjP(), timezone: schemas/* optional */.lqM(schemas/* string */.YjP()), line: schemas/* optional */.lqM(schemas/* int */.Whr().min(1)) })),
        state: schemas/* enum */.k5n(ci_health/* SCHEDULE_STATES */.P),
        last_run_at: schemas/* optional */.lqM(schemas/* string */.YjP()),
        missed_at: schemas/* optional */.lqM(schemas/* string */.YjP()),
        next_at: schemas/* optional */.lqM(schemas/* string */.YjP()),
        detail: schemas/* string */.YjP(),
    })),
    not_examined: schemas/* array */.YOg(schemas/* strictObject */.rej({
        what: schemas/* string */.YjP(),
        count: schemas/* optional */.lqM(ci_health_document_count),
        reason: schemas/* enum */.k5n([...reading/* UNKNOWN_REASONS */.r, 'budget', 'sample']),
        detail: schemas/* string */.YjP(),
    })),
    requests: ci_health_document_count,
})
    .describe('Health of CI: failure rate, causes, flakiness, schedules.');

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/agent-document.js
var agent_document = __webpack_require__(45634);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/clock-document.js
var clock_document = __webpack_require__(12163);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/reading-document.js
var reading_document = __webpack_require__(12885);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/diff-document.js



const diffDocumentSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sar.diff/1'),
    version: schemas/* string */.YjP().describe('Version of SAR that wrote the document.'),
    at: iso/* datetime */.w$().describe('When it was compared.'),
    base: schemas/* string */.YjP().describe('The commit that is compared with.'),
    commit: schemas/* optional */.lqM(schemas/* string */.YjP().describe('The commit that is checked out; changes that are not committed count, too.')),
    added: schemas/* array */.YOg(finding_document/* findingDocumentSchema */.c7).describe('Findings that are here and not in the base. Most severe first, waived ones included.'),
    gone: schemas/* array */.YOg(finding_document/* findingDocumentSchema */.c7).describe('Findings that are in the base and not here.'),
    kept: schemas/* array */.YOg(finding_document/* findingDocumentSchema */.c7).describe('Findings that are in both, as they are here.'),
    notCompared: schemas/* array */.YOg(schemas/* strictObject */.rej({
        sensor: schemas/* string */.YjP(),
        detail: schemas/* string */.YjP(),
        isLost: schemas/* boolean */.zMY().describe('True when it answered in one of the two and failed in the other: something may be hidden.'),
    }))
        .describe('Sensors that could not be compared. None of their findings is called new or gone.'),
    sensors: schemas/* array */.YOg(reading_document/* readingDocumentSchema */.z).describe('What each sensor returned here.'),
})
    .describe('Findings that are new, gone and kept between two states of a repository.');

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/watchdogs-schema.js
var watchdogs_schema = __webpack_require__(54694);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/severity.js
var severity = __webpack_require__(14500);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/coverage-document.js



const layerSchema = schemas/* enum */.k5n(severity/* LAYERS */.RR);
const placeSchema = schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), line: schemas/* optional */.lqM(schemas/* int */.Whr().min(1)) });
const coverage_document_targetSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['playbook', 'watchdog', 'workflow', 'event']),
    name: schemas/* string */.YjP().describe('Id of the playbook or the watchdog, file of the workflow, or type of the event.'),
    problem: schemas/* optional */.lqM(schemas/* string */.YjP().describe('Why nothing would happen. Without it, what is named is there.')),
})
    .describe('What is set off.');
const watchdogSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().describe('Unique in the document.'),
    origin: schemas/* enum */.k5n(['shipped', 'declared', 'found'])
        .describe('`shipped`: calls a watchdog of SAR; `declared`: in the baseline; `found`: a workflow that runs SAR itself.'),
    shipped: schemas/* optional */.lqM(schemas/* string */.YjP().describe('Id of the shipped watchdog that is called.')),
    does: schemas/* string */.YjP(),
    place: schemas/* optional */.lqM(placeSchema.describe('Its workflow; without it, it runs where SAR does not see it.')),
    start: schemas/* enum */.k5n(['scheduled', 'event', 'started', 'by-hand', 'missing', 'unread', 'unseen'])
        .describe('`started`: by another watchdog alone; `by-hand`: by nobody else; `missing`: the workflow is not there; `unread`: it cannot be read; `unseen`: it is no workflow.'),
    events: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Events that start its workflow, but for the schedule.'),
    crons: schemas/* array */.YOg(schemas/* strictObject */.rej({ cron: schemas/* string */.YjP(), timezone: schemas/* optional */.lqM(schemas/* string */.YjP()) })),
    layers: schemas/* array */.YOg(layerSchema),
    sensors: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Enabled sensors that it runs, or whose question it answers.'),
    stores: schemas/* array */.YOg(schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(watchdogs_schema/* WATCHDOG_STORE_KINDS */.O),
        name: schemas/* string */.YjP(),
        triggers: schemas/* array */.YOg(schemas/* strictObject */.rej({ when: schemas/* string */.YjP(), targets: schemas/* array */.YOg(coverage_document_targetSchema) }))
            .describe('What it sets off; empty for one that only people read.'),
    })),
    playbooks: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Playbooks that it runs itself.'),
    dry: schemas/* optional */.lqM(schemas/* literal */.euz(true).describe('It only shows what it would do, and feeds nothing.')),
})
    .describe('What looks at the repository again and again.');
const gapSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n([
        'layer-unwatched',
        'sensor-unwatched',
        'watchdog-missing',
        'watchdog-otherwise',
        'watchdog-by-hand',
        'trigger-broken',
        'playbook-unstarted',
        'store-unused',
    ]),
    weight: schemas/* enum */.k5n(['high', 'normal', 'low']).describe('`low`: to know about; it fails nothing.'),
    layer: schemas/* optional */.lqM(layerSchema),
    subject: schemas/* string */.YjP().describe('Id of the sensor, the watchdog or the playbook, name of the store, or the layer.'),
    words: schemas/* string */.YjP().describe('What is missing, in a sentence without its full stop.'),
    next: schemas/* optional */.lqM(schemas/* string */.YjP().describe('The cheapest step that closes it: a command, or what to write where.')),
})
    .describe('Something that nobody watches, or that leads nowhere.');
const coverageDocumentSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sar.coverage/1'),
    version: schemas/* string */.YjP().describe('Version of SAR that wrote the document.'),
    watchdogs: schemas/* array */.YOg(watchdogSchema).describe('Those of SAR first, then the declared ones, then what was found.'),
    layers: schemas/* array */.YOg(schemas/* strictObject */.rej({
        layer: layerSchema,
        watchdogs: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Ids of those that start by themselves or by one another.'),
        sensors: schemas/* array */.YOg(schemas/* strictObject */.rej({
            id: schemas/* string */.YjP(),
            state: schemas/* enum */.k5n(['watched', 'unwatched', 'idle'])
                .describe('`idle`: there is nothing here that it could read, so that nobody has to run it.'),
            by: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Ids of the watchdogs.'),
            why: schemas/* optional */.lqM(schemas/* string */.YjP().describe('Why it is idle.')),
        })),
    }))
        .describe('All five layers with the sensors that the baseline enables.'),
    gaps: schemas/* array */.YOg(gapSchema).describe('The heaviest first.'),
    unknown: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...placeSchema.shape, words: schemas/* string */.YjP() }))
        .describe('What could not be read, and might watch more than the map says.'),
})
    .describe('Which watchdog watches each layer, what it feeds, what that sets off, and what nobody watches.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/doctor-document.js

const DOCTOR_SECTIONS = ['versions', 'baseline', 'workflows', 'tokens', 'settings'];
const DOCTOR_OUTCOMES = ['ok', 'problem', 'advice', 'unknown'];
const lineSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().describe('What was looked at: a word for the check, and the file, job or secret that it is about.'),
    outcome: schemas/* enum */.k5n(DOCTOR_OUTCOMES)
        .describe('`problem`: something does not work, or is not safe; `advice`: it works, and could do more; `unknown` is never ok.'),
    subject: schemas/* string */.YjP().describe('What the line is about, for people.'),
    words: schemas/* string */.YjP().describe('What was found, in a sentence without its full stop. May hold untrusted text.'),
    costs: schemas/* optional */.lqM(schemas/* string */.YjP().describe('What does not work because of it.')),
    remedy: schemas/* optional */.lqM(schemas/* string */.YjP().describe('What to do.')),
    path: schemas/* optional */.lqM(schemas/* string */.YjP()),
    line: schemas/* optional */.lqM(schemas/* int */.Whr().min(1)),
})
    .describe('One thing that was looked at.');
const doctorDocumentSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sar.doctor/1'),
    version: schemas/* string */.YjP().describe('Version of SAR that wrote the document.'),
    at: iso/* datetime */.w$().describe('When it was asked.'),
    repository: schemas/* optional */.lqM(schemas/* string */.YjP().describe('`owner/repository`, where it is known.')),
    refused: schemas/* boolean */.zMY().describe('GitHub does not accept the token, or does not show it the repository.'),
    sections: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* enum */.k5n(DOCTOR_SECTIONS), lines: schemas/* array */.YOg(lineSchema) })),
})
    .describe('Whether a set-up of SAR is whole: what works, what does not, and what each missing thing costs.');

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/failure-patterns-document.js
var failure_patterns_document = __webpack_require__(33843);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/ci-classification-document.js


const optionalText = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* null */.chJ()]);
const ciClassificationDocumentSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sar.ci-classification/1'),
    class: schemas/* enum */.k5n(failure_class/* FAILURE_CLASSES */.C),
    pattern: optionalText.describe('Id of the pattern; null for an unknown cause.'),
    name: schemas/* string */.YjP().describe('What happened, in a line.'),
    family: schemas/* string */.YjP(),
    confidence: schemas/* number */.aig().min(0).max(1),
    fixable: schemas/* boolean */.zMY().describe('True where a known command mends it.'),
    line: optionalText.describe('The line that matched, or the last error of an unknown cause.'),
    captures: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What the pattern captured: equal captures are one cause.'),
    ambiguous: schemas/* boolean */.zMY().describe('True when the lines could not be told apart by step.'),
    basis: schemas/* union */.KCZ([schemas/* enum */.k5n(['ran', 'documented']), schemas/* null */.chJ()]),
    root_cause: optionalText,
    fix_steps: schemas/* array */.YOg(schemas/* string */.YjP()),
})
    .describe('Why the job failed that wrote a log.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/findings-document.js

const findingsDocumentSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sar.findings/1'),
    accepted: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({
        firstSeen: iso/* datetime */.w$().describe('When it was seen first (UTC).'),
        rule: schemas/* string */.YjP().describe('Its rule, for people; empty where a tick accepted more than one place.'),
        path: schemas/* string */.YjP().describe('Where it is, for people; empty as the rule.'),
    }))
        .describe('By the ids of the findings.'),
})
    .describe('Findings that are accepted as they are: triage lists them apart, and `new:` of `fail-on` leaves them out.');

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/gap-document.js
var gap_document = __webpack_require__(54693);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/gap-offers-document.js
var gap_offers_document = __webpack_require__(36293);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/gaps-document.js


const gapsDocumentSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sar.gaps/1'),
    directory: schemas/* string */.YjP().describe('Folder of the registry.'),
    gaps: schemas/* array */.YOg(schemas/* strictObject */.rej({
        ...gap_document.gapDocumentSchema.shape,
        impact: schemas/* optional */.lqM(schemas/* number */.aig().min(1).max(10).describe('Impact from 1 to 10: its own, else that of its area.')),
    }))
        .describe('Gaps as their files say, by their numbers.'),
})
    .describe('Gaps of the registry.');

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/storage-layer.js
var storage_layer = __webpack_require__(65610);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/init-document.js


const sightingSchema = schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), count: schemas/* int */.Whr().min(1), path: schemas/* string */.YjP().describe('The first of its files.') });
const initDocumentSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sar.init/1'),
    version: schemas/* string */.YjP().describe('Version of SAR that wrote the document.'),
    applied: schemas/* boolean */.zMY().describe('Whether the files were written; otherwise it is a plan.'),
    found: schemas/* strictObject */.rej({
        default_branch: schemas/* string */.YjP(),
        languages: schemas/* array */.YOg(sightingSchema).describe('Programming languages by the names of files, most files first.'),
        package_managers: schemas/* array */.YOg(sightingSchema).describe('Package managers by their manifests and lockfiles.'),
        workflows: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), tasks: schemas/* array */.YOg(schemas/* string */.YjP()) }))
            .describe('Workflows, and what their steps do as far as commands and actions tell.'),
        entries: schemas/* array */.YOg(schemas/* strictObject */.rej({
            layer: schemas/* enum */.k5n(storage_layer/* STORAGE_LAYERS */.Bo),
            environment: schemas/* optional */.lqM(schemas/* string */.YjP()),
            name: schemas/* string */.YjP(),
            required: schemas/* boolean */.zMY(),
            purpose: schemas/* string */.YjP(),
        }))
            .describe('Variables and secrets that workflows refer to.'),
        artefacts: schemas/* array */.YOg(schemas/* strictObject */.rej({
            kind: schemas/* string */.YjP(),
            path: schemas/* string */.YjP(),
            declared_in: schemas/* optional */.lqM(schemas/* string */.YjP().describe('Key of the baseline that declares it.')),
            remedy: schemas/* optional */.lqM(schemas/* string */.YjP().describe('What a person has to declare.')),
        }))
            .describe('Artefacts of models, data and agent memory.'),
        callers: schemas/* array */.YOg(schemas/* strictObject */.rej({ watchdog: schemas/* string */.YjP(), path: schemas/* string */.YjP() })).describe('Workflows that call a watchdog already.'),
        baseline: schemas/* optional */.lqM(schemas/* string */.YjP().describe('Path of the baseline that is there.')),
        owner: schemas/* optional */.lqM(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), from: schemas/* string */.YjP() })),
    })
        .describe('What the repository has.'),
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), text: schemas/* string */.YjP(), why: schemas/* string */.YjP() }))
        .describe('New files, in the order they are written in.'),
    kept: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), why: schemas/* string */.YjP() })).describe('What is left as it is, and why.'),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What is not set up, or not as well as it could be, and why.'),
    next: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What a person has to do next.'),
})
    .describe('Setting SAR up in a repository.');

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/intent-document.js
var intent_document = __webpack_require__(83315);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/ledger-document.js
var ledger_document = __webpack_require__(79874);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/variable-store.js
var variable_store = __webpack_require__(7901);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/intent-run-document.js



const intent_run_document_count = schemas/* int */.Whr().min(0);
const OUTCOMES = ['applied', 'unchanged', 'superseded', 'refused', 'failed', 'remaining', 'planned'];
const removalSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('nothing') }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('committed'), commit: schemas/* string */.YjP(), files: intent_run_document_count }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('pull-request'), url: schemas/* string */.YjP(), files: intent_run_document_count, detail: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('failed'), detail: schemas/* string */.YjP() }),
]);
const intentRunDocumentSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sar.intent-run/1'),
    mailbox: schemas/* string */.YjP().describe('Folder, from the root of the repository.'),
    dry_run: schemas/* boolean */.zMY(),
    commit: schemas/* string */.YjP().describe('The commit that the intents were read from.'),
    counts: schemas/* strictObject */.rej({
        applied: intent_run_document_count,
        unchanged: intent_run_document_count,
        superseded: intent_run_document_count,
        refused: intent_run_document_count,
        failed: intent_run_document_count,
        remaining: intent_run_document_count,
        planned: intent_run_document_count,
    }),
    intents: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        outcome: schemas/* enum */.k5n(OUTCOMES).describe('planned: what a run without --dry-run would write.'),
        reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
        id: schemas/* optional */.lqM(schemas/* string */.YjP()),
        name: schemas/* optional */.lqM(schemas/* string */.YjP()),
        operation: schemas/* optional */.lqM(schemas/* enum */.k5n(['set', 'delete'])),
        scope: schemas/* optional */.lqM(schemas/* enum */.k5n(variable_store/* INTENT_SCOPES */.b)),
        target: schemas/* optional */.lqM(schemas/* string */.YjP().describe('For people.')),
        length: schemas/* optional */.lqM(intent_run_document_count.describe('Of the value, in characters.')),
        hash_prefix: schemas/* optional */.lqM(schemas/* string */.YjP().regex(/^[0-9a-f]{12}$/)),
        action: schemas/* optional */.lqM(schemas/* enum */.k5n(['create', 'update', 'delete'])),
        cause: schemas/* optional */.lqM(schemas/* enum */.k5n(reading/* UNKNOWN_REASONS */.r).describe('Of failed ones.')),
    })),
    ledger_entries: intent_run_document_count.describe('Lines that were added to the ledger.'),
    removal: removalSchema.describe('What became of the files that were dealt with.'),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
})
    .describe('A run of the variable-intent processor. Holds no value.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/variable-target-schema.js

const variableTargetSchema = schemas/* discriminatedUnion */.gMt('scope', [
    schemas/* strictObject */.rej({ scope: schemas/* literal */.euz('repo'), owner: schemas/* string */.YjP(), repo: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ scope: schemas/* literal */.euz('org'), owner: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ scope: schemas/* literal */.euz('environment'), owner: schemas/* string */.YjP(), repo: schemas/* string */.YjP(), environment: schemas/* string */.YjP() }),
]);

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/intents-document.js


const intentsDocumentSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sar.intents/1'),
    mailbox: schemas/* string */.YjP().describe('Folder, from the root of the checkout.'),
    intents: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        valid: schemas/* boolean */.zMY(),
        reasons: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Why it is not valid.'),
        id: schemas/* optional */.lqM(schemas/* string */.YjP()),
        operation: schemas/* optional */.lqM(schemas/* enum */.k5n(['set', 'delete'])),
        target: schemas/* optional */.lqM(variableTargetSchema),
        name: schemas/* optional */.lqM(schemas/* string */.YjP()),
        queued_at: schemas/* optional */.lqM(schemas/* string */.YjP()),
        queued_by: schemas/* optional */.lqM(schemas/* string */.YjP()),
        length: schemas/* optional */.lqM(schemas/* int */.Whr().min(0).describe('Of the value, in characters.')),
        sha256_prefix: schemas/* optional */.lqM(schemas/* string */.YjP().regex(/^[0-9a-f]{12}$/)),
    })),
})
    .describe('The intents that wait in a mailbox. A file that holds no intent has path, valid and reasons alone.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/intents-validation-document.js

const intentsValidationDocumentSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sar.intents-validation/1'),
    mailbox: schemas/* string */.YjP().describe('Folder, from the root of the checkout.'),
    intents: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        valid: schemas/* boolean */.zMY().describe('False when the processor would refuse it.'),
        what: schemas/* string */.YjP().describe('What it wants, for people; empty for a file that holds no intent. Holds no value.'),
        reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
    })),
})
    .describe('What the processor would say of the intents of a mailbox, going by the checkout alone.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/patrol-document.js



const patrol_document_count = schemas/* int */.Whr().min(0);
const patrolDocumentSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sar.patrol/1'),
    version: schemas/* string */.YjP().describe('Version of SAR that wrote the document.'),
    at: iso/* datetime */.w$().describe('When the run judged; deadlines are reckoned from it.'),
    asOf: schemas/* optional */.lqM(iso/* date */.p6().describe('The day (UTC) that dated knowledge was judged by.')),
    partial: schemas/* boolean */.zMY().describe('True when only a part of the repository or of the sensors was asked for.'),
    baseline: schemas/* strictObject */.rej({
        sources: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Presets and files that were merged, lowest first.'),
        notice: schemas/* optional */.lqM(schemas/* string */.YjP()),
    }),
    sensors: schemas/* array */.YOg(reading_document/* readingDocumentSchema */.z).describe('What each sensor returned.'),
    findings: schemas/* array */.YOg(finding_document/* findingDocumentSchema */.c7).describe('Most severe first.'),
    totals: schemas/* strictObject */.rej({ P0: patrol_document_count, P1: patrol_document_count, P2: patrol_document_count, P3: patrol_document_count, waived: patrol_document_count, unknown: patrol_document_count })
        .describe('Findings by severity without the waived ones; the waived ones; sensors that could not answer.'),
})
    .describe('Result of `sar patrol`.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/prune-document.js

const CACHE_PRUNE_REASONS = ['closed-pull-request', 'gone-branch', 'unused', 'older-copy'];
const RUN_PRUNE_REASONS = ['deleted-workflow', 'old'];
const PRUNE_OUTCOMES = ['planned', 'removed', 'gone', 'failed', 'left'];
const PRUNE_STOPS = ['halted', 'forbidden', 'rate-limited', 'failing'];
const countSchema = schemas/* int */.Whr().min(0);
const outcomeSchema = schemas/* enum */.k5n(PRUNE_OUTCOMES)
    .describe('`planned`: nothing was told to act; `gone`: it was not there any more; `left`: the run ended before it.');
const detailSchema = schemas/* optional */.lqM(schemas/* string */.YjP().describe('Why it could not be removed.'));
const cacheRemovalSchema = schemas/* strictObject */.rej({
    id: countSchema,
    key: schemas/* string */.YjP(),
    ref: schemas/* string */.YjP(),
    bytes: countSchema,
    accessedAt: iso/* datetime */.w$(),
    reason: schemas/* enum */.k5n(CACHE_PRUNE_REASONS),
    outcome: outcomeSchema,
    detail: detailSchema,
});
const runRemovalSchema = schemas/* strictObject */.rej({
    id: countSchema,
    workflow: schemas/* string */.YjP().describe('File of the workflow; empty where GitHub knows it no more.'),
    name: schemas/* string */.YjP().describe('Name of the workflow.'),
    number: countSchema,
    branch: schemas/* optional */.lqM(schemas/* string */.YjP()),
    conclusion: schemas/* optional */.lqM(schemas/* string */.YjP()),
    startedAt: iso/* datetime */.w$().describe('When its newest attempt began.'),
    url: schemas/* string */.YjP(),
    reason: schemas/* enum */.k5n(RUN_PRUNE_REASONS),
    outcome: outcomeSchema,
    detail: detailSchema,
});
const common = {
    schema: schemas/* literal */.euz('sar.prune/1'),
    version: schemas/* string */.YjP().describe('Version of SAR that wrote the document.'),
    at: iso/* datetime */.w$().describe('When it was planned: ages count from here.'),
    repository: schemas/* string */.YjP().describe('`owner/repository`.'),
    applied: schemas/* boolean */.zMY().describe('Whether the run was told to act; else everything is planned only.'),
    stopped: schemas/* optional */.lqM(schemas/* strictObject */.rej({ why: schemas/* enum */.k5n(PRUNE_STOPS), detail: schemas/* string */.YjP() })
        .describe('Why removing ended before the last removal; what follows is `left`.')),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What could not be judged, and why.'),
};
const cachesSchema = schemas/* strictObject */.rej({
    ...common,
    what: schemas/* literal */.euz('caches'),
    settings: schemas/* strictObject */.rej({
        olderThanDays: schemas/* int */.Whr().min(1),
        keepNewest: schemas/* optional */.lqM(schemas/* int */.Whr().min(1)),
        closedPulls: schemas/* boolean */.zMY(),
        goneBranches: schemas/* boolean */.zMY(),
        maxDeletes: schemas/* int */.Whr().min(1),
    }),
    listed: schemas/* strictObject */.rej({ count: countSchema, bytes: countSchema }).describe('All entries.'),
    removals: schemas/* array */.YOg(cacheRemovalSchema).describe('Least recently used first.'),
    later: schemas/* strictObject */.rej({ count: countSchema, bytes: countSchema }).describe('What is to go too and is more than one run removes.'),
    lasting: countSchema.describe('Old entries that stay: the newest of the tier `live`, and of agent memory.'),
    inUse: countSchema.describe('Entries that would go and stay, because they were made or read within the last hour.'),
});
const runsSchema = schemas/* strictObject */.rej({
    ...common,
    what: schemas/* literal */.euz('runs'),
    settings: schemas/* strictObject */.rej({
        olderThanDays: schemas/* int */.Whr().min(1),
        keep: schemas/* int */.Whr().min(1),
        windowDays: schemas/* int */.Whr().min(1).describe('Days that the failure rate looks back over; runs in them stay.'),
        deletedWorkflows: schemas/* boolean */.zMY(),
        maxDeletes: schemas/* int */.Whr().min(1),
    }),
    listed: schemas/* strictObject */.rej({ count: countSchema }).describe('The runs that were looked at: old ones, and the newest of their workflows.'),
    removals: schemas/* array */.YOg(runRemovalSchema).describe('Oldest first.'),
    later: schemas/* strictObject */.rej({ count: countSchema, isAll: schemas/* boolean */.zMY() })
        .describe('What is to go too and is more than one run removes; `isAll` is false where there may be more that were not listed.'),
    kept: schemas/* strictObject */.rej({
        newest: countSchema.describe('Among the newest of their workflow, or the newest that an event started.'),
        lastSuccess: countSchema.describe('The newest success of its workflow on the default branch.'),
        referenced: countSchema.describe("The ledger of SAR's writes refers to them, or they hold the newest artifact with agent memory."),
    })
        .describe('Old runs that stay, by why.'),
});
const pruneDocumentSchema = schemas/* discriminatedUnion */.gMt('what', [cachesSchema, runsSchema])
    .describe('What pruning would remove, or removed.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/preflight-document.js

const preflightDocumentSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sar.preflight/1'),
    environment: schemas/* nullable */.mee(schemas/* string */.YjP()).describe("The job's environment; null when it has none."),
    withheld: schemas/* enum */.k5n(['', 'forks', 'dependabot']).describe('Why GitHub withholds secrets from the run; empty when it does not.'),
    entries: schemas/* array */.YOg(schemas/* strictObject */.rej({
        context: schemas/* enum */.k5n(['secrets', 'vars']),
        name: schemas/* string */.YjP(),
        status: schemas/* enum */.k5n(['present', 'absent', 'unknown']),
        required: schemas/* boolean */.zMY(),
    })),
})
    .describe('Whether the variables and secrets that workflows use are empty, as one job saw it.');

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/score-document.js
var score_document = __webpack_require__(75663);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/score-history-document.js
var score_history_document = __webpack_require__(1892);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/rescue-act-document.js
var rescue_act_document = __webpack_require__(27913);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/playbook.js
var playbook = __webpack_require__(44364);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/rescue-document.js


const addressSchema = schemas/* string */.YjP().max(2000);
const findingSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().regex(/^[0-9a-f]{16}$/),
    sensor: schemas/* string */.YjP(),
    rule: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
});
const subjectSchema = schemas/* strictObject */.rej({ id: schemas/* string */.YjP().describe('Of the group of findings, or of the finding.'), findings: schemas/* array */.YOg(findingSchema) })
    .describe('One cause, and the findings that have it.');
const changeSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    before: schemas/* optional */.lqM(schemas/* string */.YjP().describe('Text before; a new file has none.')),
    after: schemas/* optional */.lqM(schemas/* string */.YjP().describe('Text after; a file that is gone has none.')),
    cut: schemas/* optional */.lqM(schemas/* literal */.euz(true).describe('The texts are left out: those of a document have at most 200,000 characters together.')),
})
    .describe('A file that a step changes.');
const stepSchema = schemas/* strictObject */.rej({
    step: schemas/* enum */.k5n(playbook/* STEP_KINDS */.zq),
    outcome: schemas/* enum */.k5n(playbook/* STEP_OUTCOMES */.L$)
        .describe('`would-do` in a plan; `unchanged`: there was nothing to do; `waiting`: begun; `not-now`: a limit or a halt.'),
    words: schemas/* string */.YjP(),
    details: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    url: schemas/* optional */.lqM(addressSchema),
    changes: schemas/* optional */.lqM(schemas/* array */.YOg(changeSchema)),
});
const reportSchema = schemas/* strictObject */.rej({
    playbook: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    subject: subjectSchema,
    chosenBy: schemas/* string */.YjP().describe('Why this playbook.'),
    key: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{16}$/)
        .describe('Of the attempt.'),
    outcome: schemas/* enum */.k5n(playbook/* RESCUE_OUTCOMES */.iM)
        .describe('`planned`: nothing was written; `waiting`: begun, a later run goes on; `blocked`: an issue asks the owner.'),
    words: schemas/* string */.YjP(),
    steps: schemas/* array */.YOg(stepSchema),
    pullRequest: schemas/* optional */.lqM(addressSchema),
    issue: schemas/* optional */.lqM(addressSchema),
});
const rescueDocumentSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sar.rescue/1'),
    version: schemas/* string */.YjP().describe('Version of SAR that wrote the document.'),
    at: iso/* datetime */.w$().describe('When it was planned or applied.'),
    repository: schemas/* optional */.lqM(schemas/* string */.YjP().describe('`owner/repository`, where it is known.')),
    commit: schemas/* optional */.lqM(schemas/* string */.YjP().describe('The commit that is rescued.')),
    applied: schemas/* boolean */.zMY().describe('Whether the run was told to act; else everything is planned only.'),
    reports: schemas/* array */.YOg(reportSchema).describe('In the order in which they were acted on: the worst first.'),
    unmatched: schemas/* array */.YOg(schemas/* strictObject */.rej({ subject: subjectSchema, why: schemas/* string */.YjP() }))
        .describe('Causes that no playbook is run for, and why.'),
})
    .describe('What playbooks would do, or did.');

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/rescue-journal-document.js
var rescue_journal_document = __webpack_require__(38616);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/verdict-document.js
var verdict_document = __webpack_require__(89786);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/secret-rotation-document.js


const secret_rotation_document_count = schemas/* int */.Whr().min(0);
const secretRotationDocumentSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sar.secret-rotation/1'),
    timestamp: iso/* datetime */.w$().describe('When the ages were taken.'),
    owner: schemas/* string */.YjP(),
    repo: schemas/* string */.YjP(),
    warn_days: secret_rotation_document_count.describe('Days before the due time from which a secret is due soon.'),
    summary: schemas/* strictObject */.rej({ total: secret_rotation_document_count, fresh: secret_rotation_document_count, due_soon: secret_rotation_document_count, due: secret_rotation_document_count, absent: secret_rotation_document_count, unknown: secret_rotation_document_count }),
    secrets: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        layer: schemas/* enum */.k5n(storage_layer/* STORAGE_LAYERS */.Bo),
        environment: schemas/* optional */.lqM(schemas/* string */.YjP()),
        declared: schemas/* boolean */.zMY().describe('Whether the registry has it.'),
        status: schemas/* enum */.k5n(['fresh', 'due-soon', 'due', 'absent', 'unknown']),
        max_age_days: schemas/* int */.Whr().min(1),
        age_days: schemas/* optional */.lqM(secret_rotation_document_count.describe('Whole days since it was last written.')),
        updated_at: schemas/* optional */.lqM(schemas/* string */.YjP()),
        due_at: schemas/* optional */.lqM(iso/* datetime */.w$()),
        note: schemas/* string */.YjP(),
    })),
})
    .describe('Ages of secrets, by the time at which they were last written.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/variable-audit-diff-document.js

const statusSchema = schemas/* enum */.k5n(['present', 'absent', 'unknown', 'extra', '-']);
const variableAuditDiffDocumentSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sar.variable-audit-diff/1'),
    before: schemas/* string */.YjP().describe('When the earlier audit was made, as that audit says.'),
    after: iso/* datetime */.w$().describe('When the later audit was made.'),
    changes: schemas/* array */.YOg(schemas/* strictObject */.rej({
        entry: schemas/* string */.YjP().describe('`<layer>/<NAME>`, with the environment in between where there is one.'),
        change: schemas/* enum */.k5n(['new', 'gone', 'changed']).describe('new, gone: only one of the audits has it.'),
        before: statusSchema.describe('extra: configured but not declared; -: not there.'),
        after: statusSchema,
    })),
})
    .describe('What differs between two variable audits, by entry.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/variable-audit-document.js



const variable_audit_document_count = schemas/* int */.Whr().min(0);
const variable_audit_document_layerSchema = schemas/* enum */.k5n(storage_layer/* STORAGE_LAYERS */.Bo);
const digestSchema = schemas/* strictObject */.rej({
    length: variable_audit_document_count.describe('In bytes of UTF-8.'),
    sha256_prefix: schemas/* string */.YjP().regex(/^[0-9a-f]{12}$/),
});
const variableAuditDocumentSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sar.variable-audit/1'),
    timestamp: iso/* datetime */.w$().describe('When the audit was made.'),
    owner: schemas/* string */.YjP(),
    repo: schemas/* string */.YjP(),
    auth_ok: schemas/* boolean */.zMY().describe('True when GitHub answered with at least one list; layers that it refused are `unknown`.'),
    summary: schemas/* strictObject */.rej({
        total: variable_audit_document_count.describe('Declared entries; the sum of present, absent and unknown.'),
        present: variable_audit_document_count,
        absent: variable_audit_document_count,
        unknown: variable_audit_document_count,
        absent_required: variable_audit_document_count.describe('Of the absent ones, those that are required.'),
        extra: variable_audit_document_count.describe('Configured, but not declared.'),
    }),
    results: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        layer: variable_audit_document_layerSchema,
        environment: schemas/* optional */.lqM(schemas/* string */.YjP().describe('Of the layers env-secrets and env-vars.')),
        status: schemas/* enum */.k5n(['present', 'absent', 'unknown']),
        required: schemas/* boolean */.zMY(),
        category: schemas/* string */.YjP(),
        human_governance: schemas/* boolean */.zMY().describe('Only people may write it.'),
        note: schemas/* string */.YjP().describe('Why it is unknown, or what else is worth knowing; may be empty.'),
        purpose: schemas/* optional */.lqM(schemas/* string */.YjP()),
        reason: schemas/* optional */.lqM(schemas/* enum */.k5n(reading/* UNKNOWN_REASONS */.r).describe('Of unknown ones.')),
        updated_at: schemas/* optional */.lqM(schemas/* string */.YjP().describe('When it was last written, ISO 8601.')),
        value_drift: schemas/* optional */.lqM(schemas/* strictObject */.rej({ expected: digestSchema, actual: digestSchema })
            .describe('The live value is not the declared one; values themselves are never written.')),
    })),
    extra_vars: schemas/* array */.YOg(schemas/* string */.YjP())
        .describe('`<layer>/<NAME>` of each that is configured but not declared; `<layer>/<environment>/<NAME>` where the audit covers more than one environment.'),
    extra: schemas/* array */.YOg(schemas/* strictObject */.rej({ layer: variable_audit_document_layerSchema, environment: schemas/* optional */.lqM(schemas/* string */.YjP()), name: schemas/* string */.YjP(), updated_at: schemas/* optional */.lqM(schemas/* string */.YjP()) }))
        .describe('The same, in parts.'),
})
    .describe('Result of the variable audit.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/sensors-document.js



const ABOUT = {
    id: schemas/* string */.YjP(),
    layer: schemas/* enum */.k5n(severity/* LAYERS */.RR),
    title: schemas/* string */.YjP(),
    needs: schemas/* string */.YjP().describe('What it reads, in a few words.'),
    enabled: schemas/* boolean */.zMY().describe('Whether it runs when nobody names it.'),
    empty: schemas/* optional */.lqM(schemas/* literal */.euz(true).describe('There is nothing here that it could judge, and nothing is declared for it.')),
};
const sensorsDocumentSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sar.sensors/1'),
    version: schemas/* string */.YjP().describe('Version of SAR that wrote the document.'),
    sensors: schemas/* array */.YOg(schemas/* discriminatedUnion */.gMt('ready', [
        schemas/* strictObject */.rej({ ...ABOUT, ready: schemas/* literal */.euz(true), by: schemas/* string */.YjP().describe('What it would read here.') }),
        schemas/* strictObject */.rej({ ...ABOUT, ready: schemas/* literal */.euz(false), reason: schemas/* enum */.k5n(reading/* UNKNOWN_REASONS */.r), detail: schemas/* string */.YjP() }),
    ])),
})
    .describe('Every sensor of a repository, and whether it can answer there.');

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/signals-document.js
var signals_document = __webpack_require__(62054);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/triage-document.js
var triage_document = __webpack_require__(53193);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/variables-document.js


const variablesDocumentSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sar.variables/1'),
    target: variableTargetSchema,
    variables: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        created_at: schemas/* optional */.lqM(schemas/* string */.YjP()),
        updated_at: schemas/* optional */.lqM(schemas/* string */.YjP()),
        value: schemas/* optional */.lqM(schemas/* string */.YjP().describe('With --values alone.')),
        digest: schemas/* optional */.lqM(schemas/* strictObject */.rej({
            length: schemas/* int */.Whr().min(0).describe('In bytes of UTF-8.'),
            sha256_prefix: schemas/* string */.YjP().regex(/^[0-9a-f]{12}$/),
        })
            .describe('Without --values, what may be told of the value.')),
    })),
})
    .describe('The variables that GitHub has in one place, by name.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/variables-expected-document.js


const variablesExpectedDocumentSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sar.variables-expected/1'),
    expected: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        layer: schemas/* enum */.k5n(storage_layer/* STORAGE_LAYERS */.Bo),
        environment: schemas/* optional */.lqM(schemas/* string */.YjP().describe('Of the layers env-secrets and env-vars.')),
        required: schemas/* boolean */.zMY(),
        category: schemas/* string */.YjP(),
        human_governance: schemas/* boolean */.zMY().describe('Only people may write it.'),
        purpose: schemas/* string */.YjP(),
    })),
})
    .describe('The variables and secrets that the baseline declares.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/watchdogs-document.js

const watchdogLifeSchema = schemas/* strictObject */.rej({
    ids: schemas/* array */.YOg(schemas/* string */.YjP()).min(1).describe('Watchdogs that this workflow is, as in the coverage map.'),
    path: schemas/* string */.YjP().describe('File of the workflow.'),
    state: schemas/* enum */.k5n([
        'on-time',
        'late',
        'never-ran',
        'runs',
        'disabled-inactivity',
        'disabled-manually',
        'disabled-fork',
        'not-registered',
        'missing',
        'exempt',
        'unknown',
    ])
        .describe('`runs`: it is switched on and has no schedule; `not-registered`: GitHub does not list it; `missing`: the file is not there; `exempt`: by `ci.liveness.exempt`.'),
    lastRunAt: schemas/* optional */.lqM(iso/* datetime */.w$().describe('When its newest run was created: of its schedule, where it has one.')),
    conclusion: schemas/* optional */.lqM(schemas/* string */.YjP().describe("GitHub's word for how that run ended.")),
    missedAt: schemas/* optional */.lqM(iso/* datetime */.w$().describe('The moment at which a run was due that did not come.')),
    lateMinutes: schemas/* optional */.lqM(schemas/* int */.Whr().min(0).describe('Minutes since then.')),
    nextAt: schemas/* optional */.lqM(iso/* datetime */.w$().describe('When the next run is due.')),
    detail: schemas/* string */.YjP().describe('Why, in a sentence without its full stop.'),
})
    .describe('Whether a workflow that is a watchdog still runs.');
const watchdogsDocumentSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sar.watchdogs/1'),
    version: schemas/* string */.YjP().describe('Version of SAR that wrote the document.'),
    at: iso/* datetime */.w$().describe('When it was asked.'),
    repository: schemas/* optional */.lqM(schemas/* string */.YjP().describe('`owner/repository`, where it is known.')),
    watchdogs: schemas/* array */.YOg(watchdogLifeSchema).describe('By their files.'),
    unseen: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Declared watchdogs that are no workflow: nobody can tell here whether they run.'),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What was not asked or not answered, and why.'),
})
    .describe('Whether the watchdogs of a repository still run.');

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/schema-node.js
var schema_node = __webpack_require__(38834);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/published-schemas.js







































function publishedSchemas() {
    return new Map([
        ['baseline.schema.json', named('urn:sar:schema:baseline:1', 'SAR baseline', asPatch((0,schema_node/* settingsJsonSchema */.H)()))],
        ['patrol.schema.json', named('urn:sar:schema:patrol:1', 'SAR patrol', json_schema_processors/* toJSONSchema */.bl(patrolDocumentSchema))],
        ['signals.schema.json', named('urn:sar:schema:signals:1', 'SAR signals', json_schema_processors/* toJSONSchema */.bl(signals_document.signalsDocumentSchema))],
        ['triage.schema.json', named('urn:sar:schema:triage:1', 'SAR triage', json_schema_processors/* toJSONSchema */.bl(triage_document.triageDocumentSchema))],
        ['sensors.schema.json', named('urn:sar:schema:sensors:1', 'SAR sensors', json_schema_processors/* toJSONSchema */.bl(sensorsDocumentSchema))],
        ['score-report.schema.json', named('urn:sar:schema:score-report:1', 'SAR maturity score', json_schema_processors/* toJSONSchema */.bl(score_document/* scoreReportDocumentSchema */.dC))],
        ['score.schema.json', named('urn:sar:schema:score:1', 'SAR history of the maturity score, one line', json_schema_processors/* toJSONSchema */.bl(score_history_document.scoreEntrySchema))],
        ['verdict.schema.json', named('urn:sar:schema:verdict:1', 'SAR verdict of the validation gate', json_schema_processors/* toJSONSchema */.bl(verdict_document.verdictDocumentSchema))],
        ['diff.schema.json', named('urn:sar:schema:diff:1', 'SAR difference of findings', json_schema_processors/* toJSONSchema */.bl(diffDocumentSchema))],
        ['doctor.schema.json', named('urn:sar:schema:doctor:1', 'SAR diagnosis of a set-up', json_schema_processors/* toJSONSchema */.bl(doctorDocumentSchema))],
        ['init.schema.json', named('urn:sar:schema:init:1', 'SAR set-up', json_schema_processors/* toJSONSchema */.bl(initDocumentSchema))],
        ['cache-check.schema.json', named('urn:sar:schema:cache-check:1', 'SAR cache check', json_schema_processors/* toJSONSchema */.bl(cacheCheckDocumentSchema))],
        [
            'variable-audit.schema.json',
            named('urn:sar:schema:variable-audit:1', 'SAR variable audit', json_schema_processors/* toJSONSchema */.bl(variableAuditDocumentSchema)),
        ],
        [
            'secret-rotation.schema.json',
            named('urn:sar:schema:secret-rotation:1', 'SAR secret rotation', json_schema_processors/* toJSONSchema */.bl(secretRotationDocumentSchema)),
        ],
        ['variable-intent.schema.json', named('urn:sar:schema:variable-intent:1', 'SAR variable intent', json_schema_processors/* toJSONSchema */.bl(intent_document.intentDocumentSchema))],
        [
            'refused-intent.schema.json',
            named('urn:sar:schema:refused-intent:1', 'SAR refused intent', json_schema_processors/* toJSONSchema */.bl(intent_document.refusedIntentDocumentSchema)),
        ],
        ['ledger.schema.json', named('urn:sar:schema:ledger:1', 'SAR ledger of variables, one line', json_schema_processors/* toJSONSchema */.bl(ledger_document.ledgerEntrySchema))],
        [
            'ledger-index.schema.json',
            named('urn:sar:schema:ledger-index:1', 'SAR ledger of variables, its files', json_schema_processors/* toJSONSchema */.bl(ledger_document.ledgerIndexSchema)),
        ],
        ['intent-journal.schema.json', named('urn:sar:schema:intent-journal:1', 'SAR journal of intents', json_schema_processors/* toJSONSchema */.bl(ledger_document.intentJournalSchema))],
        [
            'variable-audit-diff.schema.json',
            named('urn:sar:schema:variable-audit-diff:1', 'SAR difference of two variable audits', json_schema_processors/* toJSONSchema */.bl(variableAuditDiffDocumentSchema)),
        ],
        ['variables.schema.json', named('urn:sar:schema:variables:1', 'SAR variables', json_schema_processors/* toJSONSchema */.bl(variablesDocumentSchema))],
        [
            'variables-expected.schema.json',
            named('urn:sar:schema:variables-expected:1', 'SAR expected variables', json_schema_processors/* toJSONSchema */.bl(variablesExpectedDocumentSchema)),
        ],
        [
            'preflight.schema.json',
            named('urn:sar:schema:preflight:1', 'SAR preflight of variables and secrets, one job', json_schema_processors/* toJSONSchema */.bl(preflightDocumentSchema)),
        ],
        ['ci-health.schema.json', named('urn:sar:schema:ci-health:1', 'SAR CI health', json_schema_processors/* toJSONSchema */.bl(ciHealthDocumentSchema))],
        [
            'failure-patterns.schema.json',
            named('urn:sar:schema:failure-patterns:1', 'SAR failure patterns', json_schema_processors/* toJSONSchema */.bl(failure_patterns_document.failurePatternsSchema)),
        ],
        [
            'ci-classification.schema.json',
            named('urn:sar:schema:ci-classification:1', 'SAR classification of a log', json_schema_processors/* toJSONSchema */.bl(ciClassificationDocumentSchema)),
        ],
        ['gap.schema.json', named('urn:sar:schema:gap:1', 'SAR gap', json_schema_processors/* toJSONSchema */.bl(gap_document.gapDocumentSchema))],
        ['gap-offers.schema.json', named('urn:sar:schema:gap-offers:1', 'SAR offered gaps', json_schema_processors/* toJSONSchema */.bl(gap_offers_document.gapOffersDocumentSchema))],
        ['gaps.schema.json', named('urn:sar:schema:gaps:1', 'SAR gaps', json_schema_processors/* toJSONSchema */.bl(gapsDocumentSchema))],
        ['coverage.schema.json', named('urn:sar:schema:coverage:1', 'SAR coverage map', json_schema_processors/* toJSONSchema */.bl(coverageDocumentSchema))],
        ['watchdogs.schema.json', named('urn:sar:schema:watchdogs:1', 'SAR life of watchdogs', json_schema_processors/* toJSONSchema */.bl(watchdogsDocumentSchema))],
        ['intents.schema.json', named('urn:sar:schema:intents:1', 'SAR variable intents', json_schema_processors/* toJSONSchema */.bl(intentsDocumentSchema))],
        [
            'intents-validation.schema.json',
            named('urn:sar:schema:intents-validation:1', 'SAR validation of variable intents', json_schema_processors/* toJSONSchema */.bl(intentsValidationDocumentSchema)),
        ],
        ['clock.schema.json', named('urn:sar:schema:clock:1', 'SAR clock of findings', json_schema_processors/* toJSONSchema */.bl(clock_document.clockDocumentSchema))],
        ['findings.schema.json', named('urn:sar:schema:findings:1', 'SAR accepted findings', json_schema_processors/* toJSONSchema */.bl(findingsDocumentSchema))],
        ['prune.schema.json', named('urn:sar:schema:prune:1', 'SAR prune', json_schema_processors/* toJSONSchema */.bl(pruneDocumentSchema))],
        ['rescue.schema.json', named('urn:sar:schema:rescue:1', 'SAR rescue', json_schema_processors/* toJSONSchema */.bl(rescueDocumentSchema))],
        [
            'rescue-journal.schema.json',
            named('urn:sar:schema:rescue-journal:1', 'SAR journal of playbooks', json_schema_processors/* toJSONSchema */.bl(rescue_journal_document.rescueJournalSchema)),
        ],
        ['act.schema.json', named('urn:sar:schema:act:1', 'SAR ledger of playbooks, one line', json_schema_processors/* toJSONSchema */.bl(rescue_act_document.rescueActSchema))],
        [
            'act-index.schema.json',
            named('urn:sar:schema:act-index:1', 'SAR ledger of playbooks, its files', json_schema_processors/* toJSONSchema */.bl(rescue_act_document.rescueActIndexSchema)),
        ],
        ['agent.schema.json', named('urn:sar:schema:agent:1', 'SAR breaker', json_schema_processors/* toJSONSchema */.bl(agent_document.agentDocumentSchema))],
        [
            'intent-run.schema.json',
            named('urn:sar:schema:intent-run:1', 'SAR run of the variable-intent processor', json_schema_processors/* toJSONSchema */.bl(intentRunDocumentSchema)),
        ],
    ]);
}
function named(id, title, schema) {
    const { $schema, ...rest } = schema;
    return { $schema, $id: id, title, ...rest };
}
function asPatch(schema) {
    if (schema.properties === undefined) {
        const values = schema.additionalProperties;
        return typeof values === 'object' ? { ...schema, additionalProperties: { anyOf: [asPatch(values), { type: 'null' }] } } : schema;
    }
    const { required: _, ...rest } = schema;
    const properties = Object.entries(schema.properties).map(([key, value]) => {
        if (key === 'version' || key === 'extends')
            return [key, value];
        const { description, ...patch } = asPatch(value);
        return [key, { ...(description !== undefined && { description }), anyOf: [patch, { type: 'null' }] }];
    });
    return { ...rest, properties: Object.fromEntries(properties) };
}


/***/ }),

/***/ 17938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ SCHEDULE_STATES),
/* harmony export */   k: () => (/* binding */ CI_STATES)
/* harmony export */ });
const CI_STATES = ['ok', 'degraded', 'critical'];
const SCHEDULE_STATES = [
    'on-time',
    'never-ran',
    'overdue',
    'disabled-inactivity',
    'disabled-manually',
    'not-registered',
    'unknown',
];


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

/***/ 61867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ GAP_STATUSES)
/* harmony export */ });
const GAP_STATUSES = ['open', 'in-progress', 'resolved', 'ok'];


/***/ }),

/***/ 39507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ UNKNOWN_REASONS)
/* harmony export */ });
const UNKNOWN_REASONS = ['no-token', 'forbidden', 'rate-limited', 'unreachable', 'not-configured', 'unsupported', 'failed'];


/***/ }),

/***/ 65610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ STORAGE_LAYERS),
/* harmony export */   lV: () => (/* binding */ isEnvironmentLayer),
/* harmony export */   qR: () => (/* binding */ isVariableLayer)
/* harmony export */ });
/* unused harmony exports ENVIRONMENT_LAYERS, VARIABLE_LAYERS */
const STORAGE_LAYERS = [
    'org-secrets',
    'repo-secrets',
    'env-secrets',
    'repo-vars',
    'env-vars',
    'codespace',
    'org-vars',
    'dependabot',
];
const ENVIRONMENT_LAYERS = ['env-secrets', 'env-vars'];
const VARIABLE_LAYERS = ['repo-vars', 'env-vars', 'org-vars'];
function isEnvironmentLayer(layer) {
    return ENVIRONMENT_LAYERS.includes(layer);
}
function isVariableLayer(layer) {
    return VARIABLE_LAYERS.includes(layer);
}


/***/ })

};
