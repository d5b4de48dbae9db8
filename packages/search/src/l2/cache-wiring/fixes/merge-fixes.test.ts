import { expect, it } from 'vitest';
import { inTheWay, mergeFixes } from './merge-fixes.js';

const edit = (start: number, end: number, text: string, path = 'a.yml') => ({ path, start, end, text });
const fix = (...edits: ReturnType<typeof edit>[]) => ({ title: 'x', edits });

it.each([
  ['the same edit once', fix(edit(1, 2, 'x')), fix(edit(1, 2, 'x')), [edit(1, 2, 'x')]],
  ['both edits', fix(edit(1, 2, 'x')), fix(edit(5, 5, 'y')), [edit(1, 2, 'x'), edit(5, 5, 'y')]],
  ['other files', fix(edit(1, 2, 'x')), fix(edit(1, 2, 'y', 'b.yml')), [edit(1, 2, 'x'), edit(1, 2, 'y', 'b.yml')]],
  ['one sighting without a fix', fix(edit(1, 2, 'x')), undefined, undefined],
  ['two texts for one place', fix(edit(3, 3, 'x')), fix(edit(3, 3, 'y')), undefined],
])('%s', (_, one, other, edits) => {
  expect(mergeFixes(one, other)?.edits).toEqual(edits);
});

it.each([
  [edit(0, 2, ''), edit(3, 4, ''), false],
  [edit(0, 3, ''), edit(2, 4, ''), true],
  [edit(2, 2, 'a'), edit(2, 2, 'b'), true],
  [edit(0, 9, ''), edit(2, 4, '', 'b.yml'), false],
])('%j and %j', (a, b, expected) => {
  expect([inTheWay(a, b), inTheWay(b, a)]).toEqual([expected, expected]);
});
