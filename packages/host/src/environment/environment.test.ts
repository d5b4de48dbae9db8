import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { environmentFolder } from './environment-folder.js';
import { fileDigest } from './file-digest.js';
import { folder } from './folder.fixture.js';
import { holdsFiles } from './holds-files.js';
import { lockFiles } from './lock-files.js';
import { notThere } from './not-there.js';

describe('lock files', () => {
  it('are found by name, with their digest and beginning', async () => {
    const root = folder({ 'sub/uv.lock': 'version = 1\n', 'sub/deep/r.txt': 'x', 'uv.lock': 'other' });
    const sha256 = createHash('sha256').update('version = 1\n').digest('hex');
    expect(await lockFiles(root, 'sub', ['uv.lock', 'poetry.lock', 'uv.lock'])).toEqual([
      { name: 'uv.lock', sha256, beginning: 'version = 1\n' },
    ]);
    expect(await lockFiles(root, './sub/', ['deep/r.txt'])).toMatchObject([{ name: 'deep/r.txt' }]);
  });

  it('of which only the beginning is kept', async () => {
    const [file] = await lockFiles(folder({ 'yarn.lock': 'x'.repeat(17_000_000) }), '.', ['yarn.lock']);
    expect(file?.beginning.length).toBe(16_777_216);
  });

  it.each<[string, (root: string) => void, string, string]>([
    ['of a project that is not there', () => {}, 'none', 'which is no folder of the checkout'],
    ['of a project outside', () => {}, '..', 'which is no folder of the checkout'],
    ['that is a folder', (root) => mkdirSync(join(root, 'uv.lock')), '.', 'it is a folder'],
    ['that leads out', (root) => symlinkSync('/etc/passwd', join(root, 'uv.lock')), '.', 'it leads out of the checkout'],
    ['that leads in a circle', (root) => symlinkSync('uv.lock', join(root, 'uv.lock')), '.', 'it cannot be read'],
  ])('%s are an error', async (_, make, project, why) => {
    const root = folder();
    make(root);
    await expect(lockFiles(root, project, ['uv.lock'])).rejects.toThrow(why);
    await expect(lockFiles(root, project, ['uv.lock'])).rejects.toThrow(UserError);
  });
});

describe('the folder of an environment', () => {
  it('says whether it is whole and where it was made', () => {
    const root = folder({ '.venv/lib/a.py': '' });
    const environment = environmentFolder(root, join(root, '.venv'));
    expect(environment.read()).toEqual({ hasHome: false, markedPath: undefined });
    writeFileSync(join(root, '.venv/pyvenv.cfg'), `version = 3\nhome = ${root}\r\n`);
    environment.mark();
    expect(environment.read()).toEqual({ hasHome: true, markedPath: join(root, '.venv') });
    environment.remove();
    expect(existsSync(join(root, '.venv'))).toBe(false);
    environment.mark();
    expect(existsSync(join(root, '.venv'))).toBe(false);
  });

  it.each(['nothing', '', '\n', '/a\n/b\n', 'x'.repeat(70_000)])('with a marker of something else (%#) says nothing', (text) => {
    const root = folder({ '.venv/.sar-environment': text, '.venv/pyvenv.cfg': 'home =\n' });
    expect(environmentFolder(root, join(root, '.venv')).read()).toEqual({ hasHome: false, markedPath: undefined });
  });

  it('is inside the checkout, and no link', () => {
    const root = folder({ 'a/b': '' });
    symlinkSync('a', join(root, 'link'));
    for (const path of [root, join(root, '..', 'x'), '/'])
      expect(() => environmentFolder(root, path)).toThrow('no folder inside the checkout');
    const later = environmentFolder(root, join(root, 'later/.venv'));
    const own = environmentFolder(root, join(root, '.venv'));
    symlinkSync('a', join(root, 'later'));
    symlinkSync('a', join(root, '.venv'));
    mkdirSync(join(root, 'a/.venv'));
    expect(() => later.remove()).toThrow('is behind a link; nothing was removed');
    expect([later.isLink(), own.isLink()]).toEqual([false, true]);
    own.remove();
    expect([own.isLink(), existsSync(join(root, 'a/.venv'))]).toEqual([false, true]);
    for (const path of ['link', 'link/.venv']) expect(() => environmentFolder(root, join(root, path))).toThrow('is behind a link');
  });
});

it('a folder holds files when there is one anywhere in it, and no link counts', () => {
  const root = folder({ 'a/b/c/file': '' });
  mkdirSync(join(root, 'empty/x/y'), { recursive: true });
  symlinkSync(join(root, 'a'), join(root, 'empty/link'));
  expect(['a', 'a/b/c/file', 'empty', 'none', 'a/b/c/file/x'].map((name) => holdsFiles([join(root, name)]))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(holdsFiles([join(root, 'none'), join(root, 'a')])).toBe(true);
});

it('only what was not there is removed again', () => {
  const root = folder({ 'there/file': 'x' });
  const before = notThere([join(root, 'there'), join(root, 'new')]);
  mkdirSync(join(root, 'new/half'), { recursive: true });
  before.remove();
  expect([existsSync(join(root, 'there/file')), existsSync(join(root, 'new'))]).toEqual([true, false]);
});

it('a digest is that of the bytes', async () => {
  const root = folder({ a: 'x' });
  expect(await fileDigest(join(root, 'a'))).toBe(createHash('sha256').update('x').digest('hex'));
  expect(await fileDigest(join(root, 'none'))).toBeUndefined();
});
