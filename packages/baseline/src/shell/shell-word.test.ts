import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shellPath, shellWord } from './shell-word.js';
import { shellWords } from './shell-words.fixture.js';

describe('shellPath', () => {
  it.each([
    ['.github/workflows/ci.yml', '.github/workflows/ci.yml'],
    ['a b.yml', "'a b.yml'"],
    ["it's.yml", String.raw`'it'\''s.yml'`],
    ['$(rm -rf ~).yml', "'$(rm -rf ~).yml'"],
    ['`id`', "'`id`'"],
    ['-rf', './-rf'],
    ['--fix; id', "'./--fix; id'"],
    ['~/x', "'~/x'"],
    ['a=b', "'a=b'"],
    ['日本', "'日本'"],
    ['a\nb', undefined],
    ['a\u202eb', undefined],
    ['a\u0000', undefined],
    ['', undefined],
  ])('%j is %s', (path, word) => {
    expect(shellPath(path)).toBe(word);
  });

  it('of any text is one word that is the same text, and no option', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(...' \'"\\$`;&|<>(){}[]*?!#~=%-./a\n\t'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
    });
    fc.assert(
      fc.property(text, (path) => {
        const word = shellPath(path);
        if (word === undefined) return;
        const read = shellWords(`sar ${word}`);
        expect(read).toEqual(['sar', path.startsWith('-') ? `./${path}` : path]);
        expect(read?.[1]).not.toMatch(/^-/);
        expect(word).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 2000 },
    );
  });
});

it.each([
  ['cache-wiring', 'cache-wiring'],
  ['--fix', undefined],
  ['', "''"],
])('the word %j is %s', (text, word) => {
  expect(shellWord(text)).toBe(word);
});
