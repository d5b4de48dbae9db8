import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readTextPieces } from './read-text-pieces.js';

const folder = mkdtempSync(join(tmpdir(), 'sar-pieces-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('readTextPieces', () => {
  it.each<[string, string]>([
    ['an empty file', ''],
    ['a short one', 'one\ntwo\n'],
    ['letters across the border of a piece', `${'x'.repeat(65_535)}é${'ü€𝄞'.repeat(30_000)}`],
  ])('gives %s as it is', (name, text) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    const pieces = [...readTextPieces(file)];
    expect(pieces.join('')).toBe(text);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(65_537);
  });

  it('replaces what is no UTF-8', () => {
    const file = join(folder, 'bytes');
    writeFileSync(file, Buffer.from([0x61, 0xff, 0x62]));
    expect([...readTextPieces(file)].join('')).toBe('a\uFFFDb');
  });

  it.each([join(folder, 'absent'), folder])('says that it cannot read %s', (path) => {
    expect(() => [...readTextPieces(path)]).toThrow(/cannot be read: E/);
  });
});
