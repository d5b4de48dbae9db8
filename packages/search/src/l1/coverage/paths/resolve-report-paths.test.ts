import { memoryTree } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { TimeIsUp } from '../../../pace.js';
import { STEADY } from '../../../sensor-input.fixture.js';
import { FileCoverage } from '../model/file-coverage.js';
import { lineBudget } from '../model/line-table.js';
import type { PathStyle } from '../model/parsed-report.js';
import { resolveReportPaths } from './resolve-report-paths.js';

interface Case {
  readonly name: string;
  readonly tree: readonly string[];
  readonly written: readonly string[];
  readonly found: readonly (string | undefined)[];
  readonly folder?: string;
  readonly sources?: readonly string[];
  readonly pathStyle?: PathStyle;
}

const JAVA = 'src/main/java/com/acme';
const CASES: readonly Case[] = [
  { name: 'relative to the root', tree: ['src/a.py'], written: ['src/a.py', './src/a.py'], found: ['src/a.py', 'src/a.py'] },
  { name: 'of Windows', tree: ['src/a.cs'], written: ['C:\\agent\\_work\\1\\s\\src\\a.cs'], found: ['src/a.cs'] },
  {
    name: 'relative to a source on another machine',
    tree: ['src/shop/a.py'],
    written: ['a.py'],
    sources: ['/home/runner/work/s/s/src/shop'],
    found: ['src/shop/a.py'],
  },
  {
    name: 'relative to a source, with a file of the same name in the root',
    tree: ['a.py', 'src/a.py'],
    written: ['a.py'],
    sources: ['/ws/src'],
    found: ['src/a.py'],
  },
  {
    name: 'relative to a source in the repository',
    tree: ['app/src/a.py'],
    written: ['a.py'],
    sources: ['app/src'],
    found: ['app/src/a.py'],
  },
  {
    name: 'that begin like most others',
    tree: ['src/a.ts', 'src/b.ts', 'index.js'],
    written: ['/ws/shop/src/a.ts', '/ws/shop/src/b.ts', '/usr/lib/node/index.js'],
    found: ['src/a.ts', 'src/b.ts', undefined],
  },
  {
    name: 'of the nearest package',
    tree: ['src/a.ts', 'packages/x/src/a.ts'],
    written: ['src/a.ts'],
    folder: 'packages/x/coverage',
    found: ['packages/x/src/a.ts'],
  },
  { name: 'with the address of a Go module', tree: ['cart/cart.go'], written: ['example.com/shop/cart/cart.go'], found: ['cart/cart.go'] },
  { name: 'as file: addresses', tree: ['a b.py'], written: ['file:///ws/a%20b.py', 'file:///ws/%zz'], found: ['a b.py', undefined] },
  { name: 'that lead out', tree: ['etc/passwd'], written: ['../../etc/passwd', '/../etc/passwd'], found: [undefined, undefined] },
  {
    name: 'of packages',
    tree: [`${JAVA}/Cart.java`, 'src/test/java/com/acme/Cart.java'],
    written: ['com/acme/Cart.java', 'com/acme/Gone.java'],
    pathStyle: 'package',
    found: [`${JAVA}/Cart.java`, undefined],
  },
  {
    name: 'of packages in the module of the report',
    tree: [`a/${JAVA}/Cart.java`, `b/${JAVA}/Cart.java`],
    written: ['com/acme/Cart.java'],
    pathStyle: 'package',
    folder: 'b/target/site/jacoco',
    found: [`b/${JAVA}/Cart.java`],
  },
  {
    name: 'of packages in two modules alike',
    tree: [`a/${JAVA}/Cart.java`, `b/${JAVA}/Cart.java`],
    written: ['com/acme/Cart.java'],
    pathStyle: 'package',
    found: [undefined],
  },
  {
    name: 'of packages, by whole names',
    tree: ['src/xcom/acme/Cart.java'],
    written: ['com/acme/Cart.java'],
    pathStyle: 'package',
    found: [undefined],
  },
];

describe('resolveReportPaths', () => {
  it.each(CASES)('finds paths $name', async ({ tree, written, found, folder = '', sources = [], pathStyle = 'path' }) => {
    const files = new Map(written.map((path) => [path, new FileCoverage(lineBudget())]));
    const paths = await resolveReportPaths(
      { format: 'test', files, sources, pathStyle, madeAt: undefined },
      folder,
      memoryTree(Object.fromEntries(tree.map((path) => [path, '']))),
      STEADY,
    );
    expect(written.map((path) => paths.get(path))).toEqual(found);
  });

  it('tells 20,000 files of one name in different packages apart in time', async () => {
    const written = Array.from({ length: 20_000 }, (_, at) => `p${at}/A.java`);
    const files = new Map(written.map((path) => [path, new FileCoverage(lineBudget())]));
    const report = { format: 'test', files, sources: [], pathStyle: 'package', madeAt: undefined } as const;
    const tree = memoryTree(Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`src/p${at}/A.java`, ''])));
    const paths = await resolveReportPaths(report, '', tree, STEADY);
    expect([paths.size, paths.get('p7/A.java'), paths.get('p2000/A.java')]).toEqual([2000, 'src/p7/A.java', undefined]);
  });

  it.each<PathStyle>(['path', 'package'])('ends when its time is over, with paths by %s', async (pathStyle) => {
    const files = new Map([['a.py', new FileCoverage(lineBudget())]]);
    const over = { ...STEADY, step: () => Promise.reject(new TimeIsUp()) };
    const report = { format: 'test', files, sources: ['/ws'], pathStyle, madeAt: undefined };
    await expect(resolveReportPaths(report, '', memoryTree({ 'a.py': '' }), over)).rejects.toThrow(TimeIsUp);
  });
});
