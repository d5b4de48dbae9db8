import type { MemoryRepository } from '../sensor-input.fixture.js';
import type { SensorInput } from '../sensor.js';
import { mlflowFiles } from './mlflow-files.fixture.js';
import { mlflowServer } from './mlflow-server.fixture.js';
import { mlflowSql } from './mlflow-sql.fixture.js';
import type { FixtureStore } from './whole-store.fixture.js';

/** The same store in each of its three forms: where the baseline finds it, and what a sensor is given. */
export const STORE_KINDS: readonly {
  readonly kind: string;
  readonly place: string;
  readonly repository: (store: FixtureStore) => MemoryRepository;
  readonly more: (store: FixtureStore) => Partial<SensorInput>;
}[] = [
  { kind: 'SQLite', place: 'mlflow.db', repository: (store) => ({ databases: { 'mlflow.db': mlflowSql(store) } }), more: () => ({}) },
  { kind: 'folder', place: 'mlruns', repository: (store) => ({ untracked: mlflowFiles(store) }), more: () => ({}) },
  {
    kind: 'server',
    place: 'https://mlflow.example.com',
    repository: () => ({}),
    more: (store) => ({ http: mlflowServer(store) }),
  },
];
