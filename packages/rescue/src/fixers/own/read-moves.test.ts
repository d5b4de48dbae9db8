import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MemoryWorkTree } from '../memory-work-tree.fixture.js';
import { movesIn, readMoves } from './read-moves.js';

it.each<[string, readonly (readonly [string, string])[]]>([
  ['', []],
  ['R100\0a\0b\0', [['a', 'b']]],
  [
    'R100\0a\0b\0\nR087\0c d\0e\nf\0',
    [
      ['a', 'b'],
      ['c d', 'e\nf'],
    ],
  ],
  ['R100\0a\0', [['a', '']]],
  ['R100\0a', []],
  ['M\0x\0R100\0a\0b\0', [['a', 'b']]],
])('%j has the moves %j', (text, moves) => expect(movesIn(text).map(({ from, to }) => [from, to])).toEqual(moves));

it('never throws, and ends', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('R', '1', '\0', 'a', '\n') }), (text) => void movesIn(text)));
});

it.each([
  ['not-installed' as const, /not installed/],
  [{ exitCode: 128, stderr: 'fatal: bad object HEAD' }, /bad object HEAD/],
])('of a git that answers %j are not known', async (output, why) => {
  const moves = await readMoves(new MemoryWorkTree({}, () => output));
  expect('missing' in moves ? moves.missing : '').toMatch(why);
});
