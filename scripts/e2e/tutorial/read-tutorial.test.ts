import { expect, it } from 'vitest';
import { edited, isShown, readTutorial, wordsOf } from './read-tutorial.mjs';

const PAGE = [
  'Text.',
  '',
  '`a/b.yml`:',
  '',
  '```yaml',
  'on: push',
  '```',
  '',
  '```console',
  '$ git add --all',
  '$ sar patrol "a b"',
  'one',
  '',
  'two',
  '```',
  '',
  'In `a/b.yml`:',
  '```diff',
  '-on: push',
  '```',
  '```sh',
  'not run',
  '```',
  '',
].join('\n');

it('reads files and commands in the order of the page', () => {
  expect(readTutorial(PAGE)).toEqual([
    { kind: 'file', path: 'a/b.yml', text: 'on: push\n', line: 3 },
    { kind: 'command', command: 'git add --all', words: ['git', 'add', '--all'], printed: [], line: 9 },
    { kind: 'command', command: 'sar patrol "a b"', words: ['sar', 'patrol', 'a b'], printed: ['one', '', 'two'], line: 9 },
    { kind: 'edit', path: 'a/b.yml', text: '-on: push\n', line: 17 },
  ]);
  expect(() => readTutorial('```console\nsar patrol\n```\n')).toThrow('begins with a command');
  expect(wordsOf('git commit --message "first one"')).toEqual(['git', 'commit', '--message', 'first one']);
});

it.each<[readonly string[], string, boolean]>([
  [['a', 'b'], 'a\nb\n', true],
  [['a', 'b'], 'a\nb  \n\n', true],
  [['a'], 'a\nb\n', false],
  [['a', 'b'], 'a\n', false],
  [[], '', true],
  [[], 'a', false],
  [['[…]'], '', true],
  [['a', '[…]', 'c'], 'a\nb\nb\nc\n', true],
  [['a', '[…]', 'c'], 'a\nc\nd\n', false],
  [['[…]', 'c', '[…]'], 'a\nc\nb\nc\n', true],
  [['took  27 ms well'], 'took   1.5 s well', true],
  [['none        here'], 'none    1 ms  here', true],
  [['  a'], 'a', false],
  [['27 files'], '28 files', false],
])('%j shows %j: %s', (printed, real, expected) => {
  expect(isShown(printed, real)).toBe(expected);
});

it('edits places that are there once', () => {
  expect(edited('a\nb\nc\nd\n', '-b\n-c\n+x\n-d\n')).toBe('a\nx\n');
  expect(edited('a: $&\n', '-a: $&\n+b: $&\n')).toBe('b: $&\n');
  for (const text of ['', 'b\na\nb\n']) expect(() => edited(text, '-b\n+c\n')).toThrow('there once');
});
