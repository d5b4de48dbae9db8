import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impactOf, rate, worse } from './severity.js';

describe('rate', () => {
  it.each([
    ['CVSS 3.1', { vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }, 'critical', 9.8],
    ['CVSS 3.0', { vector: 'CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N' }, 'medium', 6.1],
    ['CVSS 4.0', { vector: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N' }, 'critical', 9.3],
    ['CVSS 2.0, which has no critical', { vector: 'AV:N/AC:L/Au:N/C:C/I:C/A:C' }, 'high', 10],
    [
      'a vector before a score and a word',
      { vector: 'CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N', score: 9, word: 'critical' },
      'low',
      1.8,
    ],
    ['a vector that is not whole, then the score', { vector: 'CVSS:3.1/AV:N', score: 7 }, 'high', 7],
    ['a score of zero, then the word', { score: 0, word: 'moderate' }, 'medium', undefined],
    ['words of all tools', { word: 'IMPORTANT' }, 'high', undefined],
    ['nothing', {}, 'unknown', undefined],
    ['odd words', { word: 'constructor', vector: 'x'.repeat(1000) }, 'unknown', undefined],
  ] as const)('%s', (_, given, severity, score) => {
    expect(rate(given)).toEqual({ severity, score });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.double(),
        fc.string(),
        (vector, score, word) => rate({ vector: `CVSS:3.1/${vector}`, score, word }).severity.length > 0,
      ),
    );
  });
});

it.each([
  ['critical', 'runtime', 'degrades'],
  ['high', undefined, 'degrades'],
  ['high', 'development', 'advisory'],
  ['medium', 'runtime', 'advisory'],
  ['unknown', undefined, 'degrades'],
] as const)('a %s vulnerability in %s is %s', (severity, scope, impact) => {
  expect(impactOf(severity, scope)).toBe(impact);
});

it('takes the worse of two ratings, and a known one before an unknown one', () => {
  expect(worse({ severity: 'unknown', score: undefined }, { severity: 'low', score: 2 }).severity).toBe('low');
  expect(worse({ severity: 'high', score: 7.1 }, { severity: 'high', score: 8 }).score).toBe(8);
});
