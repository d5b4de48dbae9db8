// Runs and registered models that MLflow itself wrote: SQLite database, folder and tracking server.
import { startMlflowServer } from './mlflow/start-mlflow-server.mjs';

export const tools = ['python3', 'mlflow'];

const TRAIN = `import json, sys, mlflow, pandas
from mlflow import MlflowClient
uri, wanted = sys.argv[1], json.loads(sys.argv[2])
mlflow.set_tracking_uri(uri)
mlflow.set_experiment('churn')
client = MlflowClient()
if 'mend' in wanted:
    for run in mlflow.search_runs(experiment_names=['churn'], output_format='list'):
        client.set_tag(run.info.run_id, 'mlflow.source.git.commit', 'f39e3db5d7e0499be7e691460c56d5fa1e5a9c85')
        client.log_param(run.info.run_id, 'lr', '0.1')
    for run in client.search_runs([client.get_experiment_by_name('churn').experiment_id], run_view_type=2):
        client.restore_run(run.info.run_id)
    for version in client.search_model_versions("name='churn'"):
        if not version.run_id:
            client.delete_model_version('churn', version.version)
else:
    with mlflow.start_run() as run:
        if 'commit' in wanted:
            mlflow.set_tag('mlflow.source.git.commit', 'f39e3db5d7e0499be7e691460c56d5fa1e5a9c85')
        if 'params' in wanted:
            mlflow.log_param('lr', '0.1')
        frame = pandas.DataFrame({'a': [1.0, 2.0]})
        mlflow.log_input(mlflow.data.from_pandas(frame, source='data.csv'), context='training')
        with mlflow.start_run(nested=True) as fold:
            mlflow.log_metric('fold', 1)
    if 'commit' not in wanted:
        for each in (run, fold):
            client.set_tag(each.info.run_id, 'mlflow.source.git.commit', '')
            client.delete_tag(each.info.run_id, 'mlflow.source.git.commit')
    if 'register' in wanted:
        client.create_registered_model('churn')
        client.create_model_version('churn', source=f'runs:/{run.info.run_id}/model', run_id=run.info.run_id)
    if 'register-nothing' in wanted:
        client.create_model_version('churn', source='s3://models/unknown')
    if 'delete' in wanted:
        client.delete_run(client.search_model_versions("name='churn'")[-1].run_id)
`;
const MLFLOW = { MLFLOW_DISABLE_TELEMETRY: 'true', MLFLOW_ALLOW_FILE_STORE: 'true', PYTHONWARNINGS: 'ignore' };

export async function scene(stage) {
  const { write, commit, run, search, assert } = stage;
  write('train.py', TRAIN);
  commit('training');
  const lineage = (uri, store) => {
    const baseline = `version: 1\nsensors:\n  experiment-lineage:\n    stores: [${store}]\n`;
    const act = (...wanted) => run('python3', ['train.py', uri, JSON.stringify(wanted)], { env: MLFLOW });
    const judged = (expected) => {
      const answer = search('experiment-lineage', { baseline });
      assert.equal(answer.reading.outcome, expected, JSON.stringify(answer));
      return answer.signals.map(({ rule, artefact }) => `${rule} ${artefact.name}`).toSorted();
    };
    act('commit', 'params', 'register');
    assert.deepEqual(judged('clear'), []);
    act('register-nothing', 'delete');
    assert.deepEqual(judged('signals'), [
      'model-run-gone churn',
      'model-without-run churn',
      'parent-run-gone churn',
      'run-without-commit churn',
      'run-without-params churn',
    ]);
    act('mend');
    assert.deepEqual(judged('clear'), []);
  };
  lineage('sqlite:///mlflow.db', 'mlflow.db');
  lineage('file:./mlruns', 'mlruns');
  const server = startMlflowServer(stage, MLFLOW);
  try {
    lineage(server.address, server.address);
  } finally {
    server.stop();
  }
}
