import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '@sar/baseline';
import { temporaryFolder } from '@sar/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { workFiles } from './work-files.js';

function folderWith(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder('sar-host');
  onTestFinished(() => folder.remove());
  const root = realpathSync(folder.path);
  const write = (path: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  return { root, write, files: workFiles(root) };
}

describe('find', () => {
  const FILES = {
    'coverage.xml': '',
    'a/coverage.xml': '',
    'a/b/report.json': '',
    'node_modules/x/coverage.xml': '',
    '.git/coverage.xml': '',
    '.venv/lib/coverage.xml': '',
    'build/.cache/r.json': '',
  };
  it.each<[string, readonly string[], readonly string[]]>([
    ['a plain path', ['a/coverage.xml', 'gone.xml'], ['a/coverage.xml']],
    ['every folder but those of tools', ['**/coverage.xml'], ['a/coverage.xml', 'coverage.xml']],
    ['a folder of a tool that is named', ['node_modules/**/coverage.xml'], ['node_modules/x/coverage.xml']],
    ['folders with a dot', ['build/**/*.json', 'a/*/*.json'], ['a/b/report.json', 'build/.cache/r.json']],
    ['each file once', ['**/coverage.xml', 'coverage.xml', '*.xml'], ['a/coverage.xml', 'coverage.xml']],
    ["nothing of git's own folder", ['.git/coverage.xml', '.git/**/*.xml', './.git/*'], []],
    ['braces and classes', ['**/{coverage,report}.{xml,json}', 'a/b/report.[j]son'], ['a/b/report.json', 'a/coverage.xml', 'coverage.xml']],
    ['nothing outside', ['../**/*.xml', '/etc/*'], []],
  ])('%s', (_, globs, expected) => {
    expect(folderWith(FILES).files.find(globs)).toEqual({ paths: expected, cut: false });
  });

  it('says when there are more than the limit', () => {
    expect(folderWith(FILES).files.find(['**/*.xml'], 1)).toEqual({ paths: ['a/coverage.xml'], cut: true });
  });

  it('takes links to files of the checkout, and follows none to a folder or out', () => {
    const { root, files } = folderWith({ 'a/r.xml': '' });
    symlinkSync('a/r.xml', join(root, 'link.xml'));
    symlinkSync('/etc/hosts', join(root, 'out.xml'));
    symlinkSync('.', join(root, 'circle'));
    symlinkSync('gone', join(root, 'dangling.xml'));
    expect(files.find(['**/*.xml']).paths).toEqual(['a/r.xml', 'link.xml']);
    expect(files.find(['circle/**/*.xml']).paths).toEqual([]);
  });
});

describe('a file', () => {
  it('is told with its size and time', () => {
    const { root, files } = folderWith({ 'a.bin': 'abc' });
    utimesSync(join(root, 'a.bin'), 1_700_000_000, 1_700_000_000);
    expect(files.facts('a.bin')).toEqual({ kind: 'file', sizeBytes: 3, modifiedAt: '2023-11-14T22:13:20.000Z' });
    expect(files.facts('.')).toEqual({ kind: 'folder' });
    expect(files.facts('gone')).toEqual({ kind: 'absent' });
    expect(files.facts('../gone')).toEqual({ kind: 'outside' });
  });

  it('is read as text, in pieces, in part and as a digest', async () => {
    const text = 'äö'.repeat(50_000);
    const { files } = folderWith({ 'a.txt': text });
    expect(files.read('a.txt', 1_000_000)).toMatchObject({ kind: 'text', text });
    expect(Buffer.concat([...files.pieces('a.txt')]).toString()).toBe(text);
    expect([...files.pieces('a.txt')].length).toBeGreaterThan(2);
    expect(files.slice('a.txt', 2, 4)).toEqual({ known: true, value: Buffer.from('öä') });
    expect(files.slice('a.txt', 199_998, 100)).toEqual({ known: true, value: Buffer.from('ö') });
    expect(files.slice('a.txt', 900_000, 100)).toEqual({ known: true, value: Buffer.from('') });
    expect(await files.digest('a.txt', 'sha256')).toEqual({ known: true, value: createHash('sha256').update(text).digest('hex') });
  });

  it("of git's own folder is not read, also not through a link", async () => {
    const { root, files } = folderWith({ '.git/config': 'extraheader = AUTHORIZATION: basic x', 'vendor/lib/.git': 'gitdir: ../../.git' });
    symlinkSync('.git/config', join(root, 'report.json'));
    symlinkSync('.git', join(root, 'folder'));
    for (const path of ['.git/config', './.git/config', 'report.json', 'folder/config', 'vendor/lib/.git']) {
      expect(files.facts(path)).toEqual({ kind: 'outside' });
      expect(files.read(path, 1000)).toEqual({ kind: 'outside' });
      expect(() => [...files.pieces(path)]).toThrow('into .git');
      expect(files.slice(path, 0, 10)).toMatchObject({ known: false });
      expect(await files.digest(path, 'md5')).toMatchObject({ known: false });
      expect(await files.query(path, [], { maxRows: 1 })).toMatchObject({ known: false });
    }
    expect(files.find(['report.json', 'folder/*', '*.json']).paths).toEqual([]);
  });

  it('that is too large or no text is not read as text', () => {
    const { files, write } = folderWith({ 'a.txt': 'abcd' });
    write('b.bin', Uint8Array.of(0, 1, 2));
    expect(files.read('a.txt', 3)).toEqual({ kind: 'too-large', sizeBytes: 4 });
    expect(files.read('b.bin', 30)).toEqual({ kind: 'binary', sizeBytes: 3 });
  });

  it('whose name is too long, in a folder that is not there, is absent', () => {
    const path = `gone/${'x'.repeat(5000)}/y`;
    expect(folderWith({}).files.facts(path)).toEqual({ kind: 'absent' });
  });

  it.each([['gone'], ['../x'], ['.']])('that is none is told by every way to read it: %s', async (path) => {
    const { files } = folderWith({});
    expect(() => [...files.pieces(path)]).toThrow(UserError);
    expect(files.slice(path, 0, 1)).toMatchObject({ known: false, reason: 'failed' });
    expect(await files.digest(path, 'md5')).toMatchObject({ known: false });
    expect(await files.query(path, [], { maxRows: 1 })).toMatchObject({ known: false });
  });

  it('that is a link out is not read', async () => {
    const { root, files } = folderWith({});
    symlinkSync('/etc/hosts', join(root, 'out'));
    expect(files.facts('out')).toEqual({ kind: 'outside' });
    expect(files.read('out', 10_000)).toEqual({ kind: 'outside' });
    expect(() => [...files.pieces('out')]).toThrow(/leads out of the repository/);
    expect(await files.digest('out', 'sha1')).toMatchObject({
      known: false,
      detail: 'out leads out of the repository or into .git; it is not read',
    });
  });

  it.skipIf(process.platform === 'win32')('that is a pipe keeps nobody waiting', async () => {
    const { root, files } = folderWith({});
    spawnSync('mkfifo', [join(root, 'pipe')]);
    expect(files.read('pipe', 100)).toEqual({ kind: 'unreadable', reason: 'not a file' });
    expect(() => [...files.pieces('pipe')]).toThrow(UserError);
    expect(await files.digest('pipe', 'sha256')).toMatchObject({ known: false });
    expect(files.find(['p*'])).toEqual({ paths: [], cut: false });
  });

  it('of many gigabytes is given up when the time is over', async () => {
    const { root, files } = folderWith({ large: '' });
    truncateSync(join(root, 'large'), 8 * 1024 ** 3);
    expect(await files.digest('large', 'sha256', AbortSignal.timeout(20))).toMatchObject({
      known: false,
      detail: 'large was not read to its end: the time limit was reached',
    });
  });
});
