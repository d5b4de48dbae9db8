import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@sar/testkit';
import { expect, it, onTestFinished } from 'vitest';
import { namedFiles } from './named-files.js';

const LIMITS = { maxBytes: 1000, maxFiles: 10 };

function folderWith(files: Readonly<Record<string, string>>): string {
  const { path, remove } = temporaryFolder('sar-named');
  onTestFinished(remove);
  const root = realpathSync(path);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

const FILES = { 'a.json': 'a', 'signals/b.json': 'b', 'signals/deep/c.json': 'c', 'signals/d.txt': 'd' };

it.each<[string, readonly string[], readonly string[]]>([
  ['a path', ['a.json'], ['a.json']],
  ['a glob', ['signals/*.json'], ['signals/b.json']],
  ['a deep glob', ['signals/**/*.json'], ['signals/b.json', 'signals/deep/c.json']],
  ['a glob from the folder on', ['*.json'], ['a.json']],
  ['a file that two names mean, once', ['signals/b.json', 'signals/*.json'], ['signals/b.json']],
])('%s', (_, names, paths) => {
  const root = folderWith(FILES);
  expect(namedFiles(names, root, LIMITS).map(({ path }) => path)).toEqual(paths);
});

it('absolute names are taken as they are', () => {
  const [root, other] = [folderWith({}), folderWith(FILES)];
  expect(namedFiles([join(other, 'a.json')], root, LIMITS).map(({ text }) => text)).toEqual(['a']);
  expect(namedFiles([`${other}/signals/**/*.json`], root, LIMITS).map(({ text }) => text)).toEqual(['b', 'c']);
});

it.each<[string, readonly string[], RegExp]>([
  ['what is not there', ['none.json'], /none\.json.* cannot be read: it is not there/],
  ['a folder that is not there', ['none/*.json'], /none.*ENOENT/],
  ['a glob without a match', ['*.yml'], /no file matches/],
  ['a folder', ['signals'], /not a file/],
  ['what is no text', ['binary.json'], /it is no text/],
  ['a glob that is none', ['{a,b'], /the glob/],
  ['too many', ['many/*'], /more than 10 files/],
  ['too much', ['large.json'], /too large together/],
])('refuses %s', (_, names, message) => {
  const many = Object.fromEntries(Array.from({ length: 11 }, (_each, at) => [`many/${at}`, 'x']));
  const root = folderWith({ ...FILES, ...many, 'binary.json': 'a\0b', 'large.json': 'x'.repeat(1001) });
  expect(() => namedFiles(names, root, LIMITS)).toThrow(message);
});

it('follows no link that a glob meets out of its folder', () => {
  const [root, other] = [folderWith({ 'signals/a.json': 'a' }), folderWith({ 'secret.json': 's' })];
  symlinkSync(join(other, 'secret.json'), join(root, 'signals/link.json'));
  expect(namedFiles(['signals/*.json'], root, LIMITS).map(({ text }) => text)).toEqual(['a']);
});
