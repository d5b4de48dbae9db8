import { expect, it } from 'vitest';
import { prose } from './prose.js';

it.each([
  ['plain', 'plain'],
  ['', ''],
  ['add `cache: npm` to it', 'add <code>cache: npm</code> to it'],
  ['`a` and `<b>`', '<code>a</code> and <code>&lt;b&gt;</code>'],
  ['one ` alone', 'one ` alone'],
  ['`a` and one ` alone', '<code>a</code> and one ` alone'],
])('%j', (text, expected) => {
  expect(prose(text).text).toBe(expected);
});
