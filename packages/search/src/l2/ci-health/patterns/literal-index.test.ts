import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLiteralIndex } from './literal-index.js';

describe('createLiteralIndex', () => {
  it.each<[string, readonly number[]]>([
    ['she SELLS hers', [0, 1, 2, 3]],
    ['nothing', []],
    ['', []],
    ['ushers', [0, 1, 3]],
    ['\u017fhe', [0, 1]],
  ])('%s holds %j', (line, expected) => {
    const texts = ['he', 'she', 'sells', 'hers'];
    const index = createLiteralIndex(texts.map((text, id) => ({ text, id })));
    expect([...index.find(line)].sort()).toEqual(expected);
  });

  it('finds what a plain search finds', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
    const line = fc.array(fc.constantFrom('a', 'b', 'c', 'A', 'é', 'z'), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), line, (texts, subject) => {
        const index = createLiteralIndex(texts.map((each, id) => ({ text: each, id })));
        const expected = texts.flatMap((each, id) => (subject.toLowerCase().includes(each) ? [id] : []));
        expect([...index.find(subject)].sort((a, b) => a - b)).toEqual(expected);
      }),
    );
  });
});
