export const id = 456;
export const ids = [456];
export const modules = {

/***/ 456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULE_PAGES: () => (/* binding */ RULE_PAGES)
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/rule-pages.generated.json
const rule_pages_generated_namespaceObject = {};
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/rule-pages.js

/** The page of each rule as Markdown, by `<sensor>/<rule>`. */
const RULE_PAGES = rule_pages_generated_namespaceObject;


/***/ })

};
