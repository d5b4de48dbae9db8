import { expect, it } from 'vitest';
import { isRateDue } from './rate-refresh.js';

it.each([
  ['2026-11-22T23:00:00Z', true],
  ['2026-11-23T00:00:00Z', true],
  ['2026-11-23T00:00:01Z', false],
  ['2026-11-24T00:00:00Z', false],
  ['yesterday', false],
  [undefined, false],
])('a rate that was written at %s is due at noon: %s', (updatedAt, isDue) => {
  expect(isRateDue(updatedAt, '2026-11-23T12:00:00Z')).toBe(isDue);
});
