import { describe, expect, it } from 'vitest';
import { expectBounds } from './expect-bounds.js';
import { readSignalsDocument } from './read-signals-document.js';

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let at = 0; at < depth; at += 1) value = [value];
  return value;
}

describe('expectBounds', () => {
  it.each<[string, unknown]>([
    ['a value alone', null],
    ['a deep document', nested(100_000)],
    ['a long text', { a: 'x'.repeat(100_000) }],
    ['many values', Array.from({ length: 1_999_998 }, () => 0)],
  ])('takes %s', (_, document) => {
    expect(() => expectBounds(document, 'd.json')).not.toThrow();
  });

  it.each<[string, unknown, string]>([
    ['a longer text', { a: [{ b: 'x'.repeat(100_001) }] }, 'd.json has a text of more than 100000 characters'],
    ['too many values', [Array.from({ length: 2_000_000 }, () => 0)], 'd.json has more than 2000000 values'],
  ])('refuses %s', (_, document, words) => {
    expect(() => expectBounds(document, 'd.json')).toThrow(words);
  });
});

it('a document of signals is bounded before its schema reads it', async () => {
  const text = `{"schema":"sar.signals/1","signals":[${'0,'.repeat(2_000_000)}0]}`;
  await expect(readSignalsDocument(text, 's.json')).rejects.toThrow('s.json has more than 2000000 values');
});
