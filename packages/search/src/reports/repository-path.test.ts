import { memoryTree } from '@sar/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repositoryPaths } from './repository-path.js';

const TREE = memoryTree({ 'src/app.py': '', 'app.py': '', 'web/src/a b.ts': '', 'web/100%.ts': '', 'deep/ü.py': '' });

describe('repositoryPaths', () => {
  it.each([
    ['src/app.py', 'src/app.py'],
    ['./src/app.py', 'src/app.py'],
    ['src//x/../app.py', 'src/app.py'],
    ['src\\app.py', 'src/app.py'],
    ['/home/runner/work/shop/shop/src/app.py', 'src/app.py'],
    ['D:\\a\\shop\\shop\\src\\app.py', 'src/app.py'],
    ['file:///D:/a/shop/shop/src/app.py', 'src/app.py'],
    ['file:///github/workspace/src/app.py', 'src/app.py'],
    ['file://host/share/src/app.py', 'src/app.py'],
    ['FILE:src/app.py', 'src/app.py'],
    ['web/src/a%20b.ts', 'web/src/a b.ts'],
    ['file:///x/deep/%C3%BC.py', 'deep/ü.py'],
    ['web/100%.ts', 'web/100%.ts'],
    ['/anywhere/app.py', 'app.py'],
    ['src/b.ts', undefined],
    ['x/src/app.py', undefined],
    ['../../etc/passwd', undefined],
    ['../app.py', undefined],
    ['/../../app.py', undefined],
    ['%2e%2e/%2e%2e/app.py', undefined],
    ['file:///%zz', undefined],
    ['', undefined],
    ['/', undefined],
    ['__proto__', undefined],
    [`${'a/'.repeat(100_000)}app.py`, undefined],
  ])('%s is %s', (written, expected) => {
    expect(repositoryPaths(TREE)(written)).toBe(expected);
  });

  it('tries the folders that it is given, the root first', () => {
    const toPath = repositoryPaths(TREE, ['web', 'src']);
    expect(toPath('src/a b.ts')).toBe('web/src/a b.ts');
    expect(toPath('app.py')).toBe('app.py');
    expect(toPath('../src/app.py')).toBe('src/app.py');
  });

  it('gives only files of the repository, for any text', () => {
    const piece = fc.oneof(
      fc.constantFrom('..', '.', '', 'src', 'app.py', 'C:', 'file:', '%2e%2e', 'etc', '\\'),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const path = repositoryPaths(TREE, ['web'])(pieces.join('/'));
        return path === undefined || TREE.has(path);
      }),
    );
  });
});
