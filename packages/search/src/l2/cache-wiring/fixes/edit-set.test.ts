import type { TextEdit } from '@sar/baseline';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EditSet } from './edit-set.js';

const edit = (start: number, end: number, text: string, path = 'a.yml'): TextEdit => ({ path, start, end, text });

it.each([
  ['the same edit once', [edit(1, 2, 'x')], [edit(1, 2, 'x')], true, 1],
  ['edits apart', [edit(5, 6, 'x')], [edit(1, 2, 'y')], true, 2],
  ['other files', [edit(1, 2, 'x')], [edit(1, 2, 'y', 'b.yml')], true, 2],
  ['two texts for one place', [edit(3, 3, 'x')], [edit(3, 3, 'y')], false, 1],
  ['touching', [edit(3, 5, 'x')], [edit(5, 6, 'y')], false, 1],
  ['around another', [edit(3, 4, 'x')], [edit(1, 9, 'y')], false, 1],
  ['one of two in the way', [edit(3, 4, 'x')], [edit(7, 7, 'z'), edit(4, 4, 'y')], false, 1],
])('%s', (_, first, second, expected, count) => {
  const set = new EditSet();
  expect([set.add(first), set.add(second)]).toEqual([true, expected]);
  expect([...set.files().values()].flat()).toHaveLength(count);
});

it('takes in just what a look at all pairs would', () => {
  const edits = fc.array(
    fc
      .record({ path: fc.constant('a'), start: fc.nat(30), length: fc.nat(4), text: fc.constantFrom('', 'x', 'y') })
      .map(({ path, start, length, text }) => ({ path, start, end: start + length, text })),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(edits, (all) => {
      const set = new EditSet();
      const taken: TextEdit[] = [];
      for (const one of all) {
        const known = taken.some(({ start, end, text }) => start === one.start && end === one.end && text === one.text);
        const free = !taken.some(({ start, end }) => start <= one.end && one.start <= end);
        expect(set.add([one])).toBe(known || free);
        if (!known && free) taken.push(one);
      }
      expect([...set.files().values()].flat()).toEqual(taken.toSorted((a, b) => a.start - b.start));
    }),
  );
});
