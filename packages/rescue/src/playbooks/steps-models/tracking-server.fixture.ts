import { known, unknown, type HttpReader } from '@sar/baseline';

/** A run of the tracking server. */
export interface TrackedRun {
  readonly id: string;
  readonly start: number;
  readonly metrics: Readonly<Record<string, number>>;
  readonly params?: Readonly<Record<string, string>>;
}

export const SERVER = 'https://mlflow.example.com';

/** A tracking server with one experiment, `churn`, as far as runs are compared. For tests. */
export function trackingServer(runs: readonly TrackedRun[]): HttpReader {
  const pairs = (of: Readonly<Record<string, number | string>>) => Object.entries(of).map(([key, value]) => ({ key, value }));
  const shown = ({ id, start, metrics, params = {} }: TrackedRun) => ({
    info: {
      run_id: id,
      run_name: `name-${id}`,
      experiment_id: '1',
      status: 'FINISHED',
      start_time: start,
      end_time: start + 1,
      lifecycle_stage: 'active',
    },
    data: { metrics: pairs(metrics), params: pairs(params), tags: [] },
  });
  return {
    json: async (url, { body }) => {
      const { pathname, searchParams } = new URL(url);
      const path = pathname.replace('/api/2.0/mlflow/', '');
      if (path === 'experiments/search') return known({ experiments: [{ experiment_id: '1', name: 'churn' }] });
      if (path === 'runs/get')
        return known({ run: shown(runs.find(({ id }) => id === searchParams.get('run_id')) ?? { id: '', start: 0, metrics: {} }) });
      if (path !== 'runs/search') return unknown('unreachable', `${url} answered 404`);
      const { filter } = body as { readonly filter?: string };
      const found = runs.filter(({ id }) => filter === undefined || filter.includes(`'${id}'`));
      return known({ runs: found.toSorted((a, b) => b.start - a.start).map(shown) });
    },
  };
}
