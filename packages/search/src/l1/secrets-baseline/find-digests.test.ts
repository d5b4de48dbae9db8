import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STEADY } from '../../sensor-input.fixture.js';
import { findDigests } from './find-digests.js';
import { partsOfLine, secretDigest } from './secret-digests.js';

const find = (lines: readonly string[], secret: string, line: number | undefined = undefined, left = 100_000) =>
  findDigests(lines, [{ digest: secretDigest(secret), line }], { budget: { left }, pace: STEADY });

describe('findDigests', () => {
  it.each([
    ['a quoted text', 'password = "correct horse battery"', 'correct horse battery'],
    ['a value of YAML', '  token: s3cr3tV4lu3', 's3cr3tV4lu3'],
    ['a password in an address', 'https://bob:pa55w0rd@host.io/x', 'pa55w0rd'],
    ['base64 with its end', 'key: aGVsbG8gd29ybGQ=', 'aGVsbG8gd29ybGQ='],
    ['a token with dots', 'a eyJhbGci.eyJzdWIi.SflKxwRJ b', 'eyJhbGci.eyJzdWIi.SflKxwRJ'],
    ['the words of a private key', '-----BEGIN RSA PRIVATE KEY-----', 'BEGIN RSA PRIVATE KEY'],
    ['a password that ends with signs', `p = 'a$b!?'`, 'a$b!?'],
  ])('finds %s', async (_, line, secret) => {
    expect(await find(['', line], secret)).toEqual([{ kind: 'there', line: 2 }]);
  });

  it('finds what moved, and says when it is gone', async () => {
    expect(await find(['x', 'y', 'k = abcdef'], 'abcdef', 1)).toEqual([{ kind: 'there', line: 3 }]);
    expect(await find(['x', 'k = abcdeg'], 'abcdef', 2)).toEqual([{ kind: 'gone' }]);
  });

  it('is unsure when it may not look everywhere', async () => {
    expect(
      await find(
        Array.from({ length: 5000 }, (_, at) => `k${at} = value${at} + x${at}`),
        'gone-secret',
        1,
        1000,
      ),
    ).toEqual([{ kind: 'unsure' }]);
    expect(await find([Array.from({ length: 3000 }, (_, at) => `w${at}`).join(' ')], 'gone-secret')).toEqual([{ kind: 'unsure' }]);
  });

  it('has every part between borders of words, and never more than its limit', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Za-z0-9]{3,8}$/), { minLength: 1, maxLength: 8 }), fc.nat(7), (words, at) => {
        const { parts } = partsOfLine(words.join('-'));
        expect(parts.has(words[at % words.length] ?? '')).toBe(true);
        expect(parts.has(words.join('-'))).toBe(true);
      }),
    );
    fc.assert(fc.property(fc.string({ maxLength: 3000 }), (line) => partsOfLine(line).parts.size <= 4000));
  });
});
