import { memoryTree } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { testPlaces } from './test-places.js';

const PATHS = [
  'tests/test_cart.py',
  'backend/tests/unit/test_order.py',
  'src/test/java/com/acme/CartTest.java',
  'a/src/test/kotlin/com/acme/PairTest.kt',
  'b/src/test/kotlin/com/acme/PairTest.kt',
  'packages/a/src/cart.test.ts',
  'tests/Unit/CartTest.php',
];
const placeOf = testPlaces(memoryTree(Object.fromEntries(PATHS.map((path) => [path, '']))));

describe('testPlaces', () => {
  it.each<readonly [string, { className?: string; suite?: string; file?: string; report?: string }, string | undefined]>([
    ['pytest', { className: 'tests.test_cart' }, PATHS[0]],
    ['a class of pytest', { className: 'tests.test_cart.TestTotal' }, PATHS[0]],
    ['pytest below a folder', { className: 'tests.unit.test_order' }, PATHS[1]],
    ['Java', { className: 'com.acme.CartTest' }, PATHS[2]],
    ['an inner class of Java', { className: 'com.acme.CartTest$Inner' }, PATHS[2]],
    ['two files that fit', { className: 'com.acme.PairTest' }, undefined],
    ['PHP', { className: 'Tests.Unit.CartTest', file: '/home/runner/work/s/s/tests/Unit/CartTest.php' }, PATHS[6]],
    ['vitest in a package', { className: 'src/cart.test.ts', report: 'packages/a/junit.xml' }, PATHS[5]],
    ['a suite that is called like a file', { className: 'cart adds', suite: 'packages/a/src/cart.test.ts' }, PATHS[5]],
    ['one word', { className: 'cart' }, undefined],
    ['Go', { className: 'example.com/shop/cart' }, undefined],
    ['a path that leads out', { file: '../../etc/passwd', className: 'x' }, undefined],
    ['nothing', {}, undefined],
  ])('finds the file of %s', (_, { className = '', suite = '', file, report = 'junit.xml' }, expected) => {
    expect(placeOf({ className, suite, file, report })).toBe(expected);
  });

  it('finds a class of one word only in the root', () => {
    const place = testPlaces(memoryTree({ 'test_cart.py': '', 'a/test_order.py': '' }));
    const of = (className: string) => place({ className, suite: '', file: undefined, report: 'junit.xml' });
    expect([of('test_cart'), of('test_cart.TestTotal'), of('test_order')]).toEqual(['test_cart.py', 'test_cart.py', undefined]);
  });

  it('looks up 50,000 classes among 5,000 files of one name in time', () => {
    const place = testPlaces(memoryTree(Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`p${at}/src/index.ts`, '']))));
    const found = Array.from({ length: 50_000 }, (_, at) =>
      place({ className: `index.x${at}`, suite: '', file: undefined, report: 'junit.xml' }),
    );
    expect(new Set(found)).toEqual(new Set([undefined]));
  });
});
