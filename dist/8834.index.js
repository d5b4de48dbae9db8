export const id = 8834;
export const ids = [8834];
export const modules = {

/***/ 47717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ MERGE_METHODS)
/* harmony export */ });
const MERGE_METHODS = ['merge', 'squash', 'rebase'];


/***/ }),

/***/ 7901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ INTENT_SCOPES),
/* harmony export */   y: () => (/* binding */ MAX_VARIABLE_VALUE_BYTES)
/* harmony export */ });
const MAX_VARIABLE_VALUE_BYTES = 49_152;
const INTENT_SCOPES = ['repo', 'org', 'environment'];


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

/***/ 79585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ gateSchema),
/* harmony export */   m: () => (/* binding */ playbookIdSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _ports_pull_requests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47717);
/* harmony import */ var _sensors_sensor_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84836);
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70860);




const checkIdSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(60)
    .regex(/^[a-z][a-z0-9-]*$/);
const globsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .globSchema */ .G6).min(1).max(100);
const sensorIdSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(60)
    .regex(/^[a-z][a-z0-9-]*$/);
const playbookIdSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(40)
    .regex(/^[A-Za-z][A-Za-z0-9-]*$/);
const gateCommandSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(_sensors_sensor_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandSchema */ .rP.describe('Program and arguments; no shell takes part.')),
    shell: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(4000).describe('A line for `bash -euo pipefail -c`, for what needs a shell.')),
    directory: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(_value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPathSchema */ .Tr.describe('Folder that it runs in, from the root of the repository; without it, the root.')),
    'time-limit': zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(21_600).describe('Seconds after which it is ended and has failed; without it, 600.')),
})
    .refine(({ run, shell }) => (run === undefined) !== (shell === undefined), { error: 'either `run` or `shell`' });
const gateCheckSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(200).describe('What people call the check.')),
    required: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Whether the gate fails when the check fails or is unknown.'),
    commands: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(gateCommandSchema).min(1).max(20).describe('Programs that must end with 0, one after the other.')),
    reports: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(globsSchema.describe('Globs over files that earlier jobs or the commands left: each must match a file that is not empty, and not older than the commit.')),
    sensors: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(sensorIdSchema)
        .min(1)
        .max(50)
        .describe('Sensors that must answer, without a finding at or above `fail-on` that is not waived.')),
    'fail-on': zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(_value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .severitySchema */ .X5.describe('The least severity of a finding of `sensors` that fails the check; without it, P2.')),
    'failure-rate': zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        'max-percent': zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(100).describe('Most percent of failed CI runs; without it, `ci.thresholds.degraded`.')),
        'max-age-hours': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(8760).describe('Hours after which the measured rate is too old to be believed.'),
    })
        .describe('The failure rate of CI, as the variable `ci.variables.failure-rate` has it.')),
    changed: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        when: globsSchema.describe('Globs over files; when the change touches one of them …'),
        expect: globsSchema.describe('… it must touch a file that one of these matches, too.'),
    })
        .describe('Files that change together, such as a changelog with the sources.')),
    'new-alerts': zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['low', 'medium', 'high', 'critical', 'any'])
        .describe('The least severity of an open code-scanning alert that the base does not have and that fails the check.')),
    'new-findings': zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(_value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .severitySchema */ .X5.describe('The least severity of a finding that the base does not have and that fails the check.')),
    remedy: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(3).max(500).describe('What to do when it fails, in place of what SAR says.')),
    playbook: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(playbookIdSchema.describe('The playbook that leads back to RESCUE.')),
})
    .describe('A check of the gate; everything that it names must pass. One that names nothing is unknown.');
const gateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(checkIdSchema, gateCheckSchema)
        .refine((checks) => Object.keys(checks).length <= 50, { error: 'at most 50 checks' })
        .describe('The checks, in their order, by their id.'),
    concurrency: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(16).describe('Checks that run at once.'),
    approvers: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerSchema */ .$K)
        .min(1)
        .max(20)
        .describe('Who may approve a change that weakens the gate, by a review of that commit; without it, `owner`.')),
    guarded: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(globsSchema.describe('Globs over files that the checks judge by, such as package.json or the workflow of the gate: a change of one has to be approved.')),
    'merge-method': zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_ports_pull_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .MERGE_METHODS */ .Y).describe('How auto-merge merges; without it, as the repository does by default.')),
    'check-run': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(100).describe('Name of the check run that the gate publishes.'),
})
    .describe('The validation gate: what a change must pass before it is merged.');


/***/ }),

/***/ 88731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PQ: () => (/* binding */ ROTATION_RULES),
/* harmony export */   Tj: () => (/* binding */ CACHE_RULES),
/* harmony export */   _M: () => (/* binding */ CI_HEALTH_RULES),
/* harmony export */   n5: () => (/* binding */ VARIABLE_RULES),
/* harmony export */   oP: () => (/* binding */ DRIFT_RULES),
/* harmony export */   wd: () => (/* binding */ LIVENESS_RULES)
/* harmony export */ });
const CACHE_RULES = [
    'missing-cache',
    'cache-after-install',
    'ineffective-cache',
    'static-key',
    'volatile-key',
    'unsafe-key',
    'double-cache',
    'ignored-cache-input',
    'failing-cache-setup',
    'cannot-save',
    'cache-in-release',
    'dead-cache-action',
    'outside-hierarchy',
];
const DRIFT_RULES = [
    'dead-reference',
    'unresolvable-tag',
    'retired-runner-image',
    'archived-action',
    'deprecated-runtime',
    'outdated-major',
    'floating-reference',
    'version-comment-mismatch',
];
const VARIABLE_RULES = [
    'missing-variable',
    'undeclared-variable',
    'unused-variable',
    'shadowed-variable',
    'wrong-scope',
    'drifted-variable',
];
const ROTATION_RULES = ['rotation-due', 'rotation-due-soon'];
const CI_HEALTH_RULES = ['failure-rate-critical', 'failure-rate-degraded', 'repeated-failure', 'flaky-workflow'];
const LIVENESS_RULES = ['schedule-disabled', 'schedule-never-ran', 'schedule-overdue'];


/***/ }),

/***/ 38834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ settingsJsonSchema),
/* harmony export */   l: () => (/* binding */ schemaAt)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98439);
/* harmony import */ var _settings_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8106);


function settingsJsonSchema() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .toJSONSchema */ .bl(_settings_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .w);
}
function schemaAt(schema, path) {
    let node = ofAllKinds(schema);
    for (const part of path) {
        if (node === undefined)
            return undefined;
        if (typeof part === 'number')
            node = node.items;
        else if (typeof part === 'string' && node.properties && Object.hasOwn(node.properties, part))
            node = node.properties[part];
        else if (typeof part === 'string' && typeof node.additionalProperties === 'object')
            node = node.additionalProperties;
        else
            return undefined;
        node = node === undefined ? undefined : ofAllKinds(node);
    }
    return node;
}
function ofAllKinds(node) {
    if (node.oneOf === undefined)
        return node;
    const properties = {};
    for (const [key, value] of node.oneOf.flatMap((kind) => Object.entries(kind.properties ?? {}))) {
        const { const: _name, ...known } = properties[key] ?? value;
        properties[key] = value.const === undefined ? known : { type: 'string', enum: [...(properties[key]?.enum ?? []), value.const] };
    }
    return { ...node, type: 'object', properties };
}


/***/ }),

/***/ 84836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ sensorSchemaWithoutRules),
/* harmony export */   Yd: () => (/* binding */ sensorSchema),
/* harmony export */   bl: () => (/* binding */ REPORT_SHAPE),
/* harmony export */   rP: () => (/* binding */ commandSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70860);


const COMMON = {
    enabled: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Whether the sensor runs.'),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(_value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .severitySchema */ .X5.describe("The severity of all of the sensor's findings, instead of the one that follows from the impact.")),
    'time-limit': zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(3600).describe('Seconds after which the sensor is given up and is unknown, instead of the time limit of the run.')),
    store: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(_value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPathSchema */ .Tr.describe('File of the repository that the signals of the sensor are written to, for runs that write signal stores.')),
};
const commandSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(4000)
    .regex(/^[^\u0000]*$/))
    .min(1)
    .max(100);
const REPORT_SHAPE = {
    reports: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .globSchema */ .G6).max(100).describe('Globs over the files of reports; also files that git does not track.'),
    command: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(commandSchema.describe('Program and arguments that print a report to standard output; run only where commands are allowed, in place of reading report files.')),
};
function sensorSchema(rules, options, description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        ...COMMON,
        rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej((0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleShape */ .mK)(rules))
            .describe('Per rule: `off`, or the severity of its findings; without an entry the severity follows from the impact.'),
        ...options,
    })
        .describe(description);
}
function sensorSchemaWithoutRules(description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(COMMON).describe(description);
}


/***/ }),

/***/ 8106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ settingsSchema)
});

// UNUSED EXPORTS: BASELINE_VERSION

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/gate-schema.js
var gate_schema = __webpack_require__(79585);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/sensor-shape.js
var sensor_shape = __webpack_require__(84836);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/value-schemas.js
var value_schemas = __webpack_require__(70860);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/record-store-shape.js


const declaredNameSchema = schemas/* string */.YjP().trim().min(1).max(100);
const tableNameSchema = schemas/* string */.YjP()
    .min(1)
    .max(200)
    .regex(/^[^\u0000-\u001f]+$/);
const fieldNameSchema = schemas/* string */.YjP()
    .min(1)
    .max(200)
    .regex(/^[^\u0000-\u001f]+$/);
const daysSchema = schemas/* int */.Whr().min(1).max(36_500);
const RECORD_STORE_SHAPE = {
    path: value_schemas/* repositoryPathSchema */.Tr.describe('File of the records: a SQLite database, JSON, or NDJSON; git need not track it.'),
    table: schemas/* optional */.lqM(tableNameSchema.describe('Of SQLite the table or view; of JSON the key that holds the list or map, where that is not the whole document.')),
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/playbook-steps-schema.js




const variableNameSchema = schemas/* string */.YjP()
    .max(255)
    .regex(/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/);
const workflowFileSchema = schemas/* string */.YjP()
    .max(100)
    .regex(/^[\w.-]+\.ya?ml$/);
const textSchema = schemas/* string */.YjP().trim().min(1).max(1000);
const titleSchema = schemas/* string */.YjP()
    .trim()
    .min(1)
    .max(250)
    .regex(/^[^\u0000-\u001f\u007f\u2028\u2029]*$/);
const idSchema = schemas/* string */.YjP()
    .max(60)
    .regex(/^[a-z][a-z0-9-]*$/);
const minutesSchema = schemas/* int */.Whr().min(0).max(360);
const queueIntentSchema = schemas/* strictObject */.rej({
    do: schemas/* literal */.euz('queue-intent').describe('Offers an intent for a variable in a pull request to the mailbox.'),
    variable: schemas/* optional */.lqM(variableNameSchema.describe('The variable; without it, those that the findings are about, with their declared values.')),
    value: schemas/* optional */.lqM(schemas/* string */.YjP()
        .max(10_000)
        .describe('The value; `timestamp` writes the time as `YYYYMMDDTHHMMSSZ`. Without it, the value that `variables.registry` declares.')),
});
const dispatchWorkflowSchema = schemas/* strictObject */.rej({
    do: schemas/* literal */.euz('dispatch-workflow').describe('Starts a workflow, and waits for the end of its run.'),
    workflow: workflowFileSchema.describe('File in `.github/workflows` of the default branch.'),
    inputs: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP()
        .max(100)
        .regex(/^[\w-]+$/), schemas/* string */.YjP().max(1000))
        .describe('Inputs of the workflow besides `sar-id`, as they are.')),
    'id-input': schemas/* optional */.lqM(schemas/* string */.YjP()
        .max(100)
        .regex(/^[\w-]+$/))
        .describe('Input that gets the id by which the run is found again: the workflow shows it in its `run-name`. Without it, `sar-id`.'),
    'wait-minutes': schemas/* optional */.lqM(minutesSchema.describe('Minutes that the run of SAR waits for the end of the started one; what takes longer is looked for by the next run. Without it, 0.')),
});
const openIssueSchema = schemas/* strictObject */.rej({
    do: schemas/* literal */.euz('open-issue').describe('Opens one issue for people.'),
    title: titleSchema.describe('Title of the issue, in one line.'),
    steps: schemas/* optional */.lqM(schemas/* array */.YOg(textSchema).min(1).max(30).describe('What a person has to do, a box each.')),
    labels: schemas/* optional */.lqM(schemas/* array */.YOg(value_schemas/* issueLabelSchema */.Fc).max(10).describe('Labels besides those of SAR.')),
});
const runCommandSchema = schemas/* strictObject */.rej({
    do: schemas/* literal */.euz('run-command').describe('Runs a program in the work tree; what it changes is what a later step offers.'),
    run: sensor_shape/* commandSchema */.rP.describe('Program and arguments; no shell takes part. It runs in a clean work tree of the default branch.'),
    'time-limit': schemas/* optional */.lqM(schemas/* int */.Whr().min(1).max(3600).describe('Seconds after which it is ended and has failed; without it, 600.')),
});
const applyFixersSchema = schemas/* strictObject */.rej({
    do: schemas/* literal */.euz('apply-fixers').describe('Runs fixers in the work tree.'),
    fixers: schemas/* optional */.lqM(schemas/* array */.YOg(idSchema).min(1).max(30).describe('Ids of the fixers; without it, those that the findings or failures ask for.')),
});
const openPullRequestSchema = schemas/* strictObject */.rej({
    do: schemas/* literal */.euz('open-pull-request').describe('Offers what earlier steps changed, and waits for the merge.'),
    title: titleSchema.describe('Title of the pull request, and first line of the commit.'),
    gate: schemas/* optional */.lqM(schemas/* boolean */.zMY().describe('Whether the validation gate must pass on the changed files first; without it, yes.')),
});
const withinMinutesSchema = schemas/* int */.Whr().min(1).max(43_200);
const waitForSchema = schemas/* strictObject */.rej({
    do: schemas/* literal */.euz('wait-for').describe('Waits until a sensor is clear, or a variable is there.'),
    sensor: schemas/* optional */.lqM(idSchema.describe('Until the sensor finds the findings no more.')),
    variable: schemas/* optional */.lqM(variableNameSchema.describe('Until the variable is there.')),
    minutes: minutesSchema.describe('Minutes that one run waits; what takes longer is looked for by the next run.'),
    'within-minutes': schemas/* optional */.lqM(withinMinutesSchema.describe('Minutes after which it has failed, over all runs; without it, 1440, which is a day.')),
})
    .refine(({ sensor, variable }) => (sensor === undefined) !== (variable === undefined), { error: 'either `sensor` or `variable`' });
const compareRunsSchema = schemas/* strictObject */.rej({
    do: schemas/* literal */.euz('compare-runs').describe('Compares the runs of the model with those it is measured against.'),
});
const rollBackAliasSchema = schemas/* strictObject */.rej({
    do: schemas/* literal */.euz('roll-back-alias').describe('Sets an alias of a registered model back.'),
    model: schemas/* string */.YjP().min(1).max(250).describe('Name of the registered model.'),
    alias: schemas/* string */.YjP().min(1).max(250).describe('Alias that is set back, such as `champion`.'),
    to: schemas/* string */.YjP().min(1).max(250).describe('The version to set it to: `previous`, or the alias of the last good one.'),
});
const homeSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('repository').describe('The file is in the repository; it goes back as a pull request.') }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('cache').describe('The file is in the Actions cache.'),
        key: schemas/* string */.YjP()
            .min(1)
            .max(400)
            .describe('Beginning of the key; the newest entry is taken, and a new one is saved with a time behind it.'),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('artifact').describe('The file is in an artifact of a workflow run of the default branch.'),
        name: schemas/* string */.YjP()
            .min(1)
            .max(200)
            .describe('Name of the artifact; the newest one is taken, and a new one is uploaded under this name.'),
    }),
])
    .describe('Where the database is kept, and stored back.');
const pruneMemorySchema = schemas/* strictObject */.rej({
    do: schemas/* literal */.euz('prune-memory').describe('Prunes a database of agent memory, and stores it back.'),
    database: value_schemas/* repositoryPathSchema */.Tr.describe('The database, as `sensors.ltm-capacity` declares it.'),
    home: homeSchema,
    'max-age-days': schemas/* optional */.lqM(schemas/* int */.Whr().min(1).max(3650).describe('Rows older than these days go; without it, the age of `sensors.ltm-capacity`.')),
    retag: schemas/* optional */.lqM(schemas/* string */.YjP().min(1).max(100).describe('Tag for memories that have none.')),
    confidence: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        table: tableNameSchema.describe('Table of patterns.'),
        column: fieldNameSchema.describe('Its column of the confidence, 0 to 1.'),
        successes: fieldNameSchema.describe('Its column that counts uses that helped.'),
        uses: fieldNameSchema.describe('Its column that counts all uses.'),
    })
        .describe('Confidence that is reckoned again: (helped + 1) / (uses + 2), the mean of a uniform prior.')),
});
const trackRotationSchema = schemas/* strictObject */.rej({
    do: schemas/* literal */.euz('track-rotation').describe('Keeps an issue for each secret that is due, until it was written anew.'),
    runbook: schemas/* array */.YOg(textSchema).min(1).max(30).describe('Steps of the rotation, a box each; the secret itself is never touched.'),
});
const searchAgainSchema = schemas/* strictObject */.rej({
    do: schemas/* literal */.euz('search-again').describe('Runs the sensors anew; decides whether the findings are gone.'),
    sensors: schemas/* optional */.lqM(schemas/* array */.YOg(idSchema)
        .min(1)
        .max(20)
        .describe('Sensors that must be clear besides; those that found the findings must find them no more in any case.')),
    'within-minutes': schemas/* optional */.lqM(withinMinutesSchema.describe('Minutes in which the findings must be gone, over several runs, since a checkout may be older than what was done; without it, 1440, which is a day.')),
});
const playbookStepSchema = schemas/* discriminatedUnion */.gMt('do', [
    queueIntentSchema,
    dispatchWorkflowSchema,
    openIssueSchema,
    runCommandSchema,
    applyFixersSchema,
    openPullRequestSchema,
    waitForSchema,
    compareRunsSchema,
    rollBackAliasSchema,
    pruneMemorySchema,
    trackRotationSchema,
    searchAgainSchema,
]);

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/playbook.js
var playbook = __webpack_require__(44364);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/playbooks-schema.js





const dispatchSchema = schemas/* string */.YjP()
    .max(100)
    .regex(/^[\w.-]+$/);
const selectionSchema = schemas/* strictObject */.rej({
    sensor: schemas/* optional */.lqM(value_schemas/* globSchema */.G6.describe('Glob over the sensor.')),
    rule: schemas/* optional */.lqM(value_schemas/* globSchema */.G6.describe('Glob over the rule.')),
    path: schemas/* optional */.lqM(value_schemas/* globSchema */.G6.describe("Glob over the artefact's path.")),
})
    .refine((match) => Object.values(match).some((value) => value !== undefined), { error: 'at least one of `sensor`, `rule`, `path`' });
const playbookSchema = schemas/* strictObject */.rej({
    title: schemas/* string */.YjP().trim().min(1).max(200).describe('What people call it.'),
    enabled: schemas/* boolean */.zMY().describe('Whether it runs.'),
    when: schemas/* array */.YOg(selectionSchema)
        .max(50)
        .describe('Findings that it is for; the first playbook of the list that matches a finding is its playbook. Empty: only by name.'),
    'max-per-day': schemas/* int */.Whr().min(0).max(1000).describe('Most times that it begins in 24 hours.'),
    'cooldown-minutes': schemas/* int */.Whr().min(0).max(43_200).describe('Minutes that it rests for a cause after it ended for it.'),
    steps: schemas/* array */.YOg(playbookStepSchema)
        .min(1)
        .max(20)
        .refine(hasChangesToOffer, {
        error: '`open-pull-request` behind a step that changes files: `apply-fixers` or `run-command`',
    })
        .describe('What it does, one step after the other.'),
})
    .describe('A playbook: what mends one kind of finding.');
function hasChangesToOffer(steps) {
    return steps.every(({ do: kind }, at) => kind !== 'open-pull-request' || steps.slice(0, at).some((step) => playbook/* CHANGING_STEPS */._P.includes(step.do)));
}
function isPlaybookName(id) {
    return !/^sar-/i.test(id) || playbook/* PLAYBOOKS */.Rx.some((known) => known === id);
}
const playbooksSchema = schemas/* strictObject */.rej({
    dispatch: schemas/* optional */.lqM(dispatchSchema.describe('A workflow file or the type of a repository event that runs the playbook of a finding that was ticked.')),
    'max-actions': schemas/* int */.Whr().min(0).max(100).describe('Most playbooks that one run begins; those that go on do not count.'),
    list: schemas/* record */.g1P(gate_schema/* playbookIdSchema */.m, playbookSchema)
        .refine((list) => Object.keys(list).length <= 50, { error: 'at most 50 playbooks' })
        .refine((list) => Object.keys(list).every(isPlaybookName), {
        error: `ids that begin with SAR- only for ${playbook/* PLAYBOOKS */.Rx.join(', ')}: give your own playbooks other names`,
    })
        .describe("The playbooks by their id: SAR's six, and the repository's own."),
})
    .describe('Playbooks: what SAR does about findings, proposed only, until a run is told to apply.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/acting-schemas.js



const acting_schemas_variableNameSchema = schemas/* string */.YjP()
    .max(255)
    .regex(/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/);
const haltingValueSchema = schemas/* string */.YjP()
    .max(1000)
    .regex(/^[^\s\u0000-\u001f\u007f](?:[^\u0000-\u001f\u007f]*[^\s\u0000-\u001f\u007f])?$/);
const loginSchema = schemas/* string */.YjP()
    .max(60)
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*(?:\[bot\])?$/);
const issuesSchema = schemas/* strictObject */.rej({
    'max-new': schemas/* int */.Whr().min(0).max(100).describe('Most issues that one run opens.'),
    'dashboard-title': schemas/* string */.YjP().trim().min(1).max(200).describe('Title of the dashboard issue.'),
    'waive-days': schemas/* int */.Whr().min(1).max(366).describe('Days that a finding is waived for by a tick in the dashboard.'),
    labels: schemas/* array */.YOg(value_schemas/* issueLabelSchema */.Fc).max(10).describe('Labels that every issue of SAR gets besides `sar`, `sar:P1` and `sar:L3`.'),
})
    .describe('Issues that SAR keeps: one for each P0 and P1, and the dashboard.');
const haltSchema = schemas/* strictObject */.rej({
    variable: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        name: acting_schemas_variableNameSchema.describe('Name of the repository variable: capital letters, digits and `_`, not `GITHUB_` first.'),
        value: haltingValueSchema.describe('The value that halts, on one line and without blanks around it; nothing else is ever written into it.'),
    })
        .describe('A variable that stops what else acts by itself, such as `AGENT_KILL_SWITCH`. Only a person sets it back.')),
})
    .describe('How a finding of severity P0 halts everything that acts by itself: an issue labelled `sar:halt`, and a variable.');
const agentSchema = schemas/* strictObject */.rej({
    assign: schemas/* optional */.lqM(loginSchema.describe('Login of the coding agent that the issue is assigned to; takes a token of a user.')),
    dispatch: schemas/* optional */.lqM(dispatchSchema.describe('A workflow file (`heal.yml`) or the type of a repository event that is started.')),
    'max-per-finding': schemas/* int */.Whr().min(1).max(20).describe('Times that one issue is handed over; then it waits for a person.'),
    'max-per-day': schemas/* int */.Whr().min(0).max(1000).describe('Most that are handed over in 24 hours.'),
})
    .describe('The coding agent that findings of severity P1 are handed to.');

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/rule-ids.js
var rule_ids = __webpack_require__(88731);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/cache-schema.js



const exemptionSchema = schemas/* strictObject */.rej({
    path: value_schemas/* globSchema */.G6.describe('Glob over the paths of workflow files that are exempt, from the root of the repository.'),
    job: schemas/* optional */.lqM(value_schemas/* globSchema */.G6.describe('Glob over the ids of jobs; without it, all jobs of the files.')),
    ecosystem: schemas/* optional */.lqM(value_schemas/* ecosystemSchema */.eG.describe('The ecosystem that needs no cache there, such as `pip`; without it, all.')),
    reason: value_schemas/* reasonSchema */.ex.describe('Why no cache is wanted there; shown by `--explain`.'),
})
    .describe('Jobs that need no cache.');
const cacheSchema = schemas/* strictObject */.rej({
    'minimum-version': schemas/* string */.YjP()
        .regex(/^(?:working|v\d{1,4}(?:\.\d{1,4}){0,2})$/)
        .describe('The oldest version of actions/cache that is accepted: `working` (any version that still works), or a version such as `v5` or `v4.2.0`.'),
    action: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        uses: schemas/* string */.YjP()
            .max(300)
            .regex(/^[^\s@]+(?:@[^\s@]+)?$/)
            .describe('The `uses:` of the action, such as `./.github/actions/setup-python-cached` or `owner/repo@v1`.'),
        ecosystems: schemas/* array */.YOg(value_schemas/* ecosystemSchema */.eG).min(1).max(100).describe('The ecosystems whose jobs must use the action.'),
    })
        .describe("The action through which jobs use the repository's cache hierarchy; jobs that install without it are reported by `outside-hierarchy`.")),
    tier: schemas/* optional */.lqM(schemas/* enum */.k5n(['live', 'common', 'ephemeral'])
        .describe("The hierarchy's tier that a fix asks the action for: `live` (permanent), `common` (7 days) or `ephemeral` (1 day).")),
    version: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        variable: schemas/* string */.YjP()
            .max(100)
            .regex(/^[A-Z_][A-Z0-9_]*$/)
            .describe('The repository variable that holds the token.'),
        default: schemas/* string */.YjP()
            .max(40)
            .regex(/^[A-Za-z0-9._-]+$/)
            .describe('The token where the variable is not set.'),
    })
        .describe('The token that busts the whole hierarchy, as a fix gives it to the action.')),
    exempt: schemas/* array */.YOg(exemptionSchema).max(1000).describe('Jobs that need no cache, each with its reason.'),
    ecosystems: schemas/* optional */.lqM(schemas/* array */.YOg(value_schemas/* ecosystemSchema */.eG).min(1).max(100).describe('The ecosystems that are judged; without it, every one that is known.')),
    'rare-schedule-days': schemas/* int */.Whr()
        .min(1)
        .max(366)
        .describe('A schedule with pauses of this many days or more is exempt, since its cache is gone before it is read.'),
    rules: schemas/* strictObject */.rej((0,value_schemas/* ruleShape */.mK)(rule_ids/* CACHE_RULES */.Tj))
        .describe('Per rule: `off`, or the severity of its findings; without an entry the severity follows from the impact.'),
})
    .describe('Cache wiring of workflows.');

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/run-conclusion.js
var run_conclusion = __webpack_require__(61260);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/ci-schema.js



const conclusionSchema = schemas/* enum */.k5n(run_conclusion/* RUN_CONCLUSIONS */.l);
const globsSchema = schemas/* array */.YOg(value_schemas/* globSchema */.G6).max(1000);
const percentSchema = schemas/* number */.aig().min(0).max(100);
const ci_schema_variableNameSchema = schemas/* string */.YjP()
    .max(255)
    .regex(/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/);
const ciSchema = schemas/* strictObject */.rej({
    branches: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(255)).max(20).describe('Branches whose runs are measured; empty: the default branch.'),
    'window-days': schemas/* int */.Whr().min(1).max(90).describe('Days that are looked back over.'),
    count: schemas/* enum */.k5n(['attempts', 'runs'])
        .describe('`attempts`: every attempt counts, so that a re-run hides no failure; `runs`: the latest attempt of each run.'),
    'failure-conclusions': schemas/* array */.YOg(conclusionSchema).min(1).max(9).describe('Conclusions that are failures.'),
    'ignored-conclusions': schemas/* array */.YOg(conclusionSchema)
        .max(9)
        .describe('Conclusions that are neither failure nor success, and no part of the denominator.'),
    thresholds: schemas/* strictObject */.rej({
        degraded: percentSchema.describe('Percent of failures above which the state is degraded.'),
        critical: percentSchema.describe('Percent of failures above which the state is critical.'),
        'minimum-runs': schemas/* int */.Whr().min(1).max(10_000).describe('Concluded runs below which nothing is an alert.'),
        'alert-after': schemas/* int */.Whr().min(1).max(100).describe('Results in a row that must bear an alert out before it is raised.'),
        'clear-after': schemas/* int */.Whr().min(1).max(100).describe('Results in a row at or below the threshold before an alert is cleared.'),
    })
        .describe('When CI is degraded or critical, and how much evidence an alert takes.'),
    exclude: schemas/* strictObject */.rej({
        workflows: globsSchema.describe('Globs over the files of workflows that are not measured.'),
        events: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(100)).max(50).describe('Events whose runs are not measured.'),
    })
        .describe('What is not measured.'),
    'self-healing': globsSchema.describe('Globs over the files of the workflows that heal: their failures are told apart.'),
    'sample-runs': schemas/* int */.Whr().min(0).max(10_000).describe('Runs whose jobs are read for durations and for figures of jobs.'),
    'examine-runs': schemas/* int */.Whr().min(0).max(1000).describe('Failed runs, newest first, whose cause is looked for.'),
    patterns: schemas/* array */.YOg(value_schemas/* repositoryPathSchema */.Tr)
        .max(50)
        .describe('Files of the repository with failure patterns of its own; an id that SAR has too replaces that pattern.'),
    'min-confidence': schemas/* number */.aig().min(0).max(1).describe('Patterns that are less sure than this decide nothing.'),
    variables: schemas/* strictObject */.rej({
        'failure-rate': ci_schema_variableNameSchema.describe('Variable that gets `<percent>:<state>`.'),
        'last-green': ci_schema_variableNameSchema.describe('Variable that gets the newest commit whose every completed run succeeded.'),
        threshold: ci_schema_variableNameSchema.describe('Variable that is read for the percent above which CI is degraded.'),
    })
        .refine((names) => new Set(Object.values(names)).size === Object.keys(names).length, {
        error: 'three different names: each variable holds one thing',
    })
        .describe('Names of the variables of the repository.'),
    'halt-at-critical': schemas/* boolean */.zMY()
        .describe('Whether a critical alert halts everything of SAR that writes, until a person closes the issue.'),
    liveness: schemas/* strictObject */.rej({
        'grace-hours': schemas/* number */.aig().min(0).max(720).describe('Hours by which a scheduled run may be late; GitHub promises no time.'),
        exempt: globsSchema.describe('Globs over the files of workflows whose schedules are not judged.'),
    })
        .describe('Whether scheduled workflows run when they should.'),
})
    .describe('CI health: measuring, alerting, failure patterns.');

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/signal.js
var signal = __webpack_require__(96867);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/severity.js
var severity = __webpack_require__(14500);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/custom-sensors-schema.js





const custom_sensors_schema_idSchema = schemas/* string */.YjP()
    .max(60)
    .regex(/^[a-z][a-z0-9-]*$/);
const levelSchema = schemas/* enum */.k5n(['off', 'P0', 'P1', 'P2', 'P3']);
const customSensorsSchema = schemas/* record */.g1P(custom_sensors_schema_idSchema, schemas/* strictObject */.rej({
    title: schemas/* optional */.lqM(schemas/* string */.YjP().trim().min(1).max(200).describe('What people call the sensor.')),
    layer: schemas/* enum */.k5n(severity/* LAYERS */.RR).describe('The layer that it looks at.'),
    enabled: schemas/* optional */.lqM(schemas/* boolean */.zMY().describe('Whether the sensor runs; without it, yes.')),
    command: schemas/* optional */.lqM(sensor_shape/* commandSchema */.rP.describe('Program and arguments that print the report; run only where commands are allowed.')),
    reports: schemas/* optional */.lqM(schemas/* array */.YOg(value_schemas/* globSchema */.G6).min(1).max(100).describe('Globs over report files that something else left.')),
    format: schemas/* enum */.k5n(['signals', 'sarif']).describe('`signals`: a JSON document of schema `sar.signals/1`; `sarif`: SARIF 2.1.0.'),
    condition: schemas/* optional */.lqM(schemas/* enum */.k5n(signal/* CONDITIONS */.V).describe('Condition of what SARIF tells, and of signals that name none; without it, `broken`.')),
    impact: schemas/* optional */.lqM(schemas/* enum */.k5n(severity/* IMPACTS */.wD)
        .describe('Impact of what SARIF tells, and of signals that name none; without it, `error` of SARIF degrades and the rest is advisory.')),
    severity: schemas/* optional */.lqM(value_schemas/* severitySchema */.X5.describe("The severity of all of the sensor's findings.")),
    rules: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP()
        .min(1)
        .max(200)
        .regex(/^[^\s\u0000-\u001f]+$/), levelSchema)
        .describe('Per rule of the tool: `off`, or the severity of its findings.')),
    'time-limit': schemas/* optional */.lqM(schemas/* int */.Whr().min(1).max(3600).describe('Seconds after which the sensor is given up and is unknown.')),
    store: schemas/* optional */.lqM(value_schemas/* repositoryPathSchema */.Tr.describe('File of the repository that its signals are written to.')),
})
    .refine(({ command, reports }) => (command === undefined) !== (reports === undefined), {
    error: 'either `command` or `reports`',
}))
    .describe('Sensors of the repository: a program that prints signals or SARIF, or reports that something else left.');

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/dimensions-schema.js
var dimensions_schema = __webpack_require__(8391);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/gaps-schema.js
var gaps_schema = __webpack_require__(32011);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/schedule-schema.js

const scheduleSchema = schemas/* record */.g1P(schemas/* string */.YjP()
    .max(60)
    .regex(/^[a-z][a-z0-9-]*$/), schemas/* strictObject */.rej({
    cron: schemas/* string */.YjP()
        .max(200)
        .regex(/^\S+(?: +\S+){4}$/)
        .describe('When the sensor becomes due: five fields, UTC, as in a workflow.'),
    minutes: schemas/* int */.Whr()
        .min(1)
        .max(10_080)
        .describe('Minutes from then on in which a run takes it; also later when it is known not to have run since.'),
}))
    .describe('When `sar search --due` runs which sensor, by its id. A sensor without an entry is due at every time.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/cache-efficiency-schema.js


const CACHE_EFFICIENCY_RULES = [
    'cache-thrash',
    'closed-pull-request',
    'redundant-copies',
    'unused-cache',
    'never-read',
    'mixed-versions',
    'low-hit-rate',
];
const cacheEfficiencySchema = (0,sensor_shape/* sensorSchema */.Yd)(CACHE_EFFICIENCY_RULES, {
    'max-requests': schemas/* int */.Whr().min(3).max(500).describe('Most requests to GitHub; what was not asked is said.'),
    'max-miss-percent': schemas/* number */.aig().min(0).max(100).describe('Percent of the lookups in recent logs that may find nothing.'),
    'min-lookups': schemas/* int */.Whr().min(5).max(1000).describe('Lookups that must be seen in recent logs before the miss rate is judged.'),
    'max-idle-days': schemas/* int */.Whr().min(1).max(365).describe('Days without access after which an entry is unused.'),
    'min-waste-megabytes': schemas/* int */.Whr().min(0).max(1_000_000).describe('Megabytes (1,048,576 bytes) that a finding must be able to free.'),
    'max-used-percent': schemas/* number */.aig().min(1).max(100).describe('Percent of the limit above which entries are about to be evicted.'),
    'min-turnover-days': schemas/* number */.aig()
        .min(0.1)
        .max(90)
        .describe('Days for which an entry should survive without access; near the limit, less is thrashing.'),
    'default-limit-gigabytes': schemas/* int */.Whr()
        .min(1)
        .max(1_000_000)
        .describe("The cache's limit in gigabytes (1,073,741,824 bytes) where the token may not read it."),
}, 'What the Actions cache holds and whether it is used.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/mlflow-place-schema.js


const serverSchema = schemas/* string */.YjP()
    .max(500)
    .regex(/^https?:\/\/[^\s/@?#]+(?:\/[^\s@?#]*)?$/);
const mlflowPlaceSchema = schemas/* union */.KCZ([serverSchema, value_schemas/* repositoryPathSchema */.Tr]);

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/checkpoint-staleness-schema.js




const CHECKPOINT_STALENESS_RULES = [
    'checkpoint-missing',
    'checkpoint-too-old',
    'checkpoint-older-than-sources',
];
const checkpointSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).max(200).describe('What the model is called in findings.'),
    files: schemas/* optional */.lqM(schemas/* array */.YOg(value_schemas/* globSchema */.G6)
        .min(1)
        .max(50)
        .describe('Globs over checkpoints, also files that git does not track. A pointer such as `model.pt.dvc` serves too.')),
    'registered-model': schemas/* optional */.lqM(schemas/* string */.YjP().min(1).max(256).describe('Name of the model in the MLflow registry at `store`, in place of `files`.')),
    store: schemas/* optional */.lqM(mlflowPlaceSchema.describe('MLflow store with the registry: path of a SQLite file or of a folder (`mlruns`), or address of a tracking server.')),
    'max-age-days': schemas/* optional */.lqM(schemas/* int */.Whr().min(1).max(3650).describe('Days after which the newest checkpoint is too old; without it, its age is not judged.')),
    'trained-from': schemas/* optional */.lqM(schemas/* array */.YOg(value_schemas/* repositoryPathSchema */.Tr)
        .min(1)
        .max(50)
        .describe('Files and folders of training code and data, which git tracks: a checkpoint older than their newest commit is stale.')),
})
    .refine(({ files, 'registered-model': model, store }) => (files === undefined) !== (model === undefined) && (model === undefined) === (store === undefined), {
    error: 'either files, or registered-model and store',
});
const checkpointStalenessSchema = (0,sensor_shape/* sensorSchema */.Yd)(CHECKPOINT_STALENESS_RULES, { checkpoints: schemas/* array */.YOg(checkpointSchema).max(100).describe('The checkpoints that are judged: files, or a registered model.') }, 'Age of checkpoints and registered models.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/code-scanning-schema.js



const CODE_SCANNING_RULES = [
    'critical-result',
    'high-result',
    'medium-result',
    'low-result',
    'unrated-result',
];
const codeScanningSchema = (0,sensor_shape/* sensorSchema */.Yd)(CODE_SCANNING_RULES, {
    ...sensor_shape/* REPORT_SHAPE */.bl,
    exclude: schemas/* array */.YOg(value_schemas/* globSchema */.G6).max(200).describe('Globs over files whose results are left out: test code.'),
    'exclude-tools': schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(100))
        .max(100)
        .describe('Names of tools, in any case, whose results are left to the sensors that read their reports.'),
}, 'Results of code scanning, from SARIF files and from GitHub.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/codespace-blockers-schema.js



const CODESPACE_BLOCKERS_RULES = [
    'unreadable-devcontainer',
    'missing-build-file',
    'unknown-service',
    'missing-lifecycle-script',
    'unmet-host-requirement',
    'missing-codespace-secret',
    'retired-feature',
    'invalid-port',
    'conflicting-settings',
    'ignored-setting',
    'unpinned-source',
];
const codespaceBlockersSchema = (0,sensor_shape/* sensorSchema */.Yd)(CODESPACE_BLOCKERS_RULES, {
    'secrets-elsewhere': schemas/* array */.YOg(schemas/* string */.YjP()
        .max(200)
        .regex(/^[A-Za-z_][A-Za-z0-9_]*$/))
        .max(500)
        .describe('Names of declared secrets that the organisation or each user configures, so that the repository need not have them.'),
    exclude: schemas/* array */.YOg(value_schemas/* globSchema */.G6).max(100).describe('Globs over devcontainer files that are not judged.'),
}, 'What keeps a Codespace from starting as declared.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/coverage-schema.js



const COVERAGE_RULES = ['total-below-threshold', 'path-below-threshold', 'changed-lines-uncovered', 'never-covered'];
const percent = schemas/* number */.aig().min(0).max(100);
const coverageSchema = (0,sensor_shape/* sensorSchema */.Yd)(COVERAGE_RULES, {
    ...sensor_shape/* REPORT_SHAPE */.bl,
    count: schemas/* enum */.k5n(['lines', 'lines-and-branches'])
        .describe('What the total and the path thresholds count: covered lines, or covered lines and branches together as `coverage report` does where branches are measured.'),
    'total-percent': percent.describe('Least coverage of all measured files together, in percent; 0 for none.'),
    'changed-lines-percent': percent.describe('Least share of the lines that a pull request adds or changes and that a test can run, in percent; 0 for none.'),
    paths: schemas/* record */.g1P(value_schemas/* globSchema */.G6, percent)
        .refine((paths) => Object.keys(paths).length <= 100, { error: 'at most 100 globs' })
        .describe('Glob over files → their least coverage together, in percent.'),
    sources: schemas/* array */.YOg(value_schemas/* globSchema */.G6)
        .max(100)
        .describe('Globs over the files that tests have to run at least once, whether a report mentions them or not.'),
    exclude: schemas/* array */.YOg(value_schemas/* globSchema */.G6).max(100).describe('Globs over files that do not count, such as generated ones.'),
    'max-age-days': schemas/* int */.Whr()
        .min(0)
        .max(3650)
        .describe('Days that a report may be older than the newest change of the files it measures; an older one is not judged.'),
}, 'Coverage reports against thresholds.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/dataset-integrity-schema.js



const DATASET_INTEGRITY_RULES = ['data-missing', 'data-changed', 'data-untracked'];
const datasetIntegritySchema = (0,sensor_shape/* sensorSchema */.Yd)(DATASET_INTEGRITY_RULES, {
    manifests: schemas/* array */.YOg(value_schemas/* globSchema */.G6)
        .max(100)
        .describe('Globs over tracked checksum manifests, and paths of others: as sha256sum and md5sum write them, JSON of path and hash, `.dvc` files, `dvc.lock`.'),
    optional: schemas/* array */.YOg(value_schemas/* globSchema */.G6).max(100).describe('Globs over data that may be absent, such as what is fetched when it is needed.'),
    folders: schemas/* array */.YOg(value_schemas/* repositoryPathSchema */.Tr)
        .max(100)
        .describe('Folders of data that must be there and complete: every file in them is named by a manifest, and every file that a manifest names in them exists.'),
    'ignore-untracked': schemas/* array */.YOg(value_schemas/* globSchema */.G6).max(100).describe('Globs over files of those folders that need no checksum.'),
    'max-hash-bytes': schemas/* int */.Whr()
        .min(0)
        .max(1_000_000_000_000_000)
        .describe('Most bytes that are read for hashes in a run; what is beyond is compared by size where a manifest gives one.'),
}, 'Data sets against their checksums.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/dead-code-schema.js



const DEAD_CODE_RULES = [
    'unused-import',
    'redefined-name',
    'ambiguous-name',
    'unused-local',
    'unused-code',
    'unused-export',
    'unused-file',
    'unused-dependency',
];
const deadCodeSchema = (0,sensor_shape/* sensorSchema */.Yd)(DEAD_CODE_RULES, {
    ...sensor_shape/* REPORT_SHAPE */.bl,
    codes: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(200))
        .max(200)
        .describe('Codes of ruff and rule ids of ESLint and of SARIF tools whose results count as dead code. What knip reports always counts.'),
    mapping: schemas/* record */.g1P(value_schemas/* globSchema */.G6, schemas/* strictObject */.rej({
        rule: schemas/* enum */.k5n(DEAD_CODE_RULES).describe('The rule of this sensor that the results belong to.'),
        impact: schemas/* optional */.lqM(schemas/* enum */.k5n(['degrades', 'advisory']).describe("What they do to the repository, in place of the rule's impact.")),
    }))
        .refine((mapping) => Object.keys(mapping).length <= 100, { error: 'at most 100 entries' })
        .describe('Glob over `<tool>/<rule id>` of a result, such as `CodeQL/py/unused-*`, `ruff/ARG*` or `eslint/no-empty`, and what it means here. The first that matches wins over `codes`.'),
}, 'Unused imports and code that a linter or knip reports.');

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/dependency-cves-schema.js



const DEPENDENCY_CVES_RULES = [
    'vulnerable-dependency',
    'vulnerability-without-fix',
    'malicious-package',
    'expired-ignore',
    'unused-ignore',
];
const ignoredSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP()
        .max(100)
        .regex(/^[A-Za-z][\w.:-]+$/)
        .describe('Id of the vulnerability, or one of its aliases: `CVE-2024-12345`, `GHSA-…`, `PYSEC-…`.'),
    package: schemas/* optional */.lqM(schemas/* string */.YjP().min(1).max(214).describe('Only in this package; without it, in every one.')),
    reason: value_schemas/* reasonSchema */.ex.describe('Why it is no danger here.'),
    expires: iso/* date */.p6().describe('Last day (UTC) that it is ignored on, `YYYY-MM-DD`.'),
})
    .describe('A vulnerability that is accepted for a time.');
const dependencyCvesSchema = (0,sensor_shape/* sensorSchema */.Yd)(DEPENDENCY_CVES_RULES, {
    ...sensor_shape/* REPORT_SHAPE */.bl,
    dependabot: schemas/* boolean */.zMY().describe("Whether GitHub's Dependabot alerts are read besides, where there is a token."),
    ignore: schemas/* array */.YOg(ignoredSchema).max(500).describe('Vulnerabilities that are accepted for a time.'),
}, 'Known vulnerabilities of dependencies, from audit reports and Dependabot alerts.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/doc-links-schema.js



const DOC_LINKS_RULES = ['broken-link', 'wrong-case', 'broken-anchor', 'stale-document', 'describes-nothing'];
const docLinksSchema = (0,sensor_shape/* sensorSchema */.Yd)(DOC_LINKS_RULES, {
    exclude: schemas/* array */.YOg(value_schemas/* globSchema */.G6)
        .max(200)
        .describe('Globs over Markdown files whose links are not judged: fixtures, vendored files, templates, generated files.'),
    'ignore-targets': schemas/* array */.YOg(value_schemas/* globSchema */.G6)
        .max(200)
        .describe('Globs over paths, from the root, that links may name although git does not track them: what a build writes.'),
    describes: schemas/* record */.g1P(value_schemas/* repositoryPathSchema */.Tr, schemas/* array */.YOg(value_schemas/* globSchema */.G6).min(1).max(100))
        .describe('Document → globs over the files that it describes, for documents that do not declare it themselves.'),
}, 'Links, images and anchors of Markdown files, and documents that are older than what they describe.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/embedding-index-schema.js




const EMBEDDING_INDEX_RULES = [
    'index-expired',
    'index-behind-sources',
    'index-misconfigured',
    'index-collapsed',
    'index-missing',
    'index-unreadable',
];
const configurationSchema = schemas/* strictObject */.rej({
    file: value_schemas/* repositoryPathSchema */.Tr.describe('YAML, JSON or TOML file that configures what embeds.'),
    'model-key': schemas/* optional */.lqM(fieldNameSchema.describe('Path of keys to the name of the model, such as `embedding.model`.')),
    'dim-key': schemas/* optional */.lqM(fieldNameSchema.describe('Path of keys to the dimension.')),
})
    .describe('Where the configuration says which model and dimension an index is built with.');
const indexSchema = schemas/* strictObject */.rej({
    name: schemas/* optional */.lqM(declaredNameSchema.describe('What people call the index; without it, the path of the metadata.')),
    metadata: value_schemas/* repositoryPathSchema */.Tr.describe('JSON file with `generated_at`, `model`, `dim`, `chunk_count`, `build_time_seconds`.'),
    sources: schemas/* optional */.lqM(schemas/* array */.YOg(value_schemas/* repositoryPathSchema */.Tr).min(1).max(100).describe('Files and folders that the index is built from.')),
    'max-age-days': schemas/* optional */.lqM(daysSchema.describe('Days after which the index is too old, instead of the limit of the sensor.')),
    model: schemas/* optional */.lqM(schemas/* string */.YjP().min(1).max(200).describe('Model that the index must be built with.')),
    dim: schemas/* optional */.lqM(schemas/* int */.Whr().min(1).max(1_000_000).describe('Dimension that the index must have.')),
    configuration: schemas/* optional */.lqM(configurationSchema),
    'min-chunks': schemas/* optional */.lqM(schemas/* int */.Whr().min(1).max(1_000_000_000_000).describe('Fewer chunks than these are a collapse.')),
    'previous-chunks': schemas/* optional */.lqM(schemas/* int */.Whr().min(1).max(1_000_000_000_000).describe('Chunks of an index that was good; `max-drop-percent` is counted from it.')),
});
const embeddingIndexSchema = (0,sensor_shape/* sensorSchema */.Yd)(EMBEDDING_INDEX_RULES, {
    indexes: schemas/* array */.YOg(indexSchema).max(100).describe('The embedding indexes that there must be.'),
    'known-metadata': schemas/* array */.YOg(value_schemas/* repositoryPathSchema */.Tr)
        .max(20)
        .describe('Metadata files that are judged where they exist, although no index is declared for them.'),
    signs: schemas/* array */.YOg(value_schemas/* globSchema */.G6)
        .max(100)
        .describe('Globs over files that show that there is an index; where one is found, an index must be declared.'),
    'max-age-days': daysSchema.describe('Days after which an index is too old.'),
    'max-drop-percent': schemas/* number */.aig().min(1).max(100).describe('Percent of `previous-chunks` that may be missing.'),
}, 'Age and shape of embedding indexes.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/experiment-lineage-schema.js



const EXPERIMENT_LINEAGE_RULES = [
    'run-without-commit',
    'run-without-params',
    'run-without-dataset',
    'parent-run-gone',
    'model-without-run',
    'model-run-gone',
    'model-run-unfinished',
];
const experimentLineageSchema = (0,sensor_shape/* sensorSchema */.Yd)(EXPERIMENT_LINEAGE_RULES, {
    stores: schemas/* array */.YOg(mlflowPlaceSchema)
        .max(20)
        .describe('MLflow stores: paths of SQLite files and of folders (`mlruns`), or addresses of tracking servers. A path where nothing is is passed over.'),
    experiments: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(500))
        .min(1)
        .max(100)
        .describe('Names of the experiments that are judged; without it, all that are not deleted.')),
    'window-days': schemas/* int */.Whr()
        .min(1)
        .max(3650)
        .describe('Only runs that began, and model versions that were made, in this many days are judged.'),
    'max-runs': schemas/* int */.Whr().min(1).max(10_000).describe('Most runs of an experiment that are judged, the newest first.'),
}, 'Runs and models whose origin cannot be told.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/gate-integrity-schema.js


const GATE_INTEGRITY_RULES = [
    'skippable-gate',
    'overlooked-result',
    'ignored-failure',
    'unreported-needs',
    'unheeded-verdict',
    'job-not-in-gate',
    'path-filtered-gate',
    'missing-merge-group',
];
const gateIntegritySchema = (0,sensor_shape/* sensorSchema */.Yd)(GATE_INTEGRITY_RULES, {
    'merge-queue': schemas/* boolean */.zMY()
        .describe('Whether pull requests are merged by a merge queue, so that every required check has to run for `merge_group` as well.'),
}, 'Jobs that answer for others: whether a required check can pass although something failed.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/import-errors-schema.js



const IMPORT_ERRORS_RULES = ['unresolved-import', 'undeclared-import'];
const importErrorsSchema = (0,sensor_shape/* sensorSchema */.Yd)(IMPORT_ERRORS_RULES, {
    ...sensor_shape/* REPORT_SHAPE */.bl,
    exclude: schemas/* array */.YOg(value_schemas/* globSchema */.G6)
        .max(200)
        .describe('Globs over files that are not judged, natively or by a report: fixtures, templates, vendored code.'),
    auxiliary: schemas/* array */.YOg(value_schemas/* globSchema */.G6)
        .max(200)
        .describe('Globs over Python files that are not shipped (tests, documents, scripts): undeclared modules there are shown only as pedantic.'),
    provided: schemas/* array */.YOg(schemas/* string */.YjP()
        .max(200)
        .regex(/^[^\s.\u0000-\u001f]+(?:\.[^\s.\u0000-\u001f]+)*$/))
        .max(500)
        .describe('Modules that the place where the code runs provides, such as `pyspark` or `gi`; they need no declaration.'),
}, 'Imports of Python modules that are not there or not declared.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/knowledge-graph-schema.js




const KNOWLEDGE_GRAPH_RULES = [
    'edge-to-missing-file',
    'edge-to-missing-symbol',
    'dangling-edge',
];
const graphSchema = schemas/* strictObject */.rej({
    name: schemas/* optional */.lqM(declaredNameSchema.describe('What people call the graph; without it, its path.')),
    ...RECORD_STORE_SHAPE,
    fields: schemas/* strictObject */.rej({
        from: fieldNameSchema.describe('Where an edge begins: a path, `path#symbol`, `path::symbol`, or the id of a node.'),
        to: fieldNameSchema.describe('Where it ends.'),
        kind: schemas/* optional */.lqM(fieldNameSchema.describe('What kind of edge it is.')),
    })
        .describe('Names of the columns or keys of an edge.'),
    kinds: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(200)).min(1).max(100).describe('Kinds of edges that are judged; without it, all.')),
    nodes: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        path: schemas/* optional */.lqM(RECORD_STORE_SHAPE.path.describe('File of the nodes; without it, that of the edges.')),
        table: RECORD_STORE_SHAPE.table,
        fields: schemas/* strictObject */.rej({
            id: fieldNameSchema.describe('What edges name a node by.'),
            file: schemas/* optional */.lqM(fieldNameSchema.describe('The path, or `path#symbol`, that the node stands for.')),
        })
            .describe('Names of the columns or keys of a node.'),
    })
        .describe('Where the nodes are; with it, the ends of edges are ids of nodes.')),
});
const knowledgeGraphSchema = (0,sensor_shape/* sensorSchema */.Yd)(KNOWLEDGE_GRAPH_RULES, {
    graphs: schemas/* array */.YOg(graphSchema).max(50).describe('The knowledge graphs.'),
    signs: schemas/* array */.YOg(value_schemas/* globSchema */.G6)
        .max(100)
        .describe('Globs over files that show that there is a graph; where one is found, it must be declared.'),
}, 'Edges of a knowledge graph that lead to what is gone.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/ltm-capacity-schema.js




const LTM_CAPACITY_RULES = [
    'memory-full',
    'old-memories',
    'untagged-memories',
    'memory-layout',
    'memory-damaged',
    'memory-corrupt',
];
const ltm_capacity_schema_percentSchema = schemas/* int */.Whr().min(1).max(100);
const databaseSchema = schemas/* strictObject */.rej({
    name: schemas/* optional */.lqM(declaredNameSchema.describe('What people call the memory; without it, its path.')),
    path: value_schemas/* repositoryPathSchema */.Tr.describe('The SQLite database; git need not track it.'),
    table: tableNameSchema.describe('Its table of memories.'),
    columns: schemas/* strictObject */.rej({
        created: schemas/* optional */.lqM(fieldNameSchema.describe('When a memory was made: ISO 8601, Unix seconds or milliseconds, or a Julian day.')),
        accessed: schemas/* optional */.lqM(fieldNameSchema.describe('When a memory was last used; its age counts from the later one of both.')),
        tag: schemas/* optional */.lqM(fieldNameSchema.describe('What a memory is about; an empty one cannot be found by it.')),
    })
        .describe('Columns of the table.'),
    'max-rows': schemas/* optional */.lqM(schemas/* int */.Whr().min(1).max(1_000_000_000_000).describe('Most memories that it may hold.')),
    'max-bytes': schemas/* optional */.lqM(schemas/* int */.Whr().min(1).max(1_000_000_000_000_000).describe('Most bytes that the database may have, its write-ahead log counted.')),
    'warn-percent': schemas/* optional */.lqM(ltm_capacity_schema_percentSchema.describe('Percent of the budget above which it is a finding, instead of that of the sensor.')),
    'max-age-days': schemas/* optional */.lqM(daysSchema.describe('Days after which a memory is old, instead of those of the sensor.')),
});
const ltmCapacitySchema = (0,sensor_shape/* sensorSchema */.Yd)(LTM_CAPACITY_RULES, {
    databases: schemas/* array */.YOg(databaseSchema).max(50).describe('The databases of agent memory, with their budgets.'),
    signs: schemas/* array */.YOg(value_schemas/* globSchema */.G6)
        .max(100)
        .describe('Globs over files that show that there is a memory; where one is found, it must be declared.'),
    'warn-percent': ltm_capacity_schema_percentSchema.describe('Percent of a budget above which it is a finding.'),
    'max-age-days': daysSchema.describe('Days after which a memory is old.'),
}, 'Databases of agent memory against their budgets.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/model-drift-schema.js




const MODEL_DRIFT_RULES = [
    'metric-worse',
    'metric-missing',
    'run-overdue',
    'data-drift',
    'data-column-missing',
    'reported-dataset-drift',
    'reported-column-drift',
];
const DATA_DRIFT_TESTS = ['psi', 'ks', 'chi2', 'js'];
const MAX_ENTRIES = 500;
const TOO_MANY = { error: `1 to ${MAX_ENTRIES} entries` };
function isBounded(map) {
    const { length } = Object.keys(map);
    return length >= 1 && length <= MAX_ENTRIES;
}
const NAMED = String.raw `runs:\/[0-9A-Za-z_-]{1,64}|models:\/[^@\/]{1,256}(?:@[^@\/]{1,256}|\/\d{1,9})|tag:[^=]{1,250}=.{0,1000}`;
const baselineRunSchema = schemas/* string */.YjP()
    .max(1300)
    .regex(new RegExp(`^(?:best|${NAMED})$`));
const currentRunSchema = schemas/* string */.YjP()
    .max(1300)
    .regex(new RegExp(`^(?:newest|${NAMED})$`));
const metricSchema = schemas/* strictObject */.rej({
    direction: schemas/* enum */.k5n(['higher', 'lower']).describe('Which values are better.'),
    tolerance: schemas/* union */.KCZ([
        schemas/* number */.aig().min(0).max(1e12),
        schemas/* string */.YjP()
            .max(20)
            .regex(/^(?:100|\d{1,2}(?:\.\d{1,2})?)%$/),
    ])
        .describe("How much worse than the baseline's value is accepted: a number, or a share of the baseline's value such as `2%`."),
});
const mlflowSchema = schemas/* strictObject */.rej({
    store: mlflowPlaceSchema.describe('Path of a SQLite file or of a folder (`mlruns`), or address of a tracking server.'),
    experiments: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(500)).min(1).max(50).describe('Names of the experiments; each is judged for itself.'),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP().min(1).max(250), metricSchema)
        .refine(isBounded, TOO_MANY)
        .describe('Metrics that are compared, by their name in MLflow.'),
    'baseline-run': baselineRunSchema.describe('The run to compare with: `best` (of the earlier finished runs, for each metric), `runs:/<id>`, `models:/<name>@<alias>`, `models:/<name>/<version>`, or `tag:<key>=<value>` (the newest finished run with that tag).'),
    current: schemas/* optional */.lqM(currentRunSchema.describe('The run that is judged; without it `newest`: the newest finished run that is no child of another. Named ones are written as for `baseline-run`.')),
    'max-age-days': schemas/* optional */.lqM(schemas/* int */.Whr().min(1).max(3650).describe('Days without a finished run after which one is overdue; without it, none is.')),
});
const columnSchema = schemas/* strictObject */.rej({
    test: schemas/* enum */.k5n(DATA_DRIFT_TESTS)
        .describe('`psi` (population stability index), `ks` (Kolmogorov–Smirnov, numbers), `chi2` (χ² of homogeneity), `js` (Jensen–Shannon distance, base 2).'),
    threshold: schemas/* optional */.lqM(schemas/* number */.aig()
        .min(0)
        .max(1000)
        .describe('In place of the threshold of the test: a distance for `psi` and `js`, a p-value for `ks` and `chi2`.')),
    'min-effect': schemas/* optional */.lqM(schemas/* number */.aig().min(0).max(1).describe("In place of the least effect of the test: the statistic for `ks`, Cramér's V for `chi2`.")),
    kind: schemas/* optional */.lqM(schemas/* enum */.k5n(['numeric', 'categorical']).describe('How values are compared; without it, as numbers when all values of the reference are.')),
    bins: schemas/* optional */.lqM(schemas/* int */.Whr().min(2).max(1000).describe('Parts that numbers are cut into, at the quantiles of the reference.')),
});
const dataSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).max(200).describe('What the data is called in findings.'),
    reference: value_schemas/* repositoryPathSchema */.Tr.describe('Data that the model was trained on, or a profile of it (`sar.data-profile/1`, JSON).'),
    current: value_schemas/* globSchema */.G6.describe('Data of now: a path, or a glob whose last match by name is taken.'),
    delimiter: schemas/* optional */.lqM(schemas/* string */.YjP().length(1).describe('What separates the fields of delimited text; without it a comma, and a tab for `.tsv`.')),
    columns: schemas/* record */.g1P(schemas/* string */.YjP().min(1).max(500), columnSchema).refine(isBounded, TOO_MANY).describe('Columns that are compared, by name.'),
});
const modelDriftSchema = (0,sensor_shape/* sensorSchema */.Yd)(MODEL_DRIFT_RULES, {
    mlflow: schemas/* optional */.lqM(mlflowSchema.describe('Metrics of MLflow runs, against those of a baseline run.')),
    data: schemas/* array */.YOg(dataSchema).max(50).describe('Data that is compared with a reference.'),
    thresholds: schemas/* strictObject */.rej({
        psi: schemas/* number */.aig().min(0).max(1000).describe('Population stability index from which a column has drifted.'),
        js: schemas/* number */.aig().min(0).max(1).describe('Jensen–Shannon distance (base 2) from which a column has drifted.'),
        ks: schemas/* number */.aig()
            .min(0)
            .max(1)
            .describe('p-value of Kolmogorov–Smirnov below which a column has drifted, if the effect is large enough.'),
        chi2: schemas/* number */.aig().min(0).max(1).describe('p-value of χ² below which a column has drifted, if the effect is large enough.'),
    })
        .describe('When a column has drifted, by test.'),
    'min-effect': schemas/* strictObject */.rej({
        ks: schemas/* number */.aig()
            .min(0)
            .max(1)
            .describe('Least Kolmogorov–Smirnov statistic of a drift: with many rows every difference is significant.'),
        chi2: schemas/* number */.aig().min(0).max(1).describe("Least Cramér's V of a drift."),
    })
        .describe('How large a difference must be besides being significant.'),
    bins: schemas/* int */.Whr().min(2).max(1000).describe('Parts that numbers are cut into, at the quantiles of the reference.'),
    'max-rows': schemas/* int */.Whr().min(100).max(1_000_000).describe('Most rows of a file that are compared; of more, every k-th is taken.'),
    reports: schemas/* array */.YOg(value_schemas/* globSchema */.G6).max(100).describe('Globs over reports of Evidently in JSON; also files that git does not track.'),
}, 'Metrics of models against their baseline, and data against a reference profile.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/pattern-confidence-schema.js




const PATTERN_CONFIDENCE_RULES = ['low-confidence', 'invalid-confidence'];
const confidenceSchema = schemas/* number */.aig().min(0).max(1);
const storeSchema = schemas/* strictObject */.rej({
    name: schemas/* optional */.lqM(declaredNameSchema.describe('What people call the store; without it, its path.')),
    ...RECORD_STORE_SHAPE,
    fields: schemas/* strictObject */.rej({
        id: fieldNameSchema.describe('What a pattern is told from others by.'),
        confidence: fieldNameSchema.describe('How sure it is, from 0 to 1.'),
    })
        .describe('Names of the columns or keys.'),
    'min-confidence': schemas/* optional */.lqM(confidenceSchema.describe('Confidence below which a pattern has decayed, instead of that of the sensor.')),
});
const patternConfidenceSchema = (0,sensor_shape/* sensorSchema */.Yd)(PATTERN_CONFIDENCE_RULES, {
    stores: schemas/* array */.YOg(storeSchema).max(50).describe('The stores of patterns; the files of `ci.patterns` are read without being named here.'),
    signs: schemas/* array */.YOg(value_schemas/* globSchema */.G6)
        .max(100)
        .describe('Globs over files that show that there is a store; where one is found, it must be declared.'),
    'min-confidence': confidenceSchema.describe('Confidence below which a pattern has decayed.'),
}, 'Patterns whose confidence has decayed.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/runner-health-schema.js



const RUNNER_HEALTH_RULES = [
    'no-matching-runner',
    'no-online-runner',
    'runner-offline',
    'runner-outdated',
    'slow-queue',
];
const runnerHealthSchema = (0,sensor_shape/* sensorSchema */.Yd)(RUNNER_HEALTH_RULES, {
    'max-requests': schemas/* int */.Whr().min(3).max(200).describe('Most requests to GitHub; what was not asked is said.'),
    'max-queue-minutes': schemas/* int */.Whr().min(1).max(1440).describe('Minutes within which 95 of 100 jobs must have a runner.'),
    'min-queue-jobs': schemas/* int */.Whr().min(3).max(1000).describe('Jobs with the same labels that must be seen before their waiting time is judged.'),
    'exempt-runners': schemas/* array */.YOg(value_schemas/* globSchema */.G6).max(200).describe('Globs over the names of self-hosted runners that may be offline or outdated.'),
}, 'Self-hosted runners and the time that jobs wait for one.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/schema-drift-schema.js



const SCHEMA_DRIFT_RULES = [
    'unparsable-file',
    'schema-violation',
    'missing-schema',
    'broken-schema',
    'schema-newer-than-file',
];
const bindingSchema = schemas/* strictObject */.rej({
    files: schemas/* array */.YOg(value_schemas/* globSchema */.G6).min(1).max(100).describe('Globs over the files that the schema describes.'),
    schema: schemas/* union */.KCZ([value_schemas/* repositoryPathSchema */.Tr, schemas/* string */.YjP().regex(/^sar:[a-z]{1,40}(?:-[a-z]{1,40}){0,5}$/)])
        .describe('The JSON Schema, draft 7 or 2020-12, written in JSON or YAML: a file of the repository, or `sar:` and the name of one that SAR publishes, such as `sar:baseline`.'),
    format: schemas/* optional */.lqM(schemas/* enum */.k5n(['yaml', 'json', 'jsonc', 'toml'])
        .describe('How the files are written, where their names do not tell: `jsonc` is JSON with comments.')),
});
const schemaDriftSchema = (0,sensor_shape/* sensorSchema */.Yd)(SCHEMA_DRIFT_RULES, {
    schemas: schemas/* array */.YOg(bindingSchema).max(100).describe('Which JSON Schema describes which files, besides what the files say themselves.'),
    exclude: schemas/* array */.YOg(value_schemas/* globSchema */.G6)
        .max(100)
        .describe('Globs over files that are judged only when `schemas` names them: test data and templates, which may be wrong on purpose.'),
}, 'Configuration files against their JSON Schemas.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/secrets-baseline-schema.js



const SECRETS_BASELINE_RULES = [
    'new-secret',
    'confirmed-secret',
    'unaudited-entry',
    'stale-entry',
];
const secretsBaselineSchema = (0,sensor_shape/* sensorSchema */.Yd)(SECRETS_BASELINE_RULES, {
    baseline: value_schemas/* repositoryPathSchema */.Tr.describe('The baseline of detect-secrets.'),
    ...sensor_shape/* REPORT_SHAPE */.bl,
    scan: schemas/* boolean */.zMY().describe('Whether the tracked text files are searched for secrets without detect-secrets.'),
    exclude: schemas/* array */.YOg(value_schemas/* globSchema */.G6).max(200).describe('Globs over files that the search leaves out: lockfiles, generated files.'),
    doubtful: schemas/* array */.YOg(value_schemas/* globSchema */.G6)
        .max(200)
        .describe('Globs over files whose hits are shown only as pedantic, since most of them are made up: tests, examples, documents, built files.'),
    'max-file-bytes': schemas/* int */.Whr().min(1024).max(16_777_216).describe('Largest file that is searched, in bytes.'),
}, 'Secrets in files that the baseline of detect-secrets does not know.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/session-context-schema.js




const SESSION_CONTEXT_RULES = ['context-expired', 'missing-path', 'missing-command'];
const contextSchema = schemas/* strictObject */.rej({
    name: schemas/* optional */.lqM(declaredNameSchema.describe('What people call the contexts; without it, their glob.')),
    files: value_schemas/* globSchema */.G6.describe('Glob over the files of contexts; git need not track them.'),
    timestamp: schemas/* optional */.lqM(fieldNameSchema.describe('Key of a JSON context that tells when it was written; without it, the date of the file counts.')),
    'max-age-days': schemas/* optional */.lqM(daysSchema.describe('Days after which such a context is too old, instead of those of the sensor.')),
});
const sessionContextSchema = (0,sensor_shape/* sensorSchema */.Yd)(SESSION_CONTEXT_RULES, {
    contexts: schemas/* array */.YOg(contextSchema).max(50).describe('Contexts that agents carry from one session to the next.'),
    'max-age-days': daysSchema.describe('Days after which a context is too old.'),
    instructions: schemas/* array */.YOg(value_schemas/* globSchema */.G6)
        .max(100)
        .describe('Globs over instruction files of agents, whose named paths and commands must exist.'),
    exclude: schemas/* array */.YOg(value_schemas/* globSchema */.G6).max(100).describe('Globs over instruction files that are not judged, such as those of vendored code.'),
}, 'Contexts past their age, and agent instructions that name what is gone.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/stale-patterns-schema.js




const STALE_PATTERNS_RULES = ['unused-pattern', 'duplicate-pattern', 'contradicting-patterns'];
const stale_patterns_schema_storeSchema = schemas/* strictObject */.rej({
    name: schemas/* optional */.lqM(declaredNameSchema.describe('What people call the store; without it, its path.')),
    ...RECORD_STORE_SHAPE,
    fields: schemas/* strictObject */.rej({
        id: fieldNameSchema.describe('What a pattern is told from others by.'),
        'last-used': schemas/* optional */.lqM(fieldNameSchema.describe('When it was last used: ISO 8601, Unix seconds or milliseconds, or a Julian day.')),
        created: schemas/* optional */.lqM(fieldNameSchema.describe('When it was made; one that was never used counts from there.')),
        'reuse-count': schemas/* optional */.lqM(fieldNameSchema.describe('How often it was used.')),
        pattern: schemas/* optional */.lqM(fieldNameSchema.describe('What it matches; two with the same are one too many.')),
        resolution: schemas/* optional */.lqM(fieldNameSchema.describe('What is done about it; the same pattern with another one is a contradiction.')),
    })
        .describe('Names of the columns or keys.'),
    'unused-days': schemas/* optional */.lqM(daysSchema.describe('Days without use after which a pattern is stale, instead of those of the sensor.')),
});
const stalePatternsSchema = (0,sensor_shape/* sensorSchema */.Yd)(STALE_PATTERNS_RULES, {
    stores: schemas/* array */.YOg(stale_patterns_schema_storeSchema).max(50).describe('The stores of patterns; the files of `ci.patterns` are read without being named here.'),
    signs: schemas/* array */.YOg(value_schemas/* globSchema */.G6)
        .max(100)
        .describe('Globs over files that show that there is a store; where one is found, it must be declared.'),
    'unused-days': daysSchema.describe('Days without use after which a pattern is stale.'),
}, 'Patterns that nobody uses, and ones that repeat or contradict each other.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/test-gate-schema.js



const TEST_GATE_RULES = [
    'failing-tests',
    'newly-failing-tests',
    'flaky-tests',
    'vanished-tests',
    'slow-tests',
    'required-check-gone',
];
const globs = schemas/* array */.YOg(value_schemas/* globSchema */.G6).max(100);
const testGateSchema = (0,sensor_shape/* sensorSchema */.Yd)(TEST_GATE_RULES, {
    ...sensor_shape/* REPORT_SHAPE */.bl,
    reruns: globs.describe('Globs over JUnit files of a second run of failed tests: a test that passes there is flaky, not failing. They need not be among `reports`.'),
    previous: globs.describe('Globs over JUnit files, or records (`sar.test-record/1`), of earlier runs; without them, nothing is newly failing, vanished or slower than before.'),
    'max-age-days': schemas/* int */.Whr()
        .min(0)
        .max(3650)
        .describe('Days that a JUnit file may be older than the newest commit; an older one is not judged.'),
    'flaky-changes': schemas/* int */.Whr()
        .min(2)
        .max(50)
        .describe('How often the outcome of a test has to change from one run to the next, in `previous` and now, to call it flaky.'),
    'slow-seconds': schemas/* optional */.lqM(schemas/* number */.aig().positive().max(86_400).describe('Seconds that a test may take; without it, as long as it likes.')),
    'slow-factor': schemas/* number */.aig().min(1).max(1000).describe('How many times longer than in `previous` a test may take.'),
    'slow-least-seconds': schemas/* number */.aig()
        .min(0)
        .max(86_400)
        .describe('Seconds that a test has to take longer than before, besides the factor, to be called slower.'),
    'required-checks-branch': schemas/* optional */.lqM(schemas/* string */.YjP().min(1).max(250).describe('Branch whose required checks are compared with the workflows; without it, the default branch.')),
}, 'Test results, and required checks that nothing reports.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/version-mismatch-schema.js



const VERSION_MISMATCH_RULES = [
    'unsupported-version',
    'conflicting-pins',
    'version-not-in-ci',
    'version-differs-in-ci',
    'missing-version-file',
];
const versionMismatchSchema = (0,sensor_shape/* sensorSchema */.Yd)(VERSION_MISMATCH_RULES, {
    authority: schemas/* record */.g1P(schemas/* string */.YjP()
        .max(40)
        .regex(/^[a-z][a-z0-9-]*$/), value_schemas/* repositoryPathSchema */.Tr)
        .describe('Tool (`python`, `node`, `go` …) → the file of the repository that says its version; all other places are to follow it.'),
    exclude: schemas/* array */.YOg(value_schemas/* globSchema */.G6)
        .max(100)
        .describe('Globs over files whose versions do not count: test data, templates and copies of others.'),
}, 'One tool, pinned to different versions in different files.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/workflow-expiry-schema.js



const WORKFLOW_EXPIRY_RULES = [
    'workflow-disabled',
    'workflow-never-ran',
    'workflow-orphaned',
    'all-jobs-off',
    'runs-past-retention',
];
const workflowExpirySchema = (0,sensor_shape/* sensorSchema */.Yd)(WORKFLOW_EXPIRY_RULES, {
    'max-requests': schemas/* int */.Whr().min(3).max(500).describe('Most requests to GitHub; what was not asked is said.'),
    'min-age-days': schemas/* int */.Whr()
        .min(1)
        .max(365)
        .describe('Days after which a workflow that never ran, or whose file is gone and that no longer runs, counts as left behind.'),
    'max-run-age-days': schemas/* int */.Whr().min(1).max(400).describe('Days for which runs are wanted; older ones should be gone.'),
    exempt: schemas/* array */.YOg(value_schemas/* globSchema */.G6).max(200).describe('Globs over the files of workflows that are not judged.'),
}, 'Workflows that are disabled, never ran or are orphaned, and runs that are kept too long.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/workflow-security-schema.js


const WORKFLOW_SECURITY_RULES = [
    'template-injection',
    'untrusted-checkout',
    'approval-race',
    'dangerous-trigger',
    'artifact-poisoning',
    'environment-file-injection',
    'excessive-permissions',
    'persisted-credentials',
    'self-hosted-untrusted',
    'secrets-inherit',
    'all-secrets',
    'unredacted-secret',
    'secret-in-script',
    'hardcoded-credentials',
    'unpinned-action',
    'unpinned-image',
    'typosquat-action',
    'insecure-commands',
    'deprecated-command',
    'spoofable-bot-check',
    'unsound-condition',
    'unsound-contains',
    'unsound-ternary',
    'app-token-scope',
    'long-lived-publish-token',
    'adhoc-install',
    'missing-limit',
    'dependabot-cooldown',
    'dependabot-execution',
    'obfuscated-reference',
    'misfeature',
    'untrusted-cache-write',
    'reported-weakness',
    'reported-defect',
];
const workflowSecuritySchema = (0,sensor_shape/* sensorSchema */.Yd)(WORKFLOW_SECURITY_RULES, {
    ...sensor_shape/* REPORT_SHAPE */.bl,
    'trusted-owners': schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(100))
        .max(200)
        .describe('Users and organisations whose actions and workflows need no commit pin; the owner of the repository is always one.'),
    'trusted-runners': schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(200))
        .max(200)
        .describe('Labels of self-hosted runners that are thrown away after each job, so that pull requests of forks may run on them.'),
    'cooldown-days': schemas/* int */.Whr().min(1).max(90).describe('Fewest days that Dependabot has to wait before it proposes a new version.'),
    public: schemas/* optional */.lqM(schemas/* boolean */.zMY()
        .describe('Whether anybody can open pull requests, for what matters in public repositories only; without it, such findings are doubtful.')),
}, 'Weaknesses of workflows and actions.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sensors/sensors-schema.js





























const sensorsSchema = schemas/* strictObject */.rej({
    'workflow-syntax': (0,sensor_shape/* sensorSchemaWithoutRules */.Fn)('Workflow and action files that GitHub cannot run.'),
    'cache-wiring': (0,sensor_shape/* sensorSchemaWithoutRules */.Fn)('Cache wiring of workflows (its options are in `cache`).'),
    'action-drift': (0,sensor_shape/* sensorSchema */.Yd)(rule_ids/* DRIFT_RULES */.oP, { 'grace-days': schemas/* int */.Whr().min(0).max(3650).describe('Days after its release from which a new major counts as one to be behind of.') }, 'Versions of actions, runtimes and runner images.'),
    'variable-audit': (0,sensor_shape/* sensorSchema */.Yd)(rule_ids/* VARIABLE_RULES */.n5, {}, 'Variables and secrets: declared, referenced and configured (its registry is in `variables`).'),
    'secret-rotation': (0,sensor_shape/* sensorSchema */.Yd)(rule_ids/* ROTATION_RULES */.PQ, {}, 'Age of secrets (its limits are in `variables.rotation`).'),
    'ci-health': (0,sensor_shape/* sensorSchema */.Yd)(rule_ids/* CI_HEALTH_RULES */._M, {}, 'Failure rate of CI, its causes, and flaky workflows (its options are in `ci`).'),
    'cron-liveness': (0,sensor_shape/* sensorSchema */.Yd)(rule_ids/* LIVENESS_RULES */.wd, {}, 'Scheduled workflows that do not run (its options are in `ci.liveness`).'),
    'dead-code': deadCodeSchema,
    'import-errors': importErrorsSchema,
    coverage: coverageSchema,
    'dependency-cves': dependencyCvesSchema,
    'secrets-baseline': secretsBaselineSchema,
    'code-scanning': codeScanningSchema,
    'doc-links': docLinksSchema,
    'test-gate': testGateSchema,
    'runner-health': runnerHealthSchema,
    'cache-efficiency': cacheEfficiencySchema,
    'workflow-expiry': workflowExpirySchema,
    'workflow-security': workflowSecuritySchema,
    'gate-integrity': gateIntegritySchema,
    'schema-drift': schemaDriftSchema,
    'version-mismatch': versionMismatchSchema,
    'codespace-blockers': codespaceBlockersSchema,
    'model-drift': modelDriftSchema,
    'checkpoint-staleness': checkpointStalenessSchema,
    'embedding-index': embeddingIndexSchema,
    'dataset-integrity': datasetIntegritySchema,
    'experiment-lineage': experimentLineageSchema,
    'ltm-capacity': ltmCapacitySchema,
    'stale-patterns': stalePatternsSchema,
    'pattern-confidence': patternConfidenceSchema,
    'knowledge-graph': knowledgeGraphSchema,
    'session-context': sessionContextSchema,
})
    .describe('The sensors and their options.');

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/weekday.js
var weekday = __webpack_require__(68873);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sla-schema.js



const clockSchema = schemas/* string */.YjP().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const calendarSchema = schemas/* strictObject */.rej({
    'time-zone': schemas/* string */.YjP().min(1).max(64).describe('IANA name of the time zone, such as `Europe/Berlin`.'),
    days: schemas/* array */.YOg(schemas/* enum */.k5n(weekday/* WEEKDAYS */.w)).min(1).max(7).describe('Days that count.'),
    from: clockSchema.describe('When a day begins, as `09:00`.'),
    to: clockSchema.describe('When a day ends, as `17:00`; later than `from`.'),
    holidays: schemas/* optional */.lqM(schemas/* array */.YOg(iso/* date */.p6()).max(1000).describe('Days that do not count, as `YYYY-MM-DD`.')),
    severities: schemas/* array */.YOg(value_schemas/* severitySchema */.X5).min(1).max(4).describe('Severities whose clock follows the calendar; others run day and night.'),
})
    .refine(({ from, to }) => from < to, { error: '`from` earlier than `to`' })
    .describe('Business hours: the clock of the named severities stands still outside of them.');
const slaSchema = schemas/* strictObject */.rej({
    hours: schemas/* strictObject */.rej({
        P0: schemas/* optional */.lqM(schemas/* number */.aig().positive().max(87_600).describe('Hours for P0; without it 1.')),
        P1: schemas/* optional */.lqM(schemas/* number */.aig().positive().max(87_600).describe('Hours for P1; without it 4.')),
        P2: schemas/* optional */.lqM(schemas/* number */.aig().positive().max(87_600).describe('Hours for P2; without it 24.')),
        P3: schemas/* optional */.lqM(schemas/* number */.aig().positive().max(87_600).describe('Hours for P3; without it 168.')),
    })
        .describe('Hours from the first sighting until a finding is overdue, where they differ from the severity table.'),
    calendar: schemas/* optional */.lqM(calendarSchema),
})
    .describe('How long findings may stay open.');

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/plan-phase.js
var plan_phase = __webpack_require__(56410);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/sprint-plan-schema.js



const sprintPlanSchema = schemas/* strictObject */.rej({
    steps: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Za-z][A-Za-z0-9-]{0,19}$/), schemas/* strictObject */.rej({
        phase: schemas/* enum */.k5n(plan_phase/* PLAN_PHASES */.v).describe('Phase that the step belongs to.'),
        title: schemas/* string */.YjP().trim().min(1).max(300).describe('What is done.'),
        command: schemas/* optional */.lqM(schemas/* string */.YjP().trim().min(1).max(2000).describe('The exact command.')),
        when: schemas/* optional */.lqM(schemas/* strictObject */.rej({
            sensors: schemas/* optional */.lqM(schemas/* array */.YOg(value_schemas/* globSchema */.G6).min(1).max(50).describe('Globs over sensors.')),
            rules: schemas/* optional */.lqM(schemas/* array */.YOg(value_schemas/* globSchema */.G6).min(1).max(50).describe('Globs over rules.')),
            playbooks: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(40)).min(1).max(50).describe('Ids of playbooks.')),
        })
            .describe('The step is in the plan only when an open finding matches every key given; without it, always.')),
    }))
        .describe('Steps by id, in the order of the plan within their phase.'),
    'before-commit': schemas/* array */.YOg(schemas/* string */.YjP().trim().min(1).max(300)).max(50).describe('What must be true before the work is committed.'),
})
    .describe('The executable plan for a coding agent.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/route.js
const ROUTES = ['incident', 'dispatch', 'backlog', 'registry'];

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/triage-schema.js



const matchSchema = schemas/* strictObject */.rej({
    sensor: schemas/* optional */.lqM(value_schemas/* globSchema */.G6.describe('Glob over the sensor, such as `cache-wiring`.')),
    rule: schemas/* optional */.lqM(value_schemas/* globSchema */.G6.describe('Glob over the rule, such as `missing-cache` or `*-key`.')),
    path: schemas/* optional */.lqM(value_schemas/* globSchema */.G6.describe("Glob over the artefact's path from the root of the repository.")),
    branch: schemas/* optional */.lqM(value_schemas/* globSchema */.G6.describe('Glob over the branch that is checked; never matches when the branch is not known.')),
})
    .refine((match) => Object.values(match).some((value) => value !== undefined), {
    error: 'at least one of `sensor`, `rule`, `path`, `branch`',
})
    .describe('Which findings; every key given must match.');
const setSchema = schemas/* strictObject */.rej({
    severity: schemas/* optional */.lqM(value_schemas/* severitySchema */.X5.describe('The severity.')),
    'sla-hours': schemas/* optional */.lqM(schemas/* number */.aig().positive().max(87_600).describe('Hours from the first sighting until the finding is overdue.')),
    route: schemas/* optional */.lqM(schemas/* enum */.k5n(ROUTES).describe('What happens next: `incident`, `dispatch`, `backlog` or `registry`.')),
    owner: schemas/* optional */.lqM(value_schemas/* ownerSchema */.$K.describe('Who is tagged, as `@user` or `@organisation/team`.')),
    labels: schemas/* optional */.lqM(schemas/* array */.YOg(value_schemas/* issueLabelSchema */.Fc).min(1).max(10).describe('Labels that the issue of such a finding gets besides those of SAR.')),
})
    .refine((set) => Object.values(set).some((value) => value !== undefined), {
    error: 'at least one of `severity`, `sla-hours`, `route`, `owner`, `labels`',
})
    .describe('What the findings get; what is not given is decided as if the entry were not there.');
const triageSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({
    match: matchSchema,
    set: setSchema,
    reason: schemas/* optional */.lqM(value_schemas/* reasonSchema */.ex.describe('Why, in words; shown with every finding that the entry decides.')),
}))
    .max(1000)
    .describe('Overrides of severity, deadline, route and owner. The first entry that matches a finding decides; later ones are not asked.');
const waiversSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({
    rule: value_schemas/* globSchema */.G6.describe('Glob over the rule, such as `missing-cache`.'),
    path: schemas/* optional */.lqM(value_schemas/* globSchema */.G6.describe("Glob over the artefact's path from the root of the repository; without it, any.")),
    job: schemas/* optional */.lqM(value_schemas/* globSchema */.G6.describe("Glob over the job's id; without it, any.")),
    reason: value_schemas/* reasonSchema */.ex.describe('Why the finding is accepted.'),
    owner: value_schemas/* ownerSchema */.$K.describe('Who answers for it, as `@user` or `@organisation/team`.'),
    expires: iso/* date */.p6().describe('The last day (UTC) on which the waiver holds, as `YYYY-MM-DD`.'),
}))
    .max(1000)
    .describe('Findings that are accepted until a day: still listed, but they do not fail a run. An expired waiver is itself a finding.');

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/variable-store.js
var variable_store = __webpack_require__(7901);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/variables-schema.js



const nameSchema = schemas/* string */.YjP()
    .max(255)
    .regex(/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/);
const environmentSchema = schemas/* string */.YjP().min(1).max(255);
const maxAgeSchema = schemas/* int */.Whr().min(1).max(3650);
const entryShape = {
    required: schemas/* optional */.lqM(schemas/* boolean */.zMY().describe('Whether its absence is a finding; without it, true.')),
    category: schemas/* optional */.lqM(schemas/* string */.YjP().min(1).max(100).describe('A heading to group by in reports; without it, `general`.')),
    purpose: schemas/* optional */.lqM(schemas/* string */.YjP().min(1).max(1000).describe('What it is for, in a sentence.')),
    'human-governance': schemas/* optional */.lqM(schemas/* boolean */.zMY().describe('True where only people may write it: no intent and no command of SAR changes it.')),
};
const secretSchema = schemas/* strictObject */.rej({
    ...entryShape,
    'max-age-days': schemas/* optional */.lqM(maxAgeSchema.describe('Days after which the secret is due for rotation, instead of `rotation.max-age-days`.')),
});
const variableSchema = schemas/* strictObject */.rej({
    ...entryShape,
    value: schemas/* optional */.lqM(schemas/* string */.YjP().max(49_152).describe('The intended value: another one is drift, and a missing variable is queued with it.')),
});
const secrets = schemas/* record */.g1P(nameSchema, secretSchema);
const variables = schemas/* record */.g1P(nameSchema, variableSchema);
const registrySchema = schemas/* strictObject */.rej({
    'org-secrets': schemas/* optional */.lqM(secrets.describe('Secrets of the organisation that the repository uses.')),
    'repo-secrets': schemas/* optional */.lqM(secrets.describe('Secrets of the repository.')),
    'env-secrets': schemas/* optional */.lqM(schemas/* record */.g1P(environmentSchema, secrets).describe('Secrets of environments, by environment.')),
    'repo-vars': schemas/* optional */.lqM(variables.describe('Variables of the repository.')),
    'env-vars': schemas/* optional */.lqM(schemas/* record */.g1P(environmentSchema, variables).describe('Variables of environments, by environment.')),
    codespace: schemas/* optional */.lqM(secrets.describe('Codespaces secrets of the repository.')),
    'org-vars': schemas/* optional */.lqM(variables.describe('Variables of the organisation that the repository uses.')),
    dependabot: schemas/* optional */.lqM(secrets.describe('Dependabot secrets of the repository.')),
})
    .describe('The expected variables and secrets by storage layer; name → entry. `{}` is a required entry without more to say.');
const valuesSchema = schemas/* strictObject */.rej({
    enum: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP().max(49_152)).min(1).max(1000).describe('The values that are allowed.')),
    pattern: schemas/* optional */.lqM(schemas/* string */.YjP().min(1).max(500).describe('RE2 expression that the whole value must match.')),
    minimum: schemas/* optional */.lqM(schemas/* number */.aig().describe('The value must be a decimal number of at least this.')),
    maximum: schemas/* optional */.lqM(schemas/* number */.aig().describe('The value must be a decimal number of at most this.')),
    'max-length': schemas/* optional */.lqM(schemas/* int */.Whr().min(0).max(49_152).describe('Longest value in characters.')),
    unsafe: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* enum */.k5n(['newline', 'backtick', 'command-substitution', 'expression']))
        .max(4)
        .describe('What values may contain although a script that uses them without quotes would run it; by default none of it.')),
})
    .describe('What values are allowed; every key given must hold.');
const allowSchema = schemas/* strictObject */.rej({
    names: schemas/* array */.YOg(value_schemas/* globSchema */.G6).min(1).max(1000).describe('Globs over the name, such as `CODEX_*`.'),
    scopes: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* enum */.k5n(variable_store/* INTENT_SCOPES */.b)).min(1).max(3).describe('`repo`, `org`, `environment`; without it, `repo` alone.')),
    environments: schemas/* optional */.lqM(schemas/* array */.YOg(value_schemas/* globSchema */.G6).min(1).max(100).describe('Globs over the environment; needed for the scope `environment`.')),
    operations: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* enum */.k5n(['set', 'delete']))
        .min(1)
        .max(2)
        .describe('Without it, `set` alone.')),
    values: schemas/* optional */.lqM(valuesSchema),
    owners: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP()
        .max(140)
        .regex(/^[A-Za-z0-9][A-Za-z0-9-]*(?:\/[A-Za-z0-9._-]+)?$/))
        .min(1)
        .max(100)
        .describe('Other repositories (`owner/repository`) or organisations (`owner`) that may be written; needed for the scope `org`.')),
});
const variablesSchema = schemas/* strictObject */.rej({
    registry: registrySchema,
    rotation: schemas/* strictObject */.rej({
        'max-age-days': maxAgeSchema.describe('Days after which a secret is due for rotation.'),
        'warn-days': schemas/* int */.Whr().min(0).max(365).describe('Days before that from which it is reported as due soon.'),
    })
        .describe('Rotation of secrets, by the day on which they were last written.'),
    guide: schemas/* optional */.lqM(value_schemas/* repositoryPathSchema */.Tr.describe("Markdown document that is stamped with the audit's date and counts.")),
    intents: schemas/* strictObject */.rej({
        mailbox: schemas/* optional */.lqM(value_schemas/* repositoryPathSchema */.Tr.describe('Directory of the queued intents; without it, `pending_ops` in the state directory.')),
        allow: schemas/* array */.YOg(allowSchema).max(1000).describe('What intents may do; what no entry allows is refused.'),
    })
        .describe('Policy of the variable-intent processor.'),
})
    .describe('Variables and secrets: the expected registry, rotation, and the policy for changes.');

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/watchdogs-schema.js
var watchdogs_schema = __webpack_require__(54694);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/settings-schema.js

















const BASELINE_VERSION = 1;
const settingsSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(BASELINE_VERSION).describe('Version of the format: 1.'),
    extends: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* string */.YjP().min(1).max(500), schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(500)).max(20)])
        .describe('Presets (`sar:recommended`, `sar:level-4-mlops`, `sar:gate-python`, `sar:gate-node`) and files of the repository that this file builds on; later ones win, and this file wins over all. `sar:recommended` is always the lowest layer.')),
    owner: schemas/* optional */.lqM(value_schemas/* ownerSchema */.$K.describe('Who is tagged when nothing else names an owner, as `@user` or `@organisation/team`.')),
    state: value_schemas/* repositoryPathSchema */.Tr.describe('Directory of the signal stores, from the root of the repository.'),
    sensors: sensorsSchema,
    'custom-sensors': customSensorsSchema,
    schedule: scheduleSchema,
    cache: cacheSchema,
    variables: variablesSchema,
    ci: ciSchema,
    triage: triageSchema,
    waivers: waiversSchema,
    sla: slaSchema,
    issues: issuesSchema,
    halt: haltSchema,
    agent: agentSchema,
    playbooks: playbooksSchema,
    gate: gate_schema/* gateSchema */.T,
    'sprint-plan': sprintPlanSchema,
    watchdogs: watchdogs_schema/* watchdogsSchema */.E,
    gaps: gaps_schema/* gapsSchema */.m,
    dimensions: dimensions_schema/* dimensionsSchema */.v,
    maturity: dimensions_schema/* maturitySchema */.d,
})
    .refine(({ halt, ci }) => halt.variable === undefined || !Object.values(ci.variables).includes(halt.variable.name), {
    path: ['halt', 'variable', 'name'],
    error: 'a name that is none of `ci.variables`, since SAR writes their values',
})
    .describe('Baseline of SAR: the declared, intended state of a repository.');


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

/***/ 54694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ watchdogsSchema),
/* harmony export */   O: () => (/* binding */ WATCHDOG_STORE_KINDS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _vocabulary_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14500);
/* harmony import */ var _gate_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79585);



const WATCHDOG_STORE_KINDS = [
    'variable',
    'file',
    'branch',
    'issue',
    'check',
    'alerts',
    'artifact',
    'cache',
    'runs',
    'database',
    'document',
];
const watchdogIdSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(60)
    .regex(/^[a-z][a-z0-9-]*$/);
const workflowFileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(100)
    .regex(/^[\w.-]+\.ya?ml$/);
const sensorWordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(60)
    .regex(/^(?:L[1-5]|[a-z][a-z0-9-]*)$/);
const storeNameSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(200);
const storeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(WATCHDOG_STORE_KINDS).describe('What it is.'),
    name: storeNameSchema.describe('Name of the variable, path of the file, or what people call it; `${state}` stands for `state`.'),
});
const triggerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    store: storeNameSchema.describe('One of `stores`, by its name.'),
    when: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(200).describe('When, in words: `rate above the threshold`.'),
    playbook: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(_gate_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .playbookIdSchema */ .m.describe('Playbook that acts.')),
    workflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(workflowFileSchema.describe('File in `.github/workflows` that is started.')),
    watchdog: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(watchdogIdSchema.describe('Watchdog of `watchdogs.list` that acts, by its id.')),
})
    .refine(({ playbook, workflow, watchdog }) => [playbook, workflow, watchdog].some((target) => target !== undefined), {
    error: 'at least one of `playbook`, `workflow`, `watchdog`',
});
const watchdogSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    workflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(workflowFileSchema.describe('Its file in `.github/workflows`. Without it, it runs where SAR does not see it, and counts for nothing.')),
    does: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(3).max(300).describe('What it does, in a few words.'),
    layers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_vocabulary_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .LAYERS */ .RR)).max(_vocabulary_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .LAYERS */ .RR.length).describe('Layers that it watches; none for one that only acts.'),
    sensors: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(sensorWordSchema).max(100).describe('Sensors whose question it answers: ids, layers (`L1` to `L5`), or `all`.')),
    stores: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(storeSchema).max(20).describe('Where it leaves what it found.')),
    triggers: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(triggerSchema).max(20).describe('What its stores set off.')),
    cron: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(200)
        .regex(/^\S+(?: +\S+){4}$/)
        .describe('The schedule that its workflow must have: five fields, UTC.')),
    events: zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(60)
        .regex(/^[a-z][a-z_]*$/))
        .min(1)
        .max(20)
        .describe('Events of which one must start its workflow, besides the schedule.')),
    'max-late-minutes': zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(43_200).describe('Minutes that its scheduled run may be late; without it, `ci.liveness.grace-hours`.')),
})
    .refine(({ stores = [], triggers = [] }) => triggers.every(({ store }) => stores.some(({ name }) => name === store)), {
    path: ['triggers'],
    error: 'triggers of stores that `stores` of the same watchdog names',
})
    .describe('A watchdog that is no caller of one of SAR: those are recognised by their workflows.');
const watchdogsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    critical: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(sensorWordSchema)
        .max(100)
        .describe('Sensors that must not go without a watchdog; one that does weighs more in the coverage map.'),
    list: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(watchdogIdSchema, watchdogSchema)
        .refine((list) => Object.keys(list).length <= 200, { error: 'at most 200 watchdogs' })
        .describe("The repository's own watchdogs by their id."),
})
    .describe('Watchdogs: what looks at the repository again and again, what it feeds, and what that sets off.');


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

/***/ 56410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ PLAN_PHASES)
/* harmony export */ });
const PLAN_PHASES = ['SEARCH', 'TRIAGE', 'RESCUE', 'REINTEGRATE', 'PREVENT'];


/***/ }),

/***/ 44364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ STEP_OUTCOMES),
/* harmony export */   Rx: () => (/* binding */ PLAYBOOKS),
/* harmony export */   _P: () => (/* binding */ CHANGING_STEPS),
/* harmony export */   iM: () => (/* binding */ RESCUE_OUTCOMES),
/* harmony export */   zq: () => (/* binding */ STEP_KINDS)
/* harmony export */ });
const PLAYBOOKS = ['SAR-001', 'SAR-002', 'SAR-003', 'SAR-004', 'SAR-005', 'SAR-006'];
const STEP_KINDS = [
    'queue-intent',
    'dispatch-workflow',
    'open-issue',
    'run-command',
    'apply-fixers',
    'open-pull-request',
    'wait-for',
    'compare-runs',
    'roll-back-alias',
    'prune-memory',
    'track-rotation',
    'search-again',
];
const CHANGING_STEPS = ['run-command', 'apply-fixers'];
const STEP_OUTCOMES = ['would-do', 'done', 'unchanged', 'waiting', 'not-now', 'not-possible', 'failed'];
const RESCUE_OUTCOMES = ['planned', 'fixed', 'waiting', 'not-now', 'blocked', 'failed'];


/***/ }),

/***/ 61260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ RUN_CONCLUSIONS)
/* harmony export */ });
const RUN_CONCLUSIONS = [
    'success',
    'failure',
    'neutral',
    'cancelled',
    'skipped',
    'timed_out',
    'action_required',
    'startup_failure',
    'stale',
];


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

/***/ 68873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ WEEKDAYS)
/* harmony export */ });
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];


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
