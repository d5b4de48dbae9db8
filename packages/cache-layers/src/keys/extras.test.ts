import { expect, it } from 'vitest';
import { extrasPart, normaliseExtras } from './extras.js';

it.each([
  [[], [], 'plain'],
  [['test', 'dev'], ['dev', 'test'], 'dev+test'],
  [['Dev__Tools', 'dev.tools'], ['dev-tools'], 'dev.tools'],
  [['plain'], ['plain'], expect.stringMatching(/^\+[0-9a-f]{16}$/)],
  [['a'.repeat(60)], ['a'.repeat(60)], expect.stringMatching(/^\+[0-9a-f]{16}$/)],
])('%j is %j', (given, extras, part) => {
  expect(normaliseExtras(given)).toEqual(extras);
  expect(extrasPart(normaliseExtras(given))).toEqual(part);
});

it.each(['-e', '--index-url=https://evil.example', 'a b', '', 'a]', '../x', 'ä', 'a'.repeat(65), '.a'])(
  '%j is no name of an extra',
  (name) => {
    expect(() => normaliseExtras([name])).toThrow('which is no name of an extra');
  },
);
