import { describe, expect, it } from 'vitest';
import { hoursWords, timeMarkup } from './time-words.js';

describe('hoursWords', () => {
  it.each([
    [0.5, false, '30 min'],
    [-3.5, false, '3.5 h'],
    [47.9, false, '47.9 h'],
    [48, false, '2 d'],
    [76, false, '3 d 4 h'],
    [71.9, false, '3 d'],
    [30, true, '30 business hours'],
    [1, true, '1 business hour'],
  ])('%d (business: %s) is %s', (hours, isBusiness, expected) => {
    expect(hoursWords(hours, isBusiness)).toBe(expected);
  });
});

describe('timeMarkup', () => {
  it.each([
    ['2026-11-23T08:00:00Z', '<time datetime="2026-11-23T08:00:00Z">2026-11-23 08:00 UTC</time>'],
    ['2026-11-23T08:00:00.000Z', '<time datetime="2026-11-23T08:00:00.000Z">2026-11-23 08:00 UTC</time>'],
    ['soon"', 'soon&quot;'],
  ])('%s', (iso, expected) => {
    expect(timeMarkup(iso).text).toBe(expected);
  });
});
