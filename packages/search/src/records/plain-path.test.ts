import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainPath } from './plain-path.js';

it.each([
  ['a/b', 'a/b'],
  ['./a//b/', 'a/b'],
  ['a/../b', 'b'],
  ['a/b/../../c', 'c'],
  ['../a', undefined],
  ['a/../../b', undefined],
  ['/a', undefined],
  ['C:/a', undefined],
  ['', undefined],
  ['.', undefined],
])('%s is %s', (written, expected) => {
  expect(plainPath(written)).toBe(expected);
});

it('never leads out', () => {
  const parts = fc.array(fc.constantFrom('..', '.', 'a', 'b', ''), { maxLength: 12 });
  fc.assert(fc.property(parts, (each) => plainPath(each.join('/'))?.split('/').includes('..') !== true));
});
