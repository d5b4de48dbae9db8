import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@sar/testkit';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { opened, repositoryOf, run } from './open-work-tree.fixture.js';
import { openWorkTree } from './open-work-tree.js';

describe('a work tree', () => {
  it('has the files of the commit, and nothing of the checkout', async () => {
    const repository = repositoryOf({ 'a.txt': 'a\r\n', 'deep/b.txt': 'b', '.gitignore': 'out/\n' });
    const commit = repository.git('rev-parse', 'HEAD');
    repository.write('a.txt', 'changed');
    repository.write('new.txt', 'new');
    const work = await opened(repository, commit);
    expect(work.commit).toBe(commit);
    expect(work.tree.list()).toEqual(['.gitignore', 'a.txt', 'deep/b.txt']);
    expect(readFileSync(join(work.root, 'a.txt'), 'utf8')).toBe('a\r\n');
    expect(work.changes()).toEqual({ known: true, value: [] });
    expect(work.root).toBe(realpathSync(work.root));
  });

  it('tells changed, new and removed text files, and not what git ignores', async () => {
    const work = await opened(repositoryOf({ 'a.txt': 'a\n', 'b.txt': 'b\n', 'c.txt': 'c\n', '.gitignore': 'out/\n' }));
    expect(work.write('a.txt', 'A\n')).toEqual({ known: true, value: 'written' });
    expect(work.write('deep/new\nname.txt', 'n\n')).toEqual({ known: true, value: 'written' });
    rmSync(join(work.root, 'b.txt'));
    work.write('out/cache', 'x');
    writeFileSync(join(work.root, 'c.txt'), 'c\n');
    expect(work.changes()).toEqual({
      known: true,
      value: [
        { path: 'a.txt', before: 'a\n', after: 'A\n' },
        { path: 'b.txt', before: 'b\n' },
        { path: 'deep/new\nname.txt', after: 'n\n' },
      ],
    });
    expect(work.reset()).toEqual({ known: true, value: 'clean' });
    expect(work.changes()).toEqual({ known: true, value: [] });
    expect(existsSync(join(work.root, 'out'))).toBe(false);
    expect(readFileSync(join(work.root, 'b.txt'), 'utf8')).toBe('b\n');
  });

  it('runs programs in it, without a token, and they see a repository of git', async () => {
    const repository = repositoryOf({ 'a.txt': 'a\n' });
    repository.git('config', 'credential.helper', '!echo token');
    const work = await opened(repository);
    expect(await run(work, ['git', 'status', '--porcelain'])).toMatchObject({ value: { exitCode: 0, stdout: '' } });
    expect(await run(work, ['git', 'ls-files'])).toMatchObject({ value: { stdout: 'a.txt\n' } });
    expect(await run(work, ['git', 'log', '--format=%s'])).toMatchObject({ value: { stdout: 'Start\n' } });
    expect(await run(work, ['git', 'config', '--local', '--list'])).not.toMatchObject({
      value: { stdout: expect.stringContaining('echo token') },
    });
    const seen = await run(work, [process.execPath, '-e', 'process.stdout.write(Object.keys(process.env).join(" ") + process.cwd())']);
    expect(seen).toMatchObject({ value: { stdout: `PATH${work.root}` } });
  });

  it('of a repository with longer ids has its files', async () => {
    const folder = temporaryFolder('sar-sha256');
    onTestFinished(() => folder.remove());
    const helper = repositoryOf({ 'a.txt': 'a\n' });
    const git = (...given: readonly string[]) => helper.git('-C', folder.path, ...given);
    git('init', '--quiet', '--object-format=sha256');
    writeFileSync(join(folder.path, 'a.txt'), 'a\n');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Start');
    const answer = await openWorkTree(realpathSync(folder.path), { PATH: process.env['PATH'] })(git('rev-parse', 'HEAD'));
    if (!answer.known) throw new Error(answer.detail);
    onTestFinished(() => answer.value.remove());
    expect(answer.value.erase?.('a.txt')).toEqual({ known: true, value: 'erased' });
    expect(answer.value.erase?.('../x')).toMatchObject({ known: false });
    expect(answer.value.changes()).toEqual({ known: true, value: [{ path: 'a.txt', before: 'a\n' }] });
    expect(await run(answer.value, ['git', 'status', '--porcelain'])).toMatchObject({ value: { stdout: ' D a.txt\n' } });
  });

  it('is removed', async () => {
    const work = await opened(repositoryOf({ 'a.txt': 'a\n' }));
    work.remove();
    expect(existsSync(work.root)).toBe(false);
    work.remove();
  });

  it.each(['main', 'HEAD', '0'.repeat(40), '', '--upload-pack=x', '$(id)'])('is unknown for the commit %j', async (commit) => {
    const repository = repositoryOf({ 'a.txt': 'a\n' });
    expect(await openWorkTree(repository.root, {})(commit)).toMatchObject({ known: false, reason: 'failed' });
  });

  it('of a shallow checkout has the commit', async () => {
    const repository = repositoryOf({ 'a.txt': '1\n' });
    repository.write('a.txt', '2\n');
    repository.commit('second');
    const folder = temporaryFolder('sar-shallow');
    onTestFinished(() => folder.remove());
    repository.git('clone', '--quiet', '--depth', '1', `file://${repository.root}`, join(folder.path, 'clone'));
    const answer = await openWorkTree(join(folder.path, 'clone'), { PATH: process.env['PATH'] })(repository.git('rev-parse', 'HEAD'));
    if (!answer.known) throw new Error(answer.detail);
    onTestFinished(() => answer.value.remove());
    expect(await run(answer.value, ['git', 'log', '--format=%s'])).toMatchObject({ value: { stdout: 'second\n' } });
  });
});

describe('a hostile repository', () => {
  let outside: ReturnType<typeof temporaryFolder>;
  beforeAll(() => {
    outside = temporaryFolder('sar-outside');
    writeFileSync(join(outside.path, 'victim.txt'), 'untouched\n');
    mkdirSync(join(outside.path, 'folder'));
  });
  afterAll(() => outside.remove());

  it('has no link that leads out, to nothing or into .git, and keeps those that stay', async () => {
    const repository = repositoryOf({ 'real/a.txt': 'a\n' });
    const links: readonly (readonly [string, string])[] = [
      ['out.txt', join(outside.path, 'victim.txt')],
      ['out', outside.path],
      ['up', '../..'],
      ['nothing', 'not-there'],
      ['circle', 'circle'],
      ['chain', 'out.txt'],
      ['inside', 'real/a.txt'],
      ['folder', 'real'],
    ];
    for (const [name, target] of links) symlinkSync(target, join(repository.root, name));
    symlinkSync('.git/config', join(repository.root, 'git-link'));
    const work = await opened(repository, repository.commit('links'));
    expect(readdirSync(work.root).toSorted()).toEqual(['.git', 'folder', 'inside', 'real']);
    expect(work.changes()).toEqual({ known: true, value: [] });
    expect(work.write('out/x.txt', 'x')).toEqual({ known: true, value: 'written' });
    expect(readdirSync(outside.path).toSorted()).toEqual(['folder', 'victim.txt']);
    expect(work.write('folder/b.txt', 'x')).toMatchObject({ known: false });
  });

  it('runs no filter, hook or monitor, neither of the repository nor of the checkout', async () => {
    const repository = repositoryOf({ '.gitattributes': '*.txt filter=evil text eol=crlf ident\n', 'a.txt': 'a $Id$\n' });
    const mark = join(outside.path, 'ran');
    for (const kind of ['clean', 'smudge']) repository.git('config', `filter.evil.${kind}`, `touch ${mark}; cat`);
    repository.git('config', 'core.fsmonitor', `touch ${mark}`);
    repository.git('config', 'core.hooksPath', join(outside.path, 'hooks'));
    const work = await opened(repository);
    expect(readFileSync(join(work.root, 'a.txt'), 'utf8')).toBe('a $Id$\n');
    work.write('a.txt', 'b\n');
    expect(work.changes()).toMatchObject({ value: [{ after: 'b\n' }] });
    expect(existsSync(mark)).toBe(false);
  });

  it('cannot steer the comparison through the .git of the files', async () => {
    const work = await opened(repositoryOf({ '.gitattributes': '* filter=evil\n', 'a.txt': 'a\n' }));
    const mark = join(outside.path, 'steered');
    await run(work, ['git', 'config', 'filter.evil.clean', `touch ${mark}; cat`]);
    await run(work, ['git', 'config', 'core.worktree', outside.path]);
    rmSync(join(work.root, '.git/info'), { recursive: true });
    work.write('a.txt', 'b\n');
    expect(work.changes()).toMatchObject({ value: [{ path: 'a.txt', before: 'a\n', after: 'b\n' }] });
    work.reset();
    expect(work.changes()).toEqual({ known: true, value: [] });
    expect(existsSync(mark)).toBe(false);
  });

  it.each<[string, (root: string) => void, RegExp]>([
    ['a link', (root) => symlinkSync('/etc/passwd', join(root, 'new')), /"new" is no file, but a link/],
    [
      'a file that became a link',
      (root) => (rmSync(join(root, 'a.txt')), symlinkSync('/etc/passwd', join(root, 'a.txt'))),
      /a\.txt" is no file/,
    ],
    ['bytes', (root) => writeFileSync(join(root, 'a.txt'), Buffer.from([255, 254, 0])), /"a\.txt" is no/],
    [
      'a huge file',
      (root) => writeFileSync(join(root, 'huge.txt'), Buffer.alloc(5_000_000, 97)),
      /"huge\.txt" has more than 4194304 bytes/,
    ],
    ['a repository of its own', (root) => (mkdirSync(join(root, 'sub')), writeFileSync(join(root, 'sub/x'), '')), /^$/],
  ])('whose program left %s', async (_what, act, message) => {
    const work = await opened(repositoryOf({ 'a.txt': 'a\n' }));
    act(work.root);
    const changes = work.changes();
    expect(changes.known ? '' : changes.detail).toMatch(message);
  });

  it('with a folder that became a link has lost its files, and nothing is read behind it', async () => {
    const work = await opened(repositoryOf({ 'sub/victim.txt': 'a\n', 'b.txt': 'b\n' }));
    rmSync(join(work.root, 'sub'), { recursive: true });
    symlinkSync(outside.path, join(work.root, 'sub'));
    expect(work.changes()).toMatchObject({ known: false, detail: '"sub" is no file, but a link or something else' });
    expect(work.write('sub/victim.txt', 'x')).toMatchObject({ known: false });
    work.reset();
    expect(readFileSync(join(outside.path, 'victim.txt'), 'utf8')).toBe('untouched\n');
    expect(lstatSync(join(work.root, 'sub')).isDirectory()).toBe(true);
  });

  it('is clean after a reset, with its own repository again, whatever a program left', async () => {
    const work = await opened(repositoryOf({ 'a.txt': 'a\n', 'sub/b.txt': 'b\n', '.gitignore': '*.log\n' }));
    await run(work, ['sh', '-c', 'git config filter.evil.clean "touch pwned"; rm -r sub a.txt; mkdir a.txt; touch sub a.txt/x.log']);
    expect(work.reset()).toEqual({ known: true, value: 'clean' });
    expect(await run(work, ['git', 'status', '--porcelain', '--ignored'])).toMatchObject({ value: { exitCode: 0, stdout: '' } });
    expect(readFileSync(join(work.root, '.git/config'), 'utf8')).not.toContain('evil');
  });

  it.each(['../x', '/etc/x', '.git/config', 'a/.GIT/hooks/pre-commit', 'a.txt/b'])('cannot have %j written', async (path) => {
    const work = await opened(repositoryOf({ 'a.txt': 'a\n' }));
    expect(work.write(path, 'x')).toMatchObject({ known: false, reason: 'failed' });
  });
});
