import type { FoundFiles } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import { describe, expect, it } from 'vitest';
import { detectArtefacts } from './detect-artefacts.js';
import { callerFacts, detectCallers } from './detect-callers.js';
import { detectEntries, MAX_ENTRIES } from './detect-entries.js';
import { detectLanguages, detectManagers } from './detect-languages.js';
import { detectOwner } from './detect-owner.js';
import { detectWorkflows } from './detect-workflows.js';
import { filesOf, workflow } from './init.fixture.js';

const CI = '.github/workflows/ci.yml';

function repository(files: Readonly<Record<string, string>>) {
  return repositoryWorkflows(memoryTree(files));
}

describe('languages and package managers', () => {
  it('are counted by the names of files, copies and test data left out', () => {
    const tree = memoryTree({
      'a.py': '',
      'b/c.PY': '',
      'web/x.ts': '',
      'node_modules/x/y.js': '',
      'testdata/z.go': '',
      '.py': '',
      Makefile: '',
      'b/requirements.txt': '',
      'web/package-lock.json': '',
      'App/App.csproj': '',
    });
    expect(detectLanguages(tree)).toEqual([
      { name: 'Python', count: 2, path: 'a.py' },
      { name: 'TypeScript', count: 1, path: 'web/x.ts' },
    ]);
    expect(detectManagers(tree).map(({ name, path }) => [name, path])).toEqual([
      ['NuGet', 'App/App.csproj'],
      ['npm', 'web/package-lock.json'],
      ['pip', 'b/requirements.txt'],
    ]);
  });
});

describe('what workflows do', () => {
  it.each<[string, readonly string[]]>([
    ['run: pytest -q', ['test']],
    ['run: python -m pytest', ['test']],
    ['run: npm run test:unit && npm run lint', ['test', 'lint']],
    ['run: npm run testify-not', ['test']],
    ['run: ./gradlew check', ['test']],
    ['run: go test ./...', ['test']],
    ['run: cargo clippy', ['lint']],
    ['run: mvn -B deploy', ['release']],
    ['uses: pypa/gh-action-pypi-publish@release/v1', ['release']],
    ['uses: github/codeql-action/analyze@v4', ['security scan']],
    ['run: echo pytest', []],
    ['run: dvc repro', ['train or index']],
    ['uses: "not a reference"', []],
  ])('%s', (step, tasks) => {
    expect(detectWorkflows(repository({ [CI]: workflow([step]) }))).toEqual([{ path: CI, tasks }]);
  });

  it('is unknown of a file that cannot be read', () => {
    expect(detectWorkflows(repository({ [CI]: 'on: [' }))).toEqual([{ path: CI, tasks: [] }]);
  });
});

describe('the owner', () => {
  it.each<[string, Readonly<Record<string, string>>, unknown]>([
    ['none', {}, undefined],
    ['the last rule for all files', { CODEOWNERS: '* @one\n*.py @two\n* @org/three # ours\n' }, { name: '@org/three', from: 'CODEOWNERS' }],
    ['the first place', { 'docs/CODEOWNERS': '* @b\n', '.github/CODEOWNERS': '* @a\n' }, { name: '@a', from: '.github/CODEOWNERS' }],
    ['nobody for all files', { CODEOWNERS: '*.py @two\n' }, undefined],
    ['an address', { CODEOWNERS: '* a@example.com @x\n' }, { name: '@x', from: 'CODEOWNERS' }],
    ['what would be more than an owner', { CODEOWNERS: "* @a'\\nstate: /etc @b:c @ok\n" }, { name: '@ok', from: 'CODEOWNERS' }],
    ['a rule that frees', { CODEOWNERS: '* @a\n*\n' }, undefined],
    ['bytes', { CODEOWNERS: '* @a\0\n' }, undefined],
  ])('is %s', (_, files, owner) => {
    expect(detectOwner(memoryTree(files))).toEqual(owner);
  });
});

describe('callers', () => {
  const caller = (...uses: readonly string[]) => `on: push\njobs:\n${uses.map((each, at) => `  a${at}:\n    uses: ${each}\n`).join('')}`;
  const ids = (facts: readonly { readonly watchdog: string }[]) => facts.map(({ watchdog }) => watchdog);
  it.each<[string, readonly string[], readonly string[]]>([
    ['org/sar/.github/workflows/watchdog-nightly.yml@v1', ['nightly'], []],
    ['org/sar/.github/workflows/self-healing.yml@v1', ['self-healing'], []],
    ['Octo/SAR/.github/workflows/watchdog-weekly.yml@3d3c42e5aac5ba805825da76410c181273ba90b1', ['weekly'], []],
    ['Octo/Fork/.github/workflows/watchdog-weekly.yml@3d3c42e5aac5ba805825da76410c181273ba90b1', [], ['weekly']],
    ['Acme/Platform/.github/workflows/self-healing.yml@v1', ['self-healing'], []],
    ['acme/ops/.github/workflows/self-healing.yml@v1', [], ['self-healing']],
    ['./.github/workflows/self-healing.yml', [], ['self-healing']],
    ['org/sar/.github/workflows/other.yml@v1', [], []],
    ['org/sar/watchdog-nightly.yml@v1', [], []],
    ['./watchdog-nightly.yml', [], []],
  ])('%s', (uses, called, doubtful) => {
    const found = detectCallers(repository({ [CI]: caller(uses) }), 'acme/platform');
    expect([ids(found.callers), ids(found.doubtful)]).toEqual([called, doubtful]);
  });

  it('are known of a fork by what else of it is called', () => {
    const fork = (file: string) => `acme/ops/.github/workflows/${file}@v1`;
    const text = caller(fork('self-healing.yml'), fork('watchdog-nightly.yml'), fork('watchdog-weekly.yml'));
    expect(ids(detectCallers(repository({ [CI]: text }), 'org/sar').callers)).toEqual(['self-healing', 'nightly', 'weekly']);
  });

  it("are SAR's own workflows in SAR itself", () => {
    const files = {
      [CI]: caller('./.github/workflows/self-healing.yml'),
      'actions/sensor/action.yml': 'name: sar-sensor\nruns:\n  using: node24\n  main: x.js\n',
    };
    expect(ids(detectCallers(repository(files), 'org/sar').callers)).toEqual(['self-healing']);
  });

  it('are told once for each file', () => {
    const twice = caller('org/sar/.github/workflows/watchdog-nightly.yml@v1', 'org/sar/.github/workflows/watchdog-nightly.yml@v1');
    expect(callerFacts(detectCallers(repository({ [CI]: twice }), 'org/sar').callers)).toEqual([{ watchdog: 'nightly', path: CI }]);
  });
});

describe('entries', () => {
  const entries = (steps: readonly string[], rest = '') => detectEntries(repository({ [CI]: workflow(steps, rest) })).entries;

  it.each<[string, readonly string[], string, readonly object[]]>([
    ['a secret', ['run: echo ${{ secrets.A }}'], '', [{ layer: 'repo-secrets', name: 'A', required: true }]],
    ['a variable with a fallback', ["run: echo ${{ vars.A || 'b' }}"], '', [{ layer: 'repo-vars', name: 'A', required: false }]],
    [
      'of an environment',
      ['run: echo ${{ vars.A }}'],
      '    environment: prod\n',
      [{ layer: 'env-vars', environment: 'prod', name: 'A', required: false }],
    ],
    [
      'of an environment that only a run knows',
      ['run: echo ${{ secrets.A }}'],
      '    environment: ${{ inputs.x }}\n',
      [{ layer: 'repo-secrets', name: 'A', required: false }],
    ],
    ['what GitHub sets', ['run: echo ${{ secrets.GITHUB_TOKEN }}'], '', []],
    ['a name that nobody can configure', ['run: echo ${{ vars.GITHUB_X }}'], '', []],
    [
      'an environment that is named oddly',
      ['run: echo ${{ secrets.A }}'],
      '    environment: "__proto__"\n',
      [{ environment: '__proto__', name: 'A' }],
    ],
  ])('%s', (_, steps, rest, expected) => {
    expect(entries(steps, rest)).toMatchObject(expected);
    expect(entries(steps, rest)).toHaveLength(expected.length);
  });

  it('are of the repository when one job sees them without the environment', () => {
    const text = `${workflow(['run: echo ${{ secrets.A }}'], '    environment: prod\n')}  other:\n    runs-on: x\n    steps:\n      - run: echo \${{ secrets.A }}\n`;
    expect(detectEntries(repository({ [CI]: text })).entries).toEqual([
      {
        layer: 'repo-secrets',
        name: 'A',
        required: true,
        purpose: 'Used in .github/workflows/ci.yml (build), .github/workflows/ci.yml (other)',
      },
    ]);
  });

  it('are no more than a baseline holds, and what is left is counted', () => {
    const steps = Array.from({ length: MAX_ENTRIES + 3 }, (_, at) => `run: echo \${{ secrets.S${at} }}`);
    const found = detectEntries(repository({ [CI]: workflow(steps) }));
    expect([found.entries.length, found.left]).toEqual([MAX_ENTRIES, 3]);
  });
});

it('finds a store behind more files of tests than are looked at', () => {
  const tests = Array.from({ length: 300 }, (_, at) => [`examples/${at}.faiss`, 'x']);
  const files = filesOf({ ...Object.fromEntries(tests), 'search/own.faiss': 'x' });
  expect(detectArtefacts({ ...files, find: (globs, limit) => firstOf(files.find(globs), limit) }).map(({ path }) => path)).toEqual([
    'search/own.faiss',
  ]);
});

function firstOf({ paths, cut }: FoundFiles, limit = 1000): FoundFiles {
  return { paths: paths.slice(0, limit), cut };
}
