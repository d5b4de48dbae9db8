export const id = 9008;
export const ids = [9008];
export const modules = {

/***/ 9008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCachePrune: () => (/* binding */ runCachePrune)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/prune/memory-places.js
var memory_places = __webpack_require__(53938);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/version.js + 1 modules
var version = __webpack_require__(8153);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/prune/apply-prune.js + 2 modules
var apply_prune = __webpack_require__(51668);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-efficiency/key-pattern.js
var key_pattern = __webpack_require__(59741);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/prune/group-by.js
var group_by = __webpack_require__(24849);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/prune/cache-prune-plan.js


const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const PULL = /^refs\/pull\/(\d{1,10})\/(?:merge|head)$/;
const BRANCH = 'refs/heads/';
const TIER = /^(live|common|ephemeral)-/;
const UNREACHABLE = new Set(['closed-pull-request', 'gone-branch']);
function planCachePrune(entries, settings, at) {
    const copies = olderCopies(entries, settings.keepNewest);
    const newest = lastingEntries(entries, settings.memoryKeys);
    const going = [];
    const inUse = [];
    const lasting = [];
    const kept = [];
    for (const entry of entries) {
        const reason = reasonFor(entry, settings, copies, at);
        if (reason === undefined)
            kept.push(entry);
        else if (at - usedAt(entry) <= HOUR_MS)
            inUse.push(entry);
        else if (newest.has(entry) && !UNREACHABLE.has(reason))
            lasting.push(entry);
        else
            going.push({ entry, reason });
    }
    going.sort(leastRecentFirst);
    return { removals: going.slice(0, settings.maxDeletes), later: going.slice(settings.maxDeletes), inUse, lasting, kept };
}
function reasonFor(entry, { olderThanDays, openPulls, branches }, copies, at) {
    const pull = PULL.exec(entry.ref)?.[1];
    if (pull !== undefined && openPulls?.has(Number(pull)) === false)
        return 'closed-pull-request';
    if (entry.ref.startsWith(BRANCH) && branches?.has(entry.ref.slice(BRANCH.length)) === false)
        return 'gone-branch';
    if (at - usedAt(entry) > idleDays(entry, olderThanDays) * DAY_MS)
        return 'unused';
    return copies.has(entry) ? 'older-copy' : undefined;
}
function idleDays({ key }, olderThanDays) {
    const tier = TIER.exec(key)?.[1];
    if (tier === 'ephemeral')
        return Math.min(olderThanDays, 1);
    return tier === 'common' ? Math.min(olderThanDays, 7) : olderThanDays;
}
function usedAt({ createdAt, lastAccessedAt }) {
    return Math.max(Date.parse(createdAt), Date.parse(lastAccessedAt));
}
function olderCopies(entries, keepNewest) {
    if (keepNewest === undefined)
        return new Set();
    return new Set(alike(entries, ({ key }) => (0,key_pattern/* keyPattern */._)(key)).flatMap((group) => group.slice(keepNewest)));
}
function lastingEntries(entries, memoryKeys) {
    const live = alike(entries.filter(({ key }) => TIER.exec(key)?.[1] === 'live'), ({ key }) => (0,key_pattern/* keyPattern */._)(key));
    const memory = memoryKeys.flatMap((beginning) => alike(entries.filter(({ key }) => key.startsWith(beginning)), () => beginning));
    return new Set([...live, ...memory].flatMap((group) => group.slice(0, 1)));
}
function alike(entries, common) {
    const groups = (0,group_by/* groupBy */.$)(entries, (entry) => JSON.stringify([common(entry), entry.version, entry.ref]));
    return [...groups.values()].map((group) => group.sort(newestFirst));
}
function newestFirst(a, b) {
    return Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.id - a.id;
}
function leastRecentFirst({ entry: a }, { entry: b }) {
    return usedAt(a) - usedAt(b) || a.id - b.id;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/patrol/lib/prune/prune-caches.js




async function pruneCaches({ memoryKeys, ...request }, ports) {
    const { repository, caches, openPulls: pulls, branches, acting } = ports;
    const at = ports.now();
    const all = await caches();
    const isTooLong = !all.known && all.reason === 'unsupported';
    const entries = isTooLong ? await ports.leastUsed() : all;
    if (!entries.known)
        return entries;
    const notes = isTooLong ? [`Only the ${entries.value.length} least recently used entries were looked at: ${all.detail}`] : [];
    const refs = entries.value.map(({ ref }) => ref);
    const asked = async (isAsked, ask, what) => {
        if (!isAsked)
            return undefined;
        const answer = await ask();
        if (answer.known)
            return new Set(answer.value);
        notes.push(`Entries of ${what} go by their age alone: ${answer.detail}`);
        return undefined;
    };
    const ofPulls = request.closedPulls && refs.some((ref) => ref.startsWith('refs/pull/'));
    const ofBranches = request.goneBranches && refs.some((ref) => ref.startsWith('refs/heads/'));
    const openPulls = await asked(ofPulls, pulls, 'closed pull requests');
    const branchNames = await asked(ofBranches, branches, 'branches that are gone');
    const plan = planCachePrune(entries.value, {
        olderThanDays: request.olderThanDays,
        maxDeletes: request.maxDeletes,
        memoryKeys,
        ...(request.keepNewest !== undefined && { keepNewest: request.keepNewest }),
        ...(openPulls !== undefined && { openPulls }),
        ...(branchNames !== undefined && branchNames.size > 0 && { branches: branchNames }),
    }, at.getTime());
    const ids = plan.removals.map(({ entry }) => entry.id);
    const applied = acting === undefined ? undefined : await (0,apply_prune/* applyPrune */.$)(ids, async (cleaner, id) => cleaner.removeCache(id), acting);
    return (0,answer/* known */.e)({
        schema: 'sar.prune/1',
        version: version/* SAR_VERSION */.w,
        at: at.toISOString(),
        repository,
        applied: acting !== undefined,
        what: 'caches',
        settings: request,
        listed: amountOf(plan),
        removals: plan.removals.map((removal, index) => entryOf(removal, applied, index)),
        later: { count: plan.later.length, bytes: bytesOf(plan.later.map(({ entry }) => entry)) },
        inUse: plan.inUse.length,
        lasting: plan.lasting.length,
        ...(applied?.stopped !== undefined && { stopped: applied.stopped }),
        notes,
    });
}
function amountOf({ removals, later, inUse, lasting, kept }) {
    const all = [...[...removals, ...later].map(({ entry }) => entry), ...inUse, ...lasting, ...kept];
    return { count: all.length, bytes: bytesOf(all) };
}
function bytesOf(entries) {
    return entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}
function entryOf({ entry, reason }, applied, index) {
    const { id, key, ref, sizeBytes, lastAccessedAt } = entry;
    const { outcome, detail } = applied?.results[index] ?? { outcome: 'planned' };
    return { id, key, ref, bytes: sizeBytes, accessedAt: lastAccessedAt, reason, outcome, ...(detail !== undefined && { detail }) };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/expect-known.js
var expect_known = __webpack_require__(53453);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/live/live-options.js
var live_options = __webpack_require__(45723);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/open-run.js
var open_run = __webpack_require__(69601);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/ci-health/while-waiting.js
var while_waiting = __webpack_require__(57785);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/runs/open-prune.js
var open_prune = __webpack_require__(75742);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/runs/prune-options.js
var prune_options = __webpack_require__(30528);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/runs/write-prune.js + 5 modules
var write_prune = __webpack_require__(65221);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/commands/runs/run-cache-prune.js








const DEFAULT_DAYS = 7;
async function runCachePrune(given, io) {
    const keepNewest = (0,live_options/* countOption */.D3)(given, 'keep-newest', { min: 1, max: 1000 });
    const run = await (0,open_run/* openRun */.I)(given, io);
    const { root, survey } = run;
    const request = {
        olderThanDays: (0,prune_options/* olderThanDays */.bf)(given) ?? DEFAULT_DAYS,
        closedPulls: given.flag('closed-pulls'),
        goneBranches: given.flag('gone-branches'),
        maxDeletes: (0,prune_options/* mostDeletes */.up)(given),
        memoryKeys: (0,memory_places/* memoryPlaces */.c)(survey.baseline).cacheKeys,
        ...(keepNewest !== undefined && { keepNewest }),
    };
    const { name, live, now, acting } = await (0,open_prune/* openPrune */.h)(given, io, run);
    const { branchNames, inEitherReading, leastUsedCaches, liveRepository } = await Promise.all(/* import() */[__webpack_require__.e(8586), __webpack_require__.e(3754), __webpack_require__.e(1620), __webpack_require__.e(4937), __webpack_require__.e(1842), __webpack_require__.e(4316)]).then(__webpack_require__.bind(__webpack_require__, 67889));
    const ports = {
        repository: name,
        caches: async () => live.github.caches(),
        openPulls: async () => inEitherReading(async () => liveRepository(live.client, name).openPulls()),
        leastUsed: async () => leastUsedCaches(live.client, name),
        branches: async () => inEitherReading(async () => branchNames(live.client, name)),
        now,
        ...(acting !== undefined && { acting }),
    };
    const what = acting === undefined ? 'listing the cache' : 'pruning the cache';
    const pruned = await (0,while_waiting/* whileWaiting */.F)(io, what, async () => pruneCaches(request, ports));
    return (0,write_prune/* writePrune */.o)((0,expect_known/* expectKnown */.P)(pruned), root, given, io);
}


/***/ }),

/***/ 59741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ keyPattern)
/* harmony export */ });
const MAX_KEY = 600;
const HASH = /^(?=[0-9a-f]*\d)[0-9a-f]{7,}$/i;
const NUMBER = /^\d{5,}$|^\d{8}T\d{4,6}Z?$/;
const LONG_WORD = 24;
function keyPattern(key) {
    const pattern = key.slice(0, MAX_KEY).replace(/[A-Za-z0-9]+/g, (word) => (isVarying(word) ? '*' : word));
    return pattern.replace(/\*(?:[-_.]?\*)+/g, '*');
}
function isVarying(word) {
    return HASH.test(word) || NUMBER.test(word) || (word.length >= LONG_WORD && /\d/.test(word));
}


/***/ })

};
