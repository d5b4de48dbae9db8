import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WORLD_START } from '../world/add-repository.js';
import { loadSeed } from './load-seed.js';

const SEED = `
tokens:
  app: {kind: installation, login: 'sar[bot]', permissions: {actions_variables: write}, repositories: [octo-org/octo-repo]}
organizations:
  octo-org:
    variables: {REGION: eu, ONLY: {value: x, selected: [octo-org/octo-repo]}}
    secrets: {NPM_TOKEN: 2026-05-01T00:00:00Z}
    dependabot-secrets: {BOT: {visibility: private}}
repositories:
  octo-org/octo-repo:
    default-branch: trunk
    files: {README.md: Hello, .github/workflows/ci.yml: 'on: push'}
    variables: {LOG_LEVEL: {value: info, updated-at: 2026-02-01T00:00:00Z}}
    secrets: {KEY: {created-at: 2026-01-05T00:00:00Z, updated-at: 2026-06-01T00:00:00Z}}
    codespaces-secrets: {DEV: 2026-03-01T00:00:00Z}
    environments: {production: {variables: {LOG_LEVEL: warn}, secrets: {P: 2026-04-01T00:00:00Z}}, empty: {}}
  octo-org/public: {private: false}
`;

describe('loadSeed', () => {
  it('builds the world', () => {
    const world = loadSeed(SEED);
    const repository = world.repositories.get('octo-org/octo-repo');
    const organization = world.organizations.get('octo-org');
    expect(world.tokens.get('app')).toEqual({
      kind: 'installation',
      login: 'sar[bot]',
      permissions: { actions_variables: 'write' },
      repositories: ['octo-org/octo-repo'],
    });
    expect(organization?.variables.get('REGION')).toEqual({
      name: 'REGION',
      value: 'eu',
      createdAt: WORLD_START,
      updatedAt: WORLD_START,
      visibility: 'all',
      selected: [],
    });
    expect(organization?.variables.get('ONLY')).toMatchObject({ visibility: 'selected', selected: ['octo-org/octo-repo'] });
    expect(organization?.dependabotSecrets.get('BOT')).toMatchObject({ visibility: 'private' });
    expect(repository).toMatchObject({ owner: 'octo-org', name: 'octo-repo', private: true, defaultBranch: 'trunk' });
    expect(repository?.git.readText('trunk', '.github/workflows/ci.yml')).toBe('on: push');
    expect(repository?.variables.get('LOG_LEVEL')).toEqual({
      name: 'LOG_LEVEL',
      value: 'info',
      createdAt: new Date('2026-02-01'),
      updatedAt: new Date('2026-02-01'),
    });
    expect(repository?.secrets.get('KEY')).toEqual({ name: 'KEY', createdAt: new Date('2026-01-05'), updatedAt: new Date('2026-06-01') });
    expect([...(repository?.codespacesSecrets.keys() ?? [])]).toEqual(['DEV']);
    expect(
      [...(repository?.environments.values() ?? [])].map(({ name, variables, secrets }) => [
        name,
        [...variables.keys()],
        [...secrets.keys()],
      ]),
    ).toEqual([
      ['production', ['LOG_LEVEL'], ['P']],
      ['empty', [], []],
    ]);
    expect(world.repositories.get('octo-org/public')?.private).toBe(false);
  });

  it('takes the sample', () => {
    const world = loadSeed(readFileSync(new URL('../../../data/sample-seed.yml', import.meta.url), 'utf8'));
    expect([[...world.tokens.keys()], [...world.repositories.keys()]]).toEqual([['app-token', 'workflow-token'], ['octo-org/octo-repo']]);
  });

  it('reads JSON too, and an empty seed', () => {
    expect(loadSeed('{"repositories": {"a/b": {}}}').repositories.has('a/b')).toBe(true);
    expect(loadSeed('').repositories.size).toBe(0);
  });

  it.each([
    ['repositories: {a/b: {secret: {}}}', 'repositories → a/b → secret: there is no such key'],
    ['repository: {}', 'repository: there is no such key'],
    ['repositories: {a: {}}', 'repositories → a: the name must match pattern'],
    ['repositories: {a/b: {variables: {lower: x}}}', 'repositories → a/b → variables → lower: the name must match'],
    ['repositories: {a/b: {variables: {GITHUB_X: x}}}', 'GITHUB_X'],
    ['repositories: {a/b: {variables: {X: 1}}}', 'repositories → a/b → variables → X: must be string,object'],
    ['repositories: {a/b: {variables: {X: {valu: y}}}}', 'repositories → a/b → variables → X → valu: there is no such key'],
    ['repositories: {a/b: {secrets: {X: soon}}}', 'repositories → a/b → secrets → X: must match format "date-time"'],
    ['tokens: {t: {kind: robot, login: x, permissions: {}, repositories: []}}', 'tokens → t → kind: must be equal to one of'],
    ['tokens: {t: {kind: person}}', "tokens → t: must have required property 'login'"],
    ['tokens: {t: {kind: workflow, login: x, permissions: {secrets: read}, repositories: []}}', 'can never have the permission "secrets"'],
    ['a: [', 'the seed is no YAML'],
    ['a: 1\na: 2', 'the seed is no YAML'],
    ['- x', 'the seed: must be object'],
  ])('refuses %s', (text, message) => {
    expect(() => loadSeed(text)).toThrow(message);
  });
});

describe('the runs of a seed', () => {
  const NOW = new Date('2026-11-22T12:00:00Z');
  const runs = (text: string) => {
    const world = loadSeed(`repositories: { octo/repo: { runs: [${text}] } }`, NOW);
    const { actions } = world.repositories.get('octo/repo') ?? {};
    return { runs: [...(actions?.runs.values() ?? [])], jobs: [...(actions?.jobs.values() ?? [])] };
  };

  it('lie before now, each with a job that says why', () => {
    const found = runs(
      '{workflow: .github/workflows/a.yml, hours-ago: 30, conclusion: failure, log: "one\\ntwo"}, {workflow: .github/workflows/a.yml, hours-ago: 1.5}',
    );
    expect(found.runs.map(({ createdAt, conclusion }) => [createdAt.toISOString(), conclusion])).toEqual([
      ['2026-11-21T06:00:00.000Z', 'failure'],
      ['2026-11-22T10:30:00.000Z', 'success'],
    ]);
    expect(found.jobs.map(({ log }) => log?.split('\n').map((line) => line.slice(29)))).toEqual([
      ['one', 'two', ''],
      ['nothing to say', ''],
    ]);
    expect(new Set(found.runs.map(({ sha }) => sha)).size).toBe(2);
    expect(new Set(found.runs.map(({ workflow }) => workflow)).size).toBe(1);
  });

  it.each([
    ['{hours-ago: 1}', /required property 'workflow'/],
    ['{workflow: ci.yml, hours-ago: 1}', /workflow: must match pattern/],
    ['{workflow: .github/workflows/a.yml, hours-ago: -1}', /hours-ago: must be >= 0/],
    ['{workflow: .github/workflows/a.yml, hours-ago: 1, conclusion: red}', /conclusion: must be equal/],
  ])('refuses %s', (text, problem) => {
    expect(() => runs(text)).toThrow(problem);
  });
});

it('fills runners, caches and alerts, with ages that count from now', () => {
  const seed = `
organizations:
  octo-org: {runners: [{name: shared, ephemeral: true}]}
repositories:
  octo-org/r:
    runners: [{name: gpu-1, labels: [self-hosted, gpu], status: offline, version: 2.336.0}]
    caches: [{key: npm-abc, ref: refs/pull/1/merge, megabytes: 2, hours-ago: 30, accessed-hours-ago: 2}, {key: other}]
    alerts:
      dependabot: [{package: lodash, severity: low, vulnerable: '< 4.17.21', patched: 4.17.21}]
      code-scanning: [{rule: js/xss, path: src/a.js, line: 3, security: high}]
`;
  const world = loadSeed(seed, new Date('2026-11-22T12:00:00Z'));
  const repository = world.repositories.get('octo-org/r');
  expect([...(world.organizations.get('octo-org')?.runners.values() ?? [])]).toMatchObject([
    { name: 'shared', status: 'online', ephemeral: true },
  ]);
  expect([...(repository?.actions?.runners.values() ?? [])]).toMatchObject([{ name: 'gpu-1', status: 'offline', version: '2.336.0' }]);
  expect([...(repository?.actions?.caches.values() ?? [])]).toMatchObject([
    {
      key: 'npm-abc',
      ref: 'refs/pull/1/merge',
      sizeBytes: 2_097_152,
      createdAt: new Date('2026-11-21T06:00:00Z'),
      lastAccessedAt: new Date('2026-11-22T10:00:00Z'),
    },
    { key: 'other', ref: 'refs/heads/main', lastAccessedAt: new Date('2026-11-22T11:00:00Z') },
  ]);
  expect([...(repository?.alerts?.dependabot.values() ?? [])]).toMatchObject([
    { packageName: 'lodash', severity: 'low', firstPatched: '4.17.21' },
  ]);
  expect([...(repository?.alerts?.codeScanning.values() ?? [])]).toMatchObject([{ rule: 'js/xss', line: 3, securitySeverity: 'high' }]);
});

it.each([
  ['a runner without a name', 'runners: [{status: online}]'],
  ['a cache of no ref', 'caches: [{key: a, ref: main}]'],
  ['an alert of another severity', 'alerts: {dependabot: [{package: a, severity: none}]}'],
])('refuses %s', (_what, line) => {
  expect(() => loadSeed(`repositories: {octo-org/r: {${line}}}`)).toThrow('the seed is wrong');
});
