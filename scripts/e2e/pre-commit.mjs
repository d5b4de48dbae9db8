// The hooks of .pre-commit-hooks.yaml under pre-commit itself, from a clone of this work tree's bundle: the check fails, the fix
// mends, and then both pass. pre-commit is SAR_PRE_COMMIT, or is installed into SAR_CI_CACHE (default: a temporary folder).
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SKIPPED = 77;
const VERSION = '4.7.0';
const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'sar-pre-commit-')));
const identity = {
  GIT_AUTHOR_NAME: 'Octo Cat',
  GIT_AUTHOR_EMAIL: 'octocat@example.com',
  GIT_COMMITTER_NAME: 'Octo Cat',
  GIT_COMMITTER_EMAIL: 'octocat@example.com',
};

/** Where pre-commit is; undefined, having said why, when it cannot be had. */
function preCommit() {
  if (process.env.SAR_PRE_COMMIT) return process.env.SAR_PRE_COMMIT;
  const folder = join(process.env.SAR_CI_CACHE || scratch, `pre-commit-${VERSION}`);
  const program = join(folder, 'bin/pre-commit');
  if (existsSync(program)) return program;
  for (const [command, ...given] of [
    ['python3', '-m', 'venv', folder],
    [join(folder, 'bin/pip'), 'install', '--quiet', '--disable-pip-version-check', `pre-commit==${VERSION}`],
  ]) {
    const { status, error } = spawnSync(command, given, { stdio: 'ignore', timeout: 240_000 });
    if (status === 0) continue;
    rmSync(folder, { recursive: true, force: true });
    console.log(
      `SKIPPED: pre-commit ${VERSION} cannot be installed: ${command === 'python3' ? 'python3 -m venv' : 'pip install'} ${error?.code ?? `ended with exit code ${status}`}`,
    );
    return undefined;
  }
  return program;
}

function write(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function commitAll(folder) {
  const git = (...given) => {
    const { status, stdout, stderr } = spawnSync('git', ['-C', folder, ...given], {
      encoding: 'utf8',
      env: { ...process.env, ...identity },
    });
    assert.equal(status, 0, stderr);
    return stdout.trim();
  };
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Start');
  return git('rev-parse', 'HEAD');
}

const WORKFLOW = `on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: actions/cache@v2
        with:
          path: ~/.npm
          key: npm-\${{ runner.os }}-\${{ hashFiles('package-lock.json') }}
      - run: npm ci
`;

function check(program) {
  const hooks = join(scratch, 'hooks');
  for (const path of ['.pre-commit-hooks.yaml', 'package.json', 'dist']) cpSync(join(root, path), join(hooks, path), { recursive: true });
  const rev = commitAll(hooks);
  const repository = join(scratch, 'repository');
  const ids = [...readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8').matchAll(/^- id: (\S+)$/gm)].map(([, id]) => id);
  assert.deepEqual(ids, ['sar-cache-check', 'sar-cache-fix']);
  write(repository, {
    '.github/workflows/ci.yml': WORKFLOW,
    '.github/workflows/with blank.yml': WORKFLOW,
    'package.json': '{ "name": "example" }\n',
    'package-lock.json': '{ "lockfileVersion": 3, "packages": {} }\n',
    '.pre-commit-config.yaml': `repos:\n  - repo: ${hooks}\n    rev: ${rev}\n    hooks:\n${ids.map((id) => `      - id: ${id}\n`).join('')}`,
  });
  commitAll(repository);
  const run = (hook, ...given) => {
    const { status, stdout, stderr } = spawnSync(program, ['run', hook, '--color=never', ...given], {
      cwd: repository,
      encoding: 'utf8',
      env: { ...process.env, ...identity, PRE_COMMIT_HOME: join(scratch, 'home') },
    });
    return { status, text: `${stdout}${stderr}` };
  };
  const found = run('sar-cache-check', '--all-files');
  assert.equal(found.status, 1, found.text);
  assert.match(found.text, /\.github\/workflows\/ci\.yml:7: P1 dead-cache-action: /);
  assert.match(found.text, /\.github\/workflows\/with blank\.yml:7: P1 dead-cache-action: /);
  const one = run('sar-cache-check', '--files', '.github/workflows/ci.yml');
  assert.equal(one.status, 1, one.text);
  assert.doesNotMatch(one.text, /with blank/);
  const none = run('sar-cache-check', '--files', 'package.json');
  assert.match(none.text, /no files to check.*Skipped/is);
  const mended = run('sar-cache-fix', '--all-files');
  assert.equal(mended.status, 1, mended.text);
  assert.match(mended.text, /files were modified by this hook/);
  for (const hook of ids) {
    const again = run(hook, '--all-files');
    assert.equal(again.status, 0, again.text);
  }
}

try {
  const program = preCommit();
  if (program === undefined) process.exitCode = SKIPPED;
  else {
    check(program);
    console.log(
      `${spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.trim()}: both hooks run, from a clone, with nothing installed`,
    );
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
