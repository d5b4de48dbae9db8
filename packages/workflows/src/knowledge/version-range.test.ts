import { describe, expect, it } from 'vitest';
import { parseVersion, satisfies } from './version-range.js';

const inf = Number.POSITIVE_INFINITY;

describe('parseVersion', () => {
  it.each([
    ['v4', [4, inf, inf]],
    ['4', [4, inf, inf]],
    ['v4.1', [4, 1, inf]],
    ['V4.1.2', [4, 1, 2]],
    ['v1.2.3-beta.1', [1, 2, 3]],
    ['release/v1', [1, inf, inf]],
    [' v2 ', [2, inf, inf]],
    ['main', undefined],
    ['v4-branch-x/y', undefined],
    ['0123456789012345678901234567890123456789', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    expect(parseVersion(text)).toEqual(expected);
  });
});

describe('satisfies', () => {
  it.each([
    ['v4', '>=4.2.0', true],
    ['v4', '<5', true],
    ['v4.1', '>=4.2.0', false],
    ['v3', '<3.4.0', false],
    ['v3.3.9', '<3.4.0', true],
    ['v2', '>=2.2.0 <3', true],
    ['v1', '<1.3.0 || >=1.4.0', true],
    ['v1.3.5', '<1.3.0 || >=1.4.0', false],
    ['v0.1.0', '*', true],
  ])('%s in %s: %s', (text, range, expected) => {
    const version = parseVersion(text);
    expect(version && satisfies(version, range)).toBe(expected);
  });

  it('refuses a malformed range', () => {
    expect(() => satisfies([1, 0, 0], '~1')).toThrow(RangeError);
  });
});
