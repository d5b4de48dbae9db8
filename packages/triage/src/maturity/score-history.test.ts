import type { ScoreEntry, StateStore } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { judged, scoreInput } from './score-input.fixture.js';
import { appendScore, MAX_ENTRIES, nextEntries, readScoreHistory, SCORE_FILE, scoreEntry } from './score-history.js';
import { scoreOf } from './score-of.js';

function entry(at: string, level = 2, changes: Partial<ScoreEntry> = {}): ScoreEntry {
  return { schema: 'sar.score/1', at, level, basis: 'computed', dimensions: { a: level * 2.5 }, ...changes };
}

/** A store in memory that counts its writes. */
function memory(text?: string): StateStore & { readonly writes: () => number; readonly text: () => string | undefined } {
  let held = text;
  let writes = 0;
  const read = async () => held;
  return {
    place: 'memory',
    read,
    async update(_, change) {
      const changes = await change(read);
      if (changes.size === 0) return;
      writes += 1;
      held = changes.get(SCORE_FILE) ?? undefined;
    },
    writes: () => writes,
    text: () => held,
  };
}

const DO = { dryRun: false };

describe('appendScore', () => {
  it('keeps a line a day: the last one', async () => {
    const store = memory();
    for (const [at, level] of [
      ['2026-11-21T10:00:00.000Z', 2],
      ['2026-11-22T10:00:00.000Z', 2.5],
      ['2026-11-22T11:00:00.000Z', 2.6],
    ] as const)
      expect(await appendScore(store, entry(at, level), DO)).toMatchObject({ what: 'state', outcome: 'done' });
    expect(await readScoreHistory(store)).toEqual([
      { at: '2026-11-21', level: 2, kind: 'measured' },
      { at: '2026-11-22', level: 2.6, kind: 'measured' },
    ]);
  });

  it('writes nothing when the figures are the same, though later, by another commit, in another order', async () => {
    const store = memory();
    await appendScore(store, entry('2026-11-21T10:00:00.000Z', 2, { dimensions: { a: 1, b: 2 } }), DO);
    const later = entry('2026-11-25T10:00:00.000Z', 2, { commit: 'abc', dimensions: { b: 2, a: 1 } });
    expect(await appendScore(store, later, DO)).toMatchObject({ outcome: 'unchanged' });
    expect(store.writes()).toBe(1);
  });

  it('writes nothing in a dry run, and says what it would', async () => {
    const store = memory();
    expect(await appendScore(store, entry('2026-11-21T10:00:00.000Z'), { dryRun: true })).toMatchObject({ outcome: 'would-do' });
    expect(store.writes()).toBe(0);
  });

  it('never goes back in time', () => {
    expect(nextEntries([entry('2026-11-21T10:00:00.000Z')], entry('2026-11-20T10:00:00.000Z', 3))).toBeUndefined();
  });

  it('says why it takes nothing more when its last line is ahead', async () => {
    const store = memory(`${JSON.stringify(entry('2099-01-01T00:00:00.000Z'))}\n`);
    const { outcome, detail } = await appendScore(store, entry('2026-11-22T10:00:00.000Z', 3), { dryRun: false });
    expect(outcome).toBe('unchanged');
    expect(detail).toMatch(/last line is of 2099-01-01T00:00:00\.000Z, which is later than this score: remove that line/);
  });

  it('thins the older half when it is full, and keeps the first and the last', () => {
    const day = (index: number) => new Date(Date.UTC(2010, 0, 1 + index)).toISOString();
    const full = Array.from({ length: MAX_ENTRIES }, (_, index) => entry(day(index), (index % 40) / 10));
    const next = nextEntries(full, entry(day(MAX_ENTRIES), 3)) ?? [];
    expect(next.length).toBe(3751);
    expect(next[0]?.at).toBe(day(0));
    expect(next.at(-1)?.at).toBe(day(MAX_ENTRIES));
  });
});

describe('readScoreHistory', () => {
  it('is empty where there is none', async () => {
    expect(await readScoreHistory(memory())).toEqual([]);
  });

  it.each([
    ['no JSON', 'x'],
    ['another schema', JSON.stringify({ ...entry('2026-11-21T10:00:00.000Z'), schema: 'sar.score/2' })],
    ['a level out of bounds', JSON.stringify(entry('2026-11-21T10:00:00.000Z', 5))],
    ['no date', JSON.stringify(entry('yesterday'))],
  ])('refuses %s and names the line', async (_, line) => {
    const store = memory(`${JSON.stringify(entry('2026-11-20T10:00:00.000Z'))}\n${line}\n`);
    await expect(readScoreHistory(store)).rejects.toThrow(/memory\/score\.ndjson:2: /);
  });
});

describe('scoreEntry', () => {
  const at = new Date('2026-11-22T10:00:00.000Z');
  it('holds what was measured', () => {
    const score = scoreOf(scoreInput([{ sensor: 'a' }], { readings: [judged('a', 1)] }));
    expect(scoreEntry(score, at, 'abc')).toEqual({
      schema: 'sar.score/1',
      at: at.toISOString(),
      commit: 'abc',
      level: 4,
      basis: 'computed',
      dimensions: { example: 10 },
    });
  });
  it('is none where nothing was measured', () => {
    expect(scoreEntry(scoreOf(scoreInput([])), at)).toBeUndefined();
    const declared = scoreOf(scoreInput([], { dimensions: { a: { name: 'A', requirement: 'r', declared: { score: 5 } } } }));
    expect(declared.level).toBe(2);
    expect(scoreEntry(declared, at)).toBeUndefined();
  });
});
