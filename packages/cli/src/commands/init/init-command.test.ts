import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { temporaryFolder } from '@sar/testkit';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { EXAMPLE, hashOfTree, repositoryFor } from '../../example-repository.fixture.js';
import { sarIn } from '../../fake-io.fixture.js';

const SHA = '3d3c42e5aac5ba805825da76410c181273ba90b1';
const SOURCE = ['--source', `org/sar@${SHA}`] as const;
const CALLERS = ['preflight', 'ci-health', 'nightly', 'weekly', 'self-healing'].map((id) => `.github/workflows/sar-${id}.yml`);
const WRITTEN = ['.github/sar.yml', ...CALLERS];

function place(files: Readonly<Record<string, string>> = EXAMPLE) {
  const { root, git } = repositoryFor(files);
  git('branch', '-M', 'main');
  return { root, git, sar: async (...words: readonly string[]) => sarIn(root, ['init', ...SOURCE, ...words]) };
}

describe('sar init', () => {
  it('plans, and writes nothing', async () => {
    const { root, sar } = place();
    const before = hashOfTree(root);
    const { out, err, exitCode } = await sar();
    expect([err, exitCode]).toEqual(['', 0]);
    for (const path of WRITTEN) expect(out).toContain(`+ ${path} `);
    expect(out).toContain('6 files to write');
    expect(hashOfTree(root)).toBe(before);
  });

  it('writes with --apply, and a second time changes nothing and says so', async () => {
    const { root, git, sar } = place();
    const { out, exitCode } = await sar('--apply');
    expect(exitCode).toBe(0);
    expect(out).toContain('6 files written');
    expect(git('status', '--porcelain', '--untracked-files=all').trim().split('\n').toSorted()).toEqual(
      WRITTEN.map((path) => `?? ${path}`).toSorted(),
    );
    const before = hashOfTree(root);
    const again = await sar('--apply');
    expect(again.out).toMatch(/Nothing to write: the repository is set up\.\n$/);
    expect(again.out).toContain('= .github/sar.yml');
    expect([again.err, again.exitCode]).toEqual(['', 0]);
    expect(hashOfTree(root)).toBe(before);
  });

  it('prints a patch with --dry-run that git applies to the same', async () => {
    const { root, git, sar } = place();
    const { out, err } = await sar('--dry-run');
    expect(err).toBe('dry run: nothing was written\n');
    execFileSync('git', ['apply'], { cwd: root, input: out });
    const patched = WRITTEN.map((path) => readFileSync(join(root, path), 'utf8'));
    git('clean', '--quiet', '-fd');
    await sar('--apply');
    expect(WRITTEN.map((path) => readFileSync(join(root, path), 'utf8'))).toEqual(patched);
  });

  it('prints a document of its schema', async () => {
    const { sar } = place();
    const document = JSON.parse((await sar('--format', 'json')).out);
    const schema = JSON.parse(readFileSync(new URL('../../../../../schemas/init.schema.json', import.meta.url), 'utf8'));
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(document.files.map(({ path }: { path: string }) => path)).toEqual(WRITTEN);
    expect(document.found).toMatchObject({ default_branch: 'main', package_managers: [{ name: 'Node.js project' }, { name: 'npm' }] });
  });

  it('never overwrites', async () => {
    const { root, sar } = place({ ...EXAMPLE, 'sar.yml': 'version: 1\n', '.github/workflows/sar-nightly.yml': 'on: push\njobs: {}\n' });
    await sar('--apply');
    expect(existsSync(join(root, '.github/sar.yml'))).toBe(false);
    expect(readFileSync(join(root, '.github/workflows/sar-nightly.yml'), 'utf8')).toBe('on: push\njobs: {}\n');
  });

  it.each<[string, (root: string, outside: string) => void]>([
    [
      'a folder that is a link',
      (root, outside) => (rmSync(join(root, '.github'), { recursive: true }), symlinkSync(outside, join(root, '.github'))),
    ],
    ['a file that is a link', (root, outside) => symlinkSync(join(outside, 'x'), join(root, '.github/sar.yml'))],
    ['a link to nothing where a caller would be', (root, outside) => symlinkSync(join(outside, 'x'), join(root, CALLERS[0] ?? ''))],
  ])('writes nothing outside through %s', async (_, prepare) => {
    const { root, sar } = place();
    const outside = temporaryFolder('sar-init-outside');
    onTestFinished(outside.remove);
    prepare(root, outside.path);
    const before = hashOfTree(outside.path);
    await sar('--apply');
    expect(hashOfTree(outside.path)).toBe(before);
  });

  it('says what is written already when a file cannot be', async () => {
    const { root, sar } = place({ 'a.py': '', '.github/workflows': 'no folder' });
    const { err, exitCode } = await sar('--apply');
    expect(err).toMatch(
      /^written before it went wrong: \.github\/sar\.yml\nsar: \.github\/workflows\/sar-preflight\.yml cannot be written: (?:ENOTDIR|EEXIST)\n$/,
    );
    expect(exitCode).toBe(3);
    expect(existsSync(join(root, '.github/sar.yml'))).toBe(true);
  });

  it('declares a database of memories by its only table with a time', async () => {
    const { root, sar } = place();
    mkdirSync(join(root, 'agent'));
    const database = new DatabaseSync(join(root, 'agent/ltm.db'));
    database.exec('CREATE TABLE "notes" (id INTEGER PRIMARY KEY, body TEXT, created_at TEXT); CREATE TABLE tags (name TEXT)');
    database.close();
    const { out } = await sar('--dry-run', '--watchdogs', 'none');
    expect(out).toContain(
      '+  ltm-capacity:\n+    # `max-rows` and `max-bytes` are the budget of a memory.\n+    databases:\n+      - path: agent/ltm.db\n+        table: notes\n+        columns:\n+          created: created_at\n',
    );
  });

  it('takes the folder of another repository, and no part of one', async () => {
    const { root } = place();
    expect((await sarIn('/', ['init', root])).out).toContain('6 files to write');
    const { err, exitCode } = await sarIn('/', ['init', join(root, '.github')]);
    expect(err).toContain(`is a part of the repository ${root}`);
    expect(exitCode).toBe(3);
  });

  it('says which of the files git ignores', async () => {
    const { sar } = place({ ...EXAMPLE, '.gitignore': 'sar-*\n' });
    const words = `git ignores .github/workflows/sar-weekly.yml: "git add --force" adds them all the same`;
    expect(JSON.parse((await sar('--apply', '--watchdogs', 'weekly', '--format', 'json')).out).notes).toContain(words);
    const { out } = await sar('--watchdogs', 'weekly');
    expect(out).toContain('git ignores it');
    expect(out).toContain('1 watchdog is not set up');
  });

  it('refuses a bare repository, where nothing that is written is in a commit', async () => {
    const { path, remove } = temporaryFolder('sar-init-bare-repository');
    onTestFinished(remove);
    execFileSync('git', ['init', '--quiet', '--bare', path]);
    const { err, exitCode } = await sarIn(path, ['init', ...SOURCE, '--apply']);
    expect([err, exitCode]).toEqual([expect.stringMatching(/is a bare repository: set up a clone of it, and push that\n$/), 3]);
    expect(existsSync(join(path, '.github'))).toBe(false);
  });

  it('works in a folder without git', async () => {
    const { path, remove } = temporaryFolder('sar-init-bare');
    onTestFinished(remove);
    writeFileSync(join(path, 'a.py'), '');
    const { err, out, exitCode } = await sarIn(path, ['init', ...SOURCE]);
    expect(err).toBe('git tells no branch here: main is taken for the default branch\n');
    expect(out).toContain('default branch        main');
    expect(exitCode).toBe(0);
  });

  it.each<[readonly string[], RegExp]>([
    [['--watchdogs', 'nightley'], /did you mean nightly\?/],
    [['--preset', 'sar:none'], /--preset takes sar:recommended/],
    [['--owner', 'someone'], /--owner takes @user/],
    [['--apply', '--dry-run'], /give one of them/],
    [['--dry-run', '--format', 'json'], /--format has no place/],
    [['package.json'], /give its folder, not a file/],
    [['--source', 'sar'], /--source (?:takes owner\/repository@ref|is given twice)/],
  ])('refuses %j', async (words, message) => {
    const { path, remove } = temporaryFolder('sar-init-refused');
    onTestFinished(remove);
    writeFileSync(join(path, 'package.json'), '{}');
    const { err, exitCode } = await sarIn(path, ['init', ...words]);
    expect(err).toMatch(message);
    expect(exitCode).toBe(3);
  });
});
