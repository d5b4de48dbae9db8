// Metrics of MLflow runs in its SQLite database, its folder and its tracking server, and data written by Python's csv and by pyarrow.
import { startMlflowServer } from './mlflow/start-mlflow-server.mjs';

export const tools = ['python3', 'mlflow'];

const TRAIN = `import sys, mlflow
from mlflow import MlflowClient
uri, *values = sys.argv[1:]
mlflow.set_tracking_uri(uri)
mlflow.set_experiment('churn')
client = MlflowClient()
for value in values:
    with mlflow.start_run() as run:
        mlflow.log_metric('accuracy', 0.5, step=0)
        mlflow.log_metric('accuracy', float(value), step=1)
    if not client.search_registered_models():
        client.create_registered_model('churn')
        version = client.create_model_version('churn', source=f'runs:/{run.info.run_id}/model', run_id=run.info.run_id)
        client.set_registered_model_alias('churn', 'champion', version.version)
`;
const CODECS = ['none', 'snappy', 'gzip', 'brotli', 'zstd'];
const DATA = `import csv, sys, pyarrow, pyarrow.parquet
name, mean, *codecs = sys.argv[1:]
rows = [(float(mean) + (i * 37 % 100) / 10, ['DE', 'FR, the south', 'say "IT"'][i % 3], None if i % 20 == 0 else i % 7) for i in range(600)]
with open(f'{name}.csv', 'w', newline='') as file:
    writer = csv.writer(file)
    writer.writerow(['age', 'country', 'visits'])
    writer.writerows(rows)
age, country, visits = zip(*rows)
table = pyarrow.table({'age': age, 'country': country, 'visits': visits})
for codec in codecs:
    pyarrow.parquet.write_table(table, f'{name}.{codec}.parquet', compression=codec, row_group_size=250)
`;
const MLFLOW = { MLFLOW_DISABLE_TELEMETRY: 'true', MLFLOW_ALLOW_FILE_STORE: 'true', PYTHONWARNINGS: 'ignore' };

function metricsBaseline(store) {
  return `version: 1
sensors:
  model-drift:
    mlflow:
      store: ${store}
      experiments: [churn]
      metrics: {accuracy: {direction: higher, tolerance: 0.01}}
      baseline-run: models:/churn@champion
`;
}

const DATA_BASELINE = `version: 1
sensors:
  model-drift:
    data:
${['csv', ...CODECS.map((codec) => `${codec}.parquet`)]
  .map(
    (end) => `      - name: ${end}
        reference: reference.csv
        current: now.${end}
        columns: {age: {test: ks}, country: {test: chi2}, visits: {test: psi}}
`,
  )
  .join('')}`;

export async function scene(stage) {
  const { write, run, search, assert } = stage;
  write('train.py', TRAIN);
  write('data.py', DATA);
  const judged = (baseline, expected) => {
    const answer = search('model-drift', { baseline });
    assert.equal(answer.reading.outcome, expected, JSON.stringify(answer));
    assert.deepEqual(answer.reading.unjudged, []);
    return answer.signals;
  };

  const metrics = (uri, store) => {
    const baseline = metricsBaseline(store);
    const train = (...values) => run('python3', ['train.py', uri, ...values], { env: MLFLOW });
    train('0.9', '0.895');
    judged(baseline, 'clear');
    train('0.8');
    const broken = judged(baseline, 'signals');
    assert.deepEqual(
      broken.map(({ rule }) => rule),
      ['metric-worse'],
    );
    assert.match(broken[0].message, /accuracy .* 0\.8 in place of 0\.9/);
    train('0.91');
    judged(baseline, 'clear');
  };
  metrics('sqlite:///mlflow.db', 'mlflow.db');
  metrics('file:./mlruns', 'mlruns');
  const server = startMlflowServer(stage, MLFLOW);
  try {
    metrics(server.address, server.address);
  } finally {
    server.stop();
  }

  const data = (name, mean) => run('python3', ['data.py', name, String(mean), ...CODECS]);
  data('reference', 40);
  data('now', 40);
  judged(DATA_BASELINE, 'clear');
  data('now', 45);
  const drifted = judged(DATA_BASELINE, 'signals');
  assert.deepEqual(
    drifted.map(({ rule, artefact }) => `${rule} ${artefact.path}`).toSorted(),
    ['now.csv', ...CODECS.map((codec) => `now.${codec}.parquet`)].map((path) => `data-drift ${path}`).toSorted(),
  );
  for (const { message } of drifted) assert.match(message, /^1 of 3 columns of \S+ have drifted from reference\.csv: age$/);
  data('now', 40);
  judged(DATA_BASELINE, 'clear');
}
