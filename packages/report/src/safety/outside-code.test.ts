import { expect, it } from 'vitest';
import { outsideCode } from './outside-code.fixture.js';

it.each([
  ['a `b` c', 'a  c'],
  ['\\` <x>`y`', ' <x>'],
  ['`a\\` b', ' b'],
  ['``a ` b`` c', ' c'],
  ['` <x>', '` <x>'],
])('of %j leaves %j', (markdown, left) => {
  expect(outsideCode(markdown)).toBe(left);
});
