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
    ['a short password', `p = 'x9'`, 'x9'],
    [
      'a key that is longer than the form',
      `k = sk_${'live'}_${'Zq7Rk2Wm9Xp4Tn8Vb3Yc6Hd1Jf5Lg0Ks'}`,
      `sk_${'live'}_${'Zq7Rk2Wm9Xp4Tn8Vb3Yc6Hd1'}`,
    ],
    [
      'a token that is cut within a word',
      `t: ghp_${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUxtail'}`,
      `ghp_${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'}`,
    ],
    ['a token with the sign before it', `a: AKC${'p8wWPw5k4aXcaT4fNP0'}`, ` AKC${'p8wWPw5k4aXcaT4fNP0'}`],
    ['a password that ends with signs', `p = 'a$b!?'`, 'a$b!?'],
    ['a value without quotes that ends with a blank before one', `token: x9 'y'`, 'x9 '],
    ['a quoted text that is longer than a part', `{"body": "${'aGVsbG8gd29ybGQ'.repeat(300)}"}`, 'aGVsbG8gd29ybGQ'.repeat(300)],
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

  it('is unsure of what is not found beside a text that is longer than a part, and still finds the rest', async () => {
    const long = 'A'.repeat(2001);
    expect(await find([`k = ${long}`], 'gone-secret', 1)).toEqual([{ kind: 'unsure' }]);
    expect(await find([`k = ${long}`, 'p = abcdef'], 'abcdef', 1)).toEqual([{ kind: 'there', line: 2 }]);
    expect(await find([`k = ${long.slice(0, 1900)}`], 'gone-secret', 1)).toEqual([{ kind: 'gone' }]);
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
