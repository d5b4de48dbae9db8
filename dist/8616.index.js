export const id = 8616;
export const ids = [8616];
export const modules = {

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
