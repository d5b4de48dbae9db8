export const id = 9786;
export const ids = [9786];
export const modules = {

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
