import { whole, type FixtureStore } from './whole-store.fixture.js';

const STATUS = ['RUNNING', 'SCHEDULED', 'FINISHED', 'FAILED', 'KILLED'];

/** The store as MLflow 3.17 writes it to a folder: path → text. */
export function mlflowFiles(store: FixtureStore, folder = 'mlruns'): Record<string, string> {
  const { experiments, runs, models } = whole(store);
  const files: Record<string, string> = {};
  for (const { id, name } of experiments)
    files[`${folder}/${id}/meta.yaml`] = `creation_time: 0\nexperiment_id: '${id}'\nlifecycle_stage: active\nname: ${name}\n`;
  for (const run of runs) {
    const at = `${folder}/${run.experiment}/${run.id}`;
    files[`${at}/meta.yaml`] =
      `end_time: ${run.start + 60_000}\nexperiment_id: '${run.experiment}'\nlifecycle_stage: ${run.stage}\nrun_id: ${run.id}\nrun_name: ''\nstart_time: ${run.start}\nstatus: ${STATUS.indexOf(run.status) + 1}\n`;
    for (const [key, value] of run.metrics) files[`${at}/metrics/${key}`] = `1795397233600 0.5 0\n1795397233601 ${pythonNumber(value)} 1\n`;
    for (const [key, value] of run.tags) files[`${at}/tags/${key}`] = value;
    for (const [key, value] of run.params) files[`${at}/params/${key}`] = value;
    for (let index = 0; index < run.datasets; index++)
      files[`${at}/inputs/i${index}/meta.yaml`] = 'source_type: DATASET\ndestination_type: RUN\n';
  }
  for (const { model, version, run, created, aliases, stage } of models) {
    files[`${folder}/models/${model}/version-${version}/meta.yaml`] =
      `creation_timestamp: ${created}\ncurrent_stage: ${stage}\nname: ${model}\nrun_id: ${run ?? 'null'}\nsource: runs:/x/model\nversion: ${version}\n`;
    const path = `${folder}/models/${model}/meta.yaml`;
    files[path] = (files[path] ?? `name: ${model}\naliases:\n`) + aliases.map((alias) => `  ${alias}: '${version}'\n`).join('');
  }
  return files;
}

function pythonNumber(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  return Number.isFinite(value) ? String(value) : value > 0 ? 'inf' : '-inf';
}
