export const id = 6293;
export const ids = [6293];
export const modules = {

/***/ 36293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gapOffersDocumentSchema: () => (/* binding */ gapOffersDocumentSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const addressSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(600);
const gapOffersDocumentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('sar.gap-offers/1'),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/), addressSchema)
        .describe('Findings that a gap was proposed for, with the pull request.'),
    changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^SAR-G\d{2,4}:(?:resolve|reopen)$/), addressSchema)
        .describe('Proposed changes of gaps, with the pull request.'),
})
    .describe('What was offered to the gap registry, and in which pull request.');


/***/ })

};
