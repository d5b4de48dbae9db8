import { compareText, known, type Answer, type HttpReader } from '@sar/baseline';
import type { Pace } from '../pace.js';
import { isObject, list, object, text, type Json } from '../reports/json-value.js';
import { MAX_LISTED, MAX_PARAMS, type Bounded, type MlflowRun, type MlflowStore } from './mlflow-store.js';
import { readStatus, runOf } from './run-of.js';

/** Largest answer of the server, in bytes. */
const MAX_BYTES = 32 * 1_048_576;
/** Runs of a page: they carry all of their parameters, metrics and tags. */
const RUNS_PER_PAGE = 100;
const MODELS_PER_PAGE = 200;
/** Ids of runs in one filter, which stands in the body. */
const IDS_PER_REQUEST = 50;
const MAX_PAGES = 40;
const RUN_ID = /^[0-9a-zA-Z_-]{1,64}$/;

/** MLflow's tracking server (REST API 2.0, https://mlflow.org/docs/latest/api_reference/rest-api.html). Only searches are asked for. */
export function restStore(http: HttpReader, pace: Pace, address: string, shown: string): MlflowStore {
  const base = `${address.replace(/[?#].*$/s, '').replace(/\/+$/, '')}/api/2.0/mlflow`;
  const store: MlflowStore = {
    name: `${shown} (server)`,
    path: '.',
    experiments: async () => {
      const answer = await pages('experiments/search', 'experiments', MAX_LISTED, { max_results: 200, view_type: 'ACTIVE_ONLY' });
      if (!answer.known) return answer;
      const items = answer.value.items.map((item) => ({ id: text(item['experiment_id']) ?? '', name: text(item['name']) ?? '' }));
      return known({ items, cut: answer.value.cut });
    },
    runs: async (experiment, limit) => {
      const answer = await pages('runs/search', 'runs', limit, {
        experiment_ids: [experiment.id],
        max_results: Math.min(RUNS_PER_PAGE, limit),
        order_by: ['attributes.start_time DESC'],
        run_view_type: 'ACTIVE_ONLY',
      });
      return answer.known ? known({ items: answer.value.items.map(readRun), cut: answer.value.cut }) : answer;
    },
    runsById: async (ids) => {
      const wanted = ids.filter((id) => RUN_ID.test(id));
      if (wanted.length === 0) return known([]);
      const experiments = await pages('experiments/search', 'experiments', MAX_LISTED, { max_results: 200, view_type: 'ALL' });
      if (!experiments.known) return experiments;
      const found: MlflowRun[] = [];
      for (let start = 0; start < wanted.length; start += IDS_PER_REQUEST) {
        const part = wanted.slice(start, start + IDS_PER_REQUEST);
        const answer = await pages('runs/search', 'runs', part.length, {
          experiment_ids: experiments.value.items.map((item) => text(item['experiment_id']) ?? ''),
          filter: `attributes.run_id IN (${part.map((id) => `'${id}'`).join(', ')})`,
          max_results: part.length,
          run_view_type: 'ALL',
        });
        if (!answer.known) return answer;
        found.push(...answer.value.items.map(readRun));
      }
      return known(found);
    },
    paramsOf: async (run) => {
      if (!RUN_ID.test(run.id)) return known({ items: [], cut: false });
      await pace.step();
      const answer = await http.json(`${base}/runs/get?run_id=${run.id}`, { maxBytes: MAX_BYTES, signal: pace.signal });
      if (!answer.known) return answer;
      const params = list(object(object(object(answer.value)['run'])['data'])['params']);
      const items = params
        .map((each) => [text(object(each)['key']) ?? '', text(object(each)['value']) ?? ''] as const)
        .toSorted(([a], [b]) => compareText(a, b));
      return known({ items: items.slice(0, MAX_PARAMS), cut: items.length > MAX_PARAMS });
    },
    modelVersions: async (model) => {
      const filter = model === undefined ? '' : `&filter=${encodeURIComponent(`name='${model.replaceAll("'", '')}'`)}`;
      const models = await pages('registered-models/search', 'registered_models', MAX_LISTED, undefined, filter);
      if (!models.known) return models;
      const versions = await pages('model-versions/search', 'model_versions', MAX_LISTED, undefined, filter);
      if (!versions.known) return versions;
      const aliases = models.value.items.flatMap((item) =>
        list(item['aliases']).map(
          (each) => [`${text(item['name']) ?? ''}/${label(object(each)['version'])}`, text(object(each)['alias']) ?? ''] as const,
        ),
      );
      const items = versions.value.items.map((item) => {
        const name = text(item['name']) ?? '';
        const version = label(item['version']);
        const run = text(item['run_id']);
        return {
          model: name,
          version,
          createdAt: integer(item['creation_timestamp']),
          runId: run === '' ? undefined : run,
          source: text(item['source']) ?? '',
          aliases: aliases.flatMap(([of, alias]) => (of === `${name}/${version}` ? [alias] : [])),
        };
      });
      return known({ items, cut: models.value.cut || versions.value.cut });
    },
  };
  return store;

  /** All pages of a search, up to the limit. With a body it is posted, else the options stand in the address. */
  async function pages(path: string, key: string, limit: number, body: Json | undefined, query = ''): Promise<Answer<Bounded<Json>>> {
    const items: Json[] = [];
    let token = '';
    for (let page = 0; page < MAX_PAGES; page++) {
      await pace.step();
      const next = token === '' ? '' : `&page_token=${encodeURIComponent(token)}`;
      const url = body === undefined ? `${base}/${path}?max_results=${MODELS_PER_PAGE}${query}${next}` : `${base}/${path}`;
      const options = { maxBytes: MAX_BYTES, signal: pace.signal };
      const answer = await http.json(
        url,
        body === undefined ? options : { ...options, body: token === '' ? body : { ...body, page_token: token } },
      );
      if (!answer.known) return answer;
      items.push(...list(object(answer.value)[key]).filter(isObject));
      token = text(object(answer.value)['next_page_token']) ?? '';
      if (items.length > limit || (items.length === limit && token !== '')) return known({ items: items.slice(0, limit), cut: true });
      if (token === '') return known({ items, cut: false });
    }
    return known({ items, cut: true });
  }
}

function readRun(item: Json): MlflowRun {
  const info = object(item['info']);
  const data = object(item['data']);
  return runOf({
    id: text(info['run_id']) ?? text(info['run_uuid']) ?? '',
    name: text(info['run_name']) ?? '',
    experimentId: text(info['experiment_id']) ?? '',
    status: readStatus(info['status']),
    isDeleted: info['lifecycle_stage'] === 'deleted',
    startedAt: integer(info['start_time']),
    endedAt: integer(info['end_time']),
    metrics: list(data['metrics']).map((each) => [text(object(each)['key']) ?? '', metricValue(object(each)['value'])] as const),
    tags: list(data['tags']).map((each) => [text(object(each)['key']) ?? '', text(object(each)['value']) ?? ''] as const),
    params: list(data['params']).length,
    datasets: list(object(item['inputs'])['dataset_inputs']).length,
  });
}

/** The JSON of protocol buffers writes what is no finite number as text, and leaves zero out. */
function metricValue(value: unknown): number {
  return value === undefined ? 0 : Number(value);
}

/** Whole numbers of 64 bits are numbers or texts, by the version of the server. */
function integer(value: unknown): number | undefined {
  const read = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof read === 'number' && Number.isFinite(read) ? read : undefined;
}

function label(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}
