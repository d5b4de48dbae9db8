import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareVersions, contains, parseVersionName, spanOf } from './version-name.js';

it.each([
  ['v4', { numbers: [4], bare: false }],
  ['V4.1', { numbers: [4, 1], bare: false }],
  ['4.1.2', { numbers: [4, 1, 2], bare: true }],
  ['v0', { numbers: [0], bare: false }],
  ['v4-beta', undefined],
  ['v4.1.2-node20', undefined],
  ['release/v1', undefined],
  ['main', undefined],
  ['', undefined],
  ['v', undefined],
  ['v1.2.3.4', undefined],
  ['v99999999999999999999', undefined],
])('reads %j', (text, name) => {
  expect(parseVersionName(text)).toEqual(name);
});

it.each([
  ['v4', [4, 0, 0], [5, 0, 0]],
  ['v4.1', [4, 1, 0], [4, 2, 0]],
  ['v4.1.2', [4, 1, 2], [4, 1, 3]],
])('%s stands for the versions from %j to %j', (text, from, before) => {
  const name = parseVersionName(text);
  expect(name && spanOf(name)).toEqual({ from, before });
});

it('holds every version in the span of its shorter names', () => {
  const number = fc.nat({ max: 999_999 });
  fc.assert(
    fc.property(number, number, number, (major, minor, patch) => {
      const span = spanOf({ numbers: [major, minor, patch], bare: false });
      expect(contains(spanOf({ numbers: [major], bare: false }), span)).toBe(true);
      expect(contains(spanOf({ numbers: [major, minor], bare: false }), span)).toBe(true);
      expect(contains(span, spanOf({ numbers: [major], bare: false }))).toBe(false);
      expect(compareVersions(span.from, span.before)).toBeLessThan(0);
    }),
  );
});
