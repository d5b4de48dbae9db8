/** A run of the fixture; what is left out is as a good run has it. */
export interface FixtureRun {
  readonly id: string;
  readonly experiment?: string;
  readonly status?: 'RUNNING' | 'SCHEDULED' | 'FINISHED' | 'FAILED' | 'KILLED';
  readonly deleted?: boolean;
  /** ISO 8601. */
  readonly startedAt?: string;
  readonly metrics?: Readonly<Record<string, number>>;
  readonly tags?: Readonly<Record<string, string>>;
  readonly params?: Readonly<Record<string, string>>;
  readonly datasets?: number;
}

export interface FixtureVersion {
  readonly model: string;
  readonly version: number;
  readonly run?: string;
  readonly createdAt?: string;
  readonly aliases?: readonly string[];
  readonly deleted?: boolean;
}

/** What is in a store: experiments are those that runs name. */
export interface FixtureStore {
  readonly runs: readonly FixtureRun[];
  readonly models?: readonly FixtureVersion[];
}

const START = '2026-11-20T08:00:00Z';

/** A run with everything filled in. */
export interface WholeRun {
  readonly id: string;
  readonly experiment: number;
  readonly status: string;
  readonly stage: string;
  readonly start: number;
  readonly metrics: readonly (readonly [string, number])[];
  readonly tags: readonly (readonly [string, string])[];
  readonly params: readonly (readonly [string, string])[];
  readonly datasets: number;
}

/** The store with everything filled in, experiments by their number. */
export function whole({ runs, models = [] }: FixtureStore) {
  const names = [...new Set(['Default', ...runs.map(({ experiment = 'churn' }) => experiment)])];
  return {
    experiments: names.map((name, id) => ({ id, name })),
    runs: runs.map(
      ({
        id,
        experiment = 'churn',
        status = 'FINISHED',
        deleted = false,
        startedAt = START,
        metrics = {},
        tags,
        params,
        datasets = 1,
      }): WholeRun => ({
        id,
        experiment: names.indexOf(experiment),
        status,
        stage: deleted ? 'deleted' : 'active',
        start: Date.parse(startedAt),
        metrics: Object.entries(metrics),
        tags: Object.entries({
          'mlflow.runName': `run-${id}`,
          ...(tags ?? { 'mlflow.source.git.commit': 'f39e3db5d7e0499be7e691460c56d5fa1e5a9c85' }),
        }),
        params: Object.entries(params ?? { lr: '0.1' }),
        datasets,
      }),
    ),
    models: models.map(({ model, version, run, createdAt = START, aliases = [], deleted = false }) => ({
      model,
      version,
      run,
      created: Date.parse(createdAt),
      aliases,
      stage: deleted ? 'Deleted_Internal' : 'None',
    })),
  };
}
