import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '@sar/baseline';
import { temporaryFolder } from '@sar/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { applyInside, writeInside } from './state-directory-files.js';

let root: string;
let outside: string;
beforeEach(() => {
  const folders = [temporaryFolder('sar-state'), temporaryFolder('sar-outside')];
  [root, outside] = folders.map(({ path }) => path) as [string, string];
  return () => folders.forEach(({ remove }) => remove());
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

describe('applyInside', () => {
  it.each<[string, () => string]>([
    ['a folder in the place of a file', () => (mkdirSync(join(root, 'z')), 'z')],
    ['a file in the place of a folder', () => (writeFileSync(join(root, 'z'), 'old'), 'z/x')],
    ['a link', () => (symlinkSync(outside, join(root, 'z')), 'z/x')],
    ['a path that leads out', () => '../z'],
  ])('writes nothing at all when one of the files is %s', (_, prepare) => {
    writeFileSync(join(root, 'a'), 'old');
    writeFileSync(join(root, 'gone'), 'old');
    const last = prepare();
    const change = new Map([
      ['a', 'new'],
      ['b', 'new'],
      ['gone', null],
      [last, 'new'],
    ]);
    const before = readdirSync(root);
    expect(() => applyInside(root, change)).toThrow(UserError);
    expect(readFileSync(join(root, 'a'), 'utf8')).toBe('old');
    expect(readdirSync(root)).toEqual(before);
  });

  it('removes nothing when a file to remove is behind a link', () => {
    writeFileSync(join(outside, 'x'), 'old');
    writeFileSync(join(root, 'a'), 'old');
    symlinkSync(outside, join(root, 'out'));
    expect(() =>
      applyInside(
        root,
        new Map([
          ['a', null],
          ['out/x', null],
        ]),
      ),
    ).toThrow('out/x is behind a link; nothing was removed');
    expect([readdirSync(outside), readFileSync(join(root, 'a'), 'utf8')]).toEqual([['x'], 'old']);
  });
});
