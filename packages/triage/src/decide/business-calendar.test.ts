import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WEEKDAYS } from '@sar/baseline';
import { businessCalendar } from './business-calendar.js';

type Settings = Parameters<typeof businessCalendar>[0];

const HOUR = 3_600_000;
const WORK: Settings = { 'time-zone': 'Europe/Berlin', days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' };
const ALWAYS: Settings = { 'time-zone': 'UTC', days: [...WEEKDAYS], from: '00:00', to: '24:00' };

const add = (settings: Partial<Settings>, from: string, hours: number): string =>
  new Date(businessCalendar({ ...WORK, ...settings }).add(Date.parse(from), hours * HOUR)).toISOString().replace(':00.000Z', 'Z');
const between = (settings: Partial<Settings>, from: string, to: string): number =>
  businessCalendar({ ...WORK, ...settings }).between(Date.parse(from), Date.parse(to)) / HOUR;

describe('hours of business', () => {
  it.each<[string, Partial<Settings>, string, number, string]>([
    ['within a day', {}, '2026-11-23T09:00Z', 2, '2026-11-23T11:00Z'],
    ['to the end of a day', {}, '2026-11-23T08:00Z', 8, '2026-11-23T16:00Z'],
    ['over a night', {}, '2026-11-23T15:00Z', 2, '2026-11-24T09:00Z'],
    ['over a weekend', {}, '2026-11-20T15:30Z', 4, '2026-11-23T11:30Z'],
    ['from a Sunday', {}, '2026-11-22T12:00Z', 1, '2026-11-23T09:00Z'],
    ['from before work', {}, '2026-11-23T03:00Z', 1, '2026-11-23T09:00Z'],
    ['from after work', {}, '2026-11-23T20:00Z', 1, '2026-11-24T09:00Z'],
    ['over a holiday', { holidays: ['2026-11-24'] }, '2026-11-23T15:00Z', 2, '2026-11-25T09:00Z'],
    ['half an hour', {}, '2026-11-23T15:45Z', 0.5, '2026-11-24T08:15Z'],
    ['into summer time', {}, '2026-03-27T15:00Z', 2, '2026-03-30T08:00Z'],
    ['into winter time', {}, '2026-10-23T14:00Z', 2, '2026-10-26T09:00Z'],
    ['a day that loses an hour', { ...ALWAYS, 'time-zone': 'Europe/Berlin' }, '2026-03-28T23:00Z', 23, '2026-03-29T22:00Z'],
    ['a day that gains an hour', { ...ALWAYS, 'time-zone': 'Europe/Berlin' }, '2026-10-24T22:00Z', 25, '2026-10-25T23:00Z'],
    ['a begin that is skipped', { from: '02:30', to: '04:00', days: ['sun'] }, '2026-03-28T00:00Z', 0.5, '2026-03-29T02:00Z'],
    ['hours that are skipped', { from: '02:15', to: '03:00', days: ['sun'] }, '2026-03-28T00:00Z', 0.25, '2026-04-05T00:30Z'],
    ['an end that comes twice', { from: '01:00', to: '02:30', days: ['sun'] }, '2026-10-24T00:00Z', 2, '2026-11-01T00:30Z'],
    ['over the leap day', {}, '2024-02-28T15:00Z', 10, '2024-03-01T09:00Z'],
    ['over the end of a year', { holidays: ['2027-01-01'] }, '2026-12-31T15:00Z', 2, '2027-01-04T09:00Z'],
    ['where the year begins before that of UTC', { 'time-zone': 'Pacific/Kiritimati' }, '2026-12-31T19:00Z', 1, '2026-12-31T20:00Z'],
    ['where the year begins after that of UTC', { 'time-zone': 'Pacific/Pago_Pago' }, '2027-01-01T02:00Z', 3, '2027-01-01T21:00Z'],
    ['a zone that skipped a day', { 'time-zone': 'Pacific/Apia' }, '2011-12-30T02:00Z', 2, '2012-01-01T20:00Z'],
    ['a zone of half hours', { 'time-zone': 'Asia/Kolkata' }, '2026-11-23T03:30Z', 1, '2026-11-23T04:30Z'],
    ['no time', {}, '2026-11-22T12:00Z', 0, '2026-11-22T12:00Z'],
  ])('%s', (_, settings, from, hours, to) => {
    expect(add(settings, from, hours)).toBe(to);
  });

  it.each<[string, Partial<Settings>, string, string, number]>([
    ['a day', {}, '2026-11-23T00:00Z', '2026-11-24T00:00Z', 8],
    ['a week', {}, '2026-11-22T00:00Z', '2026-11-29T00:00Z', 40],
    ['a week with a holiday', { holidays: ['2026-11-25'] }, '2026-11-22T00:00Z', '2026-11-29T00:00Z', 32],
    ['a night', {}, '2026-11-23T17:00Z', '2026-11-24T07:00Z', 0],
    ['nothing', {}, '2026-11-23T10:00Z', '2026-11-23T10:00Z', 0],
    ['back in time', {}, '2026-11-24T10:00Z', '2026-11-23T10:00Z', 0],
    ['a year with a leap day', ALWAYS, '2024-01-01T00:00Z', '2025-01-01T00:00Z', 366 * 24],
  ])('between the ends of %s', (_, settings, from, to, hours) => {
    expect(between(settings, from, to)).toBe(hours);
  });

  it('a week of one minute of work needs centuries for an hour that is asked a hundred thousand times: it ends after 100 years', () => {
    const calendar = businessCalendar({ ...WORK, days: ['mon'], from: '09:00', to: '09:01' });
    const from = Date.parse('2026-11-23T00:00Z');
    const due = calendar.add(from, 87_600 * HOUR);
    expect(due - from).toBe(100 * 365 * 86_400_000);
    expect(calendar.between(Date.parse('0001-01-01T00:00Z'), from)).toBeLessThan(101 * 366 * 60_000);
  });

  it.each(['Nowhere/City', '', 'Europe/Berlin; x'])('there is no zone %j', (timeZone) => {
    expect(() => businessCalendar({ ...WORK, 'time-zone': timeZone })).toThrow(RangeError);
  });
});

const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    timeZone: fc.constantFrom(
      'UTC',
      'Europe/Berlin',
      'America/Sao_Paulo',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'Africa/Cairo',
    ),
    days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }),
    clocks: fc.uniqueArray(fc.nat(48), { minLength: 2, maxLength: 2 }),
    holidays: fc.array(
      fc.integer({ min: 0, max: 1000 }).map((day) => new Date(Date.UTC(2010, 0, 1) + day * 86_400_000).toISOString().slice(0, 10)),
      { maxLength: 5 },
    ),
  })
  .map(({ timeZone, days, clocks, holidays }) => {
    const [from = 0, to = 1] = clocks.toSorted((a, b) => a - b);
    const clock = (half: number): string => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`;
    return { 'time-zone': timeZone, days, from: clock(from), to: clock(to), holidays };
  });
/** Around the days on which zones changed their clocks, and one of them its date. */
const anyInstant = fc.integer({ min: Date.UTC(2010, 0, 1), max: Date.UTC(2013, 0, 1) });
const anySpan = fc.integer({ min: 1, max: 300 * HOUR });

describe('any calendar', () => {
  it('what was added is between', () => {
    fc.assert(
      fc.property(anySettings, anyInstant, anySpan, (settings, from, span) => {
        const calendar = businessCalendar(settings);
        const to = calendar.add(from, span);
        expect(to).toBeGreaterThanOrEqual(from + span);
        expect(calendar.between(from, to)).toBe(span);
        // It is the first such instant.
        expect(calendar.between(from, to - 1)).toBe(span - 1);
      }),
      { numRuns: 60 },
    );
  });

  it('is monotonic, and spans add up', () => {
    fc.assert(
      fc.property(anySettings, fc.tuple(anyInstant, anyInstant, anyInstant), fc.tuple(anySpan, anySpan), (settings, instants, spans) => {
        const calendar = businessCalendar(settings);
        const [a = 0, b = 0, c = 0] = instants.toSorted((x, y) => x - y);
        const [less = 0, more = 0] = spans.toSorted((x, y) => x - y);
        expect(calendar.between(a, b) + calendar.between(b, c)).toBe(calendar.between(a, c));
        expect(calendar.between(a, b)).toBeLessThanOrEqual(b - a);
        expect(calendar.add(a, less)).toBeLessThanOrEqual(calendar.add(a, more));
        expect(calendar.add(a, less)).toBeLessThanOrEqual(calendar.add(b, less));
        expect(calendar.add(calendar.add(a, less), more)).toBe(calendar.add(a, less + more));
      }),
      { numRuns: 60 },
    );
  });

  it('day and night in UTC is the clock', () => {
    fc.assert(
      fc.property(anyInstant, anySpan, (from, span) => {
        expect(businessCalendar(ALWAYS).add(from, span)).toBe(from + span);
      }),
      { numRuns: 20 },
    );
  });
});
