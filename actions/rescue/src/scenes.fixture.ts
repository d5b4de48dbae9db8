import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { actionsOf, addJob, addRun, addWorkflow, temporaryFolder } from '@sar/testkit';
import { scene, type Scene, type SceneOptions } from './run-rescue.fixture.js';

type Given = Pick<SceneOptions, 'server'> & Partial<SceneOptions>;

/** SAR-001: `LOG_LEVEL` is declared with its value, and is not on GitHub. */
export function missingVariable(given: Given): Scene {
  return scene({
    baseline: `version: 1
owner: '@octo-org/platform'
variables:
  registry:
    repo-vars:
      LOG_LEVEL: { value: info, purpose: how much is logged }
  intents:
    allow: [{ names: [LOG_LEVEL] }]
`,
    ...given,
  });
}

/** Evaluates the `run-name` of the rebuild, as GitHub does. */
export function showIds({ server, repository }: Pick<Scene, 'server' | 'repository'>): void {
  server.hooks.before('any', () => {
    for (const run of actionsOf(repository).runs.values())
      if (run.event === 'workflow_dispatch') Object.assign(run, { title: `Rebuild ${String(run.inputs['sar-id'])}` });
  });
}

/** SAR-003: the metadata of an index is ten weeks old, and a workflow builds it anew. */
export function staleIndex(given: Given): Scene {
  const made = scene({
    baseline: `version: 1
owner: '@octo-org/platform'
sensors:
  embedding-index: { indexes: [{ metadata: index/meta.json }] }
playbooks:
  list:
    SAR-003:
      steps: [{ do: dispatch-workflow, workflow: rebuild.yml, wait-minutes: 0 }, { do: search-again }]
`,
    ...given,
    files: {
      'index/meta.json': `${JSON.stringify({ generated_at: '2026-09-10T00:00:00Z', model: 'm', dim: 3, chunk_count: 10, build_time_seconds: 1 })}\n`,
      '.github/workflows/rebuild.yml': `name: Rebuild
run-name: Rebuild \${{ inputs.sar-id }}
on:
  workflow_dispatch:
    inputs:
      sar-id: { type: string, default: '' }
permissions: {}
jobs:
  rebuild:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps: [{ run: make index }]
`,
      ...given.files,
    },
  });
  showIds(made);
  return made;
}

/** SAR-006: `DEPLOY_KEY` was written three months ago, and may be 30 days old. */
export function oldSecret(given: Given): Scene {
  const made = scene({
    baseline: `version: 1
owner: '@octo-org/platform'
variables:
  registry:
    repo-secrets:
      DEPLOY_KEY: { max-age-days: 30, purpose: deploys }
`,
    ...given,
  });
  const at = new Date('2026-08-22T12:00:00Z');
  made.repository.secrets.set('DEPLOY_KEY', { name: 'DEPLOY_KEY', createdAt: at, updatedAt: at });
  return made;
}

/** A playbook of the repository's own that mends a link, by a fixer that is a function of SAR. */
export function brokenLink(given: Given): Scene {
  const made = scene({
    baseline: `version: 1
owner: '@octo-org/platform'
gate: { checks: { code-quality: { required: false }, tests: { required: false } } }
playbooks:
  list:
    MEND-LINKS:
      title: Links that lead nowhere since a move
      enabled: true
      when: [{ sensor: doc-links }]
      max-per-day: 5
      cooldown-minutes: 0
      steps: [{ do: apply-fixers }, { do: open-pull-request, title: Mend links }]
`,
    ...given,
    files: { 'docs/start.md': '# Start\n', 'docs/index.md': '# Index\n\n[Start](start.md)\n', ...given.files },
  });
  made.checkout.git('mv', 'docs/start.md', 'docs/first-steps.md');
  made.checkout.commit('Move');
  made.push();
  return made;
}

/** A run of MLflow in a folder, with one metric and one parameter. */
function mlflowRun(id: string, startedAt: string, auc: number, depth: number): Readonly<Record<string, string>> {
  const start = Date.parse(startedAt);
  const folder = `mlruns/1/${id}`;
  return {
    [`${folder}/meta.yaml`]: `end_time: ${start + 60_000}\nexperiment_id: '1'\nlifecycle_stage: active\nrun_id: ${id}\nrun_name: ''\nstart_time: ${start}\nstatus: 3\n`,
    [`${folder}/metrics/auc`]: `${start} ${auc} 0\n`,
    [`${folder}/params/depth`]: `${depth}`,
  };
}

/** SAR-004: the newest run of a model is worse than the best one, and the trigger of the training is declared. */
export function driftedModel(given: Given): Scene {
  return scene({
    baseline: `version: 1
owner: '@octo-org/platform'
variables:
  registry:
    repo-vars:
      CODEX_RETRAIN_TRIGGER: { required: false, purpose: starts the training }
  intents:
    allow: [{ names: [CODEX_RETRAIN_TRIGGER] }]
sensors:
  model-drift:
    mlflow:
      store: mlruns
      experiments: [fraud]
      baseline-run: best
      metrics: { auc: { direction: higher, tolerance: 1% } }
`,
    ...given,
    files: {
      'mlruns/1/meta.yaml': "creation_time: 0\nexperiment_id: '1'\nlifecycle_stage: active\nname: fraud\n",
      ...mlflowRun('a'.repeat(32), '2026-11-01T00:00:00Z', 0.9, 6),
      ...mlflowRun('b'.repeat(32), '2026-11-20T00:00:00Z', 0.7, 3),
      ...given.files,
    },
  });
}

/** SAR-005: a database in the repository, one of whose two memories is a year old. */
export function oldMemory(given: Given): Scene {
  return scene({
    baseline: `version: 1
owner: '@octo-org/platform'
sensors:
  ltm-capacity:
    databases: [{ path: memory.db, table: memories, columns: { created: created_at, tag: tag } }]
playbooks:
  list:
    SAR-005:
      enabled: true
`,
    ...given,
    files: { 'memory.db': memoryDatabase(), ...given.files },
  });
}

/** SAR-005 as it is: a database that is kept in the cache of Actions, and is not in the checkout. */
export function cachedMemory(given: Given & { readonly home?: string; readonly when?: string }): Scene {
  const { home = '{ kind: cache, key: agent-memory }', when = '', ...options } = given;
  return scene({
    baseline: `version: 1
owner: '@octo-org/platform'
sensors:
  ltm-capacity:
    databases: [{ path: .brain/ltm.db, table: memories, columns: { created: created_at, tag: tag } }]
playbooks:
  list:
    SAR-005:
      enabled: true
${when === '' ? '' : `      when: ${when}\n`}      steps: [{ do: prune-memory, database: .brain/ltm.db, home: ${home} }, { do: search-again }]
`,
    ...options,
  });
}

/** The bytes of a database of memories: an old one and a new one, and those that are given, by their times. */
export function memoryDatabase(more: readonly string[] = []): Uint8Array {
  const folder = temporaryFolder('sar-memory');
  const path = join(folder.path, 'memory.db');
  const database = new DatabaseSync(path);
  database.exec('CREATE TABLE memories (id INTEGER PRIMARY KEY, created_at TEXT, tag TEXT, text TEXT)');
  const insert = database.prepare('INSERT INTO memories (created_at, tag, text) VALUES (?, ?, ?)');
  insert.run('2025-11-01T00:00:00Z', 'a', 'old');
  insert.run('2026-11-20T00:00:00Z', 'b', 'new');
  for (const at of more) insert.run(at, 'c', at);
  database.close();
  const bytes = readFileSync(path);
  folder.remove();
  return bytes;
}

/** SAR-002: half of the runs of CI fail on the indentation of a YAML file. */
export function redCi(given: Given): Scene {
  const made = scene({
    baseline: `version: 1
owner: '@octo-org/platform'
gate: { checks: { code-quality: { required: false }, tests: { required: false } } }
`,
    ...given,
    files: {
      '.github/workflows/ci.yml':
        'name: CI\non: push\npermissions: {}\njobs:\n  lint:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    steps:\n      - run: yamllint .\n',
      'config.yml': 'a:\n  b: 1\n  c: 2\nd:\n    e: 1\nf:\n  g: 1\n',
      ...given.files,
    },
  });
  const { id } = addWorkflow(made.repository, { path: '.github/workflows/ci.yml', name: 'CI' });
  for (let index = 0; index < 20; index++) {
    const createdAt = new Date(Date.parse('2026-11-22T10:00:00Z') - index * 3_600_000);
    const conclusion = index % 2 === 0 ? 'failure' : 'success';
    const run = addRun(made.repository, { workflow: id, createdAt, startedAt: createdAt, conclusion });
    const lines = [
      '##[group]Run yamllint .',
      'yamllint .',
      '##[endgroup]',
      'config.yml:5:5: [error] wrong indentation: expected 2 but found 4 (indentation)',
      '##[error]Process completed with exit code 1.',
    ];
    addJob(made.repository, run, {
      name: 'lint',
      steps: [{ name: 'Run yamllint .', status: 'completed', conclusion, startedAt: createdAt, completedAt: createdAt }],
      log:
        conclusion === 'success'
          ? 'fine\n'
          : lines.map((line, at) => `${new Date(createdAt.getTime() + at).toISOString().slice(0, -1)}0000Z ${line}\n`).join(''),
    });
  }
  return made;
}
