import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@sar/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cached, EXAMPLE, NPM, repositoryFor, runChecker, UNCACHED } from './run-checker.fixture.js';

const count = async (root: string, inputs: Readonly<Record<string, string>>) =>
  (await runChecker(root, { 'fail-on': 'never', ...inputs })).outputs.get('findings-count');

describe('inputs', () => {
  it.each([
    ['P0', 0],
    ['P1', 1],
    ['p2', 1],
    ['never', 0],
    ['new:P3', 1],
  ])('fail-on %s: exit code %i', async (failOn, expected) => {
    const { root } = repositoryFor(EXAMPLE);
    const result = await runChecker(root, { 'fail-on': failOn });
    expect(result.exitCode, result.log).toBe(expected);
    if (expected === 1) expect(result.annotations.at(-1)?.data).toContain(`at or above fail-on ${failOn}`);
  });

  it('fail-on new:… fails for what is not accepted', async () => {
    const { root, write } = repositoryFor(EXAMPLE);
    const { outputs } = await runChecker(root, { 'json-file': 'found.json', 'fail-on': 'never' });
    const { findings } = JSON.parse(readFileSync(outputs.get('json-file') ?? '', 'utf8')) as { findings: { id: string; rule: string }[] };
    const accepted = Object.fromEntries(findings.map(({ id, rule }) => [id, { firstSeen: '2026-11-01T00:00:00.000Z', rule, path: 'x' }]));
    write('.sar/findings.json', JSON.stringify({ schema: 'sar.findings/1', accepted }));
    expect((await runChecker(root, { 'fail-on': 'new:P3' })).exitCode).toBe(0);
    expect((await runChecker(root, { 'fail-on': 'P3' })).exitCode).toBe(1);
    write('.github/workflows/more.yml', UNCACHED);
    expect((await runChecker(root, { 'fail-on': 'new:P2' })).exitCode).toBe(1);
  });

  it('path: another folder of the workspace', async () => {
    const { root } = repositoryFor(Object.fromEntries(Object.entries(EXAMPLE).map(([path, text]) => [`checkout/${path}`, text])));
    expect(await count(root, {})).toBe('0');
    expect(await count(root, { path: 'checkout' })).toBe('2');
  });

  it('baseline: another file, or a preset', async () => {
    const { root } = repositoryFor({
      ...EXAMPLE,
      'off.yml': 'version: 1\ncache: { rules: { missing-cache: off, dead-cache-action: P3 } }\n',
    });
    const result = await runChecker(root, { baseline: 'off.yml' });
    expect(result.exitCode, result.log).toBe(0);
    expect(Object.fromEntries(result.outputs)).toMatchObject({ 'findings-count': '1', 'highest-severity': 'P3' });
    expect(Number(await count(root, { baseline: 'sar:level-4-mlops' }))).toBeGreaterThan(0);
  });

  it.each([
    ['missing-cache', '1'],
    ['missing-cache, dead-cache-action', '2'],
    ['missing-cache\ndead-cache-action\n', '2'],
    ['static-key', '0'],
  ])('rules: %j', async (rules, expected) => {
    const { root } = repositoryFor(EXAMPLE);
    expect(await count(root, { rules })).toBe(expected);
  });

  it('pedantic: what is doubtful too', async () => {
    const { root } = repositoryFor({ '.github/workflows/tool.yml': UNCACHED.replace('npm ci', 'pip install torch transformers datasets') });
    expect(await count(root, {})).toBe('0');
    expect(await count(root, { pedantic: 'true' })).toBe('1');
  });

  it('sarif-file and json-file: where they say, folders included, else in the temporary folder', async () => {
    const { root, git } = repositoryFor(EXAMPLE);
    await runChecker(root);
    expect(git('status', '--porcelain')).toBe('');
    const { outputs } = await runChecker(root, { 'sarif-file': 'reports/a.sarif', 'json-file': 'reports/deep/b.json' });
    expect([outputs.get('sarif-file'), outputs.get('json-file')]).toEqual([
      join(root, 'reports/a.sarif'),
      join(root, 'reports/deep/b.json'),
    ]);
    expect(git('ls-files', '--others')).toBe('reports/a.sarif\nreports/deep/b.json');
  });

  it('sarif-file and json-file follow no link of the repository', async () => {
    const { path: victim, remove } = temporaryFolder('sar-victim');
    onTestFinished(remove);
    writeFileSync(join(victim, 'precious'), 'precious');
    const { root } = repositoryFor(EXAMPLE);
    symlinkSync(join(victim, 'precious'), join(root, 'out.sarif'));
    symlinkSync(victim, join(root, 'folder'));
    for (const inputs of [{ 'sarif-file': 'out.sarif' }, { 'json-file': 'folder/new.json' }]) {
      const result = await runChecker(root, inputs);
      expect(result.exitCode).toBe(1);
      expect(result.annotations.at(-1)?.data).toContain('is behind a link; nothing was written');
    }
    expect(readFileSync(join(victim, 'precious'), 'utf8')).toBe('precious');
    expect(existsSync(join(victim, 'new.json'))).toBe(false);
  });

  it.each<[Readonly<Record<string, string>>, string]>([
    [{ 'fail-on': 'P7' }, 'fail-on takes P0, P1, P2, P3, never'],
    [{ 'fail-on': 'new:' }, 'fail-on takes'],
    [{ rules: 'missing-cahce' }, 'the input "rules" takes missing-cache, '],
    [{ rules: 'missing-cahce' }, 'did you mean missing-cache?'],
    [{ fix: 'yes' }, 'the input "fix" is true or false, not "yes"'],
    [{ 'changed-only': '1' }, 'the input "changed-only" is true or false'],
    [{ pedantic: 'on' }, 'the input "pedantic" is true or false'],
    [{ path: 'nowhere' }, 'nowhere is no directory; give the root of a checkout'],
    [{ path: 'package.json' }, 'package.json is no directory'],
    [{ baseline: 'nowhere.yml' }, 'nowhere.yml: there is no such file'],
    [{ baseline: 'sar:recomended' }, 'sar:recomended'],
    [{ 'json-file': 'package.json/x.json' }, 'cannot be written'],
  ])('%j fails the step and says why', async (inputs, message) => {
    const { root, git } = repositoryFor(EXAMPLE);
    const result = await runChecker(root, { fix: 'true', ...inputs });
    expect(result.exitCode, result.log).toBe(1);
    expect(result.annotations.map(({ data }) => data).join('\n')).toContain(message);
    expect(result.log).not.toContain('bug of SAR');
    if (inputs['json-file'] === undefined) expect(git('status', '--porcelain')).toBe('');
  });

  it('an input that does not exist gives the warning of the runner', async () => {
    const { root } = repositoryFor({ ...NPM, '.github/workflows/ci.yml': cached('v5') });
    const { annotations } = await runChecker(root, { failon: 'P0' });
    expect(annotations).toMatchObject([{ name: 'warning', data: "Unexpected input(s) 'failon'" }]);
  });

  it('errors of the baseline come with file, line and column', async () => {
    const { root } = repositoryFor({ ...EXAMPLE, '.github/sar.yml': 'version: 1\ncahce: {}\n' });
    const { exitCode, annotations } = await runChecker(root);
    expect(exitCode).toBe(1);
    expect(annotations[0]?.data).toContain('.github/sar.yml:2:1: cahce: unknown key; did you mean `cache`?');
  });
});

describe('a workspace that is no repository', () => {
  it('without git is read file by file', async () => {
    const { path, remove } = temporaryFolder('sar-plain');
    onTestFinished(remove);
    for (const [file, text] of Object.entries(EXAMPLE)) {
      mkdirSync(join(path, file, '..'), { recursive: true });
      writeFileSync(join(path, file), text);
    }
    expect(await count(path, {})).toBe('2');
  });
});
