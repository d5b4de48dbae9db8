import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cronTimes } from './cron-times.js';
import { missedMoment } from './missed-moment.js';

const HOUR = 3_600_000;
const LONG_AGO = '2025-01-01T00:00:00Z';

function missed(cron: string, now: string, lastRun: string | undefined, since = LONG_AGO, graceHours = 6): string | undefined {
  const times = cronTimes(cron, undefined);
  if (times === undefined) throw new Error(cron);
  const found = missedMoment({
    times,
    lastRun: lastRun === undefined ? undefined : Date.parse(lastRun),
    since: Date.parse(since),
    now: Date.parse(now),
    graceMs: graceHours * HOUR,
  });
  return found === undefined ? undefined : new Date(found).toISOString().slice(0, 16);
}

describe('a moment that was missed, with six hours of grace', () => {
  it.each([
    // Every day at four.
    ['it ran', '0 4 * * *', '2026-11-22T10:30:00Z', '2026-11-22T04:20:00Z', undefined],
    ['it ran a little early by another clock', '0 4 * * *', '2026-11-22T10:30:00Z', '2026-11-22T03:59:10Z', undefined],
    ['the grace is not over', '0 4 * * *', '2026-11-22T09:59:00Z', '2026-11-21T04:20:00Z', undefined],
    ['the grace is over', '0 4 * * *', '2026-11-22T10:00:00Z', '2026-11-21T04:20:00Z', '2026-11-22T04:00'],
    ['today is too early, yesterday was missed', '0 4 * * *', '2026-11-22T09:00:00Z', '2026-11-20T04:20:00Z', '2026-11-21T04:00'],
    ['it never ran', '0 4 * * *', '2026-11-22T10:30:00Z', undefined, '2026-11-22T04:00'],
    // Only on workdays: nothing was due at the weekend.
    ['a weekend', '0 4 * * 1-5', '2026-11-22T20:00:00Z', '2026-11-20T04:10:00Z', undefined],
    ['the Monday after', '0 4 * * 1-5', '2026-11-23T10:10:00Z', '2026-11-20T04:10:00Z', '2026-11-23T04:00'],
    // Every five minutes: runs fall out, and only a silence longer than grace and period counts.
    ['a silence of five hours', '*/5 * * * *', '2026-11-22T10:00:00Z', '2026-11-22T05:00:00Z', undefined],
    ['a silence as long as the grace', '*/5 * * * *', '2026-11-22T10:00:00Z', '2026-11-22T04:00:00Z', undefined],
    ['a silence of grace and period', '*/5 * * * *', '2026-11-22T10:00:00Z', '2026-11-22T03:55:00Z', undefined],
    ['a longer one', '*/5 * * * *', '2026-11-22T10:00:00Z', '2026-11-22T03:54:00Z', '2026-11-22T04:00'],
    ['an hourly one of grace and period', '0 * * * *', '2026-11-22T10:01:00Z', '2026-11-22T03:02:00Z', undefined],
    ['an hourly one that is longer', '0 * * * *', '2026-11-22T10:01:00Z', '2026-11-22T02:58:00Z', '2026-11-22T04:00'],
    // From nine to six on workdays: what falls out in the evening is no silence of the night.
    ['the last runs of the day fell out', '*/5 9-17 * * 1-5', '2026-11-21T00:30:00Z', '2026-11-20T17:31:00Z', undefined],
    ['the afternoon fell out', '*/5 9-17 * * 1-5', '2026-11-21T00:30:00Z', '2026-11-20T11:10:00Z', '2026-11-20T17:55'],
    ['the morning after has just begun', '*/5 9-17 * * 1-5', '2026-11-23T10:00:00Z', '2026-11-20T17:31:00Z', undefined],
    ['the morning after fell out', '*/5 9-17 * * 1-5', '2026-11-23T15:00:00Z', '2026-11-20T17:55:30Z', '2026-11-23T09:00'],
    ['one of the morning after is enough', '*/5 9-17 * * 1-5', '2026-11-23T15:10:00Z', '2026-11-23T09:06:00Z', undefined],
    ['a series of three of which one fell out', '*/30 1-2 * * *', '2026-11-22T09:30:00Z', '2026-11-22T01:40:00Z', undefined],
    ['a whole series fell out', '*/30 1-2 * * *', '2026-11-22T09:30:00Z', '2026-11-21T02:35:00Z', '2026-11-22T02:30'],
  ])('%s', (_, cron, now, lastRun, expected) => {
    expect(missed(cron, now, lastRun)).toBe(expected);
  });

  it.each([
    ['created after the moment', '2026-11-22T04:30:00Z', '2026-11-22T11:00:00Z', undefined],
    ['created right before the moment: a period and the grace are not over', '2026-11-22T03:50:00Z', '2026-11-22T11:00:00Z', undefined],
    ['created a period and the grace ago', '2026-11-22T03:50:00Z', '2026-11-23T10:00:00Z', '2026-11-23T04:00'],
    ['created in the future (clocks differ)', '2026-12-01T00:00:00Z', '2026-11-22T11:00:00Z', undefined],
  ])('new: %s', (_, since, now, expected) => {
    expect(missed('0 4 * * *', now, undefined, since)).toBe(expected);
    // Enabled again: the last run is from before.
    expect(missed('0 4 * * *', now, '2026-09-01T04:00:00Z', since)).toBe(expected);
  });

  it('is none for days that never come', () => {
    expect(missed('0 0 30 2 *', '2026-11-22T11:00:00Z', undefined)).toBeUndefined();
  });

  it('is as exact as asked without a grace', () => {
    expect(missed('0 4 * * *', '2026-11-22T04:02:00Z', '2026-11-21T04:00:00Z', LONG_AGO, 0)).toBe('2026-11-22T04:00');
    expect(missed('*/5 * * * *', '2026-11-22T04:02:00Z', '2026-11-22T04:00:30Z', LONG_AGO, 0)).toBeUndefined();
  });

  it('is older than the grace, and no run is younger than it', () => {
    const hours = fc.integer({ min: 0, max: 24 * 20 });
    const crons = fc.constantFrom('*/5 * * * *', '0 * * * *', '0 4 * * *', '0 4 * * 1', '*/20 9-17 * * 1-5', '0 0 1 * *', '0 4 13 * 5');
    fc.assert(
      fc.property(crons, hours, hours, fc.constantFrom(0, 1, 6, 48), (cron, silentHours, ageHours, graceHours) => {
        const now = Date.parse('2026-11-22T10:30:00Z');
        const lastRun = new Date(now - silentHours * HOUR).toISOString();
        const since = new Date(now - ageHours * HOUR).toISOString();
        const found = missed(cron, '2026-11-22T10:30:00Z', lastRun, since, graceHours);
        if (found === undefined) return;
        const due = Date.parse(`${found}:00Z`);
        expect(due).toBeLessThanOrEqual(now - graceHours * HOUR);
        expect(due).toBeGreaterThan(Math.max(Date.parse(since), Date.parse(lastRun)));
        // A run now settles it, whatever was.
        expect(missed(cron, '2026-11-22T10:30:00Z', '2026-11-22T10:30:00Z', since, graceHours)).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});
