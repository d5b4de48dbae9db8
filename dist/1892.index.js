export const id = 1892;
export const ids = [1892];
export const modules = {

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
