export const id = 5275;
export const ids = [5275];
export const modules = {

/***/ 25275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ openMlflowStore)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var ports_answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/records/what-is-there.js
var what_is_there = __webpack_require__(44334);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/json-value.js
var json_value = __webpack_require__(86939);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/mlflow/run-of.js
const STATUSES = ['RUNNING', 'SCHEDULED', 'FINISHED', 'FAILED', 'KILLED'];
const LARGEST = Number.MAX_VALUE;
function runOf(draft) {
    const tags = new Map(draft.tags);
    const metrics = new Map([...draft.metrics].map(([key, value]) => [key, Math.abs(value) >= LARGEST ? Math.sign(value) * Infinity : value]));
    return { ...draft, name: draft.name === '' ? (tags.get('mlflow.runName') ?? '') : draft.name, metrics, tags };
}
function readStatus(value) {
    if (typeof value === 'number')
        return STATUSES[value - 1] ?? 'FAILED';
    return STATUSES.find((status) => status === value) ?? 'FAILED';
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/mlflow/read-file-run.js


const MAX_ENTRIES = 2000;
const MAX_METRIC_BYTES = 8 * 1_048_576;
const MAX_TAG_BYTES = 65_536;
function readFileRun(files, folder, meta) {
    const inside = (kind) => files.find([`${folder}/${kind}/**`], MAX_ENTRIES).paths.map((path) => [path.slice(folder.length + kind.length + 2), path]);
    const experiment = meta['experiment_id'];
    return runOf({
        id: (0,json_value/* text */.Qq)(meta['run_id']) ?? (0,json_value/* text */.Qq)(meta['run_uuid']) ?? '',
        name: (0,json_value/* text */.Qq)(meta['run_name']) ?? (0,json_value/* text */.Qq)(meta['name']) ?? '',
        experimentId: typeof experiment === 'number' || typeof experiment === 'string' ? String(experiment) : '',
        status: readStatus(meta['status']),
        isDeleted: meta['lifecycle_stage'] === 'deleted',
        startedAt: (0,json_value/* number */.ai)(meta['start_time']),
        endedAt: (0,json_value/* number */.ai)(meta['end_time']),
        metrics: inside('metrics').flatMap(([key, path]) => {
            const value = lastValue(contentOf(files, path, MAX_METRIC_BYTES));
            return value === undefined ? [] : [[key, value]];
        }),
        tags: inside('tags').map(([key, path]) => [key, contentOf(files, path, MAX_TAG_BYTES).replace(/\r?\n$/, '')]),
        params: files.find([`${folder}/params/**`], MAX_ENTRIES).paths.length,
        datasets: files.find([`${folder}/inputs/*/meta.yaml`], MAX_ENTRIES).paths.length,
    });
}
function contentOf(files, path, maxBytes) {
    const content = files.read(path, maxBytes);
    return content.kind === 'text' ? content.text : '';
}
function lastValue(lines) {
    let latest;
    for (const line of lines.split('\n')) {
        const [timestamp, value, step = '0'] = line.trim().split(' ');
        if (timestamp === undefined || value === undefined)
            continue;
        const read = [Number(step), Number(timestamp), metricOf(value)];
        if (latest === undefined || isAfter(read, latest))
            latest = read;
    }
    return latest?.[2];
}
function isAfter(a, b) {
    for (let place = 0; place < 3; place++) {
        const difference = (a[place] ?? 0) - (b[place] ?? 0);
        if (difference !== 0)
            return difference > 0;
    }
    return false;
}
function metricOf(text) {
    if (/^[+-]?inf(?:inity)?$/i.test(text))
        return text.startsWith('-') ? -Infinity : Infinity;
    return Number(text);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/mlflow/mlflow-store.js
const MAX_LISTED = 2000;
const MAX_PARAMS = 500;
const DELETED_STAGE = 'Deleted_Internal';

// EXTERNAL MODULE: ./lib/staged/node_modules/yaml/browser/index.js + 71 modules
var browser = __webpack_require__(66889);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/mlflow/read-meta.js


const MAX_META_BYTES = 65_536;
function readMeta(files, path) {
    const content = files.read(path, MAX_META_BYTES);
    if (content.kind !== 'text')
        return undefined;
    const document = (0,browser/* parseDocument */.Tp)(content.text, { prettyErrors: false, schema: 'core' });
    if (document.errors.length > 0)
        return undefined;
    try {
        const value = document.toJS({ maxAliasCount: 10 });
        return (0,json_value/* isObject */.Gv)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/mlflow/file-store.js





const MAX_METAS = 20_000;
const MAX_PARAM_BYTES = 65_536;
const NOT_PLAIN = /[*?[\]{}()!\\+@]/;
function fileStore(files, pace, path) {
    const meta = (file) => readMeta(files, file);
    return {
        name: `${path} (file store)`,
        path,
        experiments: async () => {
            if (NOT_PLAIN.test(path))
                return (0,ports_answer/* unknown */.L)('unsupported', `${path}: a folder whose name has characters of a glob is not read`);
            const { paths, cut } = files.find([`${path}/*/meta.yaml`], MAX_LISTED);
            const items = [];
            for (const file of paths) {
                await pace.step();
                const read = meta(file);
                const id = folderOf(file).slice(path.length + 1);
                if (read !== undefined && /^\w{1,64}$/.test(id) && read['lifecycle_stage'] !== 'deleted')
                    items.push({ id, name: (0,json_value/* text */.Qq)(read['name']) ?? id });
            }
            return paths.length === 0
                ? (0,ports_answer/* unknown */.L)('not-configured', `${path} is a folder without MLflow's experiments: none of its folders has a meta.yaml`)
                : (0,ports_answer/* known */.e)({ items, cut });
        },
        runs: async ({ id }, limit) => {
            const listed = await metasOf(`${path}/${id}/*/meta.yaml`);
            const active = listed.items
                .filter(({ read }) => read['lifecycle_stage'] !== 'deleted')
                .toSorted((a, b) => ((0,json_value/* number */.ai)(b.read['start_time']) ?? 0) - ((0,json_value/* number */.ai)(a.read['start_time']) ?? 0));
            const items = [];
            for (const { folder, read } of active.slice(0, limit)) {
                await pace.step();
                items.push(readFileRun(files, folder, read));
            }
            return (0,ports_answer/* known */.e)({ items, cut: listed.cut || active.length > limit });
        },
        runsById: async (ids) => {
            const found = [];
            for (const id of ids) {
                await pace.step();
                if (!/^\w{1,64}$/.test(id))
                    continue;
                const [file] = files.find([`${path}/*/${id}/meta.yaml`, `${path}/.trash/*/${id}/meta.yaml`], 1).paths;
                const read = file === undefined ? undefined : meta(file);
                if (file !== undefined && read !== undefined)
                    found.push(readFileRun(files, folderOf(file), read));
            }
            return (0,ports_answer/* known */.e)(found);
        },
        paramsOf: async (run) => {
            if (!/^\w{1,64}$/.test(run.experimentId) || !/^\w{1,64}$/.test(run.id))
                return (0,ports_answer/* known */.e)({ items: [], cut: false });
            const folder = `${path}/${run.experimentId}/${run.id}/params/`;
            const { paths, cut } = files.find([`${folder}**`], MAX_PARAMS);
            const items = [];
            for (const file of paths) {
                await pace.step();
                const content = files.read(file, MAX_PARAM_BYTES);
                items.push([file.slice(folder.length), content.kind === 'text' ? content.text.replace(/\r?\n$/, '') : '']);
            }
            return (0,ports_answer/* known */.e)({ items, cut });
        },
        modelVersions: async (model) => {
            if (model !== undefined && NOT_PLAIN.test(model))
                return (0,ports_answer/* unknown */.L)('unsupported', `models are not looked for by a name like ${model}`);
            const { paths, cut } = files.find([`${path}/models/${model ?? '*'}/version-*/meta.yaml`], MAX_LISTED);
            const aliases = new Map();
            const items = [];
            for (const file of paths) {
                await pace.step();
                const read = meta(file);
                if (read === undefined || read['current_stage'] === DELETED_STAGE)
                    continue;
                const folder = folderOf(folderOf(file));
                if (!aliases.has(folder))
                    aliases.set(folder, (0,json_value/* object */.Ik)(meta(`${folder}/meta.yaml`)?.['aliases']));
                const version = idOf(read, 'version') ?? '';
                items.push({
                    model: (0,json_value/* text */.Qq)(read['name']) ?? '',
                    version,
                    createdAt: (0,json_value/* number */.ai)(read['creation_timestamp']),
                    runId: (0,json_value/* text */.Qq)(read['run_id']),
                    source: (0,json_value/* text */.Qq)(read['source']) ?? '',
                    aliases: Object.entries(aliases.get(folder) ?? {}).flatMap(([alias, of]) => (String(of) === version ? [alias] : [])),
                });
            }
            return (0,ports_answer/* known */.e)({ items, cut });
        },
    };
    async function metasOf(glob) {
        const { paths, cut } = files.find([glob], MAX_METAS);
        const items = [];
        for (const file of paths) {
            await pace.step();
            const read = meta(file);
            if (read !== undefined && (read['run_id'] ?? read['run_uuid']) !== undefined)
                items.push({ folder: folderOf(file), read });
        }
        return { items, cut };
    }
}
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function idOf(read, key) {
    const value = read[key];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/compare-text.js
var compare_text = __webpack_require__(78108);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/mlflow/rest-store.js




const MAX_BYTES = 32 * 1_048_576;
const RUNS_PER_PAGE = 100;
const MODELS_PER_PAGE = 200;
const IDS_PER_REQUEST = 50;
const MAX_PAGES = 40;
const RUN_ID = /^[0-9a-zA-Z_-]{1,64}$/;
function restStore(http, pace, address, shown) {
    const base = `${address.replace(/[?#].*$/s, '').replace(/\/+$/, '')}/api/2.0/mlflow`;
    const store = {
        name: `${shown} (server)`,
        path: '.',
        experiments: async () => {
            const answer = await pages('experiments/search', 'experiments', MAX_LISTED, { max_results: 200, view_type: 'ACTIVE_ONLY' });
            if (!answer.known)
                return answer;
            const items = answer.value.items.map((item) => ({ id: (0,json_value/* text */.Qq)(item['experiment_id']) ?? '', name: (0,json_value/* text */.Qq)(item['name']) ?? '' }));
            return (0,ports_answer/* known */.e)({ items, cut: answer.value.cut });
        },
        runs: async (experiment, limit) => {
            const answer = await pages('runs/search', 'runs', limit, {
                experiment_ids: [experiment.id],
                max_results: Math.min(RUNS_PER_PAGE, limit),
                order_by: ['attributes.start_time DESC'],
                run_view_type: 'ACTIVE_ONLY',
            });
            return answer.known ? (0,ports_answer/* known */.e)({ items: answer.value.items.map(readRun), cut: answer.value.cut }) : answer;
        },
        runsById: async (ids) => {
            const wanted = ids.filter((id) => RUN_ID.test(id));
            if (wanted.length === 0)
                return (0,ports_answer/* known */.e)([]);
            const experiments = await pages('experiments/search', 'experiments', MAX_LISTED, { max_results: 200, view_type: 'ALL' });
            if (!experiments.known)
                return experiments;
            const found = [];
            for (let start = 0; start < wanted.length; start += IDS_PER_REQUEST) {
                const part = wanted.slice(start, start + IDS_PER_REQUEST);
                const answer = await pages('runs/search', 'runs', part.length, {
                    experiment_ids: experiments.value.items.map((item) => (0,json_value/* text */.Qq)(item['experiment_id']) ?? ''),
                    filter: `attributes.run_id IN (${part.map((id) => `'${id}'`).join(', ')})`,
                    max_results: part.length,
                    run_view_type: 'ALL',
                });
                if (!answer.known)
                    return answer;
                found.push(...answer.value.items.map(readRun));
            }
            return (0,ports_answer/* known */.e)(found);
        },
        paramsOf: async (run) => {
            if (!RUN_ID.test(run.id))
                return (0,ports_answer/* known */.e)({ items: [], cut: false });
            await pace.step();
            const answer = await http.json(`${base}/runs/get?run_id=${run.id}`, { maxBytes: MAX_BYTES, signal: pace.signal });
            if (!answer.known)
                return answer;
            const params = (0,json_value/* list */.p_)((0,json_value/* object */.Ik)((0,json_value/* object */.Ik)((0,json_value/* object */.Ik)(answer.value)['run'])['data'])['params']);
            const items = params
                .map((each) => [(0,json_value/* text */.Qq)((0,json_value/* object */.Ik)(each)['key']) ?? '', (0,json_value/* text */.Qq)((0,json_value/* object */.Ik)(each)['value']) ?? ''])
                .toSorted(([a], [b]) => (0,compare_text/* compareText */.n)(a, b));
            return (0,ports_answer/* known */.e)({ items: items.slice(0, MAX_PARAMS), cut: items.length > MAX_PARAMS });
        },
        modelVersions: async (model) => {
            const filter = model === undefined ? '' : `&filter=${encodeURIComponent(`name='${model.replaceAll("'", '')}'`)}`;
            const models = await pages('registered-models/search', 'registered_models', MAX_LISTED, undefined, filter);
            if (!models.known)
                return models;
            const versions = await pages('model-versions/search', 'model_versions', MAX_LISTED, undefined, filter);
            if (!versions.known)
                return versions;
            const aliases = models.value.items.flatMap((item) => (0,json_value/* list */.p_)(item['aliases']).map((each) => [`${(0,json_value/* text */.Qq)(item['name']) ?? ''}/${label((0,json_value/* object */.Ik)(each)['version'])}`, (0,json_value/* text */.Qq)((0,json_value/* object */.Ik)(each)['alias']) ?? '']));
            const items = versions.value.items.map((item) => {
                const name = (0,json_value/* text */.Qq)(item['name']) ?? '';
                const version = label(item['version']);
                const run = (0,json_value/* text */.Qq)(item['run_id']);
                return {
                    model: name,
                    version,
                    createdAt: integer(item['creation_timestamp']),
                    runId: run === '' ? undefined : run,
                    source: (0,json_value/* text */.Qq)(item['source']) ?? '',
                    aliases: aliases.flatMap(([of, alias]) => (of === `${name}/${version}` ? [alias] : [])),
                };
            });
            return (0,ports_answer/* known */.e)({ items, cut: models.value.cut || versions.value.cut });
        },
    };
    return store;
    async function pages(path, key, limit, body, query = '') {
        const items = [];
        let token = '';
        for (let page = 0; page < MAX_PAGES; page++) {
            await pace.step();
            const next = token === '' ? '' : `&page_token=${encodeURIComponent(token)}`;
            const url = body === undefined ? `${base}/${path}?max_results=${MODELS_PER_PAGE}${query}${next}` : `${base}/${path}`;
            const options = { maxBytes: MAX_BYTES, signal: pace.signal };
            const answer = await http.json(url, body === undefined ? options : { ...options, body: token === '' ? body : { ...body, page_token: token } });
            if (!answer.known)
                return answer;
            items.push(...(0,json_value/* list */.p_)((0,json_value/* object */.Ik)(answer.value)[key]).filter(json_value/* isObject */.Gv));
            token = (0,json_value/* text */.Qq)((0,json_value/* object */.Ik)(answer.value)['next_page_token']) ?? '';
            if (items.length > limit || (items.length === limit && token !== ''))
                return (0,ports_answer/* known */.e)({ items: items.slice(0, limit), cut: true });
            if (token === '')
                return (0,ports_answer/* known */.e)({ items, cut: false });
        }
        return (0,ports_answer/* known */.e)({ items, cut: true });
    }
}
function readRun(item) {
    const info = (0,json_value/* object */.Ik)(item['info']);
    const data = (0,json_value/* object */.Ik)(item['data']);
    return runOf({
        id: (0,json_value/* text */.Qq)(info['run_id']) ?? (0,json_value/* text */.Qq)(info['run_uuid']) ?? '',
        name: (0,json_value/* text */.Qq)(info['run_name']) ?? '',
        experimentId: (0,json_value/* text */.Qq)(info['experiment_id']) ?? '',
        status: readStatus(info['status']),
        isDeleted: info['lifecycle_stage'] === 'deleted',
        startedAt: integer(info['start_time']),
        endedAt: integer(info['end_time']),
        metrics: (0,json_value/* list */.p_)(data['metrics']).map((each) => [(0,json_value/* text */.Qq)((0,json_value/* object */.Ik)(each)['key']) ?? '', metricValue((0,json_value/* object */.Ik)(each)['value'])]),
        tags: (0,json_value/* list */.p_)(data['tags']).map((each) => [(0,json_value/* text */.Qq)((0,json_value/* object */.Ik)(each)['key']) ?? '', (0,json_value/* text */.Qq)((0,json_value/* object */.Ik)(each)['value']) ?? '']),
        params: (0,json_value/* list */.p_)(data['params']).length,
        datasets: (0,json_value/* list */.p_)((0,json_value/* object */.Ik)(item['inputs'])['dataset_inputs']).length,
    });
}
function metricValue(value) {
    return value === undefined ? 0 : Number(value);
}
function integer(value) {
    const read = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
    return typeof read === 'number' && Number.isFinite(read) ? read : undefined;
}
function label(value) {
    return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/mlflow/logged-runs.js


const MAX_PARAMETERS = 900;
const MAX_ROWS = 200_000;
async function loggedRuns(files, pace, path, runs, hasInputs) {
    const ids = runs.map(({ id }) => String(id));
    const of = `IN (${ids.map(() => '?').join(', ')})`;
    const queries = [
        `SELECT run_uuid AS run, key, value, is_nan FROM latest_metrics WHERE run_uuid ${of}`,
        `SELECT run_uuid AS run, key, value FROM tags WHERE run_uuid ${of}`,
        `SELECT run_uuid AS run, COUNT(*) AS number FROM params WHERE run_uuid ${of} GROUP BY run_uuid`,
        ...(hasInputs
            ? [
                `SELECT destination_id AS run, COUNT(*) AS number FROM inputs WHERE source_type = 'DATASET' AND destination_type = 'RUN' AND destination_id ${of} GROUP BY destination_id`,
            ]
            : []),
    ].map((sql) => ({ sql, parameters: ids }));
    const answer = await files.query(path, queries, { maxRows: MAX_ROWS, signal: pace.signal });
    if (!answer.known)
        return answer;
    const [metrics, tags, params, inputs] = answer.value;
    if (metrics?.cut === true || tags?.cut === true)
        return (0,ports_answer/* unknown */.L)('unsupported', `${runs.length} runs have more metrics or tags than the ${MAX_ROWS} rows, or the bytes, that are read`);
    const metricsOf = byRun(metrics?.rows ?? []);
    const tagsOf = byRun(tags?.rows ?? []);
    const paramsOf = byRun(params?.rows ?? []);
    const inputsOf = byRun(inputs?.rows ?? []);
    return (0,ports_answer/* known */.e)(runs.map(({ id = null, name, experiment, status, started, ended, stage }) => runOf({
        id: String(id),
        name: typeof name === 'string' ? name : '',
        experimentId: String(experiment),
        status: readStatus(status),
        isDeleted: stage === 'deleted',
        startedAt: timeOf(started),
        endedAt: timeOf(ended),
        metrics: (metricsOf.get(id) ?? []).map(({ key, value, is_nan: isNan }) => [String(key), Number(isNan) === 1 ? NaN : Number(value)]),
        tags: (tagsOf.get(id) ?? []).map(({ key, value }) => [String(key), typeof value === 'string' ? value : '']),
        params: Number(paramsOf.get(id)?.[0]?.['number'] ?? 0),
        datasets: Number(inputsOf.get(id)?.[0]?.['number'] ?? 0),
    })));
}
function timeOf(value) {
    const read = typeof value === 'bigint' ? Number(value) : value;
    return typeof read === 'number' && Number.isFinite(read) ? read : undefined;
}
function byRun(rows) {
    const groups = new Map();
    for (const row of rows) {
        const run = row['run'] ?? null;
        const group = groups.get(run);
        if (group === undefined)
            groups.set(run, [row]);
        else
            group.push(row);
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/mlflow/sqlite-store.js



const MAX_TABLES = 1000;
const RUN_COLUMNS = 'r.run_uuid AS id, r.name AS name, r.experiment_id AS experiment, r.status AS status, r.start_time AS started, r.end_time AS ended, r.lifecycle_stage AS stage';
const NEEDED = ['experiments', 'runs', 'latest_metrics', 'params', 'tags'];
function sqliteStore(files, pace, path) {
    let listed;
    return {
        name: `${path} (SQLite)`,
        path,
        experiments: async () => {
            const sql = "SELECT experiment_id AS id, name FROM experiments WHERE lifecycle_stage = 'active' ORDER BY experiment_id";
            const answer = await rows(sql, [], MAX_LISTED);
            if (!answer.known)
                return answer;
            return (0,ports_answer/* known */.e)({ items: answer.value.rows.map(({ id, name }) => ({ id: String(id), name: String(name) })), cut: answer.value.cut });
        },
        runs: async (experiment, limit) => {
            const where = "r.experiment_id = ? AND r.lifecycle_stage = 'active' ORDER BY r.start_time DESC, r.run_uuid";
            const answer = await rows(`SELECT ${RUN_COLUMNS} FROM runs r WHERE ${where} LIMIT ${limit + 1}`, [experiment.id], limit);
            if (!answer.known)
                return answer;
            const full = await allLogged(answer.value.rows);
            return full.known ? (0,ports_answer/* known */.e)({ items: full.value, cut: answer.value.cut }) : full;
        },
        runsById: async (ids) => {
            const found = [];
            for (const part of chunks(ids)) {
                const answer = await rows(`SELECT ${RUN_COLUMNS} FROM runs r WHERE r.run_uuid IN (${marks(part)})`, part, part.length);
                if (!answer.known)
                    return answer;
                const full = await allLogged(answer.value.rows);
                if (!full.known)
                    return full;
                found.push(...full.value);
            }
            return (0,ports_answer/* known */.e)(found);
        },
        paramsOf: async (run) => {
            const answer = await rows(`SELECT key, value FROM params WHERE run_uuid = ? ORDER BY key LIMIT ${MAX_PARAMS + 1}`, [run.id], MAX_PARAMS);
            if (!answer.known)
                return answer;
            const items = answer.value.rows.map(({ key, value }) => [String(key), String(value)]);
            return (0,ports_answer/* known */.e)({ items, cut: answer.value.cut });
        },
        modelVersions: async (model) => {
            const where = `WHERE COALESCE(current_stage, '') <> '${DELETED_STAGE}'${model === undefined ? '' : ' AND name = ?'}`;
            const tables = await tablesOf();
            if (!tables.known)
                return tables;
            if (!tables.value.has('model_versions'))
                return (0,ports_answer/* known */.e)({ items: [], cut: false });
            const answer = await files.query(path, [
                {
                    sql: `SELECT name, version, creation_time AS created, run_id AS run, source FROM model_versions ${where} ORDER BY creation_time DESC LIMIT ${MAX_LISTED + 1}`,
                    ...(model !== undefined && { parameters: [model] }),
                },
                ...(tables.value.has('registered_model_aliases') ? [{ sql: 'SELECT name, alias, version FROM registered_model_aliases' }] : []),
            ], { maxRows: MAX_LISTED, signal: pace.signal });
            if (!answer.known)
                return because(answer.reason, answer.detail);
            const [versions, aliases] = answer.value;
            const items = (versions?.rows ?? []).map(({ name, version, created, run, source }) => ({
                model: String(name),
                version: String(version),
                createdAt: timeOf(created),
                runId: typeof run === 'string' && run !== '' ? run : undefined,
                source: typeof source === 'string' ? source : '',
                aliases: (aliases?.rows ?? []).flatMap((row) => (row['name'] === name && row['version'] === version ? [String(row['alias'])] : [])),
            }));
            return (0,ports_answer/* known */.e)({ items, cut: versions?.cut ?? false });
        },
    };
    function tablesOf() {
        return (listed ??= readTables());
    }
    async function readTables() {
        const answer = await files.query(path, [{ sql: "SELECT name FROM sqlite_schema WHERE type = 'table'" }], {
            maxRows: MAX_TABLES,
            signal: pace.signal,
        });
        if (!answer.known)
            return because(answer.reason, answer.detail);
        const tables = new Set((answer.value[0]?.rows ?? []).map(({ name }) => String(name)));
        const [lacks] = NEEDED.filter((name) => !tables.has(name));
        return lacks === undefined
            ? (0,ports_answer/* known */.e)(tables)
            : because('not-configured', `it has no table ${lacks}: name another file, or bring it up to date with mlflow db upgrade`);
    }
    async function rows(sql, parameters, maxRows) {
        const tables = await tablesOf();
        if (!tables.known)
            return tables;
        const answer = await files.query(path, [{ sql, parameters }], { maxRows, signal: pace.signal });
        if (!answer.known)
            return because(answer.reason, answer.detail);
        return (0,ports_answer/* known */.e)(answer.value[0] ?? { rows: [], cut: false });
    }
    async function allLogged(all) {
        const full = [];
        const tables = await tablesOf();
        if (!tables.known)
            return tables;
        for (const part of chunks(all)) {
            const answer = await loggedRuns(files, pace, path, part, tables.value.has('inputs'));
            if (!answer.known)
                return because(answer.reason, answer.detail);
            full.push(...answer.value);
            await pace.step();
        }
        return (0,ports_answer/* known */.e)(full);
    }
    function because(reason, detail) {
        return (0,ports_answer/* unknown */.L)(reason, `${path} is read as MLflow's database: ${detail}`);
    }
}
function chunks(items) {
    return Array.from({ length: Math.ceil(items.length / MAX_PARAMETERS) }, (_, index) => items.slice(index * MAX_PARAMETERS, (index + 1) * MAX_PARAMETERS));
}
function marks(items) {
    return items.map(() => '?').join(', ');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/mlflow/open-mlflow-store.js





function openMlflowStore(input, place) {
    const { files, http, pace } = input;
    if (/^https?:\/\//.test(place)) {
        if (http === undefined)
            return (0,ports_answer/* unknown */.L)('unreachable', `the MLflow server ${withoutUser(place)} is not asked: the run is offline`);
        return (0,ports_answer/* known */.e)(restStore(http, pace, place, withoutUser(place)));
    }
    const path = place.replace(/\/+$/, '');
    const facts = files.facts(path);
    if (facts.kind === 'file')
        return (0,ports_answer/* known */.e)(sqliteStore(files, pace, path));
    if (facts.kind === 'folder')
        return (0,ports_answer/* known */.e)(fileStore(files, pace, path));
    if (facts.kind === 'unreadable')
        return (0,ports_answer/* unknown */.L)('failed', `${path} cannot be read: ${facts.reason}`);
    return (0,ports_answer/* unknown */.L)('not-configured', `there is no MLflow store at ${path}: ${(0,what_is_there/* whatIsThere */.x)(facts)}`);
}
function withoutUser(address) {
    return address.replace(/^(https?:\/\/)[^/@]*@/, '$1').replace(/[?#].*$/s, '');
}


/***/ }),

/***/ 44334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ whatIsThere)
/* harmony export */ });
const WORDS = {
    absent: 'it is not there',
    binary: 'it is binary, and no text',
    file: 'it is a file',
    folder: 'it is a folder',
    outside: 'it leads out of the repository, where nothing is read',
    text: 'it is text',
    'too-large': 'it is larger than what is read of such a file',
};
function whatIsThere(there) {
    return there.kind === 'unreadable' ? `it cannot be read: ${there.reason}` : WORDS[there.kind];
}


/***/ }),

/***/ 86939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ position),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
const MAX_POSITION = 2 ** 31 - 1;
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function object(value) {
    return isObject(value) ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function text(value) {
    return typeof value === 'string' ? value : undefined;
}
function position(value) {
    const read = number(value);
    return read !== undefined && Number.isInteger(read) && read > 0 && read <= MAX_POSITION ? read : undefined;
}
function number(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}


/***/ })

};
