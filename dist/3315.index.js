export const id = 3315;
export const ids = [3315];
export const modules = {

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
