import { recommendedBaseline, UserError, type Baseline } from '@sar/baseline';
import { sensors } from '@sar/search';
import { describe, expect, it } from 'vitest';
import { dueSensors } from './due-sensors.js';

const coverage = sensors().filter(({ id }) => id === 'coverage');
const baseline = (cron: string, minutes = 120): Baseline => ({ ...recommendedBaseline(), schedule: { coverage: { cron, minutes } } });
const isDue = (given: Baseline, at: string, last?: string) => dueSensors(given, coverage, new Date(at), () => last).length === 1;

describe('a sensor', () => {
  it.each([
    ['before its time', '2026-11-22T04:59:59Z', false],
    ['at its time', '2026-11-22T05:00:00Z', true],
    ['in its minutes', '2026-11-22T06:59:59Z', true],
    ['after them', '2026-11-22T07:00:00Z', false],
  ])('that nobody remembers %s', (_, at, expected) => {
    expect(isDue(baseline('0 5 * * *'), at)).toBe(expected);
  });

  it.each([
    ['answered before it was due', '2026-11-22T04:00:00Z', true],
    ['answered since', '2026-11-22T05:10:00Z', false],
    ['answered days ago', '2026-11-01T05:00:00Z', true],
    ['says so with a time to come', '2027-01-01T00:00:00Z', false],
    ['says so with no time', 'yesterday', false],
  ])('that %s, ten hours late', (_, last, expected) => {
    expect(isDue(baseline('0 5 * * *'), '2026-11-22T15:00:00Z', last)).toBe(expected);
  });

  it('without an entry is always due', () => {
    expect(isDue(recommendedBaseline(), '2026-11-22T15:00:00Z', '2026-11-22T14:59:00Z')).toBe(true);
  });

  it.each(['0 5 30 2 *', '0 5 31 4,6 *'])('whose day never comes (%s) is told with its place', (cron) => {
    expect(() => isDue(baseline(cron), '2026-11-22T15:00:00Z')).toThrow(/schedule\.coverage\.cron.*names a time that never comes/);
  });

  it.each([
    ['2028-03-01T00:00:00Z', true],
    ['2027-03-01T00:00:00Z', false],
  ])('of a leap day is due then and caught up later (%s)', (at, expected) => {
    expect(isDue(baseline('0 5 29 2 *'), at, '2026-11-01T00:00:00Z')).toBe(expected);
  });

  it('whose expression is none is told with its place', () => {
    expect(() => isDue(baseline('61 5 * * *'), '2026-11-22T15:00:00Z')).toThrow(UserError);
    expect(() => isDue(baseline('61 5 * * *'), '2026-11-22T15:00:00Z')).toThrow(/schedule\.coverage\.cron/);
  });
});
