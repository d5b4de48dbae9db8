import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@sar/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened, repositoryOf, run } from './open-work-tree.fixture.js';

describe('a work tree', () => {
  let outside: ReturnType<typeof temporaryFolder>;
  beforeAll(() => {
    outside = temporaryFolder('sar-outside');
    writeFileSync(join(outside.path, 'victim.txt'), 'untouched\n');
  });
  afterAll(() => outside.remove());

  it.each<[string, (root: string) => void]>([
    [
      'a folder in place of a file',
      (root) => (
        rmSync(join(root, 'a.txt')),
        mkdirSync(join(root, 'a.txt/b'), { recursive: true }),
        writeFileSync(join(root, 'a.txt/b/c'), 'x')
      ),
    ],
    ['a file in place of a folder', (root) => (rmSync(join(root, 'sub'), { recursive: true }), writeFileSync(join(root, 'sub'), 'x'))],
    [
      'a link in place of a folder',
      (root) => (rmSync(join(root, 'sub'), { recursive: true }), symlinkSync(outside.path, join(root, 'sub'))),
    ],
    [
      'a repository of its own',
      (root) => (
        mkdirSync(join(root, 'own/.git/objects'), { recursive: true }),
        writeFileSync(join(root, 'own/.git/HEAD'), 'ref: refs/heads/x'),
        writeFileSync(join(root, 'own/x'), '')
      ),
    ],
    ['no .git', (root) => rmSync(join(root, '.git'), { recursive: true })],
    ['files that are ignored', (root) => writeFileSync(join(root, 'x.log'), 'x')],
    ['other settings of what is ignored', (root) => writeFileSync(join(root, '.gitignore'), '*\n')],
    ['an executable file', (root) => chmodSync(join(root, 'a.txt'), 0o755)],
    ['a folder that cannot be read', (root) => chmodSync(join(root, 'sub'), 0)],
  ])('whose program left %s is clean after a reset', async (_what, act) => {
    const files = { 'a.txt': 'a\n', 'sub/victim.txt': 's\n', '.gitignore': '*.log\n' };
    const work = await opened(repositoryOf(files));
    act(work.root);
    expect(work.reset()).toEqual({ known: true, value: 'clean' });
    expect(work.changes()).toEqual({ known: true, value: [] });
    expect(
      readdirSync(work.root, { recursive: true })
        .map(String)
        .filter((path) => !path.startsWith('.git/'))
        .toSorted(),
    ).toEqual(['.git', '.gitignore', 'a.txt', 'sub', 'sub/victim.txt']);
    expect(lstatSync(join(work.root, 'a.txt')).mode & 0o111).toBe(0);
    expect(await run(work, ['git', 'status', '--porcelain', '--ignored'])).toMatchObject({ value: { stdout: '' } });
    expect(readFileSync(join(outside.path, 'victim.txt'), 'utf8')).toBe('untouched\n');
  });

  it.each<[string, readonly string[]]>([
    ['settings', ['git', 'config', 'filter.evil.clean', 'touch pwned']],
    ['a link in place of the settings', ['sh', '-c', 'ln -sf /etc/passwd .git/config']],
    ['another repository', ['sh', '-c', 'rm -rf .git && echo "gitdir: /elsewhere" > .git']],
    [
      'the settings of another folder',
      [
        'sh',
        '-c',
        'mkdir ../evil && printf "[filter \\"evil\\"]\\n\\tclean = touch pwned\\n" > ../evil/config && echo ../../evil > .git/commondir',
      ],
    ],
    ['no repository', ['rm', '-rf', '.git']],
  ])('whose program left %s has its own repository again', async (_what, command) => {
    const work = await opened(repositoryOf({ 'a.txt': 'a\n' }));
    const before = readFileSync(join(work.root, '.git/config'), 'utf8');
    await run(work, command);
    expect(readFileSync(join(work.root, '.git/config'), 'utf8')).toBe(before);
    expect(await run(work, ['git', 'status', '--porcelain'])).toMatchObject({ value: { exitCode: 0, stdout: '' } });
    expect(await run(work, ['git', 'config', '--get', 'filter.evil.clean'])).toMatchObject({ value: { exitCode: 1, stdout: '' } });
  });
});
