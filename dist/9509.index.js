export const id = 9509;
export const ids = [9509];
export const modules = {

/***/ 29509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDocument: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var _vocabulary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);

const MOST = 3;
const MAX_WORDS = 200;
function readDocument(schema, name, text, where) {
    const result = schema.safeParse(jsonIn(text, name, where));
    if (result.success)
        return result.data;
    const { issues } = result.error;
    const named = issues.slice(0, MOST).map(({ path, message }) => `${keyText(path)}: ${message}`.slice(0, MAX_WORDS));
    const more = issues.length - named.length;
    throw new _vocabulary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where} is no document ${name}: ${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}`);
}
function jsonIn(text, name, where) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new _vocabulary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where} is no JSON, and a document ${name} is expected`);
    }
}
function keyText(path) {
    const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
    return text === '' ? 'the document' : text.replace(/^\./, '');
}


/***/ })

};
