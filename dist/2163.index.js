export const id = 2163;
export const ids = [2163];
export const modules = {

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
