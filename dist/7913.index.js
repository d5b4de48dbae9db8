export const id = 7913;
export const ids = [7913];
export const modules = {

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
