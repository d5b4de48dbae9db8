import { describe, expect, it } from 'vitest';
import { allRead, readCutText, readId, readOptional, readSha, readText, readTime, readWebAddress } from './api-fields.js';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const LONG = `https://example.com/${'x'.repeat(2000)}`;

describe('readers of fields', () => {
  it.each<[string, (value: unknown) => unknown, unknown, unknown]>([
    ['an id', readId, 26_000_000_000, 26_000_000_000],
    ['no id: 0', readId, 0, undefined],
    ['no id: a fraction', readId, 1.5, undefined],
    ['no id: too large to be exact', readId, 2 ** 53, undefined],
    ['no id: a text', readId, '7', undefined],
    ['a text', readText, 'main', 'main'],
    ['no text: the empty one', readText, '', undefined],
    ['no text: too long', readText, 'x'.repeat(1001), undefined],
    ['a text that is cut', (value) => readCutText(value, 3), 'abcdef', 'abc'],
    ['half a character, cut', (value) => readCutText(value, 1), '😀', '\ufffd'],
    ['the empty text', (value) => readCutText(value, 3), '', ''],
    ['a time', readTime, '2026-11-22T10:00:00Z', '2026-11-22T10:00:00Z'],
    ['a time elsewhere', readTime, '2026-11-22T10:00:00.900-08:00', '2026-11-22T18:00:00Z'],
    ['no time: a number', readTime, '5', undefined],
    ['no time: no such month', readTime, '2026-13-01T00:00:00Z', undefined],
    ['a commit', readSha, SHA, SHA],
    ['no commit: short', readSha, SHA.slice(1), undefined],
    ['no commit: a branch', readSha, 'main', undefined],
    ['an address', readWebAddress, 'https://github.com/o/r', 'https://github.com/o/r'],
    ['an address on this machine', readWebAddress, 'http://127.0.0.1:80/o', 'http://127.0.0.1/o'],
    ['no address: plain HTTP', readWebAddress, 'http://github.com/o/r', undefined],
    ['no address: a script', readWebAddress, 'javascript:alert(1)', undefined],
    ['no address: a password', readWebAddress, 'https://a:b@github.com/', undefined],
    ['no address: too long', readWebAddress, LONG, undefined],
  ])('%s', (_what, read, value, expected) => {
    expect(read(value)).toBe(expected);
  });

  it('tells absent from odd', () => {
    expect([undefined, null, 'x', 5].map((value) => readOptional(value, readText))).toEqual([undefined, undefined, 'x', null]);
    expect(allRead<{ a: number; b: string }>({ a: 1, b: '' })).toEqual({ a: 1, b: '' });
    expect(allRead<{ a: number; b: string }>({ a: 1, b: undefined })).toBeUndefined();
  });
});
