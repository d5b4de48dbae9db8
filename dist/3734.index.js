export const id = 3734;
export const ids = [3734];
export const modules = {

/***/ 43734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   auditReady: () => (/* binding */ auditReady)
/* harmony export */ });
/* harmony import */ var _reports_find_reports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92475);

function auditReady(input) {
    const options = input.baseline.sensors['dependency-cves'];
    const reports = (0,_reports_find_reports_js__WEBPACK_IMPORTED_MODULE_0__.reportsReady)(input, 'dependency-cves', options, 'audit report');
    if (reports.ready || !options.dependabot || input.github === undefined)
        return reports;
    return { ready: true, by: `Dependabot alerts of ${input.github.repository}` };
}


/***/ })

};
