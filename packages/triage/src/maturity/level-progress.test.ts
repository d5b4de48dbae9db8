import { describe, expect, it } from 'vitest';
import { dimension, judged, scoreInput, SETTINGS } from './score-input.fixture.js';
import { scoreOf } from './score-of.js';

describe('progress', () => {
  const maturity = {
    ...SETTINGS,
    progress: [
      { at: 'Target', level: 4, projected: true },
      { at: 'W-1', level: 1 },
    ],
  };
  const measured = (at: string, level: number) => ({ at, level, kind: 'measured' as const });

  it('is declared, measured, today, projected', () => {
    const history = [measured('2026-11-01', 1.5), measured('2026-11-22', 3)];
    const input = scoreInput([{ sensor: 'a' }], { maturity, readings: [judged('a', 1)], history, at: '2026-11-22' });
    expect(scoreOf(input).progress).toEqual([
      { at: 'W-1', level: 1, kind: 'declared' },
      measured('2026-11-01', 1.5),
      measured('2026-11-22', 4),
      { at: 'Target', level: 4, kind: 'projected' },
    ]);
  });

  it('has no today where nothing was measured', () => {
    const dimensions = { a: dimension([], { declared: { score: 5 } }) };
    expect(scoreOf(scoreInput([], { dimensions, at: '2026-11-22' })).progress).toEqual([]);
  });

  it('has a level once while it stays the same', () => {
    const history = [measured('2026-11-01', 1.5), measured('2026-11-02', 1.5), measured('2026-11-03', 4), measured('2026-11-22', 3)];
    expect(scoreOf(scoreInput([{ sensor: 'a' }], { readings: [judged('a', 1)], history, at: '2026-11-22' })).progress).toEqual([
      measured('2026-11-01', 1.5),
      measured('2026-11-03', 4),
    ]);
  });

  it.each([2, 3, 7, 30, 59])('leaves out some of many, never the first, and the same again from its result (%i)', (different) => {
    const day = (index: number) => new Date(Date.UTC(2010, 0, 1 + index)).toISOString().slice(0, 10);
    const history = Array.from({ length: 4000 }, (_, index) => measured(day(index), (index % different) / 20));
    const input = scoreInput([{ sensor: 'a' }], { readings: [judged('a', 1)], history, at: '2026-11-22' });
    const { progress } = scoreOf(input);
    expect(progress.length).toBeLessThanOrEqual(60);
    expect(progress[0]).toEqual(history[0]);
    expect(progress.at(-1)).toEqual(measured('2026-11-22', 4));
    expect(scoreOf({ ...input, history: progress }).progress).toEqual(progress);
  });
});
