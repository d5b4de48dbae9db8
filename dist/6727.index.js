export const id = 6727;
export const ids = [6727];
export const modules = {

/***/ 76727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPatternConfidence: () => (/* binding */ readPatternConfidence)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/age-words.js
var age_words = __webpack_require__(64931);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/store-reading.js
var store_reading = __webpack_require__(77980);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/reading-draft.js
var reading_draft = __webpack_require__(74336);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/pattern-store/pattern-signals.js
var pattern_signals = __webpack_require__(86890);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/pattern-store/read-stores.js + 3 modules
var read_stores = __webpack_require__(21152);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/pattern-store/stores-ready.js
var stores_ready = __webpack_require__(48166);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/pattern-confidence/confidence-of.js
function confidenceOf(stored) {
    const value = typeof stored === 'string' && /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(stored) ? Number(stored) : stored;
    if (typeof value === 'number' && value >= 0 && value <= 1)
        return { valid: true, value };
    if (stored === undefined || stored === null || stored === '')
        return { valid: false, is: 'missing' };
    if (typeof stored === 'string')
        return { valid: false, is: `the text ${JSON.stringify(stored.slice(0, 40))}` };
    if (typeof stored === 'number' || typeof stored === 'bigint')
        return { valid: false, is: String(stored) };
    return { valid: false, is: 'no number' };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/pattern-confidence/pattern-confidence-rules.js
var pattern_confidence_rules = __webpack_require__(90212);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/pattern-confidence/read-pattern-confidence.js








const BASE = { sensor: 'pattern-confidence', layer: 'L5', unit: 'patterns' };
const [LOW, INVALID] = pattern_confidence_rules/* PATTERN_CONFIDENCE_RULE_TABLE */.U;
async function readPatternConfidence(input) {
    const settings = input.baseline.sensors['pattern-confidence'];
    if (settings.stores.length + input.baseline.ci.patterns.length === 0) {
        const readiness = (0,stores_ready/* storesReady */.o)(input, BASE.sensor);
        if (!readiness.ready)
            return (0,reading_draft/* unknownReading */.$)(BASE, readiness.reason, readiness.detail);
    }
    const results = [];
    for (const { store, settings: own } of await (0,read_stores/* readStores */.J)(input, settings.stores)) {
        results.push(resultOf(store, own?.['min-confidence'] ?? settings['min-confidence']));
    }
    return (0,store_reading/* readingOfStores */.I)(BASE, results);
}
function resultOf(store, minimum) {
    if (!store.ok)
        return store;
    const { patterns, path, detail, unjudged } = store;
    const low = [];
    const invalid = [];
    for (const pattern of patterns) {
        const confidence = confidenceOf(pattern.confidence);
        if (!confidence.valid)
            invalid.push({ pattern, actual: `has a confidence that is ${confidence.is}` });
        else if (confidence.value < minimum)
            low.push({ pattern, actual: `has a confidence of ${rounded(confidence.value)}` });
    }
    const signals = [
        ...(0,pattern_signals/* patternSignals */.y)(LOW, store, low, {
            expected: `a confidence of at least ${minimum}`,
            many: (count) => `${count} of ${(0,age_words/* countWords */.rj)(patterns.length, 'pattern')} have a confidence below ${minimum}`,
        }),
        ...(0,pattern_signals/* patternSignals */.y)(INVALID, store, invalid, {
            expected: 'a confidence from 0 to 1',
            many: (count) => `${count} of ${(0,age_words/* countWords */.rj)(patterns.length, 'pattern')} have no confidence from 0 to 1`,
        }),
    ];
    return { ok: true, judged: patterns.length, signals, unjudged, looked: [{ what: path, detail }] };
}
function rounded(value) {
    return Math.floor(value * 10_000) / 10_000;
}


/***/ })

};
