export const id = 1974;
export const ids = [1974];
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

/***/ 21974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishedSchemas: () => (/* binding */ publishedSchemas)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/signal.js
var signal = __webpack_require__(96867);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/severity.js
var severity = __webpack_require__(14500);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/finding-document.js



const position = schemas/* int */.Whr().min(1);
const artefactDocumentSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(signal/* ARTEFACT_KINDS */.D),
    path: schemas/* string */.YjP().describe('From the root of the repository, with `/`.'),
    line: schemas/* optional */.lqM(position),
    column: schemas/* optional */.lqM(position),
    endLine: schemas/* optional */.lqM(position),
    job: schemas/* optional */.lqM(schemas/* string */.YjP()),
    step: schemas/* optional */.lqM(schemas/* string */.YjP()),
    via: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP()).describe('The calls from the job to the place, outermost first.')),
    name: schemas/* optional */.lqM(schemas/* string */.YjP()),
    url: schemas/* optional */.lqM(schemas/* string */.YjP()),
})
    .describe('What the finding is about. Lines and columns are 1-based.');
const evidenceDocumentSchema = schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), line: schemas/* optional */.lqM(position), text: schemas/* string */.YjP() });
const fixDocumentSchema = schemas/* strictObject */.rej({
    title: schemas/* string */.YjP(),
    edits: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), start: schemas/* int */.Whr().min(0), end: schemas/* int */.Whr().min(0), text: schemas/* string */.YjP() })),
})
    .describe('A mechanical remedy: replaces the characters from `start` to before `end` (UTF-16 offsets) by `text`.');
const severityDocumentSchema = schemas/* enum */.k5n(severity/* SEVERITIES */.oC).describe('P0 critical, P1 blocker, P2 degraded, P3 advisory.');
const waivedDocumentSchema = schemas/* strictObject */.rej({
    by: schemas/* enum */.k5n(['waiver', 'suppression']),
    reason: schemas/* string */.YjP(),
    owner: schemas/* optional */.lqM(schemas/* string */.YjP()),
    until: iso/* date */.p6().describe('The last day (UTC) on which it holds.'),
})
    .describe('The finding is accepted: listed, but it does not fail a run.');
const ABOUT = {
    id: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{16}$/)
        .describe('Fingerprint: stays the same over runs and over edits elsewhere in the file.'),
    sensor: schemas/* string */.YjP(),
    rule: schemas/* string */.YjP(),
    layer: schemas/* enum */.k5n(severity/* LAYERS */.RR),
    condition: schemas/* enum */.k5n(signal/* CONDITIONS */.V),
    impact: schemas/* enum */.k5n(severity/* IMPACTS */.wD),
};
const DETAILS = {
    artefact: artefactDocumentSchema,
    ecosystem: schemas/* optional */.lqM(schemas/* string */.YjP()),
    message: schemas/* string */.YjP(),
    expected: schemas/* string */.YjP(),
    actual: schemas/* string */.YjP(),
    evidence: schemas/* array */.YOg(evidenceDocumentSchema),
    help: schemas/* string */.YjP(),
    playbook: schemas/* optional */.lqM(schemas/* string */.YjP()),
    fix: schemas/* optional */.lqM(fixDocumentSchema),
    pedantic: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
};
const signalDocumentSchema = schemas/* strictObject */.rej({ ...ABOUT, ...DETAILS });
const findingDocumentSchema = schemas/* strictObject */.rej({
    ...ABOUT,
    severity: severityDocumentSchema,
    decision: schemas/* strictObject */.rej({ by: schemas/* string */.YjP(), why: schemas/* string */.YjP() }).describe('Which rule decided the severity, and why.'),
    route: schemas/* string */.YjP().describe('What happens next: `incident`, `dispatch`, `backlog` or `registry`.'),
    owner: schemas/* optional */.lqM(schemas/* string */.YjP()),
    firstSeen: iso/* datetime */.w$(),
    sla: schemas/* strictObject */.rej({ hours: schemas/* number */.aig().positive(), dueAt: iso/* datetime */.w$(), breached: schemas/* boolean */.zMY() }),
    waived: schemas/* optional */.lqM(waivedDocumentSchema),
    ...DETAILS,
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/cache-check-document.js


const count = schemas/* int */.Whr().min(0);
const cacheCheckDocumentSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sar.cache-check/1'),
    findings: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: schemas/* string */.YjP().regex(/^[0-9a-f]{16}$/),
        rule: schemas/* string */.YjP(),
        severity: severityDocumentSchema,
        ecosystem: schemas/* optional */.lqM(schemas/* string */.YjP()),
        artefact: artefactDocumentSchema,
        message: schemas/* string */.YjP(),
        expected: schemas/* string */.YjP(),
        actual: schemas/* string */.YjP(),
        evidence: schemas/* array */.YOg(evidenceDocumentSchema),
        fix: schemas/* optional */.lqM(fixDocumentSchema),
        waived: schemas/* optional */.lqM(waivedDocumentSchema),
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

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/ci-health.js
var ci_health = __webpack_require__(17938);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/failure-class.js
var failure_class = __webpack_require__(93260);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/reading.js
const UNKNOWN_REASONS = ['no-token', 'forbidden', 'rate-limited', 'unreachable', 'not-configured', 'unsupported', 'failed'];

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
        reason: schemas/* enum */.k5n([...UNKNOWN_REASONS, 'budget', 'sample']),
        detail: schemas/* string */.YjP(),
    })),
    requests: ci_health_document_count,
})
    .describe('Health of CI: failure rate, causes, flakiness, schedules.');

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
        cause: schemas/* optional */.lqM(schemas/* enum */.k5n(UNKNOWN_REASONS).describe('Of failed ones.')),
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

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/reading-document.js



const reading_document_count = schemas/* int */.Whr().min(0);
const lookedSchema = schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* strictObject */.rej({ what: schemas/* string */.YjP(), detail: schemas/* string */.YjP() })).describe('What the sensor looked at: files, reports, lists.'));
const unjudgedSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    line: schemas/* optional */.lqM(schemas/* int */.Whr().min(1)),
    job: schemas/* optional */.lqM(schemas/* string */.YjP()),
    reason: schemas/* string */.YjP(),
});
const readingDocumentSchema = schemas/* discriminatedUnion */.gMt('outcome', [
    schemas/* strictObject */.rej({
        sensor: schemas/* string */.YjP(),
        layer: schemas/* enum */.k5n(severity/* LAYERS */.RR),
        outcome: schemas/* enum */.k5n(['clear', 'signals']),
        unit: schemas/* string */.YjP().describe('What was judged, in the plural: `jobs`, `references`.'),
        judged: reading_document_count,
        unjudged: schemas/* array */.YOg(unjudgedSchema).describe('What the sensor could not judge; never counted as clear.'),
        looked: lookedSchema,
    }),
    schemas/* strictObject */.rej({
        sensor: schemas/* string */.YjP(),
        layer: schemas/* enum */.k5n(severity/* LAYERS */.RR),
        outcome: schemas/* literal */.euz('unknown'),
        reason: schemas/* enum */.k5n(UNKNOWN_REASONS),
        detail: schemas/* string */.YjP(),
        looked: lookedSchema,
    }),
]);

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
    sensors: schemas/* array */.YOg(readingDocumentSchema).describe('What each sensor returned.'),
    findings: schemas/* array */.YOg(findingDocumentSchema).describe('Most severe first.'),
    totals: schemas/* strictObject */.rej({ P0: patrol_document_count, P1: patrol_document_count, P2: patrol_document_count, P3: patrol_document_count, waived: patrol_document_count, unknown: patrol_document_count })
        .describe('Findings by severity without the waived ones; the waived ones; sensors that could not answer.'),
})
    .describe('Result of `sar patrol`.');

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

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/storage-layer.js
var storage_layer = __webpack_require__(65610);
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
const layerSchema = schemas/* enum */.k5n(storage_layer/* STORAGE_LAYERS */.Bo);
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
        layer: layerSchema,
        environment: schemas/* optional */.lqM(schemas/* string */.YjP().describe('Of the layers env-secrets and env-vars.')),
        status: schemas/* enum */.k5n(['present', 'absent', 'unknown']),
        required: schemas/* boolean */.zMY(),
        category: schemas/* string */.YjP(),
        human_governance: schemas/* boolean */.zMY().describe('Only people may write it.'),
        note: schemas/* string */.YjP().describe('Why it is unknown, or what else is worth knowing; may be empty.'),
        purpose: schemas/* optional */.lqM(schemas/* string */.YjP()),
        reason: schemas/* optional */.lqM(schemas/* enum */.k5n(UNKNOWN_REASONS).describe('Of unknown ones.')),
        updated_at: schemas/* optional */.lqM(schemas/* string */.YjP().describe('When it was last written, ISO 8601.')),
        value_drift: schemas/* optional */.lqM(schemas/* strictObject */.rej({ expected: digestSchema, actual: digestSchema })
            .describe('The live value is not the declared one; values themselves are never written.')),
    })),
    extra_vars: schemas/* array */.YOg(schemas/* string */.YjP())
        .describe('`<layer>/<NAME>` of each that is configured but not declared; `<layer>/<environment>/<NAME>` where the audit covers more than one environment.'),
    extra: schemas/* array */.YOg(schemas/* strictObject */.rej({ layer: layerSchema, environment: schemas/* optional */.lqM(schemas/* string */.YjP()), name: schemas/* string */.YjP(), updated_at: schemas/* optional */.lqM(schemas/* string */.YjP()) }))
        .describe('The same, in parts.'),
})
    .describe('Result of the variable audit.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/sensors-document.js



const sensors_document_ABOUT = {
    id: schemas/* string */.YjP(),
    layer: schemas/* enum */.k5n(severity/* LAYERS */.RR),
    title: schemas/* string */.YjP(),
    needs: schemas/* string */.YjP().describe('What it reads, in a few words.'),
    enabled: schemas/* boolean */.zMY().describe('Whether it runs when nobody names it.'),
};
const sensorsDocumentSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sar.sensors/1'),
    version: schemas/* string */.YjP().describe('Version of SAR that wrote the document.'),
    sensors: schemas/* array */.YOg(schemas/* discriminatedUnion */.gMt('ready', [
        schemas/* strictObject */.rej({ ...sensors_document_ABOUT, ready: schemas/* literal */.euz(true), by: schemas/* string */.YjP().describe('What it would read here.') }),
        schemas/* strictObject */.rej({ ...sensors_document_ABOUT, ready: schemas/* literal */.euz(false), reason: schemas/* enum */.k5n(UNKNOWN_REASONS), detail: schemas/* string */.YjP() }),
    ])),
})
    .describe('Every sensor of a repository, and whether it can answer there.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/signals-document.js



const signalsDocumentSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sar.signals/1'),
    version: schemas/* optional */.lqM(schemas/* string */.YjP().describe('Version of SAR, or of the program, that wrote the document.')),
    at: schemas/* optional */.lqM(iso/* datetime */.w$().describe('When it was searched.')),
    commit: schemas/* optional */.lqM(schemas/* string */.YjP().describe('The commit that was checked out.')),
    partial: schemas/* optional */.lqM(schemas/* boolean */.zMY().describe('True when only a part of the repository was judged.')),
    sensors: schemas/* optional */.lqM(schemas/* array */.YOg(readingDocumentSchema).describe('What each sensor returned.')),
    signals: schemas/* array */.YOg(signalDocumentSchema).describe('In the order of the sensors.'),
})
    .describe('Signals of sensors, before triage. A program of the repository that is declared as a sensor may print one with `schema` and `signals` alone.');

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

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/schema-node.js
var schema_node = __webpack_require__(38834);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/published-schemas.js




















function publishedSchemas() {
    return new Map([
        ['baseline.schema.json', named('urn:sar:schema:baseline:1', 'SAR baseline', asPatch((0,schema_node/* settingsJsonSchema */.H)()))],
        ['patrol.schema.json', named('urn:sar:schema:patrol:1', 'SAR patrol', json_schema_processors/* toJSONSchema */.bl(patrolDocumentSchema))],
        ['signals.schema.json', named('urn:sar:schema:signals:1', 'SAR signals', json_schema_processors/* toJSONSchema */.bl(signalsDocumentSchema))],
        ['sensors.schema.json', named('urn:sar:schema:sensors:1', 'SAR sensors', json_schema_processors/* toJSONSchema */.bl(sensorsDocumentSchema))],
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
        ['intents.schema.json', named('urn:sar:schema:intents:1', 'SAR variable intents', json_schema_processors/* toJSONSchema */.bl(intentsDocumentSchema))],
        [
            'intents-validation.schema.json',
            named('urn:sar:schema:intents-validation:1', 'SAR validation of variable intents', json_schema_processors/* toJSONSchema */.bl(intentsValidationDocumentSchema)),
        ],
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
