import { describe, expect, it } from 'vitest';
import { CI, CLEAN, DOUBTFUL, EXAMPLE, repositoryFor } from '../example-repository.fixture.js';
import { sarIn } from '../fake-io.fixture.js';

const quiet = async (root: string, ...words: readonly string[]) => (await sarIn(root, ['cache', 'check', '-q', ...words])).out;

describe('cache check', () => {
  it('judges a directory, or files alone', async () => {
    const { root } = repositoryFor({ ...EXAMPLE, '.github/workflows/second.yml': CI });
    const whole = await quiet(root);
    expect(whole.trimEnd().split('\n')).toHaveLength(4);
    expect(await quiet('/', root)).toBe(whole);
    expect((await quiet(root, '.github/workflows/second.yml')).trimEnd().split('\n')).toHaveLength(2);
    expect(await quiet(root, '.github/workflows/second.yml', '.github/workflows/ci.yml')).toBe(whole);
    expect(await quiet(`${root}/.github/workflows`, 'lint.yml')).toBe('');
  });

  it('says of a file that is no workflow that it was not judged', async () => {
    const { root } = repositoryFor({ ...EXAMPLE, 'README.md': '# x\n' });
    const { exitCode, out } = await sarIn(root, ['cache', 'check', 'README.md']);
    expect(exitCode).toBe(0);
    expect(out).toContain('not judged: README.md: it is no workflow (.github/workflows/*.yml) and no action file');
    expect((await sarIn(root, ['cache', 'check', 'README.md', '-q'])).err).toContain('not judged: README.md');
  });

  it.each([
    [['--rules', 'missing-cache'], ['missing-cache']],
    [['--rules', 'dead-cache-action,static-key'], ['dead-cache-action']],
    [['--rules', 'static-key', '--rules', 'missing-cache'], ['missing-cache']],
    [['--rules', 'static-key'], []],
  ])('with %j has only these rules', async (words, rules) => {
    const { root } = repositoryFor(EXAMPLE);
    const found = [...(await quiet(root, ...words)).matchAll(/: P\d ([a-z-]+): /g)].map(([, rule]) => rule);
    expect(found).toEqual(rules);
  });

  it('with --explain lists every job with its reason', async () => {
    const { root } = repositoryFor(EXAMPLE);
    const { out } = await sarIn(root, ['cache', 'check', '--explain']);
    expect(out).toMatch(
      /1 P2\n\n\.github\/workflows\/ci\.yml\n {2}old:3 {2}MISSING\n {4}npm: MISSING, its cache does not work \(dead-cache-action\)\n/,
    );
    expect(out).toMatch(/\n {2}bare:12 {2}MISSING\n {4}npm: MISSING, .+\n {6}npm ci\n/);
    expect(out).toMatch(/\n {2}lint:3 {2}nothing to cache: /);
    const explained = (await sarIn(root, ['cache', 'explain'])).out;
    expect(out).toContain(explained.slice(explained.indexOf('.github/workflows')));
    expect(explained).toMatch(/\n4 jobs, 2 of them download dependencies: 0 wired, 2 missing a cache, 0 exempt; 0 unknown\n$/);
  });

  it('with --pedantic has what is doubtful, and with --baseline judges by another file', async () => {
    const { root } = repositoryFor({
      '.github/workflows/tool.yml': DOUBTFUL,
      'off.yml': 'version: 1\ncache: { rules: { missing-cache: off } }\n',
    });
    expect(await quiet(root)).toBe('');
    expect(await quiet(root, '--pedantic')).toContain('missing-cache');
    expect(await quiet(root, '--pedantic', '--baseline', 'off.yml')).toBe('');
  });

  it('with --changed judges only changed files', async () => {
    const { root, write } = repositoryFor(EXAMPLE);
    expect(await quiet(root, '--changed', 'HEAD')).toBe('');
    write('.github/workflows/lint.yml', CI);
    expect((await quiet(root, '--changed', 'HEAD')).trimEnd().split('\n')).toHaveLength(2);
  });

  it('takes exemptions from the baseline and says their reason', async () => {
    const exempt =
      'version: 1\ncache:\n  exempt:\n    - { path: .github/workflows/ci.yml, job: bare, reason: measured and not worth it }\n';
    const { root } = repositoryFor({ ...EXAMPLE, '.github/sar.yml': exempt });
    expect(await quiet(root, '--rules', 'missing-cache')).toBe('');
    expect((await sarIn(root, ['cache', 'explain'])).out).toContain('measured and not worth it');
  });

  it('prints text of the repository so that no terminal and no runner takes it for a command', async () => {
    const hostile = CI.replace('  old:', '  "a\\e[31m::error::b":').replace('  bare:', '  "##[error]c":');
    const { root } = repositoryFor({
      ...EXAMPLE,
      '.github/workflows/ci.yml': CLEAN,
      '.github/workflows/\n::error::x.yml': hostile,
      '.github/workflows/##[warning]y.yml': hostile,
    });
    for (const words of [
      ['cache', 'check', '--explain'],
      ['patrol'],
      ['cache', 'explain'],
      ['patrol', '-q'],
      ['cache', 'fix'],
      ['cache', 'check', '--format', 'github', '--fail-on', 'never'],
    ]) {
      const { out, err } = await sarIn(root, words);
      const text = out + err;
      expect(text).not.toContain('\u001b');
      expect(text).not.toContain('##[');
      const commands = text.split('\n').filter((line) => /^\s*::/.test(line) && !/^::(?:error|warning|notice) (?:title=|file=)/.test(line));
      expect(commands, words.join(' ')).toEqual([]);
    }
  });
});
