import type { CiHealth } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { act, HEALER } from './act-scenario.fixture.js';
import { FIXABLE, group, health, hours, rate } from './ci-health.fixture.js';
import { MemoryBoard, type BoardFaults } from './memory-board.fixture.js';

const OPTIONS = { haltAtCritical: true, dispatch: HEALER };

/** A whole history: alert, fix, worse, halt, triage, recovery, alert again. */
const HISTORY: readonly (CiHealth | 'triage')[] = [
  health('ok', 0),
  health('degraded', 1, FIXABLE),
  health('degraded', 27, { groups: [group('FMT_003', true, 4)] }),
  health('degraded', 30, { groups: [group(undefined, false, 4)], rate: rate(22, 100) }),
  health('critical', 31),
  'triage',
  health('critical', 33),
  health('ok', 40),
  health('degraded', 50),
];

async function play(board: MemoryBoard, entry: CiHealth | 'triage', faults: BoardFaults = {}): Promise<number> {
  if (entry === 'triage') {
    for (const { number, labels, state } of board.issues)
      if (labels.includes('sar:halt') && state === 'open') board.close(number, hours(32));
    return 0;
  }
  return (await act(board, entry, OPTIONS, faults)).writes.length;
}

/** What counts in the end; a comment may be there twice. */
function imageOf(board: MemoryBoard): unknown {
  return [board.issues, Object.fromEntries(board.variables), [...new Set(board.comments.map(({ number, body }) => `${number} ${body}`))]];
}

async function straight(): Promise<{ board: MemoryBoard; writes: readonly number[] }> {
  const board = new MemoryBoard();
  const writes: number[] = [];
  for (const entry of HISTORY) writes.push(await play(board, entry));
  return { board, writes };
}

describe('a run that is interrupted', () => {
  it.each([true, false])('killed at any write (after its effect: %s) and run again comes to the same end', async (afterEffect) => {
    const { board: expected, writes } = await straight();
    expect(expected.comments.length).toBe(2);
    expect(expected.dispatches).toHaveLength(2);
    expect(expected.issues).toHaveLength(2);
    for (const [index, count] of writes.entries()) {
      for (let write = 1; write <= count; write++) {
        const board = new MemoryBoard();
        for (const [at, entry] of HISTORY.entries()) {
          // The ports of a dead process answer nothing any more, and an act that fails hides no other: the run just ends.
          if (at === index) await play(board, entry, { killAt: { write, afterEffect } });
          await play(board, entry);
        }
        expect(imageOf(board), `run ${index}, write ${write}`).toEqual(imageOf(expected));
        expect(board.dispatches.length).toBeLessThanOrEqual(2);
      }
    }
  });

  it('a fifth of the calls fails, with or without effect: at rest, all is as without failures', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 99 }), { minLength: 50, maxLength: 200 }), async (numbers) => {
        const { board: expected } = await straight();
        const board = new MemoryBoard();
        let next = 0;
        const fails = (): 'before' | 'after' | undefined => {
          const number = numbers[next++ % numbers.length] ?? 99;
          return next > 400 || number >= 20 ? undefined : number < 10 ? 'before' : 'after';
        };
        for (const entry of HISTORY) {
          for (let tries = 0; tries < 6; tries++) await play(board, entry, { fails });
          await play(board, entry);
          await play(board, entry);
        }
        expect(imageOf(board)).toEqual(imageOf(expected));
        expect(board.dispatches.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 60 },
    );
  });

  it('repeated at rest it writes nothing', async () => {
    const { board } = await straight();
    const last = HISTORY.at(-1);
    if (last === undefined) throw new Error('the history is empty');
    expect(await play(board, last)).toBe(0);
  });
});
