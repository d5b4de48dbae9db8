// The composite, twice on fresh machines: what the first run saved, the second finds, and no package is downloaded again.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startPackageRegistry } from '../package-registry.mjs';

const CALLER = `on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - id: layers
        uses: org/sar/actions/cache-setup@v1
        with:
          path: \${{ vars.PROJECT }}
          python-version: '3'
      - env:
          OUTPUTS: \${{ toJSON(steps.layers.outputs) }}
        run: |
          echo "outputs: $(echo "$OUTPUTS" | tr -d '\\n')"
      - working-directory: \${{ vars.PROJECT }}
        run: TRY
`;

export async function cacheSetup(stage) {
  const has = (program) => spawnSync(program, ['--version']).status === 0;
  if (!has('python3')) return console.log('SKIPPED: cache-setup: python3 is not installed');
  const registry = await startPackageRegistry(join(stage.folder, 'registry'));
  const projects = [
    { name: 'node', files: nodeProject(registry), attempt: `node -p "'it is ' + require('tiny')"`, downloaded: 'tiny-1.0.0.tgz' },
    { name: 'pip', files: { 'pip/requirements.txt': 'demo==1.0\n' }, ...PYTHON },
  ];
  if (stage.programs !== undefined) projects.push({ name: 'uv', files: uvProject(registry), ...PYTHON });
  else console.log('SKIPPED: cache-setup with uv: it is not installed');
  try {
    for (const project of projects) await twice(stage, project, registry);
  } finally {
    await registry.close();
  }
}

async function twice(stage, { name, files, attempt, downloaded }, registry) {
  const scene = await stage.play({
    workflow: CALLER.replace('run: TRY', `run: ${JSON.stringify(attempt)}`),
    files,
    event: { name: 'push', payload: { ref: 'refs/heads/main' } },
    variables: { PROJECT: name },
    env: {
      npm_config_registry: registry.url,
      PIP_INDEX_URL: `${registry.url}/simple`,
      UV_INDEX_URL: `${registry.url}/simple`,
      // Without it pip keeps nothing that came over plain HTTP.
      PIP_TRUSTED_HOST: '127.0.0.1',
    },
  });
  // act gives each run a workspace at another path, where an environment is not trusted: it is made anew and saved anew.
  const saved = () => stage.results.caches.filter(({ isFinal, key }) => isFinal && !key.includes('-environment-')).map(({ key }) => key);
  try {
    const cold = outputsOf(await scene.run());
    assert.equal(cold.downloads, 'miss');
    assert(saved().includes(cold['downloads-key']), `${cold['downloads-key']} was saved: ${saved().join(', ')}`);
    assert.deepEqual(registry.downloads.splice(0), [downloaded]);
    const before = saved();
    const warm = outputsOf(await scene.run());
    assert.equal(warm.downloads, 'hit');
    assert.equal(warm['downloads-key'], cold['downloads-key']);
    assert.deepEqual(saved(), before, 'what was hit is not saved again');
    assert.deepEqual(registry.downloads.splice(0), [], 'nothing is downloaded again');
    assert.deepEqual(stage.results.problems, []);
  } finally {
    await scene.close();
  }
}

function outputsOf({ exitCode, log }) {
  assert.equal(exitCode, 0, `exit code ${exitCode}`);
  assert.match(log.text, /it is (tiny|demo)/);
  assert.match(log.summary, /## Cache layers/);
  return JSON.parse(/outputs: (\{.*\})/.exec(log.text)[1]);
}

const PYTHON = { attempt: `python -c "import demo; print('it is', demo.NAME)"`, downloaded: 'demo-1.0-py3-none-any.whl' };

function nodeProject(registry) {
  const tiny = { version: '1.0.0', resolved: `${registry.url}/tiny/-/tiny-1.0.0.tgz`, integrity: registry.integrity };
  const root = { name: 'project', version: '1.0.0', dependencies: { tiny: '1.0.0' } };
  const lock = { name: 'project', version: '1.0.0', lockfileVersion: 3, requires: true };
  return {
    'node/package.json': JSON.stringify({ ...root, private: true }),
    'node/package-lock.json': JSON.stringify({ ...lock, packages: { '': root, 'node_modules/tiny': tiny } }),
  };
}

function uvProject(registry) {
  return {
    'uv/pyproject.toml': '[project]\nname = "project"\nversion = "1.0.0"\nrequires-python = ">=3.8"\ndependencies = ["demo==1.0"]\n',
    'uv/uv.lock': `version = 1
requires-python = ">=3.8"

[[package]]
name = "demo"
version = "1.0"
source = { registry = "${registry.url}/simple" }
wheels = [{ url = "${registry.url}/files/demo-1.0-py3-none-any.whl" }]

[[package]]
name = "project"
version = "1.0.0"
source = { virtual = "." }
dependencies = [{ name = "demo" }]

[package.metadata]
requires-dist = [{ name = "demo", specifier = "==1.0" }]
`,
  };
}
