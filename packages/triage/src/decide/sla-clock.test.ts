import { describe, expect, it } from 'vitest';
import { businessCalendar } from './business-calendar.js';
import { dayOf, isDay } from './day.js';
import { slaClock } from './sla-clock.js';

const NOW = new Date('2026-11-22T12:00:00Z');

describe('slaClock', () => {
  it.each([
    ['new', undefined, 24, '2026-11-22T12:00:00.000Z', '2026-11-23T12:00:00.000Z', 24, false],
    ['seen an hour ago, due now', '2026-11-22T11:00:00Z', 1, '2026-11-22T11:00:00.000Z', '2026-11-22T12:00:00.000Z', 0, false],
    ['a second too late', '2026-11-22T10:59:59Z', 1, '2026-11-22T10:59:59.000Z', '2026-11-22T11:59:59.000Z', 0, true],
    ['over the end of a year', '2025-12-31T23:00:00Z', 4, '2025-12-31T23:00:00.000Z', '2026-01-01T03:00:00.000Z', -7809, true],
    ['half an hour', '2026-11-22T12:00:00Z', 0.5, '2026-11-22T12:00:00.000Z', '2026-11-22T12:30:00.000Z', 0.5, false],
    ['a record that is no time', 'yesterday', 1, '2026-11-22T12:00:00.000Z', '2026-11-22T13:00:00.000Z', 1, false],
    ['a record from the future', '2030-01-01T00:00:00Z', 1, '2026-11-22T12:00:00.000Z', '2026-11-22T13:00:00.000Z', 1, false],
  ])('%s', (_, seen, hours, firstSeen, dueAt, leftHours, breached) => {
    expect(slaClock(seen, hours, NOW)).toEqual({ firstSeen, sla: { hours, dueAt, leftHours, breached } });
  });
});

describe('slaClock in hours of business', () => {
  const calendar = businessCalendar({ 'time-zone': 'UTC', days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' });
  it.each<[string, string, number, string, string, number, boolean]>([
    ['on a Sunday', '2026-11-22T12:00:00Z', 4, '2026-11-22T12:00:00Z', '2026-11-23T13:00:00.000Z', 4, false],
    ['a night does not count', '2026-11-23T15:00:00Z', 4, '2026-11-24T08:00:00Z', '2026-11-24T11:00:00.000Z', 2, false],
    ['due at the end of a day', '2026-11-23T09:00:00Z', 8, '2026-11-23T17:00:00Z', '2026-11-23T17:00:00.000Z', 0, false],
    ['late in the night', '2026-11-23T09:00:00Z', 8, '2026-11-23T23:00:00Z', '2026-11-23T17:00:00.000Z', 0, true],
    ['late by a morning', '2026-11-23T09:00:00Z', 8, '2026-11-24T12:30:00Z', '2026-11-23T17:00:00.000Z', -3.5, true],
  ])('%s', (_, seen, hours, now, dueAt, leftHours, breached) => {
    expect(slaClock(seen, hours, new Date(now), calendar).sla).toEqual({ hours, dueAt, leftHours, breached, isBusiness: true });
  });
});

it('a deadline at the end of all years is still a time', () => {
  expect(slaClock('9999-12-31T00:00:00Z', 87_600, new Date('9999-12-31T12:00:00Z')).sla.dueAt).toBe('9999-12-31T23:59:59.999Z');
  expect(slaClock('-000001-01-01T00:00:00Z', 1, NOW).firstSeen).toBe(NOW.toISOString());
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
