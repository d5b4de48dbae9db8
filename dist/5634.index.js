export const id = 5634;
export const ids = [5634];
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
