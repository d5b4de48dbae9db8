// The command's bundle on Node 20, the oldest that is supported, does what it does on Node 24; its SARIF is valid. Node 20 is
// SAR_NODE_20, or a `node` on PATH of that version.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

const SKIPPED = 77;
const OLDEST = 'v20.';
const root = fileURLToPath(new URL('../..', import.meta.url));
const name = process.platform === 'win32' ? 'node.exe' : 'node';
const candidates = [process.env.SAR_NODE_20, ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))];
const versionOf = (program) => spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? '';
const node20 = candidates.find((program) => program && existsSync(program) && versionOf(program).startsWith(OLDEST));

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

const FILES = {
  '.github/workflows/ci.yml': WORKFLOW,
  '.github/sar.yml': 'version: 1\nowner: "@octo"\n',
  'package.json': '{}\n',
  'package-lock.json': '{ "lockfileVersion": 3, "packages": {} }\n',
};
const RUNS = [
  ['patrol'],
  ['patrol', '--format', 'sarif'],
  ['patrol', '--format', 'markdown'],
  ['cache', 'check', '--explain'],
  ['explain', 'static-key'],
  ['completion', 'bash'],
  ['patrol', '--nonsense'],
  ['cache', 'fix'],
];

/** What each run gives in a repository of its own. */
function results(program) {
  const repository = realpathSync(mkdtempSync(join(tmpdir(), 'sar-node-')));
  try {
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(repository, path)), { recursive: true });
      writeFileSync(join(repository, path), text);
    }
    const outcomes = RUNS.map((words) => {
      const { status, stdout, stderr } = spawnSync(program, [join(root, 'dist/cli/index.js'), ...words], {
        cwd: repository,
        encoding: 'utf8',
      });
      // Which sensor has answered first is the machine's business.
      return { words: words.join(' '), status, stdout, stderr: stderr.split('\n').toSorted() };
    });
    return { outcomes, fixed: readFileSync(join(repository, '.github/workflows/ci.yml'), 'utf8') };
  } finally {
    rmSync(repository, { recursive: true, force: true });
  }
}

function validateSarif(text) {
  // The schema is of draft 4. It uses nothing that draft 7 reads otherwise, except the name of `id`.
  const { id, $schema: _, ...schema } = JSON.parse(readFileSync(join(root, 'packages/report/src/sarif/sarif-schema-2.1.0.json'), 'utf8'));
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  const valid = ajv.compile({ $id: id, ...schema });
  assert(valid(JSON.parse(text)), JSON.stringify(valid.errors));
}

const newest = results(process.execPath);
assert.deepEqual(
  newest.outcomes.map(({ status }) => status),
  [1, 1, 1, 1, 0, 0, 3, 0],
);
assert.doesNotMatch(newest.fixed, /actions\/cache@v2/);
validateSarif(newest.outcomes[1].stdout);
console.log('SARIF of the bundle: valid');
if (node20 === undefined) {
  console.log(`SKIPPED: the bundle on Node 20: there is none (SAR_NODE_20, or node on PATH; this is ${process.version})`);
  process.exitCode = SKIPPED;
} else {
  assert.deepEqual(results(node20), newest);
  console.log(`the bundle on ${versionOf(node20)}: the same as on ${process.version}`);
}
