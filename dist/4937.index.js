export const id = 4937;
export const ids = [4937];
export const modules = {

/***/ 2072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ liveRepository)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/once-by-key.js
var once_by_key = __webpack_require__(74687);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/repository-facts.js
var repository_facts = __webpack_require__(76516);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/variables/repository-name.js
var repository_name = __webpack_require__(48952);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/api-fields.js
var api_fields = __webpack_require__(77288);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/as-record.js
var as_record = __webpack_require__(84894);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/repository/read-code-scanning-alert.js


const MOST_TEXT = 2000;
const MOST_PATH = 1000;
function readCodeScanningAlert(value) {
    const alert = (0,as_record/* asRecord */.q)(value) ?? {};
    const rule = (0,as_record/* asRecord */.q)(alert['rule']) ?? {};
    const instance = (0,as_record/* asRecord */.q)(alert['most_recent_instance']) ?? {};
    const location = (0,as_record/* asRecord */.q)(instance['location']) ?? {};
    const ruleSeverity = (0,api_fields/* readOptional */.T9)(rule['severity'], api_fields/* readText */.yR);
    const securitySeverity = (0,api_fields/* readOptional */.T9)(rule['security_severity_level'], api_fields/* readText */.yR);
    const ruleDescription = (0,api_fields/* readCutText */.Uf)(rule['description'] ?? '', MOST_TEXT);
    const always = (0,api_fields/* allRead */.E3)({
        number: (0,api_fields/* readId */.wh)(alert['number']),
        tool: (0,api_fields/* readText */.yR)((0,as_record/* asRecord */.q)(alert['tool'])?.['name']),
        ruleId: (0,api_fields/* readText */.yR)(rule['id'] ?? rule['name']),
        ruleDescription,
        message: (0,api_fields/* readCutText */.Uf)((0,as_record/* asRecord */.q)(instance['message'])?.['text'] ?? ruleDescription, MOST_TEXT),
        path: (0,api_fields/* readCutText */.Uf)(location['path'], MOST_PATH) || '.',
        ref: (0,api_fields/* readText */.yR)(instance['ref']),
        createdAt: (0,api_fields/* readTime */.aQ)(alert['created_at']),
        url: (0,api_fields/* readWebAddress */.XQ)(alert['html_url']),
    });
    if (always === undefined || ruleSeverity === null || securitySeverity === null)
        return undefined;
    return { ...always, ruleSeverity, securitySeverity, line: (0,api_fields/* readId */.wh)(location['start_line']) };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/repository/read-dependabot-alert.js


const MOST_SUMMARY = 1024;
const read_dependabot_alert_MOST_PATH = 1000;
function readDependabotAlert(value) {
    const alert = (0,as_record/* asRecord */.q)(value) ?? {};
    const dependency = (0,as_record/* asRecord */.q)(alert['dependency']) ?? {};
    const advisory = (0,as_record/* asRecord */.q)(alert['security_advisory']) ?? {};
    const vulnerability = (0,as_record/* asRecord */.q)(alert['security_vulnerability']) ?? {};
    const named = (0,as_record/* asRecord */.q)(vulnerability['package']) ?? {};
    const scope = (0,api_fields/* readOptional */.T9)(dependency['scope'], api_fields/* readText */.yR);
    const cve = (0,api_fields/* readOptional */.T9)(advisory['cve_id'], api_fields/* readText */.yR);
    const firstPatched = (0,api_fields/* readOptional */.T9)((0,as_record/* asRecord */.q)(vulnerability['first_patched_version'])?.['identifier'], api_fields/* readText */.yR);
    const always = (0,api_fields/* allRead */.E3)({
        number: (0,api_fields/* readId */.wh)(alert['number']),
        ecosystem: (0,api_fields/* readText */.yR)(named['ecosystem']),
        package: (0,api_fields/* readText */.yR)(named['name']),
        manifestPath: (0,api_fields/* readCutText */.Uf)(dependency['manifest_path'] ?? '', read_dependabot_alert_MOST_PATH),
        ghsa: (0,api_fields/* readText */.yR)(advisory['ghsa_id']),
        summary: (0,api_fields/* readCutText */.Uf)(advisory['summary'], MOST_SUMMARY),
        severity: (0,api_fields/* readText */.yR)(vulnerability['severity'] ?? advisory['severity']),
        vulnerableRange: (0,api_fields/* readText */.yR)(vulnerability['vulnerable_version_range']),
        createdAt: (0,api_fields/* readTime */.aQ)(alert['created_at']),
        url: (0,api_fields/* readWebAddress */.XQ)(alert['html_url']),
    });
    if (always === undefined || scope === null || cve === null || firstPatched === null)
        return undefined;
    return { ...always, scope, cve, firstPatched, ...cvssOf(advisory) };
}
function cvssOf(advisory) {
    const scales = (0,as_record/* asRecord */.q)(advisory['cvss_severities']) ?? {};
    const all = [scales['cvss_v4'], scales['cvss_v3'], advisory['cvss']].map((scale) => {
        const { vector_string: vector, score } = (0,as_record/* asRecord */.q)(scale) ?? {};
        return {
            cvssVector: (0,api_fields/* readText */.yR)(vector),
            cvssScore: typeof score === 'number' && score > 0 && score <= 10 ? score : undefined,
        };
    });
    const best = all.find(({ cvssVector }) => cvssVector !== undefined) ?? all.find(({ cvssScore }) => cvssScore !== undefined);
    return best ?? { cvssVector: undefined, cvssScore: undefined };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/repository/repository-reader.js
var repository_reader = __webpack_require__(11615);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/repository/read-alerts.js



const MOST_ALERTS = 5000;
const DEPENDABOT_OFF = [
    {
        says: /alerts are disabled|alerts are not available/i,
        detail: 'Dependabot alerts are switched off. Switch them on in the settings, under "Advanced Security"',
    },
    { says: /archived repositor/i, detail: 'GitHub has no Dependabot alerts of archived repositories' },
];
const SCANNING_OFF = [
    {
        says: /code scanning is not enabled|advanced security must be enabled|code security must be enabled/i,
        detail: 'code scanning is switched off. Switch it on in the settings, under "Advanced Security"; a private repository needs GitHub Code Security',
    },
    {
        says: /no analysis found/i,
        detail: 'no analysis was ever uploaded. Let a workflow upload SARIF with github/codeql-action/upload-sarif',
    },
];
async function readDependabotAlerts(reader) {
    const request = reader.request('dependabot/alerts', 'the open Dependabot alerts', 'vulnerability_alerts=read', {
        query: { state: 'open' },
    });
    const identity = ({ number }) => String(number);
    return (0,repository_reader/* readWhole */.oD)(reader.client, { ...request, most: MOST_ALERTS, identity, item: readDependabotAlert }, DEPENDABOT_OFF);
}
async function readCodeScanningAlerts(reader) {
    return readScanningAlerts(reader, undefined);
}
async function readScanningAlerts(reader, ref) {
    const request = reader.request('code-scanning/alerts', 'the open code-scanning alerts', 'security_events=read', {
        query: { state: 'open', sort: 'created', direction: 'asc', ...(ref !== undefined && { ref }) },
    });
    const identity = ({ number }) => String(number);
    return (0,repository_reader/* readWhole */.oD)(reader.client, { ...request, most: MOST_ALERTS, identity, item: readCodeScanningAlert }, SCANNING_OFF);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/repository/read-branch.js




async function readBranch({ client, name, request }, branch) {
    const asked = request('branches/{branch}', `branch ${(0,quote_untrusted/* quoteUntrusted */.X)(branch)}`, 'contents=read', { parameters: { branch } });
    const result = await client.request({ ...asked, method: 'GET' });
    if (!result.ok) {
        const gone = { says: /^Branch not found$/, detail: `there is no branch ${(0,quote_untrusted/* quoteUntrusted */.X)(branch)} in ${name.owner}/${name.repo}` };
        return (0,repository_reader/* unknownOr */.In)(result.failure, asked.label, [gone]);
    }
    const body = (0,as_record/* asRecord */.q)(result.body) ?? {};
    const sha = (0,api_fields/* readSha */.tU)((0,as_record/* asRecord */.q)(body['commit'])?.['sha']);
    const required = requiredBy((0,as_record/* asRecord */.q)((0,as_record/* asRecord */.q)(body['protection'])?.['required_status_checks']) ?? {});
    if (sha === undefined || required === undefined)
        return (0,answer/* unknown */.L)('failed', `cannot ${asked.label}: the answer has an unexpected shape`);
    return (0,answer/* known */.e)({ sha, required });
}
function requiredBy(protection) {
    const { enforcement_level: level, contexts, checks } = protection;
    if (level === 'off')
        return [];
    const listed = Array.isArray(checks) && checks.length > 0 ? checks : Array.isArray(contexts) ? contexts : [];
    const read = listed.flatMap((entry) => {
        const context = (0,api_fields/* readText */.yR)(typeof entry === 'string' ? entry : (0,as_record/* asRecord */.q)(entry)?.['context']);
        return context === undefined ? [] : [{ context, integrationId: (0,api_fields/* readId */.wh)((0,as_record/* asRecord */.q)(entry)?.['app_id']), source: 'branch protection' }];
    });
    return read.length === listed.length ? read : undefined;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/github-client.js
var github_client = __webpack_require__(79433);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/repository/read-cache-entry.js
var read_cache_entry = __webpack_require__(22253);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/repository/read-caches.js




const MOST_ENTRIES = 10_000;
const BYTES_PER_GIGABYTE = 1024 ** 3;
const NEEDS = 'actions=read';
async function readCaches(reader) {
    return (0,repository_reader/* readWhole */.oD)(reader.client, {
        ...reader.request('actions/caches', 'the cache entries', NEEDS, { query: { sort: 'created_at', direction: 'asc' } }),
        key: 'actions_caches',
        most: MOST_ENTRIES,
        identity: ({ id }) => String(id),
        item: read_cache_entry/* readCacheEntry */.L,
    });
}
async function readCacheUsage({ client, request }) {
    const usage = request('actions/cache/usage', 'the use of the cache', NEEDS);
    const result = await client.request({ ...usage, method: 'GET' });
    if (!result.ok)
        return (0,github_client/* unknownFrom */.N)(result.failure);
    const { active_caches_size_in_bytes: bytes, active_caches_count: count } = (0,as_record/* asRecord */.q)(result.body) ?? {};
    if (!isCount(bytes) || !isCount(count))
        return (0,answer/* unknown */.L)('failed', `cannot ${usage.label}: the answer has an unexpected shape`);
    const limit = await client.request({
        ...request('actions/cache/storage-limit', "the cache's limit", 'administration=read'),
        method: 'GET',
    });
    const gigabytes = limit.ok ? (0,as_record/* asRecord */.q)(limit.body)?.['max_cache_size_gb'] : undefined;
    return (0,answer/* known */.e)({ bytes, count, limitBytes: isCount(gigabytes) && gigabytes > 0 ? gigabytes * BYTES_PER_GIGABYTE : undefined });
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/repository/read-new-alerts.js





const read_new_alerts_NEEDS = 'security_events=read';
async function readNewAlerts(reader, change) {
    const analyses = await readAnalyses(reader, change.ref);
    if (!analyses.known)
        return analyses;
    const gap = gapIn(analyses.value, change);
    if (gap !== undefined)
        return (0,answer/* unknown */.L)('not-configured', `cannot compare the code-scanning alerts: ${gap}`);
    const own = await readScanningAlerts(reader, change.ref);
    if (!own.known || own.value.length === 0)
        return own;
    const base = await readScanningAlerts(reader, change.baseRef);
    if (!base.known)
        return base;
    const there = new Set(base.value.map(({ number }) => number));
    return (0,answer/* known */.e)(own.value.filter(({ number }) => !there.has(number)));
}
function gapIn(analyses, { ref, commit }) {
    const newest = new Map();
    for (const analysis of analyses) {
        const key = JSON.stringify([analysis.tool, analysis.category]);
        if (!newest.has(key))
            newest.set(key, analysis);
    }
    const isOf = ({ commit: other }) => other === commit;
    if (![...newest.values()].some(isOf))
        return `no tool has analysed commit ${commit.slice(0, 12)} of ${(0,quote_untrusted/* quoteUntrusted */.X)(ref)}; let the job of the gate need the job that uploads SARIF`;
    const late = [...newest.values()].find((analysis) => !isOf(analysis));
    if (late !== undefined)
        return `the newest analysis of ${nameOf(late)} is of commit ${late.commit.slice(0, 12)}, not of ${commit.slice(0, 12)}; let the job of the gate need the job that uploads it`;
    const broken = [...newest.values()].find(({ error }) => error !== '');
    return broken === undefined ? undefined : `the analysis of ${nameOf(broken)} failed: ${(0,quote_untrusted/* quoteUntrusted */.X)(broken.error, 300)}`;
}
function nameOf({ tool, category }) {
    return category === '' ? (0,quote_untrusted/* quoteUntrusted */.X)(tool) : `${(0,quote_untrusted/* quoteUntrusted */.X)(tool)} (${(0,quote_untrusted/* quoteUntrusted */.X)(category)})`;
}
async function readAnalyses({ client, request }, ref) {
    const asked = request('code-scanning/analyses', 'the newest code-scanning analyses', read_new_alerts_NEEDS, {
        query: { ref, sort: 'created', direction: 'desc', per_page: repository_reader/* PER_PAGE */.EK },
    });
    const result = await client.request({ ...asked, method: 'GET' });
    if (!result.ok && /no analysis found/i.test(result.failure.message))
        return (0,answer/* known */.e)([]);
    if (!result.ok)
        return (0,repository_reader/* unknownOr */.In)(result.failure, asked.label, SCANNING_OFF);
    const read = Array.isArray(result.body) ? result.body.map(readAnalysis) : [undefined];
    const analyses = read.filter((analysis) => analysis !== undefined);
    return analyses.length === read.length ? (0,answer/* known */.e)(analyses) : (0,answer/* unknown */.L)('failed', `cannot ${asked.label}: the answer has an unexpected shape`);
}
function readAnalysis(value) {
    const analysis = (0,as_record/* asRecord */.q)(value) ?? {};
    const tool = (0,api_fields/* readText */.yR)((0,as_record/* asRecord */.q)(analysis['tool'])?.['name']);
    const commit = (0,api_fields/* readSha */.tU)(analysis['commit_sha']);
    const category = (0,api_fields/* readCutText */.Uf)(analysis['category'] ?? '', 1000);
    const error = (0,api_fields/* readCutText */.Uf)(analysis['error'] ?? '', 1000);
    return tool === undefined || commit === undefined || category === undefined || error === undefined
        ? undefined
        : { tool, commit, category, error };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/repository/read-open-pulls.js



const MOST_PULLS = 2000;
async function readOpenPulls(reader) {
    return (0,repository_reader/* readWhole */.oD)(reader.client, {
        ...reader.request('pulls', 'the open pull requests', 'pull_requests=read', {
            query: { state: 'open', sort: 'created', direction: 'asc' },
        }),
        most: MOST_PULLS,
        identity: String,
        item: (value) => (0,api_fields/* readId */.wh)((0,as_record/* asRecord */.q)(value)?.['number']),
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/repository/read-reported-checks.js




const MOST_NAME = 500;
const MOST_CHECKS = 5000;
async function readReportedChecks(reader, facts) {
    if (!facts.known)
        return facts;
    const parameters = { ref: facts.value.sha };
    const runs = await (0,repository_reader/* readWhole */.oD)(reader.client, {
        ...reader.request('commits/{ref}/check-runs', 'the check runs on the newest commit', 'checks=read', {
            parameters,
            query: { filter: 'latest' },
        }),
        key: 'check_runs',
        most: MOST_CHECKS,
        item: (value) => {
            const run = (0,as_record/* asRecord */.q)(value);
            const name = (0,api_fields/* readCutText */.Uf)(run?.['name'], MOST_NAME);
            return name === undefined ? undefined : { name, integrationId: (0,api_fields/* readId */.wh)((0,as_record/* asRecord */.q)(run?.['app'])?.['id']) };
        },
    });
    if (!runs.known)
        return runs;
    const statuses = await (0,repository_reader/* readWhole */.oD)(reader.client, {
        ...reader.request('commits/{ref}/status', 'the statuses on the newest commit', 'statuses=read', { parameters }),
        key: 'statuses',
        most: MOST_CHECKS,
        item: (value) => {
            const name = (0,api_fields/* readCutText */.Uf)((0,as_record/* asRecord */.q)(value)?.['context'], MOST_NAME);
            return name === undefined ? undefined : { name, integrationId: undefined };
        },
    });
    if (!statuses.known)
        return statuses;
    const all = [...runs.value, ...statuses.value];
    return (0,answer/* known */.e)([...new Map(all.map((check) => [JSON.stringify([check.name, check.integrationId]), check])).values()]);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/repository/read-required-checks.js




const MOST_RULES = 1000;
async function readRequiredChecks(reader, branch, facts) {
    if (!facts.known)
        return facts;
    const rules = await (0,repository_reader/* readWhole */.oD)(reader.client, {
        ...reader.request('rules/branches/{branch}', `the rules on branch ${(0,quote_untrusted/* quoteUntrusted */.X)(branch)}`, 'metadata=read', {
            parameters: { branch },
        }),
        most: MOST_RULES,
        item: checksOfRule,
    });
    if (!rules.known)
        return rules;
    const all = [...rules.value.flat(), ...facts.value.required];
    const found = new Map();
    for (const check of all) {
        const key = JSON.stringify([check.context, check.integrationId]);
        if (!found.has(key))
            found.set(key, check);
    }
    return (0,answer/* known */.e)([...found.values()]);
}
function checksOfRule(value) {
    const rule = (0,as_record/* asRecord */.q)(value) ?? {};
    if (typeof rule['type'] !== 'string')
        return undefined;
    if (rule['type'] !== 'required_status_checks')
        return [];
    const checks = (0,as_record/* asRecord */.q)(rule['parameters'])?.['required_status_checks'];
    if (!Array.isArray(checks))
        return undefined;
    const source = `ruleset ${(0,api_fields/* readId */.wh)(rule['ruleset_id']) ?? ''} of ${(0,api_fields/* readText */.yR)(rule['ruleset_source'], 200) ?? 'the repository'}`;
    const read = checks.flatMap((check) => {
        const context = (0,api_fields/* readText */.yR)((0,as_record/* asRecord */.q)(check)?.['context']);
        return context === undefined ? [] : [{ context, integrationId: (0,api_fields/* readId */.wh)((0,as_record/* asRecord */.q)(check)?.['integration_id']), source }];
    });
    return read.length === checks.length ? read : undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/repository/read-runner.js


const read_runner_MOST_NAME = 300;
function readRunner(level) {
    return (value) => {
        const runner = (0,as_record/* asRecord */.q)(value) ?? {};
        const version = (0,api_fields/* readOptional */.T9)(runner['version'] === '' ? undefined : runner['version'], api_fields/* readText */.yR);
        const { busy, ephemeral } = runner;
        const always = (0,api_fields/* allRead */.E3)({
            id: (0,api_fields/* readId */.wh)(runner['id']),
            name: (0,api_fields/* readCutText */.Uf)(runner['name'], read_runner_MOST_NAME),
            os: (0,api_fields/* readCutText */.Uf)(runner['os'], read_runner_MOST_NAME),
            status: (0,api_fields/* readText */.yR)(runner['status']),
            busy: typeof busy === 'boolean' ? busy : undefined,
            labels: labelsOf(runner['labels']),
            level,
        });
        if (always === undefined || version === null)
            return undefined;
        return { ...always, version, ephemeral: typeof ephemeral === 'boolean' ? ephemeral : undefined };
    };
}
function labelsOf(value) {
    if (!Array.isArray(value))
        return undefined;
    const labels = value.flatMap((label) => (0,api_fields/* readCutText */.Uf)((0,as_record/* asRecord */.q)(label)?.['name'], read_runner_MOST_NAME) ?? []);
    return labels.length === value.length ? labels : undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/repository/read-runners.js



const MOST_RUNNERS = 1000;
async function readRunners(reader, level, facts) {
    const { client, name } = reader;
    const list = {
        key: 'runners',
        isCounted: true,
        most: MOST_RUNNERS,
        identity: ({ id }) => String(id),
        item: readRunner(level),
    };
    if (level === 'repository')
        return (0,repository_reader/* readWhole */.oD)(client, { ...reader.request('actions/runners', 'the self-hosted runners', 'administration=read'), ...list });
    const repository = await facts();
    if (!repository.known)
        return repository;
    if (!repository.value.isOfOrganization)
        return (0,answer/* known */.e)([]);
    return (0,repository_reader/* readWhole */.oD)(client, {
        ...list,
        path: '/orgs/{org}/actions/runners',
        parameters: { org: name.owner },
        label: `read the self-hosted runners of the organisation ${name.owner}`,
        needs: 'organization_self_hosted_runners=read',
        isKept: false,
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/repository/live-repository.js












function liveRepository(client, repository) {
    const name = (0,repository_name/* readRepositoryName */.o)(repository);
    const reader = (0,repository_reader/* repositoryReader */.U_)(client, name);
    const facts = (0,repository_facts/* repositoryFacts */.O)(client, name);
    const dependabot = (0,once_by_key/* onceByKey */.o)();
    const scanning = (0,once_by_key/* onceByKey */.o)();
    const compared = (0,once_by_key/* onceByKey */.o)();
    const runners = (0,once_by_key/* onceByKey */.o)();
    const caches = (0,once_by_key/* onceByKey */.o)();
    const usage = (0,once_by_key/* onceByKey */.o)();
    const pulls = (0,once_by_key/* onceByKey */.o)();
    const branches = (0,once_by_key/* onceByKey */.o)();
    const required = (0,once_by_key/* onceByKey */.o)();
    const reported = (0,once_by_key/* onceByKey */.o)();
    const branchOf = async (branch) => branches(branch, async () => readBranch(reader, branch));
    return {
        repository,
        dependabotAlerts: async () => dependabot('', async () => readDependabotAlerts(reader)),
        codeScanningAlerts: async () => scanning('', async () => readCodeScanningAlerts(reader)),
        newCodeScanningAlerts: async (change) => compared(JSON.stringify(change), async () => readNewAlerts(reader, change)),
        runners: async (level) => runners(level, async () => readRunners(reader, level, facts)),
        caches: async () => caches('', async () => readCaches(reader)),
        cacheUsage: async () => usage('', async () => readCacheUsage(reader)),
        openPulls: async () => pulls('', async () => readOpenPulls(reader)),
        requiredChecks: async (branch) => required(branch, async () => readRequiredChecks(reader, branch, await branchOf(branch))),
        reportedChecks: async (branch) => reported(branch, async () => readReportedChecks(reader, await branchOf(branch))),
    };
}


/***/ }),

/***/ 22253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readCacheEntry)
/* harmony export */ });
/* harmony import */ var _client_api_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77288);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84894);


const MOST_TEXT = 1000;
function readCacheEntry(value) {
    const entry = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .q)(value) ?? {};
    const size = entry['size_in_bytes'];
    return (0,_client_api_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .allRead */ .E3)({
        id: (0,_client_api_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readId */ .wh)(entry['id']),
        key: (0,_client_api_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readCutText */ .Uf)(entry['key'], MOST_TEXT),
        version: (0,_client_api_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readCutText */ .Uf)(entry['version'], MOST_TEXT),
        ref: (0,_client_api_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readCutText */ .Uf)(entry['ref'], MOST_TEXT),
        sizeBytes: typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : undefined,
        createdAt: (0,_client_api_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(entry['created_at']),
        lastAccessedAt: (0,_client_api_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(entry['last_accessed_at']),
    });
}


/***/ }),

/***/ 11615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ PER_PAGE),
/* harmony export */   In: () => (/* binding */ unknownOr),
/* harmony export */   U_: () => (/* binding */ repositoryReader),
/* harmony export */   oD: () => (/* binding */ readWhole)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27339);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79433);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52222);


const PER_PAGE = 100;
function repositoryReader(client, name) {
    return {
        client,
        name,
        request: (path, what, needs, more = {}) => ({
            needs,
            ...more,
            path: `/repos/{owner}/{repo}/${path}`,
            parameters: { ...name, ...more.parameters },
            label: `read ${what} of ${name.owner}/${name.repo}`,
            isKept: false,
        }),
    };
}
async function readWhole(client, request, notThere = []) {
    if (!client.isAuthenticated)
        return (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownFrom */ .N)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .anonymousFailure */ .k)(request.label, request.needs ?? ''));
    const list = await client.list({ ...request, perPage: PER_PAGE });
    return list.ok ? (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .known */ .e)(list.items) : unknownOr(list.failure, request.label, notThere);
}
function unknownOr(failure, label, notThere) {
    const reason = notThere.find(({ says }) => says.test(failure.message));
    return reason === undefined ? (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownFrom */ .N)(failure) : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L)('not-configured', `cannot ${label}: ${reason.detail}`);
}


/***/ }),

/***/ 51504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ liveVariables)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65610);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27339);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99770);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79433);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(84894);
/* harmony import */ var _layer_endpoints_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37322);
/* harmony import */ var _list_entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38603);
/* harmony import */ var _once_by_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74687);
/* harmony import */ var _repository_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76516);
/* harmony import */ var _repository_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48952);







function liveVariables(client, repository) {
    const name = (0,_repository_name_js__WEBPACK_IMPORTED_MODULE_0__/* .readRepositoryName */ .o)(repository);
    const context = { client, name, facts: (0,_repository_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryFacts */ .O)(client, name) };
    const entries = (0,_once_by_key_js__WEBPACK_IMPORTED_MODULE_2__/* .onceByKey */ .o)();
    const names = (0,_once_by_key_js__WEBPACK_IMPORTED_MODULE_2__/* .onceByKey */ .o)();
    const entriesOf = async (layer, environment) => entries((0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .isEnvironmentLayer */ .lV)(layer) ? `${layer}:${environment}` : layer, async () => readLayer(context, layer, environment));
    return {
        repository,
        entries: entriesOf,
        environments: async () => names('environments', async () => readEnvironments(context)),
        notShared: async (layer) => names(layer, async () => readNotShared(context, layer, await entriesOf(layer))),
    };
}
async function readLayer(context, layer, environment) {
    const { client, name } = context;
    const needsEnvironment = (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .isEnvironmentLayer */ .lV)(layer);
    if (needsEnvironment && environment === undefined)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)('failed', `the layer ${layer} is asked for by environment`);
    const list = await (0,_list_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .listEntries */ .f)(client, _layer_endpoints_js__WEBPACK_IMPORTED_MODULE_6__/* .LAYER_LISTS */ .O[layer], { ...name, environment: needsEnvironment ? environment : undefined });
    if (list.ok)
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .known */ .e)(list.items);
    if (needsEnvironment && (await isMissingIn(context, list.failure))) {
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)('not-configured', `there is no environment ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_7__/* .quoteUntrusted */ .X)(environment ?? '')} in ${name.owner}/${name.repo}`);
    }
    const isOfOrganization = layer === 'org-secrets' || layer === 'org-vars';
    return isOfOrganization && (await isOfUser(context, list.failure)) ? (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .known */ .e)([]) : (0,_client_index_js__WEBPACK_IMPORTED_MODULE_8__/* .unknownFrom */ .N)(list.failure);
}
async function readEnvironments({ client, name }) {
    const list = await client.list({
        path: '/repos/{owner}/{repo}/environments',
        parameters: { ...name },
        perPage: 100,
        key: 'environments',
        isCounted: true,
        identity: (environment) => environment,
        label: `read the environments of ${name.owner}/${name.repo}`,
        needs: 'actions=read',
        item: (value) => {
            const text = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_9__/* .asRecord */ .q)(value)?.['name'];
            return typeof text === 'string' && text !== '' ? text : undefined;
        },
    });
    return list.ok ? (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .known */ .e)(list.items) : (0,_client_index_js__WEBPACK_IMPORTED_MODULE_8__/* .unknownFrom */ .N)(list.failure);
}
async function readNotShared(context, layer, shared) {
    if (!shared.known)
        return shared;
    const all = await (0,_list_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .listEntries */ .f)(context.client, _layer_endpoints_js__WEBPACK_IMPORTED_MODULE_6__/* .ORGANIZATION_LISTS */ .Q[layer], { owner: context.name.owner });
    if (!all.ok)
        return (await isOfUser(context, all.failure)) ? (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .known */ .e)([]) : (0,_client_index_js__WEBPACK_IMPORTED_MODULE_8__/* .unknownFrom */ .N)(all.failure);
    const seen = new Set(shared.value.map(({ name }) => name));
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .known */ .e)(all.items.map(({ name }) => name).filter((name) => !seen.has(name)));
}
async function isMissingIn({ facts }, { status }) {
    return status === 404 && (await facts()).known;
}
async function isOfUser({ facts }, { status }) {
    if (status !== 404 && status !== 403)
        return false;
    const repository = await facts();
    return repository.known && !repository.value.isOfOrganization;
}


/***/ })

};
