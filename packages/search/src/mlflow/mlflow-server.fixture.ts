import { known, unknown, type HttpReader } from '@sar/baseline';
import { whole, type FixtureStore, type WholeRun } from './whole-store.fixture.js';

/** A server that answers as MLflow's does, in pages of two. */
export function mlflowServer(store: FixtureStore, address = 'https://mlflow.example.com'): HttpReader {
  const { experiments, runs, models } = whole(store);
  const page = (key: string, items: readonly object[], token: string | null | undefined) => {
    const start = Number(token ?? 0);
    return known({ [key]: items.slice(start, start + 2), ...(start + 2 < items.length && { next_page_token: String(start + 2) }) });
  };
  const pairs = (entries: readonly (readonly [string, unknown])[]) => entries.map(([key, value]) => ({ key, value }));
  const shown = (run: WholeRun) => ({
    info: {
      run_id: run.id,
      run_name: '',
      experiment_id: String(run.experiment),
      status: run.status,
      start_time: run.start,
      end_time: run.start + 60_000,
      lifecycle_stage: run.stage,
    },
    data: { metrics: pairs(run.metrics.map(([key, value]) => [key, jsonNumber(value)])), tags: pairs(run.tags), params: pairs(run.params) },
    inputs: run.datasets === 0 ? {} : { dataset_inputs: Array.from({ length: run.datasets }, () => ({ dataset: { name: 'd' } })) },
  });
  return {
    json: async (url, { body }) => {
      const asked = (body ?? {}) as { page_token?: string; experiment_ids?: readonly string[]; filter?: string; run_view_type?: string };
      const { pathname, searchParams } = new URL(url);
      if (!url.startsWith(`${address}/api/2.0/mlflow/`)) return unknown('unreachable', `${url} answered 404`);
      const token = body === undefined ? searchParams.get('page_token') : asked.page_token;
      const path = pathname.replace(/^.*\/api\/2\.0\/mlflow\//, '');
      if (path === 'experiments/search')
        return page(
          'experiments',
          experiments.map(({ id, name }) => ({ experiment_id: String(id), name })),
          token,
        );
      if (path === 'runs/search') {
        const found = runs
          .filter(({ experiment }) => asked.experiment_ids?.includes(String(experiment)) === true)
          .filter(({ stage }) => asked.run_view_type === 'ALL' || stage === 'active')
          .filter(({ id }) => asked.filter === undefined || asked.filter.includes(`'${id}'`))
          .toSorted((a, b) => b.start - a.start);
        return page('runs', found.map(shown), token);
      }
      if (path === 'runs/get') {
        const run = runs.find(({ id }) => id === searchParams.get('run_id'));
        return run === undefined ? unknown('unreachable', `${url} answered 404`) : known({ run: shown(run) });
      }
      const filter = /^name='(.*)'$/.exec(searchParams.get('filter') ?? '')?.[1];
      const versions = models.filter(({ model, stage }) => stage === 'None' && (filter === undefined || model === filter));
      if (path === 'model-versions/search') {
        const items = versions.map(({ model, version, run, created }) => ({
          name: model,
          version: String(version),
          creation_timestamp: created,
          run_id: run ?? '',
          source: 'runs:/x/model',
        }));
        return page('model_versions', items, token);
      }
      const names = [...new Set(versions.map(({ model }) => model))];
      const registered = names.map((name) => ({
        name,
        aliases: versions.flatMap((each) =>
          each.model === name ? each.aliases.map((alias) => ({ alias, version: String(each.version) })) : [],
        ),
      }));
      return page('registered_models', registered, token);
    },
  };
}

/** The JSON of protocol buffers. */
function jsonNumber(value: number): number | string {
  return Number.isFinite(value) ? value : String(value);
}
