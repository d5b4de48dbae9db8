import { BASELINE_PATHS, known, loadBaseline, unknown, UserError } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openSurvey } from '../survey.js';
import { applied, filesOf, NO_WISHES, planFor, workflow } from './init.fixture.js';
import { planInit } from './plan-init.js';

const BASELINE = '.github/sar.yml';
const USES_SECRET = { '.github/workflows/ci.yml': workflow(['run: deploy ${{ secrets.TOKEN }} ${{ vars.PLACE }}']) };
const NODE = { 'package.json': JSON.stringify({ scripts: { lint: 'eslint .', test: 'vitest' } }), 'package-lock.json': '{}' };
const PYTHON = { 'pyproject.toml': '[dependency-groups]\ndev = ["ruff", "pytest", "pytest-cov"]\n', 'a.py': '' };
const EVERYWHERE = ['preflight', 'ci-health', 'nightly', 'weekly', 'self-healing'];

async function baselineOf(files: Readonly<Record<string, string>>, wishes = {}): Promise<Readonly<Record<string, unknown>>> {
  const plan = await planFor(files, wishes);
  return parse(plan.files.find(({ path }) => path === BASELINE)?.text ?? '');
}

describe('the files of a plan', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['an empty repository', {}, EVERYWHERE],
    ['workflows without variables', { '.github/workflows/ci.yml': workflow(['run: make']) }, EVERYWHERE],
    ['GITHUB_TOKEN alone', { '.github/workflows/ci.yml': workflow(['run: gh api ${{ secrets.GITHUB_TOKEN }}']) }, EVERYWHERE],
    [
      'a secret and a variable',
      USES_SECRET,
      ['preflight', 'ci-health', 'variables', 'nightly', 'weekly', 'variable-intents', 'self-healing'],
    ],
  ])('of %s', async (_, files, ids) => {
    const plan = await planFor(files);
    expect(plan.files.map(({ path }) => path)).toEqual([BASELINE, ...ids.map((id) => `.github/workflows/sar-${id}.yml`)]);
    expect(plan.kept).toEqual([]);
  });

  it.each<[readonly string[], readonly string[]]>([
    [['none'], []],
    [['nightly'], ['nightly']],
    [
      ['weekly', 'preflight'],
      ['preflight', 'weekly'],
    ],
    [['all'], ['preflight', 'ci-health', 'variables', 'nightly', 'weekly', 'variable-intents', 'self-healing']],
  ])('with --watchdogs %j', async (watchdogs, ids) => {
    const plan = await planFor({}, { watchdogs });
    expect(plan.files.map(({ path }) => path)).toEqual([BASELINE, ...ids.map((id) => `.github/workflows/sar-${id}.yml`)]);
  });

  it.each(BASELINE_PATHS)('leave a baseline alone that is at %s', async (path) => {
    const plan = await planFor({ [path]: 'version: 1\n' }, { watchdogs: ['none'] });
    expect(plan.files).toEqual([]);
    expect(plan.kept).toEqual([{ path, why: 'the baseline is there' }]);
    expect(plan.next).toEqual([]);
  });

  it('leave a caller alone that has another name, and let others refer to it', async () => {
    const own = 'on: workflow_dispatch\njobs:\n  heal:\n    uses: octo-org/sar/.github/workflows/self-healing.yml@v2\n';
    const plan = await planFor({ '.github/workflows/our-healer.yml': own }, { watchdogs: ['ci-health', 'self-healing'] });
    expect(plan.files.map(({ path }) => path)).toEqual([BASELINE, '.github/workflows/sar-ci-health.yml']);
    expect(plan.kept).toEqual([{ path: '.github/workflows/our-healer.yml', why: 'it calls the watchdog self-healing already' }]);
    expect(plan.files[1]?.text).toContain('heal-with: our-healer.yml\n');
    expect(plan.files[0]?.text).toContain('- .github/workflows/our-healer.yml\n');
  });

  it('leave another workflow of the same name alone, say so, and refer to no healer', async () => {
    const files = { '.github/workflows/sar-self-healing.yml': workflow(['run: make']) };
    const plan = await planFor(files, { watchdogs: ['ci-health', 'self-healing'] });
    expect(plan.kept).toMatchObject([
      { path: '.github/workflows/sar-self-healing.yml', why: expect.stringContaining('does not call the watchdog self-healing') },
    ]);
    expect(plan.files.find(({ path }) => path.endsWith('sar-ci-health.yml'))?.text).not.toContain('heal-with');
    expect(plan.notes).toEqual(expect.arrayContaining([expect.stringContaining('ci-health works with self-healing, which is not set up')]));
  });
});

describe('the baseline of a plan', () => {
  it.each<[string, Readonly<Record<string, string>>, unknown]>([
    ['Node with both scripts', NODE, ['sar:recommended', 'sar:gate-node']],
    ['Node without lint', { 'package.json': '{"scripts":{"test":"x"}}' }, ['sar:recommended']],
    ['Python with its tools', PYTHON, ['sar:recommended', 'sar:gate-python']],
    ['Python without pytest-cov', { 'requirements-dev.txt': 'ruff\npytest\n' }, ['sar:recommended']],
    ['both, which would take the place of each other', { ...NODE, ...PYTHON }, ['sar:recommended']],
    ['a package.json that is none', { 'package.json': '[' }, ['sar:recommended']],
    ['scripts that are none', { 'package.json': '{"scripts":null}' }, ['sar:recommended']],
    ['null', { 'package.json': 'null' }, ['sar:recommended']],
  ])('extends what fits %s', async (_, files, presets) => {
    expect((await baselineOf(files))['extends']).toEqual(presets);
  });

  it('extends the presets that are asked for, and then says nothing of the gate', async () => {
    const baseline = await baselineOf(NODE, { presets: ['sar:level-4-mlops'] });
    expect((await planFor(NODE, { presets: ['sar:level-4-mlops'] })).notes.join()).not.toContain('the gate has no commands');
    expect(baseline).toMatchObject({ extends: ['sar:level-4-mlops'] });
    expect(baseline['gate']).toBeUndefined();
    expect((await baselineOf({}, { presets: ['sar:recommended', 'sar:recommended'] }))['extends']).toEqual(['sar:recommended']);
  });

  it('declares what workflows refer to, and what the callers do', async () => {
    const { variables } = await baselineOf(USES_SECRET, { watchdogs: ['preflight'] });
    const used = 'Used in .github/workflows/ci.yml (build)';
    const forSar = 'For the SAR watchdogs preflight';
    expect(variables).toEqual({
      registry: {
        'repo-secrets': {
          SAR_APP_PRIVATE_KEY: { required: false, purpose: forSar },
          SAR_VARIABLES_TOKEN: { required: false, purpose: forSar },
          TOKEN: { purpose: used },
        },
        'repo-vars': { PLACE: { purpose: used }, SAR_APP_CLIENT_ID: { required: false, purpose: forSar } },
      },
    });
  });

  it('points editors to the schema of the version that is called', async () => {
    const plan = await planFor({}, { watchdogs: ['none'] });
    expect(plan.files[0]?.text.split('\n')[0]).toBe(
      '# yaml-language-server: $schema=https://raw.githubusercontent.com/org/sar/3d3c42e5aac5ba805825da76410c181273ba90b1/schemas/baseline.schema.json',
    );
  });

  it('names the owner of CODEOWNERS, or the one that is given', async () => {
    const files = { '.github/CODEOWNERS': '* @octo-org/platform\n' };
    expect(await baselineOf(files)).toMatchObject({ owner: '@octo-org/platform' });
    expect(await baselineOf(files, { owner: '@hubot' })).toMatchObject({ owner: '@hubot' });
    expect((await baselineOf({}))['owner']).toBeUndefined();
  });

  it('declares the metadata of an index, and an MLflow store at an unusual place', async () => {
    const files = {
      'search/docs_index_meta.json': '{"generated_at":"2026-11-22T00:00:00Z"}',
      'search/docs.faiss': 'x',
      'ml/mlruns/1/meta.yaml': 'name: a\n',
    };
    const plan = await planFor(files);
    expect(await baselineOf(files)).toMatchObject({
      sensors: {
        'embedding-index': { indexes: [{ metadata: 'search/docs_index_meta.json' }] },
        'experiment-lineage': { stores: ['mlflow.db', 'mlruns', 'ml/mlruns'] },
      },
    });
    expect(plan.facts.artefacts).toEqual([
      { kind: 'embedding index', path: 'search/docs_index_meta.json', declaredIn: 'sensors.embedding-index.indexes' },
      { kind: 'MLflow store', path: 'ml/mlruns', declaredIn: 'sensors.experiment-lineage.stores' },
    ]);
  });

  it('says what it cannot declare', async () => {
    const { notes, files } = await planFor({ 'agent/memory.db': 'x', 'v.faiss': 'x', 'model.pt': 'a\0', 'scripts/x.pt': 'text' });
    expect(notes).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^agent\/memory\.db looks like an agent memory: name it in sensors\.ltm-capacity\.databases/),
        expect.stringMatching(/^v\.faiss looks like an embedding index: /),
        expect.stringMatching(/^model\.pt looks like a checkpoint: /),
      ]),
    );
    expect(notes.join()).not.toContain('x.pt');
    expect((await planFor({ 'v.faiss': 'x', [BASELINE]: 'version: 1\n' })).notes.join()).not.toContain('v.faiss');
    expect(files[0]?.text).not.toContain('sensors:');
  });
});

describe('the mailbox that starts the variable intents', () => {
  const INTENTS = { watchdogs: ['variables', 'variable-intents'] };
  it.each<[string, Readonly<Record<string, string>>, Parameters<typeof planFor>[1], string]>([
    ['of no baseline', {}, INTENTS, '.sar/pending_ops/**'],
    ['of a baseline', { [BASELINE]: 'version: 1\nvariables: {intents: {mailbox: ./ops/queue/}}\n' }, INTENTS, 'ops/queue/**'],
    ['of a baseline with another state', { [BASELINE]: 'version: 1\nstate: .ours\n' }, INTENTS, '.ours/pending_ops/**'],
    ['of the preset that is asked for', {}, { ...INTENTS, presets: ['sar:level-4-mlops'] }, '.codex/pending_ops/**'],
  ])('is that %s', async (_, files, wishes, path) => {
    const { files: planned } = await planFor(files, wishes);
    const caller = planned.find((each) => each.path.endsWith('sar-variable-intents.yml'));
    expect(parse(caller?.text ?? '').on.push.paths).toEqual([path]);
  });

  const NONE = { [BASELINE]: 'version: 1\nvariables: {intents: {mailbox: .sar}}\n' };
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['of the baseline', NONE, 'variables.intents.mailbox in .github/sar.yml:2: the mailbox ".sar" holds files that are no intents'],
    [
      'of the state, in which it is without a name',
      { [BASELINE]: 'version: 1\nstate: "a\\x7fb"\n' },
      'state in .github/sar.yml:2: the mailbox',
    ],
  ])('is an error where it can be none, which says where to mend it: %s', async (_, files, words) => {
    const planned = planFor(files, INTENTS);
    await expect(planned).rejects.toThrow(UserError);
    await expect(planned).rejects.toThrow(words);
  });

  it('is asked for by no other watchdog', async () => {
    const { files } = await planFor(NONE, { watchdogs: ['preflight', 'variables'] });
    expect(files.map(({ path }) => path)).toEqual(['.github/workflows/sar-preflight.yml', '.github/workflows/sar-variables.yml']);
  });
});

it.each<[string, Readonly<Record<string, string>>, Parameters<typeof planFor>[1], boolean]>([
  ['its preset', {}, { presets: ['sar:level-4-mlops'] }, true],
  ['--owner', {}, { presets: ['sar:level-4-mlops'], owner: '@hubot' }, false],
  ['CODEOWNERS', { CODEOWNERS: '* @hubot\n' }, { presets: ['sar:level-4-mlops'] }, false],
  ['a baseline that is there', { [BASELINE]: 'version: 1\nextends: [sar:level-4-mlops]\n' }, {}, false],
  ['nobody', {}, {}, false],
])('says who will be tagged where nobody here named an owner: %s', async (_, files, wishes, said) => {
  const { notes } = await planFor(files, wishes);
  const note =
    '@mbaetiong will be tagged where nothing else names an owner: the preset sar:level-4-mlops names that one; give --owner, or write `owner` in .github/sar.yml';
  expect(notes.filter((each) => each.includes('tagged'))).toEqual(said ? [note] : []);
});

it.each([
  [
    unknown('unsupported', 'this Node has no node:sqlite; run with Node 24 or later'),
    'ltm.db looks like an agent memory: SAR could not look into it (this Node has no node:sqlite; run with Node 24 or later); or name it in sensors.ltm-capacity.databases (path, table and columns)',
  ],
  [
    unknown('failed', 'it is locked'),
    'ltm.db looks like an agent memory: name it in sensors.ltm-capacity.databases (path, table and columns); SAR could not look into it (it is locked)',
  ],
  [
    known([{ rows: [], cut: false }]),
    'ltm.db looks like an agent memory: name it in sensors.ltm-capacity.databases (path, table and columns)',
  ],
])('says why a database could not be declared: %j', async (answer, note) => {
  const files = { 'ltm.db': 'x' };
  const place = { survey: await openSurvey(memoryTree(files)), defaultBranch: 'main', signal: new AbortController().signal };
  const { notes } = await planInit({ ...place, files: { ...filesOf(files), query: async () => answer } }, NO_WISHES);
  expect(notes.filter((each) => each.startsWith('ltm.db'))).toEqual([note]);
});

it.each([
  ['variables and Node', { ...USES_SECRET, ...NODE, 'search/docs_index_meta.json': '{"generated_at":1}' }, ['sar:gate-node']],
  ['no variables of its own', { 'a.py': '' }, []],
])('is the same every time, and after it was applied there is nothing left to do: %s', async (_, files, presets) => {
  const plan = await planFor(files);
  expect(await planFor(files)).toEqual(plan);
  const after = applied(files, plan);
  const again = await planFor(after);
  expect(again.files).toEqual([]);
  expect(again.kept.map(({ path }) => path)).toEqual(plan.files.map(({ path }) => path));
  expect(again.next).toEqual([]);
  const baseline = await loadBaseline({ readFile: (path) => memoryTree(after).read(path) });
  expect([...new Set(baseline.sources)]).toEqual(['sar:recommended', ...presets, BASELINE]);
});

it.each([
  ['config-variables:\n  - OTHER\n', true],
  ['config-variables: []\n', true],
  ['config-variables: null\n', false],
  ['config-variables: [SAR_APP_CLIENT_ID]\n', false],
  ['self-hosted-runner:\n  labels: []\n', false],
])('says when actionlint would not know the variable of the callers: %j', async (text, said) => {
  const { notes } = await planFor({ '.github/actionlint.yaml': text });
  expect(notes.some((note) => note.startsWith('.github/actionlint.yaml lists'))).toBe(said);
});

it('says which files may use names that it does not know', async () => {
  const dynamic = workflow(['run: echo ${{ secrets[matrix.name] }}']);
  const { notes } = await planFor({ '.github/workflows/a.yml': dynamic, '.github/workflows/b.yml': 'on: [' });
  expect(notes).toEqual(
    expect.arrayContaining([expect.stringMatching(/^\.github\/workflows\/a\.yml, \.github\/workflows\/b\.yml may use /)]),
  );
});

it('refuses a baseline that has errors', async () => {
  await expect(planFor({ [BASELINE]: 'version: 1\nsensor: {}\n' })).rejects.toThrow(/sar\.yml:2/);
});
