import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isActionAllowed } from './action-allowed.js';

const list = (patterns: readonly string[], githubOwned = false) => ({ githubOwned, verifiedCreators: true, patterns });

it.each<[string, readonly string[], boolean]>([
  ['org/sar@v1', ['org/sar@v1'], true],
  ['org/sar@v1', ['org/sar@v2'], false],
  ['org/sar@v1', ['org/sar'], true],
  ['org/sar@v1', ['org/*'], true],
  ['org/sar@v1', ['org/sar@*'], true],
  ['Org/SAR@v1', ['org/sar@v1'], true],
  ['org/sar-evil@v1', ['org/sar@*'], false],
  ['org/sar@v1', ['*/sar@*'], true],
  ['org/sar@v1', ['*'], true],
  ['org/sar@v1', ['*', '!org/*'], false],
  ['org/sar@v1', ['!other/*'], false],
  ['org/sar@v1', ['*rg*ar*1'], true],
  ['org/sar@v1', ['org/sar@v1*1'], false],
  ['org/sar@v1', [], false],
  ['actions/checkout@v7', [], false],
])('%s by %j: %s', (action, patterns, expected) => {
  expect(isActionAllowed(action, list(patterns))).toBe(expected);
});

it("lets GitHub's own run where that is switched on, unless they are forbidden by name", () => {
  expect(isActionAllowed('actions/checkout@v7', list([], true))).toBe(true);
  expect(isActionAllowed('actionsx/checkout@v7', list([], true))).toBe(false);
  expect(isActionAllowed('actions/checkout@v7', list(['!actions/checkout@*'], true))).toBe(false);
});

it('matches every text by itself with any part of it left out for a star', () => {
  const word = fc.stringMatching(/^[a-z/@.-]{1,12}$/);
  fc.assert(
    fc.property(
      word,
      word,
      word,
      (a, b, c) => isActionAllowed(`${a}${b}@${c}`, list([`${a}*@${c}`])) && isActionAllowed(`${a}${b}@${c}`, list(['*'])),
    ),
  );
});

it('takes time that grows with the pattern, not beyond', () => {
  expect(isActionAllowed(`${'a'.repeat(2000)}@v1`, list([`${'a*'.repeat(400)}b@v1`]))).toBe(false);
});
