import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cronTimes, unionTimes } from './cron-times.js';

const at = (text: string): number => Date.parse(text);
const iso = (time: number | undefined): string | undefined => (time === undefined ? undefined : new Date(time).toISOString().slice(0, 16));
const around = (cron: string, time: string, timezone?: string) => {
  const times = cronTimes(cron, timezone);
  return [iso(times?.atOrBefore(at(time))), iso(times?.after(at(time)))];
};

describe('the due moments of an expression', () => {
  it.each([
    ['*/5 * * * *', '2026-11-22T10:00:00Z', '2026-11-22T10:00', '2026-11-22T10:05'],
    ['*/5 * * * *', '2026-11-22T10:00:00.500Z', '2026-11-22T10:00', '2026-11-22T10:05'],
    ['*/5 * * * *', '2026-11-22T09:59:59.900Z', '2026-11-22T09:55', '2026-11-22T10:00'],
    ['7/20 * * * *', '2026-11-22T10:00:00Z', '2026-11-22T09:47', '2026-11-22T10:07'],
    ['0 4 * * MON-fri', '2026-11-22T10:00:00Z', '2026-11-20T04:00', '2026-11-23T04:00'],
    ['0 4 * * 0', '2026-11-22T10:00:00Z', '2026-11-22T04:00', '2026-11-29T04:00'],
    // The 13th or any Friday.
    ['0 4 13 * 5', '2026-11-22T10:00:00Z', '2026-11-20T04:00', '2026-11-27T04:00'],
    ['0 4 13 * 5', '2026-12-12T10:00:00Z', '2026-12-11T04:00', '2026-12-13T04:00'],
    // Not restricted, so the day has to satisfy both.
    ['0 0 */2 * 1', '2026-11-22T10:00:00Z', '2026-11-09T00:00', '2026-11-23T00:00'],
    ['0 0 29 2 *', '2026-11-22T10:00:00Z', '2024-02-29T00:00', '2028-02-29T00:00'],
    ['0 4 1 jan *', '2026-11-22T10:00:00Z', '2026-01-01T04:00', '2027-01-01T04:00'],
    ['  0   4  *  * *  ', '2026-11-22T10:00:00Z', '2026-11-22T04:00', '2026-11-23T04:00'],
    ['0 0 30 2 *', '2026-11-22T10:00:00Z', undefined, undefined],
  ])('%s around %s', (cron, time, before, after) => {
    expect(around(cron, time)).toEqual([before, after]);
  });

  it.each([
    ['winter', '2026-11-22T10:00:00Z', '2026-11-22T01:30', '2026-11-23T01:30'],
    ['summer', '2026-07-22T10:00:00Z', '2026-07-22T00:30', '2026-07-23T00:30'],
    // 02:30 does not exist on 29 March 2026: the clock goes from 02:00 to 03:00, which is 01:00 UTC.
    ['the skipped hour', '2026-03-29T12:00:00Z', '2026-03-29T01:00', '2026-03-30T00:30'],
  ])('of 02:30 in Berlin in %s', (_, time, before, after) => {
    expect(around('30 2 * * *', time, 'Europe/Berlin')).toEqual([before, after]);
  });

  it('of 02:30 in Berlin is one of the two in the hour that comes twice', () => {
    const times = cronTimes('30 2 * * *', 'Europe/Berlin');
    expect(['2026-10-25T00:30', '2026-10-25T01:30']).toContain(iso(times?.atOrBefore(at('2026-10-25T12:00:00Z'))));
  });

  it.each([
    '',
    '@daily',
    '0 4 * *',
    '0 0 4 * * *',
    '0 4 L * *',
    '0 4 * * 5#2',
    '0 4 15W * *',
    '0 4 ? * *',
    '60 4 * * *',
    '0 24 * * *',
    '0 4 0 * *',
    '0 4 * 13 *',
    '*/0 * * * *',
    '5-1 * * * *',
    '0 4 * * * \u0000',
    `${'0,'.repeat(200)}0 * * * *`,
    'jan jan jan jan jan',
    '- - - - -',
  ])('refuses %j', (cron) => {
    expect(cronTimes(cron, undefined)).toBeUndefined();
  });

  it.each(['No/Where', '', '+99:99', '\u0000'])('refuses the time zone %j', (timezone) => {
    expect(cronTimes('0 4 * * *', timezone)).toBeUndefined();
  });

  it('of several expressions are those of any', () => {
    const times = unionTimes(
      ['0 4 * * 1', '0 5 1 * *', '0 0 30 2 *'].map(
        (cron) => cronTimes(cron, undefined) ?? { atOrBefore: () => undefined, after: () => undefined },
      ),
    );
    const time = at('2026-11-22T10:00:00Z');
    expect([iso(times.atOrBefore(time)), iso(times.after(time))]).toEqual(['2026-11-16T04:00', '2026-11-23T04:00']);
    expect(unionTimes([]).after(time)).toBeUndefined();
  });

  it('never throws', () => {
    const field = fc.oneof(
      fc.constantFrom('*', '*/5', '1-5', '5-1', 'MON', '1/0', '-', ',', '/', '1,,2', '99'),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(
        fc.array(field, { minLength: 4, maxLength: 6 }),
        fc.oneof(fc.constant(undefined), fc.string({ maxLength: 8 })),
        (fields, zone) => {
          const times = cronTimes(fields.join(' '), zone);
          times?.atOrBefore(0);
          times?.after(0);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('as a walk over every minute finds them', () => {
  /** A field as text, and the values that it stands for. */
  const field = (least: number, most: number) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant({ text: '*', values: range(least, most, 1) }) },
      { weight: 2, arbitrary: fc.integer({ min: least, max: most }).map((value) => ({ text: String(value), values: [value] })) },
      fc.tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most })).map(([a, b]) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        return from === to ? { text: String(from), values: [from] } : { text: `${from}-${to}`, values: range(from, to, 1) };
      }),
      fc.integer({ min: 2, max: 7 }).map((step) => ({ text: `*/${step}`, values: range(least, most, step) })),
      fc
        .uniqueArray(fc.integer({ min: least, max: most }), { minLength: 2, maxLength: 4 })
        .map((values) => ({ text: values.join(), values })),
    );
  const expression = fc.tuple(field(0, 59), field(0, 23), field(1, 31), field(1, 12), field(0, 6));
  const DAYS = 400;

  it('before and after', () => {
    fc.assert(
      fc.property(
        expression,
        fc.integer({ min: at('2024-01-01T00:00:00Z') / 60_000, max: at('2027-12-31T00:00:00Z') / 60_000 }),
        (fields, minute) => {
          const times = cronTimes(fields.map(({ text }) => text).join(' '), undefined);
          const time = minute * 60_000;
          // What lies further away than the walk goes is not compared.
          const near = (found: number | undefined) =>
            found === undefined || Math.abs(found - time) > (DAYS - 2) * 86_400_000 ? undefined : found;
          expect(near(times?.atOrBefore(time))).toBe(near(walk(fields, time, -1)));
          expect(near(times?.after(time))).toBe(near(walk(fields, time + 60_000, 1)));
        },
      ),
      { numRuns: 150 },
    );
  });

  interface Field {
    readonly text: string;
    readonly values: readonly number[];
  }

  function walk(fields: readonly [Field, Field, Field, Field, Field], from: number, direction: 1 | -1): number | undefined {
    const [minutes, hours, days, months, weekdays] = fields;
    const isOpen = days.text.startsWith('*') || weekdays.text.startsWith('*');
    let time = from;
    for (let day = 0; day < DAYS; day++) {
      const date = new Date(time);
      const today = date.toISOString().slice(0, 10);
      const isDay = days.values.includes(date.getUTCDate());
      const isWeekday = weekdays.values.includes(date.getUTCDay());
      const isDue = months.values.includes(date.getUTCMonth() + 1) && (isOpen ? isDay && isWeekday : isDay || isWeekday);
      const begin = Date.parse(`${today}T00:00:00Z`);
      for (; time >= begin && time < begin + 86_400_000; time += direction * 60_000) {
        const minute = (time - begin) / 60_000;
        if (!isDue) time = direction === 1 ? begin + 86_400_000 - 60_000 : begin;
        else if (minutes.values.includes(minute % 60) && hours.values.includes(Math.floor(minute / 60))) return time;
      }
    }
    return undefined;
  }

  function range(from: number, to: number, step: number): number[] {
    return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
  }
});
