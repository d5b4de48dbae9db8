export const id = 6723;
export const ids = [6723];
export const modules = {

/***/ 66723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDocument: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/expect-bounds.js

const MOST_VALUES = 2_000_000;
const LONGEST_TEXT = 100_000;
function expectBounds(document, where) {
    const waiting = [document];
    let count = 0;
    while (waiting.length > 0) {
        const value = waiting.pop();
        count += 1;
        if (typeof value === 'string' && value.length > LONGEST_TEXT)
            throw new user_error/* UserError */.y(`${where} has a text of more than ${LONGEST_TEXT} characters; shorten it`);
        if (typeof value !== 'object' || value === null)
            continue;
        const values = Array.isArray(value) ? value : Object.values(value);
        if (count + waiting.length + values.length > MOST_VALUES)
            throw new user_error/* UserError */.y(`${where} has more than ${MOST_VALUES} values; write fewer into one document`);
        for (const each of values)
            waiting.push(each);
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/documents/read-document.js


const MOST = 3;
const MAX_WORDS = 200;
function readDocument(schema, name, text, where) {
    const document = jsonIn(text, name, where);
    expectBounds(document, where);
    const result = schema.safeParse(document);
    if (result.success)
        return result.data;
    const { issues } = result.error;
    const named = issues.slice(0, MOST).map(({ path, message }) => `${keyText(path)}: ${message}`.slice(0, MAX_WORDS));
    const more = issues.length - named.length;
    throw new user_error/* UserError */.y(`${where} is no document ${name}: ${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}`);
}
function jsonIn(text, name, where) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new user_error/* UserError */.y(`${where} is no JSON, and a document ${name} is expected`);
    }
}
function keyText(path) {
    const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
    return text === '' ? 'the document' : text.replace(/^\./, '');
}


/***/ })

};
