import { describe, expect, it } from 'vitest';
import { id } from '../causes/finding.fixture.js';
import { clockWith } from './clock.fixture.js';
import { mergeClocks } from './merge-clocks.js';

const NOW = new Date('2026-11-22T12:00:00.000Z');

describe('mergeClocks', () => {
  it.each<[string, string | undefined, readonly string[], string | undefined]>([
    ['the state alone', '2026-11-20T00:00:00.000Z', [], '2026-11-20T00:00:00.000Z'],
    ['an earlier issue', '2026-11-20T00:00:00.000Z', ['2026-11-19T00:00:00Z'], '2026-11-19T00:00:00.000Z'],
    ['a later issue', '2026-11-20T00:00:00.000Z', ['2026-11-21T00:00:00Z'], '2026-11-20T00:00:00.000Z'],
    ['no state', undefined, ['2026-11-21T00:00:00Z', '2026-11-20T01:00:00+01:00'], '2026-11-20T00:00:00.000Z'],
    ['the future', undefined, ['2030-01-01T00:00:00Z'], NOW.toISOString()],
    ['no time', undefined, ['soon', '', '-000001-01-01T00:00:00Z'], undefined],
    ['a damaged time beside a good one', '2026-11-20T00:00:00.000Z', ['-000001-01-01T00:00:00Z'], '2026-11-20T00:00:00.000Z'],
  ])('%s', (_, state, others, expected) => {
    const clock = clockWith(state === undefined ? {} : { [id(1)]: { firstSeen: state } });
    const merged = mergeClocks(
      clock,
      others.map((time) => new Map([[id(1), time]])),
      NOW,
    );
    expect(merged.get(id(1))).toBe(expected);
  });
});
