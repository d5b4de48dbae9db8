export const id = 9874;
export const ids = [9874];
export const modules = {

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

/***/ 7901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ INTENT_SCOPES),
/* harmony export */   y: () => (/* binding */ MAX_VARIABLE_VALUE_BYTES)
/* harmony export */ });
const MAX_VARIABLE_VALUE_BYTES = 49_152;
const INTENT_SCOPES = ['repo', 'org', 'environment'];


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
