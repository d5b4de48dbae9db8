import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningOf } from './beginning-of.js';
import { rate } from './ci-health.fixture.js';
import { ciDayChart } from './day-chart.js';
import { durationWords } from './duration-words.js';
import { percentOfCounts, percentOfShare } from './percent-words.js';
import { ciCountsWords, ciRateWords, ciTrendWords } from './rate-words.js';

describe('durations', () => {
  it.each([
    [undefined, ''],
    [Number.NaN, ''],
    [0, '0 s'],
    [8.4, '8 s'],
    [59.6, '1 min'],
    [60, '1 min'],
    [200, '3 min 20 s'],
    [3600, '1 h'],
    [7500, '2 h 5 min'],
    [86_399, '24 h'],
    [86_400, '1 d'],
    [273_600, '3 d 4 h'],
  ])('%s seconds are %s', (seconds, words) => {
    expect(durationWords(seconds)).toBe(words);
  });
});

describe('rates', () => {
  it.each([
    [25, 200, '12.5 %'],
    [145, 1000, '14.5 %'],
    [1, 2000, '0.1 %'],
    [0, 7, '0.0 %'],
    [7, 7, '100.0 %'],
  ])('%i of %i is %s', (part, whole, words) => {
    expect(percentOfCounts(part, whole)).toBe(words);
  });

  it('are in words, with their denominators', () => {
    expect(ciRateWords(rate(1, 1), 'runs')).toBe('1 of 1 concluded run failed: 100.0 % (95 % interval 90.0 % to 100.0 %)');
    expect(ciRateWords(rate(0, 0), 'runs')).toBe('no runs concluded');
    expect([ciCountsWords(1, 8), ciCountsWords(0, 0), percentOfShare(0.0449)]).toEqual(['1 of 8 (12.5 %)', '', '4.5 %']);
  });

  it.each([
    ['more', rate(25, 200), rate(9, 96), 'up 3.1 points from 9.4 % (9 of 96)'],
    ['fewer', rate(2, 40), rate(4, 40), 'down 5.0 points from 10.0 % (4 of 40)'],
    ['as many', rate(2, 40), rate(4, 80), 'as in the window before: 5.0 % (4 of 80)'],
    ['nothing to compare', rate(2, 40), undefined, ''],
    ['nothing that concluded before', rate(2, 40), rate(0, 0), ''],
    ['nothing that concluded', rate(0, 0), rate(2, 40), ''],
  ])('have a trend: %s', (_, now, before, words) => {
    expect(ciTrendWords(now, before)).toBe(words);
  });
});

describe('the chart', () => {
  const thresholds = { degraded: 10, critical: 25 };
  const days = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      day: new Date(Date.parse('2026-08-01') + index * 86_400_000).toISOString().slice(0, 10),
      concluded: 30,
      failed: index % 20,
    }));

  it('has a bar for each day and the threshold as a line', () => {
    expect(ciDayChart(days(3), thresholds)).toBe(
      [
        '```mermaid',
        'xychart-beta',
        '  title "Failures per day (percent)"',
        '  x-axis ["08-01", "08-02", "08-03"]',
        '  y-axis "percent" 0 --> 20',
        '  bar [0, 3.3, 6.7]',
        '  line [10, 10, 10]',
        '```',
      ].join('\n'),
    );
  });

  it.each([1, 2, 14, 15, 90, 400])(
    'of %i days has at most 90 bars, all with labels of their own, of which at most 14 are seen',
    (count) => {
      const chart = ciDayChart(days(count), thresholds);
      const labels = (/x-axis \[(.*)\]/.exec(chart)?.[1] ?? '').split(', ');
      const bars = (/bar \[(.*)\]/.exec(chart)?.[1] ?? '').split(', ');
      expect([labels.length, new Set(labels).size, bars.length]).toEqual([Math.min(90, count), Math.min(90, count), Math.min(90, count)]);
      expect(labels.filter((label) => /\d/.test(label)).length).toBeLessThanOrEqual(14);
      expect(chart.includes('line [')).toBe(count > 1);
    },
  );

  it('is none when nothing concluded, and holds no text of others', () => {
    expect(ciDayChart([{ day: '2026-11-22', concluded: 0, failed: 0 }], thresholds)).toBe('');
    expect(ciDayChart([{ day: '2026-11-22"]\nclick x', concluded: 3, failed: 1 }], thresholds)).toBe('');
  });
});

it('beginningOf never cuts a character in half and keeps short text', () => {
  expect([beginningOf('😀😀😀', 3), beginningOf('😀😀😀😀', 3), beginningOf('abc', 3), beginningOf('', 3)]).toEqual([
    '😀😀😀',
    '😀😀…',
    'abc',
    '',
  ]);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 9 }), (text, most) => {
      const cut = beginningOf(text, most);
      expect(Array.from(cut).length).toBeLessThanOrEqual(most);
      expect(cut).not.toMatch(/\p{Cs}/u);
    }),
  );
});
