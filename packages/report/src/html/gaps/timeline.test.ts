import type { RoadmapBar } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleRoadmap } from './gaps.fixture.js';
import { monthTicks } from './month-ticks.js';
import { roadmapChart } from './roadmap-chart.js';
import { timeline } from './timeline.js';

const bar = (id: string, rest: Partial<RoadmapBar>): RoadmapBar => ({ id, name: id, isMilestone: false, after: [], ...rest });
const spans = (bars: readonly RoadmapBar[]) =>
  timeline({ sections: [{ name: 'all', bars }] }).map(({ span }) =>
    span === undefined ? 'none' : [span.from, span.to].map((time) => new Date(time).toISOString().slice(0, 10)).join(' to '),
  );

describe('timeline', () => {
  it.each<[string, readonly RoadmapBar[], readonly string[]]>([
    ['of days', [bar('a', { from: '2026-03-06', to: '2026-03-08' })], ['2026-03-06 to 2026-03-08']],
    ['of a length', [bar('a', { from: '2026-03-06', days: 3 })], ['2026-03-06 to 2026-03-09']],
    ['of one day', [bar('a', { from: '2026-03-06' })], ['2026-03-06 to 2026-03-07']],
    ['of a milestone', [bar('a', { from: '2026-03-06', isMilestone: true })], ['2026-03-06 to 2026-03-06']],
    [
      'after the last of several',
      [bar('c', { after: ['a', 'b'], days: 1 }), bar('a', { from: '2026-03-06', days: 1 }), bar('b', { from: '2026-03-06', days: 5 })],
      ['2026-03-11 to 2026-03-12', '2026-03-06 to 2026-03-07', '2026-03-06 to 2026-03-11'],
    ],
    ['that wait for each other', [bar('a', { after: ['b'] }), bar('b', { after: ['a'] })], ['none', 'none']],
    ['that wait for nobody known', [bar('a', { after: ['x'], days: 1 })], ['none']],
    ['without any date', [bar('a', { days: 3 })], ['none']],
    ['of an odd date', [bar('a', { from: '2026-02-31x' }), bar('b', { from: '99999-01-01' })], ['none', 'none']],
    ['that never end', [bar('a', { from: '2026-03-06', days: 1e12 }), bar('b', { after: ['a'] })], ['none', 'none']],
    ['that end before they begin', [bar('a', { from: '2026-03-06', to: '2026-03-01' })], ['2026-03-06 to 2026-03-06']],
  ])('%s', (_, bars, expected) => {
    expect(spans(bars)).toEqual(expected);
  });

  it('of the sample follows what each bar waits for', () => {
    const byId = new Map(timeline(sampleRoadmap()).map((each) => [each.bar.id, each.span]));
    expect(byId.get('g06')).toEqual({ from: Date.UTC(2026, 2, 29), to: Date.UTC(2026, 3, 12) });
    expect(byId.get('m2')?.to).toBe(Date.UTC(2026, 4, 31));
  });
});

it('monthTicks are few, in order and inside', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 1, max: 40_000 }), (start, length) => {
      const [from, to] = [start * 86_400_000, (start + length) * 86_400_000];
      const times = monthTicks(from, to).map(({ time }) => time);
      expect(times.length).toBeLessThanOrEqual(6);
      expect(times).toEqual([...new Set(times)].toSorted((a, b) => a - b));
      expect(times.every((time) => time >= from && time <= to)).toBe(true);
    }),
  );
});

describe('roadmapChart', () => {
  it.each([
    ['2026-04-01T00:00:00Z', 'The dashed line is today: 2026-04-01.'],
    ['2026-06-05T00:00:00Z', 'The dashed line is today: 2026-06-05.'],
    ['2026-11-23T00:00:00Z', 'Today is after all of it: 2026-11-23.'],
    ['2025-01-01T00:00:00Z', 'Today is before all of it: 2025-01-01.'],
  ])('says where %s is', (at, words) => {
    const text = roadmapChart(sampleRoadmap(), at)?.text ?? '';
    expect(text).toContain(words);
    expect(text.includes('class="today"')).toBe(words.startsWith('The dashed'));
  });

  it('is a table alone without dates, and nothing without bars', () => {
    expect(roadmapChart({ sections: [{ name: 'a', bars: [bar('x', {})] }] }, 'x')?.text).toMatch(/^<table(?:(?!<svg).)*no date/s);
    expect(roadmapChart({ sections: [] }, 'x')).toBeUndefined();
  });
});
