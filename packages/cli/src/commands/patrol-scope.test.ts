import { join } from 'node:path';
import { sensors } from '@sar/search';
import { describe, expect, it } from 'vitest';
import { CI, DOUBTFUL, EXAMPLE, repositoryFor } from '../example-repository.fixture.js';
import { sarIn } from '../fake-io.fixture.js';
import { patrolJson, rulesOf, type PatrolJson } from './patrol-json.fixture.js';

describe('what is judged', () => {
  it('is the whole checkout from any folder in it, and another one by its path', async () => {
    const { root } = repositoryFor(EXAMPLE);
    const whole = await patrolJson(root);
    expect(whole.partial).toBe(false);
    expect((await patrolJson(join(root, '.github/workflows'))).findings).toEqual(whole.findings);
    expect((await patrolJson('/', root)).findings).toEqual(whole.findings);
    expect(rulesOf(whole)).toEqual(expect.arrayContaining(['dead-cache-action', 'missing-cache']));
  });

  it('with a file, that file alone', async () => {
    const { root } = repositoryFor(EXAMPLE);
    const one = await patrolJson(root, '.github/workflows/lint.yml');
    expect(one.partial).toBe(true);
    expect(one.findings.filter(({ artefact }) => artefact.path !== '.github/workflows/lint.yml')).toEqual([]);
  });

  it('with --sensor, what those sensors find, also when the baseline switches one off', async () => {
    const { root } = repositoryFor({ ...EXAMPLE, '.github/sar.yml': 'version: 1\nsensors: { action-drift: { enabled: false } }\n' });
    const ids = (document: PatrolJson) => document.sensors.map(({ sensor }) => sensor).toSorted();
    const all = sensors().map(({ id }) => id);
    expect(ids(await patrolJson(root))).toEqual(all.filter((id) => id !== 'action-drift').toSorted());
    expect(ids(await patrolJson(root, '--sensor', 'action-drift'))).toEqual(['action-drift']);
    expect(ids(await patrolJson(root, '-s', 'action-drift', '-s', 'workflow-syntax'))).toEqual(['action-drift', 'workflow-syntax']);
    expect(ids(await patrolJson(root, '--sensor=action-drift,cache-wiring'))).toEqual(['action-drift', 'cache-wiring']);
    expect((await patrolJson(root, '--sensor', 'action-drift')).partial).toBe(true);
  });

  it('with --changed, what differs from where the branch began, committed or not', async () => {
    const { root, write, commit, git } = repositoryFor(EXAMPLE);
    const paths = async () =>
      [...new Set((await patrolJson(root, '--changed', 'main', '--pedantic')).findings.map(({ artefact }) => artefact.path))].toSorted();
    git('checkout', '--quiet', '-b', 'topic');
    expect(await paths()).toEqual([]);
    write('.github/workflows/new.yml', CI);
    expect(await paths()).toEqual(['.github/workflows/new.yml']);
    commit('Add');
    write('.github/workflows/tool.yml', `${DOUBTFUL}# changed\n`);
    expect(await paths()).toEqual(['.github/workflows/new.yml', '.github/workflows/tool.yml']);
  });

  it('with --as-of, by what was known on that day', async () => {
    const { root } = repositoryFor(EXAMPLE);
    const drift = async (day: string) => rulesOf(await patrolJson(root, '--sensor', 'action-drift', '--as-of', day));
    expect(await drift('2020-01-01')).toEqual([]);
    expect(await drift('2026-11-22')).toEqual(expect.arrayContaining(['dead-reference', 'deprecated-runtime']));
    expect((await patrolJson(root, '--as-of', '2024-02-29')).asOf).toBe('2024-02-29');
    expect((await patrolJson(root)).asOf).toBe('2026-11-22');
  });

  it('with --pedantic, what is doubtful too', async () => {
    const { root } = repositoryFor({ '.github/workflows/tool.yml': DOUBTFUL });
    const cache = ['--sensor', 'cache-wiring'];
    expect(rulesOf(await patrolJson(root, ...cache))).toEqual([]);
    expect(rulesOf(await patrolJson(root, ...cache, '--pedantic'))).toEqual(['missing-cache']);
  });

  it('with --offline the same, but for what needs the network', async () => {
    const { root } = repositoryFor(EXAMPLE);
    const [offline, online] = [await patrolJson(root, '--offline'), await patrolJson(root)];
    const local = ({ sensor }: PatrolJson['sensors'][number]) => ['workflow-syntax', 'cache-wiring', 'action-drift'].includes(sensor);
    expect(offline.sensors.filter(local)).toEqual(online.sensors.filter(local));
    const away = offline.sensors.filter((sensor) => sensor.outcome === 'unknown' && sensor.reason === 'unreachable');
    expect(away.map(({ sensor }) => sensor)).toEqual(
      expect.arrayContaining(['ci-health', 'runner-health', 'cache-efficiency', 'workflow-expiry', 'secret-rotation']),
    );
    expect(offline.sensors).toContainEqual(expect.objectContaining({ sensor: 'cron-liveness', outcome: 'clear' }));
    expect(offline.findings).toEqual(online.findings);
  });
});

describe('the baseline', () => {
  it('is the file of the repository, another one, or a preset', async () => {
    const { root } = repositoryFor({
      ...EXAMPLE,
      '.github/sar.yml': 'version: 1\ncache: { rules: { dead-cache-action: off } }\nsensors: { action-drift: { enabled: false } }\n',
      'strict.yml': 'version: 1\ncache: { rules: { missing-cache: P0 } }\n',
    });
    const own = await patrolJson(root);
    expect(own.baseline).toEqual({ sources: ['sar:recommended', '.github/sar.yml'] });
    expect(rulesOf(own)).toEqual(['missing-cache']);
    const strict = await patrolJson(root, '--baseline', 'strict.yml');
    expect(strict.findings[0]).toMatchObject({ rule: 'missing-cache', severity: 'P0' });
    const preset = await patrolJson(root, '--baseline', 'sar:level-4-mlops');
    expect(preset.baseline.sources).toContain('sar:level-4-mlops');
  });

  it('gives every error at once, with file, line and column', async () => {
    const { root } = repositoryFor({
      '.github/sar.yml': 'version: 1\nwaivres: []\ncache:\n  minimun-version: v5\n  rules: { missing-cache: P9 }\n',
    });
    for (const words of [['patrol'], ['cache', 'check'], ['cache', 'fix'], ['cache', 'explain']]) {
      const { exitCode, out, err } = await sarIn(root, words);
      expect({ exitCode, out }).toEqual({ exitCode: 3, out: '' });
      expect(err).toContain('.github/sar.yml:2:1: waivres: unknown key; did you mean `waivers`?');
      expect(err).toContain('.github/sar.yml:4:3: cache.minimun-version');
      expect(err).toContain('.github/sar.yml:5:27: cache.rules.missing-cache');
    }
  });
});

it('signals are of a part where only some files were judged, and not where only some sensors ran', async () => {
  const { root } = repositoryFor(EXAMPLE);
  const partial = async (...words: readonly string[]) =>
    (JSON.parse((await sarIn(root, ['search', '--offline', '-q', '--format', 'json', ...words])).out) as { readonly partial: boolean })
      .partial;
  expect(await partial('-s', 'cache-wiring')).toBe(false);
  expect(await partial('-s', 'cache-wiring', '--changed', 'HEAD')).toBe(true);
  expect(await partial('-s', 'cache-wiring', '.github/workflows/lint.yml')).toBe(true);
});
