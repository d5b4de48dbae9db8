import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_JSON_BYTES, readStrictJson } from './strict-json.js';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('readStrictJson', () => {
  it.each([
    ['null', null],
    [' \t\r\n{ "a" : [ 1 , -0.5e+2, true ] , "b" : { } } \n', { a: [1, -50, true], b: {} }],
    ['"\\u00e9\\ud83d\\ude00\\/\\b\\f\\n\\r\\t\\"\\\\"', 'é😀/\b\f\n\r\t"\\'],
    ['[]', []],
    ['[[[[[[[[1]]]]]]]]', [[[[[[[[1]]]]]]]]],
    ['"\u2028"', '\u2028'],
    ['1e-999', 0],
  ])('%j', (text, expected) => {
    const read = readStrictJson(text);
    expect(read.ok && plain(read.value)).toEqual(expected);
  });

  it.each<[string, string, number, number, RegExp]>([
    ['nothing', '', 1, 1, /ends/],
    ['a key twice', '{"a": 1,\n "a": 2}', 2, 2, /twice/],
    ['a key twice, spelt otherwise', '{"a": 1, "\\u0061": 2}', 1, 10, /twice/],
    ['__proto__', '{"__proto__": 1}', 1, 2, /"__proto__" is not allowed/],
    ['__proto__, spelt otherwise', '{"\\u005f_proto__": 1}', 1, 2, /"__proto__" is not allowed/],
    ['constructor, deep', '{"a":\n[{"constructor": 1}]}', 2, 3, /"constructor"/],
    ['prototype', '{"prototype": 1}', 1, 2, /"prototype"/],
    ['a byte-order mark', '\ufeff{}', 1, 1, /byte-order/],
    ['NaN', '{"a": NaN}', 1, 7, /no JSON value/],
    ['Infinity', '-Infinity', 1, 1, /no JSON value/],
    ['a number that overflows', '[1, 1e999]', 1, 5, /too large/],
    ['a leading zero', '[01]', 1, 3, /`,` or `\]`/],
    ['a plus sign', '+1', 1, 1, /no JSON value/],
    ['a trailing comma', '{"a": 1,}', 1, 9, /double quotes/],
    ['a trailing comma of a list', '[1,]', 1, 4, /no JSON value/],
    ['a comment', '{} // x', 1, 4, /behind/],
    ['two documents', '{}\n{}', 2, 1, /behind/],
    ['single quotes', "{'a': 1}", 1, 2, /double quotes/],
    ['no colon', '{"a" 1}', 1, 6, /`:`/],
    ['an open object', '{"a": 1', 1, 8, /`,` or `\}`/],
    ['an open text', '{"a": "x', 1, 7, /closing quote/],
    ['a newline in a text', '"a\nb"', 1, 3, /control character/],
    ['an unknown escape', '"\\x41"', 1, 2, /escape/],
    ['half an escape', '"\\u12"', 1, 2, /four/],
    ['a backslash at the end', '"\\', 1, 2, /escape/],
    ['nesting that is too deep', '[[[[[[[[[1]]]]]]]]]', 1, 9, /deeper than 8/],
    ['a word', 'nul', 1, 1, /no JSON value/],
    ['a no-break space', '\u00a0{}', 1, 1, /no JSON value/],
  ])('refuses %s', (_what, text, line, column, message) => {
    expect(readStrictJson(text)).toEqual({ ok: false, problem: { message: expect.stringMatching(message), line, column } });
  });

  it.each([
    ['x', MAX_JSON_BYTES - 2, true],
    ['x', MAX_JSON_BYTES - 1, false],
    ['é', MAX_JSON_BYTES / 2 - 1, true],
    ['é', MAX_JSON_BYTES / 2, false],
  ])('a text of %s × %i: %s', (char, count, ok) => {
    expect(readStrictJson(`"${char.repeat(count)}"`).ok).toBe(ok);
  });

  it('a million brackets are no problem', () => {
    expect(readStrictJson('['.repeat(60_000)).ok).toBe(false);
  });

  it('objects have no prototype', () => {
    const read = readStrictJson('{"toString": "x", "hasOwnProperty": 1}');
    expect(read.ok && Object.getPrototypeOf(read.value)).toBeNull();
  });

  it('reads what JSON.stringify writes', () => {
    const value = fc.jsonValue({ maxDepth: 6, depthSize: 'small' });
    fc.assert(
      fc.property(value, (written) => {
        const text = JSON.stringify(written, null, 1);
        const read = readStrictJson(text);
        if (!read.ok) expect(text).toMatch(/"(?:__proto__|constructor|prototype)":/);
        else expect(plain(read.value)).toEqual(plain(written));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes nothing that JSON.parse refuses, and reads the same', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '"',
      '\\',
      '1',
      '-',
      '0',
      '.5',
      'e9',
      'null',
      'true',
      ' ',
      '\n',
      '\u0001',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 14 }), (tokens) => {
        const text = tokens.join('');
        const read = readStrictJson(text);
        if (read.ok) expect(plain(read.value)).toEqual(plain(JSON.parse(text)));
        else expect(read.problem.column).toBeGreaterThan(0);
      }),
      { numRuns: 5000 },
    );
  });
});
