import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readVerdict } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { hashOfTree, repositoryFor } from '../../example-repository.fixture.js';
import { sarIn } from '../../fake-io.fixture.js';

const none = Object.fromEntries(
  ['code-quality', 'tests', 'variable-audit', 'secrets-baseline', 'schema', 'ci-failure-rate'].map((id) => [id, null]),
);
const baseline = (checks: object, more = '') => `version: 1\ngate:\n  checks: ${JSON.stringify({ ...none, ...checks })}\n${more}`;

const OWN = {
  lint: { required: true, title: 'Lint', commands: [{ run: ['sh', '-c', 'echo all fine'] }] },
  links: { required: true, sensors: ['doc-links'], 'fail-on': 'P3' },
};
const FILES = { '.github/sar.yml': baseline(OWN), 'README.md': '# A\n' };

function opened(files: Readonly<Record<string, string>> = FILES) {
  const { root, git } = repositoryFor(files);
  const write = (path: string, text: string) => writeFileSync(join(root, path), text);
  return { root, git, write, sar: async (...words: readonly string[]) => sarIn(root, ['gate', ...words]) };
}

describe('sar gate', () => {
  it('judges a checkout without GitHub, and writes nothing', async () => {
    const { root, sar } = opened();
    const before = hashOfTree(root);
    const { out, err, exitCode } = await sar('--run-commands');
    expect(out).toMatch(/✓ Lint .*pass/);
    expect(out.trimEnd().split('\n').at(-1)).toBe('the gate passes: 2 required lines');
    expect([err, exitCode]).toEqual(['', 0]);
    expect(hashOfTree(root)).toBe(before);
  });

  it('says on a terminal that it is at work, and leaves nothing of it', async () => {
    const { root } = opened();
    const { err } = await sarIn(root, ['gate', '--run-commands'], { progressColumns: 30 });
    expect(err).toBe('Judging; this takes as long a\r\u001b[0K');
  });

  it('fails with 1, and says what to do', async () => {
    const { write, sar } = opened();
    write('README.md', '# A\n\n[x](gone.md)\n');
    const { out, exitCode } = await sar('--run-commands');
    expect(out).toMatch(/README\.md:3/);
    expect(out).toContain('the gate fails: links (1 of 2 required lines)');
    expect(exitCode).toBe(1);
  });

  it('runs no command that it is not told to run: the check is unknown, and fails', async () => {
    const { root, sar } = opened({
      ...FILES,
      '.github/sar.yml': baseline({ own: { required: true, commands: [{ run: ['touch', 'ran'] }] } }),
    });
    const { out, exitCode } = await sar();
    expect(out).toMatch(/unknown[\s\S]*--run-commands/);
    expect(exitCode).toBe(1);
    expect((await sar('--on-unknown', 'warn')).exitCode).toBe(0);
    expect(() => readFileSync(join(root, 'ran'))).toThrow('ENOENT');
  });

  it.each([
    ['lint', 'the gate passes: 1 required line\n'],
    ['links', 'the gate passes: 1 required line\n'],
  ])('judges one check: %s', async (check, words) => {
    expect((await opened().sar('--run-commands', '-q', '--check', check)).out).toBe(words);
  });

  it('shows what it would run, and runs nothing', async () => {
    const { out, exitCode } = await opened().sar('--dry-run');
    expect(out).toContain('command  sh -c echo all fine\n');
    expect(out).toContain('sensor   doc-links\n');
    expect(out).toContain('Commands are not run without --run-commands');
    expect(exitCode).toBe(0);
  });

  it('prints and writes the verdict as a document', async () => {
    const { root, sar } = opened();
    const { out, err } = await sar('--run-commands', '--format', 'json', '--verdict-file', 'verdict.json');
    expect(await readVerdict(out, 'out')).toMatchObject({ outcome: 'pass', lines: [{ id: 'lint' }, { id: 'links' }] });
    expect(readFileSync(join(root, 'verdict.json'), 'utf8')).toBe(out);
    expect(err).toBe('wrote verdict.json\n');
    expect((await sar('--run-commands', '--format', 'markdown')).out).toContain('## SAR gate');
  });
});

describe('sar gate --base', () => {
  const branch = () => {
    const scene = opened();
    scene.git('branch', 'before');
    return scene;
  };

  it('takes checks and commands from where the branch began, and tells what weakens them', async () => {
    const { root, write, sar } = branch();
    write('.github/sar.yml', baseline({ lint: { ...OWN.lint, commands: [{ run: ['touch', 'ran'] }] } }));
    const { out, exitCode } = await sar('--base', 'before', '--run-commands');
    expect(out).toMatch(/weakening:baseline/);
    expect(out).toMatch(/✓ Lint/);
    expect(out).toMatch(/✓ links/);
    expect(exitCode).toBe(1);
    expect(() => readFileSync(join(root, 'ran'))).toThrow('ENOENT');
  });

  it('does not count what others did since', async () => {
    const { git, write, sar } = branch();
    const commit = (words: string) => git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '--quiet', '-am', words);
    git('checkout', '--quiet', 'before');
    write('.github/sar.yml', 'version: 1\ngaet: {}\n');
    commit('broken there');
    git('checkout', '--quiet', '-');
    write('README.md', '# B\n');
    expect(await sar('--base', 'before', '--run-commands', '-q')).toMatchObject({
      exitCode: 0,
      out: 'the gate passes: 3 required lines\n',
    });
  });

  it('proves that a finding is gone', async () => {
    const { git, root, write } = opened({ ...FILES, 'README.md': '# A\n\n[x](gone.md)\n' });
    git('branch', 'before');
    const found = JSON.parse((await sarIn(root, ['search', '-s', 'doc-links', '-q', '--format', 'json'])).out);
    const id: string = found.signals[0].id;
    write('README.md', '# A\n');
    const { out, exitCode } = await sarIn(root, ['gate', '--base', 'before', '--run-commands', '--proves', id.slice(0, 10)]);
    expect(out).toMatch(/✓ Finding .* is mended/);
    expect(exitCode).toBe(0);
  });
});

describe('sar gate --needs', () => {
  const needs = (result: string) => JSON.stringify({ test: { result, outputs: {} } });

  it.each([
    ['success', [], 0],
    ['skipped', [], 1],
    ['skipped', ['--allow-skipped', 'test'], 0],
    ['cancelled', ['--allow-skipped', 'test'], 1],
    ['failure', [], 1],
  ] as const)('%s %j', async (result, words, exitCode) => {
    const { write, sar } = opened();
    write('needs.json', needs(result));
    expect((await sar('--run-commands', '--needs', 'needs.json', ...words)).exitCode).toBe(exitCode);
  });

  it('is read from standard input, and tells of jobs that the gate does not cover', async () => {
    const workflow =
      'on: push\njobs:\n  test: { runs-on: ubuntu-latest, steps: [{ run: make }] }\n  other: { runs-on: ubuntu-latest, steps: [{ run: make }] }\n  gate: { needs: [test], if: always(), runs-on: ubuntu-latest, steps: [{ run: make }] }\n';
    const { root } = opened({ ...FILES, '.github/workflows/ci.yml': workflow });
    const environment = {
      GITHUB_ACTIONS: 'true',
      GITHUB_JOB: 'gate',
      GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/ci.yml@refs/heads/main',
      PATH: process.env['PATH'],
    };
    const { out, exitCode } = await sarIn(root, ['gate', '--run-commands', '--needs', '-'], {
      environment,
      readInput: () => needs('success'),
    });
    expect(out).toMatch(/✗ Jobs that the gate covers .*other/);
    expect(exitCode).toBe(0);
  });
});

describe('sar gate --reports', () => {
  it('takes the signals of an earlier job of this commit', async () => {
    const { root, sar, write } = opened();
    await sarIn(root, ['search', '-s', 'doc-links', '-q', '--signals-file', 'signals.json'], { now: () => new Date() });
    write('README.md', '# A\n\n[x](gone.md)\n');
    expect((await sar('--run-commands', '--reports', 'signals.json', '-q')).out).toBe('the gate passes: 2 required lines\n');
    const text = readFileSync(join(root, 'signals.json'), 'utf8');
    write('signals.json', text.replace(/"commit": "[0-9a-f]+"/, `"commit": "${'c'.repeat(40)}"`));
    expect((await sar('--run-commands', '--reports', 'signals.json')).out).toContain('is of the commit cccccccccccc');
  });
});

describe('sar gate --lint', () => {
  it('finds a gate that can be skipped', async () => {
    const { sar } = opened({
      ...FILES,
      '.github/workflows/ci.yml': `on: pull_request
jobs:
  test: { runs-on: ubuntu-latest, steps: [{ run: make }] }
  gate:
    needs: [test]
    runs-on: ubuntu-latest
    steps:
      - uses: org/sar/actions/gate@v1
        with: { needs: '\${{ toJSON(needs) }}' }
`,
    });
    const { out, exitCode } = await sar('--lint');
    expect(out).toContain('skippable-gate');
    expect(exitCode).toBe(1);
  });

  it('is clear where there is none', async () => {
    expect((await opened().sar('--lint')).exitCode).toBe(0);
  });
});

describe('sar gate refuses', () => {
  it.each<[readonly string[], RegExp]>([
    [['--check', 'links2'], /has no check "links2"/],
    [['--base', 'nowhere'], /no common commit of nowhere and HEAD/],
    [['--reports', 'none*.json'], /no file matches/],
    [['--reports', 'README.md'], /README\.md/],
    [['--needs', 'none.json'], /cannot be read/],
    [['--allow-skipped', 'x'], /goes with --needs/],
    [['--lint', '--check', 'links'], /--check has no place beside it/],
    [['--dry-run', '--proves', 'abc'], /--proves has no place beside it/],
    [['--dry-run', '--format', 'json'], /prints a table/],
    [['--needs', '-', '--vars-context', '-'], /cannot both read standard input/],
    [['--on-unknown', 'fial'], /did you mean fail/],
    [['--jobs', '0'], /--jobs takes a whole number from 1 to 16/],
    [['README.md'], /whole checkout/],
    [['--baseline', 'none.yml'], /none\.yml/],
  ])('%j', async (words, message) => {
    const { err, exitCode } = await opened().sar(...words);
    expect(err).toMatch(message);
    expect(exitCode).toBe(3);
  });

  it.each([
    ['gate', '--base', 'HEAD'],
    ['diff', 'HEAD'],
  ])('a comparison where nothing was committed: %s', async (...words) => {
    const { git, root } = opened();
    git('update-ref', '-d', 'HEAD');
    const { err, exitCode } = await sarIn(root, words);
    expect(err).toContain('no commit of git that could be compared');
    expect(exitCode).toBe(3);
  });

  it('a baseline with an error, with its place', async () => {
    const { err, exitCode } = await opened({ ...FILES, '.github/sar.yml': 'version: 1\ngate: { chekcs: {} }\n' }).sar();
    expect(err).toMatch(/\.github\/sar\.yml:2.*|did you mean checks/);
    expect(exitCode).toBe(3);
  });
});
