import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from './instant-of.js';

describe('instantOf', () => {
  it.each([
    ['2026-11-22', '2026-11-22T00:00:00.000Z'],
    ['2026-11-22T08:09', '2026-11-22T08:09:00.000Z'],
    ['2026-11-22 08:09:10', '2026-11-22T08:09:10.000Z'],
    ['2026-11-22T08:09:10.123456Z', '2026-11-22T08:09:10.123Z'],
    ['2026-11-22T08:09:10+02:00', '2026-11-22T06:09:10.000Z'],
    ['2026-11-22 08:09:10-0530', '2026-11-22T13:39:10.000Z'],
    ['2026-11-22 08:09:10 UTC', '2026-11-22T08:09:10.000Z'],
    ['20261122T080910Z', '2026-11-22T08:09:10.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    [1_795_335_000, '2026-11-22T08:10:00.000Z'],
    ['1795335000', '2026-11-22T08:10:00.000Z'],
    [1_795_335_000.5, '2026-11-22T08:10:00.500Z'],
    [1_795_335_000_000, '2026-11-22T08:10:00.000Z'],
    [1_795_335_000_000_000, '2026-11-22T08:10:00.000Z'],
    [1_795_335_000_000_000_000n, '2026-11-22T08:10:00.000Z'],
    [2_461_366.5, '2026-11-22T00:00:00.000Z'],
  ])('%s is %s', (value, expected) => {
    expect(new Date(instantOf(value) ?? Number.NaN).toISOString()).toBe(expected);
  });

  it.each([
    '',
    'now',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-22T25:00',
    '2026-11-22T08:61',
    '0050-01-01',
    '22.11.2026',
    '2026-11-22T08:09:10+25:00',
    '1'.repeat(200),
    -1,
    0,
    Number.NaN,
    Infinity,
    null,
    undefined,
    {},
    true,
    1e30,
  ])('%s is no time', (value) => {
    expect(instantOf(value)).toBeUndefined();
  });

  it('takes back what a date writes', () => {
    const date = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2200-01-01T00:00:00Z'), noInvalidDate: true });
    fc.assert(fc.property(date, (each) => instantOf(each.toISOString()) === each.getTime()));
  });

  it('takes any text without failing, and gives what a date can hold', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.bigInt()), (value) => {
        const instant = instantOf(value);
        if (instant !== undefined) expect(Number.isNaN(new Date(instant).getTime())).toBe(false);
      }),
    );
  });
});
