import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '@sar/baseline';
import { temporaryFolder } from '@sar/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import { targets } from './targets.js';

const { path: home, remove } = temporaryFolder('sar-targets');
afterAll(remove);
for (const folder of ['one/.git', 'one/.github/workflows', 'one/sub', 'two/.git', 'bare'])
  mkdirSync(join(home, folder), { recursive: true });
for (const file of ['one/.github/workflows/a.yml', 'one/.github/workflows/b c.yml', 'two/x.yml', 'bare/y.yml'])
  writeFileSync(join(home, file), 'x');
symlinkSync(join(home, 'one'), join(home, 'link'));
const at = (path: string) => join(home, path);

describe('targets', () => {
  it.each<[string, string[], string, string, string[] | undefined]>([
    ['nothing, in a checkout', [], 'one', 'one', undefined],
    ['nothing, in a folder of a checkout', [], 'one/sub', 'one', undefined],
    ['a directory', ['one'], '.', 'one', undefined],
    ['a directory by a link', ['link'], '.', 'one', undefined],
    ['a folder of a checkout', ['sub'], 'one', 'one/sub', undefined],
    ['a directory without git', ['bare'], '.', 'bare', undefined],
    ['a file', ['one/.github/workflows/a.yml'], '.', 'one', ['.github/workflows/a.yml']],
    ['a file by a link', ['link/.github/workflows/a.yml'], '.', 'one', ['.github/workflows/a.yml']],
    ['files', ['a.yml', 'b c.yml', 'a.yml'], 'one/.github/workflows', 'one', ['.github/workflows/a.yml', '.github/workflows/b c.yml']],
    ['a file without git', ['bare/y.yml'], '.', 'bare', ['y.yml']],
  ])('%s', (_, paths, directory, root, only) => {
    expect(targets(paths, at(directory))).toEqual({ root: at(root), only: only && new Set(only) });
  });

  it.each<[string, string[], string]>([
    ['two directories', ['one', 'two'], 'give one directory, or files of one checkout'],
    ['a directory and a file', ['one', 'two/x.yml'], 'give one directory, or files of one checkout'],
    ['files of two checkouts', ['one/.github/workflows/a.yml', 'two/x.yml'], 'two/x.yml is not in the checkout'],
    ['what is not there', ['none'], 'there is no file or directory none'],
    ['an empty path below what is not there', ['none/'], 'there is no file or directory none/'],
    ['a name that no system takes', ['a\0b'], 'there is no file or directory'],
  ])('refuses %s', (_, paths, message) => {
    expect(() => targets(paths, home)).toThrow(UserError);
    expect(() => targets(paths, home)).toThrow(message);
  });
});
