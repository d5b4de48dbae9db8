export const id = 3975;
export const ids = [3975];
export const modules = {

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


/***/ }),

/***/ 73975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCacheEfficiency: () => (/* binding */ readCacheEfficiency)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/reading-draft.js
var reading_draft = __webpack_require__(74336);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/live-runs/allowance.js
var live_runs_allowance = __webpack_require__(77366);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-efficiency/byte-words.js
const MEGABYTE = 1024 ** 2;
const GIGABYTE = 1024 ** 3;
function byteWords(bytes) {
    if (bytes >= GIGABYTE)
        return `${Math.round((bytes / GIGABYTE) * 10) / 10} GB`;
    return bytes >= MEGABYTE ? `${Math.round(bytes / MEGABYTE)} MB` : bytes === 0 ? '0 MB' : 'under 1 MB';
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/measure/group-by.js
var group_by = __webpack_require__(87486);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-efficiency/key-pattern.js
var key_pattern = __webpack_require__(59741);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/signal-of.js
var signal_of = __webpack_require__(38828);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-efficiency/cache-efficiency-rules.js
var cache_efficiency_rules = __webpack_require__(45279);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-efficiency/waste-signals.js






const PATH = '.github/workflows';
const MAX_EVIDENCE = 10;
const WORDS = {
    'closed-pull-request': ['of closed pull requests, which nobody can read,', 'no entries of closed pull requests'],
    'redundant-copies': ['that the default branch has too', 'one entry on the default branch'],
    'unused-cache': ['that nobody has read for longer than the baseline allows', 'entries that are read'],
    'never-read': ['that nobody has read since they were saved', 'entries that are read'],
};
const MAX_FINDINGS = 50;
function wasteSignals(waste, minBytes) {
    const groups = (0,group_by/* groupBy */.$)(waste, ([{ key }, reason]) => `${reason} ${(0,key_pattern/* keyPattern */._)(key)}`);
    const sized = [...groups.values()].flatMap((group) => {
        const entries = group.map(([entry]) => entry);
        const [first] = group;
        return first === undefined ? [] : [{ reason: first[1], pattern: (0,key_pattern/* keyPattern */._)(first[0].key), entries, bytes: bytesOf(entries) }];
    });
    const large = sized.filter(({ bytes }) => bytes >= minBytes).toSorted((a, b) => b.bytes - a.bytes);
    const told = large.slice(0, MAX_FINDINGS);
    return {
        signals: told.map(({ reason, pattern, entries, bytes }) => wasteSignal(reason, pattern, entries, bytes)),
        small: amountOf(sized.filter(({ bytes }) => bytes < minBytes)),
        more: amountOf(large.slice(MAX_FINDINGS)),
    };
}
function amountOf(groups) {
    return {
        entries: groups.reduce((sum, { entries }) => sum + entries.length, 0),
        bytes: groups.reduce((sum, { bytes }) => sum + bytes, 0),
    };
}
function bytesOf(entries) {
    return entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}
function entriesAsEvidence(entries) {
    return entries
        .toSorted((a, b) => b.sizeBytes - a.sizeBytes)
        .slice(0, MAX_EVIDENCE)
        .map(({ id, key, ref, sizeBytes, createdAt, lastAccessedAt }) => ({
        path: PATH,
        text: `${id}: ${(0,quote_untrusted/* quoteUntrusted */.X)(key, 120)} of ${(0,quote_untrusted/* quoteUntrusted */.X)(ref)}, ${byteWords(sizeBytes)}, saved ${createdAt}, last read ${lastAccessedAt}`,
    }));
}
function wasteSignal(reason, pattern, entries, bytes) {
    const rule = cache_efficiency_rules/* CACHE_EFFICIENCY_RULE_TABLE */.F.find(({ id }) => id === reason) ?? cache_efficiency_rules/* CACHE_EFFICIENCY_RULE_TABLE */.F[1];
    const [what, expected] = WORDS[reason];
    const count = `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`;
    return (0,signal_of/* signalOf */.o)(rule, 'L2', {
        artefact: { kind: 'cache', path: PATH, name: pattern },
        identity: [pattern],
        message: `${count} ${what} ${entries.length === 1 ? 'takes' : 'take'} ${byteWords(bytes)} of the cache: ${(0,quote_untrusted/* quoteUntrusted */.X)(pattern, 120)}`,
        expected,
        actual: `${count}, ${byteWords(bytes)}`,
        evidence: entriesAsEvidence(entries),
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-efficiency/size-by-pattern.js





const MAX_PATTERNS = 10;
function sizeByPattern(entries) {
    return [...(0,group_by/* groupBy */.$)(entries, ({ key }) => (0,key_pattern/* keyPattern */._)(key))]
        .map(([pattern, group]) => ({ pattern, group, bytes: bytesOf(group) }))
        .toSorted((a, b) => b.bytes - a.bytes)
        .slice(0, MAX_PATTERNS)
        .map(({ pattern, group, bytes }) => {
        const refs = new Set(group.map(({ ref }) => ref)).size;
        return {
            what: `keys ${(0,quote_untrusted/* quoteUntrusted */.X)(pattern, 120)}`,
            detail: `${byteWords(bytes)} in ${group.length} ${group.length === 1 ? 'entry' : 'entries'} on ${refs} ${refs === 1 ? 'ref' : 'refs'}`,
        };
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-efficiency/thrash-signal.js



const THRASH = cache_efficiency_rules/* CACHE_EFFICIENCY_RULE_TABLE */.F[0];
const thrash_signal_PATH = '.github/workflows';
const DAY_MS = 86_400_000;
const OVER_LIMIT = 1.5;
function thrashSignal(question) {
    const { usage, entries, maxUsedPercent, minTurnoverDays, defaultLimit, now } = question;
    const limit = usage.limitBytes ?? defaultLimit;
    if (usage.limitBytes === undefined && usage.bytes > limit * OVER_LIMIT)
        return 'no-limit';
    const percent = (usage.bytes / limit) * 100;
    if (percent <= maxUsedPercent || entries.length === 0)
        return undefined;
    const oldest = entries.reduce((least, { lastAccessedAt }) => Math.min(least, Date.parse(lastAccessedAt)), Infinity);
    const days = Math.max(0, now - oldest) / DAY_MS;
    if (days >= minTurnoverDays)
        return undefined;
    const saved = entries.filter(({ createdAt }) => now - Date.parse(createdAt) <= DAY_MS);
    const turnover = byteWords(saved.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0));
    return (0,signal_of/* signalOf */.o)(THRASH, 'L2', {
        artefact: { kind: 'cache', path: thrash_signal_PATH, name: 'the cache of the repository' },
        identity: [],
        message: `the cache is ${Math.round(percent)} % full (${byteWords(usage.bytes)} of ${byteWords(limit)}), and what nobody read for ${words(days)} is gone already`,
        expected: `entries that stay for ${minTurnoverDays} days without being read, or less than ${maxUsedPercent} % of the limit in use`,
        actual: `${usage.count} entries, the one that was not read for longest was read ${words(days)} ago; ${turnover} were saved within a day`,
    });
}
function words(days) {
    return days < 2 ? `${Math.round(days * 24)} hours` : `${Math.round(days * 10) / 10} days`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-efficiency/version-signals.js







const MIXED = cache_efficiency_rules/* CACHE_EFFICIENCY_RULE_TABLE */.F[5];
const version_signals_PATH = '.github/workflows';
function versionSignals(entries, minBytes) {
    const byKey = (0,group_by/* groupBy */.$)(entries, ({ key, ref }) => JSON.stringify([key, ref]));
    const mixed = [...byKey.values()].filter((group) => new Set(group.map(({ version }) => version)).size > 1);
    const byPattern = (0,group_by/* groupBy */.$)(mixed, ([first]) => (0,key_pattern/* keyPattern */._)(first?.key ?? ''));
    return [...byPattern].flatMap(([pattern, groups]) => {
        const bytes = groups.reduce((sum, group) => sum + bytesOf(group) - Math.max(...group.map(({ sizeBytes }) => sizeBytes)), 0);
        if (bytes < minBytes)
            return [];
        const versions = Math.max(...groups.map((group) => new Set(group.map(({ version }) => version)).size));
        const count = `${versions} versions of one key on one branch`;
        return [
            (0,signal_of/* signalOf */.o)(MIXED, 'L2', {
                artefact: { kind: 'cache', path: version_signals_PATH, name: pattern },
                identity: [pattern],
                message: `${(0,quote_untrusted/* quoteUntrusted */.X)(pattern, 120)} has ${count}, so that steps with the same key do not find each other's entries; ${byteWords(bytes)} could be freed`,
                expected: 'the same paths and operating system for the same key',
                actual: count,
                evidence: entriesAsEvidence(groups.flat()),
                pedantic: true,
            }),
        ];
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-efficiency/waste-of.js
const MINUTE_MS = 60_000;
const waste_of_DAY_MS = 86_400_000;
const PULL = /^refs\/pull\/(\d{1,10})\/(?:merge|head)$/;
function wasteOf({ entries, defaultRef, openPulls, maxIdleDays, now }) {
    const shared = new Set(entries.filter(({ ref }) => ref === defaultRef).map(contentOf));
    const found = new Map();
    for (const entry of entries) {
        const { ref, createdAt, lastAccessedAt } = entry;
        const pull = PULL.exec(ref)?.[1];
        const [created, accessed] = [Date.parse(createdAt), Date.parse(lastAccessedAt)];
        if (pull !== undefined && openPulls?.has(Number(pull)) === false)
            found.set(entry, 'closed-pull-request');
        else if (ref !== defaultRef && shared.has(contentOf(entry)))
            found.set(entry, 'redundant-copies');
        else if (now - accessed > maxIdleDays * waste_of_DAY_MS)
            found.set(entry, 'unused-cache');
        else if (Math.abs(accessed - created) <= MINUTE_MS && now - created > waste_of_DAY_MS)
            found.set(entry, 'never-read');
    }
    return found;
}
function contentOf({ key, version }) {
    return JSON.stringify([key, version]);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-efficiency/judge-entries.js







const judge_entries_PATH = '.github/workflows';
const MOST_OF_PULLS = 20;
const judge_entries_MEGABYTE = 1024 ** 2;
const judge_entries_GIGABYTE = 1024 ** 3;
const NO_REQUESTS = {
    known: false,
    detail: `the list may take ${MOST_OF_PULLS} requests, and fewer are left: raise sensors.cache-efficiency.max-requests`,
};
async function judgeEntries({ github, history, baseline, asOf, now: at, pace }, allowance) {
    if (github === undefined)
        return { known: false, reason: 'no-token', detail: 'without a token GitHub does not list cache entries' };
    const options = baseline.sensors['cache-efficiency'];
    const usage = await github.cacheUsage();
    allowance.spend(2);
    if (!usage.known)
        return usage;
    const pages = (0,live_runs_allowance/* pagesOf */.E)(usage.value.count);
    if (pages > allowance.left)
        return {
            known: false,
            reason: 'rate-limited',
            detail: `the cache has ${usage.value.count} entries, which take ${pages} requests, and ${allowance.left} are left: raise sensors.cache-efficiency.max-requests in the baseline to ${pages + 20}`,
        };
    const caches = await github.caches();
    allowance.spend(pages);
    if (!caches.known)
        return caches;
    await pace.step();
    const now = Date.parse(at ?? `${asOf}T00:00:00.000Z`);
    const { openPulls, defaultRef, unjudged } = await surroundings(github, history, caches.value, allowance);
    const waste = wasteOf({ entries: caches.value, defaultRef, openPulls, maxIdleDays: options['max-idle-days'], now });
    const minBytes = options['min-waste-megabytes'] * judge_entries_MEGABYTE;
    const { signals, small, more } = wasteSignals(waste, minBytes);
    const thrash = thrashSignal({
        usage: usage.value,
        entries: caches.value,
        maxUsedPercent: options['max-used-percent'],
        minTurnoverDays: options['min-turnover-days'],
        defaultLimit: options['default-limit-gigabytes'] * judge_entries_GIGABYTE,
        now,
    });
    const noLimit = `whether the cache thrashes is not known: ${byteWords(usage.value.bytes)} are in use, so its limit is not the default one, and the token may not read it (administration: read). Set sensors.cache-efficiency.default-limit-gigabytes`;
    return {
        known: true,
        value: {
            judged: caches.value.length,
            signals: [
                ...(thrash === undefined || thrash === 'no-limit' ? [] : [thrash]),
                ...signals,
                ...versionSignals(caches.value.filter((entry) => !waste.has(entry)), minBytes),
            ],
            unjudged: [
                ...unjudged,
                ...(thrash === 'no-limit' ? [{ path: judge_entries_PATH, reason: noLimit }] : []),
                ...(more.entries === 0
                    ? []
                    : [
                        {
                            path: judge_entries_PATH,
                            reason: `${more.entries} more entries are left over, ${byteWords(more.bytes)}, and not told: mend the largest first`,
                        },
                    ]),
            ],
            looked: [
                { what: 'cache entries', detail: `${caches.value.length}, ${byteWords(bytesOf(caches.value))}` },
                ...sizeByPattern(caches.value),
                ...(small.entries === 0
                    ? []
                    : [{ what: 'left over below min-waste-megabytes', detail: `${small.entries} entries, ${byteWords(small.bytes)}` }]),
            ],
        },
    };
}
async function surroundings(github, history, entries, allowance) {
    const unjudged = [];
    if (entries.length === 0)
        return { openPulls: undefined, defaultRef: undefined, unjudged };
    const branch = await history?.defaultBranch();
    allowance.spend(1);
    if (branch?.known !== true)
        unjudged.push({
            path: judge_entries_PATH,
            reason: `copies of what the default branch has: ${branch?.detail ?? 'its name is not known without a token'}`,
        });
    const ofPulls = entries.filter(({ ref }) => ref.startsWith('refs/pull/')).length;
    const pulls = ofPulls === 0 ? undefined : allowance.left < MOST_OF_PULLS ? NO_REQUESTS : await github.openPulls();
    if (pulls !== undefined && pulls !== NO_REQUESTS)
        allowance.spend(pulls.known ? (0,live_runs_allowance/* pagesOf */.E)(pulls.value.length) : 1);
    if (pulls?.known === false)
        unjudged.push({ path: judge_entries_PATH, reason: `which of ${ofPulls} entries belong to closed pull requests is not known: ${pulls.detail}` });
    return {
        openPulls: pulls?.known === true ? new Set(pulls.value) : undefined,
        defaultRef: branch?.known === true ? `refs/heads/${branch.value}` : undefined,
        unjudged,
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-efficiency/lookup-signal.js





const LOW = cache_efficiency_rules/* CACHE_EFFICIENCY_RULE_TABLE */.F[6];
const lookup_signal_PATH = '.github/workflows';
const lookup_signal_MAX_PATTERNS = 10;
function lookupSignal(lookups, maxMissPercent) {
    const missed = lookups.filter(({ isHit }) => !isHit).length;
    const percent = (missed / lookups.length) * 100;
    if (lookups.length === 0 || percent <= maxMissPercent)
        return undefined;
    const groups = (0,group_by/* groupBy */.$)(lookups, ({ key, tool }) => (key === undefined ? tool : (0,quote_untrusted/* quoteUntrusted */.X)((0,key_pattern/* keyPattern */._)(key), 120)));
    const worst = [...groups]
        .map(([name, all]) => ({ name, all: all.length, missed: all.filter(({ isHit }) => !isHit).length }))
        .filter((group) => group.missed > 0)
        .toSorted((a, b) => b.missed - a.missed);
    return (0,signal_of/* signalOf */.o)(LOW, 'L2', {
        artefact: { kind: 'cache', path: lookup_signal_PATH, name: 'lookups in the cache' },
        identity: [],
        message: `${round(percent)} % of the lookups in recent logs found nothing (${missed} of ${lookups.length}), most often ${worst[0]?.name ?? ''}`,
        expected: `at most ${maxMissPercent} %`,
        actual: `${round(percent)} %, ${missed} of ${lookups.length}`,
        evidence: worst
            .slice(0, lookup_signal_MAX_PATTERNS)
            .map((group) => ({ path: lookup_signal_PATH, text: `${group.name}: ${group.missed} of ${group.all} found nothing` })),
    });
}
function round(percent) {
    return Math.round(percent * 10) / 10;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/live-runs/jobs-of-runs.js
var jobs_of_runs = __webpack_require__(21585);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/live-runs/recent-runs.js
var recent_runs = __webpack_require__(17668);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/log/line-splitter.js
var line_splitter = __webpack_require__(61325);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/ci-health/log/read-log-line.js
var read_log_line = __webpack_require__(73211);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-efficiency/cache-log-lines.json
const cache_log_lines_namespaceObject = /*#__PURE__*/JSON.parse('[{"tool":"actions/cache, actions/setup-node, actions/setup-python, actions/setup-go, actions/setup-java, actions/setup-dotnet","result":"hit","match":"starts","text":"Cache restored from key: ","source":"https://github.com/actions/cache/blob/main/src/restoreImpl.ts"},{"tool":"actions/cache with lookup-only","result":"hit","match":"starts","text":"Cache found and can be restored from key: ","source":"https://github.com/actions/cache/blob/main/src/restoreImpl.ts"},{"tool":"actions/cache, golangci/golangci-lint-action","result":"miss","match":"starts","text":"Cache not found for input keys: ","source":"https://github.com/actions/cache/blob/main/src/restoreImpl.ts"},{"tool":"actions/cache with fail-on-cache-miss","result":"miss","match":"starts","text":"Failed to restore cache entry. Exiting as fail-on-cache-miss is set. Input key: ","source":"https://github.com/actions/cache/blob/main/src/restoreImpl.ts"},{"tool":"actions/setup-node","result":"miss","match":"whole","text":"npm cache is not found","source":"https://github.com/actions/setup-node/blob/main/src/cache-restore.ts"},{"tool":"actions/setup-node","result":"miss","match":"whole","text":"yarn cache is not found","source":"https://github.com/actions/setup-node/blob/main/src/cache-restore.ts"},{"tool":"actions/setup-node","result":"miss","match":"whole","text":"pnpm cache is not found","source":"https://github.com/actions/setup-node/blob/main/src/cache-restore.ts"},{"tool":"actions/setup-python","result":"miss","match":"whole","text":"pip cache is not found","source":"https://github.com/actions/setup-python/blob/main/src/cache-distributions/cache-distributor.ts"},{"tool":"actions/setup-python","result":"miss","match":"whole","text":"pipenv cache is not found","source":"https://github.com/actions/setup-python/blob/main/src/cache-distributions/cache-distributor.ts"},{"tool":"actions/setup-python","result":"miss","match":"whole","text":"poetry cache is not found","source":"https://github.com/actions/setup-python/blob/main/src/cache-distributions/cache-distributor.ts"},{"tool":"actions/setup-java","result":"miss","match":"whole","text":"maven cache is not found","source":"https://github.com/actions/setup-java/blob/main/src/cache.ts"},{"tool":"actions/setup-java","result":"miss","match":"whole","text":"gradle cache is not found","source":"https://github.com/actions/setup-java/blob/main/src/cache.ts"},{"tool":"actions/setup-java","result":"miss","match":"whole","text":"sbt cache is not found","source":"https://github.com/actions/setup-java/blob/main/src/cache.ts"},{"tool":"actions/setup-dotnet","result":"miss","match":"whole","text":"Dotnet cache is not found","source":"https://github.com/actions/setup-dotnet/blob/main/src/cache-restore.ts"},{"tool":"actions/setup-go","result":"miss","match":"whole","text":"Cache is not found","source":"https://github.com/actions/setup-go/blob/main/src/cache-restore.ts"},{"tool":"astral-sh/setup-uv","result":"hit","match":"starts","text":"uv cache restored from GitHub Actions cache with key: ","source":"https://github.com/astral-sh/setup-uv/blob/v6/src/cache/restore-cache.ts"},{"tool":"astral-sh/setup-uv","result":"hit","match":"starts","text":"cache restored from GitHub Actions cache with key: ","source":"https://github.com/astral-sh/setup-uv/blob/main/src/cache/restore-cache.ts"},{"tool":"astral-sh/setup-uv","result":"miss","match":"starts","text":"No GitHub Actions cache found for key: ","source":"https://github.com/astral-sh/setup-uv/blob/main/src/cache/restore-cache.ts"},{"tool":"Swatinem/rust-cache","result":"hit","match":"starts","text":"Restored from cache key \\"","source":"https://github.com/Swatinem/rust-cache/blob/master/src/restore.ts"},{"tool":"Swatinem/rust-cache","result":"miss","match":"whole","text":"No cache found.","source":"https://github.com/Swatinem/rust-cache/blob/master/src/restore.ts"},{"tool":"golangci/golangci-lint-action","result":"hit","match":"starts","text":"Restored cache for golangci-lint from key \'","source":"https://github.com/golangci/golangci-lint-action/blob/main/src/cache.ts"}]');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-efficiency/lookups-in-log.js



const MAX_LOOKUPS = 200;
function lookupReader() {
    const found = [];
    const splitter = new line_splitter/* LineSplitter */.g((raw) => {
        const line = (0,read_log_line/* readLogLine */.Z)(raw);
        if (line.isEcho || found.length >= MAX_LOOKUPS)
            return;
        const lookup = lookupOf(line.text);
        if (lookup !== undefined)
            found.push(lookup);
    });
    return {
        push: (text) => {
            splitter.push(text);
            return found.length < MAX_LOOKUPS;
        },
        end: () => {
            splitter.end();
            return found;
        },
    };
}
function lookupOf(text) {
    const line = text.trimEnd();
    const known = cache_log_lines_namespaceObject.find((one) => (one.match === 'whole' ? line === one.text : line.startsWith(one.text)));
    if (known === undefined)
        return undefined;
    const rest = known.match === 'whole' ? '' : line.slice(known.text.length);
    const key = /^[^,"']+/.exec(rest)?.[0]?.trim();
    return { isHit: known.result === 'hit', key: key === '' ? undefined : key, tool: known.tool };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-efficiency/read-lookups.js



const RUNS = 6;
const WANTED_RUNS = 50;
const REQUESTS_OF_LOG = 2;
const MAX_LOG_BYTES = 4_000_000;
const USES_CACHE = /cache|setup-(?:go|uv|gradle|ruby|bazel)|golangci/i;
const CACHING_STEP = /cache|set[ -]?up/i;
async function readLookups(history, repository, { allowance, now, enough, pace }) {
    const { runs, gaps, hours } = await (0,recent_runs/* recentRuns */.s)(history, allowance, now, WANTED_RUNS);
    const notRead = gaps.map(({ detail }) => `some runs are not listed: ${detail}`);
    const caching = runs.filter(({ path, status }) => status === 'completed' && usesCache(repository, path));
    const { sampled, notExamined } = await (0,jobs_of_runs/* jobsOfRuns */.e)(history, (0,recent_runs/* inTurns */.g)(caching).slice(0, RUNS), allowance, REQUESTS_OF_LOG);
    notRead.push(...notExamined.map(({ what, detail }) => `${what} are not known: ${detail}`));
    const jobs = inTurnsOfRuns(sampled.map((run) => run.jobs.filter(ranWithCache)));
    const lookups = [];
    let logs = 0;
    for (const job of jobs) {
        await pace.step();
        if (lookups.length >= enough || !allowance.take(REQUESTS_OF_LOG))
            break;
        const reader = lookupReader();
        const log = await history.log(job.id, MAX_LOG_BYTES, reader.push);
        if (log.known) {
            logs += 1;
            lookups.push(...reader.end());
        }
        else {
            notRead.push(log.detail);
            if (log.reason === 'forbidden' || log.reason === 'rate-limited')
                break;
        }
    }
    const detail = caching.length === 0
        ? `none: no workflow that uses the cache ran in the last ${hours} hours`
        : `${logs} of ${jobs.length} jobs of ${sampled.length} runs of the last ${hours} hours, ${lookups.length} lookups`;
    return { lookups, looked: [{ what: 'logs', detail }], notRead };
}
function usesCache(repository, path) {
    const workflow = repository.workflow(path);
    return workflow?.kind !== 'workflow' || USES_CACHE.test(workflow.text) || workflow.jobs.some(({ uses }) => uses !== undefined);
}
function ranWithCache({ status, conclusion, steps, runnerName }) {
    return (status === 'completed' && conclusion !== 'skipped' && runnerName !== undefined && steps.some(({ name }) => CACHING_STEP.test(name)));
}
function inTurnsOfRuns(runs) {
    const longest = Math.max(0, ...runs.map(({ length }) => length));
    return Array.from({ length: longest }, (_, turn) => runs.flatMap((jobs) => jobs[turn] ?? [])).flat();
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-efficiency/judge-lookups.js


const judge_lookups_PATH = '.github/workflows';
const ENOUGH = 5;
async function judgeLookups({ history, repository, baseline, asOf, now, pace }, allowance) {
    const options = baseline.sensors['cache-efficiency'];
    if (history === undefined)
        return unread('without a token GitHub shows no logs');
    if (allowance.left < 1)
        return unread('no request is left: raise sensors.cache-efficiency.max-requests');
    const needed = options['min-lookups'];
    const { lookups, looked, notRead } = await readLookups(history, repository, {
        allowance,
        now: Date.parse(now ?? `${asOf}T00:00:00.000Z`),
        enough: needed * ENOUGH,
        pace,
    });
    const unjudged = [...new Set(notRead)].map((reason) => ({ path: judge_lookups_PATH, reason: `the miss rate: ${reason}` }));
    const isEnough = lookups.length >= needed;
    const few = `the miss rate is judged from ${needed} lookups on (sensors.cache-efficiency.min-lookups), and ${lookups.length} were seen: raise max-requests to read more logs`;
    const signal = isEnough ? lookupSignal(lookups, options['max-miss-percent']) : undefined;
    return {
        judged: isEnough ? lookups.length : 0,
        signals: signal === undefined ? [] : [signal],
        unjudged: isEnough || lookups.length === 0 ? unjudged : [...unjudged, { path: judge_lookups_PATH, reason: few }],
        looked,
    };
}
function unread(why) {
    return { judged: 0, signals: [], looked: [], unjudged: [{ path: judge_lookups_PATH, reason: `the miss rate is not known: ${why}` }] };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l2/cache-efficiency/read-cache-efficiency.js




const BASE = { sensor: 'cache-efficiency', layer: 'L2' };
const UNIT = 'cache entries and lookups';
const read_cache_efficiency_PATH = '.github/workflows';
async function readCacheEfficiency(input) {
    const { github, history, onlyPaths } = input;
    if (github === undefined && history === undefined)
        return (0,reading_draft/* unknownReading */.$)(BASE, 'no-token', 'without a token GitHub does not list cache entries: pass one with actions: read');
    if (onlyPaths !== undefined)
        return (0,reading_draft/* readingOf */.MU)({ ...BASE, unit: UNIT, judged: 0, signals: [] });
    const allowance = (0,live_runs_allowance/* allowanceOf */.U)(input.baseline.sensors['cache-efficiency']['max-requests'], history);
    const entries = await judgeEntries(input, allowance);
    const lookups = await judgeLookups(input, allowance);
    if (!entries.known && lookups.judged === 0)
        return (0,reading_draft/* unknownReading */.$)(BASE, entries.reason, entries.detail);
    const parts = [
        entries.known ? entries.value : { judged: 0, signals: [], looked: [], unjudged: [{ path: read_cache_efficiency_PATH, reason: entries.detail }] },
        lookups,
    ];
    return (0,reading_draft/* readingOf */.MU)({
        ...BASE,
        unit: UNIT,
        judged: parts.reduce((sum, { judged }) => sum + judged, 0),
        signals: parts.flatMap(({ signals }) => signals),
        unjudged: parts.flatMap(({ unjudged }) => unjudged),
        looked: parts.flatMap(({ looked }) => looked),
    });
}


/***/ }),

/***/ 50422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ askEach)
/* harmony export */ });
const WIDTH = 6;
const FINAL = new Set(['no-token', 'forbidden', 'rate-limited', 'not-configured']);
async function askEach(questions, ask, mayAsk, words) {
    const values = new Map();
    const refused = new Map();
    let final;
    let next = 0;
    const lane = async () => {
        while (final === undefined && next < questions.length) {
            if (!mayAsk()) {
                final = { reason: 'budget', detail: 'the share of the requests that was set aside for this is used up' };
                return;
            }
            const index = next++;
            const answer = await ask(questions[index]);
            if (answer.known)
                values.set(index, answer.value);
            else {
                refused.set(index, answer);
                if (FINAL.has(answer.reason))
                    final ??= answer;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(WIDTH, questions.length) }, lane));
    const answered = [];
    const left = new Map();
    for (const [index, question] of questions.entries()) {
        if (values.has(index)) {
            answered.push({ question, value: values.get(index) });
            continue;
        }
        const why = refused.get(index) ?? final;
        if (why === undefined)
            continue;
        const group = left.get(why.reason);
        if (group === undefined)
            left.set(why.reason, { reason: why.reason, detail: why.detail, questions: [question] });
        else
            group.questions.push(question);
    }
    const notExamined = [...left.values()].map(({ reason, detail, questions: rest }) => ({
        what: words(rest),
        count: rest.length,
        reason,
        detail,
    }));
    return { answered, notExamined };
}


/***/ }),

/***/ 61325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ LineSplitter)
/* harmony export */ });
const MAX_RAW = 8_000;
const MAX_HEAD = 512;
class LineSplitter {
    head = '';
    segment = '';
    shown = '';
    hasReturn = false;
    hasText = false;
    onLine;
    constructor(onLine) {
        this.onLine = onLine;
    }
    push(text) {
        let start = 0;
        for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            this.add(text.slice(start, end));
            this.finish();
            start = end + 1;
        }
        if (start < text.length)
            this.add(text.slice(start));
    }
    end() {
        if (this.hasText)
            this.finish();
    }
    add(fragment) {
        if (fragment !== '')
            this.hasText = true;
        if (this.head.length < MAX_HEAD)
            this.head += fragment.slice(0, MAX_HEAD - this.head.length);
        let start = 0;
        for (let end = fragment.indexOf('\r'); end >= 0; end = fragment.indexOf('\r', start)) {
            this.grow(fragment, start, end);
            this.turn();
            start = end + 1;
        }
        this.grow(fragment, start, fragment.length);
    }
    grow(fragment, start, end) {
        const room = MAX_RAW - this.segment.length;
        if (room > 0 && end > start)
            this.segment += fragment.slice(start, Math.min(end, start + room));
    }
    turn() {
        if (this.segment === '')
            return;
        if (this.shown !== '')
            this.hasReturn = true;
        this.shown = this.segment;
        this.segment = '';
    }
    finish() {
        this.turn();
        this.onLine({ head: this.head, text: this.shown, hasReturn: this.hasReturn });
        this.head = '';
        this.shown = '';
        this.hasReturn = false;
        this.hasText = false;
    }
}


/***/ }),

/***/ 73211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ MAX_LINE),
/* harmony export */   Z: () => (/* binding */ readLogLine)
/* harmony export */ });
const MAX_LINE = 2_000;
const TIME = /^\uFEFF?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?Z(?: |$|\r)/;
const NAMED_TIME = /^\uFEFF?[^\t]{0,200}\t[^\t]{0,200}\t\uFEFF?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?Z(?: |$|\r)/;
const CONTROL_SEQUENCE = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[ -/]*[0-~])/g;
const MARKER = /^##\[(error|warning|notice|debug|command|section|group|endgroup)\]/;
const PAINT = '\u001B[36;1m';
function readLogLine(raw) {
    const time = TIME.exec(raw.head) ?? (raw.head.includes('\t') ? NAMED_TIME.exec(raw.head) : null);
    const start = time === null ? (raw.head.startsWith('\uFEFF') ? 1 : 0) : time[0].length;
    const rest = raw.hasReturn ? raw.text : raw.text.slice(start);
    const plain = rest.includes('\u001B') ? rest.replace(CONTROL_SEQUENCE, '') : rest;
    const marker = MARKER.exec(plain);
    const behind = marker === null ? plain : plain.slice(marker[0].length);
    return {
        second: time?.[1],
        marker: marker?.[1],
        text: cut(behind, raw.text.length),
        isEcho: rest.startsWith(PAINT),
    };
}
function cut(text, rawLength) {
    const kept = text.length > MAX_LINE ? text.slice(0, MAX_LINE) : text;
    return rawLength > 2 * kept.length + 200 ? new TextDecoder().decode(new TextEncoder().encode(kept)) : kept;
}


/***/ }),

/***/ 87486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 77366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pagesOf),
/* harmony export */   U: () => (/* binding */ allowanceOf)
/* harmony export */ });
function allowanceOf(most, history) {
    let made = 0;
    const left = () => Math.max(0, Math.min(most - made, history?.requestsLeft ?? most));
    return {
        get left() {
            return left();
        },
        take: (requests = 1) => {
            if (requests > left())
                return false;
            made += requests;
            return true;
        },
        spend: (requests) => {
            made += requests;
        },
    };
}
function pagesOf(items) {
    return Math.max(1, Math.ceil(items / 100));
}


/***/ }),

/***/ 21585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ jobsOfRuns)
/* harmony export */ });
/* harmony import */ var _ci_health_collect_ask_each_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50422);
/* harmony import */ var _allowance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77366);


async function jobsOfRuns(history, runs, allowance, reserve = 0) {
    const ask = ({ id, attempt }) => history.jobs(id, attempt);
    const mayAsk = () => allowance.left > reserve && allowance.take();
    const words = (left) => `jobs of ${left.length} ${left.length === 1 ? 'run' : 'runs'}`;
    const { answered, notExamined } = await (0,_ci_health_collect_ask_each_js__WEBPACK_IMPORTED_MODULE_0__/* .askEach */ .H)(runs, ask, mayAsk, words);
    for (const { value } of answered)
        allowance.spend((0,_allowance_js__WEBPACK_IMPORTED_MODULE_1__/* .pagesOf */ .E)(value.length) - 1);
    return { sampled: answered.map(({ question, value }) => ({ run: question, jobs: value })), notExamined };
}


/***/ }),

/***/ 17668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ inTurns),
/* harmony export */   s: () => (/* binding */ recentRuns)
/* harmony export */ });
/* harmony import */ var _allowance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77366);

const HOUR_MS = 3_600_000;
const WINDOW_HOURS = [1, 24, 168];
async function recentRuns(history, allowance, now, wanted) {
    const found = new Map();
    const gaps = [];
    let asked = 0;
    for (const hours of WINDOW_HOURS) {
        const expected = asked === 0 ? 1 : Math.ceil((found.size * (hours - asked)) / asked / 100);
        if (found.size >= wanted || gaps.length > 0 || Math.max(1, expected) > allowance.left / 2)
            break;
        const listing = await history.runs({ since: before(now, hours), until: before(now, asked) });
        allowance.spend((0,_allowance_js__WEBPACK_IMPORTED_MODULE_0__/* .pagesOf */ .E)(listing.runs.length));
        for (const run of listing.runs)
            found.set(run.id, run);
        gaps.push(...listing.gaps);
        asked = hours;
    }
    const runs = [...found.values()].toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
    return { runs, gaps, hours: asked };
}
function inTurns(runs) {
    const turns = [];
    const seen = new Map();
    for (const run of runs) {
        const turn = seen.get(run.workflowId) ?? 0;
        seen.set(run.workflowId, turn + 1);
        (turns[turn] ??= []).push(run);
    }
    return turns.flat();
}
function before(now, hours) {
    return `${new Date(now - hours * HOUR_MS).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 74336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unknownReading),
/* harmony export */   MU: () => (/* binding */ readingOf)
/* harmony export */ });
/* unused harmony export MAX_SIGNALS */
const MAX_SIGNALS = 2000;
const MAX_NAMED = 1000;
function readingOf({ sensor, layer, unit, judged, signals, unjudged = [], looked = [] }) {
    const kept = signals.slice(0, MAX_SIGNALS);
    const cut = signals.length - kept.length;
    const open = unjudged.slice(0, MAX_NAMED);
    const unnamed = unjudged.length - open.length;
    const scope = {
        unit,
        judged,
        unjudged: [
            ...open,
            ...(unnamed > 0 ? [{ path: '.', reason: `${unnamed} more are not named here` }] : []),
            ...(cut > 0 ? [{ path: '.', reason: `${cut} more signals are not listed: ${MAX_SIGNALS} are the most` }] : []),
        ],
    };
    const base = { sensor, layer, ...(looked.length > 0 && { looked: looked.slice(0, MAX_NAMED) }) };
    return kept.length === 0 ? { ...base, outcome: 'clear', scope } : { ...base, outcome: 'signals', scope, signals: kept };
}
function unknownReading({ sensor, layer, looked = [] }, reason, detail) {
    return { sensor, layer, ...(looked.length > 0 && { looked: looked.slice(0, MAX_NAMED) }), outcome: 'unknown', reason, detail };
}


/***/ }),

/***/ 38828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ signalOf)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75699);

function signalOf(rule, layer, draft) {
    const { artefact, identity, message, expected, actual, evidence = [], help = rule.help, impact = rule.impact, playbook, fix, pedantic, } = draft;
    return {
        id: (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(rule.sensor, rule.id, identity),
        sensor: rule.sensor,
        rule: rule.id,
        layer,
        condition: rule.condition,
        impact,
        artefact,
        message,
        expected,
        actual,
        evidence,
        help,
        ...(playbook !== undefined && { playbook }),
        ...(fix !== undefined && { fix }),
        ...(pedantic !== undefined && { pedantic }),
    };
}


/***/ })

};
