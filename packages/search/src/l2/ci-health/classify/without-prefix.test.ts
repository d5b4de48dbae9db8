import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutPrefix } from './without-prefix.js';

describe('withoutPrefix', () => {
  it.each<[string, string | undefined]>([
    ['FAILED t.py::one', undefined],
    ['  Error: gone', 'gone'],
    ['    at main (a.js:1:2)', 'at main (a.js:1:2)'],
    ['::error file=a.py,line=3::a.py is wrong', 'a.py is wrong'],
    ['8:12:34 AM: npm ERR! code E404', 'npm ERR! code E404'],
    ['[10:04:11] Starting', 'Starting'],
    ['2026-11-22T10:04:11.123Z fatal: no', 'fatal: no'],
    ['#10 18.23 E: Unable to locate package x', 'E: Unable to locate package x'],
    ['web_1  | TypeError: x', 'TypeError: x'],
    ['[ci/test]   | FAILED t.py::one', 'FAILED t.py::one'],
    ['[0] src/a.ts(1,2): error TS2322: x', 'src/a.ts(1,2): error TS2322: x'],
    ['@scope/api:build: src/a.ts(1,2): error TS2322: x', 'src/a.ts(1,2): error TS2322: x'],
    ['web:test: FAIL src/a.test.ts', 'FAIL src/a.test.ts'],
    ['packages/api test: FAIL src/a.test.ts', 'FAIL src/a.test.ts'],
    ['> error An unexpected error occurred', 'error An unexpected error occurred'],
    ['❌ a.swift:1:2: error: x', 'a.swift:1:2: error: x'],
    ['[WARNING] Could not transfer', undefined],
    ['[warn] a.ts', undefined],
    ['npm warn ERESOLVE', undefined],
    ['Warning: Failed to restore', undefined],
    ['', undefined],
    ['   ', undefined],
  ])('%j gives %j', (line, bare) => {
    expect(withoutPrefix(line)).toBe(bare);
  });

  it('gives an end of the line, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (line) => {
        const bare = withoutPrefix(line);
        expect(bare === undefined || (line.endsWith(bare) && bare.length < line.length)).toBe(true);
      }),
    );
  });
});
