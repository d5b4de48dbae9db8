import { expect, it } from 'vitest';
import { withoutVariablesToken } from './without-variables-token.js';

const names = { 'failure-rate': 'RATE', 'last-green': 'GREEN', threshold: 'LIMIT' };

it.each<[boolean, number | undefined, string | undefined]>([
  [true, undefined, 'RATE and GREEN are not written, and LIMIT is not read:'],
  [true, 10, 'RATE and GREEN are not written:'],
  [false, undefined, 'LIMIT is not read:'],
  [false, 10, undefined],
])('writing %s, degraded %s', (updateVariables, degraded, expected) => {
  const words = withoutVariablesToken(names, { updateVariables, thresholds: degraded === undefined ? {} : { degraded } });
  expect(words).toEqual(expected === undefined ? [] : [expect.stringContaining(expected)]);
});
