import { expect, it } from 'vitest';
import { memoryTree } from './memory-tree.js';

const tree = memoryTree({ 'b/c.yml': 'ä', 'a.bin': 'x\0y', 'a.yml': '12345' });

it('lists the paths sorted', () => {
  expect(tree.list()).toEqual(['a.bin', 'a.yml', 'b/c.yml']);
  expect([tree.has('a.yml'), tree.has('b')]).toEqual([true, false]);
});

it.each([
  ['b/c.yml', undefined, { kind: 'text', text: 'ä', sizeBytes: 2 }],
  ['a.yml', 5, { kind: 'text', text: '12345', sizeBytes: 5 }],
  ['a.yml', 4, { kind: 'too-large', sizeBytes: 5 }],
  ['a.bin', undefined, { kind: 'binary', sizeBytes: 3 }],
  ['none', undefined, { kind: 'absent' }],
  ['../a.yml', undefined, { kind: 'outside' }],
  ['/a.yml', undefined, { kind: 'outside' }],
])('reads %s with the limit %s', (path, maxBytes, expected) => {
  expect(tree.read(path, maxBytes)).toEqual(expected);
});
