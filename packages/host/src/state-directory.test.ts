import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '@sar/baseline';
import { temporaryFolder } from '@sar/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkoutTree } from './checkout-tree.js';
import { stateDirectory, writeInside } from './state-directory.js';

let root: string;
let outside: string;
beforeEach(() => {
  const folders = [temporaryFolder('sar-state'), temporaryFolder('sar-outside')];
  [root, outside] = folders.map(({ path }) => path) as [string, string];
  return () => folders.forEach(({ remove }) => remove());
});

describe('stateDirectory', () => {
  it('reads back what it wrote, and creates nothing before', () => {
    const store = stateDirectory(checkoutTree(root), '.sar');
    expect(store.read('findings.json')).toBeUndefined();
    expect(readdirSync(root)).toEqual([]);
    store.write('findings.json', 'ä\n');
    store.write('deep/er/x.json', '2');
    expect([store.read('findings.json'), store.read('deep/er/x.json')]).toEqual(['ä\n', '2']);
    store.write('findings.json', 'again');
    expect(store.read('findings.json')).toBe('again');
    expect(readdirSync(join(root, '.sar')).toSorted()).toEqual(['deep', 'findings.json']);
  });

  it.each(['..', '../x', '/tmp', 'a/../../x'])('refuses the directory %s', (directory) => {
    const store = stateDirectory(checkoutTree(root), directory);
    expect(() => store.read('findings.json')).toThrow(UserError);
    if (directory !== '/tmp') expect(() => store.write('findings.json', 'x')).toThrow(UserError);
    expect(existsSync(join(root, '../x'))).toBe(false);
  });

  it('says why a file cannot be read', () => {
    mkdirSync(join(root, '.sar/findings.json'), { recursive: true });
    expect(() => stateDirectory(checkoutTree(root), '.sar').read('findings.json')).toThrow('.sar/findings.json cannot be read: not a file');
  });
});

describe('writeInside', () => {
  const write = (path: string) => writeInside(root, path, 'new');

  it.each<[string, () => string]>([
    ['a link out of the checkout', () => (symlinkSync(join(outside, 'x'), join(root, 'x')), 'x')],
    ['a link in the checkout', () => (writeFileSync(join(root, 'real'), 'old'), symlinkSync('real', join(root, 'x')), 'x')],
    ['a folder that is a link out', () => (symlinkSync(outside, join(root, 'out')), 'out/x')],
    ['a folder behind a link out', () => (mkdirSync(join(outside, 'y')), symlinkSync(outside, join(root, 'out')), 'out/y/x')],
    ['a link to nothing', () => (symlinkSync(join(outside, 'none'), join(root, 'out')), 'out/x')],
    ['a path that leads out', () => '../x'],
    ['an absolute path', () => join(outside, 'x')],
    ['the root itself', () => '.'],
  ])('refuses %s', (_, prepare) => {
    const path = prepare();
    const before = readdirSync(root);
    expect(() => write(path)).toThrow(UserError);
    expect(() => write(path)).toThrow('nothing was written');
    expect(readdirSync(outside).filter((name) => name !== 'y')).toEqual([]);
    expect(readdirSync(root)).toEqual(before);
  });

  it('does not write through links that wait under the name of its part file', () => {
    for (const name of [`.sar-${process.pid}.part`, '.sar-.part']) symlinkSync(join(outside, 'x'), join(root, name));
    write('state.json');
    expect(readdirSync(outside)).toEqual([]);
    expect(readFileSync(join(root, 'state.json'), 'utf8')).toBe('new');
  });

  it('keeps the mode of a file that it replaces', () => {
    writeFileSync(join(root, 'run.sh'), 'old');
    chmodSync(join(root, 'run.sh'), 0o755);
    write('run.sh');
    expect(statSync(join(root, 'run.sh')).mode & 0o777).toBe(0o755);
  });

  it('leaves the old file whole, and nothing beside it, when it cannot write', () => {
    mkdirSync(join(root, 'x/y'), { recursive: true });
    expect(() => write('x')).toThrow(UserError);
    writeFileSync(join(root, 'file'), 'old');
    expect(() => write('file/x')).toThrow('file/x cannot be written');
    expect(readFileSync(join(root, 'file'), 'utf8')).toBe('old');
    expect(readdirSync(root).toSorted()).toEqual(['file', 'x']);
  });
});
