import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLiveEntry, readVariable } from './read-live-entry.js';

const TIME = '2026-05-01T02:00:00+02:00';

describe('readLiveEntry', () => {
  it.each<[string, unknown, unknown]>([
    [
      'a variable',
      { name: 'A', value: 'x', created_at: TIME, updated_at: TIME },
      { name: 'A', value: 'x', createdAt: '2026-05-01T00:00:00Z', updatedAt: '2026-05-01T00:00:00Z' },
    ],
    ['a secret', { name: 'key_1', updated_at: TIME, visibility: 'all' }, { name: 'KEY_1', updatedAt: '2026-05-01T00:00:00Z' }],
    ['an empty value', { name: 'A', value: '' }, { name: 'A', value: '' }],
    ['no name', { value: 'x' }, undefined],
    ['an empty name', { name: '' }, undefined],
    ['a name that would forge a line', { name: 'A\n::error::' }, undefined],
    ['a value that is no text', { name: 'A', value: 1 }, undefined],
    ['a value of null', { name: 'A', value: null }, undefined],
    ['a time that is none', { name: 'A', updated_at: 'yesterday' }, undefined],
    ['a time of null', { name: 'A', updated_at: null }, undefined],
    ['a text', 'A', undefined],
    ['a list', [{ name: 'A' }], undefined],
    ['null', null, undefined],
  ])('%s', (_what, value, expected) => {
    expect(readLiveEntry(value)).toEqual(expected);
  });

  it('takes no variable without its value', () => {
    expect(readVariable({ name: 'A', value: '' })).toEqual({ name: 'A', value: '' });
    expect(readVariable({ name: 'A' })).toBeUndefined();
  });

  it('stands anything, and gives upper-case names alone', () => {
    const entry = fc.record(
      { name: fc.oneof(fc.string(), fc.stringMatching(/^\w+$/), fc.anything()), value: fc.anything(), updated_at: fc.anything() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), entry), (value) => {
        expect(readLiveEntry(value)?.name ?? 'NONE').toMatch(/^[A-Z0-9_.-]+$/);
      }),
    );
  });
});
