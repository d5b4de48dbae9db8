import { expect, it } from 'vitest';
import { byteRange } from './byte-range.js';

it.each([
  ['nothing', undefined, undefined],
  ['another unit', 'lines=0-1', undefined],
  ['the last bytes, which no client of ours asks for', 'bytes=-5', undefined],
  ['two ranges', 'bytes=0-1,3-4', undefined],
  ['the first byte', 'bytes=0-0', { start: 0, end: 0 }],
  ['a middle', 'bytes=2-5', { start: 2, end: 5 }],
  ['an open end', 'bytes=4-', { start: 4, end: 9 }],
  ['more than there is', 'bytes=8-100', { start: 8, end: 9 }],
  ['what is after the end', 'bytes=10-12', 'outside'],
  ['a range that ends before it begins', 'bytes=5-2', 'outside'],
])('%s', (_, header, expected) => {
  expect(byteRange(header, 10)).toEqual(expected);
});
