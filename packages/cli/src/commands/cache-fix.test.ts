import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@sar/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CI, EXAMPLE, hashOfTree, NPM, repositoryFor } from '../example-repository.fixture.js';
import { sarIn } from '../fake-io.fixture.js';

const PATH = '.github/workflows/ci.yml';
const CRLF = CI.replaceAll('\n', '\r\n');
/** Names that are legal in git and awkward elsewhere. */
const NAMES = [
  'plain.yml',
  'with blank.yml',
  'quo"te.yml',
  'tab\there.yml',
  'new\nline.yml',
  'ünï.yml',
  '::error::x.yml',
  '##[error]x.yml',
  '-n.yml',
  '$(touch pwned).yml',
];

describe('--dry-run', () => {
  it.each<[string, string, string]>([
    ['line feeds', PATH, CI],
    ['CRLF', PATH, CRLF],
    ['no line end at the end', PATH, CI.trimEnd()],
    ['a byte order mark', PATH, `\ufeff${CI}`],
    ['text that looks like a command', PATH, CI.replace('kept as it is', '::error::x ##[error]y \u001b[31m')],
    ...NAMES.map((name): [string, string, string] => [`the name ${JSON.stringify(name)}`, `.github/workflows/${name}`, CI]),
  ])('with %s prints a diff that git applies, to what fix itself writes', async (_, path, text) => {
    const files = { ...NPM, [path]: text };
    const { root, git } = repositoryFor(files);
    const before = hashOfTree(root);
    const { exitCode, out, err } = await sarIn(root, ['cache', 'fix', '--dry-run']);
    expect(exitCode).toBe(0);
    expect(err).toContain('would mend 2 of 2 findings in 1 file');
    expect(hashOfTree(root)).toBe(before);
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: root, input: out });
    expect(git('diff', '--stat')).not.toBe('');
    const applied = readFileSync(join(root, path));

    const other = repositoryFor(files);
    expect((await sarIn(other.root, ['cache', 'fix'])).exitCode).toBe(0);
    expect(readFileSync(join(other.root, path)).equals(applied)).toBe(true);
  });

  it('on a terminal shows the diff in colours, with control characters written out', async () => {
    const { root } = repositoryFor({ ...NPM, [PATH]: CI.replace('kept as it is', 'bell \u0007') });
    const { out } = await sarIn(root, ['cache', 'fix', '-n'], { columns: 100 });
    expect(out).toContain('\u001b[32m');
    expect(out).not.toContain('\u0007');
  });

  it('in the log of a runner breaks what the runner would take for a command, and says that this diff does not apply', async () => {
    const { root } = repositoryFor({ ...NPM, [PATH]: CI.replace('kept as it is', '##[error]x') });
    const { out, err } = await sarIn(root, ['cache', 'fix', '--dry-run'], { environment: { GITHUB_ACTIONS: 'true' } });
    expect(out).not.toContain('##[error]');
    expect(err).toContain('this diff does not apply');
    const plain = repositoryFor(EXAMPLE);
    const safe = await sarIn(plain.root, ['cache', 'fix', '--dry-run'], { environment: { GITHUB_ACTIONS: 'true' } });
    expect(safe).toEqual(await sarIn(plain.root, ['cache', 'fix', '--dry-run']));
  });
});

describe('fix', () => {
  it('mends the files, keeps everything else of them, and has nothing left to do', async () => {
    const { root, git } = repositoryFor(EXAMPLE);
    const { exitCode, out, err } = await sarIn(root, ['cache', 'fix']);
    expect({ exitCode, out, err }).toEqual({ exitCode: 0, out: `mended ${PATH}\n`, err: 'mended 2 of 2 findings in 1 file\n' });
    expect(git('status', '--porcelain')).toBe(`M ${PATH}`);
    const after = readFileSync(join(root, PATH), 'utf8');
    expect(after).toContain('setup-node@v4 # kept as it is');
    expect(after).toContain('          cache: npm\n');
    expect((await sarIn(root, ['cache', 'check'])).exitCode).toBe(0);

    const again = await sarIn(root, ['cache', 'fix']);
    expect(again).toEqual({ exitCode: 0, out: '', err: 'no findings, nothing to mend\n' });
    expect(readFileSync(join(root, PATH), 'utf8')).toBe(after);
  });

  it('with --rules mends those alone, and of the files that are asked for', async () => {
    const { root } = repositoryFor({ ...EXAMPLE, '.github/workflows/second.yml': CI });
    await sarIn(root, ['cache', 'fix', '--rules', 'dead-cache-action', PATH]);
    const [first, second] = [PATH, '.github/workflows/second.yml'].map((path) => readFileSync(join(root, path), 'utf8'));
    expect(second).toBe(CI);
    expect(first).not.toContain('actions/cache@v2');
    expect(first).not.toContain('cache: npm');
  });

  it('leaves waived findings as they are', async () => {
    const waiver = 'version: 1\nwaivers:\n  - { rule: "*", reason: as agreed, owner: "@octo", expires: 2027-01-31 }\n';
    const { root, git } = repositoryFor({ ...EXAMPLE, '.github/sar.yml': waiver });
    expect((await sarIn(root, ['cache', 'fix'])).err).toBe('no findings, nothing to mend\n');
    expect(git('status', '--porcelain')).toBe('');
  });

  it('writes nothing outside the repository, whatever its links say', async () => {
    const { path: victim, remove } = temporaryFolder('sar-victim');
    onTestFinished(remove);
    mkdirSync(join(victim, '.git'));
    for (const [path, text] of Object.entries(EXAMPLE)) {
      mkdirSync(join(victim, path, '..'), { recursive: true });
      writeFileSync(join(victim, path), text);
    }
    const { root } = repositoryFor(NPM);
    mkdirSync(join(root, '.github/workflows'), { recursive: true });
    symlinkSync(join(victim, PATH), join(root, '.github/workflows/evil.yml'));
    const linked = repositoryFor(NPM);
    symlinkSync(join(victim, '.github'), join(linked.root, '.github'));
    const before = hashOfTree(victim);
    for (const words of [[], ['.github/workflows/evil.yml']]) {
      const { exitCode, out } = await sarIn(root, ['cache', 'fix', ...words]);
      expect({ exitCode, out }).toEqual({ exitCode: 0, out: '' });
    }
    await sarIn(linked.root, ['cache', 'fix']);
    await sarIn(linked.root, ['cache', 'fix', PATH]);
    expect(hashOfTree(victim)).toBe(before);
  });
});
