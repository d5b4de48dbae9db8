import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookupReader } from './lookups-in-log.js';

const read = (...pieces: readonly string[]) => {
  const reader = lookupReader();
  for (const piece of pieces) reader.push(piece);
  return reader.end().map(({ isHit, key }) => [isHit, key]);
};

describe('lookups', () => {
  it.each<[string, boolean, string | undefined]>([
    ['Cache restored from key: npm-linux-abc', true, 'npm-linux-abc'],
    ['Cache found and can be restored from key: k', true, 'k'],
    ['Cache not found for input keys: a-1, a-', false, 'a-1'],
    ['Failed to restore cache entry. Exiting as fail-on-cache-miss is set. Input key: a', false, 'a'],
    ['npm cache is not found', false, undefined],
    ['pip cache is not found', false, undefined],
    ['Cache is not found', false, undefined],
    ['uv cache restored from GitHub Actions cache with key: setup-uv-1', true, 'setup-uv-1'],
    ['No GitHub Actions cache found for key: setup-uv-2', false, 'setup-uv-2'],
    ['Restored from cache key "v0-rust" full match: true.', true, 'v0-rust'],
    ['No cache found.', false, undefined],
    ["Restored cache for golangci-lint from key 'g-1' in 5ms", true, 'g-1'],
  ])('%s', (line, isHit, key) => {
    expect(read(`2026-11-22T11:00:05.0000000Z ${line}\r\n`)).toEqual([[isHit, key]]);
  });

  it.each([
    'my pip cache is not found anywhere',
    'echo Cache restored from key: x',
    '\u001B[36;1mCache restored from key: x',
    'Cache hit occurred on the primary key x, not saving cache.',
  ])('are not told by %s', (line) => {
    expect(read(`2026-11-22T11:00:05.0000000Z ${line}\n`)).toEqual([]);
  });

  it('are the same however the log is cut, and bounded', () => {
    const text = '2026-11-22T11:00:05.0000000Z Cache restored from key: a\nx\nCache not found for input keys: b\n';
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length }), (at) => {
        expect(read(text.slice(0, at), text.slice(at))).toEqual(read(text));
      }),
    );
    expect(read('No cache found.\n'.repeat(5000))).toHaveLength(200);
    expect(read(`Cache restored from key: ${'x'.repeat(1_000_000)}\n`)[0]?.[0]).toBe(true);
  });
});
