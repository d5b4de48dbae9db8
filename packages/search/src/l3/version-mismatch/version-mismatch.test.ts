import type { Signal } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sensorInput, type MemoryRepository } from '../../sensor-input.fixture.js';
import type { SensorInput } from '../../sensor.js';
import { versionMismatch } from './version-mismatch.js';

const PYPROJECT = '[project]\nname = "x"\nrequires-python = ">=3.10"\n\n[tool.ruff]\ntarget-version = "py310"\n';
const job = (inputs: string, more = '') => `on: push
jobs:
  test:
    runs-on: ubuntu-latest
${more}    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-python@v6
        with:
          ${inputs}
      - run: pip install -e .
`;
const CI = '.github/workflows/ci.yml';
const SOUND = { 'pyproject.toml': PYPROJECT, '.python-version': '3.12\n', [CI]: job("python-version: '3.12'") };

async function signalsOf(repository: MemoryRepository, more: Partial<SensorInput> = {}): Promise<readonly Signal[]> {
  const reading = await versionMismatch.read(sensorInput(repository, more));
  return reading.outcome === 'signals' ? reading.signals : [];
}

function brief(signals: readonly Signal[]): unknown {
  return signals.filter(({ pedantic }) => pedantic !== true).map(({ rule, artefact: { path, line } }) => [rule, path, line]);
}

describe('versionMismatch', () => {
  it('is clear, tells what broke, and is clear again when it is mended', async () => {
    expect(await versionMismatch.read(sensorInput({ files: SOUND }))).toMatchObject({
      outcome: 'clear',
      scope: { judged: 4, unjudged: [] },
    });
    const broken = await signalsOf({ files: { ...SOUND, [CI]: job("python-version: '3.9'") } });
    expect(broken.map(({ rule, artefact: { path, line }, message }) => [rule, path, line, message])).toEqual([
      [
        'unsupported-version',
        CI,
        9,
        `Python: python-version of actions/setup-python in ${CI} is 3.9, which requires-python in pyproject.toml (>=3.10) excludes`,
      ],
    ]);
    expect(await signalsOf({ files: SOUND })).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string>>, unknown]>([
    ['the same at another precision', { '.nvmrc': 'v20.11.1\n', '.node-version': '20\n' }, []],
    ['two version files', { '.nvmrc': '18\n', '.node-version': '20\n' }, [['conflicting-pins', '.nvmrc', 1]]],
    ['version files of different folders', { 'a/.nvmrc': '18\n', 'b/.nvmrc': '20\n' }, []],
    ['a codename', { '.nvmrc': 'lts/iron\n', '.node-version': '22\n' }, [['conflicting-pins', '.nvmrc', 1]]],
    ['names that mean no number', { '.nvmrc': 'lts/*\n', '.node-version': '20\n' }, []],
    [
      'asdf and a version file',
      { '.tool-versions': 'nodejs 22.1.0\npython 3.12.1\n', '.python-version': '3.11\n' },
      [['conflicting-pins', '.tool-versions', 2]],
    ],
    [
      'mise and a devcontainer',
      {
        'mise.toml': '[tools]\nnode = "22"\n',
        '.devcontainer/devcontainer.json': '{"features": {\n"ghcr.io/devcontainers/features/node:1": {"version": "20"}}}',
      },
      [['conflicting-pins', 'mise.toml', 2]],
    ],
    [
      'a Dockerfile and a version file',
      { '.nvmrc': '22', Dockerfile: 'ARG NODE=20-alpine\nFROM node:${NODE} AS build\n' },
      [['conflicting-pins', 'Dockerfile', 2]],
    ],
    [
      'a variant of a Dockerfile that is not supported',
      { 'package.json': '{"engines": {"node": ">=20"}}', 'Dockerfile.old': 'FROM node:18\n', 'dev.Dockerfile': 'FROM node:16\n' },
      [['unsupported-version', 'Dockerfile.old', 1]],
    ],
    ['a variant of a Dockerfile, and pins', { '.nvmrc': '22', 'Dockerfile.old': 'FROM node:18\n', 'old.dockerfile': 'FROM node:16\n' }, []],
    ['what a Dockerfile leaves out', { 'package.json': '{"engines": {"node": ">=20"}}', 'Dockerfile.dockerignore': 'FROM node:18\n' }, []],
    ['a Dockerfile of another folder', { '.nvmrc': '22', 'tools/Dockerfile': 'FROM node:18\n' }, []],
    [
      'Volta outside of engines',
      { 'package.json': '{"engines": {"node": ">=20"},\n"volta": {"node": "18.2.0"}}' },
      [['unsupported-version', 'package.json', 2]],
    ],
    [
      'engines with alternatives',
      { 'package.json': '{"engines": {"node": "^18 || >=20"}}', '.nvmrc': '19\n' },
      [['unsupported-version', '.nvmrc', 1]],
    ],
    [
      'a rust toolchain below rust-version',
      { 'Cargo.toml': '[package]\nrust-version = "1.80"\n', 'rust-toolchain.toml': '[toolchain]\nchannel = "1.75"\n' },
      [['unsupported-version', 'rust-toolchain.toml', 2]],
    ],
    ['a rust channel', { 'Cargo.toml': '[package]\nrust-version = "1.80"\n', 'rust-toolchain': 'stable\n' }, []],
    [
      'a Go image below go.mod',
      { 'go.mod': 'module x\n\ngo 1.24.0\n', Dockerfile: 'FROM golang:1.22\n' },
      [['unsupported-version', 'Dockerfile', 1]],
    ],
    [
      'a Go toolchain above .go-version',
      { 'go.mod': 'module x\n\ngo 1.22.0\n\ntoolchain go1.24.3\n', '.go-version': '1.23.1\n' },
      [['conflicting-pins', 'go.mod', 5]],
    ],
    [
      'a Go image that does not switch to the toolchain',
      { 'go.mod': 'module x\n\ngo 1.22.0\n\ntoolchain go1.24.3\n', Dockerfile: 'FROM golang:1.23\n' },
      [['conflicting-pins', 'Dockerfile', 1]],
    ],
    [
      'a Go toolchain below what is used',
      { 'go.mod': 'module x\n\ngo 1.22.0\n\ntoolchain go1.22.5\n', '.go-version': '1.24\n', Dockerfile: 'FROM golang:1.24.1\n' },
      [],
    ],
    ['the default toolchain of Go', { 'go.mod': 'module x\n\ngo 1.24\n\ntoolchain default\n', '.go-version': '1.24\n' }, []],
    [
      'a workspace of Go',
      { 'go.work': 'go 1.24.0\ntoolchain go1.25.1\nuse ./a\n', '.go-version': '1.23\n' },
      [['unsupported-version', '.go-version', 1]],
    ],
    [
      'one place that engines and other pins exclude, once',
      { 'package.json': '{"engines": {"node": ">=20"}}', '.nvmrc': '18\n', Dockerfile: 'FROM node:22\n' },
      [['unsupported-version', '.nvmrc', 1]],
    ],
    ['a newer Go image', { 'go.mod': 'module x\n\ngo 1.22\n', Dockerfile: 'FROM golang:1.24-alpine\n' }, []],
    [
      'Terraform',
      { 'main.tf': 'terraform {\n  required_version = "~> 1.5.0"\n}\n', '.terraform-version': '1.9.2\n' },
      [['unsupported-version', '.terraform-version', 1]],
    ],
    [
      'a Gemfile and .ruby-version',
      { Gemfile: 'ruby "3.3.1"\n', '.ruby-version': 'ruby-3.2.2\n' },
      [['unsupported-version', '.ruby-version', 1]],
    ],
    [
      'a checker for an old Python',
      { 'pyproject.toml': PYPROJECT.replace('py310', 'py38') },
      [['unsupported-version', 'pyproject.toml', 6]],
    ],
    ['Black that lists one that is supported', { 'pyproject.toml': `${PYPROJECT}[tool.black]\ntarget-version = ["py39", "py310"]\n` }, []],
    [
      'Poetry',
      { 'pyproject.toml': '[tool.poetry.dependencies]\npython = "^3.11"\n', '.python-version': '3.10.4' },
      [['unsupported-version', '.python-version', 1]],
    ],
    [
      'an excluded version',
      { 'setup.cfg': '[options]\npython_requires = >=3.8,!=3.9.*\n', '.python-version': '3.9' },
      [['unsupported-version', '.python-version', 1]],
    ],
    [
      'a conda environment',
      { 'environment.yml': 'dependencies:\n  - python=3.9\n', '.python-version': '3.12' },
      [['conflicting-pins', 'environment.yml', 2]],
    ],
    [
      'global.json that rolls forward',
      { 'global.json': '{"sdk": {"version": "8.0.100", "rollForward": "latestMajor"}}', 'mise.toml': '[tools]\ndotnet = "9.0.100"\n' },
      [],
    ],
    [
      'global.json that does not',
      { 'global.json': '{"sdk": {"version": "8.0.100"}}', 'mise.toml': '[tools]\ndotnet = "9.0.100"\n' },
      [['conflicting-pins', 'mise.toml', 2]],
    ],
    ['Java in SDKMAN', { '.sdkmanrc': 'java=17.0.9-tem\n', '.java-version': '21\n' }, [['conflicting-pins', '.sdkmanrc', 1]]],
    ['test data', { '.nvmrc': '22', 'package.json': '{}', 'tests/.nvmrc': '18', 'tests/.node-version': '20' }, []],
    ['PHP', { 'composer.json': '{"require": {"php": "~8.1"}}', '.php-version': '9.0' }, [['unsupported-version', '.php-version', 1]]],
  ])('%s', async (_, files, expected) => {
    expect(brief(await signalsOf({ files }))).toEqual(expected);
  });

  it.each<[string, string, unknown]>([
    [
      'a matrix with an unsupported version',
      job('python-version: ${{ matrix.py }}', '    strategy:\n      matrix:\n        py: ["3.9", "3.12"]\n'),
      [['unsupported-version', CI, 12]],
    ],
    [
      'a matrix with the pinned version',
      job('python-version: ${{ matrix.py }}', '    strategy:\n      matrix:\n        py: ["3.10", "3.12"]\n'),
      [],
    ],
    [
      'a matrix that only a run knows',
      job('python-version: ${{ matrix.py }}', '    strategy:\n      matrix: ${{ fromJSON(vars.X) }}\n'),
      [],
    ],
    ['a variable', job('python-version: ${{ vars.PYTHON }}'), []],
    ['a range', job("python-version: '>=3.9 <3.11'"), [['version-not-in-ci', CI, 9]]],
    ['the newest 3', job("python-version: '3.x'"), []],
    ['several lines', job('python-version: |\n            3.11\n            3.12'), []],
    ['a version to come', job("python-version: '3.15-dev'"), []],
    ['a version file', job('python-version-file: .python-version'), []],
    ['a version file that is gone', job('python-version-file: .python-versions'), [['missing-version-file', CI, 9]]],
    [
      'a version file that an earlier step writes',
      job('python-version-file: .py-made').replace('- uses: actions/setup', '- run: echo 3.12 > .py-made\n      - uses: actions/setup'),
      [],
    ],
    ['another repository', job("python-version: '3.8'").replace('checkout@v5\n', 'checkout@v5\n        with: {repository: a/b}\n'), []],
    [
      'a job without the project',
      job("python-version: '3.8'").replace('pip install -e .', 'pip install twine'),
      [['version-not-in-ci', CI, 9]],
    ],
    [
      'a container',
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    container: python:3.9-slim\n    steps:\n      - uses: actions/checkout@v5\n      - run: pytest\n',
      [['unsupported-version', CI, 5]],
    ],
    [
      'an action of the repository',
      job("python-version: '3.12'").replace(
        "- uses: actions/setup-python@v6\n        with:\n          python-version: '3.12'",
        '- uses: ./.github/actions/py\n        with: {version: "3.9"}',
      ),
      [['unsupported-version', '.github/actions/py/action.yml', 8]],
    ],
  ])('workflows: %s', async (_, workflow, expected) => {
    const action =
      'inputs:\n  version: {default: "3.12"}\nruns:\n  using: composite\n  steps:\n    - uses: actions/setup-python@v6\n      with:\n        python-version: ${{ inputs.version }}\n';
    expect(brief(await signalsOf({ files: { ...SOUND, [CI]: workflow, '.github/actions/py/action.yml': action } }))).toEqual(expected);
  });

  it('lets a rust-toolchain file rule over what a job installs', async () => {
    const workflow =
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n      - uses: dtolnay/rust-toolchain@1.70\n      - run: cargo test\n';
    const files = { 'Cargo.toml': '[package]\nrust-version = "1.80"\n', [CI]: workflow };
    expect(brief(await signalsOf({ files }))).toEqual([['unsupported-version', CI, 7]]);
    expect(await signalsOf({ files: { ...files, 'rust-toolchain': '1.85\n' } })).toEqual([]);
  });

  it('names what only a run knows', async () => {
    const reading = await versionMismatch.read(sensorInput({ files: { ...SOUND, [CI]: job('python-version: ${{ vars.PYTHON }}') } }));
    expect(reading).toMatchObject({ outcome: 'clear', scope: { unjudged: [{ path: CI, line: 9, job: 'test' }] } });
  });

  it('judges a job by the manifest of the folder that it works in', async () => {
    const files = { 'pyproject.toml': PYPROJECT, 'old/pyproject.toml': PYPROJECT.replace('>=3.10', '>=3.8').replace('py310', 'py38') };
    const inside = job("python-version: '3.8'", '    defaults: {run: {working-directory: old}}\n');
    expect(brief(await signalsOf({ files: { ...files, [CI]: inside } }))).toEqual([]);
    const hidden = { 'pyproject.toml': PYPROJECT, '.tools/pyproject.toml': '[project]\nname = "tools"\n' };
    const inHidden = inside.replace('working-directory: old', 'working-directory: ./.tools');
    expect(brief(await signalsOf({ files: { ...hidden, [CI]: inHidden } }))).toEqual([]);
    const bare = { ...files, 'old/pyproject.toml': '[project]\nname = "old"\n' };
    expect(brief(await signalsOf({ files: { ...bare, [CI]: inside } }))).toEqual([]);
    expect(brief(await signalsOf({ files: { ...files, [CI]: job("python-version: '3.8'") } }))).toEqual([['unsupported-version', CI, 9]]);
  });

  it('measures all by the authority that the baseline names', async () => {
    const second = '.github/workflows/release.yml';
    const files = { ...SOUND, [second]: job("python-version: '3.11'") };
    expect(await signalsOf({ files })).toMatchObject([{ rule: 'version-differs-in-ci', pedantic: true }]);
    const sensors = { 'version-mismatch': { authority: { python: '.python-version' } } };
    expect(brief(await signalsOf({ files, sensors }))).toEqual([['version-differs-in-ci', second, 9]]);
    const reading = await versionMismatch.read(
      sensorInput({ files, sensors: { 'version-mismatch': { authority: { python: 'README.md' } } } }),
    );
    expect(reading).toMatchObject({ scope: { unjudged: [{ path: 'README.md' }] } });
  });

  it('finds the pnpm that the manager of the package refuses', async () => {
    const workflow =
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n      - uses: pnpm/action-setup@v4\n        with: {version: 8}\n';
    expect(brief(await signalsOf({ files: { 'package.json': '{"packageManager": "pnpm@9.1.0+sha512.00"}', [CI]: workflow } }))).toEqual([
      ['unsupported-version', CI, 8],
    ]);
  });

  it('answers whatever a manifest holds', async () => {
    const keys = fc.constantFrom('engines', 'volta', 'devEngines', 'packageManager', 'features', 'image', 'require', 'sdk');
    const path = fc.constantFrom('package.json', 'composer.json', 'global.json', '.devcontainer.json');
    await fc.assert(
      fc.asyncProperty(fc.dictionary(keys, fc.jsonValue({ maxDepth: 2 })), path, async (value, name) => {
        const reading = await versionMismatch.read(sensorInput({ files: { [name]: JSON.stringify(value) } }));
        expect(['clear', 'signals']).toContain(reading.outcome);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    '.nvmrc',
    '.tool-versions',
    'go.mod',
    'Dockerfile',
    'setup.py',
    'package.json',
    '.devcontainer.json',
    'pyproject.toml',
    'Gemfile',
  ])('is done soon with a hostile %s', async (path) => {
    for (const text of [
      ' '.repeat(500_000),
      `ruby "${' '.repeat(500_000)}`,
      `{"features": {"${'@'.repeat(300_000)}": ""}}`,
      'FROM '.repeat(100_000),
      '$'.repeat(500_000),
    ])
      expect((await versionMismatch.read(sensorInput({ files: { [path]: text } }))).outcome).toBe('clear');
  });

  it('keeps the identity when a place moves', async () => {
    const [before] = await signalsOf({ files: { '.nvmrc': '18', '.node-version': '20' } });
    const [after] = await signalsOf({ files: { '.nvmrc': '\n\n18', '.node-version': '\n21' } });
    expect(after?.id).toBe(before?.id);
  });

  it('says nothing about what did not change when it is told what did', async () => {
    const files = { '.nvmrc': '18', '.node-version': '20' };
    expect(await signalsOf({ files }, { onlyPaths: new Set(['README.md']) })).toEqual([]);
    expect(await signalsOf({ files }, { onlyPaths: new Set(['.nvmrc']) })).toHaveLength(1);
  });
});
