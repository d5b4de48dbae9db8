import { describe, expect, it } from 'vitest';
import { parseWorkflowCommands } from './parse-workflow-commands.js';

describe('parseWorkflowCommands', () => {
  it.each([
    ['a command', '::error::broken', [{ name: 'error', properties: {}, data: 'broken' }]],
    ['blanks before it', ' \t::notice::x', [{ name: 'notice', properties: {}, data: 'x' }]],
    [
      'properties',
      '::warning file=a.yml,line=3,title=A%2C B%3A C::text',
      [{ name: 'warning', properties: { file: 'a.yml', line: '3', title: 'A, B: C' }, data: 'text' }],
    ],
    ['escaped line ends in the data', '::error::a%0Ab%0Dc%25', [{ name: 'error', properties: {}, data: 'a\nb\rc%' }]],
    ['only the data escapes in the data', '::error::a%3Ab%2C', [{ name: 'error', properties: {}, data: 'a%3Ab%2C' }]],
    ['text before it', 'see ::error::x', []],
    ['an unknown command', '::nonsense::x', []],
    ['half a command', '::error', []],
    [
      'the older form, anywhere',
      'name: x ##[error file=a;line=2]b%5D',
      [{ name: 'error', properties: { file: 'a', line: '2' }, data: 'b]' }],
    ],
    ['the older form without an end', '##[error', []],
    ['upper case', '::ERROR FILE=a::x', [{ name: 'error', properties: { file: 'a' }, data: 'x' }]],
    [
      'several lines, any line end',
      '::error::a\r\n::error::b\rtext\n',
      [
        { name: 'error', properties: {}, data: 'a' },
        { name: 'error', properties: {}, data: 'b' },
      ],
    ],
    [
      'nothing while stopped',
      '::stop-commands::T0ken\n::error::a\n##[error]b\n::t0ken::\n::error::c',
      [{ name: 'error', properties: {}, data: 'c' }],
    ],
    ['an unknown stop token as text', '::t0ken::\n::error::c', [{ name: 'error', properties: {}, data: 'c' }]],
  ])('reads %s', (_, log, expected) => {
    expect(parseWorkflowCommands(log)).toEqual(expected);
  });
});
