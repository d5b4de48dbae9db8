import { expect, it } from 'vitest';
import { columns } from './columns.js';

it.each<[string, readonly (readonly string[])[], readonly string[]]>([
  ['no rows', [], []],
  ['one cell', [['a']], ['a']],
  [
    'aligned cells',
    [
      ['a', 'x'],
      ['long', 'y'],
    ],
    ['a     x', 'long  y'],
  ],
  [
    'wide characters',
    [
      ['日', 'x'],
      ['abc', 'y'],
    ],
    ['日   x', 'abc  y'],
  ],
  [
    'rows of different lengths',
    [['a', 'b', 'c'], ['a long last cell'], ['aa', 'bb', 'cc']],
    ['a   b   c', 'a long last cell', 'aa  bb  cc'],
  ],
  [
    'no blanks at the end',
    [
      ['a', ''],
      ['bb', 'c'],
    ],
    ['a', 'bb  c'],
  ],
])('%s', (_what, rows, lines) => {
  expect(columns(rows)).toEqual(lines);
});

it('shows what would move the cursor or speak to the runner', () => {
  const [first = '', second = ''] = columns([
    ['a\u001b[2J', 'b\nc'],
    ['::error::x', 'y'],
  ]);
  expect(first + second).not.toMatch(/[\u001b\n]/);
  expect(second.startsWith('::')).toBe(false);
});
