import { expect, it } from 'vitest';
import { applyEdits } from './apply-edits.js';

const at = (start: number, end: number, text: string) => ({ path: 'a.yml', start, end, text });

it.each([
  ['in any order', [at(4, 5, 'E'), at(0, 1, 'A')], 'AbcdEf'],
  ['insertions at one place keep their order', [at(2, 2, 'x'), at(2, 2, 'y')], 'abxycdef'],
  ['an insertion in front of a replacement', [at(2, 3, 'C'), at(2, 2, '-')], 'ab-Cdef'],
  ['nothing', [], 'abcdef'],
  ['at both ends', [at(6, 6, '!'), at(0, 0, '?')], '?abcdef!'],
  ['overlap', [at(0, 3, ''), at(2, 4, '')], undefined],
  ['an insertion inside a replacement', [at(0, 3, ''), at(2, 2, 'x')], undefined],
  ['outside the text', [at(5, 7, '')], undefined],
  ['backwards', [at(3, 2, '')], undefined],
])('%s', (_, edits, expected) => {
  expect(applyEdits('abcdef', edits)).toBe(expected);
});
