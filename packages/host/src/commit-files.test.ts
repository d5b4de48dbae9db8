import { chmodSync, existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '@sar/baseline';
import { temporaryFolder, temporaryRepository } from '@sar/testkit';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { commitFiles } from './commit-files.js';

const ODD_NAMES = [
  'a b.json',
  'zeile\nzwei.json',
  '"quoted".json',
  'ümläut-🦀.json',
  '::error::x.json',
  '-option.json',
  ':(top)x',
  '*.json',
  '\tx',
];
const repository = temporaryRepository({
  ...Object.fromEntries(ODD_NAMES.map((name) => [`box/${name}`, `text of ${name}`])),
  'box/sub/deep.json': '{}',
  'boxes/other.json': 'other',
  file: 'a file',
  'bin/bom': '\uFEFFx\r\n',
  'bin/latin': new Uint8Array([97, 0xe4, 98]),
  'bin/empty': '',
  'bin/zero': 'a\0b',
  'bin/large': 'x'.repeat(1001),
  '*/star.json': 'star',
});
const { root, git } = repository;
symlinkSync('/etc/passwd', join(root, 'box/link.json'));
symlinkSync('box', join(root, 'boxlink'));
chmodSync(join(root, 'boxes/other.json'), 0o755);
git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module`);
git('add', '--all', 'box', 'boxlink', 'boxes');
git('commit', '--quiet', '--message', 'Links');
const head = git('rev-parse', 'HEAD');
const files = commitFiles(root, head);
const idOf = (path: string) => git('rev-parse', `${head}:${path}`);
const text = (path: string, maxBytes = 1000) => files.read([idOf(path)], maxBytes).get(idOf(path));
afterAll(() => repository.remove());

describe('list', () => {
  it('gives every entry below a folder with mode, id and size, under its own name', () => {
    const box = files.list('box');
    expect(box.map(({ path }) => path).toSorted()).toEqual(
      [...ODD_NAMES, 'link.json', 'sub/deep.json'].map((name) => `box/${name}`).toSorted(),
    );
    expect(box.find(({ path }) => path === 'box/sub/deep.json')).toEqual({
      path: 'box/sub/deep.json',
      mode: '100644',
      id: idOf('box/sub/deep.json'),
      sizeBytes: 2,
    });
    expect(box.find(({ path }) => path === 'box/link.json')).toMatchObject({ mode: '120000', sizeBytes: 11 });
    expect(files.list('boxes')).toMatchObject([{ path: 'boxes/other.json', mode: '100755' }]);
    expect(files.list('').find(({ path }) => path === 'module')).toMatchObject({ mode: '160000', sizeBytes: undefined });
  });

  it.each<[string, string[]]>([
    ['*', ['*/star.json']],
    ['box/sub/', ['box/sub/deep.json']],
    ['file', []],
    ['boxlink', []],
    ['module', []],
    ['none', []],
    ['bo', []],
    ['b*', []],
    [':(glob)**', []],
    [':/', []],
    ['--name-only', []],
    ['../x', []],
    ['box/../boxes', []],
    ['/box', []],
    ['./box', []],
    ['box//sub', []],
    ['a\0b', []],
    ['x'.repeat(100_000), []],
  ])('takes the folder %j literally', (folder, expected) => {
    expect(files.list(folder).map(({ path }) => path)).toEqual(expected);
  });

  it('shows the commit, not the work tree and not the index', () => {
    const own = temporaryRepository({ 'box/a': '1' });
    onTestFinished(() => own.remove());
    const before = own.git('rev-parse', 'HEAD');
    own.write('box/b', '2');
    own.git('add', '--all');
    own.git('rm', '--quiet', '--force', 'box/a');
    expect(commitFiles(own.root, before).list('box')).toHaveLength(1);
    own.commit('More');
    expect(commitFiles(own.root, before).list('box')).toMatchObject([{ path: 'box/a' }]);
  });
});

describe('read', () => {
  it.each<[string, ReturnType<typeof text>]>([
    ['box/zeile\nzwei.json', { kind: 'text', text: 'text of zeile\nzwei.json' }],
    ['bin/bom', { kind: 'text', text: '\uFEFFx\r\n' }],
    ['bin/latin', { kind: 'not-utf8' }],
    ['bin/empty', { kind: 'text', text: '' }],
    ['bin/zero', { kind: 'text', text: 'a\0b' }],
    ['bin/large', { kind: 'too-large' }],
    ['box/link.json', { kind: 'text', text: '/etc/passwd' }],
    ['box', { kind: 'absent' }],
  ])('%j', (path, expected) => {
    expect(text(path)).toEqual(expected);
  });

  it('gives an answer for every id, also for what is none', () => {
    const odd = ['0'.repeat(40), 'HEAD', `${head}\n${head}`, '', '--batch-all-objects', idOf('bin/empty')];
    const blobs = files.read([...odd, ...odd], 1000);
    expect([...blobs]).toEqual(odd.map((id) => [id, id === idOf('bin/empty') ? { kind: 'text', text: '' } : { kind: 'absent' }]));
    expect(files.read([], 1000)).toEqual(new Map());
  });

  it('reads many blobs, each its own', () => {
    const entries = files.list('').filter(({ mode }) => mode.startsWith('100'));
    const blobs = files.read(
      entries.map(({ id }) => id),
      1 << 20,
    );
    for (const { path, id, sizeBytes } of entries) {
      const blob = blobs.get(id);
      if (blob?.kind === 'text') expect([path, Buffer.byteLength(blob.text)]).toEqual([path, sizeBytes]);
      else expect([path, blob?.kind]).toEqual(['bin/latin', 'not-utf8']);
    }
  });

  it('is not fooled by an object that is put in the place of another', () => {
    const own = temporaryRepository({ a: 'right', b: 'wrong' });
    onTestFinished(() => own.remove());
    const [right, wrong] = ['a', 'b'].map((path) => own.git('rev-parse', `HEAD:${path}`)) as [string, string];
    own.git('replace', right, wrong);
    expect(commitFiles(own.root, own.git('rev-parse', 'HEAD')).read([right], 100).get(right)).toEqual({ kind: 'text', text: 'right' });
  });
});

describe('commitFiles', () => {
  it.each(['HEAD', 'main', '', head.slice(0, 39), head.toUpperCase(), `${head}^{tree}`, '--all', '0'.repeat(40), '0'.repeat(64)])(
    'refuses the commit %j',
    (name) => {
      expect(() => commitFiles(root, name)).toThrow(UserError);
    },
  );

  it('refuses what is no commit', () => {
    git('tag', '--annotate', '--message', 'x', 'v1', head);
    for (const id of [git('rev-parse', 'v1'), git('rev-parse', 'HEAD^{tree}'), idOf('file')])
      expect(() => commitFiles(root, id)).toThrow(`commit ${id} is not in ${root}`);
  });

  it('starts no program that the configuration names', () => {
    const own = temporaryRepository({ '.gitattributes': '* filter=x diff=x text eol=crlf\n', 'box/a': 'a\n' });
    onTestFinished(() => own.remove());
    const { path, remove } = temporaryFolder('sar-trap');
    onTestFinished(remove);
    const [program, mark] = [join(path, 'program'), join(path, 'sprung')];
    writeFileSync(program, `#!/bin/sh\ntouch '${mark}'\ncat\n`, { mode: 0o755 });
    for (const key of [
      'filter.x.smudge',
      'filter.x.clean',
      'diff.x.textconv',
      'diff.external',
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
    ])
      own.git('config', key, program);
    const its = commitFiles(own.root, own.git('rev-parse', 'HEAD'));
    const [entry] = its.list('box');
    expect(its.read([entry?.id ?? ''], 100).get(entry?.id ?? '')).toEqual({ kind: 'text', text: 'a\n' });
    expect(existsSync(mark)).toBe(false);
  });

  it('is not bent by variables that change what a path means', () => {
    for (const name of ['GIT_GLOB_PATHSPECS', 'GIT_ICASE_PATHSPECS']) vi.stubEnv(name, '1');
    expect([files.list('BOXES'), files.list('boxes').length]).toEqual([[], 1]);
    vi.unstubAllEnvs();
  });

  it('works with objects named by SHA-256', () => {
    const { path, remove } = temporaryFolder('sar-sha256');
    onTestFinished(remove);
    git('-C', path, 'init', '--quiet', '--object-format=sha256');
    writeFileSync(join(path, 'a'), 'text');
    git('-C', path, 'add', 'a');
    git('-C', path, 'commit', '--quiet', '--message', 'x');
    const its = commitFiles(path, git('-C', path, 'rev-parse', 'HEAD'));
    const [entry] = its.list('');
    expect(entry?.id).toHaveLength(64);
    expect(its.read([entry?.id ?? ''], 100).get(entry?.id ?? '')).toEqual({ kind: 'text', text: 'text' });
  });

  it('says what to do about a clone that lacks the objects', () => {
    const { path, remove } = temporaryFolder('sar-partial');
    onTestFinished(remove);
    git('config', 'uploadpack.allowFilter', 'true');
    git('clone', '--quiet', '--bare', '--filter=blob:none', `file://${root}`, join(path, 'partial'));
    const id = idOf('file');
    expect(() => commitFiles(join(path, 'partial'), head).read([id], 100)).toThrow('a partial clone must be completed first');
  });
});
