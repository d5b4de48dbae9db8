import { describe, expect, it } from 'vitest';
import { canBeAFile } from './can-be-a-file.js';

describe('canBeAFile', () => {
  it.each([
    ['a name', 'docs/a.md', true],
    ['the longest name', `docs/${'é'.repeat(127)}x`, true],
    ['a longer name', `docs/${'é'.repeat(128)}`, false],
    ['a deep path', `${'a/'.repeat(1000)}b`, true],
    ['a longer path', `${'a/'.repeat(3000)}b`, false],
    ['a zero byte', 'a\0b', false],
  ])('tells of %s', (_, path, expected) => {
    expect(canBeAFile(path)).toBe(expected);
  });
});
