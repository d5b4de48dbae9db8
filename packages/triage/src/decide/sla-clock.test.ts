import { describe, expect, it } from 'vitest';
import { dayOf, isDay } from './day.js';
import { slaClock } from './sla-clock.js';

const NOW = new Date('2026-11-22T12:00:00Z');

describe('slaClock', () => {
  it.each([
    ['new', undefined, 24, '2026-11-22T12:00:00.000Z', '2026-11-23T12:00:00.000Z', false],
    ['seen an hour ago, due now', '2026-11-22T11:00:00Z', 1, '2026-11-22T11:00:00.000Z', '2026-11-22T12:00:00.000Z', false],
    ['a second too late', '2026-11-22T10:59:59Z', 1, '2026-11-22T10:59:59.000Z', '2026-11-22T11:59:59.000Z', true],
    ['over the end of a year', '2025-12-31T23:00:00Z', 4, '2025-12-31T23:00:00.000Z', '2026-01-01T03:00:00.000Z', true],
    ['half an hour', '2026-11-22T12:00:00Z', 0.5, '2026-11-22T12:00:00.000Z', '2026-11-22T12:30:00.000Z', false],
    ['a record that is no time', 'yesterday', 1, '2026-11-22T12:00:00.000Z', '2026-11-22T13:00:00.000Z', false],
    ['a record from the future', '2030-01-01T00:00:00Z', 1, '2026-11-22T12:00:00.000Z', '2026-11-22T13:00:00.000Z', false],
  ])('%s', (_, seen, hours, firstSeen, dueAt, breached) => {
    expect(slaClock(seen, hours, NOW)).toEqual({ firstSeen, sla: { hours, dueAt, breached } });
  });
});

describe('isDay', () => {
  it.each([
    ['2026-11-22', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['26-01-01', false],
    ['2026-11-22T00:00', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  it('dayOf is the day in UTC', () => {
    expect(dayOf(new Date('2026-11-22T23:59:59-05:00'))).toBe('2026-11-23');
  });
});
