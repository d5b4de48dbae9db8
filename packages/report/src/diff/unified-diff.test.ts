import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unifiedDiff } from './unified-diff.js';

const LINES = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sar-diff-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the text, applies the diff with git, and reads the text again. */
function applied(path: string, before: string, diff: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, before);
  execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
    cwd: folder,
    input: diff,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() },
  });
  return readFileSync(file, 'utf8');
}

it('shows three lines of context and the prefixes of git', () => {
  const before = `${LINES.join('\n')}\n`;
  expect(unifiedDiff('.github/workflows/ci.yml', before, before.replace('line 6\n', 'line six\nand a half\n'))).toBe(
    [
      '--- a/.github/workflows/ci.yml',
      '+++ b/.github/workflows/ci.yml',
      '@@ -3,7 +3,8 @@',
      ' line 3',
      ' line 4',
      ' line 5',
      '-line 6',
      '+line six',
      '+and a half',
      ' line 7',
      ' line 8',
      ' line 9',
      '',
    ].join('\n'),
  );
});

it('is empty for equal texts', () => {
  expect(unifiedDiff('a', 'x\n', 'x\n')).toBe('');
});

describe('git applies it', () => {
  const unix = `${LINES.join('\n')}\n`;
  const windows = `${LINES.join('\r\n')}\r\n`;
  it.each([
    ['two hunks', 'a.yml', unix, unix.replace('line 1\n', 'first\n').replace('line 12', 'last')],
    ['CRLF', 'a.yml', windows, windows.replace('line 6\r\n', 'line 6\r\nadded\r\n')],
    ['CRLF to LF in one line', 'a.yml', windows, windows.replace('line 6\r\n', 'line 6\n')],
    ['no newline before and after', 'a.yml', 'a\nb', 'a\nc'],
    ['newline added at the end', 'a.yml', 'a\nb', 'a\nb\n'],
    ['newline removed at the end', 'a.yml', 'a\nb\n', 'a\nb'],
    ['BOM', 'a.yml', '\ufeffa\nb\n', '\ufeffa\nc\n'],
    ['lone CR', 'a.yml', 'a\rb\nc\n', 'a\rb\nd\n'],
    ['Unicode', 'a.yml', 'ä\n日本\n😀\n', 'ä\n日本語\n😀\n'],
    ['filled from empty', 'a.yml', '', 'a\n'],
    ['path with blanks', 'dir name/b c.yml', 'a\n', 'b\n'],
    ['path with quotes, tab and Unicode', 'q"\t\\ü.yml', 'a\n', 'b\n'],
    ['path with a newline', 'n\nl.yml', 'a\n', 'b\n'],
    ['another file altogether', 'a.yml', 'a\n'.repeat(3000), 'b\n'.repeat(2500)],
    ['another file without a last newline', 'a.yml', 'a\n'.repeat(3000), `${'b\n'.repeat(2500)}b`],
  ])('%s', (_, path, before, after) => {
    expect(applied(path, before, unifiedDiff(path, before, after))).toBe(after);
  });

  it('for several files at once', () => {
    const diff = unifiedDiff('one.yml', 'a\n', 'b') + unifiedDiff('two.yml', 'a', 'c\n');
    writeFileSync(join(folder, 'two.yml'), 'a');
    expect(applied('one.yml', 'a\n', diff)).toBe('b');
    expect(readFileSync(join(folder, 'two.yml'), 'utf8')).toBe('c\n');
  });

  it('for any texts', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '', '- x', '+', ' y', '@@ -1 +1 @@', '\\ No newline', '\t', 'é\r'), { maxLength: 12 })
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after && after !== '');
        expect(applied('any.yml', before, unifiedDiff('any.yml', before, after))).toBe(after);
      }),
      { numRuns: 60 },
    );
  });
});
