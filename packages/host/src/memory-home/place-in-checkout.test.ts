import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addToCheckout, isInCheckout, placeInCheckout } from './place-in-checkout.js';

let folder = '';
let root = '';
let from = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'place-')));
  root = join(folder, 'checkout');
  from = join(folder, 'new.db');
  mkdirSync(join(root, 'data'), { recursive: true });
  mkdirSync(join(folder, 'outside'));
  writeFileSync(from, 'new');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a database that was stored', () => {
  it('replaces the one in the checkout, and makes its folder', async () => {
    writeFileSync(join(root, 'data', 'memory.db'), 'old');
    expect(await placeInCheckout(root, 'data/memory.db', from)).toBeUndefined();
    expect(await placeInCheckout(root, 'other/memory.db', from)).toBeUndefined();
    expect(['data', 'other'].map((name) => readFileSync(join(root, name, 'memory.db'), 'utf8'))).toEqual(['new', 'new']);
    expect(readdirSync(join(root, 'data'))).toEqual(['memory.db']);
  });

  it.each<[string, () => void, string]>([
    ['a folder that is a link', () => symlinkSync(join(folder, 'outside'), join(root, 'link')), 'link/memory.db'],
    [
      'a folder below a link',
      () => {
        mkdirSync(join(folder, 'outside', 'deep'));
        symlinkSync(join(folder, 'outside'), join(root, 'link'));
      },
      'link/deep/memory.db',
    ],
    ['a file that is a link', () => symlinkSync(join(folder, 'outside', 'victim'), join(root, 'data', 'memory.db')), 'data/memory.db'],
    ['a path that walks up', () => undefined, '../outside/memory.db'],
  ])('is not put behind %s', async (_what, prepare, path) => {
    writeFileSync(join(folder, 'outside', 'victim'), 'old');
    prepare();
    expect(await placeInCheckout(root, path, from)).toMatch(/^the one in the checkout was left: .*(?:link|leads out)/);
    expect(readdirSync(join(folder, 'outside')).filter((name) => name !== 'deep')).toEqual(['victim']);
    expect(readFileSync(join(folder, 'outside', 'victim'), 'utf8')).toBe('old');
  });
});

describe('a database that the checkout lacks', () => {
  it('is added, with its folder', async () => {
    expect(await isInCheckout(root, 'other/memory.db')).toBe(false);
    expect(await addToCheckout(root, 'other/memory.db', from)).toBeUndefined();
    expect(await isInCheckout(root, 'other/memory.db')).toBe(true);
    expect(readFileSync(join(root, 'other', 'memory.db'), 'utf8')).toBe('new');
    expect(readdirSync(join(root, 'other'))).toEqual(['memory.db']);
  });

  it.each<[string, () => void, string, RegExp]>([
    [
      'over a file',
      () => writeFileSync(join(root, 'data', 'memory.db'), 'own'),
      'data/memory.db',
      /something is at data\/memory\.db already/,
    ],
    ['over a folder', () => mkdirSync(join(root, 'data', 'memory.db')), 'data/memory.db', /something is at/],
    ['over a link to nothing', () => symlinkSync('gone', join(root, 'data', 'memory.db')), 'data/memory.db', /behind a link/],
    ['behind a folder that is a link', () => symlinkSync(join(folder, 'outside'), join(root, 'link')), 'link/memory.db', /behind a link/],
    ['beside a log', () => writeFileSync(join(root, 'data', 'memory.db-wal'), ''), 'data/memory.db', /memory\.db-wal belongs to it/],
    ['below a file', () => writeFileSync(join(root, 'file'), ''), 'file/memory.db', /E(?:NOTDIR|EXIST)/],
    ['where git has its own', () => undefined, '.GIT/hooks/post-checkout', /belongs to git/],
    ['outside', () => undefined, '../outside/memory.db', /leads out/],
  ])('is not put %s', async (_what, prepare, path, why) => {
    prepare();
    const before = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
    expect(await addToCheckout(root, path, from)).toMatch(why);
    expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()).toEqual(before);
  });
});
