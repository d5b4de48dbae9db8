import type { ClockEntry, Finding } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finding, id } from '../causes/finding.fixture.js';
import { clockText } from './clock-text.js';
import { episodeStart } from './clock.js';
import { clockWith, entry } from './clock.fixture.js';
import { mergeClocks } from './merge-clocks.js';
import { MAX_CLOCK_ENTRIES, nextClock } from './next-clock.js';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const later = (days: number): Date => new Date(NOW.getTime() + days * 86_400_000);
const seen = (number: number, firstSeen = NOW.toISOString()): Finding => finding({ id: id(number) }, { firstSeen });
const gone = (): boolean => true;
const there = (): boolean => false;

describe('nextClock', () => {
  it('takes up what is new', () => {
    expect(nextClock(new Map(), [seen(1)], gone, NOW)).toEqual(clockWith({ [id(1)]: { firstSeen: NOW.toISOString() } }));
  });

  it('keeps the first sighting of what is there, whatever moved or was renamed', () => {
    const moved = finding(
      { id: id(1), message: 'other words', artefact: { kind: 'job', path: 'moved.yml', line: 99 } },
      { firstSeen: NOW.toISOString() },
    );
    expect(nextClock(clockWith({ [id(1)]: {} }), [moved], gone, NOW).get(id(1))).toEqual(entry({ path: 'moved.yml' }));
  });

  it('takes an earlier first sighting that another memory had', () => {
    const before = '2026-01-01T00:00:00.000Z';
    expect(nextClock(clockWith({ [id(1)]: {} }), [seen(1, before)], gone, NOW).get(id(1))?.firstSeen).toBe(before);
  });

  it('marks what is judged gone, once, and leaves what is out of sight', () => {
    const clock = clockWith({ [id(1)]: {}, [id(2)]: { sensor: 'other' } });
    const next = nextClock(clock, [], ({ sensor }) => sensor === 'cache-wiring', NOW);
    expect(next).toEqual(clockWith({ [id(1)]: { goneSince: NOW.toISOString() }, [id(2)]: { sensor: 'other' } }));
    expect(nextClock(next, [], gone, later(1)).get(id(1))?.goneSince).toBe(NOW.toISOString());
  });

  it('gives what is back its first clock, and remembers when it was gone', () => {
    const away = clockWith({ [id(1)]: { goneSince: '2026-11-21T00:00:00.000Z' } });
    const back = nextClock(away, [seen(1)], gone, NOW);
    expect(back.get(id(1))).toEqual(entry({ lastGone: '2026-11-21T00:00:00.000Z' }));
    expect(nextClock(back, [seen(1)], gone, later(1))).toEqual(back);
    expect([episodeStart(away, id(1)), episodeStart(back, id(1)), episodeStart(back, id(2))]).toEqual([
      '2026-11-20T00:00:00.000Z',
      '2026-11-21T00:00:00.000Z',
      undefined,
    ]);
  });

  it('does not call gone what another run saw first meanwhile', () => {
    const meanwhile = clockWith({ [id(1)]: { firstSeen: later(1).toISOString() }, [id(2)]: { firstSeen: NOW.toISOString() } });
    expect(nextClock(meanwhile, [], gone, NOW)).toEqual(meanwhile);
    expect(nextClock(meanwhile, [], gone, later(2)).get(id(1))?.goneSince).toBe(later(2).toISOString());
  });

  it('takes no time that is still to come from a machine whose clock was fast', () => {
    const ahead = clockWith({ [id(1)]: { goneSince: later(900).toISOString() }, [id(2)]: { lastGone: later(900).toISOString() } });
    const back = nextClock(ahead, [seen(1), seen(2)], gone, NOW);
    expect([episodeStart(back, id(1)), episodeStart(back, id(2))]).toEqual([NOW.toISOString(), NOW.toISOString()]);
    expect(nextClock(back, [seen(1), seen(2)], gone, later(1))).toEqual(back);
  });

  it.each([
    [399, true],
    [400, false],
  ])('what is gone for %i days is remembered: %s', (days, isKept) => {
    const clock = clockWith({ [id(1)]: { goneSince: NOW.toISOString() } });
    expect(nextClock(clock, [], there, later(days)).has(id(1))).toBe(isKept);
  });

  it('does not change while nothing does', () => {
    const clock = nextClock(clockWith({ [id(2)]: { goneSince: '2026-11-21T00:00:00.000Z' } }), [seen(1)], gone, NOW);
    expect(clockText(nextClock(clock, [seen(1)], gone, later(1)))).toBe(clockText(clock));
  });

  it('forgets what is gone the longest when there is too much', () => {
    const clock = clockWith({
      [id(1)]: { goneSince: '2026-11-01T00:00:00.000Z' },
      [id(2)]: { goneSince: '2026-11-02T00:00:00.000Z' },
      [id(3)]: {},
    });
    const next = nextClock(
      clock,
      Array.from({ length: MAX_CLOCK_ENTRIES - 2 }, (_, at) => seen(at + 10)),
      there,
      NOW,
    );
    expect([next.size, next.has(id(1)), next.has(id(2)), next.has(id(3))]).toEqual([MAX_CLOCK_ENTRIES, false, true, true]);
  });
});

describe('any history', () => {
  it('keeps for each finding the time at which it was seen first, and counts an absence only when it was judged', () => {
    const day = fc.record({ there: fc.uniqueArray(fc.nat(5)), isWhole: fc.boolean() });
    fc.assert(
      fc.property(fc.array(day, { maxLength: 30 }), (days) => {
        let clock: ReadonlyMap<string, ClockEntry> = new Map();
        const first = new Map<number, string>();
        const lastGone = new Map<number, string>();
        const away = new Map<number, string>();
        for (const [at, { there: present, isWhole }] of days.entries()) {
          const now = later(at);
          const firstSeen = mergeClocks(clock, [], now);
          clock = nextClock(
            clock,
            present.map((number) => seen(number, firstSeen.get(id(number)) ?? now.toISOString())),
            () => isWhole,
            now,
          );
          for (const number of present) {
            first.set(number, first.get(number) ?? now.toISOString());
            const gone = away.get(number);
            if (gone !== undefined) lastGone.set(number, gone);
            away.delete(number);
          }
          for (const number of first.keys())
            if (isWhole && !present.includes(number) && !away.has(number)) away.set(number, now.toISOString());
        }
        const expected = [...first].map(([number, firstSeen]) => [id(number), firstSeen, away.get(number), lastGone.get(number)]);
        expect([...clock].map(([key, { firstSeen, goneSince, lastGone: gone }]) => [key, firstSeen, goneSince, gone]).toSorted()).toEqual(
          expected.toSorted(),
        );
      }),
    );
  });
});
