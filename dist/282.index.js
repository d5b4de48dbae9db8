export const id = 282;
export const ids = [282];
export const modules = {

/***/ 60282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readStalePatterns: () => (/* binding */ readStalePatterns)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/age-words.js
var age_words = __webpack_require__(64931);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/run-instant.js
var run_instant = __webpack_require__(42661);
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
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/stale-patterns/matching-patterns.js
function matchingPatterns(patterns) {
    const groups = new Map();
    for (const each of patterns) {
        if (each.pattern === undefined)
            continue;
        const group = groups.get(each.pattern);
        if (group === undefined)
            groups.set(each.pattern, [each]);
        else
            group.push(each);
    }
    return [...groups.values()]
        .filter((group) => group.length > 1)
        .map((group) => {
        const resolutions = [...new Set(group.flatMap(({ resolution }) => resolution ?? []))];
        return { patterns: group, resolutions: resolutions.length > 1 ? resolutions : [] };
    });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/stale-patterns/stale-patterns-rules.js
var stale_patterns_rules = __webpack_require__(30976);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/stale-patterns/unused-patterns.js

function unusedPatterns(patterns, unusedDays, now) {
    return patterns.flatMap((pattern) => {
        const { lastUsed, created } = pattern;
        if (lastUsed === undefined)
            return [];
        if (lastUsed !== 'never') {
            const days = (0,age_words/* daysBetween */.YM)(lastUsed, now);
            return days > unusedDays ? [{ pattern, actual: `was last used ${(0,age_words/* dayOf */.kb)(lastUsed)}, ${(0,age_words/* dayWords */.Yw)(days)} ago` }] : [];
        }
        if (created === undefined)
            return [{ pattern, actual: 'was never used' }];
        const days = (0,age_words/* daysBetween */.YM)(created, now);
        return days > unusedDays ? [{ pattern, actual: `was never used since it was made ${(0,age_words/* dayOf */.kb)(created)}, ${(0,age_words/* dayWords */.Yw)(days)} ago` }] : [];
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l5/stale-patterns/read-stale-patterns.js










const BASE = { sensor: 'stale-patterns', layer: 'L5', unit: 'patterns' };
const [UNUSED, DUPLICATE, CONTRADICTING] = stale_patterns_rules/* STALE_PATTERNS_RULE_TABLE */.i;
const MAX_NAMED = 5;
async function readStalePatterns(input) {
    const settings = input.baseline.sensors['stale-patterns'];
    if (settings.stores.length + input.baseline.ci.patterns.length === 0) {
        const readiness = (0,stores_ready/* storesReady */.o)(input, BASE.sensor);
        if (!readiness.ready)
            return (0,reading_draft/* unknownReading */.$)(BASE, readiness.reason, readiness.detail);
    }
    const now = (0,run_instant/* runInstant */.j)(input);
    const results = [];
    for (const { store, settings: own } of await (0,read_stores/* readStores */.J)(input, settings.stores)) {
        results.push(resultOf(store, own?.['unused-days'] ?? settings['unused-days'], now));
    }
    return (0,store_reading/* readingOfStores */.I)(BASE, results);
}
function resultOf(store, unusedDays, now) {
    if (!store.ok)
        return store;
    const { patterns, path, detail, unjudged } = store;
    const unused = unusedPatterns(patterns, unusedDays, now);
    const signals = [
        ...(0,pattern_signals/* patternSignals */.y)(UNUSED, store, unused, {
            expected: `used in the last ${(0,age_words/* dayWords */.Yw)(unusedDays)}`,
            many: (count) => `${count} of ${(0,age_words/* countWords */.rj)(patterns.length, 'pattern')} were not used in the last ${(0,age_words/* dayWords */.Yw)(unusedDays)}`,
        }),
        ...matchingPatterns(patterns).map((group) => matchSignal(store, group)),
    ];
    return { ok: true, judged: patterns.length, signals, unjudged, looked: [{ what: path, detail }] };
}
function matchSignal(store, { patterns, resolutions }) {
    const ids = named(patterns.map(({ id }) => id));
    if (resolutions.length > 0)
        return (0,pattern_signals/* patternGroupSignal */.k)(CONTRADICTING, store, patterns, {
            message: `the patterns ${ids} of ${store.name} match the same and lead to different resolutions: ${named(resolutions.map(read_stale_patterns_short))}`,
            expected: 'one resolution for what matches the same',
            actual: (0,age_words/* countWords */.rj)(resolutions.length, 'resolution'),
            facts: ({ id, resolution = 'none' }) => `${id}: ${read_stale_patterns_short(resolution)}`,
        });
    return (0,pattern_signals/* patternGroupSignal */.k)(DUPLICATE, store, patterns, {
        message: `the patterns ${ids} of ${store.name} match the same`,
        expected: 'one pattern',
        actual: (0,age_words/* countWords */.rj)(patterns.length, 'pattern'),
        facts: ({ id, pattern = '' }) => `${id}: ${read_stale_patterns_short(pattern)}`,
    });
}
function named(texts) {
    return `${texts.slice(0, MAX_NAMED).join(', ')}${texts.length > MAX_NAMED ? ` and ${texts.length - MAX_NAMED} more` : ''}`;
}
function read_stale_patterns_short(text) {
    return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}


/***/ }),

/***/ 42661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ runInstant)
/* harmony export */ });
function runInstant({ now, asOf }) {
    return Date.parse(now ?? `${asOf}T00:00:00.000Z`);
}


/***/ })

};
