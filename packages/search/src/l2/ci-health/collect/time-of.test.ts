import { expect, it } from 'vitest';
import { timeOf } from './time-of.js';

it.each([
  ['1970-01-01T00:00:01Z', 1000],
  ['2026-12-31T23:59:60Z', undefined],
  ['soon', undefined],
  ['', undefined],
  [undefined, undefined],
])('the time of %s is %s', (text, expected) => {
  expect(timeOf(text)).toBe(expected);
});
