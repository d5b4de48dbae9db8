import type { Severity, TriageOverride } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { compareOverrides } from './compare-overrides.js';

const override = (severity: Severity | undefined, rule = 'missing-cache'): TriageOverride => ({
  match: { rule },
  set: severity === undefined ? { owner: '@me' } : { severity },
});

describe('overrides of a change', () => {
  it.each<readonly [string, readonly TriageOverride[], readonly TriageOverride[], boolean]>([
    ['a severity', [], [override('P2')], true],
    ['the highest severity', [], [override('P0')], false],
    ['an owner alone', [], [override(undefined)], false],
    ['an owner before a severity', [override('P1', 'a')], [override(undefined), override('P1', 'a')], true],
    ['an owner behind a severity', [override('P1', 'a')], [override('P1', 'a'), override(undefined)], false],
    ['a severity that is gone', [override('P1')], [], true],
    ['the lowest severity that is gone', [override('P3')], [], false],
    ['another order', [override('P1', 'a*'), override('P3', 'ab')], [override('P3', 'ab'), override('P1', 'a*')], true],
    ['another reason', [{ ...override('P2'), reason: 'one of them' }], [{ ...override('P2'), reason: 'another' }], false],
  ])('with %s', (_, before, after, isTold) => {
    expect(compareOverrides(before, after).length > 0).toBe(isTold);
  });

  it('are told with what they set and for what', () => {
    const words = (before: readonly TriageOverride[], after: readonly TriageOverride[]) => compareOverrides(before, after);
    expect(words([], [override('P2', 'a\n::b')])).toEqual([
      { index: 0, words: String.raw`an override that is new, or stands elsewhere, sets {"severity":"P2"} for {"rule":"a\n::b"}` },
    ]);
    expect(words([override('P1')], [])).toEqual([
      { index: undefined, words: 'an override is gone that sets {"severity":"P1"} for {"rule":"missing-cache"}' },
    ]);
  });

  it('of hundreds are each looked at a few times, and not once for each of the others', () => {
    let looks = 0;
    const watched = (severity: Severity, rule: string): TriageOverride => {
      const match = Object.defineProperty({ rule }, 'rule', { enumerable: true, get: () => ((looks += 1), rule) });
      return { match, set: { severity } };
    };
    const many = (severity: Severity) => Array.from({ length: 300 }, (_, index) => watched(severity, `r${index}`));
    expect(compareOverrides(many('P1'), many('P2'))).toHaveLength(600);
    expect(looks).toBeLessThan(600 * 10);
  });
});
