// Unpacks the archive of a folder and uses it as somebody would who has nothing else: the command, and an action's entry.
// Usage: node scripts/release/smoke-test.mjs <folder>
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkedArchive } from './archive-sums.mjs';

const WORKFLOW = `on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/cache@v2
        with:
          path: ~/.npm
          key: npm
`;

const [given] = process.argv.slice(2);
if (given === undefined) throw new Error('which folder? node scripts/release/smoke-test.mjs <folder>');
const { name } = checkedArchive(resolve(given));
const temporary = mkdtempSync(join(tmpdir(), 'sar-smoke-'));
try {
  // By its name alone: one kind of tar takes what stands before a colon, such as C:, for a host.
  copyFileSync(join(resolve(given), name), join(temporary, name));
  const unpacked = spawnSync('tar', ['-xzf', name], { cwd: temporary, encoding: 'utf8' });
  assert.equal(unpacked.status, 0, unpacked.stderr);
  const sar = join(temporary, name.replace(/\.tar\.gz$/, ''));
  const project = join(temporary, 'project');
  mkdirSync(join(project, '.github/workflows'), { recursive: true });
  writeFileSync(join(project, '.github/workflows/ci.yml'), WORKFLOW);
  const run = (...words) => spawnSync(process.execPath, [join(sar, 'dist/cli/index.js'), ...words], { cwd: project, encoding: 'utf8' });
  const version = run('--version');
  assert.equal(`sar-${version.stdout.trim()}.tar.gz`, name, version.stderr);
  const patrol = run('patrol', '--format', 'json');
  assert.equal(patrol.status, 1, patrol.stderr);
  const { findings } = JSON.parse(patrol.stdout);
  assert(
    findings.some(({ artefact }) => artefact.path === '.github/workflows/ci.yml'),
    'the dead version of the workflow is not found',
  );
  const output = join(temporary, 'output');
  writeFileSync(output, '');
  const action = spawnSync(process.execPath, [join(sar, 'dist/cache-wiring-checker/index.js')], {
    cwd: project,
    encoding: 'utf8',
    env: {
      ...process.env,
      GITHUB_ACTIONS: '',
      GITHUB_WORKSPACE: project,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: '',
      'INPUT_FAIL-ON': 'never',
    },
  });
  assert.notEqual(action.status, null, String(action.error));
  assert.doesNotMatch(`${action.stdout}${action.stderr}`, /ERR_MODULE_NOT_FOUND|Cannot find module/);
  console.log(`${name} on ${process.platform}-${process.arch}, Node ${process.version}: the command and an action start`);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
